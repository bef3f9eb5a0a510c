from collections.abc import AsyncIterator, Awaitable, Iterator
from typing import Any, Self, overload

with module("redis.client", "redis"):
    class Redis(DataAccessCommands):
        connection_pool: ConnectionPool
        @overload
        @bounded_by("socket_timeout", omitted="bounded", since="8.0")
        @made_once("engine")
        def __init__(
            self, host="localhost", port=6379, db=0, password=None, socket_timeout=5, socket_connect_timeout=5,
            socket_read_size=32768, socket_keepalive=True, socket_keepalive_options=..., connection_pool: None = None,
            unix_socket_path=None, encoding="utf-8", encoding_errors="strict", decode_responses=False,
            retry_on_timeout=False, retry=..., retry_on_error=None, ssl=False, ssl_keyfile=None, ssl_certfile=None,
            ssl_cert_reqs="required", ssl_include_verify_flags=None, ssl_exclude_verify_flags=None, ssl_ca_certs=None,
            ssl_ca_path=None, ssl_ca_data=None, ssl_check_hostname=True, ssl_password=None, ssl_validate_ocsp=False,
            ssl_validate_ocsp_stapled=False, ssl_ocsp_context=None, ssl_ocsp_expected_cert=None, ssl_min_version=None,
            ssl_ciphers=None, max_connections=None, single_connection_client=False, health_check_interval=0,
            client_name=None, lib_name=..., lib_version=..., driver_info=..., username=None, redis_connect_func=None,
            credential_provider=None, protocol=None, legacy_responses=True, cache=None, cache_config=None,
            event_dispatcher=None, maint_notifications_config=None, oss_cluster_maint_notifications_handler=None,
        ) -> None: ...
        @overload
        def __init__(
            self, host="localhost", port=6379, db=0, password=None, socket_timeout=5, socket_connect_timeout=5,
            socket_read_size=32768, socket_keepalive=True, socket_keepalive_options=..., connection_pool=None,
            unix_socket_path=None, encoding="utf-8", encoding_errors="strict", decode_responses=False,
            retry_on_timeout=False, retry=..., retry_on_error=None, ssl=False, ssl_keyfile=None, ssl_certfile=None,
            ssl_cert_reqs="required", ssl_include_verify_flags=None, ssl_exclude_verify_flags=None, ssl_ca_certs=None,
            ssl_ca_path=None, ssl_ca_data=None, ssl_check_hostname=True, ssl_password=None, ssl_validate_ocsp=False,
            ssl_validate_ocsp_stapled=False, ssl_ocsp_context=None, ssl_ocsp_expected_cert=None, ssl_min_version=None,
            ssl_ciphers=None, max_connections=None, single_connection_client=False, health_check_interval=0,
            client_name=None, lib_name=..., lib_version=..., driver_info=..., username=None, redis_connect_func=None,
            credential_provider=None, protocol=None, legacy_responses=True, cache=None, cache_config=None,
            event_dispatcher=None, maint_notifications_config=None, oss_cluster_maint_notifications_handler=None,
        ) -> None: ...
        @classmethod
        @bounds_result("socket_timeout", omitted="bounded")
        @made_once("engine")
        def from_url(cls, url, **kwargs) -> Redis: ...
        @classmethod
        def from_pool(cls, connection_pool) -> Redis: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc_value, traceback) -> None: ...
        def close(self) -> None: ...
        @opens("close")
        def client(self) -> Redis: ...
        def get_encoder(self): ...
        def get_connection_kwargs(self) -> dict[str, Any]: ...
        def set_response_callback(self, command, callback) -> None: ...
        def pipeline(self, transaction=True, shard_hint=None) -> Pipeline: ...
        @blocks("cache")
        @calls("func")
        @bounded_by("", omitted="client")
        def transaction(self, func, *watches, **kwargs): ...
        def lock(
            self, name, timeout=None, sleep=0.1, blocking=True, blocking_timeout=None, lock_class=None, thread_local=True,
            raise_on_release_error=True,
        ) -> Lock: ...
        @opens("close", "reset")
        def pubsub(self, **kwargs) -> PubSub: ...
        def monitor(self): ...
        def register_script(self, script) -> Script: ...
        def bf(self): ...
        def cf(self): ...
        def cms(self): ...
        def ft(self, index_name="idx"): ...
        def json(self, encoder=..., decoder=...): ...
        def tdigest(self): ...
        def topk(self): ...
        def ts(self): ...
        def vset(self): ...
        @blocks("cache", instead="redis.asyncio.Redis.publish")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def publish(self, channel, message, **kwargs) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis")
        @bounded_by("", omitted="client")
        def execute_command(self, *args, **options): ...
        @blocks("cache", instead="redis.asyncio.Redis")
        def __getattr__(self, name): ...
    StrictRedis = Redis

with module("redis.client"):
    from redis.connection import ConnectionPool
    from redis.lock import Lock
    class PubSub:
        def __init__(
            self, connection_pool, shard_hint=None, ignore_subscribe_messages=False, encoder=None, push_handler_func=None,
            event_dispatcher=None,
        ) -> None: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc_value, traceback) -> None: ...
        @property
        def subscribed(self) -> bool: ...
        @blocks("cache")
        def subscribe(self, *args, **kwargs): ...
        @blocks("cache")
        def psubscribe(self, *args, **kwargs): ...
        @blocks("cache")
        def unsubscribe(self, *args): ...
        @blocks("cache")
        def punsubscribe(self, *args): ...
        @blocks("cache")
        def ping(self, message=None): ...
        @blocks("cache")
        def listen(self) -> Iterator: ...
        @blocks("cache")
        @bounded_by("timeout", omitted="bounded")
        def get_message(self, ignore_subscribe_messages=False, timeout=0.0): ...
        def run_in_thread(self, sleep_time=0.0, daemon=False, exception_handler=None, pubsub=None, sharded_pubsub=False): ...
        def close(self) -> None: ...
    class Pipeline:
        def __enter__(self) -> Pipeline: ...
        def __exit__(self, exc_type, exc_value, traceback) -> None: ...
        def __len__(self) -> int: ...
        def __bool__(self) -> bool: ...
        def multi(self) -> None: ...
        def discard(self) -> None: ...
        @blocks("cache", instead="redis.asyncio.client.Pipeline.execute")
        def execute(self, raise_on_error=True) -> list: ...
        @blocks("cache")
        def immediate_execute_command(self, *args, **options): ...
        @blocks("cache")
        def watch(self, *names) -> bool: ...
        @blocks("cache")
        def unwatch(self) -> bool: ...

with module("redis.cluster", "redis"):
    class RedisCluster(DataAccessCommands):
        @bounded_by("socket_timeout", omitted="bounded", since="8.0")
        @made_once("engine")
        def __init__(
            self, host=None, port=6379, startup_nodes=None, cluster_error_retry_attempts=10, retry=None,
            require_full_coverage=True, reinitialize_steps=5, read_from_replicas=False, load_balancing_strategy=None,
            dynamic_startup_nodes=True, url=None, address_remap=None, cache=None, cache_config=None,
            event_dispatcher=None, policy_resolver=..., maint_notifications_config=None, **kwargs,
        ) -> None: ...
        @classmethod
        @bounds_result("socket_timeout", omitted="bounded")
        @made_once("engine")
        def from_url(cls, url, **kwargs) -> RedisCluster: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc_value, traceback) -> None: ...
        def close(self) -> None: ...
        def pipeline(self, transaction=None, shard_hint=None) -> ClusterPipeline: ...
        def lock(
            self, name, timeout=None, sleep=0.1, blocking=True, blocking_timeout=None, lock_class=None, thread_local=True,
            raise_on_release_error=True,
        ) -> Lock: ...
        @opens("close", "reset")
        def pubsub(self, node=None, host=None, port=None, **kwargs) -> PubSub: ...
        def register_script(self, script) -> Script: ...
        def get_node(self, host=None, port=None, node_name=None): ...
        def get_nodes(self) -> list: ...
        def get_primaries(self) -> list: ...
        @blocks("cache", instead="redis.asyncio.RedisCluster")
        def __getattr__(self, name): ...

with module("redis.cluster"):
    from redis.client import PubSub
    from redis.lock import Lock
    class ClusterPipeline:
        def __enter__(self) -> ClusterPipeline: ...
        def __exit__(self, exc_type, exc_value, traceback) -> None: ...
        @blocks("cache", instead="redis.asyncio.cluster.ClusterPipeline.execute")
        def execute(self, raise_on_error=True) -> list: ...

with module("redis.connection", "redis"):
    class ConnectionPool:
        @bounded_by("socket_timeout", omitted="bounded", since="8.0")
        @opens("disconnect", "close")
        @made_once("engine")
        def __init__(
            self, connection_class=..., max_connections=None, cache_factory=None, maint_notifications_config=None,
            **connection_kwargs,
        ) -> None: ...
        @classmethod
        @opens("disconnect", "close")
        @made_once("engine")
        def from_url(cls, url, **kwargs) -> ConnectionPool: ...
        def disconnect(self, inuse_connections=True) -> None: ...
        def close(self) -> None: ...
    class BlockingConnectionPool(ConnectionPool):
        @bounded_by("socket_timeout", omitted="bounded", since="8.0")
        @opens("disconnect", "close")
        @made_once("engine")
        def __init__(
            self, max_connections=50, timeout=20, connection_class=..., queue_class=..., **connection_kwargs,
        ) -> None: ...

with module("redis.utils"):
    from redis.client import Redis

with module("redis.utils", "redis"):
    @bounds_result("socket_timeout", omitted="bounded")
    @made_once("engine")
    def from_url(url, **kwargs) -> Redis: ...

with module("redis.sentinel"):
    from redis.client import Redis

with module("redis.sentinel", "redis"):
    class Sentinel:
        def __init__(
            self, sentinels, min_other_sentinels=0, sentinel_kwargs=None, force_master_ip=None, **connection_kwargs,
        ) -> None: ...
        @blocks("cache")
        def discover_master(self, service_name): ...
        @blocks("cache")
        def discover_slaves(self, service_name) -> list: ...
        @made_once("engine")
        def master_for(self, service_name, redis_class=..., connection_pool_class=..., **kwargs) -> Redis: ...
        @made_once("engine")
        def slave_for(self, service_name, redis_class=..., connection_pool_class=..., **kwargs) -> Redis: ...

with module("redis.lock"):
    class Lock:
        @bounded_by("blocking_timeout")
        def __init__(
            self, redis, name, timeout=None, sleep=0.1, blocking=True, blocking_timeout=None, thread_local=True,
            raise_on_release_error=True,
        ) -> None: ...
        @blocks("lock", instead="redis.asyncio.lock.Lock")
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc_value, traceback) -> None: ...
        @blocks("lock", instead="redis.asyncio.lock.Lock.acquire")
        @bounded_by("blocking_timeout", omitted="client", none="client")
        def acquire(self, sleep=None, blocking=None, blocking_timeout=None, token=None) -> bool: ...
        @blocks("cache")
        def locked(self) -> bool: ...
        @blocks("cache")
        def owned(self) -> bool: ...
        @blocks("cache")
        def release(self) -> None: ...
        @blocks("cache")
        def extend(self, additional_time, replace_ttl=False) -> bool: ...
        @blocks("cache")
        def reacquire(self) -> bool: ...

with module("redis.commands.core"):
    class Script:
        @blocks("cache", instead="redis.asyncio.Redis.register_script")
        def __call__(self, keys=None, args=None, client=None): ...
    class AsyncScript:
        @waits("cache")
        async def __call__(self, keys=None, args=None, client=None): ...
    class DataAccessCommands:
        @blocks("cache", instead="redis.asyncio.Redis.get")
        @reads(bulk="mget")
        @bounded_by("", omitted="client")
        def get(self, name): ...
        @blocks("cache", instead="redis.asyncio.Redis.mget")
        @reads()
        @bounded_by("", omitted="client")
        def mget(self, keys, *args) -> list: ...
        @blocks("cache", instead="redis.asyncio.Redis.exists")
        @reads(bulk="exists")
        @bounded_by("", omitted="client")
        def exists(self, *names) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.keys")
        @reads()
        @bounded_by("", omitted="client")
        def keys(self, pattern="*", **kwargs) -> list: ...
        @blocks("cache", instead="redis.asyncio.Redis.ttl")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def ttl(self, name) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.pttl")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def pttl(self, name) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.type")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def type(self, name): ...
        @blocks("cache", instead="redis.asyncio.Redis.strlen")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def strlen(self, name) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.getrange")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def getrange(self, key, start, end): ...
        @blocks("cache", instead="redis.asyncio.Redis.hget")
        @reads(bulk="hmget", of="name")
        @bounded_by("", omitted="client")
        def hget(self, name, key): ...
        @blocks("cache", instead="redis.asyncio.Redis.hmget")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def hmget(self, name, keys, *args) -> list: ...
        @blocks("cache", instead="redis.asyncio.Redis.hgetall")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def hgetall(self, name) -> dict: ...
        @blocks("cache", instead="redis.asyncio.Redis.hkeys")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def hkeys(self, name) -> list: ...
        @blocks("cache", instead="redis.asyncio.Redis.hvals")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def hvals(self, name) -> list: ...
        @blocks("cache", instead="redis.asyncio.Redis.hlen")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def hlen(self, name) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.hexists")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def hexists(self, name, key) -> bool: ...
        @blocks("cache", instead="redis.asyncio.Redis.lindex")
        @reads(bulk="lrange", of="name")
        @bounded_by("", omitted="client")
        def lindex(self, name, index): ...
        @blocks("cache", instead="redis.asyncio.Redis.lrange")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def lrange(self, name, start, end) -> list: ...
        @blocks("cache", instead="redis.asyncio.Redis.llen")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def llen(self, name) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.smembers")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def smembers(self, name) -> set: ...
        @blocks("cache", instead="redis.asyncio.Redis.sismember")
        @reads(bulk="smismember", of="name")
        @bounded_by("", omitted="client")
        def sismember(self, name, value): ...
        @blocks("cache", instead="redis.asyncio.Redis.smismember")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def smismember(self, name, values, *args) -> list: ...
        @blocks("cache", instead="redis.asyncio.Redis.scard")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def scard(self, name) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.sinter")
        @reads()
        @bounded_by("", omitted="client")
        def sinter(self, keys, *args): ...
        @blocks("cache", instead="redis.asyncio.Redis.sunion")
        @reads()
        @bounded_by("", omitted="client")
        def sunion(self, keys, *args): ...
        @blocks("cache", instead="redis.asyncio.Redis.sdiff")
        @reads()
        @bounded_by("", omitted="client")
        def sdiff(self, keys, *args): ...
        @blocks("cache", instead="redis.asyncio.Redis.zrange")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def zrange(
            self, name, start, end, desc=False, withscores=False, score_cast_func=..., byscore=False, bylex=False,
            offset=None, num=None,
        ) -> list: ...
        @blocks("cache", instead="redis.asyncio.Redis.zrangebyscore")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def zrangebyscore(self, name, min, max, start=None, num=None, withscores=False, score_cast_func=...) -> list: ...
        @blocks("cache", instead="redis.asyncio.Redis.zrevrange")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def zrevrange(self, name, start, end, withscores=False, score_cast_func=...) -> list: ...
        @blocks("cache", instead="redis.asyncio.Redis.zrevrangebyscore")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def zrevrangebyscore(self, name, max, min, start=None, num=None, withscores=False, score_cast_func=...) -> list: ...
        @blocks("cache", instead="redis.asyncio.Redis.zscore")
        @reads(bulk="zmscore", of="name")
        @bounded_by("", omitted="client")
        def zscore(self, name, value): ...
        @blocks("cache", instead="redis.asyncio.Redis.zrank")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def zrank(self, name, value, withscore=False, score_cast_func=...): ...
        @blocks("cache", instead="redis.asyncio.Redis.zcard")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def zcard(self, name) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.zcount")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def zcount(self, name, min, max) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.getbit")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def getbit(self, name, offset) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.xlen")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        def xlen(self, name) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.xrange")
        @reads()
        @bounded_by("", omitted="client")
        def xrange(self, name, min="-", max="+", count=None): ...
        @blocks("cache", instead="redis.asyncio.Redis.set")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def set(
            self, name, value, ex=None, px=None, nx=False, xx=False, keepttl=False, get=False, exat=None, pxat=None,
            ifeq=None, ifne=None, ifdeq=None, ifdne=None,
        ): ...
        @blocks("cache", instead="redis.asyncio.Redis.setex")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def setex(self, name, time, value): ...
        @blocks("cache", instead="redis.asyncio.Redis.psetex")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def psetex(self, name, time_ms, value): ...
        @blocks("cache", instead="redis.asyncio.Redis.setnx")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def setnx(self, name, value) -> bool: ...
        @blocks("cache", instead="redis.asyncio.Redis.mset")
        @writes()
        @bounded_by("", omitted="client")
        def mset(self, mapping): ...
        @blocks("cache", instead="redis.asyncio.Redis.getset")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def getset(self, name, value): ...
        @blocks("cache", instead="redis.asyncio.Redis.append")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def append(self, key, value) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.delete")
        @writes(bulk="delete")
        @bounded_by("", omitted="client")
        def delete(self, *names) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.unlink")
        @writes(bulk="unlink")
        @bounded_by("", omitted="client")
        def unlink(self, *names) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.expire")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def expire(self, name, time, nx=False, xx=False, gt=False, lt=False) -> bool: ...
        @blocks("cache", instead="redis.asyncio.Redis.expireat")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def expireat(self, name, when, nx=False, xx=False, gt=False, lt=False) -> bool: ...
        @blocks("cache", instead="redis.asyncio.Redis.pexpire")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def pexpire(self, name, time, nx=False, xx=False, gt=False, lt=False) -> bool: ...
        @blocks("cache", instead="redis.asyncio.Redis.persist")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def persist(self, name) -> bool: ...
        @blocks("cache", instead="redis.asyncio.Redis.rename")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def rename(self, src, dst): ...
        @blocks("cache", instead="redis.asyncio.Redis.incr")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def incr(self, name, amount=1) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.incrby")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def incrby(self, name, amount=1) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.incrbyfloat")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def incrbyfloat(self, name, amount=1.0) -> float: ...
        @blocks("cache", instead="redis.asyncio.Redis.decr")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def decr(self, name, amount=1) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.decrby")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def decrby(self, name, amount=1) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.hset")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def hset(self, name, key=None, value=None, mapping=None, items=None) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.hsetnx")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def hsetnx(self, name, key, value) -> bool: ...
        @blocks("cache", instead="redis.asyncio.Redis.hmset")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def hmset(self, name, mapping): ...
        @blocks("cache", instead="redis.asyncio.Redis.hdel")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def hdel(self, name, *keys) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.hincrby")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def hincrby(self, name, key, amount=1) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.hincrbyfloat")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def hincrbyfloat(self, name, key, amount=1.0) -> float: ...
        @blocks("cache", instead="redis.asyncio.Redis.lpush")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def lpush(self, name, *values) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.rpush")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def rpush(self, name, *values) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.lrem")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def lrem(self, name, count, value) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.lset")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def lset(self, name, index, value): ...
        @blocks("cache", instead="redis.asyncio.Redis.ltrim")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def ltrim(self, name, start, end): ...
        @blocks("cache", instead="redis.asyncio.Redis.sadd")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def sadd(self, name, *values) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.srem")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def srem(self, name, *values) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.zadd")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def zadd(self, name, mapping, nx=False, xx=False, ch=False, incr=False, gt=False, lt=False): ...
        @blocks("cache", instead="redis.asyncio.Redis.zrem")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def zrem(self, name, *values) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.zincrby")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def zincrby(self, name, amount, value) -> float: ...
        @blocks("cache", instead="redis.asyncio.Redis.zremrangebyscore")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def zremrangebyscore(self, name, min, max) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.zremrangebyrank")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def zremrangebyrank(self, name, min, max) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.xadd")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def xadd(
            self, name, fields, id="*", maxlen=None, approximate=True, nomkstream=False, minid=None, limit=None,
            ref_policy=None, idmpauto=None, idmp=None,
        ): ...
        @blocks("cache", instead="redis.asyncio.Redis.xack")
        @writes(bulk="xack", of="name")
        @bounded_by("", omitted="client")
        def xack(self, name, groupname, *ids) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.xdel")
        @writes(bulk="xdel", of="name")
        @bounded_by("", omitted="client")
        def xdel(self, name, *ids) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.setbit")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def setbit(self, name, offset, value) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.pfadd")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def pfadd(self, name, *values) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.geoadd")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        def geoadd(self, name, values, nx=False, xx=False, ch=False) -> int: ...
        @blocks("cache", instead="redis.asyncio.Redis.lpop")
        @bounded_by("", omitted="client")
        def lpop(self, name, count=None): ...
        @blocks("cache", instead="redis.asyncio.Redis.rpop")
        @bounded_by("", omitted="client")
        def rpop(self, name, count=None): ...
        @blocks("cache", instead="redis.asyncio.Redis.spop")
        @bounded_by("", omitted="client")
        def spop(self, name, count=None): ...
        @blocks("cache", instead="redis.asyncio.Redis.blpop")
        @bounded_by("timeout", omitted="client", none="client")
        def blpop(self, keys, timeout=0): ...
        @blocks("cache", instead="redis.asyncio.Redis.brpop")
        @bounded_by("timeout", omitted="client", none="client")
        def brpop(self, keys, timeout=0): ...
        @blocks("cache", instead="redis.asyncio.Redis.xread")
        @bounded_by("", omitted="client")
        def xread(self, streams, count=None, block=None, max_count=None, max_size=None): ...
        @blocks("cache", instead="redis.asyncio.Redis.xreadgroup")
        @bounded_by("", omitted="client")
        def xreadgroup(
            self, groupname, consumername, streams, count=None, block=None, noack=False, claim_min_idle_time=None,
            max_count=None, max_size=None,
        ): ...
        @blocks("cache", instead="redis.asyncio.Redis.scan")
        @bounded_by("", omitted="client")
        def scan(self, cursor=0, match=None, count=None, _type=None, **kwargs) -> tuple[int, list]: ...
        @blocks("cache", instead="redis.asyncio.Redis.scan_iter")
        @bounded_by("", omitted="client")
        def scan_iter(self, match=None, count=None, _type=None, **kwargs) -> Iterator: ...
        @blocks("cache", instead="redis.asyncio.Redis.sscan_iter")
        @bounded_by("", omitted="client")
        def sscan_iter(self, name, match=None, count=None) -> Iterator: ...
        @blocks("cache", instead="redis.asyncio.Redis.hscan_iter")
        @bounded_by("", omitted="client")
        def hscan_iter(self, name, match=None, count=None, no_values=None) -> Iterator: ...
        @blocks("cache", instead="redis.asyncio.Redis.zscan_iter")
        @bounded_by("", omitted="client")
        def zscan_iter(self, name, match=None, count=None, score_cast_func=...) -> Iterator: ...
    class AsyncDataAccessCommands:
        @waits("cache")
        @reads(bulk="mget")
        @bounded_by("", omitted="client")
        async def get(self, name): ...
        @waits("cache")
        @reads()
        @bounded_by("", omitted="client")
        async def mget(self, keys, *args) -> list: ...
        @waits("cache")
        @reads(bulk="exists")
        @bounded_by("", omitted="client")
        async def exists(self, *names) -> int: ...
        @waits("cache")
        @reads()
        @bounded_by("", omitted="client")
        async def keys(self, pattern="*", **kwargs) -> list: ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def ttl(self, name) -> int: ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def pttl(self, name) -> int: ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def type(self, name): ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def strlen(self, name) -> int: ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def getrange(self, key, start, end): ...
        @waits("cache")
        @reads(bulk="hmget", of="name")
        @bounded_by("", omitted="client")
        async def hget(self, name, key): ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def hmget(self, name, keys, *args) -> list: ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def hgetall(self, name) -> dict: ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def hkeys(self, name) -> list: ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def hvals(self, name) -> list: ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def hlen(self, name) -> int: ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def hexists(self, name, key) -> bool: ...
        @waits("cache")
        @reads(bulk="lrange", of="name")
        @bounded_by("", omitted="client")
        async def lindex(self, name, index): ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def lrange(self, name, start, end) -> list: ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def llen(self, name) -> int: ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def smembers(self, name) -> set: ...
        @waits("cache")
        @reads(bulk="smismember", of="name")
        @bounded_by("", omitted="client")
        async def sismember(self, name, value): ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def smismember(self, name, values, *args) -> list: ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def scard(self, name) -> int: ...
        @waits("cache")
        @reads()
        @bounded_by("", omitted="client")
        async def sinter(self, keys, *args): ...
        @waits("cache")
        @reads()
        @bounded_by("", omitted="client")
        async def sunion(self, keys, *args): ...
        @waits("cache")
        @reads()
        @bounded_by("", omitted="client")
        async def sdiff(self, keys, *args): ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def zrange(
            self, name, start, end, desc=False, withscores=False, score_cast_func=..., byscore=False, bylex=False,
            offset=None, num=None,
        ) -> list: ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def zrangebyscore(
            self, name, min, max, start=None, num=None, withscores=False, score_cast_func=...,
        ) -> list: ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def zrevrange(self, name, start, end, withscores=False, score_cast_func=...) -> list: ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def zrevrangebyscore(
            self, name, max, min, start=None, num=None, withscores=False, score_cast_func=...,
        ) -> list: ...
        @waits("cache")
        @reads(bulk="zmscore", of="name")
        @bounded_by("", omitted="client")
        async def zscore(self, name, value): ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def zrank(self, name, value, withscore=False, score_cast_func=...): ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def zcard(self, name) -> int: ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def zcount(self, name, min, max) -> int: ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def getbit(self, name, offset) -> int: ...
        @waits("cache")
        @reads(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def xlen(self, name) -> int: ...
        @waits("cache")
        @reads()
        @bounded_by("", omitted="client")
        async def xrange(self, name, min="-", max="+", count=None): ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def set(
            self, name, value, ex=None, px=None, nx=False, xx=False, keepttl=False, get=False, exat=None, pxat=None,
            ifeq=None, ifne=None, ifdeq=None, ifdne=None,
        ): ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def setex(self, name, time, value): ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def psetex(self, name, time_ms, value): ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def setnx(self, name, value) -> bool: ...
        @waits("cache")
        @writes()
        @bounded_by("", omitted="client")
        async def mset(self, mapping): ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def getset(self, name, value): ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def append(self, key, value) -> int: ...
        @waits("cache")
        @writes(bulk="delete")
        @bounded_by("", omitted="client")
        async def delete(self, *names) -> int: ...
        @waits("cache")
        @writes(bulk="unlink")
        @bounded_by("", omitted="client")
        async def unlink(self, *names) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def expire(self, name, time, nx=False, xx=False, gt=False, lt=False) -> bool: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def expireat(self, name, when, nx=False, xx=False, gt=False, lt=False) -> bool: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def pexpire(self, name, time, nx=False, xx=False, gt=False, lt=False) -> bool: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def persist(self, name) -> bool: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def rename(self, src, dst): ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def incr(self, name, amount=1) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def incrby(self, name, amount=1) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def incrbyfloat(self, name, amount=1.0) -> float: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def decr(self, name, amount=1) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def decrby(self, name, amount=1) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def hset(self, name, key=None, value=None, mapping=None, items=None) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def hsetnx(self, name, key, value) -> bool: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def hmset(self, name, mapping): ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def hdel(self, name, *keys) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def hincrby(self, name, key, amount=1) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def hincrbyfloat(self, name, key, amount=1.0) -> float: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def lpush(self, name, *values) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def rpush(self, name, *values) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def lrem(self, name, count, value) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def lset(self, name, index, value): ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def ltrim(self, name, start, end): ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def sadd(self, name, *values) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def srem(self, name, *values) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def zadd(self, name, mapping, nx=False, xx=False, ch=False, incr=False, gt=False, lt=False): ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def zrem(self, name, *values) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def zincrby(self, name, amount, value) -> float: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def zremrangebyscore(self, name, min, max) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def zremrangebyrank(self, name, min, max) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def xadd(
            self, name, fields, id="*", maxlen=None, approximate=True, nomkstream=False, minid=None, limit=None,
            ref_policy=None, idmpauto=None, idmp=None,
        ): ...
        @waits("cache")
        @writes(bulk="xack", of="name")
        @bounded_by("", omitted="client")
        async def xack(self, name, groupname, *ids) -> int: ...
        @waits("cache")
        @writes(bulk="xdel", of="name")
        @bounded_by("", omitted="client")
        async def xdel(self, name, *ids) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def setbit(self, name, offset, value) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def pfadd(self, name, *values) -> int: ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def geoadd(self, name, values, nx=False, xx=False, ch=False) -> int: ...
        @waits("cache")
        @bounded_by("", omitted="client")
        async def lpop(self, name, count=None): ...
        @waits("cache")
        @bounded_by("", omitted="client")
        async def rpop(self, name, count=None): ...
        @waits("cache")
        @bounded_by("", omitted="client")
        async def spop(self, name, count=None): ...
        @waits("cache")
        @bounded_by("timeout", omitted="client", none="client")
        async def blpop(self, keys, timeout=0): ...
        @waits("cache")
        @bounded_by("timeout", omitted="client", none="client")
        async def brpop(self, keys, timeout=0): ...
        @waits("cache")
        @bounded_by("", omitted="client")
        async def xread(self, streams, count=None, block=None, max_count=None, max_size=None): ...
        @waits("cache")
        @bounded_by("", omitted="client")
        async def xreadgroup(
            self, groupname, consumername, streams, count=None, block=None, noack=False, claim_min_idle_time=None,
            max_count=None, max_size=None,
        ): ...
        @waits("cache")
        @bounded_by("", omitted="client")
        async def scan(self, cursor=0, match=None, count=None, _type=None, **kwargs) -> tuple[int, list]: ...
        @waits("cache")
        @bounded_by("", omitted="client")
        def scan_iter(self, match=None, count=None, _type=None, **kwargs) -> AsyncIterator: ...
        @waits("cache")
        @bounded_by("", omitted="client")
        def sscan_iter(self, name, match=None, count=None) -> AsyncIterator: ...
        @waits("cache")
        @bounded_by("", omitted="client")
        def hscan_iter(self, name, match=None, count=None, no_values=None) -> AsyncIterator: ...
        @waits("cache")
        @bounded_by("", omitted="client")
        def zscan_iter(self, name, match=None, count=None, score_cast_func=...) -> AsyncIterator: ...

with module("redis.asyncio.client", "redis.asyncio"):
    class Redis(AsyncDataAccessCommands):
        connection_pool: ConnectionPool
        @overload
        @bounded_by("socket_timeout", omitted="bounded", since="8.0")
        @opens("aclose", "close")
        @made_once("engine")
        def __init__(
            self, *, host="localhost", port=6379, db=0, password=None, socket_timeout=5, socket_connect_timeout=5,
            socket_read_size=32768, socket_keepalive=True, socket_keepalive_options=..., connection_pool: None = None,
            unix_socket_path=None, encoding="utf-8", encoding_errors="strict", decode_responses=False,
            retry_on_timeout=False, retry=..., retry_on_error=None, ssl=False, ssl_keyfile=None, ssl_certfile=None,
            ssl_cert_reqs="required", ssl_include_verify_flags=None, ssl_exclude_verify_flags=None, ssl_ca_certs=None,
            ssl_ca_data=None, ssl_ca_path=None, ssl_check_hostname=True, ssl_min_version=None, ssl_ciphers=None,
            ssl_password=None, max_connections=None, single_connection_client=False, health_check_interval=0,
            client_name=None, lib_name=..., lib_version=..., driver_info=..., username=None,
            auto_close_connection_pool=None, redis_connect_func=None, credential_provider=None, protocol=None,
            legacy_responses=True, event_dispatcher=None, maint_notifications_config=None,
        ) -> None: ...
        @overload
        def __init__(
            self, *, host="localhost", port=6379, db=0, password=None, socket_timeout=5, socket_connect_timeout=5,
            socket_read_size=32768, socket_keepalive=True, socket_keepalive_options=..., connection_pool=None,
            unix_socket_path=None, encoding="utf-8", encoding_errors="strict", decode_responses=False,
            retry_on_timeout=False, retry=..., retry_on_error=None, ssl=False, ssl_keyfile=None, ssl_certfile=None,
            ssl_cert_reqs="required", ssl_include_verify_flags=None, ssl_exclude_verify_flags=None, ssl_ca_certs=None,
            ssl_ca_data=None, ssl_ca_path=None, ssl_check_hostname=True, ssl_min_version=None, ssl_ciphers=None,
            ssl_password=None, max_connections=None, single_connection_client=False, health_check_interval=0,
            client_name=None, lib_name=..., lib_version=..., driver_info=..., username=None,
            auto_close_connection_pool=None, redis_connect_func=None, credential_provider=None, protocol=None,
            legacy_responses=True, event_dispatcher=None, maint_notifications_config=None,
        ) -> None: ...
        @classmethod
        @bounds_result("socket_timeout", omitted="bounded")
        @opens("aclose", "close")
        @made_once("engine")
        def from_url(cls, url, single_connection_client=False, auto_close_connection_pool=None, **kwargs) -> Redis: ...
        @classmethod
        def from_pool(cls, connection_pool) -> Redis: ...
        def __await__(self) -> Generator[Any, None, Self]: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc_value, traceback) -> None: ...
        async def aclose(self, close_connection_pool=None) -> None: ...
        async def close(self, close_connection_pool=None) -> None: ...
        async def initialize(self) -> Self: ...
        @opens("aclose", "close")
        def client(self) -> Redis: ...
        def get_encoder(self): ...
        def get_connection_kwargs(self) -> dict[str, Any]: ...
        def set_response_callback(self, command, callback) -> None: ...
        def pipeline(self, transaction=True, shard_hint=None) -> Pipeline: ...
        @waits("cache")
        @calls("func")
        @bounded_by("", omitted="client")
        async def transaction(self, func, *watches, shard_hint=None, value_from_callable=False, watch_delay=None): ...
        def lock(
            self, name, timeout=None, sleep=0.1, blocking=True, blocking_timeout=None, lock_class=None, thread_local=True,
            raise_on_release_error=True,
        ) -> Lock: ...
        @opens("aclose", "close", "reset")
        def pubsub(self, **kwargs) -> PubSub: ...
        def monitor(self): ...
        def register_script(self, script) -> AsyncScript: ...
        def bf(self): ...
        def cf(self): ...
        def cms(self): ...
        def ft(self, index_name="idx"): ...
        def json(self, encoder=..., decoder=...): ...
        def tdigest(self): ...
        def topk(self): ...
        def ts(self): ...
        def vset(self): ...
        @waits("cache")
        @writes(bulk="pipeline")
        @bounded_by("", omitted="client")
        async def publish(self, channel, message, **kwargs) -> int: ...
        @waits("cache")
        @bounded_by("", omitted="client")
        async def execute_command(self, *args, **options): ...
        @waits("cache")
        def __getattr__(self, name): ...
    StrictRedis = Redis

with module("redis.asyncio.client"):
    from redis.asyncio.connection import ConnectionPool
    from redis.asyncio.lock import Lock
    class PubSub:
        def __init__(
            self, connection_pool, shard_hint=None, ignore_subscribe_messages=False, encoder=None, push_handler_func=None,
            event_dispatcher=None,
        ) -> None: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc_value, traceback) -> None: ...
        @property
        def subscribed(self) -> bool: ...
        @waits("cache")
        async def subscribe(self, *args, **kwargs): ...
        @waits("cache")
        async def psubscribe(self, *args, **kwargs): ...
        @waits("cache")
        async def unsubscribe(self, *args): ...
        @waits("cache")
        async def punsubscribe(self, *args): ...
        @waits("cache")
        async def ping(self, message=None): ...
        @waits("cache")
        def listen(self) -> AsyncIterator: ...
        @waits("cache")
        @bounded_by("timeout", omitted="bounded")
        async def get_message(self, ignore_subscribe_messages=False, timeout=0.0): ...
        async def aclose(self) -> None: ...
    class Pipeline:
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc_value, traceback) -> None: ...
        def __len__(self) -> int: ...
        def __bool__(self) -> bool: ...
        def multi(self) -> None: ...
        async def discard(self) -> None: ...
        @waits("cache")
        async def execute(self, raise_on_error=True) -> list: ...
        @waits("cache")
        async def immediate_execute_command(self, *args, **options): ...
        @waits("cache")
        async def watch(self, *names) -> bool: ...
        @waits("cache")
        async def unwatch(self) -> bool: ...

with module("redis.asyncio.cluster", "redis.asyncio"):
    class RedisCluster(AsyncDataAccessCommands):
        @bounded_by("socket_timeout", omitted="bounded", since="8.0")
        @opens("aclose", "close")
        @made_once("engine")
        def __init__(
            self, host=None, port=6379, startup_nodes=None, require_full_coverage=True, read_from_replicas=False,
            load_balancing_strategy=None, dynamic_startup_nodes=True, reinitialize_steps=5,
            cluster_error_retry_attempts=10, max_connections=100, retry=None, retry_on_error=None, db=0, path=None,
            credential_provider=None, username=None, password=None, client_name=None, lib_name=..., lib_version=...,
            driver_info=..., encoding="utf-8", encoding_errors="strict", decode_responses=False, health_check_interval=0,
            socket_timeout=5, socket_connect_timeout=5, socket_read_size=32768, socket_keepalive=True,
            socket_keepalive_options=..., ssl=False, ssl_ca_certs=None, ssl_ca_data=None, ssl_cert_reqs="required",
            ssl_include_verify_flags=None, ssl_exclude_verify_flags=None, ssl_certfile=None, ssl_check_hostname=True,
            ssl_keyfile=None, ssl_min_version=None, ssl_ciphers=None, protocol=None, legacy_responses=True,
            address_remap=None, event_dispatcher=None, policy_resolver=..., maint_notifications_config=None,
        ) -> None: ...
        @classmethod
        @bounds_result("socket_timeout", omitted="bounded")
        @opens("aclose", "close")
        @made_once("engine")
        def from_url(cls, url, **kwargs) -> RedisCluster: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc_value, traceback) -> None: ...
        async def aclose(self) -> None: ...
        def pipeline(self, transaction=None, shard_hint=None) -> ClusterPipeline: ...
        def lock(
            self, name, timeout=None, sleep=0.1, blocking=True, blocking_timeout=None, lock_class=None, thread_local=True,
            raise_on_release_error=True,
        ) -> Lock: ...
        def register_script(self, script) -> AsyncScript: ...
        def get_node(self, host=None, port=None, node_name=None): ...
        def get_nodes(self) -> list: ...
        def get_primaries(self) -> list: ...
        @waits("cache")
        def __getattr__(self, name): ...

with module("redis.asyncio.cluster"):
    from redis.asyncio.lock import Lock
    class ClusterPipeline:
        async def __aenter__(self) -> ClusterPipeline: ...
        async def __aexit__(self, exc_type, exc_value, traceback) -> None: ...
        @waits("cache")
        async def execute(self, raise_on_error=True, allow_redirections=True) -> list: ...

with module("redis.asyncio.connection", "redis.asyncio"):
    class ConnectionPool:
        @bounded_by("socket_timeout", omitted="bounded", since="8.0")
        @opens("disconnect", "aclose")
        @made_once("engine")
        def __init__(
            self, connection_class=..., max_connections=None, maint_notifications_config=None, **connection_kwargs,
        ) -> None: ...
        @classmethod
        @opens("disconnect", "aclose")
        @made_once("engine")
        def from_url(cls, url, **kwargs) -> ConnectionPool: ...
        async def disconnect(self, inuse_connections=True) -> None: ...
        async def aclose(self) -> None: ...
    class BlockingConnectionPool(ConnectionPool):
        @bounded_by("socket_timeout", omitted="bounded", since="8.0")
        @opens("disconnect", "aclose")
        @made_once("engine")
        def __init__(
            self, max_connections=50, timeout=20, connection_class=..., queue_class=..., **connection_kwargs,
        ) -> None: ...

with module("redis.asyncio.utils"):
    from redis.asyncio.client import Redis

with module("redis.asyncio.utils", "redis.asyncio"):
    @bounds_result("socket_timeout", omitted="bounded")
    @opens("aclose", "close")
    @made_once("engine")
    def from_url(url, **kwargs) -> Redis: ...

with module("redis.asyncio.sentinel"):
    from redis.asyncio.client import Redis

with module("redis.asyncio.sentinel", "redis.asyncio"):
    class Sentinel:
        def __init__(
            self, sentinels, min_other_sentinels=0, sentinel_kwargs=None, force_master_ip=None, **connection_kwargs,
        ) -> None: ...
        @waits("cache")
        async def discover_master(self, service_name): ...
        @waits("cache")
        async def discover_slaves(self, service_name) -> list: ...
        @opens("aclose", "close")
        @made_once("engine")
        def master_for(self, service_name, redis_class=..., connection_pool_class=..., **kwargs) -> Redis: ...
        @opens("aclose", "close")
        @made_once("engine")
        def slave_for(self, service_name, redis_class=..., connection_pool_class=..., **kwargs) -> Redis: ...

with module("redis.asyncio.lock"):
    class Lock:
        @bounded_by("blocking_timeout")
        def __init__(
            self, redis, name, timeout=None, sleep=0.1, blocking=True, blocking_timeout=None, thread_local=True,
            raise_on_release_error=True,
        ) -> None: ...
        @waits("lock")
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc_value, traceback) -> None: ...
        @waits("lock")
        @bounded_by("blocking_timeout", omitted="client", none="client")
        async def acquire(self, blocking=None, blocking_timeout=None, token=None) -> bool: ...
        @waits("cache")
        async def locked(self) -> bool: ...
        @waits("cache")
        async def owned(self) -> bool: ...
        @waits("cache")
        async def extend(self, additional_time, replace_ttl=False) -> bool: ...
        @waits("cache")
        async def reacquire(self) -> bool: ...
        @waits("cache")
        def release(self) -> Awaitable[None]: ...
