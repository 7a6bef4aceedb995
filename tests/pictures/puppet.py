"""Runs a program in the terminal this stands in, and presses keys as a person would.

Usage: puppet.py KEYS COMMAND...   KEYS is a file, one line a step: text is typed, <Enter>, <Tab>,
<Down> and ^A to ^Z are keys. After each step it waits until the program has been quiet for a while.
What the terminal itself answers is passed on. Afterwards it makes the empty file that $DONE names,
if it names one, and waits to be ended.
"""

import os
import pty
import re
import select
import sys
import termios
import tty

NAMED = {"<Enter>": "\r", "<Tab>": "\t", "<Down>": "\x1b[B", "<Esc>": "\x1b"}
QUIET = 0.7


def keys_of(line):
    for piece in re.findall(r"<\w+>|\^[A-Z]|.", line):
        if piece in NAMED:
            yield NAMED[piece]
        elif len(piece) == 2:
            yield chr(ord(piece[1]) - 64)
        else:
            yield piece


def relay(inner, seconds):
    """Passes bytes on in both directions until nothing has come for so long; False at the end."""
    while True:
        ready, _, _ = select.select([0, inner], [], [], seconds)
        if not ready:
            return True
        for source, target in ((0, inner), (inner, 1)):
            if source in ready:
                try:
                    data = os.read(source, 65536)
                except OSError:
                    return False
                if not data:
                    return False
                os.write(target, data)


def main():
    steps = open(sys.argv[1], encoding="utf-8").read().splitlines()
    size = termios.tcgetwinsize(0) if hasattr(termios, "tcgetwinsize") else None
    child, inner = pty.fork()
    if child == 0:
        os.execvp(sys.argv[2], sys.argv[2:])
    if size:
        termios.tcsetwinsize(inner, size)
    else:
        import fcntl

        fcntl.ioctl(inner, termios.TIOCSWINSZ, fcntl.ioctl(0, termios.TIOCGWINSZ, b"\0" * 8))
    tty.setraw(0)
    going = relay(inner, 3)
    for step in steps:
        if not going:
            return
        os.write(inner, "".join(keys_of(step)).encode())
        going = relay(inner, QUIET)
    if "DONE" in os.environ:
        open(os.environ["DONE"], "w").close()
    while going:
        going = relay(inner, 60)


main()
