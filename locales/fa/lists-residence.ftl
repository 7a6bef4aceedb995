
## abroad_relations
list-abroad_relations-spouse = شوهر یا زن
list-abroad_relations-minor_child = فرزند زیر 18 سال
list-abroad_relations-adult_child = فرزند 18 ساله یا بیشتر
list-abroad_relations-parent_of_minor = پدر یا مادر، و من زیر 18 سال هستم
list-abroad_relations-parent = پدر یا مادر، من بزرگسال هستم
list-abroad_relations-sibling = خواهر یا برادر
list-abroad_relations-other = شخص دیگر

## asylum_phases
list-asylum_phases-never = هیچ‌وقت پناهندگی نخواسته
list-asylum_phases-seeking = پناهندگی خواسته، برگهٔ ورود (Ankunftsnachweis)
list-asylum_phases-applied = درخواست داده، هنوز وقت مصاحبه (Anhörung) نیست
list-asylum_phases-hearing_scheduled = وقت مصاحبه (Anhörung) معین است
list-asylum_phases-heard = مصاحبه شده، منتظر تصمیم
list-asylum_phases-dublin = روند دوبلین، هنوز تصمیم نیست
list-asylum_phases-positive = تصمیم: حفاظت داده شده
list-asylum_phases-refused = تصمیم: رد شده
list-asylum_phases-refused_obviously = تصمیم: آشکارا بی‌پایه (offensichtlich unbegründet)
list-asylum_phases-inadmissible = تصمیم: ناپذیرفتنی (unzulässig)، دوبلین هم
list-asylum_phases-action_pending = شکایت در دادگاه در جریان است
list-asylum_phases-finally_refused = رد قطعی
list-asylum_phases-follow_up = درخواست دوباره (Folgeantrag) داده شده
list-asylum_phases-revocation = روند پس‌گرفتن حفاظت (Widerruf)

## civics_tests
list-civics_tests-none = هنوز هیچ‌کدام
list-civics_tests-orientation = کلاس آشنایی با آزمون «Leben in Deutschland»
list-civics_tests-naturalisation = آزمون تابعیت (Einbürgerungstest)
list-civics_tests-school = پایان مدرسه یا آموزش حرفه‌ای در آلمان

## identity_papers
list-identity_papers-none = هیچ‌کدام
list-identity_papers-birth_certificate = گواهی تولد
list-identity_papers-identity_card = کارت شناسایی (تذکره) کشور خود
list-identity_papers-marriage_certificate = سند ازدواج (نکاح‌نامه)
list-identity_papers-family_book = شناسنامه یا دفتر خانواده
list-identity_papers-driving_licence = گواهینامهٔ رانندگی (لایسنس)
list-identity_papers-school_certificate = مدرک مدرسه (مکتب)
list-identity_papers-military_book = دفترچهٔ خدمت سربازی (عسکری)
list-identity_papers-old_passport_copy = کپی یا عکس پاسپورت قدیمی

## livelihood_shares
list-livelihood_shares-all = همه، بدون کمک مالی
list-livelihood_shares-most = بیش از نیمی
list-livelihood_shares-some = کمتر از نیمی
list-livelihood_shares-nothing = هنوز هیچ‌چیز

## marriage_states
list-marriage_states-together = با همسر زندگی می‌کند
list-marriage_states-thinking_of_leaving = به جدایی فکر می‌کند
list-marriage_states-separated = جدا شده
list-marriage_states-divorced = طلاق گرفته
list-marriage_states-widowed = همسر فوت کرده

## passport_states
list-passport_states-valid = پاسپورت ملی معتبر
list-passport_states-expired = پاسپورت ملی، اعتبار تمام شده
list-passport_states-travel_document_refugee = سند سفر پناهندگان (آبی، Reiseausweis)
list-passport_states-travel_document_foreigner = سند سفر خارجی‌ها (خاکستری، Reiseausweis)
list-passport_states-substitute = جانشین کارت شناسایی (Ausweisersatz، روی کارت)
list-passport_states-at_office = پاسپورت پیش یک اداره است
list-passport_states-applied = پاسپورت درخواست شده
list-passport_states-none = بدون پاسپورت

## proceeding_kinds
list-proceeding_kinds-asylum = پناهندگی: شکایت
list-proceeding_kinds-asylum_urgent = پناهندگی: درخواست فوری (Eilantrag)
list-proceeding_kinds-residence = اقامت
list-proceeding_kinds-social = کمک‌های اجتماعی
list-proceeding_kinds-family = خانواده
list-proceeding_kinds-labour = کار
list-proceeding_kinds-tenancy = خانه یا کرایه
list-proceeding_kinds-debt = طلب پول
list-proceeding_kinds-other = چیز دیگر

## protection_kinds
list-protection_kinds-asylum = حق پناهندگی (GG Art. 16a)
list-protection_kinds-refugee = پناهنده (Flüchtlingseigenschaft, AsylG § 3)
list-protection_kinds-subsidiary = حفاظت فرعی (subsidiärer Schutz, AsylG § 4)
list-protection_kinds-deportation_ban = منع اخراج (Abschiebungsverbot, AufenthG § 60 Abs. 5/7)

## protection_wishes
list-protection_wishes-nothing = فعلاً هیچ‌کدام
list-protection_wishes-talk = با آرامش با کسی صحبت کند
list-protection_wishes-refuge = رفتن به جای امن (خانهٔ امن زنان، Frauenhaus)
list-protection_wishes-court_order = محافظت از طرف دادگاه (محکمه)
list-protection_wishes-police = شکایت پیش پلیس
list-protection_wishes-address_block = مخفی‌ماندن نشانی تازه (Auskunftssperre)

## repatriate_roles
list-repatriate_roles-late_repatriate = آلمانی‌تبار بازگشته (Spätaussiedler, BVFG § 4)
list-repatriate_roles-spouse_or_descendant = همسر یا نوادهٔ واردشده در پذیرش (BVFG § 7)
list-repatriate_roles-other_family = خانوادهٔ همراه (BVFG § 8 Abs. 2)

## residence_aims
list-residence_aims-stay = ماندن
list-residence_aims-family_reunion = آوردن خانواده
list-residence_aims-work_title = اقامت از راه کار یا آموزش حرفه‌ای
list-residence_aims-settlement = اقامت بدون پایان
list-residence_aims-naturalisation = تابعیت آلمان
list-residence_aims-return = برگشتن یا فکر کردن به آن
list-residence_aims-move_on = رفتن به کشور دیگر

## residence_conditions
list-residence_conditions-nothing = هیچ‌کدام
list-residence_conditions-work_allowed = کار مجاز است («Erwerbstätigkeit erlaubt»)
list-residence_conditions-work_with_consent = کار فقط با اجازهٔ Ausländerbehörde
list-residence_conditions-work_one_employer = کار فقط پیش یک کارفرمای معین
list-residence_conditions-work_forbidden = کار مجاز نیست («Erwerbstätigkeit nicht gestattet»)
list-residence_conditions-live_in_state = باید در ایالت NRW زندگی کند
list-residence_conditions-live_in_town = باید در شهر یا اقامتگاه معینی زندگی کند
list-residence_conditions-area_limited = بدون اجازه نباید از منطقه بیرون برود
list-residence_conditions-ends_with_benefit = با گرفتن کمک مالی تمام می‌شود («Erlischt mit dem Bezug von Leistungen»)

## reunion_steps
list-reunion_steps-nothing = هنوز هیچ‌چیز
list-reunion_steps-notice_sent = اعلام یا درخواست برای حفظ مهلت فرستاده شده
list-reunion_steps-registered = برای وقت سفارت ثبت‌نام شده
list-reunion_steps-appointment = وقت سفارت معین است
list-reunion_steps-applied = ویزا درخواست شده
list-reunion_steps-refused = ویزا رد شده
list-reunion_steps-granted = ویزا داده شده

## training_promises
list-training_promises-none = نه
list-training_promises-promised = قول داده شده، هنوز قرارداد نیست
list-training_promises-signed = قرارداد امضا شده
list-training_promises-started = آموزش شروع شده

## residence_demands
list-residence_demands-eu_loss_letter = نامه دربارهٔ از دست دادن حق اقامت اروپا (Freizügigkeit)
list-residence_demands-deportation_announced = تهدید یا اعلام اخراج (دیپورت)
list-residence_demands-return_papers = می‌خواهند خروج داوطلبانه را امضا کنم
