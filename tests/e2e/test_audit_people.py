"""The audit of the root user, of users and of the password policy: made with boto3, judged by footing.

moto cannot say that the root user has MFA or keys (its summary has fixed zeros) and its credential report has no row for the root
user: those states are made on the sandbox.
"""
import pytest


@pytest.fixture
def people(run, moto):
    run.env, run.cloud = moto.env, moto
    run.iam = moto.client("iam")
    return run


def found(run, *flags, status=3):
    """check -> status -> what is said, of one audit."""
    document = run.json("audit", *(flags or ("--service", "iam")), status=status)
    assert document["format"] == "footing-audit-1" and document["calls"] > 0
    by_check = {}
    for finding in document["findings"]:
        by_check.setdefault(finding["check"], {}).setdefault(finding["status"], []).append(finding)
    return by_check


def names(findings, status):
    return sorted(finding["resource"].rsplit("/", 1)[-1] for finding in findings.get(status, []))


def test_an_account_with_nobody_in_it(people):
    by_check = found(people)
    assert set(by_check["root-mfa"]) == {"fail"} and by_check["root-mfa"]["fail"][0]["severity"] == "critical"
    assert set(by_check["root-keys"]) == {"pass"}
    assert set(by_check["root-used"]) == {"manual"}  # what cannot be told is no pass
    assert by_check["root-mfa"]["fail"][0]["compliance"]["cis-5.0"] == ["1.4"]
    assert "user-mfa-console" not in by_check
    assert {finding["severity"] for finding in by_check["pw-length"]["fail"]} == {"info"}  # nobody has a password


def test_who_signs_in_without_mfa(people):
    for name in ("anna", "bert"):
        people.iam.create_user(UserName=name)
        people.iam.create_login_profile(UserName=name, Password="Abcdefgh1!xyz")
    device = people.iam.create_virtual_mfa_device(VirtualMFADeviceName="bert")["VirtualMFADevice"]["SerialNumber"]
    people.iam.enable_mfa_device(UserName="bert", SerialNumber=device, AuthenticationCode1="123456", AuthenticationCode2="654321")
    people.iam.create_user(UserName="robot")  # no password: nothing to ask
    mfa = found(people)["user-mfa-console"]
    assert names(mfa, "fail") == ["anna"] and names(mfa, "pass") == ["bert"]
    assert "verified live" in mfa["fail"][0]["evidence"]["report"]
    hardware = found(people, "--check", "user-mfa-hw", "--severity", "low")["user-mfa-hw"]
    assert names(hardware, "fail") == ["anna", "bert"]  # a virtual device is no hardware


def test_keys(people):
    people.iam.create_user(UserName="one")
    people.iam.create_user(UserName="two")
    people.iam.create_access_key(UserName="one")
    for _ in range(2):
        people.iam.create_access_key(UserName="two")
    people.iam.create_user(UserName="both")
    people.iam.create_login_profile(UserName="both", Password="Abcdefgh1!xyz")
    people.iam.create_access_key(UserName="both")
    by_check = found(people)
    assert names(by_check["key-two-active"], "fail") == ["two"]
    assert names(by_check["key-rotate"], "pass") == ["both", "one", "two", "two"] and not names(by_check["key-rotate"], "fail")
    assert names(by_check["key-at-setup"], "fail") == ["both"]
    assert names(by_check["user-pw-and-key"], "fail") == ["both"]


def test_password_policy(people):
    people.iam.create_user(UserName="anna")
    people.iam.create_login_profile(UserName="anna", Password="Abcdefgh1!xyz")
    rules = {"pw-length", "pw-reuse", "pw-expire", "pw-lower", "pw-upper", "pw-number", "pw-symbol"}
    by_check = found(people)
    assert all("fail" in by_check[rule] for rule in rules)
    people.iam.update_account_password_policy(
        MinimumPasswordLength=14, PasswordReusePrevention=24, MaxPasswordAge=90, RequireSymbols=True, RequireNumbers=True,
        RequireUppercaseCharacters=True, RequireLowercaseCharacters=True)
    by_check = found(people)
    assert all(set(by_check[rule]) == {"pass"} for rule in rules)
    people.iam.update_account_password_policy(MinimumPasswordLength=13, PasswordReusePrevention=23, MaxPasswordAge=91)
    by_check = found(people)
    assert all(set(by_check[rule]) == {"fail"} for rule in rules)


def test_exit_status_counts_from_the_severity_on(people):
    assert people("audit").returncode == 3
    assert people("audit", "--check", "root-keys").returncode == 0
    chosen = ["--check", "root-mfa", "--check", "root-keys", "--check", "pw-length"]
    assert people("audit", *chosen).returncode == 3
    assert people("audit", *chosen, "--skip", "root-mfa").returncode == 0
    assert people("audit", "--check", "pw-expire").returncode == 0
    assert people("audit", "--check", "pw-expire", "--severity", "info").returncode == 3
    wrong = people("audit", "--check", "root-mfaa")
    assert wrong.returncode == 1 and "did you mean 'root-mfa'" in wrong.stderr


def test_what_is_not_asked_is_unknown(people):
    by_check = found(people, "--max-calls", "1")
    assert "unknown" in by_check["pw-length"] and "--max-calls" in by_check["pw-length"]["unknown"][0]["text"]
    assert "pass" not in by_check["pw-length"]
    assert people("audit", "--max-calls", "1", "--check", "admin-exists").returncode == 3
    assert people("audit", "--max-calls", "1", "--check", "admin-exists", "--unknown-ok").returncode in (0, 3)
    assert people("audit", "--max-calls", "1", "--check", "root-used", "--unknown-ok").returncode == 0


def test_the_list_and_the_explanation_ask_nothing(run):
    listed = run("audit", "--list", status=0).stdout
    assert "root-mfa" in listed and "pw-length" in listed
    told = run("audit", "--explain", "root-mfa", status=0).stdout
    assert "iam_root_mfa_enabled" in told and "cis-5.0:1.4" in told
    assert "user-mfa-console" in run("audit", "--list", "--framework", "cis-5.0", status=0).stdout
    assert "root-certs" not in run("audit", "--list", "--framework", "cis-5.0", status=0).stdout
