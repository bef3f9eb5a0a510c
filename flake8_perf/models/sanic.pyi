from collections.abc import AsyncIterator, Callable, Coroutine, MutableMapping
from typing import Any, Generic, NoReturn, Self, TypeVar

T = TypeVar("T")

with module("sanic.mixins.routes"):
    class RouteMixin:
        @registers("handler", runs="loop")
        def route(
            self, uri, methods=None, host=None, strict_slashes=None, stream=False, version=None, name=None,
            ignore_body=False, apply=True, subprotocols=None, websocket=False, unquote=False, static=False,
            version_prefix="/v", error_format=None, **ctx_kwargs,
        ): ...
        @registers("handler", runs="loop")
        def get(
            self, uri, host=None, strict_slashes=None, version=None, name=None, ignore_body=True, version_prefix="/v",
            error_format=None, **ctx_kwargs,
        ): ...
        @registers("handler", runs="loop")
        def post(
            self, uri, host=None, strict_slashes=None, stream=False, version=None, name=None, version_prefix="/v",
            error_format=None, **ctx_kwargs,
        ): ...
        @registers("handler", runs="loop")
        def put(
            self, uri, host=None, strict_slashes=None, stream=False, version=None, name=None, version_prefix="/v",
            error_format=None, **ctx_kwargs,
        ): ...
        @registers("handler", runs="loop")
        def patch(
            self, uri, host=None, strict_slashes=None, stream=False, version=None, name=None, version_prefix="/v",
            error_format=None, **ctx_kwargs,
        ): ...
        @registers("handler", runs="loop")
        def delete(
            self, uri, host=None, strict_slashes=None, version=None, name=None, ignore_body=False, version_prefix="/v",
            error_format=None, **ctx_kwargs,
        ): ...
        @registers("handler", runs="loop")
        def head(
            self, uri, host=None, strict_slashes=None, version=None, name=None, ignore_body=True, version_prefix="/v",
            error_format=None, **ctx_kwargs,
        ): ...
        @registers("handler", runs="loop")
        def options(
            self, uri, host=None, strict_slashes=None, version=None, name=None, ignore_body=True, version_prefix="/v",
            error_format=None, **ctx_kwargs,
        ): ...
        @registers("handler", runs="loop")
        def websocket(
            self, uri, host=None, strict_slashes=None, subprotocols=None, version=None, name=None, apply=True,
            version_prefix="/v", error_format=None, **ctx_kwargs,
        ): ...
        @registers("handler", param="handler", runs="loop")
        def add_route(
            self, handler, uri, methods=..., host=None, strict_slashes=None, version=None, name=None, stream=False,
            version_prefix="/v", error_format=None, unquote=False, **ctx_kwargs,
        ): ...
        @registers("handler", param="handler", runs="loop")
        def add_websocket_route(
            self, handler, uri, host=None, strict_slashes=None, subprotocols=None, version=None, name=None,
            version_prefix="/v", error_format=None, **ctx_kwargs,
        ): ...

with module("sanic.mixins.middleware"):
    class MiddlewareMixin:
        @registers("handler", runs="loop")
        def middleware(self, middleware_or_request, attach_to="request", apply=True, *, priority=0): ...
        @registers("handler", runs="loop")
        def on_request(self, middleware=None, *, priority=0): ...
        @registers("handler", runs="loop")
        def on_response(self, middleware=None, *, priority=0): ...

with module("sanic.mixins.exceptions"):
    class ExceptionMixin:
        @registers("handler", runs="loop")
        def exception(self, *exceptions, apply=True): ...
        @registers("handler", runs="loop")
        def all_exceptions(self, handler): ...

with module("sanic.mixins.listeners"):
    class ListenerMixin:
        @keeps_function()
        def listener(self, listener_or_event, event_or_none=None, apply=True, *, priority=0): ...
        @keeps_function()
        def main_process_start(self, listener, *, priority=0): ...
        @keeps_function()
        def main_process_ready(self, listener, *, priority=0): ...
        @keeps_function()
        def main_process_stop(self, listener, *, priority=0): ...
        @keeps_function()
        def before_server_start(self, listener=None, *, priority=0): ...
        @keeps_function()
        def after_server_start(self, listener, *, priority=0): ...
        @keeps_function()
        def before_server_stop(self, listener, *, priority=0): ...
        @keeps_function()
        def after_server_stop(self, listener, *, priority=0): ...

with module("sanic.mixins.signals"):
    class SignalMixin:
        @registers("handler", runs="loop")
        def signal(self, event, *, apply=True, condition=None, exclusive=True, priority=0): ...
        @registers("handler", param="handler", runs="loop")
        def add_signal(self, handler, event, condition=None, exclusive=True): ...

with module("sanic.mixins.static"):
    class StaticMixin:
        def static(
            self, uri, file_or_directory, pattern="/?.+", use_modified_since=True, use_content_range=False,
            stream_large_files=False, name="static", host=None, strict_slashes=None, content_type=None, apply=True,
            resource_type=None, index=None, directory_view=False, directory_handler=None,
            follow_external_symlink_files=False, follow_external_symlink_dirs=False,
        ): ...

with module("sanic.mixins.base"):
    class BaseMixin: ...

with module("sanic.base.root"):
    class BaseSanic(RouteMixin, StaticMixin, MiddlewareMixin, ListenerMixin, ExceptionMixin, SignalMixin):
        name: str

with module("sanic.app", "sanic"):
    class Sanic(BaseSanic):
        config: Any
        ctx: Any
        shared_ctx: Any
        @made_once("app")
        def __init__(
            self, name, config=None, ctx=None, router=None, signal_router=None, error_handler=None, env_prefix="SANIC_",
            request_class=None, strict_slashes=False, log_config=None, configure_logging=True, dumps=None, loads=None,
            inspector=False, inspector_class=None, certloader_class=None,
        ) -> None: ...
        @classmethod
        def get_app(cls, name=None, *, force_create=False) -> Sanic: ...
        def blueprint(
            self, blueprint, *, url_prefix=None, version=None, strict_slashes=None, version_prefix=None,
            name_prefix=None,
        ) -> None: ...
        @spawns("task")
        def add_task(self, task, *, name=None, register=True): ...
        async def cancel_task(self, name, msg=None, *, raise_exception=True) -> None: ...
        def get_task(self, name, *, raise_exception=True): ...
        @registers("handler", param="middleware", runs="loop")
        def register_middleware(self, middleware, attach_to="request", *, priority=...): ...
        def register_listener(self, listener, event, *, priority=0): ...
        def run(
            self, host=None, port=None, *, dev=False, debug=False, auto_reload=None, version=..., ssl=None, sock=None,
            workers=1, protocol=None, backlog=100, register_sys_signals=True, access_log=None, unix=None, loop=None,
            reload_dir=None, noisy_exceptions=None, motd=True, fast=False, verbosity=0, motd_display=None,
            auto_tls=False, single_process=False,
        ) -> None: ...
        def url_for(self, view_name, **kwargs) -> str: ...
        async def dispatch(self, event, *, condition=None, context=None, fail_not_found=True, inline=False, reverse=False): ...
        def stop(self, terminate=True, unregister=False) -> None: ...

with module("sanic.blueprints", "sanic"):
    class Blueprint(BaseSanic):
        ctx: Any
        def __init__(
            self, name, url_prefix=None, host=None, version=None, strict_slashes=None, version_prefix="/v",
        ) -> None: ...
        @staticmethod
        def group(
            *blueprints, url_prefix=None, version=None, strict_slashes=None, version_prefix="/v", name_prefix="",
        ): ...

with module("sanic.views"):
    @runs_methods("handler", "get", "post", "put", "patch", "delete", "head", "options", "dispatch_request", runs="loop")
    class HTTPMethodView:
        @classmethod
        def as_view(cls, *class_args, **class_kwargs): ...
        @classmethod
        def attach(
            cls, to, uri, methods=..., host=None, strict_slashes=None, version=None, name=None, stream=False,
            version_prefix="/v",
        ) -> None: ...

with module("sanic.request.types", "sanic.request", "sanic"):
    class Request:
        app: Sanic
        ctx: Any
        body: bytes
        json: Any
        headers: MutableMapping[str, str]
        method: str
        path: str
        url: str
        ip: str
        token: str | None
        args: dict[str, Any]
        form: dict[str, Any] | None
        files: dict[str, Any] | None
        cookies: dict[str, str]
        match_info: dict[str, Any]
        @waits("http")
        async def receive_body(self) -> None: ...
        @waits("http")
        async def respond(self, response=None, *, status=200, headers=None, content_type=None): ...
        def load_json(self, loads=None): ...
        def url_for(self, view_name, **kwargs) -> str: ...

with module("sanic.response.types", "sanic.response", "sanic"):
    class HTTPResponse:
        status: int
        headers: MutableMapping[str, str]
        def __init__(self, body=None, status=200, headers=None, content_type=None) -> None: ...
        def add_cookie(
            self, key, value, *, path="/", domain=None, secure=True, max_age=None, expires=None, httponly=False,
            samesite="Lax", partitioned=False, comment=None, host_prefix=False, secure_prefix=False,
        ): ...
        @waits("http")
        async def eof(self) -> None: ...
        @waits("http")
        async def send(self, data=None, end_stream=None) -> None: ...

with module("sanic.response.types", "sanic.response"):
    class ResponseStream:
        @waits("http")
        async def write(self, message) -> None: ...

with module("sanic.response.convenience", "sanic.response", "sanic"):
    def empty(status=204, headers=None) -> HTTPResponse: ...
    def json(body, status=200, headers=None, content_type="application/json", dumps=None, **kwargs) -> HTTPResponse: ...
    def text(body, status=200, headers=None, content_type="text/plain; charset=utf-8") -> HTTPResponse: ...
    def html(body, status=200, headers=None) -> HTTPResponse: ...
    def raw(body, status=200, headers=None, content_type="application/octet-stream") -> HTTPResponse: ...
    def redirect(to, headers=None, status=302, content_type="text/html; charset=utf-8") -> HTTPResponse: ...
    @waits("file")
    async def file(
        location, status=200, request_headers=None, validate_when_requested=True, mime_type=None, headers=None,
        filename=None, last_modified=..., max_age=None, no_store=None, _range=None,
    ) -> HTTPResponse: ...

with module("sanic.response.convenience", "sanic.response"):
    @waits("file")
    async def file_stream(
        location, status=200, chunk_size=4096, mime_type=None, headers=None, filename=None, _range=None,
    ) -> ResponseStream: ...
