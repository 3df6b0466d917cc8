/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_ALPNPolicyNotSupportedException,
    AT_Action,
    AT_ActionOrder,
    AT_ActionTypeEnum,
    AT_Actions,
    AT_AddListenerCertificatesInput,
    AT_AddListenerCertificatesOutput,
    AT_AddTagsInput,
    AT_AddTagsOutput,
    AT_AdministrativeOverride,
    AT_AdvertiseTrustStoreCaNamesEnum,
    AT_AllocationId,
    AT_AllocationIdNotFoundException,
    AT_AlpnPolicyName,
    AT_AlpnPolicyValue,
    AT_AnomalyDetection,
    AT_AnomalyResultEnum,
    AT_AuthenticateCognitoActionAuthenticationRequestExtraParams,
    AT_AuthenticateCognitoActionAuthenticationRequestParamName,
    AT_AuthenticateCognitoActionAuthenticationRequestParamValue,
    AT_AuthenticateCognitoActionConditionalBehaviorEnum,
    AT_AuthenticateCognitoActionConfig,
    AT_AuthenticateCognitoActionScope,
    AT_AuthenticateCognitoActionSessionCookieName,
    AT_AuthenticateCognitoActionSessionTimeout,
    AT_AuthenticateCognitoActionUserPoolArn,
    AT_AuthenticateCognitoActionUserPoolClientId,
    AT_AuthenticateCognitoActionUserPoolDomain,
    AT_AuthenticateOidcActionAuthenticationRequestExtraParams,
    AT_AuthenticateOidcActionAuthenticationRequestParamName,
    AT_AuthenticateOidcActionAuthenticationRequestParamValue,
    AT_AuthenticateOidcActionAuthorizationEndpoint,
    AT_AuthenticateOidcActionClientId,
    AT_AuthenticateOidcActionClientSecret,
    AT_AuthenticateOidcActionConditionalBehaviorEnum,
    AT_AuthenticateOidcActionConfig,
    AT_AuthenticateOidcActionIssuer,
    AT_AuthenticateOidcActionScope,
    AT_AuthenticateOidcActionSessionCookieName,
    AT_AuthenticateOidcActionSessionTimeout,
    AT_AuthenticateOidcActionTokenEndpoint,
    AT_AuthenticateOidcActionUseExistingClientSecret,
    AT_AuthenticateOidcActionUserInfoEndpoint,
    AT_AvailabilityZone,
    AT_AvailabilityZoneNotSupportedException,
    AT_AvailabilityZones,
    AT_CanonicalHostedZoneId,
    AT_CapacityDecreaseRequestsLimitExceededException,
    AT_CapacityReservationPendingException,
    AT_CapacityReservationStateEnum,
    AT_CapacityReservationStatus,
    AT_CapacityUnits,
    AT_CapacityUnitsDouble,
    AT_CapacityUnitsLimitExceededException,
    AT_Certificate,
    AT_CertificateArn,
    AT_CertificateList,
    AT_CertificateNotFoundException,
    AT_Cipher,
    AT_CipherName,
    AT_CipherPriority,
    AT_Ciphers,
    AT_ConditionFieldName,
    AT_CreateListenerInput,
    AT_CreateListenerOutput,
    AT_CreateLoadBalancerInput,
    AT_CreateLoadBalancerOutput,
    AT_CreateRuleInput,
    AT_CreateRuleOutput,
    AT_CreateTargetGroupInput,
    AT_CreateTargetGroupOutput,
    AT_CreatedTime,
    AT_CustomerOwnedIpv4Pool,
    AT_DNSName,
    AT_DecreaseRequestsRemaining,
    AT_Default,
    AT_DeleteListenerInput,
    AT_DeleteListenerOutput,
    AT_DeleteLoadBalancerInput,
    AT_DeleteLoadBalancerOutput,
    AT_DeleteRuleInput,
    AT_DeleteRuleOutput,
    AT_DeleteTargetGroupInput,
    AT_DeleteTargetGroupOutput,
    AT_DeregisterTargetsInput,
    AT_DeregisterTargetsOutput,
    AT_DescribeAccountLimitsInput,
    AT_DescribeAccountLimitsOutput,
    AT_DescribeCapacityReservationInput,
    AT_DescribeCapacityReservationOutput,
    AT_DescribeListenerAttributesInput,
    AT_DescribeListenerAttributesOutput,
    AT_DescribeListenerCertificatesInput,
    AT_DescribeListenerCertificatesOutput,
    AT_DescribeListenersInput,
    AT_DescribeListenersOutput,
    AT_DescribeLoadBalancerAttributesInput,
    AT_DescribeLoadBalancerAttributesOutput,
    AT_DescribeLoadBalancersInput,
    AT_DescribeLoadBalancersOutput,
    AT_DescribeRulesInput,
    AT_DescribeRulesOutput,
    AT_DescribeSSLPoliciesInput,
    AT_DescribeSSLPoliciesOutput,
    AT_DescribeTagsInput,
    AT_DescribeTagsOutput,
    AT_DescribeTargetGroupAttributesInput,
    AT_DescribeTargetGroupAttributesOutput,
    AT_DescribeTargetGroupsInput,
    AT_DescribeTargetGroupsOutput,
    AT_DescribeTargetHealthInput,
    AT_DescribeTargetHealthInputIncludeEnum,
    AT_DescribeTargetHealthOutput,
    AT_Description,
    AT_DuplicateListenerException,
    AT_DuplicateLoadBalancerNameException,
    AT_DuplicateTagKeysException,
    AT_DuplicateTargetGroupNameException,
    AT_EnablePrefixForIpv6SourceNatEnum,
    AT_EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic,
    AT_EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum,
    AT_FixedResponseActionConfig,
    AT_FixedResponseActionContentType,
    AT_FixedResponseActionMessage,
    AT_FixedResponseActionStatusCode,
    AT_ForwardActionConfig,
    AT_GrpcCode,
    AT_HealthCheckEnabled,
    AT_HealthCheckIntervalSeconds,
    AT_HealthCheckPort,
    AT_HealthCheckThresholdCount,
    AT_HealthCheckTimeoutSeconds,
    AT_HealthUnavailableException,
    AT_HostHeaderConditionConfig,
    AT_HostHeaderRewriteConfig,
    AT_HttpCode,
    AT_HttpHeaderConditionConfig,
    AT_HttpHeaderConditionName,
    AT_HttpRequestMethodConditionConfig,
    AT_IPv6Address,
    AT_IgnoreClientCertificateExpiry,
    AT_IncompatibleProtocolsException,
    AT_InsufficientCapacityException,
    AT_InvalidConfigurationRequestException,
    AT_InvalidLoadBalancerActionException,
    AT_InvalidSchemeException,
    AT_InvalidSecurityGroupException,
    AT_InvalidSubnetException,
    AT_InvalidTargetException,
    AT_IpAddress,
    AT_IpAddressType,
    AT_IpamPoolId,
    AT_IpamPools,
    AT_IsDefault,
    AT_JwtValidationActionAdditionalClaim,
    AT_JwtValidationActionAdditionalClaimFormatEnum,
    AT_JwtValidationActionAdditionalClaimName,
    AT_JwtValidationActionAdditionalClaimValue,
    AT_JwtValidationActionAdditionalClaimValues,
    AT_JwtValidationActionAdditionalClaims,
    AT_JwtValidationActionConfig,
    AT_JwtValidationActionIssuer,
    AT_JwtValidationActionJwksEndpoint,
    AT_LastModifiedTime,
    AT_Limit,
    AT_Limits,
    AT_ListOfDescribeTargetHealthIncludeOptions,
    AT_ListOfString,
    AT_Listener,
    AT_ListenerArn,
    AT_ListenerArns,
    AT_ListenerAttribute,
    AT_ListenerAttributeKey,
    AT_ListenerAttributeValue,
    AT_ListenerAttributes,
    AT_ListenerNotFoundException,
    AT_Listeners,
    AT_LoadBalancer,
    AT_LoadBalancerAddress,
    AT_LoadBalancerAddresses,
    AT_LoadBalancerArn,
    AT_LoadBalancerArns,
    AT_LoadBalancerAttribute,
    AT_LoadBalancerAttributeKey,
    AT_LoadBalancerAttributeValue,
    AT_LoadBalancerAttributes,
    AT_LoadBalancerName,
    AT_LoadBalancerNames,
    AT_LoadBalancerNotFoundException,
    AT_LoadBalancerSchemeEnum,
    AT_LoadBalancerState,
    AT_LoadBalancerStateEnum,
    AT_LoadBalancerTypeEnum,
    AT_LoadBalancers,
    AT_Marker,
    AT_Matcher,
    AT_Max,
    AT_MinimumLoadBalancerCapacity,
    AT_MitigationInEffectEnum,
    AT_Mode,
    AT_ModifyCapacityReservationInput,
    AT_ModifyCapacityReservationOutput,
    AT_ModifyIpPoolsInput,
    AT_ModifyIpPoolsOutput,
    AT_ModifyListenerAttributesInput,
    AT_ModifyListenerAttributesOutput,
    AT_ModifyListenerInput,
    AT_ModifyListenerOutput,
    AT_ModifyLoadBalancerAttributesInput,
    AT_ModifyLoadBalancerAttributesOutput,
    AT_ModifyRuleInput,
    AT_ModifyRuleOutput,
    AT_ModifyTargetGroupAttributesInput,
    AT_ModifyTargetGroupAttributesOutput,
    AT_ModifyTargetGroupInput,
    AT_ModifyTargetGroupOutput,
    AT_MutualAuthenticationAttributes,
    AT_Name,
    AT_OperationNotPermittedException,
    AT_OutpostId,
    AT_PageSize,
    AT_Path,
    AT_PathPatternConditionConfig,
    AT_Port,
    AT_PriorRequestNotCompleteException,
    AT_PriorityInUseException,
    AT_PrivateIPv4Address,
    AT_ProtocolEnum,
    AT_ProtocolVersion,
    AT_QueryStringConditionConfig,
    AT_QueryStringKeyValuePair,
    AT_QueryStringKeyValuePairList,
    AT_QuicServerId,
    AT_RedirectActionConfig,
    AT_RedirectActionHost,
    AT_RedirectActionPath,
    AT_RedirectActionPort,
    AT_RedirectActionProtocol,
    AT_RedirectActionQuery,
    AT_RedirectActionStatusCodeEnum,
    AT_RegisterTargetsInput,
    AT_RegisterTargetsOutput,
    AT_RemoveIpamPoolEnum,
    AT_RemoveIpamPools,
    AT_RemoveListenerCertificatesInput,
    AT_RemoveListenerCertificatesOutput,
    AT_RemoveTagsInput,
    AT_RemoveTagsOutput,
    AT_ResetCapacityReservation,
    AT_ResetTransforms,
    AT_ResourceArn,
    AT_ResourceArns,
    AT_ResourceInUseException,
    AT_RewriteConfig,
    AT_RewriteConfigList,
    AT_Rule,
    AT_RuleArn,
    AT_RuleArns,
    AT_RuleCondition,
    AT_RuleConditionList,
    AT_RuleNotFoundException,
    AT_RulePriority,
    AT_RulePriorityList,
    AT_RulePriorityPair,
    AT_RuleTransform,
    AT_RuleTransformList,
    AT_Rules,
    AT_SSLPolicyNotFoundException,
    AT_SecurityGroupId,
    AT_SecurityGroups,
    AT_SetIpAddressTypeInput,
    AT_SetIpAddressTypeOutput,
    AT_SetRulePrioritiesInput,
    AT_SetRulePrioritiesOutput,
    AT_SetSecurityGroupsInput,
    AT_SetSecurityGroupsOutput,
    AT_SetSubnetsInput,
    AT_SetSubnetsOutput,
    AT_SourceIpAddressTypeEnum,
    AT_SourceIpConditionConfig,
    AT_SourceNatIpv6Prefix,
    AT_SourceNatIpv6Prefixes,
    AT_SslPolicies,
    AT_SslPolicy,
    AT_SslPolicyName,
    AT_SslPolicyNames,
    AT_SslProtocol,
    AT_SslProtocols,
    AT_StateReason,
    AT_String,
    AT_StringValue,
    AT_SubnetId,
    AT_SubnetMapping,
    AT_SubnetMappings,
    AT_SubnetNotFoundException,
    AT_Subnets,
    AT_Tag,
    AT_TagDescription,
    AT_TagDescriptions,
    AT_TagKey,
    AT_TagKeys,
    AT_TagList,
    AT_TagValue,
    AT_TargetAdministrativeOverrideReasonEnum,
    AT_TargetAdministrativeOverrideStateEnum,
    AT_TargetControlPort,
    AT_TargetDescription,
    AT_TargetDescriptions,
    AT_TargetGroup,
    AT_TargetGroupArn,
    AT_TargetGroupArns,
    AT_TargetGroupAssociationLimitException,
    AT_TargetGroupAttribute,
    AT_TargetGroupAttributeKey,
    AT_TargetGroupAttributeValue,
    AT_TargetGroupAttributes,
    AT_TargetGroupIpAddressTypeEnum,
    AT_TargetGroupList,
    AT_TargetGroupName,
    AT_TargetGroupNames,
    AT_TargetGroupNotFoundException,
    AT_TargetGroupStickinessConfig,
    AT_TargetGroupStickinessDurationSeconds,
    AT_TargetGroupStickinessEnabled,
    AT_TargetGroupTuple,
    AT_TargetGroupWeight,
    AT_TargetGroups,
    AT_TargetHealth,
    AT_TargetHealthDescription,
    AT_TargetHealthDescriptions,
    AT_TargetHealthReasonEnum,
    AT_TargetHealthStateEnum,
    AT_TargetId,
    AT_TargetTypeEnum,
    AT_TooManyActionsException,
    AT_TooManyCertificatesException,
    AT_TooManyListenersException,
    AT_TooManyLoadBalancersException,
    AT_TooManyRegistrationsForTargetIdException,
    AT_TooManyRulesException,
    AT_TooManyTagsException,
    AT_TooManyTargetGroupsException,
    AT_TooManyTargetsException,
    AT_TooManyUniqueTargetGroupsPerLoadBalancerException,
    AT_TransformTypeEnum,
    AT_TrustStoreArn,
    AT_TrustStoreAssociationStatusEnum,
    AT_TrustStoreNotFoundException,
    AT_TrustStoreNotReadyException,
    AT_UnsupportedProtocolException,
    AT_UrlRewriteConfig,
    AT_VpcId,
    AT_ZonalCapacityReservationState,
    AT_ZonalCapacityReservationStates,
    AT_ZoneName,
};
static const struct member_model Action_members[] = {
    {"Type", .shape = AT_ActionTypeEnum, .traits = MEMBER_REQUIRED},
    {"TargetGroupArn", .shape = AT_TargetGroupArn},
    {"AuthenticateOidcConfig", .shape = AT_AuthenticateOidcActionConfig},
    {"AuthenticateCognitoConfig", .shape = AT_AuthenticateCognitoActionConfig},
    {"Order", .shape = AT_ActionOrder},
    {"RedirectConfig", .shape = AT_RedirectActionConfig},
    {"FixedResponseConfig", .shape = AT_FixedResponseActionConfig},
    {"ForwardConfig", .shape = AT_ForwardActionConfig},
    {"JwtValidationConfig", .shape = AT_JwtValidationActionConfig},
};
static const char *const ActionTypeEnum_choices[] = {
    "forward",
    "authenticate-oidc",
    "authenticate-cognito",
    "redirect",
    "fixed-response",
    "jwt-validation",
    NULL,
};
static const struct member_model Actions_members[] = {
    {"member", .shape = AT_Action},
};
static const struct member_model AddListenerCertificatesInput_members[] = {
    {"ListenerArn", .shape = AT_ListenerArn, .traits = MEMBER_REQUIRED},
    {"Certificates", .shape = AT_CertificateList, .traits = MEMBER_REQUIRED},
};
static const struct member_model AddListenerCertificatesOutput_members[] = {
    {"Certificates", .shape = AT_CertificateList},
};
static const struct member_model AddTagsInput_members[] = {
    {"ResourceArns", .shape = AT_ResourceArns, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList, .traits = MEMBER_REQUIRED},
};
static const struct member_model AdministrativeOverride_members[] = {
    {"State", .shape = AT_TargetAdministrativeOverrideStateEnum},
    {"Reason", .shape = AT_TargetAdministrativeOverrideReasonEnum},
    {"Description", .shape = AT_Description},
};
static const char *const AdvertiseTrustStoreCaNamesEnum_choices[] = {
    "on",
    "off",
    NULL,
};
static const struct member_model AlpnPolicyName_members[] = {
    {"member", .shape = AT_AlpnPolicyValue},
};
static const struct member_model AnomalyDetection_members[] = {
    {"Result", .shape = AT_AnomalyResultEnum},
    {"MitigationInEffect", .shape = AT_MitigationInEffectEnum},
};
static const char *const AnomalyResultEnum_choices[] = {
    "anomalous",
    "normal",
    NULL,
};
static const struct member_model AuthenticateCognitoActionAuthenticationRequestExtraParams_members[] = {
    {"key", .shape = AT_AuthenticateCognitoActionAuthenticationRequestParamName},
    {"value", .shape = AT_AuthenticateCognitoActionAuthenticationRequestParamValue},
};
static const char *const AuthenticateCognitoActionConditionalBehaviorEnum_choices[] = {
    "deny",
    "allow",
    "authenticate",
    NULL,
};
static const struct member_model AuthenticateCognitoActionConfig_members[] = {
    {"UserPoolArn", .shape = AT_AuthenticateCognitoActionUserPoolArn, .traits = MEMBER_REQUIRED},
    {"UserPoolClientId", .shape = AT_AuthenticateCognitoActionUserPoolClientId, .traits = MEMBER_REQUIRED},
    {"UserPoolDomain", .shape = AT_AuthenticateCognitoActionUserPoolDomain, .traits = MEMBER_REQUIRED},
    {"SessionCookieName", .shape = AT_AuthenticateCognitoActionSessionCookieName},
    {"Scope", .shape = AT_AuthenticateCognitoActionScope},
    {"SessionTimeout", .shape = AT_AuthenticateCognitoActionSessionTimeout},
    {"AuthenticationRequestExtraParams", .shape = AT_AuthenticateCognitoActionAuthenticationRequestExtraParams},
    {"OnUnauthenticatedRequest", .shape = AT_AuthenticateCognitoActionConditionalBehaviorEnum},
};
static const struct member_model AuthenticateOidcActionAuthenticationRequestExtraParams_members[] = {
    {"key", .shape = AT_AuthenticateOidcActionAuthenticationRequestParamName},
    {"value", .shape = AT_AuthenticateOidcActionAuthenticationRequestParamValue},
};
static const char *const AuthenticateOidcActionConditionalBehaviorEnum_choices[] = {
    "deny",
    "allow",
    "authenticate",
    NULL,
};
static const struct member_model AuthenticateOidcActionConfig_members[] = {
    {"Issuer", .shape = AT_AuthenticateOidcActionIssuer, .traits = MEMBER_REQUIRED},
    {"AuthorizationEndpoint", .shape = AT_AuthenticateOidcActionAuthorizationEndpoint, .traits = MEMBER_REQUIRED},
    {"TokenEndpoint", .shape = AT_AuthenticateOidcActionTokenEndpoint, .traits = MEMBER_REQUIRED},
    {"UserInfoEndpoint", .shape = AT_AuthenticateOidcActionUserInfoEndpoint, .traits = MEMBER_REQUIRED},
    {"ClientId", .shape = AT_AuthenticateOidcActionClientId, .traits = MEMBER_REQUIRED},
    {"ClientSecret", .shape = AT_AuthenticateOidcActionClientSecret},
    {"SessionCookieName", .shape = AT_AuthenticateOidcActionSessionCookieName},
    {"Scope", .shape = AT_AuthenticateOidcActionScope},
    {"SessionTimeout", .shape = AT_AuthenticateOidcActionSessionTimeout},
    {"AuthenticationRequestExtraParams", .shape = AT_AuthenticateOidcActionAuthenticationRequestExtraParams},
    {"OnUnauthenticatedRequest", .shape = AT_AuthenticateOidcActionConditionalBehaviorEnum},
    {"UseExistingClientSecret", .shape = AT_AuthenticateOidcActionUseExistingClientSecret},
};
static const struct member_model AvailabilityZone_members[] = {
    {"ZoneName", .shape = AT_ZoneName},
    {"SubnetId", .shape = AT_SubnetId},
    {"OutpostId", .shape = AT_OutpostId},
    {"LoadBalancerAddresses", .shape = AT_LoadBalancerAddresses},
    {"SourceNatIpv6Prefixes", .shape = AT_SourceNatIpv6Prefixes},
};
static const struct member_model AvailabilityZones_members[] = {
    {"member", .shape = AT_AvailabilityZone},
};
static const char *const CapacityReservationStateEnum_choices[] = {
    "provisioned",
    "pending",
    "rebalancing",
    "failed",
    NULL,
};
static const struct member_model CapacityReservationStatus_members[] = {
    {"Code", .shape = AT_CapacityReservationStateEnum},
    {"Reason", .shape = AT_StateReason},
};
static const struct member_model Certificate_members[] = {
    {"CertificateArn", .shape = AT_CertificateArn},
    {"IsDefault", .shape = AT_Default},
};
static const struct member_model CertificateList_members[] = {
    {"member", .shape = AT_Certificate},
};
static const struct member_model Cipher_members[] = {
    {"Name", .shape = AT_CipherName},
    {"Priority", .shape = AT_CipherPriority},
};
static const struct member_model Ciphers_members[] = {
    {"member", .shape = AT_Cipher},
};
static const struct member_model CreateListenerInput_members[] = {
    {"LoadBalancerArn", .shape = AT_LoadBalancerArn, .traits = MEMBER_REQUIRED},
    {"Protocol", .shape = AT_ProtocolEnum},
    {"Port", .shape = AT_Port},
    {"SslPolicy", .shape = AT_SslPolicyName},
    {"Certificates", .shape = AT_CertificateList},
    {"DefaultActions", .shape = AT_Actions, .traits = MEMBER_REQUIRED},
    {"AlpnPolicy", .shape = AT_AlpnPolicyName},
    {"Tags", .shape = AT_TagList},
    {"MutualAuthentication", .shape = AT_MutualAuthenticationAttributes},
};
static const struct member_model CreateListenerOutput_members[] = {
    {"Listeners", .shape = AT_Listeners},
};
static const struct member_model CreateLoadBalancerInput_members[] = {
    {"Name", .shape = AT_LoadBalancerName, .traits = MEMBER_REQUIRED},
    {"Subnets", .shape = AT_Subnets},
    {"SubnetMappings", .shape = AT_SubnetMappings},
    {"SecurityGroups", .shape = AT_SecurityGroups},
    {"Scheme", .shape = AT_LoadBalancerSchemeEnum},
    {"Tags", .shape = AT_TagList},
    {"Type", .shape = AT_LoadBalancerTypeEnum},
    {"IpAddressType", .shape = AT_IpAddressType},
    {"CustomerOwnedIpv4Pool", .shape = AT_CustomerOwnedIpv4Pool},
    {"EnablePrefixForIpv6SourceNat", .shape = AT_EnablePrefixForIpv6SourceNatEnum},
    {"IpamPools", .shape = AT_IpamPools},
};
static const struct member_model CreateLoadBalancerOutput_members[] = {
    {"LoadBalancers", .shape = AT_LoadBalancers},
};
static const struct member_model CreateRuleInput_members[] = {
    {"ListenerArn", .shape = AT_ListenerArn, .traits = MEMBER_REQUIRED},
    {"Conditions", .shape = AT_RuleConditionList, .traits = MEMBER_REQUIRED},
    {"Priority", .shape = AT_RulePriority, .traits = MEMBER_REQUIRED},
    {"Actions", .shape = AT_Actions, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList},
    {"Transforms", .shape = AT_RuleTransformList},
};
static const struct member_model CreateRuleOutput_members[] = {
    {"Rules", .shape = AT_Rules},
};
static const struct member_model CreateTargetGroupInput_members[] = {
    {"Name", .shape = AT_TargetGroupName, .traits = MEMBER_REQUIRED},
    {"Protocol", .shape = AT_ProtocolEnum},
    {"ProtocolVersion", .shape = AT_ProtocolVersion},
    {"Port", .shape = AT_Port},
    {"VpcId", .shape = AT_VpcId},
    {"HealthCheckProtocol", .shape = AT_ProtocolEnum},
    {"HealthCheckPort", .shape = AT_HealthCheckPort},
    {"HealthCheckEnabled", .shape = AT_HealthCheckEnabled},
    {"HealthCheckPath", .shape = AT_Path},
    {"HealthCheckIntervalSeconds", .shape = AT_HealthCheckIntervalSeconds},
    {"HealthCheckTimeoutSeconds", .shape = AT_HealthCheckTimeoutSeconds},
    {"HealthyThresholdCount", .shape = AT_HealthCheckThresholdCount},
    {"UnhealthyThresholdCount", .shape = AT_HealthCheckThresholdCount},
    {"Matcher", .shape = AT_Matcher},
    {"TargetType", .shape = AT_TargetTypeEnum},
    {"Tags", .shape = AT_TagList},
    {"IpAddressType", .shape = AT_TargetGroupIpAddressTypeEnum},
    {"TargetControlPort", .shape = AT_TargetControlPort},
};
static const struct member_model CreateTargetGroupOutput_members[] = {
    {"TargetGroups", .shape = AT_TargetGroups},
};
static const struct member_model DeleteListenerInput_members[] = {
    {"ListenerArn", .shape = AT_ListenerArn, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteLoadBalancerInput_members[] = {
    {"LoadBalancerArn", .shape = AT_LoadBalancerArn, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteRuleInput_members[] = {
    {"RuleArn", .shape = AT_RuleArn, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteTargetGroupInput_members[] = {
    {"TargetGroupArn", .shape = AT_TargetGroupArn, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeregisterTargetsInput_members[] = {
    {"TargetGroupArn", .shape = AT_TargetGroupArn, .traits = MEMBER_REQUIRED},
    {"Targets", .shape = AT_TargetDescriptions, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeAccountLimitsInput_members[] = {
    {"Marker", .shape = AT_Marker},
    {"PageSize", .shape = AT_PageSize},
};
static const struct member_model DescribeAccountLimitsOutput_members[] = {
    {"Limits", .shape = AT_Limits},
    {"NextMarker", .shape = AT_Marker},
};
static const struct member_model DescribeCapacityReservationInput_members[] = {
    {"LoadBalancerArn", .shape = AT_LoadBalancerArn, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeCapacityReservationOutput_members[] = {
    {"LastModifiedTime", .shape = AT_LastModifiedTime},
    {"DecreaseRequestsRemaining", .shape = AT_DecreaseRequestsRemaining},
    {"MinimumLoadBalancerCapacity", .shape = AT_MinimumLoadBalancerCapacity},
    {"CapacityReservationState", .shape = AT_ZonalCapacityReservationStates},
};
static const struct member_model DescribeListenerAttributesInput_members[] = {
    {"ListenerArn", .shape = AT_ListenerArn, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeListenerAttributesOutput_members[] = {
    {"Attributes", .shape = AT_ListenerAttributes},
};
static const struct member_model DescribeListenerCertificatesInput_members[] = {
    {"ListenerArn", .shape = AT_ListenerArn, .traits = MEMBER_REQUIRED},
    {"Marker", .shape = AT_Marker},
    {"PageSize", .shape = AT_PageSize},
};
static const struct member_model DescribeListenerCertificatesOutput_members[] = {
    {"Certificates", .shape = AT_CertificateList},
    {"NextMarker", .shape = AT_Marker},
};
static const struct member_model DescribeListenersInput_members[] = {
    {"LoadBalancerArn", .shape = AT_LoadBalancerArn},
    {"ListenerArns", .shape = AT_ListenerArns},
    {"Marker", .shape = AT_Marker},
    {"PageSize", .shape = AT_PageSize},
};
static const struct member_model DescribeListenersOutput_members[] = {
    {"Listeners", .shape = AT_Listeners},
    {"NextMarker", .shape = AT_Marker},
};
static const struct member_model DescribeLoadBalancerAttributesInput_members[] = {
    {"LoadBalancerArn", .shape = AT_LoadBalancerArn, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeLoadBalancerAttributesOutput_members[] = {
    {"Attributes", .shape = AT_LoadBalancerAttributes},
};
static const struct member_model DescribeLoadBalancersInput_members[] = {
    {"LoadBalancerArns", .shape = AT_LoadBalancerArns},
    {"Names", .shape = AT_LoadBalancerNames},
    {"Marker", .shape = AT_Marker},
    {"PageSize", .shape = AT_PageSize},
};
static const struct member_model DescribeLoadBalancersOutput_members[] = {
    {"LoadBalancers", .shape = AT_LoadBalancers},
    {"NextMarker", .shape = AT_Marker},
};
static const struct member_model DescribeRulesInput_members[] = {
    {"ListenerArn", .shape = AT_ListenerArn},
    {"RuleArns", .shape = AT_RuleArns},
    {"Marker", .shape = AT_Marker},
    {"PageSize", .shape = AT_PageSize},
};
static const struct member_model DescribeRulesOutput_members[] = {
    {"Rules", .shape = AT_Rules},
    {"NextMarker", .shape = AT_Marker},
};
static const struct member_model DescribeSSLPoliciesInput_members[] = {
    {"Names", .shape = AT_SslPolicyNames},
    {"Marker", .shape = AT_Marker},
    {"PageSize", .shape = AT_PageSize},
    {"LoadBalancerType", .shape = AT_LoadBalancerTypeEnum},
};
static const struct member_model DescribeSSLPoliciesOutput_members[] = {
    {"SslPolicies", .shape = AT_SslPolicies},
    {"NextMarker", .shape = AT_Marker},
};
static const struct member_model DescribeTagsInput_members[] = {
    {"ResourceArns", .shape = AT_ResourceArns, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeTagsOutput_members[] = {
    {"TagDescriptions", .shape = AT_TagDescriptions},
};
static const struct member_model DescribeTargetGroupAttributesInput_members[] = {
    {"TargetGroupArn", .shape = AT_TargetGroupArn, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeTargetGroupAttributesOutput_members[] = {
    {"Attributes", .shape = AT_TargetGroupAttributes},
};
static const struct member_model DescribeTargetGroupsInput_members[] = {
    {"LoadBalancerArn", .shape = AT_LoadBalancerArn},
    {"TargetGroupArns", .shape = AT_TargetGroupArns},
    {"Names", .shape = AT_TargetGroupNames},
    {"Marker", .shape = AT_Marker},
    {"PageSize", .shape = AT_PageSize},
};
static const struct member_model DescribeTargetGroupsOutput_members[] = {
    {"TargetGroups", .shape = AT_TargetGroups},
    {"NextMarker", .shape = AT_Marker},
};
static const struct member_model DescribeTargetHealthInput_members[] = {
    {"TargetGroupArn", .shape = AT_TargetGroupArn, .traits = MEMBER_REQUIRED},
    {"Targets", .shape = AT_TargetDescriptions},
    {"Include", .shape = AT_ListOfDescribeTargetHealthIncludeOptions},
};
static const char *const DescribeTargetHealthInputIncludeEnum_choices[] = {
    "AnomalyDetection",
    "All",
    NULL,
};
static const struct member_model DescribeTargetHealthOutput_members[] = {
    {"TargetHealthDescriptions", .shape = AT_TargetHealthDescriptions},
};
static const char *const EnablePrefixForIpv6SourceNatEnum_choices[] = {
    "on",
    "off",
    NULL,
};
static const char *const EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum_choices[] = {
    "on",
    "off",
    NULL,
};
static const struct member_model FixedResponseActionConfig_members[] = {
    {"MessageBody", .shape = AT_FixedResponseActionMessage},
    {"StatusCode", .shape = AT_FixedResponseActionStatusCode, .traits = MEMBER_REQUIRED},
    {"ContentType", .shape = AT_FixedResponseActionContentType},
};
static const struct member_model ForwardActionConfig_members[] = {
    {"TargetGroups", .shape = AT_TargetGroupList},
    {"TargetGroupStickinessConfig", .shape = AT_TargetGroupStickinessConfig},
};
static const struct member_model HostHeaderConditionConfig_members[] = {
    {"Values", .shape = AT_ListOfString},
    {"RegexValues", .shape = AT_ListOfString},
};
static const struct member_model HostHeaderRewriteConfig_members[] = {
    {"Rewrites", .shape = AT_RewriteConfigList},
};
static const struct member_model HttpHeaderConditionConfig_members[] = {
    {"HttpHeaderName", .shape = AT_HttpHeaderConditionName},
    {"Values", .shape = AT_ListOfString},
    {"RegexValues", .shape = AT_ListOfString},
};
static const struct member_model HttpRequestMethodConditionConfig_members[] = {
    {"Values", .shape = AT_ListOfString},
};
static const char *const IpAddressType_choices[] = {
    "ipv4",
    "dualstack",
    "dualstack-without-public-ipv4",
    NULL,
};
static const struct member_model IpamPools_members[] = {
    {"Ipv4IpamPoolId", .shape = AT_IpamPoolId},
};
static const struct member_model JwtValidationActionAdditionalClaim_members[] = {
    {"Format", .shape = AT_JwtValidationActionAdditionalClaimFormatEnum, .traits = MEMBER_REQUIRED},
    {"Name", .shape = AT_JwtValidationActionAdditionalClaimName, .traits = MEMBER_REQUIRED},
    {"Values", .shape = AT_JwtValidationActionAdditionalClaimValues, .traits = MEMBER_REQUIRED},
};
static const char *const JwtValidationActionAdditionalClaimFormatEnum_choices[] = {
    "single-string",
    "string-array",
    "space-separated-values",
    NULL,
};
static const struct member_model JwtValidationActionAdditionalClaimValues_members[] = {
    {"member", .shape = AT_JwtValidationActionAdditionalClaimValue},
};
static const struct member_model JwtValidationActionAdditionalClaims_members[] = {
    {"member", .shape = AT_JwtValidationActionAdditionalClaim},
};
static const struct member_model JwtValidationActionConfig_members[] = {
    {"JwksEndpoint", .shape = AT_JwtValidationActionJwksEndpoint, .traits = MEMBER_REQUIRED},
    {"Issuer", .shape = AT_JwtValidationActionIssuer, .traits = MEMBER_REQUIRED},
    {"AdditionalClaims", .shape = AT_JwtValidationActionAdditionalClaims},
};
static const struct member_model Limit_members[] = {
    {"Name", .shape = AT_Name},
    {"Max", .shape = AT_Max},
};
static const struct member_model Limits_members[] = {
    {"member", .shape = AT_Limit},
};
static const struct member_model ListOfDescribeTargetHealthIncludeOptions_members[] = {
    {"member", .shape = AT_DescribeTargetHealthInputIncludeEnum},
};
static const struct member_model ListOfString_members[] = {
    {"member", .shape = AT_StringValue},
};
static const struct member_model Listener_members[] = {
    {"ListenerArn", .shape = AT_ListenerArn},
    {"LoadBalancerArn", .shape = AT_LoadBalancerArn},
    {"Port", .shape = AT_Port},
    {"Protocol", .shape = AT_ProtocolEnum},
    {"Certificates", .shape = AT_CertificateList},
    {"SslPolicy", .shape = AT_SslPolicyName},
    {"DefaultActions", .shape = AT_Actions},
    {"AlpnPolicy", .shape = AT_AlpnPolicyName},
    {"MutualAuthentication", .shape = AT_MutualAuthenticationAttributes},
};
static const struct member_model ListenerArns_members[] = {
    {"member", .shape = AT_ListenerArn},
};
static const struct member_model ListenerAttribute_members[] = {
    {"Key", .shape = AT_ListenerAttributeKey},
    {"Value", .shape = AT_ListenerAttributeValue},
};
static const struct member_model ListenerAttributes_members[] = {
    {"member", .shape = AT_ListenerAttribute},
};
static const struct member_model Listeners_members[] = {
    {"member", .shape = AT_Listener},
};
static const struct member_model LoadBalancer_members[] = {
    {"LoadBalancerArn", .shape = AT_LoadBalancerArn},
    {"DNSName", .shape = AT_DNSName},
    {"CanonicalHostedZoneId", .shape = AT_CanonicalHostedZoneId},
    {"CreatedTime", .shape = AT_CreatedTime},
    {"LoadBalancerName", .shape = AT_LoadBalancerName},
    {"Scheme", .shape = AT_LoadBalancerSchemeEnum},
    {"VpcId", .shape = AT_VpcId},
    {"State", .shape = AT_LoadBalancerState},
    {"Type", .shape = AT_LoadBalancerTypeEnum},
    {"AvailabilityZones", .shape = AT_AvailabilityZones},
    {"SecurityGroups", .shape = AT_SecurityGroups},
    {"IpAddressType", .shape = AT_IpAddressType},
    {"CustomerOwnedIpv4Pool", .shape = AT_CustomerOwnedIpv4Pool},
    {"EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", .shape = AT_EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic},
    {"EnablePrefixForIpv6SourceNat", .shape = AT_EnablePrefixForIpv6SourceNatEnum},
    {"IpamPools", .shape = AT_IpamPools},
};
static const struct member_model LoadBalancerAddress_members[] = {
    {"IpAddress", .shape = AT_IpAddress},
    {"AllocationId", .shape = AT_AllocationId},
    {"PrivateIPv4Address", .shape = AT_PrivateIPv4Address},
    {"IPv6Address", .shape = AT_IPv6Address},
};
static const struct member_model LoadBalancerAddresses_members[] = {
    {"member", .shape = AT_LoadBalancerAddress},
};
static const struct member_model LoadBalancerArns_members[] = {
    {"member", .shape = AT_LoadBalancerArn},
};
static const struct member_model LoadBalancerAttribute_members[] = {
    {"Key", .shape = AT_LoadBalancerAttributeKey},
    {"Value", .shape = AT_LoadBalancerAttributeValue},
};
static const struct member_model LoadBalancerAttributes_members[] = {
    {"member", .shape = AT_LoadBalancerAttribute},
};
static const struct member_model LoadBalancerNames_members[] = {
    {"member", .shape = AT_LoadBalancerName},
};
static const char *const LoadBalancerSchemeEnum_choices[] = {
    "internet-facing",
    "internal",
    NULL,
};
static const struct member_model LoadBalancerState_members[] = {
    {"Code", .shape = AT_LoadBalancerStateEnum},
    {"Reason", .shape = AT_StateReason},
};
static const char *const LoadBalancerStateEnum_choices[] = {
    "active",
    "provisioning",
    "active_impaired",
    "failed",
    NULL,
};
static const char *const LoadBalancerTypeEnum_choices[] = {
    "application",
    "network",
    "gateway",
    NULL,
};
static const struct member_model LoadBalancers_members[] = {
    {"member", .shape = AT_LoadBalancer},
};
static const struct member_model Matcher_members[] = {
    {"HttpCode", .shape = AT_HttpCode},
    {"GrpcCode", .shape = AT_GrpcCode},
};
static const struct member_model MinimumLoadBalancerCapacity_members[] = {
    {"CapacityUnits", .shape = AT_CapacityUnits},
};
static const char *const MitigationInEffectEnum_choices[] = {
    "yes",
    "no",
    NULL,
};
static const struct member_model ModifyCapacityReservationInput_members[] = {
    {"LoadBalancerArn", .shape = AT_LoadBalancerArn, .traits = MEMBER_REQUIRED},
    {"MinimumLoadBalancerCapacity", .shape = AT_MinimumLoadBalancerCapacity},
    {"ResetCapacityReservation", .shape = AT_ResetCapacityReservation},
};
static const struct member_model ModifyCapacityReservationOutput_members[] = {
    {"LastModifiedTime", .shape = AT_LastModifiedTime},
    {"DecreaseRequestsRemaining", .shape = AT_DecreaseRequestsRemaining},
    {"MinimumLoadBalancerCapacity", .shape = AT_MinimumLoadBalancerCapacity},
    {"CapacityReservationState", .shape = AT_ZonalCapacityReservationStates},
};
static const struct member_model ModifyIpPoolsInput_members[] = {
    {"LoadBalancerArn", .shape = AT_LoadBalancerArn, .traits = MEMBER_REQUIRED},
    {"IpamPools", .shape = AT_IpamPools},
    {"RemoveIpamPools", .shape = AT_RemoveIpamPools},
};
static const struct member_model ModifyIpPoolsOutput_members[] = {
    {"IpamPools", .shape = AT_IpamPools},
};
static const struct member_model ModifyListenerAttributesInput_members[] = {
    {"ListenerArn", .shape = AT_ListenerArn, .traits = MEMBER_REQUIRED},
    {"Attributes", .shape = AT_ListenerAttributes, .traits = MEMBER_REQUIRED},
};
static const struct member_model ModifyListenerAttributesOutput_members[] = {
    {"Attributes", .shape = AT_ListenerAttributes},
};
static const struct member_model ModifyListenerInput_members[] = {
    {"ListenerArn", .shape = AT_ListenerArn, .traits = MEMBER_REQUIRED},
    {"Port", .shape = AT_Port},
    {"Protocol", .shape = AT_ProtocolEnum},
    {"SslPolicy", .shape = AT_SslPolicyName},
    {"Certificates", .shape = AT_CertificateList},
    {"DefaultActions", .shape = AT_Actions},
    {"AlpnPolicy", .shape = AT_AlpnPolicyName},
    {"MutualAuthentication", .shape = AT_MutualAuthenticationAttributes},
};
static const struct member_model ModifyListenerOutput_members[] = {
    {"Listeners", .shape = AT_Listeners},
};
static const struct member_model ModifyLoadBalancerAttributesInput_members[] = {
    {"LoadBalancerArn", .shape = AT_LoadBalancerArn, .traits = MEMBER_REQUIRED},
    {"Attributes", .shape = AT_LoadBalancerAttributes, .traits = MEMBER_REQUIRED},
};
static const struct member_model ModifyLoadBalancerAttributesOutput_members[] = {
    {"Attributes", .shape = AT_LoadBalancerAttributes},
};
static const struct member_model ModifyRuleInput_members[] = {
    {"RuleArn", .shape = AT_RuleArn, .traits = MEMBER_REQUIRED},
    {"Conditions", .shape = AT_RuleConditionList},
    {"Actions", .shape = AT_Actions},
    {"Transforms", .shape = AT_RuleTransformList},
    {"ResetTransforms", .shape = AT_ResetTransforms},
};
static const struct member_model ModifyRuleOutput_members[] = {
    {"Rules", .shape = AT_Rules},
};
static const struct member_model ModifyTargetGroupAttributesInput_members[] = {
    {"TargetGroupArn", .shape = AT_TargetGroupArn, .traits = MEMBER_REQUIRED},
    {"Attributes", .shape = AT_TargetGroupAttributes, .traits = MEMBER_REQUIRED},
};
static const struct member_model ModifyTargetGroupAttributesOutput_members[] = {
    {"Attributes", .shape = AT_TargetGroupAttributes},
};
static const struct member_model ModifyTargetGroupInput_members[] = {
    {"TargetGroupArn", .shape = AT_TargetGroupArn, .traits = MEMBER_REQUIRED},
    {"HealthCheckProtocol", .shape = AT_ProtocolEnum},
    {"HealthCheckPort", .shape = AT_HealthCheckPort},
    {"HealthCheckPath", .shape = AT_Path},
    {"HealthCheckEnabled", .shape = AT_HealthCheckEnabled},
    {"HealthCheckIntervalSeconds", .shape = AT_HealthCheckIntervalSeconds},
    {"HealthCheckTimeoutSeconds", .shape = AT_HealthCheckTimeoutSeconds},
    {"HealthyThresholdCount", .shape = AT_HealthCheckThresholdCount},
    {"UnhealthyThresholdCount", .shape = AT_HealthCheckThresholdCount},
    {"Matcher", .shape = AT_Matcher},
};
static const struct member_model ModifyTargetGroupOutput_members[] = {
    {"TargetGroups", .shape = AT_TargetGroups},
};
static const struct member_model MutualAuthenticationAttributes_members[] = {
    {"Mode", .shape = AT_Mode},
    {"TrustStoreArn", .shape = AT_TrustStoreArn},
    {"IgnoreClientCertificateExpiry", .shape = AT_IgnoreClientCertificateExpiry},
    {"TrustStoreAssociationStatus", .shape = AT_TrustStoreAssociationStatusEnum},
    {"AdvertiseTrustStoreCaNames", .shape = AT_AdvertiseTrustStoreCaNamesEnum},
};
static const struct member_model PathPatternConditionConfig_members[] = {
    {"Values", .shape = AT_ListOfString},
    {"RegexValues", .shape = AT_ListOfString},
};
static const char *const ProtocolEnum_choices[] = {
    "HTTP",
    "HTTPS",
    "TCP",
    "TLS",
    "UDP",
    "TCP_UDP",
    "GENEVE",
    "QUIC",
    "TCP_QUIC",
    NULL,
};
static const struct member_model QueryStringConditionConfig_members[] = {
    {"Values", .shape = AT_QueryStringKeyValuePairList},
};
static const struct member_model QueryStringKeyValuePair_members[] = {
    {"Key", .shape = AT_StringValue},
    {"Value", .shape = AT_StringValue},
};
static const struct member_model QueryStringKeyValuePairList_members[] = {
    {"member", .shape = AT_QueryStringKeyValuePair},
};
static const struct member_model RedirectActionConfig_members[] = {
    {"Protocol", .shape = AT_RedirectActionProtocol},
    {"Port", .shape = AT_RedirectActionPort},
    {"Host", .shape = AT_RedirectActionHost},
    {"Path", .shape = AT_RedirectActionPath},
    {"Query", .shape = AT_RedirectActionQuery},
    {"StatusCode", .shape = AT_RedirectActionStatusCodeEnum, .traits = MEMBER_REQUIRED},
};
static const char *const RedirectActionStatusCodeEnum_choices[] = {
    "HTTP_301",
    "HTTP_302",
    NULL,
};
static const struct member_model RegisterTargetsInput_members[] = {
    {"TargetGroupArn", .shape = AT_TargetGroupArn, .traits = MEMBER_REQUIRED},
    {"Targets", .shape = AT_TargetDescriptions, .traits = MEMBER_REQUIRED},
};
static const char *const RemoveIpamPoolEnum_choices[] = {
    "ipv4",
    NULL,
};
static const struct member_model RemoveIpamPools_members[] = {
    {"member", .shape = AT_RemoveIpamPoolEnum},
};
static const struct member_model RemoveListenerCertificatesInput_members[] = {
    {"ListenerArn", .shape = AT_ListenerArn, .traits = MEMBER_REQUIRED},
    {"Certificates", .shape = AT_CertificateList, .traits = MEMBER_REQUIRED},
};
static const struct member_model RemoveTagsInput_members[] = {
    {"ResourceArns", .shape = AT_ResourceArns, .traits = MEMBER_REQUIRED},
    {"TagKeys", .shape = AT_TagKeys, .traits = MEMBER_REQUIRED},
};
static const struct member_model ResourceArns_members[] = {
    {"member", .shape = AT_ResourceArn},
};
static const struct member_model RewriteConfig_members[] = {
    {"Regex", .shape = AT_StringValue, .traits = MEMBER_REQUIRED},
    {"Replace", .shape = AT_StringValue, .traits = MEMBER_REQUIRED},
};
static const struct member_model RewriteConfigList_members[] = {
    {"member", .shape = AT_RewriteConfig},
};
static const struct member_model Rule_members[] = {
    {"RuleArn", .shape = AT_RuleArn},
    {"Priority", .shape = AT_String},
    {"Conditions", .shape = AT_RuleConditionList},
    {"Actions", .shape = AT_Actions},
    {"IsDefault", .shape = AT_IsDefault},
    {"Transforms", .shape = AT_RuleTransformList},
};
static const struct member_model RuleArns_members[] = {
    {"member", .shape = AT_RuleArn},
};
static const struct member_model RuleCondition_members[] = {
    {"Field", .shape = AT_ConditionFieldName},
    {"Values", .shape = AT_ListOfString},
    {"HostHeaderConfig", .shape = AT_HostHeaderConditionConfig},
    {"PathPatternConfig", .shape = AT_PathPatternConditionConfig},
    {"HttpHeaderConfig", .shape = AT_HttpHeaderConditionConfig},
    {"QueryStringConfig", .shape = AT_QueryStringConditionConfig},
    {"HttpRequestMethodConfig", .shape = AT_HttpRequestMethodConditionConfig},
    {"SourceIpConfig", .shape = AT_SourceIpConditionConfig},
    {"RegexValues", .shape = AT_ListOfString},
};
static const struct member_model RuleConditionList_members[] = {
    {"member", .shape = AT_RuleCondition},
};
static const struct member_model RulePriorityList_members[] = {
    {"member", .shape = AT_RulePriorityPair},
};
static const struct member_model RulePriorityPair_members[] = {
    {"RuleArn", .shape = AT_RuleArn},
    {"Priority", .shape = AT_RulePriority},
};
static const struct member_model RuleTransform_members[] = {
    {"Type", .shape = AT_TransformTypeEnum, .traits = MEMBER_REQUIRED},
    {"HostHeaderRewriteConfig", .shape = AT_HostHeaderRewriteConfig},
    {"UrlRewriteConfig", .shape = AT_UrlRewriteConfig},
};
static const struct member_model RuleTransformList_members[] = {
    {"member", .shape = AT_RuleTransform},
};
static const struct member_model Rules_members[] = {
    {"member", .shape = AT_Rule},
};
static const struct member_model SecurityGroups_members[] = {
    {"member", .shape = AT_SecurityGroupId},
};
static const struct member_model SetIpAddressTypeInput_members[] = {
    {"LoadBalancerArn", .shape = AT_LoadBalancerArn, .traits = MEMBER_REQUIRED},
    {"IpAddressType", .shape = AT_IpAddressType, .traits = MEMBER_REQUIRED},
};
static const struct member_model SetIpAddressTypeOutput_members[] = {
    {"IpAddressType", .shape = AT_IpAddressType},
};
static const struct member_model SetRulePrioritiesInput_members[] = {
    {"RulePriorities", .shape = AT_RulePriorityList, .traits = MEMBER_REQUIRED},
};
static const struct member_model SetRulePrioritiesOutput_members[] = {
    {"Rules", .shape = AT_Rules},
};
static const struct member_model SetSecurityGroupsInput_members[] = {
    {"LoadBalancerArn", .shape = AT_LoadBalancerArn, .traits = MEMBER_REQUIRED},
    {"SecurityGroups", .shape = AT_SecurityGroups, .traits = MEMBER_REQUIRED},
    {"EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", .shape = AT_EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum},
};
static const struct member_model SetSecurityGroupsOutput_members[] = {
    {"SecurityGroupIds", .shape = AT_SecurityGroups},
    {"EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", .shape = AT_EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum},
};
static const struct member_model SetSubnetsInput_members[] = {
    {"LoadBalancerArn", .shape = AT_LoadBalancerArn, .traits = MEMBER_REQUIRED},
    {"Subnets", .shape = AT_Subnets},
    {"SubnetMappings", .shape = AT_SubnetMappings},
    {"IpAddressType", .shape = AT_IpAddressType},
    {"EnablePrefixForIpv6SourceNat", .shape = AT_EnablePrefixForIpv6SourceNatEnum},
};
static const struct member_model SetSubnetsOutput_members[] = {
    {"AvailabilityZones", .shape = AT_AvailabilityZones},
    {"IpAddressType", .shape = AT_IpAddressType},
    {"EnablePrefixForIpv6SourceNat", .shape = AT_EnablePrefixForIpv6SourceNatEnum},
};
static const char *const SourceIpAddressTypeEnum_choices[] = {
    "ipv4",
    "ipv6",
    NULL,
};
static const struct member_model SourceIpConditionConfig_members[] = {
    {"Values", .shape = AT_ListOfString},
    {"IpAddressType", .shape = AT_SourceIpAddressTypeEnum},
};
static const struct member_model SourceNatIpv6Prefixes_members[] = {
    {"member", .shape = AT_SourceNatIpv6Prefix},
};
static const struct member_model SslPolicies_members[] = {
    {"member", .shape = AT_SslPolicy},
};
static const struct member_model SslPolicy_members[] = {
    {"SslProtocols", .shape = AT_SslProtocols},
    {"Ciphers", .shape = AT_Ciphers},
    {"Name", .shape = AT_SslPolicyName},
    {"SupportedLoadBalancerTypes", .shape = AT_ListOfString},
};
static const struct member_model SslPolicyNames_members[] = {
    {"member", .shape = AT_SslPolicyName},
};
static const struct member_model SslProtocols_members[] = {
    {"member", .shape = AT_SslProtocol},
};
static const struct member_model SubnetMapping_members[] = {
    {"SubnetId", .shape = AT_SubnetId},
    {"AllocationId", .shape = AT_AllocationId},
    {"PrivateIPv4Address", .shape = AT_PrivateIPv4Address},
    {"IPv6Address", .shape = AT_IPv6Address},
    {"SourceNatIpv6Prefix", .shape = AT_SourceNatIpv6Prefix},
};
static const struct member_model SubnetMappings_members[] = {
    {"member", .shape = AT_SubnetMapping},
};
static const struct member_model Subnets_members[] = {
    {"member", .shape = AT_SubnetId},
};
static const struct member_model Tag_members[] = {
    {"Key", .shape = AT_TagKey, .traits = MEMBER_REQUIRED},
    {"Value", .shape = AT_TagValue},
};
static const struct member_model TagDescription_members[] = {
    {"ResourceArn", .shape = AT_ResourceArn},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model TagDescriptions_members[] = {
    {"member", .shape = AT_TagDescription},
};
static const struct member_model TagKeys_members[] = {
    {"member", .shape = AT_TagKey},
};
static const struct member_model TagList_members[] = {
    {"member", .shape = AT_Tag},
};
static const char *const TargetAdministrativeOverrideReasonEnum_choices[] = {
    "AdministrativeOverride.Unknown",
    "AdministrativeOverride.NoOverride",
    "AdministrativeOverride.ZonalShiftActive",
    "AdministrativeOverride.ZonalShiftDelegatedToDns",
    NULL,
};
static const char *const TargetAdministrativeOverrideStateEnum_choices[] = {
    "unknown",
    "no_override",
    "zonal_shift_active",
    "zonal_shift_delegated_to_dns",
    NULL,
};
static const struct member_model TargetDescription_members[] = {
    {"Id", .shape = AT_TargetId, .traits = MEMBER_REQUIRED},
    {"Port", .shape = AT_Port},
    {"AvailabilityZone", .shape = AT_ZoneName},
    {"QuicServerId", .shape = AT_QuicServerId},
};
static const struct member_model TargetDescriptions_members[] = {
    {"member", .shape = AT_TargetDescription},
};
static const struct member_model TargetGroup_members[] = {
    {"TargetGroupArn", .shape = AT_TargetGroupArn},
    {"TargetGroupName", .shape = AT_TargetGroupName},
    {"Protocol", .shape = AT_ProtocolEnum},
    {"Port", .shape = AT_Port},
    {"VpcId", .shape = AT_VpcId},
    {"HealthCheckProtocol", .shape = AT_ProtocolEnum},
    {"HealthCheckPort", .shape = AT_HealthCheckPort},
    {"HealthCheckEnabled", .shape = AT_HealthCheckEnabled},
    {"HealthCheckIntervalSeconds", .shape = AT_HealthCheckIntervalSeconds},
    {"HealthCheckTimeoutSeconds", .shape = AT_HealthCheckTimeoutSeconds},
    {"HealthyThresholdCount", .shape = AT_HealthCheckThresholdCount},
    {"UnhealthyThresholdCount", .shape = AT_HealthCheckThresholdCount},
    {"HealthCheckPath", .shape = AT_Path},
    {"Matcher", .shape = AT_Matcher},
    {"LoadBalancerArns", .shape = AT_LoadBalancerArns},
    {"TargetType", .shape = AT_TargetTypeEnum},
    {"ProtocolVersion", .shape = AT_ProtocolVersion},
    {"IpAddressType", .shape = AT_TargetGroupIpAddressTypeEnum},
    {"TargetControlPort", .shape = AT_TargetControlPort},
};
static const struct member_model TargetGroupArns_members[] = {
    {"member", .shape = AT_TargetGroupArn},
};
static const struct member_model TargetGroupAttribute_members[] = {
    {"Key", .shape = AT_TargetGroupAttributeKey},
    {"Value", .shape = AT_TargetGroupAttributeValue},
};
static const struct member_model TargetGroupAttributes_members[] = {
    {"member", .shape = AT_TargetGroupAttribute},
};
static const char *const TargetGroupIpAddressTypeEnum_choices[] = {
    "ipv4",
    "ipv6",
    NULL,
};
static const struct member_model TargetGroupList_members[] = {
    {"member", .shape = AT_TargetGroupTuple},
};
static const struct member_model TargetGroupNames_members[] = {
    {"member", .shape = AT_TargetGroupName},
};
static const struct member_model TargetGroupStickinessConfig_members[] = {
    {"Enabled", .shape = AT_TargetGroupStickinessEnabled},
    {"DurationSeconds", .shape = AT_TargetGroupStickinessDurationSeconds},
};
static const struct member_model TargetGroupTuple_members[] = {
    {"TargetGroupArn", .shape = AT_TargetGroupArn},
    {"Weight", .shape = AT_TargetGroupWeight},
};
static const struct member_model TargetGroups_members[] = {
    {"member", .shape = AT_TargetGroup},
};
static const struct member_model TargetHealth_members[] = {
    {"State", .shape = AT_TargetHealthStateEnum},
    {"Reason", .shape = AT_TargetHealthReasonEnum},
    {"Description", .shape = AT_Description},
};
static const struct member_model TargetHealthDescription_members[] = {
    {"Target", .shape = AT_TargetDescription},
    {"HealthCheckPort", .shape = AT_HealthCheckPort},
    {"TargetHealth", .shape = AT_TargetHealth},
    {"AnomalyDetection", .shape = AT_AnomalyDetection},
    {"AdministrativeOverride", .shape = AT_AdministrativeOverride},
};
static const struct member_model TargetHealthDescriptions_members[] = {
    {"member", .shape = AT_TargetHealthDescription},
};
static const char *const TargetHealthReasonEnum_choices[] = {
    "Elb.RegistrationInProgress",
    "Elb.InitialHealthChecking",
    "Target.ResponseCodeMismatch",
    "Target.Timeout",
    "Target.FailedHealthChecks",
    "Target.NotRegistered",
    "Target.NotInUse",
    "Target.DeregistrationInProgress",
    "Target.InvalidState",
    "Target.IpUnusable",
    "Target.HealthCheckDisabled",
    "Elb.InternalError",
    NULL,
};
static const char *const TargetHealthStateEnum_choices[] = {
    "initial",
    "healthy",
    "unhealthy",
    "unhealthy.draining",
    "unused",
    "draining",
    "unavailable",
    NULL,
};
static const char *const TargetTypeEnum_choices[] = {
    "instance",
    "ip",
    "lambda",
    "alb",
    NULL,
};
static const char *const TransformTypeEnum_choices[] = {
    "host-header-rewrite",
    "url-rewrite",
    NULL,
};
static const char *const TrustStoreAssociationStatusEnum_choices[] = {
    "active",
    "removed",
    NULL,
};
static const struct member_model UrlRewriteConfig_members[] = {
    {"Rewrites", .shape = AT_RewriteConfigList},
};
static const struct member_model ZonalCapacityReservationState_members[] = {
    {"State", .shape = AT_CapacityReservationStatus},
    {"AvailabilityZone", .shape = AT_ZoneName},
    {"EffectiveCapacityUnits", .shape = AT_CapacityUnitsDouble},
};
static const struct member_model ZonalCapacityReservationStates_members[] = {
    {"member", .shape = AT_ZonalCapacityReservationState},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"ALPNPolicyNotSupportedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "ALPNPolicyNotFound"},
    {"Action", SHAPE_STRUCTURE, .n_members = 9, .members = Action_members},
    {"ActionOrder", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(50000)},
    {"ActionTypeEnum", SHAPE_STRING, .choices = ActionTypeEnum_choices},
    {"Actions", SHAPE_LIST, .n_members = 1, .members = Actions_members},
    {"AddListenerCertificatesInput", SHAPE_STRUCTURE, .n_members = 2, .members = AddListenerCertificatesInput_members},
    {"AddListenerCertificatesOutput", SHAPE_STRUCTURE, .n_members = 1, .members = AddListenerCertificatesOutput_members},
    {"AddTagsInput", SHAPE_STRUCTURE, .n_members = 2, .members = AddTagsInput_members},
    {"AddTagsOutput", SHAPE_STRUCTURE},
    {"AdministrativeOverride", SHAPE_STRUCTURE, .n_members = 3, .members = AdministrativeOverride_members},
    {"AdvertiseTrustStoreCaNamesEnum", SHAPE_STRING, .choices = AdvertiseTrustStoreCaNamesEnum_choices},
    {"AllocationId", SHAPE_STRING},
    {"AllocationIdNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "AllocationIdNotFound"},
    {"AlpnPolicyName", SHAPE_LIST, .n_members = 1, .members = AlpnPolicyName_members},
    {"AlpnPolicyValue", SHAPE_STRING},
    {"AnomalyDetection", SHAPE_STRUCTURE, .n_members = 2, .members = AnomalyDetection_members},
    {"AnomalyResultEnum", SHAPE_STRING, .choices = AnomalyResultEnum_choices},
    {"AuthenticateCognitoActionAuthenticationRequestExtraParams", SHAPE_MAP, .n_members = 2, .members = AuthenticateCognitoActionAuthenticationRequestExtraParams_members},
    {"AuthenticateCognitoActionAuthenticationRequestParamName", SHAPE_STRING},
    {"AuthenticateCognitoActionAuthenticationRequestParamValue", SHAPE_STRING},
    {"AuthenticateCognitoActionConditionalBehaviorEnum", SHAPE_STRING, .choices = AuthenticateCognitoActionConditionalBehaviorEnum_choices},
    {"AuthenticateCognitoActionConfig", SHAPE_STRUCTURE, .n_members = 8, .members = AuthenticateCognitoActionConfig_members},
    {"AuthenticateCognitoActionScope", SHAPE_STRING},
    {"AuthenticateCognitoActionSessionCookieName", SHAPE_STRING},
    {"AuthenticateCognitoActionSessionTimeout", SHAPE_LONG},
    {"AuthenticateCognitoActionUserPoolArn", SHAPE_STRING},
    {"AuthenticateCognitoActionUserPoolClientId", SHAPE_STRING},
    {"AuthenticateCognitoActionUserPoolDomain", SHAPE_STRING},
    {"AuthenticateOidcActionAuthenticationRequestExtraParams", SHAPE_MAP, .n_members = 2, .members = AuthenticateOidcActionAuthenticationRequestExtraParams_members},
    {"AuthenticateOidcActionAuthenticationRequestParamName", SHAPE_STRING},
    {"AuthenticateOidcActionAuthenticationRequestParamValue", SHAPE_STRING},
    {"AuthenticateOidcActionAuthorizationEndpoint", SHAPE_STRING},
    {"AuthenticateOidcActionClientId", SHAPE_STRING},
    {"AuthenticateOidcActionClientSecret", SHAPE_STRING},
    {"AuthenticateOidcActionConditionalBehaviorEnum", SHAPE_STRING, .choices = AuthenticateOidcActionConditionalBehaviorEnum_choices},
    {"AuthenticateOidcActionConfig", SHAPE_STRUCTURE, .n_members = 12, .members = AuthenticateOidcActionConfig_members},
    {"AuthenticateOidcActionIssuer", SHAPE_STRING},
    {"AuthenticateOidcActionScope", SHAPE_STRING},
    {"AuthenticateOidcActionSessionCookieName", SHAPE_STRING},
    {"AuthenticateOidcActionSessionTimeout", SHAPE_LONG},
    {"AuthenticateOidcActionTokenEndpoint", SHAPE_STRING},
    {"AuthenticateOidcActionUseExistingClientSecret", SHAPE_BOOLEAN},
    {"AuthenticateOidcActionUserInfoEndpoint", SHAPE_STRING},
    {"AvailabilityZone", SHAPE_STRUCTURE, .n_members = 5, .members = AvailabilityZone_members},
    {"AvailabilityZoneNotSupportedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "AvailabilityZoneNotSupported"},
    {"AvailabilityZones", SHAPE_LIST, .n_members = 1, .members = AvailabilityZones_members},
    {"CanonicalHostedZoneId", SHAPE_STRING},
    {"CapacityDecreaseRequestsLimitExceededException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "CapacityDecreaseRequestLimitExceeded"},
    {"CapacityReservationPendingException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "CapacityReservationPending"},
    {"CapacityReservationStateEnum", SHAPE_STRING, .choices = CapacityReservationStateEnum_choices},
    {"CapacityReservationStatus", SHAPE_STRUCTURE, .n_members = 2, .members = CapacityReservationStatus_members},
    {"CapacityUnits", SHAPE_INTEGER},
    {"CapacityUnitsDouble", SHAPE_DOUBLE},
    {"CapacityUnitsLimitExceededException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "CapacityUnitsLimitExceeded"},
    {"Certificate", SHAPE_STRUCTURE, .n_members = 2, .members = Certificate_members},
    {"CertificateArn", SHAPE_STRING},
    {"CertificateList", SHAPE_LIST, .n_members = 1, .members = CertificateList_members},
    {"CertificateNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "CertificateNotFound"},
    {"Cipher", SHAPE_STRUCTURE, .n_members = 2, .members = Cipher_members},
    {"CipherName", SHAPE_STRING},
    {"CipherPriority", SHAPE_INTEGER},
    {"Ciphers", SHAPE_LIST, .n_members = 1, .members = Ciphers_members},
    {"ConditionFieldName", SHAPE_STRING, .max = INT64_C(64)},
    {"CreateListenerInput", SHAPE_STRUCTURE, .n_members = 9, .members = CreateListenerInput_members},
    {"CreateListenerOutput", SHAPE_STRUCTURE, .n_members = 1, .members = CreateListenerOutput_members},
    {"CreateLoadBalancerInput", SHAPE_STRUCTURE, .n_members = 11, .members = CreateLoadBalancerInput_members},
    {"CreateLoadBalancerOutput", SHAPE_STRUCTURE, .n_members = 1, .members = CreateLoadBalancerOutput_members},
    {"CreateRuleInput", SHAPE_STRUCTURE, .n_members = 6, .members = CreateRuleInput_members},
    {"CreateRuleOutput", SHAPE_STRUCTURE, .n_members = 1, .members = CreateRuleOutput_members},
    {"CreateTargetGroupInput", SHAPE_STRUCTURE, .n_members = 18, .members = CreateTargetGroupInput_members},
    {"CreateTargetGroupOutput", SHAPE_STRUCTURE, .n_members = 1, .members = CreateTargetGroupOutput_members},
    {"CreatedTime", SHAPE_TIMESTAMP},
    {"CustomerOwnedIpv4Pool", SHAPE_STRING, .max = INT64_C(256)},
    {"DNSName", SHAPE_STRING},
    {"DecreaseRequestsRemaining", SHAPE_INTEGER},
    {"Default", SHAPE_BOOLEAN},
    {"DeleteListenerInput", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteListenerInput_members},
    {"DeleteListenerOutput", SHAPE_STRUCTURE},
    {"DeleteLoadBalancerInput", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteLoadBalancerInput_members},
    {"DeleteLoadBalancerOutput", SHAPE_STRUCTURE},
    {"DeleteRuleInput", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteRuleInput_members},
    {"DeleteRuleOutput", SHAPE_STRUCTURE},
    {"DeleteTargetGroupInput", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteTargetGroupInput_members},
    {"DeleteTargetGroupOutput", SHAPE_STRUCTURE},
    {"DeregisterTargetsInput", SHAPE_STRUCTURE, .n_members = 2, .members = DeregisterTargetsInput_members},
    {"DeregisterTargetsOutput", SHAPE_STRUCTURE},
    {"DescribeAccountLimitsInput", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeAccountLimitsInput_members},
    {"DescribeAccountLimitsOutput", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeAccountLimitsOutput_members},
    {"DescribeCapacityReservationInput", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeCapacityReservationInput_members},
    {"DescribeCapacityReservationOutput", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeCapacityReservationOutput_members},
    {"DescribeListenerAttributesInput", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeListenerAttributesInput_members},
    {"DescribeListenerAttributesOutput", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeListenerAttributesOutput_members},
    {"DescribeListenerCertificatesInput", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeListenerCertificatesInput_members},
    {"DescribeListenerCertificatesOutput", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeListenerCertificatesOutput_members},
    {"DescribeListenersInput", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeListenersInput_members},
    {"DescribeListenersOutput", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeListenersOutput_members},
    {"DescribeLoadBalancerAttributesInput", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeLoadBalancerAttributesInput_members},
    {"DescribeLoadBalancerAttributesOutput", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeLoadBalancerAttributesOutput_members},
    {"DescribeLoadBalancersInput", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeLoadBalancersInput_members},
    {"DescribeLoadBalancersOutput", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeLoadBalancersOutput_members},
    {"DescribeRulesInput", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeRulesInput_members},
    {"DescribeRulesOutput", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeRulesOutput_members},
    {"DescribeSSLPoliciesInput", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeSSLPoliciesInput_members},
    {"DescribeSSLPoliciesOutput", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeSSLPoliciesOutput_members},
    {"DescribeTagsInput", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeTagsInput_members},
    {"DescribeTagsOutput", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeTagsOutput_members},
    {"DescribeTargetGroupAttributesInput", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeTargetGroupAttributesInput_members},
    {"DescribeTargetGroupAttributesOutput", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeTargetGroupAttributesOutput_members},
    {"DescribeTargetGroupsInput", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeTargetGroupsInput_members},
    {"DescribeTargetGroupsOutput", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeTargetGroupsOutput_members},
    {"DescribeTargetHealthInput", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeTargetHealthInput_members},
    {"DescribeTargetHealthInputIncludeEnum", SHAPE_STRING, .choices = DescribeTargetHealthInputIncludeEnum_choices},
    {"DescribeTargetHealthOutput", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeTargetHealthOutput_members},
    {"Description", SHAPE_STRING},
    {"DuplicateListenerException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DuplicateListener"},
    {"DuplicateLoadBalancerNameException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DuplicateLoadBalancerName"},
    {"DuplicateTagKeysException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DuplicateTagKeys"},
    {"DuplicateTargetGroupNameException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "DuplicateTargetGroupName"},
    {"EnablePrefixForIpv6SourceNatEnum", SHAPE_STRING, .choices = EnablePrefixForIpv6SourceNatEnum_choices},
    {"EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", SHAPE_STRING},
    {"EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum", SHAPE_STRING, .choices = EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum_choices},
    {"FixedResponseActionConfig", SHAPE_STRUCTURE, .n_members = 3, .members = FixedResponseActionConfig_members},
    {"FixedResponseActionContentType", SHAPE_STRING, .max = INT64_C(32)},
    {"FixedResponseActionMessage", SHAPE_STRING, .max = INT64_C(1024)},
    {"FixedResponseActionStatusCode", SHAPE_STRING},
    {"ForwardActionConfig", SHAPE_STRUCTURE, .n_members = 2, .members = ForwardActionConfig_members},
    {"GrpcCode", SHAPE_STRING},
    {"HealthCheckEnabled", SHAPE_BOOLEAN},
    {"HealthCheckIntervalSeconds", SHAPE_INTEGER, .min = INT64_C(5), .max = INT64_C(300)},
    {"HealthCheckPort", SHAPE_STRING},
    {"HealthCheckThresholdCount", SHAPE_INTEGER, .min = INT64_C(2), .max = INT64_C(10)},
    {"HealthCheckTimeoutSeconds", SHAPE_INTEGER, .min = INT64_C(2), .max = INT64_C(120)},
    {"HealthUnavailableException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 500, .error_code = "HealthUnavailable"},
    {"HostHeaderConditionConfig", SHAPE_STRUCTURE, .n_members = 2, .members = HostHeaderConditionConfig_members},
    {"HostHeaderRewriteConfig", SHAPE_STRUCTURE, .n_members = 1, .members = HostHeaderRewriteConfig_members},
    {"HttpCode", SHAPE_STRING},
    {"HttpHeaderConditionConfig", SHAPE_STRUCTURE, .n_members = 3, .members = HttpHeaderConditionConfig_members},
    {"HttpHeaderConditionName", SHAPE_STRING},
    {"HttpRequestMethodConditionConfig", SHAPE_STRUCTURE, .n_members = 1, .members = HttpRequestMethodConditionConfig_members},
    {"IPv6Address", SHAPE_STRING},
    {"IgnoreClientCertificateExpiry", SHAPE_BOOLEAN},
    {"IncompatibleProtocolsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "IncompatibleProtocols"},
    {"InsufficientCapacityException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 500, .error_code = "InsufficientCapacity"},
    {"InvalidConfigurationRequestException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidConfigurationRequest"},
    {"InvalidLoadBalancerActionException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidLoadBalancerAction"},
    {"InvalidSchemeException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidScheme"},
    {"InvalidSecurityGroupException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidSecurityGroup"},
    {"InvalidSubnetException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidSubnet"},
    {"InvalidTargetException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "InvalidTarget"},
    {"IpAddress", SHAPE_STRING},
    {"IpAddressType", SHAPE_STRING, .choices = IpAddressType_choices},
    {"IpamPoolId", SHAPE_STRING, .max = INT64_C(1000)},
    {"IpamPools", SHAPE_STRUCTURE, .n_members = 1, .members = IpamPools_members},
    {"IsDefault", SHAPE_BOOLEAN},
    {"JwtValidationActionAdditionalClaim", SHAPE_STRUCTURE, .n_members = 3, .members = JwtValidationActionAdditionalClaim_members},
    {"JwtValidationActionAdditionalClaimFormatEnum", SHAPE_STRING, .choices = JwtValidationActionAdditionalClaimFormatEnum_choices},
    {"JwtValidationActionAdditionalClaimName", SHAPE_STRING},
    {"JwtValidationActionAdditionalClaimValue", SHAPE_STRING},
    {"JwtValidationActionAdditionalClaimValues", SHAPE_LIST, .n_members = 1, .members = JwtValidationActionAdditionalClaimValues_members},
    {"JwtValidationActionAdditionalClaims", SHAPE_LIST, .n_members = 1, .members = JwtValidationActionAdditionalClaims_members},
    {"JwtValidationActionConfig", SHAPE_STRUCTURE, .n_members = 3, .members = JwtValidationActionConfig_members},
    {"JwtValidationActionIssuer", SHAPE_STRING},
    {"JwtValidationActionJwksEndpoint", SHAPE_STRING},
    {"LastModifiedTime", SHAPE_TIMESTAMP},
    {"Limit", SHAPE_STRUCTURE, .n_members = 2, .members = Limit_members},
    {"Limits", SHAPE_LIST, .n_members = 1, .members = Limits_members},
    {"ListOfDescribeTargetHealthIncludeOptions", SHAPE_LIST, .n_members = 1, .members = ListOfDescribeTargetHealthIncludeOptions_members},
    {"ListOfString", SHAPE_LIST, .n_members = 1, .members = ListOfString_members},
    {"Listener", SHAPE_STRUCTURE, .n_members = 9, .members = Listener_members},
    {"ListenerArn", SHAPE_STRING},
    {"ListenerArns", SHAPE_LIST, .n_members = 1, .members = ListenerArns_members},
    {"ListenerAttribute", SHAPE_STRUCTURE, .n_members = 2, .members = ListenerAttribute_members},
    {"ListenerAttributeKey", SHAPE_STRING, .max = INT64_C(256)},
    {"ListenerAttributeValue", SHAPE_STRING},
    {"ListenerAttributes", SHAPE_LIST, .n_members = 1, .members = ListenerAttributes_members},
    {"ListenerNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "ListenerNotFound"},
    {"Listeners", SHAPE_LIST, .n_members = 1, .members = Listeners_members},
    {"LoadBalancer", SHAPE_STRUCTURE, .n_members = 16, .members = LoadBalancer_members},
    {"LoadBalancerAddress", SHAPE_STRUCTURE, .n_members = 4, .members = LoadBalancerAddress_members},
    {"LoadBalancerAddresses", SHAPE_LIST, .n_members = 1, .members = LoadBalancerAddresses_members},
    {"LoadBalancerArn", SHAPE_STRING},
    {"LoadBalancerArns", SHAPE_LIST, .n_members = 1, .members = LoadBalancerArns_members},
    {"LoadBalancerAttribute", SHAPE_STRUCTURE, .n_members = 2, .members = LoadBalancerAttribute_members},
    {"LoadBalancerAttributeKey", SHAPE_STRING, .max = INT64_C(256)},
    {"LoadBalancerAttributeValue", SHAPE_STRING, .max = INT64_C(1024)},
    {"LoadBalancerAttributes", SHAPE_LIST, .n_members = 1, .members = LoadBalancerAttributes_members, .max = INT64_C(20)},
    {"LoadBalancerName", SHAPE_STRING},
    {"LoadBalancerNames", SHAPE_LIST, .n_members = 1, .members = LoadBalancerNames_members},
    {"LoadBalancerNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "LoadBalancerNotFound"},
    {"LoadBalancerSchemeEnum", SHAPE_STRING, .choices = LoadBalancerSchemeEnum_choices},
    {"LoadBalancerState", SHAPE_STRUCTURE, .n_members = 2, .members = LoadBalancerState_members},
    {"LoadBalancerStateEnum", SHAPE_STRING, .choices = LoadBalancerStateEnum_choices},
    {"LoadBalancerTypeEnum", SHAPE_STRING, .choices = LoadBalancerTypeEnum_choices},
    {"LoadBalancers", SHAPE_LIST, .n_members = 1, .members = LoadBalancers_members},
    {"Marker", SHAPE_STRING},
    {"Matcher", SHAPE_STRUCTURE, .n_members = 2, .members = Matcher_members},
    {"Max", SHAPE_STRING},
    {"MinimumLoadBalancerCapacity", SHAPE_STRUCTURE, .n_members = 1, .members = MinimumLoadBalancerCapacity_members},
    {"MitigationInEffectEnum", SHAPE_STRING, .choices = MitigationInEffectEnum_choices},
    {"Mode", SHAPE_STRING},
    {"ModifyCapacityReservationInput", SHAPE_STRUCTURE, .n_members = 3, .members = ModifyCapacityReservationInput_members},
    {"ModifyCapacityReservationOutput", SHAPE_STRUCTURE, .n_members = 4, .members = ModifyCapacityReservationOutput_members},
    {"ModifyIpPoolsInput", SHAPE_STRUCTURE, .n_members = 3, .members = ModifyIpPoolsInput_members},
    {"ModifyIpPoolsOutput", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyIpPoolsOutput_members},
    {"ModifyListenerAttributesInput", SHAPE_STRUCTURE, .n_members = 2, .members = ModifyListenerAttributesInput_members},
    {"ModifyListenerAttributesOutput", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyListenerAttributesOutput_members},
    {"ModifyListenerInput", SHAPE_STRUCTURE, .n_members = 8, .members = ModifyListenerInput_members},
    {"ModifyListenerOutput", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyListenerOutput_members},
    {"ModifyLoadBalancerAttributesInput", SHAPE_STRUCTURE, .n_members = 2, .members = ModifyLoadBalancerAttributesInput_members},
    {"ModifyLoadBalancerAttributesOutput", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyLoadBalancerAttributesOutput_members},
    {"ModifyRuleInput", SHAPE_STRUCTURE, .n_members = 5, .members = ModifyRuleInput_members},
    {"ModifyRuleOutput", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyRuleOutput_members},
    {"ModifyTargetGroupAttributesInput", SHAPE_STRUCTURE, .n_members = 2, .members = ModifyTargetGroupAttributesInput_members},
    {"ModifyTargetGroupAttributesOutput", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyTargetGroupAttributesOutput_members},
    {"ModifyTargetGroupInput", SHAPE_STRUCTURE, .n_members = 10, .members = ModifyTargetGroupInput_members},
    {"ModifyTargetGroupOutput", SHAPE_STRUCTURE, .n_members = 1, .members = ModifyTargetGroupOutput_members},
    {"MutualAuthenticationAttributes", SHAPE_STRUCTURE, .n_members = 5, .members = MutualAuthenticationAttributes_members},
    {"Name", SHAPE_STRING},
    {"OperationNotPermittedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "OperationNotPermitted"},
    {"OutpostId", SHAPE_STRING},
    {"PageSize", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(400)},
    {"Path", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(1024)},
    {"PathPatternConditionConfig", SHAPE_STRUCTURE, .n_members = 2, .members = PathPatternConditionConfig_members},
    {"Port", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(65535)},
    {"PriorRequestNotCompleteException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 429, .error_code = "PriorRequestNotComplete"},
    {"PriorityInUseException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "PriorityInUse"},
    {"PrivateIPv4Address", SHAPE_STRING},
    {"ProtocolEnum", SHAPE_STRING, .choices = ProtocolEnum_choices},
    {"ProtocolVersion", SHAPE_STRING},
    {"QueryStringConditionConfig", SHAPE_STRUCTURE, .n_members = 1, .members = QueryStringConditionConfig_members},
    {"QueryStringKeyValuePair", SHAPE_STRUCTURE, .n_members = 2, .members = QueryStringKeyValuePair_members},
    {"QueryStringKeyValuePairList", SHAPE_LIST, .n_members = 1, .members = QueryStringKeyValuePairList_members},
    {"QuicServerId", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(256)},
    {"RedirectActionConfig", SHAPE_STRUCTURE, .n_members = 6, .members = RedirectActionConfig_members},
    {"RedirectActionHost", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"RedirectActionPath", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"RedirectActionPort", SHAPE_STRING},
    {"RedirectActionProtocol", SHAPE_STRING},
    {"RedirectActionQuery", SHAPE_STRING, .max = INT64_C(128)},
    {"RedirectActionStatusCodeEnum", SHAPE_STRING, .choices = RedirectActionStatusCodeEnum_choices},
    {"RegisterTargetsInput", SHAPE_STRUCTURE, .n_members = 2, .members = RegisterTargetsInput_members},
    {"RegisterTargetsOutput", SHAPE_STRUCTURE},
    {"RemoveIpamPoolEnum", SHAPE_STRING, .choices = RemoveIpamPoolEnum_choices},
    {"RemoveIpamPools", SHAPE_LIST, .n_members = 1, .members = RemoveIpamPools_members},
    {"RemoveListenerCertificatesInput", SHAPE_STRUCTURE, .n_members = 2, .members = RemoveListenerCertificatesInput_members},
    {"RemoveListenerCertificatesOutput", SHAPE_STRUCTURE},
    {"RemoveTagsInput", SHAPE_STRUCTURE, .n_members = 2, .members = RemoveTagsInput_members},
    {"RemoveTagsOutput", SHAPE_STRUCTURE},
    {"ResetCapacityReservation", SHAPE_BOOLEAN},
    {"ResetTransforms", SHAPE_BOOLEAN},
    {"ResourceArn", SHAPE_STRING},
    {"ResourceArns", SHAPE_LIST, .n_members = 1, .members = ResourceArns_members},
    {"ResourceInUseException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "ResourceInUse"},
    {"RewriteConfig", SHAPE_STRUCTURE, .n_members = 2, .members = RewriteConfig_members},
    {"RewriteConfigList", SHAPE_LIST, .n_members = 1, .members = RewriteConfigList_members},
    {"Rule", SHAPE_STRUCTURE, .n_members = 6, .members = Rule_members},
    {"RuleArn", SHAPE_STRING},
    {"RuleArns", SHAPE_LIST, .n_members = 1, .members = RuleArns_members},
    {"RuleCondition", SHAPE_STRUCTURE, .n_members = 9, .members = RuleCondition_members},
    {"RuleConditionList", SHAPE_LIST, .n_members = 1, .members = RuleConditionList_members},
    {"RuleNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "RuleNotFound"},
    {"RulePriority", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(50000)},
    {"RulePriorityList", SHAPE_LIST, .n_members = 1, .members = RulePriorityList_members},
    {"RulePriorityPair", SHAPE_STRUCTURE, .n_members = 2, .members = RulePriorityPair_members},
    {"RuleTransform", SHAPE_STRUCTURE, .n_members = 3, .members = RuleTransform_members},
    {"RuleTransformList", SHAPE_LIST, .n_members = 1, .members = RuleTransformList_members},
    {"Rules", SHAPE_LIST, .n_members = 1, .members = Rules_members},
    {"SSLPolicyNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "SSLPolicyNotFound"},
    {"SecurityGroupId", SHAPE_STRING},
    {"SecurityGroups", SHAPE_LIST, .n_members = 1, .members = SecurityGroups_members},
    {"SetIpAddressTypeInput", SHAPE_STRUCTURE, .n_members = 2, .members = SetIpAddressTypeInput_members},
    {"SetIpAddressTypeOutput", SHAPE_STRUCTURE, .n_members = 1, .members = SetIpAddressTypeOutput_members},
    {"SetRulePrioritiesInput", SHAPE_STRUCTURE, .n_members = 1, .members = SetRulePrioritiesInput_members},
    {"SetRulePrioritiesOutput", SHAPE_STRUCTURE, .n_members = 1, .members = SetRulePrioritiesOutput_members},
    {"SetSecurityGroupsInput", SHAPE_STRUCTURE, .n_members = 3, .members = SetSecurityGroupsInput_members},
    {"SetSecurityGroupsOutput", SHAPE_STRUCTURE, .n_members = 2, .members = SetSecurityGroupsOutput_members},
    {"SetSubnetsInput", SHAPE_STRUCTURE, .n_members = 5, .members = SetSubnetsInput_members},
    {"SetSubnetsOutput", SHAPE_STRUCTURE, .n_members = 3, .members = SetSubnetsOutput_members},
    {"SourceIpAddressTypeEnum", SHAPE_STRING, .choices = SourceIpAddressTypeEnum_choices},
    {"SourceIpConditionConfig", SHAPE_STRUCTURE, .n_members = 2, .members = SourceIpConditionConfig_members},
    {"SourceNatIpv6Prefix", SHAPE_STRING},
    {"SourceNatIpv6Prefixes", SHAPE_LIST, .n_members = 1, .members = SourceNatIpv6Prefixes_members},
    {"SslPolicies", SHAPE_LIST, .n_members = 1, .members = SslPolicies_members},
    {"SslPolicy", SHAPE_STRUCTURE, .n_members = 4, .members = SslPolicy_members},
    {"SslPolicyName", SHAPE_STRING},
    {"SslPolicyNames", SHAPE_LIST, .n_members = 1, .members = SslPolicyNames_members},
    {"SslProtocol", SHAPE_STRING},
    {"SslProtocols", SHAPE_LIST, .n_members = 1, .members = SslProtocols_members},
    {"StateReason", SHAPE_STRING},
    {"String", SHAPE_STRING},
    {"StringValue", SHAPE_STRING},
    {"SubnetId", SHAPE_STRING},
    {"SubnetMapping", SHAPE_STRUCTURE, .n_members = 5, .members = SubnetMapping_members},
    {"SubnetMappings", SHAPE_LIST, .n_members = 1, .members = SubnetMappings_members},
    {"SubnetNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "SubnetNotFound"},
    {"Subnets", SHAPE_LIST, .n_members = 1, .members = Subnets_members},
    {"Tag", SHAPE_STRUCTURE, .n_members = 2, .members = Tag_members},
    {"TagDescription", SHAPE_STRUCTURE, .n_members = 2, .members = TagDescription_members},
    {"TagDescriptions", SHAPE_LIST, .n_members = 1, .members = TagDescriptions_members},
    {"TagKey", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"TagKeys", SHAPE_LIST, .n_members = 1, .members = TagKeys_members},
    {"TagList", SHAPE_LIST, .n_members = 1, .members = TagList_members, .min = INT64_C(1)},
    {"TagValue", SHAPE_STRING, .max = INT64_C(256)},
    {"TargetAdministrativeOverrideReasonEnum", SHAPE_STRING, .choices = TargetAdministrativeOverrideReasonEnum_choices},
    {"TargetAdministrativeOverrideStateEnum", SHAPE_STRING, .choices = TargetAdministrativeOverrideStateEnum_choices},
    {"TargetControlPort", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(65535)},
    {"TargetDescription", SHAPE_STRUCTURE, .n_members = 4, .members = TargetDescription_members},
    {"TargetDescriptions", SHAPE_LIST, .n_members = 1, .members = TargetDescriptions_members},
    {"TargetGroup", SHAPE_STRUCTURE, .n_members = 19, .members = TargetGroup_members},
    {"TargetGroupArn", SHAPE_STRING},
    {"TargetGroupArns", SHAPE_LIST, .n_members = 1, .members = TargetGroupArns_members},
    {"TargetGroupAssociationLimitException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "TargetGroupAssociationLimit"},
    {"TargetGroupAttribute", SHAPE_STRUCTURE, .n_members = 2, .members = TargetGroupAttribute_members},
    {"TargetGroupAttributeKey", SHAPE_STRING, .max = INT64_C(256)},
    {"TargetGroupAttributeValue", SHAPE_STRING},
    {"TargetGroupAttributes", SHAPE_LIST, .n_members = 1, .members = TargetGroupAttributes_members},
    {"TargetGroupIpAddressTypeEnum", SHAPE_STRING, .choices = TargetGroupIpAddressTypeEnum_choices},
    {"TargetGroupList", SHAPE_LIST, .n_members = 1, .members = TargetGroupList_members},
    {"TargetGroupName", SHAPE_STRING},
    {"TargetGroupNames", SHAPE_LIST, .n_members = 1, .members = TargetGroupNames_members},
    {"TargetGroupNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "TargetGroupNotFound"},
    {"TargetGroupStickinessConfig", SHAPE_STRUCTURE, .n_members = 2, .members = TargetGroupStickinessConfig_members},
    {"TargetGroupStickinessDurationSeconds", SHAPE_INTEGER},
    {"TargetGroupStickinessEnabled", SHAPE_BOOLEAN},
    {"TargetGroupTuple", SHAPE_STRUCTURE, .n_members = 2, .members = TargetGroupTuple_members},
    {"TargetGroupWeight", SHAPE_INTEGER},
    {"TargetGroups", SHAPE_LIST, .n_members = 1, .members = TargetGroups_members},
    {"TargetHealth", SHAPE_STRUCTURE, .n_members = 3, .members = TargetHealth_members},
    {"TargetHealthDescription", SHAPE_STRUCTURE, .n_members = 5, .members = TargetHealthDescription_members},
    {"TargetHealthDescriptions", SHAPE_LIST, .n_members = 1, .members = TargetHealthDescriptions_members},
    {"TargetHealthReasonEnum", SHAPE_STRING, .choices = TargetHealthReasonEnum_choices},
    {"TargetHealthStateEnum", SHAPE_STRING, .choices = TargetHealthStateEnum_choices},
    {"TargetId", SHAPE_STRING},
    {"TargetTypeEnum", SHAPE_STRING, .choices = TargetTypeEnum_choices},
    {"TooManyActionsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "TooManyActions"},
    {"TooManyCertificatesException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "TooManyCertificates"},
    {"TooManyListenersException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "TooManyListeners"},
    {"TooManyLoadBalancersException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "TooManyLoadBalancers"},
    {"TooManyRegistrationsForTargetIdException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "TooManyRegistrationsForTargetId"},
    {"TooManyRulesException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "TooManyRules"},
    {"TooManyTagsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "TooManyTags"},
    {"TooManyTargetGroupsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "TooManyTargetGroups"},
    {"TooManyTargetsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "TooManyTargets"},
    {"TooManyUniqueTargetGroupsPerLoadBalancerException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "TooManyUniqueTargetGroupsPerLoadBalancer"},
    {"TransformTypeEnum", SHAPE_STRING, .choices = TransformTypeEnum_choices},
    {"TrustStoreArn", SHAPE_STRING},
    {"TrustStoreAssociationStatusEnum", SHAPE_STRING, .choices = TrustStoreAssociationStatusEnum_choices},
    {"TrustStoreNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "TrustStoreNotFound"},
    {"TrustStoreNotReadyException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "TrustStoreNotReady"},
    {"UnsupportedProtocolException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .error_code = "UnsupportedProtocol"},
    {"UrlRewriteConfig", SHAPE_STRUCTURE, .n_members = 1, .members = UrlRewriteConfig_members},
    {"VpcId", SHAPE_STRING},
    {"ZonalCapacityReservationState", SHAPE_STRUCTURE, .n_members = 3, .members = ZonalCapacityReservationState_members},
    {"ZonalCapacityReservationStates", SHAPE_LIST, .n_members = 1, .members = ZonalCapacityReservationStates_members},
    {"ZoneName", SHAPE_STRING},
};
static const uint16_t AddListenerCertificates_errors[] = {
    AT_ListenerNotFoundException, AT_TooManyCertificatesException, AT_CertificateNotFoundException, 0,
};
static const uint16_t AddTags_errors[] = {
    AT_DuplicateTagKeysException, AT_TooManyTagsException, AT_LoadBalancerNotFoundException, AT_TargetGroupNotFoundException, AT_ListenerNotFoundException, AT_RuleNotFoundException, AT_TrustStoreNotFoundException, 0,
};
static const uint16_t CreateListener_errors[] = {
    AT_DuplicateListenerException, AT_TooManyListenersException, AT_TooManyCertificatesException, AT_LoadBalancerNotFoundException, AT_TargetGroupNotFoundException, AT_TargetGroupAssociationLimitException, AT_InvalidConfigurationRequestException, AT_IncompatibleProtocolsException, AT_SSLPolicyNotFoundException, AT_CertificateNotFoundException, AT_UnsupportedProtocolException, AT_TooManyRegistrationsForTargetIdException, AT_TooManyTargetsException, AT_TooManyActionsException, AT_InvalidLoadBalancerActionException, AT_TooManyUniqueTargetGroupsPerLoadBalancerException, AT_ALPNPolicyNotSupportedException, AT_TooManyTagsException, AT_TrustStoreNotFoundException, AT_TrustStoreNotReadyException, 0,
};
static const uint16_t CreateLoadBalancer_errors[] = {
    AT_DuplicateLoadBalancerNameException, AT_TooManyLoadBalancersException, AT_InvalidConfigurationRequestException, AT_SubnetNotFoundException, AT_InvalidSubnetException, AT_InvalidSecurityGroupException, AT_InvalidSchemeException, AT_TooManyTagsException, AT_DuplicateTagKeysException, AT_ResourceInUseException, AT_AllocationIdNotFoundException, AT_AvailabilityZoneNotSupportedException, AT_OperationNotPermittedException, 0,
};
static const uint16_t CreateRule_errors[] = {
    AT_PriorityInUseException, AT_TooManyTargetGroupsException, AT_TooManyRulesException, AT_TargetGroupAssociationLimitException, AT_IncompatibleProtocolsException, AT_ListenerNotFoundException, AT_TargetGroupNotFoundException, AT_InvalidConfigurationRequestException, AT_TooManyRegistrationsForTargetIdException, AT_TooManyTargetsException, AT_UnsupportedProtocolException, AT_TooManyActionsException, AT_InvalidLoadBalancerActionException, AT_TooManyUniqueTargetGroupsPerLoadBalancerException, AT_TooManyTagsException, 0,
};
static const uint16_t CreateTargetGroup_errors[] = {
    AT_DuplicateTargetGroupNameException, AT_TooManyTargetGroupsException, AT_InvalidConfigurationRequestException, AT_TooManyTagsException, 0,
};
static const uint16_t DeleteListener_errors[] = {
    AT_ListenerNotFoundException, AT_ResourceInUseException, 0,
};
static const uint16_t DeleteLoadBalancer_errors[] = {
    AT_LoadBalancerNotFoundException, AT_OperationNotPermittedException, AT_ResourceInUseException, 0,
};
static const uint16_t DeleteRule_errors[] = {
    AT_RuleNotFoundException, AT_OperationNotPermittedException, 0,
};
static const uint16_t DeleteTargetGroup_errors[] = {
    AT_ResourceInUseException, 0,
};
static const uint16_t DeregisterTargets_errors[] = {
    AT_TargetGroupNotFoundException, AT_InvalidTargetException, 0,
};
static const char *const DescribeAccountLimits_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeAccountLimits_out[] = {
    "NextMarker",
    NULL,
};
static const char *const DescribeAccountLimits_results[] = {
    "Limits",
    NULL,
};
static const struct paginator_model DescribeAccountLimits_pages[] = {
    {.in_tokens = DescribeAccountLimits_in, .out_tokens = DescribeAccountLimits_out, .results = DescribeAccountLimits_results, .limit_key = "PageSize"},
};
static const uint16_t DescribeCapacityReservation_errors[] = {
    AT_LoadBalancerNotFoundException, 0,
};
static const uint16_t DescribeListenerAttributes_errors[] = {
    AT_ListenerNotFoundException, 0,
};
static const uint16_t DescribeListenerCertificates_errors[] = {
    AT_ListenerNotFoundException, 0,
};
static const char *const DescribeListenerCertificates_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeListenerCertificates_out[] = {
    "NextMarker",
    NULL,
};
static const char *const DescribeListenerCertificates_results[] = {
    "Certificates",
    NULL,
};
static const struct paginator_model DescribeListenerCertificates_pages[] = {
    {.in_tokens = DescribeListenerCertificates_in, .out_tokens = DescribeListenerCertificates_out, .results = DescribeListenerCertificates_results, .limit_key = "PageSize"},
};
static const uint16_t DescribeListeners_errors[] = {
    AT_ListenerNotFoundException, AT_LoadBalancerNotFoundException, AT_UnsupportedProtocolException, 0,
};
static const char *const DescribeListeners_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeListeners_out[] = {
    "NextMarker",
    NULL,
};
static const char *const DescribeListeners_results[] = {
    "Listeners",
    NULL,
};
static const struct paginator_model DescribeListeners_pages[] = {
    {.in_tokens = DescribeListeners_in, .out_tokens = DescribeListeners_out, .results = DescribeListeners_results, .limit_key = "PageSize"},
};
static const uint16_t DescribeLoadBalancerAttributes_errors[] = {
    AT_LoadBalancerNotFoundException, 0,
};
static const uint16_t DescribeLoadBalancers_errors[] = {
    AT_LoadBalancerNotFoundException, 0,
};
static const char *const DescribeLoadBalancers_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeLoadBalancers_out[] = {
    "NextMarker",
    NULL,
};
static const char *const DescribeLoadBalancers_results[] = {
    "LoadBalancers",
    NULL,
};
static const struct paginator_model DescribeLoadBalancers_pages[] = {
    {.in_tokens = DescribeLoadBalancers_in, .out_tokens = DescribeLoadBalancers_out, .results = DescribeLoadBalancers_results, .limit_key = "PageSize"},
};
static const uint16_t DescribeRules_errors[] = {
    AT_ListenerNotFoundException, AT_RuleNotFoundException, AT_UnsupportedProtocolException, 0,
};
static const char *const DescribeRules_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeRules_out[] = {
    "NextMarker",
    NULL,
};
static const char *const DescribeRules_results[] = {
    "Rules",
    NULL,
};
static const struct paginator_model DescribeRules_pages[] = {
    {.in_tokens = DescribeRules_in, .out_tokens = DescribeRules_out, .results = DescribeRules_results, .limit_key = "PageSize"},
};
static const uint16_t DescribeSSLPolicies_errors[] = {
    AT_SSLPolicyNotFoundException, 0,
};
static const char *const DescribeSSLPolicies_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeSSLPolicies_out[] = {
    "NextMarker",
    NULL,
};
static const char *const DescribeSSLPolicies_results[] = {
    "SslPolicies",
    NULL,
};
static const struct paginator_model DescribeSSLPolicies_pages[] = {
    {.in_tokens = DescribeSSLPolicies_in, .out_tokens = DescribeSSLPolicies_out, .results = DescribeSSLPolicies_results, .limit_key = "PageSize"},
};
static const uint16_t DescribeTags_errors[] = {
    AT_LoadBalancerNotFoundException, AT_TargetGroupNotFoundException, AT_ListenerNotFoundException, AT_RuleNotFoundException, AT_TrustStoreNotFoundException, 0,
};
static const uint16_t DescribeTargetGroupAttributes_errors[] = {
    AT_TargetGroupNotFoundException, 0,
};
static const uint16_t DescribeTargetGroups_errors[] = {
    AT_LoadBalancerNotFoundException, AT_TargetGroupNotFoundException, 0,
};
static const char *const DescribeTargetGroups_in[] = {
    "Marker",
    NULL,
};
static const char *const DescribeTargetGroups_out[] = {
    "NextMarker",
    NULL,
};
static const char *const DescribeTargetGroups_results[] = {
    "TargetGroups",
    NULL,
};
static const struct paginator_model DescribeTargetGroups_pages[] = {
    {.in_tokens = DescribeTargetGroups_in, .out_tokens = DescribeTargetGroups_out, .results = DescribeTargetGroups_results, .limit_key = "PageSize"},
};
static const uint16_t DescribeTargetHealth_errors[] = {
    AT_InvalidTargetException, AT_TargetGroupNotFoundException, AT_HealthUnavailableException, 0,
};
static const uint16_t ModifyCapacityReservation_errors[] = {
    AT_LoadBalancerNotFoundException, AT_InvalidConfigurationRequestException, AT_CapacityUnitsLimitExceededException, AT_CapacityReservationPendingException, AT_InsufficientCapacityException, AT_CapacityDecreaseRequestsLimitExceededException, AT_PriorRequestNotCompleteException, AT_OperationNotPermittedException, 0,
};
static const uint16_t ModifyIpPools_errors[] = {
    AT_LoadBalancerNotFoundException, 0,
};
static const uint16_t ModifyListener_errors[] = {
    AT_DuplicateListenerException, AT_TooManyListenersException, AT_TooManyCertificatesException, AT_ListenerNotFoundException, AT_TargetGroupNotFoundException, AT_TargetGroupAssociationLimitException, AT_IncompatibleProtocolsException, AT_SSLPolicyNotFoundException, AT_CertificateNotFoundException, AT_InvalidConfigurationRequestException, AT_UnsupportedProtocolException, AT_TooManyRegistrationsForTargetIdException, AT_TooManyTargetsException, AT_TooManyActionsException, AT_InvalidLoadBalancerActionException, AT_TooManyUniqueTargetGroupsPerLoadBalancerException, AT_ALPNPolicyNotSupportedException, AT_TrustStoreNotFoundException, AT_TrustStoreNotReadyException, 0,
};
static const uint16_t ModifyListenerAttributes_errors[] = {
    AT_ListenerNotFoundException, AT_InvalidConfigurationRequestException, 0,
};
static const uint16_t ModifyLoadBalancerAttributes_errors[] = {
    AT_LoadBalancerNotFoundException, AT_InvalidConfigurationRequestException, 0,
};
static const uint16_t ModifyRule_errors[] = {
    AT_TargetGroupAssociationLimitException, AT_IncompatibleProtocolsException, AT_RuleNotFoundException, AT_OperationNotPermittedException, AT_TooManyRegistrationsForTargetIdException, AT_TooManyTargetsException, AT_TargetGroupNotFoundException, AT_UnsupportedProtocolException, AT_TooManyActionsException, AT_InvalidLoadBalancerActionException, AT_TooManyUniqueTargetGroupsPerLoadBalancerException, 0,
};
static const uint16_t ModifyTargetGroup_errors[] = {
    AT_TargetGroupNotFoundException, AT_InvalidConfigurationRequestException, 0,
};
static const uint16_t ModifyTargetGroupAttributes_errors[] = {
    AT_TargetGroupNotFoundException, AT_InvalidConfigurationRequestException, 0,
};
static const uint16_t RegisterTargets_errors[] = {
    AT_TargetGroupNotFoundException, AT_TooManyTargetsException, AT_InvalidTargetException, AT_TooManyRegistrationsForTargetIdException, 0,
};
static const uint16_t RemoveListenerCertificates_errors[] = {
    AT_ListenerNotFoundException, AT_OperationNotPermittedException, 0,
};
static const uint16_t RemoveTags_errors[] = {
    AT_LoadBalancerNotFoundException, AT_TargetGroupNotFoundException, AT_ListenerNotFoundException, AT_RuleNotFoundException, AT_TooManyTagsException, AT_TrustStoreNotFoundException, 0,
};
static const uint16_t SetIpAddressType_errors[] = {
    AT_LoadBalancerNotFoundException, AT_InvalidConfigurationRequestException, AT_InvalidSubnetException, 0,
};
static const uint16_t SetRulePriorities_errors[] = {
    AT_RuleNotFoundException, AT_PriorityInUseException, AT_OperationNotPermittedException, 0,
};
static const uint16_t SetSecurityGroups_errors[] = {
    AT_LoadBalancerNotFoundException, AT_InvalidConfigurationRequestException, AT_InvalidSecurityGroupException, 0,
};
static const uint16_t SetSubnets_errors[] = {
    AT_LoadBalancerNotFoundException, AT_InvalidConfigurationRequestException, AT_SubnetNotFoundException, AT_InvalidSubnetException, AT_AllocationIdNotFoundException, AT_AvailabilityZoneNotSupportedException, AT_CapacityReservationPendingException, 0,
};
static const struct operation operations[] = {
    {"AddListenerCertificates", "POST", "/", AT_AddListenerCertificatesInput, AT_AddListenerCertificatesOutput, .errors = AddListenerCertificates_errors, .result_wrapper = "AddListenerCertificatesResult"},
    {"AddTags", "POST", "/", AT_AddTagsInput, AT_AddTagsOutput, .errors = AddTags_errors, .result_wrapper = "AddTagsResult"},
    {"CreateListener", "POST", "/", AT_CreateListenerInput, AT_CreateListenerOutput, .errors = CreateListener_errors, .result_wrapper = "CreateListenerResult"},
    {"CreateLoadBalancer", "POST", "/", AT_CreateLoadBalancerInput, AT_CreateLoadBalancerOutput, .errors = CreateLoadBalancer_errors, .result_wrapper = "CreateLoadBalancerResult"},
    {"CreateRule", "POST", "/", AT_CreateRuleInput, AT_CreateRuleOutput, .errors = CreateRule_errors, .result_wrapper = "CreateRuleResult"},
    {"CreateTargetGroup", "POST", "/", AT_CreateTargetGroupInput, AT_CreateTargetGroupOutput, .errors = CreateTargetGroup_errors, .result_wrapper = "CreateTargetGroupResult"},
    {"DeleteListener", "POST", "/", AT_DeleteListenerInput, AT_DeleteListenerOutput, .errors = DeleteListener_errors, .result_wrapper = "DeleteListenerResult"},
    {"DeleteLoadBalancer", "POST", "/", AT_DeleteLoadBalancerInput, AT_DeleteLoadBalancerOutput, .errors = DeleteLoadBalancer_errors, .result_wrapper = "DeleteLoadBalancerResult"},
    {"DeleteRule", "POST", "/", AT_DeleteRuleInput, AT_DeleteRuleOutput, .errors = DeleteRule_errors, .result_wrapper = "DeleteRuleResult"},
    {"DeleteTargetGroup", "POST", "/", AT_DeleteTargetGroupInput, AT_DeleteTargetGroupOutput, .errors = DeleteTargetGroup_errors, .result_wrapper = "DeleteTargetGroupResult"},
    {"DeregisterTargets", "POST", "/", AT_DeregisterTargetsInput, AT_DeregisterTargetsOutput, .errors = DeregisterTargets_errors, .result_wrapper = "DeregisterTargetsResult"},
    {"DescribeAccountLimits", "POST", "/", AT_DescribeAccountLimitsInput, AT_DescribeAccountLimitsOutput, .traits = OPERATION_READS, .result_wrapper = "DescribeAccountLimitsResult", .paginator = DescribeAccountLimits_pages},
    {"DescribeCapacityReservation", "POST", "/", AT_DescribeCapacityReservationInput, AT_DescribeCapacityReservationOutput, .traits = OPERATION_READS, .errors = DescribeCapacityReservation_errors, .result_wrapper = "DescribeCapacityReservationResult"},
    {"DescribeListenerAttributes", "POST", "/", AT_DescribeListenerAttributesInput, AT_DescribeListenerAttributesOutput, .traits = OPERATION_READS, .errors = DescribeListenerAttributes_errors, .result_wrapper = "DescribeListenerAttributesResult"},
    {"DescribeListenerCertificates", "POST", "/", AT_DescribeListenerCertificatesInput, AT_DescribeListenerCertificatesOutput, .traits = OPERATION_READS, .errors = DescribeListenerCertificates_errors, .result_wrapper = "DescribeListenerCertificatesResult", .paginator = DescribeListenerCertificates_pages},
    {"DescribeListeners", "POST", "/", AT_DescribeListenersInput, AT_DescribeListenersOutput, .traits = OPERATION_READS, .errors = DescribeListeners_errors, .result_wrapper = "DescribeListenersResult", .paginator = DescribeListeners_pages},
    {"DescribeLoadBalancerAttributes", "POST", "/", AT_DescribeLoadBalancerAttributesInput, AT_DescribeLoadBalancerAttributesOutput, .traits = OPERATION_READS, .errors = DescribeLoadBalancerAttributes_errors, .result_wrapper = "DescribeLoadBalancerAttributesResult"},
    {"DescribeLoadBalancers", "POST", "/", AT_DescribeLoadBalancersInput, AT_DescribeLoadBalancersOutput, .traits = OPERATION_READS, .errors = DescribeLoadBalancers_errors, .result_wrapper = "DescribeLoadBalancersResult", .paginator = DescribeLoadBalancers_pages},
    {"DescribeRules", "POST", "/", AT_DescribeRulesInput, AT_DescribeRulesOutput, .traits = OPERATION_READS, .errors = DescribeRules_errors, .result_wrapper = "DescribeRulesResult", .paginator = DescribeRules_pages},
    {"DescribeSSLPolicies", "POST", "/", AT_DescribeSSLPoliciesInput, AT_DescribeSSLPoliciesOutput, .traits = OPERATION_READS, .errors = DescribeSSLPolicies_errors, .result_wrapper = "DescribeSSLPoliciesResult", .paginator = DescribeSSLPolicies_pages},
    {"DescribeTags", "POST", "/", AT_DescribeTagsInput, AT_DescribeTagsOutput, .traits = OPERATION_READS, .errors = DescribeTags_errors, .result_wrapper = "DescribeTagsResult"},
    {"DescribeTargetGroupAttributes", "POST", "/", AT_DescribeTargetGroupAttributesInput, AT_DescribeTargetGroupAttributesOutput, .traits = OPERATION_READS, .errors = DescribeTargetGroupAttributes_errors, .result_wrapper = "DescribeTargetGroupAttributesResult"},
    {"DescribeTargetGroups", "POST", "/", AT_DescribeTargetGroupsInput, AT_DescribeTargetGroupsOutput, .traits = OPERATION_READS, .errors = DescribeTargetGroups_errors, .result_wrapper = "DescribeTargetGroupsResult", .paginator = DescribeTargetGroups_pages},
    {"DescribeTargetHealth", "POST", "/", AT_DescribeTargetHealthInput, AT_DescribeTargetHealthOutput, .traits = OPERATION_READS, .errors = DescribeTargetHealth_errors, .result_wrapper = "DescribeTargetHealthResult"},
    {"ModifyCapacityReservation", "POST", "/", AT_ModifyCapacityReservationInput, AT_ModifyCapacityReservationOutput, .errors = ModifyCapacityReservation_errors, .result_wrapper = "ModifyCapacityReservationResult"},
    {"ModifyIpPools", "POST", "/", AT_ModifyIpPoolsInput, AT_ModifyIpPoolsOutput, .errors = ModifyIpPools_errors, .result_wrapper = "ModifyIpPoolsResult"},
    {"ModifyListener", "POST", "/", AT_ModifyListenerInput, AT_ModifyListenerOutput, .errors = ModifyListener_errors, .result_wrapper = "ModifyListenerResult"},
    {"ModifyListenerAttributes", "POST", "/", AT_ModifyListenerAttributesInput, AT_ModifyListenerAttributesOutput, .errors = ModifyListenerAttributes_errors, .result_wrapper = "ModifyListenerAttributesResult"},
    {"ModifyLoadBalancerAttributes", "POST", "/", AT_ModifyLoadBalancerAttributesInput, AT_ModifyLoadBalancerAttributesOutput, .errors = ModifyLoadBalancerAttributes_errors, .result_wrapper = "ModifyLoadBalancerAttributesResult"},
    {"ModifyRule", "POST", "/", AT_ModifyRuleInput, AT_ModifyRuleOutput, .errors = ModifyRule_errors, .result_wrapper = "ModifyRuleResult"},
    {"ModifyTargetGroup", "POST", "/", AT_ModifyTargetGroupInput, AT_ModifyTargetGroupOutput, .errors = ModifyTargetGroup_errors, .result_wrapper = "ModifyTargetGroupResult"},
    {"ModifyTargetGroupAttributes", "POST", "/", AT_ModifyTargetGroupAttributesInput, AT_ModifyTargetGroupAttributesOutput, .errors = ModifyTargetGroupAttributes_errors, .result_wrapper = "ModifyTargetGroupAttributesResult"},
    {"RegisterTargets", "POST", "/", AT_RegisterTargetsInput, AT_RegisterTargetsOutput, .errors = RegisterTargets_errors, .result_wrapper = "RegisterTargetsResult"},
    {"RemoveListenerCertificates", "POST", "/", AT_RemoveListenerCertificatesInput, AT_RemoveListenerCertificatesOutput, .errors = RemoveListenerCertificates_errors, .result_wrapper = "RemoveListenerCertificatesResult"},
    {"RemoveTags", "POST", "/", AT_RemoveTagsInput, AT_RemoveTagsOutput, .errors = RemoveTags_errors, .result_wrapper = "RemoveTagsResult"},
    {"SetIpAddressType", "POST", "/", AT_SetIpAddressTypeInput, AT_SetIpAddressTypeOutput, .errors = SetIpAddressType_errors, .result_wrapper = "SetIpAddressTypeResult"},
    {"SetRulePriorities", "POST", "/", AT_SetRulePrioritiesInput, AT_SetRulePrioritiesOutput, .errors = SetRulePriorities_errors, .result_wrapper = "SetRulePrioritiesResult"},
    {"SetSecurityGroups", "POST", "/", AT_SetSecurityGroupsInput, AT_SetSecurityGroupsOutput, .errors = SetSecurityGroups_errors, .result_wrapper = "SetSecurityGroupsResult"},
    {"SetSubnets", "POST", "/", AT_SetSubnetsInput, AT_SetSubnetsOutput, .errors = SetSubnets_errors, .result_wrapper = "SetSubnetsResult"},
};
static const struct waiter_acceptor LoadBalancerAvailable_acceptors[] = {
    {0, 1, "LoadBalancers[].State.Code", "active"},
    {2, 2, "LoadBalancers[].State.Code", "provisioning"},
    {2, 4, NULL, "LoadBalancerNotFound"},
};
static const struct waiter_acceptor LoadBalancerExists_acceptors[] = {
    {0, 3, NULL, "200"},
    {2, 4, NULL, "LoadBalancerNotFound"},
};
static const struct waiter_acceptor LoadBalancersDeleted_acceptors[] = {
    {2, 1, "LoadBalancers[].State.Code", "active"},
    {0, 4, NULL, "LoadBalancerNotFound"},
};
static const struct waiter_acceptor TargetDeregistered_acceptors[] = {
    {0, 4, NULL, "InvalidTarget"},
    {0, 1, "TargetHealthDescriptions[].TargetHealth.State", "unused"},
};
static const struct waiter_acceptor TargetInService_acceptors[] = {
    {0, 1, "TargetHealthDescriptions[].TargetHealth.State", "healthy"},
    {2, 4, NULL, "InvalidInstance"},
};
static const struct waiter_model waiters[] = {
    {"LoadBalancerAvailable", "DescribeLoadBalancers", 15, 40, LoadBalancerAvailable_acceptors, 3},
    {"LoadBalancerExists", "DescribeLoadBalancers", 15, 40, LoadBalancerExists_acceptors, 2},
    {"LoadBalancersDeleted", "DescribeLoadBalancers", 15, 40, LoadBalancersDeleted_acceptors, 2},
    {"TargetDeregistered", "DescribeTargetHealth", 15, 40, TargetDeregistered_acceptors, 2},
    {"TargetInService", "DescribeTargetHealth", 15, 40, TargetInService_acceptors, 2},
};
const struct service elbv2_model = {.name = "elbv2", .endpoint_prefix = "elasticloadbalancing", .signing_name = "elasticloadbalancing", .api_version = "2015-12-01", .xml_namespace = "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/", .protocol = PROTOCOL_QUERY, .shapes = shapes, .n_shapes = 356, .operations = operations, .n_operations = 39, .waiters = waiters, .n_waiters = 5};
