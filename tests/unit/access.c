/* What calls ask IAM for: the table against the models, and some calls in full. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/json.h"
#include "providers/aws/access/access.h"
#include "providers/aws/wire/model.h"

#include <cmocka.h> /* last: it has a macro named fail */

static const struct access_place place = {{"aws", 3}, {"eu-west-1", 9}, {"123456789012", 12}};

/* --- the table ------------------------------------------------------------------------------------------------------ */

static void members_exist(const struct service *service, const struct operation *operation, const char *resources) {
    for (struct str rest = str_of(resources); rest.len;) {
        str_cut(&rest, '{');
        struct str member = rest.at ? str_cut(&rest, '}') : (struct str){0};
        if (member.len && !member_at(service, operation->input, member))
            fail_msg("%s %s: '%s' names a member that is not there", service->name, operation->name, resources);
    }
}

static void every_row_fits_the_models(void **state) {
    (void)state;
    for (const struct access_service *row = access_services; row->service; row++) {
        const struct service *service = service_find(str_of(row->service));
        assert_non_null(service);
        for (const struct access_row *ask = row->rows; ask->operation; ask++) {
            if (strcmp(ask->operation, "*") == 0)
                continue;
            const struct operation *operation = operation_find(service, str_of(ask->operation));
            if (!operation)
                fail_msg("%s has no operation '%s'", row->service, ask->operation);
            members_exist(service, operation, ask->resources);
            if (ask->when && !member_at(service, operation->input, str_of(ask->when)))
                fail_msg("%s %s has no member '%s'", row->service, ask->operation, ask->when);
        }
    }
}

/* --- calls ---------------------------------------------------------------------------------------------------------- */

#define EC2 "arn:aws:ec2:eu-west-1:123456789012:"
#define IAM "arn:aws:iam::123456789012:"

// clang-format off
static const struct {
    const char *service, *operation, *input, *asks; /* lines: action, resource, what is known of it */
} calls[] = {
    {"ec2", "CreateVpc", "{\"CidrBlock\":\"10.0.0.0/16\"}", "ec2:CreateVpc " EC2 "vpc/* made\n"},
    {"ec2", "CreateVpc", "{\"TagSpecifications\":[{\"Tags\":[{\"Key\":\"a\",\"Value\":\"b\"}]}]}",
     "ec2:CreateVpc " EC2 "vpc/* made\nec2:CreateTags " EC2 "vpc/* made ec2:CreateAction=CreateVpc\n"},
    {"ec2", "CreateSubnet", "{\"VpcId\":\"vpc-1\"}", "ec2:CreateSubnet " EC2 "subnet/* made\nec2:CreateSubnet " EC2 "vpc/vpc-1\n"},
    {"ec2", "CreateTags", "{\"Resources\":[\"vpc-1\",\"eigw-2\"]}", "ec2:CreateTags " EC2 "vpc/vpc-1\nec2:CreateTags " EC2 "egress-only-internet-gateway/eigw-2\n"},
    {"ec2", "AssociateRouteTable", "{\"RouteTableId\":\"rtb-1\",\"SubnetId\":\"subnet-1\"}",
     "ec2:AssociateRouteTable " EC2 "route-table/rtb-1\nec2:AssociateRouteTable " EC2 "subnet/subnet-1\n"},
    {"ec2", "DescribeVpcs", "{}", "ec2:DescribeVpcs *\n"},
    {"ec2", "CreateFlowLogs", "{\"ResourceIds\":[\"vpc-1\"],\"DeliverLogsPermissionArn\":\"" IAM "role/x\"}",
     "ec2:CreateFlowLogs " EC2 "vpc-flow-log/* made\nec2:CreateFlowLogs " EC2 "vpc/vpc-1\niam:PassRole " IAM "role/x iam:PassedToService=vpc-flow-logs.amazonaws.com\n"},
    {"iam", "CreateRole", "{\"RoleName\":\"r\",\"Path\":\"/x/\",\"Tags\":[{\"Key\":\"a\",\"Value\":\"b\"}]}",
     "iam:CreateRole " IAM "role/x/r made\niam:TagRole " IAM "role/x/r made\n"},
    {"iam", "CreateUser", "{\"UserName\":\"u\"}", "iam:CreateUser " IAM "user/u made\n"},
    {"iam", "DeleteGroup", "{\"GroupName\":\"g\"}", "iam:DeleteGroup " IAM "group/g open untagged\n"},
    {"iam", "AddRoleToInstanceProfile", "{\"InstanceProfileName\":\"p\",\"RoleName\":\"r\"}",
     "iam:AddRoleToInstanceProfile " IAM "instance-profile/p open\niam:PassRole " IAM "role/r open\n"},
    {"iam", "DeletePolicy", "{\"PolicyArn\":\"" IAM "policy/p\"}", "iam:DeletePolicy " IAM "policy/p\n"},
    {"rds", "CreateDBSubnetGroup", "{\"DBSubnetGroupName\":\"g\",\"Tags\":[{\"Key\":\"a\",\"Value\":\"b\"}]}",
     "rds:CreateDBSubnetGroup arn:aws:rds:eu-west-1:123456789012:subgrp:g made\nrds:AddTagsToResource arn:aws:rds:eu-west-1:123456789012:subgrp:g made\n"},
    {"s3", "HeadBucket", "{\"Bucket\":\"b\"}", "s3:ListBucket arn:aws:s3:::b untagged\n"},
    {"elbv2", "DescribeLoadBalancers", "{}", "elasticloadbalancing:DescribeLoadBalancers *\n"},
};
// clang-format on

static void calls_ask_for_what_aws_says(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        HOLDS(arena_release) struct arena arena = {0};
        HOLDS(buf_release) struct buf asks = {0};
        const struct access_needs needs =
            access_needs(calls[i].service, calls[i].operation, json_parse(&arena, str_of(calls[i].input)), &place, (struct str){0}, &arena);
        for (size_t k = 0; k < needs.n; k++) {
            const struct access_need *need = &needs.items[k];
            buf_addf(&asks, "%.*s %.*s%s%s%s", STR(need->action), STR(need->resource), need->made ? " made" : "", need->open_path ? " open" : "",
                     need->taggable ? "" : " untagged");
            if (need->key.len)
                buf_addf(&asks, " %.*s=%.*s", STR(need->key), STR(need->equals));
            buf_addc(&asks, '\n');
        }
        assert_string_equal(asks.at ? asks.at : "", calls[i].asks);
    }
}

static void unknowns_are_stars_that_say_what_they_stand_for(void **state) {
    (void)state;
    HOLDS(arena_release) struct arena arena = {0};
    struct maker input = {.arena = &arena};
    maker_set(&input, S("VpcId"), value_ref(&arena, S("vpc.main"), S("id")));
    const struct access_needs needs = access_needs("ec2", "DeleteVpc", maker_map(&input), &place, (struct str){0}, &arena);
    assert_int_equal(needs.n, 1);
    assert_true(str_is(needs.items[0].resource, EC2 "vpc/*"));
    assert_true(str_is(needs.items[0].unknown->as.expr->address, "vpc.main"));
    const struct value *ids[] = {value_ref(&arena, S("vpc.main"), S("id"))};
    maker_set(&input, S("Resources"), value_list(&arena, ids, 1));
    const struct access_needs tags = access_needs("ec2", "CreateTags", maker_map(&input), &place, S("vpc"), &arena);
    assert_true(tags.n == 1 && str_is(tags.items[0].resource, EC2 "vpc/*"));
    assert_true(access_is_free("sts", "GetCallerIdentity") && !access_is_free("sts", "AssumeRole"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_fits_the_models),
        cmocka_unit_test(calls_ask_for_what_aws_says),
        cmocka_unit_test(unknowns_are_stars_that_say_what_they_stand_for),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
