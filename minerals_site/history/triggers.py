"""The triggers that write the history: one function, three triggers a table, one call a statement.

Statement triggers see all rows of a statement at once as a table, so that loading a million rows by COPY or
INSERT … SELECT costs one INSERT more. Of an UPDATE, those rows are recorded whose kept columns differ; the
others are compared as they are, without becoming JSON: claims are settled for half a million figures at once.
"""

from django.db import connections

from minerals_site.history.tracked import AnyModel, ignored_columns, key_column, owner_of, tracked

FUNCTION = """
CREATE OR REPLACE FUNCTION history_record() RETURNS trigger
LANGUAGE plpgsql SET timezone = 'UTC' AS $function$
DECLARE
    key text := TG_ARGV[0];
    owner_table text := TG_ARGV[1];
    owner_key text := TG_ARGV[2];
    ignored text[] := TG_ARGV[3];
    editor integer := nullif(current_setting('minerals.editor', true), '')::integer;
    editor_name text := coalesce(current_setting('minerals.editor_name', true), '');
    reason text := coalesce(current_setting('minerals.reason', true), '');
    edit bigint := nullif(current_setting('minerals.edit', true), '')::bigint;
    transaction bigint := pg_current_xact_id()::text::bigint;
    before_row text;
    after_row text;
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO history_rowchange ("table", of_table, "row", of_row, action, after,
            at, editor_id, editor_name, reason, edit_id, transaction)
        SELECT TG_TABLE_NAME, owner_table, image ->> key, image ->> owner_key, 'added', image,
            now(), editor, editor_name, reason, edit, transaction
        FROM (SELECT to_jsonb(a) - ignored AS image FROM after_rows AS a OFFSET 0) AS added;
        RETURN NULL;
    END IF;
    IF NOT EXISTS (SELECT FROM before_rows) THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'DELETE' THEN
        INSERT INTO history_rowchange ("table", of_table, "row", of_row, action, before,
            at, editor_id, editor_name, reason, edit_id, transaction)
        SELECT TG_TABLE_NAME, owner_table, image ->> key, image ->> owner_key, 'deleted', image,
            now(), editor, editor_name, reason, edit, transaction
        FROM (SELECT to_jsonb(b) - ignored AS image FROM before_rows AS b OFFSET 0) AS deleted;
        RETURN NULL;
    END IF;
    SELECT string_agg(format('b.%I', attname), ', ' ORDER BY attnum),
        string_agg(format('a.%I', attname), ', ' ORDER BY attnum)
    INTO before_row, after_row FROM pg_attribute
    WHERE attrelid = TG_RELID AND attnum > 0 AND NOT attisdropped AND attname <> ALL (ignored);
    EXECUTE format(
        'INSERT INTO history_rowchange ("table", of_table, "row", of_row, action, before, after,'
        ' at, editor_id, editor_name, reason, edit_id, transaction)'
        ' SELECT $1, $2, coalesce(a.%1$I, b.%1$I)::text, coalesce(a.%2$I, b.%2$I)::text,'
        ' CASE WHEN b.%1$I IS NULL THEN ''added'' WHEN a.%1$I IS NULL THEN ''deleted'' ELSE ''changed'' END,'
        ' CASE WHEN b.%1$I IS NOT NULL THEN to_jsonb(b) - $8 END,'
        ' CASE WHEN a.%1$I IS NOT NULL THEN to_jsonb(a) - $8 END,'
        ' now(), $3, $4, $5, $6, $7'
        ' FROM before_rows AS b FULL JOIN after_rows AS a ON a.%1$I = b.%1$I'
        ' WHERE (%3$s) IS DISTINCT FROM (%4$s)',
        key, owner_key, before_row, after_row)
    USING TG_TABLE_NAME::text, owner_table, editor, editor_name, reason, edit, transaction, ignored;
    RETURN NULL;
END
$function$
"""
EVENTS = {
    "INSERT": "NEW TABLE AS after_rows",
    "UPDATE": "OLD TABLE AS before_rows NEW TABLE AS after_rows",
    "DELETE": "OLD TABLE AS before_rows",
}


def install(using: str) -> None:
    """Make the function, and attach it to each kept table that exists; what stands already is replaced."""
    connection = connections[using]
    with connection.cursor() as cursor:
        existing = set(connection.introspection.table_names(cursor))
        if "history_rowchange" not in existing:
            return
        cursor.execute(FUNCTION)
        for model in tracked():
            if model._meta.db_table in existing:
                for statement in _statements(model):
                    cursor.execute(statement)


def trigger_name(event: str) -> str:
    """Name the trigger of one event."""
    return f"history_{event.lower()}"


def _statements(model: AnyModel) -> list[str]:
    ignored = "{" + ",".join(ignored_columns(model)) + "}"
    arguments = ", ".join(f"'{each}'" for each in (key_column(model), *owner_of(model), ignored))
    return [
        f'CREATE OR REPLACE TRIGGER {trigger_name(event)} AFTER {event} ON "{model._meta.db_table}"'
        f" REFERENCING {tables} FOR EACH STATEMENT EXECUTE FUNCTION history_record({arguments})"
        for event, tables in EVENTS.items()
    ]
