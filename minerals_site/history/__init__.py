"""What was changed in the kept tables, and by whom; edits that wait for a second person.

It knows no model of ours: the settings name the apps whose tables are kept (`HISTORY_APPS`). Triggers write
each change, so that bulk loads and plain SQL are in the history too.
"""
