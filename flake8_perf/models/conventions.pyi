# A name that by convention holds a type, where a second witness at the call proves it (see `witnessed_by`);
# and, as functions, methods that only the type of their `self` has when they are called with such arguments
# (keywords that are named here prove nothing: other libraries have a method with these too).

objects: django.db.models.Manager
_default_manager: django.db.models.Manager
_base_manager: django.db.models.Manager
queryset: django.db.models.QuerySet
qs: django.db.models.QuerySet

session: sqlalchemy.orm.Session | sqlalchemy.ext.asyncio.AsyncSession
_session: sqlalchemy.orm.Session | sqlalchemy.ext.asyncio.AsyncSession
sess: sqlalchemy.orm.Session | sqlalchemy.ext.asyncio.AsyncSession
db_session: sqlalchemy.orm.Session | sqlalchemy.ext.asyncio.AsyncSession
dbsession: sqlalchemy.orm.Session | sqlalchemy.ext.asyncio.AsyncSession
sa_session: sqlalchemy.orm.Session | sqlalchemy.ext.asyncio.AsyncSession
orm_session: sqlalchemy.orm.Session | sqlalchemy.ext.asyncio.AsyncSession
sql_session: sqlalchemy.orm.Session | sqlalchemy.ext.asyncio.AsyncSession
sync_session: sqlalchemy.orm.Session
async_session: sqlalchemy.ext.asyncio.AsyncSession
asession: sqlalchemy.ext.asyncio.AsyncSession
async_db: sqlalchemy.ext.asyncio.AsyncSession
db: sqlalchemy.orm.Session | sqlalchemy.ext.asyncio.AsyncSession | sqlite3.Connection
_db: sqlalchemy.orm.Session | sqlalchemy.ext.asyncio.AsyncSession | sqlite3.Connection

engine: sqlalchemy.Engine
conn: sqlalchemy.Connection | sqlalchemy.ext.asyncio.AsyncConnection | sqlite3.Connection | psycopg.Connection | psycopg.AsyncConnection
_conn: sqlalchemy.Connection | sqlalchemy.ext.asyncio.AsyncConnection | sqlite3.Connection | psycopg.Connection | psycopg.AsyncConnection
con: sqlalchemy.Connection | sqlalchemy.ext.asyncio.AsyncConnection | sqlite3.Connection | psycopg.Connection | psycopg.AsyncConnection
connection: sqlalchemy.Connection | sqlalchemy.ext.asyncio.AsyncConnection | sqlite3.Connection | psycopg.Connection | psycopg.AsyncConnection
db_conn: sqlalchemy.Connection | sqlalchemy.ext.asyncio.AsyncConnection | sqlite3.Connection | psycopg.Connection | psycopg.AsyncConnection

cursor: sqlite3.Cursor | psycopg.Cursor | psycopg.AsyncCursor
_cursor: sqlite3.Cursor | psycopg.Cursor | psycopg.AsyncCursor
cur: sqlite3.Cursor | psycopg.Cursor | psycopg.AsyncCursor
curs: sqlite3.Cursor | psycopg.Cursor | psycopg.AsyncCursor
db_cursor: sqlite3.Cursor | psycopg.Cursor | psycopg.AsyncCursor

def filter(self: django.db.models.QuerySet, *, items, like, regex, axis, **lookups): ...
def exclude(self: django.db.models.QuerySet, **lookups): ...
def get_or_create(self: django.db.models.QuerySet, **lookups): ...
def update_or_create(self: django.db.models.QuerySet, **lookups): ...
def values_list(self: django.db.models.QuerySet, *fields): ...
def select_related(self: django.db.models.QuerySet, *fields): ...
def prefetch_related(self: django.db.models.QuerySet, *fields): ...
def in_bulk(self: django.db.models.QuerySet, *fields): ...
def filter_by(self: sqlalchemy.orm.Query, **lookups): ...
