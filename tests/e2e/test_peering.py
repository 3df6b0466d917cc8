"""VPC peerings: their life by boto3 alone, and driven by footing."""
from asking import by, client, ec2, refused, tagged, until  # noqa: F401
from world import World, pages, tags


def state(ec2, peering):
    return ec2.describe_vpc_peering_connections(VpcPeeringConnectionIds=[peering])["VpcPeeringConnections"][0]["Status"]["Code"]


def ask(ec2, *cidrs, **more):
    vpcs = [ec2.create_vpc(CidrBlock=cidr)["Vpc"]["VpcId"] for cidr in cidrs]
    made = ec2.create_vpc_peering_connection(VpcId=vpcs[0], PeerVpcId=vpcs[1], **more)["VpcPeeringConnection"]
    return (*vpcs, made["VpcPeeringConnectionId"])


def test_peering_lives(ec2):
    a, b, peering = ask(ec2, "10.0.0.0/16", "10.1.0.0/16", TagSpecifications=tagged("vpc-peering-connection", Name="ab"))
    assert state(ec2, peering) == "pending-acceptance"
    with refused("OperationNotPermitted"):
        ec2.modify_vpc_peering_connection_options(VpcPeeringConnectionId=peering,
                                                  RequesterPeeringConnectionOptions={"AllowDnsResolutionFromRemoteVpc": True})
    assert ec2.accept_vpc_peering_connection(
        VpcPeeringConnectionId=peering)["VpcPeeringConnection"]["Status"]["Code"] == "provisioning"
    until(lambda: state(ec2, peering), "active")
    with refused("InvalidStateTransition"):
        ec2.reject_vpc_peering_connection(VpcPeeringConnectionId=peering)
    ec2.modify_vpc_peering_connection_options(VpcPeeringConnectionId=peering,
                                              AccepterPeeringConnectionOptions={"AllowDnsResolutionFromRemoteVpc": True})
    [seen] = ec2.describe_vpc_peering_connections(Filters=[by("requester-vpc-info.vpc-id", a)])["VpcPeeringConnections"]
    assert seen["AccepterVpcInfo"]["PeeringOptions"]["AllowDnsResolutionFromRemoteVpc"]
    assert not seen["RequesterVpcInfo"]["PeeringOptions"]["AllowDnsResolutionFromRemoteVpc"] and tags(seen) == {"Name": "ab"}
    table = ec2.create_route_table(VpcId=a)["RouteTable"]["RouteTableId"]
    ec2.create_route(RouteTableId=table, DestinationCidrBlock="10.1.0.0/16", VpcPeeringConnectionId=peering)
    with refused("DependencyViolation"):
        ec2.delete_vpc(VpcId=b)
    ec2.delete_vpc_peering_connection(VpcPeeringConnectionId=peering)
    until(lambda: state(ec2, peering), "deleted")
    route = [r for r in ec2.describe_route_tables(RouteTableIds=[table])["RouteTables"][0]["Routes"] if "VpcPeeringConnectionId" in r]
    assert route[0]["State"] == "blackhole"
    with refused("InvalidStateTransition"):
        ec2.accept_vpc_peering_connection(VpcPeeringConnectionId=peering)
    ec2.delete_vpc(VpcId=b)


def test_peerings_that_come_to_nothing(ec2):
    _, _, overlapping = ask(ec2, "10.0.0.0/16", "10.0.128.0/20")
    assert state(ec2, overlapping) == "failed"
    a, b, unwanted = ask(ec2, "10.2.0.0/16", "10.3.0.0/16")
    ec2.reject_vpc_peering_connection(VpcPeeringConnectionId=unwanted)
    assert state(ec2, unwanted) == "rejected"
    with refused("InvalidVpcID.NotFound"):
        ec2.create_vpc_peering_connection(VpcId=a, PeerVpcId="vpc-0123456789abcdef0")
    with refused("InvalidVpcPeeringConnectionID.NotFound"):
        ec2.delete_vpc_peering_connection(VpcPeeringConnectionId="pcx-0123456789abcdef0")
    table = ec2.create_route_table(VpcId=a)["RouteTable"]["RouteTableId"]
    with refused("InvalidVpcPeeringConnectionID.NotFound"):
        ec2.create_route(RouteTableId=table, DestinationCidrBlock="10.3.0.0/16", VpcPeeringConnectionId=unwanted)


PLAN = """\
footing: 1
stack: peers
region: eu-west-1
resources:
  vpc:
    here: {{ cidr: 10.0.0.0/16 }}
    there: {{ cidr: 10.1.0.0/16 }}
  vpc_peering:
    both: {{ vpc: here, peer_vpc: there, accept: {accept}{dns} }}
  route_table:
    here: {{ vpc: here, routes: [{{ to: "${{vpc.there.cidr}}", via: vpc_peering.both }}] }}
    there: {{ vpc: there, routes: [{{ to: 10.0.0.0/16, via: vpc_peering.both }}] }}
"""


def test_two_vpcs_are_joined(road):
    """moto lacks nothing here but DNS support and hostnames as a condition of the DNS options."""
    ec2 = road.cloud.client("ec2")
    for accept, dns in (("true", ""), ("true", ", requester_dns: true, accepter_dns: true"), ("true", "")):
        road.plan_file(PLAN.format(accept=accept, dns=dns))
        road.apply()
        road.assert_no_changes()
        [seen] = [p for p in pages(ec2, "describe_vpc_peering_connections", "VpcPeeringConnections")
                  if tags(p).get("footing:address") == "vpc_peering.both"]
        assert seen["Status"]["Code"] == "active"
        for side in ("RequesterVpcInfo", "AccepterVpcInfo"):
            assert seen[side]["PeeringOptions"]["AllowDnsResolutionFromRemoteVpc"] == bool(dns)
        for name in ("here", "there"):
            found = [r["VpcPeeringConnectionId"] for r in World(ec2).at(f"route_table.{name}")["Routes"]
                     if r.get("VpcPeeringConnectionId")]
            assert found == [seen["VpcPeeringConnectionId"]]
    road("teardown", "--yes", status=0)
    assert World(ec2).is_empty()


def test_a_peering_deleted_by_hand_is_made_again(run, sandbox):
    run.env = sandbox.env
    run.plan_file(PLAN.format(accept="true", dns=""))
    run.apply()
    ec2 = client(sandbox, "ec2")
    [old] = [p["VpcPeeringConnectionId"] for p in pages(ec2, "describe_vpc_peering_connections", "VpcPeeringConnections")]
    ec2.delete_vpc_peering_connection(VpcPeeringConnectionId=old)
    until(lambda: state(ec2, old), "deleted")
    changes = {c["address"]: c["action"] for c in run.json("plan")["changes"] if c["action"] != "keep"}
    assert changes == {"vpc_peering.both": "create", "route_table.here": "update", "route_table.there": "update"}
    run.apply()
    run.assert_no_changes()
