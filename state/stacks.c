/* The table of stacks: who is known here, the outputs of the last apply, facts that stay. */
#include "state/inside.h"

#include <assert.h>

#define COLUMNS "id, name, partition, account, realm, region, plan_path"

static struct stack stack_of(struct sqlite3_stmt *query, struct arena *arena) {
    return (struct stack){
        .id = db_int(query, 0),
        .key = {db_text(query, 1, arena), db_text(query, 2, arena), db_text(query, 3, arena),
                db_text(query, 4, arena)},
        .region = db_text(query, 5, arena),
        .plan_path = db_text(query, 6, arena),
    };
}

bool store_stack_find(struct store *store, const struct stack_key *key, struct arena *arena,
                      struct stack *out, bool *found, struct report *report) {
    struct sqlite3_stmt *query = db_query(
        &store->db, report,
        "SELECT " COLUMNS
        " FROM stack WHERE name = ?1 AND partition = ?2 AND account = ?3 AND realm = ?4",
        "tttt", key->name, key->partition, key->account, key->realm);
    int step = query ? db_step(&store->db, query, report) : -1;
    *found = step == 1;
    if (*found) {
        *out = stack_of(query, arena);
        db_done(query);
    }
    return step >= 0;
}

bool store_stack_make(struct store *store, const struct stack_key *key, struct str region,
                      struct str plan_path, struct arena *arena, struct stack *out,
                      struct report *report) {
    assert(key->name.len > 0 && key->realm.len > 0);
    if (!store_may_write(store, report) ||
        !db_run(&store->db, report,
                "INSERT INTO stack (name, partition, account, realm, region, plan_path, made_ms) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                "tttttti", key->name, key->partition, key->account, key->realm, region, plan_path,
                store->clock->wall_ms(store->clock)))
        return false;
    bool found = false;
    return store_stack_find(store, key, arena, out, &found, report) && found;
}

bool store_stack_set_path(struct store *store, int64_t stack, struct str plan_path,
                          struct report *report) {
    return store_may_write(store, report) &&
           db_run(&store->db, report, "UPDATE stack SET plan_path = ?2 WHERE id = ?1", "it", stack,
                  plan_path);
}

bool store_stacks(struct store *store, struct arena *arena, struct stack **out, size_t *n,
                  struct report *report) {
    size_t room = 0;
    *out = NULL;
    *n = 0;
    struct sqlite3_stmt *query = db_query(&store->db, report,
                                          "SELECT " COLUMNS " FROM stack ORDER BY id", "");
    if (!query)
        return false;
    int step;
    while ((step = db_step(&store->db, query, report)) == 1) {
        if (*n == room) {
            struct stack *more = arena_array(arena, struct stack, room = room ? 2 * room : 4);
            if (*n)
                memcpy(more, *out, *n * sizeof *more);
            *out = more;
        }
        (*out)[(*n)++] = stack_of(query, arena);
    }
    return step == 0;
}

/* --- outputs ---------------------------------------------------------------------------------- */

bool store_outputs_put(struct store *store, int64_t stack, const struct value *outputs,
                       struct report *report) {
    struct buf text = {0};
    bool ok = store_may_write(store, report) && seal_value(store, outputs, &text, report) &&
              db_run(&store->db, report,
                     "UPDATE stack SET outputs = ?2 WHERE id = ?1 AND outputs <> ?2", "it", stack,
                     buf_str(&text));
    buf_release(&text);
    return ok;
}

bool store_outputs(struct store *store, int64_t stack, struct arena *arena,
                   const struct value **out, struct report *report) {
    *out = NULL;
    struct sqlite3_stmt *query = db_query(&store->db, report,
                                          "SELECT outputs FROM stack WHERE id = ?1", "i", stack);
    int step = query ? db_step(&store->db, query, report) : -1;
    if (step == 1) {
        *out = unseal_value(arena, db_text(query, 0, arena));
        db_done(query);
    }
    return step >= 0;
}

/* --- facts ------------------------------------------------------------------------------------ */

/* "fact 7 my-ip", in the table of what is known once. */
static struct str fact_name(int64_t stack, struct str name, struct arena *arena) {
    return arena_printf(arena, "fact %lld %.*s", (long long)stack, STR(name));
}

struct str store_fact(struct store *store, int64_t stack, struct str name, struct arena *arena) {
    struct report ignored = {.arena = arena}; /* what cannot be read is looked up again */
    struct str text = {0};
    struct sqlite3_stmt *query = db_query(&store->db, &ignored,
                                          "SELECT value FROM meta WHERE name = ?1", "t",
                                          fact_name(stack, name, arena));
    if (query && db_step(&store->db, query, &ignored) == 1) {
        text = db_text(query, 0, arena);
        db_done(query);
    }
    return text;
}

bool store_fact_put(struct store *store, int64_t stack, struct str name, struct str text,
                    struct report *report) {
    HOLDS(arena_release) struct arena arena = {0};
    return store_may_write(store, report) &&
           db_run(&store->db, report,
                  "INSERT INTO meta (name, value) VALUES (?1, ?2)"
                  " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                  "tt", fact_name(stack, name, &arena), text);
}
