"""The history in the admin: changes, edits that wait, and what every kept row's pages share."""

from minerals_site.history.admin.pending_edit import PendingEditAdmin
from minerals_site.history.admin.row_change import RowChangeAdmin

__all__ = ["PendingEditAdmin", "RowChangeAdmin"]
