from collections.abc import Iterable, Iterator, Mapping

import sqlalchemy
import sqlalchemy.orm
from sqlalchemy.orm.strategy_options import _AbstractLoad
from sqlalchemy.sql.elements import SQLCoreOperations

T = TypeVar("T")
T2 = TypeVar("T2")

with module("flask_sqlalchemy", "flask_sqlalchemy.extension"):
    class SQLAlchemy:
        Model: type[Model]
        Query: type[Query]
        Table: type[sqlalchemy.Table]
        session: sqlalchemy.orm.scoped_session[Session]
        metadata: sqlalchemy.MetaData
        metadatas: dict[str | None, sqlalchemy.MetaData]
        engine: sqlalchemy.Engine
        engines: Mapping[str | None, sqlalchemy.Engine]
        Column: type[sqlalchemy.Column]
        ForeignKey: type[sqlalchemy.ForeignKey]
        Index: type[sqlalchemy.Index]
        UniqueConstraint: type[sqlalchemy.UniqueConstraint]
        Integer: type[sqlalchemy.Integer]
        BigInteger: type[sqlalchemy.BigInteger]
        String: type[sqlalchemy.String]
        Text: type[sqlalchemy.Text]
        Boolean: type[sqlalchemy.Boolean]
        Float: type[sqlalchemy.Float]
        Numeric: type[sqlalchemy.Numeric]
        Date: type[sqlalchemy.Date]
        DateTime: type[sqlalchemy.DateTime]
        Enum: type[sqlalchemy.Enum]
        JSON: type[sqlalchemy.JSON]
        Mapped: type[sqlalchemy.orm.Mapped]
        func: sqlalchemy.sql.functions._FunctionGenerator
        def __init__(
            self,
            app=None,
            *,
            metadata=None,
            session_options=None,
            query_class=...,
            model_class=...,
            engine_options=None,
            add_models_to_shell=True,
            disable_autonaming=False,
        ): ...
        def __getattr__(self, name): ...
        def init_app(self, app) -> None: ...
        @blocks("db")
        def create_all(self, bind_key="__all__") -> None: ...
        @blocks("db")
        def drop_all(self, bind_key="__all__") -> None: ...
        @blocks("db")
        def reflect(self, bind_key="__all__") -> None: ...
        def get_engine(self, bind_key=None, **kwargs) -> sqlalchemy.Engine: ...
        @blocks("db", instead="sqlalchemy.ext.asyncio.AsyncSession.get")
        @reads(bulk="in_", one=True)
        def get_or_404(self, entity: type[T], ident, *, description=None, **kwargs) -> T: ...
        @blocks("db", instead="sqlalchemy.ext.asyncio.AsyncSession.scalar")
        @reads(bulk="in_", one=True)
        def first_or_404(self, statement: sqlalchemy.Select[T], *, description=None) -> T: ...
        @blocks("db", instead="sqlalchemy.ext.asyncio.AsyncSession.scalar")
        @reads(bulk="in_", one=True)
        def one_or_404(self, statement: sqlalchemy.Select[T], *, description=None) -> T: ...
        @blocks("db", instead="sqlalchemy.ext.asyncio.AsyncSession.scalars")
        @reads()
        def paginate(
            self, select: sqlalchemy.Select[T], *, page=None, per_page=None, max_per_page=None, error_out=True, count=True
        ) -> Pagination[T]: ...
        def relationship(self, *args, **kwargs) -> sqlalchemy.orm.Relationship[Any]: ...
        def dynamic_loader(self, argument, **kwargs) -> sqlalchemy.orm.RelationshipProperty[Any]: ...
        @overload
        @staticmethod
        def select(entity: type[T] | SQLCoreOperations[T], /) -> sqlalchemy.Select[T]: ...
        @overload
        @staticmethod
        def select(first: type[T] | SQLCoreOperations[T], second: type[T2] | SQLCoreOperations[T2], /, *entities) -> sqlalchemy.Select[T, T2]: ...
        @overload
        @staticmethod
        def select(*entities, **_select__kw) -> sqlalchemy.Select: ...
        @staticmethod
        def insert(table) -> sqlalchemy.Insert: ...
        @staticmethod
        def update(table) -> sqlalchemy.Update: ...
        @staticmethod
        def delete(table) -> sqlalchemy.Delete: ...
        @staticmethod
        def text(text) -> sqlalchemy.TextClause: ...
        @staticmethod
        def aliased(element: type[T], alias=None, name=None, flat=False, adapt_on_names=False) -> type[T]: ...
        @staticmethod
        def backref(name, **kwargs): ...
        @staticmethod
        def joinedload(*keys, innerjoin=None) -> _AbstractLoad: ...
        @staticmethod
        def selectinload(*keys, recursion_depth=None) -> _AbstractLoad: ...
        @staticmethod
        def subqueryload(*keys) -> _AbstractLoad: ...
        @staticmethod
        def contains_eager(*keys, **kw) -> _AbstractLoad: ...
        @staticmethod
        def lazyload(*keys) -> _AbstractLoad: ...
        @staticmethod
        def load_only(*attrs, raiseload=False) -> _AbstractLoad: ...

with module("flask_sqlalchemy.model"):
    class Model(sqlalchemy.orm.DeclarativeBase):
        query: Query[Self]
        query_class: type[Query]

with module("flask_sqlalchemy.query"):
    class Query(sqlalchemy.orm.Query[T]):
        @blocks("db", instead="sqlalchemy.ext.asyncio.AsyncSession.scalars")
        @reads(bulk="in_", one=True)
        def get_or_404(self, ident, description=None) -> T: ...
        @blocks("db", instead="sqlalchemy.ext.asyncio.AsyncSession.scalars")
        @reads(bulk="in_", one=True)
        def first_or_404(self, description=None) -> T: ...
        @blocks("db", instead="sqlalchemy.ext.asyncio.AsyncSession.scalars")
        @reads(bulk="in_", one=True)
        def one_or_404(self, description=None) -> T: ...
        @blocks("db", instead="sqlalchemy.ext.asyncio.AsyncSession.scalars")
        @reads()
        def paginate(self, *, page=None, per_page=None, max_per_page=None, error_out=True, count=True) -> Pagination[T]: ...

with module("flask_sqlalchemy.session"):
    class Session(sqlalchemy.orm.Session):
        def __init__(self, db, **kwargs): ...

with module("flask_sqlalchemy.pagination"):
    class Pagination(Iterable[T]):
        items: list[T]
        page: int
        per_page: int
        total: int | None
        first: int
        last: int
        pages: int
        has_prev: bool
        has_next: bool
        prev_num: int | None
        next_num: int | None
        @buffered()
        def __iter__(self) -> Iterator[T]: ...
        @blocks("db")
        @reads()
        def prev(self, *, error_out=False) -> Pagination[T]: ...
        @blocks("db")
        @reads()
        def next(self, *, error_out=False) -> Pagination[T]: ...
        def iter_pages(self, *, left_edge=2, left_current=2, right_current=4, right_edge=2) -> Iterator[int | None]: ...
