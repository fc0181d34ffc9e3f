"""Article text to proposals for an editor: pure functions, no network, no database."""
