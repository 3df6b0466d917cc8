/* The grammar as IAM enforces it when a document comes in, with its words. What has been accepted before is read by document.c. */
#include "base/json.h"
#include "base/map.h"
#include "providers/aws/policy/policy.h"

#define SYNTAX "Syntax errors in policy."

struct checking {
    enum policy_use use;
    struct arena *arena;
    struct str message;
};

static bool wrong(struct checking *check, struct str message) {
    check->message = message;
    return false;
}
#define WRONG(check, ...) wrong((check), arena_printf((check)->arena, __VA_ARGS__))

/* --- shapes --------------------------------------------------------------------------------------------------------- */

static const char document_elements[] = "Version Id Statement";
static const char statement_elements[] = "Sid Effect Principal NotPrincipal Action NotAction Resource NotResource Condition";

static bool is_element(const char *names, struct str name) {
    struct str rest = str_of(names);
    while (rest.len)
        if (str_eq(str_cut(&rest, ' '), name))
            return true;
    return false;
}

static bool keys_known(struct checking *check, const struct value *map, const char *names) {
    for (size_t i = 0; i < map->as.map.n; i++)
        if (!is_element(names, map->as.map.entries[i].key))
            return wrong(check, S(SYNTAX));
    return true;
}

/* A text or a list of texts, as every element that names things. */
static bool is_texts(const struct value *value) {
    if (!value || value->kind == VALUE_TEXT)
        return true;
    bool good = value->kind == VALUE_LIST;
    for (size_t i = 0; good && i < value_count(value); i++)
        good = value_item(value, i)->kind == VALUE_TEXT;
    return good;
}

static bool is_scalar(const struct value *value) {
    return value->kind == VALUE_TEXT || value->kind == VALUE_BOOL || value->kind == VALUE_INT || value->kind == VALUE_REAL;
}

static bool is_scalars(const struct value *value) {
    bool good = is_scalar(value) || value->kind == VALUE_LIST;
    for (size_t i = 0; good && value->kind == VALUE_LIST && i < value_count(value); i++)
        good = is_scalar(value_item(value, i));
    return good;
}

static bool is_text_or_absent(const struct value *map, const char *name) {
    const struct value *value = value_get(map, str_of(name));
    return !value || value->kind == VALUE_TEXT;
}

static bool condition_shape(struct checking *check, const struct value *condition) {
    if (!condition)
        return true;
    bool good = condition->kind == VALUE_MAP;
    for (size_t i = 0; good && i < condition->as.map.n; i++) {
        struct policy_condition ignored;
        const struct entry *op = &condition->as.map.entries[i];
        good = policy_operator_read(op->key, &ignored) && op->value->kind == VALUE_MAP;
        for (size_t k = 0; good && k < op->value->as.map.n; k++)
            good = is_scalars(op->value->as.map.entries[k].value);
    }
    return good || wrong(check, S(SYNTAX));
}

static bool sid_is_plain(struct str sid) {
    for (size_t i = 0; i < sid.len; i++)
        if (!((sid.at[i] | 0x20) >= 'a' && (sid.at[i] | 0x20) <= 'z') && !(sid.at[i] >= '0' && sid.at[i] <= '9'))
            return false;
    return true;
}

static bool statement_shape(struct checking *check, const struct value *statement) {
    if (statement->kind != VALUE_MAP || !keys_known(check, statement, statement_elements))
        return wrong(check, S(SYNTAX));
    struct str effect = value_str(value_key(statement, "Effect"));
    bool good = (str_is(effect, "Allow") || str_is(effect, "Deny")) && is_text_or_absent(statement, "Sid") &&
                !(value_key(statement, "Action") && value_key(statement, "NotAction")) &&
                !(value_key(statement, "Resource") && value_key(statement, "NotResource")) &&
                !(value_key(statement, "Principal") && value_key(statement, "NotPrincipal")) &&
                is_texts(value_key(statement, "Action")) && is_texts(value_key(statement, "NotAction")) &&
                is_texts(value_key(statement, "Resource")) && is_texts(value_key(statement, "NotResource"));
    if (!good)
        return wrong(check, S(SYNTAX));
    if (check->use == POLICY_FOR_IDENTITY && !sid_is_plain(value_str(value_key(statement, "Sid"))))
        return wrong(check, S("Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression "
                              "[0-9A-Za-z]*"));
    return condition_shape(check, value_key(statement, "Condition"));
}

/* --- what statements say -------------------------------------------------------------------------------------------- */

static const struct value *either(const struct value *statement, const char *name, const char *not_name) {
    const struct value *value = value_get(statement, str_of(name));
    return value ? value : value_get(statement, str_of(not_name));
}

static size_t texts_count(const struct value *value) {
    return !value ? 0 : value->kind == VALUE_LIST ? value_count(value) : 1;
}

static struct str texts_at(const struct value *value, size_t i) {
    return value_str(value->kind == VALUE_LIST ? value_item(value, i) : value);
}

static bool vendor_is_plain(struct str vendor) {
    for (size_t i = 0; i < vendor.len; i++)
        if (!((vendor.at[i] | 0x20) >= 'a' && (vendor.at[i] | 0x20) <= 'z') && !(vendor.at[i] >= '0' && vendor.at[i] <= '9') &&
            vendor.at[i] != '-' && vendor.at[i] != '_')
            return false;
    return vendor.len > 0;
}

static bool actions_check(struct checking *check, const struct value *statement) {
    const struct value *actions = either(statement, "Action", "NotAction");
    if (texts_count(actions) == 0)
        return wrong(check, S("Policy statement must contain actions."));
    for (size_t i = 0; i < texts_count(actions); i++) {
        struct str action = texts_at(actions, i), rest = action, vendor = str_cut(&rest, ':');
        if (str_is(action, "*"))
            continue;
        if (!rest.at)
            return wrong(check, S("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."));
        if (str_find(rest, ':') >= 0)
            return wrong(check, S("Actions/Condition can contain only one colon."));
        if (!vendor_is_plain(vendor) || rest.len == 0)
            return WRONG(check, "Vendor %.*s is not valid", STR(vendor));
    }
    return true;
}

static bool resource_check(struct checking *check, struct str resource) {
    struct str rest = resource, part = str_cut(&rest, ':');
    if (str_is(resource, "*"))
        return true;
    if (!str_is(part, "arn"))
        return WRONG(check, "Resource %.*s must be in ARN format or \"*\".", STR(resource));
    part = str_cut(&rest, ':');
    if (part.len == 0 || (!str_starts(part, S("aws")) && !str_starts(part, S("*")) && !str_starts(part, S("${"))))
        return WRONG(check, "Partition \"%.*s\" is not valid for resource \"%.*s\".", STR(part), STR(resource));
    struct str service = str_cut(&rest, ':'), region = str_cut(&rest, ':');
    if (str_is(service, "iam") && region.len && !str_is(region, "*"))
        return WRONG(check, "IAM resource %.*s cannot contain region information.", STR(resource));
    return true;
}

static bool resources_check(struct checking *check, const struct value *statement) {
    const struct value *resources = either(statement, "Resource", "NotResource");
    if (check->use == POLICY_FOR_TRUST || check->use == POLICY_FOR_REPOSITORY) /* they are about what they hang on */
        return !resources || wrong(check, S("Has prohibited field Resource"));
    if (texts_count(resources) == 0)
        return check->use == POLICY_FOR_RESOURCE || wrong(check, S("Policy statement must contain resources."));
    for (size_t i = 0; i < texts_count(resources); i++)
        if (!resource_check(check, texts_at(resources, i)))
            return false;
    return true;
}

/* --- who ------------------------------------------------------------------------------------------------------------ */

static bool is_account(struct str text) {
    int64_t number;
    return text.len == 12 && text.at[0] != '-' && text.at[0] != '+' && str_to_int(text, &number);
}

/* What the type of a principal may be, and what it may name. Who exists is asked elsewhere. */
static bool principal_id_is_well_formed(struct str type, struct str id) {
    if (str_is(type, "Service"))
        return str_has(id, S(".amazonaws.com")) || str_has(id, S(".amazon.com"));
    if (str_is(type, "Federated"))
        return str_starts(id, S("arn:")) || str_find(id, '.') > 0;
    if (str_is(type, "CanonicalUser"))
        return id.len > 0;
    return str_is(type, "AWS") && (str_is(id, "*") || is_account(id) || str_starts(id, S("arn:aws")) || str_starts(id, S("AIDA")) ||
                                   str_starts(id, S("AROA")));
}

static bool principal_map_check(struct checking *check, const struct value *principal) {
    for (size_t i = 0; i < principal->as.map.n; i++) {
        const struct entry *entry = &principal->as.map.entries[i];
        if (!is_texts(entry->value))
            return wrong(check, S(SYNTAX));
        if (!is_element("AWS Service Federated CanonicalUser", entry->key))
            return WRONG(check, "Invalid principal in policy: \"%.*s\"", STR(entry->key));
        for (size_t k = 0; k < texts_count(entry->value); k++)
            if (!principal_id_is_well_formed(entry->key, texts_at(entry->value, k)))
                return WRONG(check, "Invalid principal in policy: \"%.*s\":\"%.*s\"", STR(entry->key),
                             STR(texts_at(entry->value, k)));
    }
    return true;
}

static bool principals_check(struct checking *check, const struct value *statement) {
    const struct value *principal = either(statement, "Principal", "NotPrincipal");
    if (check->use == POLICY_FOR_IDENTITY)
        return !principal || wrong(check, S("Policy document should not specify a principal."));
    if (!principal)
        return wrong(check, S("Missing required field Principal"));
    if (check->use == POLICY_FOR_TRUST && value_key(statement, "NotPrincipal"))
        return wrong(check, S("AssumeRole policy must not contain NotPrincipal"));
    if (principal->kind == VALUE_TEXT)
        return str_is(value_str(principal), "*") || WRONG(check, "Invalid principal in policy: \"STAR\":\"%.*s\"", STR(value_str(principal)));
    return principal->kind == VALUE_MAP ? principal_map_check(check, principal) : wrong(check, S(SYNTAX));
}

static bool trust_actions_check(struct checking *check, const struct value *statement) {
    const struct value *actions = either(statement, "Action", "NotAction");
    for (size_t i = 0; check->use == POLICY_FOR_TRUST && i < texts_count(actions); i++)
        if (!str_eq_nocase(str_slice(texts_at(actions, i), 0, strlen("sts:")), S("sts:")))
            return wrong(check, S("AssumeRole policy may only specify STS AssumeRole actions."));
    return true;
}

static bool repository_actions_check(struct checking *check, const struct value *statement) {
    const struct value *actions = either(statement, "Action", "NotAction");
    for (size_t i = 0; check->use == POLICY_FOR_REPOSITORY && i < texts_count(actions); i++)
        if (!str_is(texts_at(actions, i), "*") && !str_eq_nocase(str_slice(texts_at(actions, i), 0, strlen("ecr:")), S("ecr:")))
            return wrong(check, S("A repository's policy may only specify actions of ecr."));
    return true;
}

/* --- documents ------------------------------------------------------------------------------------------------------ */

static bool statement_check(struct checking *check, const struct value *statement) {
    return actions_check(check, statement) && resources_check(check, statement) && principals_check(check, statement) &&
           trust_actions_check(check, statement) && repository_actions_check(check, statement);
}

static bool sids_differ(struct checking *check, const struct value *statements) {
    HOLDS(map_release) struct map seen = {0};
    for (size_t i = 0; statements->kind == VALUE_LIST && i < value_count(statements); i++) {
        struct str sid = value_str(value_key(value_item(statements, i), "Sid"));
        if (sid.len && map_get(&seen, sid))
            return wrong(check, S("Statement IDs (SID) in a single policy must be unique."));
        map_set(&seen, sid, check);
    }
    return true;
}

static bool version_check(struct checking *check, const struct value *root) {
    const struct value *version = value_key(root, "Version");
    bool known = !version || is_element("2008-10-17 2012-10-17", value_str(version));
    if (!known)
        return wrong(check, S(SYNTAX));
    return check->use != POLICY_FOR_IDENTITY || (version && str_is(value_str(version), "2012-10-17")) ||
           wrong(check, S("Policy document must be version 2012-10-17 or greater."));
}

bool policy_check(enum policy_use use, struct str document, struct arena *arena, struct str *message) {
    struct checking check = {use, arena, S(SYNTAX)};
    const struct value *root = json_parse(arena, document), *statements = value_key(root, "Statement");
    bool is_list = statements && statements->kind == VALUE_LIST;
    size_t n = is_list ? value_count(statements) : 1;
    bool good = root && root->kind == VALUE_MAP && keys_known(&check, root, document_elements) && is_text_or_absent(root, "Id") &&
                statements && n > 0;
    for (size_t i = 0; good && i < n; i++)
        good = statement_shape(&check, is_list ? value_item(statements, i) : statements);
    good = good && version_check(&check, root) && sids_differ(&check, statements);
    for (size_t i = 0; good && i < n; i++)
        good = statement_check(&check, is_list ? value_item(statements, i) : statements);
    *message = good ? (struct str){0} : check.message;
    return good;
}
