"""The triggers that write the history: one function, three triggers a table, one call a statement.

Statement triggers see all rows of a statement at once as a table, so that loading a million rows by COPY or
INSERT … SELECT costs one INSERT more. An UPDATE is recorded for the rows only whose kept columns differ.
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
    ignored text[] := TG_ARGV[3]::text[];
    editor integer := nullif(current_setting('minerals.editor', true), '')::integer;
    editor_name text := coalesce(current_setting('minerals.editor_name', true), '');
    reason text := coalesce(current_setting('minerals.reason', true), '');
    edit bigint := nullif(current_setting('minerals.edit', true), '')::bigint;
    this bigint := pg_current_xact_id()::text::bigint;
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO history_rowchange ("table", "row", of_table, of_row, action, before, after,
                                       at, editor_id, editor_name, reason, edit_id, transaction)
        SELECT TG_TABLE_NAME, image ->> key, owner_table, image ->> owner_key, 'added', NULL, image - ignored,
               now(), editor, editor_name, reason, edit, this
        FROM (SELECT to_jsonb(r) AS image FROM after_rows AS r) AS added;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO history_rowchange ("table", "row", of_table, of_row, action, before, after,
                                       at, editor_id, editor_name, reason, edit_id, transaction)
        SELECT TG_TABLE_NAME, image ->> key, owner_table, image ->> owner_key, 'deleted', image - ignored,
               NULL, now(), editor, editor_name, reason, edit, this
        FROM (SELECT to_jsonb(r) AS image FROM before_rows AS r) AS deleted;
    ELSE
        INSERT INTO history_rowchange ("table", "row", of_table, of_row, action, before, after,
                                       at, editor_id, editor_name, reason, edit_id, transaction)
        SELECT TG_TABLE_NAME, coalesce(b.id, a.id), owner_table, coalesce(a.image, b.image) ->> owner_key,
               CASE WHEN b.id IS NULL THEN 'added' WHEN a.id IS NULL THEN 'deleted' ELSE 'changed' END,
               b.image, a.image, now(), editor, editor_name, reason, edit, this
        FROM (SELECT image ->> key AS id, image - ignored AS image
              FROM (SELECT to_jsonb(r) AS image FROM before_rows AS r) AS rows) AS b
        FULL JOIN (SELECT image ->> key AS id, image - ignored AS image
              FROM (SELECT to_jsonb(r) AS image FROM after_rows AS r) AS rows) AS a ON a.id = b.id
        WHERE b.image IS DISTINCT FROM a.image;
    END IF;
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
