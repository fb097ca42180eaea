//! Sectors, needs and kinds: the built-in ones of Brazil (`br.json`) and those of the document.

use chrono::NaiveDate;

use super::draft::{Access, AgeRange, Entry, Joins, KindDraft, Label, NeedDraft, PlaceDraft, SectorDraft};
use super::index::{KindIx, NeedIx, NeedSet, SectorIx};
use super::near::{Near, fault_at};
use crate::error::Code;
use crate::person::Gender;
use crate::record::{Reader, Step, read_builtin, record};

record! {
    /// The built-in vocabulary, as written.
    pub struct VocabularyDraft {
        /// Sectors.
        pub sectors: Vec<SectorDraft>,
        /// Needs.
        pub needs: Vec<NeedDraft>,
        /// Kinds.
        pub kinds: Vec<KindDraft>,
    }
}

/// The built-in vocabulary of Brazil.
///
/// # Source
/// The source of each kind stands with it; what each kind can meet and how restrictive its place is: amparo, to review.
#[must_use]
pub fn builtin() -> VocabularyDraft {
    read_builtin(include_str!("br.json"))
}

/// A sector of public policy.
#[derive(Clone, Debug)]
pub struct Sector {
    /// Token, such as `health`.
    pub id: Box<str>,
    /// Name for people.
    pub label: Label,
}

/// A function of care.
#[derive(Clone, Debug)]
pub struct Need {
    /// Token, such as `crisis_care`.
    pub id: Box<str>,
    /// Name for people.
    pub label: Label,
    /// Whether it is met by being somewhere.
    pub placing: bool,
}

/// A kind of service.
#[derive(Clone, Debug)]
pub struct Kind {
    /// Token, such as `caps_iii`.
    pub id: Box<str>,
    /// Sector.
    pub sector: SectorIx,
    /// Name for people.
    pub label: Label,
    /// Needs that it can meet.
    pub needs: NeedSet,
    /// Whether it can hold a person while it is open.
    pub can_hold: bool,
    /// Whether its acceptance is clinical.
    pub clinical: bool,
    /// How far its door is open.
    pub entry: Entry,
    /// Who may come through its door.
    pub access: Access,
    /// Whether it is an urgency door.
    pub urgency_door: bool,
    /// Whether it comes to the person.
    pub mobile: bool,
    /// Whether it is never right for a child.
    pub adults_only: bool,
    /// What being cared for there means; none if nobody stays there.
    pub place: Option<PlaceDraft>,
    /// When it joins a circle by bond.
    pub joins: Joins,
    /// Ages served.
    pub age: Option<AgeRange>,
    /// It is the right care only for somebody who has one of these needs; for anybody if empty.
    pub only_with: NeedSet,
    /// Needs that it meets only where no kind made for them is within reach.
    pub second_choice: NeedSet,
    /// Genders served; all if empty.
    pub genders: Vec<Gender>,
    /// Norm that defines it.
    pub source: Option<Box<str>>,
    /// First day.
    pub valid_from: Option<NaiveDate>,
    /// Last day.
    pub valid_to: Option<NaiveDate>,
}

impl Kind {
    /// Whether the kind stood in the norms on that day.
    #[must_use]
    pub fn is_valid_on(&self, date: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= date) && self.valid_to.is_none_or(|to| date <= to)
    }
}

/// All sectors, needs and kinds of a network.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vocabulary {
    pub(crate) sectors: Vec<Sector>,
    pub(crate) needs: Vec<Need>,
    pub(crate) kinds: Vec<Kind>,
    /// Positions in `kinds`, in the order of ids: a service names its kind by id.
    kinds_by_id: Vec<u16>,
    /// Needs that are met by being somewhere.
    pub(crate) placing: NeedSet,
}

impl Vocabulary {
    pub(crate) fn sector_ix(&self, id: &str) -> Option<SectorIx> {
        self.sectors.iter().position(|sector| *sector.id == *id).map(|at| SectorIx(at as u8))
    }

    pub(crate) fn need_ix(&self, id: &str) -> Option<NeedIx> {
        self.needs.iter().position(|need| *need.id == *id).map(|at| NeedIx(at as u8))
    }

    pub(crate) fn kind_ix(&self, id: &str) -> Option<KindIx> {
        let found = self.kinds_by_id.binary_search_by(|at| (*self.kinds[*at as usize].id).cmp(id));
        found.ok().map(|at| KindIx(self.kinds_by_id[at]))
    }

    /// The set of the needs at `path`; what names no need is a fault.
    pub(crate) fn need_set<'d>(
        &self,
        ids: impl IntoIterator<Item = &'d str>,
        path: &[Step],
        near: &mut Near,
        reader: &mut Reader,
    ) -> NeedSet {
        let mut set = NeedSet::EMPTY;
        for (index, id) in ids.into_iter().enumerate() {
            match self.need_ix(id) {
                Some(need) => set.insert(need),
                None => {
                    let path: Vec<Step> = path.iter().copied().chain([Step::Field("needs"), Step::Index(index)]).collect();
                    near.dangling(reader, &path, id, "need", self.needs.iter().map(|need| &*need.id));
                }
            }
        }
        set
    }
}

/// One record of a list: its id and whether the document (at an index) or the built-in vocabulary wrote it.
type Written<'d, T> = (Option<usize>, &'d T);

/// The built-in vocabulary and the document's, checked.
pub(crate) fn compile(
    sectors: &[SectorDraft],
    needs: &[NeedDraft],
    kinds: &[KindDraft],
    near: &mut Near,
    reader: &mut Reader,
) -> Vocabulary {
    let built_in = builtin();
    let mut vocabulary = Vocabulary::default();
    for (_, sector) in joined("sectors", &built_in.sectors, sectors, |s| s.id.as_str(), 256, reader) {
        vocabulary.sectors.push(Sector { id: sector.id.as_str().into(), label: sector.label.clone() });
    }
    for (_, need) in joined("needs", &built_in.needs, needs, |n| n.id.as_str(), NeedSet::MAX, reader) {
        if need.placing {
            vocabulary.placing.insert(NeedIx(vocabulary.needs.len() as u8));
        }
        vocabulary.needs.push(Need { id: need.id.as_str().into(), label: need.label.clone(), placing: need.placing });
    }
    // A kind of the document takes the place of the built-in one, and so its index.
    let replaced = |id: &str| kinds.iter().position(|kind| kind.id.as_str() == id);
    let others: Vec<KindDraft> = built_in
        .kinds
        .iter()
        .map(|kind| replaced(kind.id.as_str()).map_or_else(|| kind.clone(), |at| kinds[at].clone()))
        .collect();
    let own = joined("kinds", &[], kinds, |k| k.id.as_str(), 65_535 - others.len(), reader);
    let is_built_in = |id: &str| built_in.kinds.iter().any(|kind| kind.id.as_str() == id);
    let all = others
        .iter()
        .map(|kind| (replaced(kind.id.as_str()), kind))
        .chain(own.into_iter().filter(|(_, k)| !is_built_in(k.id.as_str())));
    for (at, kind) in all {
        let compiled = compile_kind((at, kind), &vocabulary, near, reader);
        vocabulary.kinds.push(compiled);
    }
    vocabulary.kinds_by_id = (0..vocabulary.kinds.len() as u16).collect();
    let kinds = &vocabulary.kinds;
    vocabulary.kinds_by_id.sort_by(|a, b| kinds[*a as usize].id.cmp(&kinds[*b as usize].id));
    vocabulary
}

/// The built-in records, then the document's by id; doubles and what is over `most` are faults.
fn joined<'d, T>(
    list: &'static str,
    built_in: &'d [T],
    own: &'d [T],
    id: impl Fn(&T) -> &str,
    most: usize,
    reader: &mut Reader,
) -> Vec<Written<'d, T>> {
    let mut by_id: Vec<(usize, &T)> = own.iter().enumerate().filter(|(_, record)| !id(record).is_empty()).collect();
    by_id.sort_by(|a, b| id(a.1).cmp(id(b.1)).then(a.0.cmp(&b.0)));
    let mut all: Vec<Written<'d, T>> = built_in.iter().map(|record| (None, record)).collect();
    let mut over = 0_usize;
    for (index, (at, record)) in by_id.iter().enumerate() {
        let again = index > 0 && id(by_id[index - 1].1) == id(record);
        if again || built_in.iter().any(|known| id(known) == id(record)) {
            let hint = if again { "this id stands twice" } else { "this id is built in" };
            fault_at(reader, &[Step::Field(list), Step::Index(*at), Step::Field("id")], Code::DuplicateId, id(record), hint);
        } else if all.len() >= most {
            over += 1;
        } else {
            all.push((Some(*at), *record));
        }
    }
    if over > 0 {
        let hint = format!("at most {most} in all; {} are built in", built_in.len());
        fault_at(reader, &[Step::Field(list)], Code::VocabularyFull, &(all.len() + over).to_string(), &hint);
    }
    all
}

fn compile_kind((at, kind): Written<'_, KindDraft>, vocabulary: &Vocabulary, near: &mut Near, reader: &mut Reader) -> Kind {
    let path = [Step::Field("kinds"), Step::Index(at.unwrap_or_default())];
    let below = |field: &'static str| [path[0], path[1], Step::Field(field)];
    let sector = vocabulary.sector_ix(kind.sector.as_str()).unwrap_or_else(|| {
        let known = vocabulary.sectors.iter().map(|sector| &*sector.id);
        near.dangling(reader, &below("sector"), kind.sector.as_str(), "sector", known);
        SectorIx::default()
    });
    let needs = vocabulary.need_set(kind.needs.iter().map(|need| need.as_str()), &path, near, reader);
    let only_with = vocabulary.need_set(kind.only_with.iter().map(|need| need.as_str()), &path, near, reader);
    check_age(kind.age, &path, reader);
    check_period(kind.valid_from, kind.valid_to, &path, reader);
    let second_choice = vocabulary.need_set(kind.second_choice.iter().map(|need| need.as_str()), &path, near, reader);
    Kind {
        only_with,
        second_choice,
        genders: kind.genders.clone(),
        id: kind.id.as_str().into(),
        sector,
        label: kind.label.clone(),
        needs,
        can_hold: kind.can_hold,
        clinical: kind.clinical,
        entry: kind.entry.unwrap_or_default(),
        access: kind.access.unwrap_or_default(),
        urgency_door: kind.urgency_door,
        mobile: kind.mobile,
        adults_only: kind.adults_only,
        place: kind.place,
        joins: kind.joins.unwrap_or_default(),
        age: kind.age,
        source: kind.source.as_deref().map(Into::into),
        valid_from: kind.valid_from,
        valid_to: kind.valid_to,
    }
}

/// A range whose youngest age is above its oldest is a fault.
pub(crate) fn check_age(age: Option<AgeRange>, path: &[Step], reader: &mut Reader) {
    if let Some(AgeRange { from: Some(from), to: Some(to) }) = age
        && from > to
    {
        let path: Vec<Step> = path.iter().copied().chain([Step::Field("age")]).collect();
        fault_at(reader, &path, Code::Range, &format!("{from} to {to}"), "`from` is above `to`");
    }
}

/// A period that ends before it begins is a fault.
pub(crate) fn check_period(from: Option<NaiveDate>, to: Option<NaiveDate>, path: &[Step], reader: &mut Reader) {
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        let path: Vec<Step> = path.iter().copied().chain([Step::Field("valid_to")]).collect();
        fault_at(reader, &path, Code::BadPeriod, &to.to_string(), &format!("`valid_from` is {from}"));
    }
}
