#include "cmd/saved.h"

#include "base/digest.h"
#include "base/json.h"
#include "base/map.h"
#include "cmd/file.h"
#include "cmd/plan_json.h"

#define FORMAT "footing-saved-plan-1"
#define SAVED_BYTES_MIN 2

/* --- digests ---------------------------------------------------------------------------------- */

static const struct value *digest_of(struct str text, struct arena *arena) {
    unsigned char bytes[DIGEST_BYTES];
    HOLDS(buf_release) struct buf hex = {0};
    if (!digest_sha256(text, bytes))
        die("the crypto library does not give SHA-256");
    hex_add(&hex, bytes, sizeof bytes);
    return value_text(arena, buf_str(&hex));
}

/* What was seen of a thing, without what changes by itself. */
static const struct value *seen_digest(const struct known *known, struct arena *arena) {
    const struct value *seen = known->gone ? NULL : known->seen;
    for (const struct field *field = known->sheet->fields; seen && field->name; field++)
        if (field->traits & VOLATILE)
            seen = value_without(arena, seen, str_of(field->name));
    HOLDS(buf_release) struct buf json = {0};
    json_write(&json, seen ? seen : value_null(), JSON_SORTED);
    return digest_of(buf_str(&json), arena);
}

/* Of the plan file and all that it includes. */
static const struct value *plan_digest(struct session *session) {
    HOLDS(buf_release) struct buf text = {0};
    if (!session->has_plan)
        return value_null();
    plan_text_add(&session->plan, &text);
    return digest_of(buf_str(&text), &session->arena);
}

/* --- the document ----------------------------------------------------------------------------- */

static const struct value *stack_json(const struct session *session, struct arena *arena) {
    const struct stack *stack = &session->engine.stack;
    struct maker map = {.arena = arena};
    maker_set(&map, S("name"), value_text(arena, stack->key.name));
    maker_set(&map, S("partition"), value_text(arena, stack->key.partition));
    maker_set(&map, S("account"), value_text(arena, stack->key.account));
    maker_set(&map, S("region"), value_text(arena, stack->region));
    maker_set(&map, S("realm"), value_text(arena, stack->key.realm));
    return maker_map(&map);
}

/* Flags that make a plan what it is. */
static const enum flag bound_flags[] = {FLAG_ENV, FLAG_TARGET, FLAG_EXCLUDE, FLAG_REPLACE, FLAG_KEEP, FLAG_DESTROY_DATA};
#define N_BOUND (sizeof bound_flags / sizeof *bound_flags)

static const struct value *texts_json(const struct str *texts, size_t n, struct arena *arena) {
    struct maker list = {.arena = arena};
    for (size_t i = 0; i < n; i++)
        maker_add(&list, value_text(arena, texts[i]));
    return maker_list(&list);
}

/* A secret is given again when the plan is applied: by the same file, or by stdin. */
static const struct value *variables_json(const struct session *session, struct arena *arena) {
    struct maker map = {.arena = arena};
    for (size_t i = 0; i < session->options.n_vars; i++) {
        const struct plan_variable *var = &session->options.vars[i];
        if (!plan_variable_is_secret(&session->plan, var->name))
            maker_set(&map, var->name, var->value);
    }
    return maker_map(&map);
}

static const struct value *arguments_json(const struct session *session, struct arena *arena) {
    struct maker map = {.arena = arena};
    for (size_t i = 0; i < N_BOUND; i++) {
        const struct given *given = &session->args.flags[bound_flags[i]];
        maker_set(&map, str_of(flag_rows[bound_flags[i]].name),
                  texts_json(given->values, given->n, arena));
    }
    maker_set(&map, S("variables"), variables_json(session, arena));
    return maker_map(&map);
}

static const struct value *known_json(const struct proposal *proposal, struct arena *arena) {
    struct maker list = {.arena = arena};
    for (size_t i = 0; i < proposal->n_known; i++) {
        const struct known *known = &proposal->known[i];
        struct maker map = {.arena = arena};
        maker_set(&map, S("address"), value_text(arena, known->row.address));
        maker_set(&map, S("id"), value_text(arena, known->row.physical_id));
        maker_set(&map, S("seen"), seen_digest(known, arena));
        maker_add(&list, maker_map(&map));
    }
    return maker_list(&list);
}

bool saved_make(struct session *session, const struct proposal *proposal, struct buf *out) {
    struct arena *arena = &session->arena;
    const struct value *plan = plan_digest(session);
    struct maker map = {.arena = arena};
    maker_set(&map, S("format"), value_text(arena, S(FORMAT)));
    maker_set(&map, S("version"), value_text(arena, S(FOOTING_VERSION)));
    maker_set(&map, S("teardown"), value_bool(proposal->teardown));
    maker_set(&map, S("stack"), stack_json(session, arena));
    maker_set(&map, S("store"),
              session->store ? value_text(arena, store_uuid(session->store)) : value_null());
    maker_set(&map, S("plan"),
              session->has_plan ? value_text(arena, session->plan.path) : value_null());
    maker_set(&map, S("plan_digest"), plan);
    maker_set(&map, S("arguments"), arguments_json(session, arena));
    maker_set(&map, S("known"), known_json(proposal, arena));
    maker_set(&map, S("summary"), summary_json(&proposal->diff, arena));
    const struct value *calls = program_json(&proposal->program, arena);
    maker_set(&map, S("calls"), calls);
    json_hiding_store(out, maker_map(&map), JSON_PRETTY, S(STORE_NOT_YET));
    buf_addc(out, '\n');
    return true;
}

/* --- taking it up again ----------------------------------------------------------------------- */

const struct value *saved_read(struct str path, struct arena *arena) {
    struct report unheard = {.arena = arena};
    struct str text;
    if (path.len == 0 || !file_read(path, arena, &unheard, &text) || text.len < SAVED_BYTES_MIN ||
        text.at[0] != '{')
        return NULL;
    const struct value *document = json_parse(arena, text);
    return str_is(value_str(value_key(document, "format")), FORMAT) ? document : NULL;
}

static struct given given_of(const struct value *texts, struct arena *arena) {
    size_t n = value_count(texts);
    struct str *values = arena_array(arena, struct str, n + 1);
    for (size_t i = 0; i < n; i++)
        values[i] = value_str(value_item(texts, i));
    return (struct given){values, n};
}

void saved_take_arguments(struct session *session, const struct value *saved) {
    const struct value *arguments = value_key(saved, "arguments");
    struct args *args = &session->args;
    args->plan =
        arg_on(args, FLAG_FILE) ? arg_text(args, FLAG_FILE) : value_str(value_key(saved, "plan"));
    for (size_t i = 0; i < N_BOUND; i++)
        args->flags[bound_flags[i]] =
            bound_flags[i] == FLAG_DESTROY_DATA && arg_on(args, FLAG_DESTROY_DATA) /* late consent is one */
                ? args->flags[FLAG_DESTROY_DATA]
                : given_of(value_get(arguments, str_of(flag_rows[bound_flags[i]].name)), &session->arena);
    if (args->plan.len == 0) {
        struct str *name = arena_new(&session->arena, struct str);
        *name = value_str(value_path(NULL, saved, S("stack.name")));
        args->flags[FLAG_STACK] = (struct given){name, 1};
    }
    bool elsewhere = arg_on(args, FLAG_SANDBOX) || arg_on(args, FLAG_ENDPOINT);
    if (str_is(value_str(value_path(NULL, saved, S("stack.realm"))), "sandbox") && !elsewhere)
        args->flags[FLAG_SANDBOX] = (struct given){arena_new(&session->arena, struct str), 1};
    args->flags[FLAG_VAR] = (struct given){0};
    session->saved_variables = value_key(arguments, "variables");
}

/* --- does it still hold? ---------------------------------------------------------------------- */

static bool moved(struct session *session, const char *what) {
    refuse(&session->report, NOWHERE, "the saved plan no longer holds: %s", what);
    hint(&session->report, "make a new plan and look at it: footing plan --out FILE");
    return false;
}

static bool same_stack(struct session *session, const struct value *saved) {
    const struct value *then = value_key(saved, "stack"),
                       *now = stack_json(session, &session->arena);
    if (value_same(then, now))
        return true;
    refuse(&session->report, NOWHERE,
           "the saved plan is for stack '%.*s' in account %.*s, %.*s, %.*s; "
           "this is '%.*s' in account %.*s, %.*s, %.*s",
           STR(value_str(value_key(then, "name"))), STR(value_str(value_key(then, "account"))),
           STR(value_str(value_key(then, "region"))), STR(value_str(value_key(then, "realm"))),
           STR(value_str(value_key(now, "name"))), STR(value_str(value_key(now, "account"))),
           STR(value_str(value_key(now, "region"))), STR(value_str(value_key(now, "realm"))));
    return false;
}

/* Names what `list` has and `other` has not, or, when asked for, has otherwise. */
static size_t name_moved(struct session *session, const struct value *list,
                         const struct value *other, const char *missing, const char *otherwise) {
    struct map there = {0};
    size_t n = 0;
    for (size_t i = 0; i < value_count(other); i++)
        map_set(&there, value_str(value_key(value_item(other, i), "address")),
                (void *)value_item(other, i));
    for (size_t i = 0; i < value_count(list); i++) {
        const struct value *one = value_item(list, i);
        struct str address = value_str(value_key(one, "address"));
        const struct value *same = map_get(&there, address);
        const char *why = !same ? missing : otherwise && !value_same(one, same) ? otherwise : NULL;
        if (!why)
            continue;
        n++;
        note(&session->report, NOWHERE, "'%.*s' %s", STR(address), why);
    }
    map_release(&there);
    return n;
}

static bool same_known(struct session *session, const struct value *saved,
                       const struct proposal *proposal) {
    const struct value *then = value_key(saved, "known"),
                       *now = known_json(proposal, &session->arena);
    if (value_same(then, now))
        return true;
    moved(session, "what it saw has moved");
    size_t n = name_moved(session, then, now, "is no longer known", "is not as it was seen");
    n += name_moved(session, now, then, "is new", NULL);
    if (n == 0)
        note(&session->report, NOWHERE, "things are known in another order");
    return false;
}

static bool same_calls(struct session *session, const struct value *saved,
                       const struct proposal *proposal) {
    HOLDS(buf_release) struct buf then = {0}, now = {0};
    struct str store = value_str(value_key(saved, "store"));
    const struct value *calls = program_json(&proposal->program, &session->arena);
    json_hiding_store(&then, value_key(saved, "calls"), JSON_SORTED, store);
    json_hiding_store(&now, calls, JSON_SORTED, store_uuid(session->store));
    return str_eq(buf_str(&then), buf_str(&now)) ||
           moved(session, "today's program is another one");
}

bool saved_still_holds(struct session *session, const struct value *saved,
                       const struct proposal *proposal) {
    struct str store = value_str(value_key(saved, "store"));
    if (!same_stack(session, saved))
        return false;
    if (value_true(value_key(saved, "teardown")) != proposal->teardown)
        return moved(session, proposal->teardown
                                  ? "it is none of a teardown"
                                  : "it is one of a teardown (footing teardown FILE)");
    if (store.len > 0 && !str_eq(store, store_uuid(session->store)))
        return moved(session, "the state is another one");
    if (!value_same(plan_digest(session), value_key(saved, "plan_digest")))
        return moved(session, "the plan file has changed");
    return same_known(session, saved, proposal) && same_calls(session, saved, proposal);
}
