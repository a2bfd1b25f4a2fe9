"""A service as small as can be, for tests: says what the environment tells it to say.

SAYS_*: name, version, run, uuid of its /info. MODEL_URI is what a name and version are taken from otherwise.
BEHAVES: `well`; `slowly` (/predict takes a moment); `never-ready`; `crashes`; `silent` (has no /info).
"""

import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

behaves = os.environ.get("BEHAVES", "well")
name, version = os.environ["MODEL_URI"].removeprefix("models:/").rsplit("/", 1)
info = {
    "model_name": os.environ.get("SAYS_NAME", name),
    "model_version": os.environ.get("SAYS_VERSION", version),
    "run_id": os.environ.get("SAYS_RUN", f"run-{version}"),
    "model_uuid": os.environ.get("SAYS_UUID", f"uuid-{version}"),
}
environment = sorted(os.environ)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        if self.path == "/health":
            self.answer(503 if behaves == "never-ready" else 200, {"status": "ok"})
        elif self.path == "/info" and behaves != "silent":
            self.answer(200, {**info, "pid": os.getpid(), "environment": environment, "folder": os.getcwd()})
        else:
            self.answer(404, {"detail": "Not Found"})

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if behaves == "slowly":
            time.sleep(0.2)
        if self.path == "/crash":
            os._exit(3)
        self.answer(200, {"bytes": len(body), "model_version": info["model_version"]})

    def answer(self, status, document):
        text = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *arguments):
        pass


if behaves == "crashes":
    print("no way in with", os.environ.get("MLFLOW_TRACKING_PASSWORD"), file=sys.stderr)
    print("Traceback: no module named torch", file=sys.stderr)
    sys.exit(1)
print("serving on", sys.argv[1], flush=True)
ThreadingHTTPServer.request_queue_size = 64
server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler)
server.daemon_threads = True
server.serve_forever()
