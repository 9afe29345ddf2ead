"""How a newspaper's server is treated: who asks, what, how often, and when not at all."""
