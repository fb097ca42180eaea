//! Services as columns: what the search reads stands in 24 bytes, all texts in one piece.

use chrono::{Datelike, NaiveDate};

use super::buckets::Buckets;
use super::draft::{Access, ChannelClass, ChannelKind, Entry, Joins, Point};
use super::index::{KindIx, NONE, NeedSet, SectorIx, ServiceIx, TerritoryIx};
use super::vocabulary::Kind;
use crate::calendar::HoursIx;

/// What the search reads of a service.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hot {
    pub(crate) needs: NeedSet,
    pub(crate) territory: TerritoryIx,
    pub(crate) municipality: TerritoryIx,
    /// [`NONE`] if the hours are not known.
    hours: u32,
    pub(crate) kind: KindIx,
    flags: u16,
    /// 0 to 255 where no ages are stated.
    pub(crate) age_from: u8,
    pub(crate) age_to: u8,
    pub(crate) sector: SectorIx,
    access: u8,
}

const CAN_HOLD: u16 = 1;
pub(super) const CLINICAL: u16 = 2;
pub(super) const URGENCY_DOOR: u16 = 4;
pub(super) const MOBILE: u16 = 8;
const ANYBODY: u16 = 16;
pub(super) const AFTER_CRISIS: u16 = 32;
pub(super) const ADULTS_ONLY: u16 = 64;
pub(super) const HAS_AGE: u16 = 128;
const DATED: u16 = 256;
pub(super) const VERIFY: u16 = 512;
const HAS_PLACE: u16 = 1024;

/// What a service adds to its kind.
pub(crate) struct Own {
    pub(crate) needs: NeedSet,
    pub(crate) territory: TerritoryIx,
    pub(crate) municipality: TerritoryIx,
    pub(crate) hours: Option<HoursIx>,
    pub(crate) kind: KindIx,
    pub(crate) age: Option<(u8, u8)>,
    pub(crate) can_hold: bool,
    pub(crate) access: Access,
    pub(crate) dated: bool,
    pub(crate) verify: bool,
}

impl Default for Hot {
    /// What an index of another network reads: nobody, nowhere, whose hours are not known and who takes nobody in.
    fn default() -> Self {
        Self {
            needs: NeedSet::EMPTY,
            territory: TerritoryIx(NONE),
            municipality: TerritoryIx(NONE),
            hours: NONE,
            kind: KindIx::default(),
            flags: 0,
            age_from: u8::MAX,
            age_to: 0,
            sector: SectorIx::default(),
            access: Access::Restricted as u8,
        }
    }
}

impl Hot {
    pub(crate) fn new(own: &Own, kind: &Kind) -> Self {
        let flags = [
            (own.can_hold, CAN_HOLD),
            (kind.clinical, CLINICAL),
            (kind.urgency_door, URGENCY_DOOR),
            (kind.mobile, MOBILE),
            (kind.entry == Entry::Anybody, ANYBODY),
            (kind.joins == Joins::AfterCrisis, AFTER_CRISIS),
            (kind.adults_only, ADULTS_ONLY),
            (own.age.is_some(), HAS_AGE),
            (own.dated, DATED),
            (own.verify, VERIFY),
            (kind.place.is_some(), HAS_PLACE),
        ];
        let (age_from, age_to) = own.age.unwrap_or((0, u8::MAX));
        Self {
            needs: own.needs,
            territory: own.territory,
            municipality: own.municipality,
            hours: own.hours.map_or(NONE, |hours| hours.0),
            kind: own.kind,
            flags: flags.into_iter().filter(|(set, _)| *set).map(|(_, flag)| flag).sum(),
            age_from,
            age_to,
            sector: kind.sector,
            access: own.access as u8,
        }
    }

    pub(super) fn has(&self, flag: u16) -> bool {
        self.flags & flag != 0
    }

    pub(crate) fn access(&self) -> Access {
        Access::ALL.get(usize::from(self.access)).copied().unwrap_or_default()
    }

    pub(crate) fn entry(&self) -> Entry {
        if self.has(ANYBODY) { Entry::Anybody } else { Entry::Territory }
    }

    pub(crate) fn hours(&self) -> Option<HoursIx> {
        (self.hours != NONE).then_some(HoursIx(self.hours))
    }

    pub(crate) fn serves_age(&self, from: u8, to: u8) -> bool {
        self.age_from <= from && to <= self.age_to
    }

    pub(crate) fn can_hold(&self) -> bool {
        self.has(CAN_HOLD)
    }

    pub(crate) fn is_urgency_door(&self) -> bool {
        self.has(URGENCY_DOOR)
    }

    pub(crate) fn is_mobile(&self) -> bool {
        self.has(MOBILE)
    }

    pub(crate) fn has_place(&self) -> bool {
        self.has(HAS_PLACE)
    }

    pub(crate) fn is_dated(&self) -> bool {
        self.has(DATED)
    }
}

/// One way of reaching a service.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Channel<'n> {
    /// What it is.
    pub kind: ChannelKind,
    /// What it may carry.
    pub class: ChannelClass,
    /// Opaque address that the host resolves.
    pub address_ref: &'n str,
}

impl std::fmt::Debug for Channel<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Channel").field("kind", &self.kind).field("class", &self.class).finish_non_exhaustive()
    }
}

/// Start of a channel's address, with its kind and class.
#[derive(Clone, Copy, Debug)]
struct ChannelRow {
    address: u32,
    kind: u8,
    class: u8,
}

/// On-call marks besides hours: nobody, and always outside the opening hours.
pub(crate) const ALWAYS_OUTSIDE: u32 = NONE - 1;

/// The columns. All have one entry a service unless said otherwise.
#[derive(Clone, Debug, Default)]
pub(crate) struct Services {
    pub(crate) hot: Vec<Hot>,
    /// Rank in the byte order of ids.
    pub(crate) id_rank: Vec<u32>,
    /// Services in the order of ids: the inverse of `id_rank`.
    by_id: Vec<u32>,
    buckets: Buckets,
    /// Start of each id in `text`, its name after it; one more than services.
    texts: Vec<u32>,
    id_lens: Vec<u8>,
    text: String,
    /// Latitude and longitude in microdegrees; [`NO_POINT`] if not known.
    points: Vec<(i32, i32)>,
    pub(super) on_call: Vec<u32>,
    pub(super) steward: Vec<u32>,
    pub(super) cnes: Vec<u32>,
    pub(super) declared: Vec<u8>,
    /// Start of each service's channels; one more than services.
    channels: Vec<u32>,
    channel_rows: Vec<ChannelRow>,
    addresses: String,
    /// Service, first and last day (days of the common era) of those with dates; sorted.
    dates: Vec<(u32, i32, i32)>,
    /// Service and places as registered, of those that state them; sorted.
    pub(super) places: Vec<(u32, u32)>,
}

const NO_POINT: (i32, i32) = (i32::MIN, i32::MIN);

/// What a service brings into the columns besides [`Hot`].
pub(crate) struct Rest<'d> {
    pub(crate) draft: &'d super::draft::ServiceDraft,
    pub(crate) on_call: u32,
    pub(crate) steward: u32,
}

/// A point in microdegrees.
pub(crate) fn microdegrees(point: Point) -> (i32, i32) {
    ((point.lat * 1e6).round() as i32, (point.lon * 1e6).round() as i32)
}

impl Services {
    /// Room for written services, measured first: growing would copy all texts again and again.
    pub(crate) fn with_room_for(drafts: &[super::draft::ServiceDraft]) -> Self {
        let mut new = Self { texts: vec![0], channels: vec![0], ..Self::default() };
        let channels = || drafts.iter().flat_map(|draft| &draft.channels);
        new.text.reserve_exact(drafts.iter().map(|draft| draft.id.as_str().len() + draft.name.len()).sum());
        new.addresses.reserve_exact(channels().map(|channel| channel.address_ref.as_str().len()).sum());
        new.channel_rows.reserve_exact(channels().count());
        let services = drafts.len();
        new.hot.reserve_exact(services);
        new.texts.reserve_exact(services);
        new.id_lens.reserve_exact(services);
        new.points.reserve_exact(services);
        new.on_call.reserve_exact(services);
        new.steward.reserve_exact(services);
        new.cnes.reserve_exact(services);
        new.declared.reserve_exact(services);
        new.channels.reserve_exact(services);
        new
    }

    /// Appends a service. The caller has seen to it that all texts together fit in 32 bits.
    pub(crate) fn push(&mut self, hot: Hot, rest: &Rest<'_>) {
        let (draft, ix) = (rest.draft, self.hot.len() as u32);
        self.hot.push(hot);
        self.text.push_str(draft.id.as_str());
        self.text.push_str(&draft.name);
        self.texts.push(self.text.len() as u32);
        self.id_lens.push(draft.id.as_str().len() as u8);
        self.points.push(draft.point.map_or(NO_POINT, microdegrees));
        self.on_call.push(rest.on_call);
        self.steward.push(rest.steward);
        self.cnes.push(draft.cnes.as_deref().and_then(|code| code.parse().ok()).unwrap_or(NONE));
        self.declared.push(draft.declared.map_or(u8::MAX, |capacity| capacity as u8));
        for channel in &draft.channels {
            let (address, kind, class) = (self.addresses.len() as u32, channel.kind as u8, channel.class as u8);
            self.channel_rows.push(ChannelRow { address, kind, class });
            self.addresses.push_str(channel.address_ref.as_str());
        }
        self.channels.push(self.channel_rows.len() as u32);
        if hot.is_dated() {
            let day = |date: Option<NaiveDate>| date.map(|date| date.num_days_from_ce());
            self.dates.push((ix, day(draft.valid_from).unwrap_or(i32::MIN), day(draft.valid_to).unwrap_or(i32::MAX)));
        }
        self.places.extend(draft.declared_places.map(|places| (ix, places)));
    }

    /// Ends the filling: `by_id` are the services in the order of ids.
    pub(crate) fn close(&mut self, by_id: Vec<u32>) {
        self.id_rank = vec![0; by_id.len()];
        for (rank, ix) in by_id.iter().enumerate() {
            self.id_rank[*ix as usize] = rank as u32;
        }
        self.buckets = Buckets::new(&by_id, |ix| self.id(ServiceIx(ix)));
        self.by_id = by_id;
        self.dates.shrink_to_fit();
    }

    pub(crate) fn len(&self) -> usize {
        self.hot.len()
    }

    pub(crate) fn hot(&self, ix: ServiceIx) -> Hot {
        self.hot.get(ix.index()).copied().unwrap_or_default()
    }

    pub(crate) fn find(&self, id: &str) -> Option<ServiceIx> {
        let bucket = self.buckets.of(id);
        let found = bucket.binary_search_by(|ix| self.id(ServiceIx(*ix)).cmp(id)).ok()?;
        Some(ServiceIx(bucket[found]))
    }

    pub(crate) fn in_order_of_ids(&self) -> impl Iterator<Item = ServiceIx> {
        self.by_id.iter().map(|ix| ServiceIx(*ix))
    }

    pub(crate) fn ranked(&self, rank: usize) -> Option<ServiceIx> {
        self.by_id.get(rank).map(|ix| ServiceIx(*ix))
    }

    /// Start, start of the name, end.
    fn bounds(&self, ix: ServiceIx) -> Option<(usize, usize, usize)> {
        let start = *self.texts.get(ix.index())? as usize;
        let end = *self.texts.get(ix.index() + 1)? as usize;
        Some((start, start + usize::from(*self.id_lens.get(ix.index())?), end))
    }

    pub(crate) fn id(&self, ix: ServiceIx) -> &str {
        self.bounds(ix).and_then(|(start, middle, _)| self.text.get(start..middle)).unwrap_or_default()
    }

    pub(super) fn name(&self, ix: ServiceIx) -> &str {
        self.bounds(ix).and_then(|(_, middle, end)| self.text.get(middle..end)).unwrap_or_default()
    }

    pub(crate) fn point(&self, ix: ServiceIx) -> Option<(i32, i32)> {
        self.points.get(ix.index()).copied().filter(|point| *point != NO_POINT)
    }

    fn channel_range(&self, ix: ServiceIx) -> std::ops::Range<usize> {
        let bounds = self.channels.get(ix.index()).zip(self.channels.get(ix.index() + 1));
        bounds.map_or(0..0, |(from, to)| *from as usize..*to as usize)
    }

    /// Kind and class of each channel, without its address.
    pub(super) fn channel_kinds(&self, ix: ServiceIx) -> impl Iterator<Item = (ChannelKind, ChannelClass)> {
        let rows = self.channel_rows.get(self.channel_range(ix)).unwrap_or_default();
        rows.iter().filter_map(|row| {
            Some((*ChannelKind::ALL.get(usize::from(row.kind))?, *ChannelClass::ALL.get(usize::from(row.class))?))
        })
    }

    pub(super) fn channels(&self, ix: ServiceIx) -> impl Iterator<Item = Channel<'_>> {
        self.channel_range(ix).filter_map(|at| {
            let row = self.channel_rows.get(at)?;
            let end = self.channel_rows.get(at + 1).map_or(self.addresses.len(), |next| next.address as usize);
            Some(Channel {
                kind: *ChannelKind::ALL.get(usize::from(row.kind))?,
                class: *ChannelClass::ALL.get(usize::from(row.class))?,
                address_ref: self.addresses.get(row.address as usize..end)?,
            })
        })
    }

    /// Whether a day lies in a service's period.
    pub(crate) fn is_valid_on(&self, ix: ServiceIx, date: NaiveDate) -> bool {
        let Some(hot) = self.hot.get(ix.index()) else { return false };
        if !hot.is_dated() {
            return true;
        }
        let found = self.dates.binary_search_by_key(&ix.0, |(ix, _, _)| *ix);
        found.is_ok_and(|at| (self.dates[at].1..=self.dates[at].2).contains(&date.num_days_from_ce()))
    }

    /// Whether a service's last day came before a day.
    pub(crate) fn has_left_by(&self, ix: ServiceIx, date: NaiveDate) -> bool {
        let last = self.dates.binary_search_by_key(&ix.0, |(ix, _, _)| *ix).map(|at| self.dates[at].2);
        last.is_ok_and(|last| last < date.num_days_from_ce())
    }

    pub(crate) fn bytes(&self) -> usize {
        size_of_val(&*self.hot)
            + size_of_val(&*self.id_rank)
            + size_of_val(&*self.by_id)
            + self.buckets.bytes()
            + size_of_val(&*self.texts)
            + size_of_val(&*self.id_lens)
            + self.text.capacity()
            + size_of_val(&*self.points)
            + size_of_val(&*self.on_call)
            + size_of_val(&*self.steward)
            + size_of_val(&*self.cnes)
            + size_of_val(&*self.declared)
            + size_of_val(&*self.channels)
            + size_of_val(&*self.channel_rows)
            + self.addresses.capacity()
            + size_of_val(&*self.dates)
            + size_of_val(&*self.places)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_search_reads_is_24_bytes() {
        assert_eq!(size_of::<Hot>(), 24);
    }
}
