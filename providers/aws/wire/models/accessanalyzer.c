/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_AccessDeniedException,
    AT_AccountIdsList,
    AT_AnalysisRule,
    AT_AnalysisRuleCriteria,
    AT_AnalysisRuleCriteriaList,
    AT_AnalyzerArn,
    AT_AnalyzerConfiguration,
    AT_AnalyzerName,
    AT_AnalyzerStatus,
    AT_AnalyzerSummary,
    AT_AnalyzersList,
    AT_Boolean,
    AT_ConflictException,
    AT_CreateAnalyzerRequest,
    AT_CreateAnalyzerResponse,
    AT_Criterion,
    AT_DeleteAnalyzerRequest,
    AT_FilterCriteriaMap,
    AT_FindingId,
    AT_FindingStatus,
    AT_FindingSummaryV2,
    AT_FindingType,
    AT_FindingsListV2,
    AT_InlineArchiveRule,
    AT_InlineArchiveRulesList,
    AT_Integer,
    AT_InternalAccessAnalysisRule,
    AT_InternalAccessAnalysisRuleCriteria,
    AT_InternalAccessAnalysisRuleCriteriaList,
    AT_InternalAccessConfiguration,
    AT_InternalServerException,
    AT_ListAnalyzersRequest,
    AT_ListAnalyzersResponse,
    AT_ListFindingsV2Request,
    AT_ListFindingsV2Response,
    AT_Name,
    AT_OrderBy,
    AT_ReasonCode,
    AT_ResourceArnsList,
    AT_ResourceNotFoundException,
    AT_ResourceType,
    AT_ResourceTypeList,
    AT_ServiceQuotaExceededException,
    AT_SortCriteria,
    AT_StatusReason,
    AT_String,
    AT_TagsList,
    AT_TagsMap,
    AT_ThrottlingException,
    AT_Timestamp,
    AT_Token,
    AT_Type,
    AT_UnusedAccessConfiguration,
    AT_ValidationException,
    AT_ValidationExceptionField,
    AT_ValidationExceptionFieldList,
    AT_ValidationExceptionReason,
    AT_ValueList,
};
static const struct member_model AccessDeniedException_members[] = {
    {"message", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model AccountIdsList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model AnalysisRule_members[] = {
    {"exclusions", .shape = AT_AnalysisRuleCriteriaList},
};
static const struct member_model AnalysisRuleCriteria_members[] = {
    {"accountIds", .shape = AT_AccountIdsList},
    {"resourceTags", .shape = AT_TagsList},
};
static const struct member_model AnalysisRuleCriteriaList_members[] = {
    {"member", .shape = AT_AnalysisRuleCriteria},
};
static const struct member_model AnalyzerConfiguration_members[] = {
    {"unusedAccess", .shape = AT_UnusedAccessConfiguration},
    {"internalAccess", .shape = AT_InternalAccessConfiguration},
};
static const char *const AnalyzerStatus_choices[] = {
    "ACTIVE",
    "CREATING",
    "DISABLED",
    "FAILED",
    NULL,
};
static const struct member_model AnalyzerSummary_members[] = {
    {"arn", .shape = AT_AnalyzerArn, .traits = MEMBER_REQUIRED},
    {"name", .shape = AT_AnalyzerName, .traits = MEMBER_REQUIRED},
    {"type", .shape = AT_Type, .traits = MEMBER_REQUIRED},
    {"createdAt", .shape = AT_Timestamp, .traits = MEMBER_REQUIRED, .timestamp = TIMESTAMP_ISO8601},
    {"lastResourceAnalyzed", .shape = AT_String},
    {"lastResourceAnalyzedAt", .shape = AT_Timestamp, .timestamp = TIMESTAMP_ISO8601},
    {"tags", .shape = AT_TagsMap},
    {"status", .shape = AT_AnalyzerStatus, .traits = MEMBER_REQUIRED},
    {"statusReason", .shape = AT_StatusReason},
    {"configuration", .shape = AT_AnalyzerConfiguration},
    {"managedBy", .shape = AT_String},
};
static const struct member_model AnalyzersList_members[] = {
    {"member", .shape = AT_AnalyzerSummary},
};
static const struct member_model ConflictException_members[] = {
    {"message", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"resourceId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"resourceType", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateAnalyzerRequest_members[] = {
    {"analyzerName", .shape = AT_AnalyzerName, .traits = MEMBER_REQUIRED},
    {"type", .shape = AT_Type, .traits = MEMBER_REQUIRED},
    {"archiveRules", .shape = AT_InlineArchiveRulesList},
    {"tags", .shape = AT_TagsMap},
    {"clientToken", .shape = AT_String, .traits = MEMBER_TOKEN},
    {"configuration", .shape = AT_AnalyzerConfiguration},
};
static const struct member_model CreateAnalyzerResponse_members[] = {
    {"arn", .shape = AT_AnalyzerArn},
};
static const struct member_model Criterion_members[] = {
    {"eq", .shape = AT_ValueList},
    {"neq", .shape = AT_ValueList},
    {"contains", .shape = AT_ValueList},
    {"exists", .shape = AT_Boolean},
};
static const struct member_model DeleteAnalyzerRequest_members[] = {
    {"analyzerName", .shape = AT_AnalyzerName, .wire = "analyzerName", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"clientToken", .shape = AT_String, .wire = "clientToken", .location = LOCATION_QUERY, .traits = MEMBER_TOKEN},
};
static const struct member_model FilterCriteriaMap_members[] = {
    {"key", .shape = AT_String},
    {"value", .shape = AT_Criterion},
};
static const char *const FindingStatus_choices[] = {
    "ACTIVE",
    "ARCHIVED",
    "RESOLVED",
    NULL,
};
static const struct member_model FindingSummaryV2_members[] = {
    {"analyzedAt", .shape = AT_Timestamp, .traits = MEMBER_REQUIRED, .timestamp = TIMESTAMP_ISO8601},
    {"createdAt", .shape = AT_Timestamp, .traits = MEMBER_REQUIRED, .timestamp = TIMESTAMP_ISO8601},
    {"error", .shape = AT_String},
    {"id", .shape = AT_FindingId, .traits = MEMBER_REQUIRED},
    {"resource", .shape = AT_String},
    {"resourceType", .shape = AT_ResourceType, .traits = MEMBER_REQUIRED},
    {"resourceOwnerAccount", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"status", .shape = AT_FindingStatus, .traits = MEMBER_REQUIRED},
    {"updatedAt", .shape = AT_Timestamp, .traits = MEMBER_REQUIRED, .timestamp = TIMESTAMP_ISO8601},
    {"findingType", .shape = AT_FindingType},
};
static const char *const FindingType_choices[] = {
    "ExternalAccess",
    "UnusedIAMRole",
    "UnusedIAMUserAccessKey",
    "UnusedIAMUserPassword",
    "UnusedPermission",
    "InternalAccess",
    NULL,
};
static const struct member_model FindingsListV2_members[] = {
    {"member", .shape = AT_FindingSummaryV2},
};
static const struct member_model InlineArchiveRule_members[] = {
    {"ruleName", .shape = AT_Name, .traits = MEMBER_REQUIRED},
    {"filter", .shape = AT_FilterCriteriaMap, .traits = MEMBER_REQUIRED},
};
static const struct member_model InlineArchiveRulesList_members[] = {
    {"member", .shape = AT_InlineArchiveRule},
};
static const struct member_model InternalAccessAnalysisRule_members[] = {
    {"inclusions", .shape = AT_InternalAccessAnalysisRuleCriteriaList},
};
static const struct member_model InternalAccessAnalysisRuleCriteria_members[] = {
    {"accountIds", .shape = AT_AccountIdsList},
    {"resourceTypes", .shape = AT_ResourceTypeList},
    {"resourceArns", .shape = AT_ResourceArnsList},
};
static const struct member_model InternalAccessAnalysisRuleCriteriaList_members[] = {
    {"member", .shape = AT_InternalAccessAnalysisRuleCriteria},
};
static const struct member_model InternalAccessConfiguration_members[] = {
    {"analysisRule", .shape = AT_InternalAccessAnalysisRule},
};
static const struct member_model InternalServerException_members[] = {
    {"message", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"retryAfterSeconds", .shape = AT_Integer, .wire = "Retry-After", .location = LOCATION_HEADER},
};
static const struct member_model ListAnalyzersRequest_members[] = {
    {"nextToken", .shape = AT_Token, .wire = "nextToken", .location = LOCATION_QUERY},
    {"maxResults", .shape = AT_Integer, .wire = "maxResults", .location = LOCATION_QUERY},
    {"type", .shape = AT_Type, .wire = "type", .location = LOCATION_QUERY},
};
static const struct member_model ListAnalyzersResponse_members[] = {
    {"analyzers", .shape = AT_AnalyzersList, .traits = MEMBER_REQUIRED},
    {"nextToken", .shape = AT_Token},
};
static const struct member_model ListFindingsV2Request_members[] = {
    {"analyzerArn", .shape = AT_AnalyzerArn, .traits = MEMBER_REQUIRED},
    {"filter", .shape = AT_FilterCriteriaMap},
    {"maxResults", .shape = AT_Integer},
    {"nextToken", .shape = AT_Token},
    {"sort", .shape = AT_SortCriteria},
};
static const struct member_model ListFindingsV2Response_members[] = {
    {"findings", .shape = AT_FindingsListV2, .traits = MEMBER_REQUIRED},
    {"nextToken", .shape = AT_Token},
};
static const char *const OrderBy_choices[] = {
    "ASC",
    "DESC",
    NULL,
};
static const char *const ReasonCode_choices[] = {
    "AWS_SERVICE_ACCESS_DISABLED",
    "DELEGATED_ADMINISTRATOR_DEREGISTERED",
    "ORGANIZATION_DELETED",
    "SERVICE_LINKED_ROLE_CREATION_FAILED",
    NULL,
};
static const struct member_model ResourceArnsList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model ResourceNotFoundException_members[] = {
    {"message", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"resourceId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"resourceType", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const char *const ResourceType_choices[] = {
    "AWS::S3::Bucket",
    "AWS::IAM::Role",
    "AWS::SQS::Queue",
    "AWS::Lambda::Function",
    "AWS::Lambda::LayerVersion",
    "AWS::KMS::Key",
    "AWS::SecretsManager::Secret",
    "AWS::EFS::FileSystem",
    "AWS::EC2::Snapshot",
    "AWS::ECR::Repository",
    "AWS::RDS::DBSnapshot",
    "AWS::RDS::DBClusterSnapshot",
    "AWS::SNS::Topic",
    "AWS::S3Express::DirectoryBucket",
    "AWS::DynamoDB::Table",
    "AWS::DynamoDB::Stream",
    "AWS::IAM::User",
    NULL,
};
static const struct member_model ResourceTypeList_members[] = {
    {"member", .shape = AT_ResourceType},
};
static const struct member_model ServiceQuotaExceededException_members[] = {
    {"message", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"resourceId", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"resourceType", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model SortCriteria_members[] = {
    {"attributeName", .shape = AT_String},
    {"orderBy", .shape = AT_OrderBy},
};
static const struct member_model StatusReason_members[] = {
    {"code", .shape = AT_ReasonCode, .traits = MEMBER_REQUIRED},
};
static const struct member_model TagsList_members[] = {
    {"member", .shape = AT_TagsMap},
};
static const struct member_model TagsMap_members[] = {
    {"key", .shape = AT_String},
    {"value", .shape = AT_String},
};
static const struct member_model ThrottlingException_members[] = {
    {"message", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"retryAfterSeconds", .shape = AT_Integer, .wire = "Retry-After", .location = LOCATION_HEADER},
};
static const char *const Type_choices[] = {
    "ACCOUNT",
    "ORGANIZATION",
    "ACCOUNT_UNUSED_ACCESS",
    "ORGANIZATION_UNUSED_ACCESS",
    "ACCOUNT_INTERNAL_ACCESS",
    "ORGANIZATION_INTERNAL_ACCESS",
    NULL,
};
static const struct member_model UnusedAccessConfiguration_members[] = {
    {"unusedAccessAge", .shape = AT_Integer},
    {"analysisRule", .shape = AT_AnalysisRule},
};
static const struct member_model ValidationException_members[] = {
    {"message", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"reason", .shape = AT_ValidationExceptionReason, .traits = MEMBER_REQUIRED},
    {"fieldList", .shape = AT_ValidationExceptionFieldList},
};
static const struct member_model ValidationExceptionField_members[] = {
    {"name", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"message", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const struct member_model ValidationExceptionFieldList_members[] = {
    {"member", .shape = AT_ValidationExceptionField},
};
static const char *const ValidationExceptionReason_choices[] = {
    "unknownOperation",
    "cannotParse",
    "fieldValidationFailed",
    "other",
    "notSupported",
    NULL,
};
static const struct member_model ValueList_members[] = {
    {"member", .shape = AT_String},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"AccessDeniedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 403, .n_members = 1, .members = AccessDeniedException_members},
    {"AccountIdsList", SHAPE_LIST, .n_members = 1, .members = AccountIdsList_members},
    {"AnalysisRule", SHAPE_STRUCTURE, .n_members = 1, .members = AnalysisRule_members},
    {"AnalysisRuleCriteria", SHAPE_STRUCTURE, .n_members = 2, .members = AnalysisRuleCriteria_members},
    {"AnalysisRuleCriteriaList", SHAPE_LIST, .n_members = 1, .members = AnalysisRuleCriteriaList_members},
    {"AnalyzerArn", SHAPE_STRING},
    {"AnalyzerConfiguration", SHAPE_STRUCTURE, .traits = SHAPE_UNION, .n_members = 2, .members = AnalyzerConfiguration_members},
    {"AnalyzerName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"AnalyzerStatus", SHAPE_STRING, .choices = AnalyzerStatus_choices},
    {"AnalyzerSummary", SHAPE_STRUCTURE, .n_members = 11, .members = AnalyzerSummary_members},
    {"AnalyzersList", SHAPE_LIST, .n_members = 1, .members = AnalyzersList_members},
    {"Boolean", SHAPE_BOOLEAN},
    {"ConflictException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 409, .n_members = 3, .members = ConflictException_members},
    {"CreateAnalyzerRequest", SHAPE_STRUCTURE, .n_members = 6, .members = CreateAnalyzerRequest_members},
    {"CreateAnalyzerResponse", SHAPE_STRUCTURE, .n_members = 1, .members = CreateAnalyzerResponse_members},
    {"Criterion", SHAPE_STRUCTURE, .n_members = 4, .members = Criterion_members},
    {"DeleteAnalyzerRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteAnalyzerRequest_members},
    {"FilterCriteriaMap", SHAPE_MAP, .n_members = 2, .members = FilterCriteriaMap_members},
    {"FindingId", SHAPE_STRING},
    {"FindingStatus", SHAPE_STRING, .choices = FindingStatus_choices},
    {"FindingSummaryV2", SHAPE_STRUCTURE, .n_members = 10, .members = FindingSummaryV2_members},
    {"FindingType", SHAPE_STRING, .choices = FindingType_choices},
    {"FindingsListV2", SHAPE_LIST, .n_members = 1, .members = FindingsListV2_members},
    {"InlineArchiveRule", SHAPE_STRUCTURE, .n_members = 2, .members = InlineArchiveRule_members},
    {"InlineArchiveRulesList", SHAPE_LIST, .n_members = 1, .members = InlineArchiveRulesList_members},
    {"Integer", SHAPE_INTEGER},
    {"InternalAccessAnalysisRule", SHAPE_STRUCTURE, .n_members = 1, .members = InternalAccessAnalysisRule_members},
    {"InternalAccessAnalysisRuleCriteria", SHAPE_STRUCTURE, .n_members = 3, .members = InternalAccessAnalysisRuleCriteria_members},
    {"InternalAccessAnalysisRuleCriteriaList", SHAPE_LIST, .n_members = 1, .members = InternalAccessAnalysisRuleCriteriaList_members},
    {"InternalAccessConfiguration", SHAPE_STRUCTURE, .n_members = 1, .members = InternalAccessConfiguration_members},
    {"InternalServerException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 500, .n_members = 2, .members = InternalServerException_members},
    {"ListAnalyzersRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListAnalyzersRequest_members},
    {"ListAnalyzersResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ListAnalyzersResponse_members},
    {"ListFindingsV2Request", SHAPE_STRUCTURE, .n_members = 5, .members = ListFindingsV2Request_members},
    {"ListFindingsV2Response", SHAPE_STRUCTURE, .n_members = 2, .members = ListFindingsV2Response_members},
    {"Name", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"OrderBy", SHAPE_STRING, .choices = OrderBy_choices},
    {"ReasonCode", SHAPE_STRING, .choices = ReasonCode_choices},
    {"ResourceArnsList", SHAPE_LIST, .n_members = 1, .members = ResourceArnsList_members},
    {"ResourceNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .n_members = 3, .members = ResourceNotFoundException_members},
    {"ResourceType", SHAPE_STRING, .choices = ResourceType_choices},
    {"ResourceTypeList", SHAPE_LIST, .n_members = 1, .members = ResourceTypeList_members},
    {"ServiceQuotaExceededException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 402, .n_members = 3, .members = ServiceQuotaExceededException_members},
    {"SortCriteria", SHAPE_STRUCTURE, .n_members = 2, .members = SortCriteria_members},
    {"StatusReason", SHAPE_STRUCTURE, .n_members = 1, .members = StatusReason_members},
    {"String", SHAPE_STRING},
    {"TagsList", SHAPE_LIST, .n_members = 1, .members = TagsList_members},
    {"TagsMap", SHAPE_MAP, .n_members = 2, .members = TagsMap_members},
    {"ThrottlingException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 429, .n_members = 2, .members = ThrottlingException_members},
    {"Timestamp", SHAPE_TIMESTAMP},
    {"Token", SHAPE_STRING},
    {"Type", SHAPE_STRING, .choices = Type_choices},
    {"UnusedAccessConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = UnusedAccessConfiguration_members},
    {"ValidationException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 3, .members = ValidationException_members},
    {"ValidationExceptionField", SHAPE_STRUCTURE, .n_members = 2, .members = ValidationExceptionField_members},
    {"ValidationExceptionFieldList", SHAPE_LIST, .n_members = 1, .members = ValidationExceptionFieldList_members},
    {"ValidationExceptionReason", SHAPE_STRING, .choices = ValidationExceptionReason_choices},
    {"ValueList", SHAPE_LIST, .n_members = 1, .members = ValueList_members, .min = INT64_C(1), .max = INT64_C(20)},
};
static const uint16_t CreateAnalyzer_errors[] = {
    AT_ConflictException, AT_ValidationException, AT_InternalServerException, AT_ServiceQuotaExceededException, AT_ThrottlingException, AT_AccessDeniedException, 0,
};
static const uint16_t DeleteAnalyzer_errors[] = {
    AT_ResourceNotFoundException, AT_ValidationException, AT_InternalServerException, AT_ThrottlingException, AT_AccessDeniedException, 0,
};
static const uint16_t ListAnalyzers_errors[] = {
    AT_ValidationException, AT_InternalServerException, AT_ThrottlingException, AT_AccessDeniedException, 0,
};
static const char *const ListAnalyzers_in[] = {
    "nextToken",
    NULL,
};
static const char *const ListAnalyzers_out[] = {
    "nextToken",
    NULL,
};
static const char *const ListAnalyzers_results[] = {
    "analyzers",
    NULL,
};
static const struct paginator_model ListAnalyzers_pages[] = {
    {.in_tokens = ListAnalyzers_in, .out_tokens = ListAnalyzers_out, .results = ListAnalyzers_results, .limit_key = "maxResults"},
};
static const uint16_t ListFindingsV2_errors[] = {
    AT_ResourceNotFoundException, AT_ValidationException, AT_InternalServerException, AT_ThrottlingException, AT_AccessDeniedException, 0,
};
static const char *const ListFindingsV2_in[] = {
    "nextToken",
    NULL,
};
static const char *const ListFindingsV2_out[] = {
    "nextToken",
    NULL,
};
static const char *const ListFindingsV2_results[] = {
    "findings",
    NULL,
};
static const struct paginator_model ListFindingsV2_pages[] = {
    {.in_tokens = ListFindingsV2_in, .out_tokens = ListFindingsV2_out, .results = ListFindingsV2_results, .limit_key = "maxResults"},
};
static const struct operation operations[] = {
    {"CreateAnalyzer", "PUT", "/analyzer", AT_CreateAnalyzerRequest, AT_CreateAnalyzerResponse, .status = 200, .errors = CreateAnalyzer_errors},
    {"DeleteAnalyzer", "DELETE", "/analyzer/{analyzerName}", AT_DeleteAnalyzerRequest, 0, .status = 200, .errors = DeleteAnalyzer_errors},
    {"ListAnalyzers", "GET", "/analyzer", AT_ListAnalyzersRequest, AT_ListAnalyzersResponse, .status = 200, .traits = OPERATION_READS, .errors = ListAnalyzers_errors, .paginator = ListAnalyzers_pages},
    {"ListFindingsV2", "POST", "/findingv2", AT_ListFindingsV2Request, AT_ListFindingsV2Response, .status = 200, .traits = OPERATION_READS, .errors = ListFindingsV2_errors, .paginator = ListFindingsV2_pages},
};
const struct service accessanalyzer_model = {.name = "accessanalyzer", .endpoint_prefix = "access-analyzer", .signing_name = "access-analyzer", .api_version = "2019-11-01", .protocol = PROTOCOL_REST_JSON, .shapes = shapes, .n_shapes = 59, .operations = operations, .n_operations = 4};
