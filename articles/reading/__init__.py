"""Reading what an editor pastes: text or HTML in, guessed fields and paragraphs out; knows no database."""

from articles.reading.encodings import UnreadableError, decode
from articles.reading.guesses import Guess, Reading
from articles.reading.pasted import read

__all__ = ["Guess", "Reading", "UnreadableError", "decode", "read"]
