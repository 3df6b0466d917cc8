"""Refresh sends exactly the calls of the formula: for each type the batches of its ids, and the detail calls of each VPC."""
import math
from collections import Counter

import pytest
from recorder import Recorder

# type -> (list call, ids a call at most, detail calls an object)
FORMULA = {
    "vpc": ("DescribeVpcs", 200, 3),
    "subnet": ("DescribeSubnets", 200, 0),
    "security_group": ("DescribeSecurityGroups", 200, 0),
    "route_table": ("DescribeRouteTables", 100, 0),
    "internet_gateway": ("DescribeInternetGateways", 200, 0),
}


def mixed_plan(resources):
    """A stack of exactly so many resources: one vpc and gateway a hundred, the rest subnets, groups and tables in turn."""
    count, lines = Counter(), {name: [] for name in FORMULA}
    while sum(count.values()) < resources:
        n = sum(count.values())
        vpc = n // 100
        if n % 100 == 0:
            lines["vpc"].append(f"    v{vpc}: {{ cidr: 10.{vpc}.0.0/16 }}")
            count["vpc"] += 1
        elif n % 100 == 1:
            lines["internet_gateway"].append(f"    i{vpc}: {{ vpc: v{vpc} }}")
            count["internet_gateway"] += 1
        else:
            kind = ("subnet", "security_group", "route_table")[n % 3]
            lines[kind].append(f"    x{n}: {{ vpc: v{vpc}" + (f", cidr: 10.{vpc}.{n % 100}.0/24" if kind == "subnet" else "") + " }")
            count[kind] += 1
    text = ["footing: 1", "stack: mixed", "region: eu-west-1", "resources:"]
    for kind, rows in lines.items():
        text += [f"  {kind}:"] + rows if rows else []
    return "\n".join(text) + "\n", count


def expected(count):
    calls = Counter()
    for kind, n in count.items():
        operation, batch, details = FORMULA[kind]
        calls[operation] += math.ceil(n / batch)
        if details:
            calls["DescribeVpcAttribute"] += details * n
    return calls


@pytest.mark.parametrize("resources", [10, 100, 1000])
def test_refresh_equals_the_formula(road, resources):
    text, count = mixed_plan(resources)
    recorder = Recorder(road.cloud.url)
    road.env = {**road.env, "AWS_ENDPOINT_URL": recorder.url}
    road.plan_file(text)
    road("apply", "--yes", status=0, timeout=600)
    recorder.requests.clear()
    document = road.json("plan", timeout=600)
    assert document["summary"]["keep"] == resources
    sent = Counter(operation for operation, _ in recorder.requests)
    assert sent.pop("GetCallerIdentity") == 1
    assert sent == expected(count)
    recorder.close()
