from collections.abc import Iterator
from typing import Self

with module("google.generativeai.client", "google.generativeai"):
    def configure(
        *, api_key=None, credentials=None, transport=None, client_options=None, client_info=None, default_metadata=(),
    ) -> None: ...

with module("google.generativeai.generative_models", "google.generativeai"):
    class GenerativeModel:
        def __init__(
            self, model_name="gemini-1.5-flash-002", safety_settings=None, generation_config=None, tools=None,
            tool_config=None, system_instruction=None,
        ) -> None: ...
        @classmethod
        def from_cached_content(cls, cached_content, *, generation_config=None, safety_settings=None) -> Self: ...
        @blocks("llm", instead="google.generativeai.GenerativeModel.generate_content_async")
        @bounded_by("request_options", omitted="minutes", none="minutes")
        def generate_content(
            self, contents, *, generation_config=None, safety_settings=None, stream=False, tools=None, tool_config=None,
            request_options=None,
        ): ...
        @waits("llm")
        @bounded_by("request_options", omitted="minutes", none="minutes")
        async def generate_content_async(
            self, contents, *, generation_config=None, safety_settings=None, stream=False, tools=None, tool_config=None,
            request_options=None,
        ): ...
        @blocks("llm", instead="google.generativeai.GenerativeModel.count_tokens_async")
        @bounded_by("request_options", omitted="bounded", none="bounded")
        def count_tokens(
            self, contents=None, *, generation_config=None, safety_settings=None, tools=None, tool_config=None,
            request_options=None,
        ): ...
        @waits("llm")
        @bounded_by("request_options", omitted="bounded", none="bounded")
        async def count_tokens_async(
            self, contents=None, *, generation_config=None, safety_settings=None, tools=None, tool_config=None,
            request_options=None,
        ): ...
        def start_chat(self, *, history=None, enable_automatic_function_calling=False) -> ChatSession: ...
    class ChatSession:
        def __init__(self, model, history=None, enable_automatic_function_calling=False) -> None: ...
        @blocks("llm", instead="google.generativeai.ChatSession.send_message_async")
        @bounded_by("request_options", omitted="minutes", none="minutes")
        def send_message(
            self, content, *, generation_config=None, safety_settings=None, stream=False, tools=None, tool_config=None,
            request_options=None,
        ): ...
        @waits("llm")
        @bounded_by("request_options", omitted="minutes", none="minutes")
        async def send_message_async(
            self, content, *, generation_config=None, safety_settings=None, stream=False, tools=None, tool_config=None,
            request_options=None,
        ): ...
        def rewind(self): ...

with module("google.generativeai.embedding", "google.generativeai"):
    @blocks("llm", instead="google.generativeai.embed_content_async")
    @bounded_by("request_options", omitted="bounded", none="bounded")
    def embed_content(
        model, content, task_type=None, title=None, output_dimensionality=None, client=None, request_options=None,
    ): ...
    @waits("llm")
    @bounded_by("request_options", omitted="bounded", none="bounded")
    async def embed_content_async(
        model, content, task_type=None, title=None, output_dimensionality=None, client=None, request_options=None,
    ): ...

with module("google.generativeai.models", "google.generativeai"):
    @blocks("llm")
    @bounded_by("request_options", omitted="bounded", none="bounded")
    def get_model(name, *, client=None, request_options=None): ...
    @blocks("llm")
    @bounded_by("request_options", omitted="bounded", none="bounded")
    def get_base_model(name, *, client=None, request_options=None): ...
    @blocks("llm")
    @bounded_by("request_options", omitted="bounded", none="bounded")
    def get_tuned_model(name, *, client=None, request_options=None): ...
    @blocks("llm")
    @bounded_by("request_options", omitted="bounded", none="bounded")
    def list_models(*, page_size=50, client=None, request_options=None) -> Iterator: ...
    @blocks("llm")
    @bounded_by("request_options", omitted="bounded", none="bounded")
    def list_tuned_models(*, page_size=50, client=None, request_options=None) -> Iterator: ...
    @blocks("llm")
    @bounded_by("request_options", omitted="bounded", none="bounded")
    def create_tuned_model(
        source_model, training_data, *, id=None, display_name=None, description=None, temperature=None, top_p=None,
        top_k=None, epoch_count=None, batch_size=None, learning_rate=None, input_key="text_input", output_key="output",
        client=None, request_options=None,
    ): ...
    @blocks("llm")
    @bounded_by("request_options", omitted="bounded", none="bounded")
    def update_tuned_model(tuned_model, updates=None, *, client=None, request_options=None): ...
    @blocks("llm")
    @bounded_by("request_options", omitted="bounded", none="bounded")
    def delete_tuned_model(tuned_model, client=None, request_options=None): ...

with module("google.generativeai.files", "google.generativeai"):
    @blocks("llm")
    def upload_file(path, *, mime_type=None, name=None, display_name=None, resumable=True): ...
    @blocks("llm")
    def list_files(page_size=100) -> Iterator: ...
    @blocks("llm")
    def get_file(name): ...
    @blocks("llm")
    def delete_file(name): ...

with module("google.generativeai.types.helper_types", "google.generativeai.types"):
    class RequestOptions:
        @bounded_by("timeout")
        def __init__(self, *, retry=None, timeout=None) -> None: ...
