//! The screens, driven by keys through the program and drawn on a terminal of memory.

mod bar;
mod desk;
mod directory;
mod laws;
mod letter;
mod options;
mod ordered;
mod pseudo;
mod sources;
mod typing;
mod walks;
