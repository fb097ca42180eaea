//! Documents built from the bytes, mostly valid, so that the planner itself is reached: network, policy overlay, request
//! and reports with links, hours, bonds, ages and instants at their limits.
#![no_main]

use amparo::bond::{Bond, BondKind, Subject};
use amparo::crisis::{
    Admission, AdmissionKind, Attempt, Capability, CareEvent, Circumstance, CircumstanceFact, EventFact, Outcome, RecentCall,
    Relation, Severity, ViolenceForm,
};
use amparo::exchange::{self, to_json};
use amparo::id::{DocumentId, KindId, OpaqueRef, ServiceId, TerritoryId};
use amparo::network::draft::{
    Access, AgeRange, Capacity, ChannelClass, ChannelDraft, ChannelKind, LinkDraft, LinkKind, Mode, NetworkDraft, OnCallDraft,
    Point, Role, ServiceDraft, TerritoryDraft, TerritoryKind, TravelDraft,
};
use amparo::person::{Companion, Consent, ConsentScope, Exclusion, Gender, Guardian, Person, Tri, Wishes};
use amparo::plan::request::{Request, RequestDraft};
use amparo::policy::Policy;
use amparo::policy::draft::{Parameter, ParameterRow, PolicyDraft};
use amparo::status::{Report, Status, StatusDraft};
use amparo_fuzz::decide;
use arbitrary::{Result, Unstructured};
use chrono::{DateTime, NaiveDate, Utc};
use libfuzzer_sys::fuzz_target;

const HOURS: [&str; 8] = [
    "24/7",
    "Mo-Fr 08:00-18:00",
    "Mo-Fr 08:00-18:00; PH off",
    "18:00-07:00",
    "Mo-Su,PH 00:00-24:00",
    "off",
    "Mo 23:59-24:30",
    "unknown",
];
/// Texts that are compiled day by day, which takes longer than the decision.
const DATED: [&str; 2] = ["Th[1] 08:00-12:00", "Dec 24-Jan 02 off"];
const KINDS: [&str; 24] = [
    "caps_i",
    "caps_ii",
    "caps_iii",
    "caps_i_child",
    "caps_ad",
    "caps_ad_iii",
    "ubs",
    "upa",
    "samu",
    "general_hospital_mh_beds",
    "psychiatric_emergency",
    "psychiatric_hospital",
    "cras",
    "creas",
    "shelter",
    "womens_shelter",
    "school",
    "conselho_tutelar",
    "ministerio_publico",
    "police",
    "health_authority",
    "crisis_lead_office",
    "sexual_violence_reference",
    "prison_health",
];

/// What the builder draws from: `u` gives zeros once the bytes are spent, so that every input builds something.
struct Draw<'a, 'b> {
    u: &'b mut Unstructured<'a>,
    services: usize,
    towns: usize,
}

impl Draw<'_, '_> {
    fn one<T: Copy>(&mut self, of: &[T]) -> Result<T> {
        self.u.choose(of).copied()
    }

    fn yes(&mut self) -> Result<bool> {
        Ok(self.u.arbitrary::<u8>()? & 3 == 3)
    }

    /// Where all these bits of a byte are set; never once the bytes are spent.
    fn seldom(&mut self, bits: u8) -> Result<bool> {
        Ok(self.u.arbitrary::<u8>()? & bits == bits)
    }

    fn maybe<T>(&mut self, draw: impl FnOnce(&mut Self) -> Result<T>) -> Result<Option<T>> {
        Ok(if self.yes()? { Some(draw(self)?) } else { None })
    }

    fn few<T>(&mut self, most: usize, mut draw: impl FnMut(&mut Self) -> Result<T>) -> Result<Vec<T>> {
        let count = self.u.int_in_range(0..=most)?;
        (0..count).map(|_| draw(self)).collect()
    }

    /// A service of the network, or, seldom, one that it does not hold.
    fn service(&mut self) -> Result<ServiceId> {
        let number = self.u.int_in_range(0..=self.services)?;
        Ok(ServiceId::new(format!("s{number}")).expect("an id"))
    }

    fn town(&mut self) -> Result<TerritoryId> {
        let number = self.u.int_in_range(0..=self.towns - 1)?;
        Ok(TerritoryId::new(format!("t{number}")).expect("an id"))
    }

    fn minutes(&mut self) -> Result<u32> {
        Ok(match self.u.arbitrary::<u8>()? {
            0 => 0,
            1 => 1_000_000,
            2 => u32::MAX,
            3..=9 => self.u.arbitrary()?,
            byte => u32::from(byte),
        })
    }

    /// Mostly within a year of 2031, else anywhere that a document may hold.
    fn at(&mut self) -> Result<DateTime<Utc>> {
        let second = match self.u.arbitrary::<u8>()? {
            0 => -2_208_988_800,
            1 => 7_289_654_399,
            2..=9 => self.u.int_in_range(-2_208_988_800..=7_289_654_399)?,
            _ => self.u.int_in_range(1_908_000_000..=1_956_000_000)?,
        };
        Ok(DateTime::from_timestamp(second, 0).expect("an instant between 1900 and 2200"))
    }

    fn date(&mut self) -> Result<NaiveDate> {
        Ok(self.at()?.date_naive())
    }

    fn ages(&mut self) -> Result<AgeRange> {
        Ok(AgeRange { from: self.maybe(|d| d.u.arbitrary())?, to: self.maybe(|d| d.u.arbitrary())? })
    }

    fn hours(&mut self) -> Result<String> {
        let dated = self.seldom(31)?;
        Ok(if dated { self.one(&DATED)? } else { self.one(&HOURS)? }.to_owned())
    }

    fn opaque(&mut self) -> Result<OpaqueRef> {
        Ok(OpaqueRef::new(format!("o{}", self.u.int_in_range(0..=3_u8)?)).expect("a reference"))
    }
}

fn town(d: &mut Draw<'_, '_>, number: usize) -> Result<TerritoryDraft> {
    let mut town = TerritoryDraft {
        id: TerritoryId::new(format!("t{number}")).expect("an id"),
        name: "Town".to_owned(),
        kind: TerritoryKind::Municipality,
        uf: Some(if d.seldom(15)? { d.one(&["RS", "AC", "PE"])? } else { "PA" }.to_owned()),
        by_water: d.yes()?,
        reach_minutes: d.maybe(Draw::minutes)?,
        ..TerritoryDraft::default()
    };
    for role in Role::ALL {
        if Role::REQUIRED.contains(role) || d.yes()? {
            let number = d.u.int_in_range(0..=d.services - 1)?;
            town.roles.name(*role, ServiceId::new(format!("s{number}")).expect("an id"));
        }
    }
    Ok(town)
}

fn service(d: &mut Draw<'_, '_>, number: usize) -> Result<ServiceDraft> {
    Ok(ServiceDraft {
        id: ServiceId::new(format!("s{number}")).expect("an id"),
        name: "Service".to_owned(),
        kind: KindId::new(d.one(&KINDS)?).expect("an id"),
        territory: d.town()?,
        age: d.maybe(Draw::ages)?,
        can_hold: d.maybe(Draw::yes)?,
        access: d.maybe(|d| d.one(Access::ALL))?,
        point: d.maybe(|d| {
            let (lat, lon) = (d.u.arbitrary::<i8>()?, d.u.arbitrary::<i8>()?);
            Ok(Point { lat: -1.0 - f64::from(lat) / 200.0, lon: -48.0 - f64::from(lon) / 200.0 })
        })?,
        opening_hours: d.maybe(Draw::hours)?,
        on_call: d.maybe(|d| Ok(OnCallDraft { opening_hours: d.maybe(Draw::hours)? }))?,
        channels: d.few(2, |d| {
            Ok(ChannelDraft { kind: d.one(ChannelKind::ALL)?, address_ref: d.opaque()?, class: d.one(ChannelClass::ALL)? })
        })?,
        declared: d.maybe(|d| d.one(Capacity::ALL))?,
        valid_from: d.maybe(Draw::date)?,
        valid_to: d.maybe(Draw::date)?,
        ..ServiceDraft::default()
    })
}

fn link(d: &mut Draw<'_, '_>) -> Result<LinkDraft> {
    let kind = d.one(LinkKind::ALL)?;
    let towns = kind == LinkKind::Pact;
    let end = |d: &mut Draw<'_, '_>| {
        let id = if towns { d.town()?.as_str().to_owned() } else { d.service()?.as_str().to_owned() };
        Ok(OpaqueRef::new(id).expect("an id"))
    };
    let (from, to) = (end(d)?, end(d)?);
    let way = kind == LinkKind::Transport || (!towns && d.yes()?);
    Ok(LinkDraft {
        kind,
        from,
        to,
        minutes: if way { Some(d.minutes()?) } else { None },
        return_minutes: if way { d.maybe(Draw::minutes)? } else { None },
        mode: d.maybe(|d| d.one(Mode::ALL))?,
        opening_hours: d.maybe(Draw::hours)?,
        operator: d.maybe(Draw::service)?,
        valid_from: d.maybe(Draw::date)?,
        valid_to: None,
        verify: false,
    })
}

fn network(d: &mut Draw<'_, '_>) -> Result<NetworkDraft> {
    Ok(NetworkDraft {
        format: NetworkDraft::FORMAT.to_owned(),
        id: DocumentId::new("n").expect("an id"),
        valid_at: d.at()?,
        territories: (0..d.towns).map(|number| town(d, number)).collect::<Result<_>>()?,
        services: (0..d.services).map(|number| service(d, number)).collect::<Result<_>>()?,
        links: d.few(6, link)?,
        travel: d.few(4, |d| {
            Ok(TravelDraft {
                from: d.service()?,
                to: d.service()?,
                minutes: d.minutes()?,
                return_minutes: d.maybe(Draw::minutes)?,
                verify: false,
            })
        })?,
        ..NetworkDraft::default()
    })
}

fn bond(d: &mut Draw<'_, '_>) -> Result<Bond> {
    Ok(Bond {
        service: d.service()?,
        kind: d.one(BondKind::ALL)?,
        strength: d.u.arbitrary::<u8>()? % 101,
        reference: d.yes()?,
        since: d.maybe(Draw::date)?,
        until: None,
        last_contact: d.maybe(Draw::date)?,
        subject: d.maybe(|d| d.one(Subject::ALL))?,
        worker: d.maybe(Draw::opaque)?,
        verify: false,
    })
}

fn person(d: &mut Draw<'_, '_>) -> Result<Person> {
    let tri = |d: &mut Draw<'_, '_>| d.one(Tri::ALL);
    Ok(Person {
        r#ref: d.opaque()?,
        residence: d.maybe(Draw::town)?,
        birth_date: d.maybe(Draw::date)?,
        age_range: d.maybe(Draw::ages)?,
        gender: d.maybe(|d| d.one(Gender::ALL))?,
        disability: d.maybe(tri)?,
        guardian: d.maybe(|d| {
            let (exists, reachable, suspected) = (d.maybe(tri)?, d.maybe(tri)?, d.maybe(tri)?);
            Ok(Guardian { exists, contact_ref: d.maybe(Draw::opaque)?, reachable, suspected })
        })?,
        bonds: d.few(5, bond)?,
        wishes: d.maybe(|d| {
            Ok(Wishes {
                wanted: d.few(2, Draw::service)?,
                vetoed: d.few(2, Draw::service)?,
                companion: d.maybe(|d| Ok(Companion { contact_ref: d.maybe(Draw::opaque)?, present: d.yes()? }))?,
                safe_contact: None,
            })
        })?,
        exclusions: d.few(2, |d| {
            Ok(Exclusion { service: d.maybe(Draw::service)?, person: d.maybe(Draw::opaque)?, ..Exclusion::default() })
        })?,
        consents: d.few(2, |d| {
            let (scope, recipients) = (d.one(ConsentScope::ALL)?, d.few(2, Draw::service)?);
            Ok(Consent {
                scope,
                recipients,
                until: d.maybe(Draw::at)?,
                withdrawn: d.yes()?,
                by_proxy: d.yes()?,
                sectors: Vec::new(),
            })
        })?,
    })
}

fn request(d: &mut Draw<'_, '_>) -> Result<RequestDraft> {
    let mut draft =
        RequestDraft { format: RequestDraft::FORMAT.to_owned(), at: d.at()?, person: person(d)?, ..RequestDraft::default() };
    let crisis = &mut draft.crisis;
    crisis.door = d.service()?;
    crisis.by_phone = d.yes()?;
    crisis.since = d.maybe(Draw::at)?.map(|since| since.min(draft.at));
    crisis.severity = d.maybe(|d| d.one(Severity::ALL))?;
    crisis.circumstances = d.few(5, |d| {
        Ok(CircumstanceFact {
            kind: d.one(Circumstance::ALL)?,
            since: d.maybe(Draw::at)?,
            suspected: d.yes()?,
            forms: d.few(2, |d| d.one(ViolenceForm::ALL))?,
            relation: d.maybe(|d| d.one(Relation::ALL))?,
        })
    })?;
    crisis.capacity_to_consent = d.maybe(|d| d.one(Capability::ALL))?;
    crisis.attempts = d.few(3, |d| {
        let (service, outcome, severity) = (d.service()?, d.one(Outcome::ALL)?, d.maybe(|d| d.one(Severity::ALL))?);
        Ok(Attempt { service, at: d.at()?.min(draft.at), outcome, severity, circumstances: None })
    })?;
    crisis.admission = d.maybe(|d| {
        Ok(Admission {
            kind: d.one(AdmissionKind::ALL)?,
            service: d.maybe(Draw::service)?,
            at: d.maybe(Draw::at)?,
            drug_use: d.yes()?,
        })
    })?;
    crisis.events =
        d.few(2, |d| Ok(EventFact { kind: d.one(CareEvent::ALL)?, service: d.maybe(Draw::service)?, at: d.at()? }))?;
    draft.recent = d.few(4, |d| Ok(RecentCall { service: d.service()?, at: d.at()?, urgent: d.yes()? }))?;
    // One in sixteen: to check an overlay takes longer than to decide.
    let overlays = d.seldom(15)?;
    let mut overlay = |d: &mut Draw<'_, '_>| {
        let mut rows = d.few(4, |d| {
            let (id, value) = (d.one(Parameter::ALL)?, d.minutes()?);
            Ok(ParameterRow { id, value, source: "fuzz".to_owned(), ..ParameterRow::default() })
        })?;
        rows.sort_by_key(|row| row.id);
        rows.dedup_by_key(|row| row.id);
        let format = PolicyDraft::FORMAT.to_owned();
        Ok(PolicyDraft {
            format,
            id: DocumentId::new("local").expect("an id"),
            base: DocumentId::new("br"),
            parameters: rows,
            ..PolicyDraft::default()
        })
    };
    draft.policy = if overlays { Some(overlay(d)?) } else { None };
    Ok(draft)
}

fn reports(d: &mut Draw<'_, '_>) -> Result<StatusDraft> {
    let reports = d.few(6, |d| {
        Ok(Report {
            service: d.service()?,
            capacity: d.one(Capacity::ALL)?,
            free_places: d.maybe(Draw::minutes)?,
            age: d.maybe(Draw::ages)?,
            on_shift: d.maybe(Draw::yes)?,
            reported_at: d.at()?,
            reported_by: None,
        })
    })?;
    Ok(StatusDraft { format: StatusDraft::FORMAT.to_owned(), note: None, reports })
}

fn run(bytes: &[u8]) -> Result<()> {
    let mut u = Unstructured::new(bytes);
    let (services, towns) = (u.int_in_range(1..=12)?, u.int_in_range(1..=3)?);
    let mut d = Draw { u: &mut u, services, towns };
    let network = network(&mut d)?;
    // Written and read again: what is built in memory is what documents say.
    let Ok((network, _)) = exchange::network(&to_json(&network)) else { return Ok(()) };
    for _ in 0..4 {
        let (request, reports) = (request(&mut d)?, reports(&mut d)?);
        let status = Status::compile(&reports, &network).0;
        let read = exchange::request(&to_json(&request));
        if let Ok(request) = Request::new(request) {
            assert_eq!(read.expect("a request is taken in memory and refused as bytes").hash(), request.hash());
            POLICY.with(|policy| decide(&network, policy, &status, &request));
        } else {
            assert!(read.is_err(), "a request is refused in memory and taken as bytes");
        }
        if d.u.is_empty() {
            break;
        }
    }
    Ok(())
}

thread_local! {
    static POLICY: Policy = Policy::br();
}

fuzz_target!(|bytes: &[u8]| {
    let _ = run(bytes);
});
