"""Who holds it: a thing that the cloud will not let go is told of with what holds it, whose that is and how long such a one stays.

moto lets groups and subnets go whatever stands in them or names them (DeleteSecurityGroup, DeleteSubnet); it holds a vpc that has a route
table of somebody else's.
"""
import datetime
import json

import pytest
from world import World

PLAN = """\
footing: 1
stack: held
region: eu-west-1
resources:
  vpc:
    main: { cidr: 10.0.0.0/16 }
  subnet:
    a: { vpc: main, cidr: 10.0.1.0/24, zone: a }
"""
GROUP = "  security_group:\n    web: { vpc: main }\n"


def events_until(process, said):
    """The events up to the one that says it."""
    events = []
    for line in process.stdout:
        events.append(json.loads(line))
        if said in json.dumps(events[-1]):
            return events
    raise AssertionError(f"nobody said '{said}': {events}{process.stderr.read()}")


def when(event):
    return datetime.datetime.fromisoformat(event["at"].replace("Z", "+00:00"))


def ends_done(process):
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, out + err


@pytest.fixture
def held(run, sandbox):
    run.env, run.cloud = sandbox.env, sandbox
    run.plan_file(PLAN + GROUP)
    run.apply()
    run.ec2 = sandbox.client("ec2")
    run.world = World(run.ec2)
    return run


def test_a_load_balancers_interface_holds_a_group(held):
    group, subnet = held.world.group_id("web"), held.world.at("subnet.a")["SubnetId"]
    interface = held.ec2.create_network_interface(SubnetId=subnet, Groups=[group], Description="ELB app/web/50dc6c495c0c9188")
    interface = interface["NetworkInterface"]["NetworkInterfaceId"]
    held.plan_file(PLAN)
    process = held.start("apply", "--yes", "--json")
    events = events_until(process, "held by network interface")
    said = json.dumps(events[-1])
    assert interface in said and "ELB app/web" in said and "of a load balancer" in said and "within 5 min" in said
    began = next(event for event in events if event.get("address") == "security_group.web")
    assert (when(events[-1]) - when(began)).total_seconds() <= 2 + 1  # of simulated time, after the call was sent and refused
    held.ec2.delete_network_interface(NetworkInterfaceId=interface)
    ends_done(process)
    held.assert_no_changes()


def test_what_a_person_and_what_another_stack_has_put_there(held, tmp_path_factory):
    vpc = held.world.at("vpc.main")["VpcId"]
    by_hand = held.ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.7.0/24")["Subnet"]["SubnetId"]
    tagged = held.ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.8.0/24", TagSpecifications=[{"ResourceType": "subnet", "Tags": [
        {"Key": "footing:stack", "Value": "shop"}, {"Key": "footing:address", "Value": "subnet.z"}, {"Key": "footing:store", "Value": "x"}]}])
    tagged = tagged["Subnet"]["SubnetId"]
    process = held.start("teardown", "--yes", "--json")
    said = json.dumps(events_until(process, "held by subnet")[-1])
    assert by_hand in said and "made by hand or by another tool" in said
    assert tagged in said and "subnet.z of stack 'shop'" in said
    for subnet in (by_hand, tagged):
        held.ec2.delete_subnet(SubnetId=subnet)
    ends_done(process)
    assert World(held.ec2).is_empty()


def test_a_rule_of_another_group(held):
    group, vpc = held.world.group_id("web"), held.world.at("vpc.main")["VpcId"]
    other = held.ec2.create_security_group(GroupName="theirs", Description="x", VpcId=vpc)["GroupId"]
    held.ec2.authorize_security_group_ingress(GroupId=other, IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "UserIdGroupPairs": [{"GroupId": group}]}])
    held.plan_file(PLAN)
    process = held.start("apply", "--yes", "--json")
    said = json.dumps(events_until(process, "a rule of security group")[-1])
    assert other in said and "theirs" in said
    held.ec2.delete_security_group(GroupId=other)
    ends_done(process)
    held.assert_no_changes()


def test_a_route_table_in_a_vpc(road):
    """On both clouds."""
    road.plan_file(PLAN)
    road.apply()
    ec2 = road.cloud.client("ec2")
    vpc = World(ec2).at("vpc.main")["VpcId"]
    table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
    process = road.start("teardown", "--yes", "--json")
    said = json.dumps(events_until(process, "held by route table")[-1])
    assert table in said and "made by hand or by another tool" in said
    ec2.delete_route_table(RouteTableId=table)
    ends_done(process)
    assert World(ec2).is_empty()


def test_ctrl_c_ends_the_wait(held):
    """What is waited for is told, and nobody has to wait for it."""
    subnet, group = held.world.at("subnet.a")["SubnetId"], held.world.group_id("web")
    held.ec2.create_network_interface(SubnetId=subnet, Groups=[group], Description="AWS Lambda VPC ENI-shop")
    held.plan_file(PLAN)
    process = held.start("apply", "--yes", "--json")
    assert "of a Lambda function" in json.dumps(events_until(process, "held by network interface")[-1])
    process.send_signal(2)
    process.communicate(timeout=60)
    assert process.returncode == 130
