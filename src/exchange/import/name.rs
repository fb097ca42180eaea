//! Words of an establishment's name, compared without accents or case.

/// A name as words: upper case, without accents and punctuation.
pub(super) struct Words {
    words: Vec<String>,
    /// First letters and digits of the words, one bit each: most patterns begin with none of them and need no look.
    firsts: u64,
}

impl Words {
    pub(super) fn of(name: &str) -> Self {
        let plain: String = name.chars().flat_map(char::to_uppercase).map(without_accent).collect();
        let words: Vec<String> =
            plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect();
        let firsts = words.iter().fold(0, |bits, word| bits | bit(word));
        Self { words, firsts }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether the words of `pattern` stand in the name one after the other.
    ///
    /// A word that ends in `*` stands for all words that begin so; `^` ties the pattern to the beginning of the name and
    /// `$` to its end. Whole words keep `PRESIDENTE` apart from `PRESIDIO` and `CASE` apart from `CASEMIRO`.
    pub(super) fn hold(&self, pattern: &str) -> bool {
        let (first, pattern) = pattern.strip_prefix('^').map_or((false, pattern), |rest| (true, rest));
        if self.firsts & bit(pattern) == 0 {
            return false;
        }
        let (last, pattern) = pattern.strip_suffix('$').map_or((false, pattern), |rest| (true, rest));
        let parts = pattern.split(' ').count();
        if parts > self.words.len() {
            return false;
        }
        (0..=self.words.len() - parts)
            .filter(|start| (!first || *start == 0) && (!last || start + parts == self.words.len()))
            .any(|start| pattern.split(' ').zip(&self.words[start..]).all(|(part, word)| is_word(part, word)))
    }

    /// The first of `patterns` that the name holds.
    pub(super) fn first_of(&self, patterns: &[&'static str]) -> Option<&'static str> {
        patterns.iter().copied().find(|pattern| self.hold(pattern))
    }
}

/// The bit of a word's first character, an upper-case letter or a digit.
fn bit(word: &str) -> u64 {
    word.bytes().next().map_or(0, |first| 1 << (first % 64))
}

fn is_word(part: &str, word: &str) -> bool {
    part.strip_suffix('*').map_or(part == word, |stem| word.starts_with(stem))
}

fn without_accent(letter: char) -> char {
    match letter {
        'Á' | 'À' | 'Â' | 'Ã' | 'Ä' => 'A',
        'É' | 'È' | 'Ê' | 'Ë' => 'E',
        'Í' | 'Ì' | 'Î' | 'Ï' => 'I',
        'Ó' | 'Ò' | 'Ô' | 'Õ' | 'Ö' => 'O',
        'Ú' | 'Ù' | 'Û' | 'Ü' => 'U',
        'Ç' => 'C',
        'Ñ' => 'N',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_whole_words_unless_they_say_otherwise() {
        let cases = [
            ("UBS Presidente Médici", "PRESIDIO", false),
            ("PRESÍDIO REGIONAL", "PRESIDIO", true),
            ("Penitenciária Feminina", "PENITENC*", true),
            ("SERVIÇO DE ATENÇÃO DOMICILIAR", "ATENCAO DOMICILIAR", true),
            ("CASE ZILDA ARNS", "^CASE", true),
            ("UBS CASEMIRO", "^CASE", false),
            ("UBS CASE", "^CASE", false),
            ("CRF", "^CRF$", true),
            ("CRF NORTE", "^CRF$", false),
            ("", "A", false),
            ("A", "A B", false),
        ];
        for (name, pattern, expected) in cases {
            assert_eq!(Words::of(name).hold(pattern), expected, "{name} / {pattern}");
        }
    }
}
