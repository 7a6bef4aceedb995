guard-undocumented = Held back: while somebody lives here without residence papers, no authority is brought in, because public offices must report it to the residence office (Ausländerbehörde). Speak to a counselling service or a lawyer first.
explain-held-back = is held back
