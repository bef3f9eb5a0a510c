from collections.abc import AsyncIterator, Callable, MutableMapping
from typing import Any, Generic, Literal, Self, TypeVar, overload

import httpx

T = TypeVar("T")

with module("litestar.app", "litestar"):
    class Litestar(Router):
        state: Any
        logger: Any
        stores: Any
        @made_once("app")
        def __init__(
            self, route_handlers=None, *, after_exception=None, after_request=None, after_response=None,
            allowed_hosts=None, before_request=None, before_send=None, cache_control=None, compression_config=None,
            cors_config=None, csrf_config=None, dto=..., debug=None, dependencies=None, etag=None,
            event_emitter_backend=..., exception_handlers=None, guards=None, include_in_schema=..., listeners=None,
            logging_config=..., middleware=None, multipart_form_part_limit=1000, on_app_init=None, on_shutdown=None,
            on_startup=None, openapi_config=..., opt=None, parameters=None, path=None, plugins=None, request_class=None,
            request_max_body_size=10000000, response_cache_config=None, response_class=None, response_cookies=None,
            response_headers=None, return_dto=..., security=None, signature_namespace=None, signature_types=None,
            state=None, static_files_config=None, stores=None, tags=None, template_config=None, type_decoders=None,
            type_encoders=None, websocket_class=None, lifespan=None, pdb_on_exception=None, debugger_module=...,
            experimental_features=None,
        ) -> None: ...
        def emit(self, event_id, *args, **kwargs) -> None: ...
        def route_reverse(self, name, **path_parameters) -> str: ...

with module("litestar.router", "litestar"):
    class Router:
        def __init__(
            self, path, *, after_request=None, after_response=None, before_request=None, cache_control=None,
            dependencies=None, dto=..., etag=None, exception_handlers=None, guards=None, include_in_schema=...,
            middleware=None, opt=None, parameters=None, request_class=None, response_class=None, response_cookies=None,
            response_headers=None, return_dto=..., route_handlers, security=None, signature_namespace=None,
            signature_types=None, tags=None, type_decoders=None, type_encoders=None, websocket_class=None,
            request_max_body_size=...,
        ) -> None: ...
        def register(self, value): ...

with module("litestar.controller", "litestar"):
    class Controller: ...

with module("litestar.handlers", "litestar"):
    @overload
    @registers("handler")
    def get(path=None, *, sync_to_thread: Literal[True], **kwargs): ...
    @overload
    @registers("handler", runs="loop")
    def get(
        path=None, *, after_request=None, after_response=None, background=None, before_request=None, cache=False,
        cache_control=None, cache_key_builder=None, dependencies=None, dto=..., etag=None, exception_handlers=None,
        guards=None, media_type=None, middleware=None, name=None, opt=None, request_class=None, response_class=None,
        response_cookies=None, response_headers=None, return_dto=..., signature_namespace=None, status_code=None,
        sync_to_thread=None, content_encoding=None, content_media_type=None, deprecated=False, description=None,
        include_in_schema=..., operation_class=..., operation_id=None, raises=None, response_description=None,
        responses=None, security=None, summary=None, tags=None, type_decoders=None, type_encoders=None, **kwargs,
    ): ...
    @overload
    @registers("handler")
    def post(path=None, *, sync_to_thread: Literal[True], **kwargs): ...
    @overload
    @registers("handler", runs="loop")
    def post(
        path=None, *, after_request=None, after_response=None, background=None, before_request=None, cache=False,
        cache_control=None, cache_key_builder=None, dependencies=None, dto=..., etag=None, exception_handlers=None,
        guards=None, media_type=None, middleware=None, name=None, opt=None, request_class=None,
        request_max_body_size=..., response_class=None, response_cookies=None, response_headers=None, return_dto=...,
        signature_namespace=None, status_code=None, sync_to_thread=None, content_encoding=None, content_media_type=None,
        deprecated=False, description=None, include_in_schema=..., operation_class=..., operation_id=None, raises=None,
        response_description=None, responses=None, security=None, summary=None, tags=None, type_decoders=None,
        type_encoders=None, **kwargs,
    ): ...
    @overload
    @registers("handler")
    def put(path=None, *, sync_to_thread: Literal[True], **kwargs): ...
    @overload
    @registers("handler", runs="loop")
    def put(
        path=None, *, after_request=None, after_response=None, background=None, before_request=None, cache=False,
        cache_control=None, cache_key_builder=None, dependencies=None, dto=..., etag=None, exception_handlers=None,
        guards=None, media_type=None, middleware=None, name=None, opt=None, request_class=None,
        request_max_body_size=..., response_class=None, response_cookies=None, response_headers=None, return_dto=...,
        signature_namespace=None, status_code=None, sync_to_thread=None, content_encoding=None, content_media_type=None,
        deprecated=False, description=None, include_in_schema=..., operation_class=..., operation_id=None, raises=None,
        response_description=None, responses=None, security=None, summary=None, tags=None, type_decoders=None,
        type_encoders=None, **kwargs,
    ): ...
    @overload
    @registers("handler")
    def patch(path=None, *, sync_to_thread: Literal[True], **kwargs): ...
    @overload
    @registers("handler", runs="loop")
    def patch(
        path=None, *, after_request=None, after_response=None, background=None, before_request=None, cache=False,
        cache_control=None, cache_key_builder=None, dependencies=None, dto=..., etag=None, exception_handlers=None,
        guards=None, media_type=None, middleware=None, name=None, opt=None, request_class=None,
        request_max_body_size=..., response_class=None, response_cookies=None, response_headers=None, return_dto=...,
        signature_namespace=None, status_code=None, sync_to_thread=None, content_encoding=None, content_media_type=None,
        deprecated=False, description=None, include_in_schema=..., operation_class=..., operation_id=None, raises=None,
        response_description=None, responses=None, security=None, summary=None, tags=None, type_decoders=None,
        type_encoders=None, **kwargs,
    ): ...
    @overload
    @registers("handler")
    def delete(path=None, *, sync_to_thread: Literal[True], **kwargs): ...
    @overload
    @registers("handler", runs="loop")
    def delete(
        path=None, *, after_request=None, after_response=None, background=None, before_request=None, cache=False,
        cache_control=None, cache_key_builder=None, dependencies=None, dto=..., etag=None, exception_handlers=None,
        guards=None, media_type=None, middleware=None, name=None, opt=None, request_class=None, response_class=None,
        response_cookies=None, response_headers=None, return_dto=..., signature_namespace=None, status_code=None,
        sync_to_thread=None, content_encoding=None, content_media_type=None, deprecated=False, description=None,
        include_in_schema=..., operation_class=..., operation_id=None, raises=None, response_description=None,
        responses=None, security=None, summary=None, tags=None, type_decoders=None, type_encoders=None, **kwargs,
    ): ...
    @overload
    @registers("handler")
    def head(path=None, *, sync_to_thread: Literal[True], **kwargs): ...
    @overload
    @registers("handler", runs="loop")
    def head(
        path=None, *, after_request=None, after_response=None, background=None, before_request=None, cache=False,
        cache_control=None, cache_key_builder=None, dependencies=None, dto=..., etag=None, exception_handlers=None,
        guards=None, media_type=None, middleware=None, name=None, opt=None, request_class=None, response_class=None,
        response_cookies=None, response_headers=None, signature_namespace=None, status_code=None, sync_to_thread=None,
        content_encoding=None, content_media_type=None, deprecated=False, description=None, include_in_schema=...,
        operation_class=..., operation_id=None, raises=None, response_description=None, responses=None, return_dto=...,
        security=None, summary=None, tags=None, type_decoders=None, type_encoders=None, **kwargs,
    ): ...
    @overload
    @registers("handler")
    def route(path=None, *, http_method, sync_to_thread: Literal[True], **kwargs): ...
    @overload
    @registers("handler", runs="loop")
    def route(
        path=None, *, after_request=None, after_response=None, background=None, before_request=None, cache=False,
        cache_control=None, cache_key_builder=None, dependencies=None, dto=..., etag=None, exception_handlers=None,
        guards=None, http_method, media_type=None, middleware=None, name=None, opt=None, request_class=None,
        request_max_body_size=..., response_class=None, response_cookies=None, response_headers=None, return_dto=...,
        status_code=None, sync_to_thread=None, content_encoding=None, content_media_type=None, deprecated=False,
        description=None, include_in_schema=..., operation_class=..., operation_id=None, raises=None,
        response_description=None, responses=None, signature_namespace=None, security=None, summary=None, tags=None,
        type_decoders=None, type_encoders=None, **kwargs,
    ): ...
    @registers("handler", runs="loop")
    def websocket(
        path=None, *, dependencies=None, exception_handlers=None, guards=None, middleware=None, name=None, opt=None,
        signature_namespace=None, websocket_class=None, **kwargs,
    ): ...
    @registers("handler", runs="loop")
    def websocket_listener(
        path=None, *, connection_accept_handler=..., connection_lifespan=None, dependencies=None, dto=...,
        exception_handlers=None, guards=None, middleware=None, receive_mode="text", send_mode="text", name=None,
        on_accept=None, on_disconnect=None, opt=None, return_dto=..., signature_namespace=None, type_decoders=None,
        type_encoders=None, websocket_class=None, **kwargs,
    ): ...
    @registers("handler", runs="loop")
    def asgi(
        path=None, *, exception_handlers=None, guards=None, name=None, opt=None, is_mount=False, is_static=False,
        signature_namespace=None, copy_scope=None, **kwargs,
    ): ...

with module("litestar.handlers"):
    @runs_methods("handler", "on_receive", "on_accept", "on_disconnect", runs="loop")
    class WebsocketListener: ...

with module("litestar.di"):
    class Provide:
        @registers("handler", param="dependency")  # on the loop, unless sync_to_thread=True
        def __init__(self, dependency, use_cache=False, sync_to_thread=None) -> None: ...

with module("litestar.background_tasks"):
    class BackgroundTask:
        @offloads("fn")
        def __init__(self, fn, *args, **kwargs) -> None: ...
    class BackgroundTasks:
        def __init__(self, tasks, run_in_task_group=False) -> None: ...

with module("litestar.concurrency"):
    @offloads("fn")
    async def sync_to_thread(fn: Callable[..., T], *args, **kwargs) -> T: ...

with module("litestar.events"):
    @registers("handler")
    def listener(*event_ids): ...

with module("litestar.connection.base", "litestar.connection"):
    class ASGIConnection:
        app: Litestar
        headers: MutableMapping[str, str]
        cookies: dict[str, str]
        path_params: dict[str, Any]
        query_params: Any
        state: Any
        session: dict[str, Any]
        user: Any
        auth: Any
        url: Any
        def url_for(self, name, **path_parameters) -> str: ...

with module("litestar.connection.request", "litestar.connection", "litestar"):
    class Request(ASGIConnection):
        @property
        def method(self) -> str: ...
        @waits("http")
        async def body(self) -> bytes: ...
        @waits("http")
        async def json(self): ...
        @waits("http")
        async def form(self): ...
        @waits("http")
        async def msgpack(self): ...
        @waits("http")
        def stream(self) -> AsyncIterator[bytes]: ...

with module("litestar.connection.websocket", "litestar.connection", "litestar"):
    class WebSocket(ASGIConnection):
        async def accept(self, subprotocols=None, headers=None) -> None: ...
        @waits("socket")
        async def close(self, code=1000, reason=None) -> None: ...
        @waits("socket")
        async def receive_text(self) -> str: ...
        @waits("socket")
        async def receive_bytes(self) -> bytes: ...
        @waits("socket")
        async def receive_json(self, mode="text"): ...
        @waits("socket")
        async def send_text(self, data, encoding="utf-8") -> None: ...
        @waits("socket")
        async def send_bytes(self, data, encoding="utf-8") -> None: ...
        @waits("socket")
        async def send_json(self, data, mode="text", encoding="utf-8", serializer=...) -> None: ...
        @waits("socket")
        def iter_json(self, mode="text") -> AsyncIterator[Any]: ...

with module("litestar.datastructures.upload_file", "litestar.datastructures"):
    class UploadFile:
        filename: str
        content_type: str
        @waits("file")
        async def read(self, size=-1) -> bytes: ...
        @waits("file")
        async def write(self, data) -> int: ...
        @waits("file")
        async def seek(self, offset) -> int: ...
        async def close(self) -> None: ...

with module("litestar.response.base", "litestar.response", "litestar"):
    class Response:
        content: Any
        status_code: int | None
        def __init__(
            self, content, *, background=None, cookies=None, encoding="utf-8", headers=None, media_type=None,
            status_code=None, type_encoders=None,
        ) -> None: ...
        def set_cookie(
            self, key, value=None, max_age=None, expires=None, path="/", domain=None, secure=False, httponly=False,
            samesite="lax",
        ) -> None: ...

with module("litestar.response", "litestar.response.template"):
    class Template(Response):
        def __init__(
            self, template_name=None, *, template_str=None, background=None, context=None, cookies=None,
            encoding="utf-8", headers=None, media_type=None, status_code=200,
        ) -> None: ...

with module("litestar.response", "litestar.response.redirect"):
    class Redirect(Response):
        def __init__(
            self, path, *, background=None, cookies=None, encoding="utf-8", headers=None, media_type=None,
            status_code=None, type_encoders=None, query_params=None,
        ) -> None: ...

with module("litestar.response", "litestar.response.streaming"):
    class Stream(Response):
        def __init__(
            self, content, *, background=None, cookies=None, encoding="utf-8", headers=None, media_type=None,
            status_code=None,
        ) -> None: ...
