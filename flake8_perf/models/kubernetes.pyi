from collections.abc import Iterator
from typing import Any

with module("kubernetes.config.kube_config", "kubernetes.config"):
    @blocks("file", instead="kubernetes_asyncio.config.load_kube_config")
    def load_kube_config(
        config_file=None, context=None, client_configuration=None, persist_config=True, temp_file_path=None,
    ) -> None: ...
    @blocks("file")
    @made_once("client")
    def new_client_from_config(
        config_file=None, context=None, persist_config=True, client_configuration=None,
    ) -> ApiClient: ...

with module("kubernetes.config.incluster_config", "kubernetes.config"):
    @blocks("file")
    def load_incluster_config(client_configuration=None, try_refresh_token=True) -> None: ...

with module("kubernetes.config"):
    @blocks("file")
    def load_config(**kwargs) -> None: ...

with module("kubernetes.client.api_client", "kubernetes.client"):
    class ApiClient:
        @made_once("client")
        def __init__(
            self, configuration=None, header_name=None, header_value=None, cookie=None, pool_threads=1,
        ) -> None: ...
        def __enter__(self) -> ApiClient: ...
        def __exit__(self, exc_type, exc_value, traceback) -> None: ...

with module("kubernetes.client.api.core_v1_api", "kubernetes.client"):
    class CoreV1Api:
        def __init__(self, api_client=None) -> None: ...
        # each of its methods is a request; none has a bound unless `_request_timeout` is given
        @blocks("sdk", instead="kubernetes_asyncio.client.CoreV1Api")
        def __getattr__(self, name): ...

with module("kubernetes.client.api.apps_v1_api", "kubernetes.client"):
    class AppsV1Api:
        def __init__(self, api_client=None) -> None: ...
        # each of its methods is a request; none has a bound unless `_request_timeout` is given
        @blocks("sdk", instead="kubernetes_asyncio.client.AppsV1Api")
        def __getattr__(self, name): ...

with module("kubernetes.client.api.batch_v1_api", "kubernetes.client"):
    class BatchV1Api:
        def __init__(self, api_client=None) -> None: ...
        # each of its methods is a request; none has a bound unless `_request_timeout` is given
        @blocks("sdk", instead="kubernetes_asyncio.client.BatchV1Api")
        def __getattr__(self, name): ...

with module("kubernetes.client.api.networking_v1_api", "kubernetes.client"):
    class NetworkingV1Api:
        def __init__(self, api_client=None) -> None: ...
        # each of its methods is a request; none has a bound unless `_request_timeout` is given
        @blocks("sdk", instead="kubernetes_asyncio.client.NetworkingV1Api")
        def __getattr__(self, name): ...

with module("kubernetes.client.api.rbac_authorization_v1_api", "kubernetes.client"):
    class RbacAuthorizationV1Api:
        def __init__(self, api_client=None) -> None: ...
        # each of its methods is a request; none has a bound unless `_request_timeout` is given
        @blocks("sdk", instead="kubernetes_asyncio.client.RbacAuthorizationV1Api")
        def __getattr__(self, name): ...

with module("kubernetes.client.api.custom_objects_api", "kubernetes.client"):
    class CustomObjectsApi:
        def __init__(self, api_client=None) -> None: ...
        # each of its methods is a request; none has a bound unless `_request_timeout` is given
        @blocks("sdk", instead="kubernetes_asyncio.client.CustomObjectsApi")
        def __getattr__(self, name): ...
