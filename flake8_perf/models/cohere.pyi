from collections.abc import AsyncIterator, Iterator
from typing import Self

with module("cohere.base_client"):
    class BaseCohere:
        @property
        def models(self) -> ModelsClient: ...
        @property
        def datasets(self) -> DatasetsClient: ...
        @property
        def embed_jobs(self) -> EmbedJobsClient: ...
        @property
        def v2(self) -> V2Client: ...
        @blocks("llm", instead="cohere.AsyncClient.chat")
        @bounded_by("request_options", omitted="client", none="client")
        def chat(
            self, *, message, accepts=None, model=..., preamble=..., chat_history=..., conversation_id=...,
            prompt_truncation=..., connectors=..., search_queries_only=..., documents=..., citation_quality=...,
            temperature=..., max_tokens=..., max_input_tokens=..., k=..., p=..., seed=..., stop_sequences=...,
            frequency_penalty=..., presence_penalty=..., raw_prompting=..., tools=..., tool_results=...,
            force_single_step=..., response_format=..., safety_mode=..., request_options=None,
        ): ...
        @blocks("llm", instead="cohere.AsyncClient.chat_stream")
        @bounded_by("request_options", omitted="client", none="client")
        def chat_stream(
            self, *, message, accepts=None, model=..., preamble=..., chat_history=..., conversation_id=...,
            prompt_truncation=..., connectors=..., search_queries_only=..., documents=..., citation_quality=...,
            temperature=..., max_tokens=..., max_input_tokens=..., k=..., p=..., seed=..., stop_sequences=...,
            frequency_penalty=..., presence_penalty=..., raw_prompting=..., tools=..., tool_results=...,
            force_single_step=..., response_format=..., safety_mode=..., request_options=None,
        ) -> Iterator: ...
        @blocks("llm", instead="cohere.AsyncClient.generate")
        @bounded_by("request_options", omitted="client", none="client")
        def generate(
            self, *, prompt, model=..., num_generations=..., max_tokens=..., truncate=..., temperature=..., seed=...,
            preset=..., end_sequences=..., stop_sequences=..., k=..., p=..., frequency_penalty=...,
            presence_penalty=..., return_likelihoods=..., raw_prompting=..., request_options=None,
        ): ...
        @blocks("llm", instead="cohere.AsyncClient.generate_stream")
        @bounded_by("request_options", omitted="client", none="client")
        def generate_stream(
            self, *, prompt, model=..., num_generations=..., max_tokens=..., truncate=..., temperature=..., seed=...,
            preset=..., end_sequences=..., stop_sequences=..., k=..., p=..., frequency_penalty=...,
            presence_penalty=..., return_likelihoods=..., raw_prompting=..., request_options=None,
        ) -> Iterator: ...
        @blocks("llm", instead="cohere.AsyncClient.embed")
        @bounded_by("request_options", omitted="client", none="client")
        def embed(
            self, *, texts=..., images=..., model=..., input_type=..., embedding_types=..., truncate=...,
            request_options=None,
        ): ...
        @blocks("llm", instead="cohere.AsyncClient.rerank")
        @bounded_by("request_options", omitted="client", none="client")
        def rerank(
            self, *, query, documents, model=..., top_n=..., rank_fields=..., return_documents=...,
            max_chunks_per_doc=..., request_options=None,
        ): ...
        @blocks("llm", instead="cohere.AsyncClient.classify")
        @bounded_by("request_options", omitted="client", none="client")
        def classify(self, *, inputs, examples=..., model=..., preset=..., truncate=..., request_options=None): ...
        @blocks("llm", instead="cohere.AsyncClient.summarize")
        @bounded_by("request_options", omitted="client", none="client")
        def summarize(
            self, *, text, length=..., format=..., model=..., extractiveness=..., temperature=...,
            additional_command=..., request_options=None,
        ): ...
        @blocks("llm", instead="cohere.AsyncClient.tokenize")
        @bounded_by("request_options", omitted="client", none="client")
        def tokenize(self, *, text, model, request_options=None): ...
        @blocks("llm", instead="cohere.AsyncClient.detokenize")
        @bounded_by("request_options", omitted="client", none="client")
        def detokenize(self, *, tokens, model, request_options=None): ...
        @blocks("llm", instead="cohere.AsyncClient.check_api_key")
        @bounded_by("request_options", omitted="client", none="client")
        def check_api_key(self, *, request_options=None): ...
    class AsyncBaseCohere:
        @property
        def models(self) -> AsyncModelsClient: ...
        @property
        def datasets(self) -> AsyncDatasetsClient: ...
        @property
        def embed_jobs(self) -> AsyncEmbedJobsClient: ...
        @property
        def v2(self) -> AsyncV2Client: ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def chat(
            self, *, message, accepts=None, model=..., preamble=..., chat_history=..., conversation_id=...,
            prompt_truncation=..., connectors=..., search_queries_only=..., documents=..., citation_quality=...,
            temperature=..., max_tokens=..., max_input_tokens=..., k=..., p=..., seed=..., stop_sequences=...,
            frequency_penalty=..., presence_penalty=..., raw_prompting=..., tools=..., tool_results=...,
            force_single_step=..., response_format=..., safety_mode=..., request_options=None,
        ): ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        def chat_stream(
            self, *, message, accepts=None, model=..., preamble=..., chat_history=..., conversation_id=...,
            prompt_truncation=..., connectors=..., search_queries_only=..., documents=..., citation_quality=...,
            temperature=..., max_tokens=..., max_input_tokens=..., k=..., p=..., seed=..., stop_sequences=...,
            frequency_penalty=..., presence_penalty=..., raw_prompting=..., tools=..., tool_results=...,
            force_single_step=..., response_format=..., safety_mode=..., request_options=None,
        ) -> AsyncIterator: ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def generate(
            self, *, prompt, model=..., num_generations=..., max_tokens=..., truncate=..., temperature=..., seed=...,
            preset=..., end_sequences=..., stop_sequences=..., k=..., p=..., frequency_penalty=...,
            presence_penalty=..., return_likelihoods=..., raw_prompting=..., request_options=None,
        ): ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        def generate_stream(
            self, *, prompt, model=..., num_generations=..., max_tokens=..., truncate=..., temperature=..., seed=...,
            preset=..., end_sequences=..., stop_sequences=..., k=..., p=..., frequency_penalty=...,
            presence_penalty=..., return_likelihoods=..., raw_prompting=..., request_options=None,
        ) -> AsyncIterator: ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def embed(
            self, *, texts=..., images=..., model=..., input_type=..., embedding_types=..., truncate=...,
            request_options=None,
        ): ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def rerank(
            self, *, query, documents, model=..., top_n=..., rank_fields=..., return_documents=...,
            max_chunks_per_doc=..., request_options=None,
        ): ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def classify(
            self, *, inputs, examples=..., model=..., preset=..., truncate=..., request_options=None,
        ): ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def summarize(
            self, *, text, length=..., format=..., model=..., extractiveness=..., temperature=...,
            additional_command=..., request_options=None,
        ): ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def tokenize(self, *, text, model, request_options=None): ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def detokenize(self, *, tokens, model, request_options=None): ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def check_api_key(self, *, request_options=None): ...

with module("cohere.client", "cohere"):
    class Client(BaseCohere):
        @bounded_by("timeout", omitted="minutes", none="minutes")
        @made_once("client")
        def __init__(
            self, api_key=None, *, base_url=None, environment=..., client_name=None, timeout=None, max_retries=None,
            httpx_client=None, thread_pool_executor=..., log_warning_experimental_features=True,
        ) -> None: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc_value, traceback) -> None: ...
        @blocks("llm", instead="cohere.AsyncClient.embed")
        @bounded_by("request_options", omitted="client", none="client")
        def embed(
            self, *, texts=..., images=..., model=..., input_type=..., embedding_types=..., truncate=...,
            request_options=None, batching=True,
        ): ...
        # with the tokenizer of the model, fetched at its first use and kept
        def tokenize(self, *, text, model, request_options=None, offline=True): ...
        def detokenize(self, *, tokens, model, request_options=None, offline=True): ...
        @blocks("llm", instead="cohere.AsyncClient.fetch_tokenizer")
        def fetch_tokenizer(self, *, model): ...
        # polls until the job is done, or `timeout` seconds have passed
        @blocks("llm", instead="cohere.AsyncClient.wait")
        @bounded_by("timeout", omitted="minutes")
        def wait(self, awaitable, timeout=None, interval=2): ...
    class AsyncClient(AsyncBaseCohere):
        @bounded_by("timeout", omitted="minutes", none="minutes")
        @made_once("client")
        def __init__(
            self, api_key=None, *, base_url=None, environment=..., client_name=None, timeout=None, max_retries=None,
            httpx_client=None, thread_pool_executor=..., log_warning_experimental_features=True,
        ) -> None: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc_value, traceback) -> None: ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def embed(
            self, *, texts=..., images=..., model=..., input_type=..., embedding_types=..., truncate=...,
            request_options=None, batching=True,
        ): ...
        # with the tokenizer of the model, fetched at its first use and kept
        async def tokenize(self, *, text, model, request_options=None, offline=True): ...
        async def detokenize(self, *, tokens, model, request_options=None, offline=True): ...
        @waits("llm")
        async def fetch_tokenizer(self, *, model): ...
        # polls until the job is done, or `timeout` seconds have passed
        @waits("llm")
        @bounded_by("timeout", omitted="minutes")
        async def wait(self, awaitable, timeout=None, interval=10): ...

with module("cohere.client_v2", "cohere"):
    class ClientV2(V2Client, Client):
        @bounded_by("timeout", omitted="minutes", none="minutes")
        @made_once("client")
        def __init__(
            self, api_key=None, *, base_url=None, environment=..., client_name=None, timeout=None, max_retries=None,
            httpx_client=None, thread_pool_executor=..., log_warning_experimental_features=True,
        ) -> None: ...
    class AsyncClientV2(AsyncV2Client, AsyncClient):
        @bounded_by("timeout", omitted="minutes", none="minutes")
        @made_once("client")
        def __init__(
            self, api_key=None, *, base_url=None, environment=..., client_name=None, timeout=None, max_retries=None,
            httpx_client=None, thread_pool_executor=..., log_warning_experimental_features=True,
        ) -> None: ...

with module("cohere.v2.client"):
    class V2Client:
        @blocks("llm", instead="cohere.AsyncClientV2.chat")
        @bounded_by("request_options", omitted="client", none="client")
        def chat(
            self, *, model, messages, tools=..., strict_tools=..., documents=..., citation_options=...,
            response_format=..., safety_mode=..., max_tokens=..., stop_sequences=..., temperature=..., seed=...,
            frequency_penalty=..., presence_penalty=..., k=..., p=..., logprobs=..., tool_choice=..., thinking=...,
            priority=..., request_options=None,
        ): ...
        @blocks("llm", instead="cohere.AsyncClientV2.chat_stream")
        @bounded_by("request_options", omitted="client", none="client")
        def chat_stream(
            self, *, model, messages, tools=..., strict_tools=..., documents=..., citation_options=...,
            response_format=..., safety_mode=..., max_tokens=..., stop_sequences=..., temperature=..., seed=...,
            frequency_penalty=..., presence_penalty=..., k=..., p=..., logprobs=..., tool_choice=..., thinking=...,
            priority=..., request_options=None,
        ) -> Iterator: ...
        @blocks("llm", instead="cohere.AsyncClientV2.embed")
        @bounded_by("request_options", omitted="client", none="client")
        def embed(
            self, *, model, input_type, texts=..., images=..., inputs=..., max_tokens=..., output_dimension=...,
            embedding_types=..., truncate=..., priority=..., request_options=None,
        ): ...
        @blocks("llm", instead="cohere.AsyncClientV2.rerank")
        @bounded_by("request_options", omitted="client", none="client")
        def rerank(
            self, *, model, query, documents, top_n=..., max_tokens_per_doc=..., relevant_spans=..., priority=...,
            request_options=None,
        ): ...
    class AsyncV2Client:
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def chat(
            self, *, model, messages, tools=..., strict_tools=..., documents=..., citation_options=...,
            response_format=..., safety_mode=..., max_tokens=..., stop_sequences=..., temperature=..., seed=...,
            frequency_penalty=..., presence_penalty=..., k=..., p=..., logprobs=..., tool_choice=..., thinking=...,
            priority=..., request_options=None,
        ): ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        def chat_stream(
            self, *, model, messages, tools=..., strict_tools=..., documents=..., citation_options=...,
            response_format=..., safety_mode=..., max_tokens=..., stop_sequences=..., temperature=..., seed=...,
            frequency_penalty=..., presence_penalty=..., k=..., p=..., logprobs=..., tool_choice=..., thinking=...,
            priority=..., request_options=None,
        ) -> AsyncIterator: ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def embed(
            self, *, model, input_type, texts=..., images=..., inputs=..., max_tokens=..., output_dimension=...,
            embedding_types=..., truncate=..., priority=..., request_options=None,
        ): ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def rerank(
            self, *, model, query, documents, top_n=..., max_tokens_per_doc=..., relevant_spans=..., priority=...,
            request_options=None,
        ): ...

with module("cohere.models.client"):
    class ModelsClient:
        @blocks("llm", instead="cohere.AsyncClient.models.get")
        @bounded_by("request_options", omitted="client", none="client")
        def get(self, model, *, request_options=None): ...
        @blocks("llm", instead="cohere.AsyncClient.models.list")
        @bounded_by("request_options", omitted="client", none="client")
        def list(self, *, page_size=None, page_token=None, endpoint=None, default_only=None, request_options=None): ...
    class AsyncModelsClient:
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def get(self, model, *, request_options=None): ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def list(
            self, *, page_size=None, page_token=None, endpoint=None, default_only=None, request_options=None,
        ): ...

with module("cohere.datasets.client"):
    class DatasetsClient:
        @blocks("llm", instead="cohere.AsyncClient.datasets.list")
        @bounded_by("request_options", omitted="client", none="client")
        def list(
            self, *, dataset_type=None, before=None, after=None, limit=None, offset=None, validation_status=None,
            request_options=None,
        ): ...
        @blocks("llm", instead="cohere.AsyncClient.datasets.create")
        @bounded_by("request_options", omitted="client", none="client")
        def create(
            self, *, name, type, data, keep_original_file=None, skip_malformed_input=None, keep_fields=None,
            optional_fields=None, text_separator=None, csv_delimiter=None, eval_data=..., request_options=None,
        ): ...
        @blocks("llm", instead="cohere.AsyncClient.datasets.get_usage")
        @bounded_by("request_options", omitted="client", none="client")
        def get_usage(self, *, request_options=None): ...
        @blocks("llm", instead="cohere.AsyncClient.datasets.get")
        @bounded_by("request_options", omitted="client", none="client")
        def get(self, id, *, request_options=None): ...
        @blocks("llm", instead="cohere.AsyncClient.datasets.delete")
        @bounded_by("request_options", omitted="client", none="client")
        def delete(self, id, *, request_options=None): ...
    class AsyncDatasetsClient:
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def list(
            self, *, dataset_type=None, before=None, after=None, limit=None, offset=None, validation_status=None,
            request_options=None,
        ): ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def create(
            self, *, name, type, data, keep_original_file=None, skip_malformed_input=None, keep_fields=None,
            optional_fields=None, text_separator=None, csv_delimiter=None, eval_data=..., request_options=None,
        ): ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def get_usage(self, *, request_options=None): ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def get(self, id, *, request_options=None): ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def delete(self, id, *, request_options=None): ...

with module("cohere.embed_jobs.client"):
    class EmbedJobsClient:
        @blocks("llm", instead="cohere.AsyncClient.embed_jobs.list")
        @bounded_by("request_options", omitted="client", none="client")
        def list(self, *, request_options=None): ...
        @blocks("llm", instead="cohere.AsyncClient.embed_jobs.create")
        @bounded_by("request_options", omitted="client", none="client")
        def create(
            self, *, model, dataset_id, input_type, name=..., embedding_types=..., truncate=..., request_options=None,
        ): ...
        @blocks("llm", instead="cohere.AsyncClient.embed_jobs.get")
        @bounded_by("request_options", omitted="client", none="client")
        def get(self, id, *, request_options=None): ...
        @blocks("llm", instead="cohere.AsyncClient.embed_jobs.cancel")
        @bounded_by("request_options", omitted="client", none="client")
        def cancel(self, id, *, request_options=None): ...
    class AsyncEmbedJobsClient:
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def list(self, *, request_options=None): ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def create(
            self, *, model, dataset_id, input_type, name=..., embedding_types=..., truncate=..., request_options=None,
        ): ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def get(self, id, *, request_options=None): ...
        @waits("llm")
        @bounded_by("request_options", omitted="client", none="client")
        async def cancel(self, id, *, request_options=None): ...
