//! Appends frames, begins new segments, and writes snapshots.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use super::begin::{Begun, begin_segment, write_all, write_segment, write_snapshot};
use super::frame::Frame;
use super::reader::{Journal, Tail};
use super::segment::{self, HEADER, Header};
use crate::store::error::{Error, Result};
use crate::store::files::{Files, Writing};
use crate::store::index::Index;
use crate::store::record::StoreId;

/// Where a journal lies and how long its segments grow, in bytes.
#[derive(Clone, Debug)]
pub(in crate::store) struct Place {
    pub(in crate::store) files: Arc<dyn Files>,
    pub(in crate::store) folder: PathBuf,
    pub(in crate::store) segment_bytes: u64,
}

/// The one writer of a journal.
pub(in crate::store) struct Writer {
    place: Place,
    header: Header,
    key: [u8; 32],
    file: Box<dyn Writing>,
    /// Where the next frame goes.
    length: u64,
    /// How long the file is; zeros stand behind the last frame.
    allocated: u64,
    /// The number of the last commit.
    pub(in crate::store) sequence: u64,
    /// Bytes of all segments before the present one.
    older_bytes: u64,
    /// Why nothing is appended any more.
    pub(in crate::store) stopped: Option<&'static str>,
}

impl Writer {
    /// Begins the journal of a new store.
    pub(in crate::store) fn create(place: Place, store: StoreId) -> Result<Self> {
        let header = Header {
            store,
            number: 0,
            after: 0,
            snapshot: false,
        };
        let file = begin_segment(&place, &header)?;
        Ok(Self::at(place, header, file, HEADER as u64))
    }

    /// Goes on where a journal ends; cuts a torn frame.
    pub(in crate::store) fn resume(place: Place, journal: &Journal, tail: Tail) -> Result<Self> {
        let Some(header) = journal.segments.last() else {
            return Err(Error::Missing { path: place.folder });
        };
        let path = segment::path(&place.folder, header.number);
        let on_path = |source| Error::of_file(&path, source);
        let bytes = journal.bytes()?;
        let length = place.files.length(&path).map_err(on_path)?;
        let mut file = place.files.open(&path, false).map_err(on_path)?;
        if tail.torn {
            file.cut(tail.length)
                .and_then(|()| file.sync())
                .map_err(on_path)?;
        }
        let mut writer = Self::at(place, *header, file, tail.length);
        writer.allocated = if tail.torn { tail.length } else { length };
        writer.sequence = tail.sequence;
        writer.older_bytes = bytes.saturating_sub(length);
        Ok(writer)
    }

    fn at(place: Place, header: Header, file: Box<dyn Writing>, length: u64) -> Self {
        let (key, sequence) = (header.frame_key(), header.after);
        let (older_bytes, stopped) = (0, None);
        Self {
            place,
            header,
            key,
            file,
            length,
            allocated: length,
            sequence,
            older_bytes,
            stopped,
        }
    }

    /// Returns the name of the store.
    pub(in crate::store) const fn store(&self) -> StoreId {
        self.header.store
    }

    /// Returns the bytes of all segments.
    pub(in crate::store) const fn bytes(&self) -> u64 {
        self.older_bytes + self.length
    }

    /// Appends a commit; it is durable when this returns.
    pub(in crate::store) fn append(&mut self, frame: &Frame) -> Result<()> {
        if self.stopped.is_some() {
            return Err(Error::ReadOnly { source: None });
        }
        if self.length >= self.place.segment_bytes {
            self.next_segment(false)?;
        }
        let mut bytes = frame.encode(&self.key);
        let end = self.length + bytes.len() as u64;
        let allocated = self.allocated.max(end.next_multiple_of(self.place.step()));
        if end > self.allocated {
            bytes.resize((allocated - self.length) as usize, 0);
        }
        if let Err(source) = write_all(&mut *self.file, self.length, &bytes) {
            return Err(self.take_back(source));
        }
        if let Err(source) = self.file.sync() {
            // What of it lies on the disk is unknown, and a second try may wrongly succeed.
            return Err(self.stop("sync_failed", source));
        }
        (self.length, self.allocated) = (end, allocated);
        self.sequence = frame.sequence;
        Ok(())
    }

    /// Removes what a failed write has left.
    fn take_back(&mut self, source: io::Error) -> Error {
        if self.file.cut(self.length).is_err() {
            return self.stop("cut_failed", source);
        }
        self.allocated = self.length;
        Error::of_file(&self.path(), source)
    }

    const fn stop(&mut self, why: &'static str, source: io::Error) -> Error {
        self.stopped = Some(why);
        let source = Some(source);
        Error::ReadOnly { source }
    }

    fn path(&self) -> PathBuf {
        segment::path(&self.place.folder, self.header.number)
    }

    fn next_segment(&mut self, snapshot: bool) -> Result<()> {
        let header = self.next_header(snapshot);
        let begun = begin_segment(&self.place, &header);
        self.turn_to(header, begun, HEADER as u64)
    }

    const fn next_header(&self, snapshot: bool) -> Header {
        Header {
            store: self.header.store,
            number: self.header.number + 1,
            after: self.sequence,
            snapshot,
        }
    }

    /// Goes on in a new segment, unless it could not be begun.
    fn turn_to(&mut self, header: Header, begun: Begun, length: u64) -> Result<()> {
        if begun.is_err()
            && self
                .place
                .files
                .length(&self.place.segment(&header))
                .is_ok()
        {
            // The new segment may or may not outlive a power cut, so neither may be written to.
            self.stopped = Some("segment_failed");
        }
        let mut before = std::mem::replace(&mut self.file, begun?);
        // Zeros that stay behind the last frame harm nobody.
        let _ = before.cut(self.length).is_ok();
        self.older_bytes += self.length;
        self.key = header.frame_key();
        (self.header, self.length, self.allocated) = (header, length, length);
        Ok(())
    }

    /// Writes all that the index holds into a segment of its own, goes on in a new one, and
    /// removes those before. Returns the number of the snapshot's segment.
    pub(in crate::store) fn snapshot(&mut self, index: &dyn Index) -> Result<u64> {
        if self.stopped.is_some() {
            return Err(Error::ReadOnly { source: None });
        }
        let header = self.next_header(true);
        let mut length = 0;
        let begun = write_segment(&self.place, &header, &mut |file| {
            length = write_snapshot(file, &header, index)?;
            Ok(())
        });
        self.turn_to(header, begun, length)?;
        self.next_segment(false)?;
        let removed = self.remove_before(header.number);
        self.older_bytes = length;
        removed.map(|()| header.number)
    }

    fn remove_before(&self, number: u64) -> Result<()> {
        let folder = &self.place.folder;
        let on_folder = |source| Error::of_file(folder, source);
        for name in self.place.files.names(folder).map_err(on_folder)? {
            if segment::number(&name).is_some_and(|it| it < number) {
                let path = folder.join(name);
                let removed = self.place.files.remove_file(&path);
                removed.map_err(|source| Error::of_file(&path, source))?;
            }
        }
        self.place.files.sync_folder(folder).map_err(on_folder)
    }
}
