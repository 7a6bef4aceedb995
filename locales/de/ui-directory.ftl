### Verzeichnis der Angebote: warum etwas passt, was die Person dazu sagt, Suche und Einzelheiten

## Was für und gegen ein Angebot spricht

match-need = genau für diesen Bedarf
match-actor = von einer Stelle dieser Maßnahme
match-domain = aus diesem Lebensbereich
match-speaks = spricht { $language }
match-interpreting = Sprachmittlung wird geholt
match-other_languages = nur in anderen Sprachen
match-same_district = im Stadtteil der Person
match-near_district = im Stadtbezirk der Person
match-age_fits = Alter passt
match-eligibility_fits = für Menschen in dieser Lage
match-free = kostenlos
match-income_related = Kosten nach Einkommen
match-costs = kostet etwas
match-costs_euros = kostet { $euros } Euro
match-childcare = Kinder werden betreut
match-no_childcare = ohne Kinderbetreuung
match-open = ohne Termin
match-next_open = wieder offen am { $day }
match-waiting = { $weeks ->
    [one] Wartezeit eine Woche
   *[other] Wartezeit { $weeks } Wochen
  }
match-too_late = { $weeks ->
    [one] Wartezeit eine Woche: zu spät für die Frist
   *[other] Wartezeit { $weeks } Wochen: zu spät für die Frist
  }
match-check_age = zu prüfen: Alter
match-check_eligibility = zu prüfen: für wen das Angebot ist
match-check_questions = zu prüfen: { $questions }
match-check_area = zu prüfen: Einzugsgebiet
match-check_language = zu prüfen: Sprachen

## Was die Person sagt

wish-wanted = möchte hingehen
wish-declined = möchte nicht
wish-later = später
wish-open = noch nicht gefragt

## Die Suche

context-directory = Angebote
command-wish = Wunsch der Person
command-offer = Angebot ganz zeigen
help-directory = Suche nach Name, Bedarf, Sprache oder Stadtteil; mehrere Wörter zugleich grenzen ein. Graue Einträge hat seit 180 Tagen niemand geprüft. Was die Person zu einem Angebot sagt, steht danach im Plan.
note-wish = Notiert: { $wish }
note-wish_needs_case = Ein Wunsch gehört zu einem Fall: zuerst einen öffnen.
directory-title = Angebote
directory-search = Suche
directory-count = { $count ->
    [0] Kein Angebot passt
    [one] Ein Angebot
   *[other] { $count } Angebote
  }
directory-for = Für: { $measure }
directory-none = Kein Angebot passt zur Suche. Weniger Wörter finden mehr.
directory-stale = lange nicht geprüft
directory-closed = läuft zurzeit nicht
directory-checked = geprüft
directory-checked_on = zuletzt geprüft am { $day }
directory-never_checked = nie geprüft
directory-actor = Träger
directory-address = Adresse
directory-transport = Weg
directory-phone = Telefon
directory-email = E-Mail
directory-url = Internet
directory-hours = Offen
directory-hours-between = { $from }–{ $to }
directory-hours-from = ab { $from }
directory-languages = Sprachen
directory-interpreting = mit Sprachmittlung
directory-access = Zugang
directory-access-open = ohne Termin
directory-access-appointment = mit Termin
directory-access-referral = über eine Vermittlung
directory-cost = Kosten
directory-area = Gebiet
directory-age = Alter
directory-age-from = ab { $from } Jahren
directory-age-to = bis { $to } Jahre
directory-age-between = { $from } bis { $to } Jahre
directory-wait = Wartezeit
directory-wait-weeks = { $weeks ->
    [one] eine Woche
   *[other] { $weeks } Wochen
  }
directory-accessible = Barrierefrei
directory-accessible-step_free = ohne Stufen
directory-accessible-lift = Aufzug
directory-accessible-toilet = Rollstuhl-WC
directory-accessible-sign_language = Gebärdensprache
directory-accessible-induction_loop = Induktionsschleife
directory-childcare = Kinderbetreuung
directory-fits = Passt
directory-wish = Wunsch
directory-documents = Mitbringen
directory-day-mo = Mo
directory-day-tu = Di
directory-day-we = Mi
directory-day-th = Do
directory-day-fr = Fr
directory-day-sa = Sa
directory-day-su = So
plan-offers = Angebote
