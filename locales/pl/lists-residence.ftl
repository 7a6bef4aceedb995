## abroad_relations
list-abroad_relations-spouse = Mąż lub żona
list-abroad_relations-minor_child = Dziecko poniżej 18 lat
list-abroad_relations-adult_child = Dziecko w wieku 18 lat lub więcej
list-abroad_relations-parent_of_minor = Rodzic, a ja mam mniej niż 18 lat
list-abroad_relations-parent = Rodzic, a ja mam 18 lat lub więcej
list-abroad_relations-sibling = Siostra lub brat
list-abroad_relations-other = Inna osoba

## asylum_phases
list-asylum_phases-never = Nigdy nie było wniosku o azyl
list-asylum_phases-seeking = Prośba o azyl, dowód przybycia (Ankunftsnachweis)
list-asylum_phases-applied = Wniosek złożony, bez terminu wywiadu
list-asylum_phases-hearing_scheduled = Termin wywiadu (Anhörung) jest ustalony
list-asylum_phases-heard = Po wywiadzie, czekam na decyzję
list-asylum_phases-dublin = Procedura dublińska, jeszcze bez decyzji
list-asylum_phases-positive = Decyzja: ochrona przyznana
list-asylum_phases-refused = Decyzja: odmowa
list-asylum_phases-refused_obviously = Decyzja: offensichtlich unbegründet (oczywiście bezzasadny)
list-asylum_phases-inadmissible = Decyzja: niedopuszczalny (unzulässig), także Dublin
list-asylum_phases-action_pending = Sprawa w sądzie trwa
list-asylum_phases-finally_refused = Ostateczna odmowa
list-asylum_phases-follow_up = Złożono kolejny wniosek (Folgeantrag)
list-asylum_phases-revocation = Procedura cofnięcia ochrony (Widerruf)

## civics_tests
list-civics_tests-none = Jeszcze żaden
list-civics_tests-orientation = Kurs orientacyjny z testem „Leben in Deutschland”
list-civics_tests-naturalisation = Test na obywatelstwo (Einbürgerungstest)
list-civics_tests-school = Szkoła lub nauka zawodu ukończona w Niemczech

## identity_papers
list-identity_papers-none = Nic z tego
list-identity_papers-birth_certificate = Akt urodzenia
list-identity_papers-identity_card = Dowód osobisty kraju pochodzenia
list-identity_papers-marriage_certificate = Akt małżeństwa
list-identity_papers-family_book = Książeczka lub rejestr rodziny
list-identity_papers-driving_licence = Prawo jazdy
list-identity_papers-school_certificate = Świadectwo szkolne
list-identity_papers-military_book = Książeczka wojskowa
list-identity_papers-old_passport_copy = Kopia lub zdjęcie starego paszportu

## livelihood_shares
list-livelihood_shares-all = Wszystko, bez świadczeń
list-livelihood_shares-most = Ponad połowę
list-livelihood_shares-some = Mniej niż połowę
list-livelihood_shares-nothing = Jeszcze nic

## marriage_states
list-marriage_states-together = Mieszka z mężem lub żoną
list-marriage_states-thinking_of_leaving = Myśli o rozstaniu
list-marriage_states-separated = Żyją osobno
list-marriage_states-divorced = Po rozwodzie
list-marriage_states-widowed = Mąż lub żona nie żyje

## passport_states
list-passport_states-valid = Ważny paszport krajowy
list-passport_states-expired = Paszport krajowy, nieważny
list-passport_states-travel_document_refugee = Dokument podróży dla uchodźców (niebieski)
list-passport_states-travel_document_foreigner = Dokument podróży dla cudzoziemców (szary)
list-passport_states-substitute = Dokument zastępczy (Ausweisersatz, zapis na karcie)
list-passport_states-at_office = Paszport jest w urzędzie
list-passport_states-applied = Złożono wniosek o paszport
list-passport_states-none = Bez paszportu

## proceeding_kinds
list-proceeding_kinds-asylum = Azyl: skarga do sądu
list-proceeding_kinds-asylum_urgent = Azyl: pilny wniosek (Eilantrag)
list-proceeding_kinds-residence = Pobyt
list-proceeding_kinds-social = Świadczenia socjalne
list-proceeding_kinds-family = Rodzina
list-proceeding_kinds-labour = Praca
list-proceeding_kinds-tenancy = Mieszkanie lub czynsz
list-proceeding_kinds-debt = Roszczenie o pieniądze
list-proceeding_kinds-other = Coś innego

## protection_kinds
list-protection_kinds-asylum = Prawo azylu (Art. 16a GG)
list-protection_kinds-refugee = Status uchodźcy (§ 3 AsylG)
list-protection_kinds-subsidiary = Ochrona uzupełniająca (§ 4 AsylG)
list-protection_kinds-deportation_ban = Zakaz deportacji (§ 60 Abs. 5 lub 7 AufenthG)

## protection_wishes
list-protection_wishes-nothing = Na razie nic z tego
list-protection_wishes-talk = Spokojna rozmowa z kimś
list-protection_wishes-refuge = Bezpieczne miejsce (Frauenhaus)
list-protection_wishes-court_order = Ochrona przez sąd
list-protection_wishes-police = Zgłoszenie na policji
list-protection_wishes-address_block = Nowy adres ma być tajny (Auskunftssperre)

## repatriate_roles
list-repatriate_roles-late_repatriate = Późny przesiedleniec (Spätaussiedler, § 4 BVFG)
list-repatriate_roles-spouse_or_descendant = Włączony małżonek lub potomek (§ 7 BVFG)
list-repatriate_roles-other_family = Rodzina, która przyjechała razem (§ 8 Abs. 2 BVFG)

## residence_aims
list-residence_aims-stay = Zostać
list-residence_aims-family_reunion = Sprowadzić rodzinę
list-residence_aims-work_title = Pobyt dzięki pracy lub nauce zawodu
list-residence_aims-settlement = Zezwolenie bezterminowe
list-residence_aims-naturalisation = Niemieckie obywatelstwo
list-residence_aims-return = Wrócić albo o tym pomyśleć
list-residence_aims-move_on = Pojechać do innego kraju

## residence_conditions
list-residence_conditions-nothing = Nic z tego
list-residence_conditions-work_allowed = „Erwerbstätigkeit erlaubt” (praca dozwolona)
list-residence_conditions-work_with_consent = Praca tylko za zgodą Ausländerbehörde
list-residence_conditions-work_one_employer = Praca tylko u określonego pracodawcy
list-residence_conditions-work_forbidden = „Erwerbstätigkeit nicht gestattet” (bez prawa do pracy)
list-residence_conditions-live_in_state = Nakaz mieszkania w Nadrenii Północnej-Westfalii
list-residence_conditions-live_in_town = Nakaz mieszkania w określonym mieście lub ośrodku
list-residence_conditions-area_limited = Nie wolno opuszczać obszaru bez zgody
list-residence_conditions-ends_with_benefit = „Erlischt mit dem Bezug von Leistungen” (wygasa przy świadczeniach)

## reunion_steps
list-reunion_steps-nothing = Jeszcze nic
list-reunion_steps-notice_sent = Wysłano zgłoszenie dla zachowania terminu
list-reunion_steps-registered = Zapisane na termin
list-reunion_steps-appointment = Termin w ambasadzie jest ustalony
list-reunion_steps-applied = Złożono wniosek o wizę
list-reunion_steps-refused = Odmowa wizy
list-reunion_steps-granted = Wiza przyznana

## training_promises
list-training_promises-none = Nie
list-training_promises-promised = Obietnica, jeszcze bez umowy
list-training_promises-signed = Umowa podpisana
list-training_promises-started = Nauka zawodu się zaczęła

## residence_demands
list-residence_demands-eu_loss_letter = List o utracie prawa swobodnego przepływu
list-residence_demands-deportation_announced = Deportacja grozi lub jest zapowiedziana
list-residence_demands-return_papers = Mam podpisać dobrowolny wyjazd
