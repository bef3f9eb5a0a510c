from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Self

with module("openai._client"):
    from openai.resources.completions import AsyncCompletions as AsyncTextCompletions, Completions as TextCompletions
    from openai.resources.files import AsyncFiles, Files

with module("openai._client", "openai"):
    class OpenAI(SyncAPIClient):
        @bounded_by("timeout", omitted="minutes")
        @made_once("client")
        @opens("close")
        def __init__(
            self, *, api_key=None, admin_api_key=None, workload_identity=None, organization=None, project=None,
            webhook_secret=None, provider=None, base_url=..., data_residency=None, websocket_base_url=None, timeout=...,
            max_retries=2, default_headers=None, default_query=None, http_client=None, _strict_response_validation=False,
            _enforce_credentials=True,
        ) -> None: ...
        @property
        def chat(self) -> Chat: ...
        @property
        def completions(self) -> TextCompletions: ...
        @property
        def embeddings(self) -> Embeddings: ...
        @property
        def images(self) -> Images: ...
        @property
        def audio(self) -> Audio: ...
        @property
        def files(self) -> Files: ...
        @property
        def models(self) -> Models: ...
        @property
        def moderations(self) -> Moderations: ...
        @property
        def responses(self) -> Responses: ...
        @property
        def batches(self) -> Batches: ...
        @property
        def fine_tuning(self) -> FineTuning: ...
        @property
        def vector_stores(self) -> VectorStores: ...
        @property
        def uploads(self) -> Uploads: ...
        @property
        def conversations(self) -> Conversations: ...
        @property
        def containers(self) -> Containers: ...
        @property
        def videos(self) -> Videos: ...
        @property
        def beta(self) -> Beta: ...
        # what holds where `timeout` is left out is the receiver's own bound
        @bounds_result("timeout", omitted="bounded")
        def copy(
            self, *, api_key=None, admin_api_key=None, workload_identity=None, provider=..., organization=None,
            project=None, webhook_secret=None, websocket_base_url=None, base_url=..., data_residency=None, timeout=...,
            http_client=None, max_retries=..., default_headers=None, set_default_headers=None, default_query=None,
            set_default_query=None, _enforce_credentials=None, _extra_kwargs=...,
        ) -> OpenAI: ...
        @bounds_result("timeout", omitted="bounded")
        def with_options(
            self, *, api_key=None, admin_api_key=None, workload_identity=None, provider=..., organization=None,
            project=None, webhook_secret=None, websocket_base_url=None, base_url=..., data_residency=None, timeout=...,
            http_client=None, max_retries=..., default_headers=None, set_default_headers=None, default_query=None,
            set_default_query=None, _enforce_credentials=None, _extra_kwargs=...,
        ) -> OpenAI: ...
    class AsyncOpenAI(AsyncAPIClient):
        @bounded_by("timeout", omitted="minutes")
        @made_once("client")
        @opens("close")
        def __init__(
            self, *, api_key=None, admin_api_key=None, workload_identity=None, organization=None, project=None,
            webhook_secret=None, provider=None, base_url=..., data_residency=None, websocket_base_url=None, timeout=...,
            max_retries=2, default_headers=None, default_query=None, http_client=None, _strict_response_validation=False,
            _enforce_credentials=True,
        ) -> None: ...
        @property
        def chat(self) -> AsyncChat: ...
        @property
        def completions(self) -> AsyncTextCompletions: ...
        @property
        def embeddings(self) -> AsyncEmbeddings: ...
        @property
        def images(self) -> AsyncImages: ...
        @property
        def audio(self) -> AsyncAudio: ...
        @property
        def files(self) -> AsyncFiles: ...
        @property
        def models(self) -> AsyncModels: ...
        @property
        def moderations(self) -> AsyncModerations: ...
        @property
        def responses(self) -> AsyncResponses: ...
        @property
        def batches(self) -> AsyncBatches: ...
        @property
        def fine_tuning(self) -> AsyncFineTuning: ...
        @property
        def vector_stores(self) -> AsyncVectorStores: ...
        @property
        def uploads(self) -> AsyncUploads: ...
        @property
        def conversations(self) -> AsyncConversations: ...
        @property
        def containers(self) -> AsyncContainers: ...
        @property
        def videos(self) -> AsyncVideos: ...
        @property
        def beta(self) -> AsyncBeta: ...
        # what holds where `timeout` is left out is the receiver's own bound
        @bounds_result("timeout", omitted="bounded")
        def copy(
            self, *, api_key=None, admin_api_key=None, workload_identity=None, provider=..., organization=None,
            project=None, webhook_secret=None, websocket_base_url=None, base_url=..., data_residency=None, timeout=...,
            http_client=None, max_retries=..., default_headers=None, set_default_headers=None, default_query=None,
            set_default_query=None, _enforce_credentials=None, _extra_kwargs=...,
        ) -> AsyncOpenAI: ...
        @bounds_result("timeout", omitted="bounded")
        def with_options(
            self, *, api_key=None, admin_api_key=None, workload_identity=None, provider=..., organization=None,
            project=None, webhook_secret=None, websocket_base_url=None, base_url=..., data_residency=None, timeout=...,
            http_client=None, max_retries=..., default_headers=None, set_default_headers=None, default_query=None,
            set_default_query=None, _enforce_credentials=None, _extra_kwargs=...,
        ) -> AsyncOpenAI: ...
    Client = OpenAI
    AsyncClient = AsyncOpenAI

with module("openai._base_client"):
    class SyncAPIClient:
        @blocks("llm", instead="openai.AsyncOpenAI.request")
        def request(self, cast_to, options, *, stream=False, stream_cls=None): ...
        @blocks("llm", instead="openai.AsyncOpenAI.get")
        def get(self, path, *, cast_to, options=..., stream=False, stream_cls=None): ...
        @blocks("llm", instead="openai.AsyncOpenAI.post")
        def post(
            self, path, *, cast_to, body=None, content=None, options=..., files=None, stream=False, stream_cls=None,
        ): ...
        @blocks("llm", instead="openai.AsyncOpenAI.put")
        def put(self, path, *, cast_to, body=None, content=None, files=None, options=...): ...
        @blocks("llm", instead="openai.AsyncOpenAI.patch")
        def patch(self, path, *, cast_to, body=None, content=None, files=None, options=...): ...
        @blocks("llm", instead="openai.AsyncOpenAI.delete")
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

with module("openai.lib.azure", "openai"):
    class AzureOpenAI(OpenAI):
        @bounded_by("timeout", omitted="minutes")
        @made_once("client")
        @opens("close")
        def __init__(
            self, *, api_version=None, azure_endpoint=None, azure_deployment=None, api_key=None, admin_api_key=None,
            workload_identity=None, azure_ad_token=None, azure_ad_token_provider=None, organization=None, project=None,
            webhook_secret=None, websocket_base_url=None, base_url=None, timeout=..., max_retries=2, default_headers=None,
            default_query=None, http_client=None, _strict_response_validation=False, _enforce_credentials=True,
        ) -> None: ...
    class AsyncAzureOpenAI(AsyncOpenAI):
        @bounded_by("timeout", omitted="minutes")
        @made_once("client")
        @opens("close")
        def __init__(
            self, *, azure_endpoint=None, azure_deployment=None, api_version=None, api_key=None, admin_api_key=None,
            workload_identity=None, azure_ad_token=None, azure_ad_token_provider=None, organization=None, project=None,
            webhook_secret=None, base_url=None, websocket_base_url=None, timeout=..., max_retries=2, default_headers=None,
            default_query=None, http_client=None, _strict_response_validation=False, _enforce_credentials=True,
        ) -> None: ...

with module("openai.resources.chat.chat"):
    from openai.resources.chat.completions.completions import AsyncCompletions, Completions

with module("openai.resources.chat.chat", "openai.resources.chat", "openai.resources"):
    class Chat:
        @property
        def completions(self) -> Completions: ...
    class AsyncChat:
        @property
        def completions(self) -> AsyncCompletions: ...

with module("openai.resources.chat.completions.completions", "openai.resources.chat.completions", "openai.resources.chat"):
    class Completions:
        @property
        def with_raw_response(self) -> Completions: ...
        @blocks("llm", instead="openai.AsyncOpenAI.chat.completions.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, messages, model, audio=..., frequency_penalty=..., function_call=..., functions=..., logit_bias=...,
            logprobs=..., max_completion_tokens=..., max_tokens=..., metadata=..., modalities=..., moderation=..., n=...,
            parallel_tool_calls=..., prediction=..., presence_penalty=..., prompt_cache_key=..., prompt_cache_options=...,
            prompt_cache_retention=..., reasoning_effort=..., response_format=..., safety_identifier=..., seed=...,
            service_tier=..., stop=..., store=..., stream=..., stream_options=..., temperature=..., tool_choice=...,
            tools=..., top_logprobs=..., top_p=..., user=..., verbosity=..., web_search_options=..., extra_headers=None,
            extra_query=None, extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="openai.AsyncOpenAI.chat.completions.parse")
        @bounded_by("timeout", omitted="client")
        def parse(
            self, *, messages, model, audio=..., response_format=..., frequency_penalty=..., function_call=...,
            functions=..., logit_bias=..., logprobs=..., max_completion_tokens=..., max_tokens=..., metadata=...,
            modalities=..., moderation=..., n=..., parallel_tool_calls=..., prediction=..., presence_penalty=...,
            prompt_cache_key=..., prompt_cache_options=..., prompt_cache_retention=..., reasoning_effort=...,
            safety_identifier=..., seed=..., service_tier=..., stop=..., store=..., stream_options=..., temperature=...,
            tool_choice=..., tools=..., top_logprobs=..., top_p=..., user=..., verbosity=..., web_search_options=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="openai.AsyncOpenAI.chat.completions.stream")
        @bounded_by("timeout", omitted="client")
        def stream(
            self, *, messages, model, audio=..., response_format=..., frequency_penalty=..., function_call=...,
            functions=..., logit_bias=..., logprobs=..., max_completion_tokens=..., max_tokens=..., metadata=...,
            modalities=..., moderation=..., n=..., parallel_tool_calls=..., prediction=..., presence_penalty=...,
            prompt_cache_key=..., prompt_cache_options=..., prompt_cache_retention=..., reasoning_effort=...,
            safety_identifier=..., seed=..., service_tier=..., stop=..., store=..., stream_options=..., temperature=...,
            tool_choice=..., tools=..., top_logprobs=..., top_p=..., user=..., verbosity=..., web_search_options=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ) -> AbstractContextManager: ...
        @blocks("llm", instead="openai.AsyncOpenAI.chat.completions")
        def __getattr__(self, name): ...
    class AsyncCompletions:
        @property
        def with_raw_response(self) -> AsyncCompletions: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, messages, model, audio=..., frequency_penalty=..., function_call=..., functions=..., logit_bias=...,
            logprobs=..., max_completion_tokens=..., max_tokens=..., metadata=..., modalities=..., moderation=..., n=...,
            parallel_tool_calls=..., prediction=..., presence_penalty=..., prompt_cache_key=..., prompt_cache_options=...,
            prompt_cache_retention=..., reasoning_effort=..., response_format=..., safety_identifier=..., seed=...,
            service_tier=..., stop=..., store=..., stream=..., stream_options=..., temperature=..., tool_choice=...,
            tools=..., top_logprobs=..., top_p=..., user=..., verbosity=..., web_search_options=..., extra_headers=None,
            extra_query=None, extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def parse(
            self, *, messages, model, audio=..., response_format=..., frequency_penalty=..., function_call=...,
            functions=..., logit_bias=..., logprobs=..., max_completion_tokens=..., max_tokens=..., metadata=...,
            modalities=..., moderation=..., n=..., parallel_tool_calls=..., prediction=..., presence_penalty=...,
            prompt_cache_key=..., prompt_cache_options=..., prompt_cache_retention=..., reasoning_effort=...,
            safety_identifier=..., seed=..., service_tier=..., stop=..., store=..., stream_options=..., temperature=...,
            tool_choice=..., tools=..., top_logprobs=..., top_p=..., user=..., verbosity=..., web_search_options=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        def stream(
            self, *, messages, model, audio=..., response_format=..., frequency_penalty=..., function_call=...,
            functions=..., logit_bias=..., logprobs=..., max_completion_tokens=..., max_tokens=..., metadata=...,
            modalities=..., moderation=..., n=..., parallel_tool_calls=..., prediction=..., presence_penalty=...,
            prompt_cache_key=..., prompt_cache_options=..., prompt_cache_retention=..., reasoning_effort=...,
            safety_identifier=..., seed=..., service_tier=..., stop=..., store=..., stream_options=..., temperature=...,
            tool_choice=..., tools=..., top_logprobs=..., top_p=..., user=..., verbosity=..., web_search_options=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ) -> AbstractAsyncContextManager: ...
        @waits("llm")
        def __getattr__(self, name): ...

with module("openai.resources.completions", "openai.resources"):
    class Completions:
        @property
        def with_raw_response(self) -> Completions: ...
        @blocks("llm", instead="openai.AsyncOpenAI.completions.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, model, prompt, best_of=..., echo=..., frequency_penalty=..., logit_bias=..., logprobs=...,
            max_tokens=..., n=..., presence_penalty=..., seed=..., stop=..., stream=..., stream_options=..., suffix=...,
            temperature=..., top_p=..., user=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
    class AsyncCompletions:
        @property
        def with_raw_response(self) -> AsyncCompletions: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, model, prompt, best_of=..., echo=..., frequency_penalty=..., logit_bias=..., logprobs=...,
            max_tokens=..., n=..., presence_penalty=..., seed=..., stop=..., stream=..., stream_options=..., suffix=...,
            temperature=..., top_p=..., user=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...

with module("openai.resources.embeddings", "openai.resources"):
    class Embeddings:
        @property
        def with_raw_response(self) -> Embeddings: ...
        @blocks("llm", instead="openai.AsyncOpenAI.embeddings.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, input, model, dimensions=..., encoding_format=..., user=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...
    class AsyncEmbeddings:
        @property
        def with_raw_response(self) -> AsyncEmbeddings: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, input, model, dimensions=..., encoding_format=..., user=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...

with module("openai.resources.images", "openai.resources"):
    class Images:
        @property
        def with_raw_response(self) -> Images: ...
        @blocks("llm", instead="openai.AsyncOpenAI.images.generate")
        @bounded_by("timeout", omitted="client")
        def generate(
            self, *, prompt, background=..., complexity=..., frame_count=..., frame_duration_ms=..., model=...,
            moderation=..., n=..., output_compression=..., output_format=..., partial_images=..., quality=...,
            response_format=..., safety_identifier=..., size=..., stream=..., style=..., svg=..., user=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="openai.AsyncOpenAI.images.edit")
        @bounded_by("timeout", omitted="client")
        def edit(
            self, *, image, prompt, background=..., complexity=..., frame_count=..., frame_duration_ms=...,
            input_fidelity=..., markup=..., mask=..., model=..., n=..., output_compression=..., output_format=...,
            partial_images=..., quality=..., response_format=..., safety_identifier=..., size=..., stream=..., svg=...,
            user=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="openai.AsyncOpenAI.images.create_variation")
        @bounded_by("timeout", omitted="client")
        def create_variation(
            self, *, image, model=..., n=..., response_format=..., size=..., user=..., extra_headers=None,
            extra_query=None, extra_body=None, timeout=...,
        ): ...
    class AsyncImages:
        @property
        def with_raw_response(self) -> AsyncImages: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def generate(
            self, *, prompt, background=..., complexity=..., frame_count=..., frame_duration_ms=..., model=...,
            moderation=..., n=..., output_compression=..., output_format=..., partial_images=..., quality=...,
            response_format=..., safety_identifier=..., size=..., stream=..., style=..., svg=..., user=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def edit(
            self, *, image, prompt, background=..., complexity=..., frame_count=..., frame_duration_ms=...,
            input_fidelity=..., markup=..., mask=..., model=..., n=..., output_compression=..., output_format=...,
            partial_images=..., quality=..., response_format=..., safety_identifier=..., size=..., stream=..., svg=...,
            user=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create_variation(
            self, *, image, model=..., n=..., response_format=..., size=..., user=..., extra_headers=None,
            extra_query=None, extra_body=None, timeout=...,
        ): ...

with module("openai.resources.audio.audio", "openai.resources.audio", "openai.resources"):
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

with module("openai.resources.audio.speech", "openai.resources.audio"):
    class Speech:
        @property
        def with_raw_response(self) -> Speech: ...
        @blocks("llm", instead="openai.AsyncOpenAI.audio.speech.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, input, model, voice, instructions=..., response_format=..., speed=..., stream_format=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
    class AsyncSpeech:
        @property
        def with_raw_response(self) -> AsyncSpeech: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, input, model, voice, instructions=..., response_format=..., speed=..., stream_format=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...

with module("openai.resources.audio.transcriptions", "openai.resources.audio"):
    class Transcriptions:
        @property
        def with_raw_response(self) -> Transcriptions: ...
        @blocks("llm", instead="openai.AsyncOpenAI.audio.transcriptions.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, file, model, chunking_strategy=..., include=..., keywords=..., known_speaker_names=...,
            known_speaker_references=..., language=..., languages=..., prompt=..., response_format=..., stream=...,
            temperature=..., timestamp_granularities=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
    class AsyncTranscriptions:
        @property
        def with_raw_response(self) -> AsyncTranscriptions: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, file, model, chunking_strategy=..., include=..., keywords=..., known_speaker_names=...,
            known_speaker_references=..., language=..., languages=..., prompt=..., response_format=..., stream=...,
            temperature=..., timestamp_granularities=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...

with module("openai.resources.audio.translations", "openai.resources.audio"):
    class Translations:
        @property
        def with_raw_response(self) -> Translations: ...
        @blocks("llm", instead="openai.AsyncOpenAI.audio.translations.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, file, model, prompt=..., response_format=..., temperature=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...
    class AsyncTranslations:
        @property
        def with_raw_response(self) -> AsyncTranslations: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, file, model, prompt=..., response_format=..., temperature=..., extra_headers=None, extra_query=None,
            extra_body=None, timeout=...,
        ): ...

with module("openai.resources.moderations", "openai.resources"):
    class Moderations:
        @property
        def with_raw_response(self) -> Moderations: ...
        @blocks("llm", instead="openai.AsyncOpenAI.moderations.create")
        @bounded_by("timeout", omitted="client")
        def create(self, *, input, model=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
    class AsyncModerations:
        @property
        def with_raw_response(self) -> AsyncModerations: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(self, *, input, model=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...

with module("openai.resources.models", "openai.resources"):
    class Models:
        @property
        def with_raw_response(self) -> Models: ...
        @blocks("llm", instead="openai.AsyncOpenAI.models.retrieve")
        @bounded_by("timeout", omitted="client")
        def retrieve(self, model, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @blocks("llm", instead="openai.AsyncOpenAI.models.list")
        @bounded_by("timeout", omitted="client")
        def list(self, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @blocks("llm", instead="openai.AsyncOpenAI.models.delete")
        @bounded_by("timeout", omitted="client")
        def delete(self, model, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
    class AsyncModels:
        @property
        def with_raw_response(self) -> AsyncModels: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def retrieve(self, model, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        def list(self, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def delete(self, model, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...

with module("openai.resources.files", "openai.resources"):
    class Files:
        @property
        def with_raw_response(self) -> Files: ...
        @blocks("llm", instead="openai.AsyncOpenAI.files.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, file, purpose, expires_after=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="openai.AsyncOpenAI.files.retrieve")
        @bounded_by("timeout", omitted="client")
        def retrieve(self, file_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @blocks("llm", instead="openai.AsyncOpenAI.files.list")
        @bounded_by("timeout", omitted="client")
        def list(
            self, *, after=..., limit=..., order=..., purpose=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
        @blocks("llm", instead="openai.AsyncOpenAI.files.delete")
        @bounded_by("timeout", omitted="client")
        def delete(self, file_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @blocks("llm", instead="openai.AsyncOpenAI.files.content")
        @bounded_by("timeout", omitted="client")
        def content(self, file_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @blocks("llm", instead="openai.AsyncOpenAI.files.wait_for_processing")
        def wait_for_processing(self, id, *, poll_interval=5.0, max_wait_seconds=1800): ...
        @blocks("llm", instead="openai.AsyncOpenAI.files")
        def __getattr__(self, name): ...
    class AsyncFiles:
        @property
        def with_raw_response(self) -> AsyncFiles: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, file, purpose, expires_after=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def retrieve(self, file_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        def list(
            self, *, after=..., limit=..., order=..., purpose=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def delete(self, file_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def content(self, file_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @waits("llm")
        async def wait_for_processing(self, id, *, poll_interval=5.0, max_wait_seconds=1800): ...
        @waits("llm")
        def __getattr__(self, name): ...

with module("openai.resources.responses.responses", "openai.resources.responses"):
    class Responses:
        @property
        def with_raw_response(self) -> Responses: ...
        @blocks("llm", instead="openai.AsyncOpenAI.responses.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, access_programs=..., background=..., context_management=..., conversation=..., image=...,
            include=..., input=..., instructions=..., max_output_tokens=..., max_tool_calls=..., metadata=..., model=...,
            moderation=..., parallel_tool_calls=..., previous_response_id=..., prompt=..., prompt_cache_key=...,
            prompt_cache_options=..., prompt_cache_retention=..., reasoning=..., safety_identifier=..., service_tier=...,
            store=..., stream=..., stream_options=..., temperature=..., text=..., tool_choice=..., tools=...,
            top_logprobs=..., top_p=..., truncation=..., user=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
        @blocks("llm", instead="openai.AsyncOpenAI.responses.parse")
        @bounded_by("timeout", omitted="client")
        def parse(
            self, *, text_format=..., parse_as=..., access_programs=..., background=..., context_management=...,
            conversation=..., image=..., include=..., input=..., instructions=..., max_output_tokens=...,
            max_tool_calls=..., metadata=..., model=..., moderation=..., parallel_tool_calls=...,
            previous_response_id=..., prompt=..., prompt_cache_key=..., prompt_cache_options=...,
            prompt_cache_retention=..., reasoning=..., safety_identifier=..., service_tier=..., store=..., stream=...,
            stream_options=..., temperature=..., text=..., tool_choice=..., tools=..., top_logprobs=..., top_p=...,
            truncation=..., user=..., verbosity=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="openai.AsyncOpenAI.responses.stream")
        @bounded_by("timeout", omitted="client")
        def stream(
            self, *, response_id=..., input=..., model=..., access_programs=..., background=..., context_management=...,
            text_format=..., tools=..., conversation=..., image=..., include=..., instructions=..., max_output_tokens=...,
            max_tool_calls=..., metadata=..., parallel_tool_calls=..., moderation=..., previous_response_id=...,
            prompt=..., prompt_cache_key=..., prompt_cache_options=..., prompt_cache_retention=..., reasoning=...,
            safety_identifier=..., service_tier=..., store=..., stream_options=..., temperature=..., text=...,
            tool_choice=..., top_logprobs=..., top_p=..., truncation=..., user=..., starting_after=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ) -> AbstractContextManager: ...
        @blocks("llm", instead="openai.AsyncOpenAI.responses.retrieve")
        @bounded_by("timeout", omitted="client")
        def retrieve(
            self, response_id, *, include=..., include_obfuscation=..., starting_after=..., stream=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="openai.AsyncOpenAI.responses.delete")
        @bounded_by("timeout", omitted="client")
        def delete(self, response_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @blocks("llm", instead="openai.AsyncOpenAI.responses.cancel")
        @bounded_by("timeout", omitted="client")
        def cancel(self, response_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @blocks("llm", instead="openai.AsyncOpenAI.responses")
        def __getattr__(self, name): ...
    class AsyncResponses:
        @property
        def with_raw_response(self) -> AsyncResponses: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, access_programs=..., background=..., context_management=..., conversation=..., image=...,
            include=..., input=..., instructions=..., max_output_tokens=..., max_tool_calls=..., metadata=..., model=...,
            moderation=..., parallel_tool_calls=..., previous_response_id=..., prompt=..., prompt_cache_key=...,
            prompt_cache_options=..., prompt_cache_retention=..., reasoning=..., safety_identifier=..., service_tier=...,
            store=..., stream=..., stream_options=..., temperature=..., text=..., tool_choice=..., tools=...,
            top_logprobs=..., top_p=..., truncation=..., user=..., extra_headers=None, extra_query=None, extra_body=None,
            timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def parse(
            self, *, text_format=..., parse_as=..., access_programs=..., background=..., context_management=...,
            conversation=..., image=..., include=..., input=..., instructions=..., max_output_tokens=...,
            max_tool_calls=..., metadata=..., model=..., moderation=..., parallel_tool_calls=...,
            previous_response_id=..., prompt=..., prompt_cache_key=..., prompt_cache_options=...,
            prompt_cache_retention=..., reasoning=..., safety_identifier=..., service_tier=..., store=..., stream=...,
            stream_options=..., temperature=..., text=..., tool_choice=..., tools=..., top_logprobs=..., top_p=...,
            truncation=..., user=..., verbosity=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        def stream(
            self, *, response_id=..., input=..., model=..., access_programs=..., background=..., context_management=...,
            text_format=..., tools=..., conversation=..., image=..., include=..., instructions=..., max_output_tokens=...,
            max_tool_calls=..., metadata=..., parallel_tool_calls=..., moderation=..., previous_response_id=...,
            prompt=..., prompt_cache_key=..., prompt_cache_options=..., prompt_cache_retention=..., reasoning=...,
            safety_identifier=..., service_tier=..., store=..., stream_options=..., temperature=..., text=...,
            tool_choice=..., top_logprobs=..., top_p=..., truncation=..., user=..., starting_after=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ) -> AbstractAsyncContextManager: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def retrieve(
            self, response_id, *, include=..., include_obfuscation=..., starting_after=..., stream=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def delete(self, response_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def cancel(self, response_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @waits("llm")
        def __getattr__(self, name): ...

with module("openai.resources.batches", "openai.resources"):
    class Batches:
        @property
        def with_raw_response(self) -> Batches: ...
        @blocks("llm", instead="openai.AsyncOpenAI.batches.create")
        @bounded_by("timeout", omitted="client")
        def create(
            self, *, completion_window, endpoint, input_file_id, metadata=..., output_expires_after=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @blocks("llm", instead="openai.AsyncOpenAI.batches.retrieve")
        @bounded_by("timeout", omitted="client")
        def retrieve(self, batch_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @blocks("llm", instead="openai.AsyncOpenAI.batches.list")
        @bounded_by("timeout", omitted="client")
        def list(self, *, after=..., limit=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @blocks("llm", instead="openai.AsyncOpenAI.batches.cancel")
        @bounded_by("timeout", omitted="client")
        def cancel(self, batch_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
    class AsyncBatches:
        @property
        def with_raw_response(self) -> AsyncBatches: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def create(
            self, *, completion_window, endpoint, input_file_id, metadata=..., output_expires_after=...,
            extra_headers=None, extra_query=None, extra_body=None, timeout=...,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def retrieve(self, batch_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        def list(self, *, after=..., limit=..., extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def cancel(self, batch_id, *, extra_headers=None, extra_query=None, extra_body=None, timeout=...): ...

with module("openai.resources.fine_tuning.fine_tuning", "openai.resources.fine_tuning", "openai.resources"):
    class FineTuning:
        @property
        def jobs(self) -> Jobs: ...
    class AsyncFineTuning:
        @property
        def jobs(self) -> AsyncJobs: ...

with module("openai.resources.fine_tuning.jobs.jobs", "openai.resources.fine_tuning.jobs", "openai.resources.fine_tuning"):
    class Jobs:
        @blocks("llm", instead="openai.AsyncOpenAI.fine_tuning.jobs")
        def __getattr__(self, name): ...
    class AsyncJobs:
        @waits("llm")
        def __getattr__(self, name): ...

with module("openai.resources.vector_stores.vector_stores"):
    from openai.resources.vector_stores.files import AsyncFiles, Files

with module("openai.resources.vector_stores.vector_stores", "openai.resources.vector_stores", "openai.resources"):
    class VectorStores:
        @property
        def files(self) -> Files: ...
        @property
        def file_batches(self) -> FileBatches: ...
        @blocks("llm", instead="openai.AsyncOpenAI.vector_stores")
        def __getattr__(self, name): ...
    class AsyncVectorStores:
        @property
        def files(self) -> AsyncFiles: ...
        @property
        def file_batches(self) -> AsyncFileBatches: ...
        @waits("llm")
        def __getattr__(self, name): ...

with module("openai.resources.vector_stores.files", "openai.resources.vector_stores"):
    class Files:
        @blocks("llm", instead="openai.AsyncOpenAI.vector_stores.files")
        def __getattr__(self, name): ...
    class AsyncFiles:
        @waits("llm")
        def __getattr__(self, name): ...

with module("openai.resources.vector_stores.file_batches", "openai.resources.vector_stores"):
    class FileBatches:
        @blocks("llm", instead="openai.AsyncOpenAI.vector_stores.file_batches")
        def __getattr__(self, name): ...
    class AsyncFileBatches:
        @waits("llm")
        def __getattr__(self, name): ...

with module("openai.resources.uploads.uploads", "openai.resources.uploads", "openai.resources"):
    class Uploads:
        @property
        def parts(self) -> Parts: ...
        @blocks("llm", instead="openai.AsyncOpenAI.uploads")
        def __getattr__(self, name): ...
    class AsyncUploads:
        @property
        def parts(self) -> AsyncParts: ...
        @waits("llm")
        def __getattr__(self, name): ...

with module("openai.resources.uploads.parts", "openai.resources.uploads"):
    class Parts:
        @blocks("llm", instead="openai.AsyncOpenAI.uploads.parts")
        def __getattr__(self, name): ...
    class AsyncParts:
        @waits("llm")
        def __getattr__(self, name): ...

with module("openai.resources.conversations.conversations", "openai.resources.conversations"):
    class Conversations:
        @property
        def items(self) -> Items: ...
        @blocks("llm", instead="openai.AsyncOpenAI.conversations")
        def __getattr__(self, name): ...
    class AsyncConversations:
        @property
        def items(self) -> AsyncItems: ...
        @waits("llm")
        def __getattr__(self, name): ...

with module("openai.resources.conversations.items", "openai.resources.conversations"):
    class Items:
        @blocks("llm", instead="openai.AsyncOpenAI.conversations.items")
        def __getattr__(self, name): ...
    class AsyncItems:
        @waits("llm")
        def __getattr__(self, name): ...

with module("openai.resources.containers.containers", "openai.resources.containers", "openai.resources"):
    class Containers:
        @blocks("llm", instead="openai.AsyncOpenAI.containers")
        def __getattr__(self, name): ...
    class AsyncContainers:
        @waits("llm")
        def __getattr__(self, name): ...

with module("openai.resources.videos", "openai.resources"):
    class Videos:
        @blocks("llm", instead="openai.AsyncOpenAI.videos")
        def __getattr__(self, name): ...
    class AsyncVideos:
        @waits("llm")
        def __getattr__(self, name): ...

with module("openai.resources.beta.beta", "openai.resources.beta", "openai.resources"):
    class Beta:
        @property
        def chat(self) -> Chat: ...
        @property
        def assistants(self) -> Assistants: ...
        @property
        def threads(self) -> Threads: ...
    class AsyncBeta:
        @property
        def chat(self) -> AsyncChat: ...
        @property
        def assistants(self) -> AsyncAssistants: ...
        @property
        def threads(self) -> AsyncThreads: ...

with module("openai.resources.beta.assistants", "openai.resources.beta"):
    class Assistants:
        @blocks("llm", instead="openai.AsyncOpenAI.beta.assistants")
        def __getattr__(self, name): ...
    class AsyncAssistants:
        @waits("llm")
        def __getattr__(self, name): ...

with module("openai.resources.beta.threads.threads", "openai.resources.beta.threads", "openai.resources.beta"):
    class Threads:
        @property
        def runs(self) -> Runs: ...
        @property
        def messages(self) -> Messages: ...
        @blocks("llm", instead="openai.AsyncOpenAI.beta.threads")
        def __getattr__(self, name): ...
    class AsyncThreads:
        @property
        def runs(self) -> AsyncRuns: ...
        @property
        def messages(self) -> AsyncMessages: ...
        @waits("llm")
        def __getattr__(self, name): ...

with module("openai.resources.beta.threads.runs.runs", "openai.resources.beta.threads.runs", "openai.resources.beta.threads"):
    class Runs:
        @property
        def steps(self) -> Steps: ...
        @blocks("llm", instead="openai.AsyncOpenAI.beta.threads.runs")
        def __getattr__(self, name): ...
    class AsyncRuns:
        @property
        def steps(self) -> AsyncSteps: ...
        @waits("llm")
        def __getattr__(self, name): ...

with module("openai.resources.beta.threads.runs.steps", "openai.resources.beta.threads.runs"):
    class Steps:
        @blocks("llm", instead="openai.AsyncOpenAI.beta.threads.runs.steps")
        def __getattr__(self, name): ...
    class AsyncSteps:
        @waits("llm")
        def __getattr__(self, name): ...

with module("openai.resources.beta.threads.messages", "openai.resources.beta.threads"):
    class Messages:
        @blocks("llm", instead="openai.AsyncOpenAI.beta.threads.messages")
        def __getattr__(self, name): ...
    class AsyncMessages:
        @waits("llm")
        def __getattr__(self, name): ...

with module("openai._module_client"):
    from openai.resources.completions import Completions as TextCompletions
    from openai.resources.files import Files

with module("openai._module_client", "openai"):
    chat: Chat
    completions: TextCompletions
    embeddings: Embeddings
    images: Images
    audio: Audio
    files: Files
    models: Models
    moderations: Moderations
    responses: Responses
    batches: Batches
    fine_tuning: FineTuning
    vector_stores: VectorStores
    uploads: Uploads
    conversations: Conversations
    containers: Containers
    videos: Videos
    beta: Beta
