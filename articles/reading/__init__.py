"""Reading what an editor pastes: text or HTML in, guessed fields and paragraphs out; knows no database."""
