#include "providers/aws/audit/audit.h"
#include "providers/aws/aws.h"

/* Every type, in the order in which the reference lists them. A new type: write its sheet, name it here. */
static const struct sheet *const sheets[] = {
    &vpc_sheet, &subnet_sheet, &internet_gateway_sheet, &route_table_sheet, &security_group_sheet,
    &elastic_ip_sheet, &nat_gateway_sheet, &egress_only_internet_gateway_sheet,
    &network_acl_sheet, &dhcp_options_sheet, &vpc_peering_sheet,
    &security_group_inbound_rule_sheet, &security_group_outbound_rule_sheet,
    &vpc_endpoint_sheet, &flow_log_sheet,
    &key_pair_sheet, &instance_sheet,
    &db_subnet_group_sheet, &db_parameter_group_sheet, &db_instance_sheet, &db_snapshot_sheet,
    &ecr_repository_sheet, &pull_through_cache_sheet,
    &log_group_sheet, &secret_sheet, &ssm_parameter_sheet,
    &cache_subnet_group_sheet, &replication_group_sheet,
    &iam_role_sheet, &iam_user_sheet, &instance_profile_sheet,
    &iam_group_sheet, &iam_policy_sheet, &oidc_provider_sheet,
};

static const struct composite *const composites[] = {&network_composite, &security_group_rules_composite, &cache_composite, NULL};

static const char *const facts[] = {"my-ip", "region", "account", "partition", "zones", NULL};

static const struct login logins[] = {
    {"ecr", "ecr", "GetAuthorizationToken", "authorizationData[0].authorizationToken", "authorizationData[0].proxyEndpoint",
     "authorizationData[0].expiresAt", "docker podman nerdctl finch"},
    {NULL},
};

const struct provider aws_provider = {
    .name = "aws",
    .sheets = sheets,
    .n_sheets = sizeof(sheets) / sizeof(sheets[0]),
    .fact_names = facts,
    .composites = composites,
    .policy = aws_policy,
    .audit = &aws_audit,
    .keepers = aws_keepers,
    .logins = logins,
    .probes = aws_probes,
};
