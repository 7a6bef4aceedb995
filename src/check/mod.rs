//! Everything `lotse check` says about the data files. Prints nothing.
