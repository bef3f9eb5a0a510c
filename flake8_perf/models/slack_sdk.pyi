from collections.abc import AsyncIterator, Iterator
from typing import Any, Self

with module("slack_sdk.web.base_client"):
    class BaseClient:
        token: str | None
        base_url: str
        timeout: int
        headers: dict[str, str]
        @made_once("client")
        @bounded_by("timeout", omitted="bounded")
        def __init__(
            self, token=None, base_url="https://slack.com/api/", timeout=30, ssl=None, proxy=None, headers=None,
            user_agent_prefix=None, user_agent_suffix=None, team_id=None, logger=None, retry_handlers=None,
        ) -> None: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.api_call")
        def api_call(
            self, api_method, *, http_verb="POST", files=None, data=None, params=None, json=None, headers=None,
            auth=None,
        ) -> SlackResponse: ...

with module("slack_sdk.web.client", "slack_sdk", "slack_sdk.web"):
    class WebClient(BaseClient):
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.api_test")
        def api_test(self, *, error=None, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.auth_test")
        def auth_test(self, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.auth_revoke")
        def auth_revoke(self, *, test=None, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.bots_info")
        def bots_info(self, *, bot=None, team_id=None, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.bookmarks_add")
        def bookmarks_add(
            self, *, channel_id, title, type, emoji=None, entity_id=None, link=None, parent_id=None, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.chat_postMessage")
        @notifies()
        def chat_postMessage(
            self, *, channel, text=None, as_user=None, attachments=None, blocks=None, thread_ts=None,
            reply_broadcast=None, unfurl_links=None, unfurl_media=None, container_id=None, icon_emoji=None,
            icon_url=None, mrkdwn=None, link_names=None, username=None, parse=None, metadata=None, markdown_text=None,
            **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.chat_postEphemeral")
        def chat_postEphemeral(
            self, *, channel, user, text=None, as_user=None, attachments=None, blocks=None, thread_ts=None,
            icon_emoji=None, icon_url=None, link_names=None, username=None, parse=None, markdown_text=None, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.chat_update")
        def chat_update(
            self, *, channel, ts, text=None, attachments=None, blocks=None, as_user=None, file_ids=None,
            link_names=None, parse=None, reply_broadcast=None, metadata=None, markdown_text=None, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.chat_delete")
        def chat_delete(self, *, channel, ts, as_user=None, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.chat_scheduleMessage")
        def chat_scheduleMessage(
            self, *, channel, post_at, text=None, as_user=None, attachments=None, blocks=None, thread_ts=None,
            parse=None, reply_broadcast=None, unfurl_links=None, unfurl_media=None, link_names=None, metadata=None,
            markdown_text=None, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.chat_deleteScheduledMessage")
        def chat_deleteScheduledMessage(
            self, *, channel, scheduled_message_id, as_user=None, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.chat_getPermalink")
        def chat_getPermalink(self, *, channel, message_ts, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.chat_unfurl")
        def chat_unfurl(
            self, *, channel=None, ts=None, source=None, unfurl_id=None, unfurls=None, metadata=None,
            user_auth_blocks=None, user_auth_message=None, user_auth_required=None, user_auth_url=None, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.chat_meMessage")
        def chat_meMessage(self, *, channel, text, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_list")
        def conversations_list(
            self, *, cursor=None, exclude_archived=None, limit=None, team_id=None, types=None, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_history")
        def conversations_history(
            self, *, channel, cursor=None, inclusive=None, include_all_metadata=None, latest=None, limit=None,
            oldest=None, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_info")
        def conversations_info(
            self, *, channel, include_locale=None, include_num_members=None, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_members")
        def conversations_members(self, *, channel, cursor=None, limit=None, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_open")
        def conversations_open(self, *, channel=None, return_im=None, users=None, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_join")
        def conversations_join(self, *, channel, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_create")
        def conversations_create(self, *, name, is_private=None, team_id=None, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_invite")
        def conversations_invite(self, *, channel, users, force=None, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_replies")
        def conversations_replies(
            self, *, channel, ts, cursor=None, inclusive=None, include_all_metadata=None, latest=None, limit=None,
            oldest=None, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_archive")
        def conversations_archive(self, *, channel, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.conversations_setTopic")
        def conversations_setTopic(self, *, channel, topic, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.dialog_open")
        def dialog_open(self, *, dialog, trigger_id, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.files_upload")
        def files_upload(
            self, *, file=None, content=None, filename=None, filetype=None, initial_comment=None, thread_ts=None,
            title=None, channels=None, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.files_upload_v2")
        def files_upload_v2(
            self, *, filename=None, file=None, content=None, title=None, alt_txt=None, highlight_type=None,
            snippet_type=None, file_uploads=None, channel=None, channels=None, initial_comment=None, thread_ts=None,
            request_file_info=True, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.files_info")
        def files_info(self, *, file, count=None, cursor=None, limit=None, page=None, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.files_list")
        def files_list(
            self, *, channel=None, count=None, page=None, show_files_hidden_by_limit=None, team_id=None, ts_from=None,
            ts_to=None, types=None, user=None, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.files_delete")
        def files_delete(self, *, file, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.files_getUploadURLExternal")
        def files_getUploadURLExternal(
            self, *, filename, length, alt_txt=None, snippet_type=None, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.files_completeUploadExternal")
        def files_completeUploadExternal(
            self, *, files, channel_id=None, channels=None, initial_comment=None, thread_ts=None, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.oauth_v2_access")
        def oauth_v2_access(
            self, *, client_id, client_secret, code=None, redirect_uri=None, grant_type=None, refresh_token=None,
            **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.pins_add")
        def pins_add(self, *, channel, timestamp=None, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.reactions_add")
        def reactions_add(self, *, channel, name, timestamp, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.reactions_get")
        def reactions_get(
            self, *, channel=None, file=None, file_comment=None, full=None, timestamp=None, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.reactions_remove")
        def reactions_remove(
            self, *, name, channel=None, file=None, file_comment=None, timestamp=None, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.search_messages")
        def search_messages(
            self, *, query, count=None, cursor=None, highlight=None, page=None, sort=None, sort_dir=None, team_id=None,
            **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.team_info")
        def team_info(self, *, team=None, domain=None, include_slackbot_availability=None, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.usergroups_list")
        def usergroups_list(
            self, *, include_count=None, include_disabled=None, include_users=None, team_id=None, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.usergroups_users_list")
        def usergroups_users_list(self, *, usergroup, include_disabled=None, team_id=None, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.users_info")
        def users_info(self, *, user, include_locale=None, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.users_list")
        def users_list(self, *, cursor=None, include_locale=None, limit=None, team_id=None, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.users_lookupByEmail")
        def users_lookupByEmail(self, *, email, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.users_conversations")
        def users_conversations(
            self, *, cursor=None, exclude_archived=None, limit=None, team_id=None, types=None, user=None, **kwargs,
        ) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.users_profile_get")
        def users_profile_get(self, *, user=None, include_labels=None, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.users_profile_set")
        def users_profile_set(self, *, name=None, value=None, user=None, profile=None, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.views_open")
        def views_open(self, *, trigger_id=None, interactivity_pointer=None, view, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.views_publish")
        def views_publish(self, *, user_id, view, hash=None, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.views_push")
        def views_push(self, *, trigger_id=None, interactivity_pointer=None, view, **kwargs) -> SlackResponse: ...
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient.views_update")
        def views_update(self, *, view, external_id=None, view_id=None, hash=None, **kwargs) -> SlackResponse: ...
        # every other public method sends a request too
        @blocks("sdk", instead="slack_sdk.web.async_client.AsyncWebClient")
        def __getattr__(self, name) -> SlackResponse: ...

with module("slack_sdk.web.async_base_client"):
    class AsyncBaseClient:
        token: str | None
        base_url: str
        timeout: int
        headers: dict[str, str]
        @made_once("client")
        @bounded_by("timeout", omitted="bounded")
        def __init__(
            self, token=None, base_url="https://slack.com/api/", timeout=30, ssl=None, proxy=None, session=None,
            trust_env_in_session=False, headers=None, user_agent_prefix=None, user_agent_suffix=None, team_id=None,
            logger=None, retry_handlers=None,
        ) -> None: ...
        @waits("sdk")
        async def api_call(
            self, api_method, *, http_verb="POST", files=None, data=None, params=None, json=None, headers=None,
            auth=None,
        ) -> AsyncSlackResponse: ...

with module("slack_sdk.web.async_client"):
    class AsyncWebClient(AsyncBaseClient):
        @waits("sdk")
        async def api_test(self, *, error=None, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def auth_test(self, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def auth_revoke(self, *, test=None, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def bots_info(self, *, bot=None, team_id=None, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def bookmarks_add(
            self, *, channel_id, title, type, emoji=None, entity_id=None, link=None, parent_id=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        @notifies()
        async def chat_postMessage(
            self, *, channel, text=None, as_user=None, attachments=None, blocks=None, thread_ts=None,
            reply_broadcast=None, unfurl_links=None, unfurl_media=None, container_id=None, icon_emoji=None,
            icon_url=None, mrkdwn=None, link_names=None, username=None, parse=None, metadata=None, markdown_text=None,
            **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def chat_postEphemeral(
            self, *, channel, user, text=None, as_user=None, attachments=None, blocks=None, thread_ts=None,
            icon_emoji=None, icon_url=None, link_names=None, username=None, parse=None, markdown_text=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def chat_update(
            self, *, channel, ts, text=None, attachments=None, blocks=None, as_user=None, file_ids=None,
            link_names=None, parse=None, reply_broadcast=None, metadata=None, markdown_text=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def chat_delete(self, *, channel, ts, as_user=None, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def chat_scheduleMessage(
            self, *, channel, post_at, text=None, as_user=None, attachments=None, blocks=None, thread_ts=None,
            parse=None, reply_broadcast=None, unfurl_links=None, unfurl_media=None, link_names=None, metadata=None,
            markdown_text=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def chat_deleteScheduledMessage(
            self, *, channel, scheduled_message_id, as_user=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def chat_getPermalink(self, *, channel, message_ts, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def chat_unfurl(
            self, *, channel=None, ts=None, source=None, unfurl_id=None, unfurls=None, metadata=None,
            user_auth_blocks=None, user_auth_message=None, user_auth_required=None, user_auth_url=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def chat_meMessage(self, *, channel, text, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def conversations_list(
            self, *, cursor=None, exclude_archived=None, limit=None, team_id=None, types=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def conversations_history(
            self, *, channel, cursor=None, inclusive=None, include_all_metadata=None, latest=None, limit=None,
            oldest=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def conversations_info(
            self, *, channel, include_locale=None, include_num_members=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def conversations_members(self, *, channel, cursor=None, limit=None, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def conversations_open(self, *, channel=None, return_im=None, users=None, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def conversations_join(self, *, channel, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def conversations_create(self, *, name, is_private=None, team_id=None, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def conversations_invite(self, *, channel, users, force=None, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def conversations_replies(
            self, *, channel, ts, cursor=None, inclusive=None, include_all_metadata=None, latest=None, limit=None,
            oldest=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def conversations_archive(self, *, channel, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def conversations_setTopic(self, *, channel, topic, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def dialog_open(self, *, dialog, trigger_id, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def files_upload(
            self, *, file=None, content=None, filename=None, filetype=None, initial_comment=None, thread_ts=None,
            title=None, channels=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def files_upload_v2(
            self, *, filename=None, file=None, content=None, title=None, alt_txt=None, highlight_type=None,
            snippet_type=None, file_uploads=None, channel=None, channels=None, initial_comment=None, thread_ts=None,
            request_file_info=True, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def files_info(
            self, *, file, count=None, cursor=None, limit=None, page=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def files_list(
            self, *, channel=None, count=None, page=None, show_files_hidden_by_limit=None, team_id=None, ts_from=None,
            ts_to=None, types=None, user=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def files_delete(self, *, file, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def files_getUploadURLExternal(
            self, *, filename, length, alt_txt=None, snippet_type=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def files_completeUploadExternal(
            self, *, files, channel_id=None, channels=None, initial_comment=None, thread_ts=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def oauth_v2_access(
            self, *, client_id, client_secret, code=None, redirect_uri=None, grant_type=None, refresh_token=None,
            **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def pins_add(self, *, channel, timestamp=None, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def reactions_add(self, *, channel, name, timestamp, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def reactions_get(
            self, *, channel=None, file=None, file_comment=None, full=None, timestamp=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def reactions_remove(
            self, *, name, channel=None, file=None, file_comment=None, timestamp=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def search_messages(
            self, *, query, count=None, cursor=None, highlight=None, page=None, sort=None, sort_dir=None, team_id=None,
            **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def team_info(
            self, *, team=None, domain=None, include_slackbot_availability=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def usergroups_list(
            self, *, include_count=None, include_disabled=None, include_users=None, team_id=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def usergroups_users_list(
            self, *, usergroup, include_disabled=None, team_id=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def users_info(self, *, user, include_locale=None, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def users_list(
            self, *, cursor=None, include_locale=None, limit=None, team_id=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def users_lookupByEmail(self, *, email, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def users_conversations(
            self, *, cursor=None, exclude_archived=None, limit=None, team_id=None, types=None, user=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def users_profile_get(self, *, user=None, include_labels=None, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def users_profile_set(
            self, *, name=None, value=None, user=None, profile=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def views_open(
            self, *, trigger_id=None, interactivity_pointer=None, view, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def views_publish(self, *, user_id, view, hash=None, **kwargs) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def views_push(
            self, *, trigger_id=None, interactivity_pointer=None, view, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def views_update(
            self, *, view, external_id=None, view_id=None, hash=None, **kwargs,
        ) -> AsyncSlackResponse: ...
        @waits("sdk")
        async def __getattr__(self, name) -> AsyncSlackResponse: ...

with module("slack_sdk.web.slack_response", "slack_sdk.web"):
    class SlackResponse:
        data: dict[str, Any]
        status_code: int
        headers: dict[str, Any]
        # the first turn gives this answer, each later one fetches the next page
        @blocks("sdk", instead="slack_sdk.web.async_slack_response.AsyncSlackResponse")
        def __iter__(self) -> Iterator[SlackResponse]: ...
        @blocks("sdk", instead="slack_sdk.web.async_slack_response.AsyncSlackResponse")
        def __next__(self) -> SlackResponse: ...
        def __getitem__(self, key): ...
        def __contains__(self, key) -> bool: ...
        def get(self, key, default=None): ...
        def validate(self) -> SlackResponse: ...

with module("slack_sdk.web.async_slack_response"):
    class AsyncSlackResponse:
        data: dict[str, Any]
        status_code: int
        headers: dict[str, Any]
        @waits("sdk")
        def __aiter__(self) -> AsyncIterator[AsyncSlackResponse]: ...
        @waits("sdk")
        async def __anext__(self) -> AsyncSlackResponse: ...
        def __getitem__(self, key): ...
        def __contains__(self, key) -> bool: ...
        def get(self, key, default=None): ...
        def validate(self) -> AsyncSlackResponse: ...

with module("slack_sdk.webhook.client", "slack_sdk", "slack_sdk.webhook"):
    class WebhookClient:
        @made_once("client")
        @bounded_by("timeout", omitted="bounded")
        def __init__(
            self, url, timeout=30, ssl=None, proxy=None, default_headers=None, user_agent_prefix=None,
            user_agent_suffix=None, logger=None, retry_handlers=None,
        ) -> None: ...
        @blocks("sdk", instead="slack_sdk.webhook.async_client.AsyncWebhookClient.send")
        @notifies()
        def send(
            self, *, text=None, attachments=None, blocks=None, response_type=None, replace_original=None,
            delete_original=None, unfurl_links=None, unfurl_media=None, metadata=None, headers=None,
        ) -> WebhookResponse: ...
        @blocks("sdk", instead="slack_sdk.webhook.async_client.AsyncWebhookClient.send_dict")
        @notifies()
        def send_dict(self, body, headers=None) -> WebhookResponse: ...

with module("slack_sdk.webhook.async_client"):
    class AsyncWebhookClient:
        @made_once("client")
        @bounded_by("timeout", omitted="bounded")
        def __init__(
            self, url, timeout=30, ssl=None, proxy=None, session=None, trust_env_in_session=False, auth=None,
            default_headers=None, user_agent_prefix=None, user_agent_suffix=None, logger=None, retry_handlers=None,
        ) -> None: ...
        @waits("sdk")
        @notifies()
        async def send(
            self, *, text=None, attachments=None, blocks=None, response_type=None, replace_original=None,
            delete_original=None, unfurl_links=None, unfurl_media=None, metadata=None, headers=None,
        ) -> WebhookResponse: ...
        @waits("sdk")
        @notifies()
        async def send_dict(self, body, headers=None) -> WebhookResponse: ...

with module("slack_sdk.webhook.webhook_response", "slack_sdk.webhook"):
    class WebhookResponse:
        status_code: int
        body: str
        headers: dict[str, Any]
        def __init__(self, *, url, status_code, body, headers) -> None: ...

with module("slack_sdk.socket_mode.builtin.client", "slack_sdk.socket_mode"):
    class SocketModeClient:
        @made_once("client")
        def __init__(
            self, app_token, logger=None, web_client=None, auto_reconnect_enabled=True, trace_enabled=False,
            all_message_trace_enabled=False, ping_pong_trace_enabled=False, ping_interval=5, receive_buffer_size=1024,
            concurrency=10, proxy=None, proxy_headers=None, on_message_listeners=None, on_error_listeners=None,
            on_close_listeners=None,
        ) -> None: ...
        @blocks("sdk", instead="slack_sdk.socket_mode.aiohttp.SocketModeClient.connect")
        def connect(self) -> None: ...
        @blocks("sdk", instead="slack_sdk.socket_mode.aiohttp.SocketModeClient.disconnect")
        def disconnect(self) -> None: ...
        @blocks("sdk", instead="slack_sdk.socket_mode.aiohttp.SocketModeClient.close")
        def close(self) -> None: ...
        def is_connected(self) -> bool: ...
        @blocks("sdk", instead="slack_sdk.socket_mode.aiohttp.SocketModeClient.send_message")
        def send_message(self, message) -> None: ...
        @blocks("sdk", instead="slack_sdk.socket_mode.aiohttp.SocketModeClient.send_socket_mode_response")
        def send_socket_mode_response(self, response) -> None: ...

with module("slack_sdk.socket_mode.aiohttp"):
    class SocketModeClient:
        @made_once("client")
        def __init__(
            self, app_token, logger=None, web_client=None, proxy=None, auto_reconnect_enabled=True, ping_interval=5,
            trace_enabled=False, on_message_listeners=None, on_error_listeners=None, on_close_listeners=None, loop=None,
        ) -> None: ...
        @waits("sdk")
        async def connect(self) -> None: ...
        @waits("sdk")
        async def disconnect(self) -> None: ...
        @waits("sdk")
        async def close(self) -> None: ...
        async def is_connected(self) -> bool: ...
        @waits("sdk")
        async def send_message(self, message) -> None: ...
        @waits("sdk")
        async def send_socket_mode_response(self, response) -> None: ...
