/* Conditions: the operators as a table, and how several values on both sides meet. */
#include <errno.h>

#include "base/cidr.h"
#include "base/clock.h"
#include "providers/aws/policy/policy.h"

/* What the policy wants (its glob, and the same as plain text) against one value of the request. */
struct operands {
    struct str glob, want, have;
};

struct policy_operator {
    const char *name;
    bool (*holds)(const struct operands *);
    bool negated; /* holds where no value does, and where the key is missing */
};

/* --- the comparisons ------------------------------------------------------------------------------------------------ */

static bool text_same(const struct operands *x) {
    return str_eq(x->want, x->have);
}

static bool text_same_any_case(const struct operands *x) {
    return str_eq_nocase(x->want, x->have);
}

static bool text_like(const struct operands *x) {
    return policy_glob_matches(x->glob, x->have, false);
}

static bool arn_like(const struct operands *x) {
    return policy_glob_matches_arn(x->glob, x->have);
}

static bool flag_same(const struct operands *x) {
    bool is_flag = str_eq_nocase(x->want, S("true")) || str_eq_nocase(x->want, S("false"));
    return is_flag && str_eq_nocase(x->want, x->have);
}

/* An address is a range of one. */
static bool range_read(struct str text, struct cidr *out) {
    HOLDS(buf_release) struct buf whole = {0};
    if (!cidr_is_address(text))
        return cidr_read(text, out);
    buf_add(&whole, text);
    buf_adds(&whole, str_find(text, ':') >= 0 ? "/128" : "/32");
    return cidr_read(buf_str(&whole), out);
}

static bool address_within(const struct operands *x) {
    struct cidr range, address;
    if (!range_read(x->want, &range) || !range_read(x->have, &address))
        return false;
    cidr_mask(&range);
    return cidr_contains(&range, &address);
}

enum order { LESS = 1, SAME = 2, MORE = 4, NO_ORDER = 0 };

static enum order order_of(double have, double want) {
    return have < want ? LESS : have > want ? MORE : SAME;
}

static bool number_read(struct str text, double *out) {
    char digits[64], *end;
    struct str trimmed = str_trim(text);
    if (trimmed.len == 0 || trimmed.len >= sizeof digits)
        return false;
    for (size_t i = 0; i < trimmed.len; i++)
        if (!strchr("0123456789+-.eE", trimmed.at[i]) || !trimmed.at[i])
            return false; /* strtod would take hexadecimal and "inf" too */
    snprintf(digits, sizeof digits, "%.*s", STR(trimmed));
    *out = strtod(digits, &end);
    return *end == '\0';
}

static enum order number_order(const struct operands *x) {
    double want, have;
    if (!number_read(x->want, &want) || !number_read(x->have, &have))
        return NO_ORDER;
    return order_of(have, want);
}

/* Seconds since 1970, a day, or a time. */
static bool date_read(struct str text, double *out) {
    char whole[32];
    int64_t ms;
    if (number_read(text, out)) {
        *out *= 1000;
        return true;
    }
    if (text.len == strlen("2026-11-21") && text.at[4] == '-') {
        snprintf(whole, sizeof whole, "%.*sT00:00:00Z", STR(text));
        text = str_of(whole);
    }
    if (!time_parse(text, &ms))
        return false;
    *out = (double)ms;
    return true;
}

static enum order date_order(const struct operands *x) {
    double want, have;
    if (!date_read(x->want, &want) || !date_read(x->have, &have))
        return NO_ORDER;
    return order_of(have, want);
}

static bool number_same(const struct operands *x) { return number_order(x) & SAME; }
static bool number_less(const struct operands *x) { return number_order(x) & LESS; }
static bool number_at_most(const struct operands *x) { return number_order(x) & (LESS | SAME); }
static bool number_more(const struct operands *x) { return number_order(x) & MORE; }
static bool number_at_least(const struct operands *x) { return number_order(x) & (MORE | SAME); }
static bool date_same(const struct operands *x) { return date_order(x) & SAME; }
static bool date_less(const struct operands *x) { return date_order(x) & LESS; }
static bool date_at_most(const struct operands *x) { return date_order(x) & (LESS | SAME); }
static bool date_more(const struct operands *x) { return date_order(x) & MORE; }
static bool date_at_least(const struct operands *x) { return date_order(x) & (MORE | SAME); }

/* --- the operators -------------------------------------------------------------------------------------------------- */

// clang-format off
/* Names are found in any case, as AWS does it. "Null" asks whether there is a value; it has no comparison. */
static const struct policy_operator operators[] = {
    {"StringEquals", text_same},                        {"StringNotEquals", text_same, true},
    {"StringEqualsIgnoreCase", text_same_any_case},     {"StringNotEqualsIgnoreCase", text_same_any_case, true},
    {"StringLike", text_like},                          {"StringNotLike", text_like, true},
    {"ArnEquals", arn_like},                            {"ArnNotEquals", arn_like, true},
    {"ArnLike", arn_like},                              {"ArnNotLike", arn_like, true},
    {"NumericEquals", number_same},                     {"NumericNotEquals", number_same, true},
    {"NumericLessThan", number_less},                   {"NumericLessThanEquals", number_at_most},
    {"NumericGreaterThan", number_more},                {"NumericGreaterThanEquals", number_at_least},
    {"DateEquals", date_same},                          {"DateNotEquals", date_same, true},
    {"DateLessThan", date_less},                        {"DateLessThanEquals", date_at_most},
    {"DateGreaterThan", date_more},                     {"DateGreaterThanEquals", date_at_least},
    {"Bool", flag_same},                                {"BinaryEquals", text_same},
    {"IpAddress", address_within},                      {"NotIpAddress", address_within, true},
    {"Null", NULL},
};
// clang-format on

const struct policy_operator *policy_operator_find(struct str name) {
    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
        if (str_eq_nocase(name, str_of(operators[i].name)))
            return &operators[i];
    return NULL;
}

bool policy_operator_is_negated(const struct policy_operator *op) {
    return op->negated;
}

static bool cut_prefix(struct str *name, struct str prefix) {
    if (!str_eq_nocase(str_slice(*name, 0, prefix.len), prefix))
        return false;
    *name = str_from(*name, prefix.len);
    return true;
}

bool policy_operator_read(struct str name, struct policy_condition *out) {
    const struct str suffix = S("IfExists");
    out->set = cut_prefix(&name, S("ForAllValues:"))   ? POLICY_ALL_VALUES
               : cut_prefix(&name, S("ForAnyValue:")) ? POLICY_ANY_VALUE
                                                      : POLICY_SINGLE;
    out->if_exists = name.len > suffix.len && str_eq_nocase(str_from(name, name.len - suffix.len), suffix);
    if (out->if_exists)
        name = str_slice(name, 0, name.len - suffix.len);
    out->op = policy_operator_find(name);
    return out->op != NULL;
}

/* --- many values ---------------------------------------------------------------------------------------------------- */

/* Does one value of the request compare with any of the policy's? */
static bool any_wanted(const struct policy_condition *condition, const struct value *context, struct str have) {
    HOLDS(buf_release) struct buf room = {0};
    HOLDS(buf_release) struct buf plain = {0};
    for (size_t i = 0; i < condition->values.n; i++) {
        struct operands x = {.have = have};
        if (!policy_text_glob(&condition->values.items[i], context, &room, &x.glob))
            continue;
        buf_reset(&plain);
        policy_glob_plain(x.glob, &plain);
        x.want = buf_str(&plain);
        if (condition->op->holds(&x))
            return true;
    }
    return false;
}

/* "true": the key shall be missing. */
static bool null_holds(const struct policy_condition *condition, bool present) {
    for (size_t i = 0; i < condition->values.n; i++)
        if (str_eq_nocase(condition->values.items[i].source, present ? S("false") : S("true")))
            return true;
    return false;
}

static bool missing_holds(const struct policy_condition *condition) {
    if (condition->set != POLICY_SINGLE)
        return condition->set == POLICY_ALL_VALUES || condition->if_exists;
    return condition->if_exists || condition->op->negated;
}

bool policy_condition_holds(const struct policy_condition *condition, const struct value *context) {
    const struct value *value = policy_context(context, condition->key);
    bool is_list = value && value->kind == VALUE_LIST;
    size_t n = is_list ? value_count(value) : value ? 1 : 0;
    if (!condition->op->holds)
        return null_holds(condition, n > 0);
    if (n == 0)
        return missing_holds(condition);
    bool negated = condition->op->negated;
    size_t holding = 0;
    for (size_t i = 0; i < n; i++)
        holding += any_wanted(condition, context, value_str(is_list ? value_item(value, i) : value)) != negated;
    if (condition->set == POLICY_ALL_VALUES)
        return holding == n;
    if (condition->set == POLICY_ANY_VALUE)
        return holding > 0;
    return negated ? holding == n : holding > 0; /* of a key with several values: none may be what is not wanted */
}
