"""What the plan language says, seen in the cloud: instances that come and go, files that include others, environments side by side,
files of variables, Jsonnet. After each apply the plan is empty."""
import json
import os
import pty
import sqlite3
import subprocess
import time

import pytest

from world import World, rules, tags

HEAD = "footing: 1\nstack: many\nregion: eu-west-1\nresources:\n  vpc: { main: { cidr: 10.0.0.0/16 } }\n"


def settle(road, text=None, *flags):
    """Applies, and the plan is empty after."""
    if text:
        road.plan_file(text)
    road.apply(*flags)
    summary = road.json("plan", *flags)["summary"]
    assert not {action: n for action, n in summary.items() if n and action != "keep"}, road("plan", *flags).stdout
    return World(road.cloud.client("ec2"))


def ranges(world):
    return {tags(subnet)["footing:address"]: (subnet["SubnetId"], subnet["CidrBlock"]) for subnet in world.subnets}


def actions(road, *flags):
    changes = road.json("plan", *flags)["changes"]
    return {change["address"]: change["action"] for change in changes if change["action"] != "keep"}


def at_terminal(run, *args, say=(), timeout=60):
    """Runs a command whose stdin is a terminal; says something each time it is asked. What it printed."""
    master, slave = pty.openpty()
    process = run.start(*args, stdin=slave, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
                        preexec_fn=lambda: __import__("fcntl").ioctl(0, __import__("termios").TIOCSCTTY, 0))
    os.close(slave)
    for answer in say:
        seen = os.read(master, 4096)
        assert seen
        time.sleep(0.2)
        os.write(master, answer.encode() + b"\n")
    out, _ = process.communicate(timeout=timeout)
    os.close(master)
    assert process.returncode == 0, out
    return out


# --- instances --------------------------------------------------------------------------------------------------------------------


def subnets(body):
    return HEAD + f"  subnet:\n    app:\n{body}      vpc: main\n"


def test_twenty_subnets_by_key(road):
    """Keys are what instances are known by: order and neighbours mean nothing."""
    def plan(numbers):
        keys = "".join(f"        k{n}: {n}\n" for n in numbers)
        return subnets(f"      for_each:\n{keys}      cidr: {{ in: main, bits: 8, at: \"${{each.value}}\" }}\n")

    first = ranges(settle(road, plan(range(20))))
    assert len(first) == 20 and first["subnet.app/k7"][1] == "10.0.7.0/24"
    after = ranges(settle(road, plan([19, *range(3, 19), 30])))  # another order; three taken out, one added
    assert len(after) == 18 and after["subnet.app/k30"][1] == "10.0.30.0/24"
    assert all(first[address] == after[address] for address in after if address != "subnet.app/k30")


def test_a_key_that_is_renamed_is_another_instance_unless_it_was_moved(road):
    def plan(key, was=""):
        return subnets(f"      for_each: [{key}]\n      cidr: 10.0.1.0/24\n{was}")

    before = ranges(settle(road, plan("a")))["subnet.app/a"]
    road.plan_file(plan("b"))
    assert actions(road) == {"subnet.app/a": "delete", "subnet.app/b": "create"}
    road.plan_file(plan("b", "      was: subnet.app/a\n"))
    assert actions(road) == {"subnet.app/b": "move"}
    assert ranges(settle(road))["subnet.app/b"] == before
    assert ranges(settle(road, plan("b")))["subnet.app/b"] == before


def test_count_and_when(road):
    def plan(count, wanted):
        return ("footing: 1\nstack: many\nregion: eu-west-1\nvariables: { wanted: { type: flag } }\nresources:\n"
                "  vpc: { main: { cidr: 10.0.0.0/16 } }\n  subnet:\n"
                f"    app: {{ count: {count}, vpc: main, cidr: \"10.0.${{count.index}}.0/24\" }}\n"
                "    extra: { when: \"${var.wanted}\", vpc: main, cidr: 10.0.99.0/24 }\n"), "--var", f"wanted={wanted}"

    first = ranges(settle(road, *plan(3, "yes")))
    assert sorted(first) == ["subnet.app/0", "subnet.app/1", "subnet.app/2", "subnet.extra"]
    second = ranges(settle(road, *plan(2, "no")))
    assert second == {address: first[address] for address in ("subnet.app/0", "subnet.app/1")}
    assert ranges(settle(road, *plan(0, "false"))) == {}


def test_values_of_instances_may_name_resources(road):
    world = settle(road, "footing: 1\nstack: many\nregion: eu-west-1\nresources:\n"
                   "  vpc: { a: { cidr: 10.1.0.0/16 }, b: { cidr: 10.2.0.0/16 } }\n"
                   "  security_group:\n    each:\n      for_each:\n"
                   "        one: { vpc: \"${vpc.a.id}\", port: 80 }\n        two: { vpc: \"${vpc.b.id}\", port: 443 }\n"
                   "      vpc: ${each.value.vpc}\n      inbound: [ { port: \"${each.value.port}\", from: 10.0.0.0/8 } ]\n")
    one, two = (world.at(f"security_group.each/{key}") for key in ("one", "two"))
    assert (one["VpcId"], two["VpcId"]) == (world.at("vpc.a")["VpcId"], world.at("vpc.b")["VpcId"])
    assert rules(two["IpPermissions"]) == {("tcp", 443, 443, "10.0.0.0/8")}


# --- include ----------------------------------------------------------------------------------------------------------------------

NET = """\
footing: 1
variables: { cidr: {}, office: { default: 198.51.100.0/24 } }
resources:
  network:
    main: { cidr: "${var.cidr}", zones: [a, b] }
  security_group:
    door: { vpc: main, inbound: [ { port: 22, from: "${var.office}" } ] }
outputs:
  vpc: ${network.main.id}
"""
SHOP = """\
footing: 1
stack: shop
region: eu-west-1
include:
  net: { file: parts/net.yaml, inputs: { cidr: 10.0.0.0/16 } }
  spare: { file: parts/net.yaml, inputs: { cidr: 10.1.0.0/16, office: web } }
resources:
  security_group:
    web: { vpc: spare:main, inbound: [ { port: 80, from: net:network.main.cidr } ] }
outputs:
  VPC: ${net:vpc}
"""


@pytest.fixture
def shop(road):
    (road.folder / "parts").mkdir()
    road.plan_file(NET, name="parts/net.yaml")
    road.plan_file(SHOP.replace("from: net:network.main.cidr", "from: \"${net:network.main.cidr}\""))
    return road


def test_one_file_included_twice(shop):
    world = settle(shop)
    net, spare = world.at("net:vpc.main"), world.at("spare:vpc.main")
    assert (net["CidrBlock"], spare["CidrBlock"]) == ("10.0.0.0/16", "10.1.0.0/16")
    web = world.at("security_group.web")
    assert web["VpcId"] == spare["VpcId"] and rules(web["IpPermissions"]) == {("tcp", 80, 80, "10.0.0.0/16")}
    doors = [world.at(f"{name}:security_group.door") for name in ("net", "spare")]
    assert [door["GroupName"] for door in doors] == ["shop-net-door", "shop-spare-door"]
    assert rules(doors[0]["IpPermissions"]) == {("tcp", 22, 22, "198.51.100.0/24")}
    assert rules(doors[1]["IpPermissions"]) == {("tcp", 22, 22, web["GroupId"])}  # `web` of who includes the file
    assert tags(net)["Name"] == "shop-net-main"
    assert shop.json("output") == {"VPC": net["VpcId"]}
    assert {row["address"] for row in shop.json("state", "list")} >= {"net:vpc.main", "spare:subnet.main/private-b"}
    shop("teardown", "--yes", status=0)
    assert World(shop.cloud.client("ec2")).is_empty()


def test_addresses_of_included_files_are_legal_everywhere(shop):
    first = settle(shop, None, "--target", "net:security_group.door")
    assert first.addresses() == ["net:security_group.door", "net:vpc.main"]
    settle(shop)
    vpc = World(shop.cloud.client("ec2")).at("net:vpc.main")["VpcId"]
    # The file is included under another name: nothing is made anew.
    text = (shop.folder / "footing.yaml").read_text().replace("net:", "base:").replace("base: { file", "base: { was: net, file")
    shop.plan_file(text)
    assert set(actions(shop).values()) == {"move"}
    assert settle(shop).at("base:vpc.main")["VpcId"] == vpc
    # And one of its resources goes to the plan file itself, and comes back.
    shop.plan_file(NET.replace("  security_group:\n    door: { vpc: main, inbound: [ { port: 22, from: \"${var.office}\" } ] }\n", ""),
                   name="parts/net.yaml")
    door = World(shop.cloud.client("ec2")).at("base:security_group.door")["GroupId"]
    moved = text.replace("    web:", "    door: { vpc: base:main, was: base:security_group.door, name: shop-net-door,"
                         " inbound: [ { port: 22, from: 198.51.100.0/24 } ] }\n    web:")
    shop.plan_file(moved)
    assert actions(shop) == {"security_group.door": "move", "spare:security_group.door": "delete"}
    assert settle(shop).at("security_group.door")["GroupId"] == door
    shop("state", "move", "security_group.door", "base:security_group.door", status=0)
    assert "base:security_group.door" in {row["address"] for row in shop.json("state", "list")}
    refused = shop("state", "move", "base:security_group.door", "Base:security_group.door", status=1)
    assert "is no address" in refused.stderr


def test_mistakes_stand_in_the_included_file(shop):
    shop.plan_file(NET.replace("zones: [a, b]", "zoness: 2"), name="parts/net.yaml")
    said = shop("validate", status=1).stderr
    assert "parts/net.yaml:5:34: error: network has no field 'zoness'" in said, said
    assert "footing.yaml:5:16: note: 'parts/net.yaml' is included here as 'net'" in said, said
    assert said.count("zoness'") == 1, said  # once, however often the file is included


def test_a_saved_plan_is_bound_to_included_files_too(shop):
    shop("plan", "--out", "saved", status=0)
    shop.plan_file(NET.replace("22", "2222"), name="parts/net.yaml")
    refused = shop("apply", "saved", status=4)
    assert "the plan file has changed" in refused.stderr
    assert World(shop.cloud.client("ec2")).is_empty()


def test_a_lost_state_of_included_files_is_rebuilt(shop):
    settle(shop)
    for path in (shop.folder / ".footing").iterdir():
        path.unlink()
    shop("state", "rebuild", status=0)
    shop.assert_no_changes()


# --- environments -----------------------------------------------------------------------------------------------------------------

ENVIRONMENTS = """\
footing: 1
stack: shop
region: eu-west-1
variables: { cidr: {}, size: { default: small } }
environments:
  dev: { variables: { cidr: 10.1.0.0/16 } }
  prod: { variables: { cidr: 10.2.0.0/16, size: large }, protect: all, tags: { tier: prod } }
resources:
  vpc: { main: { cidr: "${var.cidr}", tags: { size: "${var.size}" } } }
  security_group: { web: { vpc: main } }
"""


def test_two_environments_side_by_side(road):
    road.plan_file(ENVIRONMENTS)
    none = road("plan", status=1)
    assert "none is chosen" in none.stderr and "dev, prod" in none.stderr
    settle(road, None, "--env", "dev")
    world = settle(road, None, "--env", "prod")
    by_stack = {tags(vpc)["footing:stack"]: vpc for vpc in world.vpcs}
    assert {name: vpc["CidrBlock"] for name, vpc in by_stack.items()} == {"shop-dev": "10.1.0.0/16", "shop-prod": "10.2.0.0/16"}
    assert [tags(by_stack[name]).get("size") for name in ("shop-dev", "shop-prod")] == ["small", "large"]
    assert (tags(by_stack["shop-prod"])["tier"], tags(by_stack["shop-dev"]).get("tier")) == ("prod", None)
    assert sorted(group["GroupName"] for group in world.groups) == ["shop-dev-web", "shop-prod-web"]
    refused = road("teardown", "--env", "prod", "--yes", status=4)
    assert "protect" in refused.stderr
    road("teardown", "--env", "dev", "--yes", status=0)
    left = World(road.cloud.client("ec2"))
    assert {tags(vpc)["footing:stack"] for vpc in left.vpcs} == {"shop-prod"} and len(left.groups) == 1
    assert not actions(road, "--env", "prod")


# --- what a plan is told ----------------------------------------------------------------------------------------------------------

TOLD = """\
footing: 1
stack: told
region: eu-west-1
variables: { cidr: { env: CIDR, default: 10.9.0.0/16 }, names: { type: list, default: [] }, token: { secret: true } }
resources:
  vpc: { main: { cidr: "${var.cidr}" } }
  security_group: { each: { for_each: "${var.names}", vpc: main } }
outputs: { TOKEN: "${var.token}" }
"""


def test_who_wins(road):
    """--var, then --var-file, then the environment, then the default."""
    road.plan_file(TOLD)
    road.plan_file("cidr: 10.2.0.0/16\nnames: [a, b]\ntoken: hush-hush\n", name="vars.yaml")
    road.plan_file(json.dumps({"cidr": "10.3.0.0/16"}), name="more.json")

    def planned(*flags, env=None, input=None):
        plan = road.json("plan", *flags, env=env, input=input)
        assert "hush-hush" not in json.dumps(plan)
        fields = {c["address"]: {f["field"]: f["after"] for f in c["fields"]} for c in plan["changes"]}
        return fields["vpc.main"]["cidr"], sum(address.startswith("security_group.each/") for address in fields)

    secret = ("--var-file", "-")
    assert planned(*secret, input="token: hush-hush") == ("10.9.0.0/16", 0)
    assert planned(*secret, input="token: hush-hush", env={"CIDR": "10.1.0.0/16"}) == ("10.1.0.0/16", 0)
    assert planned("--var-file", "vars.yaml", env={"CIDR": "10.1.0.0/16"}) == ("10.2.0.0/16", 2)
    assert planned("--var-file", "vars.yaml", "--var-file", "more.json") == ("10.3.0.0/16", 2)
    assert planned("--var-file", "vars.yaml", "--var", "cidr=10.4.0.0/16") == ("10.4.0.0/16", 2)


def test_secrets_of_a_file_of_variables(road):
    road.plan_file(TOLD)
    road.plan_file("token: hush-hush\nnames: [a]\n", name="vars.yaml")
    road("plan", "--var-file", "vars.yaml", "--out", "saved", status=0)
    assert "hush-hush" not in (road.folder / "saved").read_text()
    told = road("apply", "saved", status=1)
    assert "variable 'token' has no value" in told.stderr
    road("apply", "saved", "--var-file", "vars.yaml", status=0)
    assert "hush-hush" not in "".join(p.read_bytes().decode("latin-1") for p in (road.folder / ".footing").iterdir() if p.is_file())
    assert road("output", "TOKEN").stdout.strip() == "(secret)"
    assert road("output", "TOKEN", "--reveal", "--var-file", "vars.yaml", status=0).stdout.strip() == "hush-hush"
    road.plan_file("token: hush-hush\nnmaes: [a]\n", name="vars.yaml")
    refused = road("plan", "--var-file", "vars.yaml", status=1)
    assert "vars.yaml:2" in refused.stderr and "did you mean 'names'?" in refused.stderr
    assert "--var would show it" in road("plan", "--var", "token=hush-hush", status=1).stderr


def test_a_secret_is_typed_at_a_terminal(road):
    road.plan_file(TOLD)
    said = at_terminal(road, "plan", say=["hush-hush"])
    assert "hush-hush" not in said and "vpc.main" in said


# --- Jsonnet ----------------------------------------------------------------------------------------------------------------------


def test_a_plan_in_jsonnet(road):
    road.plan_file("{ group(port):: { vpc: 'main', inbound: [{ port: port, from: '10.0.0.0/8' }] } }", name="lib.libsonnet")
    road.plan_file("""\
local lib = import 'lib.libsonnet';
{
  footing: 1, stack: 'made', region: 'eu-west-1',
  resources: {
    vpc: { main: { cidr: '10.0.0.0/16' } },
    subnet: { ['n%d' % n]: { vpc: 'main', cidr: '10.0.%d.0/24' % n } for n in std.range(1, 3) },
    security_group: { web: lib.group(80) },
  },
  outputs: { WEB: '${security_group.web.id}' },
}
""", name="plan.jsonnet")
    road("apply", "-f", "plan.jsonnet", "--yes", status=0)
    assert "nothing to do" in road("plan", "plan.jsonnet", status=0).stdout
    world = World(road.cloud.client("ec2"))
    assert sorted(subnet["CidrBlock"] for subnet in world.subnets) == ["10.0.1.0/24", "10.0.2.0/24", "10.0.3.0/24"]
    assert rules(world.at("security_group.web")["IpPermissions"]) == {("tcp", 80, 80, "10.0.0.0/8")}
    road.plan_file("{ group(port):: { vpc: 'main', inbound: [{ port: prt }] } }", name="lib.libsonnet")
    broken = road("plan", "-f", "plan.jsonnet", status=1)
    assert "lib.libsonnet:1:50: error: Jsonnet: Unknown variable: prt" in broken.stderr, broken.stderr


# --- my-ip ------------------------------------------------------------------------------------------------------------------------


def test_my_ip_changes_only_at_a_terminal(run):
    """Found when first asked for, shown, kept; a pipeline elsewhere keeps what the rule has."""
    run.plan_file("footing: 1\nstack: door\nregion: eu-west-1\nresources:\n  vpc: { main: { cidr: 10.0.0.0/16 } }\n"
                  "  security_group: { door: { inbound: [ { port: 22, from: my-ip } ] } }\n")
    first = run("apply", "--sandbox", "--yes", status=0).stdout
    assert "my-ip is 127.0.0.1/32\n" in first and "tcp 22 from 127.0.0.1/32" in first
    state = sqlite3.connect(run.folder / ".footing" / "sandbox-state.db")
    assert state.execute("SELECT value FROM meta WHERE name LIKE 'fact % my-ip'").fetchall() == [("127.0.0.1/32",)]
    with state:  # as if it had been applied from elsewhere
        state.execute("UPDATE meta SET value = '198.51.100.9/32' WHERE name LIKE 'fact % my-ip'")
    state.close()
    assert "done: 1 updated" in run("apply", "--sandbox", "--yes", status=0).stdout
    alone = run("plan", "--sandbox", status=0).stdout
    assert "my-ip is 198.51.100.9/32\n" in alone and "nothing to do" in alone
    assert not any(change["action"] != "keep" for change in run.json("plan", "--sandbox")["changes"])
    seen = at_terminal(run, "plan", "--sandbox")
    assert "my-ip is 127.0.0.1/32; until now it was 198.51.100.9/32" in seen, seen
    assert "+ tcp 22 from 127.0.0.1/32" in seen and "- tcp 22 from 198.51.100.9/32" in seen, seen
    assert "nothing to do" in run("plan", "--sandbox", status=0).stdout  # to look changes nothing
    assert "done: 1 updated" in at_terminal(run, "apply", "--sandbox", say=["y"])
    assert "my-ip is 127.0.0.1/32\n" in run("plan", "--sandbox", status=0).stdout
