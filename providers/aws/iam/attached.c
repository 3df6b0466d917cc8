/* Managed policies as plans name them and as IAM shows them; and what all sheets of IAM share. */
#include "providers/aws/iam/iam.h"
#include "providers/aws/iam/managed.h"

const struct value *iam_tag_key(const struct field *field, const struct value *atom, struct arena *arena) {
    (void)field, (void)arena;
    return value_key(atom, "Key");
}

const struct value *iam_nothing(const struct field *field, const struct value *atom, struct arena *arena) {
    (void)field, (void)atom;
    struct maker nothing = {.arena = arena};
    return maker_map(&nothing);
}

static const struct value *atom_of(struct arena *arena, const struct value *arn) {
    return value_with(arena, NULL, S("ref"), arn);
}

static const struct value *no_policy(const struct field *field, const struct value *raw, struct report *report) {
    const char *names[128] = {NULL};
    for (size_t i = 0; i < sizeof names / sizeof *names - 1 && managed_policies[i].name; i++)
        names[i] = managed_policies[i].name;
    fail(report, raw->at, "%s: '%.*s' is neither an iam_policy of this plan nor a managed policy that footing knows by name", field->name,
         STR(value_str(raw)));
    hint_nearest(report, value_str(raw), names);
    hint(report, "any other is named by its ARN: arn:aws:iam::aws:policy/NAME");
    return NULL;
}

/* Ours first: a name of the plan, one or all its instances; else AWS's own, in the partition where we are. NULL: reported. */
static const struct value *arn_of(const struct field *field, const struct value *raw, const struct resolver *resolver,
                                  struct arena *arena, struct report *report) {
    struct str text = value_str(raw);
    if (raw->kind == VALUE_UNKNOWN || str_starts(text, S("arn:")))
        return raw;
    if (raw->kind != VALUE_TEXT) {
        fail(report, raw->at, "%s: wants the name of a policy of this plan or of AWS's own, or an ARN", field->name);
        return NULL;
    }
    const struct managed_policy *managed = managed_policy_find(text);
    bool ours = resolver && resolver->has && resolver->has(resolver->ctx, "iam_policy", raw);
    if (ours && managed) {
        fail(report, raw->at, "%s: '%.*s' may be the iam_policy of this plan or AWS's own", field->name, STR(text));
        hint(report, "say 'iam_policy.%.*s', or arn:aws:iam::aws:policy/%s", STR(text), managed->name);
        return NULL;
    }
    if (ours)
        return resolver->find(resolver->ctx, "iam_policy", raw, report);
    if (!managed)
        return no_policy(field, raw, report);
    const struct value *partition = resolver ? resolver->fact(resolver->ctx, S("partition"), raw->at, report) : NULL;
    return partition ? value_at(arena, value_textf(arena, "arn:%.*s:iam::aws:policy/%s", STR(value_str(partition)), managed->name), raw->at)
                     : NULL;
}

static const struct value *sorted_once(struct arena *arena, const struct value **atoms, size_t n) {
    struct maker set = {.arena = arena};
    for (size_t i = 1; i < n; i++)
        for (size_t k = i; k > 0 && value_compare(atoms[k - 1], atoms[k]) > 0; k--) {
            const struct value *later = atoms[k - 1];
            atoms[k - 1] = atoms[k];
            atoms[k] = later;
        }
    for (size_t i = 0; i < n; i++)
        if (i == 0 || !value_same(atoms[i - 1], atoms[i]))
            maker_add(&set, atoms[i]);
    return maker_list(&set);
}

static bool policies_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                           struct report *report, const struct value **out) {
    bool is_list = raw->kind == VALUE_LIST, ok = true;
    struct maker found = {.arena = arena};
    for (size_t i = 0; i < (is_list ? value_count(raw) : 1); i++) {
        const struct value *name = is_list ? value_item(raw, i) : raw, *arns = arn_of(field, name, resolver, arena, report);
        bool several = arns && arns->kind == VALUE_LIST;
        ok = ok && arns;
        for (size_t k = 0; arns && k < (several ? value_count(arns) : 1); k++)
            maker_add(&found, value_at(arena, atom_of(arena, several ? value_item(arns, k) : arns), name->at));
    }
    const struct value *list = maker_list(&found);
    const struct value **atoms = arena_array(arena, const struct value *, value_count(list) + 1);
    for (size_t i = 0; i < value_count(list); i++)
        atoms[i] = value_item(list, i);
    if (ok)
        *out = value_at(arena, sorted_once(arena, atoms, value_count(list)), raw->at);
    return ok;
}

static const struct value *policies_seen(const struct field *field, const struct value *shown, const struct value *item,
                                         struct arena *arena) {
    (void)field, (void)item;
    size_t n = value_count(shown);
    const struct value **atoms = arena_array(arena, const struct value *, n + 1);
    for (size_t i = 0; i < n; i++)
        atoms[i] = atom_of(arena, value_key(value_item(shown, i), "PolicyArn"));
    return sorted_once(arena, atoms, n);
}

static const struct value *policies_written(const struct field *field, const struct value *atoms, struct arena *arena) {
    (void)field;
    return value_path(arena, atoms, S("[].ref"));
}

static bool policy_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                         struct report *report, const struct value **out) {
    const struct value *arn = arn_of(field, raw, resolver, arena, report);
    if (arn && arn->kind == VALUE_LIST)
        return fail(report, raw->at, "%s: '%.*s' stands for several policies, and one is wanted", field->name, STR(value_str(raw)));
    *out = arn;
    return arn != NULL;
}

static bool policies_same(const struct field *field, const struct value *want, const struct value *seen) {
    return kind_refs.same(field, want, seen);
}

static void policies_show(struct buf *out, const struct value *value) { kind_refs.show(out, value); }

#define POLICY_SCHEMA "{'type':'string','description':'an iam_policy of this plan or one of AWS by its name, or any by its ARN'}"

static void policies_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, SCHEMA_SOME(POLICY_SCHEMA));
}

static void policy_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, POLICY_SCHEMA);
}

/* What IAM shows nothing for is an empty text. */
static bool said_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                       struct report *report, const struct value **out) {
    return kind_text.canon(field, raw, resolver, arena, report, out);
}

static const struct value *said_seen(const struct field *field, const struct value *shown, const struct value *item, struct arena *arena) {
    (void)field, (void)item;
    return value_is_null(shown) ? value_text(arena, S("")) : shown;
}

static void said_schema(const struct field *field, struct buf *out) { kind_text.schema(field, out); }

/* --- versions ------------------------------------------------------------------------------------------------------- */

static bool versions_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                           struct report *report, const struct value **out) {
    (void)resolver, (void)arena, (void)out;
    return fail(report, raw->at, "%s: only told, never set", field->name);
}

static int64_t number_of(const struct value *version) {
    int64_t number = 0;
    str_to_int(str_from(value_str(value_key(version, "VersionId")), 1), &number);
    return number;
}

static const struct value *versions_seen(const struct field *field, const struct value *shown, const struct value *item, struct arena *arena) {
    (void)field, (void)item;
    size_t n = 0;
    const struct value **older = arena_array(arena, const struct value *, value_count(shown) + 1);
    for (size_t i = 0; i < value_count(shown); i++) {
        const struct value *version = value_item(shown, i);
        if (value_true(value_key(version, "IsDefaultVersion")))
            continue;
        size_t at = n++;
        for (; at > 0 && number_of(older[at - 1]) > number_of(version); at--)
            older[at] = older[at - 1];
        older[at] = version;
    }
    return value_list(arena, older, n);
}

const struct kind kind_versions = {.name = "versions", .canon = versions_canon, .seen = versions_seen};
const struct kind kind_said = {.name = "text", .canon = said_canon, .seen = said_seen, .schema = said_schema};
const struct kind kind_managed_policies = {.name = "policies",
                                           .canon = policies_canon,
                                           .seen = policies_seen,
                                           .same = policies_same,
                                           .show = policies_show,
                                           .written = policies_written,
                                           .schema = policies_schema};
const struct kind kind_managed_policy = {.name = "policy", .canon = policy_canon, .schema = policy_schema};
