"""plans/examples/docker-fullstack.yaml, the first production stack of most people, as boto3 sees it."""
import json
import pathlib

from world import World

EXAMPLE = (pathlib.Path(__file__).parents[2] / "plans/examples/docker-fullstack.yaml").read_text()
QUICK = ["--time-scale", "60"]


def test_the_first_production_stack(run, sandbox):
    run.env, run.cloud = sandbox.env, sandbox
    run.plan_file(EXAMPLE)
    run.apply(*QUICK)
    run.assert_no_changes()
    outputs = run.json("output")

    world = World(sandbox.client("ec2"))
    data, web = world.group_id("data"), world.group_id("web")
    private = {world.at(f"subnet.main/private-{zone}")["SubnetId"] for zone in "ab"}
    inbound = world.at("security_group.data")["IpPermissions"]
    assert {pair["GroupId"] for rule in inbound for pair in rule["UserIdGroupPairs"]} == {web}
    assert {rule["FromPort"] for rule in inbound} == {5432, 6379} and not any(rule["IpRanges"] for rule in inbound)

    rds = sandbox.client("rds")
    database = rds.describe_db_instances()["DBInstances"][0]
    assert database["DBInstanceStatus"] == "available" and database["StorageEncrypted"] and not database["PubliclyAccessible"]
    assert [group["VpcSecurityGroupId"] for group in database["VpcSecurityGroups"]] == [data]
    assert {subnet["SubnetIdentifier"] for subnet in database["DBSubnetGroup"]["Subnets"]} == private
    assert outputs["DB_HOST"] == database["Endpoint"]["Address"]
    assert outputs["DB_SECRET"] == database["MasterUserSecret"]["SecretArn"]

    cache = sandbox.client("elasticache").describe_replication_groups()["ReplicationGroups"][0]
    assert cache["Status"] == "available" and cache["AtRestEncryptionEnabled"] and cache["TransitEncryptionEnabled"]
    assert outputs["REDIS_HOST"] == cache["NodeGroups"][0]["PrimaryEndpoint"]["Address"]

    deployer = sandbox.client("iam").list_users()["Users"][0]["Arn"]
    ecr = sandbox.client("ecr")
    repository = ecr.describe_repositories()["repositories"][0]
    assert repository["repositoryUri"] == outputs["IMAGE"] and repository["imageScanningConfiguration"]["scanOnPush"]
    policy = json.loads(ecr.get_repository_policy(repositoryName=repository["repositoryName"])["policyText"])
    assert policy["Statement"][0]["Principal"]["AWS"] in (deployer, [deployer]) and "ecr:PutImage" in policy["Statement"][0]["Action"]

    severe = [finding for finding in run.json("audit", "--plan", "--severity", "critical")["findings"]
              if finding["status"] == "fail" and finding["severity"] == "critical"]
    assert not severe

    run("teardown", "--yes", *QUICK, status=0)
    assert World(sandbox.client("ec2")).is_empty() and not rds.describe_db_instances()["DBInstances"]
    snapshots = rds.describe_db_snapshots(SnapshotType="manual")["DBSnapshots"]
    assert [snapshot["DBInstanceIdentifier"] for snapshot in snapshots] == [database["DBInstanceIdentifier"]]
