from llama_index.core.llms.function_calling import FunctionCallingLLM

with module("llama_index.llms.openai.base", "llama_index.llms.openai"):
    class OpenAI(FunctionCallingLLM):
        @bounded_by("timeout", omitted="bounded")
        def __init__(
            self, model="gpt-3.5-turbo", temperature=0.1, max_tokens=None, additional_kwargs=None, max_retries=3,
            timeout=60.0, reuse_client=True, api_key=None, api_base=None, api_version=None, callback_manager=None,
            default_headers=None, http_client=None, async_http_client=None, openai_client=None,
            async_openai_client=None, system_prompt=None, messages_to_prompt=None, completion_to_prompt=None,
            pydantic_program_mode=..., output_parser=None, strict=False, reasoning_effort=None, modalities=None,
            audio_config=None, **kwargs,
        ) -> None: ...
