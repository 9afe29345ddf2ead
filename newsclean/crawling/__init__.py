"""Crawling: the only place that imports Scrapy.

sites -> sources -> frontier -> spider -> pipelines (cleaning) -> output

run.crawl(jobs, options)          newspapers side by side in this process
spider.NewspaperSpider            in any Scrapy project
pipelines.CleaningPipeline        in any Scrapy project
"""
