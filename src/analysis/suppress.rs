//! Small cells: what counts few people is not shown, nor what would let it be worked out.

use std::collections::BTreeSet;

/// People of a cell, by number within one report.
pub(super) type People = BTreeSet<usize>;

/// One group's cell of one measure.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    /// What is counted.
    pub(super) value: u64,
    /// Whose it is.
    pub(super) people: People,
    /// For a measure that counts a part of a group: the people of the rest.
    pub(super) rest: People,
    /// Not shown.
    pub(super) hidden: bool,
}

fn is_small(people: usize, below: usize) -> bool {
    people > 0 && people < below
}

/// Hides cells of one measure over groups that sum up to a total.
///
/// # Shape
/// Hidden is what counts from one to `below - 1` people, or leaves so few out; then, the smallest first, as many others as it
/// takes until what is hidden cannot be had by subtracting the rest from the total: at least two cells, and together at least
/// `below` people (and none or at least `below` left out). Where no such cells are there the total is hidden.
pub(super) fn hide(cells: &mut [&mut Cell], total: &mut Cell, below: usize) {
    for cell in cells.iter_mut().map(|cell| &mut **cell).chain([&mut *total]) {
        cell.hidden = is_small(cell.people.len(), below) || is_small(cell.rest.len(), below);
    }
    loop {
        let hidden: Vec<&Cell> = cells.iter().map(|cell| &**cell).filter(|cell| cell.hidden).collect();
        if hidden.is_empty() || total.hidden {
            return;
        }
        let join = |of: fn(&Cell) -> &People| hidden.iter().flat_map(|cell| of(cell)).collect::<BTreeSet<_>>().len();
        let (people, rest) = (join(|cell| &cell.people), join(|cell| &cell.rest));
        if hidden.len() >= 2 && people >= below && !is_small(rest, below) {
            return;
        }
        let candidates = cells.iter_mut().filter(|cell| !cell.hidden && (!cell.people.is_empty() || !cell.rest.is_empty()));
        match candidates.min_by_key(|cell| (cell.people.len() + cell.rest.len(), cell.value)) {
            Some(cell) => cell.hidden = true,
            None => {
                total.hidden = true;
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(people: std::ops::Range<usize>) -> Cell {
        Cell { value: people.len() as u64, people: people.collect(), ..Cell::default() }
    }

    fn hidden(mut cells: Vec<Cell>, below: usize) -> (Vec<bool>, bool) {
        let all: People = cells.iter().flat_map(|cell| cell.people.clone()).collect();
        let mut total = Cell { value: all.len() as u64, people: all, ..Cell::default() };
        hide(&mut cells.iter_mut().collect::<Vec<_>>(), &mut total, below);
        (cells.iter().map(|cell| cell.hidden).collect(), total.hidden)
    }

    #[test]
    fn a_small_cell_takes_another_with_it() {
        assert_eq!(hidden(vec![cell(0..3), cell(10..30), cell(40..50)], 5), (vec![true, false, true], false));
        assert_eq!(hidden(vec![cell(0..0), cell(10..30), cell(40..50)], 5), (vec![false; 3], false), "nobody is nobody");
        assert_eq!(hidden(vec![cell(0..5), cell(10..30)], 5), (vec![false; 2], false), "five are not fewer than five");
    }

    #[test]
    fn two_small_cells_that_are_few_together_take_a_third() {
        assert_eq!(hidden(vec![cell(0..1), cell(2..4), cell(10..30)], 5), (vec![true; 3], false));
        assert_eq!(hidden(vec![cell(0..3), cell(4..8), cell(10..30)], 5), (vec![true, true, false], false));
    }

    #[test]
    fn without_another_cell_the_total_is_hidden() {
        assert_eq!(hidden(vec![cell(0..3), cell(0..0)], 5), (vec![true, false], true));
    }

    #[test]
    fn what_leaves_few_out_is_hidden_too() {
        let mut nearly_all = cell(0..20);
        nearly_all.rest = (20..21).collect();
        let mut other = cell(30..50);
        other.rest = (50..60).collect();
        let mut total = cell(0..50);
        total.rest = (20..21).chain(50..60).collect();
        let mut cells = [nearly_all, other];
        hide(&mut cells.iter_mut().collect::<Vec<_>>(), &mut total, 5);
        assert!(cells[0].hidden && cells[1].hidden, "19 of 20 tells of one");
    }

    /// Whatever is shown, no hidden small cell can be had by subtraction.
    #[test]
    fn no_small_cell_can_be_worked_out() {
        let mut seed = 7_u64;
        let mut draw = |most: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % most
        };
        for _ in 0..2_000 {
            let mut from = 0;
            let cells: Vec<Cell> = (0..1 + draw(6))
                .map(|_| {
                    let size = if draw(3) == 0 { draw(4) } else { draw(30) };
                    from += size;
                    cell(from - size..from)
                })
                .collect();
            let sizes: Vec<usize> = cells.iter().map(|cell| cell.people.len()).collect();
            let (shown, total) = hidden(cells, 5);
            let left: usize = sizes.iter().zip(&shown).filter(|(_, hidden)| **hidden).map(|(size, _)| *size).sum();
            let count = shown.iter().filter(|hidden| **hidden).count();
            assert!(sizes.iter().zip(&shown).all(|(size, hidden)| *hidden || *size == 0 || *size >= 5), "{sizes:?} {shown:?}");
            assert!(count == 0 || total || (count >= 2 && left >= 5), "{sizes:?} {shown:?}");
        }
    }
}
