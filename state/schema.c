#include "state/inside.h"

/* To change the schema, add a text at the end; what has been released is never edited. A resource
 * is a chain of versions: `thing` is the number of its first one and stays, the version without
 * ended_ms is the present. Outcomes and states are the enums of store.h. */
const char *const schema_migrations[] = {
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;"

    "CREATE TABLE stack ("
    "  id INTEGER PRIMARY KEY,"
    "  name TEXT NOT NULL, partition TEXT NOT NULL, account TEXT NOT NULL, realm TEXT NOT NULL,"
    "  region TEXT NOT NULL, plan_path TEXT NOT NULL, made_ms INTEGER NOT NULL,"
    "  outputs TEXT NOT NULL DEFAULT '',"
    "  UNIQUE (name, partition, account, realm)) STRICT;"

    "CREATE TABLE run ("
    "  id INTEGER PRIMARY KEY, stack INTEGER NOT NULL REFERENCES stack,"
    "  verb TEXT NOT NULL, host TEXT NOT NULL, pid INTEGER NOT NULL,"
    "  began_ms INTEGER NOT NULL, ended_ms INTEGER, outcome INTEGER NOT NULL,"
    "  calls INTEGER NOT NULL DEFAULT 0, reads INTEGER NOT NULL DEFAULT 0) STRICT;"
    "CREATE INDEX run_of_stack ON run (stack);"

    "CREATE TABLE resource ("
    "  version INTEGER PRIMARY KEY, thing INTEGER NOT NULL,"
    "  stack INTEGER NOT NULL REFERENCES stack,"
    "  address TEXT NOT NULL, type TEXT NOT NULL, region TEXT NOT NULL, physical_id TEXT NOT NULL,"
    "  sheet_version INTEGER NOT NULL, generation INTEGER NOT NULL, status INTEGER NOT NULL,"
    "  protect INTEGER NOT NULL, keep INTEGER NOT NULL,"
    "  wanted TEXT NOT NULL, seen TEXT NOT NULL, edges TEXT NOT NULL, made_ms INTEGER NOT NULL,"
    "  by_run INTEGER NOT NULL REFERENCES run, wrote_ms INTEGER NOT NULL,"
    "  ended_by INTEGER REFERENCES run, ended_ms INTEGER) STRICT;"
    "CREATE INDEX resource_now ON resource (stack, thing) WHERE ended_ms IS NULL;"
    "CREATE UNIQUE INDEX resource_version ON resource (thing) WHERE ended_ms IS NULL;"

    "CREATE TABLE call ("
    "  id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run,"
    "  step TEXT NOT NULL, attempt INTEGER NOT NULL,"
    "  address TEXT NOT NULL, service TEXT NOT NULL, operation TEXT NOT NULL,"
    "  call_id TEXT NOT NULL, input TEXT NOT NULL, settle INTEGER NOT NULL,"
    "  physical_id TEXT NOT NULL, context TEXT NOT NULL,"
    "  sent_ms INTEGER NOT NULL, ended_ms INTEGER, outcome INTEGER NOT NULL,"
    "  answer_id TEXT NOT NULL DEFAULT '', code TEXT NOT NULL DEFAULT '',"
    "  message TEXT NOT NULL DEFAULT '', request_id TEXT NOT NULL DEFAULT '') STRICT;"
    "CREATE INDEX call_of_run ON call (run);"
    "CREATE INDEX call_open ON call (id) WHERE outcome IN (0, 3);"

    "CREATE TABLE timing ("
    "  id INTEGER PRIMARY KEY, realm TEXT NOT NULL, what TEXT NOT NULL, ms INTEGER NOT NULL) STRICT;"
    "CREATE INDEX timing_of ON timing (realm, what, id);",
};
const size_t schema_n_migrations = sizeof schema_migrations / sizeof *schema_migrations;

_Static_assert(CALL_SENT == 0 && CALL_LOST == 3, "the index call_open spells these out");
