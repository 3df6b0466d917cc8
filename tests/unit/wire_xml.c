/* XML from a network: what is read, and what is refused. */
#include "providers/aws/wire/xml.h"

#include <setjmp.h>
#include <cmocka.h>

static struct arena arena;

static int clean(void **state)
{
    (void)state;
    arena_release(&arena);
    return 0;
}

/* Reads a body as the answer of DescribeVpcs; `problem` gets why it was refused. */
static const struct value *read_vpcs(struct str body, struct str *problem, struct str *request_id)
{
    const struct service *ec2 = service_find(S("ec2"));
    struct reading reading = {.service = ec2, .arena = &arena};
    const struct operation *operation = operation_find(ec2, S("DescribeVpcs"));
    const struct value *value = xml_read(&reading, shape_at(ec2, operation->output), NULL, body,
                                         request_id);
    *problem = reading.problem;
    return value;
}

static void refused(struct str body, const char *why)
{
    struct str problem;
    assert_null(read_vpcs(body, &problem, NULL));
    if (!str_has(problem, str_of(why)))
        fail_msg("refused for another reason: %.*s", STR(problem));
}

static const char answer[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<DescribeVpcsResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">\n"
    "  <requestId>one-two</requestId>\n"
    "  <vpcSet>\n"
    "    <item><vpcId>vpc-1</vpcId><isDefault>true</isDefault><surprise><deep>x</deep></surprise>\n"
    "      <tagSet><item><key>a&amp;b</key><value>&lt;&#228;&gt;</value></item></tagSet></item>\n"
    "    <item><vpcId><![CDATA[vpc-2]]></vpcId><tagSet/></item>\n"
    "  </vpcSet>\n"
    "</DescribeVpcsResponse>";

static void an_answer_becomes_what_boto3_shows(void **state)
{
    (void)state;
    struct str problem, request_id = {0};
    const struct value *value = read_vpcs(str_of(answer), &problem, &request_id);
    assert_int_equal(problem.len, 0);
    assert_true(str_is(request_id, "one-two"));
    assert_int_equal(value_count(value_key(value, "Vpcs")), 2);
    const struct value *first = value_path(&arena, value, S("Vpcs[0]"));
    assert_true(str_is(value_str(value_key(first, "VpcId")), "vpc-1"));
    assert_true(value_true(value_key(first, "IsDefault")));
    assert_int_equal(value_count(first), 3);
    assert_true(str_is(value_str(value_path(&arena, first, S("Tags[0].Key"))), "a&b"));
    assert_true(str_is(value_str(value_path(&arena, first, S("Tags[0].Value"))), "<\xc3\xa4>"));
    assert_true(str_is(value_str(value_path(&arena, value, S("Vpcs[1].VpcId"))), "vpc-2"));
    assert_int_equal(value_path(&arena, value, S("Vpcs[1].Tags"))->kind, VALUE_LIST);
}

static void a_cut_body_is_refused_wherever_it_is_cut(void **state)
{
    (void)state;
    for (size_t n = 0; n + 1 < sizeof answer - 1; n += 7)
        refused((struct str){answer, n}, "cut or no XML");
}

static void a_doctype_ends_the_parse(void **state)
{
    (void)state;
    refused(S("<!DOCTYPE a><a/>"), "DOCTYPE");
    refused(S("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/x.dtd\"><a/>"), "DOCTYPE");
    refused(
        S("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a><vpcSet>&x;</vpcSet></a>"),
        "DOCTYPE");
    refused(S("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b "
              "\"&a;&a;&a;&a;&a;&a;&a;&a;\">"
              "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><l>&c;</l>"),
            "DOCTYPE");
    refused(S("<a>&undeclared;</a>"), "cut or no XML");
}

static void depth_is_limited(void **state)
{
    (void)state;
    struct buf deep = {0};
    for (int i = 0; i < 64; i++)
        buf_adds(&deep, "<a>");
    size_t allowed = deep.len;
    for (int i = 0; i < 64; i++)
        buf_adds(&deep, "</a>");
    struct str problem;
    assert_non_null(read_vpcs(buf_str(&deep), &problem, NULL));
    deep.len = allowed;
    for (int i = 0; i < 100000; i++)
        buf_adds(&deep, "<a>");
    refused(buf_str(&deep), "too deep");
    buf_release(&deep);
}

static void the_text_of_an_element_is_limited(void **state)
{
    (void)state;
    struct buf body = {0};
    buf_adds(&body, "<r><nextToken>");
    for (int i = 0; i < (1 << 17) + 1; i++)
        buf_adds(&body, "12345678");
    buf_adds(&body, "</nextToken></r>");
    refused(buf_str(&body), "1 MiB");
    buf_release(&body);
}

static void what_is_no_answer_is_refused(void **state)
{
    (void)state;
    refused(S("<html><body>Welcome to the hotel's network</body></html>"), "web page");
    refused(S("{\"Vpcs\": []}"), "no XML");
    refused(S(""), "no XML");
    refused(S("<r><vpcSet><item><isDefault>perhaps</isDefault></item></vpcSet></r>"), "no boolean");
    refused(S("<r>\xff\xfe</r>"), "no XML");
}

static void anything_can_be_read_freely(void **state)
{
    (void)state;
    struct reading reading = {.service = service_find(S("ec2")), .arena = &arena};
    struct str root;
    const struct value *value =
        xml_read_free(&reading, S("<E><C>x</C><D><E>1</E><E>2</E></D><F/></E>"), &root);
    assert_true(str_is(root, "E"));
    assert_true(str_is(value_str(value_path(&arena, value, S("D.E"))), "2"));
    assert_true(str_is(value_str(value_key(value, "C")), "x"));
    assert_int_equal(value_key(value, "F")->kind, VALUE_TEXT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(an_answer_becomes_what_boto3_shows, clean),
        cmocka_unit_test_teardown(a_cut_body_is_refused_wherever_it_is_cut, clean),
        cmocka_unit_test_teardown(a_doctype_ends_the_parse, clean),
        cmocka_unit_test_teardown(depth_is_limited, clean),
        cmocka_unit_test_teardown(the_text_of_an_element_is_limited, clean),
        cmocka_unit_test_teardown(what_is_no_answer_is_refused, clean),
        cmocka_unit_test_teardown(anything_can_be_read_freely, clean),
    };
    return cmocka_run_group_tests_name("wire xml", tests, NULL, NULL);
}
