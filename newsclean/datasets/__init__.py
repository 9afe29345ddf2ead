"""What is done with records once they are made: data sets, comparisons."""
