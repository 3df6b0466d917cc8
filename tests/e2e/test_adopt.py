"""A vpc that somebody made becomes a plan file and a state: what hangs on it, nothing else, changed by nothing but our tags."""
import json
import re

import pytest
import yaml

from world import pages, tags

ROOM = [("public-a", "10.40.0.0/24", "eu-west-1a", True), ("public-b", "10.40.1.0/24", "eu-west-1b", True),
        ("private-a", "10.40.2.0/24", "eu-west-1a", False), ("Private B", "10.40.3.0/24", "eu-west-1b", False)]


def named(kind, name, **more):
    return [{"ResourceType": kind, "Tags": [{"Key": key, "Value": value} for key, value in {"Name": name, **more}.items()]}]


def permission(port, **source):
    return {"IpProtocol": "tcp", "FromPort": port, "ToPort": port, **source}


class Theirs:
    """A vpc as people make them, by boto3: names in Name tags, defaults lying about, groups in a ring."""

    def __init__(self, ec2, types):
        self.ec2 = ec2
        self.vpc = ec2.create_vpc(CidrBlock="10.40.0.0/16", TagSpecifications=named("vpc", "Shop", team="shop"))["Vpc"]["VpcId"]
        ec2.modify_vpc_attribute(VpcId=self.vpc, EnableDnsHostnames={"Value": True})
        self.other = ec2.create_vpc(CidrBlock="10.41.0.0/16")["Vpc"]["VpcId"]
        self.apart = ec2.create_subnet(VpcId=self.other, CidrBlock="10.41.0.0/24")["Subnet"]["SubnetId"]
        self.subnets, self.expected = {}, {"vpc"}
        self.network()
        self.groups()
        for kind, make in EXTRAS.items():
            if kind in types:
                make(self)

    def network(self):
        ec2 = self.ec2
        for name, cidr, zone, public in ROOM:
            subnet = ec2.create_subnet(VpcId=self.vpc, CidrBlock=cidr, AvailabilityZone=zone,
                                       TagSpecifications=named("subnet", f"Shop {name}"))["Subnet"]["SubnetId"]
            if public:
                ec2.modify_subnet_attribute(SubnetId=subnet, MapPublicIpOnLaunch={"Value": True})
            self.subnets[name] = subnet
        self.gateway = ec2.create_internet_gateway(TagSpecifications=named("internet-gateway", "door"))["InternetGateway"]["InternetGatewayId"]
        ec2.attach_internet_gateway(InternetGatewayId=self.gateway, VpcId=self.vpc)
        self.address = ec2.allocate_address(Domain="vpc", TagSpecifications=named("elastic-ip", "nat"))["AllocationId"]
        self.free_address = ec2.allocate_address(Domain="vpc")["AllocationId"]
        self.nat = ec2.create_nat_gateway(SubnetId=self.subnets["public-a"], AllocationId=self.address, ConnectivityType="public",  # moto has no default
                                          TagSpecifications=named("natgateway", "nat"))["NatGateway"]["NatGatewayId"]
        ec2.get_waiter("nat_gateway_available").wait(NatGatewayIds=[self.nat], WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        for name, way, members in (("public", {"GatewayId": self.gateway}, ["public-a", "public-b"]),
                                   ("private", {"NatGatewayId": self.nat}, ["private-a", "Private B"])):
            table = ec2.create_route_table(VpcId=self.vpc, TagSpecifications=named("route-table", name))["RouteTable"]["RouteTableId"]
            ec2.create_route(RouteTableId=table, DestinationCidrBlock="0.0.0.0/0", **way)
            for member in members:
                ec2.associate_route_table(RouteTableId=table, SubnetId=self.subnets[member])
        self.expected |= {"subnet", "internet_gateway", "elastic_ip", "nat_gateway", "route_table"}

    def groups(self):
        ec2 = self.ec2
        web, app, data = (ec2.create_security_group(VpcId=self.vpc, GroupName=name, Description=f"{name} tier")["GroupId"]
                          for name in ("web", "app", "data"))
        everywhere = {"IpRanges": [{"CidrIp": "0.0.0.0/0"}], "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}
        ec2.authorize_security_group_ingress(GroupId=web, IpPermissions=[
            permission(443, **everywhere), permission(22, IpRanges=[{"CidrIp": "192.0.2.0/24", "Description": "the office: ${home}"}]),
            {"IpProtocol": "icmp", "FromPort": 8, "ToPort": -1, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]},
            {"IpProtocol": "udp", "FromPort": 0, "ToPort": 65535, "UserIdGroupPairs": [{"GroupId": app}]}])
        ec2.authorize_security_group_ingress(GroupId=app, IpPermissions=[permission(8080, UserIdGroupPairs=[{"GroupId": web}, {"GroupId": data}])])
        ec2.authorize_security_group_ingress(GroupId=data, IpPermissions=[
            permission(5432, UserIdGroupPairs=[{"GroupId": app}]), {"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": data}]}])
        ec2.revoke_security_group_egress(GroupId=data, IpPermissions=[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
        default = ec2.describe_security_groups(Filters=[{"Name": "vpc-id", "Values": [self.vpc]}, {"Name": "group-name", "Values": ["default"]}])
        self.default_group = default["SecurityGroups"][0]["GroupId"]
        self.held = [permission(9, UserIdGroupPairs=[{"GroupId": web}])]
        ec2.authorize_security_group_ingress(GroupId=self.default_group, IpPermissions=self.held)
        self.expected |= {"security_group"}


def dhcp_options(theirs):
    made = theirs.ec2.create_dhcp_options(DhcpConfigurations=[{"Key": "domain-name", "Values": ["shop.internal"]}],
                                          TagSpecifications=named("dhcp-options", "names"))["DhcpOptions"]["DhcpOptionsId"]
    theirs.ec2.associate_dhcp_options(DhcpOptionsId=made, VpcId=theirs.vpc)
    theirs.expected |= {"dhcp_options"}


def network_acl(theirs):
    ec2 = theirs.ec2
    acl = ec2.create_network_acl(VpcId=theirs.vpc, TagSpecifications=named("network-acl", "fence"))["NetworkAcl"]["NetworkAclId"]
    for egress in (False, True):
        ec2.create_network_acl_entry(NetworkAclId=acl, RuleNumber=100, Protocol="-1", RuleAction="allow", Egress=egress, CidrBlock="0.0.0.0/0")
    theirs.expected |= {"network_acl"}


def vpc_endpoint(theirs):
    theirs.ec2.create_vpc_endpoint(VpcId=theirs.vpc, ServiceName="com.amazonaws.eu-west-1.s3", VpcEndpointType="Gateway",
                                   TagSpecifications=named("vpc-endpoint", "s3"))
    theirs.expected |= {"vpc_endpoint"}


def vpc_peering(theirs):
    ec2 = theirs.ec2
    peering = ec2.create_vpc_peering_connection(VpcId=theirs.vpc, PeerVpcId=theirs.other, TagSpecifications=named(
        "vpc-peering-connection", "to other"))["VpcPeeringConnection"]["VpcPeeringConnectionId"]
    ec2.accept_vpc_peering_connection(VpcPeeringConnectionId=peering)
    theirs.expected |= {"vpc_peering"}


def egress_only_internet_gateway(theirs):
    theirs.ec2.create_egress_only_internet_gateway(VpcId=theirs.vpc, TagSpecifications=named("egress-only-internet-gateway", "out"))
    theirs.expected |= {"egress_only_internet_gateway"}


# Types beyond the first: made when footing knows them.
EXTRAS = {make.__name__: make for make in (dhcp_options, network_acl, vpc_endpoint, vpc_peering, egress_only_internet_gateway)}


def types_known(run):
    return set(re.findall(r"^  ([a-z_]+) ", run("help", status=0).stdout.split("types")[-1], re.M))


@pytest.fixture
def theirs(road):
    return Theirs(road.cloud.client("ec2"), types_known(road))


def everything(ec2):
    """All that there is, without tags: nothing of it may move."""
    found = {}
    for operation, key in (("describe_vpcs", "Vpcs"), ("describe_subnets", "Subnets"), ("describe_route_tables", "RouteTables"),
                           ("describe_security_groups", "SecurityGroups"), ("describe_internet_gateways", "InternetGateways"),
                           ("describe_nat_gateways", "NatGateways"), ("describe_addresses", "Addresses"),
                           ("describe_network_acls", "NetworkAcls"), ("describe_dhcp_options", "DhcpOptions")):
        items = pages(ec2, operation, key) if operation != "describe_addresses" else ec2.describe_addresses()[key]
        found[key] = sorted(json.dumps({k: v for k, v in item.items() if k != "Tags"}, sort_keys=True, default=str) for item in items)
    return found


def test_written_taken_over_and_nothing_to_do(road, theirs):
    ec2 = theirs.ec2
    before = everything(ec2)
    done = road("adopt", "--vpc", theirs.vpc, status=0)
    assert "says all of it" in done.stdout, done.stdout + done.stderr
    assert everything(ec2) == before
    text = (road.folder / "footing.yaml").read_text()
    plan = yaml.safe_load(text)
    resources = plan["resources"]
    assert plan["stack"] == "shop" and plan["region"] == "eu-west-1"
    assert set(resources) == theirs.expected
    assert set(resources["subnet"]) == {"public-a", "public-b", "private-a", "private-b"}
    assert resources["vpc"] == {"main": {"cidr": "10.40.0.0/16", "dns_hostnames": True, **resources["vpc"]["main"]}}
    assert resources["subnet"]["public-a"] == {"vpc": "main", "cidr": "10.40.0.0/24", "zone": "eu-west-1a", "public_ips": True,
                                               "tags": {"Name": "Shop public-a"}}
    assert set(resources["security_group"]) == {"web", "app", "data"} and "default" not in text
    (ring,) = resources["security_group"]["app"]["inbound"]
    assert ring["port"] == 8080 and set(ring["from"]) == {"security_group.web", "security_group.data"}
    assert {"port": "all", "from": "self"} in resources["security_group"]["data"]["inbound"]
    assert resources["security_group"]["data"]["outbound"] == [] and "outbound" not in resources["security_group"]["web"]
    assert set(resources["route_table"]) == {"public", "private"}
    assert resources["route_table"]["private"]["routes"] == [{"to": "0.0.0.0/0", "via": "nat_gateway.nat"}]
    assert set(resources["elastic_ip"]) == {"nat"} and resources["nat_gateway"]["nat"]["elastic_ip"] == "nat"
    ids = re.findall(r"\b(?:vpc|subnet|sg|rtb|igw|nat|eipalloc|acl|dopt|pcx|vpce)-[0-9a-f]{8,17}\b", text.split("\n", 1)[1])
    assert set(ids) <= {theirs.other}, text
    road("validate", status=0)
    changes = [change for change in road.json("plan")["changes"] if change["action"] != "keep"]
    assert {change["action"] for change in changes} == {"update"}
    assert {field["field"] for change in changes for field in change["fields"]} == {"tags"}
    road.apply()
    road.assert_no_changes()
    assert everything(ec2) == before
    assert len(road.json("state", "list")) == sum(len(named) for named in resources.values())
    ec2.revoke_security_group_ingress(GroupId=theirs.default_group, IpPermissions=theirs.held)  # what is not ours would hold ours
    fast = ["--time-scale", "60" if road.cloud.kind == "sandbox" else "10"]
    road("teardown", "--yes", *fast, status=0)
    left = {vpc["VpcId"] for vpc in ec2.describe_vpcs()["Vpcs"] if not vpc["IsDefault"]}
    assert left == {theirs.other} and [a["AllocationId"] for a in ec2.describe_addresses()["Addresses"]] == [theirs.free_address]


def test_refused(road, theirs):
    ec2 = theirs.ec2
    assert "no vpc 'vpc-0123456789abcdef0'" in road("adopt", "--vpc", "vpc-0123456789abcdef0", status=1).stderr
    default = next(vpc["VpcId"] for vpc in ec2.describe_vpcs()["Vpcs"] if vpc["IsDefault"])
    assert "default vpc" in road("adopt", "--vpc", default, status=4).stderr
    assert "--vpc" in road("adopt", status=1).stderr
    assert "no name of a stack" in road("adopt", "--vpc", theirs.vpc, "--stack", "My Shop", status=1).stderr
    ec2.create_tags(Resources=[theirs.vpc], Tags=[{"Key": "footing:store", "Value": "x"}, {"Key": "footing:stack", "Value": "theirs"}])
    assert "belongs to stack 'theirs'" in road("adopt", "--vpc", theirs.vpc, status=4).stderr
    assert not (road.folder / "footing.yaml").exists()
    ec2.delete_tags(Resources=[theirs.vpc], Tags=[{"Key": "footing:store"}, {"Key": "footing:stack"}])
    road.plan_file("footing: 1\nstack: other\nregion: eu-west-1\nresources: {}\n")
    assert "there already" in road("adopt", "--vpc", theirs.vpc, status=4).stderr
    road("adopt", "--vpc", theirs.vpc, "--stack", "store-front", "-f", "shop.yaml", status=0)
    assert "stack: store-front" in (road.folder / "shop.yaml").read_text()
    road("plan", "shop.yaml", status=0)


def test_what_another_stack_owns_stays_with_it(road, theirs):
    ec2 = theirs.ec2
    ec2.create_tags(Resources=[theirs.subnets["public-b"]], Tags=[
        {"Key": "footing:store", "Value": "x"}, {"Key": "footing:stack", "Value": "theirs"}, {"Key": "footing:address", "Value": "subnet.b"}])
    road("adopt", "--vpc", theirs.vpc, status=0)
    plan = yaml.safe_load((road.folder / "footing.yaml").read_text())["resources"]
    assert set(plan["subnet"]) == {"public-a", "private-a", "private-b"}
    assert theirs.subnets["public-b"] in plan["route_table"]["public"]["subnets"]
    road.apply()
    road.assert_no_changes()
    owned = ec2.describe_subnets(SubnetIds=[theirs.subnets["public-b"]])["Subnets"][0]
    assert tags(owned)["footing:stack"] == "theirs"
