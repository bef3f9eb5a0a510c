from langchain_core.embeddings import Embeddings
from langchain_core.language_models import BaseChatModel
from langgraph.graph.state import CompiledStateGraph

with module("langchain.agents.factory", "langchain.agents"):
    def create_agent(
        model, tools=None, *, system_prompt=None, middleware=(), response_format=None, state_schema=None,
        context_schema=None, checkpointer=None, store=None, interrupt_before=None, interrupt_after=None, debug=False,
        name=None, cache=None, transformers=None,
    ) -> CompiledStateGraph: ...

with module("langchain.chat_models.base", "langchain.chat_models"):
    def init_chat_model(
        model=None, *, model_provider=None, configurable_fields=None, config_prefix=None, **kwargs,
    ) -> BaseChatModel: ...

with module("langchain.embeddings.base", "langchain.embeddings"):
    def init_embeddings(model, *, provider=None, **kwargs) -> Embeddings: ...

with module("langchain.tools"):
    from langchain_core.tools import BaseTool as BaseTool, tool as tool

# what releases before 1.0 had under this name

with module("langchain.chains"):
    from langchain_classic.chains import ConversationalRetrievalChain, ConversationChain, LLMChain, RetrievalQA

with module("langchain.chains.llm"):
    from langchain_classic.chains import LLMChain

with module("langchain.agents"):
    from langchain_classic.agents import AgentExecutor

with module("langchain.prompts"):
    from langchain_core.prompts import ChatPromptTemplate, PromptTemplate

with module("langchain.schema"):
    from langchain_core.documents import Document

with module("langchain.schema.runnable"):
    from langchain_core.runnables import Runnable, RunnableLambda, RunnableParallel, RunnablePassthrough

with module("langchain.schema.output_parser"):
    from langchain_core.output_parsers import StrOutputParser
