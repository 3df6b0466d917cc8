/* The codec on real operations: complaints about inputs, errors in every spelling, what stands
 * beside the model, and the recognition of requests. The protocols themselves are held to AWS's
 * suites in tests/conformance. */
#include "base/json.h"
#include "providers/aws/wire/codec.h"

#include <setjmp.h>
#include <cmocka.h>

static struct arena arena;
static struct report report;

static int setup(void **state)
{
    (void)state;
    report = (struct report){.arena = &arena};
    return 0;
}

static int clean(void **state)
{
    (void)state;
    arena_release(&arena);
    return 0;
}

static const struct service *service_named(const char *name)
{
    const struct service *service = service_find(str_of(name));
    assert_non_null(service);
    return service;
}

static const struct operation *operation_named(const char *service, const char *name)
{
    const struct operation *operation = operation_find(service_named(service), str_of(name));
    assert_non_null(operation);
    return operation;
}

static bool encode(const char *service, const char *operation, const char *json,
                   struct wire_message *out)
{
    const struct value *input = json_parse(&arena, str_of(json));
    assert_non_null(input);
    return encode_request(service_named(service), operation_named(service, operation), input, NULL,
                          &arena, &report, out);
}

static const struct value *decode(const char *service, const char *operation,
                                  struct wire_message *answer, struct api_error *error)
{
    const struct value *value;
    decode_answer(service_named(service), operation_named(service, operation), answer, &arena,
                  &value, error);
    return value;
}

static struct wire_message answer_with(int status, const char *body)
{
    return (struct wire_message){.status = status, .body = str_of(body)};
}

/* --- requests --------------------------------------------------------------------------------- */

static void names_are_spelled_as_the_model_says(void **state)
{
    (void)state;
    struct wire_message request;
    assert_true(encode("ec2", "DescribeVpcs",
                       "{\"Filters\":[{\"Name\":\"vpc-id\",\"Values\":[\"a b\",\"c\"]}]}",
                       &request));
    assert_true(
        str_is(request.body,
               "Action=DescribeVpcs&Version=2016-11-15&Filter.1.Name=vpc-id&Filter.1.Value.1=a%20b"
               "&Filter.1.Value.2=c"));
    assert_true(encode("rds", "DescribeDBInstances",
                       "{\"Filters\":[{\"Name\":\"engine\",\"Values\":[\"x\"]}]}", &request));
    assert_true(str_has(request.body,
                        S("&Filters.Filter.1.Name=engine&Filters.Filter.1.Values.Value.1=x")));
    assert_true(encode("s3", "PutBucketVersioning",
                       "{\"Bucket\":\"b\",\"VersioningConfiguration\":{\"Status\":\"Enabled\"}}",
                       &request));
    assert_true(str_is(request.body,
                       "<VersioningConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                       "<Status>Enabled</Status></VersioningConfiguration>"));
    assert_true(str_is(request.query, "versioning"));
    assert_true(http_header_get(request.headers, request.n_headers, "Content-MD5").len > 0);
}

static void complaint(const char *operation, const char *json, const char *why)
{
    struct wire_message request;
    report = (struct report){.arena = &arena};
    assert_false(encode("ec2", operation, json, &request));
    if (!str_has(report.items[0].text, str_of(why)))
        fail_msg("another complaint: %.*s", STR(report.items[0].text));
}

static void inputs_that_do_not_fit_are_refused_with_their_path(void **state)
{
    (void)state;
    complaint("DescribeVpcs", "{\"Filters\":[{\"Nme\":\"x\"}]}",
              "Filters[0].Nme: no such member of Filter");
    assert_true(str_has(report.items[0].hint, S("Name")));
    complaint("CreateSubnet", "{}", "VpcId: required by CreateSubnet");
    complaint("DescribeVpcs", "{\"VpcIds\":\"vpc-1\"}", "VpcIds: must be a list");
    complaint("DescribeVpcs", "{\"DryRun\":\"yes\"}", "DryRun: must be true or false");
    complaint("DescribeVpcs", "{\"MaxResults\":1.5}", "MaxResults: must be a whole number");
    complaint("DescribeVpcs", "[]", "input: must be a map");
    complaint("DescribeVpcs", "{\"VpcIds\":[1],\"Foo\":2}", "VpcIds[0]: must be a text");
    assert_int_equal(report.n, 2);
}

static void what_is_null_is_not_sent(void **state)
{
    (void)state;
    struct wire_message request;
    assert_true(encode("ec2", "DescribeVpcs", "{\"VpcIds\":null}", &request));
    assert_true(str_is(request.body, "Action=DescribeVpcs&Version=2016-11-15"));
}

static void tokens_are_filled_when_absent(void **state)
{
    (void)state;
    struct random_seeded seeded;
    random_seeded_init(&seeded, 7);
    struct wire_message request;
    const struct service *ec2 = service_named("ec2");
    const struct operation *create = operation_named("ec2", "CreateRouteTable");
    const struct value *input = json_parse(&arena, S("{\"VpcId\":\"vpc-1\"}"));
    assert_true(encode_request(ec2, create, input, &seeded.random, &arena, &report, &request));
    assert_true(str_has(request.body, S("&ClientToken=")));
    assert_true(encode_request(ec2, create, input, NULL, &arena, &report, &request));
    assert_false(str_has(request.body, S("ClientToken")));
}

static void parts_of_the_path_must_not_be_empty(void **state)
{
    (void)state;
    struct wire_message request;
    assert_false(encode("s3", "HeadBucket", "{\"Bucket\":\"\"}", &request));
    assert_true(encode("s3", "GetObject", "{\"Bucket\":\"b\",\"Key\":\"a b/c\"}", &request));
    assert_true(str_is(request.path, "/b/a%20b/c"));
}

/* --- answers ---------------------------------------------------------------------------------- */

static void errors_are_read_in_every_spelling(void **state)
{
    (void)state;
    static const struct {
        const char *service, *operation, *body;
    } cases[] = {
        {"ec2", "DescribeVpcs",
         "<Response><Errors><Error><Code>Some.Code</Code><Message>why</Message></Error></Errors>"
         "<RequestID>id</RequestID></Response>"},
        {"iam", "GetRole",
         "<ErrorResponse "
         "xmlns=\"x\"><Error><Type>Sender</Type><Code>Some.Code</Code><Message>why</Message></"
         "Error>"
         "<RequestId>id</RequestId></ErrorResponse>"},
        {"s3", "GetBucketTagging",
         "<Error><Code>Some.Code</Code><Message>why</Message><RequestId>id</RequestId></Error>"},
        {"ssm", "GetParameter",
         "{\"__type\":\"com.amazon#Some.Code:http://x\",\"Message\":\"why\"}"},
        {"sso", "ListAccounts", "{\"code\":\"Some.Code\",\"message\":\"why\"}"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct wire_message answer = answer_with(400, cases[i].body);
        struct http_header id = {S("x-amzn-RequestId"), S("id")};
        answer.headers = &id;
        answer.n_headers = 1;
        struct api_error error;
        assert_null(decode(cases[i].service, cases[i].operation, &answer, &error));
        assert_true(str_is(error.code, "Some.Code"));
        assert_true(str_is(error.message, "why"));
        assert_true(str_is(error.request_id, "id"));
    }
}

static void an_error_without_a_readable_body_has_its_status_as_code(void **state)
{
    (void)state;
    static const char *const bodies[] = {"", "<html><body>503</body></html>", "nonsense", "<a><b>"};
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        struct wire_message answer = answer_with(503, bodies[i]);
        struct api_error error;
        assert_null(decode("ec2", "DescribeVpcs", &answer, &error));
        assert_true(str_is(error.code, "503"));
        assert_true(str_is(error.message, "Service Unavailable"));
        assert_null(decode("ssm", "GetParameter", &answer, &error));
        assert_true(str_is(error.code, "503"));
    }
}

static void a_message_without_a_code_is_kept(void **state)
{
    (void)state;
    struct wire_message answer = answer_with(404, "{\"message\":\"not here\"}");
    struct api_error error;
    assert_null(decode("pricing", "DescribeServices", &answer, &error));
    assert_true(str_is(error.code, "404"));
    assert_true(str_is(error.message, "not here"));
}

static void broken(const char *service, const char *operation, const char *body)
{
    const struct value *value;
    struct api_error error;
    struct wire_message answer = answer_with(200, body);
    enum decoded decoded = decode_answer(service_named(service),
                                         operation_named(service, operation), &answer, &arena,
                                         &value, &error);
    assert_int_equal(decoded, DECODED_BROKEN);
    assert_null(value);
    assert_true(error.message.len > 0);
}

static void answers_that_cannot_be_read_are_broken(void **state)
{
    (void)state;
    broken("ec2", "DescribeVpcs", "");
    broken("ec2", "DescribeVpcs", "<DescribeVpcsResponse><vpcSet>");
    broken("ec2", "DescribeVpcs", "<html></html>");
    broken("ssm", "GetParameter", "{\"Parameter\":");
    broken("ssm", "GetParameter", "[]");
    broken("ssm", "GetParameter", "{\"Parameter\":[]}");
    broken("ssm", "GetParameter", "{\"Parameter\":{\"Version\":\"x\"}}");
    broken("ssm", "GetParameter", "{\"Parameter\":{},\"Parameter\":{}}");
    broken("ssm", "GetParameter", "<html></html>");
    broken("s3", "GetBucketVersioning", "<VersioningConfiguration>");
    struct buf deep = {0};
    buf_adds(&deep, "{\"Parameter\":");
    for (int i = 0; i < 10000; i++)
        buf_addc(&deep, '[');
    broken("ssm", "GetParameter", deep.at);
    buf_release(&deep);
}

/* --- beside the model ------------------------------------------------------------------------- */

static void policy_documents_are_read_and_written_as_iam_does(void **state)
{
    (void)state;
    const struct service *iam = service_named("iam");
    const struct operation *get = operation_named("iam", "GetRole");
    const struct value *output =
        json_parse(&arena, S("{\"Role\":{\"RoleName\":\"r\",\"AssumeRolePolicyDocument\":"
                             "{\"Version\":\"2012-10-17\",\"Statement\":[]}}}"));
    struct wire_message answer;
    encode_answer(iam, get, output, S("id"), &arena, &answer);
    assert_true(str_has(answer.body, S("%7B%22Version%22%3A%222012-10-17%22")));
    struct api_error error;
    assert_true(value_same(decode("iam", "GetRole", &answer, &error), output));
    assert_true(str_is(error.request_id, "id"));
}

static void user_data_of_run_instances_is_base64(void **state)
{
    (void)state;
    struct wire_message request;
    assert_true(encode("ec2", "RunInstances",
                       "{\"MinCount\":1,\"MaxCount\":1,\"UserData\":\"#!/bin/sh\"}", &request));
    assert_true(str_has(request.body, S("UserData=IyEvYmluL3No")));
    const struct value *input;
    struct api_error error;
    assert_true(decode_request(service_named("ec2"), operation_named("ec2", "RunInstances"),
                               &request, &arena, &input, &error));
    assert_true(str_is(value_str(value_key(input, "UserData")), "#!/bin/sh"));
}

static void ids_of_route_53_lose_their_prefix(void **state)
{
    (void)state;
    struct wire_message request;
    assert_true(encode("route53", "GetHostedZone", "{\"Id\":\"/hostedzone/Z1\"}", &request));
    assert_true(str_is(request.path, "/2013-04-01/hostedzone/Z1"));
}

static void a_bucket_location_is_its_root_element(void **state)
{
    (void)state;
    struct wire_message answer = answer_with(
        200, "<LocationConstraint xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">eu-west-1"
             "</LocationConstraint>");
    struct api_error error;
    const struct value *value = decode("s3", "GetBucketLocation", &answer, &error);
    assert_true(str_is(value_str(value_key(value, "LocationConstraint")), "eu-west-1"));
}

/* --- the server ------------------------------------------------------------------------------- */

static void requests_are_recognised(void **state)
{
    (void)state;
    static const struct {
        const char *service, *operation, *input;
    } cases[] = {
        {"ec2", "DescribeVpcs", "{}"},
        {"rds", "DescribeDBInstances", "{}"},
        {"ecr", "DescribeRepositories", "{}"},
        {"s3", "ListBuckets", "{}"},
        {"s3", "CreateBucket", "{\"Bucket\":\"b\"}"},
        {"s3", "PutBucketVersioning",
         "{\"Bucket\":\"b\",\"VersioningConfiguration\":{\"Status\":\"Enabled\"}}"},
        {"s3", "ListObjectsV2", "{\"Bucket\":\"b\"}"},
        {"s3", "ListObjectVersions", "{\"Bucket\":\"b\"}"},
        {"s3", "GetObject", "{\"Bucket\":\"b\",\"Key\":\"a/b\"}"},
        {"s3", "PutObject", "{\"Bucket\":\"b\",\"Key\":\"a/b\"}"},
        {"s3", "CopyObject", "{\"Bucket\":\"b\",\"Key\":\"a/b\",\"CopySource\":\"c/d\"}"},
        {"route53", "GetHostedZone", "{\"Id\":\"Z1\"}"},
        {"route53", "ListHostedZones", "{}"},
        {"route53", "ListHostedZonesByName", "{}"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct wire_message request;
        const struct service *service;
        const struct operation *operation;
        struct api_error error;
        assert_true(encode(cases[i].service, cases[i].operation, cases[i].input, &request));
        assert_true(recognise_request(&request,
                                      str_of(service_named(cases[i].service)->signing_name),
                                      &service, &operation, &error));
        assert_string_equal(service->name, cases[i].service);
        assert_string_equal(operation->name, cases[i].operation);
    }
}

static void what_is_no_request_of_ours_is_answered_as_aws_does(void **state)
{
    (void)state;
    const struct service *service;
    const struct operation *operation;
    struct api_error error;
    struct http_header form = {S("Content-Type"), S("application/x-www-form-urlencoded")};
    struct wire_message request = {
        .method = "POST", .path = S("/"), .headers = &form, .n_headers = 1};
    request.body = S("Action=DropEverything&Version=2016-11-15");
    assert_false(recognise_request(&request, S("ec2"), &service, &operation, &error));
    assert_true(str_is(error.code, "InvalidAction"));
    assert_string_equal(service->name, "ec2");
    request.body = S("");
    assert_false(recognise_request(&request, S(""), &service, &operation, &error));
    assert_true(str_is(error.code, "MissingAction"));
}

static void server_refuses(const char *body, const char *code)
{
    struct wire_message request = {.method = "POST", .path = S("/"), .body = str_of(body)};
    const struct value *input;
    struct api_error error;
    const struct service *ec2 = service_named("ec2");
    assert_false(decode_request(ec2, operation_named("ec2", "CreateSubnet"), &request, &arena,
                                &input, &error));
    if (!str_is(error.code, code))
        fail_msg("another code: %.*s (%.*s)", STR(error.code), STR(error.message));
}

static void the_server_refuses_inputs_as_ec2_does(void **state)
{
    (void)state;
    server_refuses("Action=CreateSubnet&Version=2016-11-15", "MissingParameter");
    server_refuses("Action=CreateSubnet&VpcId=vpc-1&Cidr=x", "UnknownParameter");
    server_refuses("Action=CreateSubnet&VpcId=vpc-1&DryRun=maybe", "InvalidParameterValue");
    server_refuses("Action=CreateSubnet&VpcId=vpc-1&TagSpecification.1.Foo=x", "UnknownParameter");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(names_are_spelled_as_the_model_says, setup, clean),
        cmocka_unit_test_setup_teardown(inputs_that_do_not_fit_are_refused_with_their_path, setup,
                                        clean),
        cmocka_unit_test_setup_teardown(what_is_null_is_not_sent, setup, clean),
        cmocka_unit_test_setup_teardown(tokens_are_filled_when_absent, setup, clean),
        cmocka_unit_test_setup_teardown(parts_of_the_path_must_not_be_empty, setup, clean),
        cmocka_unit_test_setup_teardown(errors_are_read_in_every_spelling, setup, clean),
        cmocka_unit_test_setup_teardown(an_error_without_a_readable_body_has_its_status_as_code,
                                        setup, clean),
        cmocka_unit_test_setup_teardown(a_message_without_a_code_is_kept, setup, clean),
        cmocka_unit_test_setup_teardown(answers_that_cannot_be_read_are_broken, setup, clean),
        cmocka_unit_test_setup_teardown(policy_documents_are_read_and_written_as_iam_does, setup,
                                        clean),
        cmocka_unit_test_setup_teardown(user_data_of_run_instances_is_base64, setup, clean),
        cmocka_unit_test_setup_teardown(ids_of_route_53_lose_their_prefix, setup, clean),
        cmocka_unit_test_setup_teardown(a_bucket_location_is_its_root_element, setup, clean),
        cmocka_unit_test_setup_teardown(requests_are_recognised, setup, clean),
        cmocka_unit_test_setup_teardown(what_is_no_request_of_ours_is_answered_as_aws_does, setup,
                                        clean),
        cmocka_unit_test_setup_teardown(the_server_refuses_inputs_as_ec2_does, setup, clean),
    };
    return cmocka_run_group_tests_name("wire codec", tests, NULL, NULL);
}
