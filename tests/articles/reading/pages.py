"""Web pages and texts for the tests of reading, in our own words."""

SENTENCES = [
    "A delegation from the capital toured the new smelter on Monday and left without signing anything.",
    "The plant, which cost 40 million dollars, is meant to refine 3,200 tonnes of tin a year from local ore.",
    "“We are still counting the furnaces,” the deputy minister of mines, Awa Ndele, told the crowd outside.",
    "Engineers expect the first metal in June, provided that the power line from the dam is ready by then.",
]
PARAGRAPHS = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
HEAD = """
<meta charset="utf-8"><title>Smelter visit ends without a deal | The Ruzizi Gazette</title>
<meta property="og:title" content="Smelter visit ends without a deal | The Ruzizi Gazette">
<meta property="og:site_name" content="The Ruzizi Gazette">
<meta property="og:url" content="https://gazette.example/news/smelter-visit?utm_source=card">
<meta property="article:published_time" content="2025-05-12T08:30:00+02:00">
<link rel="canonical" href="https://www.gazette.example/news/smelter-visit?utm_medium=x#top">
"""
STRUCTURED = """
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite"},
{"@type": ["NewsArticle"], "headline": "Smelter visit ends without a deal", "datePublished": "2025-05-12",
"inLanguage": "en-GB", "publisher": {"@type": "Organization", "name": "The Ruzizi Gazette"},
"mainEntityOfPage": {"@id": "https://gazette.example/news/smelter-visit"}}]}</script>
"""


def web_page(head: str = HEAD, body: str = PARAGRAPHS, lang: str = "en") -> str:
    """Give a page with menus, a side column, comments and an imprint round its article."""
    return f"""<!DOCTYPE html><html lang="{lang}"><head>{head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div id="cookie-banner"><p>We value your privacy. Accept all cookies?</p></div>
<main><article><h1>Smelter visit ends without a deal</h1>{body}</article></main>
<aside class="related"><h3>Most read</h3><a href="/x">Ten goals you must see</a></aside>
<div id="comments"><p>First! What a great newspaper this is, I read it daily.</p></div>
<footer><p>Copyright The Ruzizi Gazette. All rights reserved.</p></footer></body></html>"""


def text(*first: str) -> str:
    """Give the same article as plain text below some lines."""
    return "\n\n".join([*first, *SENTENCES])
