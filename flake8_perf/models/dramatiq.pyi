from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any, Generic, Self, TypeVar, overload

R = TypeVar("R")

with module("dramatiq"):  # `dramatiq.actor` is the function; it hides the module of that name
    @overload
    @registers("task", runs="process")
    def actor(fn: Callable[..., R]) -> Actor[R]: ...
    @overload
    @registers("task", runs="process")
    def actor(
        fn=None, *, actor_class=..., actor_name=None, queue_name="default", priority=0, broker=None, **options,
    ) -> Callable[[Callable[..., R]], Actor[R]]: ...
    class Actor(Generic[R]):
        fn: Callable[..., R]
        broker: Broker
        actor_name: str
        queue_name: str
        @registers("task", param="fn", runs="process")
        def __init__(self, fn, *, broker, actor_name, queue_name, priority, options) -> None: ...
        def __call__(self, *args, **kwargs) -> R: ...
        def message(self, *args, **kwargs) -> Message[R]: ...
        def message_with_options(self, *, args=(), kwargs=None, **options) -> Message[R]: ...
        @blocks("socket")
        @enqueues()
        def send(self, *args, **kwargs) -> Message[R]: ...
        @blocks("socket")
        @enqueues()
        def send_with_options(self, *, args=(), kwargs=None, delay=None, **options) -> Message[R]: ...

with module("dramatiq.generic", "dramatiq"):
    @runs_methods("task", "perform", runs="process")
    class GenericActor: ...

with module("dramatiq.message", "dramatiq"):
    class Message(Generic[R]):
        message_id: str
        queue_name: str
        actor_name: str
        args: tuple[Any, ...]
        kwargs: dict[str, Any]
        options: dict[str, Any]
        def __init__(
            self, queue_name, actor_name, args, kwargs, options, message_id=..., message_timestamp=...,
        ) -> None: ...
        def copy(self, **attributes) -> Message[R]: ...
        def encode(self) -> bytes: ...
        @blocks("future")
        @bounded_by("timeout", omitted="bounded", none="bounded")
        def get_result(self, *, backend=None, block=False, timeout=None) -> R: ...

with module("dramatiq.composition", "dramatiq"):
    class group:
        def __init__(self, children, *, broker=None) -> None: ...
        @blocks("socket")
        @enqueues()
        def run(self, *, delay=None) -> Self: ...
        @blocks("future")
        @bounded_by("timeout", omitted="bounded", none="bounded")
        def get_results(self, *, block=False, timeout=None) -> Iterator[Any]: ...
        @blocks("future")
        @bounded_by("timeout", omitted="bounded", none="bounded")
        def wait(self, *, timeout=None) -> None: ...
        @property
        @blocks("cache")
        def completed(self) -> bool: ...
        @property
        @blocks("cache")
        def completed_count(self) -> int: ...
    class pipeline:
        def __init__(self, children, *, broker=None) -> None: ...
        @blocks("socket")
        @enqueues()
        def run(self, *, delay=None) -> Self: ...
        @blocks("future")
        @bounded_by("timeout", omitted="bounded", none="bounded")
        def get_result(self, *, block=False, timeout=None): ...
        @blocks("future")
        @bounded_by("timeout", omitted="bounded", none="bounded")
        def get_results(self, *, block=False, timeout=None) -> Iterator[Any]: ...
        @property
        @blocks("cache")
        def completed(self) -> bool: ...

with module("dramatiq.broker", "dramatiq"):
    def get_broker() -> Broker: ...
    def set_broker(broker) -> None: ...
    class Broker:
        def __init__(self, middleware=None) -> None: ...
        def add_middleware(self, middleware, *, before=None, after=None) -> None: ...
        def close(self) -> None: ...
        def declare_actor(self, actor) -> None: ...
        def get_actor(self, actor_name) -> Actor[Any]: ...
        @blocks("socket")
        @enqueues()
        def enqueue(self, message, *, delay=None) -> Message[Any]: ...
        @blocks("socket")
        def flush(self, queue_name) -> None: ...
        @blocks("socket")
        def flush_all(self) -> None: ...
        @blocks("queue")
        @bounded_by("timeout")
        def join(self, queue_name, *, timeout=None) -> None: ...

with module("dramatiq.brokers.redis"):
    class RedisBroker(Broker):
        @opens("close")
        @made_once("client")
        def __init__(
            self, *, url=None, middleware=None, namespace="dramatiq", maintenance_chance=1000, heartbeat_timeout=60000,
            dead_message_ttl=604800000, client=None, **parameters,
        ) -> None: ...

with module("dramatiq.brokers.rabbitmq"):
    class RabbitmqBroker(Broker):
        @opens("close")
        @made_once("client")
        def __init__(
            self, *, confirm_delivery=False, url=None, middleware=None, max_priority=None, parameters=None, **kwargs,
        ) -> None: ...

with module("dramatiq.brokers.stub"):
    class StubBroker(Broker): ...

with module("dramatiq.rate_limits.rate_limiter", "dramatiq.rate_limits"):
    @limits()
    class RateLimiter:
        @blocks("cache")
        def acquire(self, *, raise_on_failure=True) -> AbstractContextManager[bool]: ...

with module("dramatiq.rate_limits.concurrent", "dramatiq.rate_limits"):
    class ConcurrentRateLimiter(RateLimiter):
        def __init__(self, backend, key, *, limit=1, ttl=900000) -> None: ...

with module("dramatiq.rate_limits.bucket", "dramatiq.rate_limits"):
    class BucketRateLimiter(RateLimiter):
        def __init__(self, backend, key, *, limit=1, bucket=1000) -> None: ...

with module("dramatiq.rate_limits.window", "dramatiq.rate_limits"):
    class WindowRateLimiter(RateLimiter):
        def __init__(self, backend, key, *, limit=1, window=1) -> None: ...
