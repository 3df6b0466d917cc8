"""The audit of registries of images: live on both clouds, and of a plan, in the same words."""
import json

from test_ecr import manifest

PLAN = {"footing": 1, "stack": "reg", "region": "eu-west-1", "guard": "none", "resources": {
    "iam_role": {"app": {"trust": {"service": "ecs-tasks"}}},
    "ecr_repository": {
        "good": {"immutable": {"except": ["latest"]}, "encryption": "KMS", "lifecycle": {"keep": 3}, "pull": ["app"]},
        "plain": {"scan_on_push": False},
        "open": {"policy": {"Statement": {"Effect": "Allow", "Principal": "*", "Action": "ecr:BatchGetImage"}}},
        "list": {"policy": {"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["*"]}, "Action": "ecr:*"}]}},
        "half": {"policy": {"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "ecr:BatchGetImage",
                                           "Condition": {"StringEqualsIfExists": {"aws:PrincipalOrgID": "o-1234567890"}}}]}},
        "bound": {"policy": {"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "ecr:BatchGetImage",
                                            "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1234567890"}}}]}},
        "private": {"policy": {"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "ecr:BatchGetImage",
                                              "Condition": {"IpAddress": {"aws:SourceIp": ["10.0.0.0/8"]}}}]}},
        "denied": {"policy": {"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "ecr:*"}]}},
        "but": {"policy": {"Statement": [{"Effect": "Allow", "NotPrincipal": {"AWS": "arn:aws:iam::123456789012:root"}, "Action": "ecr:GetDownloadUrlForLayer"}]}},
        "friend": {"pull": ["210987654321"]},
        "writer": {"policy": {"Statement": [{"Effect": "Allow", "Principal": {"AWS": "210987654321"}, "Action": ["ecr:Put*"]}]}}}}}
WANTED = {
    "ecr-public": {"open", "list", "half", "but"},
    "ecr-xacct": {"friend", "writer"},
    "ecr-policy-wild": {"list", "writer"},
    "ecr-scan": {"plain"},
    "ecr-immutable": {"plain", "open", "list", "half", "bound", "private", "denied", "but", "friend", "writer"},
    "ecr-lifecycle": {"plain", "open", "list", "half", "bound", "private", "denied", "but", "friend", "writer"},
    "ecr-kms": {"plain", "open", "list", "half", "bound", "private", "denied", "but", "friend", "writer"},
}
CHOSEN = [flag for check in WANTED for flag in ("--check", check)]


def failing(document):
    found = {}
    for one in document["findings"]:
        if one["status"] == "fail" and one["check"] in WANTED:
            name = one["resource"].split("/")[-1].split(".")[-1]
            found.setdefault(one["check"], set()).add(name.removeprefix("reg-"))
    return found


def audit(road, *flags):
    done = road("audit", *flags, "--json")
    assert done.returncode in (0, 3), done.stderr
    return json.loads(done.stdout)


def test_planned_and_live(road):
    ecr = road.cloud.client("ecr")
    road.plan_file(json.dumps(PLAN))
    planned = audit(road, "--plan", *CHOSEN)
    assert failing(planned) == WANTED
    assert all(one["at"].startswith("footing.yaml:1:") for one in planned["findings"] if one["status"] == "fail")
    road.apply("--time-scale", "60")
    live = audit(road, *CHOSEN)
    assert not [one for one in live["findings"] if one["status"] == "unknown"], live["findings"]
    assert failing(live) == WANTED
    # the one statement goes, the others stay; and comes back
    if road.cloud.kind == "moto":
        return
    both = {"Version": "2012-10-17", "Statement": [
        {"Sid": "all", "Effect": "Allow", "Principal": "*", "Action": "ecr:BatchGetImage"},
        {"Sid": "own", "Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{road.cloud.account}:role/reg-app"}, "Action": "ecr:PutImage"}]}
    ecr.set_repository_policy(repositoryName="reg-open", policyText=json.dumps(both))
    road("audit", "--fix", "ecr-public", "--resource", "reg-open", "--yes", status=0)
    sids = lambda: [one["Sid"] for one in json.loads(ecr.get_repository_policy(repositoryName="reg-open")["policyText"])["Statement"]]  # noqa: E731
    assert sids() == ["own"]
    [undo] = road.folder.glob(".footing/undo-*.json")
    road("audit", "--undo", str(undo), "--yes", status=0)
    assert sids() == ["all", "own"]


def test_registries_and_images(run, sandbox):
    run.env, run.cloud = sandbox.env, sandbox
    ecr = sandbox.client("ecr")
    verdict = lambda check: {one["resource"].split("/")[-1].split(" ")[0]: (one["status"], one["text"]) for one in audit(  # noqa: E731
        run, "--check", check, "--region", "eu-west-1")["findings"]}
    for name, scan in (("never", False), ("clean", True), ("weak", True), ("empty", True)):
        ecr.create_repository(repositoryName=name, imageScanningConfiguration={"scanOnPush": scan})
    ecr.put_image(repositoryName="never", imageManifest=manifest(1), imageTag="v1")
    ecr.put_image(repositoryName="clean", imageManifest=manifest(2), imageTag="v1")
    ecr.put_image(repositoryName="weak", imageManifest=manifest(3, annotations={"footing.findings": "CRITICAL=1 HIGH=3"}), imageTag="v1")
    import time
    for _ in range(100):
        if ecr.describe_image_scan_findings(repositoryName="weak", imageId={"imageTag": "v1"})["imageScanStatus"]["status"] == "COMPLETE":
            break
        time.sleep(0.05)
    told = verdict("ecr-vulns")
    assert {name: status for name, (status, _) in told.items()} == {"never": "fail", "clean": "pass", "weak": "fail", "empty": "pass"}
    assert told["weak"][1] == "its latest image has 1 critical and 3 high weaknesses" and "never scanned" in told["never"][1]
    # a rule of the registry stands for the flag
    assert verdict("ecr-scan")["never"][0] == "fail"
    ecr.put_registry_scanning_configuration(scanType="BASIC", rules=[
        {"scanFrequency": "SCAN_ON_PUSH", "repositoryFilters": [{"filter": "n*", "filterType": "WILDCARD"}]}])
    assert verdict("ecr-scan")["never"][0] == "pass"
    [(status, text)] = verdict("ecr-registry-policy").values()
    assert status == "pass"
    ecr.put_registry_policy(policyText=json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::210987654321:root"}, "Action": "ecr:ReplicateImage", "Resource": "*"}]}))
    [(status, text)] = verdict("ecr-registry-policy").values()
    assert status == "fail" and "replicate" in text
