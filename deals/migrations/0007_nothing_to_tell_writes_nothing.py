"""Where no figure is to tell again, none is written: an UPDATE of no row still fires the triggers of its table."""

from django.db import migrations

TELL_AGAIN = """
CREATE OR REPLACE FUNCTION deals_figures_tell_again(figures bigint[]) RETURNS void LANGUAGE plpgsql AS $function$
BEGIN
    IF cardinality(figures) > 0 THEN
        UPDATE deals_figure SET citation_id = citation_id WHERE id = ANY (figures);
    END IF;
END
$function$
"""
TELL_AGAIN_BEFORE = """
CREATE OR REPLACE FUNCTION deals_figures_tell_again(figures bigint[]) RETURNS void LANGUAGE sql AS $function$
    UPDATE deals_figure SET citation_id = citation_id WHERE id = ANY (figures)
$function$
"""


class Migration(migrations.Migration):
    dependencies = [("deals", "0006_days_of_conflict")]

    operations = [migrations.RunSQL(TELL_AGAIN, TELL_AGAIN_BEFORE)]
