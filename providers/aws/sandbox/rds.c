/* What all nouns of RDS share. */
#include "providers/aws/sandbox/rds.h"

#include "providers/aws/sandbox/page.h"

#define PAGE_MIN 20
#define PAGE_MAX 100

// clang-format off
const struct rds_noun subnet_group_noun = {
    {"db-subnet-group", "", "DBSubnetGroupName", "DB subnet group", "DBSubnetGroupNotFoundFault", "InvalidParameterValue", .tags = "$tags"},
    "subgrp", "DBSubnetGroupArn", "DBSubnetGroupAlreadyExists", "DBSubnetGroupQuotaExceeded", 50 };
const struct rds_noun parameter_group_noun = {
    {"db-parameter-group", "", "DBParameterGroupName", "DB parameter group", "DBParameterGroupNotFound", "InvalidParameterValue", .tags = "$tags"},
    "pg", "DBParameterGroupArn", "DBParameterGroupAlreadyExists", "DBParameterGroupQuotaExceeded", 50 };
const struct rds_noun instance_noun = {
    {"db-instance", "", "DBInstanceIdentifier", "DBInstance", "DBInstanceNotFound", "InvalidParameterValue", .tags = "TagList"},
    "db", "DBInstanceArn", "DBInstanceAlreadyExists", "InstanceQuotaExceeded", 40, .state = "DBInstanceStatus", .source = "db-instance" };
const struct rds_noun snapshot_noun = {
    {"db-snapshot", "", "DBSnapshotIdentifier", "DB snapshot", "DBSnapshotNotFound", "InvalidParameterValue", .tags = "TagList"},
    "snapshot", "DBSnapshotArn", "DBSnapshotAlreadyExists", "SnapshotQuotaExceeded", 100, .state = "Status", .source = "db-snapshot" };
// clang-format on

const struct rds_noun *const rds_nouns[] = {&subnet_group_noun, &parameter_group_noun, &instance_noun, &snapshot_noun, NULL};

/* --- objects -------------------------------------------------------------------------------------------------------- */

struct str rds_lower(struct request *req, struct str given) {
    char *name = arena_cstr(req->arena, given);
    for (size_t i = 0; i < given.len; i++)
        if (name[i] >= 'A' && name[i] <= 'Z')
            name[i] = (char)(name[i] - 'A' + 'a');
    return (struct str){name, given.len};
}

struct str rds_name(struct request *req, const struct rds_noun *noun) {
    return rds_lower(req, input_text(req, noun->species.id));
}

struct str rds_arn(struct request *req, const struct rds_noun *noun, struct str name) {
    return arena_printf(req->arena, "arn:%s:%s:%.*s:%.*s:%s:%.*s", partition_of_region(req->region), req->service->name,
                        STR(req->region), STR(req->account), noun->word, STR(name));
}

const struct value *rds_get(const struct request *req, const struct rds_noun *noun, struct str name) {
    return thing_get(req, &noun->species, name);
}

/* A * in the words is the name. */
static const struct value *reject_saying(struct request *req, const char *code, const char *words, struct str name) {
    struct str after = str_of(words), before = str_cut(&after, '*');
    return reject(req, code, "%.*s%.*s%.*s", STR(before), STR(name), STR(after));
}

const struct value *rds_reject_missing(struct request *req, const struct rds_noun *noun, struct str name) {
    if (noun->missing)
        return reject_saying(req, noun->species.not_found, noun->missing, name);
    return reject(req, noun->species.not_found, "%s '%.*s' does not exist.", noun->species.noun, STR(name));
}

const struct value *rds_find(struct request *req, const struct rds_noun *noun, struct str name) {
    const struct value *thing = rds_get(req, noun, name);
    return thing ? thing : rds_reject_missing(req, noun, name);
}

const struct value *rds_by_arn(struct request *req, struct str arn, const struct rds_noun **noun) {
    struct str rest = arn;
    for (int i = 0; i < 5; i++)
        str_cut(&rest, ':');
    struct str word = str_cut(&rest, ':');
    *noun = NULL;
    const struct rds_noun *const *nouns = strcmp(req->service->name, "elasticache") == 0 ? cache_nouns : rds_nouns;
    for (const struct rds_noun *const *each = nouns; *each; each++)
        if (str_is(word, (*each)->word) && str_eq(arn, rds_arn(req, *each, rest))) {
            *noun = *each;
            return rds_get(req, *each, rest);
        }
    return NULL;
}

const struct value *rds_input(struct request *req, const struct rds_noun *noun) {
    return rds_given(req, noun->species.id) ? rds_find(req, noun, rds_name(req, noun)) : NULL;
}

/* --- checks --------------------------------------------------------------------------------------------------------- */

bool rds_given(struct request *req, const char *member) {
    return str_trim(input_text(req, member)).len > 0 ||
           reject(req, "InvalidParameterValue", "The parameter %s must be provided and must not be blank.", member);
}

bool rds_word(const char *words, struct str text) {
    for (struct str rest = str_of(words); rest.len > 0;)
        if (str_eq(str_cut(&rest, ' '), text))
            return true;
    return false;
}

bool rds_name_is_free(struct request *req, const struct rds_noun *noun, struct str name) {
    int64_t n = 0;
    bool present = rds_get(req, noun, name) != NULL;
    if (present && noun->taken)
        return reject_saying(req, noun->present, noun->taken, name);
    if (present)
        return reject(req, noun->present, "The %s '%.*s' already exists.", noun->species.noun, STR(name));
    for (size_t at = 0; thing_next(req, &noun->species, &at);)
        n++;
    return n < noun->most || reject(req, noun->quota, "Cannot create more than %lld of type %s", (long long)noun->most, noun->species.noun);
}

/* --- subnets -------------------------------------------------------------------------------------------------------- */

const struct value *rds_subnets(struct request *req, int64_t most, const char *too_many,
                                 const struct value *(*view)(struct request *, const struct value *subnet), struct str *vpc) {
    const struct value *ids = input(req, "SubnetIds");
    struct maker members = {.arena = req->arena};
    if (value_count(ids) == 0)
        return reject(req, "InvalidParameterValue", "The parameter SubnetIds must be provided and must not be blank.");
    if ((int64_t)value_count(ids) > most)
        return reject(req, too_many, "A subnet group can have at most %lld subnets.", (long long)most);
    for (size_t i = 0; i < value_count(ids); i++) {
        struct str id = value_str(value_item(ids, i));
        const struct value *subnet = thing_get(req, &subnet_species, id);
        if (!subnet)
            return reject(req, "InvalidParameterValue", "Some input subnets in :[%.*s] are invalid.", STR(id));
        if (i > 0 && !str_eq(member_text(subnet, "VpcId"), *vpc))
            return reject(req, "InvalidSubnet", "The requested subnets are not all in a common VPC.");
        *vpc = member_text(subnet, "VpcId");
        maker_add(&members, view(req, subnet));
    }
    return maker_list(&members);
}

/* --- pages ---------------------------------------------------------------------------------------------------------- */

const struct value *rds_page(struct request *req, const char *member, const struct value *items) {
    static const struct paging paging = {"MaxRecords", PAGE_MAX, "Marker", "Marker", "InvalidParameterValue", "Invalid marker: "};
    int64_t most = value_integer(input(req, "MaxRecords"), PAGE_MAX);
    if (most < PAGE_MIN || most > PAGE_MAX)
        return reject(req, "InvalidParameterValue", "Invalid value %lld for MaxRecords. Must be between %d and %d", (long long)most,
                      PAGE_MIN, PAGE_MAX);
    return page_cut(req, &paging, member, items);
}

const struct value *rds_list(struct request *req, const struct rds_noun *noun, const char *member,
                             const struct value *(*view)(struct request *, const struct value *)) {
    struct maker all = {.arena = req->arena};
    struct str name = rds_name(req, noun);
    const struct value *thing;
    if (value_count(input(req, "Filters")) > 0)
        return reject(req, "InvalidParameterValue", "Filters are not supported by %s.", req->operation->name);
    if (name.len && !rds_find(req, noun, name))
        return NULL;
    for (size_t at = 0; (thing = thing_next(req, &noun->species, &at));)
        if (name.len == 0 || str_eq(member_text(thing, noun->species.id), name))
            maker_add(&all, view ? view(req, thing) : thing);
    return rds_page(req, member, maker_list(&all));
}
