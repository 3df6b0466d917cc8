/* DHCP options: the default set of a region, and sets of one's own. */
#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/tags.h"

static const struct value *configuration(struct request *req, const char *key, struct str text) {
    const struct value *value = record(req->arena, "Value:t", text);
    return record(req->arena, "Key:c Values:v", key, value_list(req->arena, &value, 1));
}

static const struct value *options_make(struct request *req, const struct value *configurations, bool is_default,
                                        const struct value *tags) {
    const struct value *options =
        record(req->arena, "DhcpOptionsId:t OwnerId:t DhcpConfigurations:v Tags:v $default:b", new_id(req, &dhcp_species),
               req->account, configurations, tags, is_default);
    thing_put(req, &dhcp_species, options);
    return options;
}

void dhcp_make_default(struct request *req) {
    struct str domain = str_is(req->region, "us-east-1")
                            ? S("ec2.internal")
                            : arena_printf(req->arena, "%.*s.compute.internal", STR(req->region));
    struct maker configurations = {.arena = req->arena};
    maker_add(&configurations, configuration(req, "domain-name", domain));
    maker_add(&configurations, configuration(req, "domain-name-servers", S("AmazonProvidedDNS")));
    options_make(req, maker_list(&configurations), true, value_list(req->arena, NULL, 0));
}

struct str dhcp_default_id(const struct request *req) {
    const struct value *options;
    for (size_t at = 0; (options = thing_next(req, &dhcp_species, &at));)
        if (value_true(value_get(options, S("$default"))))
            return member_text(options, "DhcpOptionsId");
    return S("default");
}

static bool is_text(struct str text) {
    return text.len > 0;
}

static bool is_name_server(struct str text) {
    return cidr_is_address(text) || str_is(text, "AmazonProvidedDNS");
}

static bool is_node_type(struct str text) {
    return str_is(text, "1") || str_is(text, "2") || str_is(text, "4") || str_is(text, "8");
}

static bool is_lease_time(struct str text) {
    int64_t seconds;
    return str_to_int(text, &seconds) && seconds >= 140 && seconds <= INT32_MAX;
}

/* How many values an option takes, and what each is. */
static const struct option {
    const char *name;
    size_t values_max;
    bool (*takes)(struct str);
} option_rows[] = {
    {"domain-name", 1, is_text},
    {"domain-name-servers", 4, is_name_server},
    {"ntp-servers", 4, cidr_is_address},
    {"netbios-name-servers", 4, cidr_is_address},
    {"netbios-node-type", 1, is_node_type},
    {"ipv6-address-preferred-lease-time", 1, is_lease_time},
};

static bool option_check(struct request *req, struct str key, const struct value *texts) {
    const struct option *option = NULL;
    for (size_t i = 0; i < sizeof option_rows / sizeof *option_rows; i++)
        if (str_is(key, option_rows[i].name))
            option = &option_rows[i];
    bool ok = option && value_count(texts) > 0 && value_count(texts) <= option->values_max;
    for (size_t i = 0; ok && i < value_count(texts); i++)
        ok = option->takes(value_str(value_item(texts, i)));
    return ok ||
           reject(req, "InvalidParameterValue", "Value (%.*s) for parameter dhcpConfiguration is invalid.", STR(key));
}

static const struct value *create_dhcp_options(struct request *req) {
    const struct value *given = input(req, "DhcpConfigurations"), *tags;
    if (value_count(given) == 0)
        return reject_missing(req, "dhcpConfiguration");
    struct maker configurations = {.arena = req->arena};
    for (size_t i = 0; i < value_count(given); i++) {
        struct str key = member_text(value_item(given, i), "Key");
        const struct value *texts = value_get(value_item(given, i), S("Values"));
        if (!option_check(req, key, texts))
            return NULL;
        struct maker values = {.arena = req->arena};
        for (size_t j = 0; j < value_count(texts); j++)
            maker_add(&values, record(req->arena, "Value:v", value_item(texts, j)));
        maker_add(&configurations, record(req->arena, "Key:t Values:v", key, maker_list(&values)));
    }
    if (!tags_of_create(req, &dhcp_species, &tags))
        return NULL;
    return record(req->arena, "DhcpOptions:v", options_make(req, maker_list(&configurations), false, tags));
}

static const struct value *delete_dhcp_options(struct request *req) {
    struct str id = input_text(req, "DhcpOptionsId");
    if (!thing_find(req, &dhcp_species, id))
        return NULL;
    if (is_used(req, &vpc_species, "DhcpOptionsId", id))
        return reject_used(req, &dhcp_species, id);
    thing_remove(req, &dhcp_species, id);
    return agreed(req);
}

static const struct filter dhcp_filters[] = {
    {"dhcp-options-id", "DhcpOptionsId"},
    {"key", "DhcpConfigurations.Key"},
    {"value", "DhcpConfigurations.Values.Value"},
    {"owner-id", "OwnerId"},
    {0},
};
static const struct listing dhcp_listing = {&dhcp_species, "DhcpOptions", "DhcpOptionsIds", dhcp_filters, 5, 1000};

const struct handler dhcp_handlers[] = {
    {"CreateDhcpOptions", create_dhcp_options},
    {"DescribeDhcpOptions", .list = &dhcp_listing},
    {"DeleteDhcpOptions", delete_dhcp_options},
    {0},
};
