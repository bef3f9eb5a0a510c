from typing import Any

with module("sendgrid.sendgrid", "sendgrid"):
    class SendGridAPIClient:
        client: Client
        @made_once("client")
        def __init__(self, api_key=None, host="https://api.sendgrid.com", impersonate_subuser=None) -> None: ...
        @blocks("sdk")
        @notifies()
        def send(self, message) -> Response: ...
        def set_sendgrid_data_residency(self, region) -> None: ...

with module("python_http_client.client"):
    class Client:
        client: Client
        api_keys: Client
        asm: Client
        batch: Client
        contactdb: Client
        contacts: Client
        groups: Client
        lists: Client
        mail: Client
        marketing: Client
        recipients: Client
        search: Client
        segments: Client
        send: Client
        stats: Client
        suppression: Client
        suppressions: Client
        templates: Client
        versions: Client
        def __init__(
            self, host, request_headers=None, version=None, url_path=None, append_slash=False, timeout=None,
        ) -> None: ...
        def _(self, name) -> Client: ...
        # a word more of the path, but for these, which send the request
        @blocks("sdk")
        def get(self, *args, **kwargs) -> Response: ...
        @blocks("sdk")
        def post(self, *args, **kwargs) -> Response: ...
        @blocks("sdk")
        def put(self, *args, **kwargs) -> Response: ...
        @blocks("sdk")
        def patch(self, *args, **kwargs) -> Response: ...
        @blocks("sdk")
        def delete(self, *args, **kwargs) -> Response: ...
    class Response:
        def __init__(self, response) -> None: ...
        @property
        def status_code(self) -> int: ...
        @property
        def body(self) -> bytes: ...
        @property
        def headers(self): ...
        @property
        def to_dict(self) -> dict[str, Any] | None: ...

with module("sendgrid.helpers.mail.mail", "sendgrid.helpers.mail"):
    class Mail:
        def __init__(
            self, from_email=None, to_emails=None, subject=None, plain_text_content=None, html_content=None,
            amp_html_content=None, global_substitutions=None, is_multiple=False,
        ) -> None: ...
        def add_to(self, to_email, global_substitutions=None, is_multiple=False, p=0) -> None: ...
        def add_cc(self, cc_email, global_substitutions=None, is_multiple=False, p=0) -> None: ...
        def add_bcc(self, bcc_email, global_substitutions=None, is_multiple=False, p=0) -> None: ...
        def add_content(self, content, mime_type=None) -> None: ...
        def add_attachment(self, attachment) -> None: ...
        def get(self) -> dict[str, Any]: ...

with module("sendgrid.helpers.mail.email", "sendgrid.helpers.mail"):
    class Email:
        def __init__(
            self, email=None, name=None, substitutions=None, subject=None, p=0, dynamic_template_data=None,
        ) -> None: ...

with module("sendgrid.helpers.mail.content", "sendgrid.helpers.mail"):
    class Content:
        def __init__(self, mime_type, content) -> None: ...

with module("sendgrid.helpers.mail.attachment", "sendgrid.helpers.mail"):
    class Attachment:
        def __init__(
            self, file_content=None, file_name=None, file_type=None, disposition=None, content_id=None,
        ) -> None: ...
