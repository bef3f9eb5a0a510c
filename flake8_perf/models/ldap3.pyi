from collections.abc import Iterator
from typing import Any, Literal, Self, overload

with module("ldap3.abstract.cursor"):
    class Cursor:
        entries: list[Entry]
        def __iter__(self) -> Iterator[Entry]: ...
        def __len__(self) -> int: ...

with module("ldap3.abstract.cursor", "ldap3"):
    class Reader(Cursor):
        def __init__(
            self, connection, object_def, base, query="", components_in_and=True, sub_tree=True,
            get_operational_attributes=False, attributes=None, controls=None, auxiliary_class=None,
        ) -> None: ...
        @blocks("socket")
        def search(self, attributes=None) -> list[Entry]: ...
        @blocks("socket")
        def search_object(self, entry_dn=None, attributes=None) -> Entry | None: ...
        @blocks("socket")
        def search_level(self, attributes=None) -> list[Entry]: ...
        @blocks("socket")
        def search_subtree(self, attributes=None) -> list[Entry]: ...
        @blocks("socket")
        def search_paged(self, paged_size, paged_criticality=True, generator=True, attributes=None): ...
    class Writer(Cursor):
        @staticmethod
        def from_cursor(cursor, connection=None, object_def=None, custom_validator=None) -> Writer: ...
        @blocks("socket")
        def commit(self, refresh=True) -> bool: ...
        def discard(self) -> None: ...

with module("ldap3.abstract.entry", "ldap3"):
    class Entry:
        @property
        def entry_dn(self) -> str: ...
        @property
        def entry_attributes(self) -> list[str]: ...
        @property
        def entry_attributes_as_dict(self) -> dict[str, list[Any]]: ...
        def entry_to_json(
            self, raw=False, indent=4, sort=True, stream=None, checked_attributes=True, include_empty=True,
        ) -> str: ...
        def entry_to_ldif(self, all_base64=False, line_separator=None, sort_order=None, stream=None) -> str: ...

with module("ldap3.core.connection", "ldap3"):
    class Connection:
        bound: bool
        closed: bool
        server: Server
        user: str | None
        result: Any
        response: Any
        extend: ExtendedOperationsRoot
        @overload
        @bounded_by("server")  # its connect_timeout stays on the socket; receive_timeout replaces it for answers
        @opens("unbind")
        def __init__(
            self, server, user=None, password=None, auto_bind: Literal[False, "DEFAULT", "NONE"] = "DEFAULT", version=3,
            authentication=None, client_strategy="SYNC", auto_referrals=True, auto_range=True, sasl_mechanism=None,
            sasl_credentials=None, check_names=True, collect_usage=False, read_only=False, lazy=False, raise_exceptions=False,
            pool_name=None, pool_size=None, pool_lifetime=None, cred_store=None, fast_decoder=True, receive_timeout=None,
            return_empty_attributes=True, use_referral_cache=False, auto_escape=True, auto_encode=True, pool_keepalive=None,
            source_address=None, source_port=None, source_port_list=None,
        ) -> None: ...
        @overload
        @blocks("socket")
        @bounded_by("server")
        @opens("unbind")
        def __init__(
            self, server, user=None, password=None,
            auto_bind: Literal[True, "NO_TLS", "TLS_BEFORE_BIND", "TLS_AFTER_BIND"] = "DEFAULT", version=3, authentication=None,
            client_strategy="SYNC", auto_referrals=True, auto_range=True, sasl_mechanism=None, sasl_credentials=None,
            check_names=True, collect_usage=False, read_only=False, lazy=False, raise_exceptions=False, pool_name=None,
            pool_size=None, pool_lifetime=None, cred_store=None, fast_decoder=True, receive_timeout=None,
            return_empty_attributes=True, use_referral_cache=False, auto_escape=True, auto_encode=True, pool_keepalive=None,
            source_address=None, source_port=None, source_port_list=None,
        ) -> None: ...
        @overload
        @bounded_by("server")
        @opens("unbind")
        def __init__(
            self, server, user=None, password=None, auto_bind="DEFAULT", version=3, authentication=None, client_strategy="SYNC",
            auto_referrals=True, auto_range=True, sasl_mechanism=None, sasl_credentials=None, check_names=True,
            collect_usage=False, read_only=False, lazy=False, raise_exceptions=False, pool_name=None, pool_size=None,
            pool_lifetime=None, cred_store=None, fast_decoder=True, receive_timeout=None, return_empty_attributes=True,
            use_referral_cache=False, auto_escape=True, auto_encode=True, pool_keepalive=None, source_address=None,
            source_port=None, source_port_list=None,
        ) -> None: ...
        @blocks("socket")
        def __enter__(self) -> Self: ...
        @blocks("socket")
        def __exit__(self, exc_type, exc_val, exc_tb) -> None: ...
        @property
        def entries(self) -> list[Entry]: ...
        def response_to_json(
            self, raw=False, search_result=None, indent=4, sort=True, stream=None, checked_attributes=True, include_empty=True,
        ) -> str: ...
        def response_to_ldif(
            self, search_result=None, all_base64=False, line_separator=None, sort_order=None, stream=None,
        ) -> str: ...
        @blocks("socket")
        def abandon(self, message_id, controls=None) -> bool: ...
        @blocks("socket")
        def add(self, dn, object_class=None, attributes=None, controls=None) -> bool: ...
        @blocks("socket")
        def bind(self, read_server_info=True, controls=None) -> bool: ...
        @blocks("socket")
        def compare(self, dn, attribute, value, controls=None) -> bool: ...
        @blocks("socket")
        def delete(self, dn, controls=None) -> bool: ...
        @blocks("socket")
        def extended(self, request_name, request_value=None, controls=None, no_encode=None): ...
        @blocks("socket")
        def modify(self, dn, changes, controls=None) -> bool: ...
        @blocks("socket")
        def modify_dn(self, dn, relative_dn, delete_old_dn=True, new_superior=None, controls=None) -> bool: ...
        @blocks("socket")
        def rebind(
            self, user=None, password=None, authentication=None, sasl_mechanism=None, sasl_credentials=None,
            read_server_info=True, controls=None,
        ) -> bool: ...
        @blocks("socket")
        def refresh_server_info(self) -> None: ...
        @blocks("socket")
        def search(
            self, search_base, search_filter, search_scope="SUBTREE", dereference_aliases="ALWAYS", attributes=None,
            size_limit=0, time_limit=0, types_only=False, get_operational_attributes=False, controls=None, paged_size=None,
            paged_criticality=False, paged_cookie=None, auto_escape=None,
        ) -> bool: ...
        @blocks("socket")
        def start_tls(self, read_server_info=True) -> bool: ...
        @blocks("socket")
        def unbind(self, controls=None) -> bool: ...

with module("ldap3.core.pooling", "ldap3"):
    class ServerPool:
        def __init__(self, servers=None, pool_strategy="ROUND_ROBIN", active=True, exhaust=False, single_state=True) -> None: ...
        def add(self, servers) -> None: ...

with module("ldap3.core.server", "ldap3"):
    class Server:
        host: str
        port: int
        ssl: bool
        @bounded_by("connect_timeout")
        def __init__(
            self, host, port=None, use_ssl=False, allowed_referral_hosts=None, get_info="SCHEMA", tls=None, formatter=None,
            connect_timeout=None, mode="IP_V6_PREFERRED", validator=None,
        ) -> None: ...
        @property
        def info(self): ...
        @property
        def schema(self): ...
        @blocks("socket")
        def check_availability(self, source_address=None, source_port=None, source_port_list=None) -> bool: ...

with module("ldap3.core.tls", "ldap3"):
    class Tls:
        def __init__(
            self, local_private_key_file=None, local_certificate_file=None, validate=..., version=None, ssl_options=None,
            ca_certs_file=None, valid_names=None, ca_certs_path=None, ca_certs_data=None, local_private_key_password=None,
            ciphers=None, sni=None,
        ) -> None: ...

with module("ldap3.extend"):
    class ExtendedOperationsRoot:
        standard: StandardExtendedOperations
        microsoft: MicrosoftExtendedOperations
    class MicrosoftExtendedOperations:
        @blocks("socket")
        def add_members_to_groups(self, members, groups, fix=True): ...
        @blocks("socket")
        def modify_password(self, user, new_password, old_password=None, controls=None): ...
        @blocks("socket")
        def remove_members_from_groups(self, members, groups, fix=True): ...
        @blocks("socket")
        def unlock_account(self, user): ...
    class StandardExtendedOperations:
        @blocks("socket")
        def modify_password(
            self, user=None, old_password=None, new_password=None, hash_algorithm=None, salt=None, controls=None,
        ): ...
        @blocks("socket")
        def paged_search(
            self, search_base, search_filter, search_scope="SUBTREE", dereference_aliases="ALWAYS", attributes=None,
            size_limit=0, time_limit=0, types_only=False, get_operational_attributes=False, controls=None, paged_size=100,
            paged_criticality=False, generator=True,
        ): ...
        @blocks("socket")
        def who_am_i(self, controls=None): ...

with module("ldap3.utils.conv"):
    def escape_filter_chars(text, encoding=None) -> str: ...

with module("ldap3.utils.dn"):
    def parse_dn(dn, escape=False, strip=False) -> list[tuple[str, str, str]]: ...
    def safe_dn(dn, decompose=False, reverse=False) -> str: ...
