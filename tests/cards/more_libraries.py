"""Libraries that services use beside the large ones: each is known well enough that at least one rule speaks of it."""
# codes: PRF201 PRF203 PRF204 PRF205 PRF206 PRF207 PRF208 PRF209 PRF406 PRF509

import asyncio

import alembic.command
import alembic.config
import duckdb
import git
import google.auth
import jwt
import lancedb
import magic
import oracledb
import prometheus_client
import sounddevice as sd
import soundfile as sf
import tantivy
import uvicorn
from azure.identity import DefaultAzureCredential, get_bearer_token_provider
from azure.identity.aio import DefaultAzureCredential as AsyncCredential
from dotenv import load_dotenv
from filelock import AsyncFileLock, FileLock
from google.oauth2 import id_token, service_account
from google.auth.transport.requests import AuthorizedSession, Request
from googleapiclient.discovery import build
from kubernetes import client, config
from mcp import ClientSession
from mcp.server.mcpserver import MCPServer
from opensearchpy import AsyncOpenSearch, OpenSearch, helpers
from playwright.async_api import async_playwright
from playwright.sync_api import sync_playwright
from pydub import AudioSegment
from pymilvus import AsyncMilvusClient, MilvusClient
from selenium import webdriver
from selenium.webdriver.support.ui import WebDriverWait
from tavily import AsyncTavilyClient, TavilyClient

SEARCH = OpenSearch(hosts=["localhost"])
VECTORS = MilvusClient("http://localhost:19530")
keys = jwt.PyJWKClient("https://login/keys")
server = MCPServer("notes")


class Index:
    def __init__(self, path, schema):
        self.index = tantivy.Index(schema, path=path)
        self.writer = self.index.writer()

    async def add(self, documents):
        for document in documents:
            self.writer.add_document(tantivy.Document(**document))
        self.writer.commit()  # want PRF205
        self.index.reload()  # want PRF205

    async def find(self, text):
        searcher = self.index.searcher()
        found = searcher.search(self.index.parse_query(text, ["body"]), 10)  # want PRF207
        return [searcher.doc(address).to_dict() for _, address in found.hits]

    async def find_elsewhere(self, query):
        return await asyncio.to_thread(self.index.searcher().search, query, 10)


async def audio(samples, path):
    sd.play(samples, 16_000)
    sd.wait()  # want PRF208
    sd.play(samples, blocking=True)  # want PRF208
    with sd.InputStream(channels=1) as stream:
        stream.read(1024)  # want PRF208
    data, rate = sf.read(path)  # want PRF205
    AudioSegment.from_file(path)  # want PRF204
    return data, rate


async def export(segment: AudioSegment):
    segment.export("out.mp3")  # want PRF204


class Memory:
    def __init__(self, path):
        self.db = lancedb.connect(path)
        self.table = self.db.open_table("memories")

    async def recall(self, vector):
        return self.table.search(vector).metric("cosine").where("kind = 'fact'").limit(5).to_list()  # want PRF203

    async def remember(self, rows):
        self.table.merge_insert("id").when_matched_update_all().when_not_matched_insert_all().execute(rows)  # want PRF203


async def recall(path, vector, rows):
    db = await lancedb.connect_async(path)
    table = await db.open_table("memories")
    await table.add(rows)
    await table.merge_insert("id").when_not_matched_insert_all().execute(rows)
    return await table.query().nearest_to(vector).limit(5).to_list()


async def authenticate(token, scopes):
    key = keys.get_signing_key_from_jwt(token)  # want PRF201
    id_token.verify_oauth2_token(token, Request())  # want PRF201
    return jwt.decode(token, key.key, algorithms=["RS256"])


async def credentials(path):
    found, project = google.auth.default()  # want PRF205
    found.refresh(Request())  # want PRF201
    account = service_account.Credentials.from_service_account_file(path)  # want PRF205
    session = AuthorizedSession(account)
    session.get("https://storage")  # want PRF201
    DefaultAzureCredential().get_token("https://management/.default")  # want PRF206
    async with AsyncCredential() as credential:
        await credential.get_token("scope")


class Drive:
    def __init__(self, found):
        self.service = build("drive", "v3", credentials=found)

    async def files(self):
        return self.service.files().list(pageSize=10).execute()  # want PRF206


async def bearer():
    provider = get_bearer_token_provider(DefaultAzureCredential(), "scope")
    return provider()  # want PRF206


async def tool(read, write, name):
    async with ClientSession(read, write, read_timeout_seconds=30) as session:
        await session.initialize()
        return await session.call_tool(name)


async def tool_without_end(read, write, name):
    async with ClientSession(read, write) as session:  # want PRF509
        return await session.call_tool(name)


@server.tool()
def note(path):
    return load_dotenv(path)


@server.tool()
async def note_on_the_loop(path):
    return load_dotenv(path)  # want PRF205


async def scrape(url):
    driver = webdriver.Chrome()  # want PRF204
    try:
        driver.get(url)  # want PRF201
        WebDriverWait(driver, 10).until(lambda d: d.title)  # want PRF201
        return driver.page_source  # want PRF201
    finally:
        driver.quit()  # want PRF201


async def browse(url):
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch()
        page = await browser.new_page()
        await page.goto(url)
        text = await page.locator("main").inner_text()
        await browser.close()
    return text


async def browse_sync(url):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch()  # want PRF204
        page = browser.new_page()  # want PRF206
        page.goto(url)
        browser.close()  # want PRF206


async def search(vector, documents):
    SEARCH.search(index="books", body={})  # want PRF203
    SEARCH.indices.refresh(index="books")  # want PRF203
    helpers.bulk(SEARCH, documents)  # want PRF203
    VECTORS.search("books", data=[vector])  # want PRF203
    async with AsyncOpenSearch() as store:
        await store.search(index="books", body={})
        await store.indices.refresh(index="books")
    async with AsyncMilvusClient("http://localhost:19530") as milvus:
        await milvus.search("books", data=[vector])


async def web(question):
    TavilyClient().search(question)  # want PRF201
    return await AsyncTavilyClient().search(question)


async def oracle(dsn):
    with oracledb.connect(dsn) as connection:  # want PRF203
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM dual")  # want PRF203
    async with oracledb.connect_async(dsn) as connection:
        await connection.execute("SELECT 1 FROM dual")


async def ducks(path):
    with duckdb.connect(path) as connection:  # want PRF203
        return connection.execute("SELECT 1").fetchall()  # want PRF203


async def migrate():
    alembic.command.upgrade(alembic.config.Config("alembic.ini"), "head")  # want PRF203


async def locked(path):
    with FileLock(path, timeout=5):
        pass
    with FileLock(path, timeout=5):  # want PRF209
        await asyncio.sleep(1)
    async with AsyncFileLock(path, timeout=5):
        await asyncio.sleep(1)
    lock = FileLock(path)
    lock.acquire(blocking=False)
    lock.acquire(timeout=3)  # want PRF208


async def clone(url, folder):
    git.Repo.clone_from(url, folder)  # want PRF204


async def checkout(repo: git.Repo):
    repo.remote().pull()  # want PRF204
    repo.git.checkout("main")  # want PRF204
    return repo.is_dirty()  # want PRF204


async def pods():
    config.load_incluster_config()  # want PRF205
    return client.CoreV1Api().list_namespaced_pod("default")  # want PRF206


async def kind(path):
    return magic.from_file(path)  # want PRF205


async def metrics(registry):
    prometheus_client.push_to_gateway("localhost:9091", "job", registry)  # want PRF201


async def serve(app):
    uvicorn.run(app)  # want PRF208
    await uvicorn.Server(uvicorn.Config(app)).serve()
