//! Help and complaints about the command line, in both languages. The English words stand with the arguments themselves.

use std::ffi::OsString;

use amparo::plan::explain::Lang;
use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::USAGE;
use crate::out::Out;

/// Language that the command line asks for, before it is parsed.
pub fn lang_of(words: &[OsString]) -> Lang {
    let told = words.iter().enumerate().find_map(|(index, word)| match word.to_str()? {
        "--lang" => words.get(index + 1)?.to_str().map(str::to_owned),
        word => word.strip_prefix("--lang=").map(str::to_owned),
    });
    told.and_then(|word| Lang::from_token(&word)).unwrap_or(Lang::PtBr)
}

const EXIT_EN: &str = "Exit codes:
  0  done
  1  a document has faults (`check --strict`: or warnings); `plan`: made without the part that has faults
  2  the command line was not understood
  3  no plan could be made; what to do at once was answered
  4  a file could not be read or written";
const EXIT_PT: &str = "Códigos de saída:
  0  feito
  1  um documento tem problemas (`check --strict`: ou avisos); `plan`: feito sem a parte com problemas
  2  a linha de comando não foi entendida
  3  não foi possível fazer o plano; o que fazer agora foi dito
  4  não foi possível ler ou gravar um arquivo";

/// Portuguese for the help, by command and argument.
const PT: [(&str, &str); 53] = [
    ("amparo", "Diz quais serviços acionar por uma pessoa em crise, e por quê"),
    ("amparo lang", "Idioma do que se escreve"),
    ("plan", "Decide quem caminha com a pessoa agora; a emergência vem primeiro, haja o que houver com os arquivos"),
    ("plan network", "Documento da rede"),
    ("plan request", "Documento do pedido; `-` lê a entrada padrão"),
    ("plan policy", "Documento da política, ou br ou br-rs, que já vêm prontas; sem ele, pela UF da porta"),
    ("plan status", "Documento com as informações de vaga"),
    ("plan format", "Como escrever a resposta"),
    ("plan reader", "Explica o plano a este leitor"),
    ("plan view", "Mostra o que este serviço pode ver"),
    ("plan at", "Decide como se fosse esta hora (2031-05-15T22:40:00-03:00), sem acionar ninguém"),
    ("plan why", "Mostra cada motivo com seus fatos e sua fonte"),
    ("plan why_not", "Diz por que este serviço não é acionado"),
    ("plan message", "Escreve o texto do acionamento deste serviço"),
    ("plan class", "O que o canal da mensagem pode levar"),
    ("check", "Confere um documento e lista tudo o que há de errado nele"),
    ("check file", "Documento"),
    ("check network", "Rede com a qual conferir vagas, política ou pedido"),
    ("check kind", "Tipo do documento; sem ele, o que diz o campo `format`"),
    ("check at", "Diz se a rede é antiga nesta hora (2031-05-15T22:40:00-03:00)"),
    ("check strict", "Avisos contam como problemas"),
    ("explain", "Explica um plano guardado a um leitor"),
    ("explain plan", "Documento do plano"),
    ("explain network", "Documento da rede"),
    ("explain policy", "Documento da política, ou br ou br-rs; sem ele, a que o plano nomeia"),
    ("explain reader", "Leitor"),
    ("explain format", "Como escrever"),
    ("schema", "Escreve o JSON Schema de um documento"),
    ("schema name", "Nome do documento"),
    ("schema all", "Todos, um arquivo para cada"),
    ("schema dir", "Pasta dos arquivos"),
    ("import", "Transforma tabelas em um documento de rede"),
    ("csv", "De CSV em UTF-8 com linha de títulos"),
    ("csv services", "Tabela de estabelecimentos"),
    ("csv municipalities", "Tabela de municípios"),
    ("csv regions", "Tabela de regiões de saúde"),
    ("csv column", "Uma coluna tem este título, como services.name=NO_FANTASIA; título vazio: não há"),
    ("csv uf", "Só esta UF; pode repetir"),
    ("csv municipality", "Só este município (código IBGE de sete dígitos); pode repetir"),
    ("csv id", "Id da rede"),
    ("csv name", "Nome da rede"),
    ("csv valid_at", "Quando as tabelas valiam; sem ele, a data da tabela de estabelecimentos"),
    ("csv delimiter", "Separador de campos"),
    ("csv without_roles", "Sem os papéis à espera de nome"),
    ("csv out", "Documento de rede a gravar; sem ele, a saída padrão"),
    ("csv report", "Cada linha recusada e cada dúvida, em CSV"),
    ("part", "Separa de uma rede o que alguns territórios precisam, compactado para um celular"),
    ("part network", "Documento da rede"),
    ("part territory", "Território que fica, com quem pode ser acionado por sua gente; pode repetir; sem ele, a rede inteira"),
    ("part json", "Grava JSON em vez do arquivo compacto"),
    ("part out", "Arquivo a gravar"),
    ("completions", "Escreve o que completa os comandos em um shell"),
    ("completions shell", "Shell"),
];

/// Portuguese for the help of what keeps cases. `*`: the same for each of its commands.
#[cfg(feature = "ledger")]
const PT_LEDGER: &[(&str, &str)] = &[
    ("case", "Guarda casos: abrir, o que fazer, registrar, planejar de novo, mostrar"),
    ("open", "Abre um caso com seu plano; quem já tem caso chega a outra porta dele, ou o reabre"),
    ("open request", "Documento do pedido; `-` lê a entrada padrão"),
    ("open case", "Referência do novo caso; sem ela, é sorteada"),
    ("due", "Lista o que fazer agora, e quem faz"),
    ("due case", "Só este caso"),
    ("due ahead", "Também o que ainda vem"),
    ("record", "Registra o que aconteceu"),
    ("record event", "Documento do registro; `-` lê a entrada padrão"),
    ("record kind", "O que aconteceu, em vez de um documento"),
    ("record service", "Serviço de que se trata"),
    ("record id", "Chave do registro: a da linha de `due` a que responde; sem ela, é sorteada"),
    ("record field", "Outro campo do registro, como declined=no_place; pode repetir"),
    ("record expect", "Só se o caso está nesta versão"),
    ("replan", "Refaz o plano com tudo o que o caso aprendeu"),
    ("show", "Mostra um caso"),
    ("list", "Lista os casos"),
    ("list person", "Só os desta pessoa"),
    ("list all", "Também os encerrados e os unidos"),
    ("board", "Mostra os casos abertos em um quadro: quem responde, quem está em silêncio, o que vem, prazos legais"),
    ("board every", "Renova o quadro a cada tantos segundos; cada vez é uma leitura, e fica registrada"),
    ("ledger", "Confere, recalcula, exporta e elimina o que se guarda dos casos"),
    ("key", "Cria um arquivo de chave; guarde uma cópia longe do registro"),
    ("key out", "Arquivo a gravar; um que já existe não é tocado"),
    ("verify", "Confere um registro, ou um pacote, sem chave"),
    ("verify file", "Registro ou pacote"),
    ("verify since", "Fim da cadeia como foi dito antes: ainda tem de estar lá"),
    ("replay", "Recalcula as decisões guardadas de um caso"),
    ("export", "Escreve um pacote para uma autoridade, sem nomes"),
    ("export case", "Só este caso"),
    ("indicators", "Conta os casos de um período; números pequenos não aparecem"),
    ("indicators policy", "Documento da política, ou br ou br-rs, que já vêm prontas"),
    ("indicators from", "Primeiro instante do período"),
    ("indicators to", "Primeiro instante depois dele"),
    ("report", "Escreve quem soube o quê de uma pessoa, e quem leu"),
    ("report person", "Pessoa"),
    ("retention", "Lista desde quando se pode eliminar o que se guarda de casos encerrados"),
    ("retention days", "Dias que se guarda depois do último registro; vinte anos (Lei 13.787/2018, art. 6)"),
    ("erase", "Elimina de vez o conteúdo de um caso encerrado"),
    ("letters", "Lista as mensagens que não saíram, e manda tentar de novo"),
    ("letters revive", "Tenta de novo, desde o começo, a mensagem com esta chave"),
    ("reach", "Lista como se alcança cada serviço; primeiro os canais que falham e os serviços em silêncio"),
    ("reach quiet", "Horas de silêncio a partir das quais se fala do serviço"),
    ("* ledger", "Arquivo do registro"),
    ("* key", "Arquivo da chave, como `amparo ledger key` o cria"),
    ("* by", "Quem pede, uma referência opaca; fica no registro de leituras"),
    ("* purpose", "Para quê, uma referência opaca; fica no registro de leituras"),
    ("* at", "O relógio, em vez do deste computador (2031-05-15T22:40:00-03:00)"),
    ("* network", "Documento da rede"),
    ("* policy", "Documento da política, ou br ou br-rs, que já vêm prontas; sem ele, pela UF da porta"),
    ("* status", "Documento com as informações de vaga"),
    ("* case", "Caso"),
    ("* format", "Como escrever"),
];

fn portuguese(key: &str) -> Option<&'static str> {
    let own = PT.iter().find(|(known, _)| *known == key).map(|(_, words)| *words);
    #[cfg(feature = "ledger")]
    let own = own.or_else(|| of_ledger(key));
    own
}

#[cfg(feature = "ledger")]
fn of_ledger(key: &str) -> Option<&'static str> {
    let find = |key: &str| PT_LEDGER.iter().find(|(known, _)| *known == key).map(|(_, words)| *words);
    let shared = || {
        let (command, argument) = key.split_once(' ')?;
        find(command).and_then(|_| find(&format!("* {argument}")))
    };
    find(key).or_else(shared)
}

/// The command with its help in one language.
pub fn command(command: Command, lang: Lang) -> Command {
    if lang == Lang::En {
        return command.after_help(EXIT_EN);
    }
    translate(command, "").after_help(EXIT_PT)
}

/// What an argument may be and what it is if left out, after its help.
fn values(arg: &clap::Arg) -> String {
    let names: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let usual: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    let takes = arg.get_action().takes_values();
    let names = if takes && !names.is_empty() { format!(" [valores: {}]", names.join(", ")) } else { String::new() };
    let usual = if takes && !usual.is_empty() { format!(" [padrão: {}]", usual.join(", ")) } else { String::new() };
    format!("{usual}{names}")
}

/// How a command is written: its path, its options, and what it cannot do without.
fn usage(command: &Command, path: &str) -> String {
    let name = |arg: &clap::Arg| arg.get_value_names().and_then(<[_]>::first).map_or_else(String::new, ToString::to_string);
    let mut usage = format!("{path} [OPÇÕES]");
    for arg in command.get_arguments().filter(|arg| arg.is_required_set() && !arg.is_positional()) {
        usage.push_str(&format!(" --{} <{}>", arg.get_long().unwrap_or_default(), name(arg)));
    }
    for arg in command.get_positionals() {
        let word = arg.get_id().as_str().to_uppercase();
        usage.push_str(&if arg.is_required_set() { format!(" <{word}>") } else { format!(" [{word}]") });
    }
    if command.has_subcommands() {
        usage.push_str(" <COMANDO>");
    }
    usage
}

fn translate(mut command: Command, above: &str) -> Command {
    let name = command.get_name().to_owned();
    let path = if above.is_empty() { name.clone() } else { format!("{above} {name}") };
    if let Some(words) = portuguese(&name) {
        command = command.about(words);
    }
    let ids: Vec<String> = command.get_arguments().map(|arg| arg.get_id().as_str().to_owned()).collect();
    for id in ids {
        let words = portuguese(&format!("{name} {id}"));
        let positional = command.get_arguments().any(|arg| arg.get_id() == id.as_str() && arg.is_positional());
        command = command.mut_arg(&id, |arg| {
            let arg = match words {
                Some(words) => {
                    let help = format!("{words}{}", values(&arg));
                    // A switch has no values to hide, and clap's own checks refuse to hide them.
                    let takes_value = arg.get_action().takes_values();
                    arg.help(help).hide_possible_values(takes_value).hide_default_value(takes_value)
                }
                None => arg,
            };
            arg.help_heading(if positional { "Argumentos" } else { "Opções" })
        });
    }
    let help = clap::Arg::new("help")
        .short('h')
        .long("help")
        .action(clap::ArgAction::Help)
        .help("Mostra esta ajuda")
        .help_heading("Opções");
    command = command.disable_help_flag(true).arg(help);
    if name == "amparo" {
        let version = clap::Arg::new("version").short('V').long("version").action(clap::ArgAction::Version);
        let version = version.help("Mostra a versão").help_heading("Opções");
        command = command.disable_version_flag(true).arg(version);
    }
    let usage = usage(&command, &path);
    command = command.override_usage(usage);
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |command| translate(command, &path));
    }
    command.subcommand_help_heading("Comandos").help_template("{about-with-newline}\nUso: {usage}\n\n{all-args}{after-help}")
}

/// Tells what is wrong with the command line; help and version are no complaint. Gives the exit code.
pub fn complain(error: &clap::Error, lang: Lang) -> u8 {
    let out = Out::new(lang);
    if !error.use_stderr() {
        return out.print(&error.render().to_string()).map_or(crate::IO, |()| crate::OK);
    }
    let what = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let (arg, value) = (what(ContextKind::InvalidArg), what(ContextKind::InvalidValue));
    let text = match (lang, error.kind()) {
        (Lang::En, _) => error.render().to_string(),
        (_, ErrorKind::UnknownArgument) => format!("Não conheço {arg}. Veja amparo --help."),
        (_, ErrorKind::InvalidSubcommand) => {
            format!("Não conheço o comando {}. Veja amparo --help.", what(ContextKind::InvalidSubcommand))
        }
        (_, ErrorKind::MissingRequiredArgument) => format!("Falta {arg}. Veja amparo --help."),
        (_, ErrorKind::InvalidValue) if value.is_empty() => format!("Falta um valor para {arg}."),
        (_, ErrorKind::InvalidValue) => format!("{arg} não aceita {value}. Valores: {}.", what(ContextKind::ValidValue)),
        (_, ErrorKind::ArgumentConflict) => format!("{arg} não pode vir junto com {}.", what(ContextKind::PriorArg)),
        (_, ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand) => error.render().to_string(),
        _ => error.render().to_string(),
    };
    out.note(&text);
    USAGE
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    fn untold(command: &Command, missing: &mut Vec<String>) {
        let name = command.get_name();
        let own = command.get_arguments().map(|arg| format!("{name} {}", arg.get_id()));
        let keys = std::iter::once(name.to_owned()).chain(own);
        missing.extend(keys.filter(|key| portuguese(key).is_none()));
        command.get_subcommands().for_each(|sub| untold(sub, missing));
    }

    #[test]
    fn every_command_and_argument_has_portuguese_help() {
        let mut missing = Vec::new();
        untold(&crate::args::Cli::command(), &mut missing);
        assert!(missing.is_empty(), "{missing:?}");
        command(crate::args::Cli::command(), Lang::PtBr).debug_assert();
    }
}
