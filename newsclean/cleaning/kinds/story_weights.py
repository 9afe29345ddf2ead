"""The weights of the model in `story`, one a feature; written by `newsclean.evaluation.story_weights`."""

WEIGHTS = (
    -2.9755,  # bias
    1.7168,  # declared_story
    1.0052,  # og_article
    -1.4373,  # og_other
    0.4335,  # dated
    -1.4570,  # declared_thing
    0.7070,  # words
    -0.6170,  # shown
    0.7299,  # share
    -0.0849,  # paragraph
    -0.1213,  # links
    -0.6035,  # link_blocks
    -0.3545,  # headings
    0.0780,  # linked_headings
    -0.8787,  # no_h1
    1.7077,  # depth
    3.2857,  # slug
    0.8003,  # dated_address
    -1.6886,  # thing_address
    2.0188,  # story_address
    0.8542,  # authors
    0.3033,  # date
    0.1559,  # items
    0.4780,  # comments
    -0.2470,  # prices
    -0.2841,  # list_title
    0.3802,  # kept_links
    0.0000,  # kept_short
    0.3070,  # long_paragraphs
    1.4409,  # spread
    0.2692,  # breadcrumbs
    -0.3533,  # forms
)
