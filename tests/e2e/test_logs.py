"""Log groups: their life by boto3 alone, and driven by footing."""
import json

import pytest
from asking import client, refused
from test_road import actions

KEY = "arn:aws:kms:eu-west-1:000000000000:key/0a1b2c3d-0000-4000-8000-000000000000"
ARN = "arn:aws:logs:eu-west-1:000000000000:log-group:"


def test_groups_live(sandbox):
    logs = client(sandbox, "logs")
    logs.create_log_group(logGroupName="/app/web", tags={"team": "x"}, kmsKeyId=KEY)
    logs.create_log_group(logGroupName="/app/api", logGroupClass="INFREQUENT_ACCESS")
    [api, web] = logs.describe_log_groups()["logGroups"]
    assert web["arn"] == ARN + "/app/web:*" and web["logGroupArn"] == ARN + "/app/web" and web["kmsKeyId"] == KEY
    assert (web["logGroupClass"], api["logGroupClass"], web["storedBytes"]) == ("STANDARD", "INFREQUENT_ACCESS", 0)
    assert "retentionInDays" not in web and isinstance(web["creationTime"], int)
    assert logs.list_tags_for_resource(resourceArn=ARN + "/app/web")["tags"] == {"team": "x"}
    assert logs.list_tags_for_resource(resourceArn=ARN + "/app/api")["tags"] == {}
    for asked, found in (({"logGroupNamePrefix": "/app/w"}, [web]), ({"logGroupNamePattern": "api"}, [api]), ({"logGroupIdentifiers": ["/app/web", "no"]}, [web]),
                         ({"logGroupIdentifiers": [api["logGroupArn"]]}, [api]), ({"logGroupClass": "STANDARD"}, [web])):
        assert logs.describe_log_groups(**asked)["logGroups"] == found, asked
    # what is set of it
    logs.put_retention_policy(logGroupName="/app/web", retentionInDays=30)
    logs.disassociate_kms_key(logGroupName="/app/web")
    logs.associate_kms_key(logGroupName="/app/api", kmsKeyId=KEY)
    logs.put_log_group_deletion_protection(logGroupIdentifier="/app/web", deletionProtectionEnabled=True)
    logs.tag_resource(resourceArn=ARN + "/app/web", tags={"team": "y", "b": ""})
    logs.untag_resource(resourceArn=ARN + "/app/web", tagKeys=["b", "none"])
    [api, web] = logs.describe_log_groups()["logGroups"]
    assert web["retentionInDays"] == 30 and "kmsKeyId" not in web and api["kmsKeyId"] == KEY and web["deletionProtectionEnabled"]
    assert logs.list_tags_for_resource(resourceArn=ARN + "/app/web")["tags"] == {"team": "y"}
    with refused("ValidationException", "deletion protection"):
        logs.delete_log_group(logGroupName="/app/web")
    logs.put_log_group_deletion_protection(logGroupIdentifier=ARN + "/app/web", deletionProtectionEnabled=False)
    logs.delete_retention_policy(logGroupName="/app/web")
    assert "retentionInDays" not in logs.describe_log_groups()["logGroups"][1]
    # what it may not be
    name = "InvalidParameterException"
    for code, said, call, wish in (
            ("ResourceAlreadyExistsException", "already exists", logs.create_log_group, {"logGroupName": "/app/web"}),
            (name, "regular expression pattern: [A-Za-z0-9._/#-]+", logs.create_log_group, {"logGroupName": "a b"}),
            (name, "'logGroupName' failed to satisfy constraint: Member must have length less than or equal to 512", logs.create_log_group, {"logGroupName": "a" * 513}),
            (name, "enum value set: [STANDARD, ", logs.create_log_group, {"logGroupName": "a", "logGroupClass": "CHEAP"}),
            (name, "2 validation errors detected", logs.create_log_group, {"logGroupName": "", "logGroupClass": "CHEAP"}),
            (name, "not valid", logs.create_log_group, {"logGroupName": "a", "kmsKeyId": "alias/x"}),
            (name, "reserved", logs.create_log_group, {"logGroupName": "a", "tags": {"aws:x": ""}}),
            (name, "[1, 3, 5, 7,", logs.put_retention_policy, {"logGroupName": "/app/web", "retentionInDays": 31}),
            (name, "mutually exclusive", logs.describe_log_groups, {"logGroupNamePrefix": "a", "logGroupNamePattern": "a"}),
            (name, "less than or equal to 50", logs.describe_log_groups, {"limit": 51}),
            ("ResourceNotFoundException", "does not exist", logs.put_retention_policy, {"logGroupName": "no", "retentionInDays": 30}),
            ("ResourceNotFoundException", "does not exist", logs.list_tags_for_resource, {"resourceArn": ARN + "/app/web:*"}),
            ("ResourceNotFoundException", "does not exist", logs.delete_log_group, {"logGroupName": "no"})):
        with refused(code, said):
            call(**wish)
    # streams and events
    logs.create_log_stream(logGroupName="/app/web", logStreamName="one")
    with refused("ResourceAlreadyExistsException"):
        logs.create_log_stream(logGroupName="/app/web", logStreamName="one")
    with refused(name, "[^:*]*"):
        logs.create_log_stream(logGroupName="/app/web", logStreamName="a:b")
    now = web["creationTime"]
    events = [{"timestamp": now + i, "message": f"line {i}"} for i in range(3)]
    rejected = logs.put_log_events(logGroupName="/app/web", logStreamName="one", logEvents=[{"timestamp": 1, "message": "old"}, *events])
    assert rejected["rejectedLogEventsInfo"] == {"tooOldLogEventEndIndex": 1}
    with refused(name, "chronological"):
        logs.put_log_events(logGroupName="/app/web", logStreamName="one", logEvents=events[::-1])
    read = logs.get_log_events(logGroupName="/app/web", logStreamName="one", limit=2)
    assert [event["message"] for event in read["events"]] == ["line 1", "line 2"]
    read = logs.get_log_events(logGroupName="/app/web", logStreamName="one", nextToken=read["nextBackwardToken"])
    assert [event["message"] for event in read["events"]] == ["line 0"]
    assert [event["message"] for event in logs.filter_log_events(logGroupName="/app/web", filterPattern='line -"line 1"')["events"]] == ["line 0", "line 2"]
    [stream] = logs.describe_log_streams(logGroupName="/app/web")["logStreams"]
    assert stream["lastEventTimestamp"] == now + 2 and logs.describe_log_groups()["logGroups"][1]["storedBytes"] == 3 * (26 + 6)
    # pages; policies
    for i in range(52):
        logs.create_log_group(logGroupName=f"g{i:02}")
    first = logs.describe_log_groups(logGroupNamePrefix="g")
    rest = logs.describe_log_groups(logGroupNamePrefix="g", nextToken=first["nextToken"])
    assert len(first["logGroups"]) == 50 and [group["logGroupName"] for group in rest["logGroups"]] == ["g50", "g51"]
    logs.put_resource_policy(policyName="p", policyDocument='{"Statement":[]}')
    assert [policy["policyName"] for policy in logs.describe_resource_policies()["resourcePolicies"]] == ["p"]
    logs.delete_resource_policy(policyName="p")
    with refused("ResourceNotFoundException"):
        logs.delete_resource_policy(policyName="p")
    logs.delete_log_group(logGroupName="/app/web")
    assert [group["logGroupName"] for group in logs.describe_log_groups(logGroupNamePrefix="/")["logGroups"]] == ["/app/api"]


def plan_file(road, **groups):
    road.plan_file(json.dumps({"footing": 1, "stack": "shop", "region": "eu-west-1", "resources": {"log_group": groups}}))


def seen(road):
    return {group["logGroupName"]: group for group in road.cloud.client("logs").describe_log_groups()["logGroups"]}


def test_footing_makes_them(road):
    """moto lacks AssociateKmsKey, DisassociateKmsKey, PutLogGroupDeletionProtection and CreateLogGroup's logGroupClass; its
    DescribeLogGroups ignores logGroupIdentifiers."""
    logs, moto = road.cloud.client("logs"), road.cloud.kind == "moto"
    protected = {} if moto else {"deletion_protection": True, "class": "INFREQUENT_ACCESS"}
    logs.create_log_group(logGroupName="shop-app-theirs")
    plan_file(road, app={"retention": 30, "tags": {"team": "x"}}, named={"name": "/ecs/shop", "kms_key": KEY, **protected})
    road.apply()
    road.assert_no_changes()
    groups = seen(road)
    assert sorted(groups) == ["/ecs/shop", "shop-app", "shop-app-theirs"]
    assert groups["shop-app"]["retentionInDays"] == 30 and groups["/ecs/shop"]["kmsKeyId"] == KEY
    arn = groups["shop-app"]["logGroupArn"]
    tags = logs.list_tags_for_resource(resourceArn=arn)["tags"]
    assert tags["team"] == "x" and tags["footing:address"] == "log_group.app"
    # changes of the plan and by hand
    logs.put_retention_policy(logGroupName="shop-app", retentionInDays=7)
    logs.tag_resource(resourceArn=arn, tags={"theirs": "y"})
    logs.untag_resource(resourceArn=arn, tagKeys=["team"])
    [change] = [change for change in road.json("plan")["changes"] if change["action"] == "update"]
    assert {field["field"]: (field["before"], field["after"]) for field in change["fields"] if field["field"] == "retention"} == {"retention": (7, 30)}
    assert all(field["drift"] for field in change["fields"])
    road.apply()
    plan_file(road, app={**({} if moto else {"kms_key": KEY}), "tags": {"b": "c"}}, named={"name": "/ecs/shop", **({"kms_key": KEY} if moto else {})})
    road.apply()
    road.assert_no_changes()
    groups = seen(road)
    assert "retentionInDays" not in groups["shop-app"] and (moto or groups["shop-app"]["kmsKeyId"] == KEY and "kmsKeyId" not in groups["/ecs/shop"])
    tags = {key: value for key, value in logs.list_tags_for_resource(resourceArn=arn)["tags"].items() if not key.startswith("footing")}
    assert tags == {"Name": "shop-app", "b": "c", "theirs": "y"}
    # what is gone is made again; somebody else's is not ours
    logs.delete_log_group(logGroupName="/ecs/shop")
    assert actions(road)["log_group.named"] == "create"
    plan_file(road, app={}, other={"name": "shop-app-theirs"})
    refused = road("apply", "--yes", status=1)
    assert "another log_group has the name 'shop-app-theirs'" in refused.stderr
    road("teardown", "--yes", status=0)
    assert sorted(seen(road)) == ["shop-app-theirs"]


def test_protection_and_lost_answers(run, sandbox):
    run.env, run.cloud = sandbox.env, sandbox
    plan_file(run, app={"deletion_protection": True, "retention": 3})
    sandbox.fault("cut-after:CreateLogGroup:1")
    run("apply", "--yes")
    run.apply()
    run.assert_no_changes()
    assert len([call for call in sandbox.ledger() if call["operation"] == "CreateLogGroup"]) == 1
    assert seen(run)["shop-app"]["deletionProtectionEnabled"]
    # one list serves fifty
    run.json("plan")
    asked = [call["input"] for call in sandbox.ledger() if call["operation"] == "DescribeLogGroups"]
    assert asked[-1] == {"logGroupIdentifiers": ["shop-app"]}
    # protection is taken off in a step of its own
    calls = [call["operation"] for call in run.json("plan", "--teardown", "--calls")["calls"]]
    assert calls.index("PutLogGroupDeletionProtection") < calls.index("DeleteLogGroup")
    run("teardown", "--yes", status=0)
    assert not seen(run)


@pytest.mark.parametrize("field, value, said, hint", [
    ("retention", 31, "AWS keeps no logs for 31 days", "60 is nearest above"),
    ("retention", 9999, "AWS keeps no logs for 9999 days", ""),
    ("kms_key", "alias/app", "'alias/app' is no ARN", ""),
    ("kms_key", "arn:aws:s3:::x", "is an ARN of s3, and one of kms is wanted", ""),
    ("class", "cheap", "class", "INFREQUENT_ACCESS"),
    ("name", "a b", "name", ""),
    ("name", "a" * 513, "512", ""),
    ("retentions", 3, "retentions", "'retention'"),
])
def test_what_is_no_group(run, field, value, said, hint):
    run.plan_file(json.dumps({"footing": 1, "stack": "shop", "region": "eu-west-1", "resources": {"log_group": {"app": {field: value}}}}))
    refused = run("validate", status=1)
    assert said in refused.stderr and hint in refused.stderr and "footing.yaml:1:" in refused.stderr, refused.stderr
