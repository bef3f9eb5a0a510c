from collections.abc import Iterator
from io import BufferedIOBase
from typing import Any, Generic, Literal, Self, TypeVar, overload

T = TypeVar("T")

with module("google.cloud.storage.client", "google.cloud.storage"):
    class Client:
        project: str | None
        @made_once("client")
        def __init__(
            self, project=..., credentials=None, _http=None, client_info=None, client_options=None,
            use_auth_w_custom_endpoint=True, extra_headers=..., *, api_key=None,
        ) -> None: ...
        @classmethod
        @made_once("client")
        def create_anonymous_client(cls) -> Client: ...
        @classmethod
        @made_once("client")
        @blocks("file")
        def from_service_account_json(cls, json_credentials_path, *args, **kwargs) -> Client: ...
        @classmethod
        @made_once("client")
        def from_service_account_info(cls, info, *args, **kwargs) -> Client: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc_val, exc_tb) -> None: ...
        def close(self) -> None: ...
        def bucket(self, bucket_name, user_project=None, generation=None) -> Bucket: ...
        def batch(self, raise_exception=True) -> Batch: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def get_service_account_email(self, project=None, timeout=60, retry=...) -> str: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def get_bucket(
            self, bucket_or_name, timeout=60, if_metageneration_match=None, if_metageneration_not_match=None, retry=...,
            *, generation=None, soft_deleted=None,
        ) -> Bucket: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def lookup_bucket(
            self, bucket_name, timeout=60, if_metageneration_match=None, if_metageneration_not_match=None, retry=...,
        ) -> Bucket | None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def create_bucket(
            self, bucket_or_name, requester_pays=None, project=None, user_project=None, location=None,
            data_locations=None, predefined_acl=None, predefined_default_object_acl=None, enable_object_retention=False,
            timeout=60, retry=...,
        ) -> Bucket: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def restore_bucket(
            self, bucket_name, generation, projection="noAcl", if_metageneration_match=None,
            if_metageneration_not_match=None, timeout=60, retry=...,
        ) -> Bucket: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def download_blob_to_file(
            self, blob_or_uri, file_obj, start=None, end=None, raw_download=False, if_etag_match=None,
            if_etag_not_match=None, if_generation_match=None, if_generation_not_match=None,
            if_metageneration_match=None, if_metageneration_not_match=None, timeout=60, checksum="auto", retry=...,
            single_shot_download=False,
        ) -> None: ...
        @bounded_by("timeout", omitted="bounded")
        def list_blobs(
            self, bucket_or_name, max_results=None, page_token=None, prefix=None, delimiter=None, start_offset=None,
            end_offset=None, include_trailing_delimiter=None, versions=None, projection="noAcl", fields=None,
            page_size=None, timeout=60, retry=..., match_glob=None, include_folders_as_prefixes=None, soft_deleted=None,
            filter_=None,
        ) -> HTTPIterator[Blob]: ...
        @bounded_by("timeout", omitted="bounded")
        def list_buckets(
            self, max_results=None, page_token=None, prefix=None, projection="noAcl", fields=None, project=None,
            page_size=None, timeout=60, retry=..., *, soft_deleted=None, return_partial_success=None,
        ) -> HTTPIterator[Bucket]: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def create_hmac_key(
            self, service_account_email, project_id=None, user_project=None, timeout=60, retry=None,
        ) -> tuple[Any, str]: ...
        @bounded_by("timeout", omitted="bounded")
        def list_hmac_keys(
            self, max_results=None, service_account_email=None, show_deleted_keys=None, project_id=None,
            user_project=None, timeout=60, retry=...,
        ) -> HTTPIterator[Any]: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def get_hmac_key_metadata(self, access_id, project_id=None, user_project=None, timeout=60): ...
        def generate_signed_post_policy_v4(
            self, bucket_name, blob_name, expiration, conditions=None, fields=None, credentials=None,
            virtual_hosted_style=False, bucket_bound_hostname=None, scheme="http", service_account_email=None,
            access_token=None,
        ) -> dict[str, Any]: ...

with module("google.cloud.storage.bucket", "google.cloud.storage"):
    class Bucket:
        name: str
        labels: dict[str, str]
        location: str
        storage_class: str
        lifecycle_rules: Iterator[dict[str, Any]]
        def __init__(self, client, name=None, user_project=None, generation=None) -> None: ...
        @property
        def client(self) -> Client: ...
        @classmethod
        def from_uri(cls, uri, client=None) -> Bucket: ...
        @classmethod
        def from_string(cls, uri, client=None) -> Bucket: ...
        def blob(self, blob_name, chunk_size=None, encryption_key=None, kms_key_name=None, generation=None) -> Blob: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def exists(
            self, client=None, timeout=60, if_etag_match=None, if_etag_not_match=None, if_metageneration_match=None,
            if_metageneration_not_match=None, retry=...,
        ) -> bool: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def create(
            self, client=None, project=None, location=None, predefined_acl=None, predefined_default_object_acl=None,
            enable_object_retention=False, timeout=60, retry=...,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def update(
            self, client=None, timeout=60, if_metageneration_match=None, if_metageneration_not_match=None, retry=...,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def reload(
            self, client=None, projection="noAcl", timeout=60, if_etag_match=None, if_etag_not_match=None,
            if_metageneration_match=None, if_metageneration_not_match=None, retry=..., soft_deleted=None,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def patch(
            self, client=None, timeout=60, if_metageneration_match=None, if_metageneration_not_match=None, retry=...,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def get_blob(
            self, blob_name, client=None, encryption_key=None, generation=None, if_etag_match=None,
            if_etag_not_match=None, if_generation_match=None, if_generation_not_match=None,
            if_metageneration_match=None, if_metageneration_not_match=None, timeout=60, retry=..., soft_deleted=None,
            **kwargs,
        ) -> Blob | None: ...
        @bounded_by("timeout", omitted="bounded")
        def list_blobs(
            self, max_results=None, page_token=None, prefix=None, delimiter=None, start_offset=None, end_offset=None,
            include_trailing_delimiter=None, versions=None, projection="noAcl", fields=None, client=None, timeout=60,
            retry=..., match_glob=None, include_folders_as_prefixes=None, soft_deleted=None, page_size=None,
            filter_=None,
        ) -> HTTPIterator[Blob]: ...
        @bounded_by("timeout", omitted="bounded")
        def list_notifications(self, client=None, timeout=60, retry=...) -> HTTPIterator[Any]: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def get_notification(self, notification_id, client=None, timeout=60, retry=...): ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def delete(
            self, force=False, client=None, if_metageneration_match=None, if_metageneration_not_match=None, timeout=60,
            retry=...,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def delete_blob(
            self, blob_name, client=None, generation=None, if_generation_match=None, if_generation_not_match=None,
            if_metageneration_match=None, if_metageneration_not_match=None, timeout=60, retry=...,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        @evaluates("blobs")
        def delete_blobs(
            self, blobs, on_error=None, client=None, preserve_generation=False, timeout=60, if_generation_match=None,
            if_generation_not_match=None, if_metageneration_match=None, if_metageneration_not_match=None, retry=...,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def copy_blob(
            self, blob, destination_bucket, new_name=None, client=None, preserve_acl=True, source_generation=None,
            if_generation_match=None, if_generation_not_match=None, if_metageneration_match=None,
            if_metageneration_not_match=None, if_source_generation_match=None, if_source_generation_not_match=None,
            if_source_metageneration_match=None, if_source_metageneration_not_match=None, timeout=60, retry=...,
            destination_contexts=None,
        ) -> Blob: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def rename_blob(
            self, blob, new_name, client=None, if_generation_match=None, if_generation_not_match=None,
            if_metageneration_match=None, if_metageneration_not_match=None, if_source_generation_match=None,
            if_source_generation_not_match=None, if_source_metageneration_match=None,
            if_source_metageneration_not_match=None, timeout=60, retry=...,
        ) -> Blob: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def move_blob(
            self, blob, new_name, client=None, if_generation_match=None, if_generation_not_match=None,
            if_metageneration_match=None, if_metageneration_not_match=None, if_source_generation_match=None,
            if_source_generation_not_match=None, if_source_metageneration_match=None,
            if_source_metageneration_not_match=None, timeout=60, retry=...,
        ) -> Blob: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def restore_blob(
            self, blob_name, client=None, generation=None, copy_source_acl=None, projection=None,
            if_generation_match=None, if_generation_not_match=None, if_metageneration_match=None,
            if_metageneration_not_match=None, timeout=60, retry=...,
        ) -> Blob: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def get_iam_policy(self, client=None, requested_policy_version=None, timeout=60, retry=...): ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def set_iam_policy(self, policy, client=None, timeout=60, retry=...): ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def test_iam_permissions(self, permissions, client=None, timeout=60, retry=...) -> list[str]: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def make_public(
            self, recursive=False, future=False, client=None, timeout=60, if_metageneration_match=None,
            if_metageneration_not_match=None, retry=...,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def make_private(
            self, recursive=False, future=False, client=None, timeout=60, if_metageneration_match=None,
            if_metageneration_not_match=None, retry=...,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def lock_retention_policy(self, client=None, timeout=60, retry=...) -> None: ...
        @property
        def acl(self) -> ACL: ...
        @property
        def default_object_acl(self) -> ACL: ...
        def generate_signed_url(
            self, expiration=None, api_access_endpoint=None, method="GET", headers=None, query_parameters=None,
            client=None, credentials=None, version=None, virtual_hosted_style=False, bucket_bound_hostname=None,
            scheme="http",
        ) -> str: ...
        def generate_upload_policy(self, conditions, expiration=None, client=None) -> dict[str, str]: ...
        def add_lifecycle_delete_rule(self, **kw) -> None: ...
        def add_lifecycle_set_storage_class_rule(self, storage_class, **kw) -> None: ...

with module("google.cloud.storage.blob", "google.cloud.storage"):
    class Blob:
        name: str
        metadata: dict[str, str] | None
        content_type: str | None
        cache_control: str | None
        def __init__(
            self, name, bucket, chunk_size=None, encryption_key=None, kms_key_name=None, generation=None,
        ) -> None: ...
        @property
        def bucket(self) -> Bucket: ...
        @property
        def client(self) -> Client: ...
        @property
        def public_url(self) -> str: ...
        @property
        def size(self) -> int | None: ...
        @property
        def acl(self) -> ACL: ...
        @classmethod
        def from_uri(cls, uri, client=None) -> Blob: ...
        @classmethod
        def from_string(cls, uri, client=None) -> Blob: ...
        def generate_signed_url(
            self, expiration=None, api_access_endpoint=None, method="GET", content_md5=None, content_type=None,
            response_disposition=None, response_type=None, generation=None, headers=None, query_parameters=None,
            client=None, credentials=None, version=None, service_account_email=None, access_token=None,
            virtual_hosted_style=False, bucket_bound_hostname=None, scheme="http",
        ) -> str: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def exists(
            self, client=None, if_etag_match=None, if_etag_not_match=None, if_generation_match=None,
            if_generation_not_match=None, if_metageneration_match=None, if_metageneration_not_match=None, timeout=60,
            retry=..., soft_deleted=None,
        ) -> bool: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def reload(
            self, client=None, projection="noAcl", if_etag_match=None, if_etag_not_match=None, if_generation_match=None,
            if_generation_not_match=None, if_metageneration_match=None, if_metageneration_not_match=None, timeout=60,
            retry=..., soft_deleted=None,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def patch(
            self, client=None, if_generation_match=None, if_generation_not_match=None, if_metageneration_match=None,
            if_metageneration_not_match=None, timeout=60, retry=..., override_unlocked_retention=False,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def update(
            self, client=None, if_generation_match=None, if_generation_not_match=None, if_metageneration_match=None,
            if_metageneration_not_match=None, timeout=60, retry=..., override_unlocked_retention=False,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def delete(
            self, client=None, if_generation_match=None, if_generation_not_match=None, if_metageneration_match=None,
            if_metageneration_not_match=None, timeout=60, retry=...,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def download_to_file(
            self, file_obj, client=None, start=None, end=None, raw_download=False, if_etag_match=None,
            if_etag_not_match=None, if_generation_match=None, if_generation_not_match=None,
            if_metageneration_match=None, if_metageneration_not_match=None, timeout=60, checksum="auto", retry=...,
            single_shot_download=False,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def download_to_filename(
            self, filename, client=None, start=None, end=None, raw_download=False, if_etag_match=None,
            if_etag_not_match=None, if_generation_match=None, if_generation_not_match=None,
            if_metageneration_match=None, if_metageneration_not_match=None, timeout=60, checksum="auto", retry=...,
            single_shot_download=False,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def download_as_bytes(
            self, client=None, start=None, end=None, raw_download=False, if_etag_match=None, if_etag_not_match=None,
            if_generation_match=None, if_generation_not_match=None, if_metageneration_match=None,
            if_metageneration_not_match=None, timeout=60, checksum="auto", retry=..., single_shot_download=False,
        ) -> bytes: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def download_as_string(
            self, client=None, start=None, end=None, raw_download=False, if_etag_match=None, if_etag_not_match=None,
            if_generation_match=None, if_generation_not_match=None, if_metageneration_match=None,
            if_metageneration_not_match=None, timeout=60, retry=..., single_shot_download=False,
        ) -> bytes: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def download_as_text(
            self, client=None, start=None, end=None, raw_download=False, encoding=None, if_etag_match=None,
            if_etag_not_match=None, if_generation_match=None, if_generation_not_match=None,
            if_metageneration_match=None, if_metageneration_not_match=None, timeout=60, retry=...,
            single_shot_download=False,
        ) -> str: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def upload_from_file(
            self, file_obj, rewind=False, size=None, content_type=None, client=None, predefined_acl=None,
            if_generation_match=None, if_generation_not_match=None, if_metageneration_match=None,
            if_metageneration_not_match=None, timeout=60, checksum="auto", retry=..., crc32c_checksum_value=None,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def upload_from_filename(
            self, filename, content_type=None, client=None, predefined_acl=None, if_generation_match=None,
            if_generation_not_match=None, if_metageneration_match=None, if_metageneration_not_match=None, timeout=60,
            checksum="auto", retry=..., crc32c_checksum_value=None,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def upload_from_string(
            self, data, content_type="text/plain", client=None, predefined_acl=None, if_generation_match=None,
            if_generation_not_match=None, if_metageneration_match=None, if_metageneration_not_match=None, timeout=60,
            checksum="auto", retry=..., crc32c_checksum_value=None,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def create_resumable_upload_session(
            self, content_type=None, size=None, origin=None, client=None, timeout=60, checksum="auto",
            predefined_acl=None, if_generation_match=None, if_generation_not_match=None, if_metageneration_match=None,
            if_metageneration_not_match=None, retry=...,
        ) -> str: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def get_iam_policy(self, client=None, requested_policy_version=None, timeout=60, retry=...): ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def set_iam_policy(self, policy, client=None, timeout=60, retry=...): ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def test_iam_permissions(self, permissions, client=None, timeout=60, retry=...) -> list[str]: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def make_public(
            self, client=None, timeout=60, if_generation_match=None, if_generation_not_match=None,
            if_metageneration_match=None, if_metageneration_not_match=None, retry=...,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def make_private(
            self, client=None, timeout=60, if_generation_match=None, if_generation_not_match=None,
            if_metageneration_match=None, if_metageneration_not_match=None, retry=...,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def compose(
            self, sources, client=None, timeout=60, if_generation_match=None, if_metageneration_match=None,
            if_source_generation_match=None, retry=..., destination_contexts=None, delete_source_objects=None,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def rewrite(
            self, source, token=None, client=None, if_generation_match=None, if_generation_not_match=None,
            if_metageneration_match=None, if_metageneration_not_match=None, if_source_generation_match=None,
            if_source_generation_not_match=None, if_source_metageneration_match=None,
            if_source_metageneration_not_match=None, timeout=60, retry=..., destination_contexts=None,
        ) -> tuple[str | None, int, int]: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def update_storage_class(
            self, new_class, client=None, if_generation_match=None, if_generation_not_match=None,
            if_metageneration_match=None, if_metageneration_not_match=None, if_source_generation_match=None,
            if_source_generation_not_match=None, if_source_metageneration_match=None,
            if_source_metageneration_not_match=None, timeout=60, retry=...,
        ) -> None: ...
        @overload
        @opens("close")
        def open(
            self, mode: Literal["w", "wb", "wt"], chunk_size=None, ignore_flush=None, encoding=None, errors=None, newline=None, **kwargs,
        ) -> BlobWriter: ...
        @overload
        def open(
            self, mode="r", chunk_size=None, ignore_flush=None, encoding=None, errors=None, newline=None, **kwargs,
        ) -> BlobReader: ...

with module("google.cloud.storage.fileio"):
    class BlobReader(BufferedIOBase):
        def __init__(self, blob, chunk_size=None, retry=..., **download_kwargs) -> None: ...
        @blocks("sdk")
        def __iter__(self) -> Iterator[bytes]: ...
        @blocks("sdk")
        def read(self, size=-1) -> bytes: ...
        @blocks("sdk")
        def read1(self, size=-1) -> bytes: ...
        def close(self) -> None: ...
    class BlobWriter(BufferedIOBase):
        @opens("close")
        def __init__(self, blob, chunk_size=None, ignore_flush=False, retry=..., **upload_kwargs) -> None: ...
        # sends a chunk each time its buffer is full
        @blocks("sdk")
        def write(self, b) -> int: ...
        @blocks("sdk")
        def flush(self) -> None: ...
        @blocks("sdk")
        def close(self) -> None: ...
        @blocks("sdk")
        def __exit__(self, exc_type, exc_val, exc_tb) -> None: ...
        @blocks("sdk")
        def terminate(self) -> None: ...

with module("google.cloud.storage.batch", "google.cloud.storage"):
    class Batch:
        def __init__(self, client, raise_exception=True) -> None: ...
        def __enter__(self) -> Self: ...
        @blocks("sdk")
        def __exit__(self, exc_type, exc_val, exc_tb) -> None: ...
        @blocks("sdk")
        def finish(self, raise_exception=True): ...

with module("google.cloud.storage.acl"):
    class ACL:
        @blocks("sdk")
        def __iter__(self) -> Iterator[dict[str, str]]: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def reload(self, client=None, timeout=60, retry=...) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def save(
            self, acl=None, client=None, if_generation_match=None, if_generation_not_match=None,
            if_metageneration_match=None, if_metageneration_not_match=None, timeout=60, retry=...,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def save_predefined(
            self, predefined, client=None, if_generation_match=None, if_generation_not_match=None,
            if_metageneration_match=None, if_metageneration_not_match=None, timeout=60, retry=...,
        ) -> None: ...
        @blocks("sdk")
        @bounded_by("timeout", omitted="bounded")
        def clear(
            self, client=None, if_generation_match=None, if_generation_not_match=None, if_metageneration_match=None,
            if_metageneration_not_match=None, timeout=60, retry=...,
        ) -> None: ...
        def all(self): ...
        def user(self, identifier): ...
        def group(self, identifier): ...

with module("google.cloud.storage.transfer_manager"):
    @blocks("sdk")
    @bounded_by("deadline")
    @evaluates("file_blob_pairs")
    def upload_many(
        file_blob_pairs, skip_if_exists=False, upload_kwargs=None, threads=None, deadline=None, raise_exception=False,
        worker_type="process", max_workers=8,
    ) -> list: ...
    @blocks("sdk")
    @bounded_by("deadline")
    @evaluates("blob_file_pairs")
    def download_many(
        blob_file_pairs, download_kwargs=None, threads=None, deadline=None, raise_exception=False,
        worker_type="process", max_workers=8, *, skip_if_exists=False,
    ) -> list: ...
    @blocks("sdk")
    @bounded_by("deadline")
    @evaluates("filenames")
    def upload_many_from_filenames(
        bucket, filenames, source_directory="", blob_name_prefix="", skip_if_exists=False, blob_constructor_kwargs=None,
        upload_kwargs=None, threads=None, deadline=None, raise_exception=False, worker_type="process", max_workers=8, *,
        additional_blob_attributes=None,
    ) -> list: ...
    @blocks("sdk")
    @bounded_by("deadline")
    @evaluates("blob_names")
    def download_many_to_path(
        bucket, blob_names, destination_directory="", blob_name_prefix="", download_kwargs=None, threads=None,
        deadline=None, create_directories=True, raise_exception=False, worker_type="process", max_workers=8, *,
        skip_if_exists=False,
    ) -> list: ...
    @blocks("sdk")
    @bounded_by("deadline")
    def download_chunks_concurrently(
        blob, filename, chunk_size=33554432, download_kwargs=None, deadline=None, worker_type="process", max_workers=8,
        *, crc32c_checksum=True,
    ) -> None: ...
    @blocks("sdk")
    @bounded_by("deadline")
    def upload_chunks_concurrently(
        filename, blob, content_type=None, chunk_size=33554432, deadline=None, worker_type="process", max_workers=8, *,
        checksum="auto", timeout=60, retry=...,
    ) -> None: ...

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
