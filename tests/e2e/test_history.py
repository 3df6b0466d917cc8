"""What happened and what is known: `history` run by run, `explain` from all sides."""
import pytest
from test_road import WEB, plan

RULE = "{ port: 8080, from: data }"


@pytest.fixture
def lived(road):
    """Made, changed, moved, and a subnet taken away; then the world and the plan file move."""
    road.plan_file(plan())
    road.apply()
    road.plan_file(plan(dns="false", web=WEB[:1] + [RULE]))
    road.apply()
    road("state", "move", "subnet.b", "subnet.c", status=0)
    text = plan(dns="false", web=WEB[:1] + [RULE]).replace("    b: { vpc: main", "    c: { vpc: main").replace("[a, b]", "[a, c]")
    road.plan_file(text)
    road.apply()
    road.text = text
    return road


def changes(road, run):
    told = road.json("history", str(run))
    return told, {change["address"]: change for change in told["changes"]}


def test_each_run_by_its_number(lived):
    runs = lived.json("history")
    assert [run["verb"] for run in runs] == ["apply", "apply", "state move", "apply"]
    first, made = changes(lived, runs[0]["run"])
    assert len(made) == 7 and {change["change"] for change in made.values()} == {"create"}
    assert made["subnet.a"]["after"]["cidr"] == "10.0.1.0/24" and "before" not in made["subnet.a"]
    assert len(first["sent"]) == first["calls"] and {call["outcome"] for call in first["sent"]} == {"done"}
    created = next(call for call in first["sent"] if call["operation"] == "CreateSubnet")
    assert created["service"] == "ec2" and created["id"].startswith("subnet-") and created["ms"] >= 0
    _, changed = changes(lived, runs[1]["run"])
    assert {address: change["change"] for address, change in changed.items()} == {"vpc.main": "update", "security_group.web": "update"}
    assert changed["vpc.main"]["before"]["dns_hostnames"] is True and changed["vpc.main"]["after"]["dns_hostnames"] is False
    _, moved = changes(lived, runs[2]["run"])
    assert (moved["subnet.c"]["change"], moved["subnet.c"]["from"]) == ("move", "subnet.b")


def test_a_run_for_people(lived):
    shown = lived("history", "2", status=0).stdout
    assert "~ vpc.main" in shown and "dns_hostnames  true -> false" in shown
    assert "+ tcp 8080 from security_group.data" in shown and "- tcp 22 from 192.0.2.0/24" in shown
    assert "ec2 RevokeSecurityGroupIngress" in shown and "done" in shown
    assert "> subnet.c" in lived("history", "3", status=0).stdout and "was subnet.b" in lived("history", "3", status=0).stdout
    lived("teardown", "--yes", status=0)
    assert "- subnet.c" in lived("history", "5", "footing.yaml", status=0).stdout
    for run in ("99", "last"):
        assert f"has no run '{run}'" in lived("history", run, status=1).stderr


def test_refused_calls_are_told(run, sandbox):
    run.env = sandbox.env
    run.plan_file(plan())
    sandbox.fault("deny:CreateRouteTable")
    assert run("apply", "--yes").returncode == 1
    told = run.json("history", "1")
    refused = [call for call in told["sent"] if call["outcome"] == "refused"]
    assert [(call["operation"], call["address"]) for call in refused] == [("CreateRouteTable", "route_table.public")]
    assert refused[0]["code"] and told["outcome"] == "failed"
    assert "refused" in run("history", "1", status=0).stdout


def edges(told, side):
    return {(edge["address"], edge["edge"], edge.get("field")) for edge in told[side]}


def test_explained(lived):
    told = lived.json("explain", "security_group.web")
    assert told["id"].startswith("sg-") and told["status"] == "ok" and "footing.yaml:" in told["why"]
    assert (told["made"]["run"], told["changed"]["run"]) == (1, 2)
    assert edges(told, "uses") == {("vpc.main", "uses", "vpc"), ("security_group.data", "uses", "inbound")}
    assert edges(told, "used_by") == {("security_group.data", "uses", "inbound")}
    assert told["drift"] == [] and told["next"]["action"] == "keep" and told["calls"] == []
    ec2 = lived.cloud.client("ec2")
    ec2.authorize_security_group_ingress(GroupId=told["id"], IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": 3389, "ToPort": 3389, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
    told = lived.json("explain", "security_group.web")
    assert told["drift"] == ["inbound"] and told["next"]["action"] == "update"
    assert [call["operation"] for call in told["calls"] if call["step"] == "call"] == ["RevokeSecurityGroupIngress"]
    shown = lived("explain", "security_group.web", status=0).stdout
    for words in ("made      run 1, apply", "changed   run 2, apply", "uses      vpc.main  (vpc)", "used by   security_group.data  (inbound)",
                  "drift     inbound changed outside footing", "tcp 3389 from 0.0.0.0/0", "RevokeSecurityGroupIngress"):
        assert words in shown, shown


def test_explained_before_it_is_made_and_after_it_left(lived):
    lived.plan_file(lived.text.replace("    c: { vpc: main", "    d: { vpc: main").replace("[a, c]", "[a, d]"))
    coming, leaving = lived.json("explain", "subnet.d"), lived.json("explain", "subnet.c")
    assert coming["status"] == "not made yet" and coming["next"]["action"] == "create" and "made" not in coming
    assert [call["operation"] for call in coming["calls"] if call["step"] == "call"][0] == "CreateSubnet"
    assert leaving["next"]["action"] == "delete" and "no longer names it" in leaving["why"]
    assert ("route_table.public", "uses", "subnets") in edges(leaving, "used_by")
    assert "did you mean 'subnet.a'" in lived("explain", "subnet.aa", status=1).stderr
    before = len(lived.json("history"))
    lived("explain", "vpc", status=1)
    assert len(lived.json("history")) == before


def test_a_composite_is_explained_part_by_part(run):
    run.plan_file("footing: 1\nstack: net\nregion: eu-west-1\nresources: { network: { main: { cidr: 10.0.0.0/16, zones: [a] } } }\n")
    told = run.json("explain", "network.main", "--sandbox")
    assert len(told) == 6 and all("as a part of network.main" in part["why"] for part in told)
    assert run.json("explain", "network.main.public", "--sandbox")[0]["address"].endswith("public-a")
