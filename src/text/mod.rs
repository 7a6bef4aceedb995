//! Messages in every language, and their layout in cells. Draws nothing.
