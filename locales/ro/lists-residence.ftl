## abroad_relations
list-abroad_relations-spouse = Soț sau soție
list-abroad_relations-minor_child = Copil sub 18 ani
list-abroad_relations-adult_child = Copil de 18 ani sau mai mare
list-abroad_relations-parent_of_minor = Părinte, iar eu am sub 18 ani
list-abroad_relations-parent = Părinte, iar eu am peste 18 ani
list-abroad_relations-sibling = Soră sau frate
list-abroad_relations-other = Altă persoană

## asylum_phases
list-asylum_phases-never = Nu am cerut niciodată azil
list-asylum_phases-seeking = Azil solicitat, dovadă de sosire (Ankunftsnachweis)
list-asylum_phases-applied = Cerere depusă, încă fără dată de interviu
list-asylum_phases-hearing_scheduled = Data interviului (Anhörung) este stabilită
list-asylum_phases-heard = Interviu făcut, aștept decizia
list-asylum_phases-dublin = Procedură Dublin, încă fără decizie
list-asylum_phases-positive = Decizie: protecție acordată
list-asylum_phases-refused = Decizie: refuz
list-asylum_phases-refused_obviously = Decizie: vădit nefondat (offensichtlich unbegründet)
list-asylum_phases-inadmissible = Decizie: inadmisibil (unzulässig), și Dublin
list-asylum_phases-action_pending = Procesul este pe rol
list-asylum_phases-finally_refused = Refuz definitiv
list-asylum_phases-follow_up = Cerere nouă de azil depusă (Folgeantrag)
list-asylum_phases-revocation = Procedură de retragere (Widerruf)

## civics_tests
list-civics_tests-none = Încă niciunul
list-civics_tests-orientation = Curs de orientare cu testul „Leben in Deutschland”
list-civics_tests-naturalisation = Test pentru cetățenie (Einbürgerungstest)
list-civics_tests-school = Școală sau formare terminată în Germania

## identity_papers
list-identity_papers-none = Nimic din acestea
list-identity_papers-birth_certificate = Certificat de naștere
list-identity_papers-identity_card = Carte de identitate din țara de origine
list-identity_papers-marriage_certificate = Certificat de căsătorie
list-identity_papers-family_book = Livret sau registru de familie
list-identity_papers-driving_licence = Permis de conducere
list-identity_papers-school_certificate = Diplomă de școală
list-identity_papers-military_book = Livret militar
list-identity_papers-old_passport_copy = Copie sau fotografie a unui pașaport vechi

## livelihood_shares
list-livelihood_shares-all = Tot, fără ajutoare
list-livelihood_shares-most = Mai mult de jumătate
list-livelihood_shares-some = Mai puțin de jumătate
list-livelihood_shares-nothing = Încă nimic

## marriage_states
list-marriage_states-together = Locuiește cu soțul sau soția
list-marriage_states-thinking_of_leaving = Se gândește la despărțire
list-marriage_states-separated = Locuiesc separat
list-marriage_states-divorced = Divorț
list-marriage_states-widowed = Soțul sau soția a murit

## passport_states
list-passport_states-valid = Pașaport național valabil
list-passport_states-expired = Pașaport național, expirat
list-passport_states-travel_document_refugee = Document de călătorie pentru refugiați (albastru)
list-passport_states-travel_document_foreigner = Document de călătorie pentru străini (gri)
list-passport_states-substitute = Înlocuitor de act (Ausweisersatz, notat pe card)
list-passport_states-at_office = Pașaportul este la o autoritate
list-passport_states-applied = Pașaport cerut
list-passport_states-none = Fără pașaport

## proceeding_kinds
list-proceeding_kinds-asylum = Azil: acțiune în instanță
list-proceeding_kinds-asylum_urgent = Azil: cerere urgentă (Eilantrag)
list-proceeding_kinds-residence = Ședere
list-proceeding_kinds-social = Ajutoare sociale
list-proceeding_kinds-family = Familie
list-proceeding_kinds-labour = Muncă
list-proceeding_kinds-tenancy = Locuință sau chirie
list-proceeding_kinds-debt = Pretenție de bani
list-proceeding_kinds-other = Altceva

## protection_kinds
list-protection_kinds-asylum = Drept de azil (Art. 16a GG)
list-protection_kinds-refugee = Statut de refugiat (§ 3 AsylG)
list-protection_kinds-subsidiary = Protecție subsidiară (§ 4 AsylG)
list-protection_kinds-deportation_ban = Interdicție de expulzare (§ 60 Abs. 5 sau 7 AufenthG)

## protection_wishes
list-protection_wishes-nothing = Deocamdată nimic din acestea
list-protection_wishes-talk = Să vorbesc în liniște cu cineva
list-protection_wishes-refuge = Într-un loc sigur (Frauenhaus)
list-protection_wishes-court_order = Protecție prin instanță
list-protection_wishes-police = Plângere la poliție
list-protection_wishes-address_block = Adresa nouă să rămână secretă (Auskunftssperre)

## repatriate_roles
list-repatriate_roles-late_repatriate = Repatriat târziu (Spätaussiedler, § 4 BVFG)
list-repatriate_roles-spouse_or_descendant = Soț, soție sau urmaș inclus (§ 7 BVFG)
list-repatriate_roles-other_family = Familie venită împreună (§ 8 Abs. 2 BVFG)

## residence_aims
list-residence_aims-stay = Să rămân
list-residence_aims-family_reunion = Să-mi aduc familia
list-residence_aims-work_title = Ședere prin muncă sau formare profesională
list-residence_aims-settlement = Permis pe termen nelimitat
list-residence_aims-naturalisation = Cetățenie germană
list-residence_aims-return = Să mă întorc sau să mă gândesc la asta
list-residence_aims-move_on = Să merg în altă țară

## residence_conditions
list-residence_conditions-nothing = Nimic din acestea
list-residence_conditions-work_allowed = „Erwerbstätigkeit erlaubt” (munca este permisă)
list-residence_conditions-work_with_consent = Muncă doar cu permisiunea Ausländerbehörde
list-residence_conditions-work_one_employer = Muncă doar la un anumit angajator
list-residence_conditions-work_forbidden = „Erwerbstätigkeit nicht gestattet” (munca interzisă)
list-residence_conditions-live_in_state = Domiciliu obligatoriu în Renania de Nord-Westfalia
list-residence_conditions-live_in_town = Domiciliu obligatoriu într-un oraș sau centru de cazare
list-residence_conditions-area_limited = Nu pot părăsi un district fără permisiune
list-residence_conditions-ends_with_benefit = „Erlischt mit dem Bezug von Leistungen” (încetează la ajutoare)

## reunion_steps
list-reunion_steps-nothing = Încă nimic
list-reunion_steps-notice_sent = Anunț trimis pentru păstrarea termenului
list-reunion_steps-registered = Înscriere pentru o programare
list-reunion_steps-appointment = Programarea la ambasadă este stabilită
list-reunion_steps-applied = Viză cerută
list-reunion_steps-refused = Viză refuzată
list-reunion_steps-granted = Viză acordată

## training_promises
list-training_promises-none = Nu
list-training_promises-promised = Promis, încă fără contract
list-training_promises-signed = Contract semnat
list-training_promises-started = Formarea a început

## residence_demands
list-residence_demands-eu_loss_letter = Scrisoare despre pierderea liberei circulații
list-residence_demands-deportation_announced = Amenințare sau anunț de expulzare
list-residence_demands-return_papers = Mi se cere să semnez o plecare voluntară
