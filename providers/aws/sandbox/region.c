/* Regions and their zones, and what the account may do in them. */
#include "providers/aws/sandbox/ec2.h"

// clang-format off
/* Regions that DescribeRegions tells of. Any other region works too: objects are kept under the name that was signed. */
static const struct {
    const char *name;
    bool opt_in;
} regions[] = {
    {"us-east-1"}, {"us-east-2"}, {"us-west-1"}, {"us-west-2"}, {"ca-central-1"}, {"sa-east-1"}, {"eu-central-1"},
    {"eu-west-1"}, {"eu-west-2"}, {"eu-west-3"}, {"eu-north-1"}, {"ap-south-1"}, {"ap-northeast-1"}, {"ap-northeast-2"},
    {"ap-northeast-3"}, {"ap-southeast-1"}, {"ap-southeast-2"},
    {"af-south-1", true}, {"ap-east-1", true}, {"ap-south-2", true}, {"ap-southeast-3", true}, {"ap-southeast-4", true},
    {"ap-southeast-5", true}, {"ap-southeast-7", true}, {"ca-west-1", true}, {"eu-central-2", true}, {"eu-south-1", true},
    {"eu-south-2", true}, {"il-central-1", true}, {"me-central-1", true}, {"me-south-1", true}, {"mx-central-1", true},
};

/* How a region's compass word is shortened in zone ids. */
static const struct {
    const char *word, *letters;
} compass[] = {
    {"north", "n"}, {"south", "s"}, {"east", "e"}, {"west", "w"}, {"central", "c"}, {"northeast", "ne"},
    {"northwest", "nw"}, {"southeast", "se"}, {"southwest", "sw"}, {"gov", "g"},
};
// clang-format on

/* --- zones ---------------------------------------------------------------------------------------------------------- */

struct str zone_name(const struct request *req, unsigned zone) {
    return arena_printf(req->arena, "%.*s%c", STR(req->region), 'a' + (int)zone);
}

/* "eu-west-1" is "euw1": compass words are shortened, the rest stands. */
static void region_code(struct str region, struct buf *code) {
    while (region.len) {
        struct str word = str_cut(&region, '-');
        for (size_t i = 0; i < sizeof compass / sizeof *compass; i++)
            if (str_is(word, compass[i].word))
                word = str_of(compass[i].letters);
        buf_add(code, word);
    }
}

struct str zone_id(const struct request *req, unsigned zone) {
    HOLDS(buf_release) struct buf code = {0};
    region_code(req->region, &code);
    buf_addf(&code, "-az%u", zone + 1);
    return arena_str(req->arena, buf_str(&code));
}

int zone_find(const struct request *req, struct str name_or_id) {
    for (unsigned zone = 0; zone < ZONES; zone++)
        if (str_eq(name_or_id, zone_name(req, zone)) || str_eq(name_or_id, zone_id(req, zone)))
            return (int)zone;
    return -1;
}

static const struct species zone_species = {"availability-zone", "", "ZoneName", "zone", "InvalidParameterValue",
                                            "InvalidParameterValue"};
static const struct filter zone_filters[] = {
    {"zone-name", "ZoneName"},
    {"zone-id", "ZoneId"},
    {"state", "State"},
    {"region-name", "RegionName"},
    {"group-name", "GroupName"},
    {"group-long-name", "GroupLongName"},
    {"opt-in-status", "OptInStatus"},
    {"zone-type", "ZoneType"},
    {"parent-zone-id", "ParentZoneId"},
    {"parent-zone-name", "ParentZoneName"},
    {0},
};
static const struct listing zone_listing = {&zone_species, "AvailabilityZones", NULL, zone_filters};

static const struct value *zone_record(struct request *req, unsigned zone) {
    struct arena *arena = req->arena;
    return record(arena,
                  "ZoneName:t ZoneId:t RegionName:t GroupName:t NetworkBorderGroup:t GroupLongName:t State:c OptInStatus:c "
                  "ZoneType:c Messages:v",
                  zone_name(req, zone), zone_id(req, zone), req->region, arena_printf(arena, "%.*s-zg-1", STR(req->region)),
                  req->region, arena_printf(arena, "%.*s zone group 1", STR(req->region)), "available",
                  "opt-in-not-required", "availability-zone", value_list(arena, NULL, 0));
}

/* Rejects a name or id that no zone of the region has. */
static bool zones_check(struct request *req, const char *member, const char *noun) {
    const struct value *named = input(req, member);
    for (size_t i = 0; i < value_count(named); i++) {
        struct str name = value_str(value_item(named, i));
        if (zone_find(req, name) < 0)
            return reject(req, "InvalidParameterValue", "Invalid availability zone%s: [%.*s]", noun, STR(name));
    }
    return true;
}

static const struct value *describe_zones(struct request *req) {
    if (!zones_check(req, "ZoneNames", "") || !zones_check(req, "ZoneIds", "-id"))
        return NULL;
    const struct value *names = input(req, "ZoneNames"), *ids = input(req, "ZoneIds");
    struct maker zones = {.arena = req->arena};
    for (unsigned zone = 0; zone < ZONES; zone++) {
        bool named = value_count(names) == 0 || list_has(names, zone_name(req, zone));
        bool with_id = value_count(ids) == 0 || list_has(ids, zone_id(req, zone));
        if (named && with_id)
            maker_add(&zones, zone_record(req, zone));
    }
    return list_items(req, &zone_listing, maker_list(&zones));
}

/* --- regions -------------------------------------------------------------------------------------------------------- */

static const struct species region_species = {"region", "", "RegionName", "region", "InvalidParameterValue",
                                              "InvalidParameterValue"};
static const struct filter region_filters[] = {
    {"region-name", "RegionName"}, {"endpoint", "Endpoint"}, {"opt-in-status", "OptInStatus"}, {0},
};
static const struct listing region_listing = {&region_species, "Regions", NULL, region_filters};

static bool is_region(struct str name) {
    for (size_t i = 0; i < sizeof regions / sizeof *regions; i++)
        if (str_is(name, regions[i].name))
            return true;
    return false;
}

static const struct value *describe_regions(struct request *req) {
    const struct value *names = input(req, "RegionNames");
    for (size_t i = 0; i < value_count(names); i++)
        if (!is_region(value_str(value_item(names, i))))
            return reject(req, "InvalidParameterValue", "Invalid region provided: '%.*s'",
                          STR(value_str(value_item(names, i))));
    bool all = input_true(req, "AllRegions") || value_count(names) > 0;
    struct maker found = {.arena = req->arena};
    for (size_t i = 0; i < sizeof regions / sizeof *regions; i++) {
        struct str name = str_of(regions[i].name);
        if ((regions[i].opt_in && !all) || (value_count(names) > 0 && !list_has(names, name)))
            continue;
        maker_add(&found, record(req->arena, "RegionName:t Endpoint:t OptInStatus:c", name,
                                 arena_printf(req->arena, "ec2.%.*s.amazonaws.com", STR(name)),
                                 regions[i].opt_in ? "not-opted-in" : "opt-in-not-required"));
    }
    return list_items(req, &region_listing, maker_list(&found));
}

/* --- the account ---------------------------------------------------------------------------------------------------- */

static const struct {
    const char *name, *value; /* NULL: the default VPC, or "none" */
} attributes[] = {
    {"supported-platforms", "VPC"},
    {"vpc-max-security-groups-per-interface", "5"},
    {"max-elastic-ips", "5"},
    {"vpc-max-elastic-ips", "5"},
    {"max-instances", "20"},
    {"default-vpc", NULL},
};
#define N_ATTRIBUTES (sizeof attributes / sizeof *attributes)

static bool is_attribute(struct str name) {
    for (size_t i = 0; i < N_ATTRIBUTES; i++)
        if (str_is(name, attributes[i].name))
            return true;
    return false;
}

static const struct value *describe_account_attributes(struct request *req) {
    const struct value *names = input(req, "AttributeNames");
    for (size_t i = 0; i < value_count(names); i++)
        if (!is_attribute(value_str(value_item(names, i))))
            return reject(req, "InvalidParameterValue", "Invalid attribute name '%.*s'",
                          STR(value_str(value_item(names, i))));
    const struct value *vpc = default_vpc(req);
    struct maker found = {.arena = req->arena};
    for (size_t i = 0; i < N_ATTRIBUTES; i++) {
        if (value_count(names) > 0 && !list_has(names, str_of(attributes[i].name)))
            continue;
        struct str text = attributes[i].value ? str_of(attributes[i].value) : vpc ? member_text(vpc, "VpcId") : S("none");
        const struct value *value = record(req->arena, "AttributeValue:t", text);
        maker_add(&found, record(req->arena, "AttributeName:c AttributeValues:v", attributes[i].name,
                                 value_list(req->arena, &value, 1)));
    }
    return record(req->arena, "AccountAttributes:v", maker_list(&found));
}

const struct handler region_handlers[] = {
    {"DescribeAvailabilityZones", describe_zones},
    {"DescribeRegions", describe_regions},
    {"DescribeAccountAttributes", describe_account_attributes},
    {0},
};
