//! How the addon is linked.

fn main() {
    // Without this, the addon would be built again for every change of the TypeScript beside it.
    println!("cargo:rerun-if-changed=build.rs");
    let target = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    match target.as_str() {
        // The names of Node-API are found in the program that loads the addon.
        "macos" => {
            println!("cargo:rustc-cdylib-link-arg=-undefined");
            println!("cargo:rustc-cdylib-link-arg=dynamic_lookup");
        }
        // Threads of the core outlive the environment that loaded the addon: their code must stay where it is.
        "linux" | "freebsd" => {
            println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
            // What is shipped needs no names of lines: they are three quarters of the file.
            if std::env::var("PROFILE").is_ok_and(|profile| profile == "release") {
                println!("cargo:rustc-cdylib-link-arg=-Wl,-s");
            }
        }
        _ => {}
    }
}
