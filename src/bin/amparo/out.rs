//! What is written, and how: plain into a pipe, with weight and lines on a terminal.

use std::io::{self, ErrorKind, IsTerminal, Write};

use amparo::plan::explain::Lang;
use comfy_table::{ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, presets};

use crate::load::Stop;

/// Widest line that is comfortable to read.
const WIDEST: u16 = 120;
/// Width where nobody tells one.
const USUAL: u16 = 100;

/// Standard output and standard error.
pub struct Out {
    /// Language of what is written.
    pub lang: Lang,
    /// Whether somebody watches.
    pub terminal: bool,
    colours: bool,
    width: u16,
}

impl Out {
    /// Looks at the streams once.
    pub fn new(lang: Lang) -> Self {
        let terminal = io::stdout().is_terminal();
        let plain = std::env::var_os("NO_COLOR").is_some_and(|set| !set.is_empty())
            || std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let width = if terminal { Table::new().width().unwrap_or(USUAL).clamp(40, WIDEST) } else { USUAL };
        Self { lang, terminal, colours: terminal && !plain, width }
    }

    /// Portuguese or English.
    pub fn say<'t>(&self, pt: &'t str, en: &'t str) -> &'t str {
        if self.lang == Lang::En { en } else { pt }
    }

    /// Writes to standard output. A reader that has gone away has read enough.
    pub fn print(&self, text: &str) -> Result<(), Stop> {
        let mut stdout = io::stdout().lock();
        match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Stop::io(self, "stdout", &error)),
            _ => Ok(()),
        }
    }

    /// Writes a line to standard error; nothing is to be done if nobody listens there.
    pub fn note(&self, text: &str) {
        if !text.is_empty() {
            let _ = writeln!(io::stderr(), "{}", text.trim_end());
        }
    }

    /// Columns of a line.
    pub fn width(&self) -> usize {
        usize::from(self.width)
    }

    /// A heading.
    pub fn heading(&self, text: &str) -> String {
        let text = text.to_uppercase();
        if self.colours { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text }
    }

    /// What must be seen first.
    pub fn alarm(&self, text: &str) -> String {
        if self.colours { format!("\u{1b}[1;37;41m {text} \u{1b}[0m") } else { text.to_owned() }
    }

    /// What may be passed over.
    pub fn faint(&self, text: &str) -> String {
        if self.colours { format!("\u{1b}[2m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// A title that keeps its case, such as a file's name.
    pub fn strong(&self, text: &str) -> String {
        if self.colours { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// A table of tall cells, with a line after each row: drawn on a terminal, of dashes in a pipe.
    pub fn table(&self, titles: &[&str], rows: Vec<Vec<String>>) -> String {
        self.lay(if self.terminal { presets::UTF8_HORIZONTAL_ONLY } else { presets::ASCII_HORIZONTAL_ONLY }, titles, rows, &[])
    }

    /// A table of short cells, with a line under the titles alone.
    pub fn list(&self, titles: &[&str], rows: Vec<Vec<String>>) -> String {
        self.lay(self.under_titles(), titles, rows, &[])
    }

    /// As [`Self::list`], with columns whose cells are not broken; none if that leaves the others less than half the width.
    pub fn list_whole(&self, titles: &[&str], rows: Vec<Vec<String>>, whole: &[usize]) -> Option<String> {
        let widest = |column: &usize| rows.iter().filter_map(|row| row.get(*column)).map(|cell| cell.chars().count()).max();
        let fits = whole.iter().filter_map(widest).map(|width| width + 3).sum::<usize>() <= self.width() / 2;
        fits.then(|| self.lay(self.under_titles(), titles, rows, whole))
    }

    fn under_titles(&self) -> TableStyle {
        let fill = if self.terminal { '─' } else { '-' };
        TableStyle::new().header_separator(LineStyle::none().fill(fill).junction(fill))
    }

    fn lay(&self, style: TableStyle, titles: &[&str], rows: Vec<Vec<String>>, whole: &[usize]) -> String {
        let mut table = Table::new();
        table.load_style(style).set_content_arrangement(ContentArrangement::Dynamic).set_width(self.width);
        table.set_header(titles.to_vec()).add_rows(rows);
        for column in whole {
            if let Some(column) = table.column_mut(*column) {
                column.set_constraint(ColumnConstraint::ContentWidth);
            }
        }
        // Cells are filled to their column; the spaces behind the last one only disturb a pipe.
        table.to_string().lines().map(|line| format!("{}\n", line.trim_end())).collect()
    }

    /// Text filled to the width, every line after the first indented by `hang`, all by `indent`.
    pub fn fill(&self, text: &str, indent: usize, mark: &str) -> String {
        let hang = indent + mark.chars().count();
        let room = self.width().saturating_sub(hang).max(20);
        let mut lines = vec![String::new()];
        for word in text.split(' ') {
            let line = lines.last().map_or(0, |line: &String| line.chars().count());
            if line > 0 && line + 1 + word.chars().count() > room {
                lines.push(String::new());
            }
            if let Some(line) = lines.last_mut() {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
            }
        }
        let pad = " ".repeat(hang);
        format!("{}{mark}{}\n", " ".repeat(indent), lines.join(&format!("\n{pad}")))
    }
}
