"""The drivers of tests/drivers: a function of the wire floor, asked one JSON line at a time."""
import json
import os
import pathlib
import select
import subprocess


class Driver:
    """A running driver; use it as a context manager: the end checks that nothing crashed or leaked.

    `variables` are of its own environment, which libcurl reads; what a question calls one is what the wire floor sees.
    """

    def __init__(self, name, cwd=None, seconds=120, **variables):
        path = pathlib.Path(os.environ["FOOTING_BINARY"]).resolve().parent / "tests/drivers" / name
        assert path.exists(), f"{path} is not built"
        self.name, self.seconds = name, seconds
        env = {key: value for key, value in os.environ.items() if not key.startswith("AWS_")} | variables
        self.process = subprocess.Popen([str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                        cwd=cwd, env=env)

    def ask(self, **question):
        self.process.stdin.write(json.dumps(question).encode() + b"\n")
        self.process.stdin.flush()
        ready, _, _ = select.select([self.process.stdout], [], [], self.seconds)
        assert ready, f"{self.name} says nothing to {question}"
        line = self.process.stdout.readline()
        assert line, f"{self.name} died of {question}: {self.process.stderr.read().decode()}"
        return json.loads(line)

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        self.process.stdin.close()
        try:
            said = self.process.stderr.read().decode()
            status = self.process.wait(30)
        finally:
            self.process.kill()
            self.process.stdout.close()
            self.process.stderr.close()
        if kind is None:
            assert status == 0 and "Sanitizer" not in said, said
