"""How alike two texts are, word by word; pure, and below the models, which keep a sketch of each text."""
