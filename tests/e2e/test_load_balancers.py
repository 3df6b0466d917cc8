"""Target groups in the sandbox: their life by boto3 alone."""
from asking import client, ec2, refused, vpc  # noqa: F401


def tags_of(elb, *arns):
    told = elb.describe_tags(ResourceArns=list(arns))["TagDescriptions"]
    return [{tag["Key"]: tag["Value"] for tag in one["Tags"]} for one in told]


def attributes_of(elb, arn):
    return {a["Key"]: a["Value"] for a in elb.describe_target_group_attributes(TargetGroupArn=arn)["Attributes"]}


def test_target_groups(sandbox, vpc):
    elb = client(sandbox, "elbv2")
    web = {"Name": "web", "Protocol": "HTTP", "Port": 80, "VpcId": vpc}
    [made] = elb.create_target_group(**web, Tags=[{"Key": "team", "Value": "x"}])["TargetGroups"]
    arn = made["TargetGroupArn"]
    assert arn.startswith("arn:aws:elasticloadbalancing:eu-west-1:000000000000:targetgroup/web/") and len(arn.rsplit("/", 1)[1]) == 16
    assert made == {**made, "TargetType": "instance", "ProtocolVersion": "HTTP1", "HealthCheckProtocol": "HTTP", "HealthCheckPath": "/",
                    "HealthCheckPort": "traffic-port", "HealthCheckEnabled": True, "HealthCheckIntervalSeconds": 30,
                    "HealthCheckTimeoutSeconds": 5, "HealthyThresholdCount": 5, "UnhealthyThresholdCount": 2,
                    "Matcher": {"HttpCode": "200"}, "LoadBalancerArns": [], "IpAddressType": "ipv4"}
    # the same again is the same one
    assert elb.create_target_group(**web)["TargetGroups"] == [made]
    with refused("DuplicateTargetGroupName", "different settings"):
        elb.create_target_group(**{**web, "Port": 81})
    [net] = elb.create_target_group(Name="net", Protocol="TCP", Port=5432, VpcId=vpc, TargetType="ip")["TargetGroups"]
    assert net["HealthCheckProtocol"] == "TCP" and net["HealthCheckTimeoutSeconds"] == 10 and "Matcher" not in net
    [code] = elb.create_target_group(Name="code", TargetType="lambda")["TargetGroups"]
    assert code["HealthCheckEnabled"] is False and code["HealthCheckIntervalSeconds"] == 35 and "Port" not in code
    assert [g["TargetGroupName"] for g in elb.describe_target_groups()["TargetGroups"]] == ["web", "net", "code"]
    assert elb.describe_target_groups(Names=["net"])["TargetGroups"] == [net]
    assert elb.describe_target_groups(TargetGroupArns=[arn])["TargetGroups"] == [made]
    # what it may be made of
    good = {**web, "Name": "x"}
    for said, more in (
            ("cannot be longer than '32'", {"Name": "x" * 33}), ("alphanumeric", {"Name": "a_b"}), ("begin or end", {"Name": "-x"}),
            ("enum value set", {"Protocol": "FTP"}), ("less than or equal to 65535", {"Port": 65536}),
            ("is not found", {"VpcId": "vpc-0123456789abcdef0"}), ("cannot be specified", {"TargetType": "lambda"}),
            ("greater than the timeout", {"HealthCheckIntervalSeconds": 5, "HealthCheckTimeoutSeconds": 5}),
            ("must be within '200-499'", {"Matcher": {"HttpCode": "200-500"}}), ("begin with a '/'", {"HealthCheckPath": "ping"}),
            ("GRPC", {"Matcher": {"GrpcCode": "12"}}), ("traffic-port", {"HealthCheckPort": "http"}),
            ("one of 'HTTP1, HTTP2, GRPC'", {"ProtocolVersion": "HTTP3"}), ("HTTP or HTTPS", {"Protocol": "TCP", "ProtocolVersion": "HTTP2"}),
            ("6081", {"Protocol": "GENEVE"}), ("reserved", {"Tags": [{"Key": "aws:x", "Value": ""}]})):
        with refused("ValidationError", said):
            elb.create_target_group(**{**good, **more})
    for said, more in (("must be one of 'HTTP, HTTPS'", {"HealthCheckProtocol": "TCP"}),
                       ("target type 'alb'", {"TargetType": "alb"}),
                       ("protocol TCP", {"Protocol": "TCP", "HealthCheckPath": "/"})):
        with refused("InvalidConfigurationRequest", said):
            elb.create_target_group(**{**good, **more})
    for member in ("Protocol", "Port", "VpcId"):
        with refused("ValidationError", "must be specified"):
            elb.create_target_group(**{name: value for name, value in good.items() if name != member})
    with refused("DuplicateTagKeys"):
        elb.create_target_group(**good, Tags=[{"Key": "a", "Value": ""}, {"Key": "a", "Value": "b"}])
    # health checks
    changed = elb.modify_target_group(TargetGroupArn=arn, HealthCheckPath="/ping", Matcher={"HttpCode": "200,302"})["TargetGroups"][0]
    assert changed["HealthCheckPath"] == "/ping" and changed["Matcher"] == {"HttpCode": "200,302"} and changed["HealthyThresholdCount"] == 5
    with refused("ValidationError", "must be within"):
        elb.modify_target_group(TargetGroupArn=arn, Matcher={"HttpCode": "99"})
    # attributes
    assert attributes_of(elb, arn) == {**attributes_of(elb, arn), "deregistration_delay.timeout_seconds": "300",
                                       "stickiness.type": "lb_cookie", "slow_start.duration_seconds": "0"}
    assert attributes_of(elb, net["TargetGroupArn"])["preserve_client_ip.enabled"] == "false"
    assert set(attributes_of(elb, code["TargetGroupArn"])) == {"stickiness.enabled", "lambda.multi_value_headers.enabled"}

    def modify(key, value, of=arn):
        return elb.modify_target_group_attributes(TargetGroupArn=of, Attributes=[{"Key": key, "Value": value}])["Attributes"]

    assert {"Key": "slow_start.duration_seconds", "Value": "60"} in modify("slow_start.duration_seconds", "60")
    with refused("ValidationError", "not valid"):
        modify("slow_start.duration_seconds", "10")
    with refused("ValidationError", "not recognized"):
        modify("speed", "10")
    with refused("InvalidConfigurationRequest", "not supported"):
        modify("proxy_protocol_v2.enabled", "true")
    assert attributes_of(elb, arn)["slow_start.duration_seconds"] == "60"
    # tags, of many at a time
    elb.add_tags(ResourceArns=[arn, net["TargetGroupArn"]], Tags=[{"Key": "team", "Value": "y"}, {"Key": "b", "Value": "1"}])
    elb.remove_tags(ResourceArns=[arn], TagKeys=["b", "c"])
    assert tags_of(elb, arn, net["TargetGroupArn"]) == [{"team": "y"}, {"team": "y", "b": "1"}]
    with refused("ValidationError", "Up to '20'"):
        elb.describe_tags(ResourceArns=[arn] * 21)
    with refused("TargetGroupNotFound", "One or more target groups not found"):
        elb.describe_tags(ResourceArns=[arn, arn[:-1] + "x"])
    # pages
    page = elb.describe_target_groups(PageSize=2)
    rest = elb.describe_target_groups(PageSize=2, Marker=page["NextMarker"])
    assert len(page["TargetGroups"]) == 2 and len(rest["TargetGroups"]) == 1 and "NextMarker" not in rest
    for asked in ({"Names": ["nobody"]}, {"TargetGroupArns": [arn + "0"]}):
        with refused("TargetGroupNotFound"):
            elb.describe_target_groups(**asked)
    with refused("ValidationError", "not a valid target group ARN"):
        elb.describe_target_groups(TargetGroupArns=["web"])
    with refused("LoadBalancerNotFound"):
        elb.describe_target_groups(LoadBalancerArn="arn:aws:elasticloadbalancing:eu-west-1:000000000000:loadbalancer/app/x/0123456789abcdef")
    # gone, and gone again
    for _ in range(2):
        elb.delete_target_group(TargetGroupArn=arn)
    assert [g["TargetGroupName"] for g in elb.describe_target_groups()["TargetGroups"]] == ["net", "code"]
