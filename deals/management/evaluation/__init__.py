"""How well articles are read, measured on annotated texts."""
