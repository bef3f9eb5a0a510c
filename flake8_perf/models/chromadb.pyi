from typing import Generic, TypeVar
from uuid import UUID

D = TypeVar("D")

with module("chromadb"):
    # all of them look for their tenant and database as they are made; none bounds its requests, or can be told to
    @blocks("db", instead="chromadb.AsyncHttpClient")
    @made_once("client")
    def Client(settings=..., tenant="default_tenant", database="default_database") -> ClientAPI: ...
    @blocks("db", instead="chromadb.AsyncHttpClient")
    @made_once("client")
    def HttpClient(
        host="localhost", port=8000, ssl=False, headers=None, settings=None, tenant="default_tenant",
        database="default_database",
    ) -> ClientAPI: ...
    @blocks("db", instead="chromadb.AsyncHttpClient")
    @made_once("client")
    def PersistentClient(
        path="./chroma", settings=None, tenant="default_tenant", database="default_database",
    ) -> ClientAPI: ...
    @blocks("db", instead="chromadb.AsyncHttpClient")
    @made_once("client")
    def EphemeralClient(settings=None, tenant="default_tenant", database="default_database") -> ClientAPI: ...
    @blocks("db", instead="chromadb.AsyncHttpClient")
    @made_once("client")
    def CloudClient(
        tenant=None, database=None, api_key=None, settings=None, *, cloud_host="api.trychroma.com", cloud_port=443,
        enable_ssl=True,
    ) -> ClientAPI: ...
    @waits("db")
    @made_once("client")
    async def AsyncHttpClient(
        host="localhost", port=8000, ssl=False, headers=None, settings=None, tenant="default_tenant",
        database="default_database",
    ) -> AsyncClientAPI: ...

with module("chromadb.config", "chromadb"):
    class Settings:
        def __init__(
            self, _case_sensitive=None, _nested_model_default_partial_update=None, _env_prefix=None,
            _env_prefix_target=None, _env_file=..., _env_file_encoding=None, _env_file_depth=None,
            _env_ignore_empty=None, _env_nested_delimiter=None, _env_nested_max_split=None, _env_parse_none_str=None,
            _env_parse_enums=None, _cli_prog_name=None, _cli_parse_args=None, _cli_settings_source=None,
            _cli_parse_none_str=None, _cli_hide_none_type=None, _cli_avoid_json=None, _cli_enforce_required=None,
            _cli_use_class_docs_for_groups=None, _cli_show_env_vars=None, _cli_exit_on_error=None, _cli_prefix=None,
            _cli_flag_prefix_char=None, _cli_implicit_flags=None, _cli_ignore_unknown_args=None, _cli_kebab_case=None,
            _cli_shortcuts=None, _secrets_dir=None, _build_sources=None, **values,
        ) -> None: ...

with module("chromadb.api"):
    class BaseAPI:
        @blocks("db")
        def heartbeat(self) -> int: ...
        @blocks("db")
        def count_collections(self) -> int: ...
        @blocks("db")
        def delete_collection(self, name) -> None: ...
        @blocks("db")
        def reset(self) -> bool: ...
        @blocks("db")
        def get_version(self) -> str: ...
        def get_settings(self) -> Settings: ...
        def get_max_batch_size(self) -> int: ...
    class ClientAPI(BaseAPI):
        @blocks("db", instead="chromadb.api.async_api.AsyncClientAPI.list_collections")
        def list_collections(self, limit=None, offset=None) -> list[Collection]: ...
        @blocks("db", instead="chromadb.api.async_api.AsyncClientAPI.create_collection")
        def create_collection(
            self, name, schema=None, configuration=None, metadata=None, embedding_function=..., data_loader=None,
            get_or_create=False,
        ) -> Collection: ...
        @blocks("db", instead="chromadb.api.async_api.AsyncClientAPI.get_collection")
        def get_collection(self, name, embedding_function=..., data_loader=None) -> Collection: ...
        @blocks("db", instead="chromadb.api.async_api.AsyncClientAPI.get_or_create_collection")
        def get_or_create_collection(
            self, name, schema=None, configuration=None, metadata=None, embedding_function=..., data_loader=None,
        ) -> Collection: ...
        @blocks("db", instead="chromadb.api.async_api.AsyncClientAPI.set_tenant")
        def set_tenant(self, tenant, database="default_database") -> None: ...
        @blocks("db", instead="chromadb.api.async_api.AsyncClientAPI.set_database")
        def set_database(self, database) -> None: ...

with module("chromadb.api.async_api", "chromadb.api"):
    class AsyncBaseAPI:
        @waits("db")
        async def heartbeat(self) -> int: ...
        @waits("db")
        async def count_collections(self) -> int: ...
        @waits("db")
        async def delete_collection(self, name) -> None: ...
        @waits("db")
        async def reset(self) -> bool: ...
        @waits("db")
        async def get_version(self) -> str: ...
        @waits("db")
        async def get_max_batch_size(self) -> int: ...
        def get_settings(self) -> Settings: ...
    class AsyncClientAPI(AsyncBaseAPI):
        @waits("db")
        async def list_collections(self, limit=None, offset=None) -> list[AsyncCollection]: ...
        @waits("db")
        async def create_collection(
            self, name, schema=None, configuration=None, metadata=None, embedding_function=..., data_loader=None,
            get_or_create=False,
        ) -> AsyncCollection: ...
        @waits("db")
        async def get_collection(self, name, embedding_function=..., data_loader=None) -> AsyncCollection: ...
        @waits("db")
        async def get_or_create_collection(
            self, name, schema=None, configuration=None, metadata=None, embedding_function=..., data_loader=None,
        ) -> AsyncCollection: ...
        @waits("db")
        async def set_tenant(self, tenant, database="default_database") -> None: ...
        @waits("db")
        async def set_database(self, database) -> None: ...

with module("chromadb.api.models.CollectionCommon"):
    class CollectionCommon(Generic[D]):
        @property
        def id(self) -> UUID: ...
        @property
        def name(self) -> str: ...
        @property
        def metadata(self) -> dict | None: ...

with module("chromadb.api.models.Collection", "chromadb", "chromadb.api"):
    class Collection(CollectionCommon):
        @blocks("db", instead="chromadb.api.models.AsyncCollection.AsyncCollection.count")
        @reads(one=True)
        def count(self, read_level=...) -> int: ...
        @blocks("db", instead="chromadb.api.models.AsyncCollection.AsyncCollection.add")
        @writes("insert", bulk="add")
        def add(self, ids, embeddings=None, metadatas=None, documents=None, images=None, uris=None) -> None: ...
        @blocks("db", instead="chromadb.api.models.AsyncCollection.AsyncCollection.get")
        @reads(bulk="get")
        def get(self, ids=None, where=None, limit=None, offset=None, where_document=None, include=...): ...
        @blocks("db", instead="chromadb.api.models.AsyncCollection.AsyncCollection.peek")
        @reads()
        def peek(self, limit=10): ...
        @blocks("db", instead="chromadb.api.models.AsyncCollection.AsyncCollection.query")
        @reads(bulk="query")
        def query(
            self, query_embeddings=None, query_texts=None, query_images=None, query_uris=None, ids=None, n_results=10,
            where=None, where_document=None, include=...,
        ): ...
        @blocks("db", instead="chromadb.api.models.AsyncCollection.AsyncCollection.search")
        @reads(bulk="search")
        def search(self, searches, read_level=...): ...
        @blocks("db", instead="chromadb.api.models.AsyncCollection.AsyncCollection.modify")
        def modify(self, name=None, metadata=None, configuration=None) -> None: ...
        @blocks("db", instead="chromadb.api.models.AsyncCollection.AsyncCollection.update")
        @writes("update", bulk="update")
        def update(self, ids, embeddings=None, metadatas=None, documents=None, images=None, uris=None) -> None: ...
        @blocks("db", instead="chromadb.api.models.AsyncCollection.AsyncCollection.upsert")
        @writes("upsert", bulk="upsert")
        def upsert(self, ids, embeddings=None, metadatas=None, documents=None, images=None, uris=None) -> None: ...
        @blocks("db", instead="chromadb.api.models.AsyncCollection.AsyncCollection.delete")
        @writes("delete", bulk="delete")
        def delete(self, ids=None, where=None, where_document=None, limit=None): ...

with module("chromadb.api.models.AsyncCollection"):
    class AsyncCollection(CollectionCommon):
        @waits("db")
        @reads(one=True)
        async def count(self, read_level=...) -> int: ...
        @waits("db")
        @writes("insert", bulk="add")
        async def add(self, ids, embeddings=None, metadatas=None, documents=None, images=None, uris=None) -> None: ...
        @waits("db")
        @reads(bulk="get")
        async def get(self, ids=None, where=None, limit=None, offset=None, where_document=None, include=...): ...
        @waits("db")
        @reads()
        async def peek(self, limit=10): ...
        @waits("db")
        @reads(bulk="query")
        async def query(
            self, query_embeddings=None, query_texts=None, query_images=None, query_uris=None, ids=None, n_results=10,
            where=None, where_document=None, include=...,
        ): ...
        @waits("db")
        @reads(bulk="search")
        async def search(self, searches, read_level=...): ...
        @waits("db")
        async def modify(self, name=None, metadata=None, configuration=None) -> None: ...
        @waits("db")
        @writes("update", bulk="update")
        async def update(
            self, ids, embeddings=None, metadatas=None, documents=None, images=None, uris=None,
        ) -> None: ...
        @waits("db")
        @writes("upsert", bulk="upsert")
        async def upsert(
            self, ids, embeddings=None, metadatas=None, documents=None, images=None, uris=None,
        ) -> None: ...
        @waits("db")
        @writes("delete", bulk="delete")
        async def delete(self, ids=None, where=None, where_document=None, limit=None): ...

with module("chromadb.api.types", "chromadb"):
    class EmbeddingFunction(Generic[D]):
        # of a class of the user's, or one of those below
        def __call__(self, input) -> list: ...

with module("chromadb.utils.embedding_functions.openai_embedding_function", "chromadb.utils.embedding_functions"):
    class OpenAIEmbeddingFunction(EmbeddingFunction):
        @made_once("client")
        def __init__(
            self, api_key=None, model_name="text-embedding-ada-002", organization_id=None, api_base=None, api_type=None,
            api_version=None, deployment_id=None, default_headers=None, dimensions=None,
            api_key_env_var="CHROMA_OPENAI_API_KEY",
        ) -> None: ...
        @blocks("llm")
        def __call__(self, input) -> list: ...

with module("chromadb.utils.embedding_functions.sentence_transformer_embedding_function", "chromadb.utils.embedding_functions"):
    class SentenceTransformerEmbeddingFunction(EmbeddingFunction):
        @blocks("cpu")
        @made_once("model")
        def __init__(
            self, model_name="all-MiniLM-L6-v2", device="cpu", normalize_embeddings=False, **kwargs,
        ) -> None: ...
        @blocks("cpu")
        def __call__(self, input) -> list: ...
