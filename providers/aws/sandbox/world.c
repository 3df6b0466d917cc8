#include "providers/aws/sandbox/world.h"

#include <assert.h>

#include "base/db.h"
#include "base/json.h"
#include "base/map.h"

/* Replaced values are collected when there are this many, and more than the living ones several times over. */
#define GARBAGE_MIN 4096
#define GARBAGE_RATIO 4

static const char *const migrations[] = {
    "CREATE TABLE thing (place TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, made INTEGER NOT NULL,"
    " value TEXT NOT NULL, PRIMARY KEY (place, kind, id)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE latest (one INTEGER PRIMARY KEY CHECK (one = 1), now_ms INTEGER NOT NULL) STRICT;",
};

struct thing {
    struct shelf *shelf;
    struct str id;
    const struct value *value; /* NULL: removed, or never there */
    int64_t made;              /* order of making */
};

/* All things of one kind at one place; a removed thing keeps its slot until the next tidying. */
struct shelf {
    struct str place, kind;
    struct map things;
};

/* What a thing was before a change. Changes are undone backwards: those of the open call when it is aborted, those that
 * reads shall not see yet while such a read runs. The stale ones are always the latest, for all start with the same count. */
struct change {
    struct thing *thing;
    const struct value *other; /* the value before; while rewound, the value after */
    unsigned stale_reads;
};

struct world {
    struct arena arena;
    struct map shelves;   /* by "place kind" */
    struct shelf *latest; /* what was looked up last: walks ask for the same again and again */
    struct change *changes;
    size_t n_changes, room;
    size_t committed; /* changes below this index are of closed calls */
    size_t first_stale;
    size_t n_living, n_garbage;
    int64_t last_made, latest_ms;
    bool has_db;
    struct db db;
};

/* --- shelves -------------------------------------------------------------------------------------------------------- */

static struct shelf *shelf_find(struct world *world, struct str place, struct str kind) {
    struct shelf *latest = world->latest;
    if (latest && str_eq(latest->kind, kind) && str_eq(latest->place, place))
        return latest;
    char text[128];
    int len = snprintf(text, sizeof text, "%.*s %.*s", STR(place), STR(kind));
    assert(len > 0 && (size_t)len < sizeof text);
    return world->latest = map_get(&world->shelves, (struct str){text, (size_t)len});
}

static struct shelf *shelf_make(struct world *world, struct str place, struct str kind) {
    struct shelf *shelf = shelf_find(world, place, kind);
    if (shelf)
        return shelf;
    shelf = must_alloc(sizeof *shelf);
    struct str key = arena_printf(&world->arena, "%.*s %.*s", STR(place), STR(kind));
    *shelf = (struct shelf){.place = str_slice(key, 0, place.len), .kind = str_from(key, place.len + 1)};
    map_set(&world->shelves, key, shelf);
    return shelf;
}

static struct thing *thing_make(struct world *world, struct shelf *shelf, struct str id) {
    struct thing *thing = map_get(&shelf->things, id);
    if (thing)
        return thing;
    thing = arena_new(&world->arena, struct thing);
    *thing = (struct thing){.shelf = shelf, .id = arena_str(&world->arena, id), .made = ++world->last_made};
    map_set(&shelf->things, thing->id, thing);
    return thing;
}

const struct value *world_get(struct world *world, struct str place, const char *kind, struct str id) {
    const struct shelf *shelf = shelf_find(world, place, str_of(kind));
    const struct thing *thing = shelf ? map_get(&shelf->things, id) : NULL;
    return thing ? thing->value : NULL;
}

const struct value *world_next(struct world *world, struct str place, const char *kind, size_t *at) {
    const struct shelf *shelf = shelf_find(world, place, str_of(kind));
    while (shelf && *at < shelf->things.n) {
        const struct thing *thing = shelf->things.slots[(*at)++].value;
        if (thing->value)
            return thing->value;
    }
    return NULL;
}

/* --- changes -------------------------------------------------------------------------------------------------------- */

static void change_add(struct world *world, struct thing *thing) {
    if (world->n_changes == world->room) {
        world->room = world->room ? world->room * 2 : 64;
        world->changes = must_realloc(world->changes, world->room * sizeof *world->changes);
    }
    world->changes[world->n_changes++] = (struct change){.thing = thing, .other = thing->value};
}

/* Gives the thing its value; keeps the count of the living. */
static void thing_become(struct world *world, struct thing *thing, const struct value *value) {
    world->n_living += (value != NULL);
    world->n_living -= (thing->value != NULL);
    thing->value = value;
}

void world_put(struct world *world, struct str place, const char *kind, struct str id, const struct value *value) {
    struct thing *thing = thing_make(world, shelf_make(world, place, str_of(kind)), id);
    change_add(world, thing);
    world->n_garbage++;
    thing_become(world, thing, value ? value_copy(&world->arena, value) : NULL);
}

static void change_swap(struct world *world, struct change *change) {
    const struct value *other = change->thing->value;
    thing_become(world, change->thing, change->other);
    change->other = other;
}

/* Once nothing is stale nobody will look back. */
static void changes_forget(struct world *world) {
    if (world->first_stale == world->n_changes)
        world->n_changes = world->committed = world->first_stale = 0;
}

void world_abort(struct world *world) {
    while (world->n_changes > world->committed)
        change_swap(world, &world->changes[--world->n_changes]);
}

void world_rewind(struct world *world) {
    assert(world->n_changes == world->committed);
    for (size_t i = world->n_changes; i > world->first_stale; i--)
        change_swap(world, &world->changes[i - 1]);
}

void world_replay(struct world *world) {
    size_t still_stale = world->n_changes;
    for (size_t i = world->n_changes; i > world->first_stale; i--)
        if (--world->changes[i - 1].stale_reads > 0)
            still_stale = i - 1;
    for (size_t i = world->first_stale; i < world->n_changes; i++)
        change_swap(world, &world->changes[i]);
    world->first_stale = still_stale;
    changes_forget(world);
}

/* --- the file ------------------------------------------------------------------------------------------------------- */

static bool thing_write(struct world *world, const struct thing *thing, struct buf *text, struct report *report) {
    const struct shelf *shelf = thing->shelf;
    if (!thing->value)
        return db_run(&world->db, report, "DELETE FROM thing WHERE place = ?1 AND kind = ?2 AND id = ?3", "ttt",
                      shelf->place, shelf->kind, thing->id);
    buf_reset(text);
    json_write(text, thing->value, JSON_COMPACT | JSON_REVEAL);
    return db_run(&world->db, report,
                  "INSERT INTO thing (place, kind, id, made, value) VALUES (?1, ?2, ?3, ?4, ?5)"
                  " ON CONFLICT DO UPDATE SET value = excluded.value",
                  "tttit", shelf->place, shelf->kind, thing->id, thing->made, buf_str(text));
}

static bool latest_write(struct world *world, struct report *report) {
    return db_run(&world->db, report, "INSERT INTO latest VALUES (1, ?1) ON CONFLICT DO UPDATE SET now_ms = ?1", "i",
                  world->latest_ms);
}

static bool changes_write(struct world *world, struct report *report) {
    HOLDS(buf_release) struct buf text = {0};
    if (!db_begin(&world->db, report))
        return false;
    for (size_t i = world->committed; i < world->n_changes; i++)
        if (!thing_write(world, world->changes[i].thing, &text, report))
            return false;
    return latest_write(world, report) && db_commit(&world->db, report);
}

bool world_commit(struct world *world, int64_t now_ms, unsigned stale_reads, struct report *report) {
    if (now_ms > world->latest_ms)
        world->latest_ms = now_ms;
    if (world->n_changes == world->committed)
        return true;
    if (world->has_db && !changes_write(world, report)) {
        db_rollback(&world->db);
        world_abort(world);
        return false;
    }
    for (size_t i = world->committed; i < world->n_changes; i++)
        world->changes[i].stale_reads = stale_reads;
    world->committed = world->n_changes;
    if (stale_reads == 0)
        world->first_stale = world->n_changes;
    changes_forget(world);
    return true;
}

static bool things_load(struct world *world, struct report *report) {
    struct sqlite3_stmt *rows =
        db_query(&world->db, report, "SELECT place, kind, id, made, value FROM thing ORDER BY made", "");
    if (!rows)
        return false;
    int got;
    while ((got = db_step(&world->db, rows, report)) == 1) {
        struct str place = db_text(rows, 0, &world->arena), kind = db_text(rows, 1, &world->arena);
        struct thing *thing = thing_make(world, shelf_make(world, place, kind), db_text(rows, 2, &world->arena));
        thing->made = world->last_made = db_int(rows, 3);
        const struct value *value = json_parse(&world->arena, db_text(rows, 4, &world->arena));
        if (!value)
            return fail(report, NOWHERE, "%.*s: the object '%.*s' cannot be read", STR(world->db.path), STR(thing->id));
        thing_become(world, thing, value);
    }
    return got == 0;
}

static bool latest_load(struct world *world, struct report *report) {
    struct sqlite3_stmt *rows = db_query(&world->db, report, "SELECT now_ms FROM latest", "");
    if (!rows)
        return false;
    int got = db_step(&world->db, rows, report);
    if (got == 1)
        world->latest_ms = db_int(rows, 0);
    return got >= 0;
}

/* --- life ----------------------------------------------------------------------------------------------------------- */

static void shelves_release(struct map *shelves) {
    for (size_t i = 0; i < shelves->n; i++) {
        struct shelf *shelf = shelves->slots[i].value;
        map_release(&shelf->things);
        free(shelf);
    }
    map_release(shelves);
}

/* Moves the living into a new arena. Order stays; a thing that was removed and made again counts as it was first made. */
void world_tidy(struct world *world) {
    if (world->n_garbage < GARBAGE_MIN || world->n_garbage < GARBAGE_RATIO * world->n_living || world->n_changes > 0)
        return;
    struct arena old_arena = world->arena;
    struct map old_shelves = world->shelves;
    world->arena = (struct arena){0};
    world->shelves = (struct map){0};
    world->latest = NULL;
    for (size_t i = 0; i < old_shelves.n; i++) {
        const struct shelf *shelf = old_shelves.slots[i].value;
        struct shelf *moved = shelf_make(world, shelf->place, shelf->kind);
        for (size_t j = 0; j < shelf->things.n; j++) {
            const struct thing *thing = shelf->things.slots[j].value;
            if (!thing->value)
                continue;
            struct thing *living = thing_make(world, moved, thing->id);
            living->made = thing->made;
            living->value = value_copy(&world->arena, thing->value);
        }
    }
    world->n_garbage = 0;
    shelves_release(&old_shelves);
    arena_release(&old_arena);
}

int64_t world_latest_ms(const struct world *world) {
    return world->latest_ms;
}

struct world *world_open(const char *file, struct report *report) {
    struct world *world = must_alloc(sizeof *world);
    *world = (struct world){0};
    if (!file)
        return world;
    world->has_db = db_open(&world->db, file, false, migrations, sizeof migrations / sizeof *migrations, report);
    if (world->has_db && things_load(world, report) && latest_load(world, report))
        return world;
    world_close(world);
    return NULL;
}

/* What mere reads have seen come about is not to be undone: time goes on from them. */
static void time_keep(struct world *world) {
    struct report report = {.arena = &world->arena};
    latest_write(world, &report);
    db_close(&world->db);
}

void world_close(struct world *world) {
    if (!world)
        return;
    if (world->has_db)
        time_keep(world);
    shelves_release(&world->shelves);
    arena_release(&world->arena);
    free(world->changes);
    free(world);
}
