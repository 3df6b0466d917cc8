#include "plans/diff_work.h"

#include <assert.h>

#include "plans/compile.h"

/* --- nodes ------------------------------------------------------------------------------------ */

static struct node *node_at(struct differ *differ, struct str address) {
    return map_get(&differ->by_address, address);
}

static void add_wanted(struct differ *differ) {
    const struct diff_input *input = differ->input;
    for (size_t i = 0; i < input->n_wanted; i++) {
        struct node *node = &differ->nodes[differ->n++];
        *node = (struct node){.address = input->wanted[i].address,
                              .sheet = input->wanted[i].sheet,
                              .want = &input->wanted[i]};
        assert(!node_at(differ, node->address) && "the plan has each address once");
        map_set(&differ->by_address, node->address, node);
    }
    differ->n_wanted = differ->n;
}

static bool refuse_was(struct differ *differ, const struct resource *want, const char *why) {
    fail(differ->report, want->at, "'%.*s' says it was '%.*s', %s", STR(want->address),
         STR(want->was), why);
    hint(differ->report, "take 'was' out once the move is done");
    return false;
}

/* A wanted thing that was called otherwise takes that row over, unless it has one already. */
static bool follow_was(struct differ *differ, const struct known *known, const struct map *movers,
                       const struct map *rows, struct node **out) {
    const struct resource *want = map_get(movers, known->row.address);
    *out = NULL;
    if (!want || known->row.status == ROW_OLD)
        return true;
    if (node_at(differ, known->row.address))
        return refuse_was(differ, want, "which is still in the plan file");
    if (map_get(rows, want->address))
        return refuse_was(differ, want, "and both are in the state");
    if (known->sheet != want->sheet)
        return refuse_was(differ, want, "which is of another type");
    *out = node_at(differ, want->address);
    (*out)->moved_from = known->row.address;
    return true;
}

/* An object that nobody has looked at is there: it is as it was seen last, and never made a second
 * time. */
static const struct known *as_last_seen(struct differ *differ, const struct known *known) {
    struct known *last = arena_new(differ->arena, struct known);
    struct maker nothing = {.arena = differ->arena};
    *last = *known;
    last->seen = known->row.seen ? known->row.seen : maker_map(&nothing);
    return last;
}

static void join_known(struct differ *differ, size_t index, struct node *node) {
    const struct known *known = &differ->input->known[index];
    if (!node || node->known) {
        node = &differ->nodes[differ->n++];
        *node = (struct node){.address = known->row.address,
                              .sheet = known->sheet,
                              .old = known->row.status == ROW_OLD};
        if (!node->old)
            map_set(&differ->by_address, node->address, node);
    }
    node->known = known;
    node->exists = !known->gone && known->row.physical_id.len > 0;
    if (node->exists && !known->seen)
        node->known = as_last_seen(differ, known);
    differ->node_of_known[index] = (uint32_t)(node - differ->nodes);
}

static bool add_known(struct differ *differ) {
    const struct diff_input *input = differ->input;
    struct map movers = {0}, rows = {0};
    bool ok = true;
    for (size_t i = 0; i < input->n_wanted; i++)
        if (input->wanted[i].was.len)
            map_set(&movers, input->wanted[i].was, (void *)&input->wanted[i]);
    for (size_t i = 0; i < input->n_known; i++)
        if (input->known[i].row.status != ROW_OLD)
            map_set(&rows, input->known[i].row.address, (void *)&input->known[i]);
    for (size_t i = 0; i < input->n_known; i++) {
        const struct known *known = &input->known[i];
        struct node *mover = NULL;
        ok &= follow_was(differ, known, &movers, &rows, &mover);
        bool old = known->row.status == ROW_OLD;
        join_known(differ, i, old ? NULL : mover ? mover : node_at(differ, known->row.address));
    }
    map_release(&movers);
    map_release(&rows);
    return ok;
}

static bool make_nodes(struct differ *differ) {
    const struct diff_input *input = differ->input;
    differ->nodes = arena_array(differ->arena, struct node, input->n_wanted + input->n_known + 1);
    differ->node_of_known = arena_array(differ->arena, uint32_t, input->n_known + 1);
    add_wanted(differ);
    bool ok = add_known(differ);
    for (uint32_t i = 0; i < differ->n; i++)
        differ->nodes[i].selected = true;
    uses_wanted(input->wanted, input->n_wanted, differ->arena, &differ->wanted_uses);
    uses_known(input->known, input->n_known, differ->arena, &differ->known_uses);
    return ok;
}

/* --- guards ----------------------------------------------------------------------------------- */

/* Protection is kept in the state: taking the block out of the file does not lift it. */
static bool guard_protected(struct differ *differ, const struct node *node) {
    if (!node_is_doomed(node) || node->old ||
        !(node->want ? node->want->protect : node->known->row.protect))
        return true;
    struct str reason = diff_reason(differ, node);
    if (node->want)
        refuse(differ->report, node->want->at, "'%.*s' is protected and would be replaced %.*s",
               STR(node->address), STR(reason));
    else
        refuse(differ->report, NOWHERE, "'%.*s' is protected and would be deleted",
               STR(node->address));
    hint(differ->report, "to lift it, apply once with 'protect: false' in its block");
    return false;
}

/* A selection that replaces a thing must also cover what uses it: the old object could not be
 * deleted. */
static bool guard_selection(struct differ *differ) {
    bool ok = true;
    for (size_t i = 0; i < differ->known_uses.n; i++) {
        const struct use *use = &differ->known_uses.items[i];
        const struct node *user = &differ->nodes[differ->node_of_known[use->user]];
        const struct node *target = &differ->nodes[differ->node_of_known[use->target]];
        bool left_out = !user->selected || user->kept;
        if (!node_is_doomed(target) || !left_out || !use->field || use->field->traits & READ_ONLY)
            continue;
        ok = fail(differ->report, target->want ? target->want->at : NOWHERE,
                  "'%.*s' would be %s, but '%.*s' uses it and is not selected",
                  STR(target->address), target->want ? "replaced" : "deleted", STR(user->address));
        if (differ->input->selection->n_target)
            hint(differ->report, "add --target %.*s", STR(user->address));
        else
            hint(differ->report, "leave out the --exclude that keeps '%.*s' as it is",
                 STR(user->address));
    }
    return ok;
}

static bool guard(struct differ *differ) {
    bool ok = differ->input->selection == NULL || guard_selection(differ);
    for (uint32_t i = 0; i < differ->n; i++)
        ok &= guard_protected(differ, &differ->nodes[i]);
    return ok;
}

/* --- writing down ----------------------------------------------------------------------------- */

static bool same_depends_on(const struct resource *want, const struct value *edges,
                            struct arena *arena) {
    const struct value *sides[] = {edges_of(want, arena), edges};
    struct maker lists[] = {{.arena = arena}, {.arena = arena}};
    for (int side = 0; side < 2; side++)
        for (size_t i = 0; i < value_count(sides[side]); i++)
            if (str_is(value_str(value_key(value_item(sides[side], i), "edge")), "depends_on"))
                maker_add(&lists[side], value_key(value_item(sides[side], i), "to"));
    return value_same(maker_list(&lists[0]), maker_list(&lists[1]));
}

/* What is kept beside the object and changed by no call. Empty: nothing of it changes. */
static struct str row_change(const struct node *node, struct arena *arena) {
    const struct row *row = &node->known->row;
    if (row->protect != node->want->protect)
        return node->want->protect ? S("protect is switched on") : S("protect is switched off");
    if (row->keep != node->want->keep)
        return node->want->keep ? S("keep is switched on") : S("keep is switched off");
    if (row->status == ROW_MAKING && node->sheet->ready.state)
        return S("an earlier run did not see it finished");
    if (!same_depends_on(node->want, row->edges, arena))
        return S("depends_on changed");
    return (struct str){0};
}

static enum action action_of(const struct node *node, struct str row_change) {
    if (node->fresh)
        return node->exists ? ACTION_REPLACE : ACTION_CREATE;
    if (node->moved_from.len)
        return ACTION_MOVE;
    return node->n_changes || row_change.len ? ACTION_UPDATE : ACTION_KEEP;
}

static struct str reason_of_wanted(const struct differ *differ, const struct node *node,
                                   enum action action, struct str beside) {
    if (node->fresh)
        return diff_reason(differ, node);
    if (action == ACTION_MOVE)
        return arena_printf(differ->arena, "was %.*s", STR(node->moved_from));
    return beside;
}

/* Counts objects of one address, so that their made-up names differ. */
static int generation_of(const struct node *node) {
    if (!node->known)
        return 1;
    return node->known->row.generation + (node->fresh && node->exists);
}

static struct change change_of_wanted(struct differ *differ, const struct node *node) {
    const struct known *known = node->known;
    assert(known || (node->fresh && !node->exists));
    bool stays = node->exists && !node->fresh;
    struct str beside = stays ? row_change(node, differ->arena) : (struct str){0};
    enum action action = action_of(node, beside);
    return (struct change){
        .action = action,
        .address = node->address,
        .from = node->moved_from,
        .sheet = node->sheet,
        .want = node->settled,
        .wanted = known ? known->row.wanted : NULL,
        .seen = known && node->exists ? known->seen : NULL,
        .id = known && node->exists ? known->row.physical_id : (struct str){0},
        .fields = node->changes,
        .n_fields = node->n_changes,
        .scheduled = node->scheduled,
        .n_scheduled = node->n_scheduled,
        .reason = reason_of_wanted(differ, node, action, beside),
        .delete_first = node->goes_first,
        .takes_over = node->takes_over,
        .n_takes_over = node->n_takes_over,
        .generation = generation_of(node),
        .at = node->want->at,
    };
}

static struct str reason_of_known(const struct differ *differ, const struct node *node) {
    if (node->old)
        return S("left over from a replacement");
    if (node->kept)
        return node->known->row.keep ? S("keep") : S("something that is kept needs it");
    if (node->want || !node->selected || differ->input->teardown)
        return (struct str){0};
    return S("no longer in the plan file");
}

static struct change change_of_known(const struct differ *differ, const struct node *node) {
    const struct known *known = node->known;
    bool stays = !node->selected || node->kept;
    return (struct change){
        .action = stays          ? ACTION_KEEP
                  : node->exists ? ACTION_DELETE
                                 : ACTION_FORGET,
        .address = node->address,
        .sheet = node->sheet,
        .wanted = known->row.wanted,
        .seen = node->exists ? known->seen : NULL,
        .id = known->row.physical_id,
        .reason = reason_of_known(differ, node),
        .delete_first = node->goes_first,
        .superseded = node->old,
        .generation = known->row.generation,
        .at = node->want ? node->want->at : NOWHERE,
    };
}

static void write_down(struct differ *differ, struct diff *out) {
    struct change *changes = arena_array(differ->arena, struct change, (size_t)differ->n + 1);
    *out = (struct diff){.changes = changes};
    for (uint32_t i = 0; i < differ->n; i++) {
        const struct node *node = &differ->nodes[i];
        if (!node->settled && !node->known)
            continue; /* not selected, and nothing there */
        struct change change =
            node->settled ? change_of_wanted(differ, node) : change_of_known(differ, node);
        changes[out->n++] = change;
        out->count[change.action]++;
    }
}

/* --- the diff --------------------------------------------------------------------------------- */

bool diff_make(const struct diff_input *input, struct arena *arena, struct report *report,
               struct diff *out) {
    assert(!input->teardown || input->n_wanted == 0);
    struct differ differ = {.input = input, .arena = arena, .report = report};
    bool ok = make_nodes(&differ) && diff_select(&differ) && diff_settle(&differ) &&
              diff_exclusive(&differ) && diff_replace(&differ) && guard(&differ);
    if (ok) {
        size_t errors = report->errors;
        diff_compare(&differ);
        diff_offer_moves(&differ);
        write_down(&differ, out);
        ok = report->errors == errors;
    }
    map_release(&differ.by_address);
    return ok;
}

bool diff_is_empty(const struct diff *diff) {
    return diff->count[ACTION_KEEP] == diff->n;
}
