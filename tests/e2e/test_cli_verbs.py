"""The verbs as they are typed: what they print, their exit statuses, their JSON."""
import json
import re
import stat
import subprocess

import pytest
from test_road import WEB, plan


@pytest.fixture
def box(run):
    run.plan_file(plan())
    return run


@pytest.fixture
def applied(run, sandbox):
    run.env, run.cloud = sandbox.env, sandbox
    run.plan_file(plan())
    run.apply()
    return run


# --- first contact ----------------------------------------------------------------------------------------------------


def test_version_and_help(run):
    assert re.fullmatch(r"footing \d+\.\d+\.\d+\n", run("version", status=0).stdout)
    assert run("--version", status=0).stdout == run("version", status=0).stdout
    shown = run("help", status=0).stdout
    for word in ("plan", "apply", "teardown", "vpc", "security_group"):
        assert word in shown
    assert run("--help", status=0).stdout == shown
    assert run(status=1).stdout == shown
    assert "--exit-code" in run("help", "plan", status=0).stdout
    assert run("plan", "--help", status=0).stdout == run("help", "plan", status=0).stdout
    assert "cidr" in run("help", "subnet", status=0).stdout
    assert "did you mean 'subnet'" in run("help", "subnt", status=1).stderr


def test_bad_usage_is_one_error_and_the_nearest_name(run):
    for args, words in ((["pln"], "did you mean 'plan'"), (["plan", "--cals"], "did you mean '--calls'"),
                        (["plan", "--yes"], "it belongs to: apply teardown"), (["call", "ec2"], "SERVICE OPERATION")):
        done = run(*args, status=1)
        assert done.stderr.count("error:") == 1 and words in done.stderr and not done.stdout


def test_no_plan_file(run):
    done = run("plan", status=1)
    assert "no plan file 'footing.yaml'" in done.stderr and "footing new" in done.stderr
    assert "no plan file 'prod.yaml'" in run("plan", "prod.yaml", status=1).stderr


def test_no_credentials_and_no_region(box):
    done = box("plan", status=1)
    assert "credentials" in done.stderr and "AWS_PROFILE" in done.stderr and "--sandbox" in done.stderr
    box.plan_file(plan().replace("region: eu-west-1\n", "").replace("zone: a,", "").replace("zone: b", "tags: {}"))
    done = box("plan", status=1, env={"AWS_ACCESS_KEY_ID": "AKIAX", "AWS_SECRET_ACCESS_KEY": "x"})
    assert "region" in done.stderr and "AWS_REGION" in done.stderr


def test_an_example_is_right(run):
    assert "vpc" in run("new", status=0).stdout
    run("new", "vpc", status=0)
    run("validate", status=0)
    mine = (run.folder / "footing.yaml").read_text()
    assert "there already" in run("new", "network", status=1).stderr
    assert (run.folder / "footing.yaml").read_text() == mine
    run("new", "network", "-f", "other.yaml", status=0)
    assert "network:" in (run.folder / "other.yaml").read_text()
    assert "did you mean 'vpc'" in run("new", "vcp", status=1).stderr


def test_mistakes_of_a_plan_file_are_shown_with_their_place(run):
    run.plan_file(plan().replace("dns_hostnames", "dns_hostname"))
    for verb in ("validate", "plan", "apply"):
        done = run(verb, *(["--yes"] if verb == "apply" else []), status=1)
        assert "footing.yaml:8:" in done.stderr and "'dns_hostnames'" in done.stderr and "^" in done.stderr
    told = run.json("validate", status=1)
    assert told["valid"] is False and told["errors"] == 1
    run.plan_file(plan())
    assert run.json("validate") == {"valid": True, "errors": 0, "resources": 7}


def test_nothing_of_libcurl_is_touched_before_it_is_needed(run, tmp_path):
    """A CA bundle that cannot be read would be noticed by whoever starts HTTP."""
    run.plan_file("footing: 1\nstack: x\nnonsense: 1\n")
    env = {"AWS_CA_BUNDLE": str(tmp_path / "nothing.pem")}
    run("version", status=0, env=env)
    run("help", status=0, env=env)
    assert "nonsense" in run("plan", status=1, env=env).stderr


# --- plan -------------------------------------------------------------------------------------------------------------


def test_the_first_line_says_who_where_what(applied):
    first = applied("plan", status=0).stdout.splitlines()[0]
    assert first.startswith("road · 000000000000 · eu-west-1 · ") and first.endswith(applied.cloud.url)
    assert applied("plan", "--sandbox", status=0, env={"AWS_ENDPOINT_URL": None}).stdout.splitlines()[0].endswith("· sandbox")


def test_a_plan_reads_like_a_diff(applied):
    applied.plan_file(plan(cidr_a="10.0.9.0/24", web=WEB[:1] + ["{ port: 8080, from: data }"]))
    shown = applied("plan", status=0).stdout
    assert re.search(r"^! subnet\.a .*because subnet\.a\.cidr changed, line \d+", shown, re.M)
    assert re.search(r"^    cidr +10\.0\.1\.0/24 -> 10\.0\.9\.0/24 +replaces$", shown, re.M)
    assert re.search(r"^    id +subnet-[0-9a-f]+ -> known after apply$", shown, re.M)
    assert re.search(r"^      \+ tcp 8080 from security_group\.data$", shown, re.M)
    assert re.search(r"^      - tcp 22 from 192\.0\.2\.0/24$", shown, re.M)
    assert "2 to update, 1 to replace; 4 unchanged" in shown
    assert re.search(r"^\d+ calls, about \d", shown, re.M)


def test_exit_code(applied):
    applied("plan", "--exit-code", status=0)
    applied.plan_file(plan(dns="false"))
    applied("plan", status=0)
    applied("plan", "--exit-code", status=2)
    applied("plan", "--json", "--exit-code", status=2)


def test_drift_alone(applied):
    ec2 = applied.cloud.client("ec2")
    vpc = ec2.describe_vpcs(Filters=[{"Name": "tag:footing:address", "Values": ["vpc.main"]}])["Vpcs"][0]["VpcId"]
    assert "no drift" in applied("plan", "--drift", status=0).stdout
    ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsHostnames={"Value": False})
    applied.plan_file(plan(web=WEB[:1]))
    shown = applied("plan", "--drift", "--exit-code", status=2).stdout
    assert "changed outside footing: was true, is false" in shown and "security_group" not in shown
    changes = applied.json("plan", "--drift")["changes"]
    assert [change["address"] for change in changes] == ["vpc.main"]
    assert [field["field"] for field in changes[0]["fields"]] == ["dns_hostnames"]


def test_drift_beside_a_change_of_the_plan(applied):
    """The same field, the same tags: only what the world did is shown, and exit status 2 means that alone."""
    ec2 = applied.cloud.client("ec2")
    web = ec2.describe_security_groups(Filters=[{"Name": "tag:footing:address", "Values": ["security_group.web"]}])["SecurityGroups"][0]
    applied.plan_file(plan(web=WEB[:1] + ["{ port: 8080, from: data }"]).replace("project: road", "project: lane"))
    applied("plan", "--drift", "--exit-code", status=0)
    ec2.authorize_security_group_ingress(GroupId=web["GroupId"], IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": 3389, "ToPort": 3389, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
    ec2.create_tags(Resources=[web["GroupId"]], Tags=[{"Key": "Name", "Value": "mine"}])
    shown = applied("plan", "--drift", "--exit-code", status=2).stdout
    assert "- tcp 3389 from 0.0.0.0/0   added outside footing" in shown and "changed outside footing: was road-web, is mine" in shown
    assert "8080" not in shown and "tcp 22" not in shown and "lane" not in shown and "1 resource changed outside footing" in shown
    changes = applied.json("plan", "--drift")["changes"]
    assert [(change["address"], sorted(field["field"] for field in change["fields"])) for change in changes] == [
        ("security_group.web", ["inbound", "tags"])]
    subnet = ec2.describe_subnets(Filters=[{"Name": "tag:footing:address", "Values": ["subnet.b"]}])["Subnets"][0]
    table = ec2.describe_route_tables(Filters=[{"Name": "tag:footing:address", "Values": ["route_table.public"]}])["RouteTables"][0]
    for association in table["Associations"]:
        if association.get("SubnetId") == subnet["SubnetId"]:
            ec2.disassociate_route_table(AssociationId=association["RouteTableAssociationId"])
    ec2.delete_subnet(SubnetId=subnet["SubnetId"])
    shown = applied("plan", "--drift", "--exit-code", status=2).stdout
    assert "+ subnet.b  gone since the last run" in shown and "3 resources changed outside footing" in shown


def test_json_of_a_plan(box):
    document = box.json("plan", "--sandbox")
    assert document["format"] == "footing-plan-1"
    assert (document["stack"], document["account"], document["region"], document["realm"]) == (
        "road", "000000000000", "eu-west-1", "sandbox")
    assert list(document["summary"]) == ["create", "update", "replace", "delete", "keep", "adopt", "move", "forget"]
    assert document["summary"]["create"] == 7
    subnet = next(change for change in document["changes"] if change["address"] == "subnet.a")
    assert subnet["action"] == "create" and re.fullmatch(r"footing\.yaml:\d+:\d+", subnet["at"])
    fields = {field["field"]: field for field in subnet["fields"]}
    assert fields["vpc"]["after"] == {"$unknown": "vpc.main.id"} and fields["vpc"]["replaces"] is False
    ids = [call["id"] for call in document["calls"]]
    assert ids == sorted(ids, key=lambda text: [int(part) for part in text.split(".")])
    for call in document["calls"]:
        assert call["step"] in ("call", "read", "wait", "each", "when", "check")
        assert set(call["after"]) <= set(ids)
    assert all(finding["check"] and re.fullmatch(r"footing\.yaml:\d+:\d+", finding["at"]) for finding in document["findings"])


def test_a_plan_writes_nothing(run, sandbox):
    run.env = sandbox.env
    run.plan_file(plan())
    run("plan", status=0)
    assert not (run.folder / ".footing").exists()
    assert {"$unknown": "run.store"} in [
        tag["Value"] for call in run.json("plan")["calls"] for spec in call.get("input", {}).get("TagSpecifications", [])
        for tag in spec["Tags"]]


def test_a_plan_without_refresh_asks_only_who(applied):
    before = len(applied.cloud.ledger())
    applied("plan", "--no-refresh", status=0)
    assert [entry["operation"] for entry in applied.cloud.ledger()[before:]] == ["GetCallerIdentity"]


def test_targets(box):
    changes = box.json("plan", "--sandbox", "--target", "subnet.a")["changes"]
    assert {change["address"] for change in changes if change["action"] == "create"} == {"vpc.main", "subnet.a"}
    assert "subnet.aa" in box("plan", "--sandbox", "--target", "subnet.aa", status=1).stderr


# --- saved plans ------------------------------------------------------------------------------------------------------


def test_a_saved_plan_is_applied_without_a_question(run, sandbox):
    run.env = sandbox.env
    run.plan_file(plan())
    run("plan", "--out", "first.plan", status=0)
    saved = run.folder / "first.plan"
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    run("apply", "first.plan", status=0)
    run.assert_no_changes()
    run("plan", "--teardown", "--out", "down.plan", status=0)
    assert run("apply", "down.plan").returncode == 4
    run("teardown", "down.plan", status=0)


def test_a_saved_plan_knows_that_it_is_for_the_sandbox(box):
    box("plan", "--sandbox", "--out", "saved.plan", status=0)
    assert "sandbox" in box("apply", "saved.plan", status=0).stdout
    assert box.json("plan", "--sandbox")["summary"]["keep"] == 7


def test_a_saved_plan_is_refused_when_the_world_moved(applied):
    applied.plan_file(plan(dns="false"))
    applied("plan", "--out", "saved.plan", status=0)
    ec2 = applied.cloud.client("ec2")
    subnet = ec2.describe_subnets(Filters=[{"Name": "tag:footing:address", "Values": ["subnet.b"]}])["Subnets"][0]["SubnetId"]
    ec2.modify_subnet_attribute(SubnetId=subnet, MapPublicIpOnLaunch={"Value": True})
    before = len([entry for entry in applied.cloud.ledger() if entry["mutating"]])
    refused = applied("apply", "saved.plan")
    assert refused.returncode == 4 and "'subnet.b' is not as it was seen" in refused.stderr
    assert len([entry for entry in applied.cloud.ledger() if entry["mutating"]]) == before


def test_a_saved_plan_is_refused_when_the_file_or_the_place_moved(applied):
    applied.plan_file(plan(dns="false"))
    applied("plan", "--out", "saved.plan", status=0)
    assert applied("apply", "saved.plan", "--sandbox").returncode == 4
    applied.plan_file(plan(dns="false") + "# a word more\n")
    refused = applied("apply", "saved.plan")
    assert refused.returncode == 4 and "plan file has changed" in refused.stderr
    applied.plan_file(plan(dns="false"))
    applied("apply", "saved.plan", status=0)
    refused = applied("apply", "saved.plan")  # it has been applied: the world is not what it saw
    assert refused.returncode == 4 and "vpc.main" in refused.stderr


def test_a_saved_plan_keeps_its_variables_and_no_secret(run, sandbox):
    run.env = sandbox.env
    text = plan().replace("resources:", "variables:\n  team: {}\n  pass: { secret: true, env: PASS }\n\nresources:", 1)
    text = text.replace("tags: { project: road }", "tags: { project: road }").replace(
        "    main: { cidr: 10.0.0.0/16,", "    main: { tags: { team: '${var.team}' }, cidr: 10.0.0.0/16,", 1)
    text += "  PASS: ${var.pass}\n"
    run.plan_file(text)
    secret = {"PASS": "correct-horse-battery"}
    run("plan", "--var", "team=blue", "--out", "saved.plan", status=0, env=secret)
    assert "correct-horse" not in (run.folder / "saved.plan").read_text()
    run("apply", "saved.plan", status=0, env=secret)
    assert b"correct-horse" not in (run.folder / ".footing" / "state.db").read_bytes()
    assert run.json("output")["PASS"] == {"$secret": True}
    assert "(secret)" in run("output", status=0).stdout
    assert run("output", "PASS", "--reveal", "--var", "team=blue", status=0, env=secret).stdout == "correct-horse-battery\n"


# --- apply, teardown --------------------------------------------------------------------------------------------------


def events(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_events_of_an_apply(run, sandbox):
    run.env = sandbox.env
    run.plan_file(plan())
    seen = events(run("apply", "--yes", "--json", status=0))
    end = seen[-1]
    assert end["event"] == "end" and end["outcome"] == "done" and end["resources"]["created"] == 7
    assert end["calls"] == sum(entry["mutating"] for entry in sandbox.ledger())
    assert end["read_calls"] > 0 and end["seconds"] >= 0
    for event in seen:
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", event["at"])
    assert {event["operation"] for event in seen if event["event"] == "done" and event.get("operation")} >= {"CreateVpc"}
    down = events(run("teardown", "--yes", "--json", status=0))[-1]
    assert down["outcome"] == "done" and down["resources"]["deleted"] == 7


def test_events_end_after_a_refusal_too(box):
    done = box("apply", "--sandbox", "--json")
    assert done.returncode == 4
    assert [event["event"] for event in events(done)] == ["diagnostic", "end"]
    assert events(done)[-1]["outcome"] == "failed" and events(done)[-1]["calls"] == 0


def test_a_failure_names_what_and_where(run, sandbox):
    run.env = sandbox.env
    run.plan_file(plan())
    sandbox.fault("deny:CreateRouteTable")
    done = run("apply", "--yes")
    sandbox.fault("")
    assert done.returncode == 1
    assert "route_table.public" in done.stderr and "CreateRouteTable" in done.stderr and "footing.yaml:" in done.stderr
    assert "failed" in done.stdout
    run.apply()
    run.assert_no_changes()


def test_quiet_says_nothing(box):
    assert box("apply", "--sandbox", "--yes", "--quiet", status=0).stdout.count("\n") <= 1
    assert box("output", "VPC", "--sandbox", "--quiet", status=0).stdout.startswith("vpc-")


# --- output, state, history -------------------------------------------------------------------------------------------


def test_forms_of_output(applied):
    vpc = applied.json("output")["VPC"]
    assert applied("output", "VPC", status=0).stdout == vpc + "\n"
    assert f"VPC = {vpc}" in applied("output", status=0).stdout
    assert f"export VPC='{vpc}'" in applied("output", "--format", "env", status=0).stdout
    assert f"VPC='{vpc}'" in applied("output", "--format", "dotenv", status=0).stdout
    assert f"VPC={vpc}" in applied("output", "--format", "docker", status=0).stdout
    assert f"travis env set VPC '{vpc}'\n" in applied("output", "--format", "travis", status=0).stdout
    settings = applied("output", "--format", "eb", status=0).stdout
    assert settings.startswith("option_settings:\n  aws:elasticbeanstalk:application:environment:\n")
    assert f'\n    VPC: "{vpc}"\n' in settings
    shell = subprocess.run(["sh", "-c", applied("output", "--format", "env").stdout + 'echo "$WEB"'], capture_output=True, text=True)
    assert shell.stdout.startswith("sg-")
    assert "did you mean 'VPC'" in applied("output", "VPX", status=1).stderr
    assert "did you mean 'json'" in applied("output", "--format", "jsn", status=1).stderr


def test_output_needs_no_cloud(applied):
    before = len(applied.cloud.ledger())
    applied("output", status=0, env={name: None for name in applied.env})
    assert len(applied.cloud.ledger()) == before


def test_state_and_history(applied):
    rows = applied.json("state", "list")
    assert {row["address"] for row in rows} >= {"vpc.main", "subnet.a"} and len(rows) == 7
    assert "vpc.main" in applied("state", "list", status=0).stdout
    shown = applied.json("state", "show", "vpc.main")
    assert shown["wanted"]["cidr"] == "10.0.0.0/16" and shown["id"].startswith("vpc-")
    assert "did you mean 'vpc.main'" in applied("state", "show", "vpc.man", status=1).stderr
    applied("teardown", "--yes", status=0)
    runs = applied.json("history")
    assert [run["verb"] for run in runs] == ["apply", "teardown"] and all(run["outcome"] == "done" for run in runs)
    assert "delete  vpc.main" in applied("history", status=0).stdout


def test_nothing_known(box):
    assert "was never applied" in box("output", status=1).stderr
    assert "was never applied" in box("history", status=1).stderr


# --- call, whoami, completion -----------------------------------------------------------------------------------------


def test_call(applied):
    answer = json.loads(applied("call", "ec2", "DescribeVpcs", '{"Filters": [{"Name": "is-default", "Values": ["true"]}]}', status=0).stdout)
    assert answer["Vpcs"][0]["CidrBlock"] == "172.31.0.0/16"
    assert json.loads(applied("call", "ec2", "describe-vpcs", status=0).stdout)["Vpcs"]
    (applied.folder / "input.json").write_text('{"VpcIds": ["vpc-00000000"]}')
    refused = applied("call", "ec2", "DescribeVpcs", "@input.json", status=1)
    assert "InvalidVpcID.NotFound" in refused.stderr
    assert "did you mean 'ec2'" in applied("call", "ec3", "DescribeVpcs", status=1).stderr
    assert "did you mean 'DescribeVpcs'" in applied("call", "ec2", "DescribeVpc", status=1).stderr
    assert "DescribeVpcs" in applied("call", "ec2", "DescribeVpcs", '{"VpcIdz": []}', status=1).stderr
    assert "input:1:" in applied("call", "ec2", "DescribeVpcs", '{"VpcIds": [}', status=1).stderr


def test_show_request_sends_nothing(applied):
    before = len(applied.cloud.ledger())
    shown = applied("call", "ec2", "DescribeVpcs", "--show-request", status=0).stdout
    assert "Action=DescribeVpcs" in shown and "AWS4-HMAC-SHA256" in shown
    assert len(applied.cloud.ledger()) == before


def test_whoami(applied):
    who = applied.json("whoami")
    assert who["account"] == "000000000000" and who["region"] == "eu-west-1" and who["realm"] == applied.cloud.url
    assert "arn:aws:" in applied("whoami", status=0).stdout
    assert applied("whoami", "--sandbox", status=0, env={name: None for name in applied.env}).stdout.startswith("000000000000 · eu-west-1")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(run, shell):
    import shutil

    script = run("completion", shell, status=0).stdout
    assert "teardown" in script and "exit-code" in script
    if shutil.which(shell):
        checked = subprocess.run([shell, "-n"], input=script, capture_output=True, text=True)
        assert checked.returncode == 0, checked.stderr


@pytest.mark.parametrize("endpoint", ["localhost:5000", "http://127.0.0.1:1\nhttp://127.0.0.1:1?", "ftp://127.0.0.1"])
def test_an_endpoint_that_is_no_url_is_said_at_once(run, endpoint):
    run.plan_file("footing: 1\nstack: x\nregion: eu-west-1\nresources: {}\n")
    done = run("plan", env={"AWS_ENDPOINT_URL": endpoint, "AWS_ACCESS_KEY_ID": "A", "AWS_SECRET_ACCESS_KEY": "b"}, status=1)
    assert "is no URL" in done.stderr and "--endpoint" in done.stderr and "answer" not in done.stderr
