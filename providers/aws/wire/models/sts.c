/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_AssumeRoleRequest,
    AT_AssumeRoleResponse,
    AT_AssumeRoleWithSAMLRequest,
    AT_AssumeRoleWithSAMLResponse,
    AT_AssumeRoleWithWebIdentityRequest,
    AT_AssumeRoleWithWebIdentityResponse,
    AT_AssumeRootRequest,
    AT_AssumeRootResponse,
    AT_AssumedRoleUser,
    AT_Audience,
    AT_Credentials,
    AT_DecodeAuthorizationMessageRequest,
    AT_DecodeAuthorizationMessageResponse,
    AT_ExpiredTokenException,
    AT_FederatedUser,
    AT_GetAccessKeyInfoRequest,
    AT_GetAccessKeyInfoResponse,
    AT_GetCallerIdentityRequest,
    AT_GetCallerIdentityResponse,
    AT_GetFederationTokenRequest,
    AT_GetFederationTokenResponse,
    AT_GetSessionTokenRequest,
    AT_GetSessionTokenResponse,
    AT_IDPCommunicationErrorException,
    AT_IDPRejectedClaimException,
    AT_InvalidAuthorizationMessageException,
    AT_InvalidIdentityTokenException,
    AT_Issuer,
    AT_MalformedPolicyDocumentException,
    AT_NameQualifier,
    AT_PackedPolicyTooLargeException,
    AT_PolicyDescriptorType,
    AT_ProvidedContext,
    AT_ProvidedContextsListType,
    AT_RegionDisabledException,
    AT_RootDurationSecondsType,
    AT_SAMLAssertionType,
    AT_Subject,
    AT_SubjectType,
    AT_Tag,
    AT_TargetPrincipalType,
    AT_accessKeyIdType,
    AT_accessKeySecretType,
    AT_accountType,
    AT_arnType,
    AT_assumedRoleIdType,
    AT_clientTokenType,
    AT_contextAssertionType,
    AT_dateType,
    AT_decodedMessageType,
    AT_durationSecondsType,
    AT_encodedMessageType,
    AT_expiredIdentityTokenMessage,
    AT_externalIdType,
    AT_federatedIdType,
    AT_idpCommunicationErrorMessage,
    AT_idpRejectedClaimMessage,
    AT_invalidAuthorizationMessage,
    AT_invalidIdentityTokenMessage,
    AT_malformedPolicyDocumentMessage,
    AT_minimumSessionTokenSizeType,
    AT_nonNegativeIntegerType,
    AT_packedPolicyTooLargeMessage,
    AT_policyDescriptorListType,
    AT_regionDisabledMessage,
    AT_roleDurationSecondsType,
    AT_roleSessionNameType,
    AT_serialNumberType,
    AT_sessionPolicyDocumentType,
    AT_sessionTokenSizeType,
    AT_sessionTokenUtilizationType,
    AT_sourceIdentityType,
    AT_tagKeyListType,
    AT_tagKeyType,
    AT_tagListType,
    AT_tagValueType,
    AT_tokenCodeType,
    AT_tokenType,
    AT_unrestrictedSessionPolicyDocumentType,
    AT_urlType,
    AT_userIdType,
    AT_userNameType,
    AT_webIdentitySubjectType,
};
static const struct member_model AssumeRoleRequest_members[] = {
    {"RoleArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"RoleSessionName", .shape = AT_roleSessionNameType, .traits = MEMBER_REQUIRED},
    {"PolicyArns", .shape = AT_policyDescriptorListType},
    {"Policy", .shape = AT_unrestrictedSessionPolicyDocumentType},
    {"DurationSeconds", .shape = AT_roleDurationSecondsType},
    {"Tags", .shape = AT_tagListType},
    {"TransitiveTagKeys", .shape = AT_tagKeyListType},
    {"ExternalId", .shape = AT_externalIdType},
    {"SerialNumber", .shape = AT_serialNumberType},
    {"TokenCode", .shape = AT_tokenCodeType},
    {"SourceIdentity", .shape = AT_sourceIdentityType},
    {"ProvidedContexts", .shape = AT_ProvidedContextsListType},
    {"MinimumSessionTokenSize", .shape = AT_minimumSessionTokenSizeType},
};
static const struct member_model AssumeRoleResponse_members[] = {
    {"Credentials", .shape = AT_Credentials},
    {"AssumedRoleUser", .shape = AT_AssumedRoleUser},
    {"PackedPolicySize", .shape = AT_nonNegativeIntegerType},
    {"SourceIdentity", .shape = AT_sourceIdentityType},
    {"SessionTokenUtilization", .shape = AT_sessionTokenUtilizationType},
    {"SessionTokenSize", .shape = AT_sessionTokenSizeType},
};
static const struct member_model AssumeRoleWithSAMLRequest_members[] = {
    {"RoleArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"PrincipalArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"SAMLAssertion", .shape = AT_SAMLAssertionType, .traits = MEMBER_REQUIRED},
    {"PolicyArns", .shape = AT_policyDescriptorListType},
    {"Policy", .shape = AT_sessionPolicyDocumentType},
    {"DurationSeconds", .shape = AT_roleDurationSecondsType},
    {"MinimumSessionTokenSize", .shape = AT_minimumSessionTokenSizeType},
};
static const struct member_model AssumeRoleWithSAMLResponse_members[] = {
    {"Credentials", .shape = AT_Credentials},
    {"AssumedRoleUser", .shape = AT_AssumedRoleUser},
    {"PackedPolicySize", .shape = AT_nonNegativeIntegerType},
    {"Subject", .shape = AT_Subject},
    {"SubjectType", .shape = AT_SubjectType},
    {"Issuer", .shape = AT_Issuer},
    {"Audience", .shape = AT_Audience},
    {"NameQualifier", .shape = AT_NameQualifier},
    {"SourceIdentity", .shape = AT_sourceIdentityType},
    {"SessionTokenUtilization", .shape = AT_sessionTokenUtilizationType},
    {"SessionTokenSize", .shape = AT_sessionTokenSizeType},
};
static const struct member_model AssumeRoleWithWebIdentityRequest_members[] = {
    {"RoleArn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
    {"RoleSessionName", .shape = AT_roleSessionNameType, .traits = MEMBER_REQUIRED},
    {"WebIdentityToken", .shape = AT_clientTokenType, .traits = MEMBER_REQUIRED},
    {"ProviderId", .shape = AT_urlType},
    {"PolicyArns", .shape = AT_policyDescriptorListType},
    {"Policy", .shape = AT_sessionPolicyDocumentType},
    {"DurationSeconds", .shape = AT_roleDurationSecondsType},
    {"MinimumSessionTokenSize", .shape = AT_minimumSessionTokenSizeType},
};
static const struct member_model AssumeRoleWithWebIdentityResponse_members[] = {
    {"Credentials", .shape = AT_Credentials},
    {"SubjectFromWebIdentityToken", .shape = AT_webIdentitySubjectType},
    {"AssumedRoleUser", .shape = AT_AssumedRoleUser},
    {"PackedPolicySize", .shape = AT_nonNegativeIntegerType},
    {"Provider", .shape = AT_Issuer},
    {"Audience", .shape = AT_Audience},
    {"SourceIdentity", .shape = AT_sourceIdentityType},
    {"SessionTokenUtilization", .shape = AT_sessionTokenUtilizationType},
    {"SessionTokenSize", .shape = AT_sessionTokenSizeType},
};
static const struct member_model AssumeRootRequest_members[] = {
    {"TargetPrincipal", .shape = AT_TargetPrincipalType, .traits = MEMBER_REQUIRED},
    {"TaskPolicyArn", .shape = AT_PolicyDescriptorType, .traits = MEMBER_REQUIRED},
    {"DurationSeconds", .shape = AT_RootDurationSecondsType},
    {"MinimumSessionTokenSize", .shape = AT_minimumSessionTokenSizeType},
};
static const struct member_model AssumeRootResponse_members[] = {
    {"Credentials", .shape = AT_Credentials},
    {"SourceIdentity", .shape = AT_sourceIdentityType},
    {"SessionTokenUtilization", .shape = AT_sessionTokenUtilizationType},
    {"SessionTokenSize", .shape = AT_sessionTokenSizeType},
};
static const struct member_model AssumedRoleUser_members[] = {
    {"AssumedRoleId", .shape = AT_assumedRoleIdType, .traits = MEMBER_REQUIRED},
    {"Arn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
};
static const struct member_model Credentials_members[] = {
    {"AccessKeyId", .shape = AT_accessKeyIdType, .traits = MEMBER_REQUIRED},
    {"SecretAccessKey", .shape = AT_accessKeySecretType, .traits = MEMBER_REQUIRED},
    {"SessionToken", .shape = AT_tokenType, .traits = MEMBER_REQUIRED},
    {"Expiration", .shape = AT_dateType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DecodeAuthorizationMessageRequest_members[] = {
    {"EncodedMessage", .shape = AT_encodedMessageType, .traits = MEMBER_REQUIRED},
};
static const struct member_model DecodeAuthorizationMessageResponse_members[] = {
    {"DecodedMessage", .shape = AT_decodedMessageType},
};
static const struct member_model ExpiredTokenException_members[] = {
    {"message", .shape = AT_expiredIdentityTokenMessage},
};
static const struct member_model FederatedUser_members[] = {
    {"FederatedUserId", .shape = AT_federatedIdType, .traits = MEMBER_REQUIRED},
    {"Arn", .shape = AT_arnType, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetAccessKeyInfoRequest_members[] = {
    {"AccessKeyId", .shape = AT_accessKeyIdType, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetAccessKeyInfoResponse_members[] = {
    {"Account", .shape = AT_accountType},
};
static const struct member_model GetCallerIdentityResponse_members[] = {
    {"UserId", .shape = AT_userIdType},
    {"Account", .shape = AT_accountType},
    {"Arn", .shape = AT_arnType},
};
static const struct member_model GetFederationTokenRequest_members[] = {
    {"Name", .shape = AT_userNameType, .traits = MEMBER_REQUIRED},
    {"Policy", .shape = AT_sessionPolicyDocumentType},
    {"PolicyArns", .shape = AT_policyDescriptorListType},
    {"DurationSeconds", .shape = AT_durationSecondsType},
    {"Tags", .shape = AT_tagListType},
    {"MinimumSessionTokenSize", .shape = AT_minimumSessionTokenSizeType},
};
static const struct member_model GetFederationTokenResponse_members[] = {
    {"Credentials", .shape = AT_Credentials},
    {"FederatedUser", .shape = AT_FederatedUser},
    {"PackedPolicySize", .shape = AT_nonNegativeIntegerType},
    {"SessionTokenUtilization", .shape = AT_sessionTokenUtilizationType},
    {"SessionTokenSize", .shape = AT_sessionTokenSizeType},
};
static const struct member_model GetSessionTokenRequest_members[] = {
    {"DurationSeconds", .shape = AT_durationSecondsType},
    {"SerialNumber", .shape = AT_serialNumberType},
    {"TokenCode", .shape = AT_tokenCodeType},
    {"MinimumSessionTokenSize", .shape = AT_minimumSessionTokenSizeType},
};
static const struct member_model GetSessionTokenResponse_members[] = {
    {"Credentials", .shape = AT_Credentials},
    {"SessionTokenUtilization", .shape = AT_sessionTokenUtilizationType},
    {"SessionTokenSize", .shape = AT_sessionTokenSizeType},
};
static const struct member_model IDPCommunicationErrorException_members[] = {
    {"message", .shape = AT_idpCommunicationErrorMessage},
};
static const struct member_model IDPRejectedClaimException_members[] = {
    {"message", .shape = AT_idpRejectedClaimMessage},
};
static const struct member_model InvalidAuthorizationMessageException_members[] = {
    {"message", .shape = AT_invalidAuthorizationMessage},
};
static const struct member_model InvalidIdentityTokenException_members[] = {
    {"message", .shape = AT_invalidIdentityTokenMessage},
};
static const struct member_model MalformedPolicyDocumentException_members[] = {
    {"message", .shape = AT_malformedPolicyDocumentMessage},
};
static const struct member_model PackedPolicyTooLargeException_members[] = {
    {"message", .shape = AT_packedPolicyTooLargeMessage},
};
static const struct member_model PolicyDescriptorType_members[] = {
    {"arn", .shape = AT_arnType},
};
static const struct member_model ProvidedContext_members[] = {
    {"ProviderArn", .shape = AT_arnType},
    {"ContextAssertion", .shape = AT_contextAssertionType},
};
static const struct member_model ProvidedContextsListType_members[] = {
    {"member", .shape = AT_ProvidedContext},
};
static const struct member_model RegionDisabledException_members[] = {
    {"message", .shape = AT_regionDisabledMessage},
};
static const struct member_model Tag_members[] = {
    {"Key", .shape = AT_tagKeyType, .traits = MEMBER_REQUIRED},
    {"Value", .shape = AT_tagValueType, .traits = MEMBER_REQUIRED},
};
static const struct member_model policyDescriptorListType_members[] = {
    {"member", .shape = AT_PolicyDescriptorType},
};
static const struct member_model tagKeyListType_members[] = {
    {"member", .shape = AT_tagKeyType},
};
static const struct member_model tagListType_members[] = {
    {"member", .shape = AT_Tag},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"AssumeRoleRequest", SHAPE_STRUCTURE, .n_members = 13, .members = AssumeRoleRequest_members},
    {"AssumeRoleResponse", SHAPE_STRUCTURE, .n_members = 6, .members = AssumeRoleResponse_members},
    {"AssumeRoleWithSAMLRequest", SHAPE_STRUCTURE, .n_members = 7, .members = AssumeRoleWithSAMLRequest_members},
    {"AssumeRoleWithSAMLResponse", SHAPE_STRUCTURE, .n_members = 11, .members = AssumeRoleWithSAMLResponse_members},
    {"AssumeRoleWithWebIdentityRequest", SHAPE_STRUCTURE, .n_members = 8, .members = AssumeRoleWithWebIdentityRequest_members},
    {"AssumeRoleWithWebIdentityResponse", SHAPE_STRUCTURE, .n_members = 9, .members = AssumeRoleWithWebIdentityResponse_members},
    {"AssumeRootRequest", SHAPE_STRUCTURE, .n_members = 4, .members = AssumeRootRequest_members},
    {"AssumeRootResponse", SHAPE_STRUCTURE, .n_members = 4, .members = AssumeRootResponse_members},
    {"AssumedRoleUser", SHAPE_STRUCTURE, .n_members = 2, .members = AssumedRoleUser_members},
    {"Audience", SHAPE_STRING},
    {"Credentials", SHAPE_STRUCTURE, .n_members = 4, .members = Credentials_members},
    {"DecodeAuthorizationMessageRequest", SHAPE_STRUCTURE, .n_members = 1, .members = DecodeAuthorizationMessageRequest_members},
    {"DecodeAuthorizationMessageResponse", SHAPE_STRUCTURE, .n_members = 1, .members = DecodeAuthorizationMessageResponse_members},
    {"ExpiredTokenException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = ExpiredTokenException_members},
    {"FederatedUser", SHAPE_STRUCTURE, .n_members = 2, .members = FederatedUser_members},
    {"GetAccessKeyInfoRequest", SHAPE_STRUCTURE, .n_members = 1, .members = GetAccessKeyInfoRequest_members},
    {"GetAccessKeyInfoResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetAccessKeyInfoResponse_members},
    {"GetCallerIdentityRequest", SHAPE_STRUCTURE},
    {"GetCallerIdentityResponse", SHAPE_STRUCTURE, .n_members = 3, .members = GetCallerIdentityResponse_members},
    {"GetFederationTokenRequest", SHAPE_STRUCTURE, .n_members = 6, .members = GetFederationTokenRequest_members},
    {"GetFederationTokenResponse", SHAPE_STRUCTURE, .n_members = 5, .members = GetFederationTokenResponse_members},
    {"GetSessionTokenRequest", SHAPE_STRUCTURE, .n_members = 4, .members = GetSessionTokenRequest_members},
    {"GetSessionTokenResponse", SHAPE_STRUCTURE, .n_members = 3, .members = GetSessionTokenResponse_members},
    {"IDPCommunicationErrorException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = IDPCommunicationErrorException_members, .error_code = "IDPCommunicationError"},
    {"IDPRejectedClaimException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 403, .n_members = 1, .members = IDPRejectedClaimException_members, .error_code = "IDPRejectedClaim"},
    {"InvalidAuthorizationMessageException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = InvalidAuthorizationMessageException_members},
    {"InvalidIdentityTokenException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = InvalidIdentityTokenException_members, .error_code = "InvalidIdentityToken"},
    {"Issuer", SHAPE_STRING},
    {"MalformedPolicyDocumentException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = MalformedPolicyDocumentException_members, .error_code = "MalformedPolicyDocument"},
    {"NameQualifier", SHAPE_STRING},
    {"PackedPolicyTooLargeException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = PackedPolicyTooLargeException_members, .error_code = "PackedPolicyTooLarge"},
    {"PolicyDescriptorType", SHAPE_STRUCTURE, .n_members = 1, .members = PolicyDescriptorType_members},
    {"ProvidedContext", SHAPE_STRUCTURE, .n_members = 2, .members = ProvidedContext_members},
    {"ProvidedContextsListType", SHAPE_LIST, .n_members = 1, .members = ProvidedContextsListType_members, .min = INT64_C(1), .max = INT64_C(5)},
    {"RegionDisabledException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 403, .n_members = 1, .members = RegionDisabledException_members},
    {"RootDurationSecondsType", SHAPE_INTEGER, .max = INT64_C(900)},
    {"SAMLAssertionType", SHAPE_STRING, .traits = SHAPE_SENSITIVE, .min = INT64_C(4), .max = INT64_C(100000)},
    {"Subject", SHAPE_STRING},
    {"SubjectType", SHAPE_STRING},
    {"Tag", SHAPE_STRUCTURE, .n_members = 2, .members = Tag_members},
    {"TargetPrincipalType", SHAPE_STRING, .min = INT64_C(12), .max = INT64_C(2048)},
    {"accessKeyIdType", SHAPE_STRING, .min = INT64_C(16), .max = INT64_C(128)},
    {"accessKeySecretType", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"accountType", SHAPE_STRING},
    {"arnType", SHAPE_STRING, .min = INT64_C(20), .max = INT64_C(2048)},
    {"assumedRoleIdType", SHAPE_STRING, .min = INT64_C(2), .max = INT64_C(193)},
    {"clientTokenType", SHAPE_STRING, .traits = SHAPE_SENSITIVE, .min = INT64_C(4), .max = INT64_C(20000)},
    {"contextAssertionType", SHAPE_STRING, .min = INT64_C(4), .max = INT64_C(2048)},
    {"dateType", SHAPE_TIMESTAMP},
    {"decodedMessageType", SHAPE_STRING},
    {"durationSecondsType", SHAPE_INTEGER, .min = INT64_C(900), .max = INT64_C(129600)},
    {"encodedMessageType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(10240)},
    {"expiredIdentityTokenMessage", SHAPE_STRING},
    {"externalIdType", SHAPE_STRING, .min = INT64_C(2), .max = INT64_C(1224)},
    {"federatedIdType", SHAPE_STRING, .min = INT64_C(2), .max = INT64_C(193)},
    {"idpCommunicationErrorMessage", SHAPE_STRING},
    {"idpRejectedClaimMessage", SHAPE_STRING},
    {"invalidAuthorizationMessage", SHAPE_STRING},
    {"invalidIdentityTokenMessage", SHAPE_STRING},
    {"malformedPolicyDocumentMessage", SHAPE_STRING},
    {"minimumSessionTokenSizeType", SHAPE_INTEGER, .max = INT64_C(4096)},
    {"nonNegativeIntegerType", SHAPE_INTEGER},
    {"packedPolicyTooLargeMessage", SHAPE_STRING},
    {"policyDescriptorListType", SHAPE_LIST, .n_members = 1, .members = policyDescriptorListType_members},
    {"regionDisabledMessage", SHAPE_STRING},
    {"roleDurationSecondsType", SHAPE_INTEGER, .min = INT64_C(900), .max = INT64_C(43200)},
    {"roleSessionNameType", SHAPE_STRING, .min = INT64_C(2), .max = INT64_C(64)},
    {"serialNumberType", SHAPE_STRING, .min = INT64_C(9), .max = INT64_C(256)},
    {"sessionPolicyDocumentType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(2048)},
    {"sessionTokenSizeType", SHAPE_INTEGER},
    {"sessionTokenUtilizationType", SHAPE_INTEGER},
    {"sourceIdentityType", SHAPE_STRING, .min = INT64_C(2), .max = INT64_C(64)},
    {"tagKeyListType", SHAPE_LIST, .n_members = 1, .members = tagKeyListType_members, .max = INT64_C(50)},
    {"tagKeyType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(128)},
    {"tagListType", SHAPE_LIST, .n_members = 1, .members = tagListType_members, .max = INT64_C(50)},
    {"tagValueType", SHAPE_STRING, .max = INT64_C(256)},
    {"tokenCodeType", SHAPE_STRING, .min = INT64_C(6), .max = INT64_C(6)},
    {"tokenType", SHAPE_STRING},
    {"unrestrictedSessionPolicyDocumentType", SHAPE_STRING, .min = INT64_C(1)},
    {"urlType", SHAPE_STRING, .min = INT64_C(4), .max = INT64_C(2048)},
    {"userIdType", SHAPE_STRING},
    {"userNameType", SHAPE_STRING, .min = INT64_C(2), .max = INT64_C(32)},
    {"webIdentitySubjectType", SHAPE_STRING, .min = INT64_C(6), .max = INT64_C(255)},
};
static const uint16_t AssumeRole_errors[] = {
    AT_MalformedPolicyDocumentException, AT_PackedPolicyTooLargeException, AT_RegionDisabledException, AT_ExpiredTokenException, 0,
};
static const uint16_t AssumeRoleWithSAML_errors[] = {
    AT_MalformedPolicyDocumentException, AT_PackedPolicyTooLargeException, AT_IDPRejectedClaimException, AT_InvalidIdentityTokenException, AT_ExpiredTokenException, AT_RegionDisabledException, 0,
};
static const uint16_t AssumeRoleWithWebIdentity_errors[] = {
    AT_MalformedPolicyDocumentException, AT_PackedPolicyTooLargeException, AT_IDPRejectedClaimException, AT_IDPCommunicationErrorException, AT_InvalidIdentityTokenException, AT_ExpiredTokenException, AT_RegionDisabledException, 0,
};
static const uint16_t AssumeRoot_errors[] = {
    AT_RegionDisabledException, AT_ExpiredTokenException, 0,
};
static const uint16_t DecodeAuthorizationMessage_errors[] = {
    AT_InvalidAuthorizationMessageException, 0,
};
static const uint16_t GetFederationToken_errors[] = {
    AT_MalformedPolicyDocumentException, AT_PackedPolicyTooLargeException, AT_RegionDisabledException, 0,
};
static const uint16_t GetSessionToken_errors[] = {
    AT_RegionDisabledException, 0,
};
static const struct operation operations[] = {
    {"AssumeRole", "POST", "/", AT_AssumeRoleRequest, AT_AssumeRoleResponse, .errors = AssumeRole_errors, .result_wrapper = "AssumeRoleResult"},
    {"AssumeRoleWithSAML", "POST", "/", AT_AssumeRoleWithSAMLRequest, AT_AssumeRoleWithSAMLResponse, .traits = OPERATION_UNSIGNED, .errors = AssumeRoleWithSAML_errors, .result_wrapper = "AssumeRoleWithSAMLResult"},
    {"AssumeRoleWithWebIdentity", "POST", "/", AT_AssumeRoleWithWebIdentityRequest, AT_AssumeRoleWithWebIdentityResponse, .traits = OPERATION_UNSIGNED, .errors = AssumeRoleWithWebIdentity_errors, .result_wrapper = "AssumeRoleWithWebIdentityResult"},
    {"AssumeRoot", "POST", "/", AT_AssumeRootRequest, AT_AssumeRootResponse, .errors = AssumeRoot_errors, .result_wrapper = "AssumeRootResult"},
    {"DecodeAuthorizationMessage", "POST", "/", AT_DecodeAuthorizationMessageRequest, AT_DecodeAuthorizationMessageResponse, .errors = DecodeAuthorizationMessage_errors, .result_wrapper = "DecodeAuthorizationMessageResult"},
    {"GetAccessKeyInfo", "POST", "/", AT_GetAccessKeyInfoRequest, AT_GetAccessKeyInfoResponse, .traits = OPERATION_READS, .result_wrapper = "GetAccessKeyInfoResult"},
    {"GetCallerIdentity", "POST", "/", AT_GetCallerIdentityRequest, AT_GetCallerIdentityResponse, .traits = OPERATION_READS, .result_wrapper = "GetCallerIdentityResult"},
    {"GetFederationToken", "POST", "/", AT_GetFederationTokenRequest, AT_GetFederationTokenResponse, .traits = OPERATION_READS, .errors = GetFederationToken_errors, .result_wrapper = "GetFederationTokenResult"},
    {"GetSessionToken", "POST", "/", AT_GetSessionTokenRequest, AT_GetSessionTokenResponse, .traits = OPERATION_READS, .errors = GetSessionToken_errors, .result_wrapper = "GetSessionTokenResult"},
};
const struct service sts_model = {.name = "sts", .endpoint_prefix = "sts", .signing_name = "sts", .api_version = "2011-06-15", .xml_namespace = "https://sts.amazonaws.com/doc/2011-06-15/", .global_endpoint = "sts.amazonaws.com", .protocol = PROTOCOL_QUERY, .shapes = shapes, .n_shapes = 84, .operations = operations, .n_operations = 9};
