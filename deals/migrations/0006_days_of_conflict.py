"""Questions about numbers keep the days on which their claims conflicted, so that `/disputes/` can look back.

What is in conflict today has been since the last of its claims was said, at the latest: so much is filled in
here. `manage.py settle_claims` works out the days before.
"""

from django.db import migrations, models

import minerals_site.days_field

SINCE_THE_LAST = """
UPDATE deals_figurequestion AS asked
SET conflict_days = datemultirange(daterange(
    (SELECT max(said_on) FROM deals_figure WHERE claim_of_id = asked.id), NULL))
WHERE conflict AND NOT EXISTS (SELECT FROM deals_figure WHERE claim_of_id = asked.id AND said_on IS NULL)
"""


class Migration(migrations.Migration):
    dependencies = [("deals", "0005_figures_by_kind")]

    operations = [
        migrations.AddField(
            model_name="figurequestion",
            name="conflict_days",
            field=minerals_site.days_field.DaysField(
                default=minerals_site.days_field.days_of,
                editable=False,
                help_text="On which claims conflicted by what today’s articles had said by then.",
                verbose_name="days of conflict",
            ),
        ),
        migrations.AlterField(
            model_name="figure",
            name="period_inferred",
            field=models.BooleanField(
                default=False,
                help_text="Worked out from “last year” and the like, from context, or from the publication date.",
                verbose_name="period is inferred",
            ),
        ),
        migrations.RunSQL(SINCE_THE_LAST, migrations.RunSQL.noop),
    ]
