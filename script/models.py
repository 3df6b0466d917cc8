#!/usr/bin/env python3
"""Writes the model tables of providers/aws/wire/models/ from botocore's service models.

Usage: models.py                    write the tables
       models.py --check            exit 1 when the committed tables differ from what it would write
       models.py --suites IN OUT    tables of the protocol suites (folders input/ and output/ under IN) into the file OUT

Which services and operations there are: models.txt beside this script. Enumerations with more than CHOICES_MAX values
(instance types, say) are left out: they change every week and AWS checks them anyway.
"""
import json
import pathlib
import sys

CHOICES_MAX = 64
HERE = pathlib.Path(__file__).resolve().parent
TABLES = HERE.parent / "providers" / "aws" / "wire" / "models"

KINDS = {"structure": "STRUCTURE", "list": "LIST", "map": "MAP", "string": "STRING", "character": "STRING",
         "integer": "INTEGER", "long": "LONG", "float": "FLOAT", "double": "DOUBLE", "boolean": "BOOLEAN",
         "timestamp": "TIMESTAMP", "blob": "BLOB"}
PROTOCOLS = {"ec2": "EC2", "query": "QUERY", "json": "JSON", "rest-json": "REST_JSON", "rest-xml": "REST_XML"}
LOCATIONS = {"uri": "URI", "querystring": "QUERY", "header": "HEADER", "headers": "HEADERS", "statusCode": "STATUS"}
TIMESTAMPS = {"iso8601": "ISO8601", "rfc822": "RFC822", "unixTimestamp": "UNIX", "unixtimestamp": "UNIX"}
MEMBER_TRAITS = {"flattened": "FLATTENED", "xmlAttribute": "ATTRIBUTE", "idempotencyToken": "TOKEN", "streaming": "STREAMING",
                 "hostLabel": "HOST_LABEL", "jsonvalue": "JSON_VALUE", "eventstream": "EVENT_STREAM"}
SHAPE_TRAITS = {"sensitive": "SENSITIVE", "exception": "EXCEPTION", "union": "UNION", "document": "DOCUMENT",
                "eventstream": "EVENT_STREAM"}
READS = ("Describe", "Get", "List", "Head", "BatchGet", "Filter", "Simulate", "Search", "Lookup", "Test", "Validate", "Check")
MATCHERS = ["path", "pathAll", "pathAny", "status", "error"]
STATES = ["success", "failure", "retry"]


def text(value):
    """A C string literal, or NULL for nothing."""
    if value is None:
        return "NULL"
    quoted = json.dumps(str(value))
    assert "\\u" not in quoted, f"{value!r} is not ASCII"
    return quoted


def flags(prefix, names):
    return " | ".join(prefix + name for name in names) or "0"


def identifier(name):
    return name.replace("-", "_").replace(".", "_")


def row(*positional, **named):
    """One initialiser; named fields that are nothing stay out."""
    fields = list(positional) + [f".{key} = {value}" for key, value in named.items() if value not in (None, "NULL", 0, "0")]
    return "{" + ", ".join(str(field) for field in fields) + "}"


class Tables:
    """The C text of one service: its shapes, operations and waiters. All its names but the service's begin with `prefix`."""

    def __init__(self, name, model, operations, paginators, waiters, prefix=""):
        self.prefix = prefix
        self.name, self.model, self.all_shapes = name, model, model["shapes"]
        self.operations = {key: model["operations"][key] for key in sorted(operations)}
        self.paginators = paginators
        self.waiters = {key: value for key, value in sorted(waiters.items()) if value["operation"] in self.operations}
        self.shapes = sorted(self.reached())
        self.lines = []

    def reached(self):
        """Names of the shapes that the chosen operations lead to."""
        found, todo = set(), []
        for operation in self.operations.values():
            todo += [ref["shape"] for ref in self.roots(operation)]
        while todo:
            name = todo.pop()
            if name in found:
                continue
            found.add(name)
            todo += [ref["shape"] for _, ref in self.members(self.all_shapes[name])]
        return found

    def at(self, name):
        """The constant that is a shape's index."""
        return f"AT_{self.prefix}{identifier(name)}"

    def put(self, kind, name, rows):
        self.lines += [f"static const {kind} {self.prefix}{name}[] = {{"] + [f"    {one}," for one in rows] + ["};"]
        return self.prefix + name

    @staticmethod
    def roots(operation):
        return [operation[key] for key in ("input", "output") if operation.get(key)] + operation.get("errors", [])

    @staticmethod
    def members(shape):
        if shape["type"] == "structure":
            return list(shape["members"].items())
        if shape["type"] == "list":
            return [("member", shape["member"])]
        if shape["type"] == "map":
            return [("key", shape["key"]), ("value", shape["value"])]
        return []

    def member_row(self, name, ref, required):
        target = self.all_shapes[ref["shape"]]
        own = ("members", "locationName") if target["type"] == "structure" else ("members",)  # its name as a whole body
        merged = {**{key: value for key, value in target.items() if key not in own}, **ref}
        traits = [word for key, word in MEMBER_TRAITS.items() if merged.get(key)]
        traits = (["REQUIRED"] if name in required else []) + traits
        namespace = merged.get("xmlNamespace")
        if isinstance(namespace, str):
            namespace = {"uri": namespace}
        return row(text(name), shape=self.at(ref["shape"]),
                   wire=text(merged.get("locationName")),
                   query_name=text(merged.get("queryName")),
                   location=merged.get("location") and "LOCATION_" + LOCATIONS[merged["location"]],
                   traits=flags("MEMBER_", traits),
                   timestamp=merged.get("timestampFormat") and "TIMESTAMP_" + TIMESTAMPS[merged["timestampFormat"]],
                   xml_namespace=namespace and text(namespace["uri"]),
                   xml_prefix=namespace and text(namespace.get("prefix")))

    def shape_row(self, name):
        shape, label = self.all_shapes[name], identifier(name)
        members = self.members(shape)
        if members:
            required = shape.get("required", [])
            rows = [self.member_row(key, ref, required) for key, ref in members]
            members = self.put("struct member_model", label + "_members", rows)
        choices = shape.get("enum", []) if shape["type"] == "string" else []
        if len(choices) > CHOICES_MAX:
            choices = []
        if choices:
            choices = self.put("char *const", label + "_choices", [text(choice) for choice in choices] + ["NULL"])
        error = shape.get("error", {})
        traits = [word for key, word in SHAPE_TRAITS.items() if shape.get(key)]
        low, high = (shape.get(key) for key in ("min", "max"))
        return row(text(name), "SHAPE_" + KINDS[shape["type"]], traits=flags("SHAPE_", traits),
                   error_status=error.get("httpStatusCode"),
                   n_members=len(rows) if members else 0, members=members or None,
                   payload=text(shape.get("payload")),
                   error_code=text(error.get("code") if error.get("code") != name else None),
                   choices=choices or None,
                   min=f"INT64_C({low})" if isinstance(low, int) and low else None,
                   max=f"INT64_C({high})" if isinstance(high, int) and high else None)

    def put_shapes(self):
        names = [self.at(name) for name in self.shapes]
        self.lines += ["enum {", f"    {self.at('nothing')},"] + [f"    {name}," for name in names] + ["};"]
        self.put("struct shape", "shapes", [row('""', "SHAPE_NONE")] + [self.shape_row(name) for name in self.shapes])

    def put_words(self, name, words):
        if not words:
            return None
        words = words if isinstance(words, list) else [words]
        return self.put("char *const", name, [text(word) for word in words] + ["NULL"])

    def paginator(self, name):
        page = self.paginators.get(name)
        if not page:
            return None
        return self.put("struct paginator_model", name + "_pages", [row(
            in_tokens=self.put_words(name + "_in", page.get("input_token")),
            out_tokens=self.put_words(name + "_out", page.get("output_token")),
            results=self.put_words(name + "_results", page.get("result_key")),
            limit_key=text(page.get("limit_key")), more_results=text(page.get("more_results")))])

    def operation_row(self, name):
        operation = self.operations[name]
        errors = [self.at(ref["shape"]) for ref in operation.get("errors", [])]
        if errors:
            errors = self.put("uint16_t", name + "_errors", [", ".join(errors + ["0"])])
        given, answer, http = operation.get("input") or {}, operation.get("output") or {}, operation["http"]
        root = {**given, **self.all_shapes.get(given.get("shape"), {})}
        namespace = given.get("xmlNamespace", root.get("xmlNamespace"))
        if isinstance(namespace, dict):
            namespace = namespace["uri"]
        return row(text(name), text(http.get("method", "POST")), text(http["requestUri"]),
                   self.at(given["shape"]) if given else 0, self.at(answer["shape"]) if answer else 0,
                   status=http.get("responseCode"), traits=flags("OPERATION_", operation_traits(name, operation)),
                   errors=errors or None, result_wrapper=text(answer.get("resultWrapper")),
                   input_xml_name=text(root.get("locationName")), input_xml_namespace=text(namespace),
                   host_prefix=text(operation.get("endpoint", {}).get("hostPrefix")), paginator=self.paginator(name))

    def waiter_row(self, name):
        waiter = self.waiters[name]
        rows = [row(STATES.index(acceptor["state"]), MATCHERS.index(acceptor["matcher"]), text(acceptor.get("argument")),
                    text(expected_text(acceptor["expected"]))) for acceptor in waiter["acceptors"]]
        acceptors = self.put("struct waiter_acceptor", name + "_acceptors", rows)
        return row(text(name), text(waiter["operation"]), waiter["delay"], waiter["maxAttempts"], acceptors, len(rows))

    def service_row(self):
        facts = self.model["metadata"]
        known = [facts["protocol"], *facts.get("protocols", [])]
        protocol = next(PROTOCOLS[name] for name in known if name in PROTOCOLS)
        return row(name=text(self.name), endpoint_prefix=text(facts.get("endpointPrefix", "")),
                   signing_name=text(facts.get("signingName", facts.get("endpointPrefix", ""))),
                   api_version=text(facts["apiVersion"]), target_prefix=text(facts.get("targetPrefix")),
                   json_version=text(facts.get("jsonVersion")), xml_namespace=text(facts.get("xmlNamespace")),
                   global_endpoint=text(facts.get("globalEndpoint")), protocol="PROTOCOL_" + protocol,
                   query_compatible="true" if "awsQueryCompatible" in facts else None, 
                   shapes=self.prefix + "shapes", n_shapes=len(self.shapes) + 1,
                   operations=self.prefix + "operations", n_operations=len(self.operations),
                   waiters=self.prefix + "waiters" if self.waiters else None, n_waiters=len(self.waiters))

    def make(self):
        self.put_shapes()
        self.put("struct operation", "operations", [self.operation_row(name) for name in self.operations])
        if self.waiters:
            self.put("struct waiter_model", "waiters", [self.waiter_row(name) for name in self.waiters])
        self.lines.append(f"const struct service {identifier(self.name)}_model = {self.service_row()};")
        return "\n".join(self.lines) + "\n"


def operation_traits(name, operation):
    """What an operation asks of whoever sends it."""
    checksum = operation.get("httpChecksum", {}).get("requestChecksumRequired") or operation.get("httpChecksumRequired")
    unsigned = operation.get("authtype") == "none" or operation.get("auth", [""])[0] == "smithy.api#noAuth"
    unsigned_body = operation.get("authtype") == "v4-unsigned-body" or operation.get("unsignedPayload")
    return [word for word, holds in (("UNSIGNED", unsigned), ("UNSIGNED_PAYLOAD", unsigned_body),
                                     ("CHECKSUM_REQUIRED", checksum),
                                     ("READS", name.startswith(READS) or operation.get("readonly"))) if holds]


def expected_text(value):
    return str(value).lower() if isinstance(value, bool) else value


def head(origin):
    return f'/* Made by script/models.py from {origin}: change that, not this. */\n'


def wanted():
    """models.txt: the operations of every service."""
    found = {}
    for line in (HERE / "models.txt").read_text().splitlines():
        words = line.split("#")[0].split()
        if words and not line[0].isspace():
            service = found.setdefault(words[0], [])
        elif words:
            service += words
    return found


def load(loader, name, kind, key):
    from botocore.exceptions import UnknownServiceError, DataNotFoundError
    try:
        return loader.load_service_model(name, kind)[key]
    except (UnknownServiceError, DataNotFoundError):
        return {}


def service_files():
    """File name and text of every table."""
    import botocore
    from botocore.loaders import Loader
    loader, origin, names = Loader(), f"botocore {botocore.__version__}", wanted()
    top = head(origin)
    for name, operations in names.items():
        tables = Tables(name, loader.load_service_model(name, "service-2"), operations,
                        load(loader, name, "paginators-1", "pagination"), load(loader, name, "waiters-2", "waiters"))
        yield f"{identifier(name)}.c", top + '#include "providers/aws/wire/models/services.h"\n\n' + tables.make()
    models = [identifier(name) + "_model" for name in sorted(names)]
    yield "services.h", (top + '#ifndef WIRE_MODELS_SERVICES_H\n#define WIRE_MODELS_SERVICES_H\n\n'
                         '#include "providers/aws/wire/model.h"\n\n'
                         + "".join(f"extern const struct service {model};\n" for model in models) + "\n#endif\n")
    yield "services.c", (top + '#include "providers/aws/wire/models/services.h"\n\n'
                         + "const struct service *const services[] = {\n"
                         + "".join(f"    &{model},\n" for model in models)
                         + "};\nconst size_t n_services = sizeof services / sizeof *services;\n")


def spell_out(model, protocol):
    """Names that services' models give and the suites leave to the protocol: result wrappers, roots of payloads."""
    for key, operation in model["operations"].items():
        if protocol == "query" and "output" in operation:
            operation["output"].setdefault("resultWrapper", key + "Result")
    for shape in model["shapes"].values():
        ref = shape.get("members", {}).get(shape.get("payload"))
        if ref and protocol == "rest-xml" and ref.get("locationName") == shape["payload"]:
            ref["locationName"] = model["shapes"][ref["shape"]].get("locationName", ref["shape"])


def suite_file(folder):
    """The protocol suites as services, all in one file: input/ec2.json's fourth suite is called input_ec2_3."""
    parts, models = [], []
    for path in sorted(folder.glob("*/*.json")):
        for number, suite in enumerate(json.loads(path.read_text())):
            name = identifier(f"{path.parent.name}_{path.stem}_{number}")
            model = {**suite, "operations": {case["given"]["name"]: case["given"] for case in suite["cases"]}}
            spell_out(model, path.stem)
            parts.append(Tables(name, model, model["operations"], {}, {}, name + "_").make())
            models.append(f"    &{name}_model,\n")
    return ('#include "providers/aws/wire/model.h"\n\n' + "".join(parts)
            + "extern const struct service *const suites[];\n"
            + "const struct service *const suites[] = {\n" + "".join(models) + "    NULL\n};\n")


def main(arguments):
    if arguments[:1] == ["--suites"]:
        source, target = map(pathlib.Path, arguments[1:])
        target.write_text(suite_file(source))
        return 0
    made = dict(service_files())
    if arguments == ["--check"]:
        there = {path.name: path.read_text() for path in TABLES.iterdir()}
        wrong = sorted(name for name in made.keys() | there.keys() if made.get(name) != there.get(name))
        for name in wrong:
            print(f"models.py: {name} is not what the models say", file=sys.stderr)
        return 1 if wrong else 0
    for name, content in made.items():
        (TABLES / name).write_text(content)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
