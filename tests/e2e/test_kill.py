"""kill -9 at random moments: the next apply converges, nothing is made twice, nothing is lost."""
import os
import pathlib
import random
import signal
import sqlite3
import time

import pytest
from conftest import LONG
from test_road import WEB, assert_everything, plan
from world import World

KILLS = 10
QUICK = ["--time-scale", "60"]  # its waits pass sixty times as fast


@pytest.fixture(scope="module")
def footing(footing):
    """What users run, where script/test has built it: kills fall into its own timing, and a thousand starts go fast."""
    return str(pathlib.Path(os.environ.get("FOOTING_RELEASE") or footing).resolve())


def killed_apply(road, seconds, verb="apply"):
    process = road.start(verb, "--yes", *QUICK)
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    process.communicate()


def moment(dice, seconds):
    """Any moment of an apply, half of them in its first tenth: there it sends, later it mostly waits."""
    return seconds * dice.random() ** 3


def typical_seconds(road):
    started = time.monotonic()
    road.apply(*QUICK)
    seconds = time.monotonic() - started
    road("teardown", "--yes", status=0)
    return seconds


def assert_nothing_twice(world):
    addresses = world.addresses()
    assert "?" not in addresses, "a thing without our address"
    assert len(addresses) == len(set(addresses)), addresses


def assert_store_is_sound(road):
    state = sqlite3.connect(road.folder / ".footing" / "state.db")
    assert state.execute("pragma integrity_check").fetchall() == [("ok",)]
    state.close()


def survive(road, seed):
    dice = random.Random(seed)
    road.plan_file(plan())
    seconds = typical_seconds(road)
    for kill in range(KILLS):
        killed_apply(road, moment(dice, seconds))
        if kill % 3 == 2:  # and once more while it mends
            killed_apply(road, moment(dice, seconds))
        assert_store_is_sound(road)
        road.apply(*QUICK)
        road.assert_no_changes()
        ec2 = road.cloud.client("ec2")
        world = World(ec2)
        assert_nothing_twice(world)
        assert_everything(world, ec2)
        if kill % 2:  # a change, killed too
            road.plan_file(plan(cidr_a="10.0.9.0/24", web=WEB[:1]))
            killed_apply(road, moment(dice, seconds))
            road.plan_file(plan())
            road.apply(*QUICK)
            road.assert_no_changes()
            assert_everything(World(ec2), ec2)
        killed_apply(road, moment(dice, seconds), verb="teardown")
        road("teardown", "--yes", status=0)
        assert World(ec2).is_empty()


@pytest.mark.parametrize("seed", range(100 if LONG else 10))
def test_a_hundred_kills_on_the_sandbox(run, sandbox, seed):
    run.env, run.cloud = sandbox.env, sandbox
    survive(run, seed)


@pytest.mark.parametrize("seed", range(20 if LONG else 2))
def test_twenty_kills_on_moto(run, moto, seed):
    run.env, run.cloud = moto.env, moto
    survive(run, 1000 + seed)
