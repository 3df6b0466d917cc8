/* Made by script/models.py from botocore 1.44.5: change that, not this. */
#include "providers/aws/wire/models/services.h"

enum {
    AT_nothing,
    AT_AccessDeniedException,
    AT_AttributeNameList,
    AT_AttributeValue,
    AT_AttributeValueList,
    AT_CurrencyCode,
    AT_DescribeServicesMaxResults,
    AT_DescribeServicesRequest,
    AT_DescribeServicesResponse,
    AT_EffectiveDate,
    AT_ExpiredNextTokenException,
    AT_Field,
    AT_FileFormat,
    AT_FileFormats,
    AT_Filter,
    AT_FilterType,
    AT_Filters,
    AT_FormatVersion,
    AT_GetAttributeValuesMaxResults,
    AT_GetAttributeValuesRequest,
    AT_GetAttributeValuesResponse,
    AT_GetPriceListFileUrlRequest,
    AT_GetPriceListFileUrlResponse,
    AT_GetProductsMaxResults,
    AT_GetProductsRequest,
    AT_GetProductsResponse,
    AT_InternalErrorException,
    AT_InvalidNextTokenException,
    AT_InvalidParameterException,
    AT_ListPriceListsRequest,
    AT_ListPriceListsResponse,
    AT_MaxResults,
    AT_NotFoundException,
    AT_PriceList,
    AT_PriceListArn,
    AT_PriceListJsonItems,
    AT_PriceLists,
    AT_RegionCode,
    AT_ResourceNotFoundException,
    AT_Service,
    AT_ServiceCode,
    AT_ServiceList,
    AT_String,
    AT_SynthesizedJsonPriceListJsonItem,
    AT_ThrottlingException,
    AT_Value,
    AT_errorMessage,
};
static const struct member_model AccessDeniedException_members[] = {
    {"Message", .shape = AT_errorMessage},
};
static const struct member_model AttributeNameList_members[] = {
    {"member", .shape = AT_String},
};
static const struct member_model AttributeValue_members[] = {
    {"Value", .shape = AT_String},
};
static const struct member_model AttributeValueList_members[] = {
    {"member", .shape = AT_AttributeValue},
};
static const struct member_model DescribeServicesRequest_members[] = {
    {"ServiceCode", .shape = AT_String},
    {"FormatVersion", .shape = AT_FormatVersion},
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_DescribeServicesMaxResults},
};
static const struct member_model DescribeServicesResponse_members[] = {
    {"Services", .shape = AT_ServiceList},
    {"FormatVersion", .shape = AT_FormatVersion},
    {"NextToken", .shape = AT_String},
};
static const struct member_model ExpiredNextTokenException_members[] = {
    {"Message", .shape = AT_errorMessage},
};
static const struct member_model FileFormats_members[] = {
    {"member", .shape = AT_FileFormat},
};
static const struct member_model Filter_members[] = {
    {"Type", .shape = AT_FilterType, .traits = MEMBER_REQUIRED},
    {"Field", .shape = AT_Field, .traits = MEMBER_REQUIRED},
    {"Value", .shape = AT_Value, .traits = MEMBER_REQUIRED},
};
static const char *const FilterType_choices[] = {
    "TERM_MATCH",
    "EQUALS",
    "CONTAINS",
    "ANY_OF",
    "NONE_OF",
    NULL,
};
static const struct member_model Filters_members[] = {
    {"member", .shape = AT_Filter},
};
static const struct member_model GetAttributeValuesRequest_members[] = {
    {"ServiceCode", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"AttributeName", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_GetAttributeValuesMaxResults},
};
static const struct member_model GetAttributeValuesResponse_members[] = {
    {"AttributeValues", .shape = AT_AttributeValueList},
    {"NextToken", .shape = AT_String},
};
static const struct member_model GetPriceListFileUrlRequest_members[] = {
    {"PriceListArn", .shape = AT_PriceListArn, .traits = MEMBER_REQUIRED},
    {"FileFormat", .shape = AT_FileFormat, .traits = MEMBER_REQUIRED},
};
static const struct member_model GetPriceListFileUrlResponse_members[] = {
    {"Url", .shape = AT_String},
};
static const struct member_model GetProductsRequest_members[] = {
    {"ServiceCode", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"Filters", .shape = AT_Filters},
    {"FormatVersion", .shape = AT_FormatVersion},
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_GetProductsMaxResults},
};
static const struct member_model GetProductsResponse_members[] = {
    {"FormatVersion", .shape = AT_FormatVersion},
    {"PriceList", .shape = AT_PriceListJsonItems},
    {"NextToken", .shape = AT_String},
};
static const struct member_model InternalErrorException_members[] = {
    {"Message", .shape = AT_errorMessage},
};
static const struct member_model InvalidNextTokenException_members[] = {
    {"Message", .shape = AT_errorMessage},
};
static const struct member_model InvalidParameterException_members[] = {
    {"Message", .shape = AT_errorMessage},
};
static const struct member_model ListPriceListsRequest_members[] = {
    {"ServiceCode", .shape = AT_ServiceCode, .traits = MEMBER_REQUIRED},
    {"EffectiveDate", .shape = AT_EffectiveDate, .traits = MEMBER_REQUIRED},
    {"RegionCode", .shape = AT_RegionCode},
    {"CurrencyCode", .shape = AT_CurrencyCode, .traits = MEMBER_REQUIRED},
    {"NextToken", .shape = AT_String},
    {"MaxResults", .shape = AT_MaxResults},
};
static const struct member_model ListPriceListsResponse_members[] = {
    {"PriceLists", .shape = AT_PriceLists},
    {"NextToken", .shape = AT_String},
};
static const struct member_model NotFoundException_members[] = {
    {"Message", .shape = AT_errorMessage},
};
static const struct member_model PriceList_members[] = {
    {"PriceListArn", .shape = AT_PriceListArn},
    {"RegionCode", .shape = AT_RegionCode},
    {"CurrencyCode", .shape = AT_CurrencyCode},
    {"FileFormats", .shape = AT_FileFormats},
};
static const struct member_model PriceListJsonItems_members[] = {
    {"member", .shape = AT_SynthesizedJsonPriceListJsonItem, .traits = MEMBER_JSON_VALUE},
};
static const struct member_model PriceLists_members[] = {
    {"member", .shape = AT_PriceList},
};
static const struct member_model ResourceNotFoundException_members[] = {
    {"Message", .shape = AT_errorMessage},
};
static const struct member_model Service_members[] = {
    {"ServiceCode", .shape = AT_String, .traits = MEMBER_REQUIRED},
    {"AttributeNames", .shape = AT_AttributeNameList},
};
static const struct member_model ServiceList_members[] = {
    {"member", .shape = AT_Service},
};
static const struct member_model ThrottlingException_members[] = {
    {"Message", .shape = AT_errorMessage},
};
static const struct shape shapes[] = {
    {"", SHAPE_NONE},
    {"AccessDeniedException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = AccessDeniedException_members},
    {"AttributeNameList", SHAPE_LIST, .n_members = 1, .members = AttributeNameList_members},
    {"AttributeValue", SHAPE_STRUCTURE, .n_members = 1, .members = AttributeValue_members},
    {"AttributeValueList", SHAPE_LIST, .n_members = 1, .members = AttributeValueList_members},
    {"CurrencyCode", SHAPE_STRING},
    {"DescribeServicesMaxResults", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(100)},
    {"DescribeServicesRequest", SHAPE_STRUCTURE, .n_members = 4, .members = DescribeServicesRequest_members},
    {"DescribeServicesResponse", SHAPE_STRUCTURE, .n_members = 3, .members = DescribeServicesResponse_members},
    {"EffectiveDate", SHAPE_TIMESTAMP},
    {"ExpiredNextTokenException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ExpiredNextTokenException_members},
    {"Field", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(1024)},
    {"FileFormat", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"FileFormats", SHAPE_LIST, .n_members = 1, .members = FileFormats_members},
    {"Filter", SHAPE_STRUCTURE, .n_members = 3, .members = Filter_members},
    {"FilterType", SHAPE_STRING, .choices = FilterType_choices},
    {"Filters", SHAPE_LIST, .n_members = 1, .members = Filters_members, .max = INT64_C(50)},
    {"FormatVersion", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(32)},
    {"GetAttributeValuesMaxResults", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(10000)},
    {"GetAttributeValuesRequest", SHAPE_STRUCTURE, .n_members = 4, .members = GetAttributeValuesRequest_members},
    {"GetAttributeValuesResponse", SHAPE_STRUCTURE, .n_members = 2, .members = GetAttributeValuesResponse_members},
    {"GetPriceListFileUrlRequest", SHAPE_STRUCTURE, .n_members = 2, .members = GetPriceListFileUrlRequest_members},
    {"GetPriceListFileUrlResponse", SHAPE_STRUCTURE, .n_members = 1, .members = GetPriceListFileUrlResponse_members},
    {"GetProductsMaxResults", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(100)},
    {"GetProductsRequest", SHAPE_STRUCTURE, .n_members = 5, .members = GetProductsRequest_members},
    {"GetProductsResponse", SHAPE_STRUCTURE, .n_members = 3, .members = GetProductsResponse_members},
    {"InternalErrorException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InternalErrorException_members},
    {"InvalidNextTokenException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidNextTokenException_members},
    {"InvalidParameterException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = InvalidParameterException_members},
    {"ListPriceListsRequest", SHAPE_STRUCTURE, .n_members = 6, .members = ListPriceListsRequest_members},
    {"ListPriceListsResponse", SHAPE_STRUCTURE, .n_members = 2, .members = ListPriceListsResponse_members},
    {"MaxResults", SHAPE_INTEGER, .min = INT64_C(1), .max = INT64_C(100)},
    {"NotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = NotFoundException_members},
    {"PriceList", SHAPE_STRUCTURE, .n_members = 4, .members = PriceList_members},
    {"PriceListArn", SHAPE_STRING, .min = INT64_C(18), .max = INT64_C(2048)},
    {"PriceListJsonItems", SHAPE_LIST, .n_members = 1, .members = PriceListJsonItems_members},
    {"PriceLists", SHAPE_LIST, .n_members = 1, .members = PriceLists_members},
    {"RegionCode", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(255)},
    {"ResourceNotFoundException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ResourceNotFoundException_members},
    {"Service", SHAPE_STRUCTURE, .n_members = 2, .members = Service_members},
    {"ServiceCode", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(32)},
    {"ServiceList", SHAPE_LIST, .n_members = 1, .members = ServiceList_members},
    {"String", SHAPE_STRING},
    {"SynthesizedJsonPriceListJsonItem", SHAPE_STRING},
    {"ThrottlingException", SHAPE_STRUCTURE, .traits = SHAPE_EXCEPTION, .n_members = 1, .members = ThrottlingException_members},
    {"Value", SHAPE_STRING, .min = INT64_C(1), .max = INT64_C(1024)},
    {"errorMessage", SHAPE_STRING},
};
static const uint16_t DescribeServices_errors[] = {
    AT_InvalidParameterException, AT_InvalidNextTokenException, AT_NotFoundException, AT_AccessDeniedException, AT_InternalErrorException, AT_ExpiredNextTokenException, AT_ThrottlingException, 0,
};
static const char *const DescribeServices_in[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeServices_out[] = {
    "NextToken",
    NULL,
};
static const char *const DescribeServices_results[] = {
    "Services",
    NULL,
};
static const struct paginator_model DescribeServices_pages[] = {
    {.in_tokens = DescribeServices_in, .out_tokens = DescribeServices_out, .results = DescribeServices_results, .limit_key = "MaxResults"},
};
static const uint16_t GetAttributeValues_errors[] = {
    AT_InvalidParameterException, AT_InvalidNextTokenException, AT_NotFoundException, AT_AccessDeniedException, AT_InternalErrorException, AT_ExpiredNextTokenException, AT_ThrottlingException, 0,
};
static const char *const GetAttributeValues_in[] = {
    "NextToken",
    NULL,
};
static const char *const GetAttributeValues_out[] = {
    "NextToken",
    NULL,
};
static const char *const GetAttributeValues_results[] = {
    "AttributeValues",
    NULL,
};
static const struct paginator_model GetAttributeValues_pages[] = {
    {.in_tokens = GetAttributeValues_in, .out_tokens = GetAttributeValues_out, .results = GetAttributeValues_results, .limit_key = "MaxResults"},
};
static const uint16_t GetPriceListFileUrl_errors[] = {
    AT_InvalidParameterException, AT_NotFoundException, AT_AccessDeniedException, AT_InternalErrorException, AT_ThrottlingException, AT_ResourceNotFoundException, 0,
};
static const uint16_t GetProducts_errors[] = {
    AT_InvalidParameterException, AT_InvalidNextTokenException, AT_NotFoundException, AT_AccessDeniedException, AT_InternalErrorException, AT_ExpiredNextTokenException, AT_ThrottlingException, 0,
};
static const char *const GetProducts_in[] = {
    "NextToken",
    NULL,
};
static const char *const GetProducts_out[] = {
    "NextToken",
    NULL,
};
static const char *const GetProducts_results[] = {
    "PriceList",
    NULL,
};
static const struct paginator_model GetProducts_pages[] = {
    {.in_tokens = GetProducts_in, .out_tokens = GetProducts_out, .results = GetProducts_results, .limit_key = "MaxResults"},
};
static const uint16_t ListPriceLists_errors[] = {
    AT_InvalidParameterException, AT_InvalidNextTokenException, AT_NotFoundException, AT_AccessDeniedException, AT_InternalErrorException, AT_ExpiredNextTokenException, AT_ThrottlingException, AT_ResourceNotFoundException, 0,
};
static const char *const ListPriceLists_in[] = {
    "NextToken",
    NULL,
};
static const char *const ListPriceLists_out[] = {
    "NextToken",
    NULL,
};
static const char *const ListPriceLists_results[] = {
    "PriceLists",
    NULL,
};
static const struct paginator_model ListPriceLists_pages[] = {
    {.in_tokens = ListPriceLists_in, .out_tokens = ListPriceLists_out, .results = ListPriceLists_results, .limit_key = "MaxResults"},
};
static const struct operation operations[] = {
    {"DescribeServices", "POST", "/", AT_DescribeServicesRequest, AT_DescribeServicesResponse, .traits = OPERATION_READS, .errors = DescribeServices_errors, .paginator = DescribeServices_pages},
    {"GetAttributeValues", "POST", "/", AT_GetAttributeValuesRequest, AT_GetAttributeValuesResponse, .traits = OPERATION_READS, .errors = GetAttributeValues_errors, .paginator = GetAttributeValues_pages},
    {"GetPriceListFileUrl", "POST", "/", AT_GetPriceListFileUrlRequest, AT_GetPriceListFileUrlResponse, .traits = OPERATION_READS, .errors = GetPriceListFileUrl_errors},
    {"GetProducts", "POST", "/", AT_GetProductsRequest, AT_GetProductsResponse, .traits = OPERATION_READS, .errors = GetProducts_errors, .paginator = GetProducts_pages},
    {"ListPriceLists", "POST", "/", AT_ListPriceListsRequest, AT_ListPriceListsResponse, .traits = OPERATION_READS, .errors = ListPriceLists_errors, .paginator = ListPriceLists_pages},
};
const struct service pricing_model = {.name = "pricing", .endpoint_prefix = "api.pricing", .signing_name = "pricing", .api_version = "2017-10-15", .target_prefix = "AWSPriceListService", .json_version = "1.1", .protocol = PROTOCOL_JSON, .shapes = shapes, .n_shapes = 47, .operations = operations, .n_operations = 5};
