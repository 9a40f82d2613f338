//! The program `videosdk-api`.

#![forbid(unsafe_code)]

fn main() -> std::process::ExitCode {
    videosdk_cli::main()
}
