"""Database instances: their life by boto3 alone, and driven by footing on the sandbox and on moto."""
import json

from asking import client, ec2, refused, vpc  # noqa: F401
from test_rds_groups import subnets, tags_of
from test_road import actions

GOOD = {"DBInstanceIdentifier": "one", "Engine": "postgres", "DBInstanceClass": "db.t4g.micro", "AllocatedStorage": 20,
        "MasterUsername": "app", "MasterUserPassword": "correct-horse"}


def test_what_may_be_made(sandbox, ec2, vpc):
    rds = client(sandbox, "rds")
    here = subnets(ec2, vpc, "ab")
    rds.create_db_subnet_group(DBSubnetGroupName="main", DBSubnetGroupDescription="x", SubnetIds=here)
    rds.create_db_parameter_group(DBParameterGroupName="old", DBParameterGroupFamily="postgres15", Description="x")
    group = ec2.create_security_group(GroupName="db", Description="x", VpcId=vpc)["GroupId"]
    [stranger] = [g["GroupId"] for g in ec2.describe_security_groups()["SecurityGroups"] if g["VpcId"] != vpc]
    for code, said, more in (
            ("InvalidParameterValue", "begin with a letter", {"DBInstanceIdentifier": "1one"}),
            ("InvalidParameterValue", "Invalid DB engine", {"Engine": "postgresql"}),
            ("InvalidParameterCombination", "Cannot find version 9.6 for postgres", {"EngineVersion": "9.6"}),
            ("InvalidParameterValue", "Invalid DB Instance class: db.t4g.huge", {"DBInstanceClass": "db.t4g.huge"}),
            ("InvalidParameterValue", "Invalid storage size for engine name postgres and storage type gp2: 5", {"AllocatedStorage": 5}),
            ("InvalidParameterCombination", "storage size less than 400", {"StorageType": "gp3", "Iops": 4000}),
            ("InvalidParameterCombination", "must specify IOPS", {"StorageType": "io1", "AllocatedStorage": 100}),
            ("InvalidParameterCombination", "Max storage size", {"MaxAllocatedStorage": 10}),
            ("InvalidParameterValue", "admin cannot be used as it is a reserved word", {"MasterUsername": "admin"}),
            ("InvalidParameterValue", "shorter than 8", {"MasterUserPassword": "short"}),
            ("InvalidParameterValue", "Only printable ASCII", {"MasterUserPassword": "with a space@"}),
            ("InvalidParameterCombination", "ManageMasterUserPassword", {"ManageMasterUserPassword": True}),
            ("InvalidParameterValue", "MasterUserPassword must be provided", {"MasterUserPassword": None}),
            ("InvalidParameterValue", "Invalid backup retention period: 36", {"BackupRetentionPeriod": 36}),
            ("InvalidParameterValue", "Invalid backup window format", {"PreferredBackupWindow": "3-4"}),
            ("InvalidParameterValue", "must not overlap", {"PreferredBackupWindow": "03:00-04:00",
                                                          "PreferredMaintenanceWindow": "sun:03:30-sun:04:30"}),
            ("InvalidParameterCombination", "not valid for Multi-AZ", {"MultiAZ": True, "AvailabilityZone": "eu-west-1a"}),
            ("DBSubnetGroupNotFoundFault", "'none' does not exist", {"DBSubnetGroupName": "none"}),
            ("DBParameterGroupNotFound", "none", {"DBParameterGroupName": "none"}),
            ("InvalidParameterCombination", "Please use a parameter group with DBParameterGroupFamily postgres17", {"DBParameterGroupName": "old"}),
            ("InvalidParameterCombination", "different VPCs", {"VpcSecurityGroupIds": [stranger]}),
            ("InvalidParameterValue", "Invalid security group", {"VpcSecurityGroupIds": ["sg-0123456789abcdef0"]}),
            ("InvalidVPCNetworkStateFault", "no internet gateway", {"PubliclyAccessible": True}),
            ("InvalidParameterCombination", "MonitoringRoleARN", {"MonitoringInterval": 60}),
            ("InvalidParameterCombination", "You cannot use the log types 'slowquery'", {"EnableCloudwatchLogsExports": ["slowquery"]}),
            ("InvalidParameterCombination", "KMS key", {"KmsKeyId": "x"}),
            ("InvalidParameterValue", "port", {"Port": 80})):
        wrong = {**GOOD, "DBSubnetGroupName": "main", "VpcSecurityGroupIds": [group], **more}
        with refused(code, said):
            rds.create_db_instance(**{name: value for name, value in wrong.items() if value is not None})
    assert rds.describe_db_instances()["DBInstances"] == []
    versions = rds.describe_db_engine_versions(Engine="postgres", EngineVersion="16")["DBEngineVersions"]
    assert {version["DBParameterGroupFamily"] for version in versions} == {"postgres16"} and len(versions) > 3
    targets = versions[0]["ValidUpgradeTarget"]
    assert any(t["IsMajorVersionUpgrade"] and t["EngineVersion"].startswith("17.") for t in targets)
    classes = rds.describe_orderable_db_instance_options(Engine="postgres", DBInstanceClass="db.t4g.micro", EngineVersion="16.3")
    assert {option["StorageType"] for option in classes["OrderableDBInstanceOptions"]} == {"gp2", "gp3", "io1", "io2"}
    with refused("DBInstanceNotFound", "one"):
        rds.describe_db_instances(DBInstanceIdentifier="one")


def plan_file(road, databases, **more):
    road.plan_file(json.dumps({"footing": 1, "stack": "shop", "region": "eu-west-1", "resources": {
        "vpc": {"main": {"cidr": "10.0.0.0/16"}},
        "subnet": {zone: {"cidr": f"10.0.{ord(zone)}.0/24", "zone": zone} for zone in "ab"},
        "security_group": {"db": {}, "web": {}},
        "db_subnet_group": {"net": {"subnets": ["a", "b"]}},
        **more.pop("resources", {}),
        "db_instance": databases}, **more}))


def fast(road):
    return "--time-scale", "60" if road.cloud.kind == "sandbox" else "100"


def seen(road, name="shop-main"):
    [instance] = road.cloud.client("rds").describe_db_instances(DBInstanceIdentifier=name)["DBInstances"]
    return instance


SMALL = {"engine": "postgres", "version": 16, "class": "db.t4g.micro", "subnet_group": "net", "security_groups": "db"}


def test_a_few_lines_are_safe_and_leave_a_snapshot(road):
    short = {**SMALL, "subnet_group": None, "subnets": ["a", "b"]}
    plan_file(road, {"main": short}, outputs={"HOST": "${db_instance.main.address}", "SECRET": "${db_instance.main.secret}"})
    road.apply(*fast(road))
    road.assert_no_changes()
    made = seen(road)
    assert made["StorageEncrypted"] and not made["PubliclyAccessible"] and made["BackupRetentionPeriod"] == 7
    assert made["EngineVersion"].startswith("16") and made["StorageType"] == "gp3" and made["CopyTagsToSnapshot"]
    assert made["MasterUserSecret"]["SecretArn"].startswith("arn:aws:secretsmanager:")
    outputs = road.json("output")
    assert made["Endpoint"]["Address"] in json.dumps(outputs) and made["MasterUserSecret"]["SecretArn"] in json.dumps(outputs)
    assert {tag["Key"]: tag["Value"] for tag in made["TagList"]}["footing:address"] == "db_instance.main"
    # deletion protection is taken off by a step of its own, and a snapshot stays
    assert made["DBSubnetGroup"]["DBSubnetGroupName"] == "shop-main"
    plan_file(road, {"main": {**short, "deletion_protection": True}})
    road.apply(*fast(road))
    road.assert_no_changes()
    assert seen(road)["DeletionProtection"]
    calls = [call["operation"] for call in road.json("plan", "--teardown", "--calls")["calls"] if call.get("address") == "db_instance.main"]
    assert calls.index("ModifyDBInstance") < calls.index("DeleteDBInstance")
    road("teardown", "--yes", *fast(road), status=0)
    rds = road.cloud.client("rds")
    assert not rds.describe_db_instances()["DBInstances"]
    [snapshot] = rds.describe_db_snapshots(SnapshotType="manual")["DBSnapshots"]
    assert snapshot["DBSnapshotIdentifier"].startswith("shop-main-final-") and snapshot["DBInstanceIdentifier"] == "shop-main"


ROLE = "arn:aws:iam::123456789012:role/"
FIRST = {"network_type": "dual", "insights": True, "insights_key": "arn:aws:kms:eu-west-1:123456789012:key/one", "insights_mode": "standard",
         "certificate": "rds-ca-rsa2048-g1", "log_volume": False, "extended_support": "open-source-rds-extended-support",
         "license": "postgresql-license", "option_group": "default:postgres-16", "copy_tags": False, "minor_upgrades": False,
         "monitoring": 60, "monitoring_role": ROLE + "one", "character_set": "UTF8", "delete_backups": False}
SECOND = {**FIRST, "network_type": "ipv4", "insights_mode": "advanced", "certificate": "rds-ca-ecc384-g1", "log_volume": True,
          "extended_support": "open-source-rds-extended-support-disabled", "copy_tags": True, "minor_upgrades": True,
          "monitoring_role": ROLE + "two", "class": "db.t4g.small", "backups": 3}


def test_changes_are_made_as_aws_makes_them(run, sandbox):
    run.env, run.cloud = sandbox.env, sandbox
    secret = {"variables": {"word": {"secret": True, "env": "WORD"}}}
    password = {"password": "${var.word}"}
    run.env["WORD"] = "correct-horse"
    plan_file(run, {"main": {**SMALL, **FIRST, **password}}, **secret)
    run.apply(*fast(run))
    run.assert_no_changes()
    assert "MasterUserSecret" not in seen(run)
    # many fields, one call; what interrupts waits for the window, and is told
    plan_file(run, {"main": {**SMALL, **SECOND, **password}}, **secret)
    assert [call["operation"] for call in run.json("plan", "--calls")["calls"] if call.get("operation", "").startswith("Modify")] == [
        "ModifyDBInstance"]
    run.apply(*fast(run))
    run.assert_no_changes()
    waiting = seen(run)
    assert waiting["DBInstanceClass"] == "db.t4g.micro" and waiting["PendingModifiedValues"]["DBInstanceClass"] == "db.t4g.small"
    assert waiting["BackupRetentionPeriod"] == 3 and waiting["MonitoringRoleArn"] == ROLE + "two"
    shown = run("plan", status=0).stdout
    assert "db.t4g.small" in shown and "waits for the maintenance window" in shown
    # not put off any longer
    plan_file(run, {"main": {**SMALL, **SECOND, **password, "apply_now": True}}, **secret)
    run.apply(*fast(run))
    run.assert_no_changes()
    assert seen(run)["DBInstanceClass"] == "db.t4g.small" and not seen(run)["PendingModifiedValues"]
    # another password shows without being printed, and nothing keeps it
    run.env["WORD"] = "battery-staple"
    [change] = [change for change in run.json("plan")["changes"] if change["action"] == "update"]
    assert [field["field"] for field in change["fields"]] == ["password"] and "battery" not in json.dumps(change)
    run.apply(*fast(run))
    run.assert_no_changes()
    for file in (run.folder / ".footing").rglob("*"):
        assert not file.is_file() or b"battery-staple" not in file.read_bytes(), file
    # AWS takes it over
    plan_file(run, {"main": {**SMALL, **SECOND, "apply_now": True}})
    run.apply(*fast(run))
    run.assert_no_changes()
    assert seen(run)["MasterUserSecret"]["SecretStatus"] == "active"
    # what waits for a reboot gets one when that is told
    rds = sandbox.client("rds")
    rds.create_db_parameter_group(DBParameterGroupName="theirs", DBParameterGroupFamily="postgres16", Description="x")
    more = {"resources": {"db_parameter_group": {"set": {"family": "postgres16"}}}}
    plan_file(run, {"main": {**SMALL, **SECOND, "apply_now": True, "parameter_group": "set"}}, **dict(more))
    run.apply(*fast(run))
    run.assert_no_changes()
    assert seen(run)["DBParameterGroups"] == [{"DBParameterGroupName": "shop-set", "ParameterApplyStatus": "pending-reboot"}]
    more = {"resources": {"db_parameter_group": {"set": {"family": "postgres16"}}}}
    plan_file(run, {"main": {**SMALL, **SECOND, "apply_now": True, "parameter_group": "set", "reboot": True}}, **more)
    assert "RebootDBInstance" in [call.get("operation") for call in run.json("plan", "--calls")["calls"]]
    run.apply(*fast(run))
    run.assert_no_changes()
    assert seen(run)["DBParameterGroups"][0]["ParameterApplyStatus"] == "in-sync"
