"""The audit of policies and roles: what the best known tool gets wrong (D1 to D9, D17 of the acceptance list) and what it gets right.

moto takes no action "a*", no resource "arn:aws:*" and shows no permissions boundary: tests/unit/audit.c judges those.
"""
import json

import pytest
from conftest import moto_serving
from test_audit_people import found, names


@pytest.fixture(scope="module")
def moto_with_policies(tmp_path_factory):
    """A moto that has AWS's own policies."""
    with moto_serving(tmp_path_factory.mktemp("moto"), MOTO_IAM_LOAD_MANAGED_POLICIES="true") as served:
        yield served


@pytest.fixture
def iam(run, moto_with_policies):
    moto_with_policies.reset()
    run.env, run.cloud = moto_with_policies.env, moto_with_policies
    run.iam = run.cloud.client("iam")
    run.account = run.cloud.account
    return run


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", **statement} for statement in statements]})


def trust(principal, **more):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": principal, **more}]})


def attached(iam, name, *statements, user="someone"):
    arn = iam.iam.create_policy(PolicyName=name, PolicyDocument=document(*statements))["Policy"]["Arn"]
    if user not in [known["UserName"] for known in iam.iam.list_users()["Users"]]:
        iam.iam.create_user(UserName=user)
    iam.iam.attach_user_policy(UserName=user, PolicyArn=arn)
    return arn


def admin_role(iam, name, principal):
    iam.iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust(principal))
    iam.iam.put_role_policy(RoleName=name, PolicyName="all", PolicyDocument=document({"Action": "*", "Resource": "*"}))


ALL = {"Action": "*", "Resource": "*"}


def test_what_gives_everything(iam):
    attached(iam, "plain", ALL)
    attached(iam, "d1", {"Action": "*", "Resource": ["*", "arn:aws:s3:::bucket"]})
    attached(iam, "d2-stars", {"Action": "*:*", "Resource": "*"})
    attached(iam, "d3", ALL, {"Effect": "Deny", **ALL})
    attached(iam, "d4", {**ALL, "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}, user="other")
    attached(iam, "most", {"Action": ["ec2:*", "s3:*"], "Resource": "*"}, user="other")
    admin = found(iam)["pol-admin-custom"]
    assert names(admin, "fail") == ["d1", "d2-stars", "d4", "plain"]
    assert names(admin, "pass") == ["d3", "most"]
    assert {f["severity"] for f in admin["fail"] if f["resource"].endswith("/d4")} == {"low"}  # only with MFA


def test_an_exclusion_is_one_finding(iam):
    attached(iam, "d17", {"NotAction": "iam:*", "Resource": "*"})
    by_check = found(iam, "--check", "pol-notaction", "--check", "pol-admin-custom", "--check", "pol-kms-full", "--check", "pol-trail-full",
                     "--check", "pol-marketplace", "--check", "graph-privesc")
    bad = {check: names(findings, "fail") for check, findings in by_check.items() if "fail" in findings}
    assert bad == {"pol-notaction": ["d17"]}
    assert len(by_check["pol-notaction"]["fail"][0]["evidence"]["gives"]) == 5


def test_ways_to_become_an_administrator(iam):
    account = iam.account
    admin_role(iam, "machine", {"Service": "ec2.amazonaws.com"})
    iam.iam.create_role(RoleName="small", AssumeRolePolicyDocument=trust({"Service": "ec2.amazonaws.com"}))
    for name in ("d5", "d6", "d7", "self", "grouped", "chief"):
        iam.iam.create_user(UserName=name)
    # D5: halves of a way in two policies of one principal
    attached(iam, "pass", {"Action": "iam:PassRole", "Resource": "*"}, user="d5")
    attached(iam, "run", {"Action": "ec2:RunInstances", "Resource": "*"}, user="d5")
    # D6: only its own keys. D7: only a role that is no administrator's
    attached(iam, "own-keys", {"Action": "iam:CreateAccessKey", "Resource": f"arn:aws:iam::{account}:user/${{aws:username}}"}, user="d6")
    attached(iam, "small-only", {"Action": "iam:PassRole", "Resource": f"arn:aws:iam::{account}:role/small"},
             {"Action": "ec2:RunInstances", "Resource": "*"}, user="d7")
    attached(iam, "self-made", {"Action": "iam:PutUserPolicy", "Resource": "*"}, user="self")
    iam.iam.create_group(GroupName="helpers")
    iam.iam.put_group_policy(GroupName="helpers", PolicyName="p", PolicyDocument=document({"Action": "iam:CreateAccessKey", "Resource": "*"}))
    iam.iam.add_user_to_group(GroupName="helpers", UserName="grouped")
    iam.iam.put_user_policy(UserName="chief", PolicyName="all", PolicyDocument=document(ALL))

    paths = found(iam, "--check", "graph-privesc")["graph-privesc"]
    assert names(paths, "fail") == ["d5", "grouped", "self"]
    assert names(paths, "pass") == ["d6", "d7", "small"]
    shown = {f["resource"].rsplit("/", 1)[-1]: f for f in paths["fail"]}
    assert shown["d5"]["evidence"]["way"] == "pass-ec2-run" and shown["d5"]["evidence"]["reaches"].endswith("role/machine")
    assert "iam:PassRole" in shown["d5"]["evidence"]["cut"]
    assert "administrator" in shown["self"]["text"]


def test_trust(iam):
    account = iam.account
    create = lambda name, principal, **more: iam.iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust(principal, **more))
    create("d8", {"AWS": "*"})
    create("star", "*")
    create("ours", {"AWS": f"arn:aws:iam::{account}:root"})
    create("org", {"AWS": "*"}, Condition={"StringEquals": {"aws:PrincipalOrgID": "o-1"}})
    create("free", {"AWS": "arn:aws:iam::210987654321:root"})
    create("asked", {"AWS": "arn:aws:iam::210987654321:root"}, Condition={"StringEquals": {"sts:ExternalId": "x"}})
    create("mailer", {"Service": "ses.amazonaws.com"})
    create("machine", {"Service": "ec2.amazonaws.com"})
    create("cluster", {"Service": "eks.amazonaws.com"})
    github = {"Federated": f"arn:aws:iam::{account}:oidc-provider/token.actions.githubusercontent.com"}
    key = "token.actions.githubusercontent.com:"
    create("any-repo", github, Condition={"StringEquals": {key + "aud": "sts.amazonaws.com"}})
    create("owner", github, Condition={"StringEquals": {key + "aud": "sts.amazonaws.com"}, "StringLike": {key + "sub": "repo:acme/*"}})
    create("pinned", github, Condition={"StringEquals": {key + "aud": "sts.amazonaws.com", key + "sub": "repo:acme/app:ref:refs/heads/main"}})
    iam.iam.attach_role_policy(RoleName="free", PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")
    iam.iam.attach_role_policy(RoleName="machine", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    by_check = found(iam)
    assert names(by_check["role-trust-any"], "fail") == ["d8", "star"]
    assert names(by_check["role-trust-xacct"], "fail") == ["d8", "free", "star"]
    assert names(by_check["role-xacct-readonly"], "fail") == ["free"]
    deputies = {f["resource"].rsplit("/", 1)[-1]: f["severity"] for f in by_check["role-confused-deputy"]["fail"]}
    assert deputies == {"mailer": "high", "machine": "low"}
    assert names(by_check["role-oidc"], "fail") == ["any-repo", "owner"]
    assert names(by_check["admin-service-role"], "fail") == ["machine"]  # D9
    assert "machine" not in names(by_check["admin-role-policy"], "fail")
    assert names(by_check["pol-admin-aws"], "fail") == ["machine"]


def test_an_administrator_apart_from_root(iam):
    assert "fail" in found(iam)["admin-exists"]
    iam.iam.create_group(GroupName="admins")
    iam.iam.attach_group_policy(GroupName="admins", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    assert "fail" in found(iam)["admin-exists"]  # a group without users is nobody
    iam.iam.create_user(UserName="anna")
    iam.iam.add_user_to_group(GroupName="admins", UserName="anna")
    by_check = found(iam)
    assert "pass" in by_check["admin-exists"]
    assert names(by_check["admin-mfa"], "fail") == ["anna"] and names(by_check["admin-no-billing"], "fail") == ["anna"]
    assert names(by_check["admin-group-policy"], "fail") == ["admins"]
    iam.iam.put_group_policy(GroupName="admins", PolicyName="no-billing", PolicyDocument=json.dumps({
        "Version": "2012-10-17", "Statement": {"Effect": "Deny", "Resource": "*", "Action": [
            "aws-portal:*", "billing:*", "payments:*", "invoicing:*", "tax:*", "purchase-orders:*", "consolidatedbilling:*", "cur:*",
            "bcm-data-exports:*", "freetier:*", "account:Put*"]}}))
    device = iam.iam.create_virtual_mfa_device(VirtualMFADeviceName="anna")["VirtualMFADevice"]["SerialNumber"]
    iam.iam.enable_mfa_device(UserName="anna", SerialNumber=device, AuthenticationCode1="123456", AuthenticationCode2="654321")
    by_check = found(iam)
    assert "pass" in by_check["admin-exists"]
    assert names(by_check["admin-mfa"], "pass") == ["anna"] and names(by_check["admin-no-billing"], "pass") == ["anna"]


def test_documents_as_they_come(iam):
    iam.iam.create_user(UserName="김철수")
    iam.iam.put_user_policy(UserName="김철수", PolicyName="single", PolicyDocument=json.dumps(
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}}))
    attached(iam, "idle", {"Action": "s3:GetObject", "Resource": "*"}, user="someone")
    iam.iam.create_policy(PolicyName="nobodys", PolicyDocument=document(ALL))
    by_check = found(iam)
    assert names(by_check["user-direct-policy"], "fail") == ["someone", "김철수"]
    assert names(by_check["pol-unused"], "fail") == ["nobodys"] and names(by_check["pol-admin-unattached"], "fail") == ["nobodys"]
    assert "nobodys" not in names(by_check["pol-admin-custom"], "fail")
