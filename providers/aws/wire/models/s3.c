/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_AbortIncompleteMultipartUpload,
    AT_AbortMultipartUploadOutput,
    AT_AbortMultipartUploadRequest,
    AT_AccelerateConfiguration,
    AT_AcceptRanges,
    AT_AccessControlPolicy,
    AT_AccessControlTranslation,
    AT_AccessPointAlias,
    AT_AccountId,
    AT_AllowedHeader,
    AT_AllowedHeaders,
    AT_AllowedMethod,
    AT_AllowedMethods,
    AT_AllowedOrigin,
    AT_AllowedOrigins,
    AT_AnnotationDirective,
    AT_ArchiveStatus,
    AT_BlockedEncryptionTypes,
    AT_Body,
    AT_Bucket,
    AT_BucketAccelerateStatus,
    AT_BucketAlreadyExists,
    AT_BucketAlreadyOwnedByYou,
    AT_BucketCannedACL,
    AT_BucketInfo,
    AT_BucketKeyEnabled,
    AT_BucketLifecycleConfiguration,
    AT_BucketLocationConstraint,
    AT_BucketLocationName,
    AT_BucketLoggingStatus,
    AT_BucketLogsPermission,
    AT_BucketName,
    AT_BucketNamespace,
    AT_BucketRegion,
    AT_BucketType,
    AT_BucketVersioningStatus,
    AT_Buckets,
    AT_BypassGovernanceRetention,
    AT_CORSConfiguration,
    AT_CORSRule,
    AT_CORSRules,
    AT_CacheControl,
    AT_ChecksumAlgorithm,
    AT_ChecksumAlgorithmList,
    AT_ChecksumCRC32,
    AT_ChecksumCRC32C,
    AT_ChecksumCRC64NVME,
    AT_ChecksumMD5,
    AT_ChecksumMode,
    AT_ChecksumSHA1,
    AT_ChecksumSHA256,
    AT_ChecksumSHA512,
    AT_ChecksumType,
    AT_ChecksumXXHASH128,
    AT_ChecksumXXHASH3,
    AT_ChecksumXXHASH64,
    AT_Code,
    AT_CommonPrefix,
    AT_CommonPrefixList,
    AT_Condition,
    AT_ConfirmRemoveSelfBucketAccess,
    AT_ContentDisposition,
    AT_ContentEncoding,
    AT_ContentLanguage,
    AT_ContentLength,
    AT_ContentMD5,
    AT_ContentRange,
    AT_ContentType,
    AT_CopyObjectOutput,
    AT_CopyObjectRequest,
    AT_CopyObjectResult,
    AT_CopySource,
    AT_CopySourceIfMatch,
    AT_CopySourceIfModifiedSince,
    AT_CopySourceIfNoneMatch,
    AT_CopySourceIfUnmodifiedSince,
    AT_CopySourceSSECustomerAlgorithm,
    AT_CopySourceSSECustomerKey,
    AT_CopySourceSSECustomerKeyMD5,
    AT_CopySourceVersionId,
    AT_CreateBucketConfiguration,
    AT_CreateBucketOutput,
    AT_CreateBucketRequest,
    AT_CreationDate,
    AT_DataRedundancy,
    AT_Date,
    AT_Days,
    AT_DaysAfterInitiation,
    AT_DefaultRetention,
    AT_Delete,
    AT_DeleteBucketCorsRequest,
    AT_DeleteBucketEncryptionRequest,
    AT_DeleteBucketLifecycleRequest,
    AT_DeleteBucketOwnershipControlsRequest,
    AT_DeleteBucketPolicyRequest,
    AT_DeleteBucketReplicationRequest,
    AT_DeleteBucketRequest,
    AT_DeleteBucketTaggingRequest,
    AT_DeleteBucketWebsiteRequest,
    AT_DeleteMarker,
    AT_DeleteMarkerEntry,
    AT_DeleteMarkerReplication,
    AT_DeleteMarkerReplicationStatus,
    AT_DeleteMarkerVersionId,
    AT_DeleteMarkers,
    AT_DeleteObjectOutput,
    AT_DeleteObjectRequest,
    AT_DeleteObjectsOutput,
    AT_DeleteObjectsRequest,
    AT_DeletePublicAccessBlockRequest,
    AT_DeletedObject,
    AT_DeletedObjects,
    AT_Delimiter,
    AT_Destination,
    AT_DisplayName,
    AT_ETag,
    AT_EmailAddress,
    AT_EncodingType,
    AT_EncryptionConfiguration,
    AT_EncryptionType,
    AT_EncryptionTypeList,
    AT_EncryptionTypeMismatch,
    AT_Error,
    AT_ErrorDocument,
    AT_Errors,
    AT_Event,
    AT_EventBridgeConfiguration,
    AT_EventHoldDuration,
    AT_EventList,
    AT_ExistingObjectReplication,
    AT_ExistingObjectReplicationStatus,
    AT_Expiration,
    AT_ExpirationStatus,
    AT_ExpiredObjectDeleteMarker,
    AT_Expires,
    AT_ExposeHeader,
    AT_ExposeHeaders,
    AT_FetchOwner,
    AT_FilterRule,
    AT_FilterRuleList,
    AT_FilterRuleName,
    AT_FilterRuleValue,
    AT_GetBucketAccelerateConfigurationOutput,
    AT_GetBucketAccelerateConfigurationRequest,
    AT_GetBucketAclOutput,
    AT_GetBucketAclRequest,
    AT_GetBucketCorsOutput,
    AT_GetBucketCorsRequest,
    AT_GetBucketEncryptionOutput,
    AT_GetBucketEncryptionRequest,
    AT_GetBucketLifecycleConfigurationOutput,
    AT_GetBucketLifecycleConfigurationRequest,
    AT_GetBucketLocationOutput,
    AT_GetBucketLocationRequest,
    AT_GetBucketLoggingOutput,
    AT_GetBucketLoggingRequest,
    AT_GetBucketNotificationConfigurationRequest,
    AT_GetBucketOwnershipControlsOutput,
    AT_GetBucketOwnershipControlsRequest,
    AT_GetBucketPolicyOutput,
    AT_GetBucketPolicyRequest,
    AT_GetBucketPolicyStatusOutput,
    AT_GetBucketPolicyStatusRequest,
    AT_GetBucketReplicationOutput,
    AT_GetBucketReplicationRequest,
    AT_GetBucketRequestPaymentOutput,
    AT_GetBucketRequestPaymentRequest,
    AT_GetBucketTaggingOutput,
    AT_GetBucketTaggingRequest,
    AT_GetBucketVersioningOutput,
    AT_GetBucketVersioningRequest,
    AT_GetBucketWebsiteOutput,
    AT_GetBucketWebsiteRequest,
    AT_GetObjectLockConfigurationOutput,
    AT_GetObjectLockConfigurationRequest,
    AT_GetObjectOutput,
    AT_GetObjectRequest,
    AT_GetObjectTaggingOutput,
    AT_GetObjectTaggingRequest,
    AT_GetPublicAccessBlockOutput,
    AT_GetPublicAccessBlockRequest,
    AT_Grant,
    AT_GrantFullControl,
    AT_GrantRead,
    AT_GrantReadACP,
    AT_GrantWrite,
    AT_GrantWriteACP,
    AT_Grantee,
    AT_Grants,
    AT_HeadBucketOutput,
    AT_HeadBucketRequest,
    AT_HeadObjectOutput,
    AT_HeadObjectRequest,
    AT_HostName,
    AT_HttpErrorCodeReturnedEquals,
    AT_HttpRedirectCode,
    AT_ID,
    AT_IfMatch,
    AT_IfMatchInitiatedTime,
    AT_IfMatchLastModifiedTime,
    AT_IfMatchSize,
    AT_IfModifiedSince,
    AT_IfNoneMatch,
    AT_IfUnmodifiedSince,
    AT_IndexDocument,
    AT_Initiated,
    AT_Initiator,
    AT_IntelligentTieringAccessTier,
    AT_InvalidObjectState,
    AT_InvalidRequest,
    AT_InvalidWriteOffset,
    AT_IsLatest,
    AT_IsPublic,
    AT_IsRestoreInProgress,
    AT_IsTruncated,
    AT_KeyCount,
    AT_KeyMarker,
    AT_KeyPrefixEquals,
    AT_LambdaFunctionArn,
    AT_LambdaFunctionConfiguration,
    AT_LambdaFunctionConfigurationList,
    AT_LastModified,
    AT_LastModifiedTime,
    AT_LifecycleExpiration,
    AT_LifecycleRule,
    AT_LifecycleRuleAndOperator,
    AT_LifecycleRuleFilter,
    AT_LifecycleRules,
    AT_ListBucketsOutput,
    AT_ListBucketsRequest,
    AT_ListMultipartUploadsOutput,
    AT_ListMultipartUploadsRequest,
    AT_ListObjectVersionsOutput,
    AT_ListObjectVersionsRequest,
    AT_ListObjectsV2Output,
    AT_ListObjectsV2Request,
    AT_Location,
    AT_LocationInfo,
    AT_LocationNameAsString,
    AT_LocationType,
    AT_LoggingEnabled,
    AT_MFA,
    AT_MFADelete,
    AT_MFADeleteStatus,
    AT_MaxAgeSeconds,
    AT_MaxBuckets,
    AT_MaxKeys,
    AT_MaxUploads,
    AT_Message,
    AT_Metadata,
    AT_MetadataDirective,
    AT_MetadataKey,
    AT_MetadataValue,
    AT_Metrics,
    AT_MetricsStatus,
    AT_Minutes,
    AT_MissingMeta,
    AT_MultipartUpload,
    AT_MultipartUploadId,
    AT_MultipartUploadList,
    AT_NextKeyMarker,
    AT_NextToken,
    AT_NextUploadIdMarker,
    AT_NextVersionIdMarker,
    AT_NoSuchBucket,
    AT_NoSuchKey,
    AT_NoSuchUpload,
    AT_NoncurrentVersionExpiration,
    AT_NoncurrentVersionTransition,
    AT_NoncurrentVersionTransitionList,
    AT_NotificationConfiguration,
    AT_NotificationConfigurationFilter,
    AT_NotificationId,
    AT_Object,
    AT_ObjectCannedACL,
    AT_ObjectIdentifier,
    AT_ObjectIdentifierList,
    AT_ObjectKey,
    AT_ObjectList,
    AT_ObjectLockConfiguration,
    AT_ObjectLockEnabled,
    AT_ObjectLockEnabledForBucket,
    AT_ObjectLockEventHold,
    AT_ObjectLockEventHoldDurationDays,
    AT_ObjectLockEventHoldDurationYears,
    AT_ObjectLockLegalHoldStatus,
    AT_ObjectLockMode,
    AT_ObjectLockRetainUntilDate,
    AT_ObjectLockRetentionMode,
    AT_ObjectLockRule,
    AT_ObjectLockToken,
    AT_ObjectNotInActiveTierError,
    AT_ObjectOwnership,
    AT_ObjectSizeGreaterThanBytes,
    AT_ObjectSizeLessThanBytes,
    AT_ObjectStorageClass,
    AT_ObjectVersion,
    AT_ObjectVersionId,
    AT_ObjectVersionList,
    AT_ObjectVersionStorageClass,
    AT_OptionalObjectAttributes,
    AT_OptionalObjectAttributesList,
    AT_Owner,
    AT_OwnerOverride,
    AT_OwnershipControls,
    AT_OwnershipControlsRule,
    AT_OwnershipControlsRules,
    AT_PartNumber,
    AT_PartitionDateSource,
    AT_PartitionedPrefix,
    AT_PartsCount,
    AT_Payer,
    AT_Permission,
    AT_Policy,
    AT_PolicyStatus,
    AT_Prefix,
    AT_Priority,
    AT_Protocol,
    AT_PublicAccessBlockConfiguration,
    AT_PutBucketAccelerateConfigurationRequest,
    AT_PutBucketAclRequest,
    AT_PutBucketCorsRequest,
    AT_PutBucketEncryptionRequest,
    AT_PutBucketLifecycleConfigurationOutput,
    AT_PutBucketLifecycleConfigurationRequest,
    AT_PutBucketLoggingRequest,
    AT_PutBucketNotificationConfigurationRequest,
    AT_PutBucketOwnershipControlsRequest,
    AT_PutBucketPolicyRequest,
    AT_PutBucketReplicationRequest,
    AT_PutBucketRequestPaymentRequest,
    AT_PutBucketTaggingRequest,
    AT_PutBucketVersioningRequest,
    AT_PutBucketWebsiteRequest,
    AT_PutObjectLockConfigurationOutput,
    AT_PutObjectLockConfigurationRequest,
    AT_PutObjectOutput,
    AT_PutObjectRequest,
    AT_PutObjectTaggingOutput,
    AT_PutObjectTaggingRequest,
    AT_PutPublicAccessBlockRequest,
    AT_QueueArn,
    AT_QueueConfiguration,
    AT_QueueConfigurationList,
    AT_Quiet,
    AT_Range,
    AT_Redirect,
    AT_RedirectAllRequestsTo,
    AT_Region,
    AT_ReplaceKeyPrefixWith,
    AT_ReplaceKeyWith,
    AT_ReplicaKmsKeyID,
    AT_ReplicaModifications,
    AT_ReplicaModificationsStatus,
    AT_ReplicationConfiguration,
    AT_ReplicationRule,
    AT_ReplicationRuleAndOperator,
    AT_ReplicationRuleFilter,
    AT_ReplicationRuleStatus,
    AT_ReplicationRules,
    AT_ReplicationStatus,
    AT_ReplicationTime,
    AT_ReplicationTimeStatus,
    AT_ReplicationTimeValue,
    AT_RequestCharged,
    AT_RequestPayer,
    AT_RequestPaymentConfiguration,
    AT_ResponseCacheControl,
    AT_ResponseContentDisposition,
    AT_ResponseContentEncoding,
    AT_ResponseContentLanguage,
    AT_ResponseContentType,
    AT_ResponseExpires,
    AT_Restore,
    AT_RestoreExpiryDate,
    AT_RestoreStatus,
    AT_Role,
    AT_RoutingRule,
    AT_RoutingRules,
    AT_S3KeyFilter,
    AT_S3RegionalOrS3ExpressBucketArnString,
    AT_SSECustomerAlgorithm,
    AT_SSECustomerKey,
    AT_SSECustomerKeyMD5,
    AT_SSEKMSEncryptionContext,
    AT_SSEKMSKeyId,
    AT_ServerSideEncryption,
    AT_ServerSideEncryptionByDefault,
    AT_ServerSideEncryptionConfiguration,
    AT_ServerSideEncryptionRule,
    AT_ServerSideEncryptionRules,
    AT_Setting,
    AT_SimplePrefix,
    AT_Size,
    AT_SkipValidation,
    AT_SourceSelectionCriteria,
    AT_SseKmsEncryptedObjects,
    AT_SseKmsEncryptedObjectsStatus,
    AT_StartAfter,
    AT_StorageClass,
    AT_Suffix,
    AT_Tag,
    AT_TagCount,
    AT_TagSet,
    AT_Tagging,
    AT_TaggingDirective,
    AT_TaggingHeader,
    AT_TargetBucket,
    AT_TargetGrant,
    AT_TargetGrants,
    AT_TargetObjectKeyFormat,
    AT_TargetPrefix,
    AT_Token,
    AT_TooManyParts,
    AT_TopicArn,
    AT_TopicConfiguration,
    AT_TopicConfigurationList,
    AT_Transition,
    AT_TransitionDefaultMinimumObjectSize,
    AT_TransitionList,
    AT_TransitionStorageClass,
    AT_Type,
    AT_URI,
    AT_UploadIdMarker,
    AT_Value,
    AT_VersionCount,
    AT_VersionIdMarker,
    AT_VersioningConfiguration,
    AT_WebsiteConfiguration,
    AT_WebsiteRedirectLocation,
    AT_WriteOffsetBytes,
    AT_Years,
};
static const struct member_model AbortIncompleteMultipartUpload_members[] = {
    {"DaysAfterInitiation", .shape = AT_DaysAfterInitiation},
};
static const struct member_model AbortMultipartUploadOutput_members[] = {
    {"RequestCharged", .shape = AT_RequestCharged, .wire = "x-amz-request-charged", .location = LOCATION_HEADER},
    {"VersionId", .shape = AT_ObjectVersionId, .wire = "x-amz-version-id", .location = LOCATION_HEADER},
};
static const struct member_model AbortMultipartUploadRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"Key", .shape = AT_ObjectKey, .wire = "Key", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"UploadId", .shape = AT_MultipartUploadId, .wire = "uploadId", .location = LOCATION_QUERY, .traits = MEMBER_REQUIRED},
    {"RequestPayer", .shape = AT_RequestPayer, .wire = "x-amz-request-payer", .location = LOCATION_HEADER},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
    {"IfMatchInitiatedTime", .shape = AT_IfMatchInitiatedTime, .wire = "x-amz-if-match-initiated-time", .location = LOCATION_HEADER, .timestamp = TIMESTAMP_RFC822},
};
static const struct member_model AccelerateConfiguration_members[] = {
    {"Status", .shape = AT_BucketAccelerateStatus},
};
static const struct member_model AccessControlPolicy_members[] = {
    {"Grants", .shape = AT_Grants, .wire = "AccessControlList"},
    {"Owner", .shape = AT_Owner},
};
static const struct member_model AccessControlTranslation_members[] = {
    {"Owner", .shape = AT_OwnerOverride, .traits = MEMBER_REQUIRED},
};
static const struct member_model AllowedHeaders_members[] = {
    {"member", .shape = AT_AllowedHeader},
};
static const struct member_model AllowedMethods_members[] = {
    {"member", .shape = AT_AllowedMethod},
};
static const struct member_model AllowedOrigins_members[] = {
    {"member", .shape = AT_AllowedOrigin},
};
static const char *const AnnotationDirective_choices[] = {
    "COPY",
    "EXCLUDE",
    NULL,
};
static const char *const ArchiveStatus_choices[] = {
    "ARCHIVE_ACCESS",
    "DEEP_ARCHIVE_ACCESS",
    NULL,
};
static const struct member_model BlockedEncryptionTypes_members[] = {
    {"EncryptionType", .shape = AT_EncryptionTypeList, .traits = MEMBER_FLATTENED},
};
static const struct member_model Bucket_members[] = {
    {"Name", .shape = AT_BucketName},
    {"CreationDate", .shape = AT_CreationDate},
    {"BucketRegion", .shape = AT_BucketRegion},
    {"BucketArn", .shape = AT_S3RegionalOrS3ExpressBucketArnString},
};
static const char *const BucketAccelerateStatus_choices[] = {
    "Enabled",
    "Suspended",
    NULL,
};
static const char *const BucketCannedACL_choices[] = {
    "private",
    "public-read",
    "public-read-write",
    "authenticated-read",
    NULL,
};
static const struct member_model BucketInfo_members[] = {
    {"DataRedundancy", .shape = AT_DataRedundancy},
    {"Type", .shape = AT_BucketType},
};
static const struct member_model BucketLifecycleConfiguration_members[] = {
    {"Rules", .shape = AT_LifecycleRules, .wire = "Rule", .traits = MEMBER_REQUIRED | MEMBER_FLATTENED},
};
static const char *const BucketLocationConstraint_choices[] = {
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "EU",
    "eu-central-1",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-2",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-west-1",
    "us-west-2",
    NULL,
};
static const struct member_model BucketLoggingStatus_members[] = {
    {"LoggingEnabled", .shape = AT_LoggingEnabled},
};
static const char *const BucketLogsPermission_choices[] = {
    "FULL_CONTROL",
    "READ",
    "WRITE",
    NULL,
};
static const char *const BucketNamespace_choices[] = {
    "account-regional",
    "global",
    NULL,
};
static const char *const BucketType_choices[] = {
    "Directory",
    NULL,
};
static const char *const BucketVersioningStatus_choices[] = {
    "Enabled",
    "Suspended",
    NULL,
};
static const struct member_model Buckets_members[] = {
    {"member", .shape = AT_Bucket, .wire = "Bucket"},
};
static const struct member_model CORSConfiguration_members[] = {
    {"CORSRules", .shape = AT_CORSRules, .wire = "CORSRule", .traits = MEMBER_REQUIRED | MEMBER_FLATTENED},
};
static const struct member_model CORSRule_members[] = {
    {"ID", .shape = AT_ID},
    {"AllowedHeaders", .shape = AT_AllowedHeaders, .wire = "AllowedHeader", .traits = MEMBER_FLATTENED},
    {"AllowedMethods", .shape = AT_AllowedMethods, .wire = "AllowedMethod", .traits = MEMBER_REQUIRED | MEMBER_FLATTENED},
    {"AllowedOrigins", .shape = AT_AllowedOrigins, .wire = "AllowedOrigin", .traits = MEMBER_REQUIRED | MEMBER_FLATTENED},
    {"ExposeHeaders", .shape = AT_ExposeHeaders, .wire = "ExposeHeader", .traits = MEMBER_FLATTENED},
    {"MaxAgeSeconds", .shape = AT_MaxAgeSeconds},
};
static const struct member_model CORSRules_members[] = {
    {"member", .shape = AT_CORSRule},
};
static const char *const ChecksumAlgorithm_choices[] = {
    "CRC32",
    "CRC32C",
    "SHA1",
    "SHA256",
    "CRC64NVME",
    "SHA512",
    "MD5",
    "XXHASH64",
    "XXHASH3",
    "XXHASH128",
    NULL,
};
static const struct member_model ChecksumAlgorithmList_members[] = {
    {"member", .shape = AT_ChecksumAlgorithm},
};
static const char *const ChecksumMode_choices[] = {
    "ENABLED",
    NULL,
};
static const char *const ChecksumType_choices[] = {
    "COMPOSITE",
    "FULL_OBJECT",
    NULL,
};
static const struct member_model CommonPrefix_members[] = {
    {"Prefix", .shape = AT_Prefix},
};
static const struct member_model CommonPrefixList_members[] = {
    {"member", .shape = AT_CommonPrefix},
};
static const struct member_model Condition_members[] = {
    {"HttpErrorCodeReturnedEquals", .shape = AT_HttpErrorCodeReturnedEquals},
    {"KeyPrefixEquals", .shape = AT_KeyPrefixEquals},
};
static const struct member_model CopyObjectOutput_members[] = {
    {"CopyObjectResult", .shape = AT_CopyObjectResult},
    {"Expiration", .shape = AT_Expiration, .wire = "x-amz-expiration", .location = LOCATION_HEADER},
    {"CopySourceVersionId", .shape = AT_CopySourceVersionId, .wire = "x-amz-copy-source-version-id", .location = LOCATION_HEADER},
    {"VersionId", .shape = AT_ObjectVersionId, .wire = "x-amz-version-id", .location = LOCATION_HEADER},
    {"ServerSideEncryption", .shape = AT_ServerSideEncryption, .wire = "x-amz-server-side-encryption", .location = LOCATION_HEADER},
    {"SSECustomerAlgorithm", .shape = AT_SSECustomerAlgorithm, .wire = "x-amz-server-side-encryption-customer-algorithm", .location = LOCATION_HEADER},
    {"SSECustomerKeyMD5", .shape = AT_SSECustomerKeyMD5, .wire = "x-amz-server-side-encryption-customer-key-MD5", .location = LOCATION_HEADER},
    {"SSEKMSKeyId", .shape = AT_SSEKMSKeyId, .wire = "x-amz-server-side-encryption-aws-kms-key-id", .location = LOCATION_HEADER},
    {"SSEKMSEncryptionContext", .shape = AT_SSEKMSEncryptionContext, .wire = "x-amz-server-side-encryption-context", .location = LOCATION_HEADER},
    {"BucketKeyEnabled", .shape = AT_BucketKeyEnabled, .wire = "x-amz-server-side-encryption-bucket-key-enabled", .location = LOCATION_HEADER},
    {"RequestCharged", .shape = AT_RequestCharged, .wire = "x-amz-request-charged", .location = LOCATION_HEADER},
};
static const struct member_model CopyObjectRequest_members[] = {
    {"ACL", .shape = AT_ObjectCannedACL, .wire = "x-amz-acl", .location = LOCATION_HEADER},
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"CacheControl", .shape = AT_CacheControl, .wire = "Cache-Control", .location = LOCATION_HEADER},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-checksum-algorithm", .location = LOCATION_HEADER},
    {"ContentDisposition", .shape = AT_ContentDisposition, .wire = "Content-Disposition", .location = LOCATION_HEADER},
    {"ContentEncoding", .shape = AT_ContentEncoding, .wire = "Content-Encoding", .location = LOCATION_HEADER},
    {"ContentLanguage", .shape = AT_ContentLanguage, .wire = "Content-Language", .location = LOCATION_HEADER},
    {"ContentType", .shape = AT_ContentType, .wire = "Content-Type", .location = LOCATION_HEADER},
    {"CopySource", .shape = AT_CopySource, .wire = "x-amz-copy-source", .location = LOCATION_HEADER, .traits = MEMBER_REQUIRED},
    {"CopySourceIfMatch", .shape = AT_CopySourceIfMatch, .wire = "x-amz-copy-source-if-match", .location = LOCATION_HEADER},
    {"CopySourceIfModifiedSince", .shape = AT_CopySourceIfModifiedSince, .wire = "x-amz-copy-source-if-modified-since", .location = LOCATION_HEADER},
    {"CopySourceIfNoneMatch", .shape = AT_CopySourceIfNoneMatch, .wire = "x-amz-copy-source-if-none-match", .location = LOCATION_HEADER},
    {"CopySourceIfUnmodifiedSince", .shape = AT_CopySourceIfUnmodifiedSince, .wire = "x-amz-copy-source-if-unmodified-since", .location = LOCATION_HEADER},
    {"Expires", .shape = AT_Expires, .wire = "Expires", .location = LOCATION_HEADER},
    {"GrantFullControl", .shape = AT_GrantFullControl, .wire = "x-amz-grant-full-control", .location = LOCATION_HEADER},
    {"GrantRead", .shape = AT_GrantRead, .wire = "x-amz-grant-read", .location = LOCATION_HEADER},
    {"GrantReadACP", .shape = AT_GrantReadACP, .wire = "x-amz-grant-read-acp", .location = LOCATION_HEADER},
    {"GrantWriteACP", .shape = AT_GrantWriteACP, .wire = "x-amz-grant-write-acp", .location = LOCATION_HEADER},
    {"IfMatch", .shape = AT_IfMatch, .wire = "If-Match", .location = LOCATION_HEADER},
    {"IfNoneMatch", .shape = AT_IfNoneMatch, .wire = "If-None-Match", .location = LOCATION_HEADER},
    {"Key", .shape = AT_ObjectKey, .wire = "Key", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"Metadata", .shape = AT_Metadata, .wire = "x-amz-meta-", .location = LOCATION_HEADERS},
    {"MetadataDirective", .shape = AT_MetadataDirective, .wire = "x-amz-metadata-directive", .location = LOCATION_HEADER},
    {"TaggingDirective", .shape = AT_TaggingDirective, .wire = "x-amz-tagging-directive", .location = LOCATION_HEADER},
    {"AnnotationDirective", .shape = AT_AnnotationDirective, .wire = "x-amz-object-annotation-directive", .location = LOCATION_HEADER},
    {"ServerSideEncryption", .shape = AT_ServerSideEncryption, .wire = "x-amz-server-side-encryption", .location = LOCATION_HEADER},
    {"StorageClass", .shape = AT_StorageClass, .wire = "x-amz-storage-class", .location = LOCATION_HEADER},
    {"WebsiteRedirectLocation", .shape = AT_WebsiteRedirectLocation, .wire = "x-amz-website-redirect-location", .location = LOCATION_HEADER},
    {"SSECustomerAlgorithm", .shape = AT_SSECustomerAlgorithm, .wire = "x-amz-server-side-encryption-customer-algorithm", .location = LOCATION_HEADER},
    {"SSECustomerKey", .shape = AT_SSECustomerKey, .wire = "x-amz-server-side-encryption-customer-key", .location = LOCATION_HEADER},
    {"SSECustomerKeyMD5", .shape = AT_SSECustomerKeyMD5, .wire = "x-amz-server-side-encryption-customer-key-MD5", .location = LOCATION_HEADER},
    {"SSEKMSKeyId", .shape = AT_SSEKMSKeyId, .wire = "x-amz-server-side-encryption-aws-kms-key-id", .location = LOCATION_HEADER},
    {"SSEKMSEncryptionContext", .shape = AT_SSEKMSEncryptionContext, .wire = "x-amz-server-side-encryption-context", .location = LOCATION_HEADER},
    {"BucketKeyEnabled", .shape = AT_BucketKeyEnabled, .wire = "x-amz-server-side-encryption-bucket-key-enabled", .location = LOCATION_HEADER},
    {"CopySourceSSECustomerAlgorithm", .shape = AT_CopySourceSSECustomerAlgorithm, .wire = "x-amz-copy-source-server-side-encryption-customer-algorithm", .location = LOCATION_HEADER},
    {"CopySourceSSECustomerKey", .shape = AT_CopySourceSSECustomerKey, .wire = "x-amz-copy-source-server-side-encryption-customer-key", .location = LOCATION_HEADER},
    {"CopySourceSSECustomerKeyMD5", .shape = AT_CopySourceSSECustomerKeyMD5, .wire = "x-amz-copy-source-server-side-encryption-customer-key-MD5", .location = LOCATION_HEADER},
    {"RequestPayer", .shape = AT_RequestPayer, .wire = "x-amz-request-payer", .location = LOCATION_HEADER},
    {"Tagging", .shape = AT_TaggingHeader, .wire = "x-amz-tagging", .location = LOCATION_HEADER},
    {"ObjectLockMode", .shape = AT_ObjectLockMode, .wire = "x-amz-object-lock-mode", .location = LOCATION_HEADER},
    {"ObjectLockRetainUntilDate", .shape = AT_ObjectLockRetainUntilDate, .wire = "x-amz-object-lock-retain-until-date", .location = LOCATION_HEADER, .timestamp = TIMESTAMP_ISO8601},
    {"ObjectLockLegalHoldStatus", .shape = AT_ObjectLockLegalHoldStatus, .wire = "x-amz-object-lock-legal-hold", .location = LOCATION_HEADER},
    {"ObjectLockEventHold", .shape = AT_ObjectLockEventHold, .wire = "x-amz-object-lock-event-hold", .location = LOCATION_HEADER},
    {"ObjectLockEventHoldDurationDays", .shape = AT_ObjectLockEventHoldDurationDays, .wire = "x-amz-object-lock-event-hold-duration-days", .location = LOCATION_HEADER},
    {"ObjectLockEventHoldDurationYears", .shape = AT_ObjectLockEventHoldDurationYears, .wire = "x-amz-object-lock-event-hold-duration-years", .location = LOCATION_HEADER},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
    {"ExpectedSourceBucketOwner", .shape = AT_AccountId, .wire = "x-amz-source-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model CopyObjectResult_members[] = {
    {"ETag", .shape = AT_ETag},
    {"LastModified", .shape = AT_LastModified},
    {"ChecksumType", .shape = AT_ChecksumType},
    {"ChecksumCRC32", .shape = AT_ChecksumCRC32},
    {"ChecksumCRC32C", .shape = AT_ChecksumCRC32C},
    {"ChecksumCRC64NVME", .shape = AT_ChecksumCRC64NVME},
    {"ChecksumSHA1", .shape = AT_ChecksumSHA1},
    {"ChecksumSHA256", .shape = AT_ChecksumSHA256},
    {"ChecksumSHA512", .shape = AT_ChecksumSHA512},
    {"ChecksumMD5", .shape = AT_ChecksumMD5},
    {"ChecksumXXHASH64", .shape = AT_ChecksumXXHASH64},
    {"ChecksumXXHASH3", .shape = AT_ChecksumXXHASH3},
    {"ChecksumXXHASH128", .shape = AT_ChecksumXXHASH128},
};
static const struct member_model CreateBucketConfiguration_members[] = {
    {"LocationConstraint", .shape = AT_BucketLocationConstraint},
    {"Location", .shape = AT_LocationInfo},
    {"Bucket", .shape = AT_BucketInfo},
    {"Tags", .shape = AT_TagSet},
};
static const struct member_model CreateBucketOutput_members[] = {
    {"Location", .shape = AT_Location, .wire = "Location", .location = LOCATION_HEADER},
    {"BucketArn", .shape = AT_S3RegionalOrS3ExpressBucketArnString, .wire = "x-amz-bucket-arn", .location = LOCATION_HEADER},
};
static const struct member_model CreateBucketRequest_members[] = {
    {"ACL", .shape = AT_BucketCannedACL, .wire = "x-amz-acl", .location = LOCATION_HEADER},
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"CreateBucketConfiguration", .shape = AT_CreateBucketConfiguration, .wire = "CreateBucketConfiguration", .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {"GrantFullControl", .shape = AT_GrantFullControl, .wire = "x-amz-grant-full-control", .location = LOCATION_HEADER},
    {"GrantRead", .shape = AT_GrantRead, .wire = "x-amz-grant-read", .location = LOCATION_HEADER},
    {"GrantReadACP", .shape = AT_GrantReadACP, .wire = "x-amz-grant-read-acp", .location = LOCATION_HEADER},
    {"GrantWrite", .shape = AT_GrantWrite, .wire = "x-amz-grant-write", .location = LOCATION_HEADER},
    {"GrantWriteACP", .shape = AT_GrantWriteACP, .wire = "x-amz-grant-write-acp", .location = LOCATION_HEADER},
    {"ObjectLockEnabledForBucket", .shape = AT_ObjectLockEnabledForBucket, .wire = "x-amz-bucket-object-lock-enabled", .location = LOCATION_HEADER},
    {"ObjectOwnership", .shape = AT_ObjectOwnership, .wire = "x-amz-object-ownership", .location = LOCATION_HEADER},
    {"BucketNamespace", .shape = AT_BucketNamespace, .wire = "x-amz-bucket-namespace", .location = LOCATION_HEADER},
};
static const char *const DataRedundancy_choices[] = {
    "SingleAvailabilityZone",
    "SingleLocalZone",
    NULL,
};
static const struct member_model DefaultRetention_members[] = {
    {"Mode", .shape = AT_ObjectLockRetentionMode},
    {"Days", .shape = AT_Days},
    {"Years", .shape = AT_Years},
    {"DefaultEventHold", .shape = AT_EventHoldDuration},
};
static const struct member_model Delete_members[] = {
    {"Objects", .shape = AT_ObjectIdentifierList, .wire = "Object", .traits = MEMBER_REQUIRED | MEMBER_FLATTENED},
    {"Quiet", .shape = AT_Quiet},
};
static const struct member_model DeleteBucketCorsRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model DeleteBucketEncryptionRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model DeleteBucketLifecycleRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model DeleteBucketOwnershipControlsRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model DeleteBucketPolicyRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model DeleteBucketReplicationRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model DeleteBucketRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model DeleteBucketTaggingRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model DeleteBucketWebsiteRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model DeleteMarkerEntry_members[] = {
    {"Owner", .shape = AT_Owner},
    {"Key", .shape = AT_ObjectKey},
    {"VersionId", .shape = AT_ObjectVersionId},
    {"IsLatest", .shape = AT_IsLatest},
    {"LastModified", .shape = AT_LastModified},
};
static const struct member_model DeleteMarkerReplication_members[] = {
    {"Status", .shape = AT_DeleteMarkerReplicationStatus},
};
static const char *const DeleteMarkerReplicationStatus_choices[] = {
    "Enabled",
    "Disabled",
    NULL,
};
static const struct member_model DeleteMarkers_members[] = {
    {"member", .shape = AT_DeleteMarkerEntry},
};
static const struct member_model DeleteObjectOutput_members[] = {
    {"DeleteMarker", .shape = AT_DeleteMarker, .wire = "x-amz-delete-marker", .location = LOCATION_HEADER},
    {"VersionId", .shape = AT_ObjectVersionId, .wire = "x-amz-version-id", .location = LOCATION_HEADER},
    {"RequestCharged", .shape = AT_RequestCharged, .wire = "x-amz-request-charged", .location = LOCATION_HEADER},
};
static const struct member_model DeleteObjectRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"Key", .shape = AT_ObjectKey, .wire = "Key", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"MFA", .shape = AT_MFA, .wire = "x-amz-mfa", .location = LOCATION_HEADER},
    {"VersionId", .shape = AT_ObjectVersionId, .wire = "versionId", .location = LOCATION_QUERY},
    {"RequestPayer", .shape = AT_RequestPayer, .wire = "x-amz-request-payer", .location = LOCATION_HEADER},
    {"BypassGovernanceRetention", .shape = AT_BypassGovernanceRetention, .wire = "x-amz-bypass-governance-retention", .location = LOCATION_HEADER},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
    {"IfMatch", .shape = AT_IfMatch, .wire = "If-Match", .location = LOCATION_HEADER},
    {"IfMatchLastModifiedTime", .shape = AT_IfMatchLastModifiedTime, .wire = "x-amz-if-match-last-modified-time", .location = LOCATION_HEADER, .timestamp = TIMESTAMP_RFC822},
    {"IfMatchSize", .shape = AT_IfMatchSize, .wire = "x-amz-if-match-size", .location = LOCATION_HEADER},
};
static const struct member_model DeleteObjectsOutput_members[] = {
    {"Deleted", .shape = AT_DeletedObjects, .traits = MEMBER_FLATTENED},
    {"RequestCharged", .shape = AT_RequestCharged, .wire = "x-amz-request-charged", .location = LOCATION_HEADER},
    {"Errors", .shape = AT_Errors, .wire = "Error", .traits = MEMBER_FLATTENED},
};
static const struct member_model DeleteObjectsRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"Delete", .shape = AT_Delete, .wire = "Delete", .traits = MEMBER_REQUIRED, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {"MFA", .shape = AT_MFA, .wire = "x-amz-mfa", .location = LOCATION_HEADER},
    {"RequestPayer", .shape = AT_RequestPayer, .wire = "x-amz-request-payer", .location = LOCATION_HEADER},
    {"BypassGovernanceRetention", .shape = AT_BypassGovernanceRetention, .wire = "x-amz-bypass-governance-retention", .location = LOCATION_HEADER},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-sdk-checksum-algorithm", .location = LOCATION_HEADER},
};
static const struct member_model DeletePublicAccessBlockRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model DeletedObject_members[] = {
    {"Key", .shape = AT_ObjectKey},
    {"VersionId", .shape = AT_ObjectVersionId},
    {"DeleteMarker", .shape = AT_DeleteMarker},
    {"DeleteMarkerVersionId", .shape = AT_DeleteMarkerVersionId},
};
static const struct member_model DeletedObjects_members[] = {
    {"member", .shape = AT_DeletedObject},
};
static const struct member_model Destination_members[] = {
    {"Bucket", .shape = AT_BucketName, .traits = MEMBER_REQUIRED},
    {"Account", .shape = AT_AccountId},
    {"StorageClass", .shape = AT_StorageClass},
    {"AccessControlTranslation", .shape = AT_AccessControlTranslation},
    {"EncryptionConfiguration", .shape = AT_EncryptionConfiguration},
    {"ReplicationTime", .shape = AT_ReplicationTime},
    {"Metrics", .shape = AT_Metrics},
};
static const char *const EncodingType_choices[] = {
    "url",
    NULL,
};
static const struct member_model EncryptionConfiguration_members[] = {
    {"ReplicaKmsKeyID", .shape = AT_ReplicaKmsKeyID},
};
static const char *const EncryptionType_choices[] = {
    "NONE",
    "SSE-C",
    NULL,
};
static const struct member_model EncryptionTypeList_members[] = {
    {"member", .shape = AT_EncryptionType, .wire = "EncryptionType"},
};
static const struct member_model Error_members[] = {
    {"Key", .shape = AT_ObjectKey},
    {"VersionId", .shape = AT_ObjectVersionId},
    {"Code", .shape = AT_Code},
    {"Message", .shape = AT_Message},
};
static const struct member_model ErrorDocument_members[] = {
    {"Key", .shape = AT_ObjectKey, .traits = MEMBER_REQUIRED},
};
static const struct member_model Errors_members[] = {
    {"member", .shape = AT_Error},
};
static const char *const Event_choices[] = {
    "s3:ReducedRedundancyLostObject",
    "s3:ObjectCreated:*",
    "s3:ObjectCreated:Put",
    "s3:ObjectCreated:Post",
    "s3:ObjectCreated:Copy",
    "s3:ObjectCreated:CompleteMultipartUpload",
    "s3:ObjectRemoved:*",
    "s3:ObjectRemoved:Delete",
    "s3:ObjectRemoved:DeleteMarkerCreated",
    "s3:ObjectRestore:*",
    "s3:ObjectRestore:Post",
    "s3:ObjectRestore:Completed",
    "s3:Replication:*",
    "s3:Replication:OperationFailedReplication",
    "s3:Replication:OperationNotTracked",
    "s3:Replication:OperationMissedThreshold",
    "s3:Replication:OperationReplicatedAfterThreshold",
    "s3:ObjectRestore:Delete",
    "s3:LifecycleTransition",
    "s3:IntelligentTiering",
    "s3:ObjectAcl:Put",
    "s3:LifecycleExpiration:*",
    "s3:LifecycleExpiration:Delete",
    "s3:LifecycleExpiration:DeleteMarkerCreated",
    "s3:ObjectTagging:*",
    "s3:ObjectTagging:Put",
    "s3:ObjectTagging:Delete",
    "s3:ObjectAnnotation:*",
    "s3:ObjectAnnotation:Put",
    "s3:ObjectAnnotation:Delete",
    "s3:ObjectRetention:Put",
    NULL,
};
static const struct member_model EventHoldDuration_members[] = {
    {"Days", .shape = AT_Days},
    {"Years", .shape = AT_Years},
};
static const struct member_model EventList_members[] = {
    {"member", .shape = AT_Event},
};
static const struct member_model ExistingObjectReplication_members[] = {
    {"Status", .shape = AT_ExistingObjectReplicationStatus, .traits = MEMBER_REQUIRED},
};
static const char *const ExistingObjectReplicationStatus_choices[] = {
    "Enabled",
    "Disabled",
    NULL,
};
static const char *const ExpirationStatus_choices[] = {
    "Enabled",
    "Disabled",
    NULL,
};
static const struct member_model ExposeHeaders_members[] = {
    {"member", .shape = AT_ExposeHeader},
};
static const struct member_model FilterRule_members[] = {
    {"Name", .shape = AT_FilterRuleName},
    {"Value", .shape = AT_FilterRuleValue},
};
static const struct member_model FilterRuleList_members[] = {
    {"member", .shape = AT_FilterRule},
};
static const char *const FilterRuleName_choices[] = {
    "prefix",
    "suffix",
    NULL,
};
static const struct member_model GetBucketAccelerateConfigurationOutput_members[] = {
    {"Status", .shape = AT_BucketAccelerateStatus},
    {"RequestCharged", .shape = AT_RequestCharged, .wire = "x-amz-request-charged", .location = LOCATION_HEADER},
};
static const struct member_model GetBucketAccelerateConfigurationRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
    {"RequestPayer", .shape = AT_RequestPayer, .wire = "x-amz-request-payer", .location = LOCATION_HEADER},
};
static const struct member_model GetBucketAclOutput_members[] = {
    {"Owner", .shape = AT_Owner},
    {"Grants", .shape = AT_Grants, .wire = "AccessControlList"},
};
static const struct member_model GetBucketAclRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model GetBucketCorsOutput_members[] = {
    {"CORSRules", .shape = AT_CORSRules, .wire = "CORSRule", .traits = MEMBER_FLATTENED},
};
static const struct member_model GetBucketCorsRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model GetBucketEncryptionOutput_members[] = {
    {"ServerSideEncryptionConfiguration", .shape = AT_ServerSideEncryptionConfiguration},
};
static const struct member_model GetBucketEncryptionRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model GetBucketLifecycleConfigurationOutput_members[] = {
    {"Rules", .shape = AT_LifecycleRules, .wire = "Rule", .traits = MEMBER_FLATTENED},
    {"TransitionDefaultMinimumObjectSize", .shape = AT_TransitionDefaultMinimumObjectSize, .wire = "x-amz-transition-default-minimum-object-size", .location = LOCATION_HEADER},
};
static const struct member_model GetBucketLifecycleConfigurationRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model GetBucketLocationOutput_members[] = {
    {"LocationConstraint", .shape = AT_BucketLocationConstraint},
};
static const struct member_model GetBucketLocationRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model GetBucketLoggingOutput_members[] = {
    {"LoggingEnabled", .shape = AT_LoggingEnabled},
};
static const struct member_model GetBucketLoggingRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model GetBucketNotificationConfigurationRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model GetBucketOwnershipControlsOutput_members[] = {
    {"OwnershipControls", .shape = AT_OwnershipControls},
};
static const struct member_model GetBucketOwnershipControlsRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model GetBucketPolicyOutput_members[] = {
    {"Policy", .shape = AT_Policy},
};
static const struct member_model GetBucketPolicyRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model GetBucketPolicyStatusOutput_members[] = {
    {"PolicyStatus", .shape = AT_PolicyStatus},
};
static const struct member_model GetBucketPolicyStatusRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model GetBucketReplicationOutput_members[] = {
    {"ReplicationConfiguration", .shape = AT_ReplicationConfiguration},
};
static const struct member_model GetBucketReplicationRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model GetBucketRequestPaymentOutput_members[] = {
    {"Payer", .shape = AT_Payer},
};
static const struct member_model GetBucketRequestPaymentRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model GetBucketTaggingOutput_members[] = {
    {"TagSet", .shape = AT_TagSet, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetBucketTaggingRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model GetBucketVersioningOutput_members[] = {
    {"Status", .shape = AT_BucketVersioningStatus},
    {"MFADelete", .shape = AT_MFADeleteStatus, .wire = "MfaDelete"},
};
static const struct member_model GetBucketVersioningRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model GetBucketWebsiteOutput_members[] = {
    {"RedirectAllRequestsTo", .shape = AT_RedirectAllRequestsTo},
    {"IndexDocument", .shape = AT_IndexDocument},
    {"ErrorDocument", .shape = AT_ErrorDocument},
    {"RoutingRules", .shape = AT_RoutingRules},
};
static const struct member_model GetBucketWebsiteRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model GetObjectLockConfigurationOutput_members[] = {
    {"ObjectLockConfiguration", .shape = AT_ObjectLockConfiguration},
};
static const struct member_model GetObjectLockConfigurationRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model GetObjectOutput_members[] = {
    {"Body", .shape = AT_Body, .traits = MEMBER_STREAMING},
    {"DeleteMarker", .shape = AT_DeleteMarker, .wire = "x-amz-delete-marker", .location = LOCATION_HEADER},
    {"AcceptRanges", .shape = AT_AcceptRanges, .wire = "accept-ranges", .location = LOCATION_HEADER},
    {"Expiration", .shape = AT_Expiration, .wire = "x-amz-expiration", .location = LOCATION_HEADER},
    {"Restore", .shape = AT_Restore, .wire = "x-amz-restore", .location = LOCATION_HEADER},
    {"LastModified", .shape = AT_LastModified, .wire = "Last-Modified", .location = LOCATION_HEADER},
    {"ContentLength", .shape = AT_ContentLength, .wire = "Content-Length", .location = LOCATION_HEADER},
    {"ETag", .shape = AT_ETag, .wire = "ETag", .location = LOCATION_HEADER},
    {"ChecksumCRC32", .shape = AT_ChecksumCRC32, .wire = "x-amz-checksum-crc32", .location = LOCATION_HEADER},
    {"ChecksumCRC32C", .shape = AT_ChecksumCRC32C, .wire = "x-amz-checksum-crc32c", .location = LOCATION_HEADER},
    {"ChecksumCRC64NVME", .shape = AT_ChecksumCRC64NVME, .wire = "x-amz-checksum-crc64nvme", .location = LOCATION_HEADER},
    {"ChecksumSHA1", .shape = AT_ChecksumSHA1, .wire = "x-amz-checksum-sha1", .location = LOCATION_HEADER},
    {"ChecksumSHA256", .shape = AT_ChecksumSHA256, .wire = "x-amz-checksum-sha256", .location = LOCATION_HEADER},
    {"ChecksumSHA512", .shape = AT_ChecksumSHA512, .wire = "x-amz-checksum-sha512", .location = LOCATION_HEADER},
    {"ChecksumMD5", .shape = AT_ChecksumMD5, .wire = "x-amz-checksum-md5", .location = LOCATION_HEADER},
    {"ChecksumXXHASH64", .shape = AT_ChecksumXXHASH64, .wire = "x-amz-checksum-xxhash64", .location = LOCATION_HEADER},
    {"ChecksumXXHASH3", .shape = AT_ChecksumXXHASH3, .wire = "x-amz-checksum-xxhash3", .location = LOCATION_HEADER},
    {"ChecksumXXHASH128", .shape = AT_ChecksumXXHASH128, .wire = "x-amz-checksum-xxhash128", .location = LOCATION_HEADER},
    {"ChecksumType", .shape = AT_ChecksumType, .wire = "x-amz-checksum-type", .location = LOCATION_HEADER},
    {"MissingMeta", .shape = AT_MissingMeta, .wire = "x-amz-missing-meta", .location = LOCATION_HEADER},
    {"VersionId", .shape = AT_ObjectVersionId, .wire = "x-amz-version-id", .location = LOCATION_HEADER},
    {"CacheControl", .shape = AT_CacheControl, .wire = "Cache-Control", .location = LOCATION_HEADER},
    {"ContentDisposition", .shape = AT_ContentDisposition, .wire = "Content-Disposition", .location = LOCATION_HEADER},
    {"ContentEncoding", .shape = AT_ContentEncoding, .wire = "Content-Encoding", .location = LOCATION_HEADER},
    {"ContentLanguage", .shape = AT_ContentLanguage, .wire = "Content-Language", .location = LOCATION_HEADER},
    {"ContentRange", .shape = AT_ContentRange, .wire = "Content-Range", .location = LOCATION_HEADER},
    {"ContentType", .shape = AT_ContentType, .wire = "Content-Type", .location = LOCATION_HEADER},
    {"Expires", .shape = AT_Expires, .wire = "Expires", .location = LOCATION_HEADER},
    {"WebsiteRedirectLocation", .shape = AT_WebsiteRedirectLocation, .wire = "x-amz-website-redirect-location", .location = LOCATION_HEADER},
    {"ServerSideEncryption", .shape = AT_ServerSideEncryption, .wire = "x-amz-server-side-encryption", .location = LOCATION_HEADER},
    {"Metadata", .shape = AT_Metadata, .wire = "x-amz-meta-", .location = LOCATION_HEADERS},
    {"SSECustomerAlgorithm", .shape = AT_SSECustomerAlgorithm, .wire = "x-amz-server-side-encryption-customer-algorithm", .location = LOCATION_HEADER},
    {"SSECustomerKeyMD5", .shape = AT_SSECustomerKeyMD5, .wire = "x-amz-server-side-encryption-customer-key-MD5", .location = LOCATION_HEADER},
    {"SSEKMSKeyId", .shape = AT_SSEKMSKeyId, .wire = "x-amz-server-side-encryption-aws-kms-key-id", .location = LOCATION_HEADER},
    {"BucketKeyEnabled", .shape = AT_BucketKeyEnabled, .wire = "x-amz-server-side-encryption-bucket-key-enabled", .location = LOCATION_HEADER},
    {"StorageClass", .shape = AT_StorageClass, .wire = "x-amz-storage-class", .location = LOCATION_HEADER},
    {"RequestCharged", .shape = AT_RequestCharged, .wire = "x-amz-request-charged", .location = LOCATION_HEADER},
    {"ReplicationStatus", .shape = AT_ReplicationStatus, .wire = "x-amz-replication-status", .location = LOCATION_HEADER},
    {"PartsCount", .shape = AT_PartsCount, .wire = "x-amz-mp-parts-count", .location = LOCATION_HEADER},
    {"TagCount", .shape = AT_TagCount, .wire = "x-amz-tagging-count", .location = LOCATION_HEADER},
    {"ObjectLockMode", .shape = AT_ObjectLockMode, .wire = "x-amz-object-lock-mode", .location = LOCATION_HEADER},
    {"ObjectLockRetainUntilDate", .shape = AT_ObjectLockRetainUntilDate, .wire = "x-amz-object-lock-retain-until-date", .location = LOCATION_HEADER, .timestamp = TIMESTAMP_ISO8601},
    {"ObjectLockLegalHoldStatus", .shape = AT_ObjectLockLegalHoldStatus, .wire = "x-amz-object-lock-legal-hold", .location = LOCATION_HEADER},
    {"ObjectLockEventHold", .shape = AT_ObjectLockEventHold, .wire = "x-amz-object-lock-event-hold", .location = LOCATION_HEADER},
    {"ObjectLockEventHoldDurationDays", .shape = AT_ObjectLockEventHoldDurationDays, .wire = "x-amz-object-lock-event-hold-duration-days", .location = LOCATION_HEADER},
    {"ObjectLockEventHoldDurationYears", .shape = AT_ObjectLockEventHoldDurationYears, .wire = "x-amz-object-lock-event-hold-duration-years", .location = LOCATION_HEADER},
};
static const struct member_model GetObjectRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"IfMatch", .shape = AT_IfMatch, .wire = "If-Match", .location = LOCATION_HEADER},
    {"IfModifiedSince", .shape = AT_IfModifiedSince, .wire = "If-Modified-Since", .location = LOCATION_HEADER},
    {"IfNoneMatch", .shape = AT_IfNoneMatch, .wire = "If-None-Match", .location = LOCATION_HEADER},
    {"IfUnmodifiedSince", .shape = AT_IfUnmodifiedSince, .wire = "If-Unmodified-Since", .location = LOCATION_HEADER},
    {"Key", .shape = AT_ObjectKey, .wire = "Key", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"Range", .shape = AT_Range, .wire = "Range", .location = LOCATION_HEADER},
    {"ResponseCacheControl", .shape = AT_ResponseCacheControl, .wire = "response-cache-control", .location = LOCATION_QUERY},
    {"ResponseContentDisposition", .shape = AT_ResponseContentDisposition, .wire = "response-content-disposition", .location = LOCATION_QUERY},
    {"ResponseContentEncoding", .shape = AT_ResponseContentEncoding, .wire = "response-content-encoding", .location = LOCATION_QUERY},
    {"ResponseContentLanguage", .shape = AT_ResponseContentLanguage, .wire = "response-content-language", .location = LOCATION_QUERY},
    {"ResponseContentType", .shape = AT_ResponseContentType, .wire = "response-content-type", .location = LOCATION_QUERY},
    {"ResponseExpires", .shape = AT_ResponseExpires, .wire = "response-expires", .location = LOCATION_QUERY, .timestamp = TIMESTAMP_RFC822},
    {"VersionId", .shape = AT_ObjectVersionId, .wire = "versionId", .location = LOCATION_QUERY},
    {"SSECustomerAlgorithm", .shape = AT_SSECustomerAlgorithm, .wire = "x-amz-server-side-encryption-customer-algorithm", .location = LOCATION_HEADER},
    {"SSECustomerKey", .shape = AT_SSECustomerKey, .wire = "x-amz-server-side-encryption-customer-key", .location = LOCATION_HEADER},
    {"SSECustomerKeyMD5", .shape = AT_SSECustomerKeyMD5, .wire = "x-amz-server-side-encryption-customer-key-MD5", .location = LOCATION_HEADER},
    {"RequestPayer", .shape = AT_RequestPayer, .wire = "x-amz-request-payer", .location = LOCATION_HEADER},
    {"PartNumber", .shape = AT_PartNumber, .wire = "partNumber", .location = LOCATION_QUERY},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
    {"ChecksumMode", .shape = AT_ChecksumMode, .wire = "x-amz-checksum-mode", .location = LOCATION_HEADER},
};
static const struct member_model GetObjectTaggingOutput_members[] = {
    {"VersionId", .shape = AT_ObjectVersionId, .wire = "x-amz-version-id", .location = LOCATION_HEADER},
    {"TagSet", .shape = AT_TagSet, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetObjectTaggingRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"Key", .shape = AT_ObjectKey, .wire = "Key", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"VersionId", .shape = AT_ObjectVersionId, .wire = "versionId", .location = LOCATION_QUERY},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
    {"RequestPayer", .shape = AT_RequestPayer, .wire = "x-amz-request-payer", .location = LOCATION_HEADER},
};
static const struct member_model GetPublicAccessBlockOutput_members[] = {
    {"PublicAccessBlockConfiguration", .shape = AT_PublicAccessBlockConfiguration},
};
static const struct member_model GetPublicAccessBlockRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model Grant_members[] = {
    {"Grantee", .shape = AT_Grantee, .xml_namespace = "http://www.w3.org/2001/XMLSchema-instance", .xml_prefix = "xsi"},
    {"Permission", .shape = AT_Permission},
};
static const struct member_model Grantee_members[] = {
    {"DisplayName", .shape = AT_DisplayName},
    {"EmailAddress", .shape = AT_EmailAddress},
    {"ID", .shape = AT_ID},
    {"Type", .shape = AT_Type, .wire = "xsi:type", .traits = MEMBER_REQUIRED | MEMBER_ATTRIBUTE},
    {"URI", .shape = AT_URI},
};
static const struct member_model Grants_members[] = {
    {"member", .shape = AT_Grant, .wire = "Grant"},
};
static const struct member_model HeadBucketOutput_members[] = {
    {"BucketArn", .shape = AT_S3RegionalOrS3ExpressBucketArnString, .wire = "x-amz-bucket-arn", .location = LOCATION_HEADER},
    {"BucketLocationType", .shape = AT_LocationType, .wire = "x-amz-bucket-location-type", .location = LOCATION_HEADER},
    {"BucketLocationName", .shape = AT_BucketLocationName, .wire = "x-amz-bucket-location-name", .location = LOCATION_HEADER},
    {"BucketRegion", .shape = AT_Region, .wire = "x-amz-bucket-region", .location = LOCATION_HEADER},
    {"AccessPointAlias", .shape = AT_AccessPointAlias, .wire = "x-amz-access-point-alias", .location = LOCATION_HEADER},
};
static const struct member_model HeadBucketRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model HeadObjectOutput_members[] = {
    {"DeleteMarker", .shape = AT_DeleteMarker, .wire = "x-amz-delete-marker", .location = LOCATION_HEADER},
    {"AcceptRanges", .shape = AT_AcceptRanges, .wire = "accept-ranges", .location = LOCATION_HEADER},
    {"Expiration", .shape = AT_Expiration, .wire = "x-amz-expiration", .location = LOCATION_HEADER},
    {"Restore", .shape = AT_Restore, .wire = "x-amz-restore", .location = LOCATION_HEADER},
    {"ArchiveStatus", .shape = AT_ArchiveStatus, .wire = "x-amz-archive-status", .location = LOCATION_HEADER},
    {"LastModified", .shape = AT_LastModified, .wire = "Last-Modified", .location = LOCATION_HEADER},
    {"ContentLength", .shape = AT_ContentLength, .wire = "Content-Length", .location = LOCATION_HEADER},
    {"ChecksumCRC32", .shape = AT_ChecksumCRC32, .wire = "x-amz-checksum-crc32", .location = LOCATION_HEADER},
    {"ChecksumCRC32C", .shape = AT_ChecksumCRC32C, .wire = "x-amz-checksum-crc32c", .location = LOCATION_HEADER},
    {"ChecksumCRC64NVME", .shape = AT_ChecksumCRC64NVME, .wire = "x-amz-checksum-crc64nvme", .location = LOCATION_HEADER},
    {"ChecksumSHA1", .shape = AT_ChecksumSHA1, .wire = "x-amz-checksum-sha1", .location = LOCATION_HEADER},
    {"ChecksumSHA256", .shape = AT_ChecksumSHA256, .wire = "x-amz-checksum-sha256", .location = LOCATION_HEADER},
    {"ChecksumSHA512", .shape = AT_ChecksumSHA512, .wire = "x-amz-checksum-sha512", .location = LOCATION_HEADER},
    {"ChecksumMD5", .shape = AT_ChecksumMD5, .wire = "x-amz-checksum-md5", .location = LOCATION_HEADER},
    {"ChecksumXXHASH64", .shape = AT_ChecksumXXHASH64, .wire = "x-amz-checksum-xxhash64", .location = LOCATION_HEADER},
    {"ChecksumXXHASH3", .shape = AT_ChecksumXXHASH3, .wire = "x-amz-checksum-xxhash3", .location = LOCATION_HEADER},
    {"ChecksumXXHASH128", .shape = AT_ChecksumXXHASH128, .wire = "x-amz-checksum-xxhash128", .location = LOCATION_HEADER},
    {"ChecksumType", .shape = AT_ChecksumType, .wire = "x-amz-checksum-type", .location = LOCATION_HEADER},
    {"ETag", .shape = AT_ETag, .wire = "ETag", .location = LOCATION_HEADER},
    {"MissingMeta", .shape = AT_MissingMeta, .wire = "x-amz-missing-meta", .location = LOCATION_HEADER},
    {"VersionId", .shape = AT_ObjectVersionId, .wire = "x-amz-version-id", .location = LOCATION_HEADER},
    {"CacheControl", .shape = AT_CacheControl, .wire = "Cache-Control", .location = LOCATION_HEADER},
    {"ContentDisposition", .shape = AT_ContentDisposition, .wire = "Content-Disposition", .location = LOCATION_HEADER},
    {"ContentEncoding", .shape = AT_ContentEncoding, .wire = "Content-Encoding", .location = LOCATION_HEADER},
    {"ContentLanguage", .shape = AT_ContentLanguage, .wire = "Content-Language", .location = LOCATION_HEADER},
    {"ContentType", .shape = AT_ContentType, .wire = "Content-Type", .location = LOCATION_HEADER},
    {"ContentRange", .shape = AT_ContentRange, .wire = "Content-Range", .location = LOCATION_HEADER},
    {"Expires", .shape = AT_Expires, .wire = "Expires", .location = LOCATION_HEADER},
    {"WebsiteRedirectLocation", .shape = AT_WebsiteRedirectLocation, .wire = "x-amz-website-redirect-location", .location = LOCATION_HEADER},
    {"ServerSideEncryption", .shape = AT_ServerSideEncryption, .wire = "x-amz-server-side-encryption", .location = LOCATION_HEADER},
    {"Metadata", .shape = AT_Metadata, .wire = "x-amz-meta-", .location = LOCATION_HEADERS},
    {"SSECustomerAlgorithm", .shape = AT_SSECustomerAlgorithm, .wire = "x-amz-server-side-encryption-customer-algorithm", .location = LOCATION_HEADER},
    {"SSECustomerKeyMD5", .shape = AT_SSECustomerKeyMD5, .wire = "x-amz-server-side-encryption-customer-key-MD5", .location = LOCATION_HEADER},
    {"SSEKMSKeyId", .shape = AT_SSEKMSKeyId, .wire = "x-amz-server-side-encryption-aws-kms-key-id", .location = LOCATION_HEADER},
    {"BucketKeyEnabled", .shape = AT_BucketKeyEnabled, .wire = "x-amz-server-side-encryption-bucket-key-enabled", .location = LOCATION_HEADER},
    {"StorageClass", .shape = AT_StorageClass, .wire = "x-amz-storage-class", .location = LOCATION_HEADER},
    {"RequestCharged", .shape = AT_RequestCharged, .wire = "x-amz-request-charged", .location = LOCATION_HEADER},
    {"ReplicationStatus", .shape = AT_ReplicationStatus, .wire = "x-amz-replication-status", .location = LOCATION_HEADER},
    {"PartsCount", .shape = AT_PartsCount, .wire = "x-amz-mp-parts-count", .location = LOCATION_HEADER},
    {"TagCount", .shape = AT_TagCount, .wire = "x-amz-tagging-count", .location = LOCATION_HEADER},
    {"ObjectLockMode", .shape = AT_ObjectLockMode, .wire = "x-amz-object-lock-mode", .location = LOCATION_HEADER},
    {"ObjectLockRetainUntilDate", .shape = AT_ObjectLockRetainUntilDate, .wire = "x-amz-object-lock-retain-until-date", .location = LOCATION_HEADER, .timestamp = TIMESTAMP_ISO8601},
    {"ObjectLockLegalHoldStatus", .shape = AT_ObjectLockLegalHoldStatus, .wire = "x-amz-object-lock-legal-hold", .location = LOCATION_HEADER},
    {"ObjectLockEventHold", .shape = AT_ObjectLockEventHold, .wire = "x-amz-object-lock-event-hold", .location = LOCATION_HEADER},
    {"ObjectLockEventHoldDurationDays", .shape = AT_ObjectLockEventHoldDurationDays, .wire = "x-amz-object-lock-event-hold-duration-days", .location = LOCATION_HEADER},
    {"ObjectLockEventHoldDurationYears", .shape = AT_ObjectLockEventHoldDurationYears, .wire = "x-amz-object-lock-event-hold-duration-years", .location = LOCATION_HEADER},
};
static const struct member_model HeadObjectRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"IfMatch", .shape = AT_IfMatch, .wire = "If-Match", .location = LOCATION_HEADER},
    {"IfModifiedSince", .shape = AT_IfModifiedSince, .wire = "If-Modified-Since", .location = LOCATION_HEADER},
    {"IfNoneMatch", .shape = AT_IfNoneMatch, .wire = "If-None-Match", .location = LOCATION_HEADER},
    {"IfUnmodifiedSince", .shape = AT_IfUnmodifiedSince, .wire = "If-Unmodified-Since", .location = LOCATION_HEADER},
    {"Key", .shape = AT_ObjectKey, .wire = "Key", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"Range", .shape = AT_Range, .wire = "Range", .location = LOCATION_HEADER},
    {"ResponseCacheControl", .shape = AT_ResponseCacheControl, .wire = "response-cache-control", .location = LOCATION_QUERY},
    {"ResponseContentDisposition", .shape = AT_ResponseContentDisposition, .wire = "response-content-disposition", .location = LOCATION_QUERY},
    {"ResponseContentEncoding", .shape = AT_ResponseContentEncoding, .wire = "response-content-encoding", .location = LOCATION_QUERY},
    {"ResponseContentLanguage", .shape = AT_ResponseContentLanguage, .wire = "response-content-language", .location = LOCATION_QUERY},
    {"ResponseContentType", .shape = AT_ResponseContentType, .wire = "response-content-type", .location = LOCATION_QUERY},
    {"ResponseExpires", .shape = AT_ResponseExpires, .wire = "response-expires", .location = LOCATION_QUERY, .timestamp = TIMESTAMP_RFC822},
    {"VersionId", .shape = AT_ObjectVersionId, .wire = "versionId", .location = LOCATION_QUERY},
    {"SSECustomerAlgorithm", .shape = AT_SSECustomerAlgorithm, .wire = "x-amz-server-side-encryption-customer-algorithm", .location = LOCATION_HEADER},
    {"SSECustomerKey", .shape = AT_SSECustomerKey, .wire = "x-amz-server-side-encryption-customer-key", .location = LOCATION_HEADER},
    {"SSECustomerKeyMD5", .shape = AT_SSECustomerKeyMD5, .wire = "x-amz-server-side-encryption-customer-key-MD5", .location = LOCATION_HEADER},
    {"RequestPayer", .shape = AT_RequestPayer, .wire = "x-amz-request-payer", .location = LOCATION_HEADER},
    {"PartNumber", .shape = AT_PartNumber, .wire = "partNumber", .location = LOCATION_QUERY},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
    {"ChecksumMode", .shape = AT_ChecksumMode, .wire = "x-amz-checksum-mode", .location = LOCATION_HEADER},
};
static const struct member_model IndexDocument_members[] = {
    {"Suffix", .shape = AT_Suffix, .traits = MEMBER_REQUIRED},
};
static const struct member_model Initiator_members[] = {
    {"ID", .shape = AT_ID},
    {"DisplayName", .shape = AT_DisplayName},
};
static const char *const IntelligentTieringAccessTier_choices[] = {
    "ARCHIVE_ACCESS",
    "DEEP_ARCHIVE_ACCESS",
    NULL,
};
static const struct member_model InvalidObjectState_members[] = {
    {"StorageClass", .shape = AT_StorageClass},
    {"AccessTier", .shape = AT_IntelligentTieringAccessTier},
};
static const struct member_model LambdaFunctionConfiguration_members[] = {
    {"Id", .shape = AT_NotificationId},
    {"LambdaFunctionArn", .shape = AT_LambdaFunctionArn, .wire = "CloudFunction", .traits = MEMBER_REQUIRED},
    {"Events", .shape = AT_EventList, .wire = "Event", .traits = MEMBER_REQUIRED | MEMBER_FLATTENED},
    {"Filter", .shape = AT_NotificationConfigurationFilter},
};
static const struct member_model LambdaFunctionConfigurationList_members[] = {
    {"member", .shape = AT_LambdaFunctionConfiguration},
};
static const struct member_model LifecycleExpiration_members[] = {
    {"Date", .shape = AT_Date, .timestamp = TIMESTAMP_ISO8601},
    {"Days", .shape = AT_Days},
    {"ExpiredObjectDeleteMarker", .shape = AT_ExpiredObjectDeleteMarker},
};
static const struct member_model LifecycleRule_members[] = {
    {"Expiration", .shape = AT_LifecycleExpiration},
    {"ID", .shape = AT_ID},
    {"Prefix", .shape = AT_Prefix},
    {"Filter", .shape = AT_LifecycleRuleFilter},
    {"Status", .shape = AT_ExpirationStatus, .traits = MEMBER_REQUIRED},
    {"Transitions", .shape = AT_TransitionList, .wire = "Transition", .traits = MEMBER_FLATTENED},
    {"NoncurrentVersionTransitions", .shape = AT_NoncurrentVersionTransitionList, .wire = "NoncurrentVersionTransition", .traits = MEMBER_FLATTENED},
    {"NoncurrentVersionExpiration", .shape = AT_NoncurrentVersionExpiration},
    {"AbortIncompleteMultipartUpload", .shape = AT_AbortIncompleteMultipartUpload},
};
static const struct member_model LifecycleRuleAndOperator_members[] = {
    {"Prefix", .shape = AT_Prefix},
    {"Tags", .shape = AT_TagSet, .wire = "Tag", .traits = MEMBER_FLATTENED},
    {"ObjectSizeGreaterThan", .shape = AT_ObjectSizeGreaterThanBytes},
    {"ObjectSizeLessThan", .shape = AT_ObjectSizeLessThanBytes},
};
static const struct member_model LifecycleRuleFilter_members[] = {
    {"Prefix", .shape = AT_Prefix},
    {"Tag", .shape = AT_Tag},
    {"ObjectSizeGreaterThan", .shape = AT_ObjectSizeGreaterThanBytes},
    {"ObjectSizeLessThan", .shape = AT_ObjectSizeLessThanBytes},
    {"And", .shape = AT_LifecycleRuleAndOperator},
};
static const struct member_model LifecycleRules_members[] = {
    {"member", .shape = AT_LifecycleRule},
};
static const struct member_model ListBucketsOutput_members[] = {
    {"Buckets", .shape = AT_Buckets},
    {"Owner", .shape = AT_Owner},
    {"ContinuationToken", .shape = AT_NextToken},
    {"Prefix", .shape = AT_Prefix},
};
static const struct member_model ListBucketsRequest_members[] = {
    {"MaxBuckets", .shape = AT_MaxBuckets, .wire = "max-buckets", .location = LOCATION_QUERY},
    {"ContinuationToken", .shape = AT_Token, .wire = "continuation-token", .location = LOCATION_QUERY},
    {"Prefix", .shape = AT_Prefix, .wire = "prefix", .location = LOCATION_QUERY},
    {"BucketRegion", .shape = AT_BucketRegion, .wire = "bucket-region", .location = LOCATION_QUERY},
};
static const struct member_model ListMultipartUploadsOutput_members[] = {
    {"Bucket", .shape = AT_BucketName},
    {"KeyMarker", .shape = AT_KeyMarker},
    {"UploadIdMarker", .shape = AT_UploadIdMarker},
    {"NextKeyMarker", .shape = AT_NextKeyMarker},
    {"Prefix", .shape = AT_Prefix},
    {"Delimiter", .shape = AT_Delimiter},
    {"NextUploadIdMarker", .shape = AT_NextUploadIdMarker},
    {"MaxUploads", .shape = AT_MaxUploads},
    {"IsTruncated", .shape = AT_IsTruncated},
    {"Uploads", .shape = AT_MultipartUploadList, .wire = "Upload", .traits = MEMBER_FLATTENED},
    {"CommonPrefixes", .shape = AT_CommonPrefixList, .traits = MEMBER_FLATTENED},
    {"EncodingType", .shape = AT_EncodingType},
    {"RequestCharged", .shape = AT_RequestCharged, .wire = "x-amz-request-charged", .location = LOCATION_HEADER},
};
static const struct member_model ListMultipartUploadsRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"Delimiter", .shape = AT_Delimiter, .wire = "delimiter", .location = LOCATION_QUERY},
    {"EncodingType", .shape = AT_EncodingType, .wire = "encoding-type", .location = LOCATION_QUERY},
    {"KeyMarker", .shape = AT_KeyMarker, .wire = "key-marker", .location = LOCATION_QUERY},
    {"MaxUploads", .shape = AT_MaxUploads, .wire = "max-uploads", .location = LOCATION_QUERY},
    {"Prefix", .shape = AT_Prefix, .wire = "prefix", .location = LOCATION_QUERY},
    {"UploadIdMarker", .shape = AT_UploadIdMarker, .wire = "upload-id-marker", .location = LOCATION_QUERY},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
    {"RequestPayer", .shape = AT_RequestPayer, .wire = "x-amz-request-payer", .location = LOCATION_HEADER},
};
static const struct member_model ListObjectVersionsOutput_members[] = {
    {"IsTruncated", .shape = AT_IsTruncated},
    {"KeyMarker", .shape = AT_KeyMarker},
    {"VersionIdMarker", .shape = AT_VersionIdMarker},
    {"NextKeyMarker", .shape = AT_NextKeyMarker},
    {"NextVersionIdMarker", .shape = AT_NextVersionIdMarker},
    {"Versions", .shape = AT_ObjectVersionList, .wire = "Version", .traits = MEMBER_FLATTENED},
    {"DeleteMarkers", .shape = AT_DeleteMarkers, .wire = "DeleteMarker", .traits = MEMBER_FLATTENED},
    {"Name", .shape = AT_BucketName},
    {"Prefix", .shape = AT_Prefix},
    {"Delimiter", .shape = AT_Delimiter},
    {"MaxKeys", .shape = AT_MaxKeys},
    {"CommonPrefixes", .shape = AT_CommonPrefixList, .traits = MEMBER_FLATTENED},
    {"EncodingType", .shape = AT_EncodingType},
    {"RequestCharged", .shape = AT_RequestCharged, .wire = "x-amz-request-charged", .location = LOCATION_HEADER},
};
static const struct member_model ListObjectVersionsRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"Delimiter", .shape = AT_Delimiter, .wire = "delimiter", .location = LOCATION_QUERY},
    {"EncodingType", .shape = AT_EncodingType, .wire = "encoding-type", .location = LOCATION_QUERY},
    {"KeyMarker", .shape = AT_KeyMarker, .wire = "key-marker", .location = LOCATION_QUERY},
    {"MaxKeys", .shape = AT_MaxKeys, .wire = "max-keys", .location = LOCATION_QUERY},
    {"Prefix", .shape = AT_Prefix, .wire = "prefix", .location = LOCATION_QUERY},
    {"VersionIdMarker", .shape = AT_VersionIdMarker, .wire = "version-id-marker", .location = LOCATION_QUERY},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
    {"RequestPayer", .shape = AT_RequestPayer, .wire = "x-amz-request-payer", .location = LOCATION_HEADER},
    {"OptionalObjectAttributes", .shape = AT_OptionalObjectAttributesList, .wire = "x-amz-optional-object-attributes", .location = LOCATION_HEADER},
};
static const struct member_model ListObjectsV2Output_members[] = {
    {"IsTruncated", .shape = AT_IsTruncated},
    {"Contents", .shape = AT_ObjectList, .traits = MEMBER_FLATTENED},
    {"Name", .shape = AT_BucketName},
    {"Prefix", .shape = AT_Prefix},
    {"Delimiter", .shape = AT_Delimiter},
    {"MaxKeys", .shape = AT_MaxKeys},
    {"CommonPrefixes", .shape = AT_CommonPrefixList, .traits = MEMBER_FLATTENED},
    {"EncodingType", .shape = AT_EncodingType},
    {"KeyCount", .shape = AT_KeyCount},
    {"ContinuationToken", .shape = AT_Token},
    {"NextContinuationToken", .shape = AT_NextToken},
    {"StartAfter", .shape = AT_StartAfter},
    {"RequestCharged", .shape = AT_RequestCharged, .wire = "x-amz-request-charged", .location = LOCATION_HEADER},
};
static const struct member_model ListObjectsV2Request_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"Delimiter", .shape = AT_Delimiter, .wire = "delimiter", .location = LOCATION_QUERY},
    {"EncodingType", .shape = AT_EncodingType, .wire = "encoding-type", .location = LOCATION_QUERY},
    {"MaxKeys", .shape = AT_MaxKeys, .wire = "max-keys", .location = LOCATION_QUERY},
    {"Prefix", .shape = AT_Prefix, .wire = "prefix", .location = LOCATION_QUERY},
    {"ContinuationToken", .shape = AT_Token, .wire = "continuation-token", .location = LOCATION_QUERY},
    {"FetchOwner", .shape = AT_FetchOwner, .wire = "fetch-owner", .location = LOCATION_QUERY},
    {"StartAfter", .shape = AT_StartAfter, .wire = "start-after", .location = LOCATION_QUERY},
    {"RequestPayer", .shape = AT_RequestPayer, .wire = "x-amz-request-payer", .location = LOCATION_HEADER},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
    {"OptionalObjectAttributes", .shape = AT_OptionalObjectAttributesList, .wire = "x-amz-optional-object-attributes", .location = LOCATION_HEADER},
};
static const struct member_model LocationInfo_members[] = {
    {"Type", .shape = AT_LocationType},
    {"Name", .shape = AT_LocationNameAsString},
};
static const char *const LocationType_choices[] = {
    "AvailabilityZone",
    "LocalZone",
    NULL,
};
static const struct member_model LoggingEnabled_members[] = {
    {"TargetBucket", .shape = AT_TargetBucket, .traits = MEMBER_REQUIRED},
    {"TargetGrants", .shape = AT_TargetGrants},
    {"TargetPrefix", .shape = AT_TargetPrefix, .traits = MEMBER_REQUIRED},
    {"TargetObjectKeyFormat", .shape = AT_TargetObjectKeyFormat},
};
static const char *const MFADelete_choices[] = {
    "Enabled",
    "Disabled",
    NULL,
};
static const char *const MFADeleteStatus_choices[] = {
    "Enabled",
    "Disabled",
    NULL,
};
static const struct member_model Metadata_members[] = {
    {"key", .shape = AT_MetadataKey},
    {"value", .shape = AT_MetadataValue},
};
static const char *const MetadataDirective_choices[] = {
    "COPY",
    "REPLACE",
    NULL,
};
static const struct member_model Metrics_members[] = {
    {"Status", .shape = AT_MetricsStatus, .traits = MEMBER_REQUIRED},
    {"EventThreshold", .shape = AT_ReplicationTimeValue},
};
static const char *const MetricsStatus_choices[] = {
    "Enabled",
    "Disabled",
    NULL,
};
static const struct member_model MultipartUpload_members[] = {
    {"UploadId", .shape = AT_MultipartUploadId},
    {"Key", .shape = AT_ObjectKey},
    {"Initiated", .shape = AT_Initiated},
    {"StorageClass", .shape = AT_StorageClass},
    {"Owner", .shape = AT_Owner},
    {"Initiator", .shape = AT_Initiator},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm},
    {"ChecksumType", .shape = AT_ChecksumType},
    {"VersionId", .shape = AT_ObjectVersionId},
};
static const struct member_model MultipartUploadList_members[] = {
    {"member", .shape = AT_MultipartUpload},
};
static const struct member_model NoncurrentVersionExpiration_members[] = {
    {"NoncurrentDays", .shape = AT_Days},
    {"NewerNoncurrentVersions", .shape = AT_VersionCount},
};
static const struct member_model NoncurrentVersionTransition_members[] = {
    {"NoncurrentDays", .shape = AT_Days},
    {"StorageClass", .shape = AT_TransitionStorageClass},
    {"NewerNoncurrentVersions", .shape = AT_VersionCount},
};
static const struct member_model NoncurrentVersionTransitionList_members[] = {
    {"member", .shape = AT_NoncurrentVersionTransition},
};
static const struct member_model NotificationConfiguration_members[] = {
    {"TopicConfigurations", .shape = AT_TopicConfigurationList, .wire = "TopicConfiguration", .traits = MEMBER_FLATTENED},
    {"QueueConfigurations", .shape = AT_QueueConfigurationList, .wire = "QueueConfiguration", .traits = MEMBER_FLATTENED},
    {"LambdaFunctionConfigurations", .shape = AT_LambdaFunctionConfigurationList, .wire = "CloudFunctionConfiguration", .traits = MEMBER_FLATTENED},
    {"EventBridgeConfiguration", .shape = AT_EventBridgeConfiguration},
};
static const struct member_model NotificationConfigurationFilter_members[] = {
    {"Key", .shape = AT_S3KeyFilter, .wire = "S3Key"},
};
static const struct member_model Object_members[] = {
    {"Key", .shape = AT_ObjectKey},
    {"LastModified", .shape = AT_LastModified},
    {"ETag", .shape = AT_ETag},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithmList, .traits = MEMBER_FLATTENED},
    {"ChecksumType", .shape = AT_ChecksumType},
    {"Size", .shape = AT_Size},
    {"StorageClass", .shape = AT_ObjectStorageClass},
    {"Owner", .shape = AT_Owner},
    {"RestoreStatus", .shape = AT_RestoreStatus},
};
static const char *const ObjectCannedACL_choices[] = {
    "private",
    "public-read",
    "public-read-write",
    "authenticated-read",
    "aws-exec-read",
    "bucket-owner-read",
    "bucket-owner-full-control",
    NULL,
};
static const struct member_model ObjectIdentifier_members[] = {
    {"Key", .shape = AT_ObjectKey, .traits = MEMBER_REQUIRED},
    {"VersionId", .shape = AT_ObjectVersionId},
    {"ETag", .shape = AT_ETag},
    {"LastModifiedTime", .shape = AT_LastModifiedTime, .timestamp = TIMESTAMP_RFC822},
    {"Size", .shape = AT_Size},
};
static const struct member_model ObjectIdentifierList_members[] = {
    {"member", .shape = AT_ObjectIdentifier},
};
static const struct member_model ObjectList_members[] = {
    {"member", .shape = AT_Object},
};
static const struct member_model ObjectLockConfiguration_members[] = {
    {"ObjectLockEnabled", .shape = AT_ObjectLockEnabled},
    {"Rule", .shape = AT_ObjectLockRule},
};
static const char *const ObjectLockEnabled_choices[] = {
    "Enabled",
    NULL,
};
static const char *const ObjectLockEventHold_choices[] = {
    "ON",
    "OFF",
    NULL,
};
static const char *const ObjectLockLegalHoldStatus_choices[] = {
    "ON",
    "OFF",
    NULL,
};
static const char *const ObjectLockMode_choices[] = {
    "GOVERNANCE",
    "COMPLIANCE",
    NULL,
};
static const char *const ObjectLockRetentionMode_choices[] = {
    "GOVERNANCE",
    "COMPLIANCE",
    NULL,
};
static const struct member_model ObjectLockRule_members[] = {
    {"DefaultRetention", .shape = AT_DefaultRetention},
};
static const char *const ObjectOwnership_choices[] = {
    "BucketOwnerPreferred",
    "ObjectWriter",
    "BucketOwnerEnforced",
    NULL,
};
static const char *const ObjectStorageClass_choices[] = {
    "STANDARD",
    "REDUCED_REDUNDANCY",
    "GLACIER",
    "STANDARD_IA",
    "ONEZONE_IA",
    "INTELLIGENT_TIERING",
    "DEEP_ARCHIVE",
    "OUTPOSTS",
    "GLACIER_IR",
    "SNOW",
    "EXPRESS_ONEZONE",
    "FSX_OPENZFS",
    "FSX_ONTAP",
    "AWS_BACKUP_WARM",
    "AWS_BACKUP_LOW_COST_WARM",
    NULL,
};
static const struct member_model ObjectVersion_members[] = {
    {"ETag", .shape = AT_ETag},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithmList, .traits = MEMBER_FLATTENED},
    {"ChecksumType", .shape = AT_ChecksumType},
    {"Size", .shape = AT_Size},
    {"StorageClass", .shape = AT_ObjectVersionStorageClass},
    {"Key", .shape = AT_ObjectKey},
    {"VersionId", .shape = AT_ObjectVersionId},
    {"IsLatest", .shape = AT_IsLatest},
    {"LastModified", .shape = AT_LastModified},
    {"Owner", .shape = AT_Owner},
    {"RestoreStatus", .shape = AT_RestoreStatus},
};
static const struct member_model ObjectVersionList_members[] = {
    {"member", .shape = AT_ObjectVersion},
};
static const char *const ObjectVersionStorageClass_choices[] = {
    "STANDARD",
    NULL,
};
static const char *const OptionalObjectAttributes_choices[] = {
    "RestoreStatus",
    NULL,
};
static const struct member_model OptionalObjectAttributesList_members[] = {
    {"member", .shape = AT_OptionalObjectAttributes},
};
static const struct member_model Owner_members[] = {
    {"DisplayName", .shape = AT_DisplayName},
    {"ID", .shape = AT_ID},
};
static const char *const OwnerOverride_choices[] = {
    "Destination",
    NULL,
};
static const struct member_model OwnershipControls_members[] = {
    {"Rules", .shape = AT_OwnershipControlsRules, .wire = "Rule", .traits = MEMBER_REQUIRED | MEMBER_FLATTENED},
};
static const struct member_model OwnershipControlsRule_members[] = {
    {"ObjectOwnership", .shape = AT_ObjectOwnership, .traits = MEMBER_REQUIRED},
};
static const struct member_model OwnershipControlsRules_members[] = {
    {"member", .shape = AT_OwnershipControlsRule},
};
static const char *const PartitionDateSource_choices[] = {
    "EventTime",
    "DeliveryTime",
    NULL,
};
static const struct member_model PartitionedPrefix_members[] = {
    {"PartitionDateSource", .shape = AT_PartitionDateSource},
};
static const char *const Payer_choices[] = {
    "Requester",
    "BucketOwner",
    NULL,
};
static const char *const Permission_choices[] = {
    "FULL_CONTROL",
    "WRITE",
    "WRITE_ACP",
    "READ",
    "READ_ACP",
    NULL,
};
static const struct member_model PolicyStatus_members[] = {
    {"IsPublic", .shape = AT_IsPublic, .wire = "IsPublic"},
};
static const char *const Protocol_choices[] = {
    "http",
    "https",
    NULL,
};
static const struct member_model PublicAccessBlockConfiguration_members[] = {
    {"BlockPublicAcls", .shape = AT_Setting, .wire = "BlockPublicAcls"},
    {"IgnorePublicAcls", .shape = AT_Setting, .wire = "IgnorePublicAcls"},
    {"BlockPublicPolicy", .shape = AT_Setting, .wire = "BlockPublicPolicy"},
    {"RestrictPublicBuckets", .shape = AT_Setting, .wire = "RestrictPublicBuckets"},
};
static const struct member_model PutBucketAccelerateConfigurationRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"AccelerateConfiguration", .shape = AT_AccelerateConfiguration, .wire = "AccelerateConfiguration", .traits = MEMBER_REQUIRED, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-sdk-checksum-algorithm", .location = LOCATION_HEADER},
};
static const struct member_model PutBucketAclRequest_members[] = {
    {"ACL", .shape = AT_BucketCannedACL, .wire = "x-amz-acl", .location = LOCATION_HEADER},
    {"AccessControlPolicy", .shape = AT_AccessControlPolicy, .wire = "AccessControlPolicy", .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ContentMD5", .shape = AT_ContentMD5, .wire = "Content-MD5", .location = LOCATION_HEADER},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-sdk-checksum-algorithm", .location = LOCATION_HEADER},
    {"GrantFullControl", .shape = AT_GrantFullControl, .wire = "x-amz-grant-full-control", .location = LOCATION_HEADER},
    {"GrantRead", .shape = AT_GrantRead, .wire = "x-amz-grant-read", .location = LOCATION_HEADER},
    {"GrantReadACP", .shape = AT_GrantReadACP, .wire = "x-amz-grant-read-acp", .location = LOCATION_HEADER},
    {"GrantWrite", .shape = AT_GrantWrite, .wire = "x-amz-grant-write", .location = LOCATION_HEADER},
    {"GrantWriteACP", .shape = AT_GrantWriteACP, .wire = "x-amz-grant-write-acp", .location = LOCATION_HEADER},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model PutBucketCorsRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"CORSConfiguration", .shape = AT_CORSConfiguration, .wire = "CORSConfiguration", .traits = MEMBER_REQUIRED, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {"ContentMD5", .shape = AT_ContentMD5, .wire = "Content-MD5", .location = LOCATION_HEADER},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-sdk-checksum-algorithm", .location = LOCATION_HEADER},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model PutBucketEncryptionRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ContentMD5", .shape = AT_ContentMD5, .wire = "Content-MD5", .location = LOCATION_HEADER},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-sdk-checksum-algorithm", .location = LOCATION_HEADER},
    {"ServerSideEncryptionConfiguration", .shape = AT_ServerSideEncryptionConfiguration, .wire = "ServerSideEncryptionConfiguration", .traits = MEMBER_REQUIRED, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model PutBucketLifecycleConfigurationOutput_members[] = {
    {"TransitionDefaultMinimumObjectSize", .shape = AT_TransitionDefaultMinimumObjectSize, .wire = "x-amz-transition-default-minimum-object-size", .location = LOCATION_HEADER},
};
static const struct member_model PutBucketLifecycleConfigurationRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-sdk-checksum-algorithm", .location = LOCATION_HEADER},
    {"LifecycleConfiguration", .shape = AT_BucketLifecycleConfiguration, .wire = "LifecycleConfiguration", .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
    {"TransitionDefaultMinimumObjectSize", .shape = AT_TransitionDefaultMinimumObjectSize, .wire = "x-amz-transition-default-minimum-object-size", .location = LOCATION_HEADER},
};
static const struct member_model PutBucketLoggingRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"BucketLoggingStatus", .shape = AT_BucketLoggingStatus, .wire = "BucketLoggingStatus", .traits = MEMBER_REQUIRED, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {"ContentMD5", .shape = AT_ContentMD5, .wire = "Content-MD5", .location = LOCATION_HEADER},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-sdk-checksum-algorithm", .location = LOCATION_HEADER},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model PutBucketNotificationConfigurationRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"NotificationConfiguration", .shape = AT_NotificationConfiguration, .wire = "NotificationConfiguration", .traits = MEMBER_REQUIRED, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
    {"SkipDestinationValidation", .shape = AT_SkipValidation, .wire = "x-amz-skip-destination-validation", .location = LOCATION_HEADER},
};
static const struct member_model PutBucketOwnershipControlsRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ContentMD5", .shape = AT_ContentMD5, .wire = "Content-MD5", .location = LOCATION_HEADER},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
    {"OwnershipControls", .shape = AT_OwnershipControls, .wire = "OwnershipControls", .traits = MEMBER_REQUIRED, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-sdk-checksum-algorithm", .location = LOCATION_HEADER},
};
static const struct member_model PutBucketPolicyRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ContentMD5", .shape = AT_ContentMD5, .wire = "Content-MD5", .location = LOCATION_HEADER},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-sdk-checksum-algorithm", .location = LOCATION_HEADER},
    {"ConfirmRemoveSelfBucketAccess", .shape = AT_ConfirmRemoveSelfBucketAccess, .wire = "x-amz-confirm-remove-self-bucket-access", .location = LOCATION_HEADER},
    {"Policy", .shape = AT_Policy, .traits = MEMBER_REQUIRED},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model PutBucketReplicationRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ContentMD5", .shape = AT_ContentMD5, .wire = "Content-MD5", .location = LOCATION_HEADER},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-sdk-checksum-algorithm", .location = LOCATION_HEADER},
    {"ReplicationConfiguration", .shape = AT_ReplicationConfiguration, .wire = "ReplicationConfiguration", .traits = MEMBER_REQUIRED, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {"Token", .shape = AT_ObjectLockToken, .wire = "x-amz-bucket-object-lock-token", .location = LOCATION_HEADER},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model PutBucketRequestPaymentRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ContentMD5", .shape = AT_ContentMD5, .wire = "Content-MD5", .location = LOCATION_HEADER},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-sdk-checksum-algorithm", .location = LOCATION_HEADER},
    {"RequestPaymentConfiguration", .shape = AT_RequestPaymentConfiguration, .wire = "RequestPaymentConfiguration", .traits = MEMBER_REQUIRED, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model PutBucketTaggingRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ContentMD5", .shape = AT_ContentMD5, .wire = "Content-MD5", .location = LOCATION_HEADER},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-sdk-checksum-algorithm", .location = LOCATION_HEADER},
    {"Tagging", .shape = AT_Tagging, .wire = "Tagging", .traits = MEMBER_REQUIRED, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model PutBucketVersioningRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ContentMD5", .shape = AT_ContentMD5, .wire = "Content-MD5", .location = LOCATION_HEADER},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-sdk-checksum-algorithm", .location = LOCATION_HEADER},
    {"MFA", .shape = AT_MFA, .wire = "x-amz-mfa", .location = LOCATION_HEADER},
    {"VersioningConfiguration", .shape = AT_VersioningConfiguration, .wire = "VersioningConfiguration", .traits = MEMBER_REQUIRED, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model PutBucketWebsiteRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ContentMD5", .shape = AT_ContentMD5, .wire = "Content-MD5", .location = LOCATION_HEADER},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-sdk-checksum-algorithm", .location = LOCATION_HEADER},
    {"WebsiteConfiguration", .shape = AT_WebsiteConfiguration, .wire = "WebsiteConfiguration", .traits = MEMBER_REQUIRED, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model PutObjectLockConfigurationOutput_members[] = {
    {"RequestCharged", .shape = AT_RequestCharged, .wire = "x-amz-request-charged", .location = LOCATION_HEADER},
};
static const struct member_model PutObjectLockConfigurationRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ObjectLockConfiguration", .shape = AT_ObjectLockConfiguration, .wire = "ObjectLockConfiguration", .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {"RequestPayer", .shape = AT_RequestPayer, .wire = "x-amz-request-payer", .location = LOCATION_HEADER},
    {"Token", .shape = AT_ObjectLockToken, .wire = "x-amz-bucket-object-lock-token", .location = LOCATION_HEADER},
    {"ContentMD5", .shape = AT_ContentMD5, .wire = "Content-MD5", .location = LOCATION_HEADER},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-sdk-checksum-algorithm", .location = LOCATION_HEADER},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model PutObjectOutput_members[] = {
    {"Expiration", .shape = AT_Expiration, .wire = "x-amz-expiration", .location = LOCATION_HEADER},
    {"ETag", .shape = AT_ETag, .wire = "ETag", .location = LOCATION_HEADER},
    {"ChecksumCRC32", .shape = AT_ChecksumCRC32, .wire = "x-amz-checksum-crc32", .location = LOCATION_HEADER},
    {"ChecksumCRC32C", .shape = AT_ChecksumCRC32C, .wire = "x-amz-checksum-crc32c", .location = LOCATION_HEADER},
    {"ChecksumCRC64NVME", .shape = AT_ChecksumCRC64NVME, .wire = "x-amz-checksum-crc64nvme", .location = LOCATION_HEADER},
    {"ChecksumSHA1", .shape = AT_ChecksumSHA1, .wire = "x-amz-checksum-sha1", .location = LOCATION_HEADER},
    {"ChecksumSHA256", .shape = AT_ChecksumSHA256, .wire = "x-amz-checksum-sha256", .location = LOCATION_HEADER},
    {"ChecksumSHA512", .shape = AT_ChecksumSHA512, .wire = "x-amz-checksum-sha512", .location = LOCATION_HEADER},
    {"ChecksumMD5", .shape = AT_ChecksumMD5, .wire = "x-amz-checksum-md5", .location = LOCATION_HEADER},
    {"ChecksumXXHASH64", .shape = AT_ChecksumXXHASH64, .wire = "x-amz-checksum-xxhash64", .location = LOCATION_HEADER},
    {"ChecksumXXHASH3", .shape = AT_ChecksumXXHASH3, .wire = "x-amz-checksum-xxhash3", .location = LOCATION_HEADER},
    {"ChecksumXXHASH128", .shape = AT_ChecksumXXHASH128, .wire = "x-amz-checksum-xxhash128", .location = LOCATION_HEADER},
    {"ChecksumType", .shape = AT_ChecksumType, .wire = "x-amz-checksum-type", .location = LOCATION_HEADER},
    {"ServerSideEncryption", .shape = AT_ServerSideEncryption, .wire = "x-amz-server-side-encryption", .location = LOCATION_HEADER},
    {"VersionId", .shape = AT_ObjectVersionId, .wire = "x-amz-version-id", .location = LOCATION_HEADER},
    {"SSECustomerAlgorithm", .shape = AT_SSECustomerAlgorithm, .wire = "x-amz-server-side-encryption-customer-algorithm", .location = LOCATION_HEADER},
    {"SSECustomerKeyMD5", .shape = AT_SSECustomerKeyMD5, .wire = "x-amz-server-side-encryption-customer-key-MD5", .location = LOCATION_HEADER},
    {"SSEKMSKeyId", .shape = AT_SSEKMSKeyId, .wire = "x-amz-server-side-encryption-aws-kms-key-id", .location = LOCATION_HEADER},
    {"SSEKMSEncryptionContext", .shape = AT_SSEKMSEncryptionContext, .wire = "x-amz-server-side-encryption-context", .location = LOCATION_HEADER},
    {"BucketKeyEnabled", .shape = AT_BucketKeyEnabled, .wire = "x-amz-server-side-encryption-bucket-key-enabled", .location = LOCATION_HEADER},
    {"Size", .shape = AT_Size, .wire = "x-amz-object-size", .location = LOCATION_HEADER},
    {"RequestCharged", .shape = AT_RequestCharged, .wire = "x-amz-request-charged", .location = LOCATION_HEADER},
};
static const struct member_model PutObjectRequest_members[] = {
    {"ACL", .shape = AT_ObjectCannedACL, .wire = "x-amz-acl", .location = LOCATION_HEADER},
    {"Body", .shape = AT_Body, .traits = MEMBER_STREAMING},
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"CacheControl", .shape = AT_CacheControl, .wire = "Cache-Control", .location = LOCATION_HEADER},
    {"ContentDisposition", .shape = AT_ContentDisposition, .wire = "Content-Disposition", .location = LOCATION_HEADER},
    {"ContentEncoding", .shape = AT_ContentEncoding, .wire = "Content-Encoding", .location = LOCATION_HEADER},
    {"ContentLanguage", .shape = AT_ContentLanguage, .wire = "Content-Language", .location = LOCATION_HEADER},
    {"ContentLength", .shape = AT_ContentLength, .wire = "Content-Length", .location = LOCATION_HEADER},
    {"ContentMD5", .shape = AT_ContentMD5, .wire = "Content-MD5", .location = LOCATION_HEADER},
    {"ContentType", .shape = AT_ContentType, .wire = "Content-Type", .location = LOCATION_HEADER},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-sdk-checksum-algorithm", .location = LOCATION_HEADER},
    {"ChecksumCRC32", .shape = AT_ChecksumCRC32, .wire = "x-amz-checksum-crc32", .location = LOCATION_HEADER},
    {"ChecksumCRC32C", .shape = AT_ChecksumCRC32C, .wire = "x-amz-checksum-crc32c", .location = LOCATION_HEADER},
    {"ChecksumCRC64NVME", .shape = AT_ChecksumCRC64NVME, .wire = "x-amz-checksum-crc64nvme", .location = LOCATION_HEADER},
    {"ChecksumSHA1", .shape = AT_ChecksumSHA1, .wire = "x-amz-checksum-sha1", .location = LOCATION_HEADER},
    {"ChecksumSHA256", .shape = AT_ChecksumSHA256, .wire = "x-amz-checksum-sha256", .location = LOCATION_HEADER},
    {"ChecksumSHA512", .shape = AT_ChecksumSHA512, .wire = "x-amz-checksum-sha512", .location = LOCATION_HEADER},
    {"ChecksumMD5", .shape = AT_ChecksumMD5, .wire = "x-amz-checksum-md5", .location = LOCATION_HEADER},
    {"ChecksumXXHASH64", .shape = AT_ChecksumXXHASH64, .wire = "x-amz-checksum-xxhash64", .location = LOCATION_HEADER},
    {"ChecksumXXHASH3", .shape = AT_ChecksumXXHASH3, .wire = "x-amz-checksum-xxhash3", .location = LOCATION_HEADER},
    {"ChecksumXXHASH128", .shape = AT_ChecksumXXHASH128, .wire = "x-amz-checksum-xxhash128", .location = LOCATION_HEADER},
    {"Expires", .shape = AT_Expires, .wire = "Expires", .location = LOCATION_HEADER},
    {"IfMatch", .shape = AT_IfMatch, .wire = "If-Match", .location = LOCATION_HEADER},
    {"IfNoneMatch", .shape = AT_IfNoneMatch, .wire = "If-None-Match", .location = LOCATION_HEADER},
    {"GrantFullControl", .shape = AT_GrantFullControl, .wire = "x-amz-grant-full-control", .location = LOCATION_HEADER},
    {"GrantRead", .shape = AT_GrantRead, .wire = "x-amz-grant-read", .location = LOCATION_HEADER},
    {"GrantReadACP", .shape = AT_GrantReadACP, .wire = "x-amz-grant-read-acp", .location = LOCATION_HEADER},
    {"GrantWriteACP", .shape = AT_GrantWriteACP, .wire = "x-amz-grant-write-acp", .location = LOCATION_HEADER},
    {"Key", .shape = AT_ObjectKey, .wire = "Key", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"WriteOffsetBytes", .shape = AT_WriteOffsetBytes, .wire = "x-amz-write-offset-bytes", .location = LOCATION_HEADER},
    {"Metadata", .shape = AT_Metadata, .wire = "x-amz-meta-", .location = LOCATION_HEADERS},
    {"ServerSideEncryption", .shape = AT_ServerSideEncryption, .wire = "x-amz-server-side-encryption", .location = LOCATION_HEADER},
    {"StorageClass", .shape = AT_StorageClass, .wire = "x-amz-storage-class", .location = LOCATION_HEADER},
    {"WebsiteRedirectLocation", .shape = AT_WebsiteRedirectLocation, .wire = "x-amz-website-redirect-location", .location = LOCATION_HEADER},
    {"SSECustomerAlgorithm", .shape = AT_SSECustomerAlgorithm, .wire = "x-amz-server-side-encryption-customer-algorithm", .location = LOCATION_HEADER},
    {"SSECustomerKey", .shape = AT_SSECustomerKey, .wire = "x-amz-server-side-encryption-customer-key", .location = LOCATION_HEADER},
    {"SSECustomerKeyMD5", .shape = AT_SSECustomerKeyMD5, .wire = "x-amz-server-side-encryption-customer-key-MD5", .location = LOCATION_HEADER},
    {"SSEKMSKeyId", .shape = AT_SSEKMSKeyId, .wire = "x-amz-server-side-encryption-aws-kms-key-id", .location = LOCATION_HEADER},
    {"SSEKMSEncryptionContext", .shape = AT_SSEKMSEncryptionContext, .wire = "x-amz-server-side-encryption-context", .location = LOCATION_HEADER},
    {"BucketKeyEnabled", .shape = AT_BucketKeyEnabled, .wire = "x-amz-server-side-encryption-bucket-key-enabled", .location = LOCATION_HEADER},
    {"RequestPayer", .shape = AT_RequestPayer, .wire = "x-amz-request-payer", .location = LOCATION_HEADER},
    {"Tagging", .shape = AT_TaggingHeader, .wire = "x-amz-tagging", .location = LOCATION_HEADER},
    {"ObjectLockMode", .shape = AT_ObjectLockMode, .wire = "x-amz-object-lock-mode", .location = LOCATION_HEADER},
    {"ObjectLockRetainUntilDate", .shape = AT_ObjectLockRetainUntilDate, .wire = "x-amz-object-lock-retain-until-date", .location = LOCATION_HEADER, .timestamp = TIMESTAMP_ISO8601},
    {"ObjectLockLegalHoldStatus", .shape = AT_ObjectLockLegalHoldStatus, .wire = "x-amz-object-lock-legal-hold", .location = LOCATION_HEADER},
    {"ObjectLockEventHold", .shape = AT_ObjectLockEventHold, .wire = "x-amz-object-lock-event-hold", .location = LOCATION_HEADER},
    {"ObjectLockEventHoldDurationDays", .shape = AT_ObjectLockEventHoldDurationDays, .wire = "x-amz-object-lock-event-hold-duration-days", .location = LOCATION_HEADER},
    {"ObjectLockEventHoldDurationYears", .shape = AT_ObjectLockEventHoldDurationYears, .wire = "x-amz-object-lock-event-hold-duration-years", .location = LOCATION_HEADER},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model PutObjectTaggingOutput_members[] = {
    {"VersionId", .shape = AT_ObjectVersionId, .wire = "x-amz-version-id", .location = LOCATION_HEADER},
};
static const struct member_model PutObjectTaggingRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"Key", .shape = AT_ObjectKey, .wire = "Key", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"VersionId", .shape = AT_ObjectVersionId, .wire = "versionId", .location = LOCATION_QUERY},
    {"ContentMD5", .shape = AT_ContentMD5, .wire = "Content-MD5", .location = LOCATION_HEADER},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-sdk-checksum-algorithm", .location = LOCATION_HEADER},
    {"Tagging", .shape = AT_Tagging, .wire = "Tagging", .traits = MEMBER_REQUIRED, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
    {"RequestPayer", .shape = AT_RequestPayer, .wire = "x-amz-request-payer", .location = LOCATION_HEADER},
};
static const struct member_model PutPublicAccessBlockRequest_members[] = {
    {"Bucket", .shape = AT_BucketName, .wire = "Bucket", .location = LOCATION_URI, .traits = MEMBER_REQUIRED},
    {"ContentMD5", .shape = AT_ContentMD5, .wire = "Content-MD5", .location = LOCATION_HEADER},
    {"ChecksumAlgorithm", .shape = AT_ChecksumAlgorithm, .wire = "x-amz-sdk-checksum-algorithm", .location = LOCATION_HEADER},
    {"PublicAccessBlockConfiguration", .shape = AT_PublicAccessBlockConfiguration, .wire = "PublicAccessBlockConfiguration", .traits = MEMBER_REQUIRED, .xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"},
    {"ExpectedBucketOwner", .shape = AT_AccountId, .wire = "x-amz-expected-bucket-owner", .location = LOCATION_HEADER},
};
static const struct member_model QueueConfiguration_members[] = {
    {"Id", .shape = AT_NotificationId},
    {"QueueArn", .shape = AT_QueueArn, .wire = "Queue", .traits = MEMBER_REQUIRED},
    {"Events", .shape = AT_EventList, .wire = "Event", .traits = MEMBER_REQUIRED | MEMBER_FLATTENED},
    {"Filter", .shape = AT_NotificationConfigurationFilter},
};
static const struct member_model QueueConfigurationList_members[] = {
    {"member", .shape = AT_QueueConfiguration},
};
static const struct member_model Redirect_members[] = {
    {"HostName", .shape = AT_HostName},
    {"HttpRedirectCode", .shape = AT_HttpRedirectCode},
    {"Protocol", .shape = AT_Protocol},
    {"ReplaceKeyPrefixWith", .shape = AT_ReplaceKeyPrefixWith},
    {"ReplaceKeyWith", .shape = AT_ReplaceKeyWith},
};
static const struct member_model RedirectAllRequestsTo_members[] = {
    {"HostName", .shape = AT_HostName, .traits = MEMBER_REQUIRED},
    {"Protocol", .shape = AT_Protocol},
};
static const struct member_model ReplicaModifications_members[] = {
    {"Status", .shape = AT_ReplicaModificationsStatus, .traits = MEMBER_REQUIRED},
};
static const char *const ReplicaModificationsStatus_choices[] = {
    "Enabled",
    "Disabled",
    NULL,
};
static const struct member_model ReplicationConfiguration_members[] = {
    {"Role", .shape = AT_Role, .traits = MEMBER_REQUIRED},
    {"Rules", .shape = AT_ReplicationRules, .wire = "Rule", .traits = MEMBER_REQUIRED | MEMBER_FLATTENED},
};
static const struct member_model ReplicationRule_members[] = {
    {"ID", .shape = AT_ID},
    {"Priority", .shape = AT_Priority},
    {"Prefix", .shape = AT_Prefix},
    {"Filter", .shape = AT_ReplicationRuleFilter},
    {"Status", .shape = AT_ReplicationRuleStatus, .traits = MEMBER_REQUIRED},
    {"SourceSelectionCriteria", .shape = AT_SourceSelectionCriteria},
    {"ExistingObjectReplication", .shape = AT_ExistingObjectReplication},
    {"Destination", .shape = AT_Destination, .traits = MEMBER_REQUIRED},
    {"DeleteMarkerReplication", .shape = AT_DeleteMarkerReplication},
};
static const struct member_model ReplicationRuleAndOperator_members[] = {
    {"Prefix", .shape = AT_Prefix},
    {"Tags", .shape = AT_TagSet, .wire = "Tag", .traits = MEMBER_FLATTENED},
};
static const struct member_model ReplicationRuleFilter_members[] = {
    {"Prefix", .shape = AT_Prefix},
    {"Tag", .shape = AT_Tag},
    {"And", .shape = AT_ReplicationRuleAndOperator},
};
static const char *const ReplicationRuleStatus_choices[] = {
    "Enabled",
    "Disabled",
    NULL,
};
static const struct member_model ReplicationRules_members[] = {
    {"member", .shape = AT_ReplicationRule},
};
static const char *const ReplicationStatus_choices[] = {
    "COMPLETE",
    "PENDING",
    "FAILED",
    "REPLICA",
    "COMPLETED",
    NULL,
};
static const struct member_model ReplicationTime_members[] = {
    {"Status", .shape = AT_ReplicationTimeStatus, .traits = MEMBER_REQUIRED},
    {"Time", .shape = AT_ReplicationTimeValue, .traits = MEMBER_REQUIRED},
};
static const char *const ReplicationTimeStatus_choices[] = {
    "Enabled",
    "Disabled",
    NULL,
};
static const struct member_model ReplicationTimeValue_members[] = {
    {"Minutes", .shape = AT_Minutes},
};
static const char *const RequestCharged_choices[] = {
    "requester",
    NULL,
};
static const char *const RequestPayer_choices[] = {
    "requester",
    NULL,
};
static const struct member_model RequestPaymentConfiguration_members[] = {
    {"Payer", .shape = AT_Payer, .traits = MEMBER_REQUIRED},
};
static const struct member_model RestoreStatus_members[] = {
    {"IsRestoreInProgress", .shape = AT_IsRestoreInProgress},
    {"RestoreExpiryDate", .shape = AT_RestoreExpiryDate},
};
static const struct member_model RoutingRule_members[] = {
    {"Condition", .shape = AT_Condition},
    {"Redirect", .shape = AT_Redirect, .traits = MEMBER_REQUIRED},
};
static const struct member_model RoutingRules_members[] = {
    {"member", .shape = AT_RoutingRule, .wire = "RoutingRule"},
};
static const struct member_model S3KeyFilter_members[] = {
    {"FilterRules", .shape = AT_FilterRuleList, .wire = "FilterRule", .traits = MEMBER_FLATTENED},
};
static const char *const ServerSideEncryption_choices[] = {
    "AES256",
    "aws:fsx",
    "aws:backup",
    "aws:kms",
    "aws:kms:dsse",
    NULL,
};
static const struct member_model ServerSideEncryptionByDefault_members[] = {
    {"SSEAlgorithm", .shape = AT_ServerSideEncryption, .traits = MEMBER_REQUIRED},
    {"KMSMasterKeyID", .shape = AT_SSEKMSKeyId},
};
static const struct member_model ServerSideEncryptionConfiguration_members[] = {
    {"Rules", .shape = AT_ServerSideEncryptionRules, .wire = "Rule", .traits = MEMBER_REQUIRED | MEMBER_FLATTENED},
};
static const struct member_model ServerSideEncryptionRule_members[] = {
    {"ApplyServerSideEncryptionByDefault", .shape = AT_ServerSideEncryptionByDefault},
    {"BucketKeyEnabled", .shape = AT_BucketKeyEnabled},
    {"BlockedEncryptionTypes", .shape = AT_BlockedEncryptionTypes},
};
static const struct member_model ServerSideEncryptionRules_members[] = {
    {"member", .shape = AT_ServerSideEncryptionRule},
};
static const struct member_model SourceSelectionCriteria_members[] = {
    {"SseKmsEncryptedObjects", .shape = AT_SseKmsEncryptedObjects},
    {"ReplicaModifications", .shape = AT_ReplicaModifications},
};
static const struct member_model SseKmsEncryptedObjects_members[] = {
    {"Status", .shape = AT_SseKmsEncryptedObjectsStatus, .traits = MEMBER_REQUIRED},
};
static const char *const SseKmsEncryptedObjectsStatus_choices[] = {
    "Enabled",
    "Disabled",
    NULL,
};
static const char *const StorageClass_choices[] = {
    "STANDARD",
    "REDUCED_REDUNDANCY",
    "STANDARD_IA",
    "ONEZONE_IA",
    "INTELLIGENT_TIERING",
    "GLACIER",
    "DEEP_ARCHIVE",
    "OUTPOSTS",
    "GLACIER_IR",
    "SNOW",
    "EXPRESS_ONEZONE",
    "FSX_OPENZFS",
    "FSX_ONTAP",
    "AWS_BACKUP_WARM",
    "AWS_BACKUP_LOW_COST_WARM",
    NULL,
};
static const struct member_model Tag_members[] = {
    {"Key", .shape = AT_ObjectKey, .traits = MEMBER_REQUIRED},
    {"Value", .shape = AT_Value, .traits = MEMBER_REQUIRED},
};
static const struct member_model TagSet_members[] = {
    {"member", .shape = AT_Tag, .wire = "Tag"},
};
static const struct member_model Tagging_members[] = {
    {"TagSet", .shape = AT_TagSet, .traits = MEMBER_REQUIRED},
};
static const char *const TaggingDirective_choices[] = {
    "COPY",
    "REPLACE",
    NULL,
};
static const struct member_model TargetGrant_members[] = {
    {"Grantee", .shape = AT_Grantee, .xml_namespace = "http://www.w3.org/2001/XMLSchema-instance", .xml_prefix = "xsi"},
    {"Permission", .shape = AT_BucketLogsPermission},
};
static const struct member_model TargetGrants_members[] = {
    {"member", .shape = AT_TargetGrant, .wire = "Grant"},
};
static const struct member_model TargetObjectKeyFormat_members[] = {
    {"SimplePrefix", .shape = AT_SimplePrefix, .wire = "SimplePrefix"},
    {"PartitionedPrefix", .shape = AT_PartitionedPrefix, .wire = "PartitionedPrefix"},
};
static const struct member_model TopicConfiguration_members[] = {
    {"Id", .shape = AT_NotificationId},
    {"TopicArn", .shape = AT_TopicArn, .wire = "Topic", .traits = MEMBER_REQUIRED},
    {"Events", .shape = AT_EventList, .wire = "Event", .traits = MEMBER_REQUIRED | MEMBER_FLATTENED},
    {"Filter", .shape = AT_NotificationConfigurationFilter},
};
static const struct member_model TopicConfigurationList_members[] = {
    {"member", .shape = AT_TopicConfiguration},
};
static const struct member_model Transition_members[] = {
    {"Date", .shape = AT_Date, .timestamp = TIMESTAMP_ISO8601},
    {"Days", .shape = AT_Days},
    {"StorageClass", .shape = AT_TransitionStorageClass},
};
static const char *const TransitionDefaultMinimumObjectSize_choices[] = {
    "varies_by_storage_class",
    "all_storage_classes_128K",
    NULL,
};
static const struct member_model TransitionList_members[] = {
    {"member", .shape = AT_Transition},
};
static const char *const TransitionStorageClass_choices[] = {
    "GLACIER",
    "STANDARD_IA",
    "ONEZONE_IA",
    "INTELLIGENT_TIERING",
    "DEEP_ARCHIVE",
    "GLACIER_IR",
    NULL,
};
static const char *const Type_choices[] = {
    "CanonicalUser",
    "AmazonCustomerByEmail",
    "Group",
    NULL,
};
static const struct member_model VersioningConfiguration_members[] = {
    {"MFADelete", .shape = AT_MFADelete, .wire = "MfaDelete"},
    {"Status", .shape = AT_BucketVersioningStatus},
};
static const struct member_model WebsiteConfiguration_members[] = {
    {"ErrorDocument", .shape = AT_ErrorDocument},
    {"IndexDocument", .shape = AT_IndexDocument},
    {"RedirectAllRequestsTo", .shape = AT_RedirectAllRequestsTo},
    {"RoutingRules", .shape = AT_RoutingRules},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"AbortIncompleteMultipartUpload", SHAPE_STRUCTURE, .n_members = 1, .members = AbortIncompleteMultipartUpload_members},
    {"AbortMultipartUploadOutput", SHAPE_STRUCTURE, .n_members = 2, .members = AbortMultipartUploadOutput_members},
    {"AbortMultipartUploadRequest", SHAPE_STRUCTURE, .n_members = 6, .members = AbortMultipartUploadRequest_members},
    {"AccelerateConfiguration", SHAPE_STRUCTURE, .n_members = 1, .members = AccelerateConfiguration_members},
    {"AcceptRanges", SHAPE_STRING},
    {"AccessControlPolicy", SHAPE_STRUCTURE, .n_members = 2, .members = AccessControlPolicy_members},
    {"AccessControlTranslation", SHAPE_STRUCTURE, .n_members = 1, .members = AccessControlTranslation_members},
    {"AccessPointAlias", SHAPE_BOOLEAN},
    {"AccountId", SHAPE_STRING},
    {"AllowedHeader", SHAPE_STRING},
    {"AllowedHeaders", SHAPE_LIST, .n_members = 1, .members = AllowedHeaders_members},
    {"AllowedMethod", SHAPE_STRING},
    {"AllowedMethods", SHAPE_LIST, .n_members = 1, .members = AllowedMethods_members},
    {"AllowedOrigin", SHAPE_STRING},
    {"AllowedOrigins", SHAPE_LIST, .n_members = 1, .members = AllowedOrigins_members},
    {"AnnotationDirective", SHAPE_STRING, .choices = AnnotationDirective_choices},
    {"ArchiveStatus", SHAPE_STRING, .choices = ArchiveStatus_choices},
    {"BlockedEncryptionTypes", SHAPE_STRUCTURE, .n_members = 1, .members = BlockedEncryptionTypes_members},
    {"Body", SHAPE_BLOB},
    {"Bucket", SHAPE_STRUCTURE, .n_members = 4, .members = Bucket_members},
    {"BucketAccelerateStatus", SHAPE_STRING, .choices = BucketAccelerateStatus_choices},
    {"BucketAlreadyExists", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 409},
    {"BucketAlreadyOwnedByYou", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 409},
    {"BucketCannedACL", SHAPE_STRING, .choices = BucketCannedACL_choices},
    {"BucketInfo", SHAPE_STRUCTURE, .n_members = 2, .members = BucketInfo_members},
    {"BucketKeyEnabled", SHAPE_BOOLEAN},
    {"BucketLifecycleConfiguration", SHAPE_STRUCTURE, .n_members = 1, .members = BucketLifecycleConfiguration_members},
    {"BucketLocationConstraint", SHAPE_STRING, .choices = BucketLocationConstraint_choices},
    {"BucketLocationName", SHAPE_STRING},
    {"BucketLoggingStatus", SHAPE_STRUCTURE, .n_members = 1, .members = BucketLoggingStatus_members},
    {"BucketLogsPermission", SHAPE_STRING, .choices = BucketLogsPermission_choices},
    {"BucketName", SHAPE_STRING},
    {"BucketNamespace", SHAPE_STRING, .choices = BucketNamespace_choices},
    {"BucketRegion", SHAPE_STRING},
    {"BucketType", SHAPE_STRING, .choices = BucketType_choices},
    {"BucketVersioningStatus", SHAPE_STRING, .choices = BucketVersioningStatus_choices},
    {"Buckets", SHAPE_LIST, .n_members = 1, .members = Buckets_members},
    {"BypassGovernanceRetention", SHAPE_BOOLEAN},
    {"CORSConfiguration", SHAPE_STRUCTURE, .n_members = 1, .members = CORSConfiguration_members},
    {"CORSRule", SHAPE_STRUCTURE, .n_members = 6, .members = CORSRule_members},
    {"CORSRules", SHAPE_LIST, .n_members = 1, .members = CORSRules_members},
    {"CacheControl", SHAPE_STRING},
    {"ChecksumAlgorithm", SHAPE_STRING, .choices = ChecksumAlgorithm_choices},
    {"ChecksumAlgorithmList", SHAPE_LIST, .n_members = 1, .members = ChecksumAlgorithmList_members},
    {"ChecksumCRC32", SHAPE_STRING},
    {"ChecksumCRC32C", SHAPE_STRING},
    {"ChecksumCRC64NVME", SHAPE_STRING},
    {"ChecksumMD5", SHAPE_STRING},
    {"ChecksumMode", SHAPE_STRING, .choices = ChecksumMode_choices},
    {"ChecksumSHA1", SHAPE_STRING},
    {"ChecksumSHA256", SHAPE_STRING},
    {"ChecksumSHA512", SHAPE_STRING},
    {"ChecksumType", SHAPE_STRING, .choices = ChecksumType_choices},
    {"ChecksumXXHASH128", SHAPE_STRING},
    {"ChecksumXXHASH3", SHAPE_STRING},
    {"ChecksumXXHASH64", SHAPE_STRING},
    {"Code", SHAPE_STRING},
    {"CommonPrefix", SHAPE_STRUCTURE, .n_members = 1, .members = CommonPrefix_members},
    {"CommonPrefixList", SHAPE_LIST, .n_members = 1, .members = CommonPrefixList_members},
    {"Condition", SHAPE_STRUCTURE, .n_members = 2, .members = Condition_members},
    {"ConfirmRemoveSelfBucketAccess", SHAPE_BOOLEAN},
    {"ContentDisposition", SHAPE_STRING},
    {"ContentEncoding", SHAPE_STRING},
    {"ContentLanguage", SHAPE_STRING},
    {"ContentLength", SHAPE_LONG},
    {"ContentMD5", SHAPE_STRING},
    {"ContentRange", SHAPE_STRING},
    {"ContentType", SHAPE_STRING},
    {"CopyObjectOutput", SHAPE_STRUCTURE, .n_members = 11, .members = CopyObjectOutput_members, .payload = "CopyObjectResult"},
    {"CopyObjectRequest", SHAPE_STRUCTURE, .n_members = 47, .members = CopyObjectRequest_members},
    {"CopyObjectResult", SHAPE_STRUCTURE, .n_members = 13, .members = CopyObjectResult_members},
    {"CopySource", SHAPE_STRING},
    {"CopySourceIfMatch", SHAPE_STRING},
    {"CopySourceIfModifiedSince", SHAPE_TIMESTAMP},
    {"CopySourceIfNoneMatch", SHAPE_STRING},
    {"CopySourceIfUnmodifiedSince", SHAPE_TIMESTAMP},
    {"CopySourceSSECustomerAlgorithm", SHAPE_STRING},
    {"CopySourceSSECustomerKey", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"CopySourceSSECustomerKeyMD5", SHAPE_STRING},
    {"CopySourceVersionId", SHAPE_STRING},
    {"CreateBucketConfiguration", SHAPE_STRUCTURE, .n_members = 4, .members = CreateBucketConfiguration_members},
    {"CreateBucketOutput", SHAPE_STRUCTURE, .n_members = 2, .members = CreateBucketOutput_members},
    {"CreateBucketRequest", SHAPE_STRUCTURE, .n_members = 11, .members = CreateBucketRequest_members, .payload = "CreateBucketConfiguration"},
    {"CreationDate", SHAPE_TIMESTAMP},
    {"DataRedundancy", SHAPE_STRING, .choices = DataRedundancy_choices},
    {"Date", SHAPE_TIMESTAMP},
    {"Days", SHAPE_INTEGER},
    {"DaysAfterInitiation", SHAPE_INTEGER},
    {"DefaultRetention", SHAPE_STRUCTURE, .n_members = 4, .members = DefaultRetention_members},
    {"Delete", SHAPE_STRUCTURE, .n_members = 2, .members = Delete_members},
    {"DeleteBucketCorsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteBucketCorsRequest_members},
    {"DeleteBucketEncryptionRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteBucketEncryptionRequest_members},
    {"DeleteBucketLifecycleRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteBucketLifecycleRequest_members},
    {"DeleteBucketOwnershipControlsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteBucketOwnershipControlsRequest_members},
    {"DeleteBucketPolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteBucketPolicyRequest_members},
    {"DeleteBucketReplicationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteBucketReplicationRequest_members},
    {"DeleteBucketRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteBucketRequest_members},
    {"DeleteBucketTaggingRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteBucketTaggingRequest_members},
    {"DeleteBucketWebsiteRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteBucketWebsiteRequest_members},
    {"DeleteMarker", SHAPE_BOOLEAN},
    {"DeleteMarkerEntry", SHAPE_STRUCTURE, .n_members = 5, .members = DeleteMarkerEntry_members},
    {"DeleteMarkerReplication", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteMarkerReplication_members},
    {"DeleteMarkerReplicationStatus", SHAPE_STRING, .choices = DeleteMarkerReplicationStatus_choices},
    {"DeleteMarkerVersionId", SHAPE_STRING},
    {"DeleteMarkers", SHAPE_LIST, .n_members = 1, .members = DeleteMarkers_members},
    {"DeleteObjectOutput", SHAPE_STRUCTURE, .n_members = 3, .members = DeleteObjectOutput_members},
    {"DeleteObjectRequest", SHAPE_STRUCTURE, .n_members = 10, .members = DeleteObjectRequest_members},
    {"DeleteObjectsOutput", SHAPE_STRUCTURE, .n_members = 3, .members = DeleteObjectsOutput_members},
    {"DeleteObjectsRequest", SHAPE_STRUCTURE, .n_members = 7, .members = DeleteObjectsRequest_members, .payload = "Delete"},
    {"DeletePublicAccessBlockRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeletePublicAccessBlockRequest_members},
    {"DeletedObject", SHAPE_STRUCTURE, .n_members = 4, .members = DeletedObject_members},
    {"DeletedObjects", SHAPE_LIST, .n_members = 1, .members = DeletedObjects_members},
    {"Delimiter", SHAPE_STRING},
    {"Destination", SHAPE_STRUCTURE, .n_members = 7, .members = Destination_members},
    {"DisplayName", SHAPE_STRING},
    {"ETag", SHAPE_STRING},
    {"EmailAddress", SHAPE_STRING},
    {"EncodingType", SHAPE_STRING, .choices = EncodingType_choices},
    {"EncryptionConfiguration", SHAPE_STRUCTURE, .n_members = 1, .members = EncryptionConfiguration_members},
    {"EncryptionType", SHAPE_STRING, .choices = EncryptionType_choices},
    {"EncryptionTypeList", SHAPE_LIST, .n_members = 1, .members = EncryptionTypeList_members},
    {"EncryptionTypeMismatch", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"Error", SHAPE_STRUCTURE, .n_members = 4, .members = Error_members},
    {"ErrorDocument", SHAPE_STRUCTURE, .n_members = 1, .members = ErrorDocument_members},
    {"Errors", SHAPE_LIST, .n_members = 1, .members = Errors_members},
    {"Event", SHAPE_STRING, .choices = Event_choices},
    {"EventBridgeConfiguration", SHAPE_STRUCTURE},
    {"EventHoldDuration", SHAPE_STRUCTURE, .n_members = 2, .members = EventHoldDuration_members},
    {"EventList", SHAPE_LIST, .n_members = 1, .members = EventList_members},
    {"ExistingObjectReplication", SHAPE_STRUCTURE, .n_members = 1, .members = ExistingObjectReplication_members},
    {"ExistingObjectReplicationStatus", SHAPE_STRING, .choices = ExistingObjectReplicationStatus_choices},
    {"Expiration", SHAPE_STRING},
    {"ExpirationStatus", SHAPE_STRING, .choices = ExpirationStatus_choices},
    {"ExpiredObjectDeleteMarker", SHAPE_BOOLEAN},
    {"Expires", SHAPE_TIMESTAMP},
    {"ExposeHeader", SHAPE_STRING},
    {"ExposeHeaders", SHAPE_LIST, .n_members = 1, .members = ExposeHeaders_members},
    {"FetchOwner", SHAPE_BOOLEAN},
    {"FilterRule", SHAPE_STRUCTURE, .n_members = 2, .members = FilterRule_members},
    {"FilterRuleList", SHAPE_LIST, .n_members = 1, .members = FilterRuleList_members},
    {"FilterRuleName", SHAPE_STRING, .choices = FilterRuleName_choices},
    {"FilterRuleValue", SHAPE_STRING},
    {"GetBucketAccelerateConfigurationOutput", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketAccelerateConfigurationOutput_members},
    {"GetBucketAccelerateConfigurationRequest", SHAPE_STRUCTURE, .n_members = 3, .members = GetBucketAccelerateConfigurationRequest_members},
    {"GetBucketAclOutput", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketAclOutput_members},
    {"GetBucketAclRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketAclRequest_members},
    {"GetBucketCorsOutput", SHAPE_STRUCTURE, .n_members = 1, .members = GetBucketCorsOutput_members},
    {"GetBucketCorsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketCorsRequest_members},
    {"GetBucketEncryptionOutput", SHAPE_STRUCTURE, .n_members = 1, .members = GetBucketEncryptionOutput_members, .payload = "ServerSideEncryptionConfiguration"},
    {"GetBucketEncryptionRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketEncryptionRequest_members},
    {"GetBucketLifecycleConfigurationOutput", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketLifecycleConfigurationOutput_members},
    {"GetBucketLifecycleConfigurationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketLifecycleConfigurationRequest_members},
    {"GetBucketLocationOutput", SHAPE_STRUCTURE, .n_members = 1, .members = GetBucketLocationOutput_members},
    {"GetBucketLocationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketLocationRequest_members},
    {"GetBucketLoggingOutput", SHAPE_STRUCTURE, .n_members = 1, .members = GetBucketLoggingOutput_members},
    {"GetBucketLoggingRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketLoggingRequest_members},
    {"GetBucketNotificationConfigurationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketNotificationConfigurationRequest_members},
    {"GetBucketOwnershipControlsOutput", SHAPE_STRUCTURE, .n_members = 1, .members = GetBucketOwnershipControlsOutput_members, .payload = "OwnershipControls"},
    {"GetBucketOwnershipControlsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketOwnershipControlsRequest_members},
    {"GetBucketPolicyOutput", SHAPE_STRUCTURE, .n_members = 1, .members = GetBucketPolicyOutput_members, .payload = "Policy"},
    {"GetBucketPolicyRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketPolicyRequest_members},
    {"GetBucketPolicyStatusOutput", SHAPE_STRUCTURE, .n_members = 1, .members = GetBucketPolicyStatusOutput_members, .payload = "PolicyStatus"},
    {"GetBucketPolicyStatusRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketPolicyStatusRequest_members},
    {"GetBucketReplicationOutput", SHAPE_STRUCTURE, .n_members = 1, .members = GetBucketReplicationOutput_members, .payload = "ReplicationConfiguration"},
    {"GetBucketReplicationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketReplicationRequest_members},
    {"GetBucketRequestPaymentOutput", SHAPE_STRUCTURE, .n_members = 1, .members = GetBucketRequestPaymentOutput_members},
    {"GetBucketRequestPaymentRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketRequestPaymentRequest_members},
    {"GetBucketTaggingOutput", SHAPE_STRUCTURE, .n_members = 1, .members = GetBucketTaggingOutput_members},
    {"GetBucketTaggingRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketTaggingRequest_members},
    {"GetBucketVersioningOutput", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketVersioningOutput_members},
    {"GetBucketVersioningRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketVersioningRequest_members},
    {"GetBucketWebsiteOutput", SHAPE_STRUCTURE, .n_members = 4, .members = GetBucketWebsiteOutput_members},
    {"GetBucketWebsiteRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetBucketWebsiteRequest_members},
    {"GetObjectLockConfigurationOutput", SHAPE_STRUCTURE, .n_members = 1, .members = GetObjectLockConfigurationOutput_members, .payload = "ObjectLockConfiguration"},
    {"GetObjectLockConfigurationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetObjectLockConfigurationRequest_members},
    {"GetObjectOutput", SHAPE_STRUCTURE, .n_members = 46, .members = GetObjectOutput_members, .payload = "Body"},
    {"GetObjectRequest", SHAPE_STRUCTURE, .n_members = 21, .members = GetObjectRequest_members},
    {"GetObjectTaggingOutput", SHAPE_STRUCTURE, .n_members = 2, .members = GetObjectTaggingOutput_members},
    {"GetObjectTaggingRequest", SHAPE_STRUCTURE, .n_members = 5, .members = GetObjectTaggingRequest_members},
    {"GetPublicAccessBlockOutput", SHAPE_STRUCTURE, .n_members = 1, .members = GetPublicAccessBlockOutput_members, .payload = "PublicAccessBlockConfiguration"},
    {"GetPublicAccessBlockRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetPublicAccessBlockRequest_members},
    {"Grant", SHAPE_STRUCTURE, .n_members = 2, .members = Grant_members},
    {"GrantFullControl", SHAPE_STRING},
    {"GrantRead", SHAPE_STRING},
    {"GrantReadACP", SHAPE_STRING},
    {"GrantWrite", SHAPE_STRING},
    {"GrantWriteACP", SHAPE_STRING},
    {"Grantee", SHAPE_STRUCTURE, .n_members = 5, .members = Grantee_members},
    {"Grants", SHAPE_LIST, .n_members = 1, .members = Grants_members},
    {"HeadBucketOutput", SHAPE_STRUCTURE, .n_members = 5, .members = HeadBucketOutput_members},
    {"HeadBucketRequest", SHAPE_STRUCTURE, .n_members = 2, .members = HeadBucketRequest_members},
    {"HeadObjectOutput", SHAPE_STRUCTURE, .n_members = 46, .members = HeadObjectOutput_members},
    {"HeadObjectRequest", SHAPE_STRUCTURE, .n_members = 21, .members = HeadObjectRequest_members},
    {"HostName", SHAPE_STRING},
    {"HttpErrorCodeReturnedEquals", SHAPE_STRING},
    {"HttpRedirectCode", SHAPE_STRING},
    {"ID", SHAPE_STRING},
    {"IfMatch", SHAPE_STRING},
    {"IfMatchInitiatedTime", SHAPE_TIMESTAMP},
    {"IfMatchLastModifiedTime", SHAPE_TIMESTAMP},
    {"IfMatchSize", SHAPE_LONG},
    {"IfModifiedSince", SHAPE_TIMESTAMP},
    {"IfNoneMatch", SHAPE_STRING},
    {"IfUnmodifiedSince", SHAPE_TIMESTAMP},
    {"IndexDocument", SHAPE_STRUCTURE, .n_members = 1, .members = IndexDocument_members},
    {"Initiated", SHAPE_TIMESTAMP},
    {"Initiator", SHAPE_STRUCTURE, .n_members = 2, .members = Initiator_members},
    {"IntelligentTieringAccessTier", SHAPE_STRING, .choices = IntelligentTieringAccessTier_choices},
    {"InvalidObjectState", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 403, .n_members = 2, .members = InvalidObjectState_members},
    {"InvalidRequest", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"InvalidWriteOffset", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"IsLatest", SHAPE_BOOLEAN},
    {"IsPublic", SHAPE_BOOLEAN},
    {"IsRestoreInProgress", SHAPE_BOOLEAN},
    {"IsTruncated", SHAPE_BOOLEAN},
    {"KeyCount", SHAPE_INTEGER},
    {"KeyMarker", SHAPE_STRING},
    {"KeyPrefixEquals", SHAPE_STRING},
    {"LambdaFunctionArn", SHAPE_STRING},
    {"LambdaFunctionConfiguration", SHAPE_STRUCTURE, .n_members = 4, .members = LambdaFunctionConfiguration_members},
    {"LambdaFunctionConfigurationList", SHAPE_LIST, .n_members = 1, .members = LambdaFunctionConfigurationList_members},
    {"LastModified", SHAPE_TIMESTAMP},
    {"LastModifiedTime", SHAPE_TIMESTAMP},
    {"LifecycleExpiration", SHAPE_STRUCTURE, .n_members = 3, .members = LifecycleExpiration_members},
    {"LifecycleRule", SHAPE_STRUCTURE, .n_members = 9, .members = LifecycleRule_members},
    {"LifecycleRuleAndOperator", SHAPE_STRUCTURE, .n_members = 4, .members = LifecycleRuleAndOperator_members},
    {"LifecycleRuleFilter", SHAPE_STRUCTURE, .n_members = 5, .members = LifecycleRuleFilter_members},
    {"LifecycleRules", SHAPE_LIST, .n_members = 1, .members = LifecycleRules_members},
    {"ListBucketsOutput", SHAPE_STRUCTURE, .n_members = 4, .members = ListBucketsOutput_members},
    {"ListBucketsRequest", SHAPE_STRUCTURE, .n_members = 4, .members = ListBucketsRequest_members},
    {"ListMultipartUploadsOutput", SHAPE_STRUCTURE, .n_members = 13, .members = ListMultipartUploadsOutput_members},
    {"ListMultipartUploadsRequest", SHAPE_STRUCTURE, .n_members = 9, .members = ListMultipartUploadsRequest_members},
    {"ListObjectVersionsOutput", SHAPE_STRUCTURE, .n_members = 14, .members = ListObjectVersionsOutput_members},
    {"ListObjectVersionsRequest", SHAPE_STRUCTURE, .n_members = 10, .members = ListObjectVersionsRequest_members},
    {"ListObjectsV2Output", SHAPE_STRUCTURE, .n_members = 13, .members = ListObjectsV2Output_members},
    {"ListObjectsV2Request", SHAPE_STRUCTURE, .n_members = 11, .members = ListObjectsV2Request_members},
    {"Location", SHAPE_STRING},
    {"LocationInfo", SHAPE_STRUCTURE, .n_members = 2, .members = LocationInfo_members},
    {"LocationNameAsString", SHAPE_STRING},
    {"LocationType", SHAPE_STRING, .choices = LocationType_choices},
    {"LoggingEnabled", SHAPE_STRUCTURE, .n_members = 4, .members = LoggingEnabled_members},
    {"MFA", SHAPE_STRING},
    {"MFADelete", SHAPE_STRING, .choices = MFADelete_choices},
    {"MFADeleteStatus", SHAPE_STRING, .choices = MFADeleteStatus_choices},
    {"MaxAgeSeconds", SHAPE_INTEGER},
    {"MaxBuckets", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(10000)},
    {"MaxKeys", SHAPE_INTEGER},
    {"MaxUploads", SHAPE_INTEGER},
    {"Message", SHAPE_STRING},
    {"Metadata", SHAPE_MAP, .n_members = 2, .members = Metadata_members},
    {"MetadataDirective", SHAPE_STRING, .choices = MetadataDirective_choices},
    {"MetadataKey", SHAPE_STRING},
    {"MetadataValue", SHAPE_STRING},
    {"Metrics", SHAPE_STRUCTURE, .n_members = 2, .members = Metrics_members},
    {"MetricsStatus", SHAPE_STRING, .choices = MetricsStatus_choices},
    {"Minutes", SHAPE_INTEGER},
    {"MissingMeta", SHAPE_INTEGER},
    {"MultipartUpload", SHAPE_STRUCTURE, .n_members = 9, .members = MultipartUpload_members},
    {"MultipartUploadId", SHAPE_STRING},
    {"MultipartUploadList", SHAPE_LIST, .n_members = 1, .members = MultipartUploadList_members},
    {"NextKeyMarker", SHAPE_STRING},
    {"NextToken", SHAPE_STRING},
    {"NextUploadIdMarker", SHAPE_STRING},
    {"NextVersionIdMarker", SHAPE_STRING},
    {"NoSuchBucket", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"NoSuchKey", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"NoSuchUpload", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404},
    {"NoncurrentVersionExpiration", SHAPE_STRUCTURE, .n_members = 2, .members = NoncurrentVersionExpiration_members},
    {"NoncurrentVersionTransition", SHAPE_STRUCTURE, .n_members = 3, .members = NoncurrentVersionTransition_members},
    {"NoncurrentVersionTransitionList", SHAPE_LIST, .n_members = 1, .members = NoncurrentVersionTransitionList_members},
    {"NotificationConfiguration", SHAPE_STRUCTURE, .n_members = 4, .members = NotificationConfiguration_members},
    {"NotificationConfigurationFilter", SHAPE_STRUCTURE, .n_members = 1, .members = NotificationConfigurationFilter_members},
    {"NotificationId", SHAPE_STRING},
    {"Object", SHAPE_STRUCTURE, .n_members = 9, .members = Object_members},
    {"ObjectCannedACL", SHAPE_STRING, .choices = ObjectCannedACL_choices},
    {"ObjectIdentifier", SHAPE_STRUCTURE, .n_members = 5, .members = ObjectIdentifier_members},
    {"ObjectIdentifierList", SHAPE_LIST, .n_members = 1, .members = ObjectIdentifierList_members},
    {"ObjectKey", SHAPE_STRING, .min = INT64_C(1)},
    {"ObjectList", SHAPE_LIST, .n_members = 1, .members = ObjectList_members},
    {"ObjectLockConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = ObjectLockConfiguration_members},
    {"ObjectLockEnabled", SHAPE_STRING, .choices = ObjectLockEnabled_choices},
    {"ObjectLockEnabledForBucket", SHAPE_BOOLEAN},
    {"ObjectLockEventHold", SHAPE_STRING, .choices = ObjectLockEventHold_choices},
    {"ObjectLockEventHoldDurationDays", SHAPE_INTEGER},
    {"ObjectLockEventHoldDurationYears", SHAPE_INTEGER},
    {"ObjectLockLegalHoldStatus", SHAPE_STRING, .choices = ObjectLockLegalHoldStatus_choices},
    {"ObjectLockMode", SHAPE_STRING, .choices = ObjectLockMode_choices},
    {"ObjectLockRetainUntilDate", SHAPE_TIMESTAMP},
    {"ObjectLockRetentionMode", SHAPE_STRING, .choices = ObjectLockRetentionMode_choices},
    {"ObjectLockRule", SHAPE_STRUCTURE, .n_members = 1, .members = ObjectLockRule_members},
    {"ObjectLockToken", SHAPE_STRING},
    {"ObjectNotInActiveTierError", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 403},
    {"ObjectOwnership", SHAPE_STRING, .choices = ObjectOwnership_choices},
    {"ObjectSizeGreaterThanBytes", SHAPE_LONG},
    {"ObjectSizeLessThanBytes", SHAPE_LONG},
    {"ObjectStorageClass", SHAPE_STRING, .choices = ObjectStorageClass_choices},
    {"ObjectVersion", SHAPE_STRUCTURE, .n_members = 11, .members = ObjectVersion_members},
    {"ObjectVersionId", SHAPE_STRING},
    {"ObjectVersionList", SHAPE_LIST, .n_members = 1, .members = ObjectVersionList_members},
    {"ObjectVersionStorageClass", SHAPE_STRING, .choices = ObjectVersionStorageClass_choices},
    {"OptionalObjectAttributes", SHAPE_STRING, .choices = OptionalObjectAttributes_choices},
    {"OptionalObjectAttributesList", SHAPE_LIST, .n_members = 1, .members = OptionalObjectAttributesList_members},
    {"Owner", SHAPE_STRUCTURE, .n_members = 2, .members = Owner_members},
    {"OwnerOverride", SHAPE_STRING, .choices = OwnerOverride_choices},
    {"OwnershipControls", SHAPE_STRUCTURE, .n_members = 1, .members = OwnershipControls_members},
    {"OwnershipControlsRule", SHAPE_STRUCTURE, .n_members = 1, .members = OwnershipControlsRule_members},
    {"OwnershipControlsRules", SHAPE_LIST, .n_members = 1, .members = OwnershipControlsRules_members},
    {"PartNumber", SHAPE_INTEGER},
    {"PartitionDateSource", SHAPE_STRING, .choices = PartitionDateSource_choices},
    {"PartitionedPrefix", SHAPE_STRUCTURE, .n_members = 1, .members = PartitionedPrefix_members},
    {"PartsCount", SHAPE_INTEGER},
    {"Payer", SHAPE_STRING, .choices = Payer_choices},
    {"Permission", SHAPE_STRING, .choices = Permission_choices},
    {"Policy", SHAPE_STRING},
    {"PolicyStatus", SHAPE_STRUCTURE, .n_members = 1, .members = PolicyStatus_members},
    {"Prefix", SHAPE_STRING},
    {"Priority", SHAPE_INTEGER},
    {"Protocol", SHAPE_STRING, .choices = Protocol_choices},
    {"PublicAccessBlockConfiguration", SHAPE_STRUCTURE, .n_members = 4, .members = PublicAccessBlockConfiguration_members},
    {"PutBucketAccelerateConfigurationRequest", SHAPE_STRUCTURE, .n_members = 4, .members = PutBucketAccelerateConfigurationRequest_members, .payload = "AccelerateConfiguration"},
    {"PutBucketAclRequest", SHAPE_STRUCTURE, .n_members = 11, .members = PutBucketAclRequest_members, .payload = "AccessControlPolicy"},
    {"PutBucketCorsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = PutBucketCorsRequest_members, .payload = "CORSConfiguration"},
    {"PutBucketEncryptionRequest", SHAPE_STRUCTURE, .n_members = 5, .members = PutBucketEncryptionRequest_members, .payload = "ServerSideEncryptionConfiguration"},
    {"PutBucketLifecycleConfigurationOutput", SHAPE_STRUCTURE, .n_members = 1, .members = PutBucketLifecycleConfigurationOutput_members},
    {"PutBucketLifecycleConfigurationRequest", SHAPE_STRUCTURE, .n_members = 5, .members = PutBucketLifecycleConfigurationRequest_members, .payload = "LifecycleConfiguration"},
    {"PutBucketLoggingRequest", SHAPE_STRUCTURE, .n_members = 5, .members = PutBucketLoggingRequest_members, .payload = "BucketLoggingStatus"},
    {"PutBucketNotificationConfigurationRequest", SHAPE_STRUCTURE, .n_members = 4, .members = PutBucketNotificationConfigurationRequest_members, .payload = "NotificationConfiguration"},
    {"PutBucketOwnershipControlsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = PutBucketOwnershipControlsRequest_members, .payload = "OwnershipControls"},
    {"PutBucketPolicyRequest", SHAPE_STRUCTURE, .n_members = 6, .members = PutBucketPolicyRequest_members, .payload = "Policy"},
    {"PutBucketReplicationRequest", SHAPE_STRUCTURE, .n_members = 6, .members = PutBucketReplicationRequest_members, .payload = "ReplicationConfiguration"},
    {"PutBucketRequestPaymentRequest", SHAPE_STRUCTURE, .n_members = 5, .members = PutBucketRequestPaymentRequest_members, .payload = "RequestPaymentConfiguration"},
    {"PutBucketTaggingRequest", SHAPE_STRUCTURE, .n_members = 5, .members = PutBucketTaggingRequest_members, .payload = "Tagging"},
    {"PutBucketVersioningRequest", SHAPE_STRUCTURE, .n_members = 6, .members = PutBucketVersioningRequest_members, .payload = "VersioningConfiguration"},
    {"PutBucketWebsiteRequest", SHAPE_STRUCTURE, .n_members = 5, .members = PutBucketWebsiteRequest_members, .payload = "WebsiteConfiguration"},
    {"PutObjectLockConfigurationOutput", SHAPE_STRUCTURE, .n_members = 1, .members = PutObjectLockConfigurationOutput_members},
    {"PutObjectLockConfigurationRequest", SHAPE_STRUCTURE, .n_members = 7, .members = PutObjectLockConfigurationRequest_members, .payload = "ObjectLockConfiguration"},
    {"PutObjectOutput", SHAPE_STRUCTURE, .n_members = 22, .members = PutObjectOutput_members},
    {"PutObjectRequest", SHAPE_STRUCTURE, .n_members = 49, .members = PutObjectRequest_members, .payload = "Body"},
    {"PutObjectTaggingOutput", SHAPE_STRUCTURE, .n_members = 1, .members = PutObjectTaggingOutput_members},
    {"PutObjectTaggingRequest", SHAPE_STRUCTURE, .n_members = 8, .members = PutObjectTaggingRequest_members, .payload = "Tagging"},
    {"PutPublicAccessBlockRequest", SHAPE_STRUCTURE, .n_members = 5, .members = PutPublicAccessBlockRequest_members, .payload = "PublicAccessBlockConfiguration"},
    {"QueueArn", SHAPE_STRING},
    {"QueueConfiguration", SHAPE_STRUCTURE, .n_members = 4, .members = QueueConfiguration_members},
    {"QueueConfigurationList", SHAPE_LIST, .n_members = 1, .members = QueueConfigurationList_members},
    {"Quiet", SHAPE_BOOLEAN},
    {"Range", SHAPE_STRING},
    {"Redirect", SHAPE_STRUCTURE, .n_members = 5, .members = Redirect_members},
    {"RedirectAllRequestsTo", SHAPE_STRUCTURE, .n_members = 2, .members = RedirectAllRequestsTo_members},
    {"Region", SHAPE_STRING, .max = INT64_C(20)},
    {"ReplaceKeyPrefixWith", SHAPE_STRING},
    {"ReplaceKeyWith", SHAPE_STRING},
    {"ReplicaKmsKeyID", SHAPE_STRING},
    {"ReplicaModifications", SHAPE_STRUCTURE, .n_members = 1, .members = ReplicaModifications_members},
    {"ReplicaModificationsStatus", SHAPE_STRING, .choices = ReplicaModificationsStatus_choices},
    {"ReplicationConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = ReplicationConfiguration_members},
    {"ReplicationRule", SHAPE_STRUCTURE, .n_members = 9, .members = ReplicationRule_members},
    {"ReplicationRuleAndOperator", SHAPE_STRUCTURE, .n_members = 2, .members = ReplicationRuleAndOperator_members},
    {"ReplicationRuleFilter", SHAPE_STRUCTURE, .n_members = 3, .members = ReplicationRuleFilter_members},
    {"ReplicationRuleStatus", SHAPE_STRING, .choices = ReplicationRuleStatus_choices},
    {"ReplicationRules", SHAPE_LIST, .n_members = 1, .members = ReplicationRules_members},
    {"ReplicationStatus", SHAPE_STRING, .choices = ReplicationStatus_choices},
    {"ReplicationTime", SHAPE_STRUCTURE, .n_members = 2, .members = ReplicationTime_members},
    {"ReplicationTimeStatus", SHAPE_STRING, .choices = ReplicationTimeStatus_choices},
    {"ReplicationTimeValue", SHAPE_STRUCTURE, .n_members = 1, .members = ReplicationTimeValue_members},
    {"RequestCharged", SHAPE_STRING, .choices = RequestCharged_choices},
    {"RequestPayer", SHAPE_STRING, .choices = RequestPayer_choices},
    {"RequestPaymentConfiguration", SHAPE_STRUCTURE, .n_members = 1, .members = RequestPaymentConfiguration_members},
    {"ResponseCacheControl", SHAPE_STRING},
    {"ResponseContentDisposition", SHAPE_STRING},
    {"ResponseContentEncoding", SHAPE_STRING},
    {"ResponseContentLanguage", SHAPE_STRING},
    {"ResponseContentType", SHAPE_STRING},
    {"ResponseExpires", SHAPE_TIMESTAMP},
    {"Restore", SHAPE_STRING},
    {"RestoreExpiryDate", SHAPE_TIMESTAMP},
    {"RestoreStatus", SHAPE_STRUCTURE, .n_members = 2, .members = RestoreStatus_members},
    {"Role", SHAPE_STRING},
    {"RoutingRule", SHAPE_STRUCTURE, .n_members = 2, .members = RoutingRule_members},
    {"RoutingRules", SHAPE_LIST, .n_members = 1, .members = RoutingRules_members},
    {"S3KeyFilter", SHAPE_STRUCTURE, .n_members = 1, .members = S3KeyFilter_members},
    {"S3RegionalOrS3ExpressBucketArnString", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"SSECustomerAlgorithm", SHAPE_STRING},
    {"SSECustomerKey", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"SSECustomerKeyMD5", SHAPE_STRING},
    {"SSEKMSEncryptionContext", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"SSEKMSKeyId", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"ServerSideEncryption", SHAPE_STRING, .choices = ServerSideEncryption_choices},
    {"ServerSideEncryptionByDefault", SHAPE_STRUCTURE, .n_members = 2, .members = ServerSideEncryptionByDefault_members},
    {"ServerSideEncryptionConfiguration", SHAPE_STRUCTURE, .n_members = 1, .members = ServerSideEncryptionConfiguration_members},
    {"ServerSideEncryptionRule", SHAPE_STRUCTURE, .n_members = 3, .members = ServerSideEncryptionRule_members},
    {"ServerSideEncryptionRules", SHAPE_LIST, .n_members = 1, .members = ServerSideEncryptionRules_members},
    {"Setting", SHAPE_BOOLEAN},
    {"SimplePrefix", SHAPE_STRUCTURE},
    {"Size", SHAPE_LONG},
    {"SkipValidation", SHAPE_BOOLEAN},
    {"SourceSelectionCriteria", SHAPE_STRUCTURE, .n_members = 2, .members = SourceSelectionCriteria_members},
    {"SseKmsEncryptedObjects", SHAPE_STRUCTURE, .n_members = 1, .members = SseKmsEncryptedObjects_members},
    {"SseKmsEncryptedObjectsStatus", SHAPE_STRING, .choices = SseKmsEncryptedObjectsStatus_choices},
    {"StartAfter", SHAPE_STRING},
    {"StorageClass", SHAPE_STRING, .choices = StorageClass_choices},
    {"Suffix", SHAPE_STRING},
    {"Tag", SHAPE_STRUCTURE, .n_members = 2, .members = Tag_members},
    {"TagCount", SHAPE_INTEGER},
    {"TagSet", SHAPE_LIST, .n_members = 1, .members = TagSet_members},
    {"Tagging", SHAPE_STRUCTURE, .n_members = 1, .members = Tagging_members},
    {"TaggingDirective", SHAPE_STRING, .choices = TaggingDirective_choices},
    {"TaggingHeader", SHAPE_STRING},
    {"TargetBucket", SHAPE_STRING},
    {"TargetGrant", SHAPE_STRUCTURE, .n_members = 2, .members = TargetGrant_members},
    {"TargetGrants", SHAPE_LIST, .n_members = 1, .members = TargetGrants_members},
    {"TargetObjectKeyFormat", SHAPE_STRUCTURE, .n_members = 2, .members = TargetObjectKeyFormat_members},
    {"TargetPrefix", SHAPE_STRING},
    {"Token", SHAPE_STRING},
    {"TooManyParts", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400},
    {"TopicArn", SHAPE_STRING},
    {"TopicConfiguration", SHAPE_STRUCTURE, .n_members = 4, .members = TopicConfiguration_members},
    {"TopicConfigurationList", SHAPE_LIST, .n_members = 1, .members = TopicConfigurationList_members},
    {"Transition", SHAPE_STRUCTURE, .n_members = 3, .members = Transition_members},
    {"TransitionDefaultMinimumObjectSize", SHAPE_STRING, .choices = TransitionDefaultMinimumObjectSize_choices},
    {"TransitionList", SHAPE_LIST, .n_members = 1, .members = TransitionList_members},
    {"TransitionStorageClass", SHAPE_STRING, .choices = TransitionStorageClass_choices},
    {"Type", SHAPE_STRING, .choices = Type_choices},
    {"URI", SHAPE_STRING},
    {"UploadIdMarker", SHAPE_STRING},
    {"Value", SHAPE_STRING},
    {"VersionCount", SHAPE_INTEGER},
    {"VersionIdMarker", SHAPE_STRING},
    {"VersioningConfiguration", SHAPE_STRUCTURE, .n_members = 2, .members = VersioningConfiguration_members},
    {"WebsiteConfiguration", SHAPE_STRUCTURE, .n_members = 4, .members = WebsiteConfiguration_members},
    {"WebsiteRedirectLocation", SHAPE_STRING},
    {"WriteOffsetBytes", SHAPE_LONG},
    {"Years", SHAPE_INTEGER},
};
static const uint16_t AbortMultipartUpload_errors[] = {
    AT_NoSuchUpload, 0,
};
static const uint16_t CopyObject_errors[] = {
    AT_ObjectNotInActiveTierError, 0,
};
static const uint16_t CreateBucket_errors[] = {
    AT_BucketAlreadyExists, AT_BucketAlreadyOwnedByYou, 0,
};
static const uint16_t GetObject_errors[] = {
    AT_NoSuchKey, AT_InvalidObjectState, 0,
};
static const uint16_t HeadBucket_errors[] = {
    AT_NoSuchBucket, 0,
};
static const uint16_t HeadObject_errors[] = {
    AT_NoSuchKey, 0,
};
static const char *const ListBuckets_in[] = {
    "ContinuationToken",
    NULL,
};
static const char *const ListBuckets_out[] = {
    "ContinuationToken",
    NULL,
};
static const char *const ListBuckets_results[] = {
    "Buckets",
    NULL,
};
static const struct paginator_model ListBuckets_pages[] = {
    {.in_tokens = ListBuckets_in, .out_tokens = ListBuckets_out, .results = ListBuckets_results, .limit_key = "MaxBuckets"},
};
static const char *const ListMultipartUploads_in[] = {
    "KeyMarker",
    "UploadIdMarker",
    NULL,
};
static const char *const ListMultipartUploads_out[] = {
    "NextKeyMarker",
    "NextUploadIdMarker",
    NULL,
};
static const char *const ListMultipartUploads_results[] = {
    "Uploads",
    "CommonPrefixes",
    NULL,
};
static const struct paginator_model ListMultipartUploads_pages[] = {
    {.in_tokens = ListMultipartUploads_in, .out_tokens = ListMultipartUploads_out, .results = ListMultipartUploads_results, .limit_key = "MaxUploads", .more_results = "IsTruncated"},
};
static const char *const ListObjectVersions_in[] = {
    "KeyMarker",
    "VersionIdMarker",
    NULL,
};
static const char *const ListObjectVersions_out[] = {
    "NextKeyMarker",
    "NextVersionIdMarker",
    NULL,
};
static const char *const ListObjectVersions_results[] = {
    "Versions",
    "DeleteMarkers",
    "CommonPrefixes",
    NULL,
};
static const struct paginator_model ListObjectVersions_pages[] = {
    {.in_tokens = ListObjectVersions_in, .out_tokens = ListObjectVersions_out, .results = ListObjectVersions_results, .limit_key = "MaxKeys", .more_results = "IsTruncated"},
};
static const uint16_t ListObjectsV2_errors[] = {
    AT_NoSuchBucket, 0,
};
static const char *const ListObjectsV2_in[] = {
    "ContinuationToken",
    NULL,
};
static const char *const ListObjectsV2_out[] = {
    "NextContinuationToken",
    NULL,
};
static const char *const ListObjectsV2_results[] = {
    "Contents",
    "CommonPrefixes",
    NULL,
};
static const struct paginator_model ListObjectsV2_pages[] = {
    {.in_tokens = ListObjectsV2_in, .out_tokens = ListObjectsV2_out, .results = ListObjectsV2_results, .limit_key = "MaxKeys", .more_results = "IsTruncated"},
};
static const uint16_t PutObject_errors[] = {
    AT_InvalidRequest, AT_InvalidWriteOffset, AT_TooManyParts, AT_EncryptionTypeMismatch, 0,
};
static const struct operation operations[] = {
    {"AbortMultipartUpload", "DELETE", "/{Bucket}/{Key+}", AT_AbortMultipartUploadRequest, AT_AbortMultipartUploadOutput, .status = 204, .errors = AbortMultipartUpload_errors},
    {"CopyObject", "PUT", "/{Bucket}/{Key+}", AT_CopyObjectRequest, AT_CopyObjectOutput, .errors = CopyObject_errors},
    {"CreateBucket", "PUT", "/{Bucket}", AT_CreateBucketRequest, AT_CreateBucketOutput, .errors = CreateBucket_errors},
    {"DeleteBucket", "DELETE", "/{Bucket}", AT_DeleteBucketRequest, 0, .status = 204},
    {"DeleteBucketCors", "DELETE", "/{Bucket}?cors", AT_DeleteBucketCorsRequest, 0, .status = 204},
    {"DeleteBucketEncryption", "DELETE", "/{Bucket}?encryption", AT_DeleteBucketEncryptionRequest, 0, .status = 204},
    {"DeleteBucketLifecycle", "DELETE", "/{Bucket}?lifecycle", AT_DeleteBucketLifecycleRequest, 0, .status = 204},
    {"DeleteBucketOwnershipControls", "DELETE", "/{Bucket}?ownershipControls", AT_DeleteBucketOwnershipControlsRequest, 0, .status = 204},
    {"DeleteBucketPolicy", "DELETE", "/{Bucket}?policy", AT_DeleteBucketPolicyRequest, 0, .status = 204},
    {"DeleteBucketReplication", "DELETE", "/{Bucket}?replication", AT_DeleteBucketReplicationRequest, 0, .status = 204},
    {"DeleteBucketTagging", "DELETE", "/{Bucket}?tagging", AT_DeleteBucketTaggingRequest, 0, .status = 204},
    {"DeleteBucketWebsite", "DELETE", "/{Bucket}?website", AT_DeleteBucketWebsiteRequest, 0, .status = 204},
    {"DeleteObject", "DELETE", "/{Bucket}/{Key+}", AT_DeleteObjectRequest, AT_DeleteObjectOutput, .status = 204},
    {"DeleteObjects", "POST", "/{Bucket}?delete", AT_DeleteObjectsRequest, AT_DeleteObjectsOutput, .traits = OPERATION_CHECKSUM_REQUIRED},
    {"DeletePublicAccessBlock", "DELETE", "/{Bucket}?publicAccessBlock", AT_DeletePublicAccessBlockRequest, 0, .status = 204},
    {"GetBucketAccelerateConfiguration", "GET", "/{Bucket}?accelerate", AT_GetBucketAccelerateConfigurationRequest, AT_GetBucketAccelerateConfigurationOutput, .traits = OPERATION_READS},
    {"GetBucketAcl", "GET", "/{Bucket}?acl", AT_GetBucketAclRequest, AT_GetBucketAclOutput, .traits = OPERATION_READS},
    {"GetBucketCors", "GET", "/{Bucket}?cors", AT_GetBucketCorsRequest, AT_GetBucketCorsOutput, .traits = OPERATION_READS},
    {"GetBucketEncryption", "GET", "/{Bucket}?encryption", AT_GetBucketEncryptionRequest, AT_GetBucketEncryptionOutput, .traits = OPERATION_READS},
    {"GetBucketLifecycleConfiguration", "GET", "/{Bucket}?lifecycle", AT_GetBucketLifecycleConfigurationRequest, AT_GetBucketLifecycleConfigurationOutput, .traits = OPERATION_READS},
    {"GetBucketLocation", "GET", "/{Bucket}?location", AT_GetBucketLocationRequest, AT_GetBucketLocationOutput, .traits = OPERATION_READS},
    {"GetBucketLogging", "GET", "/{Bucket}?logging", AT_GetBucketLoggingRequest, AT_GetBucketLoggingOutput, .traits = OPERATION_READS},
    {"GetBucketNotificationConfiguration", "GET", "/{Bucket}?notification", AT_GetBucketNotificationConfigurationRequest, AT_NotificationConfiguration, .traits = OPERATION_READS},
    {"GetBucketOwnershipControls", "GET", "/{Bucket}?ownershipControls", AT_GetBucketOwnershipControlsRequest, AT_GetBucketOwnershipControlsOutput, .traits = OPERATION_READS},
    {"GetBucketPolicy", "GET", "/{Bucket}?policy", AT_GetBucketPolicyRequest, AT_GetBucketPolicyOutput, .traits = OPERATION_READS},
    {"GetBucketPolicyStatus", "GET", "/{Bucket}?policyStatus", AT_GetBucketPolicyStatusRequest, AT_GetBucketPolicyStatusOutput, .traits = OPERATION_READS},
    {"GetBucketReplication", "GET", "/{Bucket}?replication", AT_GetBucketReplicationRequest, AT_GetBucketReplicationOutput, .traits = OPERATION_READS},
    {"GetBucketRequestPayment", "GET", "/{Bucket}?requestPayment", AT_GetBucketRequestPaymentRequest, AT_GetBucketRequestPaymentOutput, .traits = OPERATION_READS},
    {"GetBucketTagging", "GET", "/{Bucket}?tagging", AT_GetBucketTaggingRequest, AT_GetBucketTaggingOutput, .traits = OPERATION_READS},
    {"GetBucketVersioning", "GET", "/{Bucket}?versioning", AT_GetBucketVersioningRequest, AT_GetBucketVersioningOutput, .traits = OPERATION_READS},
    {"GetBucketWebsite", "GET", "/{Bucket}?website", AT_GetBucketWebsiteRequest, AT_GetBucketWebsiteOutput, .traits = OPERATION_READS},
    {"GetObject", "GET", "/{Bucket}/{Key+}", AT_GetObjectRequest, AT_GetObjectOutput, .traits = OPERATION_READS, .errors = GetObject_errors},
    {"GetObjectLockConfiguration", "GET", "/{Bucket}?object-lock", AT_GetObjectLockConfigurationRequest, AT_GetObjectLockConfigurationOutput, .traits = OPERATION_READS},
    {"GetObjectTagging", "GET", "/{Bucket}/{Key+}?tagging", AT_GetObjectTaggingRequest, AT_GetObjectTaggingOutput, .traits = OPERATION_READS},
    {"GetPublicAccessBlock", "GET", "/{Bucket}?publicAccessBlock", AT_GetPublicAccessBlockRequest, AT_GetPublicAccessBlockOutput, .traits = OPERATION_READS},
    {"HeadBucket", "HEAD", "/{Bucket}", AT_HeadBucketRequest, AT_HeadBucketOutput, .traits = OPERATION_READS, .errors = HeadBucket_errors},
    {"HeadObject", "HEAD", "/{Bucket}/{Key+}", AT_HeadObjectRequest, AT_HeadObjectOutput, .traits = OPERATION_READS, .errors = HeadObject_errors},
    {"ListBuckets", "GET", "/", AT_ListBucketsRequest, AT_ListBucketsOutput, .traits = OPERATION_READS, .paginator = ListBuckets_pages},
    {"ListMultipartUploads", "GET", "/{Bucket}?uploads", AT_ListMultipartUploadsRequest, AT_ListMultipartUploadsOutput, .traits = OPERATION_READS, .paginator = ListMultipartUploads_pages},
    {"ListObjectVersions", "GET", "/{Bucket}?versions", AT_ListObjectVersionsRequest, AT_ListObjectVersionsOutput, .traits = OPERATION_READS, .paginator = ListObjectVersions_pages},
    {"ListObjectsV2", "GET", "/{Bucket}?list-type=2", AT_ListObjectsV2Request, AT_ListObjectsV2Output, .traits = OPERATION_READS, .errors = ListObjectsV2_errors, .paginator = ListObjectsV2_pages},
    {"PutBucketAccelerateConfiguration", "PUT", "/{Bucket}?accelerate", AT_PutBucketAccelerateConfigurationRequest, 0},
    {"PutBucketAcl", "PUT", "/{Bucket}?acl", AT_PutBucketAclRequest, 0, .traits = OPERATION_CHECKSUM_REQUIRED},
    {"PutBucketCors", "PUT", "/{Bucket}?cors", AT_PutBucketCorsRequest, 0, .traits = OPERATION_CHECKSUM_REQUIRED},
    {"PutBucketEncryption", "PUT", "/{Bucket}?encryption", AT_PutBucketEncryptionRequest, 0, .traits = OPERATION_CHECKSUM_REQUIRED},
    {"PutBucketLifecycleConfiguration", "PUT", "/{Bucket}?lifecycle", AT_PutBucketLifecycleConfigurationRequest, AT_PutBucketLifecycleConfigurationOutput, .traits = OPERATION_CHECKSUM_REQUIRED},
    {"PutBucketLogging", "PUT", "/{Bucket}?logging", AT_PutBucketLoggingRequest, 0, .traits = OPERATION_CHECKSUM_REQUIRED},
    {"PutBucketNotificationConfiguration", "PUT", "/{Bucket}?notification", AT_PutBucketNotificationConfigurationRequest, 0},
    {"PutBucketOwnershipControls", "PUT", "/{Bucket}?ownershipControls", AT_PutBucketOwnershipControlsRequest, 0, .traits = OPERATION_CHECKSUM_REQUIRED},
    {"PutBucketPolicy", "PUT", "/{Bucket}?policy", AT_PutBucketPolicyRequest, 0, .traits = OPERATION_CHECKSUM_REQUIRED},
    {"PutBucketReplication", "PUT", "/{Bucket}?replication", AT_PutBucketReplicationRequest, 0, .traits = OPERATION_CHECKSUM_REQUIRED},
    {"PutBucketRequestPayment", "PUT", "/{Bucket}?requestPayment", AT_PutBucketRequestPaymentRequest, 0, .traits = OPERATION_CHECKSUM_REQUIRED},
    {"PutBucketTagging", "PUT", "/{Bucket}?tagging", AT_PutBucketTaggingRequest, 0, .traits = OPERATION_CHECKSUM_REQUIRED},
    {"PutBucketVersioning", "PUT", "/{Bucket}?versioning", AT_PutBucketVersioningRequest, 0, .traits = OPERATION_CHECKSUM_REQUIRED},
    {"PutBucketWebsite", "PUT", "/{Bucket}?website", AT_PutBucketWebsiteRequest, 0, .traits = OPERATION_CHECKSUM_REQUIRED},
    {"PutObject", "PUT", "/{Bucket}/{Key+}", AT_PutObjectRequest, AT_PutObjectOutput, .errors = PutObject_errors},
    {"PutObjectLockConfiguration", "PUT", "/{Bucket}?object-lock", AT_PutObjectLockConfigurationRequest, AT_PutObjectLockConfigurationOutput, .traits = OPERATION_CHECKSUM_REQUIRED},
    {"PutObjectTagging", "PUT", "/{Bucket}/{Key+}?tagging", AT_PutObjectTaggingRequest, AT_PutObjectTaggingOutput, .traits = OPERATION_CHECKSUM_REQUIRED},
    {"PutPublicAccessBlock", "PUT", "/{Bucket}?publicAccessBlock", AT_PutPublicAccessBlockRequest, 0, .traits = OPERATION_CHECKSUM_REQUIRED},
};
static const struct waiter_acceptor BucketExists_acceptors[] = {
    {0, 3, NULL, "200"},
    {0, 3, NULL, "301"},
    {0, 3, NULL, "403"},
    {2, 3, NULL, "404"},
};
static const struct waiter_acceptor BucketNotExists_acceptors[] = {
    {0, 3, NULL, "404"},
};
static const struct waiter_acceptor ObjectExists_acceptors[] = {
    {0, 3, NULL, "200"},
    {2, 3, NULL, "404"},
};
static const struct waiter_acceptor ObjectNotExists_acceptors[] = {
    {0, 3, NULL, "404"},
};
static const struct waiter_model waiters[] = {
    {"BucketExists", "HeadBucket", 5, 20, BucketExists_acceptors, 4},
    {"BucketNotExists", "HeadBucket", 5, 20, BucketNotExists_acceptors, 1},
    {"ObjectExists", "HeadObject", 5, 20, ObjectExists_acceptors, 2},
    {"ObjectNotExists", "HeadObject", 5, 20, ObjectNotExists_acceptors, 1},
};
const struct service s3_model = {.name = "s3", .endpoint_prefix = "s3", .signing_name = "s3", .api_version = "2006-03-01", .global_endpoint = "s3.amazonaws.com", .protocol = PROTOCOL_REST_XML, .shapes = shapes, .n_shapes = 433, .operations = operations, .n_operations = 59, .waiters = waiters, .n_waiters = 4};
