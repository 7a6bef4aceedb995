//! What a template may see: itself, the document, pictures, fonts. No clock, no other file.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};
use typst_kit::fonts::FontStore;

/// What templates can call; it holds nothing of any document.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The files of one document.
pub(super) struct Files<'f> {
    fonts: &'f FontStore,
    main: Source,
    contents: BTreeMap<String, Bytes>,
}

impl<'f> Files<'f> {
    /// Begins with the template; nothing only if its path were none.
    pub(super) fn new(template: &str, fonts: &'f FontStore) -> Option<Self> {
        // Ids are kept for ever; the same path always has the same one.
        let path = VirtualPath::new("/document.typ").ok()?;
        let main = RootedPath::new(VirtualRoot::Project, path).intern();
        Some(Self {
            fonts,
            main: Source::new(main, template.to_owned()),
            contents: BTreeMap::new(),
        })
    }

    /// Adds a file, or puts it in the place of the one before.
    pub(super) fn add(&mut self, path: &str, bytes: Vec<u8>) {
        self.contents.insert(path.to_owned(), Bytes::new(bytes));
    }
}

impl World for Files<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() {
            Ok(self.main.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let is_here = matches!(id.root(), VirtualRoot::Project);
        let found = self.contents.get(id.vpath().get_with_slash());
        let found = found.filter(|_| is_here).cloned();
        found.ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
