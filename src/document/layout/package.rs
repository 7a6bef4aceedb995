//! ZIP files as office programs want them.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Files of a package in order; the first of an ODT is stored as it is.
pub(super) struct Package(Vec<(String, Vec<u8>, CompressionMethod)>);

impl Package {
    pub(super) const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a file as it is, without compressing it.
    pub(super) fn store(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        let method = CompressionMethod::Stored;
        self.0.push((name.to_owned(), bytes.into(), method));
    }

    /// Adds a file.
    pub(super) fn add(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        let method = CompressionMethod::Deflated;
        self.0.push((name.to_owned(), bytes.into(), method));
    }

    /// Returns the names so far.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|it| it.0.as_str())
    }

    /// Packs the files; the same ones always give the same bytes.
    pub(super) fn pack(self) -> zip::result::ZipResult<Vec<u8>> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes, method) in self.0 {
            let options = SimpleFileOptions::default().compression_method(method);
            writer.start_file(name, options)?;
            writer.write_all(&bytes)?;
        }
        Ok(writer.finish()?.into_inner())
    }
}
