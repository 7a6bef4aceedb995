guard-undocumented = Zurückgehalten: Solange jemand ohne Aufenthaltspapier lebt, wird keine Behörde eingeschaltet, denn öffentliche Stellen müssen das der Ausländerbehörde melden. Erst mit einer Beratungsstelle oder Anwältin sprechen.
explain-held-back = wird zurückgehalten
