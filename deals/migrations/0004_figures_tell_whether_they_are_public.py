"""Figures tell whether they are public and since when they are said; triggers keep it true, whoever writes."""

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import migrations, models

from minerals_site.text_search import PlainText

LAST_DAY = """
CREATE FUNCTION last_day_of_period(first date, known text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE known WHEN 'year' THEN (first + interval '1 year' - interval '1 day')::date
    WHEN 'month' THEN (first + interval '1 month' - interval '1 day')::date ELSE first END
"""
# What the citation of a figure says; its further citations can only be there once it is stored itself.
TELL = """
CREATE FUNCTION deals_figure_tells() RETURNS trigger LANGUAGE plpgsql AS $function$
DECLARE
    also date;
BEGIN
    SELECT a.status = 'published', last_day_of_period(a.date, a.date_precision) INTO NEW.is_public, NEW.said_on
    FROM articles_citation AS c JOIN articles_article AS a ON a.id = c.article_id WHERE c.id = NEW.citation_id;
    NEW.is_public := coalesce(NEW.is_public, false);
    IF TG_OP = 'UPDATE' THEN
        SELECT min(last_day_of_period(a.date, a.date_precision)) INTO also
        FROM deals_figure_further_citations AS x JOIN articles_citation AS c ON c.id = x.citation_id
        JOIN articles_article AS a ON a.id = c.article_id AND a.status = 'published'
        WHERE x.figure_id = NEW.id;
        NEW.said_on := least(NEW.said_on, also);
    END IF;
    RETURN NEW;
END
$function$
"""
# Setting the citation to itself makes the trigger above tell again.
TELL_AGAIN = """
CREATE FUNCTION deals_figures_tell_again(figures bigint[]) RETURNS void LANGUAGE sql AS $function$
    UPDATE deals_figure SET citation_id = citation_id WHERE id = ANY (figures)
$function$
"""
OF_ARTICLE = """
CREATE FUNCTION deals_article_told() RETURNS trigger LANGUAGE plpgsql AS $function$
BEGIN
    PERFORM deals_figures_tell_again(ARRAY(
        SELECT f.id FROM deals_figure AS f JOIN articles_citation AS c ON c.id = f.citation_id
        WHERE c.article_id = NEW.id
        UNION SELECT x.figure_id FROM deals_figure_further_citations AS x
        JOIN articles_citation AS c ON c.id = x.citation_id WHERE c.article_id = NEW.id));
    RETURN NULL;
END
$function$
"""
OF_CITATION = """
CREATE FUNCTION deals_citation_told() RETURNS trigger LANGUAGE plpgsql AS $function$
BEGIN
    PERFORM deals_figures_tell_again(ARRAY(
        SELECT id FROM deals_figure WHERE citation_id = NEW.id
        UNION SELECT figure_id FROM deals_figure_further_citations WHERE citation_id = NEW.id));
    RETURN NULL;
END
$function$
"""
OF_LINKS = """
CREATE FUNCTION deals_further_citations_told() RETURNS trigger LANGUAGE plpgsql AS $function$
BEGIN
    PERFORM deals_figures_tell_again(ARRAY(SELECT DISTINCT figure_id FROM links));
    RETURN NULL;
END
$function$
"""
TRIGGERS = [
    (
        "deals_figure",
        "figure_tells",
        "BEFORE INSERT OR UPDATE OF citation_id",
        "FOR EACH ROW",
        "deals_figure_tells",
    ),
    (
        "articles_article",
        "figures_told",
        "AFTER UPDATE OF status, date, date_precision",
        "FOR EACH ROW WHEN ((OLD.status, OLD.date, OLD.date_precision)"
        " IS DISTINCT FROM (NEW.status, NEW.date, NEW.date_precision))",
        "deals_article_told",
    ),
    (
        "articles_citation",
        "figures_told",
        "AFTER UPDATE OF article_id",
        "FOR EACH ROW WHEN (OLD.article_id IS DISTINCT FROM NEW.article_id)",
        "deals_citation_told",
    ),
    (
        "deals_figure_further_citations",
        "figures_told_of_new",
        "AFTER INSERT",
        "REFERENCING NEW TABLE AS links FOR EACH STATEMENT",
        "deals_further_citations_told",
    ),
    (
        "deals_figure_further_citations",
        "figures_told_of_gone",
        "AFTER DELETE",
        "REFERENCING OLD TABLE AS links FOR EACH STATEMENT",
        "deals_further_citations_told",
    ),
]
FUNCTIONS = {
    "last_day_of_period(date, text)": LAST_DAY,
    "deals_figure_tells()": TELL,
    "deals_figures_tell_again(bigint[])": TELL_AGAIN,
    "deals_article_told()": OF_ARTICLE,
    "deals_citation_told()": OF_CITATION,
    "deals_further_citations_told()": OF_LINKS,
}


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0004_plain_text_and_order"),
        ("deals", "0003_corrections_and_groups"),
    ]

    operations = [
        migrations.AddField(
            model_name="figure",
            name="is_public",
            field=models.BooleanField(
                db_default=False,
                default=False,
                editable=False,
                help_text="Whether the article of its citation is published.",
                verbose_name="public",
            ),
        ),
        migrations.AddField(
            model_name="figure",
            name="said_on",
            field=models.DateField(
                editable=False,
                help_text="The first day by which a public article said it.",
                null=True,
                verbose_name="said on",
            ),
        ),
        *(migrations.RunSQL(sql, f"DROP FUNCTION {name}") for name, sql in FUNCTIONS.items()),
        *(
            migrations.RunSQL(
                f"CREATE TRIGGER {name} {event} ON {table} {rest} EXECUTE FUNCTION {function}()",
                f"DROP TRIGGER {name} ON {table}",
            )
            for table, name, event, rest, function in TRIGGERS
        ),
        migrations.RunSQL("UPDATE deals_figure SET citation_id = citation_id", ""),
        # Adding an index cannot wait for what the update above has still to check.
        migrations.RunSQL("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED", ""),
        migrations.AddIndex(
            model_name="figure",
            index=GinIndex(
                OpClass(PlainText("note"), name="gin_trgm_ops"),
                condition=models.Q(("note", ""), _negated=True),
                name="figure_note_words",
            ),
        ),
        migrations.AddIndex(
            model_name="figure",
            index=GinIndex(
                OpClass(PlainText("reported_as"), name="gin_trgm_ops"),
                condition=models.Q(("reported_as", ""), _negated=True),
                name="figure_reported_as_words",
            ),
        ),
    ]
