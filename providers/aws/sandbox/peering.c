/* VPC peerings, within one account and region: asked for, accepted, active a moment later, listed as deleted for an hour. */
#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/linger.h"
#include "providers/aws/sandbox/tags.h"

#define PROVISIONING_MS 1500
#define ACCEPTED "$accepted"

static const struct {
    const char *member, *noun;
} sides[] = {{"RequesterVpcInfo", "RequesterPeeringConnectionOptions"}, {"AccepterVpcInfo", "AccepterPeeringConnectionOptions"}};

/* --- how it looks ----------------------------------------------------------------------------------------------------- */

static const struct value *status(struct request *req, const char *code, const char *message) {
    return record(req->arena, "Code:c Message:c", code, message);
}

static const char *code_of(const struct request *req, const struct value *peering) {
    int64_t accepted = value_integer(value_get(peering, S(ACCEPTED)), -1);
    if (linger_is_over(peering))
        return "deleted";
    if (linger_has_begun(peering))
        return "deleting";
    if (value_true(value_get(peering, S("$failed"))))
        return "failed";
    if (value_true(value_get(peering, S("$rejected"))))
        return "rejected";
    if (accepted < 0)
        return "pending-acceptance";
    return req->now_ms < accepted + PROVISIONING_MS ? "provisioning" : "active";
}

static const struct {
    const char *code, *message;
} messages[] = {
    {"pending-acceptance", "Pending Acceptance"}, {"provisioning", "Provisioning"}, {"active", "Active"},
    {"deleting", "Deleting"}, {"deleted", "Deleted"}, {"rejected", "Rejected"},
    {"failed", "Failed due to incorrect VPC-ID, Account ID, or overlapping CIDR range"},
};

static const struct value *peering_view(struct request *req, const struct value *peering) {
    const char *code = code_of(req, peering), *message = "";
    for (size_t i = 0; i < sizeof messages / sizeof *messages; i++)
        if (strcmp(messages[i].code, code) == 0)
            message = messages[i].message;
    return record_with(req->arena, peering, "Status:v", status(req, code, message));
}

bool peering_is_active(const struct request *req, const struct value *peering) {
    return peering && strcmp(code_of(req, peering), "active") == 0;
}

bool peering_joins(const struct value *peering, struct str vpc_id) {
    return str_eq(member_text(value_get(peering, S("RequesterVpcInfo")), "VpcId"), vpc_id) ||
           str_eq(member_text(value_get(peering, S("AccepterVpcInfo")), "VpcId"), vpc_id);
}

/* Not those that have ended. */
bool vpc_has_peering(const struct request *req, struct str vpc_id) {
    const struct value *peering;
    for (size_t at = 0; (peering = thing_next(req, &peering_species, &at));) {
        const char *code = code_of(req, peering);
        bool lives = strcmp(code, "pending-acceptance") == 0 || strcmp(code, "provisioning") == 0 || strcmp(code, "active") == 0;
        if (lives && peering_joins(peering, vpc_id))
            return true;
    }
    return false;
}

/* --- asking for it ---------------------------------------------------------------------------------------------------- */

static const struct value *side_of(struct request *req, const struct value *vpc) {
    const struct value *options = record(req->arena, "AllowDnsResolutionFromRemoteVpc:b", false);
    struct maker blocks = {.arena = req->arena};
    const struct value *cidrs = vpc_cidrs(req, vpc, false);
    for (size_t i = 0; i < value_count(cidrs); i++)
        maker_add(&blocks, record(req->arena, "CidrBlock:v", value_item(cidrs, i)));
    return record(req->arena, "VpcId:t OwnerId:t Region:t CidrBlock:t CidrBlockSet:v PeeringOptions:v", member_text(vpc, "VpcId"),
                  req->account, req->region, member_text(vpc, "CidrBlock"), maker_list(&blocks), options);
}

static bool overlap(struct request *req, const struct value *a, const struct value *b) {
    const struct value *ours = vpc_cidrs(req, a, false), *theirs = vpc_cidrs(req, b, false);
    struct cidr one, other;
    for (size_t i = 0; i < value_count(ours); i++)
        for (size_t k = 0; k < value_count(theirs); k++)
            if (cidr_read(value_str(value_item(ours, i)), &one) && cidr_read(value_str(value_item(theirs, k)), &other) &&
                cidr_overlap(&one, &other))
                return true;
    return false;
}

/* Another account's or region's vpcs are not in this cloud: such a peering fails, as one with a mistyped id does. */
static bool is_elsewhere(const struct request *req) {
    struct str owner = input_text(req, "PeerOwnerId"), region = input_text(req, "PeerRegion");
    return (owner.len && !str_eq(owner, req->account)) || (region.len && !str_eq(region, req->region));
}

static const struct value *create_peering(struct request *req) {
    const struct value *vpc = thing_find(req, &vpc_species, input_text(req, "VpcId")), *tags;
    if (!vpc)
        return NULL;
    struct str peer_id = input_text(req, "PeerVpcId");
    if (peer_id.len == 0)
        return reject_missing(req, "peerVpcId");
    const struct value *peer = is_elsewhere(req) ? NULL : thing_find(req, &vpc_species, peer_id);
    if (!peer && !is_elsewhere(req))
        return NULL;
    if (!tags_of_create(req, &peering_species, &tags))
        return NULL;
    const struct value *accepter =
        peer ? side_of(req, peer)
             : record(req->arena, "VpcId:t OwnerId:t Region:t", peer_id,
                      input_has(req, "PeerOwnerId") ? input_text(req, "PeerOwnerId") : req->account,
                      input_has(req, "PeerRegion") ? input_text(req, "PeerRegion") : req->region);
    bool fails = !peer || str_eq(peer_id, member_text(vpc, "VpcId")) || overlap(req, vpc, peer);
    const struct value *peering =
        record(req->arena, "VpcPeeringConnectionId:t RequesterVpcInfo:v AccepterVpcInfo:v Tags:v $failed:b",
               new_id(req, &peering_species), side_of(req, vpc), accepter, tags, fails);
    thing_put(req, &peering_species, peering);
    return record(req->arena, "VpcPeeringConnection:v",
                  record_with(req->arena, peering, "Status:v", status(req, "initiating-request", "Initiating Request")));
}

static const struct value *wrong_state(struct request *req, const struct value *peering, const char *action) {
    return reject(req, "InvalidStateTransition", "Invalid state transition for %.*s, attempted to %s from %s",
                  STR(member_text(peering, "VpcPeeringConnectionId")), action, code_of(req, peering));
}

static const struct value *accept_peering(struct request *req) {
    const struct value *peering = thing_find(req, &peering_species, input_text(req, "VpcPeeringConnectionId"));
    if (!peering)
        return NULL;
    const char *code = code_of(req, peering);
    bool done = strcmp(code, "active") == 0 || strcmp(code, "provisioning") == 0;
    if (!done && strcmp(code, "pending-acceptance") != 0)
        return wrong_state(req, peering, "accept");
    if (!done)
        peering = record_with(req->arena, peering, ACCEPTED ":i", req->now_ms);
    thing_put(req, &peering_species, peering);
    return record(req->arena, "VpcPeeringConnection:v", peering_view(req, peering));
}

static const struct value *reject_peering(struct request *req) {
    const struct value *peering = thing_find(req, &peering_species, input_text(req, "VpcPeeringConnectionId"));
    if (!peering)
        return NULL;
    if (strcmp(code_of(req, peering), "pending-acceptance") != 0)
        return wrong_state(req, peering, "reject");
    thing_put(req, &peering_species, record_with(req->arena, peering, "$rejected:b", true));
    return agreed(req);
}

static const struct value *modify_options(struct request *req) {
    const struct value *peering = thing_find(req, &peering_species, input_text(req, "VpcPeeringConnectionId"));
    if (!peering)
        return NULL;
    if (!peering_is_active(req, peering))
        return reject(req, "OperationNotPermitted", "Modifying VPC peering connection options is only allowed for active connections");
    struct maker answer = {.arena = req->arena};
    for (size_t i = 0; i < 2; i++) {
        const struct value *options = input(req, sides[i].noun);
        if (!options)
            continue;
        const struct value *side = value_get(peering, str_of(sides[i].member));
        struct maker now = {.arena = req->arena};
        maker_merge(&now, value_get(side, S("PeeringOptions")));
        maker_merge(&now, options);
        const struct value *merged = maker_map(&now);
        maker_set(&answer, str_of(sides[i].noun), merged);
        peering = value_with(req->arena, peering, str_of(sides[i].member), record_with(req->arena, side, "PeeringOptions:v", merged));
    }
    thing_put(req, &peering_species, peering);
    return maker_map(&answer);
}

/* --- its end ---------------------------------------------------------------------------------------------------------- */

void peering_end(struct request *req, const struct value *peering) {
    (void)req, (void)peering; /* routes that lead by it show as blackholes */
}

static const struct value *delete_peering(struct request *req) {
    const struct value *peering = thing_find(req, &peering_species, input_text(req, "VpcPeeringConnectionId"));
    if (!peering)
        return NULL;
    if (linger_has_begun(peering))
        return wrong_state(req, peering, "delete");
    linger_begin(req, &peering_species, peering);
    return record(req->arena, "Return:b", true);
}

static const struct filter peering_filters[] = {
    {"vpc-peering-connection-id", "VpcPeeringConnectionId"},
    {"requester-vpc-info.vpc-id", "RequesterVpcInfo.VpcId"},
    {"requester-vpc-info.owner-id", "RequesterVpcInfo.OwnerId"},
    {"requester-vpc-info.cidr-block", "RequesterVpcInfo.CidrBlock"},
    {"accepter-vpc-info.vpc-id", "AccepterVpcInfo.VpcId"},
    {"accepter-vpc-info.owner-id", "AccepterVpcInfo.OwnerId"},
    {"accepter-vpc-info.cidr-block", "AccepterVpcInfo.CidrBlock"},
    {"status-code", "Status.Code"},
    {"status-message", "Status.Message"},
    {0},
};
static const struct listing peering_listing = {&peering_species, "VpcPeeringConnections", "VpcPeeringConnectionIds",
                                               peering_filters, 5, 1000, .view = peering_view};

const struct handler peering_handlers[] = {
    {"CreateVpcPeeringConnection", create_peering},
    {"AcceptVpcPeeringConnection", accept_peering},
    {"RejectVpcPeeringConnection", reject_peering},
    {"ModifyVpcPeeringConnectionOptions", modify_options},
    {"DescribeVpcPeeringConnections", .list = &peering_listing},
    {"DeleteVpcPeeringConnection", delete_peering},
    {0},
};
