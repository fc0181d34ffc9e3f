"""A function of the database for texts without accents and capitals, and indexes for the list of articles."""

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import migrations, models

from minerals_site.text_search import PlainText

# unaccent() itself is not immutable, since its dictionary could be changed; ours never is.
PLAIN_TEXT = """
CREATE FUNCTION plain_text(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN lower(unaccent('unaccent', $1))
"""


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0003_ways_to_find_twins"),
    ]

    operations = [
        migrations.RunSQL(PLAIN_TEXT, "DROP FUNCTION plain_text(text)"),
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                models.OrderBy(models.F("date"), descending=True, nulls_last=True),
                models.F("slug"),
                name="article_newest_first",
            ),
        ),
        migrations.AddIndex(
            model_name="article",
            index=GinIndex(
                OpClass(PlainText("title"), name="gin_trgm_ops"),
                condition=models.Q(("title", ""), _negated=True),
                name="article_title_words",
            ),
        ),
        migrations.AddIndex(
            model_name="article",
            index=GinIndex(
                OpClass(PlainText("summary"), name="gin_trgm_ops"),
                condition=models.Q(("summary", ""), _negated=True),
                name="article_summary_words",
            ),
        ),
    ]
