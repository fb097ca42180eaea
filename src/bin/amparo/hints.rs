//! The library's hints in Portuguese. They are written in English, with `{}` for what varies.

/// English and Portuguese, the holes in the same order. The longer of two that begin alike comes first.
const HINTS: [(&str, &str); 106] = [
    ("did you mean {}?", "quis dizer {}?"),
    ("one of {}", "as palavras são {}"),
    ("this field stands twice", "este campo aparece duas vezes"),
    ("this field must be there", "este campo é obrigatório"),
    ("this field holds a text", "aqui vai um texto"),
    ("this field holds a number", "aqui vai um número"),
    ("this field holds a whole number", "aqui vai um número inteiro"),
    ("this field holds an object", "aqui vai um objeto"),
    ("this field holds a list", "aqui vai uma lista"),
    ("this field holds true or false", "aqui vai true ou false"),
    ("this field holds {}", "aqui vai {}"),
    ("this field names the person or leads to them", "este campo identifica a pessoa ou leva a ela"),
    ("an id has 1 to 128 of {}", "um id tem de 1 a 128 de {}"),
    ("the bytes stop being JSON at line {} column {}", "deixa de ser JSON na linha {}, coluna {}"),
    ("lists and objects are nested too deeply at line {} column {}", "na linha {}, coluna {}"),
    ("this reader takes {}", "o esperado é {}"),
    ("`{}`: from {} to {}", "`{}`: de {} a {}"),
    ("from {} to {} degrees", "de {} a {} graus"),
    ("from 1 to {} minutes", "de 1 a {} minutos"),
    ("from 1 to {} days", "de 1 a {} dias"),
    ("from {} to {}", "de {} a {}"),
    ("at most {} in all; {} are built in", "no máximo {} ao todo; {} já vêm prontos"),
    ("at most {} in all", "no máximo {} ao todo"),
    ("at most {} bytes of names", "no máximo {} bytes de nomes"),
    ("at most {} bytes", "no máximo {} bytes"),
    ("at most {} entries", "no máximo {} entradas"),
    ("at most {} minutes", "no máximo {} minutos"),
    ("at most {} bonds", "no máximo {} vínculos"),
    ("at most {} rows in a table", "no máximo {} linhas em uma tabela"),
    ("at most {} different texts of opening hours", "no máximo {} horários diferentes"),
    (
        "at most {} different timetables, operators and dates of ways",
        "no máximo {} tabelas de horário, operadores e datas de trajetos diferentes",
    ),
    ("an RFC 3339 instant between 1900 and 2200, such as {}", "data, hora e fuso entre 1900 e 2200, como {}"),
    ("an instant such as {}", "data, hora e fuso, como {}"),
    ("a date between 1900 and 2200, such as {}", "uma data entre 1900 e 2200, como {}"),
    ("a date such as {}", "uma data, como {}"),
    ("a CNES code has seven digits", "um código CNES tem sete dígitos"),
    ("an IBGE code has seven digits", "um código IBGE tem sete dígitos"),
    ("a number as dialled", "um número como se disca"),
    ("an IANA name such as {}", "um nome da IANA, como {}"),
    ("the two capital letters of a Brazilian state, such as {}", "as duas letras maiúsculas de uma UF, como {}"),
    ("this code belongs to another state", "este código é de outra UF"),
    ("a municipality names its state", "um município diz a sua UF"),
    ("a municipality stands in no other", "um município não fica dentro de outro"),
    ("a catchment names its municipality", "uma área diz o seu município"),
    ("this is a catchment itself", "isto já é uma área"),
    ("this end is a service, not a territory", "esta ponta é um serviço, não um território"),
    ("both a service and a territory have this id", "um serviço e um território têm este id"),
    ("every municipality names a service for this role", "cada município diz que serviço faz este papel"),
    ("the network has no such word", "a rede não tem esta palavra"),
    ("the network holds no such record", "a rede não tem este registro"),
    ("the network holds no such service; passed over", "a rede não tem este serviço; foi deixado de lado"),
    ("no territory has this id", "nenhum território tem este id"),
    ("no service has this id", "nenhum serviço tem este id"),
    ("no service or territory has this id", "nenhum serviço ou território tem este id"),
    ("no {} has this id", "não há {} com este id"),
    ("this id stands twice in the table", "este id aparece duas vezes na tabela"),
    ("this id stands twice", "este id aparece duas vezes"),
    ("this id is built in", "este id já vem pronto"),
    ("this id is empty", "este id está vazio"),
    ("a link ties two", "uma articulação une dois"),
    ("a way ties two", "um trajeto une dois"),
    ("a `transport` link tells its minutes", "uma articulação `transport` diz os minutos"),
    ("a link with `return_minutes` tells its `minutes`", "quem tem `return_minutes` diz também `minutes`"),
    ("minutes hold between two services only", "minutos só valem entre dois serviços"),
    ("another record tells other minutes for this way", "outro registro diz outros minutos para este trajeto"),
    ("`until` comes before `since`", "`until` vem antes de `since`"),
    ("`to` is younger than `from`", "`to` é menor que `from`"),
    ("`from` is above `to`", "`from` é maior que `to`"),
    ("`since_year` is {}", "`since_year` é {}"),
    ("`valid_from` is {}", "`valid_from` é {}"),
    ("it lies after the request's `at`", "é depois do `at` do pedido"),
    ("it has no point, and no minutes lead to it", "não tem ponto no mapa nem tempo de viagem"),
    ("its kind was not in the norms when the network was true", "o tipo não estava nas normas na data da rede"),
    ("without hours it is never known to be open", "sem horário, nunca se sabe se está aberto"),
    ("without a channel nobody can call it", "sem canal, ninguém consegue acionar"),
    ("no minute is surely open", "nenhum minuto é aberto com certeza"),
    ("say `PH off`, or `PH` with its hours", "diga `PH off`, ou `PH` com o horário"),
    (
        "nobody answers for a person without bonds but the crisis lead",
        "por quem não tem vínculo, só a coordenação da crise responde",
    ),
    (
        "the crisis lead is neither open 24 hours nor on call, so nobody answers at night",
        "a coordenação da crise não abre 24 horas nem tem plantão: à noite ninguém responde",
    ),
    ("records that somebody has to check, {} first", "registros que alguém precisa conferir; os primeiros: {}"),
    (
        "not in the OpenStreetMap opening-hours syntax; try for example {}",
        "não está na escrita de horários do OpenStreetMap; por exemplo: {}",
    ),
    ("opening hours of {} bytes; at most {} are read", "horário de {} bytes; leem-se no máximo {}"),
    ("hours that follow the sun are not read; write clock times", "horários pelo sol não são lidos; escreva a hora"),
    (
        "repeated points in time are not opening hours; write a range",
        "pontos repetidos no tempo não são horário; escreva um intervalo",
    ),
    (
        "days before or after a holiday are not read; write the holiday itself, `PH`",
        "véspera ou dia seguinte de feriado não são lidos; escreva o próprio feriado, `PH`",
    ),
    (
        "closing time left open by `+`; write one, or `unknown` after it",
        "o `+` deixa o fim em aberto; escreva a hora, ou `unknown` depois",
    ),
    (
        "too many numbered weekdays in one text; write `Mo[1,3]` for two of one weekday",
        "dias numerados demais em um texto; escreva `Mo[1,3]` para dois do mesmo dia",
    ),
    (
        "a holiday has `month` and `day`, or `easter_offset`, or `date`",
        "um feriado tem `month` e `day`, ou `easter_offset`, ou `date`",
    ),
    (
        "`BR`, `BR-` and the two letters of a state, or an IBGE code of seven digits",
        "`BR`, `BR-` e as duas letras de uma UF, ou um código IBGE de sete dígitos",
    ),
    (
        "a whole policy has this row; an overlay names its `base`",
        "uma política inteira tem esta linha; uma sobreposição diz a `base`",
    ),
    (
        "a rule that identifies somebody needs the profile that limits it",
        "uma regra que identifica alguém precisa do perfil que a limita",
    ),
    ("a limit that protects the person cannot be turned off", "um limite que protege a pessoa não pode ser desligado"),
    (
        "this row limits what may be done to or told about the person; a local decision may not take that away",
        "esta linha limita o que se faz com a pessoa ou se conta dela; uma decisão local não pode tirar isso",
    ),
    ("{} days old", "{} dias"),
    ("and {} more like this", "e mais {} como este"),
    ("an unsure row is never active", "uma linha incerta nunca fica ativa"),
    ("turned on by local decision before the norm was checked", "ligada por decisão local antes de a norma ser conferida"),
    ("a duty owed to nobody", "um dever sem destinatário"),
    ("a duty that nobody owns", "um dever que não é de ninguém"),
    ("say what starts the clock", "diga o que inicia o prazo"),
    ("say which evidence stops the clock", "diga que prova encerra o prazo"),
    ("say whether the person is named", "diga se a pessoa é identificada"),
    ("say what is told", "diga o que se conta"),
    ("a clock that nothing starts: say when the rule applies", "um prazo que nada inicia: diga quando a regra vale"),
    ("a ladder ends at somebody", "uma sequência termina em alguém"),
    ("a `{}` channel may be read by others", "um canal `{}` pode ser lido por outras pessoas"),
];

/// A hint in Portuguese; as it is where nobody has translated it.
pub fn portuguese(hint: &str) -> String {
    HINTS.iter().find_map(|(english, words)| fill(words, &holes(english, hint)?)).unwrap_or_else(|| hint.to_owned())
}

/// A value that only says which kind of JSON stood there, in Portuguese.
pub fn portuguese_value(value: &str) -> &str {
    match value {
        "a text" => "um texto",
        "a number" => "um número",
        "a whole number" => "um número inteiro",
        "a list" => "uma lista",
        "an object" => "um objeto",
        "a boolean" | "true or false" => "true ou false",
        other => other,
    }
}

/// What stands in the holes of a pattern, if the text is made by it.
fn holes<'t>(pattern: &str, text: &'t str) -> Option<Vec<&'t str>> {
    let mut parts = pattern.split("{}");
    let mut rest = text.strip_prefix(parts.next()?)?;
    let mut found = Vec::new();
    let tail: Vec<&str> = parts.collect();
    for (index, part) in tail.iter().enumerate() {
        let end = if index + 1 == tail.len() { rest.len().checked_sub(part.len())? } else { rest.find(part)? };
        if !rest.get(end..)?.starts_with(part) {
            return None;
        }
        found.push(&rest[..end]);
        rest = &rest[end + part.len()..];
    }
    rest.is_empty().then_some(found)
}

fn fill(words: &str, holes: &[&str]) -> Option<String> {
    let mut text = String::new();
    let mut holes = holes.iter();
    for (index, part) in words.split("{}").enumerate() {
        if index > 0 {
            text.push_str(holes.next()?);
        }
        text.push_str(part);
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hints_keep_what_varies_and_unknown_ones_stay() {
        let cases = [
            ("did you mean `caps-norte`?", "quis dizer `caps-norte`?"),
            ("the bytes stop being JSON at line 2 column 7", "deixa de ser JSON na linha 2, coluna 7"),
            ("from 0 to 100", "de 0 a 100"),
            ("`answer_minutes`: from 1 to 9", "`answer_minutes`: de 1 a 9"),
            ("from -90 to 90 degrees", "de -90 a 90 graus"),
            ("this id stands twice", "este id aparece duas vezes"),
            ("records that somebody has to check, a, b first", "registros que alguém precisa conferir; os primeiros: a, b"),
            ("nobody wrote this one", "nobody wrote this one"),
        ];
        for (hint, words) in cases {
            assert_eq!(portuguese(hint), words);
        }
    }

    #[test]
    fn every_row_has_as_many_holes_in_both_languages_and_is_reached() {
        for (index, (english, words)) in HINTS.iter().enumerate() {
            assert_eq!(english.matches("{}").count(), words.matches("{}").count(), "{english}");
            let example = english.replace("{}", "7");
            let first = HINTS.iter().position(|(other, _)| holes(other, &example).is_some());
            assert_eq!(first, Some(index), "{english} is hidden by another row");
        }
    }
}
