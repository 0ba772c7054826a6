//! The widget itself, as Rust compiled into a page calls it: initialise a Space, hold its session,
//! and get models that were checked.

mod binding;
mod error;
mod load;
mod session;
mod space;

pub use error::WidgetError;
pub use session::{Listener, Session};
pub use space::{InitOptions, WidgetSpace, init_space};
