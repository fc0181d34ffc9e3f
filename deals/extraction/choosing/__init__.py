"""Whose is a number: mineral, place and period, chosen among candidates by weights learned from annotated texts."""
