/* The AWS provider: its sheets, service by service. The cloud itself is providers/aws/cloud.h. */
#ifndef AWS_AWS_H
#define AWS_AWS_H

#include "providers/preflight.h"

/* What the tables of sheets are written with. */
#define FIELDS(...) ((const struct field[]){__VA_ARGS__, {NULL}})
#define FILLS(...) ((const struct fill[]){__VA_ARGS__, {NULL}})
#define NEEDS(...) ((const struct need[]){__VA_ARGS__, {NULL}})
#define HOLDERS(...) ((const struct holder[]){__VA_ARGS__, {NULL}})
/* What Terraform and CloudFormation call it. */
#define ALIASES(...) ((const char *const[]){__VA_ARGS__, NULL})

extern const struct provider aws_provider;

/* kinds.c. An ARN; of one service alone. A flag that AWS does not show while it is off. */
extern const struct kind kind_arn, kind_quiet_flag, kind_quiet_text;
#define ARN &kind_arn, NULL
#define ARN_OF(service) &kind_arn, service /* "kms" */
#define QUIET_FLAG &kind_quiet_flag, NULL
#define QUIET_TEXT &kind_quiet_text, NULL /* … while it is empty */

/* Of databases and of caches: rds/database.c. */
extern const struct kind kind_backup_window, kind_maintenance_window, kind_last_snapshot;

/* ec2/ */
extern const struct sheet vpc_sheet, subnet_sheet, internet_gateway_sheet, route_table_sheet, security_group_sheet,
    elastic_ip_sheet, nat_gateway_sheet, egress_only_internet_gateway_sheet, network_acl_sheet, dhcp_options_sheet, vpc_peering_sheet,
    security_group_inbound_rule_sheet, security_group_outbound_rule_sheet,
    vpc_endpoint_sheet, flow_log_sheet,
    key_pair_sheet, instance_sheet;

/* rds/ */
extern const struct sheet db_subnet_group_sheet, db_parameter_group_sheet, db_instance_sheet, db_snapshot_sheet;

/* ecr/ */
extern const struct sheet ecr_repository_sheet, pull_through_cache_sheet;

/* elasticache/ */
extern const struct sheet cache_subnet_group_sheet, replication_group_sheet;
extern const struct composite cache_composite;

/* iam/ */
extern const struct sheet iam_role_sheet, iam_user_sheet, instance_profile_sheet;
extern const struct sheet iam_group_sheet, iam_policy_sheet, oidc_provider_sheet;

/* logs/, secrets/ */
extern const struct sheet log_group_sheet, secret_sheet, ssm_parameter_sheet;

extern const struct keeper aws_keepers[]; /* ec2/holders.c */
extern const struct probe aws_probes[];   /* preflight.c */

extern const struct composite network_composite, security_group_rules_composite;

/* permissions.c: the provider's `policy`. */
const struct value *aws_policy(const struct provider *, const struct policy_wish *, struct arena *, struct report *);

#endif
