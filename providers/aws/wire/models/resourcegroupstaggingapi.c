/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_AmazonResourceType,
    AT_ComplianceDetails,
    AT_ComplianceStatus,
    AT_ErrorCode,
    AT_ErrorMessage,
    AT_ExceptionMessage,
    AT_ExcludeCompliantResources,
    AT_FailedResourcesMap,
    AT_FailureInfo,
    AT_GetResourcesInput,
    AT_GetResourcesOutput,
    AT_GetTagKeysInput,
    AT_GetTagKeysOutput,
    AT_GetTagValuesInput,
    AT_GetTagValuesOutput,
    AT_IncludeComplianceDetails,
    AT_InternalServiceException,
    AT_InvalidParameterException,
    AT_PaginationToken,
    AT_PaginationTokenExpiredException,
    AT_ResourceARN,
    AT_ResourceARNListForGet,
    AT_ResourceARNListForTagUntag,
    AT_ResourceTagMapping,
    AT_ResourceTagMappingList,
    AT_ResourceTypeFilterList,
    AT_ResourcesPerPage,
    AT_StatusCode,
    AT_Tag,
    AT_TagFilter,
    AT_TagFilterList,
    AT_TagKey,
    AT_TagKeyList,
    AT_TagKeyListForUntag,
    AT_TagList,
    AT_TagMap,
    AT_TagResourcesInput,
    AT_TagResourcesOutput,
    AT_TagValue,
    AT_TagValueList,
    AT_TagValuesOutputList,
    AT_TagsPerPage,
    AT_ThrottledException,
    AT_UntagResourcesInput,
    AT_UntagResourcesOutput,
};
static const struct member_model ComplianceDetails_members[] = {
    {"NoncompliantKeys", .shape = AT_TagKeyList},
    {"KeysWithNoncompliantValues", .shape = AT_TagKeyList},
    {"MissingTagKeys", .shape = AT_TagKeyList},
    {"ComplianceStatus", .shape = AT_ComplianceStatus},
};
static const char *const ErrorCode_choices[] = {
    "InternalServiceException",
    "InvalidParameterException",
    NULL,
};
static const struct member_model FailedResourcesMap_members[] = {
    {"key", .shape = AT_ResourceARN},
    {"value", .shape = AT_FailureInfo},
};
static const struct member_model FailureInfo_members[] = {
    {"StatusCode", .shape = AT_StatusCode},
    {"ErrorCode", .shape = AT_ErrorCode},
    {"ErrorMessage", .shape = AT_ErrorMessage},
};
static const struct member_model GetResourcesInput_members[] = {
    {"PaginationToken", .shape = AT_PaginationToken},
    {"TagFilters", .shape = AT_TagFilterList},
    {"ResourcesPerPage", .shape = AT_ResourcesPerPage},
    {"TagsPerPage", .shape = AT_TagsPerPage},
    {"ResourceTypeFilters", .shape = AT_ResourceTypeFilterList},
    {"IncludeComplianceDetails", .shape = AT_IncludeComplianceDetails},
    {"ExcludeCompliantResources", .shape = AT_ExcludeCompliantResources},
    {"ResourceARNList", .shape = AT_ResourceARNListForGet},
};
static const struct member_model GetResourcesOutput_members[] = {
    {"PaginationToken", .shape = AT_PaginationToken},
    {"ResourceTagMappingList", .shape = AT_ResourceTagMappingList},
};
static const struct member_model GetTagKeysInput_members[] = {
    {"PaginationToken", .shape = AT_PaginationToken},
};
static const struct member_model GetTagKeysOutput_members[] = {
    {"PaginationToken", .shape = AT_PaginationToken},
    {"TagKeys", .shape = AT_TagKeyList},
};
static const struct member_model GetTagValuesInput_members[] = {
    {"PaginationToken", .shape = AT_PaginationToken},
    {"Key", .shape = AT_TagKey, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetTagValuesOutput_members[] = {
    {"PaginationToken", .shape = AT_PaginationToken},
    {"TagValues", .shape = AT_TagValuesOutputList},
};
static const struct member_model InternalServiceException_members[] = {
    {"Message", .shape = AT_ExceptionMessage},
};
static const struct member_model InvalidParameterException_members[] = {
    {"Message", .shape = AT_ExceptionMessage},
};
static const struct member_model PaginationTokenExpiredException_members[] = {
    {"Message", .shape = AT_ExceptionMessage},
};
static const struct member_model ResourceARNListForGet_members[] = {
    {"member", .shape = AT_ResourceARN},
};
static const struct member_model ResourceARNListForTagUntag_members[] = {
    {"member", .shape = AT_ResourceARN},
};
static const struct member_model ResourceTagMapping_members[] = {
    {"ResourceARN", .shape = AT_ResourceARN},
    {"Tags", .shape = AT_TagList},
    {"ComplianceDetails", .shape = AT_ComplianceDetails},
};
static const struct member_model ResourceTagMappingList_members[] = {
    {"member", .shape = AT_ResourceTagMapping},
};
static const struct member_model ResourceTypeFilterList_members[] = {
    {"member", .shape = AT_AmazonResourceType},
};
static const struct member_model Tag_members[] = {
    {"Key", .shape = AT_TagKey, .traits = MEMBER_REQUIRED},
    {"Value", .shape = AT_TagValue, .traits = MEMBER_REQUIRED},
};
static const struct member_model TagFilter_members[] = {
    {"Key", .shape = AT_TagKey},
    {"Values", .shape = AT_TagValueList},
};
static const struct member_model TagFilterList_members[] = {
    {"member", .shape = AT_TagFilter},
};
static const struct member_model TagKeyList_members[] = {
    {"member", .shape = AT_TagKey},
};
static const struct member_model TagKeyListForUntag_members[] = {
    {"member", .shape = AT_TagKey},
};
static const struct member_model TagList_members[] = {
    {"member", .shape = AT_Tag},
};
static const struct member_model TagMap_members[] = {
    {"key", .shape = AT_TagKey},
    {"value", .shape = AT_TagValue},
};
static const struct member_model TagResourcesInput_members[] = {
    {"ResourceARNList", .shape = AT_ResourceARNListForTagUntag, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagMap, .traits = MEMBER_REQUIRED},
};
static const struct member_model TagResourcesOutput_members[] = {
    {"FailedResourcesMap", .shape = AT_FailedResourcesMap},
};
static const struct member_model TagValueList_members[] = {
    {"member", .shape = AT_TagValue},
};
static const struct member_model TagValuesOutputList_members[] = {
    {"member", .shape = AT_TagValue},
};
static const struct member_model ThrottledException_members[] = {
    {"Message", .shape = AT_ExceptionMessage},
};
static const struct member_model UntagResourcesInput_members[] = {
    {"ResourceARNList", .shape = AT_ResourceARNListForTagUntag, .traits = MEMBER_REQUIRED},
    {"TagKeys", .shape = AT_TagKeyListForUntag, .traits = MEMBER_REQUIRED},
};
static const struct member_model UntagResourcesOutput_members[] = {
    {"FailedResourcesMap", .shape = AT_FailedResourcesMap},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"AmazonResourceType", SHAPE_STRING, .max = INT64_C(256)},
    {"ComplianceDetails", SHAPE_STRUCTURE, .n_members = 4, .members = ComplianceDetails_members},
    {"ComplianceStatus", SHAPE_BOOLEAN},
    {"ErrorCode", SHAPE_STRING, .choices = ErrorCode_choices},
    {"ErrorMessage", SHAPE_STRING},
    {"ExceptionMessage", SHAPE_STRING, .max = INT64_C(2048)},
    {"ExcludeCompliantResources", SHAPE_BOOLEAN},
    {"FailedResourcesMap", SHAPE_MAP, .n_members = 2, .members = FailedResourcesMap_members},
    {"FailureInfo", SHAPE_STRUCTURE, .n_members = 3, .members = FailureInfo_members},
    {"GetResourcesInput", SHAPE_STRUCTURE, .n_members = 8, .members = GetResourcesInput_members},
    {"GetResourcesOutput", SHAPE_STRUCTURE, .n_members = 2, .members = GetResourcesOutput_members},
    {"GetTagKeysInput", SHAPE_STRUCTURE, .n_members = 1, .members = GetTagKeysInput_members},
    {"GetTagKeysOutput", SHAPE_STRUCTURE, .n_members = 2, .members = GetTagKeysOutput_members},
    {"GetTagValuesInput", SHAPE_STRUCTURE, .n_members = 2, .members = GetTagValuesInput_members},
    {"GetTagValuesOutput", SHAPE_STRUCTURE, .n_members = 2, .members = GetTagValuesOutput_members},
    {"IncludeComplianceDetails", SHAPE_BOOLEAN},
    {"InternalServiceException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InternalServiceException_members},
    {"InvalidParameterException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidParameterException_members},
    {"PaginationToken", SHAPE_STRING, .max = INT64_C(2048)},
    {"PaginationTokenExpiredException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = PaginationTokenExpiredException_members},
    {"ResourceARN", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(1011)},
    {"ResourceARNListForGet", SHAPE_LIST, .n_members = 1, .members = ResourceARNListForGet_members, .min = INT64_C(1), .max = INT64_C(100)},
    {"ResourceARNListForTagUntag", SHAPE_LIST, .n_members = 1, .members = ResourceARNListForTagUntag_members, .min = INT64_C(1), .max = INT64_C(20)},
    {"ResourceTagMapping", SHAPE_STRUCTURE, .n_members = 3, .members = ResourceTagMapping_members},
    {"ResourceTagMappingList", SHAPE_LIST, .n_members = 1, .members = ResourceTagMappingList_members},
    {"ResourceTypeFilterList", SHAPE_LIST, .n_members = 1, .members = ResourceTypeFilterList_members},
    {"ResourcesPerPage", SHAPE_INTEGER},
    {"StatusCode", SHAPE_INTEGER},
    {"Tag", SHAPE_STRUCTURE, .n_members = 2, .members = Tag_members},
    {"TagFilter", SHAPE_STRUCTURE, .n_members = 2, .members = TagFilter_members},
    {"TagFilterList", SHAPE_LIST, .n_members = 1, .members = TagFilterList_members, .max = INT64_C(50)},
    {"TagKey", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"TagKeyList", SHAPE_LIST, .n_members = 1, .members = TagKeyList_members},
    {"TagKeyListForUntag", SHAPE_LIST, .n_members = 1, .members = TagKeyListForUntag_members, .min = INT64_C(1), .max = INT64_C(50)},
    {"TagList", SHAPE_LIST, .n_members = 1, .members = TagList_members},
    {"TagMap", SHAPE_MAP, .n_members = 2, .members = TagMap_members, .min = INT64_C(1), .max = INT64_C(50)},
    {"TagResourcesInput", SHAPE_STRUCTURE, .n_members = 2, .members = TagResourcesInput_members},
    {"TagResourcesOutput", SHAPE_STRUCTURE, .n_members = 1, .members = TagResourcesOutput_members},
    {"TagValue", SHAPE_STRING, .max = INT64_C(256)},
    {"TagValueList", SHAPE_LIST, .n_members = 1, .members = TagValueList_members, .max = INT64_C(20)},
    {"TagValuesOutputList", SHAPE_LIST, .n_members = 1, .members = TagValuesOutputList_members},
    {"TagsPerPage", SHAPE_INTEGER},
    {"ThrottledException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ThrottledException_members},
    {"UntagResourcesInput", SHAPE_STRUCTURE, .n_members = 2, .members = UntagResourcesInput_members},
    {"UntagResourcesOutput", SHAPE_STRUCTURE, .n_members = 1, .members = UntagResourcesOutput_members},
};
static const uint16_t GetResources_errors[] = {
    AT_InvalidParameterException, AT_ThrottledException, AT_InternalServiceException, AT_PaginationTokenExpiredException, 0,
};
static const char *const GetResources_in[] = {
    "PaginationToken",
    NULL,
};
static const char *const GetResources_out[] = {
    "PaginationToken",
    NULL,
};
static const char *const GetResources_results[] = {
    "ResourceTagMappingList",
    NULL,
};
static const struct paginator_model GetResources_pages[] = {
    {.in_tokens = GetResources_in, .out_tokens = GetResources_out, .results = GetResources_results, .limit_key = "ResourcesPerPage"},
};
static const uint16_t GetTagKeys_errors[] = {
    AT_InvalidParameterException, AT_ThrottledException, AT_InternalServiceException, AT_PaginationTokenExpiredException, 0,
};
static const char *const GetTagKeys_in[] = {
    "PaginationToken",
    NULL,
};
static const char *const GetTagKeys_out[] = {
    "PaginationToken",
    NULL,
};
static const char *const GetTagKeys_results[] = {
    "TagKeys",
    NULL,
};
static const struct paginator_model GetTagKeys_pages[] = {
    {.in_tokens = GetTagKeys_in, .out_tokens = GetTagKeys_out, .results = GetTagKeys_results},
};
static const uint16_t GetTagValues_errors[] = {
    AT_InvalidParameterException, AT_ThrottledException, AT_InternalServiceException, AT_PaginationTokenExpiredException, 0,
};
static const char *const GetTagValues_in[] = {
    "PaginationToken",
    NULL,
};
static const char *const GetTagValues_out[] = {
    "PaginationToken",
    NULL,
};
static const char *const GetTagValues_results[] = {
    "TagValues",
    NULL,
};
static const struct paginator_model GetTagValues_pages[] = {
    {.in_tokens = GetTagValues_in, .out_tokens = GetTagValues_out, .results = GetTagValues_results},
};
static const uint16_t TagResources_errors[] = {
    AT_InvalidParameterException, AT_ThrottledException, AT_InternalServiceException, 0,
};
static const uint16_t UntagResources_errors[] = {
    AT_InvalidParameterException, AT_ThrottledException, AT_InternalServiceException, 0,
};
static const struct operation operations[] = {
    {"GetResources", "POST", "/", AT_GetResourcesInput, AT_GetResourcesOutput, .traits = OPERATION_READS, .errors = GetResources_errors, .paginator = GetResources_pages},
    {"GetTagKeys", "POST", "/", AT_GetTagKeysInput, AT_GetTagKeysOutput, .traits = OPERATION_READS, .errors = GetTagKeys_errors, .paginator = GetTagKeys_pages},
    {"GetTagValues", "POST", "/", AT_GetTagValuesInput, AT_GetTagValuesOutput, .traits = OPERATION_READS, .errors = GetTagValues_errors, .paginator = GetTagValues_pages},
    {"TagResources", "POST", "/", AT_TagResourcesInput, AT_TagResourcesOutput, .errors = TagResources_errors},
    {"UntagResources", "POST", "/", AT_UntagResourcesInput, AT_UntagResourcesOutput, .errors = UntagResources_errors},
};
const struct service resourcegroupstaggingapi_model = {.name = "resourcegroupstaggingapi", .endpoint_prefix = "tagging", .signing_name = "tagging", .api_version = "2017-01-26", .target_prefix = "ResourceGroupsTaggingAPI_20170126", .json_version = "1.1", .protocol = PROTOCOL_JSON, .shapes = shapes, .n_shapes = 46, .operations = operations, .n_operations = 5};
