"""Lets programs that aren't ours open every document of every case that ships.

    pip install html5lib
    python3 tests/judges/documents.py [target/debug/lotse] [--keep FOLDER]

HTML goes to `html5lib`; ODT and DOCX are opened as packages, and by LibreOffice for a handful of cases; PDF (in
a build with the feature `pdf`) goes to `qpdf`, `pdfinfo`, `pdffonts` and `pdftotext`. The page for the client is one
page in every language, with a letterhead too, the core of the plan at most two. Ends with 1 if one of them refuses a file. `--keep` leaves the files and pictures of the handful in a folder.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import xml.dom.minidom
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from shutil import which
from typing import NamedTuple

try:
    import html5lib
except ImportError:
    html5lib = None

ROOT = Path(__file__).resolve().parents[2]
# The cases whose documents LibreOffice opens: it takes half a second for each.
HANDFUL = ("rima", "mamadou", "oksana")
# The cases whose pages for the client are made in every language that there is: the model case, and the one with four
# steps.
LONG = ("rima", "oksana")
# The languages that the other documents for the client are made in.
LANGUAGES = ("de", "ar", "en", "uk")
EVERY_LANGUAGE = sorted(it.name for it in ROOT.glob("locales/*") if it.is_dir())
# A town with a letterhead and telephone numbers of its own, and how these look.
TOWN = ROOT / "tests/data/musterstadt"
NUMBER = re.compile(r"00001000([\u2010\u2011-]\d+)?")
FONTS = Path("/usr/share/fonts/truetype/noto")
FEW_FONTS = ("NotoSans", "NotoSansArabic", "NotoSansEthiopic")
DAY = "2026-11-21"


class Paper(NamedTuple):
    """A document that is to be made."""

    case: Path
    kind: str
    language: str
    more: tuple = ()
    data: Path | None = None

    @property
    def name(self):
        place = (self.data.name,) if self.data else ()
        return "-".join((self.case.stem, self.kind, *place, *self.more[1:], self.language))

    def command(self, program):
        data = ["--data", str(self.data)] if self.data else []
        command = [program, *data, "draft", "--answers", str(self.case), "--today", DAY]
        return command + ["--document", self.kind, "--language", self.language, *self.more]


class Judges:
    """What was judged, and what is wrong."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.faults, self.counts = [], {}
        shown = self.output([program, "draft", "--help"])
        self.formats = ["html", "odt", "docx"] + ["pdf"] * ("- pdf:" in shown)

    def output(self, command):
        run = subprocess.run(command, capture_output=True, check=False, env=self.environment())
        return (run.stdout + run.stderr).decode(errors="replace")

    def environment(self):
        # A few fonts that have all letters spare each run the search of all fonts.
        return {**os.environ, "LOTSE_FONTS": str(self.folder / "fonts")}

    def named(self, case, kind, said):
        """Asks for a document without saying which, and returns the ones that are offered."""
        extra = ["--letter", "none"] if kind == "letter" else []
        told = self.output(Paper(case, kind, "de").command(self.program) + extra)
        found = re.search(rf"{said} (.+)", told)
        return found[1].split(", ") if found else []

    def papers(self, case):
        """Every document of the handful; of the other cases the plan, the client's copy, a letter and a handover.

        The pages for the client of the longest cases are made in every language.
        """
        whole = case.stem in HANDFUL
        others = LANGUAGES[1:] if whole else (LANGUAGES[1 + len(case.stem) % 3],)
        letters = self.named(case, "letter", "letters of this plan:")
        recipients = self.named(case, "handover", "allowed are")
        yield Paper(case, "plan", "de")
        if whole:
            yield Paper(case, "conference", "de")
            yield Paper(case, "client", "de")
        for language in others:
            yield Paper(case, "client", language)
            if whole:
                yield Paper(case, "checklist", language)
        for language in EVERY_LANGUAGE if case.stem in LONG else ():
            if language not in LANGUAGES:
                yield Paper(case, "client", language)
            yield Paper(case, "client", language, data=TOWN)
        for letter in letters if whole else letters[:1]:
            yield Paper(case, "letter", others[0], ("--letter", letter))
        for recipient in recipients if whole else recipients[:1]:
            yield Paper(case, "handover", "de", ("--recipient", recipient))

    def judge(self, paper):
        for kind in self.formats:
            path = self.folder / f"{paper.name}.{kind}"
            told = self.output([*paper.command(self.program), "--format", kind, "--output", str(path)])
            try:
                assert not told, told
                assert path.exists(), "was not written"
                JUDGES[kind](path)
                self.counts[kind] = self.counts.get(kind, 0) + 1
            except Exception as fault:
                self.faults.append(f"{path.name}: {fault}")

    def library(self):
        """Has LibreOffice open the documents of the handful."""
        for kind in ("odt", "docx"):
            paths = [it for case in HANDFUL for it in sorted(self.folder.glob(f"{case}-*.{kind}"))]
            profile = f"-env:UserInstallation=file://{self.folder}/profile"
            made = self.folder / kind
            command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(made)]
            self.output([*command, *map(str, paths)])
            for path in paths:
                page = made / f"{path.stem}.pdf"
                if not page.exists():
                    self.faults.append(f"{path.name}: LibreOffice does not open it")
                elif "-client-" in path.name and pages(page) != 1:
                    self.faults.append(f"{path.name}: more than a page")
                elif TOWN.name in path.name and (torn := torn_numbers(page)):
                    self.faults.append(f"{path.name}: a telephone number is torn: {torn}")
                elif "-plan-" in path.name and core(page) > 2:
                    self.faults.append(f"{path.name}: the plan's core has more than two pages")
                else:
                    self.counts["LibreOffice"] = self.counts.get("LibreOffice", 0) + 1


def run(*command):
    done = subprocess.run(command, capture_output=True, check=False)
    told = (done.stdout + done.stderr).decode(errors="replace")
    assert done.returncode == 0, f"{command[0]}: {told}"
    return told


def pages(path):
    return int(re.search(r"^Pages: +(\d+)", run("pdfinfo", str(path)), re.MULTILINE)[1])


def torn_numbers(path):
    """Finds a line of a paper of the town that holds only a part of a telephone number."""
    lines = {}
    for left, top, right, word in placed_words(path):
        if re.fullmatch(r"[\d\u2010\u2011-]+", word):
            lines.setdefault(round(top), []).append((left, right, word))
    for line in lines.values():
        told, end = "", None
        for left, right, word in sorted(line):
            told += (" " if end is None or left - end > 8 else "") + word
            end = right
        if any(it.startswith("0000") and not NUMBER.fullmatch(it) for it in told.split()):
            return told
    return None


def placed_words(path):
    """Reads the words of a PDF with their left, upper and right edges, without marks of direction."""
    found = re.findall(
        r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>([^<]*)</word>',
        run("pdftotext", "-bbox", str(path), "-"),
    )
    marks = "[\u00a0\u202f\u2060-\u206f\u200e\u200f]"
    return [(float(x), float(y), float(right), re.sub(marks, "", word)) for x, y, right, word in found]


def core(path):
    """Counts the pages before the first annex of a German plan."""
    told = run("pdftotext", "-layout", str(path), "-").split("\f")
    return next((at for at, page in enumerate(told) if "Anlage 1:" in page), len(told))


def judge_html(path):
    if html5lib:
        html5lib.HTMLParser(strict=True).parse(path.read_text(encoding="utf-8"))


def judge_package(path):
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None, "a part is damaged"
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                xml.dom.minidom.parseString(package.read(name))
        first = package.infolist()[0]
        is_named = (first.filename, first.compress_type) == ("mimetype", 0)
        assert is_named or path.suffix != ".odt", "the kind of file is not its first entry"


def judge_pdf(path):
    told = run("qpdf", "--check", str(path))
    assert "WARNING" not in told, told
    structure = run("pdfinfo", "-struct", str(path))
    assert "Document" in structure and "H1" in structure, "no tagged heading"
    described = run("pdfinfo", "-meta", str(path))
    for part in ("<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"):
        assert part in described, f"{part} is missing"
    for line in run("pdffonts", str(path)).splitlines()[2:]:
        assert line.split()[-5:-2] == ["yes", "yes", "yes"], f"a font is not embedded: {line}"
    text = run("pdftotext", "-layout", str(path), "-")
    assert text.strip() and "\ufffd" not in text, "letters are missing"
    assert "-client-" not in path.name or pages(path) == 1, "more than a page"
    torn = TOWN.name in path.name and torn_numbers(path)
    assert not torn, f"a telephone number is torn: {torn}"
    assert "-plan-" not in path.name or core(path) <= 2, "the plan's core has more than two pages"
    judge_order(path)


def judge_order(path):
    """Holds that a paragraph sign stands left of its number, and parts of a telephone number in order."""
    words = [(x, y, word) for x, y, _, word in placed_words(path)]
    for (x, y, word), (other, below, follower) in zip(words, words[1:]):
        if abs(y - below) > 2 or not re.match(r"\(?\d", follower):
            continue
        if re.fullmatch(r"\(?§+|\+49|0\d{2,4}", word):
            assert x < other, f"{word} {follower} stands the wrong way round"


JUDGES = {"html": judge_html, "odt": judge_package, "docx": judge_package, "pdf": judge_pdf}


def take_fonts(folder):
    folder.mkdir()
    for path in sorted(FONTS.glob("*.ttf")):
        if path.stem.rsplit("-", 1)[0] in FEW_FONTS and path.stem.endswith(("-Regular", "-Bold")):
            (folder / path.name).symlink_to(path)


def main(program, folder):
    take_fonts(folder / "fonts")
    judges = Judges(program, folder)
    cases = sorted(ROOT.glob("forms/*/cases/*.toml"))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        papers = [it for made in pool.map(lambda it: list(judges.papers(it)), cases) for it in made]
        list(pool.map(judges.judge, papers))
    for missing in [it for it in ("soffice", "qpdf", "pdfinfo") if not which(it)]:
        print(f"judges: {missing} is not here", file=sys.stderr)
    if not html5lib:
        print("judges: html5lib is not here; HTML was not judged", file=sys.stderr)
    if which("soffice"):
        judges.library()
    for fault in judges.faults:
        print(f"judges: {fault}", file=sys.stderr)
    print(f"{len(cases)} cases, {len(papers)} documents:", judges.counts)
    return 1 if judges.faults or not judges.counts else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("program", nargs="?", default=str(ROOT / "target/debug/lotse"))
    parser.add_argument("--keep", type=Path)
    arguments = parser.parse_args()
    if arguments.keep:
        arguments.keep.mkdir(parents=True)
        sys.exit(main(arguments.program, arguments.keep.resolve()))
    with tempfile.TemporaryDirectory() as made:
        sys.exit(main(arguments.program, Path(made)))
