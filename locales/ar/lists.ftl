# The options of all lists. German office terms stay beside the Arabic, in brackets, beginning with a letter:
# so the paragraph after them keeps its order from left to right. The list yes_no is built in.

## accounts

list-accounts-yes = نعم
list-accounts-no = لا
list-accounts-blocked = نعم، لكنه مقفل أو محجوز عليه
list-accounts-protected = نعم، وهو حساب محمي من الحجز (P-Konto)
list-accounts-payment_card = بطاقة دفع فقط (Bezahlkarte)

## benefits

list-benefits-sgb2 = المعونة الأساسية من الجوب سنتر (Grundsicherungsgeld، سابقاً Bürgergeld)
list-benefits-asylblg_3 = مساعدات طالبي اللجوء الأساسية (Grundleistungen, AsylbLG § 3)
list-benefits-asylblg_2 = مساعدات طالبي اللجوء بالمستوى الأعلى (Analogleistungen, § 2)
list-benefits-sgb12_subsistence = مساعدة اجتماعية للمعيشة (Sozialhilfe, SGB XII)
list-benefits-sgb12_old_age = معونة كبار السن والعاجزين عن العمل (Grundsicherung, SGB XII)
list-benefits-unemployment_benefit = إعانة البطالة من وكالة العمل (Arbeitslosengeld)
list-benefits-child_benefit = إعانة الأطفال الشهرية (Kindergeld)
list-benefits-child_supplement = علاوة الأطفال للأسر العاملة محدودة الدخل (Kinderzuschlag)
list-benefits-housing_benefit = إعانة الإيجار لأصحاب الدخل المحدود (Wohngeld)
list-benefits-parental_allowance = إعانة الوالدين بعد الولادة (Elterngeld)
list-benefits-bafoeg = منحة الدراسة (BAföG)
list-benefits-vocational_training_grant = إعانة التدريب المهني (Berufsausbildungsbeihilfe)
list-benefits-sick_pay = بدل المرض من التأمين الصحي (Krankengeld)
list-benefits-pension = معاش التقاعد أو العجز (Rente)
list-benefits-bridging = مساعدة مؤقتة قصيرة (Überbrückungsleistungen)
list-benefits-education_package = دعم الأطفال في المدرسة والأنشطة (Bildung und Teilhabe)
list-benefits-none = لا أتلقى أي مساعدة

## certificates

list-certificates-original = نعم، الأصل معي
list-certificates-copy = نعم، نسخة أو صورة
list-certificates-lost = كانت عندي شهادة وضاعت
list-certificates-none = لا، تعلّمتُ المهنة بلا شهادة

## claim_states

list-claim_states-received = نعم
list-claim_states-applied = قدّمتُ الطلب ولم يصل الرد بعد
list-claim_states-not_applied = لا، لم أقدّم الطلب بعد
list-claim_states-refused = لا، رُفض الطلب

## counselling

list-counselling-none = لا أحد
list-counselling-kim = إدارة الحالات في المدينة (Case Management, KIM)
list-counselling-mbe = إرشاد المهاجرين البالغين (Migrationsberatung, MBE)
list-counselling-jmd = خدمة الشباب المهاجرين (Jugendmigrationsdienst, JMD)
list-counselling-refugee_counselling = إرشاد اللاجئين وطالبي اللجوء (Flüchtlingsberatung)
list-counselling-integration_agency = وكالة الاندماج في الحي (Integrationsagentur)
list-counselling-jobcenter_case_management = إدارة الحالات في الجوب سنتر (Fallmanagement im Jobcenter)
list-counselling-youth_office = مكتب رعاية الأطفال والشباب أو مساعدة الأسر (Jugendamt, Familienhilfe)
list-counselling-womens_counselling = مركز إرشاد النساء (Frauenberatungsstelle)
list-counselling-debt_counselling = إرشاد المدينين (Schuldnerberatung)
list-counselling-lawyer = محامية أو محامٍ
list-counselling-volunteer = متطوعون
list-counselling-other = جهة أخرى

## countries

list-countries-ad = أندورا
list-countries-ae = الإمارات العربية المتحدة
list-countries-af = أفغانستان
list-countries-ag = أنتيغوا وبربودا
list-countries-ai = أنغويلا
list-countries-al = ألبانيا
list-countries-am = أرمينيا
list-countries-ao = أنغولا
list-countries-aq = القارة القطبية الجنوبية
list-countries-ar = الأرجنتين
list-countries-as = ساموا الأمريكية
list-countries-at = النمسا
list-countries-au = أستراليا
list-countries-aw = أروبا
list-countries-ax = جزر أولاند
list-countries-az = أذربيجان
list-countries-ba = البوسنة والهرسك
list-countries-bb = بربادوس
list-countries-bd = بنغلاديش
list-countries-be = بلجيكا
list-countries-bf = بوركينا فاسو
list-countries-bg = بلغاريا
list-countries-bh = البحرين
list-countries-bi = بوروندي
list-countries-bj = بنين
list-countries-bl = سان بارتيلمي
list-countries-bm = برمودا
list-countries-bn = بروناي
list-countries-bo = بوليفيا
list-countries-bq = الجزر الكاريبية الهولندية
list-countries-br = البرازيل
list-countries-bs = جزر البهاما
list-countries-bt = بوتان
list-countries-bv = جزيرة بوفيه
list-countries-bw = بوتسوانا
list-countries-by = بيلاروسيا
list-countries-bz = بليز
list-countries-ca = كندا
list-countries-cc = جزر كوكوس
list-countries-cd = جمهورية الكونغو الديمقراطية
list-countries-cf = جمهورية أفريقيا الوسطى
list-countries-cg = جمهورية الكونغو
list-countries-ch = سويسرا
list-countries-ci = ساحل العاج
list-countries-ck = جزر كوك
list-countries-cl = تشيلي
list-countries-cm = الكاميرون
list-countries-cn = الصين
list-countries-co = كولومبيا
list-countries-cr = كوستاريكا
list-countries-cu = كوبا
list-countries-cv = الرأس الأخضر
list-countries-cw = كوراساو
list-countries-cx = جزيرة الكريسماس
list-countries-cy = قبرص
list-countries-cz = التشيك
list-countries-de = ألمانيا
list-countries-dj = جيبوتي
list-countries-dk = الدنمارك
list-countries-dm = دومينيكا
list-countries-do = جمهورية الدومينيكان
list-countries-dz = الجزائر
list-countries-ec = الإكوادور
list-countries-ee = إستونيا
list-countries-eg = مصر
list-countries-eh = الصحراء الغربية
list-countries-er = إريتريا
list-countries-es = إسبانيا
list-countries-et = إثيوبيا
list-countries-fi = فنلندا
list-countries-fj = فيجي
list-countries-fk = جزر فوكلاند
list-countries-fm = ميكرونيزيا
list-countries-fo = جزر فارو
list-countries-fr = فرنسا
list-countries-ga = الغابون
list-countries-gb = المملكة المتحدة
list-countries-gd = غرينادا
list-countries-ge = جورجيا
list-countries-gf = غويانا الفرنسية
list-countries-gg = غيرنزي
list-countries-gh = غانا
list-countries-gi = جبل طارق
list-countries-gl = غرينلاند
list-countries-gm = غامبيا
list-countries-gn = غينيا
list-countries-gp = غوادلوب
list-countries-gq = غينيا الاستوائية
list-countries-gr = اليونان
list-countries-gs = جورجيا الجنوبية وجزر ساندويتش الجنوبية
list-countries-gt = غواتيمالا
list-countries-gu = غوام
list-countries-gw = غينيا بيساو
list-countries-gy = غيانا
list-countries-hk = هونغ كونغ
list-countries-hm = جزيرة هيرد وجزر ماكدونالد
list-countries-hn = هندوراس
list-countries-hr = كرواتيا
list-countries-ht = هايتي
list-countries-hu = المجر
list-countries-id = إندونيسيا
list-countries-ie = أيرلندا
list-countries-il = إسرائيل
list-countries-im = جزيرة مان
list-countries-in = الهند
list-countries-io = الإقليم البريطاني في المحيط الهندي
list-countries-iq = العراق
list-countries-ir = إيران
list-countries-is = آيسلندا
list-countries-it = إيطاليا
list-countries-je = جيرزي
list-countries-jm = جامايكا
list-countries-jo = الأردن
list-countries-jp = اليابان
list-countries-ke = كينيا
list-countries-kg = قيرغيزستان
list-countries-kh = كمبوديا
list-countries-ki = كيريباتي
list-countries-km = جزر القمر
list-countries-kn = سانت كيتس ونيفيس
list-countries-kp = كوريا الشمالية
list-countries-kr = كوريا الجنوبية
list-countries-kw = الكويت
list-countries-ky = جزر كايمان
list-countries-kz = كازاخستان
list-countries-la = لاوس
list-countries-lb = لبنان
list-countries-lc = سانت لوسيا
list-countries-li = ليختنشتاين
list-countries-lk = سريلانكا
list-countries-lr = ليبيريا
list-countries-ls = ليسوتو
list-countries-lt = ليتوانيا
list-countries-lu = لوكسمبورغ
list-countries-lv = لاتفيا
list-countries-ly = ليبيا
list-countries-ma = المغرب
list-countries-mc = موناكو
list-countries-md = مولدوفا
list-countries-me = الجبل الأسود
list-countries-mf = سان مارتن (الجزء الفرنسي)
list-countries-mg = مدغشقر
list-countries-mh = جزر مارشال
list-countries-mk = مقدونيا الشمالية
list-countries-ml = مالي
list-countries-mm = ميانمار
list-countries-mn = منغوليا
list-countries-mo = ماكاو
list-countries-mp = جزر ماريانا الشمالية
list-countries-mq = مارتينيك
list-countries-mr = موريتانيا
list-countries-ms = مونتسرات
list-countries-mt = مالطا
list-countries-mu = موريشيوس
list-countries-mv = جزر المالديف
list-countries-mw = ملاوي
list-countries-mx = المكسيك
list-countries-my = ماليزيا
list-countries-mz = موزمبيق
list-countries-na = ناميبيا
list-countries-nc = كاليدونيا الجديدة
list-countries-ne = النيجر
list-countries-nf = جزيرة نورفولك
list-countries-ng = نيجيريا
list-countries-ni = نيكاراغوا
list-countries-nl = هولندا
list-countries-no = النرويج
list-countries-np = نيبال
list-countries-nr = ناورو
list-countries-nu = نيوي
list-countries-nz = نيوزيلندا
list-countries-om = عُمان
list-countries-pa = بنما
list-countries-pe = بيرو
list-countries-pf = بولينيزيا الفرنسية
list-countries-pg = بابوا غينيا الجديدة
list-countries-ph = الفلبين
list-countries-pk = باكستان
list-countries-pl = بولندا
list-countries-pm = سان بيير وميكلون
list-countries-pn = جزر بيتكيرن
list-countries-pr = بورتوريكو
list-countries-ps = فلسطين
list-countries-pt = البرتغال
list-countries-pw = بالاو
list-countries-py = باراغواي
list-countries-qa = قطر
list-countries-re = ريونيون
list-countries-ro = رومانيا
list-countries-rs = صربيا
list-countries-ru = روسيا
list-countries-rw = رواندا
list-countries-sa = السعودية
list-countries-sb = جزر سليمان
list-countries-sc = سيشل
list-countries-sd = السودان
list-countries-se = السويد
list-countries-sg = سنغافورة
list-countries-sh = سانت هيلينا وأسنسيون وتريستان دا كونا
list-countries-si = سلوفينيا
list-countries-sj = سفالبارد ويان ماين
list-countries-sk = سلوفاكيا
list-countries-sl = سيراليون
list-countries-sm = سان مارينو
list-countries-sn = السنغال
list-countries-so = الصومال
list-countries-sr = سورينام
list-countries-ss = جنوب السودان
list-countries-st = ساو تومي وبرينسيبي
list-countries-sv = السلفادور
list-countries-sx = سان مارتن (الجزء الهولندي)
list-countries-sy = سوريا
list-countries-sz = إسواتيني
list-countries-tc = جزر تركس وكايكوس
list-countries-td = تشاد
list-countries-tf = الأقاليم الجنوبية الفرنسية
list-countries-tg = توغو
list-countries-th = تايلاند
list-countries-tj = طاجيكستان
list-countries-tk = توكيلاو
list-countries-tl = تيمور الشرقية
list-countries-tm = تركمانستان
list-countries-tn = تونس
list-countries-to = تونغا
list-countries-tr = تركيا
list-countries-tt = ترينيداد وتوباغو
list-countries-tv = توفالو
list-countries-tw = تايوان
list-countries-tz = تنزانيا
list-countries-ua = أوكرانيا
list-countries-ug = أوغندا
list-countries-um = جزر الولايات المتحدة الصغيرة
list-countries-us = الولايات المتحدة الأمريكية
list-countries-uy = أوروغواي
list-countries-uz = أوزبكستان
list-countries-va = الفاتيكان
list-countries-vc = سانت فنسنت والغرينادين
list-countries-ve = فنزويلا
list-countries-vg = جزر العذراء البريطانية
list-countries-vi = جزر العذراء الأمريكية
list-countries-vn = فيتنام
list-countries-vu = فانواتو
list-countries-wf = واليس وفوتونا
list-countries-ws = ساموا
list-countries-xk = كوسوفو
list-countries-ye = اليمن
list-countries-yt = مايوت
list-countries-za = جنوب أفريقيا
list-countries-zm = زامبيا
list-countries-zw = زيمبابوي
list-countries-stateless = بلا جنسية
list-countries-unclear = غير محدّدة

## course_obstacles

list-course_obstacles-childcare = لا أحد يرعى الطفل
list-course_obstacles-work = العمل
list-course_obstacles-illness = أسباب صحية
list-course_obstacles-move = الانتقال إلى سكن آخر
list-course_obstacles-cost = التكاليف
list-course_obstacles-level = كانت الدورة أسهل أو أصعب من اللازم
list-course_obstacles-travel = كان الطريق بعيداً أو مكلفاً
list-course_obstacles-residence = مشكلات تتعلق بالإقامة
list-course_obstacles-other = سبب آخر

## course_rights

list-course_rights-entitled = نعم، عندي ورقة تعطيني الحق (Berechtigungsschein)
list-course_rights-obliged = نعم، أُلزمتُ بحضورها (Verpflichtung)
list-course_rights-admitted = نعم، بموافقة من المكتب الاتحادي (Zulassung, BAMF)
list-course_rights-used_up = انتهت الساعات أو انتهت صلاحية الورقة
list-course_rights-refused = لا، رُفض الطلب
list-course_rights-not_applied = لا، لم أسأل عن ذلك بعد

## course_states

list-course_states-none = لا، لم أحضر أي دورة
list-course_states-waiting = تم التسجيل، أو اسمي على قائمة الانتظار
list-course_states-running = نعم، حالياً
list-course_states-finished = نعم، وأنهيتُها
list-course_states-stopped = نعم، لكنني توقفتُ عنها

## danger

list-danger-no = لا
list-danger-yes = نعم
list-danger-unsure = لا أعرف بالتأكيد

## districts

list-districts-altstadt = ألتشتات (Altstadt)
list-districts-angermund = أنغرموند (Angermund)
list-districts-benrath = بنرات (Benrath)
list-districts-bilk = بيلك (Bilk)
list-districts-carlstadt = كارلشتات (Carlstadt)
list-districts-derendorf = ديرندورف (Derendorf)
list-districts-duesseltal = دوسلتال (Düsseltal)
list-districts-eller = إلر (Eller)
list-districts-flehe = فليهه (Flehe)
list-districts-flingern_nord = فلينغرن الشمالية (Flingern-Nord)
list-districts-flingern_sued = فلينغرن الجنوبية (Flingern-Süd)
list-districts-friedrichstadt = فريدريشتات (Friedrichstadt)
list-districts-garath = غارات (Garath)
list-districts-gerresheim = غيرسهايم (Gerresheim)
list-districts-golzheim = غولتسهايم (Golzheim)
list-districts-grafenberg = غرافنبرغ (Grafenberg)
list-districts-hafen = هافن (Hafen)
list-districts-hamm = هام (Hamm)
list-districts-hassels = هاسلس (Hassels)
list-districts-heerdt = هيردت (Heerdt)
list-districts-hellerhof = هلرهوف (Hellerhof)
list-districts-himmelgeist = هيملغايست (Himmelgeist)
list-districts-holthausen = هولتهاوزن (Holthausen)
list-districts-hubbelrath = هوبلرات (Hubbelrath)
list-districts-itter = إيتر (Itter)
list-districts-kaiserswerth = كايزرسفيرت (Kaiserswerth)
list-districts-kalkum = كالكوم (Kalkum)
list-districts-knittkuhl = كنيتكول (Knittkuhl)
list-districts-lichtenbroich = ليشتنبرويش (Lichtenbroich)
list-districts-lierenfeld = ليرنفلد (Lierenfeld)
list-districts-loerick = لوريك (Lörick)
list-districts-lohausen = لوهاوزن (Lohausen)
list-districts-ludenberg = لودنبرغ (Ludenberg)
list-districts-moersenbroich = مورسنبرويش (Mörsenbroich)
list-districts-niederkassel = نيدركاسل (Niederkassel)
list-districts-oberbilk = أوبربيلك (Oberbilk)
list-districts-oberkassel = أوبركاسل (Oberkassel)
list-districts-pempelfort = بمبلفورت (Pempelfort)
list-districts-rath = رات (Rath)
list-districts-reisholz = رايسهولتس (Reisholz)
list-districts-stadtmitte = وسط المدينة (Stadtmitte)
list-districts-stockum = شتوكوم (Stockum)
list-districts-unterbach = أونترباخ (Unterbach)
list-districts-unterbilk = أونتربيلك (Unterbilk)
list-districts-unterrath = أونترات (Unterrath)
list-districts-urdenbach = أوردنباخ (Urdenbach)
list-districts-vennhausen = فنهاوزن (Vennhausen)
list-districts-volmerswerth = فولمرسفيرت (Volmerswerth)
list-districts-wersten = فيرستن (Wersten)
list-districts-wittlaer = فيتلار (Wittlaer)
list-districts-other = مكان آخر

## german_levels

list-german_levels-none = لا أعرف الألمانية بعد
list-german_levels-a1 = A1: كلمات وجمل بسيطة
list-german_levels-a2 = A2: محادثات يومية بسيطة
list-german_levels-b1 = B1: أتدبّر أمور الحياة اليومية وحدي
list-german_levels-b2 = B2: بثقة في الحياة اليومية والعمل
list-german_levels-c1 = C1: مستوى متقدم جداً
list-german_levels-c2 = C2: مثل اللغة الأم

## health_insurance

list-health_insurance-statutory = تأمين حكومي باسمي (gesetzliche Krankenkasse)
list-health_insurance-family = تأمين حكومي عن طريق أحد أفراد الأسرة (Familienversicherung)
list-health_insurance-voluntary = تأمين حكومي اختياري (freiwillig versichert)
list-health_insurance-private = تأمين خاص (privat)
list-health_insurance-asylblg_card = بطاقة صحية من مكتب الشؤون الاجتماعية (Gesundheitskarte)
list-health_insurance-asylblg_voucher = ورقة علاج من مكتب الشؤون الاجتماعية (Behandlungsschein)
list-health_insurance-home_country = في بلدي الأصلي، مثلاً البطاقة الأوروبية (EHIC)
list-health_insurance-travel = تأمين سفر
list-health_insurance-suspended = عندي تأمين، لكن الأقساط غير مدفوعة والخدمة موقوفة
list-health_insurance-none = بلا تأمين

## household_roles

list-household_roles-partner = الزوج أو الزوجة أو شريك الحياة
list-household_roles-child = ابن أو ابنة
list-household_roles-parent = الأم أو الأب
list-household_roles-sibling = أخت أو أخ
list-household_roles-grandchild = حفيد أو حفيدة
list-household_roles-other_relative = قريب آخر أو قريبة أخرى
list-household_roles-other = شخص آخر

## housing_kinds

list-housing_kinds-rented = شقة بعقد إيجار باسمي
list-housing_kinds-sublet = غرفة أو شقة بالإيجار من مستأجر آخر (Untermiete)
list-housing_kinds-family_friends = عند أقارب أو أصدقاء
list-housing_kinds-municipal_shelter = سكن تابع للمدينة (städtische Unterkunft)
list-housing_kinds-state_reception = مركز استقبال تابع للولاية (Landesunterkunft)
list-housing_kinds-emergency_shelter = مأوى طوارئ (Notunterkunft)
list-housing_kinds-womens_refuge = دار حماية النساء (Frauenhaus)
list-housing_kinds-hotel = فندق أو غرفة مؤقتة
list-housing_kinds-employer = سكن من صاحب العمل
list-housing_kinds-street = بلا سكن
list-housing_kinds-clinic_or_prison = في مستشفى أو سجن

## kita_steps

list-kita_steps-nothing = لا شيء حتى الآن
list-kita_steps-form_not_sent = ملأتُ الاستمارة ولم أرسلها
list-kita_steps-navigator = سجّلتُ الطفل في موقع حجز أماكن الروضات (Kita-Navigator)
list-kita_steps-asked_kitas = سألتُ في روضات أطفال
list-kita_steps-day_care_asked = سألتُ عن الرعاية لدى مربية أو مربٍّ (Tagespflege)
list-kita_steps-refused = جاءني رفض شفهي فقط
list-kita_steps-refused_in_writing = جاءني رفض مكتوب
list-kita_steps-offer = عُرض علينا مكان

## languages

list-languages-ar = العربية
list-languages-uk = الأوكرانية
list-languages-tr = التركية
list-languages-ru = الروسية
list-languages-fa = الفارسية
list-languages-prs = الدرية
list-languages-kmr = الكردية الكرمانجية
list-languages-ro = الرومانية
list-languages-bg = البلغارية
list-languages-pl = البولندية
list-languages-en = الإنجليزية
list-languages-fr = الفرنسية
list-languages-ti = التيغرينية
list-languages-ps = البشتوية
list-languages-ckb = الكردية السورانية
list-languages-so = الصومالية
list-languages-es = الإسبانية
list-languages-sq = الألبانية
list-languages-sr-Latn = الصربية
list-languages-bs = البوسنية
list-languages-hr = الكرواتية
list-languages-el = اليونانية
list-languages-ur = الأردية
list-languages-pa = البنجابية
list-languages-ka = الجورجية
list-languages-it = الإيطالية
list-languages-vi = الفيتنامية
list-languages-zh = الصينية
list-languages-ja = اليابانية
list-languages-hi = الهندية
list-languages-de = الألمانية
list-languages-de-simple = الألمانية المبسّطة
list-languages-am = الأمهرية
list-languages-az = الأذربيجانية
list-languages-be = البيلاروسية
list-languages-bn = البنغالية
list-languages-cs = التشيكية
list-languages-da = الدنماركية
list-languages-et = الإستونية
list-languages-ff = الفولانية
list-languages-fi = الفنلندية
list-languages-ha = الهوسا
list-languages-hu = المجرية
list-languages-hy = الأرمنية
list-languages-ig = الإيغبو
list-languages-ko = الكورية
list-languages-ln = اللينغالا
list-languages-lt = الليتوانية
list-languages-lv = اللاتفية
list-languages-mk = المقدونية
list-languages-mn = المنغولية
list-languages-ne = النيبالية
list-languages-nl = الهولندية
list-languages-om = الأورومو
list-languages-pt = البرتغالية
list-languages-rom = الرومنية (لغة الروما)
list-languages-sk = السلوفاكية
list-languages-sl = السلوفينية
list-languages-sv = السويدية
list-languages-sw = السواحيلية
list-languages-ta = التاميلية
list-languages-tg = الطاجيكية
list-languages-th = التايلاندية
list-languages-tk = التركمانية
list-languages-tl = الفلبينية
list-languages-tw = التوي (الأكان)
list-languages-uz = الأوزبكية
list-languages-wo = الولوف
list-languages-yo = اليوروبا
list-languages-aii = الآرامية (الآشورية)
list-languages-gsg = لغة الإشارة الألمانية
list-languages-other = لغة أخرى

## maintenance

list-maintenance-lives_here = الطرف الآخر (الأب أو الأم) يعيش معنا
list-maintenance-paid = نعم، كاملةً وبانتظام
list-maintenance-paid_partly = نعم، لكن أقل من اللازم أو بغير انتظام
list-maintenance-unpaid = لا، ومكان إقامته معروف
list-maintenance-whereabouts_unknown = لا، ومكان إقامته غير معروف
list-maintenance-paternity_open = الأبوّة غير مثبتة رسمياً
list-maintenance-deceased = الطرف الآخر (الأب أو الأم) متوفّى

## occupation_fields

list-occupation_fields-crafts = الحرف اليدوية (مثل الحلاقة والبناء وتصليح السيارات)
list-occupation_fields-industry_commerce = الصناعة والتجارة والمستودعات
list-occupation_fields-health_care = الصحة والتمريض
list-occupation_fields-education_social = التعليم والتربية والعمل الاجتماعي
list-occupation_fields-engineering = التقنية والهندسة والعمارة
list-occupation_fields-it = الحاسوب وتقنية المعلومات
list-occupation_fields-transport = القيادة والنقل
list-occupation_fields-hospitality = المطبخ والمطاعم والفنادق
list-occupation_fields-cleaning = التنظيف وأعمال المنزل
list-occupation_fields-agriculture = الزراعة والحدائق
list-occupation_fields-office = المكاتب والإدارة
list-occupation_fields-law = القانون والوظائف الحكومية
list-occupation_fields-other = مجال آخر

## offices

list-offices-immigration_office = دائرة الأجانب (Ausländerbehörde)
list-offices-jobcenter = الجوب سنتر، مركز العمل (Jobcenter)
list-offices-employment_agency = وكالة العمل (Agentur für Arbeit)
list-offices-social_office = مكتب الشؤون الاجتماعية (Sozialamt)
list-offices-youth_office = مكتب رعاية الأطفال والشباب (Jugendamt)
list-offices-school_office = المدرسة أو إدارة المدارس (Schulamt)
list-offices-registration_office = مكتب خدمات المواطنين وتسجيل السكن (Bürgerbüro)
list-offices-housing_office = مكتب الإسكان (Wohnungsamt)
list-offices-family_benefits_office = صندوق الأسرة لدعم الأطفال (Familienkasse)
list-offices-health_insurance = شركة التأمين الصحي (Krankenkasse)
list-offices-bamf = المكتب الاتحادي للهجرة واللاجئين (BAMF)
list-offices-court = المحكمة (Gericht)
list-offices-police = الشرطة (Polizei)
list-offices-landlord = مالك المسكن أو إدارة المبنى (Vermieter, Hausverwaltung)
list-offices-energy_supplier = شركة الكهرباء أو الغاز
list-offices-debt_collector = شركة تحصيل ديون أو إنذار بالدفع (Inkasso, Mahnung)
list-offices-embassy = السفارة أو القنصلية
list-offices-doctor = عيادة طبيب أو مستشفى
list-offices-course_provider = مدرسة دورة اللغة (Sprachkursträger)
list-offices-other = جهة أخرى

## renewal_steps

list-renewal_steps-nothing = لا شيء حتى الآن
list-renewal_steps-phone_call = اتصلتُ بالهاتف
list-renewal_steps-appointment_requested = طلبتُ موعداً
list-renewal_steps-appointment_booked = عندي موعد محدد
list-renewal_steps-online_form = قدّمتُ الطلب عبر الإنترنت
list-renewal_steps-email = أرسلتُ الطلب بالبريد الإلكتروني
list-renewal_steps-letter = أرسلتُ الطلب بالبريد العادي
list-renewal_steps-in_person = سلّمتُ الطلب بنفسي
list-renewal_steps-receipt_held = عندي تأكيد باستلام الطلب (Eingangsbestätigung)
list-renewal_steps-fiction_certificate = عندي ورقة مؤقتة تثبت استمرار الإقامة (Fiktionsbescheinigung)

## residence_demands

list-residence_demands-nothing = لا شيء من ذلك
list-residence_demands-revocation_letter = رسالة عن سحب الحماية أو إعادة فحصها (Widerruf)
list-residence_demands-passport_demanded = يُطلب مني تقديم جواز سفر أو استخراجه
list-residence_demands-sent_to_embassy = يُطلب مني الذهاب إلى السفارة
list-residence_demands-interview_invitation = دعوة إلى مقابلة بخصوص الحماية

## residence_titles

list-residence_titles-22_admission = قبول من الخارج لأسباب إنسانية (Aufnahme, § 22)
list-residence_titles-23_1_state_admission = قبول من حكومة الولاية (Landesaufnahme, § 23 Abs. 1)
list-residence_titles-23_2_federal_admission = قبول من الحكومة الاتحادية (Bundesaufnahme, § 23 Abs. 2)
list-residence_titles-23_4_resettlement = إعادة التوطين (Resettlement, § 23 Abs. 4)
list-residence_titles-23a_hardship = حالة إنسانية شديدة الصعوبة (Härtefall, § 23a)
list-residence_titles-24_temporary_protection = حماية مؤقتة، أوكرانيا (vorübergehender Schutz, § 24)
    .hint = صلاحية البطاقة أطول من التاريخ المطبوع عليها: انتبهوا إلى ورقة المعلومات
list-residence_titles-25_1_asylum = لجوء سياسي بحسب الدستور (Asylberechtigung, § 25 Abs. 1)
list-residence_titles-25_2_refugee = صفة لاجئ (Flüchtling, § 25 Abs. 2)
    .hint = على البطاقة: Alt. 1، ومعها غالباً وثيقة سفر زرقاء (Reiseausweis)
list-residence_titles-25_2_subsidiary = حماية فرعية (subsidiärer Schutz, § 25 Abs. 2)
    .hint = على البطاقة: Alt. 2، وفي القرار: subsidiärer Schutz
list-residence_titles-25_3_deportation_ban = منع الترحيل (Abschiebungsverbot, § 25 Abs. 3)
list-residence_titles-25_4_1_temporary_stay = إقامة مؤقتة لأسباب إنسانية (vorübergehender Aufenthalt, § 25 Abs. 4 S. 1)
list-residence_titles-25_4_2_hardship_extension = تمديد بسبب ظروف صعبة (Härte, § 25 Abs. 4 S. 2)
list-residence_titles-25_4a_trafficking = ضحايا جريمة معيّنة (Opfer einer Straftat, § 25 Abs. 4a)
list-residence_titles-25_4b_exploitation = ضحايا الاستغلال في العمل (Arbeitsausbeutung, § 25 Abs. 4b)
list-residence_titles-25_5_departure_impossible = المغادرة غير ممكنة (Ausreise nicht möglich, § 25 Abs. 5)
list-residence_titles-25a_integrated_youth = شباب مندمجون جيداً (Jugendliche, § 25a)
list-residence_titles-25b_lasting_integration = اندماج مستدام (nachhaltige Integration, § 25b)
list-residence_titles-104c_opportunity = إقامة الفرصة (Chancen-Aufenthalt, § 104c)
    .hint = مدتها 18 شهراً، وبعدها إقامة أخرى (Titel nach § 25a oder § 25b)
list-residence_titles-28_1_spouse = زوج أو زوجة شخص ألماني (Ehepartner, § 28 Abs. 1)
list-residence_titles-28_1_child = ابن أو ابنة شخص ألماني (Kind, § 28 Abs. 1)
list-residence_titles-28_1_parent = أم أو أب لطفل ألماني (Elternteil, § 28 Abs. 1)
list-residence_titles-30_spouse = لمّ شمل الزوج أو الزوجة (Ehegattennachzug, § 30)
list-residence_titles-31_independent_spouse = إقامة مستقلة بعد الزواج (eigenständig nach der Ehe, § 31)
list-residence_titles-32_child = لمّ شمل الأطفال (Kindernachzug, § 32)
list-residence_titles-33_born_in_germany = طفل مولود في ألمانيا (Geburt in Deutschland, § 33)
list-residence_titles-34_independent_child = إقامة مستقلة للأبناء (eigenständig als Kind, § 34)
list-residence_titles-36_1_parents = لمّ شمل الوالدين (Elternnachzug, § 36 Abs. 1)
list-residence_titles-36_2_other_family = لمّ شمل أقارب آخرين (andere Familienangehörige, § 36 Abs. 2)
list-residence_titles-36a_family_of_subsidiary = أسرة من لديه حماية فرعية (Familie, § 36a)
list-residence_titles-16a_vocational_training = تدريب مهني (Berufsausbildung, § 16a)
list-residence_titles-16b_study = دراسة جامعية (Studium, § 16b)
list-residence_titles-16c_study_mobility = جزء من دراسة تجري في بلد أوروبي آخر (Mobilität im Studium, § 16c)
list-residence_titles-16d_recognition = الاعتراف بالمؤهل المهني (Anerkennung, § 16d)
list-residence_titles-16d_3_recognition_partnership = شراكة الاعتراف مع صاحب العمل (Anerkennungspartnerschaft, § 16d Abs. 3)
list-residence_titles-16e_eu_internship = تدريب أثناء الدراسة (Praktikum, § 16e)
list-residence_titles-16f_language_or_school = دورة لغة أو مدرسة (Sprachkurs, Schule, § 16f)
list-residence_titles-16g_vocational_training = تدريب مهني بعد تعليق الترحيل (Ausbildung nach Duldung, § 16g)
list-residence_titles-17_search_training = البحث عن تدريب مهني أو دراسة (Suche, § 17)
list-residence_titles-18a_skilled_vocational = عمالة مؤهلة بتدريب مهني (Fachkraft mit Berufsausbildung, § 18a)
list-residence_titles-18b_skilled_academic = عمالة مؤهلة بشهادة جامعية (Fachkraft mit Studium, § 18b)
list-residence_titles-18d_research = البحث العلمي (Forschung, § 18d)
list-residence_titles-18e_research_short_mobility = البحث العلمي، تنقّل قصير (kurzfristige Mobilität, § 18e)
list-residence_titles-18f_mobile_researcher = بحث علمي، تنقّل طويل (mobile Forschende, § 18f)
list-residence_titles-18g_blue_card = البطاقة الزرقاء (Blaue Karte EU, § 18g)
list-residence_titles-18h_blue_card_short_mobility = البطاقة الزرقاء، تنقّل قصير (Blaue Karte EU, § 18h)
list-residence_titles-18i_blue_card_long_mobility = البطاقة الزرقاء، تنقّل طويل (Blaue Karte EU, § 18i)
list-residence_titles-19_ict_card = بطاقة الموظفين المنقولين داخل الشركة (ICT-Karte, § 19)
list-residence_titles-19a_ict_short_mobility = موظفون منقولون، تنقّل قصير (kurzfristige ICT-Mobilität, § 19a)
list-residence_titles-19b_mobile_ict_card = بطاقة التنقّل للموظفين المنقولين (Mobiler-ICT-Karte, § 19b)
list-residence_titles-19c_other_employment = عمل آخر (sonstige Beschäftigung, § 19c)
    .hint = مثلاً: غرب البلقان، الخبرة المهنية، العمل لدى أسرة
list-residence_titles-19d_qualified_tolerated = عمالة مؤهلة بعد تعليق الترحيل مؤقتاً (qualifiziert Geduldete, § 19d)
list-residence_titles-19e_european_voluntary_service = الخدمة التطوعية الأوروبية (Freiwilligendienst, § 19e)
list-residence_titles-20_search_after_graduation = البحث عن عمل بعد التخرّج (Arbeitssuche, § 20)
list-residence_titles-20a_opportunity_card = بطاقة الفرص للبحث عن عمل (Chancenkarte, § 20a)
list-residence_titles-21_self_employed = عمل حر (selbstständige Tätigkeit, § 21)
list-residence_titles-9_settlement = إقامة دائمة (Niederlassungserlaubnis, § 9)
    .hint = غير محددة المدة؛ التاريخ المكتوب يخص البطاقة نفسها فقط
list-residence_titles-9a_long_term_eu = إقامة دائمة أوروبية (Daueraufenthalt-EU, § 9a)
list-residence_titles-18c_settlement_skilled = إقامة دائمة للعمال المؤهلين (Niederlassungserlaubnis, § 18c)
list-residence_titles-21_4_settlement_self_employed = إقامة دائمة لأصحاب العمل الحر (Niederlassungserlaubnis, § 21 Abs. 4)
list-residence_titles-23_2_settlement = إقامة دائمة بقبول اتحادي (Niederlassungserlaubnis, § 23 Abs. 2)
list-residence_titles-26_3_settlement = إقامة دائمة للاجئين (Niederlassungserlaubnis, § 26 Abs. 3)
list-residence_titles-26_4_settlement = إقامة دائمة بعد إقامة إنسانية (Niederlassungserlaubnis, § 26 Abs. 4)
list-residence_titles-28_2_settlement = إقامة دائمة لأسرة شخص ألماني (Niederlassungserlaubnis, § 28 Abs. 2)
list-residence_titles-31_3_settlement_spouse = إقامة دائمة بعد الزواج (Niederlassungserlaubnis, § 31 Abs. 3)
list-residence_titles-35_settlement_child = إقامة دائمة للأبناء (Niederlassungserlaubnis, § 35)
list-residence_titles-38_settlement_former_german = إقامة دائمة لألمان سابقين (Niederlassungserlaubnis, § 38)
list-residence_titles-4_2_association_law = حق العمال الأتراك وأسرهم (Assoziationsrecht, § 4 Abs. 2)
list-residence_titles-7_1_3_other_purpose = غرض آخر (anderer Zweck, § 7 Abs. 1 S. 3)
list-residence_titles-37_return = حق العودة إلى ألمانيا (Wiederkehr, § 37)
list-residence_titles-38_former_german = ألمان سابقون، إقامة محددة المدة (ehemalige Deutsche, § 38)
list-residence_titles-38a_long_term_other_eu = إقامة دائمة من دولة أوروبية أخرى (Daueraufenthalt-EU, § 38a)
list-residence_titles-81_3_1_fiction = ورقة مؤقتة: الإقامة مسموح بها (Fiktionsbescheinigung, § 81 Abs. 3 S. 1)
list-residence_titles-81_3_2_fiction = ورقة مؤقتة: الترحيل موقوف (Fiktionsbescheinigung, § 81 Abs. 3 S. 2)
list-residence_titles-81_4_fiction = ورقة مؤقتة: الإقامة السابقة مستمرة (Fiktionsbescheinigung, § 81 Abs. 4)
    .hint = على الورقة علامة عند هذه الفقرة (Paragraf 81 Abs. 4)
list-residence_titles-arrival_certificate = إثبات الوصول لطالبي اللجوء (Ankunftsnachweis, § 63a AsylG)
list-residence_titles-asylum_permission = إقامة أثناء إجراءات اللجوء (Aufenthaltsgestattung, § 55 AsylG)
list-residence_titles-60a_toleration = تعليق الترحيل مؤقتاً، الفقرة غير واضحة (Duldung, § 60a)
list-residence_titles-60a_2_1_toleration = تعليق الترحيل مؤقتاً، الترحيل غير ممكن (Duldung, § 60a Abs. 2 S. 1)
list-residence_titles-60a_2_3_toleration = تعليق الترحيل مؤقتاً لأسباب شخصية (Duldung, § 60a Abs. 2 S. 3)
list-residence_titles-60b_toleration = تعليق الترحيل مؤقتاً والهوية غير مثبتة (Duldung, § 60b)
list-residence_titles-60c_training_toleration = تعليق الترحيل مؤقتاً للتدريب المهني (Ausbildungsduldung, § 60c)
list-residence_titles-60d_employment_toleration = تعليق الترحيل مؤقتاً للعمل (Beschäftigungsduldung, § 60d)
list-residence_titles-6_1_schengen_visa = تأشيرة قصيرة (Schengen-Visum C, § 6 Abs. 1)
list-residence_titles-6_3_national_visa = تأشيرة وطنية طويلة (nationales Visum D, § 6 Abs. 3)
list-residence_titles-eu_worker = حرية التنقل الأوروبية: في عمل أو تدريب مهني (Freizügigkeit)
list-residence_titles-eu_self_employed = حرية التنقل الأوروبية: عمل حر (Freizügigkeit)
list-residence_titles-eu_job_seeker = حرية التنقل الأوروبية: البحث عن عمل (Freizügigkeit)
list-residence_titles-eu_not_working = حرية التنقل الأوروبية: بلا عمل (Freizügigkeit)
list-residence_titles-eu_family = حرية التنقل الأوروبية: أسرة مواطن أوروبي (Freizügigkeit)
list-residence_titles-eu_close_person = حرية التنقل الأوروبية: شخص مقرّب من مواطن أوروبي (nahestehende Person)
list-residence_titles-eu_residence_card = بطاقة إقامة لأقارب مواطن أوروبي (Aufenthaltskarte)
list-residence_titles-eu_permanent = حق الإقامة الدائمة للأوروبيين (Daueraufenthaltsrecht)
list-residence_titles-swiss = حرية التنقل للسويسريين (Freizügigkeit, Schweiz)
list-residence_titles-gb_withdrawal = وثيقة إقامة للبريطانيين (Aufenthaltsdokument-GB)
list-residence_titles-german = الجنسية الألمانية
list-residence_titles-late_repatriate = عائد من أصل ألماني أو أسرته (Spätaussiedler)
list-residence_titles-border_crossing_certificate = ورقة مغادرة عبر الحدود (Grenzübertrittsbescheinigung, § 50)
list-residence_titles-undocumented = بلا أوراق أو الوضع غير واضح
    .hint = لا يُحفَظ مع الاسم؛ الاستشارة أولاً
list-residence_titles-other = ورقة أخرى

## roof_tonight

list-roof_tonight-yes = نعم
list-roof_tonight-tonight_only = لهذه الليلة فقط
list-roof_tonight-unsure = لا أعرف بالتأكيد
list-roof_tonight-no = لا

## scripts

list-scripts-latin = الحروف اللاتينية (A B C)
list-scripts-arabic = الحروف العربية
list-scripts-cyrillic = الحروف السيريلية (الروسية والأوكرانية)
list-scripts-greek = الحروف اليونانية
list-scripts-ethiopic = الحروف الإثيوبية (الأمهرية والتيغرينية)
list-scripts-other = حروف أخرى
list-scripts-none = لا أكاد أقرأ

## share_partners

list-share_partners-none = لا أحد
list-share_partners-immigration_office = دائرة الأجانب (Ausländerbehörde)
list-share_partners-jobcenter = الجوب سنتر، مركز العمل (Jobcenter)
list-share_partners-youth_office = مكتب رعاية الأطفال والشباب (Jugendamt)
list-share_partners-social_office = مكتب الشؤون الاجتماعية (Sozialamt)
list-share_partners-family_benefits_office = صندوق الأسرة لدعم الأطفال (Familienkasse)
list-share_partners-health_insurance = شركة التأمين الصحي (Krankenkasse)
list-share_partners-language_course_provider = مدرسة دورة اللغة (Sprachkursträger)
list-share_partners-migration_counselling = إرشاد المهاجرين (Migrationsberatung)
list-share_partners-asylum_counselling = إرشاد اللجوء (Asylberatung, Flüchtlingsberatung)
list-share_partners-lawyer = محامية أو محامٍ
list-share_partners-chamber = غرفة الحرف أو غرفة الصناعة والتجارة (Handwerkskammer, IHK)
list-share_partners-landlord = مالك المسكن أو إدارة المبنى (Vermieter, Hausverwaltung)

## support_levels

list-support_levels-information = أن تشرحوا لي ما عليّ فعله
list-support_levels-together = أن نقوم بالأمر معاً
list-support_levels-accompany = أن ترافقوني إلى المواعيد
list-support_levels-for_me = أن تقوموا بالأمر نيابةً عني

## work_goals

list-work_goals-job_now = العمل قريباً
list-work_goals-training = القيام بتدريب مهني (Ausbildung)
list-work_goals-qualification = تطوير نفسي في مهنتي
list-work_goals-recognition = الاعتراف بشهادتي (Anerkennung)
list-work_goals-self_employment = العمل لحسابي الخاص
list-work_goals-study = الدراسة في الجامعة
list-work_goals-not_now = لا أريد العمل في الوقت الحالي

## yes_no

list-yes_no-yes = نعم
list-yes_no-no = لا
