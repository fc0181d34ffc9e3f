"""The world-production tables of the USGS Mineral Commodity Summaries, read into figures."""
