"""The figures of the wire floor, for script/bench: what a signature, a byte of an answer and a run of calls cost, beside botocore.

tests/bench/wire_bench repeats the pieces; botocore does the same work on the same input in tests/bench/botocore_bench.py.
"""
import contextlib
import http.server
import json
import os
import pathlib
import re
import shutil
import ssl
import subprocess
import threading

ROOT = pathlib.Path(__file__).resolve().parent.parent
PYTHON = os.environ.get("FOOTING_PYTHON") or str(ROOT / "build/venv/bin/python")
CALLS, IN_FLIGHT = 200, 10


def instance(i):
    """One instance as EC2 describes it, with a volume, an interface and five tags."""
    made, address = f"2026-11-{1 + i % 20:02}T07:01:02Z", f"10.0.{i // 250}.{i % 250 + 4}"
    groups = [{"GroupName": f"app-{i % 7}", "GroupId": f"sg-{i % 7:017x}"}]
    network = {"VpcId": "vpc-0a1b2c3d4e5f60718", "SubnetId": f"subnet-{i % 6:017x}", "PrivateIpAddress": address}
    name = f"ip-{address.replace('.', '-')}.eu-west-1.compute.internal"
    interface = {**network, "NetworkInterfaceId": f"eni-{i:017x}", "Status": "in-use", "Description": "", "Groups": groups,
                 "MacAddress": f"06:00:00:00:{i // 256:02x}:{i % 256:02x}", "OwnerId": "123456789012", "PrivateDnsName": name,
                 "SourceDestCheck": True, "InterfaceType": "interface", "Ipv6Addresses": [],
                 "PrivateIpAddresses": [{"Primary": True, "PrivateDnsName": name, "PrivateIpAddress": address}],
                 "Attachment": {"AttachTime": made, "AttachmentId": f"eni-attach-{i:017x}", "DeleteOnTermination": True,
                                "DeviceIndex": 0, "NetworkCardIndex": 0, "Status": "attached"}}
    volume = {"AttachTime": made, "DeleteOnTermination": True, "Status": "attached", "VolumeId": f"vol-{i:017x}"}
    tags = {"Name": f"app-{i}", "team": "platform", "environment": "production & staging", "footing:stack": "bench",
            "footing:address": f"instance.app-{i}"}
    return {**network, "InstanceId": f"i-{i:017x}", "ImageId": "ami-0c1bc246476a5572b", "InstanceType": "m7g.large",
            "AmiLaunchIndex": 0, "LaunchTime": made, "Architecture": "arm64", "Hypervisor": "xen", "EbsOptimized": True,
            "State": {"Code": 16, "Name": "running"}, "Monitoring": {"State": "disabled"}, "PrivateDnsName": name,
            "PublicDnsName": "", "Placement": {"AvailabilityZone": "eu-west-1a", "GroupName": "", "Tenancy": "default"},
            "StateTransitionReason": "", "RootDeviceName": "/dev/xvda", "RootDeviceType": "ebs", "SourceDestCheck": True,
            "SecurityGroups": groups, "VirtualizationType": "hvm", "ClientToken": f"00000000-0000-4000-8000-{i:012x}",
            "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": volume}], "NetworkInterfaces": [interface],
            "Tags": [{"Key": key, "Value": value} for key, value in tags.items()], "CpuOptions": {"CoreCount": 2, "ThreadsPerCore": 1},
            "CapacityReservationSpecification": {"CapacityReservationPreference": "open"},
            "HibernationOptions": {"Configured": False}, "EnclaveOptions": {"Enabled": False}, "PlatformDetails": "Linux/UNIX",
            "MetadataOptions": {"State": "applied", "HttpTokens": "required", "HttpPutResponseHopLimit": 2, "HttpEndpoint": "enabled"},
            "UsageOperation": "RunInstances", "UsageOperationUpdateTime": made, "MaintenanceOptions": {"AutoRecovery": "default"}}


def instances(n):
    return {"Reservations": [{"ReservationId": f"r-{i:017x}", "OwnerId": "123456789012", "Groups": [], "Instances": [instance(i)]}
                             for i in range(n)]}


class Answering(http.server.BaseHTTPRequestHandler):
    """EC2 with nothing in it, over HTTP that keeps connections."""
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def do_POST(self):
        asked = self.rfile.read(int(self.headers["Content-Length"])).decode()
        action = re.search(r"Action=(\w+)", asked).group(1)
        body = f'<{action}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>r</requestId></{action}Response>'.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/xml;charset=UTF-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 64
    connections = 0

    def get_request(self):
        self.connections += 1
        return super().get_request()


@contextlib.contextmanager
def tls_server(folder):
    """A server on a port that the kernel picks, and its certificate, which is its own authority."""
    certificate, key = folder / "ca.pem", folder / "key.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext",
                    "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = Server(("127.0.0.1", 0), Answering)
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield server, certificate
    server.shutdown()
    server.server_close()


class Bench:
    """Prints the figures with `row`, counts with `instructions`: both are script/bench's."""

    def __init__(self, footing, folder, row, instructions):
        self.program = footing.parent / "tests/bench/wire_bench"
        self.folder, self.row, self.instructions = folder, row, instructions

    def driver(self, *args):
        done = subprocess.run([self.program, *map(str, args)], capture_output=True, text=True, check=True)
        return json.loads(done.stdout)

    def botocore(self, *args):
        """The same by botocore; None where it is missing."""
        if not shutil.which(PYTHON):
            return None
        done = subprocess.run([PYTHON, ROOT / "tests/bench/botocore_bench.py", *map(str, args)], capture_output=True, text=True)
        return json.loads(done.stdout) if done.returncode == 0 else None

    def each(self, n, *args):
        """Instructions of one repetition; None without valgrind."""
        counts = [self.instructions([str(self.program), *map(str, args), str(times)], self.folder) for times in (n, 2 * n)]
        return (counts[1] - counts[0]) / n if all(counts) else None

    def beside(self, name, ours, *args):
        theirs = self.botocore(*args)
        self.row(f"{name}: CPU time", f"{ours['us']:.1f}", "us")
        if theirs:
            self.row(f"{name}: CPU time of botocore", f"{theirs['us']:.1f}", "us")
            self.row(f"{name}: botocore's time to ours", f"{theirs['us'] / ours['us']:.0f}", "times")

    def signing(self):
        for what, name in (("sign", "signature"), ("request", "request encoded and signed")):
            count = self.each(500, what)
            if count:
                self.row(f"{name}: instructions", f"{count:.0f}", "")
        self.beside("signature", self.driver("sign", 20000), "sign", 2000)

    def decoding(self):
        source, body = self.folder / "instances.json", self.folder / "instances.xml"
        source.write_text(json.dumps(instances(1000)))
        with open(body, "wb") as out:
            subprocess.run([self.program, "answer", source], stdout=out, check=True)
        size = body.stat().st_size
        self.row("answer of 1,000 instances: size", f"{size / 1e6:.2f}", "MB")
        count = self.each(2, "decode", body)
        if count:
            self.row("answer of 1,000 instances: instructions a byte", f"{count / size:.1f}", "")
        self.beside("answer of 1,000 instances", self.driver("decode", body, 10), "decode", body, 2)

    def calling(self):
        with tls_server(self.folder) as (server, certificate):
            endpoint = f"https://127.0.0.1:{server.server_port}"
            ours = self.driver("calls", endpoint, certificate, CALLS)
            self.row(f"run of {CALLS} calls over TLS, {IN_FLIGHT} at a time: connections", ours["connections"], "")
            self.row(f"run of {CALLS} calls: CA loads", ours["ca_loads"], "")
            server.connections = 0
            self.beside(f"run of {CALLS} calls, each", ours, "calls", endpoint, certificate, CALLS, IN_FLIGHT)
            if server.connections:
                self.row(f"run of {CALLS} calls: connections of botocore", server.connections, "")

    def run(self):
        if not self.program.exists():
            print(f"NO FIGURES OF THE WIRE FLOOR: {self.program} is not built (FOOTING_TESTS=ON)")
            return
        if self.botocore("sign", 1) is None:
            print(f"BOTOCORE IS MISSING, SO NOTHING STANDS BESIDE OURS: {PYTHON} cannot import it (script/bootstrap, FOOTING_PYTHON)")
        self.signing()
        self.decoding()
        self.calling()
