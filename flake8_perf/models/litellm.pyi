with module("litellm.chat_completions.dispatch", "litellm"):
    # without a timeout of its own or of `litellm.request_timeout`, a completion may take ten minutes
    @blocks("llm", instead="litellm.acompletion")
    @bounded_by("timeout", omitted="minutes", none="minutes")
    def completion(
        model, messages=..., timeout=None, temperature=None, top_p=None, n=None, stream=None, stream_options=None,
        stop=None, max_completion_tokens=None, max_tokens=None, modalities=None, prediction=None, audio=None,
        presence_penalty=None, frequency_penalty=None, logit_bias=None, user=None, reasoning_effort=None,
        verbosity=None, response_format=None, seed=None, tools=None, tool_choice=None, logprobs=None, top_logprobs=None,
        parallel_tool_calls=None, web_search_options=None, include_server_side_tool_invocations=None,
        deployment_id=None, extra_headers=None, safety_identifier=None, service_tier=None, store=None,
        prompt_cache_key=None, functions=None, function_call=None, base_url=None, api_version=None, api_key=None,
        model_list=None, thinking=None, shared_session=None, enable_json_schema_validation=None, **kwargs,
    ): ...
    @waits("llm")
    @bounded_by("timeout", omitted="minutes", none="minutes")
    async def acompletion(
        model, messages=..., functions=None, function_call=None, timeout=None, temperature=None, top_p=None, n=None,
        stream=None, stream_options=None, stop=None, max_tokens=None, max_completion_tokens=None, modalities=None,
        prediction=None, audio=None, presence_penalty=None, frequency_penalty=None, logit_bias=None, user=None,
        response_format=None, seed=None, tools=None, tool_choice=None, parallel_tool_calls=None, logprobs=None,
        top_logprobs=None, deployment_id=None, reasoning_effort=None, verbosity=None, safety_identifier=None,
        service_tier=None, store=None, prompt_cache_key=None, base_url=None, api_version=None, api_key=None,
        model_list=None, extra_headers=None, thinking=None, web_search_options=None,
        include_server_side_tool_invocations=None, shared_session=None, enable_json_schema_validation=None, **kwargs,
    ): ...

with module("litellm.main", "litellm"):
    @blocks("llm", instead="litellm.acompletion_with_retries")
    @bounded_by("timeout", omitted="minutes", none="minutes")
    def completion_with_retries(*args, **kwargs): ...
    @waits("llm")
    @bounded_by("timeout", omitted="minutes", none="minutes")
    async def acompletion_with_retries(*args, **kwargs): ...
    @blocks("llm", instead="litellm.atext_completion")
    @bounded_by("timeout", omitted="minutes", none="minutes")
    def text_completion(
        prompt, model=None, best_of=None, echo=None, frequency_penalty=None, logit_bias=None, logprobs=None,
        max_tokens=None, n=None, presence_penalty=None, stop=None, stream=None, stream_options=None, suffix=None,
        temperature=None, top_p=None, user=None, api_base=None, api_version=None, api_key=None, model_list=None,
        custom_llm_provider=None, *args, **kwargs,
    ): ...
    @waits("llm")
    @bounded_by("timeout", omitted="minutes", none="minutes")
    async def atext_completion(*args, **kwargs): ...
    @blocks("llm", instead="litellm.amoderation")
    def moderation(input, model=None, api_key=None, **kwargs): ...
    @waits("llm")
    async def amoderation(input, model=None, api_key=None, custom_llm_provider=None, **kwargs): ...
    @blocks("llm", instead="litellm.atranscription")
    @bounded_by("timeout", omitted="minutes", none="minutes")
    def transcription(
        model, file, language=None, prompt=None, response_format=None, timestamp_granularities=None, temperature=None,
        user=None, timeout=600, api_key=None, api_base=None, api_version=None, max_retries=None,
        custom_llm_provider=None, base_url=None, **kwargs,
    ): ...
    @waits("llm")
    @bounded_by("timeout", omitted="minutes", none="minutes")
    async def atranscription(*args, **kwargs): ...
    @blocks("llm", instead="litellm.aspeech")
    @bounded_by("timeout", omitted="minutes", none="minutes")
    def speech(
        model, input, voice=None, api_key=None, api_base=None, api_version=None, organization=None, project=None,
        max_retries=None, metadata=None, timeout=None, response_format=None, speed=None, instructions=None, client=None,
        headers=None, custom_llm_provider=None, aspeech=None, base_url=None, **kwargs,
    ): ...
    @waits("llm")
    @bounded_by("timeout", omitted="minutes", none="minutes")
    async def aspeech(*args, **kwargs): ...
    @waits("llm")
    async def ahealth_check(model_params, mode=None, prompt=None, input=None): ...
    @waits("llm")
    async def acount_tokens(model, messages=None, tools=None, system=None, api_key=None, api_base=None): ...
    def stream_chunk_builder(
        chunks, messages=None, start_time=None, end_time=None, logging_obj=None, count_prompt_tokens=None,
    ): ...

with module("litellm.embeddings.dispatch", "litellm"):
    @blocks("llm", instead="litellm.aembedding")
    @bounded_by("timeout", omitted="minutes", none="minutes")
    def embedding(
        model, input=..., dimensions=None, encoding_format=None, timeout=600, api_base=None, api_version=None,
        api_key=None, api_type=None, caching=False, user=None, custom_llm_provider=None, litellm_call_id=None,
        logger_fn=None, **kwargs,
    ): ...
    @waits("llm")
    @bounded_by("timeout", omitted="minutes", none="minutes")
    async def aembedding(*args, **kwargs): ...

with module("litellm.responses.dispatch", "litellm"):
    @blocks("llm", instead="litellm.aresponses")
    @bounded_by("timeout", omitted="minutes", none="minutes")
    def responses(
        input, model, include=None, instructions=None, max_output_tokens=None, prompt=None, metadata=None,
        parallel_tool_calls=None, previous_response_id=None, reasoning=None, store=None, background=None, stream=None,
        temperature=None, text=None, text_format=None, tool_choice=None, tools=None, top_p=None, truncation=None,
        user=None, service_tier=None, safety_identifier=None, extra_headers=None, extra_query=None, extra_body=None,
        timeout=None, allowed_openai_params=None, custom_llm_provider=None, **kwargs,
    ): ...
    @waits("llm")
    @bounded_by("timeout", omitted="minutes", none="minutes")
    async def aresponses(
        input, model, include=None, instructions=None, max_output_tokens=None, prompt=None, metadata=None,
        parallel_tool_calls=None, previous_response_id=None, reasoning=None, store=None, background=None, stream=None,
        temperature=None, text=None, text_format=None, tool_choice=None, tools=None, top_p=None, truncation=None,
        user=None, service_tier=None, safety_identifier=None, extra_headers=None, extra_query=None, extra_body=None,
        timeout=None, custom_llm_provider=None, **kwargs,
    ): ...

with module("litellm.images.main", "litellm"):
    @blocks("llm", instead="litellm.aimage_generation")
    @bounded_by("timeout", omitted="minutes", none="minutes")
    def image_generation(
        prompt, model=None, n=None, quality=None, response_format=None, size=None, style=None, user=None, timeout=600,
        api_key=None, api_base=None, api_version=None, custom_llm_provider=None, **kwargs,
    ): ...
    @waits("llm")
    @bounded_by("timeout", omitted="minutes", none="minutes")
    async def aimage_generation(*args, **kwargs): ...
    @blocks("llm", instead="litellm.aimage_edit")
    @bounded_by("timeout", omitted="minutes", none="minutes")
    def image_edit(
        image=None, prompt=None, model=None, mask=None, n=None, quality=None, response_format=None, size=None,
        user=None, extra_headers=None, extra_query=None, extra_body=None, timeout=None, custom_llm_provider=None,
        **kwargs,
    ): ...
    @waits("llm")
    @bounded_by("timeout", omitted="minutes", none="minutes")
    async def aimage_edit(
        image, model, prompt, mask=None, n=None, quality=None, response_format=None, size=None, user=None,
        extra_headers=None, extra_query=None, extra_body=None, timeout=None, custom_llm_provider=None, **kwargs,
    ): ...

with module("litellm.rerank_api.main", "litellm"):
    @blocks("llm", instead="litellm.arerank")
    def rerank(
        model, query, documents, custom_llm_provider=None, top_n=None, rank_fields=None, return_documents=True,
        max_chunks_per_doc=None, max_tokens_per_doc=None, **kwargs,
    ): ...
    @waits("llm")
    async def arerank(
        model, query, documents, custom_llm_provider=None, top_n=None, rank_fields=None, return_documents=None,
        max_chunks_per_doc=None, **kwargs,
    ): ...

with module("litellm.batch_completion.main", "litellm"):
    @blocks("llm")
    def batch_completion(
        model, messages=..., functions=None, function_call=None, temperature=None, top_p=None, n=None, stream=None,
        stop=None, max_tokens=None, presence_penalty=None, frequency_penalty=None, logit_bias=None, user=None,
        deployment_id=None, request_timeout=None, timeout=600, max_workers=100, **kwargs,
    ): ...
    @blocks("llm")
    def batch_completion_models(*args, **kwargs): ...
    @blocks("llm")
    def batch_completion_models_all_responses(*args, **kwargs): ...

with module("litellm.batches.main", "litellm"):
    @blocks("llm", instead="litellm.acreate_batch")
    def create_batch(
        completion_window, endpoint, input_file_id, custom_llm_provider="openai", metadata=None, extra_headers=None,
        extra_body=None, output_expires_after=None, **kwargs,
    ): ...
    @waits("llm")
    async def acreate_batch(
        completion_window, endpoint, input_file_id, custom_llm_provider="openai", metadata=None, extra_headers=None,
        extra_body=None, output_expires_after=None, **kwargs,
    ): ...
    @blocks("llm", instead="litellm.aretrieve_batch")
    def retrieve_batch(
        batch_id, custom_llm_provider="openai", metadata=None, extra_headers=None, extra_body=None, **kwargs,
    ): ...
    @waits("llm")
    async def aretrieve_batch(
        batch_id, custom_llm_provider="openai", metadata=None, extra_headers=None, extra_body=None, **kwargs,
    ): ...

with module("litellm.files.main", "litellm"):
    @blocks("llm", instead="litellm.acreate_file")
    def create_file(
        file, purpose, expires_after=None, custom_llm_provider=None, extra_headers=None, extra_body=None, **kwargs,
    ): ...
    @waits("llm")
    async def acreate_file(
        file, purpose, expires_after=None, custom_llm_provider="openai", extra_headers=None, extra_body=None, **kwargs,
    ): ...
    @blocks("llm", instead="litellm.afile_content")
    def file_content(
        file_id, model=None, custom_llm_provider=None, extra_headers=None, extra_body=None, chunk_size=1048576,
        stream=False, **kwargs,
    ): ...
    @waits("llm")
    async def afile_content(
        file_id, custom_llm_provider="openai", extra_headers=None, extra_body=None, chunk_size=1048576, stream=False,
        **kwargs,
    ): ...

with module("litellm.utils", "litellm"):
    def token_counter(
        model="", custom_tokenizer=None, text=None, messages=None, count_response_tokens=False, tools=None,
        tool_choice=None, use_default_image_token_count=False, default_token_count=None,
    ) -> int: ...
    def encode(model="", text="", custom_tokenizer=None): ...
    def decode(model="", tokens=(), custom_tokenizer=None, skip_special_tokens=True) -> str: ...
    def get_model_info(model, custom_llm_provider=None, api_base=None, api_key=None): ...
    def supports_function_calling(model, custom_llm_provider=None) -> bool: ...
    def validate_environment(model=None, api_key=None, api_base=None, api_version=None) -> dict: ...

with module("litellm.cost_calculator", "litellm"):
    def completion_cost(
        completion_response=None, model=None, prompt="", messages=..., completion="", total_time=0.0, call_type=None,
        custom_llm_provider=None, region_name=None, size=None, quality=None, n=None, custom_cost_per_token=None,
        custom_cost_per_second=None, optional_params=None, custom_pricing=None, base_model=None,
        standard_built_in_tools_params=None, litellm_model_name=None, router_model_id=None, litellm_logging_obj=None,
        service_tier=None, data_residency=None, vertex_location=None,
    ) -> float: ...
    def cost_per_token(
        model="", prompt_tokens=0, completion_tokens=0, response_time_ms=0.0, custom_llm_provider=None,
        region_name=None, prompt_characters=None, completion_characters=None, cache_creation_input_tokens=0,
        cache_read_input_tokens=0, custom_cost_per_token=None, custom_cost_per_second=None, number_of_queries=None,
        usage_object=None, rerank_billed_units=None, call_type="completion", audio_transcription_file_duration=0.0,
        service_tier=None, data_residency=None, vertex_location=None, response=None, request_model=None,
        custom_model_info=None, bedrock_model_info=None,
    ) -> tuple[float, float]: ...

with module("litellm.router", "litellm"):
    class Router:
        @bounded_by("timeout", omitted="minutes", none="minutes")
        @made_once("client")
        def __init__(
            self, model_list=None, assistants_config=None, search_tools=None, guardrail_list=None, redis_url=None,
            redis_host=None, redis_port=None, redis_password=None, redis_db=None, cache_responses=False,
            cache_kwargs=..., caching_groups=None, client_ttl=3600, polling_interval=None, default_priority=None,
            num_retries=None, max_fallbacks=None, timeout=None, stream_timeout=None, default_litellm_params=None,
            default_max_parallel_requests=None, set_verbose=False, debug_level="INFO", default_fallbacks=None,
            fallbacks=..., context_window_fallbacks=..., content_policy_fallbacks=..., model_group_alias=...,
            enable_pre_call_checks=False, enable_tag_filtering=False, tag_filtering_match_any=True,
            tag_routing_prefix="", plugins=None, retry_after=0, retry_policy=None, model_group_retry_policy=...,
            allowed_fails=None, allowed_fails_policy=None, cooldown_time=None, disable_cooldowns=None,
            routing_strategy="simple-shuffle", optional_pre_call_checks=None, routing_strategy_args=...,
            routing_groups=None, provider_budget_config=None, alerting_config=None, router_general_settings=...,
            deployment_affinity_ttl_seconds=3600, model_group_affinity_config=None, ignore_invalid_deployments=False,
            enable_health_check_routing=False, health_check_staleness_threshold=None,
            health_check_ignore_transient_errors=False, background_health_check_model_groups=None,
            enable_weighted_failover=False, fallback_access_check=None, fallback_budget_check=None,
            auto_router_capability_limit=None,
        ) -> None: ...
        @blocks("llm", instead="litellm.router.Router.acompletion")
        @bounded_by("timeout", omitted="client", none="client")
        def completion(self, model, messages, **kwargs): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client", none="client")
        async def acompletion(self, model, messages, stream=False, **kwargs): ...
        @blocks("llm", instead="litellm.router.Router.atext_completion")
        @bounded_by("timeout", omitted="client", none="client")
        def text_completion(self, model, prompt, is_retry=False, is_fallback=False, is_async=False, **kwargs): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client", none="client")
        async def atext_completion(
            self, model, prompt, is_retry=False, is_fallback=False, is_async=False, **kwargs,
        ): ...
        @blocks("llm", instead="litellm.router.Router.aembedding")
        @bounded_by("timeout", omitted="client", none="client")
        def embedding(self, model, input, is_async=False, **kwargs): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client", none="client")
        async def aembedding(self, model, input, is_async=True, **kwargs): ...
        @blocks("llm", instead="litellm.router.Router.aimage_generation")
        @bounded_by("timeout", omitted="client", none="client")
        def image_generation(self, prompt, model, **kwargs): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client", none="client")
        async def aimage_generation(self, prompt, model, **kwargs): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client", none="client")
        async def atranscription(self, file, model, **kwargs): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client", none="client")
        async def aspeech(self, model, input, voice=None, **kwargs): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client", none="client")
        async def arerank(self, model, **kwargs): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client", none="client")
        async def abatch_completion(self, models, messages, **kwargs): ...
        @waits("llm")
        async def acreate_file(self, model, **kwargs): ...
        @waits("llm")
        async def acreate_batch(self, model, **kwargs): ...
        @waits("llm")
        async def aretrieve_batch(self, model=None, **kwargs): ...
        @waits("llm")
        async def acancel_batch(self, model, **kwargs): ...
        def __getattr__(self, name): ...
