"""What networks, proxies and AWS in trouble do to a call: over a real socket, the whole wire floor, its own verdict on each."""
import datetime
import email.utils
import socket
import time

import pytest

from conftest import REGION
from scripted import Scripted, answer, ec2_error, json_error
from wire_driver import Driver

EMPTY = answer("<DescribeVpcsResponse><requestId>r</requestId><vpcSet/></DescribeVpcsResponse>")
MADE = answer("<CreateVpcResponse><requestId>r</requestId><vpc><vpcId>vpc-1</vpcId></vpc></CreateVpcResponse>")
READ = {"service": "ec2", "operation": "DescribeVpcs", "input": {}}
WRITE = {"service": "ec2", "operation": "CreateVpc", "input": {"CidrBlock": "10.0.0.0/16"}}
WITH_TOKEN = {"service": "ec2", "operation": "CreateRouteTable", "input": {"VpcId": "vpc-1"}}
JSON_READ = {"service": "ecs", "operation": "ListClusters", "input": {}}


def environment(server, **extra):
    return {"AWS_ACCESS_KEY_ID": "AKIATEST", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_REGION": REGION, "HOME": "/nonexistent",
            "AWS_ENDPOINT_URL": server.url, "AWS_EC2_METADATA_DISABLED": "true", **extra}


class Caller:
    """A client of ours that speaks to a scripted server; time runs `scale` times faster for it."""

    def __init__(self, script, scale=1, wrong_ms=0, greet=None, **extra):
        self.server = Scripted(script, greet=greet)
        self.driver = Driver("call_lines")
        self.opening = {"environment": environment(self.server, **extra), "scale": scale, "wrong_ms": wrong_ms}
        self.driver.ask(**self.opening)

    def attempt(self, question=READ):
        return self.driver.ask(attempt=True, **question)

    def ask(self, question=READ, **more):
        return self.driver.ask(**question, **more)

    @property
    def requests(self):
        return self.server.requests

    def __enter__(self):
        self.driver.__enter__()
        return self

    def __exit__(self, *what):
        self.driver.__exit__(*what)
        self.server.close()


# --- storms ---------------------------------------------------------------------------------------------------------

CALLS, QUOTA = 25, 500
STORMS = [
    ("Throttling", ec2_error("Throttling"), 5),
    ("RequestLimitExceeded", ec2_error("RequestLimitExceeded", 503), 5),
    ("SlowDown", ec2_error("SlowDown", 503), 5),
    ("429 without a body", answer("", 429), 5),
    ("InternalError", ec2_error("InternalError", 500), 14),
    ("503 page of a balancer", answer("<html>Service Unavailable</html>", 503, "text/html"), 14),
    ("504 without a body", answer("", 504), 14),
    ("reset", (None, "reset"), 14),
]


@pytest.mark.parametrize("script,cost", [pytest.param(*storm[1:], id=storm[0]) for storm in STORMS])
def test_a_storm_of_refusals_ends_with_the_quota(script, cost):
    """However many calls fail, retries stop when the service's quota is used up: no storm of our own."""
    with Caller(lambda request: script, scale=20000) as caller:
        answers = [caller.ask() for _ in range(CALLS)]
        assert all("answer" not in answer for answer in answers)
        assert len(caller.requests) <= CALLS + QUOTA // cost
        assert len(caller.requests) > CALLS, "nothing was tried again"
        assert answers[-1]["sent"] == 1, "the quota is used up and yet it was tried again"


def test_success_gives_the_quota_back():
    failing = {"now": True}
    with Caller(lambda request: ec2_error("Throttling") if failing["now"] else EMPTY, scale=20000) as caller:
        while caller.ask()["sent"] > 1:
            pass
        failing["now"] = False
        for _ in range(10):
            assert "answer" in caller.ask()
        failing["now"] = True
        assert caller.ask()["sent"] == 3  # ten tokens came back: two retries at five


def test_a_storm_that_passes_is_weathered():
    with Caller(lambda request: EMPTY if request.number >= 6 else ec2_error("RequestLimitExceeded", 503), scale=20000) as caller:
        assert caller.ask()["answer"]["Vpcs"] == []
        assert len(caller.requests) == 7


@pytest.mark.parametrize("headers,least,most", [({"Retry_After": "3"}, 3000, 3000), ({"x_amz_retry_after": "2500"}, 2500, 2500),
                                                ({"Retry_After": "3600"}, 5000, 6000), ({"Retry_After": "-1"}, 0, 1000)])
def test_a_server_may_ask_for_time_within_reason(headers, least, most):
    with Caller(lambda request: ec2_error("Throttling", 503, **headers)) as caller:
        told = caller.attempt()
        assert told["verdict"] == "again" and least <= told["retry_ms"] <= most


@pytest.mark.parametrize("code", ["VpcLimitExceeded", "LimitExceeded", "LimitExceededException", "UnauthorizedOperation"])
def test_a_quota_is_no_throttle(code):
    with Caller(lambda request: ec2_error(code)) as caller:
        told = caller.ask(WRITE)
        assert told["code"] == code and len(caller.requests) == 1


def test_every_attempt_carries_the_same_client_token():
    with Caller(lambda request: MADE if request.number == 3 else ec2_error("Throttling", 503), scale=20000) as caller:
        assert "answer" in caller.ask(WITH_TOKEN)
        assert len({request.body for request in caller.requests}) == 1 and "ClientToken=" in caller.requests[0].body


# --- connections that break -------------------------------------------------------------------------------------------

def breaks(when, how):
    """Answers well but for request number `when`, which meets its end in one of several ways."""
    good = {"DescribeVpcs": EMPTY, "CreateVpc": MADE}

    def script(request):
        operation = "CreateVpc" if "CreateVpc" in request.body else "DescribeVpcs"
        if request.number != when:
            return good[operation]
        return {"silent reset": (None, "reset"), "silent close": (None, "close"),
                "half a head": (b"HTTP/1.1 200 OK\r\nContent-", "reset"),
                "half a body": (good[operation][:-20], "close"), "half a body and reset": (good[operation][:-20], "reset"),
                "no HTTP": (b"220 smtp.example.com ESMTP\r\n", "close")}[how]

    return script


HOWS = ["silent reset", "silent close", "half a head", "half a body", "half a body and reset", "no HTTP"]


@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("reused", [False, True])
def test_a_mutating_call_leaves_once_whatever_becomes_of_the_connection(how, reused):
    """The server did see it: it is lost, neither failed nor sent again, on a new connection and on a reused one."""
    first = 1 if reused else 0
    with Caller(breaks(first, how)) as caller:
        for _ in range(first):
            assert caller.attempt()["verdict"] == "done"
        told = caller.attempt(WRITE)
        assert told["verdict"] == "lost", told
        assert len(caller.requests) == first + 1
        told = caller.driver.ask(**WRITE)  # with its retries: still none
        assert told["sent"] == 1


@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("reused", [False, True])
def test_a_read_is_sent_again(how, reused):
    first = 1 if reused else 0
    with Caller(breaks(first, how), scale=1000) as caller:
        for _ in range(first):
            caller.ask()
        assert caller.ask()["answer"]["Vpcs"] == []
        assert len(caller.requests) == first + 2


def test_a_connection_closed_while_idle_costs_no_second_start():
    """The server takes the connection back after each answer without saying so: a POST written into it must not be sent twice."""
    with Caller(lambda request: (MADE, "close")) as caller:
        for sent in range(1, 11):
            assert caller.attempt(WRITE)["verdict"] in ("done", "lost", "again")
            assert len(caller.requests) <= sent


@pytest.mark.parametrize("how", ["close", "reset"])
def test_a_connection_refused_before_anything_is_read(how):
    """Only the socket knows whether it left: a call that changes things is sent at most once, a read until it is answered."""
    with Caller(lambda request: MADE, greet=lambda before: how if before == 0 else "keep") as caller:
        assert caller.attempt(WRITE)["verdict"] in ("lost", "again")
        assert not caller.requests
    with Caller(lambda request: EMPTY, scale=1000, greet=lambda before: how if before < 2 else "keep") as caller:
        assert caller.ask()["answer"]["Vpcs"] == []
        assert len(caller.requests) == 1


def test_nobody_listens():
    with Caller(lambda request: EMPTY, scale=1000) as caller:
        caller.server.close()
        told = caller.attempt(WRITE)
        assert told["verdict"] == "again" and told["code"] == "ConnectionFailed"
        assert 1 < caller.ask()["sent"] <= 3  # a loopback that refuses is no outage to wait for


# --- bodies -----------------------------------------------------------------------------------------------------------

def chunked(body, end=True):
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(body[i:i + 65536]), body[i:i + 65536]) for i in range(0, len(body), 65536))
    return head + chunks + (b"0\r\n\r\n" if end else b"")


BOMB = '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(10)) + "]>"
BROKEN = {
    "nothing at all": (READ, answer("")),
    "a page": (READ, answer("<html><body>Welcome to the hotel</body></html>", content_type="text/html")),
    "JSON where XML belongs": (READ, answer("{}", content_type="application/json")),
    "XML where JSON belongs": (JSON_READ, EMPTY),
    "a page where JSON belongs": (JSON_READ, answer("<!doctype html><p>Login", content_type="text/html")),
    "bytes": (READ, answer(bytes(range(256)) * 8, content_type="application/octet-stream")),
    "XML cut in order": (READ, answer("<DescribeVpcsResponse><vpcSet><item>")),
    "JSON cut in order": (JSON_READ, answer('{"clusterArns": ["arn', content_type="application/x-amz-json-1.1")),
    "chunks without an end": (READ, (chunked(b"<DescribeVpcsResponse/>", end=False), "close")),
    "a DOCTYPE": (READ, answer("<!DOCTYPE x><DescribeVpcsResponse/>")),
    "an external entity": (READ, answer('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
                                        "<DescribeVpcsResponse><nextToken>&f;</nextToken></DescribeVpcsResponse>")),
    "an entity bomb": (READ, answer(BOMB + "<DescribeVpcsResponse><nextToken>&k;</nextToken></DescribeVpcsResponse>")),
    "deep XML": (READ, answer("<a>" * 100_000 + "</a>" * 100_000)),
    "deep JSON": (JSON_READ, answer("[" * 100_000 + "]" * 100_000, content_type="application/x-amz-json-1.1")),
    "deep JSON of objects": (JSON_READ, answer('{"a":' * 100_000 + "1" + "}" * 100_000,
                                               content_type="application/x-amz-json-1.1")),
    "a huge text": (READ, answer(f"<DescribeVpcsResponse><nextToken>{'x' * (2 << 20)}</nextToken></DescribeVpcsResponse>")),
    "no UTF-8": (JSON_READ, answer(b'{"clusterArns": ["\xff\xfe"]}', content_type="application/x-amz-json-1.1")),
}


@pytest.mark.parametrize("question,content", BROKEN.values(), ids=BROKEN.keys())
def test_an_answer_that_is_none_is_lost_and_says_why(question, content):
    with Caller(lambda request: content) as caller:
        start = time.monotonic()
        told = caller.attempt(question)
        assert told["verdict"] == "lost", told
        assert told["message"]
        assert "root:" not in str(told)
        assert time.monotonic() - start < 5


@pytest.mark.parametrize("framed", ["length", "chunks", "until it ends"])
def test_an_oversized_body_is_cut_off(framed):
    """65 MiB of well-formed answer: never held, never read to its end."""
    body = b"<DescribeVpcsResponse><nextToken>" + b"x" * (65 << 20) + b"</nextToken></DescribeVpcsResponse>"
    content = {"length": (answer(body), "close"), "chunks": (chunked(body), "close"),
               "until it ends": (b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n" + body, "close")}[framed]
    with Caller(lambda request: content) as caller:
        told = caller.attempt()
        assert told["verdict"] == "lost", told


def test_an_endless_head_is_cut_off():
    def script(request):
        return b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: %s\r\n" % (i, b"y" * 1000) for i in range(2000)), "close"

    with Caller(script) as caller:
        assert caller.attempt()["verdict"] == "lost"


def test_a_redirect_is_not_followed():
    with Scripted(lambda request: EMPTY) as elsewhere:
        with Caller(lambda request: answer("", 302, Location=elsewhere.url + "/")) as caller:
            assert caller.attempt()["verdict"] != "done"
            assert not elsewhere.requests


# --- tokens that end --------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("code,question,error", [
    ("ExpiredToken", READ, ec2_error), ("RequestExpired", READ, ec2_error), ("ExpiredToken", WRITE, ec2_error),
    ("ExpiredToken", WITH_TOKEN, ec2_error),
    ("ExpiredTokenException", JSON_READ, json_error)])
def test_an_expired_token_is_replaced_once(tmp_path, code, question, error):
    """Somebody wrote new keys into the file meanwhile; the call is sent again with those, and with nothing else changed."""
    file = tmp_path / "credentials"
    file.write_text("[default]\naws_access_key_id = ASIAOLD\naws_secret_access_key = s\naws_session_token = old\n")

    def script(request):
        if "ASIAOLD" in request.headers["Authorization"]:
            file.write_text("[default]\naws_access_key_id = ASIANEW\naws_secret_access_key = s\naws_session_token = new\n")
            return error(code)
        assert request.headers["X-Amz-Security-Token"] == "new"
        return {"DescribeVpcs": EMPTY, "CreateVpc": MADE, "CreateRouteTable": MADE}.get(question["operation"],
                                                            answer('{"clusterArns": []}',
                                                                   content_type="application/x-amz-json-1.1"))

    hidden = {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "AWS_SHARED_CREDENTIALS_FILE": str(file)}
    with Caller(script, **hidden) as caller:
        assert "answer" in caller.ask(question)
        assert len(caller.requests) == 2
        assert caller.requests[0].body == caller.requests[1].body
        assert "answer" in caller.ask(question)
        assert len(caller.requests) == 3


def test_an_expired_token_that_cannot_be_replaced_is_refused_at_once():
    with Caller(lambda request: ec2_error("ExpiredToken"), AWS_SESSION_TOKEN="old") as caller:
        told = caller.ask()
        assert told["code"] == "ExpiredToken" and len(caller.requests) == 1


# --- clocks that are wrong ----------------------------------------------------------------------------------------------

def clocked(code, offset_s=lambda: 0, tolerance_s=300, status=403):
    """A server that refuses what is signed more than five minutes away from its own clock."""
    def script(request):
        now = time.time() + offset_s()
        signed = datetime.datetime.strptime(request.headers["X-Amz-Date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=datetime.timezone.utc)
        date = email.utils.formatdate(now, usegmt=True)
        if abs(signed.timestamp() - now) > tolerance_s:
            return ec2_error(code, status, Date=date)
        return answer("<DescribeVpcsResponse><vpcSet/></DescribeVpcsResponse>", Date=date)

    return script


@pytest.mark.parametrize("code", ["RequestExpired", "AuthFailure", "SignatureDoesNotMatch", "RequestTimeTooSkewed",
                                  "InvalidSignatureException", "RequestInTheFuture"])
def test_a_wrong_clock_is_corrected_with_one_request_more(code):
    """From a day behind to a day ahead in 97 steps of half an hour."""
    with Caller(clocked(code)) as caller:
        for step in range(-48, 49):
            before = len(caller.requests)
            caller.driver.ask(**{**caller.opening, "wrong_ms": step * 1_800_000})
            assert "answer" in caller.ask(), step
            assert len(caller.requests) - before == (2 if step else 1), step
            assert caller.ask()["sent"] == 1, "what was learned holds"


def test_the_offset_is_learned_anew_when_the_clock_is_set():
    offset = {"s": 0}
    with Caller(clocked("RequestExpired", lambda: offset["s"])) as caller:
        for offset["s"], sent in [(0, 1), (7200, 2), (7200, 1), (-3600, 2), (0, 2), (0, 1)]:
            told = caller.ask()
            assert "answer" in told and told["sent"] == sent, offset


@pytest.mark.parametrize("wrong_s", [-200, 0, 200])
def test_a_refused_signature_of_a_right_clock_is_an_error_at_once(wrong_s):
    with Caller(clocked("AuthFailure", tolerance_s=-1), wrong_ms=wrong_s * 1000) as caller:
        assert caller.ask()["code"] == "AuthFailure"
        assert len(caller.requests) == 1


# --- many at once ---------------------------------------------------------------------------------------------------

def test_connections_are_kept():
    with Caller(lambda request: EMPTY) as caller:
        for _ in range(50):
            assert caller.attempt()["verdict"] == "done"
        assert caller.server.connections == 1


def test_a_server_that_never_shakes_hands_is_given_up_on():
    """The kernel takes the connection, nobody speaks TLS: nothing was sent, and after the time limit that is known."""
    with socket.create_server(("127.0.0.1", 0)) as silent, Driver("call_lines") as driver:
        class Server:
            url = f"https://127.0.0.1:{silent.getsockname()[1]}"

        driver.ask(environment=environment(Server))
        start = time.monotonic()
        told = driver.ask(attempt=True, **READ)
        assert told["verdict"] == "again" and told["code"] == "ConnectionFailed"
        assert time.monotonic() - start < 8
