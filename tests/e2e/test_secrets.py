"""Secrets and parameters: their life by boto3 alone, and driven by footing, whose files and processes never show a value."""
import json
import pathlib

import pytest
from asking import client, refused
from test_road import actions

VALUE, OTHER = "swordfish-4711-plain", "swordfish-0815-plain"


def test_secrets_live(sandbox):
    sm = client(sandbox, "secretsmanager")
    token = "0123456789abcdef0123456789abcdef"
    made = sm.create_secret(Name="shop/smtp", SecretString="one", Description="mail", ClientRequestToken=token, Tags=[{"Key": "team", "Value": "x"}])
    assert made["ARN"].startswith("arn:aws:secretsmanager:eu-west-1:000000000000:secret:shop/smtp-") and len(made["ARN"].rsplit("-", 1)[1]) == 6
    assert sm.create_secret(Name="shop/smtp", SecretString="one", ClientRequestToken=token)["VersionId"] == made["VersionId"] == token
    with refused("ResourceExistsException", "already exists"):
        sm.create_secret(Name="shop/smtp", SecretString="two")
    seen = sm.describe_secret(SecretId=made["ARN"])
    assert seen["Tags"] == [{"Key": "team", "Value": "x"}] and seen["VersionIdsToStages"] == {token: ["AWSCURRENT"]} and "DeletedDate" not in seen
    second = sm.update_secret(SecretId="shop/smtp", SecretString="two", Description="post")["VersionId"]
    assert sm.get_secret_value(SecretId="shop/smtp")["SecretString"] == "two"
    assert sm.get_secret_value(SecretId="shop/smtp", VersionStage="AWSPREVIOUS")["SecretString"] == "one" and second != token
    sm.tag_resource(SecretId="shop/smtp", Tags=[{"Key": "b", "Value": "c"}])
    sm.untag_resource(SecretId="shop/smtp", TagKeys=["team"])
    [listed] = sm.list_secrets(Filters=[{"Key": "name", "Values": ["shop/"]}])["SecretList"]
    assert listed["Tags"] == [{"Key": "b", "Value": "c"}] and listed["Description"] == "post"
    document = '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}'
    with refused("PublicPolicyException"):
        sm.put_resource_policy(SecretId="shop/smtp", ResourcePolicy=document, BlockPublicPolicy=True)
    sm.put_resource_policy(SecretId="shop/smtp", ResourcePolicy=document)
    assert sm.get_resource_policy(SecretId="shop/smtp")["ResourcePolicy"] == document
    sm.delete_resource_policy(SecretId="shop/smtp")
    assert "ResourcePolicy" not in sm.get_resource_policy(SecretId="shop/smtp")
    password = sm.get_random_password(PasswordLength=20, ExcludePunctuation=True)["RandomPassword"]
    assert len(password) == 20 and password.isalnum()
    # deleted, had back, deleted for good
    with refused("InvalidParameterException", "between 7 and 30"):
        sm.delete_secret(SecretId="shop/smtp", RecoveryWindowInDays=6)
    with refused("InvalidParameterException", "in conjunction"):
        sm.delete_secret(SecretId="shop/smtp", RecoveryWindowInDays=7, ForceDeleteWithoutRecovery=True)
    sm.delete_secret(SecretId="shop/smtp", RecoveryWindowInDays=7)
    assert not sm.list_secrets()["SecretList"] and sm.list_secrets(IncludePlannedDeletion=True)["SecretList"]
    with refused("InvalidRequestException", "marked for deletion"):
        sm.get_secret_value(SecretId="shop/smtp")
    with refused("InvalidRequestException", "already scheduled for deletion"):
        sm.create_secret(Name="shop/smtp", SecretString="x")
    sm.restore_secret(SecretId="shop/smtp")
    assert sm.get_secret_value(SecretId="shop/smtp")["SecretString"] == "two"
    sm.delete_secret(SecretId="shop/smtp", ForceDeleteWithoutRecovery=True)
    for code, said, call, wish in (
            ("ResourceNotFoundException", "can't find", sm.describe_secret, {"SecretId": "shop/smtp"}),
            ("ValidationException", "regular expression", sm.create_secret, {"Name": "a b"}),
            ("ValidationException", "less than or equal to 512", sm.create_secret, {"Name": "a" * 513}),
            ("InvalidParameterException", "reserved", sm.create_secret, {"Name": "a", "Tags": [{"Key": "aws:x", "Value": ""}]})):
        with refused(code, said):
            call(**wish)


def test_parameters_live(sandbox):
    ssm = client(sandbox, "ssm")
    ssm.put_parameter(Name="/shop/level", Value="info", Type="String", Description="how much", AllowedPattern="^[a-z]+$", Tags=[{"Key": "team", "Value": "x"}])
    ssm.put_parameter(Name="/shop/key", Value="s3cret", Type="SecureString")
    assert ssm.get_parameter(Name="/shop/key")["Parameter"]["Value"].startswith("AQICAH")
    assert ssm.get_parameter(Name="/shop/key", WithDecryption=True)["Parameter"]["Value"] == "s3cret"
    got = ssm.get_parameters(Names=["/shop/level", "none"])
    assert [one["ARN"] for one in got["Parameters"]] == ["arn:aws:ssm:eu-west-1:000000000000:parameter/shop/level"] and got["InvalidParameters"] == ["none"]
    assert ssm.put_parameter(Name="/shop/level", Value="warn", Overwrite=True)["Version"] == 2
    [seen] = ssm.describe_parameters(ParameterFilters=[{"Key": "tag:team", "Values": ["x"]}])["Parameters"]
    assert (seen["Description"], seen["Tier"], seen["DataType"], seen["Version"]) == ("how much", "Standard", "text", 2) and "KeyId" not in seen
    [seen] = ssm.describe_parameters(ParameterFilters=[{"Key": "Name", "Option": "Equals", "Values": ["/shop/key"]}])["Parameters"]
    assert seen["KeyId"] == "alias/aws/ssm"
    about = {"ResourceType": "Parameter", "ResourceId": "/shop/level"}
    ssm.add_tags_to_resource(**about, Tags=[{"Key": "b", "Value": ""}])
    ssm.remove_tags_from_resource(**about, TagKeys=["team"])
    assert ssm.list_tags_for_resource(**about)["TagList"] == [{"Key": "b", "Value": ""}]
    ssm.put_parameter(Name="/shop/level", Value="warn", Tier="Advanced", Overwrite=True)
    for code, said, wish in (
            ("ParameterAlreadyExists", "overwrite option", {"Name": "/shop/level", "Value": "x", "Type": "String"}),
            ("ValidationException", "can't be used together", {"Name": "/shop/level", "Value": "x", "Overwrite": True, "Tags": [{"Key": "a", "Value": ""}]}),
            ("ValidationException", "type is required", {"Name": "new", "Value": "x"}),
            ("ValidationException", "can't downgrade", {"Name": "/shop/level", "Value": "x", "Tier": "Standard", "Overwrite": True}),
            ("ParameterPatternMismatchException", "allowedPattern", {"Name": "/shop/level", "Value": "UP", "Overwrite": True}),
            ("ValidationException", "fully qualified", {"Name": "a/b", "Value": "x", "Type": "String"}),
            ("ValidationException", "prefixed", {"Name": "/aws/x", "Value": "x", "Type": "String"}),
            ("ValidationException", "4096", {"Name": "big", "Value": "x" * 4097, "Type": "String"}),
            ("ValidationException", "enum value set", {"Name": "new", "Value": "x", "Type": "Text"})):
        with refused(code, said):
            ssm.put_parameter(**wish)
    ssm.delete_parameter(Name="/shop/level")
    with refused("ParameterNotFound"):
        ssm.delete_parameter(Name="/shop/level")


def plan_file(road, secrets, parameters=None):
    road.plan_file(json.dumps({"footing": 1, "stack": "shop", "region": "eu-west-1", "variables": {"word": {"secret": True, "env": "WORD"}},
                               "resources": {"secret": secrets, "ssm_parameter": parameters or {}}}))


def assert_hidden(road, *outputs):
    """In no file of ours, in nothing that was said."""
    for file in pathlib.Path(road.folder).rglob("*"):
        if file.is_file() and file.name != "sandbox-cloud.db":
            assert VALUE.encode() not in file.read_bytes() and OTHER.encode() not in file.read_bytes(), file
    for done in outputs:
        assert VALUE not in done.stdout + done.stderr and OTHER not in done.stdout + done.stderr


def test_values_come_from_anywhere_and_show_nowhere(road):
    """A changed source is a change, and is not printed."""
    sm, ssm = road.cloud.client("secretsmanager"), road.cloud.client("ssm")
    (road.folder / "value.txt").write_text(VALUE[::-1])
    (road.folder / "say.sh").write_text("echo command-value")
    secrets = {"var": {"value": "${var.word}"}, "env": {"name": "shop/env", "value": "${env:WORD}", "description": "mail", "tags": {"team": "x"}},
               "file": {"value": "${file:value.txt}"}, "command": {"value": "${command:sh say.sh}"}, "made": {"length": 40, "exclude": "aeiou", "recovery_days": 7}}
    parameters = {"level": {"name": "/shop/level", "value": "info", "pattern": "^[a-z]+$"}, "key": {"name": "/shop/key", "secret": "${var.word}"}}
    plan_file(road, secrets, parameters)
    word, later = {"WORD": VALUE}, {"WORD": OTHER}
    saved = road("plan", "--calls", "--out", "it.plan", env=word, status=0)
    applied = road("apply", "it.plan", "--verbose", env=word, status=0)
    again = road("plan", "--exit-code", env=word, status=0)
    value = lambda name: sm.get_secret_value(SecretId=name)["SecretString"]  # noqa: E731
    assert [value(name) for name in ("shop-var", "shop/env", "shop-file", "shop-command")] == [VALUE, VALUE, VALUE[::-1], "command-value"]
    made = value("shop-made")
    assert len(made) == 40 and not set(made) & set("aeiou")
    assert ssm.get_parameter(Name="/shop/key", WithDecryption=True)["Parameter"]["Value"] == VALUE
    assert ssm.get_parameter(Name="/shop/key")["Parameter"]["Type"] == "SecureString"
    assert_hidden(road, saved, applied, again, road("state", "export", status=0), road("history", status=0))
    assert made.encode() not in b"".join(file.read_bytes() for file in (road.folder / ".footing").iterdir() if file.name != "sandbox-cloud.db")
    # another value of the variable changes three, and shows none
    shown = road("plan", env=later, status=0)
    changes = {change["address"]: change["fields"] for change in json.loads(road("plan", "--json", env=later, status=0).stdout)["changes"]
               if change["action"] != "keep"}
    assert {address: [field["field"] for field in fields] for address, fields in changes.items()} == {
        "secret.var": ["value"], "secret.env": ["value"], "ssm_parameter.key": ["secret"]}
    assert changes["secret.var"][0]["after"] == {"$secret": True}
    applied = road("apply", "--yes", env=later, status=0)
    assert value("shop-var") == value("shop/env") == OTHER and value("shop-made") == made
    assert ssm.get_parameter(Name="/shop/key", WithDecryption=True)["Parameter"]["Value"] == OTHER
    assert_hidden(road, shown, applied, road("plan", "--exit-code", env=later, status=0))
    # drift of what is in clear
    ssm.put_parameter(Name="/shop/level", Value="warn", Overwrite=True)
    assert road.json("plan", env=later)["summary"]["update"] == 1
    torn = road("teardown", "--yes", status=0)
    assert_hidden(road, torn)
    if road.cloud.kind == "sandbox":
        deleted = {call["input"]["SecretId"]: call["input"] for call in road.cloud.ledger() if call["operation"] == "DeleteSecret"}
        assert deleted["shop-made"]["RecoveryWindowInDays"] == 7 and deleted["shop-var"] == {"SecretId": "shop-var"}
    assert not sm.list_secrets()["SecretList"] and not ssm.describe_parameters()["Parameters"]


@pytest.mark.parametrize("kind, body, said", [
    ("secret", {"value": "in clear"}, "a literal secret in the plan file"),
    ("secret", {"value": "${env:WORD}", "length": 20}, "length"),
    ("secret", {"length": 7}, "not between 8 and 4096"),
    ("secret", {"recovery_days": 31}, "not between 7 and 30"),
    ("secret", {"recovery_days": 7, "force_delete": True}, "force_delete"),
    ("secret", {"name": "a b"}, "name"),
    ("secret", {"secret_string": "x"}, "'value'"),
    ("ssm_parameter", {}, "value"),
    ("ssm_parameter", {"value": "a", "secret": "${env:WORD}"}, "secret"),
    ("ssm_parameter", {"value": ""}, "never empty"),
    ("ssm_parameter", {"secret": "in clear"}, "a literal secret in the plan file"),
    ("ssm_parameter", {"value": "a", "tier": "Cheap"}, "Advanced"),
])
def test_what_is_none(run, kind, body, said):
    run.plan_file(json.dumps({"footing": 1, "stack": "shop", "region": "eu-west-1", "resources": {kind: {"app": body}}}))
    refused = run("validate", status=1, env={"WORD": VALUE})
    assert said in refused.stderr and "footing.yaml:1:" in refused.stderr and "in clear" not in refused.stderr, refused.stderr
