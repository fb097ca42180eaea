//! What a period came to: indicators from cases, without telling anybody's story.

mod heard;
mod indicators;
mod stats;
mod suppress;

pub use heard::{Reach, ReachLine, reach};
pub use indicators::{
    AdmissionCounts, Count, Indicators, MunicipalityLine, Period, ServiceIndicators, ServiceMeasures, Share, Times, indicators,
};
pub use stats::{median_interval, wilson};
