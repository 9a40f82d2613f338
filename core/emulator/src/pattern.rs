//! Regular expressions as far as a filter of names needs them: `. ^ $ [] () | * + ?` and the classes `\d \w \s`. All ways
//! to fit are followed at once, so that no pattern takes longer than its length times that of the text.

use std::iter::Peekable;
use std::str::Chars;

/// Longer ones are refused, which also bounds how deep groups lie in each other.
const LONGEST: usize = 200;

/// A pattern that can be looked for in a text, wherever it stands, in capitals or not.
#[derive(Debug)]
pub(crate) struct Pattern(Vec<Step>);

#[derive(Debug)]
enum Step {
    One(Set),
    Start,
    End,
    Fork(usize, usize),
    Go(usize),
    Fits,
}

#[derive(Debug)]
struct Set {
    ranges: Vec<(char, char)>,
    others: bool,
}

impl Set {
    fn of(ranges: &[(char, char)]) -> Self {
        Self { ranges: ranges.to_vec(), others: false }
    }

    fn has(&self, wanted: char) -> bool {
        let inside = |c: char| self.ranges.iter().any(|(from, to)| (*from..=*to).contains(&c));
        let any_case = wanted.to_lowercase().chain(wanted.to_uppercase()).any(inside);
        (inside(wanted) || any_case) != self.others
    }
}

#[derive(Debug)]
enum Part {
    One(Set),
    Start,
    End,
    Row(Vec<Part>),
    Either(Vec<Part>),
    Repeated { part: Box<Part>, may_miss: bool, may_repeat: bool },
}

impl Pattern {
    /// Reads a pattern, or nothing where it is none or holds more than is known here.
    pub(crate) fn read(text: &str) -> Option<Self> {
        if text.len() > LONGEST {
            return None;
        }
        let mut left = text.chars().peekable();
        let part = either(&mut left)?;
        if left.next().is_some() {
            return None;
        }
        let mut steps = Vec::new();
        lay_out(part, &mut steps);
        steps.push(Step::Fits);
        Some(Self(steps))
    }

    /// Whether it fits somewhere in a text.
    pub(crate) fn fits(&self, text: &str) -> bool {
        let mut here = vec![false; self.0.len()];
        let mut left = text.chars();
        let mut first = true;
        loop {
            let next = left.next();
            // It may begin at any place.
            if self.reach(0, first, next.is_none(), &mut here) {
                return true;
            }
            let Some(found) = next else { return false };
            let last = left.as_str().is_empty();
            let mut after = vec![false; self.0.len()];
            for (at, step) in self.0.iter().enumerate().filter(|(at, _)| here[*at]) {
                let took = matches!(step, Step::One(set) if set.has(found));
                if took && self.reach(at + 1, false, last, &mut after) {
                    return true;
                }
            }
            (here, first) = (after, false);
        }
    }

    /// Marks the steps that can be reached from one without taking a character; tells whether the end is among them.
    fn reach(&self, from: usize, first: bool, last: bool, marks: &mut [bool]) -> bool {
        let mut todo = vec![from];
        while let Some(at) = todo.pop() {
            if std::mem::replace(&mut marks[at], true) {
                continue;
            }
            match &self.0[at] {
                Step::Fits => return true,
                Step::Go(to) => todo.push(*to),
                Step::Fork(one, other) => todo.extend([*one, *other]),
                Step::Start if first => todo.push(at + 1),
                Step::End if last => todo.push(at + 1),
                Step::Start | Step::End | Step::One(_) => {}
            }
        }
        false
    }
}

/// Turns a part into steps behind those that are there.
fn lay_out(part: Part, steps: &mut Vec<Step>) {
    match part {
        Part::One(set) => steps.push(Step::One(set)),
        Part::Start => steps.push(Step::Start),
        Part::End => steps.push(Step::End),
        Part::Row(parts) => parts.into_iter().for_each(|part| lay_out(part, steps)),
        Part::Either(parts) => {
            let mut ends = Vec::new();
            let last = parts.len() - 1;
            for (index, part) in parts.into_iter().enumerate() {
                let fork = steps.len();
                if index < last {
                    steps.push(Step::Go(0));
                }
                lay_out(part, steps);
                if index < last {
                    ends.push(steps.len());
                    steps.push(Step::Go(0));
                    steps[fork] = Step::Fork(fork + 1, steps.len());
                }
            }
            let end = steps.len();
            ends.into_iter().for_each(|at| steps[at] = Step::Go(end));
        }
        Part::Repeated { part, may_miss, may_repeat } => {
            let begin = steps.len();
            if may_miss {
                steps.push(Step::Go(0));
            }
            lay_out(*part, steps);
            if may_repeat {
                steps.push(Step::Fork(begin, steps.len() + 1));
            }
            if may_miss {
                steps[begin] = Step::Fork(begin + 1, steps.len());
            }
        }
    }
}

fn either(left: &mut Peekable<Chars<'_>>) -> Option<Part> {
    let mut parts = vec![row(left)?];
    while left.next_if_eq(&'|').is_some() {
        parts.push(row(left)?);
    }
    Some(Part::Either(parts))
}

fn row(left: &mut Peekable<Chars<'_>>) -> Option<Part> {
    let mut parts = Vec::new();
    while let Some(next) = left.next_if(|c| !matches!(c, '|' | ')')) {
        let part = match next {
            '^' => Part::Start,
            '$' => Part::End,
            '.' => Part::One(Set::of(&[('\0', char::MAX)])),
            '[' => Part::One(bracket(left)?),
            '\\' => Part::One(escaped(left.next()?)?),
            '(' => {
                let inside = either(left)?;
                left.next_if_eq(&')')?;
                inside
            }
            '*' | '+' | '?' | '{' => return None,
            plain => Part::One(Set::of(&[(plain, plain)])),
        };
        parts.push(repeated(part, left));
    }
    Some(Part::Row(parts))
}

fn repeated(part: Part, left: &mut Peekable<Chars<'_>>) -> Part {
    let Some(sign) = left.next_if(|c| matches!(c, '*' | '+' | '?')) else { return part };
    Part::Repeated { part: Box::new(part), may_miss: sign != '+', may_repeat: sign != '?' }
}

/// What a backslash and a character stand for.
fn escaped(letter: char) -> Option<Set> {
    match letter {
        'd' => Some(Set::of(&[('0', '9')])),
        'w' => Some(Set::of(&[('0', '9'), ('A', 'Z'), ('a', 'z'), ('_', '_')])),
        's' => Some(Set::of(&[(' ', ' '), ('\t', '\r')])),
        sign if !sign.is_alphanumeric() => Some(Set::of(&[(sign, sign)])),
        _ => None,
    }
}

fn bracket(left: &mut Peekable<Chars<'_>>) -> Option<Set> {
    let mut set = Set { ranges: Vec::new(), others: left.next_if_eq(&'^').is_some() };
    loop {
        let from = match left.next()? {
            ']' if !set.ranges.is_empty() => return Some(set),
            '\\' => {
                set.ranges.extend(escaped(left.next()?)?.ranges);
                continue;
            }
            from => from,
        };
        let is_range = left.clone().take(2).collect::<Vec<_>>();
        let to = match is_range[..] {
            ['-', to] if to != ']' => {
                left.nth(1);
                to
            }
            _ => from,
        };
        set.ranges.push((from, to));
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn names_are_found_as_a_regular_expression_says() {
        for (pattern, name, expected) in [
            ("", "Night Bot", true),
            ("night", "Night Bot", true),
            ("bot$", "Night Bot", true),
            ("^bot", "Night Bot", false),
            ("^Night Bot$", "Night Bot", true),
            ("^n.*t$", "Night Bot", true),
            ("^(day|night) bot$", "Night Bot", true),
            ("^(day|late) bot$", "Night Bot", false),
            ("bots?$", "Night Bot", true),
            ("ig+ht", "Night Bot", true),
            ("ix+ht", "Night Bot", false),
            (r"v\d+\.\d", "Bot v12.3", true),
            (r"v\d+\.\d", "Bot v12x3", false),
            ("[a-c]ot", "Night Bot", true),
            ("[^a-z ]", "Night Bot", false),
            ("[^a-z ]", "Night-Bot", true),
            ("[]-]x", "a-x", true),
            (r"^\w+\s\w+$", "Night Bot", true),
            ("^(a*)*$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", false),
            ("^a?|b$", "xb", true),
            ("^$", "", true),
            ("^$", "x", false),
        ] {
            let found = Pattern::read(pattern).map(|read| read.fits(name));
            assert_eq!(found, Some(expected), "{pattern} in {name}");
        }
    }

    #[test]
    fn what_is_no_pattern_is_not_read() {
        for pattern in ["(", ")", "[a", "*", "a(+)", r"\", r"\b", "a{2}", &"a".repeat(201)] {
            assert!(Pattern::read(pattern).is_none(), "{pattern}");
        }
    }
}
