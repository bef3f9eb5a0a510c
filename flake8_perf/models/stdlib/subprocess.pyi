T = TypeVar("T")
DEVNULL: int
PIPE: int
STDOUT: int

class SubprocessError(Exception): ...
class CalledProcessError(SubprocessError):
    cmd: Any
    output: Any
    returncode: int
    stdout: Any
    stderr: Any
class TimeoutExpired(SubprocessError):
    cmd: Any
    output: Any
    timeout: float
    stdout: Any
    stderr: Any
class CompletedProcess(Generic[T]):
    args: Any
    returncode: int
    stdout: T
    stderr: T
    def __init__(self, args, returncode, stdout=None, stderr=None) -> None: ...
    def check_returncode(self) -> None: ...
class Popen(Generic[T]):
    args: Any
    pid: int
    returncode: int | None
    stdin: IO[T] | None
    stdout: IO[T] | None
    stderr: IO[T] | None
    @blocks("spawn", instead="asyncio.create_subprocess_exec")
    def __init__(
        self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None, close_fds=True, shell=False,
        cwd=None, env=None, universal_newlines=None, startupinfo=None, creationflags=0, restore_signals=True, start_new_session=False,
        pass_fds=(), *, user=None, group=None, extra_groups=None, encoding=None, errors=None, text=None, umask=-1, pipesize=-1,
        process_group=None,
    ) -> None: ...
    def __enter__(self) -> Self: ...
    @blocks("subprocess")
    def __exit__(self, exc_type, value, traceback) -> None: ...
    @blocks("subprocess", instead="asyncio.subprocess.Process.communicate")
    @bounded_by("timeout")
    def communicate(self, input=None, timeout=None) -> tuple[Any, Any]: ...
    def kill(self) -> None: ...
    def poll(self) -> int | None: ...
    def send_signal(self, sig) -> None: ...
    def terminate(self) -> None: ...
    @blocks("subprocess", instead="asyncio.subprocess.Process.wait")
    @bounded_by("timeout")
    def wait(self, timeout=None) -> int: ...
@blocks("subprocess", instead="asyncio.create_subprocess_exec")
@bounded_by("timeout")
def call(*popenargs, timeout=None, **kwargs) -> int: ...
@blocks("subprocess", instead="asyncio.create_subprocess_exec")
@bounded_by("timeout")  # reaches call() through kwargs
def check_call(*popenargs, **kwargs) -> int: ...
@blocks("subprocess", instead="asyncio.create_subprocess_exec")
@bounded_by("timeout")
def check_output(*popenargs, timeout=None, **kwargs): ...
@blocks("subprocess", instead="asyncio.create_subprocess_shell")
def getoutput(cmd, *, encoding=None, errors=None) -> str: ...
@blocks("subprocess", instead="asyncio.create_subprocess_shell")
def getstatusoutput(cmd, *, encoding=None, errors=None) -> tuple[int, str]: ...
def list2cmdline(seq) -> str: ...
@blocks("subprocess", instead="asyncio.create_subprocess_exec")
@bounded_by("timeout")
def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs) -> CompletedProcess[Any]: ...
