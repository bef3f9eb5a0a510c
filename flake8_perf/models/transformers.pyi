from collections import UserDict
from typing import Self

with module("transformers.pipelines", "transformers"):
    @blocks("cpu")
    @made_once("model")
    def pipeline(
        task=None, model=None, config=None, tokenizer=None, feature_extractor=None, image_processor=None,
        video_processor=None, processor=None, revision=None, use_fast=True, token=None, device=None, device_map=None,
        dtype="auto", trust_remote_code=None, model_kwargs=None, pipeline_class=None, **kwargs,
    ) -> Pipeline: ...

with module("transformers.pipelines.base", "transformers"):
    class Pipeline:
        model: PreTrainedModel
        tokenizer: PreTrainedTokenizerBase | None
        @blocks("cpu")
        def __call__(self, inputs, *args, num_workers=None, batch_size=None, **kwargs): ...
        @blocks("cpu")
        def predict(self, X): ...
        @blocks("cpu")
        def transform(self, X): ...
        @blocks("file")
        def save_pretrained(self, save_directory, **kwargs) -> None: ...

with module("transformers.modeling_utils", "transformers"):
    class PreTrainedModel:
        @blocks("cpu")
        @made_once("model")
        @classmethod
        def from_pretrained(
            cls, pretrained_model_name_or_path, *model_args, config=None, cache_dir=None, ignore_mismatched_sizes=False,
            force_download=False, local_files_only=False, token=None, revision="main", use_safetensors=None,
            weights_only=True, fusion_config=None, disable_mmap=None, **kwargs,
        ) -> Self: ...
        @blocks("file")
        def save_pretrained(
            self, save_directory, is_main_process=True, state_dict=None, push_to_hub=False, max_shard_size="50GB",
            variant=None, token=None, save_peft_format=True, save_original_format=True, distributed_checkpoint=False,
            **kwargs,
        ) -> None: ...
        @blocks("cpu")
        def __call__(self, *args, **kwargs): ...

with module("transformers.generation.utils", "transformers"):
    class GenerationMixin:
        @blocks("cpu")
        def generate(
            self, inputs=None, generation_config=None, logits_processor=None, stopping_criteria=None,
            prefix_allowed_tokens_fn=None, synced_gpus=None, assistant_model=None, streamer=None,
            negative_prompt_ids=None, negative_prompt_attention_mask=None, custom_generate=None, **kwargs,
        ): ...

with module("transformers.tokenization_utils_base", "transformers"):
    class PreTrainedTokenizerBase:
        @blocks("cpu")
        @made_once("model")
        @classmethod
        def from_pretrained(
            cls, pretrained_model_name_or_path, *init_inputs, cache_dir=None, force_download=False,
            local_files_only=False, token=None, revision="main", trust_remote_code=False, **kwargs,
        ) -> Self: ...
        @blocks("file")
        def save_pretrained(
            self, save_directory, legacy_format=None, filename_prefix=None, push_to_hub=False, **kwargs,
        ) -> tuple[str, ...]: ...
        def __call__(
            self, text=None, text_pair=None, text_target=None, text_pair_target=None, add_special_tokens=True,
            padding=False, truncation=None, max_length=None, stride=0, is_split_into_words=False,
            pad_to_multiple_of=None, padding_side=None, return_tensors=None, return_token_type_ids=None,
            return_attention_mask=None, return_overflowing_tokens=False, return_special_tokens_mask=False,
            return_offsets_mapping=False, return_length=False, verbose=True, tokenizer_kwargs=None, **kwargs,
        ) -> BatchEncoding: ...
        def encode(
            self, text, text_pair=None, add_special_tokens=True, padding=False, truncation=None, max_length=None,
            stride=0, padding_side=None, return_tensors=None, **kwargs,
        ) -> list[int]: ...
        def decode(self, token_ids, skip_special_tokens=False, **kwargs) -> str: ...
        def batch_decode(
            self, sequences, skip_special_tokens=False, clean_up_tokenization_spaces=None, **kwargs,
        ) -> list[str]: ...
        def pad(
            self, encoded_inputs, padding=True, max_length=None, pad_to_multiple_of=None, padding_side=None,
            return_attention_mask=None, return_tensors=None, verbose=True,
        ) -> BatchEncoding: ...
        def tokenize(self, text, pair=None, add_special_tokens=False, **kwargs) -> list[str]: ...
        def apply_chat_template(
            self, conversation, tools=None, documents=None, chat_template=None, add_generation_prompt=False,
            continue_final_message=False, tokenize=True, sanitize_control_tokens=False, padding=False, truncation=False,
            max_length=None, return_tensors=None, return_dict=True, return_assistant_tokens_mask=False,
            tokenizer_kwargs=None, **kwargs,
        ): ...
        def convert_tokens_to_ids(self, tokens): ...
        def num_special_tokens_to_add(self, pair=False) -> int: ...
    class BatchEncoding(UserDict):
        def __init__(
            self, data=None, encoding=None, tensor_type=None, prepend_batch_axis=False, n_sequences=None,
        ) -> None: ...
        def to(self, device, *, non_blocking=False) -> Self: ...
        def tokens(self, batch_index=0) -> list[str]: ...
        def word_ids(self, batch_index=0) -> list[int | None]: ...

with module("transformers.tokenization_utils_tokenizers", "transformers"):
    class PreTrainedTokenizerFast(PreTrainedTokenizerBase): ...

with module("transformers.tokenization_python", "transformers"):
    class PreTrainedTokenizer(PreTrainedTokenizerBase): ...

with module("transformers.models.auto.tokenization_auto", "transformers"):
    class AutoTokenizer:
        @blocks("cpu")
        @made_once("model")
        @classmethod
        def from_pretrained(cls, pretrained_model_name_or_path, *inputs, **kwargs) -> PreTrainedTokenizerBase: ...

with module("transformers.models.auto.processing_auto", "transformers"):
    class AutoProcessor:
        @blocks("cpu")
        @made_once("model")
        @classmethod
        def from_pretrained(cls, pretrained_model_name_or_path, **kwargs) -> ProcessorMixin: ...

with module("transformers.models.auto.image_processing_auto", "transformers"):
    class AutoImageProcessor:
        @blocks("cpu")
        @made_once("model")
        @classmethod
        def from_pretrained(cls, pretrained_model_name_or_path, *inputs, **kwargs): ...

with module("transformers.models.auto.feature_extraction_auto", "transformers"):
    class AutoFeatureExtractor:
        @blocks("cpu")
        @made_once("model")
        @classmethod
        def from_pretrained(cls, pretrained_model_name_or_path, **kwargs): ...

with module("transformers.models.auto.configuration_auto", "transformers"):
    class AutoConfig:
        @blocks("file")
        @classmethod
        def from_pretrained(cls, pretrained_model_name_or_path, **kwargs): ...

with module("transformers.processing_utils", "transformers"):
    class ProcessorMixin:
        @blocks("cpu")
        @made_once("model")
        @classmethod
        def from_pretrained(
            cls, pretrained_model_name_or_path, cache_dir=None, force_download=False, local_files_only=False,
            token=None, revision="main", **kwargs,
        ) -> Self: ...
        # of images and sound as well as of text
        @blocks("cpu")
        def __call__(self, images=None, text=None, videos=None, audio=None, **kwargs) -> BatchEncoding: ...
        def batch_decode(self, *args, **kwargs) -> list[str]: ...
        def decode(self, *args, **kwargs) -> str: ...
        def apply_chat_template(
            self, conversation, chat_template=None, tools=None, documents=None, add_generation_prompt=False,
            continue_final_message=False, return_assistant_tokens_mask=False, tokenize=False, return_tensors="auto",
            return_dict=False, load_audio_from_video=False, processor_kwargs=None, sanitize_control_tokens=False,
            **kwargs,
        ): ...

with module("transformers.models.auto.modeling_auto", "transformers"):
    class AutoModel:
        @blocks("cpu")
        @made_once("model")
        @classmethod
        def from_pretrained(cls, *model_args, **kwargs) -> PreTrainedModel: ...
    class AutoModelForSequenceClassification:
        @blocks("cpu")
        @made_once("model")
        @classmethod
        def from_pretrained(cls, *model_args, **kwargs) -> PreTrainedModel: ...
    class AutoModelForTokenClassification:
        @blocks("cpu")
        @made_once("model")
        @classmethod
        def from_pretrained(cls, *model_args, **kwargs) -> PreTrainedModel: ...
    class AutoModelForQuestionAnswering:
        @blocks("cpu")
        @made_once("model")
        @classmethod
        def from_pretrained(cls, *model_args, **kwargs) -> PreTrainedModel: ...
    class AutoModelForMaskedLM:
        @blocks("cpu")
        @made_once("model")
        @classmethod
        def from_pretrained(cls, *model_args, **kwargs) -> PreTrainedModel: ...
    class AutoModelForImageClassification:
        @blocks("cpu")
        @made_once("model")
        @classmethod
        def from_pretrained(cls, *model_args, **kwargs) -> PreTrainedModel: ...
    class AutoModelForCausalLM:
        @blocks("cpu")
        @made_once("model")
        @classmethod
        def from_pretrained(cls, *model_args, **kwargs) -> PreTrainedModel | GenerationMixin: ...
    class AutoModelForSeq2SeqLM:
        @blocks("cpu")
        @made_once("model")
        @classmethod
        def from_pretrained(cls, *model_args, **kwargs) -> PreTrainedModel | GenerationMixin: ...
    class AutoModelForSpeechSeq2Seq:
        @blocks("cpu")
        @made_once("model")
        @classmethod
        def from_pretrained(cls, *model_args, **kwargs) -> PreTrainedModel | GenerationMixin: ...

with module("transformers.trainer", "transformers"):
    class Trainer:
        def __init__(
            self, model=None, args=None, data_collator=None, train_dataset=None, eval_dataset=None,
            processing_class=None, model_init=None, compute_loss_func=None, compute_metrics=None, callbacks=None,
            optimizers=..., optimizer_cls_and_kwargs=None, preprocess_logits_for_metrics=None,
        ) -> None: ...
        @blocks("cpu")
        def train(self, resume_from_checkpoint=None, trial=None, ignore_keys_for_eval=None): ...
        @blocks("cpu")
        def evaluate(self, eval_dataset=None, ignore_keys=None, metric_key_prefix="eval") -> dict[str, float]: ...
        @blocks("cpu")
        def predict(self, test_dataset, ignore_keys=None, metric_key_prefix="test"): ...
        @blocks("file")
        def save_model(self, output_dir=None, _internal_call=False) -> None: ...
