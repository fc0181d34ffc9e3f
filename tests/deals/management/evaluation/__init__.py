"""Tests of how reading is measured."""
