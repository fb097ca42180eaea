//! Reading one table: header, columns, rows.

use std::io::Read;

use crate::error::{Code, Fault, Faults};
use crate::record::shown;

/// A table with its wanted columns found.
pub(super) struct Sheet<'a> {
    reader: csv::Reader<&'a mut dyn Read>,
    places: Vec<Option<usize>>,
    width: usize,
    pub(super) name: &'static str,
}

/// One row: the text of each wanted column, trimmed; empty where the table has no such column.
pub(super) struct Line {
    /// Line of the file where the row begins, from 1.
    pub(super) line: u64,
    cells: Vec<String>,
}

impl Line {
    pub(super) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// A row that cannot be taken apart.
pub(super) struct BadLine {
    pub(super) line: u64,
    pub(super) value: String,
    pub(super) why: &'static str,
}

/// A wanted column: its name in the table (empty: not wanted) and whether it has to be there.
pub(super) type Wanted<'w> = (&'w str, bool);

impl<'a> Sheet<'a> {
    /// Reads the header.
    pub(super) fn open(
        name: &'static str,
        table: &'a mut dyn Read,
        delimiter: u8,
        wanted: &[Wanted<'_>],
        faults: &mut Vec<Fault>,
    ) -> Option<Self> {
        let mut reader = csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(table);
        let header = match reader.byte_headers() {
            Ok(header) => header,
            Err(error) => {
                faults.push(unreadable(name, &error));
                return None;
            }
        };
        let titles: Vec<String> = header.iter().map(|title| String::from_utf8_lossy(title).into_owned()).collect();
        let title = |text: &str| titles.iter().position(|title| title.trim_start_matches('\u{feff}').trim() == text);
        let places: Vec<Option<usize>> = wanted.iter().map(|(text, _)| title(text).filter(|_| !text.is_empty())).collect();
        let before = faults.len();
        for ((text, required), place) in wanted.iter().zip(&places) {
            if *required && place.is_none() {
                let hint = format!("the table {name} has no such column; columns can be mapped");
                faults.push(Fault { code: Code::Missing, path: format!("{name}:1"), value: shown(text), hint });
            }
        }
        let width = titles.len();
        (faults.len() == before).then_some(Self { reader, places, width, name })
    }

    /// The next row.
    ///
    /// # Errors
    /// If the bytes cannot be read any further.
    pub(super) fn next(&mut self) -> Result<Option<Result<Line, BadLine>>, Faults> {
        let mut record = csv::ByteRecord::new();
        match self.reader.read_byte_record(&mut record) {
            Ok(false) => return Ok(None),
            Ok(true) => {}
            Err(error) => return Err(Faults { faults: vec![unreadable(self.name, &error)], unlisted: 0 }),
        }
        let line = record.position().map_or(0, csv::Position::line);
        let bad = |value: String, why| Ok(Some(Err(BadLine { line, value, why })));
        if record.len() != self.width {
            let fields = format!("{} fields", record.len());
            return bad(fields, "the row has not as many fields as the header");
        }
        let mut cells = Vec::with_capacity(self.places.len());
        for place in &self.places {
            let bytes = place.and_then(|place| record.get(place)).unwrap_or_default();
            match std::str::from_utf8(bytes) {
                Ok(text) => cells.push(text.trim().to_owned()),
                Err(_) => return bad(shown(&String::from_utf8_lossy(bytes)), "the text is not UTF-8"),
            }
        }
        Ok(Some(Ok(Line { line, cells })))
    }
}

fn unreadable(name: &str, error: &csv::Error) -> Fault {
    let line = error.position().map_or(0, csv::Position::line);
    Fault {
        code: Code::Syntax,
        path: format!("{name}:{line}"),
        value: String::new(),
        hint: "the table cannot be read".to_owned(),
    }
}
