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
