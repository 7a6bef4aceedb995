
## abroad_relations
list-abroad_relations-spouse = Mêr an jin
list-abroad_relations-minor_child = Zarokê di bin 18 salî de
list-abroad_relations-adult_child = Zarokê 18 salî an mezintir
list-abroad_relations-parent_of_minor = Dê an bav, û ez di bin 18 salî de me
list-abroad_relations-parent = Dê an bav, û ez mezin im
list-abroad_relations-sibling = Xwişk an bira
list-abroad_relations-other = Kesekî din

## asylum_phases
list-asylum_phases-never = Qet daxwaza penaberiyê nehatiye kirin
list-asylum_phases-seeking = Penaberî hat xwestin, Ankunftsnachweis heye
list-asylum_phases-applied = Serlêdan hat kirin, hîn roja Anhörungê tune
list-asylum_phases-hearing_scheduled = Roja guhdarîkirinê (Anhörung) diyar e
list-asylum_phases-heard = Anhörung çêbû, li benda biryarnameyê
list-asylum_phases-dublin = Pêvajoya Dublinê, hîn biryarname tune
list-asylum_phases-positive = Biryarname: parastin hatiye dayîn
list-asylum_phases-refused = Biryarname: hatiye redkirin
list-asylum_phases-refused_obviously = Biryarname: eşkere bêbingeh (offensichtlich unbegründet)
list-asylum_phases-inadmissible = Biryarname: nayê qebûlkirin (unzulässig), Dublin jî
list-asylum_phases-action_pending = Doz li dadgehê didome
list-asylum_phases-finally_refused = Bi awayekî dawîn hatiye redkirin
list-asylum_phases-follow_up = Serlêdana nû (Folgeantrag) hatiye kirin
list-asylum_phases-revocation = Pêvajoya rakirina parastinê (Widerruf)

## civics_tests
list-civics_tests-none = Hîn na
list-civics_tests-orientation = Kursa rêberiyê bi testa “Leben in Deutschland”
list-civics_tests-naturalisation = Testa hemwelatiyê (Einbürgerungstest)
list-civics_tests-school = Dibistan an perwerde li Almanyayê qediyaye

## identity_papers
list-identity_papers-none = Tu yek ji van
list-identity_papers-birth_certificate = Belgeya zayînê
list-identity_papers-identity_card = Nasnameya welatê xwe
list-identity_papers-marriage_certificate = Belgeya zewacê
list-identity_papers-family_book = Deftera malbatê an qeyda malbatê
list-identity_papers-driving_licence = Ehliyet (destûra ajotinê)
list-identity_papers-school_certificate = Bawernameya dibistanê
list-identity_papers-military_book = Deftera leşkeriyê
list-identity_papers-old_passport_copy = Kopî an wêneyê pasaporteke kevn

## livelihood_shares
list-livelihood_shares-all = Hemû, bê alîkariya dewletê
list-livelihood_shares-most = Ji nîvî zêdetir
list-livelihood_shares-some = Ji nîvî kêmtir
list-livelihood_shares-nothing = Hîn tu tişt

## marriage_states
list-marriage_states-together = Bi hevjîn re dijî
list-marriage_states-thinking_of_leaving = Li veqetînê difikire
list-marriage_states-separated = Veqetiyayî
list-marriage_states-divorced = Zewac bi dawî bûye (jihevberdan)
list-marriage_states-widowed = Hevjîn wefat kiriye

## passport_states
list-passport_states-valid = Pasaporta neteweyî, derbasdar
list-passport_states-expired = Pasaporta neteweyî, dema wê qediyaye
list-passport_states-travel_document_refugee = Belgeya rêwîtiyê ya penaberan (Reiseausweis, şîn)
list-passport_states-travel_document_foreigner = Belgeya rêwîtiyê ya biyaniyan (Reiseausweis, gewr)
list-passport_states-substitute = Li şûna nasnameyê (Ausweisersatz, li ser kartê nivîsî)
list-passport_states-at_office = Pasaport li cem daîreyekê ye
list-passport_states-applied = Pasaport hatiye xwestin
list-passport_states-none = Pasaport tune

## proceeding_kinds
list-proceeding_kinds-asylum = Penaberî: doz
list-proceeding_kinds-asylum_urgent = Penaberî: daxwaza lezgîn (Eilantrag)
list-proceeding_kinds-residence = Rûniştin
list-proceeding_kinds-social = Alîkariyên civakî
list-proceeding_kinds-family = Malbat
list-proceeding_kinds-labour = Kar
list-proceeding_kinds-tenancy = Xanî an kirê
list-proceeding_kinds-debt = Daxwaza pere
list-proceeding_kinds-other = Tiştekî din

## protection_kinds
list-protection_kinds-asylum = Mafê penaberiyê (Art. 16a GG)
list-protection_kinds-refugee = Statuya penaberiyê (Flüchtlingseigenschaft, § 3 AsylG)
list-protection_kinds-subsidiary = Parastina subsîdîer (subsidiärer Schutz, § 4 AsylG)
list-protection_kinds-deportation_ban = Qedexeya dersînorkirinê (Abschiebungsverbot, § 60 Abs. 5 an 7 AufenthG)

## protection_wishes
list-protection_wishes-nothing = Niha tu yek ji van
list-protection_wishes-talk = Axaftina bi aramî bi kesekî re
list-protection_wishes-refuge = Çûna cihekî ewle (stargeha jinan, Frauenhaus)
list-protection_wishes-court_order = Parastin bi rêya dadgehê
list-protection_wishes-police = Gilîkirin li cem polîs
list-protection_wishes-address_block = Veşartina navnîşana nû (Auskunftssperre)

## repatriate_roles
list-repatriate_roles-late_repatriate = Koçberê vegeriyayî (Spätaussiedler, § 4 BVFG)
list-repatriate_roles-spouse_or_descendant = Hevjîn, zarok an neviyê tevlîkirî (§ 7 BVFG)
list-repatriate_roles-other_family = Malbata ku pê re hatiye (§ 8 Abs. 2 BVFG)

## residence_aims
list-residence_aims-stay = Mayîn
list-residence_aims-family_reunion = Anîna malbatê
list-residence_aims-work_title = Destûra rûniştinê bi kar an perwerdeyê
list-residence_aims-settlement = Rûniştina bêdem
list-residence_aims-naturalisation = Hemwelatiya Almanyayê
list-residence_aims-return = Vegerîn, an fikirîna li ser wê
list-residence_aims-move_on = Çûna welatekî din

## residence_conditions
list-residence_conditions-nothing = Tu yek ji van
list-residence_conditions-work_allowed = “Erwerbstätigkeit erlaubt” (kar destûrdayî)
list-residence_conditions-work_with_consent = Kar tenê bi destûra Ausländerbehördeyê
list-residence_conditions-work_one_employer = Kar tenê li cem kardêrekî diyar
list-residence_conditions-work_forbidden = “Erwerbstätigkeit nicht gestattet” (kar qedexe)
list-residence_conditions-live_in_state = Divê li Nordrhein-Westfalenê bijî
list-residence_conditions-live_in_town = Divê li bajar an cihekî diyar bijî
list-residence_conditions-area_limited = Bê destûr nikare ji herêmekê derkeve
list-residence_conditions-ends_with_benefit = “Erlischt mit dem Bezug von Leistungen” (bi wergirtina alîkariyê diqede)

## reunion_steps
list-reunion_steps-nothing = Hîn tu tişt
list-reunion_steps-notice_sent = Ragihandin ji bo parastina mohletê şandî
list-reunion_steps-registered = Ji bo randevûyê qeydkirî
list-reunion_steps-appointment = Randevûya li balyozxaneyê diyar e
list-reunion_steps-applied = Vîze hatiye xwestin
list-reunion_steps-refused = Vîze hatiye redkirin
list-reunion_steps-granted = Vîze hatiye dayîn

## training_promises
list-training_promises-none = Na
list-training_promises-promised = Soz hatiye dayîn, hîn peyman tune
list-training_promises-signed = Peyman hatiye îmzekirin
list-training_promises-started = Perwerde dest pê kiriye

## residence_demands
list-residence_demands-eu_loss_letter = Name li ser windakirina mafê gera azad
list-residence_demands-deportation_announced = Bi dersînorkirinê tê gefxwarin an hatiye ragihandin
list-residence_demands-return_papers = Divê ez derketina bi dilxwazî îmze bikim
