//! Tells the linker how much stack there is need of.

fn main() {
    // As in crates/validator: the usual megabyte would stand before everything else and make every
    // address in the code longer. Nothing here recurses.
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32")
        && std::env::var_os("CARGO_FEATURE_TYPED").is_none()
    {
        println!("cargo::rustc-link-arg-cdylib=-zstack-size=2048");
    }
    println!("cargo::rerun-if-changed=build.rs");
}
