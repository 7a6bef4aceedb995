//! Ordered keys, revisions, sealed bytes, durable commits. Knows nothing of what the bytes mean.
