## abroad_relations
list-abroad_relations-spouse = ሰብኣይ ወይ ሰበይቲ
list-abroad_relations-minor_child = ትሕቲ 18 ዕድመ ቆልዓ
list-abroad_relations-adult_child = 18 ዓመት ወይ ልዕሊኡ ዝዕድሚኡ ውላድ
list-abroad_relations-parent_of_minor = ወላዲ፣ ኣነ ትሕቲ 18 እየ
list-abroad_relations-parent = ወላዲ፣ ኣነ ዓቢ ሰብ እየ
list-abroad_relations-sibling = ሓፍቲ ወይ ሓው
list-abroad_relations-other = ካልእ ሰብ

## asylum_phases
list-asylum_phases-never = ፈጺመ ዑቕባ ኣይሓተትኩን
list-asylum_phases-seeking = ዑቕባ ሓቲተ፣ ናይ ምምጻእ መረጋገጺ (Ankunftsnachweis)
list-asylum_phases-applied = ምልክታ ኣቕሪበ፣ ቆጸራ ቃለ-መሕተት (Anhörung) ገና የለን
list-asylum_phases-hearing_scheduled = ቆጸራ ቃለ-መሕተት (Anhörung) ኣሎ
list-asylum_phases-heard = ቃለ-መሕተት ገይረ፣ ውሳነ እጽበ ኣለኹ
list-asylum_phases-dublin = መስርሕ ዳብሊን፣ ውሳነ ገና የለን
list-asylum_phases-positive = ውሳነ፦ ሓለዋ ተፈቒዱ
list-asylum_phases-refused = ውሳነ፦ ተነጺጉ
list-asylum_phases-refused_obviously = ውሳነ፦ ብንጹር መሰረት የብሉን (offensichtlich unbegründet)
list-asylum_phases-inadmissible = ውሳነ፦ ተቐባልነት የብሉን (unzulässig)፣ ከምኡ’ውን ዳብሊን
list-asylum_phases-action_pending = ጉዳይ ኣብ ቤት ፍርዲ ኣሎ
list-asylum_phases-finally_refused = ንሓዋሩ ተነጺጉ
list-asylum_phases-follow_up = ዳግማይ ሕቶ ዑቕባ (Folgeantrag) ቀሪቡ
list-asylum_phases-revocation = መስርሕ ምስራዝ ሓለዋ (Widerruf)

## civics_tests
list-civics_tests-none = ገና ዋላ ሓደ
list-civics_tests-orientation = ኮርስ ኣንፈት ምስ ፈተና “Leben in Deutschland”
list-civics_tests-naturalisation = ናይ ዜግነት ፈተና (Einbürgerungstest)
list-civics_tests-school = ኣብ ጀርመን ዝተዛዘመ ትምህርቲ ወይ ስልጠና

## identity_papers
list-identity_papers-none = ካብዚኣቶም ዋላ ሓደ
list-identity_papers-birth_certificate = ናይ ልደት ምስክር ወረቐት
list-identity_papers-identity_card = ናይ ዓደይ መንነት ካርድ
list-identity_papers-marriage_certificate = ናይ መርዓ ምስክር ወረቐት
list-identity_papers-family_book = መዝገብ ስድራቤት
list-identity_papers-driving_licence = መንጃ ፍቓድ
list-identity_papers-school_certificate = ናይ ትምህርቲ ምስክር ወረቐት
list-identity_papers-military_book = ናይ ውትህድርና መዝገብ
list-identity_papers-old_passport_copy = ቅዳሕ ወይ ስእሊ ናይ ዝኣረገ ፓስፖርት

## livelihood_shares
list-livelihood_shares-all = ኩሉ፣ ብዘይ ሓገዝ ገንዘብ
list-livelihood_shares-most = ልዕሊ ፍርቂ
list-livelihood_shares-some = ትሕቲ ፍርቂ
list-livelihood_shares-nothing = ገና ዋላ ሓንቲ

## marriage_states
list-marriage_states-together = ምስ ሰብኣይ ወይ ሰበይቲ ብሓባር ምንባር
list-marriage_states-thinking_of_leaving = ብዛዕባ ምፍልላይ ምሕሳብ
list-marriage_states-separated = ተፈላልዮም
list-marriage_states-divorced = ተፋቲሖም
list-marriage_states-widowed = መጻምዲ ሞይቱ

## passport_states
list-passport_states-valid = ዝሰርሕ ሃገራዊ ፓስፖርት
list-passport_states-expired = ሃገራዊ ፓስፖርት፣ ግዜኡ ዝሓለፎ
list-passport_states-travel_document_refugee = ናይ ስደተኛታት ናይ ጉዕዞ ሰነድ (Reiseausweis፣ ሰማያዊ)
list-passport_states-travel_document_foreigner = ናይ ወጻእተኛታት ናይ ጉዕዞ ሰነድ (Reiseausweis፣ ሓሙኽሽታይ)
list-passport_states-substitute = መተካእታ መንነት ወረቐት (Ausweisersatz፣ ኣብ ካርድ ተጻሒፉ)
list-passport_states-at_office = እቲ ፓስፖርት ኣብ ቤት ጽሕፈት መንግስቲ ኣሎ
list-passport_states-applied = ንፓስፖርት ምልክታ ኣቕሪበ
list-passport_states-none = ፓስፖርት የለን

## proceeding_kinds
list-proceeding_kinds-asylum = ዑቕባ፦ ክሲ
list-proceeding_kinds-asylum_urgent = ዑቕባ፦ ህጹጽ ምልክታ (Eilantrag)
list-proceeding_kinds-residence = መንበሪ ፍቓድ
list-proceeding_kinds-social = ማሕበራዊ ሓገዝ
list-proceeding_kinds-family = ስድራቤት
list-proceeding_kinds-labour = ስራሕ
list-proceeding_kinds-tenancy = ገዛ ወይ ክራይ
list-proceeding_kinds-debt = ናይ ገንዘብ ሕቶ
list-proceeding_kinds-other = ካልእ

## protection_kinds
list-protection_kinds-asylum = መሰል ዑቕባ (Art. 16a GG)
list-protection_kinds-refugee = ናይ ስደተኛ መሰል (Flüchtlingseigenschaft፣ § 3 AsylG)
list-protection_kinds-subsidiary = ተወሳኺ ሓለዋ (subsidiärer Schutz፣ § 4 AsylG)
list-protection_kinds-deportation_ban = ብግዲ ምስዳድ ዝኽልክል ውሳነ (Abschiebungsverbot፣ § 60 Abs. 5 ወይ 7 AufenthG)

## protection_wishes
list-protection_wishes-nothing = ሕጂ ካብዚኣቶም ዋላ ሓደ
list-protection_wishes-talk = ምስ ሓደ ሰብ ብህድኣት ምዝራብ
list-protection_wishes-refuge = ናብ ውሑስ ቦታ ምኻድ (Frauenhaus)
list-protection_wishes-court_order = ሓለዋ ብቤት ፍርዲ
list-protection_wishes-police = ንፖሊስ ምሕባር
list-protection_wishes-address_block = ሓድሽ ኣድራሻ ብምስጢር ምዕቃብ (Auskunftssperre)

## repatriate_roles
list-repatriate_roles-late_repatriate = ጀርመናዊ መበቆል ዘለዎ ተመላሲ (Spätaussiedler፣ § 4 BVFG)
list-repatriate_roles-spouse_or_descendant = ዝተጸንበረ መጻምዲ ወይ ውላድ (§ 7 BVFG)
list-repatriate_roles-other_family = ብሓባር ዝመጸት ስድራቤት (§ 8 Abs. 2 BVFG)

## residence_aims
list-residence_aims-stay = ክጸንሕ
list-residence_aims-family_reunion = ስድራቤተይ ከምጽእ
list-residence_aims-work_title = ብስራሕ ወይ ስልጠና መንበሪ ፍቓድ
list-residence_aims-settlement = ግዜ ዘይብሉ ቀዋሚ ፍቓድ
list-residence_aims-naturalisation = ጀርመናዊ ዜግነት
list-residence_aims-return = ናብ ዓደይ ክምለስ ወይ ክሓስበሉ
list-residence_aims-move_on = ናብ ካልእ ሃገር ክቕጽል

## residence_conditions
list-residence_conditions-nothing = ካብዚኣቶም ዋላ ሓደ
list-residence_conditions-work_allowed = “Erwerbstätigkeit erlaubt” (ስራሕ ፍቑድ)
list-residence_conditions-work_with_consent = ስራሕ ብፍቓድ Ausländerbehörde ጥራይ
list-residence_conditions-work_one_employer = ስራሕ ኣብ ዝተወሰነ ኣስራሒ ጥራይ
list-residence_conditions-work_forbidden = “Erwerbstätigkeit nicht gestattet” (ስራሕ ኣይተፈቕደን)
list-residence_conditions-live_in_state = ኣብ ኖርድራይን-ቨስትፋለን ናይ ምንባር ግዴታ
list-residence_conditions-live_in_town = ኣብ ዝተወሰነት ከተማ ወይ መዕቆቢ ናይ ምንባር ግዴታ
list-residence_conditions-area_limited = ብዘይ ፍቓድ ካብ ሓደ ዞባ ምውጻእ ክልኩል
list-residence_conditions-ends_with_benefit = “Erlischt mit dem Bezug von Leistungen” (ሓገዝ እንተተወሲዱ የብቅዕ)

## reunion_steps
list-reunion_steps-nothing = ገና ዋላ ሓንቲ
list-reunion_steps-notice_sent = ገደብ ግዜ ንምሕላው ሓበሬታ ወይ ምልክታ ሰዲደ
list-reunion_steps-registered = ንቆጸራ ተመዝጊበ
list-reunion_steps-appointment = ኣብ ኤምባሲ ቆጸራ ኣሎ
list-reunion_steps-applied = ንቪዛ ምልክታ ኣቕሪብና
list-reunion_steps-refused = ቪዛ ተነጺጉ
list-reunion_steps-granted = ቪዛ ተፈቒዱ

## training_promises
list-training_promises-none = ኣይፋልን
list-training_promises-promised = ቃል ተኣትዩ፣ ውዕል ገና የለን
list-training_promises-signed = ውዕል ተፈሪሙ
list-training_promises-started = ስልጠና ጀሚሩ

## residence_demands
list-residence_demands-eu_loss_letter = ደብዳበ ብዛዕባ ምጥፋእ መሰል ናጻ ምንቅስቓስ
list-residence_demands-deportation_announced = ብግዲ ምስዳድ ከም ዝግበር ተነጊሩ ወይ መፈራርሒ መጺኡ
list-residence_demands-return_papers = ብድሌተይ ክወጽእ ክፍርም ተሓቲተ
