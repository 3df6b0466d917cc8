/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_AccessDeniedException,
    AT_AccessDeniedExceptionReason,
    AT_AccessToken,
    AT_ArnType,
    AT_AuthCode,
    AT_AuthorizationPendingException,
    AT_ClientId,
    AT_ClientName,
    AT_ClientSecret,
    AT_ClientType,
    AT_CodeVerifier,
    AT_CreateTokenRequest,
    AT_CreateTokenResponse,
    AT_DeviceCode,
    AT_Error,
    AT_ErrorDescription,
    AT_ExpirationInSeconds,
    AT_ExpiredTokenException,
    AT_GrantType,
    AT_GrantTypes,
    AT_IdToken,
    AT_InternalServerException,
    AT_IntervalInSeconds,
    AT_InvalidClientException,
    AT_InvalidClientMetadataException,
    AT_InvalidGrantException,
    AT_InvalidRedirectUriException,
    AT_InvalidRequestException,
    AT_InvalidRequestExceptionReason,
    AT_InvalidScopeException,
    AT_LongTimeStampType,
    AT_RedirectUris,
    AT_RefreshToken,
    AT_RegisterClientRequest,
    AT_RegisterClientResponse,
    AT_Scope,
    AT_Scopes,
    AT_SlowDownException,
    AT_StartDeviceAuthorizationRequest,
    AT_StartDeviceAuthorizationResponse,
    AT_TokenType,
    AT_URI,
    AT_UnauthorizedClientException,
    AT_UnsupportedGrantTypeException,
    AT_UserCode,
};
static const struct member_model AccessDeniedException_members[] = {
    {"error", .shape = AT_Error},
    {"reason", .shape = AT_AccessDeniedExceptionReason},
    {"error_description", .shape = AT_ErrorDescription},
};
static const char *const AccessDeniedExceptionReason_choices[] = {
    "KMS_AccessDeniedException",
    NULL,
};
static const struct member_model AuthorizationPendingException_members[] = {
    {"error", .shape = AT_Error},
    {"error_description", .shape = AT_ErrorDescription},
};
static const struct member_model CreateTokenRequest_members[] = {
    {"clientId", .shape = AT_ClientId, .traits = MEMBER_REQUIRED},
    {"clientSecret", .shape = AT_ClientSecret, .traits = MEMBER_REQUIRED},
    {"grantType", .shape = AT_GrantType, .traits = MEMBER_REQUIRED},
    {"deviceCode", .shape = AT_DeviceCode},
    {"code", .shape = AT_AuthCode},
    {"refreshToken", .shape = AT_RefreshToken},
    {"scope", .shape = AT_Scopes},
    {"redirectUri", .shape = AT_URI},
    {"codeVerifier", .shape = AT_CodeVerifier},
};
static const struct member_model CreateTokenResponse_members[] = {
    {"accessToken", .shape = AT_AccessToken},
    {"tokenType", .shape = AT_TokenType},
    {"expiresIn", .shape = AT_ExpirationInSeconds},
    {"refreshToken", .shape = AT_RefreshToken},
    {"idToken", .shape = AT_IdToken},
};
static const struct member_model ExpiredTokenException_members[] = {
    {"error", .shape = AT_Error},
    {"error_description", .shape = AT_ErrorDescription},
};
static const struct member_model GrantTypes_members[] = {
    {"member", .shape = AT_GrantType},
};
static const struct member_model InternalServerException_members[] = {
    {"error", .shape = AT_Error},
    {"error_description", .shape = AT_ErrorDescription},
};
static const struct member_model InvalidClientException_members[] = {
    {"error", .shape = AT_Error},
    {"error_description", .shape = AT_ErrorDescription},
};
static const struct member_model InvalidClientMetadataException_members[] = {
    {"error", .shape = AT_Error},
    {"error_description", .shape = AT_ErrorDescription},
};
static const struct member_model InvalidGrantException_members[] = {
    {"error", .shape = AT_Error},
    {"error_description", .shape = AT_ErrorDescription},
};
static const struct member_model InvalidRedirectUriException_members[] = {
    {"error", .shape = AT_Error},
    {"error_description", .shape = AT_ErrorDescription},
};
static const struct member_model InvalidRequestException_members[] = {
    {"error", .shape = AT_Error},
    {"reason", .shape = AT_InvalidRequestExceptionReason},
    {"error_description", .shape = AT_ErrorDescription},
};
static const char *const InvalidRequestExceptionReason_choices[] = {
    "KMS_NotFoundException",
    "KMS_InvalidKeyUsageException",
    "KMS_InvalidStateException",
    "KMS_DisabledException",
    NULL,
};
static const struct member_model InvalidScopeException_members[] = {
    {"error", .shape = AT_Error},
    {"error_description", .shape = AT_ErrorDescription},
};
static const struct member_model RedirectUris_members[] = {
    {"member", .shape = AT_URI},
};
static const struct member_model RegisterClientRequest_members[] = {
    {"clientName", .shape = AT_ClientName, .traits = MEMBER_REQUIRED},
    {"clientType", .shape = AT_ClientType, .traits = MEMBER_REQUIRED},
    {"scopes", .shape = AT_Scopes},
    {"redirectUris", .shape = AT_RedirectUris},
    {"grantTypes", .shape = AT_GrantTypes},
    {"issuerUrl", .shape = AT_URI},
    {"entitledApplicationArn", .shape = AT_ArnType},
};
static const struct member_model RegisterClientResponse_members[] = {
    {"clientId", .shape = AT_ClientId},
    {"clientSecret", .shape = AT_ClientSecret},
    {"clientIdIssuedAt", .shape = AT_LongTimeStampType},
    {"clientSecretExpiresAt", .shape = AT_LongTimeStampType},
    {"authorizationEndpoint", .shape = AT_URI},
    {"tokenEndpoint", .shape = AT_URI},
};
static const struct member_model Scopes_members[] = {
    {"member", .shape = AT_Scope},
};
static const struct member_model SlowDownException_members[] = {
    {"error", .shape = AT_Error},
    {"error_description", .shape = AT_ErrorDescription},
};
static const struct member_model StartDeviceAuthorizationRequest_members[] = {
    {"clientId", .shape = AT_ClientId, .traits = MEMBER_REQUIRED},
    {"clientSecret", .shape = AT_ClientSecret, .traits = MEMBER_REQUIRED},
    {"startUrl", .shape = AT_URI, .traits = MEMBER_REQUIRED},
};
static const struct member_model StartDeviceAuthorizationResponse_members[] = {
    {"deviceCode", .shape = AT_DeviceCode},
    {"userCode", .shape = AT_UserCode},
    {"verificationUri", .shape = AT_URI},
    {"verificationUriComplete", .shape = AT_URI},
    {"expiresIn", .shape = AT_ExpirationInSeconds},
    {"interval", .shape = AT_IntervalInSeconds},
};
static const struct member_model UnauthorizedClientException_members[] = {
    {"error", .shape = AT_Error},
    {"error_description", .shape = AT_ErrorDescription},
};
static const struct member_model UnsupportedGrantTypeException_members[] = {
    {"error", .shape = AT_Error},
    {"error_description", .shape = AT_ErrorDescription},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"AccessDeniedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 3, .members = AccessDeniedException_members},
    {"AccessDeniedExceptionReason", SHAPE_STRING, .choices = AccessDeniedExceptionReason_choices},
    {"AccessToken", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"ArnType", SHAPE_STRING},
    {"AuthCode", SHAPE_STRING},
    {"AuthorizationPendingException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 2, .members = AuthorizationPendingException_members},
    {"ClientId", SHAPE_STRING},
    {"ClientName", SHAPE_STRING},
    {"ClientSecret", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"ClientType", SHAPE_STRING},
    {"CodeVerifier", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"CreateTokenRequest", SHAPE_STRUCTURE, .n_members = 9, .members = CreateTokenRequest_members},
    {"CreateTokenResponse", SHAPE_STRUCTURE, .n_members = 5, .members = CreateTokenResponse_members},
    {"DeviceCode", SHAPE_STRING},
    {"Error", SHAPE_STRING},
    {"ErrorDescription", SHAPE_STRING},
    {"ExpirationInSeconds", SHAPE_INTEGER},
    {"ExpiredTokenException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 2, .members = ExpiredTokenException_members},
    {"GrantType", SHAPE_STRING},
    {"GrantTypes", SHAPE_LIST, .n_members = 1, .members = GrantTypes_members},
    {"IdToken", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"InternalServerException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 500, .n_members = 2, .members = InternalServerException_members},
    {"IntervalInSeconds", SHAPE_INTEGER},
    {"InvalidClientException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 401, .n_members = 2, .members = InvalidClientException_members},
    {"InvalidClientMetadataException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 2, .members = InvalidClientMetadataException_members},
    {"InvalidGrantException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 2, .members = InvalidGrantException_members},
    {"InvalidRedirectUriException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 2, .members = InvalidRedirectUriException_members},
    {"InvalidRequestException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 3, .members = InvalidRequestException_members},
    {"InvalidRequestExceptionReason", SHAPE_STRING, .choices = InvalidRequestExceptionReason_choices},
    {"InvalidScopeException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 2, .members = InvalidScopeException_members},
    {"LongTimeStampType", SHAPE_LONG},
    {"RedirectUris", SHAPE_LIST, .n_members = 1, .members = RedirectUris_members},
    {"RefreshToken", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"RegisterClientRequest", SHAPE_STRUCTURE, .n_members = 7, .members = RegisterClientRequest_members},
    {"RegisterClientResponse", SHAPE_STRUCTURE, .n_members = 6, .members = RegisterClientResponse_members},
    {"Scope", SHAPE_STRING},
    {"Scopes", SHAPE_LIST, .n_members = 1, .members = Scopes_members},
    {"SlowDownException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 2, .members = SlowDownException_members},
    {"StartDeviceAuthorizationRequest", SHAPE_STRUCTURE, .n_members = 3, .members = StartDeviceAuthorizationRequest_members},
    {"StartDeviceAuthorizationResponse", SHAPE_STRUCTURE, .n_members = 6, .members = StartDeviceAuthorizationResponse_members},
    {"TokenType", SHAPE_STRING},
    {"URI", SHAPE_STRING},
    {"UnauthorizedClientException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 2, .members = UnauthorizedClientException_members},
    {"UnsupportedGrantTypeException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 2, .members = UnsupportedGrantTypeException_members},
    {"UserCode", SHAPE_STRING},
};
static const uint16_t CreateToken_errors[] = {
    AT_InvalidRequestException, AT_InvalidClientException, AT_InvalidGrantException, AT_UnauthorizedClientException, AT_UnsupportedGrantTypeException, AT_InvalidScopeException, AT_AuthorizationPendingException, AT_SlowDownException, AT_AccessDeniedException, AT_ExpiredTokenException, AT_InternalServerException, 0,
};
static const uint16_t RegisterClient_errors[] = {
    AT_InvalidRequestException, AT_InvalidScopeException, AT_InvalidClientMetadataException, AT_InternalServerException, AT_InvalidRedirectUriException, AT_UnsupportedGrantTypeException, AT_SlowDownException, 0,
};
static const uint16_t StartDeviceAuthorization_errors[] = {
    AT_InvalidRequestException, AT_InvalidClientException, AT_UnauthorizedClientException, AT_SlowDownException, AT_InternalServerException, 0,
};
static const struct operation operations[] = {
    {"CreateToken", "POST", "/token", AT_CreateTokenRequest, AT_CreateTokenResponse, .traits = OPERATION_UNSIGNED, .errors = CreateToken_errors},
    {"RegisterClient", "POST", "/client/register", AT_RegisterClientRequest, AT_RegisterClientResponse, .traits = OPERATION_UNSIGNED, .errors = RegisterClient_errors},
    {"StartDeviceAuthorization", "POST", "/device_authorization", AT_StartDeviceAuthorizationRequest, AT_StartDeviceAuthorizationResponse, .traits = OPERATION_UNSIGNED, .errors = StartDeviceAuthorization_errors},
};
const struct service sso_oidc_model = {.name = "sso-oidc", .endpoint_prefix = "oidc", .signing_name = "sso-oauth", .api_version = "2019-06-10", .json_version = "1.1", .protocol = PROTOCOL_REST_JSON, .shapes = shapes, .n_shapes = 46, .operations = operations, .n_operations = 3};
