from typing import overload

from langchain_core.embeddings import Embeddings
from langchain_core.language_models import BaseChatModel
from langchain_core.language_models.llms import BaseLLM

with module("langchain_openai.chat_models.base"):
    class BaseChatOpenAI(BaseChatModel):
        # None is handed to the client of openai, and there it is for ever
        @overload
        @bounded_by("request_timeout")
        def __init__(self, *args, request_timeout, **kwargs) -> None: ...
        @overload
        @bounded_by("timeout")
        def __init__(self, *args, **kwargs) -> None: ...

with module("langchain_openai.chat_models.base", "langchain_openai"):
    class ChatOpenAI(BaseChatOpenAI): ...

with module("langchain_openai.chat_models.azure", "langchain_openai"):
    class AzureChatOpenAI(BaseChatOpenAI): ...

with module("langchain_openai.embeddings.base", "langchain_openai"):
    class OpenAIEmbeddings(Embeddings):
        @made_once("client")
        @overload
        @bounded_by("request_timeout")
        def __init__(self, *, request_timeout, **data) -> None: ...
        @made_once("client")
        @overload
        @bounded_by("timeout")
        def __init__(self, **data) -> None: ...
        @blocks("llm", instead="langchain_openai.OpenAIEmbeddings.aembed_documents")
        @bounded_by("timeout", omitted="client")
        def embed_documents(self, texts, chunk_size=None, **kwargs) -> list[list[float]]: ...
        @blocks("llm", instead="langchain_openai.OpenAIEmbeddings.aembed_query")
        @bounded_by("timeout", omitted="client")
        def embed_query(self, text, **kwargs) -> list[float]: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def aembed_documents(self, texts, chunk_size=None, **kwargs) -> list[list[float]]: ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def aembed_query(self, text, **kwargs) -> list[float]: ...

with module("langchain_openai.embeddings.azure", "langchain_openai"):
    class AzureOpenAIEmbeddings(OpenAIEmbeddings): ...

with module("langchain_openai.llms.base", "langchain_openai"):
    class OpenAI(BaseLLM): ...
