//! Begins segments: under another name until they are whole and on the disk.

use std::io;
use std::path::{Path, PathBuf};

use super::frame::{Frame, Image, Kind};
use super::segment::{self, HEADER, Header};
use super::writer::Place;
use crate::store::error::{Error, Result};
use crate::store::files::Writing;
use crate::store::index::Index;
use crate::store::record::{BatchId, Revision};

/// How many batch ids a snapshot remembers.
const BATCHES: usize = 1024;

/// Roughly how many bytes of records stand in one frame of a snapshot.
const PART: usize = 1 << 20;

impl Place {
    /// Returns by how many bytes a segment grows at once.
    pub(super) fn step(&self) -> u64 {
        self.segment_bytes.clamp(1, STEP)
    }

    pub(super) fn segment(&self, header: &Header) -> PathBuf {
        segment::path(&self.folder, header.number)
    }
}

/// By how many bytes a segment grows at once, at most. Within what is there already a frame costs
/// the disk one write; making a file longer costs it the file's new length, too.
const STEP: u64 = 256 << 10;

/// A new segment, open for writing.
pub(super) type Begun = Result<Box<dyn Writing>>;
type Fill<'a> = &'a mut dyn FnMut(&mut dyn Writing) -> Result<()>;

/// Creates an empty segment.
pub(super) fn begin_segment(place: &Place, header: &Header) -> Begun {
    write_segment(place, header, &mut |_| Ok(()))
}

/// Creates a segment under another name and renames it when it is whole and on the disk.
pub(super) fn write_segment(place: &Place, header: &Header, fill: Fill<'_>) -> Begun {
    let draft = place.folder.join(segment::DRAFT);
    let on_draft = |source| Error::of_file(&draft, source);
    let mut file = place.files.open(&draft, true).map_err(on_draft)?;
    write_all(&mut *file, 0, &header.encode()).map_err(on_draft)?;
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

/// Writes all that an index holds behind a header; returns the length of both.
pub(super) fn write_snapshot(
    file: &mut dyn Writing,
    header: &Header,
    index: &dyn Index,
) -> Result<u64> {
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
        let written = write_all(file, length, &bytes);
        length += bytes.len() as u64;
        written.map_err(|source| Error::of_file(Path::new(segment::DRAFT), source))
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
        revision: Revision(number),
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

/// Writes all of the bytes at a place.
pub(super) fn write_all(file: &mut dyn Writing, offset: u64, mut bytes: &[u8]) -> io::Result<()> {
    let mut offset = offset;
    while !bytes.is_empty() {
        match file.write_at(offset, bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => {
                bytes = bytes.get(written..).unwrap_or_default();
                offset += written as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
