"""The committed tables are what their generators make of the botocore that is pinned."""
import pathlib
import subprocess
import sys

import pytest

SCRIPTS = pathlib.Path(__file__).resolve().parents[2] / "script"


@pytest.mark.parametrize("generator", ["models.py", "endpoints.py"])
def test_the_committed_tables_are_what_is_generated(generator):
    done = subprocess.run([sys.executable, SCRIPTS / generator, "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
