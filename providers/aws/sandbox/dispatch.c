#include "providers/aws/sandbox/dispatch.h"

#include "providers/aws/sandbox/account.h"
#include "providers/aws/sandbox/cache.h"
#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/ecr.h"
#include "providers/aws/sandbox/elbv2.h"
#include "providers/aws/sandbox/iam.h"
#include "providers/aws/sandbox/logs.h"
#include "providers/aws/sandbox/rds.h"
#include "providers/aws/sandbox/rds_engine.h"
#include "providers/aws/sandbox/secrets.h"
#include "providers/aws/sandbox/sts.h"
#include "providers/aws/sandbox/tags.h"

#define TOKEN_MAX 64

static const struct {
    const char *service;
    const struct handler *handlers;
} tables[] = {
    {"account", account_handlers}, {"organizations", organization_handlers}, {"sso-admin", sso_admin_handlers},
    {"accessanalyzer", analyzer_handlers}, {"ec2", region_setting_handlers},
    {"ec2", vpc_handlers},         {"ec2", vpc_cidr_handlers},  {"ec2", subnet_handlers}, {"ec2", gateway_handlers},
    {"ec2", route_table_handlers}, {"ec2", route_handlers},     {"ec2", group_handlers},  {"ec2", rule_handlers},
    {"ec2", acl_handlers},         {"ec2", interface_handlers}, {"ec2", dhcp_handlers},   {"ec2", prefix_list_handlers},
    {"ec2", address_handlers},     {"ec2", nat_handlers},       {"ec2", egress_gateway_handlers},
    {"ec2", peering_handlers},     {"ec2", endpoint_handlers},  {"ec2", flow_log_handlers},
    {"ec2", key_pair_handlers},    {"ec2", instance_handlers},  {"ec2", image_handlers},
    {"ec2", tags_handlers},        {"ec2", region_handlers},    {"sts", sts_handlers},
    {"iam", iam_user_handlers},    {"iam", iam_group_handlers}, {"iam", iam_role_handlers}, {"iam", iam_linked_handlers},
    {"iam", iam_policy_handlers},  {"iam", iam_holder_handlers}, {"iam", iam_profile_handlers}, {"iam", iam_key_handlers},
    {"iam", iam_mfa_handlers},     {"iam", iam_oidc_handlers},  {"iam", iam_tag_handlers},  {"iam", iam_account_handlers},
    {"iam", iam_report_handlers},  {"iam", iam_details_handlers}, {"iam", iam_simulate_handlers},
    {"ecr", ecr_repository_handlers}, {"ecr", ecr_policy_handlers}, {"ecr", ecr_image_handlers}, {"ecr", ecr_tag_handlers},
    {"ecr", ecr_registry_handlers}, {"ecr", ecr_cache_handlers},
    {"rds", rds_tag_handlers},     {"rds", rds_subnet_group_handlers}, {"rds", rds_parameter_group_handlers},
    {"rds", rds_instance_handlers}, {"rds", rds_change_handlers}, {"rds", rds_event_handlers}, {"rds", rds_snapshot_handlers}, {"rds", rds_engine_handlers},
    {"secretsmanager", secrets_handlers}, {"ssm", ssm_handlers},
    {"logs", logs_group_handlers}, {"logs", logs_stream_handlers}, {"logs", logs_policy_handlers},
    {"elbv2", elbv2_tag_handlers}, {"elbv2", elbv2_target_group_handlers},
    {"elasticache", rds_tag_handlers}, {"elasticache", cache_subnet_group_handlers}, {"elasticache", cache_group_handlers},
};

/* Codes that do not come with 400. */
static const struct {
    const char *code;
    int status;
} statuses[] = {
    {"AuthFailure", 401},
    {"UnauthorizedOperation", 403},
    {"AccessDenied", 403},
    {"MissingAuthenticationToken", 403},
    {"InvalidClientTokenId", 403},
    {"SignatureDoesNotMatch", 403},
    {"ExpiredToken", 403},
    {"DryRunOperation", 412},
    {"InternalError", 500},
    {"InternalFailure", 500},
    {"RequestLimitExceeded", 503},
    {"ServiceUnavailable", 503},
    {"Unavailable", 503},
};

int status_of_code(struct str code) {
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++)
        if (str_is(code, statuses[i].code))
            return statuses[i].status;
    return 0;
}

const struct handler *handler_find(const struct service *service, const struct operation *operation) {
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        if (strcmp(tables[i].service, service->name) != 0)
            continue;
        for (const struct handler *handler = tables[i].handlers; handler->operation; handler++)
            if (strcmp(handler->operation, operation->name) == 0)
                return handler;
    }
    return NULL;
}

/* --- client tokens -------------------------------------------------------------------------------------------------- */

static struct str token_key(struct request *req, const struct handler *handler) {
    return arena_printf(req->arena, "%s/%.*s", req->operation->name, STR(input_text(req, handler->token)));
}

/* The first call's answer when its token comes again with the same input; rejects another input under the same token. */
static bool token_seen(struct request *req, const struct handler *handler, const struct value **answer) {
    const struct value *seen = thing_get(req, &token_species, token_key(req, handler));
    if (!seen)
        return false;
    if (value_same(value_get(seen, S("Input")), req->input))
        *answer = value_get(seen, S("Answer"));
    else
        *answer = reject(req, "IdempotentParameterMismatch",
                         "The client token '%.*s' was used before with different parameters",
                         STR(input_text(req, handler->token)));
    return true;
}

static const struct value *run_once_per_token(struct request *req, const struct handler *handler) {
    if (input_text(req, handler->token).len > TOKEN_MAX)
        return reject(req, "InvalidParameterValue", "The client token must have at most %d characters", TOKEN_MAX);
    const struct value *answer;
    if (token_seen(req, handler, &answer))
        return answer;
    answer = handler->run(req);
    if (answer)
        thing_put(req, &token_species,
                  record(req->arena, "Token:t Input:v Answer:v", token_key(req, handler), req->input, answer));
    return answer;
}

/* --- running -------------------------------------------------------------------------------------------------------- */

static const struct value *run_handler(struct request *req, const struct handler *handler) {
    if (handler->list)
        return list_things(req, handler->list);
    if (handler->token && input_text(req, handler->token).len)
        return run_once_per_token(req, handler);
    return handler->run(req);
}

const struct value *handle_request(struct request *req, const struct handler *handler, unsigned stale_reads) {
    const struct value *answer = run_handler(req, handler);
    if (answer && input_true(req, "DryRun"))
        answer = reject(req, "DryRunOperation", "Request would have succeeded, but DryRun flag is set.");
    if (!answer) {
        world_abort(req->world);
        return NULL;
    }
    struct report report = {.arena = req->arena};
    if (world_commit(req->world, req->now_ms, stale_reads, &report))
        return answer;
    return reject(req, "InternalError", "%.*s", STR(report.items[0].text));
}
