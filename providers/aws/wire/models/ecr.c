/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_Arch,
    AT_Arn,
    AT_Attribute,
    AT_AttributeKey,
    AT_AttributeList,
    AT_AttributeValue,
    AT_Author,
    AT_AuthorizationData,
    AT_AuthorizationDataList,
    AT_AwsEcrContainerImageDetails,
    AT_Base64,
    AT_BaseScore,
    AT_BatchDeleteImageRequest,
    AT_BatchDeleteImageResponse,
    AT_BatchGetImageRequest,
    AT_BatchGetImageResponse,
    AT_BatchGetRepositoryScanningConfigurationRequest,
    AT_BatchGetRepositoryScanningConfigurationResponse,
    AT_BlockedByOrganizationPolicyException,
    AT_CreatePullThroughCacheRuleRequest,
    AT_CreatePullThroughCacheRuleResponse,
    AT_CreateRepositoryCreationTemplateRequest,
    AT_CreateRepositoryCreationTemplateResponse,
    AT_CreateRepositoryRequest,
    AT_CreateRepositoryResponse,
    AT_CreationTimestamp,
    AT_CredentialArn,
    AT_CustomRoleArn,
    AT_CvssScore,
    AT_CvssScoreAdjustment,
    AT_CvssScoreAdjustmentList,
    AT_CvssScoreDetails,
    AT_CvssScoreList,
    AT_Date,
    AT_DeleteLifecyclePolicyRequest,
    AT_DeleteLifecyclePolicyResponse,
    AT_DeletePullThroughCacheRuleRequest,
    AT_DeletePullThroughCacheRuleResponse,
    AT_DeleteRegistryPolicyRequest,
    AT_DeleteRegistryPolicyResponse,
    AT_DeleteReplication,
    AT_DeleteReplicationFlag,
    AT_DeleteRepositoryCreationTemplateRequest,
    AT_DeleteRepositoryCreationTemplateResponse,
    AT_DeleteRepositoryPolicyRequest,
    AT_DeleteRepositoryPolicyResponse,
    AT_DeleteRepositoryRequest,
    AT_DeleteRepositoryResponse,
    AT_DescribeImageScanFindingsRequest,
    AT_DescribeImageScanFindingsResponse,
    AT_DescribeImagesFilter,
    AT_DescribeImagesRequest,
    AT_DescribeImagesResponse,
    AT_DescribePullThroughCacheRulesRequest,
    AT_DescribePullThroughCacheRulesResponse,
    AT_DescribeRegistryRequest,
    AT_DescribeRegistryResponse,
    AT_DescribeRepositoriesRequest,
    AT_DescribeRepositoriesResponse,
    AT_DescribeRepositoryCreationTemplatesRequest,
    AT_DescribeRepositoryCreationTemplatesResponse,
    AT_EncryptionConfiguration,
    AT_EncryptionConfigurationForRepositoryCreationTemplate,
    AT_EncryptionType,
    AT_EnhancedImageScanFinding,
    AT_EnhancedImageScanFindingList,
    AT_Epoch,
    AT_EvaluationTimestamp,
    AT_ExceptionMessage,
    AT_ExpirationTimestamp,
    AT_ExploitAvailable,
    AT_FilePath,
    AT_FindingArn,
    AT_FindingDescription,
    AT_FindingName,
    AT_FindingSeverity,
    AT_FindingSeverityCounts,
    AT_FixAvailable,
    AT_FixedInVersion,
    AT_ForceFlag,
    AT_GetAuthorizationTokenRegistryIdList,
    AT_GetAuthorizationTokenRequest,
    AT_GetAuthorizationTokenResponse,
    AT_GetLifecyclePolicyRequest,
    AT_GetLifecyclePolicyResponse,
    AT_GetRegistryPolicyRequest,
    AT_GetRegistryPolicyResponse,
    AT_GetRegistryScanningConfigurationRequest,
    AT_GetRegistryScanningConfigurationResponse,
    AT_GetRepositoryPolicyRequest,
    AT_GetRepositoryPolicyResponse,
    AT_Image,
    AT_ImageAlreadyExistsException,
    AT_ImageDetail,
    AT_ImageDetailList,
    AT_ImageDigest,
    AT_ImageDigestDoesNotMatchException,
    AT_ImageFailure,
    AT_ImageFailureCode,
    AT_ImageFailureList,
    AT_ImageFailureReason,
    AT_ImageIdentifier,
    AT_ImageIdentifierList,
    AT_ImageList,
    AT_ImageManifest,
    AT_ImageNotFoundException,
    AT_ImageScanFinding,
    AT_ImageScanFindingList,
    AT_ImageScanFindings,
    AT_ImageScanFindingsSummary,
    AT_ImageScanStatus,
    AT_ImageScanningConfiguration,
    AT_ImageSizeInBytes,
    AT_ImageStatus,
    AT_ImageStatusFilter,
    AT_ImageTag,
    AT_ImageTagAlreadyExistsException,
    AT_ImageTagList,
    AT_ImageTagMutability,
    AT_ImageTagMutabilityExclusionFilter,
    AT_ImageTagMutabilityExclusionFilterType,
    AT_ImageTagMutabilityExclusionFilterValue,
    AT_ImageTagMutabilityExclusionFilters,
    AT_ImageTagsList,
    AT_InUseCount,
    AT_InvalidParameterException,
    AT_InvalidTagParameterException,
    AT_IsPTCRuleValid,
    AT_KmsError,
    AT_KmsException,
    AT_KmsKey,
    AT_KmsKeyForRepositoryCreationTemplate,
    AT_LastActivatedAtTimestamp,
    AT_LastArchivedAtTimestamp,
    AT_LayersNotFoundException,
    AT_LifecyclePolicyNotFoundException,
    AT_LifecyclePolicyText,
    AT_LifecyclePolicyTextForRepositoryCreationTemplate,
    AT_LimitExceededException,
    AT_ListImagesFilter,
    AT_ListImagesRequest,
    AT_ListImagesResponse,
    AT_ListTagsForResourceRequest,
    AT_ListTagsForResourceResponse,
    AT_MaxResults,
    AT_MediaType,
    AT_MediaTypeList,
    AT_Metric,
    AT_NextToken,
    AT_PTCValidateFailure,
    AT_PackageManager,
    AT_PackageVulnerabilityDetails,
    AT_Platform,
    AT_Prefix,
    AT_PrefixList,
    AT_ProxyEndpoint,
    AT_PullThroughCacheRule,
    AT_PullThroughCacheRuleAlreadyExistsException,
    AT_PullThroughCacheRuleList,
    AT_PullThroughCacheRuleNotFoundException,
    AT_PullThroughCacheRuleRepositoryPrefix,
    AT_PullThroughCacheRuleRepositoryPrefixList,
    AT_PushTimestamp,
    AT_PutImageRequest,
    AT_PutImageResponse,
    AT_PutImageScanningConfigurationRequest,
    AT_PutImageScanningConfigurationResponse,
    AT_PutImageTagMutabilityRequest,
    AT_PutImageTagMutabilityResponse,
    AT_PutLifecyclePolicyRequest,
    AT_PutLifecyclePolicyResponse,
    AT_PutRegistryPolicyRequest,
    AT_PutRegistryPolicyResponse,
    AT_PutRegistryScanningConfigurationRequest,
    AT_PutRegistryScanningConfigurationResponse,
    AT_PutReplicationConfigurationRequest,
    AT_PutReplicationConfigurationResponse,
    AT_RCTAppliedFor,
    AT_RCTAppliedForList,
    AT_Reason,
    AT_Recommendation,
    AT_RecommendationText,
    AT_RecordedPullTimestamp,
    AT_ReferenceUrlsList,
    AT_ReferencedImagesNotFoundException,
    AT_Region,
    AT_RegistryId,
    AT_RegistryPolicyNotFoundException,
    AT_RegistryPolicyText,
    AT_RegistryScanningConfiguration,
    AT_RegistryScanningRule,
    AT_RegistryScanningRuleList,
    AT_RelatedVulnerabilitiesList,
    AT_RelatedVulnerability,
    AT_Release,
    AT_Remediation,
    AT_ReplicationConfiguration,
    AT_ReplicationDestination,
    AT_ReplicationDestinationList,
    AT_ReplicationRule,
    AT_ReplicationRuleList,
    AT_Repository,
    AT_RepositoryAlreadyExistsException,
    AT_RepositoryCreationTemplate,
    AT_RepositoryCreationTemplateList,
    AT_RepositoryFilter,
    AT_RepositoryFilterList,
    AT_RepositoryFilterType,
    AT_RepositoryFilterValue,
    AT_RepositoryList,
    AT_RepositoryName,
    AT_RepositoryNameList,
    AT_RepositoryNotEmptyException,
    AT_RepositoryNotFoundException,
    AT_RepositoryPolicyNotFoundException,
    AT_RepositoryPolicyText,
    AT_RepositoryScanningConfiguration,
    AT_RepositoryScanningConfigurationFailure,
    AT_RepositoryScanningConfigurationFailureList,
    AT_RepositoryScanningConfigurationList,
    AT_RepositoryTemplateDescription,
    AT_Resource,
    AT_ResourceDetails,
    AT_ResourceId,
    AT_ResourceList,
    AT_ScanFrequency,
    AT_ScanNotFoundException,
    AT_ScanOnPushFlag,
    AT_ScanStatus,
    AT_ScanStatusDescription,
    AT_ScanTimestamp,
    AT_ScanType,
    AT_ScanningConfigurationFailureCode,
    AT_ScanningConfigurationFailureReason,
    AT_ScanningConfigurationRepositoryNameList,
    AT_ScanningRepositoryFilter,
    AT_ScanningRepositoryFilterList,
    AT_ScanningRepositoryFilterType,
    AT_ScanningRepositoryFilterValue,
    AT_Score,
    AT_ScoreDetails,
    AT_ScoringVector,
    AT_SecretNotFoundException,
    AT_ServerException,
    AT_SetRepositoryPolicyRequest,
    AT_SetRepositoryPolicyResponse,
    AT_Severity,
    AT_SeverityCount,
    AT_Source,
    AT_SourceLayerHash,
    AT_Status,
    AT_Tag,
    AT_TagKey,
    AT_TagKeyList,
    AT_TagList,
    AT_TagResourceRequest,
    AT_TagResourceResponse,
    AT_TagStatus,
    AT_TagValue,
    AT_Tags,
    AT_TemplateAlreadyExistsException,
    AT_TemplateNotFoundException,
    AT_Title,
    AT_TooManyTagsException,
    AT_Type,
    AT_UnableToAccessSecretException,
    AT_UnableToDecryptSecretValueException,
    AT_UnableToGetUpstreamImageException,
    AT_UnsupportedUpstreamRegistryException,
    AT_UntagResourceRequest,
    AT_UntagResourceResponse,
    AT_UpdatePullThroughCacheRuleRequest,
    AT_UpdatePullThroughCacheRuleResponse,
    AT_UpdateRepositoryCreationTemplateRequest,
    AT_UpdateRepositoryCreationTemplateResponse,
    AT_UpdatedTimestamp,
    AT_UpstreamRegistry,
    AT_Url,
    AT_ValidatePullThroughCacheRuleRequest,
    AT_ValidatePullThroughCacheRuleResponse,
    AT_ValidationException,
    AT_Version,
    AT_VulnerabilityId,
    AT_VulnerabilitySourceUpdateTimestamp,
    AT_VulnerablePackage,
    AT_VulnerablePackageName,
    AT_VulnerablePackagesList,
};
static const struct member_model Attribute_members[] = {
    {"key", .shape = AT_AttributeKey, .traits = MEMBER_REQUIRED},
    {"value", .shape = AT_AttributeValue},
};
static const struct member_model AttributeList_members[] = {
    {"member", .shape = AT_Attribute},
};
static const struct member_model AuthorizationData_members[] = {
    {"authorizationToken", .shape = AT_Base64},
    {"expiresAt", .shape = AT_ExpirationTimestamp},
    {"proxyEndpoint", .shape = AT_ProxyEndpoint},
};
static const struct member_model AuthorizationDataList_members[] = {
    {"member", .shape = AT_AuthorizationData},
};
static const struct member_model AwsEcrContainerImageDetails_members[] = {
    {"architecture", .shape = AT_Arch},
    {"author", .shape = AT_Author},
    {"imageHash", .shape = AT_ImageDigest},
    {"imageTags", .shape = AT_ImageTagsList},
    {"platform", .shape = AT_Platform},
    {"pushedAt", .shape = AT_Date},
    {"lastInUseAt", .shape = AT_Date},
    {"inUseCount", .shape = AT_InUseCount},
    {"registry", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName},
};
static const struct member_model BatchDeleteImageRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName, .traits = MEMBER_REQUIRED},
    {"imageIds", .shape = AT_ImageIdentifierList, .traits = MEMBER_REQUIRED},
};
static const struct member_model BatchDeleteImageResponse_members[] = {
    {"imageIds", .shape = AT_ImageIdentifierList},
    {"failures", .shape = AT_ImageFailureList},
};
static const struct member_model BatchGetImageRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName, .traits = MEMBER_REQUIRED},
    {"imageIds", .shape = AT_ImageIdentifierList, .traits = MEMBER_REQUIRED},
    {"acceptedMediaTypes", .shape = AT_MediaTypeList},
};
static const struct member_model BatchGetImageResponse_members[] = {
    {"images", .shape = AT_ImageList},
    {"failures", .shape = AT_ImageFailureList},
};
static const struct member_model BatchGetRepositoryScanningConfigurationRequest_members[] = {
    {"repositoryNames", .shape = AT_ScanningConfigurationRepositoryNameList, .traits = MEMBER_REQUIRED},
};
static const struct member_model BatchGetRepositoryScanningConfigurationResponse_members[] = {
    {"scanningConfigurations", .shape = AT_RepositoryScanningConfigurationList},
    {"failures", .shape = AT_RepositoryScanningConfigurationFailureList},
};
static const struct member_model BlockedByOrganizationPolicyException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model CreatePullThroughCacheRuleRequest_members[] = {
    {"ecrRepositoryPrefix", .shape = AT_PullThroughCacheRuleRepositoryPrefix, .traits = MEMBER_REQUIRED},
    {"upstreamRegistryUrl", .shape = AT_Url, .traits = MEMBER_REQUIRED},
    {"registryId", .shape = AT_RegistryId},
    {"upstreamRegistry", .shape = AT_UpstreamRegistry},
    {"credentialArn", .shape = AT_CredentialArn},
    {"customRoleArn", .shape = AT_CustomRoleArn},
    {"upstreamRepositoryPrefix", .shape = AT_PullThroughCacheRuleRepositoryPrefix},
};
static const struct member_model CreatePullThroughCacheRuleResponse_members[] = {
    {"ecrRepositoryPrefix", .shape = AT_PullThroughCacheRuleRepositoryPrefix},
    {"upstreamRegistryUrl", .shape = AT_Url},
    {"createdAt", .shape = AT_CreationTimestamp},
    {"registryId", .shape = AT_RegistryId},
    {"upstreamRegistry", .shape = AT_UpstreamRegistry},
    {"credentialArn", .shape = AT_CredentialArn},
    {"customRoleArn", .shape = AT_CustomRoleArn},
    {"upstreamRepositoryPrefix", .shape = AT_PullThroughCacheRuleRepositoryPrefix},
};
static const struct member_model CreateRepositoryCreationTemplateRequest_members[] = {
    {"prefix", .shape = AT_Prefix, .traits = MEMBER_REQUIRED},
    {"description", .shape = AT_RepositoryTemplateDescription},
    {"encryptionConfiguration", .shape = AT_EncryptionConfigurationForRepositoryCreationTemplate},
    {"resourceTags", .shape = AT_TagList},
    {"imageTagMutability", .shape = AT_ImageTagMutability},
    {"imageTagMutabilityExclusionFilters", .shape = AT_ImageTagMutabilityExclusionFilters},
    {"repositoryPolicy", .shape = AT_RepositoryPolicyText},
    {"lifecyclePolicy", .shape = AT_LifecyclePolicyTextForRepositoryCreationTemplate},
    {"appliedFor", .shape = AT_RCTAppliedForList, .traits = MEMBER_REQUIRED},
    {"customRoleArn", .shape = AT_CustomRoleArn},
};
static const struct member_model CreateRepositoryCreationTemplateResponse_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryCreationTemplate", .shape = AT_RepositoryCreationTemplate},
};
static const struct member_model CreateRepositoryRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName, .traits = MEMBER_REQUIRED},
    {"tags", .shape = AT_TagList},
    {"imageTagMutability", .shape = AT_ImageTagMutability},
    {"imageTagMutabilityExclusionFilters", .shape = AT_ImageTagMutabilityExclusionFilters},
    {"imageScanningConfiguration", .shape = AT_ImageScanningConfiguration},
    {"encryptionConfiguration", .shape = AT_EncryptionConfiguration},
};
static const struct member_model CreateRepositoryResponse_members[] = {
    {"repository", .shape = AT_Repository},
};
static const struct member_model CvssScore_members[] = {
    {"baseScore", .shape = AT_BaseScore},
    {"scoringVector", .shape = AT_ScoringVector},
    {"source", .shape = AT_Source},
    {"version", .shape = AT_Version},
};
static const struct member_model CvssScoreAdjustment_members[] = {
    {"metric", .shape = AT_Metric},
    {"reason", .shape = AT_Reason},
};
static const struct member_model CvssScoreAdjustmentList_members[] = {
    {"member", .shape = AT_CvssScoreAdjustment},
};
static const struct member_model CvssScoreDetails_members[] = {
    {"adjustments", .shape = AT_CvssScoreAdjustmentList},
    {"score", .shape = AT_Score},
    {"scoreSource", .shape = AT_Source},
    {"scoringVector", .shape = AT_ScoringVector},
    {"version", .shape = AT_Version},
};
static const struct member_model CvssScoreList_members[] = {
    {"member", .shape = AT_CvssScore},
};
static const struct member_model DeleteLifecyclePolicyRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteLifecyclePolicyResponse_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName},
    {"lifecyclePolicyText", .shape = AT_LifecyclePolicyText},
    {"lastEvaluatedAt", .shape = AT_EvaluationTimestamp},
};
static const struct member_model DeletePullThroughCacheRuleRequest_members[] = {
    {"ecrRepositoryPrefix", .shape = AT_PullThroughCacheRuleRepositoryPrefix, .traits = MEMBER_REQUIRED},
    {"registryId", .shape = AT_RegistryId},
};
static const struct member_model DeletePullThroughCacheRuleResponse_members[] = {
    {"ecrRepositoryPrefix", .shape = AT_PullThroughCacheRuleRepositoryPrefix},
    {"upstreamRegistryUrl", .shape = AT_Url},
    {"createdAt", .shape = AT_CreationTimestamp},
    {"registryId", .shape = AT_RegistryId},
    {"credentialArn", .shape = AT_CredentialArn},
    {"customRoleArn", .shape = AT_CustomRoleArn},
    {"upstreamRepositoryPrefix", .shape = AT_PullThroughCacheRuleRepositoryPrefix},
};
static const struct member_model DeleteRegistryPolicyResponse_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"policyText", .shape = AT_RegistryPolicyText},
};
static const struct member_model DeleteReplication_members[] = {
    {"enabled", .shape = AT_DeleteReplicationFlag, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteRepositoryCreationTemplateRequest_members[] = {
    {"prefix", .shape = AT_Prefix, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteRepositoryCreationTemplateResponse_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryCreationTemplate", .shape = AT_RepositoryCreationTemplate},
};
static const struct member_model DeleteRepositoryPolicyRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName, .traits = MEMBER_REQUIRED},
};
static const struct member_model DeleteRepositoryPolicyResponse_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName},
    {"policyText", .shape = AT_RepositoryPolicyText},
};
static const struct member_model DeleteRepositoryRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName, .traits = MEMBER_REQUIRED},
    {"force", .shape = AT_ForceFlag},
};
static const struct member_model DeleteRepositoryResponse_members[] = {
    {"repository", .shape = AT_Repository},
};
static const struct member_model DescribeImageScanFindingsRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName, .traits = MEMBER_REQUIRED},
    {"imageId", .shape = AT_ImageIdentifier, .traits = MEMBER_REQUIRED},
    {"nextToken", .shape = AT_NextToken},
    {"maxResults", .shape = AT_MaxResults},
};
static const struct member_model DescribeImageScanFindingsResponse_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName},
    {"imageId", .shape = AT_ImageIdentifier},
    {"imageScanStatus", .shape = AT_ImageScanStatus},
    {"imageScanFindings", .shape = AT_ImageScanFindings},
    {"nextToken", .shape = AT_NextToken},
};
static const struct member_model DescribeImagesFilter_members[] = {
    {"tagStatus", .shape = AT_TagStatus},
    {"imageStatus", .shape = AT_ImageStatusFilter},
};
static const struct member_model DescribeImagesRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName, .traits = MEMBER_REQUIRED},
    {"imageIds", .shape = AT_ImageIdentifierList},
    {"nextToken", .shape = AT_NextToken},
    {"maxResults", .shape = AT_MaxResults},
    {"filter", .shape = AT_DescribeImagesFilter},
};
static const struct member_model DescribeImagesResponse_members[] = {
    {"imageDetails", .shape = AT_ImageDetailList},
    {"nextToken", .shape = AT_NextToken},
};
static const struct member_model DescribePullThroughCacheRulesRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"ecrRepositoryPrefixes", .shape = AT_PullThroughCacheRuleRepositoryPrefixList},
    {"nextToken", .shape = AT_NextToken},
    {"maxResults", .shape = AT_MaxResults},
};
static const struct member_model DescribePullThroughCacheRulesResponse_members[] = {
    {"pullThroughCacheRules", .shape = AT_PullThroughCacheRuleList},
    {"nextToken", .shape = AT_NextToken},
};
static const struct member_model DescribeRegistryResponse_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"replicationConfiguration", .shape = AT_ReplicationConfiguration},
};
static const struct member_model DescribeRepositoriesRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryNames", .shape = AT_RepositoryNameList},
    {"nextToken", .shape = AT_NextToken},
    {"maxResults", .shape = AT_MaxResults},
};
static const struct member_model DescribeRepositoriesResponse_members[] = {
    {"repositories", .shape = AT_RepositoryList},
    {"nextToken", .shape = AT_NextToken},
};
static const struct member_model DescribeRepositoryCreationTemplatesRequest_members[] = {
    {"prefixes", .shape = AT_PrefixList},
    {"nextToken", .shape = AT_NextToken},
    {"maxResults", .shape = AT_MaxResults},
};
static const struct member_model DescribeRepositoryCreationTemplatesResponse_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryCreationTemplates", .shape = AT_RepositoryCreationTemplateList},
    {"nextToken", .shape = AT_NextToken},
};
static const struct member_model EncryptionConfiguration_members[] = {
    {"encryptionType", .shape = AT_EncryptionType, .traits = MEMBER_REQUIRED},
    {"kmsKey", .shape = AT_KmsKey},
};
static const struct member_model EncryptionConfigurationForRepositoryCreationTemplate_members[] = {
    {"encryptionType", .shape = AT_EncryptionType, .traits = MEMBER_REQUIRED},
    {"kmsKey", .shape = AT_KmsKeyForRepositoryCreationTemplate},
};
static const char *const EncryptionType_choices[] = {
    "AES256",
    "KMS",
    "KMS_DSSE",
    NULL,
};
static const struct member_model EnhancedImageScanFinding_members[] = {
    {"awsAccountId", .shape = AT_RegistryId},
    {"description", .shape = AT_FindingDescription},
    {"findingArn", .shape = AT_FindingArn},
    {"firstObservedAt", .shape = AT_Date},
    {"lastObservedAt", .shape = AT_Date},
    {"packageVulnerabilityDetails", .shape = AT_PackageVulnerabilityDetails},
    {"remediation", .shape = AT_Remediation},
    {"resources", .shape = AT_ResourceList},
    {"score", .shape = AT_Score},
    {"scoreDetails", .shape = AT_ScoreDetails},
    {"severity", .shape = AT_Severity},
    {"status", .shape = AT_Status},
    {"title", .shape = AT_Title},
    {"type", .shape = AT_Type},
    {"updatedAt", .shape = AT_Date},
    {"fixAvailable", .shape = AT_FixAvailable},
    {"exploitAvailable", .shape = AT_ExploitAvailable},
};
static const struct member_model EnhancedImageScanFindingList_members[] = {
    {"member", .shape = AT_EnhancedImageScanFinding},
};
static const char *const FindingSeverity_choices[] = {
    "INFORMATIONAL",
    "LOW",
    "MEDIUM",
    "HIGH",
    "CRITICAL",
    "UNDEFINED",
    NULL,
};
static const struct member_model FindingSeverityCounts_members[] = {
    {"key", .shape = AT_FindingSeverity},
    {"value", .shape = AT_SeverityCount},
};
static const struct member_model GetAuthorizationTokenRegistryIdList_members[] = {
    {"member", .shape = AT_RegistryId},
};
static const struct member_model GetAuthorizationTokenRequest_members[] = {
    {"registryIds", .shape = AT_GetAuthorizationTokenRegistryIdList},
};
static const struct member_model GetAuthorizationTokenResponse_members[] = {
    {"authorizationData", .shape = AT_AuthorizationDataList},
};
static const struct member_model GetLifecyclePolicyRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetLifecyclePolicyResponse_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName},
    {"lifecyclePolicyText", .shape = AT_LifecyclePolicyText},
    {"lastEvaluatedAt", .shape = AT_EvaluationTimestamp},
};
static const struct member_model GetRegistryPolicyResponse_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"policyText", .shape = AT_RegistryPolicyText},
};
static const struct member_model GetRegistryScanningConfigurationResponse_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"scanningConfiguration", .shape = AT_RegistryScanningConfiguration},
};
static const struct member_model GetRepositoryPolicyRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetRepositoryPolicyResponse_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName},
    {"policyText", .shape = AT_RepositoryPolicyText},
};
static const struct member_model Image_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName},
    {"imageId", .shape = AT_ImageIdentifier},
    {"imageManifest", .shape = AT_ImageManifest},
    {"imageManifestMediaType", .shape = AT_MediaType},
};
static const struct member_model ImageAlreadyExistsException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model ImageDetail_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName},
    {"imageDigest", .shape = AT_ImageDigest},
    {"imageTags", .shape = AT_ImageTagList},
    {"imageSizeInBytes", .shape = AT_ImageSizeInBytes},
    {"imagePushedAt", .shape = AT_PushTimestamp},
    {"imageScanStatus", .shape = AT_ImageScanStatus},
    {"imageScanFindingsSummary", .shape = AT_ImageScanFindingsSummary},
    {"imageManifestMediaType", .shape = AT_MediaType},
    {"artifactMediaType", .shape = AT_MediaType},
    {"lastRecordedPullTime", .shape = AT_RecordedPullTimestamp},
    {"subjectManifestDigest", .shape = AT_ImageDigest},
    {"imageStatus", .shape = AT_ImageStatus},
    {"lastArchivedAt", .shape = AT_LastArchivedAtTimestamp},
    {"lastActivatedAt", .shape = AT_LastActivatedAtTimestamp},
};
static const struct member_model ImageDetailList_members[] = {
    {"member", .shape = AT_ImageDetail},
};
static const struct member_model ImageDigestDoesNotMatchException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model ImageFailure_members[] = {
    {"imageId", .shape = AT_ImageIdentifier},
    {"failureCode", .shape = AT_ImageFailureCode},
    {"failureReason", .shape = AT_ImageFailureReason},
};
static const char *const ImageFailureCode_choices[] = {
    "InvalidImageDigest",
    "InvalidImageTag",
    "ImageTagDoesNotMatchDigest",
    "ImageNotFound",
    "MissingDigestAndTag",
    "ImageReferencedByManifestList",
    "KmsError",
    "UpstreamAccessDenied",
    "UpstreamTooManyRequests",
    "UpstreamUnavailable",
    "ImageInaccessible",
    NULL,
};
static const struct member_model ImageFailureList_members[] = {
    {"member", .shape = AT_ImageFailure},
};
static const struct member_model ImageIdentifier_members[] = {
    {"imageDigest", .shape = AT_ImageDigest},
    {"imageTag", .shape = AT_ImageTag},
};
static const struct member_model ImageIdentifierList_members[] = {
    {"member", .shape = AT_ImageIdentifier},
};
static const struct member_model ImageList_members[] = {
    {"member", .shape = AT_Image},
};
static const struct member_model ImageNotFoundException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model ImageScanFinding_members[] = {
    {"name", .shape = AT_FindingName},
    {"description", .shape = AT_FindingDescription},
    {"uri", .shape = AT_Url},
    {"severity", .shape = AT_FindingSeverity},
    {"attributes", .shape = AT_AttributeList},
};
static const struct member_model ImageScanFindingList_members[] = {
    {"member", .shape = AT_ImageScanFinding},
};
static const struct member_model ImageScanFindings_members[] = {
    {"imageScanCompletedAt", .shape = AT_ScanTimestamp},
    {"vulnerabilitySourceUpdatedAt", .shape = AT_VulnerabilitySourceUpdateTimestamp},
    {"findingSeverityCounts", .shape = AT_FindingSeverityCounts},
    {"findings", .shape = AT_ImageScanFindingList},
    {"enhancedFindings", .shape = AT_EnhancedImageScanFindingList},
};
static const struct member_model ImageScanFindingsSummary_members[] = {
    {"imageScanCompletedAt", .shape = AT_ScanTimestamp},
    {"vulnerabilitySourceUpdatedAt", .shape = AT_VulnerabilitySourceUpdateTimestamp},
    {"findingSeverityCounts", .shape = AT_FindingSeverityCounts},
};
static const struct member_model ImageScanStatus_members[] = {
    {"status", .shape = AT_ScanStatus},
    {"description", .shape = AT_ScanStatusDescription},
};
static const struct member_model ImageScanningConfiguration_members[] = {
    {"scanOnPush", .shape = AT_ScanOnPushFlag},
};
static const char *const ImageStatus_choices[] = {
    "ACTIVE",
    "ARCHIVED",
    "ACTIVATING",
    NULL,
};
static const char *const ImageStatusFilter_choices[] = {
    "ACTIVE",
    "ARCHIVED",
    "ACTIVATING",
    "ANY",
    NULL,
};
static const struct member_model ImageTagAlreadyExistsException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model ImageTagList_members[] = {
    {"member", .shape = AT_ImageTag},
};
static const char *const ImageTagMutability_choices[] = {
    "MUTABLE",
    "IMMUTABLE",
    "IMMUTABLE_WITH_EXCLUSION",
    "MUTABLE_WITH_EXCLUSION",
    NULL,
};
static const struct member_model ImageTagMutabilityExclusionFilter_members[] = {
    {"filterType", .shape = AT_ImageTagMutabilityExclusionFilterType, .traits = MEMBER_REQUIRED},
    {"filter", .shape = AT_ImageTagMutabilityExclusionFilterValue, .traits = MEMBER_REQUIRED},
};
static const char *const ImageTagMutabilityExclusionFilterType_choices[] = {
    "WILDCARD",
    NULL,
};
static const struct member_model ImageTagMutabilityExclusionFilters_members[] = {
    {"member", .shape = AT_ImageTagMutabilityExclusionFilter},
};
static const struct member_model ImageTagsList_members[] = {
    {"member", .shape = AT_ImageTag},
};
static const struct member_model InvalidParameterException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model InvalidTagParameterException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model KmsException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
    {"kmsError", .shape = AT_KmsError},
};
static const struct member_model LayersNotFoundException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model LifecyclePolicyNotFoundException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model LimitExceededException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model ListImagesFilter_members[] = {
    {"tagStatus", .shape = AT_TagStatus},
    {"imageStatus", .shape = AT_ImageStatusFilter},
};
static const struct member_model ListImagesRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName, .traits = MEMBER_REQUIRED},
    {"nextToken", .shape = AT_NextToken},
    {"maxResults", .shape = AT_MaxResults},
    {"filter", .shape = AT_ListImagesFilter},
};
static const struct member_model ListImagesResponse_members[] = {
    {"imageIds", .shape = AT_ImageIdentifierList},
    {"nextToken", .shape = AT_NextToken},
};
static const struct member_model ListTagsForResourceRequest_members[] = {
    {"resourceArn", .shape = AT_Arn, .traits = MEMBER_REQUIRED},
};
static const struct member_model ListTagsForResourceResponse_members[] = {
    {"tags", .shape = AT_TagList},
};
static const struct member_model MediaTypeList_members[] = {
    {"member", .shape = AT_MediaType},
};
static const struct member_model PackageVulnerabilityDetails_members[] = {
    {"cvss", .shape = AT_CvssScoreList},
    {"referenceUrls", .shape = AT_ReferenceUrlsList},
    {"relatedVulnerabilities", .shape = AT_RelatedVulnerabilitiesList},
    {"source", .shape = AT_Source},
    {"sourceUrl", .shape = AT_Url},
    {"vendorCreatedAt", .shape = AT_Date},
    {"vendorSeverity", .shape = AT_Severity},
    {"vendorUpdatedAt", .shape = AT_Date},
    {"vulnerabilityId", .shape = AT_VulnerabilityId},
    {"vulnerablePackages", .shape = AT_VulnerablePackagesList},
};
static const struct member_model PrefixList_members[] = {
    {"member", .shape = AT_Prefix},
};
static const struct member_model PullThroughCacheRule_members[] = {
    {"ecrRepositoryPrefix", .shape = AT_PullThroughCacheRuleRepositoryPrefix},
    {"upstreamRegistryUrl", .shape = AT_Url},
    {"createdAt", .shape = AT_CreationTimestamp},
    {"registryId", .shape = AT_RegistryId},
    {"credentialArn", .shape = AT_CredentialArn},
    {"customRoleArn", .shape = AT_CustomRoleArn},
    {"upstreamRepositoryPrefix", .shape = AT_PullThroughCacheRuleRepositoryPrefix},
    {"upstreamRegistry", .shape = AT_UpstreamRegistry},
    {"updatedAt", .shape = AT_UpdatedTimestamp},
};
static const struct member_model PullThroughCacheRuleAlreadyExistsException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model PullThroughCacheRuleList_members[] = {
    {"member", .shape = AT_PullThroughCacheRule},
};
static const struct member_model PullThroughCacheRuleNotFoundException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model PullThroughCacheRuleRepositoryPrefixList_members[] = {
    {"member", .shape = AT_PullThroughCacheRuleRepositoryPrefix},
};
static const struct member_model PutImageRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName, .traits = MEMBER_REQUIRED},
    {"imageManifest", .shape = AT_ImageManifest, .traits = MEMBER_REQUIRED},
    {"imageManifestMediaType", .shape = AT_MediaType},
    {"imageTag", .shape = AT_ImageTag},
    {"imageDigest", .shape = AT_ImageDigest},
};
static const struct member_model PutImageResponse_members[] = {
    {"image", .shape = AT_Image},
};
static const struct member_model PutImageScanningConfigurationRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName, .traits = MEMBER_REQUIRED},
    {"imageScanningConfiguration", .shape = AT_ImageScanningConfiguration, .traits = MEMBER_REQUIRED},
};
static const struct member_model PutImageScanningConfigurationResponse_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName},
    {"imageScanningConfiguration", .shape = AT_ImageScanningConfiguration},
};
static const struct member_model PutImageTagMutabilityRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName, .traits = MEMBER_REQUIRED},
    {"imageTagMutability", .shape = AT_ImageTagMutability, .traits = MEMBER_REQUIRED},
    {"imageTagMutabilityExclusionFilters", .shape = AT_ImageTagMutabilityExclusionFilters},
};
static const struct member_model PutImageTagMutabilityResponse_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName},
    {"imageTagMutability", .shape = AT_ImageTagMutability},
    {"imageTagMutabilityExclusionFilters", .shape = AT_ImageTagMutabilityExclusionFilters},
};
static const struct member_model PutLifecyclePolicyRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName, .traits = MEMBER_REQUIRED},
    {"lifecyclePolicyText", .shape = AT_LifecyclePolicyText, .traits = MEMBER_REQUIRED},
};
static const struct member_model PutLifecyclePolicyResponse_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName},
    {"lifecyclePolicyText", .shape = AT_LifecyclePolicyText},
};
static const struct member_model PutRegistryPolicyRequest_members[] = {
    {"policyText", .shape = AT_RegistryPolicyText, .traits = MEMBER_REQUIRED},
};
static const struct member_model PutRegistryPolicyResponse_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"policyText", .shape = AT_RegistryPolicyText},
};
static const struct member_model PutRegistryScanningConfigurationRequest_members[] = {
    {"scanType", .shape = AT_ScanType},
    {"rules", .shape = AT_RegistryScanningRuleList},
};
static const struct member_model PutRegistryScanningConfigurationResponse_members[] = {
    {"registryScanningConfiguration", .shape = AT_RegistryScanningConfiguration},
};
static const struct member_model PutReplicationConfigurationRequest_members[] = {
    {"replicationConfiguration", .shape = AT_ReplicationConfiguration, .traits = MEMBER_REQUIRED},
};
static const struct member_model PutReplicationConfigurationResponse_members[] = {
    {"replicationConfiguration", .shape = AT_ReplicationConfiguration},
};
static const char *const RCTAppliedFor_choices[] = {
    "REPLICATION",
    "PULL_THROUGH_CACHE",
    "CREATE_ON_PUSH",
    NULL,
};
static const struct member_model RCTAppliedForList_members[] = {
    {"member", .shape = AT_RCTAppliedFor},
};
static const struct member_model Recommendation_members[] = {
    {"url", .shape = AT_Url},
    {"text", .shape = AT_RecommendationText},
};
static const struct member_model ReferenceUrlsList_members[] = {
    {"member", .shape = AT_Url},
};
static const struct member_model ReferencedImagesNotFoundException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model RegistryPolicyNotFoundException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model RegistryScanningConfiguration_members[] = {
    {"scanType", .shape = AT_ScanType},
    {"rules", .shape = AT_RegistryScanningRuleList},
};
static const struct member_model RegistryScanningRule_members[] = {
    {"scanFrequency", .shape = AT_ScanFrequency, .traits = MEMBER_REQUIRED},
    {"repositoryFilters", .shape = AT_ScanningRepositoryFilterList, .traits = MEMBER_REQUIRED},
};
static const struct member_model RegistryScanningRuleList_members[] = {
    {"member", .shape = AT_RegistryScanningRule},
};
static const struct member_model RelatedVulnerabilitiesList_members[] = {
    {"member", .shape = AT_RelatedVulnerability},
};
static const struct member_model Remediation_members[] = {
    {"recommendation", .shape = AT_Recommendation},
};
static const struct member_model ReplicationConfiguration_members[] = {
    {"rules", .shape = AT_ReplicationRuleList, .traits = MEMBER_REQUIRED},
};
static const struct member_model ReplicationDestination_members[] = {
    {"region", .shape = AT_Region, .traits = MEMBER_REQUIRED},
    {"registryId", .shape = AT_RegistryId, .traits = MEMBER_REQUIRED},
};
static const struct member_model ReplicationDestinationList_members[] = {
    {"member", .shape = AT_ReplicationDestination},
};
static const struct member_model ReplicationRule_members[] = {
    {"destinations", .shape = AT_ReplicationDestinationList, .traits = MEMBER_REQUIRED},
    {"repositoryFilters", .shape = AT_RepositoryFilterList},
    {"deleteReplication", .shape = AT_DeleteReplication},
};
static const struct member_model ReplicationRuleList_members[] = {
    {"member", .shape = AT_ReplicationRule},
};
static const struct member_model Repository_members[] = {
    {"repositoryArn", .shape = AT_Arn},
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName},
    {"repositoryUri", .shape = AT_Url},
    {"createdAt", .shape = AT_CreationTimestamp},
    {"imageTagMutability", .shape = AT_ImageTagMutability},
    {"imageTagMutabilityExclusionFilters", .shape = AT_ImageTagMutabilityExclusionFilters},
    {"imageScanningConfiguration", .shape = AT_ImageScanningConfiguration},
    {"encryptionConfiguration", .shape = AT_EncryptionConfiguration},
};
static const struct member_model RepositoryAlreadyExistsException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model RepositoryCreationTemplate_members[] = {
    {"prefix", .shape = AT_Prefix},
    {"description", .shape = AT_RepositoryTemplateDescription},
    {"encryptionConfiguration", .shape = AT_EncryptionConfigurationForRepositoryCreationTemplate},
    {"resourceTags", .shape = AT_TagList},
    {"imageTagMutability", .shape = AT_ImageTagMutability},
    {"imageTagMutabilityExclusionFilters", .shape = AT_ImageTagMutabilityExclusionFilters},
    {"repositoryPolicy", .shape = AT_RepositoryPolicyText},
    {"lifecyclePolicy", .shape = AT_LifecyclePolicyTextForRepositoryCreationTemplate},
    {"appliedFor", .shape = AT_RCTAppliedForList},
    {"customRoleArn", .shape = AT_CustomRoleArn},
    {"createdAt", .shape = AT_Date},
    {"updatedAt", .shape = AT_Date},
};
static const struct member_model RepositoryCreationTemplateList_members[] = {
    {"member", .shape = AT_RepositoryCreationTemplate},
};
static const struct member_model RepositoryFilter_members[] = {
    {"filter", .shape = AT_RepositoryFilterValue, .traits = MEMBER_REQUIRED},
    {"filterType", .shape = AT_RepositoryFilterType, .traits = MEMBER_REQUIRED},
};
static const struct member_model RepositoryFilterList_members[] = {
    {"member", .shape = AT_RepositoryFilter},
};
static const char *const RepositoryFilterType_choices[] = {
    "PREFIX_MATCH",
    NULL,
};
static const struct member_model RepositoryList_members[] = {
    {"member", .shape = AT_Repository},
};
static const struct member_model RepositoryNameList_members[] = {
    {"member", .shape = AT_RepositoryName},
};
static const struct member_model RepositoryNotEmptyException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model RepositoryNotFoundException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model RepositoryPolicyNotFoundException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model RepositoryScanningConfiguration_members[] = {
    {"repositoryArn", .shape = AT_Arn},
    {"repositoryName", .shape = AT_RepositoryName},
    {"scanOnPush", .shape = AT_ScanOnPushFlag},
    {"scanFrequency", .shape = AT_ScanFrequency},
    {"appliedScanFilters", .shape = AT_ScanningRepositoryFilterList},
};
static const struct member_model RepositoryScanningConfigurationFailure_members[] = {
    {"repositoryName", .shape = AT_RepositoryName},
    {"failureCode", .shape = AT_ScanningConfigurationFailureCode},
    {"failureReason", .shape = AT_ScanningConfigurationFailureReason},
};
static const struct member_model RepositoryScanningConfigurationFailureList_members[] = {
    {"member", .shape = AT_RepositoryScanningConfigurationFailure},
};
static const struct member_model RepositoryScanningConfigurationList_members[] = {
    {"member", .shape = AT_RepositoryScanningConfiguration},
};
static const struct member_model Resource_members[] = {
    {"details", .shape = AT_ResourceDetails},
    {"id", .shape = AT_ResourceId},
    {"tags", .shape = AT_Tags},
    {"type", .shape = AT_Type},
};
static const struct member_model ResourceDetails_members[] = {
    {"awsEcrContainerImage", .shape = AT_AwsEcrContainerImageDetails},
};
static const struct member_model ResourceList_members[] = {
    {"member", .shape = AT_Resource},
};
static const char *const ScanFrequency_choices[] = {
    "SCAN_ON_PUSH",
    "CONTINUOUS_SCAN",
    "MANUAL",
    NULL,
};
static const struct member_model ScanNotFoundException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const char *const ScanStatus_choices[] = {
    "IN_PROGRESS",
    "COMPLETE",
    "FAILED",
    "UNSUPPORTED_IMAGE",
    "ACTIVE",
    "PENDING",
    "SCAN_ELIGIBILITY_EXPIRED",
    "FINDINGS_UNAVAILABLE",
    "LIMIT_EXCEEDED",
    "IMAGE_ARCHIVED",
    "IMAGE_SIZE_EXCEEDED",
    NULL,
};
static const char *const ScanType_choices[] = {
    "BASIC",
    "ENHANCED",
    NULL,
};
static const char *const ScanningConfigurationFailureCode_choices[] = {
    "REPOSITORY_NOT_FOUND",
    NULL,
};
static const struct member_model ScanningConfigurationRepositoryNameList_members[] = {
    {"member", .shape = AT_RepositoryName},
};
static const struct member_model ScanningRepositoryFilter_members[] = {
    {"filter", .shape = AT_ScanningRepositoryFilterValue, .traits = MEMBER_REQUIRED},
    {"filterType", .shape = AT_ScanningRepositoryFilterType, .traits = MEMBER_REQUIRED},
};
static const struct member_model ScanningRepositoryFilterList_members[] = {
    {"member", .shape = AT_ScanningRepositoryFilter},
};
static const char *const ScanningRepositoryFilterType_choices[] = {
    "WILDCARD",
    NULL,
};
static const struct member_model ScoreDetails_members[] = {
    {"cvss", .shape = AT_CvssScoreDetails},
};
static const struct member_model SecretNotFoundException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model ServerException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model SetRepositoryPolicyRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName, .traits = MEMBER_REQUIRED},
    {"policyText", .shape = AT_RepositoryPolicyText, .traits = MEMBER_REQUIRED},
    {"force", .shape = AT_ForceFlag},
};
static const struct member_model SetRepositoryPolicyResponse_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryName", .shape = AT_RepositoryName},
    {"policyText", .shape = AT_RepositoryPolicyText},
};
static const struct member_model Tag_members[] = {
    {"Key", .shape = AT_TagKey, .traits = MEMBER_REQUIRED},
    {"Value", .shape = AT_TagValue, .traits = MEMBER_REQUIRED},
};
static const struct member_model TagKeyList_members[] = {
    {"member", .shape = AT_TagKey},
};
static const struct member_model TagList_members[] = {
    {"member", .shape = AT_Tag},
};
static const struct member_model TagResourceRequest_members[] = {
    {"resourceArn", .shape = AT_Arn, .traits = MEMBER_REQUIRED},
    {"tags", .shape = AT_TagList, .traits = MEMBER_REQUIRED},
};
static const char *const TagStatus_choices[] = {
    "TAGGED",
    "UNTAGGED",
    "ANY",
    NULL,
};
static const struct member_model Tags_members[] = {
    {"key", .shape = AT_TagKey},
    {"value", .shape = AT_TagValue},
};
static const struct member_model TemplateAlreadyExistsException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model TemplateNotFoundException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model TooManyTagsException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model UnableToAccessSecretException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model UnableToDecryptSecretValueException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model UnableToGetUpstreamImageException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model UnsupportedUpstreamRegistryException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model UntagResourceRequest_members[] = {
    {"resourceArn", .shape = AT_Arn, .traits = MEMBER_REQUIRED},
    {"tagKeys", .shape = AT_TagKeyList, .traits = MEMBER_REQUIRED},
};
static const struct member_model UpdatePullThroughCacheRuleRequest_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"ecrRepositoryPrefix", .shape = AT_PullThroughCacheRuleRepositoryPrefix, .traits = MEMBER_REQUIRED},
    {"credentialArn", .shape = AT_CredentialArn},
    {"customRoleArn", .shape = AT_CustomRoleArn},
};
static const struct member_model UpdatePullThroughCacheRuleResponse_members[] = {
    {"ecrRepositoryPrefix", .shape = AT_PullThroughCacheRuleRepositoryPrefix},
    {"registryId", .shape = AT_RegistryId},
    {"updatedAt", .shape = AT_UpdatedTimestamp},
    {"credentialArn", .shape = AT_CredentialArn},
    {"customRoleArn", .shape = AT_CustomRoleArn},
    {"upstreamRepositoryPrefix", .shape = AT_PullThroughCacheRuleRepositoryPrefix},
};
static const struct member_model UpdateRepositoryCreationTemplateRequest_members[] = {
    {"prefix", .shape = AT_Prefix, .traits = MEMBER_REQUIRED},
    {"description", .shape = AT_RepositoryTemplateDescription},
    {"encryptionConfiguration", .shape = AT_EncryptionConfigurationForRepositoryCreationTemplate},
    {"resourceTags", .shape = AT_TagList},
    {"imageTagMutability", .shape = AT_ImageTagMutability},
    {"imageTagMutabilityExclusionFilters", .shape = AT_ImageTagMutabilityExclusionFilters},
    {"repositoryPolicy", .shape = AT_RepositoryPolicyText},
    {"lifecyclePolicy", .shape = AT_LifecyclePolicyTextForRepositoryCreationTemplate},
    {"appliedFor", .shape = AT_RCTAppliedForList},
    {"customRoleArn", .shape = AT_CustomRoleArn},
};
static const struct member_model UpdateRepositoryCreationTemplateResponse_members[] = {
    {"registryId", .shape = AT_RegistryId},
    {"repositoryCreationTemplate", .shape = AT_RepositoryCreationTemplate},
};
static const char *const UpstreamRegistry_choices[] = {
    "ecr",
    "ecr-public",
    "quay",
    "k8s",
    "docker-hub",
    "github-container-registry",
    "azure-container-registry",
    "gitlab-container-registry",
    "chainguard",
    NULL,
};
static const struct member_model ValidatePullThroughCacheRuleRequest_members[] = {
    {"ecrRepositoryPrefix", .shape = AT_PullThroughCacheRuleRepositoryPrefix, .traits = MEMBER_REQUIRED},
    {"registryId", .shape = AT_RegistryId},
};
static const struct member_model ValidatePullThroughCacheRuleResponse_members[] = {
    {"ecrRepositoryPrefix", .shape = AT_PullThroughCacheRuleRepositoryPrefix},
    {"registryId", .shape = AT_RegistryId},
    {"upstreamRegistryUrl", .shape = AT_Url},
    {"credentialArn", .shape = AT_CredentialArn},
    {"customRoleArn", .shape = AT_CustomRoleArn},
    {"upstreamRepositoryPrefix", .shape = AT_PullThroughCacheRuleRepositoryPrefix},
    {"isValid", .shape = AT_IsPTCRuleValid},
    {"failure", .shape = AT_PTCValidateFailure},
};
static const struct member_model ValidationException_members[] = {
    {"message", .shape = AT_ExceptionMessage},
};
static const struct member_model VulnerablePackage_members[] = {
    {"arch", .shape = AT_Arch},
    {"epoch", .shape = AT_Epoch},
    {"filePath", .shape = AT_FilePath},
    {"name", .shape = AT_VulnerablePackageName},
    {"packageManager", .shape = AT_PackageManager},
    {"release", .shape = AT_Release},
    {"sourceLayerHash", .shape = AT_SourceLayerHash},
    {"version", .shape = AT_Version},
    {"fixedInVersion", .shape = AT_FixedInVersion},
};
static const struct member_model VulnerablePackagesList_members[] = {
    {"member", .shape = AT_VulnerablePackage},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"Arch", SHAPE_STRING},
    {"Arn", SHAPE_STRING},
    {"Attribute", SHAPE_STRUCTURE, .n_members = 2, .members = Attribute_members},
    {"AttributeKey", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"AttributeList", SHAPE_LIST, .n_members = 1, .members = AttributeList_members, .max = INT64_C(50)},
    {"AttributeValue", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(256)},
    {"Author", SHAPE_STRING},
    {"AuthorizationData", SHAPE_STRUCTURE, .n_members = 3, .members = AuthorizationData_members},
    {"AuthorizationDataList", SHAPE_LIST, .n_members = 1, .members = AuthorizationDataList_members},
    {"AwsEcrContainerImageDetails", SHAPE_STRUCTURE, .n_members = 10, .members = AwsEcrContainerImageDetails_members},
    {"Base64", SHAPE_STRING},
    {"BaseScore", SHAPE_DOUBLE},
    {"BatchDeleteImageRequest", SHAPE_STRUCTURE, .n_members = 3, .members = BatchDeleteImageRequest_members},
    {"BatchDeleteImageResponse", SHAPE_STRUCTURE, .n_members = 2, .members = BatchDeleteImageResponse_members},
    {"BatchGetImageRequest", SHAPE_STRUCTURE, .n_members = 4, .members = BatchGetImageRequest_members},
    {"BatchGetImageResponse", SHAPE_STRUCTURE, .n_members = 2, .members = BatchGetImageResponse_members},
    {"BatchGetRepositoryScanningConfigurationRequest", SHAPE_STRUCTURE, .n_members = 1, .members = BatchGetRepositoryScanningConfigurationRequest_members},
    {"BatchGetRepositoryScanningConfigurationResponse", SHAPE_STRUCTURE, .n_members = 2, .members = BatchGetRepositoryScanningConfigurationResponse_members},
    {"BlockedByOrganizationPolicyException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = BlockedByOrganizationPolicyException_members},
    {"CreatePullThroughCacheRuleRequest", SHAPE_STRUCTURE, .n_members = 7, .members = CreatePullThroughCacheRuleRequest_members},
    {"CreatePullThroughCacheRuleResponse", SHAPE_STRUCTURE, .n_members = 8, .members = CreatePullThroughCacheRuleResponse_members},
    {"CreateRepositoryCreationTemplateRequest", SHAPE_STRUCTURE, .n_members = 10, .members = CreateRepositoryCreationTemplateRequest_members},
    {"CreateRepositoryCreationTemplateResponse", SHAPE_STRUCTURE, .n_members = 2, .members = CreateRepositoryCreationTemplateResponse_members},
    {"CreateRepositoryRequest", SHAPE_STRUCTURE, .n_members = 7, .members = CreateRepositoryRequest_members},
    {"CreateRepositoryResponse", SHAPE_STRUCTURE, .n_members = 1, .members = CreateRepositoryResponse_members},
    {"CreationTimestamp", SHAPE_TIMESTAMP},
    {"CredentialArn", SHAPE_STRING, .min = INT64_C(50), .max = INT64_C(612)},
    {"CustomRoleArn", SHAPE_STRING, .max = INT64_C(2048)},
    {"CvssScore", SHAPE_STRUCTURE, .n_members = 4, .members = CvssScore_members},
    {"CvssScoreAdjustment", SHAPE_STRUCTURE, .n_members = 2, .members = CvssScoreAdjustment_members},
    {"CvssScoreAdjustmentList", SHAPE_LIST, .n_members = 1, .members = CvssScoreAdjustmentList_members},
    {"CvssScoreDetails", SHAPE_STRUCTURE, .n_members = 5, .members = CvssScoreDetails_members},
    {"CvssScoreList", SHAPE_LIST, .n_members = 1, .members = CvssScoreList_members},
    {"Date", SHAPE_TIMESTAMP},
    {"DeleteLifecyclePolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteLifecyclePolicyRequest_members},
    {"DeleteLifecyclePolicyResponse", SHAPE_STRUCTURE, .n_members = 4, .members = DeleteLifecyclePolicyResponse_members},
    {"DeletePullThroughCacheRuleRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeletePullThroughCacheRuleRequest_members},
    {"DeletePullThroughCacheRuleResponse", SHAPE_STRUCTURE, .n_members = 7, .members = DeletePullThroughCacheRuleResponse_members},
    {"DeleteRegistryPolicyRequest", SHAPE_STRUCTURE},
    {"DeleteRegistryPolicyResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteRegistryPolicyResponse_members},
    {"DeleteReplication", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteReplication_members},
    {"DeleteReplicationFlag", SHAPE_BOOLEAN},
    {"DeleteRepositoryCreationTemplateRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteRepositoryCreationTemplateRequest_members},
    {"DeleteRepositoryCreationTemplateResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteRepositoryCreationTemplateResponse_members},
    {"DeleteRepositoryPolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteRepositoryPolicyRequest_members},
    {"DeleteRepositoryPolicyResponse", SHAPE_STRUCTURE, .n_members = 3, .members = DeleteRepositoryPolicyResponse_members},
    {"DeleteRepositoryRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DeleteRepositoryRequest_members},
    {"DeleteRepositoryResponse", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteRepositoryResponse_members},
    {"DescribeImageScanFindingsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = DescribeImageScanFindingsRequest_members},
    {"DescribeImageScanFindingsResponse", SHAPE_STRUCTURE, .n_members = 6, .members = DescribeImageScanFindingsResponse_members},
    {"DescribeImagesFilter", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeImagesFilter_members},
    {"DescribeImagesRequest", SHAPE_STRUCTURE, .n_members = 6, .members = DescribeImagesRequest_members},
    {"DescribeImagesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeImagesResponse_members},
    {"DescribePullThroughCacheRulesRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DescribePullThroughCacheRulesRequest_members},
    {"DescribePullThroughCacheRulesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribePullThroughCacheRulesResponse_members},
    {"DescribeRegistryRequest", SHAPE_STRUCTURE},
    {"DescribeRegistryResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeRegistryResponse_members},
    {"DescribeRepositoriesRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeRepositoriesRequest_members},
    {"DescribeRepositoriesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = DescribeRepositoriesResponse_members},
    {"DescribeRepositoryCreationTemplatesRequest", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeRepositoryCreationTemplatesRequest_members},
    {"DescribeRepositoryCreationTemplatesResponse", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeRepositoryCreationTemplatesResponse_members},
    {"EncryptionConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = EncryptionConfiguration_members},
    {"EncryptionConfigurationForRepositoryCreationTemplate", SHAPE_STRUCTURE, .n_members = 2, .members = EncryptionConfigurationForRepositoryCreationTemplate_members},
    {"EncryptionType", SHAPE_STRING, .choices = EncryptionType_choices},
    {"EnhancedImageScanFinding", SHAPE_STRUCTURE, .n_members = 17, .members = EnhancedImageScanFinding_members},
    {"EnhancedImageScanFindingList", SHAPE_LIST, .n_members = 1, .members = EnhancedImageScanFindingList_members},
    {"Epoch", SHAPE_INTEGER},
    {"EvaluationTimestamp", SHAPE_TIMESTAMP},
    {"ExceptionMessage", SHAPE_STRING},
    {"ExpirationTimestamp", SHAPE_TIMESTAMP},
    {"ExploitAvailable", SHAPE_STRING},
    {"FilePath", SHAPE_STRING},
    {"FindingArn", SHAPE_STRING},
    {"FindingDescription", SHAPE_STRING},
    {"FindingName", SHAPE_STRING},
    {"FindingSeverity", SHAPE_STRING, .choices = FindingSeverity_choices},
    {"FindingSeverityCounts", SHAPE_MAP, .n_members = 2, .members = FindingSeverityCounts_members},
    {"FixAvailable", SHAPE_STRING},
    {"FixedInVersion", SHAPE_STRING},
    {"ForceFlag", SHAPE_BOOLEAN},
    {"GetAuthorizationTokenRegistryIdList", SHAPE_LIST, .n_members = 1, .members = GetAuthorizationTokenRegistryIdList_members, .min = INT64_C(1), .max = INT64_C(10)},
    {"GetAuthorizationTokenRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetAuthorizationTokenRequest_members},
    {"GetAuthorizationTokenResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetAuthorizationTokenResponse_members},
    {"GetLifecyclePolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetLifecyclePolicyRequest_members},
    {"GetLifecyclePolicyResponse", SHAPE_STRUCTURE, .n_members = 4, .members = GetLifecyclePolicyResponse_members},
    {"GetRegistryPolicyRequest", SHAPE_STRUCTURE},
    {"GetRegistryPolicyResponse", SHAPE_STRUCTURE, .n_members = 2, .members = GetRegistryPolicyResponse_members},
    {"GetRegistryScanningConfigurationRequest", SHAPE_STRUCTURE},
    {"GetRegistryScanningConfigurationResponse", SHAPE_STRUCTURE, .n_members = 2, .members = GetRegistryScanningConfigurationResponse_members},
    {"GetRepositoryPolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetRepositoryPolicyRequest_members},
    {"GetRepositoryPolicyResponse", SHAPE_STRUCTURE, .n_members = 3, .members = GetRepositoryPolicyResponse_members},
    {"Image", SHAPE_STRUCTURE, .n_members = 5, .members = Image_members},
    {"ImageAlreadyExistsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ImageAlreadyExistsException_members},
    {"ImageDetail", SHAPE_STRUCTURE, .n_members = 15, .members = ImageDetail_members},
    {"ImageDetailList", SHAPE_LIST, .n_members = 1, .members = ImageDetailList_members},
    {"ImageDigest", SHAPE_STRING},
    {"ImageDigestDoesNotMatchException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ImageDigestDoesNotMatchException_members},
    {"ImageFailure", SHAPE_STRUCTURE, .n_members = 3, .members = ImageFailure_members},
    {"ImageFailureCode", SHAPE_STRING, .choices = ImageFailureCode_choices},
    {"ImageFailureList", SHAPE_LIST, .n_members = 1, .members = ImageFailureList_members},
    {"ImageFailureReason", SHAPE_STRING},
    {"ImageIdentifier", SHAPE_STRUCTURE, .n_members = 2, .members = ImageIdentifier_members},
    {"ImageIdentifierList", SHAPE_LIST, .n_members = 1, .members = ImageIdentifierList_members, .min = INT64_C(1), .max = INT64_C(100)},
    {"ImageList", SHAPE_LIST, .n_members = 1, .members = ImageList_members},
    {"ImageManifest", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(4194304)},
    {"ImageNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ImageNotFoundException_members},
    {"ImageScanFinding", SHAPE_STRUCTURE, .n_members = 5, .members = ImageScanFinding_members},
    {"ImageScanFindingList", SHAPE_LIST, .n_members = 1, .members = ImageScanFindingList_members},
    {"ImageScanFindings", SHAPE_STRUCTURE, .n_members = 5, .members = ImageScanFindings_members},
    {"ImageScanFindingsSummary", SHAPE_STRUCTURE, .n_members = 3, .members = ImageScanFindingsSummary_members},
    {"ImageScanStatus", SHAPE_STRUCTURE, .n_members = 2, .members = ImageScanStatus_members},
    {"ImageScanningConfiguration", SHAPE_STRUCTURE, .n_members = 1, .members = ImageScanningConfiguration_members},
    {"ImageSizeInBytes", SHAPE_LONG},
    {"ImageStatus", SHAPE_STRING, .choices = ImageStatus_choices},
    {"ImageStatusFilter", SHAPE_STRING, .choices = ImageStatusFilter_choices},
    {"ImageTag", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(300)},
    {"ImageTagAlreadyExistsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ImageTagAlreadyExistsException_members},
    {"ImageTagList", SHAPE_LIST, .n_members = 1, .members = ImageTagList_members},
    {"ImageTagMutability", SHAPE_STRING, .choices = ImageTagMutability_choices},
    {"ImageTagMutabilityExclusionFilter", SHAPE_STRUCTURE, .n_members = 2, .members = ImageTagMutabilityExclusionFilter_members},
    {"ImageTagMutabilityExclusionFilterType", SHAPE_STRING, .choices = ImageTagMutabilityExclusionFilterType_choices},
    {"ImageTagMutabilityExclusionFilterValue", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"ImageTagMutabilityExclusionFilters", SHAPE_LIST, .n_members = 1, .members = ImageTagMutabilityExclusionFilters_members, .min = INT64_C(1), .max = INT64_C(5)},
    {"ImageTagsList", SHAPE_LIST, .n_members = 1, .members = ImageTagsList_members},
    {"InUseCount", SHAPE_LONG},
    {"InvalidParameterException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidParameterException_members},
    {"InvalidTagParameterException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidTagParameterException_members},
    {"IsPTCRuleValid", SHAPE_BOOLEAN},
    {"KmsError", SHAPE_STRING},
    {"KmsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 2, .members = KmsException_members},
    {"KmsKey", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(2048)},
    {"KmsKeyForRepositoryCreationTemplate", SHAPE_STRING, .max = INT64_C(2048)},
    {"LastActivatedAtTimestamp", SHAPE_TIMESTAMP},
    {"LastArchivedAtTimestamp", SHAPE_TIMESTAMP},
    {"LayersNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = LayersNotFoundException_members},
    {"LifecyclePolicyNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = LifecyclePolicyNotFoundException_members},
    {"LifecyclePolicyText", SHAPE_STRING, .min = INT64_C(100), .max = INT64_C(30720)},
    {"LifecyclePolicyTextForRepositoryCreationTemplate", SHAPE_STRING, .max = INT64_C(30720)},
    {"LimitExceededException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = LimitExceededException_members},
    {"ListImagesFilter", SHAPE_STRUCTURE, .n_members = 2, .members = ListImagesFilter_members},
    {"ListImagesRequest", SHAPE_STRUCTURE, .n_members = 5, .members = ListImagesRequest_members},
    {"ListImagesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ListImagesResponse_members},
    {"ListTagsForResourceRequest", SHAPE_STRUCTURE, .n_members = 1, .members = ListTagsForResourceRequest_members},
    {"ListTagsForResourceResponse", SHAPE_STRUCTURE, .n_members = 1, .members = ListTagsForResourceResponse_members},
    {"MaxResults", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(1000)},
    {"MediaType", SHAPE_STRING},
    {"MediaTypeList", SHAPE_LIST, .n_members = 1, .members = MediaTypeList_members, .min = INT64_C(1), .max = INT64_C(100)},
    {"Metric", SHAPE_STRING},
    {"NextToken", SHAPE_STRING},
    {"PTCValidateFailure", SHAPE_STRING},
    {"PackageManager", SHAPE_STRING},
    {"PackageVulnerabilityDetails", SHAPE_STRUCTURE, .n_members = 10, .members = PackageVulnerabilityDetails_members},
    {"Platform", SHAPE_STRING},
    {"Prefix", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(256)},
    {"PrefixList", SHAPE_LIST, .n_members = 1, .members = PrefixList_members},
    {"ProxyEndpoint", SHAPE_STRING},
    {"PullThroughCacheRule", SHAPE_STRUCTURE, .n_members = 9, .members = PullThroughCacheRule_members},
    {"PullThroughCacheRuleAlreadyExistsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = PullThroughCacheRuleAlreadyExistsException_members},
    {"PullThroughCacheRuleList", SHAPE_LIST, .n_members = 1, .members = PullThroughCacheRuleList_members},
    {"PullThroughCacheRuleNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = PullThroughCacheRuleNotFoundException_members},
    {"PullThroughCacheRuleRepositoryPrefix", SHAPE_STRING, .min = INT64_C(2), .max = INT64_C(30)},
    {"PullThroughCacheRuleRepositoryPrefixList", SHAPE_LIST, .n_members = 1, .members = PullThroughCacheRuleRepositoryPrefixList_members, .min = INT64_C(1), .max = INT64_C(100)},
    {"PushTimestamp", SHAPE_TIMESTAMP},
    {"PutImageRequest", SHAPE_STRUCTURE, .n_members = 6, .members = PutImageRequest_members},
    {"PutImageResponse", SHAPE_STRUCTURE, .n_members = 1, .members = PutImageResponse_members},
    {"PutImageScanningConfigurationRequest", SHAPE_STRUCTURE, .n_members = 3, .members = PutImageScanningConfigurationRequest_members},
    {"PutImageScanningConfigurationResponse", SHAPE_STRUCTURE, .n_members = 3, .members = PutImageScanningConfigurationResponse_members},
    {"PutImageTagMutabilityRequest", SHAPE_STRUCTURE, .n_members = 4, .members = PutImageTagMutabilityRequest_members},
    {"PutImageTagMutabilityResponse", SHAPE_STRUCTURE, .n_members = 4, .members = PutImageTagMutabilityResponse_members},
    {"PutLifecyclePolicyRequest", SHAPE_STRUCTURE, .n_members = 3, .members = PutLifecyclePolicyRequest_members},
    {"PutLifecyclePolicyResponse", SHAPE_STRUCTURE, .n_members = 3, .members = PutLifecyclePolicyResponse_members},
    {"PutRegistryPolicyRequest", SHAPE_STRUCTURE, .n_members = 1, .members = PutRegistryPolicyRequest_members},
    {"PutRegistryPolicyResponse", SHAPE_STRUCTURE, .n_members = 2, .members = PutRegistryPolicyResponse_members},
    {"PutRegistryScanningConfigurationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = PutRegistryScanningConfigurationRequest_members},
    {"PutRegistryScanningConfigurationResponse", SHAPE_STRUCTURE, .n_members = 1, .members = PutRegistryScanningConfigurationResponse_members},
    {"PutReplicationConfigurationRequest", SHAPE_STRUCTURE, .n_members = 1, .members = PutReplicationConfigurationRequest_members},
    {"PutReplicationConfigurationResponse", SHAPE_STRUCTURE, .n_members = 1, .members = PutReplicationConfigurationResponse_members},
    {"RCTAppliedFor", SHAPE_STRING, .choices = RCTAppliedFor_choices},
    {"RCTAppliedForList", SHAPE_LIST, .n_members = 1, .members = RCTAppliedForList_members},
    {"Reason", SHAPE_STRING},
    {"Recommendation", SHAPE_STRUCTURE, .n_members = 2, .members = Recommendation_members},
    {"RecommendationText", SHAPE_STRING},
    {"RecordedPullTimestamp", SHAPE_TIMESTAMP},
    {"ReferenceUrlsList", SHAPE_LIST, .n_members = 1, .members = ReferenceUrlsList_members},
    {"ReferencedImagesNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ReferencedImagesNotFoundException_members},
    {"Region", SHAPE_STRING, .min = INT64_C(2), .max = INT64_C(25)},
    {"RegistryId", SHAPE_STRING},
    {"RegistryPolicyNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = RegistryPolicyNotFoundException_members},
    {"RegistryPolicyText", SHAPE_STRING, .max = INT64_C(10240)},
    {"RegistryScanningConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = RegistryScanningConfiguration_members},
    {"RegistryScanningRule", SHAPE_STRUCTURE, .n_members = 2, .members = RegistryScanningRule_members},
    {"RegistryScanningRuleList", SHAPE_LIST, .n_members = 1, .members = RegistryScanningRuleList_members, .max = INT64_C(2)},
    {"RelatedVulnerabilitiesList", SHAPE_LIST, .n_members = 1, .members = RelatedVulnerabilitiesList_members},
    {"RelatedVulnerability", SHAPE_STRING},
    {"Release", SHAPE_STRING},
    {"Remediation", SHAPE_STRUCTURE, .n_members = 1, .members = Remediation_members},
    {"ReplicationConfiguration", SHAPE_STRUCTURE, .n_members = 1, .members = ReplicationConfiguration_members},
    {"ReplicationDestination", SHAPE_STRUCTURE, .n_members = 2, .members = ReplicationDestination_members},
    {"ReplicationDestinationList", SHAPE_LIST, .n_members = 1, .members = ReplicationDestinationList_members, .max = INT64_C(100)},
    {"ReplicationRule", SHAPE_STRUCTURE, .n_members = 3, .members = ReplicationRule_members},
    {"ReplicationRuleList", SHAPE_LIST, .n_members = 1, .members = ReplicationRuleList_members, .max = INT64_C(25)},
    {"Repository", SHAPE_STRUCTURE, .n_members = 9, .members = Repository_members},
    {"RepositoryAlreadyExistsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = RepositoryAlreadyExistsException_members},
    {"RepositoryCreationTemplate", SHAPE_STRUCTURE, .n_members = 12, .members = RepositoryCreationTemplate_members},
    {"RepositoryCreationTemplateList", SHAPE_LIST, .n_members = 1, .members = RepositoryCreationTemplateList_members},
    {"RepositoryFilter", SHAPE_STRUCTURE, .n_members = 2, .members = RepositoryFilter_members},
    {"RepositoryFilterList", SHAPE_LIST, .n_members = 1, .members = RepositoryFilterList_members, .min = INT64_C(1), .max = INT64_C(100)},
    {"RepositoryFilterType", SHAPE_STRING, .choices = RepositoryFilterType_choices},
    {"RepositoryFilterValue", SHAPE_STRING, .min = INT64_C(2), .max = INT64_C(256)},
    {"RepositoryList", SHAPE_LIST, .n_members = 1, .members = RepositoryList_members},
    {"RepositoryName", SHAPE_STRING, .min = INT64_C(2), .max = INT64_C(256)},
    {"RepositoryNameList", SHAPE_LIST, .n_members = 1, .members = RepositoryNameList_members, .min = INT64_C(1), .max = INT64_C(100)},
    {"RepositoryNotEmptyException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = RepositoryNotEmptyException_members},
    {"RepositoryNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = RepositoryNotFoundException_members},
    {"RepositoryPolicyNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = RepositoryPolicyNotFoundException_members},
    {"RepositoryPolicyText", SHAPE_STRING, .max = INT64_C(10240)},
    {"RepositoryScanningConfiguration", SHAPE_STRUCTURE, .n_members = 5, .members = RepositoryScanningConfiguration_members},
    {"RepositoryScanningConfigurationFailure", SHAPE_STRUCTURE, .n_members = 3, .members = RepositoryScanningConfigurationFailure_members},
    {"RepositoryScanningConfigurationFailureList", SHAPE_LIST, .n_members = 1, .members = RepositoryScanningConfigurationFailureList_members},
    {"RepositoryScanningConfigurationList", SHAPE_LIST, .n_members = 1, .members = RepositoryScanningConfigurationList_members},
    {"RepositoryTemplateDescription", SHAPE_STRING, .max = INT64_C(256)},
    {"Resource", SHAPE_STRUCTURE, .n_members = 4, .members = Resource_members},
    {"ResourceDetails", SHAPE_STRUCTURE, .n_members = 1, .members = ResourceDetails_members},
    {"ResourceId", SHAPE_STRING},
    {"ResourceList", SHAPE_LIST, .n_members = 1, .members = ResourceList_members},
    {"ScanFrequency", SHAPE_STRING, .choices = ScanFrequency_choices},
    {"ScanNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ScanNotFoundException_members},
    {"ScanOnPushFlag", SHAPE_BOOLEAN},
    {"ScanStatus", SHAPE_STRING, .choices = ScanStatus_choices},
    {"ScanStatusDescription", SHAPE_STRING},
    {"ScanTimestamp", SHAPE_TIMESTAMP},
    {"ScanType", SHAPE_STRING, .choices = ScanType_choices},
    {"ScanningConfigurationFailureCode", SHAPE_STRING, .choices = ScanningConfigurationFailureCode_choices},
    {"ScanningConfigurationFailureReason", SHAPE_STRING},
    {"ScanningConfigurationRepositoryNameList", SHAPE_LIST, .n_members = 1, .members = ScanningConfigurationRepositoryNameList_members, .min = INT64_C(1), .max = INT64_C(25)},
    {"ScanningRepositoryFilter", SHAPE_STRUCTURE, .n_members = 2, .members = ScanningRepositoryFilter_members},
    {"ScanningRepositoryFilterList", SHAPE_LIST, .n_members = 1, .members = ScanningRepositoryFilterList_members, .max = INT64_C(100)},
    {"ScanningRepositoryFilterType", SHAPE_STRING, .choices = ScanningRepositoryFilterType_choices},
    {"ScanningRepositoryFilterValue", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"Score", SHAPE_DOUBLE},
    {"ScoreDetails", SHAPE_STRUCTURE, .n_members = 1, .members = ScoreDetails_members},
    {"ScoringVector", SHAPE_STRING},
    {"SecretNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = SecretNotFoundException_members},
    {"ServerException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ServerException_members},
    {"SetRepositoryPolicyRequest", SHAPE_STRUCTURE, .n_members = 4, .members = SetRepositoryPolicyRequest_members},
    {"SetRepositoryPolicyResponse", SHAPE_STRUCTURE, .n_members = 3, .members = SetRepositoryPolicyResponse_members},
    {"Severity", SHAPE_STRING},
    {"SeverityCount", SHAPE_INTEGER},
    {"Source", SHAPE_STRING},
    {"SourceLayerHash", SHAPE_STRING},
    {"Status", SHAPE_STRING},
    {"Tag", SHAPE_STRUCTURE, .n_members = 2, .members = Tag_members},
    {"TagKey", SHAPE_STRING},
    {"TagKeyList", SHAPE_LIST, .n_members = 1, .members = TagKeyList_members},
    {"TagList", SHAPE_LIST, .n_members = 1, .members = TagList_members},
    {"TagResourceRequest", SHAPE_STRUCTURE, .n_members = 2, .members = TagResourceRequest_members},
    {"TagResourceResponse", SHAPE_STRUCTURE},
    {"TagStatus", SHAPE_STRING, .choices = TagStatus_choices},
    {"TagValue", SHAPE_STRING},
    {"Tags", SHAPE_MAP, .n_members = 2, .members = Tags_members},
    {"TemplateAlreadyExistsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = TemplateAlreadyExistsException_members},
    {"TemplateNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = TemplateNotFoundException_members},
    {"Title", SHAPE_STRING},
    {"TooManyTagsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = TooManyTagsException_members},
    {"Type", SHAPE_STRING},
    {"UnableToAccessSecretException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = UnableToAccessSecretException_members},
    {"UnableToDecryptSecretValueException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = UnableToDecryptSecretValueException_members},
    {"UnableToGetUpstreamImageException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = UnableToGetUpstreamImageException_members},
    {"UnsupportedUpstreamRegistryException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = UnsupportedUpstreamRegistryException_members},
    {"UntagResourceRequest", SHAPE_STRUCTURE, .n_members = 2, .members = UntagResourceRequest_members},
    {"UntagResourceResponse", SHAPE_STRUCTURE},
    {"UpdatePullThroughCacheRuleRequest", SHAPE_STRUCTURE, .n_members = 4, .members = UpdatePullThroughCacheRuleRequest_members},
    {"UpdatePullThroughCacheRuleResponse", SHAPE_STRUCTURE, .n_members = 6, .members = UpdatePullThroughCacheRuleResponse_members},
    {"UpdateRepositoryCreationTemplateRequest", SHAPE_STRUCTURE, .n_members = 10, .members = UpdateRepositoryCreationTemplateRequest_members},
    {"UpdateRepositoryCreationTemplateResponse", SHAPE_STRUCTURE, .n_members = 2, .members = UpdateRepositoryCreationTemplateResponse_members},
    {"UpdatedTimestamp", SHAPE_TIMESTAMP},
    {"UpstreamRegistry", SHAPE_STRING, .choices = UpstreamRegistry_choices},
    {"Url", SHAPE_STRING},
    {"ValidatePullThroughCacheRuleRequest", SHAPE_STRUCTURE, .n_members = 2, .members = ValidatePullThroughCacheRuleRequest_members},
    {"ValidatePullThroughCacheRuleResponse", SHAPE_STRUCTURE, .n_members = 8, .members = ValidatePullThroughCacheRuleResponse_members},
    {"ValidationException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ValidationException_members},
    {"Version", SHAPE_STRING},
    {"VulnerabilityId", SHAPE_STRING},
    {"VulnerabilitySourceUpdateTimestamp", SHAPE_TIMESTAMP},
    {"VulnerablePackage", SHAPE_STRUCTURE, .n_members = 9, .members = VulnerablePackage_members},
    {"VulnerablePackageName", SHAPE_STRING},
    {"VulnerablePackagesList", SHAPE_LIST, .n_members = 1, .members = VulnerablePackagesList_members},
};
static const uint16_t BatchDeleteImage_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RepositoryNotFoundException, 0,
};
static const uint16_t BatchGetImage_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RepositoryNotFoundException, AT_LimitExceededException, AT_UnableToGetUpstreamImageException, 0,
};
static const uint16_t BatchGetRepositoryScanningConfiguration_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RepositoryNotFoundException, AT_ValidationException, 0,
};
static const uint16_t CreatePullThroughCacheRule_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_ValidationException, AT_PullThroughCacheRuleAlreadyExistsException, AT_UnsupportedUpstreamRegistryException, AT_LimitExceededException, AT_UnableToAccessSecretException, AT_SecretNotFoundException, AT_UnableToDecryptSecretValueException, 0,
};
static const uint16_t CreateRepository_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_InvalidTagParameterException, AT_TooManyTagsException, AT_RepositoryAlreadyExistsException, AT_LimitExceededException, AT_KmsException, 0,
};
static const uint16_t CreateRepositoryCreationTemplate_errors[] = {
    AT_ServerException, AT_ValidationException, AT_InvalidParameterException, AT_LimitExceededException, AT_TemplateAlreadyExistsException, 0,
};
static const uint16_t DeleteLifecyclePolicy_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RepositoryNotFoundException, AT_LifecyclePolicyNotFoundException, AT_ValidationException, 0,
};
static const uint16_t DeletePullThroughCacheRule_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_ValidationException, AT_PullThroughCacheRuleNotFoundException, 0,
};
static const uint16_t DeleteRegistryPolicy_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RegistryPolicyNotFoundException, AT_ValidationException, 0,
};
static const uint16_t DeleteRepository_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RepositoryNotFoundException, AT_RepositoryNotEmptyException, AT_KmsException, 0,
};
static const uint16_t DeleteRepositoryCreationTemplate_errors[] = {
    AT_ServerException, AT_ValidationException, AT_InvalidParameterException, AT_TemplateNotFoundException, 0,
};
static const uint16_t DeleteRepositoryPolicy_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RepositoryNotFoundException, AT_RepositoryPolicyNotFoundException, 0,
};
static const uint16_t DescribeImageScanFindings_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RepositoryNotFoundException, AT_ImageNotFoundException, AT_ScanNotFoundException, AT_ValidationException, 0,
};
static const char *const DescribeImageScanFindings_in[] = {
    "nextToken",
    NULL,
};
static const char *const DescribeImageScanFindings_out[] = {
    "nextToken",
    NULL,
};
static const char *const DescribeImageScanFindings_results[] = {
    "imageScanFindings.findings",
    "imageScanFindings.enhancedFindings",
    NULL,
};
static const struct paginator_model DescribeImageScanFindings_pages[] = {
    {.in_tokens = DescribeImageScanFindings_in, .out_tokens = DescribeImageScanFindings_out, .results = DescribeImageScanFindings_results, .limit_key = "maxResults"},
};
static const uint16_t DescribeImages_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RepositoryNotFoundException, AT_ImageNotFoundException, 0,
};
static const char *const DescribeImages_in[] = {
    "nextToken",
    NULL,
};
static const char *const DescribeImages_out[] = {
    "nextToken",
    NULL,
};
static const char *const DescribeImages_results[] = {
    "imageDetails",
    NULL,
};
static const struct paginator_model DescribeImages_pages[] = {
    {.in_tokens = DescribeImages_in, .out_tokens = DescribeImages_out, .results = DescribeImages_results, .limit_key = "maxResults"},
};
static const uint16_t DescribePullThroughCacheRules_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_ValidationException, AT_PullThroughCacheRuleNotFoundException, 0,
};
static const char *const DescribePullThroughCacheRules_in[] = {
    "nextToken",
    NULL,
};
static const char *const DescribePullThroughCacheRules_out[] = {
    "nextToken",
    NULL,
};
static const char *const DescribePullThroughCacheRules_results[] = {
    "pullThroughCacheRules",
    NULL,
};
static const struct paginator_model DescribePullThroughCacheRules_pages[] = {
    {.in_tokens = DescribePullThroughCacheRules_in, .out_tokens = DescribePullThroughCacheRules_out, .results = DescribePullThroughCacheRules_results, .limit_key = "maxResults"},
};
static const uint16_t DescribeRegistry_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_ValidationException, 0,
};
static const uint16_t DescribeRepositories_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RepositoryNotFoundException, 0,
};
static const char *const DescribeRepositories_in[] = {
    "nextToken",
    NULL,
};
static const char *const DescribeRepositories_out[] = {
    "nextToken",
    NULL,
};
static const char *const DescribeRepositories_results[] = {
    "repositories",
    NULL,
};
static const struct paginator_model DescribeRepositories_pages[] = {
    {.in_tokens = DescribeRepositories_in, .out_tokens = DescribeRepositories_out, .results = DescribeRepositories_results, .limit_key = "maxResults"},
};
static const uint16_t DescribeRepositoryCreationTemplates_errors[] = {
    AT_ServerException, AT_ValidationException, AT_InvalidParameterException, 0,
};
static const char *const DescribeRepositoryCreationTemplates_in[] = {
    "nextToken",
    NULL,
};
static const char *const DescribeRepositoryCreationTemplates_out[] = {
    "nextToken",
    NULL,
};
static const char *const DescribeRepositoryCreationTemplates_results[] = {
    "repositoryCreationTemplates",
    NULL,
};
static const struct paginator_model DescribeRepositoryCreationTemplates_pages[] = {
    {.in_tokens = DescribeRepositoryCreationTemplates_in, .out_tokens = DescribeRepositoryCreationTemplates_out, .results = DescribeRepositoryCreationTemplates_results, .limit_key = "maxResults"},
};
static const uint16_t GetAuthorizationToken_errors[] = {
    AT_ServerException, AT_InvalidParameterException, 0,
};
static const uint16_t GetLifecyclePolicy_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RepositoryNotFoundException, AT_LifecyclePolicyNotFoundException, AT_ValidationException, 0,
};
static const uint16_t GetRegistryPolicy_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RegistryPolicyNotFoundException, AT_ValidationException, 0,
};
static const uint16_t GetRegistryScanningConfiguration_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_ValidationException, 0,
};
static const uint16_t GetRepositoryPolicy_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RepositoryNotFoundException, AT_RepositoryPolicyNotFoundException, 0,
};
static const uint16_t ListImages_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RepositoryNotFoundException, 0,
};
static const char *const ListImages_in[] = {
    "nextToken",
    NULL,
};
static const char *const ListImages_out[] = {
    "nextToken",
    NULL,
};
static const char *const ListImages_results[] = {
    "imageIds",
    NULL,
};
static const struct paginator_model ListImages_pages[] = {
    {.in_tokens = ListImages_in, .out_tokens = ListImages_out, .results = ListImages_results, .limit_key = "maxResults"},
};
static const uint16_t ListTagsForResource_errors[] = {
    AT_InvalidParameterException, AT_RepositoryNotFoundException, AT_ServerException, 0,
};
static const uint16_t PutImage_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RepositoryNotFoundException, AT_ImageAlreadyExistsException, AT_LayersNotFoundException, AT_ReferencedImagesNotFoundException, AT_LimitExceededException, AT_ImageTagAlreadyExistsException, AT_ImageDigestDoesNotMatchException, AT_KmsException, 0,
};
static const uint16_t PutImageScanningConfiguration_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RepositoryNotFoundException, AT_ValidationException, 0,
};
static const uint16_t PutImageTagMutability_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RepositoryNotFoundException, 0,
};
static const uint16_t PutLifecyclePolicy_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RepositoryNotFoundException, AT_ValidationException, 0,
};
static const uint16_t PutRegistryPolicy_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_ValidationException, 0,
};
static const uint16_t PutRegistryScanningConfiguration_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_ValidationException, AT_BlockedByOrganizationPolicyException, 0,
};
static const uint16_t PutReplicationConfiguration_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_ValidationException, 0,
};
static const uint16_t SetRepositoryPolicy_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_RepositoryNotFoundException, 0,
};
static const uint16_t TagResource_errors[] = {
    AT_InvalidParameterException, AT_InvalidTagParameterException, AT_TooManyTagsException, AT_RepositoryNotFoundException, AT_ServerException, 0,
};
static const uint16_t UntagResource_errors[] = {
    AT_InvalidParameterException, AT_InvalidTagParameterException, AT_TooManyTagsException, AT_RepositoryNotFoundException, AT_ServerException, 0,
};
static const uint16_t UpdatePullThroughCacheRule_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_ValidationException, AT_UnableToAccessSecretException, AT_PullThroughCacheRuleNotFoundException, AT_SecretNotFoundException, AT_UnableToDecryptSecretValueException, 0,
};
static const uint16_t UpdateRepositoryCreationTemplate_errors[] = {
    AT_ServerException, AT_ValidationException, AT_InvalidParameterException, AT_TemplateNotFoundException, 0,
};
static const uint16_t ValidatePullThroughCacheRule_errors[] = {
    AT_ServerException, AT_InvalidParameterException, AT_ValidationException, AT_PullThroughCacheRuleNotFoundException, 0,
};
static const struct operation operations[] = {
    {"BatchDeleteImage", "POST", "/", AT_BatchDeleteImageRequest, AT_BatchDeleteImageResponse, .errors = BatchDeleteImage_errors},
    {"BatchGetImage", "POST", "/", AT_BatchGetImageRequest, AT_BatchGetImageResponse, .traits = OPERATION_READS, .errors = BatchGetImage_errors},
    {"BatchGetRepositoryScanningConfiguration", "POST", "/", AT_BatchGetRepositoryScanningConfigurationRequest, AT_BatchGetRepositoryScanningConfigurationResponse, .traits = OPERATION_READS, .errors = BatchGetRepositoryScanningConfiguration_errors},
    {"CreatePullThroughCacheRule", "POST", "/", AT_CreatePullThroughCacheRuleRequest, AT_CreatePullThroughCacheRuleResponse, .errors = CreatePullThroughCacheRule_errors},
    {"CreateRepository", "POST", "/", AT_CreateRepositoryRequest, AT_CreateRepositoryResponse, .errors = CreateRepository_errors},
    {"CreateRepositoryCreationTemplate", "POST", "/", AT_CreateRepositoryCreationTemplateRequest, AT_CreateRepositoryCreationTemplateResponse, .errors = CreateRepositoryCreationTemplate_errors},
    {"DeleteLifecyclePolicy", "POST", "/", AT_DeleteLifecyclePolicyRequest, AT_DeleteLifecyclePolicyResponse, .errors = DeleteLifecyclePolicy_errors},
    {"DeletePullThroughCacheRule", "POST", "/", AT_DeletePullThroughCacheRuleRequest, AT_DeletePullThroughCacheRuleResponse, .errors = DeletePullThroughCacheRule_errors},
    {"DeleteRegistryPolicy", "POST", "/", AT_DeleteRegistryPolicyRequest, AT_DeleteRegistryPolicyResponse, .errors = DeleteRegistryPolicy_errors},
    {"DeleteRepository", "POST", "/", AT_DeleteRepositoryRequest, AT_DeleteRepositoryResponse, .errors = DeleteRepository_errors},
    {"DeleteRepositoryCreationTemplate", "POST", "/", AT_DeleteRepositoryCreationTemplateRequest, AT_DeleteRepositoryCreationTemplateResponse, .errors = DeleteRepositoryCreationTemplate_errors},
    {"DeleteRepositoryPolicy", "POST", "/", AT_DeleteRepositoryPolicyRequest, AT_DeleteRepositoryPolicyResponse, .errors = DeleteRepositoryPolicy_errors},
    {"DescribeImageScanFindings", "POST", "/", AT_DescribeImageScanFindingsRequest, AT_DescribeImageScanFindingsResponse, .traits = OPERATION_READS, .errors = DescribeImageScanFindings_errors, .paginator = DescribeImageScanFindings_pages},
    {"DescribeImages", "POST", "/", AT_DescribeImagesRequest, AT_DescribeImagesResponse, .traits = OPERATION_READS, .errors = DescribeImages_errors, .paginator = DescribeImages_pages},
    {"DescribePullThroughCacheRules", "POST", "/", AT_DescribePullThroughCacheRulesRequest, AT_DescribePullThroughCacheRulesResponse, .traits = OPERATION_READS, .errors = DescribePullThroughCacheRules_errors, .paginator = DescribePullThroughCacheRules_pages},
    {"DescribeRegistry", "POST", "/", AT_DescribeRegistryRequest, AT_DescribeRegistryResponse, .traits = OPERATION_READS, .errors = DescribeRegistry_errors},
    {"DescribeRepositories", "POST", "/", AT_DescribeRepositoriesRequest, AT_DescribeRepositoriesResponse, .traits = OPERATION_READS, .errors = DescribeRepositories_errors, .paginator = DescribeRepositories_pages},
    {"DescribeRepositoryCreationTemplates", "POST", "/", AT_DescribeRepositoryCreationTemplatesRequest, AT_DescribeRepositoryCreationTemplatesResponse, .traits = OPERATION_READS, .errors = DescribeRepositoryCreationTemplates_errors, .paginator = DescribeRepositoryCreationTemplates_pages},
    {"GetAuthorizationToken", "POST", "/", AT_GetAuthorizationTokenRequest, AT_GetAuthorizationTokenResponse, .traits = OPERATION_READS, .errors = GetAuthorizationToken_errors},
    {"GetLifecyclePolicy", "POST", "/", AT_GetLifecyclePolicyRequest, AT_GetLifecyclePolicyResponse, .traits = OPERATION_READS, .errors = GetLifecyclePolicy_errors},
    {"GetRegistryPolicy", "POST", "/", AT_GetRegistryPolicyRequest, AT_GetRegistryPolicyResponse, .traits = OPERATION_READS, .errors = GetRegistryPolicy_errors},
    {"GetRegistryScanningConfiguration", "POST", "/", AT_GetRegistryScanningConfigurationRequest, AT_GetRegistryScanningConfigurationResponse, .traits = OPERATION_READS, .errors = GetRegistryScanningConfiguration_errors},
    {"GetRepositoryPolicy", "POST", "/", AT_GetRepositoryPolicyRequest, AT_GetRepositoryPolicyResponse, .traits = OPERATION_READS, .errors = GetRepositoryPolicy_errors},
    {"ListImages", "POST", "/", AT_ListImagesRequest, AT_ListImagesResponse, .traits = OPERATION_READS, .errors = ListImages_errors, .paginator = ListImages_pages},
    {"ListTagsForResource", "POST", "/", AT_ListTagsForResourceRequest, AT_ListTagsForResourceResponse, .traits = OPERATION_READS, .errors = ListTagsForResource_errors},
    {"PutImage", "POST", "/", AT_PutImageRequest, AT_PutImageResponse, .errors = PutImage_errors},
    {"PutImageScanningConfiguration", "POST", "/", AT_PutImageScanningConfigurationRequest, AT_PutImageScanningConfigurationResponse, .errors = PutImageScanningConfiguration_errors},
    {"PutImageTagMutability", "POST", "/", AT_PutImageTagMutabilityRequest, AT_PutImageTagMutabilityResponse, .errors = PutImageTagMutability_errors},
    {"PutLifecyclePolicy", "POST", "/", AT_PutLifecyclePolicyRequest, AT_PutLifecyclePolicyResponse, .errors = PutLifecyclePolicy_errors},
    {"PutRegistryPolicy", "POST", "/", AT_PutRegistryPolicyRequest, AT_PutRegistryPolicyResponse, .errors = PutRegistryPolicy_errors},
    {"PutRegistryScanningConfiguration", "POST", "/", AT_PutRegistryScanningConfigurationRequest, AT_PutRegistryScanningConfigurationResponse, .errors = PutRegistryScanningConfiguration_errors},
    {"PutReplicationConfiguration", "POST", "/", AT_PutReplicationConfigurationRequest, AT_PutReplicationConfigurationResponse, .errors = PutReplicationConfiguration_errors},
    {"SetRepositoryPolicy", "POST", "/", AT_SetRepositoryPolicyRequest, AT_SetRepositoryPolicyResponse, .errors = SetRepositoryPolicy_errors},
    {"TagResource", "POST", "/", AT_TagResourceRequest, AT_TagResourceResponse, .errors = TagResource_errors},
    {"UntagResource", "POST", "/", AT_UntagResourceRequest, AT_UntagResourceResponse, .errors = UntagResource_errors},
    {"UpdatePullThroughCacheRule", "POST", "/", AT_UpdatePullThroughCacheRuleRequest, AT_UpdatePullThroughCacheRuleResponse, .errors = UpdatePullThroughCacheRule_errors},
    {"UpdateRepositoryCreationTemplate", "POST", "/", AT_UpdateRepositoryCreationTemplateRequest, AT_UpdateRepositoryCreationTemplateResponse, .errors = UpdateRepositoryCreationTemplate_errors},
    {"ValidatePullThroughCacheRule", "POST", "/", AT_ValidatePullThroughCacheRuleRequest, AT_ValidatePullThroughCacheRuleResponse, .traits = OPERATION_READS, .errors = ValidatePullThroughCacheRule_errors},
};
static const struct waiter_acceptor ImageScanComplete_acceptors[] = {
    {0, 0, "imageScanStatus.status", "COMPLETE"},
    {1, 0, "imageScanStatus.status", "FAILED"},
};
static const struct waiter_model waiters[] = {
    {"ImageScanComplete", "DescribeImageScanFindings", 5, 60, ImageScanComplete_acceptors, 2},
};
const struct service ecr_model = {.name = "ecr", .endpoint_prefix = "api.ecr", .signing_name = "ecr", .api_version = "2015-09-21", .target_prefix = "AmazonEC2ContainerRegistry_V20150921", .json_version = "1.1", .protocol = PROTOCOL_JSON, .shapes = shapes, .n_shapes = 288, .operations = operations, .n_operations = 38, .waiters = waiters, .n_waiters = 1};
