/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_AccessAdvisorUsageGranularityType,
    AT_AccessKey,
    AT_AccessKeyLastUsed,
    AT_AccessKeyMetadata,
    AT_AccountNotManagementOrDelegatedAdministratorException,
    AT_ActionNameListType,
    AT_ActionNameType,
    AT_AddClientIDToOpenIDConnectProviderRequest,
    AT_AddRoleToInstanceProfileRequest,
    AT_AddUserToGroupRequest,
    AT_ArnListType,
    AT_AttachGroupPolicyRequest,
    AT_AttachRolePolicyRequest,
    AT_AttachUserPolicyRequest,
    AT_AttachedPermissionsBoundary,
    AT_AttachedPolicy,
    AT_AttachmentName,
    AT_AttachmentType,
    AT_BootstrapDatum,
    AT_CallerIsNotManagementAccountException,
    AT_ColumnNumber,
    AT_ConcurrentModificationException,
    AT_ConcurrentModificationMessage,
    AT_ContextEntry,
    AT_ContextEntryListType,
    AT_ContextKeyNameType,
    AT_ContextKeyNamesResultListType,
    AT_ContextKeyTypeEnum,
    AT_ContextKeyValueListType,
    AT_ContextKeyValueType,
    AT_CreateAccessKeyRequest,
    AT_CreateAccessKeyResponse,
    AT_CreateAccountAliasRequest,
    AT_CreateGroupRequest,
    AT_CreateGroupResponse,
    AT_CreateInstanceProfileRequest,
    AT_CreateInstanceProfileResponse,
    AT_CreateLoginProfileRequest,
    AT_CreateLoginProfileResponse,
    AT_CreateOpenIDConnectProviderRequest,
    AT_CreateOpenIDConnectProviderResponse,
    AT_CreatePolicyRequest,
    AT_CreatePolicyResponse,
    AT_CreatePolicyVersionRequest,
    AT_CreatePolicyVersionResponse,
    AT_CreateRoleRequest,
    AT_CreateRoleResponse,
    AT_CreateServiceLinkedRoleRequest,
    AT_CreateServiceLinkedRoleResponse,
    AT_CreateUserRequest,
    AT_CreateUserResponse,
    AT_CreateVirtualMFADeviceRequest,
    AT_CreateVirtualMFADeviceResponse,
    AT_CredentialReportExpiredException,
    AT_CredentialReportNotPresentException,
    AT_CredentialReportNotReadyException,
    AT_DeactivateMFADeviceRequest,
    AT_DeleteAccessKeyRequest,
    AT_DeleteAccountAliasRequest,
    AT_DeleteConflictException,
    AT_DeleteGroupPolicyRequest,
    AT_DeleteGroupRequest,
    AT_DeleteInstanceProfileRequest,
    AT_DeleteLoginProfileRequest,
    AT_DeleteOpenIDConnectProviderRequest,
    AT_DeletePolicyRequest,
    AT_DeletePolicyVersionRequest,
    AT_DeleteRolePermissionsBoundaryRequest,
    AT_DeleteRolePolicyRequest,
    AT_DeleteRoleRequest,
    AT_DeleteSSHPublicKeyRequest,
    AT_DeleteServerCertificateRequest,
    AT_DeleteServiceLinkedRoleRequest,
    AT_DeleteServiceLinkedRoleResponse,
    AT_DeleteServiceSpecificCredentialRequest,
    AT_DeleteSigningCertificateRequest,
    AT_DeleteUserPermissionsBoundaryRequest,
    AT_DeleteUserPolicyRequest,
    AT_DeleteUserRequest,
    AT_DeleteVirtualMFADeviceRequest,
    AT_DeletionTaskFailureReasonType,
    AT_DeletionTaskIdType,
    AT_DeletionTaskStatusType,
    AT_DetachGroupPolicyRequest,
    AT_DetachRolePolicyRequest,
    AT_DetachUserPolicyRequest,
    AT_EnableMFADeviceRequest,
    AT_EnableOrganizationsRootCredentialsManagementRequest,
    AT_EnableOrganizationsRootCredentialsManagementResponse,
    AT_EntityAlreadyExistsException,
    AT_EntityTemporarilyUnmodifiableException,
    AT_EntityType,
    AT_ErrorDetails,
    AT_EvalDecisionDetailsType,
    AT_EvalDecisionSourceType,
    AT_EvaluationResult,
    AT_EvaluationResultsListType,
    AT_FeatureType,
    AT_FeaturesListType,
    AT_GenerateCredentialReportResponse,
    AT_GenerateServiceLastAccessedDetailsRequest,
    AT_GenerateServiceLastAccessedDetailsResponse,
    AT_GetAccessKeyLastUsedRequest,
    AT_GetAccessKeyLastUsedResponse,
    AT_GetAccountAuthorizationDetailsRequest,
    AT_GetAccountAuthorizationDetailsResponse,
    AT_GetAccountPasswordPolicyResponse,
    AT_GetAccountSummaryResponse,
    AT_GetCredentialReportResponse,
    AT_GetGroupPolicyRequest,
    AT_GetGroupPolicyResponse,
    AT_GetGroupRequest,
    AT_GetGroupResponse,
    AT_GetInstanceProfileRequest,
    AT_GetInstanceProfileResponse,
    AT_GetLoginProfileRequest,
    AT_GetLoginProfileResponse,
    AT_GetOpenIDConnectProviderRequest,
    AT_GetOpenIDConnectProviderResponse,
    AT_GetPolicyRequest,
    AT_GetPolicyResponse,
    AT_GetPolicyVersionRequest,
    AT_GetPolicyVersionResponse,
    AT_GetRolePolicyRequest,
    AT_GetRolePolicyResponse,
    AT_GetRoleRequest,
    AT_GetRoleResponse,
    AT_GetServerCertificateRequest,
    AT_GetServerCertificateResponse,
    AT_GetServiceLastAccessedDetailsRequest,
    AT_GetServiceLastAccessedDetailsResponse,
    AT_GetServiceLinkedRoleDeletionStatusRequest,
    AT_GetServiceLinkedRoleDeletionStatusResponse,
    AT_GetUserPolicyRequest,
    AT_GetUserPolicyResponse,
    AT_GetUserRequest,
    AT_GetUserResponse,
    AT_Group,
    AT_GroupDetail,
    AT_InlinePolicyIdentifierType,
    AT_InstanceProfile,
    AT_InvalidAuthenticationCodeException,
    AT_InvalidInputException,
    AT_KeyPairMismatchException,
    AT_LimitExceededException,
    AT_LineNumber,
    AT_ListAccessKeysRequest,
    AT_ListAccessKeysResponse,
    AT_ListAccountAliasesRequest,
    AT_ListAccountAliasesResponse,
    AT_ListAttachedGroupPoliciesRequest,
    AT_ListAttachedGroupPoliciesResponse,
    AT_ListAttachedRolePoliciesRequest,
    AT_ListAttachedRolePoliciesResponse,
    AT_ListAttachedUserPoliciesRequest,
    AT_ListAttachedUserPoliciesResponse,
    AT_ListEntitiesForPolicyRequest,
    AT_ListEntitiesForPolicyResponse,
    AT_ListGroupPoliciesRequest,
    AT_ListGroupPoliciesResponse,
    AT_ListGroupsForUserRequest,
    AT_ListGroupsForUserResponse,
    AT_ListGroupsRequest,
    AT_ListGroupsResponse,
    AT_ListInstanceProfileTagsRequest,
    AT_ListInstanceProfileTagsResponse,
    AT_ListInstanceProfilesForRoleRequest,
    AT_ListInstanceProfilesForRoleResponse,
    AT_ListInstanceProfilesRequest,
    AT_ListInstanceProfilesResponse,
    AT_ListMFADevicesRequest,
    AT_ListMFADevicesResponse,
    AT_ListOpenIDConnectProviderTagsRequest,
    AT_ListOpenIDConnectProviderTagsResponse,
    AT_ListOpenIDConnectProvidersRequest,
    AT_ListOpenIDConnectProvidersResponse,
    AT_ListOrganizationsFeaturesRequest,
    AT_ListOrganizationsFeaturesResponse,
    AT_ListPoliciesRequest,
    AT_ListPoliciesResponse,
    AT_ListPolicyTagsRequest,
    AT_ListPolicyTagsResponse,
    AT_ListPolicyVersionsRequest,
    AT_ListPolicyVersionsResponse,
    AT_ListRolePoliciesRequest,
    AT_ListRolePoliciesResponse,
    AT_ListRoleTagsRequest,
    AT_ListRoleTagsResponse,
    AT_ListRolesRequest,
    AT_ListRolesResponse,
    AT_ListSAMLProvidersRequest,
    AT_ListSAMLProvidersResponse,
    AT_ListSSHPublicKeysRequest,
    AT_ListSSHPublicKeysResponse,
    AT_ListServerCertificatesRequest,
    AT_ListServerCertificatesResponse,
    AT_ListServiceSpecificCredentialsRequest,
    AT_ListServiceSpecificCredentialsResponse,
    AT_ListSigningCertificatesRequest,
    AT_ListSigningCertificatesResponse,
    AT_ListUserPoliciesRequest,
    AT_ListUserPoliciesResponse,
    AT_ListUserTagsRequest,
    AT_ListUserTagsResponse,
    AT_ListUsersRequest,
    AT_ListUsersResponse,
    AT_ListVirtualMFADevicesRequest,
    AT_ListVirtualMFADevicesResponse,
    AT_LoginProfile,
    AT_MFADevice,
    AT_MalformedCertificateException,
    AT_MalformedPolicyDocumentException,
    AT_ManagedPolicyDetail,
    AT_ManagedPolicyDetailListType,
    AT_NoSuchEntityException,
    AT_OpenIDConnectProviderListEntry,
    AT_OpenIDConnectProviderListType,
    AT_OpenIDConnectProviderUrlType,
    AT_OpenIdIdpCommunicationErrorException,
    AT_OrderedOrganizationPolicyType,
    AT_OrganizationIdType,
    AT_OrganizationNotFoundException,
    AT_OrganizationNotInAllFeaturesModeException,
    AT_OrganizationPolicyListType,
    AT_OrganizationsDecisionDetail,
    AT_PasswordPolicy,
    AT_PasswordPolicyViolationException,
    AT_PermissionsBoundaryAttachmentType,
    AT_PermissionsBoundaryDecisionDetail,
    AT_Policy,
    AT_PolicyDetail,
    AT_PolicyEvaluationDecisionType,
    AT_PolicyEvaluationException,
    AT_PolicyExclusionsListType,
    AT_PolicyGroup,
    AT_PolicyGroupListType,
    AT_PolicyIdentifier,
    AT_PolicyIdentifierPolicyType,
    AT_PolicyIdentifierType,
    AT_PolicyNotAttachableException,
    AT_PolicyRole,
    AT_PolicyRoleListType,
    AT_PolicySourceType,
    AT_PolicyUsageType,
    AT_PolicyUser,
    AT_PolicyUserListType,
    AT_PolicyVersion,
    AT_Position,
    AT_PutGroupPolicyRequest,
    AT_PutRolePermissionsBoundaryRequest,
    AT_PutRolePolicyRequest,
    AT_PutUserPermissionsBoundaryRequest,
    AT_PutUserPolicyRequest,
    AT_ReasonType,
    AT_RegionNameType,
    AT_RemoveClientIDFromOpenIDConnectProviderRequest,
    AT_RemoveRoleFromInstanceProfileRequest,
    AT_RemoveUserFromGroupRequest,
    AT_ReportContentType,
    AT_ReportFormatType,
    AT_ReportStateDescriptionType,
    AT_ReportStateType,
    AT_ResourceHandlingOptionType,
    AT_ResourceNameListType,
    AT_ResourceNameType,
    AT_ResourceSpecificResult,
    AT_ResourceSpecificResultListType,
    AT_Role,
    AT_RoleDetail,
    AT_RoleLastUsed,
    AT_RoleUsageListType,
    AT_RoleUsageType,
    AT_SAMLProviderListEntry,
    AT_SAMLProviderListType,
    AT_SSHPublicKeyListType,
    AT_SSHPublicKeyMetadata,
    AT_ServerCertificate,
    AT_ServerCertificateMetadata,
    AT_ServiceAccessNotEnabledException,
    AT_ServiceFailureException,
    AT_ServiceLastAccessed,
    AT_ServiceNotSupportedException,
    AT_ServiceSpecificCredentialMetadata,
    AT_ServiceSpecificCredentialsListType,
    AT_ServicesLastAccessed,
    AT_SetDefaultPolicyVersionRequest,
    AT_SigningCertificate,
    AT_SimulateCustomPolicyRequest,
    AT_SimulatePolicyResponse,
    AT_SimulatePrincipalPolicyRequest,
    AT_SimulationPolicyListType,
    AT_SourceRoleTemplate,
    AT_Statement,
    AT_StatementListType,
    AT_Tag,
    AT_TagInstanceProfileRequest,
    AT_TagOpenIDConnectProviderRequest,
    AT_TagPolicyRequest,
    AT_TagRoleRequest,
    AT_TagUserRequest,
    AT_TrackedActionLastAccessed,
    AT_TrackedActionsLastAccessed,
    AT_UnmodifiableEntityException,
    AT_UntagInstanceProfileRequest,
    AT_UntagOpenIDConnectProviderRequest,
    AT_UntagPolicyRequest,
    AT_UntagRoleRequest,
    AT_UntagUserRequest,
    AT_UpdateAccessKeyRequest,
    AT_UpdateAccountPasswordPolicyRequest,
    AT_UpdateAssumeRolePolicyRequest,
    AT_UpdateGroupRequest,
    AT_UpdateLoginProfileRequest,
    AT_UpdateOpenIDConnectProviderThumbprintRequest,
    AT_UpdateRoleDescriptionRequest,
    AT_UpdateRoleDescriptionResponse,
    AT_UpdateRoleRequest,
    AT_UpdateRoleResponse,
    AT_UpdateUserRequest,
    AT_UploadServerCertificateRequest,
    AT_UploadServerCertificateResponse,
    AT_User,
    AT_UserDetail,
    AT_VirtualMFADevice,
    AT_accessKeyIdType,
    AT_accessKeyMetadataListType,
    AT_accessKeySecretType,
    AT_accountAliasListType,
    AT_accountAliasType,
    AT_allUsers,
    AT_arnType,
    AT_assignmentStatusType,
    AT_attachedPoliciesListType,
    AT_attachmentCountType,
    AT_authenticationCodeType,
    AT_booleanObjectType,
    AT_booleanType,
    AT_certificateBodyType,
    AT_certificateChainType,
    AT_certificateIdType,
    AT_certificateListType,
    AT_clientIDListType,
    AT_clientIDType,
    AT_credentialReportExpiredExceptionMessage,
    AT_credentialReportNotPresentExceptionMessage,
    AT_credentialReportNotReadyExceptionMessage,
    AT_customSuffixType,
    AT_dateType,
    AT_deleteConflictMessage,
    AT_entityAlreadyExistsMessage,
    AT_entityListType,
    AT_entityTemporarilyUnmodifiableMessage,
    AT_existingUserNameType,
    AT_groupDetailListType,
    AT_groupListType,
    AT_groupNameListType,
    AT_groupNameType,
    AT_idType,
    AT_instanceProfileListType,
    AT_instanceProfileNameType,
    AT_integerType,
    AT_invalidAuthenticationCodeMessage,
    AT_invalidInputMessage,
    AT_jobIDType,
    AT_jobStatusType,
    AT_keyPairMismatchMessage,
    AT_limitExceededMessage,
    AT_malformedCertificateMessage,
    AT_malformedPolicyDocumentMessage,
    AT_markerType,
    AT_maxItemsType,
    AT_maxPasswordAgeType,
    AT_mfaDeviceListType,
    AT_minimumPasswordLengthType,
    AT_noSuchEntityMessage,
    AT_openIdIdpCommunicationErrorExceptionMessage,
    AT_passwordPolicyViolationMessage,
    AT_passwordReusePreventionType,
    AT_passwordType,
    AT_pathPrefixType,
    AT_pathType,
    AT_policyDescriptionType,
    AT_policyDetailListType,
    AT_policyDocumentType,
    AT_policyDocumentVersionListType,
    AT_policyEvaluationErrorMessage,
    AT_policyListType,
    AT_policyNameListType,
    AT_policyNameType,
    AT_policyNotAttachableMessage,
    AT_policyPathType,
    AT_policyScopeType,
    AT_policyVersionIdType,
    AT_privateKeyType,
    AT_publicKeyIdType,
    AT_responseMarkerType,
    AT_roleDescriptionType,
    AT_roleDetailListType,
    AT_roleListType,
    AT_roleMaxSessionDurationType,
    AT_roleNameType,
    AT_serialNumberType,
    AT_serverCertificateMetadataListType,
    AT_serverCertificateNameType,
    AT_serviceCredentialAlias,
    AT_serviceFailureExceptionMessage,
    AT_serviceName,
    AT_serviceNameType,
    AT_serviceNamespaceType,
    AT_serviceNotSupportedMessage,
    AT_serviceSpecificCredentialId,
    AT_serviceUserName,
    AT_statusType,
    AT_stringType,
    AT_summaryKeyType,
    AT_summaryMapType,
    AT_summaryValueType,
    AT_tagKeyListType,
    AT_tagKeyType,
    AT_tagListType,
    AT_tagValueType,
    AT_thumbprintListType,
    AT_thumbprintType,
    AT_unmodifiableEntityMessage,
    AT_userDetailListType,
    AT_userListType,
    AT_userNameType,
    AT_virtualMFADeviceListType,
    AT_virtualMFADeviceName,
};
static const char *const AccessAdvisorUsageGranularityType_choices[] = {
    "SERVICE_LEVEL",
    "ACTION_LEVEL",
    NULL,
};
static const struct member_model AccessKey_members[] = {
    {"UserName", .shape = AT_userNameType, .traits = MEMBER_REQUIRED},
    {"AccessKeyId", .shape = AT_accessKeyIdType, .traits = MEMBER_REQUIRED},
    {"Status", .shape = AT_statusType, .traits = MEMBER_REQUIRED},
    {"SecretAccessKey", .shape = AT_accessKeySecretType, .traits = MEMBER_REQUIRED},
    {"CreateDate", .shape = AT_dateType},
};
static const struct member_model AccessKeyLastUsed_members[] = {
    {"LastUsedDate", .shape = AT_dateType},
    {"ServiceName", .shape = AT_stringType, .traits = MEMBER_REQUIRED},
    {"Region", .shape = AT_stringType, .traits = MEMBER_REQUIRED},
};
static const struct member_model AccessKeyMetadata_members[] = {
    {"UserName", .shape = AT_userNameType},
    {"AccessKeyId", .shape = AT_accessKeyIdType},
    {"Status", .shape = AT_statusType},
    {"CreateDate", .shape = AT_dateType},
};
static const struct member_model ActionNameListType_members[] = {
    {"member", .shape = AT_ActionNameType},
};
static const struct member_model AddClientIDToOpenIDConnectProviderRequest_members[] = {
    {"OpenIDConnectProviderArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"ClientID", .shape = AT_clientIDType, .traits = MEMBER_REQUIRED},
};
static const struct member_model AddRoleToInstanceProfileRequest_members[] = {
    {"InstanceProfileName", .shape = AT_instanceProfileNameType, .traits = MEMBER_REQUIRED},
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model AddUserToGroupRequest_members[] = {
    {"GroupName", .shape = AT_groupNameType, .traits = MEMBER_REQUIRED},
    {"UserName", .shape = AT_existingUserNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model ArnListType_members[] = {
    {"member", .shape = AT_arnType},
};
static const struct member_model AttachGroupPolicyRequest_members[] = {
    {"GroupName", .shape = AT_groupNameType, .traits = MEMBER_REQUIRED},
    {"PolicyArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
};
static const struct member_model AttachRolePolicyRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
    {"PolicyArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
};
static const struct member_model AttachUserPolicyRequest_members[] = {
    {"UserName", .shape = AT_userNameType, .traits = MEMBER_REQUIRED},
    {"PolicyArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
};
static const struct member_model AttachedPermissionsBoundary_members[] = {
    {"PermissionsBoundaryType", .shape = AT_PermissionsBoundaryAttachmentType},
    {"PermissionsBoundaryArn", .shape = AT_arnType},
};
static const struct member_model AttachedPolicy_members[] = {
    {"PolicyName", .shape = AT_policyNameType},
    {"PolicyArn", .shape = AT_arnType},
};
static const char *const AttachmentType_choices[] = {
    "user",
    "group",
    "role",
    NULL,
};
static const struct member_model ConcurrentModificationException_members[] = {
    {"message", .shape = AT_ConcurrentModificationMessage},
};
static const struct member_model ContextEntry_members[] = {
    {"ContextKeyName", .shape = AT_ContextKeyNameType},
    {"ContextKeyValues", .shape = AT_ContextKeyValueListType},
    {"ContextKeyType", .shape = AT_ContextKeyTypeEnum},
};
static const struct member_model ContextEntryListType_members[] = {
    {"member", .shape = AT_ContextEntry},
};
static const struct member_model ContextKeyNamesResultListType_members[] = {
    {"member", .shape = AT_ContextKeyNameType},
};
static const char *const ContextKeyTypeEnum_choices[] = {
    "string",
    "stringList",
    "numeric",
    "numericList",
    "boolean",
    "booleanList",
    "ip",
    "ipList",
    "binary",
    "binaryList",
    "date",
    "dateList",
    NULL,
};
static const struct member_model ContextKeyValueListType_members[] = {
    {"member", .shape = AT_ContextKeyValueType},
};
static const struct member_model CreateAccessKeyRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType},
};
static const struct member_model CreateAccessKeyResponse_members[] = {
    {"AccessKey", .shape = AT_AccessKey, .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateAccountAliasRequest_members[] = {
    {"AccountAlias", .shape = AT_accountAliasType, .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateGroupRequest_members[] = {
    {"Path", .shape = AT_pathType},
    {"GroupName", .shape = AT_groupNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateGroupResponse_members[] = {
    {"Group", .shape = AT_Group, .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateInstanceProfileRequest_members[] = {
    {"InstanceProfileName", .shape = AT_instanceProfileNameType, .traits = MEMBER_REQUIRED},
    {"Path", .shape = AT_pathType},
    {"Tags", .shape = AT_tagListType},
};
static const struct member_model CreateInstanceProfileResponse_members[] = {
    {"InstanceProfile", .shape = AT_InstanceProfile, .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateLoginProfileRequest_members[] = {
    {"UserName", .shape = AT_userNameType},
    {"Password", .shape = AT_passwordType},
    {"PasswordResetRequired", .shape = AT_booleanType},
};
static const struct member_model CreateLoginProfileResponse_members[] = {
    {"LoginProfile", .shape = AT_LoginProfile, .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateOpenIDConnectProviderRequest_members[] = {
    {"Url", .shape = AT_OpenIDConnectProviderUrlType, .traits = MEMBER_REQUIRED},
    {"ClientIDList", .shape = AT_clientIDListType},
    {"ThumbprintList", .shape = AT_thumbprintListType},
    {"Tags", .shape = AT_tagListType},
};
static const struct member_model CreateOpenIDConnectProviderResponse_members[] = {
    {"OpenIDConnectProviderArn", .shape = AT_arnType},
    {"Tags", .shape = AT_tagListType},
};
static const struct member_model CreatePolicyRequest_members[] = {
    {"PolicyName", .shape = AT_policyNameType, .traits = MEMBER_REQUIRED},
    {"Path", .shape = AT_policyPathType},
    {"PolicyDocument", .shape = AT_policyDocumentType, .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_policyDescriptionType},
    {"Tags", .shape = AT_tagListType},
};
static const struct member_model CreatePolicyResponse_members[] = {
    {"Policy", .shape = AT_Policy},
};
static const struct member_model CreatePolicyVersionRequest_members[] = {
    {"PolicyArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"PolicyDocument", .shape = AT_policyDocumentType, .traits = MEMBER_REQUIRED},
    {"SetAsDefault", .shape = AT_booleanType},
};
static const struct member_model CreatePolicyVersionResponse_members[] = {
    {"PolicyVersion", .shape = AT_PolicyVersion},
};
static const struct member_model CreateRoleRequest_members[] = {
    {"Path", .shape = AT_pathType},
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
    {"AssumeRolePolicyDocument", .shape = AT_policyDocumentType, .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_roleDescriptionType},
    {"MaxSessionDuration", .shape = AT_roleMaxSessionDurationType},
    {"PermissionsBoundary", .shape = AT_arnType},
    {"Tags", .shape = AT_tagListType},
};
static const struct member_model CreateRoleResponse_members[] = {
    {"Role", .shape = AT_Role, .traits = MEMBER_REQUIRED},
};
static const struct member_model CreateServiceLinkedRoleRequest_members[] = {
    {"AWSServiceName", .shape = AT_groupNameType, .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_roleDescriptionType},
    {"CustomSuffix", .shape = AT_customSuffixType},
};
static const struct member_model CreateServiceLinkedRoleResponse_members[] = {
    {"Role", .shape = AT_Role},
};
static const struct member_model CreateUserRequest_members[] = {
    {"Path", .shape = AT_pathType},
    {"UserName", .shape = AT_userNameType, .traits = MEMBER_REQUIRED},
    {"PermissionsBoundary", .shape = AT_arnType},
    {"Tags", .shape = AT_tagListType},
};
static const struct member_model CreateUserResponse_members[] = {
    {"User", .shape = AT_User},
};
static const struct member_model CreateVirtualMFADeviceRequest_members[] = {
    {"Path", .shape = AT_pathType},
    {"VirtualMFADeviceName", .shape = AT_virtualMFADeviceName, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_tagListType},
};
static const struct member_model CreateVirtualMFADeviceResponse_members[] = {
    {"VirtualMFADevice", .shape = AT_VirtualMFADevice, .traits = MEMBER_REQUIRED},
};
static const struct member_model CredentialReportExpiredException_members[] = {
    {"message", .shape = AT_credentialReportExpiredExceptionMessage},
};
static const struct member_model CredentialReportNotPresentException_members[] = {
    {"message", .shape = AT_credentialReportNotPresentExceptionMessage},
};
static const struct member_model CredentialReportNotReadyException_members[] = {
    {"message", .shape = AT_credentialReportNotReadyExceptionMessage},
};
static const struct member_model DeactivateMFADeviceRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType},
    {"SerialNumber", .shape = AT_serialNumberType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteAccessKeyRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType},
    {"AccessKeyId", .shape = AT_accessKeyIdType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteAccountAliasRequest_members[] = {
    {"AccountAlias", .shape = AT_accountAliasType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteConflictException_members[] = {
    {"message", .shape = AT_deleteConflictMessage},
};
static const struct member_model DeleteGroupPolicyRequest_members[] = {
    {"GroupName", .shape = AT_groupNameType, .traits = MEMBER_REQUIRED},
    {"PolicyName", .shape = AT_policyNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteGroupRequest_members[] = {
    {"GroupName", .shape = AT_groupNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteInstanceProfileRequest_members[] = {
    {"InstanceProfileName", .shape = AT_instanceProfileNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteLoginProfileRequest_members[] = {
    {"UserName", .shape = AT_userNameType},
};
static const struct member_model DeleteOpenIDConnectProviderRequest_members[] = {
    {"OpenIDConnectProviderArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeletePolicyRequest_members[] = {
    {"PolicyArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeletePolicyVersionRequest_members[] = {
    {"PolicyArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"VersionId", .shape = AT_policyVersionIdType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteRolePermissionsBoundaryRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteRolePolicyRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
    {"PolicyName", .shape = AT_policyNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteRoleRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteSSHPublicKeyRequest_members[] = {
    {"UserName", .shape = AT_userNameType, .traits = MEMBER_REQUIRED},
    {"SSHPublicKeyId", .shape = AT_publicKeyIdType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteServerCertificateRequest_members[] = {
    {"ServerCertificateName", .shape = AT_serverCertificateNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteServiceLinkedRoleRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteServiceLinkedRoleResponse_members[] = {
    {"DeletionTaskId", .shape = AT_DeletionTaskIdType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteServiceSpecificCredentialRequest_members[] = {
    {"UserName", .shape = AT_userNameType},
    {"ServiceSpecificCredentialId", .shape = AT_serviceSpecificCredentialId, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteSigningCertificateRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType},
    {"CertificateId", .shape = AT_certificateIdType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteUserPermissionsBoundaryRequest_members[] = {
    {"UserName", .shape = AT_userNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteUserPolicyRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType, .traits = MEMBER_REQUIRED},
    {"PolicyName", .shape = AT_policyNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteUserRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteVirtualMFADeviceRequest_members[] = {
    {"SerialNumber", .shape = AT_serialNumberType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeletionTaskFailureReasonType_members[] = {
    {"Reason", .shape = AT_ReasonType},
    {"RoleUsageList", .shape = AT_RoleUsageListType},
};
static const char *const DeletionTaskStatusType_choices[] = {
    "SUCCEEDED",
    "IN_PROGRESS",
    "FAILED",
    "NOT_STARTED",
    NULL,
};
static const struct member_model DetachGroupPolicyRequest_members[] = {
    {"GroupName", .shape = AT_groupNameType, .traits = MEMBER_REQUIRED},
    {"PolicyArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DetachRolePolicyRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
    {"PolicyArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DetachUserPolicyRequest_members[] = {
    {"UserName", .shape = AT_userNameType, .traits = MEMBER_REQUIRED},
    {"PolicyArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
};
static const struct member_model EnableMFADeviceRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType, .traits = MEMBER_REQUIRED},
    {"SerialNumber", .shape = AT_serialNumberType, .traits = MEMBER_REQUIRED},
    {"AuthenticationCode1", .shape = AT_authenticationCodeType, .traits = MEMBER_REQUIRED},
    {"AuthenticationCode2", .shape = AT_authenticationCodeType, .traits = MEMBER_REQUIRED},
};
static const struct member_model EnableOrganizationsRootCredentialsManagementResponse_members[] = {
    {"OrganizationId", .shape = AT_OrganizationIdType},
    {"EnabledFeatures", .shape = AT_FeaturesListType},
};
static const struct member_model EntityAlreadyExistsException_members[] = {
    {"message", .shape = AT_entityAlreadyExistsMessage},
};
static const struct member_model EntityTemporarilyUnmodifiableException_members[] = {
    {"message", .shape = AT_entityTemporarilyUnmodifiableMessage},
};
static const char *const EntityType_choices[] = {
    "User",
    "Role",
    "Group",
    "LocalManagedPolicy",
    "AWSManagedPolicy",
    NULL,
};
static const struct member_model ErrorDetails_members[] = {
    {"Message", .shape = AT_stringType, .traits = MEMBER_REQUIRED},
    {"Code", .shape = AT_stringType, .traits = MEMBER_REQUIRED},
};
static const struct member_model EvalDecisionDetailsType_members[] = {
    {"key", .shape = AT_EvalDecisionSourceType},
    {"value", .shape = AT_PolicyEvaluationDecisionType},
};
static const struct member_model EvaluationResult_members[] = {
    {"EvalActionName", .shape = AT_ActionNameType, .traits = MEMBER_REQUIRED},
    {"EvalResourceName", .shape = AT_ResourceNameType},
    {"EvalDecision", .shape = AT_PolicyEvaluationDecisionType, .traits = MEMBER_REQUIRED},
    {"MatchedStatements", .shape = AT_StatementListType},
    {"MissingContextValues", .shape = AT_ContextKeyNamesResultListType},
    {"OrganizationsDecisionDetail", .shape = AT_OrganizationsDecisionDetail},
    {"PermissionsBoundaryDecisionDetail", .shape = AT_PermissionsBoundaryDecisionDetail},
    {"EvalDecisionDetails", .shape = AT_EvalDecisionDetailsType},
    {"ResourceSpecificResults", .shape = AT_ResourceSpecificResultListType},
};
static const struct member_model EvaluationResultsListType_members[] = {
    {"member", .shape = AT_EvaluationResult},
};
static const char *const FeatureType_choices[] = {
    "RootCredentialsManagement",
    "RootSessions",
    NULL,
};
static const struct member_model FeaturesListType_members[] = {
    {"member", .shape = AT_FeatureType},
};
static const struct member_model GenerateCredentialReportResponse_members[] = {
    {"State", .shape = AT_ReportStateType},
    {"Description", .shape = AT_ReportStateDescriptionType},
};
static const struct member_model GenerateServiceLastAccessedDetailsRequest_members[] = {
    {"Arn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"Granularity", .shape = AT_AccessAdvisorUsageGranularityType},
};
static const struct member_model GenerateServiceLastAccessedDetailsResponse_members[] = {
    {"JobId", .shape = AT_jobIDType},
};
static const struct member_model GetAccessKeyLastUsedRequest_members[] = {
    {"AccessKeyId", .shape = AT_accessKeyIdType, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetAccessKeyLastUsedResponse_members[] = {
    {"UserName", .shape = AT_existingUserNameType},
    {"AccessKeyLastUsed", .shape = AT_AccessKeyLastUsed},
};
static const struct member_model GetAccountAuthorizationDetailsRequest_members[] = {
    {"Filter", .shape = AT_entityListType},
    {"MaxItems", .shape = AT_maxItemsType},
    {"Marker", .shape = AT_markerType},
};
static const struct member_model GetAccountAuthorizationDetailsResponse_members[] = {
    {"UserDetailList", .shape = AT_userDetailListType},
    {"GroupDetailList", .shape = AT_groupDetailListType},
    {"RoleDetailList", .shape = AT_roleDetailListType},
    {"Policies", .shape = AT_ManagedPolicyDetailListType},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model GetAccountPasswordPolicyResponse_members[] = {
    {"PasswordPolicy", .shape = AT_PasswordPolicy, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetAccountSummaryResponse_members[] = {
    {"SummaryMap", .shape = AT_summaryMapType},
};
static const struct member_model GetCredentialReportResponse_members[] = {
    {"Content", .shape = AT_ReportContentType},
    {"ReportFormat", .shape = AT_ReportFormatType},
    {"GeneratedTime", .shape = AT_dateType},
};
static const struct member_model GetGroupPolicyRequest_members[] = {
    {"GroupName", .shape = AT_groupNameType, .traits = MEMBER_REQUIRED},
    {"PolicyName", .shape = AT_policyNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetGroupPolicyResponse_members[] = {
    {"GroupName", .shape = AT_groupNameType, .traits = MEMBER_REQUIRED},
    {"PolicyName", .shape = AT_policyNameType, .traits = MEMBER_REQUIRED},
    {"PolicyDocument", .shape = AT_policyDocumentType, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetGroupRequest_members[] = {
    {"GroupName", .shape = AT_groupNameType, .traits = MEMBER_REQUIRED},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model GetGroupResponse_members[] = {
    {"Group", .shape = AT_Group, .traits = MEMBER_REQUIRED},
    {"Users", .shape = AT_userListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model GetInstanceProfileRequest_members[] = {
    {"InstanceProfileName", .shape = AT_instanceProfileNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetInstanceProfileResponse_members[] = {
    {"InstanceProfile", .shape = AT_InstanceProfile, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetLoginProfileRequest_members[] = {
    {"UserName", .shape = AT_userNameType},
};
static const struct member_model GetLoginProfileResponse_members[] = {
    {"LoginProfile", .shape = AT_LoginProfile, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetOpenIDConnectProviderRequest_members[] = {
    {"OpenIDConnectProviderArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetOpenIDConnectProviderResponse_members[] = {
    {"Url", .shape = AT_OpenIDConnectProviderUrlType},
    {"ClientIDList", .shape = AT_clientIDListType},
    {"ThumbprintList", .shape = AT_thumbprintListType},
    {"CreateDate", .shape = AT_dateType},
    {"Tags", .shape = AT_tagListType},
};
static const struct member_model GetPolicyRequest_members[] = {
    {"PolicyArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetPolicyResponse_members[] = {
    {"Policy", .shape = AT_Policy},
};
static const struct member_model GetPolicyVersionRequest_members[] = {
    {"PolicyArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"VersionId", .shape = AT_policyVersionIdType, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetPolicyVersionResponse_members[] = {
    {"PolicyVersion", .shape = AT_PolicyVersion},
};
static const struct member_model GetRolePolicyRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
    {"PolicyName", .shape = AT_policyNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetRolePolicyResponse_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
    {"PolicyName", .shape = AT_policyNameType, .traits = MEMBER_REQUIRED},
    {"PolicyDocument", .shape = AT_policyDocumentType, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetRoleRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetRoleResponse_members[] = {
    {"Role", .shape = AT_Role, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetServerCertificateRequest_members[] = {
    {"ServerCertificateName", .shape = AT_serverCertificateNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetServerCertificateResponse_members[] = {
    {"ServerCertificate", .shape = AT_ServerCertificate, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetServiceLastAccessedDetailsRequest_members[] = {
    {"JobId", .shape = AT_jobIDType, .traits = MEMBER_REQUIRED},
    {"MaxItems", .shape = AT_maxItemsType},
    {"Marker", .shape = AT_markerType},
};
static const struct member_model GetServiceLastAccessedDetailsResponse_members[] = {
    {"JobStatus", .shape = AT_jobStatusType, .traits = MEMBER_REQUIRED},
    {"JobType", .shape = AT_AccessAdvisorUsageGranularityType},
    {"JobCreationDate", .shape = AT_dateType, .traits = MEMBER_REQUIRED},
    {"ServicesLastAccessed", .shape = AT_ServicesLastAccessed, .traits = MEMBER_REQUIRED},
    {"JobCompletionDate", .shape = AT_dateType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
    {"Error", .shape = AT_ErrorDetails},
};
static const struct member_model GetServiceLinkedRoleDeletionStatusRequest_members[] = {
    {"DeletionTaskId", .shape = AT_DeletionTaskIdType, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetServiceLinkedRoleDeletionStatusResponse_members[] = {
    {"Status", .shape = AT_DeletionTaskStatusType, .traits = MEMBER_REQUIRED},
    {"Reason", .shape = AT_DeletionTaskFailureReasonType},
};
static const struct member_model GetUserPolicyRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType, .traits = MEMBER_REQUIRED},
    {"PolicyName", .shape = AT_policyNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetUserPolicyResponse_members[] = {
    {"UserName", .shape = AT_existingUserNameType, .traits = MEMBER_REQUIRED},
    {"PolicyName", .shape = AT_policyNameType, .traits = MEMBER_REQUIRED},
    {"PolicyDocument", .shape = AT_policyDocumentType, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetUserRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType},
};
static const struct member_model GetUserResponse_members[] = {
    {"User", .shape = AT_User, .traits = MEMBER_REQUIRED},
};
static const struct member_model Group_members[] = {
    {"Path", .shape = AT_pathType, .traits = MEMBER_REQUIRED},
    {"GroupName", .shape = AT_groupNameType, .traits = MEMBER_REQUIRED},
    {"GroupId", .shape = AT_idType, .traits = MEMBER_REQUIRED},
    {"Arn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"CreateDate", .shape = AT_dateType, .traits = MEMBER_REQUIRED},
};
static const struct member_model GroupDetail_members[] = {
    {"Path", .shape = AT_pathType},
    {"GroupName", .shape = AT_groupNameType},
    {"GroupId", .shape = AT_idType},
    {"Arn", .shape = AT_arnType},
    {"CreateDate", .shape = AT_dateType},
    {"GroupPolicyList", .shape = AT_policyDetailListType},
    {"AttachedManagedPolicies", .shape = AT_attachedPoliciesListType},
};
static const struct member_model InlinePolicyIdentifierType_members[] = {
    {"PolicyName", .shape = AT_policyNameType, .traits = MEMBER_REQUIRED},
    {"AttachmentType", .shape = AT_AttachmentType, .traits = MEMBER_REQUIRED},
    {"AttachmentName", .shape = AT_AttachmentName, .traits = MEMBER_REQUIRED},
};
static const struct member_model InstanceProfile_members[] = {
    {"Path", .shape = AT_pathType, .traits = MEMBER_REQUIRED},
    {"InstanceProfileName", .shape = AT_instanceProfileNameType, .traits = MEMBER_REQUIRED},
    {"InstanceProfileId", .shape = AT_idType, .traits = MEMBER_REQUIRED},
    {"Arn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"CreateDate", .shape = AT_dateType, .traits = MEMBER_REQUIRED},
    {"Roles", .shape = AT_roleListType, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_tagListType},
};
static const struct member_model InvalidAuthenticationCodeException_members[] = {
    {"message", .shape = AT_invalidAuthenticationCodeMessage},
};
static const struct member_model InvalidInputException_members[] = {
    {"message", .shape = AT_invalidInputMessage},
};
static const struct member_model KeyPairMismatchException_members[] = {
    {"message", .shape = AT_keyPairMismatchMessage},
};
static const struct member_model LimitExceededException_members[] = {
    {"message", .shape = AT_limitExceededMessage},
};
static const struct member_model ListAccessKeysRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListAccessKeysResponse_members[] = {
    {"AccessKeyMetadata", .shape = AT_accessKeyMetadataListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListAccountAliasesRequest_members[] = {
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListAccountAliasesResponse_members[] = {
    {"AccountAliases", .shape = AT_accountAliasListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListAttachedGroupPoliciesRequest_members[] = {
    {"GroupName", .shape = AT_groupNameType, .traits = MEMBER_REQUIRED},
    {"PathPrefix", .shape = AT_policyPathType},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListAttachedGroupPoliciesResponse_members[] = {
    {"AttachedPolicies", .shape = AT_attachedPoliciesListType},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListAttachedRolePoliciesRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
    {"PathPrefix", .shape = AT_policyPathType},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListAttachedRolePoliciesResponse_members[] = {
    {"AttachedPolicies", .shape = AT_attachedPoliciesListType},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListAttachedUserPoliciesRequest_members[] = {
    {"UserName", .shape = AT_userNameType, .traits = MEMBER_REQUIRED},
    {"PathPrefix", .shape = AT_policyPathType},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListAttachedUserPoliciesResponse_members[] = {
    {"AttachedPolicies", .shape = AT_attachedPoliciesListType},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListEntitiesForPolicyRequest_members[] = {
    {"PolicyArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"EntityFilter", .shape = AT_EntityType},
    {"PathPrefix", .shape = AT_pathType},
    {"PolicyUsageFilter", .shape = AT_PolicyUsageType},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListEntitiesForPolicyResponse_members[] = {
    {"PolicyGroups", .shape = AT_PolicyGroupListType},
    {"PolicyUsers", .shape = AT_PolicyUserListType},
    {"PolicyRoles", .shape = AT_PolicyRoleListType},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListGroupPoliciesRequest_members[] = {
    {"GroupName", .shape = AT_groupNameType, .traits = MEMBER_REQUIRED},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListGroupPoliciesResponse_members[] = {
    {"PolicyNames", .shape = AT_policyNameListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListGroupsForUserRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType, .traits = MEMBER_REQUIRED},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListGroupsForUserResponse_members[] = {
    {"Groups", .shape = AT_groupListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListGroupsRequest_members[] = {
    {"PathPrefix", .shape = AT_pathPrefixType},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListGroupsResponse_members[] = {
    {"Groups", .shape = AT_groupListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListInstanceProfileTagsRequest_members[] = {
    {"InstanceProfileName", .shape = AT_instanceProfileNameType, .traits = MEMBER_REQUIRED},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListInstanceProfileTagsResponse_members[] = {
    {"Tags", .shape = AT_tagListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListInstanceProfilesForRoleRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListInstanceProfilesForRoleResponse_members[] = {
    {"InstanceProfiles", .shape = AT_instanceProfileListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListInstanceProfilesRequest_members[] = {
    {"PathPrefix", .shape = AT_pathPrefixType},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListInstanceProfilesResponse_members[] = {
    {"InstanceProfiles", .shape = AT_instanceProfileListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListMFADevicesRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListMFADevicesResponse_members[] = {
    {"MFADevices", .shape = AT_mfaDeviceListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListOpenIDConnectProviderTagsRequest_members[] = {
    {"OpenIDConnectProviderArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListOpenIDConnectProviderTagsResponse_members[] = {
    {"Tags", .shape = AT_tagListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListOpenIDConnectProvidersResponse_members[] = {
    {"OpenIDConnectProviderList", .shape = AT_OpenIDConnectProviderListType},
};
static const struct member_model ListOrganizationsFeaturesResponse_members[] = {
    {"OrganizationId", .shape = AT_OrganizationIdType},
    {"EnabledFeatures", .shape = AT_FeaturesListType},
};
static const struct member_model ListPoliciesRequest_members[] = {
    {"Scope", .shape = AT_policyScopeType},
    {"OnlyAttached", .shape = AT_booleanType},
    {"PathPrefix", .shape = AT_policyPathType},
    {"PolicyUsageFilter", .shape = AT_PolicyUsageType},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListPoliciesResponse_members[] = {
    {"Policies", .shape = AT_policyListType},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListPolicyTagsRequest_members[] = {
    {"PolicyArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListPolicyTagsResponse_members[] = {
    {"Tags", .shape = AT_tagListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListPolicyVersionsRequest_members[] = {
    {"PolicyArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListPolicyVersionsResponse_members[] = {
    {"Versions", .shape = AT_policyDocumentVersionListType},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListRolePoliciesRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListRolePoliciesResponse_members[] = {
    {"PolicyNames", .shape = AT_policyNameListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListRoleTagsRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListRoleTagsResponse_members[] = {
    {"Tags", .shape = AT_tagListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListRolesRequest_members[] = {
    {"PathPrefix", .shape = AT_pathPrefixType},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListRolesResponse_members[] = {
    {"Roles", .shape = AT_roleListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListSAMLProvidersResponse_members[] = {
    {"SAMLProviderList", .shape = AT_SAMLProviderListType},
};
static const struct member_model ListSSHPublicKeysRequest_members[] = {
    {"UserName", .shape = AT_userNameType},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListSSHPublicKeysResponse_members[] = {
    {"SSHPublicKeys", .shape = AT_SSHPublicKeyListType},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListServerCertificatesRequest_members[] = {
    {"PathPrefix", .shape = AT_pathPrefixType},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListServerCertificatesResponse_members[] = {
    {"ServerCertificateMetadataList", .shape = AT_serverCertificateMetadataListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListServiceSpecificCredentialsRequest_members[] = {
    {"UserName", .shape = AT_userNameType},
    {"ServiceName", .shape = AT_serviceName},
    {"AllUsers", .shape = AT_allUsers},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListServiceSpecificCredentialsResponse_members[] = {
    {"ServiceSpecificCredentials", .shape = AT_ServiceSpecificCredentialsListType},
    {"Marker", .shape = AT_responseMarkerType},
    {"IsTruncated", .shape = AT_booleanType},
};
static const struct member_model ListSigningCertificatesRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListSigningCertificatesResponse_members[] = {
    {"Certificates", .shape = AT_certificateListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListUserPoliciesRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType, .traits = MEMBER_REQUIRED},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListUserPoliciesResponse_members[] = {
    {"PolicyNames", .shape = AT_policyNameListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListUserTagsRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType, .traits = MEMBER_REQUIRED},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListUserTagsResponse_members[] = {
    {"Tags", .shape = AT_tagListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListUsersRequest_members[] = {
    {"PathPrefix", .shape = AT_pathPrefixType},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListUsersResponse_members[] = {
    {"Users", .shape = AT_userListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model ListVirtualMFADevicesRequest_members[] = {
    {"AssignmentStatus", .shape = AT_assignmentStatusType},
    {"Marker", .shape = AT_markerType},
    {"MaxItems", .shape = AT_maxItemsType},
};
static const struct member_model ListVirtualMFADevicesResponse_members[] = {
    {"VirtualMFADevices", .shape = AT_virtualMFADeviceListType, .traits = MEMBER_REQUIRED},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model LoginProfile_members[] = {
    {"UserName", .shape = AT_userNameType, .traits = MEMBER_REQUIRED},
    {"CreateDate", .shape = AT_dateType, .traits = MEMBER_REQUIRED},
    {"PasswordResetRequired", .shape = AT_booleanType},
};
static const struct member_model MFADevice_members[] = {
    {"UserName", .shape = AT_userNameType, .traits = MEMBER_REQUIRED},
    {"SerialNumber", .shape = AT_serialNumberType, .traits = MEMBER_REQUIRED},
    {"EnableDate", .shape = AT_dateType, .traits = MEMBER_REQUIRED},
};
static const struct member_model MalformedCertificateException_members[] = {
    {"message", .shape = AT_malformedCertificateMessage},
};
static const struct member_model MalformedPolicyDocumentException_members[] = {
    {"message", .shape = AT_malformedPolicyDocumentMessage},
};
static const struct member_model ManagedPolicyDetail_members[] = {
    {"PolicyName", .shape = AT_policyNameType},
    {"PolicyId", .shape = AT_idType},
    {"Arn", .shape = AT_arnType},
    {"Path", .shape = AT_policyPathType},
    {"DefaultVersionId", .shape = AT_policyVersionIdType},
    {"AttachmentCount", .shape = AT_attachmentCountType},
    {"PermissionsBoundaryUsageCount", .shape = AT_attachmentCountType},
    {"IsAttachable", .shape = AT_booleanType},
    {"Description", .shape = AT_policyDescriptionType},
    {"CreateDate", .shape = AT_dateType},
    {"UpdateDate", .shape = AT_dateType},
    {"PolicyVersionList", .shape = AT_policyDocumentVersionListType},
};
static const struct member_model ManagedPolicyDetailListType_members[] = {
    {"member", .shape = AT_ManagedPolicyDetail},
};
static const struct member_model NoSuchEntityException_members[] = {
    {"message", .shape = AT_noSuchEntityMessage},
};
static const struct member_model OpenIDConnectProviderListEntry_members[] = {
    {"Arn", .shape = AT_arnType},
};
static const struct member_model OpenIDConnectProviderListType_members[] = {
    {"member", .shape = AT_OpenIDConnectProviderListEntry},
};
static const struct member_model OpenIdIdpCommunicationErrorException_members[] = {
    {"message", .shape = AT_openIdIdpCommunicationErrorExceptionMessage},
};
static const struct member_model OrderedOrganizationPolicyType_members[] = {
    {"ServiceControlPolicyInputList", .shape = AT_SimulationPolicyListType},
};
static const struct member_model OrganizationPolicyListType_members[] = {
    {"member", .shape = AT_OrderedOrganizationPolicyType},
};
static const struct member_model OrganizationsDecisionDetail_members[] = {
    {"AllowedByOrganizations", .shape = AT_booleanType},
};
static const struct member_model PasswordPolicy_members[] = {
    {"MinimumPasswordLength", .shape = AT_minimumPasswordLengthType},
    {"RequireSymbols", .shape = AT_booleanType},
    {"RequireNumbers", .shape = AT_booleanType},
    {"RequireUppercaseCharacters", .shape = AT_booleanType},
    {"RequireLowercaseCharacters", .shape = AT_booleanType},
    {"AllowUsersToChangePassword", .shape = AT_booleanType},
    {"ExpirePasswords", .shape = AT_booleanType},
    {"MaxPasswordAge", .shape = AT_maxPasswordAgeType},
    {"PasswordReusePrevention", .shape = AT_passwordReusePreventionType},
    {"HardExpiry", .shape = AT_booleanObjectType},
};
static const struct member_model PasswordPolicyViolationException_members[] = {
    {"message", .shape = AT_passwordPolicyViolationMessage},
};
static const char *const PermissionsBoundaryAttachmentType_choices[] = {
    "PermissionsBoundaryPolicy",
    NULL,
};
static const struct member_model PermissionsBoundaryDecisionDetail_members[] = {
    {"AllowedByPermissionsBoundary", .shape = AT_booleanType},
};
static const struct member_model Policy_members[] = {
    {"PolicyName", .shape = AT_policyNameType},
    {"PolicyId", .shape = AT_idType},
    {"Arn", .shape = AT_arnType},
    {"Path", .shape = AT_policyPathType},
    {"DefaultVersionId", .shape = AT_policyVersionIdType},
    {"AttachmentCount", .shape = AT_attachmentCountType},
    {"PermissionsBoundaryUsageCount", .shape = AT_attachmentCountType},
    {"IsAttachable", .shape = AT_booleanType},
    {"Description", .shape = AT_policyDescriptionType},
    {"CreateDate", .shape = AT_dateType},
    {"UpdateDate", .shape = AT_dateType},
    {"Tags", .shape = AT_tagListType},
};
static const struct member_model PolicyDetail_members[] = {
    {"PolicyName", .shape = AT_policyNameType},
    {"PolicyDocument", .shape = AT_policyDocumentType},
};
static const char *const PolicyEvaluationDecisionType_choices[] = {
    "allowed",
    "explicitDeny",
    "implicitDeny",
    NULL,
};
static const struct member_model PolicyEvaluationException_members[] = {
    {"message", .shape = AT_policyEvaluationErrorMessage},
};
static const struct member_model PolicyExclusionsListType_members[] = {
    {"member", .shape = AT_PolicyIdentifier},
};
static const struct member_model PolicyGroup_members[] = {
    {"GroupName", .shape = AT_groupNameType},
    {"GroupId", .shape = AT_idType},
};
static const struct member_model PolicyGroupListType_members[] = {
    {"member", .shape = AT_PolicyGroup},
};
static const struct member_model PolicyIdentifier_members[] = {
    {"PolicyType", .shape = AT_PolicyIdentifierPolicyType},
    {"PolicyArn", .shape = AT_arnType},
    {"InlinePolicyIdentifier", .shape = AT_InlinePolicyIdentifierType},
};
static const char *const PolicyIdentifierPolicyType_choices[] = {
    "inline",
    "aws-managed",
    "user-managed",
    "permission-boundary",
    "scp",
    "rcp",
    NULL,
};
static const struct member_model PolicyNotAttachableException_members[] = {
    {"message", .shape = AT_policyNotAttachableMessage},
};
static const struct member_model PolicyRole_members[] = {
    {"RoleName", .shape = AT_roleNameType},
    {"RoleId", .shape = AT_idType},
};
static const struct member_model PolicyRoleListType_members[] = {
    {"member", .shape = AT_PolicyRole},
};
static const char *const PolicySourceType_choices[] = {
    "user",
    "group",
    "role",
    "aws-managed",
    "user-managed",
    "resource",
    "none",
    NULL,
};
static const char *const PolicyUsageType_choices[] = {
    "PermissionsPolicy",
    "PermissionsBoundary",
    NULL,
};
static const struct member_model PolicyUser_members[] = {
    {"UserName", .shape = AT_userNameType},
    {"UserId", .shape = AT_idType},
};
static const struct member_model PolicyUserListType_members[] = {
    {"member", .shape = AT_PolicyUser},
};
static const struct member_model PolicyVersion_members[] = {
    {"Document", .shape = AT_policyDocumentType},
    {"VersionId", .shape = AT_policyVersionIdType},
    {"IsDefaultVersion", .shape = AT_booleanType},
    {"CreateDate", .shape = AT_dateType},
};
static const struct member_model Position_members[] = {
    {"Line", .shape = AT_LineNumber},
    {"Column", .shape = AT_ColumnNumber},
};
static const struct member_model PutGroupPolicyRequest_members[] = {
    {"GroupName", .shape = AT_groupNameType, .traits = MEMBER_REQUIRED},
    {"PolicyName", .shape = AT_policyNameType, .traits = MEMBER_REQUIRED},
    {"PolicyDocument", .shape = AT_policyDocumentType, .traits = MEMBER_REQUIRED},
};
static const struct member_model PutRolePermissionsBoundaryRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
    {"PermissionsBoundary", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
};
static const struct member_model PutRolePolicyRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
    {"PolicyName", .shape = AT_policyNameType, .traits = MEMBER_REQUIRED},
    {"PolicyDocument", .shape = AT_policyDocumentType, .traits = MEMBER_REQUIRED},
};
static const struct member_model PutUserPermissionsBoundaryRequest_members[] = {
    {"UserName", .shape = AT_userNameType, .traits = MEMBER_REQUIRED},
    {"PermissionsBoundary", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
};
static const struct member_model PutUserPolicyRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType, .traits = MEMBER_REQUIRED},
    {"PolicyName", .shape = AT_policyNameType, .traits = MEMBER_REQUIRED},
    {"PolicyDocument", .shape = AT_policyDocumentType, .traits = MEMBER_REQUIRED},
};
static const struct member_model RemoveClientIDFromOpenIDConnectProviderRequest_members[] = {
    {"OpenIDConnectProviderArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"ClientID", .shape = AT_clientIDType, .traits = MEMBER_REQUIRED},
};
static const struct member_model RemoveRoleFromInstanceProfileRequest_members[] = {
    {"InstanceProfileName", .shape = AT_instanceProfileNameType, .traits = MEMBER_REQUIRED},
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
};
static const struct member_model RemoveUserFromGroupRequest_members[] = {
    {"GroupName", .shape = AT_groupNameType, .traits = MEMBER_REQUIRED},
    {"UserName", .shape = AT_existingUserNameType, .traits = MEMBER_REQUIRED},
};
static const char *const ReportFormatType_choices[] = {
    "text/csv",
    NULL,
};
static const char *const ReportStateType_choices[] = {
    "STARTED",
    "INPROGRESS",
    "COMPLETE",
    NULL,
};
static const struct member_model ResourceNameListType_members[] = {
    {"member", .shape = AT_ResourceNameType},
};
static const struct member_model ResourceSpecificResult_members[] = {
    {"EvalResourceName", .shape = AT_ResourceNameType, .traits = MEMBER_REQUIRED},
    {"EvalResourceDecision", .shape = AT_PolicyEvaluationDecisionType, .traits = MEMBER_REQUIRED},
    {"MatchedStatements", .shape = AT_StatementListType},
    {"MissingContextValues", .shape = AT_ContextKeyNamesResultListType},
    {"EvalDecisionDetails", .shape = AT_EvalDecisionDetailsType},
    {"PermissionsBoundaryDecisionDetail", .shape = AT_PermissionsBoundaryDecisionDetail},
};
static const struct member_model ResourceSpecificResultListType_members[] = {
    {"member", .shape = AT_ResourceSpecificResult},
};
static const struct member_model Role_members[] = {
    {"Path", .shape = AT_pathType, .traits = MEMBER_REQUIRED},
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
    {"RoleId", .shape = AT_idType, .traits = MEMBER_REQUIRED},
    {"Arn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"CreateDate", .shape = AT_dateType, .traits = MEMBER_REQUIRED},
    {"AssumeRolePolicyDocument", .shape = AT_policyDocumentType},
    {"Description", .shape = AT_roleDescriptionType},
    {"MaxSessionDuration", .shape = AT_roleMaxSessionDurationType},
    {"PermissionsBoundary", .shape = AT_AttachedPermissionsBoundary},
    {"Tags", .shape = AT_tagListType},
    {"RoleLastUsed", .shape = AT_RoleLastUsed},
    {"SourceRoleTemplate", .shape = AT_SourceRoleTemplate},
};
static const struct member_model RoleDetail_members[] = {
    {"Path", .shape = AT_pathType},
    {"RoleName", .shape = AT_roleNameType},
    {"RoleId", .shape = AT_idType},
    {"Arn", .shape = AT_arnType},
    {"CreateDate", .shape = AT_dateType},
    {"AssumeRolePolicyDocument", .shape = AT_policyDocumentType},
    {"InstanceProfileList", .shape = AT_instanceProfileListType},
    {"RolePolicyList", .shape = AT_policyDetailListType},
    {"AttachedManagedPolicies", .shape = AT_attachedPoliciesListType},
    {"PermissionsBoundary", .shape = AT_AttachedPermissionsBoundary},
    {"Tags", .shape = AT_tagListType},
    {"RoleLastUsed", .shape = AT_RoleLastUsed},
};
static const struct member_model RoleLastUsed_members[] = {
    {"LastUsedDate", .shape = AT_dateType},
    {"Region", .shape = AT_stringType},
};
static const struct member_model RoleUsageListType_members[] = {
    {"member", .shape = AT_RoleUsageType},
};
static const struct member_model RoleUsageType_members[] = {
    {"Region", .shape = AT_RegionNameType},
    {"Resources", .shape = AT_ArnListType},
};
static const struct member_model SAMLProviderListEntry_members[] = {
    {"Arn", .shape = AT_arnType},
    {"ValidUntil", .shape = AT_dateType},
    {"CreateDate", .shape = AT_dateType},
};
static const struct member_model SAMLProviderListType_members[] = {
    {"member", .shape = AT_SAMLProviderListEntry},
};
static const struct member_model SSHPublicKeyListType_members[] = {
    {"member", .shape = AT_SSHPublicKeyMetadata},
};
static const struct member_model SSHPublicKeyMetadata_members[] = {
    {"UserName", .shape = AT_userNameType, .traits = MEMBER_REQUIRED},
    {"SSHPublicKeyId", .shape = AT_publicKeyIdType, .traits = MEMBER_REQUIRED},
    {"Status", .shape = AT_statusType, .traits = MEMBER_REQUIRED},
    {"UploadDate", .shape = AT_dateType, .traits = MEMBER_REQUIRED},
};
static const struct member_model ServerCertificate_members[] = {
    {"ServerCertificateMetadata", .shape = AT_ServerCertificateMetadata, .traits = MEMBER_REQUIRED},
    {"CertificateBody", .shape = AT_certificateBodyType, .traits = MEMBER_REQUIRED},
    {"CertificateChain", .shape = AT_certificateChainType},
    {"Tags", .shape = AT_tagListType},
};
static const struct member_model ServerCertificateMetadata_members[] = {
    {"Path", .shape = AT_pathType, .traits = MEMBER_REQUIRED},
    {"ServerCertificateName", .shape = AT_serverCertificateNameType, .traits = MEMBER_REQUIRED},
    {"ServerCertificateId", .shape = AT_idType, .traits = MEMBER_REQUIRED},
    {"Arn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"UploadDate", .shape = AT_dateType},
    {"Expiration", .shape = AT_dateType},
};
static const struct member_model ServiceFailureException_members[] = {
    {"message", .shape = AT_serviceFailureExceptionMessage},
};
static const struct member_model ServiceLastAccessed_members[] = {
    {"ServiceName", .shape = AT_serviceNameType, .traits = MEMBER_REQUIRED},
    {"LastAuthenticated", .shape = AT_dateType},
    {"ServiceNamespace", .shape = AT_serviceNamespaceType, .traits = MEMBER_REQUIRED},
    {"LastAuthenticatedEntity", .shape = AT_arnType},
    {"LastAuthenticatedRegion", .shape = AT_stringType},
    {"TotalAuthenticatedEntities", .shape = AT_integerType},
    {"TrackedActionsLastAccessed", .shape = AT_TrackedActionsLastAccessed},
};
static const struct member_model ServiceNotSupportedException_members[] = {
    {"message", .shape = AT_serviceNotSupportedMessage},
};
static const struct member_model ServiceSpecificCredentialMetadata_members[] = {
    {"UserName", .shape = AT_userNameType, .traits = MEMBER_REQUIRED},
    {"Status", .shape = AT_statusType, .traits = MEMBER_REQUIRED},
    {"ServiceUserName", .shape = AT_serviceUserName},
    {"ServiceCredentialAlias", .shape = AT_serviceCredentialAlias},
    {"CreateDate", .shape = AT_dateType, .traits = MEMBER_REQUIRED},
    {"ExpirationDate", .shape = AT_dateType},
    {"ServiceSpecificCredentialId", .shape = AT_serviceSpecificCredentialId, .traits = MEMBER_REQUIRED},
    {"ServiceName", .shape = AT_serviceName, .traits = MEMBER_REQUIRED},
};
static const struct member_model ServiceSpecificCredentialsListType_members[] = {
    {"member", .shape = AT_ServiceSpecificCredentialMetadata},
};
static const struct member_model ServicesLastAccessed_members[] = {
    {"member", .shape = AT_ServiceLastAccessed},
};
static const struct member_model SetDefaultPolicyVersionRequest_members[] = {
    {"PolicyArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"VersionId", .shape = AT_policyVersionIdType, .traits = MEMBER_REQUIRED},
};
static const struct member_model SigningCertificate_members[] = {
    {"UserName", .shape = AT_userNameType, .traits = MEMBER_REQUIRED},
    {"CertificateId", .shape = AT_certificateIdType, .traits = MEMBER_REQUIRED},
    {"CertificateBody", .shape = AT_certificateBodyType, .traits = MEMBER_REQUIRED},
    {"Status", .shape = AT_statusType, .traits = MEMBER_REQUIRED},
    {"UploadDate", .shape = AT_dateType},
};
static const struct member_model SimulateCustomPolicyRequest_members[] = {
    {"PolicyInputList", .shape = AT_SimulationPolicyListType, .traits = MEMBER_REQUIRED},
    {"PermissionsBoundaryPolicyInputList", .shape = AT_SimulationPolicyListType},
    {"OrderedOrganizationPolicyInputList", .shape = AT_OrganizationPolicyListType},
    {"ActionNames", .shape = AT_ActionNameListType, .traits = MEMBER_REQUIRED},
    {"ResourceArns", .shape = AT_ResourceNameListType},
    {"ResourcePolicy", .shape = AT_policyDocumentType},
    {"ResourceOwner", .shape = AT_ResourceNameType},
    {"CallerArn", .shape = AT_ResourceNameType},
    {"ContextEntries", .shape = AT_ContextEntryListType},
    {"ResourceHandlingOption", .shape = AT_ResourceHandlingOptionType},
    {"MaxItems", .shape = AT_maxItemsType},
    {"Marker", .shape = AT_markerType},
};
static const struct member_model SimulatePolicyResponse_members[] = {
    {"EvaluationResults", .shape = AT_EvaluationResultsListType},
    {"IsTruncated", .shape = AT_booleanType},
    {"Marker", .shape = AT_responseMarkerType},
};
static const struct member_model SimulatePrincipalPolicyRequest_members[] = {
    {"PolicySourceArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"PolicyInputList", .shape = AT_SimulationPolicyListType},
    {"PermissionsBoundaryPolicyInputList", .shape = AT_SimulationPolicyListType},
    {"PolicyExclusionList", .shape = AT_PolicyExclusionsListType},
    {"ActionNames", .shape = AT_ActionNameListType, .traits = MEMBER_REQUIRED},
    {"ResourceArns", .shape = AT_ResourceNameListType},
    {"ResourcePolicy", .shape = AT_policyDocumentType},
    {"ResourceOwner", .shape = AT_ResourceNameType},
    {"CallerArn", .shape = AT_ResourceNameType},
    {"ContextEntries", .shape = AT_ContextEntryListType},
    {"ResourceHandlingOption", .shape = AT_ResourceHandlingOptionType},
    {"MaxItems", .shape = AT_maxItemsType},
    {"Marker", .shape = AT_markerType},
};
static const struct member_model SimulationPolicyListType_members[] = {
    {"member", .shape = AT_policyDocumentType},
};
static const struct member_model SourceRoleTemplate_members[] = {
    {"TemplateArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"TemplateMinorVersion", .shape = AT_integerType, .traits = MEMBER_REQUIRED},
};
static const struct member_model Statement_members[] = {
    {"SourcePolicyId", .shape = AT_PolicyIdentifierType},
    {"SourcePolicyType", .shape = AT_PolicySourceType},
    {"StartPosition", .shape = AT_Position},
    {"EndPosition", .shape = AT_Position},
};
static const struct member_model StatementListType_members[] = {
    {"member", .shape = AT_Statement},
};
static const struct member_model Tag_members[] = {
    {"Key", .shape = AT_tagKeyType, .traits = MEMBER_REQUIRED},
    {"Value", .shape = AT_tagValueType, .traits = MEMBER_REQUIRED},
};
static const struct member_model TagInstanceProfileRequest_members[] = {
    {"InstanceProfileName", .shape = AT_instanceProfileNameType, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_tagListType, .traits = MEMBER_REQUIRED},
};
static const struct member_model TagOpenIDConnectProviderRequest_members[] = {
    {"OpenIDConnectProviderArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_tagListType, .traits = MEMBER_REQUIRED},
};
static const struct member_model TagPolicyRequest_members[] = {
    {"PolicyArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_tagListType, .traits = MEMBER_REQUIRED},
};
static const struct member_model TagRoleRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_tagListType, .traits = MEMBER_REQUIRED},
};
static const struct member_model TagUserRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_tagListType, .traits = MEMBER_REQUIRED},
};
static const struct member_model TrackedActionLastAccessed_members[] = {
    {"ActionName", .shape = AT_stringType},
    {"LastAccessedEntity", .shape = AT_arnType},
    {"LastAccessedTime", .shape = AT_dateType},
    {"LastAccessedRegion", .shape = AT_stringType},
};
static const struct member_model TrackedActionsLastAccessed_members[] = {
    {"member", .shape = AT_TrackedActionLastAccessed},
};
static const struct member_model UnmodifiableEntityException_members[] = {
    {"message", .shape = AT_unmodifiableEntityMessage},
};
static const struct member_model UntagInstanceProfileRequest_members[] = {
    {"InstanceProfileName", .shape = AT_instanceProfileNameType, .traits = MEMBER_REQUIRED},
    {"TagKeys", .shape = AT_tagKeyListType, .traits = MEMBER_REQUIRED},
};
static const struct member_model UntagOpenIDConnectProviderRequest_members[] = {
    {"OpenIDConnectProviderArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"TagKeys", .shape = AT_tagKeyListType, .traits = MEMBER_REQUIRED},
};
static const struct member_model UntagPolicyRequest_members[] = {
    {"PolicyArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"TagKeys", .shape = AT_tagKeyListType, .traits = MEMBER_REQUIRED},
};
static const struct member_model UntagRoleRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
    {"TagKeys", .shape = AT_tagKeyListType, .traits = MEMBER_REQUIRED},
};
static const struct member_model UntagUserRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType, .traits = MEMBER_REQUIRED},
    {"TagKeys", .shape = AT_tagKeyListType, .traits = MEMBER_REQUIRED},
};
static const struct member_model UpdateAccessKeyRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType},
    {"AccessKeyId", .shape = AT_accessKeyIdType, .traits = MEMBER_REQUIRED},
    {"Status", .shape = AT_statusType, .traits = MEMBER_REQUIRED},
};
static const struct member_model UpdateAccountPasswordPolicyRequest_members[] = {
    {"MinimumPasswordLength", .shape = AT_minimumPasswordLengthType},
    {"RequireSymbols", .shape = AT_booleanType},
    {"RequireNumbers", .shape = AT_booleanType},
    {"RequireUppercaseCharacters", .shape = AT_booleanType},
    {"RequireLowercaseCharacters", .shape = AT_booleanType},
    {"AllowUsersToChangePassword", .shape = AT_booleanType},
    {"MaxPasswordAge", .shape = AT_maxPasswordAgeType},
    {"PasswordReusePrevention", .shape = AT_passwordReusePreventionType},
    {"HardExpiry", .shape = AT_booleanObjectType},
};
static const struct member_model UpdateAssumeRolePolicyRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
    {"PolicyDocument", .shape = AT_policyDocumentType, .traits = MEMBER_REQUIRED},
};
static const struct member_model UpdateGroupRequest_members[] = {
    {"GroupName", .shape = AT_groupNameType, .traits = MEMBER_REQUIRED},
    {"NewPath", .shape = AT_pathType},
    {"NewGroupName", .shape = AT_groupNameType},
};
static const struct member_model UpdateLoginProfileRequest_members[] = {
    {"UserName", .shape = AT_userNameType, .traits = MEMBER_REQUIRED},
    {"Password", .shape = AT_passwordType},
    {"PasswordResetRequired", .shape = AT_booleanObjectType},
};
static const struct member_model UpdateOpenIDConnectProviderThumbprintRequest_members[] = {
    {"OpenIDConnectProviderArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"ThumbprintList", .shape = AT_thumbprintListType, .traits = MEMBER_REQUIRED},
};
static const struct member_model UpdateRoleDescriptionRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_roleDescriptionType, .traits = MEMBER_REQUIRED},
};
static const struct member_model UpdateRoleDescriptionResponse_members[] = {
    {"Role", .shape = AT_Role},
};
static const struct member_model UpdateRoleRequest_members[] = {
    {"RoleName", .shape = AT_roleNameType, .traits = MEMBER_REQUIRED},
    {"Description", .shape = AT_roleDescriptionType},
    {"MaxSessionDuration", .shape = AT_roleMaxSessionDurationType},
};
static const struct member_model UpdateUserRequest_members[] = {
    {"UserName", .shape = AT_existingUserNameType, .traits = MEMBER_REQUIRED},
    {"NewPath", .shape = AT_pathType},
    {"NewUserName", .shape = AT_userNameType},
};
static const struct member_model UploadServerCertificateRequest_members[] = {
    {"Path", .shape = AT_pathType},
    {"ServerCertificateName", .shape = AT_serverCertificateNameType, .traits = MEMBER_REQUIRED},
    {"CertificateBody", .shape = AT_certificateBodyType, .traits = MEMBER_REQUIRED},
    {"PrivateKey", .shape = AT_privateKeyType, .traits = MEMBER_REQUIRED},
    {"CertificateChain", .shape = AT_certificateChainType},
    {"Tags", .shape = AT_tagListType},
};
static const struct member_model UploadServerCertificateResponse_members[] = {
    {"ServerCertificateMetadata", .shape = AT_ServerCertificateMetadata},
    {"Tags", .shape = AT_tagListType},
};
static const struct member_model User_members[] = {
    {"Path", .shape = AT_pathType, .traits = MEMBER_REQUIRED},
    {"UserName", .shape = AT_userNameType, .traits = MEMBER_REQUIRED},
    {"UserId", .shape = AT_idType, .traits = MEMBER_REQUIRED},
    {"Arn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"CreateDate", .shape = AT_dateType, .traits = MEMBER_REQUIRED},
    {"PasswordLastUsed", .shape = AT_dateType},
    {"PermissionsBoundary", .shape = AT_AttachedPermissionsBoundary},
    {"Tags", .shape = AT_tagListType},
};
static const struct member_model UserDetail_members[] = {
    {"Path", .shape = AT_pathType},
    {"UserName", .shape = AT_userNameType},
    {"UserId", .shape = AT_idType},
    {"Arn", .shape = AT_arnType},
    {"CreateDate", .shape = AT_dateType},
    {"UserPolicyList", .shape = AT_policyDetailListType},
    {"GroupList", .shape = AT_groupNameListType},
    {"AttachedManagedPolicies", .shape = AT_attachedPoliciesListType},
    {"PermissionsBoundary", .shape = AT_AttachedPermissionsBoundary},
    {"Tags", .shape = AT_tagListType},
};
static const struct member_model VirtualMFADevice_members[] = {
    {"SerialNumber", .shape = AT_serialNumberType, .traits = MEMBER_REQUIRED},
    {"Base32StringSeed", .shape = AT_BootstrapDatum},
    {"QRCodePNG", .shape = AT_BootstrapDatum},
    {"User", .shape = AT_User},
    {"EnableDate", .shape = AT_dateType},
    {"Tags", .shape = AT_tagListType},
};
static const struct member_model accessKeyMetadataListType_members[] = {
    {"member", .shape = AT_AccessKeyMetadata},
};
static const struct member_model accountAliasListType_members[] = {
    {"member", .shape = AT_accountAliasType},
};
static const char *const assignmentStatusType_choices[] = {
    "Assigned",
    "Unassigned",
    "Any",
    NULL,
};
static const struct member_model attachedPoliciesListType_members[] = {
    {"member", .shape = AT_AttachedPolicy},
};
static const struct member_model certificateListType_members[] = {
    {"member", .shape = AT_SigningCertificate},
};
static const struct member_model clientIDListType_members[] = {
    {"member", .shape = AT_clientIDType},
};
static const struct member_model entityListType_members[] = {
    {"member", .shape = AT_EntityType},
};
static const struct member_model groupDetailListType_members[] = {
    {"member", .shape = AT_GroupDetail},
};
static const struct member_model groupListType_members[] = {
    {"member", .shape = AT_Group},
};
static const struct member_model groupNameListType_members[] = {
    {"member", .shape = AT_groupNameType},
};
static const struct member_model instanceProfileListType_members[] = {
    {"member", .shape = AT_InstanceProfile},
};
static const char *const jobStatusType_choices[] = {
    "IN_PROGRESS",
    "COMPLETED",
    "FAILED",
    NULL,
};
static const struct member_model mfaDeviceListType_members[] = {
    {"member", .shape = AT_MFADevice},
};
static const struct member_model policyDetailListType_members[] = {
    {"member", .shape = AT_PolicyDetail},
};
static const struct member_model policyDocumentVersionListType_members[] = {
    {"member", .shape = AT_PolicyVersion},
};
static const struct member_model policyListType_members[] = {
    {"member", .shape = AT_Policy},
};
static const struct member_model policyNameListType_members[] = {
    {"member", .shape = AT_policyNameType},
};
static const char *const policyScopeType_choices[] = {
    "All",
    "AWS",
    "Local",
    NULL,
};
static const struct member_model roleDetailListType_members[] = {
    {"member", .shape = AT_RoleDetail},
};
static const struct member_model roleListType_members[] = {
    {"member", .shape = AT_Role},
};
static const struct member_model serverCertificateMetadataListType_members[] = {
    {"member", .shape = AT_ServerCertificateMetadata},
};
static const char *const statusType_choices[] = {
    "Active",
    "Inactive",
    "Expired",
    NULL,
};
static const char *const summaryKeyType_choices[] = {
    "Users",
    "UsersQuota",
    "Groups",
    "GroupsQuota",
    "ServerCertificates",
    "ServerCertificatesQuota",
    "UserPolicySizeQuota",
    "GroupPolicySizeQuota",
    "GroupsPerUserQuota",
    "SigningCertificatesPerUserQuota",
    "AccessKeysPerUserQuota",
    "MFADevices",
    "MFADevicesInUse",
    "AccountMFAEnabled",
    "AccountAccessKeysPresent",
    "AccountPasswordPresent",
    "AccountSigningCertificatesPresent",
    "AttachedPoliciesPerGroupQuota",
    "AttachedPoliciesPerRoleQuota",
    "AttachedPoliciesPerUserQuota",
    "Policies",
    "PoliciesQuota",
    "PolicySizeQuota",
    "PolicyVersionsInUse",
    "PolicyVersionsInUseQuota",
    "VersionsPerPolicyQuota",
    "GlobalEndpointTokenVersion",
    "AssumeRolePolicySizeQuota",
    "InstanceProfiles",
    "InstanceProfilesQuota",
    "Providers",
    "RolePolicySizeQuota",
    "Roles",
    "RolesQuota",
    NULL,
};
static const struct member_model summaryMapType_members[] = {
    {"key", .shape = AT_summaryKeyType},
    {"value", .shape = AT_summaryValueType},
};
static const struct member_model tagKeyListType_members[] = {
    {"member", .shape = AT_tagKeyType},
};
static const struct member_model tagListType_members[] = {
    {"member", .shape = AT_Tag},
};
static const struct member_model thumbprintListType_members[] = {
    {"member", .shape = AT_thumbprintType},
};
static const struct member_model userDetailListType_members[] = {
    {"member", .shape = AT_UserDetail},
};
static const struct member_model userListType_members[] = {
    {"member", .shape = AT_User},
};
static const struct member_model virtualMFADeviceListType_members[] = {
    {"member", .shape = AT_VirtualMFADevice},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"AccessAdvisorUsageGranularityType", SHAPE_STRING, .choices = AccessAdvisorUsageGranularityType_choices},
    {"AccessKey", SHAPE_STRUCTURE, .n_members = 5, .members = AccessKey_members},
    {"AccessKeyLastUsed", SHAPE_STRUCTURE, .n_members = 3, .members = AccessKeyLastUsed_members},
    {"AccessKeyMetadata", SHAPE_STRUCTURE, .n_members = 4, .members = AccessKeyMetadata_members},
    {"AccountNotManagementOrDelegatedAdministratorException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"ActionNameListType", SHAPE_LIST, .n_members = 1, .members = ActionNameListType_members},
    {"ActionNameType", SHAPE_STRING, .min = INT64_C(3), .max = INT64_C(128)},
    {"AddClientIDToOpenIDConnectProviderRequest", SHAPE_STRUCTURE, .n_members = 2, .members = AddClientIDToOpenIDConnectProviderRequest_members},
    {"AddRoleToInstanceProfileRequest", SHAPE_STRUCTURE, .n_members = 2, .members = AddRoleToInstanceProfileRequest_members},
    {"AddUserToGroupRequest", SHAPE_STRUCTURE, .n_members = 2, .members = AddUserToGroupRequest_members},
    {"ArnListType", SHAPE_LIST, .n_members = 1, .members = ArnListType_members},
    {"AttachGroupPolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = AttachGroupPolicyRequest_members},
    {"AttachRolePolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = AttachRolePolicyRequest_members},
    {"AttachUserPolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = AttachUserPolicyRequest_members},
    {"AttachedPermissionsBoundary", SHAPE_STRUCTURE, .n_members = 2, .members = AttachedPermissionsBoundary_members},
    {"AttachedPolicy", SHAPE_STRUCTURE, .n_members = 2, .members = AttachedPolicy_members},
    {"AttachmentName", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"AttachmentType", SHAPE_STRING, .choices = AttachmentType_choices},
    {"BootstrapDatum", SHAPE_BLOB, .traits = SHAPE_SENSITIVE},
    {"CallerIsNotManagementAccountException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"ColumnNumber", SHAPE_INTEGER},
    {"ConcurrentModificationException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 409, .n_members = 1, .members = ConcurrentModificationException_members, .error_code = "ConcurrentModification"},
    {"ConcurrentModificationMessage", SHAPE_STRING},
    {"ContextEntry", SHAPE_STRUCTURE, .n_members = 3, .members = ContextEntry_members},
    {"ContextEntryListType", SHAPE_LIST, .n_members = 1, .members = ContextEntryListType_members},
    {"ContextKeyNameType", SHAPE_STRING, .min = INT64_C(5), .max = INT64_C(256)},
    {"ContextKeyNamesResultListType", SHAPE_LIST, .n_members = 1, .members = ContextKeyNamesResultListType_members},
    {"ContextKeyTypeEnum", SHAPE_STRING, .choices = ContextKeyTypeEnum_choices},
    {"ContextKeyValueListType", SHAPE_LIST, .n_members = 1, .members = ContextKeyValueListType_members},
    {"ContextKeyValueType", SHAPE_STRING},
    {"CreateAccessKeyRequest", SHAPE_STRUCTURE, .n_members = 1, .members = CreateAccessKeyRequest_members},
    {"CreateAccessKeyResponse", SHAPE_STRUCTURE, .n_members = 1, .members = CreateAccessKeyResponse_members},
    {"CreateAccountAliasRequest", SHAPE_STRUCTURE, .n_members = 1, .members = CreateAccountAliasRequest_members},
    {"CreateGroupRequest", SHAPE_STRUCTURE, .n_members = 2, .members = CreateGroupRequest_members},
    {"CreateGroupResponse", SHAPE_STRUCTURE, .n_members = 1, .members = CreateGroupResponse_members},
    {"CreateInstanceProfileRequest", SHAPE_STRUCTURE, .n_members = 3, .members = CreateInstanceProfileRequest_members},
    {"CreateInstanceProfileResponse", SHAPE_STRUCTURE, .n_members = 1, .members = CreateInstanceProfileResponse_members},
    {"CreateLoginProfileRequest", SHAPE_STRUCTURE, .n_members = 3, .members = CreateLoginProfileRequest_members},
    {"CreateLoginProfileResponse", SHAPE_STRUCTURE, .n_members = 1, .members = CreateLoginProfileResponse_members},
    {"CreateOpenIDConnectProviderRequest", SHAPE_STRUCTURE, .n_members = 4, .members = CreateOpenIDConnectProviderRequest_members},
    {"CreateOpenIDConnectProviderResponse", SHAPE_STRUCTURE, .n_members = 2, .members = CreateOpenIDConnectProviderResponse_members},
    {"CreatePolicyRequest", SHAPE_STRUCTURE, .n_members = 5, .members = CreatePolicyRequest_members},
    {"CreatePolicyResponse", SHAPE_STRUCTURE, .n_members = 1, .members = CreatePolicyResponse_members},
    {"CreatePolicyVersionRequest", SHAPE_STRUCTURE, .n_members = 3, .members = CreatePolicyVersionRequest_members},
    {"CreatePolicyVersionResponse", SHAPE_STRUCTURE, .n_members = 1, .members = CreatePolicyVersionResponse_members},
    {"CreateRoleRequest", SHAPE_STRUCTURE, .n_members = 7, .members = CreateRoleRequest_members},
    {"CreateRoleResponse", SHAPE_STRUCTURE, .n_members = 1, .members = CreateRoleResponse_members},
    {"CreateServiceLinkedRoleRequest", SHAPE_STRUCTURE, .n_members = 3, .members = CreateServiceLinkedRoleRequest_members},
    {"CreateServiceLinkedRoleResponse", SHAPE_STRUCTURE, .n_members = 1, .members = CreateServiceLinkedRoleResponse_members},
    {"CreateUserRequest", SHAPE_STRUCTURE, .n_members = 4, .members = CreateUserRequest_members},
    {"CreateUserResponse", SHAPE_STRUCTURE, .n_members = 1, .members = CreateUserResponse_members},
    {"CreateVirtualMFADeviceRequest", SHAPE_STRUCTURE, .n_members = 3, .members = CreateVirtualMFADeviceRequest_members},
    {"CreateVirtualMFADeviceResponse", SHAPE_STRUCTURE, .n_members = 1, .members = CreateVirtualMFADeviceResponse_members},
    {"CredentialReportExpiredException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 410, .n_members = 1, .members = CredentialReportExpiredException_members, .error_code = "ReportExpired"},
    {"CredentialReportNotPresentException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 410, .n_members = 1, .members = CredentialReportNotPresentException_members, .error_code = "ReportNotPresent"},
    {"CredentialReportNotReadyException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .n_members = 1, .members = CredentialReportNotReadyException_members, .error_code = "ReportInProgress"},
    {"DeactivateMFADeviceRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeactivateMFADeviceRequest_members},
    {"DeleteAccessKeyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteAccessKeyRequest_members},
    {"DeleteAccountAliasRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteAccountAliasRequest_members},
    {"DeleteConflictException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 409, .n_members = 1, .members = DeleteConflictException_members, .error_code = "DeleteConflict"},
    {"DeleteGroupPolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteGroupPolicyRequest_members},
    {"DeleteGroupRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteGroupRequest_members},
    {"DeleteInstanceProfileRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteInstanceProfileRequest_members},
    {"DeleteLoginProfileRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteLoginProfileRequest_members},
    {"DeleteOpenIDConnectProviderRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteOpenIDConnectProviderRequest_members},
    {"DeletePolicyRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeletePolicyRequest_members},
    {"DeletePolicyVersionRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeletePolicyVersionRequest_members},
    {"DeleteRolePermissionsBoundaryRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteRolePermissionsBoundaryRequest_members},
    {"DeleteRolePolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteRolePolicyRequest_members},
    {"DeleteRoleRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteRoleRequest_members},
    {"DeleteSSHPublicKeyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteSSHPublicKeyRequest_members},
    {"DeleteServerCertificateRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteServerCertificateRequest_members},
    {"DeleteServiceLinkedRoleRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteServiceLinkedRoleRequest_members},
    {"DeleteServiceLinkedRoleResponse", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteServiceLinkedRoleResponse_members},
    {"DeleteServiceSpecificCredentialRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteServiceSpecificCredentialRequest_members},
    {"DeleteSigningCertificateRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteSigningCertificateRequest_members},
    {"DeleteUserPermissionsBoundaryRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteUserPermissionsBoundaryRequest_members},
    {"DeleteUserPolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteUserPolicyRequest_members},
    {"DeleteUserRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteUserRequest_members},
    {"DeleteVirtualMFADeviceRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteVirtualMFADeviceRequest_members},
    {"DeletionTaskFailureReasonType", SHAPE_STRUCTURE, .n_members = 2, .members = DeletionTaskFailureReasonType_members},
    {"DeletionTaskIdType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(1000)},
    {"DeletionTaskStatusType", SHAPE_STRING, .choices = DeletionTaskStatusType_choices},
    {"DetachGroupPolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DetachGroupPolicyRequest_members},
    {"DetachRolePolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DetachRolePolicyRequest_members},
    {"DetachUserPolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DetachUserPolicyRequest_members},
    {"EnableMFADeviceRequest", SHAPE_STRUCTURE, .n_members = 4, .members = EnableMFADeviceRequest_members},
    {"EnableOrganizationsRootCredentialsManagementRequest", SHAPE_STRUCTURE},
    {"EnableOrganizationsRootCredentialsManagementResponse", SHAPE_STRUCTURE, .n_members = 2, .members = EnableOrganizationsRootCredentialsManagementResponse_members},
    {"EntityAlreadyExistsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 409, .n_members = 1, .members = EntityAlreadyExistsException_members, .error_code = "EntityAlreadyExists"},
    {"EntityTemporarilyUnmodifiableException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 409, .n_members = 1, .members = EntityTemporarilyUnmodifiableException_members, .error_code = "EntityTemporarilyUnmodifiable"},
    {"EntityType", SHAPE_STRING, .choices = EntityType_choices},
    {"ErrorDetails", SHAPE_STRUCTURE, .n_members = 2, .members = ErrorDetails_members},
    {"EvalDecisionDetailsType", SHAPE_MAP, .n_members = 2, .members = EvalDecisionDetailsType_members},
    {"EvalDecisionSourceType", SHAPE_STRING, .min = INT64_C(3), .max = INT64_C(256)},
    {"EvaluationResult", SHAPE_STRUCTURE, .n_members = 9, .members = EvaluationResult_members},
    {"EvaluationResultsListType", SHAPE_LIST, .n_members = 1, .members = EvaluationResultsListType_members},
    {"FeatureType", SHAPE_STRING, .choices = FeatureType_choices},
    {"FeaturesListType", SHAPE_LIST, .n_members = 1, .members = FeaturesListType_members},
    {"GenerateCredentialReportResponse", SHAPE_STRUCTURE, .n_members = 2, .members = GenerateCredentialReportResponse_members},
    {"GenerateServiceLastAccessedDetailsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GenerateServiceLastAccessedDetailsRequest_members},
    {"GenerateServiceLastAccessedDetailsResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GenerateServiceLastAccessedDetailsResponse_members},
    {"GetAccessKeyLastUsedRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetAccessKeyLastUsedRequest_members},
    {"GetAccessKeyLastUsedResponse", SHAPE_STRUCTURE, .n_members = 2, .members = GetAccessKeyLastUsedResponse_members},
    {"GetAccountAuthorizationDetailsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = GetAccountAuthorizationDetailsRequest_members},
    {"GetAccountAuthorizationDetailsResponse", SHAPE_STRUCTURE, .n_members = 6, .members = GetAccountAuthorizationDetailsResponse_members},
    {"GetAccountPasswordPolicyResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetAccountPasswordPolicyResponse_members},
    {"GetAccountSummaryResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetAccountSummaryResponse_members},
    {"GetCredentialReportResponse", SHAPE_STRUCTURE, .n_members = 3, .members = GetCredentialReportResponse_members},
    {"GetGroupPolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetGroupPolicyRequest_members},
    {"GetGroupPolicyResponse", SHAPE_STRUCTURE, .n_members = 3, .members = GetGroupPolicyResponse_members},
    {"GetGroupRequest", SHAPE_STRUCTURE, .n_members = 3, .members = GetGroupRequest_members},
    {"GetGroupResponse", SHAPE_STRUCTURE, .n_members = 4, .members = GetGroupResponse_members},
    {"GetInstanceProfileRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetInstanceProfileRequest_members},
    {"GetInstanceProfileResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetInstanceProfileResponse_members},
    {"GetLoginProfileRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetLoginProfileRequest_members},
    {"GetLoginProfileResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetLoginProfileResponse_members},
    {"GetOpenIDConnectProviderRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetOpenIDConnectProviderRequest_members},
    {"GetOpenIDConnectProviderResponse", SHAPE_STRUCTURE, .n_members = 5, .members = GetOpenIDConnectProviderResponse_members},
    {"GetPolicyRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetPolicyRequest_members},
    {"GetPolicyResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetPolicyResponse_members},
    {"GetPolicyVersionRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetPolicyVersionRequest_members},
    {"GetPolicyVersionResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetPolicyVersionResponse_members},
    {"GetRolePolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetRolePolicyRequest_members},
    {"GetRolePolicyResponse", SHAPE_STRUCTURE, .n_members = 3, .members = GetRolePolicyResponse_members},
    {"GetRoleRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetRoleRequest_members},
    {"GetRoleResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetRoleResponse_members},
    {"GetServerCertificateRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetServerCertificateRequest_members},
    {"GetServerCertificateResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetServerCertificateResponse_members},
    {"GetServiceLastAccessedDetailsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = GetServiceLastAccessedDetailsRequest_members},
    {"GetServiceLastAccessedDetailsResponse", SHAPE_STRUCTURE, .n_members = 8, .members = GetServiceLastAccessedDetailsResponse_members},
    {"GetServiceLinkedRoleDeletionStatusRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetServiceLinkedRoleDeletionStatusRequest_members},
    {"GetServiceLinkedRoleDeletionStatusResponse", SHAPE_STRUCTURE, .n_members = 2, .members = GetServiceLinkedRoleDeletionStatusResponse_members},
    {"GetUserPolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetUserPolicyRequest_members},
    {"GetUserPolicyResponse", SHAPE_STRUCTURE, .n_members = 3, .members = GetUserPolicyResponse_members},
    {"GetUserRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetUserRequest_members},
    {"GetUserResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetUserResponse_members},
    {"Group", SHAPE_STRUCTURE, .n_members = 5, .members = Group_members},
    {"GroupDetail", SHAPE_STRUCTURE, .n_members = 7, .members = GroupDetail_members},
    {"InlinePolicyIdentifierType", SHAPE_STRUCTURE, .n_members = 3, .members = InlinePolicyIdentifierType_members},
    {"InstanceProfile", SHAPE_STRUCTURE, .n_members = 7, .members = InstanceProfile_members},
    {"InvalidAuthenticationCodeException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 403, .n_members = 1, .members = InvalidAuthenticationCodeException_members, .error_code = "InvalidAuthenticationCode"},
    {"InvalidInputException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = InvalidInputException_members, .error_code = "InvalidInput"},
    {"KeyPairMismatchException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = KeyPairMismatchException_members, .error_code = "KeyPairMismatch"},
    {"LimitExceededException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 409, .n_members = 1, .members = LimitExceededException_members, .error_code = "LimitExceeded"},
    {"LineNumber", SHAPE_INTEGER},
    {"ListAccessKeysRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListAccessKeysRequest_members},
    {"ListAccessKeysResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListAccessKeysResponse_members},
    {"ListAccountAliasesRequest", SHAPE_STRUCTURE, .n_members = 2, .members = ListAccountAliasesRequest_members},
    {"ListAccountAliasesResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListAccountAliasesResponse_members},
    {"ListAttachedGroupPoliciesRequest", SHAPE_STRUCTURE, .n_members = 4, .members = ListAttachedGroupPoliciesRequest_members},
    {"ListAttachedGroupPoliciesResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListAttachedGroupPoliciesResponse_members},
    {"ListAttachedRolePoliciesRequest", SHAPE_STRUCTURE, .n_members = 4, .members = ListAttachedRolePoliciesRequest_members},
    {"ListAttachedRolePoliciesResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListAttachedRolePoliciesResponse_members},
    {"ListAttachedUserPoliciesRequest", SHAPE_STRUCTURE, .n_members = 4, .members = ListAttachedUserPoliciesRequest_members},
    {"ListAttachedUserPoliciesResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListAttachedUserPoliciesResponse_members},
    {"ListEntitiesForPolicyRequest", SHAPE_STRUCTURE, .n_members = 6, .members = ListEntitiesForPolicyRequest_members},
    {"ListEntitiesForPolicyResponse", SHAPE_STRUCTURE, .n_members = 5, .members = ListEntitiesForPolicyResponse_members},
    {"ListGroupPoliciesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListGroupPoliciesRequest_members},
    {"ListGroupPoliciesResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListGroupPoliciesResponse_members},
    {"ListGroupsForUserRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListGroupsForUserRequest_members},
    {"ListGroupsForUserResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListGroupsForUserResponse_members},
    {"ListGroupsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListGroupsRequest_members},
    {"ListGroupsResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListGroupsResponse_members},
    {"ListInstanceProfileTagsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListInstanceProfileTagsRequest_members},
    {"ListInstanceProfileTagsResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListInstanceProfileTagsResponse_members},
    {"ListInstanceProfilesForRoleRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListInstanceProfilesForRoleRequest_members},
    {"ListInstanceProfilesForRoleResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListInstanceProfilesForRoleResponse_members},
    {"ListInstanceProfilesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListInstanceProfilesRequest_members},
    {"ListInstanceProfilesResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListInstanceProfilesResponse_members},
    {"ListMFADevicesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListMFADevicesRequest_members},
    {"ListMFADevicesResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListMFADevicesResponse_members},
    {"ListOpenIDConnectProviderTagsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListOpenIDConnectProviderTagsRequest_members},
    {"ListOpenIDConnectProviderTagsResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListOpenIDConnectProviderTagsResponse_members},
    {"ListOpenIDConnectProvidersRequest", SHAPE_STRUCTURE},
    {"ListOpenIDConnectProvidersResponse", SHAPE_STRUCTURE, .n_members = 1, .members = ListOpenIDConnectProvidersResponse_members},
    {"ListOrganizationsFeaturesRequest", SHAPE_STRUCTURE},
    {"ListOrganizationsFeaturesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ListOrganizationsFeaturesResponse_members},
    {"ListPoliciesRequest", SHAPE_STRUCTURE, .n_members = 6, .members = ListPoliciesRequest_members},
    {"ListPoliciesResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListPoliciesResponse_members},
    {"ListPolicyTagsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListPolicyTagsRequest_members},
    {"ListPolicyTagsResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListPolicyTagsResponse_members},
    {"ListPolicyVersionsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListPolicyVersionsRequest_members},
    {"ListPolicyVersionsResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListPolicyVersionsResponse_members},
    {"ListRolePoliciesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListRolePoliciesRequest_members},
    {"ListRolePoliciesResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListRolePoliciesResponse_members},
    {"ListRoleTagsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListRoleTagsRequest_members},
    {"ListRoleTagsResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListRoleTagsResponse_members},
    {"ListRolesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListRolesRequest_members},
    {"ListRolesResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListRolesResponse_members},
    {"ListSAMLProvidersRequest", SHAPE_STRUCTURE},
    {"ListSAMLProvidersResponse", SHAPE_STRUCTURE, .n_members = 1, .members = ListSAMLProvidersResponse_members},
    {"ListSSHPublicKeysRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListSSHPublicKeysRequest_members},
    {"ListSSHPublicKeysResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListSSHPublicKeysResponse_members},
    {"ListServerCertificatesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListServerCertificatesRequest_members},
    {"ListServerCertificatesResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListServerCertificatesResponse_members},
    {"ListServiceSpecificCredentialsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = ListServiceSpecificCredentialsRequest_members},
    {"ListServiceSpecificCredentialsResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListServiceSpecificCredentialsResponse_members},
    {"ListSigningCertificatesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListSigningCertificatesRequest_members},
    {"ListSigningCertificatesResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListSigningCertificatesResponse_members},
    {"ListUserPoliciesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListUserPoliciesRequest_members},
    {"ListUserPoliciesResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListUserPoliciesResponse_members},
    {"ListUserTagsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListUserTagsRequest_members},
    {"ListUserTagsResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListUserTagsResponse_members},
    {"ListUsersRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListUsersRequest_members},
    {"ListUsersResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListUsersResponse_members},
    {"ListVirtualMFADevicesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListVirtualMFADevicesRequest_members},
    {"ListVirtualMFADevicesResponse", SHAPE_STRUCTURE, .n_members = 3, .members = ListVirtualMFADevicesResponse_members},
    {"LoginProfile", SHAPE_STRUCTURE, .n_members = 3, .members = LoginProfile_members},
    {"MFADevice", SHAPE_STRUCTURE, .n_members = 3, .members = MFADevice_members},
    {"MalformedCertificateException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = MalformedCertificateException_members, .error_code = "MalformedCertificate"},
    {"MalformedPolicyDocumentException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = MalformedPolicyDocumentException_members, .error_code = "MalformedPolicyDocument"},
    {"ManagedPolicyDetail", SHAPE_STRUCTURE, .n_members = 12, .members = ManagedPolicyDetail_members},
    {"ManagedPolicyDetailListType", SHAPE_LIST, .n_members = 1, .members = ManagedPolicyDetailListType_members},
    {"NoSuchEntityException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .n_members = 1, .members = NoSuchEntityException_members, .error_code = "NoSuchEntity"},
    {"OpenIDConnectProviderListEntry", SHAPE_STRUCTURE, .n_members = 1, .members = OpenIDConnectProviderListEntry_members},
    {"OpenIDConnectProviderListType", SHAPE_LIST, .n_members = 1, .members = OpenIDConnectProviderListType_members},
    {"OpenIDConnectProviderUrlType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"OpenIdIdpCommunicationErrorException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = OpenIdIdpCommunicationErrorException_members, .error_code = "OpenIdIdpCommunicationError"},
    {"OrderedOrganizationPolicyType", SHAPE_STRUCTURE, .n_members = 1, .members = OrderedOrganizationPolicyType_members},
    {"OrganizationIdType", SHAPE_STRING, .max = INT64_C(34)},
    {"OrganizationNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"OrganizationNotInAllFeaturesModeException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"OrganizationPolicyListType", SHAPE_LIST, .n_members = 1, .members = OrganizationPolicyListType_members, .max = INT64_C(7)},
    {"OrganizationsDecisionDetail", SHAPE_STRUCTURE, .n_members = 1, .members = OrganizationsDecisionDetail_members},
    {"PasswordPolicy", SHAPE_STRUCTURE, .n_members = 10, .members = PasswordPolicy_members},
    {"PasswordPolicyViolationException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = PasswordPolicyViolationException_members, .error_code = "PasswordPolicyViolation"},
    {"PermissionsBoundaryAttachmentType", SHAPE_STRING, .choices = PermissionsBoundaryAttachmentType_choices},
    {"PermissionsBoundaryDecisionDetail", SHAPE_STRUCTURE, .n_members = 1, .members = PermissionsBoundaryDecisionDetail_members},
    {"Policy", SHAPE_STRUCTURE, .n_members = 12, .members = Policy_members},
    {"PolicyDetail", SHAPE_STRUCTURE, .n_members = 2, .members = PolicyDetail_members},
    {"PolicyEvaluationDecisionType", SHAPE_STRING, .choices = PolicyEvaluationDecisionType_choices},
    {"PolicyEvaluationException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 500, .n_members = 1, .members = PolicyEvaluationException_members, .error_code = "PolicyEvaluation"},
    {"PolicyExclusionsListType", SHAPE_LIST, .n_members = 1, .members = PolicyExclusionsListType_members, .max = INT64_C(256)},
    {"PolicyGroup", SHAPE_STRUCTURE, .n_members = 2, .members = PolicyGroup_members},
    {"PolicyGroupListType", SHAPE_LIST, .n_members = 1, .members = PolicyGroupListType_members},
    {"PolicyIdentifier", SHAPE_STRUCTURE, .traits = SHAPE_UNION, .n_members = 3, .members = PolicyIdentifier_members},
    {"PolicyIdentifierPolicyType", SHAPE_STRING, .choices = PolicyIdentifierPolicyType_choices},
    {"PolicyIdentifierType", SHAPE_STRING},
    {"PolicyNotAttachableException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = PolicyNotAttachableException_members, .error_code = "PolicyNotAttachable"},
    {"PolicyRole", SHAPE_STRUCTURE, .n_members = 2, .members = PolicyRole_members},
    {"PolicyRoleListType", SHAPE_LIST, .n_members = 1, .members = PolicyRoleListType_members},
    {"PolicySourceType", SHAPE_STRING, .choices = PolicySourceType_choices},
    {"PolicyUsageType", SHAPE_STRING, .choices = PolicyUsageType_choices},
    {"PolicyUser", SHAPE_STRUCTURE, .n_members = 2, .members = PolicyUser_members},
    {"PolicyUserListType", SHAPE_LIST, .n_members = 1, .members = PolicyUserListType_members},
    {"PolicyVersion", SHAPE_STRUCTURE, .n_members = 4, .members = PolicyVersion_members},
    {"Position", SHAPE_STRUCTURE, .n_members = 2, .members = Position_members},
    {"PutGroupPolicyRequest", SHAPE_STRUCTURE, .n_members = 3, .members = PutGroupPolicyRequest_members},
    {"PutRolePermissionsBoundaryRequest", SHAPE_STRUCTURE, .n_members = 2, .members = PutRolePermissionsBoundaryRequest_members},
    {"PutRolePolicyRequest", SHAPE_STRUCTURE, .n_members = 3, .members = PutRolePolicyRequest_members},
    {"PutUserPermissionsBoundaryRequest", SHAPE_STRUCTURE, .n_members = 2, .members = PutUserPermissionsBoundaryRequest_members},
    {"PutUserPolicyRequest", SHAPE_STRUCTURE, .n_members = 3, .members = PutUserPolicyRequest_members},
    {"ReasonType", SHAPE_STRING, .max = INT64_C(1000)},
    {"RegionNameType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(100)},
    {"RemoveClientIDFromOpenIDConnectProviderRequest", SHAPE_STRUCTURE, .n_members = 2, .members = RemoveClientIDFromOpenIDConnectProviderRequest_members},
    {"RemoveRoleFromInstanceProfileRequest", SHAPE_STRUCTURE, .n_members = 2, .members = RemoveRoleFromInstanceProfileRequest_members},
    {"RemoveUserFromGroupRequest", SHAPE_STRUCTURE, .n_members = 2, .members = RemoveUserFromGroupRequest_members},
    {"ReportContentType", SHAPE_BLOB},
    {"ReportFormatType", SHAPE_STRING, .choices = ReportFormatType_choices},
    {"ReportStateDescriptionType", SHAPE_STRING},
    {"ReportStateType", SHAPE_STRING, .choices = ReportStateType_choices},
    {"ResourceHandlingOptionType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(64)},
    {"ResourceNameListType", SHAPE_LIST, .n_members = 1, .members = ResourceNameListType_members},
    {"ResourceNameType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(2048)},
    {"ResourceSpecificResult", SHAPE_STRUCTURE, .n_members = 6, .members = ResourceSpecificResult_members},
    {"ResourceSpecificResultListType", SHAPE_LIST, .n_members = 1, .members = ResourceSpecificResultListType_members},
    {"Role", SHAPE_STRUCTURE, .n_members = 12, .members = Role_members},
    {"RoleDetail", SHAPE_STRUCTURE, .n_members = 12, .members = RoleDetail_members},
    {"RoleLastUsed", SHAPE_STRUCTURE, .n_members = 2, .members = RoleLastUsed_members},
    {"RoleUsageListType", SHAPE_LIST, .n_members = 1, .members = RoleUsageListType_members},
    {"RoleUsageType", SHAPE_STRUCTURE, .n_members = 2, .members = RoleUsageType_members},
    {"SAMLProviderListEntry", SHAPE_STRUCTURE, .n_members = 3, .members = SAMLProviderListEntry_members},
    {"SAMLProviderListType", SHAPE_LIST, .n_members = 1, .members = SAMLProviderListType_members},
    {"SSHPublicKeyListType", SHAPE_LIST, .n_members = 1, .members = SSHPublicKeyListType_members},
    {"SSHPublicKeyMetadata", SHAPE_STRUCTURE, .n_members = 4, .members = SSHPublicKeyMetadata_members},
    {"ServerCertificate", SHAPE_STRUCTURE, .n_members = 4, .members = ServerCertificate_members},
    {"ServerCertificateMetadata", SHAPE_STRUCTURE, .n_members = 6, .members = ServerCertificateMetadata_members},
    {"ServiceAccessNotEnabledException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION},
    {"ServiceFailureException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 500, .n_members = 1, .members = ServiceFailureException_members, .error_code = "ServiceFailure"},
    {"ServiceLastAccessed", SHAPE_STRUCTURE, .n_members = 7, .members = ServiceLastAccessed_members},
    {"ServiceNotSupportedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .n_members = 1, .members = ServiceNotSupportedException_members, .error_code = "NotSupportedService"},
    {"ServiceSpecificCredentialMetadata", SHAPE_STRUCTURE, .n_members = 8, .members = ServiceSpecificCredentialMetadata_members},
    {"ServiceSpecificCredentialsListType", SHAPE_LIST, .n_members = 1, .members = ServiceSpecificCredentialsListType_members},
    {"ServicesLastAccessed", SHAPE_LIST, .n_members = 1, .members = ServicesLastAccessed_members},
    {"SetDefaultPolicyVersionRequest", SHAPE_STRUCTURE, .n_members = 2, .members = SetDefaultPolicyVersionRequest_members},
    {"SigningCertificate", SHAPE_STRUCTURE, .n_members = 5, .members = SigningCertificate_members},
    {"SimulateCustomPolicyRequest", SHAPE_STRUCTURE, .n_members = 12, .members = SimulateCustomPolicyRequest_members},
    {"SimulatePolicyResponse", SHAPE_STRUCTURE, .n_members = 3, .members = SimulatePolicyResponse_members},
    {"SimulatePrincipalPolicyRequest", SHAPE_STRUCTURE, .n_members = 13, .members = SimulatePrincipalPolicyRequest_members},
    {"SimulationPolicyListType", SHAPE_LIST, .n_members = 1, .members = SimulationPolicyListType_members},
    {"SourceRoleTemplate", SHAPE_STRUCTURE, .n_members = 2, .members = SourceRoleTemplate_members},
    {"Statement", SHAPE_STRUCTURE, .n_members = 4, .members = Statement_members},
    {"StatementListType", SHAPE_LIST, .n_members = 1, .members = StatementListType_members},
    {"Tag", SHAPE_STRUCTURE, .n_members = 2, .members = Tag_members},
    {"TagInstanceProfileRequest", SHAPE_STRUCTURE, .n_members = 2, .members = TagInstanceProfileRequest_members},
    {"TagOpenIDConnectProviderRequest", SHAPE_STRUCTURE, .n_members = 2, .members = TagOpenIDConnectProviderRequest_members},
    {"TagPolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = TagPolicyRequest_members},
    {"TagRoleRequest", SHAPE_STRUCTURE, .n_members = 2, .members = TagRoleRequest_members},
    {"TagUserRequest", SHAPE_STRUCTURE, .n_members = 2, .members = TagUserRequest_members},
    {"TrackedActionLastAccessed", SHAPE_STRUCTURE, .n_members = 4, .members = TrackedActionLastAccessed_members},
    {"TrackedActionsLastAccessed", SHAPE_LIST, .n_members = 1, .members = TrackedActionsLastAccessed_members},
    {"UnmodifiableEntityException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = UnmodifiableEntityException_members, .error_code = "UnmodifiableEntity"},
    {"UntagInstanceProfileRequest", SHAPE_STRUCTURE, .n_members = 2, .members = UntagInstanceProfileRequest_members},
    {"UntagOpenIDConnectProviderRequest", SHAPE_STRUCTURE, .n_members = 2, .members = UntagOpenIDConnectProviderRequest_members},
    {"UntagPolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = UntagPolicyRequest_members},
    {"UntagRoleRequest", SHAPE_STRUCTURE, .n_members = 2, .members = UntagRoleRequest_members},
    {"UntagUserRequest", SHAPE_STRUCTURE, .n_members = 2, .members = UntagUserRequest_members},
    {"UpdateAccessKeyRequest", SHAPE_STRUCTURE, .n_members = 3, .members = UpdateAccessKeyRequest_members},
    {"UpdateAccountPasswordPolicyRequest", SHAPE_STRUCTURE, .n_members = 9, .members = UpdateAccountPasswordPolicyRequest_members},
    {"UpdateAssumeRolePolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = UpdateAssumeRolePolicyRequest_members},
    {"UpdateGroupRequest", SHAPE_STRUCTURE, .n_members = 3, .members = UpdateGroupRequest_members},
    {"UpdateLoginProfileRequest", SHAPE_STRUCTURE, .n_members = 3, .members = UpdateLoginProfileRequest_members},
    {"UpdateOpenIDConnectProviderThumbprintRequest", SHAPE_STRUCTURE, .n_members = 2, .members = UpdateOpenIDConnectProviderThumbprintRequest_members},
    {"UpdateRoleDescriptionRequest", SHAPE_STRUCTURE, .n_members = 2, .members = UpdateRoleDescriptionRequest_members},
    {"UpdateRoleDescriptionResponse", SHAPE_STRUCTURE, .n_members = 1, .members = UpdateRoleDescriptionResponse_members},
    {"UpdateRoleRequest", SHAPE_STRUCTURE, .n_members = 3, .members = UpdateRoleRequest_members},
    {"UpdateRoleResponse", SHAPE_STRUCTURE},
    {"UpdateUserRequest", SHAPE_STRUCTURE, .n_members = 3, .members = UpdateUserRequest_members},
    {"UploadServerCertificateRequest", SHAPE_STRUCTURE, .n_members = 6, .members = UploadServerCertificateRequest_members},
    {"UploadServerCertificateResponse", SHAPE_STRUCTURE, .n_members = 2, .members = UploadServerCertificateResponse_members},
    {"User", SHAPE_STRUCTURE, .n_members = 8, .members = User_members},
    {"UserDetail", SHAPE_STRUCTURE, .n_members = 10, .members = UserDetail_members},
    {"VirtualMFADevice", SHAPE_STRUCTURE, .n_members = 6, .members = VirtualMFADevice_members},
    {"accessKeyIdType", SHAPE_STRING, .min = INT64_C(16), .max = INT64_C(128)},
    {"accessKeyMetadataListType", SHAPE_LIST, .n_members = 1, .members = accessKeyMetadataListType_members},
    {"accessKeySecretType", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"accountAliasListType", SHAPE_LIST, .n_members = 1, .members = accountAliasListType_members},
    {"accountAliasType", SHAPE_STRING, .min = INT64_C(3), .max = INT64_C(63)},
    {"allUsers", SHAPE_BOOLEAN},
    {"arnType", SHAPE_STRING, .min = INT64_C(20), .max = INT64_C(2048)},
    {"assignmentStatusType", SHAPE_STRING, .choices = assignmentStatusType_choices},
    {"attachedPoliciesListType", SHAPE_LIST, .n_members = 1, .members = attachedPoliciesListType_members},
    {"attachmentCountType", SHAPE_INTEGER},
    {"authenticationCodeType", SHAPE_STRING, .min = INT64_C(6), .max = INT64_C(6)},
    {"booleanObjectType", SHAPE_BOOLEAN},
    {"booleanType", SHAPE_BOOLEAN},
    {"certificateBodyType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(16384)},
    {"certificateChainType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(2097152)},
    {"certificateIdType", SHAPE_STRING, .min = INT64_C(24), .max = INT64_C(128)},
    {"certificateListType", SHAPE_LIST, .n_members = 1, .members = certificateListType_members},
    {"clientIDListType", SHAPE_LIST, .n_members = 1, .members = clientIDListType_members},
    {"clientIDType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"credentialReportExpiredExceptionMessage", SHAPE_STRING},
    {"credentialReportNotPresentExceptionMessage", SHAPE_STRING},
    {"credentialReportNotReadyExceptionMessage", SHAPE_STRING},
    {"customSuffixType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(64)},
    {"dateType", SHAPE_TIMESTAMP},
    {"deleteConflictMessage", SHAPE_STRING},
    {"entityAlreadyExistsMessage", SHAPE_STRING},
    {"entityListType", SHAPE_LIST, .n_members = 1, .members = entityListType_members},
    {"entityTemporarilyUnmodifiableMessage", SHAPE_STRING},
    {"existingUserNameType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"groupDetailListType", SHAPE_LIST, .n_members = 1, .members = groupDetailListType_members},
    {"groupListType", SHAPE_LIST, .n_members = 1, .members = groupListType_members},
    {"groupNameListType", SHAPE_LIST, .n_members = 1, .members = groupNameListType_members},
    {"groupNameType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"idType", SHAPE_STRING, .min = INT64_C(16), .max = INT64_C(128)},
    {"instanceProfileListType", SHAPE_LIST, .n_members = 1, .members = instanceProfileListType_members},
    {"instanceProfileNameType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"integerType", SHAPE_INTEGER},
    {"invalidAuthenticationCodeMessage", SHAPE_STRING},
    {"invalidInputMessage", SHAPE_STRING},
    {"jobIDType", SHAPE_STRING, .min = INT64_C(36), .max = INT64_C(36)},
    {"jobStatusType", SHAPE_STRING, .choices = jobStatusType_choices},
    {"keyPairMismatchMessage", SHAPE_STRING},
    {"limitExceededMessage", SHAPE_STRING},
    {"malformedCertificateMessage", SHAPE_STRING},
    {"malformedPolicyDocumentMessage", SHAPE_STRING},
    {"markerType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(320)},
    {"maxItemsType", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(1000)},
    {"maxPasswordAgeType", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(1095)},
    {"mfaDeviceListType", SHAPE_LIST, .n_members = 1, .members = mfaDeviceListType_members},
    {"minimumPasswordLengthType", SHAPE_INTEGER, .min = INT64_C(6), .max = INT64_C(128)},
    {"noSuchEntityMessage", SHAPE_STRING},
    {"openIdIdpCommunicationErrorExceptionMessage", SHAPE_STRING},
    {"passwordPolicyViolationMessage", SHAPE_STRING},
    {"passwordReusePreventionType", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(24)},
    {"passwordType", SHAPE_STRING, .traits = SHAPE_SENSITIVE, .min = INT64_C(1), .max = INT64_C(128)},
    {"pathPrefixType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(512)},
    {"pathType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(512)},
    {"policyDescriptionType", SHAPE_STRING, .max = INT64_C(1000)},
    {"policyDetailListType", SHAPE_LIST, .n_members = 1, .members = policyDetailListType_members},
    {"policyDocumentType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(131072)},
    {"policyDocumentVersionListType", SHAPE_LIST, .n_members = 1, .members = policyDocumentVersionListType_members},
    {"policyEvaluationErrorMessage", SHAPE_STRING},
    {"policyListType", SHAPE_LIST, .n_members = 1, .members = policyListType_members},
    {"policyNameListType", SHAPE_LIST, .n_members = 1, .members = policyNameListType_members},
    {"policyNameType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"policyNotAttachableMessage", SHAPE_STRING},
    {"policyPathType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(512)},
    {"policyScopeType", SHAPE_STRING, .choices = policyScopeType_choices},
    {"policyVersionIdType", SHAPE_STRING},
    {"privateKeyType", SHAPE_STRING, .traits = SHAPE_SENSITIVE, .min = INT64_C(1), .max = INT64_C(16384)},
    {"publicKeyIdType", SHAPE_STRING, .min = INT64_C(20), .max = INT64_C(128)},
    {"responseMarkerType", SHAPE_STRING},
    {"roleDescriptionType", SHAPE_STRING, .max = INT64_C(1000)},
    {"roleDetailListType", SHAPE_LIST, .n_members = 1, .members = roleDetailListType_members},
    {"roleListType", SHAPE_LIST, .n_members = 1, .members = roleListType_members},
    {"roleMaxSessionDurationType", SHAPE_INTEGER, .min = INT64_C(3600), .max = INT64_C(43200)},
    {"roleNameType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(64)},
    {"serialNumberType", SHAPE_STRING, .min = INT64_C(9), .max = INT64_C(256)},
    {"serverCertificateMetadataListType", SHAPE_LIST, .n_members = 1, .members = serverCertificateMetadataListType_members},
    {"serverCertificateNameType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"serviceCredentialAlias", SHAPE_STRING, .max = INT64_C(200)},
    {"serviceFailureExceptionMessage", SHAPE_STRING},
    {"serviceName", SHAPE_STRING},
    {"serviceNameType", SHAPE_STRING},
    {"serviceNamespaceType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(64)},
    {"serviceNotSupportedMessage", SHAPE_STRING},
    {"serviceSpecificCredentialId", SHAPE_STRING, .min = INT64_C(20), .max = INT64_C(128)},
    {"serviceUserName", SHAPE_STRING, .max = INT64_C(200)},
    {"statusType", SHAPE_STRING, .choices = statusType_choices},
    {"stringType", SHAPE_STRING},
    {"summaryKeyType", SHAPE_STRING, .choices = summaryKeyType_choices},
    {"summaryMapType", SHAPE_MAP, .n_members = 2, .members = summaryMapType_members},
    {"summaryValueType", SHAPE_INTEGER},
    {"tagKeyListType", SHAPE_LIST, .n_members = 1, .members = tagKeyListType_members, .max = INT64_C(50)},
    {"tagKeyType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"tagListType", SHAPE_LIST, .n_members = 1, .members = tagListType_members, .max = INT64_C(50)},
    {"tagValueType", SHAPE_STRING, .max = INT64_C(256)},
    {"thumbprintListType", SHAPE_LIST, .n_members = 1, .members = thumbprintListType_members},
    {"thumbprintType", SHAPE_STRING, .min = INT64_C(40), .max = INT64_C(40)},
    {"unmodifiableEntityMessage", SHAPE_STRING},
    {"userDetailListType", SHAPE_LIST, .n_members = 1, .members = userDetailListType_members},
    {"userListType", SHAPE_LIST, .n_members = 1, .members = userListType_members},
    {"userNameType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(64)},
    {"virtualMFADeviceListType", SHAPE_LIST, .n_members = 1, .members = virtualMFADeviceListType_members},
    {"virtualMFADeviceName", SHAPE_STRING, .min = INT64_C(1)},
};
static const uint16_t AddClientIDToOpenIDConnectProvider_errors[] = {
    AT_ConcurrentModificationException, AT_InvalidInputException, AT_NoSuchEntityException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t AddRoleToInstanceProfile_errors[] = {
    AT_NoSuchEntityException, AT_EntityAlreadyExistsException, AT_LimitExceededException, AT_UnmodifiableEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t AddUserToGroup_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t AttachGroupPolicy_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_InvalidInputException, AT_PolicyNotAttachableException, AT_ServiceFailureException, 0,
};
static const uint16_t AttachRolePolicy_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_InvalidInputException, AT_UnmodifiableEntityException, AT_PolicyNotAttachableException, AT_ServiceFailureException, 0,
};
static const uint16_t AttachUserPolicy_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_InvalidInputException, AT_PolicyNotAttachableException, AT_ServiceFailureException, 0,
};
static const uint16_t CreateAccessKey_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t CreateAccountAlias_errors[] = {
    AT_ConcurrentModificationException, AT_EntityAlreadyExistsException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t CreateGroup_errors[] = {
    AT_LimitExceededException, AT_EntityAlreadyExistsException, AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t CreateInstanceProfile_errors[] = {
    AT_EntityAlreadyExistsException, AT_InvalidInputException, AT_LimitExceededException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t CreateLoginProfile_errors[] = {
    AT_EntityAlreadyExistsException, AT_NoSuchEntityException, AT_PasswordPolicyViolationException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t CreateOpenIDConnectProvider_errors[] = {
    AT_InvalidInputException, AT_EntityAlreadyExistsException, AT_LimitExceededException, AT_ConcurrentModificationException, AT_ServiceFailureException, AT_OpenIdIdpCommunicationErrorException, 0,
};
static const uint16_t CreatePolicy_errors[] = {
    AT_InvalidInputException, AT_LimitExceededException, AT_EntityAlreadyExistsException, AT_MalformedPolicyDocumentException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t CreatePolicyVersion_errors[] = {
    AT_NoSuchEntityException, AT_MalformedPolicyDocumentException, AT_InvalidInputException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t CreateRole_errors[] = {
    AT_LimitExceededException, AT_InvalidInputException, AT_EntityAlreadyExistsException, AT_MalformedPolicyDocumentException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t CreateServiceLinkedRole_errors[] = {
    AT_InvalidInputException, AT_LimitExceededException, AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t CreateUser_errors[] = {
    AT_LimitExceededException, AT_EntityAlreadyExistsException, AT_NoSuchEntityException, AT_InvalidInputException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t CreateVirtualMFADevice_errors[] = {
    AT_LimitExceededException, AT_InvalidInputException, AT_EntityAlreadyExistsException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t DeactivateMFADevice_errors[] = {
    AT_EntityTemporarilyUnmodifiableException, AT_NoSuchEntityException, AT_LimitExceededException, AT_ServiceFailureException, AT_ConcurrentModificationException, 0,
};
static const uint16_t DeleteAccessKey_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t DeleteAccountAlias_errors[] = {
    AT_ConcurrentModificationException, AT_NoSuchEntityException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t DeleteAccountPasswordPolicy_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t DeleteGroup_errors[] = {
    AT_NoSuchEntityException, AT_DeleteConflictException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t DeleteGroupPolicy_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t DeleteInstanceProfile_errors[] = {
    AT_NoSuchEntityException, AT_DeleteConflictException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t DeleteLoginProfile_errors[] = {
    AT_EntityTemporarilyUnmodifiableException, AT_NoSuchEntityException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t DeleteOpenIDConnectProvider_errors[] = {
    AT_InvalidInputException, AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t DeletePolicy_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_InvalidInputException, AT_DeleteConflictException, AT_ServiceFailureException, 0,
};
static const uint16_t DeletePolicyVersion_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_InvalidInputException, AT_DeleteConflictException, AT_ServiceFailureException, 0,
};
static const uint16_t DeleteRole_errors[] = {
    AT_NoSuchEntityException, AT_DeleteConflictException, AT_LimitExceededException, AT_UnmodifiableEntityException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t DeleteRolePermissionsBoundary_errors[] = {
    AT_NoSuchEntityException, AT_UnmodifiableEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t DeleteRolePolicy_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_UnmodifiableEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t DeleteSSHPublicKey_errors[] = {
    AT_NoSuchEntityException, 0,
};
static const uint16_t DeleteServerCertificate_errors[] = {
    AT_NoSuchEntityException, AT_DeleteConflictException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t DeleteServiceLinkedRole_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t DeleteServiceSpecificCredential_errors[] = {
    AT_NoSuchEntityException, 0,
};
static const uint16_t DeleteSigningCertificate_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t DeleteUser_errors[] = {
    AT_LimitExceededException, AT_NoSuchEntityException, AT_DeleteConflictException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t DeleteUserPermissionsBoundary_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t DeleteUserPolicy_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t DeleteVirtualMFADevice_errors[] = {
    AT_NoSuchEntityException, AT_DeleteConflictException, AT_LimitExceededException, AT_ServiceFailureException, AT_ConcurrentModificationException, 0,
};
static const uint16_t DetachGroupPolicy_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_InvalidInputException, AT_ServiceFailureException, 0,
};
static const uint16_t DetachRolePolicy_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_InvalidInputException, AT_UnmodifiableEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t DetachUserPolicy_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_InvalidInputException, AT_ServiceFailureException, 0,
};
static const uint16_t EnableMFADevice_errors[] = {
    AT_EntityAlreadyExistsException, AT_EntityTemporarilyUnmodifiableException, AT_InvalidAuthenticationCodeException, AT_LimitExceededException, AT_NoSuchEntityException, AT_ServiceFailureException, AT_ConcurrentModificationException, 0,
};
static const uint16_t EnableOrganizationsRootCredentialsManagement_errors[] = {
    AT_ServiceAccessNotEnabledException, AT_AccountNotManagementOrDelegatedAdministratorException, AT_OrganizationNotFoundException, AT_OrganizationNotInAllFeaturesModeException, AT_CallerIsNotManagementAccountException, 0,
};
static const uint16_t GenerateCredentialReport_errors[] = {
    AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t GenerateServiceLastAccessedDetails_errors[] = {
    AT_NoSuchEntityException, AT_InvalidInputException, 0,
};
static const uint16_t GetAccountAuthorizationDetails_errors[] = {
    AT_ServiceFailureException, 0,
};
static const char *const GetAccountAuthorizationDetails_in[] = {
    "Marker",
    NULL,
};
static const char *const GetAccountAuthorizationDetails_out[] = {
    "Marker",
    NULL,
};
static const char *const GetAccountAuthorizationDetails_results[] = {
    "UserDetailList",
    "GroupDetailList",
    "RoleDetailList",
    "Policies",
    NULL,
};
static const struct paginator_model GetAccountAuthorizationDetails_pages[] = {
    {.in_tokens = GetAccountAuthorizationDetails_in, .out_tokens = GetAccountAuthorizationDetails_out, .results = GetAccountAuthorizationDetails_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t GetAccountPasswordPolicy_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t GetAccountSummary_errors[] = {
    AT_ServiceFailureException, 0,
};
static const uint16_t GetCredentialReport_errors[] = {
    AT_CredentialReportNotPresentException, AT_CredentialReportExpiredException, AT_CredentialReportNotReadyException, AT_ServiceFailureException, 0,
};
static const uint16_t GetGroup_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const char *const GetGroup_in[] = {
    "Marker",
    NULL,
};
static const char *const GetGroup_out[] = {
    "Marker",
    NULL,
};
static const char *const GetGroup_results[] = {
    "Users",
    NULL,
};
static const struct paginator_model GetGroup_pages[] = {
    {.in_tokens = GetGroup_in, .out_tokens = GetGroup_out, .results = GetGroup_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t GetGroupPolicy_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t GetInstanceProfile_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t GetLoginProfile_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t GetOpenIDConnectProvider_errors[] = {
    AT_InvalidInputException, AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t GetPolicy_errors[] = {
    AT_NoSuchEntityException, AT_InvalidInputException, AT_ServiceFailureException, 0,
};
static const uint16_t GetPolicyVersion_errors[] = {
    AT_NoSuchEntityException, AT_InvalidInputException, AT_ServiceFailureException, 0,
};
static const uint16_t GetRole_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t GetRolePolicy_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t GetServerCertificate_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t GetServiceLastAccessedDetails_errors[] = {
    AT_NoSuchEntityException, AT_InvalidInputException, 0,
};
static const uint16_t GetServiceLinkedRoleDeletionStatus_errors[] = {
    AT_NoSuchEntityException, AT_InvalidInputException, AT_ServiceFailureException, 0,
};
static const uint16_t GetUser_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t GetUserPolicy_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t ListAccessKeys_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const char *const ListAccessKeys_in[] = {
    "Marker",
    NULL,
};
static const char *const ListAccessKeys_out[] = {
    "Marker",
    NULL,
};
static const char *const ListAccessKeys_results[] = {
    "AccessKeyMetadata",
    NULL,
};
static const struct paginator_model ListAccessKeys_pages[] = {
    {.in_tokens = ListAccessKeys_in, .out_tokens = ListAccessKeys_out, .results = ListAccessKeys_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListAccountAliases_errors[] = {
    AT_ServiceFailureException, 0,
};
static const char *const ListAccountAliases_in[] = {
    "Marker",
    NULL,
};
static const char *const ListAccountAliases_out[] = {
    "Marker",
    NULL,
};
static const char *const ListAccountAliases_results[] = {
    "AccountAliases",
    NULL,
};
static const struct paginator_model ListAccountAliases_pages[] = {
    {.in_tokens = ListAccountAliases_in, .out_tokens = ListAccountAliases_out, .results = ListAccountAliases_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListAttachedGroupPolicies_errors[] = {
    AT_NoSuchEntityException, AT_InvalidInputException, AT_ServiceFailureException, 0,
};
static const char *const ListAttachedGroupPolicies_in[] = {
    "Marker",
    NULL,
};
static const char *const ListAttachedGroupPolicies_out[] = {
    "Marker",
    NULL,
};
static const char *const ListAttachedGroupPolicies_results[] = {
    "AttachedPolicies",
    NULL,
};
static const struct paginator_model ListAttachedGroupPolicies_pages[] = {
    {.in_tokens = ListAttachedGroupPolicies_in, .out_tokens = ListAttachedGroupPolicies_out, .results = ListAttachedGroupPolicies_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListAttachedRolePolicies_errors[] = {
    AT_NoSuchEntityException, AT_InvalidInputException, AT_ServiceFailureException, 0,
};
static const char *const ListAttachedRolePolicies_in[] = {
    "Marker",
    NULL,
};
static const char *const ListAttachedRolePolicies_out[] = {
    "Marker",
    NULL,
};
static const char *const ListAttachedRolePolicies_results[] = {
    "AttachedPolicies",
    NULL,
};
static const struct paginator_model ListAttachedRolePolicies_pages[] = {
    {.in_tokens = ListAttachedRolePolicies_in, .out_tokens = ListAttachedRolePolicies_out, .results = ListAttachedRolePolicies_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListAttachedUserPolicies_errors[] = {
    AT_NoSuchEntityException, AT_InvalidInputException, AT_ServiceFailureException, 0,
};
static const char *const ListAttachedUserPolicies_in[] = {
    "Marker",
    NULL,
};
static const char *const ListAttachedUserPolicies_out[] = {
    "Marker",
    NULL,
};
static const char *const ListAttachedUserPolicies_results[] = {
    "AttachedPolicies",
    NULL,
};
static const struct paginator_model ListAttachedUserPolicies_pages[] = {
    {.in_tokens = ListAttachedUserPolicies_in, .out_tokens = ListAttachedUserPolicies_out, .results = ListAttachedUserPolicies_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListEntitiesForPolicy_errors[] = {
    AT_NoSuchEntityException, AT_InvalidInputException, AT_ServiceFailureException, 0,
};
static const char *const ListEntitiesForPolicy_in[] = {
    "Marker",
    NULL,
};
static const char *const ListEntitiesForPolicy_out[] = {
    "Marker",
    NULL,
};
static const char *const ListEntitiesForPolicy_results[] = {
    "PolicyGroups",
    "PolicyUsers",
    "PolicyRoles",
    NULL,
};
static const struct paginator_model ListEntitiesForPolicy_pages[] = {
    {.in_tokens = ListEntitiesForPolicy_in, .out_tokens = ListEntitiesForPolicy_out, .results = ListEntitiesForPolicy_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListGroupPolicies_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const char *const ListGroupPolicies_in[] = {
    "Marker",
    NULL,
};
static const char *const ListGroupPolicies_out[] = {
    "Marker",
    NULL,
};
static const char *const ListGroupPolicies_results[] = {
    "PolicyNames",
    NULL,
};
static const struct paginator_model ListGroupPolicies_pages[] = {
    {.in_tokens = ListGroupPolicies_in, .out_tokens = ListGroupPolicies_out, .results = ListGroupPolicies_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListGroups_errors[] = {
    AT_ServiceFailureException, 0,
};
static const char *const ListGroups_in[] = {
    "Marker",
    NULL,
};
static const char *const ListGroups_out[] = {
    "Marker",
    NULL,
};
static const char *const ListGroups_results[] = {
    "Groups",
    NULL,
};
static const struct paginator_model ListGroups_pages[] = {
    {.in_tokens = ListGroups_in, .out_tokens = ListGroups_out, .results = ListGroups_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListGroupsForUser_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const char *const ListGroupsForUser_in[] = {
    "Marker",
    NULL,
};
static const char *const ListGroupsForUser_out[] = {
    "Marker",
    NULL,
};
static const char *const ListGroupsForUser_results[] = {
    "Groups",
    NULL,
};
static const struct paginator_model ListGroupsForUser_pages[] = {
    {.in_tokens = ListGroupsForUser_in, .out_tokens = ListGroupsForUser_out, .results = ListGroupsForUser_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListInstanceProfileTags_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const char *const ListInstanceProfileTags_in[] = {
    "Marker",
    NULL,
};
static const char *const ListInstanceProfileTags_out[] = {
    "Marker",
    NULL,
};
static const char *const ListInstanceProfileTags_results[] = {
    "Tags",
    NULL,
};
static const struct paginator_model ListInstanceProfileTags_pages[] = {
    {.in_tokens = ListInstanceProfileTags_in, .out_tokens = ListInstanceProfileTags_out, .results = ListInstanceProfileTags_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListInstanceProfiles_errors[] = {
    AT_ServiceFailureException, 0,
};
static const char *const ListInstanceProfiles_in[] = {
    "Marker",
    NULL,
};
static const char *const ListInstanceProfiles_out[] = {
    "Marker",
    NULL,
};
static const char *const ListInstanceProfiles_results[] = {
    "InstanceProfiles",
    NULL,
};
static const struct paginator_model ListInstanceProfiles_pages[] = {
    {.in_tokens = ListInstanceProfiles_in, .out_tokens = ListInstanceProfiles_out, .results = ListInstanceProfiles_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListInstanceProfilesForRole_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const char *const ListInstanceProfilesForRole_in[] = {
    "Marker",
    NULL,
};
static const char *const ListInstanceProfilesForRole_out[] = {
    "Marker",
    NULL,
};
static const char *const ListInstanceProfilesForRole_results[] = {
    "InstanceProfiles",
    NULL,
};
static const struct paginator_model ListInstanceProfilesForRole_pages[] = {
    {.in_tokens = ListInstanceProfilesForRole_in, .out_tokens = ListInstanceProfilesForRole_out, .results = ListInstanceProfilesForRole_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListMFADevices_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const char *const ListMFADevices_in[] = {
    "Marker",
    NULL,
};
static const char *const ListMFADevices_out[] = {
    "Marker",
    NULL,
};
static const char *const ListMFADevices_results[] = {
    "MFADevices",
    NULL,
};
static const struct paginator_model ListMFADevices_pages[] = {
    {.in_tokens = ListMFADevices_in, .out_tokens = ListMFADevices_out, .results = ListMFADevices_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListOpenIDConnectProviderTags_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, AT_InvalidInputException, 0,
};
static const char *const ListOpenIDConnectProviderTags_in[] = {
    "Marker",
    NULL,
};
static const char *const ListOpenIDConnectProviderTags_out[] = {
    "Marker",
    NULL,
};
static const char *const ListOpenIDConnectProviderTags_results[] = {
    "Tags",
    NULL,
};
static const struct paginator_model ListOpenIDConnectProviderTags_pages[] = {
    {.in_tokens = ListOpenIDConnectProviderTags_in, .out_tokens = ListOpenIDConnectProviderTags_out, .results = ListOpenIDConnectProviderTags_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListOpenIDConnectProviders_errors[] = {
    AT_ServiceFailureException, 0,
};
static const uint16_t ListOrganizationsFeatures_errors[] = {
    AT_ServiceAccessNotEnabledException, AT_AccountNotManagementOrDelegatedAdministratorException, AT_OrganizationNotFoundException, AT_OrganizationNotInAllFeaturesModeException, 0,
};
static const uint16_t ListPolicies_errors[] = {
    AT_ServiceFailureException, 0,
};
static const char *const ListPolicies_in[] = {
    "Marker",
    NULL,
};
static const char *const ListPolicies_out[] = {
    "Marker",
    NULL,
};
static const char *const ListPolicies_results[] = {
    "Policies",
    NULL,
};
static const struct paginator_model ListPolicies_pages[] = {
    {.in_tokens = ListPolicies_in, .out_tokens = ListPolicies_out, .results = ListPolicies_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListPolicyTags_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, AT_InvalidInputException, 0,
};
static const char *const ListPolicyTags_in[] = {
    "Marker",
    NULL,
};
static const char *const ListPolicyTags_out[] = {
    "Marker",
    NULL,
};
static const char *const ListPolicyTags_results[] = {
    "Tags",
    NULL,
};
static const struct paginator_model ListPolicyTags_pages[] = {
    {.in_tokens = ListPolicyTags_in, .out_tokens = ListPolicyTags_out, .results = ListPolicyTags_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListPolicyVersions_errors[] = {
    AT_NoSuchEntityException, AT_InvalidInputException, AT_ServiceFailureException, 0,
};
static const char *const ListPolicyVersions_in[] = {
    "Marker",
    NULL,
};
static const char *const ListPolicyVersions_out[] = {
    "Marker",
    NULL,
};
static const char *const ListPolicyVersions_results[] = {
    "Versions",
    NULL,
};
static const struct paginator_model ListPolicyVersions_pages[] = {
    {.in_tokens = ListPolicyVersions_in, .out_tokens = ListPolicyVersions_out, .results = ListPolicyVersions_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListRolePolicies_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const char *const ListRolePolicies_in[] = {
    "Marker",
    NULL,
};
static const char *const ListRolePolicies_out[] = {
    "Marker",
    NULL,
};
static const char *const ListRolePolicies_results[] = {
    "PolicyNames",
    NULL,
};
static const struct paginator_model ListRolePolicies_pages[] = {
    {.in_tokens = ListRolePolicies_in, .out_tokens = ListRolePolicies_out, .results = ListRolePolicies_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListRoleTags_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const char *const ListRoleTags_in[] = {
    "Marker",
    NULL,
};
static const char *const ListRoleTags_out[] = {
    "Marker",
    NULL,
};
static const char *const ListRoleTags_results[] = {
    "Tags",
    NULL,
};
static const struct paginator_model ListRoleTags_pages[] = {
    {.in_tokens = ListRoleTags_in, .out_tokens = ListRoleTags_out, .results = ListRoleTags_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListRoles_errors[] = {
    AT_ServiceFailureException, 0,
};
static const char *const ListRoles_in[] = {
    "Marker",
    NULL,
};
static const char *const ListRoles_out[] = {
    "Marker",
    NULL,
};
static const char *const ListRoles_results[] = {
    "Roles",
    NULL,
};
static const struct paginator_model ListRoles_pages[] = {
    {.in_tokens = ListRoles_in, .out_tokens = ListRoles_out, .results = ListRoles_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListSAMLProviders_errors[] = {
    AT_ServiceFailureException, 0,
};
static const uint16_t ListSSHPublicKeys_errors[] = {
    AT_NoSuchEntityException, 0,
};
static const char *const ListSSHPublicKeys_in[] = {
    "Marker",
    NULL,
};
static const char *const ListSSHPublicKeys_out[] = {
    "Marker",
    NULL,
};
static const char *const ListSSHPublicKeys_results[] = {
    "SSHPublicKeys",
    NULL,
};
static const struct paginator_model ListSSHPublicKeys_pages[] = {
    {.in_tokens = ListSSHPublicKeys_in, .out_tokens = ListSSHPublicKeys_out, .results = ListSSHPublicKeys_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListServerCertificates_errors[] = {
    AT_ServiceFailureException, 0,
};
static const char *const ListServerCertificates_in[] = {
    "Marker",
    NULL,
};
static const char *const ListServerCertificates_out[] = {
    "Marker",
    NULL,
};
static const char *const ListServerCertificates_results[] = {
    "ServerCertificateMetadataList",
    NULL,
};
static const struct paginator_model ListServerCertificates_pages[] = {
    {.in_tokens = ListServerCertificates_in, .out_tokens = ListServerCertificates_out, .results = ListServerCertificates_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListServiceSpecificCredentials_errors[] = {
    AT_NoSuchEntityException, AT_ServiceNotSupportedException, 0,
};
static const uint16_t ListSigningCertificates_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const char *const ListSigningCertificates_in[] = {
    "Marker",
    NULL,
};
static const char *const ListSigningCertificates_out[] = {
    "Marker",
    NULL,
};
static const char *const ListSigningCertificates_results[] = {
    "Certificates",
    NULL,
};
static const struct paginator_model ListSigningCertificates_pages[] = {
    {.in_tokens = ListSigningCertificates_in, .out_tokens = ListSigningCertificates_out, .results = ListSigningCertificates_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListUserPolicies_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const char *const ListUserPolicies_in[] = {
    "Marker",
    NULL,
};
static const char *const ListUserPolicies_out[] = {
    "Marker",
    NULL,
};
static const char *const ListUserPolicies_results[] = {
    "PolicyNames",
    NULL,
};
static const struct paginator_model ListUserPolicies_pages[] = {
    {.in_tokens = ListUserPolicies_in, .out_tokens = ListUserPolicies_out, .results = ListUserPolicies_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListUserTags_errors[] = {
    AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const char *const ListUserTags_in[] = {
    "Marker",
    NULL,
};
static const char *const ListUserTags_out[] = {
    "Marker",
    NULL,
};
static const char *const ListUserTags_results[] = {
    "Tags",
    NULL,
};
static const struct paginator_model ListUserTags_pages[] = {
    {.in_tokens = ListUserTags_in, .out_tokens = ListUserTags_out, .results = ListUserTags_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t ListUsers_errors[] = {
    AT_ServiceFailureException, 0,
};
static const char *const ListUsers_in[] = {
    "Marker",
    NULL,
};
static const char *const ListUsers_out[] = {
    "Marker",
    NULL,
};
static const char *const ListUsers_results[] = {
    "Users",
    NULL,
};
static const struct paginator_model ListUsers_pages[] = {
    {.in_tokens = ListUsers_in, .out_tokens = ListUsers_out, .results = ListUsers_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const char *const ListVirtualMFADevices_in[] = {
    "Marker",
    NULL,
};
static const char *const ListVirtualMFADevices_out[] = {
    "Marker",
    NULL,
};
static const char *const ListVirtualMFADevices_results[] = {
    "VirtualMFADevices",
    NULL,
};
static const struct paginator_model ListVirtualMFADevices_pages[] = {
    {.in_tokens = ListVirtualMFADevices_in, .out_tokens = ListVirtualMFADevices_out, .results = ListVirtualMFADevices_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t PutGroupPolicy_errors[] = {
    AT_LimitExceededException, AT_MalformedPolicyDocumentException, AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t PutRolePermissionsBoundary_errors[] = {
    AT_NoSuchEntityException, AT_InvalidInputException, AT_UnmodifiableEntityException, AT_PolicyNotAttachableException, AT_ServiceFailureException, 0,
};
static const uint16_t PutRolePolicy_errors[] = {
    AT_LimitExceededException, AT_MalformedPolicyDocumentException, AT_NoSuchEntityException, AT_UnmodifiableEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t PutUserPermissionsBoundary_errors[] = {
    AT_NoSuchEntityException, AT_InvalidInputException, AT_PolicyNotAttachableException, AT_ServiceFailureException, 0,
};
static const uint16_t PutUserPolicy_errors[] = {
    AT_LimitExceededException, AT_MalformedPolicyDocumentException, AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t RemoveClientIDFromOpenIDConnectProvider_errors[] = {
    AT_ConcurrentModificationException, AT_InvalidInputException, AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t RemoveRoleFromInstanceProfile_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_UnmodifiableEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t RemoveUserFromGroup_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t SetDefaultPolicyVersion_errors[] = {
    AT_NoSuchEntityException, AT_InvalidInputException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t SimulateCustomPolicy_errors[] = {
    AT_InvalidInputException, AT_PolicyEvaluationException, 0,
};
static const char *const SimulateCustomPolicy_in[] = {
    "Marker",
    NULL,
};
static const char *const SimulateCustomPolicy_out[] = {
    "Marker",
    NULL,
};
static const char *const SimulateCustomPolicy_results[] = {
    "EvaluationResults",
    NULL,
};
static const struct paginator_model SimulateCustomPolicy_pages[] = {
    {.in_tokens = SimulateCustomPolicy_in, .out_tokens = SimulateCustomPolicy_out, .results = SimulateCustomPolicy_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t SimulatePrincipalPolicy_errors[] = {
    AT_NoSuchEntityException, AT_InvalidInputException, AT_PolicyEvaluationException, 0,
};
static const char *const SimulatePrincipalPolicy_in[] = {
    "Marker",
    NULL,
};
static const char *const SimulatePrincipalPolicy_out[] = {
    "Marker",
    NULL,
};
static const char *const SimulatePrincipalPolicy_results[] = {
    "EvaluationResults",
    NULL,
};
static const struct paginator_model SimulatePrincipalPolicy_pages[] = {
    {.in_tokens = SimulatePrincipalPolicy_in, .out_tokens = SimulatePrincipalPolicy_out, .results = SimulatePrincipalPolicy_results, .limit_key = "MaxItems", .more_results = "IsTruncated"},
};
static const uint16_t TagInstanceProfile_errors[] = {
    AT_NoSuchEntityException, AT_InvalidInputException, AT_LimitExceededException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t TagOpenIDConnectProvider_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_InvalidInputException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t TagPolicy_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_InvalidInputException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t TagRole_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_InvalidInputException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t TagUser_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_InvalidInputException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t UntagInstanceProfile_errors[] = {
    AT_NoSuchEntityException, AT_InvalidInputException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t UntagOpenIDConnectProvider_errors[] = {
    AT_NoSuchEntityException, AT_InvalidInputException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t UntagPolicy_errors[] = {
    AT_NoSuchEntityException, AT_InvalidInputException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t UntagRole_errors[] = {
    AT_NoSuchEntityException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t UntagUser_errors[] = {
    AT_NoSuchEntityException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t UpdateAccessKey_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_ServiceFailureException, AT_InvalidInputException, 0,
};
static const uint16_t UpdateAccountPasswordPolicy_errors[] = {
    AT_NoSuchEntityException, AT_MalformedPolicyDocumentException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t UpdateAssumeRolePolicy_errors[] = {
    AT_NoSuchEntityException, AT_MalformedPolicyDocumentException, AT_LimitExceededException, AT_UnmodifiableEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t UpdateGroup_errors[] = {
    AT_NoSuchEntityException, AT_EntityAlreadyExistsException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t UpdateLoginProfile_errors[] = {
    AT_EntityTemporarilyUnmodifiableException, AT_NoSuchEntityException, AT_PasswordPolicyViolationException, AT_LimitExceededException, AT_ServiceFailureException, 0,
};
static const uint16_t UpdateOpenIDConnectProviderThumbprint_errors[] = {
    AT_ConcurrentModificationException, AT_InvalidInputException, AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t UpdateRole_errors[] = {
    AT_UnmodifiableEntityException, AT_NoSuchEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t UpdateRoleDescription_errors[] = {
    AT_NoSuchEntityException, AT_UnmodifiableEntityException, AT_ServiceFailureException, 0,
};
static const uint16_t UpdateUser_errors[] = {
    AT_NoSuchEntityException, AT_LimitExceededException, AT_EntityAlreadyExistsException, AT_EntityTemporarilyUnmodifiableException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const uint16_t UploadServerCertificate_errors[] = {
    AT_LimitExceededException, AT_InvalidInputException, AT_EntityAlreadyExistsException, AT_MalformedCertificateException, AT_KeyPairMismatchException, AT_ConcurrentModificationException, AT_ServiceFailureException, 0,
};
static const struct operation operations[] = {
    {"AddClientIDToOpenIDConnectProvider", "POST", "/", AT_AddClientIDToOpenIDConnectProviderRequest, 0, .errors = AddClientIDToOpenIDConnectProvider_errors},
    {"AddRoleToInstanceProfile", "POST", "/", AT_AddRoleToInstanceProfileRequest, 0, .errors = AddRoleToInstanceProfile_errors},
    {"AddUserToGroup", "POST", "/", AT_AddUserToGroupRequest, 0, .errors = AddUserToGroup_errors},
    {"AttachGroupPolicy", "POST", "/", AT_AttachGroupPolicyRequest, 0, .errors = AttachGroupPolicy_errors},
    {"AttachRolePolicy", "POST", "/", AT_AttachRolePolicyRequest, 0, .errors = AttachRolePolicy_errors},
    {"AttachUserPolicy", "POST", "/", AT_AttachUserPolicyRequest, 0, .errors = AttachUserPolicy_errors},
    {"CreateAccessKey", "POST", "/", AT_CreateAccessKeyRequest, AT_CreateAccessKeyResponse, .errors = CreateAccessKey_errors, .result_wrapper = "CreateAccessKeyResult"},
    {"CreateAccountAlias", "POST", "/", AT_CreateAccountAliasRequest, 0, .errors = CreateAccountAlias_errors},
    {"CreateGroup", "POST", "/", AT_CreateGroupRequest, AT_CreateGroupResponse, .errors = CreateGroup_errors, .result_wrapper = "CreateGroupResult"},
    {"CreateInstanceProfile", "POST", "/", AT_CreateInstanceProfileRequest, AT_CreateInstanceProfileResponse, .errors = CreateInstanceProfile_errors, .result_wrapper = "CreateInstanceProfileResult"},
    {"CreateLoginProfile", "POST", "/", AT_CreateLoginProfileRequest, AT_CreateLoginProfileResponse, .errors = CreateLoginProfile_errors, .result_wrapper = "CreateLoginProfileResult"},
    {"CreateOpenIDConnectProvider", "POST", "/", AT_CreateOpenIDConnectProviderRequest, AT_CreateOpenIDConnectProviderResponse, .errors = CreateOpenIDConnectProvider_errors, .result_wrapper = "CreateOpenIDConnectProviderResult"},
    {"CreatePolicy", "POST", "/", AT_CreatePolicyRequest, AT_CreatePolicyResponse, .errors = CreatePolicy_errors, .result_wrapper = "CreatePolicyResult"},
    {"CreatePolicyVersion", "POST", "/", AT_CreatePolicyVersionRequest, AT_CreatePolicyVersionResponse, .errors = CreatePolicyVersion_errors, .result_wrapper = "CreatePolicyVersionResult"},
    {"CreateRole", "POST", "/", AT_CreateRoleRequest, AT_CreateRoleResponse, .errors = CreateRole_errors, .result_wrapper = "CreateRoleResult"},
    {"CreateServiceLinkedRole", "POST", "/", AT_CreateServiceLinkedRoleRequest, AT_CreateServiceLinkedRoleResponse, .errors = CreateServiceLinkedRole_errors, .result_wrapper = "CreateServiceLinkedRoleResult"},
    {"CreateUser", "POST", "/", AT_CreateUserRequest, AT_CreateUserResponse, .errors = CreateUser_errors, .result_wrapper = "CreateUserResult"},
    {"CreateVirtualMFADevice", "POST", "/", AT_CreateVirtualMFADeviceRequest, AT_CreateVirtualMFADeviceResponse, .errors = CreateVirtualMFADevice_errors, .result_wrapper = "CreateVirtualMFADeviceResult"},
    {"DeactivateMFADevice", "POST", "/", AT_DeactivateMFADeviceRequest, 0, .errors = DeactivateMFADevice_errors},
    {"DeleteAccessKey", "POST", "/", AT_DeleteAccessKeyRequest, 0, .errors = DeleteAccessKey_errors},
    {"DeleteAccountAlias", "POST", "/", AT_DeleteAccountAliasRequest, 0, .errors = DeleteAccountAlias_errors},
    {"DeleteAccountPasswordPolicy", "POST", "/", 0, 0, .errors = DeleteAccountPasswordPolicy_errors},
    {"DeleteGroup", "POST", "/", AT_DeleteGroupRequest, 0, .errors = DeleteGroup_errors},
    {"DeleteGroupPolicy", "POST", "/", AT_DeleteGroupPolicyRequest, 0, .errors = DeleteGroupPolicy_errors},
    {"DeleteInstanceProfile", "POST", "/", AT_DeleteInstanceProfileRequest, 0, .errors = DeleteInstanceProfile_errors},
    {"DeleteLoginProfile", "POST", "/", AT_DeleteLoginProfileRequest, 0, .errors = DeleteLoginProfile_errors},
    {"DeleteOpenIDConnectProvider", "POST", "/", AT_DeleteOpenIDConnectProviderRequest, 0, .errors = DeleteOpenIDConnectProvider_errors},
    {"DeletePolicy", "POST", "/", AT_DeletePolicyRequest, 0, .errors = DeletePolicy_errors},
    {"DeletePolicyVersion", "POST", "/", AT_DeletePolicyVersionRequest, 0, .errors = DeletePolicyVersion_errors},
    {"DeleteRole", "POST", "/", AT_DeleteRoleRequest, 0, .errors = DeleteRole_errors},
    {"DeleteRolePermissionsBoundary", "POST", "/", AT_DeleteRolePermissionsBoundaryRequest, 0, .errors = DeleteRolePermissionsBoundary_errors},
    {"DeleteRolePolicy", "POST", "/", AT_DeleteRolePolicyRequest, 0, .errors = DeleteRolePolicy_errors},
    {"DeleteSSHPublicKey", "POST", "/", AT_DeleteSSHPublicKeyRequest, 0, .errors = DeleteSSHPublicKey_errors},
    {"DeleteServerCertificate", "POST", "/", AT_DeleteServerCertificateRequest, 0, .errors = DeleteServerCertificate_errors},
    {"DeleteServiceLinkedRole", "POST", "/", AT_DeleteServiceLinkedRoleRequest, AT_DeleteServiceLinkedRoleResponse, .errors = DeleteServiceLinkedRole_errors, .result_wrapper = "DeleteServiceLinkedRoleResult"},
    {"DeleteServiceSpecificCredential", "POST", "/", AT_DeleteServiceSpecificCredentialRequest, 0, .errors = DeleteServiceSpecificCredential_errors},
    {"DeleteSigningCertificate", "POST", "/", AT_DeleteSigningCertificateRequest, 0, .errors = DeleteSigningCertificate_errors},
    {"DeleteUser", "POST", "/", AT_DeleteUserRequest, 0, .errors = DeleteUser_errors},
    {"DeleteUserPermissionsBoundary", "POST", "/", AT_DeleteUserPermissionsBoundaryRequest, 0, .errors = DeleteUserPermissionsBoundary_errors},
    {"DeleteUserPolicy", "POST", "/", AT_DeleteUserPolicyRequest, 0, .errors = DeleteUserPolicy_errors},
    {"DeleteVirtualMFADevice", "POST", "/", AT_DeleteVirtualMFADeviceRequest, 0, .errors = DeleteVirtualMFADevice_errors},
    {"DetachGroupPolicy", "POST", "/", AT_DetachGroupPolicyRequest, 0, .errors = DetachGroupPolicy_errors},
    {"DetachRolePolicy", "POST", "/", AT_DetachRolePolicyRequest, 0, .errors = DetachRolePolicy_errors},
    {"DetachUserPolicy", "POST", "/", AT_DetachUserPolicyRequest, 0, .errors = DetachUserPolicy_errors},
    {"EnableMFADevice", "POST", "/", AT_EnableMFADeviceRequest, 0, .errors = EnableMFADevice_errors},
    {"EnableOrganizationsRootCredentialsManagement", "POST", "/", AT_EnableOrganizationsRootCredentialsManagementRequest, AT_EnableOrganizationsRootCredentialsManagementResponse, .errors = EnableOrganizationsRootCredentialsManagement_errors, .result_wrapper = "EnableOrganizationsRootCredentialsManagementResult"},
    {"GenerateCredentialReport", "POST", "/", 0, AT_GenerateCredentialReportResponse, .errors = GenerateCredentialReport_errors, .result_wrapper = "GenerateCredentialReportResult"},
    {"GenerateServiceLastAccessedDetails", "POST", "/", AT_GenerateServiceLastAccessedDetailsRequest, AT_GenerateServiceLastAccessedDetailsResponse, .errors = GenerateServiceLastAccessedDetails_errors, .result_wrapper = "GenerateServiceLastAccessedDetailsResult"},
    {"GetAccessKeyLastUsed", "POST", "/", AT_GetAccessKeyLastUsedRequest, AT_GetAccessKeyLastUsedResponse, .traits = OPERATION_READS, .result_wrapper = "GetAccessKeyLastUsedResult"},
    {"GetAccountAuthorizationDetails", "POST", "/", AT_GetAccountAuthorizationDetailsRequest, AT_GetAccountAuthorizationDetailsResponse, .traits = OPERATION_READS, .errors = GetAccountAuthorizationDetails_errors, .result_wrapper = "GetAccountAuthorizationDetailsResult", .paginator = GetAccountAuthorizationDetails_pages},
    {"GetAccountPasswordPolicy", "POST", "/", 0, AT_GetAccountPasswordPolicyResponse, .traits = OPERATION_READS, .errors = GetAccountPasswordPolicy_errors, .result_wrapper = "GetAccountPasswordPolicyResult"},
    {"GetAccountSummary", "POST", "/", 0, AT_GetAccountSummaryResponse, .traits = OPERATION_READS, .errors = GetAccountSummary_errors, .result_wrapper = "GetAccountSummaryResult"},
    {"GetCredentialReport", "POST", "/", 0, AT_GetCredentialReportResponse, .traits = OPERATION_READS, .errors = GetCredentialReport_errors, .result_wrapper = "GetCredentialReportResult"},
    {"GetGroup", "POST", "/", AT_GetGroupRequest, AT_GetGroupResponse, .traits = OPERATION_READS, .errors = GetGroup_errors, .result_wrapper = "GetGroupResult", .paginator = GetGroup_pages},
    {"GetGroupPolicy", "POST", "/", AT_GetGroupPolicyRequest, AT_GetGroupPolicyResponse, .traits = OPERATION_READS, .errors = GetGroupPolicy_errors, .result_wrapper = "GetGroupPolicyResult"},
    {"GetInstanceProfile", "POST", "/", AT_GetInstanceProfileRequest, AT_GetInstanceProfileResponse, .traits = OPERATION_READS, .errors = GetInstanceProfile_errors, .result_wrapper = "GetInstanceProfileResult"},
    {"GetLoginProfile", "POST", "/", AT_GetLoginProfileRequest, AT_GetLoginProfileResponse, .traits = OPERATION_READS, .errors = GetLoginProfile_errors, .result_wrapper = "GetLoginProfileResult"},
    {"GetOpenIDConnectProvider", "POST", "/", AT_GetOpenIDConnectProviderRequest, AT_GetOpenIDConnectProviderResponse, .traits = OPERATION_READS, .errors = GetOpenIDConnectProvider_errors, .result_wrapper = "GetOpenIDConnectProviderResult"},
    {"GetPolicy", "POST", "/", AT_GetPolicyRequest, AT_GetPolicyResponse, .traits = OPERATION_READS, .errors = GetPolicy_errors, .result_wrapper = "GetPolicyResult"},
    {"GetPolicyVersion", "POST", "/", AT_GetPolicyVersionRequest, AT_GetPolicyVersionResponse, .traits = OPERATION_READS, .errors = GetPolicyVersion_errors, .result_wrapper = "GetPolicyVersionResult"},
    {"GetRole", "POST", "/", AT_GetRoleRequest, AT_GetRoleResponse, .traits = OPERATION_READS, .errors = GetRole_errors, .result_wrapper = "GetRoleResult"},
    {"GetRolePolicy", "POST", "/", AT_GetRolePolicyRequest, AT_GetRolePolicyResponse, .traits = OPERATION_READS, .errors = GetRolePolicy_errors, .result_wrapper = "GetRolePolicyResult"},
    {"GetServerCertificate", "POST", "/", AT_GetServerCertificateRequest, AT_GetServerCertificateResponse, .traits = OPERATION_READS, .errors = GetServerCertificate_errors, .result_wrapper = "GetServerCertificateResult"},
    {"GetServiceLastAccessedDetails", "POST", "/", AT_GetServiceLastAccessedDetailsRequest, AT_GetServiceLastAccessedDetailsResponse, .traits = OPERATION_READS, .errors = GetServiceLastAccessedDetails_errors, .result_wrapper = "GetServiceLastAccessedDetailsResult"},
    {"GetServiceLinkedRoleDeletionStatus", "POST", "/", AT_GetServiceLinkedRoleDeletionStatusRequest, AT_GetServiceLinkedRoleDeletionStatusResponse, .traits = OPERATION_READS, .errors = GetServiceLinkedRoleDeletionStatus_errors, .result_wrapper = "GetServiceLinkedRoleDeletionStatusResult"},
    {"GetUser", "POST", "/", AT_GetUserRequest, AT_GetUserResponse, .traits = OPERATION_READS, .errors = GetUser_errors, .result_wrapper = "GetUserResult"},
    {"GetUserPolicy", "POST", "/", AT_GetUserPolicyRequest, AT_GetUserPolicyResponse, .traits = OPERATION_READS, .errors = GetUserPolicy_errors, .result_wrapper = "GetUserPolicyResult"},
    {"ListAccessKeys", "POST", "/", AT_ListAccessKeysRequest, AT_ListAccessKeysResponse, .traits = OPERATION_READS, .errors = ListAccessKeys_errors, .result_wrapper = "ListAccessKeysResult", .paginator = ListAccessKeys_pages},
    {"ListAccountAliases", "POST", "/", AT_ListAccountAliasesRequest, AT_ListAccountAliasesResponse, .traits = OPERATION_READS, .errors = ListAccountAliases_errors, .result_wrapper = "ListAccountAliasesResult", .paginator = ListAccountAliases_pages},
    {"ListAttachedGroupPolicies", "POST", "/", AT_ListAttachedGroupPoliciesRequest, AT_ListAttachedGroupPoliciesResponse, .traits = OPERATION_READS, .errors = ListAttachedGroupPolicies_errors, .result_wrapper = "ListAttachedGroupPoliciesResult", .paginator = ListAttachedGroupPolicies_pages},
    {"ListAttachedRolePolicies", "POST", "/", AT_ListAttachedRolePoliciesRequest, AT_ListAttachedRolePoliciesResponse, .traits = OPERATION_READS, .errors = ListAttachedRolePolicies_errors, .result_wrapper = "ListAttachedRolePoliciesResult", .paginator = ListAttachedRolePolicies_pages},
    {"ListAttachedUserPolicies", "POST", "/", AT_ListAttachedUserPoliciesRequest, AT_ListAttachedUserPoliciesResponse, .traits = OPERATION_READS, .errors = ListAttachedUserPolicies_errors, .result_wrapper = "ListAttachedUserPoliciesResult", .paginator = ListAttachedUserPolicies_pages},
    {"ListEntitiesForPolicy", "POST", "/", AT_ListEntitiesForPolicyRequest, AT_ListEntitiesForPolicyResponse, .traits = OPERATION_READS, .errors = ListEntitiesForPolicy_errors, .result_wrapper = "ListEntitiesForPolicyResult", .paginator = ListEntitiesForPolicy_pages},
    {"ListGroupPolicies", "POST", "/", AT_ListGroupPoliciesRequest, AT_ListGroupPoliciesResponse, .traits = OPERATION_READS, .errors = ListGroupPolicies_errors, .result_wrapper = "ListGroupPoliciesResult", .paginator = ListGroupPolicies_pages},
    {"ListGroups", "POST", "/", AT_ListGroupsRequest, AT_ListGroupsResponse, .traits = OPERATION_READS, .errors = ListGroups_errors, .result_wrapper = "ListGroupsResult", .paginator = ListGroups_pages},
    {"ListGroupsForUser", "POST", "/", AT_ListGroupsForUserRequest, AT_ListGroupsForUserResponse, .traits = OPERATION_READS, .errors = ListGroupsForUser_errors, .result_wrapper = "ListGroupsForUserResult", .paginator = ListGroupsForUser_pages},
    {"ListInstanceProfileTags", "POST", "/", AT_ListInstanceProfileTagsRequest, AT_ListInstanceProfileTagsResponse, .traits = OPERATION_READS, .errors = ListInstanceProfileTags_errors, .result_wrapper = "ListInstanceProfileTagsResult", .paginator = ListInstanceProfileTags_pages},
    {"ListInstanceProfiles", "POST", "/", AT_ListInstanceProfilesRequest, AT_ListInstanceProfilesResponse, .traits = OPERATION_READS, .errors = ListInstanceProfiles_errors, .result_wrapper = "ListInstanceProfilesResult", .paginator = ListInstanceProfiles_pages},
    {"ListInstanceProfilesForRole", "POST", "/", AT_ListInstanceProfilesForRoleRequest, AT_ListInstanceProfilesForRoleResponse, .traits = OPERATION_READS, .errors = ListInstanceProfilesForRole_errors, .result_wrapper = "ListInstanceProfilesForRoleResult", .paginator = ListInstanceProfilesForRole_pages},
    {"ListMFADevices", "POST", "/", AT_ListMFADevicesRequest, AT_ListMFADevicesResponse, .traits = OPERATION_READS, .errors = ListMFADevices_errors, .result_wrapper = "ListMFADevicesResult", .paginator = ListMFADevices_pages},
    {"ListOpenIDConnectProviderTags", "POST", "/", AT_ListOpenIDConnectProviderTagsRequest, AT_ListOpenIDConnectProviderTagsResponse, .traits = OPERATION_READS, .errors = ListOpenIDConnectProviderTags_errors, .result_wrapper = "ListOpenIDConnectProviderTagsResult", .paginator = ListOpenIDConnectProviderTags_pages},
    {"ListOpenIDConnectProviders", "POST", "/", AT_ListOpenIDConnectProvidersRequest, AT_ListOpenIDConnectProvidersResponse, .traits = OPERATION_READS, .errors = ListOpenIDConnectProviders_errors, .result_wrapper = "ListOpenIDConnectProvidersResult"},
    {"ListOrganizationsFeatures", "POST", "/", AT_ListOrganizationsFeaturesRequest, AT_ListOrganizationsFeaturesResponse, .traits = OPERATION_READS, .errors = ListOrganizationsFeatures_errors, .result_wrapper = "ListOrganizationsFeaturesResult"},
    {"ListPolicies", "POST", "/", AT_ListPoliciesRequest, AT_ListPoliciesResponse, .traits = OPERATION_READS, .errors = ListPolicies_errors, .result_wrapper = "ListPoliciesResult", .paginator = ListPolicies_pages},
    {"ListPolicyTags", "POST", "/", AT_ListPolicyTagsRequest, AT_ListPolicyTagsResponse, .traits = OPERATION_READS, .errors = ListPolicyTags_errors, .result_wrapper = "ListPolicyTagsResult", .paginator = ListPolicyTags_pages},
    {"ListPolicyVersions", "POST", "/", AT_ListPolicyVersionsRequest, AT_ListPolicyVersionsResponse, .traits = OPERATION_READS, .errors = ListPolicyVersions_errors, .result_wrapper = "ListPolicyVersionsResult", .paginator = ListPolicyVersions_pages},
    {"ListRolePolicies", "POST", "/", AT_ListRolePoliciesRequest, AT_ListRolePoliciesResponse, .traits = OPERATION_READS, .errors = ListRolePolicies_errors, .result_wrapper = "ListRolePoliciesResult", .paginator = ListRolePolicies_pages},
    {"ListRoleTags", "POST", "/", AT_ListRoleTagsRequest, AT_ListRoleTagsResponse, .traits = OPERATION_READS, .errors = ListRoleTags_errors, .result_wrapper = "ListRoleTagsResult", .paginator = ListRoleTags_pages},
    {"ListRoles", "POST", "/", AT_ListRolesRequest, AT_ListRolesResponse, .traits = OPERATION_READS, .errors = ListRoles_errors, .result_wrapper = "ListRolesResult", .paginator = ListRoles_pages},
    {"ListSAMLProviders", "POST", "/", AT_ListSAMLProvidersRequest, AT_ListSAMLProvidersResponse, .traits = OPERATION_READS, .errors = ListSAMLProviders_errors, .result_wrapper = "ListSAMLProvidersResult"},
    {"ListSSHPublicKeys", "POST", "/", AT_ListSSHPublicKeysRequest, AT_ListSSHPublicKeysResponse, .traits = OPERATION_READS, .errors = ListSSHPublicKeys_errors, .result_wrapper = "ListSSHPublicKeysResult", .paginator = ListSSHPublicKeys_pages},
    {"ListServerCertificates", "POST", "/", AT_ListServerCertificatesRequest, AT_ListServerCertificatesResponse, .traits = OPERATION_READS, .errors = ListServerCertificates_errors, .result_wrapper = "ListServerCertificatesResult", .paginator = ListServerCertificates_pages},
    {"ListServiceSpecificCredentials", "POST", "/", AT_ListServiceSpecificCredentialsRequest, AT_ListServiceSpecificCredentialsResponse, .traits = OPERATION_READS, .errors = ListServiceSpecificCredentials_errors, .result_wrapper = "ListServiceSpecificCredentialsResult"},
    {"ListSigningCertificates", "POST", "/", AT_ListSigningCertificatesRequest, AT_ListSigningCertificatesResponse, .traits = OPERATION_READS, .errors = ListSigningCertificates_errors, .result_wrapper = "ListSigningCertificatesResult", .paginator = ListSigningCertificates_pages},
    {"ListUserPolicies", "POST", "/", AT_ListUserPoliciesRequest, AT_ListUserPoliciesResponse, .traits = OPERATION_READS, .errors = ListUserPolicies_errors, .result_wrapper = "ListUserPoliciesResult", .paginator = ListUserPolicies_pages},
    {"ListUserTags", "POST", "/", AT_ListUserTagsRequest, AT_ListUserTagsResponse, .traits = OPERATION_READS, .errors = ListUserTags_errors, .result_wrapper = "ListUserTagsResult", .paginator = ListUserTags_pages},
    {"ListUsers", "POST", "/", AT_ListUsersRequest, AT_ListUsersResponse, .traits = OPERATION_READS, .errors = ListUsers_errors, .result_wrapper = "ListUsersResult", .paginator = ListUsers_pages},
    {"ListVirtualMFADevices", "POST", "/", AT_ListVirtualMFADevicesRequest, AT_ListVirtualMFADevicesResponse, .traits = OPERATION_READS, .result_wrapper = "ListVirtualMFADevicesResult", .paginator = ListVirtualMFADevices_pages},
    {"PutGroupPolicy", "POST", "/", AT_PutGroupPolicyRequest, 0, .errors = PutGroupPolicy_errors},
    {"PutRolePermissionsBoundary", "POST", "/", AT_PutRolePermissionsBoundaryRequest, 0, .errors = PutRolePermissionsBoundary_errors},
    {"PutRolePolicy", "POST", "/", AT_PutRolePolicyRequest, 0, .errors = PutRolePolicy_errors},
    {"PutUserPermissionsBoundary", "POST", "/", AT_PutUserPermissionsBoundaryRequest, 0, .errors = PutUserPermissionsBoundary_errors},
    {"PutUserPolicy", "POST", "/", AT_PutUserPolicyRequest, 0, .errors = PutUserPolicy_errors},
    {"RemoveClientIDFromOpenIDConnectProvider", "POST", "/", AT_RemoveClientIDFromOpenIDConnectProviderRequest, 0, .errors = RemoveClientIDFromOpenIDConnectProvider_errors},
    {"RemoveRoleFromInstanceProfile", "POST", "/", AT_RemoveRoleFromInstanceProfileRequest, 0, .errors = RemoveRoleFromInstanceProfile_errors},
    {"RemoveUserFromGroup", "POST", "/", AT_RemoveUserFromGroupRequest, 0, .errors = RemoveUserFromGroup_errors},
    {"SetDefaultPolicyVersion", "POST", "/", AT_SetDefaultPolicyVersionRequest, 0, .errors = SetDefaultPolicyVersion_errors},
    {"SimulateCustomPolicy", "POST", "/", AT_SimulateCustomPolicyRequest, AT_SimulatePolicyResponse, .traits = OPERATION_READS, .errors = SimulateCustomPolicy_errors, .result_wrapper = "SimulateCustomPolicyResult", .paginator = SimulateCustomPolicy_pages},
    {"SimulatePrincipalPolicy", "POST", "/", AT_SimulatePrincipalPolicyRequest, AT_SimulatePolicyResponse, .traits = OPERATION_READS, .errors = SimulatePrincipalPolicy_errors, .result_wrapper = "SimulatePrincipalPolicyResult", .paginator = SimulatePrincipalPolicy_pages},
    {"TagInstanceProfile", "POST", "/", AT_TagInstanceProfileRequest, 0, .errors = TagInstanceProfile_errors},
    {"TagOpenIDConnectProvider", "POST", "/", AT_TagOpenIDConnectProviderRequest, 0, .errors = TagOpenIDConnectProvider_errors},
    {"TagPolicy", "POST", "/", AT_TagPolicyRequest, 0, .errors = TagPolicy_errors},
    {"TagRole", "POST", "/", AT_TagRoleRequest, 0, .errors = TagRole_errors},
    {"TagUser", "POST", "/", AT_TagUserRequest, 0, .errors = TagUser_errors},
    {"UntagInstanceProfile", "POST", "/", AT_UntagInstanceProfileRequest, 0, .errors = UntagInstanceProfile_errors},
    {"UntagOpenIDConnectProvider", "POST", "/", AT_UntagOpenIDConnectProviderRequest, 0, .errors = UntagOpenIDConnectProvider_errors},
    {"UntagPolicy", "POST", "/", AT_UntagPolicyRequest, 0, .errors = UntagPolicy_errors},
    {"UntagRole", "POST", "/", AT_UntagRoleRequest, 0, .errors = UntagRole_errors},
    {"UntagUser", "POST", "/", AT_UntagUserRequest, 0, .errors = UntagUser_errors},
    {"UpdateAccessKey", "POST", "/", AT_UpdateAccessKeyRequest, 0, .errors = UpdateAccessKey_errors},
    {"UpdateAccountPasswordPolicy", "POST", "/", AT_UpdateAccountPasswordPolicyRequest, 0, .errors = UpdateAccountPasswordPolicy_errors},
    {"UpdateAssumeRolePolicy", "POST", "/", AT_UpdateAssumeRolePolicyRequest, 0, .errors = UpdateAssumeRolePolicy_errors},
    {"UpdateGroup", "POST", "/", AT_UpdateGroupRequest, 0, .errors = UpdateGroup_errors},
    {"UpdateLoginProfile", "POST", "/", AT_UpdateLoginProfileRequest, 0, .errors = UpdateLoginProfile_errors},
    {"UpdateOpenIDConnectProviderThumbprint", "POST", "/", AT_UpdateOpenIDConnectProviderThumbprintRequest, 0, .errors = UpdateOpenIDConnectProviderThumbprint_errors},
    {"UpdateRole", "POST", "/", AT_UpdateRoleRequest, AT_UpdateRoleResponse, .errors = UpdateRole_errors, .result_wrapper = "UpdateRoleResult"},
    {"UpdateRoleDescription", "POST", "/", AT_UpdateRoleDescriptionRequest, AT_UpdateRoleDescriptionResponse, .errors = UpdateRoleDescription_errors, .result_wrapper = "UpdateRoleDescriptionResult"},
    {"UpdateUser", "POST", "/", AT_UpdateUserRequest, 0, .errors = UpdateUser_errors},
    {"UploadServerCertificate", "POST", "/", AT_UploadServerCertificateRequest, AT_UploadServerCertificateResponse, .errors = UploadServerCertificate_errors, .result_wrapper = "UploadServerCertificateResult"},
};
static const struct waiter_acceptor InstanceProfileExists_acceptors[] = {
    {0, 3, NULL, "200"},
    {2, 3, NULL, "404"},
};
static const struct waiter_acceptor PolicyExists_acceptors[] = {
    {0, 3, NULL, "200"},
    {2, 4, NULL, "NoSuchEntity"},
};
static const struct waiter_acceptor RoleExists_acceptors[] = {
    {0, 3, NULL, "200"},
    {2, 4, NULL, "NoSuchEntity"},
};
static const struct waiter_acceptor UserExists_acceptors[] = {
    {0, 3, NULL, "200"},
    {2, 4, NULL, "NoSuchEntity"},
};
static const struct waiter_model waiters[] = {
    {"InstanceProfileExists", "GetInstanceProfile", 1, 40, InstanceProfileExists_acceptors, 2},
    {"PolicyExists", "GetPolicy", 1, 20, PolicyExists_acceptors, 2},
    {"RoleExists", "GetRole", 1, 20, RoleExists_acceptors, 2},
    {"UserExists", "GetUser", 1, 20, UserExists_acceptors, 2},
};
const struct service iam_model = {.name = "iam", .endpoint_prefix = "iam", .signing_name = "iam", .api_version = "2010-05-08", .xml_namespace = "https://iam.amazonaws.com/doc/2010-05-08/", .global_endpoint = "iam.amazonaws.com", .protocol = PROTOCOL_QUERY, .shapes = shapes, .n_shapes = 430, .operations = operations, .n_operations = 129, .waiters = waiters, .n_waiters = 4};
