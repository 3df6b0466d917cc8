/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_AbortEnvironmentUpdateMessage,
    AT_AbortableOperationInProgress,
    AT_AmiArchitecture,
    AT_ApplicationArn,
    AT_ApplicationDescription,
    AT_ApplicationDescriptionList,
    AT_ApplicationDescriptionMessage,
    AT_ApplicationDescriptionsMessage,
    AT_ApplicationMetrics,
    AT_ApplicationName,
    AT_ApplicationNamesList,
    AT_ApplicationResourceLifecycleConfig,
    AT_ApplicationResourceLifecycleDescriptionMessage,
    AT_ApplicationVersionArn,
    AT_ApplicationVersionDescription,
    AT_ApplicationVersionDescriptionList,
    AT_ApplicationVersionDescriptionMessage,
    AT_ApplicationVersionDescriptionsMessage,
    AT_ApplicationVersionLifecycleConfig,
    AT_ApplicationVersionProccess,
    AT_ApplicationVersionStatus,
    AT_ArchitectureType,
    AT_AssociateEnvironmentOperationsRoleMessage,
    AT_AutoCreateApplication,
    AT_AutoScalingGroup,
    AT_AutoScalingGroupList,
    AT_AvailableSolutionStackDetailsList,
    AT_AvailableSolutionStackNamesList,
    AT_BoxedBoolean,
    AT_BoxedInt,
    AT_BranchName,
    AT_BranchOrder,
    AT_BuildConfiguration,
    AT_CPUUtilization,
    AT_Cause,
    AT_Causes,
    AT_CheckDNSAvailabilityMessage,
    AT_CheckDNSAvailabilityResultMessage,
    AT_Cluster,
    AT_CnameAvailability,
    AT_CodeBuildNotInServiceRegionException,
    AT_ComputeType,
    AT_ConfigurationDeploymentStatus,
    AT_ConfigurationOptionDefaultValue,
    AT_ConfigurationOptionDescription,
    AT_ConfigurationOptionDescriptionsList,
    AT_ConfigurationOptionName,
    AT_ConfigurationOptionPossibleValue,
    AT_ConfigurationOptionPossibleValues,
    AT_ConfigurationOptionSetting,
    AT_ConfigurationOptionSettingsList,
    AT_ConfigurationOptionSeverity,
    AT_ConfigurationOptionValue,
    AT_ConfigurationOptionValueType,
    AT_ConfigurationOptionsDescription,
    AT_ConfigurationSettingsDescription,
    AT_ConfigurationSettingsDescriptionList,
    AT_ConfigurationSettingsDescriptions,
    AT_ConfigurationSettingsValidationMessages,
    AT_ConfigurationTemplateName,
    AT_ConfigurationTemplateNamesList,
    AT_CreateApplicationMessage,
    AT_CreateApplicationVersionMessage,
    AT_CreateConfigurationTemplateMessage,
    AT_CreateEnvironmentMessage,
    AT_CreateStorageLocationResultMessage,
    AT_CreationDate,
    AT_CustomAmi,
    AT_CustomAmiList,
    AT_DNSCname,
    AT_DNSCnamePrefix,
    AT_DefaultAmi,
    AT_DefaultAmiList,
    AT_DeleteApplicationMessage,
    AT_DeleteApplicationVersionMessage,
    AT_DeleteConfigurationTemplateMessage,
    AT_DeleteSourceBundle,
    AT_Deployment,
    AT_DeploymentTimestamp,
    AT_DescribeAccountAttributesResult,
    AT_DescribeApplicationVersionsMessage,
    AT_DescribeApplicationsMessage,
    AT_DescribeConfigurationOptionsMessage,
    AT_DescribeConfigurationSettingsMessage,
    AT_DescribeEnvironmentHealthRequest,
    AT_DescribeEnvironmentHealthResult,
    AT_DescribeEnvironmentResourcesMessage,
    AT_DescribeEnvironmentsMessage,
    AT_DescribeEventsMessage,
    AT_DescribeInstancesHealthRequest,
    AT_DescribeInstancesHealthResult,
    AT_DescribePlatformVersionRequest,
    AT_DescribePlatformVersionResult,
    AT_Description,
    AT_DisassociateEnvironmentOperationsRoleMessage,
    AT_ElasticBeanstalkServiceException,
    AT_EndpointURL,
    AT_EnvironmentArn,
    AT_EnvironmentDescription,
    AT_EnvironmentDescriptionsList,
    AT_EnvironmentDescriptionsMessage,
    AT_EnvironmentHealth,
    AT_EnvironmentHealthAttribute,
    AT_EnvironmentHealthAttributes,
    AT_EnvironmentHealthStatus,
    AT_EnvironmentId,
    AT_EnvironmentIdList,
    AT_EnvironmentLink,
    AT_EnvironmentLinks,
    AT_EnvironmentName,
    AT_EnvironmentNamesList,
    AT_EnvironmentResourceDescription,
    AT_EnvironmentResourceDescriptionsMessage,
    AT_EnvironmentResourcesDescription,
    AT_EnvironmentStatus,
    AT_EnvironmentTier,
    AT_EventDate,
    AT_EventDescription,
    AT_EventDescriptionList,
    AT_EventDescriptionsMessage,
    AT_EventMessage,
    AT_EventSeverity,
    AT_ExceptionMessage,
    AT_FileTypeExtension,
    AT_ForceTerminate,
    AT_GroupName,
    AT_ImageBuildConfiguration,
    AT_ImageBuildType,
    AT_ImageConfiguration,
    AT_ImageId,
    AT_ImageSource,
    AT_IncludeDeleted,
    AT_IncludeDeletedBackTo,
    AT_Instance,
    AT_InstanceHealthList,
    AT_InstanceHealthSummary,
    AT_InstanceId,
    AT_InstanceList,
    AT_InstancesHealthAttribute,
    AT_InstancesHealthAttributes,
    AT_InsufficientPrivilegesException,
    AT_Integer,
    AT_InvalidRequestException,
    AT_Latency,
    AT_LaunchConfiguration,
    AT_LaunchConfigurationList,
    AT_LaunchTemplate,
    AT_LaunchTemplateList,
    AT_LaunchedAt,
    AT_ListAvailableSolutionStacksResultMessage,
    AT_ListPlatformBranchesRequest,
    AT_ListPlatformBranchesResult,
    AT_ListPlatformVersionsRequest,
    AT_ListPlatformVersionsResult,
    AT_ListTagsForResourceMessage,
    AT_Listener,
    AT_LoadAverage,
    AT_LoadAverageValue,
    AT_LoadBalancer,
    AT_LoadBalancerDescription,
    AT_LoadBalancerList,
    AT_LoadBalancerListenersDescription,
    AT_Maintainer,
    AT_MaxAgeRule,
    AT_MaxCountRule,
    AT_MaxRecords,
    AT_NextToken,
    AT_NonEmptyString,
    AT_NullableDouble,
    AT_NullableInteger,
    AT_NullableLong,
    AT_OperatingSystemName,
    AT_OperatingSystemVersion,
    AT_OperationInProgressException,
    AT_OperationsRole,
    AT_OptionNamespace,
    AT_OptionRestrictionMaxLength,
    AT_OptionRestrictionMaxValue,
    AT_OptionRestrictionMinValue,
    AT_OptionRestrictionRegex,
    AT_OptionSpecification,
    AT_OptionsSpecifierList,
    AT_PlatformArn,
    AT_PlatformBranchLifecycleState,
    AT_PlatformBranchMaxRecords,
    AT_PlatformBranchSummary,
    AT_PlatformBranchSummaryList,
    AT_PlatformCategory,
    AT_PlatformDescription,
    AT_PlatformFilter,
    AT_PlatformFilterOperator,
    AT_PlatformFilterType,
    AT_PlatformFilterValue,
    AT_PlatformFilterValueList,
    AT_PlatformFilters,
    AT_PlatformFramework,
    AT_PlatformFrameworks,
    AT_PlatformLifecycleState,
    AT_PlatformMaxRecords,
    AT_PlatformName,
    AT_PlatformOwner,
    AT_PlatformProgrammingLanguage,
    AT_PlatformProgrammingLanguages,
    AT_PlatformStatus,
    AT_PlatformSummary,
    AT_PlatformSummaryList,
    AT_PlatformVersion,
    AT_Queue,
    AT_QueueList,
    AT_RebuildEnvironmentMessage,
    AT_RefreshedAt,
    AT_RegexLabel,
    AT_RegexPattern,
    AT_RequestCount,
    AT_RequestId,
    AT_ResourceArn,
    AT_ResourceId,
    AT_ResourceName,
    AT_ResourceNotFoundException,
    AT_ResourceQuota,
    AT_ResourceQuotas,
    AT_ResourceTagsDescriptionMessage,
    AT_ResourceTypeNotSupportedException,
    AT_RestartAppServerMessage,
    AT_S3Bucket,
    AT_S3Key,
    AT_S3Location,
    AT_S3LocationNotInServiceRegionException,
    AT_S3SubscriptionRequiredException,
    AT_SearchFilter,
    AT_SearchFilterAttribute,
    AT_SearchFilterOperator,
    AT_SearchFilterValue,
    AT_SearchFilterValues,
    AT_SearchFilters,
    AT_SingleInstanceHealth,
    AT_SolutionStackDescription,
    AT_SolutionStackFileTypeList,
    AT_SolutionStackName,
    AT_SourceBuildInformation,
    AT_SourceBundleDeletionException,
    AT_SourceConfiguration,
    AT_SourceLocation,
    AT_SourceRepository,
    AT_SourceType,
    AT_StatusCodes,
    AT_String,
    AT_SupportedAddon,
    AT_SupportedAddonList,
    AT_SupportedTier,
    AT_SupportedTierList,
    AT_SwapEnvironmentCNAMEsMessage,
    AT_SystemStatus,
    AT_Tag,
    AT_TagKey,
    AT_TagKeyList,
    AT_TagList,
    AT_TagValue,
    AT_Tags,
    AT_TerminateEnvForce,
    AT_TerminateEnvironmentMessage,
    AT_TerminateEnvironmentResources,
    AT_TimeFilterEnd,
    AT_TimeFilterStart,
    AT_Token,
    AT_TooManyApplicationVersionsException,
    AT_TooManyApplicationsException,
    AT_TooManyBucketsException,
    AT_TooManyConfigurationTemplatesException,
    AT_TooManyEnvironmentsException,
    AT_TooManyTagsException,
    AT_Trigger,
    AT_TriggerList,
    AT_UpdateApplicationMessage,
    AT_UpdateApplicationResourceLifecycleMessage,
    AT_UpdateApplicationVersionMessage,
    AT_UpdateConfigurationTemplateMessage,
    AT_UpdateDate,
    AT_UpdateEnvironmentMessage,
    AT_UpdateTagsForResourceMessage,
    AT_UserDefinedOption,
    AT_ValidateConfigurationSettingsMessage,
    AT_ValidationMessage,
    AT_ValidationMessageString,
    AT_ValidationMessagesList,
    AT_ValidationSeverity,
    AT_VersionLabel,
    AT_VersionLabelsList,
    AT_VirtualizationType,
};
static const struct member_model AbortEnvironmentUpdateMessage_members[] = {
    {"EnvironmentId", .shape = AT_EnvironmentId},
    {"EnvironmentName", .shape = AT_EnvironmentName},
};
static const char *const AmiArchitecture_choices[] = {
    "x86_64",
    "arm64",
    NULL,
};
static const struct member_model ApplicationDescription_members[] = {
    {"ApplicationArn", .shape = AT_ApplicationArn},
    {"ApplicationName", .shape = AT_ApplicationName},
    {"Description", .shape = AT_Description},
    {"DateCreated", .shape = AT_CreationDate},
    {"DateUpdated", .shape = AT_UpdateDate},
    {"Versions", .shape = AT_VersionLabelsList},
    {"ConfigurationTemplates", .shape = AT_ConfigurationTemplateNamesList},
    {"ResourceLifecycleConfig", .shape = AT_ApplicationResourceLifecycleConfig},
};
static const struct member_model ApplicationDescriptionList_members[] = {
    {"member", .shape = AT_ApplicationDescription},
};
static const struct member_model ApplicationDescriptionMessage_members[] = {
    {"Application", .shape = AT_ApplicationDescription},
};
static const struct member_model ApplicationDescriptionsMessage_members[] = {
    {"Applications", .shape = AT_ApplicationDescriptionList},
};
static const struct member_model ApplicationMetrics_members[] = {
    {"Duration", .shape = AT_NullableInteger},
    {"RequestCount", .shape = AT_RequestCount},
    {"StatusCodes", .shape = AT_StatusCodes},
    {"Latency", .shape = AT_Latency},
};
static const struct member_model ApplicationNamesList_members[] = {
    {"member", .shape = AT_ApplicationName},
};
static const struct member_model ApplicationResourceLifecycleConfig_members[] = {
    {"ServiceRole", .shape = AT_String},
    {"VersionLifecycleConfig", .shape = AT_ApplicationVersionLifecycleConfig},
};
static const struct member_model ApplicationResourceLifecycleDescriptionMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName},
    {"ResourceLifecycleConfig", .shape = AT_ApplicationResourceLifecycleConfig},
};
static const struct member_model ApplicationVersionDescription_members[] = {
    {"ApplicationVersionArn", .shape = AT_ApplicationVersionArn},
    {"ApplicationName", .shape = AT_ApplicationName},
    {"Description", .shape = AT_Description},
    {"VersionLabel", .shape = AT_VersionLabel},
    {"SourceBuildInformation", .shape = AT_SourceBuildInformation},
    {"BuildArn", .shape = AT_String},
    {"SourceBundle", .shape = AT_S3Location},
    {"ImageSource", .shape = AT_ImageSource},
    {"ImageBuildConfiguration", .shape = AT_ImageBuildConfiguration},
    {"Process", .shape = AT_ApplicationVersionProccess},
    {"DateCreated", .shape = AT_CreationDate},
    {"DateUpdated", .shape = AT_UpdateDate},
    {"Status", .shape = AT_ApplicationVersionStatus},
};
static const struct member_model ApplicationVersionDescriptionList_members[] = {
    {"member", .shape = AT_ApplicationVersionDescription},
};
static const struct member_model ApplicationVersionDescriptionMessage_members[] = {
    {"ApplicationVersion", .shape = AT_ApplicationVersionDescription},
};
static const struct member_model ApplicationVersionDescriptionsMessage_members[] = {
    {"ApplicationVersions", .shape = AT_ApplicationVersionDescriptionList},
    {"NextToken", .shape = AT_Token},
};
static const struct member_model ApplicationVersionLifecycleConfig_members[] = {
    {"MaxCountRule", .shape = AT_MaxCountRule},
    {"MaxAgeRule", .shape = AT_MaxAgeRule},
};
static const char *const ApplicationVersionStatus_choices[] = {
    "Processed",
    "Unprocessed",
    "Failed",
    "Processing",
    "Building",
    NULL,
};
static const char *const ArchitectureType_choices[] = {
    "amd64",
    "arm64",
    NULL,
};
static const struct member_model AssociateEnvironmentOperationsRoleMessage_members[] = {
    {"EnvironmentName", .shape = AT_EnvironmentName, .traits = MEMBER_REQUIRED},
    {"OperationsRole", .shape = AT_OperationsRole, .traits = MEMBER_REQUIRED},
};
static const struct member_model AutoScalingGroup_members[] = {
    {"Name", .shape = AT_ResourceId},
};
static const struct member_model AutoScalingGroupList_members[] = {
    {"member", .shape = AT_AutoScalingGroup},
};
static const struct member_model AvailableSolutionStackDetailsList_members[] = {
    {"member", .shape = AT_SolutionStackDescription},
};
static const struct member_model AvailableSolutionStackNamesList_members[] = {
    {"member", .shape = AT_SolutionStackName},
};
static const struct member_model BuildConfiguration_members[] = {
    {"ArtifactName", .shape = AT_String},
    {"CodeBuildServiceRole", .shape = AT_NonEmptyString, .traits = MEMBER_REQUIRED},
    {"ComputeType", .shape = AT_ComputeType},
    {"Image", .shape = AT_NonEmptyString, .traits = MEMBER_REQUIRED},
    {"TimeoutInMinutes", .shape = AT_BoxedInt},
};
static const struct member_model CPUUtilization_members[] = {
    {"User", .shape = AT_NullableDouble},
    {"Nice", .shape = AT_NullableDouble},
    {"System", .shape = AT_NullableDouble},
    {"Idle", .shape = AT_NullableDouble},
    {"IOWait", .shape = AT_NullableDouble},
    {"IRQ", .shape = AT_NullableDouble},
    {"SoftIRQ", .shape = AT_NullableDouble},
    {"Privileged", .shape = AT_NullableDouble},
};
static const struct member_model Causes_members[] = {
    {"member", .shape = AT_Cause},
};
static const struct member_model CheckDNSAvailabilityMessage_members[] = {
    {"CNAMEPrefix", .shape = AT_DNSCnamePrefix, .traits = MEMBER_REQUIRED},
};
static const struct member_model CheckDNSAvailabilityResultMessage_members[] = {
    {"Available", .shape = AT_CnameAvailability},
    {"FullyQualifiedCNAME", .shape = AT_DNSCname},
};
static const struct member_model Cluster_members[] = {
    {"ClusterArn", .shape = AT_ResourceId},
};
static const char *const ComputeType_choices[] = {
    "BUILD_GENERAL1_SMALL",
    "BUILD_GENERAL1_MEDIUM",
    "BUILD_GENERAL1_LARGE",
    NULL,
};
static const char *const ConfigurationDeploymentStatus_choices[] = {
    "deployed",
    "pending",
    "failed",
    NULL,
};
static const struct member_model ConfigurationOptionDescription_members[] = {
    {"Namespace", .shape = AT_OptionNamespace},
    {"Name", .shape = AT_ConfigurationOptionName},
    {"DefaultValue", .shape = AT_ConfigurationOptionDefaultValue},
    {"ChangeSeverity", .shape = AT_ConfigurationOptionSeverity},
    {"UserDefined", .shape = AT_UserDefinedOption},
    {"ValueType", .shape = AT_ConfigurationOptionValueType},
    {"ValueOptions", .shape = AT_ConfigurationOptionPossibleValues},
    {"MinValue", .shape = AT_OptionRestrictionMinValue},
    {"MaxValue", .shape = AT_OptionRestrictionMaxValue},
    {"MaxLength", .shape = AT_OptionRestrictionMaxLength},
    {"Regex", .shape = AT_OptionRestrictionRegex},
};
static const struct member_model ConfigurationOptionDescriptionsList_members[] = {
    {"member", .shape = AT_ConfigurationOptionDescription},
};
static const struct member_model ConfigurationOptionPossibleValues_members[] = {
    {"member", .shape = AT_ConfigurationOptionPossibleValue},
};
static const struct member_model ConfigurationOptionSetting_members[] = {
    {"ResourceName", .shape = AT_ResourceName},
    {"Namespace", .shape = AT_OptionNamespace},
    {"OptionName", .shape = AT_ConfigurationOptionName},
    {"Value", .shape = AT_ConfigurationOptionValue},
};
static const struct member_model ConfigurationOptionSettingsList_members[] = {
    {"member", .shape = AT_ConfigurationOptionSetting},
};
static const char *const ConfigurationOptionValueType_choices[] = {
    "Scalar",
    "List",
    NULL,
};
static const struct member_model ConfigurationOptionsDescription_members[] = {
    {"SolutionStackName", .shape = AT_SolutionStackName},
    {"PlatformArn", .shape = AT_PlatformArn},
    {"Options", .shape = AT_ConfigurationOptionDescriptionsList},
};
static const struct member_model ConfigurationSettingsDescription_members[] = {
    {"SolutionStackName", .shape = AT_SolutionStackName},
    {"PlatformArn", .shape = AT_PlatformArn},
    {"ApplicationName", .shape = AT_ApplicationName},
    {"TemplateName", .shape = AT_ConfigurationTemplateName},
    {"Description", .shape = AT_Description},
    {"EnvironmentName", .shape = AT_EnvironmentName},
    {"DeploymentStatus", .shape = AT_ConfigurationDeploymentStatus},
    {"DateCreated", .shape = AT_CreationDate},
    {"DateUpdated", .shape = AT_UpdateDate},
    {"OptionSettings", .shape = AT_ConfigurationOptionSettingsList},
};
static const struct member_model ConfigurationSettingsDescriptionList_members[] = {
    {"member", .shape = AT_ConfigurationSettingsDescription},
};
static const struct member_model ConfigurationSettingsDescriptions_members[] = {
    {"ConfigurationSettings", .shape = AT_ConfigurationSettingsDescriptionList},
};
static const struct member_model ConfigurationSettingsValidationMessages_members[] = {
    {"Messages", .shape = AT_ValidationMessagesList},
};
static const struct member_model ConfigurationTemplateNamesList_members[] = {
    {"member", .shape = AT_ConfigurationTemplateName},
};
static const struct member_model CreateApplicationMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName, .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_Description},
    {"ResourceLifecycleConfig", .shape = AT_ApplicationResourceLifecycleConfig},
    {"Tags", .shape = AT_Tags},
};
static const struct member_model CreateApplicationVersionMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName, .traits = MEMBER_REQUIRED},
    {"VersionLabel", .shape = AT_VersionLabel, .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_Description},
    {"SourceBuildInformation", .shape = AT_SourceBuildInformation},
    {"SourceBundle", .shape = AT_S3Location},
    {"BuildConfiguration", .shape = AT_BuildConfiguration},
    {"AutoCreateApplication", .shape = AT_AutoCreateApplication},
    {"Process", .shape = AT_ApplicationVersionProccess},
    {"Tags", .shape = AT_Tags},
    {"ImageConfiguration", .shape = AT_ImageConfiguration},
};
static const struct member_model CreateConfigurationTemplateMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName, .traits = MEMBER_REQUIRED},
    {"TemplateName", .shape = AT_ConfigurationTemplateName, .traits = MEMBER_REQUIRED},
    {"SolutionStackName", .shape = AT_SolutionStackName},
    {"PlatformArn", .shape = AT_PlatformArn},
    {"SourceConfiguration", .shape = AT_SourceConfiguration},
    {"EnvironmentId", .shape = AT_EnvironmentId},
    {"Description", .shape = AT_Description},
    {"OptionSettings", .shape = AT_ConfigurationOptionSettingsList},
    {"Tags", .shape = AT_Tags},
};
static const struct member_model CreateEnvironmentMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName, .traits = MEMBER_REQUIRED},
    {"EnvironmentName", .shape = AT_EnvironmentName},
    {"GroupName", .shape = AT_GroupName},
    {"Description", .shape = AT_Description},
    {"CNAMEPrefix", .shape = AT_DNSCnamePrefix},
    {"Tier", .shape = AT_EnvironmentTier},
    {"Tags", .shape = AT_Tags},
    {"VersionLabel", .shape = AT_VersionLabel},
    {"TemplateName", .shape = AT_ConfigurationTemplateName},
    {"SolutionStackName", .shape = AT_SolutionStackName},
    {"PlatformArn", .shape = AT_PlatformArn},
    {"OptionSettings", .shape = AT_ConfigurationOptionSettingsList},
    {"OptionsToRemove", .shape = AT_OptionsSpecifierList},
    {"OperationsRole", .shape = AT_OperationsRole},
};
static const struct member_model CreateStorageLocationResultMessage_members[] = {
    {"S3Bucket", .shape = AT_S3Bucket},
};
static const struct member_model CustomAmi_members[] = {
    {"VirtualizationType", .shape = AT_VirtualizationType},
    {"ImageId", .shape = AT_ImageId},
};
static const struct member_model CustomAmiList_members[] = {
    {"member", .shape = AT_CustomAmi},
};
static const struct member_model DefaultAmi_members[] = {
    {"Architecture", .shape = AT_AmiArchitecture},
    {"ImageId", .shape = AT_ImageId},
};
static const struct member_model DefaultAmiList_members[] = {
    {"member", .shape = AT_DefaultAmi},
};
static const struct member_model DeleteApplicationMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName, .traits = MEMBER_REQUIRED},
    {"TerminateEnvByForce", .shape = AT_TerminateEnvForce},
};
static const struct member_model DeleteApplicationVersionMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName, .traits = MEMBER_REQUIRED},
    {"VersionLabel", .shape = AT_VersionLabel, .traits = MEMBER_REQUIRED},
    {"DeleteSourceBundle", .shape = AT_DeleteSourceBundle},
};
static const struct member_model DeleteConfigurationTemplateMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName, .traits = MEMBER_REQUIRED},
    {"TemplateName", .shape = AT_ConfigurationTemplateName, .traits = MEMBER_REQUIRED},
};
static const struct member_model Deployment_members[] = {
    {"VersionLabel", .shape = AT_String},
    {"DeploymentId", .shape = AT_NullableLong},
    {"Status", .shape = AT_String},
    {"DeploymentTime", .shape = AT_DeploymentTimestamp},
};
static const struct member_model DescribeAccountAttributesResult_members[] = {
    {"ResourceQuotas", .shape = AT_ResourceQuotas},
};
static const struct member_model DescribeApplicationVersionsMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName},
    {"VersionLabels", .shape = AT_VersionLabelsList},
    {"MaxRecords", .shape = AT_MaxRecords},
    {"NextToken", .shape = AT_Token},
};
static const struct member_model DescribeApplicationsMessage_members[] = {
    {"ApplicationNames", .shape = AT_ApplicationNamesList},
};
static const struct member_model DescribeConfigurationOptionsMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName},
    {"TemplateName", .shape = AT_ConfigurationTemplateName},
    {"EnvironmentName", .shape = AT_EnvironmentName},
    {"SolutionStackName", .shape = AT_SolutionStackName},
    {"PlatformArn", .shape = AT_PlatformArn},
    {"Options", .shape = AT_OptionsSpecifierList},
};
static const struct member_model DescribeConfigurationSettingsMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName, .traits = MEMBER_REQUIRED},
    {"TemplateName", .shape = AT_ConfigurationTemplateName},
    {"EnvironmentName", .shape = AT_EnvironmentName},
};
static const struct member_model DescribeEnvironmentHealthRequest_members[] = {
    {"EnvironmentName", .shape = AT_EnvironmentName},
    {"EnvironmentId", .shape = AT_EnvironmentId},
    {"AttributeNames", .shape = AT_EnvironmentHealthAttributes},
};
static const struct member_model DescribeEnvironmentHealthResult_members[] = {
    {"EnvironmentName", .shape = AT_EnvironmentName},
    {"HealthStatus", .shape = AT_String},
    {"Status", .shape = AT_EnvironmentHealth},
    {"Color", .shape = AT_String},
    {"Causes", .shape = AT_Causes},
    {"ApplicationMetrics", .shape = AT_ApplicationMetrics},
    {"InstancesHealth", .shape = AT_InstanceHealthSummary},
    {"RefreshedAt", .shape = AT_RefreshedAt},
};
static const struct member_model DescribeEnvironmentResourcesMessage_members[] = {
    {"EnvironmentId", .shape = AT_EnvironmentId},
    {"EnvironmentName", .shape = AT_EnvironmentName},
};
static const struct member_model DescribeEnvironmentsMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName},
    {"VersionLabel", .shape = AT_VersionLabel},
    {"EnvironmentIds", .shape = AT_EnvironmentIdList},
    {"EnvironmentNames", .shape = AT_EnvironmentNamesList},
    {"IncludeDeleted", .shape = AT_IncludeDeleted},
    {"IncludedDeletedBackTo", .shape = AT_IncludeDeletedBackTo},
    {"MaxRecords", .shape = AT_MaxRecords},
    {"NextToken", .shape = AT_Token},
};
static const struct member_model DescribeEventsMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName},
    {"VersionLabel", .shape = AT_VersionLabel},
    {"TemplateName", .shape = AT_ConfigurationTemplateName},
    {"EnvironmentId", .shape = AT_EnvironmentId},
    {"EnvironmentName", .shape = AT_EnvironmentName},
    {"PlatformArn", .shape = AT_PlatformArn},
    {"RequestId", .shape = AT_RequestId},
    {"Severity", .shape = AT_EventSeverity},
    {"StartTime", .shape = AT_TimeFilterStart},
    {"EndTime", .shape = AT_TimeFilterEnd},
    {"MaxRecords", .shape = AT_MaxRecords},
    {"NextToken", .shape = AT_Token},
};
static const struct member_model DescribeInstancesHealthRequest_members[] = {
    {"EnvironmentName", .shape = AT_EnvironmentName},
    {"EnvironmentId", .shape = AT_EnvironmentId},
    {"AttributeNames", .shape = AT_InstancesHealthAttributes},
    {"NextToken", .shape = AT_NextToken},
};
static const struct member_model DescribeInstancesHealthResult_members[] = {
    {"InstanceHealthList", .shape = AT_InstanceHealthList},
    {"RefreshedAt", .shape = AT_RefreshedAt},
    {"NextToken", .shape = AT_NextToken},
};
static const struct member_model DescribePlatformVersionRequest_members[] = {
    {"PlatformArn", .shape = AT_PlatformArn},
};
static const struct member_model DescribePlatformVersionResult_members[] = {
    {"PlatformDescription", .shape = AT_PlatformDescription},
};
static const struct member_model DisassociateEnvironmentOperationsRoleMessage_members[] = {
    {"EnvironmentName", .shape = AT_EnvironmentName, .traits = MEMBER_REQUIRED},
};
static const struct member_model ElasticBeanstalkServiceException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model EnvironmentDescription_members[] = {
    {"EnvironmentName", .shape = AT_EnvironmentName},
    {"EnvironmentId", .shape = AT_EnvironmentId},
    {"ApplicationName", .shape = AT_ApplicationName},
    {"VersionLabel", .shape = AT_VersionLabel},
    {"SolutionStackName", .shape = AT_SolutionStackName},
    {"PlatformArn", .shape = AT_PlatformArn},
    {"TemplateName", .shape = AT_ConfigurationTemplateName},
    {"Description", .shape = AT_Description},
    {"EndpointURL", .shape = AT_EndpointURL},
    {"CNAME", .shape = AT_DNSCname},
    {"DateCreated", .shape = AT_CreationDate},
    {"DateUpdated", .shape = AT_UpdateDate},
    {"Status", .shape = AT_EnvironmentStatus},
    {"AbortableOperationInProgress", .shape = AT_AbortableOperationInProgress},
    {"Health", .shape = AT_EnvironmentHealth},
    {"HealthStatus", .shape = AT_EnvironmentHealthStatus},
    {"Resources", .shape = AT_EnvironmentResourcesDescription},
    {"Tier", .shape = AT_EnvironmentTier},
    {"EnvironmentLinks", .shape = AT_EnvironmentLinks},
    {"EnvironmentArn", .shape = AT_EnvironmentArn},
    {"OperationsRole", .shape = AT_OperationsRole},
};
static const struct member_model EnvironmentDescriptionsList_members[] = {
    {"member", .shape = AT_EnvironmentDescription},
};
static const struct member_model EnvironmentDescriptionsMessage_members[] = {
    {"Environments", .shape = AT_EnvironmentDescriptionsList},
    {"NextToken", .shape = AT_Token},
};
static const char *const EnvironmentHealth_choices[] = {
    "Green",
    "Yellow",
    "Red",
    "Grey",
    NULL,
};
static const char *const EnvironmentHealthAttribute_choices[] = {
    "Status",
    "Color",
    "Causes",
    "ApplicationMetrics",
    "InstancesHealth",
    "All",
    "HealthStatus",
    "RefreshedAt",
    NULL,
};
static const struct member_model EnvironmentHealthAttributes_members[] = {
    {"member", .shape = AT_EnvironmentHealthAttribute},
};
static const char *const EnvironmentHealthStatus_choices[] = {
    "NoData",
    "Unknown",
    "Pending",
    "Ok",
    "Info",
    "Warning",
    "Degraded",
    "Severe",
    "Suspended",
    NULL,
};
static const struct member_model EnvironmentIdList_members[] = {
    {"member", .shape = AT_EnvironmentId},
};
static const struct member_model EnvironmentLink_members[] = {
    {"LinkName", .shape = AT_String},
    {"EnvironmentName", .shape = AT_String},
};
static const struct member_model EnvironmentLinks_members[] = {
    {"member", .shape = AT_EnvironmentLink},
};
static const struct member_model EnvironmentNamesList_members[] = {
    {"member", .shape = AT_EnvironmentName},
};
static const struct member_model EnvironmentResourceDescription_members[] = {
    {"EnvironmentName", .shape = AT_EnvironmentName},
    {"AutoScalingGroups", .shape = AT_AutoScalingGroupList},
    {"Cluster", .shape = AT_Cluster},
    {"Instances", .shape = AT_InstanceList},
    {"LaunchConfigurations", .shape = AT_LaunchConfigurationList},
    {"LaunchTemplates", .shape = AT_LaunchTemplateList},
    {"LoadBalancers", .shape = AT_LoadBalancerList},
    {"Triggers", .shape = AT_TriggerList},
    {"Queues", .shape = AT_QueueList},
};
static const struct member_model EnvironmentResourceDescriptionsMessage_members[] = {
    {"EnvironmentResources", .shape = AT_EnvironmentResourceDescription},
};
static const struct member_model EnvironmentResourcesDescription_members[] = {
    {"LoadBalancer", .shape = AT_LoadBalancerDescription},
};
static const char *const EnvironmentStatus_choices[] = {
    "Aborting",
    "Launching",
    "Updating",
    "LinkingFrom",
    "LinkingTo",
    "Ready",
    "Terminating",
    "Terminated",
    NULL,
};
static const struct member_model EnvironmentTier_members[] = {
    {"Name", .shape = AT_String},
    {"Type", .shape = AT_String},
    {"Version", .shape = AT_String},
};
static const struct member_model EventDescription_members[] = {
    {"EventDate", .shape = AT_EventDate},
    {"Message", .shape = AT_EventMessage},
    {"ApplicationName", .shape = AT_ApplicationName},
    {"VersionLabel", .shape = AT_VersionLabel},
    {"TemplateName", .shape = AT_ConfigurationTemplateName},
    {"EnvironmentName", .shape = AT_EnvironmentName},
    {"PlatformArn", .shape = AT_PlatformArn},
    {"RequestId", .shape = AT_RequestId},
    {"Severity", .shape = AT_EventSeverity},
};
static const struct member_model EventDescriptionList_members[] = {
    {"member", .shape = AT_EventDescription},
};
static const struct member_model EventDescriptionsMessage_members[] = {
    {"Events", .shape = AT_EventDescriptionList},
    {"NextToken", .shape = AT_Token},
};
static const char *const EventSeverity_choices[] = {
    "TRACE",
    "DEBUG",
    "INFO",
    "WARN",
    "ERROR",
    "FATAL",
    NULL,
};
static const struct member_model ImageBuildConfiguration_members[] = {
    {"Type", .shape = AT_ImageBuildType},
    {"DockerfileLocation", .shape = AT_String},
    {"Buildpack", .shape = AT_String},
    {"Architecture", .shape = AT_ArchitectureType},
    {"CodeBuildServiceRole", .shape = AT_NonEmptyString},
    {"ComputeType", .shape = AT_ComputeType},
    {"TimeoutInMinutes", .shape = AT_BoxedInt},
};
static const char *const ImageBuildType_choices[] = {
    "docker",
    "buildpack",
    NULL,
};
static const struct member_model ImageConfiguration_members[] = {
    {"Source", .shape = AT_ImageSource},
    {"Build", .shape = AT_ImageBuildConfiguration},
};
static const struct member_model ImageSource_members[] = {
    {"Uri", .shape = AT_String},
};
static const struct member_model Instance_members[] = {
    {"Id", .shape = AT_ResourceId},
};
static const struct member_model InstanceHealthList_members[] = {
    {"member", .shape = AT_SingleInstanceHealth},
};
static const struct member_model InstanceHealthSummary_members[] = {
    {"NoData", .shape = AT_NullableInteger},
    {"Unknown", .shape = AT_NullableInteger},
    {"Pending", .shape = AT_NullableInteger},
    {"Ok", .shape = AT_NullableInteger},
    {"Info", .shape = AT_NullableInteger},
    {"Warning", .shape = AT_NullableInteger},
    {"Degraded", .shape = AT_NullableInteger},
    {"Severe", .shape = AT_NullableInteger},
};
static const struct member_model InstanceList_members[] = {
    {"member", .shape = AT_Instance},
};
static const char *const InstancesHealthAttribute_choices[] = {
    "HealthStatus",
    "Color",
    "Causes",
    "ApplicationMetrics",
    "RefreshedAt",
    "LaunchedAt",
    "System",
    "Deployment",
    "AvailabilityZone",
    "InstanceType",
    "All",
    NULL,
};
static const struct member_model InstancesHealthAttributes_members[] = {
    {"member", .shape = AT_InstancesHealthAttribute},
};
static const struct member_model Latency_members[] = {
    {"P999", .shape = AT_NullableDouble},
    {"P99", .shape = AT_NullableDouble},
    {"P95", .shape = AT_NullableDouble},
    {"P90", .shape = AT_NullableDouble},
    {"P85", .shape = AT_NullableDouble},
    {"P75", .shape = AT_NullableDouble},
    {"P50", .shape = AT_NullableDouble},
    {"P10", .shape = AT_NullableDouble},
};
static const struct member_model LaunchConfiguration_members[] = {
    {"Name", .shape = AT_ResourceId},
};
static const struct member_model LaunchConfigurationList_members[] = {
    {"member", .shape = AT_LaunchConfiguration},
};
static const struct member_model LaunchTemplate_members[] = {
    {"Id", .shape = AT_ResourceId},
};
static const struct member_model LaunchTemplateList_members[] = {
    {"member", .shape = AT_LaunchTemplate},
};
static const struct member_model ListAvailableSolutionStacksResultMessage_members[] = {
    {"SolutionStacks", .shape = AT_AvailableSolutionStackNamesList},
    {"SolutionStackDetails", .shape = AT_AvailableSolutionStackDetailsList},
};
static const struct member_model ListPlatformBranchesRequest_members[] = {
    {"Filters", .shape = AT_SearchFilters},
    {"MaxRecords", .shape = AT_PlatformBranchMaxRecords},
    {"NextToken", .shape = AT_Token},
};
static const struct member_model ListPlatformBranchesResult_members[] = {
    {"PlatformBranchSummaryList", .shape = AT_PlatformBranchSummaryList},
    {"NextToken", .shape = AT_Token},
};
static const struct member_model ListPlatformVersionsRequest_members[] = {
    {"Filters", .shape = AT_PlatformFilters},
    {"MaxRecords", .shape = AT_PlatformMaxRecords},
    {"NextToken", .shape = AT_Token},
};
static const struct member_model ListPlatformVersionsResult_members[] = {
    {"PlatformSummaryList", .shape = AT_PlatformSummaryList},
    {"NextToken", .shape = AT_Token},
};
static const struct member_model ListTagsForResourceMessage_members[] = {
    {"ResourceArn", .shape = AT_ResourceArn, .traits = MEMBER_REQUIRED},
};
static const struct member_model Listener_members[] = {
    {"Protocol", .shape = AT_String},
    {"Port", .shape = AT_Integer},
};
static const struct member_model LoadAverage_members[] = {
    {"member", .shape = AT_LoadAverageValue},
};
static const struct member_model LoadBalancer_members[] = {
    {"Name", .shape = AT_ResourceId},
};
static const struct member_model LoadBalancerDescription_members[] = {
    {"LoadBalancerName", .shape = AT_String},
    {"Domain", .shape = AT_String},
    {"Listeners", .shape = AT_LoadBalancerListenersDescription},
};
static const struct member_model LoadBalancerList_members[] = {
    {"member", .shape = AT_LoadBalancer},
};
static const struct member_model LoadBalancerListenersDescription_members[] = {
    {"member", .shape = AT_Listener},
};
static const struct member_model MaxAgeRule_members[] = {
    {"Enabled", .shape = AT_BoxedBoolean, .traits = MEMBER_REQUIRED},
    {"MaxAgeInDays", .shape = AT_BoxedInt},
    {"DeleteSourceFromS3", .shape = AT_BoxedBoolean},
};
static const struct member_model MaxCountRule_members[] = {
    {"Enabled", .shape = AT_BoxedBoolean, .traits = MEMBER_REQUIRED},
    {"MaxCount", .shape = AT_BoxedInt},
    {"DeleteSourceFromS3", .shape = AT_BoxedBoolean},
};
static const struct member_model OptionRestrictionRegex_members[] = {
    {"Pattern", .shape = AT_RegexPattern},
    {"Label", .shape = AT_RegexLabel},
};
static const struct member_model OptionSpecification_members[] = {
    {"ResourceName", .shape = AT_ResourceName},
    {"Namespace", .shape = AT_OptionNamespace},
    {"OptionName", .shape = AT_ConfigurationOptionName},
};
static const struct member_model OptionsSpecifierList_members[] = {
    {"member", .shape = AT_OptionSpecification},
};
static const struct member_model PlatformBranchSummary_members[] = {
    {"PlatformName", .shape = AT_PlatformName},
    {"BranchName", .shape = AT_BranchName},
    {"LifecycleState", .shape = AT_PlatformBranchLifecycleState},
    {"BranchOrder", .shape = AT_BranchOrder},
    {"SupportedTierList", .shape = AT_SupportedTierList},
};
static const struct member_model PlatformBranchSummaryList_members[] = {
    {"member", .shape = AT_PlatformBranchSummary},
};
static const struct member_model PlatformDescription_members[] = {
    {"PlatformArn", .shape = AT_PlatformArn},
    {"PlatformOwner", .shape = AT_PlatformOwner},
    {"PlatformName", .shape = AT_PlatformName},
    {"PlatformVersion", .shape = AT_PlatformVersion},
    {"SolutionStackName", .shape = AT_SolutionStackName},
    {"PlatformStatus", .shape = AT_PlatformStatus},
    {"DateCreated", .shape = AT_CreationDate},
    {"DateUpdated", .shape = AT_UpdateDate},
    {"PlatformCategory", .shape = AT_PlatformCategory},
    {"Description", .shape = AT_Description},
    {"Maintainer", .shape = AT_Maintainer},
    {"OperatingSystemName", .shape = AT_OperatingSystemName},
    {"OperatingSystemVersion", .shape = AT_OperatingSystemVersion},
    {"ProgrammingLanguages", .shape = AT_PlatformProgrammingLanguages},
    {"Frameworks", .shape = AT_PlatformFrameworks},
    {"CustomAmiList", .shape = AT_CustomAmiList},
    {"DefaultAmiList", .shape = AT_DefaultAmiList},
    {"SupportedTierList", .shape = AT_SupportedTierList},
    {"SupportedAddonList", .shape = AT_SupportedAddonList},
    {"PlatformLifecycleState", .shape = AT_PlatformLifecycleState},
    {"PlatformBranchName", .shape = AT_BranchName},
    {"PlatformBranchLifecycleState", .shape = AT_PlatformBranchLifecycleState},
};
static const struct member_model PlatformFilter_members[] = {
    {"Type", .shape = AT_PlatformFilterType},
    {"Operator", .shape = AT_PlatformFilterOperator},
    {"Values", .shape = AT_PlatformFilterValueList},
};
static const struct member_model PlatformFilterValueList_members[] = {
    {"member", .shape = AT_PlatformFilterValue},
};
static const struct member_model PlatformFilters_members[] = {
    {"member", .shape = AT_PlatformFilter},
};
static const struct member_model PlatformFramework_members[] = {
    {"Name", .shape = AT_String},
    {"Version", .shape = AT_String},
};
static const struct member_model PlatformFrameworks_members[] = {
    {"member", .shape = AT_PlatformFramework},
};
static const struct member_model PlatformProgrammingLanguage_members[] = {
    {"Name", .shape = AT_String},
    {"Version", .shape = AT_String},
};
static const struct member_model PlatformProgrammingLanguages_members[] = {
    {"member", .shape = AT_PlatformProgrammingLanguage},
};
static const char *const PlatformStatus_choices[] = {
    "Creating",
    "Failed",
    "Ready",
    "Deleting",
    "Deleted",
    NULL,
};
static const struct member_model PlatformSummary_members[] = {
    {"PlatformArn", .shape = AT_PlatformArn},
    {"PlatformOwner", .shape = AT_PlatformOwner},
    {"PlatformStatus", .shape = AT_PlatformStatus},
    {"PlatformCategory", .shape = AT_PlatformCategory},
    {"OperatingSystemName", .shape = AT_OperatingSystemName},
    {"OperatingSystemVersion", .shape = AT_OperatingSystemVersion},
    {"SupportedTierList", .shape = AT_SupportedTierList},
    {"SupportedAddonList", .shape = AT_SupportedAddonList},
    {"PlatformLifecycleState", .shape = AT_PlatformLifecycleState},
    {"PlatformVersion", .shape = AT_PlatformVersion},
    {"PlatformBranchName", .shape = AT_BranchName},
    {"PlatformBranchLifecycleState", .shape = AT_PlatformBranchLifecycleState},
};
static const struct member_model PlatformSummaryList_members[] = {
    {"member", .shape = AT_PlatformSummary},
};
static const struct member_model Queue_members[] = {
    {"Name", .shape = AT_String},
    {"URL", .shape = AT_String},
};
static const struct member_model QueueList_members[] = {
    {"member", .shape = AT_Queue},
};
static const struct member_model RebuildEnvironmentMessage_members[] = {
    {"EnvironmentId", .shape = AT_EnvironmentId},
    {"EnvironmentName", .shape = AT_EnvironmentName},
};
static const struct member_model ResourceQuota_members[] = {
    {"Maximum", .shape = AT_BoxedInt},
};
static const struct member_model ResourceQuotas_members[] = {
    {"ApplicationQuota", .shape = AT_ResourceQuota},
    {"ApplicationVersionQuota", .shape = AT_ResourceQuota},
    {"EnvironmentQuota", .shape = AT_ResourceQuota},
    {"ConfigurationTemplateQuota", .shape = AT_ResourceQuota},
    {"CustomPlatformQuota", .shape = AT_ResourceQuota},
};
static const struct member_model ResourceTagsDescriptionMessage_members[] = {
    {"ResourceArn", .shape = AT_ResourceArn},
    {"ResourceTags", .shape = AT_TagList},
};
static const struct member_model RestartAppServerMessage_members[] = {
    {"EnvironmentId", .shape = AT_EnvironmentId},
    {"EnvironmentName", .shape = AT_EnvironmentName},
};
static const struct member_model S3Location_members[] = {
    {"S3Bucket", .shape = AT_S3Bucket},
    {"S3Key", .shape = AT_S3Key},
};
static const struct member_model SearchFilter_members[] = {
    {"Attribute", .shape = AT_SearchFilterAttribute},
    {"Operator", .shape = AT_SearchFilterOperator},
    {"Values", .shape = AT_SearchFilterValues},
};
static const struct member_model SearchFilterValues_members[] = {
    {"member", .shape = AT_SearchFilterValue},
};
static const struct member_model SearchFilters_members[] = {
    {"member", .shape = AT_SearchFilter},
};
static const struct member_model SingleInstanceHealth_members[] = {
    {"InstanceId", .shape = AT_InstanceId},
    {"HealthStatus", .shape = AT_String},
    {"Color", .shape = AT_String},
    {"Causes", .shape = AT_Causes},
    {"LaunchedAt", .shape = AT_LaunchedAt},
    {"ApplicationMetrics", .shape = AT_ApplicationMetrics},
    {"System", .shape = AT_SystemStatus},
    {"Deployment", .shape = AT_Deployment},
    {"AvailabilityZone", .shape = AT_String},
    {"InstanceType", .shape = AT_String},
};
static const struct member_model SolutionStackDescription_members[] = {
    {"SolutionStackName", .shape = AT_SolutionStackName},
    {"PermittedFileTypes", .shape = AT_SolutionStackFileTypeList},
};
static const struct member_model SolutionStackFileTypeList_members[] = {
    {"member", .shape = AT_FileTypeExtension},
};
static const struct member_model SourceBuildInformation_members[] = {
    {"SourceType", .shape = AT_SourceType, .traits = MEMBER_REQUIRED},
    {"SourceRepository", .shape = AT_SourceRepository, .traits = MEMBER_REQUIRED},
    {"SourceLocation", .shape = AT_SourceLocation, .traits = MEMBER_REQUIRED},
};
static const struct member_model SourceConfiguration_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName},
    {"TemplateName", .shape = AT_ConfigurationTemplateName},
};
static const char *const SourceRepository_choices[] = {
    "CodeCommit",
    "S3",
    NULL,
};
static const char *const SourceType_choices[] = {
    "Git",
    "Zip",
    NULL,
};
static const struct member_model StatusCodes_members[] = {
    {"Status2xx", .shape = AT_NullableInteger},
    {"Status3xx", .shape = AT_NullableInteger},
    {"Status4xx", .shape = AT_NullableInteger},
    {"Status5xx", .shape = AT_NullableInteger},
};
static const struct member_model SupportedAddonList_members[] = {
    {"member", .shape = AT_SupportedAddon},
};
static const struct member_model SupportedTierList_members[] = {
    {"member", .shape = AT_SupportedTier},
};
static const struct member_model SwapEnvironmentCNAMEsMessage_members[] = {
    {"SourceEnvironmentId", .shape = AT_EnvironmentId},
    {"SourceEnvironmentName", .shape = AT_EnvironmentName},
    {"DestinationEnvironmentId", .shape = AT_EnvironmentId},
    {"DestinationEnvironmentName", .shape = AT_EnvironmentName},
};
static const struct member_model SystemStatus_members[] = {
    {"CPUUtilization", .shape = AT_CPUUtilization},
    {"LoadAverage", .shape = AT_LoadAverage},
};
static const struct member_model Tag_members[] = {
    {"Key", .shape = AT_TagKey},
    {"Value", .shape = AT_TagValue},
};
static const struct member_model TagKeyList_members[] = {
    {"member", .shape = AT_TagKey},
};
static const struct member_model TagList_members[] = {
    {"member", .shape = AT_Tag},
};
static const struct member_model Tags_members[] = {
    {"member", .shape = AT_Tag},
};
static const struct member_model TerminateEnvironmentMessage_members[] = {
    {"EnvironmentId", .shape = AT_EnvironmentId},
    {"EnvironmentName", .shape = AT_EnvironmentName},
    {"TerminateResources", .shape = AT_TerminateEnvironmentResources},
    {"ForceTerminate", .shape = AT_ForceTerminate},
};
static const struct member_model Trigger_members[] = {
    {"Name", .shape = AT_ResourceId},
};
static const struct member_model TriggerList_members[] = {
    {"member", .shape = AT_Trigger},
};
static const struct member_model UpdateApplicationMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName, .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_Description},
};
static const struct member_model UpdateApplicationResourceLifecycleMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName, .traits = MEMBER_REQUIRED},
    {"ResourceLifecycleConfig", .shape = AT_ApplicationResourceLifecycleConfig, .traits = MEMBER_REQUIRED},
};
static const struct member_model UpdateApplicationVersionMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName, .traits = MEMBER_REQUIRED},
    {"VersionLabel", .shape = AT_VersionLabel, .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_Description},
};
static const struct member_model UpdateConfigurationTemplateMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName, .traits = MEMBER_REQUIRED},
    {"TemplateName", .shape = AT_ConfigurationTemplateName, .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_Description},
    {"OptionSettings", .shape = AT_ConfigurationOptionSettingsList},
    {"OptionsToRemove", .shape = AT_OptionsSpecifierList},
};
static const struct member_model UpdateEnvironmentMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName},
    {"EnvironmentId", .shape = AT_EnvironmentId},
    {"EnvironmentName", .shape = AT_EnvironmentName},
    {"GroupName", .shape = AT_GroupName},
    {"Description", .shape = AT_Description},
    {"Tier", .shape = AT_EnvironmentTier},
    {"VersionLabel", .shape = AT_VersionLabel},
    {"TemplateName", .shape = AT_ConfigurationTemplateName},
    {"SolutionStackName", .shape = AT_SolutionStackName},
    {"PlatformArn", .shape = AT_PlatformArn},
    {"OptionSettings", .shape = AT_ConfigurationOptionSettingsList},
    {"OptionsToRemove", .shape = AT_OptionsSpecifierList},
};
static const struct member_model UpdateTagsForResourceMessage_members[] = {
    {"ResourceArn", .shape = AT_ResourceArn, .traits = MEMBER_REQUIRED},
    {"TagsToAdd", .shape = AT_TagList},
    {"TagsToRemove", .shape = AT_TagKeyList},
};
static const struct member_model ValidateConfigurationSettingsMessage_members[] = {
    {"ApplicationName", .shape = AT_ApplicationName, .traits = MEMBER_REQUIRED},
    {"TemplateName", .shape = AT_ConfigurationTemplateName},
    {"EnvironmentName", .shape = AT_EnvironmentName},
    {"OptionSettings", .shape = AT_ConfigurationOptionSettingsList, .traits = MEMBER_REQUIRED},
};
static const struct member_model ValidationMessage_members[] = {
    {"Message", .shape = AT_ValidationMessageString},
    {"Severity", .shape = AT_ValidationSeverity},
    {"Namespace", .shape = AT_OptionNamespace},
    {"OptionName", .shape = AT_ConfigurationOptionName},
};
static const struct member_model ValidationMessagesList_members[] = {
    {"member", .shape = AT_ValidationMessage},
};
static const char *const ValidationSeverity_choices[] = {
    "error",
    "warning",
    NULL,
};
static const struct member_model VersionLabelsList_members[] = {
    {"member", .shape = AT_VersionLabel},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"AbortEnvironmentUpdateMessage", SHAPE_STRUCTURE, .n_members = 2, .members = AbortEnvironmentUpdateMessage_members},
    {"AbortableOperationInProgress", SHAPE_BOOLEAN},
    {"AmiArchitecture", SHAPE_STRING, .choices = AmiArchitecture_choices},
    {"ApplicationArn", SHAPE_STRING},
    {"ApplicationDescription", SHAPE_STRUCTURE, .n_members = 8, .members = ApplicationDescription_members},
    {"ApplicationDescriptionList", SHAPE_LIST, .n_members = 1, .members = ApplicationDescriptionList_members},
    {"ApplicationDescriptionMessage", SHAPE_STRUCTURE, .n_members = 1, .members = ApplicationDescriptionMessage_members},
    {"ApplicationDescriptionsMessage", SHAPE_STRUCTURE, .n_members = 1, .members = ApplicationDescriptionsMessage_members},
    {"ApplicationMetrics", SHAPE_STRUCTURE, .n_members = 4, .members = ApplicationMetrics_members},
    {"ApplicationName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(100)},
    {"ApplicationNamesList", SHAPE_LIST, .n_members = 1, .members = ApplicationNamesList_members},
    {"ApplicationResourceLifecycleConfig", SHAPE_STRUCTURE, .n_members = 2, .members = ApplicationResourceLifecycleConfig_members},
    {"ApplicationResourceLifecycleDescriptionMessage", SHAPE_STRUCTURE, .n_members = 2, .members = ApplicationResourceLifecycleDescriptionMessage_members},
    {"ApplicationVersionArn", SHAPE_STRING},
    {"ApplicationVersionDescription", SHAPE_STRUCTURE, .n_members = 13, .members = ApplicationVersionDescription_members},
    {"ApplicationVersionDescriptionList", SHAPE_LIST, .n_members = 1, .members = ApplicationVersionDescriptionList_members},
    {"ApplicationVersionDescriptionMessage", SHAPE_STRUCTURE, .n_members = 1, .members = ApplicationVersionDescriptionMessage_members},
    {"ApplicationVersionDescriptionsMessage", SHAPE_STRUCTURE, .n_members = 2, .members = ApplicationVersionDescriptionsMessage_members},
    {"ApplicationVersionLifecycleConfig", SHAPE_STRUCTURE, .n_members = 2, .members = ApplicationVersionLifecycleConfig_members},
    {"ApplicationVersionProccess", SHAPE_BOOLEAN},
    {"ApplicationVersionStatus", SHAPE_STRING, .choices = ApplicationVersionStatus_choices},
    {"ArchitectureType", SHAPE_STRING, .choices = ArchitectureType_choices},
    {"AssociateEnvironmentOperationsRoleMessage", SHAPE_STRUCTURE, .n_members = 2, .members = AssociateEnvironmentOperationsRoleMessage_members},
    {"AutoCreateApplication", SHAPE_BOOLEAN},
    {"AutoScalingGroup", SHAPE_STRUCTURE, .n_members = 1, .members = AutoScalingGroup_members},
    {"AutoScalingGroupList", SHAPE_LIST, .n_members = 1, .members = AutoScalingGroupList_members},
    {"AvailableSolutionStackDetailsList", SHAPE_LIST, .n_members = 1, .members = AvailableSolutionStackDetailsList_members},
    {"AvailableSolutionStackNamesList", SHAPE_LIST, .n_members = 1, .members = AvailableSolutionStackNamesList_members},
    {"BoxedBoolean", SHAPE_BOOLEAN},
    {"BoxedInt", SHAPE_INTEGER},
    {"BranchName", SHAPE_STRING},
    {"BranchOrder", SHAPE_INTEGER},
    {"BuildConfiguration", SHAPE_STRUCTURE, .n_members = 5, .members = BuildConfiguration_members},
    {"CPUUtilization", SHAPE_STRUCTURE, .n_members = 8, .members = CPUUtilization_members},
    {"Cause", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"Causes", SHAPE_LIST, .n_members = 1, .members = Causes_members},
    {"CheckDNSAvailabilityMessage", SHAPE_STRUCTURE, .n_members = 1, .members = CheckDNSAvailabilityMessage_members},
    {"CheckDNSAvailabilityResultMessage", SHAPE_STRUCTURE, .n_members = 2, .members = CheckDNSAvailabilityResultMessage_members},
    {"Cluster", SHAPE_STRUCTURE, .n_members = 1, .members = Cluster_members},
    {"CnameAvailability", SHAPE_BOOLEAN},
    {"CodeBuildNotInServiceRegionException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"ComputeType", SHAPE_STRING, .choices = ComputeType_choices},
    {"ConfigurationDeploymentStatus", SHAPE_STRING, .choices = ConfigurationDeploymentStatus_choices},
    {"ConfigurationOptionDefaultValue", SHAPE_STRING},
    {"ConfigurationOptionDescription", SHAPE_STRUCTURE, .n_members = 11, .members = ConfigurationOptionDescription_members},
    {"ConfigurationOptionDescriptionsList", SHAPE_LIST, .n_members = 1, .members = ConfigurationOptionDescriptionsList_members},
    {"ConfigurationOptionName", SHAPE_STRING},
    {"ConfigurationOptionPossibleValue", SHAPE_STRING},
    {"ConfigurationOptionPossibleValues", SHAPE_LIST, .n_members = 1, .members = ConfigurationOptionPossibleValues_members},
    {"ConfigurationOptionSetting", SHAPE_STRUCTURE, .n_members = 4, .members = ConfigurationOptionSetting_members},
    {"ConfigurationOptionSettingsList", SHAPE_LIST, .n_members = 1, .members = ConfigurationOptionSettingsList_members},
    {"ConfigurationOptionSeverity", SHAPE_STRING},
    {"ConfigurationOptionValue", SHAPE_STRING},
    {"ConfigurationOptionValueType", SHAPE_STRING, .choices = ConfigurationOptionValueType_choices},
    {"ConfigurationOptionsDescription", SHAPE_STRUCTURE, .n_members = 3, .members = ConfigurationOptionsDescription_members},
    {"ConfigurationSettingsDescription", SHAPE_STRUCTURE, .n_members = 10, .members = ConfigurationSettingsDescription_members},
    {"ConfigurationSettingsDescriptionList", SHAPE_LIST, .n_members = 1, .members = ConfigurationSettingsDescriptionList_members},
    {"ConfigurationSettingsDescriptions", SHAPE_STRUCTURE, .n_members = 1, .members = ConfigurationSettingsDescriptions_members},
    {"ConfigurationSettingsValidationMessages", SHAPE_STRUCTURE, .n_members = 1, .members = ConfigurationSettingsValidationMessages_members},
    {"ConfigurationTemplateName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(100)},
    {"ConfigurationTemplateNamesList", SHAPE_LIST, .n_members = 1, .members = ConfigurationTemplateNamesList_members},
    {"CreateApplicationMessage", SHAPE_STRUCTURE, .n_members = 4, .members = CreateApplicationMessage_members},
    {"CreateApplicationVersionMessage", SHAPE_STRUCTURE, .n_members = 10, .members = CreateApplicationVersionMessage_members},
    {"CreateConfigurationTemplateMessage", SHAPE_STRUCTURE, .n_members = 9, .members = CreateConfigurationTemplateMessage_members},
    {"CreateEnvironmentMessage", SHAPE_STRUCTURE, .n_members = 14, .members = CreateEnvironmentMessage_members},
    {"CreateStorageLocationResultMessage", SHAPE_STRUCTURE, .n_members = 1, .members = CreateStorageLocationResultMessage_members},
    {"CreationDate", SHAPE_TIMESTAMP},
    {"CustomAmi", SHAPE_STRUCTURE, .n_members = 2, .members = CustomAmi_members},
    {"CustomAmiList", SHAPE_LIST, .n_members = 1, .members = CustomAmiList_members},
    {"DNSCname", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"DNSCnamePrefix", SHAPE_STRING, .min = INT64_C(4), .max = INT64_C(63)},
    {"DefaultAmi", SHAPE_STRUCTURE, .n_members = 2, .members = DefaultAmi_members},
    {"DefaultAmiList", SHAPE_LIST, .n_members = 1, .members = DefaultAmiList_members},
    {"DeleteApplicationMessage", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteApplicationMessage_members},
    {"DeleteApplicationVersionMessage", SHAPE_STRUCTURE, .n_members = 3, .members = DeleteApplicationVersionMessage_members},
    {"DeleteConfigurationTemplateMessage", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteConfigurationTemplateMessage_members},
    {"DeleteSourceBundle", SHAPE_BOOLEAN},
    {"Deployment", SHAPE_STRUCTURE, .n_members = 4, .members = Deployment_members},
    {"DeploymentTimestamp", SHAPE_TIMESTAMP},
    {"DescribeAccountAttributesResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeAccountAttributesResult_members},
    {"DescribeApplicationVersionsMessage", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeApplicationVersionsMessage_members},
    {"DescribeApplicationsMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeApplicationsMessage_members},
    {"DescribeConfigurationOptionsMessage", SHAPE_STRUCTURE, .n_members = 6, .members = DescribeConfigurationOptionsMessage_members},
    {"DescribeConfigurationSettingsMessage", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeConfigurationSettingsMessage_members},
    {"DescribeEnvironmentHealthRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeEnvironmentHealthRequest_members},
    {"DescribeEnvironmentHealthResult", SHAPE_STRUCTURE, .n_members = 8, .members = DescribeEnvironmentHealthResult_members},
    {"DescribeEnvironmentResourcesMessage", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeEnvironmentResourcesMessage_members},
    {"DescribeEnvironmentsMessage", SHAPE_STRUCTURE, .n_members = 8, .members = DescribeEnvironmentsMessage_members},
    {"DescribeEventsMessage", SHAPE_STRUCTURE, .n_members = 12, .members = DescribeEventsMessage_members},
    {"DescribeInstancesHealthRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeInstancesHealthRequest_members},
    {"DescribeInstancesHealthResult", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeInstancesHealthResult_members},
    {"DescribePlatformVersionRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DescribePlatformVersionRequest_members},
    {"DescribePlatformVersionResult", SHAPE_STRUCTURE, .n_members = 1, .members = DescribePlatformVersionResult_members},
    {"Description", SHAPE_STRING, .max = INT64_C(200)},
    {"DisassociateEnvironmentOperationsRoleMessage", SHAPE_STRUCTURE, .n_members = 1, .members = DisassociateEnvironmentOperationsRoleMessage_members},
    {"ElasticBeanstalkServiceException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ElasticBeanstalkServiceException_members},
    {"EndpointURL", SHAPE_STRING},
    {"EnvironmentArn", SHAPE_STRING},
    {"EnvironmentDescription", SHAPE_STRUCTURE, .n_members = 21, .members = EnvironmentDescription_members},
    {"EnvironmentDescriptionsList", SHAPE_LIST, .n_members = 1, .members = EnvironmentDescriptionsList_members},
    {"EnvironmentDescriptionsMessage", SHAPE_STRUCTURE, .n_members = 2, .members = EnvironmentDescriptionsMessage_members},
    {"EnvironmentHealth", SHAPE_STRING, .choices = EnvironmentHealth_choices},
    {"EnvironmentHealthAttribute", SHAPE_STRING, .choices = EnvironmentHealthAttribute_choices},
    {"EnvironmentHealthAttributes", SHAPE_LIST, .n_members = 1, .members = EnvironmentHealthAttributes_members},
    {"EnvironmentHealthStatus", SHAPE_STRING, .choices = EnvironmentHealthStatus_choices},
    {"EnvironmentId", SHAPE_STRING},
    {"EnvironmentIdList", SHAPE_LIST, .n_members = 1, .members = EnvironmentIdList_members},
    {"EnvironmentLink", SHAPE_STRUCTURE, .n_members = 2, .members = EnvironmentLink_members},
    {"EnvironmentLinks", SHAPE_LIST, .n_members = 1, .members = EnvironmentLinks_members},
    {"EnvironmentName", SHAPE_STRING, .min = INT64_C(4), .max = INT64_C(40)},
    {"EnvironmentNamesList", SHAPE_LIST, .n_members = 1, .members = EnvironmentNamesList_members},
    {"EnvironmentResourceDescription", SHAPE_STRUCTURE, .n_members = 9, .members = EnvironmentResourceDescription_members},
    {"EnvironmentResourceDescriptionsMessage", SHAPE_STRUCTURE, .n_members = 1, .members = EnvironmentResourceDescriptionsMessage_members},
    {"EnvironmentResourcesDescription", SHAPE_STRUCTURE, .n_members = 1, .members = EnvironmentResourcesDescription_members},
    {"EnvironmentStatus", SHAPE_STRING, .choices = EnvironmentStatus_choices},
    {"EnvironmentTier", SHAPE_STRUCTURE, .n_members = 3, .members = EnvironmentTier_members},
    {"EventDate", SHAPE_TIMESTAMP},
    {"EventDescription", SHAPE_STRUCTURE, .n_members = 9, .members = EventDescription_members},
    {"EventDescriptionList", SHAPE_LIST, .n_members = 1, .members = EventDescriptionList_members},
    {"EventDescriptionsMessage", SHAPE_STRUCTURE, .n_members = 2, .members = EventDescriptionsMessage_members},
    {"EventMessage", SHAPE_STRING},
    {"EventSeverity", SHAPE_STRING, .choices = EventSeverity_choices},
    {"ExceptionMessage", SHAPE_STRING},
    {"FileTypeExtension", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(100)},
    {"ForceTerminate", SHAPE_BOOLEAN},
    {"GroupName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(19)},
    {"ImageBuildConfiguration", SHAPE_STRUCTURE, .n_members = 7, .members = ImageBuildConfiguration_members},
    {"ImageBuildType", SHAPE_STRING, .choices = ImageBuildType_choices},
    {"ImageConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = ImageConfiguration_members},
    {"ImageId", SHAPE_STRING},
    {"ImageSource", SHAPE_STRUCTURE, .n_members = 1, .members = ImageSource_members},
    {"IncludeDeleted", SHAPE_BOOLEAN},
    {"IncludeDeletedBackTo", SHAPE_TIMESTAMP},
    {"Instance", SHAPE_STRUCTURE, .n_members = 1, .members = Instance_members},
    {"InstanceHealthList", SHAPE_LIST, .n_members = 1, .members = InstanceHealthList_members},
    {"InstanceHealthSummary", SHAPE_STRUCTURE, .n_members = 8, .members = InstanceHealthSummary_members},
    {"InstanceId", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"InstanceList", SHAPE_LIST, .n_members = 1, .members = InstanceList_members},
    {"InstancesHealthAttribute", SHAPE_STRING, .choices = InstancesHealthAttribute_choices},
    {"InstancesHealthAttributes", SHAPE_LIST, .n_members = 1, .members = InstancesHealthAttributes_members},
    {"InsufficientPrivilegesException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 403},
    {"Integer", SHAPE_INTEGER},
    {"InvalidRequestException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"Latency", SHAPE_STRUCTURE, .n_members = 8, .members = Latency_members},
    {"LaunchConfiguration", SHAPE_STRUCTURE, .n_members = 1, .members = LaunchConfiguration_members},
    {"LaunchConfigurationList", SHAPE_LIST, .n_members = 1, .members = LaunchConfigurationList_members},
    {"LaunchTemplate", SHAPE_STRUCTURE, .n_members = 1, .members = LaunchTemplate_members},
    {"LaunchTemplateList", SHAPE_LIST, .n_members = 1, .members = LaunchTemplateList_members},
    {"LaunchedAt", SHAPE_TIMESTAMP},
    {"ListAvailableSolutionStacksResultMessage", SHAPE_STRUCTURE, .n_members = 2, .members = ListAvailableSolutionStacksResultMessage_members},
    {"ListPlatformBranchesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListPlatformBranchesRequest_members},
    {"ListPlatformBranchesResult", SHAPE_STRUCTURE, .n_members = 2, .members = ListPlatformBranchesResult_members},
    {"ListPlatformVersionsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListPlatformVersionsRequest_members},
    {"ListPlatformVersionsResult", SHAPE_STRUCTURE, .n_members = 2, .members = ListPlatformVersionsResult_members},
    {"ListTagsForResourceMessage", SHAPE_STRUCTURE, .n_members = 1, .members = ListTagsForResourceMessage_members},
    {"Listener", SHAPE_STRUCTURE, .n_members = 2, .members = Listener_members},
    {"LoadAverage", SHAPE_LIST, .n_members = 1, .members = LoadAverage_members},
    {"LoadAverageValue", SHAPE_DOUBLE},
    {"LoadBalancer", SHAPE_STRUCTURE, .n_members = 1, .members = LoadBalancer_members},
    {"LoadBalancerDescription", SHAPE_STRUCTURE, .n_members = 3, .members = LoadBalancerDescription_members},
    {"LoadBalancerList", SHAPE_LIST, .n_members = 1, .members = LoadBalancerList_members},
    {"LoadBalancerListenersDescription", SHAPE_LIST, .n_members = 1, .members = LoadBalancerListenersDescription_members},
    {"Maintainer", SHAPE_STRING},
    {"MaxAgeRule", SHAPE_STRUCTURE, .n_members = 3, .members = MaxAgeRule_members},
    {"MaxCountRule", SHAPE_STRUCTURE, .n_members = 3, .members = MaxCountRule_members},
    {"MaxRecords", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(1000)},
    {"NextToken", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(100)},
    {"NonEmptyString", SHAPE_STRING},
    {"NullableDouble", SHAPE_DOUBLE},
    {"NullableInteger", SHAPE_INTEGER},
    {"NullableLong", SHAPE_LONG},
    {"OperatingSystemName", SHAPE_STRING},
    {"OperatingSystemVersion", SHAPE_STRING},
    {"OperationInProgressException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "OperationInProgressFailure"},
    {"OperationsRole", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(256)},
    {"OptionNamespace", SHAPE_STRING},
    {"OptionRestrictionMaxLength", SHAPE_INTEGER},
    {"OptionRestrictionMaxValue", SHAPE_INTEGER},
    {"OptionRestrictionMinValue", SHAPE_INTEGER},
    {"OptionRestrictionRegex", SHAPE_STRUCTURE, .n_members = 2, .members = OptionRestrictionRegex_members},
    {"OptionSpecification", SHAPE_STRUCTURE, .n_members = 3, .members = OptionSpecification_members},
    {"OptionsSpecifierList", SHAPE_LIST, .n_members = 1, .members = OptionsSpecifierList_members},
    {"PlatformArn", SHAPE_STRING},
    {"PlatformBranchLifecycleState", SHAPE_STRING},
    {"PlatformBranchMaxRecords", SHAPE_INTEGER, .min = INT64_C(1)},
    {"PlatformBranchSummary", SHAPE_STRUCTURE, .n_members = 5, .members = PlatformBranchSummary_members},
    {"PlatformBranchSummaryList", SHAPE_LIST, .n_members = 1, .members = PlatformBranchSummaryList_members},
    {"PlatformCategory", SHAPE_STRING},
    {"PlatformDescription", SHAPE_STRUCTURE, .n_members = 22, .members = PlatformDescription_members},
    {"PlatformFilter", SHAPE_STRUCTURE, .n_members = 3, .members = PlatformFilter_members},
    {"PlatformFilterOperator", SHAPE_STRING},
    {"PlatformFilterType", SHAPE_STRING},
    {"PlatformFilterValue", SHAPE_STRING},
    {"PlatformFilterValueList", SHAPE_LIST, .n_members = 1, .members = PlatformFilterValueList_members},
    {"PlatformFilters", SHAPE_LIST, .n_members = 1, .members = PlatformFilters_members},
    {"PlatformFramework", SHAPE_STRUCTURE, .n_members = 2, .members = PlatformFramework_members},
    {"PlatformFrameworks", SHAPE_LIST, .n_members = 1, .members = PlatformFrameworks_members},
    {"PlatformLifecycleState", SHAPE_STRING},
    {"PlatformMaxRecords", SHAPE_INTEGER, .min = INT64_C(1)},
    {"PlatformName", SHAPE_STRING},
    {"PlatformOwner", SHAPE_STRING},
    {"PlatformProgrammingLanguage", SHAPE_STRUCTURE, .n_members = 2, .members = PlatformProgrammingLanguage_members},
    {"PlatformProgrammingLanguages", SHAPE_LIST, .n_members = 1, .members = PlatformProgrammingLanguages_members},
    {"PlatformStatus", SHAPE_STRING, .choices = PlatformStatus_choices},
    {"PlatformSummary", SHAPE_STRUCTURE, .n_members = 12, .members = PlatformSummary_members},
    {"PlatformSummaryList", SHAPE_LIST, .n_members = 1, .members = PlatformSummaryList_members},
    {"PlatformVersion", SHAPE_STRING},
    {"Queue", SHAPE_STRUCTURE, .n_members = 2, .members = Queue_members},
    {"QueueList", SHAPE_LIST, .n_members = 1, .members = QueueList_members},
    {"RebuildEnvironmentMessage", SHAPE_STRUCTURE, .n_members = 2, .members = RebuildEnvironmentMessage_members},
    {"RefreshedAt", SHAPE_TIMESTAMP},
    {"RegexLabel", SHAPE_STRING},
    {"RegexPattern", SHAPE_STRING},
    {"RequestCount", SHAPE_INTEGER},
    {"RequestId", SHAPE_STRING},
    {"ResourceArn", SHAPE_STRING},
    {"ResourceId", SHAPE_STRING},
    {"ResourceName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(256)},
    {"ResourceNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"ResourceQuota", SHAPE_STRUCTURE, .n_members = 1, .members = ResourceQuota_members},
    {"ResourceQuotas", SHAPE_STRUCTURE, .n_members = 5, .members = ResourceQuotas_members},
    {"ResourceTagsDescriptionMessage", SHAPE_STRUCTURE, .n_members = 2, .members = ResourceTagsDescriptionMessage_members},
    {"ResourceTypeNotSupportedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"RestartAppServerMessage", SHAPE_STRUCTURE, .n_members = 2, .members = RestartAppServerMessage_members},
    {"S3Bucket", SHAPE_STRING, .max = INT64_C(255)},
    {"S3Key", SHAPE_STRING, .max = INT64_C(1024)},
    {"S3Location", SHAPE_STRUCTURE, .n_members = 2, .members = S3Location_members},
    {"S3LocationNotInServiceRegionException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"S3SubscriptionRequiredException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"SearchFilter", SHAPE_STRUCTURE, .n_members = 3, .members = SearchFilter_members},
    {"SearchFilterAttribute", SHAPE_STRING},
    {"SearchFilterOperator", SHAPE_STRING},
    {"SearchFilterValue", SHAPE_STRING},
    {"SearchFilterValues", SHAPE_LIST, .n_members = 1, .members = SearchFilterValues_members},
    {"SearchFilters", SHAPE_LIST, .n_members = 1, .members = SearchFilters_members},
    {"SingleInstanceHealth", SHAPE_STRUCTURE, .n_members = 10, .members = SingleInstanceHealth_members},
    {"SolutionStackDescription", SHAPE_STRUCTURE, .n_members = 2, .members = SolutionStackDescription_members},
    {"SolutionStackFileTypeList", SHAPE_LIST, .n_members = 1, .members = SolutionStackFileTypeList_members},
    {"SolutionStackName", SHAPE_STRING},
    {"SourceBuildInformation", SHAPE_STRUCTURE, .n_members = 3, .members = SourceBuildInformation_members},
    {"SourceBundleDeletionException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "SourceBundleDeletionFailure"},
    {"SourceConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = SourceConfiguration_members},
    {"SourceLocation", SHAPE_STRING, .min = INT64_C(3), .max = INT64_C(255)},
    {"SourceRepository", SHAPE_STRING, .choices = SourceRepository_choices},
    {"SourceType", SHAPE_STRING, .choices = SourceType_choices},
    {"StatusCodes", SHAPE_STRUCTURE, .n_members = 4, .members = StatusCodes_members},
    {"String", SHAPE_STRING},
    {"SupportedAddon", SHAPE_STRING},
    {"SupportedAddonList", SHAPE_LIST, .n_members = 1, .members = SupportedAddonList_members},
    {"SupportedTier", SHAPE_STRING},
    {"SupportedTierList", SHAPE_LIST, .n_members = 1, .members = SupportedTierList_members},
    {"SwapEnvironmentCNAMEsMessage", SHAPE_STRUCTURE, .n_members = 4, .members = SwapEnvironmentCNAMEsMessage_members},
    {"SystemStatus", SHAPE_STRUCTURE, .n_members = 2, .members = SystemStatus_members},
    {"Tag", SHAPE_STRUCTURE, .n_members = 2, .members = Tag_members},
    {"TagKey", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"TagKeyList", SHAPE_LIST, .n_members = 1, .members = TagKeyList_members},
    {"TagList", SHAPE_LIST, .n_members = 1, .members = TagList_members},
    {"TagValue", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(256)},
    {"Tags", SHAPE_LIST, .n_members = 1, .members = Tags_members},
    {"TerminateEnvForce", SHAPE_BOOLEAN},
    {"TerminateEnvironmentMessage", SHAPE_STRUCTURE, .n_members = 4, .members = TerminateEnvironmentMessage_members},
    {"TerminateEnvironmentResources", SHAPE_BOOLEAN},
    {"TimeFilterEnd", SHAPE_TIMESTAMP},
    {"TimeFilterStart", SHAPE_TIMESTAMP},
    {"Token", SHAPE_STRING},
    {"TooManyApplicationVersionsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"TooManyApplicationsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"TooManyBucketsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"TooManyConfigurationTemplatesException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"TooManyEnvironmentsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"TooManyTagsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"Trigger", SHAPE_STRUCTURE, .n_members = 1, .members = Trigger_members},
    {"TriggerList", SHAPE_LIST, .n_members = 1, .members = TriggerList_members},
    {"UpdateApplicationMessage", SHAPE_STRUCTURE, .n_members = 2, .members = UpdateApplicationMessage_members},
    {"UpdateApplicationResourceLifecycleMessage", SHAPE_STRUCTURE, .n_members = 2, .members = UpdateApplicationResourceLifecycleMessage_members},
    {"UpdateApplicationVersionMessage", SHAPE_STRUCTURE, .n_members = 3, .members = UpdateApplicationVersionMessage_members},
    {"UpdateConfigurationTemplateMessage", SHAPE_STRUCTURE, .n_members = 5, .members = UpdateConfigurationTemplateMessage_members},
    {"UpdateDate", SHAPE_TIMESTAMP},
    {"UpdateEnvironmentMessage", SHAPE_STRUCTURE, .n_members = 12, .members = UpdateEnvironmentMessage_members},
    {"UpdateTagsForResourceMessage", SHAPE_STRUCTURE, .n_members = 3, .members = UpdateTagsForResourceMessage_members},
    {"UserDefinedOption", SHAPE_BOOLEAN},
    {"ValidateConfigurationSettingsMessage", SHAPE_STRUCTURE, .n_members = 4, .members = ValidateConfigurationSettingsMessage_members},
    {"ValidationMessage", SHAPE_STRUCTURE, .n_members = 4, .members = ValidationMessage_members},
    {"ValidationMessageString", SHAPE_STRING},
    {"ValidationMessagesList", SHAPE_LIST, .n_members = 1, .members = ValidationMessagesList_members},
    {"ValidationSeverity", SHAPE_STRING, .choices = ValidationSeverity_choices},
    {"VersionLabel", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(100)},
    {"VersionLabelsList", SHAPE_LIST, .n_members = 1, .members = VersionLabelsList_members},
    {"VirtualizationType", SHAPE_STRING},
};
static const uint16_t AbortEnvironmentUpdate_errors[] = {
    AT_InsufficientPrivilegesException, 0,
};
static const uint16_t AssociateEnvironmentOperationsRole_errors[] = {
    AT_InsufficientPrivilegesException, 0,
};
static const uint16_t CreateApplication_errors[] = {
    AT_TooManyApplicationsException, 0,
};
static const uint16_t CreateApplicationVersion_errors[] = {
    AT_TooManyApplicationsException, AT_TooManyApplicationVersionsException, AT_InsufficientPrivilegesException, AT_S3LocationNotInServiceRegionException, AT_CodeBuildNotInServiceRegionException, 0,
};
static const uint16_t CreateConfigurationTemplate_errors[] = {
    AT_InsufficientPrivilegesException, AT_TooManyBucketsException, AT_TooManyConfigurationTemplatesException, 0,
};
static const uint16_t CreateEnvironment_errors[] = {
    AT_TooManyEnvironmentsException, AT_InsufficientPrivilegesException, 0,
};
static const uint16_t CreateStorageLocation_errors[] = {
    AT_TooManyBucketsException, AT_S3SubscriptionRequiredException, AT_InsufficientPrivilegesException, 0,
};
static const uint16_t DeleteApplication_errors[] = {
    AT_OperationInProgressException, 0,
};
static const uint16_t DeleteApplicationVersion_errors[] = {
    AT_SourceBundleDeletionException, AT_InsufficientPrivilegesException, AT_OperationInProgressException, AT_S3LocationNotInServiceRegionException, 0,
};
static const uint16_t DeleteConfigurationTemplate_errors[] = {
    AT_OperationInProgressException, 0,
};
static const uint16_t DescribeAccountAttributes_errors[] = {
    AT_InsufficientPrivilegesException, 0,
};
static const char *const DescribeApplicationVersions_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeApplicationVersions_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeApplicationVersions_results[] = {
    "ApplicationVersions",
    NULL,
};
static const struct paginator_model DescribeApplicationVersions_pages[] = {
    {.in_tokens = DescribeApplicationVersions_in, .out_tokens = DescribeApplicationVersions_out, .results = DescribeApplicationVersions_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeConfigurationOptions_errors[] = {
    AT_TooManyBucketsException, 0,
};
static const uint16_t DescribeConfigurationSettings_errors[] = {
    AT_TooManyBucketsException, 0,
};
static const uint16_t DescribeEnvironmentHealth_errors[] = {
    AT_InvalidRequestException, AT_ElasticBeanstalkServiceException, 0,
};
static const uint16_t DescribeEnvironmentResources_errors[] = {
    AT_InsufficientPrivilegesException, 0,
};
static const char *const DescribeEnvironments_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeEnvironments_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeEnvironments_results[] = {
    "Environments",
    NULL,
};
static const struct paginator_model DescribeEnvironments_pages[] = {
    {.in_tokens = DescribeEnvironments_in, .out_tokens = DescribeEnvironments_out, .results = DescribeEnvironments_results, .limit_key = "MaxRecords"},
};
static const char *const DescribeEvents_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeEvents_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeEvents_results[] = {
    "Events",
    NULL,
};
static const struct paginator_model DescribeEvents_pages[] = {
    {.in_tokens = DescribeEvents_in, .out_tokens = DescribeEvents_out, .results = DescribeEvents_results, .limit_key = "MaxRecords"},
};
static const uint16_t DescribeInstancesHealth_errors[] = {
    AT_InvalidRequestException, AT_ElasticBeanstalkServiceException, 0,
};
static const uint16_t DescribePlatformVersion_errors[] = {
    AT_InsufficientPrivilegesException, AT_ElasticBeanstalkServiceException, 0,
};
static const uint16_t DisassociateEnvironmentOperationsRole_errors[] = {
    AT_InsufficientPrivilegesException, 0,
};
static const uint16_t ListPlatformVersions_errors[] = {
    AT_InsufficientPrivilegesException, AT_ElasticBeanstalkServiceException, 0,
};
static const char *const ListPlatformVersions_in[] = {
    "NextToken",
    NULL,
};
static const char *const ListPlatformVersions_out[] = {
    "NextToken",
    NULL,
};
static const char *const ListPlatformVersions_results[] = {
    "PlatformSummaryList",
    NULL,
};
static const struct paginator_model ListPlatformVersions_pages[] = {
    {.in_tokens = ListPlatformVersions_in, .out_tokens = ListPlatformVersions_out, .results = ListPlatformVersions_results, .limit_key = "MaxRecords"},
};
static const uint16_t ListTagsForResource_errors[] = {
    AT_InsufficientPrivilegesException, AT_ResourceNotFoundException, AT_ResourceTypeNotSupportedException, 0,
};
static const uint16_t RebuildEnvironment_errors[] = {
    AT_InsufficientPrivilegesException, 0,
};
static const uint16_t TerminateEnvironment_errors[] = {
    AT_InsufficientPrivilegesException, 0,
};
static const uint16_t UpdateApplicationResourceLifecycle_errors[] = {
    AT_InsufficientPrivilegesException, 0,
};
static const uint16_t UpdateConfigurationTemplate_errors[] = {
    AT_InsufficientPrivilegesException, AT_TooManyBucketsException, 0,
};
static const uint16_t UpdateEnvironment_errors[] = {
    AT_InsufficientPrivilegesException, AT_TooManyBucketsException, 0,
};
static const uint16_t UpdateTagsForResource_errors[] = {
    AT_InsufficientPrivilegesException, AT_OperationInProgressException, AT_TooManyTagsException, AT_ResourceNotFoundException, AT_ResourceTypeNotSupportedException, 0,
};
static const uint16_t ValidateConfigurationSettings_errors[] = {
    AT_InsufficientPrivilegesException, AT_TooManyBucketsException, 0,
};
static const struct operation operations[] = {
    {"AbortEnvironmentUpdate", "POST", "/", AT_AbortEnvironmentUpdateMessage, 0, .errors = AbortEnvironmentUpdate_errors},
    {"AssociateEnvironmentOperationsRole", "POST", "/", AT_AssociateEnvironmentOperationsRoleMessage, 0, .errors = AssociateEnvironmentOperationsRole_errors},
    {"CheckDNSAvailability", "POST", "/", AT_CheckDNSAvailabilityMessage, AT_CheckDNSAvailabilityResultMessage, .traits = OPERATION_READS, .result_wrapper = "CheckDNSAvailabilityResult"},
    {"CreateApplication", "POST", "/", AT_CreateApplicationMessage, AT_ApplicationDescriptionMessage, .errors = CreateApplication_errors, .result_wrapper = "CreateApplicationResult"},
    {"CreateApplicationVersion", "POST", "/", AT_CreateApplicationVersionMessage, AT_ApplicationVersionDescriptionMessage, .errors = CreateApplicationVersion_errors, .result_wrapper = "CreateApplicationVersionResult"},
    {"CreateConfigurationTemplate", "POST", "/", AT_CreateConfigurationTemplateMessage, AT_ConfigurationSettingsDescription, .errors = CreateConfigurationTemplate_errors, .result_wrapper = "CreateConfigurationTemplateResult"},
    {"CreateEnvironment", "POST", "/", AT_CreateEnvironmentMessage, AT_EnvironmentDescription, .errors = CreateEnvironment_errors, .result_wrapper = "CreateEnvironmentResult"},
    {"CreateStorageLocation", "POST", "/", 0, AT_CreateStorageLocationResultMessage, .errors = CreateStorageLocation_errors, .result_wrapper = "CreateStorageLocationResult"},
    {"DeleteApplication", "POST", "/", AT_DeleteApplicationMessage, 0, .errors = DeleteApplication_errors},
    {"DeleteApplicationVersion", "POST", "/", AT_DeleteApplicationVersionMessage, 0, .errors = DeleteApplicationVersion_errors},
    {"DeleteConfigurationTemplate", "POST", "/", AT_DeleteConfigurationTemplateMessage, 0, .errors = DeleteConfigurationTemplate_errors},
    {"DescribeAccountAttributes", "POST", "/", 0, AT_DescribeAccountAttributesResult, .traits = OPERATION_READS, .errors = DescribeAccountAttributes_errors, .result_wrapper = "DescribeAccountAttributesResult"},
    {"DescribeApplicationVersions", "POST", "/", AT_DescribeApplicationVersionsMessage, AT_ApplicationVersionDescriptionsMessage, .traits = OPERATION_READS, .result_wrapper = "DescribeApplicationVersionsResult", .paginator = DescribeApplicationVersions_pages},
    {"DescribeApplications", "POST", "/", AT_DescribeApplicationsMessage, AT_ApplicationDescriptionsMessage, .traits = OPERATION_READS, .result_wrapper = "DescribeApplicationsResult"},
    {"DescribeConfigurationOptions", "POST", "/", AT_DescribeConfigurationOptionsMessage, AT_ConfigurationOptionsDescription, .traits = OPERATION_READS, .errors = DescribeConfigurationOptions_errors, .result_wrapper = "DescribeConfigurationOptionsResult"},
    {"DescribeConfigurationSettings", "POST", "/", AT_DescribeConfigurationSettingsMessage, AT_ConfigurationSettingsDescriptions, .traits = OPERATION_READS, .errors = DescribeConfigurationSettings_errors, .result_wrapper = "DescribeConfigurationSettingsResult"},
    {"DescribeEnvironmentHealth", "POST", "/", AT_DescribeEnvironmentHealthRequest, AT_DescribeEnvironmentHealthResult, .traits = OPERATION_READS, .errors = DescribeEnvironmentHealth_errors, .result_wrapper = "DescribeEnvironmentHealthResult"},
    {"DescribeEnvironmentResources", "POST", "/", AT_DescribeEnvironmentResourcesMessage, AT_EnvironmentResourceDescriptionsMessage, .traits = OPERATION_READS, .errors = DescribeEnvironmentResources_errors, .result_wrapper = "DescribeEnvironmentResourcesResult"},
    {"DescribeEnvironments", "POST", "/", AT_DescribeEnvironmentsMessage, AT_EnvironmentDescriptionsMessage, .traits = OPERATION_READS, .result_wrapper = "DescribeEnvironmentsResult", .paginator = DescribeEnvironments_pages},
    {"DescribeEvents", "POST", "/", AT_DescribeEventsMessage, AT_EventDescriptionsMessage, .traits = OPERATION_READS, .result_wrapper = "DescribeEventsResult", .paginator = DescribeEvents_pages},
    {"DescribeInstancesHealth", "POST", "/", AT_DescribeInstancesHealthRequest, AT_DescribeInstancesHealthResult, .traits = OPERATION_READS, .errors = DescribeInstancesHealth_errors, .result_wrapper = "DescribeInstancesHealthResult"},
    {"DescribePlatformVersion", "POST", "/", AT_DescribePlatformVersionRequest, AT_DescribePlatformVersionResult, .traits = OPERATION_READS, .errors = DescribePlatformVersion_errors, .result_wrapper = "DescribePlatformVersionResult"},
    {"DisassociateEnvironmentOperationsRole", "POST", "/", AT_DisassociateEnvironmentOperationsRoleMessage, 0, .errors = DisassociateEnvironmentOperationsRole_errors},
    {"ListAvailableSolutionStacks", "POST", "/", 0, AT_ListAvailableSolutionStacksResultMessage, .traits = OPERATION_READS, .result_wrapper = "ListAvailableSolutionStacksResult"},
    {"ListPlatformBranches", "POST", "/", AT_ListPlatformBranchesRequest, AT_ListPlatformBranchesResult, .traits = OPERATION_READS, .result_wrapper = "ListPlatformBranchesResult"},
    {"ListPlatformVersions", "POST", "/", AT_ListPlatformVersionsRequest, AT_ListPlatformVersionsResult, .traits = OPERATION_READS, .errors = ListPlatformVersions_errors, .result_wrapper = "ListPlatformVersionsResult", .paginator = ListPlatformVersions_pages},
    {"ListTagsForResource", "POST", "/", AT_ListTagsForResourceMessage, AT_ResourceTagsDescriptionMessage, .traits = OPERATION_READS, .errors = ListTagsForResource_errors, .result_wrapper = "ListTagsForResourceResult"},
    {"RebuildEnvironment", "POST", "/", AT_RebuildEnvironmentMessage, 0, .errors = RebuildEnvironment_errors},
    {"RestartAppServer", "POST", "/", AT_RestartAppServerMessage, 0},
    {"SwapEnvironmentCNAMEs", "POST", "/", AT_SwapEnvironmentCNAMEsMessage, 0},
    {"TerminateEnvironment", "POST", "/", AT_TerminateEnvironmentMessage, AT_EnvironmentDescription, .errors = TerminateEnvironment_errors, .result_wrapper = "TerminateEnvironmentResult"},
    {"UpdateApplication", "POST", "/", AT_UpdateApplicationMessage, AT_ApplicationDescriptionMessage, .result_wrapper = "UpdateApplicationResult"},
    {"UpdateApplicationResourceLifecycle", "POST", "/", AT_UpdateApplicationResourceLifecycleMessage, AT_ApplicationResourceLifecycleDescriptionMessage, .errors = UpdateApplicationResourceLifecycle_errors, .result_wrapper = "UpdateApplicationResourceLifecycleResult"},
    {"UpdateApplicationVersion", "POST", "/", AT_UpdateApplicationVersionMessage, AT_ApplicationVersionDescriptionMessage, .result_wrapper = "UpdateApplicationVersionResult"},
    {"UpdateConfigurationTemplate", "POST", "/", AT_UpdateConfigurationTemplateMessage, AT_ConfigurationSettingsDescription, .errors = UpdateConfigurationTemplate_errors, .result_wrapper = "UpdateConfigurationTemplateResult"},
    {"UpdateEnvironment", "POST", "/", AT_UpdateEnvironmentMessage, AT_EnvironmentDescription, .errors = UpdateEnvironment_errors, .result_wrapper = "UpdateEnvironmentResult"},
    {"UpdateTagsForResource", "POST", "/", AT_UpdateTagsForResourceMessage, 0, .errors = UpdateTagsForResource_errors},
    {"ValidateConfigurationSettings", "POST", "/", AT_ValidateConfigurationSettingsMessage, AT_ConfigurationSettingsValidationMessages, .traits = OPERATION_READS, .errors = ValidateConfigurationSettings_errors, .result_wrapper = "ValidateConfigurationSettingsResult"},
};
static const struct waiter_acceptor EnvironmentExists_acceptors[] = {
    {0, 1, "Environments[].Status", "Ready"},
    {2, 1, "Environments[].Status", "Launching"},
};
static const struct waiter_acceptor EnvironmentTerminated_acceptors[] = {
    {0, 1, "Environments[].Status", "Terminated"},
    {2, 1, "Environments[].Status", "Terminating"},
};
static const struct waiter_acceptor EnvironmentUpdated_acceptors[] = {
    {0, 1, "Environments[].Status", "Ready"},
    {2, 1, "Environments[].Status", "Updating"},
};
static const struct waiter_model waiters[] = {
    {"EnvironmentExists", "DescribeEnvironments", 20, 20, EnvironmentExists_acceptors, 2},
    {"EnvironmentTerminated", "DescribeEnvironments", 20, 20, EnvironmentTerminated_acceptors, 2},
    {"EnvironmentUpdated", "DescribeEnvironments", 20, 20, EnvironmentUpdated_acceptors, 2},
};
const struct service elasticbeanstalk_model = {.name = "elasticbeanstalk", .endpoint_prefix = "elasticbeanstalk", .signing_name = "elasticbeanstalk", .api_version = "2010-12-01", .xml_namespace = "http://elasticbeanstalk.amazonaws.com/docs/2010-12-01/", .protocol = PROTOCOL_QUERY, .shapes = shapes, .n_shapes = 290, .operations = operations, .n_operations = 38, .waiters = waiters, .n_waiters = 3};
