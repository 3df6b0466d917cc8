"""Fixes: audit, fix, audit clean; the same fix again does nothing; taking it back restores. boto3 says what is in the cloud."""
import json

import pytest


@pytest.fixture
def people(run, moto):
    run.env, run.cloud, run.iam = moto.env, moto, moto.client("iam")
    return run


def undo_file(run):
    return str(max((run.folder / ".footing").glob("undo-*.json")).relative_to(run.folder))


def test_the_password_policy_in_one_call(people):
    iam = people.iam
    iam.create_user(UserName="anna")
    iam.create_login_profile(UserName="anna", Password="Abcdefgh1!xyz")
    iam.update_account_password_policy(MinimumPasswordLength=20, MaxPasswordAge=45, HardExpiry=True)
    before = iam.get_account_password_policy()["PasswordPolicy"]
    fixes = ["--fix", "pw-length", "--fix", "pw-reuse", "--fix", "pw-symbol"]
    refused = people("audit", *fixes, status=4)  # nobody to ask
    assert "--yes" in refused.stderr and iam.get_account_password_policy()["PasswordPolicy"] == before

    done = people("audit", *fixes, "--yes", "--severity", "low", status=0).stdout
    assert done.count("UpdateAccountPasswordPolicy") == 1 and "0 failed" in done
    after = iam.get_account_password_policy()["PasswordPolicy"]
    assert after["MinimumPasswordLength"] == 20 and after["MaxPasswordAge"] == 45 and after["HardExpiry"]  # what was stricter stays
    assert after["PasswordReusePrevention"] == 24 and after["RequireSymbols"] and after["RequireUppercaseCharacters"]

    again = people("audit", *fixes, "--yes", "--severity", "low", status=0).stdout
    assert "UpdateAccountPasswordPolicy" not in again and iam.get_account_password_policy()["PasswordPolicy"] == after

    people("audit", "--undo", undo_file(people), "--yes", status=0)
    assert iam.get_account_password_policy()["PasswordPolicy"] == before
    assert people("audit", *fixes[:4], "--yes", status=0)


def test_where_there_was_no_policy_there_is_none_again(people):
    people.iam.create_user(UserName="anna")
    people.iam.create_login_profile(UserName="anna", Password="Abcdefgh1!xyz")
    people("audit", "--fix", "pw-expire", "--yes", "--severity", "info", status=0)
    assert people.iam.get_account_password_policy()["PasswordPolicy"]["MaxPasswordAge"] == 90
    people("audit", "--undo", undo_file(people), "--yes", status=0)
    with pytest.raises(people.iam.exceptions.NoSuchEntityException):
        people.iam.get_account_password_policy()


ALL = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]})


def keys(iam, user):
    return [key["Status"] for key in iam.list_access_keys(UserName=user)["AccessKeyMetadata"]]


def test_keys_that_nobody_uses_but_not_the_last_administrators(people):
    iam = people.iam
    for name in ("anna", "chief"):
        iam.create_user(UserName=name)
        iam.create_login_profile(UserName=name, Password="Abcdefgh1!xyz")
        iam.create_access_key(UserName=name)
    iam.put_user_policy(UserName="chief", PolicyName="all", PolicyDocument=ALL)
    done = people("audit", "--fix", "key-at-setup", "--yes", "--severity", "medium", status=3).stdout
    assert keys(iam, "anna") == ["Inactive"] and keys(iam, "chief") == ["Active"]
    said = " ".join(done.split())
    assert "chief is the last administrator" in said and "deactivate access key " in said, done
    iam.create_user(UserName="other-chief")
    iam.put_user_policy(UserName="other-chief", PolicyName="all", PolicyDocument=ALL)
    people("audit", "--fix", "key-at-setup", "--yes", "--severity", "medium", status=0)
    assert keys(iam, "chief") == ["Inactive"]
    people("audit", "--undo", undo_file(people), "--yes", status=0)
    assert keys(iam, "chief") == ["Active"] and keys(iam, "anna") == ["Inactive"]


def test_open_rules_are_closed(road):
    ec2 = road.cloud.client("ec2")
    vpc = ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    group = ec2.create_security_group(GroupName="web", Description="x", VpcId=vpc)["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0", "Description": "all"}, {"CidrIp": "192.0.2.0/24"}],
         "Ipv6Ranges": [{"CidrIpv6": "::/0"}]},
        {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])

    def rules():
        found = ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]["IpPermissions"]
        return {(p["FromPort"], r.get("CidrIp") or r.get("CidrIpv6"), r.get("Description")) for p in found
                for r in p["IpRanges"] + p.get("Ipv6Ranges", [])}
    before = rules()
    done = road("audit", "--fix", "sg-open-ssh", "--yes", status=0).stdout
    assert rules() == {(22, "192.0.2.0/24", None), (443, "0.0.0.0/0", None)}
    assert "close tcp 22" in done and "to take it back: footing audit --undo" in done
    again = road("audit", "--fix", "sg-open-ssh", "--yes", status=0).stdout
    assert "close" not in again
    road("audit", "--undo", undo_file(road), "--yes", status=0)
    assert rules() == before
    history = road("history", "--stack", "footing-audit", status=0).stdout
    assert history.count("audit") >= 2


def test_an_undo_file_is_not_trusted(people):
    people.plan_file(json.dumps({"format": "footing-undo-1", "account": people.cloud.account, "region": "eu-west-1", "calls": [
        {"service": "iam", "operation": "DeleteUser", "input": {"UserName": "anna"}, "does": "x"}]}), "bad.json")
    people.iam.create_user(UserName="anna")
    assert "is no call that takes a fix back" in people("audit", "--undo", "bad.json", "--yes", status=4).stderr
    assert people.iam.get_user(UserName="anna")
