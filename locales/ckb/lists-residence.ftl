## abroad_relations
list-abroad_relations-spouse = مێرد یان ژن
list-abroad_relations-minor_child = منداڵی ژێر 18 ساڵ
list-abroad_relations-adult_child = منداڵی 18 ساڵ یان زیاتر
list-abroad_relations-parent_of_minor = دایک یان باوک، من ژێر 18 ساڵم
list-abroad_relations-parent = دایک یان باوک، من گەورەم
list-abroad_relations-sibling = خوشک یان برا
list-abroad_relations-other = کەسێکی تر

## asylum_phases
list-asylum_phases-never = هەرگیز داوای پەنابەریم نەکردووە
list-asylum_phases-seeking = داوای پەنا کراوە، بەڵگەی گەیشتن (Ankunftsnachweis)
list-asylum_phases-applied = داواکاری کراوە، هێشتا مەوعیدی Anhörung نییە
list-asylum_phases-hearing_scheduled = مەوعیدی چاوپێکەوتن (Anhörung) دیارە
list-asylum_phases-heard = چاوپێکەوتن کراوە، چاوەڕێی بڕیارنامەیە
list-asylum_phases-dublin = پڕۆسەی دوبلین، هێشتا بڕیارنامە نییە
list-asylum_phases-positive = بڕیارنامە: پارێزگاری دراوە
list-asylum_phases-refused = بڕیارنامە: ڕەت کراوەتەوە
list-asylum_phases-refused_obviously = بڕیارنامە: بێبنەما (offensichtlich unbegründet)
list-asylum_phases-inadmissible = بڕیارنامە: لێی ناکۆڵرێتەوە (unzulässig)، دوبلینیش
list-asylum_phases-action_pending = سکاڵا لە دادگایە
list-asylum_phases-finally_refused = بە کۆتایی ڕەت کراوەتەوە
list-asylum_phases-follow_up = داواکاریی دووبارە (Folgeantrag) کراوە
list-asylum_phases-revocation = پڕۆسەی لێسەندنەوە (Widerruf)

## civics_tests
list-civics_tests-none = هێشتا هیچ
list-civics_tests-orientation = خولی ئاشنابوون و «Leben in Deutschland»
list-civics_tests-naturalisation = تاقیکردنەوەی ڕەگەزنامە (Einbürgerungstest)
list-civics_tests-school = قوتابخانە یان فێربوونی پیشە لە ئەڵمانیا

## identity_papers
list-identity_papers-none = هیچ کام لەمانە
list-identity_papers-birth_certificate = بەڵگەنامەی لەدایکبوون
list-identity_papers-identity_card = ناسنامەی وڵاتی خۆم
list-identity_papers-marriage_certificate = گرێبەستی هاوسەرگیری
list-identity_papers-family_book = دەفتەر یان تۆماری خێزان
list-identity_papers-driving_licence = مۆڵەتی شۆفێری
list-identity_papers-school_certificate = بڕوانامەی قوتابخانە
list-identity_papers-military_book = دەفتەری سەربازی
list-identity_papers-old_passport_copy = کۆپی یان وێنەی پاسپۆرتێکی کۆن

## livelihood_shares
list-livelihood_shares-all = هەمووی، بەبێ یارمەتیی دارایی
list-livelihood_shares-most = زیاتر لە نیوە
list-livelihood_shares-some = کەمتر لە نیوە
list-livelihood_shares-nothing = هێشتا هیچ

## marriage_states
list-marriage_states-together = لەگەڵ هاوسەرەکەی دەژی
list-marriage_states-thinking_of_leaving = بیر لە جیابوونەوە دەکاتەوە
list-marriage_states-separated = جیابووەوە (بێ تەڵاق)
list-marriage_states-divorced = بە فەرمی جیابووەوە (تەڵاق)
list-marriage_states-widowed = هاوسەر کۆچی کردووە

## passport_states
list-passport_states-valid = پاسپۆرتی نیشتمانیی کارپێکراو
list-passport_states-expired = پاسپۆرتی نیشتمانی، بەسەرچوو
list-passport_states-travel_document_refugee = بەڵگەنامەی گەشتی پەنابەران (Reiseausweis، شین)
list-passport_states-travel_document_foreigner = بەڵگەنامەی گەشتی بیانییان (Reiseausweis، خۆڵەمێشی)
list-passport_states-substitute = جێگرەوەی ناسنامە (Ausweisersatz، لەسەر کارتەکە)
list-passport_states-at_office = پاسپۆرتەکە لای فەرمانگەیەکە
list-passport_states-applied = داوای پاسپۆرت کراوە
list-passport_states-none = پاسپۆرت نییە

## proceeding_kinds
list-proceeding_kinds-asylum = پەنابەری: سکاڵا
list-proceeding_kinds-asylum_urgent = پەنابەری: داوای بەپەلە (Eilantrag)
list-proceeding_kinds-residence = مانەوە
list-proceeding_kinds-social = یارمەتیی کۆمەڵایەتی
list-proceeding_kinds-family = خێزان
list-proceeding_kinds-labour = کار
list-proceeding_kinds-tenancy = خانوو یان کرێ
list-proceeding_kinds-debt = داوای پارە
list-proceeding_kinds-other = شتێکی تر

## protection_kinds
list-protection_kinds-asylum = پەنای سیاسی (Asylberechtigung, GG Art. 16a)
list-protection_kinds-refugee = پەنابەر (Flüchtlingseigenschaft, AsylG § 3)
list-protection_kinds-subsidiary = پارێزگاریی لاوەکی (subsidiärer Schutz, AsylG § 4)
list-protection_kinds-deportation_ban = قەدەغەی ناردنەوە (AufenthG § 60 Abs. 5 / Abs. 7)

## protection_wishes
list-protection_wishes-nothing = لە ئێستادا هیچ کام لەمانە
list-protection_wishes-talk = بە هێمنی لەگەڵ کەسێک قسەکردن
list-protection_wishes-refuge = چوون بۆ شوێنێکی سەلامەت (Frauenhaus)
list-protection_wishes-court_order = پاراستن لەلایەن دادگاوە
list-protection_wishes-police = سکاڵا لای پۆلیس
list-protection_wishes-address_block = نهێنیکردنی ناونیشانی نوێ (Auskunftssperre)

## repatriate_roles
list-repatriate_roles-late_repatriate = ئەڵمانییەڕەچەڵەک (Spätaussiedler, BVFG § 4)
list-repatriate_roles-spouse_or_descendant = هاوسەر یان نەوەی هاوبەشکراو (BVFG § 7)
list-repatriate_roles-other_family = خێزانی هاوڕێ (BVFG § 8 Abs. 2)

## residence_aims
list-residence_aims-stay = مانەوە
list-residence_aims-family_reunion = هێنانی خێزان
list-residence_aims-work_title = مانەوە لە ڕێگەی کار یان فێربوونی پیشە
list-residence_aims-settlement = مۆڵەتی بێ کۆتایی
list-residence_aims-naturalisation = ڕەگەزنامەی ئەڵمانی
list-residence_aims-return = گەڕانەوە، یان بیرکردنەوە لێی
list-residence_aims-move_on = چوون بۆ وڵاتێکی تر

## residence_conditions
list-residence_conditions-nothing = هیچ کام لەمانە
list-residence_conditions-work_allowed = کارکردن ڕێپێدراوە («Erwerbstätigkeit erlaubt»)
list-residence_conditions-work_with_consent = کار تەنها بە مۆڵەتی فەرمانگەی بیانییان
list-residence_conditions-work_one_employer = کار تەنها لای خاوەنکارێکی دیاریکراو
list-residence_conditions-work_forbidden = کار قەدەغەیە («nicht gestattet»)
list-residence_conditions-live_in_state = دەبێت لە هەرێمی NRW بژی
list-residence_conditions-live_in_town = دەبێت لە شار یان شوێنی حەوانەوەی دیاریکراو بژی
list-residence_conditions-area_limited = بەبێ مۆڵەت نابێت ناوچەیەک جێبهێڵێت
list-residence_conditions-ends_with_benefit = بە وەرگرتنی یارمەتی تەواو دەبێت («Erlischt …»)

## reunion_steps
list-reunion_steps-nothing = هێشتا هیچ
list-reunion_steps-notice_sent = ئاگادارکردنەوە نێردراوە بۆ پاراستنی وادە
list-reunion_steps-registered = بۆ مەوعید ناونووس کراوە
list-reunion_steps-appointment = مەوعید لە باڵیۆزخانە دیارە
list-reunion_steps-applied = داوای ڤیزا کراوە
list-reunion_steps-refused = ڤیزا ڕەت کراوەتەوە
list-reunion_steps-granted = ڤیزا دراوە

## training_promises
list-training_promises-none = نەخێر
list-training_promises-promised = بەڵێن دراوە، هێشتا گرێبەست نییە
list-training_promises-signed = گرێبەست واژوو کراوە
list-training_promises-started = فێربوونەکە دەستی پێ کردووە

## residence_demands
list-residence_demands-eu_loss_letter = نامەی لەدەستدانی ئازادیی هاتوچۆی EU
list-residence_demands-deportation_announced = هەڕەشە یان ڕاگەیاندنی ناردنەوە (Abschiebung)
list-residence_demands-return_papers = داوام لێ کراوە دەرچوونی خۆبەخشانە واژوو بکەم
