/* Who may take a role on. A short form is written out as the document that it stands for:
 *
 *   { service: ec2 }                            the service, or several
 *   { account: "123456789012", mfa: true }      everybody there whom his own policies allow it, with a second factor
 *   { github: owner/repo, branch: main }        workflows of GitHub: those of one branch, or of one environment, or all of the repository;
 *                                               always with the audience that GitHub's own action asks for */
#include "providers/aws/iam/iam.h"

#include <assert.h>

static const char *const forms[] = {"service", "account", "github", "branch", "environment", "mfa", NULL};

struct trust {
    const struct field *field;
    const struct value *raw;
    const struct resolver *resolver;
    struct arena *arena;
    struct report *report;
};

static const struct value *text(struct trust *trust, const char *words) { return value_text(trust->arena, str_of(words)); }

static const struct value *pair(struct trust *trust, const char *key, const struct value *value) {
    struct maker maker = {.arena = trust->arena};
    maker_set(&maker, str_of(key), value);
    return maker_map(&maker);
}

static const struct value *wrong(struct trust *trust, const struct value *at, const char *what) {
    fail(trust->report, at->at, "%s: %s", trust->field->name, what);
    return NULL;
}

/* Each text of one or a list through `form`; NULL: reported. */
static const struct value *each(struct trust *trust, const struct value *some, const char *what,
                                const struct value *(*form)(struct trust *, const struct value *)) {
    struct maker list = {.arena = trust->arena};
    for (size_t i = 0; i < (some->kind == VALUE_LIST ? value_count(some) : 1); i++) {
        const struct value *one = some->kind == VALUE_LIST ? value_item(some, i) : some;
        const struct value *formed = one->kind == VALUE_TEXT ? form(trust, one) : one->kind == VALUE_UNKNOWN ? one : wrong(trust, one, what);
        if (!formed)
            return NULL;
        maker_add(&list, formed);
    }
    return maker_list(&list);
}

static const struct value *service_named(struct trust *trust, const struct value *one) {
    return str_has(one->as.text, S(".")) ? one : value_textf(trust->arena, "%.*s.amazonaws.com", STR(one->as.text));
}

static const struct value *account_numbered(struct trust *trust, const struct value *one) {
    bool digits = one->as.text.len == 12;
    for (size_t i = 0; i < one->as.text.len; i++)
        digits = digits && one->as.text.at[i] >= '0' && one->as.text.at[i] <= '9';
    return digits ? one : wrong(trust, one, "an account has twelve digits, in quotes");
}

/* The subject that GitHub's token has: "repo:owner/repo:ref:refs/heads/main". */
static const struct value *repository_subject(struct trust *trust, const struct value *one) {
    const struct value *branch = value_key(trust->raw, "branch"), *environment = value_key(trust->raw, "environment");
    struct str rest = one->as.text, owner = str_cut(&rest, '/');
    if (owner.len == 0 || rest.len == 0 || str_has(rest, S("/")) || str_has(owner, S("*")))
        return wrong(trust, one, "github wants 'owner/repository'");
    if (branch)
        return value_textf(trust->arena, "repo:%.*s:ref:refs/heads/%.*s", STR(one->as.text), STR(value_str(branch)));
    if (environment)
        return value_textf(trust->arena, "repo:%.*s:environment:%.*s", STR(one->as.text), STR(value_str(environment)));
    return value_textf(trust->arena, "repo:%.*s:*", STR(one->as.text));
}

static const struct value *statement(struct trust *trust, const char *action, const char *sort, const struct value *who,
                                     const struct value *condition) {
    struct maker made = {.arena = trust->arena};
    maker_set(&made, S("Effect"), text(trust, "Allow"));
    maker_set(&made, S("Principal"), pair(trust, sort, who));
    maker_set(&made, S("Action"), text(trust, action));
    if (condition)
        maker_set(&made, S("Condition"), condition);
    return value_at(trust->arena, maker_map(&made), trust->raw->at);
}

static const struct value *of_service(struct trust *trust, const struct value *some) {
    const struct value *who = each(trust, some, "service wants a name such as ec2 or ecs-tasks", service_named);
    return who ? statement(trust, "sts:AssumeRole", "Service", who, NULL) : NULL;
}

static const struct value *of_account(struct trust *trust, const struct value *some) {
    const struct value *who = each(trust, some, "account wants twelve digits, in quotes", account_numbered), *mfa = value_key(trust->raw, "mfa");
    bool on = false;
    if (!who || (mfa && !raw_flag(mfa, &on)))
        return who ? wrong(trust, mfa, "mfa is true or false") : NULL;
    const struct value *asked = pair(trust, "Bool", pair(trust, "aws:MultiFactorAuthPresent", text(trust, "true")));
    return statement(trust, "sts:AssumeRole", "AWS", who, on ? asked : NULL);
}

#define GITHUB "token.actions.githubusercontent.com"

static const struct value *of_github(struct trust *trust, const struct value *some) {
    const struct resolver *resolver = trust->resolver;
    const struct value *subjects = each(trust, some, "github wants 'owner/repository'", repository_subject);
    const struct value *account = resolver ? resolver->fact(resolver->ctx, S("account"), some->at, trust->report) : NULL;
    const struct value *partition = account ? resolver->fact(resolver->ctx, S("partition"), some->at, trust->report) : NULL;
    if (!subjects || !partition)
        return NULL;
    const struct value *who = value_textf(trust->arena, "arn:%.*s:iam::%.*s:oidc-provider/" GITHUB, STR(value_str(partition)),
                                          STR(value_str(account)));
    bool exact = value_key(trust->raw, "branch") || value_key(trust->raw, "environment");
    struct maker equals = {.arena = trust->arena}, condition = {.arena = trust->arena};
    maker_set(&equals, S(GITHUB ":aud"), text(trust, "sts.amazonaws.com"));
    if (exact)
        maker_set(&equals, S(GITHUB ":sub"), subjects);
    maker_set(&condition, S("StringEquals"), maker_map(&equals));
    if (!exact)
        maker_set(&condition, S("StringLike"), pair(trust, GITHUB ":sub", subjects));
    return statement(trust, "sts:AssumeRoleWithWebIdentity", "Federated", who, maker_map(&condition));
}

/* Words that go with another one only. */
static bool belongs(struct trust *trust, const char *word, const char *with) {
    const struct value *given = value_get(trust->raw, str_of(word));
    return !given || value_get(trust->raw, str_of(with)) || fail(trust->report, given->at, "%s: '%s' goes with '%s'", trust->field->name, word, with);
}

static bool is_well_formed(struct trust *trust) {
    const struct value *raw = trust->raw, *branch = value_key(raw, "branch"), *environment = value_key(raw, "environment");
    for (size_t i = 0; i < raw->as.map.n; i++) {
        bool known = false;
        for (size_t k = 0; forms[k]; k++)
            known |= str_is(raw->as.map.entries[i].key, forms[k]);
        if (!known) {
            fail(trust->report, raw->as.map.entries[i].at, "%s: '%.*s' is no short form of a trust", trust->field->name,
                 STR(raw->as.map.entries[i].key));
            hint_nearest(trust->report, raw->as.map.entries[i].key, forms);
            return false;
        }
    }
    if (branch && environment)
        return fail(trust->report, environment->at, "%s: 'branch' and 'environment' exclude each other", trust->field->name);
    return belongs(trust, "branch", "github") && belongs(trust, "environment", "github") && belongs(trust, "mfa", "account");
}

/* NULL: reported. */
static const struct value *written_out(struct trust *trust) {
    static const struct {
        const char *word;
        const struct value *(*form)(struct trust *, const struct value *);
    } sorts[] = {{"service", of_service}, {"account", of_account}, {"github", of_github}};
    struct maker document = {.arena = trust->arena}, statements = {.arena = trust->arena};
    if (!is_well_formed(trust))
        return NULL;
    for (size_t i = 0; i < sizeof sorts / sizeof *sorts; i++) {
        const struct value *some = value_get(trust->raw, str_of(sorts[i].word)), *made = some ? sorts[i].form(trust, some) : NULL;
        if (some && !made)
            return NULL;
        if (made)
            maker_add(&statements, made);
    }
    maker_set(&document, S("Version"), text(trust, "2012-10-17"));
    maker_set(&document, S("Statement"), maker_list(&statements));
    return value_at(trust->arena, maker_map(&document), trust->raw->at);
}

static bool is_short(const struct value *raw) {
    if (raw->kind != VALUE_MAP || value_count(raw) == 0)
        return false;
    for (size_t i = 0; i < raw->as.map.n; i++)
        if (str_eq_nocase(raw->as.map.entries[i].key, S("Statement")) || str_eq_nocase(raw->as.map.entries[i].key, S("Version")))
            return false;
    return true;
}

static bool trust_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                        struct report *report, const struct value **out) {
    struct trust trust = {field, raw, resolver, arena, report};
    const struct value *document = is_short(raw) ? written_out(&trust) : raw;
    return document && kind_policy.canon(field, document, resolver, arena, report, out);
}

static const struct value *trust_seen(const struct field *field, const struct value *shown, const struct value *item,
                                      struct arena *arena) {
    return kind_policy.seen(field, shown, item, arena);
}

static const struct value *trust_wire(const struct field *field, const struct value *value, struct arena *arena) {
    return kind_policy.wire(field, value, arena);
}

static bool trust_same(const struct field *field, const struct value *want, const struct value *seen) {
    return kind_policy.same(field, want, seen);
}

#define SOME_TEXT SCHEMA_SOME("{'type':'string'}")

static void trust_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'anyOf':[{'type':'string'},{'type':'object','required':['Statement']},{'type':'object','additionalProperties':false,"
                    "'properties':{'service':" SOME_TEXT ",'account':" SOME_TEXT ",'github':" SOME_TEXT
                    ",'branch':{'type':'string'},'environment':{'type':'string'},'mfa':{'type':['boolean','string']}}}]}");
}

const struct kind kind_trust = {
    .name = "trust", .canon = trust_canon, .seen = trust_seen, .wire = trust_wire, .same = trust_same, .schema = trust_schema};
