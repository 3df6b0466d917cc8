/* Who the stack is, and what is known of it: the first half of the life of an apply. */
#include "plans/engine.h"

#include <assert.h>

#include "base/map.h"
#include "plans/ask.h"

/* --- who is this stack? ----------------------------------------------------------------------- */

static bool matches_plan(const struct cloud_identity *who, const struct stack_wish *wish,
                         struct report *report) {
    if (wish->account.len && !str_eq(wish->account, who->account)) {
        refuse(report, wish->account_at,
               "this plan is for account %.*s, but the credentials are of account %.*s",
               STR(wish->account), STR(who->account));
        hint(report, "use a profile of account %.*s (--profile, AWS_PROFILE), or change 'account:'",
             STR(wish->account));
        return false;
    }
    if (wish->region.len && !str_eq(wish->region, who->region)) {
        refuse(report, wish->region_at,
               "this plan is for region %.*s, but the calls would go to %.*s", STR(wish->region),
               STR(who->region));
        hint(report, "leave --region out: 'region:' of the plan file decides");
        return false;
    }
    return true;
}

static bool matches_stack(struct engine *engine, const struct stack_wish *wish,
                          struct report *report) {
    const struct stack *stack = &engine->stack;
    struct str region = engine->cloud->who.region;
    assert(stack->id > 0);
    if (!str_eq(stack->region, region)) {
        refuse(report, wish->region_at,
               "stack '%.*s' lives in region %.*s, but the calls would go to %.*s",
               STR(stack->key.name), STR(stack->region), STR(region));
        hint(report, "go back to region %.*s, or give the other region a stack name of its own",
             STR(stack->region));
        return false;
    }
    bool moved = wish->plan_path.len && stack->plan_path.len &&
                 !str_eq(stack->plan_path, wish->plan_path);
    if (!moved)
        return true;
    if (!wish->same_stack) {
        refuse(report, NOWHERE, "stack '%.*s' belongs to the plan file %.*s, not to %.*s",
               STR(stack->key.name), STR(stack->plan_path), STR(wish->plan_path));
        hint(report, "if the file has moved or is meant to take over, say --same-stack; else give "
                     "the stack another name");
        return false;
    }
    engine->stack.plan_path = wish->plan_path;
    engine->stack_moved = true;
    return true;
}

/* The same name under another account or realm: most likely the wrong credentials or the wrong
 * endpoint, so it is not made anew. */
static bool is_known_elsewhere(struct engine *engine, struct report *report, bool *ok) {
    const struct stack_key *key = &engine->stack.key;
    struct stack *stacks;
    size_t n;
    assert(engine->stack_is_new);
    *ok = store_stacks(engine->store, engine->arena, &stacks, &n, report);
    for (size_t i = 0; *ok && i < n; i++) {
        const struct stack_key *other = &stacks[i].key;
        if (!str_eq(other->name, key->name))
            continue;
        if (str_eq(other->realm, key->realm))
            refuse(report, NOWHERE,
                   "this state knows stack '%.*s' in account %.*s, but the credentials are of "
                   "account %.*s",
                   STR(key->name), STR(other->account), STR(key->account));
        else
            refuse(report, NOWHERE,
                   "this state knows stack '%.*s' in the realm %.*s (account %.*s), but the calls "
                   "would go to the realm %.*s (account %.*s)",
                   STR(key->name), STR(other->realm), STR(other->account), STR(key->realm),
                   STR(key->account));
        hint(report, "go back to where it lives, or give this one a state of its own: --state FILE");
        return true;
    }
    return false;
}

static bool find_stack(struct engine *engine, bool *found, struct report *report) {
    struct stack stack;
    *found = false;
    if (!engine->store)
        return true;
    if (!store_stack_find(engine->store, &engine->stack.key, engine->arena, &stack, found, report))
        return false;
    if (*found)
        engine->stack = stack;
    engine->stack_is_new = !*found;
    return true;
}

bool engine_open_stack(struct engine *engine, const struct stack_wish *wish,
                       struct report *report) {
    assert(engine->cloud && engine->arena && wish->name.len > 0);
    if (!engine->cloud->identify(engine->cloud, engine->arena, report))
        return false;
    const struct cloud_identity *who = &engine->cloud->who;
    if (!matches_plan(who, wish, report))
        return false;
    engine->stack = (struct stack){.key = {wish->name, who->partition, who->account, who->realm},
                                   .region = who->region,
                                   .plan_path = wish->plan_path};
    engine->stack_is_new = true;
    bool found, ok = true;
    if (!find_stack(engine, &found, report))
        return false;
    if (found)
        return matches_stack(engine, wish, report);
    return !engine->store || (!is_known_elsewhere(engine, report, &ok) && ok);
}

/* --- a stack that this state does not know, but the account does ------------------------------ */

static bool is_anothers(const struct engine *engine, const struct sheet *sheet,
                        const struct value *item) {
    struct str store = item_tag(sheet, item, TAG_STORE);
    return store.len && (!engine->store || !str_eq(store, store_uuid(engine->store))) &&
           str_eq(item_tag(sheet, item, TAG_STACK), engine->stack.key.name) &&
           !item_is_gone(sheet, item);
}

static bool refuse_existing(struct engine *engine, size_t n, const struct sheet *sheet,
                            const struct value *item, struct report *report) {
    refuse(report, NOWHERE,
           "stack '%.*s' exists already in account %.*s: %zu thing%s with its tags (such as %.*s), "
           "made from another state (%.*s)",
           STR(engine->stack.key.name), STR(engine->stack.key.account), n, n == 1 ? "" : "s",
           STR(item_id(sheet, item)), STR(item_tag(sheet, item, TAG_STORE)));
    hint(report, "bring that state back beside the plan file, or make it anew from the tags with "
                 "'footing state rebuild'");
    return false;
}

/* One list a type, by tag. A type that may not be read tells nothing, and most plans do not use it:
 * only when none may be, nothing is known. So nobody needs to be allowed to look. */
static bool exists_nowhere_else(struct engine *engine, struct report *report) {
    const struct provider *provider = engine->cloud->provider;
    assert(engine->stack_is_new);
    struct ask *asks = arena_array(engine->arena, struct ask, provider->n_sheets + 1);
    const struct sheet **sheets =
        arena_array(engine->arena, const struct sheet *, provider->n_sheets + 1);
    const struct sheet *of = NULL;
    const struct value *example = NULL;
    size_t n = 0, count = 0, answered = 0;
    for (size_t s = 0; s < provider->n_sheets; s++) {
        const struct sheet *sheet = provider->sheets[s];
        if (!sheet->tagging || !sheet->tagging->filter)
            continue;
        sheets[n] = sheet;
        asks[n++] = ask_list(
            sheet, input_by_tag(sheet, TAG_STACK, &engine->stack.key.name, 1, engine->arena),
            engine->arena);
    }
    size_t n_asked = engine->cloud->n_asked;
    if (!asks_run(engine, asks, n, report))
        return false;
    engine->cloud->n_asked = n_asked;
    for (size_t i = 0; i < n; i++) {
        answered += asks[i].answer != NULL;
        for (size_t k = 0; k < value_count(asks[i].items); k++) {
            const struct value *item = value_item(asks[i].items, k);
            if (!is_anothers(engine, sheets[i], item))
                continue;
            count++;
            if (!example) {
                example = item;
                of = sheets[i];
            }
        }
    }
    if (n > 0 && answered == 0)
        return ask_fail(engine, &asks[0], S("cannot see whether the stack exists"), NOWHERE, report);
    return count == 0 || refuse_existing(engine, count, of, example, report);
}

/* --- what is known ---------------------------------------------------------------------------- */

static bool rows_to_known(struct engine *engine, const struct row *rows, size_t n,
                          struct known **out, struct report *report) {
    struct known *known = arena_array(engine->arena, struct known, n + 1);
    for (size_t i = 0; i < n; i++) {
        known[i] = (struct known){.row = rows[i],
                                  .sheet = provider_sheet(engine->cloud->provider, rows[i].type),
                                  .seen = rows[i].seen};
        if (!known[i].sheet) {
            fail(report, NOWHERE, "'%.*s' is of type %.*s, which this footing does not know",
                 STR(rows[i].address), STR(rows[i].type));
            hint(report, "use the footing that made it, or a newer one");
            return false;
        }
    }
    *out = known;
    return true;
}

static bool may_be_gone(const struct engine *engine, struct str id) {
    for (size_t i = 0; i < value_count(engine->may_be_gone); i++)
        if (str_eq(value_str(value_item(engine->may_be_gone, i)), id))
            return true;
    return false;
}

/* Reads that show (nearly) nothing are more often a wrong account, region or permission than a
 * world that has ended. */
static bool believe_gone(const struct engine *engine, const struct known *known, size_t n,
                         struct report *report) {
    size_t gone = 0;
    const struct known *example = NULL;
    for (size_t i = 0; i < n; i++)
        if (known[i].gone && !may_be_gone(engine, known[i].row.physical_id)) {
            gone++;
            example = example ? example : &known[i];
        }
    bool most = gone > 0 && (gone == n || (gone >= 3 && 2 * gone > n));
    if (!most)
        return true;
    refuse(report, NOWHERE,
           "%zu of the %zu things known of stack '%.*s' read as gone, '%.*s' (%.*s) among them",
           gone, n, STR(engine->stack.key.name), STR(example->row.address),
           STR(example->row.physical_id));
    hint(report, "look at account, region and permissions first; if they were really deleted, say "
                 "--accept-gone");
    return false;
}

bool engine_know(struct engine *engine, bool write, bool refresh_them, bool accept_gone,
                 struct known **out, size_t *n, struct report *report) {
    assert(!write || engine->store);
    bool found = true;
    *out = NULL;
    *n = 0;
    /* looked up again: until the lock was taken, another process may have made it */
    if (engine->stack_is_new && !find_stack(engine, &found, report))
        return false;
    if (engine->stack_is_new)
        return exists_nowhere_else(engine, report);
    struct row *rows;
    size_t n_rows;
    if (!store_rows(engine->store, engine->stack.id, engine->arena, &rows, &n_rows, report) ||
        !engine_settle(engine, &rows, &n_rows, write, report) ||
        !rows_to_known(engine, rows, n_rows, out, report))
        return false;
    *n = n_rows;
    if (!refresh_them)
        return true;
    return refresh(engine, *out, n_rows, report) &&
           (accept_gone || believe_gone(engine, *out, n_rows, report));
}

/* --- looking up ------------------------------------------------------------------------------- */

const struct value *known_look(void *ctx, struct str address, struct str path) {
    const struct known_look *look = ctx;
    for (size_t i = 0; i < look->n; i++) {
        const struct known *known = &look->known[i];
        if (!str_eq(known->row.address, address) || known->row.status == ROW_OLD || known->gone)
            continue;
        const struct value *value = value_path(NULL, known->seen, path);
        return value ? value : value_path(NULL, known->row.wanted, path);
    }
    return NULL;
}
