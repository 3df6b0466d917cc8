/* What must hold between resources, as the tables say it: ranges lie within their networks, what excludes each other is not declared
 * twice, and no resources wait for each other in a ring. */
#include "plans/load.h"

#include "base/cidr.h"
#include "base/json.h"
#include "plans/graph.h"
#include "plans/uses.h"

#include <assert.h>

/* The name behind the type in an address. */
static struct str name_in(struct str address) { return str_from(address, (size_t)str_find(address, '.') + 1); }

static const struct value *value_in(const struct resource *resource, const struct field *field) {
    return value_get(resource->fields, str_of(field->name));
}

static void note_declared(struct loading *loading, const struct resource *resource) {
    note(loading->report, resource->at, "'%.*s' is declared here", STR(resource->address));
}

/* --- within ---------------------------------------------------------------------------------------------------------- */

/* The range that `within` ("vpc.cidr") names, when it is known, and the resource that has it. */
static bool range_around(struct loading *loading, const struct resource *resource, const struct field *field, struct cidr *range,
                         const struct decl **of) {
    struct str path = str_of(field->within);
    const struct value *ref = value_get(resource->fields, str_cut(&path, '.'));
    if (!ref || ref->kind != VALUE_UNKNOWN || ref->as.expr->op != EXPR_REF)
        return false;
    struct decl *decl = decl_at(loading, ref->as.expr->address);
    const struct field *outer = decl ? sheet_field(decl->group->sheet, path) : NULL;
    bool ok = false;
    const struct value *value = outer ? field_value(loading, decl, outer, &ok) : NULL;
    *of = decl;
    return ok && value && cidr_read(value_str(value), range);
}

static void check_within(struct loading *loading, const struct resource *resource) {
    for (const struct field *field = resource->sheet->fields; field->name; field++) {
        const struct value *value = field->within ? value_in(resource, field) : NULL;
        struct cidr inner, outer;
        const struct decl *around;
        if (!value || !cidr_read(value_str(value), &inner) || !range_around(loading, resource, field, &outer, &around) ||
            cidr_contains(&outer, &inner))
            continue;
        struct buf range = {0};
        cidr_add(&range, &outer);
        fail(loading->report, value->at, "%s '%.*s': %s %.*s is outside %s '%.*s' (%s)", resource->sheet->type,
             STR(name_in(resource->address)), field->name, STR(value_str(value)), around->group->sheet->type,
             STR(name_in(around->address)), range.at);
        note(loading->report, around->group->at, "'%.*s' is declared here", STR(around->address));
        buf_release(&range);
    }
}

/* --- EXCLUSIVE: two objects that cannot coexist ------------------------------------------------------------------------ */

/* Resources of a type whose plainly compared EXCLUSIVE fields are the same. */
struct rivals {
    const struct resource *resource;
    struct rivals *next;
};

/* The fields that are compared as they are, as one text; false: something is not known, or nothing is exclusive. */
static bool rivals_key(const struct resource *resource, struct buf *key) {
    bool any = false;
    buf_adds(key, resource->sheet->type);
    for (const struct field *field = resource->sheet->fields; field->name; field++) {
        if (!(field->traits & EXCLUSIVE))
            continue;
        const struct value *value = value_in(resource, field);
        if (!value)
            return false;
        any = true;
        buf_addc(key, ' ');
        if (!field->kind->clash)
            json_write(key, value, JSON_SORTED);
    }
    return any;
}

/* The field over which two rivals clash; NULL: they do not. */
static const struct field *clash_of(const struct resource *a, const struct resource *b) {
    const struct field *telling = NULL;
    for (const struct field *field = a->sheet->fields; field->name; field++) {
        if (!(field->traits & EXCLUSIVE))
            continue;
        if (field->kind->clash && !field->kind->clash(value_in(a, field), value_in(b, field)))
            return NULL;
        if (field->kind != &kind_ref)
            telling = field;
    }
    return telling;
}

static void report_clash(struct loading *loading, const struct resource *resource, const struct resource *rival,
                         const struct field *field) {
    const struct value *value = value_in(resource, field), *other = value_in(rival, field);
    struct str name = name_in(resource->address), rival_name = name_in(rival->address);
    if (field->kind->clash)
        fail(loading->report, value->at, "%s '%.*s': %s %.*s overlaps that of '%.*s', %.*s", resource->sheet->type, STR(name),
             field->name, STR(value_str(value)), STR(rival_name), STR(value_str(other)));
    else
        fail(loading->report, value->at, "%s '%.*s': its %s '%.*s' is also that of '%.*s'", resource->sheet->type, STR(name),
             field->name, STR(value_str(value)), STR(rival_name));
    note_declared(loading, rival);
}

static void check_exclusive(struct loading *loading, const struct resource *resource, struct map *all) {
    struct buf key = {0};
    if (rivals_key(resource, &key)) {
        struct str text = arena_str(loading->arena, buf_str(&key));
        struct rivals *first = map_get(all, text);
        const struct field *over = NULL;
        for (struct rivals *rival = first; rival && !over; rival = rival->next) {
            over = clash_of(resource, rival->resource);
            if (over)
                report_clash(loading, resource, rival->resource, over);
        }
        struct rivals *own = arena_new(loading->arena, struct rivals);
        *own = (struct rivals){resource, first};
        map_set(all, text, own);
    }
    buf_release(&key);
}

/* --- exclusive atoms: a subnet has one route table ----------------------------------------------------------------------- */

static void check_atom(struct loading *loading, const struct resource *resource, const struct field *field,
                       const struct value *atom, struct map *owners) {
    struct buf key = {0};
    buf_addf(&key, "%s.%s ", resource->sheet->type, field->name);
    const struct value *ref = atom->kind == VALUE_MAP ? value_key(atom, "ref") : atom;
    json_write(&key, ref, JSON_SORTED);
    const struct resource *owner = map_get(owners, buf_str(&key));
    if (owner && owner != resource) {
        struct str what = ref->kind == VALUE_UNKNOWN ? ref->as.expr->address : value_str(ref);
        fail(loading->report, atom->at, "%s '%.*s': '%.*s' already belongs to '%.*s'", resource->sheet->type,
             STR(name_in(resource->address)), STR(what), STR(owner->address));
        note_declared(loading, owner);
    } else
        map_set(owners, arena_str(loading->arena, buf_str(&key)), (void *)(uintptr_t)resource);
    buf_release(&key);
}

static void check_atoms(struct loading *loading, const struct resource *resource, struct map *owners) {
    for (const struct field *field = resource->sheet->fields; field->name; field++) {
        const struct value *value = field->facet && field->facet->exclusive ? value_in(resource, field) : NULL;
        if (!value)
            continue;
        if (value->kind != VALUE_LIST)
            check_atom(loading, resource, field, value, owners);
        for (size_t i = 0; value->kind == VALUE_LIST && i < value_count(value); i++)
            check_atom(loading, resource, field, value_item(value, i), owners);
    }
}

/* --- rings ----------------------------------------------------------------------------------------------------------- */

struct ring {
    const struct resource *resources;
    const struct uses *uses;
    const uint32_t *start, *component;
    uint32_t *visited; /* at which step of the walk; 0: not yet */
};

/* Facets are set once their object is there, so rules may name each other's groups. */
static bool orders(const struct use *use) { return !use->field || !use->field->facet; }

/* A use that stays in the ring: in a strongly connected component each node has one. */
static const struct use *next_use(const struct ring *ring, uint32_t node) {
    for (uint32_t i = ring->start[node]; i < ring->start[node + 1]; i++) {
        const struct use *use = &ring->uses->items[i];
        if (orders(use) && use->target != node && ring->component[use->target] == ring->component[node])
            return use;
    }
    return NULL;
}

static void report_ring(struct loading *loading, struct ring *ring, uint32_t node) {
    for (uint32_t step = 1; ring->visited[node] == 0; step++) {
        ring->visited[node] = step;
        const struct use *use = next_use(ring, node);
        assert(use);
        node = use->target;
    }
    struct buf names = {0};
    buf_add(&names, ring->resources[node].address);
    uint32_t at = node;
    do {
        at = next_use(ring, at)->target;
        buf_addf(&names, " -> %.*s", STR(ring->resources[at].address));
    } while (at != node);
    fail(loading->report, ring->resources[node].at, "these wait for each other: %s", names.at);
    buf_release(&names);
    do {
        const struct use *use = next_use(ring, at);
        const struct value *value = use->field ? value_in(&ring->resources[at], use->field) : NULL;
        note(loading->report, value ? value->at : ring->resources[at].at, "'%.*s' names '%.*s' %s%s", STR(ring->resources[at].address),
             STR(ring->resources[use->target].address), use->field ? "as its " : "in depends_on", use->field ? use->field->name : "");
        at = use->target;
    } while (at != node);
}

static void check_rings(struct loading *loading) {
    uint32_t n = (uint32_t)loading->plan->n_resources;
    const struct resource *resources = loading->plan->resources;
    struct uses uses = {0};
    uses_wanted(resources, n, loading->arena, &uses);
    struct graph graph;
    graph_init(&graph, loading->arena, n);
    for (size_t i = 0; i < uses.n; i++)
        if (orders(&uses.items[i]))
            graph_edge(&graph, uses.items[i].user, uses.items[i].target);
    uint32_t *component = arena_array(loading->arena, uint32_t, n + 1), *size = arena_array(loading->arena, uint32_t, n + 1);
    graph_components(&graph, loading->arena, component, size);
    struct ring ring = {.resources = resources,
                        .uses = &uses,
                        .start = uses_by_user(&uses, n, loading->arena),
                        .component = component,
                        .visited = arena_array(loading->arena, uint32_t, n + 1)};
    for (uint32_t i = 0; i < n; i++) {
        if (size[component[i]] < 2)
            continue;
        size[component[i]] = 0; /* one message a ring */
        report_ring(loading, &ring, i);
    }
}

/* --- was ------------------------------------------------------------------------------------------------------------- */

static void check_was(struct loading *loading, const struct resource *resource, struct map *heirs) {
    if (resource->was.len == 0)
        return;
    const struct resource *other = map_get(heirs, resource->was);
    if (other) {
        fail(loading->report, resource->at, "'%.*s' and '%.*s' cannot both have been '%.*s'", STR(other->address),
             STR(resource->address), STR(resource->was));
        note_declared(loading, other);
        return;
    }
    map_set(heirs, resource->was, (void *)(uintptr_t)resource);
}

void check_resources(struct loading *loading) {
    struct map rivals = {0}, owners = {0}, heirs = {0};
    bool whole = report_ok(loading->report);
    for (size_t i = 0; i < loading->plan->n_resources; i++) {
        const struct resource *resource = &loading->plan->resources[i];
        check_within(loading, resource);
        check_exclusive(loading, resource, &rivals);
        check_atoms(loading, resource, &owners);
        check_was(loading, resource, &heirs);
    }
    map_release(&rivals);
    map_release(&owners);
    map_release(&heirs);
    if (whole) /* else references lead to what is not there */
        check_rings(loading);
}
