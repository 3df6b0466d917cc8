"""A server on a raw socket that does to each request what a script says: answer, cut, reset, keep silent.

The script is a function of a Request that gives bytes to send, or (bytes, what then): "keep" (the default) leaves the connection
open, "close" ends it in order, "reset" tears it down. None for the bytes sends nothing. `greet`, a function of how many
connections came before, may say "close" or "reset" before anything is read.
"""
import dataclasses
import http.client
import socket
import ssl
import struct
import threading


@dataclasses.dataclass
class Request:
    method: str
    path: str
    headers: object
    body: str
    number: int      # of all requests, from 0
    on_connection: int  # of this connection's requests, from 0


def answer(body="", status=200, content_type="text/xml", **headers):
    """An HTTP answer in full; header names have _ for -."""
    body = body if isinstance(body, bytes) else body.encode()
    lines = [f"HTTP/1.1 {status} Scripted", f"Content-Type: {content_type}", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def ec2_error(code, status=400, message="no", **headers):
    return answer(f"<Response><Errors><Error><Code>{code}</Code><Message>{message}</Message></Error></Errors>"
                  "<RequestID>r-1</RequestID></Response>", status, **headers)


def json_error(code, status=400, message="no", **headers):
    return answer('{"__type": "%s", "message": "%s"}' % (code, message), status, "application/x-amz-json-1.1", **headers)


def end(connection, how):
    """Prepares the end of a connection, which its owner then closes: in order, or with a reset."""
    if how == "reset":
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


class Scripted:
    """Serves on a port of the kernel's choice until closed; .requests are those that came in whole."""

    def __init__(self, script, tls=None, greet=None):
        self.script, self.tls, self.greet = script, tls, greet
        self.requests, self.connections, self.lock = [], 0, threading.Lock()
        self.open = set()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://{'localhost' if tls else '127.0.0.1'}:{self.port}"
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        plain = connection
        with self.lock:
            self.connections += 1
            self.open.add(connection)
            greeting = self.greet(self.connections - 1) if self.greet else "keep"
        try:
            if greeting != "keep":
                return end(connection, greeting)
            if self.tls:
                connection = self.tls.wrap_socket(connection, server_side=True)
            reader = connection.makefile("rb")
            number = 0
            while self.one(connection, reader, number):
                number += 1
        except (OSError, ssl.SSLError, ValueError):
            pass
        finally:
            with self.lock:
                self.open.discard(plain)
            connection.close()

    def one(self, connection, reader, on_connection):
        line = reader.readline()
        if not line.strip():
            return False
        method, path, _ = line.decode().split(" ", 2)
        headers = http.client.parse_headers(reader)
        body = reader.read(int(headers.get("Content-Length") or 0)).decode()
        with self.lock:
            request = Request(method, path, headers, body, len(self.requests), on_connection)
            self.requests.append(request)
        told = self.script(request)
        content, then = told if isinstance(told, tuple) else (told, "keep")
        if content:
            connection.sendall(content)
        end(connection, then)
        return then == "keep"

    def close(self):
        try:
            self.listener.shutdown(socket.SHUT_RDWR)  # wakes accept, which would serve one more
        except OSError:
            pass
        self.listener.close()
        with self.lock:
            for connection in self.open:
                connection.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
