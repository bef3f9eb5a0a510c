from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Generic, Self, TypeVar

T = TypeVar("T")

with module("anthropic._client", "anthropic"):
    class Anthropic(SyncAPIClient):
        @bounded_by("timeout", omitted="minutes")
        @made_once("client")
        @opens("close")
        def __init__(
            self, *, api_key=None, auth_token=None, credentials=None, config=None, profile=None, webhook_key=None,
            base_url=None, timeout=..., max_retries=2, default_headers=None, default_query=None, open_telemetry=None,
            http_client=None, middleware=None, _strict_response_validation=False, _token_cache=...,
        ) -> None: ...
        @property
        def messages(self) -> Messages: ...
        @property
        def models(self) -> Models: ...
        @property
        def files(self) -> Files: ...
        @property
        def beta(self) -> Beta: ...
        @property
        def with_raw_response(self) -> Anthropic: ...
        @property
        def with_streaming_response(self) -> Anthropic: ...
        # what holds where `timeout` is left out is the receiver's own bound
        @bounds_result("timeout", omitted="bounded")
        def copy(
            self, *, api_key=None, auth_token=None, credentials=..., config=None, profile=None, webhook_key=None,
            base_url=None, timeout=..., http_client=None, max_retries=..., open_telemetry=None, default_headers=None,
            set_default_headers=None, default_query=None, set_default_query=None, middleware=..., _extra_kwargs=...,
        ) -> Anthropic: ...
        @bounds_result("timeout", omitted="bounded")
        def with_options(
            self, *, api_key=None, auth_token=None, credentials=..., config=None, profile=None, webhook_key=None,
            base_url=None, timeout=..., http_client=None, max_retries=..., open_telemetry=None, default_headers=None,
            set_default_headers=None, default_query=None, set_default_query=None, middleware=..., _extra_kwargs=...,
        ) -> Anthropic: ...
    class AsyncAnthropic(AsyncAPIClient):
        @bounded_by("timeout", omitted="minutes")
        @made_once("client")
        @opens("close")
        def __init__(
            self, *, api_key=None, auth_token=None, credentials=None, config=None, profile=None, webhook_key=None,
            base_url=None, timeout=..., max_retries=2, default_headers=None, default_query=None, open_telemetry=None,
            http_client=None, middleware=None, _strict_response_validation=False, _token_cache=...,
        ) -> None: ...
        @property
        def messages(self) -> AsyncMessages: ...
        @property
        def models(self) -> AsyncModels: ...
        @property
        def files(self) -> AsyncFiles: ...
        @property
        def beta(self) -> AsyncBeta: ...
        @property
        def with_raw_response(self) -> AsyncAnthropic: ...
        @property
        def with_streaming_response(self) -> AsyncAnthropic: ...
        # what holds where `timeout` is left out is the receiver's own bound
        @bounds_result("timeout", omitted="bounded")
        def copy(
            self, *, api_key=None, auth_token=None, credentials=..., config=None, profile=None, webhook_key=None,
            base_url=None, timeout=..., http_client=None, max_retries=..., open_telemetry=None, default_headers=None,
            set_default_headers=None, default_query=None, set_default_query=None, middleware=..., _extra_kwargs=...,
        ) -> AsyncAnthropic: ...
        @bounds_result("timeout", omitted="bounded")
        def with_options(
            self, *, api_key=None, auth_token=None, credentials=..., config=None, profile=None, webhook_key=None,
            base_url=None, timeout=..., http_client=None, max_retries=..., open_telemetry=None, default_headers=None,
            set_default_headers=None, default_query=None, set_default_query=None, middleware=..., _extra_kwargs=...,
        ) -> AsyncAnthropic: ...
    Client = Anthropic
    AsyncClient = AsyncAnthropic

with module("anthropic._base_client"):
    class SyncAPIClient:
        @blocks("llm", instead="anthropic.AsyncAnthropic.request")
        def request(self, cast_to, options, *, stream=False, stream_cls=None): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.get")
        def get(self, path, *, cast_to, options=..., stream=False, stream_cls=None): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.post")
        def post(
            self, path, *, cast_to, body=None, content=None, options=..., files=None, stream=False, stream_cls=None,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.put")
        def put(self, path, *, cast_to, body=None, content=None, files=None, options=...): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.patch")
        def patch(self, path, *, cast_to, body=None, content=None, files=None, options=...): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.delete")
        def delete(self, path, *, cast_to, body=None, content=None, options=...): ...
        def close(self) -> None: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc, exc_tb) -> None: ...
    class AsyncAPIClient:
        @waits("llm")
        async def request(self, cast_to, options, *, stream=False, stream_cls=None): ...
        @waits("llm")
        async def get(self, path, *, cast_to, options=..., stream=False, stream_cls=None): ...
        @waits("llm")
        async def post(
            self, path, *, cast_to, body=None, content=None, files=None, options=..., stream=False, stream_cls=None,
        ): ...
        @waits("llm")
        async def put(self, path, *, cast_to, body=None, content=None, files=None, options=...): ...
        @waits("llm")
        async def patch(self, path, *, cast_to, body=None, content=None, files=None, options=...): ...
        @waits("llm")
        async def delete(self, path, *, cast_to, body=None, content=None, options=...): ...
        async def close(self) -> None: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc, exc_tb) -> None: ...
    class BasePage(Generic[T]):
        def has_next_page(self) -> bool: ...
    class BaseSyncPage(BasePage[T]):
        data: list[T]
        @blocks("llm")
        def __iter__(self) -> Iterator[T]: ...
        @blocks("llm")
        def iter_pages(self): ...
        @blocks("llm")
        def get_next_page(self) -> Self: ...
    class BaseAsyncPage(BasePage[T]):
        data: list[T]
        @waits("llm")
        def __aiter__(self) -> AsyncIterator[T]: ...
        @waits("llm")
        def iter_pages(self) -> AsyncIterator[Self]: ...
        @waits("llm")
        async def get_next_page(self) -> Self: ...

with module("anthropic.pagination"):
    class SyncPage(BaseSyncPage[T]): ...
    class AsyncPage(BaseAsyncPage[T]): ...

with module("anthropic._streaming", "anthropic"):
    class Stream(Generic[T]):
        @blocks("llm")
        def __iter__(self) -> Iterator[T]: ...
        @blocks("llm")
        def __next__(self) -> T: ...
        def close(self) -> None: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc, exc_tb) -> None: ...
    class AsyncStream(Generic[T]):
        @waits("llm")
        async def __anext__(self) -> T: ...
        @waits("llm")
        def __aiter__(self) -> AsyncIterator[T]: ...
        async def close(self) -> None: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc, exc_tb) -> None: ...

with module("anthropic.lib.bedrock._client", "anthropic"):
    class AnthropicBedrock(SyncAPIClient):
        @bounded_by("timeout", omitted="minutes")
        @made_once("client")
        @opens("close")
        def __init__(
            self, aws_secret_key=None, aws_access_key=None, aws_region=None, aws_profile=None, aws_session_token=None,
            api_key=None, base_url=None, timeout=..., max_retries=2, default_headers=None, default_query=None,
            open_telemetry=None, http_client=None, middleware=None, _strict_response_validation=False,
        ) -> None: ...
        messages: Messages
        beta: Beta
        @bounds_result("timeout", omitted="bounded")
        def copy(
            self, *, aws_secret_key=None, aws_access_key=None, aws_region=None, aws_profile=None,
            aws_session_token=None, api_key=None, base_url=None, timeout=..., http_client=None, max_retries=...,
            open_telemetry=None, default_headers=None, set_default_headers=None, default_query=None,
            set_default_query=None, middleware=..., _extra_kwargs=...,
        ) -> AnthropicBedrock: ...
        @bounds_result("timeout", omitted="bounded")
        def with_options(
            self, *, aws_secret_key=None, aws_access_key=None, aws_region=None, aws_profile=None,
            aws_session_token=None, api_key=None, base_url=None, timeout=..., http_client=None, max_retries=...,
            open_telemetry=None, default_headers=None, set_default_headers=None, default_query=None,
            set_default_query=None, middleware=..., _extra_kwargs=...,
        ) -> AnthropicBedrock: ...
    class AsyncAnthropicBedrock(AsyncAPIClient):
        @bounded_by("timeout", omitted="minutes")
        @made_once("client")
        @opens("close")
        def __init__(
            self, aws_secret_key=None, aws_access_key=None, aws_region=None, aws_profile=None, aws_session_token=None,
            api_key=None, base_url=None, timeout=..., max_retries=2, default_headers=None, default_query=None,
            open_telemetry=None, http_client=None, middleware=None, _strict_response_validation=False,
        ) -> None: ...
        messages: AsyncMessages
        beta: AsyncBeta
        @bounds_result("timeout", omitted="bounded")
        def copy(
            self, *, aws_secret_key=None, aws_access_key=None, aws_region=None, aws_profile=None,
            aws_session_token=None, api_key=None, base_url=None, timeout=..., http_client=None, max_retries=...,
            open_telemetry=None, default_headers=None, set_default_headers=None, default_query=None,
            set_default_query=None, middleware=..., _extra_kwargs=...,
        ) -> AsyncAnthropicBedrock: ...
        @bounds_result("timeout", omitted="bounded")
        def with_options(
            self, *, aws_secret_key=None, aws_access_key=None, aws_region=None, aws_profile=None,
            aws_session_token=None, api_key=None, base_url=None, timeout=..., http_client=None, max_retries=...,
            open_telemetry=None, default_headers=None, set_default_headers=None, default_query=None,
            set_default_query=None, middleware=..., _extra_kwargs=...,
        ) -> AsyncAnthropicBedrock: ...

with module("anthropic.lib.vertex._client", "anthropic"):
    class AnthropicVertex(SyncAPIClient):
        @bounded_by("timeout", omitted="minutes")
        @made_once("client")
        @opens("close")
        def __init__(
            self, *, region=..., project_id=..., access_token=None, credentials=None, base_url=None, timeout=...,
            max_retries=2, default_headers=None, default_query=None, open_telemetry=None, http_client=None,
            middleware=None, _strict_response_validation=False,
        ) -> None: ...
        messages: Messages
        beta: Beta
        @bounds_result("timeout", omitted="bounded")
        def copy(
            self, *, region=..., project_id=..., access_token=None, credentials=None, base_url=None, timeout=...,
            http_client=None, max_retries=..., open_telemetry=None, default_headers=None, set_default_headers=None,
            default_query=None, set_default_query=None, middleware=..., _extra_kwargs=...,
        ) -> AnthropicVertex: ...
        @bounds_result("timeout", omitted="bounded")
        def with_options(
            self, *, region=..., project_id=..., access_token=None, credentials=None, base_url=None, timeout=...,
            http_client=None, max_retries=..., open_telemetry=None, default_headers=None, set_default_headers=None,
            default_query=None, set_default_query=None, middleware=..., _extra_kwargs=...,
        ) -> AnthropicVertex: ...
    class AsyncAnthropicVertex(AsyncAPIClient):
        @bounded_by("timeout", omitted="minutes")
        @made_once("client")
        @opens("close")
        def __init__(
            self, *, region=..., project_id=..., access_token=None, credentials=None, base_url=None, timeout=...,
            max_retries=2, default_headers=None, default_query=None, open_telemetry=None, http_client=None,
            middleware=None, _strict_response_validation=False,
        ) -> None: ...
        messages: AsyncMessages
        beta: AsyncBeta
        @bounds_result("timeout", omitted="bounded")
        def copy(
            self, *, region=..., project_id=..., access_token=None, credentials=None, base_url=None, timeout=...,
            http_client=None, max_retries=..., open_telemetry=None, default_headers=None, set_default_headers=None,
            default_query=None, set_default_query=None, middleware=..., _extra_kwargs=...,
        ) -> AsyncAnthropicVertex: ...
        @bounds_result("timeout", omitted="bounded")
        def with_options(
            self, *, region=..., project_id=..., access_token=None, credentials=None, base_url=None, timeout=...,
            http_client=None, max_retries=..., open_telemetry=None, default_headers=None, set_default_headers=None,
            default_query=None, set_default_query=None, middleware=..., _extra_kwargs=...,
        ) -> AsyncAnthropicVertex: ...

with module("anthropic.resources.messages.messages"):
    from anthropic.resources.messages.batches import AsyncBatches, Batches

with module("anthropic.resources.messages.messages", "anthropic.resources.messages", "anthropic.resources"):
    class Messages:
        @property
        def batches(self) -> Batches: ...
        @property
        def with_raw_response(self) -> Messages: ...
        @property
        def with_streaming_response(self) -> Messages: ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.messages.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, max_tokens, messages, model, cache_control=..., container=..., diagnostics=..., inference_geo=...,
            metadata=..., output_config=..., service_tier=..., speed=..., stop_sequences=..., stream=..., system=...,
            thinking=..., tool_choice=..., tools=..., user_profile_id=..., workspace_id=..., extra_headers=None,
            extra_query=None, extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.messages.parse")
        @bounded_by("timeout", omitted="client")
        def parse(
            self, *, max_tokens, messages, model, diagnostics=..., metadata=..., output_config=..., output_format=...,
            service_tier=..., speed=..., stop_sequences=..., system=..., thinking=..., tool_choice=..., tools=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.messages.stream")
        @bounded_by("timeout", omitted="client")
        def stream(
            self, *, max_tokens, messages, model, cache_control=..., diagnostics=..., inference_geo=..., metadata=...,
            output_config=..., output_format=..., container=..., service_tier=..., speed=..., stop_sequences=...,
            system=..., thinking=..., tool_choice=..., tools=..., user_profile_id=..., workspace_id=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ) -> AbstractContextManager[MessageStream]: ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.messages.count_tokens")
        @bounded_by("timeout", omitted="client")
        def count_tokens(
            self, *, messages, model, cache_control=..., output_config=..., output_format=..., speed=..., system=...,
            thinking=..., tool_choice=..., tools=..., user_profile_id=..., workspace_id=..., extra_headers=None,
            extra_query=None, extra_body=None, timeout=...,
        ): ...
    class AsyncMessages:
        @property
        def batches(self) -> AsyncBatches: ...
        @property
        def with_raw_response(self) -> AsyncMessages: ...
        @property
        def with_streaming_response(self) -> AsyncMessages: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, max_tokens, messages, model, cache_control=..., container=..., diagnostics=..., inference_geo=...,
            metadata=..., output_config=..., service_tier=..., speed=..., stop_sequences=..., stream=..., system=...,
            thinking=..., tool_choice=..., tools=..., user_profile_id=..., workspace_id=..., extra_headers=None,
            extra_query=None, extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def parse(
            self, *, max_tokens, messages, model, diagnostics=..., metadata=..., output_config=..., output_format=...,
            service_tier=..., speed=..., stop_sequences=..., system=..., thinking=..., tool_choice=..., tools=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        def stream(
            self, *, max_tokens, messages, model, cache_control=..., diagnostics=..., inference_geo=..., metadata=...,
            output_config=..., output_format=..., container=..., service_tier=..., speed=..., stop_sequences=...,
            system=..., thinking=..., tool_choice=..., tools=..., user_profile_id=..., workspace_id=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ) -> AbstractAsyncContextManager[AsyncMessageStream]: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def count_tokens(
            self, *, messages, model, cache_control=..., output_config=..., output_format=..., speed=..., system=...,
            thinking=..., tool_choice=..., tools=..., user_profile_id=..., workspace_id=..., extra_headers=None,
            extra_query=None, extra_body=None, timeout=...,
        ): ...

with module("anthropic.resources.messages.batches", "anthropic.resources.messages"):
    class Batches:
        @property
        def with_raw_response(self) -> Batches: ...
        @property
        def with_streaming_response(self) -> Batches: ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.messages.batches.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, requests, user_profile_id=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.messages.batches.retrieve")
        @bounded_by("timeout", omitted="client")
        def retrieve(
            self, message_batch_id, *, workspace_id=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.messages.batches.list")
        @bounded_by("timeout", omitted="client")
        def list(
            self, *, after_id=..., before_id=..., limit=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ) -> SyncPage: ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.messages.batches.delete")
        @bounded_by("timeout", omitted="client")
        def delete(
            self, message_batch_id, *, workspace_id=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.messages.batches.cancel")
        @bounded_by("timeout", omitted="client")
        def cancel(
            self, message_batch_id, *, workspace_id=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.messages.batches.results")
        @bounded_by("timeout", omitted="client")
        def results(
            self, message_batch_id, *, workspace_id=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
    class AsyncBatches:
        @property
        def with_raw_response(self) -> AsyncBatches: ...
        @property
        def with_streaming_response(self) -> AsyncBatches: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, requests, user_profile_id=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def retrieve(
            self, message_batch_id, *, workspace_id=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        def list(
            self, *, after_id=..., before_id=..., limit=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ) -> AsyncPage: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def delete(
            self, message_batch_id, *, workspace_id=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def cancel(
            self, message_batch_id, *, workspace_id=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def results(
            self, message_batch_id, *, workspace_id=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...

with module("anthropic.resources.models", "anthropic.resources"):
    class Models:
        @blocks("llm", instead="anthropic.AsyncAnthropic.models.retrieve")
        @bounded_by("timeout", omitted="client")
        def retrieve(
            self, model_id, *, workspace_id=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.models.list")
        @bounded_by("timeout", omitted="client")
        def list(
            self, *, after_id=..., before_id=..., lifecycle=..., limit=..., workspace_id=..., extra_headers=None,
            extra_query=None, extra_body=None, timeout=...,
        ) -> SyncPage: ...
    class AsyncModels:
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def retrieve(
            self, model_id, *, workspace_id=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        def list(
            self, *, after_id=..., before_id=..., lifecycle=..., limit=..., workspace_id=..., extra_headers=None,
            extra_query=None, extra_body=None, timeout=...,
        ) -> AsyncPage: ...

with module("anthropic.resources.files", "anthropic.resources"):
    class Files:
        @blocks("llm", instead="anthropic.AsyncAnthropic.files.list")
        @bounded_by("timeout", omitted="client")
        def list(
            self, *, ids=..., limit=..., page=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ) -> SyncPage: ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.files.delete")
        @bounded_by("timeout", omitted="client")
        def delete(
            self, file_id, *, workspace_id=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.files.download")
        @bounded_by("timeout", omitted="client")
        def download(
            self, file_id, *, workspace_id=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.files.retrieve_metadata")
        @bounded_by("timeout", omitted="client")
        def retrieve_metadata(
            self, file_id, *, workspace_id=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.files.upload")
        @bounded_by("timeout", omitted="client")
        def upload(
            self, *, file, expires_in_seconds=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...
    class AsyncFiles:
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        def list(
            self, *, ids=..., limit=..., page=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ) -> AsyncPage: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def delete(
            self, file_id, *, workspace_id=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def download(
            self, file_id, *, workspace_id=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def retrieve_metadata(
            self, file_id, *, workspace_id=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def upload(
            self, *, file, expires_in_seconds=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...

with module("anthropic.resources.beta.beta"):
    from anthropic.resources.beta.files import AsyncFiles, Files
    from anthropic.resources.beta.messages.messages import AsyncMessages, Messages

with module("anthropic.resources.beta.beta", "anthropic.resources.beta", "anthropic.resources"):
    class Beta:
        @property
        def messages(self) -> Messages: ...
        @property
        def files(self) -> Files: ...
        def __getattr__(self, name): ...
    class AsyncBeta:
        @property
        def messages(self) -> AsyncMessages: ...
        @property
        def files(self) -> AsyncFiles: ...
        def __getattr__(self, name): ...

with module("anthropic.resources.beta.messages.messages"):
    from anthropic.resources.beta.messages.batches import AsyncBatches, Batches

with module("anthropic.resources.beta.messages.messages", "anthropic.resources.beta.messages", "anthropic.resources.beta"):
    class Messages:
        @property
        def batches(self) -> Batches: ...
        @property
        def with_raw_response(self) -> Messages: ...
        @property
        def with_streaming_response(self) -> Messages: ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.beta.messages.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, max_tokens, messages, model, billing_policy=..., cache_control=..., compaction=..., container=...,
            context_management=..., diagnostics=..., fallback_credit_token=..., fallbacks=..., inference_geo=...,
            mcp_servers=..., metadata=..., output_config=..., service_tier=..., speed=..., stop_sequences=...,
            stream=..., system=..., thinking=..., thread=..., tool_choice=..., tools=..., betas=...,
            user_profile_id=..., workspace_id=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.beta.messages.parse")
        @bounded_by("timeout", omitted="client")
        def parse(
            self, *, max_tokens, messages, model, billing_policy=..., cache_control=..., compaction=..., container=...,
            context_management=..., diagnostics=..., fallback_credit_token=..., fallbacks=..., inference_geo=...,
            mcp_servers=..., metadata=..., output_config=..., output_format=..., service_tier=..., speed=...,
            stop_sequences=..., system=..., thinking=..., thread=..., tool_choice=..., tools=..., betas=...,
            user_profile_id=..., workspace_id=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.beta.messages.stream")
        @bounded_by("timeout", omitted="client")
        def stream(
            self, *, max_tokens, messages, model, billing_policy=..., cache_control=..., compaction=..., container=...,
            context_management=..., diagnostics=..., fallback_credit_token=..., fallbacks=..., inference_geo=...,
            mcp_servers=..., metadata=..., output_config=..., output_format=..., service_tier=..., speed=...,
            stop_sequences=..., system=..., thinking=..., thread=..., tool_choice=..., tools=..., betas=...,
            user_profile_id=..., workspace_id=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ) -> AbstractContextManager[MessageStream]: ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.beta.messages.count_tokens")
        @bounded_by("timeout", omitted="client")
        def count_tokens(
            self, *, messages, model, billing_policy=..., cache_control=..., compaction=..., context_management=...,
            mcp_servers=..., output_config=..., speed=..., system=..., thinking=..., tool_choice=..., tools=...,
            betas=..., user_profile_id=..., workspace_id=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
        @bounded_by("timeout", omitted="client")
        def tool_runner(
            self, *, max_tokens, messages, model, tools, max_iterations=..., run_tools_eagerly=False,
            billing_policy=..., cache_control=..., container=..., context_management=..., diagnostics=...,
            fallback_credit_token=..., fallbacks=..., inference_geo=..., mcp_servers=..., metadata=...,
            output_config=..., output_format=..., service_tier=..., speed=..., stop_sequences=..., stream=...,
            system=..., thinking=..., thread=..., tool_choice=..., betas=..., user_profile_id=..., workspace_id=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
    class AsyncMessages:
        @property
        def batches(self) -> AsyncBatches: ...
        @property
        def with_raw_response(self) -> AsyncMessages: ...
        @property
        def with_streaming_response(self) -> AsyncMessages: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, max_tokens, messages, model, billing_policy=..., cache_control=..., compaction=..., container=...,
            context_management=..., diagnostics=..., fallback_credit_token=..., fallbacks=..., inference_geo=...,
            mcp_servers=..., metadata=..., output_config=..., service_tier=..., speed=..., stop_sequences=...,
            stream=..., system=..., thinking=..., thread=..., tool_choice=..., tools=..., betas=...,
            user_profile_id=..., workspace_id=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def parse(
            self, *, max_tokens, messages, model, billing_policy=..., cache_control=..., compaction=..., container=...,
            context_management=..., diagnostics=..., fallback_credit_token=..., fallbacks=..., inference_geo=...,
            mcp_servers=..., metadata=..., output_config=..., output_format=..., service_tier=..., speed=...,
            stop_sequences=..., system=..., thinking=..., thread=..., tool_choice=..., tools=..., betas=...,
            user_profile_id=..., workspace_id=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        def stream(
            self, *, max_tokens, messages, model, billing_policy=..., cache_control=..., compaction=..., metadata=...,
            output_config=..., output_format=..., container=..., context_management=..., diagnostics=...,
            fallback_credit_token=..., fallbacks=..., inference_geo=..., mcp_servers=..., service_tier=..., speed=...,
            stop_sequences=..., system=..., thinking=..., thread=..., tool_choice=..., tools=..., betas=...,
            user_profile_id=..., workspace_id=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ) -> AbstractAsyncContextManager[AsyncMessageStream]: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def count_tokens(
            self, *, messages, model, billing_policy=..., cache_control=..., compaction=..., context_management=...,
            mcp_servers=..., output_config=..., speed=..., system=..., thinking=..., tool_choice=..., tools=...,
            betas=..., user_profile_id=..., workspace_id=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
        @bounded_by("timeout", omitted="client")
        def tool_runner(
            self, *, max_tokens, messages, model, tools, max_iterations=..., run_tools_eagerly=False,
            billing_policy=..., cache_control=..., container=..., context_management=..., diagnostics=...,
            fallback_credit_token=..., fallbacks=..., inference_geo=..., mcp_servers=..., metadata=...,
            output_config=..., output_format=..., service_tier=..., speed=..., stop_sequences=..., stream=...,
            system=..., thinking=..., thread=..., tool_choice=..., betas=..., user_profile_id=..., workspace_id=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...

with module("anthropic.resources.beta.messages.batches", "anthropic.resources.beta.messages"):
    class Batches:
        @blocks("llm", instead="anthropic.AsyncAnthropic.beta.messages.batches.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, requests, betas=..., user_profile_id=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.beta.messages.batches.retrieve")
        @bounded_by("timeout", omitted="client")
        def retrieve(
            self, message_batch_id, *, betas=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.beta.messages.batches.list")
        @bounded_by("timeout", omitted="client")
        def list(
            self, *, after_id=..., before_id=..., limit=..., betas=..., workspace_id=..., extra_headers=None,
            extra_query=None, extra_body=None, timeout=...,
        ) -> SyncPage: ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.beta.messages.batches.delete")
        @bounded_by("timeout", omitted="client")
        def delete(
            self, message_batch_id, *, betas=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.beta.messages.batches.cancel")
        @bounded_by("timeout", omitted="client")
        def cancel(
            self, message_batch_id, *, betas=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.beta.messages.batches.results")
        @bounded_by("timeout", omitted="client")
        def results(
            self, message_batch_id, *, betas=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...
    class AsyncBatches:
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, requests, betas=..., user_profile_id=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def retrieve(
            self, message_batch_id, *, betas=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        def list(
            self, *, after_id=..., before_id=..., limit=..., betas=..., workspace_id=..., extra_headers=None,
            extra_query=None, extra_body=None, timeout=...,
        ) -> AsyncPage: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def delete(
            self, message_batch_id, *, betas=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def cancel(
            self, message_batch_id, *, betas=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def results(
            self, message_batch_id, *, betas=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...

with module("anthropic.resources.beta.files", "anthropic.resources.beta"):
    class Files:
        @blocks("llm", instead="anthropic.AsyncAnthropic.beta.files.list")
        @bounded_by("timeout", omitted="client")
        def list(
            self, *, ids=..., limit=..., page=..., scope_id=..., betas=..., workspace_id=..., extra_headers=None,
            extra_query=None, extra_body=None, timeout=...,
        ) -> SyncPage: ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.beta.files.delete")
        @bounded_by("timeout", omitted="client")
        def delete(
            self, file_id, *, betas=..., workspace_id=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.beta.files.download")
        @bounded_by("timeout", omitted="client")
        def download(
            self, file_id, *, betas=..., workspace_id=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.beta.files.retrieve_metadata")
        @bounded_by("timeout", omitted="client")
        def retrieve_metadata(
            self, file_id, *, betas=..., workspace_id=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
        @blocks("llm", instead="anthropic.AsyncAnthropic.beta.files.upload")
        @bounded_by("timeout", omitted="client")
        def upload(
            self, *, file, expires_in_seconds=..., betas=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...
    class AsyncFiles:
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        def list(
            self, *, ids=..., limit=..., page=..., scope_id=..., betas=..., workspace_id=..., extra_headers=None,
            extra_query=None, extra_body=None, timeout=...,
        ) -> AsyncPage: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def delete(
            self, file_id, *, betas=..., workspace_id=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def download(
            self, file_id, *, betas=..., workspace_id=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def retrieve_metadata(
            self, file_id, *, betas=..., workspace_id=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def upload(
            self, *, file, expires_in_seconds=..., betas=..., workspace_id=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...

with module("anthropic.lib.streaming._messages", "anthropic.lib.streaming", "anthropic"):
    class MessageStream:
        text_stream: Iterator[str]
        @blocks("llm")
        def __iter__(self) -> Iterator: ...
        @blocks("llm")
        def __next__(self): ...
        @blocks("llm")
        def get_final_message(self): ...
        @blocks("llm")
        def get_final_text(self) -> str: ...
        @blocks("llm")
        def until_done(self) -> None: ...
        def close(self) -> None: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc, exc_tb) -> None: ...
    class AsyncMessageStream:
        text_stream: AsyncIterator[str]
        @waits("llm")
        def __aiter__(self) -> AsyncIterator: ...
        @waits("llm")
        async def __anext__(self): ...
        @waits("llm")
        async def get_final_message(self): ...
        @waits("llm")
        async def get_final_text(self) -> str: ...
        @waits("llm")
        async def until_done(self) -> None: ...
        async def close(self) -> None: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc, exc_tb) -> None: ...
