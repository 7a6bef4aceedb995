# Practice cases about residence.

case-mamadou = Mamadou B., 19, mit Ausbildungsplatz
    .setting = Beratung in der Unterkunft, Französisch, allein im Büro. Mamadou B. ist höflich und antwortet knapp. Über den Tod seines Bruders und seine Nächte spricht er erst, wenn er sich sicher fühlt.
    .advice = Nicht nur auf das Asyl schauen: zuerst nach Briefen der Ausländerbehörde und ihrer Frist fragen, dann Ausbildung und § 25a nebeneinander. Vor jedem Schritt zum Pass steht die Rechtsberatung.
