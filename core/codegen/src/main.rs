//! C
fn main(){}
