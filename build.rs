//! Makes cargo see added data files, which the program embeds.

fn main() {
    for folder in ["forms", "locales"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
