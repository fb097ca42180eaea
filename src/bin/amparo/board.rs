//! `amparo case board`: the open cases at a glance, the most pressing first.

use std::time::Duration;

use amparo::case::state::{CallStage, CaseState, DutyLine, Stage};
use amparo::case::{Case, Due, DueKind};
use amparo::id::ServiceId;
use amparo::ledger::Inputs;
use amparo::network::Network;
use amparo::plan::explain::Lang;
use chrono::{DateTime, Datelike, Utc};

use crate::OK;
use crate::desk::{self, Opened};
use crate::ledger_args::BoardArgs;
use crate::load::Stop;
use crate::out::Out;

/// Shows the board once, or again and again.
pub fn run(args: &BoardArgs, out: &Out) -> Result<u8, Stop> {
    let Some(every) = args.every else { return once(args, out).and_then(|text| out.print(&text)).map(|()| OK) };
    if !out.terminal || args.desk.at.is_some() {
        let why = out.say(
            "--every renova o quadro em um terminal, com o relógio do sistema",
            "--every paints the board anew on a terminal, with the system's clock",
        );
        return Err(Stop::usage(format!("{why}.")));
    }
    loop {
        // A ledger that somebody holds for a moment is no reason for a dark board.
        let text = once(args, out).unwrap_or_else(|stop| format!("{}\n", out.alarm(&stop.text)));
        out.print(&format!("\u{1b}[2J\u{1b}[H{text}"))?;
        std::thread::sleep(Duration::from_secs(every.into()));
    }
}

fn once(args: &BoardArgs, out: &Out) -> Result<String, Stop> {
    let Opened { mut ledger, reader, now } = desk::open(&args.desk, false, out)?;
    let listed = |error| desk::stop(error, out);
    let cases = ledger.list(&reader, None, now).map_err(listed)?;
    let dead = ledger.dead_letters(&reader, now).map_err(listed)?.len();
    let goes_on: Vec<&Case> = cases.iter().filter(|case| matches!(case.state().stage, Stage::Open | Stage::Settled)).collect();
    let door = goes_on.first().and_then(|case| case.state().doors.first()).map_or("", |line| line.service.as_str());
    let inputs = desk::inputs(&args.world, None, door, out)?;
    Ok(board(&goes_on, dead, &inputs, now, out))
}

/// The board's text.
fn board(cases: &[&Case], dead: usize, inputs: &Inputs, now: DateTime<Utc>, out: &Out) -> String {
    let mut cards: Vec<Card<'_>> =
        cases.iter().map(|case| Card { case, agenda: case.agenda(now, &inputs.context()), now }).collect();
    cards.sort_by_key(Card::rank);
    let in_crisis = cards.iter().filter(|card| card.state().stage == Stage::Open).count();
    let late = cards.iter().filter(|card| card.is_late()).count();
    let seen_from = cards.first().and_then(|card| card.door());
    let mut text = format!(
        "{}\n{}: {in_crisis}   {}: {}   {}: {late}   {}: {dead}\n\n",
        out.heading(&format!(
            "{} {}",
            out.say("Quadro de casos em", "Board of cases at"),
            desk::moment(inputs.network(), seen_from, now)
        )),
        out.say("em crise", "in crisis"),
        out.say("em acompanhamento", "followed up"),
        cards.len() - in_crisis,
        out.say("com atraso", "late"),
        out.say("mensagens que não saíram", "dead letters"),
    );
    if cards.is_empty() {
        text.push_str(out.say("Nenhum caso aberto.\n", "No open cases.\n"));
        return text;
    }
    let titles = [
        out.say("Caso", "Case"),
        out.say("Responde pela pessoa", "Custodian"),
        out.say("Respostas", "Answers"),
        out.say("A fazer", "To do"),
        out.say("Prazos legais", "Legal clocks"),
    ];
    let rows = cards.iter().map(|card| {
        vec![
            card.head(out),
            card.custodian(inputs.network(), out),
            card.answers(inputs.network(), out),
            card.next(inputs.network(), out),
            card.clocks(inputs.network(), out),
        ]
    });
    text.push_str(&out.table(&titles, rows.collect()));
    text
}

/// One case of the board.
struct Card<'c> {
    case: &'c Case,
    agenda: Vec<Due>,
    now: DateTime<Utc>,
}

impl Card<'_> {
    fn state(&self) -> &CaseState {
        self.case.state()
    }

    fn door(&self) -> Option<&ServiceId> {
        self.state().doors.last().map(|line| &line.service)
    }

    /// Short, in the local time of the door.
    fn moment(&self, network: &Network, at: DateTime<Utc>) -> String {
        desk::moment(network, self.door(), at).replacen(&format!("/{}", self.now.year()), "", 1)
    }

    fn is_late(&self) -> bool {
        self.agenda.iter().any(|line| line.is_late(self.now)) || self.open_duties().any(|line| line.is_breached(self.now))
    }

    /// Late ones first, then open crises, then whatever comes soonest.
    fn rank(&self) -> (bool, bool, Option<DateTime<Utc>>, String) {
        let soonest = self.agenda.iter().map(|line| line.by.unwrap_or(line.at)).min();
        let state = self.state();
        (!self.is_late(), state.stage != Stage::Open, soonest, state.case.as_str().to_owned())
    }

    fn head(&self, out: &Out) -> String {
        let state = self.state();
        let stage = match state.stage {
            Stage::Open => out.say("em crise", "in crisis"),
            _ => out.say("em acompanhamento", "followed up"),
        };
        let mut text = format!("{}\n{stage}, {}", state.case.as_str(), self.ago(state.episode_from()));
        let marks = [
            (state.is_wandering(), out.say("DUAS PORTAS RECUSARAM", "TWO DOORS REFUSED")),
            (state.admission().is_some(), out.say("internação em curso", "admitted")),
        ];
        marks.iter().filter(|(is_so, _)| *is_so).for_each(|(_, mark)| text.push_str(&format!("\n{mark}")));
        text
    }

    fn custodian(&self, network: &Network, out: &Out) -> String {
        let state = self.state();
        let mut text = state.custodian().map_or_else(String::new, |service| name(service, network));
        if let (Some(next), Some(before)) = (&state.next_holder, state.next_holder_before) {
            let (next, before) = (name(next, network), self.moment(network, before));
            text.push_str(&format!("\n{} {next}, {} {before}", out.say("passa a", "hands over to"), out.say("até", "before")));
        }
        text
    }

    /// How many have accepted, and who is silent for how long.
    fn answers(&self, network: &Network, out: &Out) -> String {
        let state = self.state();
        let present: Vec<_> = state.calls.iter().filter(|line| line.episode == state.episode() && line.must_answer()).collect();
        let accepted = present.iter().filter(|line| line.holds(self.now)).count();
        let how = match (self.case.is_formed(self.now), self.case.is_held(self.now)) {
            (true, _) => out.say(", cuidado partilhado", ", shared care"),
            (false, true) => out.say(", sustentado", ", held"),
            (false, false) => "",
        };
        let mut text = format!("{accepted} {} {}{how}", out.say("de", "of"), present.len());
        let ladder_end = out.say("ninguém respondeu", "nobody answered");
        for line in present {
            let last = line.steps.iter().rev().find(|step| step.delivered_at.is_some());
            let asked = last.map_or(&line.call.service, |step| &step.service);
            let silent = match (line.stage, last.and_then(|step| step.delivered_at)) {
                (CallStage::Waiting, Some(at)) => {
                    format!("{} {}", out.say("em silêncio", "silent"), self.ago(at))
                }
                (CallStage::Waiting, None) => out.say("ainda não acionado", "not called yet").to_owned(),
                (CallStage::Expired, _) => ladder_end.to_owned(),
                (CallStage::Declined, _) => out.say("recusou", "declined").to_owned(),
                _ => continue,
            };
            text.push_str(&format!("\n{}: {silent}", name(asked, network)));
        }
        text
    }

    /// The three things to do next; those that are late are said to be.
    fn next(&self, network: &Network, out: &Out) -> String {
        let mut lines: Vec<&Due> = self.agenda.iter().filter(|line| line.kind != DueKind::Duty).collect();
        lines.sort_by_key(|line| (!line.is_late(self.now), line.at, line.kind));
        let more = lines.len().saturating_sub(3);
        let mut text: Vec<String> = lines
            .iter()
            .take(3)
            .map(|line| {
                let what = if out.lang == Lang::En { line.kind.as_str() } else { line.kind.pt() };
                let whom = line.service.as_ref().map_or_else(String::new, |service| format!(" ({})", name(service, network)));
                let when = match (line.is_late(self.now), line.at <= self.now) {
                    (true, _) => out.say("ATRASADO", "LATE").to_owned(),
                    (false, true) => out.say("agora", "now").to_owned(),
                    (false, false) => self.moment(network, line.at),
                };
                format!("{when}: {what}{whom}")
            })
            .collect();
        if more > 0 {
            text.push(format!("{} {more}", out.say("e mais", "and more:")));
        }
        text.join("\n")
    }

    fn open_duties(&self) -> impl Iterator<Item = &DutyLine> {
        self.state().duties.iter().filter(|line| !line.is_ended(self.now))
    }

    fn clocks(&self, network: &Network, out: &Out) -> String {
        let mut lines: Vec<&DutyLine> = self.open_duties().collect();
        lines.sort_by_key(|line| (line.duty.by.is_none(), line.duty.by));
        let told = |line: &&DutyLine| {
            let rule = line.duty.rule.as_str();
            match line.duty.by {
                _ if line.is_breached(self.now) && line.met_at.is_some() => {
                    format!("{rule}: {}", out.say("cumprido fora do prazo, a informar", "met late, to be reported"))
                }
                Some(by) if line.is_breached(self.now) => {
                    format!("{rule}: {} {}", out.say("VENCIDO", "BREACHED"), self.moment(network, by))
                }
                Some(by) => format!("{rule}: {} {}", out.say("até", "by"), self.moment(network, by)),
                None => rule.to_owned(),
            }
        };
        lines.iter().map(told).collect::<Vec<_>>().join("\n")
    }

    /// Time since an instant, in the unit that fits.
    fn ago(&self, at: DateTime<Utc>) -> String {
        let minutes = (self.now - at).num_minutes().max(0);
        match minutes {
            0..120 => format!("{minutes} min"),
            120..2_880 => format!("{} h", minutes / 60),
            _ => format!("{} d", minutes / 1_440),
        }
    }
}

fn name(service: &ServiceId, network: &Network) -> String {
    network.service_ix(service.as_str()).map_or(service.as_str(), |ix| network.service(ix).name()).to_owned()
}
