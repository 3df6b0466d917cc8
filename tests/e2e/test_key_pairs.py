"""Key pairs: one that is made here, whose private half stands in a file and nowhere else; one whose public half is given; and the
sandbox's own, which boto3 alone can drive."""
import base64
import hashlib
import json
import stat

import botocore.exceptions
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa

SSH, DER = serialization.Encoding.OpenSSH, serialization.Encoding.DER


def public_half(key):
    return key.public_bytes(SSH, serialization.PublicFormat.OpenSSH).decode()


def of_file(path):
    text = path.read_bytes()
    load = serialization.load_ssh_private_key if b"OPENSSH" in text else serialization.load_pem_private_key
    return public_half(load(text, None).public_key())


def colons(hexadecimal):
    return ":".join(hexadecimal[i:i + 2] for i in range(0, len(hexadecimal), 2))


def shown(ec2, name):
    [pair] = ec2.describe_key_pairs(KeyNames=[name], IncludePublicKey=True)["KeyPairs"]
    pair["PublicKey"] = " ".join(pair["PublicKey"].split()[:2])
    return pair


def plan(road, **pairs):
    road.plan_file(json.dumps({"footing": 1, "stack": "doors", "region": "eu-west-1", "resources": {"key_pair": pairs}}))


def refused(code, call, **arguments):
    with pytest.raises(botocore.exceptions.ClientError) as error:
        call(**arguments)
    assert error.value.response["Error"]["Code"] == code, error.value


def test_life(road, tmp_path):
    ec2 = road.cloud.client("ec2")
    theirs = public_half(ed25519.Ed25519PrivateKey.generate().public_key())
    plan(road, made={}, old={"type": "rsa", "file": "old.pem"}, theirs={"public_key": theirs + " me@here", "name": "theirs"})
    calls = [call for call in road.json("plan", "--calls")["calls"] if call["operation"] == "ImportKeyPair"]
    assert len(calls) == 3 and {"$unknown": "run.made"} in [call["input"]["PublicKeyMaterial"] for call in calls]
    assert not list(road.folder.rglob("*.pem")), "a plan writes nothing"
    road.apply()
    road.assert_no_changes()
    files = {path.name: path for path in road.folder.rglob("*.pem")}
    assert set(files) == {"doors-made.pem", "old.pem"} and files["old.pem"].parent == road.folder
    assert files["doors-made.pem"].parent.name == ".footing"
    assert {stat.S_IMODE(path.stat().st_mode) for path in files.values()} == {0o600}
    made, old = shown(ec2, "doors-made"), shown(ec2, "doors-old")
    assert made["PublicKey"] == of_file(files["doors-made.pem"]) and made["KeyType"] == "ed25519"
    assert old["PublicKey"] == of_file(files["old.pem"]) and old["KeyType"] == "rsa"
    assert shown(ec2, "theirs")["PublicKey"] == theirs
    assert {"Key": "footing:address", "Value": "key_pair.made"} in made["Tags"]
    # the private half is nowhere but there
    secret = files["doors-made.pem"].read_text().split("\n")[3].encode()
    assert not any(secret in path.read_bytes() for path in road.folder.rglob("*") if path.is_file() and path.suffix != ".pem")
    # the comment is the writer's; another key is another pair; tags are changed in place
    plan(road, made={"tags": {"team": "x"}}, old={"type": "rsa", "file": "old.pem"}, theirs={"public_key": theirs, "name": "theirs"})
    assert [change["address"] for change in road.json("plan")["changes"] if change["action"] != "keep"] == ["key_pair.made"]
    road.apply()
    assert {"Key": "team", "Value": "x"} in shown(ec2, "doors-made")["Tags"] and shown(ec2, "doors-made")["KeyPairId"] == made["KeyPairId"]
    # somebody deletes it: the same key comes back
    ec2.delete_key_pair(KeyName="doors-made")
    road.apply()
    assert shown(ec2, "doors-made")["PublicKey"] == made["PublicKey"] and shown(ec2, "doors-made")["KeyPairId"] != made["KeyPairId"]
    # lost, forgotten, taken over by its name
    for file in (road.folder / ".footing").glob("state.db*"):
        file.unlink()
    assert {row["address"] for row in road.json("state", "rebuild")} == {"key_pair.made", "key_pair.old", "key_pair.theirs"}
    road("state", "remove", "key_pair.old", status=0)
    road("import", "key_pair.old", "doors-old", status=0)
    road.assert_no_changes()
    road("teardown", "--yes", status=0)
    assert not ec2.describe_key_pairs()["KeyPairs"]
    assert {path.name for path in road.folder.rglob("*.pem")} == {"doors-made.pem", "old.pem"}, "a file of yours stays"


def test_a_file_that_is_there(sandbox, run):
    """It gives its public half, and one that is no such key stops the apply before the call."""
    run.env, ec2 = sandbox.env, sandbox.client("ec2")
    key = rsa.generate_private_key(65537, 2048)
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (run.folder / "mine.pem").write_bytes(pem)
    (run.folder / "junk.pem").write_text("junk")
    (run.folder / "given.pub").write_text(public_half(ed25519.Ed25519PrivateKey.generate().public_key()))
    plan(run, mine={"file": "mine.pem", "type": "rsa"}, given={"public_key": "${file:~/given.pub}"}, junk={"file": "junk.pem"}, other={"file": "mine.pem"}, lost={"file": "no/such/folder.pem"})
    failed = run("apply", "--yes", status=1)
    for said in ("junk.pem' is there and is no private key", "mine.pem' is there and is no key of type ed25519", "cannot write its private key to"):
        assert said in failed.stderr, failed.stderr
    assert shown(ec2, "doors-mine")["PublicKey"] == public_half(key.public_key())
    assert len([call for call in sandbox.ledger() if call["operation"] == "ImportKeyPair"]) == 2
    assert (run.folder / "junk.pem").read_text() == "junk" and (run.folder / "mine.pem").read_bytes() == pem


def test_the_sandbox_is_as_strict(sandbox):
    ec2 = sandbox.client("ec2")
    key = rsa.generate_private_key(65537, 2048)
    imported = ec2.import_key_pair(KeyName="mine", PublicKeyMaterial=public_half(key.public_key()).encode(),
                                   TagSpecifications=[{"ResourceType": "key-pair", "Tags": [{"Key": "a", "Value": "b"}]}])
    der = key.public_key().public_bytes(DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    assert imported["KeyFingerprint"] == colons(hashlib.md5(der).hexdigest()) and imported["KeyPairId"].startswith("key-")
    made = ec2.create_key_pair(KeyName="made")
    private = serialization.load_pem_private_key(made["KeyMaterial"].encode(), None)
    der = private.private_bytes(DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    assert made["KeyFingerprint"] == colons(hashlib.sha1(der).hexdigest())
    small = ec2.create_key_pair(KeyName="small", KeyType="ed25519")
    loaded = serialization.load_ssh_private_key(small["KeyMaterial"].encode(), None)
    blob = base64.b64decode(public_half(loaded.public_key()).split()[1])
    assert small["KeyFingerprint"] == base64.b64encode(hashlib.sha256(blob).digest()).decode()
    names = {pair["KeyName"]: pair for pair in ec2.describe_key_pairs()["KeyPairs"]}
    assert set(names) == {"mine", "made", "small"} and not any("PublicKey" in pair or "KeyMaterial" in pair for pair in names.values())
    assert shown(ec2, "small")["PublicKey"] == public_half(loaded.public_key())
    for name, value, found in ("tag:a", "b", {"mine"}), ("key-name", "m*", {"mine", "made"}), ("key-pair-id", small["KeyPairId"], {"small"}), (
            "fingerprint", made["KeyFingerprint"], {"made"}):
        pairs = ec2.describe_key_pairs(Filters=[{"Name": name, "Values": [value]}])["KeyPairs"]
        assert {pair["KeyName"] for pair in pairs} == found, name
    ec2.create_tags(Resources=[made["KeyPairId"]], Tags=[{"Key": "c", "Value": "d"}])
    assert ec2.describe_tags(Filters=[{"Name": "resource-type", "Values": ["key-pair"]}, {"Name": "key", "Values": ["c"]}])["Tags"]
    good = public_half(key.public_key()).encode()
    refused("InvalidKeyPair.Duplicate", ec2.import_key_pair, KeyName="mine", PublicKeyMaterial=good)
    refused("InvalidKeyPair.Duplicate", ec2.create_key_pair, KeyName="mine")
    refused("InvalidKey.Format", ec2.import_key_pair, KeyName="x", PublicKeyMaterial=b"ssh-rsa AAAA")
    refused("InvalidParameterValue", ec2.import_key_pair, KeyName="x" * 256, PublicKeyMaterial=good)
    refused("InvalidParameterValue", ec2.import_key_pair, KeyName="é", PublicKeyMaterial=good)
    refused("MissingParameter", ec2.import_key_pair, PublicKeyMaterial=good)
    refused("InvalidKeyPair.NotFound", ec2.describe_key_pairs, KeyNames=["mine", "nobody"])
    refused("InvalidKeyPair.NotFound", ec2.describe_key_pairs, KeyPairIds=["key-0123456789abcdef0"])
    refused("InvalidKeyPair.Malformed", ec2.describe_key_pairs, KeyPairIds=["kay-1"])
    refused("InvalidParameterValue", ec2.describe_key_pairs, Filters=[{"Name": "color", "Values": ["x"]}])
    assert ec2.delete_key_pair(KeyPairId=made["KeyPairId"])["KeyPairId"] == made["KeyPairId"]
    assert ec2.delete_key_pair(KeyName="nobody")["Return"] is True
    ec2.delete_key_pair(KeyName="mine")
    assert [pair["KeyName"] for pair in ec2.describe_key_pairs()["KeyPairs"]] == ["small"]
