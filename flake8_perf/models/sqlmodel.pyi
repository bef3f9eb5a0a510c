import pydantic
from sqlalchemy import CursorResult, Result, ScalarResult
from sqlalchemy import Select as _Select
from sqlalchemy import (
    Column as Column,
    ForeignKey as ForeignKey,
    Index as Index,
    MetaData as MetaData,
    UniqueConstraint as UniqueConstraint,
    and_ as and_,
    asc as asc,
    case as case,
    cast as cast,
    create_engine as create_engine,
    delete as delete,
    desc as desc,
    exists as exists,
    func as func,
    insert as insert,
    not_ as not_,
    or_ as or_,
    text as text,
    union as union,
    union_all as union_all,
    update as update,
)
from sqlalchemy.ext.asyncio import AsyncSession as _AsyncSession
from sqlalchemy.orm import Session as _Session
from sqlalchemy.sql.dml import UpdateBase
from sqlalchemy.sql.elements import SQLCoreOperations
from sqlalchemy.sql.selectable import TypedReturnsRows

T = TypeVar("T")
T2 = TypeVar("T2")

with module("sqlmodel", "sqlmodel.main"):
    class SQLModel(pydantic.BaseModel):
        metadata: MetaData
        def sqlmodel_update(self, obj, *, update=None) -> Self: ...

    def Field(
        default=...,
        *,
        default_factory=None,
        alias=None,
        validation_alias=None,
        serialization_alias=None,
        title=None,
        description=None,
        exclude=None,
        include=None,
        const=None,
        gt=None,
        ge=None,
        lt=None,
        le=None,
        multiple_of=None,
        max_digits=None,
        decimal_places=None,
        min_items=None,
        max_items=None,
        unique_items=None,
        min_length=None,
        max_length=None,
        allow_mutation=True,
        regex=None,
        discriminator=None,
        repr=True,
        primary_key=...,
        foreign_key=...,
        ondelete=...,
        unique=...,
        nullable=...,
        index=...,
        sa_type=...,
        sa_column=...,
        sa_column_args=...,
        sa_column_kwargs=...,
        schema_extra=None,
    ) -> Any: ...
    def Relationship(
        *,
        back_populates=None,
        cascade_delete=False,
        passive_deletes=False,
        link_model=None,
        sa_relationship=None,
        sa_relationship_args=None,
        sa_relationship_kwargs=None,
    ) -> Any: ...

with module("sqlmodel", "sqlmodel.orm.session"):
    class Session(_Session):
        @overload
        @blocks("db", instead="sqlmodel.ext.asyncio.session.AsyncSession.exec")
        @runs_sql("statement")
        @witnessed_by("statement", "statement")
        def exec(
            self, statement: UpdateBase, *, params=None, execution_options=..., bind_arguments=None, _parent_execute_state=None, _add_event=None
        ) -> CursorResult: ...
        @overload
        @blocks("db", instead="sqlmodel.ext.asyncio.session.AsyncSession.exec")
        @reads(bulk="in_")
        @witnessed_by("statement", "statement")
        def exec(
            self,
            statement: SelectOfScalar[T],
            *,
            params=None,
            execution_options=...,
            bind_arguments=None,
            _parent_execute_state=None,
            _add_event=None,
        ) -> ScalarResult[T]: ...
        @overload
        @blocks("db", instead="sqlmodel.ext.asyncio.session.AsyncSession.exec")
        @reads(bulk="in_")
        @witnessed_by("statement", "statement")
        def exec(
            self,
            statement: TypedReturnsRows[T, T2],
            *,
            params=None,
            execution_options=...,
            bind_arguments=None,
            _parent_execute_state=None,
            _add_event=None,
        ) -> Result[T, T2]: ...
        @overload
        @blocks("db", instead="sqlmodel.ext.asyncio.session.AsyncSession.exec")
        @runs_sql("statement")
        @witnessed_by("statement", "statement")
        def exec(
            self, statement, *, params=None, execution_options=..., bind_arguments=None, _parent_execute_state=None, _add_event=None
        ) -> Result: ...

with module("sqlmodel.ext.asyncio.session"):
    class AsyncSession(_AsyncSession):
        sync_session: Session
        @overload
        @waits("db")
        @runs_sql("statement")
        @witnessed_by("statement", "statement")
        async def exec(
            self, statement: UpdateBase, *, params=None, execution_options=..., bind_arguments=None, _parent_execute_state=None, _add_event=None
        ) -> CursorResult: ...
        @overload
        @waits("db")
        @reads(bulk="in_")
        @witnessed_by("statement", "statement")
        async def exec(
            self,
            statement: SelectOfScalar[T],
            *,
            params=None,
            execution_options=...,
            bind_arguments=None,
            _parent_execute_state=None,
            _add_event=None,
        ) -> ScalarResult[T]: ...
        @overload
        @waits("db")
        @reads(bulk="in_")
        @witnessed_by("statement", "statement")
        async def exec(
            self,
            statement: TypedReturnsRows[T, T2],
            *,
            params=None,
            execution_options=...,
            bind_arguments=None,
            _parent_execute_state=None,
            _add_event=None,
        ) -> Result[T, T2]: ...
        @overload
        @waits("db")
        @runs_sql("statement")
        @witnessed_by("statement", "statement")
        async def exec(
            self, statement, *, params=None, execution_options=..., bind_arguments=None, _parent_execute_state=None, _add_event=None
        ) -> Result: ...

with module("sqlmodel.sql.expression"):
    class Select(_Select[T, T2]): ...
    class SelectOfScalar(_Select[T, T2]): ...

with module("sqlmodel", "sqlmodel.sql.expression"):
    @overload
    def select(entity: type[T] | SQLCoreOperations[T], /) -> SelectOfScalar[T]: ...
    @overload
    def select(first: type[T] | SQLCoreOperations[T], second: type[T2] | SQLCoreOperations[T2], /, *entities) -> Select[T, T2]: ...
    @overload
    def select(*entities) -> Select: ...
    def col(column_expression): ...
