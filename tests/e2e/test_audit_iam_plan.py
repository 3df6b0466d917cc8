"""People of a plan before they exist: the same checks as of an account, with their places; what a plan adds; and the
same ids before apply and after it."""
import json

ADMIN = {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}


def allowed(action, resource="*"):
    return {"Statement": [{"Effect": "Allow", "Action": action, "Resource": resource}]}


GITHUB = {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
                         "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"},
                         "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"}}}]}
BAD = {
    "iam_user": {"joe": {"policies": ["AdministratorAccess"]}, "eve": {"inline": {"rise": allowed("iam:CreateAccessKey", "${iam_user.joe.arn}")}},
                 "bob": {}, "ann": {}},
    "iam_group": {"ops": {"users": ["bob"], "policies": ["AdministratorAccess"]}, "none": {}},
    "iam_policy": {"all": {"document": ADMIN}, "spare": {"document": ADMIN}, "pass": {"document": allowed(["iam:PassRole", "ec2:RunInstances"])}},
    "iam_role": {
        "machine": {"trust": {"service": "ec2"}, "policies": ["all"]},
        "runner": {"trust": {"account": "123456789012"}, "policies": ["pass"]},
        "held": {"trust": {"account": "123456789012"}, "policies": ["pass"], "boundary": "ReadOnlyAccess"},
        "open": {"trust": {"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}]}},
        "ci": {"trust": GITHUB},
        "keys": {"trust": {"service": "ec2"}, "inline": {"own": ADMIN, "not": {"Statement": [
            {"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}]}}}}}
EXPECTED = {
    ("admin-user-policy", "iam_user.joe"), ("admin-group-policy", "iam_group.ops"), ("pol-admin-custom", "iam_policy.all"),
    ("pol-admin-unattached", "iam_policy.spare"), ("pol-unused", "iam_policy.spare"), ("pol-admin-inline", "iam_role.keys/own"),
    ("pol-notaction", "iam_role.keys/not"), ("role-trust-any", "iam_role.open"), ("role-oidc", "iam_role.ci"),
    ("graph-privesc", "iam_user.eve"), ("graph-privesc", "iam_role.runner"), ("admin-no-billing", "iam_user.joe"),
    ("group-empty", "iam_group.none"), ("user-no-group", "iam_user.ann"), ("pol-admin-aws", "iam_user.joe"),
}
# what is fine is no finding
GOOD = {("graph-privesc", "iam_role.held"), ("graph-privesc", "iam_user.ann"), ("role-trust-any", "iam_role.machine"),
        ("admin-user-policy", "iam_user.ann")}


def plan_of(resources, **more):
    return json.dumps({"footing": 1, "stack": "people", "region": "eu-west-1", "resources": resources, **more}, indent=1)


def failures(document):
    return {(one["check"], one["resource"]) for one in document["findings"] if one["status"] == "fail"}


def test_the_plan_before_it_exists(sandbox, run):
    run.env = sandbox.env
    run.plan_file(plan_of(BAD))
    text = (run.folder / "footing.yaml").read_text()
    audit = run.json("audit", "--plan", status=3)
    found = failures(audit)
    assert EXPECTED <= found, EXPECTED - found
    assert not GOOD & found, GOOD & found
    assert not [one for one in audit["findings"] if one["status"] == "unknown"]
    for one in audit["findings"]:
        if one["status"] != "fail":
            continue
        address = one["resource"].split("/")[0]
        line = int(one["at"].split(":")[1])
        assert f'"{address.split(".")[1]}":' in text.split("\n")[line - 1], (one["at"], address)
    # what the plan adds is said, and what is critical is refused
    shown = run("plan", status=0).stdout
    assert "this plan adds a new path to an administrator" in shown, shown
    refused = run("apply", "--yes", status=4)
    assert "pol-admin-inline" in refused.stderr and not sandbox.client("iam").list_roles()["Roles"]
    # before apply and after it: the same ids, and live the same checks of the same people
    run.plan_file(plan_of(BAD, guard="none"))
    run("apply", "--yes", status=0)
    after = run.json("audit", "--plan", status=3)
    assert failures(after) == found
    assert {one["id"] for one in after["findings"] if one["status"] == "fail"} == {
        one["id"] for one in audit["findings"] if one["status"] == "fail"}
    assert "this plan adds" not in run("plan", status=0).stdout.replace("this plan adds 0", "")
    live = {(check, resource.rsplit(":", 1)[-1]) for check, resource in failures(run.json("audit", status=3))}
    for check, resource in EXPECTED:
        kind, name = resource.split(".")
        wanted = f"{kind[4:]}/people-{name}"
        assert (check, wanted) in live, (check, wanted, sorted(live))


def test_what_is_not_known_is_not_passed(sandbox, run):
    run.env = sandbox.env
    run.plan_file(plan_of({"iam_role": {"app": {"trust": {"service": "ec2"}, "policies": ["arn:aws:iam::aws:policy/AmazonSomethingNew"]}}}))
    audit = run.json("audit", "--plan", "--check", "graph-privesc", status=3)
    assert [one["status"] for one in audit["findings"] if one["status"] != "pass"] == ["unknown"], audit
    assert "AmazonSomethingNew" in audit["findings"][0]["title"] + json.dumps(audit)


def test_the_administrators_of_the_example(sandbox, run):
    """MFA makes them, billing is none of theirs, and nobody else is one: in the plan, and of the account."""
    run.env = sandbox.env
    run("new", "admins", status=0)
    bad = [one for one in run.json("audit", "--plan")["findings"]
           if one["status"] in ("fail", "unknown") and one["severity"] in ("critical", "high", "medium")]
    assert not bad, bad
    run("apply", "--yes", status=0)
    run("plan", "--exit-code", status=0)
    iam = sandbox.client("iam")
    [user] = iam.list_users()["Users"]
    live = {(one["check"], one["status"]) for one in run.json("audit", status=3)["findings"] if user["UserName"] in one["resource"] or one["check"] == "admin-exists"}
    assert {("admin-exists", "pass"), ("admin-no-billing", "pass"), ("admin-user-policy", "pass")} <= live, live

    def may(action, mfa):
        return iam.simulate_principal_policy(
            PolicySourceArn=user["Arn"], ActionNames=[action], ContextEntries=[
                {"ContextKeyName": "aws:MultiFactorAuthPresent", "ContextKeyType": "boolean", "ContextKeyValues": [mfa]}],
        )["EvaluationResults"][0]["EvalDecision"] == "allowed"
    assert may("ec2:RunInstances", "true") and not may("ec2:RunInstances", "false")
    assert not may("billing:GetBillingDetails", "true") and not may("account:PutContactInformation", "true")
    run("teardown", "--yes", status=0)
