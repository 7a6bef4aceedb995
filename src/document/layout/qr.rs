//! QR codes as PNG, for formats that take no drawing.

use crate::document::Qr;

/// How many dots wide a module is: a byte of one bit a dot.
const SCALE: usize = 8;

/// Draws a code as PNG in black and white; nothing when the content is too long for one.
pub(super) fn png(content: &str) -> Option<Vec<u8>> {
    let code = Qr::for_paper(content)?;
    let side = usize::try_from(code.side()).ok()? * SCALE;
    let mut rows = Vec::with_capacity(side * (side / 8 + 1));
    for y in 0..code.side() {
        let bytes = (0..code.side()).map(|x| if code.is_dark(x, y) { 0 } else { 0xFF });
        let row: Vec<u8> = bytes.collect();
        for _ in 0..SCALE {
            rows.push(0);
            rows.extend_from_slice(&row);
        }
    }
    Some(picture(u32::try_from(side).ok()?, &rows))
}

/// Writes rows of one bit a dot, each behind its filter byte, as PNG (ISO/IEC 15948).
fn picture(side: u32, rows: &[u8]) -> Vec<u8> {
    let mut header = Vec::new();
    header.extend(side.to_be_bytes());
    header.extend(side.to_be_bytes());
    // One bit of grey, no interlacing.
    header.extend([1, 0, 0, 0, 0]);
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    chunk(&mut png, *b"IHDR", &header);
    chunk(&mut png, *b"IDAT", &stored(rows));
    chunk(&mut png, *b"IEND", &[]);
    png
}

fn chunk(png: &mut Vec<u8>, name: [u8; 4], data: &[u8]) {
    let length = u32::try_from(data.len()).unwrap_or_default();
    png.extend(length.to_be_bytes());
    let from = png.len();
    png.extend(name);
    png.extend(data);
    let sum = png.get(from..).map(crc32).unwrap_or_default();
    png.extend(sum.to_be_bytes());
}

/// Wraps data as zlib does without compressing it (RFC 1950, 1951).
fn stored(data: &[u8]) -> Vec<u8> {
    let mut wrapped = vec![0x78, 0x01];
    let mut parts = data.chunks(0xFFFF).peekable();
    while let Some(part) = parts.next() {
        let length = u16::try_from(part.len()).unwrap_or_default();
        wrapped.push(u8::from(parts.peek().is_none()));
        wrapped.extend(length.to_le_bytes());
        wrapped.extend((!length).to_le_bytes());
        wrapped.extend(part);
    }
    wrapped.extend(adler32(data).to_be_bytes());
    wrapped
}

fn crc32(bytes: &[u8]) -> u32 {
    let mut sum = !0_u32;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            let low = sum & 1;
            sum = (sum >> 1) ^ (0xEDB8_8320 * low);
        }
    }
    !sum
}

fn adler32(bytes: &[u8]) -> u32 {
    let (low, high) = bytes.iter().fold((1_u32, 0_u32), |(low, high), byte| {
        let low = (low + u32::from(*byte)) % 65521;
        (low, (high + low) % 65521)
    });
    high << 16 | low
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_those_of_the_standards() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(adler32(b"Wikipedia"), 0x11E6_0398);
    }

    #[test]
    fn a_code_is_a_picture_and_a_book_is_none() {
        let png = png("https://example.org/termin/4711").expect("a code");
        assert!(png.starts_with(b"\x89PNG"));
        assert!(super::png(&"x".repeat(5000)).is_none());
    }
}
