"""Instances: a bastion's whole life, what is changed while it is stopped, and the sandbox's own machines, which boto3 alone can drive."""
import json

import botocore.exceptions
import pytest

FAST = "--time-scale", "60"
# moto resolves no parameter as it runs an instance.
IMAGE = {"sandbox": {"image": "al2023"}, "moto": {"image": "ami-0e9271c829888680e", "root_device": "/dev/xvda"}}


def plan(road, bastion, **more):
    resources = {
        "network": {"main": {"cidr": "10.0.0.0/16", "zones": 1}},
        "key_pair": {"bastion": {}},
        "security_group": {"bastion": {"vpc": "main", "inbound": {"port": 22, "from": "203.0.113.0/24"}}, "other": {"vpc": "main"}},
        "iam_role": {"bastion": {"trust": {"service": "ec2"}}},
        "instance_profile": {"bastion": {"role": "bastion"}},
        "instance": {"bastion": {**IMAGE[road.cloud.kind], "class": "t4g.nano", "subnet": "main.public-a", "security_groups": "bastion", "key": "bastion",
                                 "profile": "bastion", "user_data": "#!/bin/sh\necho hello $${HOME} ${stack}\n", **bastion}}, **more}
    road.plan_file(json.dumps({"footing": 1, "stack": "jump", "region": "eu-west-1", "resources": resources}))


def only(ec2):
    found = [instance for reservation in ec2.describe_instances(
        Filters=[{"Name": "instance-state-name", "Values": ["pending", "running", "stopping", "stopped"]}])["Reservations"]
        for instance in reservation["Instances"]]
    assert len(found) == 1, found
    return found[0]


def changes(road):
    return {change["address"]: (change["action"], {field["field"] for field in change["fields"]})
            for change in road.json("plan")["changes"] if change["action"] != "keep"}


def apply(road, *more):
    road.apply(*(FAST if road.cloud.kind == "sandbox" else ("--time-scale", "10")), *more)
    road.assert_no_changes()


def test_life(road):
    ec2, sandbox = road.cloud.client("ec2"), road.cloud.kind == "sandbox"
    address = {"elastic_ip": {"bastion": {"instance": "bastion"}}}
    plan(road, {}, **address)
    apply(road)
    first = only(ec2)
    [eip] = ec2.describe_addresses()["Addresses"]
    assert eip["InstanceId"] == first["InstanceId"] and first["PublicIpAddress"] == eip["PublicIp"]
    assert first["State"]["Name"] == "running" and first["KeyName"] == "jump-bastion"
    assert first["MetadataOptions"]["HttpTokens"] == "required"
    assert first["IamInstanceProfile"]["Arn"].endswith(":instance-profile/jump-bastion")
    assert {"Key": "footing:address", "Value": "instance.bastion"} in first["Tags"]
    if sandbox:
        [volume] = ec2.describe_volumes(Filters=[{"Name": "attachment.instance-id", "Values": [first["InstanceId"]]}])["Volumes"]
        assert volume["Encrypted"] and volume["VolumeType"] == "gp3" and volume["Size"] == 8
        [image] = ec2.describe_images(ImageIds=[first["ImageId"]])["Images"]
        assert image["Name"].startswith("al2023-ami-2023.") and image["Architecture"] == "arm64"
        data = ec2.describe_instance_attribute(InstanceId=first["InstanceId"], Attribute="userData")["UserData"]["Value"]
        import base64
        assert base64.b64decode(data) == b"#!/bin/sh\necho hello ${HOME} jump\n"
    # class: stopped, changed, started, once for all that wants it; the rest goes without
    plan(road, {"class": "t4g.micro", "metadata_hops": 1, "source_dest_check": False, "security_groups": ["bastion", "other"], "disk": 20}, **address)
    assert changes(road) == {"instance.bastion": ("update", {"class", "metadata_hops", "source_dest_check", "security_groups", "disk"})}
    sent = [call["operation"] for call in road.json("plan", "--calls")["calls"] if call["step"] == "call"]
    assert sent.index("StopInstances") < len(sent) - 1 and sent[-3:] == ["StopInstances", "ModifyInstanceAttribute", "StartInstances"], sent
    if sandbox:
        apply(road)
        now = only(ec2)
        assert now["InstanceId"] == first["InstanceId"] and now["InstanceType"] == "t4g.micro" and now["State"]["Name"] == "running"
        assert now["MetadataOptions"]["HttpPutResponseHopLimit"] == 1 and now["SourceDestCheck"] is False
        assert len(now["SecurityGroups"]) == 2 and now["PublicIpAddress"] == eip["PublicIp"]
        assert ec2.describe_volumes()["Volumes"][0]["Size"] == 20
    later = {"class": "t4g.micro", "disk": 20, "security_groups": ["bastion", "other"]} if sandbox else {}
    plan(road, later, **address)
    apply(road)
    # somebody stops it: drift, and it runs again; `running: false` keeps it stopped
    ec2.stop_instances(InstanceIds=[first["InstanceId"]])
    if sandbox:
        assert changes(road) == {"instance.bastion": ("update", {"running"})}
        ec2.get_waiter("instance_stopped").wait(InstanceIds=[first["InstanceId"]], WaiterConfig={"Delay": 1})
    apply(road)
    assert only(ec2)["State"]["Name"] == "running"
    # made anew: the address goes along, and the old one ends after
    plan(road, {"user_data": "#!/bin/sh\necho other\n", **later}, **address)
    assert changes(road)["instance.bastion"][0] == "replace"
    apply(road)
    second = only(ec2)
    assert second["InstanceId"] != first["InstanceId"]
    assert ec2.describe_addresses()["Addresses"][0]["InstanceId"] == second["InstanceId"]
    # lost, forgotten, taken over
    for file in (road.folder / ".footing").glob("state.db*"):
        file.unlink()
    leave = [row["address"] for row in road.json("state", "rebuild")]
    assert "instance.bastion" in leave and "elastic_ip.bastion" in leave
    assert "iam_role.bastion" in leave and "instance_profile.bastion" in leave
    assert "instance.bastion" not in changes(road), changes(road)
    apply(road)
    road("teardown", "--yes", *(FAST if sandbox else ("--time-scale", "10")), status=0)
    assert not ec2.describe_addresses()["Addresses"]
    ended = [one for reservation in ec2.describe_instances()["Reservations"] for one in reservation["Instances"]]
    assert {one["State"]["Name"] for one in ended} <= {"terminated"}


def refused(code, call, **arguments):
    with pytest.raises(botocore.exceptions.ClientError) as error:
        call(**arguments)
    assert error.value.response["Error"]["Code"] == code, error.value


def test_the_sandbox_is_as_strict(sandbox):
    """boto3 alone: a life, and what is refused."""
    ec2 = sandbox.client("ec2")
    images = {image["Name"].split("-kernel")[0] + image["Architecture"]: image["ImageId"]
              for image in ec2.describe_images(Owners=["amazon"], Filters=[{"Name": "name", "Values": ["al2023-*"]}])["Images"]}
    intel, arm = images["al2023-ami-2023.6.20241212.0x86_64"], images["al2023-ami-2023.6.20241212.0arm64"]
    wish = dict(ImageId=intel, InstanceType="t3.micro", MinCount=1, MaxCount=1)
    made = ec2.run_instances(**wish, ClientToken="one")
    [one] = made["Instances"]
    id = one["InstanceId"]
    assert one["State"]["Name"] == "pending" and one["MetadataOptions"]["HttpTokens"] == "required"
    assert ec2.run_instances(**wish, ClientToken="one")["Instances"][0]["InstanceId"] == id
    refused("IdempotentParameterMismatch", ec2.run_instances, **{**wish, "InstanceType": "t3.small"}, ClientToken="one")
    refused("InvalidAMIID.NotFound", ec2.run_instances, **{**wish, "ImageId": "ami-0123456789abcdef0"})
    refused("InvalidAMIID.Malformed", ec2.run_instances, **{**wish, "ImageId": "al2023"})
    refused("InvalidParameterValue", ec2.run_instances, **{**wish, "ImageId": arm})
    refused("InvalidParameterValue", ec2.run_instances, **{**wish, "InstanceType": "t3.tiny"})
    refused("InvalidParameterValue", ec2.run_instances, **{**wish, "ImageId": "resolve:ssm:/no/such"})
    refused("InvalidParameterValue", ec2.run_instances, **wish, IamInstanceProfile={"Name": "nobody"})
    refused("InvalidKeyPair.NotFound", ec2.run_instances, **wish, KeyName="nobody")
    refused("InvalidGroup.NotFound", ec2.run_instances, **wish, SecurityGroupIds=["sg-0123456789abcdef0"])
    refused("InvalidParameterCombination", ec2.run_instances, **wish, SubnetId=one["SubnetId"], NetworkInterfaces=[{"DeviceIndex": 0}])
    refused("InvalidBlockDeviceMapping", ec2.run_instances, **wish, BlockDeviceMappings=[{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 4}}])
    ec2.get_waiter("instance_running").wait(InstanceIds=[id], WaiterConfig={"Delay": 1})
    refused("IncorrectInstanceState", ec2.modify_instance_attribute, InstanceId=id, InstanceType={"Value": "t3.small"})
    refused("InvalidParameterCombination", ec2.modify_instance_attribute, InstanceId=id, SourceDestCheck={"Value": False}, DisableApiStop={"Value": True})
    refused("MissingParameter", ec2.modify_instance_attribute, InstanceId=id)
    refused("InvalidInstanceID.NotFound", ec2.describe_instances, InstanceIds=["i-0123456789abcdef0"])
    refused("InvalidInstanceID.Malformed", ec2.stop_instances, InstanceIds=["i-x"])
    # what holds its group and its subnet is its interface
    [interface] = ec2.describe_network_interfaces(Filters=[{"Name": "attachment.instance-id", "Values": [id]}])["NetworkInterfaces"]
    assert interface["SubnetId"] == one["SubnetId"] and interface["Attachment"]["DeleteOnTermination"] and interface["Association"]["IpOwnerId"] == "amazon"
    refused("DependencyViolation", ec2.delete_subnet, SubnetId=one["SubnetId"])
    refused("InvalidParameterValue", ec2.delete_network_interface, NetworkInterfaceId=interface["NetworkInterfaceId"])
    # an address of its own takes the place of the lent one, and gives it back
    allocation = ec2.allocate_address(Domain="vpc")
    association = ec2.associate_address(AllocationId=allocation["AllocationId"], InstanceId=id)["AssociationId"]
    assert ec2.describe_addresses(Filters=[{"Name": "instance-id", "Values": [id]}])["Addresses"][0]["AssociationId"] == association
    refused("InvalidIPAddress.InUse", ec2.release_address, AllocationId=allocation["AllocationId"])
    # stopped: what only then can be changed
    ec2.modify_instance_attribute(InstanceId=id, DisableApiTermination={"Value": True})
    refused("OperationNotPermitted", ec2.terminate_instances, InstanceIds=[id])
    assert ec2.stop_instances(InstanceIds=[id])["StoppingInstances"][0]["PreviousState"]["Name"] == "running"
    refused("IncorrectInstanceState", ec2.start_instances, InstanceIds=[id])
    ec2.get_waiter("instance_stopped").wait(InstanceIds=[id], WaiterConfig={"Delay": 1})
    ec2.modify_instance_attribute(InstanceId=id, InstanceType={"Value": "t3.small"})
    refused("InvalidParameterCombination", ec2.modify_instance_attribute, InstanceId=id, InstanceType={"Value": "t4g.small"})
    ec2.start_instances(InstanceIds=[id])
    ec2.modify_instance_attribute(InstanceId=id, DisableApiTermination={"Value": False})
    ec2.modify_instance_metadata_options(InstanceId=id, HttpTokens="optional")
    refused("InvalidParameterValue", ec2.modify_instance_metadata_options, InstanceId=id, HttpPutResponseHopLimit=99)
    [volume] = ec2.describe_volumes(Filters=[{"Name": "attachment.instance-id", "Values": [id]}])["Volumes"]
    refused("InvalidParameterValue", ec2.modify_volume, VolumeId=volume["VolumeId"], Size=4)
    assert ec2.modify_volume(VolumeId=volume["VolumeId"], Size=30)["VolumeModification"]["TargetSize"] == 30
    ec2.terminate_instances(InstanceIds=[id])
    ec2.get_waiter("instance_terminated").wait(InstanceIds=[id], WaiterConfig={"Delay": 1})
    assert not ec2.describe_network_interfaces(Filters=[{"Name": "attachment.instance-id", "Values": [id]}])["NetworkInterfaces"]
    assert not ec2.describe_volumes()["Volumes"] and "InstanceId" not in ec2.describe_addresses()["Addresses"][0]
    refused("IncorrectInstanceState", ec2.start_instances, InstanceIds=[id])
