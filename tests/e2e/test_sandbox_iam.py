"""The sandbox's IAM, driven by boto3 alone: every operation that it serves, its refusals, and what --enforce-iam keeps from whom."""
import csv
import io
import json
import time

import boto3
import botocore.config
import pytest
from botocore.exceptions import ClientError
from conftest import REGION, Sandbox

ACCOUNT = "000000000000"
ALLOW_ALL = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]})
TRUST_EC2 = json.dumps({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
ADMIN = "arn:aws:iam::aws:policy/AdministratorAccess"


def document(action, resource="*", effect="Allow", **more):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": effect, "Action": action, "Resource": resource, **more}]})


def refused(code, call, *words, **input):
    with pytest.raises(ClientError) as caught:
        call(**input)
    error = caught.value.response["Error"]
    assert error["Code"] == code, error
    for word in words:
        assert word in error["Message"], error["Message"]
    return caught.value.response


@pytest.fixture
def iam(sandbox):
    return sandbox.client("iam")


# --- users and groups -------------------------------------------------------------------------------------------------


def test_users(iam):
    user = iam.create_user(UserName="ann", Path="/team/", Tags=[{"Key": "Dept", "Value": "x"}])["User"]
    assert user["Arn"] == f"arn:aws:iam::{ACCOUNT}:user/team/ann" and user["UserId"].startswith("AIDA") and len(user["UserId"]) == 21
    assert iam.get_user(UserName="ann")["User"]["Tags"] == [{"Key": "Dept", "Value": "x"}]
    assert "Tags" not in iam.list_users(PathPrefix="/team/")["Users"][0] and not iam.list_users(PathPrefix="/other/")["Users"]
    status = refused("EntityAlreadyExists", iam.create_user, "User with name ANN already exists", UserName="ANN")
    assert status["ResponseMetadata"]["HTTPStatusCode"] == 409
    status = refused("NoSuchEntity", iam.get_user, "The user with name bob cannot be found.", UserName="bob")
    assert status["ResponseMetadata"]["HTTPStatusCode"] == 404
    refused("ValidationError", iam.create_user, UserName="a b")
    refused("ValidationError", iam.create_user, UserName="x" * 65)
    refused("ValidationError", iam.create_user, UserName="x", Path="team")
    refused("InvalidInput", iam.create_user, UserName="x", Tags=[{"Key": "a", "Value": ""}, {"Key": "A", "Value": ""}])
    refused("InvalidInput", iam.tag_user, UserName="ann", Tags=[{"Key": "aws:x", "Value": ""}])
    iam.tag_user(UserName="ann", Tags=[{"Key": "dept", "Value": "y"}, {"Key": "b", "Value": ""}])
    assert iam.list_user_tags(UserName="ann")["Tags"] == [{"Key": "dept", "Value": "y"}, {"Key": "b", "Value": ""}]
    iam.untag_user(UserName="ann", TagKeys=["DEPT"])
    assert iam.list_user_tags(UserName="ann")["Tags"] == [{"Key": "b", "Value": ""}]
    iam.create_login_profile(UserName="ann", Password="long enough")
    iam.update_user(UserName="ann", NewUserName="anna", NewPath="/")
    assert iam.get_user(UserName="anna")["User"]["Arn"] == f"arn:aws:iam::{ACCOUNT}:user/anna"
    assert iam.get_login_profile(UserName="anna")["LoginProfile"]["UserName"] == "anna"
    iam.delete_login_profile(UserName="anna")
    iam.delete_user(UserName="anna")
    assert not iam.list_users()["Users"]
    assert iam.get_user()["User"]["Arn"] == f"arn:aws:iam::{ACCOUNT}:root"


def test_a_user_goes_when_nothing_hangs_on_it(iam):
    iam.create_user(UserName="ann")
    iam.create_group(GroupName="g")
    iam.add_user_to_group(GroupName="g", UserName="ann")
    iam.attach_user_policy(UserName="ann", PolicyArn=ADMIN)
    iam.put_user_policy(UserName="ann", PolicyName="p", PolicyDocument=ALLOW_ALL)
    iam.create_login_profile(UserName="ann", Password="long enough")
    key = iam.create_access_key(UserName="ann")["AccessKey"]
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="ann")["VirtualMFADevice"]["SerialNumber"]
    iam.enable_mfa_device(UserName="ann", SerialNumber=device, AuthenticationCode1="123456", AuthenticationCode2="654321")
    for words, undo in [
        ("remove users from group", lambda: iam.remove_user_from_group(GroupName="g", UserName="ann")),
        ("detach all policies", lambda: iam.detach_user_policy(UserName="ann", PolicyArn=ADMIN)),
        ("delete policies", lambda: iam.delete_user_policy(UserName="ann", PolicyName="p")),
        ("delete login profile", lambda: iam.delete_login_profile(UserName="ann")),
        ("delete access keys", lambda: iam.delete_access_key(UserName="ann", AccessKeyId=key["AccessKeyId"])),
        ("delete MFA device", lambda: iam.deactivate_mfa_device(UserName="ann", SerialNumber=device)),
    ]:
        refused("DeleteConflict", iam.delete_user, words, UserName="ann")
        undo()
    iam.delete_user(UserName="ann")


def test_groups(iam):
    group = iam.create_group(GroupName="ops", Path="/x/")["Group"]
    assert group["Arn"].endswith(":group/x/ops") and group["GroupId"].startswith("AGPA")
    refused("EntityAlreadyExists", iam.create_group, GroupName="ops")
    for name in ["ann", "bob"]:
        iam.create_user(UserName=name)
        iam.add_user_to_group(GroupName="ops", UserName=name)
    iam.add_user_to_group(GroupName="ops", UserName="ann")
    assert [user["UserName"] for user in iam.get_group(GroupName="ops")["Users"]] == ["ann", "bob"]
    first = iam.get_group(GroupName="ops", MaxItems=1)
    assert first["IsTruncated"] and iam.get_group(GroupName="ops", MaxItems=1, Marker=first["Marker"])["Users"][0]["UserName"] == "bob"
    iam.update_group(GroupName="ops", NewGroupName="admins", NewPath="/")
    assert [g["GroupName"] for g in iam.list_groups_for_user(UserName="ann")["Groups"]] == ["admins"]
    assert [g["GroupName"] for g in iam.list_groups()["Groups"]] == ["admins"]
    refused("DeleteConflict", iam.delete_group, GroupName="admins")
    for name in ["ann", "bob"]:
        iam.remove_user_from_group(GroupName="admins", UserName=name)
    iam.attach_group_policy(GroupName="admins", PolicyArn=ADMIN)
    refused("DeleteConflict", iam.delete_group, "detach all policies", GroupName="admins")
    iam.detach_group_policy(GroupName="admins", PolicyArn=ADMIN)
    iam.put_group_policy(GroupName="admins", PolicyName="p", PolicyDocument=ALLOW_ALL)
    assert iam.get_group_policy(GroupName="admins", PolicyName="p")["PolicyDocument"] == json.loads(ALLOW_ALL)
    assert iam.list_group_policies(GroupName="admins")["PolicyNames"] == ["p"]
    iam.delete_group_policy(GroupName="admins", PolicyName="p")
    for i in range(11):
        iam.create_group(GroupName=f"g{i}")
        if i < 10:
            iam.add_user_to_group(GroupName=f"g{i}", UserName="ann")
    refused("LimitExceeded", iam.add_user_to_group, "GroupsPerUser: 10", GroupName="g10", UserName="ann")
    iam.delete_group(GroupName="admins")
    refused("NoSuchEntity", iam.get_group, GroupName="admins")


# --- roles, profiles --------------------------------------------------------------------------------------------------


def test_roles(iam):
    role = iam.create_role(RoleName="web", AssumeRolePolicyDocument=TRUST_EC2, Description="d", MaxSessionDuration=7200,
                           Tags=[{"Key": "a", "Value": "b"}])["Role"]
    assert role["RoleId"].startswith("AROA") and role["AssumeRolePolicyDocument"] == json.loads(TRUST_EC2)
    got = iam.get_role(RoleName="web")["Role"]
    assert (got["Description"], got["MaxSessionDuration"], got["Tags"]) == ("d", 7200, [{"Key": "a", "Value": "b"}])
    assert "Tags" not in iam.list_roles()["Roles"][0]
    iam.update_role(RoleName="web", Description="e", MaxSessionDuration=3600)
    assert iam.update_role_description(RoleName="web", Description="f")["Role"]["Description"] == "f"
    iam.tag_role(RoleName="web", Tags=[{"Key": "c", "Value": "d"}])
    iam.untag_role(RoleName="web", TagKeys=["a"])
    assert iam.list_role_tags(RoleName="web")["Tags"] == [{"Key": "c", "Value": "d"}]
    refused("ValidationError", iam.update_role, RoleName="web", MaxSessionDuration=60)
    for bad, words in [("{", "Syntax errors"), (ALLOW_ALL, "prohibited field Resource"),
                       (TRUST_EC2.replace('{"Service": "ec2.amazonaws.com"}', '{"AWS": "arn:aws:iam::000000000000:user/nobody"}'), "Invalid principal")]:
        refused("MalformedPolicyDocument", iam.update_assume_role_policy, words, RoleName="web", PolicyDocument=bad)
    iam.update_assume_role_policy(RoleName="web", PolicyDocument=TRUST_EC2.replace("ec2.", "ecs-tasks."))
    assert "ecs-tasks" in json.dumps(iam.get_role(RoleName="web")["Role"]["AssumeRolePolicyDocument"])
    iam.put_role_policy(RoleName="web", PolicyName="p", PolicyDocument=document("s3:*"))
    assert iam.list_role_policies(RoleName="web")["PolicyNames"] == ["p"]
    assert iam.get_role_policy(RoleName="web", PolicyName="p")["PolicyDocument"]["Statement"][0]["Action"] == "s3:*"
    refused("LimitExceeded", iam.put_role_policy, RoleName="web", PolicyName="q", PolicyDocument=document(["s3:" + "x" * 100] * 110))
    iam.attach_role_policy(RoleName="web", PolicyArn=ADMIN)
    iam.put_role_permissions_boundary(RoleName="web", PermissionsBoundary=ADMIN)
    assert iam.get_role(RoleName="web")["Role"]["PermissionsBoundary"]["PermissionsBoundaryArn"] == ADMIN
    iam.delete_role_permissions_boundary(RoleName="web")
    profile = iam.create_instance_profile(InstanceProfileName="web", Tags=[{"Key": "a", "Value": "b"}])["InstanceProfile"]
    assert profile["InstanceProfileId"].startswith("AIPA") and profile["Roles"] == []
    iam.add_role_to_instance_profile(InstanceProfileName="web", RoleName="web")
    refused("LimitExceeded", iam.add_role_to_instance_profile, InstanceProfileName="web", RoleName="web")
    assert iam.get_instance_profile(InstanceProfileName="web")["InstanceProfile"]["Roles"][0]["RoleName"] == "web"
    assert iam.list_instance_profiles()["InstanceProfiles"][0]["InstanceProfileName"] == "web"
    assert len(iam.list_instance_profiles_for_role(RoleName="web")["InstanceProfiles"]) == 1
    iam.tag_instance_profile(InstanceProfileName="web", Tags=[{"Key": "c", "Value": "d"}])
    iam.untag_instance_profile(InstanceProfileName="web", TagKeys=["a"])
    assert iam.list_instance_profile_tags(InstanceProfileName="web")["Tags"] == [{"Key": "c", "Value": "d"}]
    refused("DeleteConflict", iam.delete_role, "remove roles from instance profile", RoleName="web")
    refused("DeleteConflict", iam.delete_instance_profile, InstanceProfileName="web")
    iam.remove_role_from_instance_profile(InstanceProfileName="web", RoleName="web")
    refused("NoSuchEntity", iam.remove_role_from_instance_profile, InstanceProfileName="web", RoleName="web")
    iam.delete_instance_profile(InstanceProfileName="web")
    refused("DeleteConflict", iam.delete_role, "detach all policies", RoleName="web")
    iam.detach_role_policy(RoleName="web", PolicyArn=ADMIN)
    refused("DeleteConflict", iam.delete_role, "delete policies", RoleName="web")
    iam.delete_role_policy(RoleName="web", PolicyName="p")
    iam.delete_role(RoleName="web")
    refused("NoSuchEntity", iam.delete_role, RoleName="web")


def test_service_linked_roles(iam):
    role = iam.create_service_linked_role(AWSServiceName="rds.amazonaws.com", Description="d")["Role"]
    assert role["RoleName"] == "AWSServiceRoleForRDS" and role["Path"] == "/aws-service-role/rds.amazonaws.com/"
    refused("InvalidInput", iam.create_service_linked_role, "has been taken in this account", AWSServiceName="rds.amazonaws.com")
    refused("InvalidInput", iam.create_service_linked_role, AWSServiceName="nothing.amazonaws.com")
    refused("InvalidInput", iam.create_service_linked_role, AWSServiceName="rds.amazonaws.com", CustomSuffix="x")
    refused("UnmodifiableEntity", iam.delete_role, RoleName="AWSServiceRoleForRDS")
    refused("UnmodifiableEntity", iam.attach_role_policy, RoleName="AWSServiceRoleForRDS", PolicyArn=ADMIN)
    task = iam.delete_service_linked_role(RoleName="AWSServiceRoleForRDS")["DeletionTaskId"]
    assert iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"] == "IN_PROGRESS"
    time.sleep(0.2)
    assert iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"] == "SUCCEEDED"


# --- managed policies -------------------------------------------------------------------------------------------------


def test_managed_policies(iam):
    policy = iam.create_policy(PolicyName="p", Path="/x/", PolicyDocument=document("ec2:*"), Description="d",
                               Tags=[{"Key": "a", "Value": "b"}])["Policy"]
    arn = policy["Arn"]
    assert arn == f"arn:aws:iam::{ACCOUNT}:policy/x/p" and policy["DefaultVersionId"] == "v1" and policy["AttachmentCount"] == 0
    refused("EntityAlreadyExists", iam.create_policy, "A policy called p already exists", PolicyName="p", PolicyDocument=ALLOW_ALL)
    for bad, words in [("no json", "Syntax"), (document("ec2"), "vendor"), (document("ec2:*", "bucket"), "must be in ARN format"),
                       (json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "a:b"}]}), "must contain resources")]:
        refused("MalformedPolicyDocument", iam.create_policy, words, PolicyName="q", PolicyDocument=bad)
    refused("LimitExceeded", iam.create_policy, "PolicySize: 6144", PolicyName="q", PolicyDocument=document(["ec2:" + "x" * 100] * 70))
    for i in range(2, 6):
        assert iam.create_policy_version(PolicyArn=arn, PolicyDocument=document(f"ec2:Get{i}"), SetAsDefault=i == 3)["PolicyVersion"]["VersionId"] == f"v{i}"
    refused("LimitExceeded", iam.create_policy_version, "up to 5 versions", PolicyArn=arn, PolicyDocument=ALLOW_ALL)
    versions = iam.list_policy_versions(PolicyArn=arn)["Versions"]
    assert [(v["VersionId"], v["IsDefaultVersion"]) for v in versions] == [("v5", False), ("v4", False), ("v3", True), ("v2", False), ("v1", False)]
    assert iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"] == "v3"
    assert iam.get_policy_version(PolicyArn=arn, VersionId="v3")["PolicyVersion"]["Document"]["Statement"][0]["Action"] == "ec2:Get3"
    iam.set_default_policy_version(PolicyArn=arn, VersionId="v5")
    refused("DeleteConflict", iam.delete_policy_version, PolicyArn=arn, VersionId="v5")
    iam.delete_policy_version(PolicyArn=arn, VersionId="v1")
    assert iam.create_policy_version(PolicyArn=arn, PolicyDocument=ALLOW_ALL)["PolicyVersion"]["VersionId"] == "v6"
    iam.create_user(UserName="ann", PermissionsBoundary=arn)
    iam.create_group(GroupName="g")
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=TRUST_EC2)
    iam.attach_user_policy(UserName="ann", PolicyArn=arn)
    iam.attach_group_policy(GroupName="g", PolicyArn=arn)
    iam.attach_role_policy(RoleName="r", PolicyArn=arn)
    counted = iam.get_policy(PolicyArn=arn)["Policy"]
    assert (counted["AttachmentCount"], counted["PermissionsBoundaryUsageCount"]) == (3, 1)
    entities = iam.list_entities_for_policy(PolicyArn=arn)
    assert [[e[n] for e in entities[k]] for k, n in [("PolicyUsers", "UserName"), ("PolicyGroups", "GroupName"), ("PolicyRoles", "RoleName")]] == [["ann"], ["g"], ["r"]]
    assert not iam.list_entities_for_policy(PolicyArn=arn, EntityFilter="Role")["PolicyUsers"]
    assert [p["PolicyName"] for p in iam.list_policies(Scope="Local")["Policies"]] == ["p"]
    managed = [p["Arn"] for page in iam.get_paginator("list_policies").paginate(Scope="AWS", MaxItems=10) for p in page["Policies"]]
    assert ADMIN in managed and "arn:aws:iam::aws:policy/job-function/Billing" in managed and len(managed) == len(set(managed)) > 40
    assert iam.list_attached_user_policies(UserName="ann")["AttachedPolicies"] == [{"PolicyName": "p", "PolicyArn": arn}]
    assert iam.list_attached_group_policies(GroupName="g")["AttachedPolicies"][0]["PolicyArn"] == arn
    assert iam.list_attached_role_policies(RoleName="r", PathPrefix="/x/")["AttachedPolicies"][0]["PolicyArn"] == arn
    refused("DeleteConflict", iam.delete_policy, "attached to entities", PolicyArn=arn)
    refused("NoSuchEntity", iam.attach_user_policy, "does not exist or is not attachable", UserName="ann", PolicyArn=arn + "x")
    refused("InvalidInput", iam.attach_user_policy, UserName="ann", PolicyArn="arn:aws:iam::aws:role/x")
    refused("NoSuchEntity", iam.detach_user_policy, UserName="ann", PolicyArn=ADMIN)
    iam.detach_user_policy(UserName="ann", PolicyArn=arn)
    iam.put_user_permissions_boundary(UserName="ann", PermissionsBoundary=ADMIN)
    iam.delete_user_permissions_boundary(UserName="ann")
    iam.detach_group_policy(GroupName="g", PolicyArn=arn)
    iam.detach_role_policy(RoleName="r", PolicyArn=arn)
    refused("DeleteConflict", iam.delete_policy, "more than one version", PolicyArn=arn)
    for version in ["v2", "v3", "v4", "v6"]:
        iam.delete_policy_version(PolicyArn=arn, VersionId=version)
    iam.tag_policy(PolicyArn=arn, Tags=[{"Key": "c", "Value": "d"}])
    iam.untag_policy(PolicyArn=arn, TagKeys=["a"])
    assert iam.list_policy_tags(PolicyArn=arn)["Tags"] == [{"Key": "c", "Value": "d"}]
    iam.delete_policy(PolicyArn=arn)
    refused("NoSuchEntity", iam.get_policy, PolicyArn=arn)
    many = [p["Arn"] for p in iam.list_policies(Scope="AWS", MaxItems=11)["Policies"]]
    for arn in many[:10]:
        iam.attach_user_policy(UserName="ann", PolicyArn=arn)
    refused("LimitExceeded", iam.attach_user_policy, "PoliciesPerUser: 10", UserName="ann", PolicyArn=many[10])


def test_inline_policies_of_users(iam):
    iam.create_user(UserName="ann")
    iam.put_user_policy(UserName="ann", PolicyName="p", PolicyDocument=document("s3:*"))
    iam.put_user_policy(UserName="ann", PolicyName="p", PolicyDocument=document("ec2:*"))
    assert iam.list_user_policies(UserName="ann")["PolicyNames"] == ["p"]
    assert iam.get_user_policy(UserName="ann", PolicyName="p")["PolicyDocument"]["Statement"][0]["Action"] == "ec2:*"
    refused("NoSuchEntity", iam.get_user_policy, "The user policy with name q cannot be found.", UserName="ann", PolicyName="q")
    refused("LimitExceeded", iam.put_user_policy, "2048", UserName="ann", PolicyName="q", PolicyDocument=document(["ec2:" + "x" * 100] * 20))
    iam.delete_user_policy(UserName="ann", PolicyName="p")
    refused("NoSuchEntity", iam.delete_user_policy, UserName="ann", PolicyName="p")


# --- keys, passwords, devices, providers ------------------------------------------------------------------------------


def test_access_keys(sandbox, iam):
    iam.create_user(UserName="ann")
    key = iam.create_access_key(UserName="ann")["AccessKey"]
    assert key["AccessKeyId"].startswith("AKIA") and len(key["AccessKeyId"]) == 20 and len(key["SecretAccessKey"]) == 40
    iam.create_access_key(UserName="ann")
    refused("LimitExceeded", iam.create_access_key, "AccessKeysPerUser: 2", UserName="ann")
    listed = iam.list_access_keys(UserName="ann")["AccessKeyMetadata"]
    assert len(listed) == 2 and "SecretAccessKey" not in listed[0]
    refused("ValidationError", iam.create_access_key, "non-User credentials")
    assert iam.get_access_key_last_used(AccessKeyId=key["AccessKeyId"])["AccessKeyLastUsed"]["ServiceName"] == "N/A"
    mine = as_user(sandbox, key)
    assert mine("sts").get_caller_identity()["Arn"].endswith(":user/ann")
    assert mine("iam").get_user()["User"]["UserName"] == "ann"
    assert iam.get_access_key_last_used(AccessKeyId=key["AccessKeyId"])["AccessKeyLastUsed"]["ServiceName"] == "iam"
    iam.update_access_key(UserName="ann", AccessKeyId=key["AccessKeyId"], Status="Inactive")
    refused("InvalidClientTokenId", mine("sts").get_caller_identity)
    refused("ValidationError", iam.update_access_key, UserName="ann", AccessKeyId=key["AccessKeyId"], Status="Off")
    iam.delete_access_key(UserName="ann", AccessKeyId=key["AccessKeyId"])
    refused("NoSuchEntity", iam.delete_access_key, UserName="ann", AccessKeyId=key["AccessKeyId"])
    refused("InvalidClientTokenId", mine("sts").get_caller_identity)


def test_passwords(iam):
    iam.create_user(UserName="ann")
    refused("NoSuchEntity", iam.get_account_password_policy)
    refused("NoSuchEntity", iam.delete_account_password_policy)
    refused("ValidationError", iam.update_account_password_policy, MinimumPasswordLength=5)
    iam.update_account_password_policy(MinimumPasswordLength=14, RequireNumbers=True, RequireSymbols=True, RequireUppercaseCharacters=True,
                                       RequireLowercaseCharacters=True, MaxPasswordAge=90, PasswordReusePrevention=24)
    policy = iam.get_account_password_policy()["PasswordPolicy"]
    assert policy["ExpirePasswords"] and policy["MaxPasswordAge"] == 90 and not policy["AllowUsersToChangePassword"]
    for bad in ["Short1!", "nouppercase123!", "NOLOWERCASE123!", "NoNumbersAtAll!", "NoSymbolsAtAll1"]:
        refused("PasswordPolicyViolation", iam.create_login_profile, UserName="ann", Password=bad)
    iam.create_login_profile(UserName="ann", Password="Good-Password-123!", PasswordResetRequired=True)
    refused("EntityAlreadyExists", iam.create_login_profile, UserName="ann", Password="Good-Password-123!")
    assert iam.get_login_profile(UserName="ann")["LoginProfile"]["PasswordResetRequired"]
    iam.update_login_profile(UserName="ann", PasswordResetRequired=False)
    assert not iam.get_login_profile(UserName="ann")["LoginProfile"]["PasswordResetRequired"]
    iam.delete_login_profile(UserName="ann")
    refused("NoSuchEntity", iam.get_login_profile, UserName="ann")
    iam.update_account_password_policy()
    assert iam.get_account_password_policy()["PasswordPolicy"]["MinimumPasswordLength"] == 6
    iam.delete_account_password_policy()


def test_virtual_mfa_devices(iam):
    iam.create_user(UserName="ann")
    made = iam.create_virtual_mfa_device(VirtualMFADeviceName="phone")["VirtualMFADevice"]
    serial = made["SerialNumber"]
    assert serial == f"arn:aws:iam::{ACCOUNT}:mfa/phone" and made["Base32StringSeed"] and made["QRCodePNG"].startswith(b"\x89PNG")
    refused("EntityAlreadyExists", iam.create_virtual_mfa_device, VirtualMFADeviceName="phone")
    refused("InvalidAuthenticationCode", iam.enable_mfa_device, UserName="ann", SerialNumber=serial, AuthenticationCode1="111111", AuthenticationCode2="111111")
    refused("ValidationError", iam.enable_mfa_device, UserName="ann", SerialNumber=serial, AuthenticationCode1="x", AuthenticationCode2="111111")
    assert len(iam.list_virtual_mfa_devices(AssignmentStatus="Unassigned")["VirtualMFADevices"]) == 1
    iam.enable_mfa_device(UserName="ann", SerialNumber=serial, AuthenticationCode1="111111", AuthenticationCode2="222222")
    assert iam.list_virtual_mfa_devices(AssignmentStatus="Assigned")["VirtualMFADevices"][0]["User"]["UserName"] == "ann"
    assert iam.list_mfa_devices(UserName="ann")["MFADevices"][0]["SerialNumber"] == serial
    refused("DeleteConflict", iam.delete_virtual_mfa_device, SerialNumber=serial)
    iam.deactivate_mfa_device(UserName="ann", SerialNumber=serial)
    refused("NoSuchEntity", iam.deactivate_mfa_device, UserName="ann", SerialNumber=serial)
    iam.delete_virtual_mfa_device(SerialNumber=serial)
    assert not iam.list_virtual_mfa_devices()["VirtualMFADevices"]


def test_oidc_providers(iam):
    url = "https://token.actions.githubusercontent.com"
    made = iam.create_open_id_connect_provider(Url=url, ClientIDList=["sts.amazonaws.com"], Tags=[{"Key": "a", "Value": "b"}])
    arn = made["OpenIDConnectProviderArn"]
    assert arn == f"arn:aws:iam::{ACCOUNT}:oidc-provider/token.actions.githubusercontent.com"
    refused("EntityAlreadyExists", iam.create_open_id_connect_provider, Url=url)
    refused("ValidationError", iam.create_open_id_connect_provider, Url="http://x.example")
    got = iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    assert got["Url"] == "token.actions.githubusercontent.com" and got["ClientIDList"] == ["sts.amazonaws.com"] and len(got["ThumbprintList"]) == 1
    iam.add_client_id_to_open_id_connect_provider(OpenIDConnectProviderArn=arn, ClientID="x")
    iam.remove_client_id_from_open_id_connect_provider(OpenIDConnectProviderArn=arn, ClientID="sts.amazonaws.com")
    iam.update_open_id_connect_provider_thumbprint(OpenIDConnectProviderArn=arn, ThumbprintList=["a" * 40, "b" * 40])
    got = iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    assert got["ClientIDList"] == ["x"] and got["ThumbprintList"] == ["a" * 40, "b" * 40]
    iam.tag_open_id_connect_provider(OpenIDConnectProviderArn=arn, Tags=[{"Key": "c", "Value": "d"}])
    iam.untag_open_id_connect_provider(OpenIDConnectProviderArn=arn, TagKeys=["a"])
    assert iam.list_open_id_connect_provider_tags(OpenIDConnectProviderArn=arn)["Tags"] == [{"Key": "c", "Value": "d"}]
    assert iam.list_open_id_connect_providers()["OpenIDConnectProviderList"] == [{"Arn": arn}]
    iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    refused("NoSuchEntity", iam.get_open_id_connect_provider, OpenIDConnectProviderArn=arn)


# --- the account ------------------------------------------------------------------------------------------------------


def test_the_account(sandbox, iam):
    iam.create_account_alias(AccountAlias="acme")
    assert iam.list_account_aliases()["AccountAliases"] == ["acme"]
    refused("ValidationError", iam.create_account_alias, AccountAlias="Acme--x")
    iam.delete_account_alias(AccountAlias="acme")
    refused("NoSuchEntity", iam.delete_account_alias, AccountAlias="acme")
    iam.create_user(UserName="ann")
    key = iam.create_access_key(UserName="ann")["AccessKey"]
    iam.create_login_profile(UserName="ann", Password="long enough")
    as_user(sandbox, key)("sts").get_caller_identity()
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="a")["VirtualMFADevice"]["SerialNumber"]
    iam.enable_mfa_device(UserName="ann", SerialNumber=device, AuthenticationCode1="111111", AuthenticationCode2="222222")
    summary = iam.get_account_summary()["SummaryMap"]
    assert (summary["Users"], summary["MFADevicesInUse"], summary["AccountMFAEnabled"], summary["GroupsPerUserQuota"]) == (1, 1, 0, 10)
    refused("ReportNotPresent", iam.get_credential_report)
    assert iam.generate_credential_report()["State"] == "STARTED"
    status = refused("ReportInProgress", iam.get_credential_report)
    assert status["ResponseMetadata"]["HTTPStatusCode"] == 404
    time.sleep(0.2)
    assert iam.generate_credential_report()["State"] == "COMPLETE"
    report = iam.get_credential_report()
    rows = list(csv.DictReader(io.StringIO(report["Content"].decode())))
    assert [row["user"] for row in rows] == ["<root_account>", "ann"] and report["ReportFormat"] == "text/csv"
    assert rows[0]["password_enabled"] == "not_supported" and rows[0]["mfa_active"] == "false"
    ann = rows[1]
    assert (ann["password_enabled"], ann["mfa_active"], ann["access_key_1_active"], ann["access_key_2_active"]) == ("true", "true", "true", "false")
    assert ann["access_key_1_last_used_service"] == "sts" and ann["access_key_1_last_used_region"] == REGION
    for call in [iam.list_ssh_public_keys, iam.list_signing_certificates, iam.list_service_specific_credentials]:
        call(UserName="ann")
    assert iam.list_server_certificates()["ServerCertificateMetadataList"] == [] and iam.list_saml_providers()["SAMLProviderList"] == []


def test_authorization_details_in_pages(iam):
    own = iam.create_policy(PolicyName="own", PolicyDocument=ALLOW_ALL)["Policy"]["Arn"]
    for i in range(5):
        iam.create_user(UserName=f"u{i}", PermissionsBoundary=own, Tags=[{"Key": "n", "Value": str(i)}])
    iam.create_group(GroupName="g")
    iam.add_user_to_group(GroupName="g", UserName="u0")
    iam.put_user_policy(UserName="u0", PolicyName="p", PolicyDocument=document("s3:*"))
    iam.attach_user_policy(UserName="u0", PolicyArn=ADMIN)
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=TRUST_EC2)
    iam.create_instance_profile(InstanceProfileName="ip")
    iam.add_role_to_instance_profile(InstanceProfileName="ip", RoleName="r")
    whole = iam.get_account_authorization_details()
    assert not whole["IsTruncated"]
    ann = whole["UserDetailList"][0]
    assert ann["GroupList"] == ["g"] and ann["UserPolicyList"][0]["PolicyDocument"]["Statement"][0]["Action"] == "s3:*"
    assert ann["AttachedManagedPolicies"] == [{"PolicyName": "AdministratorAccess", "PolicyArn": ADMIN}] and ann["Tags"]
    role = whole["RoleDetailList"][0]
    assert role["AssumeRolePolicyDocument"] == json.loads(TRUST_EC2) and role["InstanceProfileList"][0]["InstanceProfileName"] == "ip"
    assert {p["PolicyName"] for p in whole["Policies"]} == {"own", "AdministratorAccess"}
    assert whole["Policies"][0]["PolicyVersionList"][0]["Document"] == json.loads(ALLOW_ALL)
    paged = {"UserDetailList": [], "GroupDetailList": [], "RoleDetailList": [], "Policies": []}
    pages = 0
    for page in iam.get_paginator("get_account_authorization_details").paginate(MaxItems=2):
        pages += 1
        for name, items in paged.items():
            items += page[name]
    assert pages == 5 and all(paged[name] == whole[name] for name in paged)
    only = iam.get_account_authorization_details(Filter=["Group"])
    assert only["GroupDetailList"] and not only["UserDetailList"] and not only["Policies"]
    refused("ValidationError", iam.get_account_authorization_details, "Marker", Marker="x")
    refused("ValidationError", iam.get_account_authorization_details, MaxItems=1001)


def test_the_simulator(iam):
    iam.create_user(UserName="ann")
    iam.put_user_policy(UserName="ann", PolicyName="p", PolicyDocument=document("s3:*", Condition={"Bool": {"aws:SecureTransport": "true"}}))
    def decisions(context, **more):
        answer = iam.simulate_principal_policy(PolicySourceArn=f"arn:aws:iam::{ACCOUNT}:user/ann", ActionNames=["s3:GetObject", "ec2:RunInstances"],
                                               ContextEntries=context, **more)
        return [result["EvalDecision"] for result in answer["EvaluationResults"]]
    secure = [{"ContextKeyName": "aws:SecureTransport", "ContextKeyValues": ["true"], "ContextKeyType": "boolean"}]
    assert decisions([]) == ["implicitDeny", "implicitDeny"]
    assert decisions(secure) == ["allowed", "implicitDeny"]
    assert decisions(secure, PolicyInputList=[document("ec2:*", effect="Deny")]) == ["allowed", "explicitDeny"]
    custom = iam.simulate_custom_policy(PolicyInputList=[ALLOW_ALL], PermissionsBoundaryPolicyInputList=[document("s3:*")],
                                        ActionNames=["s3:GetObject", "ec2:RunInstances"])
    assert [result["EvalDecision"] for result in custom["EvaluationResults"]] == ["allowed", "implicitDeny"]
    refused("InvalidInput", iam.simulate_custom_policy, PolicyInputList=["{"], ActionNames=["s3:GetObject"])


# --- who may ----------------------------------------------------------------------------------------------------------


def as_user(cloud, key, token=None):
    def client(service, region=REGION):
        return boto3.client(service, region_name=region, endpoint_url=cloud.url, aws_access_key_id=key["AccessKeyId"],
                            aws_secret_access_key=key["SecretAccessKey"], aws_session_token=key.get("SessionToken"),
                            config=botocore.config.Config(retries={"max_attempts": 1}, parameter_validation=False))
    return client


@pytest.fixture
def strict(footing, tmp_path_factory):
    served = Sandbox(footing, tmp_path_factory.mktemp("strict"), "--enforce-iam")
    yield served
    served.stop()


@pytest.fixture
def user_with(strict):
    """A user of this name with these inline policies, as a maker of clients."""
    iam = strict.client("iam")

    def make(name, *documents):
        iam.create_user(UserName=name)
        for i, text in enumerate(documents):
            iam.put_user_policy(UserName=name, PolicyName=f"p{i}", PolicyDocument=text)
        return as_user(strict, iam.create_access_key(UserName=name)["AccessKey"])

    return make


def test_policies_are_enforced(strict, user_with):
    root = strict.client("ec2")
    assert strict.client("sts").get_caller_identity()["Arn"] == f"arn:aws:iam::{ACCOUNT}:root"
    theirs = root.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    mine = user_with("ann", document("ec2:CreateVpc", f"arn:aws:ec2:{REGION}:{ACCOUNT}:vpc/*", Condition={"StringEquals": {"aws:RequestTag/team": "red"}}),
                     document("ec2:CreateTags", f"arn:aws:ec2:{REGION}:{ACCOUNT}:vpc/*", Condition={"StringEquals": {"ec2:CreateAction": "CreateVpc"}}),
                     document(["ec2:DeleteVpc", "ec2:CreateSubnet"], "*", Condition={"StringEquals": {"aws:ResourceTag/team": "red"}}),
                     document("ec2:DescribeVpcs", "*", Condition={"StringEquals": {"aws:RequestedRegion": REGION}}))
    ec2 = mine("ec2")
    assert mine("sts").get_caller_identity()["Arn"].endswith(":user/ann")
    response = refused("UnauthorizedOperation", ec2.create_vpc, "Encoded authorization failure message: ", "is not authorized to perform: ec2:CreateVpc",
                       CidrBlock="10.0.0.0/16")
    assert response["ResponseMetadata"]["HTTPStatusCode"] == 403
    tags = [{"ResourceType": "vpc", "Tags": [{"Key": "team", "Value": "red"}]}]
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16", TagSpecifications=tags)["Vpc"]["VpcId"]
    refused("UnauthorizedOperation", ec2.create_tags, Resources=[vpc], Tags=[{"Key": "a", "Value": "b"}])
    assert ec2.describe_vpcs()["Vpcs"]
    refused("UnauthorizedOperation", mine("ec2", "us-east-1").describe_vpcs)
    refused("UnauthorizedOperation", ec2.describe_subnets)
    refused("UnauthorizedOperation", ec2.delete_vpc, VpcId=theirs)
    refused("UnauthorizedOperation", ec2.create_subnet, "subnet/*", VpcId=vpc, CidrBlock="10.0.0.0/24")
    refused("InvalidVpcID.NotFound", ec2.delete_vpc, VpcId="vpc-0123456789abcdef0")
    ec2.delete_vpc(VpcId=vpc)
    refused("AccessDenied", mine("iam").list_users, "because no identity-based policy allows the iam:ListUsers action")


def test_groups_boundaries_and_denials_count(strict, user_with):
    iam = strict.client("iam")
    mine = user_with("ann")
    iam.create_group(GroupName="all")
    iam.attach_group_policy(GroupName="all", PolicyArn=ADMIN)
    refused("UnauthorizedOperation", mine("ec2").describe_vpcs)
    iam.add_user_to_group(GroupName="all", UserName="ann")
    mine("ec2").describe_vpcs()
    iam.put_group_policy(GroupName="all", PolicyName="no", PolicyDocument=document("ec2:DescribeVpcs", effect="Deny"))
    refused("UnauthorizedOperation", mine("ec2").describe_vpcs, "with an explicit deny in an identity-based policy")
    only_iam = iam.create_policy(PolicyName="only-iam", PolicyDocument=document("iam:*"))["Policy"]["Arn"]
    iam.put_user_permissions_boundary(UserName="ann", PermissionsBoundary=only_iam)
    refused("UnauthorizedOperation", mine("ec2").describe_subnets, "no permissions boundary allows")
    assert mine("iam").list_users()["Users"]
    own = user_with("bob", document("iam:GetUser", f"arn:aws:iam::{ACCOUNT}:user/${{aws:username}}"))
    assert own("iam").get_user(UserName="bob")["User"]["UserName"] == "bob"
    refused("AccessDenied", own("iam").get_user, UserName="ann")


def test_passing_a_role_is_asked_for(strict, user_with):
    iam = strict.client("iam")
    iam.create_role(RoleName="web", AssumeRolePolicyDocument=TRUST_EC2)
    iam.create_instance_profile(InstanceProfileName="web")
    mine = user_with("ann", document("iam:AddRoleToInstanceProfile"))
    refused("AccessDenied", mine("iam").add_role_to_instance_profile, "iam:PassRole", f"role/web", InstanceProfileName="web", RoleName="web")
    iam.put_user_policy(UserName="ann", PolicyName="pass", PolicyDocument=document("iam:PassRole", f"arn:aws:iam::{ACCOUNT}:role/web"))
    mine("iam").add_role_to_instance_profile(InstanceProfileName="web", RoleName="web")


def test_roles_are_assumed_by_whom_they_trust(strict, user_with):
    iam = strict.client("iam")
    ann, bob = user_with("ann"), user_with("bob", document("sts:AssumeRole"))

    def trust(principal):
        return TRUST_EC2.replace('{"Service": "ec2.amazonaws.com"}', json.dumps({"AWS": f"arn:aws:iam::{ACCOUNT}:{principal}"}))

    role = iam.create_role(RoleName="deploy", AssumeRolePolicyDocument=trust("user/ann"))["Role"]["Arn"]
    iam.put_role_policy(RoleName="deploy", PolicyName="p", PolicyDocument=document("ec2:*"))
    refused("AccessDenied", bob("sts").assume_role, "sts:AssumeRole", RoleArn=role, RoleSessionName="s1")
    refused("AccessDenied", strict.client("sts").assume_role, RoleArn=role, RoleSessionName="s1")
    refused("AccessDenied", ann("sts").assume_role, RoleArn=role + "x", RoleSessionName="s1")
    refused("ValidationError", ann("sts").assume_role, "MaxSessionDuration", RoleArn=role, RoleSessionName="s1", DurationSeconds=7200)
    session = as_user(strict, ann("sts").assume_role(RoleArn=role, RoleSessionName="s1")["Credentials"])
    assert session("sts").get_caller_identity()["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/deploy/s1"
    session("ec2").describe_vpcs()
    refused("AccessDenied", session("iam").list_users)
    narrow = as_user(strict, ann("sts").assume_role(RoleArn=role, RoleSessionName="s2", Policy=document("ec2:DescribeVpcs"))["Credentials"])
    narrow("ec2").describe_vpcs()
    refused("UnauthorizedOperation", narrow("ec2").describe_subnets, "no session policy allows")
    iam.update_assume_role_policy(RoleName="deploy", PolicyDocument=trust("root"))
    refused("AccessDenied", ann("sts").assume_role, RoleArn=role, RoleSessionName="s1")
    bob("sts").assume_role(RoleArn=role, RoleSessionName="s1")


def test_iam_takes_its_time(strict):
    iam = strict.client("iam")
    strict.fault("iam-lag:60")
    iam.create_user(UserName="ann")
    trust = TRUST_EC2.replace('{"Service": "ec2.amazonaws.com"}', json.dumps({"AWS": f"arn:aws:iam::{ACCOUNT}:user/ann"}))
    refused("MalformedPolicyDocument", iam.create_role, "Invalid principal in policy", RoleName="r", AssumeRolePolicyDocument=trust)
    key = iam.create_access_key(UserName="ann")["AccessKey"]
    refused("InvalidClientTokenId", as_user(strict, key)("sts").get_caller_identity)
    time.sleep(1.1)
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=trust)
    as_user(strict, key)("sts").get_caller_identity()


def test_every_operation_is_driven_here(sandbox):
    """What the sandbox serves of IAM is what this file calls: nothing is served unseen."""
    import pathlib
    import re

    from botocore import xform_name
    here = pathlib.Path(__file__).read_text()
    source = pathlib.Path(__file__).parents[2] / "providers/aws/sandbox"
    served = {name for path in source.glob("iam*.c") for name in re.findall(r'\{"([A-Z]\w+)", [a-z_]+(?:, \.writes = true)?\}', path.read_text())}
    assert len(served) > 110
    missing = {name for name in served if f'{xform_name(name)}' not in here}
    assert not missing, sorted(missing)
