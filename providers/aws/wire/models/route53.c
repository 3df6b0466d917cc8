/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_AWSAccountID,
    AT_AWSRegion,
    AT_AcceleratedRecoveryStatus,
    AT_AlarmIdentifier,
    AT_AlarmName,
    AT_AliasHealthEnabled,
    AT_AliasTarget,
    AT_AssociateVPCComment,
    AT_AssociateVPCWithHostedZoneRequest,
    AT_AssociateVPCWithHostedZoneResponse,
    AT_Bias,
    AT_Change,
    AT_ChangeAction,
    AT_ChangeBatch,
    AT_ChangeId,
    AT_ChangeInfo,
    AT_ChangeResourceRecordSetsRequest,
    AT_ChangeResourceRecordSetsResponse,
    AT_ChangeStatus,
    AT_ChangeTagsForResourceRequest,
    AT_ChangeTagsForResourceResponse,
    AT_Changes,
    AT_ChildHealthCheckList,
    AT_CidrLocationNameDefaultAllowed,
    AT_CidrRoutingConfig,
    AT_CloudWatchAlarmConfiguration,
    AT_CloudWatchLogsLogGroupArn,
    AT_CloudWatchRegion,
    AT_ComparisonOperator,
    AT_ConcurrentModification,
    AT_ConflictingDomainExists,
    AT_Coordinates,
    AT_CreateHealthCheckRequest,
    AT_CreateHealthCheckResponse,
    AT_CreateHostedZoneRequest,
    AT_CreateHostedZoneResponse,
    AT_CreateQueryLoggingConfigRequest,
    AT_CreateQueryLoggingConfigResponse,
    AT_CreateReusableDelegationSetRequest,
    AT_CreateReusableDelegationSetResponse,
    AT_CreateVPCAssociationAuthorizationRequest,
    AT_CreateVPCAssociationAuthorizationResponse,
    AT_DNSName,
    AT_DNSRCode,
    AT_DNSSECNotFound,
    AT_DNSSECStatus,
    AT_DelegationSet,
    AT_DelegationSetAlreadyCreated,
    AT_DelegationSetAlreadyReusable,
    AT_DelegationSetInUse,
    AT_DelegationSetNameServers,
    AT_DelegationSetNotAvailable,
    AT_DelegationSetNotReusable,
    AT_DelegationSets,
    AT_DeleteHealthCheckRequest,
    AT_DeleteHealthCheckResponse,
    AT_DeleteHostedZoneRequest,
    AT_DeleteHostedZoneResponse,
    AT_DeleteQueryLoggingConfigRequest,
    AT_DeleteQueryLoggingConfigResponse,
    AT_DeleteReusableDelegationSetRequest,
    AT_DeleteReusableDelegationSetResponse,
    AT_DeleteVPCAssociationAuthorizationRequest,
    AT_DeleteVPCAssociationAuthorizationResponse,
    AT_Dimension,
    AT_DimensionField,
    AT_DimensionList,
    AT_DisableHostedZoneDNSSECRequest,
    AT_DisableHostedZoneDNSSECResponse,
    AT_Disabled,
    AT_DisassociateVPCComment,
    AT_DisassociateVPCFromHostedZoneRequest,
    AT_DisassociateVPCFromHostedZoneResponse,
    AT_EnableHostedZoneDNSSECRequest,
    AT_EnableHostedZoneDNSSECResponse,
    AT_EnableSNI,
    AT_ErrorMessage,
    AT_ErrorMessages,
    AT_EvaluationPeriods,
    AT_FailureReason,
    AT_FailureThreshold,
    AT_FullyQualifiedDomainName,
    AT_GeoLocation,
    AT_GeoLocationContinentCode,
    AT_GeoLocationCountryCode,
    AT_GeoLocationSubdivisionCode,
    AT_GeoProximityLocation,
    AT_GetChangeRequest,
    AT_GetChangeResponse,
    AT_GetDNSSECRequest,
    AT_GetDNSSECResponse,
    AT_GetHealthCheckRequest,
    AT_GetHealthCheckResponse,
    AT_GetHostedZoneCountRequest,
    AT_GetHostedZoneCountResponse,
    AT_GetHostedZoneRequest,
    AT_GetHostedZoneResponse,
    AT_GetQueryLoggingConfigRequest,
    AT_GetQueryLoggingConfigResponse,
    AT_GetReusableDelegationSetRequest,
    AT_GetReusableDelegationSetResponse,
    AT_HealthCheck,
    AT_HealthCheckAlreadyExists,
    AT_HealthCheckConfig,
    AT_HealthCheckId,
    AT_HealthCheckInUse,
    AT_HealthCheckNonce,
    AT_HealthCheckRegion,
    AT_HealthCheckRegionList,
    AT_HealthCheckType,
    AT_HealthCheckVersion,
    AT_HealthCheckVersionMismatch,
    AT_HealthChecks,
    AT_HealthThreshold,
    AT_HostedZone,
    AT_HostedZoneAlreadyExists,
    AT_HostedZoneConfig,
    AT_HostedZoneCount,
    AT_HostedZoneFailureReasons,
    AT_HostedZoneFeatures,
    AT_HostedZoneNotEmpty,
    AT_HostedZoneNotFound,
    AT_HostedZoneOwner,
    AT_HostedZoneOwningService,
    AT_HostedZonePartiallyDelegated,
    AT_HostedZoneRRSetCount,
    AT_HostedZoneSummaries,
    AT_HostedZoneSummary,
    AT_HostedZoneType,
    AT_HostedZones,
    AT_IPAddress,
    AT_IncompatibleVersion,
    AT_InsufficientCloudWatchLogsResourcePolicy,
    AT_InsufficientDataHealthStatus,
    AT_InvalidArgument,
    AT_InvalidChangeBatch,
    AT_InvalidDomainName,
    AT_InvalidInput,
    AT_InvalidKMSArn,
    AT_InvalidKeySigningKeyStatus,
    AT_InvalidPaginationToken,
    AT_InvalidVPCId,
    AT_Inverted,
    AT_IsPrivateZone,
    AT_KeySigningKey,
    AT_KeySigningKeyInParentDSRecord,
    AT_KeySigningKeyWithActiveStatusNotFound,
    AT_KeySigningKeys,
    AT_LastVPCAssociation,
    AT_Latitude,
    AT_LimitsExceeded,
    AT_LinkedService,
    AT_ListHealthChecksRequest,
    AT_ListHealthChecksResponse,
    AT_ListHostedZonesByNameRequest,
    AT_ListHostedZonesByNameResponse,
    AT_ListHostedZonesByVPCRequest,
    AT_ListHostedZonesByVPCResponse,
    AT_ListHostedZonesRequest,
    AT_ListHostedZonesResponse,
    AT_ListQueryLoggingConfigsRequest,
    AT_ListQueryLoggingConfigsResponse,
    AT_ListResourceRecordSetsRequest,
    AT_ListResourceRecordSetsResponse,
    AT_ListReusableDelegationSetsRequest,
    AT_ListReusableDelegationSetsResponse,
    AT_ListTagsForResourceRequest,
    AT_ListTagsForResourceResponse,
    AT_ListTagsForResourcesRequest,
    AT_ListTagsForResourcesResponse,
    AT_ListVPCAssociationAuthorizationsRequest,
    AT_ListVPCAssociationAuthorizationsResponse,
    AT_LocalZoneGroup,
    AT_Longitude,
    AT_MaxResults,
    AT_MeasureLatency,
    AT_MetricName,
    AT_Nameserver,
    AT_Namespace,
    AT_NoSuchChange,
    AT_NoSuchCloudWatchLogsLogGroup,
    AT_NoSuchDelegationSet,
    AT_NoSuchHealthCheck,
    AT_NoSuchHostedZone,
    AT_NoSuchQueryLoggingConfig,
    AT_Nonce,
    AT_NotAuthorizedException,
    AT_PageMarker,
    AT_PageMaxItems,
    AT_PageTruncated,
    AT_PaginationToken,
    AT_Period,
    AT_Port,
    AT_PriorRequestNotComplete,
    AT_PublicZoneVPCAssociation,
    AT_QueryLoggingConfig,
    AT_QueryLoggingConfigAlreadyExists,
    AT_QueryLoggingConfigId,
    AT_QueryLoggingConfigs,
    AT_RData,
    AT_RRType,
    AT_RecordData,
    AT_RecordDataEntry,
    AT_RequestInterval,
    AT_ResettableElementName,
    AT_ResettableElementNameList,
    AT_ResourceDescription,
    AT_ResourceId,
    AT_ResourcePath,
    AT_ResourceRecord,
    AT_ResourceRecordSet,
    AT_ResourceRecordSetFailover,
    AT_ResourceRecordSetIdentifier,
    AT_ResourceRecordSetMultiValueAnswer,
    AT_ResourceRecordSetRegion,
    AT_ResourceRecordSetWeight,
    AT_ResourceRecordSets,
    AT_ResourceRecords,
    AT_ResourceTagSet,
    AT_ResourceTagSetList,
    AT_ResourceURI,
    AT_RoutingControlArn,
    AT_SearchString,
    AT_ServeSignature,
    AT_ServicePrincipal,
    AT_SigningKeyInteger,
    AT_SigningKeyName,
    AT_SigningKeyStatus,
    AT_SigningKeyStatusMessage,
    AT_SigningKeyString,
    AT_SigningKeyTag,
    AT_Statistic,
    AT_SubnetMask,
    AT_TTL,
    AT_Tag,
    AT_TagKey,
    AT_TagKeyList,
    AT_TagList,
    AT_TagResourceId,
    AT_TagResourceIdList,
    AT_TagResourceType,
    AT_TagValue,
    AT_TestDNSAnswerRequest,
    AT_TestDNSAnswerResponse,
    AT_Threshold,
    AT_ThrottlingException,
    AT_TimeStamp,
    AT_TooManyHealthChecks,
    AT_TooManyHostedZones,
    AT_TooManyVPCAssociationAuthorizations,
    AT_TrafficPolicyInstanceId,
    AT_TransportProtocol,
    AT_UUID,
    AT_UpdateHealthCheckRequest,
    AT_UpdateHealthCheckResponse,
    AT_UpdateHostedZoneCommentRequest,
    AT_UpdateHostedZoneCommentResponse,
    AT_VPC,
    AT_VPCAssociationAuthorizationNotFound,
    AT_VPCAssociationNotFound,
    AT_VPCId,
    AT_VPCRegion,
    AT_VPCs,
};
static const char *const AcceleratedRecoveryStatus_choices[] = {
    "ENABLING",
    "ENABLE_FAILED",
    "ENABLING_HOSTED_ZONE_LOCKED",
    "ENABLED",
    "DISABLING",
    "DISABLE_FAILED",
    "DISABLED",
    "DISABLING_HOSTED_ZONE_LOCKED",
    NULL,
};
static const struct member_model AlarmIdentifier_members[] = {
    {"Region", .shape = AT_CloudWatchRegion, .traits = MEMBER_REQUIRED},
    {"Name", .shape = AT_AlarmName, .traits = MEMBER_REQUIRED},
};
static const struct member_model AliasTarget_members[] = {
    {"HostedZoneId", .shape = AT_ResourceId, .traits = MEMBER_REQUIRED},
    {"DNSName", .shape = AT_DNSName, .traits = MEMBER_REQUIRED},
    {"EvaluateTargetHealth", .shape = AT_AliasHealthEnabled, .traits = MEMBER_REQUIRED},
};
static const struct member_model AssociateVPCWithHostedZoneRequest_members[] = {
    {"HostedZoneId", .shape = AT_ResourceId, .wire = "Id", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"VPC", .shape = AT_VPC, .traits = MEMBER_REQUIRED},
    {"Comment", .shape = AT_AssociateVPCComment},
};
static const struct member_model AssociateVPCWithHostedZoneResponse_members[] = {
    {"ChangeInfo", .shape = AT_ChangeInfo, .traits = MEMBER_REQUIRED},
};
static const struct member_model Change_members[] = {
    {"Action", .shape = AT_ChangeAction, .traits = MEMBER_REQUIRED},
    {"ResourceRecordSet", .shape = AT_ResourceRecordSet, .traits = MEMBER_REQUIRED},
};
static const char *const ChangeAction_choices[] = {
    "CREATE",
    "DELETE",
    "UPSERT",
    NULL,
};
static const struct member_model ChangeBatch_members[] = {
    {"Comment", .shape = AT_ResourceDescription},
    {"Changes", .shape = AT_Changes, .traits = MEMBER_REQUIRED},
};
static const struct member_model ChangeInfo_members[] = {
    {"Id", .shape = AT_ResourceId, .traits = MEMBER_REQUIRED},
    {"Status", .shape = AT_ChangeStatus, .traits = MEMBER_REQUIRED},
    {"SubmittedAt", .shape = AT_TimeStamp, .traits = MEMBER_REQUIRED},
    {"Comment", .shape = AT_ResourceDescription},
};
static const struct member_model ChangeResourceRecordSetsRequest_members[] = {
    {"HostedZoneId", .shape = AT_ResourceId, .wire = "Id", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ChangeBatch", .shape = AT_ChangeBatch, .traits = MEMBER_REQUIRED},
};
static const struct member_model ChangeResourceRecordSetsResponse_members[] = {
    {"ChangeInfo", .shape = AT_ChangeInfo, .traits = MEMBER_REQUIRED},
};
static const char *const ChangeStatus_choices[] = {
    "PENDING",
    "INSYNC",
    NULL,
};
static const struct member_model ChangeTagsForResourceRequest_members[] = {
    {"ResourceType", .shape = AT_TagResourceType, .wire = "ResourceType", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ResourceId", .shape = AT_TagResourceId, .wire = "ResourceId", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"AddTags", .shape = AT_TagList},
    {"RemoveTagKeys", .shape = AT_TagKeyList},
};
static const struct member_model Changes_members[] = {
    {"member", .shape = AT_Change, .wire = "Change"},
};
static const struct member_model ChildHealthCheckList_members[] = {
    {"member", .shape = AT_HealthCheckId, .wire = "ChildHealthCheck"},
};
static const struct member_model CidrRoutingConfig_members[] = {
    {"CollectionId", .shape = AT_UUID, .traits = MEMBER_REQUIRED},
    {"LocationName", .shape = AT_CidrLocationNameDefaultAllowed, .traits = MEMBER_REQUIRED},
};
static const struct member_model CloudWatchAlarmConfiguration_members[] = {
    {"EvaluationPeriods", .shape = AT_EvaluationPeriods, .traits = MEMBER_REQUIRED},
    {"Threshold", .shape = AT_Threshold, .traits = MEMBER_REQUIRED},
    {"ComparisonOperator", .shape = AT_ComparisonOperator, .traits = MEMBER_REQUIRED},
    {"Period", .shape = AT_Period, .traits = MEMBER_REQUIRED},
    {"MetricName", .shape = AT_MetricName, .traits = MEMBER_REQUIRED},
    {"Namespace", .shape = AT_Namespace, .traits = MEMBER_REQUIRED},
    {"Statistic", .shape = AT_Statistic, .traits = MEMBER_REQUIRED},
    {"Dimensions", .shape = AT_DimensionList},
};
static const char *const CloudWatchRegion_choices[] = {
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
    "ca-central-1",
    "eu-central-1",
    "eu-central-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "ap-east-1",
    "me-south-1",
    "me-central-1",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "eu-north-1",
    "sa-east-1",
    "cn-northwest-1",
    "cn-north-1",
    "af-south-1",
    "eu-south-1",
    "eu-south-2",
    "us-gov-west-1",
    "us-gov-east-1",
    "us-iso-east-1",
    "us-iso-west-1",
    "us-isob-east-1",
    "ap-southeast-4",
    "il-central-1",
    "ca-west-1",
    "ap-southeast-5",
    "mx-central-1",
    "us-isof-south-1",
    "us-isof-east-1",
    "ap-southeast-7",
    "ap-east-2",
    "eu-isoe-west-1",
    "ap-southeast-6",
    "us-isob-west-1",
    "eusc-de-east-1",
    NULL,
};
static const char *const ComparisonOperator_choices[] = {
    "GreaterThanOrEqualToThreshold",
    "GreaterThanThreshold",
    "LessThanThreshold",
    "LessThanOrEqualToThreshold",
    NULL,
};
static const struct member_model ConcurrentModification_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model ConflictingDomainExists_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model Coordinates_members[] = {
    {"Latitude", .shape = AT_Latitude, .traits = MEMBER_REQUIRED},
    {"Longitude", .shape = AT_Longitude, .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateHealthCheckRequest_members[] = {
    {"CallerReference", .shape = AT_HealthCheckNonce, .traits = MEMBER_REQUIRED},
    {"HealthCheckConfig", .shape = AT_HealthCheckConfig, .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateHealthCheckResponse_members[] = {
    {"HealthCheck", .shape = AT_HealthCheck, .traits = MEMBER_REQUIRED},
    {"Location", .shape = AT_ResourceURI, .wire = "Location", .location = LOCATION_HEADER, .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateHostedZoneRequest_members[] = {
    {"Name", .shape = AT_DNSName, .traits = MEMBER_REQUIRED},
    {"VPC", .shape = AT_VPC},
    {"CallerReference", .shape = AT_Nonce, .traits = MEMBER_REQUIRED},
    {"HostedZoneConfig", .shape = AT_HostedZoneConfig},
    {"DelegationSetId", .shape = AT_ResourceId},
};
static const struct member_model CreateHostedZoneResponse_members[] = {
    {"HostedZone", .shape = AT_HostedZone, .traits = MEMBER_REQUIRED},
    {"ChangeInfo", .shape = AT_ChangeInfo, .traits = MEMBER_REQUIRED},
    {"DelegationSet", .shape = AT_DelegationSet, .traits = MEMBER_REQUIRED},
    {"VPC", .shape = AT_VPC},
    {"Location", .shape = AT_ResourceURI, .wire = "Location", .location = LOCATION_HEADER, .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateQueryLoggingConfigRequest_members[] = {
    {"HostedZoneId", .shape = AT_ResourceId, .traits = MEMBER_REQUIRED},
    {"CloudWatchLogsLogGroupArn", .shape = AT_CloudWatchLogsLogGroupArn, .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateQueryLoggingConfigResponse_members[] = {
    {"QueryLoggingConfig", .shape = AT_QueryLoggingConfig, .traits = MEMBER_REQUIRED},
    {"Location", .shape = AT_ResourceURI, .wire = "Location", .location = LOCATION_HEADER, .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateReusableDelegationSetRequest_members[] = {
    {"CallerReference", .shape = AT_Nonce, .traits = MEMBER_REQUIRED},
    {"HostedZoneId", .shape = AT_ResourceId},
};
static const struct member_model CreateReusableDelegationSetResponse_members[] = {
    {"DelegationSet", .shape = AT_DelegationSet, .traits = MEMBER_REQUIRED},
    {"Location", .shape = AT_ResourceURI, .wire = "Location", .location = LOCATION_HEADER, .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateVPCAssociationAuthorizationRequest_members[] = {
    {"HostedZoneId", .shape = AT_ResourceId, .wire = "Id", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"VPC", .shape = AT_VPC, .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateVPCAssociationAuthorizationResponse_members[] = {
    {"HostedZoneId", .shape = AT_ResourceId, .traits = MEMBER_REQUIRED},
    {"VPC", .shape = AT_VPC, .traits = MEMBER_REQUIRED},
};
static const struct member_model DNSSECNotFound_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model DNSSECStatus_members[] = {
    {"ServeSignature", .shape = AT_ServeSignature},
    {"StatusMessage", .shape = AT_SigningKeyStatusMessage},
};
static const struct member_model DelegationSet_members[] = {
    {"Id", .shape = AT_ResourceId},
    {"CallerReference", .shape = AT_Nonce},
    {"NameServers", .shape = AT_DelegationSetNameServers, .traits = MEMBER_REQUIRED},
};
static const struct member_model DelegationSetAlreadyCreated_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model DelegationSetAlreadyReusable_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model DelegationSetInUse_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model DelegationSetNameServers_members[] = {
    {"member", .shape = AT_DNSName, .wire = "NameServer"},
};
static const struct member_model DelegationSetNotAvailable_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model DelegationSetNotReusable_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model DelegationSets_members[] = {
    {"member", .shape = AT_DelegationSet, .wire = "DelegationSet"},
};
static const struct member_model DeleteHealthCheckRequest_members[] = {
    {"HealthCheckId", .shape = AT_HealthCheckId, .wire = "HealthCheckId", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteHostedZoneRequest_members[] = {
    {"Id", .shape = AT_ResourceId, .wire = "Id", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteHostedZoneResponse_members[] = {
    {"ChangeInfo", .shape = AT_ChangeInfo, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteQueryLoggingConfigRequest_members[] = {
    {"Id", .shape = AT_QueryLoggingConfigId, .wire = "Id", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteReusableDelegationSetRequest_members[] = {
    {"Id", .shape = AT_ResourceId, .wire = "Id", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteVPCAssociationAuthorizationRequest_members[] = {
    {"HostedZoneId", .shape = AT_ResourceId, .wire = "Id", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"VPC", .shape = AT_VPC, .traits = MEMBER_REQUIRED},
};
static const struct member_model Dimension_members[] = {
    {"Name", .shape = AT_DimensionField, .traits = MEMBER_REQUIRED},
    {"Value", .shape = AT_DimensionField, .traits = MEMBER_REQUIRED},
};
static const struct member_model DimensionList_members[] = {
    {"member", .shape = AT_Dimension, .wire = "Dimension"},
};
static const struct member_model DisableHostedZoneDNSSECRequest_members[] = {
    {"HostedZoneId", .shape = AT_ResourceId, .wire = "Id", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
};
static const struct member_model DisableHostedZoneDNSSECResponse_members[] = {
    {"ChangeInfo", .shape = AT_ChangeInfo, .traits = MEMBER_REQUIRED},
};
static const struct member_model DisassociateVPCFromHostedZoneRequest_members[] = {
    {"HostedZoneId", .shape = AT_ResourceId, .wire = "Id", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"VPC", .shape = AT_VPC, .traits = MEMBER_REQUIRED},
    {"Comment", .shape = AT_DisassociateVPCComment},
};
static const struct member_model DisassociateVPCFromHostedZoneResponse_members[] = {
    {"ChangeInfo", .shape = AT_ChangeInfo, .traits = MEMBER_REQUIRED},
};
static const struct member_model EnableHostedZoneDNSSECRequest_members[] = {
    {"HostedZoneId", .shape = AT_ResourceId, .wire = "Id", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
};
static const struct member_model EnableHostedZoneDNSSECResponse_members[] = {
    {"ChangeInfo", .shape = AT_ChangeInfo, .traits = MEMBER_REQUIRED},
};
static const struct member_model ErrorMessages_members[] = {
    {"member", .shape = AT_ErrorMessage, .wire = "Message"},
};
static const struct member_model GeoLocation_members[] = {
    {"ContinentCode", .shape = AT_GeoLocationContinentCode},
    {"CountryCode", .shape = AT_GeoLocationCountryCode},
    {"SubdivisionCode", .shape = AT_GeoLocationSubdivisionCode},
};
static const struct member_model GeoProximityLocation_members[] = {
    {"AWSRegion", .shape = AT_AWSRegion},
    {"LocalZoneGroup", .shape = AT_LocalZoneGroup},
    {"Coordinates", .shape = AT_Coordinates},
    {"Bias", .shape = AT_Bias},
};
static const struct member_model GetChangeRequest_members[] = {
    {"Id", .shape = AT_ChangeId, .wire = "Id", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetChangeResponse_members[] = {
    {"ChangeInfo", .shape = AT_ChangeInfo, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetDNSSECRequest_members[] = {
    {"HostedZoneId", .shape = AT_ResourceId, .wire = "Id", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetDNSSECResponse_members[] = {
    {"Status", .shape = AT_DNSSECStatus, .traits = MEMBER_REQUIRED},
    {"KeySigningKeys", .shape = AT_KeySigningKeys, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetHealthCheckRequest_members[] = {
    {"HealthCheckId", .shape = AT_HealthCheckId, .wire = "HealthCheckId", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetHealthCheckResponse_members[] = {
    {"HealthCheck", .shape = AT_HealthCheck, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetHostedZoneCountResponse_members[] = {
    {"HostedZoneCount", .shape = AT_HostedZoneCount, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetHostedZoneRequest_members[] = {
    {"Id", .shape = AT_ResourceId, .wire = "Id", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetHostedZoneResponse_members[] = {
    {"HostedZone", .shape = AT_HostedZone, .traits = MEMBER_REQUIRED},
    {"DelegationSet", .shape = AT_DelegationSet},
    {"VPCs", .shape = AT_VPCs},
};
static const struct member_model GetQueryLoggingConfigRequest_members[] = {
    {"Id", .shape = AT_QueryLoggingConfigId, .wire = "Id", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetQueryLoggingConfigResponse_members[] = {
    {"QueryLoggingConfig", .shape = AT_QueryLoggingConfig, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetReusableDelegationSetRequest_members[] = {
    {"Id", .shape = AT_ResourceId, .wire = "Id", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetReusableDelegationSetResponse_members[] = {
    {"DelegationSet", .shape = AT_DelegationSet, .traits = MEMBER_REQUIRED},
};
static const struct member_model HealthCheck_members[] = {
    {"Id", .shape = AT_HealthCheckId, .traits = MEMBER_REQUIRED},
    {"CallerReference", .shape = AT_HealthCheckNonce, .traits = MEMBER_REQUIRED},
    {"LinkedService", .shape = AT_LinkedService},
    {"HealthCheckConfig", .shape = AT_HealthCheckConfig, .traits = MEMBER_REQUIRED},
    {"HealthCheckVersion", .shape = AT_HealthCheckVersion, .traits = MEMBER_REQUIRED},
    {"CloudWatchAlarmConfiguration", .shape = AT_CloudWatchAlarmConfiguration},
};
static const struct member_model HealthCheckAlreadyExists_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model HealthCheckConfig_members[] = {
    {"IPAddress", .shape = AT_IPAddress},
    {"Port", .shape = AT_Port},
    {"Type", .shape = AT_HealthCheckType, .traits = MEMBER_REQUIRED},
    {"ResourcePath", .shape = AT_ResourcePath},
    {"FullyQualifiedDomainName", .shape = AT_FullyQualifiedDomainName},
    {"SearchString", .shape = AT_SearchString},
    {"RequestInterval", .shape = AT_RequestInterval},
    {"FailureThreshold", .shape = AT_FailureThreshold},
    {"MeasureLatency", .shape = AT_MeasureLatency},
    {"Inverted", .shape = AT_Inverted},
    {"Disabled", .shape = AT_Disabled},
    {"HealthThreshold", .shape = AT_HealthThreshold},
    {"ChildHealthChecks", .shape = AT_ChildHealthCheckList},
    {"EnableSNI", .shape = AT_EnableSNI},
    {"Regions", .shape = AT_HealthCheckRegionList},
    {"AlarmIdentifier", .shape = AT_AlarmIdentifier},
    {"InsufficientDataHealthStatus", .shape = AT_InsufficientDataHealthStatus},
    {"RoutingControlArn", .shape = AT_RoutingControlArn},
};
static const struct member_model HealthCheckInUse_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const char *const HealthCheckRegion_choices[] = {
    "us-east-1",
    "us-west-1",
    "us-west-2",
    "eu-west-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-northeast-1",
    "sa-east-1",
    NULL,
};
static const struct member_model HealthCheckRegionList_members[] = {
    {"member", .shape = AT_HealthCheckRegion, .wire = "Region"},
};
static const char *const HealthCheckType_choices[] = {
    "HTTP",
    "HTTPS",
    "HTTP_STR_MATCH",
    "HTTPS_STR_MATCH",
    "TCP",
    "CALCULATED",
    "CLOUDWATCH_METRIC",
    "RECOVERY_CONTROL",
    NULL,
};
static const struct member_model HealthCheckVersionMismatch_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model HealthChecks_members[] = {
    {"member", .shape = AT_HealthCheck, .wire = "HealthCheck"},
};
static const struct member_model HostedZone_members[] = {
    {"Id", .shape = AT_ResourceId, .traits = MEMBER_REQUIRED},
    {"Name", .shape = AT_DNSName, .traits = MEMBER_REQUIRED},
    {"CallerReference", .shape = AT_Nonce, .traits = MEMBER_REQUIRED},
    {"Config", .shape = AT_HostedZoneConfig},
    {"ResourceRecordSetCount", .shape = AT_HostedZoneRRSetCount},
    {"LinkedService", .shape = AT_LinkedService},
    {"Features", .shape = AT_HostedZoneFeatures},
};
static const struct member_model HostedZoneAlreadyExists_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model HostedZoneConfig_members[] = {
    {"Comment", .shape = AT_ResourceDescription},
    {"PrivateZone", .shape = AT_IsPrivateZone},
};
static const struct member_model HostedZoneFailureReasons_members[] = {
    {"AcceleratedRecovery", .shape = AT_FailureReason},
};
static const struct member_model HostedZoneFeatures_members[] = {
    {"AcceleratedRecoveryStatus", .shape = AT_AcceleratedRecoveryStatus},
    {"FailureReasons", .shape = AT_HostedZoneFailureReasons},
};
static const struct member_model HostedZoneNotEmpty_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model HostedZoneNotFound_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model HostedZoneOwner_members[] = {
    {"OwningAccount", .shape = AT_AWSAccountID},
    {"OwningService", .shape = AT_HostedZoneOwningService},
};
static const struct member_model HostedZonePartiallyDelegated_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model HostedZoneSummaries_members[] = {
    {"member", .shape = AT_HostedZoneSummary, .wire = "HostedZoneSummary"},
};
static const struct member_model HostedZoneSummary_members[] = {
    {"HostedZoneId", .shape = AT_ResourceId, .traits = MEMBER_REQUIRED},
    {"Name", .shape = AT_DNSName, .traits = MEMBER_REQUIRED},
    {"Owner", .shape = AT_HostedZoneOwner, .traits = MEMBER_REQUIRED},
};
static const char *const HostedZoneType_choices[] = {
    "PrivateHostedZone",
    NULL,
};
static const struct member_model HostedZones_members[] = {
    {"member", .shape = AT_HostedZone, .wire = "HostedZone"},
};
static const struct member_model IncompatibleVersion_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model InsufficientCloudWatchLogsResourcePolicy_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const char *const InsufficientDataHealthStatus_choices[] = {
    "Healthy",
    "Unhealthy",
    "LastKnownStatus",
    NULL,
};
static const struct member_model InvalidArgument_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model InvalidChangeBatch_members[] = {
    {"messages", .shape = AT_ErrorMessages},
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model InvalidDomainName_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model InvalidInput_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model InvalidKMSArn_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model InvalidKeySigningKeyStatus_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model InvalidPaginationToken_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model InvalidVPCId_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model KeySigningKey_members[] = {
    {"Name", .shape = AT_SigningKeyName},
    {"KmsArn", .shape = AT_SigningKeyString},
    {"Flag", .shape = AT_SigningKeyInteger},
    {"SigningAlgorithmMnemonic", .shape = AT_SigningKeyString},
    {"SigningAlgorithmType", .shape = AT_SigningKeyInteger},
    {"DigestAlgorithmMnemonic", .shape = AT_SigningKeyString},
    {"DigestAlgorithmType", .shape = AT_SigningKeyInteger},
    {"KeyTag", .shape = AT_SigningKeyTag},
    {"DigestValue", .shape = AT_SigningKeyString},
    {"PublicKey", .shape = AT_SigningKeyString},
    {"DSRecord", .shape = AT_SigningKeyString},
    {"DNSKEYRecord", .shape = AT_SigningKeyString},
    {"Status", .shape = AT_SigningKeyStatus},
    {"StatusMessage", .shape = AT_SigningKeyStatusMessage},
    {"CreatedDate", .shape = AT_TimeStamp},
    {"LastModifiedDate", .shape = AT_TimeStamp},
};
static const struct member_model KeySigningKeyInParentDSRecord_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model KeySigningKeyWithActiveStatusNotFound_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model KeySigningKeys_members[] = {
    {"member", .shape = AT_KeySigningKey},
};
static const struct member_model LastVPCAssociation_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model LimitsExceeded_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model LinkedService_members[] = {
    {"ServicePrincipal", .shape = AT_ServicePrincipal},
    {"Description", .shape = AT_ResourceDescription},
};
static const struct member_model ListHealthChecksRequest_members[] = {
    {"Marker", .shape = AT_PageMarker, .wire = "marker", .location = LOCATION_QUERY},
    {"MaxItems", .shape = AT_PageMaxItems, .wire = "maxitems", .location = LOCATION_QUERY},
};
static const struct member_model ListHealthChecksResponse_members[] = {
    {"HealthChecks", .shape = AT_HealthChecks, .traits = MEMBER_REQUIRED},
    {"Marker", .shape = AT_PageMarker, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_PageTruncated, .traits = MEMBER_REQUIRED},
    {"NextMarker", .shape = AT_PageMarker},
    {"MaxItems", .shape = AT_PageMaxItems, .traits = MEMBER_REQUIRED},
};
static const struct member_model ListHostedZonesByNameRequest_members[] = {
    {"DNSName", .shape = AT_DNSName, .wire = "dnsname", .location = LOCATION_QUERY},
    {"HostedZoneId", .shape = AT_ResourceId, .wire = "hostedzoneid", .location = LOCATION_QUERY},
    {"MaxItems", .shape = AT_PageMaxItems, .wire = "maxitems", .location = LOCATION_QUERY},
};
static const struct member_model ListHostedZonesByNameResponse_members[] = {
    {"HostedZones", .shape = AT_HostedZones, .traits = MEMBER_REQUIRED},
    {"DNSName", .shape = AT_DNSName},
    {"HostedZoneId", .shape = AT_ResourceId},
    {"IsTruncated", .shape = AT_PageTruncated, .traits = MEMBER_REQUIRED},
    {"NextDNSName", .shape = AT_DNSName},
    {"NextHostedZoneId", .shape = AT_ResourceId},
    {"MaxItems", .shape = AT_PageMaxItems, .traits = MEMBER_REQUIRED},
};
static const struct member_model ListHostedZonesByVPCRequest_members[] = {
    {"VPCId", .shape = AT_VPCId, .wire = "vpcid", .location = LOCATION_QUERY, .traits = MEMBER_REQUIRED},
    {"VPCRegion", .shape = AT_VPCRegion, .wire = "vpcregion", .location = LOCATION_QUERY, .traits = MEMBER_REQUIRED},
    {"MaxItems", .shape = AT_PageMaxItems, .wire = "maxitems", .location = LOCATION_QUERY},
    {"NextToken", .shape = AT_PaginationToken, .wire = "nexttoken", .location = LOCATION_QUERY},
};
static const struct member_model ListHostedZonesByVPCResponse_members[] = {
    {"HostedZoneSummaries", .shape = AT_HostedZoneSummaries, .traits = MEMBER_REQUIRED},
    {"MaxItems", .shape = AT_PageMaxItems, .traits = MEMBER_REQUIRED},
    {"NextToken", .shape = AT_PaginationToken},
};
static const struct member_model ListHostedZonesRequest_members[] = {
    {"Marker", .shape = AT_PageMarker, .wire = "marker", .location = LOCATION_QUERY},
    {"MaxItems", .shape = AT_PageMaxItems, .wire = "maxitems", .location = LOCATION_QUERY},
    {"DelegationSetId", .shape = AT_ResourceId, .wire = "delegationsetid", .location = LOCATION_QUERY},
    {"HostedZoneType", .shape = AT_HostedZoneType, .wire = "hostedzonetype", .location = LOCATION_QUERY},
};
static const struct member_model ListHostedZonesResponse_members[] = {
    {"HostedZones", .shape = AT_HostedZones, .traits = MEMBER_REQUIRED},
    {"Marker", .shape = AT_PageMarker, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_PageTruncated, .traits = MEMBER_REQUIRED},
    {"NextMarker", .shape = AT_PageMarker},
    {"MaxItems", .shape = AT_PageMaxItems, .traits = MEMBER_REQUIRED},
};
static const struct member_model ListQueryLoggingConfigsRequest_members[] = {
    {"HostedZoneId", .shape = AT_ResourceId, .wire = "hostedzoneid", .location = LOCATION_QUERY},
    {"NextToken", .shape = AT_PaginationToken, .wire = "nexttoken", .location = LOCATION_QUERY},
    {"MaxResults", .shape = AT_MaxResults, .wire = "maxresults", .location = LOCATION_QUERY},
};
static const struct member_model ListQueryLoggingConfigsResponse_members[] = {
    {"QueryLoggingConfigs", .shape = AT_QueryLoggingConfigs, .traits = MEMBER_REQUIRED},
    {"NextToken", .shape = AT_PaginationToken},
};
static const struct member_model ListResourceRecordSetsRequest_members[] = {
    {"HostedZoneId", .shape = AT_ResourceId, .wire = "Id", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"StartRecordName", .shape = AT_DNSName, .wire = "name", .location = LOCATION_QUERY},
    {"StartRecordType", .shape = AT_RRType, .wire = "type", .location = LOCATION_QUERY},
    {"StartRecordIdentifier", .shape = AT_ResourceRecordSetIdentifier, .wire = "identifier", .location = LOCATION_QUERY},
    {"MaxItems", .shape = AT_PageMaxItems, .wire = "maxitems", .location = LOCATION_QUERY},
};
static const struct member_model ListResourceRecordSetsResponse_members[] = {
    {"ResourceRecordSets", .shape = AT_ResourceRecordSets, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_PageTruncated, .traits = MEMBER_REQUIRED},
    {"NextRecordName", .shape = AT_DNSName},
    {"NextRecordType", .shape = AT_RRType},
    {"NextRecordIdentifier", .shape = AT_ResourceRecordSetIdentifier},
    {"MaxItems", .shape = AT_PageMaxItems, .traits = MEMBER_REQUIRED},
};
static const struct member_model ListReusableDelegationSetsRequest_members[] = {
    {"Marker", .shape = AT_PageMarker, .wire = "marker", .location = LOCATION_QUERY},
    {"MaxItems", .shape = AT_PageMaxItems, .wire = "maxitems", .location = LOCATION_QUERY},
};
static const struct member_model ListReusableDelegationSetsResponse_members[] = {
    {"DelegationSets", .shape = AT_DelegationSets, .traits = MEMBER_REQUIRED},
    {"Marker", .shape = AT_PageMarker, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_PageTruncated, .traits = MEMBER_REQUIRED},
    {"NextMarker", .shape = AT_PageMarker},
    {"MaxItems", .shape = AT_PageMaxItems, .traits = MEMBER_REQUIRED},
};
static const struct member_model ListTagsForResourceRequest_members[] = {
    {"ResourceType", .shape = AT_TagResourceType, .wire = "ResourceType", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ResourceId", .shape = AT_TagResourceId, .wire = "ResourceId", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
};
static const struct member_model ListTagsForResourceResponse_members[] = {
    {"ResourceTagSet", .shape = AT_ResourceTagSet, .traits = MEMBER_REQUIRED},
};
static const struct member_model ListTagsForResourcesRequest_members[] = {
    {"ResourceType", .shape = AT_TagResourceType, .wire = "ResourceType", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ResourceIds", .shape = AT_TagResourceIdList, .traits = MEMBER_REQUIRED},
};
static const struct member_model ListTagsForResourcesResponse_members[] = {
    {"ResourceTagSets", .shape = AT_ResourceTagSetList, .traits = MEMBER_REQUIRED},
};
static const struct member_model ListVPCAssociationAuthorizationsRequest_members[] = {
    {"HostedZoneId", .shape = AT_ResourceId, .wire = "Id", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"NextToken", .shape = AT_PaginationToken, .wire = "nexttoken", .location = LOCATION_QUERY},
    {"MaxResults", .shape = AT_MaxResults, .wire = "maxresults", .location = LOCATION_QUERY},
};
static const struct member_model ListVPCAssociationAuthorizationsResponse_members[] = {
    {"HostedZoneId", .shape = AT_ResourceId, .traits = MEMBER_REQUIRED},
    {"NextToken", .shape = AT_PaginationToken},
    {"VPCs", .shape = AT_VPCs, .traits = MEMBER_REQUIRED},
};
static const struct member_model NoSuchChange_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model NoSuchCloudWatchLogsLogGroup_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model NoSuchDelegationSet_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model NoSuchHealthCheck_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model NoSuchHostedZone_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model NoSuchQueryLoggingConfig_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model NotAuthorizedException_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model PriorRequestNotComplete_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model PublicZoneVPCAssociation_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model QueryLoggingConfig_members[] = {
    {"Id", .shape = AT_QueryLoggingConfigId, .traits = MEMBER_REQUIRED},
    {"HostedZoneId", .shape = AT_ResourceId, .traits = MEMBER_REQUIRED},
    {"CloudWatchLogsLogGroupArn", .shape = AT_CloudWatchLogsLogGroupArn, .traits = MEMBER_REQUIRED},
};
static const struct member_model QueryLoggingConfigAlreadyExists_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model QueryLoggingConfigs_members[] = {
    {"member", .shape = AT_QueryLoggingConfig, .wire = "QueryLoggingConfig"},
};
static const char *const RRType_choices[] = {
    "SOA",
    "A",
    "TXT",
    "NS",
    "CNAME",
    "MX",
    "NAPTR",
    "PTR",
    "SRV",
    "SPF",
    "AAAA",
    "CAA",
    "DS",
    "TLSA",
    "SSHFP",
    "SVCB",
    "HTTPS",
    NULL,
};
static const struct member_model RecordData_members[] = {
    {"member", .shape = AT_RecordDataEntry, .wire = "RecordDataEntry"},
};
static const char *const ResettableElementName_choices[] = {
    "FullyQualifiedDomainName",
    "Regions",
    "ResourcePath",
    "ChildHealthChecks",
    NULL,
};
static const struct member_model ResettableElementNameList_members[] = {
    {"member", .shape = AT_ResettableElementName, .wire = "ResettableElementName"},
};
static const struct member_model ResourceRecord_members[] = {
    {"Value", .shape = AT_RData, .traits = MEMBER_REQUIRED},
};
static const struct member_model ResourceRecordSet_members[] = {
    {"Name", .shape = AT_DNSName, .traits = MEMBER_REQUIRED},
    {"Type", .shape = AT_RRType, .traits = MEMBER_REQUIRED},
    {"SetIdentifier", .shape = AT_ResourceRecordSetIdentifier},
    {"Weight", .shape = AT_ResourceRecordSetWeight},
    {"Region", .shape = AT_ResourceRecordSetRegion},
    {"GeoLocation", .shape = AT_GeoLocation},
    {"Failover", .shape = AT_ResourceRecordSetFailover},
    {"MultiValueAnswer", .shape = AT_ResourceRecordSetMultiValueAnswer},
    {"TTL", .shape = AT_TTL},
    {"ResourceRecords", .shape = AT_ResourceRecords},
    {"AliasTarget", .shape = AT_AliasTarget},
    {"HealthCheckId", .shape = AT_HealthCheckId},
    {"TrafficPolicyInstanceId", .shape = AT_TrafficPolicyInstanceId},
    {"CidrRoutingConfig", .shape = AT_CidrRoutingConfig},
    {"GeoProximityLocation", .shape = AT_GeoProximityLocation},
};
static const char *const ResourceRecordSetFailover_choices[] = {
    "PRIMARY",
    "SECONDARY",
    NULL,
};
static const char *const ResourceRecordSetRegion_choices[] = {
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
    "ca-central-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eu-central-1",
    "eu-central-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "eu-north-1",
    "sa-east-1",
    "cn-north-1",
    "cn-northwest-1",
    "ap-east-1",
    "me-south-1",
    "me-central-1",
    "ap-south-1",
    "ap-south-2",
    "af-south-1",
    "eu-south-1",
    "eu-south-2",
    "ap-southeast-4",
    "il-central-1",
    "ca-west-1",
    "ap-southeast-5",
    "mx-central-1",
    "ap-southeast-7",
    "us-gov-east-1",
    "us-gov-west-1",
    "ap-east-2",
    "ap-southeast-6",
    "eusc-de-east-1",
    NULL,
};
static const struct member_model ResourceRecordSets_members[] = {
    {"member", .shape = AT_ResourceRecordSet, .wire = "ResourceRecordSet"},
};
static const struct member_model ResourceRecords_members[] = {
    {"member", .shape = AT_ResourceRecord, .wire = "ResourceRecord"},
};
static const struct member_model ResourceTagSet_members[] = {
    {"ResourceType", .shape = AT_TagResourceType},
    {"ResourceId", .shape = AT_TagResourceId},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model ResourceTagSetList_members[] = {
    {"member", .shape = AT_ResourceTagSet, .wire = "ResourceTagSet"},
};
static const char *const Statistic_choices[] = {
    "Average",
    "Sum",
    "SampleCount",
    "Maximum",
    "Minimum",
    NULL,
};
static const struct member_model Tag_members[] = {
    {"Key", .shape = AT_TagKey},
    {"Value", .shape = AT_TagValue},
};
static const struct member_model TagKeyList_members[] = {
    {"member", .shape = AT_TagKey, .wire = "Key"},
};
static const struct member_model TagList_members[] = {
    {"member", .shape = AT_Tag, .wire = "Tag"},
};
static const struct member_model TagResourceIdList_members[] = {
    {"member", .shape = AT_TagResourceId, .wire = "ResourceId"},
};
static const char *const TagResourceType_choices[] = {
    "healthcheck",
    "hostedzone",
    NULL,
};
static const struct member_model TestDNSAnswerRequest_members[] = {
    {"HostedZoneId", .shape = AT_ResourceId, .wire = "hostedzoneid", .location = LOCATION_QUERY, .traits = MEMBER_REQUIRED},
    {"RecordName", .shape = AT_DNSName, .wire = "recordname", .location = LOCATION_QUERY, .traits = MEMBER_REQUIRED},
    {"RecordType", .shape = AT_RRType, .wire = "recordtype", .location = LOCATION_QUERY, .traits = MEMBER_REQUIRED},
    {"ResolverIP", .shape = AT_IPAddress, .wire = "resolverip", .location = LOCATION_QUERY},
    {"EDNS0ClientSubnetIP", .shape = AT_IPAddress, .wire = "edns0clientsubnetip", .location = LOCATION_QUERY},
    {"EDNS0ClientSubnetMask", .shape = AT_SubnetMask, .wire = "edns0clientsubnetmask", .location = LOCATION_QUERY},
};
static const struct member_model TestDNSAnswerResponse_members[] = {
    {"Nameserver", .shape = AT_Nameserver, .traits = MEMBER_REQUIRED},
    {"RecordName", .shape = AT_DNSName, .traits = MEMBER_REQUIRED},
    {"RecordType", .shape = AT_RRType, .traits = MEMBER_REQUIRED},
    {"RecordData", .shape = AT_RecordData, .traits = MEMBER_REQUIRED},
    {"ResponseCode", .shape = AT_DNSRCode, .traits = MEMBER_REQUIRED},
    {"Protocol", .shape = AT_TransportProtocol, .traits = MEMBER_REQUIRED},
};
static const struct member_model ThrottlingException_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model TooManyHealthChecks_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model TooManyHostedZones_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model TooManyVPCAssociationAuthorizations_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model UpdateHealthCheckRequest_members[] = {
    {"HealthCheckId", .shape = AT_HealthCheckId, .wire = "HealthCheckId", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"HealthCheckVersion", .shape = AT_HealthCheckVersion},
    {"IPAddress", .shape = AT_IPAddress},
    {"Port", .shape = AT_Port},
    {"ResourcePath", .shape = AT_ResourcePath},
    {"FullyQualifiedDomainName", .shape = AT_FullyQualifiedDomainName},
    {"SearchString", .shape = AT_SearchString},
    {"FailureThreshold", .shape = AT_FailureThreshold},
    {"Inverted", .shape = AT_Inverted},
    {"Disabled", .shape = AT_Disabled},
    {"HealthThreshold", .shape = AT_HealthThreshold},
    {"ChildHealthChecks", .shape = AT_ChildHealthCheckList},
    {"EnableSNI", .shape = AT_EnableSNI},
    {"Regions", .shape = AT_HealthCheckRegionList},
    {"AlarmIdentifier", .shape = AT_AlarmIdentifier},
    {"InsufficientDataHealthStatus", .shape = AT_InsufficientDataHealthStatus},
    {"ResetElements", .shape = AT_ResettableElementNameList},
};
static const struct member_model UpdateHealthCheckResponse_members[] = {
    {"HealthCheck", .shape = AT_HealthCheck, .traits = MEMBER_REQUIRED},
};
static const struct member_model UpdateHostedZoneCommentRequest_members[] = {
    {"Id", .shape = AT_ResourceId, .wire = "Id", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"Comment", .shape = AT_ResourceDescription},
};
static const struct member_model UpdateHostedZoneCommentResponse_members[] = {
    {"HostedZone", .shape = AT_HostedZone, .traits = MEMBER_REQUIRED},
};
static const struct member_model VPC_members[] = {
    {"VPCRegion", .shape = AT_VPCRegion},
    {"VPCId", .shape = AT_VPCId},
};
static const struct member_model VPCAssociationAuthorizationNotFound_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const struct member_model VPCAssociationNotFound_members[] = {
    {"message", .shape = AT_ErrorMessage},
};
static const char *const VPCRegion_choices[] = {
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eu-central-1",
    "eu-central-2",
    "ap-east-1",
    "me-south-1",
    "us-gov-west-1",
    "us-gov-east-1",
    "us-iso-east-1",
    "us-iso-west-1",
    "us-isob-east-1",
    "me-central-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "eu-north-1",
    "sa-east-1",
    "ca-central-1",
    "cn-north-1",
    "cn-northwest-1",
    "af-south-1",
    "eu-south-1",
    "eu-south-2",
    "ap-southeast-4",
    "il-central-1",
    "ca-west-1",
    "ap-southeast-5",
    "mx-central-1",
    "us-isof-south-1",
    "us-isof-east-1",
    "ap-southeast-7",
    "ap-east-2",
    "eu-isoe-west-1",
    "ap-southeast-6",
    "us-isob-west-1",
    "eusc-de-east-1",
    NULL,
};
static const struct member_model VPCs_members[] = {
    {"member", .shape = AT_VPC, .wire = "VPC"},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"AWSAccountID", SHAPE_STRING},
    {"AWSRegion", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(64)},
    {"AcceleratedRecoveryStatus", SHAPE_STRING, .choices = AcceleratedRecoveryStatus_choices},
    {"AlarmIdentifier", SHAPE_STRUCTURE, .n_members = 2, .members = AlarmIdentifier_members},
    {"AlarmName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(256)},
    {"AliasHealthEnabled", SHAPE_BOOLEAN},
    {"AliasTarget", SHAPE_STRUCTURE, .n_members = 3, .members = AliasTarget_members},
    {"AssociateVPCComment", SHAPE_STRING},
    {"AssociateVPCWithHostedZoneRequest", SHAPE_STRUCTURE, .n_members = 3, .members = AssociateVPCWithHostedZoneRequest_members},
    {"AssociateVPCWithHostedZoneResponse", SHAPE_STRUCTURE, .n_members = 1, .members = AssociateVPCWithHostedZoneResponse_members},
    {"Bias", SHAPE_INTEGER, .min = INT64_C(-99), .max = INT64_C(99)},
    {"Change", SHAPE_STRUCTURE, .n_members = 2, .members = Change_members},
    {"ChangeAction", SHAPE_STRING, .choices = ChangeAction_choices},
    {"ChangeBatch", SHAPE_STRUCTURE, .n_members = 2, .members = ChangeBatch_members},
    {"ChangeId", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(6500)},
    {"ChangeInfo", SHAPE_STRUCTURE, .n_members = 4, .members = ChangeInfo_members},
    {"ChangeResourceRecordSetsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = ChangeResourceRecordSetsRequest_members},
    {"ChangeResourceRecordSetsResponse", SHAPE_STRUCTURE, .n_members = 1, .members = ChangeResourceRecordSetsResponse_members},
    {"ChangeStatus", SHAPE_STRING, .choices = ChangeStatus_choices},
    {"ChangeTagsForResourceRequest", SHAPE_STRUCTURE, .n_members = 4, .members = ChangeTagsForResourceRequest_members},
    {"ChangeTagsForResourceResponse", SHAPE_STRUCTURE},
    {"Changes", SHAPE_LIST, .n_members = 1, .members = Changes_members, .min = INT64_C(1)},
    {"ChildHealthCheckList", SHAPE_LIST, .n_members = 1, .members = ChildHealthCheckList_members, .max = INT64_C(256)},
    {"CidrLocationNameDefaultAllowed", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(16)},
    {"CidrRoutingConfig", SHAPE_STRUCTURE, .n_members = 2, .members = CidrRoutingConfig_members},
    {"CloudWatchAlarmConfiguration", SHAPE_STRUCTURE, .n_members = 8, .members = CloudWatchAlarmConfiguration_members},
    {"CloudWatchLogsLogGroupArn", SHAPE_STRING},
    {"CloudWatchRegion", SHAPE_STRING, .choices = CloudWatchRegion_choices, .min = INT64_C(1), .max = INT64_C(64)},
    {"ComparisonOperator", SHAPE_STRING, .choices = ComparisonOperator_choices},
    {"ConcurrentModification", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = ConcurrentModification_members},
    {"ConflictingDomainExists", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ConflictingDomainExists_members},
    {"Coordinates", SHAPE_STRUCTURE, .n_members = 2, .members = Coordinates_members},
    {"CreateHealthCheckRequest", SHAPE_STRUCTURE, .n_members = 2, .members = CreateHealthCheckRequest_members},
    {"CreateHealthCheckResponse", SHAPE_STRUCTURE, .n_members = 2, .members = CreateHealthCheckResponse_members},
    {"CreateHostedZoneRequest", SHAPE_STRUCTURE, .n_members = 5, .members = CreateHostedZoneRequest_members},
    {"CreateHostedZoneResponse", SHAPE_STRUCTURE, .n_members = 5, .members = CreateHostedZoneResponse_members},
    {"CreateQueryLoggingConfigRequest", SHAPE_STRUCTURE, .n_members = 2, .members = CreateQueryLoggingConfigRequest_members},
    {"CreateQueryLoggingConfigResponse", SHAPE_STRUCTURE, .n_members = 2, .members = CreateQueryLoggingConfigResponse_members},
    {"CreateReusableDelegationSetRequest", SHAPE_STRUCTURE, .n_members = 2, .members = CreateReusableDelegationSetRequest_members},
    {"CreateReusableDelegationSetResponse", SHAPE_STRUCTURE, .n_members = 2, .members = CreateReusableDelegationSetResponse_members},
    {"CreateVPCAssociationAuthorizationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = CreateVPCAssociationAuthorizationRequest_members},
    {"CreateVPCAssociationAuthorizationResponse", SHAPE_STRUCTURE, .n_members = 2, .members = CreateVPCAssociationAuthorizationResponse_members},
    {"DNSName", SHAPE_STRING, .max = INT64_C(1024)},
    {"DNSRCode", SHAPE_STRING},
    {"DNSSECNotFound", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = DNSSECNotFound_members},
    {"DNSSECStatus", SHAPE_STRUCTURE, .n_members = 2, .members = DNSSECStatus_members},
    {"DelegationSet", SHAPE_STRUCTURE, .n_members = 3, .members = DelegationSet_members},
    {"DelegationSetAlreadyCreated", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = DelegationSetAlreadyCreated_members},
    {"DelegationSetAlreadyReusable", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = DelegationSetAlreadyReusable_members},
    {"DelegationSetInUse", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = DelegationSetInUse_members},
    {"DelegationSetNameServers", SHAPE_LIST, .n_members = 1, .members = DelegationSetNameServers_members, .min = INT64_C(1)},
    {"DelegationSetNotAvailable", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = DelegationSetNotAvailable_members},
    {"DelegationSetNotReusable", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = DelegationSetNotReusable_members},
    {"DelegationSets", SHAPE_LIST, .n_members = 1, .members = DelegationSets_members},
    {"DeleteHealthCheckRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteHealthCheckRequest_members},
    {"DeleteHealthCheckResponse", SHAPE_STRUCTURE},
    {"DeleteHostedZoneRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteHostedZoneRequest_members},
    {"DeleteHostedZoneResponse", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteHostedZoneResponse_members},
    {"DeleteQueryLoggingConfigRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteQueryLoggingConfigRequest_members},
    {"DeleteQueryLoggingConfigResponse", SHAPE_STRUCTURE},
    {"DeleteReusableDelegationSetRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteReusableDelegationSetRequest_members},
    {"DeleteReusableDelegationSetResponse", SHAPE_STRUCTURE},
    {"DeleteVPCAssociationAuthorizationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteVPCAssociationAuthorizationRequest_members},
    {"DeleteVPCAssociationAuthorizationResponse", SHAPE_STRUCTURE},
    {"Dimension", SHAPE_STRUCTURE, .n_members = 2, .members = Dimension_members},
    {"DimensionField", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"DimensionList", SHAPE_LIST, .n_members = 1, .members = DimensionList_members, .max = INT64_C(10)},
    {"DisableHostedZoneDNSSECRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DisableHostedZoneDNSSECRequest_members},
    {"DisableHostedZoneDNSSECResponse", SHAPE_STRUCTURE, .n_members = 1, .members = DisableHostedZoneDNSSECResponse_members},
    {"Disabled", SHAPE_BOOLEAN},
    {"DisassociateVPCComment", SHAPE_STRING},
    {"DisassociateVPCFromHostedZoneRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DisassociateVPCFromHostedZoneRequest_members},
    {"DisassociateVPCFromHostedZoneResponse", SHAPE_STRUCTURE, .n_members = 1, .members = DisassociateVPCFromHostedZoneResponse_members},
    {"EnableHostedZoneDNSSECRequest", SHAPE_STRUCTURE, .n_members = 1, .members = EnableHostedZoneDNSSECRequest_members},
    {"EnableHostedZoneDNSSECResponse", SHAPE_STRUCTURE, .n_members = 1, .members = EnableHostedZoneDNSSECResponse_members},
    {"EnableSNI", SHAPE_BOOLEAN},
    {"ErrorMessage", SHAPE_STRING},
    {"ErrorMessages", SHAPE_LIST, .n_members = 1, .members = ErrorMessages_members},
    {"EvaluationPeriods", SHAPE_INTEGER, .min = INT64_C(1)},
    {"FailureReason", SHAPE_STRING},
    {"FailureThreshold", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(10)},
    {"FullyQualifiedDomainName", SHAPE_STRING, .max = INT64_C(255)},
    {"GeoLocation", SHAPE_STRUCTURE, .n_members = 3, .members = GeoLocation_members},
    {"GeoLocationContinentCode", SHAPE_STRING, .min = INT64_C(2), .max = INT64_C(2)},
    {"GeoLocationCountryCode", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(2)},
    {"GeoLocationSubdivisionCode", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(3)},
    {"GeoProximityLocation", SHAPE_STRUCTURE, .n_members = 4, .members = GeoProximityLocation_members},
    {"GetChangeRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetChangeRequest_members},
    {"GetChangeResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetChangeResponse_members},
    {"GetDNSSECRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetDNSSECRequest_members},
    {"GetDNSSECResponse", SHAPE_STRUCTURE, .n_members = 2, .members = GetDNSSECResponse_members},
    {"GetHealthCheckRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetHealthCheckRequest_members},
    {"GetHealthCheckResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetHealthCheckResponse_members},
    {"GetHostedZoneCountRequest", SHAPE_STRUCTURE},
    {"GetHostedZoneCountResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetHostedZoneCountResponse_members},
    {"GetHostedZoneRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetHostedZoneRequest_members},
    {"GetHostedZoneResponse", SHAPE_STRUCTURE, .n_members = 3, .members = GetHostedZoneResponse_members},
    {"GetQueryLoggingConfigRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetQueryLoggingConfigRequest_members},
    {"GetQueryLoggingConfigResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetQueryLoggingConfigResponse_members},
    {"GetReusableDelegationSetRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetReusableDelegationSetRequest_members},
    {"GetReusableDelegationSetResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetReusableDelegationSetResponse_members},
    {"HealthCheck", SHAPE_STRUCTURE, .n_members = 6, .members = HealthCheck_members},
    {"HealthCheckAlreadyExists", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 409, .n_members = 1, .members = HealthCheckAlreadyExists_members},
    {"HealthCheckConfig", SHAPE_STRUCTURE, .n_members = 18, .members = HealthCheckConfig_members},
    {"HealthCheckId", SHAPE_STRING, .max = INT64_C(64)},
    {"HealthCheckInUse", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = HealthCheckInUse_members},
    {"HealthCheckNonce", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(64)},
    {"HealthCheckRegion", SHAPE_STRING, .choices = HealthCheckRegion_choices, .min = INT64_C(1), .max = INT64_C(64)},
    {"HealthCheckRegionList", SHAPE_LIST, .n_members = 1, .members = HealthCheckRegionList_members, .min = INT64_C(3), .max = INT64_C(64)},
    {"HealthCheckType", SHAPE_STRING, .choices = HealthCheckType_choices},
    {"HealthCheckVersion", SHAPE_LONG, .min = INT64_C(1)},
    {"HealthCheckVersionMismatch", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 409, .n_members = 1, .members = HealthCheckVersionMismatch_members},
    {"HealthChecks", SHAPE_LIST, .n_members = 1, .members = HealthChecks_members},
    {"HealthThreshold", SHAPE_INTEGER, .max = INT64_C(256)},
    {"HostedZone", SHAPE_STRUCTURE, .n_members = 7, .members = HostedZone_members},
    {"HostedZoneAlreadyExists", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 409, .n_members = 1, .members = HostedZoneAlreadyExists_members},
    {"HostedZoneConfig", SHAPE_STRUCTURE, .n_members = 2, .members = HostedZoneConfig_members},
    {"HostedZoneCount", SHAPE_LONG},
    {"HostedZoneFailureReasons", SHAPE_STRUCTURE, .n_members = 1, .members = HostedZoneFailureReasons_members},
    {"HostedZoneFeatures", SHAPE_STRUCTURE, .n_members = 2, .members = HostedZoneFeatures_members},
    {"HostedZoneNotEmpty", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = HostedZoneNotEmpty_members},
    {"HostedZoneNotFound", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = HostedZoneNotFound_members},
    {"HostedZoneOwner", SHAPE_STRUCTURE, .n_members = 2, .members = HostedZoneOwner_members},
    {"HostedZoneOwningService", SHAPE_STRING, .max = INT64_C(128)},
    {"HostedZonePartiallyDelegated", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = HostedZonePartiallyDelegated_members},
    {"HostedZoneRRSetCount", SHAPE_LONG},
    {"HostedZoneSummaries", SHAPE_LIST, .n_members = 1, .members = HostedZoneSummaries_members},
    {"HostedZoneSummary", SHAPE_STRUCTURE, .n_members = 3, .members = HostedZoneSummary_members},
    {"HostedZoneType", SHAPE_STRING, .choices = HostedZoneType_choices},
    {"HostedZones", SHAPE_LIST, .n_members = 1, .members = HostedZones_members},
    {"IPAddress", SHAPE_STRING, .max = INT64_C(45)},
    {"IncompatibleVersion", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = IncompatibleVersion_members},
    {"InsufficientCloudWatchLogsResourcePolicy", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = InsufficientCloudWatchLogsResourcePolicy_members},
    {"InsufficientDataHealthStatus", SHAPE_STRING, .choices = InsufficientDataHealthStatus_choices},
    {"InvalidArgument", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidArgument_members},
    {"InvalidChangeBatch", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 2, .members = InvalidChangeBatch_members},
    {"InvalidDomainName", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = InvalidDomainName_members},
    {"InvalidInput", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = InvalidInput_members},
    {"InvalidKMSArn", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidKMSArn_members},
    {"InvalidKeySigningKeyStatus", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = InvalidKeySigningKeyStatus_members},
    {"InvalidPaginationToken", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = InvalidPaginationToken_members},
    {"InvalidVPCId", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = InvalidVPCId_members},
    {"Inverted", SHAPE_BOOLEAN},
    {"IsPrivateZone", SHAPE_BOOLEAN},
    {"KeySigningKey", SHAPE_STRUCTURE, .n_members = 16, .members = KeySigningKey_members},
    {"KeySigningKeyInParentDSRecord", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = KeySigningKeyInParentDSRecord_members},
    {"KeySigningKeyWithActiveStatusNotFound", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = KeySigningKeyWithActiveStatusNotFound_members},
    {"KeySigningKeys", SHAPE_LIST, .n_members = 1, .members = KeySigningKeys_members},
    {"LastVPCAssociation", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = LastVPCAssociation_members},
    {"Latitude", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(6)},
    {"LimitsExceeded", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = LimitsExceeded_members},
    {"LinkedService", SHAPE_STRUCTURE, .n_members = 2, .members = LinkedService_members},
    {"ListHealthChecksRequest", SHAPE_STRUCTURE, .n_members = 2, .members = ListHealthChecksRequest_members},
    {"ListHealthChecksResponse", SHAPE_STRUCTURE, .n_members = 5, .members = ListHealthChecksResponse_members},
    {"ListHostedZonesByNameRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListHostedZonesByNameRequest_members},
    {"ListHostedZonesByNameResponse", SHAPE_STRUCTURE, .n_members = 7, .members = ListHostedZonesByNameResponse_members},
    {"ListHostedZonesByVPCRequest", SHAPE_STRUCTURE, .n_members = 4, .members = ListHostedZonesByVPCRequest_members},
    {"ListHostedZonesByVPCResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListHostedZonesByVPCResponse_members},
    {"ListHostedZonesRequest", SHAPE_STRUCTURE, .n_members = 4, .members = ListHostedZonesRequest_members},
    {"ListHostedZonesResponse", SHAPE_STRUCTURE, .n_members = 5, .members = ListHostedZonesResponse_members},
    {"ListQueryLoggingConfigsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListQueryLoggingConfigsRequest_members},
    {"ListQueryLoggingConfigsResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ListQueryLoggingConfigsResponse_members},
    {"ListResourceRecordSetsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = ListResourceRecordSetsRequest_members},
    {"ListResourceRecordSetsResponse", SHAPE_STRUCTURE, .n_members = 6, .members = ListResourceRecordSetsResponse_members},
    {"ListReusableDelegationSetsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = ListReusableDelegationSetsRequest_members},
    {"ListReusableDelegationSetsResponse", SHAPE_STRUCTURE, .n_members = 5, .members = ListReusableDelegationSetsResponse_members},
    {"ListTagsForResourceRequest", SHAPE_STRUCTURE, .n_members = 2, .members = ListTagsForResourceRequest_members},
    {"ListTagsForResourceResponse", SHAPE_STRUCTURE, .n_members = 1, .members = ListTagsForResourceResponse_members},
    {"ListTagsForResourcesRequest", SHAPE_STRUCTURE, .n_members = 2, .members = ListTagsForResourcesRequest_members},
    {"ListTagsForResourcesResponse", SHAPE_STRUCTURE, .n_members = 1, .members = ListTagsForResourcesResponse_members},
    {"ListVPCAssociationAuthorizationsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListVPCAssociationAuthorizationsRequest_members},
    {"ListVPCAssociationAuthorizationsResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListVPCAssociationAuthorizationsResponse_members},
    {"LocalZoneGroup", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(64)},
    {"Longitude", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(7)},
    {"MaxResults", SHAPE_STRING},
    {"MeasureLatency", SHAPE_BOOLEAN},
    {"MetricName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"Nameserver", SHAPE_STRING, .max = INT64_C(255)},
    {"Namespace", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"NoSuchChange", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .n_members = 1, .members = NoSuchChange_members},
    {"NoSuchCloudWatchLogsLogGroup", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .n_members = 1, .members = NoSuchCloudWatchLogsLogGroup_members},
    {"NoSuchDelegationSet", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = NoSuchDelegationSet_members},
    {"NoSuchHealthCheck", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .n_members = 1, .members = NoSuchHealthCheck_members},
    {"NoSuchHostedZone", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .n_members = 1, .members = NoSuchHostedZone_members},
    {"NoSuchQueryLoggingConfig", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .n_members = 1, .members = NoSuchQueryLoggingConfig_members},
    {"Nonce", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"NotAuthorizedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 401, .n_members = 1, .members = NotAuthorizedException_members},
    {"PageMarker", SHAPE_STRING, .max = INT64_C(64)},
    {"PageMaxItems", SHAPE_STRING},
    {"PageTruncated", SHAPE_BOOLEAN},
    {"PaginationToken", SHAPE_STRING, .max = INT64_C(1024)},
    {"Period", SHAPE_INTEGER, .min = INT64_C(60)},
    {"Port", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(65535)},
    {"PriorRequestNotComplete", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = PriorRequestNotComplete_members},
    {"PublicZoneVPCAssociation", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = PublicZoneVPCAssociation_members},
    {"QueryLoggingConfig", SHAPE_STRUCTURE, .n_members = 3, .members = QueryLoggingConfig_members},
    {"QueryLoggingConfigAlreadyExists", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 409, .n_members = 1, .members = QueryLoggingConfigAlreadyExists_members},
    {"QueryLoggingConfigId", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(36)},
    {"QueryLoggingConfigs", SHAPE_LIST, .n_members = 1, .members = QueryLoggingConfigs_members},
    {"RData", SHAPE_STRING, .max = INT64_C(4000)},
    {"RRType", SHAPE_STRING, .choices = RRType_choices},
    {"RecordData", SHAPE_LIST, .n_members = 1, .members = RecordData_members},
    {"RecordDataEntry", SHAPE_STRING, .max = INT64_C(512)},
    {"RequestInterval", SHAPE_INTEGER, .min = INT64_C(10), .max = INT64_C(30)},
    {"ResettableElementName", SHAPE_STRING, .choices = ResettableElementName_choices, .min = INT64_C(1), .max = INT64_C(64)},
    {"ResettableElementNameList", SHAPE_LIST, .n_members = 1, .members = ResettableElementNameList_members, .max = INT64_C(64)},
    {"ResourceDescription", SHAPE_STRING, .max = INT64_C(256)},
    {"ResourceId", SHAPE_STRING, .max = INT64_C(32)},
    {"ResourcePath", SHAPE_STRING, .max = INT64_C(255)},
    {"ResourceRecord", SHAPE_STRUCTURE, .n_members = 1, .members = ResourceRecord_members},
    {"ResourceRecordSet", SHAPE_STRUCTURE, .n_members = 15, .members = ResourceRecordSet_members},
    {"ResourceRecordSetFailover", SHAPE_STRING, .choices = ResourceRecordSetFailover_choices},
    {"ResourceRecordSetIdentifier", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"ResourceRecordSetMultiValueAnswer", SHAPE_BOOLEAN},
    {"ResourceRecordSetRegion", SHAPE_STRING, .choices = ResourceRecordSetRegion_choices, .min = INT64_C(1), .max = INT64_C(64)},
    {"ResourceRecordSetWeight", SHAPE_LONG, .max = INT64_C(255)},
    {"ResourceRecordSets", SHAPE_LIST, .n_members = 1, .members = ResourceRecordSets_members},
    {"ResourceRecords", SHAPE_LIST, .n_members = 1, .members = ResourceRecords_members, .min = INT64_C(1)},
    {"ResourceTagSet", SHAPE_STRUCTURE, .n_members = 3, .members = ResourceTagSet_members},
    {"ResourceTagSetList", SHAPE_LIST, .n_members = 1, .members = ResourceTagSetList_members},
    {"ResourceURI", SHAPE_STRING, .max = INT64_C(1024)},
    {"RoutingControlArn", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"SearchString", SHAPE_STRING, .max = INT64_C(255)},
    {"ServeSignature", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(1024)},
    {"ServicePrincipal", SHAPE_STRING, .max = INT64_C(128)},
    {"SigningKeyInteger", SHAPE_INTEGER},
    {"SigningKeyName", SHAPE_STRING, .min = INT64_C(3), .max = INT64_C(128)},
    {"SigningKeyStatus", SHAPE_STRING, .min = INT64_C(5), .max = INT64_C(150)},
    {"SigningKeyStatusMessage", SHAPE_STRING, .max = INT64_C(512)},
    {"SigningKeyString", SHAPE_STRING},
    {"SigningKeyTag", SHAPE_INTEGER, .max = INT64_C(65536)},
    {"Statistic", SHAPE_STRING, .choices = Statistic_choices},
    {"SubnetMask", SHAPE_STRING, .max = INT64_C(3)},
    {"TTL", SHAPE_LONG, .max = INT64_C(2147483647)},
    {"Tag", SHAPE_STRUCTURE, .n_members = 2, .members = Tag_members},
    {"TagKey", SHAPE_STRING, .max = INT64_C(128)},
    {"TagKeyList", SHAPE_LIST, .n_members = 1, .members = TagKeyList_members, .min = INT64_C(1), .max = INT64_C(10)},
    {"TagList", SHAPE_LIST, .n_members = 1, .members = TagList_members, .min = INT64_C(1), .max = INT64_C(10)},
    {"TagResourceId", SHAPE_STRING, .max = INT64_C(64)},
    {"TagResourceIdList", SHAPE_LIST, .n_members = 1, .members = TagResourceIdList_members, .min = INT64_C(1), .max = INT64_C(10)},
    {"TagResourceType", SHAPE_STRING, .choices = TagResourceType_choices},
    {"TagValue", SHAPE_STRING, .max = INT64_C(256)},
    {"TestDNSAnswerRequest", SHAPE_STRUCTURE, .n_members = 6, .members = TestDNSAnswerRequest_members},
    {"TestDNSAnswerResponse", SHAPE_STRUCTURE, .n_members = 6, .members = TestDNSAnswerResponse_members},
    {"Threshold", SHAPE_DOUBLE},
    {"ThrottlingException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = ThrottlingException_members},
    {"TimeStamp", SHAPE_TIMESTAMP},
    {"TooManyHealthChecks", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = TooManyHealthChecks_members},
    {"TooManyHostedZones", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = TooManyHostedZones_members},
    {"TooManyVPCAssociationAuthorizations", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = TooManyVPCAssociationAuthorizations_members},
    {"TrafficPolicyInstanceId", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(36)},
    {"TransportProtocol", SHAPE_STRING},
    {"UUID", SHAPE_STRING},
    {"UpdateHealthCheckRequest", SHAPE_STRUCTURE, .n_members = 17, .members = UpdateHealthCheckRequest_members},
    {"UpdateHealthCheckResponse", SHAPE_STRUCTURE, .n_members = 1, .members = UpdateHealthCheckResponse_members},
    {"UpdateHostedZoneCommentRequest", SHAPE_STRUCTURE, .n_members = 2, .members = UpdateHostedZoneCommentRequest_members},
    {"UpdateHostedZoneCommentResponse", SHAPE_STRUCTURE, .n_members = 1, .members = UpdateHostedZoneCommentResponse_members},
    {"VPC", SHAPE_STRUCTURE, .n_members = 2, .members = VPC_members},
    {"VPCAssociationAuthorizationNotFound", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .n_members = 1, .members = VPCAssociationAuthorizationNotFound_members},
    {"VPCAssociationNotFound", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .n_members = 1, .members = VPCAssociationNotFound_members},
    {"VPCId", SHAPE_STRING, .max = INT64_C(1024)},
    {"VPCRegion", SHAPE_STRING, .choices = VPCRegion_choices, .min = INT64_C(1), .max = INT64_C(64)},
    {"VPCs", SHAPE_LIST, .n_members = 1, .members = VPCs_members, .min = INT64_C(1)},
};
static const uint16_t AssociateVPCWithHostedZone_errors[] = {
    AT_NoSuchHostedZone, AT_NotAuthorizedException, AT_InvalidVPCId, AT_InvalidInput, AT_PublicZoneVPCAssociation, AT_ConflictingDomainExists, AT_LimitsExceeded, AT_PriorRequestNotComplete, 0,
};
static const uint16_t ChangeResourceRecordSets_errors[] = {
    AT_NoSuchHostedZone, AT_NoSuchHealthCheck, AT_InvalidChangeBatch, AT_InvalidInput, AT_PriorRequestNotComplete, 0,
};
static const uint16_t ChangeTagsForResource_errors[] = {
    AT_InvalidInput, AT_NoSuchHealthCheck, AT_NoSuchHostedZone, AT_PriorRequestNotComplete, AT_ThrottlingException, 0,
};
static const uint16_t CreateHealthCheck_errors[] = {
    AT_TooManyHealthChecks, AT_HealthCheckAlreadyExists, AT_InvalidInput, 0,
};
static const uint16_t CreateHostedZone_errors[] = {
    AT_InvalidDomainName, AT_HostedZoneAlreadyExists, AT_TooManyHostedZones, AT_InvalidVPCId, AT_InvalidInput, AT_DelegationSetNotAvailable, AT_ConflictingDomainExists, AT_NoSuchDelegationSet, AT_DelegationSetNotReusable, 0,
};
static const uint16_t CreateQueryLoggingConfig_errors[] = {
    AT_ConcurrentModification, AT_NoSuchHostedZone, AT_NoSuchCloudWatchLogsLogGroup, AT_InvalidInput, AT_QueryLoggingConfigAlreadyExists, AT_InsufficientCloudWatchLogsResourcePolicy, 0,
};
static const uint16_t CreateReusableDelegationSet_errors[] = {
    AT_DelegationSetAlreadyCreated, AT_LimitsExceeded, AT_HostedZoneNotFound, AT_InvalidArgument, AT_InvalidInput, AT_DelegationSetNotAvailable, AT_DelegationSetAlreadyReusable, 0,
};
static const uint16_t CreateVPCAssociationAuthorization_errors[] = {
    AT_ConcurrentModification, AT_TooManyVPCAssociationAuthorizations, AT_NoSuchHostedZone, AT_InvalidVPCId, AT_InvalidInput, 0,
};
static const uint16_t DeleteHealthCheck_errors[] = {
    AT_NoSuchHealthCheck, AT_HealthCheckInUse, AT_InvalidInput, 0,
};
static const uint16_t DeleteHostedZone_errors[] = {
    AT_NoSuchHostedZone, AT_HostedZoneNotEmpty, AT_PriorRequestNotComplete, AT_InvalidInput, AT_InvalidDomainName, 0,
};
static const uint16_t DeleteQueryLoggingConfig_errors[] = {
    AT_ConcurrentModification, AT_NoSuchQueryLoggingConfig, AT_InvalidInput, 0,
};
static const uint16_t DeleteReusableDelegationSet_errors[] = {
    AT_NoSuchDelegationSet, AT_DelegationSetInUse, AT_DelegationSetNotReusable, AT_InvalidInput, 0,
};
static const uint16_t DeleteVPCAssociationAuthorization_errors[] = {
    AT_ConcurrentModification, AT_VPCAssociationAuthorizationNotFound, AT_NoSuchHostedZone, AT_InvalidVPCId, AT_InvalidInput, 0,
};
static const uint16_t DisableHostedZoneDNSSEC_errors[] = {
    AT_NoSuchHostedZone, AT_InvalidArgument, AT_ConcurrentModification, AT_KeySigningKeyInParentDSRecord, AT_DNSSECNotFound, AT_InvalidKeySigningKeyStatus, AT_InvalidKMSArn, AT_InvalidInput, 0,
};
static const uint16_t DisassociateVPCFromHostedZone_errors[] = {
    AT_NoSuchHostedZone, AT_InvalidVPCId, AT_VPCAssociationNotFound, AT_LastVPCAssociation, AT_InvalidInput, 0,
};
static const uint16_t EnableHostedZoneDNSSEC_errors[] = {
    AT_NoSuchHostedZone, AT_InvalidArgument, AT_ConcurrentModification, AT_KeySigningKeyWithActiveStatusNotFound, AT_InvalidKMSArn, AT_HostedZonePartiallyDelegated, AT_DNSSECNotFound, AT_InvalidKeySigningKeyStatus, AT_InvalidInput, 0,
};
static const uint16_t GetChange_errors[] = {
    AT_NoSuchChange, AT_InvalidInput, 0,
};
static const uint16_t GetDNSSEC_errors[] = {
    AT_NoSuchHostedZone, AT_InvalidArgument, AT_InvalidInput, 0,
};
static const uint16_t GetHealthCheck_errors[] = {
    AT_NoSuchHealthCheck, AT_InvalidInput, AT_IncompatibleVersion, 0,
};
static const uint16_t GetHostedZone_errors[] = {
    AT_NoSuchHostedZone, AT_InvalidInput, 0,
};
static const uint16_t GetHostedZoneCount_errors[] = {
    AT_InvalidInput, 0,
};
static const uint16_t GetQueryLoggingConfig_errors[] = {
    AT_NoSuchQueryLoggingConfig, AT_InvalidInput, 0,
};
static const uint16_t GetReusableDelegationSet_errors[] = {
    AT_NoSuchDelegationSet, AT_DelegationSetNotReusable, AT_InvalidInput, 0,
};
static const uint16_t ListHealthChecks_errors[] = {
    AT_InvalidInput, AT_IncompatibleVersion, 0,
};
static const char *const ListHealthChecks_in[] = {
    "Marker",
    NULL,
};
static const char *const ListHealthChecks_out[] = {
    "NextMarker",
    NULL,
};
static const char *const ListHealthChecks_results[] = {
    "HealthChecks",
    NULL,
};
static const struct paginator_model ListHealthChecks_pages[] = {
    {.in_tokens = ListHealthChecks_in, .out_tokens = ListHealthChecks_out, .results = ListHealthChecks_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListHostedZones_errors[] = {
    AT_InvalidInput, AT_NoSuchDelegationSet, AT_DelegationSetNotReusable, 0,
};
static const char *const ListHostedZones_in[] = {
    "Marker",
    NULL,
};
static const char *const ListHostedZones_out[] = {
    "NextMarker",
    NULL,
};
static const char *const ListHostedZones_results[] = {
    "HostedZones",
    NULL,
};
static const struct paginator_model ListHostedZones_pages[] = {
    {.in_tokens = ListHostedZones_in, .out_tokens = ListHostedZones_out, .results = ListHostedZones_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListHostedZonesByName_errors[] = {
    AT_InvalidInput, AT_InvalidDomainName, 0,
};
static const uint16_t ListHostedZonesByVPC_errors[] = {
    AT_InvalidInput, AT_InvalidPaginationToken, 0,
};
static const uint16_t ListQueryLoggingConfigs_errors[] = {
    AT_InvalidInput, AT_InvalidPaginationToken, AT_NoSuchHostedZone, 0,
};
static const char *const ListQueryLoggingConfigs_in[] = {
    "NextToken",
    NULL,
};
static const char *const ListQueryLoggingConfigs_out[] = {
    "NextToken",
    NULL,
};
static const char *const ListQueryLoggingConfigs_results[] = {
    "QueryLoggingConfigs",
    NULL,
};
static const struct paginator_model ListQueryLoggingConfigs_pages[] = {
    {.in_tokens = ListQueryLoggingConfigs_in, .out_tokens = ListQueryLoggingConfigs_out, .results = ListQueryLoggingConfigs_results, .limit_key = "MaxResults"},
};
static const uint16_t ListResourceRecordSets_errors[] = {
    AT_NoSuchHostedZone, AT_InvalidInput, 0,
};
static const char *const ListResourceRecordSets_in[] = {
    "StartRecordName",
    "StartRecordType",
    "StartRecordIdentifier",
    NULL,
};
static const char *const ListResourceRecordSets_out[] = {
    "NextRecordName",
    "NextRecordType",
    "NextRecordIdentifier",
    NULL,
};
static const char *const ListResourceRecordSets_results[] = {
    "ResourceRecordSets",
    NULL,
};
static const struct paginator_model ListResourceRecordSets_pages[] = {
    {.in_tokens = ListResourceRecordSets_in, .out_tokens = ListResourceRecordSets_out, .results = ListResourceRecordSets_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListReusableDelegationSets_errors[] = {
    AT_InvalidInput, 0,
};
static const uint16_t ListTagsForResource_errors[] = {
    AT_InvalidInput, AT_NoSuchHealthCheck, AT_NoSuchHostedZone, AT_PriorRequestNotComplete, AT_ThrottlingException, 0,
};
static const uint16_t ListTagsForResources_errors[] = {
    AT_InvalidInput, AT_NoSuchHealthCheck, AT_NoSuchHostedZone, AT_PriorRequestNotComplete, AT_ThrottlingException, 0,
};
static const uint16_t ListVPCAssociationAuthorizations_errors[] = {
    AT_NoSuchHostedZone, AT_InvalidInput, AT_InvalidPaginationToken, 0,
};
static const char *const ListVPCAssociationAuthorizations_in[] = {
    "NextToken",
    NULL,
};
static const char *const ListVPCAssociationAuthorizations_out[] = {
    "NextToken",
    NULL,
};
static const char *const ListVPCAssociationAuthorizations_results[] = {
    "VPCs",
    NULL,
};
static const struct paginator_model ListVPCAssociationAuthorizations_pages[] = {
    {.in_tokens = ListVPCAssociationAuthorizations_in, .out_tokens = ListVPCAssociationAuthorizations_out, .results = ListVPCAssociationAuthorizations_results},
};
static const uint16_t TestDNSAnswer_errors[] = {
    AT_NoSuchHostedZone, AT_InvalidInput, 0,
};
static const uint16_t UpdateHealthCheck_errors[] = {
    AT_NoSuchHealthCheck, AT_InvalidInput, AT_HealthCheckVersionMismatch, 0,
};
static const uint16_t UpdateHostedZoneComment_errors[] = {
    AT_NoSuchHostedZone, AT_InvalidInput, AT_PriorRequestNotComplete, 0,
};
static const struct operation operations[] = {
    {"AssociateVPCWithHostedZone", "POST", "/2013-04-01/hostedzone/{Id}/associatevpc", AT_AssociateVPCWithHostedZoneRequest, AT_AssociateVPCWithHostedZoneResponse, .errors = AssociateVPCWithHostedZone_errors, .input_xml_name = "AssociateVPCWithHostedZoneRequest", .input_xml_namespace = "https://route53.amazonaws.com/doc/2013-04-01/"},
    {"ChangeResourceRecordSets", "POST", "/2013-04-01/hostedzone/{Id}/rrset/", AT_ChangeResourceRecordSetsRequest, AT_ChangeResourceRecordSetsResponse, .errors = ChangeResourceRecordSets_errors, .input_xml_name = "ChangeResourceRecordSetsRequest", .input_xml_namespace = "https://route53.amazonaws.com/doc/2013-04-01/"},
    {"ChangeTagsForResource", "POST", "/2013-04-01/tags/{ResourceType}/{ResourceId}", AT_ChangeTagsForResourceRequest, AT_ChangeTagsForResourceResponse, .errors = ChangeTagsForResource_errors, .input_xml_name = "ChangeTagsForResourceRequest", .input_xml_namespace = "https://route53.amazonaws.com/doc/2013-04-01/"},
    {"CreateHealthCheck", "POST", "/2013-04-01/healthcheck", AT_CreateHealthCheckRequest, AT_CreateHealthCheckResponse, .status = 201, .errors = CreateHealthCheck_errors, .input_xml_name = "CreateHealthCheckRequest", .input_xml_namespace = "https://route53.amazonaws.com/doc/2013-04-01/"},
    {"CreateHostedZone", "POST", "/2013-04-01/hostedzone", AT_CreateHostedZoneRequest, AT_CreateHostedZoneResponse, .status = 201, .errors = CreateHostedZone_errors, .input_xml_name = "CreateHostedZoneRequest", .input_xml_namespace = "https://route53.amazonaws.com/doc/2013-04-01/"},
    {"CreateQueryLoggingConfig", "POST", "/2013-04-01/queryloggingconfig", AT_CreateQueryLoggingConfigRequest, AT_CreateQueryLoggingConfigResponse, .status = 201, .errors = CreateQueryLoggingConfig_errors, .input_xml_name = "CreateQueryLoggingConfigRequest", .input_xml_namespace = "https://route53.amazonaws.com/doc/2013-04-01/"},
    {"CreateReusableDelegationSet", "POST", "/2013-04-01/delegationset", AT_CreateReusableDelegationSetRequest, AT_CreateReusableDelegationSetResponse, .status = 201, .errors = CreateReusableDelegationSet_errors, .input_xml_name = "CreateReusableDelegationSetRequest", .input_xml_namespace = "https://route53.amazonaws.com/doc/2013-04-01/"},
    {"CreateVPCAssociationAuthorization", "POST", "/2013-04-01/hostedzone/{Id}/authorizevpcassociation", AT_CreateVPCAssociationAuthorizationRequest, AT_CreateVPCAssociationAuthorizationResponse, .errors = CreateVPCAssociationAuthorization_errors, .input_xml_name = "CreateVPCAssociationAuthorizationRequest", .input_xml_namespace = "https://route53.amazonaws.com/doc/2013-04-01/"},
    {"DeleteHealthCheck", "DELETE", "/2013-04-01/healthcheck/{HealthCheckId}", AT_DeleteHealthCheckRequest, AT_DeleteHealthCheckResponse, .errors = DeleteHealthCheck_errors},
    {"DeleteHostedZone", "DELETE", "/2013-04-01/hostedzone/{Id}", AT_DeleteHostedZoneRequest, AT_DeleteHostedZoneResponse, .errors = DeleteHostedZone_errors},
    {"DeleteQueryLoggingConfig", "DELETE", "/2013-04-01/queryloggingconfig/{Id}", AT_DeleteQueryLoggingConfigRequest, AT_DeleteQueryLoggingConfigResponse, .errors = DeleteQueryLoggingConfig_errors},
    {"DeleteReusableDelegationSet", "DELETE", "/2013-04-01/delegationset/{Id}", AT_DeleteReusableDelegationSetRequest, AT_DeleteReusableDelegationSetResponse, .errors = DeleteReusableDelegationSet_errors},
    {"DeleteVPCAssociationAuthorization", "POST", "/2013-04-01/hostedzone/{Id}/deauthorizevpcassociation", AT_DeleteVPCAssociationAuthorizationRequest, AT_DeleteVPCAssociationAuthorizationResponse, .errors = DeleteVPCAssociationAuthorization_errors, .input_xml_name = "DeleteVPCAssociationAuthorizationRequest", .input_xml_namespace = "https://route53.amazonaws.com/doc/2013-04-01/"},
    {"DisableHostedZoneDNSSEC", "POST", "/2013-04-01/hostedzone/{Id}/disable-dnssec", AT_DisableHostedZoneDNSSECRequest, AT_DisableHostedZoneDNSSECResponse, .errors = DisableHostedZoneDNSSEC_errors},
    {"DisassociateVPCFromHostedZone", "POST", "/2013-04-01/hostedzone/{Id}/disassociatevpc", AT_DisassociateVPCFromHostedZoneRequest, AT_DisassociateVPCFromHostedZoneResponse, .errors = DisassociateVPCFromHostedZone_errors, .input_xml_name = "DisassociateVPCFromHostedZoneRequest", .input_xml_namespace = "https://route53.amazonaws.com/doc/2013-04-01/"},
    {"EnableHostedZoneDNSSEC", "POST", "/2013-04-01/hostedzone/{Id}/enable-dnssec", AT_EnableHostedZoneDNSSECRequest, AT_EnableHostedZoneDNSSECResponse, .errors = EnableHostedZoneDNSSEC_errors},
    {"GetChange", "GET", "/2013-04-01/change/{Id}", AT_GetChangeRequest, AT_GetChangeResponse, .traits = OPERATION_READS, .errors = GetChange_errors},
    {"GetDNSSEC", "GET", "/2013-04-01/hostedzone/{Id}/dnssec", AT_GetDNSSECRequest, AT_GetDNSSECResponse, .traits = OPERATION_READS, .errors = GetDNSSEC_errors},
    {"GetHealthCheck", "GET", "/2013-04-01/healthcheck/{HealthCheckId}", AT_GetHealthCheckRequest, AT_GetHealthCheckResponse, .traits = OPERATION_READS, .errors = GetHealthCheck_errors},
    {"GetHostedZone", "GET", "/2013-04-01/hostedzone/{Id}", AT_GetHostedZoneRequest, AT_GetHostedZoneResponse, .traits = OPERATION_READS, .errors = GetHostedZone_errors},
    {"GetHostedZoneCount", "GET", "/2013-04-01/hostedzonecount", AT_GetHostedZoneCountRequest, AT_GetHostedZoneCountResponse, .traits = OPERATION_READS, .errors = GetHostedZoneCount_errors},
    {"GetQueryLoggingConfig", "GET", "/2013-04-01/queryloggingconfig/{Id}", AT_GetQueryLoggingConfigRequest, AT_GetQueryLoggingConfigResponse, .traits = OPERATION_READS, .errors = GetQueryLoggingConfig_errors},
    {"GetReusableDelegationSet", "GET", "/2013-04-01/delegationset/{Id}", AT_GetReusableDelegationSetRequest, AT_GetReusableDelegationSetResponse, .traits = OPERATION_READS, .errors = GetReusableDelegationSet_errors},
    {"ListHealthChecks", "GET", "/2013-04-01/healthcheck", AT_ListHealthChecksRequest, AT_ListHealthChecksResponse, .traits = OPERATION_READS, .errors = ListHealthChecks_errors, .paginator = ListHealthChecks_pages},
    {"ListHostedZones", "GET", "/2013-04-01/hostedzone", AT_ListHostedZonesRequest, AT_ListHostedZonesResponse, .traits = OPERATION_READS, .errors = ListHostedZones_errors, .paginator = ListHostedZones_pages},
    {"ListHostedZonesByName", "GET", "/2013-04-01/hostedzonesbyname", AT_ListHostedZonesByNameRequest, AT_ListHostedZonesByNameResponse, .traits = OPERATION_READS, .errors = ListHostedZonesByName_errors},
    {"ListHostedZonesByVPC", "GET", "/2013-04-01/hostedzonesbyvpc", AT_ListHostedZonesByVPCRequest, AT_ListHostedZonesByVPCResponse, .traits = OPERATION_READS, .errors = ListHostedZonesByVPC_errors},
    {"ListQueryLoggingConfigs", "GET", "/2013-04-01/queryloggingconfig", AT_ListQueryLoggingConfigsRequest, AT_ListQueryLoggingConfigsResponse, .traits = OPERATION_READS, .errors = ListQueryLoggingConfigs_errors, .paginator = ListQueryLoggingConfigs_pages},
    {"ListResourceRecordSets", "GET", "/2013-04-01/hostedzone/{Id}/rrset", AT_ListResourceRecordSetsRequest, AT_ListResourceRecordSetsResponse, .traits = OPERATION_READS, .errors = ListResourceRecordSets_errors, .paginator = ListResourceRecordSets_pages},
    {"ListReusableDelegationSets", "GET", "/2013-04-01/delegationset", AT_ListReusableDelegationSetsRequest, AT_ListReusableDelegationSetsResponse, .traits = OPERATION_READS, .errors = ListReusableDelegationSets_errors},
    {"ListTagsForResource", "GET", "/2013-04-01/tags/{ResourceType}/{ResourceId}", AT_ListTagsForResourceRequest, AT_ListTagsForResourceResponse, .traits = OPERATION_READS, .errors = ListTagsForResource_errors},
    {"ListTagsForResources", "POST", "/2013-04-01/tags/{ResourceType}", AT_ListTagsForResourcesRequest, AT_ListTagsForResourcesResponse, .traits = OPERATION_READS, .errors = ListTagsForResources_errors, .input_xml_name = "ListTagsForResourcesRequest", .input_xml_namespace = "https://route53.amazonaws.com/doc/2013-04-01/"},
    {"ListVPCAssociationAuthorizations", "GET", "/2013-04-01/hostedzone/{Id}/authorizevpcassociation", AT_ListVPCAssociationAuthorizationsRequest, AT_ListVPCAssociationAuthorizationsResponse, .traits = OPERATION_READS, .errors = ListVPCAssociationAuthorizations_errors, .paginator = ListVPCAssociationAuthorizations_pages},
    {"TestDNSAnswer", "GET", "/2013-04-01/testdnsanswer", AT_TestDNSAnswerRequest, AT_TestDNSAnswerResponse, .traits = OPERATION_READS, .errors = TestDNSAnswer_errors},
    {"UpdateHealthCheck", "POST", "/2013-04-01/healthcheck/{HealthCheckId}", AT_UpdateHealthCheckRequest, AT_UpdateHealthCheckResponse, .errors = UpdateHealthCheck_errors, .input_xml_name = "UpdateHealthCheckRequest", .input_xml_namespace = "https://route53.amazonaws.com/doc/2013-04-01/"},
    {"UpdateHostedZoneComment", "POST", "/2013-04-01/hostedzone/{Id}", AT_UpdateHostedZoneCommentRequest, AT_UpdateHostedZoneCommentResponse, .errors = UpdateHostedZoneComment_errors, .input_xml_name = "UpdateHostedZoneCommentRequest", .input_xml_namespace = "https://route53.amazonaws.com/doc/2013-04-01/"},
};
static const struct waiter_acceptor ResourceRecordSetsChanged_acceptors[] = {
    {0, 0, "ChangeInfo.Status", "INSYNC"},
};
static const struct waiter_model waiters[] = {
    {"ResourceRecordSetsChanged", "GetChange", 30, 60, ResourceRecordSetsChanged_acceptors, 1},
};
const struct service route53_model = {.name = "route53", .endpoint_prefix = "route53", .signing_name = "route53", .api_version = "2013-04-01", .global_endpoint = "route53.amazonaws.com", .protocol = PROTOCOL_REST_XML, .shapes = shapes, .n_shapes = 264, .operations = operations, .n_operations = 36, .waiters = waiters, .n_waiters = 1};
