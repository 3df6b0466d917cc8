/* The least-privilege policy of a plan: what each step asks IAM for (providers/aws/access), bound to what the plan is about.
 *
 * What a call makes must carry the stack's tag; what it changes and whose id is not known yet must carry it already; what has a known
 * name or id is named; what cannot be narrowed is bound to the region. */
#include "base/json.h"
#include "providers/aws/access/access.h"
#include "providers/aws/aws.h"

/* Of a managed policy, white space aside. */
#define POLICY_BYTES_MAX 6144

/* One thing that is allowed. The condition is JSON text, so that equal ones compare equal. */
struct grant {
    struct str action, resource, condition;
};

struct granting {
    const struct provider *provider;
    const struct policy_wish *wish;
    struct access_place place;
    struct arena *arena;
    struct grant *grants;
    size_t n, room;
};

static void grant_add(struct granting *g, struct str action, struct str resource, struct str condition) {
    if (g->n == g->room) {
        g->room = g->room ? g->room * 2 : 256;
        struct grant *more = arena_array(g->arena, struct grant, g->room);
        for (size_t i = 0; i < g->n; i++)
            more[i] = g->grants[i];
        g->grants = more;
    }
    g->grants[g->n++] = (struct grant){action, resource, condition};
}

/* --- conditions ----------------------------------------------------------------------------------------------------- */

/* Does what an unknown stands for carry our tags from its making on? */
static bool is_tagged(const struct granting *g, const struct value *unknown) {
    if (unknown->kind != VALUE_UNKNOWN || unknown->as.expr->op != EXPR_REF)
        return false;
    struct str rest = unknown->as.expr->address;
    const struct sheet *sheet = provider_sheet(g->provider, str_cut(&rest, '.'));
    return sheet && sheet->tagging && sheet->tagging->on_create;
}

static bool tags_have_stack(const struct value *tags) {
    for (size_t i = 0; i < value_count(tags); i++) {
        const struct value *item = tags->kind == VALUE_LIST ? value_item(tags, i) : NULL;
        struct str key = item ? value_str(value_key(item, "Key")) : tags->as.map.entries[i].key;
        if (str_is(key.len ? key : value_str(value_key(item, "key")), TAG_STACK))
            return true;
    }
    return false;
}

static struct str condition_of(struct granting *g, const struct access_needs *needs, const struct access_need *need, bool regional) {
    struct maker equals = {.arena = g->arena};
    const struct value *stack = value_text(g->arena, g->wish->stack);
    if (need->made && need->taggable && tags_have_stack(needs->tags))
        maker_set(&equals, S("aws:RequestTag/" TAG_STACK), stack);
    if (need->unknown && need->taggable && is_tagged(g, need->unknown))
        maker_set(&equals, S("aws:ResourceTag/" TAG_STACK), stack);
    if (need->key.len)
        maker_set(&equals, need->key, value_text(g->arena, need->equals));
    if (str_is(need->resource, "*") && regional)
        maker_set(&equals, S("aws:RequestedRegion"), value_text(g->arena, g->wish->who->region));
    const struct value *map = maker_map(&equals);
    if (value_count(map) == 0)
        return (struct str){0};
    HOLDS(buf_release) struct buf text = {0};
    json_write(&text, map, JSON_SORTED);
    return arena_str(g->arena, buf_str(&text));
}

/* --- steps to grants ------------------------------------------------------------------------------------------------ */

/* A name behind a path that nobody tells: without one, and behind any. */
static struct str behind_a_path(struct granting *g, struct str arn) {
    size_t slash = arn.len;
    while (slash > 0 && arn.at[slash - 1] != '/')
        slash--;
    return arena_printf(g->arena, "%.*s*/%.*s", (int)slash, arn.at, STR(str_from(arn, slash)));
}

static void call_grant(struct granting *g, const char *service, const char *operation, const struct value *input, struct str id_type) {
    if (access_is_free(service, operation))
        return;
    const struct access_service *row = access_service_find(service);
    const struct access_needs needs = access_needs(service, operation, input, &g->place, id_type, g->arena);
    for (size_t i = 0; i < needs.n; i++) {
        const struct access_need *need = &needs.items[i];
        struct str condition = condition_of(g, &needs, need, !row || !row->global);
        grant_add(g, need->action, need->resource, condition);
        if (need->open_path)
            grant_add(g, need->action, behind_a_path(g, need->resource), condition);
    }
}

static void program_grant(struct granting *g, const struct program *program) {
    for (size_t i = 0; i < program->n; i++) {
        const struct step *step = &program->steps[i];
        struct str id_type = step->sheet ? str_of(step->sheet->tag_type) : (struct str){0};
        if (step->operation)
            call_grant(g, step->service, step->operation, step->input, id_type);
    }
}

/* --- grants to statements ------------------------------------------------------------------------------------------- */

static int compare_grants(const void *a, const void *b) {
    const struct grant *left = a, *right = b;
    int order = str_cmp(left->condition, right->condition);
    order = order ? order : str_cmp(left->action, right->action);
    return order ? order : str_cmp(left->resource, right->resource);
}

/* By condition, then by resources: what agrees in both is one statement. */
static int compare_rows(const void *a, const void *b) {
    const struct grant *left = a, *right = b;
    int order = str_cmp(left->condition, right->condition);
    order = order ? order : str_cmp(left->resource, right->resource);
    return order ? order : str_cmp(left->action, right->action);
}

/* One row an action and condition, its resources joined by line ends; in place. Gives how many. */
static size_t rows_of(struct granting *g) {
    size_t n = 0;
    for (size_t i = 0; i < g->n;) {
        HOLDS(buf_release) struct buf resources = {0};
        size_t k = i;
        for (; k < g->n && str_eq(g->grants[k].condition, g->grants[i].condition) && str_eq(g->grants[k].action, g->grants[i].action); k++)
            if (k == i || !str_eq(g->grants[k].resource, g->grants[k - 1].resource))
                buf_addf(&resources, "%s%.*s", k == i ? "" : "\n", STR(g->grants[k].resource));
        g->grants[n++] = (struct grant){g->grants[i].action, arena_str(g->arena, buf_str(&resources)), g->grants[i].condition};
        i = k;
    }
    return n;
}

/* Sorted, each once; gives how many. */
static size_t unique(struct grant *grants, size_t n) {
    size_t kept = 0;
    if (n > 0)
        qsort(grants, n, sizeof grants[0], compare_grants);
    for (size_t i = 0; i < n; i++)
        if (kept == 0 || compare_grants(&grants[i], &grants[kept - 1]) != 0)
            grants[kept++] = grants[i];
    return kept;
}

static const struct value *one_or_list(struct maker *maker) {
    const struct value *list = maker_list(maker);
    return value_count(list) == 1 ? value_item(list, 0) : list;
}

static const struct value *resources_list(struct granting *g, struct str joined) {
    struct maker list = {.arena = g->arena};
    while (joined.len)
        maker_add(&list, value_text(g->arena, str_cut(&joined, '\n')));
    return one_or_list(&list);
}

/* What a statement is for, in a word: AWS wants its name plain, and once in a document. */
static struct str sid_of(struct granting *g, const struct grant *row, size_t number) {
    bool makes = str_has(row->condition, S("aws:RequestTag/")), changes = str_has(row->condition, S("aws:ResourceTag/"));
    const char *word = makes ? "Make" : changes ? "Change" : str_is(row->resource, "*") ? "Look" : "Use";
    return arena_printf(g->arena, "%s%zu", word, number);
}

static const struct value *statement(struct granting *g, const struct grant *rows, size_t n, size_t number) {
    struct maker made = {.arena = g->arena}, actions = {.arena = g->arena};
    for (size_t i = 0; i < n; i++)
        maker_add(&actions, value_text(g->arena, rows[i].action));
    maker_set(&made, S("Sid"), value_text(g->arena, sid_of(g, rows, number)));
    maker_set(&made, S("Effect"), value_text(g->arena, S("Allow")));
    maker_set(&made, S("Action"), one_or_list(&actions));
    maker_set(&made, S("Resource"), resources_list(g, rows[0].resource));
    if (rows[0].condition.len)
        maker_set(&made, S("Condition"), value_with(g->arena, NULL, S("StringEquals"), json_parse(g->arena, rows[0].condition)));
    return maker_map(&made);
}

/* As many statements as there are sets of resources: no action on anything that it is not needed on. */
static const struct value *statements(struct granting *g) {
    struct maker list = {.arena = g->arena};
    if (g->n == 0)
        return maker_list(&list);
    qsort(g->grants, g->n, sizeof g->grants[0], compare_grants);
    size_t n = rows_of(g), number = 0;
    qsort(g->grants, n, sizeof g->grants[0], compare_rows);
    for (size_t i = 0; i < n;) {
        size_t k = i;
        while (k < n && str_eq(g->grants[k].condition, g->grants[i].condition) && str_eq(g->grants[k].resource, g->grants[i].resource))
            k++;
        maker_add(&list, statement(g, g->grants + i, k - i, ++number));
        i = k;
    }
    return maker_list(&list);
}

/* --- the document --------------------------------------------------------------------------------------------------- */

static const struct value *document_of(struct granting *g) {
    struct maker document = {.arena = g->arena};
    maker_set(&document, S("Version"), value_text(g->arena, S("2012-10-17")));
    maker_set(&document, S("Statement"), statements(g));
    return maker_map(&document);
}

static size_t bytes_of(const struct value *document) {
    HOLDS(buf_release) struct buf text = {0};
    json_write(&text, document, JSON_COMPACT);
    return text.len;
}

static int compare_conditions(const void *a, const void *b) {
    return str_cmp(((const struct grant *)a)->condition, ((const struct grant *)b)->condition);
}

/* For a document that is too long: under one condition all actions go with all resources. Nothing is allowed that the condition
 * does not bind to the stack, or to the region; what has no condition stays as it is. */
static void loosen(struct granting *g) {
    struct grant *all = arena_array(g->arena, struct grant, g->n + 1);
    size_t n_all = g->n;
    for (size_t i = 0; i < g->n; i++)
        all[i] = g->grants[i];
    qsort(all, n_all, sizeof all[0], compare_conditions);
    for (size_t i = 0, k; i < n_all; i = k) {
        for (k = i; k < n_all && str_eq(all[k].condition, all[i].condition); k++)
            ;
        for (size_t a = i; a < k && all[i].condition.len; a++)
            for (size_t r = i; r < k; r++)
                if (!str_eq(all[a].resource, all[r].resource))
                    grant_add(g, all[a].action, all[r].resource, all[a].condition);
    }
}

static void tell_size(size_t bytes, struct report *report) {
    if (bytes <= POLICY_BYTES_MAX)
        return;
    warn(report, NOWHERE, "the policy has %zu bytes, and AWS takes %d in a managed one", bytes, POLICY_BYTES_MAX);
    hint(report, "split its statements over several policies (ten can be attached), or put it into a role inline (10240 bytes)");
}

const struct value *aws_policy(const struct provider *provider, const struct policy_wish *wish, struct arena *arena, struct report *report) {
    struct granting g = {.provider = provider,
                         .wish = wish,
                         .place = {wish->who->partition, wish->who->region, wish->who->account},
                         .arena = arena};
    for (size_t i = 0; i < wish->n_asked; i++)
        call_grant(&g, wish->asked[i].service, wish->asked[i].operation, NULL, (struct str){0});
    for (size_t i = 0; i < wish->n_programs; i++)
        program_grant(&g, wish->programs[i]);
    g.n = unique(g.grants, g.n);
    size_t n = g.n;
    struct grant *exact = arena_array(arena, struct grant, n + 1);
    for (size_t i = 0; i < n; i++)
        exact[i] = g.grants[i];
    const struct value *document = document_of(&g);
    if (bytes_of(document) > POLICY_BYTES_MAX) {
        g.grants = exact;
        g.n = g.room = n;
        loosen(&g);
        document = document_of(&g);
    }
    tell_size(bytes_of(document), report);
    return document;
}
