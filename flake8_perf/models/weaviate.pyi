from collections.abc import AsyncIterator, Awaitable, Iterator
from typing import Self

with module("weaviate.connect.helpers", "weaviate"):
    @blocks("db", instead="weaviate.use_async_with_custom")
    @made_once("client")
    @opens("close")
    def connect_to_custom(
        http_host, http_port, http_secure, grpc_host, grpc_port, grpc_secure, headers=None, additional_config=None,
        auth_credentials=None, skip_init_checks=False,
    ) -> WeaviateClient: ...
    @blocks("db", instead="weaviate.use_async_with_local")
    @made_once("client")
    @opens("close")
    def connect_to_local(
        host="localhost", port=8080, grpc_port=50051, headers=None, additional_config=None, skip_init_checks=False,
        auth_credentials=None,
    ) -> WeaviateClient: ...
    @blocks("db", instead="weaviate.use_async_with_weaviate_cloud")
    @made_once("client")
    @opens("close")
    def connect_to_weaviate_cloud(
        cluster_url, auth_credentials, headers=None, additional_config=None, skip_init_checks=False,
    ) -> WeaviateClient: ...
    @blocks("db", instead="weaviate.use_async_with_weaviate_cloud")
    @made_once("client")
    @opens("close")
    def connect_to_wcs(
        cluster_url, auth_credentials, headers=None, additional_config=None, skip_init_checks=False,
    ) -> WeaviateClient: ...
    @blocks("db", instead="weaviate.use_async_with_embedded")
    @made_once("client")
    @opens("close")
    def connect_to_embedded(
        hostname="127.0.0.1", port=8079, grpc_port=50050, headers=None, additional_config=None, version="1.30.5",
        persistence_data_path=None, binary_path=None, environment_variables=None,
    ) -> WeaviateClient: ...
    # these connect with `await client.connect()` or `async with`
    @made_once("client")
    @opens("close")
    def use_async_with_custom(
        http_host, http_port, http_secure, grpc_host, grpc_port, grpc_secure, headers=None, additional_config=None,
        auth_credentials=None, skip_init_checks=False,
    ) -> WeaviateAsyncClient: ...
    @made_once("client")
    @opens("close")
    def use_async_with_local(
        host="localhost", port=8080, grpc_port=50051, headers=None, additional_config=None, skip_init_checks=False,
        auth_credentials=None,
    ) -> WeaviateAsyncClient: ...
    @made_once("client")
    @opens("close")
    def use_async_with_weaviate_cloud(
        cluster_url, auth_credentials, headers=None, additional_config=None, skip_init_checks=False,
    ) -> WeaviateAsyncClient: ...
    @made_once("client")
    @opens("close")
    def use_async_with_embedded(
        hostname="127.0.0.1", port=8079, grpc_port=50050, headers=None, additional_config=None, version="1.30.5",
        persistence_data_path=None, binary_path=None, environment_variables=None,
    ) -> WeaviateAsyncClient: ...

with module("weaviate.client", "weaviate"):
    class WeaviateClient:
        collections: _Collections
        @made_once("client")
        @opens("close")
        def __init__(
            self, connection_params=None, embedded_options=None, auth_client_secret=None, additional_headers=None,
            additional_config=None, skip_init_checks=False,
        ) -> None: ...
        @blocks("db", instead="weaviate.WeaviateAsyncClient.connect")
        def connect(self) -> None: ...
        @blocks("db", instead="weaviate.WeaviateAsyncClient.is_live")
        def is_live(self) -> bool: ...
        @blocks("db", instead="weaviate.WeaviateAsyncClient.is_ready")
        def is_ready(self) -> bool: ...
        @blocks("db", instead="weaviate.WeaviateAsyncClient.get_meta")
        def get_meta(self) -> dict: ...
        @blocks("db", instead="weaviate.WeaviateAsyncClient.graphql_raw_query")
        def graphql_raw_query(self, gql_query): ...
        def close(self) -> None: ...
        def is_connected(self) -> bool: ...
        @blocks("db")
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc_value, traceback) -> None: ...
        def __getattr__(self, name): ...
    class WeaviateAsyncClient:
        collections: _CollectionsAsync
        @made_once("client")
        @opens("close")
        def __init__(
            self, connection_params=None, embedded_options=None, auth_client_secret=None, additional_headers=None,
            additional_config=None, skip_init_checks=False,
        ) -> None: ...
        @waits("db")
        async def connect(self) -> None: ...
        @waits("db")
        async def is_live(self) -> bool: ...
        @waits("db")
        async def is_ready(self) -> bool: ...
        @waits("db")
        async def get_meta(self) -> dict: ...
        @waits("db")
        async def graphql_raw_query(self, gql_query): ...
        async def close(self) -> None: ...
        def is_connected(self) -> bool: ...
        @waits("db")
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc_value, traceback) -> None: ...
        def __getattr__(self, name): ...

with module("weaviate.collections.collections.sync"):
    class _Collections:
        def get(
            self, name, data_model_properties=None, data_model_references=None, skip_argument_validation=False,
        ) -> Collection: ...
        def use(
            self, name, data_model_properties=None, data_model_references=None, skip_argument_validation=False,
        ) -> Collection: ...
        @blocks("db", instead="weaviate.WeaviateAsyncClient.collections.create")
        def create(
            self, name, *, description=None, generative_config=None, inverted_index_config=None,
            multi_tenancy_config=None, object_ttl_config=None, properties=None, references=None,
            replication_config=None, reranker_config=None, sharding_config=None, vector_index_config=None,
            vectorizer_config=None, vector_config=None, data_model_properties=None, data_model_references=None,
            skip_argument_validation=False,
        ) -> Collection: ...
        @blocks("db", instead="weaviate.WeaviateAsyncClient.collections.create_from_dict")
        def create_from_dict(self, config) -> Collection: ...
        @blocks("db", instead="weaviate.WeaviateAsyncClient.collections.delete")
        def delete(self, name) -> None: ...
        @blocks("db", instead="weaviate.WeaviateAsyncClient.collections.delete_all")
        def delete_all(self) -> None: ...
        @blocks("db", instead="weaviate.WeaviateAsyncClient.collections.exists")
        def exists(self, name) -> bool: ...
        @blocks("db", instead="weaviate.WeaviateAsyncClient.collections.list_all")
        def list_all(self, simple=True) -> dict: ...
        @blocks("db", instead="weaviate.WeaviateAsyncClient.collections.export_config")
        def export_config(self, name): ...

with module("weaviate.collections.collections.async_"):
    class _CollectionsAsync:
        def get(
            self, name, data_model_properties=None, data_model_references=None, skip_argument_validation=False,
        ) -> CollectionAsync: ...
        def use(
            self, name, data_model_properties=None, data_model_references=None, skip_argument_validation=False,
        ) -> CollectionAsync: ...
        @waits("db")
        async def create(
            self, name, *, description=None, generative_config=None, inverted_index_config=None,
            multi_tenancy_config=None, object_ttl_config=None, properties=None, references=None,
            replication_config=None, reranker_config=None, sharding_config=None, vector_index_config=None,
            vectorizer_config=None, vector_config=None, data_model_properties=None, data_model_references=None,
            skip_argument_validation=False,
        ) -> CollectionAsync: ...
        @waits("db")
        async def create_from_dict(self, config) -> CollectionAsync: ...
        @waits("db")
        async def delete(self, name) -> None: ...
        @waits("db")
        async def delete_all(self) -> None: ...
        @waits("db")
        async def exists(self, name) -> bool: ...
        @waits("db")
        async def list_all(self, simple=True) -> dict: ...
        @waits("db")
        async def export_config(self, name): ...

with module("weaviate.collections.collection.sync", "weaviate.collections.collection", "weaviate.collections"):
    class Collection:
        data: _DataCollection
        query: _QueryCollection
        generate: _GenerateCollection
        aggregate: _AggregateCollection
        def with_tenant(self, tenant) -> Self: ...
        def with_consistency_level(self, consistency_level) -> Self: ...
        @blocks("db")
        def exists(self) -> bool: ...
        @blocks("db")
        def shards(self) -> list: ...
        @blocks("db")
        @reads()
        def iterator(
            self, include_vector=False, return_metadata=None, *, return_properties=None, return_references=None,
            after=None, cache_size=None,
        ) -> Iterator: ...
        def __getattr__(self, name): ...

with module("weaviate.collections.collection.async_", "weaviate.collections.collection", "weaviate.collections"):
    class CollectionAsync:
        data: _DataCollectionAsync
        query: _QueryCollectionAsync
        generate: _GenerateCollectionAsync
        aggregate: _AggregateCollectionAsync
        def with_tenant(self, tenant) -> Self: ...
        def with_consistency_level(self, consistency_level) -> Self: ...
        @waits("db")
        async def exists(self) -> bool: ...
        @waits("db")
        async def shards(self) -> list: ...
        @waits("db")
        @reads()
        def iterator(
            self, include_vector=False, return_metadata=None, *, return_properties=None, return_references=None,
            after=None, cache_size=None,
        ) -> AsyncIterator: ...
        def __getattr__(self, name): ...

with module("weaviate.collections.data.sync", "weaviate.collections.data"):
    class _DataCollection:
        @blocks("db", instead="weaviate.collections.CollectionAsync.data.insert")
        @writes("insert", bulk="insert_many")
        def insert(self, properties, references=None, uuid=None, vector=None): ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.data.insert_many")
        @writes("insert", bulk="insert_many")
        def insert_many(self, objects): ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.data.ingest")
        @writes("insert", bulk="ingest")
        def ingest(self, objs): ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.data.update")
        @writes("update")
        def update(self, uuid, properties=None, references=None, vector=None) -> None: ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.data.replace")
        @writes("update")
        def replace(self, uuid, properties, references=None, vector=None) -> None: ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.data.reference_replace")
        @writes("update")
        def reference_replace(self, from_uuid, from_property, to) -> None: ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.data.reference_add")
        @writes("insert", bulk="reference_add_many")
        def reference_add(self, from_uuid, from_property, to) -> None: ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.data.reference_add_many")
        @writes("insert", bulk="reference_add_many")
        def reference_add_many(self, refs): ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.data.delete_by_id")
        @writes("delete", bulk="delete_many")
        def delete_by_id(self, uuid) -> bool: ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.data.delete_many")
        @writes("delete", bulk="delete_many")
        def delete_many(self, where, *, verbose=False, dry_run=False): ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.data.reference_delete")
        @writes("delete")
        def reference_delete(self, from_uuid, from_property, to) -> None: ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.data.exists")
        @reads(bulk="fetch_objects_by_ids")
        def exists(self, uuid) -> bool: ...

with module("weaviate.collections.data.async_", "weaviate.collections.data"):
    class _DataCollectionAsync:
        @waits("db")
        @writes("insert", bulk="insert_many")
        async def insert(self, properties, references=None, uuid=None, vector=None): ...
        @waits("db")
        @writes("insert", bulk="insert_many")
        async def insert_many(self, objects): ...
        @waits("db")
        @writes("insert", bulk="ingest")
        async def ingest(self, objs): ...
        @waits("db")
        @writes("update")
        async def update(self, uuid, properties=None, references=None, vector=None) -> None: ...
        @waits("db")
        @writes("update")
        async def replace(self, uuid, properties, references=None, vector=None) -> None: ...
        @waits("db")
        @writes("update")
        async def reference_replace(self, from_uuid, from_property, to) -> None: ...
        @waits("db")
        @writes("insert", bulk="reference_add_many")
        async def reference_add(self, from_uuid, from_property, to) -> None: ...
        @waits("db")
        @writes("insert", bulk="reference_add_many")
        async def reference_add_many(self, refs): ...
        @waits("db")
        @writes("delete", bulk="delete_many")
        async def delete_by_id(self, uuid) -> bool: ...
        @waits("db")
        @writes("delete", bulk="delete_many")
        async def delete_many(self, where, *, verbose=False, dry_run=False): ...
        @waits("db")
        @writes("delete")
        async def reference_delete(self, from_uuid, from_property, to) -> None: ...
        @waits("db")
        @reads(bulk="fetch_objects_by_ids")
        async def exists(self, uuid) -> bool: ...

with module("weaviate.collections.query"):
    class _QueryCollection:
        @blocks("db", instead="weaviate.collections.CollectionAsync.query.near_text")
        @reads()
        def near_text(
            self, query, *, certainty=None, distance=None, move_to=None, move_away=None, limit=None, offset=None,
            auto_limit=None, filters=None, group_by=None, rerank=None, boost=None, target_vector=None,
            include_vector=False, return_metadata=None, return_properties=None, return_references=None,
            diversity_selection=None,
        ): ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.query.near_vector")
        @reads()
        def near_vector(
            self, near_vector, *, certainty=None, distance=None, limit=None, offset=None, auto_limit=None, filters=None,
            group_by=None, rerank=None, boost=None, target_vector=None, include_vector=False, return_metadata=None,
            return_properties=None, return_references=None, diversity_selection=None,
        ): ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.query.near_object")
        @reads()
        def near_object(
            self, near_object, *, certainty=None, distance=None, limit=None, offset=None, auto_limit=None, filters=None,
            group_by=None, rerank=None, boost=None, target_vector=None, include_vector=False, return_metadata=None,
            return_properties=None, return_references=None, diversity_selection=None,
        ): ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.query.near_image")
        @reads()
        def near_image(
            self, near_image, *, certainty=None, distance=None, limit=None, offset=None, auto_limit=None, filters=None,
            group_by=None, rerank=None, boost=None, target_vector=None, include_vector=False, return_metadata=None,
            return_properties=None, return_references=None, diversity_selection=None,
        ): ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.query.near_media")
        @reads()
        def near_media(
            self, media, media_type, *, certainty=None, distance=None, limit=None, offset=None, auto_limit=None,
            filters=None, group_by=None, rerank=None, boost=None, target_vector=None, include_vector=False,
            return_metadata=None, return_properties=None, return_references=None, diversity_selection=None,
        ): ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.query.bm25")
        @reads()
        def bm25(
            self, query, *, query_properties=None, limit=None, offset=None, operator=None, auto_limit=None,
            filters=None, group_by=None, rerank=None, boost=None, include_vector=False, return_metadata=None,
            return_properties=None, return_references=None,
        ): ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.query.hybrid")
        @reads()
        def hybrid(
            self, query, *, alpha=None, vector=None, query_properties=None, fusion_type=None, max_vector_distance=None,
            limit=None, offset=None, bm25_operator=None, auto_limit=None, filters=None, group_by=None, rerank=None,
            boost=None, diversity_selection=None, target_vector=None, include_vector=False, return_metadata=None,
            return_properties=None, return_references=None,
        ): ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.query.fetch_objects")
        @reads()
        def fetch_objects(
            self, *, limit=None, offset=None, after=None, filters=None, sort=None, include_vector=False,
            return_metadata=None, return_properties=None, return_references=None,
        ): ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.query.fetch_object_by_id")
        @reads(bulk="fetch_objects_by_ids")
        def fetch_object_by_id(self, uuid, include_vector=False, *, return_properties=None, return_references=None): ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.query.fetch_objects_by_ids")
        @reads(bulk="fetch_objects_by_ids")
        def fetch_objects_by_ids(
            self, ids, *, limit=None, offset=None, after=None, sort=None, include_vector=False, return_metadata=None,
            return_properties=None, return_references=None,
        ): ...
    class _QueryCollectionAsync:
        @waits("db")
        @reads()
        async def near_text(
            self, query, *, certainty=None, distance=None, move_to=None, move_away=None, limit=None, offset=None,
            auto_limit=None, filters=None, group_by=None, rerank=None, boost=None, target_vector=None,
            include_vector=False, return_metadata=None, return_properties=None, return_references=None,
            diversity_selection=None,
        ): ...
        @waits("db")
        @reads()
        async def near_vector(
            self, near_vector, *, certainty=None, distance=None, limit=None, offset=None, auto_limit=None, filters=None,
            group_by=None, rerank=None, boost=None, target_vector=None, include_vector=False, return_metadata=None,
            return_properties=None, return_references=None, diversity_selection=None,
        ): ...
        @waits("db")
        @reads()
        async def near_object(
            self, near_object, *, certainty=None, distance=None, limit=None, offset=None, auto_limit=None, filters=None,
            group_by=None, rerank=None, boost=None, target_vector=None, include_vector=False, return_metadata=None,
            return_properties=None, return_references=None, diversity_selection=None,
        ): ...
        @waits("db")
        @reads()
        async def near_image(
            self, near_image, *, certainty=None, distance=None, limit=None, offset=None, auto_limit=None, filters=None,
            group_by=None, rerank=None, boost=None, target_vector=None, include_vector=False, return_metadata=None,
            return_properties=None, return_references=None, diversity_selection=None,
        ): ...
        @waits("db")
        @reads()
        async def near_media(
            self, media, media_type, *, certainty=None, distance=None, limit=None, offset=None, auto_limit=None,
            filters=None, group_by=None, rerank=None, boost=None, target_vector=None, include_vector=False,
            return_metadata=None, return_properties=None, return_references=None, diversity_selection=None,
        ): ...
        @waits("db")
        @reads()
        async def bm25(
            self, query, *, query_properties=None, limit=None, offset=None, operator=None, auto_limit=None,
            filters=None, group_by=None, rerank=None, boost=None, include_vector=False, return_metadata=None,
            return_properties=None, return_references=None,
        ): ...
        @waits("db")
        @reads()
        async def hybrid(
            self, query, *, alpha=None, vector=None, query_properties=None, fusion_type=None, max_vector_distance=None,
            limit=None, offset=None, bm25_operator=None, auto_limit=None, filters=None, group_by=None, rerank=None,
            boost=None, diversity_selection=None, target_vector=None, include_vector=False, return_metadata=None,
            return_properties=None, return_references=None,
        ): ...
        @waits("db")
        @reads()
        async def fetch_objects(
            self, *, limit=None, offset=None, after=None, filters=None, sort=None, include_vector=False,
            return_metadata=None, return_properties=None, return_references=None,
        ): ...
        @waits("db")
        @reads(bulk="fetch_objects_by_ids")
        def fetch_object_by_id(
            self, uuid, include_vector=False, *, return_properties=None, return_references=None,
        ) -> Awaitable: ...
        @waits("db")
        @reads(bulk="fetch_objects_by_ids")
        async def fetch_objects_by_ids(
            self, ids, *, limit=None, offset=None, after=None, sort=None, include_vector=False, return_metadata=None,
            return_properties=None, return_references=None,
        ): ...

with module("weaviate.collections.generate"):
    class _GenerateCollection:
        # the database asks a language model about what it found
        @blocks("llm", instead="weaviate.collections.CollectionAsync.generate.near_text")
        def near_text(
            self, query, *, single_prompt=None, grouped_task=None, grouped_properties=None, generative_provider=None,
            certainty=None, distance=None, move_to=None, move_away=None, limit=None, offset=None, auto_limit=None,
            filters=None, group_by=None, rerank=None, boost=None, target_vector=None, include_vector=False,
            return_metadata=None, return_properties=None, return_references=None, diversity_selection=None,
        ): ...
        @blocks("llm", instead="weaviate.collections.CollectionAsync.generate.near_vector")
        def near_vector(
            self, near_vector, *, single_prompt=None, grouped_task=None, grouped_properties=None,
            generative_provider=None, certainty=None, distance=None, limit=None, offset=None, auto_limit=None,
            filters=None, group_by=None, rerank=None, boost=None, target_vector=None, include_vector=False,
            return_metadata=None, return_properties=None, return_references=None, diversity_selection=None,
        ): ...
        @blocks("llm", instead="weaviate.collections.CollectionAsync.generate.near_object")
        def near_object(
            self, near_object, *, single_prompt=None, grouped_task=None, grouped_properties=None,
            generative_provider=None, certainty=None, distance=None, limit=None, offset=None, auto_limit=None,
            filters=None, group_by=None, rerank=None, boost=None, target_vector=None, include_vector=False,
            return_metadata=None, return_properties=None, return_references=None, diversity_selection=None,
        ): ...
        @blocks("llm", instead="weaviate.collections.CollectionAsync.generate.bm25")
        def bm25(
            self, query, *, single_prompt=None, grouped_task=None, grouped_properties=None, generative_provider=None,
            query_properties=None, limit=None, offset=None, operator=None, auto_limit=None, filters=None, group_by=None,
            rerank=None, boost=None, include_vector=False, return_metadata=None, return_properties=None,
            return_references=None,
        ): ...
        @blocks("llm", instead="weaviate.collections.CollectionAsync.generate.hybrid")
        def hybrid(
            self, query, *, single_prompt=None, grouped_task=None, grouped_properties=None, generative_provider=None,
            alpha=None, vector=None, query_properties=None, fusion_type=None, max_vector_distance=None, limit=None,
            offset=None, bm25_operator=None, auto_limit=None, filters=None, group_by=None, rerank=None, boost=None,
            diversity_selection=None, target_vector=None, include_vector=False, return_metadata=None,
            return_properties=None, return_references=None,
        ): ...
        @blocks("llm", instead="weaviate.collections.CollectionAsync.generate.fetch_objects")
        def fetch_objects(
            self, *, single_prompt=None, grouped_task=None, grouped_properties=None, generative_provider=None,
            limit=None, offset=None, after=None, filters=None, sort=None, include_vector=False, return_metadata=None,
            return_properties=None, return_references=None,
        ): ...
        @blocks("llm", instead="weaviate.collections.CollectionAsync.generate.fetch_objects_by_ids")
        def fetch_objects_by_ids(
            self, ids, *, single_prompt=None, grouped_task=None, grouped_properties=None, generative_provider=None,
            limit=None, offset=None, after=None, sort=None, include_vector=False, return_metadata=None,
            return_properties=None, return_references=None,
        ): ...
    class _GenerateCollectionAsync:
        # the database asks a language model about what it found
        @waits("llm")
        async def near_text(
            self, query, *, single_prompt=None, grouped_task=None, grouped_properties=None, generative_provider=None,
            certainty=None, distance=None, move_to=None, move_away=None, limit=None, offset=None, auto_limit=None,
            filters=None, group_by=None, rerank=None, boost=None, target_vector=None, include_vector=False,
            return_metadata=None, return_properties=None, return_references=None, diversity_selection=None,
        ): ...
        @waits("llm")
        async def near_vector(
            self, near_vector, *, single_prompt=None, grouped_task=None, grouped_properties=None,
            generative_provider=None, certainty=None, distance=None, limit=None, offset=None, auto_limit=None,
            filters=None, group_by=None, rerank=None, boost=None, target_vector=None, include_vector=False,
            return_metadata=None, return_properties=None, return_references=None, diversity_selection=None,
        ): ...
        @waits("llm")
        async def near_object(
            self, near_object, *, single_prompt=None, grouped_task=None, grouped_properties=None,
            generative_provider=None, certainty=None, distance=None, limit=None, offset=None, auto_limit=None,
            filters=None, group_by=None, rerank=None, boost=None, target_vector=None, include_vector=False,
            return_metadata=None, return_properties=None, return_references=None, diversity_selection=None,
        ): ...
        @waits("llm")
        async def bm25(
            self, query, *, single_prompt=None, grouped_task=None, grouped_properties=None, generative_provider=None,
            query_properties=None, limit=None, offset=None, operator=None, auto_limit=None, filters=None, group_by=None,
            rerank=None, boost=None, include_vector=False, return_metadata=None, return_properties=None,
            return_references=None,
        ): ...
        @waits("llm")
        async def hybrid(
            self, query, *, single_prompt=None, grouped_task=None, grouped_properties=None, generative_provider=None,
            alpha=None, vector=None, query_properties=None, fusion_type=None, max_vector_distance=None, limit=None,
            offset=None, bm25_operator=None, auto_limit=None, filters=None, group_by=None, rerank=None, boost=None,
            diversity_selection=None, target_vector=None, include_vector=False, return_metadata=None,
            return_properties=None, return_references=None,
        ): ...
        @waits("llm")
        async def fetch_objects(
            self, *, single_prompt=None, grouped_task=None, grouped_properties=None, generative_provider=None,
            limit=None, offset=None, after=None, filters=None, sort=None, include_vector=False, return_metadata=None,
            return_properties=None, return_references=None,
        ): ...
        @waits("llm")
        async def fetch_objects_by_ids(
            self, ids, *, single_prompt=None, grouped_task=None, grouped_properties=None, generative_provider=None,
            limit=None, offset=None, after=None, sort=None, include_vector=False, return_metadata=None,
            return_properties=None, return_references=None,
        ): ...

with module("weaviate.collections.aggregate"):
    class _AggregateCollection:
        @blocks("db", instead="weaviate.collections.CollectionAsync.aggregate.over_all")
        @reads()
        def over_all(self, *, filters=None, group_by=None, total_count=True, return_metrics=None): ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.aggregate.near_text")
        @reads()
        def near_text(
            self, query, *, certainty=None, distance=None, move_to=None, move_away=None, object_limit=None,
            filters=None, group_by=None, target_vector=None, total_count=True, return_metrics=None,
        ): ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.aggregate.near_vector")
        @reads()
        def near_vector(
            self, near_vector, *, certainty=None, distance=None, object_limit=None, filters=None, group_by=None,
            target_vector=None, total_count=True, return_metrics=None,
        ): ...
        @blocks("db", instead="weaviate.collections.CollectionAsync.aggregate.hybrid")
        @reads()
        def hybrid(
            self, query, *, alpha=None, vector=None, query_properties=None, object_limit=None, bm25_operator=None,
            filters=None, group_by=None, target_vector=None, max_vector_distance=None, total_count=True,
            return_metrics=None,
        ): ...
    class _AggregateCollectionAsync:
        @waits("db")
        @reads()
        async def over_all(self, *, filters=None, group_by=None, total_count=True, return_metrics=None): ...
        @waits("db")
        @reads()
        async def near_text(
            self, query, *, certainty=None, distance=None, move_to=None, move_away=None, object_limit=None,
            filters=None, group_by=None, target_vector=None, total_count=True, return_metrics=None,
        ): ...
        @waits("db")
        @reads()
        async def near_vector(
            self, near_vector, *, certainty=None, distance=None, object_limit=None, filters=None, group_by=None,
            target_vector=None, total_count=True, return_metrics=None,
        ): ...
        @waits("db")
        @reads()
        async def hybrid(
            self, query, *, alpha=None, vector=None, query_properties=None, object_limit=None, bm25_operator=None,
            filters=None, group_by=None, target_vector=None, max_vector_distance=None, total_count=True,
            return_metrics=None,
        ): ...
