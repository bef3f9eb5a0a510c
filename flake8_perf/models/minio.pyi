from collections.abc import Iterator
from datetime import datetime
from typing import Any

from urllib3.response import HTTPResponse

with module("minio.api", "minio"):
    class Minio:
        @made_once("client")
        def __init__(
            self, endpoint, access_key=None, secret_key=None, session_token=None, secure=True, region=None,
            http_client=None, credentials=None, cert_check=True,
        ) -> None: ...
        @blocks("sdk", instead="miniopy_async.Minio.bucket_exists")
        def bucket_exists(self, bucket_name) -> bool: ...
        @blocks("sdk", instead="miniopy_async.Minio.make_bucket")
        def make_bucket(self, bucket_name, location=None, object_lock=False) -> None: ...
        @blocks("sdk", instead="miniopy_async.Minio.remove_bucket")
        def remove_bucket(self, bucket_name) -> None: ...
        @blocks("sdk", instead="miniopy_async.Minio.list_buckets")
        def list_buckets(self) -> list[Any]: ...
        @blocks("sdk", instead="miniopy_async.Minio.get_object")
        @opens("close")
        def get_object(
            self, bucket_name, object_name, offset=0, length=0, request_headers=None, ssec=None, version_id=None,
            extra_query_params=None,
        ) -> HTTPResponse: ...
        @blocks("sdk", instead="miniopy_async.Minio.fget_object")
        def fget_object(
            self, bucket_name, object_name, file_path, request_headers=None, ssec=None, version_id=None,
            extra_query_params=None, tmp_file_path=None, progress=None,
        ) -> Object: ...
        @blocks("sdk", instead="miniopy_async.Minio.put_object")
        def put_object(
            self, bucket_name, object_name, data, length, content_type="application/octet-stream", metadata=None,
            sse=None, progress=None, part_size=0, num_parallel_uploads=3, tags=None, retention=None, legal_hold=False,
            write_offset=None,
        ) -> ObjectWriteResult: ...
        @blocks("sdk", instead="miniopy_async.Minio.fput_object")
        def fput_object(
            self, bucket_name, object_name, file_path, content_type="application/octet-stream", metadata=None, sse=None,
            progress=None, part_size=0, num_parallel_uploads=3, tags=None, retention=None, legal_hold=False,
        ) -> ObjectWriteResult: ...
        @blocks("sdk", instead="miniopy_async.Minio.append_object")
        def append_object(
            self, bucket_name, object_name, data, length, chunk_size=None, progress=None, extra_headers=None,
        ) -> ObjectWriteResult: ...
        @blocks("sdk", instead="miniopy_async.Minio.stat_object")
        def stat_object(
            self, bucket_name, object_name, ssec=None, version_id=None, extra_headers=None, extra_query_params=None,
        ) -> Object: ...
        @blocks("sdk", instead="miniopy_async.Minio.copy_object")
        def copy_object(
            self, bucket_name, object_name, source, sse=None, metadata=None, tags=None, retention=None,
            legal_hold=False, metadata_directive=None, tagging_directive=None,
        ) -> ObjectWriteResult: ...
        @blocks("sdk", instead="miniopy_async.Minio.compose_object")
        def compose_object(
            self, bucket_name, object_name, sources, sse=None, metadata=None, tags=None, retention=None,
            legal_hold=False,
        ) -> ObjectWriteResult: ...
        @blocks("sdk", instead="miniopy_async.Minio.remove_object")
        def remove_object(self, bucket_name, object_name, version_id=None) -> None: ...
        # sends when what it gives is iterated
        @blocks("sdk", instead="miniopy_async.Minio.remove_objects")
        def remove_objects(self, bucket_name, delete_object_list, bypass_governance_mode=False) -> Iterator[Any]: ...
        @blocks("sdk", instead="miniopy_async.Minio.list_objects")
        def list_objects(
            self, bucket_name, prefix=None, recursive=False, start_after=None, include_user_meta=False,
            include_version=False, use_api_v1=False, use_url_encoding_type=True, fetch_owner=False, extra_headers=None,
            extra_query_params=None,
        ) -> Iterator[Object]: ...
        @blocks("sdk", instead="miniopy_async.Minio.upload_snowball_objects")
        def upload_snowball_objects(
            self, bucket_name, object_list, metadata=None, sse=None, tags=None, retention=None, legal_hold=False,
            staging_filename=None, compression=False,
        ) -> ObjectWriteResult: ...
        @blocks("sdk", instead="miniopy_async.Minio.select_object_content")
        def select_object_content(self, bucket_name, object_name, request): ...
        @blocks("sdk", instead="miniopy_async.Minio.listen_bucket_notification")
        def listen_bucket_notification(self, bucket_name, prefix="", suffix="", events=...): ...
        def get_presigned_url(
            self, method, bucket_name, object_name, expires=..., response_headers=None, request_date=None,
            version_id=None, extra_query_params=None,
        ) -> str: ...
        def presigned_get_object(
            self, bucket_name, object_name, expires=..., response_headers=None, request_date=None, version_id=None,
            extra_query_params=None,
        ) -> str: ...
        def presigned_put_object(self, bucket_name, object_name, expires=...) -> str: ...
        def presigned_post_policy(self, policy) -> dict[str, str]: ...
        @blocks("sdk", instead="miniopy_async.Minio.get_bucket_policy")
        def get_bucket_policy(self, bucket_name) -> str: ...
        @blocks("sdk", instead="miniopy_async.Minio.set_bucket_policy")
        def set_bucket_policy(self, bucket_name, policy) -> None: ...
        @blocks("sdk", instead="miniopy_async.Minio.delete_bucket_policy")
        def delete_bucket_policy(self, bucket_name) -> None: ...
        @blocks("sdk", instead="miniopy_async.Minio.get_object_tags")
        def get_object_tags(self, bucket_name, object_name, version_id=None): ...
        @blocks("sdk", instead="miniopy_async.Minio.set_object_tags")
        def set_object_tags(self, bucket_name, object_name, tags, version_id=None) -> None: ...
        @blocks("sdk", instead="miniopy_async.Minio.delete_object_tags")
        def delete_object_tags(self, bucket_name, object_name, version_id=None) -> None: ...
        @blocks("sdk", instead="miniopy_async.Minio.get_bucket_tags")
        def get_bucket_tags(self, bucket_name): ...
        @blocks("sdk", instead="miniopy_async.Minio.set_bucket_tags")
        def set_bucket_tags(self, bucket_name, tags) -> None: ...
        @blocks("sdk", instead="miniopy_async.Minio.get_bucket_lifecycle")
        def get_bucket_lifecycle(self, bucket_name): ...
        @blocks("sdk", instead="miniopy_async.Minio.set_bucket_lifecycle")
        def set_bucket_lifecycle(self, bucket_name, config) -> None: ...
        @blocks("sdk", instead="miniopy_async.Minio.get_bucket_versioning")
        def get_bucket_versioning(self, bucket_name): ...
        @blocks("sdk", instead="miniopy_async.Minio.set_bucket_versioning")
        def set_bucket_versioning(self, bucket_name, config) -> None: ...

with module("minio.datatypes"):
    class Object:
        bucket_name: str
        object_name: str | None
        size: int | None
        etag: str | None
        last_modified: datetime | None
        content_type: str | None
        metadata: Any
        is_dir: bool

with module("minio.helpers"):
    class ObjectWriteResult:
        bucket_name: str
        object_name: str
        etag: str | None
        version_id: str | None
