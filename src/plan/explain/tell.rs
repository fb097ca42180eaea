//! Phrases that the readers share.

use std::collections::BTreeSet;

use super::people::{new_fact, outcome, unknown_fact};
use super::when::{Clock, ago, duration, list};
use super::words::{Words, say, to_role};
use super::{Audience, Lang, Line, Names};
use crate::network::draft::{Capacity, Role};
use crate::plan::document::{
    Call, CallRole, ChangeKind, Duty, Fact, FactKind, Gap, GapCode, NearestMiss, Place, PlaceRole, PlanDocument, Reason,
    StatusLine, TrailStep, WouldChange,
};

/// A plan, names, a language and a reader: what every sentence is made from.
pub(crate) struct Teller<'a> {
    pub(crate) plan: &'a PlanDocument,
    pub(crate) lang: Lang,
    pub(crate) clock: Clock,
    reader: Audience,
    names: &'a dyn Names,
    veiled: BTreeSet<String>,
}

impl<'a> Teller<'a> {
    pub(crate) fn new(plan: &'a PlanDocument, names: &'a dyn Names, lang: Lang, reader: Audience) -> Self {
        Self { plan, lang, clock: Clock::new(names.time_zone(), lang, plan.at), reader, names, veiled: BTreeSet::new() }
    }

    /// Services whose names this reader does not read.
    pub(crate) fn veil(&mut self, services: BTreeSet<String>) {
        self.veiled = services;
    }

    pub(crate) fn is_veiled(&self, service: &str) -> bool {
        self.veiled.contains(service)
    }

    /// Display name of a service. The person never reads an id; others do, where the network has no name.
    pub(crate) fn service(&self, id: &str) -> String {
        if self.is_veiled(id) {
            return say!(self.lang, "um lugar que acolhe", "a place that receives people");
        }
        match self.names.service(id) {
            Some(name) => clean(name),
            None if self.reader == Audience::Person => say!(self.lang, "um serviço da rede", "a service of the network"),
            None => clean(id),
        }
    }

    pub(crate) fn services(&self, ids: &[String]) -> String {
        list(&ids.iter().map(|id| self.service(id)).collect::<Vec<_>>(), self.lang)
    }

    /// Kind of a service in parentheses, unless its name says it already; after a comma where the name ends in parentheses.
    pub(crate) fn service_with_kind(&self, id: &str) -> String {
        let name = self.service(id);
        if self.is_veiled(id) {
            return name;
        }
        let plain = |text: &str| text.to_lowercase().replace('-', " ");
        match self.names.kind(id, self.lang).map(clean) {
            Some(kind) if plain(&name).contains(&plain(kind.split(" (").next().unwrap_or(&kind))) => name,
            Some(kind) if name.ends_with(')') => format!("{name}, {kind}"),
            Some(kind) => format!("{name} ({kind})"),
            None => name,
        }
    }

    pub(crate) fn need(&self, id: &str) -> String {
        self.names
            .need(id, self.lang)
            .map_or_else(|| say!(self.lang, "um cuidado sem nome na rede", "a kind of care without a name"), clean)
    }

    pub(crate) fn needs(&self, ids: &[String]) -> String {
        list(&ids.iter().map(|id| self.need(id)).collect::<Vec<_>>(), self.lang)
    }

    pub(crate) fn territory(&self, id: &str) -> String {
        self.names.territory(id).map_or_else(|| say!(self.lang, "o território", "the territory"), clean)
    }

    /// Name of a territory; none where the network does not know it.
    pub(crate) fn known_territory(&self, id: &str) -> Option<String> {
        self.names.territory(id).map(clean)
    }

    pub(crate) fn sector(&self, id: &str) -> String {
        self.names.sector(id, self.lang).map_or_else(|| say!(self.lang, "outro setor", "another sector"), clean)
    }

    pub(crate) fn sign(&self, id: &str) -> String {
        self.names.sign(id, self.lang).map_or_else(|| say!(self.lang, "outro sinal de perigo", "another sign of danger"), clean)
    }

    /// A rule in words: the decision's own sentence, else the policy's title, else a sentence true of any rule.
    pub(crate) fn rule(&self, id: &str) -> String {
        match (super::rules::own(id, self.lang), self.names.rule_title(id, self.lang)) {
            (Some(words), _) => words.to_owned(),
            (None, Some(title)) => clean(title),
            (None, None) => say!(self.lang, "uma regra da política em vigor", "a rule of the policy in force"),
        }
    }

    /// Why a line stands there: one note for the worker, who has no time, else one for each reason. `told` are facts that
    /// the line tells itself.
    pub(crate) fn why(&self, reasons: &[Reason], told: &[FactKind]) -> Vec<String> {
        self.why_after(None, reasons, told)
    }

    /// As [`Self::why`], after a clause that comes first.
    pub(crate) fn why_after(&self, first: Option<String>, reasons: &[Reason], told: &[FactKind]) -> Vec<String> {
        let lang = self.lang;
        let reasons = self.gathered(reasons);
        let own = reasons.iter().filter_map(|reason| self.reason(reason, told));
        let mut clauses: Vec<String> = first.into_iter().chain(own).collect();
        if self.reader == Audience::Worker && !clauses.is_empty() {
            clauses = vec![clauses.join("; ")];
        }
        clauses.into_iter().map(|why| say!(lang, "Por quê: {why}", "Why: {why}")).collect()
    }

    /// Reasons without facts that name a rule of the very same words, such as the part of a norm that its own row names.
    pub(crate) fn without_echo(&self, reasons: &[Reason]) -> Vec<Reason> {
        let mut reasons = reasons.to_vec();
        for reason in &mut reasons {
            let words = self.rule(&reason.rule);
            let echo = |fact: &Fact| fact.fact == FactKind::Rule && fact.id.as_deref().is_some_and(|id| self.rule(id) == words);
            reason.facts.retain(|fact| !echo(fact));
        }
        reasons
    }

    /// For the worker, reasons that read alike and differ in their facts alone become one.
    fn gathered(&self, reasons: &[Reason]) -> Vec<Reason> {
        let mut gathered: Vec<Reason> = Vec::new();
        for reason in reasons {
            let alike = |other: &&mut Reason| {
                self.reader == Audience::Worker
                    && (other.rule == reason.rule || self.rule(&other.rule) == self.rule(&reason.rule))
                    && self.origin_of(other) == self.origin_of(reason)
            };
            match gathered.iter_mut().find(alike) {
                Some(other) => other
                    .facts
                    .extend(reason.facts.iter().filter(|fact| !other.facts.contains(fact)).cloned().collect::<Vec<_>>()),
                None => gathered.push(reason.clone()),
            }
        }
        gathered
    }

    /// Rule and source of a reason, as far as the reader has a use for them.
    fn origin_of(&self, reason: &Reason) -> String {
        let (id, source) = (clean(&reason.rule), self.source(&reason.source));
        let own = super::rules::own(&reason.rule, self.lang).is_some();
        // The worker at night reads what the law says, not which line of the engine said it.
        match (self.reader, own) {
            (Audience::Worker, true) | (Audience::Person, _) => String::new(),
            (Audience::Worker, false) if source.starts_with("amparo") => String::new(),
            (Audience::Worker, false) => format!(" [{source}]"),
            _ => format!(" [{id} · {source}]"),
        }
    }

    /// A source as the reader's language writes it.
    fn source(&self, source: &str) -> String {
        let source = clean(source);
        if self.lang == Lang::PtBr { source.replace("amparo, to review", "amparo, a revisar") } else { source }
    }

    /// A reason as a clause; none for the worker if the line itself has said as much.
    fn reason(&self, reason: &Reason, told: &[FactKind]) -> Option<String> {
        let tell = |fact: &&Fact| !told.contains(&fact.fact);
        let facts: Vec<String> = reason.facts.iter().filter(tell).map(|fact| self.fact(fact)).collect();
        if self.reader == Audience::Worker && super::rules::restates(&reason.rule) {
            return (!facts.is_empty()).then(|| facts.join(", "));
        }
        let facts = if facts.is_empty() { String::new() } else { format!(" ({})", facts.join(", ")) };
        let (rule, origin) = (self.rule(&reason.rule), self.origin_of(reason));
        Some(format!("{rule}{facts}{origin}"))
    }

    /// What a service reported and how old that is, and to ask before going where that is not enough.
    pub(crate) fn status(&self, status: &StatusLine) -> String {
        let (report, lang) = (self.report(status), self.lang);
        if status.capacity != Capacity::Unknown && !status.ask_first {
            return report;
        }
        let ask = match self.reader {
            Audience::Worker | Audience::Person => say!(lang, "ligue antes de ir", "call before going"),
            Audience::Manager | Audience::Prosecutor => say!(lang, "a confirmar", "to be confirmed"),
        };
        format!("{report}: {ask}")
    }

    /// What a service reported and how old that is: a finding, for where nobody is about to go there.
    pub(crate) fn report(&self, status: &StatusLine) -> String {
        let lang = self.lang;
        let age = status.age_minutes.map(|minutes| ago(u64::from(minutes), lang));
        let said = |capacity: Capacity| match age.as_ref() {
            Some(age) if capacity.say(lang).starts_with(["que ", "that "][lang as usize % 2]) => {
                let what = capacity.say(lang);
                say!(lang, "informou {age} {what}", "reported {age} {what}")
            }
            Some(age) => {
                let what = capacity.say(lang);
                say!(lang, "informou {what} {age}", "reported {what} {age}")
            }
            None => {
                let what = capacity.say(lang);
                say!(lang, "no cadastro: {what}", "on record: {what}")
            }
        };
        match (status.capacity, status.last_reported, &age) {
            (Capacity::Unknown, Some(last), Some(_)) => {
                let said = said(last);
                say!(lang, "{said}, informação velha", "{said}, an old report")
            }
            (Capacity::Unknown, _, _) => Capacity::Unknown.say(lang).to_owned(),
            (capacity, _, _) => said(capacity),
        }
    }

    /// A report about a place that is not proposed, where it says more than that there is none.
    pub(crate) fn news(&self, status: Option<&StatusLine>) -> Option<String> {
        status.filter(|status| status.capacity != Capacity::Unknown || status.last_reported.is_some()).map(|s| self.report(s))
    }

    /// Minutes there and back.
    pub(crate) fn travel(&self, minutes: Option<u32>, back: Option<u32>) -> String {
        let lang = self.lang;
        let time = |minutes: u32| duration(u64::from(minutes), lang);
        match (minutes, back) {
            (Some(0), _) => say!(lang, "sem deslocamento", "no travel"),
            (Some(there), Some(back)) => {
                let (there, back) = (time(there), time(back));
                say!(lang, "{there} de ida, {back} de volta", "{there} there, {back} back")
            }
            (Some(there), None) => {
                let there = time(there);
                say!(lang, "{there} de ida, volta desconhecida", "{there} there, way back not known")
            }
            (None, _) => say!(lang, "tempo de viagem desconhecido", "travel time not known"),
        }
    }

    /// Name of a place; no service is home.
    pub(crate) fn place_name(&self, place: &Place) -> String {
        match &place.service {
            Some(service) => self.service(service),
            None => say!(self.lang, "em casa, com alguém de confiança", "home, with somebody of trust"),
        }
    }

    /// Name, way, stay and report of a place.
    pub(crate) fn place(&self, place: &Place) -> String {
        let lang = self.lang;
        let mut parts = vec![self.place_name(place)];
        if place.service.is_some() {
            parts.push(self.travel(place.minutes, place.return_minutes));
        }
        if let Some(stay) = place.max_stay_minutes {
            let stay = duration(u64::from(stay), lang);
            parts.push(say!(lang, "no máximo {stay}", "{stay} at most"));
        }
        // Who is there already has nobody to call first.
        let there = place.role == PlaceRole::Meanwhile;
        let known = |status: &&StatusLine| !there || status.capacity != Capacity::Unknown;
        let told = |status: &StatusLine| if there { self.report(status) } else { self.status(status) };
        parts.extend(place.status.as_ref().filter(known).map(told));
        parts.join(" · ")
    }

    /// What a called service is in the circle. Whoever is asked for no care of its own but to take over is told so.
    pub(crate) fn call_role(&self, call: &Call) -> String {
        if self.takes_over(call) {
            say!(self.lang, "assume depois, se aceitar", "takes over next, if it accepts")
        } else {
            call.role.say(self.lang).to_owned()
        }
    }

    /// Whether a service is called only because it is asked to hold the person next.
    pub(crate) fn takes_over(&self, call: &Call) -> bool {
        let next = self.plan.next_holder.as_ref().is_some_and(|next| next.service == call.service);
        next && call.role == CallRole::Need && call.meets.is_empty()
    }

    /// What is owed, to whom and by when.
    pub(crate) fn duty(&self, duty: &Duty) -> String {
        let lang = self.lang;
        let (owner, act, to) = (self.owner(duty), duty.act.say(lang), self.addressee(duty));
        let deadline = self.deadline(duty);
        let naming = self.naming(duty);
        capital(&format!("{owner}: {act} {to} · {deadline} · {naming}"))
    }

    pub(crate) fn owner(&self, duty: &Duty) -> String {
        match &duty.owner {
            Some(owner) => self.service(owner),
            None => say!(self.lang, "o serviço que atender a pessoa", "the service that will attend the person"),
        }
    }

    pub(crate) fn addressee(&self, duty: &Duty) -> String {
        let role = to_role(duty.to_role, self.lang);
        match &duty.to {
            Some(service) => self.beside(role, duty.to_role, service),
            None => role,
        }
    }

    /// A role's words with the service that has it, unless its name says the role already.
    fn beside(&self, words: String, role: Role, service: &str) -> String {
        let name = self.service(service);
        if name.to_lowercase() == role.say(self.lang).to_lowercase() { words } else { format!("{words} ({name})") }
    }

    /// A service on a ladder, with the role by which it stands there.
    pub(crate) fn service_as(&self, service: &str, role: Option<Role>) -> String {
        let name = self.service(service);
        match role.map(|role| role.say(self.lang)) {
            Some(role) if !name.to_lowercase().contains(&role.to_lowercase()) => format!("{name} ({role})"),
            _ => name,
        }
    }

    pub(crate) fn deadline(&self, duty: &Duty) -> String {
        let lang = self.lang;
        let (from, start) = (duty.by_from.say(lang), duty.starts_on.say(lang));
        let within = duty.within_minutes.map(|minutes| duration(u64::from(minutes), lang));
        match (duty.by, within) {
            (Some(by), _) => {
                let by = if self.reader == Audience::Prosecutor { self.clock.full(by) } else { self.clock.moment(by) };
                say!(lang, "até {by} ({from})", "by {by} ({from})")
            }
            (None, Some(within)) => {
                say!(lang, "em até {within}, que começam {start} ({from})", "within {within}, starting {start} ({from})")
            }
            (None, None) => say!(lang, "sem prazo em horas na lei nem na política local", "no hours given by law or policy"),
        }
    }

    pub(crate) fn naming(&self, duty: &Duty) -> String {
        if duty.identified {
            say!(self.lang, "com identificação da pessoa", "naming the person")
        } else {
            say!(self.lang, "sem identificar a pessoa", "without naming the person")
        }
    }

    /// What is missing.
    pub(crate) fn gap(&self, gap: &Gap) -> String {
        let what = gap.code.say(self.lang);
        let role = gap.role.map(|role| role.say(self.lang).to_owned());
        let need = gap.need.as_ref().map(|need| self.need(need));
        let service = gap.service.as_ref().map(|service| self.service(service));
        if let (GapCode::MetElsewhere, Some(need), Some(service)) = (gap.code, &need, &service) {
            let (lang, need) = (self.lang, capital(need));
            let of = gap.reasons.iter().flat_map(|reason| &reason.facts).find(|fact| fact.fact == FactKind::Territory);
            let of = of.and_then(|fact| fact.id.as_deref()).map(|id| self.territory(id));
            let of = of.map_or_else(String::new, |of| say!(lang, ", de {of}", ", of {of},"));
            return say!(
                lang,
                "{need}: no município ninguém oferece agora; oferece {service}{of}",
                "{need}: nobody in the municipality offers it now; {service}{of} does"
            );
        }
        if let (GapCode::LadderEndsNowhere, Some(service)) = (gap.code, &service) {
            return capital(&format!("{service}: {what}"));
        }
        let about: Vec<String> = match gap.code {
            GapCode::NeedUnmet | GapCode::NoPlace | GapCode::TooManyNeeds => need.into_iter().collect(),
            GapCode::MissingRole => role.into_iter().collect(),
            _ => [service, need, role].into_iter().flatten().collect(),
        };
        capital(&if about.is_empty() { what.to_owned() } else { format!("{what}: {}", about.join(", ")) })
    }

    /// The service that would have come nearest, and what it lacks.
    pub(crate) fn miss(&self, miss: &NearestMiss) -> String {
        let lang = self.lang;
        let (service, lacks) = (self.service(&miss.service), miss.code.say(lang));
        let away = miss.minutes.map_or_else(String::new, |minutes| format!(", {}", duration(u64::from(minutes), lang)));
        let opens = miss.opens.map_or_else(String::new, |at| {
            let at = self.clock.moment(at);
            say!(lang, "; abre {at}", "; opens {at}")
        });
        say!(lang, "Chegou mais perto: {service}{away}: {lacks}{opens}", "Came nearest: {service}{away}: {lacks}{opens}")
    }

    /// What made the plan, and the fingerprint by which it can be made again.
    pub(crate) fn origin(&self) -> Vec<Line> {
        let (lang, engine) = (self.lang, &self.plan.engine);
        let [print, version, zones, network, policy] =
            [&self.plan.fingerprint, &engine.version, &engine.time_zones, &engine.network, &engine.policy]
                .map(|text| clean(text));
        vec![
            Line::new(say!(lang, "Impressão (SHA-256): {print}.", "Fingerprint (SHA-256): {print}.")),
            Line::new(say!(
                lang,
                "amparo {version}; fusos horários {zones}; rede {network}; política {policy}.",
                "amparo {version}; time zones {zones}; network {network}; policy {policy}."
            )),
        ]
    }

    /// A door of the episode.
    pub(crate) fn step(&self, step: &TrailStep) -> Line {
        let lang = self.lang;
        let at = if self.reader == Audience::Prosecutor { self.clock.full(step.at) } else { self.clock.day_and_time(step.at) };
        let service = self.service(&step.service);
        let came = match &step.outcome {
            Some(id) => outcome(id, lang).to_owned(),
            None => say!(lang, "a pessoa está aqui agora", "the person is here now"),
        };
        Line::new(format!("{at} · {service}: {came}"))
    }

    /// Whether the person has wandered, in a line of its own.
    pub(crate) fn wandering(&self) -> Vec<Line> {
        let (lang, episode) = (self.lang, &self.plan.episode);
        let mut lines = Vec::new();
        if episode.wandering {
            lines.push(Line::new(say!(
                lang,
                "Peregrinação: a pessoa já passou por portas que não acolheram.",
                "Wandering: the person has been at doors that did not receive."
            )));
        }
        if episode.no_third_door {
            lines.push(Line::new(say!(
                lang,
                "Não leve a outra porta sem fato novo: quem está com a pessoa permanece com ela até haver aceite.",
                "No further door without a new fact: who holds the person keeps them until another accepts."
            )));
        }
        if !episode.new_facts.is_empty() {
            let facts = list(&episode.new_facts.iter().map(|id| new_fact(id, lang).to_owned()).collect::<Vec<_>>(), lang);
            lines.push(Line::new(say!(
                lang,
                "Fato novo, que as outras portas não sabiam: {facts}.",
                "New, and not known at the doors before: {facts}."
            )));
        }
        lines
    }

    /// What would change the answer, and how.
    pub(crate) fn change(&self, change: &WouldChange) -> Line {
        let lang = self.lang;
        let when = match (change.change, &change.service) {
            (ChangeKind::PlaceFull, Some(service)) => {
                let service = self.service(service);
                say!(lang, "se não houver vaga em {service}", "if {service} has no place")
            }
            (ChangeKind::PersonRefuses, Some(service)) => {
                let service = self.service(service);
                say!(lang, "se a pessoa não quiser {service}", "if the person refuses {service}")
            }
            (ChangeKind::Admitted, Some(service)) => {
                let service = self.service(service);
                say!(lang, "se a pessoa for internada em {service}", "if the person is admitted to {service}")
            }
            (ChangeKind::Assumption, _) => {
                let fact = unknown_fact(change.fact.as_deref().unwrap_or_default(), lang);
                say!(lang, "se for diferente do que se supôs: {fact}", "if it is not as assumed: {fact}")
            }
            (kind, _) => kind.say(lang).to_owned(),
        };
        let mut then = Vec::new();
        if change.emergency {
            then.push(say!(lang, "a emergência vem primeiro", "the emergency comes first"));
        }
        if let Some(lead) = change.lead.as_ref().map(|id| self.service(id)) {
            then.push(say!(lang, "conduz {lead}", "{lead} leads"));
        }
        match change.first_place.as_deref() {
            None => {}
            Some("home") => {
                then.push(say!(lang, "o primeiro lugar é em casa, com alguém", "the first place is home, with somebody"))
            }
            Some(id) if id == self.plan.crisis.door => {
                let door = self.service(id);
                then.push(say!(lang, "a pessoa fica em {door}", "the person stays at {door}"));
            }
            Some(id) => {
                let place = self.service(id);
                then.push(say!(lang, "o primeiro lugar a que se pede é {place}", "the first place asked is {place}"));
            }
        }
        let many = |services: &[String]| services.len() > 1;
        if !change.called.is_empty() {
            let called = self.services(&change.called);
            then.push(if many(&change.called) {
                say!(lang, "acionam-se também {called}", "{called} are called too")
            } else {
                say!(lang, "aciona-se também {called}", "{called} is called too")
            });
        }
        if !change.no_longer_called.is_empty() {
            let dropped = self.services(&change.no_longer_called);
            then.push(if many(&change.no_longer_called) {
                say!(lang, "não se acionam mais {dropped}", "{dropped} are no longer called")
            } else {
                say!(lang, "não se aciona mais {dropped}", "{dropped} is no longer called")
            });
        }
        if !change.duties.is_empty() {
            let duties: Vec<String> = change.duties.iter().map(|rule| self.rule(rule)).collect();
            let duties = duties.join("; ");
            then.push(say!(lang, "passa a ser devido: {duties}", "then owed: {duties}"));
        }
        let then = if then.is_empty() { say!(lang, "peça um novo plano", "ask for a new plan") } else { then.join("; ") };
        Line::new(capital(&format!("{when}: {then}.")))
    }
}

/// A name as one line of text: control characters and those that turn the direction of writing are left out.
pub(crate) fn clean(text: &str) -> String {
    let turning = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}' | '\u{2066}'..='\u{2069}');
    let spaced: String = text.chars().filter(|c| !turning(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text with a capital at its head.
pub(crate) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
