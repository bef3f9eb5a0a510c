from typing import Any, Self

with module("tavily.tavily", "tavily"):
    class TavilyClient:
        @made_once("client")
        def __init__(
            self, api_key=None, proxies=None, api_base_url=None, client_source=None, project_id=None, org_id=None,
            session_id=None, human_id=None, client_name=None, session=None,
        ) -> None: ...
        def __enter__(self) -> Self: ...
        def __exit__(self, exc_type, exc_val, exc_tb) -> None: ...
        def close(self) -> None: ...
        @blocks("http", instead="tavily.AsyncTavilyClient.search")
        @bounded_by("timeout", omitted="bounded")
        def search(
            self, query, search_depth=None, topic=None, time_range=None, start_date=None, end_date=None, days=None,
            max_age_hours=None, max_results=None, include_domains=None, exclude_domains=None, include_domains_mode=None,
            include_answer=None, include_raw_content=None, include_images=None, timeout=60, country=None,
            auto_parameters=None, include_favicon=None, include_usage=None, exact_match=None, fetch_timeout=None,
            cache_fallback=None, language=None, filter_by_language=None, **kwargs,
        ): ...
        @blocks("http", instead="tavily.AsyncTavilyClient.extract")
        @bounded_by("timeout", omitted="bounded")
        def extract(
            self, urls, include_images=None, extract_depth=None, format=None, timeout=30, include_favicon=None,
            include_usage=None, query=None, chunks_per_source=None, **kwargs,
        ): ...
        @blocks("http", instead="tavily.AsyncTavilyClient.qna_search")
        @bounded_by("timeout", omitted="bounded")
        def qna_search(
            self, query, search_depth="advanced", topic="general", days=7, max_results=5, include_domains=None,
            exclude_domains=None, timeout=60, country=None, include_favicon=None, **kwargs,
        ): ...
        @blocks("http", instead="tavily.AsyncTavilyClient.get_search_context")
        @bounded_by("timeout", omitted="bounded")
        def get_search_context(
            self, query, search_depth="basic", topic="general", days=7, max_results=5, include_domains=None,
            exclude_domains=None, max_tokens=4000, timeout=60, country=None, include_favicon=None, **kwargs,
        ): ...
        @blocks("http", instead="tavily.AsyncTavilyClient.crawl")
        @bounded_by("timeout", omitted="minutes")
        def crawl(
            self, url, max_depth=None, max_breadth=None, limit=None, instructions=None, select_paths=None,
            select_domains=None, exclude_paths=None, exclude_domains=None, allow_external=None, include_images=None,
            extract_depth=None, format=None, timeout=150, include_favicon=None, include_usage=None,
            chunks_per_source=None, **kwargs,
        ): ...
        @blocks("http", instead="tavily.AsyncTavilyClient.map")
        @bounded_by("timeout", omitted="minutes")
        def map(
            self, url, max_depth=None, max_breadth=None, limit=None, instructions=None, select_paths=None,
            select_domains=None, exclude_paths=None, exclude_domains=None, allow_external=None, include_images=None,
            timeout=150, include_usage=None, **kwargs,
        ): ...
        @blocks("http", instead="tavily.AsyncTavilyClient.get_research")
        def get_research(self, request_id, include_usage=None): ...
        @blocks("http", instead="tavily.AsyncTavilyClient.research")
        def research(
            self, input, model=None, output_schema=None, stream=False, citation_format="numbered", timeout=None,
            **kwargs,
        ): ...

with module("tavily.async_tavily", "tavily"):
    class AsyncTavilyClient:
        @made_once("client")
        def __init__(
            self, api_key=None, company_info_tags=..., proxies=None, api_base_url=None, client_source=None,
            project_id=None, org_id=None, session_id=None, human_id=None, client_name=None, client=None,
        ) -> None: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, exc_type, exc_val, exc_tb) -> None: ...
        @waits("http")
        async def close(self) -> None: ...
        @waits("http")
        @bounded_by("timeout", omitted="bounded")
        async def search(
            self, query, search_depth=None, topic=None, time_range=None, start_date=None, end_date=None, days=None,
            max_age_hours=None, max_results=None, include_domains=None, exclude_domains=None, include_domains_mode=None,
            include_answer=None, include_raw_content=None, include_images=None, timeout=60, country=None,
            auto_parameters=None, include_favicon=None, include_usage=None, exact_match=None, fetch_timeout=None,
            cache_fallback=None, language=None, filter_by_language=None, **kwargs,
        ): ...
        @waits("http")
        @bounded_by("timeout", omitted="bounded")
        async def extract(
            self, urls, include_images=None, extract_depth=None, format=None, timeout=30, include_favicon=None,
            include_usage=None, query=None, chunks_per_source=None, **kwargs,
        ): ...
        @waits("http")
        @bounded_by("timeout", omitted="bounded")
        async def qna_search(
            self, query, search_depth="advanced", topic="general", days=7, max_results=5, include_domains=None,
            exclude_domains=None, timeout=60, country=None, include_favicon=None, **kwargs,
        ): ...
        @waits("http")
        @bounded_by("timeout", omitted="bounded")
        async def get_search_context(
            self, query, search_depth="basic", topic="general", days=7, max_results=5, include_domains=None,
            exclude_domains=None, max_tokens=4000, timeout=60, country=None, include_favicon=None, **kwargs,
        ): ...
        @waits("http")
        @bounded_by("timeout", omitted="minutes")
        async def crawl(
            self, url, max_depth=None, max_breadth=None, limit=None, instructions=None, select_paths=None,
            select_domains=None, exclude_paths=None, exclude_domains=None, allow_external=None, extract_depth=None,
            include_images=None, format=None, timeout=150, include_favicon=None, include_usage=None,
            chunks_per_source=None, **kwargs,
        ): ...
        @waits("http")
        @bounded_by("timeout", omitted="minutes")
        async def map(
            self, url, max_depth=None, max_breadth=None, limit=None, instructions=None, select_paths=None,
            select_domains=None, exclude_paths=None, exclude_domains=None, allow_external=None, include_images=None,
            timeout=150, include_usage=None, **kwargs,
        ): ...
        @waits("http")
        async def get_research(self, request_id, include_usage=None): ...
        @waits("http")
        async def research(
            self, input, model=None, output_schema=None, stream=False, citation_format="numbered", timeout=None,
            **kwargs,
        ): ...
