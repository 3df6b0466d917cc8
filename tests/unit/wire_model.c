/* The model tables: looking things up, and laws that every table keeps. */
#include "providers/aws/wire/model.h"

#include <setjmp.h>
#include <cmocka.h>

static const struct service *ec2(void)
{
    const struct service *service = service_find(S("ec2"));
    assert_non_null(service);
    return service;
}

static void services_are_found_by_name(void **state)
{
    (void)state;
    assert_string_equal(ec2()->api_version, "2016-11-15");
    assert_int_equal(ec2()->protocol, PROTOCOL_EC2);
    assert_null(service_find(S("ec3")));
    assert_string_equal(service_find(S("elbv2"))->signing_name, "elasticloadbalancing");
    assert_int_equal(service_find(S("resourcegroupstaggingapi"))->protocol, PROTOCOL_JSON);
}

static void operations_are_found_by_name(void **state)
{
    (void)state;
    assert_non_null(operation_find(ec2(), S("CreateVpc")));
    assert_null(operation_find(ec2(), S("CreateVp")));
    assert_null(operation_find(ec2(), S("CreateVpcs")));
    assert_true(operation_find(ec2(), S("DescribeVpcs"))->traits & OPERATION_READS);
    assert_false(operation_find(ec2(), S("CreateVpc"))->traits & OPERATION_READS);
    const struct operation *web_identity = operation_find(service_find(S("sts")),
                                                          S("AssumeRoleWithWebIdentity"));
    assert_true(web_identity->traits & OPERATION_UNSIGNED);
}

static void paths_lead_through_structures_and_lists(void **state)
{
    (void)state;
    const struct operation *vpcs = operation_find(ec2(), S("DescribeVpcs"));
    assert_string_equal(member_at(ec2(), vpcs->output, S("Vpcs.[].VpcId"))->wire, "vpcId");
    assert_string_equal(member_at(ec2(), vpcs->output, S("Vpcs[].VpcId"))->name, "VpcId");
    assert_string_equal(member_at(ec2(), vpcs->output, S("Vpcs[].Tags[].Key"))->name, "Key");
    assert_null(member_at(ec2(), vpcs->output, S("Vpcs.VpcId")));
    assert_null(member_at(ec2(), vpcs->output, S("Vpcs[].Vpc")));
    assert_null(member_at(ec2(), vpcs->output, S("Vpcs[.VpcId")));
    assert_null(member_at(ec2(), vpcs->output, S("")));
}

static void tokens_pages_and_waiters_come_along(void **state)
{
    (void)state;
    const struct operation *nat = operation_find(ec2(), S("CreateNatGateway"));
    assert_true(member_at(ec2(), nat->input, S("ClientToken"))->traits & MEMBER_TOKEN);
    const struct paginator_model *pages = operation_find(ec2(), S("DescribeVpcs"))->paginator;
    assert_string_equal(pages->in_tokens[0], "NextToken");
    assert_string_equal(pages->results[0], "Vpcs");
    assert_true(ec2()->n_waiters > 10);
}

static void check_members(const struct service *service, const struct shape *shape)
{
    for (size_t i = 0; i < shape->n_members; i++) {
        assert_true(shape->members[i].shape > 0 && shape->members[i].shape < service->n_shapes);
        assert_non_null(shape->members[i].name);
    }
    assert_true(shape->kind != SHAPE_LIST || shape->n_members == 1);
    assert_true(shape->kind != SHAPE_MAP || shape->n_members == 2);
    assert_true(!shape->payload || member_find(shape, str_of(shape->payload)));
}

static void every_table_is_whole(void **state)
{
    (void)state;
    for (size_t s = 0; s < n_services; s++) {
        const struct service *service = services[s];
        assert_true(s == 0 || strcmp(services[s - 1]->name, service->name) < 0);
        for (uint16_t i = 1; i < service->n_shapes; i++)
            check_members(service, shape_at(service, i));
        for (size_t i = 0; i < service->n_operations; i++) {
            const struct operation *operation = &service->operations[i];
            assert_true(i == 0 || strcmp(service->operations[i - 1].name, operation->name) < 0);
            assert_true(operation->input < service->n_shapes &&
                        operation->output < service->n_shapes);
            assert_ptr_equal(operation, operation_find(service, str_of(operation->name)));
        }
        for (size_t i = 0; i < service->n_waiters; i++)
            assert_non_null(operation_find(service, str_of(service->waiters[i].operation)));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(services_are_found_by_name),
        cmocka_unit_test(operations_are_found_by_name),
        cmocka_unit_test(paths_lead_through_structures_and_lists),
        cmocka_unit_test(tokens_pages_and_waiters_come_along),
        cmocka_unit_test(every_table_is_whole),
    };
    return cmocka_run_group_tests_name("wire model", tests, NULL, NULL);
}
