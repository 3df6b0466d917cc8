/* A set of DHCP options: what the instances of a vpc are told about names and time. A set never changes: another one takes its place,
 * and the vpcs that name it are moved before the old one goes.
 *
 * EC2 holds the options as one list of { Key, Values }; each field here is one of them, and its key its own name with hyphens. */
#include "providers/aws/ec2/ec2.h"

#include "base/cidr.h"

#define GONE "InvalidDhcpOptionID.NotFound InvalidDhcpOptionsID.NotFound"

static const struct value *option_key(const struct field *field, struct arena *arena) {
    struct buf key = {0};
    for (const char *at = field->name; *at; at++)
        buf_addc(&key, *at == '_' ? '-' : *at);
    const struct value *text = value_text(arena, buf_str(&key));
    buf_release(&key);
    return text;
}

/* --- canonical: a text, or a list of texts in their order ------------------------------------------------------------------ */

static bool check_one(const struct field *field, const struct value *raw, struct report *report) {
    int64_t number;
    struct str text = value_str(raw);
    if (raw->kind == VALUE_UNKNOWN)
        return true;
    if (raw->kind != VALUE_TEXT && raw->kind != VALUE_INT)
        return fail(report, raw->at, "%s: wants a text, not a %s", field->name, value_kind_name(raw->kind));
    bool servers = str_is(str_of(field->of), "servers");
    if (servers && !cidr_is_address(text) && !str_is(text, "AmazonProvidedDNS"))
        return fail(report, raw->at, "%s: '%.*s' is no address%s", field->name, STR(text),
                    str_starts(str_of(field->name), S("domain")) ? ", nor AmazonProvidedDNS" : "");
    if (str_is(str_of(field->of), "node") && !word_in("1 2 4 8", text) &&
        !(raw_int(raw, &number) && (number == 1 || number == 2 || number == 4 || number == 8)))
        return fail(report, raw->at, "%s: '%.*s' is not 1, 2, 4 or 8", field->name, STR(text));
    if (field->max && (!raw_int(raw, &number) || number < field->min || number > field->max))
        return fail(report, raw->at, "%s: '%.*s' is not a number of seconds between %lld and %lld", field->name, STR(text),
                    (long long)field->min, (long long)field->max);
    return true;
}

static const struct value *as_text(const struct value *raw, struct arena *arena) {
    return raw->kind == VALUE_INT ? value_textf(arena, "%lld", (long long)raw->as.integer) : raw;
}

static bool option_canon(const struct field *field, const struct value *raw, const struct resolver *resolver,
                         struct arena *arena, struct report *report, const struct value **out) {
    (void)resolver;
    if (!str_is(str_of(field->of), "servers")) {
        *out = value_at(arena, as_text(raw, arena), raw->at);
        return check_one(field, raw, report);
    }
    bool list = raw->kind == VALUE_LIST, ok = true;
    size_t n = list ? value_count(raw) : 1;
    if (n == 0 || n > 4)
        return fail(report, raw->at, "%s: %zu are %s, one to four are wanted", field->name, n, n ? "too many" : "too few");
    struct maker texts = {.arena = arena};
    for (size_t i = 0; i < n; i++) {
        const struct value *one = list ? value_item(raw, i) : raw;
        ok &= check_one(field, one, report);
        maker_add(&texts, one);
    }
    *out = value_at(arena, maker_list(&texts), raw->at);
    return ok;
}

static const struct value *option_seen(const struct field *field, const struct value *shown, const struct value *item,
                                       struct arena *arena) {
    (void)item;
    struct str key = value_str(option_key(field, arena));
    for (size_t i = 0; i < value_count(shown); i++) {
        const struct value *option = value_item(shown, i);
        if (!str_eq(value_str(value_key(option, "Key")), key))
            continue;
        const struct value *texts = value_path(arena, option, S("Values[].Value"));
        return str_is(str_of(field->of), "servers") ? texts : value_item(texts, 0);
    }
    return NULL;
}

static const struct value *option_wire(const struct field *field, const struct value *value, struct arena *arena) {
    struct maker option = {.arena = arena};
    maker_set(&option, S("Key"), option_key(field, arena));
    maker_set(&option, S("Values"), value->kind == VALUE_LIST ? value : value_list(arena, &value, 1));
    return maker_map(&option);
}

static void option_show(struct buf *out, const struct value *value) {
    if (value->kind == VALUE_TEXT)
        buf_add(out, value_str(value));
    for (size_t i = 0; value->kind == VALUE_LIST && i < value_count(value); i++) {
        buf_adds(out, i ? ", " : "");
        buf_add(out, value_str(value_item(value, i)));
    }
}

#define SERVER "{'type':'string','pattern':'^([0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*|AmazonProvidedDNS)$|[$][{]'}"

static void servers_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'anyOf':[" SERVER ",{'type':'array','minItems':1,'maxItems':4,'items':" SERVER "}]}");
}

static void option_schema(const struct field *field, struct buf *out) {
    const struct field seconds = {field->name, INT, .min = field->min, .max = field->max};
    if (str_is(str_of(field->of), "node"))
        schema_add(out, "{'enum':[1,2,4,8,'1','2','4','8']}");
    else if (field->max)
        kind_int.schema(&seconds, out);
    else
        kind_text.schema(&(struct field){field->name, TEXT}, out);
}

static const struct kind kind_option = {
    .name = "text", .canon = option_canon, .seen = option_seen, .wire = option_wire, .show = option_show, .schema = option_schema};
static const struct kind kind_servers = {
    .name = "addresses", .canon = option_canon, .seen = option_seen, .wire = option_wire, .show = option_show, .schema = servers_schema};
#define OPTION &kind_option, "text"
#define SERVERS &kind_servers, "servers"
#define NODE &kind_option, "node"
#define JOINS "DhcpConfigurations[+]"

const struct sheet dhcp_options_sheet = {
    .type = "dhcp_options",
    .service = "ec2",
    .version = 1,
    .help = "what the instances of a vpc are told about names and time; a vpc takes it by its dhcp_options",
    .example = "dhcp_options:\n"
               "  names: { domain_name: corp.example, domain_name_servers: [10.0.0.2] }\n",
    .id_prefix = "dopt-",
    .aliases = ALIASES("aws_vpc_dhcp_options", "vpc_dhcp_options", "AWS::EC2::DHCPOptions"),
    // clang-format off
    .fields = FIELDS(
        { "domain_name",          OPTION,  CREATE_ONLY, JOINS, "what unqualified names are completed with", .seen = "DhcpConfigurations",
          .aliases = ALIASES("DomainName", "domain") },
        { "domain_name_servers",  SERVERS, CREATE_ONLY, JOINS, "up to four name servers, or AmazonProvidedDNS", .seen = "DhcpConfigurations",
          .aliases = ALIASES("DomainNameServers", "name_servers", "dns") },
        { "ntp_servers",          SERVERS, CREATE_ONLY, JOINS, "up to four time servers", .seen = "DhcpConfigurations",
          .aliases = ALIASES("NtpServers") },
        { "netbios_name_servers", SERVERS, CREATE_ONLY, JOINS, "up to four NetBIOS name servers", .seen = "DhcpConfigurations",
          .aliases = ALIASES("NetbiosNameServers") },
        { "netbios_node_type",    NODE,    CREATE_ONLY, JOINS, "1, 2, 4 or 8; AWS recommends 2", .seen = "DhcpConfigurations",
          .aliases = ALIASES("NetbiosNodeType") },
        { "ipv6_address_preferred_lease_time", OPTION, CREATE_ONLY, JOINS, "seconds after which a lease of an IPv6 address is renewed",
          .seen = "DhcpConfigurations", .min = 140, .max = 2147483647, .aliases = ALIASES("Ipv6AddressPreferredLeaseTime") },
        { "id",                   TEXT, READ_ONLY | KNOWN, "DhcpOptionsId", "dopt-…" },
        { "owner",                TEXT, READ_ONLY | KNOWN, "OwnerId", "the account that owns it" }
    ),
    .any_of = "domain_name domain_name_servers ntp_servers netbios_name_servers netbios_node_type ipv6_address_preferred_lease_time",
    .create = { "CreateDhcpOptions", .answer = "DhcpOptions", .settle = SETTLE_TAG },
    .remove = { "DeleteDhcpOptions", "DhcpOptionsId", .settle = SETTLE_REPEAT, .done_on = GONE, .busy_on = "DependencyViolation" },
    .read   = { "DescribeDhcpOptions", .filter = "dhcp-options-id", .one = "DhcpOptionsIds", .items = "DhcpOptions", .id = "DhcpOptionsId",
                .page = 1000, .batch = 200, .gone_on = GONE,
                /* nothing else tells a region's own set from one that somebody made */
                .comes_with = "DhcpConfigurations[].Values[].Value=AmazonProvidedDNS" },
    // clang-format on
    .tagging = &ec2_tagging,
    .tag_type = "dhcp-options",
};
