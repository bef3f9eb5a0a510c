from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager
from typing import Any, Self

with module("oracledb.connection", "oracledb"):
    @blocks("db", instead="oracledb.connect_async")
    @opens("close")
    def connect(
        dsn=None, *, pool=None, pool_alias=None, conn_class=..., params=None, user=None, proxy_user=None, password=None,
        newpassword=None, wallet_password=None, access_token=None, host=None, port=None, protocol=None,
        https_proxy=None, https_proxy_port=None, service_name=None, instance_name=None, sid=None, server_type=None,
        cclass=None, purity=None, expire_time=None, retry_count=None, retry_delay=None, tcp_connect_timeout=None,
        ssl_server_dn_match=None, ssl_server_cert_dn=None, wallet_location=None, events=None, externalauth=None,
        mode=None, disable_oob=None, stmtcachesize=None, edition=None, tag=None, matchanytag=None, config_dir=None,
        appcontext=None, shardingkey=None, supershardingkey=None, debug_jdwp=None, connection_id_prefix=None,
        ssl_context=None, sdu=None, pool_boundary=None, use_tcp_fast_open=None, ssl_version=None, program=None,
        machine=None, terminal=None, osuser=None, driver_name=None, use_sni=None, thick_mode_dsn_passthrough=None,
        extra_auth_params=None, pool_name=None, on_connect_callback=None, operation_callback=None,
        round_trip_callback=None, transaction_priority=None, use_eztls=None, handle=None,
    ) -> Connection: ...
    @waits("db")
    @opens("close")
    def connect_async(
        dsn=None, *, pool=None, pool_alias=None, conn_class=..., params=None, user=None, proxy_user=None, password=None,
        newpassword=None, wallet_password=None, access_token=None, host=None, port=None, protocol=None,
        https_proxy=None, https_proxy_port=None, service_name=None, instance_name=None, sid=None, server_type=None,
        cclass=None, purity=None, expire_time=None, retry_count=None, retry_delay=None, tcp_connect_timeout=None,
        ssl_server_dn_match=None, ssl_server_cert_dn=None, wallet_location=None, events=None, externalauth=None,
        mode=None, disable_oob=None, stmtcachesize=None, edition=None, tag=None, matchanytag=None, config_dir=None,
        appcontext=None, shardingkey=None, supershardingkey=None, debug_jdwp=None, connection_id_prefix=None,
        ssl_context=None, sdu=None, pool_boundary=None, use_tcp_fast_open=None, ssl_version=None, program=None,
        machine=None, terminal=None, osuser=None, driver_name=None, use_sni=None, thick_mode_dsn_passthrough=None,
        extra_auth_params=None, pool_name=None, on_connect_callback=None, operation_callback=None,
        round_trip_callback=None, transaction_priority=None, use_eztls=None, handle=None,
    ) -> AsyncConnection: ...
    class Connection:
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc_value, exc_tb) -> None: ...
        def close(self) -> None: ...
        def cursor(self, scrollable=False, handle=None) -> Cursor: ...
        @blocks("db", instead="oracledb.AsyncConnection.commit")
        @commits()
        def commit(self) -> None: ...
        @blocks("db", instead="oracledb.AsyncConnection.rollback")
        def rollback(self) -> None: ...
        @blocks("db", instead="oracledb.AsyncConnection.ping")
        def ping(self) -> None: ...
        @blocks("db")
        def begin(self, format_id=-1, transaction_id="", branch_id="") -> None: ...
        @blocks("db", instead="oracledb.AsyncConnection.createlob")
        def createlob(self, lob_type, data=None): ...
        @blocks("db", instead="oracledb.AsyncConnection.gettype")
        def gettype(self, name): ...
        @blocks("db", instead="oracledb.AsyncConnection.fetch_df_all")
        @runs_sql("statement")
        @reads()
        def fetch_df_all(
            self, statement=None, parameters=None, arraysize=None, *, fetch_decimals=None, requested_schema=None,
            handle=None,
        ): ...
        @blocks("db", instead="oracledb.AsyncConnection.fetch_df_batches")
        @runs_sql("statement")
        @reads()
        def fetch_df_batches(
            self, statement=None, parameters=None, size=None, *, fetch_decimals=None, requested_schema=None,
            handle=None,
        ): ...
    class AsyncConnection:
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, *exc_info) -> None: ...
        @waits("db")
        async def close(self) -> None: ...
        def cursor(self, scrollable=False) -> AsyncCursor: ...
        @waits("db")
        @commits()
        async def commit(self) -> None: ...
        @waits("db")
        async def rollback(self) -> None: ...
        @waits("db")
        async def ping(self) -> None: ...
        @waits("db")
        @runs_sql("statement")
        async def execute(self, statement, parameters=None): ...
        @waits("db")
        @runs_sql("statement")
        @evaluates("parameters")
        async def executemany(self, statement, parameters) -> None: ...
        @waits("db")
        @runs_sql("statement")
        async def fetchone(
            self, statement, parameters=None, rowfactory=None, *, fetch_lobs=None, fetch_decimals=None,
        ) -> Any: ...
        @waits("db")
        @runs_sql("statement")
        async def fetchall(
            self, statement, parameters=None, arraysize=None, rowfactory=None, *, fetch_lobs=None, fetch_decimals=None,
        ) -> list[Any]: ...
        @waits("db")
        @runs_sql("statement")
        async def fetchmany(
            self, statement, parameters=None, num_rows=None, rowfactory=None, *, fetch_lobs=None, fetch_decimals=None,
        ) -> list[Any]: ...
        @waits("db")
        async def callproc(self, name, parameters=None, keyword_parameters=None): ...
        @waits("db")
        async def callfunc(self, name, return_type, parameters=None, keyword_parameters=None): ...
        @waits("db")
        async def createlob(self, lob_type, data=None): ...
        @waits("db")
        async def gettype(self, name): ...
        @waits("db")
        async def run_pipeline(self, pipeline, continue_on_error=False): ...

with module("oracledb.cursor", "oracledb"):
    class Cursor:
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc_value, exc_tb) -> None: ...
        def close(self) -> None: ...
        @blocks("db")
        @buffered()
        def __iter__(self) -> Iterator[Any]: ...
        @blocks("db", instead="oracledb.AsyncCursor.execute")
        @runs_sql("statement")
        @witnessed_by("statement", "sql")
        def execute(
            self, statement, parameters=None, *, suspend_on_success=False, fetch_lobs=None, fetch_decimals=None,
            **keyword_parameters,
        ) -> Cursor | None: ...
        @blocks("db", instead="oracledb.AsyncCursor.executemany")
        @runs_sql("statement")
        @evaluates("parameters")
        def executemany(
            self, statement, parameters, *, batcherrors=False, arraydmlrowcounts=False, suspend_on_success=False,
            batch_size=4294967295,
        ) -> None: ...
        @blocks("db", instead="oracledb.AsyncCursor.fetchone")
        @buffered()
        def fetchone(self): ...
        @blocks("db", instead="oracledb.AsyncCursor.fetchall")
        @buffered()
        def fetchall(self): ...
        @blocks("db", instead="oracledb.AsyncCursor.fetchmany")
        @buffered()
        def fetchmany(self, size=None, numRows=None): ...
        @blocks("db", instead="oracledb.AsyncCursor.callproc")
        def callproc(self, name, parameters=None, keyword_parameters=None, *, keywordParameters=None): ...
        @blocks("db", instead="oracledb.AsyncCursor.callfunc")
        def callfunc(self, name, return_type, parameters=None, keyword_parameters=None, *, keywordParameters=None): ...
        @blocks("db", instead="oracledb.AsyncCursor.parse")
        def parse(self, statement): ...
    class AsyncCursor:
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, *exc_info) -> None: ...
        def close(self) -> None: ...
        def __aiter__(self) -> AsyncIterator[Any]: ...
        @waits("db")
        @runs_sql("statement")
        @witnessed_by("statement", "sql")
        async def execute(
            self, statement, parameters=None, *, suspend_on_success=False, fetch_lobs=None, fetch_decimals=None,
            **keyword_parameters,
        ) -> None: ...
        @waits("db")
        @runs_sql("statement")
        @evaluates("parameters")
        async def executemany(
            self, statement, parameters, *, batcherrors=False, arraydmlrowcounts=False, suspend_on_success=False,
            batch_size=4294967295,
        ) -> None: ...
        @waits("db")
        @buffered()
        async def fetchone(self): ...
        @waits("db")
        @buffered()
        async def fetchall(self): ...
        @waits("db")
        @buffered()
        async def fetchmany(self, size=None): ...
        @waits("db")
        async def callproc(self, name, parameters=None, keyword_parameters=None): ...
        @waits("db")
        async def callfunc(self, name, return_type, parameters=None, keyword_parameters=None): ...
        @waits("db")
        async def parse(self, statement): ...

with module("oracledb.pool", "oracledb"):
    @blocks("db", instead="oracledb.create_pool_async")
    @made_once("engine")
    @opens("close")
    def create_pool(
        dsn=None, *, pool_class=..., pool_alias=None, params=None, min=None, max=None, increment=None,
        connectiontype=None, getmode=None, homogeneous=None, timeout=None, wait_timeout=None, max_lifetime_session=None,
        session_callback=None, max_sessions_per_shard=None, soda_metadata_cache=None, ping_interval=None,
        ping_timeout=None, user=None, proxy_user=None, password=None, newpassword=None, wallet_password=None,
        access_token=None, host=None, port=None, protocol=None, https_proxy=None, https_proxy_port=None,
        service_name=None, instance_name=None, sid=None, server_type=None, cclass=None, purity=None, expire_time=None,
        retry_count=None, retry_delay=None, tcp_connect_timeout=None, ssl_server_dn_match=None, ssl_server_cert_dn=None,
        wallet_location=None, events=None, externalauth=None, mode=None, disable_oob=None, stmtcachesize=None,
        edition=None, tag=None, matchanytag=None, config_dir=None, appcontext=None, shardingkey=None,
        supershardingkey=None, debug_jdwp=None, connection_id_prefix=None, ssl_context=None, sdu=None,
        pool_boundary=None, use_tcp_fast_open=None, ssl_version=None, program=None, machine=None, terminal=None,
        osuser=None, driver_name=None, use_sni=None, thick_mode_dsn_passthrough=None, extra_auth_params=None,
        pool_name=None, on_connect_callback=None, operation_callback=None, round_trip_callback=None,
        transaction_priority=None, use_eztls=None, handle=None,
    ) -> ConnectionPool: ...
    @made_once("engine")
    @opens("close")
    def create_pool_async(
        dsn=None, *, pool_class=..., pool_alias=None, params=None, min=None, max=None, increment=None,
        connectiontype=None, getmode=None, homogeneous=None, timeout=None, wait_timeout=None, max_lifetime_session=None,
        session_callback=None, max_sessions_per_shard=None, soda_metadata_cache=None, ping_interval=None,
        ping_timeout=None, user=None, proxy_user=None, password=None, newpassword=None, wallet_password=None,
        access_token=None, host=None, port=None, protocol=None, https_proxy=None, https_proxy_port=None,
        service_name=None, instance_name=None, sid=None, server_type=None, cclass=None, purity=None, expire_time=None,
        retry_count=None, retry_delay=None, tcp_connect_timeout=None, ssl_server_dn_match=None, ssl_server_cert_dn=None,
        wallet_location=None, events=None, externalauth=None, mode=None, disable_oob=None, stmtcachesize=None,
        edition=None, tag=None, matchanytag=None, config_dir=None, appcontext=None, shardingkey=None,
        supershardingkey=None, debug_jdwp=None, connection_id_prefix=None, ssl_context=None, sdu=None,
        pool_boundary=None, use_tcp_fast_open=None, ssl_version=None, program=None, machine=None, terminal=None,
        osuser=None, driver_name=None, use_sni=None, thick_mode_dsn_passthrough=None, extra_auth_params=None,
        pool_name=None, on_connect_callback=None, operation_callback=None, round_trip_callback=None,
        transaction_priority=None, use_eztls=None, handle=None,
    ) -> AsyncConnectionPool: ...
    class ConnectionPool:
        @blocks("db", instead="oracledb.AsyncConnectionPool.acquire")
        @opens("close")
        def acquire(
            self, user=None, password=None, cclass=None, purity=..., tag=None, matchanytag=False, shardingkey=None,
            supershardingkey=None,
        ) -> Connection: ...
        def release(self, connection, tag=None) -> None: ...
        def close(self, force=False) -> None: ...
        def drop(self, connection) -> None: ...
    class AsyncConnectionPool:
        @waits("db")
        def acquire(
            self, user=None, password=None, cclass=None, purity=..., tag=None, matchanytag=False, shardingkey=None,
            supershardingkey=None,
        ) -> AbstractAsyncContextManager[AsyncConnection]: ...
        @waits("db")
        async def release(self, connection, tag=None) -> None: ...
        @waits("db")
        async def close(self, force=False) -> None: ...
        @waits("db")
        async def drop(self, connection) -> None: ...
