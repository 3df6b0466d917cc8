/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_AccessDeniedException,
    AT_AccountId,
    AT_AccountIds,
    AT_AmazonResourceName,
    AT_ApplyOnTransformedLogs,
    AT_Arn,
    AT_AssociateKmsKeyRequest,
    AT_BearerTokenAuthenticationEnabled,
    AT_CreateLogGroupRequest,
    AT_CreateLogStreamRequest,
    AT_DataAlreadyAcceptedException,
    AT_DataProtectionStatus,
    AT_Days,
    AT_DefaultValue,
    AT_DeleteLogGroupRequest,
    AT_DeleteLogStreamRequest,
    AT_DeleteMetricFilterRequest,
    AT_DeleteResourcePolicyRequest,
    AT_DeleteRetentionPolicyRequest,
    AT_DeleteSubscriptionFilterRequest,
    AT_DeletionProtectionEnabled,
    AT_Descending,
    AT_DescribeLimit,
    AT_DescribeLogGroupsLogGroupIdentifiers,
    AT_DescribeLogGroupsRequest,
    AT_DescribeLogGroupsResponse,
    AT_DescribeLogStreamsRequest,
    AT_DescribeLogStreamsResponse,
    AT_DescribeMetricFiltersRequest,
    AT_DescribeMetricFiltersResponse,
    AT_DescribeResourcePoliciesRequest,
    AT_DescribeResourcePoliciesResponse,
    AT_DescribeSubscriptionFiltersRequest,
    AT_DescribeSubscriptionFiltersResponse,
    AT_DestinationArn,
    AT_Dimensions,
    AT_DimensionsKey,
    AT_DimensionsValue,
    AT_DisassociateKmsKeyRequest,
    AT_Distribution,
    AT_EmitSystemFields,
    AT_Entity,
    AT_EntityAttributes,
    AT_EntityAttributesKey,
    AT_EntityAttributesValue,
    AT_EntityKeyAttributes,
    AT_EntityKeyAttributesKey,
    AT_EntityKeyAttributesValue,
    AT_EntityRejectionErrorType,
    AT_EventId,
    AT_EventMessage,
    AT_EventsLimit,
    AT_ExpectedRevisionId,
    AT_FieldSelectionCriteria,
    AT_FilterCount,
    AT_FilterLogEventsRequest,
    AT_FilterLogEventsResponse,
    AT_FilterName,
    AT_FilterPattern,
    AT_FilteredLogEvent,
    AT_FilteredLogEvents,
    AT_GetLogEventsRequest,
    AT_GetLogEventsResponse,
    AT_IncludeLinkedAccounts,
    AT_InheritedProperties,
    AT_InheritedProperty,
    AT_InputLogEvent,
    AT_InputLogEvents,
    AT_InputLogStreamNames,
    AT_Interleaved,
    AT_InvalidOperationException,
    AT_InvalidParameterException,
    AT_InvalidSequenceTokenException,
    AT_KmsKeyId,
    AT_LimitExceededException,
    AT_ListTagsForResourceRequest,
    AT_ListTagsForResourceResponse,
    AT_LogEventIndex,
    AT_LogGroup,
    AT_LogGroupClass,
    AT_LogGroupIdentifier,
    AT_LogGroupName,
    AT_LogGroupNamePattern,
    AT_LogGroups,
    AT_LogStream,
    AT_LogStreamName,
    AT_LogStreamSearchedCompletely,
    AT_LogStreams,
    AT_Message,
    AT_MetricFilter,
    AT_MetricFilters,
    AT_MetricName,
    AT_MetricNamespace,
    AT_MetricTransformation,
    AT_MetricTransformations,
    AT_MetricValue,
    AT_NextToken,
    AT_OperationAbortedException,
    AT_OrderBy,
    AT_OutputLogEvent,
    AT_OutputLogEvents,
    AT_PolicyDocument,
    AT_PolicyName,
    AT_PolicyScope,
    AT_PutLogEventsRequest,
    AT_PutLogEventsResponse,
    AT_PutLogGroupDeletionProtectionRequest,
    AT_PutMetricFilterRequest,
    AT_PutResourcePolicyRequest,
    AT_PutResourcePolicyResponse,
    AT_PutRetentionPolicyRequest,
    AT_PutSubscriptionFilterRequest,
    AT_RejectedEntityInfo,
    AT_RejectedLogEventsInfo,
    AT_ResourceAlreadyExistsException,
    AT_ResourceIdentifier,
    AT_ResourceNotFoundException,
    AT_ResourcePolicies,
    AT_ResourcePolicy,
    AT_RoleArn,
    AT_SearchedLogStream,
    AT_SearchedLogStreams,
    AT_SequenceToken,
    AT_ServiceUnavailableException,
    AT_StandardUnit,
    AT_StartFromHead,
    AT_StoredBytes,
    AT_SubscriptionFilter,
    AT_SubscriptionFilters,
    AT_SystemField,
    AT_TagKey,
    AT_TagKeyList,
    AT_TagResourceRequest,
    AT_TagValue,
    AT_Tags,
    AT_Timestamp,
    AT_TooManyTagsException,
    AT_Unmask,
    AT_UnrecognizedClientException,
    AT_UntagResourceRequest,
    AT_ValidationException,
};
static const struct member_model AccountIds_members[] = {
    {"member", .shape = AT_AccountId},
};
static const struct member_model AssociateKmsKeyRequest_members[] = {
    {"logGroupName", .shape = AT_LogGroupName},
    {"kmsKeyId", .shape = AT_KmsKeyId, .traits = MEMBER_REQUIRED},
    {"resourceIdentifier", .shape = AT_ResourceIdentifier},
};
static const struct member_model CreateLogGroupRequest_members[] = {
    {"logGroupName", .shape = AT_LogGroupName, .traits = MEMBER_REQUIRED},
    {"kmsKeyId", .shape = AT_KmsKeyId},
    {"tags", .shape = AT_Tags},
    {"logGroupClass", .shape = AT_LogGroupClass},
    {"deletionProtectionEnabled", .shape = AT_DeletionProtectionEnabled},
};
static const struct member_model CreateLogStreamRequest_members[] = {
    {"logGroupName", .shape = AT_LogGroupName, .traits = MEMBER_REQUIRED},
    {"logStreamName", .shape = AT_LogStreamName, .traits = MEMBER_REQUIRED},
};
static const struct member_model DataAlreadyAcceptedException_members[] = {
    {"expectedSequenceToken", .shape = AT_SequenceToken},
};
static const char *const DataProtectionStatus_choices[] = {
    "ACTIVATED",
    "DELETED",
    "ARCHIVED",
    "DISABLED",
    NULL,
};
static const struct member_model DeleteLogGroupRequest_members[] = {
    {"logGroupName", .shape = AT_LogGroupName, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteLogStreamRequest_members[] = {
    {"logGroupName", .shape = AT_LogGroupName, .traits = MEMBER_REQUIRED},
    {"logStreamName", .shape = AT_LogStreamName, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteMetricFilterRequest_members[] = {
    {"logGroupName", .shape = AT_LogGroupName, .traits = MEMBER_REQUIRED},
    {"filterName", .shape = AT_FilterName, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteResourcePolicyRequest_members[] = {
    {"policyName", .shape = AT_PolicyName},
    {"resourceArn", .shape = AT_Arn},
    {"expectedRevisionId", .shape = AT_ExpectedRevisionId},
};
static const struct member_model DeleteRetentionPolicyRequest_members[] = {
    {"logGroupName", .shape = AT_LogGroupName, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteSubscriptionFilterRequest_members[] = {
    {"logGroupName", .shape = AT_LogGroupName, .traits = MEMBER_REQUIRED},
    {"filterName", .shape = AT_FilterName, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeLogGroupsLogGroupIdentifiers_members[] = {
    {"member", .shape = AT_LogGroupIdentifier},
};
static const struct member_model DescribeLogGroupsRequest_members[] = {
    {"accountIdentifiers", .shape = AT_AccountIds},
    {"logGroupNamePrefix", .shape = AT_LogGroupName},
    {"logGroupNamePattern", .shape = AT_LogGroupNamePattern},
    {"nextToken", .shape = AT_NextToken},
    {"limit", .shape = AT_DescribeLimit},
    {"includeLinkedAccounts", .shape = AT_IncludeLinkedAccounts},
    {"logGroupClass", .shape = AT_LogGroupClass},
    {"logGroupIdentifiers", .shape = AT_DescribeLogGroupsLogGroupIdentifiers},
};
static const struct member_model DescribeLogGroupsResponse_members[] = {
    {"logGroups", .shape = AT_LogGroups},
    {"nextToken", .shape = AT_NextToken},
};
static const struct member_model DescribeLogStreamsRequest_members[] = {
    {"logGroupName", .shape = AT_LogGroupName},
    {"logGroupIdentifier", .shape = AT_LogGroupIdentifier},
    {"logStreamNamePrefix", .shape = AT_LogStreamName},
    {"orderBy", .shape = AT_OrderBy},
    {"descending", .shape = AT_Descending},
    {"nextToken", .shape = AT_NextToken},
    {"limit", .shape = AT_DescribeLimit},
};
static const struct member_model DescribeLogStreamsResponse_members[] = {
    {"logStreams", .shape = AT_LogStreams},
    {"nextToken", .shape = AT_NextToken},
};
static const struct member_model DescribeMetricFiltersRequest_members[] = {
    {"logGroupName", .shape = AT_LogGroupName},
    {"filterNamePrefix", .shape = AT_FilterName},
    {"nextToken", .shape = AT_NextToken},
    {"limit", .shape = AT_DescribeLimit},
    {"metricName", .shape = AT_MetricName},
    {"metricNamespace", .shape = AT_MetricNamespace},
};
static const struct member_model DescribeMetricFiltersResponse_members[] = {
    {"metricFilters", .shape = AT_MetricFilters},
    {"nextToken", .shape = AT_NextToken},
};
static const struct member_model DescribeResourcePoliciesRequest_members[] = {
    {"nextToken", .shape = AT_NextToken},
    {"limit", .shape = AT_DescribeLimit},
    {"resourceArn", .shape = AT_Arn},
    {"policyScope", .shape = AT_PolicyScope},
};
static const struct member_model DescribeResourcePoliciesResponse_members[] = {
    {"resourcePolicies", .shape = AT_ResourcePolicies},
    {"nextToken", .shape = AT_NextToken},
};
static const struct member_model DescribeSubscriptionFiltersRequest_members[] = {
    {"logGroupName", .shape = AT_LogGroupName, .traits = MEMBER_REQUIRED},
    {"filterNamePrefix", .shape = AT_FilterName},
    {"nextToken", .shape = AT_NextToken},
    {"limit", .shape = AT_DescribeLimit},
};
static const struct member_model DescribeSubscriptionFiltersResponse_members[] = {
    {"subscriptionFilters", .shape = AT_SubscriptionFilters},
    {"nextToken", .shape = AT_NextToken},
};
static const struct member_model Dimensions_members[] = {
    {"key", .shape = AT_DimensionsKey},
    {"value", .shape = AT_DimensionsValue},
};
static const struct member_model DisassociateKmsKeyRequest_members[] = {
    {"logGroupName", .shape = AT_LogGroupName},
    {"resourceIdentifier", .shape = AT_ResourceIdentifier},
};
static const char *const Distribution_choices[] = {
    "Random",
    "ByLogStream",
    NULL,
};
static const struct member_model EmitSystemFields_members[] = {
    {"member", .shape = AT_SystemField},
};
static const struct member_model Entity_members[] = {
    {"keyAttributes", .shape = AT_EntityKeyAttributes},
    {"attributes", .shape = AT_EntityAttributes},
};
static const struct member_model EntityAttributes_members[] = {
    {"key", .shape = AT_EntityAttributesKey},
    {"value", .shape = AT_EntityAttributesValue},
};
static const struct member_model EntityKeyAttributes_members[] = {
    {"key", .shape = AT_EntityKeyAttributesKey},
    {"value", .shape = AT_EntityKeyAttributesValue},
};
static const char *const EntityRejectionErrorType_choices[] = {
    "InvalidEntity",
    "InvalidTypeValue",
    "InvalidKeyAttributes",
    "InvalidAttributes",
    "EntitySizeTooLarge",
    "UnsupportedLogGroupType",
    "MissingRequiredFields",
    NULL,
};
static const struct member_model FilterLogEventsRequest_members[] = {
    {"logGroupName", .shape = AT_LogGroupName},
    {"logGroupIdentifier", .shape = AT_LogGroupIdentifier},
    {"logStreamNames", .shape = AT_InputLogStreamNames},
    {"logStreamNamePrefix", .shape = AT_LogStreamName},
    {"startTime", .shape = AT_Timestamp},
    {"endTime", .shape = AT_Timestamp},
    {"filterPattern", .shape = AT_FilterPattern},
    {"nextToken", .shape = AT_NextToken},
    {"limit", .shape = AT_EventsLimit},
    {"startFromHead", .shape = AT_StartFromHead},
    {"interleaved", .shape = AT_Interleaved},
    {"unmask", .shape = AT_Unmask},
};
static const struct member_model FilterLogEventsResponse_members[] = {
    {"events", .shape = AT_FilteredLogEvents},
    {"searchedLogStreams", .shape = AT_SearchedLogStreams},
    {"nextToken", .shape = AT_NextToken},
};
static const struct member_model FilteredLogEvent_members[] = {
    {"logStreamName", .shape = AT_LogStreamName},
    {"timestamp", .shape = AT_Timestamp},
    {"message", .shape = AT_EventMessage},
    {"ingestionTime", .shape = AT_Timestamp},
    {"eventId", .shape = AT_EventId},
};
static const struct member_model FilteredLogEvents_members[] = {
    {"member", .shape = AT_FilteredLogEvent},
};
static const struct member_model GetLogEventsRequest_members[] = {
    {"logGroupName", .shape = AT_LogGroupName},
    {"logGroupIdentifier", .shape = AT_LogGroupIdentifier},
    {"logStreamName", .shape = AT_LogStreamName, .traits = MEMBER_REQUIRED},
    {"startTime", .shape = AT_Timestamp},
    {"endTime", .shape = AT_Timestamp},
    {"nextToken", .shape = AT_NextToken},
    {"limit", .shape = AT_EventsLimit},
    {"startFromHead", .shape = AT_StartFromHead},
    {"unmask", .shape = AT_Unmask},
};
static const struct member_model GetLogEventsResponse_members[] = {
    {"events", .shape = AT_OutputLogEvents},
    {"nextForwardToken", .shape = AT_NextToken},
    {"nextBackwardToken", .shape = AT_NextToken},
};
static const struct member_model InheritedProperties_members[] = {
    {"member", .shape = AT_InheritedProperty},
};
static const char *const InheritedProperty_choices[] = {
    "ACCOUNT_DATA_PROTECTION",
    NULL,
};
static const struct member_model InputLogEvent_members[] = {
    {"timestamp", .shape = AT_Timestamp, .traits = MEMBER_REQUIRED},
    {"message", .shape = AT_EventMessage, .traits = MEMBER_REQUIRED},
};
static const struct member_model InputLogEvents_members[] = {
    {"member", .shape = AT_InputLogEvent},
};
static const struct member_model InputLogStreamNames_members[] = {
    {"member", .shape = AT_LogStreamName},
};
static const struct member_model InvalidSequenceTokenException_members[] = {
    {"expectedSequenceToken", .shape = AT_SequenceToken},
};
static const struct member_model ListTagsForResourceRequest_members[] = {
    {"resourceArn", .shape = AT_AmazonResourceName, .traits = MEMBER_REQUIRED},
};
static const struct member_model ListTagsForResourceResponse_members[] = {
    {"tags", .shape = AT_Tags},
};
static const struct member_model LogGroup_members[] = {
    {"logGroupName", .shape = AT_LogGroupName},
    {"creationTime", .shape = AT_Timestamp},
    {"retentionInDays", .shape = AT_Days},
    {"metricFilterCount", .shape = AT_FilterCount},
    {"arn", .shape = AT_Arn},
    {"storedBytes", .shape = AT_StoredBytes},
    {"kmsKeyId", .shape = AT_KmsKeyId},
    {"dataProtectionStatus", .shape = AT_DataProtectionStatus},
    {"inheritedProperties", .shape = AT_InheritedProperties},
    {"logGroupClass", .shape = AT_LogGroupClass},
    {"logGroupArn", .shape = AT_Arn},
    {"deletionProtectionEnabled", .shape = AT_DeletionProtectionEnabled},
    {"bearerTokenAuthenticationEnabled", .shape = AT_BearerTokenAuthenticationEnabled},
    {"retentionPolicyName", .shape = AT_PolicyName},
};
static const char *const LogGroupClass_choices[] = {
    "STANDARD",
    "INFREQUENT_ACCESS",
    "DELIVERY",
    "ESSENTIALS",
    NULL,
};
static const struct member_model LogGroups_members[] = {
    {"member", .shape = AT_LogGroup},
};
static const struct member_model LogStream_members[] = {
    {"logStreamName", .shape = AT_LogStreamName},
    {"creationTime", .shape = AT_Timestamp},
    {"firstEventTimestamp", .shape = AT_Timestamp},
    {"lastEventTimestamp", .shape = AT_Timestamp},
    {"lastIngestionTime", .shape = AT_Timestamp},
    {"uploadSequenceToken", .shape = AT_SequenceToken},
    {"arn", .shape = AT_Arn},
    {"storedBytes", .shape = AT_StoredBytes},
};
static const struct member_model LogStreams_members[] = {
    {"member", .shape = AT_LogStream},
};
static const struct member_model MetricFilter_members[] = {
    {"filterName", .shape = AT_FilterName},
    {"filterPattern", .shape = AT_FilterPattern},
    {"metricTransformations", .shape = AT_MetricTransformations},
    {"creationTime", .shape = AT_Timestamp},
    {"logGroupName", .shape = AT_LogGroupName},
    {"applyOnTransformedLogs", .shape = AT_ApplyOnTransformedLogs},
    {"fieldSelectionCriteria", .shape = AT_FieldSelectionCriteria},
    {"emitSystemFieldDimensions", .shape = AT_EmitSystemFields},
};
static const struct member_model MetricFilters_members[] = {
    {"member", .shape = AT_MetricFilter},
};
static const struct member_model MetricTransformation_members[] = {
    {"metricName", .shape = AT_MetricName, .traits = MEMBER_REQUIRED},
    {"metricNamespace", .shape = AT_MetricNamespace, .traits = MEMBER_REQUIRED},
    {"metricValue", .shape = AT_MetricValue, .traits = MEMBER_REQUIRED},
    {"defaultValue", .shape = AT_DefaultValue},
    {"dimensions", .shape = AT_Dimensions},
    {"unit", .shape = AT_StandardUnit},
};
static const struct member_model MetricTransformations_members[] = {
    {"member", .shape = AT_MetricTransformation},
};
static const char *const OrderBy_choices[] = {
    "LogStreamName",
    "LastEventTime",
    NULL,
};
static const struct member_model OutputLogEvent_members[] = {
    {"timestamp", .shape = AT_Timestamp},
    {"message", .shape = AT_EventMessage},
    {"ingestionTime", .shape = AT_Timestamp},
};
static const struct member_model OutputLogEvents_members[] = {
    {"member", .shape = AT_OutputLogEvent},
};
static const char *const PolicyScope_choices[] = {
    "ACCOUNT",
    "RESOURCE",
    NULL,
};
static const struct member_model PutLogEventsRequest_members[] = {
    {"logGroupName", .shape = AT_LogGroupName, .traits = MEMBER_REQUIRED},
    {"logStreamName", .shape = AT_LogStreamName, .traits = MEMBER_REQUIRED},
    {"logEvents", .shape = AT_InputLogEvents, .traits = MEMBER_REQUIRED},
    {"sequenceToken", .shape = AT_SequenceToken},
    {"entity", .shape = AT_Entity},
};
static const struct member_model PutLogEventsResponse_members[] = {
    {"nextSequenceToken", .shape = AT_SequenceToken},
    {"rejectedLogEventsInfo", .shape = AT_RejectedLogEventsInfo},
    {"rejectedEntityInfo", .shape = AT_RejectedEntityInfo},
};
static const struct member_model PutLogGroupDeletionProtectionRequest_members[] = {
    {"logGroupIdentifier", .shape = AT_LogGroupIdentifier, .traits = MEMBER_REQUIRED},
    {"deletionProtectionEnabled", .shape = AT_DeletionProtectionEnabled, .traits = MEMBER_REQUIRED},
};
static const struct member_model PutMetricFilterRequest_members[] = {
    {"logGroupName", .shape = AT_LogGroupName, .traits = MEMBER_REQUIRED},
    {"filterName", .shape = AT_FilterName, .traits = MEMBER_REQUIRED},
    {"filterPattern", .shape = AT_FilterPattern, .traits = MEMBER_REQUIRED},
    {"metricTransformations", .shape = AT_MetricTransformations, .traits = MEMBER_REQUIRED},
    {"applyOnTransformedLogs", .shape = AT_ApplyOnTransformedLogs},
    {"fieldSelectionCriteria", .shape = AT_FieldSelectionCriteria},
    {"emitSystemFieldDimensions", .shape = AT_EmitSystemFields},
};
static const struct member_model PutResourcePolicyRequest_members[] = {
    {"policyName", .shape = AT_PolicyName},
    {"policyDocument", .shape = AT_PolicyDocument},
    {"resourceArn", .shape = AT_Arn},
    {"expectedRevisionId", .shape = AT_ExpectedRevisionId},
};
static const struct member_model PutResourcePolicyResponse_members[] = {
    {"resourcePolicy", .shape = AT_ResourcePolicy},
    {"revisionId", .shape = AT_ExpectedRevisionId},
};
static const struct member_model PutRetentionPolicyRequest_members[] = {
    {"logGroupName", .shape = AT_LogGroupName, .traits = MEMBER_REQUIRED},
    {"retentionInDays", .shape = AT_Days, .traits = MEMBER_REQUIRED},
};
static const struct member_model PutSubscriptionFilterRequest_members[] = {
    {"logGroupName", .shape = AT_LogGroupName, .traits = MEMBER_REQUIRED},
    {"filterName", .shape = AT_FilterName, .traits = MEMBER_REQUIRED},
    {"filterPattern", .shape = AT_FilterPattern, .traits = MEMBER_REQUIRED},
    {"destinationArn", .shape = AT_DestinationArn, .traits = MEMBER_REQUIRED},
    {"roleArn", .shape = AT_RoleArn},
    {"distribution", .shape = AT_Distribution},
    {"applyOnTransformedLogs", .shape = AT_ApplyOnTransformedLogs},
    {"fieldSelectionCriteria", .shape = AT_FieldSelectionCriteria},
    {"emitSystemFields", .shape = AT_EmitSystemFields},
};
static const struct member_model RejectedEntityInfo_members[] = {
    {"errorType", .shape = AT_EntityRejectionErrorType, .traits = MEMBER_REQUIRED},
};
static const struct member_model RejectedLogEventsInfo_members[] = {
    {"tooNewLogEventStartIndex", .shape = AT_LogEventIndex},
    {"tooOldLogEventEndIndex", .shape = AT_LogEventIndex},
    {"expiredLogEventEndIndex", .shape = AT_LogEventIndex},
};
static const struct member_model ResourcePolicies_members[] = {
    {"member", .shape = AT_ResourcePolicy},
};
static const struct member_model ResourcePolicy_members[] = {
    {"policyName", .shape = AT_PolicyName},
    {"policyDocument", .shape = AT_PolicyDocument},
    {"lastUpdatedTime", .shape = AT_Timestamp},
    {"policyScope", .shape = AT_PolicyScope},
    {"resourceArn", .shape = AT_Arn},
    {"revisionId", .shape = AT_ExpectedRevisionId},
};
static const struct member_model SearchedLogStream_members[] = {
    {"logStreamName", .shape = AT_LogStreamName},
    {"searchedCompletely", .shape = AT_LogStreamSearchedCompletely},
};
static const struct member_model SearchedLogStreams_members[] = {
    {"member", .shape = AT_SearchedLogStream},
};
static const char *const StandardUnit_choices[] = {
    "Seconds",
    "Microseconds",
    "Milliseconds",
    "Bytes",
    "Kilobytes",
    "Megabytes",
    "Gigabytes",
    "Terabytes",
    "Bits",
    "Kilobits",
    "Megabits",
    "Gigabits",
    "Terabits",
    "Percent",
    "Count",
    "Bytes/Second",
    "Kilobytes/Second",
    "Megabytes/Second",
    "Gigabytes/Second",
    "Terabytes/Second",
    "Bits/Second",
    "Kilobits/Second",
    "Megabits/Second",
    "Gigabits/Second",
    "Terabits/Second",
    "Count/Second",
    "None",
    NULL,
};
static const struct member_model SubscriptionFilter_members[] = {
    {"filterName", .shape = AT_FilterName},
    {"logGroupName", .shape = AT_LogGroupName},
    {"filterPattern", .shape = AT_FilterPattern},
    {"destinationArn", .shape = AT_DestinationArn},
    {"roleArn", .shape = AT_RoleArn},
    {"distribution", .shape = AT_Distribution},
    {"applyOnTransformedLogs", .shape = AT_ApplyOnTransformedLogs},
    {"creationTime", .shape = AT_Timestamp},
    {"fieldSelectionCriteria", .shape = AT_FieldSelectionCriteria},
    {"emitSystemFields", .shape = AT_EmitSystemFields},
};
static const struct member_model SubscriptionFilters_members[] = {
    {"member", .shape = AT_SubscriptionFilter},
};
static const struct member_model TagKeyList_members[] = {
    {"member", .shape = AT_TagKey},
};
static const struct member_model TagResourceRequest_members[] = {
    {"resourceArn", .shape = AT_AmazonResourceName, .traits = MEMBER_REQUIRED},
    {"tags", .shape = AT_Tags, .traits = MEMBER_REQUIRED},
};
static const struct member_model Tags_members[] = {
    {"key", .shape = AT_TagKey},
    {"value", .shape = AT_TagValue},
};
static const struct member_model TooManyTagsException_members[] = {
    {"message", .shape = AT_Message},
    {"resourceName", .shape = AT_AmazonResourceName},
};
static const struct member_model UntagResourceRequest_members[] = {
    {"resourceArn", .shape = AT_AmazonResourceName, .traits = MEMBER_REQUIRED},
    {"tagKeys", .shape = AT_TagKeyList, .traits = MEMBER_REQUIRED},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"AccessDeniedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"AccountId", SHAPE_STRING, .min = INT64_C(12), .max = INT64_C(12)},
    {"AccountIds", SHAPE_LIST, .n_members = 1, .members = AccountIds_members, .max = INT64_C(20)},
    {"AmazonResourceName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(1011)},
    {"ApplyOnTransformedLogs", SHAPE_BOOLEAN},
    {"Arn", SHAPE_STRING},
    {"AssociateKmsKeyRequest", SHAPE_STRUCTURE, .n_members = 3, .members = AssociateKmsKeyRequest_members},
    {"BearerTokenAuthenticationEnabled", SHAPE_BOOLEAN},
    {"CreateLogGroupRequest", SHAPE_STRUCTURE, .n_members = 5, .members = CreateLogGroupRequest_members},
    {"CreateLogStreamRequest", SHAPE_STRUCTURE, .n_members = 2, .members = CreateLogStreamRequest_members},
    {"DataAlreadyAcceptedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = DataAlreadyAcceptedException_members},
    {"DataProtectionStatus", SHAPE_STRING, .choices = DataProtectionStatus_choices},
    {"Days", SHAPE_INTEGER},
    {"DefaultValue", SHAPE_DOUBLE},
    {"DeleteLogGroupRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteLogGroupRequest_members},
    {"DeleteLogStreamRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteLogStreamRequest_members},
    {"DeleteMetricFilterRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteMetricFilterRequest_members},
    {"DeleteResourcePolicyRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DeleteResourcePolicyRequest_members},
    {"DeleteRetentionPolicyRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteRetentionPolicyRequest_members},
    {"DeleteSubscriptionFilterRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteSubscriptionFilterRequest_members},
    {"DeletionProtectionEnabled", SHAPE_BOOLEAN},
    {"Descending", SHAPE_BOOLEAN},
    {"DescribeLimit", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(50)},
    {"DescribeLogGroupsLogGroupIdentifiers", SHAPE_LIST, .n_members = 1, .members = DescribeLogGroupsLogGroupIdentifiers_members, .min = INT64_C(1), .max = INT64_C(50)},
    {"DescribeLogGroupsRequest", SHAPE_STRUCTURE, .n_members = 8, .members = DescribeLogGroupsRequest_members},
    {"DescribeLogGroupsResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeLogGroupsResponse_members},
    {"DescribeLogStreamsRequest", SHAPE_STRUCTURE, .n_members = 7, .members = DescribeLogStreamsRequest_members},
    {"DescribeLogStreamsResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeLogStreamsResponse_members},
    {"DescribeMetricFiltersRequest", SHAPE_STRUCTURE, .n_members = 6, .members = DescribeMetricFiltersRequest_members},
    {"DescribeMetricFiltersResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeMetricFiltersResponse_members},
    {"DescribeResourcePoliciesRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeResourcePoliciesRequest_members},
    {"DescribeResourcePoliciesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeResourcePoliciesResponse_members},
    {"DescribeSubscriptionFiltersRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeSubscriptionFiltersRequest_members},
    {"DescribeSubscriptionFiltersResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeSubscriptionFiltersResponse_members},
    {"DestinationArn", SHAPE_STRING, .min = INT64_C(1)},
    {"Dimensions", SHAPE_MAP, .n_members = 2, .members = Dimensions_members},
    {"DimensionsKey", SHAPE_STRING, .max = INT64_C(255)},
    {"DimensionsValue", SHAPE_STRING, .max = INT64_C(255)},
    {"DisassociateKmsKeyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DisassociateKmsKeyRequest_members},
    {"Distribution", SHAPE_STRING, .choices = Distribution_choices},
    {"EmitSystemFields", SHAPE_LIST, .n_members = 1, .members = EmitSystemFields_members},
    {"Entity", SHAPE_STRUCTURE, .n_members = 2, .members = Entity_members},
    {"EntityAttributes", SHAPE_MAP, .n_members = 2, .members = EntityAttributes_members, .max = INT64_C(10)},
    {"EntityAttributesKey", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(256)},
    {"EntityAttributesValue", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(512)},
    {"EntityKeyAttributes", SHAPE_MAP, .n_members = 2, .members = EntityKeyAttributes_members, .min = INT64_C(2), .max = INT64_C(4)},
    {"EntityKeyAttributesKey", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(32)},
    {"EntityKeyAttributesValue", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(512)},
    {"EntityRejectionErrorType", SHAPE_STRING, .choices = EntityRejectionErrorType_choices},
    {"EventId", SHAPE_STRING},
    {"EventMessage", SHAPE_STRING, .min = INT64_C(1)},
    {"EventsLimit", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(10000)},
    {"ExpectedRevisionId", SHAPE_STRING, .min = INT64_C(1)},
    {"FieldSelectionCriteria", SHAPE_STRING, .max = INT64_C(2000)},
    {"FilterCount", SHAPE_INTEGER},
    {"FilterLogEventsRequest", SHAPE_STRUCTURE, .n_members = 12, .members = FilterLogEventsRequest_members},
    {"FilterLogEventsResponse", SHAPE_STRUCTURE, .n_members = 3, .members = FilterLogEventsResponse_members},
    {"FilterName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(512)},
    {"FilterPattern", SHAPE_STRING, .max = INT64_C(1024)},
    {"FilteredLogEvent", SHAPE_STRUCTURE, .n_members = 5, .members = FilteredLogEvent_members},
    {"FilteredLogEvents", SHAPE_LIST, .n_members = 1, .members = FilteredLogEvents_members},
    {"GetLogEventsRequest", SHAPE_STRUCTURE, .n_members = 9, .members = GetLogEventsRequest_members},
    {"GetLogEventsResponse", SHAPE_STRUCTURE, .n_members = 3, .members = GetLogEventsResponse_members},
    {"IncludeLinkedAccounts", SHAPE_BOOLEAN},
    {"InheritedProperties", SHAPE_LIST, .n_members = 1, .members = InheritedProperties_members},
    {"InheritedProperty", SHAPE_STRING, .choices = InheritedProperty_choices},
    {"InputLogEvent", SHAPE_STRUCTURE, .n_members = 2, .members = InputLogEvent_members},
    {"InputLogEvents", SHAPE_LIST, .n_members = 1, .members = InputLogEvents_members, .min = INT64_C(1), .max = INT64_C(10000)},
    {"InputLogStreamNames", SHAPE_LIST, .n_members = 1, .members = InputLogStreamNames_members, .min = INT64_C(1), .max = INT64_C(100)},
    {"Interleaved", SHAPE_BOOLEAN},
    {"InvalidOperationException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"InvalidParameterException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"InvalidSequenceTokenException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidSequenceTokenException_members},
    {"KmsKeyId", SHAPE_STRING, .max = INT64_C(256)},
    {"LimitExceededException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"ListTagsForResourceRequest", SHAPE_STRUCTURE, .n_members = 1, .members = ListTagsForResourceRequest_members},
    {"ListTagsForResourceResponse", SHAPE_STRUCTURE, .n_members = 1, .members = ListTagsForResourceResponse_members},
    {"LogEventIndex", SHAPE_INTEGER},
    {"LogGroup", SHAPE_STRUCTURE, .n_members = 14, .members = LogGroup_members},
    {"LogGroupClass", SHAPE_STRING, .choices = LogGroupClass_choices},
    {"LogGroupIdentifier", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(2048)},
    {"LogGroupName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(512)},
    {"LogGroupNamePattern", SHAPE_STRING, .max = INT64_C(512)},
    {"LogGroups", SHAPE_LIST, .n_members = 1, .members = LogGroups_members},
    {"LogStream", SHAPE_STRUCTURE, .n_members = 8, .members = LogStream_members},
    {"LogStreamName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(512)},
    {"LogStreamSearchedCompletely", SHAPE_BOOLEAN},
    {"LogStreams", SHAPE_LIST, .n_members = 1, .members = LogStreams_members},
    {"Message", SHAPE_STRING},
    {"MetricFilter", SHAPE_STRUCTURE, .n_members = 8, .members = MetricFilter_members},
    {"MetricFilters", SHAPE_LIST, .n_members = 1, .members = MetricFilters_members},
    {"MetricName", SHAPE_STRING, .max = INT64_C(255)},
    {"MetricNamespace", SHAPE_STRING, .max = INT64_C(255)},
    {"MetricTransformation", SHAPE_STRUCTURE, .n_members = 6, .members = MetricTransformation_members},
    {"MetricTransformations", SHAPE_LIST, .n_members = 1, .members = MetricTransformations_members, .min = INT64_C(1), .max = INT64_C(1)},
    {"MetricValue", SHAPE_STRING, .max = INT64_C(100)},
    {"NextToken", SHAPE_STRING, .min = INT64_C(1)},
    {"OperationAbortedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"OrderBy", SHAPE_STRING, .choices = OrderBy_choices},
    {"OutputLogEvent", SHAPE_STRUCTURE, .n_members = 3, .members = OutputLogEvent_members},
    {"OutputLogEvents", SHAPE_LIST, .n_members = 1, .members = OutputLogEvents_members},
    {"PolicyDocument", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(51200)},
    {"PolicyName", SHAPE_STRING},
    {"PolicyScope", SHAPE_STRING, .choices = PolicyScope_choices},
    {"PutLogEventsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = PutLogEventsRequest_members},
    {"PutLogEventsResponse", SHAPE_STRUCTURE, .n_members = 3, .members = PutLogEventsResponse_members},
    {"PutLogGroupDeletionProtectionRequest", SHAPE_STRUCTURE, .n_members = 2, .members = PutLogGroupDeletionProtectionRequest_members},
    {"PutMetricFilterRequest", SHAPE_STRUCTURE, .n_members = 7, .members = PutMetricFilterRequest_members},
    {"PutResourcePolicyRequest", SHAPE_STRUCTURE, .n_members = 4, .members = PutResourcePolicyRequest_members},
    {"PutResourcePolicyResponse", SHAPE_STRUCTURE, .n_members = 2, .members = PutResourcePolicyResponse_members},
    {"PutRetentionPolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = PutRetentionPolicyRequest_members},
    {"PutSubscriptionFilterRequest", SHAPE_STRUCTURE, .n_members = 9, .members = PutSubscriptionFilterRequest_members},
    {"RejectedEntityInfo", SHAPE_STRUCTURE, .n_members = 1, .members = RejectedEntityInfo_members},
    {"RejectedLogEventsInfo", SHAPE_STRUCTURE, .n_members = 3, .members = RejectedLogEventsInfo_members},
    {"ResourceAlreadyExistsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"ResourceIdentifier", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(2048)},
    {"ResourceNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"ResourcePolicies", SHAPE_LIST, .n_members = 1, .members = ResourcePolicies_members},
    {"ResourcePolicy", SHAPE_STRUCTURE, .n_members = 6, .members = ResourcePolicy_members},
    {"RoleArn", SHAPE_STRING, .min = INT64_C(1)},
    {"SearchedLogStream", SHAPE_STRUCTURE, .n_members = 2, .members = SearchedLogStream_members},
    {"SearchedLogStreams", SHAPE_LIST, .n_members = 1, .members = SearchedLogStreams_members},
    {"SequenceToken", SHAPE_STRING, .min = INT64_C(1)},
    {"ServiceUnavailableException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"StandardUnit", SHAPE_STRING, .choices = StandardUnit_choices},
    {"StartFromHead", SHAPE_BOOLEAN},
    {"StoredBytes", SHAPE_LONG},
    {"SubscriptionFilter", SHAPE_STRUCTURE, .n_members = 10, .members = SubscriptionFilter_members},
    {"SubscriptionFilters", SHAPE_LIST, .n_members = 1, .members = SubscriptionFilters_members},
    {"SystemField", SHAPE_STRING},
    {"TagKey", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"TagKeyList", SHAPE_LIST, .n_members = 1, .members = TagKeyList_members, .max = INT64_C(50)},
    {"TagResourceRequest", SHAPE_STRUCTURE, .n_members = 2, .members = TagResourceRequest_members},
    {"TagValue", SHAPE_STRING, .max = INT64_C(256)},
    {"Tags", SHAPE_MAP, .n_members = 2, .members = Tags_members, .min = INT64_C(1), .max = INT64_C(50)},
    {"Timestamp", SHAPE_LONG},
    {"TooManyTagsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 2, .members = TooManyTagsException_members},
    {"Unmask", SHAPE_BOOLEAN},
    {"UnrecognizedClientException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"UntagResourceRequest", SHAPE_STRUCTURE, .n_members = 2, .members = UntagResourceRequest_members},
    {"ValidationException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
};
static const uint16_t AssociateKmsKey_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_OperationAbortedException, AT_ServiceUnavailableException, 0,
};
static const uint16_t CreateLogGroup_errors[] = {
    AT_InvalidParameterException, AT_ResourceAlreadyExistsException, AT_LimitExceededException, AT_OperationAbortedException, AT_ServiceUnavailableException, 0,
};
static const uint16_t CreateLogStream_errors[] = {
    AT_InvalidParameterException, AT_ResourceAlreadyExistsException, AT_ResourceNotFoundException, AT_ServiceUnavailableException, 0,
};
static const uint16_t DeleteLogGroup_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_OperationAbortedException, AT_ServiceUnavailableException, AT_ValidationException, 0,
};
static const uint16_t DeleteLogStream_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_OperationAbortedException, AT_ServiceUnavailableException, AT_ValidationException, 0,
};
static const uint16_t DeleteMetricFilter_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_OperationAbortedException, AT_ServiceUnavailableException, 0,
};
static const uint16_t DeleteResourcePolicy_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_OperationAbortedException, AT_ServiceUnavailableException, 0,
};
static const uint16_t DeleteRetentionPolicy_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_OperationAbortedException, AT_ServiceUnavailableException, 0,
};
static const uint16_t DeleteSubscriptionFilter_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_OperationAbortedException, AT_ServiceUnavailableException, 0,
};
static const uint16_t DescribeLogGroups_errors[] = {
    AT_InvalidParameterException, AT_ServiceUnavailableException, 0,
};
static const char *const DescribeLogGroups_in[] = {
    "nextToken",
    NULL,
};
static const char *const DescribeLogGroups_out[] = {
    "nextToken",
    NULL,
};
static const char *const DescribeLogGroups_results[] = {
    "logGroups",
    NULL,
};
static const struct paginator_model DescribeLogGroups_pages[] = {
    {.in_tokens = DescribeLogGroups_in, .out_tokens = DescribeLogGroups_out, .results = DescribeLogGroups_results, .limit_key = "limit"},
};
static const uint16_t DescribeLogStreams_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_ServiceUnavailableException, 0,
};
static const char *const DescribeLogStreams_in[] = {
    "nextToken",
    NULL,
};
static const char *const DescribeLogStreams_out[] = {
    "nextToken",
    NULL,
};
static const char *const DescribeLogStreams_results[] = {
    "logStreams",
    NULL,
};
static const struct paginator_model DescribeLogStreams_pages[] = {
    {.in_tokens = DescribeLogStreams_in, .out_tokens = DescribeLogStreams_out, .results = DescribeLogStreams_results, .limit_key = "limit"},
};
static const uint16_t DescribeMetricFilters_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_ServiceUnavailableException, 0,
};
static const char *const DescribeMetricFilters_in[] = {
    "nextToken",
    NULL,
};
static const char *const DescribeMetricFilters_out[] = {
    "nextToken",
    NULL,
};
static const char *const DescribeMetricFilters_results[] = {
    "metricFilters",
    NULL,
};
static const struct paginator_model DescribeMetricFilters_pages[] = {
    {.in_tokens = DescribeMetricFilters_in, .out_tokens = DescribeMetricFilters_out, .results = DescribeMetricFilters_results, .limit_key = "limit"},
};
static const uint16_t DescribeResourcePolicies_errors[] = {
    AT_InvalidParameterException, AT_ServiceUnavailableException, 0,
};
static const char *const DescribeResourcePolicies_in[] = {
    "nextToken",
    NULL,
};
static const char *const DescribeResourcePolicies_out[] = {
    "nextToken",
    NULL,
};
static const char *const DescribeResourcePolicies_results[] = {
    "resourcePolicies",
    NULL,
};
static const struct paginator_model DescribeResourcePolicies_pages[] = {
    {.in_tokens = DescribeResourcePolicies_in, .out_tokens = DescribeResourcePolicies_out, .results = DescribeResourcePolicies_results, .limit_key = "limit"},
};
static const uint16_t DescribeSubscriptionFilters_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_ServiceUnavailableException, 0,
};
static const char *const DescribeSubscriptionFilters_in[] = {
    "nextToken",
    NULL,
};
static const char *const DescribeSubscriptionFilters_out[] = {
    "nextToken",
    NULL,
};
static const char *const DescribeSubscriptionFilters_results[] = {
    "subscriptionFilters",
    NULL,
};
static const struct paginator_model DescribeSubscriptionFilters_pages[] = {
    {.in_tokens = DescribeSubscriptionFilters_in, .out_tokens = DescribeSubscriptionFilters_out, .results = DescribeSubscriptionFilters_results, .limit_key = "limit"},
};
static const uint16_t DisassociateKmsKey_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_OperationAbortedException, AT_ServiceUnavailableException, 0,
};
static const uint16_t FilterLogEvents_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_ServiceUnavailableException, 0,
};
static const char *const FilterLogEvents_in[] = {
    "nextToken",
    NULL,
};
static const char *const FilterLogEvents_out[] = {
    "nextToken",
    NULL,
};
static const char *const FilterLogEvents_results[] = {
    "events",
    "searchedLogStreams",
    NULL,
};
static const struct paginator_model FilterLogEvents_pages[] = {
    {.in_tokens = FilterLogEvents_in, .out_tokens = FilterLogEvents_out, .results = FilterLogEvents_results, .limit_key = "limit"},
};
static const uint16_t GetLogEvents_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_ServiceUnavailableException, 0,
};
static const uint16_t ListTagsForResource_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_ServiceUnavailableException, 0,
};
static const uint16_t PutLogEvents_errors[] = {
    AT_InvalidParameterException, AT_InvalidSequenceTokenException, AT_DataAlreadyAcceptedException, AT_ResourceNotFoundException, AT_ServiceUnavailableException, AT_UnrecognizedClientException, 0,
};
static const uint16_t PutLogGroupDeletionProtection_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_AccessDeniedException, AT_OperationAbortedException, AT_ServiceUnavailableException, AT_InvalidOperationException, 0,
};
static const uint16_t PutMetricFilter_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_OperationAbortedException, AT_LimitExceededException, AT_ServiceUnavailableException, AT_InvalidOperationException, 0,
};
static const uint16_t PutResourcePolicy_errors[] = {
    AT_InvalidParameterException, AT_LimitExceededException, AT_OperationAbortedException, AT_ResourceNotFoundException, AT_ServiceUnavailableException, 0,
};
static const uint16_t PutRetentionPolicy_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_OperationAbortedException, AT_ServiceUnavailableException, 0,
};
static const uint16_t PutSubscriptionFilter_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_OperationAbortedException, AT_LimitExceededException, AT_ServiceUnavailableException, AT_InvalidOperationException, 0,
};
static const uint16_t TagResource_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_ServiceUnavailableException, AT_TooManyTagsException, 0,
};
static const uint16_t UntagResource_errors[] = {
    AT_InvalidParameterException, AT_ResourceNotFoundException, AT_ServiceUnavailableException, 0,
};
static const struct operation operations[] = {
    {"AssociateKmsKey", "POST", "/", AT_AssociateKmsKeyRequest, 0, .errors = AssociateKmsKey_errors},
    {"CreateLogGroup", "POST", "/", AT_CreateLogGroupRequest, 0, .errors = CreateLogGroup_errors},
    {"CreateLogStream", "POST", "/", AT_CreateLogStreamRequest, 0, .errors = CreateLogStream_errors},
    {"DeleteLogGroup", "POST", "/", AT_DeleteLogGroupRequest, 0, .errors = DeleteLogGroup_errors},
    {"DeleteLogStream", "POST", "/", AT_DeleteLogStreamRequest, 0, .errors = DeleteLogStream_errors},
    {"DeleteMetricFilter", "POST", "/", AT_DeleteMetricFilterRequest, 0, .errors = DeleteMetricFilter_errors},
    {"DeleteResourcePolicy", "POST", "/", AT_DeleteResourcePolicyRequest, 0, .errors = DeleteResourcePolicy_errors},
    {"DeleteRetentionPolicy", "POST", "/", AT_DeleteRetentionPolicyRequest, 0, .errors = DeleteRetentionPolicy_errors},
    {"DeleteSubscriptionFilter", "POST", "/", AT_DeleteSubscriptionFilterRequest, 0, .errors = DeleteSubscriptionFilter_errors},
    {"DescribeLogGroups", "POST", "/", AT_DescribeLogGroupsRequest, AT_DescribeLogGroupsResponse, .traits = OPERATION_READS, .errors = DescribeLogGroups_errors, .paginator = DescribeLogGroups_pages},
    {"DescribeLogStreams", "POST", "/", AT_DescribeLogStreamsRequest, AT_DescribeLogStreamsResponse, .traits = OPERATION_READS, .errors = DescribeLogStreams_errors, .paginator = DescribeLogStreams_pages},
    {"DescribeMetricFilters", "POST", "/", AT_DescribeMetricFiltersRequest, AT_DescribeMetricFiltersResponse, .traits = OPERATION_READS, .errors = DescribeMetricFilters_errors, .paginator = DescribeMetricFilters_pages},
    {"DescribeResourcePolicies", "POST", "/", AT_DescribeResourcePoliciesRequest, AT_DescribeResourcePoliciesResponse, .traits = OPERATION_READS, .errors = DescribeResourcePolicies_errors, .paginator = DescribeResourcePolicies_pages},
    {"DescribeSubscriptionFilters", "POST", "/", AT_DescribeSubscriptionFiltersRequest, AT_DescribeSubscriptionFiltersResponse, .traits = OPERATION_READS, .errors = DescribeSubscriptionFilters_errors, .paginator = DescribeSubscriptionFilters_pages},
    {"DisassociateKmsKey", "POST", "/", AT_DisassociateKmsKeyRequest, 0, .errors = DisassociateKmsKey_errors},
    {"FilterLogEvents", "POST", "/", AT_FilterLogEventsRequest, AT_FilterLogEventsResponse, .traits = OPERATION_READS, .errors = FilterLogEvents_errors, .paginator = FilterLogEvents_pages},
    {"GetLogEvents", "POST", "/", AT_GetLogEventsRequest, AT_GetLogEventsResponse, .traits = OPERATION_READS, .errors = GetLogEvents_errors},
    {"ListTagsForResource", "POST", "/", AT_ListTagsForResourceRequest, AT_ListTagsForResourceResponse, .traits = OPERATION_READS, .errors = ListTagsForResource_errors},
    {"PutLogEvents", "POST", "/", AT_PutLogEventsRequest, AT_PutLogEventsResponse, .errors = PutLogEvents_errors},
    {"PutLogGroupDeletionProtection", "POST", "/", AT_PutLogGroupDeletionProtectionRequest, 0, .errors = PutLogGroupDeletionProtection_errors},
    {"PutMetricFilter", "POST", "/", AT_PutMetricFilterRequest, 0, .errors = PutMetricFilter_errors},
    {"PutResourcePolicy", "POST", "/", AT_PutResourcePolicyRequest, AT_PutResourcePolicyResponse, .errors = PutResourcePolicy_errors},
    {"PutRetentionPolicy", "POST", "/", AT_PutRetentionPolicyRequest, 0, .errors = PutRetentionPolicy_errors},
    {"PutSubscriptionFilter", "POST", "/", AT_PutSubscriptionFilterRequest, 0, .errors = PutSubscriptionFilter_errors},
    {"TagResource", "POST", "/", AT_TagResourceRequest, 0, .errors = TagResource_errors},
    {"UntagResource", "POST", "/", AT_UntagResourceRequest, 0, .errors = UntagResource_errors},
};
const struct service logs_model = {.name = "logs", .endpoint_prefix = "logs", .signing_name = "logs", .api_version = "2014-03-28", .target_prefix = "Logs_20140328", .json_version = "1.1", .protocol = PROTOCOL_JSON, .shapes = shapes, .n_shapes = 142, .operations = operations, .n_operations = 26};
