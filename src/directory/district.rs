//! Districts as files write them, and as lists name them.

/// Returns the code under which a list of districts knows a name: `Flingern-Süd` is
/// `flingern_sued`.
///
/// Directories of other places write names, forms store codes; both meet here.
pub fn district_code(name: &str) -> String {
    let mut code = String::with_capacity(name.len());
    for letter in name.trim().chars().flat_map(char::to_lowercase) {
        match letter {
            'ä' => code.push_str("ae"),
            'ö' => code.push_str("oe"),
            'ü' => code.push_str("ue"),
            'ß' => code.push_str("ss"),
            letter if letter.is_alphanumeric() => code.push(letter),
            _ if code.ends_with('_') => {}
            _ => code.push('_'),
        }
    }
    code
}

#[cfg(test)]
mod tests {
    use super::district_code;

    #[test]
    fn names_become_the_codes_of_lists() {
        assert_eq!(district_code("Flingern-Süd"), "flingern_sued");
        assert_eq!(district_code("Mörsenbroich "), "moersenbroich");
        assert_eq!(district_code("Bad  Neustadt (Ost)"), "bad_neustadt_ost_");
    }
}
