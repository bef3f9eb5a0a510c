from collections.abc import Iterator
from typing import Self

with module("huggingface_hub.inference._client", "huggingface_hub"):
    class InferenceClient:
        @bounded_by("timeout")
        @made_once("client")
        @opens("close")
        def __init__(
            self, model=None, *, provider=None, token=None, timeout=None, headers=None, cookies=None, bill_to=None,
            base_url=None, api_key=None,
        ) -> None: ...
        @property
        def chat(self) -> ProxyClientChat: ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.chat_completion")
        @bounded_by("", omitted="client")
        def chat_completion(
            self, messages, *, model=None, stream=False, frequency_penalty=None, logit_bias=None, logprobs=None,
            max_tokens=None, n=None, presence_penalty=None, response_format=None, seed=None, stop=None,
            stream_options=None, temperature=None, tool_choice=None, tool_prompt=None, tools=None, top_logprobs=None,
            top_p=None, extra_body=None,
        ): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.text_generation")
        @bounded_by("", omitted="client")
        def text_generation(
            self, prompt, *, details=None, stream=None, model=None, adapter_id=None, best_of=None,
            decoder_input_details=None, do_sample=None, frequency_penalty=None, grammar=None, max_new_tokens=None,
            repetition_penalty=None, return_full_text=None, seed=None, stop=None, stop_sequences=None, temperature=None,
            top_k=None, top_n_tokens=None, top_p=None, truncate=None, typical_p=None, watermark=None,
        ): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.feature_extraction")
        @bounded_by("", omitted="client")
        def feature_extraction(
            self, text, *, normalize=None, prompt_name=None, truncate=None, truncation_direction=None, dimensions=None,
            encoding_format=None, model=None,
        ): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.sentence_similarity")
        @bounded_by("", omitted="client")
        def sentence_similarity(self, sentence, other_sentences, *, model=None): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.summarization")
        @bounded_by("", omitted="client")
        def summarization(
            self, text, *, model=None, clean_up_tokenization_spaces=None, generate_parameters=None, truncation=None,
        ): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.translation")
        @bounded_by("", omitted="client")
        def translation(
            self, text, *, model=None, src_lang=None, tgt_lang=None, clean_up_tokenization_spaces=None, truncation=None,
            generate_parameters=None,
        ): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.question_answering")
        @bounded_by("", omitted="client")
        def question_answering(
            self, question, context, *, model=None, align_to_words=None, doc_stride=None, handle_impossible_answer=None,
            max_answer_len=None, max_question_len=None, max_seq_len=None, top_k=None,
        ): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.fill_mask")
        @bounded_by("", omitted="client")
        def fill_mask(self, text, *, model=None, targets=None, top_k=None): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.text_classification")
        @bounded_by("", omitted="client")
        def text_classification(self, text, *, model=None, top_k=None, function_to_apply=None): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.token_classification")
        @bounded_by("", omitted="client")
        def token_classification(
            self, text, *, model=None, aggregation_strategy=None, ignore_labels=None, stride=None,
        ): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.zero_shot_classification")
        @bounded_by("", omitted="client")
        def zero_shot_classification(
            self, text, candidate_labels, *, multi_label=False, hypothesis_template=None, model=None,
        ): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.text_to_image")
        @bounded_by("", omitted="client")
        def text_to_image(
            self, prompt, *, negative_prompt=None, height=None, width=None, num_inference_steps=None,
            guidance_scale=None, model=None, scheduler=None, seed=None, extra_body=None,
        ): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.image_to_image")
        @bounded_by("timeout", omitted="client")
        def image_to_image(
            self, image, prompt=None, *, negative_prompt=None, num_inference_steps=None, guidance_scale=None,
            model=None, target_size=None, **kwargs,
        ): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.image_to_text")
        @bounded_by("", omitted="client")
        def image_to_text(self, image, *, model=None): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.image_classification")
        @bounded_by("", omitted="client")
        def image_classification(self, image, *, model=None, function_to_apply=None, top_k=None): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.object_detection")
        @bounded_by("", omitted="client")
        def object_detection(self, image, *, model=None, threshold=None): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.text_to_speech")
        @bounded_by("", omitted="client")
        def text_to_speech(
            self, text, *, model=None, do_sample=None, early_stopping=None, epsilon_cutoff=None, eta_cutoff=None,
            max_length=None, max_new_tokens=None, min_length=None, min_new_tokens=None, num_beam_groups=None,
            num_beams=None, penalty_alpha=None, temperature=None, top_k=None, top_p=None, typical_p=None,
            use_cache=None, extra_body=None,
        ): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.text_to_video")
        @bounded_by("", omitted="client")
        def text_to_video(
            self, prompt, *, model=None, guidance_scale=None, negative_prompt=None, num_frames=None,
            num_inference_steps=None, seed=None, extra_body=None,
        ): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.automatic_speech_recognition")
        @bounded_by("", omitted="client")
        def automatic_speech_recognition(self, audio, *, model=None, extra_body=None): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.audio_classification")
        @bounded_by("", omitted="client")
        def audio_classification(self, audio, *, model=None, top_k=None, function_to_apply=None): ...
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.visual_question_answering")
        @bounded_by("", omitted="client")
        def visual_question_answering(self, image, question, *, model=None, top_k=None): ...
        @blocks("http", instead="huggingface_hub.AsyncInferenceClient.health_check")
        def health_check(self, model=None) -> bool: ...
        @blocks("http", instead="huggingface_hub.AsyncInferenceClient.get_endpoint_info")
        def get_endpoint_info(self, *, model=None): ...
        def close(self) -> None: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc_value, traceback) -> None: ...

with module("huggingface_hub.inference._generated._async_client", "huggingface_hub"):
    class AsyncInferenceClient:
        @bounded_by("timeout")
        @made_once("client")
        @opens("close")
        def __init__(
            self, model=None, *, provider=None, token=None, timeout=None, headers=None, cookies=None, bill_to=None,
            base_url=None, api_key=None,
        ) -> None: ...
        @property
        def chat(self) -> AsyncProxyClientChat: ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def chat_completion(
            self, messages, *, model=None, stream=False, frequency_penalty=None, logit_bias=None, logprobs=None,
            max_tokens=None, n=None, presence_penalty=None, response_format=None, seed=None, stop=None,
            stream_options=None, temperature=None, tool_choice=None, tool_prompt=None, tools=None, top_logprobs=None,
            top_p=None, extra_body=None,
        ): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def text_generation(
            self, prompt, *, details=None, stream=None, model=None, adapter_id=None, best_of=None,
            decoder_input_details=None, do_sample=None, frequency_penalty=None, grammar=None, max_new_tokens=None,
            repetition_penalty=None, return_full_text=None, seed=None, stop=None, stop_sequences=None, temperature=None,
            top_k=None, top_n_tokens=None, top_p=None, truncate=None, typical_p=None, watermark=None,
        ): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def feature_extraction(
            self, text, *, normalize=None, prompt_name=None, truncate=None, truncation_direction=None, dimensions=None,
            encoding_format=None, model=None,
        ): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def sentence_similarity(self, sentence, other_sentences, *, model=None): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def summarization(
            self, text, *, model=None, clean_up_tokenization_spaces=None, generate_parameters=None, truncation=None,
        ): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def translation(
            self, text, *, model=None, src_lang=None, tgt_lang=None, clean_up_tokenization_spaces=None, truncation=None,
            generate_parameters=None,
        ): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def question_answering(
            self, question, context, *, model=None, align_to_words=None, doc_stride=None, handle_impossible_answer=None,
            max_answer_len=None, max_question_len=None, max_seq_len=None, top_k=None,
        ): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def fill_mask(self, text, *, model=None, targets=None, top_k=None): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def text_classification(self, text, *, model=None, top_k=None, function_to_apply=None): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def token_classification(
            self, text, *, model=None, aggregation_strategy=None, ignore_labels=None, stride=None,
        ): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def zero_shot_classification(
            self, text, candidate_labels, *, multi_label=False, hypothesis_template=None, model=None,
        ): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def text_to_image(
            self, prompt, *, negative_prompt=None, height=None, width=None, num_inference_steps=None,
            guidance_scale=None, model=None, scheduler=None, seed=None, extra_body=None,
        ): ...
        @waits("llm")
        @bounded_by("timeout", omitted="client")
        async def image_to_image(
            self, image, prompt=None, *, negative_prompt=None, num_inference_steps=None, guidance_scale=None,
            model=None, target_size=None, **kwargs,
        ): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def image_to_text(self, image, *, model=None): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def image_classification(self, image, *, model=None, function_to_apply=None, top_k=None): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def object_detection(self, image, *, model=None, threshold=None): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def text_to_speech(
            self, text, *, model=None, do_sample=None, early_stopping=None, epsilon_cutoff=None, eta_cutoff=None,
            max_length=None, max_new_tokens=None, min_length=None, min_new_tokens=None, num_beam_groups=None,
            num_beams=None, penalty_alpha=None, temperature=None, top_k=None, top_p=None, typical_p=None,
            use_cache=None, extra_body=None,
        ): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def text_to_video(
            self, prompt, *, model=None, guidance_scale=None, negative_prompt=None, num_frames=None,
            num_inference_steps=None, seed=None, extra_body=None,
        ): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def automatic_speech_recognition(self, audio, *, model=None, extra_body=None): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def audio_classification(self, audio, *, model=None, top_k=None, function_to_apply=None): ...
        @waits("llm")
        @bounded_by("", omitted="client")
        async def visual_question_answering(self, image, question, *, model=None, top_k=None): ...
        @waits("http")
        async def health_check(self, model=None) -> bool: ...
        @waits("http")
        async def get_endpoint_info(self, *, model=None): ...
        async def close(self) -> None: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc_value, traceback) -> None: ...

with module("huggingface_hub.inference._client"):
    class ProxyClientChat:
        completions: ProxyClientChatCompletions
    class ProxyClientChatCompletions:
        # the client's own chat_completion, set on the object
        @blocks("llm", instead="huggingface_hub.AsyncInferenceClient.chat.completions.create")
        def create(self, *args, **kwargs): ...

with module("huggingface_hub.inference._generated._async_client"):
    class AsyncProxyClientChat:
        completions: AsyncProxyClientChatCompletions
    class AsyncProxyClientChatCompletions:
        @waits("llm")
        async def create(self, *args, **kwargs): ...

with module("huggingface_hub.file_download", "huggingface_hub"):
    @blocks("http")
    def hf_hub_download(
        repo_id, filename, *, subfolder=None, repo_type=None, revision=None, library_name=None, library_version=None,
        cache_dir=None, local_dir=None, user_agent=None, force_download=False, etag_timeout=10, token=None,
        local_files_only=False, headers=None, endpoint=None, tqdm_class=None, dry_run=False,
    ) -> str: ...
    def try_to_load_from_cache(repo_id, filename, cache_dir=None, revision=None, repo_type=None): ...
    def hf_hub_url(repo_id, filename, *, subfolder=None, repo_type=None, revision=None, endpoint=None) -> str: ...
    @blocks("http")
    def get_hf_file_metadata(
        url, token=None, timeout=10, library_name=None, library_version=None, user_agent=None, headers=None,
        endpoint=None, retry_on_errors=False,
    ): ...

with module("huggingface_hub._snapshot_download", "huggingface_hub"):
    @blocks("http")
    def snapshot_download(
        repo_id, *, repo_type=None, revision=None, cache_dir=None, local_dir=None, library_name=None,
        library_version=None, user_agent=None, etag_timeout=10, force_download=False, token=None,
        local_files_only=False, allow_patterns=None, ignore_patterns=None, max_workers=8, tqdm_class=None, headers=None,
        endpoint=None, dry_run=False,
    ) -> str: ...

with module("huggingface_hub._login", "huggingface_hub"):
    @blocks("http")
    def login(token=None, *, add_to_git_credential=False, skip_if_logged_in=True) -> None: ...
    def logout(token_name=None) -> None: ...

with module("huggingface_hub.hf_api", "huggingface_hub"):
    class HfApi:
        def __init__(
            self, endpoint=None, token=None, library_name=None, library_version=None, user_agent=None, headers=None,
        ) -> None: ...
        @blocks("http")
        def hf_hub_download(
            self, repo_id, filename, *, subfolder=None, repo_type=None, revision=None, cache_dir=None, local_dir=None,
            force_download=False, etag_timeout=10, token=None, local_files_only=False, tqdm_class=None, dry_run=False,
        ) -> str: ...
        @blocks("http")
        def snapshot_download(
            self, repo_id, *, repo_type=None, revision=None, cache_dir=None, local_dir=None, etag_timeout=10,
            force_download=False, token=None, local_files_only=False, allow_patterns=None, ignore_patterns=None,
            max_workers=8, tqdm_class=None, dry_run=False,
        ) -> str: ...
        @blocks("http")
        def upload_file(
            self, *, path_or_fileobj, path_in_repo, repo_id, token=None, repo_type=None, revision=None,
            commit_message=None, commit_description=None, create_pr=None, parent_commit=None, run_as_future=False,
            _hot_reload=None,
        ): ...
        @blocks("http")
        def upload_folder(
            self, *, repo_id, folder_path, path_in_repo=None, commit_message=None, commit_description=None, token=None,
            repo_type=None, revision=None, create_pr=None, parent_commit=None, allow_patterns=None,
            ignore_patterns=None, delete_patterns=None, run_as_future=False,
        ): ...
        @blocks("http")
        def create_repo(
            self, repo_id, *, token=None, private=None, visibility=None, repo_type=None, exist_ok=False,
            resource_group_id=None, region=None, space_sdk=None, space_hardware=None, space_storage=None,
            space_sleep_time=None, space_secrets=None, space_variables=None, space_volumes=None, space_template=None,
        ): ...
        @blocks("http")
        def delete_repo(self, repo_id, *, token=None, repo_type=None, missing_ok=False): ...
        @blocks("http")
        def model_info(
            self, repo_id, *, revision=None, timeout=None, securityStatus=None, files_metadata=False, expand=None,
            token=None,
        ): ...
        @blocks("http")
        def dataset_info(
            self, repo_id, *, revision=None, timeout=None, files_metadata=False, expand=None, token=None,
        ): ...
        @blocks("http")
        def repo_info(
            self, repo_id, *, revision=None, repo_type=None, timeout=None, files_metadata=False, expand=None,
            token=None,
        ): ...
        @blocks("http")
        def whoami(self, token=None, *, cache=False): ...
        @blocks("http")
        def list_repo_files(self, repo_id, *, revision=None, repo_type=None, token=None) -> list[str]: ...
        @blocks("http")
        def file_exists(self, repo_id, filename, *, repo_type=None, revision=None, token=None) -> bool: ...
        @blocks("http")
        def repo_exists(self, repo_id, *, repo_type=None, token=None) -> bool: ...
        @blocks("http")
        def list_models(
            self, *, filter=None, author=None, apps=None, gated=None, inference=None, inference_provider=None,
            model_name=None, trained_dataset=None, search=None, pipeline_tag=None, num_parameters=None,
            emissions_thresholds=None, sort=None, limit=None, expand=None, full=None, cardData=False,
            fetch_config=False, token=None,
        ) -> Iterator: ...
        @blocks("http")
        def list_datasets(
            self, *, filter=None, author=None, benchmark=None, dataset_name=None, gated=None, language_creators=None,
            language=None, multilinguality=None, size_categories=None, task_categories=None, task_ids=None, search=None,
            sort=None, limit=None, expand=None, full=None, token=None,
        ) -> Iterator: ...
        @blocks("http")
        def create_commit(
            self, repo_id, operations, *, commit_message, commit_description=None, token=None, repo_type=None,
            revision=None, create_pr=None, num_threads=5, parent_commit=None, run_as_future=False, _hot_reload=None,
        ): ...
        @blocks("http")
        def delete_file(
            self, path_in_repo, repo_id, *, token=None, repo_type=None, revision=None, commit_message=None,
            commit_description=None, create_pr=None, parent_commit=None,
        ): ...
        @blocks("http")
        def get_inference_endpoint(self, name, *, namespace=None, token=None): ...
        def __getattr__(self, name): ...
    @blocks("http")
    def upload_file(
        *, path_or_fileobj, path_in_repo, repo_id, token=None, repo_type=None, revision=None, commit_message=None,
        commit_description=None, create_pr=None, parent_commit=None, run_as_future=False, _hot_reload=None,
    ): ...
    @blocks("http")
    def upload_folder(
        *, repo_id, folder_path, path_in_repo=None, commit_message=None, commit_description=None, token=None,
        repo_type=None, revision=None, create_pr=None, parent_commit=None, allow_patterns=None, ignore_patterns=None,
        delete_patterns=None, run_as_future=False,
    ): ...
    @blocks("http")
    def create_repo(
        repo_id, *, token=None, private=None, visibility=None, repo_type=None, exist_ok=False, resource_group_id=None,
        region=None, space_sdk=None, space_hardware=None, space_storage=None, space_sleep_time=None, space_secrets=None,
        space_variables=None, space_volumes=None, space_template=None,
    ): ...
    @blocks("http")
    def delete_repo(repo_id, *, token=None, repo_type=None, missing_ok=False): ...
    @blocks("http")
    def model_info(
        repo_id, *, revision=None, timeout=None, securityStatus=None, files_metadata=False, expand=None, token=None,
    ): ...
    @blocks("http")
    def dataset_info(repo_id, *, revision=None, timeout=None, files_metadata=False, expand=None, token=None): ...
    @blocks("http")
    def repo_info(
        repo_id, *, revision=None, repo_type=None, timeout=None, files_metadata=False, expand=None, token=None,
    ): ...
    @blocks("http")
    def whoami(token=None, *, cache=False): ...
    @blocks("http")
    def list_repo_files(repo_id, *, revision=None, repo_type=None, token=None) -> list[str]: ...
    @blocks("http")
    def file_exists(repo_id, filename, *, repo_type=None, revision=None, token=None) -> bool: ...
    @blocks("http")
    def repo_exists(repo_id, *, repo_type=None, token=None) -> bool: ...
    @blocks("http")
    def list_models(
        *, filter=None, author=None, apps=None, gated=None, inference=None, inference_provider=None, model_name=None,
        trained_dataset=None, search=None, pipeline_tag=None, num_parameters=None, emissions_thresholds=None, sort=None,
        limit=None, expand=None, full=None, cardData=False, fetch_config=False, token=None,
    ) -> Iterator: ...
    @blocks("http")
    def list_datasets(
        *, filter=None, author=None, benchmark=None, dataset_name=None, gated=None, language_creators=None,
        language=None, multilinguality=None, size_categories=None, task_categories=None, task_ids=None, search=None,
        sort=None, limit=None, expand=None, full=None, token=None,
    ) -> Iterator: ...
    @blocks("http")
    def create_commit(
        repo_id, operations, *, commit_message, commit_description=None, token=None, repo_type=None, revision=None,
        create_pr=None, num_threads=5, parent_commit=None, run_as_future=False, _hot_reload=None,
    ): ...
    @blocks("http")
    def delete_file(
        path_in_repo, repo_id, *, token=None, repo_type=None, revision=None, commit_message=None,
        commit_description=None, create_pr=None, parent_commit=None,
    ): ...
