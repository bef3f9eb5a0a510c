from llama_index.core.embeddings import BaseEmbedding

with module("llama_index.embeddings.openai.base", "llama_index.embeddings.openai"):
    class OpenAIEmbedding(BaseEmbedding):
        @bounded_by("timeout", omitted="bounded")
        def __init__(
            self, mode=..., model=..., embed_batch_size=100, dimensions=None, additional_kwargs=None, api_key=None,
            api_base=None, api_version=None, max_retries=10, timeout=60.0, reuse_client=True, callback_manager=None,
            default_headers=None, http_client=None, async_http_client=None, num_workers=None, **kwargs,
        ) -> None: ...
