//! Compresses the files of the console: packed they are embedded, and packed they are sent.

fn main() -> std::io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    #[cfg(feature = "console")]
    console::pack()?;
    Ok(())
}

#[cfg(feature = "console")]
mod console {
    use std::io::Write as _;
    use std::path::PathBuf;

    pub(crate) fn pack() -> std::io::Result<()> {
        println!("cargo:rerun-if-changed=console");
        let folder = std::env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
        for entry in std::fs::read_dir("console")? {
            let path = entry?.path();
            let Some(name) = path.file_name().filter(|_| path.is_file()) else { continue };
            let packed = std::fs::File::create(folder.join(format!("{}.gz", name.display())))?;
            let mut packer = flate2::write::GzEncoder::new(packed, flate2::Compression::best());
            packer.write_all(&std::fs::read(&path)?)?;
            packer.finish()?;
        }
        Ok(())
    }
}
