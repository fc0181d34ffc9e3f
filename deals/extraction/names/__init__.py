"""Names that texts in English, French and Portuguese use: countries, places, minerals, mines."""
