"""The columns of the CSV files."""

from deals.exports.disputes import CLAIMS
from deals.exports.tables import FIGURES, TABLES

__all__ = ["CLAIMS", "FIGURES", "TABLES"]
