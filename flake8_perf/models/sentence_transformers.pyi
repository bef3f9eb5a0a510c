with module("sentence_transformers.sentence_transformer.model", "sentence_transformers"):
    class SentenceTransformer:
        @blocks("cpu")
        @made_once("model")
        def __init__(
            self, model_name_or_path=None, *, modules=None, device=None, prompts=None, default_prompt_name=None,
            cache_folder=None, trust_remote_code=False, revision=None, local_files_only=False, token=None,
            use_auth_token=None, model_kwargs=None, processor_kwargs=None, config_kwargs=None, model_card_data=None,
            backend="torch", similarity_fn_name=None, truncate_dim=None,
        ) -> None: ...
        @blocks("cpu")
        def encode(
            self, inputs, prompt_name=None, prompt=None, batch_size=32, show_progress_bar=None,
            output_value="sentence_embedding", precision="float32", convert_to_numpy=True, convert_to_tensor=False,
            device=None, normalize_embeddings=False, truncate_dim=None, pool=None, chunk_size=None, **kwargs,
        ): ...
        @blocks("cpu")
        def encode_query(
            self, inputs, prompt_name=None, prompt=None, batch_size=32, show_progress_bar=None,
            output_value="sentence_embedding", precision="float32", convert_to_numpy=True, convert_to_tensor=False,
            device=None, normalize_embeddings=False, truncate_dim=None, pool=None, chunk_size=None, **kwargs,
        ): ...
        @blocks("cpu")
        def encode_document(
            self, inputs, prompt_name=None, prompt=None, batch_size=32, show_progress_bar=None,
            output_value="sentence_embedding", precision="float32", convert_to_numpy=True, convert_to_tensor=False,
            device=None, normalize_embeddings=False, truncate_dim=None, pool=None, chunk_size=None, **kwargs,
        ): ...
        @blocks("cpu")
        def encode_multi_process(
            self, sentences, pool, prompt_name=None, prompt=None, batch_size=32, chunk_size=None,
            show_progress_bar=None, precision="float32", normalize_embeddings=False, truncate_dim=None,
        ): ...
        @blocks("cpu")
        def forward(self, input, **kwargs): ...
        @blocks("cpu")
        def fit(
            self, train_objectives, evaluator=None, epochs=1, steps_per_epoch=None, scheduler="WarmupLinear",
            warmup_steps=10000, optimizer_class=..., optimizer_params=..., weight_decay=0.01, evaluation_steps=0,
            output_path=None, save_best_model=True, max_grad_norm=1, use_amp=False, callback=None,
            show_progress_bar=True, checkpoint_path=None, checkpoint_save_steps=500, checkpoint_save_total_limit=0,
            resume_from_checkpoint=False,
        ) -> None: ...
        def similarity(self, embeddings1, embeddings2): ...
        def similarity_pairwise(self, embeddings1, embeddings2): ...
        @blocks("subprocess")
        def start_multi_process_pool(self, target_devices=None) -> dict: ...
        @blocks("subprocess")
        @staticmethod
        def stop_multi_process_pool(pool) -> None: ...
        @blocks("file")
        def save(
            self, path, model_name=None, create_model_card=True, train_datasets=None, safe_serialization=True,
        ) -> None: ...
        @blocks("file")
        def save_pretrained(
            self, path, model_name=None, create_model_card=True, train_datasets=None, safe_serialization=True,
        ) -> None: ...
        def tokenize(self, texts, **kwargs): ...
        def get_sentence_embedding_dimension(self) -> int | None: ...

with module("sentence_transformers.cross_encoder.model", "sentence_transformers"):
    class CrossEncoder:
        @blocks("cpu")
        @made_once("model")
        def __init__(
            self, model_name_or_path=None, *, modules=None, device=None, prompts=None, default_prompt_name=None,
            cache_folder=None, trust_remote_code=False, revision=None, local_files_only=False, token=None,
            model_kwargs=None, processor_kwargs=None, config_kwargs=None, model_card_data=None, backend="torch",
            num_labels=None, max_length=None, activation_fn=None, keep_in_fp32_modules=None,
        ) -> None: ...
        @blocks("cpu")
        def predict(
            self, inputs, prompt_name=None, prompt=None, batch_size=32, show_progress_bar=None, activation_fn=None,
            apply_softmax=False, convert_to_numpy=True, convert_to_tensor=False, device=None, pool=None,
            chunk_size=None, **kwargs,
        ): ...
        @blocks("cpu")
        def rank(
            self, query, documents, top_k=None, return_documents=False, prompt_name=None, prompt=None, batch_size=32,
            show_progress_bar=None, activation_fn=None, device=None, pool=None, chunk_size=None,
        ): ...
        @blocks("cpu")
        def forward(self, input, **kwargs): ...
        @blocks("cpu")
        def fit(
            self, train_dataloader, evaluator=None, epochs=1, loss_fct=None, activation_fct=...,
            scheduler="WarmupLinear", warmup_steps=10000, optimizer_class=..., optimizer_params=..., weight_decay=0.01,
            evaluation_steps=0, output_path=None, save_best_model=True, max_grad_norm=1, use_amp=False, callback=None,
            show_progress_bar=True,
        ) -> None: ...
        @blocks("file")
        def save_pretrained(
            self, path, model_name=None, create_model_card=True, train_datasets=None, safe_serialization=True,
        ) -> None: ...

with module("sentence_transformers.sparse_encoder.model", "sentence_transformers"):
    class SparseEncoder:
        @blocks("cpu")
        @made_once("model")
        def __init__(
            self, model_name_or_path=None, *, modules=None, device=None, prompts=None, default_prompt_name=None,
            cache_folder=None, trust_remote_code=False, revision=None, local_files_only=False, token=None,
            model_kwargs=None, processor_kwargs=None, config_kwargs=None, model_card_data=None, backend="torch",
            similarity_fn_name=None, max_active_dims=None,
        ) -> None: ...
        @blocks("cpu")
        def encode(
            self, inputs, prompt_name=None, prompt=None, batch_size=32, show_progress_bar=None, convert_to_tensor=True,
            convert_to_sparse_tensor=True, save_to_cpu=False, device=None, max_active_dims=None, pool=None,
            chunk_size=None, **kwargs,
        ): ...
        @blocks("cpu")
        def encode_query(
            self, inputs, prompt_name=None, prompt=None, batch_size=32, show_progress_bar=None, convert_to_tensor=True,
            convert_to_sparse_tensor=True, save_to_cpu=False, device=None, max_active_dims=None, pool=None,
            chunk_size=None, **kwargs,
        ): ...
        @blocks("cpu")
        def encode_document(
            self, inputs, prompt_name=None, prompt=None, batch_size=32, show_progress_bar=None, convert_to_tensor=True,
            convert_to_sparse_tensor=True, save_to_cpu=False, device=None, max_active_dims=None, pool=None,
            chunk_size=None, **kwargs,
        ): ...
        def similarity(self, embeddings1, embeddings2): ...
        @blocks("file")
        def save_pretrained(
            self, path, model_name=None, create_model_card=True, train_datasets=None, safe_serialization=True,
        ) -> None: ...
        def decode(self, embeddings, top_k=None): ...

with module("sentence_transformers.util.similarity", "sentence_transformers.util"):
    def cos_sim(a, b): ...
    def dot_score(a, b): ...
    def pytorch_cos_sim(a, b): ...

with module("sentence_transformers.util.retrieval", "sentence_transformers.util"):
    @blocks("cpu")
    def semantic_search(
        query_embeddings, corpus_embeddings, query_chunk_size=100, corpus_chunk_size=500000, top_k=10,
        score_function=...,
    ) -> list[list[dict]]: ...
    @blocks("cpu")
    def community_detection(
        embeddings, threshold=0.75, min_community_size=10, batch_size=1024, show_progress_bar=False,
    ) -> list[list[int]]: ...
    @blocks("cpu")
    def paraphrase_mining(
        model, sentences, show_progress_bar=False, batch_size=32, query_chunk_size=5000, corpus_chunk_size=100000,
        max_pairs=500000, top_k=100, score_function=..., truncate_dim=None, prompt_name=None, prompt=None,
    ): ...
