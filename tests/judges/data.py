"""Lets programs that aren't ours read what `lotse draft` writes for other programs.

    pip install icalendar ics jsonschema fhir.resources
    python3 tests/judges/data.py target/debug/lotse

Every case under forms/ becomes a calendar (PyPI `icalendar` and `ics`), a plan as JSON (`jsonschema` with the
shipped schema) and a bundle of FHIR R4 (`fhir.resources`). Ends with 1 at the first thing one of them refuses.
"""

import json
import subprocess
import sys
import threading
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import icalendar
import ics
import jsonschema
from fhir.resources.R4B.bundle import Bundle

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "forms/schemas/lotse-plan-1.json").read_text())


def draft(program, case, *arguments):
    command = [program, "draft", "--answers", str(case), *arguments]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def judge_calendar(text):
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n")), "a line longer than 75 octets"
    read = icalendar.Calendar.from_ical(text)
    events = [part for part in read.walk("VEVENT")]
    assert not any(event.errors for event in events), "icalendar found errors"
    uids = [str(event["UID"]) for event in events]
    assert len(uids) == len(set(uids)), "the same uid twice"
    # The parser of ics wraps the streams once more in each call, which soon takes seconds.
    with redirect_stdout(sys.stdout), redirect_stderr(sys.stderr):
        others = len(ics.Calendar(text).events)
    assert others == len(events), "ics reads another number of events"
    return len(events)


def main(program):
    validator = jsonschema.Draft202012Validator(SCHEMA)
    cases = sorted(ROOT.glob("forms/*/cases/*.toml"))
    events = 0
    for case in cases:
        for arguments in (["--document", "plan"], ["--document", "client", "--language", "ar"], ["--names", "full", "--language", "uk"]):
            events += judge_calendar(draft(program, case, "--format", "ics", *arguments))
        validator.validate(json.loads(draft(program, case, "--format", "json")))
        bundle = json.loads(draft(program, case, "--format", "fhir"))
        Bundle.model_validate(bundle)
    print(f"{len(cases)} cases: {events} calendar entries, plans and FHIR bundles read by others")
    assert cases and events, "nothing was judged"


def judged(program, verdict):
    main(program)
    verdict.append(True)


if __name__ == "__main__":
    # fhir.resources builds its types by deep recursion.
    sys.setrecursionlimit(20_000)
    threading.stack_size(256 * 1024 * 1024)
    verdict = []
    program = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / "target/debug/lotse")
    judge = threading.Thread(target=judged, args=(program, verdict))
    judge.start()
    judge.join()
    sys.exit(0 if verdict else 1)
