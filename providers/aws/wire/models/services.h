/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#ifndef WIRE_MODELS_SERVICES_H
#define WIRE_MODELS_SERVICES_H

#include "providers/aws/wire/model.h"

extern const struct service accessanalyzer_model;
extern const struct service account_model;
extern const struct service acm_model;
extern const struct service ec2_model;
extern const struct service ecr_model;
extern const struct service ecs_model;
extern const struct service elasticache_model;
extern const struct service elasticbeanstalk_model;
extern const struct service elbv2_model;
extern const struct service iam_model;
extern const struct service logs_model;
extern const struct service organizations_model;
extern const struct service pricing_model;
extern const struct service rds_model;
extern const struct service resourcegroupstaggingapi_model;
extern const struct service route53_model;
extern const struct service s3_model;
extern const struct service secretsmanager_model;
extern const struct service ssm_model;
extern const struct service sso_model;
extern const struct service sso_admin_model;
extern const struct service sso_oidc_model;
extern const struct service sts_model;

#endif
