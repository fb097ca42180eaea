//! What all tables of a policy have in common: an id, a source, and whether the row counts.

use crate::bond::BondKind;
use crate::network::draft::NumberDraft;
use crate::policy::draft::{
    ChannelRow, Confidence, DisclosureRow, FloorRow, HomeRow, LadderRow, NeedRow, ParameterRow, PolicyDraft, ProfileRow,
    QuorumRow, RuleRow, SignRow, WindowRow,
};
use crate::record::tokens;

tokens! {
    /// A table of the policy.
    pub enum Table {
        /// Rules of law or of the house.
        Rules = "rules",
        /// Severity floors.
        Floors = "floors",
        /// Needs by condition.
        Needs = "needs",
        /// Windows of bonds.
        Windows = "windows",
        /// Disclosure by sectors.
        Disclosure = "disclosure",
        /// Cuts by channel class.
        Channels = "channels",
        /// Profiles of duties.
        Profiles = "profiles",
        /// Quorum.
        Quorum = "quorum",
        /// Ladders.
        Ladders = "ladders",
        /// Home as a place.
        Home = "home",
        /// Signs of danger.
        Signs = "signs",
        /// Numbers of the policy.
        Parameters = "parameters",
        /// Public numbers.
        Numbers = "numbers",
    }
}

/// A rule, by its place among the policy's rules in the order of ids. Means nothing in another policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleIx(pub u16);

/// A row of any table, for reasons that cite it. Means nothing in another policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowIx {
    /// Table.
    pub table: Table,
    /// Place in the table, in the order of ids.
    pub row: u16,
}

impl RowIx {
    pub(crate) fn new(table: Table, row: usize) -> Self {
        // INVARIANT (row index): a table with more rows than a u16 counts does not compile.
        Self { table, row: u16::try_from(row).unwrap_or(u16::MAX) }
    }
}

impl From<RuleIx> for RowIx {
    fn from(rule: RuleIx) -> Self {
        Self { table: Table::Rules, row: rule.0 }
    }
}

/// What a reason says of the row that it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation<'p> {
    /// Id of the row.
    pub id: &'p str,
    /// Norm and article, or where the number comes from.
    pub source: &'p str,
    /// How sure we are.
    pub confidence: Confidence,
}

/// Whether a row counts, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    /// It counts.
    Active,
    /// It waits until somebody checked the norm.
    Waits,
    /// It was turned off by a local decision.
    TurnedOff,
}

impl Activity {
    /// The gate of everything that adds disclosure, duty or coercion: verified and known count; fairly sure waits for
    /// a local decision; unsure never counts. A limit that protects the person counts always.
    #[must_use]
    pub fn of(confidence: Confidence, protective: bool, active: Option<bool>) -> Self {
        match (confidence, active) {
            _ if protective => Self::Active,
            (_, Some(false)) => Self::TurnedOff,
            (Confidence::Verified | Confidence::Known, _) | (Confidence::Moderate, Some(true)) => Self::Active,
            (Confidence::Moderate | Confidence::Low, _) => Self::Waits,
        }
    }

    /// The gate of tables that only choose care: nothing but an unsure row or a local decision stops them.
    #[must_use]
    pub fn of_care(confidence: Confidence, active: Option<bool>) -> Self {
        match (confidence, active) {
            (_, Some(false)) => Self::TurnedOff,
            (Confidence::Low, _) => Self::Waits,
            _ => Self::Active,
        }
    }
}

/// A row of a table.
pub(crate) trait Row: Clone + PartialEq + serde::Serialize + 'static {
    const TABLE: Table;
    fn list(draft: &PolicyDraft) -> &Vec<Self>;
    fn list_mut(draft: &mut PolicyDraft) -> &mut Vec<Self>;
    fn id(&self) -> &str;
    fn source(&self) -> &str;
    fn confidence(&self) -> Confidence;
    fn activity(&self) -> Activity;
    fn is_protective(&self) -> bool {
        false
    }
}

macro_rules! rows {
    ($($type:ident $list:ident $table:ident |$row:ident| $id:expr, $activity:expr $(, $protective:expr)?;)*) => {$(
        impl Row for $type {
            const TABLE: Table = Table::$table;
            fn list(draft: &PolicyDraft) -> &Vec<Self> {
                &draft.$list
            }
            fn list_mut(draft: &mut PolicyDraft) -> &mut Vec<Self> {
                &mut draft.$list
            }
            fn id(&self) -> &str {
                let $row = self;
                $id
            }
            fn source(&self) -> &str {
                &self.source
            }
            fn confidence(&self) -> Confidence {
                self.confidence
            }
            fn activity(&self) -> Activity {
                let $row = self;
                $activity
            }
            $(fn is_protective(&self) -> bool {
                let $row = self;
                $protective
            })?
        }
    )*};
}

rows! {
    RuleRow rules Rules |row| row.id.as_str(), Activity::of(row.confidence, row.protective, row.active), row.protective;
    FloorRow floors Floors |row| row.id.as_str(), Activity::of_care(row.confidence, row.active);
    NeedRow needs Needs |row| row.id.as_str(), Activity::of_care(row.confidence, row.active);
    WindowRow windows Windows |row| row.id.as_str(), Activity::of_care(row.confidence, None);
    DisclosureRow disclosure Disclosure |row| row.id.as_str(), Activity::of(row.confidence, false, row.active);
    ChannelRow channels Channels |row| row.id.as_str(), Activity::of_care(row.confidence, None);
    ProfileRow profiles Profiles |row| row.id.as_str(), Activity::of(row.confidence, row.protective, None), row.protective;
    QuorumRow quorum Quorum |row| row.id.as_str(), Activity::of_care(row.confidence, None);
    LadderRow ladders Ladders |row| row.id.as_str(), Activity::of_care(row.confidence, None);
    HomeRow home Home |row| row.id.as_str(), Activity::of_care(row.confidence, None);
    SignRow signs Signs |row| row.id.as_str(), Activity::of_care(row.confidence, None);
    ParameterRow parameters Parameters |row| row.id.as_str(), { let _ = row; Activity::Active };
}

impl Row for NumberDraft {
    const TABLE: Table = Table::Numbers;
    fn list(draft: &PolicyDraft) -> &Vec<Self> {
        &draft.numbers
    }
    fn list_mut(draft: &mut PolicyDraft) -> &mut Vec<Self> {
        &mut draft.numbers
    }
    fn id(&self) -> &str {
        self.purpose.as_str()
    }
    /// Public numbers are rule R37.
    fn source(&self) -> &str {
        "R37"
    }
    fn confidence(&self) -> Confidence {
        Confidence::Known
    }
    fn activity(&self) -> Activity {
        Activity::Active
    }
}

/// Calls `$call::<Row>($args)` for every table, in the order of [`Table::ALL`].
macro_rules! each_table {
    ($call:ident ( $($arg:expr),* )) => {{
        $call::<crate::policy::draft::RuleRow>($($arg),*);
        $call::<crate::policy::draft::FloorRow>($($arg),*);
        $call::<crate::policy::draft::NeedRow>($($arg),*);
        $call::<crate::policy::draft::WindowRow>($($arg),*);
        $call::<crate::policy::draft::DisclosureRow>($($arg),*);
        $call::<crate::policy::draft::ChannelRow>($($arg),*);
        $call::<crate::policy::draft::ProfileRow>($($arg),*);
        $call::<crate::policy::draft::QuorumRow>($($arg),*);
        $call::<crate::policy::draft::LadderRow>($($arg),*);
        $call::<crate::policy::draft::HomeRow>($($arg),*);
        $call::<crate::policy::draft::SignRow>($($arg),*);
        $call::<crate::policy::draft::ParameterRow>($($arg),*);
        $call::<crate::network::draft::NumberDraft>($($arg),*);
    }};
}
pub(crate) use each_table;

/// The row that a window lookup prefers: the bond's own kind before any kind.
pub(crate) fn window(rows: &[WindowRow], kind: BondKind, reference: bool) -> Option<(usize, &WindowRow)> {
    let of = |bond: Option<BondKind>| rows.iter().enumerate().find(|(_, row)| row.bond == bond && row.reference == reference);
    of(Some(kind)).or_else(|| of(None))
}
