//! The data files as bytes, whoever has read them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

/// Turns the bytes of a packed file into those that were packed.
pub type Unpack = fn(&[u8]) -> Vec<u8>;

/// Paths below the data folder (`forms/…`, `locales/…`, with `/`) and their bytes.
#[derive(Clone, Default, Debug)]
pub struct Sources(BTreeMap<String, File>);

/// A file, at hand or packed.
#[derive(Clone)]
enum File {
    Open(Cow<'static, [u8]>),
    /// Unpacked when it is first read: most languages are never asked for.
    Packed(Arc<Packed>),
}

struct Packed {
    bytes: &'static [u8],
    unpack: Unpack,
    open: OnceLock<Vec<u8>>,
}

impl File {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Open(bytes) => bytes,
            Self::Packed(it) => it.open.get_or_init(|| (it.unpack)(it.bytes)),
        }
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Open(_) => "Open(…)",
            Self::Packed(_) => "Packed(…)",
        })
    }
}

impl Sources {
    /// Adds a file, or puts it over the one of the same path.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.0
            .insert(path.into(), File::Open(Cow::Owned(bytes.into())));
    }

    /// Adds a file that is inside the program, without a copy of it.
    pub fn embed(&mut self, path: impl Into<String>, bytes: &'static [u8]) {
        self.0.insert(path.into(), File::Open(Cow::Borrowed(bytes)));
    }

    /// Adds a file that is packed inside the program; it is unpacked when it is first read.
    pub fn embed_packed(&mut self, path: impl Into<String>, bytes: &'static [u8], unpack: Unpack) {
        let packed = Packed {
            bytes,
            unpack,
            open: OnceLock::new(),
        };
        self.0.insert(path.into(), File::Packed(Arc::new(packed)));
    }

    /// Takes a file out.
    pub fn remove(&mut self, path: &str) -> Option<Vec<u8>> {
        self.0.remove(path).map(|it| it.bytes().to_vec())
    }

    /// Returns a file's bytes.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(File::bytes)
    }

    /// Returns the files whose path begins with the prefix, in order of path.
    pub fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        self.range(prefix).map(|(path, file)| (path, file.bytes()))
    }

    /// Returns the paths that begin with the prefix, in their order; nothing is unpacked.
    pub fn paths_under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        self.range(prefix).map(|it| it.0)
    }

    fn range<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a File)> {
        self.0
            .range(prefix.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(prefix))
            .map(|(path, file)| (path.as_str(), file))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_unpacked_when_it_is_read() {
        let mut sources = Sources::default();
        sources.embed_packed("locales/de/ui.ftl", b"packed", <[u8]>::to_ascii_uppercase);
        sources.embed_packed("locales/de/never.ftl", b"", |_| unreachable!());
        let paths: Vec<_> = sources.paths_under("locales/").collect();
        assert_eq!(paths, ["locales/de/never.ftl", "locales/de/ui.ftl"]);
        assert_eq!(sources.get("locales/de/ui.ftl"), Some(b"PACKED".as_slice()));
        assert_eq!(
            sources.remove("locales/de/ui.ftl"),
            Some(b"PACKED".to_vec())
        );
    }
}
