//! JSON in, findings and models out.

mod value;
