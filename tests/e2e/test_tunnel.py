"""footing tunnel: the ssh through the bastion of the same stack, printed, and run at a terminal with an ssh that only tells."""
import os
import pty

from conftest import clean_env

QUICK = "--sandbox", "--yes", "--time-scale", "600"


def test_a_tunnel(run, footing):
    run("new", "mysql-bastion", status=0)
    assert "error:" in run("tunnel", "db_instance.main", "--sandbox", status=1).stderr, "nothing is made yet"
    run("apply", *QUICK, status=0)
    outputs = run.json("output", "--sandbox")
    words = run("tunnel", "db_instance.main", "--sandbox", status=0).stdout.split()
    [key] = run.folder.rglob("*.pem")
    assert words == ["ssh", "-N", "-o", "ExitOnForwardFailure=yes", "-i", str(key), "-L", f"127.0.0.1:3306:{outputs['DB_HOST']}:3306",
                     "ec2-user@" + outputs["BASTION"]]
    key.rename(run.folder / "elsewhere")
    assert "-i" not in run("tunnel", "db_instance.main", "--sandbox", "--print", status=0).stdout.split()
    for address, said in ("db_instance.mian", "did you mean 'db_instance.main'"), ("network.main", "leads to databases and instances"):
        refused = run("tunnel", address, "--sandbox", status=1)
        assert said in refused.stderr, refused.stderr
    # at a terminal it runs
    fake = run.folder / "bin/ssh"
    fake.parent.mkdir()
    fake.write_text('#!/bin/sh\necho "ran: $*" > ran\n')
    fake.chmod(0o755)
    env = clean_env(run.folder, {"PATH": f"{fake.parent}:{os.environ['PATH']}"})
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(run.folder)
        os.execve(footing, [footing, "tunnel", "db_instance.main", "--sandbox"], env)
    said = b""
    try:
        while piece := os.read(terminal, 4096):
            said += piece
    except OSError:
        pass
    os.waitpid(child, 0)
    assert b"127.0.0.1:3306 leads to db_instance.main through instance.bastion" in said, said
    assert (run.folder / "ran").read_text().startswith("ran: -N -o ExitOnForwardFailure=yes")
    # the database lets the bastion in no more
    plan = (run.folder / "footing.yaml").read_text()
    run.plan_file(plan.replace("from: bastion", "from: 192.0.2.0/24"))
    run("apply", *QUICK, status=0)
    assert "no bastion of the stack is let in" in run("tunnel", "db_instance.main", "--sandbox", status=1).stderr
