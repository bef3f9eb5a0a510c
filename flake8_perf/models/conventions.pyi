# A name that by convention holds a type, where a second witness at the call proves it (see `witnessed_by`);
# and, as functions, methods that only the type of their `self` has when they are called with such arguments.
# With `**` any keyword proves it but those that are named: other libraries have a method with these too. Without, only those
# that are named prove it, or that the receiver is made from a class of a module of models.

objects: django.db.models.Manager[django.db.models.Model]
_default_manager: django.db.models.Manager[django.db.models.Model]
_base_manager: django.db.models.Manager[django.db.models.Model]
queryset: django.db.models.QuerySet[django.db.models.Model]
qs: django.db.models.QuerySet[django.db.models.Model]

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

def filter(self: django.db.models.QuerySet[django.db.models.Model], *, items, like, regex, axis, **lookups): ...
def exclude(self: django.db.models.QuerySet[django.db.models.Model], **lookups): ...
def get_or_create(self: django.db.models.QuerySet[django.db.models.Model], **lookups): ...
def update_or_create(self: django.db.models.QuerySet[django.db.models.Model], **lookups): ...
def values_list(self: django.db.models.QuerySet[django.db.models.Model], *fields): ...
def select_related(self: django.db.models.QuerySet[django.db.models.Model], *fields): ...
def prefetch_related(self: django.db.models.QuerySet[django.db.models.Model], *fields): ...
def in_bulk(self: django.db.models.QuerySet[django.db.models.Model], *fields): ...
def save(self: django.db.models.Model, *, update_fields, force_insert, force_update): ...
def asave(self: django.db.models.Model, *, update_fields, force_insert, force_update): ...
def filter_by(self: sqlalchemy.orm.Query, **lookups): ...
