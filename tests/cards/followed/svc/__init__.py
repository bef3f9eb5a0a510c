from .clients import *
from .clients import make_client as build
