"""The codec beside botocore: random inputs and answers of every operation that footing knows.

What our client sends must be what boto3 sends, and what our server answers must be what boto3 reads. The driver
tests/drivers/codec_lines.c also turns each message round: our server reads the request, our client the answer.
"""
import base64
import datetime
import json
import os
import pathlib
import random
import subprocess
import sys
import urllib.parse
import xml.etree.ElementTree as ElementTree

import boto3
import botocore.config
import botocore.parsers
import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
DRIVER = pathlib.Path(os.environ.get("FOOTING_BINARY", ROOT / "build/dev/footing")).parent / "tests/drivers/codec_lines"
INPUTS_EACH = int(os.environ.get("FOOTING_CODEC_INPUTS", "12"))
DEPTH_MAX = 5
TEXTS = ["a", "b c", "x&y=z", "<tag>", "ä😀", "line\nbreak", "'\"", "/a/b", "100%", "a,b", "+1"]
# botocore changes these requests beyond what is compared here: it signs a second URL for them, or moves S3's bucket
BOTO3_ONLY = ("customer-key", "checksum")  # S3's keys of customers, which boto3 digests; checksums, where we send an MD5
ASIDE = {"ec2": {"CopySnapshot"},
         "rds": {"CopyDBClusterSnapshot", "CreateDBCluster", "CopyDBSnapshot", "CreateDBInstanceReadReplica"}}

sys.path.insert(0, str(ROOT / "script"))
from models import wanted  # noqa: E402


class Driver:
    """codec_lines: one JSON question a line, one JSON answer a line."""

    def __init__(self):
        self.process = subprocess.Popen([DRIVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, **question):
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        assert self.process.wait() == 0


@pytest.fixture(scope="module")
def driver():
    if not DRIVER.exists():
        pytest.skip("the driver codec_lines is not built")
    one = Driver()
    yield one
    one.close()


class Maker:
    """Random values of a shape, of an input or, with `answers`, of what a service sends."""

    def __init__(self, seed, answers=False):
        self.random, self.answers = random.Random(seed), answers

    def value(self, shape, depth=0):
        return getattr(self, "make_" + shape.type_name)(shape, depth)

    def wants(self, shape, name, member, depth):
        if name in shape.required_members or name in ("Key", "Prefix") or member.serialization.get("location") == "uri":
            return True
        scalar = member.type_name not in ("structure", "list", "map")
        return self.random.random() < (0.5 if scalar else 0.5 if depth < 3 else 0.2) and depth < DEPTH_MAX

    def make_structure(self, shape, depth):
        if shape.is_document_type:
            return {"any": [1, "x"]}
        members = list(shape.members.items())
        if shape.is_tagged_union:
            name, member = self.random.choice([one for one in members if self.leads_out(one[1])] or members)
            return {name: self.value(member, depth + 1)}
        chosen = [name for name, member in members
                  if not member.serialization.get("eventstream") and self.wants(shape, name, member, depth)]
        if not chosen and depth > 0:  # an empty one would not travel in a form
            chosen = [name for name, member in members if self.leads_out(member)][:1] or [name for name, _ in members][:1]
        return {name: self.value(shape.members[name], depth + 1) for name in chosen}

    @staticmethod
    def leads_out(member):
        return member.type_name not in ("structure", "list", "map")

    def make_list(self, shape, depth):
        least = max(1, int(shape.metadata.get("min", 1)))
        if depth >= DEPTH_MAX:
            return [self.value(shape.member, depth + 1) for _ in range(int(shape.metadata.get("min", 0)))]
        return [self.value(shape.member, depth + 1) for _ in range(max(least, self.random.randint(1, 3)))]

    def make_map(self, shape, depth):
        keys = shape.key.enum or ["k1", "k2", "k three"]
        return {key: self.value(shape.value, depth + 1) for key in keys[:2]}

    def make_string(self, shape, _):
        if shape.name == "policyDocumentType" and self.answers:
            return {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Resource": "a&b <%>"}]}
        if shape.name in ("BucketName", "ResourceId", "DelegationSetId", "ChangeId"):
            return "name-1"
        if shape.name == "ChecksumAlgorithm":  # boto3 has not all of them
            return "CRC32"
        if shape.name in ("MetadataKey", "MetadataValue"):  # S3 wants ASCII there
            return "plain"
        if shape.enum:
            return self.random.choice(shape.enum)
        header = shape.serialization.get("location") in ("header", "headers") or shape.serialization.get("hostLabel")
        text = "plain" if header else self.random.choice(TEXTS)
        if not self.answers and shape.serialization.get("location") == "uri":
            text = text.replace("\n", "").replace("/", "-")
        return text * max(1, -(-int(shape.metadata.get("min", 1)) // len(text)))

    def make_integer(self, shape, _):
        least = int(shape.metadata.get("min", 0))
        return self.random.randint(least, max(least, int(shape.metadata.get("max", 1000))))

    make_long = make_integer

    def make_double(self, shape, _):
        return self.random.choice([1.5, 0.25, 7.0])

    make_float = make_double

    def make_boolean(self, *_):
        return self.random.random() < 0.5

    def make_timestamp(self, *_):
        return datetime.datetime.fromtimestamp(self.random.randint(10**9, 2 * 10**9), datetime.timezone.utc)

    def make_blob(self, shape, _):
        return "bytes of a blob " * max(1, int(shape.metadata.get("min", 1)) // 10)


def plain(value):
    """JSON for the driver, and for comparing: dates as texts, bytes as base64, numbers as numbers."""
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items() if key != "ResponseMetadata"}
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value


def blobs_encoded(shape, value):
    """The same value with its blobs in base64, as JSON shows bytes."""
    if shape is None or value is None:
        return value
    if shape.type_name == "structure" and not shape.is_document_type:
        return {key: blobs_encoded(shape.members[key], one) for key, one in value.items()}
    if shape.type_name == "list":
        return [blobs_encoded(shape.member, one) for one in value]
    if shape.type_name == "map":
        return {key: blobs_encoded(shape.value, one) for key, one in value.items()}
    return base64.b64encode(value.encode()).decode() if shape.type_name == "blob" else value


def without_empty(value):
    """What the protocols cannot tell from nothing: empty structures in forms, empty payloads."""
    if isinstance(value, dict):
        kept = {key: without_empty(one) for key, one in value.items()}
        return {key: one for key, one in kept.items() if one not in ({}, [], None, "")}
    if isinstance(value, list):
        return [one for one in map(without_empty, value) if one not in ({}, [], None, "")]
    return value


def element_text(element):
    inner = sorted(element_text(child) for child in element) if len(element) else [element.text or ""]
    return repr((element.tag, sorted(element.attrib.items()), inner))


def body_form(body, protocol):
    """A body in a form that compares: fields, JSON or elements in any order."""
    if protocol in ("ec2", "query"):
        return sorted(urllib.parse.parse_qsl(body.decode(), keep_blank_values=True))
    if protocol in ("json", "rest-json"):
        return json.loads(body or b"{}")
    try:
        return element_text(ElementTree.fromstring(body))
    except ElementTree.ParseError:  # nothing, or a payload that is a text or an object
        return body


def client_of(service):
    config = botocore.config.Config(s3={"addressing_style": "path"}, request_checksum_calculation="when_required",
                                    parameter_validation=False)
    return boto3.client(service, region_name="eu-west-1", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="secret",
                        config=config)


def sent_by_boto3(client, operation, value):
    """The request that boto3 would send, taken before anything leaves."""
    taken = {}

    def take(params, **_):
        taken.update(params)
        return type("Http", (), {"status_code": 200, "raw": None})(), {}

    client.meta.events.register_last("before-call", take)
    client._make_api_call(operation, value)
    client.meta.events.unregister("before-call", take)
    return taken


def flat_query(query):
    if isinstance(query, str):
        return sorted(urllib.parse.parse_qsl(query, keep_blank_values=True))
    return sorted((key, str(one)) for key, value in query.items() for one in (value if isinstance(value, list) else [value]))


def compare_request(ours, theirs, protocol):
    url = urllib.parse.urlsplit(theirs["url_path"])
    path = ours["path"].removeprefix("/name-1") if theirs["context"].get("s3_redirect") else ours["path"]
    assert (path or "/") == (url.path or "/")  # boto3 has moved S3's bucket to the endpoint by now
    assert flat_query(ours["query"]) == sorted(flat_query(url.query) + flat_query(theirs["query_string"]))
    body = theirs["body"]
    if isinstance(body, dict):
        body = urllib.parse.urlencode(body).encode()
    body = body.getvalue() if hasattr(body, "getvalue") else body
    assert body_form(base64.b64decode(ours["body"]), protocol) == body_form(body, protocol)
    lower = {key.lower(): value for key, value in ours["headers"].items()}
    for key, value in theirs["headers"].items():
        if key.lower().startswith(("x-amz-", "content-type")) and not any(word in key.lower() for word in BOTO3_ONLY):
            assert lower.get(key.lower(), "").replace(", ", ",") == str(value).replace(", ", ","), key


def protocol_of(client):
    protocol = client.meta.service_model.metadata["protocol"]
    return "json" if protocol == "smithy-rpc-v2-cbor" else protocol


@pytest.mark.parametrize("service", sorted(wanted()))
def test_requests_are_those_of_boto3(driver, service):
    client = client_of(service)
    protocol = protocol_of(client)
    if client.meta.service_model.metadata["protocol"] == "smithy-rpc-v2-cbor":
        client._serializer = botocore.serialize.create_serializer("json", include_validation=False)
    for operation in sorted(set(wanted()[service]) - ASIDE.get(service, set())):
        shape = client.meta.service_model.operation_model(operation).input_shape
        for number in range(INPUTS_EACH):
            given = Maker(f"{service} {operation} {number}").value(shape) if shape else {}
            ours = driver.ask(do="request", service=service, operation=operation, input=plain(given))
            where = f"{service} {operation} {plain(given)}"
            assert "error" not in ours, f"{where}: {ours}"
            tokens = [name for name in (shape.members if shape else {}) if shape.members[name].metadata.get("idempotencyToken")]
            assert ours["recognised"] == f"{service} {operation}", where
            theirs = sent_by_boto3(client, operation, dict(given))
            strip_tokens(theirs, [name for name in tokens if name not in given])
            try:
                compare_request(ours, theirs, protocol)
            except AssertionError as error:
                raise AssertionError(where) from error
            for name in {"ContentMD5", "ContentType"} - given.keys():  # headers that we add, and S3 has as members
                ours["read"].pop(name, None)
            if operation.startswith("ListObject"):  # boto3 asks S3 to escape keys, and so do we
                given.setdefault("EncodingType", "url")
            assert without_empty(ours["read"]) == without_empty(blobs_encoded(shape, plain(given))), where


def strip_tokens(request, names):
    """Takes out the idempotency tokens that boto3 made up: ours come from a random source that the driver leaves out."""
    body = request["body"]
    for fields in (body, request["query_string"]):
        for name in names if isinstance(fields, dict) else ():
            fields.pop(name, None)
    if isinstance(body, dict):
        return
    if names and body.startswith(b"{"):
        fields = json.loads(body)
        request["body"] = json.dumps({key: value for key, value in fields.items() if key not in names}).encode()


@pytest.mark.parametrize("service", sorted(wanted()))
def test_answers_are_read_by_boto3(driver, service):
    client = client_of(service)
    parser = botocore.parsers.create_parser(protocol_of(client))
    for operation in sorted(wanted()[service]):
        if (service, operation) == ("s3", "GetBucketLocation"):
            continue  # boto3 reads it in a handler; the unit tests have it
        model = client.meta.service_model.operation_model(operation)
        shape = model.output_shape
        for number in range(INPUTS_EACH):
            given = Maker(f"answer {service} {operation} {number}", answers=True).value(shape) if shape else {}
            ours = driver.ask(do="answer", service=service, operation=operation, output=plain(given))
            where = f"{service} {operation} {plain(given)}"
            assert "error" not in ours, f"{where}: {ours}"
            headers = botocore.compat.HTTPHeaders.from_dict(ours["headers"])
            read = parser.parse({"body": base64.b64decode(ours["body"]), "headers": headers, "status_code": ours["status"]},
                                shape)
            want = without_empty(blobs_encoded(shape, plain(given)))
            if "ContentType" not in want:  # S3 never leaves it out
                ours["read"].pop("ContentType", None)
                read.pop("ContentType", None)
            assert without_empty(ours["read"]) == want, where
            if "Body" in read:  # boto3 gives a stream, here a text
                read["Body"] = base64.b64encode(read["Body"].encode()).decode()
            client.meta.events.emit(f"after-call.{service}.{operation}", http_response=None, parsed=read, model=model,
                                    context={"encoding_type_auto_set": True})
            assert without_empty(plain(read)) == want, where
