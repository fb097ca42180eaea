//! What a decision asks the policy: floor, needs, duties, windows, disclosure, channels, ladders, home.

use chrono::NaiveDate;

use crate::bond::BondKind;
use crate::crisis::Severity;
use crate::network::draft::{ChannelClass, NumberPurpose};
use crate::policy::compile::is_active;
use crate::policy::draft::{
    ChannelRow, DisclosureRow, HomeRow, LadderRow, LegalBasis, OnUnknown, Pace, ProfileRow, QuorumRow, WindowRow,
};
use crate::policy::rows::{RowIx, RuleIx, Table, window};
use crate::policy::when::{Facts, Truth, Unknowns};
use crate::policy::{Bound, MOST_NEEDS, Policy, Rule};

/// The severity that a circumstance sets at the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Floor {
    /// Severity.
    pub severity: Severity,
    /// Row that sets it.
    pub row: RowIx,
    /// Facts that were assumed for want of being told.
    pub assumed: Unknowns,
}

/// A need of the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needed {
    /// Index of the network's need; none if the network has no such word, which is a gap.
    pub need: Option<u8>,
    /// How soon.
    pub pace: Pace,
    /// Row that asks for it.
    pub row: RowIx,
    /// Facts that were assumed for want of being told.
    pub assumed: Unknowns,
}

/// The needs of the moment: each once, at its soonest pace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// At most [`MOST_NEEDS`]: those needed now first, then in the order of rows.
    pub needs: Vec<Needed>,
    /// What was over that number, so that it is told.
    pub over: Vec<Needed>,
}

impl Needs {
    /// Bits of the needs, in the network's numbers.
    #[must_use]
    pub fn mask(&self) -> u32 {
        self.needs
            .iter()
            .filter_map(|needed| needed.need)
            .fold(0, |mask, need| mask | 1_u32.checked_shl(need.into()).unwrap_or(0))
    }
}

/// A duty that the facts set off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fired {
    /// Rule.
    pub rule: RuleIx,
    /// Facts that were assumed for want of being told: it fired since the person is protected by it.
    pub assumed: Unknowns,
    /// A rule that asks for the same act and fired too: the act is done once, under that rule; this one is told with it.
    pub carried_by: Option<RuleIx>,
}

impl Policy {
    /// The lowest severity that the circumstances allow, with the row that says so; the gravest, ties by id. An unknown
    /// fact counts for the person: the floor holds. Ask with the severity that was told.
    #[must_use]
    pub fn floor(&self, facts: &Facts) -> Option<Floor> {
        let parts = self.parts();
        let mut floor: Option<Floor> = None;
        for (at, (row, test)) in parts.draft.floors.iter().zip(&parts.floors).enumerate() {
            let Some(assumed) = assumed(test.holds(facts), OnUnknown::Fires).filter(|_| is_active(row)) else { continue };
            if floor.is_none_or(|floor| row.severity > floor.severity) {
                floor = Some(Floor { severity: row.severity, row: RowIx::new(Table::Floors, at), assumed });
            }
        }
        floor
    }

    /// The needs of the moment. `facts.severity` is the severity after the floor.
    ///
    /// # Shape
    /// Never two entries of one need. Empty only for a policy that asks for nothing; `br` always asks for primary care.
    #[must_use]
    pub fn needs(&self, facts: &Facts, bound: &Bound) -> Needs {
        let parts = self.parts();
        let mut list: Vec<Needed> = Vec::with_capacity(MOST_NEEDS);
        for (at, (row, test)) in parts.draft.needs.iter().zip(&parts.needs).enumerate() {
            let on_unknown = row.on_unknown.unwrap_or(OnUnknown::Skips);
            let Some(assumed) = assumed(test.holds(facts), on_unknown).filter(|_| is_active(row)) else { continue };
            let needed = Needed { need: bound.need(at), pace: row.pace, row: RowIx::new(Table::Needs, at), assumed };
            let same = |other: &&mut Needed| parts.draft.needs[usize::from(other.row.row)].need == row.need;
            match list.iter_mut().find(same) {
                Some(other) if (needed.pace, !needed.assumed.is_empty()) < (other.pace, !other.assumed.is_empty()) => {
                    *other = needed;
                }
                Some(_) => {}
                None => list.push(needed),
            }
        }
        list.sort_by_key(|needed| (needed.pace, needed.row));
        let over = if list.len() > MOST_NEEDS { list.split_off(MOST_NEEDS) } else { Vec::new() };
        Needs { needs: list, over }
    }

    /// The duties that the facts set off on a day, in the order of ids; those carried by another stand among them.
    #[must_use]
    pub fn duties(&self, facts: &Facts, date: NaiveDate) -> Vec<Fired> {
        let mut fired: Vec<Fired> = self.rules().filter_map(|rule| fires(&rule, facts, date)).collect();
        let rules: Vec<RuleIx> = fired.iter().map(|duty| duty.rule).collect();
        for duty in &mut fired {
            let carriers = &self.parts().rules[usize::from(duty.rule.0)].carried_by;
            let first = carriers.iter().map(|at| RuleIx(RowIx::new(Table::Rules, *at).row)).find(|rule| rules.contains(rule));
            duty.carried_by = first;
        }
        fired
    }

    /// The rights that the facts give the person to decide on, in the order of ids; see [`is_offer`](crate::policy::draft::RuleRow::is_offer).
    #[must_use]
    pub fn offers(&self, facts: &Facts, date: NaiveDate) -> Vec<Fired> {
        self.rules().filter(|rule| rule.row().is_offer()).filter_map(|rule| applies(&rule, facts, date)).collect()
    }

    /// Days after the last contact in which a bond lives, with the row that says so.
    #[must_use]
    pub fn window_days(&self, kind: BondKind, reference: bool) -> (u32, Option<RowIx>) {
        let row: Option<(usize, &WindowRow)> = window(&self.draft().windows, kind, reference);
        row.map_or((365, None), |(at, row)| (row.days, Some(RowIx::new(Table::Windows, at))))
    }

    /// The row that lets a sector tell another something on this basis, in the network's numbers; the one that names the
    /// sectors most closely. Whether the basis itself holds (consent given, risk imminent) is for the caller.
    #[must_use]
    pub fn disclosure(&self, bound: &Bound, from: u8, to: u8, basis: LegalBasis) -> Option<(RowIx, &DisclosureRow)> {
        let rows = &self.draft().disclosure;
        let counts =
            |row: &DisclosureRow| is_active(row) && (row.basis != LegalBasis::PublicPolicy || row.published_act.is_some());
        let at = bound.disclosure(rows, counts, from, to, basis)?;
        Some((RowIx::new(Table::Disclosure, at), &rows[at]))
    }

    /// What a channel class may carry.
    #[must_use]
    pub fn channel(&self, class: ChannelClass) -> Option<(RowIx, &ChannelRow)> {
        let at = self.draft().channels.iter().position(|row| row.class == class)?;
        Some((RowIx::new(Table::Channels, at), &self.draft().channels[at]))
    }

    /// Whether a profile's condition for naming the person holds. Even then its `condition` is for people to decide: by
    /// default nobody is named.
    #[must_use]
    pub fn may_identify(&self, profile: RowIx, facts: &Facts) -> bool {
        let test = self.parts().profiles.get(usize::from(profile.row)).filter(|_| profile.table == Table::Profiles);
        test.copied().flatten().is_some_and(|test| test.holds(facts) == Truth::Yes)
    }

    /// A profile by its index.
    #[must_use]
    pub fn profile_at(&self, profile: RowIx) -> Option<&ProfileRow> {
        self.draft().profiles.get(usize::from(profile.row)).filter(|_| profile.table == Table::Profiles)
    }

    /// When shared care counts as formed; none if the policy does not say.
    #[must_use]
    pub fn quorum(&self) -> Option<(RowIx, &QuorumRow)> {
        self.draft().quorum.first().map(|row| (RowIx::new(Table::Quorum, 0), row))
    }

    /// Who is called next if a service of this sector (in the network's numbers) stays silent.
    #[must_use]
    pub fn ladder(&self, bound: &Bound, sector: u8) -> Option<(RowIx, &LadderRow)> {
        let at = bound.ladder(&self.draft().ladders, sector)?;
        Some((RowIx::new(Table::Ladders, at), &self.draft().ladders[at]))
    }

    /// Whether staying at home is a place of care: the first row that holds, those without company first. An unknown
    /// fact speaks against it.
    #[must_use]
    pub fn home(&self, facts: &Facts) -> Option<(RowIx, &HomeRow)> {
        let parts = self.parts();
        let holds = parts.home.iter().enumerate().filter(|(_, test)| test.holds(facts) == Truth::Yes);
        let (at, _) = holds.min_by_key(|(at, _)| (parts.draft.home[*at].with_somebody, *at))?;
        Some((RowIx::new(Table::Home, at), &parts.draft.home[at]))
    }

    /// The public number for a purpose.
    #[must_use]
    pub fn number(&self, purpose: NumberPurpose) -> Option<&str> {
        self.draft().numbers.iter().find(|row| row.purpose == purpose).map(|row| row.number.as_str())
    }
}

fn fires(rule: &Rule<'_>, facts: &Facts, date: NaiveDate) -> Option<Fired> {
    if rule.row.is_duty() { applies(rule, facts, date) } else { None }
}

fn applies(rule: &Rule<'_>, facts: &Facts, date: NaiveDate) -> Option<Fired> {
    if !rule.is_active_on(date, facts.place) {
        return None;
    }
    let truth = rule.parts.test.as_ref()?.holds(facts);
    let assumed = assumed(truth, rule.row.on_unknown.unwrap_or(OnUnknown::Fires))?;
    Some(Fired { rule: rule.ix, assumed, carried_by: None })
}

/// What was assumed, if the row applies.
fn assumed(truth: Truth, on_unknown: OnUnknown) -> Option<Unknowns> {
    match truth {
        Truth::No => None,
        Truth::Yes => Some(Unknowns::NONE),
        Truth::Unknown(facts) => (on_unknown == OnUnknown::Fires).then_some(facts),
    }
}
