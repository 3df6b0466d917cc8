/* Networks: subnets, zones, what is public. */
#include "base/cidr.h"
#include "providers/aws/audit/people.h"

static bool names(const struct value *ref, const struct audit_object *object) {
    bool planned = ref && ref->kind == VALUE_UNKNOWN && ref->as.expr->op == EXPR_REF;
    return planned ? str_eq(ref->as.expr->address, object->address) : object->id.len > 0 && str_eq(value_str(ref), object->id);
}

static bool leads_to_the_internet(const struct audit_object *table) {
    const struct value *routes = value_key(table->fields, "routes");
    for (size_t i = 0; i < value_count(routes); i++) {
        const struct value *via = value_key(value_item(routes, i), "via");
        bool planned = via && via->kind == VALUE_UNKNOWN && via->as.expr->op == EXPR_REF;
        if (planned ? str_starts(via->as.expr->address, S("internet_gateway.")) : str_starts(value_str(via), S("igw-")))
            return true;
    }
    return false;
}

/* Made to be public: a table with a route to the internet is associated with it. */
static bool is_public_on_purpose(const struct audit_object *subnet, const struct audit_object *tables, size_t n) {
    for (size_t i = 0; i < n; i++) {
        const struct value *subnets = value_key(tables[i].fields, "subnets");
        for (size_t k = 0; leads_to_the_internet(&tables[i]) && k < value_count(subnets); k++)
            if (names(value_key(value_item(subnets, k), "ref"), subnet))
                return true;
    }
    return false;
}

/* A subnet that leads nowhere and gives public addresses is a mistake; one that leads to the internet is what a network has for
 * load balancers and NAT, and what starts in it by mistake is seen there. */
static void judge_public_subnets(struct audit *audit) {
    size_t n, n_tables;
    const struct audit_object *subnets = audit_objects(audit, "subnet", &n), *tables = audit_objects(audit, "route_table", &n_tables);
    for (size_t i = 0; subnets && tables && i < n; i++) {
        if (!value_true(value_key(subnets[i].fields, "public_ips"))) {
            audit_passes(audit, &subnets[i], (struct str){0}, "gives no public addresses by itself");
            continue;
        }
        audit_fails(audit, &subnets[i], (struct str){0}, "whatever starts in it gets a public address");
        if (is_public_on_purpose(&subnets[i], tables, n_tables))
            audit_rates(audit, AUDIT_LOW);
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

/* --- recorded traffic, separate subnets -------------------------------------------------------- */

static void judge_flow_logs(struct audit *audit) {
    size_t n, n_logs;
    const struct audit_object *vpcs = audit_objects(audit, "vpc", &n), *logs = audit_objects(audit, "flow_log", &n_logs);
    for (size_t i = 0; vpcs && logs && i < n; i++) {
        bool recorded = false;
        for (size_t k = 0; k < n_logs; k++)
            recorded = recorded || names(value_key(logs[k].fields, "vpc"), &vpcs[i]);
        if (recorded)
            audit_passes(audit, &vpcs[i], (struct str){0}, "its traffic is recorded");
        else
            audit_fails(audit, &vpcs[i], (struct str){0}, "its traffic is not recorded");
    }
}

struct subnet_world {
    const struct audit_object *subnets, *tables;
    size_t n, n_tables;
};

static void judge_separation_of(struct audit *audit, const struct subnet_world *world, const struct audit_object *vpc) {
    size_t public = 0, private = 0;
    for (size_t i = 0; i < world->n; i++) {
        if (!names(value_key(world->subnets[i].fields, "vpc"), vpc))
            continue;
        if (is_public_on_purpose(&world->subnets[i], world->tables, world->n_tables))
            public++;
        else
            private++;
    }
    if (public + private == 0)
        return;
    if (public > 0 && private == 0)
        audit_fails(audit, vpc, (struct str){0}, "all its subnets lead to the internet: there is nowhere to keep a database");
    else
        audit_passes(audit, vpc, (struct str){0}, "it has subnets that do not lead to the internet");
}

/* What is only private is no mistake, though the best known tool asks for both. */
static void judge_separation(struct audit *audit) {
    size_t n;
    struct subnet_world world;
    const struct audit_object *vpcs = audit_objects(audit, "vpc", &n);
    world.subnets = audit_objects(audit, "subnet", &world.n);
    world.tables = audit_objects(audit, "route_table", &world.n_tables);
    for (size_t i = 0; vpcs && world.subnets && world.tables && i < n; i++)
        judge_separation_of(audit, &world, &vpcs[i]);
}

/* --- endpoints ---------------------------------------------------------------------------------- */

/* Anybody may go through it to anything: AWS's own policy, and what is written like it. */
static bool is_full_access(const struct policy *policy) {
    const struct policy_statement *statement = policy && policy->n == 1 ? policy->statements : NULL;
    return statement && !statement->deny && statement->n_conditions == 0 && statement->actions.n == 1 && statement->resources.n == 1 &&
           str_is(statement->actions.items[0].source, "*") && str_is(statement->resources.items[0].source, "*");
}

/* Bounded by whose things are reached, too. */
static const struct policy_statement *open_statement(const struct policy *policy) {
    for (size_t i = 0; policy && i < policy->n; i++) {
        const struct policy_statement *statement = &policy->statements[i];
        if (statement_lets_anybody(statement) &&
            !statement_is_bounded_by(statement, "aws:ResourceAccount aws:ResourceOrgID aws:ResourceOrgPaths"))
            return statement;
    }
    return NULL;
}

static void judge_endpoints(struct audit *audit) {
    size_t n;
    const struct audit_object *endpoints = audit_objects(audit, "vpc_endpoint", &n);
    for (size_t i = 0; endpoints && i < n; i++) {
        const struct value *document = value_key(endpoints[i].fields, "policy");
        const struct policy *policy = document_read(audit, document);
        const struct policy_statement *open = open_statement(policy);
        bool by_default = !document || value_is_null(document) || is_full_access(policy);
        if (document && document->kind == VALUE_UNKNOWN)
            continue; /* what is yet to be made is not judged */
        if (by_default)
            audit_fails(audit, &endpoints[i], (struct str){0}, "lets anybody reach anybody's %.*s (AWS's own policy)",
                        STR(value_str(value_key(endpoints[i].fields, "service"))));
        else if (open)
            audit_fails(audit, &endpoints[i], (struct str){0}, "its policy lets anybody through, of whatever account");
        else
            audit_passes(audit, &endpoints[i], (struct str){0}, "its policy says who may go through it");
        if (by_default)
            audit_rates(audit, AUDIT_MEDIUM); /* nobody chose it, and it opens nothing that no endpoint would keep shut */
        else if (open)
            audit_shows(audit, "statement", open->source);
    }
}

/* --- network ACLs ----------------------------------------------------------------------------- */

static bool entry_has_port(const struct value *entry, int64_t port) {
    struct str protocol = value_str(value_key(entry, "protocol"));
    if (str_is(protocol, "-1"))
        return true;
    return str_is(protocol, "tcp") && value_integer(value_key(entry, "from_port"), 0) <= port &&
           port <= value_integer(value_key(entry, "to_port"), 65535);
}

static bool entry_is_of_everybody(const struct value *entry) {
    return str_is(value_str(value_key(entry, "cidr")), "0.0.0.0/0") || str_is(value_str(value_key(entry, "cidr6")), "::/0");
}

/* The entry with the lowest number that speaks of everybody and this port decides. */
static bool lets_everybody_reach(const struct value *entries, int64_t port) {
    const struct value *first = NULL;
    for (size_t i = 0; i < value_count(entries); i++) {
        const struct value *entry = value_item(entries, i);
        bool speaks = entry_is_of_everybody(entry) && entry_has_port(entry, port);
        if (speaks && (!first || value_integer(value_key(entry, "rule"), 0) < value_integer(value_key(first, "rule"), 0)))
            first = entry;
    }
    return str_is(value_str(value_key(first, "action")), "allow");
}

static void judge_acls(struct audit *audit) {
    size_t n;
    const struct audit_object *acls = audit_objects(audit, "network_acl", &n);
    for (size_t i = 0; acls && i < n; i++) {
        const struct value *inbound = value_key(acls[i].fields, "inbound");
        bool any = lets_everybody_reach(inbound, 1) && lets_everybody_reach(inbound, 32768) && lets_everybody_reach(inbound, 65535);
        bool ssh = lets_everybody_reach(inbound, 22), rdp = lets_everybody_reach(inbound, 3389);
        if (!any && !ssh && !rdp) {
            audit_passes(audit, &acls[i], (struct str){0}, "keeps everybody from SSH and RDP");
            continue;
        }
        audit_fails(audit, &acls[i], (struct str){0}, "lets everybody reach %s", any ? "every port" : ssh ? "SSH (22)" : "RDP (3389)");
        if (!any)
            audit_rates(audit, AUDIT_MEDIUM);
    }
}

static void judge_unused_acls(struct audit *audit) {
    size_t n;
    const struct audit_object *acls = audit_objects(audit, "network_acl", &n);
    for (size_t i = 0; acls && i < n; i++) {
        bool is_default = value_true(value_key(acls[i].item, "IsDefault"));
        if (!is_default && value_count(value_key(acls[i].fields, "subnets")) == 0)
            audit_fails(audit, &acls[i], (struct str){0}, "stands before no subnet");
        else
            audit_passes(audit, &acls[i], (struct str){0}, "in use");
    }
}

/* --- peerings --------------------------------------------------------------------------------- */

static const struct audit_object *object_named(const struct audit_object *objects, size_t n, const struct value *ref) {
    bool planned = ref && ref->kind == VALUE_UNKNOWN && ref->as.expr->op == EXPR_REF;
    for (size_t i = 0; i < n; i++)
        if (planned ? str_eq(objects[i].address, ref->as.expr->address) : objects[i].id.len > 0 && str_eq(objects[i].id, value_str(ref)))
            return &objects[i];
    return NULL;
}

struct peering_world {
    const struct audit_object *peerings, *vpcs;
    size_t n_peerings, n_vpcs;
};

static bool covers(struct str outer, struct str inner) {
    struct cidr wide, narrow;
    return cidr_read(outer, &wide) && cidr_read(inner, &narrow) && cidr_contains(&wide, &narrow);
}

/* Does the route reach the whole vpc on the other side? */
static bool is_too_wide(const struct peering_world *world, const struct value *route) {
    static const char *const sides[] = {"vpc", "peer_vpc"}, *const shown[] = {"RequesterVpcInfo.CidrBlock", "AccepterVpcInfo.CidrBlock"};
    const struct audit_object *peering = object_named(world->peerings, world->n_peerings, value_key(route, "via"));
    struct str to = value_str(value_key(route, "to"));
    for (size_t i = 0; peering && i < 2; i++) {
        const struct audit_object *vpc = object_named(world->vpcs, world->n_vpcs, value_get(peering->fields, str_of(sides[i])));
        struct str range = vpc ? value_str(value_key(vpc->fields, "cidr")) : value_str(value_path(NULL, peering->item, str_of(shown[i])));
        if (covers(to, range))
            return true;
    }
    return peering && (str_is(to, "0.0.0.0/0") || str_is(to, "::/0"));
}

static void judge_peering_routes(struct audit *audit) {
    struct peering_world world;
    size_t n;
    world.peerings = audit_objects(audit, "vpc_peering", &world.n_peerings);
    world.vpcs = audit_objects(audit, "vpc", &world.n_vpcs);
    const struct audit_object *tables = audit_objects(audit, "route_table", &n);
    for (size_t i = 0; tables && world.peerings && world.vpcs && i < n; i++) {
        const struct value *routes = value_key(tables[i].fields, "routes"), *wide = NULL;
        for (size_t k = 0; k < value_count(routes) && !wide; k++)
            wide = is_too_wide(&world, value_item(routes, k)) ? value_item(routes, k) : NULL;
        if (wide)
            audit_fails(audit, &tables[i], (struct str){0}, "a route through a peering reaches the whole other vpc");
        else
            audit_passes(audit, &tables[i], (struct str){0}, "no route through a peering is wider than it needs to be");
        audit_shows(audit, "to", value_key(wide, "to"));
    }
}

const struct check network_checks[] = {
    // clang-format off
    { "subnet-autopublic", "subnets give no public addresses by themselves", AUDIT_HIGH, "ec2", NULL, .types = "subnet route_table",
      .judge = judge_public_subnets, .risk = "a server is on the internet without anybody having wanted it",
      .fix = "set public_ips: false, and give addresses to what needs them", .compliance = "fsbp:EC2.15",
      .prowler = "vpc_subnet_no_public_ip_by_default" },
    { "vpc-multi-az", "networks have subnets in several zones", AUDIT_MEDIUM, "ec2", NULL, .types = "vpc subnet", .judge = judge_zones,
      .risk = "one zone's failure takes everything down", .fix = "add subnets in a second zone", .prowler = "vpc_subnet_different_az" },
    { "vpc-split", "networks have subnets that do not lead to the internet", AUDIT_MEDIUM, "ec2", NULL, .types = "vpc subnet route_table",
      .judge = judge_separation, .risk = "databases stand beside what the internet reaches", .fix = "add private subnets",
      .prowler = "vpc_subnet_separate_private_public" },
    { "vpc-flowlogs", "traffic of networks is recorded", AUDIT_MEDIUM, "ec2", NULL, .types = "vpc flow_log", .judge = judge_flow_logs,
      .risk = "after a break-in nobody can tell what left", .fix = "add a flow_log of the vpc",
      .compliance = "cis-1.4:3.9 cis-1.5:3.9 cis-2.0:3.9 cis-3.0:3.7 cis-4.0:3.7 cis-5.0:3.7 cis-6.0:4.7 cis-7.0:4.7 fsbp:EC2.6",
      .prowler = "vpc_flow_logs_enabled" },
    { "vpce-policy", "endpoints say who may go through them", AUDIT_HIGH, "ec2", NULL, .types = "vpc_endpoint", .judge = judge_endpoints,
      .risk = "data leaves through it into somebody else's bucket", .fix = "bound its policy by aws:PrincipalAccount and aws:ResourceAccount",
      .prowler = "vpc_endpoint_connections_trust_boundaries" },
    { "nacl-open", "network ACLs keep everybody from SSH and RDP", AUDIT_HIGH, "ec2", NULL, .types = "network_acl", .judge = judge_acls,
      .risk = "a mistake in a security group is then all it takes", .fix = "deny 22 and 3389 from everywhere before what is allowed",
      .compliance = CIS_NETWORK("5.1", "5.1", "5.2", "6.2") " fsbp:EC2.21",
      .prowler = "ec2_networkacl_allow_ingress_any_port ec2_networkacl_allow_ingress_tcp_port_22 "
                 "ec2_networkacl_allow_ingress_tcp_port_3389" },
    { "nacl-unused", "every network ACL stands before a subnet", AUDIT_LOW, "ec2", NULL, .types = "network_acl", .judge = judge_unused_acls,
      .risk = "it looks like protection and is none", .fix = "delete it, or associate subnets", .compliance = "fsbp:EC2.16",
      .prowler = "ec2_networkacl_unused" },
    { "vpc-peering-routes", "routes through peerings reach no more than they need to", AUDIT_MEDIUM, "ec2", NULL,
      .types = "vpc_peering vpc route_table", .judge = judge_peering_routes, .risk = "whatever is taken over on one side reaches all of the other",
      .fix = "route to the subnets that are needed", .compliance = CIS_NETWORK("5.4", "5.5", "5.6", "6.6"),
      .prowler = "vpc_peering_routing_tables_with_least_privilege" },
    { 0 }
    // clang-format on
};
