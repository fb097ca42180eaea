//! Civil time: holidays and opening hours.
