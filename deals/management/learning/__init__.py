"""Weights are learned from annotated texts, and checked on texts that they were not learned from."""
