class EnumMeta(type):
    def __iter__(cls): ...
    def __len__(cls) -> int: ...
EnumType = EnumMeta
class Enum:
    name: str
    value: Any
    _value_: Any
    __members__: Mapping[str, Any]
class IntEnum(int, Enum):
    value: int
class StrEnum(str, Enum):
    value: str
class Flag(Enum):
    value: int
class IntFlag(int, Flag):
    value: int
class auto: ...
class member: ...
class nonmember: ...
def unique(enumeration): ...
