#include "providers/aws/iam/managed.h"

// clang-format off
const struct managed_policy managed_policies[] = {
    {"AdministratorAccess", "*", NULL, "Provides full access to AWS services and resources."},
    {"PowerUserAccess", NULL, "iam:* organizations:* account:*", "Full access to AWS services and resources, but not the management of users and groups."},
    {"ReadOnlyAccess", "*:Describe* *:Get* *:List* *:BatchGet* *:View* *:Search*", NULL, "Read-only access to AWS services and resources."},
    {"SecurityAudit", "*:Describe* *:List* *:GetBucket* *:GetAccount* iam:Get* iam:GenerateCredentialReport kms:GetKeyPolicy", NULL, "Access to read security configuration metadata."},
    {"IAMFullAccess", "iam:* organizations:DescribeAccount organizations:ListParents", NULL, "Full access to IAM."},
    {"IAMReadOnlyAccess", "iam:GenerateCredentialReport iam:GenerateServiceLastAccessedDetails iam:Get* iam:List* iam:Simulate*", NULL, "Read only access to IAM."},
    {"IAMUserChangePassword", "iam:ChangePassword iam:GetAccountPasswordPolicy", NULL, "The ability for an IAM user to change their own password."},
    {"AWSBillingReadOnlyAccess", "account:GetAccountInformation aws-portal:ViewBilling billing:Get* billing:List* budgets:ViewBudget budgets:Describe* ce:Describe* ce:Get* ce:List* cur:Describe* payments:Get* payments:List* tax:Get* tax:List*", NULL, "View bills."},
    {"job-function/Billing", "account:* aws-portal:* billing:* budgets:* ce:* cur:* consolidatedbilling:* freetier:* invoicing:* payments:* purchase-orders:* sustainability:* tax:*", NULL, "Permissions for billing and cost management."},
    {"job-function/ViewOnlyAccess", "*:Describe* *:List* s3:GetBucketLocation", NULL, "View resources and basic metadata across all AWS services."},
    {"job-function/SupportUser", "support:* *:Describe* *:Get* *:List*", NULL, "Permissions to troubleshoot and resolve issues in an AWS account."},
    {"job-function/NetworkAdministrator", "ec2:* elasticloadbalancing:* route53:* cloudwatch:* logs:Describe* directconnect:* iam:PassRole", NULL, "Permissions to set up and configure AWS network resources."},
    {"job-function/DatabaseAdministrator", "rds:* dynamodb:* elasticache:* redshift:* cloudwatch:* ec2:Describe* s3:* iam:ListRoles iam:GetRole", NULL, "Permissions to set up and configure AWS database services."},
    {"job-function/SystemAdministrator", "ec2:* s3:* cloudwatch:* logs:* ssm:* iam:ListRoles iam:GetRole rds:* sns:* sqs:*", NULL, "Permissions to set up and maintain resources for application operations."},
    {"job-function/DataScientist", "s3:* redshift:* elasticmapreduce:* cloudwatch:* ec2:Describe* iam:ListRoles", NULL, "Permissions for data analytics services."},
    {"AmazonEC2FullAccess", "ec2:* elasticloadbalancing:* cloudwatch:* autoscaling:* iam:CreateServiceLinkedRole", NULL, "Full access to EC2."},
    {"AmazonEC2ReadOnlyAccess", "ec2:Describe* ec2:GetSecurityGroupsForVpc elasticloadbalancing:Describe* cloudwatch:ListMetrics cloudwatch:GetMetricStatistics cloudwatch:Describe* autoscaling:Describe*", NULL, "Read only access to EC2."},
    {"AmazonVPCFullAccess", "ec2:*", NULL, "Full access to VPC."},
    {"AmazonVPCReadOnlyAccess", "ec2:Describe* ec2:GetManagedPrefixListEntries ec2:GetSecurityGroupsForVpc", NULL, "Read only access to VPC."},
    {"AmazonRDSFullAccess", "rds:* application-autoscaling:* cloudwatch:* ec2:Describe* sns:* logs:Describe* logs:GetLogEvents iam:CreateServiceLinkedRole", NULL, "Full access to RDS."},
    {"AmazonRDSReadOnlyAccess", "rds:Describe* rds:ListTagsForResource ec2:Describe* cloudwatch:Describe* cloudwatch:Get* logs:Describe* logs:GetLogEvents", NULL, "Read only access to RDS."},
    {"AmazonElastiCacheFullAccess", "elasticache:* ec2:Describe* ec2:CreateVpcEndpoint cloudwatch:* s3:List* iam:CreateServiceLinkedRole", NULL, "Full access to ElastiCache."},
    {"AmazonElastiCacheReadOnlyAccess", "elasticache:Describe* elasticache:List*", NULL, "Read only access to ElastiCache."},
    {"AmazonS3FullAccess", "s3:* s3-object-lambda:*", NULL, "Full access to all buckets."},
    {"AmazonS3ReadOnlyAccess", "s3:Get* s3:List* s3:Describe* s3-object-lambda:Get* s3-object-lambda:List*", NULL, "Read only access to all buckets."},
    {"AmazonEC2ContainerRegistryFullAccess", "ecr:* cloudtrail:LookupEvents iam:CreateServiceLinkedRole", NULL, "Administrative access to ECR."},
    {"AmazonEC2ContainerRegistryPowerUser", "ecr:GetAuthorizationToken ecr:BatchCheckLayerAvailability ecr:GetDownloadUrlForLayer ecr:GetRepositoryPolicy ecr:DescribeRepositories ecr:ListImages ecr:DescribeImages ecr:BatchGetImage ecr:GetLifecyclePolicy ecr:GetLifecyclePolicyPreview ecr:ListTagsForResource ecr:DescribeImageScanFindings ecr:InitiateLayerUpload ecr:UploadLayerPart ecr:CompleteLayerUpload ecr:PutImage", NULL, "Full access to ECR repositories, but not to delete them or change their policies."},
    {"AmazonEC2ContainerRegistryReadOnly", "ecr:GetAuthorizationToken ecr:BatchCheckLayerAvailability ecr:GetDownloadUrlForLayer ecr:GetRepositoryPolicy ecr:DescribeRepositories ecr:ListImages ecr:DescribeImages ecr:BatchGetImage ecr:GetLifecyclePolicy ecr:GetLifecyclePolicyPreview ecr:ListTagsForResource ecr:DescribeImageScanFindings", NULL, "Read-only access to ECR repositories."},
    {"AmazonEC2ContainerRegistryPullOnly", "ecr:GetAuthorizationToken ecr:BatchGetImage ecr:GetDownloadUrlForLayer ecr:BatchImportUpstreamImage", NULL, "Pulling images from ECR."},
    {"AmazonECS_FullAccess", "ecs:* elasticloadbalancing:* application-autoscaling:* autoscaling:* cloudwatch:* ec2:Describe* ecr:* logs:* iam:ListRoles iam:PassRole iam:CreateServiceLinkedRole", NULL, "Administrative access to ECS."},
    {"service-role/AmazonECSTaskExecutionRolePolicy", "ecr:GetAuthorizationToken ecr:BatchCheckLayerAvailability ecr:GetDownloadUrlForLayer ecr:BatchGetImage logs:CreateLogStream logs:PutLogEvents", NULL, "Access to what is required to run ECS tasks."},
    {"service-role/AmazonEC2ContainerServiceforEC2Role", "ec2:DescribeTags ecs:CreateCluster ecs:DeregisterContainerInstance ecs:DiscoverPollEndpoint ecs:Poll ecs:RegisterContainerInstance ecs:StartTelemetrySession ecs:UpdateContainerInstancesState ecs:Submit* ecr:GetAuthorizationToken ecr:BatchCheckLayerAvailability ecr:GetDownloadUrlForLayer ecr:BatchGetImage logs:CreateLogStream logs:PutLogEvents", NULL, "For the role of container instances."},
    {"service-role/AmazonRDSEnhancedMonitoringRole", "logs:CreateLogGroup logs:PutRetentionPolicy logs:CreateLogStream logs:PutLogEvents logs:DescribeLogStreams logs:GetLogEvents", NULL, "Access to CloudWatch for RDS enhanced monitoring."},
    {"service-role/AWSLambdaBasicExecutionRole", "logs:CreateLogGroup logs:CreateLogStream logs:PutLogEvents", NULL, "Write permissions to CloudWatch Logs."},
    {"service-role/AWSElasticBeanstalkEnhancedHealth", "elasticloadbalancing:Describe* ec2:Describe* ec2:GetConsoleOutput autoscaling:Describe* cloudwatch:* sqs:GetQueueUrl sqs:GetQueueAttributes", NULL, "For enhanced health monitoring of Elastic Beanstalk."},
    {"AWSElasticBeanstalkWebTier", "s3:Get* s3:List* s3:PutObject logs:* xray:Put* elasticbeanstalk:PutInstanceStatistics", NULL, "For the instances of a web server environment."},
    {"AWSElasticBeanstalkWorkerTier", "s3:Get* s3:List* s3:PutObject logs:* xray:Put* sqs:* dynamodb:* cloudwatch:PutMetricData elasticbeanstalk:PutInstanceStatistics", NULL, "For the instances of a worker environment."},
    {"AWSElasticBeanstalkMulticontainerDocker", "ecs:Poll ecs:StartTask ecs:StopTask ecs:DiscoverPollEndpoint ecs:StartTelemetrySession ecs:RegisterContainerInstance ecs:DeregisterContainerInstance ecs:DescribeContainerInstances ecs:Submit*", NULL, "For the instances of a multicontainer Docker environment."},
    {"AWSElasticBeanstalkManagedUpdatesCustomerRolePolicy", "elasticbeanstalk:* autoscaling:* cloudformation:* ec2:* elasticloadbalancing:* s3:* iam:PassRole", NULL, "For managed platform updates."},
    {"AdministratorAccess-AWSElasticBeanstalk", "elasticbeanstalk:* autoscaling:* cloudformation:* cloudwatch:* ec2:* ecs:* ecr:* elasticloadbalancing:* rds:* s3:* sns:* sqs:* iam:PassRole iam:ListRoles iam:CreateServiceLinkedRole", NULL, "Account administrative permissions for Elastic Beanstalk."},
    {"AWSElasticBeanstalkReadOnly", "elasticbeanstalk:Check* elasticbeanstalk:Describe* elasticbeanstalk:List* elasticbeanstalk:Request* elasticbeanstalk:Retrieve*", NULL, "Read-only permissions to Elastic Beanstalk."},
    {"AmazonSSMManagedInstanceCore", "ssm:DescribeAssociation ssm:GetDocument ssm:GetManifest ssm:GetParameter ssm:GetParameters ssm:ListAssociations ssm:ListInstanceAssociations ssm:PutInventory ssm:PutComplianceItems ssm:UpdateAssociationStatus ssm:UpdateInstanceAssociationStatus ssm:UpdateInstanceInformation ssmmessages:* ec2messages:*", NULL, "For instances that Systems Manager looks after."},
    {"CloudWatchAgentServerPolicy", "cloudwatch:PutMetricData ec2:DescribeVolumes ec2:DescribeTags logs:PutLogEvents logs:PutRetentionPolicy logs:DescribeLogStreams logs:DescribeLogGroups logs:CreateLogStream logs:CreateLogGroup ssm:GetParameter", NULL, "For the CloudWatch agent on servers."},
    {"CloudWatchFullAccess", "cloudwatch:* logs:* sns:* autoscaling:Describe* iam:GetPolicy iam:GetRole", NULL, "Full access to CloudWatch."},
    {"CloudWatchReadOnlyAccess", "cloudwatch:Describe* cloudwatch:Get* cloudwatch:List* logs:Get* logs:List* logs:Describe* logs:FilterLogEvents logs:StartQuery sns:Get* sns:List* autoscaling:Describe*", NULL, "Read only access to CloudWatch."},
    {"CloudWatchLogsFullAccess", "logs:* cloudwatch:GenerateQuery", NULL, "Full access to CloudWatch Logs."},
    {"SecretsManagerReadWrite", "secretsmanager:* kms:DescribeKey kms:ListAliases kms:ListKeys rds:DescribeDBClusters rds:DescribeDBInstances tag:GetResources", NULL, "Read and write access to Secrets Manager."},
    {"AmazonSSMFullAccess", "ssm:* cloudwatch:PutMetricData logs:* ec2:DescribeInstanceStatus ec2messages:* iam:CreateServiceLinkedRole", NULL, "Full access to Systems Manager."},
    {"AmazonSSMReadOnlyAccess", "ssm:Describe* ssm:Get* ssm:List*", NULL, "Read only access to Systems Manager."},
    {"AmazonRoute53FullAccess", "route53:* route53domains:* elasticloadbalancing:DescribeLoadBalancers cloudwatch:DescribeAlarms", NULL, "Full access to Route 53."},
    {"ElasticLoadBalancingFullAccess", "elasticloadbalancing:* ec2:Describe* iam:CreateServiceLinkedRole", NULL, "Full access to Elastic Load Balancing."},
    {"AWSSupportAccess", "support:*", NULL, "Access to the AWS Support Center."},
    {"AWSCertificateManagerFullAccess", "acm:* iam:CreateServiceLinkedRole", NULL, "Full access to Certificate Manager."},
    {0},
};
// clang-format on

struct str managed_policy_name(const struct managed_policy *policy) {
    const char *slash = strrchr(policy->name, '/');
    return str_of(slash ? slash + 1 : policy->name);
}

const struct managed_policy *managed_policy_find(struct str name) {
    for (const struct managed_policy *policy = managed_policies; policy->name; policy++)
        if (str_is(name, policy->name) || str_eq(name, managed_policy_name(policy)))
            return policy;
    return NULL;
}

const struct managed_policy *managed_policy_of_arn(struct str arn) {
    struct str rest = arn;
    bool is_arn = str_is(str_cut(&rest, ':'), "arn");
    str_cut(&rest, ':');
    if (!is_arn || !str_starts(rest, S("iam::aws:policy/")))
        return NULL;
    struct str name = str_from(rest, strlen("iam::aws:policy/"));
    for (const struct managed_policy *policy = managed_policies; policy->name; policy++)
        if (str_is(name, policy->name))
            return policy;
    return NULL;
}

struct str managed_policy_document(const struct managed_policy *policy, struct arena *arena) {
    HOLDS(buf_release) struct buf text = {0};
    const char *separator = "";
    struct str rest = str_of(policy->actions ? policy->actions : policy->not_actions);
    buf_addf(&text, "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"%s\":[", policy->actions ? "Action" : "NotAction");
    while (rest.len) {
        struct str action = str_cut(&rest, ' ');
        buf_addf(&text, "%s\"%.*s\"", separator, STR(action));
        separator = ",";
    }
    buf_adds(&text, "],\"Resource\":\"*\"}]}");
    return arena_str(arena, buf_str(&text));
}
