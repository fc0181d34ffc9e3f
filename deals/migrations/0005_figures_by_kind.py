"""Indexes and statistics for the filters of figures; triggers for what is stored after them."""

from django.db import migrations, models

# Without them PostgreSQL takes every word for a rare one, and looks up each of very many notes.
STATISTICS = ("note", "reported_as")
# A figure, or a link, may be restored before its citation and article, within one transaction.
NEW_CITATIONS = """
CREATE FUNCTION deals_new_citations_told() RETURNS trigger LANGUAGE plpgsql AS $function$
BEGIN
    PERFORM deals_figures_tell_again(ARRAY(
        SELECT f.id FROM added JOIN deals_figure AS f ON f.citation_id = added.id
        UNION SELECT x.figure_id FROM added
        JOIN deals_figure_further_citations AS x ON x.citation_id = added.id));
    RETURN NULL;
END
$function$
"""
NEW_ARTICLES = """
CREATE FUNCTION deals_new_articles_told() RETURNS trigger LANGUAGE plpgsql AS $function$
BEGIN
    PERFORM deals_figures_tell_again(ARRAY(
        SELECT f.id FROM added JOIN articles_citation AS c ON c.article_id = added.id
        JOIN deals_figure AS f ON f.citation_id = c.id
        UNION SELECT x.figure_id FROM added JOIN articles_citation AS c ON c.article_id = added.id
        JOIN deals_figure_further_citations AS x ON x.citation_id = c.id));
    RETURN NULL;
END
$function$
"""
TRIGGERS = {
    "articles_citation": ("deals_new_citations_told", NEW_CITATIONS),
    "articles_article": ("deals_new_articles_told", NEW_ARTICLES),
}


class Migration(migrations.Migration):
    dependencies = [("deals", "0004_figures_tell_whether_they_are_public")]

    operations = [
        *(
            operation
            for table, (function, sql) in TRIGGERS.items()
            for operation in (
                migrations.RunSQL(sql, f"DROP FUNCTION {function}()"),
                migrations.RunSQL(
                    f"CREATE TRIGGER figures_told_of_new AFTER INSERT ON {table}"
                    f" REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION {function}()",
                    f"DROP TRIGGER figures_told_of_new ON {table}",
                ),
            )
        ),
        *(
            migrations.RunSQL(
                f"CREATE STATISTICS figure_{column}_said ON (plain_text({column})) FROM deals_figure",
                f"DROP STATISTICS figure_{column}_said",
            )
            for column in STATISTICS
        ),
        migrations.AddIndex(
            model_name="figure",
            index=models.Index(
                condition=models.Q(("is_public", True)),
                fields=["unit", "basis", "measure", "qualifier"],
                name="figure_kinds",
            ),
        ),
        migrations.AddIndex(
            model_name="figure",
            index=models.Index(
                condition=models.Q(("is_public", True)),
                fields=["basis", "-year", "key"],
                name="figure_of_basis",
            ),
        ),
        migrations.AddIndex(
            model_name="figure",
            index=models.Index(
                condition=models.Q(("is_public", True)), fields=["said_on"], name="figure_said_on"
            ),
        ),
        migrations.AddIndex(
            model_name="figure",
            index=models.Index(
                condition=models.Q(("is_public", True), ("world", True)),
                fields=["-year", "key"],
                name="figure_of_world",
            ),
        ),
        # Statistics are only there once the table has been looked at.
        migrations.RunSQL("ANALYZE deals_figure", ""),
    ]
