//! The date of Easter, from which the movable feasts are counted.

use crate::base::Day;

/// Returns Easter Sunday of a year of the Gregorian calendar.
///
/// The rule of Meeus, Jones and Butcher (J. Meeus, *Astronomical Algorithms*, chapter 8); nothing
/// outside the years 1 to 9999.
pub fn easter_sunday(year: i32) -> Option<Day> {
    let golden = year.rem_euclid(19);
    let (century, rest) = (year.div_euclid(100), year.rem_euclid(100));
    let (leap_centuries, century_rest) = (century / 4, century % 4);
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - leap_centuries - moon_shift + 15) % 30;
    let weekday = (32 + 2 * century_rest + 2 * (rest / 4) - epact - rest % 4) % 7;
    let correction = (golden + 11 * epact + 22 * weekday) / 451;
    let march = epact + weekday - 7 * correction + 114;
    let month = u32::try_from(march / 31).ok()?;
    let day = u32::try_from(march % 31 + 1).ok()?;
    Day::new(year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_of_known_years() {
        let known = [
            (1818, 3, 22),
            (1943, 4, 25),
            (1954, 4, 18),
            (1981, 4, 19),
            (2000, 4, 23),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2038, 4, 25),
        ];
        for (year, month, day) in known {
            assert_eq!(easter_sunday(year), Day::new(year, month, day), "{year}");
        }
    }

    #[test]
    fn always_a_sunday_between_22_march_and_25_april() {
        for year in 1583..=9999 {
            let easter = easter_sunday(year).unwrap();
            assert_eq!(easter.weekday(), crate::base::Weekday::Sun, "{year}");
            let span = (3, 22)..=(4, 25);
            assert!(span.contains(&(easter.month(), easter.day())), "{year}");
        }
    }
}
