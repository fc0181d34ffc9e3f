"""Tests of reading articles; every sentence is written for them."""
