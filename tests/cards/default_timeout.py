"""A process that sets a default timeout for its sockets has one."""
# codes: PRF501

import socket
import urllib.request

socket.setdefaulttimeout(10)


def load(url):
    return urllib.request.urlopen(url).read()
