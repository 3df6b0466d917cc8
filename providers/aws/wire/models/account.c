/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_AccessDeniedException,
    AT_AccountId,
    AT_AlternateContact,
    AT_AlternateContactType,
    AT_DeleteAlternateContactRequest,
    AT_EmailAddress,
    AT_GetAlternateContactRequest,
    AT_GetAlternateContactResponse,
    AT_InternalServerException,
    AT_Name,
    AT_PhoneNumber,
    AT_PutAlternateContactRequest,
    AT_ResourceNotFoundException,
    AT_SensitiveString,
    AT_String,
    AT_Title,
    AT_TooManyRequestsException,
    AT_ValidationException,
    AT_ValidationExceptionField,
    AT_ValidationExceptionFieldList,
    AT_ValidationExceptionReason,
};
static const struct member_model AccessDeniedException_members[] = {
    {"message", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"errorType", .shape = AT_String, .wire = "x-amzn-ErrorType", .location = LOCATION_HEADER},
};
static const struct member_model AlternateContact_members[] = {
    {"Name", .shape = AT_Name},
    {"Title", .shape = AT_Title},
    {"EmailAddress", .shape = AT_EmailAddress},
    {"PhoneNumber", .shape = AT_PhoneNumber},
    {"AlternateContactType", .shape = AT_AlternateContactType},
};
static const char *const AlternateContactType_choices[] = {
    "BILLING",
    "OPERATIONS",
    "SECURITY",
    NULL,
};
static const struct member_model DeleteAlternateContactRequest_members[] = {
    {"AlternateContactType", .shape = AT_AlternateContactType, .traits = MEMBER_REQUIRED},
    {"AccountId", .shape = AT_AccountId},
};
static const struct member_model GetAlternateContactRequest_members[] = {
    {"AlternateContactType", .shape = AT_AlternateContactType, .traits = MEMBER_REQUIRED},
    {"AccountId", .shape = AT_AccountId},
};
static const struct member_model GetAlternateContactResponse_members[] = {
    {"AlternateContact", .shape = AT_AlternateContact},
};
static const struct member_model InternalServerException_members[] = {
    {"message", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"errorType", .shape = AT_String, .wire = "x-amzn-ErrorType", .location = LOCATION_HEADER},
};
static const struct member_model PutAlternateContactRequest_members[] = {
    {"Name", .shape = AT_Name, .traits = MEMBER_REQUIRED},
    {"Title", .shape = AT_Title, .traits = MEMBER_REQUIRED},
    {"EmailAddress", .shape = AT_EmailAddress, .traits = MEMBER_REQUIRED},
    {"PhoneNumber", .shape = AT_PhoneNumber, .traits = MEMBER_REQUIRED},
    {"AlternateContactType", .shape = AT_AlternateContactType, .traits = MEMBER_REQUIRED},
    {"AccountId", .shape = AT_AccountId},
};
static const struct member_model ResourceNotFoundException_members[] = {
    {"message", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"errorType", .shape = AT_String, .wire = "x-amzn-ErrorType", .location = LOCATION_HEADER},
};
static const struct member_model TooManyRequestsException_members[] = {
    {"message", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"errorType", .shape = AT_String, .wire = "x-amzn-ErrorType", .location = LOCATION_HEADER},
};
static const struct member_model ValidationException_members[] = {
    {"message", .shape = AT_SensitiveString, .traits = MEMBER_REQUIRED},
    {"reason", .shape = AT_ValidationExceptionReason},
    {"fieldList", .shape = AT_ValidationExceptionFieldList},
};
static const struct member_model ValidationExceptionField_members[] = {
    {"name", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"message", .shape = AT_SensitiveString, .traits = MEMBER_REQUIRED},
};
static const struct member_model ValidationExceptionFieldList_members[] = {
    {"member", .shape = AT_ValidationExceptionField},
};
static const char *const ValidationExceptionReason_choices[] = {
    "invalidRegionOptTarget",
    "fieldValidationFailed",
    NULL,
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"AccessDeniedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 403, .n_members = 2, .members = AccessDeniedException_members},
    {"AccountId", SHAPE_STRING},
    {"AlternateContact", SHAPE_STRUCTURE, .n_members = 5, .members = AlternateContact_members},
    {"AlternateContactType", SHAPE_STRING, .choices = AlternateContactType_choices},
    {"DeleteAlternateContactRequest", SHAPE_STRUCTURE, .n_members = 2, .members = DeleteAlternateContactRequest_members},
    {"EmailAddress", SHAPE_STRING, .traits = SHAPE_SENSITIVE, .min = INT64_C(1), .max = INT64_C(254)},
    {"GetAlternateContactRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetAlternateContactRequest_members},
    {"GetAlternateContactResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetAlternateContactResponse_members},
    {"InternalServerException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 500, .n_members = 2, .members = InternalServerException_members},
    {"Name", SHAPE_STRING, .traits = SHAPE_SENSITIVE, .min = INT64_C(1), .max = INT64_C(64)},
    {"PhoneNumber", SHAPE_STRING, .traits = SHAPE_SENSITIVE, .min = INT64_C(1), .max = INT64_C(25)},
    {"PutAlternateContactRequest", SHAPE_STRUCTURE, .n_members = 6, .members = PutAlternateContactRequest_members},
    {"ResourceNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 404, .n_members = 2, .members = ResourceNotFoundException_members},
    {"SensitiveString", SHAPE_STRING, .traits = SHAPE_SENSITIVE},
    {"String", SHAPE_STRING},
    {"Title", SHAPE_STRING, .traits = SHAPE_SENSITIVE, .min = INT64_C(1), .max = INT64_C(50)},
    {"TooManyRequestsException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 429, .n_members = 2, .members = TooManyRequestsException_members},
    {"ValidationException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .error_status = 400, .n_members = 3, .members = ValidationException_members},
    {"ValidationExceptionField", SHAPE_STRUCTURE, .n_members = 2, .members = ValidationExceptionField_members},
    {"ValidationExceptionFieldList", SHAPE_LIST, .n_members = 1, .members = ValidationExceptionFieldList_members},
    {"ValidationExceptionReason", SHAPE_STRING, .choices = ValidationExceptionReason_choices},
};
static const uint16_t DeleteAlternateContact_errors[] = {
    AT_ResourceNotFoundException, AT_ValidationException, AT_AccessDeniedException, AT_TooManyRequestsException, AT_InternalServerException, 0,
};
static const uint16_t GetAlternateContact_errors[] = {
    AT_ResourceNotFoundException, AT_ValidationException, AT_AccessDeniedException, AT_TooManyRequestsException, AT_InternalServerException, 0,
};
static const uint16_t PutAlternateContact_errors[] = {
    AT_ValidationException, AT_AccessDeniedException, AT_TooManyRequestsException, AT_InternalServerException, 0,
};
static const struct operation operations[] = {
    {"DeleteAlternateContact", "POST", "/deleteAlternateContact", AT_DeleteAlternateContactRequest, 0, .status = 200, .errors = DeleteAlternateContact_errors},
    {"GetAlternateContact", "POST", "/getAlternateContact", AT_GetAlternateContactRequest, AT_GetAlternateContactResponse, .status = 200, .traits = OPERATION_READS, .errors = GetAlternateContact_errors},
    {"PutAlternateContact", "POST", "/putAlternateContact", AT_PutAlternateContactRequest, 0, .status = 200, .errors = PutAlternateContact_errors},
};
const struct service account_model = {.name = "account", .endpoint_prefix = "account", .signing_name = "account", .api_version = "2021-02-01", .protocol = PROTOCOL_REST_JSON, .shapes = shapes, .n_shapes = 22, .operations = operations, .n_operations = 3};
