#!/usr/bin/env python3
"""Writes providers/aws/wire/endpoint_table.c: AWS's partitions and the host names of the services that the models cover.

The facts come from botocore's own rules, asked for every service, region and variant (FIPS, dual-stack, both); what they
answer is folded into one template a service and variant, with exceptions for a partition or a region where they differ.

    script/endpoints.py            write the table
    script/endpoints.py --check    fail when the committed table is another
"""
import collections
import itertools
import pathlib
import re
import sys

import botocore
import botocore.endpoint_provider
import botocore.exceptions
import botocore.loaders

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLE = ROOT / "providers/aws/wire/endpoint_table.c"
MODELS = ROOT / "providers/aws/wire/models"
VARIANTS = [(fips, dual) for dual in (False, True) for fips in (False, True)]  # 0, FIPS, DUAL_STACK, both
# What an SDK fills in beside region and variant; older ones default to a shared global host, we speak to the region's own.
PARAMETERS = {"acm": {"ServiceType": "ACM"}, "s3": {"UseGlobalEndpoint": False}, "sts": {"UseGlobalEndpoint": False}}

loader = botocore.loaders.Loader()
partitions = loader.load_data("partitions")["partitions"]


def services():
    return sorted(path.stem.replace("_", "-") for path in MODELS.glob("*.c") if path.stem != "services")


def prefixes(regex):
    """'^(us|eu)\\-\\w+\\-\\d+$' as ['us-', 'eu-']."""
    head = re.fullmatch(r"\^(.*)\\w\+\\-\\d\+\$", regex).group(1).replace("\\-", "-")
    parts = [part.split("|") for part in re.split(r"[()]", head) if part]
    return ["".join(choice) for choice in itertools.product(*parts)]


def ask(provider, service, region, variant):
    fips, dual = variant
    try:
        answer = provider.resolve_endpoint(Region=region, UseFIPS=fips, UseDualStack=dual, **PARAMETERS.get(service, {}))
    except botocore.exceptions.EndpointProviderError:
        return None
    schemes = answer.properties.get("authSchemes") or [{}]
    return answer.url.removeprefix("https://"), schemes[0].get("signingRegion")


def template(host, region, outputs):
    for mark, suffix in (("{D}", outputs["dualStackDnsSuffix"]), ("{d}", outputs["dnsSuffix"])):
        if host.endswith("." + suffix):
            host = host[: -len(suffix)] + mark
            break
    labels = [("{r}" if label == region else label) for label in host.split(".")]
    return ".".join(labels)


def fold(service):
    """{(where, variant): (template, signing region)}; where is a partition's or a region's name, or None."""
    provider = botocore.endpoint_provider.EndpointProvider(
        loader.load_service_model(service, "endpoint-rule-set-1"), loader.load_data("partitions"))
    rows = {}
    for index, variant in enumerate(VARIANTS):
        by_partition = {}
        for partition in partitions:
            answers = {}
            invented = [start + "nowhere-9" for start in prefixes(partition["regionRegex"])[:1]]
            for region in [*partition["regions"], *invented]:
                answer = ask(provider, service, region, variant)
                if answer:
                    answers[region] = (template(answer[0], region, partition["outputs"]), answer[1])
            if not answers:
                by_partition[partition["id"]] = (None, None)
                continue
            own = [region for region, (_, signing) in answers.items() if signing == region]
            if 2 * len(own) > len(answers):  # signed for the region itself, which needs no saying
                answers.update({region: (answers[region][0], None) for region in own})
            literal = {region: (t.replace("{r}", region), s) for region, (t, s) in answers.items()}
            best = max((answers, literal), key=lambda found: collections.Counter(found.values()).most_common(1)[0][1])
            usual = collections.Counter(best.values()).most_common(1)[0][0]
            if best is answers and invented[0] in answers:  # what holds for regions to come; today's may be exceptions
                usual = answers[invented[0]]
            by_partition[partition["id"]] = usual
            for region in partition["regions"]:
                if region in answers and usual not in (answers[region], literal[region]):
                    rows[region, index] = answers[region]
        regional = collections.Counter(usual for usual in by_partition.values() if usual[1] is None).most_common(1)
        common = regional[0][0] if regional else (by_partition["aws"][0], None)
        rows[None, index] = common
        rows.update({(name, index): usual for name, usual in by_partition.items() if usual != common})
    return rows


def c_text(text):
    return "NULL" if text is None else f'"{text}"'


def partition_rows():
    for partition in partitions:
        out = partition["outputs"]
        regions = ", ".join(c_text(region) for region in sorted(partition["regions"]))
        starts = ", ".join(c_text(prefix) for prefix in prefixes(partition["regionRegex"]))
        yield (f'    {{ "{partition["id"]}", "{out["dnsSuffix"]}", "{out["dualStackDnsSuffix"]}", "{out["implicitGlobalRegion"]}",\n'
               f"      (const char *const[]){{ {starts}, NULL }},\n"
               f"      (const char *const[]){{ {regions}, NULL }} }},\n")


def service_rows():
    for service in services():
        identity = loader.load_service_model(service, "service-2")["metadata"]["serviceId"]
        rows = fold(service)
        hosts = ", ".join(c_text(rows[None, index][0]) for index in range(4))
        yield f'    {{ "{service}", "{identity}", {{ {hosts} }} }},\n', [
            f'    {{ "{service}", "{where}", {index}, {c_text(host)}, {c_text(signing)} }},\n'
            for (where, index), (host, signing) in sorted(rows.items(), key=str) if where]


def table():
    found = list(service_rows())
    return (
        f"/* Made by script/endpoints.py from botocore {botocore.__version__}; not edited by hand. */\n"
        '#include "providers/aws/wire/endpoint.h"\n\n'
        "/* {r}: the region, {d}: the partition's domain, {D}: its dual-stack domain. */\n"
        "const struct partition partitions[] = {\n" + "".join(partition_rows()) + "};\n"
        "const size_t n_partitions = sizeof partitions / sizeof *partitions;\n\n"
        "/* Hosts of the four variants: plain, FIPS, dual-stack, both. */\n"
        "const struct endpoint_service endpoint_services[] = {\n" + "".join(row for row, _ in found) + "};\n"
        "const size_t n_endpoint_services = sizeof endpoint_services / sizeof *endpoint_services;\n\n"
        "/* Where a partition or a region differs: its variant, host and the region to sign for. */\n"
        "const struct endpoint_exception endpoint_exceptions[] = {\n"
        + "".join(row for _, rows in found for row in rows) + "};\n"
        "const size_t n_endpoint_exceptions = sizeof endpoint_exceptions / sizeof *endpoint_exceptions;\n")


def main():
    made = table()
    if sys.argv[1:] != ["--check"]:
        TABLE.write_text(made)
        return 0
    if TABLE.read_text() == made:
        return 0
    print(f"{TABLE.relative_to(ROOT)} is not what script/endpoints.py makes", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
