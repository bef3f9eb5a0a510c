from collections.abc import AsyncIterator, Iterator
from typing import Self

with module("pinecone._client", "pinecone"):
    class Pinecone:
        @bounded_by("timeout", omitted="bounded")
        @made_once("client")
        @opens("close")
        def __init__(
            self, api_key=None, *, host=None, additional_headers=None, source_tag=None, proxy_url=None,
            proxy_headers=None, ssl_ca_certs=None, ssl_verify=True, grpc_scheme=None, timeout=30.0,
            connection_pool_maxsize=0, retry_config=None, **kwargs,
        ) -> None: ...
        @property
        def inference(self) -> Inference: ...
        # the host of an index is asked for, unless it is given
        @blocks("db", instead="pinecone.AsyncPinecone.index")
        def index(self, name="", *, host="", grpc=False, pool_threads=None) -> Index: ...
        @blocks("db", instead="pinecone.AsyncPinecone.index")
        def Index(self, name="", host="", **kwargs) -> Index: ...
        def IndexAsyncio(self, host, **kwargs) -> AsyncIndex: ...
        @blocks("db", instead="pinecone.AsyncPinecone.create_index")
        def create_index(
            self, name, spec=None, dimension=None, metric=None, timeout=None, deletion_protection=None,
            vector_type=None, tags=None, **legacy_kwargs,
        ): ...
        @blocks("db", instead="pinecone.AsyncPinecone.create_index_for_model")
        def create_index_for_model(
            self, name, cloud, region, embed, tags=None, deletion_protection="disabled", read_capacity=None,
            schema=None, timeout=None,
        ): ...
        @blocks("db", instead="pinecone.AsyncPinecone.describe_index")
        def describe_index(self, name): ...
        @blocks("db", instead="pinecone.AsyncPinecone.list_indexes")
        def list_indexes(self): ...
        @blocks("db", instead="pinecone.AsyncPinecone.has_index")
        def has_index(self, name) -> bool: ...
        @blocks("db", instead="pinecone.AsyncPinecone.configure_index")
        def configure_index(
            self, name, replicas=None, pod_type=None, deletion_protection=None, tags=None, embed=None,
            read_capacity=None, serverless_read_capacity=None, **legacy_kwargs,
        ) -> None: ...
        @blocks("db", instead="pinecone.AsyncPinecone.create_collection")
        def create_collection(self, name, source): ...
        @blocks("db", instead="pinecone.AsyncPinecone.list_collections")
        def list_collections(self): ...
        @blocks("db", instead="pinecone.AsyncPinecone.delete_index")
        def delete_index(self, name, timeout=None) -> None: ...
        def close(self) -> None: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, *args) -> None: ...
        def __getattr__(self, name): ...

with module("pinecone.async_client.pinecone", "pinecone"):
    class AsyncPinecone:
        @bounded_by("timeout", omitted="bounded")
        @made_once("client")
        @opens("close")
        def __init__(
            self, api_key=None, *, host=None, additional_headers=None, source_tag=None, proxy_url=None,
            proxy_headers=None, ssl_ca_certs=None, ssl_verify=True, timeout=30.0, connection_pool_maxsize=0,
            retry_config=None, **kwargs,
        ) -> None: ...
        @property
        def inference(self) -> AsyncInference: ...
        @waits("db")
        async def index(self, name="", *, host="") -> AsyncIndex: ...
        def IndexAsyncio(self, host, **kwargs) -> AsyncIndex: ...
        @waits("db")
        async def create_index(
            self, name, spec=None, dimension=None, metric=None, timeout=None, deletion_protection=None,
            vector_type=None, tags=None, **legacy_kwargs,
        ): ...
        @waits("db")
        async def create_index_for_model(
            self, name, cloud, region, embed, tags=None, deletion_protection="disabled", read_capacity=None,
            schema=None, timeout=None,
        ): ...
        @waits("db")
        async def describe_index(self, name): ...
        @waits("db")
        async def list_indexes(self): ...
        @waits("db")
        async def has_index(self, name) -> bool: ...
        @waits("db")
        async def configure_index(
            self, name, replicas=None, pod_type=None, deletion_protection=None, tags=None, embed=None,
            read_capacity=None, serverless_read_capacity=None, **legacy_kwargs,
        ) -> None: ...
        @waits("db")
        async def create_collection(self, name, source): ...
        @waits("db")
        async def list_collections(self): ...
        @waits("db")
        async def delete_index(self, name, timeout=None) -> None: ...
        async def close(self) -> None: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, *args) -> None: ...
        def __getattr__(self, name): ...
    PineconeAsyncio = AsyncPinecone

with module("pinecone.index", "pinecone"):
    class Index:
        @bounded_by("timeout", omitted="bounded")
        @made_once("client")
        @opens("close")
        def __init__(
            self, *, host, api_key=None, additional_headers=None, timeout=30.0, proxy_url=None, proxy_headers=None,
            ssl_ca_certs=None, ssl_verify=True, source_tag=None, connection_pool_maxsize=0, **kwargs,
        ) -> None: ...
        @blocks("db", instead="pinecone.AsyncIndex.query")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        def query(
            self, *, top_k, vector=None, id=None, namespace="", filter=None, include_values=False,
            include_metadata=False, sparse_vector=None, scan_factor=None, max_candidates=None, timeout=None,
        ): ...
        @blocks("db", instead="pinecone.AsyncIndex.query_namespaces")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        def query_namespaces(
            self, *, vector=None, namespaces, metric, top_k=None, filter=None, include_values=False,
            include_metadata=False, sparse_vector=None, scan_factor=None, max_candidates=None, timeout=None,
        ): ...
        @blocks("db", instead="pinecone.AsyncIndex.search")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        def search(
            self, *, namespace, top_k=None, inputs=None, vector=None, id=None, filter=None, fields=None, rerank=None,
            match_terms=None, query=None, timeout=None,
        ): ...
        @blocks("db", instead="pinecone.AsyncIndex.search_records")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        def search_records(
            self, *, namespace, top_k=None, inputs=None, vector=None, id=None, filter=None, fields=None, rerank=None,
            match_terms=None, query=None, timeout=None,
        ): ...
        @blocks("db", instead="pinecone.AsyncIndex.list")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        def list(self, *, prefix=None, limit=None, namespace="", timeout=None) -> Iterator: ...
        @blocks("db", instead="pinecone.AsyncIndex.list_paginated")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        def list_paginated(self, *, prefix=None, limit=None, pagination_token=None, namespace="", timeout=None): ...
        @blocks("db", instead="pinecone.AsyncIndex.fetch_by_metadata")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        def fetch_by_metadata(self, *, filter, namespace="", limit=None, pagination_token=None, timeout=None): ...
        @blocks("db", instead="pinecone.AsyncIndex.fetch")
        @bounded_by("timeout", omitted="client", none="client")
        @reads(bulk="fetch")
        def fetch(self, *, ids, namespace="", timeout=None): ...
        @blocks("db", instead="pinecone.AsyncIndex.describe_index_stats")
        @bounded_by("timeout", omitted="client", none="client")
        @reads(one=True)
        def describe_index_stats(self, *, filter=None, timeout=None): ...
        @blocks("db", instead="pinecone.AsyncIndex.upsert")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("upsert", bulk="upsert")
        def upsert(
            self, *, vectors, namespace="", batch_size=None, show_progress=True, max_concurrency=8, timeout=None,
            total_timeout=None,
        ): ...
        @blocks("db", instead="pinecone.AsyncIndex.upsert_records")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("upsert", bulk="upsert_records")
        def upsert_records(self, *, records, namespace, timeout=None): ...
        @blocks("db", instead="pinecone.AsyncIndex.upsert_from_dataframe")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("upsert", bulk="upsert_from_dataframe")
        def upsert_from_dataframe(
            self, df, namespace=None, batch_size=500, show_progress=True, timeout=None, *, max_concurrency=None,
            total_timeout=None, on_error=None,
        ): ...
        @blocks("db", instead="pinecone.AsyncIndex.update")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("update")
        def update(
            self, *, id=None, values=None, sparse_values=None, set_metadata=None, namespace="", filter=None,
            dry_run=False, timeout=None,
        ): ...
        @blocks("db", instead="pinecone.AsyncIndex.delete")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("delete", bulk="delete")
        def delete(self, *, ids=None, delete_all=False, filter=None, namespace="", timeout=None): ...
        @blocks("db", instead="pinecone.AsyncIndex.list_namespaces")
        def list_namespaces(self, *, prefix=None, limit=None) -> Iterator: ...
        @blocks("db", instead="pinecone.AsyncIndex.create_namespace")
        def create_namespace(self, *, name, schema=None): ...
        @blocks("db", instead="pinecone.AsyncIndex.delete_namespace")
        @bounded_by("timeout", omitted="client", none="client")
        def delete_namespace(self, *, name=None, timeout=None, **kwargs) -> None: ...
        def close(self) -> None: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, *args) -> None: ...

with module("pinecone.async_client.async_index", "pinecone"):
    class AsyncIndex:
        @bounded_by("timeout", omitted="bounded")
        @made_once("client")
        @opens("close")
        def __init__(
            self, *, host, api_key=None, additional_headers=None, timeout=30.0, proxy_url=None, proxy_headers=None,
            ssl_ca_certs=None, ssl_verify=True, source_tag=None, connection_pool_maxsize=0, _limiter_registry=None,
        ) -> None: ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        async def query(
            self, *, top_k, vector=None, id=None, namespace="", filter=None, include_values=False,
            include_metadata=False, sparse_vector=None, scan_factor=None, max_candidates=None, timeout=None,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        async def query_namespaces(
            self, *, vector=None, namespaces, metric, top_k=None, filter=None, include_values=False,
            include_metadata=False, sparse_vector=None, scan_factor=None, max_candidates=None, timeout=None,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        async def search(
            self, *, namespace, top_k=None, inputs=None, vector=None, id=None, filter=None, fields=None, rerank=None,
            match_terms=None, query=None, timeout=None,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        async def search_records(
            self, *, namespace, top_k=None, inputs=None, vector=None, id=None, filter=None, fields=None, rerank=None,
            match_terms=None, query=None, timeout=None,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        def list(self, *, prefix=None, limit=None, namespace="", timeout=None) -> AsyncIterator: ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        async def list_paginated(
            self, *, prefix=None, limit=None, pagination_token=None, namespace="", timeout=None,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @reads()
        async def fetch_by_metadata(self, *, filter, namespace="", limit=None, pagination_token=None, timeout=None): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @reads(bulk="fetch")
        async def fetch(self, *, ids, namespace="", timeout=None): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @reads(one=True)
        async def describe_index_stats(self, *, filter=None, timeout=None): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("upsert", bulk="upsert")
        async def upsert(
            self, *, vectors, namespace="", batch_size=None, show_progress=True, max_concurrency=8, timeout=None,
            total_timeout=None,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("upsert", bulk="upsert_records")
        async def upsert_records(self, *, records, namespace, timeout=None): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("upsert", bulk="upsert_from_dataframe")
        async def upsert_from_dataframe(
            self, df, namespace=None, batch_size=500, show_progress=True, timeout=None, *, max_concurrency=None,
            total_timeout=None, on_error=None,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("update")
        async def update(
            self, *, id=None, values=None, sparse_values=None, set_metadata=None, namespace="", filter=None,
            dry_run=False, timeout=None,
        ): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        @writes("delete", bulk="delete")
        async def delete(self, *, ids=None, delete_all=False, filter=None, namespace="", timeout=None): ...
        @waits("db")
        def list_namespaces(self, *, prefix=None, limit=None) -> AsyncIterator: ...
        @waits("db")
        async def create_namespace(self, *, name, schema=None): ...
        @waits("db")
        @bounded_by("timeout", omitted="client", none="client")
        async def delete_namespace(self, *, name=None, timeout=None, **kwargs) -> None: ...
        async def close(self) -> None: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, *args) -> None: ...

with module("pinecone.client.inference"):
    class Inference:
        @blocks("llm", instead="pinecone.AsyncPinecone.inference.embed")
        def embed(self, model, inputs, parameters=None): ...
        @blocks("llm", instead="pinecone.AsyncPinecone.inference.rerank")
        def rerank(
            self, model, query, documents, rank_fields=..., return_documents=True, top_n=None, parameters=None,
        ): ...
        @blocks("llm", instead="pinecone.AsyncPinecone.inference.list_models")
        def list_models(self, *, type=None, vector_type=None): ...

with module("pinecone.async_client.inference"):
    class AsyncInference:
        @waits("llm")
        async def embed(self, model, inputs, parameters=None): ...
        @waits("llm")
        async def rerank(
            self, model, query, documents, rank_fields=..., return_documents=True, top_n=None, parameters=None,
        ): ...
        @waits("llm")
        async def list_models(self, *, type=None, vector_type=None): ...
