#include "providers/aws/sandbox/species.h"

// clang-format off
const struct species vpc_species = {
    "vpc", "vpc-", "VpcId", "vpc", "InvalidVpcID.NotFound", "InvalidVpcID.Malformed",
    .tags = "Tags", .state = "State", .pending = "pending", .pending_ms = 2000 };
const struct species subnet_species = {
    "subnet", "subnet-", "SubnetId", "subnet", "InvalidSubnetID.NotFound", "InvalidSubnetID.Malformed",
    .tags = "Tags", .state = "State", .pending = "pending", .pending_ms = 1500 };
const struct species gateway_species = {
    "internet-gateway", "igw-", "InternetGatewayId", "internetGateway", "InvalidInternetGatewayID.NotFound",
    "InvalidInternetGatewayId.Malformed", .tags = "Tags" };
const struct species table_species = {
    "route-table", "rtb-", "RouteTableId", "routeTable", "InvalidRouteTableID.NotFound", "InvalidRouteTableId.Malformed",
    .tags = "Tags" };
const struct species group_species = {
    "security-group", "sg-", "GroupId", "security group", "InvalidGroup.NotFound", "InvalidGroupId.Malformed",
    .tags = "Tags" };
const struct species rule_species = {
    "security-group-rule", "sgr-", "SecurityGroupRuleId", "security group rule", "InvalidSecurityGroupRuleId.NotFound",
    "InvalidSecurityGroupRuleId.Malformed", .tags = "Tags" };
const struct species acl_species = {
    "network-acl", "acl-", "NetworkAclId", "networkAcl", "InvalidNetworkAclID.NotFound", "InvalidNetworkAclId.Malformed",
    .tags = "Tags" };
const struct species interface_species = {
    "network-interface", "eni-", "NetworkInterfaceId", "networkInterface", "InvalidNetworkInterfaceID.NotFound",
    "InvalidNetworkInterfaceId.Malformed", .tags = "TagSet", .state = "Status", .pending = "pending", .pending_ms = 1000 };
const struct species dhcp_species = {
    "dhcp-options", "dopt-", "DhcpOptionsId", "dhcpOption", "InvalidDhcpOptionID.NotFound", "InvalidDhcpOptionsId.Malformed",
    .tags = "Tags" };
const struct species prefix_list_species = {
    "prefix-list", "pl-", "PrefixListId", "prefix list", "InvalidPrefixListID.NotFound", "InvalidPrefixListId.Malformed",
    .tags = "Tags" };

const struct species address_species = {
    "elastic-ip", "eipalloc-", "AllocationId", "allocation", "InvalidAllocationID.NotFound", "InvalidAllocationID.Malformed",
    .tags = "Tags" };
const struct species nat_species = {
    "natgateway", "nat-", "NatGatewayId", "NatGateway", "NatGatewayNotFound", "NatGatewayMalformed",
    .tags = "Tags", .state = "State", .pending = "pending", .pending_ms = 90000 };
const struct species peering_species = {
    "vpc-peering-connection", "pcx-", "VpcPeeringConnectionId", "vpcPeeringConnection", "InvalidVpcPeeringConnectionID.NotFound",
    "InvalidVpcPeeringConnectionId.Malformed", .tags = "Tags" };
const struct species endpoint_species = {
    "vpc-endpoint", "vpce-", "VpcEndpointId", "Vpc Endpoint", "InvalidVpcEndpointId.NotFound", "InvalidVpcEndpointId.Malformed",
    .tags = "Tags" };
const struct species flow_log_species = {
    "vpc-flow-log", "fl-", "FlowLogId", "flow log", "InvalidFlowLogId.NotFound", "InvalidFlowLogId.Malformed", .tags = "Tags" };
const struct species egress_gateway_species = {
    "egress-only-internet-gateway", "eigw-", "EgressOnlyInternetGatewayId", "egressOnlyInternetGateway",
    "InvalidGatewayID.NotFound", "InvalidGatewayID.Malformed", .tags = "Tags" };

const struct species instance_species = {
    "instance", "i-", "InstanceId", "instance", "InvalidInstanceID.NotFound", "InvalidInstanceID.Malformed", .tags = "Tags" };
const struct species volume_species = {
    "volume", "vol-", "VolumeId", "volume", "InvalidVolume.NotFound", "InvalidVolumeID.Malformed", .tags = "Tags" };
const struct species key_pair_species = {
    "key-pair", "key-", "KeyPairId", "key pair", "InvalidKeyPair.NotFound", "InvalidKeyPair.Malformed", .tags = "Tags" };

const struct species table_association_species = {
    "route-table-association", "rtbassoc-", "RouteTableAssociationId", "association", "InvalidAssociationID.NotFound",
    "InvalidRouteTableAssociationId.Malformed", .state = "State", .pending = "associating", .pending_ms = 500 };
const struct species vpc_cidr_species = {
    "vpc-cidr-block-association", "vpc-cidr-assoc-", "AssociationId", "vpc cidr block association",
    "InvalidVpcCidrBlockAssociationID.NotFound", "InvalidVpcCidrBlockAssociationID.Malformed",
    .state = "State", .pending = "associating", .pending_ms = 3000 };
const struct species subnet_cidr_species = {
    "subnet-cidr-block-association", "subnet-cidr-assoc-", "AssociationId", "subnet cidr block association",
    "InvalidSubnetCidrBlockAssociationID.NotFound", "InvalidSubnetCidrBlockAssociationID.Malformed",
    .state = "State", .pending = "associating", .pending_ms = 3000 };

const struct species session_species = {
    "session", "ASIA", "AccessKeyId", "session", "InvalidClientTokenId", "InvalidClientTokenId" };
const struct species token_species = {
    "client-token", "", "Token", "client token", "InvalidParameterValue", "InvalidParameterValue" };
// clang-format on

const struct species *const taggable_species[] = {
    &vpc_species, &subnet_species,    &gateway_species, &table_species,       &group_species, &rule_species,
    &acl_species, &interface_species, &dhcp_species,    &prefix_list_species,
    &address_species, &nat_species, &egress_gateway_species, &peering_species, &endpoint_species, &flow_log_species,
    &key_pair_species, &instance_species, &volume_species, NULL,
};

const struct species *species_of_id(struct str id) {
    for (const struct species *const *species = taggable_species; *species; species++)
        if (species_id_is_well_formed(*species, id))
            return *species;
    return NULL;
}

bool species_id_is_well_formed(const struct species *species, struct str id) {
    if (!str_starts(id, str_of(species->prefix)))
        return false;
    struct str digits = str_from(id, strlen(species->prefix));
    for (size_t i = 0; i < digits.len; i++)
        if (!strchr("0123456789abcdef", digits.at[i]) || digits.at[i] == '\0')
            return false;
    return digits.len == 8 || digits.len == 17;
}
