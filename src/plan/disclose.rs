//! What may be told to whom, on which basis, and through which channel.
//!
//! Consent that was withdrawn stops everything but the protection of life. A person who refuses in this crisis stops what
//! leaves the health services: those go on caring, which the law does not make hang on a yes in a crisis. Health services share for the protection of
//! health; for every other pair of sectors the person's consent opens the door, then a public policy whose act was
//! published, then risk to life. Where nothing does, a service that is needed is still called, without a word about
//! anybody: that a human being is told weighs more than that they know about whom.

use crate::crisis::{Capability, Severity};
use crate::network::draft::{ChannelClass, ChannelKind};
use crate::network::{SectorIx, ServiceIx};
use crate::person::{Consent, ConsentScope};
use crate::plan::moment::{Answers, Moment};
use crate::policy::RowIx;
use crate::policy::draft::{DataField, LegalBasis};

/// Fields as bits in the order of [`DataField::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct FieldSet(u32);

impl FieldSet {
    pub(crate) fn of(fields: &[DataField]) -> Self {
        Self(fields.iter().fold(0, |set, field| set | 1 << *field as u8))
    }

    pub(crate) fn has(self, field: DataField) -> bool {
        self.0 >> field as u8 & 1 == 1
    }

    pub(crate) fn cut(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) fn list(self) -> Vec<DataField> {
        DataField::ALL.iter().copied().filter(|field| self.has(*field)).collect()
    }
}

/// Basis, row and fields of one call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Disclosed {
    pub(crate) basis: LegalBasis,
    pub(crate) row: Option<RowIx>,
    pub(crate) fields: FieldSet,
}

impl Disclosed {
    /// Cut to what the channel may carry; without one, to what names nobody.
    pub(crate) fn through(self, moment: &Moment<'_>, via: Option<ChannelClass>) -> Self {
        Self { fields: self.fields.cut(carries(moment, via.unwrap_or(ChannelClass::IdOnly))), ..self }
    }
}

/// Fields that say nothing about anybody.
const NOBODY: [DataField; 2] = [DataField::CallId, DataField::DoorContact];

/// What the door may tell a service, before its channel cuts.
pub(crate) fn disclose(moment: &Moment<'_>, sender: Option<SectorIx>, recipient: ServiceIx, severity: Severity) -> Disclosed {
    let to = moment.network.service(recipient).sector();
    let row = |basis| sender.and_then(|from| moment.policy.disclosure(moment.bound, from.0, to.0, basis));
    let life = severity == Severity::Imminent;
    let refuses = moment.draft().crisis.capacity_to_consent == Some(Capability::Refuses);
    let bases: &[LegalBasis] = if is_withdrawn(moment, recipient) {
        &[]
    } else if refuses {
        &[LegalBasis::HealthProtection]
    } else if consents(moment, recipient) {
        &[LegalBasis::HealthProtection, LegalBasis::Consent, LegalBasis::PublicPolicy]
    } else {
        &[LegalBasis::HealthProtection, LegalBasis::PublicPolicy]
    };
    let bases = bases.iter().copied().chain(life.then_some(LegalBasis::ProtectionOfLife));
    let found = bases.into_iter().find_map(|basis| row(basis).map(|(ix, row)| (basis, ix, FieldSet::of(&row.fields))));
    match found {
        Some((basis, row, fields)) => Disclosed { basis, row: Some(row), fields },
        // Without a basis only what says nothing about anybody; the policy may name what that is.
        None => match row(LegalBasis::NoBasis) {
            Some((ix, row)) => Disclosed { basis: LegalBasis::NoBasis, row: Some(ix), fields: FieldSet::of(&row.fields) },
            None => Disclosed { basis: LegalBasis::NoBasis, row: None, fields: FieldSet::of(&NOBODY) },
        },
    }
}

fn is_withdrawn(moment: &Moment<'_>, recipient: ServiceIx) -> bool {
    shared(moment, recipient).any(|consent| consent.withdrawn)
}

/// A consent that was given and holds, or the person agreeing now.
fn consents(moment: &Moment<'_>, recipient: ServiceIx) -> bool {
    match moment.draft().crisis.capacity_to_consent {
        Some(Capability::Gives) => true,
        Some(Capability::Refuses | Capability::Cannot) | None => shared(moment, recipient).any(|consent| !consent.withdrawn),
    }
}

/// Consents about sharing care with a service that have not run out.
fn shared<'m>(moment: &Moment<'m>, recipient: ServiceIx) -> impl Iterator<Item = &'m Consent> {
    let there = moment.network.service(recipient);
    let (id, sector, now) = (there.id(), &*moment.network.sectors()[usize::from(there.sector().0)].id, moment.now);
    moment.draft().person.consents.iter().filter(move |consent| {
        let all = consent.recipients.is_empty() && consent.sectors.is_empty();
        let named = consent.recipients.iter().any(|r| r.as_str() == id) || consent.sectors.iter().any(|s| s.as_str() == sector);
        consent.scope == ConsentScope::ShareCare && (all || named) && consent.until.is_none_or(|until| now <= until)
    })
}

/// The first channel that fits how the service answers, by its place in the list.
pub(crate) fn channel(moment: &Moment<'_>, service: ServiceIx, answers: Answers) -> Option<(u8, ChannelClass)> {
    let on_call = answers == Answers::OnCall;
    let channels = || moment.network.service(service).channel_kinds().enumerate();
    let fits = channels().find(|(_, (kind, _))| (*kind == ChannelKind::OnCallPhone) == on_call);
    let found = fits.or_else(|| channels().next());
    found.map(|(index, (_, class))| (u8::try_from(index).unwrap_or(u8::MAX), class))
}

/// What a channel class may carry.
fn carries(moment: &Moment<'_>, class: ChannelClass) -> FieldSet {
    moment.policy.channel(class).map_or(FieldSet::of(&NOBODY[..1]), |(_, row)| FieldSet::of(&row.fields))
}
