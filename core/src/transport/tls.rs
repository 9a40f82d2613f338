//! Whom to trust: an explicit file, else `SSL_CERT_FILE` or `SSL_CERT_DIR`, else the platform, else bundled roots.

use crate::error::{Error, ErrorKind, Result};
use rustls::client::WebPkiServerVerifier;
use rustls::crypto::CryptoProvider;
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Certificates that the user names.
#[derive(Debug, Clone, Default)]
pub(crate) struct TlsOptions {
    pub(crate) ca_file: Option<PathBuf>,
    pub(crate) ca_pem: Option<Vec<u8>>,
}

impl TlsOptions {
    /// Reads the user's own certificates once, so that a mistake shows when the client is made and what happens to
    /// the file later changes nothing.
    pub(crate) fn load(&self) -> Result<Trust> {
        let own = match (&self.ca_pem, &self.ca_file) {
            (Some(pem), _) => {
                Some(store(CertificateDer::pem_slice_iter(pem).flatten().collect(), "`ca_pem`")?)
            }
            (None, Some(path)) => Some(from_file(path, "`ca_file`")?),
            (None, None) => None,
        };
        Ok(Trust { own: own.map(Arc::new) })
    }
}

/// Whom a client trusts.
#[derive(Debug, Clone)]
pub(crate) struct Trust {
    own: Option<Arc<RootCertStore>>,
}

impl Trust {
    pub(crate) fn config(&self) -> Result<ClientConfig> {
        let provider = provider();
        let builder = versions(&provider)?;
        match self.roots(&provider)? {
            Roots::Named(roots) => Ok(builder.with_root_certificates(roots).with_no_client_auth()),
            Roots::Platform(verifier) => Ok(builder
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(verifier))
                .with_no_client_auth()),
            Roots::Bundled => bundled(builder, provider),
        }
    }

    fn roots(&self, provider: &Arc<CryptoProvider>) -> Result<Roots> {
        let named = match &self.own {
            Some(roots) => Some(Arc::clone(roots)),
            None => from_environment()?.map(Arc::new),
        };
        if let Some(roots) = named {
            return Ok(Roots::Named(roots));
        }
        // Building the platform's verifier fails where the machine has no certificates at all.
        let platform = rustls_platform_verifier::Verifier::new(provider.clone());
        Ok(platform.map_or(Roots::Bundled, Roots::Platform))
    }
}

enum Roots {
    Named(Arc<RootCertStore>),
    Platform(rustls_platform_verifier::Verifier),
    Bundled,
}

/// In words, whose certificates a client trusts that names none itself.
pub(crate) fn roots_in_words() -> Result<String> {
    Ok(match (Trust { own: None }).roots(&provider())? {
        Roots::Named(roots) => {
            format!("{} certificates that SSL_CERT_FILE or SSL_CERT_DIR names", roots.len())
        }
        Roots::Platform(_) => "those of this machine".to_owned(),
        Roots::Bundled => "the bundled ones, since this machine has none".to_owned(),
    })
}

/// For a machine that has no certificates at all, such as a container without any system beside the program.
fn bundled(builder: Builder, provider: Arc<CryptoProvider>) -> Result<ClientConfig> {
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let verifier =
        WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build().map_err(|e| {
            Error::new(ErrorKind::Network, format!("the bundled certificates cannot be used: {e}"))
        })?;
    Ok(builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth())
}

/// For plain http: no certificate is read from anywhere.
pub(crate) fn without_roots() -> Result<ClientConfig> {
    let provider = provider();
    Ok(versions(&provider)?.with_root_certificates(RootCertStore::empty()).with_no_client_auth())
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::aws_lc_rs::default_provider())
}

type Builder = rustls::ConfigBuilder<ClientConfig, rustls::WantsVerifier>;

fn versions(provider: &Arc<CryptoProvider>) -> Result<Builder> {
    ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(|e| Error::new(ErrorKind::Network, format!("TLS cannot be set up: {e}")))
}

fn from_environment() -> Result<Option<RootCertStore>> {
    let path = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    if let Some(file) = path("SSL_CERT_FILE") {
        return from_file(&file, "the file that SSL_CERT_FILE names").map(Some);
    }
    let Some(dir) = path("SSL_CERT_DIR") else { return Ok(None) };
    let entries = std::fs::read_dir(&dir)
        .map_err(|e| Error::invalid(format!("SSL_CERT_DIR ({}) cannot be read: {e}", dir.display())))?;
    let files = entries.flatten().map(|e| e.path()).filter(|p| p.is_file());
    let all =
        files.filter_map(|p| CertificateDer::pem_file_iter(p).ok()).flat_map(|iter| iter.flatten()).collect();
    store(all, "the folder that SSL_CERT_DIR names").map(Some)
}

fn from_file(path: &Path, what: &str) -> Result<RootCertStore> {
    let certificates = CertificateDer::pem_file_iter(path)
        .map_err(|e| Error::invalid(format!("{what} ({}) cannot be read: {e}", path.display())))?;
    store(certificates.flatten().collect(), &format!("{what} ({})", path.display()))
}

fn store(certificates: Vec<CertificateDer<'static>>, what: &str) -> Result<RootCertStore> {
    let mut roots = RootCertStore::empty();
    let (added, _) = roots.add_parsable_certificates(certificates);
    if added == 0 {
        return Err(Error::invalid(format!("{what} holds no certificate in PEM form")));
    }
    Ok(roots)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use rustls_pki_types::ServerName;
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;

    /// T32: the last resort works, and trusts no stranger.
    #[test]
    fn t32_without_any_certificate_of_the_machine_the_bundled_ones_judge() {
        let own = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
        let key = own.signing_key.serialize_der().try_into().unwrap();
        let server = rustls::ServerConfig::builder_with_provider(provider())
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![own.cert.der().clone()], key)
            .unwrap();
        let server = videosdk_faults::Server::tls(Arc::new(server), |_| Vec::new());
        let config = bundled(versions(&provider()).unwrap(), provider()).unwrap();
        let name = ServerName::try_from("localhost").unwrap();
        let session = rustls::ClientConnection::new(Arc::new(config), name).unwrap();
        let socket = TcpStream::connect(server.url().replace("https://localhost", "127.0.0.1")).unwrap();
        let mut stream = rustls::StreamOwned::new(session, socket);
        let outcome = stream.write_all(b"x").and_then(|()| stream.read(&mut [0]));
        assert!(outcome.unwrap_err().to_string().contains("UnknownIssuer"));
    }
}
