with module("json.decoder", "json"):
    class JSONDecodeError(ValueError):
        msg: str
        doc: str
        pos: int
        lineno: int
        colno: int
    class JSONDecoder:
        def __init__(
            self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None,
        ) -> None: ...
        def decode(self, s, _w=...): ...
        def raw_decode(self, s, idx=0): ...

with module("json.encoder", "json"):
    class JSONEncoder:
        def __init__(
            self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None, separators=None,
            default=None,
        ) -> None: ...
        def default(self, o): ...
        def encode(self, o) -> str: ...
        def iterencode(self, o, _one_shot=False) -> Iterator[str]: ...

@blocks("file")
@calls("default")
@borrows("fp")
def dump(
    obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None,
    sort_keys=False, **kw,
) -> None: ...
@calls("default")
def dumps(
    obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None,
    sort_keys=False, **kw,
) -> str: ...
@blocks("file")
@calls("object_hook", "object_pairs_hook")
@borrows("fp")
def load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, **kw): ...
@calls("object_hook", "object_pairs_hook")
def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, **kw): ...
