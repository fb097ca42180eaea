//! Tokens as numbers. A number is for ever: a new token gets the next free one, a retired one stays listed as reserved.

pub mod case;
pub mod fact;
pub mod fault;
pub mod ledger;
pub mod plan;
pub mod words;

use std::mem::MaybeUninit;

use crate::capi::border::{Failure, amparo_status, amparo_text, guard_bare, need, put};

/// Tokens of the core that C says by number.
pub(crate) trait Token: Copy + 'static {
    /// All of them.
    const ALL: &'static [Self];

    /// Its number.
    fn number(self) -> u32;

    /// The token as documents write it.
    fn word(self) -> &'static str;
}

/// The token with a number that came from C.
pub(crate) fn token<T: Token>(number: u32) -> Result<T, Failure> {
    T::ALL.iter().copied().find(|token| token.number() == number).ok_or_else(|| amparo_status::UnknownToken.into())
}

/// Ties an enum of C to a closed list of the core. The match has no way out, so that a token without a number does not compile.
macro_rules! same {
    ($c:ident, $core:ident { $($variant:ident),* }) => {
        impl From<$core> for $c {
            fn from(token: $core) -> Self {
                match token {
                    $($core::$variant => Self::$variant,)*
                }
            }
        }

        impl From<&$core> for $c {
            fn from(token: &$core) -> Self {
                Self::from(*token)
            }
        }

        impl From<Option<$core>> for $c {
            fn from(token: Option<$core>) -> Self {
                token.map_or(Self::None, Self::from)
            }
        }

        impl crate::capi::tokens::Token for $core {
            const ALL: &'static [Self] = $core::ALL;

            fn number(self) -> u32 {
                $c::from(self) as u32
            }

            fn word(self) -> &'static str {
                self.as_str()
            }
        }
    };
}
use same;

/// Lists of tokens, for `amparo_token_text`.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum amparo_token_list {
    /// `amparo_severity`.
    Severity = 1,
    /// `amparo_circumstance`.
    Circumstance = 2,
    /// `amparo_admission_kind`.
    AdmissionKind = 3,
    /// `amparo_capacity`.
    Capacity = 4,
    /// `amparo_channel_class`.
    ChannelClass = 5,
    /// `amparo_channel_kind`.
    ChannelKind = 6,
    /// `amparo_role`.
    Role = 7,
    /// `amparo_act`.
    Act = 8,
    /// `amparo_clock_start`.
    ClockStart = 9,
    /// `amparo_data_field`.
    DataField = 10,
    /// `amparo_legal_basis`.
    LegalBasis = 11,
    /// `amparo_lead_origin`.
    LeadOrigin = 12,
    /// `amparo_contact_kind`.
    ContactKind = 13,
    /// `amparo_contact_purpose`.
    ContactPurpose = 14,
    /// `amparo_call_role`.
    CallRole = 15,
    /// `amparo_call_when`.
    CallWhen = 16,
    /// `amparo_not_called_code`.
    NotCalledCode = 17,
    /// `amparo_place_role`.
    PlaceRole = 18,
    /// `amparo_considered_code`.
    ConsideredCode = 19,
    /// `amparo_by_from`.
    ByFrom = 20,
    /// `amparo_gap_code`.
    GapCode = 21,
    /// `amparo_change_kind`.
    ChangeKind = 22,
    /// `amparo_lang`.
    Lang = 23,
    /// `amparo_audience`.
    Audience = 24,
    /// `amparo_fact_kind`.
    FactKind = 25,
    /// `amparo_fault_code`.
    FaultCode = 26,
    /// `amparo_case_stage`.
    CaseStage = 27,
    /// `amparo_call_stage`.
    CallStage = 28,
    /// `amparo_custody_by`.
    CustodyBy = 29,
    /// `amparo_due_kind`.
    DueKind = 30,
    /// `amparo_decline_code`.
    DeclineCode = 31,
    /// `amparo_follow_up`.
    FollowUp = 32,
    /// `amparo_replan_why`.
    ReplanWhy = 33,
    /// `amparo_outcome`.
    Outcome = 34,
    /// `amparo_refusal_code`.
    RefusalCode = 35,
    /// `amparo_ledger_code`, of a library with a ledger.
    LedgerCode = 36,
    /// `amparo_read_kind`, of a library with a ledger.
    ReadKind = 37,
}

/// The text of a token in documents: `at_opening` of `AMPARO_TOKEN_LIST_CALL_WHEN`, `AMPARO_CALL_WHEN_AT_OPENING`.
///
/// `list`: one of `amparo_token_list`. `token`: one of that list's constants. `text_out`: not NULL; untouched on failure; the
/// text stays for the life of the process. Any thread. `AMPARO_STATUS_UNKNOWN_TOKEN` if either names nothing.
#[unsafe(no_mangle)]
pub extern "C" fn amparo_token_text(list: u32, number: u32, text_out: Option<&mut MaybeUninit<amparo_text>>) -> amparo_status {
    guard_bare(|| {
        let out = need(text_out)?;
        let (_, word) = LISTS.iter().find(|(known, _)| *known as u32 == list).ok_or(amparo_status::UnknownToken)?;
        put(Some(out), amparo_text::from(word(number)?));
        Ok(())
    })
}

/// The word of a token by its number.
type Word = fn(u32) -> Result<&'static str, Failure>;

/// The lists, and how to tell their words.
const LISTS: &[(amparo_token_list, Word)] = &[
    (amparo_token_list::Severity, word::<crate::crisis::Severity>),
    (amparo_token_list::Circumstance, word::<crate::crisis::Circumstance>),
    (amparo_token_list::AdmissionKind, word::<crate::crisis::AdmissionKind>),
    (amparo_token_list::Capacity, word::<crate::network::draft::Capacity>),
    (amparo_token_list::ChannelClass, word::<crate::network::draft::ChannelClass>),
    (amparo_token_list::ChannelKind, word::<crate::network::draft::ChannelKind>),
    (amparo_token_list::Role, word::<crate::network::draft::Role>),
    (amparo_token_list::Act, word::<crate::policy::draft::Act>),
    (amparo_token_list::ClockStart, word::<crate::policy::draft::ClockStart>),
    (amparo_token_list::DataField, word::<crate::policy::draft::DataField>),
    (amparo_token_list::LegalBasis, word::<crate::policy::draft::LegalBasis>),
    (amparo_token_list::LeadOrigin, word::<crate::plan::document::LeadOrigin>),
    (amparo_token_list::ContactKind, word::<crate::plan::document::ContactKind>),
    (amparo_token_list::ContactPurpose, word::<crate::plan::document::ContactPurpose>),
    (amparo_token_list::CallRole, word::<crate::plan::document::CallRole>),
    (amparo_token_list::CallWhen, word::<crate::plan::document::CallWhen>),
    (amparo_token_list::NotCalledCode, word::<crate::plan::document::NotCalledCode>),
    (amparo_token_list::PlaceRole, word::<crate::plan::document::PlaceRole>),
    (amparo_token_list::ConsideredCode, word::<crate::plan::document::ConsideredCode>),
    (amparo_token_list::ByFrom, word::<crate::plan::document::ByFrom>),
    (amparo_token_list::GapCode, word::<crate::plan::document::GapCode>),
    (amparo_token_list::ChangeKind, word::<crate::plan::document::ChangeKind>),
    (amparo_token_list::Lang, word::<crate::plan::explain::Lang>),
    (amparo_token_list::Audience, word::<crate::plan::explain::Audience>),
    (amparo_token_list::FactKind, word::<crate::plan::document::FactKind>),
    (amparo_token_list::FaultCode, word::<crate::error::Code>),
    (amparo_token_list::CaseStage, word::<crate::case::state::Stage>),
    (amparo_token_list::CallStage, word::<crate::case::state::CallStage>),
    (amparo_token_list::CustodyBy, word::<crate::case::state::CustodyBy>),
    (amparo_token_list::DueKind, word::<crate::case::DueKind>),
    (amparo_token_list::DeclineCode, word::<crate::case::event::DeclineCode>),
    (amparo_token_list::FollowUp, word::<crate::case::event::FollowUp>),
    (amparo_token_list::ReplanWhy, word::<crate::case::state::ReplanWhy>),
    (amparo_token_list::Outcome, word::<crate::crisis::Outcome>),
    (amparo_token_list::RefusalCode, word::<crate::case::RefusalCode>),
    #[cfg(feature = "ledger")]
    (amparo_token_list::LedgerCode, word::<crate::ledger::LedgerCode>),
    #[cfg(feature = "ledger")]
    (amparo_token_list::ReadKind, word::<crate::ledger::ReadKind>),
];

/// The word with a number of one list.
fn word<T: Token>(number: u32) -> Result<&'static str, Failure> {
    token::<T>(number).map(Token::word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_can_be_told_and_no_number_stands_twice() {
        for (list, word) in LISTS {
            let mut words: Vec<&str> = (1..1_000).filter_map(|number| word(number).ok()).collect();
            let count = words.len();
            words.sort_unstable();
            words.dedup();
            assert!(count > 1 && words.len() == count, "{list:?}");
            assert!(word(0).is_err(), "0 is not said");
        }
    }
}
