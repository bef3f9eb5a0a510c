with module("voyageai._base"):
    class _BaseClient:
        # the tokenizer of a model is fetched from the Hugging Face hub at its first use, and kept
        def tokenize(self, texts, model=None): ...
        def count_tokens(self, texts, model=None) -> int: ...

with module("voyageai.client", "voyageai"):
    class Client(_BaseClient):
        @bounded_by("timeout", omitted="minutes", none="minutes")
        @made_once("client")
        def __init__(self, api_key=None, max_retries=0, timeout=None, base_url=None) -> None: ...
        @blocks("llm", instead="voyageai.AsyncClient.embed")
        @bounded_by("", omitted="client")
        def embed(
            self, texts, model=None, input_type=None, truncation=True, output_dtype=None, output_dimension=None,
        ): ...
        @blocks("llm", instead="voyageai.AsyncClient.contextualized_embed")
        @bounded_by("", omitted="client")
        def contextualized_embed(
            self, inputs, model, input_type=None, output_dtype=None, output_dimension=None, chunk_fn=None,
            enable_auto_chunking=False, chunk_size=None, chunk_overlap=None,
        ): ...
        @blocks("llm", instead="voyageai.AsyncClient.rerank")
        @bounded_by("", omitted="client")
        def rerank(self, query, documents, model, top_k=None, truncation=True): ...
        @blocks("llm", instead="voyageai.AsyncClient.multimodal_embed")
        @bounded_by("", omitted="client")
        def multimodal_embed(
            self, inputs, model, input_type=None, truncation=True, output_dtype=None, output_dimension=None,
        ): ...

with module("voyageai.client_async", "voyageai"):
    class AsyncClient(_BaseClient):
        @bounded_by("timeout", omitted="minutes", none="minutes")
        @made_once("client")
        def __init__(self, api_key=None, max_retries=0, timeout=None, base_url=None) -> None: ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def embed(
            self, texts, model=None, input_type=None, truncation=True, output_dtype=None, output_dimension=None,
        ): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def contextualized_embed(
            self, inputs, model, input_type=None, output_dtype=None, output_dimension=None, chunk_fn=None,
            enable_auto_chunking=False, chunk_size=None, chunk_overlap=None,
        ): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def rerank(self, query, documents, model, top_k=None, truncation=True): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def multimodal_embed(
            self, inputs, model, input_type=None, truncation=True, output_dtype=None, output_dimension=None,
        ): ...

with module("voyageai.embeddings_utils", "voyageai"):
    @blocks("llm", instead="voyageai.aget_embedding")
    def get_embedding(text, model="voyage-2", input_type=None, **kwargs) -> list[float]: ...
    @blocks("llm", instead="voyageai.aget_embeddings")
    def get_embeddings(list_of_text, model="voyage-2", input_type=None, **kwargs) -> list[list[float]]: ...
    @waits("llm")
    async def aget_embedding(text, model="voyage-2", input_type=None, **kwargs) -> list[float]: ...
    @waits("llm")
    async def aget_embeddings(list_of_text, model="voyage-2", input_type=None, **kwargs) -> list[list[float]]: ...
