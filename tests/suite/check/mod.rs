//! Everything that `lotse check` says: nothing about sound files, and exactly this about others.

mod mutated;
mod samples;
mod schemas;
mod sources;
mod validator;
