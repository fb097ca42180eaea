//! One search outwards from the door: who could meet the open needs, where the person could be cared for, the nearest
//! urgency door, and what only just fails.
//!
//! The search ends as soon as nothing farther can change the answer: the cover says how much an unseen service may cost
//! (see [`super::cover`]), each level of places how many it still takes, and a need that no service within access offers
//! is known to stay open without looking for it at the end of the reach.

use chrono::Duration;

use crate::calendar::Opening;
use crate::network::draft::{Access, Capacity, LinkKind};
use crate::network::search::{Explore, Scratch, Visited, Way};
use crate::network::{NeedIx, NeedSet, Network, ServiceIx, TerritoryIx};
use crate::plan::circle::Chosen;
use crate::plan::cover::{Candidate, Cover, MAX_NEEDS, Unseen};
use crate::plan::document::ConsideredCode;
use crate::plan::moment::{Answers, Moment, Standing, later};
use crate::plan::trace::Own;
use crate::policy::draft::Parameter;

/// What the search is asked.
pub(crate) struct Asked {
    /// Needs that must be met now and are not met yet.
    pub(crate) now: NeedSet,
    /// Needs that may wait for an opening and are not met yet.
    pub(crate) opening: NeedSet,
    /// Needs for which the person has to be somewhere.
    pub(crate) placing: NeedSet,
    /// All needs of the moment, met or not.
    pub(crate) all: NeedSet,
    /// Whether the nearest urgency door is asked for.
    pub(crate) urgency: bool,
    /// Facts that the doors before did not know.
    pub(crate) new_facts: bool,
    /// No further door.
    pub(crate) no_third_door: bool,
    /// Services that may refer and whose pacts count.
    pub(crate) referrers: Vec<ServiceIx>,
    /// Services that are called already.
    pub(crate) taken: Vec<ServiceIx>,
    /// Those with a live bond to the person: as places they stand before nearer ones, so that none is left out for being far.
    pub(crate) bonded: Vec<ServiceIx>,
}

/// A place that the search met.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Met {
    pub(crate) service: ServiceIx,
    pub(crate) way: Way,
    pub(crate) restrictiveness: u8,
    pub(crate) standing: Standing,
    pub(crate) opening: Opening,
    /// None if it can be proposed.
    pub(crate) refused: Option<ConsideredCode>,
}

/// A service that only just fails to meet a need.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Miss {
    pub(crate) need: NeedIx,
    pub(crate) service: ServiceIx,
    pub(crate) code: ConsideredCode,
    pub(crate) way: Way,
}

/// What the search found.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) chosen: Vec<(ServiceIx, NeedSet, Chosen)>,
    pub(crate) unmet: NeedSet,
    pub(crate) misses: Vec<Miss>,
    pub(crate) places: Vec<Met>,
    pub(crate) urgency: Option<(ServiceIx, Way)>,
    pub(crate) visited: Visited,
    pub(crate) origin: Option<ServiceIx>,
}

/// Whether a place can be proposed, could receive the person but does not now, or is none for them at all. What might have
/// been comes before what never was: a full place is the reason of what stands behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Proposed,
    NotNow,
    Never,
}

fn class(refused: Option<ConsideredCode>) -> Class {
    match refused {
        None => Class::Proposed,
        Some(ConsideredCode::NoAccess | ConsideredCode::NotForThisAge | ConsideredCode::NotRightCare) => Class::Never,
        Some(_) => Class::NotNow,
    }
}

fn kept_room(refused: Option<ConsideredCode>) -> usize {
    if refused.is_some() { CONSIDERED_KEPT } else { PLACES_KEPT }
}

/// Nearest places kept of one level, from which the best are proposed.
pub(crate) const PLACES_KEPT: usize = 6;
/// Places told as considered, of one level and class.
pub(crate) const CONSIDERED_KEPT: usize = 3;

/// Room for the search, used again.
#[derive(Default)]
pub struct Room {
    scratch: Scratch,
    /// For searches over municipalities, while one over services is under way.
    regions: Scratch,
    cover: Cover,
    unseen: Unseen,
}

impl Room {
    /// Empty room; it grows to what the network needs and is used again.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Room {
    /// The way to a service, however far within ten times the reach.
    pub(crate) fn way(&mut self, moment: &Moment<'_>, origin: ServiceIx, service: ServiceIx) -> Option<Way> {
        let bound = reach_millis(moment).saturating_mul(10);
        moment.with_ways(bound, |options| moment.network.between(&mut self.scratch, origin, service, options))
    }

    /// Of a way by water the milliminutes spent waiting for its timetables: what it takes longer now than if they always held.
    pub(crate) fn wait(&mut self, moment: &Moment<'_>, origin: ServiceIx, service: ServiceIx, way: Way) -> u32 {
        if !way.water {
            return 0;
        }
        let at_any_time = moment.with_ways(way.millis, |options| {
            moment.network.between(&mut self.scratch, origin, service, &Explore { depart_s: None, ..*options })
        });
        at_any_time.map_or(0, |at_any_time| way.millis.saturating_sub(at_any_time.millis))
    }

    /// Milliminutes from a place back to where the search began.
    pub(crate) fn back(&mut self, moment: &Moment<'_>, origin: ServiceIx, met: &Met) -> Option<u32> {
        let bound = reach_millis(moment).saturating_mul(2);
        moment.with_ways(bound, |options| moment.network.back(&mut self.scratch, origin, met.service, met.way, options))
    }
}

struct Search<'a, 'm> {
    moment: &'a Moment<'m>,
    asked: &'a Asked,
    origin: ServiceIx,
    regions: &'a mut Scratch,
    cover: &'a mut Cover,
    /// Open needs that services not met yet may meet together; found once all have somebody.
    unseen: &'a mut Unseen,
    is_unseen_known: bool,
    /// Milliminutes from which on the cover's bound is worth counting again.
    again: u32,
    /// Something changed that the bound hangs on.
    is_stale: bool,
    /// Open needs, in the order of the cover's bits.
    open: Vec<NeedIx>,
    open_set: NeedSet,
    supply: Supply,
    ways: Vec<(ServiceIx, Way)>,
    near_misses: Vec<Miss>,
    burden: u32,
    load: u32,
    penalty: u32,
    reach: u32,
    bound: u32,
    cover_bound: u32,
    found: Found,
}

/// What services within access, not met yet, may still offer.
///
/// INVARIANT (supply): never less than what is really left; whoever is counted twice only makes the search longer.
struct Supply {
    /// Own and pacted municipalities.
    municipalities: Vec<TerritoryIx>,
    /// Services with a pact or reference of their own.
    singles: Vec<ServiceIx>,
    /// Of each open need.
    needs: [u32; MAX_NEEDS],
    /// Of each level of places: restrictiveness, how many, and milliminutes of the last one kept once enough are.
    levels: Vec<(u8, u32, Option<u32>)>,
    /// The day lies before the network's own: those that left since were not counted, so that no count ends the search.
    is_past: bool,
    /// Nothing counted can come to an end.
    is_endless: bool,
}

/// Searches outwards from `origin`; without one nothing is met and nothing is near.
pub(crate) fn search(moment: &Moment<'_>, room: &mut Room, origin: Option<ServiceIx>, asked: &Asked) -> Found {
    let Some(origin) = origin else { return Found { unmet: asked.now.union(asked.opening), ..Found::default() } };
    let mut open: Vec<NeedIx> = asked.now.union(asked.opening).iter().collect();
    if open.is_empty() && asked.placing.is_empty() && !asked.urgency {
        return Found { origin: Some(origin), ..Found::default() };
    }
    open.truncate(MAX_NEEDS);
    let open_set: NeedSet = open.iter().copied().collect();
    let millis = |parameter| moment.policy.parameter(parameter).saturating_mul(1_000);
    let reach = reach_millis(moment);
    let Room { scratch, regions, cover, unseen } = room;
    cover.start(open.len());
    let mut search = Search {
        moment,
        asked,
        origin,
        regions,
        cover,
        unseen,
        is_unseen_known: false,
        again: 0,
        is_stale: false,
        supply: Supply::count(moment, asked, &open),
        ways: Vec::new(),
        near_misses: Vec::new(),
        burden: millis(Parameter::BurdenMinutes).max(1),
        load: millis(Parameter::LoadMinutes),
        penalty: millis(Parameter::UnknownPenaltyMinutes),
        reach,
        bound: reach,
        cover_bound: reach,
        found: Found { origin: Some(origin), ..Found::default() },
        open,
        open_set,
    };
    search.bound = search.bound_from(0);
    if search.bound > 0 {
        let bound = search.bound;
        search.found.visited = explore(moment, scratch, origin, bound, |service, way| search.visit(service, way));
    }
    search.bonded_places(scratch);
    search.close();
    let Search { mut found, near_misses, .. } = search;
    look_beyond(moment, scratch, origin, asked, reach, near_misses, &mut found);
    found
}

/// Farthest travel in milliminutes: the territory's own, or the policy's.
pub(crate) fn reach_millis(moment: &Moment<'_>) -> u32 {
    let own = moment.home.and_then(|t| moment.network.territory(t).reach_minutes);
    own.unwrap_or(moment.policy.parameter(Parameter::ReachMinutes)).saturating_mul(1_000)
}

/// Runs the travel search with the moment's clock, transport exclusions and estimate.
pub(crate) fn explore(
    moment: &Moment<'_>,
    scratch: &mut Scratch,
    origin: ServiceIx,
    bound: u32,
    visit: impl FnMut(ServiceIx, Way) -> u32,
) -> Visited {
    moment.with_ways(bound, |options| moment.network.explore(scratch, origin, options, visit))
}

impl Supply {
    fn count(moment: &Moment<'_>, asked: &Asked, open: &[NeedIx]) -> Self {
        let network = moment.network;
        let pacted = moment.pacted_territories.iter().map(|t| network.territory(*t).municipality);
        let mut municipalities: Vec<TerritoryIx> = moment.own.iter().flatten().copied().chain(pacted).collect();
        municipalities.sort_unstable();
        municipalities.dedup();
        let pacted = moment.pacted_services.iter().copied();
        let tied = asked.referrers.iter().flat_map(|from| {
            let links = |kind| network.links_from(*from, kind).filter_map(|link| link.to.service());
            links(LinkKind::Reference).chain(links(LinkKind::Pact))
        });
        let mut singles: Vec<ServiceIx> = pacted.chain(tied).collect();
        singles.sort_unstable();
        singles.dedup();
        let mut supply =
            Self { municipalities, singles, needs: [0; MAX_NEEDS], levels: Vec::new(), is_past: false, is_endless: false };
        supply.is_past = moment.today < network.valid_at().date_naive();
        for (bit, need) in open.iter().enumerate() {
            let anybody = network.anybody_masks().iter().any(|mask| mask.contains(*need));
            let here = supply.municipalities.iter().map(|t| network.count_offering(*t, *need)).fold(0, u32::saturating_add);
            let single = supply.singles.iter().filter(|s| network.service(**s).needs().contains(*need)).count();
            supply.needs[bit] = if anybody { u32::MAX } else { here.saturating_add(u32::try_from(single).unwrap_or(u32::MAX)) };
        }
        if !asked.placing.is_empty() {
            supply.count_levels(network, asked.placing);
        }
        let endless = |left: &u32| *left == u32::MAX;
        supply.is_endless =
            supply.needs[..open.len()].iter().all(endless) && supply.levels.iter().all(|(_, left, _)| endless(left));
        supply
    }

    fn count_levels(&mut self, network: &Network, placing: NeedSet) {
        let here = self.municipalities.iter().flat_map(|t| network.place_supply(*t)).copied();
        let singles = self
            .singles
            .iter()
            .filter_map(|s| network.service(*s).place().map(|p| (p.restrictiveness, network.service(*s).needs(), 1)));
        let anybody = network.place_supply_of_anybody().iter().map(|(level, needs)| (*level, *needs, u32::MAX));
        for (level, needs, count) in here.chain(singles).chain(anybody) {
            if needs.intersect(placing).is_empty() {
                continue;
            }
            match self.levels.iter_mut().find(|(l, ..)| *l == level) {
                Some((_, left, _)) => *left = left.saturating_add(count),
                None => self.levels.push((level, count, None)),
            }
        }
    }

    /// One service fewer. Tells whether that was the last one of something.
    fn met(&mut self, moment: &Moment<'_>, service: ServiceIx, open: &[NeedIx], needs: NeedSet, level: Option<u8>) -> bool {
        let there = moment.network.hot(service);
        if !self.municipalities.contains(&there.municipality) && self.singles.binary_search(&service).is_err() {
            return false;
        }
        let mut was_last = false;
        let mut take = |left: &mut u32| {
            if *left != u32::MAX && *left > 0 {
                *left -= 1;
                was_last |= *left == 0;
            }
        };
        for (bit, _) in open.iter().enumerate().filter(|(_, need)| needs.contains(**need)) {
            take(&mut self.needs[bit]);
        }
        if let Some((_, left, _)) = self.levels.iter_mut().find(|(l, ..)| Some(*l) == level) {
            take(left);
        }
        was_last
    }
}

/// Needs as bits in the order of the open ones.
fn bits(open: &[NeedIx], needs: NeedSet) -> u16 {
    open.iter().enumerate().filter(|(_, need)| needs.contains(**need)).fold(0, |bits, (bit, _)| bits | 1 << bit)
}

impl Search<'_, '_> {
    /// Which open needs come together in services within access that a set as good as the one at hand could hold.
    fn find_unseen(&mut self, wanted: u16) {
        self.is_unseen_known = true;
        self.unseen.start(self.open.len());
        let Some(cost) = self.cover.cost(wanted) else { return };
        let bits = |needs| bits(&self.open, needs);
        let (network, unseen) = (self.moment.network, &mut *self.unseen);
        let near = self.supply.municipalities.iter().flat_map(|t| network.need_masks(*t)).copied();
        let near = near.chain(self.supply.singles.iter().map(|s| network.service(*s).needs()));
        near.for_each(|needs| unseen.offer(bits(needs), 0));
        let bound = cost.saturating_sub(self.burden).min(self.bound);
        network.sets_within(self.regions, self.origin, bound, |needs, millis| unseen.offer(bits(needs), millis));
    }

    /// Counts again how far a better set may reach, standing at `millis`.
    fn count_cover_bound(&mut self, millis: u32) {
        let wanted = self.wanted();
        if wanted == 0 || !self.cover.is_complete(wanted) {
            return;
        }
        if !self.is_unseen_known {
            self.find_unseen(wanted);
        }
        self.cover_bound = self.cover.worth_searching(wanted, self.unseen, millis, self.burden);
        // Farther out those not met yet cost more; an eighth more is worth the counting.
        self.again = millis.saturating_add((millis / 8).max(500));
        self.is_stale = true;
    }

    fn visit(&mut self, service: ServiceIx, way: Way) -> u32 {
        let there = self.moment.network.hot(service);
        let meets = there.needs.intersect(self.open_set);
        let placing = there.needs.intersect(self.asked.placing);
        if meets.is_empty() && placing.is_empty() && !(self.asked.urgency && there.is_urgency_door()) {
            return self.bound;
        }
        if self.moment.network.service(service).is_valid_on(self.moment.today) {
            // Restricted services and those that left were not counted: one on the way must not hide who comes after it.
            if !self.supply.is_endless && there.access() != Access::Restricted {
                let place = self.moment.network.service(service).place().filter(|_| !placing.is_empty());
                let level = place.map(|place| place.restrictiveness);
                if self.supply.met(self.moment, service, &self.open, meets, level) {
                    self.is_stale = true;
                    self.count_cover_bound(way.millis);
                }
            }
            if self.asked.urgency && there.is_urgency_door() {
                self.urgency_door(service, way);
            }
            if !meets.is_empty() {
                self.candidate(service, way, meets);
            }
            if !placing.is_empty() {
                self.place(service, way);
            }
        }
        if self.is_unseen_known && way.millis >= self.again {
            self.count_cover_bound(way.millis);
        }
        if self.is_stale {
            self.is_stale = false;
            self.bound = self.bound.min(self.bound_from(way.millis));
        }
        self.bound
    }

    fn urgency_door(&mut self, service: ServiceIx, way: Way) {
        let rank = |service| self.moment.network.id_rank(service);
        let nearer = self.found.urgency.is_none_or(|(s, w)| (way.millis, rank(service)) < (w.millis, rank(s)));
        let may = !self.moment.is_excluded(service) && self.moment.decline(service).is_none();
        if nearer && may && self.moment.network.service(service).access() != Access::Restricted {
            self.found.urgency = Some((service, way));
            self.is_stale = true;
        }
    }

    fn candidate(&mut self, service: ServiceIx, way: Way, meets: NeedSet) {
        // Most services met are farther than one that does the same: whether they answer need not be asked.
        if self.cover.is_beaten(bits(&self.open, meets), way.millis.saturating_add(self.burden)) {
            return;
        }
        let there = self.moment.network.service(service);
        // Being admitted is never a way of being called, and an ambulance is called by its number.
        let never = there.place().is_some_and(|place| place.admission) || there.mobile();
        if never || self.moment.door == Some(service) {
            return;
        }
        let standing = self.moment.standing(service);
        if let Some(code) = kept_out(self.moment, self.asked, service, &standing) {
            return self.near_miss(service, way, meets, code);
        }
        let answers = self.moment.answers(service);
        let able = meets.intersect(able_needs(self.moment, self.asked, answers));
        self.near_miss(service, way, meets.minus(able), ConsideredCode::Closed);
        // Who is called already adds nothing, and is told all the same where it is full or closed.
        if able.is_empty() || self.asked.taken.contains(&service) {
            return;
        }
        let unsure = !standing.is_fresh_positive() || answers == Answers::Unknown;
        let (calls, _) = self.moment.recent_calls(service);
        let cost = way.millis.saturating_add(self.burden).saturating_add(self.load.saturating_mul(calls));
        let cost = cost.saturating_add(if unsure { self.penalty } else { 0 });
        // Whoever is made for a need comes before whoever only takes it too, wherever both stand within reach.
        let second = !able.intersect(there.kind().second_choice).is_empty();
        let cost = cost.saturating_add(if second { self.reach } else { 0 });
        let candidate = Candidate { service, rank: self.moment.network.id_rank(service), meets: bits(&self.open, able), cost };
        if self.cover.offer(candidate) {
            self.ways.push((service, way));
            self.is_stale = true;
            self.count_cover_bound(way.millis);
        }
    }

    /// Keeps the nearest services that could meet a need for this person but do not now.
    fn near_miss(&mut self, service: ServiceIx, way: Way, needs: NeedSet, code: ConsideredCode) {
        // Nobody who would not receive people from here, whatever else keeps them out: the search may end before meeting them.
        let admits = self.moment.admits(service, &self.asked.referrers);
        if class(Some(code)) == Class::Never || self.moment.is_excluded(service) || !admits {
            return;
        }
        let room = self.moment.policy.parameter(Parameter::NearestMisses) as usize;
        for need in needs.iter() {
            let same = self.near_misses.iter().filter(|miss| miss.need == need);
            let (kept, last) = same.fold((0, u32::MAX), |(count, _), miss| (count + 1, miss.way.millis));
            if kept < room || last == way.millis {
                self.near_misses.push(Miss { need, service, code, way });
            }
        }
    }

    fn place(&mut self, service: ServiceIx, way: Way) {
        let moment = self.moment;
        let there = moment.network.service(service);
        let Some(place) = there.place() else { return };
        if moment.door == Some(service) || there.mobile() {
            return;
        }
        let standing = moment.standing(service);
        let arrival = later(moment.now, Duration::minutes(i64::from(way.millis.div_ceil(1_000))));
        let opening = moment.opening(service, arrival);
        let refused = place_refusal(moment, self.asked, service, &standing, opening);
        let met = Met { service, way, restrictiveness: place.restrictiveness, standing, opening, refused };
        if self.asked.bonded.contains(&service) {
            self.found.places.push(met);
            return;
        }
        let (kept, last) = self.kept(met.restrictiveness, class(refused));
        let room = kept_room(refused);
        // Those as near as the last one kept stay until ids decide.
        if kept < room || last == way.millis {
            self.found.places.push(met);
        }
        if refused.is_none()
            && kept + 1 >= room
            && let Some((_, _, full)) = self.supply.levels.iter_mut().find(|(level, ..)| *level == place.restrictiveness)
        {
            full.get_or_insert(way.millis);
            self.is_stale = true;
        }
    }

    /// How many places of a level and class are kept besides those of bonds, and how far the farthest of them is.
    fn kept(&self, level: u8, of: Class) -> (usize, u32) {
        let same = self.found.places.iter().filter(|met| met.restrictiveness == level && class(met.refused) == of);
        let same = same.filter(|met| !self.asked.bonded.contains(&met.service));
        same.fold((0, u32::MAX), |(count, _), met| (count + 1, met.way.millis))
    }

    /// Places of bonds that stand farther than the search went.
    fn bonded_places(&mut self, scratch: &mut Scratch) {
        let (moment, asked, origin, bound) = (self.moment, self.asked, self.origin, self.reach);
        let gives = |service: &ServiceIx| !moment.network.hot(*service).needs.intersect(asked.placing).is_empty();
        let is_met = |service: &ServiceIx| self.found.places.iter().any(|met| met.service == *service);
        let mut left: Vec<ServiceIx> = asked.bonded.iter().copied().filter(|s| gives(s) && !is_met(s)).collect();
        left.retain(|service| moment.network.may_reach(self.regions, origin, *service, bound));
        if left.is_empty() {
            return;
        }
        let visited = explore(moment, scratch, origin, bound, |service, way| {
            let before = left.len();
            left.retain(|bonded| *bonded != service);
            if left.len() < before {
                self.place(service, way);
            }
            if left.is_empty() { 0 } else { bound }
        });
        self.found.visited.settled += visited.settled;
        self.found.visited.scanned += visited.scanned;
    }

    /// Open needs that a service met or not met yet can meet.
    fn wanted(&self) -> u16 {
        let unmet = self.cover.unmet();
        (0..self.open.len())
            .filter(|bit| unmet >> bit & 1 == 0 || self.supply.needs[*bit] > 0)
            .fold(0, |bits, bit| bits | 1 << bit)
    }

    /// How far it is worth searching, standing at `millis`.
    fn bound_from(&mut self, millis: u32) -> u32 {
        if self.supply.is_past {
            return self.bound;
        }
        let wanted = self.wanted();
        let left = (0..self.open.len()).any(|bit| self.supply.needs[bit] > 0);
        let cover = match (wanted, self.cover.is_complete(wanted)) {
            (0, _) => 0,
            _ if !left => 0,
            (_, true) => self.cover_bound,
            (_, false) => self.bound,
        };
        let level = |(_, left, full): &(u8, u32, Option<u32>)| if *left == 0 { 0 } else { full.unwrap_or(self.bound) };
        let places = self.supply.levels.iter().map(level).max().unwrap_or(0);
        let urgency = match (self.asked.urgency, self.found.urgency) {
            (false, _) => 0,
            (true, None) => self.bound,
            (true, Some((_, way))) => way.millis,
        };
        let bound = cover.max(places).max(urgency);
        // Others may stand exactly here.
        if bound > 0 { bound.max(millis) } else { 0 }
    }

    fn close(&mut self) {
        let unmet = self.cover.unmet();
        for candidate in self.cover.chosen() {
            let bit = |(bit, _): &(usize, &NeedIx)| candidate.meets >> bit & 1 == 1;
            let meets = self.open.iter().enumerate().filter(bit).map(|(_, need)| *need).collect();
            let way = self.ways.iter().rev().find(|(s, _)| *s == candidate.service).map(|(_, way)| *way);
            let way = way.expect("a candidate's way is kept when it is offered");
            self.found.chosen.push((candidate.service, meets, Chosen { way, cost: Some(candidate.cost), own: Own::NeedCover }));
        }
        self.found.unmet = self.open.iter().enumerate().filter(|(bit, _)| unmet >> bit & 1 == 1).map(|(_, need)| *need).collect();
        let rank = |service| self.moment.network.id_rank(service);
        self.found.places.sort_by_key(|met| (met.restrictiveness, class(met.refused), met.way.millis, rank(met.service)));
        let mut kept: Vec<Met> = Vec::with_capacity(self.found.places.len());
        for met in &self.found.places {
            let bonded = |met: &Met| self.asked.bonded.contains(&met.service);
            let same = |k: &&Met| k.restrictiveness == met.restrictiveness && class(k.refused) == class(met.refused);
            let same = kept.iter().filter(same).filter(|k| !bonded(k));
            if bonded(met) || same.count() < kept_room(met.refused) {
                kept.push(*met);
            }
        }
        self.found.places = kept;
    }
}

/// Needs of the moment that somebody who answers like this can meet.
pub(crate) fn able_needs(moment: &Moment<'_>, asked: &Asked, answers: Answers) -> NeedSet {
    // By night, hours that nobody knows are no promise that somebody answers.
    let now = answers.now() && !(answers == Answers::Unknown && moment.night);
    let later = answers != Answers::No(None);
    let now = if now { asked.now } else { NeedSet::default() };
    if later { now.union(asked.opening) } else { now }
}

/// What keeps a service from taking this person, apart from its hours.
fn kept_out(moment: &Moment<'_>, asked: &Asked, service: ServiceIx, standing: &Standing) -> Option<ConsideredCode> {
    if moment.is_excluded(service) {
        return Some(ConsideredCode::SafetyExclusion);
    }
    if moment.is_vetoed(service) {
        return Some(ConsideredCode::PersonVeto);
    }
    if moment.decline(service).is_some() {
        return Some(ConsideredCode::DeclinedBefore);
    }
    if !moment.admits(service, &asked.referrers) {
        return Some(ConsideredCode::NoAccess);
    }
    if !moment.suits_age(service) {
        return Some(ConsideredCode::NotForThisAge);
    }
    if !moment.suits_care(service, asked.all) {
        return Some(ConsideredCode::NotRightCare);
    }
    match standing.capacity {
        Capacity::Full => Some(ConsideredCode::Full),
        Capacity::Refusing => Some(ConsideredCode::Refusing),
        Capacity::Closed => Some(ConsideredCode::Closed),
        _ => None,
    }
}

/// Why a place is not proposed; none if it can be.
fn place_refusal(
    moment: &Moment<'_>,
    asked: &Asked,
    service: ServiceIx,
    standing: &Standing,
    opening: Opening,
) -> Option<ConsideredCode> {
    let reported_since = |at_s: i64| moment.heard(service).is_some_and(|h| h.at_s > at_s && h.capacity.is_accepting());
    if let Some(code) = kept_out(moment, asked, service, standing) {
        return Some(code);
    }
    if opening == Opening::Closed {
        return Some(ConsideredCode::Closed);
    }
    if asked.new_facts {
        return None;
    }
    if moment.tried.iter().any(|(tried, at)| *tried == service && !reported_since(*at)) {
        return Some(ConsideredCode::AlreadyTried);
    }
    let last = moment.tried.iter().map(|(_, at)| *at).max();
    (asked.no_third_door && !last.is_some_and(reported_since)).then_some(ConsideredCode::NoThirdDoor)
}

/// The services nearest to meeting each need that stays open: those within reach that could but do not now, then whoever
/// else stands nearest, within ten times the reach.
fn look_beyond(
    moment: &Moment<'_>,
    scratch: &mut Scratch,
    origin: ServiceIx,
    asked: &Asked,
    reach: u32,
    near: Vec<Miss>,
    found: &mut Found,
) {
    let wanted = moment.policy.parameter(Parameter::NearestMisses) as usize;
    if found.unmet.is_empty() || wanted == 0 {
        return;
    }
    let unmet = found.unmet;
    let of = |misses: &[Miss], need| misses.iter().filter(|miss| miss.need == need).count();
    let lacking: NeedSet = unmet.iter().filter(|need| of(&near, *need) < wanted).collect();
    let mut misses: Vec<Miss> = Vec::new();
    let bound = if lacking.is_empty() { 0 } else { reach.saturating_mul(10) };
    let mut limit = bound;
    let mut visit = |service: ServiceIx, way: Way| {
        let there = moment.network.hot(service);
        let needs = there.needs.intersect(lacking);
        let may = !needs.is_empty() && moment.network.service(service).is_valid_on(moment.today);
        // A service excluded for safety is not told as a near miss: the line would lead somebody there.
        if may
            && moment.door != Some(service)
            && !moment.is_excluded(service)
            && there.access() != Access::Restricted
            && !there.is_mobile()
        {
            let standing = moment.standing(service);
            let code = kept_out(moment, asked, service, &standing).unwrap_or_else(|| miss_code(moment, service, way, reach));
            for need in needs.iter().filter(|need| !near.iter().any(|miss| miss.need == *need && miss.service == service)) {
                let mut same = misses.iter().filter(|miss| miss.need == need);
                if same.clone().count() < wanted || same.next_back().is_some_and(|miss| miss.way.millis == way.millis) {
                    misses.push(Miss { need, service, code, way });
                }
            }
            if lacking.iter().all(|need| of(&near, need) + of(&misses, need) >= wanted) {
                limit = limit.min(way.millis.max(1));
            }
        }
        limit
    };
    if bound > 0 {
        let visited = explore(moment, scratch, origin, bound, &mut visit);
        found.visited.settled += visited.settled;
        found.visited.scanned += visited.scanned;
    }
    let order = |miss: &Miss| (miss.need, miss.way.millis, moment.network.id_rank(miss.service));
    let mut near = near;
    near.sort_by_key(order);
    misses.sort_by_key(order);
    for need in unmet.iter() {
        found.misses.extend(near.iter().chain(&misses).filter(|miss| miss.need == need).take(wanted));
    }
}

/// What a service lacks that would take this person: it is too far, it is an admission, or nobody answers there now.
fn miss_code(moment: &Moment<'_>, service: ServiceIx, way: Way, reach: u32) -> ConsideredCode {
    if way.millis > reach {
        ConsideredCode::BeyondReach
    } else if moment.network.service(service).place().is_some_and(|place| place.admission) {
        ConsideredCode::NotRightCare
    } else {
        ConsideredCode::Closed
    }
}
