from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")

with module("stamina._core", "stamina"):
    @keeps_function()
    def retry(*, on, attempts=10, timeout=45.0, wait_initial=0.1, wait_max=5.0, wait_jitter=1.0, wait_exp_base=2): ...
    def retry_context(on, attempts=10, timeout=45.0, wait_initial=0.1, wait_max=5.0, wait_jitter=1.0, wait_exp_base=2): ...
    class RetryingCaller:
        def __init__(
            self, attempts=10, timeout=45.0, wait_initial=0.1, wait_max=5.0, wait_jitter=1.0, wait_exp_base=2,
        ) -> None: ...
        @calls("callable_")
        def __call__(self, on, callable_: Callable[..., T], /, *args, **kwargs) -> T: ...
    class AsyncRetryingCaller:
        def __init__(
            self, attempts=10, timeout=45.0, wait_initial=0.1, wait_max=5.0, wait_jitter=1.0, wait_exp_base=2,
        ) -> None: ...
        @calls("callable_")
        async def __call__(self, on, callable_: Callable[..., Awaitable[T]], /, *args, **kwargs) -> T: ...
