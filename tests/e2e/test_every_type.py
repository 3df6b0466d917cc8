"""What holds for every type: a lost state is made anew from tags, a thing is taken over by its id, a state goes elsewhere.
All of the matrix stands in one stack; a type that joins the matrix joins here.
"""
import json
import re
import shutil

import pytest
import test_matrix
from test_road import actions
from world import World

ID = re.compile(r"[a-z]+-[0-9a-f]{8,17}")


def fast(road):
    return "--time-scale", "60" if road.cloud.kind == "sandbox" else "10"


def lose_state(road):
    for file in (road.folder / ".footing").iterdir():
        if file.name != "sandbox-cloud.db":
            file.unlink()


def untag(road, id):
    """Makes it nobody's; False: no way that this test knows, and it stays ours."""
    if not ID.fullmatch(id):
        return False
    road.cloud.client("ec2").delete_tags(Resources=[id], Tags=[
        {"Key": "footing:" + key} for key in ("store", "stack", "address", "call")])
    return True


def changed_fields(road):
    changes = [change for change in road.json("plan")["changes"] if change["action"] != "keep"]
    assert {change["action"] for change in changes} <= {"update"}, changes
    return {change["address"]: {field["field"] for field in change["fields"]} for change in changes}


def test_lost_taken_over_and_carried(road, tmp_path_factory):
    test_matrix.plan_file(road, 0, leave_out=test_matrix.BY_NAME)
    road.apply(*fast(road))
    rows = road.json("state", "list")
    outputs = sorted(row["address"] for row in rows)
    # lost: refused, then made anew
    lose_state(road)
    refused = road("apply", "--yes", status=4)
    assert "exists already" in refused.stderr and "footing state rebuild" in refused.stderr
    assert sorted(row["address"] for row in road.json("state", "rebuild")) == outputs
    road.assert_no_changes()
    # one of each type is forgotten, belongs to nobody, and is taken over by its id
    first = {row["type"]: row for row in reversed(rows)}
    lacks = test_matrix.MOTO_LACKS if road.cloud.kind == "moto" else {}
    assert set(first) >= set(test_matrix.MATRIX) - set(lacks) - test_matrix.BY_NAME
    nobodys = set()
    for row in first.values():
        road("state", "remove", row["address"], status=0)
        nobodys |= {row["address"]} if untag(road, row["id"]) else set()
    # that the names are taken is what preflight would say
    assert {address: action for address, action in actions(road, "--no-preflight").items() if action == "create"}.keys() == {
        row["address"] for row in first.values()}
    for row in first.values():
        assert row["id"] in road("import", row["address"], row["id"], "--quiet", status=0).stdout
    assert changed_fields(road) == {address: {"tags"} for address in nobodys}
    road.apply(*fast(road))
    road.assert_no_changes()
    assert {row["address"]: row["id"] for row in road.json("state", "list")} == {row["address"]: row["id"] for row in rows}
    # carried elsewhere: nothing to do there
    document = road("state", "export", status=0).stdout
    lose_state(road)
    road("state", "import", input=document, status=0)
    road.assert_no_changes()
    for row in first.values():
        told = road.json("explain", row["address"], "--no-refresh")
        assert told["id"] == row["id"] and told["next"]["action"] == "keep" and told["made"]["verb"] == "state import"
    road("teardown", "--yes", *fast(road), *test_matrix.CONSENT, status=0)


def test_a_network_in_another_region(road):
    """With its NAT, and where the environment means another region."""
    road.plan_file(json.dumps({"footing": 1, "stack": "far", "region": "us-west-2", "resources": {
        "network": {"main": {"cidr": "10.0.0.0/16", "zones": 2, "nat": "single"}},
        "security_group": {"web": {"vpc": "network.main", "inbound": [{"port": 443, "from": "anywhere"}]}}}}))
    road.apply(*fast(road))
    far = World(road.cloud.client("ec2", region="us-west-2"))
    assert "route_table.main/private-a" in far.addresses() and World(road.cloud.client("ec2")).is_empty()
    before = {row["address"]: row["id"] for row in road.json("state", "list")}
    shutil.rmtree(road.folder / ".footing")
    assert "footing state rebuild" in road("apply", "--yes", status=4).stderr
    road("state", "rebuild", status=0)
    assert {row["address"]: row["id"] for row in road.json("state", "list")} == before
    road.assert_no_changes()
    # no plan file either: the region must be said
    shutil.rmtree(road.folder / ".footing")
    (road.folder / "footing.yaml").unlink()
    assert "nothing in account" in road("state", "rebuild", "--stack", "far", status=1).stderr
    road("state", "rebuild", "--stack", "far", "--region", "us-west-2", status=0)
    road("teardown", "--stack", "far", "--yes", *fast(road), status=0)
    assert World(road.cloud.client("ec2", region="us-west-2")).is_empty()
