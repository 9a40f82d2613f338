//! Gives the shared library its SONAME, and keeps it loaded once it is: its threads would run on in memory that is gone.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let version = std::env::var("CARGO_PKG_VERSION_MAJOR").unwrap_or_default();
    match std::env::var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("macos") => {
            println!("cargo:rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libvideosdk_api.{version}.dylib");
        }
        Ok("linux" | "freebsd" | "android") => {
            println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libvideosdk_api.so.{version}");
            println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
        }
        _ => {}
    }
}
