//! Places at which offers are given.

use std::sync::Arc;

use super::{Accessibility, Contact};
use crate::base::LocationId;

/// A place (HSDS `location`), used by several offers or by one that has several places.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Location {
    /// The id that offers use in `at`.
    pub id: LocationId,
    /// Its id in the directory that it was taken over from (RFC 4122).
    pub uuid: Option<Arc<str>>,
    /// Its proper name.
    pub name: Option<Arc<str>>,
    /// Address, district, way there, telephone.
    pub contact: Contact,
    /// What makes it usable with a disability.
    pub accessibility: Vec<Accessibility>,
}
