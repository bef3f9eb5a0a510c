from typing import Any, ClassVar, Generic, Self, TypeVar

T = TypeVar("T")

with module("pydantic.main", "pydantic"):
    class BaseModel:
        model_config: ClassVar[dict[str, Any]]
        def __init__(self, **data) -> None: ...
        @property
        def model_extra(self) -> dict[str, Any] | None: ...
        @property
        def model_fields_set(self) -> set[str]: ...
        @classmethod
        def model_construct(cls, _fields_set=None, **values) -> Self: ...
        @classmethod
        def model_validate(
            cls, obj, *, strict=None, extra=None, from_attributes=None, context=None, by_alias=None, by_name=None,
        ) -> Self: ...
        @classmethod
        def model_validate_json(
            cls, json_data, *, strict=None, extra=None, context=None, by_alias=None, by_name=None,
        ) -> Self: ...
        @classmethod
        def parse_obj(cls, obj) -> Self: ...
        @classmethod
        def model_json_schema(
            cls, by_alias=None, ref_template="#/$defs/{model}", schema_generator=..., mode="validation", *,
            union_format="any_of",
        ) -> dict[str, Any]: ...
        def model_copy(self, *, update=None, deep=False) -> Self: ...
        def model_dump(
            self, *, mode="python", include=None, exclude=None, context=None, by_alias=None, exclude_unset=False,
            exclude_defaults=False, exclude_none=False, exclude_computed_fields=False, round_trip=False, warnings=True,
            fallback=None, serialize_as_any=False, polymorphic_serialization=None,
        ) -> dict[str, Any]: ...
        def model_dump_json(
            self, *, indent=None, ensure_ascii=False, include=None, exclude=None, context=None, by_alias=None,
            exclude_unset=False, exclude_defaults=False, exclude_none=False, exclude_computed_fields=False,
            round_trip=False, warnings=True, fallback=None, serialize_as_any=False, polymorphic_serialization=None,
        ) -> str: ...
        def dict(
            self, *, include=None, exclude=None, by_alias=False, exclude_unset=False, exclude_defaults=False,
            exclude_none=False,
        ) -> dict[str, Any]: ...
        def json(
            self, *, include=None, exclude=None, by_alias=False, exclude_unset=False, exclude_defaults=False,
            exclude_none=False, encoder=..., models_as_dict=..., **dumps_kwargs,
        ) -> str: ...
        def copy(self, *, include=None, exclude=None, update=None, deep=False) -> Self: ...
    def create_model(
        model_name, /, *, __config__=None, __doc__=None, __base__=None, __module__=None, __validators__=None,
        __namespace__=None, __cls_kwargs__=None, __qualname__=None, **field_definitions,
    ): ...

with module("pydantic.fields", "pydantic"):
    def Field(
        default=..., *, default_factory=..., alias=..., alias_priority=..., validation_alias=...,
        serialization_alias=..., title=..., field_title_generator=..., description=..., examples=..., exclude=...,
        exclude_if=..., discriminator=..., deprecated=..., json_schema_extra=..., frozen=..., validate_default=...,
        repr=..., init=..., init_var=..., kw_only=..., pattern=..., strict=..., coerce_numbers_to_str=..., gt=...,
        ge=..., lt=..., le=..., multiple_of=..., allow_inf_nan=..., max_digits=..., decimal_places=...,
        min_length=..., max_length=..., union_mode=..., fail_fast=..., **extra,
    ): ...
    def PrivateAttr(default=..., *, default_factory=None, init=False): ...
    def computed_field(
        func=None, /, *, alias=None, alias_priority=None, exclude_if=None, title=None, field_title_generator=None,
        description=None, deprecated=None, examples=None, json_schema_extra=None, repr=None, return_type=...,
    ): ...

with module("pydantic.functional_validators", "pydantic"):
    @keeps_function()
    def field_validator(field, /, *fields, mode="after", check_fields=None, json_schema_input_type=...): ...
    @keeps_function()
    def model_validator(*, mode): ...

with module("pydantic.functional_serializers", "pydantic"):
    @keeps_function()
    def field_serializer(field, /, *fields, mode="plain", return_type=..., when_used="always", check_fields=None): ...
    @keeps_function()
    def model_serializer(f=None, /, *, mode="plain", when_used="always", return_type=...): ...

with module("pydantic.deprecated.class_validators", "pydantic"):
    @keeps_function()
    def validator(__field, *fields, pre=False, each_item=False, always=False, check_fields=None, allow_reuse=False): ...
    @keeps_function()
    def root_validator(*__args, pre=False, skip_on_failure=False, allow_reuse=False): ...

with module("pydantic.validate_call_decorator", "pydantic"):
    @keeps_function()
    def validate_call(func=None, /, *, config=None, validate_return=False): ...

with module("pydantic.type_adapter", "pydantic"):
    class TypeAdapter(Generic[T]):
        @made_once("model")
        def __init__(self, type, *, config=None, _parent_depth=2, module=None) -> None: ...
        def validate_python(
            self, object, /, *, strict=None, extra=None, from_attributes=None, context=None,
            experimental_allow_partial=False, by_alias=None, by_name=None,
        ) -> T: ...
        def validate_json(
            self, data, /, *, strict=None, extra=None, context=None, experimental_allow_partial=False, by_alias=None,
            by_name=None,
        ) -> T: ...
        def dump_python(
            self, instance, /, *, mode="python", include=None, exclude=None, by_alias=None, exclude_unset=False,
            exclude_defaults=False, exclude_none=False, exclude_computed_fields=False, round_trip=False, warnings=True,
            fallback=None, serialize_as_any=False, polymorphic_serialization=None, context=None,
        ): ...
        def dump_json(
            self, instance, /, *, indent=None, ensure_ascii=False, include=None, exclude=None, by_alias=None,
            exclude_unset=False, exclude_defaults=False, exclude_none=False, exclude_computed_fields=False,
            round_trip=False, warnings=True, fallback=None, serialize_as_any=False, polymorphic_serialization=None,
            context=None,
        ) -> bytes: ...
