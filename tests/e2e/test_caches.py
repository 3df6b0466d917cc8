"""Replication groups and the cache in a line: by boto3 alone, and driven by footing.

moto's DeleteReplicationGroup leaves the group `deleting` for good, and it lacks IncreaseReplicaCount, DecreaseReplicaCount,
ModifyReplicationGroupShardConfiguration, the members of a group (DescribeCacheClusters) and DeleteCacheSubnetGroup: the sandbox alone
carries them.
"""
import json
import re

import pytest
import test_matrix
from asking import client, ec2, refused, until, vpc  # noqa: F401
from conftest import Sandbox
from test_matrix import KEEP, REPLACE, UPDATE
from test_rds_groups import subnets, tags_of

SCALE = "--time-scale", "600"  # a cache takes its minutes
TOKEN = "a-token-of-the-shop"


@pytest.fixture
def sandbox(footing, tmp_path_factory):
    class Swift(Sandbox):
        def start(self, port):
            self.serve[2:4] = SCALE
            return super().start(port)
    served = Swift(footing, tmp_path_factory.mktemp("sandbox"))
    yield served
    served.stop()


@pytest.fixture
def cache(sandbox, ec2, vpc):
    made = client(sandbox, "elasticache")
    made.create_cache_subnet_group(CacheSubnetGroupName="main", CacheSubnetGroupDescription="x", SubnetIds=subnets(ec2, vpc, "ab"))
    return made


def state(cache, name):
    return cache.describe_replication_groups(ReplicationGroupId=name)["ReplicationGroups"][0]["Status"]


def test_by_boto3_alone(cache, ec2, vpc):
    group = ec2.create_security_group(GroupName="data", Description="x", VpcId=vpc)["GroupId"]
    good = {"ReplicationGroupId": "Main", "ReplicationGroupDescription": "x", "Engine": "redis", "EngineVersion": "7.0",
            "CacheNodeType": "cache.t4g.micro", "CacheSubnetGroupName": "main", "SecurityGroupIds": [group],
            "TransitEncryptionEnabled": True, "AtRestEncryptionEnabled": True}
    for code, said, more in (
            ("InvalidParameterValue", "not a valid identifier", {"ReplicationGroupId": "1x"}),
            ("InvalidParameterValue", "not a valid identifier", {"ReplicationGroupId": "a--b"}),
            ("InvalidParameterValue", "must not be blank", {"ReplicationGroupDescription": ""}),
            ("InvalidParameterValue", "CacheNodeType", {"CacheNodeType": "db.t4g.micro"}),
            ("InvalidParameterValue", "engine version", {"EngineVersion": "9.9"}),
            ("InvalidParameterValue", "engine", {"Engine": "mongo"}),
            ("InvalidParameterCombination", "NumCacheClusters", {"NumCacheClusters": 2, "ReplicasPerNodeGroup": 1}),
            ("InvalidParameterValue", "replicas", {"ReplicasPerNodeGroup": 6}),
            ("InvalidParameterCombination", "2 nodes", {"AutomaticFailoverEnabled": True}),
            ("InvalidParameterCombination", "Multi-AZ", {"MultiAZEnabled": True}),
            ("InvalidParameterCombination", "transit", {"AuthToken": TOKEN, "TransitEncryptionEnabled": False}),
            ("InvalidParameterValue", "AuthToken", {"AuthToken": "short"}),
            ("InvalidParameterValue", "retention", {"SnapshotRetentionLimit": 36}),
            ("InvalidParameterValue", "Security group", {"SecurityGroupIds": ["sg-0123456789abcdef0"]}),
            ("CacheParameterGroupNotFound", "x", {"CacheParameterGroupName": "x"}),
            ("CacheSubnetGroupNotFoundFault", "x", {"CacheSubnetGroupName": "x"}),
            ("InvalidParameterCombination", "must be enabled", {"NumNodeGroups": 2})):
        with refused(code, said):
            cache.create_replication_group(**{**good, **more})
    made = cache.create_replication_group(**good, AuthToken=TOKEN, Tags=[{"Key": "a", "Value": "b"}])["ReplicationGroup"]
    assert made["Status"] == "creating" and made["MemberClusters"] == ["main-001"] and "NodeGroups" not in made
    assert made["ARN"] == "arn:aws:elasticache:eu-west-1:000000000000:replicationgroup:main" and tags_of(cache, made["ARN"]) == {"a": "b"}
    with refused("ReplicationGroupAlreadyExists", "main"):
        cache.create_replication_group(**good)
    with refused("InvalidReplicationGroupState"):
        cache.modify_replication_group(ReplicationGroupId="main", SnapshotRetentionLimit=1, ApplyImmediately=True)
    until(lambda: state(cache, "main"), "available")
    [shard] = cache.describe_replication_groups()["ReplicationGroups"][0]["NodeGroups"]
    assert shard["PrimaryEndpoint"]["Address"].startswith("master.main.") and shard["PrimaryEndpoint"]["Port"] == 6379
    assert shard["PrimaryEndpoint"]["Address"].endswith(".euw1.cache.amazonaws.com")
    [member] = cache.describe_cache_clusters()["CacheClusters"]
    assert member["CacheClusterId"] == "main-001" and member["EngineVersion"] == "7.0" and member["CacheSubnetGroupName"] == "main"
    assert member["CacheParameterGroup"]["CacheParameterGroupName"] == "default.redis7"
    # what holds what
    [interface] = ec2.describe_network_interfaces(Filters=[{"Name": "group-id", "Values": [group]}])["NetworkInterfaces"]
    assert interface["Description"] == "ElastiCache main-001"
    with refused("CacheSubnetGroupInUse"):
        cache.delete_cache_subnet_group(CacheSubnetGroupName="main")
    with refused("DependencyViolation"):
        ec2.delete_security_group(GroupId=group)
    with refused("InvalidParameterCombination", "No modifications"):
        cache.modify_replication_group(ReplicationGroupId="main", ApplyImmediately=True)
    # replicas come and go
    with refused("NoOperationFault"):
        cache.increase_replica_count(ReplicationGroupId="main", NewReplicaCount=0, ApplyImmediately=True)
    cache.increase_replica_count(ReplicationGroupId="main", NewReplicaCount=2, ApplyImmediately=True)
    until(lambda: state(cache, "main"), "available")
    assert len(cache.describe_cache_clusters()["CacheClusters"]) == 3
    cache.modify_replication_group(ReplicationGroupId="main", AutomaticFailoverEnabled=True, MultiAZEnabled=True, ApplyImmediately=True)
    until(lambda: state(cache, "main"), "available")
    with refused("InvalidParameterCombination", "2 nodes"):
        cache.decrease_replica_count(ReplicationGroupId="main", NewReplicaCount=0, ApplyImmediately=True)
    with refused("InvalidParameterValue", "downgrade"):
        cache.modify_replication_group(ReplicationGroupId="main", EngineVersion="6.2", ApplyImmediately=True)
    with refused("InvalidParameterCombination", "valkey"):
        cache.modify_replication_group(ReplicationGroupId="main", Engine="valkey", ApplyImmediately=True)
    # the end, with a snapshot
    cache.delete_replication_group(ReplicationGroupId="main", FinalSnapshotIdentifier="last")
    assert state(cache, "main") == "deleting"
    until(lambda: len(cache.describe_replication_groups()["ReplicationGroups"]), 0)
    with refused("ReplicationGroupNotFoundFault", "main not found"):
        cache.delete_replication_group(ReplicationGroupId="main")
    assert cache.describe_snapshots()["Snapshots"][0]["ReplicationGroupId"] == "main"
    cache.delete_snapshot(SnapshotName="last")
    assert not ec2.describe_network_interfaces()["NetworkInterfaces"]
    cache.delete_cache_subnet_group(CacheSubnetGroupName="main")
    ec2.delete_security_group(GroupId=group)


def plan_file(run, **cache):
    run.plan_file(json.dumps({"footing": 1, "stack": "shop", "region": "eu-west-1", "resources": {
        "network": {"main": {"cidr": "10.0.0.0/16", "zones": 2}},
        "security_group": {"data": {"vpc": "main"}},
        "cache": {"sessions": {"engine": "redis", "node": "cache.t4g.micro", "subnets": "main.private", "security_groups": ["data"],
                               **cache}}},
        "variables": {"token": {"secret": True, "env": "TOKEN"}},
        "outputs": {"REDIS_HOST": "${cache.sessions.address}"}}))


def test_a_cache_in_a_line(run, sandbox):
    run.env, run.cloud = {**sandbox.env, "TOKEN": TOKEN}, sandbox
    cache = sandbox.client("elasticache")

    def now():
        return cache.describe_replication_groups(ReplicationGroupId="shop-sessions")["ReplicationGroups"][0]

    def changes(**more):
        plan_file(run, **more)
        calls = [call["operation"] for call in run.json("plan", "--calls")["calls"] if call["step"] == "call"]
        run.apply(*SCALE)
        run.assert_no_changes()
        return calls

    assert "CreateReplicationGroup" in changes()
    group = now()
    assert group["AtRestEncryptionEnabled"] and group["TransitEncryptionEnabled"] and group["SnapshotRetentionLimit"] == 7
    assert run("output", "REDIS_HOST", status=0).stdout.strip() == group["NodeGroups"][0]["PrimaryEndpoint"]["Address"]
    assert tags_of(cache, group["ARN"])["footing:address"] == "replication_group.sessions"
    # a replica first, then what stands on it; back again the other way round
    assert changes(replicas=2, failover=True, multi_az=True, snapshots=1) == ["IncreaseReplicaCount", "ModifyReplicationGroup"]
    assert len(now()["MemberClusters"]) == 3 and now()["MultiAZ"] == "enabled"
    assert changes(snapshots=1) == ["ModifyReplicationGroup", "DecreaseReplicaCount"]
    # one call for many fields
    rest = {"snapshots": 1, "node": "cache.m7g.large", "version": "7.1"}
    assert changes(snapshots=2, node="cache.m7g.large", version="7.1", minor_upgrades=False) == ["ModifyReplicationGroup"]
    assert changes(**rest) == ["ModifyReplicationGroup"]
    assert now()["CacheNodeType"] == "cache.m7g.large"
    # a token: set, rotated, never told
    assert changes(**rest, auth_token="${var.token}") == ["ModifyReplicationGroup"]
    assert now()["AuthTokenEnabled"]
    run.env["TOKEN"] = "another-token-0123"
    shown = run("plan").stdout
    assert "auth_token" in shown and "another-token" not in shown and TOKEN not in shown
    assert changes(**rest, auth_token="${var.token}") == ["ModifyReplicationGroup"]
    for file in (run.folder / ".footing").rglob("*"):
        assert not file.is_file() or (TOKEN.encode() not in file.read_bytes() and b"another-token" not in file.read_bytes()), file
    # to valkey without another cache
    assert changes(**{**rest, "version": "8.0"}, auth_token="${var.token}", engine="valkey") == ["ModifyReplicationGroup"]
    assert now()["Engine"] == "valkey"
    # by hand
    cache.modify_replication_group(ReplicationGroupId="shop-sessions", SnapshotRetentionLimit=3, ApplyImmediately=True)
    until(lambda: now()["Status"], "available")
    [change] = [change for change in run.json("plan")["changes"] if change["action"] == "update"]
    assert {field["field"]: field["drift"] for field in change["fields"]} == {"snapshots": True}
    # a lost state comes back by tags
    run("state", "remove", "replication_group.sessions", status=0)
    run("import", "replication_group.sessions", "shop-sessions", status=0)
    # to drop it wants consent, even with a snapshot; the teardown keeps one
    run("teardown", "--yes", *SCALE, status=0)
    assert not cache.describe_replication_groups()["ReplicationGroups"] and not cache.describe_cache_subnet_groups()["CacheSubnetGroups"]
    [last] = cache.describe_snapshots()["Snapshots"]
    assert last["SnapshotName"].startswith("shop-sessions-final-")


def test_what_holds_a_subnet_group_is_told(run, sandbox, ec2):
    """A cache of somebody else in our subnet group."""
    run.env, run.cloud = sandbox.env, sandbox
    run.plan_file(json.dumps({"footing": 1, "stack": "shop", "region": "eu-west-1", "resources": {
        "network": {"main": {"cidr": "10.0.0.0/16", "zones": 2}}, "cache_subnet_group": {"main": {"subnets": "main.private"}}}}))
    run.apply(*SCALE)
    cache = client(sandbox, "elasticache")
    cache.create_replication_group(ReplicationGroupId="theirs", ReplicationGroupDescription="x", Engine="redis",
                                   CacheNodeType="cache.t4g.micro", CacheSubnetGroupName="shop-main")
    until(lambda: state(cache, "theirs"), "available")
    process = run.start("teardown", "--yes", "--json", *SCALE)
    said = next(line for line in process.stdout if "held by cache cluster" in line)
    assert "theirs-001" in said and "'theirs'" in said
    cache.delete_replication_group(ReplicationGroupId="theirs")
    process.communicate(timeout=120)
    assert process.returncode == 0


def group(**fields):
    return {"engine": "redis", "version": "7.0", "node": "cache.t4g.micro", "subnet_group": "one", "final_snapshot": False, **fields}


SAFE = {"replicas": 1, "failover": True}
SHARDS = {"failover": True, "parameter_group": "default.redis7.cluster.on"}
# As in test_matrix.py.
ROWS = {
    "name": ("one", "two", REPLACE, KEEP),
    "engine": ({"engine": "redis"}, {"engine": "valkey", "version": "8.0"}, UPDATE, None),
    "version": ({"version": "7.0"}, {"version": "7.1"}, UPDATE, KEEP),
    "node": ("cache.t4g.micro", "cache.t4g.small", UPDATE, None),
    "shards": ({**SHARDS, "shards": 1}, {**SHARDS, "shards": 2}, UPDATE, None),
    "replicas": (1, 2, UPDATE, UPDATE),
    "failover": ({"replicas": 1, "failover": False}, SAFE, UPDATE, UPDATE),
    "multi_az": ({**SAFE, "multi_az": False}, {**SAFE, "multi_az": True}, UPDATE, UPDATE),
    "parameter_group": ("default.redis7", None, None, KEEP),
    "subnet_group": ("one", "two", REPLACE, None),
    "security_groups": (["g1"], ["g2"], UPDATE, KEEP),
    "port": (6380, 6381, REPLACE, REPLACE),
    "encrypted": (False, True, REPLACE, KEEP),
    "kms_key": ("arn:aws:kms:eu-west-1:000000000000:key/1", "arn:aws:kms:eu-west-1:000000000000:key/2", REPLACE, REPLACE),
    "tls": (False, True, REPLACE, KEEP),
    "tls_mode": ("preferred", "required", UPDATE, KEEP),
    "snapshots": (0, 3, UPDATE, UPDATE),
    "snapshot_window": ("01:00-02:00", "02:00-03:00", UPDATE, KEEP),
    "maintenance_window": ("mon:01:00-mon:02:00", "Tue:01:00-Tue:02:00", UPDATE, KEEP),
    "minor_upgrades": (True, False, UPDATE, UPDATE),
    "topic": ("arn:aws:sns:eu-west-1:000000000000:one", "arn:aws:sns:eu-west-1:000000000000:two", UPDATE, KEEP),
    "final_snapshot": (False, "last-one", KEEP, KEEP),
}
ELSEWHERE = {"auth_token"}  # a secret: test_a_cache_in_a_line


def test_the_empty_plan_law(run, sandbox, monkeypatch):
    """Every settable field, created, changed and taken out; a data store is replaced with consent."""
    run.env, run.cloud = sandbox.env, sandbox
    text = run("help", "replication_group", status=0).stdout.split("\noutputs")[0].split("\nfields\n")[1]
    assert set(re.findall(r"^  (\w+) ", text, re.M)) == set(ROWS) | ELSEWHERE
    monkeypatch.setattr(test_matrix, "MATRIX", {"replication_group": (group(), ROWS)})
    monkeypatch.setattr(test_matrix, "GROUND", {
        "vpc": {"base": {"cidr": "10.0.0.0/16"}}, "security_group": {name: {"vpc": "base"} for name in ("g1", "g2")},
        "subnet": {zone: {"vpc": "base", "cidr": f"10.0.{ord(zone)}.0/24", "zone": zone} for zone in "ab"},
        "cache_subnet_group": {name: {"subnets": ["a", "b"]} for name in ("one", "two")}})
    for stage, column in ((0, None), (1, 4), (2, 5)):
        test_matrix.plan_file(run, stage)
        if column:
            shown = [row for row in test_matrix.rows(run) if row[column] not in (None, KEEP)]
            test_matrix.assert_shows_exactly(run, {f"{row[0]}.f_{row[1]}": (row[column], row[1]) for row in shown})
            assert "replaced, and what it holds is lost" in run("apply", "--yes", *SCALE, status=4).stderr
        run.apply(*SCALE, "--destroy-data", "all")
        run.assert_no_changes()
    run("teardown", "--yes", *SCALE, "--destroy-data", "all", status=0)
