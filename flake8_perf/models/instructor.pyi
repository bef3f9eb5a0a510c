from collections.abc import AsyncIterator, Iterator
from typing import Any, Literal, Self, TypeVar, overload

import anthropic
import openai

T = TypeVar("T")

with module("instructor.v2.core.client", "instructor"):
    class Instructor:
        @property
        def chat(self) -> Self: ...
        @property
        def completions(self) -> Self: ...
        @property
        def messages(self) -> Self: ...
        @blocks("llm", instead="instructor.AsyncInstructor.create")
        def create(
            self, response_model, messages, max_retries=3, context=None, strict=True, hooks=None, token_budget=None,
            **kwargs,
        ): ...
        @blocks("llm", instead="instructor.AsyncInstructor.create_partial")
        def create_partial(
            self, response_model, messages, max_retries=3, context=None, strict=True, hooks=None, **kwargs,
        ) -> Iterator: ...
        @blocks("llm", instead="instructor.AsyncInstructor.create_iterable")
        def create_iterable(
            self, messages, response_model, max_retries=3, context=None, strict=True, hooks=None, **kwargs,
        ) -> Iterator: ...
        @blocks("llm", instead="instructor.AsyncInstructor.create_with_completion")
        def create_with_completion(
            self, messages, response_model, max_retries=3, context=None, strict=True, hooks=None, **kwargs,
        ) -> tuple[Any, Any]: ...
        def on(self, hook_name, handler) -> None: ...
        def off(self, hook_name, handler) -> None: ...
    class AsyncInstructor(Instructor):
        @property
        def chat(self) -> Self: ...
        @property
        def completions(self) -> Self: ...
        @property
        def messages(self) -> Self: ...
        @waits("llm")
        async def create(
            self, response_model, messages, max_retries=3, context=None, strict=True, hooks=None, token_budget=None,
            **kwargs,
        ): ...
        @waits("llm")
        def create_partial(
            self, response_model, messages, max_retries=3, context=None, strict=True, hooks=None, **kwargs,
        ) -> AsyncIterator: ...
        @waits("llm")
        def create_iterable(
            self, messages, response_model, max_retries=3, context=None, strict=True, hooks=None, **kwargs,
        ) -> AsyncIterator: ...
        @waits("llm")
        async def create_with_completion(
            self, messages, response_model, max_retries=3, context=None, strict=True, hooks=None, **kwargs,
        ) -> tuple[Any, Any]: ...

with module("instructor.v2.providers.openai.client", "instructor"):
    @overload
    def from_openai(client: openai.OpenAI, mode=..., model=None, **kwargs) -> Instructor: ...
    @overload
    def from_openai(client: openai.AsyncOpenAI, mode=..., model=None, **kwargs) -> AsyncInstructor: ...

with module("instructor.v2.providers.anthropic.client", "instructor"):
    @overload
    def from_anthropic(client: anthropic.Anthropic, mode=..., beta=False, model=None, **kwargs) -> Instructor: ...
    @overload
    def from_anthropic(client: anthropic.AsyncAnthropic, mode=..., beta=False, model=None, **kwargs) -> AsyncInstructor: ...

with module("instructor.v2.auto_client", "instructor"):
    @overload
    @made_once("client")
    def from_provider(model, async_client: Literal[False] = False, cache=None, mode=None, **kwargs) -> Instructor: ...
    @overload
    @made_once("client")
    def from_provider(model, async_client: Literal[True], cache=None, mode=None, **kwargs) -> AsyncInstructor: ...

with module("instructor.v2.providers.litellm.client", "instructor"):
    def from_litellm(completion, mode=..., *, async_client=None, **kwargs) -> Instructor | AsyncInstructor: ...

with module("instructor.v2.core.patch", "instructor"):
    def patch(client=None, create=None, mode=..., provider=...): ...
