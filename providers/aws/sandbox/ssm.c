/* Parameters of SSM. */
#include <regex.h>

#include "providers/aws/sandbox/page.h"
#include "providers/aws/sandbox/secrets.h"

#define INVALID "ValidationException"
#define STANDARD_MAX 4096
#define ADVANCED_MAX 8192

// clang-format off
static const struct species parameter_species = {
    "parameter", "", "Name", "parameter", "ParameterNotFound", INVALID, .tags = "$tags" };
// clang-format on

/* --- objects -------------------------------------------------------------------------------------------------------- */

const struct value *parameter_by_arn(struct request *req, struct str arn) {
    const struct value *parameter;
    for (size_t at = 0; (parameter = thing_next(req, &parameter_species, &at));)
        if (str_eq(member_text(parameter, "ARN"), arn))
            return parameter;
    return NULL;
}

static const struct value *parameter_named(struct request *req, const char *member, const char *code) {
    const struct value *parameter = thing_get(req, &parameter_species, input_text(req, member));
    return parameter ? parameter : reject(req, code, "Parameter %.*s not found.", STR(input_text(req, member)));
}

/* Without decryption what is encrypted shows as its cipher. */
static const struct value *value_view(struct request *req, const struct value *parameter) {
    bool hidden = str_is(member_text(parameter, "Type"), "SecureString") && !input_true(req, "WithDecryption");
    return record_with(req->arena, parameter, "Value:t", hidden ? S("AQICAHsandboxsandboxsandbox==") : member_text(parameter, "$value"));
}

/* --- checks --------------------------------------------------------------------------------------------------------- */

static bool name_kept(struct request *req, struct str name) {
    struct str bare = str_from(name, str_starts(name, S("/")));
    if (!pattern_kept(req, INVALID, "Name", "a-zA-Z0-9_./-"))
        return false;
    if (str_eq_nocase(str_slice(bare, 0, 3), S("aws")) || str_eq_nocase(str_slice(bare, 0, 3), S("ssm")))
        return reject(req, INVALID, "Parameter name: can't be prefixed with \"aws\" or \"ssm\" (case-insensitive).");
    return !str_has(bare, S("/")) || bare.len < name.len || reject(req, INVALID, "Parameter name must be a fully qualified name.");
}

static bool fits_pattern(struct request *req, struct str pattern, struct str value) {
    regex_t compiled;
    if (pattern.len == 0)
        return true;
    if (regcomp(&compiled, arena_cstr(req->arena, pattern), REG_EXTENDED | REG_NOSUB) != 0)
        return reject(req, "InvalidAllowedPatternException", "The allowed pattern is not a valid regular expression.");
    bool fits = regexec(&compiled, arena_cstr(req->arena, value), 0, NULL, 0) == 0;
    regfree(&compiled);
    return fits || reject(req, "ParameterPatternMismatchException", "Parameter value, cannot be validated against allowedPattern: %.*s",
                          STR(pattern));
}

static bool value_kept(struct request *req, struct str tier, struct str pattern) {
    struct str value = input_text(req, "Value");
    bool advanced = str_is(tier, "Advanced");
    if (value.len == 0)
        return reject(req, INVALID, "1 validation error detected: Value at 'value' failed to satisfy constraint: Member must have length greater "
                      "than or equal to 1.");
    if (value.len > (advanced ? ADVANCED_MAX : STANDARD_MAX))
        return reject(req, INVALID, "%s tier parameters support a maximum parameter value of %d characters.", advanced ? "Advanced" : "Standard",
                      advanced ? ADVANCED_MAX : STANDARD_MAX);
    return fits_pattern(req, pattern, value);
}

/* --- put ------------------------------------------------------------------------------------------------------------ */

/* What the input says, else what was. */
static struct str said_or(struct request *req, const struct value *old, const char *member, const char *otherwise) {
    if (input_has(req, member))
        return input_text(req, member);
    struct str was = member_text(old, member);
    return was.len ? was : str_of(otherwise);
}

static bool may_be_put(struct request *req, const struct value *old, struct str tier) {
    if (old && !input_true(req, "Overwrite"))
        return reject(req, "ParameterAlreadyExists", "The parameter already exists. To overwrite this value, set the overwrite option in the "
                      "request to true.");
    if (input_true(req, "Overwrite") && value_count(input(req, "Tags")))
        return reject(req, INVALID, "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove "
                      "overwrite flag.");
    if (!old && !input_has(req, "Type"))
        return reject(req, INVALID, "A parameter type is required when you create a parameter.");
    if (old && input_has(req, "Type") && !str_eq(input_text(req, "Type"), member_text(old, "Type")))
        return reject(req, INVALID, "The parameter type can't be changed. Delete the parameter and create it anew.");
    return !old || !str_is(member_text(old, "Tier"), "Advanced") || !str_is(tier, "Standard") ||
           reject(req, INVALID, "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the advanced-parameter tier "
                  "to the standard-parameter tier.");
}

static const struct value *put_parameter(struct request *req) {
    struct str name = input_text(req, "Name");
    const struct value *old = thing_get(req, &parameter_species, name), *tags;
    struct str tier = said_or(req, old, "Tier", "Standard"), type = said_or(req, old, "Type", "String"), pattern = said_or(req, old, "AllowedPattern", "");
    if (str_is(tier, "Intelligent-Tiering"))
        tier = input_text(req, "Value").len > STANDARD_MAX ? S("Advanced") : S("Standard");
    if (!name_kept(req, name) || !may_be_put(req, old, tier) || !value_kept(req, tier, pattern) ||
        !(tags = plain_tags_merged(req, value_get(old, S("$tags")), INVALID)))
        return NULL;
    if (input_has(req, "KeyId") && !str_is(type, "SecureString"))
        return reject(req, INVALID, "KeyId is required for SecureString type parameters only.");
    int64_t version = value_integer(value_get(old, S("Version")), 0) + 1;
    bool secure = str_is(type, "SecureString");
    thing_put(req, &parameter_species,
              record(req->arena, "Name:t ARN:t Type:t KeyId:t LastModifiedDate:v LastModifiedUser:t Description:t AllowedPattern:t Version:i Tier:t "
                     "DataType:t $value:t $tags:v", name,
                     arena_printf(req->arena, "arn:%s:ssm:%.*s:%.*s:parameter%s%.*s", partition_of_region(req->region), STR(req->region),
                                  STR(req->account), str_starts(name, S("/")) ? "" : "/", STR(name)),
                     type, secure ? said_or(req, old, "KeyId", "alias/aws/ssm") : (struct str){0}, time_now(req), req->caller.arn,
                     said_or(req, old, "Description", ""), pattern, version, tier, said_or(req, old, "DataType", "text"), input_text(req, "Value"), tags));
    return record(req->arena, "Version:i Tier:t", version, tier);
}

/* --- get and list --------------------------------------------------------------------------------------------------- */

static const struct value *get_parameter(struct request *req) {
    const struct value *parameter = thing_get(req, &parameter_species, input_text(req, "Name"));
    return parameter ? record(req->arena, "Parameter:v", value_view(req, parameter)) : reject(req, "ParameterNotFound", "%s", "");
}

static const struct value *get_parameters(struct request *req) {
    const struct value *names = input(req, "Names");
    struct maker found = {.arena = req->arena}, missing = {.arena = req->arena};
    for (size_t i = 0; i < value_count(names); i++) {
        const struct value *parameter = thing_get(req, &parameter_species, value_str(value_item(names, i)));
        if (parameter)
            maker_add(&found, value_view(req, parameter));
        else
            maker_add(&missing, value_item(names, i));
    }
    return record(req->arena, "Parameters:v InvalidParameters:v", maker_list(&found), maker_list(&missing));
}

static bool filter_fits(const struct value *parameter, const struct value *filter) {
    const struct value *values = value_get(filter, S("Values"));
    struct str key = member_text(filter, "Key"), has = member_text(parameter, "Name");
    bool begins = str_is(member_text(filter, "Option"), "BeginsWith");
    if (str_starts(key, S("tag:")))
        has = member_text(list_find(value_get(parameter, S("$tags")), "Key", str_from(key, 4)), "Value");
    else if (str_is(key, "Type"))
        has = member_text(parameter, "Type");
    else if (str_is(key, "Tier"))
        has = member_text(parameter, "Tier");
    for (size_t i = 0; i < value_count(values); i++) {
        struct str wanted = value_str(value_item(values, i));
        if (begins ? str_starts(has, wanted) : str_eq(has, wanted))
            return true;
    }
    return value_count(values) == 0;
}

static const struct value *describe_parameters(struct request *req) {
    const struct value *parameter, *filters = input(req, "ParameterFilters");
    static const struct paging paging = {"MaxResults", 50, "NextToken", "NextToken", "InvalidNextToken", "The specified token is not valid: "};
    struct maker all = {.arena = req->arena};
    for (size_t at = 0; (parameter = thing_next(req, &parameter_species, &at));) {
        bool fits = true;
        for (size_t i = 0; i < value_count(filters); i++)
            fits = fits && filter_fits(parameter, value_item(filters, i));
        if (fits)
            maker_add(&all, parameter);
    }
    return page_cut(req, &paging, "Parameters", maker_list(&all));
}

static const struct value *delete_parameter(struct request *req) {
    const struct value *parameter = parameter_named(req, "Name", "ParameterNotFound");
    if (!parameter)
        return NULL;
    thing_remove(req, &parameter_species, member_text(parameter, "Name"));
    return nothing(req);
}

/* --- tags ----------------------------------------------------------------------------------------------------------- */

static const struct value *tagged_input(struct request *req) {
    if (!str_is(input_text(req, "ResourceType"), "Parameter"))
        return reject(req, "InvalidResourceType", "The resource type is not valid.");
    const struct value *parameter = thing_get(req, &parameter_species, input_text(req, "ResourceId"));
    return parameter ? parameter : reject(req, "InvalidResourceId", "The resource ID is not valid. Verify that you entered the correct ID and try again.");
}

static const struct value *add_tags_to_resource(struct request *req) {
    const struct value *parameter = tagged_input(req);
    const struct value *tags = parameter ? plain_tags_merged(req, value_get(parameter, S("$tags")), INVALID) : NULL;
    if (!tags)
        return NULL;
    thing_put(req, &parameter_species, value_with(req->arena, parameter, S("$tags"), tags));
    return nothing(req);
}

static const struct value *remove_tags_from_resource(struct request *req) {
    const struct value *parameter = tagged_input(req);
    if (!parameter)
        return NULL;
    thing_put(req, &parameter_species, value_with(req->arena, parameter, S("$tags"), plain_tags_without(req, value_get(parameter, S("$tags")))));
    return nothing(req);
}

static const struct value *list_tags_for_resource(struct request *req) {
    const struct value *parameter = tagged_input(req);
    return parameter ? record(req->arena, "TagList:v", value_get(parameter, S("$tags"))) : NULL;
}

const struct handler ssm_handlers[] = {
    {"PutParameter", put_parameter},
    {"GetParameter", get_parameter},
    {"GetParameters", get_parameters},
    {"DescribeParameters", describe_parameters},
    {"DeleteParameter", delete_parameter},
    {"AddTagsToResource", add_tags_to_resource},
    {"RemoveTagsFromResource", remove_tags_from_resource},
    {"ListTagsForResource", list_tags_for_resource},
    {0},
};
