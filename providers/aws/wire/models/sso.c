/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_AccessKeyType,
    AT_AccessTokenType,
    AT_AccountIdType,
    AT_AccountInfo,
    AT_AccountListType,
    AT_AccountNameType,
    AT_EmailAddressType,
    AT_ErrorDescription,
    AT_ExpirationTimestampType,
    AT_GetRoleCredentialsRequest,
    AT_GetRoleCredentialsResponse,
    AT_InvalidRequestException,
    AT_ListAccountRolesRequest,
    AT_ListAccountRolesResponse,
    AT_ListAccountsRequest,
    AT_ListAccountsResponse,
    AT_LogoutRequest,
    AT_MaxResultType,
    AT_NextTokenType,
    AT_ResourceNotFoundException,
    AT_RoleCredentials,
    AT_RoleInfo,
    AT_RoleListType,
    AT_RoleNameType,
    AT_SecretAccessKeyType,
    AT_SessionTokenType,
    AT_TooManyRequestsException,
    AT_UnauthorizedException,
};
static const struct member_model AccountInfo_members[] = {
    {"accountId", .shape = AT_AccountIdType},
    {"accountName", .shape = AT_AccountNameType},
    {"emailAddress", .shape = AT_EmailAddressType},
};
static const struct member_model AccountListType_members[] = {
    {"member", .shape = AT_AccountInfo},
};
static const struct member_model GetRoleCredentialsRequest_members[] = {
    {"roleName", .shape = AT_RoleNameType, .wire = "role_name", .location = LOCATION_QUERY, .traits = MEMBER_REQUIRED},
    {"accountId", .shape = AT_AccountIdType, .wire = "account_id", .location = LOCATION_QUERY, .traits = MEMBER_REQUIRED},
    {"accessToken", .shape = AT_AccessTokenType, .wire = "x-amz-sso_bearer_token", .location = LOCATION_HEADER, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetRoleCredentialsResponse_members[] = {
    {"roleCredentials", .shape = AT_RoleCredentials},
};
static const struct member_model InvalidRequestException_members[] = {
    {"message", .shape = AT_ErrorDescription},
};
static const struct member_model ListAccountRolesRequest_members[] = {
    {"nextToken", .shape = AT_NextTokenType, .wire = "next_token", .location = LOCATION_QUERY},
    {"maxResults", .shape = AT_MaxResultType, .wire = "max_result", .location = LOCATION_QUERY},
    {"accessToken", .shape = AT_AccessTokenType, .wire = "x-amz-sso_bearer_token", .location = LOCATION_HEADER, .traits = MEMBER_REQUIRED},
    {"accountId", .shape = AT_AccountIdType, .wire = "account_id", .location = LOCATION_QUERY, .traits = MEMBER_REQUIRED},
};
static const struct member_model ListAccountRolesResponse_members[] = {
    {"nextToken", .shape = AT_NextTokenType},
    {"roleList", .shape = AT_RoleListType},
};
static const struct member_model ListAccountsRequest_members[] = {
    {"nextToken", .shape = AT_NextTokenType, .wire = "next_token", .location = LOCATION_QUERY},
    {"maxResults", .shape = AT_MaxResultType, .wire = "max_result", .location = LOCATION_QUERY},
    {"accessToken", .shape = AT_AccessTokenType, .wire = "x-amz-sso_bearer_token", .location = LOCATION_HEADER, .traits = MEMBER_REQUIRED},
};
static const struct member_model ListAccountsResponse_members[] = {
    {"nextToken", .shape = AT_NextTokenType},
    {"accountList", .shape = AT_AccountListType},
};
static const struct member_model LogoutRequest_members[] = {
    {"accessToken", .shape = AT_AccessTokenType, .wire = "x-amz-sso_bearer_token", .location = LOCATION_HEADER, .traits = MEMBER_REQUIRED},
};
static const struct member_model ResourceNotFoundException_members[] = {
    {"message", .shape = AT_ErrorDescription},
};
static const struct member_model RoleCredentials_members[] = {
    {"accessKeyId", .shape = AT_AccessKeyType},
    {"secretAccessKey", .shape = AT_SecretAccessKeyType},
    {"sessionToken", .shape = AT_SessionTokenType},
    {"expiration", .shape = AT_ExpirationTimestampType},
};
static const struct member_model RoleInfo_members[] = {
    {"roleName", .shape = AT_RoleNameType},
    {"accountId", .shape = AT_AccountIdType},
};
static const struct member_model RoleListType_members[] = {
    {"member", .shape = AT_RoleInfo},
};
static const struct member_model TooManyRequestsException_members[] = {
    {"message", .shape = AT_ErrorDescription},
};
static const struct member_model UnauthorizedException_members[] = {
    {"message", .shape = AT_ErrorDescription},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"AccessKeyType", SHAPE_STRING},
    {"AccessTokenType", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"AccountIdType", SHAPE_STRING},
    {"AccountInfo", SHAPE_STRUCTURE, .n_members = 3, .members = AccountInfo_members},
    {"AccountListType", SHAPE_LIST, .n_members = 1, .members = AccountListType_members},
    {"AccountNameType", SHAPE_STRING},
    {"EmailAddressType", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(254)},
    {"ErrorDescription", SHAPE_STRING},
    {"ExpirationTimestampType", SHAPE_LONG},
    {"GetRoleCredentialsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = GetRoleCredentialsRequest_members},
    {"GetRoleCredentialsResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetRoleCredentialsResponse_members},
    {"InvalidRequestException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 1, .members = InvalidRequestException_members},
    {"ListAccountRolesRequest", SHAPE_STRUCTURE, .n_members = 4, .members = ListAccountRolesRequest_members},
    {"ListAccountRolesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ListAccountRolesResponse_members},
    {"ListAccountsRequest", SHAPE_STRUCTURE, .n_members = 3, .members = ListAccountsRequest_members},
    {"ListAccountsResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ListAccountsResponse_members},
    {"LogoutRequest", SHAPE_STRUCTURE, .n_members = 1, .members = LogoutRequest_members},
    {"MaxResultType", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(100)},
    {"NextTokenType", SHAPE_STRING},
    {"ResourceNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .n_members = 1, .members = ResourceNotFoundException_members},
    {"RoleCredentials", SHAPE_STRUCTURE, .n_members = 4, .members = RoleCredentials_members},
    {"RoleInfo", SHAPE_STRUCTURE, .n_members = 2, .members = RoleInfo_members},
    {"RoleListType", SHAPE_LIST, .n_members = 1, .members = RoleListType_members},
    {"RoleNameType", SHAPE_STRING},
    {"SecretAccessKeyType", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"SessionTokenType", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"TooManyRequestsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 429, .n_members = 1, .members = TooManyRequestsException_members},
    {"UnauthorizedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 401, .n_members = 1, .members = UnauthorizedException_members},
};
static const uint16_t GetRoleCredentials_errors[] = {
    AT_InvalidRequestException, AT_UnauthorizedException, AT_TooManyRequestsException, AT_ResourceNotFoundException, 0,
};
static const uint16_t ListAccountRoles_errors[] = {
    AT_InvalidRequestException, AT_UnauthorizedException, AT_TooManyRequestsException, AT_ResourceNotFoundException, 0,
};
static const char *const ListAccountRoles_in[] = {
    "nextToken",
    NULL,
};
static const char *const ListAccountRoles_out[] = {
    "nextToken",
    NULL,
};
static const char *const ListAccountRoles_results[] = {
    "roleList",
    NULL,
};
static const struct paginator_model ListAccountRoles_pages[] = {
    {.in_tokens = ListAccountRoles_in, .out_tokens = ListAccountRoles_out, .results = ListAccountRoles_results, .limit_key = "maxResults"},
};
static const uint16_t ListAccounts_errors[] = {
    AT_InvalidRequestException, AT_UnauthorizedException, AT_TooManyRequestsException, AT_ResourceNotFoundException, 0,
};
static const char *const ListAccounts_in[] = {
    "nextToken",
    NULL,
};
static const char *const ListAccounts_out[] = {
    "nextToken",
    NULL,
};
static const char *const ListAccounts_results[] = {
    "accountList",
    NULL,
};
static const struct paginator_model ListAccounts_pages[] = {
    {.in_tokens = ListAccounts_in, .out_tokens = ListAccounts_out, .results = ListAccounts_results, .limit_key = "maxResults"},
};
static const uint16_t Logout_errors[] = {
    AT_InvalidRequestException, AT_UnauthorizedException, AT_TooManyRequestsException, 0,
};
static const struct operation operations[] = {
    {"GetRoleCredentials", "GET", "/federation/credentials", AT_GetRoleCredentialsRequest, AT_GetRoleCredentialsResponse, .traits = OPERATION_UNSIGNED | OPERATION_READS, .errors = GetRoleCredentials_errors},
    {"ListAccountRoles", "GET", "/assignment/roles", AT_ListAccountRolesRequest, AT_ListAccountRolesResponse, .traits = OPERATION_UNSIGNED | OPERATION_READS, .errors = ListAccountRoles_errors, .paginator = ListAccountRoles_pages},
    {"ListAccounts", "GET", "/assignment/accounts", AT_ListAccountsRequest, AT_ListAccountsResponse, .traits = OPERATION_UNSIGNED | OPERATION_READS, .errors = ListAccounts_errors, .paginator = ListAccounts_pages},
    {"Logout", "POST", "/logout", AT_LogoutRequest, 0, .traits = OPERATION_UNSIGNED, .errors = Logout_errors},
};
const struct service sso_model = {.name = "sso", .endpoint_prefix = "portal.sso", .signing_name = "awsssoportal", .api_version = "2019-06-10", .json_version = "1.1", .protocol = PROTOCOL_REST_JSON, .shapes = shapes, .n_shapes = 29, .operations = operations, .n_operations = 4};
