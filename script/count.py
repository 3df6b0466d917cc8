"""Adds up the JUnit files of a test run: prints one honest line and exits 1 when anything failed, or nothing ran.

Usage: count.py FOLDER BROKEN     BROKEN: failures that have no file (builds, linters)
"""
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

folder, broken = pathlib.Path(sys.argv[1]), int(sys.argv[2])
passed = failed = skipped = 0
for path in sorted(folder.glob("*.xml")):
    # cmocka writes one <testsuites> document a group, several behind each other when a group runs twice
    for text in path.read_text().split("<?xml")[1:]:
        root = ElementTree.fromstring("<?xml" + text)
        for case in root.iter("testcase"):
            if case.find("failure") is not None or case.find("error") is not None:
                failed += 1
                print(f"failed: {path.stem}: {case.get('classname') or ''} {case.get('name')}")
            elif case.find("skipped") is not None:
                skipped += 1
                why = case.find("skipped").get("message") or ""
                print(f"skipped: {path.stem}: {case.get('name')} {why}")
            else:
                passed += 1
for path in sorted(folder.glob("*.crashed")):
    failed += 1
    print(f"failed: {path.stem}: ended without a result")
failed += broken
print(f"{passed} passed, {failed} failed, {skipped} skipped")
sys.exit(1 if failed or not passed else 0)
