"""The editor's desk: an article's text beside its facts, recorded and proposed."""
