/* Security groups: what they open to everybody, and how they are kept. */
#include "base/cidr.h"
#include "providers/aws/audit/audit.h"

/* --- ports that everybody reaches ------------------------------------------------------------- */

struct ports {
    const struct port_range *ranges; /* ends with a row without protocols */
    const char *what;                /* "SSH" */
};
#define PORTS(what, ...) (&(const struct ports){(const struct port_range[]){__VA_ARGS__, {0}}, what})
#define TCP(port) {port, port, "tcp"}

static void each_group(struct audit *audit, void (*judge)(struct audit *, const struct audit_object *)) {
    size_t n;
    const struct audit_object *groups = audit_objects(audit, "security_group", &n);
    for (size_t i = 0; groups && i < n; i++)
        judge(audit, &groups[i]);
}

static void judge_ports_of(struct audit *audit, const struct audit_object *group) {
    const struct ports *ports = audit_judged(audit)->facts;
    const struct value *inbound = value_key(group->fields, "inbound"), *via = NULL;
    for (const struct port_range *range = ports->ranges; range->protocols; range++) {
        if (!rules_open_to_all(audit, inbound, range, &via))
            continue;
        audit_fails(audit, group, (struct str){0}, "everybody reaches %s (port %lld)", ports->what,
                    (long long)range->from);
        audit_shows(audit, "rule", via);
        return;
    }
    audit_passes(audit, group, (struct str){0}, "%s is not open to everybody", ports->what);
}

static void judge_ports(struct audit *audit) {
    each_group(audit, judge_ports_of);
}

/* Some port. A web server's two are what the internet is for: told, and no more. */
static void judge_any_of(struct audit *audit, const struct audit_object *group) {
    static const struct port_range web[] = {{80, 80, "tcp"}, {443, 443, "tcp udp"}};
    static const struct port_range rest[] = {{0, 79, "tcp udp"}, {80, 80, "udp"}, {81, 442, "tcp udp"}, {444, 65535, "tcp udp"}};
    const struct value *inbound = value_key(group->fields, "inbound"), *via = NULL;
    bool any = false, more = false;
    for (size_t i = 0; i < sizeof(rest) / sizeof(rest[0]) && !more; i++)
        more = rules_open_to_all(audit, inbound, &rest[i], &via);
    for (size_t i = 0; i < sizeof(web) / sizeof(web[0]) && !more && !any; i++)
        any = rules_open_to_all(audit, inbound, &web[i], &via);
    if (!any && !more) {
        audit_passes(audit, group, (struct str){0}, "no port is open to everybody");
        return;
    }
    audit_fails(audit, group, (struct str){0}, more ? "a port is open to everybody" : "a web port is open to everybody");
    audit_shows(audit, "rule", via);
    if (!more)
        audit_rates(audit, AUDIT_INFO);
}

static void judge_any(struct audit *audit) {
    each_group(audit, judge_any_of);
}

/* All ports: a rule of every protocol, or rules that leave no port out (1-65535 is all but one that nobody uses). */
static void judge_all_of(struct audit *audit, const struct audit_object *group) {
    static const struct port_range ends[] = {{1, 1, "tcp udp"}, {32768, 32768, "tcp udp"}, {65535, 65535, "tcp udp"}};
    const struct value *inbound = value_key(group->fields, "inbound"), *via = NULL;
    bool all = true;
    for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
        all = all && rules_open_to_all(audit, inbound, &ends[i], &via);
    if (!all) {
        audit_passes(audit, group, (struct str){0}, "not every port is open to everybody");
        return;
    }
    audit_fails(audit, group, (struct str){0}, "everybody reaches every port");
    audit_shows(audit, "rule", via);
}

static void judge_all(struct audit *audit) {
    each_group(audit, judge_all_of);
}

static bool opens(const struct value *permission, const struct port_range *range) {
    struct str protocol = value_str(value_key(permission, "IpProtocol"));
    int64_t from = value_integer(value_key(permission, "FromPort"), 0), to = value_integer(value_key(permission, "ToPort"), 65535);
    return str_is(protocol, "-1") || (word_in(range->protocols, protocol) && from <= range->to && to >= range->from);
}

static bool concerns_ports(const struct value *permission, const struct check *check) {
    const struct ports *ports = check->facts;
    for (const struct port_range *range = ports->ranges; range->protocols; range++)
        if (opens(permission, range))
            return true;
    return false;
}

static void mend_ports(struct audit *audit, const struct finding *finding) {
    mend_open_rules(audit, finding, concerns_ports);
}

static bool concerns_all(const struct value *permission, const struct check *check) {
    static const struct port_range low = {1, 1, "tcp udp"}, high = {65535, 65535, "tcp udp"};
    (void)check;
    return opens(permission, &low) || opens(permission, &high);
}

static void mend_all(struct audit *audit, const struct finding *finding) {
    mend_open_rules(audit, finding, concerns_all);
}

/* --- wide ranges, single addresses ------------------------------------------------------------ */

static bool is_private(const struct cidr *range) {
    static const char *const texts[] = {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16", "127.0.0.0/8"};
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        struct cidr private_range;
        if (cidr_read(str_of(texts[i]), &private_range) && cidr_contains(&private_range, range))
            return true;
    }
    return false;
}

/* The first rule whose public IPv4 range has a prefix from `shortest` to `longest`. */
static const struct value *rule_of_prefix(const struct value *rules, int shortest, int longest) {
    for (size_t i = 0; i < value_count(rules); i++) {
        struct cidr range;
        bool is_v4 = cidr_read(value_str(value_key(value_item(rules, i), "cidr")), &range) && range.bits == 32;
        if (is_v4 && range.prefix >= shortest && range.prefix <= longest && !is_private(&range))
            return value_item(rules, i);
    }
    return NULL;
}

static void judge_wide_of(struct audit *audit, const struct audit_object *group) {
    const struct value *rule = rule_of_prefix(value_key(group->fields, "inbound"), 1, 23);
    if (!rule)
        rule = rule_of_prefix(value_key(group->fields, "outbound"), 1, 23);
    if (rule)
        audit_fails(audit, group, (struct str){0}, "a rule speaks of the wide public range %.*s", STR(value_str(value_key(rule, "cidr"))));
    else
        audit_passes(audit, group, (struct str){0}, "no rule speaks of a wide public range");
    audit_shows(audit, "rule", rule);
}

static void judge_wide(struct audit *audit) {
    each_group(audit, judge_wide_of);
}

static void judge_single_of(struct audit *audit, const struct audit_object *group) {
    const struct value *rule = rule_of_prefix(value_key(group->fields, "inbound"), 32, 32);
    if (rule)
        audit_fails(audit, group, (struct str){0}, "open to the single public address %.*s", STR(value_str(value_key(rule, "cidr"))));
    else
        audit_passes(audit, group, (struct str){0}, "open to no single public address");
    audit_shows(audit, "rule", rule);
}

static void judge_single(struct audit *audit) {
    each_group(audit, judge_single_of);
}

/* --- how groups are kept ---------------------------------------------------------------------- */

static bool is_default(const struct audit_object *group) {
    return str_is(value_str(value_key(group->fields, "name")), "default");
}

static void judge_default_of(struct audit *audit, const struct audit_object *group) {
    size_t rules = value_count(value_key(group->fields, "inbound")) + value_count(value_key(group->fields, "outbound"));
    if (!is_default(group))
        return;
    if (rules > 0)
        audit_fails(audit, group, (struct str){0}, "the default group of %.*s has rules (%zu)",
                    STR(value_str(value_key(group->fields, "vpc"))), rules);
    else
        audit_passes(audit, group, (struct str){0}, "the default group has no rules");
}

static void judge_default(struct audit *audit) {
    each_group(audit, judge_default_of);
}

enum { RULES_MOST = 50 };

static void judge_many_of(struct audit *audit, const struct audit_object *group) {
    size_t in = value_count(value_key(group->fields, "inbound")), out = value_count(value_key(group->fields, "outbound"));
    if (in > RULES_MOST || out > RULES_MOST)
        audit_fails(audit, group, (struct str){0}, "%zu rules for what comes in, %zu for what goes out", in, out);
    else
        audit_passes(audit, group, (struct str){0}, "at most %d rules in each direction", RULES_MOST);
}

static void judge_many(struct audit *audit) {
    each_group(audit, judge_many_of);
}

static void judge_wizard_of(struct audit *audit, const struct audit_object *group) {
    struct str name = value_str(value_key(group->fields, "name"));
    if (str_has(name, S("launch-wizard")))
        audit_fails(audit, group, (struct str){0}, "'%.*s' was made by the console's launch wizard", STR(name));
    else
        audit_passes(audit, group, (struct str){0}, "made on purpose");
}

static void judge_wizard(struct audit *audit) {
    each_group(audit, judge_wizard_of);
}

/* --- groups that nothing carries -------------------------------------------------------------- */

static bool rules_name(const struct value *rules, struct str id) {
    for (size_t i = 0; i < value_count(rules); i++)
        if (str_eq(value_str(value_key(value_item(rules, i), "group")), id))
            return true;
    return false;
}

static bool interface_carries(const struct value *interfaces, struct str id) {
    for (size_t i = 0; i < value_count(interfaces); i++) {
        const struct value *groups = value_key(value_item(interfaces, i), "Groups");
        for (size_t k = 0; k < value_count(groups); k++)
            if (str_eq(value_str(value_key(value_item(groups, k), "GroupId")), id))
                return true;
    }
    return false;
}

static void judge_unused(struct audit *audit) {
    size_t n;
    const struct audit_object *groups = audit_is_plan(audit) ? NULL : audit_objects(audit, "security_group", &n);
    const struct value *interfaces = groups ? audit_need(audit, "interfaces", NULL) : NULL;
    for (size_t i = 0; interfaces && i < n; i++) {
        bool used = is_default(&groups[i]) || interface_carries(interfaces, groups[i].id);
        for (size_t k = 0; !used && k < n; k++)
            used = k != i && (rules_name(value_key(groups[k].fields, "inbound"), groups[i].id) ||
                              rules_name(value_key(groups[k].fields, "outbound"), groups[i].id));
        if (used)
            audit_passes(audit, &groups[i], (struct str){0}, "in use");
        else
            audit_fails(audit, &groups[i], (struct str){0}, "nothing carries it and no rule names it");
    }
}

#define OPEN(id_, title_, severity_, facts_, risk_, compliance_, prowler_)                                                         \
    {                                                                                                                              \
        id_, title_, severity_, "ec2", "prefix_list", .types = "security_group", .judge = judge_ports, .mend = mend_ports, .facts = facts_,            \
            .risk = risk_, .fix = "name the group or the address that needs it as the source instead", .compliance = compliance_,  \
            .prowler = prowler_                                                                                                    \
    }
#define INTERNET "ec2_securitygroup_allow_ingress_from_internet_to_"
#define CIS_OPEN CIS_NETWORK("5.2", "5.2", "5.3", "6.3")

const struct check group_checks[] = {
    // clang-format off
    { "sg-open-all", "no security group is open to everybody on every port", AUDIT_CRITICAL, "ec2", "prefix_list",
      .types = "security_group", .judge = judge_all, .mend = mend_all, .risk = "whatever listens behind it is on the internet",
      .fix = "name ports and sources", .compliance = CIS_OPEN " fsbp:EC2.18", .prowler = INTERNET "all_ports" },
    OPEN("sg-open-ssh", "SSH is not open to everybody", AUDIT_HIGH, PORTS("SSH", TCP(22)), "it is found and tried within minutes",
         CIS_OPEN " fsbp:EC2.13", INTERNET "tcp_port_22"),
    OPEN("sg-open-rdp", "RDP is not open to everybody", AUDIT_HIGH, PORTS("RDP", {3389, 3389, "tcp udp"}), "it is found and tried within minutes",
         CIS_OPEN " fsbp:EC2.14", INTERNET "tcp_port_3389"),
    OPEN("sg-open-db", "databases and caches are not open to everybody", AUDIT_HIGH,
         PORTS("a database", TCP(3306), TCP(5432), {1433, 1434, "tcp udp"}, TCP(1521), TCP(2483), {27017, 27018, "tcp"}, TCP(6379),
               {11211, 11211, "tcp udp"}, TCP(9200), TCP(9300), TCP(5601), TCP(9092), TCP(7199), TCP(9160), TCP(8888)),
         "data leaves through an open database unseen", "fsbp:EC2.19",
         INTERNET "tcp_port_mysql_3306 " INTERNET "tcp_port_postgres_5432 " INTERNET "tcp_port_sql_server_1433_1434 "
         INTERNET "tcp_port_oracle_1521_2483 " INTERNET "tcp_port_mongodb_27017_27018 " INTERNET "tcp_port_redis_6379 "
         INTERNET "tcp_port_memcached_11211 " INTERNET "tcp_port_elasticsearch_kibana_9200_9300_5601 "
         INTERNET "tcp_port_kafka_9092 " INTERNET "tcp_port_cassandra_7199_9160_8888"),
    OPEN("sg-open-plain", "FTP and Telnet are not open to everybody", AUDIT_HIGH, PORTS("an unencrypted log-in", {20, 21, "tcp"}, TCP(23)),
         "passwords cross the internet in clear", "fsbp:EC2.19", INTERNET "tcp_ftp_port_20_21 " INTERNET "tcp_port_telnet_23"),
    OPEN("sg-open-highrisk", "ports of internal services are not open to everybody", AUDIT_HIGH,
         PORTS("an internal service", TCP(25), TCP(110), TCP(135), TCP(143), TCP(445), TCP(3000), TCP(4333), TCP(5000), TCP(5500),
               TCP(8080), TCP(8088)),
         "such services are rarely made to face the internet", "fsbp:EC2.19", INTERNET "high_risk_tcp_ports"),
    OPEN("sg-open-cifs", "file sharing is not open to everybody", AUDIT_CRITICAL, PORTS("file sharing", TCP(139), TCP(445)),
         "worms travel through it", "cis-4.0:5.1.2 cis-5.0:5.1.2 cis-6.0:6.1.2 cis-7.0:6.1.2", "ec2_instance_port_cifs_exposed_to_internet"),
    { "sg-open-any", "no port is open to everybody", AUDIT_HIGH, "ec2", "prefix_list", .types = "security_group", .judge = judge_any,
      .risk = "a web server is meant for everybody; what else listens rarely is", .fix = "name the sources that need it",
      .compliance = "fsbp:EC2.18", .prowler = INTERNET "any_port" },
    { "sg-wide-public", "no rule speaks of a wide public range", AUDIT_HIGH, "ec2", NULL, .types = "security_group", .judge = judge_wide,
      .risk = "a public /1 to /23 is thousands of strangers", .fix = "narrow the range", .prowler = "ec2_securitygroup_allow_wide_open_public_ipv4" },
    { "sg-default-rules", "default security groups have no rules", AUDIT_HIGH, "ec2", NULL, .types = "security_group",
      .judge = judge_default, .risk = "what is started without a group of its own lands in it", .fix = "revoke all its rules",
      .compliance = CIS_NETWORK("5.3", "5.4", "5.5", "6.5") " fsbp:EC2.2", .prowler = "ec2_securitygroup_default_restrict_traffic" },
    { "sg-unused", "every security group is in use", AUDIT_LOW, "ec2", "interfaces", .types = "security_group", .judge = judge_unused,
      .risk = "a forgotten group is carried again by mistake", .fix = "delete it", .compliance = "fsbp:EC2.22",
      .prowler = "ec2_securitygroup_not_used" },
    { "sg-many-rules", "no security group has more than 50 rules a direction", AUDIT_MEDIUM, "ec2", NULL, .types = "security_group",
      .judge = judge_many, .risk = "nobody reads fifty rules", .fix = "split it by what carries it",
      .prowler = "ec2_securitygroup_with_many_ingress_egress_rules" },
    { "sg-wizard", "no security group comes from the launch wizard", AUDIT_MEDIUM, "ec2", NULL, .types = "security_group",
      .judge = judge_wizard, .risk = "the wizard opens SSH to everybody", .fix = "replace it by a group of your own",
      .prowler = "ec2_securitygroup_from_launch_wizard" },
    { "sg-from-single-ip", "no security group is open to a single public address", AUDIT_INFO, "ec2", NULL, .types = "security_group",
      .judge = judge_single, .risk = "addresses of offices and homes change hands", .fix = "review whether it is still yours",
      .prowler = "ec2_securitygroup_allow_ingress_from_internet_to_any_port_from_ip" },
    { 0 }
    // clang-format on
};
