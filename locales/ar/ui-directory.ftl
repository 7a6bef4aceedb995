### The directory of offers: why something fits, what the person says to it, search and details

## What speaks for and against an offer

match-need = لهذه الحاجة بالذات
match-actor = من جهة في هذا الإجراء
match-domain = من هذا المجال من الحياة
match-speaks = يتكلمون { $language }
match-interpreting = يُؤتى بمترجم
match-other_languages = بلغات أخرى فقط
match-same_district = في حيّ الشخص
match-near_district = في منطقة الشخص من المدينة
match-age_fits = العمر مناسب
match-eligibility_fits = لمن هم في هذا الوضع
match-free = مجاني
match-income_related = التكلفة بحسب الدخل
match-costs = له تكلفة
match-costs_euros = يكلّف { $euros } يورو
match-childcare = مع رعاية أطفال
match-no_childcare = بلا رعاية أطفال
match-open = بلا موعد
match-next_open = يفتح من جديد في { $day }
match-waiting = { $weeks ->
    [one] الانتظار أسبوع واحد
    [two] الانتظار أسبوعان
    [few] الانتظار { $weeks } أسابيع
   *[other] الانتظار { $weeks } أسبوعاً
  }
match-too_late = { $weeks ->
    [one] الانتظار أسبوع واحد: متأخر عن المهلة
    [two] الانتظار أسبوعان: متأخر عن المهلة
    [few] الانتظار { $weeks } أسابيع: متأخر عن المهلة
   *[other] الانتظار { $weeks } أسبوعاً: متأخر عن المهلة
  }
match-check_age = للتحقق: العمر
match-check_eligibility = للتحقق: لمن هذا العرض
match-check_questions = للتحقق: { $questions }
match-check_area = للتحقق: المنطقة المشمولة
match-check_language = للتحقق: اللغات

## What the person says

wish-wanted = يريد الذهاب
wish-declined = لا يريد
wish-later = لاحقاً
wish-open = لم يُسأل بعد

## The search

context-directory = العروض
command-wish = رغبة الشخص
command-offer = إظهار العرض كاملاً
help-directory = البحث بالاسم أو الحاجة أو اللغة أو الحي؛ وعدة كلمات معاً تضيّق النتيجة. الأسطر الرمادية لم يتحقق منها أحد منذ 180 يوماً. وما يقوله الشخص عن عرض يظهر بعدها في الخطة.
note-wish = سُجّل: { $wish }
note-wish_needs_case = الرغبة تخص ملفاً: يُرجى فتح ملف أولاً.
directory-title = العروض
directory-search = بحث
directory-count = { $count ->
    [0] لا عرض يناسب
    [one] عرض واحد
    [two] عرضان
    [few] { $count } عروض
   *[other] { $count } عرضاً
  }
directory-for = لأجل: { $measure }
directory-none = لا عرض يطابق البحث. كلمات أقل تجد أكثر.
directory-stale = لم يُتحقق منه منذ مدة طويلة
directory-closed = متوقف حالياً
directory-checked = تم التحقق
directory-checked_on = آخر تحقق في { $day }
directory-never_checked = لم يُتحقق منه قط
directory-actor = الجهة
directory-address = العنوان
directory-transport = الطريق
directory-phone = الهاتف
directory-email = البريد الإلكتروني
directory-url = الإنترنت
directory-hours = أوقات العمل
directory-hours-between = من { $from } إلى { $to }
directory-hours-from = من { $from }
directory-languages = اللغات
directory-interpreting = مع مترجم
directory-access = الوصول
directory-access-open = بلا موعد
directory-access-appointment = بموعد
directory-access-referral = عن طريق إحالة
directory-cost = التكلفة
directory-area = المنطقة
directory-age = العمر
directory-age-from = من { $from } سنة
directory-age-to = حتى { $to } سنة
directory-age-between = من { $from } إلى { $to } سنة
directory-wait = مدة الانتظار
directory-wait-weeks = { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $weeks } أسابيع
   *[other] { $weeks } أسبوعاً
  }
directory-accessible = بلا عوائق
directory-accessible-step_free = بلا درج
directory-accessible-lift = مصعد
directory-accessible-toilet = مرحاض للكراسي المتحركة
directory-accessible-sign_language = لغة الإشارة
directory-accessible-induction_loop = حلقة سمعية
directory-childcare = رعاية الأطفال
directory-fits = يناسب
directory-wish = الرغبة
directory-documents = يُرجى إحضار
directory-day-mo = الإثنين
directory-day-tu = الثلاثاء
directory-day-we = الأربعاء
directory-day-th = الخميس
directory-day-fr = الجمعة
directory-day-sa = السبت
directory-day-su = الأحد
plan-offers = العروض
