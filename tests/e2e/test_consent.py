"""People's data is never lost by implication: --destroy-data, and --keep."""
import json
import shlex

from test_ecr import manifest
from test_road import actions


def plan_file(run, **repositories):
    run.plan_file(json.dumps({"footing": 1, "stack": "shop", "region": "eu-west-1", "resources": {
        "ecr_repository": repositories, "iam_group": {"ops": {}}}}))


def commands(refused):
    """The two that go on: destroying, and leaving."""
    lines = refused.stderr.splitlines()
    return [shlex.split(next(line.split(said, 1)[1] for line in lines if said in line))[1:] for said in ("to destroy it: ", "to leave it: ")]


def mutations(sandbox):
    return [call["operation"] for call in sandbox.ledger() if call["mutating"]]


def test_nothing_is_lost_by_implication(run, sandbox):
    run.env, run.cloud = sandbox.env, sandbox
    ecr = sandbox.client("ecr")
    plan_file(run, app={}, bare={})
    run.apply()
    ecr.put_image(repositoryName="shop-app", imageManifest=manifest(1), imageTag="v1")
    before = mutations(sandbox)
    # taken out of the file: --yes is no consent, and nothing is sent, not even for what is empty
    plan_file(run)
    refused = run("apply", "--yes", status=4)
    assert "ecr_repository.app has left the plan file; nothing restorable would remain" in refused.stderr and "ecr_repository.bare has left" in refused.stderr
    destroy, leave = commands(refused)
    both = ["ecr_repository.app", "ecr_repository.bare"]
    assert destroy == ["apply", "--yes", *(word for address in both for word in ("--destroy-data", address))]
    assert leave == ["apply", "--yes", *(word for address in both for word in ("--keep", address))]
    assert mutations(sandbox) == before
    # for another thing it is none either
    run("apply", "--yes", "--destroy-data", "ecr_repository.bare", status=4)
    run(*leave, status=0)
    run("apply", "--yes", "--destroy-data", "ecr_repository.bare", "--keep", "ecr_repository.app", status=0)
    assert [one["repositoryName"] for one in ecr.describe_repositories()["repositories"]] == ["shop-app"]
    # replaced: refused by place and reason
    plan_file(run, app={"encryption": "KMS"})
    refused = run("apply", "--yes", status=4)
    assert "ecr_repository.app is replaced, and what it holds is lost" in refused.stderr and "footing.yaml:1:" in refused.stderr
    # a teardown: refused, then left, then destroyed by the very commands that were told; a saved plan carries its consent
    plan_file(run, app={})
    refused = run("teardown", "--yes", "--quiet", status=4)
    assert "nothing restorable remains" in refused.stderr
    destroy, leave = commands(refused)
    assert destroy == ["teardown", "--yes", "--quiet", "--destroy-data", "ecr_repository.app"]
    run(*leave, status=0)
    assert actions(run) == {"iam_group.ops": "create"}
    run("plan", "--teardown", "--out", "bare.plan", status=0)
    run("teardown", "bare.plan", status=4)
    run("plan", "--teardown", "--destroy-data", "all", "--out", "whole.plan", status=0)
    run("teardown", "whole.plan", status=0)
    assert not ecr.describe_repositories()["repositories"]
    [delete] = [call["input"] for call in sandbox.ledger() if call["operation"] == "DeleteRepository" and call["input"]["repositoryName"] == "shop-app"]
    assert delete["force"] is True


def test_what_is_empty_goes_and_is_never_forced(run, sandbox):
    run.env, run.cloud = sandbox.env, sandbox
    plan_file(run, app={})
    run.apply()
    run("teardown", "--yes", status=0)
    [delete] = [call["input"] for call in sandbox.ledger() if call["operation"] == "DeleteRepository"]
    assert "force" not in delete
