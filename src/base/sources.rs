//! The data files as bytes, whoever has read them.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// Paths below the data folder (`forms/…`, `locales/…`, with `/`) and their bytes.
#[derive(Clone, Default, Debug)]
pub struct Sources(BTreeMap<String, Cow<'static, [u8]>>);

impl Sources {
    /// Adds a file, or puts it over the one of the same path.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.0.insert(path.into(), Cow::Owned(bytes.into()));
    }

    /// Adds a file that is inside the program, without a copy of it.
    pub fn embed(&mut self, path: impl Into<String>, bytes: &'static [u8]) {
        self.0.insert(path.into(), Cow::Borrowed(bytes));
    }

    /// Takes a file out.
    pub fn remove(&mut self, path: &str) -> Option<Vec<u8>> {
        self.0.remove(path).map(Cow::into_owned)
    }

    /// Returns a file's bytes.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(AsRef::as_ref)
    }

    /// Returns the files whose path begins with the prefix, in order of path.
    pub fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        self.0
            .range(prefix.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(prefix))
            .map(|(path, bytes)| (path.as_str(), bytes.as_ref()))
    }
}
