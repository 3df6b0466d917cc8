"""Proxies between us and AWS: what they are told, what they may not see, and what their refusals mean."""
import base64
import contextlib
import socket
import threading

import pytest
from cryptography import x509

from conftest import REGION
from scripted import Scripted
from test_wire_certificates import OTHER, ROOT, Issued, context
from test_wire_faults import EMPTY, READ, WRITE, environment
from wire_driver import Driver

AWS = f"ec2.{REGION}.amazonaws.com"
WORD = base64.b64encode(b"me:pa55word").decode()


class Proxy:
    """Leads every CONNECT to one server, or refuses it with a status; .heads are the requests that it could read."""

    def __init__(self, to, status=200, tls=None):
        self.to, self.status, self.tls, self.heads = to, status, tls, []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"{'localhost' if tls else '127.0.0.1'}:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        with contextlib.suppress(OSError):
            while True:
                threading.Thread(target=self.serve, args=(self.listener.accept()[0],), daemon=True).start()

    def serve(self, client):
        with contextlib.suppress(OSError), client:
            client = self.tls.wrap_socket(client, server_side=True) if self.tls else client
            head = b""
            while b"\r\n\r\n" not in head:
                piece = client.recv(4096)
                if not piece:
                    return
                head += piece
            self.heads.append(head.decode())
            client.sendall(b"HTTP/1.1 %d Scripted\r\nContent-Length: 0\r\n\r\n" % self.status if self.status != 200
                           else b"HTTP/1.1 200 Go on\r\n\r\n")
            if self.status == 200:
                with socket.create_connection(("127.0.0.1", self.to)) as server:
                    back = threading.Thread(target=self.copy, args=(server, client), daemon=True)
                    back.start()
                    self.copy(client, server)
                    back.join()

    @staticmethod
    def copy(source, target):
        with contextlib.suppress(OSError):
            while piece := source.recv(65536):
                target.sendall(piece)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_WR)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.listener.close()


def tls_of(folder, name, by=ROOT, names=None):
    folder.mkdir()
    issued = Issued(name, by=by, names=names or [x509.DNSName(name)])
    return context(folder, issued.pem, issued.key_pem)


@contextlib.contextmanager
def aws_behind(folder, proxy_url, by=ROOT, **proxy):
    """AWS's own endpoint, that nobody reaches but through the proxy: (ask, proxy, server)."""
    (folder / "root.pem").write_bytes(ROOT.pem)
    with (Scripted(lambda request: EMPTY, tls=tls_of(folder / "aws", AWS, by)) as server,
          Proxy(server.port, **proxy) as between,
          Driver("call_lines", HTTPS_PROXY=proxy_url.format(between.address)) as driver):
        driver.ask(environment={**environment(server), "AWS_ENDPOINT_URL": "", "AWS_SESSION_TOKEN": "t0ken",
                                "AWS_CA_BUNDLE": str(folder / "root.pem")})
        yield lambda question=READ: driver.ask(attempt=True, **question), between, server


def test_a_tunnel_is_dug_once_and_shows_nothing(tmp_path):
    with aws_behind(tmp_path, "http://me:pa55word@{}") as (ask, proxy, server):
        for _ in range(5):
            assert ask()["verdict"] == "done"
        assert len(server.requests) == 5
        [head] = proxy.heads
        assert head.startswith(f"CONNECT {AWS}:443 HTTP/1.1\r\n")
        assert f"Proxy-Authorization: Basic {WORD}\r\n" in head
        assert "x-amz" not in head.lower() and "AWS4" not in head and "t0ken" not in head
        assert all("Proxy-Authorization" not in request.headers for request in server.requests)


@pytest.mark.parametrize("status", [403, 407, 502])
def test_a_proxy_that_refuses_is_no_lost_answer(tmp_path, status):
    """The call never left: what changes things may be sent again. The proxy's password stays between the two."""
    with aws_behind(tmp_path, "http://me:pa55word@{}", status=status) as (ask, proxy, server):
        told = ask(WRITE)
        assert told["verdict"] == "again" and told["code"] == "ConnectionFailed" and told["message"], told
        assert "pa55word" not in str(told) and WORD not in str(told)
        assert len(proxy.heads) == 1 and not server.requests


def test_a_proxy_cannot_play_aws(tmp_path):
    with aws_behind(tmp_path, "http://{}", by=OTHER) as (ask, proxy, server):
        assert ask()["code"] == "ConnectionFailed"
        assert proxy.heads and not server.requests


@pytest.mark.parametrize("by,verdict", [(ROOT, "done"), (OTHER, "again")], ids=["known", "unknown"])
def test_a_proxy_over_tls_proves_itself_too(tmp_path, by, verdict):
    tls = tls_of(tmp_path / "proxy", "localhost", by)
    with aws_behind(tmp_path, "https://me:pa55word@{}", tls=tls) as (ask, proxy, server):
        told = ask()
        assert told["verdict"] == verdict, told
        assert len(proxy.heads) == len(server.requests) == (verdict == "done")


def test_a_proxy_that_is_not_there(tmp_path):
    with aws_behind(tmp_path, "http://me:pa55word@127.0.0.1:1") as (ask, proxy, server):
        told = ask(WRITE)
        assert told["verdict"] == "again" and "pa55word" not in str(told)


def test_hosts_may_be_left_out(tmp_path):
    with (Proxy(1) as proxy, Driver("call_lines", HTTPS_PROXY=f"http://{proxy.address}", NO_PROXY="corp.invalid") as driver):
        class Server:
            url = "https://ec2.corp.invalid"

        driver.ask(environment=environment(Server))
        assert driver.ask(attempt=True, **READ)["code"] == "ConnectionFailed"
        assert not proxy.heads
