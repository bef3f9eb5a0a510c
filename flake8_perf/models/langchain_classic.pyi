from langchain_core.runnables import RunnableSerializable

with module("langchain_classic.chains.base"):
    class Chain(RunnableSerializable):
        @blocks("llm", instead="langchain_classic.chains.base.Chain.ainvoke")
        def invoke(self, input, config=None, **kwargs) -> dict: ...
        @blocks("llm", instead="langchain_classic.chains.base.Chain.arun")
        def run(self, *args, callbacks=None, tags=None, metadata=None, **kwargs): ...
        @waits("llm")
        async def ainvoke(self, input, config=None, **kwargs) -> dict: ...
        @waits("llm")
        async def arun(self, *args, callbacks=None, tags=None, metadata=None, **kwargs): ...
        @waits("llm")
        async def acall(
            self, inputs, return_only_outputs=False, callbacks=None, *, tags=None, metadata=None, run_name=None,
            include_run_info=False,
        ) -> dict: ...
        @blocks("llm", instead="langchain_classic.chains.base.Chain.acall")
        def __call__(
            self, inputs, return_only_outputs=False, callbacks=None, *, tags=None, metadata=None, run_name=None,
            include_run_info=False,
        ) -> dict: ...

with module("langchain_classic.chains.llm", "langchain_classic.chains"):
    class LLMChain(Chain):
        @blocks("llm", instead="langchain_classic.chains.LLMChain.apredict")
        def predict(self, callbacks=None, **kwargs) -> str: ...
        @blocks("llm", instead="langchain_classic.chains.LLMChain.agenerate")
        def generate(self, input_list, run_manager=None): ...
        @waits("llm")
        async def apredict(self, callbacks=None, **kwargs) -> str: ...
        @waits("llm")
        async def agenerate(self, input_list, run_manager=None): ...
        @waits("llm")
        async def aapply(self, input_list, callbacks=None) -> list[dict]: ...

with module("langchain_classic.chains.conversation.base", "langchain_classic.chains"):
    class ConversationChain(LLMChain): ...

with module("langchain_classic.chains.retrieval_qa.base", "langchain_classic.chains"):
    class RetrievalQA(Chain):
        @classmethod
        def from_chain_type(cls, llm, chain_type="stuff", chain_type_kwargs=None, **kwargs) -> RetrievalQA: ...
        @classmethod
        def from_llm(cls, llm, prompt=None, callbacks=None, llm_chain_kwargs=None, **kwargs) -> RetrievalQA: ...

with module("langchain_classic.chains.conversational_retrieval.base", "langchain_classic.chains"):
    class ConversationalRetrievalChain(Chain):
        @classmethod
        def from_llm(
            cls, llm, retriever, condense_question_prompt=..., chain_type="stuff", verbose=False,
            condense_question_llm=None, combine_docs_chain_kwargs=None, callbacks=None, **kwargs,
        ) -> ConversationalRetrievalChain: ...

with module("langchain_classic.chains.retrieval", "langchain_classic.chains"):
    def create_retrieval_chain(retriever, combine_docs_chain) -> RunnableSerializable: ...

with module("langchain_classic.agents.agent", "langchain_classic.agents"):
    class AgentExecutor(Chain):
        @classmethod
        def from_agent_and_tools(cls, agent, tools, callbacks=None, **kwargs) -> AgentExecutor: ...
