"""The empty-plan law as a matrix: every settable field of every type. Created with it, the plan is empty; changed,
the plan shows exactly that; taken out, the plan shows what the sheet says; and after each apply it is empty again.
All in one stack, one resource a field.

A new type or field: a row in MATRIX. test_every_settable_field_has_a_row reads `footing help TYPE` and names what
is missing.
"""
import json
import re

UPDATE, REPLACE, KEEP = "update", "replace", "keep"

KEYS = ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKYh2lH6SbzLdHGlCPOlF5zUyJ3e3Qwzu2mhm8lX5bCA",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"]

# What the rows may name.
def reading(name):
    return {"Statement": {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::210987654321:role/" + name}, "Action": "secretsmanager:GetSecretValue",
                          "Resource": "*"}}


KMS_KEY = "arn:aws:kms:eu-west-1:123456789012:key/"
GROUND = {
    "vpc": {"base": {"cidr": "10.0.0.0/16"}, "twin": {"cidr": "10.0.0.0/16"},
            "lone": {"cidr": "10.8.0.0/16"}, "lorn": {"cidr": "10.9.0.0/16"},
            "named": {"cidr": "10.5.0.0/16", "dns_hostnames": True},
            "six": {"cidr": "10.6.0.0/16", "ipv6": True}},
    "dhcp_options": {name: {"domain_name": f"{name}.example"} for name in ("d1", "d2")},
    "subnet": {name: {"vpc": "base", "cidr": f"10.0.{i}.0/24", "zone": "a"} for i, name in enumerate("pqrstuvw")}
    | {"far": {"vpc": "base", "cidr": "10.0.9.0/24", "zone": "b"}},
    "internet_gateway": {"door": {"vpc": "base"}},
    "iam_role": {name: {"trust": {"service": "ec2"}} for name in ("g1", "g2")},
    "iam_user": {name: {} for name in ("u1", "u2", "u3")},
    "iam_policy": {name: {"document": {"Statement": {"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}}} for name in ("p1", "p2")},
    "route_table": {"t1": {"vpc": "base"}},
    "security_group": {name: {"vpc": "base"} for name in ("g1", "g2")},
    "db_subnet_group": {name: {"subnets": ["p", "far"]} for name in ("dbs", "more_dbs")},
    "db_parameter_group": {name: {"family": "postgres17"} for name in ("set", "reset")},
    "db_instance": {"origin": {"engine": "postgres", "class": "db.t4g.micro", "final_snapshot": False}},
    "key_pair": {f"k{i}": {"public_key": KEYS[i - 1]} for i in (1, 2)},
    "instance": {name: {"image": "al2023", "class": "t4g.nano", "subnet": "v"} for name in ("m1", "m2")},
    "elastic_ip": {name: {} for name in ("i1", "i2", "i3", "i4", "i5")},
}

# Groups that are not ours, in the default VPC.
OUTSIDERS = "office", "branch"
DOOR = "internet_gateway.door"


def outside(port, source="10.0.0.0/8", side="from", **more):
    """A rule on a group of somebody else."""
    return {"group": "office", "rule": {"port": port, side: source}, **more}


def six(slot, at=None):
    """In the vpc with an IPv6 range: a range of that, and one of IPv4."""
    return {"vpc": "six", "cidr": f"10.6.{slot}.0/24", "ipv6_cidr": {"in": "six", "bits": 8, "at": at or slot}}


def door(service, **more):
    """An endpoint with interfaces."""
    return {"type": "interface", "service": service, **more}


def allowing(action):
    return {"Statement": [{"Effect": "Allow", "Principal": "*", "Action": action, "Resource": "*"}]}


def login(name):
    return f"arn:aws:secretsmanager:eu-west-1:123456789012:secret:ecr-pullthroughcache/{name}-abcdef"


def pulling(account):
    return {"Statement": [{"Effect": "Allow", "Principal": {"AWS": account}, "Action": "ecr:BatchGetImage"}]}


def allowed(action, resource="*"):
    return {"Statement": [{"Effect": "Allow", "Action": action, "Resource": resource}]}


def log_to(name, **more):
    """A flow log to a bucket; no two may have the same destination."""
    return {"destination": f"arn:aws:s3:::{name}", **more}


def log_to_group(name, role="one", **more):
    return {"destination_type": "cloud-watch-logs", "log_group": name, "role": f"arn:aws:iam::123456789012:role/{role}", **more}


KMS = "arn:aws:kms:eu-west-1:123456789012:key/"


def watched(seconds):
    return {"monitoring": seconds, "monitoring_role": "arn:aws:iam::123456789012:role/watch"}


# type: (what each resource has beside the field, {field: (value, changed value, what the change is, what taking it
# out is)}). A changed value None: there is no other one to be had. Taking out None: it cannot be. A map sets several.
MATRIX = {
    "vpc": ({"cidr": "10.7.0.0/16"}, {
        "cidr": ("10.1.0.0/16", "10.2.0.0/16", REPLACE, None),
        "tenancy": ("default", "dedicated", REPLACE, UPDATE),
        "more_cidrs": (["10.30.0.0/16"], ["10.31.0.0/16", "10.32.0.0/20"], UPDATE, UPDATE),
        "ipv6": (False, True, UPDATE, UPDATE),
        "dhcp_options": ("d1", "d2", UPDATE, UPDATE),
        "dns_support": (True, False, UPDATE, UPDATE),
        "dns_hostnames": (False, True, UPDATE, UPDATE),
        "network_address_usage_metrics": (False, True, UPDATE, UPDATE),
    }),
    "subnet": ({"vpc": "base", "cidr": None}, {
        "vpc": ("base", "twin", REPLACE, None),
        "cidr": ("10.0.50.0/24", "10.0.51.0/24", REPLACE, None),
        "zone": ("a", "b", REPLACE, KEEP),
        "public_ips": (False, True, UPDATE, UPDATE),
        "hostname_type": ("ip-name", "resource-name", UPDATE, UPDATE),
        "resource_name_dns_a": (False, True, UPDATE, UPDATE),
        "ipv6_cidr": (six(1), six(1, 21), UPDATE, UPDATE),
        "ipv6_only": ({**six(3), "ipv6_only": True, "ipv6_addresses": True, "cidr": None, "hostname_type": "resource-name"}, None, None, None),
        "ipv6_addresses": ({**six(4), "ipv6_addresses": False}, {**six(4), "ipv6_addresses": True}, UPDATE, UPDATE),
        "dns64": ({**six(5), "dns64": False}, {**six(5), "dns64": True}, UPDATE, UPDATE),
        "resource_name_dns_aaaa": ({**six(6), "resource_name_dns_aaaa": False}, {**six(6), "resource_name_dns_aaaa": True},
                                   UPDATE, UPDATE),
    }),
    "network_acl": ({"vpc": "base"}, {
        "vpc": ("base", "twin", REPLACE, None),
        "inbound": ([{"rule": 100, "port": 80, "from": "anywhere-ipv4"}, {"rule": 110, "port": 80, "from": "anywhere-ipv6"}],
                    [{"rule": 100, "port": "80-90", "from": "10.0.0.0/8"},
                     {"rule": 120, "protocol": "icmp", "action": "deny", "from": "0.0.0.0/0"}], UPDATE, UPDATE),
        "outbound": ([{"rule": 100, "port": "all", "to": "anywhere-ipv4"}],
                     [{"rule": 100, "protocol": "udp", "port": 53, "to": "10.0.0.0/8"}], UPDATE, UPDATE),
        "subnets": (["s"], ["t", "u"], UPDATE, UPDATE),
    }),
    "vpc_peering": ({"vpc": "base", "peer_vpc": "lone"}, {
        "vpc": ("base", "lorn", REPLACE, None),
        "peer_vpc": ("lone", "lorn", REPLACE, None),
        "peer_account": ("${account}", None, None, KEEP),
        "peer_region": ("eu-west-1", None, None, KEEP),
        "accept": (False, True, UPDATE, KEEP),
        "requester_dns": ({"accept": True, "requester_dns": False}, {"accept": True, "requester_dns": True}, UPDATE, UPDATE),
        "accepter_dns": ({"accept": True, "accepter_dns": False}, {"accept": True, "accepter_dns": True}, UPDATE, UPDATE),
    }),
    "dhcp_options": ({"ntp_servers": "10.0.0.9"}, {
        "domain_name": ("a.example", "b.example", REPLACE, REPLACE),
        "domain_name_servers": (["10.0.0.2", "AmazonProvidedDNS"], ["AmazonProvidedDNS", "10.0.0.2"], REPLACE, REPLACE),
        "ntp_servers": ({"ntp_servers": ["10.0.0.7", "10.0.0.6"]}, {"ntp_servers": "10.0.0.6"}, REPLACE, REPLACE),
        "netbios_name_servers": (["10.0.0.2"], ["10.0.0.3"], REPLACE, REPLACE),
        "netbios_node_type": (2, 8, REPLACE, REPLACE),
        "ipv6_address_preferred_lease_time": (150, 300, REPLACE, REPLACE),
    }),
    "internet_gateway": ({}, {"vpc": ("lone", "lorn", UPDATE, UPDATE)}),
    "route_table": ({"vpc": "base"}, {
        "vpc": ("base", "twin", REPLACE, None),
        "routes": ([{"to": "0.0.0.0/0", "via": DOOR}], [{"to": "192.168.0.0/16", "via": DOOR}], UPDATE, UPDATE),
        "subnets": (["p"], ["q", "r"], UPDATE, UPDATE),
        "gateways": ([], ["door"], UPDATE, UPDATE),
    }),
    "security_group": ({"vpc": "base"}, {
        "vpc": ("base", "twin", REPLACE, None),
        "name": ("one", "two", REPLACE, KEEP),
        "description": ("one", "two", REPLACE, REPLACE),
        "inbound": ([{"port": 80, "from": "anywhere"}], [{"port": "8000-8080", "from": "10.0.0.0/8"}], UPDATE, UPDATE),
        "outbound": ([], [{"port": 53, "protocol": "udp", "to": "10.0.0.0/8"}], UPDATE, UPDATE),
        "extra_rules": ("remove", "keep", KEEP, KEEP),
    }),
    "security_group_inbound_rule": ({}, {
        "group": (outside(80), {**outside(80), "group": "branch"}, REPLACE, None),
        "rule": (outside(81), outside("82-90", "anywhere-ipv6"), REPLACE, None),
        "description": (outside(91, description="one"), outside(91, description="two"), UPDATE, UPDATE),
    }),
    "security_group_outbound_rule": ({}, {
        "group": (outside(80, side="to"), {**outside(80, side="to"), "group": "branch"}, REPLACE, None),
        "rule": ({"group": "office", "rule": {"protocol": "icmp", "type": 8, "to": "10.0.0.0/8"}},
                 outside("all", "office", "to"), REPLACE, None),
        "description": (outside(91, side="to", description="one"), outside(91, side="to", description="two"), UPDATE, UPDATE),
    }),
    "elastic_ip": ({}, {
        "pool": ("amazon", None, None, KEEP),
        "border_group": ("eu-west-1", None, None, KEEP),
        "instance": ("m1", "m2", UPDATE, UPDATE),
    }),
    "nat_gateway": ({"subnet": "p", "connectivity": "private"}, {
        "subnet": ("q", "r", REPLACE, None),
        "elastic_ip": ({"elastic_ip": "i1", "connectivity": "public"},
                       {"elastic_ip": "i2", "connectivity": "public"}, REPLACE, None),
        "connectivity": ("private", {"connectivity": "public", "elastic_ip": "i3"}, REPLACE, None),
        "private_ip": ("10.0.0.77", "10.0.0.78", REPLACE, KEEP),
    }),
    "instance": ({"image": "al2023", "class": "t4g.nano", "subnet": "p"}, {
        "image": ("al2023", "al2", REPLACE, None),
        "class": ("t4g.nano", "t4g.micro", UPDATE, None),
        "subnet": ("q", "r", REPLACE, None),
        "security_groups": (["g1"], ["g2"], UPDATE, KEEP),
        "key": ("k1", "k2", REPLACE, REPLACE),
        "public": (False, True, REPLACE, REPLACE),
        "private_ip": ("10.0.0.80", "10.0.0.81", REPLACE, KEEP),
        "user_data": ("#!/bin/sh", "#!/bin/true", REPLACE, REPLACE),
        "root_device": ("/dev/xvda", None, None, KEEP),
        "encrypted": (True, False, REPLACE, REPLACE),
        "kms_key": ("alias/one", "alias/two", REPLACE, REPLACE),
        "disk": (10, 20, UPDATE, None),
        "disk_type": ("gp3", "gp2", UPDATE, UPDATE),
        "source_dest_check": (True, False, UPDATE, UPDATE),
        "metadata_tokens": ("required", "optional", UPDATE, UPDATE),
        "metadata_hops": (2, 1, UPDATE, UPDATE),
        "metadata": ("enabled", "disabled", UPDATE, UPDATE),
        "running": (True, False, UPDATE, UPDATE),
    }),
    "key_pair": ({}, {
        "name": ("one", "two", REPLACE, KEEP),
        "public_key": (KEYS[0] + " one", KEYS[1] + " two", REPLACE, KEEP),
        "type": ({"type": "ed25519", "file": "type.pem"}, {"type": "rsa", "file": "rsa.pem"}, REPLACE, KEEP),
        "file": ("one.pem", "two.pem", KEEP, KEEP),
    }),
    "db_subnet_group": ({"subnets": ["p", "far"]}, {
        "name": ("one", "two", REPLACE, KEEP),
        "subnets": (["p", "far"], ["q", "r", "far"], UPDATE, None),
        "description": ("one", "two", UPDATE, UPDATE),
    }),
    "db_parameter_group": ({"family": "postgres16"}, {
        "name": ("one", "two", REPLACE, KEEP),
        "family": ("mysql8.0", "mariadb10.11", REPLACE, None),
        "description": ("one", "two", REPLACE, REPLACE),
        "parameters": ({"parameters": {"work_mem": 4096, "max_connections": 200}},
                       {"parameters": {"work_mem": 8192, "rds.force_ssl": True, "timezone": {"value": "UTC", "apply": "reboot"}}},
                       UPDATE, UPDATE),
    }),
    "cache_subnet_group": ({"subnets": ["p", "far"]}, {
        "name": ("one", "two", REPLACE, KEEP),
        "subnets": (["p", "far"], ["q", "far"], UPDATE, None),
        "description": ("one", "two", UPDATE, UPDATE),
    }),
    "db_instance": ({"engine": "postgres", "class": "db.t4g.micro", "apply_now": True, "final_snapshot": False}, {
        "name": ("one", "two", REPLACE, KEEP),
        "engine": ("postgres", "mysql", REPLACE, None),
        "version": ({"version": 16}, {"version": 17, "allow_major_upgrade": True}, UPDATE, KEEP),
        "class": ("db.t4g.micro", "db.t4g.small", UPDATE, None),
        "replica_of": ({"engine": None, "replica_of": "origin"}, None, None, None),
        "storage": (20, 100, UPDATE, None),
        "storage_max": (50, 60, UPDATE, UPDATE),
        "storage_type": ("gp3", "gp2", UPDATE, UPDATE),
        "iops": ({"storage": 400, "iops": 12000}, {"storage": 400, "iops": 13000}, UPDATE, KEEP),
        "throughput": ({"storage": 400, "throughput": 500}, {"storage": 400, "throughput": 600}, UPDATE, KEEP),
        "encrypted": (True, False, REPLACE, REPLACE),
        "key": (KMS + "one", KMS + "two", REPLACE, KEEP),
        "database": ("one", "two", REPLACE, KEEP),
        "username": ("one", "two", REPLACE, REPLACE),
        "password_key": (KMS + "one", KMS + "two", UPDATE, KEEP),
        "iam_login": (False, True, UPDATE, UPDATE),
        "port": (5433, 5434, UPDATE, KEEP),
        "subnet_group": ("dbs", "more_dbs", REPLACE, KEEP),
        "security_groups": ({"subnet_group": "dbs", "security_groups": ["g1"]},
                            {"subnet_group": "dbs", "security_groups": ["g1", "g2"]}, UPDATE, KEEP),
        "zone": ("eu-west-1a", "eu-west-1b", REPLACE, KEEP),
        "multi_az": (False, True, UPDATE, UPDATE),
        "public": (False, True, UPDATE, UPDATE),
        "parameter_group": ("set", "reset", UPDATE, KEEP),
        "backups": (7, 3, UPDATE, UPDATE),
        "backup_window": ("03:00-04:00", "04:00-05:00", UPDATE, KEEP),
        "maintenance_window": ("sun:05:00-sun:06:00", "Mon:05:00-mon:06:00", UPDATE, KEEP),
        "deletion_protection": (False, True, UPDATE, UPDATE),
        "logs": (["postgresql"], ["upgrade"], UPDATE, UPDATE),
        "monitoring": (watched(60), watched(30), UPDATE, None),
        "insights": (False, True, UPDATE, UPDATE),
        "insights_days": ({"insights": True, "insights_days": 7}, {"insights": True, "insights_days": 31}, UPDATE, KEEP),
    }),
    "db_snapshot": ({"instance": "origin"}, {
        "name": ("one", "two", REPLACE, KEEP),
        "instance": ("origin", "f_storage_max", REPLACE, None),
    }),
    "egress_only_internet_gateway": ({"vpc": "base"}, {"vpc": ("base", "twin", REPLACE, None)}),
    "log_group": ({}, {
        "name": ("one", "/two", REPLACE, KEEP),
        "retention": (30, 7, UPDATE, UPDATE),
        "kms_key": (KMS_KEY + "one", KMS_KEY + "two", UPDATE, UPDATE),
        "class": ("standard", "infrequent_access", REPLACE, KEEP),
        "deletion_protection": (True, False, UPDATE, KEEP),
    }),
    "secret": ({"force_delete": True}, {
        "name": ("one", "two/x", REPLACE, KEEP),
        "value": ("${var.word}", "${var.other}", UPDATE, KEEP),
        "length": (20, 30, KEEP, KEEP),
        "exclude": ("abc", "xyz", KEEP, KEEP),
        "description": ("one", "two", UPDATE, UPDATE),
        "kms_key": ("alias/one", KMS_KEY + "two", UPDATE, UPDATE),
        "policy": ({"policy": reading("one")}, {"policy": reading("two")}, UPDATE, UPDATE),
        "force_delete": (True, False, KEEP, KEEP),
    }),
    "ssm_parameter": ({"value": "x"}, {
        "name": ("/one", "two", REPLACE, KEEP),
        "value": ("one", "two", UPDATE, None),
        "secret": ({"value": None, "secret": "${var.word}"}, {"value": None, "secret": "${var.other}"}, UPDATE, None),
        "type": ("String", "StringList", REPLACE, KEEP),
        "description": ("one", "two", UPDATE, UPDATE),
        "pattern": ("^x", "x$", UPDATE, UPDATE),
        "kms_key": ({"value": None, "secret": "${var.word}", "kms_key": "alias/one"}, {"value": None, "secret": "${var.word}", "kms_key": "alias/two"}, UPDATE, None),
        "tier": ("Standard", "Advanced", UPDATE, KEEP),
        "data_type": ("text", None, None, KEEP),
    }),
    "iam_role": ({"trust": {"service": "ec2"}}, {
        "name": ("one", "two", REPLACE, KEEP),
        "trust": ({"trust": {"github": "acme/shop", "branch": "main"}}, {"trust": {"account": "123456789012", "mfa": True}}, UPDATE, None),
        "policies": (["ReadOnlyAccess", "p1"], ["AmazonSSMManagedInstanceCore", "job-function/Billing", "iam_policy.p2"], UPDATE, UPDATE),
        "inline": ({"inline": {"one": allowed("s3:Get*"), "two": allowed(["ec2:*", "s3:*"])}},
                   {"inline": {"one": allowed("s3:GetObject"), "three": allowed("iam:GetPolicy", "${iam_policy.p1.arn}")}}, UPDATE, UPDATE),
        "boundary": ("ReadOnlyAccess", "PowerUserAccess", UPDATE, UPDATE),
        "description": ("one", "two", UPDATE, UPDATE),
        "max_session": (7200, 3600, UPDATE, KEEP),
        "path": ("/one/", "/two/", REPLACE, REPLACE),
    }),
    "iam_user": ({}, {
        "name": ("one", "two", REPLACE, KEEP),
        "policies": (["ReadOnlyAccess"], ["job-function/Billing"], UPDATE, UPDATE),
        "inline": ({"inline": {"one": allowed("s3:Get*")}}, {"inline": {"two": allowed("s3:Get*")}}, UPDATE, UPDATE),
        "boundary": ("p1", "PowerUserAccess", UPDATE, UPDATE),
        "path": ("/one/", "/two/", UPDATE, UPDATE),
    }),
    "iam_group": ({}, {
        "name": ("one", "two", REPLACE, KEEP),
        "users": (["u1"], ["u2", "u3"], UPDATE, UPDATE),
        "policies": (["p1"], ["p2", "ReadOnlyAccess"], UPDATE, UPDATE),
        "inline": ({"inline": {"one": allowed("s3:Get*")}}, {"inline": {"one": allowed("s3:*"), "two": allowed("ec2:*")}}, UPDATE, UPDATE),
        "path": ("/one/", "/two/", UPDATE, UPDATE),
    }),
    "oidc_provider": ({}, {
        "url": ({"url": "a.example/one"}, {"url": "a.example/two"}, REPLACE, None),
        "clients": ({"url": "b.example", "clients": ["one"]}, {"url": "b.example", "clients": ["two", "three"]}, UPDATE, None),
        "thumbprints": ({"url": "c.example", "thumbprints": "a" * 40}, {"url": "c.example", "thumbprints": ["b" * 40, "c" * 40]}, UPDATE, None),
    }),
    "iam_policy": ({"document": allowed("s3:Get*")}, {
        "name": ("one", "two", REPLACE, KEEP),
        "document": ({"document": allowed("s3:Get*")}, {"document": allowed(["S3:list*", "s3:Get*"])}, UPDATE, None),
        "description": ("one", "two", REPLACE, REPLACE),
        "path": ("/one/", "/two/", REPLACE, REPLACE),
    }),
    "instance_profile": ({}, {
        "name": ("one", "two", REPLACE, KEEP),
        "role": ("g1", "g2", UPDATE, UPDATE),
        "path": ("/one/", "/two/", REPLACE, REPLACE),
    }),
    "ecr_repository": ({}, {
        "name": ("one/app", "two", REPLACE, KEEP),
        "scan_on_push": (False, True, UPDATE, KEEP),
        "immutable": (True, {"immutable": {"except": ["latest", "dev-*"]}}, UPDATE, UPDATE),
        "encryption": ("KMS", "AES256", REPLACE, KEEP),
        "policy": ({"policy": pulling("123456789012")}, {"policy": pulling("210987654321")}, UPDATE, UPDATE),
        "push": (["123456789012"], ["123456789012", "210987654321"], UPDATE, UPDATE),
        "pull": ("123456789012", "lambda.amazonaws.com", UPDATE, UPDATE),
        "lifecycle": ({"lifecycle": {"keep": 30, "untagged": 14}}, {"lifecycle": {"rules": [
            {"selection": {"tagStatus": "tagged", "tagPrefixList": ["v"], "countType": "imageCountMoreThan", "countNumber": 3}}]}}, UPDATE, UPDATE),
    }),
    "pull_through_cache": ({"upstream": "quay"}, {
        "prefix": ("one", "two/", REPLACE, None),
        "upstream": ({"prefix": "up", "upstream": "quay"}, {"prefix": "up", "upstream": "registry.k8s.io"}, REPLACE, None),
        "credential": ({"prefix": "hub", "upstream": "docker-hub", "credential": login("one")},
                       {"prefix": "hub", "upstream": "docker-hub", "credential": login("two")}, UPDATE, None),
        "role": ({"prefix": "role", "role": "arn:aws:iam::123456789012:role/one"}, {"prefix": "role", "role": "arn:aws:iam::123456789012:role/two"},
                 UPDATE, KEEP),
        "upstream_prefix": ({"prefix": "pre", "upstream_prefix": "one"}, {"prefix": "pre", "upstream_prefix": "two"}, REPLACE, None),
    }),
    "vpc_endpoint": ({"vpc": "base", "service": "s3"}, {
        "vpc": ("base", "twin", REPLACE, None),
        "service": ("s3", "dynamodb", REPLACE, None),
        "type": ("gateway", "interface", REPLACE, REPLACE),
        "route_tables": ([], ["t1"], UPDATE, UPDATE),
        "subnets": (door("sqs", subnets=["p"]), door("sqs", subnets=["q"]), UPDATE, UPDATE),
        "security_groups": (door("sns", security_groups=["g1"]), door("sns", security_groups=["g2"]), UPDATE, KEEP),
        "policy": ({"policy": allowing("s3:Get*")}, {"policy": allowing(["s3:List*", "s3:Get*"])}, UPDATE, UPDATE),
        "private_dns": (door("kms", vpc="named", private_dns=False), door("kms", vpc="named", private_dns=True), UPDATE, UPDATE),
        "ip_type": ("ipv4", "dualstack", UPDATE, KEEP),
        "dns_records": ("ipv4", "dualstack", UPDATE, KEEP),
        "resolver_only": (door("s3", resolver_only=False), door("s3", resolver_only=True), UPDATE, KEEP),
        "service_region": ("eu-west-1", None, None, KEEP),
    }),
    "flow_log": ({"vpc": "base", "destination_type": "s3"}, {
        "vpc": (log_to("vpc"), log_to("vpc", vpc="twin"), REPLACE, None),
        "subnet": (log_to("subnet", vpc=None, subnet="p"), log_to("subnet", vpc=None, subnet="q"), REPLACE, None),
        "traffic": (log_to("traffic", traffic="all"), log_to("traffic", traffic="reject"), REPLACE, REPLACE),
        "destination_type": (log_to("type"), {"destination_type": "kinesis-data-firehose",
                             "destination": "arn:aws:firehose:eu-west-1:123456789012:deliverystream/type"}, REPLACE, None),
        "destination": ("arn:aws:s3:::one", "arn:aws:s3:::two", REPLACE, None),
        "log_group": (log_to_group("one"), log_to_group("two"), REPLACE, None),
        "role": (log_to_group("role"), log_to_group("role", "two"), REPLACE, None),
        "cross_account_role": (log_to("cross", cross_account_role="arn:aws:iam::210987654321:role/one"),
                               log_to("cross", cross_account_role="arn:aws:iam::210987654321:role/two"), REPLACE, REPLACE),
        "interval": (log_to("interval", interval=600), log_to("interval", interval=60), REPLACE, REPLACE),
        "format": (log_to("format", format="$${srcaddr} $${dstaddr}"), log_to("format", format="$${srcaddr}"), REPLACE, KEEP),
        "file_format": (log_to("file", file_format="plain-text"), log_to("file", file_format="parquet"), REPLACE, KEEP),
        "hive_partitions": (log_to("hive", hive_partitions=False), log_to("hive", hive_partitions=True), REPLACE, KEEP),
        "hourly_partitions": (log_to("hourly", hourly_partitions=False), log_to("hourly", hourly_partitions=True), REPLACE, KEEP),
    }),
}
# Only an address that was ours and was given back can be asked for.
# An interface comes from elsewhere too: test_flow_logs.py. No tag finds a profile: test_instances.py.
# What many databases would be needed for is changed on one: test_rds_instances.py.
# A name whose secret can be had back is not free again: test_secrets.py.
ELSEWHERE = {("secret", "recovery_days"), ("elastic_ip", "address"), ("flow_log", "network_interface"), ("instance", "profile")} | {("db_instance", field) for field in (
    "password", "managed_password", "option_group", "network_type", "insights_key", "insights_mode", "certificate", "log_volume",
    "extended_support", "license", "character_set", "copy_tags", "minor_upgrades", "monitoring_role", "reboot", "apply_now",
    "allow_major_upgrade", "final_snapshot", "delete_backups", "subnets")}
# Types that moto cannot carry: the operation and its member.
MOTO_LACKS = {"instance": "RunInstances ImageId: it resolves no parameter (test_instances.py)",
              "db_snapshot": "CreateDBInstance, as for db_instance",
              "db_instance": "CreateDBInstance MasterUserSecretKmsKeyId: it fails from then on; the life is in test_rds_instances.py",
              "pull_through_cache": "CreatePullThroughCacheRule",
              "cache_subnet_group": "DeleteCacheSubnetGroup, ModifyCacheSubnetGroup",
              "dhcp_options": "CreateDhcpOptions TagSpecifications",
              "flow_log": "CreateFlowLogs LogDestination: it wants the bucket in its own S3 (test_flow_logs.py)"}
# Types that have no tags, or whose name only a plan knows: nothing finds them.
BY_NAME = {"secret", "pull_through_cache", "iam_group"}
# Short forms: what they say shows as another field.
SHOWN_AS = {("ecr_repository", "push"): "policy", ("ecr_repository", "pull"): "policy"}
# What moto takes and forgets: the operation and its member.
MOTO_FORGETS = {
    ("secret", "description"): "UpdateSecret of an empty Description",
    ("log_group", "kms_key"): "AssociateKmsKey",
    ("log_group", "class"): "CreateLogGroup logGroupClass",
    ("log_group", "deletion_protection"): "PutLogGroupDeletionProtection",
    ("iam_role", "policies"): "AttachRolePolicy of AWS's own policies",
    ("iam_user", "boundary"): "GetUser PermissionsBoundary",
    ("oidc_provider", "clients"): "AddClientIDToOpenIDConnectProvider",
    ("iam_group", "path"): "UpdateGroup NewPath",
    ("iam_user", "path"): "UpdateUser NewPath: the tags are gone after it",
    ("iam_group", "policies"): "AttachGroupPolicy of AWS's own policies",
    ("iam_user", "policies"): "AttachUserPolicy of AWS's own policies",
    ("elastic_ip", "instance"): "RunInstances ImageId",
    ("elastic_ip", "pool"): "AllocateAddress PublicIpv4Pool",
    ("elastic_ip", "border_group"): "AllocateAddress NetworkBorderGroup",
    ("security_group_inbound_rule", "description"): "UpdateSecurityGroupRuleDescriptionsIngress SecurityGroupRuleDescriptions",
    ("security_group_outbound_rule", "description"): "UpdateSecurityGroupRuleDescriptionsEgress SecurityGroupRuleDescriptions",
    ("vpc_endpoint", "private_dns"): "ModifyVpcEndpoint PrivateDnsEnabled",
    ("vpc_endpoint", "ip_type"): "CreateVpcEndpoint IpAddressType",
    ("vpc_endpoint", "dns_records"): "CreateVpcEndpoint DnsOptions",
    ("vpc_endpoint", "resolver_only"): "CreateVpcEndpoint DnsOptions",
    ("vpc_endpoint", "service_region"): "CreateVpcEndpoint ServiceRegion",
    ("nat_gateway", "private_ip"): "CreateNatGateway PrivateIpAddress",
    ("vpc", "dhcp_options"): "CreateDhcpOptions TagSpecifications",
    ("subnet", "ipv6_only"): "CreateSubnet Ipv6Native: its answer has a number of addresses that no integer holds",
    ("subnet", "dns64"): "ModifySubnetAttribute EnableDns64",
    ("subnet", "resource_name_dns_aaaa"): "ModifySubnetAttribute EnableResourceNameDnsAAAARecordOnLaunch",
    ("subnet", "hostname_type"): "ModifySubnetAttribute PrivateDnsHostnameTypeOnLaunch",
    ("db_subnet_group", "subnets"): "ModifyDBSubnetGroup: the group is gone after it",
    ("db_subnet_group", "description"): "ModifyDBSubnetGroup: the group is gone after it",
    ("db_parameter_group", "parameters"): "ResetDBParameterGroup",
    ("subnet", "resource_name_dns_a"): "ModifySubnetAttribute EnableResourceNameDnsARecordOnLaunch",
}


# Databases are among what is replaced and deleted.
CONSENT = "--destroy-data", "all"


def rows(road):
    every = [(kind, field, *row) for kind, (_, fields) in MATRIX.items() for field, row in fields.items()]
    return [row for row in every if road.cloud.kind != "moto" or not (row[:2] in MOTO_FORGETS or row[0] in MOTO_LACKS)]


def without(value, field):
    """What is left when the field is taken out of a value that sets several; None: nothing."""
    left = {name: given for name, given in value.items() if name != field} if isinstance(value, dict) else {}
    return left or None


def body(kind, field, index, value):
    """One resource: what its type needs, and the field; `value` None: without it."""
    resource = {name: f"10.0.{100 + index}.0/24" if given is None else given for name, given in MATRIX[kind][0].items()}
    if kind == "vpc" and field != "cidr":
        resource["cidr"] = f"10.{100 + index}.0.0/16"
    resource.update(value if isinstance(value, dict) else {} if value is None else {field: value})
    return {name: given for name, given in resource.items() if given is not None}


def make_outsiders(road):
    ec2 = road.cloud.client("ec2")
    there = {group["GroupName"] for group in ec2.describe_security_groups()["SecurityGroups"]}
    [vpc] = ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"]
    for name in set(OUTSIDERS) - there:
        ec2.create_security_group(GroupName=name, Description="theirs", VpcId=vpc["VpcId"])


def plan_file(road, stage, leave_out=()):
    """Stage 0: as created; 1: changed; 2: taken out."""
    make_outsiders(road)
    resources = {kind: dict(named) for kind, named in GROUND.items()
                 if kind not in leave_out and (road.cloud.kind != "moto" or kind not in MOTO_LACKS)}
    for index, (kind, field, value, changed, _, taken_out) in enumerate(rows(road)):
        if kind in leave_out:
            continue
        latest = value if changed is None else changed
        given = value if stage == 0 else latest if stage == 1 or taken_out is None else without(latest, field)
        resources.setdefault(kind, {})["f_" + field] = body(kind, field, index, given)
    road.plan_file(json.dumps({"footing": 1, "stack": "matrix", "region": "eu-west-1", "resources": resources,
                               "variables": {name: {"secret": True, "env": "PATH" if name == "word" else "HOME"} for name in ("word", "other")},
                               "existing": {"security_group": {name: {"name": name} for name in OUTSIDERS}}}))


def assert_shows_exactly(road, wanted):
    """`wanted`: {address: (action, field)}."""
    changes = {change["address"]: change for change in road.json("plan")["changes"] if change["action"] != KEEP}
    assert {address: change["action"] for address, change in changes.items()} == {
        address: action for address, (action, _) in wanted.items()}
    for address, (_, field) in wanted.items():
        assert field in {shown["field"] for shown in changes[address]["fields"]}, (address, changes[address]["fields"])
        assert not any(shown["drift"] for shown in changes[address]["fields"]), address


def test_every_settable_field_has_a_row(run):
    for kind, (_, fields) in MATRIX.items():
        text = run("help", kind, status=0).stdout.split("\noutputs")[0].split("\nfields\n")[1]
        settable = set(re.findall(r"^  (\w+) ", text, re.M))
        assert settable - set(fields) <= {field for other, field in ELSEWHERE if other == kind}, kind
        assert set(fields) <= settable, kind


def test_the_empty_plan_law(road):
    fast = "--time-scale", "60" if road.cloud.kind == "sandbox" else "10"
    for stage, column in ((0, None), (1, 4), (2, 5)):
        plan_file(road, stage)
        if column:
            shown = [row for row in rows(road) if row[column] not in (None, KEEP)]
            assert_shows_exactly(road, {f"{row[0]}.f_{row[1]}": (row[column], SHOWN_AS.get(row[:2], row[1])) for row in shown})
        road.apply(*fast, *CONSENT)
        road.assert_no_changes()
    road("teardown", "--yes", *fast, *CONSENT, status=0)
