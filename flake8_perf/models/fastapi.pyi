from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, TypeVar

from starlette.applications import Starlette
from starlette.background import BackgroundTasks as StarletteBackgroundTasks
from starlette.datastructures import UploadFile as StarletteUploadFile
from starlette.requests import Request as Request
from starlette.responses import Response as Response
from starlette.routing import Route, Router
from starlette.websockets import WebSocket as WebSocket

T = TypeVar("T")

with module("fastapi.applications", "fastapi"):
    class FastAPI(Starlette):
        def __init__(
            self, *, telemetry=None, debug=False, routes=None, title="FastAPI", summary=None, description="",
            version="0.1.0", openapi_url="/openapi.json", openapi_tags=None, servers=None, dependencies=None,
            default_response_class=..., redirect_slashes=True, docs_url="/docs", redoc_url="/redoc",
            swagger_ui_oauth2_redirect_url="/docs/oauth2-redirect", swagger_ui_init_oauth=None, middleware=None,
            exception_handlers=None, on_startup=None, on_shutdown=None, lifespan=None, terms_of_service=None,
            contact=None, license_info=None, root_path="", root_path_in_servers=True, responses=None, callbacks=None,
            webhooks=None, deprecated=None, include_in_schema=True, swagger_ui_parameters=None,
            generate_unique_id_function=..., separate_input_output_schemas=True, openapi_external_docs=None,
            strict_content_type=True, max_body_size=None, form_limits=None,
        ) -> None: ...
        @registers("handler")
        def get(
            self, path, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, callbacks=None, openapi_extra=None,
            generate_unique_id_function=..., max_body_size=None, form_limits=None,
        ): ...
        @registers("handler")
        def put(
            self, path, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, callbacks=None, openapi_extra=None,
            generate_unique_id_function=..., max_body_size=None, form_limits=None,
        ): ...
        @registers("handler")
        def post(
            self, path, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, callbacks=None, openapi_extra=None,
            generate_unique_id_function=..., max_body_size=None, form_limits=None,
        ): ...
        @registers("handler")
        def delete(
            self, path, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, callbacks=None, openapi_extra=None,
            generate_unique_id_function=..., max_body_size=None, form_limits=None,
        ): ...
        @registers("handler")
        def options(
            self, path, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, callbacks=None, openapi_extra=None,
            generate_unique_id_function=..., max_body_size=None, form_limits=None,
        ): ...
        @registers("handler")
        def head(
            self, path, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, callbacks=None, openapi_extra=None,
            generate_unique_id_function=..., max_body_size=None, form_limits=None,
        ): ...
        @registers("handler")
        def patch(
            self, path, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, callbacks=None, openapi_extra=None,
            generate_unique_id_function=..., max_body_size=None, form_limits=None,
        ): ...
        @registers("handler")
        def trace(
            self, path, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, callbacks=None, openapi_extra=None,
            generate_unique_id_function=..., max_body_size=None, form_limits=None,
        ): ...
        @registers("handler")
        def websocket(self, path, name=None, *, dependencies=None): ...
        @registers("handler")
        def api_route(
            self, path, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None, methods=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, openapi_extra=None, generate_unique_id_function=...,
            max_body_size=None, form_limits=None,
        ): ...
        @registers("handler")
        def exception_handler(self, exc_class_or_status_code): ...
        @registers("handler", runs="loop")
        def middleware(self, middleware_type): ...
        @keeps_function()
        def on_event(self, event_type): ...
        def include_router(
            self, router, *, prefix="", tags=None, dependencies=None, responses=None, deprecated=None,
            include_in_schema=True, default_response_class=..., callbacks=None, generate_unique_id_function=...,
            max_body_size=None, form_limits=None,
        ) -> None: ...
        @registers("handler", param="endpoint")
        def add_api_route(
            self, path, endpoint, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None, methods=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, openapi_extra=None, generate_unique_id_function=...,
            max_body_size=None, form_limits=None,
        ) -> None: ...

        @registers("handler", param="endpoint", runs="loop")
        def add_api_websocket_route(self, path, endpoint, name=None, *, dependencies=None) -> None: ...

with module("fastapi.routing", "fastapi"):
    class APIRouter(Router):
        def __init__(
            self, *, prefix="", tags=None, dependencies=None, default_response_class=..., responses=None, callbacks=None,
            routes=None, redirect_slashes=True, default=None, dependency_overrides_provider=None, route_class=...,
            on_startup=None, on_shutdown=None, lifespan=None, deprecated=None, include_in_schema=True,
            generate_unique_id_function=..., strict_content_type=..., max_body_size=None, form_limits=None,
        ) -> None: ...
        @registers("handler")
        def get(
            self, path, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, callbacks=None, openapi_extra=None,
            generate_unique_id_function=..., max_body_size=None, form_limits=None,
        ): ...
        @registers("handler")
        def put(
            self, path, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, callbacks=None, openapi_extra=None,
            generate_unique_id_function=..., max_body_size=None, form_limits=None,
        ): ...
        @registers("handler")
        def post(
            self, path, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, callbacks=None, openapi_extra=None,
            generate_unique_id_function=..., max_body_size=None, form_limits=None,
        ): ...
        @registers("handler")
        def delete(
            self, path, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, callbacks=None, openapi_extra=None,
            generate_unique_id_function=..., max_body_size=None, form_limits=None,
        ): ...
        @registers("handler")
        def options(
            self, path, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, callbacks=None, openapi_extra=None,
            generate_unique_id_function=..., max_body_size=None, form_limits=None,
        ): ...
        @registers("handler")
        def head(
            self, path, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, callbacks=None, openapi_extra=None,
            generate_unique_id_function=..., max_body_size=None, form_limits=None,
        ): ...
        @registers("handler")
        def patch(
            self, path, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, callbacks=None, openapi_extra=None,
            generate_unique_id_function=..., max_body_size=None, form_limits=None,
        ): ...
        @registers("handler")
        def trace(
            self, path, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, callbacks=None, openapi_extra=None,
            generate_unique_id_function=..., max_body_size=None, form_limits=None,
        ): ...
        @registers("handler")
        def websocket(self, path, name=None, *, dependencies=None): ...
        @registers("handler")
        def api_route(
            self, path, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None, methods=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, callbacks=None, openapi_extra=None,
            generate_unique_id_function=..., max_body_size=None, form_limits=None,
        ): ...
        @keeps_function()
        def on_event(self, event_type): ...
        def include_router(
            self, router, *, prefix="", tags=None, dependencies=None, default_response_class=..., responses=None,
            callbacks=None, deprecated=None, include_in_schema=True, generate_unique_id_function=..., max_body_size=None,
            form_limits=None,
        ) -> None: ...
        @registers("handler", param="endpoint")
        def add_api_route(
            self, path, endpoint, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None, methods=None,
            operation_id=None, response_model_include=None, response_model_exclude=None, response_model_by_alias=True,
            response_model_exclude_unset=False, response_model_exclude_defaults=False, response_model_exclude_none=False,
            include_in_schema=True, response_class=..., name=None, route_class_override=None, callbacks=None,
            openapi_extra=None, generate_unique_id_function=..., strict_content_type=..., max_body_size=None,
            form_limits=None,
        ) -> None: ...

        @registers("handler", param="endpoint", runs="loop")
        def add_api_websocket_route(self, path, endpoint, name=None, *, dependencies=None) -> None: ...

with module("fastapi.routing"):
    from starlette.routing import Mount as Mount
    class APIRoute(Route):
        @registers("handler", param="endpoint")
        def __init__(
            self, path, endpoint, *, response_model=..., status_code=None, tags=None, dependencies=None, summary=None,
            description=None, response_description="Successful Response", responses=None, deprecated=None, name=None,
            methods=None, operation_id=None, response_model_include=None, response_model_exclude=None,
            response_model_by_alias=True, response_model_exclude_unset=False, response_model_exclude_defaults=False,
            response_model_exclude_none=False, include_in_schema=True, response_class=...,
            dependency_overrides_provider=None, callbacks=None, openapi_extra=None, generate_unique_id_function=...,
            strict_content_type=..., max_body_size=None, form_limits=None,
        ) -> None: ...

with module("fastapi.param_functions", "fastapi"):
    @registers("handler", param="dependency")
    def Depends(dependency=None, *, use_cache=True, scope=None, max_concurrency=None): ...
    @registers("handler", param="dependency")
    def Security(dependency=None, *, scopes=None, use_cache=True): ...
    def Query(
        default=..., *, default_factory=..., alias=..., alias_priority=..., validation_alias=...,
        serialization_alias=..., title=..., description=..., gt=None, ge=None, lt=None, le=None, min_length=None,
        max_length=None, pattern=None, regex=None, discriminator=..., strict=..., validate_default=...,
        union_mode=..., fail_fast=..., multiple_of=..., allow_inf_nan=..., max_digits=..., decimal_places=...,
        examples=..., example=..., openapi_examples=None, deprecated=..., include_in_schema=True,
        json_schema_extra=...,
    ): ...
    def Path(
        default=..., *, default_factory=..., alias=..., alias_priority=..., validation_alias=...,
        serialization_alias=..., title=..., description=..., gt=None, ge=None, lt=None, le=None, min_length=None,
        max_length=None, pattern=None, regex=None, discriminator=..., strict=..., validate_default=...,
        union_mode=..., fail_fast=..., multiple_of=..., allow_inf_nan=..., max_digits=..., decimal_places=...,
        examples=..., example=..., openapi_examples=None, deprecated=..., include_in_schema=True,
        json_schema_extra=...,
    ): ...
    def Header(
        default=..., *, default_factory=..., alias=..., alias_priority=..., validation_alias=...,
        serialization_alias=..., convert_underscores=True, title=..., description=..., gt=None, ge=None, lt=None,
        le=None, min_length=None, max_length=None, pattern=None, regex=None, discriminator=..., strict=...,
        validate_default=..., union_mode=..., fail_fast=..., multiple_of=..., allow_inf_nan=..., max_digits=...,
        decimal_places=..., examples=..., example=..., openapi_examples=None, deprecated=..., include_in_schema=True,
        json_schema_extra=...,
    ): ...
    def Cookie(
        default=..., *, default_factory=..., alias=..., alias_priority=..., validation_alias=...,
        serialization_alias=..., title=..., description=..., gt=None, ge=None, lt=None, le=None, min_length=None,
        max_length=None, pattern=None, regex=None, discriminator=..., strict=..., validate_default=...,
        union_mode=..., fail_fast=..., multiple_of=..., allow_inf_nan=..., max_digits=..., decimal_places=...,
        examples=..., example=..., openapi_examples=None, deprecated=..., include_in_schema=True,
        json_schema_extra=...,
    ): ...
    def Body(
        default=..., *, default_factory=..., embed=None, media_type="application/json", alias=..., alias_priority=...,
        validation_alias=..., serialization_alias=..., title=..., description=..., gt=None, ge=None, lt=None, le=None,
        min_length=None, max_length=None, pattern=None, regex=None, discriminator=..., strict=...,
        validate_default=..., union_mode=..., fail_fast=..., multiple_of=..., allow_inf_nan=..., max_digits=...,
        decimal_places=..., examples=..., example=..., openapi_examples=None, deprecated=..., include_in_schema=True,
        json_schema_extra=...,
    ): ...
    def Form(
        default=..., *, default_factory=..., media_type="application/x-www-form-urlencoded", alias=...,
        alias_priority=..., validation_alias=..., serialization_alias=..., title=..., description=..., gt=None,
        ge=None, lt=None, le=None, min_length=None, max_length=None, pattern=None, regex=None, discriminator=...,
        strict=..., validate_default=..., union_mode=..., fail_fast=..., multiple_of=..., allow_inf_nan=...,
        max_digits=..., decimal_places=..., examples=..., example=..., openapi_examples=None, deprecated=...,
        include_in_schema=True, json_schema_extra=...,
    ): ...
    def File(
        default=..., *, default_factory=..., media_type="multipart/form-data", alias=..., alias_priority=...,
        validation_alias=..., serialization_alias=..., title=..., description=..., gt=None, ge=None, lt=None, le=None,
        min_length=None, max_length=None, pattern=None, regex=None, discriminator=..., strict=...,
        validate_default=..., union_mode=..., fail_fast=..., multiple_of=..., allow_inf_nan=..., max_digits=...,
        decimal_places=..., examples=..., example=..., openapi_examples=None, deprecated=..., include_in_schema=True,
        json_schema_extra=...,
    ): ...

with module("fastapi.background", "fastapi"):
    class BackgroundTasks(StarletteBackgroundTasks):
        @offloads("func")
        def add_task(self, func, *args, **kwargs) -> None: ...

with module("fastapi.datastructures", "fastapi"):
    class UploadFile(StarletteUploadFile):
        @waits("file")
        async def read(self, size=-1) -> bytes: ...
        @waits("file")
        async def write(self, data) -> None: ...
        @waits("file")
        async def seek(self, offset) -> None: ...
        @waits("file")
        async def close(self) -> None: ...

with module("fastapi.exceptions", "fastapi"):
    class HTTPException(Exception):
        status_code: int
        detail: Any
        def __init__(self, status_code, detail=None, headers=None) -> None: ...

with module("fastapi.concurrency"):
    def contextmanager_in_threadpool(cm: AbstractContextManager[T]) -> AbstractAsyncContextManager[T]: ...
    from starlette.concurrency import iterate_in_threadpool as iterate_in_threadpool
    from starlette.concurrency import run_in_threadpool as run_in_threadpool

with module("fastapi.requests"):
    from starlette.requests import HTTPConnection as HTTPConnection
    from starlette.requests import Request as Request

with module("fastapi.staticfiles"):
    from starlette.staticfiles import StaticFiles as StaticFiles

with module("fastapi.templating"):
    from starlette.templating import Jinja2Templates as Jinja2Templates

with module("fastapi.testclient"):
    from starlette.testclient import TestClient as TestClient

with module("fastapi.websockets"):
    from starlette.websockets import WebSocket as WebSocket

with module("fastapi.responses"):
    from starlette.responses import FileResponse as FileResponse
    from starlette.responses import HTMLResponse as HTMLResponse
    from starlette.responses import JSONResponse as JSONResponse
    from starlette.responses import PlainTextResponse as PlainTextResponse
    from starlette.responses import RedirectResponse as RedirectResponse
    from starlette.responses import Response as Response
    from starlette.responses import StreamingResponse as StreamingResponse
