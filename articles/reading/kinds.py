"""What sort of publication a text is, by its host and its first words; news unless something speaks up."""

import re

from articles.choices import ArticleKind
from articles.reading.guesses import ADDRESS, FIRST_LINES, Guess
from articles.reading.web_addresses import host_of

HOSTS = [
    (
        ArticleKind.COMPANY,
        re.compile(r"(^|\.)(sec\.gov|sedarplus\.ca|londonstockexchange\.com|asx\.com\.au)$"),
    ),
    (
        ArticleKind.PRESS_RELEASE,
        re.compile(r"(newswire|businesswire|globenewswire|accesswire|newsfilecorp)\."),
    ),
    (ArticleKind.GOVERNMENT, re.compile(r"(^|\.)(gov|mil|gouv|go|gob|europa)(\.[a-z]{2}|\.eu)?$")),
    (
        ArticleKind.REPORT,
        re.compile(r"(^|\.)(csis|brookings|carnegieendowment|atlanticcouncil|chathamhouse)\.org$"),
    ),
]
NEWS_OF_THE_STATE = re.compile(r"(^|\.)(von|voanews)\.")
RELEASE = re.compile(
    r"for immediate release|press release|communiqué de presse|comunicado de imprensa", re.IGNORECASE
)
READ = 600


def kind_of(url: str, text: str) -> Guess | None:
    """Guess the kind; None leaves it to the form, which says news."""
    host = host_of(url)
    if RELEASE.search(text[:READ]):
        return Guess(ArticleKind.PRESS_RELEASE.value, FIRST_LINES)
    if NEWS_OF_THE_STATE.search(host):
        return None
    found = next((kind for kind, pattern in HOSTS if pattern.search(host)), None)
    return Guess(found.value, ADDRESS) if found else None
