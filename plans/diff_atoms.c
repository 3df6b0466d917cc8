/* Atoms of facets: sets whose members have a key (what makes it itself) and content (what can
 * change about it). */
#include "plans/diff.h"

#include <assert.h>

#include "base/json.h"
#include "base/map.h"

const struct value *atoms_of(const struct facet *facet, const struct value *value,
                             struct arena *arena) {
    struct maker list = {.arena = arena};
    bool off = value && value->kind == VALUE_BOOL && !value->as.boolean; /* is no atom */
    if (!facet->one || value_is_null(value) || off)
        return value && value->kind == VALUE_LIST ? value : maker_list(&list);
    struct maker atom = {.arena = arena};
    maker_set(&atom, S("ref"), value);
    maker_add(&list, maker_map(&atom));
    return maker_list(&list);
}

const struct value *tags_as_atoms(const struct value *tags, struct arena *arena) {
    struct maker list = {.arena = arena};
    for (size_t i = 0; tags && i < tags->as.map.n; i++) {
        struct maker atom = {.arena = arena};
        maker_set(&atom, S("Key"), value_text(arena, tags->as.map.entries[i].key));
        maker_set(&atom, S("Value"), tags->as.map.entries[i].value);
        maker_add(&list, maker_map(&atom));
    }
    return maker_list(&list);
}

/* Control characters stand between the parts, so that no two keys read the same. */
static void add_part(struct buf *buf, const struct value *part) {
    if (part && part->kind == VALUE_TEXT)
        buf_add(buf, part->as.text);
    else if (part)
        json_write(buf, part, JSON_SORTED | JSON_REVEAL);
    buf_addc(buf, part && part->kind == VALUE_TEXT ? '\x1f' : '\x1e');
}

struct str atom_key(const struct facet *facet, const struct value *atom, struct arena *arena) {
    struct buf buf = {0};
    struct str rest = str_of(facet->key);
    while (rest.len > 0)
        add_part(&buf, value_get(atom, str_cut(&rest, ' ')));
    struct str key = arena_str(arena, buf_str(&buf));
    buf_release(&buf);
    return key;
}

/* What is neither key nor carried is content. */
static bool same_content(const struct facet *facet, const struct value *a, const struct value *b) {
    const struct value *sides[] = {a, b};
    for (int side = 0; side < 2; side++) {
        const struct value *one = sides[side], *other = sides[1 - side];
        for (size_t i = 0; i < one->as.map.n; i++) {
            struct str key = one->as.map.entries[i].key;
            bool content = !word_in(facet->key, key) && !word_in(facet->carried, key);
            const struct value *there = value_get(other, key);
            if (content && (!there || !value_same(one->as.map.entries[i].value, there)))
                return false;
        }
    }
    return true;
}

void atoms_between(const struct facet *facet, const struct value *before, const struct value *after,
                   struct arena *arena, struct atoms *out) {
    const struct value *old = atoms_of(facet, before, arena), *new = atoms_of(facet, after, arena);
    size_t n_old = value_count(old), n_new = value_count(new);
    const struct value **added = arena_array(arena, const struct value *, n_new + 1);
    const struct value **from = arena_array(arena, const struct value *, n_new + 1);
    const struct value **to = arena_array(arena, const struct value *, n_new + 1);
    const struct value **removed = arena_array(arena, const struct value *, n_old + 1);
    struct map olds = {0}, news = {0};
    *out = (struct atoms){added, removed, from, to, 0, 0, 0};
    for (size_t i = 0; i < n_old; i++)
        map_set(&olds, atom_key(facet, value_item(old, i), arena), (void *)value_item(old, i));
    for (size_t i = 0; i < n_new; i++) {
        const struct value *atom = value_item(new, i);
        struct str key = atom_key(facet, atom, arena);
        const struct value *there = map_get(&olds, key);
        map_set(&news, key, (void *)atom);
        if (!there) {
            added[out->n_added++] = atom;
        } else if (facet->same ? !facet->same(there, atom) : !same_content(facet, there, atom)) {
            from[out->n_changed] = there;
            to[out->n_changed++] = atom;
        }
    }
    for (size_t i = 0; i < n_old; i++)
        if (!map_get(&news, atom_key(facet, value_item(old, i), arena)))
            removed[out->n_removed++] = value_item(old, i);
    map_release(&olds);
    map_release(&news);
}
