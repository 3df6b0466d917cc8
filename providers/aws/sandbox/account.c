/* What stands beside IAM: the account's contacts, its organization (there is none), access analyzers (which find nothing), and what
 * a region does by itself. */
#include "providers/aws/sandbox/account.h"

#define CONTACT "alternate-contact"
#define ANALYZER "access-analyzer"
#define SETTING "region-setting"

/* --- contacts --------------------------------------------------------------------------------------------------------- */

/* One for the account, whatever the region. */
static struct str account_place(const struct request *req) {
    return arena_printf(req->arena, "%.*s/", STR(req->account));
}

static const struct value *contact_absent(struct request *req) {
    return reject(req, "ResourceNotFoundException", "No contact of the inputted alternate contact type found.");
}

static const struct value *get_contact(struct request *req) {
    const struct value *contact = world_get(req->world, account_place(req), CONTACT, input_text(req, "AlternateContactType"));
    return contact ? record(req->arena, "AlternateContact:v", contact) : contact_absent(req);
}

static const struct value *put_contact(struct request *req) {
    world_put(req->world, account_place(req), CONTACT, input_text(req, "AlternateContactType"),
              record(req->arena, "Name:v Title:v EmailAddress:v PhoneNumber:v AlternateContactType:v", input(req, "Name"), input(req, "Title"),
                     input(req, "EmailAddress"), input(req, "PhoneNumber"), input(req, "AlternateContactType")));
    return nothing(req);
}

static const struct value *delete_contact(struct request *req) {
    struct str type = input_text(req, "AlternateContactType");
    if (!world_get(req->world, account_place(req), CONTACT, type))
        return contact_absent(req);
    world_put(req->world, account_place(req), CONTACT, type, NULL);
    return nothing(req);
}

const struct handler account_handlers[] = {
    {"GetAlternateContact", get_contact},
    {"PutAlternateContact", put_contact},
    {"DeleteAlternateContact", delete_contact},
    {0},
};

/* --- the organization ------------------------------------------------------------------------------------------------- */

static const struct value *describe_organization(struct request *req) {
    return reject(req, "AWSOrganizationsNotInUseException", "Your account is not a member of an organization.");
}

const struct handler organization_handlers[] = {{"DescribeOrganization", describe_organization}, {0}};

static const struct value *list_instances(struct request *req) {
    return record(req->arena, "Instances:v", value_list(req->arena, NULL, 0));
}

const struct handler sso_admin_handlers[] = {{"ListInstances", list_instances}, {0}};

/* --- access analyzers ------------------------------------------------------------------------------------------------- */

static const struct species analyzer_species = {ANALYZER, "", "name", "analyzer", "ResourceNotFoundException", "ValidationException"};

static const struct value *list_analyzers(struct request *req) {
    struct maker all = {.arena = req->arena};
    const struct value *analyzer;
    for (size_t at = 0; (analyzer = thing_next(req, &analyzer_species, &at));)
        if (!input_has(req, "type") || str_eq(input_text(req, "type"), member_text(analyzer, "type")))
            maker_add(&all, analyzer);
    return record(req->arena, "analyzers:v", maker_list(&all));
}

static const struct value *create_analyzer(struct request *req) {
    struct str name = input_text(req, "analyzerName");
    if (thing_get(req, &analyzer_species, name))
        return reject(req, "ConflictException", "An analyzer with the name %.*s already exists.", STR(name));
    struct str arn = arena_printf(req->arena, "arn:%s:access-analyzer:%.*s:%.*s:analyzer/%.*s", partition_of_region(req->region),
                                  STR(req->region), STR(req->account), STR(name));
    thing_put(req, &analyzer_species, record(req->arena, "arn:t name:t type:v createdAt:v status:c", arn, name, input(req, "type"),
                                             time_now(req), "ACTIVE"));
    return record(req->arena, "arn:t", arn);
}

static const struct value *delete_analyzer(struct request *req) {
    struct str name = input_text(req, "analyzerName");
    if (!thing_get(req, &analyzer_species, name))
        return reject(req, "ResourceNotFoundException", "The analyzer %.*s does not exist.", STR(name));
    thing_remove(req, &analyzer_species, name);
    return nothing(req);
}

static const struct value *list_findings(struct request *req) {
    return record(req->arena, "findings:v", value_list(req->arena, NULL, 0));
}

const struct handler analyzer_handlers[] = {
    {"ListAnalyzers", list_analyzers},
    {"CreateAnalyzer", create_analyzer},
    {"DeleteAnalyzer", delete_analyzer},
    {"ListFindingsV2", list_findings},
    {0},
};

/* --- what a region does by itself ------------------------------------------------------------------------------------- */

static const struct value *get_disks(struct request *req) {
    return record(req->arena, "EbsEncryptionByDefault:b", world_get(req->world, req->place, SETTING, S("disks")) != NULL);
}

static const struct value *set_disks(struct request *req, bool encrypted) {
    world_put(req->world, req->place, SETTING, S("disks"), encrypted ? record(req->arena, "On:b", true) : NULL);
    return record(req->arena, "EbsEncryptionByDefault:b", encrypted);
}

static const struct value *enable_disks(struct request *req) {
    return set_disks(req, true);
}

static const struct value *disable_disks(struct request *req) {
    return set_disks(req, false);
}

static const struct value *describe_public_access(struct request *req) {
    return record(req->arena, "VpcBlockPublicAccessOptions:v",
                  record(req->arena, "AwsAccountId:t AwsRegion:t State:c InternetGatewayBlockMode:c", req->account, req->region,
                         "default-state", "off"));
}

const struct handler region_setting_handlers[] = {
    {"GetEbsEncryptionByDefault", get_disks},
    {"EnableEbsEncryptionByDefault", enable_disks},
    {"DisableEbsEncryptionByDefault", disable_disks},
    {"DescribeVpcBlockPublicAccessOptions", describe_public_access},
    {0},
};
