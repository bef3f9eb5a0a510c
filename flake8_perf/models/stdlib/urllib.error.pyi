class URLError(OSError):
    reason: Any
class HTTPError(URLError):
    code: int
    headers: Any
    url: str
class ContentTooShortError(URLError): ...
