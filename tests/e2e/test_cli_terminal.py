"""What a person at a terminal meets: colours, questions, live lines, widths; and what a program that reads the output does."""
import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time

import pytest
from conftest import clean_env
from test_road import plan

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


class Terminal:
    """A terminal with footing in it."""

    def __init__(self, run, *args, columns=100, env=None):
        self.ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        environment = clean_env(run.folder, {"TERM": "xterm", **run.env, **(env or {})})
        for name in {"NO_COLOR", "COLUMNS"} - set(env or {}):
            environment.pop(name, None)
        self.process = subprocess.Popen([run.footing, *args], cwd=run.folder, stdin=theirs, stdout=theirs, stderr=theirs,
                                        env=environment, start_new_session=True,
                                        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        os.close(theirs)
        self.text = ""

    def read(self, seconds):
        ready, _, _ = select.select([self.ours], [], [], seconds)
        if not ready:
            return False
        try:
            part = os.read(self.ours, 65536)
        except OSError:  # the other side is closed
            return False
        self.text += part.decode(errors="replace")
        return bool(part)

    def wait_for(self, words, seconds=60):
        deadline = time.monotonic() + seconds
        while words not in ESCAPES.sub("", self.text):
            assert time.monotonic() < deadline, self.text
            if not self.read(0.2) and self.process.poll() is not None:
                assert words in ESCAPES.sub("", self.text), self.text
        return self

    def type(self, text):
        os.write(self.ours, text.encode())

    def end(self, seconds=120):
        deadline = time.monotonic() + seconds
        while self.process.poll() is None:
            assert time.monotonic() < deadline, self.text
            self.read(0.1)
        while self.read(0.1):
            pass
        os.close(self.ours)
        return self.process.returncode

    @property
    def plain(self):
        return ESCAPES.sub("", self.text).replace("\r", "")


@pytest.fixture
def box(run):
    run.plan_file(plan())
    return run


def test_a_question_is_answered(box):
    terminal = Terminal(box, "apply", "--sandbox").wait_for("Go on? [y/N]")
    terminal.type("n\n")
    assert terminal.end() == 1
    assert "nothing was changed" in terminal.plain
    terminal = Terminal(box, "apply", "--sandbox").wait_for("Go on? [y/N]")
    terminal.type("y\n")
    assert terminal.end() == 0
    assert "done: 7 created" in terminal.plain
    assert "\x1b[32m" in terminal.text


def test_deleting_and_replacing_want_the_word_yes(box):
    box("apply", "--sandbox", "--yes", status=0)
    box.plan_file(plan(cidr_a="10.0.9.0/24"))
    terminal = Terminal(box, "apply", "--sandbox").wait_for("Type 'yes' to go on:")
    terminal.type("y\n")
    assert terminal.end() == 1
    terminal = Terminal(box, "apply", "--sandbox").wait_for("Type 'yes' to go on:")
    terminal.type("yes\n")
    assert terminal.end() == 0


def test_teardown_wants_the_name_of_the_stack(box):
    box("apply", "--sandbox", "--yes", status=0)
    terminal = Terminal(box, "teardown", "--sandbox").wait_for("Type the stack's name (road)")
    terminal.type("yes\n")
    assert terminal.end() == 1
    terminal = Terminal(box, "teardown", "--sandbox").wait_for("Type the stack's name (road)")
    terminal.type("road\n")
    assert terminal.end() == 0
    assert "7 deleted" in terminal.plain


def test_ctrl_c_at_a_question(box):
    terminal = Terminal(box, "apply", "--sandbox").wait_for("Go on? [y/N]")
    terminal.type("\x03")
    assert terminal.end() == 130


def test_without_a_terminal_nothing_is_asked(box):
    for verb in ("apply", "teardown"):
        started = time.monotonic()
        done = box(verb, "--sandbox")
        assert done.returncode == 4 and "--yes" in done.stderr
        assert time.monotonic() - started < 5
    assert not (box.folder / ".footing").exists()


def test_live_lines_are_taken_away(run, sandbox):
    sandbox.fault("latency:300")
    run.env = sandbox.env
    run.plan_file(plan())
    terminal = Terminal(run, "apply", "--yes")
    assert terminal.end() == 0
    sandbox.fault("")
    assert "steps done" in terminal.plain and "\x1b[J" in terminal.text
    # as a terminal shows it in the end: only lines that stay
    lines = []
    for part in re.split(r"(\r\x1b\[\d+A\x1b\[J)", terminal.text):
        up = re.match(r"\r\x1b\[(\d+)A", part)
        if up:
            del lines[len(lines) - int(up.group(1)):]
        else:
            lines += part.split("\n")[:-1] if part.endswith("\n") else part.split("\n")
    assert not [line for line in lines if "steps done" in line or "…" in line], lines


def test_ctrl_c_in_a_run(run, sandbox):
    sandbox.fault("latency:500")
    run.env = sandbox.env
    run.plan_file(plan())
    terminal = Terminal(run, "apply", "--yes").wait_for("vpc.main  create")
    terminal.type("\x03")
    assert terminal.end() == 130
    assert "interrupted" in terminal.plain
    sandbox.fault("")
    run.apply()
    run.assert_no_changes()


def test_ctrl_c_twice_leaves_at_once(run, sandbox):
    sandbox.fault("latency:4000")
    run.env = sandbox.env
    run.plan_file(plan())
    terminal = Terminal(run, "apply", "--yes").wait_for("vpc.main  create")
    started = time.monotonic()
    terminal.type("\x03")
    terminal.wait_for("once more leaves at once")
    terminal.type("\x03")
    assert terminal.end() == 130, terminal.plain
    assert time.monotonic() - started < 3
    sandbox.fault("")
    run.apply()
    run.assert_no_changes()


@pytest.mark.parametrize("columns", [30, 40, 80])
def test_narrow_terminals(box, columns):
    terminal = Terminal(box, "plan", "--sandbox", columns=columns)
    assert terminal.end() == 0
    for line in terminal.plain.splitlines():
        assert len(line) <= columns, line
    assert "vpc.main" in terminal.plain


def test_no_colour_where_none_is_wanted(box):
    for args, env in ((["--no-color"], {}), ([], {"NO_COLOR": "1"}), ([], {"TERM": "dumb"})):
        terminal = Terminal(box, "plan", "--sandbox", *args, env=env)
        assert terminal.end() == 0
        assert "\x1b" not in terminal.text
    assert "\x1b" not in box("plan", "--sandbox", status=0).stdout


def test_a_closed_pipe_ends_quietly(box):
    process = box.start("plan", "--sandbox", "--calls")
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(60) == 0
    assert process.stderr.read() == ""
    process.stderr.close()


def test_a_full_disk_is_a_failure(run):
    with open("/dev/full", "w") as full:
        process = run.start("help", stdout=full)
        assert process.wait(20) == 1


def test_what_the_cloud_says_has_no_effect_on_the_terminal(run, sandbox):
    run.env = sandbox.env
    run.plan_file(plan())
    run.apply()
    ec2 = sandbox.client("ec2")
    vpc = ec2.describe_vpcs(Filters=[{"Name": "tag:footing:address", "Values": ["vpc.main"]}])["Vpcs"][0]["VpcId"]
    ec2.create_tags(Resources=[vpc], Tags=[{"Key": "project", "Value": "\x9b2J\u202eevil"}])
    shown = run("plan", status=0).stdout
    assert "outside footing" in shown and "evil" in shown and "\x9b" not in shown and "\u202e" not in shown
