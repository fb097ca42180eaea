//! What is answered before all else, and instead of a plan.

use amparo::exchange::{EmergencyDocument, to_pretty_json};
use amparo::plan::document::Emergency;
use amparo::plan::explain::Lang;
use amparo::policy::Policy;

use crate::args::Format;
use crate::load::Stop;
use crate::out::Out;

/// The first line wherever life is at risk.
pub fn first_line(emergency: Option<&Emergency>, out: &Out) -> Option<String> {
    let number = &emergency.filter(|emergency| !emergency.if_signs)?.number;
    Some(match out.lang {
        Lang::En => format!("CALL {number} NOW. Life is at risk. Do not leave the person alone."),
        _ => format!("LIGUE {number} AGORA. Há risco de vida. Não deixe a pessoa só."),
    })
}

/// There is no plan: says why on standard error and what to do at once on standard output. `told` is whether the first
/// line stands there already.
pub fn instead(answer: &EmergencyDocument, why: &Stop, format: Format, told: bool, out: &Out) -> Result<(), Stop> {
    out.note(out.say("Não foi possível fazer o plano.", "There is no plan."));
    out.note(&why.text);
    match format {
        Format::Json => out.print(&format!("{}\n", to_pretty_json(answer))),
        Format::Table | Format::Markdown => out.print(&in_words(answer, told, out)),
    }
}

fn in_words(answer: &EmergencyDocument, told: bool, out: &Out) -> String {
    let mut text = String::new();
    match (&answer.emergency, first_line(answer.emergency.as_ref(), out)) {
        (_, Some(line)) if !told => text.push_str(&format!("{}\n", out.alarm(&line))),
        (_, Some(_)) => {}
        (Some(emergency), None) => text.push_str(&signs(emergency, out)),
        (None, None) => text.push_str(out.say(
            "Sem risco de vida pelo que se pôde ler. Se isso mudar, ligue 192.\n",
            "No risk to life by what could be read. If that changes, call 192.\n",
        )),
    }
    let gap = if text.is_empty() { "" } else { "\n" };
    text.push_str(gap);
    text.push_str(out.say(
        "Não há plano ainda. Enquanto isso:\n\
         - Não mande a pessoa embora: quem a recebeu responde por ela até outro serviço aceitar.\n\
         - Não a deixe só. Procure a coordenação da rede ou o serviço de referência dela.\n",
        "There is no plan yet. Meanwhile:\n\
         - Do not send the person away: who received them answers for them until another service accepts.\n\
         - Do not leave them alone. Reach the network's coordination or their reference service.\n",
    ));
    text
}

/// The signs of danger, each a line.
fn signs(emergency: &Emergency, out: &Out) -> String {
    let number = &emergency.number;
    let mut text = match out.lang {
        Lang::En => format!("Severity is not known. If there is any of these signs, CALL {number} NOW:\n"),
        _ => format!("Não se sabe a gravidade. Se houver qualquer um destes sinais, LIGUE {number} AGORA:\n"),
    };
    let policy = Policy::br();
    for sign in &policy.draft().signs {
        if emergency.signs.iter().any(|id| id == sign.id.as_str()) {
            text.push_str(&format!("- {}\n", out.say(&sign.label.pt, &sign.label.en)));
        }
    }
    text
}
