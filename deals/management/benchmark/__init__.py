"""What `manage.py benchmark_csv` fills and measures."""
