from collections.abc import AsyncIterator, Iterator
from typing import Any, Self

with module("llama_index.core.base.llms.base"):
    class BaseLLM:
        @blocks("llm", instead="llama_index.core.llms.LLM.achat")
        def chat(self, messages, **kwargs) -> ChatResponse: ...
        @blocks("llm", instead="llama_index.core.llms.LLM.acomplete")
        def complete(self, prompt, formatted=False, **kwargs) -> CompletionResponse: ...
        @blocks("llm", instead="llama_index.core.llms.LLM.astream_chat")
        def stream_chat(self, messages, **kwargs) -> Iterator: ...
        @blocks("llm", instead="llama_index.core.llms.LLM.astream_complete")
        def stream_complete(self, prompt, formatted=False, **kwargs) -> Iterator: ...
        @waits("llm")
        async def achat(self, messages, **kwargs) -> ChatResponse: ...
        @waits("llm")
        async def acomplete(self, prompt, formatted=False, **kwargs) -> CompletionResponse: ...
        @waits("llm")
        async def astream_chat(self, messages, **kwargs) -> AsyncIterator: ...
        @waits("llm")
        async def astream_complete(self, prompt, formatted=False, **kwargs) -> AsyncIterator: ...

with module("llama_index.core.llms.llm", "llama_index.core.llms"):
    class LLM(BaseLLM):
        @blocks("llm", instead="llama_index.core.llms.LLM.apredict")
        def predict(self, prompt, **prompt_args) -> str: ...
        @blocks("llm", instead="llama_index.core.llms.LLM.astructured_predict")
        def structured_predict(self, output_cls, prompt, llm_kwargs=None, **prompt_args): ...
        @blocks("llm", instead="llama_index.core.llms.LLM.astream")
        def stream(self, prompt, **prompt_args) -> Iterator: ...
        @blocks("llm", instead="llama_index.core.llms.LLM.apredict_and_call")
        def predict_and_call(self, tools, user_msg=None, chat_history=None, verbose=False, **kwargs): ...
        @waits("llm")
        async def apredict(self, prompt, **prompt_args) -> str: ...
        @waits("llm")
        async def astructured_predict(self, output_cls, prompt, llm_kwargs=None, **prompt_args): ...
        @waits("llm")
        async def astream(self, prompt, **prompt_args) -> AsyncIterator: ...
        @waits("llm")
        async def apredict_and_call(self, tools, user_msg=None, chat_history=None, verbose=False, **kwargs): ...
        def as_structured_llm(self, output_cls, **kwargs) -> LLM: ...

with module("llama_index.core.llms.function_calling"):
    class FunctionCallingLLM(LLM):
        @blocks("llm", instead="llama_index.core.llms.function_calling.FunctionCallingLLM.achat_with_tools")
        def chat_with_tools(
            self, tools, user_msg=None, chat_history=None, verbose=False, allow_parallel_tool_calls=False,
            tool_required=False, **kwargs,
        ) -> ChatResponse: ...
        @waits("llm")
        async def achat_with_tools(
            self, tools, user_msg=None, chat_history=None, verbose=False, allow_parallel_tool_calls=False,
            tool_required=False, **kwargs,
        ) -> ChatResponse: ...

with module("llama_index.core.base.llms.types", "llama_index.core.llms"):
    class ChatMessage:
        def __init__(self, /, content=None, **data) -> None: ...
    class ChatResponse:
        message: ChatMessage
        raw: Any
    class CompletionResponse:
        text: str
        raw: Any

with module("llama_index.core.base.embeddings.base", "llama_index.core.embeddings"):
    class BaseEmbedding:
        @blocks("llm", instead="llama_index.core.embeddings.BaseEmbedding.aget_query_embedding")
        def get_query_embedding(self, query) -> list[float]: ...
        @blocks("llm", instead="llama_index.core.embeddings.BaseEmbedding.aget_text_embedding")
        def get_text_embedding(self, text) -> list[float]: ...
        @blocks("llm", instead="llama_index.core.embeddings.BaseEmbedding.aget_text_embedding_batch")
        def get_text_embedding_batch(self, texts, show_progress=False, **kwargs) -> list[list[float]]: ...
        @blocks("llm", instead="llama_index.core.embeddings.BaseEmbedding.aget_agg_embedding_from_queries")
        def get_agg_embedding_from_queries(self, queries, agg_fn=None) -> list[float]: ...
        @waits("llm")
        async def aget_query_embedding(self, query) -> list[float]: ...
        @waits("llm")
        async def aget_text_embedding(self, text) -> list[float]: ...
        @waits("llm")
        async def aget_text_embedding_batch(self, texts, show_progress=False, **kwargs) -> list[list[float]]: ...
        @waits("llm")
        async def aget_agg_embedding_from_queries(self, queries, agg_fn=None) -> list[float]: ...
        def similarity(self, embedding1, embedding2, mode=...) -> float: ...

with module("llama_index.core.schema", "llama_index.core"):
    class Document:
        text: str
        metadata: dict[str, Any]
        def __init__(self, **data) -> None: ...
        def get_content(self, metadata_mode=...) -> str: ...

with module("llama_index.core.schema"):
    class TextNode:
        text: str
        metadata: dict[str, Any]
        def __init__(self, *args, **kwargs) -> None: ...
        def get_content(self, metadata_mode=...) -> str: ...
    class NodeWithScore:
        node: TextNode
        score: float | None
        def get_content(self, metadata_mode=...) -> str: ...

with module("llama_index.core.base.response.schema", "llama_index.core"):
    class Response:
        response: str | None
        source_nodes: list[NodeWithScore]

with module("llama_index.core.indices.base"):
    class BaseIndex:
        # texts are handed to an embedding model, and then to the vector store
        @blocks("llm")
        @classmethod
        def from_documents(
            cls, documents, storage_context=None, show_progress=False, callback_manager=None, transformations=None,
            **kwargs,
        ) -> Self: ...
        @blocks("llm", instead="llama_index.core.VectorStoreIndex.ainsert")
        def insert(self, document, **insert_kwargs) -> None: ...
        @blocks("llm", instead="llama_index.core.VectorStoreIndex.ainsert_nodes")
        def insert_nodes(self, nodes, **insert_kwargs) -> None: ...
        @blocks("llm", instead="llama_index.core.VectorStoreIndex.aupdate_ref_doc")
        def update_ref_doc(self, document, **update_kwargs) -> None: ...
        @blocks("llm", instead="llama_index.core.VectorStoreIndex.arefresh_ref_docs")
        def refresh_ref_docs(self, documents, **update_kwargs) -> list[bool]: ...
        @waits("llm")
        async def ainsert(self, document, **insert_kwargs) -> None: ...
        @waits("llm")
        async def ainsert_nodes(self, nodes, **insert_kwargs) -> None: ...
        @waits("llm")
        async def aupdate_ref_doc(self, document, **update_kwargs) -> None: ...
        @waits("llm")
        async def arefresh_ref_docs(self, documents, **update_kwargs) -> list[bool]: ...
        @blocks("db", instead="llama_index.core.VectorStoreIndex.adelete_nodes")
        @writes("delete", bulk="delete_nodes")
        def delete_nodes(self, node_ids, delete_from_docstore=False, **delete_kwargs) -> None: ...
        @blocks("db", instead="llama_index.core.VectorStoreIndex.adelete_ref_doc")
        @writes("delete", bulk="delete_nodes")
        def delete_ref_doc(self, ref_doc_id, delete_from_docstore=False, **delete_kwargs) -> None: ...
        @waits("db")
        @writes("delete", bulk="adelete_nodes")
        async def adelete_nodes(self, node_ids, delete_from_docstore=False, **delete_kwargs) -> None: ...
        @waits("db")
        @writes("delete", bulk="adelete_nodes")
        async def adelete_ref_doc(self, ref_doc_id, delete_from_docstore=False, **delete_kwargs) -> None: ...
        def as_retriever(self, **kwargs) -> BaseRetriever: ...
        def as_query_engine(self, llm=None, **kwargs) -> BaseQueryEngine: ...
        def as_chat_engine(self, chat_mode=..., llm=None, **kwargs) -> BaseChatEngine: ...
        @property
        def storage_context(self) -> StorageContext: ...

with module("llama_index.core.indices.vector_store.base", "llama_index.core", "llama_index.core.indices"):
    class VectorStoreIndex(BaseIndex):
        @blocks("llm")
        def __init__(
            self, nodes=None, use_async=False, store_nodes_override=False, embed_model=None, insert_batch_size=2048,
            objects=None, index_struct=None, storage_context=None, callback_manager=None, transformations=None,
            show_progress=False, **kwargs,
        ) -> None: ...
        @classmethod
        def from_vector_store(cls, vector_store, embed_model=None, **kwargs) -> Self: ...
        @property
        def vector_store(self) -> BasePydanticVectorStore: ...

with module("llama_index.core.indices.list.base", "llama_index.core", "llama_index.core.indices"):
    class SummaryIndex(BaseIndex):
        def __init__(self, nodes=None, objects=None, index_struct=None, show_progress=False, **kwargs) -> None: ...
        @classmethod
        def from_documents(
            cls, documents, storage_context=None, show_progress=False, callback_manager=None, transformations=None,
            **kwargs,
        ) -> Self: ...  # keeps a list of the texts: no model is asked before the query

with module("llama_index.core.indices.loading", "llama_index.core"):
    @blocks("file")
    def load_index_from_storage(storage_context, index_id=None, **kwargs) -> BaseIndex: ...

with module("llama_index.core.storage.storage_context", "llama_index.core"):
    class StorageContext:
        @blocks("file")
        @classmethod
        def from_defaults(
            cls, docstore=None, index_store=None, vector_store=None, image_store=None, vector_stores=None,
            graph_store=None, property_graph_store=None, persist_dir=None, fs=None,
        ) -> StorageContext: ...
        @blocks("file")
        def persist(
            self, persist_dir="./storage", docstore_fname="docstore.json", index_store_fname="index_store.json",
            vector_store_fname="vector_store.json", image_store_fname="image_store.json",
            graph_store_fname="graph_store.json", pg_graph_store_fname="property_graph_store.json", fs=None,
        ) -> None: ...
        @property
        def vector_store(self) -> BasePydanticVectorStore: ...

with module("llama_index.core.base.base_query_engine", "llama_index.core.query_engine"):
    class BaseQueryEngine:
        @blocks("llm", instead="llama_index.core.query_engine.BaseQueryEngine.aquery")
        def query(self, str_or_query_bundle) -> Response: ...
        @blocks("llm", instead="llama_index.core.query_engine.BaseQueryEngine.asynthesize")
        def synthesize(self, query_bundle, nodes, additional_source_nodes=None) -> Response: ...
        @blocks("llm")
        def retrieve(self, query_bundle) -> list[NodeWithScore]: ...
        @waits("llm")
        async def aquery(self, str_or_query_bundle) -> Response: ...
        @waits("llm")
        async def asynthesize(self, query_bundle, nodes, additional_source_nodes=None) -> Response: ...

with module("llama_index.core.query_engine.retriever_query_engine", "llama_index.core.query_engine"):
    class RetrieverQueryEngine(BaseQueryEngine):
        def __init__(
            self, retriever, response_synthesizer=None, node_postprocessors=None, callback_manager=None,
        ) -> None: ...
        @classmethod
        def from_args(
            cls, retriever, llm=None, response_synthesizer=None, node_postprocessors=None, callback_manager=None,
            response_mode=..., text_qa_template=None, refine_template=None, summary_template=None, simple_template=None,
            chat_content_qa_template=None, chat_content_refine_template=None, output_cls=None, use_async=False,
            streaming=False, verbose=False, multimodal=False, **kwargs,
        ) -> RetrieverQueryEngine: ...
        @blocks("llm", instead="llama_index.core.query_engine.RetrieverQueryEngine.aretrieve")
        def retrieve(self, query_bundle) -> list[NodeWithScore]: ...
        @waits("llm")
        async def aretrieve(self, query_bundle) -> list[NodeWithScore]: ...

with module("llama_index.core.base.base_retriever", "llama_index.core.retrievers"):
    @runs_methods("handler", "_retrieve", "_aretrieve")
    class BaseRetriever:
        @blocks("llm", instead="llama_index.core.retrievers.BaseRetriever.aretrieve")
        def retrieve(self, str_or_query_bundle) -> list[NodeWithScore]: ...
        @waits("llm")
        async def aretrieve(self, str_or_query_bundle) -> list[NodeWithScore]: ...

with module("llama_index.core.chat_engine.types"):
    class BaseChatEngine:
        @blocks("llm", instead="llama_index.core.chat_engine.types.BaseChatEngine.achat")
        def chat(self, message, chat_history=None): ...
        @blocks("llm", instead="llama_index.core.chat_engine.types.BaseChatEngine.astream_chat")
        def stream_chat(self, message, chat_history=None): ...
        @waits("llm")
        async def achat(self, message, chat_history=None): ...
        @waits("llm")
        async def astream_chat(self, message, chat_history=None): ...
        def reset(self) -> None: ...

with module("llama_index.core.response_synthesizers.base", "llama_index.core.response_synthesizers"):
    class BaseSynthesizer:
        @blocks("llm", instead="llama_index.core.response_synthesizers.BaseSynthesizer.asynthesize")
        def synthesize(self, query, nodes, additional_source_nodes=None, **response_kwargs) -> Response: ...
        @blocks("llm", instead="llama_index.core.response_synthesizers.BaseSynthesizer.aget_response")
        def get_response(self, query_str, text_chunks, **response_kwargs): ...
        @waits("llm")
        async def asynthesize(self, query, nodes, additional_source_nodes=None, **response_kwargs) -> Response: ...
        @waits("llm")
        async def aget_response(self, query_str, text_chunks, **response_kwargs): ...

with module("llama_index.core.response_synthesizers.factory", "llama_index.core", "llama_index.core.response_synthesizers"):
    def get_response_synthesizer(
        llm=None, prompt_helper=None, chat_prompt_helper=None, text_qa_template=None, refine_template=None,
        summary_template=None, simple_template=None, chat_content_qa_template=None, chat_content_refine_template=None,
        chat_summary_template=None, response_mode=..., callback_manager=None, use_async=False, streaming=False,
        structured_answer_filtering=False, output_cls=None, program_factory=None, verbose=False, multimodal=False,
    ) -> BaseSynthesizer: ...

with module("llama_index.core.vector_stores.types"):
    class BasePydanticVectorStore:
        @blocks("db", instead="llama_index.core.vector_stores.types.BasePydanticVectorStore.aquery")
        @reads()
        def query(self, query, **kwargs): ...
        @blocks("db", instead="llama_index.core.vector_stores.types.BasePydanticVectorStore.aget_nodes")
        @reads()
        def get_nodes(self, node_ids=None, filters=None) -> list[TextNode]: ...
        @waits("db")
        @reads()
        async def aquery(self, query, **kwargs): ...
        @waits("db")
        @reads()
        async def aget_nodes(self, node_ids=None, filters=None) -> list[TextNode]: ...
        @blocks("db", instead="llama_index.core.vector_stores.types.BasePydanticVectorStore.async_add")
        @writes("insert", bulk="add")
        def add(self, nodes, **kwargs) -> list[str]: ...
        @waits("db")
        @writes("insert", bulk="async_add")
        async def async_add(self, nodes, **kwargs) -> list[str]: ...
        @blocks("db", instead="llama_index.core.vector_stores.types.BasePydanticVectorStore.adelete")
        @writes("delete", bulk="delete_nodes")
        def delete(self, ref_doc_id, **delete_kwargs) -> None: ...
        @blocks("db", instead="llama_index.core.vector_stores.types.BasePydanticVectorStore.adelete_nodes")
        @writes("delete", bulk="delete_nodes")
        def delete_nodes(self, node_ids=None, filters=None, **delete_kwargs) -> None: ...
        @waits("db")
        @writes("delete", bulk="adelete_nodes")
        async def adelete(self, ref_doc_id, **delete_kwargs) -> None: ...
        @waits("db")
        @writes("delete", bulk="adelete_nodes")
        async def adelete_nodes(self, node_ids=None, filters=None, **delete_kwargs) -> None: ...
        @blocks("db", instead="llama_index.core.vector_stores.types.BasePydanticVectorStore.aclear")
        def clear(self) -> None: ...
        @waits("db")
        async def aclear(self) -> None: ...

with module("llama_index.core.ingestion.pipeline", "llama_index.core.ingestion"):
    class IngestionPipeline:
        def __init__(
            self, name="default", project_name="Default", transformations=None, readers=None, documents=None,
            vector_store=None, cache=None, docstore=None, docstore_strategy=..., disable_cache=False,
        ) -> None: ...
        @blocks("llm", instead="llama_index.core.ingestion.IngestionPipeline.arun")
        def run(
            self, show_progress=False, documents=None, nodes=None, cache_collection=None, in_place=True,
            store_doc_text=True, num_workers=None, **kwargs,
        ) -> list[TextNode]: ...
        @waits("llm")
        async def arun(
            self, show_progress=False, documents=None, nodes=None, cache_collection=None, in_place=True,
            store_doc_text=True, num_workers=None, **kwargs,
        ) -> list[TextNode]: ...
        @blocks("file")
        def persist(
            self, persist_dir="./pipeline_storage", fs=None, cache_name="llama_cache", docstore_name="docstore.json",
        ) -> None: ...
        @blocks("file")
        def load(
            self, persist_dir="./pipeline_storage", fs=None, cache_name="llama_cache", docstore_name="docstore.json",
        ) -> None: ...

with module("llama_index.core.readers.file.base", "llama_index.core", "llama_index.core.readers"):
    class SimpleDirectoryReader:
        @blocks("file")
        def __init__(
            self, input_dir=None, input_files=None, exclude=None, exclude_hidden=True, exclude_empty=False,
            errors="ignore", recursive=False, encoding="utf-8", filename_as_id=False, required_exts=None,
            file_extractor=None, num_files_limit=None, file_metadata=None, raise_on_error=False, fs=None,
        ) -> None: ...
        @blocks("file", instead="llama_index.core.SimpleDirectoryReader.aload_data")
        def load_data(self, show_progress=False, num_workers=None, fs=None) -> list[Document]: ...
        @blocks("file")
        def iter_data(self, show_progress=False) -> Iterator[list[Document]]: ...
        @waits("file")
        async def aload_data(self, show_progress=False, num_workers=None, fs=None) -> list[Document]: ...

with module("llama_index.core.agent.workflow.base_agent"):
    class BaseWorkflowAgent:
        # gives a handler that is awaited for the answer
        @waits("llm")
        def run(self, *args, **kwargs): ...

with module("llama_index.core.agent.workflow.function_agent", "llama_index.core.agent.workflow", "llama_index.core.agent"):
    class FunctionAgent(BaseWorkflowAgent): ...

with module("llama_index.core.agent.workflow.react_agent", "llama_index.core.agent.workflow", "llama_index.core.agent"):
    class ReActAgent(BaseWorkflowAgent): ...

with module("llama_index.core.tools.function_tool", "llama_index.core.tools"):
    class FunctionTool:
        @registers("handler", param="fn")
        @registers("handler", param="async_fn")
        @classmethod
        def from_defaults(
            cls, fn=None, name=None, description=None, return_direct=False, fn_schema=None, async_fn=None,
            tool_metadata=None, callback=None, async_callback=None, partial_params=None,
        ) -> FunctionTool: ...
        def call(self, *args, **kwargs): ...
        async def acall(self, *args, **kwargs): ...
