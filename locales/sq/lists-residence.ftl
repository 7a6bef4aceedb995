
## abroad_relations
list-abroad_relations-spouse = Burri ose gruaja
list-abroad_relations-minor_child = Fëmijë nën 18 vjeç
list-abroad_relations-adult_child = Fëmijë 18 vjeç ose më shumë
list-abroad_relations-parent_of_minor = Prind, dhe unë jam nën 18 vjeç
list-abroad_relations-parent = Prind, dhe unë jam 18 vjeç ose më shumë
list-abroad_relations-sibling = Motër ose vëlla
list-abroad_relations-other = Dikush tjetër

## asylum_phases
list-asylum_phases-never = Nuk kam kërkuar kurrë azil
list-asylum_phases-seeking = Azil i kërkuar, me Ankunftsnachweis
list-asylum_phases-applied = Kërkesa e bërë, ende pa datë interviste
list-asylum_phases-hearing_scheduled = Data e intervistës (Anhörung) është caktuar
list-asylum_phases-heard = Intervista u bë, pritet vendimi
list-asylum_phases-dublin = Procedura e Dublinit, ende pa vendim
list-asylum_phases-positive = Vendim: mbrojtja është dhënë
list-asylum_phases-refused = Vendim: refuzuar
list-asylum_phases-refused_obviously = Vendim: haptazi i pabazuar
list-asylum_phases-inadmissible = Vendim: i papranueshëm, edhe Dublin
list-asylum_phases-action_pending = Padia është në gjykatë
list-asylum_phases-finally_refused = Refuzuar përfundimisht
list-asylum_phases-follow_up = Kërkesë e re për azil (Folgeantrag)
list-asylum_phases-revocation = Procedurë për heqjen e mbrojtjes (Widerruf)

## civics_tests
list-civics_tests-none = Ende asnjë
list-civics_tests-orientation = Orientierungskurs me test “Leben in Deutschland”
list-civics_tests-naturalisation = Test për shtetësi (Einbürgerungstest)
list-civics_tests-school = Shkollë ose formim profesional në Gjermani

## identity_papers
list-identity_papers-none = Asnjë prej këtyre
list-identity_papers-birth_certificate = Certifikatë lindjeje
list-identity_papers-identity_card = Letërnjoftim i vendit të prejardhjes
list-identity_papers-marriage_certificate = Certifikatë martese
list-identity_papers-family_book = Libër familjeje ose regjistër familjeje
list-identity_papers-driving_licence = Patentë shoferi
list-identity_papers-school_certificate = Dëftesë shkolle
list-identity_papers-military_book = Librezë ushtarake
list-identity_papers-old_passport_copy = Kopje ose foto e një pasaporte të vjetër

## livelihood_shares
list-livelihood_shares-all = Të gjitha, pa ndihma në para
list-livelihood_shares-most = Më shumë se gjysmën
list-livelihood_shares-some = Më pak se gjysmën
list-livelihood_shares-nothing = Ende asgjë

## marriage_states
list-marriage_states-together = Çifti jeton bashkë
list-marriage_states-thinking_of_leaving = Po mendohet për ndarje
list-marriage_states-separated = Çifti jeton ndarë
list-marriage_states-divorced = Divorc
list-marriage_states-widowed = Bashkëshorti ose bashkëshortja ka vdekur

## passport_states
list-passport_states-valid = Pasaportë kombëtare e vlefshme
list-passport_states-expired = Pasaportë kombëtare e skaduar
list-passport_states-travel_document_refugee = Dokument udhëtimi (Reiseausweis) për refugjatë, blu
list-passport_states-travel_document_foreigner = Dokument udhëtimi (Reiseausweis) për të huaj, gri
list-passport_states-substitute = Ausweisersatz (shënuar në kartë)
list-passport_states-at_office = Pasaporta është te një zyrë
list-passport_states-applied = Pasaporta është kërkuar
list-passport_states-none = Pa pasaportë

## proceeding_kinds
list-proceeding_kinds-asylum = Azili: padi
list-proceeding_kinds-asylum_urgent = Azili: kërkesë urgjente (Eilantrag)
list-proceeding_kinds-residence = Qëndrimi
list-proceeding_kinds-social = Ndihmat sociale
list-proceeding_kinds-family = Familja
list-proceeding_kinds-labour = Punë
list-proceeding_kinds-tenancy = Banesa ose qiraja
list-proceeding_kinds-debt = Kërkesë për para
list-proceeding_kinds-other = Diçka tjetër

## protection_kinds
list-protection_kinds-asylum = E drejta e azilit (Art. 16a GG)
list-protection_kinds-refugee = Statusi i refugjatit (§ 3 AsylG)
list-protection_kinds-subsidiary = Mbrojtje subsidiare (§ 4 AsylG)
list-protection_kinds-deportation_ban = Ndalim dëbimi (§ 60 Abs. 5 ose 7 AufenthG)

## protection_wishes
list-protection_wishes-nothing = Tani për tani asnjë prej këtyre
list-protection_wishes-talk = Të flasë në qetësi me dikë
list-protection_wishes-refuge = Të shkojë në vend të sigurt (Frauenhaus)
list-protection_wishes-court_order = Mbrojtje nga gjykata
list-protection_wishes-police = Lajmërim në polici
list-protection_wishes-address_block = Adresa e re të mbetet sekret (Auskunftssperre)

## repatriate_roles
list-repatriate_roles-late_repatriate = Spätaussiedler (§ 4 BVFG)
list-repatriate_roles-spouse_or_descendant = Bashkëshort ose pasardhës i përfshirë (§ 7 BVFG)
list-repatriate_roles-other_family = Familje që erdhi bashkë (§ 8 Abs. 2 BVFG)

## residence_aims
list-residence_aims-stay = Të qëndroj
list-residence_aims-family_reunion = Të sjell familjen
list-residence_aims-work_title = Qëndrim përmes punës ose formimit profesional
list-residence_aims-settlement = Leje qëndrimi pa afat
list-residence_aims-naturalisation = Shtetësi gjermane
list-residence_aims-return = Të kthehem ose të mendoj për këtë
list-residence_aims-move_on = Të shkoj në një vend tjetër

## residence_conditions
list-residence_conditions-nothing = Asnjë prej këtyre
list-residence_conditions-work_allowed = “Erwerbstätigkeit erlaubt” (puna lejohet)
list-residence_conditions-work_with_consent = Punë vetëm me leje të Ausländerbehörde
list-residence_conditions-work_one_employer = Punë vetëm te një punëdhënës i caktuar
list-residence_conditions-work_forbidden = “Erwerbstätigkeit nicht gestattet” (puna ndalohet)
list-residence_conditions-live_in_state = Duhet banuar në Nordrhein-Westfalen
list-residence_conditions-live_in_town = Duhet banuar në një qytet ose strehimore të caktuar
list-residence_conditions-area_limited = Pa leje nuk lejohet dalja nga një zonë
list-residence_conditions-ends_with_benefit = “Erlischt mit dem Bezug von Leistungen” (mbaron me marrjen e ndihmave)

## reunion_steps
list-reunion_steps-nothing = Ende asgjë
list-reunion_steps-notice_sent = U dërgua njoftimi ose kërkesa brenda afatit
list-reunion_steps-registered = Regjistruar për takim
list-reunion_steps-appointment = Takimi në ambasadë është caktuar
list-reunion_steps-applied = Viza është kërkuar
list-reunion_steps-refused = Viza është refuzuar
list-reunion_steps-granted = Viza është dhënë

## training_promises
list-training_promises-none = Jo
list-training_promises-promised = Vendi është premtuar, ende pa kontratë
list-training_promises-signed = Kontrata është nënshkruar
list-training_promises-started = Formimi profesional ka filluar

## residence_demands
list-residence_demands-eu_loss_letter = Letër për humbjen e lirisë së lëvizjes (BE)
list-residence_demands-deportation_announced = Dëbimi është kërcënuar ose njoftuar
list-residence_demands-return_papers = Kërkohet të nënshkruaj largim vullnetar
