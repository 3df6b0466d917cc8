#include "plans/uses.h"

#include <assert.h>

#include "base/map.h"
#include "plans/names.h"

/* Indexes travel through maps as pointers; 0 is NULL, so they are one more. */
static void *as_pointer(uint32_t index) {
    return (void *)((uintptr_t)index + 1);
}

static bool as_index(const void *pointer, uint32_t *out) {
    *out = (uint32_t)((uintptr_t)pointer - 1);
    return pointer != NULL;
}

/* Collects the uses of one user. */
struct collector {
    struct arena *arena;
    struct uses *uses;
    struct map *targets;  /* address or id to index */
    uint32_t user;
    const struct field *field, *on;
    const char *named_types; /* whose objects have names of ours, that the field may hold; NULL: none */
    size_t first;         /* of this user's uses */
    uint32_t *last_field; /* per target: position + 1 of its newest use, to leave repetitions out */
};

static void add(struct collector *collector, uint32_t target) {
    struct uses *uses = collector->uses;
    size_t newest = collector->last_field[target];
    bool again = newest > collector->first && uses->items[newest - 1].field == collector->field &&
                 uses->items[newest - 1].on == collector->on;
    if (target == collector->user || again)
        return;
    if (uses->n == uses->room) {
        size_t room = uses->room ? uses->room * 2 : 64;
        struct use *items = arena_array(collector->arena, struct use, room);
        if (uses->n)
            memcpy(items, uses->items, uses->n * sizeof(items[0]));
        uses->items = items;
        uses->room = room;
    }
    uses->items[uses->n++] = (struct use){collector->user, target, collector->field, collector->on};
    collector->last_field[target] = (uint32_t)uses->n;
}

static void add_named(struct collector *collector, struct str name) {
    uint32_t target;
    if (as_index(map_get(collector->targets, name), &target))
        add(collector, target);
}

/* --- needs ------------------------------------------------------------------------------------------------------------ */

/* The same walk through what is wanted and what is known. */
struct population {
    const void *items;
    size_t n;
    const struct sheet *(*sheet)(const struct population *, size_t);
    const struct value *(*value)(const struct population *, size_t, struct str field); /* NULL: there is none */
};

/* What a value names: an address or an id. Empty: nothing that can be followed. */
static struct str named_by(const struct value *value) {
    if (value && value->kind == VALUE_UNKNOWN && value->as.expr->op == EXPR_REF)
        return value->as.expr->address;
    return value_str(value);
}

/* Follows "subnet.vpc" from the user: the name at its end. */
static struct str follow(const struct collector *collector, const struct population *population, struct str path) {
    uint32_t at = collector->user;
    for (;;) {
        struct str name = named_by(population->value(population, at, str_cut(&path, '.')));
        if (name.len == 0 || path.len == 0)
            return name;
        if (!as_index(map_get(collector->targets, name), &at))
            return (struct str){0};
    }
}

static void add_needs(struct collector *collector, const struct population *population) {
    const struct need *need = population->sheet(population, collector->user)->needs;
    collector->field = NULL;
    for (; need && need->type; need++) {
        struct str same = follow(collector, population, str_of(need->same));
        for (uint32_t i = 0; i < population->n && same.len; i++) {
            const struct sheet *sheet = population->sheet(population, i);
            bool meant = sheet && strcmp(sheet->type, need->type) == 0 &&
                         str_eq(named_by(population->value(population, i, str_of(need->field))), same);
            if (!meant)
                continue;
            collector->on = sheet_field(sheet, str_of(need->field));
            add(collector, i);
        }
    }
    collector->on = NULL;
}

static const struct sheet *wanted_sheet(const struct population *population, size_t i) {
    return ((const struct resource *)population->items)[i].sheet;
}

static const struct value *wanted_value(const struct population *population, size_t i, struct str field) {
    return value_get(((const struct resource *)population->items)[i].fields, field);
}

static const struct sheet *known_sheet(const struct population *population, size_t i) {
    const struct known *known = (const struct known *)population->items + i;
    return known->gone ? NULL : known->sheet;
}

static const struct value *known_value(const struct population *population, size_t i, struct str field) {
    const struct known *known = (const struct known *)population->items + i;
    const struct value *seen = value_get(known->seen, field);
    return seen ? seen : value_get(known->row.wanted, field);
}

/* --- wanted: references ----------------------------------------------------------------------------------------------- */

static void add_ref(void *ctx, const struct value *ref) {
    add_named(ctx, ref->as.expr->address);
}

static void add_resource(struct collector *collector, const struct resource *resource) {
    for (const struct field *field = resource->sheet->fields; field->name; field++) {
        const struct value *value = value_get(resource->fields, str_of(field->name));
        collector->field = field;
        if (value && value->has_unknown)
            value_refs(value, add_ref, collector);
    }
    collector->field = NULL;
    if (resource->tags && resource->tags->has_unknown)
        value_refs(resource->tags, add_ref, collector);
    for (size_t i = 0; i < resource->n_depends_on; i++)
        add_named(collector, resource->depends_on[i]);
}

void uses_wanted(const struct resource *wanted, size_t n, struct arena *arena, struct uses *out) {
    struct map targets = {0};
    *out = (struct uses){0};
    for (size_t i = 0; i < n; i++)
        map_set(&targets, wanted[i].address, as_pointer((uint32_t)i));
    struct collector collector = {.arena = arena, .uses = out, .targets = &targets, .last_field = arena_array(arena, uint32_t, n + 1)};
    struct population population = {wanted, n, wanted_sheet, wanted_value};
    for (size_t i = 0; i < n; i++) {
        collector.user = (uint32_t)i;
        collector.first = out->n;
        add_resource(&collector, &wanted[i]);
        add_needs(&collector, &population);
    }
    map_release(&targets);
}

/* --- known: ids and edges --------------------------------------------------------------------------------------------- */

/* A text is the id of something, or the name of a thing of one of the types that the field may name. */
static void add_id(struct collector *collector, struct str id) {
    add_named(collector, id);
    struct str types = str_of(collector->named_types);
    while (types.len > 0 && id.len > 0) {
        char key[256];
        struct str type = str_cut(&types, ' ');
        int len = snprintf(key, sizeof key, "%.*s %.*s", STR(type), STR(id));
        if (len > 0 && (size_t)len < sizeof key)
            add_named(collector, (struct str){key, (size_t)len});
    }
}

/* Values from outside are limited in depth where they come in. */
static void add_ids(struct collector *collector, const struct value *value) {
    if (!value)
        return;
    if (value->kind == VALUE_TEXT)
        add_id(collector, value->as.text);
    for (size_t i = 0; value->kind == VALUE_LIST && i < value->as.list.n; i++)
        add_ids(collector, value->as.list.items[i]);
    for (size_t i = 0; value->kind == VALUE_MAP && i < value->as.map.n; i++)
        add_ids(collector, value->as.map.entries[i].value);
}

static void add_edges(struct collector *collector, const struct known *known, const struct map *addresses) {
    for (size_t i = 0; i < value_count(known->row.edges); i++) {
        const struct value *edge = value_item(known->row.edges, i);
        uint32_t target;
        if (!as_index(map_get(addresses, value_str(value_key(edge, "to"))), &target))
            continue;
        struct str field = value_str(value_key(edge, "field"));
        collector->field = field.len ? sheet_field(known->sheet, field) : NULL;
        add(collector, target);
    }
}

static bool is_reference(const struct field *field) {
    return field->of && field->kind != &kind_choice && !(field->traits & READ_ONLY);
}

void uses_known(const struct known *known, size_t n, struct arena *arena, struct uses *out) {
    struct map ids = {0}, addresses = {0};
    *out = (struct uses){0};
    for (size_t i = 0; i < n; i++) {
        if (known[i].gone || known[i].row.physical_id.len == 0)
            continue;
        map_set(&ids, object_key(arena, known[i].sheet, known[i].row.physical_id), as_pointer((uint32_t)i));
        if (known[i].row.status != ROW_OLD)
            map_set(&addresses, known[i].row.address, as_pointer((uint32_t)i));
    }
    struct collector collector = {.arena = arena, .uses = out, .targets = &ids, .last_field = arena_array(arena, uint32_t, n + 1)};
    struct population population = {known, n, known_sheet, known_value};
    for (size_t i = 0; i < n; i++) {
        collector.user = (uint32_t)i;
        collector.first = out->n;
        if (known[i].gone || known[i].row.physical_id.len == 0)
            continue;
        for (const struct field *field = known[i].sheet->fields; field->name; field++) {
            collector.field = field;
            collector.named_types = is_reference(field) ? field->of : NULL;
            add_ids(&collector, value_get(known[i].seen, str_of(field->name)));
            add_ids(&collector, value_get(known[i].row.wanted, str_of(field->name)));
        }
        if (known[i].row.status != ROW_OLD) /* the edges of a leftover's row may name what has been made since */
            add_edges(&collector, &known[i], &addresses);
        add_needs(&collector, &population);
    }
    map_release(&ids);
    map_release(&addresses);
}

/* --- grouping --------------------------------------------------------------------------------------------------------- */

uint32_t *uses_by_user(const struct uses *uses, uint32_t n, struct arena *arena) {
    uint32_t *start = arena_array(arena, uint32_t, (size_t)n + 1);
    for (size_t i = 0; i < uses->n; i++)
        start[uses->items[i].user + 1]++;
    for (uint32_t i = 0; i < n; i++)
        start[i + 1] += start[i];
    return start;
}

struct uses_turned uses_by_target(const struct uses *uses, uint32_t n, struct arena *arena) {
    struct uses_turned turned = {arena_array(arena, uint32_t, (size_t)n + 1), arena_array(arena, uint32_t, uses->n + 1)};
    uint32_t *fill = arena_array(arena, uint32_t, (size_t)n + 1);
    for (size_t i = 0; i < uses->n; i++)
        turned.start[uses->items[i].target + 1]++;
    for (uint32_t i = 0; i < n; i++)
        turned.start[i + 1] += turned.start[i];
    for (size_t i = 0; i < uses->n; i++) {
        uint32_t target = uses->items[i].target;
        assert(target < n);
        turned.at[turned.start[target] + fill[target]++] = (uint32_t)i;
    }
    return turned;
}
