"""`plan --iam-policy`: enough (apply, plan and teardown pass with nothing else allowed) and minimal (taking any action out makes one of
them fail), for every type that test_matrix knows; on the sandbox with --enforce-iam and on moto with its enforcement.

moto looks at actions alone, never at resources, and takes every condition for one that does not hold: there the policy stands with
both left out. It does not ask for what AWS asks beside the action of an operation's own name (MOTO_NEVER_ASKS). It checks the signature
of a form as if spaces were written as +, where AWS takes %20 too: its plan has none."""
import json
import pathlib
import re
import urllib.request

import pytest
import test_matrix
from conftest import LONG, REGION, Runner, Sandbox

FAST = "--time-scale", "60"
EXAMPLES = pathlib.Path(__file__).parents[2] / "plans/examples"
MOTO_NEVER_ASKS = {"ec2:CreateTags"}


def halves(statement, most):
    """A statement whose list of resources is too long for one policy, as several."""
    resources = statement.get("Resource")
    if len(json.dumps(statement, separators=(",", ":"))) < most - 100 or not isinstance(resources, list):
        return [statement]
    middle = len(resources) // 2
    return [part for half in (resources[:middle], resources[middle:]) for part in halves({**statement, "Resource": half}, most)]


def split(policy, most=6000):
    """The statements over as many documents as a managed policy takes."""
    parts = [[]]
    for statement in (part for whole in policy["Statement"] for part in halves(whole, most)):
        if len(json.dumps({**policy, "Statement": parts[-1] + [statement]}, separators=(",", ":"))) > most:
            parts.append([])
        parts[-1].append(statement)
    return [{**policy, "Statement": part} for part in parts]


def actions_of(policy):
    listed = [statement["Action"] for statement in policy["Statement"]]
    return sorted({action for one in listed for action in (one if isinstance(one, list) else [one])})


def without(policy, action):
    left = []
    for statement in policy["Statement"]:
        actions = [one for one in ([statement["Action"]] if isinstance(statement["Action"], str) else statement["Action"]) if one != action]
        left += [{**statement, "Action": actions}] if actions else []
    return {**policy, "Statement": left}


class Deployer:
    """A user who may what a policy says, and his footing."""

    def __init__(self, cloud, name="deployer"):
        self.cloud, self.iam, self.name = cloud, cloud.client("iam"), name
        self.iam.create_user(UserName=name)
        key = self.iam.create_access_key(UserName=name)["AccessKey"]
        self.env = {**cloud.env, "AWS_ACCESS_KEY_ID": key["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": key["SecretAccessKey"]}

    def may(self, policy):
        for attached in self.iam.list_attached_user_policies(UserName=self.name)["AttachedPolicies"]:
            self.iam.detach_user_policy(UserName=self.name, PolicyArn=attached["PolicyArn"])
            self.iam.delete_policy(PolicyArn=attached["PolicyArn"])
        for i, part in enumerate(split(policy)):
            text = json.dumps(part, separators=(",", ":"))
            arn = self.iam.create_policy(PolicyName=f"{self.name}-{i}", PolicyDocument=text)["Policy"]["Arn"]
            self.iam.attach_user_policy(UserName=self.name, PolicyArn=arn)


@pytest.fixture
def strict(footing, tmp_path_factory):
    served = Sandbox(footing, tmp_path_factory.mktemp("strict"), "--enforce-iam")
    yield served
    served.stop()


def life(run):
    """Apply, plan, teardown; what went wrong first, or None."""
    for verb in (["apply", "--yes", *FAST], ["plan", "--exit-code"], ["teardown", "--yes", "--destroy-data", "all", *FAST]):
        done = run(*verb)
        if done.returncode != 0:
            return f"{verb[0]}: {done.stderr or done.stdout}"
    return None


def policy_of(run, cloud):
    """As the root user sees it before anything is there; it must read back as JSON and need nothing but a look."""
    run.env = cloud.env
    return json.loads(run("plan", "--iam-policy", status=0).stdout)


def folder(tmp_path, name):
    path = tmp_path / name
    path.mkdir()
    return path


def test_enough_for_every_type_and_field(strict, run):
    """One stack with every field of every type: the matrix itself."""
    run.cloud = strict
    deployer = Deployer(strict)
    for stage in (0, 1):
        test_matrix.plan_file(run, stage)
        deployer.may(policy_of(run, strict))
        run.env = deployer.env
        assert life(run) is None


def test_nothing_else_is_allowed(strict, run):
    """The policy is bound to the stack and to the region: another stack's things, and another region, stay out of reach."""
    run.plan_file((EXAMPLES / "vpc.yaml").read_text())
    policy = policy_of(run, strict)
    root = strict.client("ec2")
    theirs = root.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    deployer = Deployer(strict)
    deployer.may(policy)
    run.env = deployer.env
    assert "UnauthorizedOperation" in run("call", "ec2", "DeleteVpc", json.dumps({"VpcId": theirs}), status=1).stderr
    assert "UnauthorizedOperation" in run("call", "ec2", "CreateVpc", '{"CidrBlock": "10.3.0.0/16"}', status=1).stderr
    assert "UnauthorizedOperation" in run("call", "ec2", "DescribeVpcs", "--region", "us-east-1", status=1, env={"AWS_REGION": "us-east-1"}).stderr
    run("call", "ec2", "DescribeVpcs", status=0)
    every = json.dumps(policy)
    assert "ec2:*" not in every and '"*"' not in json.dumps([s for s in policy["Statement"] if not s["Sid"].startswith("Look")])
    assert len(set(s["Sid"] for s in policy["Statement"])) == len(policy["Statement"])


def test_the_teardown_of_what_is_there(strict, run):
    """With the stack made, `plan --iam-policy` names what exists and lets it go; a plan that changes nothing asks for no creates."""
    run.plan_file((EXAMPLES / "vpc.yaml").read_text())
    run.env = strict.env
    run.apply(*FAST)
    policy = json.loads(run("plan", "--iam-policy", status=0).stdout)
    assert not [action for action in actions_of(policy) if ":Create" in action]
    vpc = strict.client("ec2").describe_vpcs(Filters=[{"Name": "tag:footing:stack", "Values": ["hello"]}])["Vpcs"][0]["VpcId"]
    assert f":vpc/{vpc}" in json.dumps(policy)
    teardown = json.loads(run("plan", "--teardown", "--iam-policy", status=0).stdout)
    assert actions_of(teardown) == actions_of(policy)
    deployer = Deployer(strict)
    deployer.may(teardown)
    run.env = deployer.env
    run("teardown", "--yes", *FAST, status=0)


def test_minimal(strict, footing, tmp_path, run):
    """In the short run a few actions of a whole network; in the long one every action of every type."""
    if LONG:
        run.cloud = strict
        test_matrix.plan_file(run, 0)
    else:
        run.plan_file((EXAMPLES / "vpc.yaml").read_text())
    text, policy = (run.folder / "footing.yaml").read_text(), policy_of(run, strict)
    deployer = Deployer(strict)
    actions = actions_of(policy)
    spare = []
    for i, action in enumerate(actions if LONG else actions[:: max(1, len(actions) // 6)]):
        one = Runner(footing, folder(tmp_path, f"m{i}"))
        one.plan_file(text)
        one.env = deployer.env
        deployer.may(without(policy, action))
        wrong = life(one)
        if wrong is None:
            spare.append(action)
            continue
        assert re.search("not authorized|UnauthorizedOperation|AccessDenied", wrong), (action, wrong)
        deployer.may(policy) # and with it all goes well again, from wherever it stopped
        one("teardown", "--yes", *FAST, "--destroy-data", "all", status=0)
    assert not spare


def test_too_long_a_policy_is_told(strict, run):
    groups = {f"g{i}": {"vpc": "vpc-0123456789abcdef0", "inbound": [{"port": 80, "from": "anywhere"}]} for i in range(3)}
    run.plan_file(json.dumps({"footing": 1, "stack": "hello", "region": REGION, "resources": {"security_group": groups}}))
    policy = policy_of(run, strict)
    assert "arn:aws:ec2:eu-west-1:000000000000:vpc/vpc-0123456789abcdef0" in json.dumps(policy)
    run.cloud = strict
    test_matrix.plan_file(run, 0)
    done = run("plan", "--iam-policy", status=0)
    size = len(json.dumps(json.loads(done.stdout), separators=(",", ":")))
    assert (size > 6144) == ("AWS takes 6144 in a managed one" in done.stderr), (size, done.stderr)


@pytest.fixture
def moto_strict(moto):
    """moto, from now on asking IAM."""
    def ask_after(count):
        urllib.request.urlopen(urllib.request.Request(moto.url + "/moto-api/reset-auth", data=count, method="POST",
                                                      headers={"Content-Type": "text/plain"})).close()

    yield lambda: ask_after(b"0")
    ask_after(b"inf")


def test_enough_and_minimal_on_moto(moto, moto_strict, footing, tmp_path, run):
    plan = re.sub(r"description: .*", lambda found: found[0].replace(" ", "-").replace(":-", ": ", 1), (EXAMPLES / "vpc.yaml").read_text())
    run.plan_file(plan)
    policy = policy_of(run, moto)
    actions = actions_of(policy)
    deployer = Deployer(moto)
    administrator = Deployer(moto, "administrator")
    def only(left):
        return {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": left, "Resource": "*"}]}

    administrator.may(only(["*"]))
    deployer.iam = moto_client(moto, administrator)
    deployer.may(only(actions))
    moto_strict()
    enough = Runner(footing, folder(tmp_path, "enough"))
    enough.plan_file(plan)
    enough.env = deployer.env
    assert life(enough) is None
    for i, action in enumerate([one for one in actions if one not in MOTO_NEVER_ASKS][:: 1 if LONG else 6]):
        one = Runner(footing, folder(tmp_path, f"m{i}"))
        one.plan_file(plan)
        one.env = deployer.env
        deployer.may(only([other for other in actions if other != action]))
        wrong = life(one)
        assert wrong and re.search("not authorized|AccessDenied|AuthFailure", wrong), (action, wrong)
        deployer.may(only(actions))
        one("teardown", "--yes", *FAST, "--destroy-data", "all", status=0)


def moto_client(moto, who):
    import boto3
    return boto3.client("iam", region_name=REGION, endpoint_url=moto.url, aws_access_key_id=who.env["AWS_ACCESS_KEY_ID"],
                        aws_secret_access_key=who.env["AWS_SECRET_ACCESS_KEY"])
