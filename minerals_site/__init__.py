"""Wiring of the site, and tools that know no model."""
