/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_AccessDeniedException,
    AT_AccessDeniedExceptionMessage,
    AT_AccessDeniedExceptionReason,
    AT_AccountId,
    AT_Date,
    AT_Id,
    AT_InstanceArn,
    AT_InstanceIdentityStoreArn,
    AT_InstanceList,
    AT_InstanceMetadata,
    AT_InstanceStatus,
    AT_InternalFailureMessage,
    AT_InternalServerException,
    AT_IsPrimaryRegion,
    AT_ListInstancesRequest,
    AT_ListInstancesResponse,
    AT_MaxResults,
    AT_NameType,
    AT_Reason,
    AT_RegionMetadata,
    AT_RegionMetadataList,
    AT_RegionName,
    AT_RegionScope,
    AT_RegionStatus,
    AT_ThrottlingException,
    AT_ThrottlingExceptionMessage,
    AT_ThrottlingExceptionReason,
    AT_Token,
    AT_ValidationException,
    AT_ValidationExceptionMessage,
    AT_ValidationExceptionReason,
};
static const struct member_model AccessDeniedException_members[] = {
    {"Message", .shape = AT_AccessDeniedExceptionMessage},
    {"Reason", .shape = AT_AccessDeniedExceptionReason},
};
static const char *const AccessDeniedExceptionReason_choices[] = {
    "KMS_AccessDeniedException",
    NULL,
};
static const struct member_model InstanceList_members[] = {
    {"member", .shape = AT_InstanceMetadata},
};
static const struct member_model InstanceMetadata_members[] = {
    {"InstanceArn", .shape = AT_InstanceArn},
    {"IdentityStoreId", .shape = AT_Id},
    {"IdentityStoreArn", .shape = AT_InstanceIdentityStoreArn},
    {"OwnerAccountId", .shape = AT_AccountId},
    {"Name", .shape = AT_NameType},
    {"CreatedDate", .shape = AT_Date},
    {"Status", .shape = AT_InstanceStatus},
    {"StatusReason", .shape = AT_Reason},
    {"PrimaryRegion", .shape = AT_RegionName},
    {"Regions", .shape = AT_RegionMetadataList},
};
static const char *const InstanceStatus_choices[] = {
    "CREATE_IN_PROGRESS",
    "CREATE_FAILED",
    "DELETE_IN_PROGRESS",
    "ACTIVE",
    NULL,
};
static const struct member_model InternalServerException_members[] = {
    {"Message", .shape = AT_InternalFailureMessage},
};
static const struct member_model ListInstancesRequest_members[] = {
    {"MaxResults", .shape = AT_MaxResults},
    {"NextToken", .shape = AT_Token},
    {"RegionScope", .shape = AT_RegionScope},
};
static const struct member_model ListInstancesResponse_members[] = {
    {"Instances", .shape = AT_InstanceList},
    {"NextToken", .shape = AT_Token},
};
static const struct member_model RegionMetadata_members[] = {
    {"RegionName", .shape = AT_RegionName},
    {"Status", .shape = AT_RegionStatus},
    {"AddedDate", .shape = AT_Date},
    {"IsPrimaryRegion", .shape = AT_IsPrimaryRegion},
};
static const struct member_model RegionMetadataList_members[] = {
    {"member", .shape = AT_RegionMetadata},
};
static const char *const RegionScope_choices[] = {
    "CURRENT_REGION",
    "ALL_REGIONS",
    NULL,
};
static const char *const RegionStatus_choices[] = {
    "ACTIVE",
    "ADDING",
    "REMOVING",
    NULL,
};
static const struct member_model ThrottlingException_members[] = {
    {"Message", .shape = AT_ThrottlingExceptionMessage},
    {"Reason", .shape = AT_ThrottlingExceptionReason},
};
static const char *const ThrottlingExceptionReason_choices[] = {
    "KMS_ThrottlingException",
    NULL,
};
static const struct member_model ValidationException_members[] = {
    {"Message", .shape = AT_ValidationExceptionMessage},
    {"Reason", .shape = AT_ValidationExceptionReason},
};
static const char *const ValidationExceptionReason_choices[] = {
    "KMS_InvalidKeyUsageException",
    "KMS_InvalidStateException",
    "KMS_DisabledException",
    NULL,
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"AccessDeniedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 2, .members = AccessDeniedException_members},
    {"AccessDeniedExceptionMessage", SHAPE_STRING},
    {"AccessDeniedExceptionReason", SHAPE_STRING, .choices = AccessDeniedExceptionReason_choices},
    {"AccountId", SHAPE_STRING, .min = INT64_C(12), .max = INT64_C(12)},
    {"Date", SHAPE_TIMESTAMP},
    {"Id", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(64)},
    {"InstanceArn", SHAPE_STRING, .min = INT64_C(10), .max = INT64_C(1224)},
    {"InstanceIdentityStoreArn", SHAPE_STRING, .min = INT64_C(62), .max = INT64_C(93)},
    {"InstanceList", SHAPE_LIST, .n_members = 1, .members = InstanceList_members, .max = INT64_C(10)},
    {"InstanceMetadata", SHAPE_STRUCTURE, .n_members = 10, .members = InstanceMetadata_members},
    {"InstanceStatus", SHAPE_STRING, .choices = InstanceStatus_choices},
    {"InternalFailureMessage", SHAPE_STRING},
    {"InternalServerException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InternalServerException_members},
    {"IsPrimaryRegion", SHAPE_BOOLEAN},
    {"ListInstancesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListInstancesRequest_members},
    {"ListInstancesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ListInstancesResponse_members},
    {"MaxResults", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(100)},
    {"NameType", SHAPE_STRING, .max = INT64_C(255)},
    {"Reason", SHAPE_STRING},
    {"RegionMetadata", SHAPE_STRUCTURE, .n_members = 4, .members = RegionMetadata_members},
    {"RegionMetadataList", SHAPE_LIST, .n_members = 1, .members = RegionMetadataList_members},
    {"RegionName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(32)},
    {"RegionScope", SHAPE_STRING, .choices = RegionScope_choices},
    {"RegionStatus", SHAPE_STRING, .choices = RegionStatus_choices},
    {"ThrottlingException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 2, .members = ThrottlingException_members},
    {"ThrottlingExceptionMessage", SHAPE_STRING},
    {"ThrottlingExceptionReason", SHAPE_STRING, .choices = ThrottlingExceptionReason_choices},
    {"Token", SHAPE_STRING, .max = INT64_C(2048)},
    {"ValidationException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 2, .members = ValidationException_members},
    {"ValidationExceptionMessage", SHAPE_STRING},
    {"ValidationExceptionReason", SHAPE_STRING, .choices = ValidationExceptionReason_choices},
};
static const uint16_t ListInstances_errors[] = {
    AT_ThrottlingException, AT_InternalServerException, AT_AccessDeniedException, AT_ValidationException, 0,
};
static const char *const ListInstances_in[] = {
    "NextToken",
    NULL,
};
static const char *const ListInstances_out[] = {
    "NextToken",
    NULL,
};
static const char *const ListInstances_results[] = {
    "Instances",
    NULL,
};
static const struct paginator_model ListInstances_pages[] = {
    {.in_tokens = ListInstances_in, .out_tokens = ListInstances_out, .results = ListInstances_results, .limit_key = "MaxResults"},
};
static const struct operation operations[] = {
    {"ListInstances", "POST", "/", AT_ListInstancesRequest, AT_ListInstancesResponse, .traits = OPERATION_READS, .errors = ListInstances_errors, .paginator = ListInstances_pages},
};
const struct service sso_admin_model = {.name = "sso-admin", .endpoint_prefix = "sso", .signing_name = "sso", .api_version = "2020-07-20", .target_prefix = "SWBExternalService", .json_version = "1.1", .protocol = PROTOCOL_JSON, .shapes = shapes, .n_shapes = 32, .operations = operations, .n_operations = 1};
