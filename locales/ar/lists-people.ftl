# Options of the lists about: people, ways, law, goals and consents.

## helper_kinds

list-helper_kinds-family = العائلة
list-helper_kinds-friend = صديقة أو صديق
list-helper_kinds-neighbour = الجيران
list-helper_kinds-volunteer = متطوعون
list-helper_kinds-community = جمعية أو جماعة دينية
list-helper_kinds-counselling = مركز استشارة (Beratungsstelle)
list-helper_kinds-authority = دائرة رسمية
list-helper_kinds-lawyer = محامية أو محامٍ
list-helper_kinds-school = مدرسة أو روضة
list-helper_kinds-other = غير ذلك

## frequencies

list-frequencies-daily = كل يوم
list-frequencies-weekly = كل أسبوع
list-frequencies-monthly = كل شهر
list-frequencies-rarely = نادراً

## local_offers

list-local_offers-none = لا شيء حالياً
list-local_offers-language_cafe = مقهى لغوي (Sprachcafé)
list-local_offers-sports = نادٍ رياضي
list-local_offers-parents = ملتقى الأهل والأطفال
list-local_offers-women = ملتقى النساء
list-local_offers-seniors = ملتقى كبار السن (zentrum plus)
list-local_offers-library = المكتبة العامة
list-local_offers-music = موسيقى أو فن أو حديقة
list-local_offers-volunteering = أن أساعد غيري

## tickets

list-tickets-none = لا تذكرة
list-tickets-single = تذاكر مفردة
list-tickets-monthly = تذكرة ألمانيا أو اشتراك (Deutschlandticket)
list-tickets-social = تذكرة اجتماعية (Deutschlandticket Sozial)
list-tickets-pupil = تذكرة تلاميذ أو متدرّبين أو طلاب (Schülerticket, Azubiticket, Semesterticket)

## driving_licences

list-driving_licences-none = لا
list-driving_licences-german_or_eu = ألمانية أو من الاتحاد الأوروبي
list-driving_licences-third_country = من بلد آخر
list-driving_licences-expired = منتهية أو ضائعة

## contract_kinds

list-contract_kinds-none = لا شيء
list-contract_kinds-phone = الهاتف أو الإنترنت
list-contract_kinds-gym = نادي اللياقة
list-contract_kinds-energy = الكهرباء أو الغاز
list-contract_kinds-insurance = تأمين
list-contract_kinds-purchase = شراء بالتقسيط
list-contract_kinds-streaming = اشتراكات

## life_areas

list-life_areas-residence = الإقامة
list-life_areas-housing = السكن
list-life_areas-livelihood = المال
list-life_areas-health = الصحة
list-life_areas-language = اللغة
list-life_areas-education = التعليم
list-life_areas-work = العمل
list-life_areas-family = الأسرة
list-life_areas-social = الناس من حولي

## consent_kinds

list-consent_kinds-file = حفظ المعلومات في الملف
list-consent_kinds-health_data = حفظ معلومات عن الصحة
list-consent_kinds-passing_on = إعطاء معلومات لجهة أخرى
list-consent_kinds-secrecy = الإعفاء من واجب السرية (Schweigepflichtentbindung)
list-consent_kinds-contact = الاتصال وإرسال الرسائل
list-consent_kinds-case_talk = التشاور في الحالة بلا أسماء
list-consent_kinds-copies = صور أو نسخ من الأوراق
list-consent_kinds-later_contact = التواصل بعد انتهاء المرافقة

## consent_purposes

list-consent_purposes-application = تقديم طلب أو توضيحه
list-consent_purposes-appointment = تحديد موعد
list-consent_purposes-handover = التسليم لاستشارة أخرى
list-consent_purposes-conference = اجتماع الحالة
list-consent_purposes-information = طلب معلومات
list-consent_purposes-accompaniment = مرافقة

## consent_forms

list-consent_forms-paper = توقيع على ورقة
list-consent_forms-oral = شفهياً مع تدوين
