from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Iterable, Iterator
from typing import Any, Generic, Self, TypeVar

T = TypeVar("T")

with module("google.pubsub_v1.services.publisher.client", "google.pubsub_v1"):
    class PublisherClient:
        @made_once("client")
        def __init__(self, *, credentials=None, transport=None, client_options=None, client_info=...) -> None: ...
        @classmethod
        @made_once("client")
        def from_service_account_file(cls, filename, *args, **kwargs) -> PublisherClient: ...
        @classmethod
        @made_once("client")
        def from_service_account_info(cls, info, *args, **kwargs) -> PublisherClient: ...
        @staticmethod
        def topic_path(project, topic) -> str: ...
        @staticmethod
        def subscription_path(project, subscription) -> str: ...
        @staticmethod
        def schema_path(project, schema) -> str: ...
        @staticmethod
        def common_project_path(project) -> str: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, type, value, traceback) -> None: ...
        @blocks("sdk", instead="google.pubsub_v1.PublisherAsyncClient.publish")
        @bounded_by("timeout", omitted="bounded")
        def publish(
            self, request=None, *, topic=None, messages=None, retry=..., timeout=..., metadata=(),
        ) -> PublishResponse: ...
        @blocks("sdk", instead="google.pubsub_v1.PublisherAsyncClient.create_topic")
        @bounded_by("timeout", omitted="bounded")
        def create_topic(self, request=None, *, name=None, retry=..., timeout=..., metadata=()) -> Topic: ...
        @blocks("sdk", instead="google.pubsub_v1.PublisherAsyncClient.update_topic")
        @bounded_by("timeout", omitted="bounded")
        def update_topic(
            self, request=None, *, topic=None, update_mask=None, retry=..., timeout=..., metadata=(),
        ) -> Topic: ...
        @blocks("sdk", instead="google.pubsub_v1.PublisherAsyncClient.get_topic")
        @bounded_by("timeout", omitted="bounded")
        def get_topic(self, request=None, *, topic=None, retry=..., timeout=..., metadata=()) -> Topic: ...
        @blocks("sdk", instead="google.pubsub_v1.PublisherAsyncClient.delete_topic")
        @bounded_by("timeout", omitted="bounded")
        def delete_topic(self, request=None, *, topic=None, retry=..., timeout=..., metadata=()) -> None: ...
        @blocks("sdk", instead="google.pubsub_v1.PublisherAsyncClient.list_topics")
        @bounded_by("timeout", omitted="bounded")
        def list_topics(self, request=None, *, project=None, retry=..., timeout=..., metadata=()) -> ListTopicsPager: ...
        @blocks("sdk", instead="google.pubsub_v1.PublisherAsyncClient.list_topic_subscriptions")
        @bounded_by("timeout", omitted="bounded")
        def list_topic_subscriptions(
            self, request=None, *, topic=None, retry=..., timeout=..., metadata=(),
        ) -> ListTopicSubscriptionsPager: ...
        @blocks("sdk", instead="google.pubsub_v1.PublisherAsyncClient.list_topic_snapshots")
        @bounded_by("timeout", omitted="bounded")
        def list_topic_snapshots(
            self, request=None, *, topic=None, retry=..., timeout=..., metadata=(),
        ) -> ListTopicSnapshotsPager: ...
        @blocks("sdk", instead="google.pubsub_v1.PublisherAsyncClient.detach_subscription")
        @bounded_by("timeout", omitted="bounded")
        def detach_subscription(self, request=None, *, retry=..., timeout=..., metadata=()): ...
        @blocks("sdk", instead="google.pubsub_v1.PublisherAsyncClient.get_iam_policy")
        @bounded_by("timeout", omitted="bounded")
        def get_iam_policy(self, request=None, *, retry=..., timeout=..., metadata=()): ...
        @blocks("sdk", instead="google.pubsub_v1.PublisherAsyncClient.set_iam_policy")
        @bounded_by("timeout", omitted="bounded")
        def set_iam_policy(self, request=None, *, retry=..., timeout=..., metadata=()): ...
        @blocks("sdk", instead="google.pubsub_v1.PublisherAsyncClient.test_iam_permissions")
        @bounded_by("timeout", omitted="bounded")
        def test_iam_permissions(self, request=None, *, retry=..., timeout=..., metadata=()): ...

with module("google.pubsub_v1.services.publisher.async_client", "google.pubsub_v1"):
    class PublisherAsyncClient:
        @made_once("client")
        def __init__(self, *, credentials=None, transport="grpc_asyncio", client_options=None, client_info=...) -> None: ...
        @staticmethod
        def topic_path(project, topic) -> str: ...
        @staticmethod
        def subscription_path(project, subscription) -> str: ...
        @classmethod
        @made_once("client")
        def from_service_account_file(cls, filename, *args, **kwargs) -> PublisherAsyncClient: ...
        @classmethod
        @made_once("client")
        def from_service_account_info(cls, info, *args, **kwargs) -> PublisherAsyncClient: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc, tb) -> None: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def publish(
            self, request=None, *, topic=None, messages=None, retry=..., timeout=..., metadata=(),
        ) -> PublishResponse: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def create_topic(self, request=None, *, name=None, retry=..., timeout=..., metadata=()) -> Topic: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def update_topic(
            self, request=None, *, topic=None, update_mask=None, retry=..., timeout=..., metadata=(),
        ) -> Topic: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def get_topic(self, request=None, *, topic=None, retry=..., timeout=..., metadata=()) -> Topic: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def delete_topic(self, request=None, *, topic=None, retry=..., timeout=..., metadata=()) -> None: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def list_topics(
            self, request=None, *, project=None, retry=..., timeout=..., metadata=(),
        ) -> ListTopicsAsyncPager: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def list_topic_subscriptions(
            self, request=None, *, topic=None, retry=..., timeout=..., metadata=(),
        ) -> ListTopicSubscriptionsAsyncPager: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def list_topic_snapshots(
            self, request=None, *, topic=None, retry=..., timeout=..., metadata=(),
        ) -> ListTopicSnapshotsAsyncPager: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def detach_subscription(self, request=None, *, retry=..., timeout=..., metadata=()): ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def get_iam_policy(self, request=None, *, retry=..., timeout=..., metadata=()): ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def set_iam_policy(self, request=None, *, retry=..., timeout=..., metadata=()): ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def test_iam_permissions(self, request=None, *, retry=..., timeout=..., metadata=()): ...

with module("google.pubsub_v1.services.subscriber.client", "google.pubsub_v1"):
    class SubscriberClient:
        @made_once("client")
        def __init__(self, *, credentials=None, transport=None, client_options=None, client_info=...) -> None: ...
        @classmethod
        @made_once("client")
        def from_service_account_file(cls, filename, *args, **kwargs) -> SubscriberClient: ...
        @classmethod
        @made_once("client")
        def from_service_account_info(cls, info, *args, **kwargs) -> SubscriberClient: ...
        @staticmethod
        def topic_path(project, topic) -> str: ...
        @staticmethod
        def subscription_path(project, subscription) -> str: ...
        @staticmethod
        def snapshot_path(project, snapshot) -> str: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, type, value, traceback) -> None: ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.create_subscription")
        @bounded_by("timeout", omitted="bounded")
        def create_subscription(
            self, request=None, *, name=None, topic=None, push_config=None, ack_deadline_seconds=None, retry=...,
            timeout=..., metadata=(),
        ) -> Subscription: ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.get_subscription")
        @bounded_by("timeout", omitted="bounded")
        def get_subscription(
            self, request=None, *, subscription=None, retry=..., timeout=..., metadata=(),
        ) -> Subscription: ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.update_subscription")
        @bounded_by("timeout", omitted="bounded")
        def update_subscription(
            self, request=None, *, subscription=None, update_mask=None, retry=..., timeout=..., metadata=(),
        ) -> Subscription: ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.delete_subscription")
        @bounded_by("timeout", omitted="bounded")
        def delete_subscription(self, request=None, *, subscription=None, retry=..., timeout=..., metadata=()) -> None: ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.list_subscriptions")
        @bounded_by("timeout", omitted="bounded")
        def list_subscriptions(
            self, request=None, *, project=None, retry=..., timeout=..., metadata=(),
        ) -> ListSubscriptionsPager: ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.pull")
        @bounded_by("timeout", omitted="bounded")
        def pull(
            self, request=None, *, subscription=None, return_immediately=None, max_messages=None, retry=...,
            timeout=..., metadata=(),
        ) -> PullResponse: ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.streaming_pull")
        @bounded_by("timeout", omitted="minutes")
        def streaming_pull(self, requests=None, *, retry=..., timeout=..., metadata=()) -> Iterable[Any]: ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.acknowledge")
        @bounded_by("timeout", omitted="bounded")
        def acknowledge(
            self, request=None, *, subscription=None, ack_ids=None, retry=..., timeout=..., metadata=(),
        ) -> None: ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.modify_ack_deadline")
        @bounded_by("timeout", omitted="bounded")
        def modify_ack_deadline(
            self, request=None, *, subscription=None, ack_ids=None, ack_deadline_seconds=None, retry=..., timeout=...,
            metadata=(),
        ) -> None: ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.modify_push_config")
        @bounded_by("timeout", omitted="bounded")
        def modify_push_config(
            self, request=None, *, subscription=None, push_config=None, retry=..., timeout=..., metadata=(),
        ) -> None: ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.create_snapshot")
        @bounded_by("timeout", omitted="bounded")
        def create_snapshot(self, request=None, *, name=None, subscription=None, retry=..., timeout=..., metadata=()): ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.get_snapshot")
        @bounded_by("timeout", omitted="bounded")
        def get_snapshot(self, request=None, *, snapshot=None, retry=..., timeout=..., metadata=()): ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.update_snapshot")
        @bounded_by("timeout", omitted="bounded")
        def update_snapshot(
            self, request=None, *, snapshot=None, update_mask=None, retry=..., timeout=..., metadata=(),
        ): ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.delete_snapshot")
        @bounded_by("timeout", omitted="bounded")
        def delete_snapshot(self, request=None, *, snapshot=None, retry=..., timeout=..., metadata=()) -> None: ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.list_snapshots")
        @bounded_by("timeout", omitted="bounded")
        def list_snapshots(
            self, request=None, *, project=None, retry=..., timeout=..., metadata=(),
        ) -> ListSnapshotsPager: ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.seek")
        @bounded_by("timeout", omitted="bounded")
        def seek(self, request=None, *, retry=..., timeout=..., metadata=()): ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.get_iam_policy")
        @bounded_by("timeout", omitted="bounded")
        def get_iam_policy(self, request=None, *, retry=..., timeout=..., metadata=()): ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.set_iam_policy")
        @bounded_by("timeout", omitted="bounded")
        def set_iam_policy(self, request=None, *, retry=..., timeout=..., metadata=()): ...
        @blocks("sdk", instead="google.pubsub_v1.SubscriberAsyncClient.test_iam_permissions")
        @bounded_by("timeout", omitted="bounded")
        def test_iam_permissions(self, request=None, *, retry=..., timeout=..., metadata=()): ...

with module("google.pubsub_v1.services.subscriber.async_client", "google.pubsub_v1"):
    class SubscriberAsyncClient:
        @made_once("client")
        def __init__(self, *, credentials=None, transport="grpc_asyncio", client_options=None, client_info=...) -> None: ...
        @staticmethod
        def topic_path(project, topic) -> str: ...
        @staticmethod
        def subscription_path(project, subscription) -> str: ...
        @staticmethod
        def snapshot_path(project, snapshot) -> str: ...
        @classmethod
        @made_once("client")
        def from_service_account_file(cls, filename, *args, **kwargs) -> SubscriberAsyncClient: ...
        @classmethod
        @made_once("client")
        def from_service_account_info(cls, info, *args, **kwargs) -> SubscriberAsyncClient: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc, tb) -> None: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def create_subscription(
            self, request=None, *, name=None, topic=None, push_config=None, ack_deadline_seconds=None, retry=...,
            timeout=..., metadata=(),
        ) -> Subscription: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def get_subscription(
            self, request=None, *, subscription=None, retry=..., timeout=..., metadata=(),
        ) -> Subscription: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def update_subscription(
            self, request=None, *, subscription=None, update_mask=None, retry=..., timeout=..., metadata=(),
        ) -> Subscription: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def delete_subscription(
            self, request=None, *, subscription=None, retry=..., timeout=..., metadata=(),
        ) -> None: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def list_subscriptions(
            self, request=None, *, project=None, retry=..., timeout=..., metadata=(),
        ) -> ListSubscriptionsAsyncPager: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def pull(
            self, request=None, *, subscription=None, return_immediately=None, max_messages=None, retry=...,
            timeout=..., metadata=(),
        ) -> PullResponse: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="minutes")
        def streaming_pull(
            self, requests=None, *, retry=..., timeout=..., metadata=(),
        ) -> Awaitable[AsyncIterable[Any]]: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def acknowledge(
            self, request=None, *, subscription=None, ack_ids=None, retry=..., timeout=..., metadata=(),
        ) -> None: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def modify_ack_deadline(
            self, request=None, *, subscription=None, ack_ids=None, ack_deadline_seconds=None, retry=..., timeout=...,
            metadata=(),
        ) -> None: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def modify_push_config(
            self, request=None, *, subscription=None, push_config=None, retry=..., timeout=..., metadata=(),
        ) -> None: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def create_snapshot(
            self, request=None, *, name=None, subscription=None, retry=..., timeout=..., metadata=(),
        ): ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def get_snapshot(self, request=None, *, snapshot=None, retry=..., timeout=..., metadata=()): ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def update_snapshot(
            self, request=None, *, snapshot=None, update_mask=None, retry=..., timeout=..., metadata=(),
        ): ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def delete_snapshot(self, request=None, *, snapshot=None, retry=..., timeout=..., metadata=()) -> None: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def list_snapshots(
            self, request=None, *, project=None, retry=..., timeout=..., metadata=(),
        ) -> ListSnapshotsAsyncPager: ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def seek(self, request=None, *, retry=..., timeout=..., metadata=()): ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def get_iam_policy(self, request=None, *, retry=..., timeout=..., metadata=()): ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def set_iam_policy(self, request=None, *, retry=..., timeout=..., metadata=()): ...
        @waits("sdk")
        @bounded_by("timeout", omitted="bounded")
        async def test_iam_permissions(self, request=None, *, retry=..., timeout=..., metadata=()): ...

with module("google.pubsub_v1.services.publisher.pagers"):
    class ListTopicsPager:
        @blocks("sdk")
        def __iter__(self) -> Iterator[Topic]: ...
        @property
        @blocks("sdk")
        def pages(self) -> Iterator[Any]: ...
    class ListTopicSubscriptionsPager:
        @blocks("sdk")
        def __iter__(self) -> Iterator[str]: ...
        @property
        @blocks("sdk")
        def pages(self) -> Iterator[Any]: ...
    class ListTopicSnapshotsPager:
        @blocks("sdk")
        def __iter__(self) -> Iterator[str]: ...
        @property
        @blocks("sdk")
        def pages(self) -> Iterator[Any]: ...
    class ListTopicsAsyncPager:
        @waits("sdk")
        def __aiter__(self) -> AsyncIterator[Topic]: ...
    class ListTopicSubscriptionsAsyncPager:
        @waits("sdk")
        def __aiter__(self) -> AsyncIterator[str]: ...
    class ListTopicSnapshotsAsyncPager:
        @waits("sdk")
        def __aiter__(self) -> AsyncIterator[str]: ...

with module("google.pubsub_v1.services.subscriber.pagers"):
    class ListSubscriptionsPager:
        @blocks("sdk")
        def __iter__(self) -> Iterator[Subscription]: ...
        @property
        @blocks("sdk")
        def pages(self) -> Iterator[Any]: ...
    class ListSnapshotsPager:
        @blocks("sdk")
        def __iter__(self) -> Iterator[Any]: ...
        @property
        @blocks("sdk")
        def pages(self) -> Iterator[Any]: ...
    class ListSubscriptionsAsyncPager:
        @waits("sdk")
        def __aiter__(self) -> AsyncIterator[Subscription]: ...
    class ListSnapshotsAsyncPager:
        @waits("sdk")
        def __aiter__(self) -> AsyncIterator[Any]: ...

with module("google.pubsub_v1.types.pubsub", "google.pubsub_v1"):
    class Topic:
        name: str
        labels: dict[str, str]
    class Subscription:
        name: str
        topic: str
    class PublishResponse:
        message_ids: list[str]
    class PullResponse:
        received_messages: list[ReceivedMessage]
    class ReceivedMessage:
        ack_id: str
        message: PubsubMessage
        delivery_attempt: int
    class PubsubMessage:
        data: bytes
        attributes: dict[str, str]
        message_id: str
        ordering_key: str
