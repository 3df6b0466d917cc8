/* Networks: subnets, zones, what is public. */
#include "providers/aws/audit/audit.h"

static void judge_public_subnets(struct audit *audit) {
    size_t n;
    const struct audit_object *subnets = audit_objects(audit, "subnet", &n);
    for (size_t i = 0; subnets && i < n; i++) {
        if (value_true(value_key(subnets[i].fields, "public_ips")))
            audit_fails(audit, &subnets[i], (struct str){0}, "whatever starts in it gets a public address");
        else
            audit_passes(audit, &subnets[i], (struct str){0}, "gives no public addresses by itself");
    }
}

/* Of one vpc: how many zones its subnets lie in. */
static void judge_zones_of(struct audit *audit, const struct audit_object *vpc, const struct audit_object *subnets, size_t n) {
    const struct value *first = NULL;
    size_t zones = 0;
    for (size_t i = 0; i < n; i++) {
        const struct value *in = value_key(subnets[i].fields, "vpc"), *zone = value_key(subnets[i].fields, "zone");
        bool planned = in && in->kind == VALUE_UNKNOWN && in->as.expr->op == EXPR_REF && str_eq(in->as.expr->address, vpc->address);
        if (!planned && !(vpc->id.len > 0 && str_eq(value_str(in), vpc->id)))
            continue;
        zones += !first || !zone || (zones < 2 && !value_same(first, zone));
        first = first ? first : zone;
    }
    if (zones == 1)
        audit_fails(audit, vpc, (struct str){0}, "all its subnets lie in one availability zone");
    else if (zones > 1)
        audit_passes(audit, vpc, (struct str){0}, "its subnets lie in several availability zones");
}

static void judge_zones(struct audit *audit) {
    size_t n_vpcs, n;
    const struct audit_object *vpcs = audit_objects(audit, "vpc", &n_vpcs), *subnets = audit_objects(audit, "subnet", &n);
    for (size_t i = 0; vpcs && subnets && i < n_vpcs; i++)
        judge_zones_of(audit, &vpcs[i], subnets, n);
}

const struct check network_checks[] = {
    // clang-format off
    { "subnet-autopublic", "subnets give no public addresses by themselves", AUDIT_HIGH, "ec2", NULL, .types = "subnet",
      .judge = judge_public_subnets, .risk = "a server is on the internet without anybody having wanted it",
      .fix = "set public_ips: false, and give addresses to what needs them", .compliance = "fsbp:EC2.15",
      .prowler = "vpc_subnet_no_public_ip_by_default" },
    { "vpc-multi-az", "networks have subnets in several zones", AUDIT_MEDIUM, "ec2", NULL, .types = "vpc subnet", .judge = judge_zones,
      .risk = "one zone's failure takes everything down", .fix = "add subnets in a second zone", .prowler = "vpc_subnet_different_az" },
    { 0 }
    // clang-format on
};
