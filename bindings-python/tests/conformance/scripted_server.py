"""A scripted HTTP server on raw sockets: it answers each request with the next answer of the script and remembers the
requests. It can delay, drop a connection before or inside an answer, and send chunks.
"""

import base64
import json
import socket
import threading
import time
from urllib.parse import parse_qsl

from case_files import repeated


class Server:
    """Listens on a free port until it is closed; one thread a connection."""

    def __init__(self, script):
        self._script = list(script)
        self._requests = []
        self._lock = threading.Lock()
        self._open = set()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def requests(self):
        with self._lock:
            return list(self._requests)

    def script(self, script):
        """Replaces what is left of the script."""
        with self._lock:
            self._script = list(script)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        # Closing alone would leave the accepting thread blocked.
        for stream in [self._listener, *self._open]:
            try:
                stream.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            stream.close()

    def _accept(self):
        while True:
            try:
                stream, _ = self._listener.accept()
            except OSError:
                return
            stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._open.add(stream)
            threading.Thread(target=self._serve, args=(stream,), daemon=True).start()

    def _serve(self, stream):
        try:
            with stream, stream.makefile("rb") as reader:
                while (request := read_request(reader)) is not None:
                    with self._lock:
                        self._requests.append(request)
                        # A request beyond the script is seen by the count; the answer only has to end the call.
                        answer = (
                            self._script.pop(0)
                            if self._script
                            else {"status": 599, "body": "beyond the script"}
                        )
                    time.sleep(answer.get("delayMs", 0) / 1000)
                    if not send(stream, answer):
                        return
        except OSError:
            pass
        finally:
            self._open.discard(stream)


class Closed:
    """An address where nobody listens. The socket keeps the port from being given to somebody else."""

    def __init__(self):
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self.requests = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._socket.close()


def read_request(reader):
    """One request as a dict, or None at the end of the connection."""
    line = reader.readline()
    if not line:
        return None
    method, target, _ = line.decode("ascii").split(" ")
    headers = {}
    while (line := reader.readline()) not in (b"\r\n", b""):
        name, value = line.decode("latin-1").rstrip("\r\n").split(": ", 1)
        headers[name.lower()] = value
    body = reader.read(int(headers.get("content-length", 0)))
    path, _, query = target.partition("?")
    query = dict(parse_qsl(query, keep_blank_values=True))
    request = {"method": method, "path": path, "query": query, "headers": headers}
    if "content-type" in headers:
        try:
            request["body"] = json.loads(body)
        except ValueError:
            request["body"] = body.decode("utf-8", "replace")
    return request


def send(stream, answer):
    """Sends one answer; False when the connection is to be closed."""
    drop = answer.get("drop")
    if drop == "body":
        stream.sendall(
            b'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"id":'
        )
    if drop:
        return False
    status, body = answer["status"], body_of(answer)
    headers = dict(answer.get("headers", {}))
    if body and "content-type" not in headers:
        headers["content-type"] = "text/plain; charset=utf-8" if "text" in answer else "application/json"
    if answer.get("chunked"):
        headers["transfer-encoding"] = "chunked"
    elif status != 204:
        headers["content-length"] = str(len(body))
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items() if value is not None)
    stream.sendall(f"HTTP/1.1 {status} X\r\n{head}\r\n".encode("latin-1"))
    if not answer.get("chunked"):
        stream.sendall(body)
        return True
    for start in range(0, len(body), 64 * 1024):
        piece = body[start : start + 64 * 1024]
        stream.sendall(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
    stream.sendall(b"0\r\n\r\n")
    return True


def body_of(answer):
    """The bytes of an answer."""
    if "text" in answer:
        return answer["text"].encode()
    if "base64" in answer:
        return base64.b64decode(answer["base64"])
    if "body" in answer:
        return json.dumps(answer["body"], separators=(",", ":"), ensure_ascii=False).encode()
    if "repeat" in answer:
        return repeated(answer["repeat"]).encode()
    return b""
