//! `amparo import csv`.

use std::cell::Cell;
use std::fs::File;
use std::io::{BufReader, IsTerminal, Read};
use std::path::Path;
use std::time::{Duration, Instant};

use amparo::exchange::import::{Columns, Finding, ImportOptions, Imported, Report, Tables, import};
use amparo::exchange::to_pretty_json;
use amparo::id::DocumentId;
use chrono::{DateTime, Utc};
use indicatif::{ProgressBar, ProgressStyle};

use crate::args::{CsvArgs, ImportArgs, ImportFrom};
use crate::load::{self, Stop};
use crate::out::Out;
use crate::{OK, findings, words};

/// Until then nobody waits.
const PATIENCE: Duration = Duration::from_secs(2);
/// Refused rows shown one by one; the report file has them all.
const SHOWN: usize = 12;

/// Turns tables into a network document.
pub fn run(args: &ImportArgs, out: &Out) -> Result<u8, Stop> {
    let ImportFrom::Csv(args) = &args.from;
    let options = options(args, out)?;
    let columns = columns(&args.column, out)?;
    let Imported { draft, report } = read(args, &columns, &options, out)?;
    if report.municipalities == 0 {
        return Err(Stop::usage(
            out.say(
                "Nenhum município ficou no recorte: confira --uf, --municipality e a tabela de municípios.",
                "No municipality is left: look at --uf, --municipality and the table of municipalities.",
            )
            .to_owned(),
        ));
    }
    let text = format!("{}\n", to_pretty_json(&draft));
    match &args.out {
        Some(path) => load::write(path, text.as_bytes(), out)?,
        None => out.print(&text)?,
    }
    if let Some(path) = &args.report {
        load::write(path, table(&report, out).as_bytes(), out)?;
    }
    out.note(&summary(&report, out));
    Ok(OK)
}

fn options(args: &CsvArgs, out: &Out) -> Result<ImportOptions, Stop> {
    let id = DocumentId::new(args.id.as_str()).ok_or_else(|| {
        Stop::usage(out.say("--id: use letras sem acento, números e . _ : / -", "--id: use A-Z a-z 0-9 . _ : / -").to_owned())
    })?;
    let valid_at = match &args.valid_at {
        Some(text) => load::time(text, out)?,
        None => written(&args.services, out)?,
    };
    let delimiter = u8::try_from(args.delimiter).map_err(|_| {
        Stop::usage(
            out.say("--delimiter: um sinal simples, como , ou ;", "--delimiter: one plain sign, such as , or ;").to_owned(),
        )
    })?;
    Ok(ImportOptions {
        name: args.name.clone(),
        states: args.uf.iter().map(|uf| uf.to_uppercase()).collect(),
        municipalities: args.municipality.clone(),
        roles: !args.without_roles,
        delimiter,
        ..ImportOptions::new(id, valid_at)
    })
}

/// When a file was last written.
fn written(path: &Path, out: &Out) -> Result<DateTime<Utc>, Stop> {
    let at =
        std::fs::metadata(path).and_then(|file| file.modified()).map_err(|error| Stop::io(out, &load::name(path), &error))?;
    // Whole seconds: a file system's fractions say nothing about the tables.
    Ok(DateTime::from_timestamp(DateTime::<Utc>::from(at).timestamp(), 0).unwrap_or_default())
}

fn columns(given: &[String], out: &Out) -> Result<Columns, Stop> {
    let mut columns = Columns::default();
    for text in given {
        let place = text.split_once('=').and_then(|(name, title)| Some((column(&mut columns, name)?, title)));
        let Some((place, title)) = place else {
            let known = NAMES.join(" ");
            let hint = out.say(
                "--column se escreve TABELA.COLUNA=TÍTULO. As colunas são:",
                "--column is written TABLE.COLUMN=TITLE. The columns are:",
            );
            return Err(Stop::usage(format!("{hint} {known}")));
        };
        title.clone_into(place);
    }
    Ok(columns)
}

/// Columns by name, and where their titles are kept.
macro_rules! columns {
    ($($table:ident.$column:ident)*) => {
        const NAMES: &[&str] = &[$(concat!(stringify!($table), ".", stringify!($column))),*];
        fn column<'c>(columns: &'c mut Columns, name: &str) -> Option<&'c mut String> {
            match name {
                $(concat!(stringify!($table), ".", stringify!($column)) => Some(&mut columns.$table.$column),)*
                _ => None,
            }
        }
    };
}

columns! {
    services.cnes services.name services.municipality services.type_code services.subtype services.class services.latitude
    services.longitude services.shift
    municipalities.ibge municipalities.name municipalities.uf municipalities.latitude municipalities.longitude
    municipalities.population municipalities.area municipalities.time_zone
    regions.ibge regions.region
}

fn read(args: &CsvArgs, columns: &Columns, options: &ImportOptions, out: &Out) -> Result<Imported, Stop> {
    let open = |path: &Path| File::open(path).map_err(|error| Stop::io(out, &load::name(path), &error));
    let (services, municipalities) = (open(&args.services)?, open(&args.municipalities)?);
    let mut municipalities = BufReader::new(municipalities);
    let mut regions = args.regions.as_deref().map(open).transpose()?.map(BufReader::new);
    let watched = std::io::stderr().is_terminal();
    let (begun, mut bar) = (Instant::now(), None::<ProgressBar>);
    let size = services.metadata().map_or(0, |file| file.len());
    let done = Cell::new(0);
    let mut services = BufReader::new(Counted { inner: services, done: &done });
    let mut progress = |rows: u64| {
        if watched && begun.elapsed() > PATIENCE {
            let bar = bar.get_or_insert_with(|| bar_of(size, out));
            bar.set_position(done.get());
            bar.set_message(rows.to_string());
        }
    };
    let tables = Tables {
        services: &mut services,
        municipalities: &mut municipalities,
        regions: regions.as_mut().map(|regions| regions as &mut dyn Read),
    };
    let imported = import(tables, columns, options, &mut progress);
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    imported.map_err(|faults| load::faulty(&args.services, &faults, out))
}

/// Counts the bytes that are read.
struct Counted<'c, R> {
    inner: R,
    done: &'c Cell<u64>,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.done.set(self.done.get() + read as u64);
        Ok(read)
    }
}

fn bar_of(bytes: u64, out: &Out) -> ProgressBar {
    let template = out.say(
        "{bar:30} {percent} % · {msg} estabelecimentos lidos · faltam {eta}",
        "{bar:30} {percent} % · {msg} establishments read · {eta} left",
    );
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(bytes).with_style(style)
}

/// Every finding as CSV.
fn table(report: &Report, out: &Out) -> String {
    let mut text = String::from("what,table,line,column,value,code,why\n");
    for (what, findings) in [("refused", &report.refused), ("doubt", &report.doubts)] {
        for finding in findings {
            let (line, why) = (finding.line.to_string(), findings::why(&finding.why, out));
            let cells = [what, finding.table.as_str(), &line, finding.column, &finding.value, finding.code.as_str(), &why];
            let quoted: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
            text.push_str(&format!("{}\n", quoted.join(",")));
        }
    }
    text
}

/// A cell of a CSV file; what a spreadsheet would take for a formula is kept a text.
fn quoted(cell: &str) -> String {
    let guard = if cell.starts_with(['=', '+', '-', '@', '\t']) { "'" } else { "" };
    if guard.is_empty() && !cell.contains([',', '"', '\n', '\r']) {
        return cell.to_owned();
    }
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}

fn summary(report: &Report, out: &Out) -> String {
    let count = |pt: &str, en: &str, number: u64| vec![out.say(pt, en).to_owned(), number.to_string()];
    let rows = vec![
        count("linhas de estabelecimentos", "rows of establishments", report.rows),
        count("viraram serviços", "became services", report.imported),
        count("fora do recorte", "left out by the filter", report.filtered),
        count("recusadas", "refused", report.refused_rows),
        count("serviços com dúvida (verify)", "services with a doubt (verify)", report.doubtful),
        count("só para população fechada", "closed population only", report.restricted),
        count("sem ponto no mapa", "without a point", report.no_point),
        count("ponto longe do município, descartado", "point far from the municipality, left out", report.far_points),
        count("ponto repetido em dez ou mais", "point shared by ten or more", report.shared_points),
        count("com horário", "with hours", report.with_hours),
        count("municípios", "municipalities", report.municipalities),
        count("municípios sem serviço na tabela", "municipalities without a service", report.without_service),
        count("papéis à espera de nome", "roles that wait for a name", report.role_services),
    ];
    let mut text = out.list(&[out.say("Importação", "Import"), out.say("Total", "Count")], rows);
    let all = out.say("(--report grava todas)", "(--report writes all)");
    if !report.refused.is_empty() {
        let row = |finding: &Finding| {
            vec![
                format!("{}:{}", finding.table.as_str(), finding.line),
                finding.column.to_owned(),
                findings::value(finding, out),
                findings::why(&finding.why, out),
            ]
        };
        let rows = report.refused.iter().take(SHOWN).map(row).collect();
        let titles =
            [out.say("Recusado", "Refused"), out.say("Coluna", "Column"), out.say("Valor", "Value"), out.say("Por quê", "Why")];
        text.push_str(&format!("\n{}", out.list(&titles, rows)));
        if report.refused.len() > SHOWN {
            text.push_str(&format!("{} {all}\n", words::more(report.refused.len() - SHOWN, out)));
        }
    }
    if !report.doubts.is_empty() {
        let titles = [out.say("Dúvidas", "Doubts"), out.say("Por quê", "Why"), out.say("Por exemplo", "For instance")];
        text.push_str(&format!("\n{}{all}\n", out.list(&titles, findings::rows(&report.doubts, out))));
    }
    text
}
