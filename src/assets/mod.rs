//! The shipped data files with an organisation's folder laid over them.
