"""An HTTP proxy in front of a cloud that records every request and can cut a connection after the server has answered."""
import http.client
import socketserver
import threading
import urllib.parse


class Recorder:
    """Serves on a port of the kernel's choice; .requests holds (operation, form fields) in order of arrival."""

    def __init__(self, url):
        self.target = urllib.parse.urlsplit(url).netloc
        self.requests, self.lock = [], threading.Lock()
        self.cut_after = {}  # operation -> how many of its answers to swallow
        recorder = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self):
                while recorder.one(self):
                    pass

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            allow_reuse_address = True

        self.server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def one(self, handler):
        line = handler.rfile.readline()
        if not line.strip():
            return False
        method, path, _ = line.decode().split(" ", 2)
        headers = http.client.parse_headers(handler.rfile)
        body = handler.rfile.read(int(headers.get("Content-Length") or 0))
        form = dict(urllib.parse.parse_qsl(body.decode(), keep_blank_values=True))
        operation = form.get("Action") or headers.get("X-Amz-Target", "").rsplit(".", 1)[-1]
        with self.lock:
            self.requests.append((operation, form))
            cut = self.cut_after.get(operation, 0) > 0
            if cut:
                self.cut_after[operation] -= 1
        # Host is passed on unchanged: it is signed
        connection = http.client.HTTPConnection(self.target, timeout=60)
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in headers.items():
            connection.putheader(name, value)
        connection.endheaders(body)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        if cut:
            return False
        handler.wfile.write(f"HTTP/1.1 {answer.status} {answer.reason}\r\n".encode())
        for name, value in answer.getheaders():
            if name.lower() not in ("transfer-encoding", "content-length", "connection"):
                handler.wfile.write(f"{name}: {value}\r\n".encode())
        handler.wfile.write(f"Content-Length: {len(content)}\r\n\r\n".encode() + content)
        return True

    def mutating(self):
        reads = ("Describe", "Get", "List")
        return [(operation, form) for operation, form in self.requests if not operation.startswith(reads)]

    def close(self):
        self.server.shutdown()
        self.server.server_close()
