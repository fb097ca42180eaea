//! The policy's words in the numbers of one network.

use crate::policy::Policy;
use crate::policy::draft::{DisclosureRow, LadderRow, LegalBasis, PolicyDraft, When};
use crate::policy::when::{Door, words_mask};

use crate::error::{Code, Fault, did_you_mean};

/// The words of a network, each list in the order of the network's indexes.
///
/// The lists are asked for only when a policy meets a vocabulary for the first time.
pub trait Vocabulary {
    /// [`vocabulary_key`] of the three lists, computed once by whoever owns them.
    fn key(&self) -> u64;
    /// Needs, at most 32.
    fn needs(&self) -> Vec<&str>;
    /// Kinds of services.
    fn kinds(&self) -> Vec<&str>;
    /// Sectors, at most 256.
    fn sectors(&self) -> Vec<&str>;
}

/// A vocabulary of plain lists.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// Needs, at most 32.
    pub needs: &'a [&'a str],
    /// Kinds of services.
    pub kinds: &'a [&'a str],
    /// Sectors.
    pub sectors: &'a [&'a str],
}

impl Vocabulary for Words<'_> {
    fn key(&self) -> u64 {
        vocabulary_key(self.needs, self.kinds, self.sectors)
    }
    fn needs(&self) -> Vec<&str> {
        self.needs.to_vec()
    }
    fn kinds(&self) -> Vec<&str> {
        self.kinds.to_vec()
    }
    fn sectors(&self) -> Vec<&str> {
        self.sectors.to_vec()
    }
}

/// A number that tells one vocabulary from another (FNV-1a of the words and their order).
///
/// # Cost
/// One pass over the words; compute it once and keep it.
#[must_use]
pub fn vocabulary_key(needs: &[&str], kinds: &[&str], sectors: &[&str]) -> u64 {
    let mut key = 0xcbf2_9ce4_8422_2325_u64;
    let mut eat = |byte: u8| key = (key ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    for list in [needs, kinds, sectors] {
        for word in list {
            word.bytes().for_each(&mut eat);
            eat(0xff);
        }
        eat(0xfe);
    }
    key
}

/// The sector and kind words that a policy's rows use, sorted; conditions hold their bits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PolicyWords {
    pub(crate) sectors: Vec<String>,
    pub(crate) kinds: Vec<String>,
}

impl PolicyWords {
    /// Bits in a mask.
    pub(crate) const MOST: usize = 64;

    pub(crate) fn of(draft: &PolicyDraft) -> Self {
        let mut words = Self::default();
        for when in conditions(draft) {
            words.sectors.extend(when.door_sectors.iter().map(|id| id.as_str().to_owned()));
            words.kinds.extend(when.door_kinds.iter().map(|id| id.as_str().to_owned()));
        }
        let lists = draft.disclosure.iter().flat_map(|row| [&row.from, &row.to]);
        let lists = lists.chain(draft.quorum.iter().map(|row| &row.sectors)).chain(draft.ladders.iter().map(|row| &row.sectors));
        words.sectors.extend(lists.flatten().map(|id| id.as_str().to_owned()));
        for list in [&mut words.sectors, &mut words.kinds] {
            list.sort_unstable();
            list.dedup();
        }
        words
    }
}

/// Every condition of a policy.
pub(crate) fn conditions(draft: &PolicyDraft) -> impl Iterator<Item = &When> {
    let floors = draft.floors.iter().map(|row| &row.when);
    let needs = draft.needs.iter().map(|row| &row.when);
    let rules = draft.rules.iter().filter_map(|row| row.when.as_ref());
    let profiles = draft.profiles.iter().filter_map(|row| row.identify_when.as_ref());
    floors.chain(needs).chain(rules).chain(profiles).chain(draft.home.iter().map(|row| &row.when))
}

/// A policy bound to one vocabulary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    key: u64,
    /// Index of the network's need for each row of `needs`.
    needs: Vec<Option<u8>>,
    /// Bit of the policy's word for each sector of the network.
    sector_bits: Vec<u64>,
    /// Bit of the policy's word for each kind of the network that the policy names, by index.
    kind_bits: Vec<(u16, u64)>,
    /// Sectors of the quorum, as indexes of the network.
    quorum: Vec<u8>,
    disclosure: Vec<(u64, u64)>,
    ladders: Vec<u64>,
}

impl Bound {
    pub(crate) fn new(draft: &PolicyDraft, words: &PolicyWords, vocabulary: &dyn Vocabulary) -> Self {
        let (needs, kinds, sectors) = (vocabulary.needs(), vocabulary.kinds(), vocabulary.sectors());
        let mask = |ids: &[crate::id::SectorId]| words_mask(ids.iter().map(|id| id.as_str()), &words.sectors);
        let at = |list: &[&str], word: &str| list.iter().position(|known| *known == word);
        Self {
            key: vocabulary.key(),
            needs: draft
                .needs
                .iter()
                .map(|row| at(&needs, row.need.as_str()).filter(|at| *at < 32).and_then(|at| u8::try_from(at).ok()))
                .collect(),
            sector_bits: sectors.iter().map(|word| words_mask([*word].into_iter(), &words.sectors)).collect(),
            kind_bits: kinds
                .iter()
                .enumerate()
                .filter_map(|(index, word)| Some((u16::try_from(index).ok()?, words_mask([*word].into_iter(), &words.kinds))))
                .filter(|(_, bits)| *bits != 0)
                .collect(),
            quorum: draft
                .quorum
                .iter()
                .flat_map(|row| &row.sectors)
                .filter_map(|id| at(&sectors, id.as_str()).and_then(|at| u8::try_from(at).ok()))
                .collect(),
            disclosure: draft.disclosure.iter().map(|row| (mask(&row.from), mask(&row.to))).collect(),
            ladders: draft.ladders.iter().map(|row| mask(&row.sectors)).collect(),
        }
    }

    pub(crate) fn key(&self) -> u64 {
        self.key
    }

    /// The door as conditions see it.
    #[must_use]
    pub fn door(&self, sector: Option<u8>, kind: Option<u16>) -> Door {
        let kind = kind.and_then(|kind| self.kind_bits.binary_search_by_key(&kind, |(index, _)| *index).ok());
        Door { sector: self.sector_bit(sector), kind: kind.map_or(0, |at| self.kind_bits[at].1) }
    }

    /// Index of the network's need that a row of the policy's `needs` asks for; none if the network has no such need.
    #[must_use]
    pub fn need(&self, row: usize) -> Option<u8> {
        self.needs.get(row).copied().flatten()
    }

    /// Sectors of the quorum, as indexes of the network.
    #[must_use]
    pub fn quorum_sectors(&self) -> &[u8] {
        &self.quorum
    }

    fn sector_bit(&self, sector: Option<u8>) -> u64 {
        sector.and_then(|sector| self.sector_bits.get(usize::from(sector))).copied().unwrap_or(0)
    }

    /// The place of the disclosure row for this basis whose sectors are named most closely; ties by id.
    pub(crate) fn disclosure(
        &self,
        rows: &[DisclosureRow],
        counts: impl Fn(&DisclosureRow) -> bool,
        from: u8,
        to: u8,
        basis: LegalBasis,
    ) -> Option<usize> {
        let (from, to) = (self.sector_bit(Some(from)), self.sector_bit(Some(to)));
        let fits = |row: &DisclosureRow, (senders, recipients): (u64, u64)| {
            (row.from.is_empty() || senders & from != 0) && (row.to.is_empty() || recipients & to != 0)
        };
        rows.iter()
            .zip(&self.disclosure)
            .enumerate()
            .filter(|(_, (row, masks))| row.basis == basis && counts(row) && fits(row, **masks))
            .min_by_key(|(index, (row, _))| (row.to.is_empty(), row.from.is_empty(), *index))
            .map(|(index, _)| index)
    }

    /// The place of the ladder for calls to a sector: one that names it, else the one for any.
    pub(crate) fn ladder(&self, rows: &[LadderRow], sector: u8) -> Option<usize> {
        let bit = self.sector_bit(Some(sector));
        let named = self.ladders.iter().position(|mask| mask & bit != 0);
        named.or_else(|| rows.iter().position(|row| row.sectors.is_empty()))
    }
}

impl Policy {
    /// Words of the policy that the network does not have, each with the nearest one that it has. A policy with such
    /// words still decides: the row with an unknown need becomes a gap, an unknown sector or kind never matches.
    #[must_use]
    pub fn check_against(&self, vocabulary: &dyn Vocabulary) -> Vec<Fault> {
        let draft = self.draft();
        let (needs, kinds, sectors) = (vocabulary.needs(), vocabulary.kinds(), vocabulary.sectors());
        let mut faults = Vec::new();
        let mut look = |path: String, word: &str, known: &[&str]| {
            if !known.contains(&word) {
                let hint = did_you_mean(word, known.iter().copied())
                    .map_or_else(|| "the network has no such word".to_owned(), |near| format!("did you mean `{near}`?"));
                faults.push(Fault { code: Code::Dangling, path, value: word.to_owned(), hint });
            }
        };
        for row in &draft.needs {
            look(format!("needs `{}`", row.id.as_str()), row.need.as_str(), &needs);
        }
        for word in &self.words().sectors {
            look("sectors of rows".to_owned(), word, &sectors);
        }
        for word in &self.words().kinds {
            look("door_kinds of conditions".to_owned(), word, &kinds);
        }
        faults
    }
}
