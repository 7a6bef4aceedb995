# Choices about residence, family abroad, courts and safety.

## abroad_relations

list-abroad_relations-spouse = الزوجة أو الزوج
list-abroad_relations-minor_child = ولد أو بنت دون 18 سنة
list-abroad_relations-adult_child = ولد أو بنت من عمر 18 سنة
list-abroad_relations-parent_of_minor = الأب أو الأم، وأنا دون 18 سنة
list-abroad_relations-parent = الأب أو الأم، وأنا من عمر 18 سنة
list-abroad_relations-sibling = أخت أو أخ
list-abroad_relations-other = شخص آخر

## asylum_phases

list-asylum_phases-never = لم يُطلب اللجوء قط
list-asylum_phases-seeking = أُعلنت الرغبة في اللجوء، مع إثبات الوصول (Ankunftsnachweis)
list-asylum_phases-applied = قُدّم الطلب، ولا موعد للاستماع (Anhörung) بعد
list-asylum_phases-hearing_scheduled = حُدّد موعد جلسة الاستماع (Anhörung)
list-asylum_phases-heard = جرت جلسة الاستماع، والقرار منتظر
list-asylum_phases-dublin = إجراءات دبلن (Dublin)، ولا قرار بعد
list-asylum_phases-positive = القرار: مُنحت الحماية
list-asylum_phases-refused = القرار: رفض
list-asylum_phases-refused_obviously = القرار: رفض لعدم وجود أساس واضح (offensichtlich unbegründet)
list-asylum_phases-inadmissible = القرار: غير مقبول، ودبلن أيضاً (unzulässig)
list-asylum_phases-action_pending = الدعوى جارية
list-asylum_phases-finally_refused = رفض نهائي
list-asylum_phases-follow_up = قُدّم طلب لاحق (Folgeantrag)
list-asylum_phases-revocation = إجراءات سحب الحماية (Widerruf)

## civics_tests

list-civics_tests-none = ليس بعد
list-civics_tests-orientation = دورة التوجيه مع اختبار الحياة في ألمانيا (Leben in Deutschland)
list-civics_tests-naturalisation = اختبار التجنّس (Einbürgerungstest)
list-civics_tests-school = شهادة مدرسية أو تدريب مهني في ألمانيا

## identity_papers

list-identity_papers-none = لا شيء من ذلك
list-identity_papers-birth_certificate = شهادة ميلاد
list-identity_papers-identity_card = بطاقة هوية من بلد الأصل
list-identity_papers-marriage_certificate = شهادة زواج
list-identity_papers-family_book = دفتر العائلة أو قيد عائلي
list-identity_papers-driving_licence = رخصة قيادة
list-identity_papers-school_certificate = شهادة مدرسية
list-identity_papers-military_book = دفتر الخدمة العسكرية
list-identity_papers-old_passport_copy = نسخة أو صورة من جواز سفر قديم

## livelihood_shares

list-livelihood_shares-all = كل شيء، بلا مساعدات اجتماعية
list-livelihood_shares-most = أكثر من النصف
list-livelihood_shares-some = أقل من النصف
list-livelihood_shares-nothing = لا شيء بعد

## marriage_states

list-marriage_states-together = العيش مع الزوجة أو الزوج
list-marriage_states-thinking_of_leaving = التفكير في الانفصال
list-marriage_states-separated = منفصل أو منفصلة
list-marriage_states-divorced = مطلّق أو مطلّقة
list-marriage_states-widowed = أرمل أو أرملة

## passport_states

list-passport_states-valid = جواز سفر وطني ساري
list-passport_states-expired = جواز سفر وطني منتهي الصلاحية
list-passport_states-travel_document_refugee = وثيقة سفر للاجئين، زرقاء (Reiseausweis für Flüchtlinge)
list-passport_states-travel_document_foreigner = وثيقة سفر للأجانب، رمادية (Reiseausweis für Ausländer)
list-passport_states-substitute = بديل عن الهوية، مكتوب على البطاقة (Ausweisersatz)
list-passport_states-at_office = جواز السفر لدى دائرة رسمية
list-passport_states-applied = قُدّم طلب جواز سفر
list-passport_states-none = لا جواز سفر

## proceeding_kinds

list-proceeding_kinds-asylum = اللجوء: دعوى (Klage)
list-proceeding_kinds-asylum_urgent = اللجوء: طلب مستعجل (Eilantrag)
list-proceeding_kinds-residence = الإقامة
list-proceeding_kinds-social = المساعدات الاجتماعية
list-proceeding_kinds-family = الأسرة
list-proceeding_kinds-labour = العمل
list-proceeding_kinds-tenancy = المسكن أو الإيجار
list-proceeding_kinds-debt = مطالبة بمال
list-proceeding_kinds-other = شيء آخر

## protection_kinds

list-protection_kinds-asylum = حق اللجوء (Asylberechtigung, Art. 16a GG)
list-protection_kinds-refugee = صفة اللاجئ (Flüchtlingseigenschaft, § 3 AsylG)
list-protection_kinds-subsidiary = حماية فرعية (subsidiärer Schutz, § 4 AsylG)
list-protection_kinds-deportation_ban = منع الترحيل (Abschiebungsverbot, § 60 Abs. 5 oder 7 AufenthG)

## protection_wishes

list-protection_wishes-nothing = لا شيء من ذلك حالياً
list-protection_wishes-talk = التحدث بهدوء مع شخص ما
list-protection_wishes-refuge = الذهاب إلى مكان آمن (Frauenhaus)
list-protection_wishes-court_order = حماية عن طريق المحكمة
list-protection_wishes-police = بلاغ لدى الشرطة
list-protection_wishes-address_block = إبقاء العنوان الجديد سرياً (Auskunftssperre)

## repatriate_roles

list-repatriate_roles-late_repatriate = عائد من أصل ألماني (Spätaussiedler, § 4 BVFG)
list-repatriate_roles-spouse_or_descendant = زوج أو أبناء أو أحفاد مشمولون بالقبول (BVFG § 7)
list-repatriate_roles-other_family = أفراد أسرة مرافقون (BVFG § 8 Abs. 2)

## residence_aims

list-residence_aims-stay = البقاء
list-residence_aims-family_reunion = إحضار الأسرة
list-residence_aims-work_title = إقامة عن طريق العمل أو التدريب المهني
list-residence_aims-settlement = إقامة غير محددة المدة
list-residence_aims-naturalisation = الجنسية الألمانية
list-residence_aims-return = العودة أو التفكير فيها
list-residence_aims-move_on = الانتقال إلى بلد آخر

## residence_conditions

list-residence_conditions-nothing = لا شيء من ذلك
list-residence_conditions-work_allowed = العمل مسموح (Erwerbstätigkeit erlaubt)
list-residence_conditions-work_with_consent = العمل بإذن من دائرة الأجانب فقط (Ausländerbehörde)
list-residence_conditions-work_one_employer = العمل لدى صاحب عمل معيّن فقط
list-residence_conditions-work_forbidden = العمل غير مسموح (Erwerbstätigkeit nicht gestattet)
list-residence_conditions-live_in_state = السكن مفروض في ولاية شمال الراين (Nordrhein-Westfalen)
list-residence_conditions-live_in_town = السكن مفروض في مدينة معيّنة أو سكن جماعي معيّن
list-residence_conditions-area_limited = لا تُغادَر المنطقة دون إذن
list-residence_conditions-ends_with_benefit = تنتهي عند تلقي المساعدات (Erlischt mit dem Bezug von Leistungen)

## reunion_steps

list-reunion_steps-nothing = لا شيء حتى الآن
list-reunion_steps-notice_sent = أُرسل إبلاغ أو طلب لحفظ المهلة (Fristwahrung)
list-reunion_steps-registered = سُجّل طلب موعد
list-reunion_steps-appointment = حُدّد موعد في السفارة
list-reunion_steps-applied = قُدّم طلب التأشيرة
list-reunion_steps-refused = رُفضت التأشيرة
list-reunion_steps-granted = مُنحت التأشيرة

## training_promises

list-training_promises-none = لا
list-training_promises-promised = جاء القبول، ولا عقد بعد
list-training_promises-signed = وُقّع العقد
list-training_promises-started = بدأ التدريب المهني

## residence_demands

list-residence_demands-eu_loss_letter = رسالة عن فقدان حرية التنقل (Freizügigkeit)
list-residence_demands-deportation_announced = تهديد بالترحيل أو إعلان عنه
list-residence_demands-return_papers = طُلب مني أن أوقّع على مغادرة طوعية
