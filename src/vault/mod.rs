//! Encryption, keys and typed records over a store. The only layer that sees plaintext records on their way to disk.
