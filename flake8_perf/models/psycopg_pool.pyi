import psycopg

with module("psycopg_pool", "psycopg_pool.pool"):
    class ConnectionPool:
        name: str
        min_size: int
        max_size: int
        timeout: float
        closed: bool
        @bounded_by("timeout", omitted="bounded")
        @opens("close")
        @made_once("engine")
        def __init__(
            self,
            conninfo="",
            *,
            connection_class=...,
            kwargs=None,
            min_size=4,
            max_size=None,
            open=None,
            configure=None,
            check=None,
            reset=None,
            name=None,
            close_returns=False,
            timeout=30.0,
            max_waiting=0,
            max_lifetime=3600.0,
            max_idle=600.0,
            reconnect_timeout=300.0,
            reconnect_failed=None,
            num_workers=3,
        ): ...
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc_val, exc_tb) -> None: ...
        @bounded_by("timeout", omitted="client", none="client")
        def connection(self, timeout=None) -> _PooledConnection: ...
        @blocks("db", instead="psycopg_pool.AsyncConnectionPool.getconn")
        @bounded_by("timeout", omitted="client", none="client")
        @opens("close")
        def getconn(self, timeout=None) -> psycopg.Connection[Any]: ...
        @takes_over("conn")
        def putconn(self, conn) -> None: ...
        @blocks("db", instead="psycopg_pool.AsyncConnectionPool.open")
        @bounded_by("timeout", omitted="bounded")
        def open(self, wait=False, timeout=30.0) -> None: ...
        @blocks("db", instead="psycopg_pool.AsyncConnectionPool.wait")
        @bounded_by("timeout", omitted="bounded")
        def wait(self, timeout=30.0) -> None: ...
        def close(self, timeout=5.0) -> None: ...
        @blocks("db", instead="psycopg_pool.AsyncConnectionPool.check")
        def check(self) -> None: ...
        def resize(self, min_size, max_size=None) -> None: ...
        def get_stats(self) -> dict[str, int]: ...

    class _PooledConnection:
        @blocks("db", instead="psycopg_pool.AsyncConnectionPool.connection")
        def __enter__(self) -> psycopg.Connection[Any]: ...
        @blocks("db", instead="psycopg_pool.AsyncConnectionPool.connection")
        @commits()
        def __exit__(self, exc_type, exc_val, exc_tb) -> None: ...

with module("psycopg_pool", "psycopg_pool.null_pool"):
    class NullConnectionPool(ConnectionPool):
        @bounded_by("timeout", omitted="bounded")
        @opens("close")
        @made_once("engine")
        def __init__(
            self,
            conninfo="",
            *,
            connection_class=...,
            kwargs=None,
            min_size=0,
            max_size=None,
            open=None,
            configure=None,
            check=None,
            reset=None,
            name=None,
            close_returns=False,
            timeout=30.0,
            max_waiting=0,
            max_lifetime=3600.0,
            max_idle=600.0,
            reconnect_timeout=300.0,
            reconnect_failed=None,
            num_workers=3,
        ): ...

with module("psycopg_pool", "psycopg_pool.pool_async"):
    class AsyncConnectionPool:
        name: str
        min_size: int
        max_size: int
        timeout: float
        closed: bool
        @bounded_by("timeout", omitted="bounded")
        @opens("close")
        @made_once("engine")
        def __init__(
            self,
            conninfo="",
            *,
            connection_class=...,
            kwargs=None,
            min_size=4,
            max_size=None,
            open=None,
            configure=None,
            check=None,
            reset=None,
            name=None,
            close_returns=False,
            timeout=30.0,
            max_waiting=0,
            max_lifetime=3600.0,
            max_idle=600.0,
            reconnect_timeout=300.0,
            reconnect_failed=None,
            num_workers=3,
        ): ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc_val, exc_tb) -> None: ...
        @bounded_by("timeout", omitted="client", none="client")
        def connection(self, timeout=None) -> _AsyncPooledConnection: ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @opens("close")
        async def getconn(self, timeout=None) -> psycopg.AsyncConnection[Any]: ...
        @takes_over("conn")
        async def putconn(self, conn) -> None: ...
        @waits("db")
        @bounded_by("timeout", omitted="bounded")
        async def open(self, wait=False, timeout=30.0) -> None: ...
        @waits("db")
        @bounded_by("timeout", omitted="bounded")
        async def wait(self, timeout=30.0) -> None: ...
        async def close(self, timeout=5.0) -> None: ...
        @waits("db")
        async def check(self) -> None: ...
        async def resize(self, min_size, max_size=None) -> None: ...
        def get_stats(self) -> dict[str, int]: ...

    class _AsyncPooledConnection:
        @waits("db")
        async def __aenter__(self) -> psycopg.AsyncConnection[Any]: ...
        @waits("db")
        @commits()
        async def __aexit__(self, exc_type, exc_val, exc_tb) -> None: ...

with module("psycopg_pool", "psycopg_pool.errors"):
    class PoolClosed(psycopg.OperationalError): ...
    class PoolTimeout(psycopg.OperationalError): ...
    class TooManyRequests(psycopg.OperationalError): ...
