//! Crockford's base 32: no letter looks like a digit, and what is read wrong is read right.

const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Returns the letters for the bytes; the last one may stand for fewer than five bits.
pub(in crate::vault) fn encode(bytes: &[u8]) -> String {
    let letter = |bits: u32| {
        LETTERS
            .get((bits & 31) as usize)
            .map_or('0', |it| char::from(*it))
    };
    let mut text = String::new();
    let (mut held, mut count) = (0_u32, 0);
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        count += 8;
        while count >= 5 {
            count -= 5;
            text.push(letter(held >> count));
        }
        held &= (1 << count) - 1;
    }
    if count > 0 {
        text.push(letter(held << (5 - count)));
    }
    text
}

/// Returns the whole bytes of the letters, or the number of the first that is none, from 0.
///
/// Spaces, hyphens and other marks between are skipped; O is 0, I and L are 1; Arabic and Persian
/// digits are digits.
pub(in crate::vault) fn decode(text: &str) -> Result<Vec<u8>, usize> {
    let mut bytes = Vec::new();
    let (mut held, mut count) = (0_u32, 0);
    for (position, letter) in letters(text).enumerate() {
        let value = value(letter).ok_or(position)?;
        held = (held << 5) | value;
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push((held >> count) as u8);
        }
        held &= (1 << count) - 1;
    }
    Ok(bytes)
}

/// Returns the letters and digits of a text without the marks between them.
pub(super) fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|it| it.is_alphanumeric())
}

/// Returns how a letter is meant.
pub(super) fn value(letter: char) -> Option<u32> {
    let arabic = |zero: char| {
        u32::from(letter)
            .checked_sub(u32::from(zero))
            .filter(|it| *it < 10)
    };
    if let Some(digit) = arabic('\u{660}').or_else(|| arabic('\u{6f0}')) {
        return Some(digit);
    }
    let meant = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let position = LETTERS.iter().position(|it| char::from(*it) == meant)?;
    u32::try_from(position).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_survive() {
        for length in 0..40_u8 {
            let bytes: Vec<u8> = (0..length).map(|it| it.wrapping_mul(73)).collect();
            assert_eq!(decode(&encode(&bytes)), Ok(bytes));
        }
        assert_eq!(encode(&[0xff, 0x00]), "ZW00");
    }

    #[test]
    fn what_is_read_wrong_is_read_right() {
        assert_eq!(decode("zw-oO"), Ok(vec![0xff, 0x00]));
        assert_eq!(decode("ZW ٠۰"), Ok(vec![0xff, 0x00]));
        assert_eq!(decode("il1"), decode("111"));
        assert_eq!(decode("ZWU0"), Err(2));
        assert_eq!(decode("ZÄ"), Err(1));
    }
}
