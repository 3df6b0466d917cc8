"""Who signs: hundreds of situations, each resolved by botocore and by us.

Environment, files, roles, programs, logins, containers and instances in combination: both must become the same identity, or
fail in the same way.
"""
import collections
import dataclasses
import hashlib
import itertools
import json
import os
import re
import stat

import botocore.credentials
import botocore.exceptions as failures
import botocore.loaders
import botocore.session
import botocore.tokens
import botocore.utils
import pytest

from wire_doubles import Doubles
from wire_driver import Driver


@dataclasses.dataclass
class Situation:
    name: str
    environment: dict = dataclasses.field(default_factory=dict)  # "{url}" and "{home}" are filled in
    files: dict = dataclasses.field(default_factory=dict)        # path under HOME: text
    profile: str = ""                                            # said by a flag


def config(**sections):
    """[section] tables from keyword arguments; "profile_x" is [profile x], "session_x" [sso-session x]."""
    text = ""
    for name, table in sections.items():
        if table is None:
            continue
        kind, _, rest = name.partition("_")
        head = {"profile": f"profile {rest}", "session": f"sso-session {rest}"}.get(kind, name)
        text += f"[{head}]\n" + "".join(f"{key} = {value}\n" for key, value in table.items() if value is not None)
    return text


def keys(name, token=None):
    return {"aws_access_key_id": f"AKIA{name}", "aws_secret_access_key": f"secret-{name}", "aws_session_token": token}


def env_keys(name="ENV", token=None):
    return {"AWS_ACCESS_KEY_ID": f"AKIA{name}", "AWS_SECRET_ACCESS_KEY": f"secret-{name}",
            **({"AWS_SESSION_TOKEN": token} if token else {})}


def role(name="r", **more):
    return {"role_arn": f"arn:aws:iam::123456789012:role/{name}", **more}


# --- the situations -----------------------------------------------------------------------------------------------------

def static_keys():
    environments = {
        "no env": {}, "env keys": env_keys(), "env keys and token": env_keys(token="t"),
        "env key only": {"AWS_ACCESS_KEY_ID": "AKIAENV"},
        "env secret only": {"AWS_SECRET_ACCESS_KEY": "s"}, "env empty": {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": ""},
        "env old token": {**env_keys(), "AWS_SECURITY_TOKEN": "old"},
        "env both tokens": {**env_keys(token="new"), "AWS_SECURITY_TOKEN": "old"},
    }
    credentials = {"no file": None, "file": keys("FILE"), "file with token": keys("FILE", "t"),
                   "file without secret": {"aws_access_key_id": "AKIAFILE"},
                   "file with a secret only": {"aws_secret_access_key": "s"}}
    configured = {"no config": None, "config": keys("CONF"), "config without secret": {"aws_access_key_id": "AKIACONF"}}
    for (a, env), (b, file), (c, conf) in itertools.product(environments.items(), credentials.items(), configured.items()):
        files = {".aws/credentials": config(default=file), ".aws/config": config(default=conf)}
        yield Situation(f"{a}, {b}, {c}", env, files)


def profiles():
    files = {".aws/credentials": config(default=keys("DEF"), work=keys("WORK"), both=keys("BOTH1")),
             ".aws/config": config(default={"region": "x"}, profile_conf=keys("CONF"), profile_both=keys("BOTH2"),
                                   profile_bare={"region": "x"},
                                   bare_section=keys("BARE"))}
    for env, way, name in itertools.product([{}, env_keys()], ["flag", "AWS_PROFILE", "AWS_DEFAULT_PROFILE", "both"],
                                            ["default", "work", "conf", "both", "bare", "bare_section", "missing"]):
        environment = {**env, **({way: name} if way.startswith("AWS") else {})}
        if way == "both":
            environment.update(AWS_DEFAULT_PROFILE=name, AWS_PROFILE="work")
        yield Situation(f"{way} {name}, {'keys' if env else 'no keys'} in env", environment, files, name if way == "flag" else "")
    elsewhere = {"c/credentials": config(default=keys("THERE")), "c/config": config(profile_x=keys("X")), **files}
    yield Situation("credentials elsewhere", {"AWS_SHARED_CREDENTIALS_FILE": "{home}/c/credentials"}, elsewhere)
    yield Situation("config elsewhere", {"AWS_CONFIG_FILE": "{home}/c/config"}, elsewhere, "x")
    yield Situation("both elsewhere", {"AWS_CONFIG_FILE": "{home}/c/config", "AWS_SHARED_CREDENTIALS_FILE": "~/c/credentials"},
                    elsewhere)
    yield Situation("both missing", {"AWS_CONFIG_FILE": "/nonexistent/a", "AWS_SHARED_CREDENTIALS_FILE": "/nonexistent/b"},
                    elsewhere)
    forms = {"quoted": '[profile "a b"]', "single": "[profile 'a b']", "tab": "[profile\ta]", "bare": "[a]",
             "spaces": "[profile   a]"}
    for form, head in forms.items():
        text = head + "\n" + config(x=keys("FORM")).split("\n", 1)[1]
        yield Situation(f"form {form}", {}, {".aws/config": text}, "a b" if "a b" in head else "a")
    for form, text in {
        "comments": "# c\n[default]\n; d\naws_access_key_id = AKIAX\n# e\naws_secret_access_key=s#1\n",
        "no spaces": "[default]\naws_access_key_id=AKIAX\naws_secret_access_key=s=1=2\n",
        "capitals": "[default]\nAWS_ACCESS_KEY_ID = AKIAX\nAws_Secret_Access_Key = S\n",
        "colon": "[default]\naws_access_key_id: AKIAX\naws_secret_access_key: s\n",
        "carriage returns": "[default]\r\naws_access_key_id = AKIAX\r\naws_secret_access_key = s\r\n",
        "no head": "aws_access_key_id = AKIAX\n",
        "open head": "[default\naws_access_key_id = AKIAX\n",
        "no value": "[default]\naws_access_key_id\n",
        "twice": "[default]\naws_access_key_id = AKIA1\naws_secret_access_key = s\naws_access_key_id = AKIA2\n",
        "section twice": config(default=keys("ONE")) + "[default]\naws_access_key_id = AKIA2\n",
    }.items():
        yield Situation(f"credentials file: {form}", {}, {".aws/credentials": text})


CONTAINER = {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "{url}/container/x"}
INSTANCE = {"AWS_EC2_METADATA_DISABLED": "false", "AWS_EC2_METADATA_SERVICE_ENDPOINT": "{url}/",
            "AWS_EC2_METADATA_V1_DISABLED": "true"}


def roles():
    sources = {
        "source": {"profile_r": role(source_profile="base")},
        "source in config": {"profile_r": role(source_profile="conf"), "profile_conf": keys("CONF", "t")},
        "itself": {"profile_r": role(source_profile="r", **keys("SELF"))},
        "itself without keys": {"profile_r": role(source_profile="r")},
        "chain of two": {"profile_r": role(source_profile="m"), "profile_m": role("m", source_profile="base")},
        "chain of three": {"profile_r": role(source_profile="m"), "profile_m": role("m", source_profile="n"),
                           "profile_n": role("n", source_profile="base")},
        "chain into itself": {"profile_r": role(source_profile="m"), "profile_m": role("m", source_profile="m", **keys("MID"))},
        "keys before a role": {"profile_r": role(source_profile="m"),
                               "profile_m": role("m", source_profile="base", **keys("MID"))},
        "a circle of two": {"profile_r": role(source_profile="m"), "profile_m": role("m", source_profile="r")},
        "a circle of three": {"profile_r": role(source_profile="m"), "profile_m": role("m", source_profile="n"),
                              "profile_n": role("n", source_profile="m")},
        "a missing source": {"profile_r": role(source_profile="nobody")},
        "a bare source": {"profile_r": role(source_profile="bare"), "profile_bare": {"region": "x"}},
        "both sources": {"profile_r": role(source_profile="base", credential_source="Environment")},
        "no source": {"profile_r": role()},
        "half a source": {"profile_r": role(source_profile="half"), "profile_half": {"aws_access_key_id": "AKIAHALF"}},
        "Environment": {"profile_r": role(credential_source="Environment")},
        "EcsContainer": {"profile_r": role(credential_source="EcsContainer")},
        "Ec2InstanceMetadata": {"profile_r": role(credential_source="Ec2InstanceMetadata")},
        "environment, lower case": {"profile_r": role(credential_source="environment")},
        "an unknown source": {"profile_r": role(credential_source="Moon")},
        "a source in the middle": {"profile_r": role(source_profile="m"),
                                   "profile_m": role("m", credential_source="Environment")},
        "a process": {"profile_r": role(source_profile="p"), "profile_p": {"credential_process": "{home}/good"}},
        "a web identity": {"profile_r": role(source_profile="w"), "profile_w": role("w", web_identity_token_file="{home}/token")},
        "a login": {"profile_r": role(source_profile="s"), "profile_s": dict(LEGACY)},
        "denied": {"profile_r": role("denied", source_profile="base")},
        "denied in the middle": {"profile_r": role(source_profile="m"), "profile_m": role("denied", source_profile="base")},
    }
    surroundings = {"": {}, "env keys": env_keys("ENV", "t"), "container": CONTAINER, "instance": INSTANCE,
                    "web identity in env": {"AWS_WEB_IDENTITY_TOKEN_FILE": "{home}/token",
                                            "AWS_ROLE_ARN": "arn:aws:iam::1:role/env"}}
    for (a, sections), (b, env), flagged in itertools.product(sources.items(), surroundings.items(), [True, False]):
        files = {".aws/credentials": config(base=keys("BASE")), ".aws/config": config(**sections), **PROGRAMS, **LOGGED_IN}
        environment = env if flagged else {**env, "AWS_PROFILE": "r"}
        yield Situation(f"{a}; {b or 'nothing'} around; {'flag' if flagged else 'AWS_PROFILE'}", environment, files,
                        "r" if flagged else "")
    extras = {"external id": {"external_id": "ext/1=2"}, "session name": {"role_session_name": "me@here"},
              "duration": {"duration_seconds": "1800"},
              "no duration": {"duration_seconds": "long"}, "mfa": {"mfa_serial": "arn:aws:iam::1:mfa/me"},
              "all": {"external_id": "e", "role_session_name": "n", "duration_seconds": "901", "mfa_serial": "GAHT1"}}
    for extra, more in extras.items():
        yield Situation(f"role with {extra}", {}, {".aws/credentials": config(base=keys("BASE")),
                                                   ".aws/config": config(profile_r=role(source_profile="base", **more))}, "r")
    yield Situation("role in the credentials file", {},
                    {".aws/credentials": config(base=keys("BASE"), r=role(source_profile="base"))}, "r")
    yield Situation("role across files", {}, {".aws/credentials": config(base=keys("BASE"), r=keys("R")),
                                              ".aws/config": config(profile_r=role(source_profile="base"))}, "r")


PROGRAMS = {
    "good": '#!/bin/sh\necho \'{"Version": 1, "AccessKeyId": "AKIAPROC", "SecretAccessKey": "s", "SessionToken": "t"}\'\n',
    "plain": '#!/bin/sh\necho \'{"Version": 1, "AccessKeyId": "AKIAPLAIN", "SecretAccessKey": "s"}\'\n',
    "ends": '#!/bin/sh\necho \'{"Version": 1, "AccessKeyId": "AKIAENDS", "SecretAccessKey": "s", "Expiration": "2099-01-01T00:00:00Z"}\'\n',
    "ended": '#!/bin/sh\necho \'{"Version": 1, "AccessKeyId": "AKIAENDS", "SecretAccessKey": "s", "Expiration": "2001-01-01T00:00:00Z"}\'\n',
    "args": '#!/bin/sh\nprintf \'{"Version": 1, "AccessKeyId": "AKIA%s", "SecretAccessKey": "%s"}\' "$1" "$2"\n',
    "env": '#!/bin/sh\nprintf \'{"Version": 1, "AccessKeyId": "AKIA%s", "SecretAccessKey": "s"}\' "$MARK"\n',
    "version2": '#!/bin/sh\necho \'{"Version": 2, "AccessKeyId": "AKIAPROC", "SecretAccessKey": "s"}\'\n',
    "no_version": '#!/bin/sh\necho \'{"AccessKeyId": "AKIAPROC", "SecretAccessKey": "s"}\'\n',
    "no_secret": '#!/bin/sh\necho \'{"Version": 1, "AccessKeyId": "AKIAPROC"}\'\n',
    "no_json": "#!/bin/sh\necho hello\n",
    "nothing": "#!/bin/sh\n",
    "fails": "#!/bin/sh\necho no luck >&2\nexit 3\n",
    "noisy": '#!/bin/sh\necho warning >&2\necho \'{"Version": 1, "AccessKeyId": "AKIANOISY", "SecretAccessKey": "s"}\'\n',
    "token": "web-token",
}


def programs():
    commands = ["{home}/good", "{home}/plain", "{home}/ends", "{home}/ended", "{home}/version2", "{home}/no_version",
                "{home}/no_secret",
                "{home}/no_json", "{home}/nothing", "{home}/fails", "{home}/noisy", "{home}/missing", "{home}/env",
                "{home}/args a b",
                "{home}/args 'a b' \"c d\"", '{home}/args "a\\"b" c\\ d', "{home}/args '$HOME' `id`", "{home}/args a;echo b",
                '"{home}/good"',
                "{home}/args 'open"]
    for command, around in itertools.product(commands, ["alone", "keys in the credentials file", "keys in the config file"]):
        files = {**PROGRAMS, ".aws/config": config(profile_p={"credential_process": command,
                                                              **(keys("CONF") if "config" in around else {})}),
                 ".aws/credentials": config(p=keys("FILE") if "credentials" in around else None)}
        yield Situation(f"{command}, {around}", {"MARK": "MARKED"}, files, "p")
    yield Situation("of the default profile", {}, {**PROGRAMS,
                                                   ".aws/config": config(default={"credential_process": "{home}/good"})})
    yield Situation("in the credentials file", {},
                    {**PROGRAMS, ".aws/credentials": config(default={"credential_process": "{home}/good"})})


def web_identities():
    environments = {
        "whole": {"AWS_WEB_IDENTITY_TOKEN_FILE": "{home}/token", "AWS_ROLE_ARN": "arn:aws:iam::1:role/env"},
        "named": {"AWS_WEB_IDENTITY_TOKEN_FILE": "{home}/token", "AWS_ROLE_ARN": "arn:aws:iam::1:role/env",
                  "AWS_ROLE_SESSION_NAME": "me"},
        "denied": {"AWS_WEB_IDENTITY_TOKEN_FILE": "{home}/token", "AWS_ROLE_ARN": "arn:aws:iam::1:role/denied"},
        "without role": {"AWS_WEB_IDENTITY_TOKEN_FILE": "{home}/token"},
        "without file": {"AWS_WEB_IDENTITY_TOKEN_FILE": "{home}/missing", "AWS_ROLE_ARN": "arn:aws:iam::1:role/env"},
        "role only": {"AWS_ROLE_ARN": "arn:aws:iam::1:role/env"},
        "absent": {},
    }
    tables = {"no profile": None, "profile": role("p", web_identity_token_file="{home}/token"),
              "profile with name": role("p", web_identity_token_file="{home}/token", role_session_name="you"),
              "profile without role": {"web_identity_token_file": "{home}/token"}, "profile with keys": keys("KEYS"),
              "profile with a role too": role("p", web_identity_token_file="{home}/token", source_profile="x")}
    for (a, env), (b, table), flagged in itertools.product(environments.items(), tables.items(), [True, False]):
        if table is None and flagged:
            continue
        files = {"token": "web-token", ".aws/config": config(profile_w=table)}
        environment = {**env, **({"AWS_PROFILE": "w"} if table and not flagged else {})}
        yield Situation(f"env {a}, {b}, {'flag' if flagged else 'no flag'}", environment, files, "w" if flagged else "")


LEGACY = {"sso_start_url": "https://x.awsapps.com/start", "sso_region": "eu-west-1", "sso_account_id": "123456789012",
          "sso_role_name": "Admin"}


def token_file(key, **token):
    name = hashlib.sha1(key.encode()).hexdigest()
    return {f".aws/sso/cache/{name}.json": json.dumps({"accessToken": "access", "expiresAt": "2099-01-01T00:00:00Z", **token})}


LOGGED_IN = token_file(LEGACY["sso_start_url"])
REFRESH = {"clientId": "c", "clientSecret": "s", "registrationExpiresAt": "2099-01-01T00:00:00Z"}


def logins():
    past = "2001-01-01T00:00:00Z"
    tokens = {"logged in": {}, "ended": {"accessToken": "ended"}, "expired": {"expiresAt": past},
              "expired, can renew": {"expiresAt": past, "refreshToken": "refresh", **REFRESH},
              "expired, renewal refused": {"expiresAt": past, "refreshToken": "stale", **REFRESH},
              "expired, registration too": {"expiresAt": past, "refreshToken": "refresh", **REFRESH,
                                            "registrationExpiresAt": past},
              "broken": {"accessToken": None, "expiresAt": None}, "never": None}
    session = {"sso_start_url": LEGACY["sso_start_url"], "sso_region": "eu-west-1"}
    person = {"sso_account_id": "123456789012", "sso_role_name": "Admin"}
    forms = {
        "legacy": ({"profile_s": dict(LEGACY)}, LEGACY["sso_start_url"]),
        "session": ({"profile_s": {"sso_session": "my", **person}, "session_my": session}, "my"),
        "session and the same": ({"profile_s": {"sso_session": "my", **person, **session}, "session_my": session}, "my"),
        "role denied": ({"profile_s": {**LEGACY, "sso_role_name": "denied"}}, LEGACY["sso_start_url"]),
    }
    for (a, (sections, key)), (b, token) in itertools.product(forms.items(), tokens.items()):
        yield Situation(f"{a}, {b}", {}, {".aws/config": config(**sections),
                                          **(token_file(key, **token) if token is not None else {})}, "s")
    wrong = {
        "session missing": {"profile_s": {"sso_session": "other", **person}, "session_my": session},
        "region differs": {"profile_s": {"sso_session": "my", **person, "sso_region": "us-east-1"}, "session_my": session},
        "url differs": {"profile_s": {"sso_session": "my", **person, "sso_start_url": "https://y"}, "session_my": session},
        "no account": {"profile_s": {**LEGACY, "sso_account_id": None}},
        "no role": {"profile_s": {**LEGACY, "sso_role_name": None}},
        "no url": {"profile_s": {**LEGACY, "sso_start_url": None}}, "no region": {"profile_s": {**LEGACY, "sso_region": None}},
        "url only": {"profile_s": session}, "session only": {"profile_s": {"sso_session": "my"}, "session_my": session},
        "session without region": {"profile_s": {"sso_session": "my", **person}, "session_my": {**session, "sso_region": None}},
    }
    for name, sections in wrong.items():
        yield Situation(name, {}, {".aws/config": config(**sections), **LOGGED_IN, **token_file("my")}, "s")
    for around, env in {"env keys": env_keys(), "a container": CONTAINER}.items():
        files = {".aws/config": config(default=dict(LEGACY)), **LOGGED_IN}
        yield Situation(f"default profile, {around} around", env, files)
        yield Situation(f"default profile, {around} and keys around", env,
                        {**files, ".aws/credentials": config(default=keys("FILE"))})


def machines():
    containers = {
        "plain": CONTAINER, "token": {**CONTAINER, "AWS_CONTAINER_AUTHORIZATION_TOKEN": "Basic x"},
        "token file": {**CONTAINER, "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "{home}/token"},
        "both tokens": {**CONTAINER, "AWS_CONTAINER_AUTHORIZATION_TOKEN": "Basic x",
                        "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "{home}/token"},
        "token of two lines": {**CONTAINER, "AWS_CONTAINER_AUTHORIZATION_TOKEN": "a\nb"},
        "token file missing": {**CONTAINER, "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "{home}/missing"},
        "404": {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "{url}/container/404"},
        "no JSON": {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "{url}/container/no-json"},
        "elsewhere": {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://169.254.1.1/x"},
        "a name": {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://example.com/x"},
        "almost here": {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1.example.com/x"},
        "nobody there": {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1:1/x"},
        "empty": {"AWS_CONTAINER_CREDENTIALS_FULL_URI": ""},
    }
    instances = {"no instance": {}, "instance": INSTANCE,
                 "instance switched off": {**INSTANCE, "AWS_EC2_METADATA_DISABLED": "true"},
                 "instance switched Off": {**INSTANCE, "AWS_EC2_METADATA_DISABLED": "True"}}
    files = {"none": {}, "keys": {".aws/credentials": config(default=keys("FILE"))}}
    for (a, one), (b, other), (c, file) in itertools.product({"no container": {}, **containers}.items(), instances.items(),
                                                             files.items()):
        yield Situation(f"container {a}, {b}, files: {c}", {**other, **one}, {"token": "token-of-file", **file})
    for kind in ("no-role", "no-json", "failed"):
        yield Situation(f"instance with {kind}", {**INSTANCE, "AWS_EC2_METADATA_SERVICE_ENDPOINT": "{url}/" + kind}, {})
    nowhere = {"AWS_EC2_METADATA_DISABLED": "false", "AWS_EC2_METADATA_SERVICE_ENDPOINT": "http://127.0.0.1:1/"}
    yield Situation("instance that is nowhere", nowhere, {})
    yield Situation("instance that is nowhere, second version only", {**nowhere, "AWS_EC2_METADATA_V1_DISABLED": "true"}, {})
    yield Situation("instance, profile flagged", INSTANCE, {".aws/config": config(profile_x={"region": "eu-west-1"})}, "x")
    yield Situation("container, profile flagged", CONTAINER, {".aws/config": config(profile_x={"region": "eu-west-1"})}, "x")


# --- resolving by both ----------------------------------------------------------------------------------------------------

KINDS = [  # ours by its words, theirs by its class; the first that fits
    ("configuration", "has an open quote|holds a line break", ()),
    ("nothing", "no AWS credentials are configured", ()),
    ("login", "SSO portal: |has logged in|login has (expired|ended)",
     (failures.SSOTokenLoadError, failures.UnauthorizedSSOTokenError, failures.TokenRetrievalError)),
    ("refused", "cannot assume role|portal refuses", (failures.ClientError,)),
    ("source", "credential_process|credential endpoint|web identity token '|TOKEN_FILE|line break|credential_source \\S+ has no",
     (failures.CredentialRetrievalError, OSError, failures.MetadataRetrievalError, json.JSONDecodeError)),
    ("configuration", "", (failures.BotoCoreError, ValueError)),
]
PROGRAM_ERRORS = (RuntimeError, TypeError, KeyError)  # botocore's own, over what a source gave it


def our_kind(message):
    return next(kind for kind, words, _ in KINDS if re.search(words, message))


def their_kind(error):
    return next(kind for kind, _, classes in KINDS if isinstance(error, classes))


def write(situation, home):
    for name, text in situation.files.items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("{home}", str(home)))
        if text.startswith("#!"):
            path.chmod(0o755)


def environment_of(situation, home, url):
    given = {"HOME": str(home), "PATH": os.environ["PATH"], "AWS_ENDPOINT_URL": url, "AWS_REGION": "eu-west-1",
             "AWS_DEFAULT_REGION": "eu-west-1",
             "AWS_EC2_METADATA_DISABLED": "true", **situation.environment}
    return {name: value.replace("{home}", str(home)).replace("{url}", url) for name, value in given.items()}


LOADER = botocore.loaders.Loader()  # one for all: reading the models is what takes long


def theirs(situation, environment, monkeypatch):
    with monkeypatch.context() as patch:
        for name in list(os.environ):
            patch.delenv(name)
        for name, value in environment.items():
            patch.setenv(name, value)
        cache = os.path.join(environment["HOME"], ".aws/sso/cache")  # botocore settled on one when it was imported
        patch.setattr(botocore.credentials.SSOProvider, "_SSO_TOKEN_CACHE_DIR", cache)
        patch.setattr(botocore.tokens.SSOTokenProvider, "_SSO_TOKEN_CACHE_DIR", cache)
        patch.setattr(botocore.utils.ContainerMetadataFetcher, "SLEEP_TIME", 0)
        try:
            session = botocore.session.Session(profile=situation.profile or None)
            session.register_component("data_loader", LOADER)
            resolver = session.get_component("credential_provider")
            for provider in resolver.providers:
                if provider.METHOD == "assume-role":
                    provider._prompter = lambda prompt: "123456"
            found = session.get_credentials()
            if not found:
                return "nothing", ""
            frozen = found.get_frozen_credentials()
            return (frozen.access_key, frozen.secret_key, frozen.token or ""), found.method
        except (failures.BotoCoreError, failures.ClientError, OSError, ValueError, *PROGRAM_ERRORS) as error:
            return "source" if isinstance(error, PROGRAM_ERRORS) else their_kind(error), repr(error)


def ours(situation, environment, driver):
    told = driver.ask(environment=environment, profile=situation.profile)
    if "error" in told:
        return our_kind(told["error"]), told["error"]
    return (told["access_key"], told["secret_key"], told["token"]), told["source"]


# Where we mean to differ: words of the group and the name, what botocore does, what we do ("*": whatever), and why.
DIFFERENT = [
    ("logins: .*, broken", "source", "login", "a token file that somebody broke wants a new login; botocore falls over it"),
    ("machines: container empty", "configuration", "*", "an empty variable is an unset one, here as everywhere else"),
    ("machines: instance that is nowhere, second version only", "source", "nothing",
     "a machine that is no instance is no failure"),
]

GROUPS = [static_keys, profiles, roles, programs, web_identities, logins, machines]


def excused(group, situation, their, our):
    return any(re.search(words, f"{group}: {situation.name}") and their == them and us in (our, "*")
               for words, them, us, _ in DIFFERENT)


@pytest.fixture(scope="module")
def doubles():
    served = Doubles()
    yield served
    served.close()


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.__name__)
def test_both_become_the_same(group, doubles, monkeypatch, tmp_path):
    mistakes, outcomes = [], collections.Counter()
    with Driver("credential_lines", cwd=tmp_path) as driver:
        for number, situation in enumerate(group()):
            homes = [tmp_path / f"{number}-{who}" for who in ("theirs", "ours")]
            for home in homes:
                home.mkdir()
                write(situation, home)
            their, why = theirs(situation, environment_of(situation, homes[0], doubles.url), monkeypatch)
            our, word = ours(situation, environment_of(situation, homes[1], doubles.url), driver)
            outcomes["identity" if isinstance(our, tuple) else our] += 1
            if our != their and not excused(group.__name__, situation, their, our):
                mistakes.append(f"{situation.name}:\n    botocore {their} ({why})\n    we       {our} ({word})")
    assert not mistakes, f"{len(mistakes)} of {sum(outcomes.values())} differ\n" + "\n".join(mistakes)
    assert outcomes["identity"] > 0 and len(outcomes) > 1, outcomes
