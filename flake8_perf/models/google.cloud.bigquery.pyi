from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, Generic, Self, TypeVar

from pandas import DataFrame

T = TypeVar("T")

with module("google.cloud.bigquery.client", "google.cloud.bigquery"):
    class Client:
        project: str
        location: str | None
        @made_once("client")
        def __init__(
            self, project=None, credentials=None, _http=None, location=None, default_query_job_config=None,
            default_load_job_config=None, client_info=None, client_options=None, default_job_creation_mode=None,
        ) -> None: ...
        @classmethod
        @made_once("client")
        @blocks("file")
        def from_service_account_json(cls, json_credentials_path, *args, **kwargs) -> Client: ...
        @classmethod
        @made_once("client")
        def from_service_account_info(cls, info, *args, **kwargs) -> Client: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc_value, traceback) -> None: ...
        def close(self) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def get_service_account_email(self, project=None, retry=..., timeout=None) -> str: ...
        @bounded_by("timeout")
        def list_projects(
            self, max_results=None, page_token=None, retry=..., timeout=None, page_size=None,
        ) -> HTTPIterator[Any]: ...
        @bounded_by("timeout")
        def list_datasets(
            self, project=None, include_all=False, filter=None, max_results=None, page_token=None, retry=...,
            timeout=None, page_size=None,
        ) -> HTTPIterator[DatasetListItem]: ...
        @bounded_by("timeout")
        def list_tables(
            self, dataset, max_results=None, page_token=None, retry=..., timeout=None, page_size=None,
        ) -> HTTPIterator[TableListItem]: ...
        @bounded_by("timeout")
        def list_models(
            self, dataset, max_results=None, page_token=None, retry=..., timeout=None, page_size=None,
        ) -> HTTPIterator[Model]: ...
        @bounded_by("timeout")
        def list_routines(
            self, dataset, max_results=None, page_token=None, retry=..., timeout=None, page_size=None,
        ) -> HTTPIterator[Routine]: ...
        @bounded_by("timeout")
        def list_jobs(
            self, project=None, parent_job=None, max_results=None, page_token=None, all_users=None, state_filter=None,
            retry=..., timeout=None, min_creation_time=None, max_creation_time=None, page_size=None,
        ) -> HTTPIterator[Any]: ...
        def dataset(self, dataset_id, project=None) -> DatasetReference: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def create_dataset(self, dataset, exists_ok=False, retry=..., timeout=None) -> Dataset: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def create_routine(self, routine, exists_ok=False, retry=..., timeout=None) -> Routine: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def create_table(self, table, exists_ok=False, retry=..., timeout=None) -> Table: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def get_dataset(self, dataset_ref, retry=..., timeout=None, dataset_view=None) -> Dataset: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def get_iam_policy(self, table, requested_policy_version=1, retry=..., timeout=None): ...
        @blocks("sdk")
        @bounded_by("timeout")
        def set_iam_policy(self, table, policy, updateMask=None, retry=..., timeout=None, *, fields=()): ...
        @blocks("sdk")
        @bounded_by("timeout")
        def test_iam_permissions(self, table, permissions, retry=..., timeout=None) -> dict[str, Any]: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def get_model(self, model_ref, retry=..., timeout=None) -> Model: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def get_routine(self, routine_ref, retry=..., timeout=None) -> Routine: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def get_table(self, table, retry=..., timeout=None) -> Table: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def update_dataset(self, dataset, fields, retry=..., timeout=None, update_mode=None) -> Dataset: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def update_model(self, model, fields, retry=..., timeout=None) -> Model: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def update_routine(self, routine, fields, retry=..., timeout=None) -> Routine: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def update_table(self, table, fields, autodetect_schema=False, retry=..., timeout=None) -> Table: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def delete_dataset(self, dataset, delete_contents=False, retry=..., timeout=None, not_found_ok=False) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def delete_model(self, model, retry=..., timeout=None, not_found_ok=False) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def delete_job_metadata(
            self, job_id, project=None, location=None, retry=..., timeout=None, not_found_ok=False,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def delete_routine(self, routine, retry=..., timeout=None, not_found_ok=False) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def delete_table(self, table, retry=..., timeout=None, not_found_ok=False) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def create_job(self, job_config, retry=..., timeout=None) -> LoadJob | CopyJob | ExtractJob | QueryJob: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="minutes")
        def get_job(
            self, job_id, project=None, location=None, retry=..., timeout=128,
        ) -> LoadJob | CopyJob | ExtractJob | QueryJob: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def cancel_job(
            self, job_id, project=None, location=None, retry=..., timeout=None,
        ) -> LoadJob | CopyJob | ExtractJob | QueryJob: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def load_table_from_uri(
            self, source_uris, destination, job_id=None, job_id_prefix=None, location=None, project=None,
            job_config=None, retry=..., timeout=None,
        ) -> LoadJob: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def load_table_from_file(
            self, file_obj, destination, rewind=False, size=None, num_retries=6, job_id=None, job_id_prefix=None,
            location=None, project=None, job_config=None, timeout=None,
        ) -> LoadJob: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def load_table_from_dataframe(
            self, dataframe, destination, num_retries=6, job_id=None, job_id_prefix=None, location=None, project=None,
            job_config=None, parquet_compression="snappy", timeout=None,
        ) -> LoadJob: ...
        @blocks("sdk")
        @bounded_by("timeout")
        @evaluates("json_rows")
        def load_table_from_json(
            self, json_rows, destination, num_retries=6, job_id=None, job_id_prefix=None, location=None, project=None,
            job_config=None, timeout=None,
        ) -> LoadJob: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def copy_table(
            self, sources, destination, job_id=None, job_id_prefix=None, location=None, project=None, job_config=None,
            retry=..., timeout=None,
        ) -> CopyJob: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def extract_table(
            self, source, destination_uris, job_id=None, job_id_prefix=None, location=None, project=None,
            job_config=None, retry=..., timeout=None, source_type="Table",
        ) -> ExtractJob: ...
        @blocks("sdk")
        @runs_sql("query")
        @bounded_by("timeout")
        def query(
            self, query, job_config=None, job_id=None, job_id_prefix=None, location=None, project=None, retry=...,
            timeout=None, job_retry=..., api_method=..., *, timestamp_precision=None,
        ) -> QueryJob: ...
        @blocks("sdk")
        @runs_sql("query")
        @bounded_by("wait_timeout")
        def query_and_wait(
            self, query, *, job_config=None, location=None, project=None, api_timeout=None, wait_timeout=..., retry=...,
            job_retry=..., page_size=None, max_results=None, query_results_format=None, compression_codec=None,
            timestamp_precision=None,
        ) -> RowIterator: ...
        @blocks("sdk")
        @writes("insert")
        @bounded_by("timeout")
        @evaluates("rows")
        def insert_rows(self, table, rows, selected_fields=None, **kwargs) -> Sequence[dict[str, Any]]: ...
        @blocks("sdk")
        @writes("insert")
        @bounded_by("timeout")
        def insert_rows_from_dataframe(
            self, table, dataframe, selected_fields=None, chunk_size=500, **kwargs,
        ) -> Sequence[Sequence[dict]]: ...
        @blocks("sdk")
        @writes("insert")
        @bounded_by("timeout")
        @evaluates("json_rows")
        def insert_rows_json(
            self, table, json_rows, row_ids=..., skip_invalid_rows=None, ignore_unknown_values=None,
            template_suffix=None, retry=..., timeout=None,
        ) -> Sequence[dict[str, Any]]: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def list_partitions(self, table, retry=..., timeout=None) -> list[str]: ...
        # the first page comes when the rows are iterated; a table that is given by name is fetched at once
        @blocks("sdk")
        @bounded_by("timeout")
        def list_rows(
            self, table, selected_fields=None, max_results=None, page_token=None, start_index=None, page_size=None,
            retry=..., timeout=None, *, timestamp_precision=None,
        ) -> RowIterator: ...
        @blocks("file")
        def schema_from_json(self, file_or_path) -> list[SchemaField]: ...
        @blocks("file")
        def schema_to_json(self, schema_list, destination) -> None: ...

with module("google.cloud.bigquery.job.base"):
    class _AsyncJob:
        job_id: str
        project: str
        location: str | None
        state: str | None
        errors: list[dict[str, Any]] | None
        error_result: dict[str, Any] | None
        created: datetime | None
        started: datetime | None
        ended: datetime | None
        @blocks("sdk")
        @bounded_by("timeout")
        def exists(self, client=None, retry=..., timeout=None) -> bool: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="minutes")
        def reload(self, client=None, retry=..., timeout=128) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def cancel(self, client=None, retry=..., timeout=None) -> bool: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="minutes")
        def done(self, retry=..., timeout=128, reload=True) -> bool: ...
        @blocks("sdk")
        def running(self) -> bool: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def result(self, retry=..., timeout=None) -> Self: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def exception(self, timeout=...): ...
        def cancelled(self) -> bool: ...
        @offloads("fn")
        def add_done_callback(self, fn) -> None: ...

with module("google.cloud.bigquery.job.query", "google.cloud.bigquery", "google.cloud.bigquery.job"):
    class QueryJob(_AsyncJob):
        query: str
        total_bytes_processed: int | None
        num_dml_affected_rows: int | None
        def __init__(self, job_id, query, client, job_config=None) -> None: ...
        @blocks("sdk")
        def __iter__(self) -> Iterator[Row]: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="minutes")
        def done(self, retry=..., timeout=128, reload=True) -> bool: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def result(
            self, page_size=None, max_results=None, retry=..., timeout=..., start_index=None, job_retry=...,
        ) -> RowIterator: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def to_arrow(
            self, progress_bar_type=None, bqstorage_client=None, create_bqstorage_client=True, max_results=None,
            timeout=None,
        ): ...
        @blocks("sdk")
        @bounded_by("timeout")
        def to_dataframe(
            self, bqstorage_client=None, dtypes=None, progress_bar_type=None, create_bqstorage_client=True,
            max_results=None, geography_as_object=False, bool_dtype=..., int_dtype=..., float_dtype=None,
            string_dtype=None, date_dtype=..., datetime_dtype=None, time_dtype=..., timestamp_dtype=None,
            range_date_dtype=..., range_datetime_dtype=..., range_timestamp_dtype=..., timeout=None,
        ) -> DataFrame: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def to_geodataframe(
            self, bqstorage_client=None, dtypes=None, progress_bar_type=None, create_bqstorage_client=True,
            max_results=None, geography_column=None, bool_dtype=..., int_dtype=..., float_dtype=None, string_dtype=None,
            timeout=None,
        ): ...
    class QueryJobConfig:
        def __init__(self, **kwargs) -> None: ...

with module("google.cloud.bigquery.job.load", "google.cloud.bigquery", "google.cloud.bigquery.job"):
    class LoadJob(_AsyncJob):
        output_rows: int | None
        def __init__(self, job_id, source_uris, destination, client, job_config=None) -> None: ...
    class LoadJobConfig:
        def __init__(self, **kwargs) -> None: ...

with module("google.cloud.bigquery.job.extract", "google.cloud.bigquery", "google.cloud.bigquery.job"):
    class ExtractJob(_AsyncJob):
        def __init__(self, job_id, source, destination_uris, client, job_config=None) -> None: ...
    class ExtractJobConfig:
        def __init__(self, **kwargs) -> None: ...

with module("google.cloud.bigquery.job.copy_", "google.cloud.bigquery", "google.cloud.bigquery.job"):
    class CopyJob(_AsyncJob):
        def __init__(self, job_id, sources, destination, client, job_config=None) -> None: ...
    class CopyJobConfig:
        def __init__(self, **kwargs) -> None: ...

with module("google.cloud.bigquery.table"):
    class RowIterator(HTTPIterator[Row]):
        total_rows: int | None
        schema: list[SchemaField]
        job_id: str | None
        @blocks("sdk")
        def __iter__(self) -> Iterator[Row]: ...
        @blocks("sdk")
        def __next__(self) -> Row: ...
        @property
        @blocks("sdk")
        def pages(self) -> Iterator[Any]: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def to_arrow_iterable(
            self, bqstorage_client=None, max_queue_size=..., max_stream_count=None, timeout=None,
        ) -> Iterator[Any]: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def to_arrow(self, progress_bar_type=None, bqstorage_client=None, create_bqstorage_client=True, timeout=None): ...
        @blocks("sdk")
        @bounded_by("timeout")
        def to_dataframe_iterable(
            self, bqstorage_client=None, dtypes=None, max_queue_size=..., max_stream_count=None, timeout=None,
        ) -> Iterator[DataFrame]: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def to_dataframe(
            self, bqstorage_client=None, dtypes=None, progress_bar_type=None, create_bqstorage_client=True,
            geography_as_object=False, bool_dtype=..., int_dtype=..., float_dtype=None, string_dtype=None,
            date_dtype=..., datetime_dtype=None, time_dtype=..., timestamp_dtype=None, range_date_dtype=...,
            range_datetime_dtype=..., range_timestamp_dtype=..., timeout=None,
        ) -> DataFrame: ...
        @blocks("sdk")
        @bounded_by("timeout")
        def to_geodataframe(
            self, bqstorage_client=None, dtypes=None, progress_bar_type=None, create_bqstorage_client=True,
            geography_column=None, bool_dtype=..., int_dtype=..., float_dtype=None, string_dtype=None, timeout=None,
        ): ...
    class TableListItem:
        table_id: str
        dataset_id: str
        project: str
        full_table_id: str
        @property
        def reference(self) -> TableReference: ...

with module("google.cloud.bigquery.table", "google.cloud.bigquery"):
    class Row:
        def __init__(self, values, field_to_index) -> None: ...
        def values(self) -> tuple: ...
        def keys(self) -> Iterator[str]: ...
        def items(self) -> Iterator[tuple[str, Any]]: ...
        def get(self, key, default=None): ...
        def __len__(self) -> int: ...
        def __getitem__(self, key): ...
    class Table:
        table_id: str
        dataset_id: str
        project: str
        schema: list[SchemaField]
        num_rows: int | None
        def __init__(self, table_ref, schema=None) -> None: ...
        @classmethod
        def from_string(cls, full_table_id) -> Table: ...
        @property
        def reference(self) -> TableReference: ...
        def to_api_repr(self) -> dict[str, Any]: ...
    class TableReference:
        table_id: str
        dataset_id: str
        project: str
        def __init__(self, dataset_ref, table_id) -> None: ...
        @classmethod
        def from_string(cls, table_id, default_project=None) -> TableReference: ...

with module("google.cloud.bigquery.dataset", "google.cloud.bigquery"):
    class Dataset:
        dataset_id: str
        project: str
        location: str | None
        def __init__(self, dataset_ref) -> None: ...
        def table(self, table_id) -> TableReference: ...
        @property
        def reference(self) -> DatasetReference: ...
    class DatasetReference:
        dataset_id: str
        project: str
        def __init__(self, project, dataset_id) -> None: ...
        def table(self, table_id) -> TableReference: ...
        @classmethod
        def from_string(cls, dataset_id, default_project=None) -> DatasetReference: ...

with module("google.cloud.bigquery.dataset"):
    class DatasetListItem:
        dataset_id: str
        project: str
        def table(self, table_id) -> TableReference: ...
        @property
        def reference(self) -> DatasetReference: ...

with module("google.cloud.bigquery.model", "google.cloud.bigquery"):
    class Model:
        def __init__(self, model_ref) -> None: ...

with module("google.cloud.bigquery.routine.routine", "google.cloud.bigquery"):
    class Routine:
        def __init__(self, routine_ref, **kwargs) -> None: ...

with module("google.cloud.bigquery.schema", "google.cloud.bigquery"):
    class SchemaField:
        name: str
        field_type: str
        mode: str
        def __init__(
            self, name, field_type, mode="NULLABLE", default_value_expression=None, description=..., fields=(),
            policy_tags=..., precision=..., scale=..., max_length=..., range_element_type=None, rounding_mode=None,
            foreign_type_definition=None, timestamp_precision=None, *, data_policies=...,
        ) -> None: ...
        @property
        def fields(self) -> tuple[SchemaField, ...]: ...

with module("google.cloud.bigquery.query", "google.cloud.bigquery"):
    class ScalarQueryParameter:
        def __init__(self, name, type_, value) -> None: ...
    class ArrayQueryParameter:
        def __init__(self, name, array_type, values) -> None: ...
    class StructQueryParameter:
        def __init__(self, name, *sub_params) -> None: ...

with module("google.cloud.bigquery.dbapi.connection", "google.cloud.bigquery.dbapi"):
    class Connection:
        def __init__(self, client=None, bqstorage_client=None, prefer_bqstorage_client=True) -> None: ...
        def close(self) -> None: ...
        def commit(self) -> None: ...
        def cursor(self) -> Cursor: ...
    @opens("close")
    def connect(client=None, bqstorage_client=None, prefer_bqstorage_client=True) -> Connection: ...

with module("google.cloud.bigquery.dbapi.cursor", "google.cloud.bigquery.dbapi"):
    class Cursor:
        rowcount: int
        def __init__(self, connection) -> None: ...
        def close(self) -> None: ...
        @blocks("sdk")
        @runs_sql("operation")
        def execute(self, operation, parameters=None, job_id=None, job_config=None) -> None: ...
        @blocks("sdk")
        @runs_sql("operation")
        @evaluates("seq_of_parameters")
        def executemany(self, operation, seq_of_parameters) -> None: ...
        @blocks("sdk")
        def fetchone(self) -> Row | None: ...
        @blocks("sdk")
        def fetchmany(self, size=None) -> list[Row]: ...
        @blocks("sdk")
        def fetchall(self) -> list[Row]: ...
        @blocks("sdk")
        def __iter__(self) -> Iterator[Row]: ...

with module("google.api_core.page_iterator"):
    class HTTPIterator(Generic[T]):
        page_number: int
        num_results: int
        next_page_token: str | None
        @blocks("sdk")
        def __iter__(self) -> Iterator[T]: ...
        @blocks("sdk")
        def __next__(self) -> T: ...
        @property
        @blocks("sdk")
        def pages(self) -> Iterator[Any]: ...
