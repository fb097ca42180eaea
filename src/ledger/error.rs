//! Why a ledger does not do what it was asked: stable codes, the place, nothing about a person.

use crate::case::{Refusal, RefusalCode};
use crate::record::tokens;

tokens! {
    /// Stable code of a ledger's error. Codes are never reused; a retired one stays listed as reserved.
    pub enum LedgerCode {
        /// There is no ledger at this path.
        Missing = "missing",
        /// The file is no ledger of amparo.
        Foreign = "foreign",
        /// The ledger was written by a newer version of amparo.
        Newer = "newer",
        /// The ledger was changed or its bytes are damaged.
        Damaged = "damaged",
        /// The ledger lacks entries that were acknowledged.
        Behind = "behind",
        /// The master key is not this ledger's.
        WrongKey = "wrong_key",
        /// The ledger or its folder cannot be written.
        ReadOnly = "read_only",
        /// Another program holds the ledger.
        Locked = "locked",
        /// The disk is full.
        Full = "full",
        /// Reading or writing failed.
        Io = "io",
        /// No such case.
        NoSuchCase = "no_such_case",
        /// There is such a case already.
        CaseExists = "case_exists",
        /// Somebody else wrote to the case: load it again.
        Conflict = "conflict",
        /// The event cannot follow.
        Refused = "refused",
        /// The content was erased.
        Erased = "erased",
        /// The host does not allow it.
        Denied = "denied",
        /// The host gave no random bytes.
        NoRandomness = "no_randomness",
        /// The event has a plan and comes without its decision, or with another.
        OtherDecision = "other_decision",
        /// The lease ran out, or another worker has it.
        LeaseLost = "lease_lost",
        /// The case is not closed: its record is still needed.
        NotClosed = "not_closed",
        /// An input of a decision has faults or is not what its hash says.
        BadInput = "bad_input",
        /// The place is none that this build can open.
        BadPlace = "bad_place",
        /// The connection was lost while the step was being confirmed: nobody knows whether it was.
        InDoubt = "in_doubt",
        /// The server does not wait for its disk.
        NotDurable = "not_durable",
    }
}

/// Why a ledger does not do what it was asked. The ledger stays as it was.
///
/// It names nobody; compare [`LedgerError::code`], never the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LedgerError {
    /// There is no ledger at this path.
    #[error("missing: there is no ledger at this path")]
    Missing,
    /// The file is no ledger of amparo. It was left untouched.
    #[error("foreign: the file is no ledger of amparo; it was left untouched")]
    Foreign,
    /// The ledger has a schema that this version does not know. It was left untouched.
    #[error("newer: the ledger has schema {schema}; this version of amparo reads up to {known}; it was left untouched")]
    Newer {
        /// Its schema.
        schema: u32,
        /// Newest schema that this version knows.
        known: u32,
    },
    /// The ledger was changed or its bytes are damaged.
    #[error("damaged: the ledger is damaged{}; it was left untouched: keep the file and restore a copy", place(.seq))]
    Damaged {
        /// Entry at which it shows, if it shows at one.
        seq: Option<u64>,
    },
    /// The ledger ends before an entry that was acknowledged, or holds another one there.
    #[error("behind: entry {seq} was acknowledged and is not in the ledger; keep all of its files and restore a copy")]
    Behind {
        /// Entry that is not there.
        seq: u64,
    },
    /// The master key is not this ledger's.
    #[error("wrong_key: the key is not the one of this ledger")]
    WrongKey,
    /// The ledger or its folder cannot be written.
    #[error("read_only: the ledger, or the folder in which it lies, cannot be written")]
    ReadOnly,
    /// Another program holds the ledger for longer than was waited.
    #[error("locked: another program holds the ledger; nothing was written, try again")]
    Locked,
    /// The disk is full.
    #[error("full: the disk is full; nothing was written")]
    Full,
    /// Reading or writing failed.
    #[error("io: the ledger cannot be read or written (system code {})", system(*.code))]
    Io {
        /// Extended result code of SQLite; SQLSTATE of PostgreSQL, read as a number of base 36; 0 if there is none.
        code: i32,
    },
    /// No such case.
    #[error("no_such_case: the ledger holds no such case")]
    NoSuchCase,
    /// There is such a case already.
    #[error("case_exists: the ledger holds such a case already")]
    CaseExists,
    /// The case has another version than the writer knew.
    #[error("conflict: somebody else wrote to the case, which has version {version} now; load it again")]
    Conflict {
        /// Version in the ledger.
        version: u32,
    },
    /// The event cannot follow.
    #[error("refused: {}", .0.en())]
    Refused(RefusalCode),
    /// The content was erased: its key is destroyed.
    #[error("erased: the content was erased")]
    Erased,
    /// The host does not allow it. The attempt was logged.
    #[error("denied: the host does not allow this; the attempt was logged")]
    Denied,
    /// The host gave no random bytes.
    #[error("no_randomness: the host gave no random bytes")]
    NoRandomness,
    /// The event has a plan and comes without its decision, or with another.
    #[error("other_decision: an event with a plan is stored with the decision that made it, and no other")]
    OtherDecision,
    /// The lease ran out, or another worker has it.
    #[error("lease_lost: the lease ran out or another worker has it")]
    LeaseLost,
    /// The case is not closed.
    #[error("not_closed: the case goes on; its record is still needed")]
    NotClosed,
    /// An input of a decision has faults or is not what its hash says.
    #[error("bad_input: an input of the decision cannot be read")]
    BadInput,
    /// The place is neither a path nor a URL that this build can open.
    #[error("bad_place: this is neither a path nor a PostgreSQL URL that this build of amparo can open")]
    BadPlace,
    /// The connection was lost between commit and acknowledgement. All of the step was written, or nothing. Load the case and do
    /// it again with the same ids: what was stored is known as a repeat.
    #[error("in_doubt: the connection was lost while this was being confirmed; load the case, and do it again with the same id")]
    InDoubt,
    /// The server runs with `fsync = off`: what it acknowledges may be gone when its machine fails.
    #[error("not_durable: the server does not wait for its disk (fsync is off); nothing is kept there")]
    NotDurable,
}

/// Codes of SQLite have at most five decimal digits; those of PostgreSQL are five signs of base 36, and greater.
fn system(code: i32) -> String {
    if code < 36_i32.pow(3) {
        return code.to_string();
    }
    let sign = |place: u32| {
        let digit = code / 36_i32.pow(place) % 36;
        char::from_digit(digit.unsigned_abs(), 36).unwrap_or('?').to_ascii_uppercase()
    };
    (0..5).rev().map(sign).collect()
}

fn place(seq: &Option<u64>) -> String {
    seq.map_or_else(String::new, |seq| format!(" at entry {seq}"))
}

impl LedgerError {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> LedgerCode {
        match self {
            Self::Missing => LedgerCode::Missing,
            Self::Foreign => LedgerCode::Foreign,
            Self::Newer { .. } => LedgerCode::Newer,
            Self::Damaged { .. } => LedgerCode::Damaged,
            Self::Behind { .. } => LedgerCode::Behind,
            Self::WrongKey => LedgerCode::WrongKey,
            Self::ReadOnly => LedgerCode::ReadOnly,
            Self::Locked => LedgerCode::Locked,
            Self::Full => LedgerCode::Full,
            Self::Io { .. } => LedgerCode::Io,
            Self::NoSuchCase => LedgerCode::NoSuchCase,
            Self::CaseExists => LedgerCode::CaseExists,
            Self::Conflict { .. } => LedgerCode::Conflict,
            Self::Refused(_) => LedgerCode::Refused,
            Self::Erased => LedgerCode::Erased,
            Self::Denied => LedgerCode::Denied,
            Self::NoRandomness => LedgerCode::NoRandomness,
            Self::OtherDecision => LedgerCode::OtherDecision,
            Self::LeaseLost => LedgerCode::LeaseLost,
            Self::NotClosed => LedgerCode::NotClosed,
            Self::BadInput => LedgerCode::BadInput,
            Self::BadPlace => LedgerCode::BadPlace,
            Self::InDoubt => LedgerCode::InDoubt,
            Self::NotDurable => LedgerCode::NotDurable,
        }
    }

    /// The error in Portuguese, for whoever keeps the record.
    #[must_use]
    pub fn pt(self) -> String {
        let text = match self {
            Self::Missing => "não há registro neste caminho",
            Self::Foreign => "o arquivo não é um registro do amparo; nada foi alterado",
            Self::Newer { schema, known } => {
                return format!(
                    "o registro é de uma versão mais nova do amparo (esquema {schema}; esta lê até {known}); nada foi alterado"
                );
            }
            Self::Damaged { seq: Some(seq) } => {
                return format!("o registro está danificado na entrada {seq}; guarde o arquivo e restaure uma cópia");
            }
            Self::Damaged { seq: None } => "o registro está danificado; guarde o arquivo e restaure uma cópia",
            Self::Behind { seq } => {
                return format!("a entrada {seq} foi confirmada e não está no registro; guarde os arquivos e restaure uma cópia");
            }
            Self::WrongKey => "a chave não é a deste registro",
            Self::ReadOnly => "não se pode gravar no registro ou na pasta em que ele está",
            Self::Locked => "outro programa está usando o registro; nada foi gravado, tente de novo",
            Self::Full => "o disco está cheio; nada foi gravado",
            Self::Io { code } => {
                return format!("não foi possível ler ou gravar o registro (código do sistema {})", system(code));
            }
            Self::NoSuchCase => "não há este caso no registro",
            Self::CaseExists => "este caso já está no registro",
            Self::Conflict { version } => {
                return format!("outra pessoa registrou neste caso, que agora está na versão {version}; leia de novo");
            }
            Self::Refused(code) => code.pt(),
            Self::Erased => "o conteúdo foi eliminado",
            Self::Denied => "leitura não autorizada; a tentativa ficou registrada",
            Self::NoRandomness => "o sistema não forneceu números aleatórios",
            Self::OtherDecision => "um registro com plano se guarda com a decisão que o fez, e nenhuma outra",
            Self::LeaseLost => "o prazo desta entrega venceu, ou outro processo a assumiu",
            Self::NotClosed => "o caso não está encerrado: o registro ainda é necessário",
            Self::BadInput => "um dos documentos da decisão não pôde ser lido",
            Self::BadPlace => "não é um caminho nem um endereço PostgreSQL que esta versão do amparo possa abrir",
            Self::InDoubt => "a conexão caiu durante a confirmação; leia o caso e registre de novo com a mesma chave",
            Self::NotDurable => "o servidor não espera o disco (fsync desligado); nada é guardado nele",
        };
        text.to_owned()
    }
}

impl From<Refusal> for LedgerError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.code)
    }
}

impl From<rusqlite::Error> for LedgerError {
    /// Wrapped by code: the dependency's text could hold a value.
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match &error {
            rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Locked,
                ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
                ErrorCode::DiskFull => Self::Full,
                ErrorCode::DatabaseCorrupt | ErrorCode::ConstraintViolation => Self::Damaged { seq: None },
                ErrorCode::NotADatabase => Self::Foreign,
                _ => Self::Io { code: failure.extended_code },
            },
            rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::QueryReturnedNoRows
            | rusqlite::Error::FromSqlConversionFailure(..) => Self::Damaged { seq: None },
            _ => Self::Io { code: 0 },
        }
    }
}
