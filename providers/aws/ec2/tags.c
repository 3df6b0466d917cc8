#include "providers/aws/ec2/ec2.h"

/* DeleteTags with a value removes the tag only while it has that value; ours goes whatever it says now. */
static const struct value *tag_key_only(const struct field *field, const struct value *atom, struct arena *arena) {
    (void)field;
    struct maker maker = {.arena = arena};
    maker_set(&maker, S("Key"), value_key(atom, "Key"));
    return maker_map(&maker);
}

/* Something just made may not be visible to CreateTags for some seconds. */
#define NOT_YET                                                                                                                    \
    "InvalidID InvalidVpcID.NotFound InvalidSubnetID.NotFound InvalidInternetGatewayID.NotFound InvalidRouteTableID.NotFound "     \
    "InvalidGroup.NotFound InvalidAllocationID.NotFound NatGatewayNotFound InvalidGatewayID.NotFound InvalidDhcpOptionsID.NotFound "  \
    "InvalidDhcpOptionID.NotFound InvalidNetworkAclID.NotFound InvalidVpcEndpointId.NotFound "                                     \
    "InvalidVpcPeeringConnectionID.NotFound InvalidFlowLogId.NotFound InvalidKeyPair.NotFound InvalidInstanceID.NotFound"

/* CreateTags overwrites, so one call adds and changes. */
#define CREATE_TAGS(...) {"CreateTags", __VA_ARGS__, .items = "Tags", .settle = SETTLE_REPEAT, .lag_on = NOT_YET}

/* Then the filters' member, and how a call names what it tags. */
#define TAGGING(filters_member, ...)                                                                                                    \
    {                                                                                                                              \
        .on_create = "TagSpecifications[0].Tags",                                                                                  \
        .type_at = "TagSpecifications[0].ResourceType",                                                                            \
        .facet =                                                                                                                   \
            {                                                                                                                      \
                .add = CREATE_TAGS(__VA_ARGS__),                                                                                                \
                .change = CREATE_TAGS(__VA_ARGS__),                                                                                             \
                .remove = {"DeleteTags", __VA_ARGS__, .items = "Tags", .settle = SETTLE_REPEAT, .wire = tag_key_only},           \
                .key = "Key",                                                                                                      \
            },                                                                                                                     \
        .seen = "Tags",                                                                                                            \
        .filter = "tag:",                                                                                                          \
        .filters = filters_member,                                                                                                 \
    }

const struct tagging ec2_tagging = TAGGING("Filters", "Resources[]");
const struct tagging ec2_tagging_filter = TAGGING("Filter", "Resources[]");
const struct tagging key_pair_tagging = TAGGING("Filters", .fills = FILLS({"Resources[]", "$key_id"}));
