//! The care network as other languages hold it.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::fault::{AmparoError, Fault, lines};
use crate::exchange;
use crate::id::{KindId, NeedId, SectorId, ServiceId, TerritoryId};
use crate::network::draft::{Access, NetworkDraft};
use crate::network::{Network as Core, Service};

/// A checked and compiled network. Threads may share it; holding it twice costs nothing.
#[derive(uniffi::Object)]
pub struct Network {
    core: Core,
    warnings: Vec<Fault>,
}

impl Network {
    pub(super) fn of(core: Core, warnings: Vec<Fault>) -> Arc<Self> {
        Arc::new(Self { core, warnings })
    }

    pub(super) fn core(&self) -> &Core {
        &self.core
    }
}

/// A service of a network, as a screen or a list shows it.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct ServiceLine {
    /// Id.
    pub id: ServiceId,
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: KindId,
    /// Sector.
    pub sector: SectorId,
    /// Municipality or catchment where it stands.
    pub territory: TerritoryId,
    /// Needs that it can meet.
    pub needs: Vec<NeedId>,
    /// Who may come through its door.
    pub access: Access,
    /// Whether it can hold a person.
    pub can_hold: bool,
    /// Whether somebody has to check the record.
    pub verify: bool,
}

/// A network document in compact bytes for a phone: all of it, or the part that some territories need. `from_json` takes
/// them like the document.
///
/// # Errors
/// `Refused` with everything wrong with the document, or for a territory that it does not hold.
#[uniffi::export(default(territories = []))]
pub fn snapshot(document: Vec<u8>, territories: Vec<String>) -> Result<Vec<u8>, AmparoError> {
    let mut draft: NetworkDraft = exchange::read(&document)?;
    if !territories.is_empty() {
        let named: Vec<&str> = territories.iter().map(String::as_str).collect();
        draft = draft.subset(&named)?;
    }
    Ok(exchange::snapshot::write(draft)?)
}

#[uniffi::export]
impl Network {
    /// Reads, checks and compiles a network document, or a snapshot of one.
    ///
    /// # Errors
    /// `Refused` with everything wrong with its fields and with what they mean together.
    #[uniffi::constructor]
    pub fn from_json(document: Vec<u8>) -> Result<Arc<Self>, AmparoError> {
        let (core, warnings) = exchange::network(&document)?;
        Ok(Self::of(core, lines(&warnings)))
    }

    /// Checks and compiles a network that was built in memory; its `format` may be left out.
    ///
    /// # Errors
    /// As `from_json`.
    #[uniffi::constructor]
    pub fn from_document(document: NetworkDraft) -> Result<Arc<Self>, AmparoError> {
        let document = NetworkDraft { format: NetworkDraft::FORMAT.to_owned(), ..document };
        Self::from_json(exchange::to_json(&document))
    }

    /// What is legal but dangerous in the document.
    #[must_use]
    pub fn warnings(&self) -> Vec<Fault> {
        self.warnings.clone()
    }

    /// Id of the network.
    #[must_use]
    pub fn id(&self) -> String {
        self.core.id().to_owned()
    }

    /// Name of the network.
    #[must_use]
    pub fn name(&self) -> Option<String> {
        self.core.name().map(str::to_owned)
    }

    /// When the document was true.
    #[must_use]
    pub fn valid_at(&self) -> DateTime<Utc> {
        self.core.valid_at()
    }

    /// A warning if the document is older than `days` at an instant.
    #[must_use]
    pub fn age_warning(&self, at: DateTime<Utc>, days: u32) -> Option<Fault> {
        self.core.age_warning(at, days).as_ref().map(Fault::from)
    }

    /// SHA-256 of the canonical document, in hexadecimal.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        crate::id::hex(&self.core.fingerprint())
    }

    /// How many services it holds.
    #[must_use]
    pub fn service_count(&self) -> u64 {
        self.core.len() as u64
    }

    /// The service with this id; none if the network does not hold it.
    #[must_use]
    pub fn service(&self, id: String) -> Option<ServiceLine> {
        self.core.service_ix(&id).map(|ix| self.line(self.core.service(ix)))
    }

    /// The services from `start`, in the order of the network, at most `count`: a country does not fit one answer.
    #[must_use]
    pub fn services(&self, start: u64, count: u32) -> Vec<ServiceLine> {
        let start = usize::try_from(start).unwrap_or(usize::MAX);
        self.core.services().skip(start).take(count as usize).map(|service| self.line(service)).collect()
    }
}

impl Network {
    fn line(&self, service: Service<'_>) -> ServiceLine {
        let text = |id: &str| id.to_owned();
        let network = &self.core;
        ServiceLine {
            id: ServiceId::unread(text(service.id())),
            name: text(service.name()),
            kind: KindId::unread(text(&service.kind().id)),
            sector: SectorId::unread(text(&network.sectors()[service.sector().index()].id)),
            territory: TerritoryId::unread(text(&network.territory(service.territory()).id)),
            needs: service.needs().iter().map(|need| NeedId::unread(text(&network.needs()[need.index()].id))).collect(),
            access: service.access(),
            can_hold: service.can_hold(),
            verify: service.verify(),
        }
    }
}
