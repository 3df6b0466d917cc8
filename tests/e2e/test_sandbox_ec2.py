"""The sandbox's network as boto3 users meet it: the whole life of each type, and AWS's refusals on the way."""
import pytest
from asking import by, client, ec2, group, refused, subnet, tagged, until, vpc  # noqa: F401


# --- a region from the start ------------------------------------------------------------------------------------------------


def test_a_region_has_a_default_network(sandbox):
    for region in ("eu-west-1", "us-east-1", "mars-north-1"):
        ec2 = client(sandbox, "ec2", region)
        [vpc] = ec2.describe_vpcs()["Vpcs"]
        assert vpc["IsDefault"] and vpc["CidrBlock"] == "172.31.0.0/16" and vpc["State"] == "available"
        subnets = ec2.describe_subnets()["Subnets"]
        assert sorted(s["AvailabilityZone"] for s in subnets) == [region + zone for zone in "abc"]
        assert all(s["DefaultForAz"] and s["MapPublicIpOnLaunch"] and s["CidrBlock"].endswith("/20") for s in subnets)
        [gateway] = ec2.describe_internet_gateways()["InternetGateways"]
        [table] = ec2.describe_route_tables()["RouteTables"]
        assert table["Associations"][0]["Main"]
        assert {r["DestinationCidrBlock"]: r["GatewayId"] for r in table["Routes"]} == {
            "172.31.0.0/16": "local", "0.0.0.0/0": gateway["InternetGatewayId"]}
        [group] = ec2.describe_security_groups()["SecurityGroups"]
        assert group["GroupName"] == "default"
        assert group["IpPermissions"][0]["UserIdGroupPairs"][0]["GroupId"] == group["GroupId"]
        [acl] = ec2.describe_network_acls()["NetworkAcls"]
        assert acl["IsDefault"] and len(acl["Associations"]) == 3 and len(acl["Entries"]) == 4
        [options] = ec2.describe_dhcp_options()["DhcpOptions"]
        assert options["DhcpOptionsId"] == vpc["DhcpOptionsId"]


def test_zones_regions_and_attributes(ec2):
    zones = ec2.describe_availability_zones()["AvailabilityZones"]
    assert [(z["ZoneName"], z["ZoneId"]) for z in zones] == [(f"eu-west-1{c}", f"euw1-az{i}") for i, c in enumerate("abc", 1)]
    [zone] = ec2.describe_availability_zones(ZoneNames=["eu-west-1b"], Filters=[by("state", "available")])["AvailabilityZones"]
    assert zone["ZoneName"] == "eu-west-1b"
    with refused("InvalidParameterValue", "eu-west-1z"):
        ec2.describe_availability_zones(ZoneNames=["eu-west-1z"])
    regions = {r["RegionName"]: r["OptInStatus"] for r in ec2.describe_regions(AllRegions=True)["Regions"]}
    assert regions["eu-west-1"] == "opt-in-not-required" and regions["eu-south-2"] == "not-opted-in"
    assert "eu-south-2" not in {r["RegionName"] for r in ec2.describe_regions()["Regions"]}
    attributes = ec2.describe_account_attributes(AttributeNames=["default-vpc"])["AccountAttributes"]
    assert attributes[0]["AttributeValues"][0]["AttributeValue"] == ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
    names = {p["PrefixListName"] for p in ec2.describe_managed_prefix_lists()["PrefixLists"]}
    assert names == {p["PrefixListName"] for p in ec2.describe_prefix_lists()["PrefixLists"]}
    assert names == {"com.amazonaws.eu-west-1.s3", "com.amazonaws.eu-west-1.dynamodb"}


def test_the_default_vpc_can_go_and_come_back(ec2):
    with refused("DefaultVpcAlreadyExists"):
        ec2.create_default_vpc()
    vpc = ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
    with refused("DependencyViolation"):
        ec2.delete_vpc(VpcId=vpc)
    for subnet in ec2.describe_subnets()["Subnets"]:
        ec2.delete_subnet(SubnetId=subnet["SubnetId"])
    gateway = ec2.describe_internet_gateways()["InternetGateways"][0]["InternetGatewayId"]
    ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    ec2.delete_internet_gateway(InternetGatewayId=gateway)
    ec2.delete_vpc(VpcId=vpc)
    assert not ec2.describe_vpcs()["Vpcs"] and not ec2.describe_security_groups()["SecurityGroups"]
    with refused("VPCIdNotSpecified"):
        ec2.create_security_group(GroupName="a", Description="b")
    with refused("DefaultVpcDoesNotExist"):
        ec2.create_default_subnet(AvailabilityZone="eu-west-1a")
    made = ec2.create_default_vpc()["Vpc"]
    assert made["IsDefault"] and len(ec2.describe_subnets(Filters=[by("vpc-id", made["VpcId"])])["Subnets"]) == 3
    with refused("DefaultSubnetAlreadyExistsInAvailabilityZone"):
        ec2.create_default_subnet(AvailabilityZone="eu-west-1a")
    lost = ec2.describe_subnets(Filters=[by("availability-zone", "eu-west-1b")])["Subnets"][0]
    ec2.delete_subnet(SubnetId=lost["SubnetId"])
    assert ec2.create_default_subnet(AvailabilityZone="eu-west-1b")["Subnet"]["CidrBlock"] == lost["CidrBlock"]


# --- vpc --------------------------------------------------------------------------------------------------------------------


def attribute(ec2, vpc, name):
    answer = ec2.describe_vpc_attribute(VpcId=vpc, Attribute=name[0].lower() + name[1:])
    return answer[name]["Value"]


def test_vpc_lives(ec2):
    made = ec2.create_vpc(CidrBlock="10.0.0.1/16", TagSpecifications=tagged("vpc", Name="main", empty=""))["Vpc"]
    vpc = made["VpcId"]
    assert made["CidrBlock"] == "10.0.0.0/16" and made["State"] == "pending" and not made["IsDefault"]
    assert {t["Key"]: t["Value"] for t in made["Tags"]} == {"Name": "main", "empty": ""}
    until(lambda: ec2.describe_vpcs(VpcIds=[vpc])["Vpcs"][0]["State"], "available")
    ec2.get_waiter("vpc_available").wait(VpcIds=[vpc], WaiterConfig={"Delay": 1})

    flags = ("EnableDnsSupport", "EnableDnsHostnames", "EnableNetworkAddressUsageMetrics")
    assert [attribute(ec2, vpc, flag) for flag in flags] == [True, False, False]
    ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsHostnames={"Value": True})
    ec2.modify_vpc_attribute(VpcId=vpc, EnableNetworkAddressUsageMetrics={"Value": True})
    assert [attribute(ec2, vpc, flag) for flag in flags] == [True, True, True]
    with refused("InvalidParameterCombination", "multiple attribute types"):
        ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsHostnames={"Value": False}, EnableDnsSupport={"Value": False})
    with refused("InvalidParameterValue"):
        ec2.describe_vpc_attribute(VpcId=vpc, Attribute="colour")

    for species in ("network_acls", "route_tables", "security_groups"):
        key = "".join(word.capitalize() for word in species.split("_"))
        assert len(getattr(ec2, f"describe_{species}")(Filters=[by("vpc-id", vpc)])[key]) == 1
    ec2.delete_vpc(VpcId=vpc)
    with refused("InvalidVpcID.NotFound", vpc):
        ec2.describe_vpcs(VpcIds=[vpc])
    with refused("InvalidVpcID.NotFound"):
        ec2.delete_vpc(VpcId=vpc)
    assert not ec2.describe_security_groups(Filters=[by("vpc-id", vpc)])["SecurityGroups"]


@pytest.mark.parametrize("cidr, code", [
    ("10.0.0.0/8", "InvalidVpc.Range"), ("10.0.0.0/29", "InvalidVpc.Range"), ("10.0.0.0", "InvalidParameterValue"),
    ("10.0.0.300/16", "InvalidParameterValue"), ("fd00::/16", "InvalidParameterValue"),
])
def test_vpc_ranges(ec2, cidr, code):
    with refused(code):
        ec2.create_vpc(CidrBlock=cidr)


def test_vpc_refusals(ec2, vpc):
    with refused("MissingParameter", "cidrBlock"):
        ec2.create_vpc()
    with refused("MissingParameter"):
        ec2.delete_vpc()
    with refused("InvalidVpcID.Malformed"):
        ec2.describe_vpcs(VpcIds=["vpc-zzz"])
    with refused("InvalidVpcID.Malformed"):
        ec2.describe_vpcs(VpcIds=["subnet-12345678"])
    with refused("InvalidVpcID.NotFound"):
        ec2.describe_vpcs(VpcIds=[vpc, "vpc-12345678"])
    with refused("InvalidParameterValue", "colour"):
        ec2.describe_vpcs(Filters=[by("colour", "red")])
    with refused("InvalidParameterValue"):
        ec2.describe_vpcs(Filters=[{"Name": "vpc-id"}])
    with refused("InvalidParameterValue"):
        ec2.create_vpc(CidrBlock="10.0.0.0/16", InstanceTenancy="rented")


def test_dedicated_tenancy_goes_one_way(ec2):
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16", InstanceTenancy="dedicated")["Vpc"]["VpcId"]
    with refused("UnsupportedTenancy"):
        ec2.modify_vpc_tenancy(VpcId=vpc, InstanceTenancy="dedicated")
    assert ec2.modify_vpc_tenancy(VpcId=vpc, InstanceTenancy="default")["ReturnValue"]
    assert ec2.describe_vpcs(VpcIds=[vpc])["Vpcs"][0]["InstanceTenancy"] == "default"


def test_vpc_gets_more_ranges(ec2, vpc):
    answer = ec2.associate_vpc_cidr_block(VpcId=vpc, CidrBlock="10.1.0.0/16")["CidrBlockAssociation"]
    assert answer["CidrBlockState"]["State"] == "associating"

    def states():
        return {a["CidrBlock"]: a["CidrBlockState"]["State"] for a in ec2.describe_vpcs(VpcIds=[vpc])["Vpcs"][0]["CidrBlockAssociationSet"]}

    until(states, {"10.0.0.0/16": "associated", "10.1.0.0/16": "associated"})
    with refused("CidrConflict"):
        ec2.associate_vpc_cidr_block(VpcId=vpc, CidrBlock="10.1.128.0/20")
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.1.1.0/24")["Subnet"]["SubnetId"]
    [table] = ec2.describe_route_tables(Filters=[by("vpc-id", vpc)])["RouteTables"]
    assert [r["DestinationCidrBlock"] for r in table["Routes"]] == ["10.0.0.0/16", "10.1.0.0/16"]
    with refused("InvalidCidrBlock.InUse"):
        ec2.disassociate_vpc_cidr_block(AssociationId=answer["AssociationId"])
    ec2.delete_subnet(SubnetId=subnet)
    ec2.disassociate_vpc_cidr_block(AssociationId=answer["AssociationId"])
    assert states() == {"10.0.0.0/16": "associated"}
    with refused("InvalidVpcCidrBlockAssociationID.NotFound"):
        ec2.disassociate_vpc_cidr_block(AssociationId=answer["AssociationId"])
    first = ec2.describe_vpcs(VpcIds=[vpc])["Vpcs"][0]["CidrBlockAssociationSet"][0]["AssociationId"]
    with refused("OperationNotPermitted"):
        ec2.disassociate_vpc_cidr_block(AssociationId=first)


def test_ipv6_from_vpc_to_subnet(ec2):
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16", AmazonProvidedIpv6CidrBlock=True)["Vpc"]
    [association] = vpc["Ipv6CidrBlockAssociationSet"]
    block = association["Ipv6CidrBlock"]
    assert block.endswith("/56")
    made = ec2.create_subnet(VpcId=vpc["VpcId"], CidrBlock="10.0.0.0/24", Ipv6CidrBlock=block.replace("/56", "/64"))["Subnet"]
    subnet = made["SubnetId"]
    with refused("InvalidSubnet.Conflict"):
        ec2.create_subnet(VpcId=vpc["VpcId"], CidrBlock="10.0.1.0/24", Ipv6CidrBlock=block.replace("/56", "/64"))
    with refused("InvalidSubnet.Range"):
        ec2.create_subnet(VpcId=vpc["VpcId"], CidrBlock="10.0.1.0/24", Ipv6CidrBlock="2001:db8::/64")
    ec2.modify_subnet_attribute(SubnetId=subnet, AssignIpv6AddressOnCreation={"Value": True})
    [table] = ec2.describe_route_tables(Filters=[by("vpc-id", vpc["VpcId"])])["RouteTables"]
    assert {r.get("DestinationIpv6CidrBlock") for r in table["Routes"]} == {None, block}
    group = ec2.create_security_group(VpcId=vpc["VpcId"], GroupName="six", Description="both")["GroupId"]
    [rules] = ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]["IpPermissionsEgress"]
    assert rules["Ipv6Ranges"] == [{"CidrIpv6": "::/0"}]
    association = made["Ipv6CidrBlockAssociationSet"][0]["AssociationId"]
    ec2.disassociate_subnet_cidr_block(AssociationId=association)
    with refused("InvalidParameterValue"):
        ec2.modify_subnet_attribute(SubnetId=subnet, AssignIpv6AddressOnCreation={"Value": True})
    ec2.associate_subnet_cidr_block(SubnetId=subnet, Ipv6CidrBlock=block.replace("/56", "/64"))


# --- subnet -----------------------------------------------------------------------------------------------------------------


def test_subnet_lives(ec2, vpc):
    made = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.7/24", AvailabilityZone="eu-west-1b",
                             TagSpecifications=tagged("subnet", Name="a"))["Subnet"]
    subnet = made["SubnetId"]
    assert made["State"] == "pending" and made["CidrBlock"] == "10.0.1.0/24"
    assert made["AvailabilityZoneId"] == "euw1-az2" and made["AvailableIpAddressCount"] == 251
    assert made["SubnetArn"] == f"arn:aws:ec2:eu-west-1:000000000000:subnet/{subnet}"
    until(lambda: ec2.describe_subnets(SubnetIds=[subnet])["Subnets"][0]["State"], "available")
    ec2.modify_subnet_attribute(SubnetId=subnet, MapPublicIpOnLaunch={"Value": True})
    ec2.modify_subnet_attribute(SubnetId=subnet, PrivateDnsHostnameTypeOnLaunch="resource-name")
    ec2.modify_subnet_attribute(SubnetId=subnet, EnableResourceNameDnsARecordOnLaunch={"Value": True})
    [seen] = ec2.describe_subnets(Filters=[by("vpc-id", vpc)])["Subnets"]
    assert seen["MapPublicIpOnLaunch"]
    assert seen["PrivateDnsNameOptionsOnLaunch"] == {
        "HostnameType": "resource-name", "EnableResourceNameDnsARecord": True, "EnableResourceNameDnsAAAARecord": False}
    with refused("InvalidParameterCombination"):
        ec2.modify_subnet_attribute(SubnetId=subnet, MapPublicIpOnLaunch={"Value": True}, EnableDns64={"Value": False})
    with refused("MissingParameter"):
        ec2.modify_subnet_attribute(SubnetId=subnet)
    [acl] = ec2.describe_network_acls(Filters=[by("association.subnet-id", subnet)])["NetworkAcls"]
    assert acl["VpcId"] == vpc
    with refused("DependencyViolation", vpc):
        ec2.delete_vpc(VpcId=vpc)
    ec2.delete_subnet(SubnetId=subnet)
    with refused("InvalidSubnetID.NotFound"):
        ec2.delete_subnet(SubnetId=subnet)
    ec2.delete_vpc(VpcId=vpc)


@pytest.mark.parametrize("cidr, code", [
    ("10.1.0.0/24", "InvalidSubnet.Range"), ("10.0.0.0/8", "InvalidSubnet.Range"), ("10.0.0.0/29", "InvalidSubnet.Range"),
    ("10.0.1.128/25", "InvalidSubnet.Conflict"), ("10.0.0.0/16", "InvalidSubnet.Conflict"), ("10.0.1.0", "InvalidParameterValue"),
])
def test_subnet_ranges(ec2, vpc, subnet, cidr, code):
    with refused(code):
        ec2.create_subnet(VpcId=vpc, CidrBlock=cidr)


def test_subnet_refusals(ec2, vpc):
    with refused("InvalidParameterValue", "eu-west-1a, eu-west-1b, eu-west-1c"):
        ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/24", AvailabilityZone="us-east-1a")
    with refused("InvalidVpcID.NotFound"):
        ec2.create_subnet(VpcId="vpc-0123456789abcdef0", CidrBlock="10.0.1.0/24")
    with refused("InvalidVpcID.Malformed"):
        ec2.create_subnet(VpcId="nonsense", CidrBlock="10.0.1.0/24")


def test_zones_are_spread(ec2, vpc):
    zones = [ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.0.{i}.0/24")["Subnet"]["AvailabilityZone"] for i in range(6)]
    assert sorted(zones) == [f"eu-west-1{c}" for c in "aabbcc"]


# --- internet gateway -------------------------------------------------------------------------------------------------------


def test_internet_gateway_lives(ec2, vpc):
    gateway = ec2.create_internet_gateway(TagSpecifications=tagged("internet-gateway", Name="g"))["InternetGateway"]["InternetGatewayId"]
    with refused("Gateway.NotAttached"):
        ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    [seen] = ec2.describe_internet_gateways(Filters=[by("attachment.vpc-id", vpc)])["InternetGateways"]
    assert seen["Attachments"] == [{"State": "available", "VpcId": vpc}]
    with refused("Resource.AlreadyAssociated", gateway, vpc):
        ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    other = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    with refused("InvalidParameterValue", vpc):
        ec2.attach_internet_gateway(InternetGatewayId=other, VpcId=vpc)
    with refused("DependencyViolation"):
        ec2.delete_internet_gateway(InternetGatewayId=gateway)
    with refused("DependencyViolation"):
        ec2.delete_vpc(VpcId=vpc)
    ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    ec2.delete_internet_gateway(InternetGatewayId=gateway)
    with refused("InvalidInternetGatewayID.NotFound"):
        ec2.describe_internet_gateways(InternetGatewayIds=[gateway])


# --- what hangs on subnets and groups ---------------------------------------------------------------------------------------


def test_interfaces_hold_subnet_and_group(ec2, vpc, subnet, group):
    made = ec2.create_network_interface(SubnetId=subnet, Groups=[group], Description="mine")["NetworkInterface"]
    assert made["PrivateIpAddress"] == "10.0.1.4" and made["Groups"] == [{"GroupId": group, "GroupName": "web"}]
    assert ec2.describe_subnets(SubnetIds=[subnet])["Subnets"][0]["AvailableIpAddressCount"] == 250
    [seen] = ec2.describe_network_interfaces(Filters=[by("group-id", group)])["NetworkInterfaces"]
    assert seen["SubnetId"] == subnet
    with refused("DependencyViolation"):
        ec2.delete_subnet(SubnetId=subnet)
    with refused("DependencyViolation"):
        ec2.delete_security_group(GroupId=group)
    with refused("InvalidIPAddress.InUse"):
        ec2.create_network_interface(SubnetId=subnet, PrivateIpAddress="10.0.1.4")
    with refused("InvalidParameterValue"):
        ec2.create_network_interface(SubnetId=subnet, PrivateIpAddress="10.0.2.4")
    interface = made["NetworkInterfaceId"]
    [default] = [g["GroupId"] for g in ec2.describe_security_groups(Filters=[by("vpc-id", vpc), by("group-name", "default")])["SecurityGroups"]]
    ec2.modify_network_interface_attribute(NetworkInterfaceId=interface, Groups=[default])
    ec2.delete_security_group(GroupId=group)
    ec2.delete_network_interface(NetworkInterfaceId=interface)
    with refused("InvalidNetworkInterfaceID.NotFound"):
        ec2.describe_network_interfaces(NetworkInterfaceIds=[interface])
    ec2.delete_subnet(SubnetId=subnet)


def test_network_acl_lives(ec2, vpc, subnet):
    made = ec2.create_network_acl(VpcId=vpc, TagSpecifications=tagged("network-acl", Name="n"))["NetworkAcl"]
    acl = made["NetworkAclId"]
    assert [e["RuleNumber"] for e in made["Entries"]] == [32767, 32767] and not made["IsDefault"]
    entry = {"NetworkAclId": acl, "RuleNumber": 100, "Egress": False}
    port = {"Protocol": "tcp", "RuleAction": "allow", "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 443, "To": 443}}
    ec2.create_network_acl_entry(**entry, **port)
    with refused("NetworkAclEntryAlreadyExists", "100"):
        ec2.create_network_acl_entry(**entry, **port)
    ec2.replace_network_acl_entry(**entry, **{**port, "RuleAction": "deny"})
    [seen] = ec2.describe_network_acls(NetworkAclIds=[acl])["NetworkAcls"]
    [mine] = [e for e in seen["Entries"] if e["RuleNumber"] == 100]
    assert mine == {"CidrBlock": "0.0.0.0/0", "Egress": False, "PortRange": {"From": 443, "To": 443}, "Protocol": "6", "RuleAction": "deny", "RuleNumber": 100}
    [default] = ec2.describe_network_acls(Filters=[by("vpc-id", vpc), by("default", "true")])["NetworkAcls"]
    [association] = [a["NetworkAclAssociationId"] for a in default["Associations"] if a["SubnetId"] == subnet]
    moved = ec2.replace_network_acl_association(AssociationId=association, NetworkAclId=acl)["NewAssociationId"]
    with refused("DependencyViolation"):
        ec2.delete_network_acl(NetworkAclId=acl)
    with refused("InvalidAssociationID.NotFound"):
        ec2.replace_network_acl_association(AssociationId=association, NetworkAclId=acl)
    ec2.replace_network_acl_association(AssociationId=moved, NetworkAclId=default["NetworkAclId"])
    ec2.delete_network_acl_entry(**entry)
    with refused("InvalidNetworkAclEntry.NotFound"):
        ec2.delete_network_acl_entry(**entry)
    ec2.delete_network_acl(NetworkAclId=acl)
    with refused("InvalidParameterValue", "default"):
        ec2.delete_network_acl(NetworkAclId=default["NetworkAclId"])


def test_dhcp_options_live(ec2, vpc):
    options = ec2.create_dhcp_options(DhcpConfigurations=[{"Key": "domain-name", "Values": ["example.internal"]}])["DhcpOptions"]["DhcpOptionsId"]
    ec2.associate_dhcp_options(DhcpOptionsId=options, VpcId=vpc)
    assert ec2.describe_vpcs(VpcIds=[vpc])["Vpcs"][0]["DhcpOptionsId"] == options
    with refused("DependencyViolation"):
        ec2.delete_dhcp_options(DhcpOptionsId=options)
    ec2.associate_dhcp_options(DhcpOptionsId="default", VpcId=vpc)
    ec2.delete_dhcp_options(DhcpOptionsId=options)
    with refused("InvalidDhcpOptionID.NotFound"):
        ec2.describe_dhcp_options(DhcpOptionsIds=[options])
