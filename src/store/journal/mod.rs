//! The truth of the local store: an append-only journal of frames in segments.
//!
//! A commit is one frame, appended and brought to the disk before it counts. Nothing in a segment
//! is ever overwritten; only a torn last frame, which nobody was told is durable, is cut.

mod begin;
mod frame;
mod reader;
mod segment;
mod writer;

pub(super) use frame::{Frame, Image, Kind};
pub(super) use reader::{Journal, Tail, frames_after};
pub(super) use segment::Header;
pub(super) use writer::{Place, Writer};
