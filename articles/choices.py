"""The vocabularies of what was published, each value with its definition."""

from django.utils.translation import gettext_lazy as _

from minerals_site.vocabulary import Vocabulary


class ArticleKind(Vocabulary):
    """What sort of publication an article is."""

    NEWS = "news", _("A report by a news outlet."), _("news")
    PRESS_RELEASE = "press_release", _("A text issued by a party itself."), _("press release")
    GOVERNMENT = (
        "government",
        _("A page or document of a government or parliament."),
        _("government document"),
    )
    COMPANY = "company", _("A filing or report that a company must publish."), _("company filing")
    REPORT = "report", _("A study by a think tank, law firm, bank or NGO."), _("report")
    DATASET = (
        "dataset",
        _("A statistical series in editions, such as USGS commodity summaries."),
        _("data set"),
    )


class ArticleStatus(Vocabulary):
    """Where an article stands on its way to the public pages."""

    DRAFT = "draft", _("Being entered; nothing drawn from it is public."), _("draft")
    IN_REVIEW = "in_review", _("Handed in for a second person to read; not public."), _("in review")
    PUBLISHED = "published", _("Public, with all facts that cite it."), _("published")
    WITHDRAWN = "withdrawn", _("Taken back; its facts have left every page, chart and file."), _("withdrawn")


class LinkStatus(Vocabulary):
    """What was found at an article's address."""

    UNKNOWN = (
        "unknown",
        _("Not looked at yet, or the server gave no answer to go by."),
        _("not known"),
    )
    OK = "ok", _("The page is there."), _("there")
    MOVED = "moved", _("The address leads to another one."), _("moved")
    DEAD = "dead", _("The page is gone, or the server has fallen silent."), _("gone")
