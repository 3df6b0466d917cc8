"""Route tables, routes and associations of the sandbox, by boto3."""
import pytest
from asking import by, ec2, refused, subnet, tagged, vpc  # noqa: F401


# --- route table ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def gateway(ec2, vpc):
    made = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=made, VpcId=vpc)
    return made


def routes(ec2, table):
    [seen] = ec2.describe_route_tables(RouteTableIds=[table])["RouteTables"]
    return {r.get("DestinationCidrBlock") or r.get("DestinationIpv6CidrBlock"): (r.get("GatewayId") or r.get("NetworkInterfaceId"), r["State"])
            for r in seen["Routes"]}


def test_routes_live(ec2, vpc, gateway):
    table = ec2.create_route_table(VpcId=vpc, TagSpecifications=tagged("route-table", Name="public"))["RouteTable"]["RouteTableId"]
    assert ec2.create_route(RouteTableId=table, DestinationCidrBlock="0.0.0.0/0", GatewayId=gateway)["Return"]
    ec2.create_route(RouteTableId=table, DestinationIpv6CidrBlock="::/0", GatewayId=gateway)
    assert routes(ec2, table) == {"10.0.0.0/16": ("local", "active"), "0.0.0.0/0": (gateway, "active"), "::/0": (gateway, "active")}
    with refused("RouteAlreadyExists", "0.0.0.0/0"):
        ec2.create_route(RouteTableId=table, DestinationCidrBlock="0.0.0.0/0", GatewayId=gateway)
    with refused("RouteAlreadyExists"):
        ec2.create_route(RouteTableId=table, DestinationCidrBlock="10.0.0.0/16", GatewayId=gateway)
    with refused("InvalidParameterValue", "more specific"):
        ec2.create_route(RouteTableId=table, DestinationCidrBlock="10.0.7.0/24", GatewayId=gateway)
    with refused("InvalidParameterValue", "CreateRoute"):
        ec2.replace_route(RouteTableId=table, DestinationCidrBlock="192.0.2.0/24", GatewayId=gateway)
    with refused("InvalidRoute.NotFound"):
        ec2.delete_route(RouteTableId=table, DestinationCidrBlock="192.0.2.0/24")
    with refused("InvalidParameterValue", "local"):
        ec2.delete_route(RouteTableId=table, DestinationCidrBlock="10.0.0.0/16")
    ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    assert routes(ec2, table)["0.0.0.0/0"] == (gateway, "blackhole")
    ec2.delete_route(RouteTableId=table, DestinationCidrBlock="0.0.0.0/0")
    ec2.delete_route(RouteTableId=table, DestinationIpv6CidrBlock="::/0")
    assert routes(ec2, table) == {"10.0.0.0/16": ("local", "active")}
    ec2.delete_route_table(RouteTableId=table)
    with refused("InvalidRouteTableID.NotFound"):
        ec2.delete_route_table(RouteTableId=table)


def test_route_targets_are_checked(ec2, vpc, gateway, subnet):
    table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
    default = ec2.describe_internet_gateways(Filters=[by("attachment.vpc-id", "*")])["InternetGateways"][0]["InternetGatewayId"]
    destination = {"RouteTableId": table, "DestinationCidrBlock": "0.0.0.0/0"}
    with refused("InvalidParameterValue", "different networks"):
        ec2.create_route(**destination, GatewayId=default)
    with refused("InvalidGatewayID.NotFound"):
        ec2.create_route(**destination, GatewayId="igw-0123456789abcdef0")
    with refused("InvalidNatGatewayID.NotFound"):
        ec2.create_route(**destination, NatGatewayId="nat-0123456789abcdef0")
    with refused("MissingParameter"):
        ec2.create_route(**destination)
    with refused("InvalidParameterCombination"):
        ec2.create_route(**destination, GatewayId=gateway, NatGatewayId="nat-0123456789abcdef0")
    with refused("MissingParameter"):
        ec2.create_route(RouteTableId=table, GatewayId=gateway)
    with refused("InvalidParameterValue"):
        ec2.create_route(RouteTableId=table, DestinationCidrBlock="0.0.0.0", GatewayId=gateway)
    interface = ec2.create_network_interface(SubnetId=subnet)["NetworkInterface"]["NetworkInterfaceId"]
    ec2.create_route(RouteTableId=table, DestinationCidrBlock="10.0.1.0/24", NetworkInterfaceId=interface)
    ec2.replace_route(RouteTableId=table, DestinationCidrBlock="10.0.0.0/16", NetworkInterfaceId=interface)
    assert routes(ec2, table)["10.0.0.0/16"] == (interface, "active")
    ec2.replace_route(RouteTableId=table, DestinationCidrBlock="10.0.0.0/16", LocalTarget=True)
    assert routes(ec2, table)["10.0.0.0/16"] == ("local", "active")


def associations(ec2, table):
    [seen] = ec2.describe_route_tables(RouteTableIds=[table])["RouteTables"]
    return {a.get("SubnetId", "main"): a["RouteTableAssociationId"] for a in seen["Associations"]}


def test_associations_live(ec2, vpc, subnet):
    table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
    other = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
    answer = ec2.associate_route_table(RouteTableId=table, SubnetId=subnet)
    assert associations(ec2, table) == {subnet: answer["AssociationId"]}
    for again in (table, other):
        with refused("Resource.AlreadyAssociated"):
            ec2.associate_route_table(RouteTableId=again, SubnetId=subnet)
    with refused("DependencyViolation"):
        ec2.delete_route_table(RouteTableId=table)
    moved = ec2.replace_route_table_association(AssociationId=answer["AssociationId"], RouteTableId=other)["NewAssociationId"]
    assert moved != answer["AssociationId"] and associations(ec2, other) == {subnet: moved} and not associations(ec2, table)
    with refused("InvalidAssociationID.NotFound"):
        ec2.disassociate_route_table(AssociationId=answer["AssociationId"])
    ec2.disassociate_route_table(AssociationId=moved)
    ec2.associate_route_table(RouteTableId=other, SubnetId=subnet)
    ec2.delete_subnet(SubnetId=subnet)
    assert not associations(ec2, other)

    elsewhere = ec2.describe_subnets(Filters=[by("default-for-az", "true")])["Subnets"][0]["SubnetId"]
    with refused("InvalidParameterValue", "different networks"):
        ec2.associate_route_table(RouteTableId=table, SubnetId=elsewhere)


def test_main_table(ec2, vpc):
    def main():
        return ec2.describe_route_tables(Filters=[by("vpc-id", vpc), by("association.main", "true")])["RouteTables"]

    [first] = main()
    association = first["Associations"][0]["RouteTableAssociationId"]
    with refused("InvalidParameterValue", "main"):
        ec2.disassociate_route_table(AssociationId=association)
    with refused("DependencyViolation"):
        ec2.delete_route_table(RouteTableId=first["RouteTableId"])
    table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
    ec2.replace_route_table_association(AssociationId=association, RouteTableId=table)
    assert [t["RouteTableId"] for t in main()] == [table]
    ec2.delete_route_table(RouteTableId=first["RouteTableId"])
    ec2.delete_vpc(VpcId=vpc)


def test_client_tokens_make_one_table(ec2, vpc):
    made = [ec2.create_route_table(VpcId=vpc, ClientToken="once")["RouteTable"]["RouteTableId"] for _ in range(3)]
    assert len(set(made)) == 1
    with refused("IdempotentParameterMismatch"):
        ec2.create_route_table(VpcId=vpc, ClientToken="once", TagSpecifications=tagged("route-table", a="b"))
    assert ec2.create_route_table(VpcId=vpc, ClientToken="twice")["RouteTable"]["RouteTableId"] not in made
