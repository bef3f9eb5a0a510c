with module("dotenv.main", "dotenv"):
    @blocks("file")
    def load_dotenv(
        dotenv_path=None, stream=None, verbose=False, override=False, interpolate=True, encoding="utf-8",
    ) -> bool: ...
    @blocks("file")
    def dotenv_values(
        dotenv_path=None, stream=None, verbose=False, interpolate=True, encoding="utf-8",
    ) -> dict[str, str | None]: ...
    @blocks("stat")
    def find_dotenv(filename=".env", raise_error_if_not_found=False, usecwd=False) -> str: ...
    @blocks("file")
    def get_key(dotenv_path, key_to_get, encoding="utf-8") -> str | None: ...
    @blocks("file")
    def set_key(
        dotenv_path, key_to_set, value_to_set, quote_mode="always", export=False, encoding="utf-8",
        follow_symlinks=False,
    ): ...
    @blocks("file")
    def unset_key(dotenv_path, key_to_unset, quote_mode="always", encoding="utf-8", follow_symlinks=False): ...
