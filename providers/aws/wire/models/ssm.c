/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_ActivationId,
    AT_AddTagsToResourceRequest,
    AT_AddTagsToResourceResult,
    AT_Alarm,
    AT_AlarmConfiguration,
    AT_AlarmList,
    AT_AlarmName,
    AT_AlarmStateInformation,
    AT_AlarmStateInformationList,
    AT_AllowedPattern,
    AT_AssociatedInstances,
    AT_AttachmentIdentifier,
    AT_AttachmentInformation,
    AT_AttachmentInformationList,
    AT_AttachmentName,
    AT_AttachmentsSource,
    AT_AttachmentsSourceKey,
    AT_AttachmentsSourceList,
    AT_AttachmentsSourceValue,
    AT_AttachmentsSourceValues,
    AT_Boolean,
    AT_Category,
    AT_CategoryEnumList,
    AT_CategoryList,
    AT_CloudWatchLogGroupName,
    AT_CloudWatchOutputConfig,
    AT_CloudWatchOutputEnabled,
    AT_Command,
    AT_CommandId,
    AT_CommandStatus,
    AT_Comment,
    AT_CompletedCount,
    AT_ComputerName,
    AT_CreateDocumentRequest,
    AT_CreateDocumentResult,
    AT_DateTime,
    AT_DeleteDocumentRequest,
    AT_DeleteDocumentResult,
    AT_DeleteParameterRequest,
    AT_DeleteParameterResult,
    AT_DeleteParametersRequest,
    AT_DeleteParametersResult,
    AT_DeleteResourcePolicyRequest,
    AT_DeleteResourcePolicyResponse,
    AT_DeletionMode,
    AT_DeliveryTimedOutCount,
    AT_DescribeDocumentRequest,
    AT_DescribeDocumentResult,
    AT_DescribeInstanceInformationRequest,
    AT_DescribeInstanceInformationResult,
    AT_DescribeParametersRequest,
    AT_DescribeParametersResult,
    AT_DescriptionInDocument,
    AT_DocumentARN,
    AT_DocumentAlreadyExists,
    AT_DocumentAuthor,
    AT_DocumentContent,
    AT_DocumentDescription,
    AT_DocumentDisplayName,
    AT_DocumentFilter,
    AT_DocumentFilterKey,
    AT_DocumentFilterList,
    AT_DocumentFilterValue,
    AT_DocumentFormat,
    AT_DocumentHash,
    AT_DocumentHashType,
    AT_DocumentIdentifier,
    AT_DocumentIdentifierList,
    AT_DocumentKeyValuesFilter,
    AT_DocumentKeyValuesFilterKey,
    AT_DocumentKeyValuesFilterList,
    AT_DocumentKeyValuesFilterValue,
    AT_DocumentKeyValuesFilterValues,
    AT_DocumentLimitExceeded,
    AT_DocumentName,
    AT_DocumentOwner,
    AT_DocumentParameter,
    AT_DocumentParameterDefaultValue,
    AT_DocumentParameterDescrption,
    AT_DocumentParameterList,
    AT_DocumentParameterName,
    AT_DocumentParameterType,
    AT_DocumentRequires,
    AT_DocumentRequiresList,
    AT_DocumentSchemaVersion,
    AT_DocumentSha1,
    AT_DocumentStatus,
    AT_DocumentStatusInformation,
    AT_DocumentType,
    AT_DocumentVersion,
    AT_DocumentVersionName,
    AT_DuplicateInstanceId,
    AT_ErrorCount,
    AT_ExternalAlarmState,
    AT_GetParameterHistoryRequest,
    AT_GetParameterHistoryResult,
    AT_GetParameterRequest,
    AT_GetParameterResult,
    AT_GetParametersByPathMaxResults,
    AT_GetParametersByPathRequest,
    AT_GetParametersByPathResult,
    AT_GetParametersRequest,
    AT_GetParametersResult,
    AT_GetResourcePoliciesRequest,
    AT_GetResourcePoliciesResponse,
    AT_GetResourcePoliciesResponseEntries,
    AT_GetResourcePoliciesResponseEntry,
    AT_GetServiceSettingRequest,
    AT_GetServiceSettingResult,
    AT_HierarchyLevelLimitExceededException,
    AT_HierarchyTypeMismatchException,
    AT_IPAddress,
    AT_IamRole,
    AT_IncompatiblePolicyException,
    AT_InstanceAggregatedAssociationOverview,
    AT_InstanceAssociationStatusAggregatedCount,
    AT_InstanceCount,
    AT_InstanceId,
    AT_InstanceIdList,
    AT_InstanceInformation,
    AT_InstanceInformationFilter,
    AT_InstanceInformationFilterKey,
    AT_InstanceInformationFilterList,
    AT_InstanceInformationFilterValue,
    AT_InstanceInformationFilterValueSet,
    AT_InstanceInformationList,
    AT_InstanceInformationStringFilter,
    AT_InstanceInformationStringFilterKey,
    AT_InstanceInformationStringFilterList,
    AT_Integer,
    AT_InternalServerError,
    AT_InvalidAllowedPatternException,
    AT_InvalidDocument,
    AT_InvalidDocumentContent,
    AT_InvalidDocumentOperation,
    AT_InvalidDocumentSchemaVersion,
    AT_InvalidDocumentVersion,
    AT_InvalidFilterKey,
    AT_InvalidFilterOption,
    AT_InvalidFilterValue,
    AT_InvalidInstanceId,
    AT_InvalidInstanceInformationFilterValue,
    AT_InvalidKeyId,
    AT_InvalidNextToken,
    AT_InvalidNotificationConfig,
    AT_InvalidOutputFolder,
    AT_InvalidParameters,
    AT_InvalidPolicyAttributeException,
    AT_InvalidPolicyTypeException,
    AT_InvalidResourceId,
    AT_InvalidResourceType,
    AT_InvalidRole,
    AT_KeyList,
    AT_LabelParameterVersionRequest,
    AT_LabelParameterVersionResult,
    AT_ListDocumentsRequest,
    AT_ListDocumentsResult,
    AT_ListTagsForResourceRequest,
    AT_ListTagsForResourceResult,
    AT_MalformedResourcePolicyDocumentException,
    AT_MaxConcurrency,
    AT_MaxDocumentSizeExceeded,
    AT_MaxErrors,
    AT_MaxResults,
    AT_MaxResultsEC2Compatible,
    AT_NextToken,
    AT_NoLongerSupportedException,
    AT_NotificationArn,
    AT_NotificationConfig,
    AT_NotificationEvent,
    AT_NotificationEventList,
    AT_NotificationType,
    AT_PSParameterName,
    AT_PSParameterSelector,
    AT_PSParameterValue,
    AT_PSParameterVersion,
    AT_Parameter,
    AT_ParameterAlreadyExists,
    AT_ParameterDataType,
    AT_ParameterDescription,
    AT_ParameterHistory,
    AT_ParameterHistoryList,
    AT_ParameterInlinePolicy,
    AT_ParameterKeyId,
    AT_ParameterLabel,
    AT_ParameterLabelList,
    AT_ParameterLimitExceeded,
    AT_ParameterList,
    AT_ParameterMaxVersionLimitExceeded,
    AT_ParameterMetadata,
    AT_ParameterMetadataList,
    AT_ParameterName,
    AT_ParameterNameList,
    AT_ParameterNotFound,
    AT_ParameterPatternMismatchException,
    AT_ParameterPolicies,
    AT_ParameterPolicyList,
    AT_ParameterStringFilter,
    AT_ParameterStringFilterKey,
    AT_ParameterStringFilterList,
    AT_ParameterStringFilterValue,
    AT_ParameterStringFilterValueList,
    AT_ParameterStringQueryOption,
    AT_ParameterTier,
    AT_ParameterType,
    AT_ParameterValue,
    AT_ParameterValueList,
    AT_ParameterVersionLabelLimitExceeded,
    AT_ParameterVersionNotFound,
    AT_Parameters,
    AT_ParametersFilter,
    AT_ParametersFilterKey,
    AT_ParametersFilterList,
    AT_ParametersFilterValue,
    AT_ParametersFilterValueList,
    AT_PingStatus,
    AT_PlatformType,
    AT_PlatformTypeList,
    AT_PoliciesLimitExceededException,
    AT_Policy,
    AT_PolicyHash,
    AT_PolicyId,
    AT_PutParameterRequest,
    AT_PutParameterResult,
    AT_PutResourcePolicyRequest,
    AT_PutResourcePolicyResponse,
    AT_RemoveTagsFromResourceRequest,
    AT_RemoveTagsFromResourceResult,
    AT_RequireType,
    AT_ResourceArnString,
    AT_ResourceId,
    AT_ResourceNotFoundException,
    AT_ResourcePolicyConflictException,
    AT_ResourcePolicyInvalidParameterException,
    AT_ResourcePolicyLimitExceededException,
    AT_ResourcePolicyMaxResults,
    AT_ResourcePolicyNotFoundException,
    AT_ResourcePolicyParameterNamesList,
    AT_ResourceType,
    AT_ResourceTypeForTagging,
    AT_ReviewInformation,
    AT_ReviewInformationList,
    AT_ReviewStatus,
    AT_Reviewer,
    AT_S3BucketName,
    AT_S3KeyPrefix,
    AT_S3Region,
    AT_SendCommandRequest,
    AT_SendCommandResult,
    AT_ServiceRole,
    AT_ServiceSetting,
    AT_ServiceSettingId,
    AT_ServiceSettingNotFound,
    AT_ServiceSettingValue,
    AT_SessionId,
    AT_SessionManagerParameterName,
    AT_SessionManagerParameterValue,
    AT_SessionManagerParameterValueList,
    AT_SessionManagerParameters,
    AT_SessionReason,
    AT_SessionTarget,
    AT_SourceId,
    AT_SourceLocation,
    AT_SourceType,
    AT_StartSessionRequest,
    AT_StartSessionResponse,
    AT_StatusDetails,
    AT_StatusName,
    AT_StreamUrl,
    AT_String,
    AT_Tag,
    AT_TagKey,
    AT_TagList,
    AT_TagValue,
    AT_Target,
    AT_TargetCount,
    AT_TargetKey,
    AT_TargetNotConnected,
    AT_TargetType,
    AT_TargetValue,
    AT_TargetValues,
    AT_Targets,
    AT_TerminateSessionRequest,
    AT_TerminateSessionResponse,
    AT_TimeoutSeconds,
    AT_TokenValue,
    AT_TooManyTagsError,
    AT_TooManyUpdates,
    AT_UnlabelParameterVersionRequest,
    AT_UnlabelParameterVersionResult,
    AT_UnsupportedParameterType,
    AT_UnsupportedPlatformType,
    AT_Version,
};
static const struct member_model AddTagsToResourceRequest_members[] = {
    {"ResourceType", .shape = AT_ResourceTypeForTagging, .traits = MEMBER_REQUIRED},
    {"ResourceId", .shape = AT_ResourceId, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList, .traits = MEMBER_REQUIRED},
};
static const struct member_model Alarm_members[] = {
    {"Name", .shape = AT_AlarmName, .traits = MEMBER_REQUIRED},
};
static const struct member_model AlarmConfiguration_members[] = {
    {"IgnorePollAlarmFailure", .shape = AT_Boolean},
    {"Alarms", .shape = AT_AlarmList, .traits = MEMBER_REQUIRED},
};
static const struct member_model AlarmList_members[] = {
    {"member", .shape = AT_Alarm},
};
static const struct member_model AlarmStateInformation_members[] = {
    {"Name", .shape = AT_AlarmName, .traits = MEMBER_REQUIRED},
    {"State", .shape = AT_ExternalAlarmState, .traits = MEMBER_REQUIRED},
};
static const struct member_model AlarmStateInformationList_members[] = {
    {"member", .shape = AT_AlarmStateInformation},
};
static const struct member_model AttachmentInformation_members[] = {
    {"Name", .shape = AT_AttachmentName},
};
static const struct member_model AttachmentInformationList_members[] = {
    {"member", .shape = AT_AttachmentInformation},
};
static const struct member_model AttachmentsSource_members[] = {
    {"Key", .shape = AT_AttachmentsSourceKey},
    {"Values", .shape = AT_AttachmentsSourceValues},
    {"Name", .shape = AT_AttachmentIdentifier},
};
static const char *const AttachmentsSourceKey_choices[] = {
    "SourceUrl",
    "S3FileUrl",
    "AttachmentReference",
    NULL,
};
static const struct member_model AttachmentsSourceList_members[] = {
    {"member", .shape = AT_AttachmentsSource},
};
static const struct member_model AttachmentsSourceValues_members[] = {
    {"member", .shape = AT_AttachmentsSourceValue},
};
static const struct member_model CategoryEnumList_members[] = {
    {"member", .shape = AT_Category},
};
static const struct member_model CategoryList_members[] = {
    {"member", .shape = AT_Category},
};
static const struct member_model CloudWatchOutputConfig_members[] = {
    {"CloudWatchLogGroupName", .shape = AT_CloudWatchLogGroupName},
    {"CloudWatchOutputEnabled", .shape = AT_CloudWatchOutputEnabled},
};
static const struct member_model Command_members[] = {
    {"CommandId", .shape = AT_CommandId},
    {"DocumentName", .shape = AT_DocumentName},
    {"DocumentVersion", .shape = AT_DocumentVersion},
    {"Comment", .shape = AT_Comment},
    {"ExpiresAfter", .shape = AT_DateTime},
    {"Parameters", .shape = AT_Parameters},
    {"InstanceIds", .shape = AT_InstanceIdList},
    {"Targets", .shape = AT_Targets},
    {"RequestedDateTime", .shape = AT_DateTime},
    {"Status", .shape = AT_CommandStatus},
    {"StatusDetails", .shape = AT_StatusDetails},
    {"OutputS3Region", .shape = AT_S3Region},
    {"OutputS3BucketName", .shape = AT_S3BucketName},
    {"OutputS3KeyPrefix", .shape = AT_S3KeyPrefix},
    {"MaxConcurrency", .shape = AT_MaxConcurrency},
    {"MaxErrors", .shape = AT_MaxErrors},
    {"TargetCount", .shape = AT_TargetCount},
    {"CompletedCount", .shape = AT_CompletedCount},
    {"ErrorCount", .shape = AT_ErrorCount},
    {"DeliveryTimedOutCount", .shape = AT_DeliveryTimedOutCount},
    {"ServiceRole", .shape = AT_ServiceRole},
    {"NotificationConfig", .shape = AT_NotificationConfig},
    {"CloudWatchOutputConfig", .shape = AT_CloudWatchOutputConfig},
    {"TimeoutSeconds", .shape = AT_TimeoutSeconds},
    {"AlarmConfiguration", .shape = AT_AlarmConfiguration},
    {"TriggeredAlarms", .shape = AT_AlarmStateInformationList},
};
static const char *const CommandStatus_choices[] = {
    "Pending",
    "InProgress",
    "Success",
    "Cancelled",
    "Failed",
    "TimedOut",
    "Cancelling",
    NULL,
};
static const struct member_model CreateDocumentRequest_members[] = {
    {"Content", .shape = AT_DocumentContent, .traits = MEMBER_REQUIRED},
    {"Requires", .shape = AT_DocumentRequiresList},
    {"Attachments", .shape = AT_AttachmentsSourceList},
    {"Name", .shape = AT_DocumentName, .traits = MEMBER_REQUIRED},
    {"DisplayName", .shape = AT_DocumentDisplayName},
    {"VersionName", .shape = AT_DocumentVersionName},
    {"DocumentType", .shape = AT_DocumentType},
    {"DocumentFormat", .shape = AT_DocumentFormat},
    {"TargetType", .shape = AT_TargetType},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model CreateDocumentResult_members[] = {
    {"DocumentDescription", .shape = AT_DocumentDescription},
};
static const struct member_model DeleteDocumentRequest_members[] = {
    {"Name", .shape = AT_DocumentName, .traits = MEMBER_REQUIRED},
    {"DocumentVersion", .shape = AT_DocumentVersion},
    {"VersionName", .shape = AT_DocumentVersionName},
    {"Force", .shape = AT_Boolean},
};
static const struct member_model DeleteParameterRequest_members[] = {
    {"Name", .shape = AT_PSParameterName, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteParametersRequest_members[] = {
    {"Names", .shape = AT_ParameterNameList, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteParametersResult_members[] = {
    {"DeletedParameters", .shape = AT_ParameterNameList},
    {"InvalidParameters", .shape = AT_ParameterNameList},
};
static const struct member_model DeleteResourcePolicyRequest_members[] = {
    {"ResourceArn", .shape = AT_ResourceArnString, .traits = MEMBER_REQUIRED},
    {"PolicyId", .shape = AT_PolicyId, .traits = MEMBER_REQUIRED},
    {"PolicyHash", .shape = AT_PolicyHash, .traits = MEMBER_REQUIRED},
    {"DeletionMode", .shape = AT_DeletionMode},
};
static const char *const DeletionMode_choices[] = {
    "RemoveSharing",
    "RollbackMigration",
    NULL,
};
static const struct member_model DescribeDocumentRequest_members[] = {
    {"Name", .shape = AT_DocumentARN, .traits = MEMBER_REQUIRED},
    {"DocumentVersion", .shape = AT_DocumentVersion},
    {"VersionName", .shape = AT_DocumentVersionName},
};
static const struct member_model DescribeDocumentResult_members[] = {
    {"Document", .shape = AT_DocumentDescription},
};
static const struct member_model DescribeInstanceInformationRequest_members[] = {
    {"InstanceInformationFilterList", .shape = AT_InstanceInformationFilterList},
    {"Filters", .shape = AT_InstanceInformationStringFilterList},
    {"MaxResults", .shape = AT_MaxResultsEC2Compatible},
    {"NextToken", .shape = AT_NextToken},
};
static const struct member_model DescribeInstanceInformationResult_members[] = {
    {"InstanceInformationList", .shape = AT_InstanceInformationList},
    {"NextToken", .shape = AT_NextToken},
};
static const struct member_model DescribeParametersRequest_members[] = {
    {"Filters", .shape = AT_ParametersFilterList},
    {"ParameterFilters", .shape = AT_ParameterStringFilterList},
    {"MaxResults", .shape = AT_MaxResults},
    {"NextToken", .shape = AT_NextToken},
    {"Shared", .shape = AT_Boolean},
};
static const struct member_model DescribeParametersResult_members[] = {
    {"Parameters", .shape = AT_ParameterMetadataList},
    {"NextToken", .shape = AT_NextToken},
};
static const struct member_model DocumentAlreadyExists_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model DocumentDescription_members[] = {
    {"Sha1", .shape = AT_DocumentSha1},
    {"Hash", .shape = AT_DocumentHash},
    {"HashType", .shape = AT_DocumentHashType},
    {"Name", .shape = AT_DocumentARN},
    {"DisplayName", .shape = AT_DocumentDisplayName},
    {"VersionName", .shape = AT_DocumentVersionName},
    {"Owner", .shape = AT_DocumentOwner},
    {"CreatedDate", .shape = AT_DateTime},
    {"Status", .shape = AT_DocumentStatus},
    {"StatusInformation", .shape = AT_DocumentStatusInformation},
    {"DocumentVersion", .shape = AT_DocumentVersion},
    {"Description", .shape = AT_DescriptionInDocument},
    {"Parameters", .shape = AT_DocumentParameterList},
    {"PlatformTypes", .shape = AT_PlatformTypeList},
    {"DocumentType", .shape = AT_DocumentType},
    {"SchemaVersion", .shape = AT_DocumentSchemaVersion},
    {"LatestVersion", .shape = AT_DocumentVersion},
    {"DefaultVersion", .shape = AT_DocumentVersion},
    {"DocumentFormat", .shape = AT_DocumentFormat},
    {"TargetType", .shape = AT_TargetType},
    {"Tags", .shape = AT_TagList},
    {"AttachmentsInformation", .shape = AT_AttachmentInformationList},
    {"Requires", .shape = AT_DocumentRequiresList},
    {"Author", .shape = AT_DocumentAuthor},
    {"ReviewInformation", .shape = AT_ReviewInformationList},
    {"ApprovedVersion", .shape = AT_DocumentVersion},
    {"PendingReviewVersion", .shape = AT_DocumentVersion},
    {"ReviewStatus", .shape = AT_ReviewStatus},
    {"Category", .shape = AT_CategoryList},
    {"CategoryEnum", .shape = AT_CategoryEnumList},
};
static const struct member_model DocumentFilter_members[] = {
    {"key", .shape = AT_DocumentFilterKey, .traits = MEMBER_REQUIRED},
    {"value", .shape = AT_DocumentFilterValue, .traits = MEMBER_REQUIRED},
};
static const char *const DocumentFilterKey_choices[] = {
    "Name",
    "Owner",
    "PlatformTypes",
    "DocumentType",
    NULL,
};
static const struct member_model DocumentFilterList_members[] = {
    {"member", .shape = AT_DocumentFilter},
};
static const char *const DocumentFormat_choices[] = {
    "YAML",
    "JSON",
    "TEXT",
    NULL,
};
static const char *const DocumentHashType_choices[] = {
    "Sha256",
    "Sha1",
    NULL,
};
static const struct member_model DocumentIdentifier_members[] = {
    {"Name", .shape = AT_DocumentARN},
    {"CreatedDate", .shape = AT_DateTime},
    {"DisplayName", .shape = AT_DocumentDisplayName},
    {"Owner", .shape = AT_DocumentOwner},
    {"VersionName", .shape = AT_DocumentVersionName},
    {"PlatformTypes", .shape = AT_PlatformTypeList},
    {"DocumentVersion", .shape = AT_DocumentVersion},
    {"DocumentType", .shape = AT_DocumentType},
    {"SchemaVersion", .shape = AT_DocumentSchemaVersion},
    {"DocumentFormat", .shape = AT_DocumentFormat},
    {"TargetType", .shape = AT_TargetType},
    {"Tags", .shape = AT_TagList},
    {"Requires", .shape = AT_DocumentRequiresList},
    {"ReviewStatus", .shape = AT_ReviewStatus},
    {"Author", .shape = AT_DocumentAuthor},
};
static const struct member_model DocumentIdentifierList_members[] = {
    {"member", .shape = AT_DocumentIdentifier},
};
static const struct member_model DocumentKeyValuesFilter_members[] = {
    {"Key", .shape = AT_DocumentKeyValuesFilterKey},
    {"Values", .shape = AT_DocumentKeyValuesFilterValues},
};
static const struct member_model DocumentKeyValuesFilterList_members[] = {
    {"member", .shape = AT_DocumentKeyValuesFilter},
};
static const struct member_model DocumentKeyValuesFilterValues_members[] = {
    {"member", .shape = AT_DocumentKeyValuesFilterValue},
};
static const struct member_model DocumentLimitExceeded_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model DocumentParameter_members[] = {
    {"Name", .shape = AT_DocumentParameterName},
    {"Type", .shape = AT_DocumentParameterType},
    {"Description", .shape = AT_DocumentParameterDescrption},
    {"DefaultValue", .shape = AT_DocumentParameterDefaultValue},
};
static const struct member_model DocumentParameterList_members[] = {
    {"member", .shape = AT_DocumentParameter},
};
static const char *const DocumentParameterType_choices[] = {
    "String",
    "StringList",
    NULL,
};
static const struct member_model DocumentRequires_members[] = {
    {"Name", .shape = AT_DocumentARN, .traits = MEMBER_REQUIRED},
    {"Version", .shape = AT_DocumentVersion},
    {"RequireType", .shape = AT_RequireType},
    {"VersionName", .shape = AT_DocumentVersionName},
};
static const struct member_model DocumentRequiresList_members[] = {
    {"member", .shape = AT_DocumentRequires},
};
static const char *const DocumentStatus_choices[] = {
    "Creating",
    "Active",
    "Updating",
    "Deleting",
    "Failed",
    NULL,
};
static const char *const DocumentType_choices[] = {
    "Command",
    "Policy",
    "Automation",
    "Session",
    "Package",
    "ApplicationConfiguration",
    "ApplicationConfigurationSchema",
    "DeploymentStrategy",
    "ChangeCalendar",
    "Automation.ChangeTemplate",
    "ProblemAnalysis",
    "ProblemAnalysisTemplate",
    "CloudFormation",
    "ConformancePackTemplate",
    "QuickSetup",
    "ManualApprovalPolicy",
    "AutoApprovalPolicy",
    NULL,
};
static const char *const ExternalAlarmState_choices[] = {
    "UNKNOWN",
    "ALARM",
    NULL,
};
static const struct member_model GetParameterHistoryRequest_members[] = {
    {"Name", .shape = AT_PSParameterName, .traits = MEMBER_REQUIRED},
    {"WithDecryption", .shape = AT_Boolean},
    {"MaxResults", .shape = AT_MaxResults},
    {"NextToken", .shape = AT_NextToken},
};
static const struct member_model GetParameterHistoryResult_members[] = {
    {"Parameters", .shape = AT_ParameterHistoryList},
    {"NextToken", .shape = AT_NextToken},
};
static const struct member_model GetParameterRequest_members[] = {
    {"Name", .shape = AT_PSParameterName, .traits = MEMBER_REQUIRED},
    {"WithDecryption", .shape = AT_Boolean},
};
static const struct member_model GetParameterResult_members[] = {
    {"Parameter", .shape = AT_Parameter},
};
static const struct member_model GetParametersByPathRequest_members[] = {
    {"Path", .shape = AT_PSParameterName, .traits = MEMBER_REQUIRED},
    {"Recursive", .shape = AT_Boolean},
    {"ParameterFilters", .shape = AT_ParameterStringFilterList},
    {"WithDecryption", .shape = AT_Boolean},
    {"MaxResults", .shape = AT_GetParametersByPathMaxResults},
    {"NextToken", .shape = AT_NextToken},
};
static const struct member_model GetParametersByPathResult_members[] = {
    {"Parameters", .shape = AT_ParameterList},
    {"NextToken", .shape = AT_NextToken},
};
static const struct member_model GetParametersRequest_members[] = {
    {"Names", .shape = AT_ParameterNameList, .traits = MEMBER_REQUIRED},
    {"WithDecryption", .shape = AT_Boolean},
};
static const struct member_model GetParametersResult_members[] = {
    {"Parameters", .shape = AT_ParameterList},
    {"InvalidParameters", .shape = AT_ParameterNameList},
};
static const struct member_model GetResourcePoliciesRequest_members[] = {
    {"ResourceArn", .shape = AT_ResourceArnString, .traits = MEMBER_REQUIRED},
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_ResourcePolicyMaxResults},
};
static const struct member_model GetResourcePoliciesResponse_members[] = {
    {"NextToken", .shape = AT_String},
    {"Policies", .shape = AT_GetResourcePoliciesResponseEntries},
};
static const struct member_model GetResourcePoliciesResponseEntries_members[] = {
    {"member", .shape = AT_GetResourcePoliciesResponseEntry},
};
static const struct member_model GetResourcePoliciesResponseEntry_members[] = {
    {"PolicyId", .shape = AT_PolicyId},
    {"PolicyHash", .shape = AT_PolicyHash},
    {"Policy", .shape = AT_Policy},
};
static const struct member_model GetServiceSettingRequest_members[] = {
    {"SettingId", .shape = AT_ServiceSettingId, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetServiceSettingResult_members[] = {
    {"ServiceSetting", .shape = AT_ServiceSetting},
};
static const struct member_model HierarchyLevelLimitExceededException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model HierarchyTypeMismatchException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model IncompatiblePolicyException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model InstanceAggregatedAssociationOverview_members[] = {
    {"DetailedStatus", .shape = AT_StatusName},
    {"InstanceAssociationStatusAggregatedCount", .shape = AT_InstanceAssociationStatusAggregatedCount},
};
static const struct member_model InstanceAssociationStatusAggregatedCount_members[] = {
    {"key", .shape = AT_StatusName},
    {"value", .shape = AT_InstanceCount},
};
static const struct member_model InstanceIdList_members[] = {
    {"member", .shape = AT_InstanceId},
};
static const struct member_model InstanceInformation_members[] = {
    {"InstanceId", .shape = AT_InstanceId},
    {"PingStatus", .shape = AT_PingStatus},
    {"LastPingDateTime", .shape = AT_DateTime},
    {"AgentVersion", .shape = AT_Version},
    {"IsLatestVersion", .shape = AT_Boolean},
    {"PlatformType", .shape = AT_PlatformType},
    {"PlatformName", .shape = AT_String},
    {"PlatformVersion", .shape = AT_String},
    {"ActivationId", .shape = AT_ActivationId},
    {"IamRole", .shape = AT_IamRole},
    {"RegistrationDate", .shape = AT_DateTime},
    {"ResourceType", .shape = AT_ResourceType},
    {"Name", .shape = AT_String},
    {"IPAddress", .shape = AT_IPAddress},
    {"ComputerName", .shape = AT_ComputerName},
    {"AssociationStatus", .shape = AT_StatusName},
    {"LastAssociationExecutionDate", .shape = AT_DateTime},
    {"LastSuccessfulAssociationExecutionDate", .shape = AT_DateTime},
    {"AssociationOverview", .shape = AT_InstanceAggregatedAssociationOverview},
    {"SourceId", .shape = AT_SourceId},
    {"SourceType", .shape = AT_SourceType},
    {"SourceLocation", .shape = AT_SourceLocation},
};
static const struct member_model InstanceInformationFilter_members[] = {
    {"key", .shape = AT_InstanceInformationFilterKey, .traits = MEMBER_REQUIRED},
    {"valueSet", .shape = AT_InstanceInformationFilterValueSet, .traits = MEMBER_REQUIRED},
};
static const char *const InstanceInformationFilterKey_choices[] = {
    "InstanceIds",
    "AgentVersion",
    "PingStatus",
    "PlatformTypes",
    "ActivationIds",
    "IamRole",
    "ResourceType",
    "AssociationStatus",
    NULL,
};
static const struct member_model InstanceInformationFilterList_members[] = {
    {"member", .shape = AT_InstanceInformationFilter},
};
static const struct member_model InstanceInformationFilterValueSet_members[] = {
    {"member", .shape = AT_InstanceInformationFilterValue},
};
static const struct member_model InstanceInformationList_members[] = {
    {"member", .shape = AT_InstanceInformation},
};
static const struct member_model InstanceInformationStringFilter_members[] = {
    {"Key", .shape = AT_InstanceInformationStringFilterKey, .traits = MEMBER_REQUIRED},
    {"Values", .shape = AT_InstanceInformationFilterValueSet, .traits = MEMBER_REQUIRED},
};
static const struct member_model InstanceInformationStringFilterList_members[] = {
    {"member", .shape = AT_InstanceInformationStringFilter},
};
static const struct member_model InternalServerError_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model InvalidAllowedPatternException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model InvalidDocument_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model InvalidDocumentContent_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model InvalidDocumentOperation_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model InvalidDocumentSchemaVersion_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model InvalidDocumentVersion_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model InvalidFilterOption_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model InvalidFilterValue_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model InvalidInstanceId_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model InvalidInstanceInformationFilterValue_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model InvalidKeyId_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model InvalidNextToken_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model InvalidNotificationConfig_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model InvalidParameters_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model InvalidPolicyAttributeException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model InvalidPolicyTypeException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model InvalidRole_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model KeyList_members[] = {
    {"member", .shape = AT_TagKey},
};
static const struct member_model LabelParameterVersionRequest_members[] = {
    {"Name", .shape = AT_PSParameterName, .traits = MEMBER_REQUIRED},
    {"ParameterVersion", .shape = AT_PSParameterVersion},
    {"Labels", .shape = AT_ParameterLabelList, .traits = MEMBER_REQUIRED},
};
static const struct member_model LabelParameterVersionResult_members[] = {
    {"InvalidLabels", .shape = AT_ParameterLabelList},
    {"ParameterVersion", .shape = AT_PSParameterVersion},
};
static const struct member_model ListDocumentsRequest_members[] = {
    {"DocumentFilterList", .shape = AT_DocumentFilterList},
    {"Filters", .shape = AT_DocumentKeyValuesFilterList},
    {"MaxResults", .shape = AT_MaxResults},
    {"NextToken", .shape = AT_NextToken},
};
static const struct member_model ListDocumentsResult_members[] = {
    {"DocumentIdentifiers", .shape = AT_DocumentIdentifierList},
    {"NextToken", .shape = AT_NextToken},
};
static const struct member_model ListTagsForResourceRequest_members[] = {
    {"ResourceType", .shape = AT_ResourceTypeForTagging, .traits = MEMBER_REQUIRED},
    {"ResourceId", .shape = AT_ResourceId, .traits = MEMBER_REQUIRED},
};
static const struct member_model ListTagsForResourceResult_members[] = {
    {"TagList", .shape = AT_TagList},
};
static const struct member_model MalformedResourcePolicyDocumentException_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model MaxDocumentSizeExceeded_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model NoLongerSupportedException_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model NotificationConfig_members[] = {
    {"NotificationArn", .shape = AT_NotificationArn},
    {"NotificationEvents", .shape = AT_NotificationEventList},
    {"NotificationType", .shape = AT_NotificationType},
};
static const char *const NotificationEvent_choices[] = {
    "All",
    "InProgress",
    "Success",
    "TimedOut",
    "Cancelled",
    "Failed",
    NULL,
};
static const struct member_model NotificationEventList_members[] = {
    {"member", .shape = AT_NotificationEvent},
};
static const char *const NotificationType_choices[] = {
    "Command",
    "Invocation",
    NULL,
};
static const struct member_model Parameter_members[] = {
    {"Name", .shape = AT_PSParameterName},
    {"Type", .shape = AT_ParameterType},
    {"Value", .shape = AT_PSParameterValue},
    {"Version", .shape = AT_PSParameterVersion},
    {"Selector", .shape = AT_PSParameterSelector},
    {"SourceResult", .shape = AT_String},
    {"LastModifiedDate", .shape = AT_DateTime},
    {"ARN", .shape = AT_String},
    {"DataType", .shape = AT_ParameterDataType},
};
static const struct member_model ParameterAlreadyExists_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model ParameterHistory_members[] = {
    {"Name", .shape = AT_PSParameterName},
    {"Type", .shape = AT_ParameterType},
    {"KeyId", .shape = AT_ParameterKeyId},
    {"LastModifiedDate", .shape = AT_DateTime},
    {"LastModifiedUser", .shape = AT_String},
    {"Description", .shape = AT_ParameterDescription},
    {"Value", .shape = AT_PSParameterValue},
    {"AllowedPattern", .shape = AT_AllowedPattern},
    {"Version", .shape = AT_PSParameterVersion},
    {"Labels", .shape = AT_ParameterLabelList},
    {"Tier", .shape = AT_ParameterTier},
    {"Policies", .shape = AT_ParameterPolicyList},
    {"DataType", .shape = AT_ParameterDataType},
};
static const struct member_model ParameterHistoryList_members[] = {
    {"member", .shape = AT_ParameterHistory},
};
static const struct member_model ParameterInlinePolicy_members[] = {
    {"PolicyText", .shape = AT_String},
    {"PolicyType", .shape = AT_String},
    {"PolicyStatus", .shape = AT_String},
};
static const struct member_model ParameterLabelList_members[] = {
    {"member", .shape = AT_ParameterLabel},
};
static const struct member_model ParameterLimitExceeded_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model ParameterList_members[] = {
    {"member", .shape = AT_Parameter},
};
static const struct member_model ParameterMaxVersionLimitExceeded_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model ParameterMetadata_members[] = {
    {"Name", .shape = AT_PSParameterName},
    {"ARN", .shape = AT_String},
    {"Type", .shape = AT_ParameterType},
    {"KeyId", .shape = AT_ParameterKeyId},
    {"LastModifiedDate", .shape = AT_DateTime},
    {"LastModifiedUser", .shape = AT_String},
    {"Description", .shape = AT_ParameterDescription},
    {"AllowedPattern", .shape = AT_AllowedPattern},
    {"Version", .shape = AT_PSParameterVersion},
    {"Tier", .shape = AT_ParameterTier},
    {"Policies", .shape = AT_ParameterPolicyList},
    {"DataType", .shape = AT_ParameterDataType},
};
static const struct member_model ParameterMetadataList_members[] = {
    {"member", .shape = AT_ParameterMetadata},
};
static const struct member_model ParameterNameList_members[] = {
    {"member", .shape = AT_PSParameterName},
};
static const struct member_model ParameterNotFound_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model ParameterPatternMismatchException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model ParameterPolicyList_members[] = {
    {"member", .shape = AT_ParameterInlinePolicy},
};
static const struct member_model ParameterStringFilter_members[] = {
    {"Key", .shape = AT_ParameterStringFilterKey, .traits = MEMBER_REQUIRED},
    {"Option", .shape = AT_ParameterStringQueryOption},
    {"Values", .shape = AT_ParameterStringFilterValueList},
};
static const struct member_model ParameterStringFilterList_members[] = {
    {"member", .shape = AT_ParameterStringFilter},
};
static const struct member_model ParameterStringFilterValueList_members[] = {
    {"member", .shape = AT_ParameterStringFilterValue},
};
static const char *const ParameterTier_choices[] = {
    "Standard",
    "Advanced",
    "Intelligent-Tiering",
    NULL,
};
static const char *const ParameterType_choices[] = {
    "String",
    "StringList",
    "SecureString",
    NULL,
};
static const struct member_model ParameterValueList_members[] = {
    {"member", .shape = AT_ParameterValue},
};
static const struct member_model ParameterVersionLabelLimitExceeded_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model ParameterVersionNotFound_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model Parameters_members[] = {
    {"key", .shape = AT_ParameterName},
    {"value", .shape = AT_ParameterValueList},
};
static const struct member_model ParametersFilter_members[] = {
    {"Key", .shape = AT_ParametersFilterKey, .traits = MEMBER_REQUIRED},
    {"Values", .shape = AT_ParametersFilterValueList, .traits = MEMBER_REQUIRED},
};
static const char *const ParametersFilterKey_choices[] = {
    "Name",
    "Type",
    "KeyId",
    NULL,
};
static const struct member_model ParametersFilterList_members[] = {
    {"member", .shape = AT_ParametersFilter},
};
static const struct member_model ParametersFilterValueList_members[] = {
    {"member", .shape = AT_ParametersFilterValue},
};
static const char *const PingStatus_choices[] = {
    "Online",
    "ConnectionLost",
    "Inactive",
    NULL,
};
static const char *const PlatformType_choices[] = {
    "Windows",
    "Linux",
    "MacOS",
    NULL,
};
static const struct member_model PlatformTypeList_members[] = {
    {"member", .shape = AT_PlatformType},
};
static const struct member_model PoliciesLimitExceededException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model PutParameterRequest_members[] = {
    {"Name", .shape = AT_PSParameterName, .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_ParameterDescription},
    {"Value", .shape = AT_PSParameterValue, .traits = MEMBER_REQUIRED},
    {"Type", .shape = AT_ParameterType},
    {"KeyId", .shape = AT_ParameterKeyId},
    {"Overwrite", .shape = AT_Boolean},
    {"AllowedPattern", .shape = AT_AllowedPattern},
    {"Tags", .shape = AT_TagList},
    {"Tier", .shape = AT_ParameterTier},
    {"Policies", .shape = AT_ParameterPolicies},
    {"DataType", .shape = AT_ParameterDataType},
};
static const struct member_model PutParameterResult_members[] = {
    {"Version", .shape = AT_PSParameterVersion},
    {"Tier", .shape = AT_ParameterTier},
};
static const struct member_model PutResourcePolicyRequest_members[] = {
    {"ResourceArn", .shape = AT_ResourceArnString, .traits = MEMBER_REQUIRED},
    {"Policy", .shape = AT_Policy, .traits = MEMBER_REQUIRED},
    {"PolicyId", .shape = AT_PolicyId},
    {"PolicyHash", .shape = AT_PolicyHash},
};
static const struct member_model PutResourcePolicyResponse_members[] = {
    {"PolicyId", .shape = AT_PolicyId},
    {"PolicyHash", .shape = AT_PolicyHash},
};
static const struct member_model RemoveTagsFromResourceRequest_members[] = {
    {"ResourceType", .shape = AT_ResourceTypeForTagging, .traits = MEMBER_REQUIRED},
    {"ResourceId", .shape = AT_ResourceId, .traits = MEMBER_REQUIRED},
    {"TagKeys", .shape = AT_KeyList, .traits = MEMBER_REQUIRED},
};
static const struct member_model ResourceNotFoundException_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model ResourcePolicyConflictException_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model ResourcePolicyInvalidParameterException_members[] = {
    {"ParameterNames", .shape = AT_ResourcePolicyParameterNamesList},
    {"Message", .shape = AT_String},
};
static const struct member_model ResourcePolicyLimitExceededException_members[] = {
    {"Limit", .shape = AT_Integer},
    {"LimitType", .shape = AT_String},
    {"Message", .shape = AT_String},
};
static const struct member_model ResourcePolicyNotFoundException_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model ResourcePolicyParameterNamesList_members[] = {
    {"member", .shape = AT_String},
};
static const char *const ResourceType_choices[] = {
    "ManagedInstance",
    "EC2Instance",
    NULL,
};
static const char *const ResourceTypeForTagging_choices[] = {
    "Document",
    "ManagedInstance",
    "MaintenanceWindow",
    "Parameter",
    "PatchBaseline",
    "OpsItem",
    "OpsMetadata",
    "Automation",
    "Association",
    "CloudConnector",
    NULL,
};
static const struct member_model ReviewInformation_members[] = {
    {"ReviewedTime", .shape = AT_DateTime},
    {"Status", .shape = AT_ReviewStatus},
    {"Reviewer", .shape = AT_Reviewer},
};
static const struct member_model ReviewInformationList_members[] = {
    {"member", .shape = AT_ReviewInformation},
};
static const char *const ReviewStatus_choices[] = {
    "APPROVED",
    "NOT_REVIEWED",
    "PENDING",
    "REJECTED",
    NULL,
};
static const struct member_model SendCommandRequest_members[] = {
    {"InstanceIds", .shape = AT_InstanceIdList},
    {"Targets", .shape = AT_Targets},
    {"DocumentName", .shape = AT_DocumentARN, .traits = MEMBER_REQUIRED},
    {"DocumentVersion", .shape = AT_DocumentVersion},
    {"DocumentHash", .shape = AT_DocumentHash},
    {"DocumentHashType", .shape = AT_DocumentHashType},
    {"TimeoutSeconds", .shape = AT_TimeoutSeconds},
    {"Comment", .shape = AT_Comment},
    {"Parameters", .shape = AT_Parameters},
    {"OutputS3Region", .shape = AT_S3Region},
    {"OutputS3BucketName", .shape = AT_S3BucketName},
    {"OutputS3KeyPrefix", .shape = AT_S3KeyPrefix},
    {"MaxConcurrency", .shape = AT_MaxConcurrency},
    {"MaxErrors", .shape = AT_MaxErrors},
    {"ServiceRoleArn", .shape = AT_ServiceRole},
    {"NotificationConfig", .shape = AT_NotificationConfig},
    {"CloudWatchOutputConfig", .shape = AT_CloudWatchOutputConfig},
    {"AlarmConfiguration", .shape = AT_AlarmConfiguration},
};
static const struct member_model SendCommandResult_members[] = {
    {"Command", .shape = AT_Command},
};
static const struct member_model ServiceSetting_members[] = {
    {"SettingId", .shape = AT_ServiceSettingId},
    {"SettingValue", .shape = AT_ServiceSettingValue},
    {"LastModifiedDate", .shape = AT_DateTime},
    {"LastModifiedUser", .shape = AT_String},
    {"ARN", .shape = AT_String},
    {"Status", .shape = AT_String},
};
static const struct member_model ServiceSettingNotFound_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model SessionManagerParameterValueList_members[] = {
    {"member", .shape = AT_SessionManagerParameterValue},
};
static const struct member_model SessionManagerParameters_members[] = {
    {"key", .shape = AT_SessionManagerParameterName},
    {"value", .shape = AT_SessionManagerParameterValueList},
};
static const char *const SourceType_choices[] = {
    "AWS::EC2::Instance",
    "AWS::IoT::Thing",
    "AWS::SSM::ManagedInstance",
    "Microsoft.Compute/virtualMachines",
    "compute.googleapis.com/Instance",
    NULL,
};
static const struct member_model StartSessionRequest_members[] = {
    {"Target", .shape = AT_SessionTarget, .traits = MEMBER_REQUIRED},
    {"DocumentName", .shape = AT_DocumentARN},
    {"Reason", .shape = AT_SessionReason},
    {"Parameters", .shape = AT_SessionManagerParameters},
};
static const struct member_model StartSessionResponse_members[] = {
    {"SessionId", .shape = AT_SessionId},
    {"TokenValue", .shape = AT_TokenValue},
    {"StreamUrl", .shape = AT_StreamUrl},
};
static const struct member_model Tag_members[] = {
    {"Key", .shape = AT_TagKey, .traits = MEMBER_REQUIRED},
    {"Value", .shape = AT_TagValue, .traits = MEMBER_REQUIRED},
};
static const struct member_model TagList_members[] = {
    {"member", .shape = AT_Tag},
};
static const struct member_model Target_members[] = {
    {"Key", .shape = AT_TargetKey},
    {"Values", .shape = AT_TargetValues},
};
static const struct member_model TargetNotConnected_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model TargetValues_members[] = {
    {"member", .shape = AT_TargetValue},
};
static const struct member_model Targets_members[] = {
    {"member", .shape = AT_Target},
};
static const struct member_model TerminateSessionRequest_members[] = {
    {"SessionId", .shape = AT_SessionId, .traits = MEMBER_REQUIRED},
};
static const struct member_model TerminateSessionResponse_members[] = {
    {"SessionId", .shape = AT_SessionId},
};
static const struct member_model TooManyUpdates_members[] = {
    {"Message", .shape = AT_String},
};
static const struct member_model UnlabelParameterVersionRequest_members[] = {
    {"Name", .shape = AT_PSParameterName, .traits = MEMBER_REQUIRED},
    {"ParameterVersion", .shape = AT_PSParameterVersion, .traits = MEMBER_REQUIRED},
    {"Labels", .shape = AT_ParameterLabelList, .traits = MEMBER_REQUIRED},
};
static const struct member_model UnlabelParameterVersionResult_members[] = {
    {"RemovedLabels", .shape = AT_ParameterLabelList},
    {"InvalidLabels", .shape = AT_ParameterLabelList},
};
static const struct member_model UnsupportedParameterType_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model UnsupportedPlatformType_members[] = {
    {"Message", .shape = AT_String},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"ActivationId", SHAPE_STRING},
    {"AddTagsToResourceRequest", SHAPE_STRUCTURE, .n_members = 3, .members = AddTagsToResourceRequest_members},
    {"AddTagsToResourceResult", SHAPE_STRUCTURE},
    {"Alarm", SHAPE_STRUCTURE, .n_members = 1, .members = Alarm_members},
    {"AlarmConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = AlarmConfiguration_members},
    {"AlarmList", SHAPE_LIST, .n_members = 1, .members = AlarmList_members, .min = INT64_C(1), .max = INT64_C(1)},
    {"AlarmName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"AlarmStateInformation", SHAPE_STRUCTURE, .n_members = 2, .members = AlarmStateInformation_members},
    {"AlarmStateInformationList", SHAPE_LIST, .n_members = 1, .members = AlarmStateInformationList_members, .min = INT64_C(1), .max = INT64_C(1)},
    {"AllowedPattern", SHAPE_STRING, .max = INT64_C(1024)},
    {"AssociatedInstances", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"AttachmentIdentifier", SHAPE_STRING},
    {"AttachmentInformation", SHAPE_STRUCTURE, .n_members = 1, .members = AttachmentInformation_members},
    {"AttachmentInformationList", SHAPE_LIST, .n_members = 1, .members = AttachmentInformationList_members},
    {"AttachmentName", SHAPE_STRING},
    {"AttachmentsSource", SHAPE_STRUCTURE, .n_members = 3, .members = AttachmentsSource_members},
    {"AttachmentsSourceKey", SHAPE_STRING, .choices = AttachmentsSourceKey_choices},
    {"AttachmentsSourceList", SHAPE_LIST, .n_members = 1, .members = AttachmentsSourceList_members, .max = INT64_C(20)},
    {"AttachmentsSourceValue", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(1024)},
    {"AttachmentsSourceValues", SHAPE_LIST, .n_members = 1, .members = AttachmentsSourceValues_members, .min = INT64_C(1), .max = INT64_C(1)},
    {"Boolean", SHAPE_BOOLEAN},
    {"Category", SHAPE_STRING, .max = INT64_C(128)},
    {"CategoryEnumList", SHAPE_LIST, .n_members = 1, .members = CategoryEnumList_members, .max = INT64_C(3)},
    {"CategoryList", SHAPE_LIST, .n_members = 1, .members = CategoryList_members, .max = INT64_C(3)},
    {"CloudWatchLogGroupName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(512)},
    {"CloudWatchOutputConfig", SHAPE_STRUCTURE, .n_members = 2, .members = CloudWatchOutputConfig_members},
    {"CloudWatchOutputEnabled", SHAPE_BOOLEAN},
    {"Command", SHAPE_STRUCTURE, .n_members = 26, .members = Command_members},
    {"CommandId", SHAPE_STRING, .min = INT64_C(36), .max = INT64_C(36)},
    {"CommandStatus", SHAPE_STRING, .choices = CommandStatus_choices},
    {"Comment", SHAPE_STRING, .max = INT64_C(100)},
    {"CompletedCount", SHAPE_INTEGER},
    {"ComputerName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"CreateDocumentRequest", SHAPE_STRUCTURE, .n_members = 10, .members = CreateDocumentRequest_members},
    {"CreateDocumentResult", SHAPE_STRUCTURE, .n_members = 1, .members = CreateDocumentResult_members},
    {"DateTime", SHAPE_TIMESTAMP},
    {"DeleteDocumentRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DeleteDocumentRequest_members},
    {"DeleteDocumentResult", SHAPE_STRUCTURE},
    {"DeleteParameterRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteParameterRequest_members},
    {"DeleteParameterResult", SHAPE_STRUCTURE},
    {"DeleteParametersRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteParametersRequest_members},
    {"DeleteParametersResult", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteParametersResult_members},
    {"DeleteResourcePolicyRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DeleteResourcePolicyRequest_members},
    {"DeleteResourcePolicyResponse", SHAPE_STRUCTURE},
    {"DeletionMode", SHAPE_STRING, .choices = DeletionMode_choices},
    {"DeliveryTimedOutCount", SHAPE_INTEGER},
    {"DescribeDocumentRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeDocumentRequest_members},
    {"DescribeDocumentResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeDocumentResult_members},
    {"DescribeInstanceInformationRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeInstanceInformationRequest_members},
    {"DescribeInstanceInformationResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeInstanceInformationResult_members},
    {"DescribeParametersRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeParametersRequest_members},
    {"DescribeParametersResult", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeParametersResult_members},
    {"DescriptionInDocument", SHAPE_STRING},
    {"DocumentARN", SHAPE_STRING},
    {"DocumentAlreadyExists", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = DocumentAlreadyExists_members},
    {"DocumentAuthor", SHAPE_STRING},
    {"DocumentContent", SHAPE_STRING, .min = INT64_C(1)},
    {"DocumentDescription", SHAPE_STRUCTURE, .n_members = 30, .members = DocumentDescription_members},
    {"DocumentDisplayName", SHAPE_STRING, .max = INT64_C(1024)},
    {"DocumentFilter", SHAPE_STRUCTURE, .n_members = 2, .members = DocumentFilter_members},
    {"DocumentFilterKey", SHAPE_STRING, .choices = DocumentFilterKey_choices},
    {"DocumentFilterList", SHAPE_LIST, .n_members = 1, .members = DocumentFilterList_members, .min = INT64_C(1)},
    {"DocumentFilterValue", SHAPE_STRING, .min = INT64_C(1)},
    {"DocumentFormat", SHAPE_STRING, .choices = DocumentFormat_choices},
    {"DocumentHash", SHAPE_STRING, .max = INT64_C(256)},
    {"DocumentHashType", SHAPE_STRING, .choices = DocumentHashType_choices},
    {"DocumentIdentifier", SHAPE_STRUCTURE, .n_members = 15, .members = DocumentIdentifier_members},
    {"DocumentIdentifierList", SHAPE_LIST, .n_members = 1, .members = DocumentIdentifierList_members},
    {"DocumentKeyValuesFilter", SHAPE_STRUCTURE, .n_members = 2, .members = DocumentKeyValuesFilter_members},
    {"DocumentKeyValuesFilterKey", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"DocumentKeyValuesFilterList", SHAPE_LIST, .n_members = 1, .members = DocumentKeyValuesFilterList_members, .max = INT64_C(6)},
    {"DocumentKeyValuesFilterValue", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(256)},
    {"DocumentKeyValuesFilterValues", SHAPE_LIST, .n_members = 1, .members = DocumentKeyValuesFilterValues_members},
    {"DocumentLimitExceeded", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = DocumentLimitExceeded_members},
    {"DocumentName", SHAPE_STRING},
    {"DocumentOwner", SHAPE_STRING},
    {"DocumentParameter", SHAPE_STRUCTURE, .n_members = 4, .members = DocumentParameter_members},
    {"DocumentParameterDefaultValue", SHAPE_STRING},
    {"DocumentParameterDescrption", SHAPE_STRING},
    {"DocumentParameterList", SHAPE_LIST, .n_members = 1, .members = DocumentParameterList_members},
    {"DocumentParameterName", SHAPE_STRING},
    {"DocumentParameterType", SHAPE_STRING, .choices = DocumentParameterType_choices},
    {"DocumentRequires", SHAPE_STRUCTURE, .n_members = 4, .members = DocumentRequires_members},
    {"DocumentRequiresList", SHAPE_LIST, .n_members = 1, .members = DocumentRequiresList_members, .min = INT64_C(1)},
    {"DocumentSchemaVersion", SHAPE_STRING},
    {"DocumentSha1", SHAPE_STRING},
    {"DocumentStatus", SHAPE_STRING, .choices = DocumentStatus_choices},
    {"DocumentStatusInformation", SHAPE_STRING},
    {"DocumentType", SHAPE_STRING, .choices = DocumentType_choices},
    {"DocumentVersion", SHAPE_STRING},
    {"DocumentVersionName", SHAPE_STRING},
    {"DuplicateInstanceId", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"ErrorCount", SHAPE_INTEGER},
    {"ExternalAlarmState", SHAPE_STRING, .choices = ExternalAlarmState_choices},
    {"GetParameterHistoryRequest", SHAPE_STRUCTURE, .n_members = 4, .members = GetParameterHistoryRequest_members},
    {"GetParameterHistoryResult", SHAPE_STRUCTURE, .n_members = 2, .members = GetParameterHistoryResult_members},
    {"GetParameterRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetParameterRequest_members},
    {"GetParameterResult", SHAPE_STRUCTURE, .n_members = 1, .members = GetParameterResult_members},
    {"GetParametersByPathMaxResults", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(10)},
    {"GetParametersByPathRequest", SHAPE_STRUCTURE, .n_members = 6, .members = GetParametersByPathRequest_members},
    {"GetParametersByPathResult", SHAPE_STRUCTURE, .n_members = 2, .members = GetParametersByPathResult_members},
    {"GetParametersRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetParametersRequest_members},
    {"GetParametersResult", SHAPE_STRUCTURE, .n_members = 2, .members = GetParametersResult_members},
    {"GetResourcePoliciesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = GetResourcePoliciesRequest_members},
    {"GetResourcePoliciesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = GetResourcePoliciesResponse_members},
    {"GetResourcePoliciesResponseEntries", SHAPE_LIST, .n_members = 1, .members = GetResourcePoliciesResponseEntries_members},
    {"GetResourcePoliciesResponseEntry", SHAPE_STRUCTURE, .n_members = 3, .members = GetResourcePoliciesResponseEntry_members},
    {"GetServiceSettingRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetServiceSettingRequest_members},
    {"GetServiceSettingResult", SHAPE_STRUCTURE, .n_members = 1, .members = GetServiceSettingResult_members},
    {"HierarchyLevelLimitExceededException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = HierarchyLevelLimitExceededException_members},
    {"HierarchyTypeMismatchException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = HierarchyTypeMismatchException_members},
    {"IPAddress", SHAPE_STRING, .traits = SHAPE_SENSITIVE, .min = INT64_C(1), .max = INT64_C(46)},
    {"IamRole", SHAPE_STRING, .max = INT64_C(64)},
    {"IncompatiblePolicyException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = IncompatiblePolicyException_members},
    {"InstanceAggregatedAssociationOverview", SHAPE_STRUCTURE, .n_members = 2, .members = InstanceAggregatedAssociationOverview_members},
    {"InstanceAssociationStatusAggregatedCount", SHAPE_MAP, .n_members = 2, .members = InstanceAssociationStatusAggregatedCount_members},
    {"InstanceCount", SHAPE_INTEGER},
    {"InstanceId", SHAPE_STRING},
    {"InstanceIdList", SHAPE_LIST, .n_members = 1, .members = InstanceIdList_members, .max = INT64_C(50)},
    {"InstanceInformation", SHAPE_STRUCTURE, .n_members = 22, .members = InstanceInformation_members},
    {"InstanceInformationFilter", SHAPE_STRUCTURE, .n_members = 2, .members = InstanceInformationFilter_members},
    {"InstanceInformationFilterKey", SHAPE_STRING, .choices = InstanceInformationFilterKey_choices},
    {"InstanceInformationFilterList", SHAPE_LIST, .n_members = 1, .members = InstanceInformationFilterList_members},
    {"InstanceInformationFilterValue", SHAPE_STRING, .min = INT64_C(1)},
    {"InstanceInformationFilterValueSet", SHAPE_LIST, .n_members = 1, .members = InstanceInformationFilterValueSet_members, .min = INT64_C(1), .max = INT64_C(100)},
    {"InstanceInformationList", SHAPE_LIST, .n_members = 1, .members = InstanceInformationList_members},
    {"InstanceInformationStringFilter", SHAPE_STRUCTURE, .n_members = 2, .members = InstanceInformationStringFilter_members},
    {"InstanceInformationStringFilterKey", SHAPE_STRING, .min = INT64_C(1)},
    {"InstanceInformationStringFilterList", SHAPE_LIST, .n_members = 1, .members = InstanceInformationStringFilterList_members},
    {"Integer", SHAPE_INTEGER},
    {"InternalServerError", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InternalServerError_members},
    {"InvalidAllowedPatternException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidAllowedPatternException_members},
    {"InvalidDocument", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidDocument_members},
    {"InvalidDocumentContent", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidDocumentContent_members},
    {"InvalidDocumentOperation", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidDocumentOperation_members},
    {"InvalidDocumentSchemaVersion", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidDocumentSchemaVersion_members},
    {"InvalidDocumentVersion", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidDocumentVersion_members},
    {"InvalidFilterKey", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"InvalidFilterOption", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidFilterOption_members},
    {"InvalidFilterValue", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidFilterValue_members},
    {"InvalidInstanceId", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidInstanceId_members},
    {"InvalidInstanceInformationFilterValue", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidInstanceInformationFilterValue_members},
    {"InvalidKeyId", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidKeyId_members},
    {"InvalidNextToken", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidNextToken_members},
    {"InvalidNotificationConfig", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidNotificationConfig_members},
    {"InvalidOutputFolder", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"InvalidParameters", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidParameters_members},
    {"InvalidPolicyAttributeException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidPolicyAttributeException_members},
    {"InvalidPolicyTypeException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidPolicyTypeException_members},
    {"InvalidResourceId", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"InvalidResourceType", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"InvalidRole", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidRole_members},
    {"KeyList", SHAPE_LIST, .n_members = 1, .members = KeyList_members},
    {"LabelParameterVersionRequest", SHAPE_STRUCTURE, .n_members = 3, .members = LabelParameterVersionRequest_members},
    {"LabelParameterVersionResult", SHAPE_STRUCTURE, .n_members = 2, .members = LabelParameterVersionResult_members},
    {"ListDocumentsRequest", SHAPE_STRUCTURE, .n_members = 4, .members = ListDocumentsRequest_members},
    {"ListDocumentsResult", SHAPE_STRUCTURE, .n_members = 2, .members = ListDocumentsResult_members},
    {"ListTagsForResourceRequest", SHAPE_STRUCTURE, .n_members = 2, .members = ListTagsForResourceRequest_members},
    {"ListTagsForResourceResult", SHAPE_STRUCTURE, .n_members = 1, .members = ListTagsForResourceResult_members},
    {"MalformedResourcePolicyDocumentException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = MalformedResourcePolicyDocumentException_members},
    {"MaxConcurrency", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(7)},
    {"MaxDocumentSizeExceeded", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = MaxDocumentSizeExceeded_members},
    {"MaxErrors", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(7)},
    {"MaxResults", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(50)},
    {"MaxResultsEC2Compatible", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(50)},
    {"NextToken", SHAPE_STRING},
    {"NoLongerSupportedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = NoLongerSupportedException_members},
    {"NotificationArn", SHAPE_STRING},
    {"NotificationConfig", SHAPE_STRUCTURE, .n_members = 3, .members = NotificationConfig_members},
    {"NotificationEvent", SHAPE_STRING, .choices = NotificationEvent_choices},
    {"NotificationEventList", SHAPE_LIST, .n_members = 1, .members = NotificationEventList_members},
    {"NotificationType", SHAPE_STRING, .choices = NotificationType_choices},
    {"PSParameterName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(2048)},
    {"PSParameterSelector", SHAPE_STRING, .max = INT64_C(128)},
    {"PSParameterValue", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"PSParameterVersion", SHAPE_LONG},
    {"Parameter", SHAPE_STRUCTURE, .n_members = 9, .members = Parameter_members},
    {"ParameterAlreadyExists", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ParameterAlreadyExists_members},
    {"ParameterDataType", SHAPE_STRING, .max = INT64_C(128)},
    {"ParameterDescription", SHAPE_STRING, .max = INT64_C(1024)},
    {"ParameterHistory", SHAPE_STRUCTURE, .n_members = 13, .members = ParameterHistory_members},
    {"ParameterHistoryList", SHAPE_LIST, .n_members = 1, .members = ParameterHistoryList_members},
    {"ParameterInlinePolicy", SHAPE_STRUCTURE, .n_members = 3, .members = ParameterInlinePolicy_members},
    {"ParameterKeyId", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(256)},
    {"ParameterLabel", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(100)},
    {"ParameterLabelList", SHAPE_LIST, .n_members = 1, .members = ParameterLabelList_members, .min = INT64_C(1), .max = INT64_C(10)},
    {"ParameterLimitExceeded", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ParameterLimitExceeded_members},
    {"ParameterList", SHAPE_LIST, .n_members = 1, .members = ParameterList_members},
    {"ParameterMaxVersionLimitExceeded", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ParameterMaxVersionLimitExceeded_members},
    {"ParameterMetadata", SHAPE_STRUCTURE, .n_members = 12, .members = ParameterMetadata_members},
    {"ParameterMetadataList", SHAPE_LIST, .n_members = 1, .members = ParameterMetadataList_members},
    {"ParameterName", SHAPE_STRING},
    {"ParameterNameList", SHAPE_LIST, .n_members = 1, .members = ParameterNameList_members, .min = INT64_C(1), .max = INT64_C(10)},
    {"ParameterNotFound", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ParameterNotFound_members},
    {"ParameterPatternMismatchException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ParameterPatternMismatchException_members},
    {"ParameterPolicies", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(4096)},
    {"ParameterPolicyList", SHAPE_LIST, .n_members = 1, .members = ParameterPolicyList_members},
    {"ParameterStringFilter", SHAPE_STRUCTURE, .n_members = 3, .members = ParameterStringFilter_members},
    {"ParameterStringFilterKey", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(132)},
    {"ParameterStringFilterList", SHAPE_LIST, .n_members = 1, .members = ParameterStringFilterList_members},
    {"ParameterStringFilterValue", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(1024)},
    {"ParameterStringFilterValueList", SHAPE_LIST, .n_members = 1, .members = ParameterStringFilterValueList_members, .min = INT64_C(1), .max = INT64_C(50)},
    {"ParameterStringQueryOption", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(10)},
    {"ParameterTier", SHAPE_STRING, .choices = ParameterTier_choices},
    {"ParameterType", SHAPE_STRING, .choices = ParameterType_choices},
    {"ParameterValue", SHAPE_STRING},
    {"ParameterValueList", SHAPE_LIST, .n_members = 1, .members = ParameterValueList_members},
    {"ParameterVersionLabelLimitExceeded", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ParameterVersionLabelLimitExceeded_members},
    {"ParameterVersionNotFound", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ParameterVersionNotFound_members},
    {"Parameters", SHAPE_MAP, .traits = SHAPE_SENSITIVE, .n_members = 2, .members = Parameters_members},
    {"ParametersFilter", SHAPE_STRUCTURE, .n_members = 2, .members = ParametersFilter_members},
    {"ParametersFilterKey", SHAPE_STRING, .choices = ParametersFilterKey_choices},
    {"ParametersFilterList", SHAPE_LIST, .n_members = 1, .members = ParametersFilterList_members},
    {"ParametersFilterValue", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(1024)},
    {"ParametersFilterValueList", SHAPE_LIST, .n_members = 1, .members = ParametersFilterValueList_members, .min = INT64_C(1), .max = INT64_C(50)},
    {"PingStatus", SHAPE_STRING, .choices = PingStatus_choices},
    {"PlatformType", SHAPE_STRING, .choices = PlatformType_choices},
    {"PlatformTypeList", SHAPE_LIST, .n_members = 1, .members = PlatformTypeList_members},
    {"PoliciesLimitExceededException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = PoliciesLimitExceededException_members},
    {"Policy", SHAPE_STRING},
    {"PolicyHash", SHAPE_STRING},
    {"PolicyId", SHAPE_STRING},
    {"PutParameterRequest", SHAPE_STRUCTURE, .n_members = 11, .members = PutParameterRequest_members},
    {"PutParameterResult", SHAPE_STRUCTURE, .n_members = 2, .members = PutParameterResult_members},
    {"PutResourcePolicyRequest", SHAPE_STRUCTURE, .n_members = 4, .members = PutResourcePolicyRequest_members},
    {"PutResourcePolicyResponse", SHAPE_STRUCTURE, .n_members = 2, .members = PutResourcePolicyResponse_members},
    {"RemoveTagsFromResourceRequest", SHAPE_STRUCTURE, .n_members = 3, .members = RemoveTagsFromResourceRequest_members},
    {"RemoveTagsFromResourceResult", SHAPE_STRUCTURE},
    {"RequireType", SHAPE_STRING, .max = INT64_C(128)},
    {"ResourceArnString", SHAPE_STRING, .min = INT64_C(20), .max = INT64_C(2048)},
    {"ResourceId", SHAPE_STRING},
    {"ResourceNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ResourceNotFoundException_members},
    {"ResourcePolicyConflictException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ResourcePolicyConflictException_members},
    {"ResourcePolicyInvalidParameterException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 2, .members = ResourcePolicyInvalidParameterException_members},
    {"ResourcePolicyLimitExceededException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 3, .members = ResourcePolicyLimitExceededException_members},
    {"ResourcePolicyMaxResults", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(50)},
    {"ResourcePolicyNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ResourcePolicyNotFoundException_members},
    {"ResourcePolicyParameterNamesList", SHAPE_LIST, .n_members = 1, .members = ResourcePolicyParameterNamesList_members},
    {"ResourceType", SHAPE_STRING, .choices = ResourceType_choices},
    {"ResourceTypeForTagging", SHAPE_STRING, .choices = ResourceTypeForTagging_choices},
    {"ReviewInformation", SHAPE_STRUCTURE, .n_members = 3, .members = ReviewInformation_members},
    {"ReviewInformationList", SHAPE_LIST, .n_members = 1, .members = ReviewInformationList_members, .min = INT64_C(1)},
    {"ReviewStatus", SHAPE_STRING, .choices = ReviewStatus_choices},
    {"Reviewer", SHAPE_STRING, .max = INT64_C(50)},
    {"S3BucketName", SHAPE_STRING, .min = INT64_C(3), .max = INT64_C(63)},
    {"S3KeyPrefix", SHAPE_STRING, .max = INT64_C(500)},
    {"S3Region", SHAPE_STRING, .min = INT64_C(3), .max = INT64_C(20)},
    {"SendCommandRequest", SHAPE_STRUCTURE, .n_members = 18, .members = SendCommandRequest_members},
    {"SendCommandResult", SHAPE_STRUCTURE, .n_members = 1, .members = SendCommandResult_members},
    {"ServiceRole", SHAPE_STRING},
    {"ServiceSetting", SHAPE_STRUCTURE, .n_members = 6, .members = ServiceSetting_members},
    {"ServiceSettingId", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(1000)},
    {"ServiceSettingNotFound", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ServiceSettingNotFound_members},
    {"ServiceSettingValue", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(4096)},
    {"SessionId", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(96)},
    {"SessionManagerParameterName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"SessionManagerParameterValue", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(65535)},
    {"SessionManagerParameterValueList", SHAPE_LIST, .n_members = 1, .members = SessionManagerParameterValueList_members},
    {"SessionManagerParameters", SHAPE_MAP, .n_members = 2, .members = SessionManagerParameters_members},
    {"SessionReason", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(256)},
    {"SessionTarget", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(400)},
    {"SourceId", SHAPE_STRING, .max = INT64_C(128)},
    {"SourceLocation", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"SourceType", SHAPE_STRING, .choices = SourceType_choices},
    {"StartSessionRequest", SHAPE_STRUCTURE, .n_members = 4, .members = StartSessionRequest_members},
    {"StartSessionResponse", SHAPE_STRUCTURE, .n_members = 3, .members = StartSessionResponse_members},
    {"StatusDetails", SHAPE_STRING, .max = INT64_C(100)},
    {"StatusName", SHAPE_STRING},
    {"StreamUrl", SHAPE_STRING},
    {"String", SHAPE_STRING},
    {"Tag", SHAPE_STRUCTURE, .n_members = 2, .members = Tag_members},
    {"TagKey", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"TagList", SHAPE_LIST, .n_members = 1, .members = TagList_members, .max = INT64_C(1000)},
    {"TagValue", SHAPE_STRING, .max = INT64_C(256)},
    {"Target", SHAPE_STRUCTURE, .n_members = 2, .members = Target_members},
    {"TargetCount", SHAPE_INTEGER},
    {"TargetKey", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(163)},
    {"TargetNotConnected", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = TargetNotConnected_members},
    {"TargetType", SHAPE_STRING, .max = INT64_C(200)},
    {"TargetValue", SHAPE_STRING},
    {"TargetValues", SHAPE_LIST, .n_members = 1, .members = TargetValues_members, .max = INT64_C(50)},
    {"Targets", SHAPE_LIST, .n_members = 1, .members = Targets_members, .max = INT64_C(5)},
    {"TerminateSessionRequest", SHAPE_STRUCTURE, .n_members = 1, .members = TerminateSessionRequest_members},
    {"TerminateSessionResponse", SHAPE_STRUCTURE, .n_members = 1, .members = TerminateSessionResponse_members},
    {"TimeoutSeconds", SHAPE_INTEGER, .min = INT64_C(30), .max = INT64_C(2592000)},
    {"TokenValue", SHAPE_STRING, .max = INT64_C(300)},
    {"TooManyTagsError", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"TooManyUpdates", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = TooManyUpdates_members},
    {"UnlabelParameterVersionRequest", SHAPE_STRUCTURE, .n_members = 3, .members = UnlabelParameterVersionRequest_members},
    {"UnlabelParameterVersionResult", SHAPE_STRUCTURE, .n_members = 2, .members = UnlabelParameterVersionResult_members},
    {"UnsupportedParameterType", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = UnsupportedParameterType_members},
    {"UnsupportedPlatformType", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = UnsupportedPlatformType_members},
    {"Version", SHAPE_STRING},
};
static const uint16_t AddTagsToResource_errors[] = {
    AT_InvalidResourceType, AT_InvalidResourceId, AT_InternalServerError, AT_TooManyTagsError, AT_TooManyUpdates, 0,
};
static const uint16_t CreateDocument_errors[] = {
    AT_DocumentAlreadyExists, AT_MaxDocumentSizeExceeded, AT_InternalServerError, AT_InvalidDocumentContent, AT_DocumentLimitExceeded, AT_InvalidDocumentSchemaVersion, AT_TooManyUpdates, AT_NoLongerSupportedException, 0,
};
static const uint16_t DeleteDocument_errors[] = {
    AT_InternalServerError, AT_InvalidDocument, AT_InvalidDocumentOperation, AT_AssociatedInstances, AT_TooManyUpdates, 0,
};
static const uint16_t DeleteParameter_errors[] = {
    AT_InternalServerError, AT_ParameterNotFound, 0,
};
static const uint16_t DeleteParameters_errors[] = {
    AT_InternalServerError, 0,
};
static const uint16_t DeleteResourcePolicy_errors[] = {
    AT_InternalServerError, AT_ResourcePolicyInvalidParameterException, AT_ResourcePolicyConflictException, AT_ResourceNotFoundException, AT_MalformedResourcePolicyDocumentException, AT_ResourcePolicyNotFoundException, 0,
};
static const uint16_t DescribeDocument_errors[] = {
    AT_InternalServerError, AT_InvalidDocument, AT_InvalidDocumentVersion, 0,
};
static const uint16_t DescribeInstanceInformation_errors[] = {
    AT_InternalServerError, AT_InvalidInstanceId, AT_InvalidNextToken, AT_InvalidInstanceInformationFilterValue, AT_InvalidFilterKey, 0,
};
static const char *const DescribeInstanceInformation_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeInstanceInformation_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeInstanceInformation_results[] = {
    "InstanceInformationList",
    NULL,
};
static const struct paginator_model DescribeInstanceInformation_pages[] = {
    {.in_tokens = DescribeInstanceInformation_in, .out_tokens = DescribeInstanceInformation_out, .results = DescribeInstanceInformation_results, .limit_key = "MaxResults"},
};
static const uint16_t DescribeParameters_errors[] = {
    AT_InternalServerError, AT_InvalidFilterKey, AT_InvalidFilterOption, AT_InvalidFilterValue, AT_InvalidNextToken, 0,
};
static const char *const DescribeParameters_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeParameters_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeParameters_results[] = {
    "Parameters",
    NULL,
};
static const struct paginator_model DescribeParameters_pages[] = {
    {.in_tokens = DescribeParameters_in, .out_tokens = DescribeParameters_out, .results = DescribeParameters_results, .limit_key = "MaxResults"},
};
static const uint16_t GetParameter_errors[] = {
    AT_InternalServerError, AT_InvalidKeyId, AT_ParameterNotFound, AT_ParameterVersionNotFound, 0,
};
static const uint16_t GetParameterHistory_errors[] = {
    AT_InternalServerError, AT_ParameterNotFound, AT_InvalidNextToken, AT_InvalidKeyId, 0,
};
static const char *const GetParameterHistory_in[] = {
    "NextToken",
    NULL,
};
static const char *const GetParameterHistory_out[] = {
    "NextToken",
    NULL,
};
static const char *const GetParameterHistory_results[] = {
    "Parameters",
    NULL,
};
static const struct paginator_model GetParameterHistory_pages[] = {
    {.in_tokens = GetParameterHistory_in, .out_tokens = GetParameterHistory_out, .results = GetParameterHistory_results, .limit_key = "MaxResults"},
};
static const uint16_t GetParameters_errors[] = {
    AT_InvalidKeyId, AT_InternalServerError, 0,
};
static const uint16_t GetParametersByPath_errors[] = {
    AT_InternalServerError, AT_InvalidFilterKey, AT_InvalidFilterOption, AT_InvalidFilterValue, AT_InvalidKeyId, AT_InvalidNextToken, 0,
};
static const char *const GetParametersByPath_in[] = {
    "NextToken",
    NULL,
};
static const char *const GetParametersByPath_out[] = {
    "NextToken",
    NULL,
};
static const char *const GetParametersByPath_results[] = {
    "Parameters",
    NULL,
};
static const struct paginator_model GetParametersByPath_pages[] = {
    {.in_tokens = GetParametersByPath_in, .out_tokens = GetParametersByPath_out, .results = GetParametersByPath_results, .limit_key = "MaxResults"},
};
static const uint16_t GetResourcePolicies_errors[] = {
    AT_InternalServerError, AT_ResourcePolicyInvalidParameterException, AT_ResourceNotFoundException, 0,
};
static const char *const GetResourcePolicies_in[] = {
    "NextToken",
    NULL,
};
static const char *const GetResourcePolicies_out[] = {
    "NextToken",
    NULL,
};
static const char *const GetResourcePolicies_results[] = {
    "Policies",
    NULL,
};
static const struct paginator_model GetResourcePolicies_pages[] = {
    {.in_tokens = GetResourcePolicies_in, .out_tokens = GetResourcePolicies_out, .results = GetResourcePolicies_results, .limit_key = "MaxResults"},
};
static const uint16_t GetServiceSetting_errors[] = {
    AT_InternalServerError, AT_ServiceSettingNotFound, 0,
};
static const uint16_t LabelParameterVersion_errors[] = {
    AT_InternalServerError, AT_TooManyUpdates, AT_ParameterNotFound, AT_ParameterVersionNotFound, AT_ParameterVersionLabelLimitExceeded, 0,
};
static const uint16_t ListDocuments_errors[] = {
    AT_InternalServerError, AT_InvalidNextToken, AT_InvalidFilterKey, 0,
};
static const char *const ListDocuments_in[] = {
    "NextToken",
    NULL,
};
static const char *const ListDocuments_out[] = {
    "NextToken",
    NULL,
};
static const char *const ListDocuments_results[] = {
    "DocumentIdentifiers",
    NULL,
};
static const struct paginator_model ListDocuments_pages[] = {
    {.in_tokens = ListDocuments_in, .out_tokens = ListDocuments_out, .results = ListDocuments_results, .limit_key = "MaxResults"},
};
static const uint16_t ListTagsForResource_errors[] = {
    AT_InvalidResourceType, AT_InvalidResourceId, AT_InternalServerError, 0,
};
static const uint16_t PutParameter_errors[] = {
    AT_InternalServerError, AT_InvalidKeyId, AT_ParameterLimitExceeded, AT_TooManyUpdates, AT_ParameterAlreadyExists, AT_HierarchyLevelLimitExceededException, AT_HierarchyTypeMismatchException, AT_InvalidAllowedPatternException, AT_ParameterMaxVersionLimitExceeded, AT_ParameterPatternMismatchException, AT_UnsupportedParameterType, AT_PoliciesLimitExceededException, AT_InvalidPolicyTypeException, AT_InvalidPolicyAttributeException, AT_IncompatiblePolicyException, 0,
};
static const uint16_t PutResourcePolicy_errors[] = {
    AT_InternalServerError, AT_ResourcePolicyInvalidParameterException, AT_ResourcePolicyLimitExceededException, AT_ResourcePolicyConflictException, AT_ResourceNotFoundException, AT_MalformedResourcePolicyDocumentException, AT_ResourcePolicyNotFoundException, 0,
};
static const uint16_t RemoveTagsFromResource_errors[] = {
    AT_InvalidResourceType, AT_InvalidResourceId, AT_InternalServerError, AT_TooManyUpdates, 0,
};
static const uint16_t SendCommand_errors[] = {
    AT_DuplicateInstanceId, AT_InternalServerError, AT_InvalidInstanceId, AT_InvalidDocument, AT_InvalidDocumentVersion, AT_InvalidOutputFolder, AT_InvalidParameters, AT_UnsupportedPlatformType, AT_MaxDocumentSizeExceeded, AT_InvalidRole, AT_InvalidNotificationConfig, 0,
};
static const uint16_t StartSession_errors[] = {
    AT_InvalidDocument, AT_TargetNotConnected, AT_InternalServerError, 0,
};
static const uint16_t TerminateSession_errors[] = {
    AT_InternalServerError, 0,
};
static const uint16_t UnlabelParameterVersion_errors[] = {
    AT_InternalServerError, AT_TooManyUpdates, AT_ParameterNotFound, AT_ParameterVersionNotFound, 0,
};
static const struct operation operations[] = {
    {"AddTagsToResource", "POST", "/", AT_AddTagsToResourceRequest, AT_AddTagsToResourceResult, .errors = AddTagsToResource_errors},
    {"CreateDocument", "POST", "/", AT_CreateDocumentRequest, AT_CreateDocumentResult, .errors = CreateDocument_errors},
    {"DeleteDocument", "POST", "/", AT_DeleteDocumentRequest, AT_DeleteDocumentResult, .errors = DeleteDocument_errors},
    {"DeleteParameter", "POST", "/", AT_DeleteParameterRequest, AT_DeleteParameterResult, .errors = DeleteParameter_errors},
    {"DeleteParameters", "POST", "/", AT_DeleteParametersRequest, AT_DeleteParametersResult, .errors = DeleteParameters_errors},
    {"DeleteResourcePolicy", "POST", "/", AT_DeleteResourcePolicyRequest, AT_DeleteResourcePolicyResponse, .errors = DeleteResourcePolicy_errors},
    {"DescribeDocument", "POST", "/", AT_DescribeDocumentRequest, AT_DescribeDocumentResult, .traits = OPERATION_READS, .errors = DescribeDocument_errors},
    {"DescribeInstanceInformation", "POST", "/", AT_DescribeInstanceInformationRequest, AT_DescribeInstanceInformationResult, .traits = OPERATION_READS, .errors = DescribeInstanceInformation_errors, .paginator = DescribeInstanceInformation_pages},
    {"DescribeParameters", "POST", "/", AT_DescribeParametersRequest, AT_DescribeParametersResult, .traits = OPERATION_READS, .errors = DescribeParameters_errors, .paginator = DescribeParameters_pages},
    {"GetParameter", "POST", "/", AT_GetParameterRequest, AT_GetParameterResult, .traits = OPERATION_READS, .errors = GetParameter_errors},
    {"GetParameterHistory", "POST", "/", AT_GetParameterHistoryRequest, AT_GetParameterHistoryResult, .traits = OPERATION_READS, .errors = GetParameterHistory_errors, .paginator = GetParameterHistory_pages},
    {"GetParameters", "POST", "/", AT_GetParametersRequest, AT_GetParametersResult, .traits = OPERATION_READS, .errors = GetParameters_errors},
    {"GetParametersByPath", "POST", "/", AT_GetParametersByPathRequest, AT_GetParametersByPathResult, .traits = OPERATION_READS, .errors = GetParametersByPath_errors, .paginator = GetParametersByPath_pages},
    {"GetResourcePolicies", "POST", "/", AT_GetResourcePoliciesRequest, AT_GetResourcePoliciesResponse, .traits = OPERATION_READS, .errors = GetResourcePolicies_errors, .paginator = GetResourcePolicies_pages},
    {"GetServiceSetting", "POST", "/", AT_GetServiceSettingRequest, AT_GetServiceSettingResult, .traits = OPERATION_READS, .errors = GetServiceSetting_errors},
    {"LabelParameterVersion", "POST", "/", AT_LabelParameterVersionRequest, AT_LabelParameterVersionResult, .errors = LabelParameterVersion_errors},
    {"ListDocuments", "POST", "/", AT_ListDocumentsRequest, AT_ListDocumentsResult, .traits = OPERATION_READS, .errors = ListDocuments_errors, .paginator = ListDocuments_pages},
    {"ListTagsForResource", "POST", "/", AT_ListTagsForResourceRequest, AT_ListTagsForResourceResult, .traits = OPERATION_READS, .errors = ListTagsForResource_errors},
    {"PutParameter", "POST", "/", AT_PutParameterRequest, AT_PutParameterResult, .errors = PutParameter_errors},
    {"PutResourcePolicy", "POST", "/", AT_PutResourcePolicyRequest, AT_PutResourcePolicyResponse, .errors = PutResourcePolicy_errors},
    {"RemoveTagsFromResource", "POST", "/", AT_RemoveTagsFromResourceRequest, AT_RemoveTagsFromResourceResult, .errors = RemoveTagsFromResource_errors},
    {"SendCommand", "POST", "/", AT_SendCommandRequest, AT_SendCommandResult, .errors = SendCommand_errors},
    {"StartSession", "POST", "/", AT_StartSessionRequest, AT_StartSessionResponse, .errors = StartSession_errors},
    {"TerminateSession", "POST", "/", AT_TerminateSessionRequest, AT_TerminateSessionResponse, .errors = TerminateSession_errors},
    {"UnlabelParameterVersion", "POST", "/", AT_UnlabelParameterVersionRequest, AT_UnlabelParameterVersionResult, .errors = UnlabelParameterVersion_errors},
};
const struct service ssm_model = {.name = "ssm", .endpoint_prefix = "ssm", .signing_name = "ssm", .api_version = "2014-11-06", .target_prefix = "AmazonSSM", .json_version = "1.1", .protocol = PROTOCOL_JSON, .shapes = shapes, .n_shapes = 294, .operations = operations, .n_operations = 25};
