//! Reasons while a decision is made: small, copyable, in two flat lists, so that explaining costs almost nothing.
//!
//! We keep indexes into the network and policy instead of texts; they become texts when a plan is written. A reason per
//! line with texts of its own would cost more than the decision.

use crate::network::{NeedIx, SectorIx, ServiceIx, TerritoryIx};
use crate::plan::document::FactKind;
use crate::policy::{RowIx, RuleIx};
use crate::record::tokens;

tokens! {
    /// Rules of the decision itself, beside those of the policy.
    pub enum Own {
        /// Risk to life comes first.
        EmergencyFirst = "emergency-first",
        /// Nobody told how grave it is.
        SeverityUnknown = "severity-unknown",
        /// Severity as told.
        SeverityTold = "severity-told",
        /// The door holds the person.
        CustodyDoor = "custody-door",
        /// Urgency regulation answers for the person.
        CustodyUrgency = "custody-urgency",
        /// The crisis lead answers for the person.
        CustodyCrisisLead = "custody-crisis-lead",
        /// The door closes.
        NextHolderClosing = "next-holder-closing",
        /// The stay ends.
        NextHolderMaxStay = "next-holder-max-stay",
        /// A live bond is called.
        BondLive = "bond-live",
        /// A reference bond.
        BondReference = "bond-reference",
        /// The bond has lapsed.
        BondLapsed = "bond-lapsed",
        /// The bond starts later.
        BondFuture = "bond-future",
        /// The bond is somebody else's.
        BondOfAnother = "bond-not-own",
        /// The service left the network.
        LeftNetwork = "left-network",
        /// Excluded for safety.
        SafetyExclusion = "safety-exclusion",
        /// The person refuses it.
        PersonVeto = "person-veto",
        /// Closed population.
        RestrictedAccess = "restricted-access",
        /// Ages leave the person out.
        AgeRange = "age-range",
        /// No legal basis.
        NoBasis = "no-basis",
        /// Legal basis.
        Basis = "basis",
        /// Leads by reference bond.
        LeadByBond = "lead-by-bond",
        /// Leads in place of another.
        LeadSubstitute = "lead-substitute",
        /// Leads as territorial reference.
        LeadTerritory = "lead-territory",
        /// Leads as crisis lead.
        LeadCrisisLead = "lead-crisis-lead",
        /// Meets needs at the lowest cost.
        NeedCover = "need-cover",
        /// The person wants it.
        Wish = "wish",
        /// Called because life is at risk.
        EmergencyCall = "emergency-call",
        /// Open: told now.
        OpenToldNow = "open-told-now",
        /// On call: told now.
        OnCallToldNow = "on-call-told-now",
        /// Closed: told at its opening.
        ClosedToldAtOpening = "closed-told-at-opening",
        /// Hours unknown: told now.
        HoursUnknownToldNow = "hours-unknown-told-now",
        /// Joins after the crisis.
        AfterCrisis = "after-crisis",
        /// Alert budget.
        AlertBudget = "alert-budget",
        /// The ladder does not wait on an empty step.
        LadderSkipsEmpty = "ladder-skips-empty",
        /// Least restrictive first.
        PlaceLeastRestrictive = "place-least-restrictive",
        /// Near next.
        PlaceNear = "place-near",
        /// Stay where the person is.
        PlaceStay = "place-stay",
        /// Home with somebody.
        PlaceHome = "place-home",
        /// Only if all before fail.
        PlaceLastResort = "place-last-resort",
        /// The place asked first is called.
        PlaceAsked = "place-asked",
        /// Takes over next, so it is asked before.
        NextHolderAsked = "next-holder-asked",
        /// Farther than people go from here.
        TooFar = "too-far",
        /// Others meet what it offers.
        CoveredByOther = "covered-by-other",
        /// It offers nothing that the moment asks for.
        NothingAsked = "nothing-asked",
        /// The person may go there; it is called only as they decide.
        AsThePersonDecides = "as-the-person-decides",
        /// Ask before going.
        PlaceAskFirst = "place-ask-first",
        /// Considered and not proposed.
        Considered = "considered",
        /// No third door.
        NoThirdDoor = "no-third-door",
        /// Wandering.
        Wandering = "wandering",
        /// The guardian is told.
        GuardianTold = "guardian-told",
        /// The guardian is not told yet.
        GuardianHeldBack = "guardian-held-back",
        /// Companion of trust.
        Companion = "companion",
        /// Safe contact alone.
        SafeContact = "safe-contact",
        /// A need stays open.
        GapNeed = "gap-need",
        /// Only another municipality meets a need.
        GapElsewhere = "gap-elsewhere",
        /// A role is not named.
        GapRole = "gap-role",
        /// No territorial reference.
        GapReference = "gap-reference",
        /// No basis to share.
        GapBasis = "gap-basis",
        /// Nobody can hold.
        GapCustodian = "gap-custodian",
        /// No urgency door.
        GapUrgencyDoor = "gap-urgency-door",
        /// No place.
        GapPlace = "gap-place",
        /// The ladder ends at somebody who does not answer now.
        GapLadder = "gap-ladder",
        /// No channel.
        GapChannel = "gap-channel",
        /// More needs than one crisis may have.
        GapTooManyNeeds = "gap-too-many-needs",
        /// Quorum.
        Quorum = "quorum",
        /// A duty.
        Duty = "duty",
        /// Given minutes.
        TravelGiven = "travel-given",
        /// Estimated minutes.
        TravelEstimated = "travel-estimated",
        /// An unknown fact was taken on the protective side.
        ProtectiveAssumption = "protective-assumption",
        /// It declined a call in this episode.
        DeclinedBefore = "declined-before",
    }
}

impl Own {
    /// Where the rule comes from.
    pub(crate) const fn source(self) -> &'static str {
        match self {
            Self::EmergencyFirst | Self::EmergencyCall | Self::CustodyUrgency | Self::GapUrgencyDoor => {
                "Portaria GM/MS 2.048/2002; Resolução CFM 2.077/2014 (R13)"
            }
            Self::PlaceLeastRestrictive | Self::PlaceLastResort | Self::Considered => "Lei 10.216/2001 art. 4 (R01)",
            Self::NextHolderMaxStay => "Resolução CFM 2.077/2014; Portaria GM/MS 336/2002 (R14, R55)",
            Self::NoBasis | Self::Basis | Self::GapBasis => "Lei 13.709/2018 (LGPD) art. 11 (R40-R42)",
            Self::PersonVeto | Self::Wish | Self::Companion | Self::AsThePersonDecides => {
                "Lei 10.216/2001 art. 2; Lei 13.146/2015 arts. 12-13 (R07, R12)"
            }
            Self::GuardianHeldBack => "Lei 8.069/1990 (ECA) art. 13; Decreto 9.603/2018 (R28, R31)",
            Self::BondLive | Self::BondReference | Self::LeadByBond => "Portaria GM/MS 3.088/2011; PRC 3/2017 Anexo V (R50)",
            Self::LeadTerritory | Self::GapReference => "Decreto 7.508/2011 art. 9 (R11)",
            _ => "amparo, to review",
        }
    }
}

/// The rule of a reason: the decision's own, or a row of a policy table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RuleRef {
    Own(Own),
    Row(RowIx),
}

/// A fact of a reason before it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Fx {
    Flag(FactKind),
    Number(FactKind, i64),
    At(FactKind, i64),
    Token(FactKind, &'static str),
    Service(FactKind, ServiceIx),
    Need(NeedIx),
    Sector(SectorIx),
    Territory(TerritoryIx),
    Rule(RuleIx),
}

/// Consecutive reasons of one line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) from: u32,
    pub(crate) to: u32,
}

/// All reasons of a plan.
#[derive(Clone, Default)]
pub(crate) struct Trace {
    facts: Vec<Fx>,
    reasons: Vec<(RuleRef, Span)>,
}

fn at(len: usize) -> u32 {
    u32::try_from(len).expect("a plan has fewer than four thousand million reasons: its inputs are bounded")
}

impl Trace {
    pub(crate) fn with_room() -> Self {
        Self { facts: Vec::with_capacity(192), reasons: Vec::with_capacity(96) }
    }

    /// Where the next line's reasons begin.
    pub(crate) fn mark(&self) -> u32 {
        at(self.reasons.len())
    }

    /// Adds a reason to the line that is being explained.
    pub(crate) fn because(&mut self, rule: RuleRef, facts: &[Fx]) {
        let from = at(self.facts.len());
        self.facts.extend_from_slice(facts);
        self.reasons.push((rule, Span { from, to: at(self.facts.len()) }));
    }

    /// Adds a reason of the decision's own.
    pub(crate) fn own(&mut self, own: Own, facts: &[Fx]) {
        self.because(RuleRef::Own(own), facts);
    }

    /// Adds a fact to the newest reason.
    pub(crate) fn and(&mut self, fact: Fx) {
        self.facts.push(fact);
        if let Some((_, span)) = self.reasons.last_mut() {
            span.to = at(self.facts.len());
        }
    }

    /// The line's reasons, from its mark until now.
    pub(crate) fn since(&self, mark: u32) -> Span {
        Span { from: mark, to: self.mark() }
    }

    /// The reasons of a line, each with its facts.
    pub(crate) fn reasons(&self, span: Span) -> impl Iterator<Item = (RuleRef, &[Fx])> {
        self.reasons[span.from as usize..span.to as usize]
            .iter()
            .map(|(rule, facts)| (*rule, &self.facts[facts.from as usize..facts.to as usize]))
    }
}
