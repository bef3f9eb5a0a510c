from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Self

with module("ollama._client", "ollama"):
    class Client(AbstractContextManager):
        # `timeout` is among the keywords handed on to httpx, but None, for ever, where it is left out
        @bounded_by("timeout")
        @made_once("client")
        @opens("close")
        def __init__(self, host=None, **kwargs) -> None: ...
        def close(self) -> None: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc_val, exc_tb) -> None: ...
        @blocks("llm", instead="ollama.AsyncClient.generate")
        @bounded_by("", omitted="client")
        def generate(
            self, model="", prompt=None, suffix=None, *, system=None, template=None, context=None, stream=False,
            think=None, logprobs=None, top_logprobs=None, raw=None, format=None, images=None, options=None,
            keep_alive=None, width=None, height=None, steps=None,
        ): ...
        @blocks("llm", instead="ollama.AsyncClient.chat")
        @bounded_by("", omitted="client")
        def chat(
            self, model="", messages=None, *, tools=None, stream=False, think=None, logprobs=None, top_logprobs=None,
            format=None, options=None, keep_alive=None,
        ): ...
        @blocks("llm", instead="ollama.AsyncClient.embed")
        @bounded_by("", omitted="client")
        def embed(self, model="", input="", truncate=None, options=None, keep_alive=None, dimensions=None): ...
        @blocks("llm", instead="ollama.AsyncClient.embeddings")
        @bounded_by("", omitted="client")
        def embeddings(self, model="", prompt=None, options=None, keep_alive=None): ...
        @blocks("http", instead="ollama.AsyncClient.pull")
        @bounded_by("", omitted="client")
        def pull(self, model, *, insecure=False, stream=False): ...
        @blocks("http", instead="ollama.AsyncClient.push")
        @bounded_by("", omitted="client")
        def push(self, model, *, insecure=False, stream=False): ...
        @blocks("http", instead="ollama.AsyncClient.create")
        @bounded_by("", omitted="client")
        def create(
            self, model, quantize=None, from_=None, files=None, adapters=None, template=None, license=None, system=None,
            parameters=None, messages=None, *, stream=False,
        ): ...
        @blocks("http", instead="ollama.AsyncClient.list")
        @bounded_by("", omitted="client")
        def list(self): ...
        @blocks("http", instead="ollama.AsyncClient.delete")
        @bounded_by("", omitted="client")
        def delete(self, model): ...
        @blocks("http", instead="ollama.AsyncClient.copy")
        @bounded_by("", omitted="client")
        def copy(self, source, destination): ...
        @blocks("http", instead="ollama.AsyncClient.show")
        @bounded_by("", omitted="client")
        def show(self, model): ...
        @blocks("http", instead="ollama.AsyncClient.ps")
        @bounded_by("", omitted="client")
        def ps(self): ...
        @blocks("http", instead="ollama.AsyncClient.web_search")
        @bounded_by("", omitted="client")
        def web_search(self, query, max_results=3): ...
        @blocks("http", instead="ollama.AsyncClient.web_fetch")
        @bounded_by("", omitted="client")
        def web_fetch(self, url): ...
    class AsyncClient(AbstractAsyncContextManager):
        # `timeout` is among the keywords handed on to httpx, but None, for ever, where it is left out
        @bounded_by("timeout")
        @made_once("client")
        @opens("close")
        def __init__(self, host=None, **kwargs) -> None: ...
        async def close(self) -> None: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc_val, exc_tb) -> None: ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def generate(
            self, model="", prompt=None, suffix=None, *, system=None, template=None, context=None, stream=False,
            think=None, logprobs=None, top_logprobs=None, raw=None, format=None, images=None, options=None,
            keep_alive=None, width=None, height=None, steps=None,
        ): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def chat(
            self, model="", messages=None, *, tools=None, stream=False, think=None, logprobs=None, top_logprobs=None,
            format=None, options=None, keep_alive=None,
        ): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def embed(self, model="", input="", truncate=None, options=None, keep_alive=None, dimensions=None): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def embeddings(self, model="", prompt=None, options=None, keep_alive=None): ...
        @waits("http")
        @bounded_by("", omitted="client")
        async def pull(self, model, *, insecure=False, stream=False): ...
        @waits("http")
        @bounded_by("", omitted="client")
        async def push(self, model, *, insecure=False, stream=False): ...
        @waits("http")
        @bounded_by("", omitted="client")
        async def create(
            self, model, quantize=None, from_=None, files=None, adapters=None, template=None, license=None, system=None,
            parameters=None, messages=None, *, stream=False,
        ): ...
        @waits("http")
        @bounded_by("", omitted="client")
        async def list(self): ...
        @waits("http")
        @bounded_by("", omitted="client")
        async def delete(self, model): ...
        @waits("http")
        @bounded_by("", omitted="client")
        async def copy(self, source, destination): ...
        @waits("http")
        @bounded_by("", omitted="client")
        async def show(self, model): ...
        @waits("http")
        @bounded_by("", omitted="client")
        async def ps(self): ...
        @waits("http")
        @bounded_by("", omitted="client")
        async def web_search(self, query, max_results=3): ...
        @waits("http")
        @bounded_by("", omitted="client")
        async def web_fetch(self, url): ...

with module("ollama"):
    # methods of a client with the defaults: without any bound
    @blocks("llm", instead="ollama.AsyncClient.generate")
    def generate(
        model="", prompt=None, suffix=None, *, system=None, template=None, context=None, stream=False, think=None,
        logprobs=None, top_logprobs=None, raw=None, format=None, images=None, options=None, keep_alive=None, width=None,
        height=None, steps=None,
    ): ...
    @blocks("llm", instead="ollama.AsyncClient.chat")
    def chat(
        model="", messages=None, *, tools=None, stream=False, think=None, logprobs=None, top_logprobs=None, format=None,
        options=None, keep_alive=None,
    ): ...
    @blocks("llm", instead="ollama.AsyncClient.embed")
    def embed(model="", input="", truncate=None, options=None, keep_alive=None, dimensions=None): ...
    @blocks("llm", instead="ollama.AsyncClient.embeddings")
    def embeddings(model="", prompt=None, options=None, keep_alive=None): ...
    @blocks("http", instead="ollama.AsyncClient.pull")
    def pull(model, *, insecure=False, stream=False): ...
    @blocks("http", instead="ollama.AsyncClient.push")
    def push(model, *, insecure=False, stream=False): ...
    @blocks("http", instead="ollama.AsyncClient.create")
    def create(
        model, quantize=None, from_=None, files=None, adapters=None, template=None, license=None, system=None,
        parameters=None, messages=None, *, stream=False,
    ): ...
    @blocks("http", instead="ollama.AsyncClient.list")
    def list(): ...
    @blocks("http", instead="ollama.AsyncClient.delete")
    def delete(model): ...
    @blocks("http", instead="ollama.AsyncClient.copy")
    def copy(source, destination): ...
    @blocks("http", instead="ollama.AsyncClient.show")
    def show(model): ...
    @blocks("http", instead="ollama.AsyncClient.ps")
    def ps(): ...
