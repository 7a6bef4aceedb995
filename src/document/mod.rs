//! Plan and profile as Markdown and JSON. Bytes out, no files.
