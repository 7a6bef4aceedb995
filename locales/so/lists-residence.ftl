## abroad_relations
list-abroad_relations-spouse = Ninka ama xaaska
list-abroad_relations-minor_child = Ilme ka yar 18
list-abroad_relations-adult_child = Ilme 18 ama ka weyn
list-abroad_relations-parent_of_minor = Waalid, aniguna waan ka yarahay 18
list-abroad_relations-parent = Waalid, aniguna waan weynahay
list-abroad_relations-sibling = Walaal
list-abroad_relations-other = Qof kale

## asylum_phases
list-asylum_phases-never = Marnaba magangalyo ma weydiisan
list-asylum_phases-seeking = Magangalyo waan weydiistay, Ankunftsnachweis
list-asylum_phases-applied = Codsi waa la gudbiyey, weli wareysi (Anhörung) ma jiro
list-asylum_phases-hearing_scheduled = Ballanta wareysiga (Anhörung) waa la qabtay
list-asylum_phases-heard = Waa la i wareystay, go’aan baan sugayaa
list-asylum_phases-dublin = Habka Dublin, weli go’aan ma jiro
list-asylum_phases-positive = Go’aan: ilaalin waa la siiyey
list-asylum_phases-refused = Go’aan: waa la diiday
list-asylum_phases-refused_obviously = Go’aan: si cad sal uma laha (offensichtlich unbegründet)
list-asylum_phases-inadmissible = Go’aan: lama eegayo (unzulässig), Dublin sidoo kale
list-asylum_phases-action_pending = Dacwad maxkamad baa socota
list-asylum_phases-finally_refused = Kama-dambays ayaa loo diiday
list-asylum_phases-follow_up = Codsi xiga (Folgeantrag) waa la gudbiyey
list-asylum_phases-revocation = Habka ka noqoshada (Widerruf)

## civics_tests
list-civics_tests-none = Weli midna
list-civics_tests-orientation = Koorso hanuunin, imtixaanka “Leben in Deutschland”
list-civics_tests-naturalisation = Imtixaanka dhalashada (Einbürgerungstest)
list-civics_tests-school = Dugsi ama tababar Jarmalka lagu dhammeeyey

## identity_papers
list-identity_papers-none = Kuwan midna
list-identity_papers-birth_certificate = Warqadda dhalashada
list-identity_papers-identity_card = Kaarka aqoonsiga ee dalkayga
list-identity_papers-marriage_certificate = Warqadda guurka
list-identity_papers-family_book = Buugga ama diiwaanka qoyska
list-identity_papers-driving_licence = Shatiga baabuur-wadidda
list-identity_papers-school_certificate = Shahaadada dugsiga
list-identity_papers-military_book = Buugga ciidanka
list-identity_papers-old_passport_copy = Nuqul ama sawir baasaboor hore

## livelihood_shares
list-livelihood_shares-all = Dhammaan, kaalmo la’aan
list-livelihood_shares-most = In ka badan kala bar
list-livelihood_shares-some = In ka yar kala bar
list-livelihood_shares-nothing = Weli waxba

## marriage_states
list-marriage_states-together = Wada noolaansho lammaanaha
list-marriage_states-thinking_of_leaving = Ka fikirid kala tag
list-marriage_states-separated = Kala nool
list-marriage_states-divorced = La kala furay
list-marriage_states-widowed = Lammaanihii wuu geeriyooday

## passport_states
list-passport_states-valid = Baasaboor qaran oo shaqaynaya
list-passport_states-expired = Baasaboor qaran, wuu dhacay
list-passport_states-travel_document_refugee = Buug safar qaxooti (Reiseausweis für Flüchtlinge, buluug)
list-passport_states-travel_document_foreigner = Buug safar ajnabi (Reiseausweis für Ausländer, cawlan)
list-passport_states-substitute = Beddelka aqoonsiga (Ausweisersatz, kaarka ku qoran)
list-passport_states-at_office = Xafiis ayuu baasaboorku yaallaa
list-passport_states-applied = Baasaboor waa la codsaday
list-passport_states-none = Baasaboor ma jiro

## proceeding_kinds
list-proceeding_kinds-asylum = Magangalyo: dacwad
list-proceeding_kinds-asylum_urgent = Magangalyo: codsi degdeg ah (Eilantrag)
list-proceeding_kinds-residence = Deganaansho
list-proceeding_kinds-social = Kaalmo bulsho
list-proceeding_kinds-family = Qoys
list-proceeding_kinds-labour = Shaqo
list-proceeding_kinds-tenancy = Guri ama kiro
list-proceeding_kinds-debt = Lacag dalbasho
list-proceeding_kinds-other = Wax kale

## protection_kinds
list-protection_kinds-asylum = Xaqa magangalyada (Art. 16a GG)
list-protection_kinds-refugee = Qaxootinimo (Flüchtlingseigenschaft, § 3 AsylG)
list-protection_kinds-subsidiary = Ilaalin kaabis ah (subsidiärer Schutz, § 4 AsylG)
list-protection_kinds-deportation_ban = Masaafurin mamnuuc ah (Abschiebungsverbot, § 60 Abs. 5, 7 AufenthG)

## protection_wishes
list-protection_wishes-nothing = Hadda kuwan midna
list-protection_wishes-talk = In si degan cid loola hadlo
list-protection_wishes-refuge = In meel ammaan ah la tago (Frauenhaus)
list-protection_wishes-court_order = Ilaalin maxkamadeed
list-protection_wishes-police = In booliska loo sheego
list-protection_wishes-address_block = In cinwaanka cusub sir lagu hayo (Auskunftssperre)

## repatriate_roles
list-repatriate_roles-late_repatriate = Jarmal asal ah oo soo noqday (Spätaussiedler, § 4 BVFG)
list-repatriate_roles-spouse_or_descendant = Lammaane ama farac lagu daray (§ 7 BVFG)
list-repatriate_roles-other_family = Qoys la socday (§ 8 Abs. 2 BVFG)

## residence_aims
list-residence_aims-stay = Inaan joogo
list-residence_aims-family_reunion = Inaan qoyska keeno
list-residence_aims-work_title = Deganaansho shaqo ama tababar
list-residence_aims-settlement = Oggolaansho aan dhammaad lahayn
list-residence_aims-naturalisation = Dhalasho Jarmal ah
list-residence_aims-return = Inaan dalkayga ku noqdo, ama aan ka fikiro
list-residence_aims-move_on = Inaan dal kale u sii gudbo

## residence_conditions
list-residence_conditions-nothing = Kuwan midna
list-residence_conditions-work_allowed = “Erwerbstätigkeit erlaubt” (shaqo waa oggol tahay)
list-residence_conditions-work_with_consent = Shaqo oo keliya haddii Ausländerbehörde oggolaato
list-residence_conditions-work_one_employer = Shaqo oo keliya hal shaqo-bixiye oo la magacaabay
list-residence_conditions-work_forbidden = “Erwerbstätigkeit nicht gestattet” (shaqo ma oggola)
list-residence_conditions-live_in_state = Waa in Nordrhein-Westfalen la dego
list-residence_conditions-live_in_town = Waa in magaalo ama hoy gaar ah la dego
list-residence_conditions-area_limited = Degmo gaar ah lagama bixi karo oggolaansho la’aan
list-residence_conditions-ends_with_benefit = “Erlischt mit dem Bezug von Leistungen” (kaalmo ku dhammaata)

## reunion_steps
list-reunion_steps-nothing = Weli waxba
list-reunion_steps-notice_sent = Ogeysiis ama codsi muddada lagu ilaaliyo waa la diray
list-reunion_steps-registered = Ballan baa la iska qoray
list-reunion_steps-appointment = Ballanta safaaradda waa la qabtay
list-reunion_steps-applied = Fiiso waa la codsaday
list-reunion_steps-refused = Fiisaha waa la diiday
list-reunion_steps-granted = Fiisaha waa la bixiyey

## training_promises
list-training_promises-none = Maya
list-training_promises-promised = Waa la ballanqaaday, weli heshiis ma jiro
list-training_promises-signed = Heshiiska waa la saxiixay
list-training_promises-started = Tababarku wuu bilaabmay

## residence_demands
list-residence_demands-eu_loss_letter = Warqad ku saabsan luminta xorriyadda EU
list-residence_demands-deportation_announced = Masaafurin ayaa la igu hanjabay ama la sheegay
list-residence_demands-return_papers = Waxaa la rabaa inaan saxiixo bixitaan ikhtiyaari ah
