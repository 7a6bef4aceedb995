//! Reads a journal: finds its segments, checks that none is missing, and hands out its frames.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::frame::{Frame, Kind};
use super::segment::{self, HEADER, Header, NoHeader};
use crate::store::error::{Error, Result};
use crate::store::files::Files;

/// The segments of a store, oldest first; the first one holds all that was before it.
pub(in crate::store) struct Journal {
    pub(super) files: Arc<dyn Files>,
    pub(super) folder: PathBuf,
    pub(in crate::store) segments: Vec<Header>,
    /// Segments that a snapshot has made superfluous, and one that never became whole.
    pub(in crate::store) leftovers: Vec<PathBuf>,
}

/// Where the journal ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) struct Tail {
    /// Bytes of the last segment up to the end of its last whole frame.
    pub(in crate::store) length: u64,
    /// The number of the last commit.
    pub(in crate::store) sequence: u64,
    /// Whether a torn frame follows, of which nobody was told that it is durable.
    pub(in crate::store) torn: bool,
}

/// What takes the frames.
pub(in crate::store) type Sink<'a> = &'a mut dyn FnMut(&Frame) -> Result<()>;

impl Journal {
    /// Reads the headers of all segments; nothing if there is no journal in the folder.
    pub(in crate::store) fn scan(files: &Arc<dyn Files>, folder: &Path) -> Result<Option<Self>> {
        let names = match files.names(folder) {
            Ok(names) => names,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Error::of_file(folder, error)),
        };
        let mut segments = Vec::new();
        let mut leftovers = Vec::new();
        for name in names {
            match segment::number(&name) {
                Some(number) => segments.push(read_header(&**files, folder, number)?),
                None if name == segment::DRAFT => leftovers.push(folder.join(name)),
                None => {}
            }
        }
        let (files, folder) = (Arc::clone(files), folder.to_owned());
        let mut journal = Self {
            files,
            folder,
            segments,
            leftovers,
        };
        journal.drop_what_a_snapshot_holds();
        journal.check_that_none_is_missing()?;
        Ok((!journal.segments.is_empty()).then_some(journal))
    }

    fn drop_what_a_snapshot_holds(&mut self) {
        let snapshot = self
            .segments
            .iter()
            .rposition(|it| it.snapshot)
            .unwrap_or(0);
        let older = self.segments.drain(..snapshot);
        self.leftovers
            .extend(older.map(|it| segment::path(&self.folder, it.number)));
    }

    fn check_that_none_is_missing(&self) -> Result<()> {
        let Some(first) = self.segments.first() else {
            return Ok(());
        };
        let damaged = |number, what| Err(self.damaged(number, 0, what));
        if first.number > 0 && !first.snapshot {
            return damaged(first.number, "the segments before it are missing");
        }
        for (before, next) in self.segments.iter().zip(self.segments.iter().skip(1)) {
            if next.number != before.number + 1 {
                return damaged(next.number, "the segment before it is missing");
            }
            if next.store != before.store || next.after < before.after {
                return damaged(next.number, "it belongs to another store");
            }
        }
        Ok(())
    }

    /// Returns the bytes of all segments.
    pub(in crate::store) fn bytes(&self) -> Result<u64> {
        let length = |it: &Header| {
            let path = segment::path(&self.folder, it.number);
            self.files
                .length(&path)
                .map_err(|source| Error::of_file(&path, source))
        };
        self.segments.iter().map(length).sum()
    }

    pub(in crate::store) fn damaged(&self, number: u64, offset: u64, what: &'static str) -> Error {
        let path = segment::path(&self.folder, number);
        Error::Damaged { path, offset, what }
    }
}

/// Hands out all frames after number `from` and returns where the journal ends.
///
/// Begins with the snapshot if `from` lies before it.
pub(in crate::store) fn frames_after(journal: &Journal, from: u64, sink: Sink<'_>) -> Result<Tail> {
    let start = journal
        .segments
        .iter()
        .rposition(|it| it.after <= from)
        .unwrap_or(0);
    let mut tail = Tail {
        length: 0,
        sequence: 0,
        torn: false,
    };
    let segments = journal.segments.get(start..).unwrap_or_default();
    for (index, header) in segments.iter().enumerate() {
        if index > 0 && tail.sequence != header.after {
            return Err(journal.damaged(header.number, 0, "commits before it are missing"));
        }
        let mut later = |frame: &Frame| {
            if frame.sequence > from {
                sink(frame)
            } else {
                Ok(())
            }
        };
        tail = read_segment(journal, header, &mut later)?;
        if tail.torn && index + 1 < segments.len() {
            let what = "a commit in the middle of the journal cannot be read";
            return Err(journal.damaged(header.number, tail.length, what));
        }
    }
    Ok(tail)
}

fn read_segment(journal: &Journal, header: &Header, sink: Sink<'_>) -> Result<Tail> {
    let path = segment::path(&journal.folder, header.number);
    let read = journal.files.read(&path, u64::MAX);
    let bytes = read.map_err(|source| Error::of_file(&path, source))?;
    let key = header.frame_key();
    let mut offset = HEADER;
    let mut order = Order::of(header);
    while let Some((frame, length)) = Frame::decode(&key, bytes.get(offset..).unwrap_or_default()) {
        if !order.accepts(&frame) {
            let what = "the commits are not in order";
            return Err(journal.damaged(header.number, offset as u64, what));
        }
        sink(&frame)?;
        offset += length;
    }
    let (length, sequence) = (offset as u64, order.sequence);
    // Zeros wait for the next frame; anything else was to be one.
    let torn = bytes.iter().skip(offset).any(|it| *it != 0);
    if torn && (header.snapshot || frame_follows(&key, &bytes, offset, sequence)) {
        let what = "a commit in the middle of the journal cannot be read";
        return Err(journal.damaged(header.number, length, what));
    }
    if order.in_snapshot {
        return Err(journal.damaged(header.number, length, "the snapshot is not whole"));
    }
    Ok(Tail {
        length,
        sequence,
        torn,
    })
}

/// Tells whether a whole frame stands anywhere behind unreadable bytes: then they are no torn end.
fn frame_follows(key: &[u8; 32], bytes: &[u8], offset: usize, sequence: u64) -> bool {
    let near = sequence..sequence.saturating_add(1 << 24);
    (offset + 1..bytes.len()).any(|start| {
        let rest = bytes.get(start..).unwrap_or_default();
        let number = rest
            .get(5..13)
            .and_then(|it| it.try_into().ok())
            .map(u64::from_be_bytes);
        number.is_some_and(|it| near.contains(&it)) && Frame::decode(key, rest).is_some()
    })
}

/// Which frame may come next.
struct Order {
    sequence: u64,
    in_snapshot: bool,
}

impl Order {
    const fn of(header: &Header) -> Self {
        let (sequence, in_snapshot) = (header.after, header.snapshot);
        Self {
            sequence,
            in_snapshot,
        }
    }

    fn accepts(&mut self, frame: &Frame) -> bool {
        if self.in_snapshot {
            self.in_snapshot = frame.kind != Kind::SnapshotEnd;
            return frame.kind != Kind::Commit && frame.sequence == self.sequence;
        }
        self.sequence += 1;
        frame.kind == Kind::Commit && frame.sequence == self.sequence
    }
}

fn read_header(files: &dyn Files, folder: &Path, number: u64) -> Result<Header> {
    let path = segment::path(folder, number);
    let read = files.read(&path, HEADER as u64);
    let bytes = read.map_err(|source| Error::of_file(&path, source))?;
    match Header::decode(&bytes) {
        Ok(header) if header.number == number => Ok(header),
        Err(NoHeader::Newer(format)) => Err(Error::Newer { format }),
        Ok(_) | Err(NoHeader::Broken) => {
            let what = "the segment's header cannot be read";
            Err(Error::Damaged {
                path,
                offset: 0,
                what,
            })
        }
    }
}
