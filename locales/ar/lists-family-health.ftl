# Families, children, health, old age: the options of their lists.

## birth_papers

list-birth_papers-certificate = شهادة ميلاد (Geburtsurkunde)
list-birth_papers-register_extract = قيد من سجل المواليد (Registerauszug)
list-birth_papers-pending = أُبلغ مكتب الأحوال المدنية (Standesamt)، ولا ورقة بعد
list-birth_papers-none = لا شيء حتى الآن

## care_states

list-care_states-none = لا
list-care_states-needed = نعم، ولم يُقدَّم طلب بعد
list-care_states-applied = قُدّم طلب درجة الرعاية (Pflegegrad)
list-care_states-refused = رُفض الطلب
list-care_states-recognised = درجة الرعاية معترف بها (Pflegegrad)

## child_places

list-child_places-at_home = في البيت
list-child_places-kita = روضة أطفال (Kita)
list-child_places-childminder = مربية (Tagespflege)
list-child_places-playgroup = مجموعة لعب أو مشروع تمهيدي (Spielgruppe, Brückenprojekt)
list-child_places-school = المدرسة
list-child_places-school_all_day = مدرسة مع رعاية بعد الدوام (OGS)
list-child_places-training = تدريب مهني (Ausbildung)
list-child_places-work = عمل
list-child_places-nothing = ليس في أي مكان

## consultations

list-consultations-none = لا أحد
list-consultations-legal_counsel = استشارة قانونية
list-consultations-family_specialist = استشارة متخصصة في شؤون الأسرة
list-consultations-crisis_service = مساعدة متخصصة اليوم
list-consultations-specialist = جهة متخصصة أخرى

## contact_ways

list-contact_ways-in_person_only = شخصياً فقط، ونرجو عدم الاتصال أو الكتابة
list-contact_ways-call = بالاتصال الهاتفي
list-contact_ways-voicemail = بترك رسالة صوتية
list-contact_ways-text_message = برسالة قصيرة (SMS)
list-contact_ways-messenger = برسالة في تطبيق
list-contact_ways-email = بالبريد الإلكتروني
list-contact_ways-letter = برسالة بالبريد

## custody_kinds

list-custody_kinds-alone = أنا وحدي
list-custody_kinds-both = أنا والطرف الآخر (الأب أو الأم) معاً
list-custody_kinds-other_parent = الطرف الآخر (الأب أو الأم) وحده
list-custody_kinds-guardian = وصيّ أو مكتب رعاية الأطفال والشباب (Jugendamt)
list-custody_kinds-unclear = هذا غير واضح

## disability_states

list-disability_states-none = لا
list-disability_states-noticed = نحن قلقون، ولم يُفحص الأمر بعد
list-disability_states-examined = أكّدها طبيب، ولم يُقدَّم طلب بعد
list-disability_states-applied = قُدّم طلب مساعدة أو بطاقة
list-disability_states-recognised = معترف بها (بطاقة أو قرار)

## earlier_insurances

list-earlier_insurances-german_statutory = في ألمانيا، تأمين قانوني (gesetzliche Krankenkasse)
list-earlier_insurances-german_private = في ألمانيا، تأمين خاص (privat)
list-earlier_insurances-eu = في بلد آخر من الاتحاد الأوروبي
list-earlier_insurances-social_office = عن طريق مكتب الشؤون الاجتماعية (Sozialamt)
list-earlier_insurances-none = لم يكن عندي تأمين قط

## family_states

list-family_states-single = أعزب أو عزباء
list-family_states-married = متزوج أو متزوجة رسمياً (Standesamt)
list-family_states-religious_marriage = زواج ديني فقط
list-family_states-partnership = مع شريك أو شريكة
list-family_states-separated = منفصل أو منفصلة
list-family_states-divorced = مطلّق أو مطلّقة
list-family_states-widowed = أرمل أو أرملة

## genders

list-genders-female = أنثى
list-genders-male = ذكر
list-genders-diverse = متنوّع (divers)
list-genders-none = بلا ذكر

## kita_hours

list-kita_hours-25 = 25 ساعة في الأسبوع
list-kita_hours-35 = 35 ساعة في الأسبوع
list-kita_hours-45 = 45 ساعة في الأسبوع

## living_places

list-living_places-here = معي دائماً
list-living_places-partly = معي أحياناً
list-living_places-elsewhere = في مكان آخر في ألمانيا
list-living_places-abroad = في الخارج

## messengers

list-messengers-whatsapp = واتساب (WhatsApp)
list-messengers-signal = سيغنال (Signal)
list-messengers-telegram = تلغرام (Telegram)
list-messengers-viber = فايبر (Viber)
list-messengers-threema = ثريما (Threema)
list-messengers-other = تطبيق آخر

## need_areas

list-need_areas-residence = الإقامة
list-need_areas-housing = السكن
list-need_areas-livelihood = تأمين المعيشة
list-need_areas-health = الصحة
list-need_areas-language = اللغة
list-need_areas-education = التعليم
list-need_areas-work = العمل والمهنة
list-need_areas-family = الأسرة
list-need_areas-protection = الحماية
list-need_areas-social = المحيط الاجتماعي
list-need_areas-letters = رسائل الدوائر

## paternities

list-paternities-married = الوالدان متزوجان أحدهما من الآخر
list-paternities-acknowledged = اعتُرف بالأبوة من قبل
list-paternities-wanted = ليس بعد، والأب يريد الاعتراف
list-paternities-not_wanted = لا يُراد الاعتراف أو لا يمكن
list-paternities-unclear = هذا غير واضح

## representatives

list-representatives-none = لا أحد
list-representatives-guardian = وصيّ أو وصيّ مكمّل (Vormund, Ergänzungspflegschaft)
list-representatives-legal_carer = راعٍ قانوني (rechtliche Betreuung)
list-representatives-power_of_attorney = شخص معه وكالة (Vollmacht)
list-representatives-lawyer = محامية أو محامٍ
list-representatives-other = شخص آخر

## school_kinds

list-school_kinds-primary = مدرسة ابتدائية (Grundschule)
list-school_kinds-hauptschule = مدرسة أساسية (Hauptschule)
list-school_kinds-realschule = مدرسة متوسطة (Realschule)
list-school_kinds-sekundarschule = مدرسة حتى الصف العاشر (Sekundarschule)
list-school_kinds-gesamtschule = مدرسة شاملة (Gesamtschule)
list-school_kinds-gymnasium = مدرسة ثانوية (Gymnasium)
list-school_kinds-foerderschule = مدرسة دعم خاص (Förderschule)
list-school_kinds-berufskolleg = مدرسة مهنية (Berufskolleg)
list-school_kinds-other = مدرسة أخرى

## school_steps

list-school_steps-nothing = لا شيء حتى الآن
list-school_steps-advice_booked = موعد لدى استشارة المدارس (Schulberatung)
list-school_steps-registered = سُجّل الطفل، وننتظر مدرسة
list-school_steps-assigned = حُدّدت مدرسة
list-school_steps-refused = رُفض الطلب

## strains

list-strains-none = جيد
list-strains-some = يثقل عليّ ذلك أحياناً
list-strains-heavy = يثقل عليّ ذلك كثيراً

## youth_care

list-youth_care-never = لا
list-youth_care-current = نعم، حالياً
list-youth_care-ended = نعم، في السابق

## youth_situations

list-youth_situations-school = مدرسة
list-youth_situations-training = تدريب مهني (Ausbildung)
list-youth_situations-study = دراسة جامعية
list-youth_situations-work = عمل
list-youth_situations-course = دورة لغة ألمانية
list-youth_situations-waiting = جاء القبول، ويبدأ ذلك لاحقاً
list-youth_situations-nothing = لا شيء من ذلك حالياً
