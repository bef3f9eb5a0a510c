from contextlib import AbstractAsyncContextManager
from typing import Any, Self

with module("mcp.client.session", "mcp"):
    class ClientSession:
        # messages over the pipe, stream or requests of another process; an answer that never comes is awaited for ever
        @bounded_by("read_timeout_seconds")
        def __init__(
            self, read_stream=None, write_stream=None, read_timeout_seconds=None, sampling_callback=None,
            elicitation_callback=None, list_roots_callback=None, logging_callback=None, message_handler=None,
            client_info=None, *, log_level=None, sampling_capabilities=None, extensions=None, result_claims=None,
            notification_bindings=None, dispatcher=None,
        ) -> None: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc_val, exc_tb): ...
        @waits("socket")
        @bounded_by("read_timeout_seconds", omitted="client", none="client")
        async def call_tool(
            self, name, arguments=None, read_timeout_seconds=None, progress_callback=None, *, input_responses=None,
            request_state=None, meta=None, allow_input_required=False, allow_claimed=False,
        ): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def initialize(self): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def list_tools(self, *, params=None): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def list_prompts(self, *, params=None): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def list_resources(self, *, params=None): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def list_resource_templates(self, *, params=None): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def read_resource(
            self, uri, *, input_responses=None, request_state=None, meta=None, allow_input_required=False,
        ): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def get_prompt(
            self, name, arguments=None, *, input_responses=None, request_state=None, meta=None,
            allow_input_required=False,
        ): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def complete(self, ref, argument, context_arguments=None): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def send_ping(self, *, meta=None): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def send_request(
            self, request, result_type, request_read_timeout_seconds=None, metadata=None, progress_callback=None,
        ): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def subscribe_resource(self, uri, *, meta=None): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def unsubscribe_resource(self, uri, *, meta=None): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def set_logging_level(self, level, *, meta=None): ...
        async def send_notification(self, notification) -> None: ...
        async def send_progress_notification(
            self, progress_token, progress, total=None, message=None, *, meta=None,
        ) -> None: ...
        async def send_roots_list_changed(self) -> None: ...

with module("mcp.client.client", "mcp"):
    class Client:
        @bounded_by("read_timeout_seconds")
        def __init__(
            self, server, *, raise_exceptions=False, read_timeout_seconds=None, sampling_callback=None,
            sampling_capabilities=None, list_roots_callback=None, logging_callback=None, log_level=None,
            message_handler=None, client_info=None, mode="auto", prior_discover=None, elicitation_callback=None,
            input_required_max_rounds=10, extensions=None, cache=...,
        ) -> None: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc_val, exc_tb): ...
        @waits("socket")
        @bounded_by("read_timeout_seconds", omitted="client", none="client")
        async def call_tool(
            self, name, arguments=None, read_timeout_seconds=None, progress_callback=None, *, input_responses=None,
            request_state=None, meta=None,
        ): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def list_tools(self, *, cursor=None, meta=None, cache_mode="use"): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def list_prompts(self, *, cursor=None, meta=None, cache_mode="use"): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def list_resources(self, *, cursor=None, meta=None, cache_mode="use"): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def list_resource_templates(self, *, cursor=None, meta=None, cache_mode="use"): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def read_resource(
            self, uri, *, input_responses=None, request_state=None, meta=None, cache_mode="use",
        ): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def get_prompt(self, name, arguments=None, *, input_responses=None, request_state=None, meta=None): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def complete(self, ref, argument, context_arguments=None): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def send_ping(self, *, meta=None): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def subscribe_resource(self, uri, *, meta=None): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def unsubscribe_resource(self, uri, *, meta=None): ...
        @waits("socket")
        @bounded_by("", omitted="client")
        async def set_logging_level(self, level, *, meta=None): ...

with module("mcp.client.stdio", "mcp"):
    class StdioServerParameters: ...
    @waits("spawn")
    def stdio_client(server, errlog=...) -> AbstractAsyncContextManager[Any]: ...

with module("mcp.client.sse"):
    @waits("http")
    def sse_client(
        url, headers=None, timeout=5.0, sse_read_timeout=300.0, httpx_client_factory=..., auth=None,
        on_session_created=None,
    ) -> AbstractAsyncContextManager[Any]: ...

with module("mcp.client.streamable_http"):
    @waits("http")
    def streamable_http_client(
        url, *, http_client=None, terminate_on_close=True, max_sse_event_size=1048576,
    ) -> AbstractAsyncContextManager[Any]: ...

with module("mcp.server.mcpserver.server", "mcp.server.mcpserver", "mcp.server"):
    class MCPServer:
        def __init__(
            self, name=None, title=None, description=None, instructions=None, website_url=None, icons=None, version="",
            auth_server_provider=None, token_verifier=None, *, tools=None, resources=None, extensions=None, debug=False,
            log_level="INFO", warn_on_duplicate_resources=True, warn_on_duplicate_tools=True,
            warn_on_duplicate_prompts=True, dependencies=None, lifespan=None, auth=None, resource_security=...,
            request_state_security=None, cache_hints=None, subscriptions=None, middleware=None,
        ) -> None: ...
        # a plain function runs in a thread since 2.0; before, it ran on the event loop
        @registers("handler", runs="thread")
        @keeps_function()
        def tool(
            self, name=None, title=None, description=None, annotations=None, icons=None, meta=None,
            structured_output=None,
        ): ...
        @registers("handler", runs="thread")
        @keeps_function()
        def resource(
            self, uri, *, name=None, title=None, description=None, mime_type=None, icons=None, annotations=None,
            meta=None, security=None,
        ): ...
        @registers("handler", runs="thread")
        @keeps_function()
        def prompt(self, name=None, title=None, description=None, icons=None): ...
        @registers("handler", param="fn", runs="thread")
        def add_tool(
            self, fn, name=None, title=None, description=None, annotations=None, icons=None, meta=None,
            structured_output=None,
        ): ...
        @registers("handler", runs="loop")
        @keeps_function()
        def completion(self): ...
        @blocks("loop")
        def run(self, transport="stdio", **kwargs) -> None: ...
        @waits("socket")
        async def run_stdio_async(self) -> None: ...
        @waits("socket")
        async def run_sse_async(
            self, *, host="127.0.0.1", port=8000, sse_path="/sse", message_path="/messages/",
            max_request_body_size=4194304, transport_security=None,
        ) -> None: ...
        @waits("socket")
        async def run_streamable_http_async(
            self, *, host="127.0.0.1", port=8000, streamable_http_path="/mcp", json_response=False,
            stateless_http=False, event_store=None, retry_interval=None, max_request_body_size=4194304,
            session_idle_timeout=1800, max_sessions=10000, transport_security=None,
        ) -> None: ...
