/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

const struct service *const services[] = {
    &accessanalyzer_model,
    &account_model,
    &acm_model,
    &ec2_model,
    &ecr_model,
    &ecs_model,
    &elasticache_model,
    &elasticbeanstalk_model,
    &elbv2_model,
    &iam_model,
    &logs_model,
    &organizations_model,
    &pricing_model,
    &rds_model,
    &resourcegroupstaggingapi_model,
    &route53_model,
    &s3_model,
    &secretsmanager_model,
    &ssm_model,
    &sso_model,
    &sso_admin_model,
    &sso_oidc_model,
    &sts_model,
};
const size_t n_services = sizeof services / sizeof *services;
