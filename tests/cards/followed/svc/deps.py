from typing import Annotated

from fastapi import Depends
from sqlalchemy.orm import Session, sessionmaker

Maker = sessionmaker()


def get_db():
    with Maker() as session:
        yield session


SessionDep = Annotated[Session, Depends(get_db)]
