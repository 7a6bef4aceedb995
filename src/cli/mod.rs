//! Arguments, subcommands, and errors told to people.
