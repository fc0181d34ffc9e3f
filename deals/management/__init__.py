"""What `manage.py` can do about deals."""
