from typing import Any

with module("qdrant_client.qdrant_client", "qdrant_client"):
    class QdrantClient:
        @bounded_by("timeout", omitted="bounded", none="bounded")
        @made_once("client")
        @opens("close")
        def __init__(
            self, location=None, url=None, port=6333, grpc_port=6334, prefer_grpc=False, https=None, api_key=None,
            prefix=None, timeout=None, host=None, path=None, force_disable_check_same_thread=False, grpc_options=None,
            auth_token_provider=None, cloud_inference=False, local_inference_batch_size=None, check_compatibility=True,
            pool_size=None, headers=None, **kwargs,
        ) -> None: ...
        def close(self, grpc_grace=None, **kwargs) -> None: ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.query_points")
        @bounded_by("timeout", omitted="client", none="client")
        @reads(bulk="query_batch_points")
        def query_points(
            self, collection_name, query=None, using=None, prefetch=None, query_filter=None, search_params=None,
            limit=10, offset=None, with_payload=True, with_vectors=False, score_threshold=None, lookup_from=None,
            consistency=None, shard_key_selector=None, timeout=None, **kwargs,
        ): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.query_points_groups")
        @bounded_by("timeout", omitted="client", none="client")
        @reads(bulk="query_batch_points")
        def query_points_groups(
            self, collection_name, group_by, query=None, using=None, prefetch=None, query_filter=None,
            search_params=None, limit=10, group_size=3, with_payload=True, with_vectors=False, score_threshold=None,
            with_lookup=None, lookup_from=None, consistency=None, shard_key_selector=None, timeout=None, **kwargs,
        ): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.query_batch_points")
        @bounded_by("timeout", omitted="client", none="client")
        @reads(bulk="query_batch_points")
        def query_batch_points(self, collection_name, requests, consistency=None, timeout=None, **kwargs) -> list: ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.search_matrix_pairs")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        def search_matrix_pairs(
            self, collection_name, query_filter=None, limit=3, sample=10, using=None, consistency=None, timeout=None,
            shard_key_selector=None, **kwargs,
        ): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.search_matrix_offsets")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        def search_matrix_offsets(
            self, collection_name, query_filter=None, limit=3, sample=10, using=None, consistency=None, timeout=None,
            shard_key_selector=None, **kwargs,
        ): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.scroll")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        def scroll(
            self, collection_name, scroll_filter=None, limit=10, order_by=None, offset=None, with_payload=True,
            with_vectors=False, consistency=None, shard_key_selector=None, timeout=None, **kwargs,
        ) -> tuple[list, Any]: ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.facet")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        def facet(
            self, collection_name, key, facet_filter=None, limit=10, exact=False, consistency=None, timeout=None,
            shard_key_selector=None, **kwargs,
        ): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.count")
        @bounded_by("timeout", omitted="client", none="client")
        @reads(one=True)
        def count(
            self, collection_name, count_filter=None, exact=True, shard_key_selector=None, timeout=None, **kwargs,
        ): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.retrieve")
        @bounded_by("timeout", omitted="client", none="client")
        @reads(bulk="retrieve")
        def retrieve(
            self, collection_name, ids, with_payload=True, with_vectors=False, consistency=None,
            shard_key_selector=None, timeout=None, **kwargs,
        ) -> list: ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.upsert")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("upsert", bulk="upsert")
        def upsert(
            self, collection_name, points, wait=True, ordering=None, shard_key_selector=None, update_filter=None,
            update_mode=None, timeout=None, **kwargs,
        ): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.upsert")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("upsert", bulk="upload_points")
        def upload_points(
            self, collection_name, points, batch_size=64, parallel=1, method=None, max_retries=3, wait=False,
            shard_key_selector=None, update_filter=None, update_mode=None, **kwargs,
        ) -> None: ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.upsert")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("upsert", bulk="upload_collection")
        def upload_collection(
            self, collection_name, vectors, payload=None, ids=None, batch_size=64, parallel=1, method=None,
            max_retries=3, wait=False, shard_key_selector=None, update_filter=None, update_mode=None, **kwargs,
        ) -> None: ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.update_vectors")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("update", bulk="update_vectors")
        def update_vectors(
            self, collection_name, points, wait=True, ordering=None, shard_key_selector=None, update_filter=None,
            timeout=None, **kwargs,
        ): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.set_payload")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("update", bulk="batch_update_points")
        def set_payload(
            self, collection_name, payload, points, key=None, wait=True, ordering=None, shard_key_selector=None,
            timeout=None, **kwargs,
        ): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.overwrite_payload")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("update", bulk="batch_update_points")
        def overwrite_payload(
            self, collection_name, payload, points, wait=True, ordering=None, shard_key_selector=None, timeout=None,
            **kwargs,
        ): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.delete_payload")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("update", bulk="delete_payload")
        def delete_payload(
            self, collection_name, keys, points, wait=True, ordering=None, shard_key_selector=None, timeout=None,
            **kwargs,
        ): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.clear_payload")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("update", bulk="clear_payload")
        def clear_payload(
            self, collection_name, points_selector, wait=True, ordering=None, shard_key_selector=None, timeout=None,
            **kwargs,
        ): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.delete_vectors")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("update", bulk="delete_vectors")
        def delete_vectors(
            self, collection_name, vectors, points, wait=True, ordering=None, shard_key_selector=None, timeout=None,
            **kwargs,
        ): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.delete")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("delete", bulk="delete")
        def delete(
            self, collection_name, points_selector, wait=True, ordering=None, shard_key_selector=None, timeout=None,
            **kwargs,
        ): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.batch_update_points")
        @bounded_by("timeout", omitted="client", none="client")
        @writes()
        def batch_update_points(
            self, collection_name, update_operations, wait=True, ordering=None, timeout=None, **kwargs,
        ) -> list: ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.get_collection")
        @bounded_by("timeout", omitted="client", none="client")
        def get_collection(self, collection_name, **kwargs): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.get_collections")
        @bounded_by("timeout", omitted="client", none="client")
        def get_collections(self, **kwargs): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.collection_exists")
        @bounded_by("timeout", omitted="client", none="client")
        def collection_exists(self, collection_name, **kwargs) -> bool: ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.get_collection_aliases")
        @bounded_by("timeout", omitted="client", none="client")
        def get_collection_aliases(self, collection_name, **kwargs): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.get_aliases")
        @bounded_by("timeout", omitted="client", none="client")
        def get_aliases(self, **kwargs): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.create_collection")
        @bounded_by("timeout", omitted="client", none="client")
        def create_collection(
            self, collection_name, vectors_config=None, sparse_vectors_config=None, shard_number=None,
            sharding_method=None, replication_factor=None, write_consistency_factor=None, on_disk_payload=None,
            hnsw_config=None, optimizers_config=None, wal_config=None, quantization_config=None, timeout=None,
            strict_mode_config=None, metadata=None, payload=None, id_tracker=None, **kwargs,
        ) -> bool: ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.recreate_collection")
        @bounded_by("timeout", omitted="client", none="client")
        def recreate_collection(
            self, collection_name, vectors_config=None, sparse_vectors_config=None, shard_number=None,
            sharding_method=None, replication_factor=None, write_consistency_factor=None, on_disk_payload=None,
            hnsw_config=None, optimizers_config=None, wal_config=None, quantization_config=None, timeout=None,
            strict_mode_config=None, metadata=None, payload=None, id_tracker=None, **kwargs,
        ) -> bool: ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.update_collection")
        @bounded_by("timeout", omitted="client", none="client")
        def update_collection(
            self, collection_name, optimizers_config=None, collection_params=None, vectors_config=None,
            hnsw_config=None, quantization_config=None, timeout=None, sparse_vectors_config=None,
            strict_mode_config=None, metadata=None, **kwargs,
        ) -> bool: ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.delete_collection")
        @bounded_by("timeout", omitted="client", none="client")
        def delete_collection(self, collection_name, timeout=None, **kwargs) -> bool: ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.update_collection_aliases")
        @bounded_by("timeout", omitted="client", none="client")
        def update_collection_aliases(self, change_aliases_operations, timeout=None, **kwargs): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.create_payload_index")
        @bounded_by("timeout", omitted="client", none="client")
        def create_payload_index(
            self, collection_name, field_name, field_schema=None, field_type=None, wait=True, ordering=None,
            timeout=None, **kwargs,
        ): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.delete_payload_index")
        @bounded_by("timeout", omitted="client", none="client")
        def delete_payload_index(
            self, collection_name, field_name, wait=True, ordering=None, timeout=None, **kwargs,
        ): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.create_snapshot")
        @bounded_by("timeout", omitted="client", none="client")
        def create_snapshot(self, collection_name, wait=True, **kwargs): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.list_snapshots")
        @bounded_by("timeout", omitted="client", none="client")
        def list_snapshots(self, collection_name, **kwargs): ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.info")
        def info(self): ...

with module("qdrant_client.async_qdrant_client", "qdrant_client"):
    class AsyncQdrantClient:
        @bounded_by("timeout", omitted="bounded", none="bounded")
        @made_once("client")
        @opens("close")
        def __init__(
            self, location=None, url=None, port=6333, grpc_port=6334, prefer_grpc=False, https=None, api_key=None,
            prefix=None, timeout=None, host=None, path=None, force_disable_check_same_thread=False, grpc_options=None,
            auth_token_provider=None, cloud_inference=False, local_inference_batch_size=None, check_compatibility=True,
            pool_size=None, headers=None, **kwargs,
        ) -> None: ...
        async def close(self, grpc_grace=None, **kwargs) -> None: ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @reads(bulk="query_batch_points")
        async def query_points(
            self, collection_name, query=None, using=None, prefetch=None, query_filter=None, search_params=None,
            limit=10, offset=None, with_payload=True, with_vectors=False, score_threshold=None, lookup_from=None,
            consistency=None, shard_key_selector=None, timeout=None, **kwargs,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @reads(bulk="query_batch_points")
        async def query_points_groups(
            self, collection_name, group_by, query=None, using=None, prefetch=None, query_filter=None,
            search_params=None, limit=10, group_size=3, with_payload=True, with_vectors=False, score_threshold=None,
            with_lookup=None, lookup_from=None, consistency=None, shard_key_selector=None, timeout=None, **kwargs,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @reads(bulk="query_batch_points")
        async def query_batch_points(
            self, collection_name, requests, consistency=None, timeout=None, **kwargs,
        ) -> list: ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        async def search_matrix_pairs(
            self, collection_name, query_filter=None, limit=3, sample=10, using=None, consistency=None, timeout=None,
            shard_key_selector=None, **kwargs,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        async def search_matrix_offsets(
            self, collection_name, query_filter=None, limit=3, sample=10, using=None, consistency=None, timeout=None,
            shard_key_selector=None, **kwargs,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        async def scroll(
            self, collection_name, scroll_filter=None, limit=10, order_by=None, offset=None, with_payload=True,
            with_vectors=False, consistency=None, shard_key_selector=None, timeout=None, **kwargs,
        ) -> tuple[list, Any]: ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        async def facet(
            self, collection_name, key, facet_filter=None, limit=10, exact=False, consistency=None, timeout=None,
            shard_key_selector=None, **kwargs,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @reads(one=True)
        async def count(
            self, collection_name, count_filter=None, exact=True, shard_key_selector=None, timeout=None, **kwargs,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @reads(bulk="retrieve")
        async def retrieve(
            self, collection_name, ids, with_payload=True, with_vectors=False, consistency=None,
            shard_key_selector=None, timeout=None, **kwargs,
        ) -> list: ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("upsert", bulk="upsert")
        async def upsert(
            self, collection_name, points, wait=True, ordering=None, shard_key_selector=None, update_filter=None,
            update_mode=None, timeout=None, **kwargs,
        ): ...
        # two that block, even here
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.upsert")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("upsert", bulk="upload_points")
        def upload_points(
            self, collection_name, points, batch_size=64, parallel=1, method=None, max_retries=3, wait=False,
            shard_key_selector=None, update_filter=None, update_mode=None, **kwargs,
        ) -> None: ...
        @blocks("db", instead="qdrant_client.AsyncQdrantClient.upsert")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("upsert", bulk="upload_collection")
        def upload_collection(
            self, collection_name, vectors, payload=None, ids=None, batch_size=64, parallel=1, method=None,
            max_retries=3, wait=False, shard_key_selector=None, update_filter=None, update_mode=None, **kwargs,
        ) -> None: ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("update", bulk="update_vectors")
        async def update_vectors(
            self, collection_name, points, wait=True, ordering=None, shard_key_selector=None, update_filter=None,
            timeout=None, **kwargs,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("update", bulk="batch_update_points")
        async def set_payload(
            self, collection_name, payload, points, key=None, wait=True, ordering=None, shard_key_selector=None,
            timeout=None, **kwargs,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("update", bulk="batch_update_points")
        async def overwrite_payload(
            self, collection_name, payload, points, wait=True, ordering=None, shard_key_selector=None, timeout=None,
            **kwargs,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("update", bulk="delete_payload")
        async def delete_payload(
            self, collection_name, keys, points, wait=True, ordering=None, shard_key_selector=None, timeout=None,
            **kwargs,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("update", bulk="clear_payload")
        async def clear_payload(
            self, collection_name, points_selector, wait=True, ordering=None, shard_key_selector=None, timeout=None,
            **kwargs,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("update", bulk="delete_vectors")
        async def delete_vectors(
            self, collection_name, vectors, points, wait=True, ordering=None, shard_key_selector=None, timeout=None,
            **kwargs,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("delete", bulk="delete")
        async def delete(
            self, collection_name, points_selector, wait=True, ordering=None, shard_key_selector=None, timeout=None,
            **kwargs,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @writes()
        async def batch_update_points(
            self, collection_name, update_operations, wait=True, ordering=None, timeout=None, **kwargs,
        ) -> list: ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        async def get_collection(self, collection_name, **kwargs): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        async def get_collections(self, **kwargs): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        async def collection_exists(self, collection_name, **kwargs) -> bool: ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        async def get_collection_aliases(self, collection_name, **kwargs): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        async def get_aliases(self, **kwargs): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        async def create_collection(
            self, collection_name, vectors_config=None, sparse_vectors_config=None, shard_number=None,
            sharding_method=None, replication_factor=None, write_consistency_factor=None, on_disk_payload=None,
            hnsw_config=None, optimizers_config=None, wal_config=None, quantization_config=None, timeout=None,
            strict_mode_config=None, metadata=None, payload=None, id_tracker=None, **kwargs,
        ) -> bool: ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        async def recreate_collection(
            self, collection_name, vectors_config=None, sparse_vectors_config=None, shard_number=None,
            sharding_method=None, replication_factor=None, write_consistency_factor=None, on_disk_payload=None,
            hnsw_config=None, optimizers_config=None, wal_config=None, quantization_config=None, timeout=None,
            strict_mode_config=None, metadata=None, payload=None, id_tracker=None, **kwargs,
        ) -> bool: ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        async def update_collection(
            self, collection_name, optimizers_config=None, collection_params=None, vectors_config=None,
            hnsw_config=None, quantization_config=None, timeout=None, sparse_vectors_config=None,
            strict_mode_config=None, metadata=None, **kwargs,
        ) -> bool: ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        async def delete_collection(self, collection_name, timeout=None, **kwargs) -> bool: ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        async def update_collection_aliases(self, change_aliases_operations, timeout=None, **kwargs): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        async def create_payload_index(
            self, collection_name, field_name, field_schema=None, field_type=None, wait=True, ordering=None,
            timeout=None, **kwargs,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        async def delete_payload_index(
            self, collection_name, field_name, wait=True, ordering=None, timeout=None, **kwargs,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        async def create_snapshot(self, collection_name, wait=True, **kwargs): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        async def list_snapshots(self, collection_name, **kwargs): ...
        @waits("db")
        async def info(self): ...
