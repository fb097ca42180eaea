//! The person, as far as a decision needs to know: opaque references, never a name.

use chrono::{DateTime, NaiveDate, Utc};

use crate::bond::Bond;
use crate::id::{OpaqueRef, SectorId, ServiceId, TerritoryId};
use crate::network::draft::{AgeRange, ChannelClass};
use crate::record::{record, tokens};

tokens! {
    /// Gender as the person tells it.
    pub enum Gender {
        /// Not known.
        Unknown = "unknown",
        /// Woman (cis or trans).
        Female = "female",
        /// Man (cis or trans).
        Male = "male",
        /// Neither.
        Other = "other",
    }
}

tokens! {
    /// A fact that may be unknown.
    pub enum Tri {
        /// Not known: rules take the protective branch and say so.
        Unknown = "unknown",
        /// So it is.
        Yes = "yes",
        /// It is not so.
        No = "no",
    }
}

tokens! {
    /// Why something is excluded for safety.
    pub enum ExclusionReason {
        /// Who hurt the person works there.
        AggressorWorksThere = "aggressor_works_there",
        /// Who hurt the person is cared for or is often there.
        AggressorUsesIt = "aggressor_uses_it",
        /// Conflict of interest.
        ConflictOfInterest = "conflict_of_interest",
        /// Violence suffered there.
        ViolenceSuffered = "violence_suffered",
        /// Another reason, known to the door.
        Other = "other",
    }
}

tokens! {
    /// What a consent is about.
    pub enum ConsentScope {
        /// Sharing care with the recipients.
        ShareCare = "share_care",
        /// Being contacted.
        Contact = "contact",
        /// Being told about to family.
        Family = "family",
    }
}

record! {
    /// A consent given, limited or withdrawn.
    pub struct Consent {
        /// What it is about.
        pub scope: ConsentScope,
        /// Services it names; with `sectors` empty too, it is for all.
        pub recipients: Vec<ServiceId>,
        /// Sectors it names.
        pub sectors: Vec<SectorId>,
        /// Until when it holds.
        pub until: Option<DateTime<Utc>>,
        /// Refused or taken back.
        pub withdrawn: bool,
        /// Given by somebody who may decide for the person.
        pub by_proxy: bool,
    }
}

record! {
    /// A service, person or transport that must not come near. It covers channels, ladders, stewards and meetings.
    pub struct Exclusion {
        /// Excluded service; also as operator of transport.
        pub service: Option<ServiceId>,
        /// Excluded person, an opaque reference; covers bonds whose worker it is.
        pub person: Option<OpaqueRef>,
        /// Why.
        pub reason: ExclusionReason,
    }
}

record! {
    /// Somebody of the person's trust.
    pub struct Companion {
        /// Opaque reference; none if the person is simply there.
        pub contact_ref: Option<OpaqueRef>,
        /// Whether the companion is with the person now.
        pub present: bool,
    }
}

record! {
    /// The one way on which the person may be reached.
    pub struct SafeContact {
        /// Opaque address.
        pub address_ref: OpaqueRef,
        /// What it may carry; `id_only` if left out.
        pub class: Option<ChannelClass>,
    }
}

record! {
    /// What the person wants and does not want.
    pub struct Wishes {
        /// Services wanted.
        pub wanted: Vec<ServiceId>,
        /// Services refused.
        pub vetoed: Vec<ServiceId>,
        /// Companion of trust.
        pub companion: Option<Companion>,
        /// Safe contact.
        pub safe_contact: Option<SafeContact>,
    }
}

record! {
    /// Guardian of a minor or of a person under guardianship.
    pub struct Guardian {
        /// Whether there is one; unknown if left out.
        pub exists: Option<Tri>,
        /// Opaque reference.
        pub contact_ref: Option<OpaqueRef>,
        /// Whether the guardian can be reached now; unknown if left out.
        pub reachable: Option<Tri>,
        /// Whether the guardian is suspected of violence; unknown if left out.
        pub suspected: Option<Tri>,
    }
}

record! {
    /// One person.
    pub struct Person {
        /// Opaque reference.
        pub r#ref: OpaqueRef,
        /// Municipality or catchment of residence; the door's if left out.
        pub residence: Option<TerritoryId>,
        /// Date of birth.
        pub birth_date: Option<NaiveDate>,
        /// Age where the date of birth is not known.
        pub age_range: Option<AgeRange>,
        /// Gender; unknown if left out.
        pub gender: Option<Gender>,
        /// Disability; unknown if left out.
        pub disability: Option<Tri>,
        /// Guardian.
        pub guardian: Option<Guardian>,
        /// Bonds.
        pub bonds: Vec<Bond>,
        /// Wishes.
        pub wishes: Option<Wishes>,
        /// Safety exclusions.
        pub exclusions: Vec<Exclusion>,
        /// Consents.
        pub consents: Vec<Consent>,
    }
}

/// Youngest and oldest age that the person may have today, in completed years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Age {
    /// At least this old.
    pub from: u8,
    /// At most this old.
    pub to: u8,
}

impl Person {
    /// Age on a day; 0 to 130 where nothing is known.
    #[must_use]
    pub fn age(&self, today: NaiveDate) -> Age {
        if let Some(birth) = self.birth_date {
            let years = u8::try_from(today.years_since(birth).unwrap_or(0)).unwrap_or(u8::MAX);
            return Age { from: years, to: years };
        }
        let range = self.age_range.unwrap_or_default();
        Age { from: range.from.unwrap_or(0), to: range.to.unwrap_or(130) }
    }

    /// Whether the worker of a bond is excluded for safety.
    pub(crate) fn excludes_worker(&self, bond: &Bond) -> bool {
        bond.worker.as_ref().is_some_and(|worker| self.exclusions.iter().any(|e| e.person.as_ref() == Some(worker)))
    }
}
