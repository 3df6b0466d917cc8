"""Flow logs: their life by boto3 alone, and driven by footing."""
import json

from asking import by, client, ec2, refused, tagged, vpc  # noqa: F401
from world import World, pages, tags

BUCKET, ROLE = "arn:aws:s3:::records", "arn:aws:iam::123456789012:role/writes"


def make(ec2, *ids, kind="VPC", **more):
    wish = {"TrafficType": "ALL", "LogDestinationType": "s3", "LogDestination": BUCKET, **more}
    return ec2.create_flow_logs(ResourceIds=list(ids), ResourceType=kind, **{k: v for k, v in wish.items() if v is not None})


def codes(answer):
    return [(item["ResourceId"], item["Error"]["Code"]) for item in answer["Unsuccessful"]]


def test_flow_log_lives(ec2, vpc):
    answer = make(ec2, vpc, "vpc-0123456789abcdef0", TagSpecifications=tagged("vpc-flow-log", Name="all"), ClientToken="once")
    [it] = answer["FlowLogIds"]
    assert codes(answer) == [("vpc-0123456789abcdef0", "InvalidVpcID.NotFound")]
    assert make(ec2, vpc, "vpc-0123456789abcdef0", TagSpecifications=tagged("vpc-flow-log", Name="all"), ClientToken="once")["FlowLogIds"] == [it]
    assert codes(make(ec2, vpc)) == [(vpc, "FlowLogAlreadyExists")]
    [seen] = ec2.describe_flow_logs(Filters=[by("resource-id", vpc)])["FlowLogs"]
    assert (seen["FlowLogStatus"], seen["DeliverLogsStatus"], seen["MaxAggregationInterval"]) == ("ACTIVE", "SUCCESS", 600)
    assert seen["LogFormat"].startswith("${version} ") and tags(seen) == {"Name": "all"}
    assert seen["DestinationOptions"] == {"FileFormat": "plain-text", "HiveCompatiblePartitions": False, "PerHourPartition": False}
    [logs] = make(ec2, vpc, LogDestinationType=None, LogDestination=None, LogGroupName="net", DeliverLogsPermissionArn=ROLE)["FlowLogIds"]
    assert ec2.describe_flow_logs(FlowLogIds=[logs])["FlowLogs"][0]["LogDestination"].endswith(":log-group:net")
    for bad in ({"MaxAggregationInterval": 61}, {"LogGroupName": "net"}, {"DeliverLogsPermissionArn": ROLE}, {"LogDestination": "arn:aws:logs:eu-west-1:1:log-group:x"},
                {"LogDestinationType": "cloud-watch-logs", "LogDestination": None, "LogGroupName": "net"}):
        with refused("InvalidParameter"):
            make(ec2, vpc, **bad)
    for bad in ({"TrafficType": None}, {"LogDestination": None}):
        with refused("MissingParameter"):
            make(ec2, vpc, **bad)
    answer = ec2.delete_flow_logs(FlowLogIds=[it, "fl-0123456789abcdef0"])
    assert codes(answer) == [("fl-0123456789abcdef0", "InvalidFlowLogId.NotFound")]
    assert [log["FlowLogId"] for log in ec2.describe_flow_logs()["FlowLogs"]] == [logs]
    with refused("InvalidFlowLogId.NotFound"):
        ec2.describe_flow_logs(FlowLogIds=[it])


def plan(**log):
    return json.dumps({"footing": 1, "stack": "logs", "region": "eu-west-1", "resources": {
        "vpc": {"main": {"cidr": "10.0.0.0/16"}}, "subnet": {"a": {"vpc": "main", "cidr": "10.0.0.0/24"}},
        "flow_log": {"all": {"destination_type": "s3", "destination": BUCKET, **log}}}})


def test_flow_logs_come_and_go(road):
    """moto lacks: FlowLogs of a bucket that it does not hold; DeliverCrossAccountRole. The rest is asked of both."""
    ec2 = road.cloud.client("ec2")
    if road.cloud.kind == "moto":
        road.cloud.client("s3").create_bucket(Bucket="records", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    for change, watched in (({"vpc": "main"}, ("vpc.main", "VpcId")), ({"subnet": "a", "traffic": "reject", "interval": 60}, ("subnet.a", "SubnetId"))):
        road.plan_file(plan(**change))
        road.apply()
        road.assert_no_changes()
        [seen] = pages(ec2, "describe_flow_logs", "FlowLogs")
        assert seen["ResourceId"] == World(ec2).at(watched[0])[watched[1]] and tags(seen)["footing:address"] == "flow_log.all"
        assert (seen["TrafficType"], seen["MaxAggregationInterval"]) == (change.get("traffic", "all").upper(), change.get("interval", 600))
    road("teardown", "--yes", status=0)
    assert World(ec2).is_empty() and not pages(ec2, "describe_flow_logs", "FlowLogs")


def test_what_an_answer_says_it_did_not_do_has_failed(run, sandbox):
    """CreateFlowLogs answers with success and FlowLogAlreadyExists."""
    run.env = sandbox.env
    run.plan_file(plan(vpc="main").replace("flow_log", "internet_gateway").replace(
        '"all": {"destination_type": "s3", "destination": "arn:aws:s3:::records", "vpc": "main"}', '"g": {"vpc": "main"}'))
    run.apply()
    ec2 = client(sandbox, "ec2")
    vpc = World(ec2).at("vpc.main")["VpcId"]
    make(ec2, vpc)
    run.plan_file(plan(vpc="main"))
    failed = run("apply", "--yes", status=1)
    assert "FlowLogAlreadyExists" in failed.stderr + failed.stdout
    [interface] = [ec2.create_network_interface(SubnetId=World(ec2).at("subnet.a")["SubnetId"])["NetworkInterface"]["NetworkInterfaceId"]]
    run.plan_file(plan(network_interface=interface))
    run.apply()
    run.assert_no_changes()
    assert interface in [log["ResourceId"] for log in ec2.describe_flow_logs()["FlowLogs"]]
