from collections.abc import AsyncIterator, Iterator
from typing import Generic, Self, TypeVar

T = TypeVar("T")

with module("groq._client", "groq"):
    class Groq(SyncAPIClient):
        @bounded_by("timeout", omitted="bounded")
        @made_once("client")
        @opens("close")
        def __init__(
            self, *, api_key=None, base_url=None, timeout=..., max_retries=2, default_headers=None, default_query=None,
            http_client=None, _strict_response_validation=False,
        ) -> None: ...
        @property
        def chat(self) -> Chat: ...
        @property
        def embeddings(self) -> Embeddings: ...
        @property
        def audio(self) -> Audio: ...
        @property
        def models(self) -> Models: ...
        @property
        def batches(self) -> Batches: ...
        @property
        def files(self) -> Files: ...
        @property
        def with_raw_response(self) -> Groq: ...
        @property
        def with_streaming_response(self) -> Groq: ...
        @bounds_result("timeout", omitted="bounded")
        def copy(
            self, *, api_key=None, base_url=None, timeout=..., http_client=None, max_retries=..., default_headers=None,
            set_default_headers=None, default_query=None, set_default_query=None, _extra_kwargs=...,
        ) -> Groq: ...
        @bounds_result("timeout", omitted="bounded")
        def with_options(
            self, *, api_key=None, base_url=None, timeout=..., http_client=None, max_retries=..., default_headers=None,
            set_default_headers=None, default_query=None, set_default_query=None, _extra_kwargs=...,
        ) -> Groq: ...
    class AsyncGroq(AsyncAPIClient):
        @bounded_by("timeout", omitted="bounded")
        @made_once("client")
        @opens("close")
        def __init__(
            self, *, api_key=None, base_url=None, timeout=..., max_retries=2, default_headers=None, default_query=None,
            http_client=None, _strict_response_validation=False,
        ) -> None: ...
        @property
        def chat(self) -> AsyncChat: ...
        @property
        def embeddings(self) -> AsyncEmbeddings: ...
        @property
        def audio(self) -> AsyncAudio: ...
        @property
        def models(self) -> AsyncModels: ...
        @property
        def batches(self) -> AsyncBatches: ...
        @property
        def files(self) -> AsyncFiles: ...
        @property
        def with_raw_response(self) -> AsyncGroq: ...
        @property
        def with_streaming_response(self) -> AsyncGroq: ...
        @bounds_result("timeout", omitted="bounded")
        def copy(
            self, *, api_key=None, base_url=None, timeout=..., http_client=None, max_retries=..., default_headers=None,
            set_default_headers=None, default_query=None, set_default_query=None, _extra_kwargs=...,
        ) -> AsyncGroq: ...
        @bounds_result("timeout", omitted="bounded")
        def with_options(
            self, *, api_key=None, base_url=None, timeout=..., http_client=None, max_retries=..., default_headers=None,
            set_default_headers=None, default_query=None, set_default_query=None, _extra_kwargs=...,
        ) -> AsyncGroq: ...
    Client = Groq
    AsyncClient = AsyncGroq

with module("groq._base_client"):
    class SyncAPIClient:
        def close(self) -> None: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc, exc_tb) -> None: ...
    class AsyncAPIClient:
        async def close(self) -> None: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc, exc_tb) -> None: ...

with module("groq._streaming", "groq"):
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

with module("groq.resources.chat.chat", "groq.resources.chat", "groq.resources"):
    class Chat:
        @property
        def completions(self) -> Completions: ...
    class AsyncChat:
        @property
        def completions(self) -> AsyncCompletions: ...

with module("groq.resources.chat.completions", "groq.resources.chat"):
    class Completions:
        @property
        def with_raw_response(self) -> Completions: ...
        @property
        def with_streaming_response(self) -> Completions: ...
        @blocks("llm", instead="groq.AsyncGroq.chat.completions.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, messages, model, citation_options=..., compound_custom=..., disable_tool_validation=...,
            documents=..., exclude_domains=..., frequency_penalty=..., function_call=..., functions=...,
            include_domains=..., include_reasoning=..., logit_bias=..., logprobs=..., max_completion_tokens=...,
            max_tokens=..., metadata=..., n=..., parallel_tool_calls=..., presence_penalty=..., reasoning_effort=...,
            reasoning_format=..., response_format=..., search_settings=..., seed=..., service_tier=..., stop=...,
            store=..., stream=..., temperature=..., tool_choice=..., tools=..., top_logprobs=..., top_p=..., user=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
    class AsyncCompletions:
        @property
        def with_raw_response(self) -> AsyncCompletions: ...
        @property
        def with_streaming_response(self) -> AsyncCompletions: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, messages, model, citation_options=..., compound_custom=..., disable_tool_validation=...,
            documents=..., exclude_domains=..., frequency_penalty=..., function_call=..., functions=...,
            include_domains=..., include_reasoning=..., logit_bias=..., logprobs=..., max_completion_tokens=...,
            max_tokens=..., metadata=..., n=..., parallel_tool_calls=..., presence_penalty=..., reasoning_effort=...,
            reasoning_format=..., response_format=..., search_settings=..., seed=..., service_tier=..., stop=...,
            store=..., stream=..., temperature=..., tool_choice=..., tools=..., top_logprobs=..., top_p=..., user=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...

with module("groq.resources.embeddings", "groq.resources"):
    class Embeddings:
        @blocks("llm", instead="groq.AsyncGroq.embeddings.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, input, model, encoding_format=..., user=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
    class AsyncEmbeddings:
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, input, model, encoding_format=..., user=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...

with module("groq.resources.audio.audio", "groq.resources.audio", "groq.resources"):
    class Audio:
        @property
        def speech(self) -> Speech: ...
        @property
        def transcriptions(self) -> Transcriptions: ...
        @property
        def translations(self) -> Translations: ...
    class AsyncAudio:
        @property
        def speech(self) -> AsyncSpeech: ...
        @property
        def transcriptions(self) -> AsyncTranscriptions: ...
        @property
        def translations(self) -> AsyncTranslations: ...

with module("groq.resources.audio.speech", "groq.resources.audio"):
    class Speech:
        @blocks("llm", instead="groq.AsyncGroq.audio.speech.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, input, model, voice, response_format=..., sample_rate=..., speed=..., extra_headers=None,
            extra_query=None, extra_body=None, timeout=...,
        ): ...
    class AsyncSpeech:
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, input, model, voice, response_format=..., sample_rate=..., speed=..., extra_headers=None,
            extra_query=None, extra_body=None, timeout=...,
        ): ...

with module("groq.resources.audio.transcriptions", "groq.resources.audio"):
    class Transcriptions:
        @blocks("llm", instead="groq.AsyncGroq.audio.transcriptions.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, model, file=..., language=..., prompt=..., response_format=..., temperature=...,
            timestamp_granularities=..., url=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
    class AsyncTranscriptions:
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, model, file=..., language=..., prompt=..., response_format=..., temperature=...,
            timestamp_granularities=..., url=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...

with module("groq.resources.audio.translations", "groq.resources.audio"):
    class Translations:
        @blocks("llm", instead="groq.AsyncGroq.audio.translations.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, model, file=..., prompt=..., response_format=..., temperature=..., url=..., extra_headers=None,
            extra_query=None, extra_body=None, timeout=...,
        ): ...
    class AsyncTranslations:
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, model, file=..., prompt=..., response_format=..., temperature=..., url=..., extra_headers=None,
            extra_query=None, extra_body=None, timeout=...,
        ): ...

with module("groq.resources.models", "groq.resources"):
    class Models:
        @blocks("llm", instead="groq.AsyncGroq.models.retrieve")
        @bounded_by("timeout", omitted="client")
        def retrieve(self, model, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @blocks("llm", instead="groq.AsyncGroq.models.list")
        @bounded_by("timeout", omitted="client")
        def list(self, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @blocks("llm", instead="groq.AsyncGroq.models.delete")
        @bounded_by("timeout", omitted="client")
        def delete(self, model, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
    class AsyncModels:
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def retrieve(self, model, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def list(self, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def delete(self, model, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...

with module("groq.resources.batches", "groq.resources"):
    class Batches:
        @blocks("llm", instead="groq.AsyncGroq.batches.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, completion_window, endpoint, input_file_id, metadata=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="groq.AsyncGroq.batches.retrieve")
        @bounded_by("timeout", omitted="client")
        def retrieve(self, batch_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @blocks("llm", instead="groq.AsyncGroq.batches.list")
        @bounded_by("timeout", omitted="client")
        def list(self, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @blocks("llm", instead="groq.AsyncGroq.batches.cancel")
        @bounded_by("timeout", omitted="client")
        def cancel(self, batch_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
    class AsyncBatches:
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, completion_window, endpoint, input_file_id, metadata=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def retrieve(self, batch_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def list(self, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def cancel(self, batch_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...

with module("groq.resources.files", "groq.resources"):
    class Files:
        @blocks("llm", instead="groq.AsyncGroq.files.create")
        @bounded_by("timeout", omitted="client")
        def create(self, *, file, purpose, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @blocks("llm", instead="groq.AsyncGroq.files.list")
        @bounded_by("timeout", omitted="client")
        def list(self, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @blocks("llm", instead="groq.AsyncGroq.files.delete")
        @bounded_by("timeout", omitted="client")
        def delete(self, file_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @blocks("llm", instead="groq.AsyncGroq.files.content")
        @bounded_by("timeout", omitted="client")
        def content(self, file_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @blocks("llm", instead="groq.AsyncGroq.files.info")
        @bounded_by("timeout", omitted="client")
        def info(self, file_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
    class AsyncFiles:
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, file, purpose, extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def list(self, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def delete(self, file_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def content(self, file_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def info(self, file_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
