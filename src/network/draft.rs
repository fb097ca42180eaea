//! The `network` document, as written: records before they are checked and compiled.

use chrono::{DateTime, NaiveDate, Utc};

use crate::id::{DocumentId, KindId, NeedId, OpaqueRef, SectorId, ServiceId, TerritoryId};
use crate::person::Gender;
use crate::record::{Entries, Field, Node, Reader, Step, Stopped, record, skip_field, take_field, tokens, wrong_type};

tokens! {
    /// Who may come through the door of a kind or a service.
    pub enum Access {
        /// Anybody of its territory (and of pacted ones) without referral.
        Open = "open",
        /// Only by referral of a service that has a `reference` link to it.
        Referral = "referral",
        /// Only a closed population, such as the people held in a prison. Never a family's nearest door.
        Restricted = "restricted",
    }
}

tokens! {
    /// How far a kind's door is open.
    pub enum Entry {
        /// To its own municipality and to territories with a pact.
        Territory = "territory",
        /// To anybody from anywhere: urgency doors, SAMU, police.
        Anybody = "anybody",
    }
}

tokens! {
    /// When a service joins a circle in which it has a bond.
    pub enum Joins {
        /// In the crisis itself: now, or at its opening.
        Crisis = "crisis",
        /// As continuity, once the crisis has passed.
        AfterCrisis = "after_crisis",
    }
}

tokens! {
    /// What a service reports, or declares, about taking one more person.
    pub enum Capacity {
        /// Nothing known; counts as accepting, ranked after fresh positives.
        Unknown = "unknown",
        /// Takes people now.
        Available = "available",
        /// Takes people by list.
        Waitlist = "waitlist",
        /// Takes people after assessing each.
        AssessFirst = "assess_first",
        /// Has no place.
        Full = "full",
        /// Does not take people now, whatever its places.
        Refusing = "refusing",
        /// Is shut.
        Closed = "closed",
    }
}

impl Capacity {
    /// Not known to be full, refusing or closed.
    #[must_use]
    pub fn is_accepting(self) -> bool {
        !matches!(self, Self::Full | Self::Refusing | Self::Closed)
    }
}

tokens! {
    /// A directed tie between two services or territories.
    pub enum LinkKind {
        /// `to` receives the people of `from` by agreement.
        Pact = "pact",
        /// `to` supports the team of `from`.
        MatrixSupport = "matrix_support",
        /// `from` may refer people to `to`.
        Reference = "reference",
        /// A way of getting from one to the other; needs `minutes`.
        Transport = "transport",
        /// `to` answers when `from` is closed, full or excluded.
        Substitution = "substitution",
    }
}

tokens! {
    /// How one gets from one end of a way to the other.
    pub enum Mode {
        /// By road.
        Road = "road",
        /// By boat.
        River = "river",
        /// Walking.
        OnFoot = "on_foot",
        /// By air.
        Air = "air",
    }
}

tokens! {
    /// What a channel may carry.
    pub enum ChannelClass {
        /// Everything the disclosure allows: an authenticated system, or a voice known to be staffed.
        Full = "full",
        /// A short text without health data.
        Short = "short",
        /// Only the call's id: SMS, WhatsApp, lock screens, shared phones.
        IdOnly = "id_only",
        /// Only a subject line: e-mail.
        Subject = "subject",
    }
}

tokens! {
    /// What a channel is.
    pub enum ChannelKind {
        /// A telephone that somebody answers.
        Phone = "phone",
        /// The on-call telephone, answered outside the opening hours.
        OnCallPhone = "on_call_phone",
        /// A text message.
        Sms = "sms",
        /// A messenger.
        Messenger = "messenger",
        /// E-mail.
        Email = "email",
        /// A record system with its own login.
        System = "system",
        /// Radio.
        Radio = "radio",
        /// Somebody goes there.
        InPerson = "in_person",
    }
}

tokens! {
    /// Whether a territory is a municipality or a part of one.
    pub enum TerritoryKind {
        /// A municipality, with its IBGE code.
        Municipality = "municipality",
        /// A catchment inside a municipality.
        Catchment = "catchment",
    }
}

tokens! {
    /// What a territory names a service for.
    pub enum Role {
        /// Answers for a crisis when nobody else does; required in every municipality.
        CrisisLead = "crisis_lead",
        /// Coordinates mental health.
        MentalHealthCoordination = "mental_health_coordination",
        /// Receives compulsory notifications; required in every municipality.
        HealthAuthority = "health_authority",
        /// Conselho Tutelar; required in every municipality.
        ConselhoTutelar = "conselho_tutelar",
        /// Ministério Público; required in every municipality.
        Prosecutor = "prosecutor",
        /// Defensoria Pública.
        Defensoria = "defensoria",
        /// Territorial reference of mental health: answers when a person has no bond.
        Reference = "reference",
        /// Police.
        Police = "police",
        /// Women's police station.
        WomensPolice = "womens_police",
        /// SAMU's medical regulation.
        UrgencyRegulation = "urgency_regulation",
        /// Oversight body of admissions, such as the review commission (CRIPI).
        Oversight = "oversight",
        /// Council of older people.
        OlderPeopleCouncil = "older_people_council",
        /// Council of persons with disability.
        DisabilityCouncil = "disability_council",
    }
}

impl Role {
    /// Roles without which a municipality is not complete.
    pub const REQUIRED: [Self; 4] = [Self::CrisisLead, Self::HealthAuthority, Self::ConselhoTutelar, Self::Prosecutor];
}

/// Services that a territory names, by role; written as an object of role: service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roles(Vec<(Role, ServiceId)>);

impl Roles {
    /// The service with a role.
    #[must_use]
    pub fn of(&self, role: Role) -> Option<&ServiceId> {
        self.0.iter().find(|(r, _)| *r == role).map(|(_, service)| service)
    }

    /// Names a service for a role; one that stood there gives way.
    pub fn name(&mut self, role: Role, service: ServiceId) {
        self.0.retain(|(r, _)| *r != role);
        self.0.push((role, service));
        self.0.sort_by_key(|(r, _)| *r);
    }

    /// All named roles, in the order of [`Role::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (Role, &ServiceId)> {
        self.0.iter().map(|(role, service)| (*role, service))
    }
}

impl serde::Serialize for Roles {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl Field for Roles {
    const OPTIONAL: bool = true;
    fn read(node: Node<'_>, reader: &mut Reader) -> Self {
        wrong_type(&node, "an object", reader)
    }
    fn read_map<'de>(map: &mut dyn Entries<'de>, reader: &mut Reader) -> Result<Self, Stopped> {
        let known: Vec<&'static str> = Role::ALL.iter().map(|role| role.as_str()).collect();
        let mut slots: Vec<Option<Option<ServiceId>>> = vec![None; known.len()];
        while let Some(key) = map.next_key()? {
            match known.iter().position(|name| key == **name) {
                Some(role) => take_field(&mut slots[role], known[role], map, reader)?,
                None => skip_field(&key, &known, map, reader)?,
            }
        }
        let named = Role::ALL.iter().zip(slots).filter_map(|(role, slot)| Some((*role, slot.flatten()?)));
        Ok(Self(named.collect()))
    }
    fn is_absent(&self) -> bool {
        self.0.is_empty()
    }
    fn schema(defs: &mut serde_json::Map<String, serde_json::Value>) -> serde_json::Value {
        let properties: serde_json::Map<_, _> =
            Role::ALL.iter().map(|role| (role.as_str().to_owned(), ServiceId::schema(defs))).collect();
        serde_json::json!({ "type": "object", "additionalProperties": false, "properties": properties })
    }
}

record! {
    /// A name in two languages.
    pub struct Label {
        /// Portuguese of Brazil.
        pub pt: String,
        /// English.
        pub en: String,
    }
}

record! {
    /// Ages served, in completed years; both ends included.
    #[derive(Copy)]
    pub struct AgeRange {
        /// Youngest age; none if there is no lower end.
        pub from: Option<u8>,
        /// Oldest age; none if there is no upper end.
        pub to: Option<u8>,
    }
}

record! {
    /// A point of the earth, WGS 84.
    #[derive(Copy)]
    pub struct Point {
        /// Latitude in degrees, south negative.
        pub lat: f64,
        /// Longitude in degrees, west negative.
        pub lon: f64,
    }
}

record! {
    /// A sector of public policy.
    pub struct SectorDraft {
        /// Token, such as `health`.
        pub id: SectorId,
        /// Name for people.
        pub label: Label,
    }
}

record! {
    /// A function of care that a crisis may ask for.
    pub struct NeedDraft {
        /// Token, such as `crisis_care`.
        pub id: NeedId,
        /// Name for people.
        pub label: Label,
        /// Whether it is met by being somewhere (a bed, a shelter, an urgency door), so that it asks for a place.
        pub placing: bool,
    }
}

record! {
    /// What being cared for at a kind of service means.
    #[derive(Copy)]
    pub struct PlaceDraft {
        /// Least restrictive is 0; 10 a day place of the community, 20 night hospitality of a CAPS or a shelter,
        /// 30 an urgency door, 40 a bed of a general hospital, 50 a psychiatric emergency or hospital.
        pub restrictiveness: u8,
        /// Longest stay in minutes; none if no rule limits it.
        pub max_stay_minutes: Option<u32>,
        /// Whether staying there is an admission in the sense of Lei 10.216/2001.
        pub admission: bool,
    }
}

record! {
    /// A kind of service. Kinds are never deleted: what a later rule revoked gets `valid_to`.
    pub struct KindDraft {
        /// Token, such as `caps_iii`.
        pub id: KindId,
        /// Sector it belongs to.
        pub sector: SectorId,
        /// Name for people.
        pub label: Label,
        /// Needs that it can meet.
        pub needs: Vec<NeedId>,
        /// Whether it can hold a person (be custodian) while it is open.
        pub can_hold: bool,
        /// Whether its acceptance is clinical.
        pub clinical: bool,
        /// How far its door is open; `territory` if left out.
        pub entry: Option<Entry>,
        /// Who may come through its door; `open` if left out.
        pub access: Option<Access>,
        /// Whether it is an urgency door: a place where a person at risk to life is received at once.
        pub urgency_door: bool,
        /// Whether it comes to the person (SAMU) rather than the person to it.
        pub mobile: bool,
        /// Whether it is a mental-health service that admits by compulsory or psychiatric logic, never right for a child.
        pub adults_only: bool,
        /// Set if a person can be cared for there.
        pub place: Option<PlaceDraft>,
        /// When it joins a circle by bond; `crisis` if left out.
        pub joins: Option<Joins>,
        /// Ages served.
        pub age: Option<AgeRange>,
        /// It is the right care only for somebody who has one of these needs (a CAPS AD: `substance_care`); for anybody if empty.
        pub only_with: Vec<NeedId>,
        /// Needs that it meets only where no kind made for them is within reach (a CAPS I: `child_care`).
        pub second_choice: Vec<NeedId>,
        /// Genders served; all if empty. Somebody whose gender is not known is not turned away.
        pub genders: Vec<Gender>,
        /// Norm that defines the kind.
        pub source: Option<String>,
        /// First day of the kind.
        pub valid_from: Option<NaiveDate>,
        /// Last day of the kind.
        pub valid_to: Option<NaiveDate>,
        /// Somebody has to check this record.
        pub verify: bool,
    }
}

record! {
    /// A municipal holiday or *ponto facultativo*.
    pub struct HolidayDraft {
        /// Name.
        pub name: String,
        /// Month 1-12 of a fixed day.
        pub month: Option<u8>,
        /// Day 1-31 of a fixed day.
        pub day: Option<u8>,
        /// Days after (before, if negative) Easter Sunday of a movable day.
        pub easter_offset: Option<i32>,
        /// A single date.
        pub date: Option<NaiveDate>,
        /// Whether it is a *ponto facultativo*.
        pub optional: bool,
        /// First year.
        pub since_year: Option<i32>,
        /// Last year.
        pub until_year: Option<i32>,
    }
}

record! {
    /// A public short number with what it is for.
    pub struct NumberDraft {
        /// `emergency`, `fire`, `police`, `women`, `human_rights`, `listening`.
        pub purpose: NumberPurpose,
        /// The number as dialled.
        pub number: String,
    }
}

tokens! {
    /// What a public short number is for.
    pub enum NumberPurpose {
        /// Medical urgency (SAMU 192).
        Emergency = "emergency",
        /// Fire brigade (193).
        Fire = "fire",
        /// Police (190).
        Police = "police",
        /// Violence against women (180).
        Women = "women",
        /// Human rights (100).
        HumanRights = "human_rights",
        /// Listening line (CVV 188).
        Listening = "listening",
    }
}

record! {
    /// A municipality or a catchment inside one.
    pub struct TerritoryDraft {
        /// Id, such as `marituba` or `marituba/uriboca`.
        pub id: TerritoryId,
        /// Name.
        pub name: String,
        /// Municipality or catchment.
        pub kind: TerritoryKind,
        /// IBGE code of seven digits.
        pub ibge: Option<String>,
        /// Unit of the federation, two letters; required in a municipality.
        pub uf: Option<String>,
        /// Health region.
        pub region: Option<String>,
        /// A catchment's municipality.
        pub municipality: Option<TerritoryId>,
        /// Areas of a catchment: census sectors or neighbourhood codes. No two catchments may claim one.
        pub areas: Vec<String>,
        /// IANA time zone; by state if left out.
        pub time_zone: Option<String>,
        /// Point of the seat.
        pub point: Option<Point>,
        /// Inhabitants.
        pub population: Option<u32>,
        /// Whether straight lines mislead here (rivers, islands): no travel into, out of or inside it is estimated from points.
        pub by_water: bool,
        /// Farthest travel searched, in minutes; the policy's reach if left out.
        pub reach_minutes: Option<u32>,
        /// Services named by role.
        pub roles: Roles,
        /// Public numbers where they differ from the policy's.
        pub numbers: Vec<NumberDraft>,
        /// Municipal holidays.
        pub holidays: Vec<HolidayDraft>,
        /// Somebody has to check this record.
        pub verify: bool,
    }
}

record! {
    /// One way of reaching a service, in the order in which ways are tried.
    pub struct ChannelDraft {
        /// What it is.
        pub kind: ChannelKind,
        /// Opaque address that the host resolves; never a number or name.
        pub address_ref: OpaqueRef,
        /// What it may carry.
        pub class: ChannelClass,
    }
}

record! {
    /// Who answers outside the opening hours.
    pub struct OnCallDraft {
        /// When somebody is on call; always outside the opening hours if left out.
        pub opening_hours: Option<String>,
    }
}

record! {
    /// A place or team that can be called.
    pub struct ServiceDraft {
        /// Id, unique in the network.
        pub id: ServiceId,
        /// Name.
        pub name: String,
        /// Kind.
        pub kind: KindId,
        /// CNES code of seven digits.
        pub cnes: Option<String>,
        /// Municipality or catchment where it stands.
        pub territory: TerritoryId,
        /// Needs it can meet; those of its kind if left out.
        pub needs: Option<Vec<NeedId>>,
        /// Ages served; those of its kind if left out.
        pub age: Option<AgeRange>,
        /// Whether it can hold a person; as its kind if left out.
        pub can_hold: Option<bool>,
        /// Who may come through its door; as its kind if left out.
        pub access: Option<Access>,
        /// Where it stands.
        pub point: Option<Point>,
        /// OpenStreetMap `opening_hours`, in the territory's time zone; unknown if left out.
        pub opening_hours: Option<String>,
        /// Set if somebody answers outside the opening hours.
        pub on_call: Option<OnCallDraft>,
        /// Ways of reaching it, best first.
        pub channels: Vec<ChannelDraft>,
        /// Capacity as declared (never a live state).
        pub declared: Option<Capacity>,
        /// Places as registered.
        pub declared_places: Option<u32>,
        /// Service that keeps this record true.
        pub steward: Option<ServiceId>,
        /// First day.
        pub valid_from: Option<NaiveDate>,
        /// Last day; afterwards the service has left the network.
        pub valid_to: Option<NaiveDate>,
        /// What a reader should know of this record.
        pub note: Option<String>,
        /// Somebody has to check this record.
        pub verify: bool,
    }
}

record! {
    /// A directed tie. With `minutes` it is also a way of travelling.
    pub struct LinkDraft {
        /// Kind.
        pub kind: LinkKind,
        /// Service (or, for pacts and references, territory) it starts from.
        pub from: OpaqueRef,
        /// Service (or, for pacts, territory) it leads to.
        pub to: OpaqueRef,
        /// Minutes one way.
        pub minutes: Option<u32>,
        /// Minutes back; a way without them leads one way only.
        pub return_minutes: Option<u32>,
        /// How one travels; `road` if left out.
        pub mode: Option<Mode>,
        /// When the way can be started, in the time zone of `from`; always if left out.
        pub opening_hours: Option<String>,
        /// Service that runs the transport.
        pub operator: Option<ServiceId>,
        /// First day.
        pub valid_from: Option<NaiveDate>,
        /// Last day.
        pub valid_to: Option<NaiveDate>,
        /// Somebody has to check this record.
        pub verify: bool,
    }
}

record! {
    /// Minutes given for one pair of services, door to door. They beat any way over links.
    pub struct TravelDraft {
        /// Service it starts from.
        pub from: ServiceId,
        /// Service it leads to.
        pub to: ServiceId,
        /// Minutes one way.
        pub minutes: u32,
        /// Minutes back; as `minutes` if left out.
        pub return_minutes: Option<u32>,
        /// Somebody has to check this record.
        pub verify: bool,
    }
}

record! {
    /// The `network` document: `"format": "amparo/network/1"`.
    pub struct NetworkDraft {
        /// `amparo/network/1`.
        pub format: String,
        /// Id of the network.
        pub id: DocumentId,
        /// Name of the network.
        pub name: Option<String>,
        /// When the document was true.
        pub valid_at: DateTime<Utc>,
        /// What a reader should know: sources, what is invented.
        pub note: Option<String>,
        /// Sectors beyond the built-in ones.
        pub sectors: Vec<SectorDraft>,
        /// Needs beyond the built-in ones; 32 in all.
        pub needs: Vec<NeedDraft>,
        /// Kinds beyond the built-in ones; one with a built-in id takes its place.
        pub kinds: Vec<KindDraft>,
        /// Municipalities and catchments.
        pub territories: Vec<TerritoryDraft>,
        /// Services.
        pub services: Vec<ServiceDraft>,
        /// Links.
        pub links: Vec<LinkDraft>,
        /// Given minutes.
        pub travel: Vec<TravelDraft>,
    }
}

impl NetworkDraft {
    /// The `format` of this document.
    pub const FORMAT: &str = "amparo/network/1";
}

/// The path of an entry, for faults found after reading.
pub(crate) fn entry(list: &'static str, index: usize) -> [Step; 2] {
    [Step::Field(list), Step::Index(index)]
}
