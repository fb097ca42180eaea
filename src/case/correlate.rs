//! Whether a person who comes to a door has a case already: two doors, or two cities, of one episode are one case.

use chrono::{DateTime, Utc};

use crate::case::Case;
use crate::case::brief::later;
use crate::case::state::Stage;
use crate::id::OpaqueRef;
use crate::policy::Policy;
use crate::policy::draft::Parameter;

/// What to do with a person who comes to a door.
#[derive(Clone, PartialEq, Eq)]
pub enum Correlation {
    /// No case: open one.
    New,
    /// The crisis of this case goes on: it takes the arrival.
    Same {
        /// Case.
        case: OpaqueRef,
        /// Other open cases of the person, to be joined to it.
        merge: Vec<OpaqueRef>,
    },
    /// This case takes a new episode: reopen it.
    Reopen {
        /// Case.
        case: OpaqueRef,
        /// Other open cases of the person, to be joined to it.
        merge: Vec<OpaqueRef>,
    },
}

impl std::fmt::Debug for Correlation {
    /// Tells what to do, never which case.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::New => "New",
            Self::Same { .. } => "Same",
            Self::Reopen { .. } => "Reopen",
        })
    }
}

/// Finds the case to which a person who comes to a door at an instant belongs, whichever the door and the city.
///
/// # Shape
/// An open case goes on while something happened in it within the policy's `episode_hours`; an open one that has been quiet for
/// longer goes on too, for nobody has said that the crisis passed. A settled case, and one closed at most `reopen_days` ago,
/// takes a new episode. Of several open cases the oldest is kept and the others are named for joining. Joined cases are not
/// looked at: what happens belongs to the case they were joined to.
/// # Example
/// ```
/// use amparo::case::{Correlation, correlate};
/// use amparo::{id::OpaqueRef, policy::Policy};
///
/// let person = OpaqueRef::new("p1").expect("an id");
/// let at = "2031-05-15T22:40:00Z".parse().expect("an instant");
/// assert_eq!(correlate([], &person, at, &Policy::br()), Correlation::New);
/// ```
pub fn correlate<'c>(
    cases: impl IntoIterator<Item = &'c Case>,
    person: &OpaqueRef,
    at: DateTime<Utc>,
    policy: &Policy,
) -> Correlation {
    let days = i64::from(policy.parameter(Parameter::ReopenDays));
    let hours = i64::from(policy.parameter(Parameter::EpisodeHours));
    let counts = |case: &&Case| match case.state().stage {
        Stage::Open | Stage::Settled => true,
        Stage::Closed => case.state().died_at.is_none() && at <= later(case.state().stage_at, days * 24 * 60),
        Stage::Merged => false,
    };
    let mut own: Vec<&Case> = cases.into_iter().filter(|case| case.state().person == *person).filter(counts).collect();
    // What is open comes before what is settled, and that before what is closed; among equals what is still fresh, then the oldest.
    own.sort_by_key(|case| {
        let state = case.state();
        let is_quiet = at > later(state.last_at, hours * 60);
        (state.stage, state.stage == Stage::Open && is_quiet, state.opened_at, state.case.clone())
    });
    let Some((first, others)) = own.split_first() else { return Correlation::New };
    let living = |case: &&&Case| matches!(case.state().stage, Stage::Open | Stage::Settled);
    let merge = others.iter().filter(living).map(|case| case.state().case.clone()).collect();
    let case = first.state().case.clone();
    match first.state().stage {
        Stage::Open => Correlation::Same { case, merge },
        _ => Correlation::Reopen { case, merge },
    }
}
