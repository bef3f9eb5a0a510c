"""One round trip per item, where the store or queue takes many at once."""
# codes: PRF605 PRF101 PRF103 PRF104

import asyncio

import boto3
import redis
import redis.asyncio
from aiokafka import AIOKafkaProducer
from django.core.cache import cache
from google.cloud import pubsub_v1
from kafka import KafkaProducer

store = redis.Redis()
other = redis.asyncio.Redis()


def plain(keys: list[str]):
    for key in keys:
        store.set(key, 1)  # want PRF605
    return {key: store.hgetall(key) for key in keys}  # want PRF605


def once_per_loop(keys: list[str]):
    for key in keys:
        store.set(key, 1)  # want PRF605
        store.expire(key, 60)


def fetch(key):
    return store.get(key)


def through(keys: list[str]):
    return [fetch(key) for key in keys]  # want PRF605


async def awaited(keys: list[str]):
    for key in keys:
        await other.get(key)  # want PRF605


async def together(keys: list[str]):
    return await asyncio.gather(*[other.get(key) for key in keys])


def queued(keys: list[str]):
    pipe = store.pipeline()
    for key in keys:
        pipe.get(key)
    return pipe.execute()


class Registry:
    def __init__(self, connection: redis.Redis):
        self.connection = connection

    def remove(self, key: str, pipeline: redis.client.Pipeline | None = None):
        connection = pipeline if pipeline is not None else self.connection
        connection.zrem("jobs", key)

    def remove_all(self, keys: list[str]):
        with self.connection.pipeline() as pipeline:
            for key in keys:
                self.remove(key, pipeline=pipeline)
            pipeline.execute()


def same_key(keys: list[str]):
    for key in keys:
        print(key, store.get("prefix"))


def many_already(batches: list[list[str]]):
    for batch in batches:
        store.delete(*batch)
        store.mget(batch)


def fixed():
    for key in ("a", "b"):
        store.get(key)


def views(pks: list[int]):
    for pk in pks:
        cache.delete(f"view-{pk}")  # want PRF605


def different_topics(arns: list[str]):
    sns = boto3.client("sns")
    for arn in arns:
        sns.publish(TopicArn=arn, Message="x")


def one_topic(arn: str, messages: list[str]):
    sns = boto3.client("sns")
    for message in messages:
        sns.publish(TopicArn=arn, Message=message)  # want PRF605


async def sent(producer: AIOKafkaProducer, messages: list[bytes]):
    for message in messages:
        await producer.send_and_wait("topic", message)  # want PRF605
    for message in messages:
        await producer.send("topic", message)
    await producer.flush()


def published(publisher: pubsub_v1.PublisherClient, messages: list[bytes]):
    for message in messages:
        publisher.publish("topic", message).result()  # want PRF605


def published_together(publisher: pubsub_v1.PublisherClient, messages: list[bytes]):
    futures = [publisher.publish("topic", message) for message in messages]
    for future in futures:
        future.result()


def sent_and_waited(producer: KafkaProducer, messages: list[bytes]):
    for message in messages:
        future = producer.send("topic", message)
        future.get(timeout=10)  # want PRF605


def poll():
    while True:
        store.get("x")


class Named:
    def __init__(self, redis_client):
        self.redis = redis_client

    def all(self, keys: list[str]):
        return [self.redis.get(key) for key in keys]  # todo PRF605: a store known by its name alone
