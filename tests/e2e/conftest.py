"""Fixtures of the end-to-end tests: the real binary, and two clouds that it speaks to over real HTTP.

`sandbox` is footing's own, served by another process; `moto` is an AWS server that we did not write. Both have .url, .client(service)
for boto3, .env for the environment in which footing reaches them. `cloud` is both in turn. Ports come from the kernel, files live in
temporary folders.
"""
import contextlib
import json
import os
import pathlib
import select
import signal
import subprocess
import sys
import urllib.request

import boto3
import botocore.config
import pytest

REGION = "eu-west-1"
LONG = bool(os.environ.get("FOOTING_LONG"))


@pytest.fixture(scope="session")
def footing():
    path = os.environ.get("FOOTING_BINARY")
    assert path, "FOOTING_BINARY names no binary: call tests/e2e/run"
    return str(pathlib.Path(path).resolve())


class Cloud:
    """A served AWS: where it is, and how boto3 and footing reach it."""

    def __init__(self, kind, url, account, secret):
        self.kind, self.url, self.account, self.secret = kind, url, account, secret

    def client(self, service, region=REGION, secret=None):
        return boto3.client(
            service,
            region_name=region,
            endpoint_url=self.url,
            aws_access_key_id="AKIATESTTESTTESTTEST",
            aws_secret_access_key=secret or self.secret,
            config=botocore.config.Config(retries={"max_attempts": 1}, parameter_validation=False),
        )

    @property
    def env(self):
        return {
            "AWS_ACCESS_KEY_ID": "AKIATESTTESTTESTTEST",
            "AWS_SECRET_ACCESS_KEY": self.secret,
            "AWS_ENDPOINT_URL": self.url,
            "AWS_REGION": REGION,
        }

    def ledger(self):
        """The sandbox's own record of what was asked of it."""
        with urllib.request.urlopen(self.url + "/_footing/ledger") as answer:
            return json.load(answer)

    def fault(self, spec):
        request = urllib.request.Request(self.url + "/_footing/faults", data=spec.encode(), method="POST")
        urllib.request.urlopen(request).close()

    def reset(self):
        request = urllib.request.Request(self.url + "/moto-api/reset", method="POST")
        urllib.request.urlopen(request).close()


def clean_env(home, extra):
    """The environment of a user who has nothing configured but what the test says."""
    env = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "FOOTING_"))}
    env.update(HOME=str(home), XDG_CONFIG_HOME=str(home / ".config"), AWS_EC2_METADATA_DISABLED="true", LC_ALL="C.UTF-8")
    env.update({name: value for name, value in extra.items() if value is not None})
    return env


def read_line(process, seconds=20):
    ready, _, _ = select.select([process.stdout], [], [], seconds)
    assert ready, "the server said nothing"
    return process.stdout.readline()


class Sandbox(Cloud):
    def __init__(self, footing, folder, *flags):
        self.serve = [footing, "sandbox", "--time-scale", "60", *flags]
        self.folder = folder
        super().__init__("sandbox", self.start(0), "000000000000", "sandbox")

    def start(self, port):
        self.process = subprocess.Popen(
            [*self.serve, "--port", str(port)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=self.folder,
            env=clean_env(self.folder, {}),
        )
        line = read_line(self.process)
        assert "http://127.0.0.1:" in line, line
        return "http://" + line.split("http://")[1].split()[0]

    def reset(self):
        """Another cloud with nothing in it at the same address."""
        self.stop()
        assert self.start(int(self.url.rsplit(":", 1)[1])) == self.url

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(20)


@pytest.fixture
def sandbox(footing, tmp_path_factory):
    served = Sandbox(footing, tmp_path_factory.mktemp("sandbox"))
    yield served
    served.stop()


@contextlib.contextmanager
def moto_serving(folder, **environment):
    code = ("import sys; from moto.server import ThreadedMotoServer as S; s = S(port=0, verbose=False); s.start(); "
            "print(s.get_host_and_port()[1], flush=True); sys.stdin.read()")
    process = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True, cwd=folder, env={**os.environ, **environment})
    yield Cloud("moto", f"http://127.0.0.1:{int(read_line(process, 60))}", "123456789012", "test")
    process.stdin.close()
    process.wait(20)


@pytest.fixture(scope="session")
def moto_server(tmp_path_factory):
    with moto_serving(tmp_path_factory.mktemp("moto")) as served:
        yield served


@pytest.fixture
def moto(moto_server):
    moto_server.reset()
    return moto_server


@pytest.fixture(params=["sandbox", "moto"])
def cloud(request):
    return request.getfixturevalue(request.param)


class Runner:
    """Runs footing in a folder of its own against a cloud."""

    def __init__(self, footing, folder):
        self.footing, self.folder = footing, folder
        self.env = {}

    def plan_file(self, text, name="footing.yaml"):
        (self.folder / name).write_text(text)

    def start(self, *args, env=None, **options):
        options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
        return subprocess.Popen([self.footing, *args], cwd=self.folder, text=True,
                                env=clean_env(self.folder, {**self.env, **(env or {})}), **options)

    def __call__(self, *args, env=None, input=None, status=None, timeout=120):
        done = subprocess.run([self.footing, *args], cwd=self.folder, text=True, capture_output=True, timeout=timeout,
                              env=clean_env(self.folder, {**self.env, **(env or {})}),
                              **({"input": input} if input is not None else {"stdin": subprocess.DEVNULL}))
        assert "Sanitizer" not in done.stderr, done.stderr
        if status is not None:
            assert done.returncode == status, f"{args}: status {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done

    def json(self, *args, status=0, **options):
        return json.loads(self(*args, "--json", status=status, **options).stdout)

    def apply(self, *args, **options):
        return self("apply", "--yes", *args, status=0, **options)

    def assert_no_changes(self):
        summary = self.json("plan")["summary"]
        changes = {action: n for action, n in summary.items() if n and action != "keep"}
        assert not changes, self("plan").stdout


@pytest.fixture
def run(footing, tmp_path):
    return Runner(footing, tmp_path)


@pytest.fixture
def road(run, cloud):
    """A runner whose environment reaches `cloud`."""
    run.env = cloud.env
    run.cloud = cloud
    return run
