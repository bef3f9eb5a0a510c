ascii_letters: str
ascii_lowercase: str
ascii_uppercase: str
digits: str
hexdigits: str
octdigits: str
printable: str
punctuation: str
whitespace: str

class Formatter:
    def format(self, format_string, /, *args, **kwargs) -> str: ...
class Template:
    template: str
    def __init__(self, template) -> None: ...
    def safe_substitute(self, mapping={}, /, **kws) -> str: ...
    def substitute(self, mapping={}, /, **kws) -> str: ...
def capwords(s, sep=None) -> str: ...
