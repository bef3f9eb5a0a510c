from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, Self

from redis import Redis

with module("rq.queue", "rq"):
    class Queue:
        name: str
        connection: Redis
        def __init__(
            self, name="default", connection=None, default_timeout=None, is_async=True, job_class=None, serializer=None,
            death_penalty_class=..., **kwargs,
        ) -> None: ...
        @blocks("cache")
        @registers("task", param="f", runs="process")
        @enqueues()
        def enqueue(self, f, *args, **kwargs) -> Job: ...
        @blocks("cache")
        @registers("task", param="func", runs="process")
        @enqueues()
        def enqueue_call(
            self, func, args=None, kwargs=None, timeout=None, result_ttl=None, ttl=None, failure_ttl=None,
            description=None, depends_on=None, job_id=None, at_front=False, meta=None, retry=None, repeat=None,
            on_success=None, on_failure=None, on_stopped=None, pipeline=None, unique=False, webhooks=None,
        ) -> Job: ...
        @blocks("cache")
        @registers("task", param="f", runs="process")
        @enqueues()
        def enqueue_at(self, datetime, f, *args, **kwargs) -> Job: ...
        @blocks("cache")
        @registers("task", param="func", runs="process")
        @enqueues()
        def enqueue_in(self, time_delta, func, *args, **kwargs) -> Job: ...
        @blocks("cache")
        @enqueues()
        def enqueue_job(self, job, pipeline=None, at_front=False, unique=False) -> Job: ...
        @blocks("cache")
        @enqueues()
        def enqueue_many(self, job_datas, pipeline=None, group_id=None) -> list[Job]: ...
        @staticmethod
        @registers("task", param="func", runs="process")
        def prepare_data(
            func, args=None, kwargs=None, timeout=None, result_ttl=None, ttl=None, failure_ttl=None, description=None,
            depends_on=None, job_id=None, at_front=False, meta=None, retry=None, on_success=None, on_failure=None,
            on_stopped=None, repeat=None, webhooks=None,
        ): ...
        @blocks("cache")
        def fetch_job(self, job_id) -> Job | None: ...
        @blocks("cache")
        def get_jobs(self, offset=0, length=-1) -> list[Job]: ...
        @blocks("cache")
        def get_job_ids(self, offset=0, length=-1) -> list[str]: ...
        @blocks("cache")
        def is_empty(self) -> bool: ...
        @blocks("cache")
        def empty(self): ...
        @blocks("cache")
        def delete(self, delete_jobs=True): ...
        @blocks("cache")
        def remove(self, job_or_id, pipeline=None): ...
        @property
        @blocks("cache")
        def count(self) -> int: ...
        @property
        @blocks("cache")
        def jobs(self) -> list[Job]: ...
        @property
        @blocks("cache")
        def job_ids(self) -> list[str]: ...

with module("rq.job", "rq"):
    @blocks("cache")
    def cancel_job(job_id, connection, serializer=None, enqueue_dependents=False): ...
    @blocks("cache")
    def get_current_job(connection=None, job_class=None) -> Job | None: ...
    @blocks("cache")
    @enqueues()
    def requeue_job(job_id, connection, serializer=None) -> Job: ...

with module("rq.job", "rq"):
    class Retry:
        def __init__(self, max, interval=0, enqueue_at_front=False) -> None: ...
    class Callback:
        @registers("task", param="func", runs="process")
        def __init__(self, func, timeout=None) -> None: ...

with module("rq.job"):
    class Job:
        id: str
        meta: dict[str, Any]
        args: tuple[Any, ...]
        kwargs: dict[str, Any]
        func_name: str | None
        def __init__(self, id=None, connection=None, serializer=None) -> None: ...
        @classmethod
        @registers("task", param="func", runs="process")
        def create(
            cls, func, args=None, kwargs=None, connection=None, result_ttl=None, ttl=None, status=None,
            description=None, depends_on=None, timeout=None, retry=None, id=None, origin="", meta=None,
            failure_ttl=None, serializer=None, group_id=None, *, on_success=None, on_failure=None, on_stopped=None,
            webhooks=None,
        ) -> Job: ...
        @classmethod
        @blocks("cache")
        def fetch(cls, id, connection=None, serializer=None) -> Job: ...
        @classmethod
        @blocks("cache")
        def fetch_many(cls, job_ids, connection, serializer=None) -> list[Job | None]: ...
        @classmethod
        @blocks("cache")
        def exists(cls, job_id, connection) -> bool: ...
        @blocks("cache")
        def get_status(self, refresh=True) -> str: ...
        @blocks("cache")
        def get_meta(self, refresh=True) -> dict[str, Any]: ...
        @blocks("cache")
        def get_position(self) -> int | None: ...
        @blocks("cache")
        def refresh(self) -> None: ...
        @blocks("cache")
        def save(self, pipeline=None, include_meta=True, include_result=True) -> None: ...
        @blocks("cache")
        def save_meta(self) -> None: ...
        @blocks("cache")
        def cancel(self, pipeline=None, enqueue_dependents=False, remove_from_dependencies=False) -> None: ...
        @blocks("cache")
        def delete(self, pipeline=None, remove_from_queue=True, delete_dependents=False) -> None: ...
        @blocks("cache")
        @enqueues()
        def requeue(self, at_front=False) -> Job: ...
        @blocks("cache")
        def return_value(self, refresh=False): ...
        @blocks("cache")
        def results(self) -> list[Result]: ...
        @blocks("cache")
        def latest_result(self, timeout=0) -> Result | None: ...
        @property
        @blocks("cache")
        def is_finished(self) -> bool: ...
        @property
        @blocks("cache")
        def is_failed(self) -> bool: ...
        @property
        @blocks("cache")
        def is_started(self) -> bool: ...
        @property
        @blocks("cache")
        def is_queued(self) -> bool: ...

with module("rq.results"):
    class Result:
        return_value: Any
        exc_string: str | None

with module("rq.decorators"):
    @registers("task", runs="process")
    def job(
        queue, connection, timeout=None, result_ttl=500, ttl=None, queue_class=None, depends_on=None, at_front=False,
        meta=None, description=None, failure_ttl=None, retry=None, on_failure=None, on_success=None, on_stopped=None,
        webhooks=None,
    ) -> Callable[[Callable[..., Any]], _JobFunction]: ...
    class _JobFunction:
        @blocks("cache")
        @enqueues()
        def delay(self, *args, **kwargs) -> Job: ...
        @blocks("cache")
        @enqueues()
        def enqueue(self, *args, **kwargs) -> Job: ...

with module("rq.worker.base"):
    class BaseWorker:
        def __init__(
            self, queues, name=None, default_result_ttl=500, connection=None, exception_handlers=None,
            maintenance_interval=600, default_worker_ttl=None, worker_ttl=None, job_class=None, queue_class=None,
            log_job_description=True, job_monitoring_interval=30, disable_default_exception_handler=False,
            prepare_for_work=True, serializer=None, work_horse_killed_handler=None,
        ) -> None: ...
        def work(
            self, burst=False, logging_level=None, date_format="%H:%M:%S", log_format="%(asctime)s %(message)s",
            max_jobs=None, max_idle_time=None, with_scheduler=False, dequeue_strategy=...,
        ) -> bool: ...

with module("rq.worker.worker_classes", "rq.worker", "rq"):
    class Worker(BaseWorker): ...
    class SimpleWorker(BaseWorker): ...

with module("rq.registry"):
    class BaseRegistry:
        def __init__(
            self, name="default", connection=None, job_class=None, queue=None, serializer=None,
            death_penalty_class=None,
        ) -> None: ...
        @property
        @blocks("cache")
        def count(self) -> int: ...
        @blocks("cache")
        def get_job_ids(self, start=0, end=-1, desc=False, cleanup=True) -> list[str]: ...
        @blocks("cache")
        def remove(self, job, pipeline=None, delete_job=False): ...
        @blocks("cache")
        @enqueues()
        def requeue(self, job_or_id, at_front=False) -> Job: ...
        @blocks("cache")
        def cleanup(self, timestamp=None, exception_handlers=None) -> None: ...
    class StartedJobRegistry(BaseRegistry): ...
    class FinishedJobRegistry(BaseRegistry): ...
    class FailedJobRegistry(BaseRegistry): ...
    class DeferredJobRegistry(BaseRegistry): ...
    class ScheduledJobRegistry(BaseRegistry): ...
    class CanceledJobRegistry(BaseRegistry): ...
