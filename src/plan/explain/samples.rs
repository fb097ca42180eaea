//! Two plans written by hand and a fake set of names, for tests of texts.

use chrono::{DateTime, Utc};

use super::{Lang, Names};
use crate::crisis::Severity;
use crate::network::draft::{Capacity, ChannelClass, ChannelKind, Role};
use crate::person::ExclusionReason;
use crate::plan::document::*;
use crate::policy::draft::{Act, ClockStart, DataField, LegalBasis};

/// Reference of the episode: in no text but a message's.
pub(crate) const EPISODE: &str = "canary-episode";
/// Reference of a contact: in no text.
pub(crate) const CONTACT: &str = "canary-contact";
/// Address of a channel: in no text.
pub(crate) const ADDRESS: &str = "canary-address";
/// Id and name of the excluded service of [`crosses_the_aggressor`].
pub(crate) const EXCLUDED: [&str; 2] = ["ubs-sul", "UBS Canário Sul"];

pub(crate) struct Fake;

impl Names for Fake {
    fn service(&self, id: &str) -> Option<&str> {
        Some(match id {
            "upa" => "UPA Centro",
            "caps2" => "CAPS II Girassol",
            "caps3" => "CAPS III Regional",
            "ubs" => "UBS Uriboca",
            "ubs-sul" => EXCLUDED[1],
            "ubs-norte" => "UBS Norte",
            "cras" => "CRAS Decouville",
            "creas" => "CREAS Marituba",
            "coral" => "Coral do Centro de Cultura",
            "escola" => "Escola Aurora",
            "hospital" => "Hospital Geral",
            "emergencia" => "Emergência Psiquiátrica",
            "coordenacao" => "Coordenação de Saúde Mental",
            "plantao" => "Plantão da Rede",
            "vigilancia" => "Vigilância em Saúde de Marituba",
            "delegacia" => "Delegacia da Mulher",
            "abrigo" => "Casa Secreta",
            _ => return None,
        })
    }
    fn kind(&self, service: &str, lang: Lang) -> Option<&str> {
        match (service, lang) {
            ("caps2", _) => Some("CAPS II"),
            ("coral", Lang::PtBr) => Some("centro de cultura"),
            ("coral", Lang::En) => Some("culture centre"),
            _ => None,
        }
    }
    fn need(&self, id: &str, lang: Lang) -> Option<&str> {
        let pair = match id {
            "crisis_care" => ["atenção à crise", "crisis care"],
            "night_care" => ["acolhimento noturno", "night hospitality"],
            "somatic_check" => ["avaliação clínica", "a clinical check"],
            "violence_care" => ["proteção contra violência", "protection from violence"],
            "shelter" => ["abrigo para esta noite", "shelter for tonight"],
            "night_psychosocial" => ["serviço psicossocial aberto à noite", "an open psychosocial service at night"],
            _ => return None,
        };
        Some(pair[lang as usize])
    }
    fn sector(&self, id: &str, lang: Lang) -> Option<&str> {
        match (id, lang) {
            ("health", Lang::PtBr) => Some("Saúde"),
            ("health", Lang::En) => Some("Health"),
            _ => None,
        }
    }
    fn territory(&self, id: &str) -> Option<&str> {
        (id == "marituba").then_some("Marituba")
    }
    fn rule_title(&self, id: &str, lang: Lang) -> Option<&str> {
        let pair = match id {
            "R14" => ["permanência de até 24 h na UPA", "stay of at most 24 h in a UPA"],
            "R26" => ["comunicação à polícia em 24 h", "telling the police within 24 h"],
            "R25" => ["notificação de violência", "notification of violence"],
            _ => return None,
        };
        Some(pair[lang as usize])
    }
    fn sign(&self, id: &str, lang: Lang) -> Option<&str> {
        (id == "sign-breath").then_some(["não respira bem", "does not breathe well"][lang as usize])
    }
    fn time_zone(&self) -> chrono_tz::Tz {
        chrono_tz::America::Belem
    }
}

pub(crate) fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

pub(crate) fn fact(kind: FactKind) -> Fact {
    Fact { fact: kind, ..Fact::default() }
}

fn of(kind: FactKind, id: &str) -> Fact {
    Fact { fact: kind, id: Some(id.to_owned()), ..Fact::default() }
}

fn number(kind: FactKind, number: i64) -> Fact {
    Fact { fact: kind, number: Some(number), ..Fact::default() }
}

fn when(kind: FactKind, text: &str) -> Fact {
    Fact { fact: kind, at: Some(at(text)), ..Fact::default() }
}

pub(crate) fn reason(rule: &str, facts: Vec<Fact>) -> Reason {
    Reason { rule: rule.to_owned(), source: "amparo, to review".to_owned(), facts }
}

fn legal(rule: &str, source: &str, facts: Vec<Fact>) -> Reason {
    Reason { rule: rule.to_owned(), source: source.to_owned(), facts }
}

fn owned(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

fn channel(kind: ChannelKind, class: ChannelClass) -> Option<ChannelLine> {
    Some(ChannelLine { kind, address_ref: ADDRESS.to_owned(), class })
}

fn tells(basis: LegalBasis, fields: &[DataField]) -> Discloses {
    Discloses { basis, rule: None, fields: fields.to_vec() }
}

fn call(service: &str, role: CallRole, time: CallWhen, reasons: Vec<Reason>) -> Call {
    Call { service: service.to_owned(), role, when: time, reasons, ..Call::default() }
}

fn place(service: &str, role: PlaceRole, minutes: u32, restrictiveness: u8, reasons: Vec<Reason>) -> Place {
    Place {
        service: Some(service.to_owned()),
        role,
        minutes: Some(minutes),
        return_minutes: Some(minutes),
        restrictiveness,
        reasons,
        ..Place::default()
    }
}

fn reported(capacity: Capacity, age: u32) -> Option<StatusLine> {
    Some(StatusLine { capacity, last_reported: None, age_minutes: Some(age), ask_first: false })
}

const HEALTH: &[DataField] = &[
    DataField::CallId,
    DataField::DoorContact,
    DataField::Name,
    DataField::BirthDate,
    DataField::Event,
    DataField::Need,
    DataField::RiskNote,
    DataField::Question,
    DataField::AlreadyAsked,
    DataField::Circle,
];
const SOCIAL: &[DataField] = &[DataField::CallId, DataField::DoorContact, DataField::Name, DataField::CareNeeded];

/// Scenario 1: Saturday 22:40, UPA, CAPS closed.
pub(crate) fn saturday_night() -> PlanDocument {
    let stale = StatusLine {
        capacity: Capacity::Unknown,
        last_reported: Some(Capacity::Available),
        age_minutes: Some(1500),
        ask_first: true,
    };
    PlanDocument {
        format: PlanDocument::FORMAT.to_owned(),
        at: at("2031-05-18T01:40:00Z"),
        fingerprint: "5f0c".repeat(16),
        engine: EngineLine {
            version: "0.1.0".into(),
            time_zones: "2026a".into(),
            network: "marituba".into(),
            policy: "br".into(),
        },
        crisis: CrisisLine {
            episode: Some(EPISODE.to_owned()),
            door: "upa".into(),
            severity: Severity::High,
            severity_told: Some(Severity::High),
            territory: Some("marituba".into()),
            needs: owned(&["somatic_check", "crisis_care", "night_care"]),
            admission: None,
            reasons: vec![reason(
                "severity-told",
                vec![of(FactKind::Circumstance, "psychosis"), of(FactKind::Circumstance, "sleeplessness")],
            )],
        },
        lead: Some(Lead {
            service: "caps2".into(),
            origin: LeadOrigin::Bond,
            reasons: vec![reason(
                "lead-by-bond",
                vec![number(FactKind::BondStrength, 100), when(FactKind::LastContact, "2031-05-14T12:00:00Z")],
            )],
        }),
        lead_from: Some(LeadFrom { at: Some(at("2031-05-19T11:00:00Z")), until_then: "upa".into(), earlier_if_on_call: true }),
        custodian: Custodian { service: Some("upa".into()), reasons: vec![reason("custody-door", vec![fact(FactKind::Open)])] },
        next_holder: Some(NextHolder {
            service: "caps3".into(),
            before: at("2031-05-19T01:40:00Z"),
            reasons: vec![
                reason("next-holder-max-stay", vec![number(FactKind::MaxStay, 1440)]),
                legal("R14", "Res. CFM 2.079/2014", vec![]),
            ],
        }),
        contacts: vec![Contact {
            kind: ContactKind::Companion,
            contact_ref: Some(CONTACT.to_owned()),
            purpose: ContactPurpose::BeThere,
            safe: true,
            reasons: vec![reason("companion", vec![fact(FactKind::Present)])],
            ..Contact::default()
        }],
        calls: vec![
            Call {
                answer_by: Some(at("2031-05-18T02:10:00Z")),
                channel: channel(ChannelKind::OnCallPhone, ChannelClass::Full),
                ladder: vec![
                    Rung {
                        service: "coordenacao".into(),
                        at: at("2031-05-18T02:10:00Z"),
                        role: Some(Role::MentalHealthCoordination),
                        discloses: tells(LegalBasis::HealthProtection, HEALTH),
                    },
                    Rung {
                        service: "plantao".into(),
                        at: at("2031-05-18T02:40:00Z"),
                        role: Some(Role::CrisisLead),
                        discloses: tells(LegalBasis::HealthProtection, HEALTH),
                    },
                ],
                discloses: tells(LegalBasis::HealthProtection, HEALTH),
                meets: owned(&["crisis_care"]),
                ..call(
                    "caps2",
                    CallRole::Lead,
                    CallWhen::Now,
                    vec![
                        reason("bond-reference", vec![number(FactKind::BondStrength, 100)]),
                        reason(
                            "on-call-told-now",
                            vec![fact(FactKind::Closed), fact(FactKind::OnCall), when(FactKind::Opens, "2031-05-19T11:00:00Z")],
                        ),
                    ],
                )
            },
            Call {
                answer_by: Some(at("2031-05-18T02:10:00Z")),
                channel: channel(ChannelKind::Phone, ChannelClass::Full),
                discloses: tells(LegalBasis::HealthProtection, HEALTH),
                meets: owned(&["night_care"]),
                ..call(
                    "caps3",
                    CallRole::Need,
                    CallWhen::Now,
                    vec![reason("need-cover", vec![of(FactKind::Need, "night_care"), number(FactKind::Cost, 85)])],
                )
            },
            Call {
                at: Some(at("2031-05-19T11:00:00Z")),
                answer_by: Some(at("2031-05-19T15:00:00Z")),
                channel: channel(ChannelKind::Phone, ChannelClass::Full),
                discloses: tells(LegalBasis::HealthProtection, HEALTH),
                ..call(
                    "ubs",
                    CallRole::Bond,
                    CallWhen::AtOpening,
                    vec![
                        reason("bond-live", vec![number(FactKind::BondStrength, 60)]),
                        reason("closed-told-at-opening", vec![fact(FactKind::Closed)]),
                    ],
                )
            },
            Call {
                at: Some(at("2031-05-19T11:00:00Z")),
                answer_by: Some(at("2031-05-19T15:00:00Z")),
                channel: channel(ChannelKind::Phone, ChannelClass::Short),
                discloses: tells(LegalBasis::Consent, SOCIAL),
                ..call("cras", CallRole::Bond, CallWhen::AtOpening, vec![reason("bond-live", vec![])])
            },
            Call {
                channel: channel(ChannelKind::Messenger, ChannelClass::IdOnly),
                discloses: tells(LegalBasis::Consent, &[DataField::CallId]),
                ..call("coral", CallRole::Bond, CallWhen::AfterCrisis, vec![reason("after-crisis", vec![])])
            },
        ],
        not_called: vec![NotCalled {
            service: "escola".into(),
            code: NotCalledCode::NotOwnBond,
            reasons: vec![reason("bond-not-own", vec![of(FactKind::BondSubject, "child")])],
        }],
        places: vec![
            Place {
                status: reported(Capacity::Available, 40),
                meets: owned(&["night_care"]),
                ..place(
                    "caps3",
                    PlaceRole::First,
                    25,
                    20,
                    vec![
                        reason("place-least-restrictive", vec![number(FactKind::Restrictiveness, 20)]),
                        reason("travel-given", vec![]),
                    ],
                )
            },
            Place {
                max_stay_minutes: Some(1440),
                ..place("upa", PlaceRole::Meanwhile, 0, 30, vec![reason("place-stay", vec![])])
            },
            Place {
                status: Some(stale),
                ..place(
                    "hospital",
                    PlaceRole::LastResort,
                    35,
                    40,
                    vec![reason("place-last-resort", vec![fact(FactKind::Admission)])],
                )
            },
        ],
        considered: vec![Considered {
            service: "emergencia".into(),
            code: ConsideredCode::Full,
            restrictiveness: 50,
            minutes: Some(50),
            status: reported(Capacity::Full, 180),
            reasons: vec![reason("considered", vec![])],
        }],
        gaps: vec![Gap {
            code: GapCode::NeedUnmet,
            need: Some("night_psychosocial".into()),
            nearest_miss: vec![NearestMiss {
                service: "caps2".into(),
                code: ConsideredCode::Closed,
                minutes: Some(12),
                opens: Some(at("2031-05-19T11:00:00Z")),
            }],
            reasons: vec![reason("gap-need", vec![])],
            ..Gap::default()
        }],
        quorum: Some(Quorum {
            rule: "Q1".into(),
            sectors: vec![QuorumSector { sector: "health".into(), services: owned(&["caps2", "ubs"]), clock_from: None }],
            reference: Some("caps2".into()),
        }),
        episode: Episode {
            trail: vec![TrailStep { service: "upa".into(), at: at("2031-05-18T01:30:00Z"), outcome: None }],
            ..Episode::default()
        },
        would_change: vec![
            WouldChange { change: ChangeKind::RiskToLife, emergency: true, ..WouldChange::default() },
            WouldChange {
                change: ChangeKind::PlaceFull,
                service: Some("caps3".into()),
                first_place: Some("upa".into()),
                ..WouldChange::default()
            },
            WouldChange {
                change: ChangeKind::PersonRefuses,
                service: Some("caps2".into()),
                lead: Some("ubs".into()),
                no_longer_called: owned(&["caps2"]),
                ..WouldChange::default()
            },
        ],
        ..PlanDocument::default()
    }
}

/// Scenario 3: Thursday 15:00, CRAS; the man who hurt her works at her UBS.
pub(crate) fn crosses_the_aggressor() -> PlanDocument {
    let excluded = vec![reason(
        "safety-exclusion",
        vec![of(FactKind::Service, EXCLUDED[0]), of(FactKind::Excluded, ExclusionReason::AggressorWorksThere.as_str())],
    )];
    let duty = |rule: &str, act: Act, to_role: Role, to: &str, source: &str| Duty {
        rule: rule.into(),
        act,
        to_role,
        to: Some(to.into()),
        starts_on: ClockStart::Attendance,
        within_minutes: Some(1440),
        by_from: ByFrom::Law,
        stops_with: "recibo da ficha".into(),
        fields: vec![DataField::LegalForm],
        reasons: vec![legal(
            rule,
            source,
            vec![
                of(FactKind::Circumstance, "violence_suffered"),
                number(FactKind::LegalMinutes, 1440),
                fact(FactKind::NotIdentified),
            ],
        )],
        ..Duty::default()
    };
    PlanDocument {
        at: at("2031-05-15T18:00:00Z"),
        fingerprint: "a1b2".repeat(16),
        crisis: CrisisLine {
            episode: Some(EPISODE.to_owned()),
            door: "cras".into(),
            severity: Severity::High,
            territory: Some("marituba".into()),
            needs: owned(&["violence_care", "shelter"]),
            reasons: vec![reason(
                "severity-told",
                vec![of(FactKind::Circumstance, "violence_suffered"), of(FactKind::Circumstance, "unsafe_tonight")],
            )],
            ..CrisisLine::default()
        },
        lead: Some(Lead {
            service: "ubs-norte".into(),
            origin: LeadOrigin::Substitute,
            reasons: vec![reason("lead-substitute", vec![of(FactKind::StandsInFor, EXCLUDED[0])])],
        }),
        lead_from: None,
        next_holder: None,
        quorum: None,
        custodian: Custodian { service: Some("cras".into()), reasons: vec![reason("custody-door", vec![])] },
        contacts: vec![Contact {
            kind: ContactKind::SafeContact,
            contact_ref: Some(CONTACT.to_owned()),
            purpose: ContactPurpose::ReachThePerson,
            safe: true,
            class: Some(ChannelClass::IdOnly),
            reasons: vec![reason("safe-contact", vec![])],
            ..Contact::default()
        }],
        calls: vec![
            Call {
                answer_by: Some(at("2031-05-15T18:30:00Z")),
                channel: channel(ChannelKind::Phone, ChannelClass::Full),
                discloses: tells(LegalBasis::Consent, HEALTH),
                meets: owned(&["violence_care"]),
                ..call("creas", CallRole::Need, CallWhen::Now, vec![reason("need-cover", vec![])])
            },
            Call {
                answer_by: Some(at("2031-05-15T18:30:00Z")),
                channel: channel(ChannelKind::Sms, ChannelClass::IdOnly),
                ladder: vec![Rung {
                    service: "plantao".into(),
                    at: at("2031-05-15T18:30:00Z"),
                    role: Some(Role::CrisisLead),
                    discloses: tells(LegalBasis::HealthProtection, &[DataField::CallId]),
                }],
                discloses: tells(LegalBasis::HealthProtection, &[DataField::CallId]),
                ..call(
                    "ubs-norte",
                    CallRole::Lead,
                    CallWhen::Now,
                    vec![reason("lead-substitute", vec![of(FactKind::StandsInFor, EXCLUDED[0])])],
                )
            },
        ],
        not_called: vec![
            NotCalled { service: EXCLUDED[0].into(), code: NotCalledCode::SafetyExclusion, reasons: excluded.clone() },
            NotCalled { service: "caps2".into(), code: NotCalledCode::LapsedBond, reasons: vec![reason("bond-lapsed", vec![])] },
        ],
        places: vec![Place { meets: owned(&["shelter"]), ..place("abrigo", PlaceRole::First, 15, 20, vec![]) }],
        considered: vec![Considered {
            service: EXCLUDED[0].into(),
            code: ConsideredCode::SafetyExclusion,
            reasons: excluded,
            ..Considered::default()
        }],
        duties: vec![
            duty("R25", Act::CompulsoryNotification, Role::HealthAuthority, "vigilancia", "PRC GM/MS 4/2017"),
            duty("R26", Act::Communication, Role::WomensPolice, "delegacia", "Lei 10.778/2003, art. 1, § 4"),
        ],
        gaps: vec![Gap {
            code: GapCode::NeedUnmet,
            need: Some("shelter".into()),
            nearest_miss: vec![NearestMiss {
                service: EXCLUDED[0].into(),
                code: ConsideredCode::SafetyExclusion,
                ..NearestMiss::default()
            }],
            ..Gap::default()
        }],
        would_change: vec![WouldChange {
            change: ChangeKind::PlaceFull,
            service: Some("abrigo".into()),
            called: owned(&[EXCLUDED[0]]),
            ..WouldChange::default()
        }],
        episode: Episode {
            trail: vec![TrailStep { service: "cras".into(), at: at("2031-05-15T17:40:00Z"), outcome: None }],
            ..Episode::default()
        },
        ..saturday_night()
    }
}
