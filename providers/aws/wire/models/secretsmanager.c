/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_APIErrorListType,
    AT_APIErrorType,
    AT_AddReplicaRegionListType,
    AT_AutomaticallyRotateAfterDaysType,
    AT_BatchGetSecretValueRequest,
    AT_BatchGetSecretValueResponse,
    AT_BooleanType,
    AT_CancelRotateSecretRequest,
    AT_CancelRotateSecretResponse,
    AT_ClientRequestTokenType,
    AT_CreateSecretRequest,
    AT_CreateSecretResponse,
    AT_CreatedDateType,
    AT_CrossAccountPrimaryType,
    AT_CrossAccountReplicaEntry,
    AT_CrossAccountReplicaListType,
    AT_DecryptionFailure,
    AT_DeleteResourcePolicyRequest,
    AT_DeleteResourcePolicyResponse,
    AT_DeleteSecretRequest,
    AT_DeleteSecretResponse,
    AT_DeletedDateType,
    AT_DeletionDateType,
    AT_DescribeSecretRequest,
    AT_DescribeSecretResponse,
    AT_DescriptionType,
    AT_DurationType,
    AT_EncryptionFailure,
    AT_ErrorCode,
    AT_ErrorMessage,
    AT_ExcludeCharactersType,
    AT_ExcludeLowercaseType,
    AT_ExcludeNumbersType,
    AT_ExcludePunctuationType,
    AT_ExcludeUppercaseType,
    AT_ExternalSecretRotationMetadataItem,
    AT_ExternalSecretRotationMetadataItemKeyType,
    AT_ExternalSecretRotationMetadataItemValueType,
    AT_ExternalSecretRotationMetadataType,
    AT_Filter,
    AT_FilterNameStringType,
    AT_FilterValueStringType,
    AT_FilterValuesStringList,
    AT_FiltersListType,
    AT_GetRandomPasswordRequest,
    AT_GetRandomPasswordResponse,
    AT_GetResourcePolicyRequest,
    AT_GetResourcePolicyResponse,
    AT_GetSecretValueRequest,
    AT_GetSecretValueResponse,
    AT_IncludeSpaceType,
    AT_InternalServiceError,
    AT_InvalidNextTokenException,
    AT_InvalidParameterException,
    AT_InvalidRequestException,
    AT_KmsKeyIdListType,
    AT_KmsKeyIdType,
    AT_LastAccessedDateType,
    AT_LastChangedDateType,
    AT_LastRotatedDateType,
    AT_LimitExceededException,
    AT_ListSecretVersionIdsRequest,
    AT_ListSecretVersionIdsResponse,
    AT_ListSecretsRequest,
    AT_ListSecretsResponse,
    AT_MalformedPolicyDocumentException,
    AT_MaxResultsBatchType,
    AT_MaxResultsType,
    AT_MedeaTypeType,
    AT_NameType,
    AT_NextRotationDateType,
    AT_NextTokenType,
    AT_NonEmptyResourcePolicyType,
    AT_OwningServiceType,
    AT_PasswordLengthType,
    AT_PreconditionNotMetException,
    AT_PublicPolicyException,
    AT_PutResourcePolicyRequest,
    AT_PutResourcePolicyResponse,
    AT_PutSecretValueRequest,
    AT_PutSecretValueResponse,
    AT_RandomPasswordType,
    AT_RecoveryWindowInDaysType,
    AT_RegionType,
    AT_RemoveRegionsFromReplicationRequest,
    AT_RemoveRegionsFromReplicationResponse,
    AT_RemoveReplicaRegionListType,
    AT_ReplicaRegionType,
    AT_ReplicateSecretToRegionsRequest,
    AT_ReplicateSecretToRegionsResponse,
    AT_ReplicationStatusListType,
    AT_ReplicationStatusType,
    AT_RequireEachIncludedTypeType,
    AT_ResourceExistsException,
    AT_ResourceNotFoundException,
    AT_ResourcePolicyNameType,
    AT_RestoreSecretRequest,
    AT_RestoreSecretResponse,
    AT_RoleARNType,
    AT_RotateSecretRequest,
    AT_RotateSecretResponse,
    AT_RotationEnabledType,
    AT_RotationLambdaARNType,
    AT_RotationRulesType,
    AT_RotationTokenType,
    AT_ScheduleExpressionType,
    AT_SecretARNType,
    AT_SecretBinaryType,
    AT_SecretIdListType,
    AT_SecretIdType,
    AT_SecretListEntry,
    AT_SecretListType,
    AT_SecretNameType,
    AT_SecretStringType,
    AT_SecretValueEntry,
    AT_SecretValuesType,
    AT_SecretVersionIdType,
    AT_SecretVersionStageType,
    AT_SecretVersionStagesType,
    AT_SecretVersionsListEntry,
    AT_SecretVersionsListType,
    AT_SecretVersionsToStagesMapType,
    AT_SortByType,
    AT_SortOrderType,
    AT_StatusMessageType,
    AT_StatusType,
    AT_StopReplicationToReplicaRequest,
    AT_StopReplicationToReplicaResponse,
    AT_Tag,
    AT_TagKeyListType,
    AT_TagKeyType,
    AT_TagListType,
    AT_TagResourceRequest,
    AT_TagValueType,
    AT_TimestampType,
    AT_UntagResourceRequest,
    AT_UpdateSecretRequest,
    AT_UpdateSecretResponse,
    AT_UpdateSecretVersionStageRequest,
    AT_UpdateSecretVersionStageResponse,
    AT_ValidateResourcePolicyRequest,
    AT_ValidateResourcePolicyResponse,
    AT_ValidationErrorsEntry,
    AT_ValidationErrorsType,
};
static const struct member_model APIErrorListType_members[] = {
    {"member", .shape = AT_APIErrorType},
};
static const struct member_model APIErrorType_members[] = {
    {"SecretId", .shape = AT_SecretIdType},
    {"ErrorCode", .shape = AT_ErrorCode},
    {"Message", .shape = AT_ErrorMessage},
};
static const struct member_model AddReplicaRegionListType_members[] = {
    {"member", .shape = AT_ReplicaRegionType},
};
static const struct member_model BatchGetSecretValueRequest_members[] = {
    {"SecretIdList", .shape = AT_SecretIdListType},
    {"Filters", .shape = AT_FiltersListType},
    {"MaxResults", .shape = AT_MaxResultsBatchType},
    {"NextToken", .shape = AT_NextTokenType},
};
static const struct member_model BatchGetSecretValueResponse_members[] = {
    {"SecretValues", .shape = AT_SecretValuesType},
    {"NextToken", .shape = AT_NextTokenType},
    {"Errors", .shape = AT_APIErrorListType},
};
static const struct member_model CancelRotateSecretRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType, .traits = MEMBER_REQUIRED},
};
static const struct member_model CancelRotateSecretResponse_members[] = {
    {"ARN", .shape = AT_SecretARNType},
    {"Name", .shape = AT_SecretNameType},
    {"VersionId", .shape = AT_SecretVersionIdType},
};
static const struct member_model CreateSecretRequest_members[] = {
    {"Name", .shape = AT_NameType, .traits = MEMBER_REQUIRED},
    {"ClientRequestToken", .shape = AT_ClientRequestTokenType, .traits = MEMBER_TOKEN},
    {"Description", .shape = AT_DescriptionType},
    {"KmsKeyId", .shape = AT_KmsKeyIdType},
    {"SecretBinary", .shape = AT_SecretBinaryType},
    {"SecretString", .shape = AT_SecretStringType},
    {"Tags", .shape = AT_TagListType},
    {"AddReplicaRegions", .shape = AT_AddReplicaRegionListType},
    {"ForceOverwriteReplicaSecret", .shape = AT_BooleanType},
    {"Type", .shape = AT_MedeaTypeType},
    {"CrossAccountPrimaryARN", .shape = AT_SecretARNType},
};
static const struct member_model CreateSecretResponse_members[] = {
    {"ARN", .shape = AT_SecretARNType},
    {"Name", .shape = AT_SecretNameType},
    {"VersionId", .shape = AT_SecretVersionIdType},
    {"ReplicationStatus", .shape = AT_ReplicationStatusListType},
};
static const struct member_model CrossAccountPrimaryType_members[] = {
    {"PrimarySecretARN", .shape = AT_SecretARNType},
    {"ReplicationStatus", .shape = AT_StatusType},
    {"StatusMessage", .shape = AT_StatusMessageType},
};
static const struct member_model CrossAccountReplicaEntry_members[] = {
    {"ReplicaSecretARN", .shape = AT_SecretARNType},
    {"ReplicationRoleARN", .shape = AT_RoleARNType},
    {"ReplicationStatus", .shape = AT_StatusType},
    {"StatusMessage", .shape = AT_StatusMessageType},
};
static const struct member_model CrossAccountReplicaListType_members[] = {
    {"member", .shape = AT_CrossAccountReplicaEntry},
};
static const struct member_model DecryptionFailure_members[] = {
    {"Message", .shape = AT_ErrorMessage},
};
static const struct member_model DeleteResourcePolicyRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType, .traits = MEMBER_REQUIRED},
    {"PolicyName", .shape = AT_ResourcePolicyNameType},
};
static const struct member_model DeleteResourcePolicyResponse_members[] = {
    {"ARN", .shape = AT_SecretARNType},
    {"Name", .shape = AT_NameType},
    {"PolicyName", .shape = AT_ResourcePolicyNameType},
};
static const struct member_model DeleteSecretRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType, .traits = MEMBER_REQUIRED},
    {"RecoveryWindowInDays", .shape = AT_RecoveryWindowInDaysType},
    {"ForceDeleteWithoutRecovery", .shape = AT_BooleanType},
};
static const struct member_model DeleteSecretResponse_members[] = {
    {"ARN", .shape = AT_SecretARNType},
    {"Name", .shape = AT_SecretNameType},
    {"DeletionDate", .shape = AT_DeletionDateType},
};
static const struct member_model DescribeSecretRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeSecretResponse_members[] = {
    {"ARN", .shape = AT_SecretARNType},
    {"Name", .shape = AT_SecretNameType},
    {"Type", .shape = AT_MedeaTypeType},
    {"Description", .shape = AT_DescriptionType},
    {"KmsKeyId", .shape = AT_KmsKeyIdType},
    {"RotationEnabled", .shape = AT_RotationEnabledType},
    {"RotationLambdaARN", .shape = AT_RotationLambdaARNType},
    {"RotationRules", .shape = AT_RotationRulesType},
    {"ExternalSecretRotationMetadata", .shape = AT_ExternalSecretRotationMetadataType},
    {"ExternalSecretRotationRoleArn", .shape = AT_RoleARNType},
    {"LastRotatedDate", .shape = AT_LastRotatedDateType},
    {"LastChangedDate", .shape = AT_LastChangedDateType},
    {"LastAccessedDate", .shape = AT_LastAccessedDateType},
    {"DeletedDate", .shape = AT_DeletedDateType},
    {"NextRotationDate", .shape = AT_NextRotationDateType},
    {"Tags", .shape = AT_TagListType},
    {"VersionIdsToStages", .shape = AT_SecretVersionsToStagesMapType},
    {"OwningService", .shape = AT_OwningServiceType},
    {"CreatedDate", .shape = AT_TimestampType},
    {"PrimaryRegion", .shape = AT_RegionType},
    {"ReplicationStatus", .shape = AT_ReplicationStatusListType},
    {"CrossAccountPrimary", .shape = AT_CrossAccountPrimaryType},
    {"CrossAccountReplicas", .shape = AT_CrossAccountReplicaListType},
};
static const struct member_model EncryptionFailure_members[] = {
    {"Message", .shape = AT_ErrorMessage},
};
static const struct member_model ExternalSecretRotationMetadataItem_members[] = {
    {"Key", .shape = AT_ExternalSecretRotationMetadataItemKeyType},
    {"Value", .shape = AT_ExternalSecretRotationMetadataItemValueType},
};
static const struct member_model ExternalSecretRotationMetadataType_members[] = {
    {"member", .shape = AT_ExternalSecretRotationMetadataItem},
};
static const struct member_model Filter_members[] = {
    {"Key", .shape = AT_FilterNameStringType},
    {"Values", .shape = AT_FilterValuesStringList},
};
static const char *const FilterNameStringType_choices[] = {
    "description",
    "name",
    "tag-key",
    "tag-value",
    "primary-region",
    "owning-service",
    "all",
    NULL,
};
static const struct member_model FilterValuesStringList_members[] = {
    {"member", .shape = AT_FilterValueStringType},
};
static const struct member_model FiltersListType_members[] = {
    {"member", .shape = AT_Filter},
};
static const struct member_model GetRandomPasswordRequest_members[] = {
    {"PasswordLength", .shape = AT_PasswordLengthType},
    {"ExcludeCharacters", .shape = AT_ExcludeCharactersType},
    {"ExcludeNumbers", .shape = AT_ExcludeNumbersType},
    {"ExcludePunctuation", .shape = AT_ExcludePunctuationType},
    {"ExcludeUppercase", .shape = AT_ExcludeUppercaseType},
    {"ExcludeLowercase", .shape = AT_ExcludeLowercaseType},
    {"IncludeSpace", .shape = AT_IncludeSpaceType},
    {"RequireEachIncludedType", .shape = AT_RequireEachIncludedTypeType},
};
static const struct member_model GetRandomPasswordResponse_members[] = {
    {"RandomPassword", .shape = AT_RandomPasswordType},
};
static const struct member_model GetResourcePolicyRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType, .traits = MEMBER_REQUIRED},
    {"PolicyName", .shape = AT_ResourcePolicyNameType},
};
static const struct member_model GetResourcePolicyResponse_members[] = {
    {"ARN", .shape = AT_SecretARNType},
    {"Name", .shape = AT_NameType},
    {"ResourcePolicy", .shape = AT_NonEmptyResourcePolicyType},
    {"PolicyName", .shape = AT_ResourcePolicyNameType},
};
static const struct member_model GetSecretValueRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType, .traits = MEMBER_REQUIRED},
    {"VersionId", .shape = AT_SecretVersionIdType},
    {"VersionStage", .shape = AT_SecretVersionStageType},
};
static const struct member_model GetSecretValueResponse_members[] = {
    {"ARN", .shape = AT_SecretARNType},
    {"Name", .shape = AT_SecretNameType},
    {"VersionId", .shape = AT_SecretVersionIdType},
    {"SecretBinary", .shape = AT_SecretBinaryType},
    {"SecretString", .shape = AT_SecretStringType},
    {"VersionStages", .shape = AT_SecretVersionStagesType},
    {"CreatedDate", .shape = AT_CreatedDateType},
};
static const struct member_model InternalServiceError_members[] = {
    {"Message", .shape = AT_ErrorMessage},
};
static const struct member_model InvalidNextTokenException_members[] = {
    {"Message", .shape = AT_ErrorMessage},
};
static const struct member_model InvalidParameterException_members[] = {
    {"Message", .shape = AT_ErrorMessage},
};
static const struct member_model InvalidRequestException_members[] = {
    {"Message", .shape = AT_ErrorMessage},
};
static const struct member_model KmsKeyIdListType_members[] = {
    {"member", .shape = AT_KmsKeyIdType},
};
static const struct member_model LimitExceededException_members[] = {
    {"Message", .shape = AT_ErrorMessage},
};
static const struct member_model ListSecretVersionIdsRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType, .traits = MEMBER_REQUIRED},
    {"MaxResults", .shape = AT_MaxResultsType},
    {"NextToken", .shape = AT_NextTokenType},
    {"IncludeDeprecated", .shape = AT_BooleanType},
};
static const struct member_model ListSecretVersionIdsResponse_members[] = {
    {"Versions", .shape = AT_SecretVersionsListType},
    {"NextToken", .shape = AT_NextTokenType},
    {"ARN", .shape = AT_SecretARNType},
    {"Name", .shape = AT_SecretNameType},
};
static const struct member_model ListSecretsRequest_members[] = {
    {"IncludePlannedDeletion", .shape = AT_BooleanType},
    {"MaxResults", .shape = AT_MaxResultsType},
    {"NextToken", .shape = AT_NextTokenType},
    {"Filters", .shape = AT_FiltersListType},
    {"SortOrder", .shape = AT_SortOrderType},
    {"SortBy", .shape = AT_SortByType},
};
static const struct member_model ListSecretsResponse_members[] = {
    {"SecretList", .shape = AT_SecretListType},
    {"NextToken", .shape = AT_NextTokenType},
};
static const struct member_model MalformedPolicyDocumentException_members[] = {
    {"Message", .shape = AT_ErrorMessage},
};
static const struct member_model PreconditionNotMetException_members[] = {
    {"Message", .shape = AT_ErrorMessage},
};
static const struct member_model PublicPolicyException_members[] = {
    {"Message", .shape = AT_ErrorMessage},
};
static const struct member_model PutResourcePolicyRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType, .traits = MEMBER_REQUIRED},
    {"ResourcePolicy", .shape = AT_NonEmptyResourcePolicyType, .traits = MEMBER_REQUIRED},
    {"PolicyName", .shape = AT_ResourcePolicyNameType},
    {"BlockPublicPolicy", .shape = AT_BooleanType},
};
static const struct member_model PutResourcePolicyResponse_members[] = {
    {"ARN", .shape = AT_SecretARNType},
    {"Name", .shape = AT_NameType},
    {"PolicyName", .shape = AT_ResourcePolicyNameType},
};
static const struct member_model PutSecretValueRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType, .traits = MEMBER_REQUIRED},
    {"ClientRequestToken", .shape = AT_ClientRequestTokenType, .traits = MEMBER_TOKEN},
    {"SecretBinary", .shape = AT_SecretBinaryType},
    {"SecretString", .shape = AT_SecretStringType},
    {"VersionStages", .shape = AT_SecretVersionStagesType},
    {"RotationToken", .shape = AT_RotationTokenType},
};
static const struct member_model PutSecretValueResponse_members[] = {
    {"ARN", .shape = AT_SecretARNType},
    {"Name", .shape = AT_SecretNameType},
    {"VersionId", .shape = AT_SecretVersionIdType},
    {"VersionStages", .shape = AT_SecretVersionStagesType},
};
static const struct member_model RemoveRegionsFromReplicationRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType, .traits = MEMBER_REQUIRED},
    {"RemoveReplicaRegions", .shape = AT_RemoveReplicaRegionListType, .traits = MEMBER_REQUIRED},
};
static const struct member_model RemoveRegionsFromReplicationResponse_members[] = {
    {"ARN", .shape = AT_SecretARNType},
    {"ReplicationStatus", .shape = AT_ReplicationStatusListType},
};
static const struct member_model RemoveReplicaRegionListType_members[] = {
    {"member", .shape = AT_RegionType},
};
static const struct member_model ReplicaRegionType_members[] = {
    {"Region", .shape = AT_RegionType},
    {"KmsKeyId", .shape = AT_KmsKeyIdType},
};
static const struct member_model ReplicateSecretToRegionsRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType, .traits = MEMBER_REQUIRED},
    {"AddReplicaRegions", .shape = AT_AddReplicaRegionListType, .traits = MEMBER_REQUIRED},
    {"ForceOverwriteReplicaSecret", .shape = AT_BooleanType},
};
static const struct member_model ReplicateSecretToRegionsResponse_members[] = {
    {"ARN", .shape = AT_SecretARNType},
    {"ReplicationStatus", .shape = AT_ReplicationStatusListType},
};
static const struct member_model ReplicationStatusListType_members[] = {
    {"member", .shape = AT_ReplicationStatusType},
};
static const struct member_model ReplicationStatusType_members[] = {
    {"Region", .shape = AT_RegionType},
    {"KmsKeyId", .shape = AT_KmsKeyIdType},
    {"Status", .shape = AT_StatusType},
    {"StatusMessage", .shape = AT_StatusMessageType},
    {"LastAccessedDate", .shape = AT_LastAccessedDateType},
};
static const struct member_model ResourceExistsException_members[] = {
    {"Message", .shape = AT_ErrorMessage},
};
static const struct member_model ResourceNotFoundException_members[] = {
    {"Message", .shape = AT_ErrorMessage},
};
static const struct member_model RestoreSecretRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType, .traits = MEMBER_REQUIRED},
};
static const struct member_model RestoreSecretResponse_members[] = {
    {"ARN", .shape = AT_SecretARNType},
    {"Name", .shape = AT_SecretNameType},
};
static const struct member_model RotateSecretRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType, .traits = MEMBER_REQUIRED},
    {"ClientRequestToken", .shape = AT_ClientRequestTokenType, .traits = MEMBER_TOKEN},
    {"RotationLambdaARN", .shape = AT_RotationLambdaARNType},
    {"RotationRules", .shape = AT_RotationRulesType},
    {"ExternalSecretRotationMetadata", .shape = AT_ExternalSecretRotationMetadataType},
    {"ExternalSecretRotationRoleArn", .shape = AT_RoleARNType},
    {"RotateImmediately", .shape = AT_BooleanType},
};
static const struct member_model RotateSecretResponse_members[] = {
    {"ARN", .shape = AT_SecretARNType},
    {"Name", .shape = AT_SecretNameType},
    {"VersionId", .shape = AT_SecretVersionIdType},
};
static const struct member_model RotationRulesType_members[] = {
    {"AutomaticallyAfterDays", .shape = AT_AutomaticallyRotateAfterDaysType},
    {"Duration", .shape = AT_DurationType},
    {"ScheduleExpression", .shape = AT_ScheduleExpressionType},
};
static const struct member_model SecretIdListType_members[] = {
    {"member", .shape = AT_SecretIdType},
};
static const struct member_model SecretListEntry_members[] = {
    {"ARN", .shape = AT_SecretARNType},
    {"Name", .shape = AT_SecretNameType},
    {"Type", .shape = AT_MedeaTypeType},
    {"Description", .shape = AT_DescriptionType},
    {"KmsKeyId", .shape = AT_KmsKeyIdType},
    {"RotationEnabled", .shape = AT_RotationEnabledType},
    {"RotationLambdaARN", .shape = AT_RotationLambdaARNType},
    {"RotationRules", .shape = AT_RotationRulesType},
    {"ExternalSecretRotationMetadata", .shape = AT_ExternalSecretRotationMetadataType},
    {"ExternalSecretRotationRoleArn", .shape = AT_RoleARNType},
    {"LastRotatedDate", .shape = AT_LastRotatedDateType},
    {"LastChangedDate", .shape = AT_LastChangedDateType},
    {"LastAccessedDate", .shape = AT_LastAccessedDateType},
    {"DeletedDate", .shape = AT_DeletedDateType},
    {"NextRotationDate", .shape = AT_NextRotationDateType},
    {"Tags", .shape = AT_TagListType},
    {"SecretVersionsToStages", .shape = AT_SecretVersionsToStagesMapType},
    {"OwningService", .shape = AT_OwningServiceType},
    {"CreatedDate", .shape = AT_TimestampType},
    {"PrimaryRegion", .shape = AT_RegionType},
};
static const struct member_model SecretListType_members[] = {
    {"member", .shape = AT_SecretListEntry},
};
static const struct member_model SecretValueEntry_members[] = {
    {"ARN", .shape = AT_SecretARNType},
    {"Name", .shape = AT_SecretNameType},
    {"VersionId", .shape = AT_SecretVersionIdType},
    {"SecretBinary", .shape = AT_SecretBinaryType},
    {"SecretString", .shape = AT_SecretStringType},
    {"VersionStages", .shape = AT_SecretVersionStagesType},
    {"CreatedDate", .shape = AT_CreatedDateType},
};
static const struct member_model SecretValuesType_members[] = {
    {"member", .shape = AT_SecretValueEntry},
};
static const struct member_model SecretVersionStagesType_members[] = {
    {"member", .shape = AT_SecretVersionStageType},
};
static const struct member_model SecretVersionsListEntry_members[] = {
    {"VersionId", .shape = AT_SecretVersionIdType},
    {"VersionStages", .shape = AT_SecretVersionStagesType},
    {"LastAccessedDate", .shape = AT_LastAccessedDateType},
    {"CreatedDate", .shape = AT_CreatedDateType},
    {"KmsKeyIds", .shape = AT_KmsKeyIdListType},
};
static const struct member_model SecretVersionsListType_members[] = {
    {"member", .shape = AT_SecretVersionsListEntry},
};
static const struct member_model SecretVersionsToStagesMapType_members[] = {
    {"key", .shape = AT_SecretVersionIdType},
    {"value", .shape = AT_SecretVersionStagesType},
};
static const char *const SortByType_choices[] = {
    "created-date",
    "last-accessed-date",
    "last-changed-date",
    "name",
    NULL,
};
static const char *const SortOrderType_choices[] = {
    "asc",
    "desc",
    NULL,
};
static const char *const StatusType_choices[] = {
    "InSync",
    "Failed",
    "InProgress",
    "Pending",
    "Detached",
    NULL,
};
static const struct member_model StopReplicationToReplicaRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType, .traits = MEMBER_REQUIRED},
};
static const struct member_model StopReplicationToReplicaResponse_members[] = {
    {"ARN", .shape = AT_SecretARNType},
};
static const struct member_model Tag_members[] = {
    {"Key", .shape = AT_TagKeyType},
    {"Value", .shape = AT_TagValueType},
};
static const struct member_model TagKeyListType_members[] = {
    {"member", .shape = AT_TagKeyType},
};
static const struct member_model TagListType_members[] = {
    {"member", .shape = AT_Tag},
};
static const struct member_model TagResourceRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagListType, .traits = MEMBER_REQUIRED},
};
static const struct member_model UntagResourceRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType, .traits = MEMBER_REQUIRED},
    {"TagKeys", .shape = AT_TagKeyListType, .traits = MEMBER_REQUIRED},
};
static const struct member_model UpdateSecretRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType, .traits = MEMBER_REQUIRED},
    {"ClientRequestToken", .shape = AT_ClientRequestTokenType, .traits = MEMBER_TOKEN},
    {"Description", .shape = AT_DescriptionType},
    {"KmsKeyId", .shape = AT_KmsKeyIdType},
    {"SecretBinary", .shape = AT_SecretBinaryType},
    {"SecretString", .shape = AT_SecretStringType},
    {"Type", .shape = AT_MedeaTypeType},
};
static const struct member_model UpdateSecretResponse_members[] = {
    {"ARN", .shape = AT_SecretARNType},
    {"Name", .shape = AT_SecretNameType},
    {"VersionId", .shape = AT_SecretVersionIdType},
};
static const struct member_model UpdateSecretVersionStageRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType, .traits = MEMBER_REQUIRED},
    {"VersionStage", .shape = AT_SecretVersionStageType, .traits = MEMBER_REQUIRED},
    {"RemoveFromVersionId", .shape = AT_SecretVersionIdType},
    {"MoveToVersionId", .shape = AT_SecretVersionIdType},
};
static const struct member_model UpdateSecretVersionStageResponse_members[] = {
    {"ARN", .shape = AT_SecretARNType},
    {"Name", .shape = AT_SecretNameType},
};
static const struct member_model ValidateResourcePolicyRequest_members[] = {
    {"SecretId", .shape = AT_SecretIdType},
    {"ResourcePolicy", .shape = AT_NonEmptyResourcePolicyType, .traits = MEMBER_REQUIRED},
};
static const struct member_model ValidateResourcePolicyResponse_members[] = {
    {"PolicyValidationPassed", .shape = AT_BooleanType},
    {"ValidationErrors", .shape = AT_ValidationErrorsType},
};
static const struct member_model ValidationErrorsEntry_members[] = {
    {"CheckName", .shape = AT_NameType},
    {"ErrorMessage", .shape = AT_ErrorMessage},
};
static const struct member_model ValidationErrorsType_members[] = {
    {"member", .shape = AT_ValidationErrorsEntry},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"APIErrorListType", SHAPE_LIST, .n_members = 1, .members = APIErrorListType_members},
    {"APIErrorType", SHAPE_STRUCTURE, .n_members = 3, .members = APIErrorType_members},
    {"AddReplicaRegionListType", SHAPE_LIST, .n_members = 1, .members = AddReplicaRegionListType_members, .min = INT64_C(1)},
    {"AutomaticallyRotateAfterDaysType", SHAPE_LONG, .min = INT64_C(1), .max = INT64_C(1000)},
    {"BatchGetSecretValueRequest", SHAPE_STRUCTURE, .n_members = 4, .members = BatchGetSecretValueRequest_members},
    {"BatchGetSecretValueResponse", SHAPE_STRUCTURE, .n_members = 3, .members = BatchGetSecretValueResponse_members},
    {"BooleanType", SHAPE_BOOLEAN},
    {"CancelRotateSecretRequest", SHAPE_STRUCTURE, .n_members = 1, .members = CancelRotateSecretRequest_members},
    {"CancelRotateSecretResponse", SHAPE_STRUCTURE, .n_members = 3, .members = CancelRotateSecretResponse_members},
    {"ClientRequestTokenType", SHAPE_STRING, .min = INT64_C(32), .max = INT64_C(64)},
    {"CreateSecretRequest", SHAPE_STRUCTURE, .n_members = 11, .members = CreateSecretRequest_members},
    {"CreateSecretResponse", SHAPE_STRUCTURE, .n_members = 4, .members = CreateSecretResponse_members},
    {"CreatedDateType", SHAPE_TIMESTAMP},
    {"CrossAccountPrimaryType", SHAPE_STRUCTURE, .n_members = 3, .members = CrossAccountPrimaryType_members},
    {"CrossAccountReplicaEntry", SHAPE_STRUCTURE, .n_members = 4, .members = CrossAccountReplicaEntry_members},
    {"CrossAccountReplicaListType", SHAPE_LIST, .n_members = 1, .members = CrossAccountReplicaListType_members, .min = INT64_C(1), .max = INT64_C(100)},
    {"DecryptionFailure", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = DecryptionFailure_members},
    {"DeleteResourcePolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteResourcePolicyRequest_members},
    {"DeleteResourcePolicyResponse", SHAPE_STRUCTURE, .n_members = 3, .members = DeleteResourcePolicyResponse_members},
    {"DeleteSecretRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DeleteSecretRequest_members},
    {"DeleteSecretResponse", SHAPE_STRUCTURE, .n_members = 3, .members = DeleteSecretResponse_members},
    {"DeletedDateType", SHAPE_TIMESTAMP},
    {"DeletionDateType", SHAPE_TIMESTAMP},
    {"DescribeSecretRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeSecretRequest_members},
    {"DescribeSecretResponse", SHAPE_STRUCTURE, .n_members = 23, .members = DescribeSecretResponse_members},
    {"DescriptionType", SHAPE_STRING, .max = INT64_C(2048)},
    {"DurationType", SHAPE_STRING, .min = INT64_C(2), .max = INT64_C(3)},
    {"EncryptionFailure", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = EncryptionFailure_members},
    {"ErrorCode", SHAPE_STRING},
    {"ErrorMessage", SHAPE_STRING},
    {"ExcludeCharactersType", SHAPE_STRING, .max = INT64_C(4096)},
    {"ExcludeLowercaseType", SHAPE_BOOLEAN},
    {"ExcludeNumbersType", SHAPE_BOOLEAN},
    {"ExcludePunctuationType", SHAPE_BOOLEAN},
    {"ExcludeUppercaseType", SHAPE_BOOLEAN},
    {"ExternalSecretRotationMetadataItem", SHAPE_STRUCTURE, .n_members = 2, .members = ExternalSecretRotationMetadataItem_members},
    {"ExternalSecretRotationMetadataItemKeyType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(256)},
    {"ExternalSecretRotationMetadataItemValueType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(2048)},
    {"ExternalSecretRotationMetadataType", SHAPE_LIST, .n_members = 1, .members = ExternalSecretRotationMetadataType_members},
    {"Filter", SHAPE_STRUCTURE, .n_members = 2, .members = Filter_members},
    {"FilterNameStringType", SHAPE_STRING, .choices = FilterNameStringType_choices},
    {"FilterValueStringType", SHAPE_STRING, .max = INT64_C(512)},
    {"FilterValuesStringList", SHAPE_LIST, .n_members = 1, .members = FilterValuesStringList_members, .min = INT64_C(1), .max = INT64_C(10)},
    {"FiltersListType", SHAPE_LIST, .n_members = 1, .members = FiltersListType_members, .max = INT64_C(10)},
    {"GetRandomPasswordRequest", SHAPE_STRUCTURE, .n_members = 8, .members = GetRandomPasswordRequest_members},
    {"GetRandomPasswordResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetRandomPasswordResponse_members},
    {"GetResourcePolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetResourcePolicyRequest_members},
    {"GetResourcePolicyResponse", SHAPE_STRUCTURE, .n_members = 4, .members = GetResourcePolicyResponse_members},
    {"GetSecretValueRequest", SHAPE_STRUCTURE, .n_members = 3, .members = GetSecretValueRequest_members},
    {"GetSecretValueResponse", SHAPE_STRUCTURE, .n_members = 7, .members = GetSecretValueResponse_members},
    {"IncludeSpaceType", SHAPE_BOOLEAN},
    {"InternalServiceError", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InternalServiceError_members},
    {"InvalidNextTokenException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidNextTokenException_members},
    {"InvalidParameterException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidParameterException_members},
    {"InvalidRequestException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidRequestException_members},
    {"KmsKeyIdListType", SHAPE_LIST, .n_members = 1, .members = KmsKeyIdListType_members},
    {"KmsKeyIdType", SHAPE_STRING, .max = INT64_C(2048)},
    {"LastAccessedDateType", SHAPE_TIMESTAMP},
    {"LastChangedDateType", SHAPE_TIMESTAMP},
    {"LastRotatedDateType", SHAPE_TIMESTAMP},
    {"LimitExceededException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = LimitExceededException_members},
    {"ListSecretVersionIdsRequest", SHAPE_STRUCTURE, .n_members = 4, .members = ListSecretVersionIdsRequest_members},
    {"ListSecretVersionIdsResponse", SHAPE_STRUCTURE, .n_members = 4, .members = ListSecretVersionIdsResponse_members},
    {"ListSecretsRequest", SHAPE_STRUCTURE, .n_members = 6, .members = ListSecretsRequest_members},
    {"ListSecretsResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ListSecretsResponse_members},
    {"MalformedPolicyDocumentException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = MalformedPolicyDocumentException_members},
    {"MaxResultsBatchType", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(20)},
    {"MaxResultsType", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(100)},
    {"MedeaTypeType", SHAPE_STRING, .max = INT64_C(256)},
    {"NameType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(512)},
    {"NextRotationDateType", SHAPE_TIMESTAMP},
    {"NextTokenType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(4096)},
    {"NonEmptyResourcePolicyType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(20480)},
    {"OwningServiceType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"PasswordLengthType", SHAPE_LONG, .min = INT64_C(1), .max = INT64_C(4096)},
    {"PreconditionNotMetException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = PreconditionNotMetException_members},
    {"PublicPolicyException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = PublicPolicyException_members},
    {"PutResourcePolicyRequest", SHAPE_STRUCTURE, .n_members = 4, .members = PutResourcePolicyRequest_members},
    {"PutResourcePolicyResponse", SHAPE_STRUCTURE, .n_members = 3, .members = PutResourcePolicyResponse_members},
    {"PutSecretValueRequest", SHAPE_STRUCTURE, .n_members = 6, .members = PutSecretValueRequest_members},
    {"PutSecretValueResponse", SHAPE_STRUCTURE, .n_members = 4, .members = PutSecretValueResponse_members},
    {"RandomPasswordType", SHAPE_STRING, .traits = SHAPE_SENSITIVE, .max = INT64_C(4096)},
    {"RecoveryWindowInDaysType", SHAPE_LONG},
    {"RegionType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"RemoveRegionsFromReplicationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = RemoveRegionsFromReplicationRequest_members},
    {"RemoveRegionsFromReplicationResponse", SHAPE_STRUCTURE, .n_members = 2, .members = RemoveRegionsFromReplicationResponse_members},
    {"RemoveReplicaRegionListType", SHAPE_LIST, .n_members = 1, .members = RemoveReplicaRegionListType_members, .min = INT64_C(1)},
    {"ReplicaRegionType", SHAPE_STRUCTURE, .n_members = 2, .members = ReplicaRegionType_members},
    {"ReplicateSecretToRegionsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ReplicateSecretToRegionsRequest_members},
    {"ReplicateSecretToRegionsResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ReplicateSecretToRegionsResponse_members},
    {"ReplicationStatusListType", SHAPE_LIST, .n_members = 1, .members = ReplicationStatusListType_members},
    {"ReplicationStatusType", SHAPE_STRUCTURE, .n_members = 5, .members = ReplicationStatusType_members},
    {"RequireEachIncludedTypeType", SHAPE_BOOLEAN},
    {"ResourceExistsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ResourceExistsException_members},
    {"ResourceNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ResourceNotFoundException_members},
    {"ResourcePolicyNameType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(64)},
    {"RestoreSecretRequest", SHAPE_STRUCTURE, .n_members = 1, .members = RestoreSecretRequest_members},
    {"RestoreSecretResponse", SHAPE_STRUCTURE, .n_members = 2, .members = RestoreSecretResponse_members},
    {"RoleARNType", SHAPE_STRING, .min = INT64_C(20), .max = INT64_C(2048)},
    {"RotateSecretRequest", SHAPE_STRUCTURE, .n_members = 7, .members = RotateSecretRequest_members},
    {"RotateSecretResponse", SHAPE_STRUCTURE, .n_members = 3, .members = RotateSecretResponse_members},
    {"RotationEnabledType", SHAPE_BOOLEAN},
    {"RotationLambdaARNType", SHAPE_STRING, .max = INT64_C(2048)},
    {"RotationRulesType", SHAPE_STRUCTURE, .n_members = 3, .members = RotationRulesType_members},
    {"RotationTokenType", SHAPE_STRING, .traits = SHAPE_SENSITIVE, .min = INT64_C(36), .max = INT64_C(256)},
    {"ScheduleExpressionType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(256)},
    {"SecretARNType", SHAPE_STRING, .min = INT64_C(20), .max = INT64_C(2048)},
    {"SecretBinaryType", SHAPE_BLOB, .traits = SHAPE_SENSITIVE, .min = INT64_C(1), .max = INT64_C(65536)},
    {"SecretIdListType", SHAPE_LIST, .n_members = 1, .members = SecretIdListType_members, .min = INT64_C(1), .max = INT64_C(20)},
    {"SecretIdType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(2048)},
    {"SecretListEntry", SHAPE_STRUCTURE, .n_members = 20, .members = SecretListEntry_members},
    {"SecretListType", SHAPE_LIST, .n_members = 1, .members = SecretListType_members},
    {"SecretNameType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(256)},
    {"SecretStringType", SHAPE_STRING, .traits = SHAPE_SENSITIVE, .min = INT64_C(1), .max = INT64_C(65536)},
    {"SecretValueEntry", SHAPE_STRUCTURE, .n_members = 7, .members = SecretValueEntry_members},
    {"SecretValuesType", SHAPE_LIST, .n_members = 1, .members = SecretValuesType_members},
    {"SecretVersionIdType", SHAPE_STRING, .min = INT64_C(32), .max = INT64_C(64)},
    {"SecretVersionStageType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(256)},
    {"SecretVersionStagesType", SHAPE_LIST, .n_members = 1, .members = SecretVersionStagesType_members, .min = INT64_C(1), .max = INT64_C(20)},
    {"SecretVersionsListEntry", SHAPE_STRUCTURE, .n_members = 5, .members = SecretVersionsListEntry_members},
    {"SecretVersionsListType", SHAPE_LIST, .n_members = 1, .members = SecretVersionsListType_members},
    {"SecretVersionsToStagesMapType", SHAPE_MAP, .n_members = 2, .members = SecretVersionsToStagesMapType_members},
    {"SortByType", SHAPE_STRING, .choices = SortByType_choices},
    {"SortOrderType", SHAPE_STRING, .choices = SortOrderType_choices},
    {"StatusMessageType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(4096)},
    {"StatusType", SHAPE_STRING, .choices = StatusType_choices},
    {"StopReplicationToReplicaRequest", SHAPE_STRUCTURE, .n_members = 1, .members = StopReplicationToReplicaRequest_members},
    {"StopReplicationToReplicaResponse", SHAPE_STRUCTURE, .n_members = 1, .members = StopReplicationToReplicaResponse_members},
    {"Tag", SHAPE_STRUCTURE, .n_members = 2, .members = Tag_members},
    {"TagKeyListType", SHAPE_LIST, .n_members = 1, .members = TagKeyListType_members},
    {"TagKeyType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"TagListType", SHAPE_LIST, .n_members = 1, .members = TagListType_members},
    {"TagResourceRequest", SHAPE_STRUCTURE, .n_members = 2, .members = TagResourceRequest_members},
    {"TagValueType", SHAPE_STRING, .max = INT64_C(256)},
    {"TimestampType", SHAPE_TIMESTAMP},
    {"UntagResourceRequest", SHAPE_STRUCTURE, .n_members = 2, .members = UntagResourceRequest_members},
    {"UpdateSecretRequest", SHAPE_STRUCTURE, .n_members = 7, .members = UpdateSecretRequest_members},
    {"UpdateSecretResponse", SHAPE_STRUCTURE, .n_members = 3, .members = UpdateSecretResponse_members},
    {"UpdateSecretVersionStageRequest", SHAPE_STRUCTURE, .n_members = 4, .members = UpdateSecretVersionStageRequest_members},
    {"UpdateSecretVersionStageResponse", SHAPE_STRUCTURE, .n_members = 2, .members = UpdateSecretVersionStageResponse_members},
    {"ValidateResourcePolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = ValidateResourcePolicyRequest_members},
    {"ValidateResourcePolicyResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ValidateResourcePolicyResponse_members},
    {"ValidationErrorsEntry", SHAPE_STRUCTURE, .n_members = 2, .members = ValidationErrorsEntry_members},
    {"ValidationErrorsType", SHAPE_LIST, .n_members = 1, .members = ValidationErrorsType_members},
};
static const uint16_t BatchGetSecretValue_errors[] = {
    AT_ResourceNotFoundException, AT_InvalidParameterException, AT_InvalidRequestException, AT_DecryptionFailure, AT_InternalServiceError, AT_InvalidNextTokenException, 0,
};
static const uint16_t CancelRotateSecret_errors[] = {
    AT_ResourceNotFoundException, AT_InvalidParameterException, AT_InternalServiceError, AT_InvalidRequestException, 0,
};
static const uint16_t CreateSecret_errors[] = {
    AT_InvalidParameterException, AT_InvalidRequestException, AT_LimitExceededException, AT_EncryptionFailure, AT_ResourceExistsException, AT_ResourceNotFoundException, AT_MalformedPolicyDocumentException, AT_InternalServiceError, AT_PreconditionNotMetException, AT_DecryptionFailure, 0,
};
static const uint16_t DeleteResourcePolicy_errors[] = {
    AT_ResourceNotFoundException, AT_InternalServiceError, AT_InvalidRequestException, AT_InvalidParameterException, 0,
};
static const uint16_t DeleteSecret_errors[] = {
    AT_ResourceNotFoundException, AT_InvalidParameterException, AT_InvalidRequestException, AT_InternalServiceError, 0,
};
static const uint16_t DescribeSecret_errors[] = {
    AT_ResourceNotFoundException, AT_InternalServiceError, AT_InvalidParameterException, 0,
};
static const uint16_t GetRandomPassword_errors[] = {
    AT_InvalidParameterException, AT_InvalidRequestException, AT_InternalServiceError, 0,
};
static const uint16_t GetResourcePolicy_errors[] = {
    AT_ResourceNotFoundException, AT_InternalServiceError, AT_InvalidRequestException, AT_InvalidParameterException, 0,
};
static const uint16_t GetSecretValue_errors[] = {
    AT_ResourceNotFoundException, AT_InvalidParameterException, AT_InvalidRequestException, AT_DecryptionFailure, AT_InternalServiceError, 0,
};
static const uint16_t ListSecretVersionIds_errors[] = {
    AT_InvalidNextTokenException, AT_ResourceNotFoundException, AT_InternalServiceError, AT_InvalidParameterException, 0,
};
static const uint16_t ListSecrets_errors[] = {
    AT_InvalidParameterException, AT_InvalidRequestException, AT_InvalidNextTokenException, AT_InternalServiceError, 0,
};
static const char *const ListSecrets_in[] = {
    "NextToken",
    NULL,
};
static const char *const ListSecrets_out[] = {
    "NextToken",
    NULL,
};
static const char *const ListSecrets_results[] = {
    "SecretList",
    NULL,
};
static const struct paginator_model ListSecrets_pages[] = {
    {.in_tokens = ListSecrets_in, .out_tokens = ListSecrets_out, .results = ListSecrets_results, .limit_key = "MaxResults"},
};
static const uint16_t PutResourcePolicy_errors[] = {
    AT_MalformedPolicyDocumentException, AT_ResourceNotFoundException, AT_InvalidParameterException, AT_InternalServiceError, AT_InvalidRequestException, AT_PublicPolicyException, 0,
};
static const uint16_t PutSecretValue_errors[] = {
    AT_InvalidParameterException, AT_InvalidRequestException, AT_LimitExceededException, AT_EncryptionFailure, AT_ResourceExistsException, AT_ResourceNotFoundException, AT_InternalServiceError, AT_DecryptionFailure, 0,
};
static const uint16_t RemoveRegionsFromReplication_errors[] = {
    AT_ResourceNotFoundException, AT_InvalidRequestException, AT_InvalidParameterException, AT_InternalServiceError, 0,
};
static const uint16_t ReplicateSecretToRegions_errors[] = {
    AT_ResourceNotFoundException, AT_InvalidRequestException, AT_InvalidParameterException, AT_InternalServiceError, 0,
};
static const uint16_t RestoreSecret_errors[] = {
    AT_ResourceNotFoundException, AT_InvalidParameterException, AT_InvalidRequestException, AT_InternalServiceError, 0,
};
static const uint16_t RotateSecret_errors[] = {
    AT_ResourceNotFoundException, AT_InvalidParameterException, AT_InternalServiceError, AT_InvalidRequestException, 0,
};
static const uint16_t StopReplicationToReplica_errors[] = {
    AT_ResourceNotFoundException, AT_InvalidRequestException, AT_InvalidParameterException, AT_InternalServiceError, 0,
};
static const uint16_t TagResource_errors[] = {
    AT_ResourceNotFoundException, AT_InvalidRequestException, AT_InvalidParameterException, AT_InternalServiceError, 0,
};
static const uint16_t UntagResource_errors[] = {
    AT_ResourceNotFoundException, AT_InvalidRequestException, AT_InvalidParameterException, AT_InternalServiceError, 0,
};
static const uint16_t UpdateSecret_errors[] = {
    AT_InvalidParameterException, AT_InvalidRequestException, AT_LimitExceededException, AT_EncryptionFailure, AT_ResourceExistsException, AT_ResourceNotFoundException, AT_MalformedPolicyDocumentException, AT_InternalServiceError, AT_PreconditionNotMetException, AT_DecryptionFailure, 0,
};
static const uint16_t UpdateSecretVersionStage_errors[] = {
    AT_ResourceNotFoundException, AT_InvalidParameterException, AT_InvalidRequestException, AT_LimitExceededException, AT_InternalServiceError, 0,
};
static const uint16_t ValidateResourcePolicy_errors[] = {
    AT_MalformedPolicyDocumentException, AT_ResourceNotFoundException, AT_InvalidParameterException, AT_InternalServiceError, AT_InvalidRequestException, 0,
};
static const struct operation operations[] = {
    {"BatchGetSecretValue", "POST", "/", AT_BatchGetSecretValueRequest, AT_BatchGetSecretValueResponse, .traits = OPERATION_READS, .errors = BatchGetSecretValue_errors},
    {"CancelRotateSecret", "POST", "/", AT_CancelRotateSecretRequest, AT_CancelRotateSecretResponse, .errors = CancelRotateSecret_errors},
    {"CreateSecret", "POST", "/", AT_CreateSecretRequest, AT_CreateSecretResponse, .errors = CreateSecret_errors},
    {"DeleteResourcePolicy", "POST", "/", AT_DeleteResourcePolicyRequest, AT_DeleteResourcePolicyResponse, .errors = DeleteResourcePolicy_errors},
    {"DeleteSecret", "POST", "/", AT_DeleteSecretRequest, AT_DeleteSecretResponse, .errors = DeleteSecret_errors},
    {"DescribeSecret", "POST", "/", AT_DescribeSecretRequest, AT_DescribeSecretResponse, .traits = OPERATION_READS, .errors = DescribeSecret_errors},
    {"GetRandomPassword", "POST", "/", AT_GetRandomPasswordRequest, AT_GetRandomPasswordResponse, .traits = OPERATION_READS, .errors = GetRandomPassword_errors},
    {"GetResourcePolicy", "POST", "/", AT_GetResourcePolicyRequest, AT_GetResourcePolicyResponse, .traits = OPERATION_READS, .errors = GetResourcePolicy_errors},
    {"GetSecretValue", "POST", "/", AT_GetSecretValueRequest, AT_GetSecretValueResponse, .traits = OPERATION_READS, .errors = GetSecretValue_errors},
    {"ListSecretVersionIds", "POST", "/", AT_ListSecretVersionIdsRequest, AT_ListSecretVersionIdsResponse, .traits = OPERATION_READS, .errors = ListSecretVersionIds_errors},
    {"ListSecrets", "POST", "/", AT_ListSecretsRequest, AT_ListSecretsResponse, .traits = OPERATION_READS, .errors = ListSecrets_errors, .paginator = ListSecrets_pages},
    {"PutResourcePolicy", "POST", "/", AT_PutResourcePolicyRequest, AT_PutResourcePolicyResponse, .errors = PutResourcePolicy_errors},
    {"PutSecretValue", "POST", "/", AT_PutSecretValueRequest, AT_PutSecretValueResponse, .errors = PutSecretValue_errors},
    {"RemoveRegionsFromReplication", "POST", "/", AT_RemoveRegionsFromReplicationRequest, AT_RemoveRegionsFromReplicationResponse, .errors = RemoveRegionsFromReplication_errors},
    {"ReplicateSecretToRegions", "POST", "/", AT_ReplicateSecretToRegionsRequest, AT_ReplicateSecretToRegionsResponse, .errors = ReplicateSecretToRegions_errors},
    {"RestoreSecret", "POST", "/", AT_RestoreSecretRequest, AT_RestoreSecretResponse, .errors = RestoreSecret_errors},
    {"RotateSecret", "POST", "/", AT_RotateSecretRequest, AT_RotateSecretResponse, .errors = RotateSecret_errors},
    {"StopReplicationToReplica", "POST", "/", AT_StopReplicationToReplicaRequest, AT_StopReplicationToReplicaResponse, .errors = StopReplicationToReplica_errors},
    {"TagResource", "POST", "/", AT_TagResourceRequest, 0, .errors = TagResource_errors},
    {"UntagResource", "POST", "/", AT_UntagResourceRequest, 0, .errors = UntagResource_errors},
    {"UpdateSecret", "POST", "/", AT_UpdateSecretRequest, AT_UpdateSecretResponse, .errors = UpdateSecret_errors},
    {"UpdateSecretVersionStage", "POST", "/", AT_UpdateSecretVersionStageRequest, AT_UpdateSecretVersionStageResponse, .errors = UpdateSecretVersionStage_errors},
    {"ValidateResourcePolicy", "POST", "/", AT_ValidateResourcePolicyRequest, AT_ValidateResourcePolicyResponse, .traits = OPERATION_READS, .errors = ValidateResourcePolicy_errors},
};
const struct service secretsmanager_model = {.name = "secretsmanager", .endpoint_prefix = "secretsmanager", .signing_name = "secretsmanager", .api_version = "2017-10-17", .target_prefix = "secretsmanager", .json_version = "1.1", .protocol = PROTOCOL_JSON, .shapes = shapes, .n_shapes = 145, .operations = operations, .n_operations = 23};
