/* The ranges of vpcs and subnets beside their first one. EC2 shows each as an association with a state and an id, by which alone it
 * can be taken away; what is going or has failed is not there any more. */
#include "providers/aws/ec2/ec2.h"

#include <assert.h>

#include "base/cidr.h"
#include "base/map.h"

enum { AMAZON_BITS = 8 }; /* from the /56 that Amazon gives a vpc to the /64 of a subnet */

static bool is_live(const struct value *association) {
    const struct value *four = value_path(NULL, association, S("CidrBlockState.State")),
                       *six = value_path(NULL, association, S("Ipv6CidrBlockState.State"));
    return !word_in("disassociating disassociated failing failed", value_str(six ? six : four));
}

static const struct value *first_live(const struct value *associations) {
    for (size_t i = 0; i < value_count(associations); i++)
        if (is_live(value_item(associations, i)))
            return value_item(associations, i);
    return NULL;
}

/* --- outputs: a member of the association that lives; `of` names it --------------------------------------------------------- */

static const struct value *member_seen(const struct field *field, const struct value *shown, const struct value *item,
                                       struct arena *arena) {
    (void)item, (void)arena;
    const struct value *value = value_get(first_live(shown), str_of(field->of));
    return value_str(value).len ? value : NULL;
}

static bool member_canon(const struct field *field, const struct value *raw, const struct resolver *resolver,
                         struct arena *arena, struct report *report, const struct value **out) {
    return kind_text.canon(field, raw, resolver, arena, report, out);
}
const struct kind kind_of_ipv6 = {.name = "text", .canon = member_canon, .seen = member_seen};

/* --- vpc.ipv6: a flag ------------------------------------------------------------------------------------------------------ */

static const struct value *ipv6_flag_seen(const struct field *field, const struct value *shown, const struct value *item,
                                          struct arena *arena) {
    (void)field, (void)item, (void)arena;
    return value_bool(first_live(shown) != NULL);
}

static bool ipv6_flag_canon(const struct field *field, const struct value *raw, const struct resolver *resolver,
                            struct arena *arena, struct report *report, const struct value **out) {
    return kind_flag.canon(field, raw, resolver, arena, report, out);
}

static void flag_show(struct buf *out, const struct value *value) {
    buf_adds(out, value_true(value) ? "true" : "false");
}

static void ipv6_flag_schema(const struct field *field, struct buf *out) {
    kind_flag.schema(field, out);
}
const struct kind kind_ipv6_flag = {
    .name = "flag", .canon = ipv6_flag_canon, .seen = ipv6_flag_seen, .show = flag_show, .schema = ipv6_flag_schema};

/* --- vpc.more_cidrs: a set of atoms { ref, association } -------------------------------------------------------------------- */

static int compare_refs(const void *a, const void *b) {
    return value_compare(value_key(*(const struct value *const *)a, "ref"), value_key(*(const struct value *const *)b, "ref"));
}

static const struct value *sorted(struct arena *arena, const struct value *atoms) {
    size_t n = value_count(atoms);
    const struct value **items = arena_array(arena, const struct value *, n + 1);
    for (size_t i = 0; i < n; i++)
        items[i] = value_item(atoms, i);
    qsort(items, n, sizeof(items[0]), compare_refs);
    return value_list(arena, items, n);
}

static bool no_overlap(const struct field *field, const struct value *atoms, struct report *report) {
    bool ok = true;
    for (size_t i = 1; i < value_count(atoms); i++) {
        const struct value *one = value_key(value_item(atoms, i - 1), "ref"), *other = value_key(value_item(atoms, i), "ref");
        if (kind_cidr.clash(one, other))
            ok = fail(report, other->at, "%s: %.*s overlaps %.*s", field->name, STR(value_str(other)), STR(value_str(one)));
    }
    return ok;
}

static bool cidrs_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                        struct report *report, const struct value **out) {
    bool list = raw->kind == VALUE_LIST, ok = true;
    size_t n = list ? value_count(raw) : 1;
    struct maker atoms = {.arena = arena};
    if (n > (size_t)field->max)
        return fail(report, raw->at, "%s: %zu are too many, AWS allows %d beside the first", field->name, n, (int)field->max);
    const struct field range = {field->name, IPV4, .min = 16, .max = 28};
    for (size_t i = 0; i < n; i++) {
        const struct value *one = list ? value_item(raw, i) : raw, *cidr = NULL;
        struct maker atom = {.arena = arena};
        ok &= kind_cidr.canon(&range, one, resolver, arena, report, &cidr);
        if (!cidr)
            continue;
        maker_set(&atom, S("ref"), value_at(arena, cidr, one->at));
        maker_add(&atoms, value_at(arena, maker_map(&atom), one->at));
    }
    const struct value *all = sorted(arena, maker_list(&atoms));
    *out = value_at(arena, all, raw->at);
    return ok && no_overlap(field, all, report);
}

static const struct value *cidrs_seen(const struct field *field, const struct value *shown, const struct value *item,
                                      struct arena *arena) {
    (void)field;
    struct maker atoms = {.arena = arena};
    for (size_t i = 0; i < value_count(shown); i++) {
        const struct value *association = value_item(shown, i), *cidr = value_key(association, "CidrBlock");
        if (!is_live(association) || str_eq(value_str(cidr), value_str(value_key(item, "CidrBlock"))))
            continue;
        struct maker atom = {.arena = arena};
        maker_set(&atom, S("ref"), cidr);
        maker_set(&atom, S("association"), value_key(association, "AssociationId"));
        maker_add(&atoms, maker_map(&atom));
    }
    return sorted(arena, maker_list(&atoms));
}

static void cidrs_show(struct buf *out, const struct value *value) {
    if (value && value->kind == VALUE_MAP)
        buf_add(out, value_str(value_key(value, "ref")));
    for (size_t i = 0; value && value->kind == VALUE_LIST && i < value_count(value); i++) {
        buf_adds(out, i ? ", " : "");
        buf_add(out, value_str(value_key(value_item(value, i), "ref")));
    }
    if (value && value->kind == VALUE_LIST && value_count(value) == 0)
        buf_adds(out, "none");
}

static void cidrs_schema(const struct field *field, struct buf *out) {
    const struct field range = {field->name, IPV4, .min = 16, .max = 28};
    schema_add(out, "{'anyOf':[");
    kind_cidr.schema(&range, out);
    schema_add(out, ",{'type':'array','maxItems':");
    buf_addf(out, "%d", (int)field->max);
    schema_add(out, ",'items':");
    kind_cidr.schema(&range, out);
    schema_add(out, "}]}");
}
const struct kind kind_more_cidrs = {
    .name = "CIDRs", .canon = cidrs_canon, .seen = cidrs_seen, .show = cidrs_show, .schema = cidrs_schema};

/* --- subnet.ipv6_cidr ------------------------------------------------------------------------------------------------------ */

/* What is cut out of a range that only Amazon knows yet must come out as a /64. */
static bool cut_fits(const struct field *field, const struct value *raw, struct report *report) {
    const struct expr *expr = raw->kind == VALUE_UNKNOWN ? raw->as.expr : NULL;
    if (!expr || expr->op != EXPR_CIDR)
        return true;
    int64_t bits = value_integer(expr->args[1], AMAZON_BITS), slot = value_integer(expr->args[2], 0);
    if (bits != AMAZON_BITS) {
        fail(report, raw->at, "%s: a subnet's range is a /64, and that of its vpc a /56", field->name);
        hint(report, "bits: %d", AMAZON_BITS);
        return false;
    }
    if (slot < 1 << AMAZON_BITS)
        return true;
    fail(report, raw->at, "%s: a /56 has no /64 number %lld", field->name, (long long)slot);
    hint(report, "they are numbered from 0 to %d", (1 << AMAZON_BITS) - 1);
    return false;
}

static bool ipv6_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                       struct report *report, const struct value **out) {
    return cut_fits(field, raw, report) && kind_cidr.canon(field, raw, resolver, arena, report, out);
}

static const struct value *ipv6_seen(const struct field *field, const struct value *shown, const struct value *item,
                                     struct arena *arena) {
    const struct value *cidr = value_key(first_live(shown), "Ipv6CidrBlock");
    return value_str(cidr).len ? kind_cidr.seen(field, cidr, item, arena) : NULL;
}

static void ipv6_show(struct buf *out, const struct value *value) {
    if (value && value->kind == VALUE_UNKNOWN)
        value_add_expr(out, value);
    else
        buf_add(out, value_str(value));
}

static void ipv6_schema(const struct field *field, struct buf *out) {
    kind_cidr.schema(field, out);
}
const struct kind kind_ipv6 = {
    .name = "IPv6 CIDR", .canon = ipv6_canon, .seen = ipv6_seen, .show = ipv6_show, .schema = ipv6_schema};
