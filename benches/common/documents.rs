//! The workload as documents of amparo: a network, a policy, live reports and requests.
//!
//! The eight capabilities become eight needs of the network's own. Every service states which it meets; its sector goes by its
//! number (health, social assistance, education in turn), its door is open to anybody, so that municipal borders do not make the
//! search easier than the reference's. Who is shut in the file opens from 6 to 9 h, and the moment of all requests is noon; who is
//! full reports so. Eight circumstances stand for the eight needs in an overlay on the built-in policy, whose own rows of needs are
//! turned off; all its rules, tables and clocks stay.

use amparo::bond::{Bond, BondKind};
use amparo::crisis::{Capability, Circumstance, CircumstanceFact, Crisis, Severity};
use amparo::id::{DocumentId, KindId, NeedId, OpaqueRef, RuleId, SectorId, ServiceId, TerritoryId};
use amparo::network::draft::{
    Capacity, ChannelClass, ChannelDraft, ChannelKind, Entry, KindDraft, Label, LinkDraft, LinkKind, Mode, NeedDraft,
    NetworkDraft, PlaceDraft, Point, Role, Roles, ServiceDraft, TerritoryDraft, TerritoryKind,
};
use amparo::network::{Compiled, Network, Way};
use amparo::person::{Gender, Person};
use amparo::plan::request::{Request, RequestDraft};
use amparo::policy::Policy;
use amparo::policy::draft::{Confidence, NeedRow, Pace, Parameter, ParameterRow, PolicyDraft, When};
use amparo::status::{Report, Status, StatusDraft};
use chrono::{DateTime, Utc};

use super::{Query, Workload};

/// A Wednesday, noon in most of Brazil and ten in the morning in Acre.
const AT: &str = "2031-05-14T15:00:00Z";
/// The same day at ten in the evening.
const NIGHT: &str = "2031-05-15T01:00:00Z";

/// A circumstance for each capability. None of them sets a floor.
const CIRCUMSTANCES: [Circumstance; 8] = [
    Circumstance::Psychosis,
    Circumstance::Despair,
    Circumstance::AlcoholUse,
    Circumstance::DrugUse,
    Circumstance::Deprivation,
    Circumstance::Pregnancy,
    Circumstance::Homelessness,
    Circumstance::SelfHarm,
];

const STATES: [(&str, u32); 27] = [
    ("RO", 11),
    ("AC", 12),
    ("AM", 13),
    ("RR", 14),
    ("PA", 15),
    ("AP", 16),
    ("TO", 17),
    ("MA", 21),
    ("PI", 22),
    ("CE", 23),
    ("RN", 24),
    ("PB", 25),
    ("PE", 26),
    ("AL", 27),
    ("SE", 28),
    ("BA", 29),
    ("MG", 31),
    ("ES", 32),
    ("RJ", 33),
    ("SP", 35),
    ("PR", 41),
    ("SC", 42),
    ("RS", 43),
    ("MS", 50),
    ("MT", 51),
    ("GO", 52),
    ("DF", 53),
];

/// What a workload is made into.
#[derive(Clone, Copy, Default)]
pub struct Make {
    /// The second capability asks for a place, and services of health that have it are day places.
    pub places: bool,
    /// Rivers: every 7th municipality loses its roads to others and gets two boats by day.
    pub rivers: bool,
    /// Links as records with whole minutes, as JSON has them, instead of ways in milliminutes.
    pub links: bool,
    /// No bonds, so that the search has to find all that the reference has to find.
    pub alone: bool,
    /// At night.
    pub night: bool,
    /// Calling one more service costs nothing, as in the reference.
    pub free_calls: bool,
}

pub fn service_id(number: u32) -> ServiceId {
    ServiceId::new(format!("s/{number:06}")).expect("an id")
}

fn territory_id(number: u32) -> TerritoryId {
    TerritoryId::new(format!("m/{number:04}")).expect("an id")
}

fn label(text: &str) -> Label {
    Label { pt: text.to_owned(), en: text.to_owned() }
}

fn need_id(capability: usize) -> NeedId {
    NeedId::new(format!("cap_{capability}")).expect("an id")
}

fn kind_id(service: u32) -> KindId {
    KindId::new(["own_health", "own_social", "own_school"][service as usize % 3]).expect("an id")
}

fn kinds(make: Make) -> Vec<KindDraft> {
    let sectors = ["health", "social_assistance", "education"];
    let kind = |(at, sector): (usize, &str)| KindDraft {
        id: kind_id(at as u32),
        sector: SectorId::new(sector).expect("an id"),
        label: label(sector),
        can_hold: true,
        clinical: at == 0,
        entry: Some(Entry::Anybody),
        place: (make.places && at == 0).then_some(PlaceDraft { restrictiveness: 10, ..PlaceDraft::default() }),
        ..KindDraft::default()
    };
    sectors.into_iter().enumerate().map(kind).collect()
}

fn territories(workload: &Workload) -> Vec<TerritoryDraft> {
    let count = workload.municipalities.iter().max().map_or(0, |last| last + 1);
    let mut members: Vec<Vec<u32>> = vec![Vec::new(); count as usize];
    for (service, municipality) in (0..).zip(&workload.municipalities) {
        members[*municipality as usize].push(service);
    }
    let territory = |(number, members): (u32, &Vec<u32>)| {
        let (uf, code) = STATES[number as usize % STATES.len()];
        let mut roles = Roles::default();
        let named = [
            Role::Reference,
            Role::CrisisLead,
            Role::HealthAuthority,
            Role::ConselhoTutelar,
            Role::Prosecutor,
            Role::MentalHealthCoordination,
            Role::Defensoria,
        ];
        for (at, role) in named.into_iter().enumerate() {
            roles.name(role, service_id(members[at % members.len()]));
        }
        TerritoryDraft {
            id: territory_id(number),
            name: format!("Municipality {number}"),
            kind: TerritoryKind::Municipality,
            ibge: Some(format!("{code}{:05}", number)),
            uf: Some(uf.to_owned()),
            point: point(workload, members[0]),
            reach_minutes: Some(90),
            roles,
            ..TerritoryDraft::default()
        }
    };
    (0..).zip(&members).map(territory).collect()
}

fn point(workload: &Workload, service: u32) -> Option<Point> {
    workload.points[service as usize].map(|(lat, lon)| Point { lat: f64::from(lat) / 1e6, lon: f64::from(lon) / 1e6 })
}

fn service(workload: &Workload, number: u32) -> ServiceDraft {
    let at = number as usize;
    let needs = (0..8).filter(|bit| workload.caps[at] >> bit & 1 == 1).map(need_id).collect();
    let address = OpaqueRef::new(format!("c/{number:06}")).expect("an id");
    ServiceDraft {
        id: service_id(number),
        name: format!("Service {number}"),
        kind: kind_id(number),
        territory: territory_id(workload.municipalities[at]),
        needs: Some(needs),
        point: point(workload, number),
        opening_hours: Some(if workload.open[at] { "24/7" } else { "Mo-Su 06:00-09:00" }.to_owned()),
        channels: vec![ChannelDraft { kind: ChannelKind::System, address_ref: address, class: ChannelClass::Full }],
        ..ServiceDraft::default()
    }
}

/// Two services, milliminutes, and whether it is a boat.
type Way4 = (u32, u32, u32, bool);

fn ties(workload: &Workload, make: Make) -> Vec<Way4> {
    if !make.rivers {
        return workload.edges.iter().map(|&(u, v, millis)| (u, v, millis, false)).collect();
    }
    let (roads, boats) = workload.rivers();
    roads.into_iter().map(|(u, v, w)| (u, v, w, false)).chain(boats.into_iter().map(|(u, v, w)| (u, v, w, true))).collect()
}

fn link((from, to, millis, boat): Way4) -> LinkDraft {
    let id = |number: u32| OpaqueRef::new(format!("s/{number:06}")).expect("an id");
    let minutes = Some(millis.div_ceil(1_000));
    LinkDraft {
        kind: LinkKind::Transport,
        from: id(from),
        to: id(to),
        minutes,
        return_minutes: minutes,
        mode: boat.then_some(Mode::River),
        opening_hours: boat.then(|| "Mo-Su 06:00-18:00".to_owned()),
        ..LinkDraft::default()
    }
}

/// The network document, and the ways besides its links.
pub fn network_draft(workload: &Workload, make: Make) -> (NetworkDraft, Vec<Way>) {
    let needs = |at: usize| NeedDraft { id: need_id(at), label: label("care"), placing: make.places && at == 1 };
    let mut draft = NetworkDraft {
        format: NetworkDraft::FORMAT.to_owned(),
        id: DocumentId::new("country").expect("an id"),
        valid_at: "2031-05-01T00:00:00Z".parse().expect("an instant"),
        needs: (0..8).map(needs).collect(),
        kinds: kinds(make),
        territories: territories(workload),
        services: (0..workload.points.len() as u32).map(|number| service(workload, number)).collect(),
        ..NetworkDraft::default()
    };
    let mut ways = Vec::new();
    for tie in ties(workload, make) {
        let (u, v, millis, boat) = tie;
        if boat || make.links {
            draft.links.push(link(tie));
        } else {
            ways.extend([Way { from: u, to: v, millis }, Way { from: v, to: u, millis }]);
        }
    }
    (draft, ways)
}

/// The network compiled.
pub fn network(workload: &Workload, make: Make) -> Network {
    let (draft, ways) = network_draft(workload, make);
    let Compiled { network, .. } = draft.compile_with_ways(&ways).unwrap_or_else(|faults| panic!("{faults}"));
    network
}

/// The built-in policy with the workload's rows of needs in place of its own.
pub fn policy(make: Make) -> Policy {
    let base = Policy::br();
    let off = base.draft().needs.iter().cloned().map(|row| NeedRow { active: Some(false), ..row });
    let own = CIRCUMSTANCES.into_iter().enumerate().map(|(at, circumstance)| NeedRow {
        id: RuleId::new(format!("own/{at}")).expect("an id"),
        when: When { any: vec![circumstance], ..When::default() },
        need: need_id(at),
        pace: Pace::Now,
        source: "bench".to_owned(),
        confidence: Confidence::Known,
        ..NeedRow::default()
    });
    let free = make.free_calls.then(|| ParameterRow {
        id: Parameter::BurdenMinutes,
        value: 0,
        source: "bench".to_owned(),
        confidence: Confidence::Known,
    });
    let overlay = PolicyDraft {
        format: PolicyDraft::FORMAT.to_owned(),
        id: DocumentId::new("bench").expect("an id"),
        base: DocumentId::new("br"),
        needs: off.chain(own).collect(),
        parameters: free.into_iter().collect(),
        ..PolicyDraft::default()
    };
    base.overlay(&overlay).unwrap_or_else(|faults| panic!("{faults}")).0
}

/// Half an hour before a moment.
pub fn half_an_hour_ago(make: Make) -> DateTime<Utc> {
    moment(make) - chrono::Duration::minutes(30)
}

pub fn moment(make: Make) -> DateTime<Utc> {
    if make.night { NIGHT } else { AT }.parse().expect("an instant")
}

/// A report of each service.
pub fn report(workload: &Workload, service: u32, at: DateTime<Utc>) -> Report {
    let free = workload.free[service as usize];
    Report {
        service: service_id(service),
        capacity: if free > 0 { Capacity::Available } else { Capacity::Full },
        free_places: Some(free),
        reported_at: at,
        ..Report::default()
    }
}

pub fn status(workload: &Workload, network: &Network, make: Make) -> Status {
    let at = half_an_hour_ago(make);
    let reports = (0..workload.points.len() as u32).map(|service| report(workload, service, at)).collect();
    let draft = StatusDraft { format: StatusDraft::FORMAT.to_owned(), reports, ..StatusDraft::default() };
    Status::compile(&draft, network).0
}

/// The request of a query: somebody of forty with these bonds, at this door, to whom four things happened.
pub fn request(query: &Query, make: Make) -> Request {
    let bond = |(at, service): (usize, &u32)| Bond {
        service: service_id(*service),
        kind: BondKind::Care,
        strength: 90 - 10 * at as u8,
        reference: at == 0,
        since: Some("2029-03-01".parse().expect("a day")),
        last_contact: Some("2031-04-20".parse().expect("a day")),
        ..Bond::default()
    };
    let bonds = if make.alone { Vec::new() } else { query.bonds.iter().enumerate().map(bond).collect() };
    let told = CIRCUMSTANCES.into_iter().enumerate().filter(|(at, _)| query.need >> at & 1 == 1);
    let draft = RequestDraft {
        format: RequestDraft::FORMAT.to_owned(),
        at: moment(make),
        person: Person {
            r#ref: OpaqueRef::new("p").expect("an id"),
            birth_date: Some("1990-10-02".parse().expect("a day")),
            gender: Some(Gender::Female),
            bonds,
            ..Person::default()
        },
        crisis: Crisis {
            door: service_id(query.source),
            severity: Some(Severity::High),
            capacity_to_consent: Some(Capability::Gives),
            circumstances: told.map(|(_, kind)| CircumstanceFact { kind, ..CircumstanceFact::default() }).collect(),
            ..Crisis::default()
        },
        ..RequestDraft::default()
    };
    Request::new(draft).unwrap_or_else(|faults| panic!("{faults}"))
}
