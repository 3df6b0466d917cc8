/* What must be gone before what is made.
 *
 * EXCLUSIVE fields say which objects cannot coexist: the old one of a replacement and its
 * successor, or a subnet that leaves the plan and one that takes its range. A name that footing
 * made up gives way by a suffix; otherwise the old object goes first, and so must whatever uses it:
 * what is replaced too goes before it, facets are detached and attached again, and anything else is
 * a refusal. */
#include "plans/diff_work.h"

#include <assert.h>

#include "base/json.h"

struct replacer {
    struct differ *differ;
    struct map buckets;       /* exact exclusive values to the first old object with them */
    uint32_t *next_in_bucket; /* by node, + 1 */
    uint32_t *work, n_work;
    bool *queued;
};

/* --- who clashes with whom -------------------------------------------------------------------- */

static bool is_exclusive(const struct field *field) {
    return field->traits & EXCLUSIVE;
}

static const struct value *old_value(const struct node *node, const struct field *field) {
    struct str name = str_of(field->name);
    const struct value *seen = value_get(node->known->seen, name);
    return seen ? seen : value_get(node->known->row.wanted, name);
}

/* The values that must be equal for two objects to clash, as one text. Empty: this object clashes
 * with nothing. */
static struct str bucket_of(const struct node *node, bool old, struct arena *arena) {
    struct buf buf = {0};
    bool any = false;
    for (const struct field *field = node->sheet->fields; field->name; field++) {
        if (!is_exclusive(field))
            continue;
        const struct value *value =
            old ? old_value(node, field) : value_get(node->settled->fields, str_of(field->name));
        if (!value || value->has_unknown) {
            buf_release(&buf);
            return (struct str){0};
        }
        any = true;
        if (field->kind->clash)
            continue;
        json_write(&buf, value, JSON_SORTED);
        buf_adds(&buf, "\x1f");
    }
    if (any)
        buf_adds(&buf, node->sheet->type);
    struct str key = arena_str(arena, buf_str(&buf));
    buf_release(&buf);
    return key;
}

/* Both in one bucket: the fields that clash by more than equality decide. */
static bool clash(const struct node *new, const struct node *old) {
    for (const struct field *field = new->sheet->fields; field->name; field++)
        if (is_exclusive(field) && field->kind->clash &&
            !field->kind->clash(value_get(new->settled->fields, str_of(field->name)),
                                old_value(old, field)))
            return false;
    return true;
}

static const struct field *made_up_name(const struct node *node) {
    for (const struct field *field = node->sheet->fields; field->name; field++) {
        const struct value *value = value_get(node->want->fields, str_of(field->name));
        if (is_exclusive(field) && field->traits & GENERATED && value && value->at.file == 0)
            return field;
    }
    return NULL;
}

/* --- marking ---------------------------------------------------------------------------------- */

static void take_over(struct differ *differ, struct node *node, const struct node *old) {
    struct str id = old->known->row.physical_id;
    for (size_t i = 0; i < node->n_takes_over; i++)
        if (str_eq(node->takes_over[i], id))
            return;
    if (node->n_takes_over == node->takes_over_room) {
        size_t room = node->takes_over_room ? node->takes_over_room * 2 : 2;
        struct str *items = arena_array(differ->arena, struct str, room);
        for (size_t i = 0; i < node->n_takes_over; i++)
            items[i] = node->takes_over[i];
        node->takes_over = items;
        node->takes_over_room = room;
    }
    node->takes_over[node->n_takes_over++] = id;
}

static void go_first(struct replacer *replacer, uint32_t index) {
    struct node *node = &replacer->differ->nodes[index];
    node->goes_first = true;
    if (node->fresh)
        take_over(replacer->differ, node, node);
    if (!replacer->queued[index]) {
        replacer->queued[index] = true;
        replacer->work[replacer->n_work++] = index;
    }
}

/* "-2" behind the name as the plan makes it up, cut to fit. */
static void suffix_name(struct differ *differ, struct node *node, const struct field *field) {
    struct str base = value_str(value_get(node->want->fields, str_of(field->name)));
    struct str in_use = node->exists ? value_str(old_value(node, field)) : (struct str){0}, name;
    int generation = node->known ? node->known->row.generation + 1 : 2;
    do {
        struct str suffix = arena_printf(differ->arena, "-%d", generation++);
        if (field->max && base.len + suffix.len > (size_t)field->max)
            base = str_slice(base, 0, (size_t)field->max - suffix.len);
        name = arena_printf(differ->arena, "%.*s%.*s", STR(base), STR(suffix));
    } while (str_eq(name, in_use));
    node->settled->fields = value_with(differ->arena, node->settled->fields, str_of(field->name),
                                       value_text(differ->arena, name));
    node->suffixed = true;
}

static bool refuse_create_first(struct differ *differ, const struct node *node) {
    struct buf names = {0};
    for (const struct field *field = node->sheet->fields; field->name; field++)
        if (is_exclusive(field))
            buf_addf(&names, "%s%s", names.len ? " and " : "", field->name);
    refuse(differ->report, node->want->at,
           "'%.*s' cannot be replaced create_first: there cannot be two with its %s",
           STR(node->address), names.at ? names.at : "fields");
    hint(differ->report, "change one of them too, or take 'replace: create_first' out");
    buf_release(&names);
    return false;
}

static bool meet(struct replacer *replacer, struct node *new, uint32_t old_index) {
    struct differ *differ = replacer->differ;
    struct node *old = &differ->nodes[old_index];
    const struct field *name = made_up_name(new);
    if (name) {
        if (!new->suffixed)
            suffix_name(differ, new, name);
        return true;
    }
    if (old == new &&new->want->replace == REPLACE_CREATE_FIRST)
        return refuse_create_first(differ, new);
    take_over(differ, new, old);
    go_first(replacer, old_index);
    return true;
}

static void fill_buckets(struct replacer *replacer) {
    struct differ *differ = replacer->differ;
    for (uint32_t i = 0; i < differ->n; i++) {
        struct node *node = &differ->nodes[i];
        struct str bucket =
            node_is_doomed(node) ? bucket_of(node, true, differ->arena) : (struct str){0};
        if (bucket.len == 0)
            continue;
        replacer->next_in_bucket[i] = (uint32_t)(uintptr_t)map_get(&replacer->buckets, bucket);
        map_set(&replacer->buckets, bucket, (void *)((uintptr_t)i + 1));
    }
}

static bool meet_all(struct replacer *replacer) {
    struct differ *differ = replacer->differ;
    bool ok = true;
    for (uint32_t i = 0; i < differ->n_wanted; i++) {
        struct node *node = &differ->nodes[i];
        if (!node->settled || !node->fresh)
            continue;
        bool by_sheet = node->sheet->delete_first && node->want->replace == REPLACE_AS_SHEET;
        if (node->exists && (by_sheet || node->want->replace == REPLACE_DELETE_FIRST))
            go_first(replacer, i);
        struct str bucket = bucket_of(node, false, differ->arena);
        uint32_t old = bucket.len ? (uint32_t)(uintptr_t)map_get(&replacer->buckets, bucket) : 0;
        for (; old; old = replacer->next_in_bucket[old - 1])
            if (clash(node, &differ->nodes[old - 1]))
                ok &= meet(replacer, node, old - 1);
    }
    return ok;
}

/* --- spreading to users ----------------------------------------------------------------------- */

/* Can the user let go of the old object before its successor is there? */
static bool can_release(const struct node *user, const struct field *field) {
    if (!field || field->facet || field->traits & (READ_ONLY | ACTION))
        return true;
    const struct value *want =
        user->settled ? value_get(user->settled->fields, str_of(field->name)) : NULL;
    return user->settled && !(want && want->has_unknown);
}

static bool refuse_held(struct differ *differ, const struct node *old, const struct node *user,
                        const struct field *field) {
    struct span at = old->want ? old->want->at : user->want ? user->want->at : NOWHERE;
    refuse(differ->report, at,
           "'%.*s' must be deleted before its successor is made, but '%.*s' holds it by its %s",
           STR(old->address), STR(user->address), field->name);
    for (const struct field *own = old->sheet->fields; own->name; own++)
        if (is_exclusive(own) && !(own->traits & REQUIRED && own->kind == &kind_ref)) {
            hint(differ->report, "give the new one another %s", own->name);
            break;
        }
    return false;
}

static bool spread(struct replacer *replacer) {
    struct differ *differ = replacer->differ;
    uint32_t n_known = (uint32_t)differ->input->n_known;
    struct uses_turned turned = uses_by_target(&differ->known_uses, n_known, differ->arena);
    uint32_t *known_of = arena_array(differ->arena, uint32_t, (size_t)differ->n + 1);
    bool ok = true;
    for (uint32_t k = 0; k < n_known; k++)
        known_of[differ->node_of_known[k]] = k + 1;
    while (replacer->n_work > 0) {
        uint32_t index = replacer->work[--replacer->n_work], known = known_of[index];
        assert(known);
        for (uint32_t i = turned.start[known - 1]; i < turned.start[known]; i++) {
            const struct use *use = &differ->known_uses.items[turned.at[i]];
            uint32_t user = differ->node_of_known[use->user];
            if (!node_is_doomed(&differ->nodes[user]))
                ok &= can_release(&differ->nodes[user], use->field) ||
                      refuse_held(differ, &differ->nodes[index], &differ->nodes[user], use->field);
            else if (!(use->field && use->field->facet && use->field->facet->empty_first))
                go_first(replacer, user); /* and whoever uses that one, and so on */
        }
    }
    return ok;
}

bool diff_replace(struct differ *differ) {
    struct replacer replacer = {
        .differ = differ,
        .next_in_bucket = arena_array(differ->arena, uint32_t, (size_t)differ->n + 1),
        .work = arena_array(differ->arena, uint32_t, (size_t)differ->n + 1),
        .queued = arena_array(differ->arena, bool, (size_t)differ->n + 1),
    };
    fill_buckets(&replacer);
    bool ok = meet_all(&replacer) && spread(&replacer);
    map_release(&replacer.buckets);
    return ok;
}
