"""Doubles of everything that gives credentials: STS, the SSO portal, a container's agent, an instance's metadata service.

All on one loopback port. What they give is a digest of what they were asked by whom, so two programs that end with the same
keys went the same way.
"""
import hashlib
import http.server
import json
import re
import threading
import urllib.parse

EXPIRES = "2099-01-01T00:00:00Z"
AUTOMATIC = re.compile(r"(botocore-session|footing|boto3)-\d+$")


def derived(*what):
    mark = hashlib.sha256("\n".join(str(part) for part in what).encode()).hexdigest()
    return {"AccessKeyId": "ASIA" + mark[:16].upper(), "SecretAccessKey": mark[16:48], "Token": "token-" + mark[48:]}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def reply(self, status, body="", content_type="application/json"):
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body.encode())))
        self.end_headers()
        self.wfile.write(body.encode())

    def do_PUT(self):
        self.server.seen.append(("PUT", self.path))
        if self.path.endswith("/latest/api/token") and self.headers.get("x-aws-ec2-metadata-token-ttl-seconds") == "21600":
            return self.reply(200, "imds-token", "text/plain")
        return self.reply(404)

    def do_GET(self):
        self.server.seen.append(("GET", self.path))
        url = urllib.parse.urlsplit(self.path)
        if "/latest/" in url.path:
            return self.metadata(url.path)
        if url.path.startswith("/container"):
            return self.container(url.path)
        return self.portal(dict(urllib.parse.parse_qsl(url.query)))

    def metadata(self, path):
        kind, _, rest = path.partition("/latest/meta-data/iam/security-credentials/")
        if self.headers.get("x-aws-ec2-metadata-token") != "imds-token":
            return self.reply(401)
        if kind == "/no-role":
            return self.reply(404)
        if not rest:
            return self.reply(200, "the-role", "text/plain")
        if kind == "/no-json":
            return self.reply(200, "<html>", "text/html")
        if kind == "/failed":
            return self.reply(200, json.dumps({"Code": "Failed", "Message": "no"}))
        return self.reply(200, json.dumps({"Code": "Success", "Type": "AWS-HMAC", "Expiration": EXPIRES,
                                           **derived("imds", rest)}))

    # botocore asks for the token below the endpoint's own path too
    def container(self, path):
        if path == "/container/500":
            return self.reply(500)
        if path == "/container/404":
            return self.reply(404)
        if path == "/container/no-json":
            return self.reply(200, "<html>", "text/html")
        return self.reply(200, json.dumps({"Expiration": EXPIRES, **derived("container", self.headers.get("Authorization"))}))

    def portal(self, query):
        token = self.headers.get("x-amz-sso_bearer_token", "")
        if token.startswith("ended"):
            self.send_response(401)
            body = json.dumps({"message": "Session token not found or invalid"})
            self.send_header("x-amzn-ErrorType", "UnauthorizedException:http://internal.amazon.com/")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            return self.wfile.write(body.encode())
        if query.get("role_name") == "denied":
            return self.reply(403, json.dumps({"__type": "ForbiddenException", "message": "No access"}))
        keys = derived("sso", token, query.get("role_name"), query.get("account_id"))
        return self.reply(200, json.dumps({"roleCredentials": {
            "accessKeyId": keys["AccessKeyId"], "secretAccessKey": keys["SecretAccessKey"], "sessionToken": keys["Token"],
            "expiration": 4070908800000}}))

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        self.server.seen.append(("POST", self.path))
        if self.path == "/token":
            return self.login(json.loads(body))
        form = dict(urllib.parse.parse_qsl(body))
        operation = form.pop("Action")
        form.pop("Version")
        if AUTOMATIC.match(form.get("RoleSessionName", "")):
            form["RoleSessionName"] = "automatic"
        if form["RoleArn"].endswith("/denied"):
            return self.reply(403, "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>not you</Message></Error>"
                              "<RequestId>r</RequestId></ErrorResponse>", "text/xml")
        signer = re.search(r"Credential=(\w+)/", self.headers.get("Authorization", ""))
        keys = derived(operation, signer and signer.group(1), self.headers.get("X-Amz-Security-Token"), sorted(form.items()))
        return self.reply(200, f"<{operation}Response><{operation}Result><Credentials><AccessKeyId>{keys['AccessKeyId']}</AccessKeyId>"
                          f"<SecretAccessKey>{keys['SecretAccessKey']}</SecretAccessKey><SessionToken>{keys['Token']}</SessionToken>"
                          f"<Expiration>{EXPIRES}</Expiration></Credentials></{operation}Result></{operation}Response>",
                          "text/xml")

    def login(self, asked):
        if asked.get("refreshToken") != "refresh":
            return self.reply(400, json.dumps({"error": "invalid_grant", "error_description": "no"}))
        return self.reply(200, json.dumps({"accessToken": "renewed", "expiresIn": 28800, "refreshToken": "refresh",
                                           "tokenType": "Bearer"}))


class Doubles:
    def __init__(self):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.seen = []
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def seen(self):
        return self.server.seen

    def close(self):
        self.server.shutdown()
        self.server.server_close()
