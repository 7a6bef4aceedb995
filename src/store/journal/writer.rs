//! Appends frames, begins new segments, and writes snapshots.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::frame::{Frame, Image, Kind};
use super::reader::{Journal, Tail};
use super::segment::{self, HEADER, Header};
use crate::store::error::{Error, Result};
use crate::store::files::{Appending, Files};
use crate::store::index::Index;
use crate::store::record::{BatchId, StoreId};

/// How many batch ids a snapshot remembers.
const BATCHES: usize = 1024;

/// Roughly how many bytes of records stand in one frame of a snapshot.
const PART: usize = 1 << 20;

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
    file: Box<dyn Appending>,
    length: u64,
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
        let mut file = place.files.append_to(&path, false).map_err(on_path)?;
        if tail.torn {
            file.cut(tail.length)
                .and_then(|()| file.sync())
                .map_err(on_path)?;
        }
        let mut writer = Self::at(place, *header, file, tail.length);
        writer.sequence = tail.sequence;
        writer.older_bytes = bytes.saturating_sub(length);
        Ok(writer)
    }

    fn at(place: Place, header: Header, file: Box<dyn Appending>, length: u64) -> Self {
        let (key, sequence) = (header.frame_key(), header.after);
        let (older_bytes, stopped) = (0, None);
        Self {
            place,
            header,
            key,
            file,
            length,
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
        let bytes = frame.encode(&self.key);
        if let Err(source) = write_all(&mut *self.file, &bytes) {
            return Err(self.take_back(source));
        }
        if let Err(source) = self.file.sync() {
            // What of it lies on the disk is unknown, and a second try may wrongly succeed.
            return Err(self.stop("sync_failed", source));
        }
        self.length += bytes.len() as u64;
        self.sequence = frame.sequence;
        Ok(())
    }

    /// Removes what a failed write has left.
    fn take_back(&mut self, source: io::Error) -> Error {
        if self.file.cut(self.length).is_err() {
            return self.stop("cut_failed", source);
        }
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
        self.file = begun?;
        self.older_bytes += self.length;
        self.key = header.frame_key();
        (self.header, self.length) = (header, length);
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

impl Place {
    fn segment(&self, header: &Header) -> PathBuf {
        segment::path(&self.folder, header.number)
    }
}

type Begun = Result<Box<dyn Appending>>;
type Fill<'a> = &'a mut dyn FnMut(&mut dyn Appending) -> Result<()>;

fn begin_segment(place: &Place, header: &Header) -> Begun {
    write_segment(place, header, &mut |_| Ok(()))
}

/// Creates a segment under another name and renames it when it is whole and on the disk.
fn write_segment(place: &Place, header: &Header, fill: Fill<'_>) -> Begun {
    let draft = place.folder.join(segment::DRAFT);
    let on_draft = |source| Error::of_file(&draft, source);
    let mut file = place.files.append_to(&draft, true).map_err(on_draft)?;
    write_all(&mut *file, &header.encode()).map_err(on_draft)?;
    fill(&mut *file)?;
    file.sync().map_err(on_draft)?;
    place
        .files
        .rename(&draft, &place.segment(header))
        .map_err(on_draft)?;
    let synced = place.files.sync_folder(&place.folder);
    synced.map_err(|source| Error::of_file(&place.folder, source))?;
    Ok(file)
}

fn write_snapshot(file: &mut dyn Appending, header: &Header, index: &dyn Index) -> Result<u64> {
    let key = header.frame_key();
    let mut length = HEADER as u64;
    let mut write = |kind, images| {
        let (sequence, batch) = (header.after, BatchId([0; 16]));
        let bytes = Frame {
            kind,
            sequence,
            batch,
            images,
        }
        .encode(&key);
        length += bytes.len() as u64;
        write_all(file, &bytes).map_err(|source| Error::of_file(Path::new(segment::DRAFT), source))
    };
    let mut after: Option<Vec<u8>> = None;
    loop {
        let images = next_part(index, &mut after)?;
        if images.is_empty() {
            break;
        }
        write(Kind::Records, images)?;
    }
    let image = |(id, number): (BatchId, u64)| Image {
        key: id.0.to_vec(),
        revision: crate::store::record::Revision(number),
        value: None,
    };
    let batches = index.latest_batches(BATCHES)?;
    write(Kind::Batches, batches.into_iter().map(image).collect())?;
    write(Kind::SnapshotEnd, Vec::new())?;
    Ok(length)
}

/// Returns the next records, about [`PART`] bytes of them.
fn next_part(index: &dyn Index, after: &mut Option<Vec<u8>>) -> Result<Vec<Image>> {
    let mut images = Vec::new();
    let mut size = 0;
    while size < PART {
        let page = index.page(&[], after.as_deref(), 64)?;
        let Some(last) = page.last() else { break };
        *after = Some(last.key.clone());
        for record in page {
            size += record.value.len();
            let (key, revision, value) = (record.key, record.revision, Some(record.value));
            images.push(Image {
                key,
                revision,
                value,
            });
        }
    }
    Ok(images)
}

fn write_all(file: &mut dyn Appending, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match file.append(bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
