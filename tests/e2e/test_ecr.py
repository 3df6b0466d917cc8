"""ECR: the sandbox's registry by boto3 alone, and repositories that footing makes, on the sandbox and on moto."""
import base64
import json

import pytest
from asking import client, refused
from test_road import actions

MANIFEST = {"schemaVersion": 2, "mediaType": "application/vnd.docker.distribution.manifest.v2+json",
            "config": {"mediaType": "application/vnd.docker.container.image.v1+json", "size": 7023, "digest": "sha256:" + "a" * 64},
            "layers": [{"mediaType": "application/vnd.docker.image.rootfs.diff.tar.gzip", "size": 32654, "digest": "sha256:" + "b" * 64}]}
PULL = {"Version": "2012-10-17", "Statement": [{"Sid": "x", "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"},
                                                "Action": "ecr:BatchGetImage"}]}


def manifest(number, **more):
    return json.dumps({**MANIFEST, "config": {**MANIFEST["config"], "size": number}, **more})


def rules(*rules):
    return json.dumps({"rules": [{"rulePriority": i + 1, "action": {"type": "expire"}, "description": "of the test, and long enough for ECR",
                                  **rule} for i, rule in enumerate(rules)]})


ANY = {"selection": {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 5}}
OLD = {"selection": {"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14}}


@pytest.fixture
def ecr(sandbox):
    return client(sandbox, "ecr")


def test_repositories(ecr):
    made = ecr.create_repository(repositoryName="shop/web", tags=[{"Key": "team", "Value": "x"}])["repository"]
    assert made["repositoryUri"] == "000000000000.dkr.ecr.eu-west-1.amazonaws.com/shop/web"
    assert made["repositoryArn"] == "arn:aws:ecr:eu-west-1:000000000000:repository/shop/web"
    assert (made["imageTagMutability"], made["encryptionConfiguration"]) == ("MUTABLE", {"encryptionType": "AES256"})
    assert made["imageScanningConfiguration"] == {"scanOnPush": False} and made["createdAt"].tzinfo
    sealed = ecr.create_repository(repositoryName="sealed", imageTagMutability="IMMUTABLE_WITH_EXCLUSION", encryptionConfiguration={
        "encryptionType": "KMS"}, imageTagMutabilityExclusionFilters=[{"filterType": "WILDCARD", "filter": "dev-*"}])["repository"]
    assert ":key/" in sealed["encryptionConfiguration"]["kmsKey"]
    assert ecr.describe_repositories(repositoryNames=["shop/web"])["repositories"] == [made]
    assert len(ecr.describe_repositories(maxResults=1)["repositories"]) == 1
    pages = ecr.get_paginator("describe_repositories").paginate(PaginationConfig={"PageSize": 1})
    assert [one["repositoryName"] for page in pages for one in page["repositories"]] == ["shop/web", "sealed"]
    for code, said, more in (
            ("RepositoryAlreadyExistsException", "already exists in the registry with id '000000000000'", {"repositoryName": "sealed"}),
            ("InvalidParameterException", "regular expression", {"repositoryName": "Shop"}),
            ("InvalidParameterException", "regular expression", {"repositoryName": "shop//web"}),
            ("InvalidParameterException", "regular expression", {"repositoryName": "shop-"}),
            ("InvalidParameterException", "repositoryName", {"repositoryName": "x"}),
            ("InvalidParameterException", "enum value set", {"imageTagMutability": "SOMETIMES"}),
            ("InvalidParameterException", "exclusion filters", {"imageTagMutability": "IMMUTABLE_WITH_EXCLUSION"}),
            ("InvalidParameterException", "AES256", {"encryptionConfiguration": {"encryptionType": "AES256", "kmsKey": "x"}}),
            ("InvalidTagParameterException", "aws:", {"tags": [{"Key": "aws:x", "Value": ""}]}),
            ("TooManyTagsException", "50", {"tags": [{"Key": f"k{i}", "Value": ""} for i in range(51)]})):
        with refused(code, said):
            ecr.create_repository(**{"repositoryName": "good", **more})
    # settings
    ecr.put_image_scanning_configuration(repositoryName="sealed", imageScanningConfiguration={"scanOnPush": True})
    ecr.put_image_tag_mutability(repositoryName="sealed", imageTagMutability="MUTABLE")
    [sealed] = ecr.describe_repositories(repositoryNames=["sealed"])["repositories"]
    assert sealed["imageScanningConfiguration"]["scanOnPush"] and "imageTagMutabilityExclusionFilters" not in sealed
    # tags
    arn = made["repositoryArn"]
    ecr.tag_resource(resourceArn=arn, tags=[{"Key": "team", "Value": "y"}, {"Key": "b", "Value": ""}])
    ecr.untag_resource(resourceArn=arn, tagKeys=["b", "c"])
    assert ecr.list_tags_for_resource(resourceArn=arn)["tags"] == [{"Key": "team", "Value": "y"}]
    with refused("RepositoryNotFoundException", "'none'"):
        ecr.list_tags_for_resource(resourceArn=arn.replace("shop/web", "none"))
    with refused("InvalidParameterException", "Invalid ARN"):
        ecr.list_tags_for_resource(resourceArn="arn:aws:rds:eu-west-1:000000000000:db:x")
    # its two documents
    for document in "repository_policy", "lifecycle_policy":
        for verb in "get", "delete":
            with refused({"r": "RepositoryPolicyNotFoundException", "l": "LifecyclePolicyNotFoundException"}[document[0]], "'shop/web'"):
                getattr(ecr, f"{verb}_{document}")(repositoryName="shop/web")
    ecr.set_repository_policy(repositoryName="shop/web", policyText=json.dumps(PULL))
    assert json.loads(ecr.get_repository_policy(repositoryName="shop/web")["policyText"]) == PULL
    nobody = {**PULL["Statement"][0], "Principal": {"AWS": "arn:aws:iam::000000000000:user/nobody"}}
    for wrong in ({"Resource": "*"}, {"Action": "s3:*"}, {"Principal": None}, {"Effect": "Maybe"}, nobody):
        statement = {key: value for key, value in {**PULL["Statement"][0], **wrong}.items() if value}
        with refused("InvalidParameterException", "Invalid repository policy provided"):
            ecr.set_repository_policy(repositoryName="shop/web", policyText=json.dumps({**PULL, "Statement": [statement]}))
    ecr.delete_repository_policy(repositoryName="shop/web")
    ecr.put_lifecycle_policy(repositoryName="shop/web", lifecyclePolicyText=rules(OLD, ANY))
    told = ecr.get_lifecycle_policy(repositoryName="shop/web")
    assert json.loads(told["lifecyclePolicyText"]) == json.loads(rules(OLD, ANY)) and told["lastEvaluatedAt"]
    for said, text in (
            ("validation failure: a rule with tagStatus 'any'", rules(ANY, OLD)),
            ("two rules have rulePriority 1", rules(OLD, {**ANY, "rulePriority": 1})),
            ("countUnit", rules({"selection": {**ANY["selection"], "countUnit": "days"}})),
            ("tagPrefixList or a tagPatternList", rules({"selection": {**ANY["selection"], "tagStatus": "tagged"}})),
            ("an action's type", rules({**ANY, "action": {"type": "keep"}})),
            ("no 'colour'", rules({**ANY, "colour": "red"})),
            ("lifecyclePolicyText", "{}")):
        with refused("InvalidParameterException", said):
            ecr.put_lifecycle_policy(repositoryName="shop/web", lifecyclePolicyText=text)
    ecr.delete_repository(repositoryName="shop/web")
    with refused("RepositoryNotFoundException", "'shop/web' does not exist in the registry"):
        ecr.delete_repository(repositoryName="shop/web")


def test_images(sandbox, ecr):
    ecr.create_repository(repositoryName="app", imageTagMutability="IMMUTABLE_WITH_EXCLUSION", imageScanningConfiguration={"scanOnPush": True},
                          imageTagMutabilityExclusionFilters=[{"filterType": "WILDCARD", "filter": "latest"}])
    push = lambda number, tag=None, **more: ecr.put_image(repositoryName="app", imageManifest=manifest(number, **more), **(  # noqa: E731
        {"imageTag": tag} if tag else {}))["image"]["imageId"]
    first, second = push(1, "v1"), push(2, "latest", annotations={"footing.findings": "CRITICAL=1 HIGH=3"})
    push(1, "latest")
    third = push(3)
    assert {(one.get("imageTag"), one["imageDigest"]) for one in ecr.list_images(repositoryName="app")["imageIds"]} == {
        ("v1", first["imageDigest"]), ("latest", first["imageDigest"]), (None, second["imageDigest"]), (None, third["imageDigest"])}
    assert len(ecr.list_images(repositoryName="app", filter={"tagStatus": "UNTAGGED"})["imageIds"]) == 2
    with refused("ImageTagAlreadyExistsException", "'v1' already exists in the 'app' repository"):
        push(2, "v1", annotations={"footing.findings": "CRITICAL=1 HIGH=3"})
    with refused("ImageAlreadyExistsException"):
        push(1, "v1")
    with refused("InvalidParameterException", "Invalid JSON"):
        ecr.put_image(repositoryName="app", imageManifest="{")
    with refused("InvalidParameterException", "imageTag"):
        push(4, "-x")
    with refused("ImageDigestDoesNotMatchException"):
        ecr.put_image(repositoryName="app", imageManifest=manifest(4), imageDigest=first["imageDigest"])
    [detail] = ecr.describe_images(repositoryName="app", imageIds=[{"imageTag": "v1"}])["imageDetails"]
    assert detail["imageSizeInBytes"] == 32655 and sorted(detail["imageTags"]) == ["latest", "v1"]
    assert detail["imageScanStatus"]["status"] in ("IN_PROGRESS", "COMPLETE")
    with refused("ImageNotFoundException", "imageTag:'v9'"):
        ecr.describe_images(repositoryName="app", imageIds=[{"imageTag": "v9"}])
    got = ecr.batch_get_image(repositoryName="app", imageIds=[{"imageTag": "v1"}, {"imageTag": "v9"}, {}])
    assert json.loads(got["images"][0]["imageManifest"])["config"]["size"] == 1
    assert [one["failureCode"] for one in got["failures"]] == ["ImageNotFound", "MissingDigestAndTag"]
    with refused("RepositoryNotEmptyException", "'app' in registry with id '000000000000' cannot be deleted because it still contains images"):
        ecr.delete_repository(repositoryName="app")
    gone = ecr.batch_delete_image(repositoryName="app", imageIds=[{"imageTag": "v1"}, third])
    assert len(gone["imageIds"]) == 2 and not gone["failures"]
    assert len(ecr.describe_images(repositoryName="app")["imageDetails"]) == 2
    found = ecr.describe_image_scan_findings(repositoryName="app", imageId={"imageDigest": second["imageDigest"]})
    assert found["imageScanStatus"]["status"] in ("IN_PROGRESS", "COMPLETE")
    ecr.delete_repository(repositoryName="app", force=True)
    ecr.create_repository(repositoryName="app")
    assert ecr.list_images(repositoryName="app")["imageIds"] == []
    # the registry
    [login] = ecr.get_authorization_token()["authorizationData"]
    assert base64.b64decode(login["authorizationToken"]).startswith(b"AWS:")
    assert login["proxyEndpoint"] == "https://000000000000.dkr.ecr.eu-west-1.amazonaws.com"
    with refused("RegistryPolicyNotFoundException"):
        ecr.get_registry_policy()
    ecr.put_registry_policy(policyText=json.dumps({**PULL, "Statement": [{**PULL["Statement"][0], "Resource": "*"}]}))
    assert ecr.get_registry_policy()["registryId"] == "000000000000"
    ecr.delete_registry_policy()
    assert ecr.get_registry_scanning_configuration()["scanningConfiguration"] == {"scanType": "BASIC", "rules": []}
    with refused("InvalidParameterException", "no scan frequency"):
        ecr.put_registry_scanning_configuration(scanType="BASIC", rules=[{"scanFrequency": "CONTINUOUS_SCAN", "repositoryFilters": []}])
    ecr.put_registry_scanning_configuration(scanType="ENHANCED", rules=[
        {"scanFrequency": "CONTINUOUS_SCAN", "repositoryFilters": [{"filter": "a*", "filterType": "WILDCARD"}]}])
    told = ecr.batch_get_repository_scanning_configuration(repositoryNames=["app", "none"])
    assert told["scanningConfigurations"][0]["scanFrequency"] == "CONTINUOUS_SCAN"
    assert told["failures"][0]["failureCode"] == "REPOSITORY_NOT_FOUND"
    assert ecr.describe_registry()["replicationConfiguration"] == {"rules": []}


def test_pull_through_caches(ecr):
    secret = "arn:aws:secretsmanager:eu-west-1:000000000000:secret:ecr-pullthroughcache/hub-abcdef"
    made = ecr.create_pull_through_cache_rule(ecrRepositoryPrefix="public", upstreamRegistryUrl="public.ecr.aws")
    assert made["upstreamRegistry"] == "ecr-public" and made["upstreamRepositoryPrefix"] == "ROOT" and made["createdAt"].tzinfo
    ecr.create_pull_through_cache_rule(ecrRepositoryPrefix="hub", upstreamRegistryUrl="registry-1.docker.io", credentialArn=secret)
    good = {"ecrRepositoryPrefix": "good", "upstreamRegistryUrl": "quay.io"}
    for code, said, more in (
            ("PullThroughCacheRuleAlreadyExistsException", "'hub' already exists", {"ecrRepositoryPrefix": "hub"}),
            ("UnsupportedUpstreamRegistryException", "example.com", {"upstreamRegistryUrl": "example.com"}),
            ("InvalidParameterException", "'credentialArn' is required", {"upstreamRegistryUrl": "ghcr.io"}),
            ("InvalidParameterException", "credentialArn", {"credentialArn": secret.replace("ecr-pullthroughcache/", "")}),
            ("InvalidParameterException", "ecrRepositoryPrefix", {"ecrRepositoryPrefix": "x" * 31}),
            ("InvalidParameterException", "regular expression", {"ecrRepositoryPrefix": "a//b"})):
        with refused(code, said):
            ecr.create_pull_through_cache_rule(**{**good, **more})
    ecr.update_pull_through_cache_rule(ecrRepositoryPrefix="hub", credentialArn=secret + "2")
    [rule] = ecr.describe_pull_through_cache_rules(ecrRepositoryPrefixes=["hub"])["pullThroughCacheRules"]
    assert rule["credentialArn"] == secret + "2" and rule["upstreamRegistry"] == "docker-hub"
    assert ecr.validate_pull_through_cache_rule(ecrRepositoryPrefix="hub")["isValid"]
    assert len(ecr.describe_pull_through_cache_rules(maxResults=1)["pullThroughCacheRules"]) == 1
    ecr.delete_pull_through_cache_rule(ecrRepositoryPrefix="hub")
    for call in ecr.update_pull_through_cache_rule, ecr.delete_pull_through_cache_rule, ecr.validate_pull_through_cache_rule:
        with refused("PullThroughCacheRuleNotFoundException", "'hub' does not exist"):
            call(ecrRepositoryPrefix="hub")


# --- made by footing --------------------------------------------------------------------------------------------------------

def plan_file(road, repositories, **more):
    road.plan_file(json.dumps({"footing": 1, "stack": "shop", "region": "eu-west-1", "resources": {
        "iam_user": {"deployer": {}}, "iam_role": {"app": {"trust": {"service": "ecs-tasks"}}}, "ecr_repository": repositories},
        "outputs": {"IMAGE": "${ecr_repository.app.url}"}, **more}))


def policy_of(ecr, name):
    return {one["Sid"]: one for one in json.loads(ecr.get_repository_policy(repositoryName=name)["policyText"])["Statement"]}


def test_footing_makes_them(road):
    fast = "--time-scale", "60"
    ecr, account = road.cloud.client("ecr"), road.cloud.account
    app = {"push": ["iam_user.deployer"], "pull": ["app", "210987654321"], "lifecycle": {"keep": 30, "untagged": 14}}
    own = {"name": "shop/web", "encryption": "KMS", "immutable": True, "scan_on_push": False, "tags": {"team": "x"}, "pull": "lambda.amazonaws.com",
           "policy": {"Statement": {"Sid": "mine", "Effect": "Deny", "Principal": "*", "Action": "ecr:DeleteRepository"}}}
    if road.cloud.kind == "moto":  # SetRepositoryPolicy: moto wants accounts to be users of its own account
        app["pull"] = ["app"]
    plan_file(road, {"app": app, "web": own})
    road.apply(*fast)
    road.assert_no_changes()
    url = f"{account}.dkr.ecr.eu-west-1.amazonaws.com/shop-app"
    assert road("output", "IMAGE", status=0).stdout.strip() == url
    made = {one["repositoryName"]: one for one in ecr.describe_repositories()["repositories"]}
    assert sorted(made) == ["shop-app", "shop/web"]
    assert made["shop-app"]["imageScanningConfiguration"]["scanOnPush"] and made["shop-app"]["imageTagMutability"] == "MUTABLE"
    assert made["shop/web"]["encryptionConfiguration"]["encryptionType"] == "KMS" and made["shop/web"]["imageTagMutability"] == "IMMUTABLE"
    said = policy_of(ecr, "shop-app")
    assert said["push"]["Principal"] == {"AWS": f"arn:aws:iam::{account}:user/shop-deployer"}
    assert "ecr:PutImage" in said["push"]["Action"] and said["pull"]["Action"] == ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    assert f"arn:aws:iam::{account}:role/shop-app" in json.dumps(said["pull"]["Principal"])
    assert set(policy_of(ecr, "shop/web")) == {"mine", "pull"}
    lifecycle = json.loads(ecr.get_lifecycle_policy(repositoryName="shop-app")["lifecyclePolicyText"])
    assert [rule["selection"]["countNumber"] for rule in lifecycle["rules"]] == [14, 30]
    tags = {tag["Key"]: tag["Value"] for tag in ecr.list_tags_for_resource(resourceArn=made["shop/web"]["repositoryArn"])["tags"]}
    assert tags["team"] == "x" and tags["footing:address"] == "ecr_repository.web"
    # what the cloud says in other words is the same
    ecr.set_repository_policy(repositoryName="shop-app", policyText=json.dumps({"Version": "2012-10-17", "Statement": [
        {**said["pull"], "Action": said["pull"]["Action"][::-1]}, {**said["push"], "Action": [one.replace("Put", "put") for one in said["push"]["Action"]]}]}))
    road.assert_no_changes()
    # drift, and what the plan takes out
    ecr.delete_repository_policy(repositoryName="shop-app")
    ecr.delete_lifecycle_policy(repositoryName="shop-app")
    [change] = [one for one in road.json("plan")["changes"] if one["action"] != "keep"]
    assert {field["field"]: field["drift"] for field in change["fields"]} == {"policy": True, "lifecycle": True}
    road.apply(*fast)
    assert set(policy_of(ecr, "shop-app")) == {"push", "pull"}
    plan_file(road, {"app": {"immutable": True}, "web": {**own, "scan_on_push": True, "tags": {}}})
    road.apply(*fast)
    road.assert_no_changes()
    for get in ecr.get_repository_policy, ecr.get_lifecycle_policy:
        with pytest.raises(ecr.exceptions.ClientError, match="NotFound"):
            get(repositoryName="shop-app")
    # another key is another repository, and so is another name
    plan_file(road, {"app": {"immutable": True, "encryption": "KMS"}, "web": {**own, "name": "shop/other"}})
    assert {address: action for address, action in actions(road).items() if action == "replace"} == {
        "ecr_repository.app": "replace", "ecr_repository.web": "replace"}
    road.apply("--destroy-data", "all", *fast)
    road.assert_no_changes()
    made = {one["repositoryName"]: one for one in ecr.describe_repositories()["repositories"]}
    assert "shop/other" in made and len(made) == 2
    # taken over by name
    road("state", "remove", "ecr_repository.web", status=0)
    road("import", "ecr_repository.web", "shop/other", status=0)
    road.assert_no_changes()
    road("teardown", "--yes", *fast, status=0)
    assert not ecr.describe_repositories()["repositories"]


def test_what_is_not_empty_stays(run, sandbox):
    run.env, run.cloud = sandbox.env, sandbox
    ecr = sandbox.client("ecr")
    plan_file(run, {"app": {}})
    run.apply()
    ecr.put_image(repositoryName="shop-app", imageManifest=manifest(1), imageTag="v1")
    assert "nothing restorable remains" in run("teardown", "--yes", status=4).stderr
    assert ecr.list_images(repositoryName="shop-app")["imageIds"]


def test_login(road, tmp_path):
    """The password goes through a pipe; no argument, no output and no file of ours has it."""
    bin, seen = tmp_path / "bin", tmp_path / "seen"
    bin.mkdir()
    (bin / "docker").write_text(f"#!/bin/sh\n/bin/echo \"$@\" > {seen}.words\n/bin/cat > {seen}.password\n/bin/echo Login Succeeded\n")
    (bin / "docker").chmod(0o755)
    host = f"{road.cloud.account}.dkr.ecr.eu-west-1.amazonaws.com"
    done = road("login", "ecr", status=0, env={"PATH": str(bin)})
    assert f"docker is logged in to {host}" in done.stdout and "Login Succeeded" in done.stderr
    assert (tmp_path / "seen.words").read_text().split() == ["login", "--username", "AWS", "--password-stdin", host]
    password = (tmp_path / "seen.password").read_text()
    assert len(password) > 8 and "\n" not in password and password not in done.stdout + done.stderr
    told = road.json("login", "ecr", env={"PATH": str(bin)})
    assert (told["host"], told["user"], told["program"]) == (host, "AWS", "docker")
    printed = road("login", "ecr", "--print", status=0, env={"PATH": ""})
    assert len(printed.stdout.strip()) > 8 and printed.stdout.count("\n") == 1 and not printed.stderr
    # what does not work
    assert "--print" in road("login", "ecr", status=1, env={"PATH": str(tmp_path)}).stderr
    assert "hint: there is: ecr" in road("login", "quay", status=1).stderr
    (bin / "docker").write_text("#!/bin/sh\nexit 7\n")
    assert "'docker login' failed with status 7" in road("login", "ecr", status=1, env={"PATH": str(bin)}).stderr


def test_footing_makes_pull_through_caches(run, sandbox):
    """moto has no pull-through caches: CreatePullThroughCacheRule."""
    run.env, run.cloud = sandbox.env, sandbox
    ecr = sandbox.client("ecr")
    rules = lambda: {one["ecrRepositoryPrefix"]: one for one in ecr.describe_pull_through_cache_rules()["pullThroughCacheRules"]}  # noqa: E731
    plan = {"footing": 1, "stack": "shop", "region": "eu-west-1", "resources": {"pull_through_cache": {
        "public": {"prefix": "public", "upstream": "ecr-public"}, "all": {"prefix": "ROOT", "upstream": "quay.io"}}}}
    run.plan_file(json.dumps(plan))
    run.apply()
    run.assert_no_changes()
    assert {prefix: one["upstreamRegistryUrl"] for prefix, one in rules().items()} == {"public": "public.ecr.aws", "ROOT": "quay.io"}
    sandbox.fault("cut-after:CreatePullThroughCacheRule:1")
    plan["resources"]["pull_through_cache"]["more"] = {"prefix": "more", "upstream": "k8s"}
    run.plan_file(json.dumps(plan))
    run("apply", "--yes")
    run.apply()
    run.assert_no_changes()
    assert len([call for call in sandbox.ledger() if call["operation"] == "CreatePullThroughCacheRule"]) == 3
    run("state", "remove", "pull_through_cache.more", status=0)
    assert "another pull_through_cache has the name 'more'" in run("plan", status=1).stderr
    run("import", "pull_through_cache.more", "more", status=0)
    run.assert_no_changes()
    ecr.create_pull_through_cache_rule(ecrRepositoryPrefix="theirs", upstreamRegistryUrl="quay.io")
    run("teardown", "--yes", status=0)
    assert set(rules()) == {"theirs"}
