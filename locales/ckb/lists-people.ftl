## helper_kinds
list-helper_kinds-family = خێزان
list-helper_kinds-friend = هاوڕێ
list-helper_kinds-neighbour = دراوسێ
list-helper_kinds-volunteer = خۆبەخش
list-helper_kinds-community = یانە یان کۆمەڵ
list-helper_kinds-counselling = ڕاوێژکاری
list-helper_kinds-authority = فەرمانگە
list-helper_kinds-lawyer = پارێزەر
list-helper_kinds-school = قوتابخانە یان باخچەی ساوایان
list-helper_kinds-other = کەسانی تر

## frequencies
list-frequencies-daily = ڕۆژانە
list-frequencies-weekly = هەموو هەفتەیەک
list-frequencies-monthly = هەموو مانگێک
list-frequencies-rarely = بە دەگمەن

## local_offers
list-local_offers-none = لە ئێستادا هیچ
list-local_offers-language_cafe = کافێی زمان (Sprachcafé)
list-local_offers-sports = یانەی وەرزشی
list-local_offers-parents = دایک و باوک و منداڵ
list-local_offers-women = کۆبوونەوەی ژنان
list-local_offers-seniors = کۆبوونەوەی بەتەمەنان (zentrum plus)
list-local_offers-library = کتێبخانە
list-local_offers-music = مۆسیقا، هونەر، باخچە
list-local_offers-volunteering = یارمەتیدانی کەسانی تر

## tickets
list-tickets-none = هیچ
list-tickets-single = پلیتی تاک
list-tickets-monthly = پلیتی Deutschlandticket یان مانگانە
list-tickets-social = پلیتی هەرزان (Deutschlandticket Sozial)
list-tickets-pupil = پلیتی قوتابی، فێرخواز یان زانکۆ

## driving_licences
list-driving_licences-none = نیمە
list-driving_licences-german_or_eu = ئەڵمانی یان هی EU
list-driving_licences-third_country = هی وڵاتێکی تر
list-driving_licences-expired = بەسەرچوو یان ون بوو

## contract_kinds
list-contract_kinds-none = هیچ
list-contract_kinds-phone = تەلەفۆن یان ئینتەرنێت
list-contract_kinds-gym = هۆڵی وەرزشی
list-contract_kinds-energy = کارەبا یان گاز
list-contract_kinds-insurance = بیمە
list-contract_kinds-purchase = کڕین بە قیست
list-contract_kinds-streaming = ئابوونە

## life_areas
list-life_areas-residence = مانەوە
list-life_areas-housing = خانوو
list-life_areas-livelihood = پارە
list-life_areas-health = تەندروستی
list-life_areas-language = زمان
list-life_areas-education = خوێندن
list-life_areas-work = کار
list-life_areas-family = خێزان
list-life_areas-social = خەڵکی دەوروبەرم

## consent_kinds
list-consent_kinds-file = پاشەکەوتکردنی زانیاری لە فایلی کەیسدا
list-consent_kinds-health_data = پاشەکەوتکردنی زانیاریی تەندروستی
list-consent_kinds-passing_on = پێدانی زانیاری بە شوێنێک
list-consent_kinds-secrecy = هەڵگرتنی نهێنیپاراستن (Schweigepflichtentbindung)
list-consent_kinds-contact = تەلەفۆن و نامە
list-consent_kinds-case_talk = باسکردنی کەیسەکە بەبێ ناو
list-consent_kinds-copies = وێنە یان کۆپیی بەڵگەنامەکان
list-consent_kinds-later_contact = پەیوەندی دوای کۆتایی

## consent_purposes
list-consent_purposes-application = پێشکەشکردن یان ڕوونکردنەوەی داواکاری
list-consent_purposes-appointment = دانانی مەوعید
list-consent_purposes-handover = ڕادەستکردن بە ڕاوێژکارییەکی تر
list-consent_purposes-conference = کۆبوونەوەی کەیس
list-consent_purposes-information = وەرگرتنی زانیاری
list-consent_purposes-accompaniment = هاوڕێیەتیکردن

## consent_forms
list-consent_forms-paper = واژوو لەسەر کاغەز
list-consent_forms-oral = بە قسە، نووسراوەتەوە
