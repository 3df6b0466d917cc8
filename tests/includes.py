"""Reads the #include lines: fails on an arrow that points up, or past a border of the house (design.md, section 2)."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
# room -> what it may include; the first matching prefix of a file's path is its room
MAY = {
    "base/": ["base/"],
    "state/": ["state/", "base/"],
    "providers/aws/wire/": ["providers/aws/wire/", "base/"],
    "providers/aws/policy/": ["providers/aws/policy/", "base/"],
    "providers/aws/access/": ["providers/aws/access/", "base/"],
    "providers/aws/sandbox/": ["providers/aws/", "providers/", "base/"],
    "providers/aws/module/": ["providers/aws/", "providers/", "base/"],
    "providers/aws/": ["providers/aws/", "providers/", "base/"],
    "providers/": ["providers/", "base/"],
    "plans/": ["plans/", "providers/", "state/", "base/"],
    "cmd/": ["cmd/", "plans/", "providers/", "state/", "base/"],
}
NEVER = {
    "providers/aws/wire/": ["providers/aws/sandbox/"],
    "providers/aws/": ["providers/aws/sandbox/"],
    "providers/": ["providers/aws/"],
    "plans/": ["providers/aws/"],
}
# one library, one place
LIBRARIES = {
    "curl/curl.h": ["providers/aws/wire/http.c"],
    "libxml/": ["providers/aws/wire/"],
    "jansson.h": ["base/json.c"],
    "sqlite3.h": ["base/db.c"],
    "libfyaml.h": ["plans/yaml.c", "plans/format_read.c"],
    "libjsonnet.h": ["plans/jsonnet.c"],
    "microhttpd.h": ["providers/aws/sandbox/face.c"],
}


def arrows(path):
    for number, line in enumerate(path.read_text().splitlines(), 1):
        found = re.match(r'\s*#\s*include\s+["<]([^">]+)[">]', line)
        if found:
            yield number, found.group(1)


def wrong(name, target):
    for library, homes in LIBRARIES.items():
        if target.startswith(library) and not any(name.startswith(home) for home in homes):
            return f"{library} belongs to {', '.join(homes)}"
    room = next((room for room in MAY if name.startswith(room)), None)
    inside = any(target.startswith(folder) for folder in ("base/", "state/", "providers/", "plans/", "cmd/"))
    if room is None or not inside:
        return None
    if not any(target.startswith(folder) for folder in MAY[room]):
        return "the arrow points up"
    if any(target.startswith(folder) for folder in NEVER.get(room, [])) and not (
        room == "providers/aws/" and name.startswith("providers/aws/sandbox/")
    ):
        return "it reaches past its border"
    return None


mistakes = read = 0
for path in sorted(ROOT.rglob("*.[ch]")):
    name = path.relative_to(ROOT).as_posix()
    if name.startswith(("build/", "tests/")):
        continue
    read += 1
    for number, target in arrows(path):
        why = wrong(name, target)
        if why:
            mistakes += 1
            print(f"{name}:{number}: includes {target}: {why}")
print(f"{read} files read, {mistakes} arrows wrong")
sys.exit(1 if mistakes or not read else 0)
