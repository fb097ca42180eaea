//! Names of a network and policy for explanations.

use chrono_tz::Tz;

use crate::network::Network;
use crate::plan::explain::{Lang, Names};
use crate::policy::draft::PolicyDraft;
use crate::policy::{Policy, Table};

/// Looks words up in a network and a policy.
pub struct NamesOf<'a> {
    /// Network.
    pub network: &'a Network,
    /// Policy.
    pub policy: &'a Policy,
    /// Service whose local time is told, usually the door.
    pub door: &'a str,
}

fn pick(label: &crate::network::draft::Label, lang: Lang) -> &str {
    match lang {
        Lang::PtBr => &label.pt,
        Lang::En => &label.en,
    }
}

impl NamesOf<'_> {
    fn draft(&self) -> &PolicyDraft {
        self.policy.draft()
    }
}

impl NamesOf<'_> {
    /// What a row of a table without titles says, in words.
    fn row_title(&self, id: &str, lang: Lang) -> Option<&'static str> {
        let titles = [
            (Table::Needs, "é o cuidado que este momento pede", "it is the care that this moment asks for"),
            (
                Table::Floors,
                "o que aconteceu pede, no mínimo, esta gravidade",
                "what happened asks for this severity at the least",
            ),
            (Table::Disclosure, "o que se conta segue esta base legal", "what is told follows this legal basis"),
            (Table::Home, "pode ser cuidada em casa, perto de quem confia", "can be cared for at home, near somebody trusted"),
            (
                Table::Profiles,
                "a comunicação leva só o que a norma pede",
                "the communication carries only what the norm asks for",
            ),
        ];
        let (_, pt, en) = titles.into_iter().find(|(table, ..)| self.policy.row_ix(*table, id).is_some())?;
        Some(match lang {
            Lang::PtBr => pt,
            Lang::En => en,
        })
    }
}

impl Names for NamesOf<'_> {
    fn service(&self, id: &str) -> Option<&str> {
        self.network.service_ix(id).map(|service| self.network.service(service).name())
    }

    fn kind(&self, service: &str, lang: Lang) -> Option<&str> {
        self.network.service_ix(service).map(|service| pick(&self.network.service(service).kind().label, lang))
    }

    fn need(&self, id: &str, lang: Lang) -> Option<&str> {
        self.network.needs().iter().find(|need| *need.id == *id).map(|need| pick(&need.label, lang))
    }

    fn sector(&self, id: &str, lang: Lang) -> Option<&str> {
        self.network.sectors().iter().find(|sector| *sector.id == *id).map(|sector| pick(&sector.label, lang))
    }

    fn territory(&self, id: &str) -> Option<&str> {
        self.network.territory_ix(id).map(|territory| &*self.network.territory(territory).name)
    }

    fn rule_title(&self, id: &str, lang: Lang) -> Option<&str> {
        let rule = self.draft().rules.iter().find(|rule| rule.id.as_str() == id).map(|rule| pick(&rule.title, lang));
        rule.or_else(|| self.row_title(id, lang))
    }

    fn sign(&self, id: &str, lang: Lang) -> Option<&str> {
        self.draft().signs.iter().find(|sign| sign.id.as_str() == id).map(|sign| pick(&sign.label, lang))
    }

    fn time_zone(&self) -> Tz {
        let door = self.network.service_ix(self.door).map(|door| self.network.service(door).municipality());
        let zone = door.map(|municipality| self.network.territory(municipality).tz);
        zone.unwrap_or(chrono_tz::America::Sao_Paulo)
    }
}
