"""Queries: QuerySet in, rows out; one question a module."""
