"""The forms of an audit, each read back by somebody else's reader: csv, xml, html.parser, and a schema of SARIF's essentials."""
import csv
import html.parser
import io
import json
import re
import xml.etree.ElementTree

import jsonschema
import pytest

PLAN = """
footing: 1
stack: forms
region: eu-west-1
resources:
  vpc:
    main: { cidr: 10.0.0.0/16 }
  security_group:
    web: { vpc: main, inbound: [ { port: 22, from: anywhere } ] }
"""
NASTY = "a & <b> 'c' \u00e9.yaml"


@pytest.fixture
def people(run, moto):
    run.env = moto.env
    iam = moto.client("iam")
    iam.create_user(UserName="anna")
    iam.create_login_profile(UserName="anna", Password="Abcdefgh1!xyz")
    for _ in range(2):
        iam.create_access_key(UserName="anna")
    run.iam = iam
    return run


def form(run, name, *flags, status=3):
    done = run("audit", "--format", name, *flags, status=status)
    assert not done.stderr
    return done.stdout


def test_json_has_an_identity_that_stays(people):
    first, second = (people.json("audit", status=3)["findings"] for _ in range(2))
    ids = [finding["id"] for finding in first]
    assert len(set(ids)) == len(ids) and all(re.fullmatch("[0-9a-f]{16}", one) for one in ids)
    assert ids == [finding["id"] for finding in second]
    document = json.loads(form(people, "json"))
    assert [finding["id"] for finding in document["findings"]] == ids and document["plan"] is False


def test_csv(people):
    rows = list(csv.DictReader(io.StringIO(form(people, "csv"))))
    told = people.json("audit", status=3)["findings"]
    assert [row["FINDING_UID"] for row in rows] == [finding["id"] for finding in told]
    mfa = next(row for row in rows if row["CHECK_ID"] == "user-mfa-console")
    assert mfa["STATUS"] == "FAIL" and mfa["SEVERITY"] == "high" and mfa["MUTED"] == "False"
    assert mfa["RESOURCE_NAME"] == "anna" and mfa["RESOURCE_TYPE"] == "user" and mfa["RESOURCE_UID"].endswith(":user/anna")
    assert mfa["PROWLER_CHECK_ID"] == "iam_user_mfa_enabled_console_access" and mfa["ACCOUNT_UID"] == "123456789012"
    assert "verified live" in json.loads(mfa["RESOURCE_DETAILS"])["report"]
    assert {row["STATUS"] for row in rows} == {"FAIL", "PASS", "MANUAL", "UNKNOWN"}  # moto has no access analyzers


TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
SARIF = {  # what the schema of SARIF 2.1.0 asks of the parts that we write
    "type": "object", "required": ["version", "runs"], "additionalProperties": False,
    "properties": {"$schema": {"type": "string", "format": "uri"}, "version": {"const": "2.1.0"}, "runs": {"type": "array", "minItems": 1, "items": {
        "type": "object", "required": ["tool", "results"], "additionalProperties": False,
        "properties": {
            "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
            "automationDetails": {"type": "object", "required": ["id"]},
            "invocations": {"items": {"required": ["executionSuccessful"]}},
            "tool": {"type": "object", "required": ["driver"], "properties": {"driver": {
                "type": "object", "required": ["name", "version", "rules"], "properties": {"rules": {"uniqueItems": True, "items": {
                    "type": "object", "required": ["id", "shortDescription", "fullDescription", "help"], "properties": {
                        "shortDescription": TEXT, "fullDescription": TEXT, "help": TEXT,
                        "defaultConfiguration": {"properties": {"level": {"enum": ["none", "note", "warning", "error"]}}},
                        "properties": {"properties": {"tags": {"uniqueItems": True, "items": {"type": "string"}},
                                                      "security-severity": {"type": "string", "pattern": r"^\d+\.\d$"}}}}}}}}}},
            "results": {"type": "array", "items": {
                "type": "object", "required": ["message", "ruleId", "ruleIndex", "locations", "partialFingerprints"],
                "additionalProperties": False, "properties": {
                    "message": TEXT, "ruleId": {"type": "string"}, "ruleIndex": {"type": "integer", "minimum": 0},
                    "kind": {"enum": ["notApplicable", "pass", "fail", "review", "open", "informational"]},
                    "level": {"enum": ["none", "note", "warning", "error"]},
                    "partialFingerprints": {"additionalProperties": {"type": "string"}}, "properties": {"type": "object"},
                    "suppressions": {"items": {"required": ["kind"], "properties": {"kind": {"enum": ["inSource", "external"]}}}},
                    "locations": {"items": {"type": "object", "additionalProperties": False, "properties": {
                        "logicalLocations": {"items": {"required": ["fullyQualifiedName"]}},
                        "physicalLocation": {"required": ["artifactLocation", "region"], "properties": {
                            "artifactLocation": {"required": ["uri"], "properties": {"uri": {"pattern": r"^[A-Za-z0-9._~/%:-]+$"}}},
                            "region": {"properties": {"startLine": {"minimum": 1}, "startColumn": {"minimum": 1}}}}}}}},
                },
                "if": {"properties": {"kind": {"const": "fail"}}}, "else": {"properties": {"level": {"const": "none"}}}}},
        }}}}}


def test_sarif(people):
    log = json.loads(form(people, "sarif", "--verbose"))
    jsonschema.validate(log, SARIF)
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    kinds = {result["kind"] for result in run["results"]}
    assert kinds == {"fail", "pass", "review", "open"}  # open: moto has no access analyzers
    assert {result["kind"] for result in json.loads(form(people, "sarif"))["runs"][0]["results"]} == {"fail", "review", "open"}


def test_sarif_of_a_plan_points_at_its_line(run, moto):
    run.env = moto.env
    run.plan_file(PLAN, NASTY)
    log = json.loads(form(run, "sarif", "--plan", "-f", NASTY))
    jsonschema.validate(log, SARIF)
    found = next(result for result in log["runs"][0]["results"] if result["ruleId"] == "sg-open-ssh")
    place = found["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%20%26%20%3Cb%3E%20%27c%27%20%C3%A9.yaml"
    line = PLAN.splitlines()[place["region"]["startLine"] - 1]
    assert line[place["region"]["startColumn"] - 1:].startswith("web:")
    assert found["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "security_group.web"


def test_ocsf(people):
    events = json.loads(form(people, "ocsf"))
    for event in events:
        assert event["class_uid"] == 2004 and event["type_uid"] == event["class_uid"] * 100 + event["activity_id"]
        assert event["category_uid"] == 2 and event["metadata"]["version"] == "1.3.0"
        assert event["metadata"]["product"]["name"] == "footing" and event["finding_info"]["uid"]
        assert event["severity_id"] in range(1, 6) and event["time"] > 1.6e12 and event["status_id"] == 1
    codes = {(event["metadata"]["event_code"], event["status_code"]) for event in events}
    assert ("user-mfa-console", "FAIL") in codes and ("root-keys", "PASS") in codes
    anna = next(event for event in events if event["metadata"]["event_code"] == "user-mfa-console")
    assert anna["resources"][0]["name"] == "anna" and anna["cloud"]["account"]["uid"] == "123456789012"


def test_junit_has_a_case_a_check(people):
    root = xml.etree.ElementTree.fromstring(form(people, "junit"))
    cases = {case.get("name"): case for case in root.iter("testcase")}
    listed = people("audit", "--list", status=0).stdout
    assert len(cases) == int(root.get("tests")) and all(name in listed for name in cases)
    assert "anna" in cases["user-mfa-console"].find("failure").text
    assert cases["root-used"].find("skipped") is not None and len(cases["root-keys"]) == 0
    assert int(root.get("failures")) == sum(case.find("failure") is not None for case in cases.values())
    cut = xml.etree.ElementTree.fromstring(form(people, "junit", "--max-calls", "1"))
    assert int(cut.get("errors")) > 0


class Page(html.parser.HTMLParser):
    VOID = {"meta", "br"}

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.text, self.links = [], [], "", []
        self.feed(text)
        assert not self.open

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name in ("src", "href")]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def test_html_needs_nothing_else_and_escapes(people):
    page = Page(form(people, "html"))
    assert not page.links and "script" not in page.tags and "anna has a password and no MFA" in page.text and "url(" not in page.text
    people.plan_file(PLAN, NASTY)
    planned = Page(form(people, "html", "--plan", "-f", NASTY))
    assert NASTY in planned.text


def test_markdown(people):
    text = form(people, "markdown")
    rows = [line for line in text.splitlines() if line.startswith("|")][2:]
    assert rows and all(len(re.findall(r"(?<!\\)\|", row)) == 6 for row in rows)
    assert "| **high** | anna " in text
    people.plan_file(PLAN, NASTY)
    planned = form(people, "markdown", "--plan", "-f", NASTY)
    assert "<b>" not in planned and r"&lt;b>" in planned and "Audit of the plan" in planned


def test_a_form_that_does_not_exist(run):
    wrong = run("audit", "--format", "sariff", status=1)
    assert "did you mean 'sarif'" in wrong.stderr


# --- filters, and how it looks ----------------------------------------------------------------------


@pytest.fixture
def groups(run, moto):
    """Two open groups in one region, of different teams, and one in another."""
    run.env, run.ids = moto.env, {}
    for region, team in (("eu-west-1", "web"), ("eu-west-1", "data"), ("us-east-1", "web")):
        ec2 = moto.client("ec2", region=region)
        vpc = ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
        group = ec2.create_security_group(GroupName=team, Description="x", VpcId=vpc,
                                          TagSpecifications=[{"ResourceType": "security-group", "Tags": [{"Key": "team", "Value": team}]}])["GroupId"]
        ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[
            {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
        run.ids[region, team] = group
    return run


SSH = ["--check", "sg-open-ssh", "--status", "fail"]


def resources(run, *flags, status=3):
    return sorted(finding["resource"].rsplit("/", 1)[-1] for finding in run.json("audit", *SSH, *flags, status=status)["findings"])


def test_filters(groups):
    web, data = groups.ids["eu-west-1", "web"], groups.ids["eu-west-1", "data"]
    assert resources(groups) == sorted([web, data])
    assert resources(groups, "--tag", "team=web") == [web]
    assert resources(groups, "--tag", "team") == sorted([web, data])
    assert resources(groups, "--tag", "team=web", "--tag", "team=data") == sorted([web, data])
    for nobody in ("team=we", "Team"):  # what is filtered away fails nobody's run
        assert resources(groups, "--tag", nobody, status=0) == []
    assert resources(groups, "--resource", data) == [data]
    for flag, word, nearest in (("--service", "iamm", "iam"), ("--framework", "cis-5", "cis-"), ("--status", "fails", "fail")):
        wrong = groups("audit", flag, word, status=1)
        assert f"'{word}'" in wrong.stderr and f"did you mean '{nearest}" in wrong.stderr


def test_several_regions(groups):
    both = sorted([groups.ids["eu-west-1", "web"], groups.ids["eu-west-1", "data"], groups.ids["us-east-1", "web"]])
    regions = ["--region", "eu-west-1", "--region", "us-east-1"]
    assert resources(groups, *regions) == both
    document = groups.json("audit", *regions, status=3)
    assert document["region"] == "eu-west-1, us-east-1"
    ids = [finding["id"] for finding in document["findings"]]
    assert len(set(ids)) == len(ids)
    # what is one for the account is looked at once
    assert len([f for f in document["findings"] if f["check"] == "root-mfa"]) == 1
    assert {f["region"] for f in document["findings"] if f["check"] == "sg-default-rules"} == {"eu-west-1", "us-east-1"}
    alone = groups.json("audit", status=3)["calls"]
    assert alone < document["calls"] <= alone + 24
    # findings of one check and severity stand together, whatever their region
    groups = [(f["severity"], f["check"]) for f in document["findings"] if f["status"] == "fail"]
    assert 1 + sum(a != b for a, b in zip(groups, groups[1:])) == len(set(groups))


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_the_table_fits(groups, columns):
    text = groups("audit", "--verbose", env={"COLUMNS": str(columns)}, status=3).stdout
    assert all(len(line) <= columns for line in text.splitlines())
    assert not [line for line in text.splitlines() if line != line.rstrip()]
    listed = groups("audit", "--list", env={"COLUMNS": str(columns)}, status=0).stdout
    assert all(len(line) <= columns and line == line.rstrip() for line in listed.splitlines())


def test_list_and_explain_as_json(run):
    listed = run.json("audit", "--list")
    assert listed["format"] == "footing-checks-1" and len(listed["checks"]) > 60
    mfa = run.json("audit", "--explain", "root-mfa")
    assert mfa in listed["checks"] and mfa["compliance"]["cis-5.0"] == ["1.4"] and mfa["prowler"] == ["iam_root_mfa_enabled"]
    only = run.json("audit", "--list", "--framework", "fsbp", "--service", "ec2")["checks"]
    assert only and all(check["service"] == "ec2" and check["compliance"]["fsbp"] for check in only)


def test_one_missing_answer_is_told_once(people):
    text = people("audit", "--max-calls", "1", status=3).stdout
    assert text.count("iam:GetAccountAuthorizationDetails was not asked") == 1
