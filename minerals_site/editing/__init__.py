"""What the admin of every model shares: forms, fields and options that know no model."""
