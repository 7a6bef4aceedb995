//! The expression language through its public face.

mod faults;
mod syntax;
mod values;
mod world;
