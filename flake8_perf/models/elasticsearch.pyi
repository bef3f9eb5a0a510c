from collections.abc import AsyncIterator, Iterator
from typing import Any, Self

with module("elasticsearch._sync.client"):
    from elasticsearch._sync.client.indices import IndicesClient
    from elasticsearch._sync.client.cluster import ClusterClient

with module("elasticsearch._sync.client", "elasticsearch"):
    class Elasticsearch:
        indices: IndicesClient
        cluster: ClusterClient
        @made_once("client")
        def __init__(
            self, hosts=None, *, cloud_id=None, api_key=None, basic_auth=None, bearer_auth=None, opaque_id=None,
            server_mode="stack", headers=..., connections_per_node=..., http_compress=..., verify_certs=...,
            ca_certs=..., client_cert=..., client_key=..., ssl_assert_hostname=..., ssl_assert_fingerprint=...,
            ssl_version=..., ssl_context=..., ssl_show_warn=..., transport_class=..., request_timeout=...,
            node_class=..., node_pool_class=..., randomize_nodes_in_pool=..., node_selector_class=...,
            dead_node_backoff_factor=..., max_dead_node_backoff=..., serializer=None, serializers=...,
            default_mimetype="application/json", max_retries=..., retry_on_status=..., retry_on_timeout=...,
            retry_backoff_base=..., retry_backoff_cap=..., sniff_on_start=..., sniff_before_requests=...,
            sniff_on_node_failure=..., sniff_timeout=..., min_delay_between_sniffing=..., sniffed_node_callback=None,
            meta_header=..., http_auth=..., _transport=None,
        ) -> None: ...
        def options(
            self, *, opaque_id=..., api_key=..., basic_auth=..., bearer_auth=..., headers=..., request_timeout=...,
            ignore_status=..., max_retries=..., retry_on_status=..., retry_on_timeout=..., retry_backoff_base=...,
            retry_backoff_cap=...,
        ) -> Self: ...
        def close(self) -> None: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, *_) -> None: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.get")
        @reads(bulk="mget", one=True)
        def get(
            self, *, index, id, error_trace=None, filter_path=None, force_synthetic_source=None, human=None,
            preference=None, pretty=None, realtime=None, refresh=None, route_slice=None, routing=None, source=None,
            source_exclude_vectors=None, source_excludes=None, source_includes=None, stored_fields=None, version=None,
            version_type=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.get_source")
        @reads(bulk="mget", one=True)
        def get_source(
            self, *, index, id, error_trace=None, filter_path=None, human=None, preference=None, pretty=None,
            realtime=None, refresh=None, routing=None, source=None, source_excludes=None, source_includes=None,
            version=None, version_type=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.exists")
        @reads(bulk="mget", one=True)
        def exists(
            self, *, index, id, error_trace=None, filter_path=None, human=None, preference=None, pretty=None,
            realtime=None, refresh=None, routing=None, source=None, source_excludes=None, source_includes=None,
            stored_fields=None, version=None, version_type=None,
        ) -> HeadApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.mget")
        @reads()
        def mget(
            self, *, index=None, docs=None, error_trace=None, filter_path=None, force_synthetic_source=None, human=None,
            ids=None, preference=None, pretty=None, realtime=None, refresh=None, route_slice=None, routing=None,
            source=None, source_excludes=None, source_includes=None, stored_fields=None, body=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.search")
        @reads(bulk="msearch")
        def search(
            self, *, index=None, aggregations=None, aggs=None, allow_no_indices=None, allow_partial_search_results=None,
            analyze_wildcard=None, analyzer=None, batched_reduce_size=None, ccs_minimize_roundtrips=None, collapse=None,
            default_operator=None, df=None, docvalue_fields=None, error_trace=None, expand_wildcards=None, explain=None,
            ext=None, fields=None, filter_path=None, force_synthetic_source=None, from_=None, highlight=None,
            human=None, ignore_throttled=None, ignore_unavailable=None, include_named_queries_score=None,
            indices_boost=None, knn=None, lenient=None, max_concurrent_shard_requests=None, min_score=None, pit=None,
            post_filter=None, pre_filter_shard_size=None, preference=None, pretty=None, profile=None,
            project_routing=None, q=None, query=None, rank=None, request_cache=None, rescore=None,
            rest_total_hits_as_int=None, retriever=None, route_slice=None, routing=None, runtime_mappings=None,
            script_fields=None, scroll=None, search_after=None, search_type=None, seq_no_primary_term=None, size=None,
            slice=None, sort=None, source=None, source_exclude_vectors=None, source_excludes=None, source_includes=None,
            stats=None, stored_fields=None, suggest=None, suggest_field=None, suggest_mode=None, suggest_size=None,
            suggest_text=None, terminate_after=None, timeout=None, track_scores=None, track_total_hits=None,
            typed_keys=None, version=None, body=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.msearch")
        @reads()
        def msearch(
            self, *, searches=None, body=None, index=None, allow_no_indices=None, ccs_minimize_roundtrips=None,
            error_trace=None, expand_wildcards=None, filter_path=None, human=None, ignore_throttled=None,
            ignore_unavailable=None, include_named_queries_score=None, max_concurrent_searches=None,
            max_concurrent_shard_requests=None, pre_filter_shard_size=None, pretty=None, project_routing=None,
            rest_total_hits_as_int=None, route_slice=None, routing=None, search_type=None, typed_keys=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.count")
        @reads(bulk="msearch")
        def count(
            self, *, index=None, allow_no_indices=None, analyze_wildcard=None, analyzer=None, default_operator=None,
            df=None, error_trace=None, expand_wildcards=None, filter_path=None, human=None, ignore_throttled=None,
            ignore_unavailable=None, lenient=None, min_score=None, preference=None, pretty=None, project_routing=None,
            q=None, query=None, route_slice=None, routing=None, stats=None, terminate_after=None, body=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.scroll")
        @reads()
        def scroll(
            self, *, scroll_id=None, error_trace=None, filter_path=None, human=None, pretty=None,
            rest_total_hits_as_int=None, scroll=None, body=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.index")
        @writes("upsert", bulk="elasticsearch.helpers.bulk")
        def index(
            self, *, index, document=None, body=None, id=None, error_trace=None, filter_path=None, human=None,
            if_primary_term=None, if_seq_no=None, include_source_on_error=None, op_type=None, pipeline=None,
            pretty=None, refresh=None, require_alias=None, require_data_stream=None, route_slice=None, routing=None,
            timeout=None, version=None, version_type=None, wait_for_active_shards=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.create")
        @writes("insert", bulk="elasticsearch.helpers.bulk")
        def create(
            self, *, index, id, document=None, body=None, error_trace=None, filter_path=None, human=None,
            include_source_on_error=None, pipeline=None, pretty=None, refresh=None, require_alias=None,
            require_data_stream=None, routing=None, timeout=None, version=None, version_type=None,
            wait_for_active_shards=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.update")
        @writes("update", bulk="elasticsearch.helpers.bulk")
        def update(
            self, *, index, id, detect_noop=None, doc=None, doc_as_upsert=None, error_trace=None, filter_path=None,
            human=None, if_primary_term=None, if_seq_no=None, include_source_on_error=None, lang=None, pretty=None,
            refresh=None, require_alias=None, retry_on_conflict=None, route_slice=None, routing=None, script=None,
            scripted_upsert=None, source=None, source_excludes=None, source_includes=None, timeout=None, upsert=None,
            wait_for_active_shards=None, body=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.delete")
        @writes("delete", bulk="elasticsearch.helpers.bulk")
        def delete(
            self, *, index, id, error_trace=None, filter_path=None, human=None, if_primary_term=None, if_seq_no=None,
            pretty=None, refresh=None, route_slice=None, routing=None, timeout=None, version=None, version_type=None,
            wait_for_active_shards=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.bulk")
        @writes()
        def bulk(
            self, *, operations=None, body=None, index=None, error_trace=None, filter_path=None, human=None,
            include_source_on_error=None, list_executed_pipelines=None, pipeline=None, pretty=None, refresh=None,
            require_alias=None, require_data_stream=None, route_slice=None, routing=None, source=None,
            source_excludes=None, source_includes=None, timeout=None, wait_for_active_shards=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.delete_by_query")
        @writes("delete")
        def delete_by_query(
            self, *, index, allow_no_indices=None, analyze_wildcard=None, analyzer=None, conflicts=None,
            default_operator=None, df=None, error_trace=None, expand_wildcards=None, filter_path=None, from_=None,
            human=None, ignore_unavailable=None, lenient=None, max_docs=None, preference=None, pretty=None, q=None,
            query=None, refresh=None, request_cache=None, requests_per_second=None, route_slice=None, routing=None,
            scroll=None, scroll_size=None, search_timeout=None, search_type=None, slice=None, slices=None, sort=None,
            stats=None, terminate_after=None, timeout=None, version=None, wait_for_active_shards=None,
            wait_for_completion=None, body=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.update_by_query")
        @writes("update")
        def update_by_query(
            self, *, index, allow_no_indices=None, analyze_wildcard=None, analyzer=None, conflicts=None,
            default_operator=None, df=None, error_trace=None, expand_wildcards=None, filter_path=None, from_=None,
            human=None, ignore_unavailable=None, lenient=None, max_docs=None, pipeline=None, preference=None,
            pretty=None, q=None, query=None, refresh=None, request_cache=None, requests_per_second=None,
            route_slice=None, routing=None, script=None, scroll=None, scroll_size=None, search_timeout=None,
            search_type=None, slice=None, slices=None, sort=None, stats=None, terminate_after=None, timeout=None,
            version=None, version_type=None, wait_for_active_shards=None, wait_for_completion=None, body=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.reindex")
        @writes("insert")
        def reindex(
            self, *, dest=None, source=None, conflicts=None, error_trace=None, filter_path=None, human=None,
            max_docs=None, pretty=None, refresh=None, requests_per_second=None, require_alias=None, script=None,
            scroll=None, slices=None, timeout=None, wait_for_active_shards=None, wait_for_completion=None, body=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.info")
        def info(self, *, error_trace=None, filter_path=None, human=None, pretty=None) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.ping")
        def ping(self, *, error_trace=None, filter_path=None, human=None, pretty=None) -> bool: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.clear_scroll")
        def clear_scroll(
            self, *, error_trace=None, filter_path=None, human=None, pretty=None, scroll_id=None, body=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.open_point_in_time")
        def open_point_in_time(
            self, *, index, keep_alive, allow_partial_search_results=None, error_trace=None, expand_wildcards=None,
            filter_path=None, human=None, ignore_unavailable=None, index_filter=None,
            max_concurrent_shard_requests=None, preference=None, pretty=None, project_routing=None, routing=None,
            body=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch.close_point_in_time")
        def close_point_in_time(
            self, *, id=None, error_trace=None, filter_path=None, human=None, pretty=None, body=None,
        ) -> ObjectApiResponse: ...

with module("elasticsearch._sync.client.indices", "elasticsearch.client"):
    class IndicesClient:
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def create(
            self, *, index, aliases=None, error_trace=None, filter_path=None, human=None, mappings=None,
            master_timeout=None, pretty=None, settings=None, timeout=None, wait_for_active_shards=None, body=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def exists(
            self, *, index, allow_no_indices=None, error_trace=None, expand_wildcards=None, filter_path=None,
            flat_settings=None, human=None, ignore_unavailable=None, include_defaults=None, local=None, pretty=None,
        ) -> HeadApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def delete(
            self, *, index, allow_no_indices=None, error_trace=None, expand_wildcards=None, filter_path=None,
            human=None, ignore_unavailable=None, master_timeout=None, pretty=None, timeout=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def get(
            self, *, index, allow_no_indices=None, error_trace=None, expand_wildcards=None, features=None,
            filter_path=None, flat_settings=None, human=None, ignore_unavailable=None, include_defaults=None,
            local=None, master_timeout=None, pretty=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def get_mapping(
            self, *, index=None, allow_no_indices=None, error_trace=None, expand_wildcards=None, filter_path=None,
            human=None, ignore_unavailable=None, local=None, master_timeout=None, pretty=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def put_mapping(
            self, *, index, allow_no_indices=None, date_detection=None, dynamic=None, dynamic_date_formats=None,
            dynamic_templates=None, error_trace=None, expand_wildcards=None, field_names=None, filter_path=None,
            human=None, ignore_unavailable=None, master_timeout=None, meta=None, numeric_detection=None, pretty=None,
            properties=None, routing=None, runtime=None, source=None, timeout=None, write_index_only=None, body=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def get_settings(
            self, *, index=None, name=None, allow_no_indices=None, error_trace=None, expand_wildcards=None,
            filter_path=None, flat_settings=None, human=None, ignore_unavailable=None, include_defaults=None,
            local=None, master_timeout=None, pretty=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def put_settings(
            self, *, settings=None, body=None, index=None, allow_no_indices=None, error_trace=None,
            expand_wildcards=None, filter_path=None, flat_settings=None, human=None, ignore_unavailable=None,
            master_timeout=None, preserve_existing=None, pretty=None, reopen=None, timeout=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def refresh(
            self, *, index=None, allow_no_indices=None, error_trace=None, expand_wildcards=None, filter_path=None,
            human=None, ignore_unavailable=None, pretty=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def flush(
            self, *, index=None, allow_no_indices=None, error_trace=None, expand_wildcards=None, filter_path=None,
            force=None, human=None, ignore_unavailable=None, pretty=None, wait_if_ongoing=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def get_alias(
            self, *, index=None, name=None, allow_no_indices=None, error_trace=None, expand_wildcards=None,
            filter_path=None, human=None, ignore_unavailable=None, master_timeout=None, pretty=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def put_alias(
            self, *, index, name, error_trace=None, filter=None, filter_path=None, human=None, index_routing=None,
            is_write_index=None, master_timeout=None, pretty=None, routing=None, search_routing=None, timeout=None,
            body=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def delete_alias(
            self, *, index, name, error_trace=None, filter_path=None, human=None, master_timeout=None, pretty=None,
            timeout=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def exists_alias(
            self, *, name, index=None, allow_no_indices=None, error_trace=None, expand_wildcards=None, filter_path=None,
            human=None, ignore_unavailable=None, master_timeout=None, pretty=None,
        ) -> HeadApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def update_aliases(
            self, *, actions=None, error_trace=None, filter_path=None, human=None, master_timeout=None, pretty=None,
            timeout=None, body=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def put_index_template(
            self, *, name, allow_auto_create=None, cause=None, composed_of=None, create=None, data_stream=None,
            deprecated=None, error_trace=None, filter_path=None, human=None, ignore_missing_component_templates=None,
            index_patterns=None, master_timeout=None, meta=None, pretty=None, priority=None, template=None,
            version=None, body=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def exists_index_template(
            self, *, name, error_trace=None, filter_path=None, flat_settings=None, human=None, local=None,
            master_timeout=None, pretty=None,
        ) -> HeadApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def delete_index_template(
            self, *, name, error_trace=None, filter_path=None, human=None, master_timeout=None, pretty=None,
            timeout=None,
        ) -> ObjectApiResponse: ...

with module("elasticsearch._sync.client.cluster", "elasticsearch.client"):
    class ClusterClient:
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def health(
            self, *, index=None, error_trace=None, expand_wildcards=None, filter_path=None, human=None, level=None,
            local=None, master_timeout=None, pretty=None, timeout=None, wait_for_active_shards=None,
            wait_for_events=None, wait_for_no_initializing_shards=None, wait_for_no_relocating_shards=None,
            wait_for_nodes=None, wait_for_status=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def stats(
            self, *, node_id=None, error_trace=None, filter_path=None, human=None, include_remotes=None, pretty=None,
            timeout=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def state(
            self, *, metric=None, index=None, allow_no_indices=None, error_trace=None, expand_wildcards=None,
            filter_path=None, flat_settings=None, human=None, ignore_unavailable=None, local=None, master_timeout=None,
            pretty=None, wait_for_metadata_version=None, wait_for_timeout=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def put_settings(
            self, *, error_trace=None, filter_path=None, flat_settings=None, human=None, master_timeout=None,
            persistent=None, pretty=None, timeout=None, transient=None, body=None,
        ) -> ObjectApiResponse: ...
        @blocks("db", instead="elasticsearch.AsyncElasticsearch")
        def get_settings(
            self, *, error_trace=None, filter_path=None, flat_settings=None, human=None, include_defaults=None,
            master_timeout=None, pretty=None, timeout=None,
        ) -> ObjectApiResponse: ...

with module("elasticsearch._async.client"):
    from elasticsearch._async.client.indices import IndicesClient
    from elasticsearch._async.client.cluster import ClusterClient

with module("elasticsearch._async.client", "elasticsearch"):
    class AsyncElasticsearch:
        indices: IndicesClient
        cluster: ClusterClient
        @made_once("client")
        @opens("close")
        def __init__(
            self, hosts=None, *, cloud_id=None, api_key=None, basic_auth=None, bearer_auth=None, opaque_id=None,
            server_mode="stack", headers=..., connections_per_node=..., http_compress=..., verify_certs=...,
            ca_certs=..., client_cert=..., client_key=..., ssl_assert_hostname=..., ssl_assert_fingerprint=...,
            ssl_version=..., ssl_context=..., ssl_show_warn=..., transport_class=..., request_timeout=...,
            node_class=..., node_pool_class=..., randomize_nodes_in_pool=..., node_selector_class=...,
            dead_node_backoff_factor=..., max_dead_node_backoff=..., serializer=None, serializers=...,
            default_mimetype="application/json", max_retries=..., retry_on_status=..., retry_on_timeout=...,
            retry_backoff_base=..., retry_backoff_cap=..., sniff_on_start=..., sniff_before_requests=...,
            sniff_on_node_failure=..., sniff_timeout=..., min_delay_between_sniffing=..., sniffed_node_callback=None,
            meta_header=..., http_auth=..., _transport=None,
        ) -> None: ...
        def options(
            self, *, opaque_id=..., api_key=..., basic_auth=..., bearer_auth=..., headers=..., request_timeout=...,
            ignore_status=..., max_retries=..., retry_on_status=..., retry_on_timeout=..., retry_backoff_base=...,
            retry_backoff_cap=...,
        ) -> Self: ...
        async def close(self) -> None: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, *_) -> None: ...
        @waits("db")
        @reads(bulk="mget", one=True)
        async def get(
            self, *, index, id, error_trace=None, filter_path=None, force_synthetic_source=None, human=None,
            preference=None, pretty=None, realtime=None, refresh=None, route_slice=None, routing=None, source=None,
            source_exclude_vectors=None, source_excludes=None, source_includes=None, stored_fields=None, version=None,
            version_type=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        @reads(bulk="mget", one=True)
        async def get_source(
            self, *, index, id, error_trace=None, filter_path=None, human=None, preference=None, pretty=None,
            realtime=None, refresh=None, routing=None, source=None, source_excludes=None, source_includes=None,
            version=None, version_type=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        @reads(bulk="mget", one=True)
        async def exists(
            self, *, index, id, error_trace=None, filter_path=None, human=None, preference=None, pretty=None,
            realtime=None, refresh=None, routing=None, source=None, source_excludes=None, source_includes=None,
            stored_fields=None, version=None, version_type=None,
        ) -> HeadApiResponse: ...
        @waits("db")
        @reads()
        async def mget(
            self, *, index=None, docs=None, error_trace=None, filter_path=None, force_synthetic_source=None, human=None,
            ids=None, preference=None, pretty=None, realtime=None, refresh=None, route_slice=None, routing=None,
            source=None, source_excludes=None, source_includes=None, stored_fields=None, body=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        @reads(bulk="msearch")
        async def search(
            self, *, index=None, aggregations=None, aggs=None, allow_no_indices=None, allow_partial_search_results=None,
            analyze_wildcard=None, analyzer=None, batched_reduce_size=None, ccs_minimize_roundtrips=None, collapse=None,
            default_operator=None, df=None, docvalue_fields=None, error_trace=None, expand_wildcards=None, explain=None,
            ext=None, fields=None, filter_path=None, force_synthetic_source=None, from_=None, highlight=None,
            human=None, ignore_throttled=None, ignore_unavailable=None, include_named_queries_score=None,
            indices_boost=None, knn=None, lenient=None, max_concurrent_shard_requests=None, min_score=None, pit=None,
            post_filter=None, pre_filter_shard_size=None, preference=None, pretty=None, profile=None,
            project_routing=None, q=None, query=None, rank=None, request_cache=None, rescore=None,
            rest_total_hits_as_int=None, retriever=None, route_slice=None, routing=None, runtime_mappings=None,
            script_fields=None, scroll=None, search_after=None, search_type=None, seq_no_primary_term=None, size=None,
            slice=None, sort=None, source=None, source_exclude_vectors=None, source_excludes=None, source_includes=None,
            stats=None, stored_fields=None, suggest=None, suggest_field=None, suggest_mode=None, suggest_size=None,
            suggest_text=None, terminate_after=None, timeout=None, track_scores=None, track_total_hits=None,
            typed_keys=None, version=None, body=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        @reads()
        async def msearch(
            self, *, searches=None, body=None, index=None, allow_no_indices=None, ccs_minimize_roundtrips=None,
            error_trace=None, expand_wildcards=None, filter_path=None, human=None, ignore_throttled=None,
            ignore_unavailable=None, include_named_queries_score=None, max_concurrent_searches=None,
            max_concurrent_shard_requests=None, pre_filter_shard_size=None, pretty=None, project_routing=None,
            rest_total_hits_as_int=None, route_slice=None, routing=None, search_type=None, typed_keys=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        @reads(bulk="msearch")
        async def count(
            self, *, index=None, allow_no_indices=None, analyze_wildcard=None, analyzer=None, default_operator=None,
            df=None, error_trace=None, expand_wildcards=None, filter_path=None, human=None, ignore_throttled=None,
            ignore_unavailable=None, lenient=None, min_score=None, preference=None, pretty=None, project_routing=None,
            q=None, query=None, route_slice=None, routing=None, stats=None, terminate_after=None, body=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        @reads()
        async def scroll(
            self, *, scroll_id=None, error_trace=None, filter_path=None, human=None, pretty=None,
            rest_total_hits_as_int=None, scroll=None, body=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        @writes("upsert", bulk="elasticsearch.helpers.bulk")
        async def index(
            self, *, index, document=None, body=None, id=None, error_trace=None, filter_path=None, human=None,
            if_primary_term=None, if_seq_no=None, include_source_on_error=None, op_type=None, pipeline=None,
            pretty=None, refresh=None, require_alias=None, require_data_stream=None, route_slice=None, routing=None,
            timeout=None, version=None, version_type=None, wait_for_active_shards=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        @writes("insert", bulk="elasticsearch.helpers.bulk")
        async def create(
            self, *, index, id, document=None, body=None, error_trace=None, filter_path=None, human=None,
            include_source_on_error=None, pipeline=None, pretty=None, refresh=None, require_alias=None,
            require_data_stream=None, routing=None, timeout=None, version=None, version_type=None,
            wait_for_active_shards=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        @writes("update", bulk="elasticsearch.helpers.bulk")
        async def update(
            self, *, index, id, detect_noop=None, doc=None, doc_as_upsert=None, error_trace=None, filter_path=None,
            human=None, if_primary_term=None, if_seq_no=None, include_source_on_error=None, lang=None, pretty=None,
            refresh=None, require_alias=None, retry_on_conflict=None, route_slice=None, routing=None, script=None,
            scripted_upsert=None, source=None, source_excludes=None, source_includes=None, timeout=None, upsert=None,
            wait_for_active_shards=None, body=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        @writes("delete", bulk="elasticsearch.helpers.bulk")
        async def delete(
            self, *, index, id, error_trace=None, filter_path=None, human=None, if_primary_term=None, if_seq_no=None,
            pretty=None, refresh=None, route_slice=None, routing=None, timeout=None, version=None, version_type=None,
            wait_for_active_shards=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        @writes()
        async def bulk(
            self, *, operations=None, body=None, index=None, error_trace=None, filter_path=None, human=None,
            include_source_on_error=None, list_executed_pipelines=None, pipeline=None, pretty=None, refresh=None,
            require_alias=None, require_data_stream=None, route_slice=None, routing=None, source=None,
            source_excludes=None, source_includes=None, timeout=None, wait_for_active_shards=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        @writes("delete")
        async def delete_by_query(
            self, *, index, allow_no_indices=None, analyze_wildcard=None, analyzer=None, conflicts=None,
            default_operator=None, df=None, error_trace=None, expand_wildcards=None, filter_path=None, from_=None,
            human=None, ignore_unavailable=None, lenient=None, max_docs=None, preference=None, pretty=None, q=None,
            query=None, refresh=None, request_cache=None, requests_per_second=None, route_slice=None, routing=None,
            scroll=None, scroll_size=None, search_timeout=None, search_type=None, slice=None, slices=None, sort=None,
            stats=None, terminate_after=None, timeout=None, version=None, wait_for_active_shards=None,
            wait_for_completion=None, body=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        @writes("update")
        async def update_by_query(
            self, *, index, allow_no_indices=None, analyze_wildcard=None, analyzer=None, conflicts=None,
            default_operator=None, df=None, error_trace=None, expand_wildcards=None, filter_path=None, from_=None,
            human=None, ignore_unavailable=None, lenient=None, max_docs=None, pipeline=None, preference=None,
            pretty=None, q=None, query=None, refresh=None, request_cache=None, requests_per_second=None,
            route_slice=None, routing=None, script=None, scroll=None, scroll_size=None, search_timeout=None,
            search_type=None, slice=None, slices=None, sort=None, stats=None, terminate_after=None, timeout=None,
            version=None, version_type=None, wait_for_active_shards=None, wait_for_completion=None, body=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        @writes("insert")
        async def reindex(
            self, *, dest=None, source=None, conflicts=None, error_trace=None, filter_path=None, human=None,
            max_docs=None, pretty=None, refresh=None, requests_per_second=None, require_alias=None, script=None,
            scroll=None, slices=None, timeout=None, wait_for_active_shards=None, wait_for_completion=None, body=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def info(self, *, error_trace=None, filter_path=None, human=None, pretty=None) -> ObjectApiResponse: ...
        @waits("db")
        async def ping(self, *, error_trace=None, filter_path=None, human=None, pretty=None) -> bool: ...
        @waits("db")
        async def clear_scroll(
            self, *, error_trace=None, filter_path=None, human=None, pretty=None, scroll_id=None, body=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def open_point_in_time(
            self, *, index, keep_alive, allow_partial_search_results=None, error_trace=None, expand_wildcards=None,
            filter_path=None, human=None, ignore_unavailable=None, index_filter=None,
            max_concurrent_shard_requests=None, preference=None, pretty=None, project_routing=None, routing=None,
            body=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def close_point_in_time(
            self, *, id=None, error_trace=None, filter_path=None, human=None, pretty=None, body=None,
        ) -> ObjectApiResponse: ...

with module("elasticsearch._async.client.indices"):
    class IndicesClient:
        @waits("db")
        async def create(
            self, *, index, aliases=None, error_trace=None, filter_path=None, human=None, mappings=None,
            master_timeout=None, pretty=None, settings=None, timeout=None, wait_for_active_shards=None, body=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def exists(
            self, *, index, allow_no_indices=None, error_trace=None, expand_wildcards=None, filter_path=None,
            flat_settings=None, human=None, ignore_unavailable=None, include_defaults=None, local=None, pretty=None,
        ) -> HeadApiResponse: ...
        @waits("db")
        async def delete(
            self, *, index, allow_no_indices=None, error_trace=None, expand_wildcards=None, filter_path=None,
            human=None, ignore_unavailable=None, master_timeout=None, pretty=None, timeout=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def get(
            self, *, index, allow_no_indices=None, error_trace=None, expand_wildcards=None, features=None,
            filter_path=None, flat_settings=None, human=None, ignore_unavailable=None, include_defaults=None,
            local=None, master_timeout=None, pretty=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def get_mapping(
            self, *, index=None, allow_no_indices=None, error_trace=None, expand_wildcards=None, filter_path=None,
            human=None, ignore_unavailable=None, local=None, master_timeout=None, pretty=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def put_mapping(
            self, *, index, allow_no_indices=None, date_detection=None, dynamic=None, dynamic_date_formats=None,
            dynamic_templates=None, error_trace=None, expand_wildcards=None, field_names=None, filter_path=None,
            human=None, ignore_unavailable=None, master_timeout=None, meta=None, numeric_detection=None, pretty=None,
            properties=None, routing=None, runtime=None, source=None, timeout=None, write_index_only=None, body=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def get_settings(
            self, *, index=None, name=None, allow_no_indices=None, error_trace=None, expand_wildcards=None,
            filter_path=None, flat_settings=None, human=None, ignore_unavailable=None, include_defaults=None,
            local=None, master_timeout=None, pretty=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def put_settings(
            self, *, settings=None, body=None, index=None, allow_no_indices=None, error_trace=None,
            expand_wildcards=None, filter_path=None, flat_settings=None, human=None, ignore_unavailable=None,
            master_timeout=None, preserve_existing=None, pretty=None, reopen=None, timeout=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def refresh(
            self, *, index=None, allow_no_indices=None, error_trace=None, expand_wildcards=None, filter_path=None,
            human=None, ignore_unavailable=None, pretty=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def flush(
            self, *, index=None, allow_no_indices=None, error_trace=None, expand_wildcards=None, filter_path=None,
            force=None, human=None, ignore_unavailable=None, pretty=None, wait_if_ongoing=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def get_alias(
            self, *, index=None, name=None, allow_no_indices=None, error_trace=None, expand_wildcards=None,
            filter_path=None, human=None, ignore_unavailable=None, master_timeout=None, pretty=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def put_alias(
            self, *, index, name, error_trace=None, filter=None, filter_path=None, human=None, index_routing=None,
            is_write_index=None, master_timeout=None, pretty=None, routing=None, search_routing=None, timeout=None,
            body=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def delete_alias(
            self, *, index, name, error_trace=None, filter_path=None, human=None, master_timeout=None, pretty=None,
            timeout=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def exists_alias(
            self, *, name, index=None, allow_no_indices=None, error_trace=None, expand_wildcards=None, filter_path=None,
            human=None, ignore_unavailable=None, master_timeout=None, pretty=None,
        ) -> HeadApiResponse: ...
        @waits("db")
        async def update_aliases(
            self, *, actions=None, error_trace=None, filter_path=None, human=None, master_timeout=None, pretty=None,
            timeout=None, body=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def put_index_template(
            self, *, name, allow_auto_create=None, cause=None, composed_of=None, create=None, data_stream=None,
            deprecated=None, error_trace=None, filter_path=None, human=None, ignore_missing_component_templates=None,
            index_patterns=None, master_timeout=None, meta=None, pretty=None, priority=None, template=None,
            version=None, body=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def exists_index_template(
            self, *, name, error_trace=None, filter_path=None, flat_settings=None, human=None, local=None,
            master_timeout=None, pretty=None,
        ) -> HeadApiResponse: ...
        @waits("db")
        async def delete_index_template(
            self, *, name, error_trace=None, filter_path=None, human=None, master_timeout=None, pretty=None,
            timeout=None,
        ) -> ObjectApiResponse: ...

with module("elasticsearch._async.client.cluster"):
    class ClusterClient:
        @waits("db")
        async def health(
            self, *, index=None, error_trace=None, expand_wildcards=None, filter_path=None, human=None, level=None,
            local=None, master_timeout=None, pretty=None, timeout=None, wait_for_active_shards=None,
            wait_for_events=None, wait_for_no_initializing_shards=None, wait_for_no_relocating_shards=None,
            wait_for_nodes=None, wait_for_status=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def stats(
            self, *, node_id=None, error_trace=None, filter_path=None, human=None, include_remotes=None, pretty=None,
            timeout=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def state(
            self, *, metric=None, index=None, allow_no_indices=None, error_trace=None, expand_wildcards=None,
            filter_path=None, flat_settings=None, human=None, ignore_unavailable=None, local=None, master_timeout=None,
            pretty=None, wait_for_metadata_version=None, wait_for_timeout=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def put_settings(
            self, *, error_trace=None, filter_path=None, flat_settings=None, human=None, master_timeout=None,
            persistent=None, pretty=None, timeout=None, transient=None, body=None,
        ) -> ObjectApiResponse: ...
        @waits("db")
        async def get_settings(
            self, *, error_trace=None, filter_path=None, flat_settings=None, human=None, include_defaults=None,
            master_timeout=None, pretty=None, timeout=None,
        ) -> ObjectApiResponse: ...

with module("elasticsearch.helpers.actions", "elasticsearch.helpers"):
    @blocks("db", instead="elasticsearch.helpers.async_bulk")
    @writes()
    @evaluates("actions")
    def bulk(
        client, actions, stats_only=False, ignore_status=(), *args, **kwargs,
    ) -> tuple[int, int | list[dict[str, Any]]]: ...
    @blocks("db", instead="elasticsearch.helpers.async_streaming_bulk")
    @writes()
    def streaming_bulk(
        client, actions, chunk_size=500, max_chunk_bytes=104857600, flush_after_seconds=None, raise_on_error=True,
        expand_action_callback=..., raise_on_exception=True, max_retries=0, initial_backoff=2, max_backoff=600,
        yield_ok=True, ignore_status=(), retry_on_status=..., span_name="helpers.streaming_bulk", *args, **kwargs,
    ) -> Iterator[tuple[bool, dict[str, Any]]]: ...
    @blocks("db")
    @writes()
    def parallel_bulk(
        client, actions, thread_count=4, chunk_size=500, max_chunk_bytes=104857600, flush_after_seconds=None,
        queue_size=4, expand_action_callback=..., ignore_status=(), *args, **kwargs,
    ) -> Iterator[tuple[bool, dict[str, Any]]]: ...
    @blocks("db", instead="elasticsearch.helpers.async_scan")
    @reads()
    def scan(
        client, query=None, scroll="5m", raise_on_error=True, preserve_order=False, size=1000, request_timeout=None,
        clear_scroll=True, scroll_kwargs=None, **kwargs,
    ) -> Iterator[dict[str, Any]]: ...
    @blocks("db", instead="elasticsearch.helpers.async_reindex")
    @writes()
    def reindex(
        client, source_index, target_index, query=None, target_client=None, chunk_size=500, scroll="5m", op_type=None,
        scan_kwargs=..., bulk_kwargs=...,
    ) -> tuple[int, int | list[dict[str, Any]]]: ...

with module("elasticsearch._async.helpers", "elasticsearch.helpers"):
    @waits("db")
    @writes()
    async def async_bulk(
        client, actions, stats_only=False, ignore_status=(), *args, **kwargs,
    ) -> tuple[int, int | list[Any]]: ...
    @waits("db")
    @writes()
    def async_streaming_bulk(
        client, actions, chunk_size=500, max_chunk_bytes=104857600, flush_after_seconds=None, raise_on_error=True,
        expand_action_callback=..., raise_on_exception=True, max_retries=0, initial_backoff=2, max_backoff=600,
        yield_ok=True, ignore_status=(), retry_on_status=..., *args, **kwargs,
    ) -> AsyncIterator[tuple[bool, dict[str, Any]]]: ...
    @waits("db")
    @reads()
    def async_scan(
        client, query=None, scroll="5m", raise_on_error=True, preserve_order=False, size=1000, request_timeout=None,
        clear_scroll=True, scroll_kwargs=None, **kwargs,
    ) -> AsyncIterator[dict[str, Any]]: ...
    @waits("db")
    @writes()
    async def async_reindex(
        client, source_index, target_index, query=None, target_client=None, chunk_size=500, scroll="5m", op_type=None,
        scan_kwargs=..., bulk_kwargs=...,
    ) -> tuple[int, int | list[Any]]: ...

with module("elastic_transport._response", "elastic_transport"):
    class ApiResponse:
        body: Any
        meta: Any
        def __getitem__(self, item): ...
        def __len__(self) -> int: ...
        def __bool__(self) -> bool: ...
    class ObjectApiResponse(ApiResponse):
        body: dict[str, Any]
    class HeadApiResponse(ApiResponse):
        def __bool__(self) -> bool: ...
