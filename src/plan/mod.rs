//! Rules and the engine that derives the Hilfeplan from a profile. Writes no documents.

pub mod deadline;
