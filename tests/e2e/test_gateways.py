"""Elastic IPs, NAT gateways, egress-only gateways: their lives by boto3 alone, and driven by footing."""
import time

import pytest
from asking import by, ec2, refused, subnet, tagged, until, vpc  # noqa: F401
from world import World, pages, routes, tags


def held(ec2):
    """What costs money: addresses, and NAT gateways that are not deleted."""
    addresses = ec2.describe_addresses()["Addresses"]
    nats = [nat for nat in pages(ec2, "describe_nat_gateways", "NatGateways") if nat["State"] != "deleted"]
    return addresses, nats


# --- the sandbox by boto3 alone ---------------------------------------------------------------------------------------------


def attach_gateway(ec2, vpc):
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    return gateway


def nat_state(ec2, nat):
    return ec2.describe_nat_gateways(NatGatewayIds=[nat])["NatGateways"][0]["State"]


def test_elastic_ip_lives(ec2, vpc, subnet):
    made = ec2.allocate_address(Domain="vpc", TagSpecifications=tagged("elastic-ip", Name="out"))
    address, ip = made["AllocationId"], made["PublicIp"]
    assert address.startswith("eipalloc-") and made["Domain"] == "vpc" and made["PublicIpv4Pool"] == "amazon"
    seen = ec2.describe_addresses(Filters=[by("public-ip", ip)])["Addresses"]
    assert [a["AllocationId"] for a in seen] == [address] and tags(seen[0]) == {"Name": "out"}
    assert ec2.describe_addresses(PublicIps=[ip])["Addresses"] == seen
    with refused("InvalidAddress.NotFound"):
        ec2.describe_addresses(PublicIps=["192.0.2.1"])
    interface = ec2.create_network_interface(SubnetId=subnet)["NetworkInterface"]["NetworkInterfaceId"]
    with refused("Gateway.NotAttached"):
        ec2.associate_address(AllocationId=address, NetworkInterfaceId=interface)
    gateway = attach_gateway(ec2, vpc)
    association = ec2.associate_address(AllocationId=address, NetworkInterfaceId=interface)["AssociationId"]
    assert ec2.associate_address(AllocationId=address, NetworkInterfaceId=interface)["AssociationId"] == association
    shown = ec2.describe_network_interfaces(NetworkInterfaceIds=[interface])["NetworkInterfaces"][0]
    assert shown["Association"]["PublicIp"] == ip
    with refused("InvalidIPAddress.InUse"):
        ec2.release_address(AllocationId=address)
    with refused("DependencyViolation"):
        ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    ec2.disassociate_address(AssociationId=association)
    with refused("InvalidAssociationID.NotFound"):
        ec2.disassociate_address(AssociationId=association)
    ec2.release_address(AllocationId=address)
    with refused("InvalidAllocationID.NotFound"):
        ec2.release_address(AllocationId=address)
    assert ec2.allocate_address(Address=ip)["PublicIp"] == ip
    with refused("InvalidAddress.InUse"):
        ec2.allocate_address(Address=ip)


def test_nat_gateway_lives(ec2, vpc, subnet):
    gateway = attach_gateway(ec2, vpc)
    address = ec2.allocate_address(Domain="vpc")
    with refused("MissingParameter"):
        ec2.create_nat_gateway(SubnetId=subnet)
    ask = dict(SubnetId=subnet, AllocationId=address["AllocationId"], ClientToken="once",
               TagSpecifications=tagged("natgateway", Name="out"))
    made = ec2.create_nat_gateway(**ask)["NatGateway"]
    nat = made["NatGatewayId"]
    assert made["State"] == "pending" and made["ConnectivityType"] == "public" and made["VpcId"] == vpc
    assert ec2.create_nat_gateway(**ask)["NatGateway"]["NatGatewayId"] == nat
    until(lambda: nat_state(ec2, nat), "available")
    seen = ec2.describe_nat_gateways(Filter=[by("vpc-id", vpc)])["NatGateways"][0]["NatGatewayAddresses"][0]
    assert seen["PublicIp"] == address["PublicIp"] and seen["IsPrimary"]
    table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
    ec2.create_route(RouteTableId=table, DestinationCidrBlock="0.0.0.0/0", NatGatewayId=nat)
    with refused("InvalidIPAddress.InUse"):
        ec2.release_address(AllocationId=address["AllocationId"])
    with refused("AuthFailure"):
        ec2.disassociate_address(AssociationId=seen["AssociationId"])
    with refused("DependencyViolation"):
        ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    with refused("DependencyViolation"):
        ec2.delete_subnet(SubnetId=subnet)
    ec2.delete_nat_gateway(NatGatewayId=nat)
    assert nat_state(ec2, nat) == "deleting"
    with refused("InvalidIPAddress.InUse"):
        ec2.release_address(AllocationId=address["AllocationId"])
    until(lambda: nat_state(ec2, nat), "deleted")
    default = [r for r in ec2.describe_route_tables(RouteTableIds=[table])["RouteTables"][0]["Routes"] if "NatGatewayId" in r]
    assert default[0]["State"] == "blackhole"
    ec2.release_address(AllocationId=address["AllocationId"])
    ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    ec2.delete_subnet(SubnetId=subnet)
    with refused("NatGatewayNotFound"):
        ec2.delete_nat_gateway(NatGatewayId="nat-0123456789abcdef0")


def test_nat_gateways_fail_late(ec2, vpc, subnet):
    address = ec2.allocate_address(Domain="vpc")["AllocationId"]
    nat = ec2.create_nat_gateway(SubnetId=subnet, AllocationId=address)["NatGateway"]["NatGatewayId"]
    assert nat_state(ec2, nat) == "pending"
    until(lambda: nat_state(ec2, nat), "failed")
    assert ec2.describe_nat_gateways(NatGatewayIds=[nat])["NatGateways"][0]["FailureCode"] == "Gateway.NotAttached"
    ec2.release_address(AllocationId=address)
    private = ec2.create_nat_gateway(SubnetId=subnet, ConnectivityType="private")["NatGateway"]
    assert "PublicIp" not in private["NatGatewayAddresses"][0]


def test_egress_only_gateway_lives(ec2, vpc):
    made = ec2.create_egress_only_internet_gateway(VpcId=vpc)["EgressOnlyInternetGateway"]
    gateway = made["EgressOnlyInternetGatewayId"]
    assert made["Attachments"] == [{"State": "attached", "VpcId": vpc}]
    table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
    ec2.create_route(RouteTableId=table, DestinationIpv6CidrBlock="::/0", EgressOnlyInternetGatewayId=gateway)
    ec2.delete_route_table(RouteTableId=table)
    with refused("DependencyViolation"):
        ec2.delete_vpc(VpcId=vpc)
    ec2.delete_egress_only_internet_gateway(EgressOnlyInternetGatewayId=gateway)
    with refused("InvalidGatewayID.NotFound"):
        ec2.delete_egress_only_internet_gateway(EgressOnlyInternetGatewayId=gateway)
    ec2.delete_vpc(VpcId=vpc)


# --- driven by footing ------------------------------------------------------------------------------------------------------

PLAN = """\
footing: 1
stack: gates
region: eu-west-1
resources:
  vpc:
    main: {{ cidr: 10.0.0.0/16 }}
  subnet:
    out: {{ vpc: main, cidr: 10.0.1.0/24, zone: a }}
    in: {{ vpc: main, cidr: 10.0.2.0/24, zone: a }}
  internet_gateway:
    main: {{ vpc: main }}
  elastic_ip:
    one: {{}}
    two: {{ tags: {{ Name: two }} }}
  nat_gateway:
    main: {{ subnet: {subnet}, elastic_ip: {ip} }}
  egress_only_internet_gateway:
    main: {{ vpc: main }}
  route_table:
    in:
      vpc: main
      routes:
        - {{ to: 0.0.0.0/0, via: nat_gateway.main }}
        - {{ to: ::/0, via: egress_only_internet_gateway.main }}
      subnets: in
outputs:
  IP: ${{nat_gateway.main.public_ip}}
"""


def fast(road):
    """Time as the cloud has it: gateways take minutes."""
    return "--time-scale", "60" if road.cloud.kind == "sandbox" else "10"


def apply_plan(road, subnet="out", ip="one"):
    road.plan_file(PLAN.format(subnet=subnet, ip=ip))
    road.apply(*fast(road))
    road.assert_no_changes()
    return road.cloud.client("ec2")


def nat_of(ec2):
    nats = [nat for nat in pages(ec2, "describe_nat_gateways", "NatGateways") if nat["State"] == "available"]
    assert len(nats) == 1
    return nats[0]


def address_at(ec2, address):
    return next(a for a in ec2.describe_addresses()["Addresses"] if tags(a)["footing:address"] == address)


def actions(road):
    return {change["address"]: change["action"] for change in road.json("plan")["changes"] if change["action"] != "keep"}


def test_gateways_come_and_go(road):
    ec2 = apply_plan(road)
    nat = nat_of(ec2)
    one = address_at(ec2, "elastic_ip.one")
    assert nat["NatGatewayAddresses"][0]["AllocationId"] == one["AllocationId"]
    assert road.json("output")["IP"] == one["PublicIp"]
    found = routes(World(ec2).at("route_table.in"))
    assert found["0.0.0.0/0"] == nat["NatGatewayId"]
    down = road("teardown", "--yes", "--json", *fast(road), status=0)
    assert "DependencyViolation" not in down.stdout
    assert held(ec2) == ([], []) and World(ec2).is_empty()


def test_nat_gateway_changes_its_address(road):
    before = nat_of(apply_plan(road))["NatGatewayId"]
    road.plan_file(PLAN.format(subnet="out", ip="two"))
    assert actions(road) == {"nat_gateway.main": "replace", "route_table.in": "update"}
    ec2 = apply_plan(road, ip="two")
    nat = nat_of(ec2)
    assert nat["NatGatewayId"] != before
    assert nat["NatGatewayAddresses"][0]["AllocationId"] == address_at(ec2, "elastic_ip.two")["AllocationId"]
    road("teardown", "--yes", *fast(road), status=0)
    assert held(ec2) == ([], [])


@pytest.fixture
def strict(run, sandbox):
    """moto's DeleteNatGateway keeps the address associated for ever, so an address that is used again needs the sandbox."""
    run.env = sandbox.env
    run.cloud = sandbox
    return run


def test_nat_gateway_moves_with_its_address(strict):
    """One address cannot serve two gateways: the old one goes first."""
    road = strict
    before = nat_of(apply_plan(road))["NatGatewayId"]
    ec2 = apply_plan(road, subnet="in")
    nat = nat_of(ec2)
    assert nat["NatGatewayId"] != before and nat["SubnetId"] == World(ec2).at("subnet.in")["SubnetId"]
    assert routes(World(ec2).at("route_table.in"))["0.0.0.0/0"] == nat["NatGatewayId"]


def test_nat_gateway_deleted_by_hand(strict):
    road = strict
    ec2 = apply_plan(road)
    nat = nat_of(ec2)["NatGatewayId"]
    ec2.delete_nat_gateway(NatGatewayId=nat)
    deadline = time.monotonic() + 10
    while nat in {n["NatGatewayId"] for n in held(ec2)[1]} and time.monotonic() < deadline:
        time.sleep(0.05)
    assert actions(road)["nat_gateway.main"] == "create"
    apply_plan(road)
    assert nat_of(ec2)["NatGatewayId"] != nat


def test_calls_say_what_the_nat_gateway_needs(run, sandbox):
    run.env = sandbox.env
    run.plan_file(PLAN.format(subnet="out", ip="one"))
    calls = run("plan", "--calls", status=0).stdout
    assert calls.index("AttachInternetGateway") < calls.index("CreateNatGateway")


def test_vpc_replaced_beneath_its_gateways(strict):
    road = strict
    before = nat_of(apply_plan(road))["NatGatewayId"]
    text = PLAN.format(subnet="out", ip="one")
    road.plan_file(text.replace("10.0.", "10.1."))
    road.apply(*fast(road))
    road.assert_no_changes()
    assert nat_of(road.cloud.client("ec2"))["NatGatewayId"] != before
