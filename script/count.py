"""Adds up a test run: prints one honest line and exits 1 when anything failed, or nothing ran.

Usage: count.py FOLDER BROKEN     FOLDER holds ctest.junit and the JUnit files of the tests that report cases of their own;
                                  BROKEN: failures that have no file (builds, linters)
"""
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

WITH_CASES = ("unit-", "conformance-", "e2e")  # these report each case; every other test of ctest's counts as one

folder, broken = pathlib.Path(sys.argv[1]), int(sys.argv[2])
count = {"passed": 0, "failed": 0, "skipped": 0}


def outcome(case):
    if case.find("failure") is not None or case.find("error") is not None or case.get("status") == "fail":
        return "failed"
    return "skipped" if case.find("skipped") is not None else "passed"


def take(case, name):
    how = outcome(case)
    count[how] += 1
    if how != "passed":
        inner = case.find("skipped")
        print(f"{how}: {name} {inner.get('message') or '' if inner is not None else ''}".rstrip())
    for failure in case.findall("failure"):
        print(f"    {(failure.text or '').strip()}")


for path in sorted(folder.glob("*.xml")):
    for text in path.read_text().split("<?xml")[1:]:  # a group that ran twice wrote two documents
        for case in ElementTree.fromstring("<?xml" + text).iter("testcase"):
            take(case, f"{path.stem}: {case.get('classname') or ''} {case.get('name')}")

ctest = folder / "ctest.junit"
seen_failures = count["failed"]
for case in ElementTree.parse(ctest).iter("testcase") if ctest.exists() else []:
    name = case.get("name")
    if not name.startswith(WITH_CASES):
        take(case, name)
    elif outcome(case) == "failed" and not seen_failures:  # it died before it could say of what
        take(case, f"{name}: ended without a result")

count["failed"] += broken
print(f"{count['passed']} passed, {count['failed']} failed, {count['skipped']} skipped")
sys.exit(1 if count["failed"] or not count["passed"] else 0)
