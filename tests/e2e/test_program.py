"""The program that `plan --calls` prints is what `apply` sends: recorded outside the process, compared call by call."""
import re

import pytest
from recorder import Recorder
from test_road import WEB, assert_everything, plan
from world import World


@pytest.fixture
def recorded(road):
    recorder = Recorder(road.cloud.url)
    road.env = {**road.env, "AWS_ENDPOINT_URL": recorder.url}
    road.recorder = recorder
    yield road
    recorder.close()


def flat(value, prefix=""):
    """A planned input as (path of keys and positions, leaf): names as boto3 has them, holes as None."""
    if isinstance(value, dict):
        if "$unknown" in value or "$secret" in value:
            yield prefix, None
            return
        for key, inner in value.items():
            yield from flat(inner, f"{prefix}.{key}" if prefix else key)
    elif isinstance(value, list):
        for i, inner in enumerate(value, 1):
            yield from flat(inner, f"{prefix}.{i}")
    else:
        yield prefix, str(value).lower() if isinstance(value, bool) else str(value)


def same_shape(planned, sent):
    """Every leaf that the plan knew was sent as planned, every hole was filled, and nothing else was sent.

    Wire names differ from the model's (Filters -> Filter, UserIdGroupPairs -> Groups), so leaves are compared as multisets: known
    texts must be equal, holes take what is left.
    """
    fields = [value for name, value in sent.items() if name not in ("Action", "Version")]
    leaves = [leaf for _, leaf in flat(planned["input"])]
    for leaf in [leaf for leaf in leaves if leaf is not None]:
        if leaf not in fields:
            return False
        fields.remove(leaf)
    return len(fields) == leaves.count(None)


def calls(document):
    return [call for call in document["calls"] if call["step"] == "call"]


def assert_sent_as_planned(road, verb, *flags):
    planned = calls(road.json("plan", *(["--teardown"] if verb == "teardown" else []), *flags))
    required = [call for call in planned if "." not in call["id"]]  # children of WHEN run only when needed
    del road.recorder.requests[:]
    road(verb, "--yes", status=0)
    sent = road.recorder.mutating()
    left = list(planned)
    for operation, form in sent:
        match = next((call for call in left if call["operation"] == operation and same_shape(call, form)), None)
        assert match, f"{operation} was sent and not planned: {form}"
        left.remove(match)
    missing = [call["operation"] for call in left if call in required]
    assert not missing, f"planned and never sent: {missing}"
    assert sent


def test_what_apply_sends_is_what_plan_printed(recorded):
    recorded.plan_file(plan())
    assert_sent_as_planned(recorded, "apply")
    recorded.plan_file(plan(cidr_a="10.0.9.0/24", dns="false", web=WEB[:1] + ["{ port: 8080, from: 10.1.0.0/16 }"]))
    assert_sent_as_planned(recorded, "apply")
    assert_sent_as_planned(recorded, "teardown")


def test_calls_are_printed_for_people_too(recorded):
    recorded.plan_file(plan())
    shown = recorded("plan", "--calls", status=0).stdout
    for operation in ("CreateVpc", "CreateSubnet", "AttachInternetGateway", "AuthorizeSecurityGroupIngress"):
        assert operation in shown
    assert re.search(r"vpc\.main\.id", shown)


@pytest.mark.parametrize("operation", ["CreateVpc", "CreateSubnet", "CreateInternetGateway", "AttachInternetGateway", "CreateRouteTable",
                                       "CreateRoute", "AssociateRouteTable", "CreateSecurityGroup", "AuthorizeSecurityGroupIngress",
                                       "RevokeSecurityGroupEgress", "ModifyVpcAttribute"])
def test_an_answer_lost_after_the_call_took_effect_is_settled(recorded, operation):
    recorded.plan_file(plan())
    recorded.recorder.cut_after[operation] = 1
    recorded.apply()
    recorded.assert_no_changes()
    ec2 = recorded.cloud.client("ec2")
    assert_everything(World(ec2), ec2)


@pytest.mark.parametrize("operation", ["DeleteSubnet", "DeleteVpc", "DetachInternetGateway", "DeleteSecurityGroup", "DeleteRouteTable",
                                       "DisassociateRouteTable"])
def test_an_answer_lost_on_the_way_down_is_settled(recorded, operation):
    recorded.plan_file(plan())
    recorded.apply()
    recorded.recorder.cut_after[operation] = 1
    recorded("teardown", "--yes", status=0)
    assert World(recorded.cloud.client("ec2")).is_empty()


def test_a_reused_connection_closed_after_the_create_was_read(run, sandbox):
    """libcurl by itself would send such a POST again; here exactly one object comes of it, and it is settled."""
    run.env, run.cloud = sandbox.env, sandbox
    run.plan_file(plan())
    sandbox.fault("cut-after:CreateVpc:1:reused")
    done = run.apply()
    assert "the answer was lost" in done.stdout + done.stderr
    creates = [call for call in sandbox.ledger() if call["operation"] == "CreateVpc"]
    assert len(creates) == 1
    assert len(World(sandbox.client("ec2")).vpcs) == 1
    run.assert_no_changes()
