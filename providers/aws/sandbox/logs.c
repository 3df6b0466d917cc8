/* Log groups: their names, retention, keys, protection and tags. */
#include "providers/aws/sandbox/logs.h"

#include "providers/aws/sandbox/page.h"

#define INVALID "InvalidParameterException"
#define TAGS_MAX 50

// clang-format off
const struct species log_group_species = {
    "log-group", "", "logGroupName", "log group", "ResourceNotFoundException", INVALID, .tags = "$tags" };
// clang-format on

/* --- objects -------------------------------------------------------------------------------------------------------- */

static const struct value *no_such_group(struct request *req) {
    return reject(req, "ResourceNotFoundException", "The specified log group does not exist.");
}

static struct str group_arn(const struct request *req, struct str name) {
    return arena_printf(req->arena, "arn:%s:logs:%.*s:%.*s:log-group:%.*s", partition_of_region(req->region), STR(req->region),
                        STR(req->account), STR(name));
}

const struct value *log_group_by_arn(struct request *req, struct str arn) {
    struct str rest = arn;
    for (int i = 0; i < 6; i++)
        str_cut(&rest, ':');
    struct str name = str_cut(&rest, ':');
    const struct value *group = thing_get(req, &log_group_species, name);
    return group && str_starts(arn, group_arn(req, name)) && (rest.len == 0 || str_is(rest, "*")) ? group : NULL;
}

const struct value *log_group_named(struct request *req, struct str name) {
    const struct value *group = str_starts(name, S("arn:")) ? log_group_by_arn(req, name) : thing_get(req, &log_group_species, name);
    return group ? group : no_such_group(req);
}

const struct value *log_group_input(struct request *req) {
    bool by_name = input_has(req, "logGroupName"), by_id = input_has(req, "logGroupIdentifier");
    if (by_name == by_id)
        return reject(req, INVALID, "%s", by_name ? "LogGroupName and LogGroupIdentifier cannot be specified together."
                                                  : "Either logGroupName or logGroupIdentifier must be specified.");
    return log_group_named(req, input_text(req, by_name ? "logGroupName" : "logGroupIdentifier"));
}

const struct value *logs_page(struct request *req, const char *member, const struct value *items, int64_t limit) {
    const struct paging paging = {"limit", limit, "nextToken", "nextToken", INVALID, "The specified nextToken is invalid: "};
    return page_cut(req, &paging, member, items);
}

/* --- checks --------------------------------------------------------------------------------------------------------- */

static bool name_kept(struct request *req) {
    return pattern_kept(req, INVALID, "logGroupName", "A-Za-z0-9._/#-");
}

static bool key_kept(struct request *req) {
    struct str key = input_text(req, "kmsKeyId");
    return !input_has(req, "kmsKeyId") || str_starts(key, S("arn:")) ||
           reject(req, INVALID, "The specified KMS key ARN '%.*s' is not valid.", STR(key));
}

static bool tags_kept(struct request *req, const struct value *tags) {
    for (size_t i = 0; i < value_count(tags); i++) {
        struct str key = tags->as.map.entries[i].key;
        if (key.len == 0 || str_columns(key) > 128)
            return reject(req, INVALID, "1 validation error detected: Value at 'tags' failed to satisfy constraint: Map keys must satisfy "
                          "constraint: [Member must have length less than or equal to 128, Member must have length greater than or equal to 1]");
        if (str_eq_nocase(str_slice(key, 0, 4), S("aws:")))
            return reject(req, INVALID, "Tag keys starting with 'aws:' are reserved for system use.");
    }
    return value_count(tags) <= TAGS_MAX || reject(req, "TooManyTagsException", "A resource can have at most %d tags.", TAGS_MAX);
}

/* --- groups --------------------------------------------------------------------------------------------------------- */

static const struct value *create_log_group(struct request *req) {
    struct str name = input_text(req, "logGroupName"), class = input_text(req, "logGroupClass");
    if (!name_kept(req) || !key_kept(req) || !tags_kept(req, input(req, "tags")))
        return NULL;
    if (str_starts(name, S("aws/")))
        return reject(req, INVALID, "Log groups starting with AWS/ are reserved for AWS.");
    if (thing_get(req, &log_group_species, name))
        return reject(req, "ResourceAlreadyExistsException", "The specified log group already exists");
    struct str arn = group_arn(req, name);
    thing_put(req, &log_group_species,
              record(req->arena, "logGroupName:t creationTime:i metricFilterCount:i arn:t logGroupArn:t logGroupClass:t kmsKeyId:t "
                     "deletionProtectionEnabled:b $tags:v",
                     name, req->now_ms, (int64_t)0, arena_printf(req->arena, "%.*s:*", STR(arn)), arn, class.len ? class : S("STANDARD"),
                     input_text(req, "kmsKeyId"), input_true(req, "deletionProtectionEnabled"), input(req, "tags")));
    return nothing(req);
}

static bool is_asked_for(struct request *req, const struct value *group) {
    struct str name = member_text(group, "logGroupName"), pattern = input_text(req, "logGroupNamePattern");
    const struct value *ids = input(req, "logGroupIdentifiers");
    bool named = value_is_null(ids);
    for (size_t i = 0; i < value_count(ids); i++)
        named |= str_eq(value_str(value_item(ids, i)), name) || log_group_by_arn(req, value_str(value_item(ids, i))) == group;
    return named && str_starts(name, input_text(req, "logGroupNamePrefix")) && (pattern.len == 0 || str_has(name, pattern)) &&
           (!input_has(req, "logGroupClass") || str_eq(member_text(group, "logGroupClass"), input_text(req, "logGroupClass")));
}

static const struct value *group_view(struct request *req, const struct value *group) {
    return record_with(req->arena, group, "storedBytes:i", log_group_bytes(req, member_text(group, "logGroupName")));
}

/* In the order of their names, as AWS lists them. */
static const struct value *by_name(struct request *req, const struct value *groups) {
    size_t n = value_count(groups);
    const struct value **sorted = arena_array(req->arena, const struct value *, n + 1);
    for (size_t i = 0; i < n; i++) {
        size_t at = i;
        const struct value *group = value_item(groups, i);
        for (; at > 0 && str_cmp(member_text(sorted[at - 1], "logGroupName"), member_text(group, "logGroupName")) > 0; at--)
            sorted[at] = sorted[at - 1];
        sorted[at] = group;
    }
    return value_list(req->arena, sorted, n);
}

static const struct value *describe_log_groups(struct request *req) {
    struct maker all = {.arena = req->arena};
    if (input_has(req, "logGroupNamePrefix") && input_has(req, "logGroupNamePattern"))
        return reject(req, INVALID, "LogGroupNamePrefix and LogGroupNamePattern are mutually exclusive parameters.");
    if (input_has(req, "logGroupIdentifiers") && (input_has(req, "logGroupNamePrefix") || input_has(req, "logGroupNamePattern")))
        return reject(req, INVALID, "LogGroupIdentifiers cannot be specified with LogGroupNamePrefix or LogGroupNamePattern.");
    const struct value *group;
    for (size_t at = 0; (group = thing_next(req, &log_group_species, &at));)
        if (is_asked_for(req, group))
            maker_add(&all, group_view(req, group));
    return logs_page(req, "logGroups", by_name(req, maker_list(&all)), 50);
}

static const struct value *delete_log_group(struct request *req) {
    const struct value *group = name_kept(req) ? log_group_input(req) : NULL;
    if (!group)
        return NULL;
    if (value_true(value_get(group, S("deletionProtectionEnabled"))))
        return reject(req, "ValidationException", "Log group has deletion protection enabled. Disable deletion protection before deleting it.");
    struct str name = member_text(group, "logGroupName");
    log_streams_remove(req, name);
    thing_remove(req, &log_group_species, name);
    return nothing(req);
}

/* --- what is set of them -------------------------------------------------------------------------------------------- */

static const struct value *put_retention_policy(struct request *req) {
    static const int64_t days[] = {1,   3,   5,   7,   14,   30,   60,   90,   120,  150,  180,
                                   365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653};
    int64_t wanted = value_integer(input(req, "retentionInDays"), 0);
    bool good = false;
    for (size_t i = 0; i < sizeof days / sizeof *days; i++)
        good |= days[i] == wanted;
    if (!name_kept(req))
        return NULL;
    if (!good)
        return constraint_broken(req, INVALID, arena_printf(req->arena, "%lld", (long long)wanted), "retentionInDays",
                                 "satisfy enum value set: [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, "
                                 "2557, 2922, 3288, 3653]");
    const struct value *group = log_group_input(req);
    if (!group)
        return NULL;
    if (str_is(member_text(group, "logGroupClass"), "DELIVERY"))
        return reject(req, "ValidationException", "Retention of log groups of class DELIVERY cannot be changed.");
    thing_put(req, &log_group_species, record_with(req->arena, group, "retentionInDays:i", wanted));
    return nothing(req);
}

static const struct value *delete_retention_policy(struct request *req) {
    const struct value *group = name_kept(req) ? log_group_input(req) : NULL;
    if (!group)
        return NULL;
    thing_put(req, &log_group_species, value_without(req->arena, group, S("retentionInDays")));
    return nothing(req);
}

/* That a key is associated with: a group by its name or as arn:…:log-group:NAME. */
static const struct value *encrypted_input(struct request *req) {
    if (!name_kept(req) || !key_kept(req))
        return NULL;
    if (input_has(req, "resourceIdentifier") == input_has(req, "logGroupName"))
        return reject(req, INVALID, "Exactly one of resourceIdentifier and logGroupName must be specified.");
    return log_group_named(req, input_text(req, input_has(req, "logGroupName") ? "logGroupName" : "resourceIdentifier"));
}

static const struct value *associate_kms_key(struct request *req) {
    const struct value *group = encrypted_input(req);
    if (!group)
        return NULL;
    thing_put(req, &log_group_species, record_with(req->arena, group, "kmsKeyId:t", input_text(req, "kmsKeyId")));
    return nothing(req);
}

static const struct value *disassociate_kms_key(struct request *req) {
    const struct value *group = encrypted_input(req);
    if (!group)
        return NULL;
    thing_put(req, &log_group_species, value_without(req->arena, group, S("kmsKeyId")));
    return nothing(req);
}

static const struct value *put_deletion_protection(struct request *req) {
    const struct value *group = log_group_named(req, input_text(req, "logGroupIdentifier"));
    if (!group)
        return NULL;
    thing_put(req, &log_group_species,
              record_with(req->arena, group, "deletionProtectionEnabled:b", input_true(req, "deletionProtectionEnabled")));
    return nothing(req);
}

/* --- tags ----------------------------------------------------------------------------------------------------------- */

static const struct value *tagged_input(struct request *req) {
    struct str arn = input_text(req, "resourceArn");
    const struct value *group = str_ends(arn, S(":*")) ? NULL : log_group_by_arn(req, arn);
    return group ? group : reject(req, "ResourceNotFoundException", "The specified resource does not exist.");
}

static const struct value *tag_resource(struct request *req) {
    const struct value *group = tagged_input(req);
    struct maker tags = {.arena = req->arena};
    if (!group)
        return NULL;
    maker_merge(&tags, value_get(group, S("$tags")));
    maker_merge(&tags, input(req, "tags"));
    const struct value *all = maker_map(&tags);
    if (!tags_kept(req, all))
        return NULL;
    thing_put(req, &log_group_species, value_with(req->arena, group, S("$tags"), all));
    return nothing(req);
}

static const struct value *untag_resource(struct request *req) {
    const struct value *group = tagged_input(req), *keys = input(req, "tagKeys");
    if (!group)
        return NULL;
    const struct value *tags = value_get(group, S("$tags"));
    for (size_t i = 0; tags && i < value_count(keys); i++)
        tags = value_without(req->arena, tags, value_str(value_item(keys, i)));
    if (tags)
        group = value_with(req->arena, group, S("$tags"), tags);
    thing_put(req, &log_group_species, group);
    return nothing(req);
}

static const struct value *list_tags_for_resource(struct request *req) {
    const struct value *group = tagged_input(req);
    if (!group)
        return NULL;
    const struct value *tags = value_get(group, S("$tags"));
    return value_with(req->arena, nothing(req), S("tags"), tags ? tags : nothing(req));
}

const struct handler logs_group_handlers[] = {
    {"CreateLogGroup", create_log_group},
    {"DescribeLogGroups", describe_log_groups},
    {"DeleteLogGroup", delete_log_group},
    {"PutRetentionPolicy", put_retention_policy},
    {"DeleteRetentionPolicy", delete_retention_policy},
    {"AssociateKmsKey", associate_kms_key},
    {"DisassociateKmsKey", disassociate_kms_key},
    {"PutLogGroupDeletionProtection", put_deletion_protection},
    {"TagResource", tag_resource},
    {"UntagResource", untag_resource},
    {"ListTagsForResource", list_tags_for_resource},
    {0},
};
