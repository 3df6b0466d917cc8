/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_AccessDeniedException,
    AT_AcmeAccountId,
    AT_AddTagsToCertificateRequest,
    AT_Arn,
    AT_AvailabilityErrorMessage,
    AT_CertificateBody,
    AT_CertificateBodyBlob,
    AT_CertificateChain,
    AT_CertificateChainBlob,
    AT_CertificateDetail,
    AT_CertificateExport,
    AT_CertificateKeyPairOrigin,
    AT_CertificateKeyPairOrigins,
    AT_CertificateManagedBy,
    AT_CertificateOptions,
    AT_CertificateStatus,
    AT_CertificateStatuses,
    AT_CertificateSummary,
    AT_CertificateSummaryList,
    AT_CertificateTransparencyLoggingPreference,
    AT_CertificateType,
    AT_ConflictException,
    AT_CoralAvailabilityThrottledResource,
    AT_CoralAvailabilityThrottlingReason,
    AT_DeleteCertificateRequest,
    AT_DescribeCertificateRequest,
    AT_DescribeCertificateResponse,
    AT_DomainList,
    AT_DomainNameString,
    AT_DomainStatus,
    AT_DomainValidation,
    AT_DomainValidationList,
    AT_DomainValidationMethodUpdateSummary,
    AT_DomainValidationOption,
    AT_DomainValidationOptionList,
    AT_ExpiryEventsConfiguration,
    AT_ExtendedKeyUsage,
    AT_ExtendedKeyUsageFilterList,
    AT_ExtendedKeyUsageList,
    AT_ExtendedKeyUsageName,
    AT_ExtendedKeyUsageNames,
    AT_FailureReason,
    AT_Filters,
    AT_GetAccountConfigurationResponse,
    AT_GetCertificateRequest,
    AT_GetCertificateResponse,
    AT_HttpRedirect,
    AT_IdempotencyToken,
    AT_ImportCertificateRequest,
    AT_ImportCertificateResponse,
    AT_InUseList,
    AT_InvalidArgsException,
    AT_InvalidArnException,
    AT_InvalidDomainValidationOptionsException,
    AT_InvalidParameterException,
    AT_InvalidStateException,
    AT_InvalidTagException,
    AT_KeyAlgorithm,
    AT_KeyAlgorithmList,
    AT_KeyUsage,
    AT_KeyUsageFilterList,
    AT_KeyUsageList,
    AT_KeyUsageName,
    AT_KeyUsageNames,
    AT_LimitExceededException,
    AT_ListCertificatesRequest,
    AT_ListCertificatesResponse,
    AT_ListTagsForCertificateRequest,
    AT_ListTagsForCertificateResponse,
    AT_ListTagsForResourceRequest,
    AT_ListTagsForResourceResponse,
    AT_MaxItems,
    AT_NextToken,
    AT_NullableBoolean,
    AT_PcaArn,
    AT_PositiveInteger,
    AT_PrivateKeyBlob,
    AT_PutAccountConfigurationRequest,
    AT_RecordType,
    AT_RemoveTagsFromCertificateRequest,
    AT_RenewCertificateRequest,
    AT_RenewalEligibility,
    AT_RenewalStatus,
    AT_RenewalSummary,
    AT_RequestCertificateRequest,
    AT_RequestCertificateResponse,
    AT_RequestInProgressException,
    AT_ResendValidationEmailRequest,
    AT_ResourceInUseException,
    AT_ResourceNotFoundException,
    AT_ResourceRecord,
    AT_RevocationReason,
    AT_ServiceErrorMessage,
    AT_ServiceQuotaExceededException,
    AT_SortBy,
    AT_SortOrder,
    AT_String,
    AT_TStamp,
    AT_Tag,
    AT_TagKey,
    AT_TagKeyList,
    AT_TagList,
    AT_TagPolicyException,
    AT_TagResourceRequest,
    AT_TagValue,
    AT_ThrottlingException,
    AT_ThrottlingReason,
    AT_ThrottlingReasonList,
    AT_TooManyTagsException,
    AT_UntagResourceRequest,
    AT_UpdateCertificateOptionsRequest,
    AT_UpdateStatus,
    AT_UpdateSummary,
    AT_UpdateType,
    AT_ValidationEmailList,
    AT_ValidationException,
    AT_ValidationExceptionMessage,
    AT_ValidationMethod,
};
static const struct member_model AccessDeniedException_members[] = {
    {"Message", .shape = AT_ServiceErrorMessage},
};
static const struct member_model AddTagsToCertificateRequest_members[] = {
    {"CertificateArn", .shape = AT_Arn, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList, .traits = MEMBER_REQUIRED},
};
static const struct member_model CertificateDetail_members[] = {
    {"CertificateArn", .shape = AT_Arn},
    {"DomainName", .shape = AT_DomainNameString},
    {"SubjectAlternativeNames", .shape = AT_DomainList},
    {"ManagedBy", .shape = AT_CertificateManagedBy},
    {"DomainValidationOptions", .shape = AT_DomainValidationList},
    {"Serial", .shape = AT_String},
    {"Subject", .shape = AT_String},
    {"Issuer", .shape = AT_String},
    {"CreatedAt", .shape = AT_TStamp},
    {"IssuedAt", .shape = AT_TStamp},
    {"ImportedAt", .shape = AT_TStamp},
    {"Status", .shape = AT_CertificateStatus},
    {"RevokedAt", .shape = AT_TStamp},
    {"RevocationReason", .shape = AT_RevocationReason},
    {"NotBefore", .shape = AT_TStamp},
    {"NotAfter", .shape = AT_TStamp},
    {"KeyAlgorithm", .shape = AT_KeyAlgorithm},
    {"SignatureAlgorithm", .shape = AT_String},
    {"InUseBy", .shape = AT_InUseList},
    {"FailureReason", .shape = AT_FailureReason},
    {"Type", .shape = AT_CertificateType},
    {"RenewalSummary", .shape = AT_RenewalSummary},
    {"KeyUsages", .shape = AT_KeyUsageList},
    {"ExtendedKeyUsages", .shape = AT_ExtendedKeyUsageList},
    {"CertificateAuthorityArn", .shape = AT_Arn},
    {"RenewalEligibility", .shape = AT_RenewalEligibility},
    {"Options", .shape = AT_CertificateOptions},
    {"UpdateSummary", .shape = AT_UpdateSummary},
    {"CertificateKeyPairOrigin", .shape = AT_CertificateKeyPairOrigin},
    {"AcmeEndpointArn", .shape = AT_Arn},
    {"AcmeAccountId", .shape = AT_AcmeAccountId},
};
static const char *const CertificateExport_choices[] = {
    "ENABLED",
    "DISABLED",
    NULL,
};
static const char *const CertificateKeyPairOrigin_choices[] = {
    "AWS_MANAGED",
    "ACME",
    "CUSTOMER_PROVIDED",
    NULL,
};
static const struct member_model CertificateKeyPairOrigins_members[] = {
    {"member", .shape = AT_CertificateKeyPairOrigin},
};
static const char *const CertificateManagedBy_choices[] = {
    "CLOUDFRONT",
    NULL,
};
static const struct member_model CertificateOptions_members[] = {
    {"CertificateTransparencyLoggingPreference", .shape = AT_CertificateTransparencyLoggingPreference},
    {"Export", .shape = AT_CertificateExport},
    {"ValidationMethod", .shape = AT_ValidationMethod},
};
static const char *const CertificateStatus_choices[] = {
    "PENDING_VALIDATION",
    "ISSUED",
    "INACTIVE",
    "EXPIRED",
    "VALIDATION_TIMED_OUT",
    "REVOKED",
    "FAILED",
    NULL,
};
static const struct member_model CertificateStatuses_members[] = {
    {"member", .shape = AT_CertificateStatus},
};
static const struct member_model CertificateSummary_members[] = {
    {"CertificateArn", .shape = AT_Arn},
    {"DomainName", .shape = AT_DomainNameString},
    {"SubjectAlternativeNameSummaries", .shape = AT_DomainList},
    {"HasAdditionalSubjectAlternativeNames", .shape = AT_NullableBoolean},
    {"Status", .shape = AT_CertificateStatus},
    {"Type", .shape = AT_CertificateType},
    {"KeyAlgorithm", .shape = AT_KeyAlgorithm},
    {"KeyUsages", .shape = AT_KeyUsageNames},
    {"ExtendedKeyUsages", .shape = AT_ExtendedKeyUsageNames},
    {"ExportOption", .shape = AT_CertificateExport},
    {"InUse", .shape = AT_NullableBoolean},
    {"Exported", .shape = AT_NullableBoolean},
    {"RenewalEligibility", .shape = AT_RenewalEligibility},
    {"NotBefore", .shape = AT_TStamp},
    {"NotAfter", .shape = AT_TStamp},
    {"CreatedAt", .shape = AT_TStamp},
    {"IssuedAt", .shape = AT_TStamp},
    {"ImportedAt", .shape = AT_TStamp},
    {"RevokedAt", .shape = AT_TStamp},
    {"ManagedBy", .shape = AT_CertificateManagedBy},
    {"CertificateKeyPairOrigin", .shape = AT_CertificateKeyPairOrigin},
};
static const struct member_model CertificateSummaryList_members[] = {
    {"member", .shape = AT_CertificateSummary},
};
static const char *const CertificateTransparencyLoggingPreference_choices[] = {
    "ENABLED",
    "DISABLED",
    NULL,
};
static const char *const CertificateType_choices[] = {
    "IMPORTED",
    "AMAZON_ISSUED",
    "PRIVATE",
    NULL,
};
static const struct member_model ConflictException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model DeleteCertificateRequest_members[] = {
    {"CertificateArn", .shape = AT_Arn, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeCertificateRequest_members[] = {
    {"CertificateArn", .shape = AT_Arn, .traits = MEMBER_REQUIRED},
};
static const struct member_model DescribeCertificateResponse_members[] = {
    {"Certificate", .shape = AT_CertificateDetail},
};
static const struct member_model DomainList_members[] = {
    {"member", .shape = AT_DomainNameString},
};
static const char *const DomainStatus_choices[] = {
    "PENDING_VALIDATION",
    "SUCCESS",
    "FAILED",
    NULL,
};
static const struct member_model DomainValidation_members[] = {
    {"DomainName", .shape = AT_DomainNameString, .traits = MEMBER_REQUIRED},
    {"ValidationEmails", .shape = AT_ValidationEmailList},
    {"ValidationDomain", .shape = AT_DomainNameString},
    {"ValidationStatus", .shape = AT_DomainStatus},
    {"ResourceRecord", .shape = AT_ResourceRecord},
    {"HttpRedirect", .shape = AT_HttpRedirect},
    {"ValidationMethod", .shape = AT_ValidationMethod},
};
static const struct member_model DomainValidationList_members[] = {
    {"member", .shape = AT_DomainValidation},
};
static const struct member_model DomainValidationMethodUpdateSummary_members[] = {
    {"From", .shape = AT_ValidationMethod},
    {"To", .shape = AT_ValidationMethod},
};
static const struct member_model DomainValidationOption_members[] = {
    {"DomainName", .shape = AT_DomainNameString, .traits = MEMBER_REQUIRED},
    {"ValidationDomain", .shape = AT_DomainNameString, .traits = MEMBER_REQUIRED},
};
static const struct member_model DomainValidationOptionList_members[] = {
    {"member", .shape = AT_DomainValidationOption},
};
static const struct member_model ExpiryEventsConfiguration_members[] = {
    {"DaysBeforeExpiry", .shape = AT_PositiveInteger},
};
static const struct member_model ExtendedKeyUsage_members[] = {
    {"Name", .shape = AT_ExtendedKeyUsageName},
    {"OID", .shape = AT_String},
};
static const struct member_model ExtendedKeyUsageFilterList_members[] = {
    {"member", .shape = AT_ExtendedKeyUsageName},
};
static const struct member_model ExtendedKeyUsageList_members[] = {
    {"member", .shape = AT_ExtendedKeyUsage},
};
static const char *const ExtendedKeyUsageName_choices[] = {
    "TLS_WEB_SERVER_AUTHENTICATION",
    "TLS_WEB_CLIENT_AUTHENTICATION",
    "CODE_SIGNING",
    "EMAIL_PROTECTION",
    "TIME_STAMPING",
    "OCSP_SIGNING",
    "IPSEC_END_SYSTEM",
    "IPSEC_TUNNEL",
    "IPSEC_USER",
    "ANY",
    "NONE",
    "CUSTOM",
    NULL,
};
static const struct member_model ExtendedKeyUsageNames_members[] = {
    {"member", .shape = AT_ExtendedKeyUsageName},
};
static const char *const FailureReason_choices[] = {
    "NO_AVAILABLE_CONTACTS",
    "ADDITIONAL_VERIFICATION_REQUIRED",
    "DOMAIN_NOT_ALLOWED",
    "INVALID_PUBLIC_DOMAIN",
    "DOMAIN_VALIDATION_DENIED",
    "CAA_ERROR",
    "PCA_LIMIT_EXCEEDED",
    "PCA_INVALID_ARN",
    "PCA_INVALID_STATE",
    "PCA_REQUEST_FAILED",
    "PCA_NAME_CONSTRAINTS_VALIDATION",
    "PCA_RESOURCE_NOT_FOUND",
    "PCA_INVALID_ARGS",
    "PCA_INVALID_DURATION",
    "PCA_ACCESS_DENIED",
    "SLR_NOT_FOUND",
    "OTHER",
    NULL,
};
static const struct member_model Filters_members[] = {
    {"extendedKeyUsage", .shape = AT_ExtendedKeyUsageFilterList},
    {"keyUsage", .shape = AT_KeyUsageFilterList},
    {"keyTypes", .shape = AT_KeyAlgorithmList},
    {"exportOption", .shape = AT_CertificateExport},
    {"managedBy", .shape = AT_CertificateManagedBy},
};
static const struct member_model GetAccountConfigurationResponse_members[] = {
    {"ExpiryEvents", .shape = AT_ExpiryEventsConfiguration},
};
static const struct member_model GetCertificateRequest_members[] = {
    {"CertificateArn", .shape = AT_Arn, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetCertificateResponse_members[] = {
    {"Certificate", .shape = AT_CertificateBody},
    {"CertificateChain", .shape = AT_CertificateChain},
};
static const struct member_model HttpRedirect_members[] = {
    {"RedirectFrom", .shape = AT_String},
    {"RedirectTo", .shape = AT_String},
};
static const struct member_model ImportCertificateRequest_members[] = {
    {"CertificateArn", .shape = AT_Arn},
    {"Certificate", .shape = AT_CertificateBodyBlob, .traits = MEMBER_REQUIRED},
    {"PrivateKey", .shape = AT_PrivateKeyBlob, .traits = MEMBER_REQUIRED},
    {"CertificateChain", .shape = AT_CertificateChainBlob},
    {"Tags", .shape = AT_TagList},
};
static const struct member_model ImportCertificateResponse_members[] = {
    {"CertificateArn", .shape = AT_Arn},
};
static const struct member_model InUseList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model InvalidArgsException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model InvalidArnException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model InvalidDomainValidationOptionsException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model InvalidParameterException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model InvalidStateException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model InvalidTagException_members[] = {
    {"message", .shape = AT_String},
};
static const char *const KeyAlgorithm_choices[] = {
    "RSA_1024",
    "RSA_2048",
    "RSA_3072",
    "RSA_4096",
    "EC_prime256v1",
    "EC_secp384r1",
    "EC_secp521r1",
    NULL,
};
static const struct member_model KeyAlgorithmList_members[] = {
    {"member", .shape = AT_KeyAlgorithm},
};
static const struct member_model KeyUsage_members[] = {
    {"Name", .shape = AT_KeyUsageName},
};
static const struct member_model KeyUsageFilterList_members[] = {
    {"member", .shape = AT_KeyUsageName},
};
static const struct member_model KeyUsageList_members[] = {
    {"member", .shape = AT_KeyUsage},
};
static const char *const KeyUsageName_choices[] = {
    "DIGITAL_SIGNATURE",
    "NON_REPUDIATION",
    "KEY_ENCIPHERMENT",
    "DATA_ENCIPHERMENT",
    "KEY_AGREEMENT",
    "CERTIFICATE_SIGNING",
    "CRL_SIGNING",
    "ENCIPHER_ONLY",
    "DECIPHER_ONLY",
    "ANY",
    "CUSTOM",
    NULL,
};
static const struct member_model KeyUsageNames_members[] = {
    {"member", .shape = AT_KeyUsageName},
};
static const struct member_model LimitExceededException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model ListCertificatesRequest_members[] = {
    {"CertificateStatuses", .shape = AT_CertificateStatuses},
    {"CertificateKeyPairOrigins", .shape = AT_CertificateKeyPairOrigins},
    {"Includes", .shape = AT_Filters},
    {"NextToken", .shape = AT_NextToken},
    {"MaxItems", .shape = AT_MaxItems},
    {"SortBy", .shape = AT_SortBy},
    {"SortOrder", .shape = AT_SortOrder},
};
static const struct member_model ListCertificatesResponse_members[] = {
    {"NextToken", .shape = AT_NextToken},
    {"CertificateSummaryList", .shape = AT_CertificateSummaryList},
};
static const struct member_model ListTagsForCertificateRequest_members[] = {
    {"CertificateArn", .shape = AT_Arn, .traits = MEMBER_REQUIRED},
};
static const struct member_model ListTagsForCertificateResponse_members[] = {
    {"Tags", .shape = AT_TagList},
};
static const struct member_model ListTagsForResourceRequest_members[] = {
    {"ResourceArn", .shape = AT_Arn, .traits = MEMBER_REQUIRED},
};
static const struct member_model ListTagsForResourceResponse_members[] = {
    {"Tags", .shape = AT_TagList},
};
static const struct member_model PutAccountConfigurationRequest_members[] = {
    {"ExpiryEvents", .shape = AT_ExpiryEventsConfiguration},
    {"IdempotencyToken", .shape = AT_IdempotencyToken, .traits = MEMBER_REQUIRED},
};
static const char *const RecordType_choices[] = {
    "CNAME",
    NULL,
};
static const struct member_model RemoveTagsFromCertificateRequest_members[] = {
    {"CertificateArn", .shape = AT_Arn, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList, .traits = MEMBER_REQUIRED},
};
static const struct member_model RenewCertificateRequest_members[] = {
    {"CertificateArn", .shape = AT_Arn, .traits = MEMBER_REQUIRED},
};
static const char *const RenewalEligibility_choices[] = {
    "ELIGIBLE",
    "INELIGIBLE",
    NULL,
};
static const char *const RenewalStatus_choices[] = {
    "PENDING_AUTO_RENEWAL",
    "PENDING_VALIDATION",
    "SUCCESS",
    "FAILED",
    NULL,
};
static const struct member_model RenewalSummary_members[] = {
    {"RenewalStatus", .shape = AT_RenewalStatus, .traits = MEMBER_REQUIRED},
    {"DomainValidationOptions", .shape = AT_DomainValidationList, .traits = MEMBER_REQUIRED},
    {"RenewalStatusReason", .shape = AT_FailureReason},
    {"UpdatedAt", .shape = AT_TStamp, .traits = MEMBER_REQUIRED},
};
static const struct member_model RequestCertificateRequest_members[] = {
    {"DomainName", .shape = AT_DomainNameString, .traits = MEMBER_REQUIRED},
    {"ValidationMethod", .shape = AT_ValidationMethod},
    {"SubjectAlternativeNames", .shape = AT_DomainList},
    {"IdempotencyToken", .shape = AT_IdempotencyToken},
    {"DomainValidationOptions", .shape = AT_DomainValidationOptionList},
    {"Options", .shape = AT_CertificateOptions},
    {"CertificateAuthorityArn", .shape = AT_PcaArn},
    {"Tags", .shape = AT_TagList},
    {"KeyAlgorithm", .shape = AT_KeyAlgorithm},
    {"ManagedBy", .shape = AT_CertificateManagedBy},
};
static const struct member_model RequestCertificateResponse_members[] = {
    {"CertificateArn", .shape = AT_Arn},
};
static const struct member_model RequestInProgressException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model ResendValidationEmailRequest_members[] = {
    {"CertificateArn", .shape = AT_Arn, .traits = MEMBER_REQUIRED},
    {"Domain", .shape = AT_DomainNameString, .traits = MEMBER_REQUIRED},
    {"ValidationDomain", .shape = AT_DomainNameString, .traits = MEMBER_REQUIRED},
};
static const struct member_model ResourceInUseException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model ResourceNotFoundException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model ResourceRecord_members[] = {
    {"Name", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Type", .shape = AT_RecordType, .traits = MEMBER_REQUIRED},
    {"Value", .shape = AT_String, .traits = MEMBER_REQUIRED},
};
static const char *const RevocationReason_choices[] = {
    "UNSPECIFIED",
    "KEY_COMPROMISE",
    "CA_COMPROMISE",
    "AFFILIATION_CHANGED",
    "SUPERCEDED",
    "SUPERSEDED",
    "CESSATION_OF_OPERATION",
    "CERTIFICATE_HOLD",
    "REMOVE_FROM_CRL",
    "PRIVILEGE_WITHDRAWN",
    "A_A_COMPROMISE",
    NULL,
};
static const struct member_model ServiceQuotaExceededException_members[] = {
    {"message", .shape = AT_String},
};
static const char *const SortBy_choices[] = {
    "CREATED_AT",
    NULL,
};
static const char *const SortOrder_choices[] = {
    "ASCENDING",
    "DESCENDING",
    NULL,
};
static const struct member_model Tag_members[] = {
    {"Key", .shape = AT_TagKey, .traits = MEMBER_REQUIRED},
    {"Value", .shape = AT_TagValue},
};
static const struct member_model TagKeyList_members[] = {
    {"member", .shape = AT_TagKey},
};
static const struct member_model TagList_members[] = {
    {"member", .shape = AT_Tag},
};
static const struct member_model TagPolicyException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model TagResourceRequest_members[] = {
    {"ResourceArn", .shape = AT_Arn, .traits = MEMBER_REQUIRED},
    {"Tags", .shape = AT_TagList, .traits = MEMBER_REQUIRED},
};
static const struct member_model ThrottlingException_members[] = {
    {"message", .shape = AT_AvailabilityErrorMessage},
    {"throttlingReasons", .shape = AT_ThrottlingReasonList},
};
static const struct member_model ThrottlingReason_members[] = {
    {"reason", .shape = AT_CoralAvailabilityThrottlingReason},
    {"resource", .shape = AT_CoralAvailabilityThrottledResource},
};
static const struct member_model ThrottlingReasonList_members[] = {
    {"member", .shape = AT_ThrottlingReason},
};
static const struct member_model TooManyTagsException_members[] = {
    {"message", .shape = AT_String},
};
static const struct member_model UntagResourceRequest_members[] = {
    {"ResourceArn", .shape = AT_Arn, .traits = MEMBER_REQUIRED},
    {"TagKeys", .shape = AT_TagKeyList, .traits = MEMBER_REQUIRED},
};
static const struct member_model UpdateCertificateOptionsRequest_members[] = {
    {"CertificateArn", .shape = AT_Arn, .traits = MEMBER_REQUIRED},
    {"Options", .shape = AT_CertificateOptions, .traits = MEMBER_REQUIRED},
};
static const char *const UpdateStatus_choices[] = {
    "PENDING_DOMAIN_VALIDATION",
    "SUCCESS",
    "FAILED",
    NULL,
};
static const struct member_model UpdateSummary_members[] = {
    {"Status", .shape = AT_UpdateStatus},
    {"Type", .shape = AT_UpdateType},
    {"DomainValidationMethodUpdateSummary", .shape = AT_DomainValidationMethodUpdateSummary},
    {"RequestedAt", .shape = AT_TStamp},
    {"UpdatedAt", .shape = AT_TStamp},
};
static const char *const UpdateType_choices[] = {
    "DOMAIN_VALIDATION_METHOD",
    NULL,
};
static const struct member_model ValidationEmailList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model ValidationException_members[] = {
    {"message", .shape = AT_ValidationExceptionMessage},
};
static const char *const ValidationMethod_choices[] = {
    "EMAIL",
    "DNS",
    "HTTP",
    NULL,
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"AccessDeniedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = AccessDeniedException_members},
    {"AcmeAccountId", SHAPE_STRING, .min = INT64_C(36), .max = INT64_C(36)},
    {"AddTagsToCertificateRequest", SHAPE_STRUCTURE, .n_members = 2, .members = AddTagsToCertificateRequest_members},
    {"Arn", SHAPE_STRING, .min = INT64_C(20), .max = INT64_C(2048)},
    {"AvailabilityErrorMessage", SHAPE_STRING},
    {"CertificateBody", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(32768)},
    {"CertificateBodyBlob", SHAPE_BLOB, .min = INT64_C(1), .max = INT64_C(32768)},
    {"CertificateChain", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(2097152)},
    {"CertificateChainBlob", SHAPE_BLOB, .min = INT64_C(1), .max = INT64_C(2097152)},
    {"CertificateDetail", SHAPE_STRUCTURE, .n_members = 31, .members = CertificateDetail_members},
    {"CertificateExport", SHAPE_STRING, .choices = CertificateExport_choices},
    {"CertificateKeyPairOrigin", SHAPE_STRING, .choices = CertificateKeyPairOrigin_choices},
    {"CertificateKeyPairOrigins", SHAPE_LIST, .n_members = 1, .members = CertificateKeyPairOrigins_members, .min = INT64_C(1), .max = INT64_C(3)},
    {"CertificateManagedBy", SHAPE_STRING, .choices = CertificateManagedBy_choices},
    {"CertificateOptions", SHAPE_STRUCTURE, .n_members = 3, .members = CertificateOptions_members},
    {"CertificateStatus", SHAPE_STRING, .choices = CertificateStatus_choices},
    {"CertificateStatuses", SHAPE_LIST, .n_members = 1, .members = CertificateStatuses_members},
    {"CertificateSummary", SHAPE_STRUCTURE, .n_members = 21, .members = CertificateSummary_members},
    {"CertificateSummaryList", SHAPE_LIST, .n_members = 1, .members = CertificateSummaryList_members},
    {"CertificateTransparencyLoggingPreference", SHAPE_STRING, .choices = CertificateTransparencyLoggingPreference_choices},
    {"CertificateType", SHAPE_STRING, .choices = CertificateType_choices},
    {"ConflictException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ConflictException_members},
    {"CoralAvailabilityThrottledResource", SHAPE_STRING},
    {"CoralAvailabilityThrottlingReason", SHAPE_STRING},
    {"DeleteCertificateRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DeleteCertificateRequest_members},
    {"DescribeCertificateRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeCertificateRequest_members},
    {"DescribeCertificateResponse", SHAPE_STRUCTURE, .n_members = 1, .members = DescribeCertificateResponse_members},
    {"DomainList", SHAPE_LIST, .n_members = 1, .members = DomainList_members, .min = INT64_C(1), .max = INT64_C(100)},
    {"DomainNameString", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(253)},
    {"DomainStatus", SHAPE_STRING, .choices = DomainStatus_choices},
    {"DomainValidation", SHAPE_STRUCTURE, .n_members = 7, .members = DomainValidation_members},
    {"DomainValidationList", SHAPE_LIST, .n_members = 1, .members = DomainValidationList_members, .min = INT64_C(1), .max = INT64_C(1000)},
    {"DomainValidationMethodUpdateSummary", SHAPE_STRUCTURE, .n_members = 2, .members = DomainValidationMethodUpdateSummary_members},
    {"DomainValidationOption", SHAPE_STRUCTURE, .n_members = 2, .members = DomainValidationOption_members},
    {"DomainValidationOptionList", SHAPE_LIST, .n_members = 1, .members = DomainValidationOptionList_members, .min = INT64_C(1), .max = INT64_C(100)},
    {"ExpiryEventsConfiguration", SHAPE_STRUCTURE, .n_members = 1, .members = ExpiryEventsConfiguration_members},
    {"ExtendedKeyUsage", SHAPE_STRUCTURE, .n_members = 2, .members = ExtendedKeyUsage_members},
    {"ExtendedKeyUsageFilterList", SHAPE_LIST, .n_members = 1, .members = ExtendedKeyUsageFilterList_members},
    {"ExtendedKeyUsageList", SHAPE_LIST, .n_members = 1, .members = ExtendedKeyUsageList_members},
    {"ExtendedKeyUsageName", SHAPE_STRING, .choices = ExtendedKeyUsageName_choices},
    {"ExtendedKeyUsageNames", SHAPE_LIST, .n_members = 1, .members = ExtendedKeyUsageNames_members},
    {"FailureReason", SHAPE_STRING, .choices = FailureReason_choices},
    {"Filters", SHAPE_STRUCTURE, .n_members = 5, .members = Filters_members},
    {"GetAccountConfigurationResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetAccountConfigurationResponse_members},
    {"GetCertificateRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetCertificateRequest_members},
    {"GetCertificateResponse", SHAPE_STRUCTURE, .n_members = 2, .members = GetCertificateResponse_members},
    {"HttpRedirect", SHAPE_STRUCTURE, .n_members = 2, .members = HttpRedirect_members},
    {"IdempotencyToken", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(32)},
    {"ImportCertificateRequest", SHAPE_STRUCTURE, .n_members = 5, .members = ImportCertificateRequest_members},
    {"ImportCertificateResponse", SHAPE_STRUCTURE, .n_members = 1, .members = ImportCertificateResponse_members},
    {"InUseList", SHAPE_LIST, .n_members = 1, .members = InUseList_members},
    {"InvalidArgsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidArgsException_members},
    {"InvalidArnException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidArnException_members},
    {"InvalidDomainValidationOptionsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidDomainValidationOptionsException_members},
    {"InvalidParameterException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidParameterException_members},
    {"InvalidStateException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidStateException_members},
    {"InvalidTagException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidTagException_members},
    {"KeyAlgorithm", SHAPE_STRING, .choices = KeyAlgorithm_choices},
    {"KeyAlgorithmList", SHAPE_LIST, .n_members = 1, .members = KeyAlgorithmList_members},
    {"KeyUsage", SHAPE_STRUCTURE, .n_members = 1, .members = KeyUsage_members},
    {"KeyUsageFilterList", SHAPE_LIST, .n_members = 1, .members = KeyUsageFilterList_members},
    {"KeyUsageList", SHAPE_LIST, .n_members = 1, .members = KeyUsageList_members},
    {"KeyUsageName", SHAPE_STRING, .choices = KeyUsageName_choices},
    {"KeyUsageNames", SHAPE_LIST, .n_members = 1, .members = KeyUsageNames_members},
    {"LimitExceededException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = LimitExceededException_members},
    {"ListCertificatesRequest", SHAPE_STRUCTURE, .n_members = 7, .members = ListCertificatesRequest_members},
    {"ListCertificatesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ListCertificatesResponse_members},
    {"ListTagsForCertificateRequest", SHAPE_STRUCTURE, .n_members = 1, .members = ListTagsForCertificateRequest_members},
    {"ListTagsForCertificateResponse", SHAPE_STRUCTURE, .n_members = 1, .members = ListTagsForCertificateResponse_members},
    {"ListTagsForResourceRequest", SHAPE_STRUCTURE, .n_members = 1, .members = ListTagsForResourceRequest_members},
    {"ListTagsForResourceResponse", SHAPE_STRUCTURE, .n_members = 1, .members = ListTagsForResourceResponse_members},
    {"MaxItems", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(1000)},
    {"NextToken", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(10000)},
    {"NullableBoolean", SHAPE_BOOLEAN},
    {"PcaArn", SHAPE_STRING, .min = INT64_C(20), .max = INT64_C(2048)},
    {"PositiveInteger", SHAPE_INTEGER, .min = INT64_C(1)},
    {"PrivateKeyBlob", SHAPE_BLOB, .traits = SHAPE_SENSITIVE, .min = INT64_C(1), .max = INT64_C(8192)},
    {"PutAccountConfigurationRequest", SHAPE_STRUCTURE, .n_members = 2, .members = PutAccountConfigurationRequest_members},
    {"RecordType", SHAPE_STRING, .choices = RecordType_choices},
    {"RemoveTagsFromCertificateRequest", SHAPE_STRUCTURE, .n_members = 2, .members = RemoveTagsFromCertificateRequest_members},
    {"RenewCertificateRequest", SHAPE_STRUCTURE, .n_members = 1, .members = RenewCertificateRequest_members},
    {"RenewalEligibility", SHAPE_STRING, .choices = RenewalEligibility_choices},
    {"RenewalStatus", SHAPE_STRING, .choices = RenewalStatus_choices},
    {"RenewalSummary", SHAPE_STRUCTURE, .n_members = 4, .members = RenewalSummary_members},
    {"RequestCertificateRequest", SHAPE_STRUCTURE, .n_members = 10, .members = RequestCertificateRequest_members},
    {"RequestCertificateResponse", SHAPE_STRUCTURE, .n_members = 1, .members = RequestCertificateResponse_members},
    {"RequestInProgressException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = RequestInProgressException_members},
    {"ResendValidationEmailRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ResendValidationEmailRequest_members},
    {"ResourceInUseException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ResourceInUseException_members},
    {"ResourceNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ResourceNotFoundException_members},
    {"ResourceRecord", SHAPE_STRUCTURE, .n_members = 3, .members = ResourceRecord_members},
    {"RevocationReason", SHAPE_STRING, .choices = RevocationReason_choices},
    {"ServiceErrorMessage", SHAPE_STRING},
    {"ServiceQuotaExceededException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ServiceQuotaExceededException_members},
    {"SortBy", SHAPE_STRING, .choices = SortBy_choices},
    {"SortOrder", SHAPE_STRING, .choices = SortOrder_choices},
    {"String", SHAPE_STRING},
    {"TStamp", SHAPE_TIMESTAMP},
    {"Tag", SHAPE_STRUCTURE, .n_members = 2, .members = Tag_members},
    {"TagKey", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"TagKeyList", SHAPE_LIST, .n_members = 1, .members = TagKeyList_members, .min = INT64_C(1), .max = INT64_C(50)},
    {"TagList", SHAPE_LIST, .n_members = 1, .members = TagList_members, .min = INT64_C(1), .max = INT64_C(50)},
    {"TagPolicyException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = TagPolicyException_members},
    {"TagResourceRequest", SHAPE_STRUCTURE, .n_members = 2, .members = TagResourceRequest_members},
    {"TagValue", SHAPE_STRING, .max = INT64_C(256)},
    {"ThrottlingException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 2, .members = ThrottlingException_members},
    {"ThrottlingReason", SHAPE_STRUCTURE, .n_members = 2, .members = ThrottlingReason_members},
    {"ThrottlingReasonList", SHAPE_LIST, .n_members = 1, .members = ThrottlingReasonList_members},
    {"TooManyTagsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = TooManyTagsException_members},
    {"UntagResourceRequest", SHAPE_STRUCTURE, .n_members = 2, .members = UntagResourceRequest_members},
    {"UpdateCertificateOptionsRequest", SHAPE_STRUCTURE, .n_members = 2, .members = UpdateCertificateOptionsRequest_members},
    {"UpdateStatus", SHAPE_STRING, .choices = UpdateStatus_choices},
    {"UpdateSummary", SHAPE_STRUCTURE, .n_members = 5, .members = UpdateSummary_members},
    {"UpdateType", SHAPE_STRING, .choices = UpdateType_choices},
    {"ValidationEmailList", SHAPE_LIST, .n_members = 1, .members = ValidationEmailList_members},
    {"ValidationException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ValidationException_members},
    {"ValidationExceptionMessage", SHAPE_STRING},
    {"ValidationMethod", SHAPE_STRING, .choices = ValidationMethod_choices},
};
static const uint16_t AddTagsToCertificate_errors[] = {
    AT_InvalidParameterException, AT_TagPolicyException, AT_TooManyTagsException, AT_InvalidArnException, AT_InvalidTagException, AT_ValidationException, AT_ResourceNotFoundException, AT_ThrottlingException, 0,
};
static const uint16_t DeleteCertificate_errors[] = {
    AT_ResourceInUseException, AT_InvalidArnException, AT_ConflictException, AT_AccessDeniedException, AT_ValidationException, AT_ResourceNotFoundException, AT_ThrottlingException, 0,
};
static const uint16_t DescribeCertificate_errors[] = {
    AT_InvalidArnException, AT_ValidationException, AT_ResourceNotFoundException, 0,
};
static const uint16_t GetAccountConfiguration_errors[] = {
    AT_AccessDeniedException, AT_ThrottlingException, 0,
};
static const uint16_t GetCertificate_errors[] = {
    AT_InvalidArnException, AT_RequestInProgressException, AT_ValidationException, AT_ResourceNotFoundException, 0,
};
static const uint16_t ImportCertificate_errors[] = {
    AT_InvalidParameterException, AT_TagPolicyException, AT_TooManyTagsException, AT_InvalidArnException, AT_InvalidTagException, AT_ConflictException, AT_LimitExceededException, AT_ValidationException, AT_ResourceNotFoundException, 0,
};
static const uint16_t ListCertificates_errors[] = {
    AT_InvalidArgsException, AT_ValidationException, 0,
};
static const char *const ListCertificates_in[] = {
    "NextToken",
    NULL,
};
static const char *const ListCertificates_out[] = {
    "NextToken",
    NULL,
};
static const char *const ListCertificates_results[] = {
    "CertificateSummaryList",
    NULL,
};
static const struct paginator_model ListCertificates_pages[] = {
    {.in_tokens = ListCertificates_in, .out_tokens = ListCertificates_out, .results = ListCertificates_results, .limit_key = "MaxItems"},
};
static const uint16_t ListTagsForCertificate_errors[] = {
    AT_InvalidArnException, AT_ValidationException, AT_ResourceNotFoundException, 0,
};
static const uint16_t ListTagsForResource_errors[] = {
    AT_ValidationException, AT_ResourceNotFoundException, 0,
};
static const uint16_t PutAccountConfiguration_errors[] = {
    AT_ConflictException, AT_AccessDeniedException, AT_ValidationException, AT_ThrottlingException, 0,
};
static const uint16_t RemoveTagsFromCertificate_errors[] = {
    AT_InvalidParameterException, AT_TagPolicyException, AT_InvalidArnException, AT_InvalidTagException, AT_ValidationException, AT_ResourceNotFoundException, AT_ThrottlingException, 0,
};
static const uint16_t RenewCertificate_errors[] = {
    AT_InvalidArnException, AT_RequestInProgressException, AT_ValidationException, AT_ResourceNotFoundException, 0,
};
static const uint16_t RequestCertificate_errors[] = {
    AT_InvalidParameterException, AT_TagPolicyException, AT_TooManyTagsException, AT_InvalidArnException, AT_InvalidTagException, AT_InvalidDomainValidationOptionsException, AT_LimitExceededException, 0,
};
static const uint16_t ResendValidationEmail_errors[] = {
    AT_InvalidArnException, AT_InvalidDomainValidationOptionsException, AT_ValidationException, AT_InvalidStateException, AT_ResourceNotFoundException, 0,
};
static const uint16_t TagResource_errors[] = {
    AT_ServiceQuotaExceededException, AT_ValidationException, AT_ResourceNotFoundException, 0,
};
static const uint16_t UntagResource_errors[] = {
    AT_ValidationException, AT_ResourceNotFoundException, 0,
};
static const uint16_t UpdateCertificateOptions_errors[] = {
    AT_InvalidArnException, AT_ConflictException, AT_LimitExceededException, AT_ValidationException, AT_InvalidStateException, AT_ResourceNotFoundException, 0,
};
static const struct operation operations[] = {
    {"AddTagsToCertificate", "POST", "/", AT_AddTagsToCertificateRequest, 0, .errors = AddTagsToCertificate_errors},
    {"DeleteCertificate", "POST", "/", AT_DeleteCertificateRequest, 0, .errors = DeleteCertificate_errors},
    {"DescribeCertificate", "POST", "/", AT_DescribeCertificateRequest, AT_DescribeCertificateResponse, .traits = OPERATION_READS, .errors = DescribeCertificate_errors},
    {"GetAccountConfiguration", "POST", "/", 0, AT_GetAccountConfigurationResponse, .traits = OPERATION_READS, .errors = GetAccountConfiguration_errors},
    {"GetCertificate", "POST", "/", AT_GetCertificateRequest, AT_GetCertificateResponse, .traits = OPERATION_READS, .errors = GetCertificate_errors},
    {"ImportCertificate", "POST", "/", AT_ImportCertificateRequest, AT_ImportCertificateResponse, .errors = ImportCertificate_errors},
    {"ListCertificates", "POST", "/", AT_ListCertificatesRequest, AT_ListCertificatesResponse, .traits = OPERATION_READS, .errors = ListCertificates_errors, .paginator = ListCertificates_pages},
    {"ListTagsForCertificate", "POST", "/", AT_ListTagsForCertificateRequest, AT_ListTagsForCertificateResponse, .traits = OPERATION_READS, .errors = ListTagsForCertificate_errors},
    {"ListTagsForResource", "POST", "/", AT_ListTagsForResourceRequest, AT_ListTagsForResourceResponse, .traits = OPERATION_READS, .errors = ListTagsForResource_errors},
    {"PutAccountConfiguration", "POST", "/", AT_PutAccountConfigurationRequest, 0, .errors = PutAccountConfiguration_errors},
    {"RemoveTagsFromCertificate", "POST", "/", AT_RemoveTagsFromCertificateRequest, 0, .errors = RemoveTagsFromCertificate_errors},
    {"RenewCertificate", "POST", "/", AT_RenewCertificateRequest, 0, .errors = RenewCertificate_errors},
    {"RequestCertificate", "POST", "/", AT_RequestCertificateRequest, AT_RequestCertificateResponse, .errors = RequestCertificate_errors},
    {"ResendValidationEmail", "POST", "/", AT_ResendValidationEmailRequest, 0, .errors = ResendValidationEmail_errors},
    {"TagResource", "POST", "/", AT_TagResourceRequest, 0, .errors = TagResource_errors},
    {"UntagResource", "POST", "/", AT_UntagResourceRequest, 0, .errors = UntagResource_errors},
    {"UpdateCertificateOptions", "POST", "/", AT_UpdateCertificateOptionsRequest, 0, .errors = UpdateCertificateOptions_errors},
};
static const struct waiter_acceptor CertificateValidated_acceptors[] = {
    {0, 1, "Certificate.DomainValidationOptions[].ValidationStatus", "SUCCESS"},
    {2, 2, "Certificate.DomainValidationOptions[].ValidationStatus", "PENDING_VALIDATION"},
    {1, 0, "Certificate.Status", "FAILED"},
    {1, 4, NULL, "ResourceNotFoundException"},
};
static const struct waiter_model waiters[] = {
    {"CertificateValidated", "DescribeCertificate", 60, 5, CertificateValidated_acceptors, 4},
};
const struct service acm_model = {.name = "acm", .endpoint_prefix = "acm", .signing_name = "acm", .api_version = "2015-12-08", .target_prefix = "CertificateManager", .json_version = "1.1", .protocol = PROTOCOL_JSON, .shapes = shapes, .n_shapes = 119, .operations = operations, .n_operations = 17, .waiters = waiters, .n_waiters = 1};
