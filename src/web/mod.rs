//! Rust compiled into a page: objects as JavaScript hands them around. No logic of its own.
//!
//! Validation looks at the JavaScript value itself, so it sees what serde would not: properties
//! that aren't declared, values of other types, getters that throw. Only what is valid is decoded.

mod console;
mod decode;
mod json;
mod value;
mod widget;

pub use crate::validate::Invalid;
pub use console::log;
pub use decode::{decode, decode_list, encode};
pub use value::{Model, validate, validate_list};
pub use widget::{InitOptions, Listener, Session, WidgetError, WidgetSpace, init_space};
