/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_AWSOrganizationsNotInUseException,
    AT_AccessDeniedException,
    AT_AccountArn,
    AT_AccountId,
    AT_ConcurrentModificationException,
    AT_DescribeOrganizationResponse,
    AT_Email,
    AT_ExceptionMessage,
    AT_ExceptionType,
    AT_Organization,
    AT_OrganizationArn,
    AT_OrganizationFeatureSet,
    AT_OrganizationId,
    AT_PolicyType,
    AT_PolicyTypeStatus,
    AT_PolicyTypeSummary,
    AT_PolicyTypes,
    AT_ServiceException,
    AT_TooManyRequestsException,
};
static const struct member_model AWSOrganizationsNotInUseException_members[] = {
    {"Message", .shape = AT_ExceptionMessage},
};
static const struct member_model AccessDeniedException_members[] = {
    {"Message", .shape = AT_ExceptionMessage},
};
static const struct member_model ConcurrentModificationException_members[] = {
    {"Message", .shape = AT_ExceptionMessage},
};
static const struct member_model DescribeOrganizationResponse_members[] = {
    {"Organization", .shape = AT_Organization},
};
static const struct member_model Organization_members[] = {
    {"Id", .shape = AT_OrganizationId},
    {"Arn", .shape = AT_OrganizationArn},
    {"FeatureSet", .shape = AT_OrganizationFeatureSet},
    {"MasterAccountArn", .shape = AT_AccountArn},
    {"MasterAccountId", .shape = AT_AccountId},
    {"MasterAccountEmail", .shape = AT_Email},
    {"AvailablePolicyTypes", .shape = AT_PolicyTypes},
};
static const char *const OrganizationFeatureSet_choices[] = {
    "ALL",
    "CONSOLIDATED_BILLING",
    NULL,
};
static const char *const PolicyType_choices[] = {
    "SERVICE_CONTROL_POLICY",
    "RESOURCE_CONTROL_POLICY",
    "TAG_POLICY",
    "BACKUP_POLICY",
    "AISERVICES_OPT_OUT_POLICY",
    "CHATBOT_POLICY",
    "DECLARATIVE_POLICY_EC2",
    "SECURITYHUB_POLICY",
    "SECURITYHUB_CSPM_POLICY",
    "INSPECTOR_POLICY",
    "UPGRADE_ROLLOUT_POLICY",
    "BEDROCK_POLICY",
    "S3_POLICY",
    "NETWORK_SECURITY_DIRECTOR_POLICY",
    "GUARDDUTY_POLICY",
    NULL,
};
static const char *const PolicyTypeStatus_choices[] = {
    "ENABLED",
    "PENDING_ENABLE",
    "PENDING_DISABLE",
    NULL,
};
static const struct member_model PolicyTypeSummary_members[] = {
    {"Type", .shape = AT_PolicyType},
    {"Status", .shape = AT_PolicyTypeStatus},
};
static const struct member_model PolicyTypes_members[] = {
    {"member", .shape = AT_PolicyTypeSummary},
};
static const struct member_model ServiceException_members[] = {
    {"Message", .shape = AT_ExceptionMessage},
};
static const struct member_model TooManyRequestsException_members[] = {
    {"Type", .shape = AT_ExceptionType},
    {"Message", .shape = AT_ExceptionMessage},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"AWSOrganizationsNotInUseException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = AWSOrganizationsNotInUseException_members},
    {"AccessDeniedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = AccessDeniedException_members},
    {"AccountArn", SHAPE_STRING},
    {"AccountId", SHAPE_STRING, .max = INT64_C(12)},
    {"ConcurrentModificationException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ConcurrentModificationException_members},
    {"DescribeOrganizationResponse", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeOrganizationResponse_members},
    {"Email", SHAPE_STRING, .traits = SHAPE_SENSITIVE, .min = INT64_C(6), .max = INT64_C(64)},
    {"ExceptionMessage", SHAPE_STRING},
    {"ExceptionType", SHAPE_STRING},
    {"Organization", SHAPE_STRUCTURE, .n_members = 7, .members = Organization_members},
    {"OrganizationArn", SHAPE_STRING},
    {"OrganizationFeatureSet", SHAPE_STRING, .choices = OrganizationFeatureSet_choices},
    {"OrganizationId", SHAPE_STRING},
    {"PolicyType", SHAPE_STRING, .choices = PolicyType_choices},
    {"PolicyTypeStatus", SHAPE_STRING, .choices = PolicyTypeStatus_choices},
    {"PolicyTypeSummary", SHAPE_STRUCTURE, .n_members = 2, .members = PolicyTypeSummary_members},
    {"PolicyTypes", SHAPE_LIST, .n_members = 1, .members = PolicyTypes_members},
    {"ServiceException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ServiceException_members},
    {"TooManyRequestsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 2, .members = TooManyRequestsException_members},
};
static const uint16_t DescribeOrganization_errors[] = {
    AT_AccessDeniedException, AT_AWSOrganizationsNotInUseException, AT_ConcurrentModificationException, AT_ServiceException, AT_TooManyRequestsException, 0,
};
static const struct operation operations[] = {
    {"DescribeOrganization", "POST", "/", 0, AT_DescribeOrganizationResponse, .traits = OPERATION_READS, .errors = DescribeOrganization_errors},
};
const struct service organizations_model = {.name = "organizations", .endpoint_prefix = "organizations", .signing_name = "organizations", .api_version = "2016-11-28", .target_prefix = "AWSOrganizationsV20161128", .json_version = "1.1", .protocol = PROTOCOL_JSON, .shapes = shapes, .n_shapes = 20, .operations = operations, .n_operations = 1};
