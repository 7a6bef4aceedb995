//! From what a caller asks to what the journal holds: revisions compared, post-images made.

use std::collections::BTreeSet;

use super::error::{Error, Result};
use super::index::Index;
use super::journal::{Frame, Image, Kind};
use super::record::{BatchId, MAX_BATCH_BYTES, MAX_KEY_BYTES, Operation, Revision};

/// Compares all revisions with the index and returns the frame to append.
pub(super) fn frame_of(
    index: &dyn Index,
    batch: BatchId,
    operations: &[Operation],
) -> Result<Frame> {
    check_shape(operations)?;
    let mut images = Vec::with_capacity(operations.len());
    for operation in operations {
        let found = index.revision(operation.key())?;
        if found != operation.expect() {
            let key = operation.key().to_vec();
            return Err(Error::Conflict { key, found });
        }
        images.push(image_of(operation));
    }
    let sequence = index.applied()?.saturating_add(1);
    let frame = Frame {
        kind: Kind::Commit,
        sequence,
        batch,
        images,
    };
    if frame.encoded_length() > MAX_BATCH_BYTES {
        return Err(Error::Refused {
            what: "the commit is too large",
        });
    }
    Ok(frame)
}

fn check_shape(operations: &[Operation]) -> Result<()> {
    let refuse = |what| Err(Error::Refused { what });
    let mut keys = BTreeSet::new();
    for operation in operations {
        let key = operation.key();
        if key.is_empty() || key.len() > MAX_KEY_BYTES {
            return refuse("a key must have 1 to 512 bytes");
        }
        if !keys.insert(key) {
            return refuse("a key stands twice in one commit");
        }
        let deletes = matches!(operation, Operation::Delete { .. });
        if deletes && operation.expect() == Revision::ABSENT {
            return refuse("a key that isn't there cannot be removed");
        }
    }
    if operations.is_empty() {
        return refuse("a commit without operations");
    }
    Ok(())
}

fn image_of(operation: &Operation) -> Image {
    match operation {
        Operation::Put { key, expect, value } => Image {
            key: key.clone(),
            revision: expect.next(),
            value: Some(value.clone()),
        },
        Operation::Delete { key, .. } => Image {
            key: key.clone(),
            revision: Revision::ABSENT,
            value: None,
        },
    }
}
