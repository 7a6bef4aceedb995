//! The expression language: parse, check, three-valued evaluation with a trace. Knows no form.
