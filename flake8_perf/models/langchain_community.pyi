from collections.abc import AsyncIterator, Iterator

from langchain_core.document_loaders import BaseLoader
from langchain_core.documents import Document
from langchain_core.vectorstores import VectorStore

with module("langchain_community.vectorstores.faiss", "langchain_community.vectorstores"):
    class FAISS(VectorStore):
        # in memory: what a search waits for is the embedding of the query
        @blocks("llm", instead="langchain_community.vectorstores.FAISS.asimilarity_search")
        def similarity_search(self, query, k=4, filter=None, fetch_k=20, **kwargs) -> list[Document]: ...
        @blocks("llm", instead="langchain_community.vectorstores.FAISS.asimilarity_search_with_score")
        def similarity_search_with_score(
            self, query, k=4, filter=None, fetch_k=20, **kwargs,
        ) -> list[tuple[Document, float]]: ...
        @blocks("llm", instead="langchain_community.vectorstores.FAISS.amax_marginal_relevance_search")
        def max_marginal_relevance_search(
            self, query, k=4, fetch_k=20, lambda_mult=0.5, filter=None, **kwargs,
        ) -> list[Document]: ...
        @blocks("llm", instead="langchain_community.vectorstores.FAISS.aadd_texts")
        def add_texts(self, texts, metadatas=None, ids=None, **kwargs) -> list[str]: ...
        @blocks("llm", instead="langchain_community.vectorstores.FAISS.afrom_texts")
        @classmethod
        def from_texts(cls, texts, embedding, metadatas=None, ids=None, **kwargs) -> FAISS: ...
        @waits("llm")
        async def asimilarity_search(self, query, k=4, filter=None, fetch_k=20, **kwargs) -> list[Document]: ...
        @waits("llm")
        async def asimilarity_search_with_score(
            self, query, k=4, filter=None, fetch_k=20, **kwargs,
        ) -> list[tuple[Document, float]]: ...
        @waits("llm")
        async def amax_marginal_relevance_search(
            self, query, k=4, fetch_k=20, lambda_mult=0.5, filter=None, **kwargs,
        ) -> list[Document]: ...
        @waits("llm")
        async def aadd_texts(self, texts, metadatas=None, ids=None, **kwargs) -> list[str]: ...
        @waits("llm")
        @classmethod
        async def afrom_texts(cls, texts, embedding, metadatas=None, ids=None, **kwargs) -> FAISS: ...
        @blocks("llm", instead="langchain_community.vectorstores.FAISS.afrom_documents")
        @classmethod
        def from_documents(cls, documents, embedding, **kwargs) -> FAISS: ...
        @blocks("llm", instead="langchain_community.vectorstores.FAISS.aadd_documents")
        def add_documents(self, documents, **kwargs) -> list[str]: ...
        @waits("llm")
        @classmethod
        async def afrom_documents(cls, documents, embedding, **kwargs) -> FAISS: ...
        @waits("llm")
        async def aadd_documents(self, documents, **kwargs) -> list[str]: ...
        def similarity_search_by_vector(self, embedding, k=4, filter=None, fetch_k=20, **kwargs) -> list[Document]: ...
        async def asimilarity_search_by_vector(
            self, embedding, k=4, filter=None, fetch_k=20, **kwargs,
        ) -> list[Document]: ...
        def delete(self, ids=None, **kwargs): ...
        def merge_from(self, target) -> None: ...
        @blocks("file")
        def save_local(self, folder_path, index_name="index") -> None: ...
        @blocks("file")
        @classmethod
        def load_local(
            cls, folder_path, embeddings, index_name="index", *, allow_dangerous_deserialization=False, io_flags=0,
            **kwargs,
        ) -> FAISS: ...

with module("langchain_community.vectorstores.chroma", "langchain_community.vectorstores"):
    class Chroma(VectorStore):
        def __init__(
            self, collection_name="langchain", embedding_function=None, persist_directory=None, client_settings=None,
            collection_metadata=None, client=None, relevance_score_fn=None,
        ) -> None: ...

with module("langchain_community.vectorstores.pgvector", "langchain_community.vectorstores"):
    class PGVector(VectorStore):
        def __init__(
            self, connection_string, embedding_function, embedding_length=None, collection_name="langchain",
            collection_metadata=None, distance_strategy=..., pre_delete_collection=False, logger=None,
            relevance_score_fn=None, *, connection=None, engine_args=None, use_jsonb=False, create_extension=True,
        ) -> None: ...

with module("langchain_community.vectorstores.redis.base", "langchain_community.vectorstores"):
    class Redis(VectorStore):
        def __init__(
            self, redis_url, index_name, embedding, index_schema=None, vector_schema=None, relevance_score_fn=None,
            key_prefix=None, **kwargs,
        ) -> None: ...

with module("langchain_community.vectorstores.opensearch_vector_search", "langchain_community.vectorstores"):
    class OpenSearchVectorSearch(VectorStore):
        def __init__(self, opensearch_url, index_name, embedding_function, **kwargs) -> None: ...

with module("langchain_community.vectorstores.elasticsearch", "langchain_community.vectorstores"):
    class ElasticsearchStore(VectorStore):
        def __init__(
            self, index_name, *, embedding=None, es_connection=None, es_url=None, es_cloud_id=None, es_user=None,
            es_api_key=None, es_password=None, vector_query_field="vector", query_field="text", distance_strategy=None,
            strategy=..., es_params=None,
        ) -> None: ...

with module("langchain_community.document_loaders.text", "langchain_community.document_loaders"):
    class TextLoader(BaseLoader):
        def __init__(self, file_path, encoding=None, autodetect_encoding=False) -> None: ...

with module("langchain_community.document_loaders.pdf", "langchain_community.document_loaders"):
    class PyPDFLoader(BaseLoader):
        def __init__(
            self, file_path, password=None, headers=None, extract_images=False, *, mode="page", images_parser=None,
            images_inner_format="text", pages_delimiter=..., extraction_mode="plain", extraction_kwargs=None,
        ) -> None: ...
    class PyMuPDFLoader(BaseLoader):
        def __init__(
            self, file_path, *, password=None, mode="page", pages_delimiter=..., extract_images=False,
            images_parser=None, images_inner_format="text", extract_tables=None, headers=None,
            extract_tables_settings=None, **kwargs,
        ) -> None: ...

with module("langchain_community.document_loaders.csv_loader", "langchain_community.document_loaders"):
    class CSVLoader(BaseLoader):
        def __init__(
            self, file_path, source_column=None, metadata_columns=(), csv_args=None, encoding=None,
            autodetect_encoding=False, *, content_columns=(),
        ) -> None: ...

with module("langchain_community.document_loaders.directory", "langchain_community.document_loaders"):
    class DirectoryLoader(BaseLoader):
        def __init__(
            self, path, glob="**/[!.]*", silent_errors=False, load_hidden=False, loader_cls=..., loader_kwargs=None,
            recursive=False, show_progress=False, use_multithreading=False, max_concurrency=4, *, exclude=(),
            sample_size=0, randomize_sample=False, sample_seed=None,
        ) -> None: ...

with module("langchain_community.document_loaders.web_base", "langchain_community.document_loaders"):
    class WebBaseLoader(BaseLoader):
        def __init__(
            self, web_path="", header_template=None, verify_ssl=True, proxies=None, continue_on_failure=False,
            autoset_encoding=True, encoding=None, web_paths=(), requests_per_second=2, default_parser="html.parser",
            requests_kwargs=None, raise_for_status=False, bs_get_text_kwargs=None, bs_kwargs=None, session=None, *,
            show_progress=True, trust_env=False,
        ) -> None: ...
        @blocks("http", instead="langchain_community.document_loaders.WebBaseLoader.alazy_load")
        def load(self) -> list[Document]: ...
        @blocks("http", instead="langchain_community.document_loaders.WebBaseLoader.alazy_load")
        def lazy_load(self) -> Iterator[Document]: ...
        @blocks("http", instead="langchain_community.document_loaders.WebBaseLoader.ascrape_all")
        def scrape_all(self, urls, parser=None) -> list: ...
        @blocks("http", instead="langchain_community.document_loaders.WebBaseLoader.ascrape_all")
        def scrape(self, parser=None): ...
        # it blocks, for all its name
        @blocks("http", instead="langchain_community.document_loaders.WebBaseLoader.alazy_load")
        def aload(self) -> list[Document]: ...
        @waits("http")
        def alazy_load(self) -> AsyncIterator[Document]: ...
        @waits("http")
        async def fetch_all(self, urls) -> list: ...
        @waits("http")
        async def ascrape_all(self, urls, parser=None) -> list: ...
