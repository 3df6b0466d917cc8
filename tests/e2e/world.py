"""What is in the cloud, told by boto3: everything that is not part of a default VPC, by the address in its tags."""


def pages(client, operation, key, **arguments):
    items, token = [], None
    while True:
        answer = getattr(client, operation)(**arguments, **({"NextToken": token} if token else {}))
        items += answer[key]
        token = answer.get("NextToken")
        if not token:
            return items


def tags(item):
    return {tag["Key"]: tag["Value"] for tag in item.get("Tags", [])}


class World:
    def __init__(self, ec2):
        vpcs = pages(ec2, "describe_vpcs", "Vpcs")
        self.default = {vpc["VpcId"] for vpc in vpcs if vpc["IsDefault"]}
        self.vpcs = [vpc for vpc in vpcs if not vpc["IsDefault"]]
        self.subnets = self.outside(pages(ec2, "describe_subnets", "Subnets"))
        self.gateways = [
            gateway for gateway in pages(ec2, "describe_internet_gateways", "InternetGateways")
            if not any(attachment["VpcId"] in self.default for attachment in gateway["Attachments"])
        ]
        tables = self.outside(pages(ec2, "describe_route_tables", "RouteTables"))
        self.tables = [table for table in tables if not any(a.get("Main") for a in table["Associations"])]
        groups = self.outside(pages(ec2, "describe_security_groups", "SecurityGroups"))
        self.groups = [group for group in groups if group["GroupName"] != "default"]

    def outside(self, items):
        return [item for item in items if item["VpcId"] not in self.default]

    def all(self):
        return self.vpcs + self.subnets + self.gateways + self.tables + self.groups

    def at(self, address):
        """The one thing that carries this address."""
        found = [item for item in self.all() if tags(item).get("footing:address") == address]
        assert len(found) == 1, f"{address}: {len(found)} things carry this address"
        return found[0]

    def addresses(self):
        return sorted(tags(item).get("footing:address", "?") for item in self.all())

    def group_id(self, name):
        return self.at(f"security_group.{name}")["GroupId"]

    def is_empty(self):
        return not self.all()


def rules(permissions):
    """A group's permissions as a set of atoms: (protocol, from, to, source)."""
    atoms = set()
    for p in permissions:
        where = (p["IpProtocol"], p.get("FromPort", -1), p.get("ToPort", -1))
        atoms |= {(*where, r["CidrIp"]) for r in p.get("IpRanges", [])}
        atoms |= {(*where, r["CidrIpv6"]) for r in p.get("Ipv6Ranges", [])}
        atoms |= {(*where, r["PrefixListId"]) for r in p.get("PrefixListIds", [])}
        atoms |= {(*where, r["GroupId"]) for r in p.get("UserIdGroupPairs", [])}
    return atoms


def routes(table):
    """A table's own routes: {destination: target}."""
    found = {}
    for route in table["Routes"]:
        if route.get("Origin") == "CreateRouteTable" or route.get("GatewayId") == "local":
            continue
        destination = route.get("DestinationCidrBlock") or route.get("DestinationIpv6CidrBlock")
        found[destination] = route.get("GatewayId") or route.get("NatGatewayId") or route.get("NetworkInterfaceId")
    return found


def associated(table):
    return {a["SubnetId"] for a in table["Associations"] if a.get("SubnetId")}


def attribute(ec2, vpc_id, name, key):
    return ec2.describe_vpc_attribute(VpcId=vpc_id, Attribute=name)[key]["Value"]
