//! Names of the columns of the three tables.

use super::table::{Line, Wanted};

/// Declares the columns of one table and the row that is read by them.
macro_rules! columns {
    ($(#[doc = $doc:literal])* pub struct $columns:ident => $row:ident {
        $($(#[doc = $field_doc:literal])* $field:ident = $title:literal $(($required:ident))?,)*
    }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $columns {
            $($(#[doc = $field_doc])* pub $field: String,)*
        }

        impl Default for $columns {
            fn default() -> Self {
                Self { $($field: $title.to_owned(),)* }
            }
        }

        impl $columns {
            pub(super) fn wanted(&self) -> Vec<Wanted<'_>> {
                vec![$((self.$field.as_str(), columns!(@required $($required)?)),)*]
            }
        }

        pub(super) struct $row<'l> {
            pub(super) line: u64,
            $(pub(super) $field: &'l str,)*
        }

        impl<'l> $row<'l> {
            pub(super) fn of(line: &'l Line) -> Self {
                let mut cells = 0..;
                let mut next = || line.cell(cells.next().unwrap_or(usize::MAX));
                $(let $field = next();)*
                Self { line: line.line, $($field,)* }
            }
        }
    };
    (@required) => { false };
    (@required required) => { true };
}

columns! {
    /// Columns of the table of establishments. An empty name means that the table has no such column.
    pub struct ServiceColumns => ServiceRow {
        /// CNES code. Must be there.
        cnes = "cnes" (required),
        /// Name. Must be there.
        name = "name" (required),
        /// IBGE code of the municipality, six or seven digits. Must be there.
        municipality = "ibge_code" (required),
        /// CNES type (`TP_UNID`).
        type_code = "type_code",
        /// CNES subtype, in words.
        subtype = "subtype",
        /// Class: `UBS`, `HOSPITAL`, `CAPS`, `UPA`, `PRONTO_ATENDIMENTO`, `PRONTO_SOCORRO`, `POLICLINICA`,
        /// `CLINICA_CENTRO_ESPECIALIDADE`, `SAUDE_INDIGENA`, `UNIDADE_MISTA`, `SAMU_MOVEL`, `OUTRO`; used where the type is not known.
        class = "service_class",
        /// Latitude in degrees.
        latitude = "latitude",
        /// Longitude in degrees.
        longitude = "longitude",
        /// CNES shift, 01 to 07.
        shift = "opening_shift_code",
    }
}

columns! {
    /// Columns of the table of municipalities.
    pub struct MunicipalityColumns => MunicipalityRow {
        /// IBGE code of seven digits. Must be there.
        ibge = "ibge_code" (required),
        /// Name. Must be there.
        name = "name" (required),
        /// Unit of the federation, two letters. Must be there.
        uf = "uf" (required),
        /// Latitude of the seat in degrees.
        latitude = "latitude",
        /// Longitude of the seat in degrees.
        longitude = "longitude",
        /// Inhabitants.
        population = "population_2024",
        /// Area in km².
        area = "area_km2_2021",
        /// IANA time zone.
        time_zone = "timezone",
    }
}

columns! {
    /// Columns of the table of health regions.
    pub struct RegionColumns => RegionRow {
        /// IBGE code of seven digits. Must be there.
        ibge = "ibge_code" (required),
        /// Code of the region. Must be there.
        region = "health_region_code" (required),
    }
}

/// Names of all columns; the defaults are those of the reference data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// Establishments.
    pub services: ServiceColumns,
    /// Municipalities.
    pub municipalities: MunicipalityColumns,
    /// Health regions.
    pub regions: RegionColumns,
}
