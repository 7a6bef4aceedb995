//! The expression language through its public face.

mod faults;
mod laws;
mod oracle;
mod random;
mod syntax;
mod tracing;
mod values;
mod world;
