
## abroad_relations
list-abroad_relations-spouse = Muž ili žena
list-abroad_relations-minor_child = Dete mlađe od 18 godina
list-abroad_relations-adult_child = Dete od 18 godina ili više
list-abroad_relations-parent_of_minor = Roditelj, a ja imam manje od 18 godina
list-abroad_relations-parent = Roditelj, a ja imam više od 18 godina
list-abroad_relations-sibling = Sestra ili brat
list-abroad_relations-other = Neko drugi

## asylum_phases
list-asylum_phases-never = Azil nikada nije tražen
list-asylum_phases-seeking = Azil zatražen, Ankunftsnachweis
list-asylum_phases-applied = Zahtev podnet, još bez termina saslušanja
list-asylum_phases-hearing_scheduled = Termin saslušanja (Anhörung) je određen
list-asylum_phases-heard = Saslušanje je bilo, čeka se rešenje
list-asylum_phases-dublin = Dublinski postupak, još bez rešenja
list-asylum_phases-positive = Rešenje: zaštita odobrena
list-asylum_phases-refused = Rešenje: odbijeno
list-asylum_phases-refused_obviously = Rešenje: očigledno neosnovano (offensichtlich unbegründet)
list-asylum_phases-inadmissible = Rešenje: nedopušteno (unzulässig), i Dublin
list-asylum_phases-action_pending = Tužba je na sudu
list-asylum_phases-finally_refused = Konačno odbijeno
list-asylum_phases-follow_up = Ponovni zahtev za azil (Folgeantrag)
list-asylum_phases-revocation = Postupak oduzimanja zaštite (Widerruf)

## civics_tests
list-civics_tests-none = Još nijedan
list-civics_tests-orientation = Orientierungskurs sa testom „Leben in Deutschland“
list-civics_tests-naturalisation = Test za državljanstvo (Einbürgerungstest)
list-civics_tests-school = Škola ili stručno obrazovanje u Nemačkoj

## identity_papers
list-identity_papers-none = Ništa od ovoga
list-identity_papers-birth_certificate = Rodni list
list-identity_papers-identity_card = Lična karta zemlje porekla
list-identity_papers-marriage_certificate = Venčani list
list-identity_papers-family_book = Porodična knjiga ili porodični registar
list-identity_papers-driving_licence = Vozačka dozvola
list-identity_papers-school_certificate = Školsko svedočanstvo
list-identity_papers-military_book = Vojna knjižica
list-identity_papers-old_passport_copy = Kopija ili fotografija starog pasoša

## livelihood_shares
list-livelihood_shares-all = Sve, bez novčane pomoći
list-livelihood_shares-most = Više od polovine
list-livelihood_shares-some = Manje od polovine
list-livelihood_shares-nothing = Još ništa

## marriage_states
list-marriage_states-together = Bračni par živi zajedno
list-marriage_states-thinking_of_leaving = Razmišlja o razdvajanju
list-marriage_states-separated = Bračni par živi odvojeno
list-marriage_states-divorced = Razvod
list-marriage_states-widowed = Smrt supruga ili supruge

## passport_states
list-passport_states-valid = Važeći nacionalni pasoš
list-passport_states-expired = Nacionalni pasoš, istekao
list-passport_states-travel_document_refugee = Putna isprava za izbeglice (plava)
list-passport_states-travel_document_foreigner = Putna isprava za strance (siva)
list-passport_states-substitute = Ausweisersatz (zabeleženo na kartici)
list-passport_states-at_office = Pasoš je kod neke službe
list-passport_states-applied = Pasoš je zatražen
list-passport_states-none = Bez pasoša

## proceeding_kinds
list-proceeding_kinds-asylum = Azil: tužba
list-proceeding_kinds-asylum_urgent = Azil: hitan zahtev (Eilantrag)
list-proceeding_kinds-residence = Boravak
list-proceeding_kinds-social = Socijalna pomoć
list-proceeding_kinds-family = Porodica
list-proceeding_kinds-labour = Posao
list-proceeding_kinds-tenancy = Stan ili kirija
list-proceeding_kinds-debt = Novčano potraživanje
list-proceeding_kinds-other = Nešto drugo

## protection_kinds
list-protection_kinds-asylum = Pravo na azil (Art. 16a GG)
list-protection_kinds-refugee = Status izbeglice (§ 3 AsylG)
list-protection_kinds-subsidiary = Supsidijarna zaštita (§ 4 AsylG)
list-protection_kinds-deportation_ban = Zabrana deportacije (§ 60 Abs. 5 ili 7 AufenthG)

## protection_wishes
list-protection_wishes-nothing = Zasad ništa od ovoga
list-protection_wishes-talk = Na miru razgovarati sa nekim
list-protection_wishes-refuge = Na sigurno mesto (Frauenhaus)
list-protection_wishes-court_order = Zaštita preko suda
list-protection_wishes-police = Prijava policiji
list-protection_wishes-address_block = Nova adresa ostaje tajna (Auskunftssperre)

## repatriate_roles
list-repatriate_roles-late_repatriate = Spätaussiedler (§ 4 BVFG)
list-repatriate_roles-spouse_or_descendant = Uključen supružnik ili potomak (§ 7 BVFG)
list-repatriate_roles-other_family = Porodica u pratnji (§ 8 Abs. 2 BVFG)

## residence_aims
list-residence_aims-stay = Ostati
list-residence_aims-family_reunion = Dovesti porodicu
list-residence_aims-work_title = Boravak preko posla ili stručnog obrazovanja
list-residence_aims-settlement = Dozvola bez roka
list-residence_aims-naturalisation = Nemačko državljanstvo
list-residence_aims-return = Vratiti se ili razmišljati o tome
list-residence_aims-move_on = Ići dalje u drugu zemlju

## residence_conditions
list-residence_conditions-nothing = Ništa od ovoga
list-residence_conditions-work_allowed = „Erwerbstätigkeit erlaubt“ (rad je dozvoljen)
list-residence_conditions-work_with_consent = Rad samo uz dozvolu Ausländerbehörde
list-residence_conditions-work_one_employer = Rad samo kod određenog poslodavca
list-residence_conditions-work_forbidden = „Erwerbstätigkeit nicht gestattet“ (rad zabranjen)
list-residence_conditions-live_in_state = Obavezno stanovanje u Nordrhein-Westfalenu
list-residence_conditions-live_in_town = Obavezno stanovanje u određenom gradu ili smeštaju
list-residence_conditions-area_limited = Područje se ne sme napustiti bez dozvole
list-residence_conditions-ends_with_benefit = „Erlischt mit dem Bezug von Leistungen“ (prestaje uz socijalnu pomoć)

## reunion_steps
list-reunion_steps-nothing = Još ništa
list-reunion_steps-notice_sent = Poslata prijava ili zahtev da se sačuva rok
list-reunion_steps-registered = Prijavljeno za termin
list-reunion_steps-appointment = Termin u ambasadi je određen
list-reunion_steps-applied = Viza je zatražena
list-reunion_steps-refused = Viza je odbijena
list-reunion_steps-granted = Viza je odobrena

## training_promises
list-training_promises-none = Ne
list-training_promises-promised = Obećano, još bez ugovora
list-training_promises-signed = Ugovor je potpisan
list-training_promises-started = Stručno obrazovanje je počelo

## residence_demands
list-residence_demands-eu_loss_letter = Pismo o gubitku slobode kretanja (EU)
list-residence_demands-deportation_announced = Deportacija je zaprećena ili najavljena
list-residence_demands-return_papers = Traže da potpišem dobrovoljni odlazak
