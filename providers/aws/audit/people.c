#include "providers/aws/audit/people.h"

#include <assert.h>
#include <stdlib.h>

#include "base/json.h"
#include "base/map.h"

/* --- everything ------------------------------------------------------------------------------- */

/* Who may do all of these on things that no policy names may do everything. One a letter, so that lists of letters do not pass
 * for less, and those by which the rest could be had. */
static const char *const probes[] = {
    "iam:CreateUser", "iam:AttachUserPolicy", "iam:PassRole", "iam:CreatePolicyVersion", "sts:AssumeRole",
    "acm:DeleteCertificate", "bedrock:InvokeModel", "cloudtrail:StopLogging", "dynamodb:DeleteTable", "ec2:TerminateInstances",
    "firehose:PutRecord", "glue:CreateJob", "health:DescribeEvents", "inspector2:Disable", "jellyfish:CreateJellyfish", "kms:Decrypt",
    "lambda:InvokeFunction", "mq:DeleteBroker", "notifications:CreateChannel", "organizations:LeaveOrganization", "polly:SynthesizeSpeech",
    "qldb:DeleteLedger", "rds:DeleteDBInstance", "s3:DeleteBucket", "secretsmanager:GetSecretValue", "tag:TagResources",
    "ubiquity:Probe", "vpc-lattice:DeleteService", "wafv2:DeleteWebACL", "xray:PutTraceSegments", "yonder:Probe", "zocalo:Probe",
};

static struct str probe_resource(struct audit *audit, const char *action) {
    struct str rest = str_of(action), service = str_cut(&rest, ':');
    return arena_printf(audit_arena(audit), "arn:%.*s:%.*s:%.*s:%.*s:footing-probe/any", STR(audit_partition(audit)), STR(service),
                        STR(audit_region(audit)), STR(audit_account(audit)));
}

static const struct value *with_mfa_context(struct audit *audit, bool mfa) {
    struct arena *arena = audit_arena(audit);
    struct maker context = {.arena = arena};
    maker_set(&context, S("aws:MultiFactorAuthPresent"), value_text(arena, mfa ? S("true") : S("false")));
    if (mfa)
        maker_set(&context, S("aws:MultiFactorAuthAge"), value_text(arena, S("60")));
    return maker_map(&context);
}

static bool holds_everything(struct audit *audit, const struct policy_stack *stack, bool mfa) {
    const struct value *context = with_mfa_context(audit, mfa);
    for (size_t i = 0; i < sizeof(probes) / sizeof(probes[0]); i++) {
        struct policy_request request = {.action = str_of(probes[i]), .resource = probe_resource(audit, probes[i]), .context = context};
        if (!policy_decide(stack, &request).allowed)
            return false;
    }
    return true;
}

bool policy_is_admin(struct audit *audit, const struct policy *policy, bool with_mfa) {
    const struct policy_stack stack = {.identity = &policy, .n_identity = policy ? 1 : 0};
    return policy && holds_everything(audit, &stack, with_mfa);
}

/* --- documents -------------------------------------------------------------------------------- */

struct gathering {
    struct audit *audit;
    struct arena *arena;
    const struct value *authorization;
    struct map customer; /* by ARN to struct held */
    struct map aws;      /* by ARN to struct held; filled while asked for */
    struct map groups;   /* by name to struct person */
    const struct value *aws_list;
};

void document_add(struct buf *out, const struct value *document) {
    if (document->kind == VALUE_MAP)
        json_write(out, document, JSON_COMPACT);
    else
        buf_add(out, value_str(document));
}

static const struct policy *read_document(struct gathering *gathering, const struct value *document) {
    HOLDS(buf_release) struct buf json = {0};
    struct report unheard = {.arena = gathering->arena};
    if (!document || (audit_is_plan(gathering->audit) && str_starts(value_str(document), S("arn:")))) /* known after the apply */
        return NULL;
    document_add(&json, document);
    return policy_read(gathering->arena, arena_str(gathering->arena, buf_str(&json)), &unheard);
}

static const struct value *default_version(const struct value *policy) {
    const struct value *versions = value_key(policy, "PolicyVersionList");
    for (size_t i = 0; i < value_count(versions); i++)
        if (value_true(value_key(value_item(versions, i), "IsDefaultVersion")))
            return value_item(versions, i);
    return NULL;
}

static void take_customer_policies(struct gathering *gathering, struct people *people) {
    const struct value *policies = value_key(gathering->authorization, "Policies");
    struct held *all = arena_array(gathering->arena, struct held, value_count(policies) + 1);
    for (size_t i = 0; i < value_count(policies); i++) {
        const struct value *item = value_item(policies, i), *document = value_key(default_version(item), "Document");
        all[i] = (struct held){.origin = POLICY_CUSTOMER,
                               .name = value_str(value_key(item, "PolicyName")),
                               .arn = value_str(value_key(item, "Arn")),
                               .document = document,
                               .policy = read_document(gathering, document),
                               .attached = value_integer(value_key(item, "AttachmentCount"), 0)};
        map_set(&gathering->customer, all[i].arn, &all[i]);
    }
    people->customer = all;
    people->n_customer = value_count(policies);
}

static const struct value *version_of(const struct value *list, struct str arn) {
    for (size_t i = 0; i < value_count(list); i++)
        if (str_eq(value_str(value_key(value_item(list, i), "Arn")), arn))
            return value_key(value_item(list, i), "DefaultVersionId");
    return NULL;
}

/* One of AWS's own. The list names its version; the document is asked for. */
static const struct held *aws_policy(struct gathering *gathering, struct str name, struct str arn) {
    struct held *held = map_get(&gathering->aws, arn);
    if (held)
        return held;
    held = arena_new(gathering->arena, struct held);
    *held = (struct held){.origin = POLICY_AWS, .name = name, .arn = arn};
    map_set(&gathering->aws, arn, held);
    if (audit_is_plan(gathering->audit)) {
        held->document = planned_managed_document(gathering->audit, arn);
        held->policy = read_document(gathering, held->document);
        return held;
    }
    if (!gathering->aws_list)
        gathering->aws_list = audit_need(gathering->audit, "aws_policies", NULL);
    const struct value *version = version_of(gathering->aws_list, arn);
    if (!version)
        return held;
    struct maker input = {.arena = gathering->arena};
    maker_set(&input, S("PolicyArn"), value_text(gathering->arena, arn));
    maker_set(&input, S("VersionId"), version);
    const struct value *answer = audit_need(gathering->audit, "policy_version", maker_map(&input));
    held->document = value_path(NULL, answer, S("PolicyVersion.Document"));
    held->policy = read_document(gathering, held->document);
    return held;
}

static const struct held *managed_policy(struct gathering *gathering, const struct value *attached) {
    struct str arn = value_str(value_key(attached, "PolicyArn")), name = value_str(value_key(attached, "PolicyName"));
    const struct held *customer = map_get(&gathering->customer, arn);
    return customer ? customer : aws_policy(gathering, name, arn);
}

/* --- persons ---------------------------------------------------------------------------------- */

static const struct kind_facts {
    const char *list, *name, *inline_policies;
} facts[] = {
    [PERSON_USER] = {"UserDetailList", "UserName", "UserPolicyList"},
    [PERSON_GROUP] = {"GroupDetailList", "GroupName", "GroupPolicyList"},
    [PERSON_ROLE] = {"RoleDetailList", "RoleName", "RolePolicyList"},
};

static size_t take_own(struct gathering *gathering, const struct person *person, struct held *held) {
    const struct value *inlines = value_get(person->item, str_of(facts[person->kind].inline_policies)),
                       *attached = value_key(person->item, "AttachedManagedPolicies");
    size_t n = 0;
    for (size_t i = 0; i < value_count(inlines); i++) {
        const struct value *document = value_key(value_item(inlines, i), "PolicyDocument");
        held[n++] = (struct held){.origin = POLICY_INLINE,
                                  .name = value_str(value_key(value_item(inlines, i), "PolicyName")),
                                  .document = document,
                                  .policy = read_document(gathering, document)};
    }
    for (size_t i = 0; i < value_count(attached); i++)
        held[n++] = *managed_policy(gathering, value_item(attached, i));
    return n;
}

static size_t count_of_groups(struct gathering *gathering, const struct person *person) {
    const struct value *names = value_key(person->item, "GroupList");
    size_t n = 0;
    for (size_t i = 0; i < value_count(names); i++) {
        const struct person *group = map_get(&gathering->groups, value_str(value_item(names, i)));
        n += group ? group->n_own : 0;
    }
    return n;
}

static size_t take_of_groups(struct gathering *gathering, const struct person *person, struct held *held) {
    const struct value *names = value_key(person->item, "GroupList");
    size_t n = 0;
    for (size_t i = 0; i < value_count(names); i++) {
        struct person *group = map_get(&gathering->groups, value_str(value_item(names, i)));
        if (!group)
            continue;
        group->members++;
        for (size_t k = 0; k < group->n_own; k++) {
            held[n] = group->held[k];
            held[n++].via = group;
        }
    }
    return n;
}

static void stack_up(struct gathering *gathering, struct person *person) {
    const struct policy **policies = arena_array(gathering->arena, const struct policy *, person->n_held + 1);
    size_t n = 0;
    for (size_t i = 0; i < person->n_held; i++)
        if (person->held[i].policy)
            policies[n++] = person->held[i].policy;
    person->stack = (struct policy_stack){.identity = policies, .n_identity = n};
    const struct value *boundary = value_path(NULL, person->item, S("PermissionsBoundary.PermissionsBoundaryArn"));
    struct str arn = value_str(boundary);
    if (arn.len > 0) {
        const struct held *customer = map_get(&gathering->customer, arn);
        person->stack.boundary = (customer ? customer : aws_policy(gathering, arn, arn))->policy;
    }
    if (person->kind != PERSON_ROLE)
        return;
    person->trust_document = value_key(person->item, "AssumeRolePolicyDocument");
    person->trust = read_document(gathering, person->trust_document);
}

static void take_person(struct gathering *gathering, enum person_kind kind, const struct value *item, struct person *person) {
    *person = (struct person){.kind = kind,
                              .name = value_str(value_get(item, str_of(facts[kind].name))),
                              .arn = value_str(value_key(item, "Arn")),
                              .path = value_str(value_key(item, "Path")),
                              .item = item};
    size_t own = value_count(value_get(item, str_of(facts[kind].inline_policies))) +
                 value_count(value_key(item, "AttachedManagedPolicies"));
    struct held *held = arena_array(gathering->arena, struct held, own + count_of_groups(gathering, person) + 1);
    person->n_own = take_own(gathering, person, held);
    person->n_held = person->n_own + take_of_groups(gathering, person, held + person->n_own);
    person->held = held;
    stack_up(gathering, person);
    if (kind == PERSON_GROUP)
        map_set(&gathering->groups, person->name, person);
}

static void take_persons(struct gathering *gathering, struct people *people) {
    static const enum person_kind order[] = {PERSON_GROUP, PERSON_USER, PERSON_ROLE};
    size_t room = 1;
    for (size_t k = 0; k < 3; k++)
        room += value_count(value_get(gathering->authorization, str_of(facts[order[k]].list)));
    struct person *persons = arena_array(gathering->arena, struct person, room);
    for (size_t k = 0; k < 3; k++) {
        const struct value *list = value_get(gathering->authorization, str_of(facts[order[k]].list));
        for (size_t i = 0; i < value_count(list); i++)
            take_person(gathering, order[k], value_item(list, i), &persons[people->n++]);
    }
    for (size_t i = 0; i < people->n && !audit_waits(gathering->audit); i++) {
        persons[i].is_admin = holds_everything(gathering->audit, &persons[i].stack, false);
        persons[i].is_admin_with_mfa = persons[i].is_admin || holds_everything(gathering->audit, &persons[i].stack, true);
    }
    people->persons = persons;
}

const struct people *people_of(struct audit *audit) {
    void **kept = audit_keep(audit, "people");
    const struct people *known = *kept;
    if (known)
        return known;
    struct gathering gathering = {.audit = audit, .arena = audit_arena(audit)};
    gathering.authorization = audit_is_plan(audit) ? planned_authorization(audit) : audit_need(audit, "authorization", NULL);
    if (!gathering.authorization)
        return NULL;
    struct people *people = arena_new(gathering.arena, struct people);
    take_customer_policies(&gathering, people);
    take_persons(&gathering, people);
    map_release(&gathering.customer);
    map_release(&gathering.aws);
    map_release(&gathering.groups);
    if (audit_waits(audit))
        return NULL;
    if (!audit_lacks(audit))
        *kept = people;
    return people;
}

/* --- tags --------------------------------------------------------------------------------------- */

static const struct value *tags_of_item(struct audit *audit, const struct value *item) {
    const struct value *list = value_key(item, "Tags");
    struct maker tags = {.arena = audit_arena(audit)};
    for (size_t i = 0; i < value_count(list); i++)
        maker_set(&tags, value_str(value_key(value_item(list, i), "Key")), value_key(value_item(list, i), "Value"));
    return value_count(list) > 0 ? maker_map(&tags) : NULL;
}

struct tagged {
    struct str arn;
    const struct value *tags;
};
struct tagged_people {
    struct tagged *items; /* by ARN */
    size_t n;
};

static int compare_tagged(const void *a, const void *b) {
    return str_cmp(((const struct tagged *)a)->arn, ((const struct tagged *)b)->arn);
}

static const struct tagged_people *index_tags(struct audit *audit, const struct value *authorization) {
    struct tagged_people *people = arena_new(audit_arena(audit), struct tagged_people);
    size_t room = 1;
    for (size_t k = 0; k < sizeof(facts) / sizeof(facts[0]); k++)
        room += value_count(value_get(authorization, str_of(facts[k].list)));
    people->items = arena_array(audit_arena(audit), struct tagged, room);
    for (size_t k = 0; k < sizeof(facts) / sizeof(facts[0]); k++) {
        const struct value *list = value_get(authorization, str_of(facts[k].list));
        for (size_t i = 0; i < value_count(list); i++) {
            struct str arn = value_str(value_key(value_item(list, i), "Arn"));
            const struct value *tags = tags_of_item(audit, value_item(list, i));
            if (tags)
                people->items[people->n++] = (struct tagged){arn, tags};
        }
    }
    qsort(people->items, people->n, sizeof(struct tagged), compare_tagged);
    return people;
}

/* An inline policy is named by its holder's ARN and "/NAME". */
static struct str holder_of(struct str arn) {
    while (arn.len > 0 && arn.at[arn.len - 1] != '/')
        arn.len--;
    return arn.len > 0 ? str_slice(arn, 0, arn.len - 1) : arn;
}

const struct value *people_tags(struct audit *audit, struct str arn, bool may_ask) {
    void **kept = audit_keep(audit, "tagged people");
    if (!str_has(str_slice(arn, 0, 20), S(":iam::")))
        return NULL;
    const struct value *authorization = may_ask || *audit_keep(audit, "people") ? audit_may(audit, "authorization", NULL, NULL) : NULL;
    if (!authorization)
        return NULL;
    if (!*kept)
        *kept = (void *)(uintptr_t)index_tags(audit, authorization);
    const struct tagged_people *people = *kept;
    struct tagged wanted = {.arn = arn}, holder = {.arn = holder_of(arn)};
    const struct tagged *found = bsearch(&wanted, people->items, people->n, sizeof(struct tagged), compare_tagged);
    if (!found)
        found = bsearch(&holder, people->items, people->n, sizeof(struct tagged), compare_tagged);
    return found ? found->tags : NULL;
}

/* --- asking ----------------------------------------------------------------------------------- */

const char *person_kind_name(enum person_kind kind) {
    static const char *const names[] = {"user", "group", "role"};
    return names[kind];
}

bool is_service_linked(const struct person *person) {
    return person->kind == PERSON_ROLE && str_starts(person->path, S("/aws-service-role/"));
}

static bool trusts(const struct person *person, const char *type, const char *id) {
    for (size_t i = 0; person->trust && i < person->trust->n; i++) {
        const struct policy_statement *statement = &person->trust->statements[i];
        for (size_t k = 0; !statement->deny && k < statement->n_principals; k++) {
            const struct policy_principal *principal = &statement->principals[k];
            if (str_is(principal->type, type) && (!id || str_is(principal->id.source, id)))
                return true;
        }
    }
    return false;
}

bool is_service_role(const struct person *person) {
    return person->kind == PERSON_ROLE && trusts(person, "Service", NULL);
}

bool role_trusts_service(const struct person *person, const char *service) {
    return person->kind == PERSON_ROLE && trusts(person, "Service", service);
}

bool role_trusts(struct audit *audit, const struct person *role, const struct person *who) {
    struct arena *arena = audit_arena(audit);
    struct str ids[] = {who->arn, arena_printf(arena, "arn:%.*s:iam::%.*s:root", STR(audit_partition(audit)), STR(audit_account(audit)))};
    struct policy_request request = {.action = S("sts:AssumeRole"),
                                     .resource = role->arn,
                                     .context = with_mfa_context(audit, true),
                                     .principal_type = S("AWS"),
                                     .principal_ids = ids,
                                     .n_principal_ids = 2};
    return role->trust && policy_effect(role->trust, &request, NULL) == POLICY_ALLOWS;
}

bool person_may(struct audit *audit, const struct person *person, const char *action, struct str resource, const struct value *context) {
    struct maker all = {.arena = audit_arena(audit)};
    maker_merge(&all, with_mfa_context(audit, true));
    if (person->kind == PERSON_USER)
        maker_set(&all, S("aws:username"), value_text(audit_arena(audit), person->name));
    maker_set(&all, S("aws:PrincipalArn"), value_text(audit_arena(audit), person->arn));
    maker_set(&all, S("aws:PrincipalAccount"), value_text(audit_arena(audit), audit_account(audit)));
    maker_merge(&all, context);
    struct policy_request request = {.action = str_of(action), .resource = resource, .context = maker_map(&all)};
    return policy_decide(&person->stack, &request).allowed;
}
