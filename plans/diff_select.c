/* --target, --exclude and --replace: which nodes this run may touch.
 *
 * A target brings what it needs; what is to be deleted brings what is to be deleted because it uses
 * it. An excluded thing keeps what depends on it out, and what it needs alive. --keep of a teardown
 * (and `keep: true`) is an exclusion too. */
#include "plans/diff_work.h"
#include "plans/selector.h"

/* Marks that spread: a worklist over nodes. */
struct spread {
    struct differ *differ;
    bool *marked;
    uint32_t *work, n_work;
    uint32_t *wanted_start;
    struct uses_turned wanted_turned;
    uint32_t *known_start;
    struct uses_turned known_turned;
    uint32_t *known_of_node; /* index + 1 */
};

static void spread_init(struct spread *spread, struct differ *differ) {
    uint32_t n_known = (uint32_t)differ->input->n_known;
    *spread = (struct spread){
        .differ = differ,
        .marked = arena_array(differ->arena, bool, (size_t)differ->n + 1),
        .work = arena_array(differ->arena, uint32_t, (size_t)differ->n + 1),
        .wanted_start = uses_by_user(&differ->wanted_uses, differ->n_wanted, differ->arena),
        .wanted_turned = uses_by_target(&differ->wanted_uses, differ->n_wanted, differ->arena),
        .known_start = uses_by_user(&differ->known_uses, n_known, differ->arena),
        .known_turned = uses_by_target(&differ->known_uses, n_known, differ->arena),
        .known_of_node = arena_array(differ->arena, uint32_t, (size_t)differ->n + 1),
    };
    for (uint32_t k = 0; k < n_known; k++)
        spread->known_of_node[differ->node_of_known[k]] = k + 1;
}

static void mark(struct spread *spread, uint32_t node) {
    if (spread->marked[node])
        return;
    spread->marked[node] = true;
    spread->work[spread->n_work++] = node;
}

static bool leaves(const struct node *node) {
    return node->exists && !node->want;
}

/* What `node` needs, as the plan says. */
static void mark_needs(struct spread *spread, uint32_t node) {
    if (node >= spread->differ->n_wanted)
        return;
    for (uint32_t i = spread->wanted_start[node]; i < spread->wanted_start[node + 1]; i++)
        mark(spread, spread->differ->wanted_uses.items[i].target);
}

static void mark_users(struct spread *spread, uint32_t node) {
    if (node >= spread->differ->n_wanted)
        return;
    const struct uses_turned *turned = &spread->wanted_turned;
    for (uint32_t i = turned->start[node]; i < turned->start[node + 1]; i++)
        mark(spread, spread->differ->wanted_uses.items[turned->at[i]].user);
}

/* The leaving things that the object of `node` uses. */
static void mark_known_needs(struct spread *spread, uint32_t node) {
    uint32_t known = spread->known_of_node[node];
    if (!known)
        return;
    for (uint32_t i = spread->known_start[known - 1]; i < spread->known_start[known]; i++) {
        uint32_t target = spread->differ->node_of_known[spread->differ->known_uses.items[i].target];
        if (leaves(&spread->differ->nodes[target]))
            mark(spread, target);
    }
}

/* The leaving things that use the object of `node`. */
static void mark_known_users(struct spread *spread, uint32_t node) {
    uint32_t known = spread->known_of_node[node];
    const struct uses_turned *turned = &spread->known_turned;
    if (!known)
        return;
    for (uint32_t i = turned->start[known - 1]; i < turned->start[known]; i++) {
        uint32_t user =
            spread->differ->node_of_known[spread->differ->known_uses.items[turned->at[i]].user];
        if (leaves(&spread->differ->nodes[user]))
            mark(spread, user);
    }
}

/* The plan says what a thing is a part of; of what has left it, its row does. */
static struct str composite_of(const struct node *node) {
    if (node->want)
        return node->want->composite;
    return node->known ? composite_of_row(&node->known->row) : (struct str){0};
}

static bool unknown_selector(struct differ *differ, const char *option, struct str selector) {
    struct selectable selectable = {0};
    for (uint32_t i = 0; i < differ->n; i++)
        selectable_add(&selectable, differ->arena, differ->nodes[i].address,
                       composite_of(&differ->nodes[i]));
    fail(differ->report, NOWHERE, "%s: neither the plan file nor the state knows '%.*s'", option,
         STR(selector));
    selectable_hint(&selectable, differ->report, selector);
    return false;
}

static bool each_named(struct differ *differ, const char *option, struct str selector,
                       struct spread *spread) {
    bool found = false;
    for (uint32_t i = 0; i < differ->n; i++) {
        struct node *node = &differ->nodes[i];
        if (!selector_means(selector, node->address, composite_of(node)))
            continue;
        found = true;
        if (spread)
            mark(spread, i);
        else
            node->asked = true;
    }
    return found || unknown_selector(differ, option, selector);
}

static bool select_targets(struct differ *differ, const struct selection *selection) {
    struct spread spread;
    bool ok = true;
    spread_init(&spread, differ);
    for (size_t i = 0; i < selection->n_target; i++)
        ok &= each_named(differ, "--target", selection->target[i], &spread);
    while (spread.n_work > 0) {
        uint32_t node = spread.work[--spread.n_work];
        if (leaves(&differ->nodes[node]))
            mark_known_users(&spread, node);
        else
            mark_needs(&spread, node);
    }
    for (uint32_t i = 0; i < differ->n; i++)
        differ->nodes[i].selected = spread.marked[i];
    return ok;
}

/* Follows exclusions: what depends on them stays out, what they need stays alive. */
static void spread_exclusions(struct spread *spread) {
    while (spread->n_work > 0) {
        uint32_t node = spread->work[--spread->n_work];
        mark_users(spread, node);
        mark_known_needs(spread, node);
    }
}

static bool select_exclusions(struct differ *differ, const struct selection *selection) {
    struct spread spread;
    bool ok = true;
    spread_init(&spread, differ);
    for (size_t i = 0; i < selection->n_exclude; i++)
        ok &= each_named(differ, "--exclude", selection->exclude[i], &spread);
    spread_exclusions(&spread);
    for (uint32_t i = 0; i < differ->n; i++)
        if (spread.marked[i])
            differ->nodes[i].selected = false;
    return ok;
}

static void keep_for_teardown(struct differ *differ) {
    struct spread spread;
    spread_init(&spread, differ);
    for (uint32_t i = 0; i < differ->n; i++)
        if (leaves(&differ->nodes[i]) && differ->nodes[i].known->row.keep && !differ->nodes[i].old)
            mark(&spread, i);
    spread_exclusions(&spread);
    for (uint32_t i = 0; i < differ->n; i++)
        differ->nodes[i].kept = spread.marked[i];
}

bool diff_select(struct differ *differ) {
    const struct selection *selection = differ->input->selection;
    bool ok = true;
    if (differ->input->teardown)
        keep_for_teardown(differ);
    if (!selection)
        return true;
    if (selection->n_target)
        ok &= select_targets(differ, selection);
    if (selection->n_exclude)
        ok &= select_exclusions(differ, selection);
    for (size_t i = 0; i < selection->n_replace; i++)
        ok &= each_named(differ, "--replace", selection->replace[i], NULL);
    return ok;
}
