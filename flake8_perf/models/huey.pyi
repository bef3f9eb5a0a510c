from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Literal, overload

with module("huey.api", "huey"):
    class Huey:
        name: str
        immediate: bool
        def __init__(
            self, name="huey", results=True, store_none=False, utc=True, immediate=False, serializer=None,
            compression=False, use_zlib=False, immediate_use_memory=True, storage_class=None,
            store_intermediate_errors=True, **storage_kwargs,
        ) -> None: ...
        @registers("task", runs="process")
        @offloads_calls()
        def task(
            self, retries=0, retry_delay=0, retry_backoff=0, priority=None, context=False, name=None, expires=None,
            timeout=None, **kwargs,
        ) -> Callable[[Callable[..., Any]], TaskWrapper]: ...
        @registers("task", runs="process")
        @offloads_calls()
        def periodic_task(
            self, validate_datetime, retries=0, retry_delay=0, retry_backoff=0, priority=None, context=False, name=None,
            expires=None, timeout=None, **kwargs,
        ) -> Callable[[Callable[..., Any]], TaskWrapper]: ...
        @keeps_function()
        def on_startup(self, name=None): ...
        @keeps_function()
        def on_shutdown(self, name=None): ...
        @keeps_function()
        def pre_execute(self, name=None): ...
        @keeps_function()
        def post_execute(self, name=None): ...
        @keeps_function()
        def signal(self, *signals): ...
        @blocks("cache")
        @enqueues()
        def enqueue(self, task) -> Result: ...
        @overload
        @blocks("future")
        @bounded_by("timeout")
        def result(self, id, blocking: Literal[True], timeout=None, backoff=1.15, max_delay=1.0, revoke_on_timeout=False, preserve=False): ...
        @overload
        @blocks("cache")
        def result(
            self, id, blocking=False, timeout=None, backoff=1.15, max_delay=1.0, revoke_on_timeout=False,
            preserve=False,
        ): ...
        @blocks("cache")
        def get(self, key, peek=False): ...
        @blocks("cache")
        def put(self, key, data): ...
        def lock_task(self, lock_name, ttl=None) -> AbstractContextManager[None]: ...
        @blocks("cache")
        def pending_count(self) -> int: ...
        @blocks("cache")
        def flush(self) -> None: ...
        @blocks("cache")
        def revoke_by_id(self, id, revoke_until=None, revoke_once=False): ...
    class RedisHuey(Huey):
        @made_once("client")
        def __init__(
            self, name="huey", results=True, store_none=False, utc=True, immediate=False, serializer=None,
            compression=False, use_zlib=False, immediate_use_memory=True, storage_class=None,
            store_intermediate_errors=True, **storage_kwargs,
        ) -> None: ...
    class PriorityRedisHuey(Huey):
        @made_once("client")
        def __init__(
            self, name="huey", results=True, store_none=False, utc=True, immediate=False, serializer=None,
            compression=False, use_zlib=False, immediate_use_memory=True, storage_class=None,
            store_intermediate_errors=True, **storage_kwargs,
        ) -> None: ...
    class SqliteHuey(Huey):
        @made_once("client")
        def __init__(
            self, name="huey", results=True, store_none=False, utc=True, immediate=False, serializer=None,
            compression=False, use_zlib=False, immediate_use_memory=True, storage_class=None,
            store_intermediate_errors=True, **storage_kwargs,
        ) -> None: ...
    class MemoryHuey(Huey):
        def __init__(
            self, name="huey", results=True, store_none=False, utc=True, immediate=False, serializer=None,
            compression=False, use_zlib=False, immediate_use_memory=True, storage_class=None,
            store_intermediate_errors=True, **storage_kwargs,
        ) -> None: ...
    class FileHuey(Huey):
        def __init__(
            self, name="huey", results=True, store_none=False, utc=True, immediate=False, serializer=None,
            compression=False, use_zlib=False, immediate_use_memory=True, storage_class=None,
            store_intermediate_errors=True, **storage_kwargs,
        ) -> None: ...
    def crontab(minute="*", hour="*", day="*", month="*", day_of_week="*", strict=False): ...

with module("huey.api"):
    class TaskWrapper:
        func: Callable[..., Any]
        name: str
        @blocks("cache")
        @enqueues()
        def __call__(self, *args, **kwargs) -> Result: ...
        def call_local(self, *args, **kwargs): ...
        def s(self, *args, **kwargs): ...
        @blocks("cache")
        @enqueues()
        def schedule(
            self, args=None, kwargs=None, eta=None, delay=None, priority=None, retries=None, retry_delay=None,
            retry_backoff=None, expires=None, timeout=None, id=None,
        ) -> Result: ...
        @blocks("cache")
        @enqueues()
        def map(self, it) -> ResultGroup: ...
        @blocks("cache")
        def revoke(self, revoke_until=None, revoke_once=False) -> None: ...
        @blocks("cache")
        def is_revoked(self, timestamp=None, peek=True) -> bool: ...
    class Result:
        id: str
        @blocks("cache")
        def __call__(self, *args, **kwargs): ...
        @overload
        @blocks("future")
        @bounded_by("timeout")
        def get(self, blocking: Literal[True], timeout=None, backoff=1.15, max_delay=1.0, revoke_on_timeout=False, preserve=False): ...
        @overload
        @blocks("cache")
        def get(
            self, blocking=False, timeout=None, backoff=1.15, max_delay=1.0, revoke_on_timeout=False, preserve=False,
        ): ...
        @blocks("cache")
        def is_ready(self) -> bool: ...
        @blocks("cache")
        def revoke(self, revoke_once=True) -> None: ...
        @blocks("cache")
        def is_revoked(self) -> bool: ...
        @blocks("cache")
        @enqueues()
        def reschedule(self, eta=None, delay=None, expires=None, priority=None, preserve_pipeline=True) -> Result: ...
    class ResultGroup:
        @blocks("future")
        def get(self, *args, **kwargs) -> list[Any]: ...

with module("huey.contrib.djhuey"):
    @registers("task", runs="process")
    @offloads_calls()
    def task(
        retries=0, retry_delay=0, retry_backoff=0, priority=None, context=False, name=None, expires=None, timeout=None,
        **kwargs,
    ): ...
    @registers("task", runs="process")
    @offloads_calls()
    def db_task(*args, **kwargs): ...
    @registers("task", runs="process")
    @offloads_calls()
    def periodic_task(
        validate_datetime, retries=0, retry_delay=0, retry_backoff=0, priority=None, context=False, name=None,
        expires=None, timeout=None, **kwargs,
    ): ...
    @registers("task", runs="process")
    @offloads_calls()
    def db_periodic_task(*args, **kwargs): ...
    @registers("task", runs="process")
    @offloads_calls()
    def on_commit_task(*args, **kwargs): ...
    def lock_task(lock_name, ttl=None) -> AbstractContextManager[None]: ...
