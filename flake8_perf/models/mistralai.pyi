from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Generic, Self, TypeVar

T = TypeVar("T")

with module("mistralai.client.sdk", "mistralai.client", "mistralai"):
    class Mistral:
        chat: Chat
        fim: Fim
        agents: Agents
        embeddings: Embeddings
        files: Files
        models: Models
        classifiers: Classifiers
        ocr: Ocr
        batch: Batch
        # without a timeout of the client, every call has five minutes
        @bounded_by("timeout_ms", omitted="minutes", none="minutes", since="2.0")
        @made_once("client")
        def __init__(
            self, api_key=None, server=None, url_params=None, server_url=None, client=None, async_client=None,
            retry_config=..., timeout_ms=None, debug_logger=None,
        ) -> None: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc_val, exc_tb) -> None: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc_val, exc_tb) -> None: ...
        def __getattr__(self, name): ...

with module("mistralai.client.utils.eventstreaming"):
    class EventStream(AbstractContextManager, Generic[T]):
        @blocks("llm")
        def __iter__(self) -> Iterator[T]: ...
        @blocks("llm")
        def __next__(self) -> T: ...
    class EventStreamAsync(AbstractAsyncContextManager, Generic[T]):
        @waits("llm")
        def __aiter__(self) -> AsyncIterator[T]: ...
        @waits("llm")
        async def __anext__(self) -> T: ...

with module("mistralai.client.chat"):
    class Chat:
        @blocks("llm", instead="mistralai.client.Mistral.chat.complete_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def complete(
            self, *, model, messages, temperature=..., top_p=..., max_tokens=..., stream=False, stop=...,
            random_seed=..., metadata=..., response_format=None, tools=..., tool_choice=None, presence_penalty=...,
            frequency_penalty=..., min_tokens=..., repetition_penalty=..., top_k=..., logprobs=..., top_logprobs=...,
            prompt_logprobs=..., top_prompt_logprobs=..., n=..., prediction=None, parallel_tool_calls=None,
            reasoning_effort=..., prompt_mode=..., guardrails=..., prompt_cache_key=..., service_tier=...,
            safe_prompt=None, retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @blocks("llm", instead="mistralai.client.Mistral.chat.stream_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def stream(
            self, *, model, messages, temperature=..., top_p=..., max_tokens=..., stream=True, stop=...,
            random_seed=..., metadata=..., response_format=None, tools=..., tool_choice=None, presence_penalty=...,
            frequency_penalty=..., min_tokens=..., repetition_penalty=..., top_k=..., logprobs=..., top_logprobs=...,
            prompt_logprobs=..., top_prompt_logprobs=..., n=..., prediction=None, parallel_tool_calls=None,
            reasoning_effort=..., prompt_mode=..., guardrails=..., prompt_cache_key=..., service_tier=...,
            safe_prompt=None, retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ) -> EventStream: ...
        @blocks("llm", instead="mistralai.client.Mistral.chat.parse_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def parse(self, response_format, **kwargs): ...
        @blocks("llm", instead="mistralai.client.Mistral.chat.parse_stream_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def parse_stream(self, response_format, **kwargs) -> EventStream: ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def complete_async(
            self, *, model, messages, temperature=..., top_p=..., max_tokens=..., stream=False, stop=...,
            random_seed=..., metadata=..., response_format=None, tools=..., tool_choice=None, presence_penalty=...,
            frequency_penalty=..., min_tokens=..., repetition_penalty=..., top_k=..., logprobs=..., top_logprobs=...,
            prompt_logprobs=..., top_prompt_logprobs=..., n=..., prediction=None, parallel_tool_calls=None,
            reasoning_effort=..., prompt_mode=..., guardrails=..., prompt_cache_key=..., service_tier=...,
            safe_prompt=None, retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def stream_async(
            self, *, model, messages, temperature=..., top_p=..., max_tokens=..., stream=True, stop=...,
            random_seed=..., metadata=..., response_format=None, tools=..., tool_choice=None, presence_penalty=...,
            frequency_penalty=..., min_tokens=..., repetition_penalty=..., top_k=..., logprobs=..., top_logprobs=...,
            prompt_logprobs=..., top_prompt_logprobs=..., n=..., prediction=None, parallel_tool_calls=None,
            reasoning_effort=..., prompt_mode=..., guardrails=..., prompt_cache_key=..., service_tier=...,
            safe_prompt=None, retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ) -> EventStreamAsync: ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def parse_async(self, response_format, **kwargs): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def parse_stream_async(self, response_format, **kwargs) -> EventStreamAsync: ...

with module("mistralai.client.fim"):
    class Fim:
        @blocks("llm", instead="mistralai.client.Mistral.fim.complete_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def complete(
            self, *, model, prompt, temperature=..., top_p=..., max_tokens=..., stream=False, stop=..., random_seed=...,
            metadata=..., suffix=..., min_tokens=..., prompt_cache_key=..., retries=..., server_url=None,
            timeout_ms=None, http_headers=None,
        ): ...
        @blocks("llm", instead="mistralai.client.Mistral.fim.stream_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def stream(
            self, *, model, prompt, temperature=..., top_p=..., max_tokens=..., stream=True, stop=..., random_seed=...,
            metadata=..., suffix=..., min_tokens=..., prompt_cache_key=..., retries=..., server_url=None,
            timeout_ms=None, http_headers=None,
        ) -> EventStream: ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def complete_async(
            self, *, model, prompt, temperature=..., top_p=..., max_tokens=..., stream=False, stop=..., random_seed=...,
            metadata=..., suffix=..., min_tokens=..., prompt_cache_key=..., retries=..., server_url=None,
            timeout_ms=None, http_headers=None,
        ): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def stream_async(
            self, *, model, prompt, temperature=..., top_p=..., max_tokens=..., stream=True, stop=..., random_seed=...,
            metadata=..., suffix=..., min_tokens=..., prompt_cache_key=..., retries=..., server_url=None,
            timeout_ms=None, http_headers=None,
        ) -> EventStreamAsync: ...

with module("mistralai.client.agents"):
    class Agents:
        @blocks("llm", instead="mistralai.client.Mistral.agents.complete_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def complete(
            self, *, messages, agent_id, max_tokens=..., stream=False, stop=..., random_seed=..., metadata=...,
            response_format=None, tools=..., tool_choice=None, presence_penalty=..., frequency_penalty=...,
            min_tokens=..., repetition_penalty=..., top_k=..., logprobs=..., top_logprobs=..., prompt_logprobs=...,
            top_prompt_logprobs=..., n=..., prediction=None, parallel_tool_calls=None, reasoning_effort=...,
            prompt_mode=..., guardrails=..., prompt_cache_key=..., service_tier=..., retries=..., server_url=None,
            timeout_ms=None, http_headers=None,
        ): ...
        @blocks("llm", instead="mistralai.client.Mistral.agents.stream_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def stream(
            self, *, messages, agent_id, max_tokens=..., stream=True, stop=..., random_seed=..., metadata=...,
            response_format=None, tools=..., tool_choice=None, presence_penalty=..., frequency_penalty=...,
            min_tokens=..., repetition_penalty=..., top_k=..., logprobs=..., top_logprobs=..., prompt_logprobs=...,
            top_prompt_logprobs=..., n=..., prediction=None, parallel_tool_calls=None, reasoning_effort=...,
            prompt_mode=..., guardrails=..., prompt_cache_key=..., service_tier=..., retries=..., server_url=None,
            timeout_ms=None, http_headers=None,
        ) -> EventStream: ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def complete_async(
            self, *, messages, agent_id, max_tokens=..., stream=False, stop=..., random_seed=..., metadata=...,
            response_format=None, tools=..., tool_choice=None, presence_penalty=..., frequency_penalty=...,
            min_tokens=..., repetition_penalty=..., top_k=..., logprobs=..., top_logprobs=..., prompt_logprobs=...,
            top_prompt_logprobs=..., n=..., prediction=None, parallel_tool_calls=None, reasoning_effort=...,
            prompt_mode=..., guardrails=..., prompt_cache_key=..., service_tier=..., retries=..., server_url=None,
            timeout_ms=None, http_headers=None,
        ): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def stream_async(
            self, *, messages, agent_id, max_tokens=..., stream=True, stop=..., random_seed=..., metadata=...,
            response_format=None, tools=..., tool_choice=None, presence_penalty=..., frequency_penalty=...,
            min_tokens=..., repetition_penalty=..., top_k=..., logprobs=..., top_logprobs=..., prompt_logprobs=...,
            top_prompt_logprobs=..., n=..., prediction=None, parallel_tool_calls=None, reasoning_effort=...,
            prompt_mode=..., guardrails=..., prompt_cache_key=..., service_tier=..., retries=..., server_url=None,
            timeout_ms=None, http_headers=None,
        ) -> EventStreamAsync: ...

with module("mistralai.client.embeddings"):
    class Embeddings:
        @blocks("llm", instead="mistralai.client.Mistral.embeddings.create_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def create(
            self, *, model, inputs, metadata=..., output_dimension=..., output_dtype=None, encoding_format=None,
            retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def create_async(
            self, *, model, inputs, metadata=..., output_dimension=..., output_dtype=None, encoding_format=None,
            retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...

with module("mistralai.client.classifiers"):
    class Classifiers:
        @blocks("llm", instead="mistralai.client.Mistral.classifiers.moderate_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def moderate(
            self, *, model, inputs, metadata=..., retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @blocks("llm", instead="mistralai.client.Mistral.classifiers.moderate_chat_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def moderate_chat(self, *, inputs, model, retries=..., server_url=None, timeout_ms=None, http_headers=None): ...
        @blocks("llm", instead="mistralai.client.Mistral.classifiers.classify_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def classify(
            self, *, model, inputs, metadata=..., retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @blocks("llm", instead="mistralai.client.Mistral.classifiers.classify_chat_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def classify_chat(self, *, model, input, retries=..., server_url=None, timeout_ms=None, http_headers=None): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def moderate_async(
            self, *, model, inputs, metadata=..., retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def moderate_chat_async(
            self, *, inputs, model, retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def classify_async(
            self, *, model, inputs, metadata=..., retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def classify_chat_async(
            self, *, model, input, retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...

with module("mistralai.client.ocr"):
    class Ocr:
        @blocks("llm", instead="mistralai.client.Mistral.ocr.process_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def process(
            self, *, model, document, pages=..., include_image_base64=..., image_limit=..., image_min_size=...,
            bbox_annotation_format=..., document_annotation_format=..., document_annotation_prompt=...,
            table_format=..., extract_header=None, extract_footer=None, include_blocks=True,
            confidence_scores_granularity=..., retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def process_async(
            self, *, model, document, pages=..., include_image_base64=..., image_limit=..., image_min_size=...,
            bbox_annotation_format=..., document_annotation_format=..., document_annotation_prompt=...,
            table_format=..., extract_header=None, extract_footer=None, include_blocks=True,
            confidence_scores_granularity=..., retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...

with module("mistralai.client.files"):
    class Files:
        @blocks("llm", instead="mistralai.client.Mistral.files.upload_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def upload(
            self, *, file, expiry=..., visibility="workspace", purpose=None, retries=..., server_url=None,
            timeout_ms=None, http_headers=None,
        ): ...
        @blocks("llm", instead="mistralai.client.Mistral.files.list_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def list(
            self, *, page=0, page_size=100, include_total=True, sample_type=..., source=..., search=..., purpose=...,
            mimetypes=..., retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @blocks("llm", instead="mistralai.client.Mistral.files.retrieve_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def retrieve(self, *, file_id, retries=..., server_url=None, timeout_ms=None, http_headers=None): ...
        @blocks("llm", instead="mistralai.client.Mistral.files.delete_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def delete(self, *, file_id, retries=..., server_url=None, timeout_ms=None, http_headers=None): ...
        @blocks("llm", instead="mistralai.client.Mistral.files.download_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def download(self, *, file_id, retries=..., server_url=None, timeout_ms=None, http_headers=None): ...
        @blocks("llm", instead="mistralai.client.Mistral.files.get_signed_url_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def get_signed_url(
            self, *, file_id, expiry=24, retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def upload_async(
            self, *, file, expiry=..., visibility="workspace", purpose=None, retries=..., server_url=None,
            timeout_ms=None, http_headers=None,
        ): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def list_async(
            self, *, page=0, page_size=100, include_total=True, sample_type=..., source=..., search=..., purpose=...,
            mimetypes=..., retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def retrieve_async(
            self, *, file_id, retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def delete_async(self, *, file_id, retries=..., server_url=None, timeout_ms=None, http_headers=None): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def download_async(
            self, *, file_id, retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def get_signed_url_async(
            self, *, file_id, expiry=24, retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...

with module("mistralai.client.models_"):
    class Models:
        @blocks("llm", instead="mistralai.client.Mistral.models.list_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def list(
            self, *, provider=..., model=..., retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @blocks("llm", instead="mistralai.client.Mistral.models.retrieve_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def retrieve(self, *, model_id, retries=..., server_url=None, timeout_ms=None, http_headers=None): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def list_async(
            self, *, provider=..., model=..., retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def retrieve_async(
            self, *, model_id, retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...

with module("mistralai.client.batch"):
    class Batch:
        jobs: Jobs

with module("mistralai.client.jobs"):
    class Jobs:
        @blocks("llm", instead="mistralai.client.Mistral.batch.jobs.list_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def list(
            self, *, page=0, page_size=100, model=..., agent_id=..., metadata=..., created_after=...,
            created_by_me=False, status=..., order_by="-created", retries=..., server_url=None, timeout_ms=None,
            http_headers=None,
        ): ...
        @blocks("llm", instead="mistralai.client.Mistral.batch.jobs.create_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def create(
            self, *, endpoint, input_files=..., requests=..., model=..., agent_id=..., metadata=..., timeout_hours=24,
            retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @blocks("llm", instead="mistralai.client.Mistral.batch.jobs.get_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def get(self, *, job_id, inline=..., retries=..., server_url=None, timeout_ms=None, http_headers=None): ...
        @blocks("llm", instead="mistralai.client.Mistral.batch.jobs.cancel_async")
        @bounded_by("timeout_ms", omitted="client", none="client")
        def cancel(self, *, job_id, retries=..., server_url=None, timeout_ms=None, http_headers=None): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def list_async(
            self, *, page=0, page_size=100, model=..., agent_id=..., metadata=..., created_after=...,
            created_by_me=False, status=..., order_by="-created", retries=..., server_url=None, timeout_ms=None,
            http_headers=None,
        ): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def create_async(
            self, *, endpoint, input_files=..., requests=..., model=..., agent_id=..., metadata=..., timeout_hours=24,
            retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def get_async(
            self, *, job_id, inline=..., retries=..., server_url=None, timeout_ms=None, http_headers=None,
        ): ...
        @waits("llm")
        @bounded_by("timeout_ms", omitted="client", none="client")
        async def cancel_async(self, *, job_id, retries=..., server_url=None, timeout_ms=None, http_headers=None): ...
