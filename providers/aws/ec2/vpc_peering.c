/* A peering: traffic between two vpcs by their private addresses, once the other side accepts it and
 * both have routes. What has been accepted stays so until the peering is deleted; it lingers as
 * `deleted` for a while. Options can be set while it is active only. */
#include "providers/aws/ec2/ec2.h"

#define GONE "InvalidVpcPeeringConnectionID.NotFound"

static const struct call modify = {"ModifyVpcPeeringConnectionOptions", "VpcPeeringConnectionId",
                                   .settle = SETTLE_REPEAT, .lag_on = GONE};

/* The call takes nothing but the id. */
static const struct value *nothing(const struct field *field, const struct value *atom,
                                   struct arena *arena) {
    (void)field, (void)atom;
    struct maker input = {.arena = arena};
    return maker_map(&input);
}

/* Nobody can take an acceptance back. */
static const struct facet acceptance = {
    .add = {"AcceptVpcPeeringConnection", "VpcPeeringConnectionId", .settle = SETTLE_REPEAT,
            .lag_on = GONE " InvalidStateTransition", .wire = nothing},
    .key = "ref",
    .one = true,
    .settles = true,
};

static bool accept_canon(const struct field *field, const struct value *raw,
                         const struct resolver *resolver, struct arena *arena,
                         struct report *report, const struct value **out) {
    return kind_flag.canon(field, raw, resolver, arena, report, out);
}

static const struct value *accept_seen(const struct field *field, const struct value *shown,
                                       const struct value *item, struct arena *arena) {
    (void)field, (void)item, (void)arena;
    return value_bool(word_in("active provisioning", value_str(shown)));
}

static void accept_show(struct buf *out, const struct value *value) {
    buf_adds(out, value_true(value) ? "true" : "false");
}

static void accept_schema(const struct field *field, struct buf *out) {
    kind_flag.schema(field, out);
}
static const struct kind kind_accept = {
    .name = "flag", .canon = accept_canon, .seen = accept_seen, .show = accept_show, .schema = accept_schema};

#define NAMES "PeeringConnectionOptions.AllowDnsResolutionFromRemoteVpc"
#define SHOWN "PeeringOptions.AllowDnsResolutionFromRemoteVpc"

const struct sheet vpc_peering_sheet = {
    .type = "vpc_peering",
    .service = "ec2",
    .version = 1,
    .help = "traffic between two vpcs by their private addresses; both need routes via it",
    .example = "vpc:\n"
               "  other: { cidr: 10.9.0.0/16 }\n"
               "vpc_peering:\n"
               "  other: { vpc: main, peer_vpc: other, accept: true }\n",
    .id_prefix = "pcx-",
    .aliases = ALIASES("aws_vpc_peering_connection", "vpc_peering_connection", "peering", "AWS::EC2::VPCPeeringConnection"),
    // clang-format off
    .fields = FIELDS(
        { "vpc",           REF("vpc"), REQUIRED | CREATE_ONLY, "VpcId", "the vpc that asks for it",
          .seen = "RequesterVpcInfo.VpcId", .aliases = ALIASES("vpc_id", "VpcId") },
        { "peer_vpc",      REF("vpc"), REQUIRED | CREATE_ONLY, "PeerVpcId", "the vpc that is asked",
          .seen = "AccepterVpcInfo.VpcId", .aliases = ALIASES("peer_vpc_id", "PeerVpcId") },
        { "peer_account",  TEXT, CREATE_ONLY | COMPUTED | KNOWN, "PeerOwnerId", "the account of the other vpc; one's own",
          .seen = "AccepterVpcInfo.OwnerId", .aliases = ALIASES("peer_owner_id", "PeerOwnerId") },
        { "peer_region",   TEXT, CREATE_ONLY | COMPUTED | KNOWN, "PeerRegion", "the region of the other vpc; the same",
          .seen = "AccepterVpcInfo.Region", .aliases = ALIASES("PeerRegion") },
        { "accept",        &kind_accept, NULL, 0, NULL, "accepts it for the other side, which is of this account and region; it stays so",
          .seen = "Status.Code", .fallback = "false", .facet = &acceptance, .aliases = ALIASES("auto_accept") },
        { "requester_dns", FLAG, 0, "Requester" NAMES, "names of the asking vpc resolve to private addresses on the other side",
          .seen = "RequesterVpcInfo." SHOWN, .fallback = "false", .by = &modify, .needs = "accept" },
        { "accepter_dns",  FLAG, 0, "Accepter" NAMES, "names of the asked vpc resolve to private addresses on the asking side",
          .seen = "AccepterVpcInfo." SHOWN, .fallback = "false", .by = &modify, .needs = "accept" },
        { "id",            TEXT, READ_ONLY | KNOWN, "VpcPeeringConnectionId", "pcx-…" },
        { "status",        TEXT, READ_ONLY | VOLATILE, NULL, "pending-acceptance, active …", .seen = "Status.Code" }
    ),
    .create = { "CreateVpcPeeringConnection", .answer = "VpcPeeringConnection", .settle = SETTLE_TAG, .lag_on = "InvalidVpcID.NotFound" },
    .remove = { "DeleteVpcPeeringConnection", "VpcPeeringConnectionId", .settle = SETTLE_REPEAT, .done_on = GONE " InvalidStateTransition" },
    .read   = { "DescribeVpcPeeringConnections", .filter = "vpc-peering-connection-id", .one = "VpcPeeringConnectionIds",
                .items = "VpcPeeringConnections", .id = "VpcPeeringConnectionId", .page = 1000, .batch = 200, .gone_on = GONE },
    .ready  = { "Status.Code", .done = "pending-acceptance active", .failed = "failed expired rejected deleting deleted",
                .typically_s = 3, .deadline_s = 120 },
    .gone   = { "Status.Code", .done = "deleted", .typically_s = 5, .deadline_s = 300 },
    // clang-format on
    .gone_states = "deleted rejected expired failed",
    .lacks = "Not supported: accepting in another account or region (that takes credentials and a client of the other side; it is accepted "
             "there), options of a peering that the plan does not accept, ClassicLink options (AWS has retired it).",
    .tagging = &ec2_tagging,
    .tag_type = "vpc-peering-connection",
};
