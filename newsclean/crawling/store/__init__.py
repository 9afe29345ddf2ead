"""What a newspaper's crawls keep on disk: the files of each run, raw pages, and the state that outlives them."""
