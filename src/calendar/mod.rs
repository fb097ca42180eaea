//! Civil time: Brazilian holidays and opening hours.
//!
//! Pure: no clock, no I/O, no randomness, no threads, no global state. The caller gives the instant, the time zone and the
//! municipal holidays; we give the same answer for the same arguments, in every language.
//!
//! - [`holidays`]: national, state and municipal holidays and *pontos facultativos*, computed for any year.
//! - [`hours`]: OpenStreetMap `opening_hours` texts, compiled to small tables, read in three states.
//! - [`zone`]: local dates and the pieces of a local day that hold one UTC offset.

mod br;
mod compile;
mod fault;
pub mod holidays;
pub mod hours;
#[cfg(test)]
mod hours_tests;
mod moment;
mod reading;
mod table;
pub mod uf;
mod walk;
#[cfg(test)]
mod walk_tests;
pub mod zone;

pub use holidays::{Calendar, DayKind, Holiday, HolidayScope, HolidayWhen, MunicipalHoliday, Observance, easter};
pub use hours::{HoursBook, HoursBuilder, HoursError, HoursHorizon, HoursIx, Opening};
pub use uf::{Uf, UnknownUf};
pub use zone::{day_start, local_date};
