"""Roles, users and instance profiles: what boto3 sees of them, and how they are taken over by name."""
import json

import pytest

PLAN = {"footing": 1, "stack": "people", "region": "eu-west-1", "resources": {
    "iam_role": {
        "app": {"trust": {"service": ["ec2", "ecs-tasks"]}, "description": "what the application is", "max_session": 7200},
        "deploy": {"trust": {"github": "acme/shop", "branch": "main"}},
        "any": {"trust": {"github": ["acme/shop", "acme/till"]}},
        "helper": {"trust": {"account": "123456789012", "mfa": True}, "path": "/help/"}},
    "iam_user": {"ann": {"name": "ann", "path": "/people/", "tags": {"team": "x"}}},
    "instance_profile": {"app": {"role": "app"}}}}


def trust_of(iam, name):
    return iam.get_role(RoleName=name)["Role"]["AssumeRolePolicyDocument"]["Statement"][0]


def test_life_and_trust(road):
    iam = road.cloud.client("iam")
    fast = "--time-scale", "60"
    road.plan_file(json.dumps(PLAN))
    road.apply(*fast)
    road.assert_no_changes()
    role = iam.get_role(RoleName="people-app")["Role"]
    assert role["MaxSessionDuration"] == 7200 and role["Description"] == "what the application is"
    assert {"Key": "footing:stack", "Value": "people"} in role["Tags"]
    assert sorted(trust_of(iam, "people-app")["Principal"]["Service"]) == ["ec2.amazonaws.com", "ecs-tasks.amazonaws.com"]
    github = "token.actions.githubusercontent.com"
    one, several = trust_of(iam, "people-deploy"), trust_of(iam, "people-any")
    assert one["Principal"] == {"Federated": f"arn:aws:iam::{road.cloud.account}:oidc-provider/{github}"}
    assert one["Action"] == "sts:AssumeRoleWithWebIdentity"
    assert one["Condition"] == {"StringEquals": {f"{github}:aud": "sts.amazonaws.com", f"{github}:sub": "repo:acme/shop:ref:refs/heads/main"}}
    assert several["Condition"] == {"StringEquals": {f"{github}:aud": "sts.amazonaws.com"},
                                    "StringLike": {f"{github}:sub": ["repo:acme/shop:*", "repo:acme/till:*"]}}
    assert trust_of(iam, "people-helper")["Condition"] == {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
    assert iam.get_role(RoleName="people-helper")["Role"]["Path"] == "/help/"
    assert iam.get_user(UserName="ann")["User"]["Path"] == "/people/"
    assert [one["RoleName"] for one in iam.get_instance_profile(InstanceProfileName="people-app")["InstanceProfile"]["Roles"]] == ["people-app"]
    # what somebody changes shows as drift and is put right
    iam.update_assume_role_policy(RoleName="people-deploy", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}))
    assert [change["address"] for change in road.json("plan")["changes"] if change["action"] != "keep"] == ["iam_role.deploy"]
    road.apply(*fast)
    assert trust_of(iam, "people-deploy") == one
    # forgotten, and taken over by its name
    for address, name in ("iam_role.app", "people-app"), ("iam_user.ann", "ann"), ("instance_profile.app", "people-app"):
        road("state", "remove", address, status=0)
        road("import", address, name, status=0)
    road.assert_no_changes()
    road("teardown", "--yes", *fast, status=0)
    assert not [one for one in iam.list_roles()["Roles"] if one["RoleName"].startswith("people-")]
    assert not iam.list_users()["Users"] and not iam.list_instance_profiles()["InstanceProfiles"]


@pytest.mark.parametrize("trust, said", [
    ({"github": "acme"}, "github wants 'owner/repository'"),
    ({"service": "ec2", "branch": "main"}, "'branch' goes with 'github'"),
    ({"account": "1234"}, "an account has twelve digits"),
    ({"githup": "acme/shop"}, "github"),
    ({"github": "acme/shop", "branch": "main", "environment": "prod"}, "exclude each other"),
])
def test_what_is_no_trust(sandbox, run, trust, said):
    run.env = sandbox.env
    run.plan_file(json.dumps({**PLAN, "resources": {"iam_role": {"app": {"trust": trust}}}}))
    refused = run("plan")
    assert refused.returncode != 0 and said in refused.stderr and "footing.yaml:1:" in refused.stderr, refused.stderr


def allowed(action, resource="*"):
    return {"Statement": [{"Effect": "Allow", "Action": action, "Resource": resource}]}


GROUPS = {"footing": 1, "stack": "groups", "region": "eu-west-1", "resources": {
    "iam_policy": {"deploy": {"document": allowed("ecs:UpdateService"), "description": "what the pipeline may do"},
                   "read": {"for_each": ["a", "b"], "document": allowed("s3:Get*", "arn:aws:s3:::${each.key}/*")}},
    "iam_user": {"ann": {}, "bob": {"inline": {"own": allowed("iam:GetUser")}}},
    "iam_role": {"app": {"trust": {"service": "ec2"}, "policies": ["deploy", "read", "ReadOnlyAccess"],
                         "inline": {"assume": allowed("sts:AssumeRole", "${iam_role.other.arn}")}, "boundary": "read/a"},
                 "other": {"trust": {"service": "ec2"}}},
    "iam_group": {"team": {"users": ["ann", "bob"], "policies": ["deploy"], "inline": {"more": allowed("ec2:Describe*")}}}}}


def test_groups_and_policies(road):
    iam = road.cloud.client("iam")
    fast = "--time-scale", "60"
    plan = json.loads(json.dumps(GROUPS))
    if road.cloud.kind == "moto":  # AttachRolePolicy of AWS's own policies
        plan["resources"]["iam_role"]["app"]["policies"].remove("ReadOnlyAccess")
    road.plan_file(json.dumps(plan))
    road.apply(*fast)
    road.assert_no_changes()
    arn = f"arn:aws:iam::{road.cloud.account}:policy/groups-deploy"
    assert {"Key": "footing:address", "Value": "iam_policy.deploy"} in iam.get_policy(PolicyArn=arn)["Policy"]["Tags"]
    assert sorted(user["UserName"] for user in iam.get_group(GroupName="groups-team")["Users"]) == ["groups-ann", "groups-bob"]
    attached = {one["PolicyName"] for one in iam.list_attached_role_policies(RoleName="groups-app")["AttachedPolicies"]}
    assert {"groups-deploy", "groups-read-a", "groups-read-b"} <= attached, attached
    statement = iam.get_role_policy(RoleName="groups-app", PolicyName="assume")["PolicyDocument"]["Statement"]
    assert statement[0]["Resource"] == f"arn:aws:iam::{road.cloud.account}:role/groups-other"
    assert iam.list_user_policies(UserName="groups-bob")["PolicyNames"] == ["own"]
    # seven versions through a limit of five: the oldest goes, the newest is in force
    for i in range(1, 7):
        plan["resources"]["iam_policy"]["deploy"]["document"] = allowed(f"ecs:Update{i}*")
        road.plan_file(json.dumps(plan))
        if i == 5:
            calls = [call["operation"] for call in road.json("plan")["calls"] if call["step"] == "call"]
            assert calls == ["DeletePolicyVersion", "CreatePolicyVersion"], calls
        road.apply(*fast)
    road.assert_no_changes()
    versions = iam.list_policy_versions(PolicyArn=arn)["Versions"]
    assert sorted(one["VersionId"] for one in versions) == ["v3", "v4", "v5", "v6", "v7"]
    assert [one["VersionId"] for one in versions if one["IsDefaultVersion"]] == ["v7"]
    # by hand: an older version in force, somebody else in the group, an inline policy
    iam.set_default_policy_version(PolicyArn=arn, VersionId="v4")
    iam.create_user(UserName="eve")
    iam.add_user_to_group(GroupName="groups-team", UserName="eve")
    iam.put_group_policy(GroupName="groups-team", PolicyName="extra", PolicyDocument=json.dumps({"Version": "2012-10-17", **allowed("*")}))
    drift = {change["address"]: {field["field"] for field in change["fields"]}
             for change in road.json("plan")["changes"] if change["action"] == "update"}
    assert drift == {"iam_policy.deploy": {"document"}, "iam_group.team": {"users", "inline"}}, drift
    road.apply(*fast)
    road.assert_no_changes()
    assert "eve" not in [user["UserName"] for user in iam.get_group(GroupName="groups-team")["Users"]]
    # forgotten, and taken over by its ARN and its name
    for address, name in ("iam_policy.deploy", arn), ("iam_group.team", "groups-team"):
        road("state", "remove", address, status=0)
        road("import", address, name, status=0)
    road.assert_no_changes()
    # a policy that somebody else holds: who it is, is told at once
    iam.attach_user_policy(UserName="eve", PolicyArn=arn)
    refused = road("teardown", "--yes", "--time-scale", "600")
    if road.cloud.kind == "sandbox":  # moto's DeletePolicy takes it off
        assert refused.returncode == 1 and "held by user eve" in refused.stdout + refused.stderr, refused.stdout + refused.stderr
        iam.detach_user_policy(UserName="eve", PolicyArn=arn)
        road("teardown", "--yes", *fast, status=0)
    assert not iam.list_groups()["Groups"] and not iam.list_policies(Scope="Local")["Policies"]


def test_found_by_tags_alone(road):
    """No list of IAM's shows tags: the names are listed, each is read, and what AWS keeps for itself is passed by."""
    iam = road.cloud.client("iam")
    fast = "--time-scale", "60"
    github = {"url": "https://token.actions.githubusercontent.com/", "clients": ["sts.amazonaws.com"], "thumbprints": "a" * 40}
    resources = {"iam_role": {"app": {"trust": {"service": "ec2"}}}, "iam_user": {"ann": {}}, "iam_policy": {"deploy": {"document": allowed("ecs:*")}},
                 "instance_profile": {"app": {"role": "app"}}, "oidc_provider": {"github": github}}
    plan = {"footing": 1, "stack": "lost", "region": "eu-west-1", "resources": resources}
    iam.create_role(RoleName="theirs", AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}))
    iam.create_service_linked_role(AWSServiceName="rds.amazonaws.com")
    road.plan_file(json.dumps(plan))
    road.apply(*fast)
    [provider] = iam.list_open_id_connect_providers()["OpenIDConnectProviderList"]
    shown = iam.get_open_id_connect_provider(OpenIDConnectProviderArn=provider["Arn"])
    assert provider["Arn"].endswith(":oidc-provider/token.actions.githubusercontent.com") and shown["ClientIDList"] == ["sts.amazonaws.com"]
    before = {row["address"]: row["id"] for row in road.json("state", "list")}
    for file in (road.folder / ".footing").iterdir():
        if file.name != "sandbox-cloud.db":
            file.unlink()
    rebuilt = road.json("state", "rebuild")
    assert {row["address"]: row["id"] for row in rebuilt} == before
    road.assert_no_changes()
    # named by another stack by its tags
    stack = road.folder / "footing.yaml"
    text = stack.read_text()
    road.plan_file(json.dumps({"footing": 1, "stack": "other", "region": "eu-west-1", "existing": {
        "iam_policy": {"deploy": {"stack": "lost", "address": "iam_policy.deploy"}}, "iam_role": {"app": {"tags": {"footing:stack": "lost"}}}},
        "resources": {"instance_profile": {"more": {"role": "app"}}, "iam_group": {"team": {"policies": ["deploy"]}}}}))
    road.apply("--same-stack", *fast)
    assert iam.get_instance_profile(InstanceProfileName="other-more")["InstanceProfile"]["Roles"][0]["RoleName"] == "lost-app"
    assert iam.list_attached_group_policies(GroupName="other-team")["AttachedPolicies"][0]["PolicyArn"] == before["iam_policy.deploy"]
    road("teardown", "--yes", *fast, status=0)
    stack.write_text(text)
    road("teardown", "--yes", *fast, status=0)
    assert {one["RoleName"].lower() for one in iam.list_roles()["Roles"]} == {"theirs", "awsserviceroleforrds"}
    assert not iam.list_open_id_connect_providers()["OpenIDConnectProviderList"]
