"""What waits for editors: each module answers which rows wait for a user."""
