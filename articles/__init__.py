"""What was published: publishers, articles and citable places in them."""
