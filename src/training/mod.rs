//! Worked cases: answers, what is expected of the plan, what stays hidden.
