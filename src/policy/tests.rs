use super::*;

#[test]
fn built_ins_compile() {
    let br = Policy::br();
    assert_eq!(br.rules().len(), br.draft().rules.len());
    Policy::br_rs();
}
