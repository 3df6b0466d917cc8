"""DB subnet groups: their life by boto3 alone, and driven by footing."""
import json

from asking import client, ec2, refused, vpc  # noqa: F401
from test_road import actions


def subnets(ec2, vpc, zones="aab"):
    return [ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.0.{i}.0/24", AvailabilityZone="eu-west-1" + zone)["Subnet"]["SubnetId"]
            for i, zone in enumerate(zones)]


def tags_of(rds, arn):
    return {tag["Key"]: tag["Value"] for tag in rds.list_tags_for_resource(ResourceName=arn)["TagList"]}


def test_subnet_groups(sandbox, ec2, vpc):
    rds = client(sandbox, "rds")
    one, same, other = subnets(ec2, vpc)
    made = rds.create_db_subnet_group(DBSubnetGroupName="Main", DBSubnetGroupDescription="of the shop", SubnetIds=[one, other],
                                      Tags=[{"Key": "team", "Value": "x"}])["DBSubnetGroup"]
    assert made["DBSubnetGroupName"] == "main" and made["VpcId"] == vpc and made["SubnetGroupStatus"] == "Complete"
    arn = made["DBSubnetGroupArn"]
    assert arn == "arn:aws:rds:eu-west-1:000000000000:subgrp:main" and made["SupportedNetworkTypes"] == ["IPV4"]
    assert {s["SubnetIdentifier"]: s["SubnetAvailabilityZone"]["Name"] for s in made["Subnets"]} == {
        one: "eu-west-1a", other: "eu-west-1b"}
    assert rds.describe_db_subnet_groups()["DBSubnetGroups"] == [made]
    assert rds.describe_db_subnet_groups(DBSubnetGroupName="MAIN")["DBSubnetGroups"] == [made]
    # tags
    rds.add_tags_to_resource(ResourceName=arn, Tags=[{"Key": "team", "Value": "y"}, {"Key": "b"}])
    assert tags_of(rds, arn) == {"team": "y", "b": ""}
    rds.remove_tags_from_resource(ResourceName=arn, TagKeys=["b", "c"])
    assert tags_of(rds, arn) == {"team": "y"}
    # what it may be made of
    good = {"DBSubnetGroupName": "x", "DBSubnetGroupDescription": "x", "SubnetIds": [one, other]}
    far = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    elsewhere = subnets(ec2, far, "ab")
    for code, said, more in (
            ("DBSubnetGroupAlreadyExists", "'main' already exists", {"DBSubnetGroupName": "main"}),
            ("InvalidParameterValue", "default", {"DBSubnetGroupName": "Default"}),
            ("InvalidParameterValue", "letters", {"DBSubnetGroupName": "a/b"}),
            ("InvalidParameterValue", "at most 255", {"DBSubnetGroupName": "x" * 256}),
            ("InvalidParameterValue", "must not be blank", {"DBSubnetGroupDescription": " "}),
            ("InvalidParameterValue", "Some input subnets", {"SubnetIds": [one, "subnet-0123456789abcdef0"]}),
            ("InvalidParameterValue", "SubnetIds must be provided", {"SubnetIds": []}),
            ("DBSubnetGroupDoesNotCoverEnoughAZs", "Current AZ coverage: eu-west-1a", {"SubnetIds": [one, same]}),
            ("InvalidSubnet", "common VPC", {"SubnetIds": [one, elsewhere[1]]}),
            ("InvalidParameterValue", "reserved", {"Tags": [{"Key": "aws:x", "Value": ""}]}),
            ("InvalidParameterValue", "Duplicate", {"Tags": [{"Key": "x", "Value": ""}, {"Key": "x", "Value": "y"}]})):
        with refused(code, said):
            rds.create_db_subnet_group(**{**good, **more})
    with refused("DBSubnetGroupNotFoundFault", "'x' does not exist"):
        rds.describe_db_subnet_groups(DBSubnetGroupName="x")
    with refused("InvalidParameterValue", "same Vpc"):
        rds.modify_db_subnet_group(DBSubnetGroupName="main", SubnetIds=elsewhere)
    with refused("InvalidParameterValue", "Invalid resource name"):
        rds.list_tags_for_resource(ResourceName="arn:aws:rds:eu-west-1:000000000000:nothing:main")
    with refused("DBSubnetGroupNotFoundFault"):
        rds.list_tags_for_resource(ResourceName=arn + "x")
    # changes
    changed = rds.modify_db_subnet_group(DBSubnetGroupName="main", SubnetIds=[same, other])["DBSubnetGroup"]
    assert changed["DBSubnetGroupDescription"] == "of the shop" and {s["SubnetIdentifier"] for s in changed["Subnets"]} == {same, other}
    changed = rds.modify_db_subnet_group(DBSubnetGroupName="main", SubnetIds=[same, other], DBSubnetGroupDescription="new")
    assert changed["DBSubnetGroup"]["DBSubnetGroupDescription"] == "new"
    # pages
    for i in range(24):
        rds.create_db_subnet_group(**{**good, "DBSubnetGroupName": f"g{i}"})
    page = rds.describe_db_subnet_groups(MaxRecords=20)
    rest = rds.describe_db_subnet_groups(MaxRecords=20, Marker=page["Marker"])
    assert len(page["DBSubnetGroups"]) == 20 and len(rest["DBSubnetGroups"]) == 5 and "Marker" not in rest
    with refused("InvalidParameterValue", "MaxRecords"):
        rds.describe_db_subnet_groups(MaxRecords=19)
    with refused("InvalidParameterValue", "marker"):
        rds.describe_db_subnet_groups(Marker="?")
    for i in range(25):
        rds.create_db_subnet_group(**{**good, "DBSubnetGroupName": f"h{i}"})
    with refused("DBSubnetGroupQuotaExceeded"):
        rds.create_db_subnet_group(**good)
    rds.delete_db_subnet_group(DBSubnetGroupName="main")
    with refused("DBSubnetGroupNotFoundFault"):
        rds.delete_db_subnet_group(DBSubnetGroupName="main")


def plan_file(road, groups, zones="abc", **more):
    road.plan_file(json.dumps({"footing": 1, "stack": "shop", "region": "eu-west-1", "resources": {
        "vpc": {"main": {"cidr": "10.0.0.0/16"}},
        "subnet": {zone: {"cidr": f"10.0.{ord(zone)}.0/24", "zone": zone} for zone in zones},
        "db_subnet_group": groups}, **more}))


def seen(road):
    rds = road.cloud.client("rds")
    return {group["DBSubnetGroupName"]: group for group in rds.describe_db_subnet_groups()["DBSubnetGroups"]}


def test_footing_makes_them(road):
    """moto's ModifyDBSubnetGroup loses the group that it changes, so changes other than of tags are the sandbox's alone."""
    plan_file(road, {"db": {"subnets": ["a", "b"]}, "named": {"name": "Shop.Two", "subnets": ["b", "c"], "description": "two"}})
    road.apply()
    road.assert_no_changes()
    rds, groups = road.cloud.client("rds"), seen(road)
    assert sorted(groups) == ["shop-db", "shop.two"]
    assert groups["shop-db"]["DBSubnetGroupDescription"] == "made by footing"
    arn = groups["shop-db"]["DBSubnetGroupArn"]
    assert tags_of(rds, arn)["footing:address"] == "db_subnet_group.db" and tags_of(rds, arn)["footing:stack"] == "shop"
    # tags: of the plan, and by hand
    plan_file(road, {"db": {"subnets": ["a", "b"], "tags": {"team": "x", "b": ""}}, "named": {"name": "shop.two", "subnets": ["b", "c"],
                                                                                            "description": "two"}})
    road.apply()
    assert tags_of(rds, arn)["team"] == "x" and tags_of(rds, arn)["b"] == ""
    rds.remove_tags_from_resource(ResourceName=arn, TagKeys=["team"])
    rds.add_tags_to_resource(ResourceName=arn, Tags=[{"Key": "theirs", "Value": "y"}])
    [change] = [change for change in road.json("plan")["changes"] if change["action"] == "update"]
    assert {field["field"]: field["drift"] for field in change["fields"]} == {"tags": True}
    plan_file(road, {"db": {"subnets": ["a", "b"], "tags": {"team": "x"}}, "named": {"name": "shop.two", "subnets": ["b", "c"],
                                                                                     "description": "two"}})
    road.apply()
    assert {key: value for key, value in tags_of(rds, arn).items() if key in ("team", "b", "theirs")} == {"team": "x", "theirs": "y"}
    # another name is another group; what is gone is made again
    rds.delete_db_subnet_group(DBSubnetGroupName="shop.two")
    plan_file(road, {"db": {"name": "other", "subnets": ["a", "b"]}, "named": {"name": "shop.two", "subnets": ["b", "c"]}})
    assert {address: action for address, action in actions(road).items() if action != "keep"} == {
        "db_subnet_group.db": "replace", "db_subnet_group.named": "create"}
    road.apply()
    road.assert_no_changes()
    assert sorted(seen(road)) == ["other", "shop.two"]
    road("teardown", "--yes", status=0)
    assert not seen(road)


def test_footing_changes_them(run, sandbox):
    run.env, run.cloud = sandbox.env, sandbox
    plan_file(run, {"db": {"subnets": ["a", "b"]}})
    run.apply()
    # one call changes both; a subnet leaves the group before it goes
    plan_file(run, {"db": {"subnets": ["a", "c"], "description": "moved"}}, "ac")
    calls = [call["operation"] for call in run.json("plan", "--calls")["calls"]]
    assert calls.count("ModifyDBSubnetGroup") == 1 and calls.index("ModifyDBSubnetGroup") < calls.index("DeleteSubnet")
    run.apply()
    run.assert_no_changes()
    group = seen(run)["shop-db"]
    assert group["DBSubnetGroupDescription"] == "moved"
    assert {s["SubnetAvailabilityZone"]["Name"][-1] for s in group["Subnets"]} == set("ac")
    # by hand
    sandbox.client("rds").modify_db_subnet_group(DBSubnetGroupName="shop-db", DBSubnetGroupDescription="by hand",
                                                 SubnetIds=[s["SubnetIdentifier"] for s in group["Subnets"]])
    [change] = [change for change in run.json("plan")["changes"] if change["action"] == "update"]
    assert {field["field"]: field["drift"] for field in change["fields"]} == {"description": True}
    run.apply()
    run.assert_no_changes()
    assert seen(run)["shop-db"]["DBSubnetGroupDescription"] == "moved"


def test_a_lost_answer_is_found_by_name(run, sandbox):
    """The group of that name is ours: it is taken, not made twice. Somebody else's is left alone."""
    run.env, run.cloud = sandbox.env, sandbox
    plan_file(run, {"db": {"subnets": ["a", "b"]}})
    sandbox.fault("cut-after:CreateDBSubnetGroup:1")
    run("apply", "--yes")
    run.apply()
    run.assert_no_changes()
    assert sorted(seen(run)) == ["shop-db"]
    made = [call for call in sandbox.ledger() if call["operation"] == "CreateDBSubnetGroup"]
    assert len(made) == 1, made
    group = seen(run)["shop-db"]
    sandbox.client("rds").create_db_subnet_group(
        DBSubnetGroupName="theirs", DBSubnetGroupDescription="x", SubnetIds=[s["SubnetIdentifier"] for s in group["Subnets"]])
    plan_file(run, {"db": {"subnets": ["a", "b"]}, "more": {"name": "theirs", "subnets": ["a", "b"]}})
    refused = run("apply", "--yes", status=1)
    assert "another db_subnet_group has the name 'theirs'" in refused.stderr
    run("teardown", "--yes", status=0)
    assert sorted(seen(run)) == ["theirs"]


# --- parameter groups ---------------------------------------------------------------------------------------------------


def parameters_of(rds, name, **more):
    found = rds.describe_db_parameters(DBParameterGroupName=name, **more)["Parameters"]
    return {each["ParameterName"]: (each.get("ParameterValue"), each.get("ApplyMethod")) for each in found}


def one(name, value=None, method="immediate"):
    parameter = {"ParameterName": name, "ParameterValue": value, "ApplyMethod": method}
    return {key: given for key, given in parameter.items() if given is not None}


def test_parameter_groups(sandbox):
    rds = client(sandbox, "rds")
    good = {"DBParameterGroupName": "Main", "DBParameterGroupFamily": "postgres16", "Description": "of the shop"}
    made = rds.create_db_parameter_group(**good, Tags=[{"Key": "team", "Value": "x"}])["DBParameterGroup"]
    arn = made["DBParameterGroupArn"]
    assert made == {"DBParameterGroupName": "main", "DBParameterGroupFamily": "postgres16", "Description": "of the shop",
                    "DBParameterGroupArn": "arn:aws:rds:eu-west-1:000000000000:pg:main"}
    assert rds.describe_db_parameter_groups(DBParameterGroupName="main")["DBParameterGroups"] == [made]
    assert tags_of(rds, arn) == {"team": "x"}
    for code, said, more in (
            ("DBParameterGroupAlreadyExists", "already exists", {}),
            ("InvalidParameterValue", "not a valid parameter group family", {"DBParameterGroupName": "x", "DBParameterGroupFamily": "postgres"}),
            ("InvalidParameterValue", "begin with a letter", {"DBParameterGroupName": "1x"}),
            ("InvalidParameterValue", "two consecutive hyphens", {"DBParameterGroupName": "x--y"}),
            ("InvalidParameterValue", "end with a hyphen", {"DBParameterGroupName": "x-"}),
            ("InvalidParameterValue", "Description must be provided", {"DBParameterGroupName": "x", "Description": ""})):
        with refused(code, said):
            rds.create_db_parameter_group(**{**good, **more})
    # what is set, and what the engine has
    assert parameters_of(rds, "main", Source="user") == {}
    answer = rds.modify_db_parameter_group(DBParameterGroupName="main", Parameters=[
        one("work_mem", "4096"), one("max_connections", "{DBInstanceClassMemory/12582880}", "pending-reboot")])
    assert answer["DBParameterGroupName"] == "main"
    assert parameters_of(rds, "main", Source="user") == {
        "work_mem": ("4096", "immediate"), "max_connections": ("{DBInstanceClassMemory/12582880}", "pending-reboot")}
    every = parameters_of(rds, "main")
    assert every["work_mem"] == ("4096", "immediate") and every["timezone"][0] == "UTC"
    assert "work_mem" not in parameters_of(rds, "main", Source="engine-default")
    for code, said, parameters in (
            ("InvalidParameterCombination", "cannot use immediate apply method for static parameter", [one("max_connections", "100")]),
            ("InvalidParameterValue", "Invalid parameter value: 2 for: rds.force_ssl", [one("rds.force_ssl", "2")]),
            ("InvalidParameterValue", "Invalid parameter value: 1 for: work_mem", [one("work_mem", "1")]),
            ("InvalidParameterValue", "Could not find parameter", [one("not a name", "1")]),
            ("InvalidParameterValue", "ApplyMethod", [one("work_mem", "4096", "now")]),
            ("InvalidParameterValue", "1 to 20 parameters", [one(f"p{i}", "1") for i in range(21)])):
        with refused(code, said):
            rds.modify_db_parameter_group(DBParameterGroupName="main", Parameters=parameters)
    with refused("InvalidParameterValue", "Invalid source"):
        rds.describe_db_parameters(DBParameterGroupName="main", Source="x")
    rds.reset_db_parameter_group(DBParameterGroupName="main", Parameters=[one("work_mem")])
    assert set(parameters_of(rds, "main", Source="user")) == {"max_connections"}
    rds.reset_db_parameter_group(DBParameterGroupName="main", ResetAllParameters=True)
    assert parameters_of(rds, "main", Source="user") == {}
    rds.delete_db_parameter_group(DBParameterGroupName="main")
    with refused("DBParameterGroupNotFound", "main"):
        rds.delete_db_parameter_group(DBParameterGroupName="main")


def parameter_groups(road, groups):
    road.plan_file(json.dumps({"footing": 1, "stack": "shop", "region": "eu-west-1", "resources": {"db_parameter_group": groups}}))


def test_footing_sets_parameters(road):
    """moto has no ResetDBParameterGroup, so parameters that are taken out are the sandbox's alone; nor does it look at Source."""
    many = {f"p{i:02}": i for i in range(25)}
    parameter_groups(road, {"main": {"family": "mysql8.0", "parameters": {"long_query_time": 200, "performance_schema": True, **many}}})
    road.apply()
    road.assert_no_changes()
    rds = road.cloud.client("rds")
    seen = parameters_of(rds, "shop-main", Source="user")
    assert seen["long_query_time"] == ("200", "immediate") and seen["performance_schema"] == ("1", "pending-reboot") and len(seen) == 27
    # by hand, and by the plan: 20 a call, one call after another
    rds.modify_db_parameter_group(DBParameterGroupName="shop-main", Parameters=[one("long_query_time", "300")])
    [change] = [change for change in road.json("plan")["changes"] if change["action"] == "update"]
    assert {field["field"]: field["drift"] for field in change["fields"]} == {"parameters": True}
    many = {name: value + 1 for name, value in many.items()}
    parameter_groups(road, {"main": {"family": "mysql8.0", "parameters": {
        "long_query_time": {"value": 200, "apply": "reboot"}, "performance_schema": True, **many}}})
    calls = [call for call in road.json("plan", "--calls")["calls"] if call.get("operation") == "ModifyDBParameterGroup"]
    assert [len(call["input"]["Parameters"]) for call in calls] == [20, 6]
    road.apply()
    road.assert_no_changes()
    assert parameters_of(rds, "shop-main", Source="user")["long_query_time"] == ("200", "pending-reboot")
    if road.cloud.kind == "sandbox":
        parameter_groups(road, {"main": {"family": "mysql8.0", "parameters": {"long_query_time": 200}}})
        road.apply()
        road.assert_no_changes()
        assert parameters_of(rds, "shop-main", Source="user") == {"long_query_time": ("200", "immediate")}
    road("teardown", "--yes", status=0)
    assert not [group for group in rds.describe_db_parameter_groups()["DBParameterGroups"] if group["DBParameterGroupName"] == "shop-main"]
