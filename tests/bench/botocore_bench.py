"""What tests/bench/wire_bench does, done by botocore: signs, reads an answer, sends calls. Prints {"us": CPU time of one}.

Usage: botocore_bench.py sign N | decode FILE N | calls ENDPOINT CA N AT-A-TIME
"""
import concurrent.futures
import json
import pathlib
import sys
import time

import botocore.auth
import botocore.awsrequest
import botocore.config
import botocore.credentials
import botocore.parsers
import botocore.session

FORM = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
KEY = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
BODY = ("Action=DescribeInstances&Version=2016-11-15&Filter.1.Name=vpc-id&Filter.1.Value.1=vpc-0a1b2c3d4e5f60718"
        "&Filter.2.Name=tag%3Afooting%3Astack&Filter.2.Value.1=bench&MaxResults=1000").encode()


def repeat(times, work):
    work()  # the first one loads and caches
    started = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - started) * 1e6 / times


def sign(times):
    signer = botocore.auth.SigV4Auth(botocore.credentials.Credentials(*KEY), "ec2", "eu-west-1")

    def work():
        signer.add_auth(botocore.awsrequest.AWSRequest("POST", "https://ec2.eu-west-1.amazonaws.com/", FORM, BODY))
    return repeat(times, work)


def decode(path, times):
    shape = botocore.session.get_session().get_service_model("ec2").operation_model("DescribeInstances").output_shape
    parser = botocore.parsers.create_parser("ec2")
    answer = {"body": pathlib.Path(path).read_bytes(), "headers": {"Content-Type": "text/xml;charset=UTF-8"}, "status_code": 200}
    return repeat(times, lambda: parser.parse(answer, shape))


def calls(endpoint, ca_bundle, times, at_a_time):
    config = botocore.config.Config(max_pool_connections=at_a_time, proxies={})
    client = botocore.session.get_session().create_client(
        "ec2", "eu-west-1", endpoint_url=endpoint, verify=ca_bundle, config=config, aws_access_key_id=KEY[0],
        aws_secret_access_key=KEY[1])

    def call(i):
        return client.create_vpc(CidrBlock="10.0.0.0/16") if i % 2 else client.describe_vpcs()
    started = time.process_time()
    with concurrent.futures.ThreadPoolExecutor(at_a_time) as pool:
        list(pool.map(call, range(times)))
    return (time.process_time() - started) * 1e6 / times


def main():
    what, *args = sys.argv[1:]
    works = {"sign": sign, "decode": decode, "calls": calls}
    print(json.dumps({"us": works[what](*(int(arg) if arg.isdigit() else arg for arg in args))}))


main()
