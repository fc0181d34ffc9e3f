"""What the articles prove: deals, events, terms, money and figures."""
