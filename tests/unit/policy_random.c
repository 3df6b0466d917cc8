/* The policy evaluator against another one, slow and written without a look at it: 100,000 random documents in worlds of one to
 * five, each world asked once, and both must say the same. The slow one walks the JSON anew for each question and tries every way a pattern can match. */
#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/clock.h"
#include "base/json.h"
#include "providers/aws/policy/policy.h"

#include <cmocka.h> /* last: it has a macro named fail */

#define DOCUMENTS 100000
#define SEED 20261125
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* ===== the slow evaluator ============================================================================================ */

/* A character of a pattern: itself, or one of the two wildcards. */
enum { WILD_MANY = 1000, WILD_ONE = 1001 };
struct pattern {
    int at[256];
    size_t n;
    bool broken; /* names a variable that has no value */
};

static bool is_list(const struct value *v) {
    return v && v->kind == VALUE_LIST;
}

static const struct value *lookup(const struct value *context, const char *key, size_t len) {
    for (size_t i = 0; i < value_count(context); i++) {
        const struct entry *e = &context->as.map.entries[i];
        bool same = e->key.len == len;
        for (size_t k = 0; same && k < len; k++)
            same = tolower((unsigned char)e->key.at[k]) == tolower((unsigned char)key[k]);
        if (same)
            return e->value;
    }
    return NULL;
}

static void put(struct pattern *p, struct str text) {
    for (size_t i = 0; i < text.len; i++)
        p->at[p->n++] = (unsigned char)text.at[i];
}

static struct pattern pattern_of(struct str text, const struct value *context, bool variables) {
    struct pattern p = {0};
    for (size_t i = 0; i < text.len; i++) {
        const char *close = variables && i + 1 < text.len && text.at[i] == '$' && text.at[i + 1] == '{'
                                ? memchr(text.at + i, '}', text.len - i)
                                : NULL;
        if (!close) {
            p.at[p.n++] = text.at[i] == '*' ? WILD_MANY : text.at[i] == '?' ? WILD_ONE : (unsigned char)text.at[i];
            continue;
        }
        const char *name = text.at + i + 2;
        size_t len = (size_t)(close - name);
        const char *comma = memchr(name, ',', len);
        size_t name_len = comma ? (size_t)(comma - name) : len;
        if (len == 1 && (*name == '*' || *name == '?' || *name == '$')) {
            p.at[p.n++] = (unsigned char)*name;
        } else {
            const struct value *v = lookup(context, name, name_len);
            if (v && v->kind == VALUE_TEXT && v->as.text.len)
                put(&p, v->as.text);
            else if (comma) /* ", 'fallback'" as the generator writes it */
                put(&p, (struct str){comma + 3, (size_t)(close - comma) - 4});
            else
                p.broken = true;
        }
        i = (size_t)(close - text.at);
    }
    return p;
}

static bool match_from(const int *p, size_t np, const char *t, size_t nt, bool fold) {
    if (np == 0)
        return nt == 0;
    if (p[0] == WILD_MANY) {
        for (size_t skip = 0; skip <= nt; skip++)
            if (match_from(p + 1, np - 1, t + skip, nt - skip, fold))
                return true;
        return false;
    }
    if (nt == 0)
        return false;
    int have = (unsigned char)t[0];
    if (p[0] != WILD_ONE && (fold ? tolower(p[0]) != tolower(have) : p[0] != have))
        return false;
    return match_from(p + 1, np - 1, t + 1, nt - 1, fold);
}

/* Six parts each; a pattern that ends early goes on with anything. Colons that a variable brought in do not occur here. */
static bool arn_matches(const struct pattern *p, struct str arn) {
    if (p->n == 1 && p->at[0] == WILD_MANY)
        return true;
    size_t pi = 0, ti = 0;
    for (int part = 0; part < 6; part++) {
        size_t pe = pi, te = ti;
        while (pe < p->n && (part == 5 || p->at[pe] != ':'))
            pe++;
        while (te < arn.len && (part == 5 || arn.at[te] != ':'))
            te++;
        if (!match_from(p->at + pi, pe - pi, arn.at + ti, te - ti, false))
            return false;
        if (part < 5 && te == arn.len)
            return false;
        if (part < 5 && pe == p->n)
            return true;
        pi = pe + 1;
        ti = te + 1;
    }
    return true;
}

static bool starts_fold(const char **text, const char *prefix) {
    if (strncasecmp(*text, prefix, strlen(prefix)) != 0)
        return false;
    *text += strlen(prefix);
    return true;
}

static double when(const char *text) {
    struct tm tm = {0};
    int y, mo, d, h = 0, mi = 0, s = 0;
    if (sscanf(text, "%4d-%2d-%2dT%2d:%2d:%2dZ", &y, &mo, &d, &h, &mi, &s) < 3)
        return strtod(text, NULL);
    tm.tm_year = y - 1900, tm.tm_mon = mo - 1, tm.tm_mday = d, tm.tm_hour = h, tm.tm_min = mi, tm.tm_sec = s;
    return (double)timegm(&tm);
}

static bool ip_in(const char *range, const char *ip) {
    unsigned a[4], r[4], bits = 32;
    if (sscanf(ip, "%u.%u.%u.%u", &a[0], &a[1], &a[2], &a[3]) != 4)
        return false;
    sscanf(range, "%u.%u.%u.%u/%u", &r[0], &r[1], &r[2], &r[3], &bits);
    for (unsigned i = 0; i < bits; i++)
        if (((a[i / 8] >> (7 - i % 8)) & 1) != ((r[i / 8] >> (7 - i % 8)) & 1))
            return false;
    return true;
}

/* op is the operator without its Not. */
static bool compare(const char *op, struct str want, struct str have, const struct value *context, bool variables) {
    struct pattern p = pattern_of(want, context, variables);
    char w[256], h[256];
    if (p.broken)
        return false;
    for (size_t i = 0; i < p.n; i++)
        w[i] = (char)(p.at[i] == WILD_MANY ? '*' : p.at[i] == WILD_ONE ? '?' : p.at[i]);
    w[p.n] = '\0';
    snprintf(h, sizeof h, "%.*s", STR(have));
    if (!strcmp(op, "StringEquals"))
        return !strcmp(w, h);
    if (!strcmp(op, "StringEqualsIgnoreCase"))
        return !strcasecmp(w, h);
    if (!strcmp(op, "StringLike"))
        return match_from(p.at, p.n, have.at, have.len, false);
    if (!strcmp(op, "ArnLike") || !strcmp(op, "ArnEquals"))
        return arn_matches(&p, have);
    if (!strcmp(op, "Bool"))
        return !strcasecmp(w, h);
    if (!strcmp(op, "IpAddress"))
        return ip_in(w, h);
    bool date = op[0] == 'D';
    double x = date ? when(h) : strtod(h, NULL), y = date ? when(w) : strtod(w, NULL);
    const char *rest = op + strlen(date ? "Date" : "Numeric");
    return !strcmp(rest, "Equals")            ? x == y
           : !strcmp(rest, "LessThan")        ? x < y
           : !strcmp(rest, "LessThanEquals")  ? x <= y
           : !strcmp(rest, "GreaterThan")     ? x > y
                                              : x >= y;
}

/* "StringNotLike" to "StringLike", "NotIpAddress" to "IpAddress". */
static bool without_not(const char *op, char *out, size_t size) {
    const char *at = strstr(op, "Not");
    snprintf(out, size, "%.*s%s", at ? (int)(at - op) : (int)strlen(op), op, at ? at + 3 : "");
    return at != NULL;
}

static bool slow_condition(const char *op_text, struct str key, const struct value *wanted, const struct value *context, bool variables) {
    char name[64], base[64];
    const char *op = op_text;
    bool all = starts_fold(&op, "ForAllValues:"), any = !all && starts_fold(&op, "ForAnyValue:");
    snprintf(name, sizeof name, "%s", op);
    size_t len = strlen(name);
    bool if_exists = len > 8 && !strcmp(name + len - 8, "IfExists");
    if (if_exists)
        name[len - 8] = '\0';
    const struct value *have = lookup(context, key.at, key.len);
    size_t n = !have ? 0 : is_list(have) ? value_count(have) : 1, good = 0;
    if (!strcmp(name, "Null"))
        return str_is(value_str(is_list(wanted) ? value_item(wanted, 0) : wanted), n ? "false" : "true");
    bool negative = without_not(name, base, sizeof base);
    if (n == 0)
        return all ? true : any ? if_exists : negative || if_exists;
    for (size_t i = 0; i < n; i++) {
        bool hit = false;
        struct str one = value_str(is_list(have) ? value_item(have, i) : have);
        for (size_t k = 0; k < (is_list(wanted) ? value_count(wanted) : 1); k++)
            hit |= compare(base, value_str(is_list(wanted) ? value_item(wanted, k) : wanted), one, context, variables);
        good += hit ^ negative;
    }
    return all || (!any && negative) ? good == n : good > 0;
}

static bool slow_names(const struct value *list, struct str text, bool arn, const struct value *context, bool variables) {
    for (size_t i = 0; i < (is_list(list) ? value_count(list) : 1); i++) {
        struct pattern p = pattern_of(value_str(is_list(list) ? value_item(list, i) : list), context, variables);
        if (!p.broken && (arn ? arn_matches(&p, text) : match_from(p.at, p.n, text.at, text.len, true)))
            return true;
    }
    return false;
}

static bool slow_matches(const struct value *s, const struct policy_request *req, bool variables) {
    const struct value *a = value_key(s, "Action"), *na = value_key(s, "NotAction");
    const struct value *r = value_key(s, "Resource"), *nr = value_key(s, "NotResource"), *c = value_key(s, "Condition");
    if (slow_names(a ? a : na, req->action, false, req->context, variables) != (a != NULL))
        return false;
    if (slow_names(r ? r : nr, req->resource, true, req->context, variables) != (r != NULL))
        return false;
    for (size_t i = 0; i < value_count(c); i++) {
        const struct entry *op = &c->as.map.entries[i];
        char name[96];
        snprintf(name, sizeof name, "%.*s", STR(op->key));
        for (size_t k = 0; k < value_count(op->value); k++)
            if (!slow_condition(name, op->value->as.map.entries[k].key, op->value->as.map.entries[k].value, req->context, variables))
                return false;
    }
    return true;
}

/* 'a' allowed, 'd' denied by a statement, '-' nobody allows. */
static char slow_document(const struct value *document, const struct policy_request *req) {
    const struct value *statements = value_key(document, "Statement");
    bool variables = str_is(value_str(value_key(document, "Version")), "2012-10-17"), allowed = false;
    for (size_t i = 0; i < (is_list(statements) ? value_count(statements) : 1); i++) {
        const struct value *s = is_list(statements) ? value_item(statements, i) : statements;
        if (!slow_matches(s, req, variables))
            continue;
        if (str_is(value_str(value_key(s, "Effect")), "Deny"))
            return 'd';
        allowed = true;
    }
    return allowed ? 'a' : '-';
}

/* ===== random worlds ================================================================================================= */

static struct random *dice;

static size_t below(size_t n) {
    return (size_t)random_below(dice, n);
}
#define PICK(array) ((array)[below(COUNT(array))])

static const char *const action_globs[] = {"*", "ec2:*", "EC2:create*", "ec2:Create?pc", "ec2:DeleteVpc", "iam:*", "iam:Get*", "*:*er", "s3:GetObject", "*:*e*e*"};
static const char *const actions[] = {"ec2:CreateVpc", "ec2:DeleteVpc", "iam:GetUser", "iam:CreateUser", "s3:GetObject", "ec2:DescribeVpcs"};
static const char *const resource_globs[] = {
    "*", "arn:aws:ec2:*:*:vpc/*", "arn:aws:ec2:eu-west-1:1:vpc/vpc-?", "arn:aws:ec2", "arn:*", "arn:aws:ec2:*:vpc/vpc-1", "arn:aws:iam::*:user/${aws:username}",
    "arn:aws:s3:::b/${aws:PrincipalTag/team, 'none'}/*", "arn:aws:s3:::b/${*}", "arn:aws:s3:::*/x", "arn:a*s:*:*:*:*v*c*-*", "arn:aws:iam::1:user/*"};
static const char *const resources[] = {"*", "arn:aws:ec2:eu-west-1:1:vpc/vpc-1", "arn:aws:ec2:us-east-1:2:vpc/vpc-12", "arn:aws:iam::1:user/ann",
                                        "arn:aws:iam::1:user/bob", "arn:aws:s3:::b/none/x", "arn:aws:s3:::b/red/x", "arn:aws:s3:::b/*", "arn:aws:s3:::b:c/x"};
static const char *const sets[] = {"", "", "", "ForAllValues:", "ForAnyValue:"};
/* operators by what they compare, with keys and values that suit them */
static const struct {
    const char *operators[8];
    const char *keys[3];
    const char *wanted[8];
    const char *had[6];
} sorts[] = {
    {{"StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"},
     {"aws:username", "aws:PrincipalTag/team", "aws:TagKeys"}, {"ann", "ANN", "a*", "?o?", "red", "${aws:username}", "${aws:PrincipalTag/team, 'red'}", "*"},
     {"ann", "bob", "red", "Ann", "*", "a"}},
    {{"ArnLike", "ArnNotLike", "ArnEquals", "ArnNotEquals"}, {"aws:SourceArn", "ec2:Vpc"},
     {"arn:aws:ec2:*:*:vpc/*", "arn:aws:ec2:eu-west-1:1:vpc/vpc-1", "arn:aws:*", "*", "arn:aws:iam::1:user/${aws:username}"},
     {"arn:aws:ec2:eu-west-1:1:vpc/vpc-1", "arn:aws:ec2:eu-west-1:1:vpc/vpc-2", "arn:aws:iam::1:user/ann", "none"}},
    {{"NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"},
     {"aws:MultiFactorAuthAge", "s3:max-keys"}, {"10", "10.0", "11", "-3"}, {"10", "9.99", "11", "1e1"}},
    {{"DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals"},
     {"aws:CurrentTime", "aws:EpochTime"}, {"2026-01-01T00:00:00Z", "2026-01-01", "2026-06-01T12:00:00Z", "1767225600"},
     {"2026-01-01T00:00:00Z", "1767225600", "2026-06-01T12:00:01Z", "2025-12-31T23:59:59Z"}},
    {{"Bool"}, {"aws:MultiFactorAuthPresent", "aws:SecureTransport"}, {"true", "false", "TRUE"}, {"true", "false"}},
    {{"IpAddress", "NotIpAddress"}, {"aws:SourceIp"}, {"203.0.113.0/24", "203.0.113.7", "10.0.0.0/8", "0.0.0.0/0", "203.0.113.128/25"},
     {"203.0.113.7", "203.0.113.200", "10.1.2.3", "192.0.2.1"}},
    {{"Null"}, {"aws:username", "aws:SourceIp", "aws:TagKeys"}, {"true", "false"}, {"ann"}},
};

static size_t words(const char *const *list, size_t max) {
    size_t n = 0;
    while (n < max && list[n])
        n++;
    return n;
}
#define CHOOSE(list) ((list)[below(words((list), COUNT(list)))])

/* A text, or a list of some. */
static void texts_add(struct buf *out, const char *const *list, size_t n) {
    size_t some = below(3);
    if (some == 0) {
        buf_addf(out, "\"%s\"", list[below(n)]);
        return;
    }
    buf_addc(out, '[');
    for (size_t i = 0; i < some; i++)
        buf_addf(out, "%s\"%s\"", i ? "," : "", list[below(n)]);
    buf_addc(out, ']');
}

static void condition_add(struct buf *out) {
    size_t sort = below(COUNT(sorts));
    const char *op = CHOOSE(sorts[sort].operators);
    bool is_null = !strcmp(op, "Null");
    buf_addf(out, "\"%s%s%s\":{\"%s\":", is_null ? "" : PICK(sets), op, is_null || below(3) ? "" : "IfExists", CHOOSE(sorts[sort].keys));
    if (is_null)
        buf_addf(out, "\"%s\"", below(2) ? "true" : "false");
    else
        texts_add(out, sorts[sort].wanted, words(sorts[sort].wanted, COUNT(sorts[sort].wanted)));
    buf_addc(out, '}');
}

static void statement_add(struct buf *out) {
    buf_addf(out, "{\"Effect\":\"%s\",\"%s\":", below(4) ? "Allow" : "Deny", below(5) ? "Action" : "NotAction");
    texts_add(out, action_globs, COUNT(action_globs));
    buf_addf(out, ",\"%s\":", below(5) ? "Resource" : "NotResource");
    texts_add(out, resource_globs, COUNT(resource_globs));
    if (below(2)) {
        buf_adds(out, ",\"Condition\":{");
        condition_add(out);
        buf_addc(out, '}');
    }
    buf_addc(out, '}');
}

static struct str random_document(struct arena *arena) {
    HOLDS(buf_release) struct buf out = {0};
    size_t n = below(4);
    buf_addf(&out, "{\"Version\":\"%s\",\"Statement\":%s", below(8) ? "2012-10-17" : "2008-10-17", n ? "[" : "");
    for (size_t i = 0; i < (n ? n : 1); i++) {
        buf_adds(&out, i ? "," : "");
        statement_add(&out);
    }
    buf_adds(&out, n ? "]}" : "}");
    return arena_str(arena, buf_str(&out));
}

static const struct value *random_context(struct arena *arena) {
    struct maker context = {.arena = arena};
    for (size_t sort = 0; sort + 1 < COUNT(sorts); sort++)
        for (size_t k = 0; k < COUNT(sorts[sort].keys) && sorts[sort].keys[k]; k++) {
            struct maker list = {.arena = arena};
            if (below(2))
                continue;
            bool many = !strcmp(sorts[sort].keys[k], "aws:TagKeys");
            for (size_t i = below(3) + 1; i > 0; i--)
                maker_add(&list, value_text(arena, str_of(CHOOSE(sorts[sort].had))));
            const struct value *values = maker_list(&list);
            maker_set(&context, str_of(sorts[sort].keys[k]), many ? values : value_item(values, 0));
        }
    return maker_map(&context);
}

/* ===== both ========================================================================================================== */

#define DOCUMENTS_MAX 5

struct random_world {
    size_t n_identity, n_session;
    bool has_boundary;
    struct str documents[DOCUMENTS_MAX]; /* identity, session, boundary */
    struct policy_request req;
};

static struct random_world world_make(struct arena *arena) {
    struct random_world w = {.n_identity = below(3) + 1, .n_session = below(4) == 0, .has_boundary = below(3) == 0};
    for (size_t i = 0; i < w.n_identity + w.n_session + w.has_boundary; i++)
        w.documents[i] = random_document(arena);
    w.req = (struct policy_request){str_of(PICK(actions)), str_of(PICK(resources)), random_context(arena)};
    return w;
}

static char fast_answer(struct arena *arena, const struct random_world *w) {
    struct report report = {.arena = arena};
    const struct policy *policies[DOCUMENTS_MAX] = {0};
    for (size_t i = 0; i < w->n_identity + w->n_session + w->has_boundary; i++) {
        policies[i] = policy_read(arena, w->documents[i], &report);
        if (!policies[i])
            fail_msg("%.*s: %.*s", STR(w->documents[i]), STR(report.items[0].text));
    }
    const struct policy_stack stack = {.identity = policies,
                                       .n_identity = w->n_identity,
                                       .session = policies + w->n_identity,
                                       .n_session = w->n_session,
                                       .boundary = policies[w->n_identity + w->n_session]};
    const struct policy_answer answer = policy_decide(&stack, &w->req);
    return answer.allowed ? 'a' : answer.explicit_deny ? 'd' : '-';
}

static char slow_answer(struct arena *arena, const struct random_world *w) {
    bool identity = false, session = w->n_session == 0, boundary = !w->has_boundary;
    for (size_t i = 0; i < w->n_identity + w->n_session + w->has_boundary; i++) {
        char says = slow_document(json_parse(arena, w->documents[i]), &w->req);
        if (says == 'd')
            return 'd';
        bool *layer = i < w->n_identity ? &identity : i < w->n_identity + w->n_session ? &session : &boundary;
        *layer |= says == 'a';
    }
    return identity && session && boundary ? 'a' : '-';
}

static void both_say_the_same(void **state) {
    (void)state;
    struct random_seeded seeded;
    struct arena arena = {0};
    size_t said[128] = {0}, rounds = 0;
    random_seeded_init(&seeded, SEED);
    dice = &seeded.random;
    for (size_t n = 0; n < DOCUMENTS; rounds++) {
        struct random_world w = world_make(&arena);
        n += w.n_identity + w.n_session + w.has_boundary;
        char fast = fast_answer(&arena, &w), slow = slow_answer(&arena, &w);
        if (fast != slow) {
            HOLDS(buf_release) struct buf context = {0};
            json_write(&context, w.req.context, JSON_COMPACT);
            fail_msg("round %zu: %c, the slow one %c: %.*s on %.*s with %s\n%.*s\n%.*s\n%.*s", rounds, fast, slow, STR(w.req.action),
                     STR(w.req.resource), context.at, STR(w.documents[0]), STR(w.documents[1]), STR(w.documents[2]));
        }
        said[(int)fast]++;
        arena_reset(&arena);
    }
    arena_release(&arena);
    print_message("%d documents in %zu worlds: %zu allowed, %zu denied, %zu not allowed\n", DOCUMENTS, rounds, said['a'], said['d'], said['-']);
    for (const char *answer = "ad-"; *answer; answer++)
        assert_true(said[(int)*answer] > rounds / 20); /* none of the three is rare here */
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(both_say_the_same)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
