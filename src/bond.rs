//! Bonds between a person and services.

use chrono::NaiveDate;

use crate::id::{OpaqueRef, ServiceId};
use crate::record::{record, tokens};

tokens! {
    /// Whose bond it is.
    pub enum Subject {
        /// The person's own.
        Own = "self",
        /// Of a child of the person.
        Child = "child",
        /// Of another relative.
        Relative = "relative",
    }
}

tokens! {
    /// What ties the person to the service.
    pub enum BondKind {
        /// In care there.
        Care = "care",
        /// Enrolled with the primary-care team of the territory.
        Enrolment = "enrolment",
        /// Family follow-up of social assistance.
        FamilyFollowUp = "family_follow_up",
        /// Takes part in an activity (choir, workshop, sport).
        Activity = "activity",
        /// Studies there.
        Study = "study",
        /// Works there.
        Work = "work",
        /// Protected or followed by it (justice, rights).
        Protection = "protection",
        /// First contact by a crisis, to be confirmed.
        Provisional = "provisional",
        /// Any other tie.
        Other = "other",
    }
}

record! {
    /// A dated tie between a person and a service.
    pub struct Bond {
        /// Service.
        pub service: ServiceId,
        /// Kind.
        pub kind: BondKind,
        /// 0 (known there) to 100 (seen every week).
        pub strength: u8,
        /// Whether the service is the person's reference.
        pub reference: bool,
        /// First day.
        pub since: Option<NaiveDate>,
        /// Last day.
        pub until: Option<NaiveDate>,
        /// Day of the last contact; `since` stands in if it is not known.
        pub last_contact: Option<NaiveDate>,
        /// Whose bond it is.
        pub subject: Option<Subject>,
        /// Reference worker, an opaque reference.
        pub worker: Option<OpaqueRef>,
        /// Somebody has to confirm this bond.
        pub verify: bool,
    }
}

/// Whether a bond stands on a day, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Lives: the person's own, within its dates, contact recent enough.
    Live,
    /// Somebody else's.
    NotOwn,
    /// Starts later.
    Future,
    /// Ended, or no contact within the window.
    Lapsed,
}

impl Bond {
    /// Whether the bond lives on `today`, where a contact counts for `window_days` (units: days).
    ///
    /// A bond without any date lives: it was told by somebody who knows the person, and forgetting it would leave the
    /// person with one service fewer.
    #[must_use]
    pub fn standing(&self, today: NaiveDate, window_days: u32) -> Standing {
        if self.subject.unwrap_or_default() != Subject::Own {
            return Standing::NotOwn;
        }
        if self.since.is_some_and(|since| since > today) {
            return Standing::Future;
        }
        let contact = self.last_contact.or(self.since);
        let silent = contact.is_some_and(|day| (today - day).num_days() > i64::from(window_days));
        if silent || self.until.is_some_and(|until| until < today) { Standing::Lapsed } else { Standing::Live }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_bond_lives_from_its_first_day_to_the_last_day_of_its_window() {
        let bond = Bond { since: Some(day("2030-01-10")), last_contact: Some(day("2030-03-01")), ..Bond::default() };
        let cases = [
            ("2030-01-09", Standing::Future),
            ("2030-01-10", Standing::Live),
            ("2031-03-01", Standing::Live),
            ("2031-03-02", Standing::Lapsed),
        ];
        for (today, expected) in cases {
            assert_eq!(bond.standing(day(today), 365), expected, "{today}");
        }
        let sons = Bond { subject: Some(Subject::Child), ..bond.clone() };
        assert_eq!(sons.standing(day("2030-03-01"), 365), Standing::NotOwn);
        let ended = Bond { until: Some(day("2030-05-01")), ..bond };
        assert_eq!(ended.standing(day("2030-05-01"), 365), Standing::Live);
        assert_eq!(ended.standing(day("2030-05-02"), 365), Standing::Lapsed);
    }
}
