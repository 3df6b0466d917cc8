/* What must hold between resources, as the tables say it: ranges lie within their networks, what
 * excludes each other is not declared twice, and no resources wait for each other in a ring. */
#include "plans/load.h"

#include "base/cidr.h"
#include "base/json.h"
#include "plans/graph.h"
#include "plans/uses.h"

#include <assert.h>

/* The name behind the type in an address. */
static struct str name_in(struct str address) {
    return str_from(address, (size_t)str_find(address, '.') + 1);
}

static const struct value *value_in(const struct resource *resource, const struct field *field) {
    return value_get(resource->fields, str_of(field->name));
}

static void note_declared(struct loading *loading, const struct resource *resource) {
    note(loading->report, resource->at, "'%.*s' is declared here", STR(resource->address));
}

/* --- within ----------------------------------------------------------------------------------- */

/* What a field's range lies within. */
struct around {
    const struct decl *of;
    struct buf ranges; /* "10.0.0.0/16, 10.1.0.0/16" */
    bool known, holds; /* are all ranges known; does one of them hold the inner one */
};

static void add_around(struct around *around, const struct value *range, const struct cidr *inner) {
    struct cidr outer;
    if (range && range->kind == VALUE_MAP)
        range = value_key(range, "ref");
    if (!cidr_read(value_str(range), &outer)) {
        around->known = false;
        return;
    }
    around->holds |= cidr_contains(&outer, inner);
    buf_adds(&around->ranges, around->ranges.len ? ", " : "");
    cidr_add(&around->ranges, &outer);
}

/* One path of `within`: "vpc.cidr". */
static void look_around(struct loading *loading, const struct resource *resource, struct str path,
                        const struct cidr *inner, struct around *around) {
    const struct value *ref = value_get(resource->fields, str_cut(&path, '.'));
    bool here = ref && ref->kind == VALUE_UNKNOWN && ref->as.expr->op == EXPR_REF;
    struct decl *decl = here ? decl_at(loading, ref->as.expr->address) : NULL;
    const struct field *outer = decl ? sheet_field(decl->group->sheet, path) : NULL;
    bool ok = false;
    const struct value *value = outer ? field_value(loading, decl, outer, &ok) : NULL;
    around->of = decl;
    around->known = around->known && ok;
    if (value && value->kind != VALUE_LIST)
        add_around(around, value, inner);
    for (size_t i = 0; value && value->kind == VALUE_LIST && i < value_count(value); i++)
        add_around(around, value_item(value, i), inner);
}

static void report_outside(struct loading *loading, const struct resource *resource,
                           const struct field *field, const struct around *around) {
    const struct value *value = value_in(resource, field);
    const struct group *outer = around->of->group;
    fail(loading->report, value->at, "%s '%.*s': %s %.*s is outside %s '%.*s' (%.*s)",
         resource->sheet->type, STR(name_in(resource->address)), field->name, STR(value_str(value)),
         outer->sheet->type, STR(name_in(around->of->address)), STR(buf_str(&around->ranges)));
    note(loading->report, outer->at, "'%.*s' is declared here", STR(around->of->address));
}

static void check_within(struct loading *loading, const struct resource *resource) {
    for (const struct field *field = resource->sheet->fields; field->name; field++) {
        const struct value *value = field->within ? value_in(resource, field) : NULL;
        struct cidr inner;
        if (!value || !cidr_read(value_str(value), &inner))
            continue;
        struct around around = {.known = true};
        struct str rest = str_of(field->within);
        while (rest.len > 0)
            look_around(loading, resource, str_cut(&rest, ' '), &inner, &around);
        if (around.of && around.known && !around.holds)
            report_outside(loading, resource, field, &around);
        buf_release(&around.ranges);
    }
}

/* --- fields among themselves ------------------------------------------------------------------ */

static bool is_on(const struct value *value) {
    return !value_is_null(value) && !(value->kind == VALUE_BOOL && !value->as.boolean);
}

static void check_any(struct loading *loading, const struct resource *resource) {
    struct str rest = str_of(resource->sheet->any_of ? resource->sheet->any_of : "");
    struct buf words = {0};
    bool any = rest.len == 0;
    while (rest.len > 0 && !any) {
        struct str word = str_cut(&rest, ' ');
        const struct value *value = value_get(resource->fields, word);
        any = is_on(value) && !(value->kind == VALUE_LIST && value_count(value) == 0);
        buf_addf(&words, "%s%.*s", words.len == 0 ? "" : rest.len ? ", " : " or ", STR(word));
    }
    if (!any)
        fail(loading->report, resource->at, "%s '%.*s' needs %s", resource->sheet->type,
             STR(name_in(resource->address)), words.at);
    buf_release(&words);
}

/* A flag that is on needs the fields that it names there; without any of some fields a resource
 * says nothing. */
static void check_fields(struct loading *loading, const struct resource *resource) {
    for (const struct field *field = resource->sheet->fields; field->name; field++) {
        const struct value *value = value_in(resource, field);
        struct str rest = str_of(field->needs ? field->needs : "");
        while (rest.len > 0 && value && value->kind == VALUE_BOOL && value->as.boolean) {
            struct str needed = str_cut(&rest, ' ');
            if (!is_on(value_get(resource->fields, needed)))
                fail(loading->report, value->at, "%s '%.*s': %s needs %.*s",
                     resource->sheet->type, STR(name_in(resource->address)), field->name,
                     STR(needed));
        }
    }
    check_any(loading, resource);
}

/* --- EXCLUSIVE: two objects that cannot coexist ----------------------------------------------- */

/* Resources of a type that agree in all EXCLUSIVE fields which are compared as they are. Where the
 * type has a range among its EXCLUSIVE fields, they clash where the ranges overlap; else they clash
 * at once. */
struct rival {
    const struct resource *resource;
    struct cidr range;
    struct rival *next;
};

/* What all rivals have in common, as a text; false: something is not known, or nothing is
 * exclusive. `*over`: what they clash over. */
static bool rival_key(const struct resource *resource, struct buf *key, const struct field **over) {
    buf_adds(key, resource->sheet->type);
    for (const struct field *field = resource->sheet->fields; field->name; field++) {
        if (!(field->traits & EXCLUSIVE))
            continue;
        const struct value *value = value_in(resource, field);
        if (!value)
            return false;
        bool range = field->kind == &kind_cidr;
        if (range && (value->has_unknown || (*over && (*over)->kind == &kind_cidr)))
            return false;
        if (range || !*over || ((*over)->kind != &kind_cidr && field->kind != &kind_ref))
            *over = field;
        buf_addc(key, ' ');
        if (!range)
            json_write(key, value, JSON_SORTED);
    }
    return *over != NULL;
}

static void report_clash(struct loading *loading, const struct resource *resource,
                         const struct resource *rival, const struct field *over) {
    if (resource < rival) { /* the later one in the file is the one too many */
        const struct resource *earlier = resource;
        resource = rival;
        rival = earlier;
    }
    const struct value *value = value_in(resource, over), *other = value_in(rival, over);
    const char *how = over->kind == &kind_cidr ? "overlaps that of" : "is also that of";
    HOLDS(buf_release) struct buf shown = {0};
    if (over->kind->show)
        over->kind->show(&shown, value);
    else
        buf_add(&shown, value_str(value));
    fail(loading->report, value->at, "%s '%.*s': its %s %.*s %s '%.*s'", resource->sheet->type,
         STR(name_in(resource->address)), over->name, STR(buf_str(&shown)), how,
         STR(name_in(rival->address)));
    if (!value_same(value, other))
        note(loading->report, other->at, "that is %.*s", STR(value_str(other)));
    else
        note_declared(loading, rival);
}

static int compare_ranges(const void *left, const void *right) {
    const struct rival *a = *(struct rival *const *)left, *b = *(struct rival *const *)right;
    if (a->range.bits != b->range.bits)
        return a->range.bits < b->range.bits ? -1 : 1;
    int order = memcmp(a->range.address, b->range.address, sizeof(a->range.address));
    if (order == 0 && a->range.prefix != b->range.prefix)
        order = a->range.prefix - b->range.prefix;
    return order ? order : (a->resource > b->resource) - (a->resource < b->resource);
}

/* Ranges lie apart or in each other: in order of their addresses, one that overlaps any before it
 * lies in the last wide one. */
static void check_ranges(struct loading *loading, const struct rival *first,
                         const struct field *over, struct arena *scratch) {
    size_t n = 0;
    for (const struct rival *rival = first; rival; rival = rival->next)
        n++;
    const struct rival **sorted = arena_array(scratch, const struct rival *, n);
    for (size_t i = 0; i < n; i++, first = first->next)
        sorted[i] = first;
    qsort(sorted, n, sizeof(sorted[0]), compare_ranges);
    const struct rival *wide = sorted[0];
    for (size_t i = 1; i < n; i++) {
        if (cidr_contains(&wide->range, &sorted[i]->range))
            report_clash(loading, sorted[i]->resource, wide->resource, over);
        else
            wide = sorted[i];
    }
}

static void check_rivals(struct loading *loading, const struct rival *first,
                         struct arena *scratch) {
    struct buf key = {0};
    const struct field *over = NULL;
    rival_key(first->resource, &key, &over);
    buf_release(&key);
    assert(over);
    if (over->kind == &kind_cidr) {
        check_ranges(loading, first, over, scratch);
        return;
    }
    for (const struct rival *rival = first; rival->next; rival = rival->next)
        report_clash(loading, rival->resource, rival->next->resource, over);
}

static void add_rival(const struct resource *resource, struct map *all, struct arena *scratch) {
    struct buf key = {0};
    const struct field *over = NULL;
    struct rival *own = arena_new(scratch, struct rival);
    own->resource = resource;
    if (rival_key(resource, &key, &over) &&
        (over->kind != &kind_cidr || cidr_read(value_str(value_in(resource, over)), &own->range))) {
        struct str text = arena_str(scratch, buf_str(&key));
        own->next = map_get(all, text);
        map_set(all, text, own);
    }
    buf_release(&key);
}

static void check_exclusive(struct loading *loading, struct arena *scratch) {
    struct map all = {0};
    for (size_t i = 0; i < loading->plan->n_resources; i++)
        add_rival(&loading->plan->resources[i], &all, scratch);
    for (size_t i = 0; i < all.n; i++)
        check_rivals(loading, all.slots[i].value, scratch);
    map_release(&all);
}

/* --- exclusive atoms: a subnet has one route table -------------------------------------------- */

static void check_atom(struct loading *loading, const struct resource *resource,
                       const struct field *field, const struct value *atom, struct map *owners,
                       struct arena *scratch) {
    struct buf key = {0};
    buf_addf(&key, "%s.%s ", resource->sheet->type, field->name);
    const struct value *ref = atom->kind == VALUE_MAP ? value_key(atom, "ref") : atom;
    json_write(&key, ref, JSON_SORTED);
    const struct resource *owner = map_get(owners, buf_str(&key));
    if (owner && owner != resource) {
        struct str what = ref->kind == VALUE_UNKNOWN ? ref->as.expr->address : value_str(ref);
        fail(loading->report, atom->at, "%s '%.*s': '%.*s' already belongs to '%.*s'",
             resource->sheet->type, STR(name_in(resource->address)), STR(what),
             STR(owner->address));
        note_declared(loading, owner);
    } else
        map_set(owners, arena_str(scratch, buf_str(&key)), (void *)(uintptr_t)resource);
    buf_release(&key);
}

static void check_atoms(struct loading *loading, const struct resource *resource,
                        struct map *owners, struct arena *scratch) {
    for (const struct field *field = resource->sheet->fields; field->name; field++) {
        const struct value *value = field->facet && field->facet->exclusive
                                        ? value_in(resource, field)
                                        : NULL;
        if (!value)
            continue;
        if (value->kind != VALUE_LIST)
            check_atom(loading, resource, field, value, owners, scratch);
        for (size_t i = 0; value->kind == VALUE_LIST && i < value_count(value); i++)
            check_atom(loading, resource, field, value_item(value, i), owners, scratch);
    }
}

/* --- rings ------------------------------------------------------------------------------------ */

struct ring {
    const struct resource *resources;
    const struct uses *uses;
    const uint32_t *start, *component;
    uint32_t *visited; /* at which step of the walk; 0: not yet */
};

/* Facets are set once their object is there, so rules may name each other's groups. */
static bool orders(const struct use *use) { return !use->field || !field_comes_later(use->field) || use->field->by; }

/* A use that stays in the ring: in a strongly connected component each node has one. */
static const struct use *next_use(const struct ring *ring, uint32_t node) {
    for (uint32_t i = ring->start[node]; i < ring->start[node + 1]; i++) {
        const struct use *use = &ring->uses->items[i];
        if (orders(use) && use->target != node &&
            ring->component[use->target] == ring->component[node])
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
        note(loading->report, value ? value->at : ring->resources[at].at,
             "'%.*s' names '%.*s' %s%s", STR(ring->resources[at].address),
             STR(ring->resources[use->target].address), use->field ? "as its " : "in depends_on",
             use->field ? use->field->name : "");
        at = use->target;
    } while (at != node);
}

static void check_rings(struct loading *loading, struct arena *scratch) {
    uint32_t n = (uint32_t)loading->plan->n_resources;
    const struct resource *resources = loading->plan->resources;
    struct uses uses = {0};
    uses_wanted(resources, n, scratch, &uses);
    struct graph graph;
    graph_init(&graph, scratch, n);
    for (size_t i = 0; i < uses.n; i++)
        if (orders(&uses.items[i]))
            graph_edge(&graph, uses.items[i].user, uses.items[i].target);
    uint32_t *component = arena_array(scratch, uint32_t, n + 1),
             *size = arena_array(scratch, uint32_t, n + 1);
    graph_components(&graph, scratch, component, size);
    struct ring ring = {.resources = resources,
                        .uses = &uses,
                        .start = uses_by_user(&uses, n, scratch),
                        .component = component,
                        .visited = arena_array(scratch, uint32_t, n + 1)};
    for (uint32_t i = 0; i < n; i++) {
        if (size[component[i]] < 2)
            continue;
        size[component[i]] = 0; /* one message a ring */
        report_ring(loading, &ring, i);
    }
}

/* --- one of several fields -------------------------------------------------------------------- */

static void report_choice(struct loading *loading, const struct resource *resource,
                          struct str fields, struct str first, struct str second) {
    struct buf names = {0};
    while (fields.len > 0) {
        struct str name = str_cut(&fields, ' ');
        buf_addf(&names, "%s'%.*s'", names.len == 0 ? "" : fields.len ? ", " : " or ", STR(name));
    }
    if (second.len)
        fail(loading->report, value_get(resource->fields, second)->at,
             "%s '%.*s': '%.*s' and '%.*s' exclude each other", resource->sheet->type,
             STR(name_in(resource->address)), STR(first), STR(second));
    else
        fail(loading->report, resource->at, "%s '%.*s' wants one of %s", resource->sheet->type,
             STR(name_in(resource->address)), names.at);
    buf_release(&names);
}

static void check_groups(struct loading *loading, const struct resource *resource,
                         const char *fields_of_groups, bool one_is_wanted) {
    struct str groups = str_of(fields_of_groups);
    while (groups.len > 0) {
        struct str fields = str_trim(str_cut(&groups, ';')), rest = fields, first = {0},
                   second = {0};
        while (rest.len > 0) {
            struct str name = str_cut(&rest, ' ');
            if (value_is_null(value_get(resource->fields, name)))
                continue;
            second = first.len ? name : second;
            first = first.len ? first : name;
        }
        if ((!first.len && one_is_wanted) || second.len)
            report_choice(loading, resource, fields, first, second);
    }
}

/* --- was -------------------------------------------------------------------------------------- */

static void check_was(struct loading *loading, const struct resource *resource, struct map *heirs) {
    if (resource->was.len == 0)
        return;
    const struct resource *other = map_get(heirs, resource->was);
    if (other) {
        fail(loading->report, resource->at, "'%.*s' and '%.*s' cannot both have been '%.*s'",
             STR(other->address), STR(resource->address), STR(resource->was));
        note_declared(loading, other);
        return;
    }
    map_set(heirs, resource->was, (void *)(uintptr_t)resource);
}

void check_resources(struct loading *loading) {
    struct map owners = {0}, heirs = {0};
    struct arena scratch = {0};
    bool whole = report_ok(loading->report);
    for (size_t i = 0; i < loading->plan->n_resources; i++) {
        const struct resource *resource = &loading->plan->resources[i];
        check_within(loading, resource);
        check_fields(loading, resource);
        check_groups(loading, resource, resource->sheet->one_of, true);
        check_groups(loading, resource, resource->sheet->at_most_one, false);
        check_atoms(loading, resource, &owners, &scratch);
        check_was(loading, resource, &heirs);
    }
    check_exclusive(loading, &scratch);
    if (whole) /* else references lead to what is not there */
        check_rings(loading, &scratch);
    map_release(&owners);
    map_release(&heirs);
    arena_release(&scratch);
}
