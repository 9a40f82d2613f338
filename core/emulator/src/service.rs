//! A running emulator from the inside: what its tasks share, and the thread they live on.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Handle};
use tokio::sync::{Notify, oneshot, watch};
use tokio::time::{Duration, sleep};
use videosdk_api::host::ready_thread;

use crate::call::Refusal;
use crate::clock::Clock;
use crate::control;
use crate::deliver::Deliverer;
use crate::faults::Faults;
use crate::front;
use crate::journal::Journal;
use crate::listener::{CuttableListener, Peer};
use crate::lock::Lock;
use crate::news::News;
use crate::options::Options;
use crate::signing::SigningKey;
use crate::world::World;

/// The ticker looks at the clock at least this often, whatever is due.
const LONGEST_NAP_MS: i64 = 1000;

type KeySlot = Option<Result<Arc<SigningKey>, String>>;

/// What all tasks of one emulator share.
pub(crate) struct Shared {
    pub(crate) url: String,
    pub(crate) seed: u64,
    pub(crate) world: Lock<World>,
    pub(crate) journal: Lock<Journal>,
    pub(crate) faults: Lock<Faults>,
    pub(crate) deliverer: Deliverer,
    pub(crate) news: News,
    /// Host names by which other machines may use the control API too.
    pub(crate) open_to: Vec<String>,
    pub(crate) runtime: Handle,
    key: watch::Sender<KeySlot>,
    due: Notify,
}

impl Shared {
    /// Does something to the world. What is due happens first; what it leads to is sent afterwards.
    pub(crate) fn with_world<T>(self: &Arc<Self>, work: impl FnOnce(&mut World) -> T) -> T {
        let mut world = self.world.lock();
        world.catch_up();
        let result = work(&mut world);
        world.catch_up();
        let outbox = std::mem::take(&mut world.outbox);
        Deliverer::queue(self, outbox);
        self.news.tell();
        if world.next_due().is_some() {
            self.due.notify_one();
        }
        result
    }

    /// Lets somebody join, with a token that is then checked or without one.
    pub(crate) fn join(
        self: &Arc<Self>,
        token: Option<&str>,
        room: &str,
        participant: Option<&str>,
        name: Option<&str>,
    ) -> Result<Value, Refusal> {
        self.with_world(|world| match token {
            Some(token) => world.join_with(token, room, participant, name),
            None => world.join(room, participant, name),
        })
    }

    /// The key that signs webhooks; waits until there is one.
    pub(crate) async fn signing_key(&self) -> Result<Arc<SigningKey>, String> {
        let mut slot = self.key.subscribe();
        let ready =
            slot.wait_for(Option::is_some).await.map_err(|_| "The emulator is stopping.".to_owned())?;
        ready.clone().unwrap_or_else(|| Err("The signing key is not ready.".to_owned()))
    }

    /// Puts a new signing key in the place of the old one and tells its public half.
    pub(crate) async fn rotate_key(&self) -> Result<String, String> {
        let made = tokio::task::spawn_blocking(SigningKey::generate).await;
        let key = made.map_err(|_| "The signing key could not be made.".to_owned())??;
        let pem = key.public_pem().to_owned();
        self.key.send_replace(Some(Ok(key)));
        Ok(pem)
    }

    /// Whether something is still to come of what has happened.
    pub(crate) fn is_busy(self: &Arc<Self>) -> bool {
        self.with_world(|world| world.is_busy()) || self.deliverer.pending() > 0
    }

    /// Waits until all that is due has happened and all webhooks have been dealt with, half a minute at most.
    pub(crate) async fn settle(self: Arc<Self>) {
        let deadline = tokio::time::Instant::now() + Duration::from_secs(30);
        while self.is_busy() && tokio::time::Instant::now() < deadline {
            sleep(Duration::from_millis(2)).await;
        }
    }

    /// Forgets everything: world, log, faults and deliveries.
    pub(crate) fn reset(self: &Arc<Self>) {
        self.with_world(World::reset);
        self.journal.lock().clear();
        self.faults.lock().clear();
        self.deliverer.clear();
        self.news.tell();
    }
}

/// A running emulator as its handle sees it.
pub(crate) struct Running {
    pub(crate) shared: Arc<Shared>,
    pub(crate) stop: oneshot::Sender<()>,
}

/// Runs an emulator on the calling thread until it is stopped; `report` is told when it listens, or why it cannot.
pub(crate) fn run(options: Options, report: impl FnOnce(std::io::Result<Running>)) {
    ready_thread();
    // One thread is enough, and dropping its runtime ends every task and connection of this emulator.
    let runtime = match Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return report(Err(error)),
    };
    runtime.block_on(async {
        let (stop, stopped) = oneshot::channel();
        match begin(options).await {
            Ok((shared, listener)) => {
                let router = control::router(&shared).fallback(front::handle).with_state(Arc::clone(&shared));
                report(Ok(Running { shared: Arc::clone(&shared), stop }));
                serve(shared, listener, router, stopped).await;
            }
            Err(error) => report(Err(error)),
        }
    });
    runtime.shutdown_background();
}

async fn begin(options: Options) -> std::io::Result<(Arc<Shared>, TcpListener)> {
    let listener = TcpListener::bind((options.host.as_str(), options.port)).await?;
    let shown = shown_address(listener.local_addr()?);
    let mut world = World::new(options.seed, options.credentials, options.settings);
    if let Some(state) = options.state {
        let invalid = |refusal: crate::call::Refusal| {
            std::io::Error::new(std::io::ErrorKind::InvalidData, refusal.message)
        };
        world.restore(state).map_err(invalid)?;
    }
    let shared = Arc::new(Shared {
        url: format!("http://{shown}"),
        seed: options.seed,
        world: Lock::new(world),
        journal: Lock::default(),
        faults: Lock::default(),
        deliverer: Deliverer::trusting(options.webhook_ca),
        news: News::default(),
        open_to: options.open_to,
        runtime: Handle::current(),
        key: watch::Sender::new(options.webhook_key.map(Ok)),
        due: Notify::new(),
    });
    if shared.key.borrow().is_none() {
        make_key(Arc::clone(&shared));
    }
    Ok((shared, listener))
}

/// Makes the signing key beside everything else: it takes longer than a start may take.
fn make_key(shared: Arc<Shared>) {
    std::thread::spawn(move || shared.key.send_replace(Some(SigningKey::shared())));
}

async fn serve(shared: Arc<Shared>, listener: TcpListener, router: Router, stopped: oneshot::Receiver<()>) {
    let service = router.into_make_service_with_connect_info::<Peer>();
    let server = axum::serve(CuttableListener(listener), service);
    tokio::select! {
        _ = server.into_future() => {}
        () = tick(shared) => {}
        _ = stopped => {}
    }
}

/// Lets things happen when they are due, also when nobody asks.
async fn tick(shared: Arc<Shared>) {
    loop {
        let (seen, nap) = shared.with_world(|world| (plan_of(world), nap(world)));
        tokio::select! {
            () = sleep(nap) => {}
            () = wait_for_news(&shared, seen) => {}
        }
    }
}

/// What decides when the ticker has to wake up.
fn plan_of(world: &World) -> (Option<i64>, Clock) {
    (world.next_due(), world.clock.clone())
}

fn nap(world: &World) -> Duration {
    let wait = |due: i64| if world.clock.is_frozen() { LONGEST_NAP_MS } else { due - world.clock.now() };
    let ms = world.next_due().map_or(LONGEST_NAP_MS, wait).clamp(1, LONGEST_NAP_MS);
    Duration::from_millis(u64::try_from(ms).unwrap_or(1))
}

/// Ends when the plan is no longer the one seen; the ticker's own look at the world leaves a stale notice behind.
async fn wait_for_news(shared: &Shared, seen: (Option<i64>, Clock)) {
    loop {
        shared.due.notified().await;
        if plan_of(&shared.world.lock()) != seen {
            return;
        }
    }
}

/// An address that a client on this machine can use.
fn shown_address(address: SocketAddr) -> SocketAddr {
    let mut shown = address;
    if address.ip().is_unspecified() {
        shown.set_ip(if address.is_ipv4() {
            [127, 0, 0, 1].into()
        } else {
            std::net::Ipv6Addr::LOCALHOST.into()
        });
    }
    shown
}
