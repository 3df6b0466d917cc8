#include "plans/selector.h"

#include "plans/compile.h"

static struct str key_of(struct str address) {
    str_cut(&address, '/');
    return address;
}

/* "private" is "private-a" and "private-b"; "private-a" is that one. */
static bool is_part(struct str key, struct str part) {
    return str_starts(key, part) && part.len > 0 &&
           (key.len == part.len || key.at[part.len] == '-');
}

bool selector_means(struct str selector, struct str address, struct str composite) {
    if (selector.len == 0)
        return false;
    if (str_starts(address, selector))
        return address.len == selector.len || address.at[selector.len] == '/';
    if (composite.len == 0 || !str_starts(selector, composite))
        return false;
    struct str part = str_from(selector, composite.len);
    return part.len == 0 || (part.at[0] == '.' && is_part(key_of(address), str_from(part, 1)));
}

struct str composite_of_row(const struct row *row) {
    for (size_t i = 0; i < value_count(row->edges); i++) {
        const struct value *edge = value_item(row->edges, i);
        if (str_is(value_str(value_key(edge, "edge")), EDGE_PART_OF))
            return value_str(value_key(edge, "to"));
    }
    return (struct str){0};
}

/* Those that belong together mostly stand together: a name is looked for among the last few. */
static bool listed(const struct selectable *selectable, struct str name) {
    for (size_t i = selectable->n, tries = 0; i > 0 && tries < 32; i--, tries++)
        if (str_is(name, selectable->names[i - 1]))
            return true;
    return false;
}

static void add(struct selectable *selectable, struct arena *arena, struct str name) {
    if (name.len == 0 || listed(selectable, name))
        return;
    if (selectable->n + 1 >= selectable->room) {
        size_t room = selectable->room ? selectable->room * 2 : 64;
        const char **names = arena_array(arena, const char *, room);
        for (size_t i = 0; i < selectable->n; i++)
            names[i] = selectable->names[i];
        selectable->names = names;
        selectable->room = room;
    }
    selectable->names[selectable->n++] = arena_cstr(arena, name);
    selectable->names[selectable->n] = NULL;
}

void selectable_add(struct selectable *selectable, struct arena *arena, struct str address,
                    struct str composite) {
    struct str rest = address, group = str_cut(&rest, '/');
    add(selectable, arena, address);
    add(selectable, arena, group);
    add(selectable, arena, composite);
}

void selectable_hint(const struct selectable *selectable, struct report *report,
                     struct str typed) {
    if (!selectable->names || !hint_nearest(report, typed, selectable->names))
        hint(report, "an address is TYPE.NAME or TYPE.NAME/KEY; 'footing state list' and the plan "
                     "show them");
}
