from collections.abc import AsyncIterator, Iterator
from typing import Any

with module("twilio.rest"):
    class Client:
        account_sid: str
        http_client: TwilioHttpClient
        @made_once("client")
        @bounded_by("http_client")
        def __init__(
            self, username=None, password=None, account_sid=None, region=None, http_client=None, environment=None,
            edge=None, user_agent_extensions=None, credential_provider=None,
        ) -> None: ...
        @property
        def messages(self) -> MessageList: ...
        @property
        def calls(self) -> CallList: ...
        @property
        def recordings(self) -> RecordingList: ...
        @property
        def incoming_phone_numbers(self) -> IncomingPhoneNumberList: ...
        @property
        def conferences(self) -> ConferenceList: ...
        @property
        def queues(self) -> QueueList: ...
        @property
        def verify(self) -> Verify: ...
        @property
        def lookups(self) -> Lookups: ...
        @blocks("sdk", instead="twilio.rest.Client.request_async")
        @bounded_by("timeout", omitted="client", none="client")
        def request(
            self, method, uri, params=None, data=None, headers=None, auth=None, timeout=None, allow_redirects=False,
        ): ...
        @waits("sdk")
        @bounded_by("timeout", omitted="client", none="client")
        async def request_async(
            self, method, uri, params=None, data=None, headers=None, auth=None, timeout=None, allow_redirects=False,
        ): ...

with module("twilio.base.client_base"):
    class ClientBase:
        @blocks("sdk", instead="twilio.rest.Client.request_async")
        @bounded_by("timeout", omitted="client", none="client")
        def request(
            self, method, uri, params=None, data=None, headers=None, auth=None, timeout=None, allow_redirects=False,
        ): ...
        @waits("sdk")
        @bounded_by("timeout", omitted="client", none="client")
        async def request_async(
            self, method, uri, params=None, data=None, headers=None, auth=None, timeout=None, allow_redirects=False,
        ): ...

with module("twilio.http.http_client"):
    class TwilioHttpClient:
        @bounded_by("timeout")
        def __init__(
            self, pool_connections=True, request_hooks=None, timeout=None, logger=..., proxy=None, max_retries=None,
        ) -> None: ...
        @blocks("sdk", instead="twilio.http.async_http_client.AsyncTwilioHttpClient.request")
        @bounded_by("timeout", omitted="client", none="client")
        def request(
            self, method, url, params=None, data=None, headers=None, auth=None, timeout=None, allow_redirects=False,
        ): ...

with module("twilio.http.async_http_client"):
    class AsyncTwilioHttpClient:
        @bounded_by("timeout")
        def __init__(
            self, pool_connections=True, trace_configs=None, timeout=None, logger=..., proxy_url=None, max_retries=None,
        ) -> None: ...
        async def __aenter__(self): ...
        async def __aexit__(self, *excinfo): ...
        @waits("sdk")
        @bounded_by("timeout", omitted="client", none="client")
        async def request(
            self, method, url, params=None, data=None, headers=None, auth=None, timeout=None, allow_redirects=False,
        ): ...
        async def close(self) -> None: ...

with module("twilio.rest.verify"):
    from twilio.rest.verify.v2 import V2 as VerifyV2
    class Verify:
        @property
        def v2(self) -> VerifyV2: ...
        @property
        def services(self) -> ServiceList: ...

with module("twilio.rest.verify.v2"):
    class V2:
        @property
        def services(self) -> ServiceList: ...

with module("twilio.rest.lookups"):
    from twilio.rest.lookups.v2 import V2 as LookupsV2
    class Lookups:
        @property
        def v2(self) -> LookupsV2: ...
        @property
        def phone_numbers(self) -> PhoneNumberList: ...

with module("twilio.rest.lookups.v2"):
    class V2:
        @property
        def phone_numbers(self) -> PhoneNumberList: ...

with module("twilio.rest.api.v2010.account.message"):
    class MessageInstance:
        sid: Any
        status: Any
        body: Any
        to: Any
        from_: Any
        error_code: Any
        @blocks("sdk", instead="fetch_async")
        def fetch(self) -> MessageInstance: ...
        @waits("sdk")
        async def fetch_async(self) -> MessageInstance: ...
        @blocks("sdk", instead="update_async")
        def update(self, body=..., status=...) -> MessageInstance: ...
        @waits("sdk")
        async def update_async(self, body=..., status=...) -> MessageInstance: ...
        @blocks("sdk", instead="delete_async")
        def delete(self) -> bool: ...
        @waits("sdk")
        async def delete_async(self) -> bool: ...
    class MessageContext:
        @blocks("sdk", instead="fetch_async")
        def fetch(self) -> MessageInstance: ...
        @waits("sdk")
        async def fetch_async(self) -> MessageInstance: ...
        @blocks("sdk", instead="update_async")
        def update(self, body=..., status=...) -> MessageInstance: ...
        @waits("sdk")
        async def update_async(self, body=..., status=...) -> MessageInstance: ...
        @blocks("sdk", instead="delete_async")
        def delete(self) -> bool: ...
        @waits("sdk")
        async def delete_async(self) -> bool: ...
    class MessageList:
        @blocks("sdk", instead="create_async")
        @notifies()
        def create(
            self, to, status_callback=..., application_sid=..., max_price=..., provide_feedback=..., attempt=...,
            validity_period=..., force_delivery=..., content_retention=..., address_retention=..., smart_encoded=...,
            persistent_action=..., traffic_type=..., shorten_urls=..., schedule_type=..., send_at=..., send_as_mms=...,
            content_variables=..., message_intent=..., risk_check=..., from_=..., fallback_from=...,
            messaging_service_sid=..., body=..., media_url=..., content_sid=...,
        ) -> MessageInstance: ...
        @waits("sdk")
        @notifies()
        async def create_async(
            self, to, status_callback=..., application_sid=..., max_price=..., provide_feedback=..., attempt=...,
            validity_period=..., force_delivery=..., content_retention=..., address_retention=..., smart_encoded=...,
            persistent_action=..., traffic_type=..., shorten_urls=..., schedule_type=..., send_at=..., send_as_mms=...,
            content_variables=..., message_intent=..., risk_check=..., from_=..., fallback_from=...,
            messaging_service_sid=..., body=..., media_url=..., content_sid=...,
        ) -> MessageInstance: ...
        @blocks("sdk", instead="list_async")
        def list(
            self, to=..., from_=..., date_sent=..., date_sent_before=..., date_sent_after=..., limit=None,
            page_size=None,
        ) -> list[MessageInstance]: ...
        @waits("sdk")
        async def list_async(
            self, to=..., from_=..., date_sent=..., date_sent_before=..., date_sent_after=..., limit=None,
            page_size=None,
        ) -> list[MessageInstance]: ...
        @blocks("sdk", instead="stream_async")
        def stream(
            self, to=..., from_=..., date_sent=..., date_sent_before=..., date_sent_after=..., limit=None,
            page_size=None,
        ) -> Iterator[MessageInstance]: ...
        @waits("sdk")
        async def stream_async(
            self, to=..., from_=..., date_sent=..., date_sent_before=..., date_sent_after=..., limit=None,
            page_size=None,
        ) -> AsyncIterator[MessageInstance]: ...
        def get(self, sid) -> MessageContext: ...
        def __call__(self, sid) -> MessageContext: ...

with module("twilio.rest.api.v2010.account.call"):
    class CallInstance:
        sid: Any
        status: Any
        to: Any
        @blocks("sdk", instead="fetch_async")
        def fetch(self) -> CallInstance: ...
        @waits("sdk")
        async def fetch_async(self) -> CallInstance: ...
        @blocks("sdk", instead="update_async")
        def update(
            self, url=..., method=..., status=..., fallback_url=..., fallback_method=..., status_callback=...,
            status_callback_method=..., twiml=..., time_limit=...,
        ) -> CallInstance: ...
        @waits("sdk")
        async def update_async(
            self, url=..., method=..., status=..., fallback_url=..., fallback_method=..., status_callback=...,
            status_callback_method=..., twiml=..., time_limit=...,
        ) -> CallInstance: ...
        @blocks("sdk", instead="delete_async")
        def delete(self) -> bool: ...
        @waits("sdk")
        async def delete_async(self) -> bool: ...
    class CallContext:
        @blocks("sdk", instead="fetch_async")
        def fetch(self) -> CallInstance: ...
        @waits("sdk")
        async def fetch_async(self) -> CallInstance: ...
        @blocks("sdk", instead="update_async")
        def update(
            self, url=..., method=..., status=..., fallback_url=..., fallback_method=..., status_callback=...,
            status_callback_method=..., twiml=..., time_limit=...,
        ) -> CallInstance: ...
        @waits("sdk")
        async def update_async(
            self, url=..., method=..., status=..., fallback_url=..., fallback_method=..., status_callback=...,
            status_callback_method=..., twiml=..., time_limit=...,
        ) -> CallInstance: ...
        @blocks("sdk", instead="delete_async")
        def delete(self) -> bool: ...
        @waits("sdk")
        async def delete_async(self) -> bool: ...
    class CallList:
        @blocks("sdk", instead="create_async")
        def create(
            self, to, from_, method=..., fallback_url=..., fallback_method=..., status_callback=...,
            status_callback_event=..., status_callback_method=..., send_digits=..., timeout=..., record=...,
            recording_channels=..., recording_status_callback=..., recording_status_callback_method=...,
            recording_configuration_id=..., sip_auth_username=..., sip_auth_password=..., machine_detection=...,
            machine_detection_timeout=..., recording_status_callback_event=..., trim=..., caller_id=...,
            machine_detection_speech_threshold=..., machine_detection_speech_end_threshold=...,
            machine_detection_silence_timeout=..., async_amd=..., async_amd_status_callback=...,
            async_amd_status_callback_method=..., passports=..., byoc=..., call_reason=..., call_token=...,
            recording_track=..., time_limit=..., client_notification_url=..., url=..., twiml=..., application_sid=...,
        ) -> CallInstance: ...
        @waits("sdk")
        async def create_async(
            self, to, from_, method=..., fallback_url=..., fallback_method=..., status_callback=...,
            status_callback_event=..., status_callback_method=..., send_digits=..., timeout=..., record=...,
            recording_channels=..., recording_status_callback=..., recording_status_callback_method=...,
            recording_configuration_id=..., sip_auth_username=..., sip_auth_password=..., machine_detection=...,
            machine_detection_timeout=..., recording_status_callback_event=..., trim=..., caller_id=...,
            machine_detection_speech_threshold=..., machine_detection_speech_end_threshold=...,
            machine_detection_silence_timeout=..., async_amd=..., async_amd_status_callback=...,
            async_amd_status_callback_method=..., passports=..., byoc=..., call_reason=..., call_token=...,
            recording_track=..., time_limit=..., client_notification_url=..., url=..., twiml=..., application_sid=...,
        ) -> CallInstance: ...
        @blocks("sdk", instead="list_async")
        def list(
            self, to=..., from_=..., parent_call_sid=..., status=..., start_time=..., start_time_before=...,
            start_time_after=..., end_time=..., end_time_before=..., end_time_after=..., limit=None, page_size=None,
        ) -> list[CallInstance]: ...
        @waits("sdk")
        async def list_async(
            self, to=..., from_=..., parent_call_sid=..., status=..., start_time=..., start_time_before=...,
            start_time_after=..., end_time=..., end_time_before=..., end_time_after=..., limit=None, page_size=None,
        ) -> list[CallInstance]: ...
        @blocks("sdk", instead="stream_async")
        def stream(
            self, to=..., from_=..., parent_call_sid=..., status=..., start_time=..., start_time_before=...,
            start_time_after=..., end_time=..., end_time_before=..., end_time_after=..., limit=None, page_size=None,
        ) -> Iterator[CallInstance]: ...
        @waits("sdk")
        async def stream_async(
            self, to=..., from_=..., parent_call_sid=..., status=..., start_time=..., start_time_before=...,
            start_time_after=..., end_time=..., end_time_before=..., end_time_after=..., limit=None, page_size=None,
        ) -> AsyncIterator[CallInstance]: ...
        def get(self, sid) -> CallContext: ...
        def __call__(self, sid) -> CallContext: ...

with module("twilio.rest.api.v2010.account.recording"):
    class RecordingInstance:
        @blocks("sdk", instead="fetch_async")
        def fetch(self, include_soft_deleted=...) -> RecordingInstance: ...
        @waits("sdk")
        async def fetch_async(self, include_soft_deleted=...) -> RecordingInstance: ...
        @blocks("sdk", instead="delete_async")
        def delete(self) -> bool: ...
        @waits("sdk")
        async def delete_async(self) -> bool: ...
    class RecordingContext:
        @blocks("sdk", instead="fetch_async")
        def fetch(self, include_soft_deleted=...) -> RecordingInstance: ...
        @waits("sdk")
        async def fetch_async(self, include_soft_deleted=...) -> RecordingInstance: ...
        @blocks("sdk", instead="delete_async")
        def delete(self) -> bool: ...
        @waits("sdk")
        async def delete_async(self) -> bool: ...
    class RecordingList:
        @blocks("sdk", instead="list_async")
        def list(
            self, date_created=..., date_created_before=..., date_created_after=..., call_sid=..., conference_sid=...,
            include_soft_deleted=..., limit=None, page_size=None,
        ) -> list[RecordingInstance]: ...
        @waits("sdk")
        async def list_async(
            self, date_created=..., date_created_before=..., date_created_after=..., call_sid=..., conference_sid=...,
            include_soft_deleted=..., limit=None, page_size=None,
        ) -> list[RecordingInstance]: ...
        @blocks("sdk", instead="stream_async")
        def stream(
            self, date_created=..., date_created_before=..., date_created_after=..., call_sid=..., conference_sid=...,
            include_soft_deleted=..., limit=None, page_size=None,
        ) -> Iterator[RecordingInstance]: ...
        @waits("sdk")
        async def stream_async(
            self, date_created=..., date_created_before=..., date_created_after=..., call_sid=..., conference_sid=...,
            include_soft_deleted=..., limit=None, page_size=None,
        ) -> AsyncIterator[RecordingInstance]: ...
        def get(self, sid) -> RecordingContext: ...
        def __call__(self, sid) -> RecordingContext: ...

with module("twilio.rest.api.v2010.account.incoming_phone_number"):
    class IncomingPhoneNumberInstance:
        @blocks("sdk", instead="fetch_async")
        def fetch(self) -> IncomingPhoneNumberInstance: ...
        @waits("sdk")
        async def fetch_async(self) -> IncomingPhoneNumberInstance: ...
        @blocks("sdk", instead="update_async")
        def update(
            self, account_sid=..., api_version=..., friendly_name=..., sms_application_sid=..., sms_fallback_method=...,
            sms_fallback_url=..., sms_method=..., sms_url=..., status_callback=..., status_callback_method=...,
            voice_application_sid=..., voice_caller_id_lookup=..., voice_fallback_method=..., voice_fallback_url=...,
            voice_method=..., voice_url=..., emergency_status=..., emergency_address_sid=..., trunk_sid=...,
            voice_receive_mode=..., identity_sid=..., address_sid=..., bundle_sid=...,
        ) -> IncomingPhoneNumberInstance: ...
        @waits("sdk")
        async def update_async(
            self, account_sid=..., api_version=..., friendly_name=..., sms_application_sid=..., sms_fallback_method=...,
            sms_fallback_url=..., sms_method=..., sms_url=..., status_callback=..., status_callback_method=...,
            voice_application_sid=..., voice_caller_id_lookup=..., voice_fallback_method=..., voice_fallback_url=...,
            voice_method=..., voice_url=..., emergency_status=..., emergency_address_sid=..., trunk_sid=...,
            voice_receive_mode=..., identity_sid=..., address_sid=..., bundle_sid=...,
        ) -> IncomingPhoneNumberInstance: ...
        @blocks("sdk", instead="delete_async")
        def delete(self) -> bool: ...
        @waits("sdk")
        async def delete_async(self) -> bool: ...
    class IncomingPhoneNumberContext:
        @blocks("sdk", instead="fetch_async")
        def fetch(self) -> IncomingPhoneNumberInstance: ...
        @waits("sdk")
        async def fetch_async(self) -> IncomingPhoneNumberInstance: ...
        @blocks("sdk", instead="update_async")
        def update(
            self, account_sid=..., api_version=..., friendly_name=..., sms_application_sid=..., sms_fallback_method=...,
            sms_fallback_url=..., sms_method=..., sms_url=..., status_callback=..., status_callback_method=...,
            voice_application_sid=..., voice_caller_id_lookup=..., voice_fallback_method=..., voice_fallback_url=...,
            voice_method=..., voice_url=..., emergency_status=..., emergency_address_sid=..., trunk_sid=...,
            voice_receive_mode=..., identity_sid=..., address_sid=..., bundle_sid=...,
        ) -> IncomingPhoneNumberInstance: ...
        @waits("sdk")
        async def update_async(
            self, account_sid=..., api_version=..., friendly_name=..., sms_application_sid=..., sms_fallback_method=...,
            sms_fallback_url=..., sms_method=..., sms_url=..., status_callback=..., status_callback_method=...,
            voice_application_sid=..., voice_caller_id_lookup=..., voice_fallback_method=..., voice_fallback_url=...,
            voice_method=..., voice_url=..., emergency_status=..., emergency_address_sid=..., trunk_sid=...,
            voice_receive_mode=..., identity_sid=..., address_sid=..., bundle_sid=...,
        ) -> IncomingPhoneNumberInstance: ...
        @blocks("sdk", instead="delete_async")
        def delete(self) -> bool: ...
        @waits("sdk")
        async def delete_async(self) -> bool: ...
    class IncomingPhoneNumberList:
        @blocks("sdk", instead="create_async")
        def create(
            self, api_version=..., friendly_name=..., sms_application_sid=..., sms_fallback_method=...,
            sms_fallback_url=..., sms_method=..., sms_url=..., status_callback=..., status_callback_method=...,
            voice_application_sid=..., voice_caller_id_lookup=..., voice_fallback_method=..., voice_fallback_url=...,
            voice_method=..., voice_url=..., emergency_status=..., emergency_address_sid=..., trunk_sid=...,
            identity_sid=..., address_sid=..., voice_receive_mode=..., bundle_sid=..., phone_number=..., area_code=...,
        ) -> IncomingPhoneNumberInstance: ...
        @waits("sdk")
        async def create_async(
            self, api_version=..., friendly_name=..., sms_application_sid=..., sms_fallback_method=...,
            sms_fallback_url=..., sms_method=..., sms_url=..., status_callback=..., status_callback_method=...,
            voice_application_sid=..., voice_caller_id_lookup=..., voice_fallback_method=..., voice_fallback_url=...,
            voice_method=..., voice_url=..., emergency_status=..., emergency_address_sid=..., trunk_sid=...,
            identity_sid=..., address_sid=..., voice_receive_mode=..., bundle_sid=..., phone_number=..., area_code=...,
        ) -> IncomingPhoneNumberInstance: ...
        @blocks("sdk", instead="list_async")
        def list(
            self, beta=..., friendly_name=..., phone_number=..., origin=..., limit=None, page_size=None,
        ) -> list[IncomingPhoneNumberInstance]: ...
        @waits("sdk")
        async def list_async(
            self, beta=..., friendly_name=..., phone_number=..., origin=..., limit=None, page_size=None,
        ) -> list[IncomingPhoneNumberInstance]: ...
        @blocks("sdk", instead="stream_async")
        def stream(
            self, beta=..., friendly_name=..., phone_number=..., origin=..., limit=None, page_size=None,
        ) -> Iterator[IncomingPhoneNumberInstance]: ...
        @waits("sdk")
        async def stream_async(
            self, beta=..., friendly_name=..., phone_number=..., origin=..., limit=None, page_size=None,
        ) -> AsyncIterator[IncomingPhoneNumberInstance]: ...
        def get(self, sid) -> IncomingPhoneNumberContext: ...
        def __call__(self, sid) -> IncomingPhoneNumberContext: ...

with module("twilio.rest.api.v2010.account.conference"):
    class ConferenceInstance:
        @blocks("sdk", instead="fetch_async")
        def fetch(self) -> ConferenceInstance: ...
        @waits("sdk")
        async def fetch_async(self) -> ConferenceInstance: ...
        @blocks("sdk", instead="update_async")
        def update(self, status=..., announce_url=..., announce_method=...) -> ConferenceInstance: ...
        @waits("sdk")
        async def update_async(self, status=..., announce_url=..., announce_method=...) -> ConferenceInstance: ...
    class ConferenceContext:
        @blocks("sdk", instead="fetch_async")
        def fetch(self) -> ConferenceInstance: ...
        @waits("sdk")
        async def fetch_async(self) -> ConferenceInstance: ...
        @blocks("sdk", instead="update_async")
        def update(self, status=..., announce_url=..., announce_method=...) -> ConferenceInstance: ...
        @waits("sdk")
        async def update_async(self, status=..., announce_url=..., announce_method=...) -> ConferenceInstance: ...
    class ConferenceList:
        @blocks("sdk", instead="list_async")
        def list(
            self, date_created=..., date_created_before=..., date_created_after=..., date_updated=...,
            date_updated_before=..., date_updated_after=..., friendly_name=..., status=..., limit=None, page_size=None,
        ) -> list[ConferenceInstance]: ...
        @waits("sdk")
        async def list_async(
            self, date_created=..., date_created_before=..., date_created_after=..., date_updated=...,
            date_updated_before=..., date_updated_after=..., friendly_name=..., status=..., limit=None, page_size=None,
        ) -> list[ConferenceInstance]: ...
        @blocks("sdk", instead="stream_async")
        def stream(
            self, date_created=..., date_created_before=..., date_created_after=..., date_updated=...,
            date_updated_before=..., date_updated_after=..., friendly_name=..., status=..., limit=None, page_size=None,
        ) -> Iterator[ConferenceInstance]: ...
        @waits("sdk")
        async def stream_async(
            self, date_created=..., date_created_before=..., date_created_after=..., date_updated=...,
            date_updated_before=..., date_updated_after=..., friendly_name=..., status=..., limit=None, page_size=None,
        ) -> AsyncIterator[ConferenceInstance]: ...
        def get(self, sid) -> ConferenceContext: ...
        def __call__(self, sid) -> ConferenceContext: ...

with module("twilio.rest.api.v2010.account.queue"):
    class QueueInstance:
        @blocks("sdk", instead="fetch_async")
        def fetch(self) -> QueueInstance: ...
        @waits("sdk")
        async def fetch_async(self) -> QueueInstance: ...
        @blocks("sdk", instead="update_async")
        def update(self, friendly_name=..., max_size=...) -> QueueInstance: ...
        @waits("sdk")
        async def update_async(self, friendly_name=..., max_size=...) -> QueueInstance: ...
        @blocks("sdk", instead="delete_async")
        def delete(self) -> bool: ...
        @waits("sdk")
        async def delete_async(self) -> bool: ...
    class QueueContext:
        @blocks("sdk", instead="fetch_async")
        def fetch(self) -> QueueInstance: ...
        @waits("sdk")
        async def fetch_async(self) -> QueueInstance: ...
        @blocks("sdk", instead="update_async")
        def update(self, friendly_name=..., max_size=...) -> QueueInstance: ...
        @waits("sdk")
        async def update_async(self, friendly_name=..., max_size=...) -> QueueInstance: ...
        @blocks("sdk", instead="delete_async")
        def delete(self) -> bool: ...
        @waits("sdk")
        async def delete_async(self) -> bool: ...
    class QueueList:
        @blocks("sdk", instead="create_async")
        def create(self, friendly_name, max_size=...) -> QueueInstance: ...
        @waits("sdk")
        async def create_async(self, friendly_name, max_size=...) -> QueueInstance: ...
        @blocks("sdk", instead="list_async")
        def list(self, limit=None, page_size=None) -> list[QueueInstance]: ...
        @waits("sdk")
        async def list_async(self, limit=None, page_size=None) -> list[QueueInstance]: ...
        @blocks("sdk", instead="stream_async")
        def stream(self, limit=None, page_size=None) -> Iterator[QueueInstance]: ...
        @waits("sdk")
        async def stream_async(self, limit=None, page_size=None) -> AsyncIterator[QueueInstance]: ...
        def get(self, sid) -> QueueContext: ...
        def __call__(self, sid) -> QueueContext: ...

with module("twilio.rest.verify.v2.service"):
    class ServiceInstance:
        @blocks("sdk", instead="fetch_async")
        def fetch(self) -> ServiceInstance: ...
        @waits("sdk")
        async def fetch_async(self) -> ServiceInstance: ...
        @blocks("sdk", instead="update_async")
        def update(
            self, friendly_name=..., code_length=..., lookup_enabled=..., skip_sms_to_landlines=...,
            dtmf_input_required=..., tts_name=..., psd2_enabled=..., do_not_share_warning_enabled=...,
            custom_code_enabled=..., push_include_date=..., push_apn_credential_sid=..., push_fcm_credential_sid=...,
            totp_issuer=..., totp_time_step=..., totp_code_length=..., totp_skew=..., default_template_sid=...,
            whatsapp_msg_service_sid=..., whatsapp_from=..., passkeys_relying_party_id=...,
            passkeys_relying_party_name=..., passkeys_relying_party_origins=..., passkeys_authenticator_attachment=...,
            passkeys_discoverable_credentials=..., passkeys_user_verification=...,
            verify_event_subscription_enabled=...,
        ) -> ServiceInstance: ...
        @waits("sdk")
        async def update_async(
            self, friendly_name=..., code_length=..., lookup_enabled=..., skip_sms_to_landlines=...,
            dtmf_input_required=..., tts_name=..., psd2_enabled=..., do_not_share_warning_enabled=...,
            custom_code_enabled=..., push_include_date=..., push_apn_credential_sid=..., push_fcm_credential_sid=...,
            totp_issuer=..., totp_time_step=..., totp_code_length=..., totp_skew=..., default_template_sid=...,
            whatsapp_msg_service_sid=..., whatsapp_from=..., passkeys_relying_party_id=...,
            passkeys_relying_party_name=..., passkeys_relying_party_origins=..., passkeys_authenticator_attachment=...,
            passkeys_discoverable_credentials=..., passkeys_user_verification=...,
            verify_event_subscription_enabled=...,
        ) -> ServiceInstance: ...
        @blocks("sdk", instead="delete_async")
        def delete(self) -> bool: ...
        @waits("sdk")
        async def delete_async(self) -> bool: ...
    class ServiceContext:
        @property
        def verifications(self) -> VerificationList: ...
        @property
        def verification_checks(self) -> VerificationCheckList: ...
        @blocks("sdk", instead="fetch_async")
        def fetch(self) -> ServiceInstance: ...
        @waits("sdk")
        async def fetch_async(self) -> ServiceInstance: ...
        @blocks("sdk", instead="update_async")
        def update(
            self, friendly_name=..., code_length=..., lookup_enabled=..., skip_sms_to_landlines=...,
            dtmf_input_required=..., tts_name=..., psd2_enabled=..., do_not_share_warning_enabled=...,
            custom_code_enabled=..., push_include_date=..., push_apn_credential_sid=..., push_fcm_credential_sid=...,
            totp_issuer=..., totp_time_step=..., totp_code_length=..., totp_skew=..., default_template_sid=...,
            whatsapp_msg_service_sid=..., whatsapp_from=..., passkeys_relying_party_id=...,
            passkeys_relying_party_name=..., passkeys_relying_party_origins=..., passkeys_authenticator_attachment=...,
            passkeys_discoverable_credentials=..., passkeys_user_verification=...,
            verify_event_subscription_enabled=...,
        ) -> ServiceInstance: ...
        @waits("sdk")
        async def update_async(
            self, friendly_name=..., code_length=..., lookup_enabled=..., skip_sms_to_landlines=...,
            dtmf_input_required=..., tts_name=..., psd2_enabled=..., do_not_share_warning_enabled=...,
            custom_code_enabled=..., push_include_date=..., push_apn_credential_sid=..., push_fcm_credential_sid=...,
            totp_issuer=..., totp_time_step=..., totp_code_length=..., totp_skew=..., default_template_sid=...,
            whatsapp_msg_service_sid=..., whatsapp_from=..., passkeys_relying_party_id=...,
            passkeys_relying_party_name=..., passkeys_relying_party_origins=..., passkeys_authenticator_attachment=...,
            passkeys_discoverable_credentials=..., passkeys_user_verification=...,
            verify_event_subscription_enabled=...,
        ) -> ServiceInstance: ...
        @blocks("sdk", instead="delete_async")
        def delete(self) -> bool: ...
        @waits("sdk")
        async def delete_async(self) -> bool: ...
    class ServiceList:
        @blocks("sdk", instead="create_async")
        def create(
            self, friendly_name, code_length=..., lookup_enabled=..., skip_sms_to_landlines=...,
            dtmf_input_required=..., tts_name=..., psd2_enabled=..., do_not_share_warning_enabled=...,
            custom_code_enabled=..., push_include_date=..., push_apn_credential_sid=..., push_fcm_credential_sid=...,
            totp_issuer=..., totp_time_step=..., totp_code_length=..., totp_skew=..., default_template_sid=...,
            whatsapp_msg_service_sid=..., whatsapp_from=..., passkeys_relying_party_id=...,
            passkeys_relying_party_name=..., passkeys_relying_party_origins=..., passkeys_authenticator_attachment=...,
            passkeys_discoverable_credentials=..., passkeys_user_verification=...,
            verify_event_subscription_enabled=...,
        ) -> ServiceInstance: ...
        @waits("sdk")
        async def create_async(
            self, friendly_name, code_length=..., lookup_enabled=..., skip_sms_to_landlines=...,
            dtmf_input_required=..., tts_name=..., psd2_enabled=..., do_not_share_warning_enabled=...,
            custom_code_enabled=..., push_include_date=..., push_apn_credential_sid=..., push_fcm_credential_sid=...,
            totp_issuer=..., totp_time_step=..., totp_code_length=..., totp_skew=..., default_template_sid=...,
            whatsapp_msg_service_sid=..., whatsapp_from=..., passkeys_relying_party_id=...,
            passkeys_relying_party_name=..., passkeys_relying_party_origins=..., passkeys_authenticator_attachment=...,
            passkeys_discoverable_credentials=..., passkeys_user_verification=...,
            verify_event_subscription_enabled=...,
        ) -> ServiceInstance: ...
        @blocks("sdk", instead="list_async")
        def list(self, limit=None, page_size=None) -> list[ServiceInstance]: ...
        @waits("sdk")
        async def list_async(self, limit=None, page_size=None) -> list[ServiceInstance]: ...
        @blocks("sdk", instead="stream_async")
        def stream(self, limit=None, page_size=None) -> Iterator[ServiceInstance]: ...
        @waits("sdk")
        async def stream_async(self, limit=None, page_size=None) -> AsyncIterator[ServiceInstance]: ...
        def get(self, sid) -> ServiceContext: ...
        def __call__(self, sid) -> ServiceContext: ...

with module("twilio.rest.verify.v2.service.verification"):
    class VerificationInstance:
        sid: Any
        status: Any
        @blocks("sdk", instead="fetch_async")
        def fetch(self) -> VerificationInstance: ...
        @waits("sdk")
        async def fetch_async(self) -> VerificationInstance: ...
        @blocks("sdk", instead="update_async")
        def update(self, status) -> VerificationInstance: ...
        @waits("sdk")
        async def update_async(self, status) -> VerificationInstance: ...
    class VerificationContext:
        @blocks("sdk", instead="fetch_async")
        def fetch(self) -> VerificationInstance: ...
        @waits("sdk")
        async def fetch_async(self) -> VerificationInstance: ...
        @blocks("sdk", instead="update_async")
        def update(self, status) -> VerificationInstance: ...
        @waits("sdk")
        async def update_async(self, status) -> VerificationInstance: ...
    class VerificationList:
        @blocks("sdk", instead="create_async")
        def create(
            self, to, channel, custom_friendly_name=..., custom_message=..., send_digits=..., locale=...,
            custom_code=..., amount=..., payee=..., rate_limits=..., channel_configuration=..., app_hash=...,
            template_sid=..., template_custom_substitutions=..., templates=..., device_ip=...,
            enable_sna_client_token=..., risk_check=..., tags=...,
        ) -> VerificationInstance: ...
        @waits("sdk")
        async def create_async(
            self, to, channel, custom_friendly_name=..., custom_message=..., send_digits=..., locale=...,
            custom_code=..., amount=..., payee=..., rate_limits=..., channel_configuration=..., app_hash=...,
            template_sid=..., template_custom_substitutions=..., templates=..., device_ip=...,
            enable_sna_client_token=..., risk_check=..., tags=...,
        ) -> VerificationInstance: ...
        def get(self, sid) -> VerificationContext: ...
        def __call__(self, sid) -> VerificationContext: ...

with module("twilio.rest.verify.v2.service.verification_check"):
    class VerificationCheckInstance:
        sid: Any
        status: Any
        valid: Any
    class VerificationCheckList:
        @blocks("sdk", instead="create_async")
        def create(
            self, code=..., to=..., verification_sid=..., amount=..., payee=..., sna_client_token=...,
        ) -> VerificationCheckInstance: ...
        @waits("sdk")
        async def create_async(
            self, code=..., to=..., verification_sid=..., amount=..., payee=..., sna_client_token=...,
        ) -> VerificationCheckInstance: ...

with module("twilio.rest.lookups.v2.phone_number"):
    class PhoneNumberInstance:
        @blocks("sdk", instead="fetch_async")
        def fetch(
            self, fields=..., country_code=..., first_name=..., last_name=..., address_line1=..., address_line2=...,
            city=..., state=..., postal_code=..., address_country_code=..., national_id=..., date_of_birth=...,
            last_verified_date=..., verification_sid=..., partner_sub_id=...,
        ) -> PhoneNumberInstance: ...
        @waits("sdk")
        async def fetch_async(
            self, fields=..., country_code=..., first_name=..., last_name=..., address_line1=..., address_line2=...,
            city=..., state=..., postal_code=..., address_country_code=..., national_id=..., date_of_birth=...,
            last_verified_date=..., verification_sid=..., partner_sub_id=...,
        ) -> PhoneNumberInstance: ...
    class PhoneNumberContext:
        @blocks("sdk", instead="fetch_async")
        def fetch(
            self, fields=..., country_code=..., first_name=..., last_name=..., address_line1=..., address_line2=...,
            city=..., state=..., postal_code=..., address_country_code=..., national_id=..., date_of_birth=...,
            last_verified_date=..., verification_sid=..., partner_sub_id=...,
        ) -> PhoneNumberInstance: ...
        @waits("sdk")
        async def fetch_async(
            self, fields=..., country_code=..., first_name=..., last_name=..., address_line1=..., address_line2=...,
            city=..., state=..., postal_code=..., address_country_code=..., national_id=..., date_of_birth=...,
            last_verified_date=..., verification_sid=..., partner_sub_id=...,
        ) -> PhoneNumberInstance: ...
    class PhoneNumberList:
        def get(self, phone_number) -> PhoneNumberContext: ...
        def __call__(self, phone_number) -> PhoneNumberContext: ...
