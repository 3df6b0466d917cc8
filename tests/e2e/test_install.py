"""Installed footing: from any folder, through a link, and with the module that a release keeps beside it.

Of the builds that are there: the one under test and build/release, whose module (providers/aws/module) a development build has
linked into the program.
"""
import os
import pathlib
import shutil
import subprocess

import pytest

from conftest import Runner

ROOT = pathlib.Path(__file__).resolve().parents[2]
MODULE = "footing-cloud.so"
PLAN = "footing: 1\nstack: installed\nregion: eu-west-1\nresources:\n  vpc:\n    main: { cidr: 10.0.0.0/16 }\n"


def builds():
    under_test = os.environ.get("FOOTING_BINARY")
    folders = [pathlib.Path(under_test).resolve().parent] if under_test else []
    folders += [folder for folder in [ROOT / "build/release"] if (folder / MODULE).exists() and folder not in folders]
    return [folder for folder in folders if (folder / "cmake_install.cmake").exists()]


@pytest.fixture(params=builds(), ids=lambda folder: folder.name)
def prefix(request, tmp_path):
    there = tmp_path / "prefix"
    subprocess.run(["cmake", "--install", request.param, "--prefix", there], check=True, stdout=subprocess.DEVNULL)
    return there


@pytest.fixture
def installed(prefix, tmp_path):
    """Runs the installed program in a folder of its own."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    run = Runner(str(prefix / "bin/footing"), elsewhere)
    run.plan_file(PLAN)
    return run


@pytest.fixture
def module(prefix):
    path = prefix / "lib/footing" / MODULE
    if not path.exists():
        pytest.skip("this build has no module: it is linked")
    return path


def test_installed_program_works_in_any_folder(installed):
    assert installed("version", status=0).stdout.startswith("footing ")
    assert "1 to create" in installed("plan", "--sandbox", status=0).stdout
    installed.apply("--sandbox")
    assert installed.json("call", "ec2", "DescribeVpcs", "--sandbox")["Vpcs"]
    installed("teardown", "--sandbox", "--yes", status=0)


def test_module_is_found_through_a_link_to_the_program(installed, module, tmp_path):
    link = tmp_path / "linked"
    link.symlink_to(installed.footing)
    installed.footing = str(link)
    installed("plan", "--sandbox", status=0)


def test_module_is_looked_for_nowhere_but_beside_the_program(installed, module):
    shutil.move(module, installed.folder / MODULE)
    lost = installed("plan", "--sandbox", env={"LD_LIBRARY_PATH": str(installed.folder)}, status=1)
    assert MODULE in lost.stderr and "is missing" in lost.stderr
    installed("version", status=0)


def test_module_that_is_none_is_refused(installed, module):
    module.write_bytes(b"no module")
    assert "cannot load" in installed("plan", "--sandbox", status=1).stderr


def test_program_itself_needs_no_network_library(installed, module):
    needed = installed("version", env={"LD_TRACE_LOADED_OBJECTS": "1"}).stdout
    assert "libsqlite3" in needed
    assert not [name for name in ("libcurl", "libxml2", "libcrypto", "libssl", "libmicrohttpd") if name in needed]
