"""Settings of the node's crawls. What makes them polite comes along with the spider; NEWSCLEAN_USER_AGENT stands in the
environment of scrapyd."""

import os

BOT_NAME = "newspapers"
SPIDER_MODULES = ["newsclean.crawling.spider"]
ITEM_PIPELINES = {
    "newsclean.crawling.pipelines.CleaningPipeline": 500,
    "newsclean.crawling.output.RunFilesPipeline": 900,
}
NEWSCLEAN_OUT = os.environ.get("NEWSCLEAN_OUT", "/var/lib/newsclean/crawl")
NEWSCLEAN_WEBHOOK = os.environ.get("NEWSCLEAN_WEBHOOK", "")
LOG_LEVEL = "WARNING"
STATS_DUMP = False
