"""The language of a text, by its commonest words: enough for whole articles, and no model to load."""

import re
from collections import Counter

WORDS = re.compile(r"[^\W\d_]+")
COMMON = {
    "en": "the of and to in that is was for on with as it by at from has be its are said this which have",
    "fr": "le la les des et du en une un dans est pour que qui sur par au aux avec ce pas plus sont cette",
    "pt": "o a os as do da dos das e em um uma para que com não por no na nos nas mais foi ao pela pelo são",
    "es": "el la los las del y en un una para que con no por se lo su al más fue como sus este según ha",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an wird",
    "it": "il la le gli del della e in un una per che con non di da si al dei delle sono nel alla ha più",
    "nl": "de het een en van in op dat is voor met te zijn aan niet die er door naar bij ook wordt om heeft",
    "sw": "ya wa na kwa ni za katika la kuwa hii cha yake huo hiyo baada ambao kama pia alisema nchi sana",
}
SCRIPTS = {
    "ar": re.compile(r"[\u0600-\u06ff]"),
    "zh": re.compile(r"[\u4e00-\u9fff]"),
    "ru": re.compile(r"[а-яА-Я]"),
}
READ = 20_000
MIN_SHARE = 0.12
MIN_HITS = 3


def language_of(text: str) -> str:
    """Give the ISO 639-1 code of a text's language; empty where it is not clear."""
    sample = text[:READ].lower()
    for code, letters in SCRIPTS.items():
        if len(letters.findall(sample)) > len(sample) // 3:
            return code
    words = Counter(WORDS.findall(sample))
    hits = {code: sum(words[word] for word in common.split()) for code, common in COMMON.items()}
    best, second = sorted(hits, key=lambda code: hits[code], reverse=True)[:2]
    clear = hits[best] > hits[second] and hits[best] >= MIN_SHARE * sum(words.values())
    return best if clear and hits[best] >= MIN_HITS else ""
