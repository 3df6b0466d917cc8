"""The audit of the account's own settings, mended and taken back, on the sandbox: moto has no access analyzer."""
import pytest


@pytest.fixture
def account(run, sandbox):
    run.env, run.cloud = sandbox.env, sandbox
    return run


def statuses(run, *flags):
    document = run.json("audit", "--check", "contact-security", "--check", "analyzer-on", "--check", "ebs-default-enc", "--check", "root-central",
                        *flags, "--severity", "low", status=3)
    return {finding["check"]: finding["status"] for finding in document["findings"]}


def undo_files(run):
    return sorted(str(path.relative_to(run.folder)) for path in (run.folder / ".footing").glob("undo-*.json"))


def test_what_fails_is_mended_and_taken_back(account):
    assert statuses(account) == {"contact-security": "fail", "analyzer-on": "fail", "ebs-default-enc": "fail", "root-central": "pass"}
    done = account("audit", "--fix", "analyzer-on", "--fix", "ebs-default-enc", "--yes", "--severity", "low", status=0).stdout
    assert "CreateAnalyzer" in done and "EnableEbsEncryptionByDefault" in done
    ec2, analyzers = account.cloud.client("ec2"), account.cloud.client("accessanalyzer")
    assert ec2.get_ebs_encryption_by_default()["EbsEncryptionByDefault"]
    assert [found["name"] for found in analyzers.list_analyzers()["analyzers"]] == ["footing"]
    contact = {"AlternateContactType": "SECURITY", "Name": "Duty", "Title": "Duty", "EmailAddress": "duty@example.com", "PhoneNumber": "1"}
    account.cloud.client("account").put_alternate_contact(**contact)
    again = account.json("audit", "--check", "contact-security", "--check", "analyzer-on", "--check", "ebs-default-enc", "--severity", "low")
    assert {finding["status"] for finding in again["findings"]} == {"pass"}

    account("audit", "--undo", undo_files(account)[0], "--yes", status=0)
    assert not ec2.get_ebs_encryption_by_default()["EbsEncryptionByDefault"] and not analyzers.list_analyzers()["analyzers"]


def test_what_is_denied_is_unknown_and_names_the_permission(account):
    account.cloud.fault("deny:GetAlternateContact deny:ListAnalyzers deny:DescribeOrganization")
    told = account.json("audit", "--check", "contact-security", "--check", "analyzer-on", "--check", "root-central", status=3)["findings"]
    assert {finding["status"] for finding in told} == {"unknown"}
    text = " ".join(finding["text"] for finding in told)
    assert all(action in text for action in ("account:GetAlternateContact", "access-analyzer:ListAnalyzers", "organizations:DescribeOrganization"))


def test_tags_of_people_choose_findings(account):
    iam = account.cloud.client("iam")
    for name, team in (("anna", "web"), ("bert", "data")):
        iam.create_user(UserName=name, Tags=[{"Key": "team", "Value": team}])
        iam.create_login_profile(UserName=name, Password="Abcdefgh1!xyz")
    told = account.json("audit", "--check", "user-mfa-console", "--tag", "team=web", status=3)["findings"]
    assert [finding["resource"].rsplit("/", 1)[-1] for finding in told] == ["anna"]
