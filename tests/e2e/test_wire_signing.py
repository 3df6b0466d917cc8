"""Our signer beside botocore's, on ten thousand random requests: headers, presigned queries, and S3's rules for both."""
import base64
import datetime
import random
import urllib.parse

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import pytest

from wire_driver import Driver

REQUESTS = 10_000
REGIONS = ["us-east-1", "eu-west-1", "ap-southeast-3", "us-gov-west-1", "cn-north-1"]
SERVICES = ["ec2", "sts", "rds", "iam", "ecr", "logs", "route53", "secretsmanager", "elasticloadbalancing"]
LETTERS = "abcXYZ019-._~ /+=&%?#:@!$'()*,;[]\"<>\\^`{|}\u00e4\u00f1\u6f22\U0001f600"
HEADERS = ["X-Amz-Target", "Content-Type", "Accept", "x-amz-meta-A", "X-Custom", "my-header", "Range", "if-match",
           # never signed:
           "User-Agent", "Expect", "X-Amzn-Trace-Id", "Transfer-Encoding", "Connection", "TE"]


def text(rng, most):
    return "".join(rng.choice(LETTERS) for _ in range(rng.randint(0, most)))


def path(rng, s3):
    parts = [urllib.parse.quote(text(rng, 8), safe="~" if s3 else "-_.~") for _ in range(rng.randint(0, 4))]
    if not s3:  # what a path may hold that normalising takes out
        parts = [rng.choice([part, part, part, ".", "..", ""]) for part in parts]
    return "/" + "/".join(parts)


def query(rng, twice):
    """Parameters as they stand on the wire: escaped, in any order, some twice, some without a value."""
    pairs = list({text(rng, 5) or "k": text(rng, 6) for _ in range(rng.randint(0, 5))}.items())
    if pairs and twice and rng.random() < 0.3:
        pairs.append((rng.choice(pairs)[0], text(rng, 4)))
    return "&".join(urllib.parse.quote(name, safe="-_.~") + "=" + urllib.parse.quote(value, safe="-_.~") for name, value in pairs)


def header_value(rng):
    words = ["".join(rng.choice("abcXYZ019-_/;=,\"") for _ in range(rng.randint(1, 9))) for _ in range(rng.randint(1, 3))]
    spaces = [" " * rng.choice([1, 1, 2, 4]) for _ in words]
    return rng.choice(["", " ", "  "]) + "".join(word + space for word, space in zip(words, spaces))


def situation(rng):
    s3 = rng.random() < 0.3
    presigned = rng.random() < 0.35
    method = rng.choice(["GET", "HEAD"] if presigned else ["GET", "POST", "PUT", "DELETE", "HEAD"])
    body = rng.randbytes(rng.choice([0, 1, 20, 300])) if method in ("POST", "PUT") else b""
    if presigned:  # botocore would move a form into the query
        headers = []
    else:
        headers = [[name, header_value(rng)] for name in rng.sample(HEADERS, rng.randint(0, 5))]
    return {
        "method": method,
        "host": rng.choice(["a.amazonaws.com", "bucket.s3.eu-west-1.amazonaws.com", "127.0.0.1:8123", "localhost:4566"]),
        "path": path(rng, s3),
        "query": query(rng, twice=not presigned),  # botocore would drop one of two
        "headers": headers,
        "body": base64.b64encode(body).decode(),
        "region": rng.choice(REGIONS),
        "service": "s3" if s3 else rng.choice(SERVICES),
        "wall_ms": rng.randint(1_000_000_000, 2_000_000_000) * 1000,
        "access_key": "AKIA" + "".join(rng.choice("ABCDEFGHIJ234567") for _ in range(16)),
        "secret_key": "".join(rng.choice("abcXYZ019+/") for _ in range(40)),
        "token": base64.b64encode(rng.randbytes(rng.choice([30, 300]))).decode() if rng.random() < 0.5 else "",
        "s3": s3,
        "unsigned_payload": presigned and s3,  # S3 presigns without the body
        "expires_s": rng.choice([1, 60, 3600, 604800]) if presigned else 0,
    }


def botocore_request(asked):
    scheme = "http" if ":" in asked["host"] else "https"
    url = f"{scheme}://{asked['host']}{asked['path']}" + ("?" + asked["query"] if asked["query"] else "")
    request = botocore.awsrequest.AWSRequest(method=asked["method"], url=url, data=base64.b64decode(asked["body"]))
    for name, value in asked["headers"]:
        request.headers.add_header(name, value)
    return request


def botocore_signs(asked, monkeypatch):
    """The headers that botocore adds, or its presigned query."""
    moment = datetime.datetime.fromtimestamp(asked["wall_ms"] / 1000, datetime.timezone.utc)
    monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda: moment)
    credentials = botocore.credentials.Credentials(asked["access_key"], asked["secret_key"], asked["token"] or None)
    who = (credentials, asked["service"], asked["region"])
    request = botocore_request(asked)
    if asked["expires_s"]:
        kind = botocore.auth.S3SigV4QueryAuth if asked["s3"] else botocore.auth.SigV4QueryAuth
        kind(*who, expires=asked["expires_s"]).add_auth(request)
        return urllib.parse.urlsplit(request.url).query
    kind = botocore.auth.S3SigV4Auth if asked["s3"] else botocore.auth.SigV4Auth
    kind(*who).add_auth(request)
    given = {name.lower() for name, _ in asked["headers"]}
    return {name.lower(): value for name, value in request.headers.items() if name.lower() not in given}


@pytest.mark.parametrize("seed", range(4))
def test_random_requests_are_signed_as_botocore_signs_them(monkeypatch, seed):
    rng = random.Random(seed)
    with Driver("sign_lines") as driver:
        for _ in range(REQUESTS // 4):
            asked = situation(rng)
            theirs = botocore_signs(asked, monkeypatch)
            ours = driver.ask(**asked)
            if asked["expires_s"]:
                assert dict(urllib.parse.parse_qsl(ours["query"])) == dict(urllib.parse.parse_qsl(theirs)), asked
                assert ours["query"].endswith(theirs[-64:]), asked  # the signature closes both
            else:
                assert {name.lower(): value for name, value in ours["headers"].items()} == theirs, asked
