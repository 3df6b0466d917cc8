"""The audit beside moto, which serves 20, 200 and 2,000 users, roles and policies: calls, seconds, peak memory. moto is Python and slow:
the second figure in seconds is what footing itself used of the processor."""
import contextlib
import json
import os
import pathlib
import resource
import select
import subprocess
import tempfile

SERVE = """
import json, sys
from moto.server import ThreadedMotoServer
import moto.iam.models as models
server = ThreadedMotoServer(port=0, verbose=False)
server.start()
iam = models.iam_backends["123456789012"]["aws"]
trust = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ec2.amazonaws.com"}}]})
document = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::data/*"}]})
for i in range(int(sys.argv[1])):
    iam.create_user("us-east-1", f"user-{i}", "/", None)
    iam.create_role(f"role-{i}", trust, "/", None, "", [], "3600")
    arn = iam.create_policy("", "/", document, f"policy-{i}", []).arn
    iam.attach_role_policy(arn, f"role-{i}")
    iam.attach_user_policy(arn, f"user-{i}")
print(server.get_host_and_port()[1], flush=True)
sys.stdin.read()
"""


@contextlib.contextmanager
def serving(people):
    python = pathlib.Path(__file__).resolve().parent.parent / "build/venv/bin/python"
    server = subprocess.Popen([str(python), "-c", SERVE, str(people)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True)
    try:
        assert select.select([server.stdout], [], [], 300)[0], "moto does not start"
        yield f"http://127.0.0.1:{int(server.stdout.readline())}"
    finally:
        server.stdin.close()
        server.wait(20)


def audit(footing, run, row):
    for people in (20, 200, 2000):
        with serving(people) as url, tempfile.TemporaryDirectory() as folder:
            env = {"AWS_ENDPOINT_URL": url, "AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b", "AWS_REGION": "eu-west-1",
                   "HOME": folder, "AWS_EC2_METADATA_DISABLED": "true"}
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            seconds, peak, text, _ = run([footing, "audit", "--service", "iam", "--json"], pathlib.Path(folder), {**os.environ, **env})
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            document = json.loads(text)
        used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        name = f"audit of {people} users, roles, policies"
        row(f"{name}: calls", document["calls"], "")
        row(f"{name}: findings", len(document["findings"]), "")
        row(f"{name}: wall", f"{seconds:.2f}", "s")
        row(f"{name}: processor", f"{used:.2f}", "s")
        row(f"{name}: peak memory", f"{peak / 1024:.1f}", "MiB")
