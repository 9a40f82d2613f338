//! `cargo run -p codegen` prints every generated file; `--check` only says which are stale.

use std::process::ExitCode;

fn main() -> ExitCode {
    let root = codegen::workspace_root();
    let check = std::env::args().any(|a| a == "--check");
    match codegen::stale(&root) {
        Err(problems) => {
            for problem in &problems {
                eprintln!("{problem}");
            }
            eprintln!("{} problem(s) in core/spec; nothing printed", problems.len());
            ExitCode::FAILURE
        }
        Ok(stale) if check => {
            for file in &stale {
                eprintln!("stale: {} (run `make gen`)", file.path.display());
            }
            if stale.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Ok(stale) => match codegen::write(&root, &stale) {
            Ok(()) => {
                eprintln!("{} file(s) printed", stale.len());
                ExitCode::SUCCESS
            }
            Err(error) => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
        },
    }
}
