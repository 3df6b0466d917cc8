"""What exists is taken over by its id: nothing is made twice, the next apply adds our tags."""
import shutil
import sqlite3

import pytest
from test_road import actions, plan
from world import World

ID = {"vpc": "VpcId", "subnet": "SubnetId", "internet_gateway": "InternetGatewayId", "route_table": "RouteTableId",
      "security_group": "GroupId"}


@pytest.fixture
def foreign(road):
    """Everything of the road, nobody's: by address its id."""
    road.plan_file(plan())
    road.apply()
    ec2 = road.cloud.client("ec2")
    world = World(ec2)
    road.ids = {address: world.at(address)[ID[address.split(".")[0]]] for address in world.addresses()}
    for id in road.ids.values():
        ec2.delete_tags(Resources=[id], Tags=[{"Key": "footing:" + key} for key in ("store", "stack", "address", "call")])
    shutil.rmtree(road.folder / ".footing")
    return road


def test_every_type(foreign):
    for address, id in foreign.ids.items():
        assert id in foreign("import", address, id, status=0).stdout
    assert actions(foreign) == {address: "update" for address in foreign.ids}
    foreign.apply()
    foreign.assert_no_changes()
    world = World(foreign.cloud.client("ec2"))
    assert {address: world.at(address)[ID[address.split(".")[0]]] for address in world.addresses()} == foreign.ids


def test_shows_what_follows(foreign):
    foreign.plan_file(plan(dns="false"))
    done = foreign("import", "vpc.main", foreign.ids["vpc.main"], status=0)
    assert "dns_hostnames" in done.stdout and "footing:stack" in done.stdout
    row = foreign.json("state", "show", "vpc.main")
    assert row["id"] == foreign.ids["vpc.main"]


def test_refused(foreign):
    vpc = foreign.ids["vpc.main"]
    assert "no 'vpc.man'" in foreign("import", "vpc.man", vpc, status=1).stderr
    assert "vpc-0123456789abcdef0" in foreign("import", "vpc.main", "vpc-0123456789abcdef0", status=1).stderr
    foreign("import", "vpc.main", vpc, status=0)
    assert "already" in foreign("import", "vpc.main", vpc, status=4).stderr
    ec2 = foreign.cloud.client("ec2")
    ec2.create_tags(Resources=[foreign.ids["subnet.a"]], Tags=[{"Key": "footing:store", "Value": "another"},
                                                               {"Key": "footing:stack", "Value": "theirs"}])
    done = foreign("import", "subnet.a", foreign.ids["subnet.a"], status=4)
    assert "belongs to stack 'theirs'" in done.stderr


def test_default_things_are_not_taken_over(foreign):
    ec2 = foreign.cloud.client("ec2")
    [home] = ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"]
    of_home = {"Filters": [{"Name": "vpc-id", "Values": [home["VpcId"]]}]}
    [group] = ec2.describe_security_groups(**of_home)["SecurityGroups"]
    [table] = ec2.describe_route_tables(**of_home)["RouteTables"]
    subnet = ec2.describe_subnets(**of_home)["Subnets"][0]
    for address, id in (("vpc.main", home["VpcId"]), ("security_group.web", group["GroupId"]),
                        ("route_table.public", table["RouteTableId"]), ("subnet.a", subnet["SubnetId"])):
        refused = foreign("import", address, id, status=4).stderr
        assert f"{id} is a default {address.split('.')[0]}" in refused and "existing:" in refused


def test_the_default_vpc_is_never_deleted(road):
    """Not even when the state says that it is ours, and its tags too."""
    road.plan_file("footing: 1\nstack: lost\nregion: eu-west-1\nresources: { vpc: { main: { cidr: 172.31.0.0/16 } } }\n")
    road.apply()
    ec2 = road.cloud.client("ec2")
    [home] = ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"]
    [made] = World(ec2).vpcs
    ec2.create_tags(Resources=[home["VpcId"]], Tags=made["Tags"])
    ec2.delete_vpc(VpcId=made["VpcId"])
    with sqlite3.connect(road.folder / ".footing/state.db") as state:
        assert state.execute("UPDATE resource SET physical_id = ? WHERE physical_id = ?", (home["VpcId"], made["VpcId"])).rowcount
    state.close()
    done = road("teardown", "--yes", status=1)
    assert "default one, which footing never deletes" in done.stderr, done.stderr
    assert ec2.describe_vpcs(VpcIds=[home["VpcId"]])["Vpcs"]
