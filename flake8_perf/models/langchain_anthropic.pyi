from typing import overload

from langchain_core.language_models import BaseChatModel

with module("langchain_anthropic.chat_models", "langchain_anthropic"):
    class ChatAnthropic(BaseChatModel):
        # None is handed to the client of anthropic, and there it is for ever
        @overload
        @bounded_by("default_request_timeout")
        def __init__(self, *args, default_request_timeout, **kwargs) -> None: ...
        @overload
        @bounded_by("timeout")
        def __init__(self, *args, **kwargs) -> None: ...
