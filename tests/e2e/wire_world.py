"""One of everything in moto, made through boto3, for test_wire_calls.py. What later calls need is kept by name: ids, ARNs."""
import datetime
import json

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

POLICY = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]})
TRUST = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
                                                             "Principal": {"Service": "ec2.amazonaws.com"}}]})
TAGS = [{"Key": "Name", "Value": "w\u00f6rld <&>"}, {"Key": "empty", "Value": ""}]


def tagged(*kinds):
    return [{"ResourceType": kind, "Tags": TAGS} for kind in kinds]


def certificate():
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "example.com")])
    now = datetime.datetime(2026, 1, 1)
    made = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(7)
            .not_valid_before(now).not_valid_after(now + datetime.timedelta(3650)).sign(key, hashes.SHA256()))
    return (made.public_bytes(serialization.Encoding.PEM).decode(),
            key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL,
                              serialization.NoEncryption()).decode())


def network(made, ec2):
    made.vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16", TagSpecifications=tagged("vpc"))["Vpc"]["VpcId"]
    made.peer = ec2.create_vpc(CidrBlock="10.1.0.0/16", AmazonProvidedIpv6CidrBlock=True)["Vpc"]["VpcId"]
    made.subnets = [ec2.create_subnet(VpcId=made.vpc, CidrBlock=f"10.0.{n}.0/24", AvailabilityZone=f"eu-west-1{'ab'[n]}",
                                      TagSpecifications=tagged("subnet"))["Subnet"]["SubnetId"] for n in range(2)]
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=made.vpc)
    ec2.create_egress_only_internet_gateway(VpcId=made.peer)
    table = ec2.create_route_table(VpcId=made.vpc, TagSpecifications=tagged("route-table"))["RouteTable"]["RouteTableId"]
    ec2.create_route(RouteTableId=table, DestinationCidrBlock="0.0.0.0/0", GatewayId=gateway)
    ec2.associate_route_table(RouteTableId=table, SubnetId=made.subnets[0])
    made.group = ec2.create_security_group(GroupName="web", Description="web <&>", VpcId=made.vpc)["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=made.group, IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0", "Description": "all"}]},
        {"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": made.group}]}])
    address = ec2.allocate_address(Domain="vpc")
    ec2.create_nat_gateway(SubnetId=made.subnets[0], AllocationId=address["AllocationId"])
    made.acl = ec2.create_network_acl(VpcId=made.vpc)["NetworkAcl"]["NetworkAclId"]
    ec2.create_network_acl_entry(NetworkAclId=made.acl, RuleNumber=100, Protocol="6", RuleAction="allow", Egress=False,
                                 CidrBlock="10.0.0.0/8", PortRange={"From": 80, "To": 81})
    ec2.create_vpc_endpoint(VpcId=made.vpc, ServiceName="com.amazonaws.eu-west-1.s3", RouteTableIds=[table])
    ec2.create_vpc_peering_connection(VpcId=made.vpc, PeerVpcId=made.peer)
    options = ec2.create_dhcp_options(DhcpConfigurations=[{"Key": "domain-name", "Values": ["example.com"]}])
    ec2.associate_dhcp_options(DhcpOptionsId=options["DhcpOptions"]["DhcpOptionsId"], VpcId=made.vpc)
    made.list = ec2.create_managed_prefix_list(PrefixListName="l", MaxEntries=5, AddressFamily="IPv4",
                                               Entries=[{"Cidr": "10.0.0.0/8", "Description": "d"}])["PrefixList"]["PrefixListId"]
    made.interface = ec2.create_network_interface(SubnetId=made.subnets[0],
                                                  Groups=[made.group])["NetworkInterface"]["NetworkInterfaceId"]


def machines(made, ec2):
    ec2.create_key_pair(KeyName="key")
    made.image = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    run = ec2.run_instances(ImageId=made.image, MinCount=1, MaxCount=1, InstanceType="t3.micro", SubnetId=made.subnets[0],
                            UserData="#!/bin/sh",
                            SecurityGroupIds=[made.group], TagSpecifications=tagged("instance", "volume"))
    made.instance = run["Instances"][0]["InstanceId"]
    made.volume = ec2.create_volume(AvailabilityZone="eu-west-1a", Size=8, Encrypted=True)["VolumeId"]
    made.snapshot = ec2.create_snapshot(VolumeId=made.volume, Description="s")["SnapshotId"]
    made.template = ec2.create_launch_template(LaunchTemplateName="t", LaunchTemplateData={
        "InstanceType": "t3.micro", "ImageId": made.image, "UserData": "IyEvYmluL3No"})["LaunchTemplate"]["LaunchTemplateId"]


def databases(made, rds, elasticache):
    rds.create_db_subnet_group(DBSubnetGroupName="dbs", DBSubnetGroupDescription="d <&>", SubnetIds=made.subnets, Tags=TAGS)
    rds.create_db_parameter_group(DBParameterGroupName="pg", DBParameterGroupFamily="postgres16", Description="p")
    rds.create_db_instance(DBInstanceIdentifier="db", Engine="postgres", DBInstanceClass="db.t3.micro", AllocatedStorage=20,
                           MasterUsername="u",
                           MasterUserPassword="password1", DBSubnetGroupName="dbs", VpcSecurityGroupIds=[made.group], Tags=TAGS)
    rds.create_db_snapshot(DBSnapshotIdentifier="snap", DBInstanceIdentifier="db")
    rds.create_db_cluster(DBClusterIdentifier="cl", Engine="aurora-postgresql", MasterUsername="u",
                          MasterUserPassword="password1")
    rds.create_db_cluster_snapshot(DBClusterSnapshotIdentifier="clsnap", DBClusterIdentifier="cl")
    made.db = "arn:aws:rds:eu-west-1:123456789012:db:db"
    elasticache.create_cache_subnet_group(CacheSubnetGroupName="cs", CacheSubnetGroupDescription="d", SubnetIds=made.subnets)
    elasticache.create_cache_cluster(CacheClusterId="cache", Engine="redis", CacheNodeType="cache.t3.micro", NumCacheNodes=1)
    elasticache.create_replication_group(ReplicationGroupId="rg", ReplicationGroupDescription="d", NumCacheClusters=2,
                                         CacheNodeType="cache.t3.micro")
    made.cache = "arn:aws:elasticache:eu-west-1:123456789012:cluster:cache"


def identities(made, iam):
    iam.create_role(RoleName="role", AssumeRolePolicyDocument=TRUST, Tags=TAGS, Description="r")
    iam.put_role_policy(RoleName="role", PolicyName="inline", PolicyDocument=POLICY)
    made.policy = iam.create_policy(PolicyName="policy", PolicyDocument=POLICY, Tags=TAGS)["Policy"]["Arn"]
    iam.attach_role_policy(RoleName="role", PolicyArn=made.policy)
    iam.create_user(UserName="user", Tags=TAGS)
    iam.put_user_policy(UserName="user", PolicyName="inline", PolicyDocument=POLICY)
    iam.attach_user_policy(UserName="user", PolicyArn=made.policy)
    made.key = iam.create_access_key(UserName="user")["AccessKey"]["AccessKeyId"]
    iam.create_login_profile(UserName="user", Password="Password-1")
    for name in ("group", "guests", "gone"):
        iam.create_group(GroupName=name)
    iam.put_group_policy(GroupName="group", PolicyName="inline", PolicyDocument=POLICY)
    iam.attach_group_policy(GroupName="group", PolicyArn=made.policy)
    iam.add_user_to_group(GroupName="group", UserName="user")
    iam.create_instance_profile(InstanceProfileName="profile", Tags=TAGS)
    iam.add_role_to_instance_profile(InstanceProfileName="profile", RoleName="role")
    iam.update_account_password_policy(MinimumPasswordLength=14, RequireSymbols=True)
    iam.create_account_alias(AccountAlias="alias")
    made.oidc = iam.create_open_id_connect_provider(Url="https://oidc.example.com", ClientIDList=["c"],
                                                    ThumbprintList=["0" * 40])[
        "OpenIDConnectProviderArn"]
    iam.upload_server_certificate(ServerCertificateName="cert", CertificateBody=made.certificate[0],
                                  PrivateKey=made.certificate[1])
    iam.generate_credential_report()


def balancers(made, elbv2):
    made.balancer = elbv2.create_load_balancer(Name="lb", Subnets=made.subnets, SecurityGroups=[made.group], Tags=TAGS)[
        "LoadBalancers"][0]["LoadBalancerArn"]
    made.target = elbv2.create_target_group(Name="tg", Protocol="HTTP", Port=80,
                                            VpcId=made.vpc)["TargetGroups"][0]["TargetGroupArn"]
    made.listener = elbv2.create_listener(LoadBalancerArn=made.balancer, Protocol="HTTP", Port=80, DefaultActions=[
        {"Type": "forward", "TargetGroupArn": made.target}])["Listeners"][0]["ListenerArn"]
    elbv2.create_rule(ListenerArn=made.listener, Priority=7, Conditions=[{"Field": "path-pattern", "Values": ["/a/*"]}], Actions=[
        {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404", "ContentType": "text/plain",
                                                           "MessageBody": "no"}}])
    elbv2.register_targets(TargetGroupArn=made.target, Targets=[{"Id": made.instance, "Port": 8080}])


def containers(made, ecr, ecs):
    ecr.create_repository(repositoryName="repo", tags=TAGS, imageScanningConfiguration={"scanOnPush": True})
    made.repository = "arn:aws:ecr:eu-west-1:123456789012:repository/repo"
    manifest = json.dumps({"schemaVersion": 2, "mediaType": "application/vnd.docker.distribution.manifest.v2+json",
                           "config": {"mediaType": "application/vnd.docker.container.image.v1+json", "size": 7023,
                                      "digest": "sha256:" + "b" * 64},
                           "layers": []})
    made.image_id = ecr.put_image(repositoryName="repo", imageManifest=manifest, imageTag="v1")["image"]["imageId"]
    ecr.put_lifecycle_policy(repositoryName="repo", lifecyclePolicyText=json.dumps({"rules": [{
        "rulePriority": 1, "selection": {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 5},
        "action": {"type": "expire"}}]}))
    ecr.set_repository_policy(repositoryName="repo", policyText=POLICY)
    ecr.put_registry_policy(policyText=json.dumps({"Version": "2012-10-17", "Statement": [{
        "Sid": "a", "Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::111111111111:root"]},
        "Action": ["ecr:CreateRepository"],
        "Resource": ["arn:aws:ecr:eu-west-1:123456789012:repository/*"]}]}))
    made.cluster = ecs.create_cluster(clusterName="cluster", tags=[{"key": "k", "value": "v"}])["cluster"]["clusterArn"]
    made.task = ecs.register_task_definition(family="task", networkMode="awsvpc", cpu="256", memory="512", containerDefinitions=[
        {"name": "c", "image": "i", "memory": 128, "environment": [{"name": "A", "value": "b"}],
         "portMappings": [{"containerPort": 80}],
         "dockerLabels": {"label": "x"}}])["taskDefinition"]["taskDefinitionArn"]
    made.service = ecs.create_service(cluster="cluster", serviceName="service", taskDefinition="task", desiredCount=2, tags=[
        {"key": "k", "value": "v"}])["service"]["serviceArn"]
    ecs.put_account_setting(name="serviceLongArnFormat", value="enabled")


def storage(made, s3):
    s3.create_bucket(Bucket="bucket-one", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    for name, text in (("a/b c+\u00e4.txt", "hello"), ("a/two", "x" * 1000), ("b", "")):
        s3.put_object(Bucket="bucket-one", Key=name, Body=text.encode(), Metadata={"mark": "yes"}, ContentType="text/plain",
                      Tagging="k=v")
    s3.put_bucket_versioning(Bucket="bucket-one", VersioningConfiguration={"Status": "Enabled"})
    s3.put_bucket_tagging(Bucket="bucket-one", Tagging={"TagSet": [{"Key": "k", "Value": "<v>"}]})
    s3.put_bucket_policy(Bucket="bucket-one", Policy=json.dumps({"Version": "2012-10-17", "Statement": []}))
    s3.put_bucket_encryption(Bucket="bucket-one", ServerSideEncryptionConfiguration={"Rules": [
        {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]})
    s3.put_bucket_lifecycle_configuration(Bucket="bucket-one", LifecycleConfiguration={"Rules": [
        {"ID": "r", "Status": "Enabled", "Filter": {"Prefix": "a/"}, "Expiration": {"Days": 30}}]})
    s3.put_bucket_cors(Bucket="bucket-one", CORSConfiguration={"CORSRules": [
        {"AllowedMethods": ["GET", "PUT"], "AllowedOrigins": ["*"], "MaxAgeSeconds": 60}]})
    s3.put_public_access_block(Bucket="bucket-one", PublicAccessBlockConfiguration={
        "BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": True, "RestrictPublicBuckets": False})
    s3.put_bucket_ownership_controls(Bucket="bucket-one",
                                     OwnershipControls={"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]})
    s3.put_bucket_website(Bucket="bucket-one", WebsiteConfiguration={"IndexDocument": {"Suffix": "index.html"}})
    s3.create_multipart_upload(Bucket="bucket-one", Key="many")


def beans(beanstalk):
    beanstalk.create_application(ApplicationName="app", Description="an app <&>")
    beanstalk.create_environment(ApplicationName="app", EnvironmentName="environment",
                                 SolutionStackName="64bit Amazon Linux 2018.03 v2.9.10 running Python 3.6",
                                 Tags=TAGS[:1])


def logs_and_secrets(made, logs, secrets, ssm):
    logs.create_log_group(logGroupName="/group", tags={"k": "v"})
    logs.put_retention_policy(logGroupName="/group", retentionInDays=7)
    logs.create_log_stream(logGroupName="/group", logStreamName="stream")
    logs.put_log_events(logGroupName="/group", logStreamName="stream",
                        logEvents=[{"timestamp": made.now_ms, "message": "hello \u00e4"}])
    logs.put_metric_filter(logGroupName="/group", filterName="f", filterPattern="ERROR", metricTransformations=[
        {"metricName": "m", "metricNamespace": "n", "metricValue": "1"}])
    logs.put_resource_policy(policyName="p", policyDocument=POLICY)
    made.secret = secrets.create_secret(Name="secret", SecretString="s3cr\u00e9t", Tags=TAGS)["ARN"]
    secrets.create_secret(Name="binary", SecretBinary=bytes(range(256)))
    secrets.put_resource_policy(SecretId="secret", ResourcePolicy=POLICY)
    ssm.put_parameter(Name="/a/one", Value="1 <&>", Type="String", Tags=TAGS)
    ssm.put_parameter(Name="/a/two", Value="a,b", Type="StringList")
    ssm.put_parameter(Name="/a/secret", Value="x", Type="SecureString")
    ssm.put_parameter(Name="/a/one", Value="2", Type="String", Overwrite=True)
    ssm.create_document(Name="document", DocumentType="Command", Content=json.dumps({
        "schemaVersion": "2.2", "description": "d",
        "mainSteps": [{"action": "aws:runShellScript", "name": "s", "inputs": {"runCommand": ["ls"]}}]}))


def names_and_certificates(made, route53, acm):
    made.zone = route53.create_hosted_zone(Name="example.com.", CallerReference="1",
                                           HostedZoneConfig={"Comment": "c <&>"})["HostedZone"]["Id"]
    route53.create_hosted_zone(Name="inside.example.", CallerReference="2", VPC={"VPCRegion": "eu-west-1", "VPCId": made.vpc})
    made.change = route53.change_resource_record_sets(HostedZoneId=made.zone,
                                                      ChangeBatch={"Changes": [{"Action": "CREATE", "ResourceRecordSet": {
        "Name": "a.example.com.", "Type": "TXT", "TTL": 60, "ResourceRecords": [{"Value": '"x <&>"'}]}}]})["ChangeInfo"]["Id"]
    made.check = route53.create_health_check(CallerReference="3", HealthCheckConfig={
        "IPAddress": "10.0.0.1", "Port": 80, "Type": "HTTP", "ResourcePath": "/", "RequestInterval": 30,
        "FailureThreshold": 3})["HealthCheck"]["Id"]
    made.delegation = route53.create_reusable_delegation_set(CallerReference="4")["DelegationSet"]["Id"]
    route53.change_tags_for_resource(ResourceType="hostedzone", ResourceId=made.zone.split("/")[-1], AddTags=TAGS[:1])
    made.cert = acm.import_certificate(Certificate=made.certificate[0].encode(), PrivateKey=made.certificate[1].encode(),
                                       Tags=TAGS[:1])["CertificateArn"]
    acm.request_certificate(DomainName="www.example.com", ValidationMethod="DNS", SubjectAlternativeNames=["x.example.com"])


class World:
    """Attributes are ids; `client(service)` is boto3's."""

    def __init__(self, cloud, now_ms):
        self.client, self.now_ms, self.certificate = cloud.client, now_ms, certificate()
        ec2 = self.client("ec2")
        network(self, ec2)
        machines(self, ec2)
        databases(self, self.client("rds"), self.client("elasticache"))
        identities(self, self.client("iam"))
        balancers(self, self.client("elbv2"))
        containers(self, self.client("ecr"), self.client("ecs"))
        storage(self, self.client("s3"))
        beans(self.client("elasticbeanstalk"))
        logs_and_secrets(self, self.client("logs"), self.client("secretsmanager"), self.client("ssm"))
        names_and_certificates(self, self.client("route53"), self.client("acm"))
