"""The guard: a plan shows what an audit would find, and an apply is refused while that is too bad."""
import json

PLAN = """
footing: 1
stack: guarded
{top}
resources:
  vpc:
    main: {{ cidr: 10.0.0.0/16 }}
  security_group:
    open:
      vpc: main
      inbound: [ {{ port: {port}, from: anywhere }} ]
"""
ALL = "all"


def plan(port="443", top=""):
    return PLAN.format(port=port, top=top)


def nothing_there(road):
    ec2 = road.cloud.client("ec2")
    return not [vpc for vpc in ec2.describe_vpcs()["Vpcs"] if not vpc["IsDefault"]]


def found(road, **more):
    return {(f["check"], f["status"], f.get("change")): f for f in road.json("plan")["findings"]}


def test_the_guard(road):
    road.plan_file(plan(ALL))
    findings = found(road)
    worst = findings["sg-open-all", "fail", "new"]
    assert worst["severity"] == "critical" and worst["address"] == "security_group.open" and worst["at"] == "footing.yaml:9:5"
    text = road("plan", status=0).stdout
    assert "this plan adds" in text and "+ critical  security_group.open" in text and "footing.yaml:9:5" in text

    refused = road("apply", "--yes", status=4)
    assert "footing.yaml:9:5: refused: the guard: 'security_group.open': everybody reaches every port (sg-open-all, critical)" in refused.stderr
    assert "accept: [ { check: sg-open-all, resource: \"security_group.open\"" in refused.stderr.replace("\n", " ")
    events = [json.loads(line) for line in road("apply", "--yes", "--json", status=4).stdout.splitlines()]
    assert events[-1]["event"] == "end" and events[-1]["calls"] == 0
    assert nothing_there(road)

    # accepted for another thing, or only until yesterday: refused all the same
    for entry in ("{ check: sg-open-all, resource: security_group.other, reason: x, until: 2099-01-01 }",
                  "{ check: sg-open-all, reason: x, until: 2020-01-01 }"):
        road.plan_file(plan(ALL, f"accept: [ {entry} ]"))
        road("apply", "--yes", status=4)
    assert nothing_there(road)

    accepted = "accept: [ { check: sg-open-all, resource: security_group.open, reason: a lab, until: 2099-01-01 },\n" \
               "          { check: sg-open-cifs, reason: a lab, until: 2099-01-01 } ]"
    road.plan_file(plan(ALL, accepted))
    assert ("sg-open-all", "muted", "new") in found(road)
    road.apply()
    assert ("sg-open-all", "muted", "unchanged") in found(road)
    road.assert_no_changes()

    # what exists and is bad already is no reason to hold back what mends it
    road.plan_file(plan("443"))
    text = road("plan", status=0).stdout
    assert "adds 0 findings and mends" in text
    road.apply()
    road.plan_file(plan("22"))
    text = road("plan", status=0).stdout  # high: told, and let through by the default guard
    assert "+ high  security_group.open" in text
    road.plan_file(plan("22", "guard: high"))
    road("apply", "--yes", status=4)
    road.plan_file(plan("22", "guard: none"))
    road.apply()
    road("teardown", "--yes", status=0)
