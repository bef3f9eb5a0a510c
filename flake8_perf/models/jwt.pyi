from typing import Any

with module("jwt.api_jwt", "jwt"):
    def encode(payload, key, algorithm=..., headers=None, json_encoder=None, sort_headers=True) -> str: ...
    def decode(
        jwt, key="", algorithms=None, options=None, verify=None, detached_payload=None, audience=None, subject=None,
        issuer=None, leeway=0, **kwargs,
    ) -> dict[str, Any]: ...
    def decode_complete(
        jwt, key="", algorithms=None, options=None, verify=None, detached_payload=None, audience=None, issuer=None,
        subject=None, leeway=0, **kwargs,
    ) -> dict[str, Any]: ...
    class PyJWT:
        def __init__(self, options=None) -> None: ...
        def encode(self, payload, key, algorithm=..., headers=None, json_encoder=None, sort_headers=True) -> str: ...
        def decode(
            self, jwt, key="", algorithms=None, options=None, verify=None, detached_payload=None, audience=None,
            subject=None, issuer=None, leeway=0, **kwargs,
        ) -> dict[str, Any]: ...
        def decode_complete(
            self, jwt, key="", algorithms=None, options=None, verify=None, detached_payload=None, audience=None,
            issuer=None, subject=None, leeway=0, **kwargs,
        ) -> dict[str, Any]: ...

with module("jwt.api_jws", "jwt"):
    def get_unverified_header(jwt) -> dict[str, Any]: ...

with module("jwt.jwks_client", "jwt"):
    class PyJWKClient:
        # what it fetched it keeps for five minutes, so one client is to be shared
        @made_once("client")
        @bounded_by("timeout", omitted="bounded")
        def __init__(
            self, uri, cache_keys=False, max_cached_keys=16, cache_jwk_set=True, lifespan=300, headers=None, timeout=30,
            ssl_context=None, cooldown_duration=30,
        ) -> None: ...
        @blocks("http")
        @bounded_by("", omitted="client")
        def fetch_data(self) -> Any: ...
        @blocks("http")
        @bounded_by("", omitted="client")
        def get_jwk_set(self, refresh=False): ...
        @blocks("http")
        @bounded_by("", omitted="client")
        def get_signing_keys(self, refresh=False): ...
        @blocks("http")
        @bounded_by("", omitted="client")
        def get_signing_key(self, kid): ...
        @blocks("http")
        @bounded_by("", omitted="client")
        def get_signing_key_from_jwt(self, token): ...
