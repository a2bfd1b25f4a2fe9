"""What a DAG file does beside making DAGs while it is imported: whom it calls, and which files it reads.

Calls to Airflow's Variables and Connections, to MLflow and to the network are told with the lines that made them. Each is answered by a
stub of the user's, or refused as if nothing were there. This sees what goes through Python: what a library of C or another program does
is for the isolation to stop. The name of this module is one that no DAG file imports.
"""

from __future__ import annotations

import contextlib
import errno
import importlib.machinery
import importlib.util
import io
import json
import os
import socket
import sys
from types import ModuleType
from typing import Any

REFUSED = "there is no network while DAG files are checked; validate.stubs in mlops.yml can answer"
MOST_CALLS = 100
DEEPEST = 50
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
# What an import that does it rests on can't be told from files.
FLEETING = {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty"}


class ParseTime:
    """`stubs` as in the section validate of mlops.yml: `variables`, `connections`, `http`, texts by name."""

    def __init__(self, stubs: dict, root: str) -> None:
        self.stubs = stubs
        self.calls: list[dict] = []
        self.reads: set[str] = set()
        # Whether the same files would give the same result again.
        self.lasting = True
        self.is_loading = False
        self.root = root
        places = [sys.prefix, sys.base_prefix, os.path.dirname(os.__file__), os.environ["AIRFLOW_HOME"]]
        places += [os.path.realpath(place) for place in places]
        system = ["/dev", "/proc", "/sys", "/etc", "/usr"]
        self.theirs = tuple({os.path.join(place, "") for place in [*places, *system] if not is_below(root, place)})

    def listen(self) -> None:
        """For the life of the process and of those that it forks: Python takes no audit hook back."""
        sys.addaudithook(self.hear)

    def hear(self, event: str, args: tuple) -> None:
        if event == "open":
            self.opened(*args[:3])
        elif not self.is_loading:
            return
        elif event in ("os.listdir", "os.scandir"):
            place = place_of("." if args[0] is None else args[0])
            if place is not None and not is_below(place, self.root) and not place.startswith(self.theirs):
                self.lasting = False
        elif event == "sqlite3.connect":
            place = place_of(args[0])
            if place is not None and not place.startswith(self.theirs):
                self.lasting = False
        elif event in FLEETING:
            self.lasting = False
        elif event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
            if args[0].family in (socket.AF_INET, socket.AF_INET6) and args[1] is not None:
                self.tell("network", f"{args[1][0]}:{args[1][1]}")
                raise OSError(errno.ENETUNREACH, REFUSED)
        elif event == "socket.getaddrinfo" and args[0] not in (None, "", "localhost", socket.gethostname()):
            self.tell("network", f"{text_of(args[0])}:{text_of(args[1])}")
            raise socket.gaierror(socket.EAI_NONAME, REFUSED)

    def opened(self, path: Any, mode: Any, flags: Any) -> None:
        place = place_of(path)
        if place is None or place.startswith(self.theirs):
            return
        if isinstance(flags, int) and flags & WRITING:
            self.lasting = self.lasting and not self.is_loading
        elif place.endswith(".pyc"):
            with contextlib.suppress(ValueError):
                self.reads.add(importlib.util.source_from_cache(place))
        else:
            self.reads.add(place)

    def tell(self, kind: str, what: str, answered: bool = False) -> None:
        lines, through_mlflow = [], False
        frame = sys._getframe(1)
        while frame is not None:
            file = frame.f_code.co_filename
            if not file.startswith("<") and not os.path.abspath(file).startswith(self.theirs):
                lines.append([os.path.abspath(file), frame.f_lineno])
            through_mlflow = through_mlflow or frame.f_globals.get("__name__", "").startswith("mlflow.")
            frame = frame.f_back
        if lines and len(self.calls) < MOST_CALLS:
            kind = "mlflow" if through_mlflow and kind == "network" else kind
            self.calls.append({"kind": kind, "what": what, "answered": answered, "stack": lines[:DEEPEST][::-1]})

    def http(self, url: str) -> bytes | None:
        """The stub for an address, with or without what follows its question mark; None is a refusal."""
        answers = self.stubs["http"]
        answer = answers.get(url, answers.get(url.partition("?")[0]))
        self.tell("network", url, answer is not None)
        return None if answer is None else answer.encode()

    def intercept(self) -> None:
        """In a file's own process: stands in for the ways out, in modules that are there and in those that come."""
        patches = {
            "airflow.models.variable": self.patch_variable,
            "airflow.models.connection": self.patch_connection,
            "airflow.sdk.execution_time.context": self.patch_context,
            "requests.adapters": self.patch_requests,
            "urllib.request": self.patch_urllib,
            "httpx._transports.default": self.patch_httpx,
            "mlflow.tracking._tracking_service.utils": self.patch_mlflow,
            "mlflow.tracking._model_registry.utils": self.patch_mlflow,
        }
        for name in list(patches):
            if name in sys.modules:
                patches.pop(name)(sys.modules[name])
        sys.meta_path.insert(0, AfterImport(patches))

    def patch_variable(self, module: ModuleType) -> None:
        known, original = self.stubs["variables"], module.Variable.get_variable_from_secrets

        def get_variable_from_secrets(key: str, *args: Any, **more: Any) -> str | None:
            self.tell("variable", key, key in known)
            return known[key] if key in known else original(key, *args, **more)

        module.Variable.get_variable_from_secrets = staticmethod(get_variable_from_secrets)

    def patch_connection(self, module: ModuleType) -> None:
        known, original = self.stubs["connections"], module.Connection.get_connection_from_secrets

        def get_connection_from_secrets(cls: type, conn_id: str, *args: Any, **more: Any) -> Any:
            self.tell("connection", conn_id, conn_id in known)
            return cls(conn_id=conn_id, uri=known[conn_id]) if conn_id in known else original(conn_id, *args, **more)

        module.Connection.get_connection_from_secrets = classmethod(get_connection_from_secrets)

    def patch_context(self, module: ModuleType) -> None:
        """Airflow 3: where its `airflow.sdk` asks."""
        variables, connections = self.stubs["variables"], self.stubs["connections"]
        original_variable, original_connection = module._get_variable, module._get_connection

        def get_variable(key: str, deserialize_json: bool = False) -> Any:
            self.tell("variable", key, key in variables)
            if key not in variables:
                return original_variable(key, deserialize_json=deserialize_json)
            return json.loads(variables[key]) if deserialize_json else variables[key]

        def get_connection(conn_id: str) -> Any:
            self.tell("connection", conn_id, conn_id in connections)
            if conn_id not in connections:
                return original_connection(conn_id)
            from airflow.sdk.definitions.connection import Connection

            return Connection.from_uri(connections[conn_id], conn_id=conn_id)

        async def get_connection_soon(conn_id: str) -> Any:
            return get_connection(conn_id)

        module._get_variable = get_variable
        module._get_connection = get_connection
        module._async_get_connection = get_connection_soon

    def patch_requests(self, module: ModuleType) -> None:
        def send(adapter: Any, request: Any, *args: Any, **more: Any) -> Any:
            answer = self.http(request.url)
            if answer is None:
                raise module.ConnectionError(REFUSED, request=request)
            response = module.Response()
            response.status_code, response.reason, response.encoding = 200, "OK", "utf-8"
            response.url, response.request, response.connection = request.url, request, adapter
            response.raw, response._content = io.BytesIO(answer), answer
            return response

        module.HTTPAdapter.send = send

    def patch_urllib(self, module: ModuleType) -> None:
        def do_open(handler: Any, http_class: Any, request: Any, **more: Any) -> Any:
            answer = self.http(request.full_url)
            if answer is None:
                raise module.URLError(REFUSED)
            response = module.addinfourl(io.BytesIO(answer), {}, request.full_url, 200)
            response.msg = "OK"
            return response

        module.AbstractHTTPHandler.do_open = do_open

    def patch_httpx(self, module: ModuleType) -> None:
        def handle_request(transport: Any, request: Any) -> Any:
            answer = self.http(str(request.url))
            if answer is None:
                raise module.ConnectError(REFUSED, request=request)
            return module.Response(200, content=answer, request=request)

        async def handle_async_request(transport: Any, request: Any) -> Any:
            return handle_request(transport, request)

        module.HTTPTransport.handle_request = handle_request
        module.AsyncHTTPTransport.handle_async_request = handle_async_request

    def patch_mlflow(self, module: ModuleType) -> None:
        """A server is asked through `requests`; a store that is a folder or a database would be made on the spot."""
        original = module._get_store

        def get_store(store_uri: str | None = None, *args: Any, **more: Any) -> Any:
            import mlflow

            uri = store_uri or mlflow.get_tracking_uri()
            if uri.startswith(("http://", "https://")):
                return original(store_uri, *args, **more)
            self.tell("mlflow", uri)
            raise ConnectionError("there is no MLflow while DAG files are checked")

        module._get_store = get_store


class AfterImport:
    """Calls a function with a module as soon as it has been imported. One of Python's finders of modules."""

    def __init__(self, patches: dict) -> None:
        self.patches = patches

    def find_spec(self, name: str, path: Any, target: Any = None) -> Any:
        patch = self.patches.pop(name, None)
        if patch is None:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is None or spec.loader is None:
            return None
        execute = spec.loader.exec_module

        def exec_module(module: ModuleType) -> None:
            execute(module)
            patch(module)

        spec.loader.exec_module = exec_module
        return spec


def place_of(path: Any) -> str | None:
    """Absolute; None for what is no path: a number is a file that is open already."""
    if not isinstance(path, (str, bytes, os.PathLike)) or path == ":memory:":
        return None
    return os.path.abspath(os.fsdecode(path))


def is_below(path: str, folder: str) -> bool:
    return os.path.join(path, "").startswith(os.path.join(folder, ""))


def text_of(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
