
## Rules: pregnancy
rule-pregnancy-care =
    .client = Lini këtë javë një takim te gjinekologia; me kënaqësi telefonojmë bashkë me ju. Atje merrni librezën e shtatzënisë (Mutterpass).
rule-pregnancy-care_uninsured =
    .client = Shkoni në tri ditët e ardhshme në këshillimin për shtatzëni që jua tregojmë. Është falas dhe në mirëbesim, edhe pa sigurim.
rule-pregnancy-midwife =
    .client = Kërkoni me ne një mami (Hebamme). Pas lindjes ajo vjen edhe në shtëpinë tuaj. Kush e paguan, e sqarojmë bashkë me ju.
rule-pregnancy-foundation =
    .client = Lini një takim në këshillimin për shtatzëni dhe pyetni për fondacionin “Mutter und Kind”. Kjo bëhet vetëm para lindjes. Ju lutemi merrni me vete librezën e shtatzënisë (Mutterpass).
rule-pregnancy-supplement =
    .client = Tregojini Jobcenter këtë javë një kopje nga libreza e shtatzënisë (Mutterpass) me datën e lindjes. Kërkesën për më shumë para e shkruajmë bashkë me ju.
rule-pregnancy-supplement_later =
    .client = Nga java e 13-të merrni më shumë para nga Jobcenter. Atëherë na sillni librezën e shtatzënisë (Mutterpass); ditën e kemi shënuar.
rule-pregnancy-supplement_social_office =
    .client = Tregojini zyrës sociale (Sozialamt) këtë javë një kopje nga libreza e shtatzënisë (Mutterpass) me datën e lindjes. Kërkesën e shkruajmë bashkë me ju.
rule-pregnancy-equipment =
    .client = Kërkoni me ne te Jobcenter para për rroba shtatzënie dhe për gjërat e bebes. Ju lutemi mos blini ende asgjë prej tyre.
rule-pregnancy-equipment_social_office =
    .client = Kërkoni me ne te zyra sociale (Sozialamt) para për rroba shtatzënie dhe për gjërat e bebes. Ju lutemi mos blini ende asgjë prej tyre.
rule-pregnancy-paternity =
    .client = A dëshironi që babai të shënohet në certifikatën e lindjes? Atëherë lëmë para lindjes një takim te Jugendamt. Çfarë do të thotë kjo për ju, e bisedojmë më parë.
rule-pregnancy-birth_papers =
    .client = Vendosini letrat tuaja në një zarf: dokumentin e identitetit, certifikatat e lindjes, certifikatën e martesës. Ne pyesim te zyra e gjendjes civile (Standesamt) çfarë mungon ende. Ju lutemi mos shkoni në ambasadë para se të kemi folur.
rule-pregnancy-work =
    .client = Tregojini punëdhënësit me shkrim kur vjen fëmija; ne ndihmojmë me letrën. Gjashtë javë para lindjes fillon pushimi i lindjes (Mutterschutz), paratë për këtë vijnë nga sigurimi shëndetësor (Krankenkasse).
rule-pregnancy-without_papers =
    .client = Shkoni në tri ditët e ardhshme te qendra e këshillimit që jua tregojmë. Atje nuk jeni të detyruar ta thoni emrin.

## Rules: health
rule-health-insured_without_papers =
    .client = Shkoni këtë javë te vendi që jua tregojmë. Atje ju ndihmojnë pa sigurim dhe pa emër.
rule-health-insurance_unclear =
    .client = Na sillni këtë javë gjithçka që ka ardhur nga një sigurim shëndetësor (Krankenkasse) ose nga zyra. Ne gjejmë nëse dhe ku jeni të siguruar.
rule-health-home_country =
    .client = Na sillni kartën tuaj të sigurimit nga vendi juaj. Ne sqarojmë nëse pranoheni këtu në një sigurim shëndetësor (Krankenkasse).
rule-health-card =
    .client = Dërgojini sigurimit shëndetësor (Krankenkasse) një foto për kartën e re. Nëse ju duhet më parë mjeku, i telefonojmë sigurimit bashkë me ju: ai dërgon një vërtetim.
rule-health-card_now =
    .client = Ne i telefonojmë bashkë me ju sigurimit shëndetësor (Krankenkasse). Ai i dërgon mjekut një vërtetim, pastaj ju mjekojnë edhe pa kartë. Foton për kartën e re e dërgojmë menjëherë.
rule-health-family_doctor =
    .client = Kërkoni me ne një mjek familjar afër jush, ku ju kuptojnë. Në numrin 116117 ndihmon shërbimi i takimeve.
rule-health-appointment =
    .client = Merrni te mjeku familjar një udhëzim (Überweisung). Pastaj telefonojmë bashkë me ju në 116117 dhe lëmë një takim.
rule-health-asylblg_treatment =
    .client = Kërkoni nga mjeku një vërtetim çfarë mjekimi ju duhet. Me të kërkojmë te zyra sociale (Sozialamt) që të paguhen shpenzimet.
rule-health-uninsured_treatment =
    .client = Shkoni këtë javë te vendi që jua tregojmë. Atje ju mjekojnë edhe pa sigurim. Ju lutemi merrni me vete ilaçet tuaja.
rule-health-medicine =
    .client = Merrni në dy ditët e ardhshme një recetë të re. Ju lutemi merrni me vete kutitë. Nëse nuk jeni të siguruar, na e thoni menjëherë.
rule-health-copayment =
    .client = Mblidhni faturat nga farmacia. Me vendimin (Bescheid) nga zyra kërkojmë që të mos paguani më shtesë.
rule-health-mind =
    .client = Nëse dëshironi, ju lëmë takim për një bisedë në mirëbesim. Atje ju dëgjojnë, në gjuhën tuaj. Ju vendosni çfarë tregoni.
rule-health-crisis =
    .client = Ne shkojmë sot me ju atje ku ju ndihmojnë. Nuk jeni vetëm. Në urgjencë: 112.
rule-health-child_doctor =
    .client = Kërkoni me ne një mjek për fëmijë afër jush. Ju lutemi merrni me vete fletoren e verdhë (U-Heft) dhe librezën e vaksinimit, nëse i keni. Nëse fëmija juaj nuk është i siguruar, na e thoni menjëherë.
rule-health-checkups =
    .client = Lini një takim për kontrollin mjekësor të fëmijës suaj. Është falas. Ju lutemi merrni me vete fletoren e verdhë (U-Heft).
rule-health-measles =
    .client = Kërkoni te mjeku për fëmijë të kontrollojë nëse fëmija juaj është i vaksinuar kundër fruthit. Vaksina nuk ju kushton asgjë; pa sigurim ju tregojmë ku. Dëshmia u duhet kopshtit dhe shkollës.

## Rules: care
rule-care-level =
    .client = Telefononi me ne këtë javë sigurimin shëndetësor (Krankenkasse): kërkojmë një shkallë kujdesi (Pflegegrad). Këshillimi për kujdesin (Pflegeberatung) e përgatit bashkë me ju vizitën në shtëpi.
rule-care-social_office =
    .client = Ne shkruajmë bashkë me ju një kërkesë për ndihmë në kujdes. Ju lutemi sillni një vërtetim nga mjeku.
rule-care-refused =
    .client = Na sillni në tri ditët e ardhshme letrën me zarf. Ne shikojmë nëse bëjmë kundërshtim (Widerspruch).
rule-care-disability =
    .client = Ne lëmë bashkë me ju një takim në një këshillim të pavarur. Atje ndihmojnë me kërkesën dhe shpjegojnë çfarë ju takon.
rule-care-member =
    .client = Ne lëmë bashkë me ju një takim në këshillimin për kujdesin (Pflegeberatung). Atje bëhet fjalë për ndihmë për familjarët tuaj dhe për lehtësim për ju.
rule-care-child_early =
    .client = Ne ju ndihmojmë të merrni një takim te ndihma e hershme për fëmijë (Frühförderung). Atje shihet çfarë i bën mirë fëmijës suaj. Nuk ju kushton asgjë.
rule-care-child_school =
    .client = Ne flasim me ju dhe me shkollën çfarë ndihme i duhet fëmijës suaj në mësim. Kërkesën e bëjmë bashkë.
rule-care-child_allowance =
    .client = Telefononi me ne sigurimin shëndetësor (Krankenkasse): kërkojmë për fëmijën tuaj një shkallë kujdesi (Pflegegrad), brenda këtij muaji. Atëherë ka para dhe ndihmë për kujdesin.

## Rules: family
rule-family-birth_certificate =
    .client = Ne shkojmë me ju te zyra e gjendjes civile (Standesamt). Nëse mungon ende një letër, kërkojmë një ekstrakt nga regjistri. Me të mund të kërkoni gjithçka tjetër.
rule-family-parental_allowance =
    .client = Kërkoni me ne shtesën prindërore (Elterngeld). Edhe kush nuk ka punuar më parë, merr një shumë minimale. Ju lutemi sillni certifikatën e lindjes.
rule-family-newborn_insurance =
    .client = Regjistrojeni beben tuaj këtë javë te sigurimi shëndetësor (Krankenkasse). Sigurimi nuk kushton asgjë shtesë.
rule-family-newborn_jobcenter =
    .client = Shkruani me ne këtë javë te Jobcenter se fëmija juaj ka lindur. Atëherë ka më shumë para.
rule-family-newborn_social_office =
    .client = Shkruani me ne këtë javë te zyra sociale (Sozialamt) se fëmija juaj ka lindur. Atëherë ka më shumë para, dhe fëmija juaj mund të shkojë te mjeku.
rule-family-education_package =
    .client = Fëmijës suaj mund t’i paguhen dreka, ekskursionet dhe një klub. Na sillni faturat nga kopshti ose shkolla; i dorëzojmë bashkë me ju.
rule-family-education_package_social_office =
    .client = Fëmijës suaj mund t’i paguhen gjërat e shkollës, dreka, ekskursionet dhe një klub. Kërkesën e plotësojmë bashkë me ju.
rule-family-orphan_pension =
    .client = Na vjen keq që fëmija juaj ka humbur një prind. Ndoshta fëmijës suaj i takon një pension; e kontrollojmë bashkë me ju.
rule-family-widow_pension =
    .client = Ndoshta pas vdekjes së partneres ose partnerit tuaj ju takon një pension. E kontrollojmë bashkë me ju dhe i shkruajmë sigurimit të pensionit (Rentenversicherung).
rule-family-paternity_open =
    .client = Jugendamt mund të ndihmojë të sqarohet atësia dhe alimentacioni. Është falas. Ne e bëjmë vetëm nëse ju e dëshironi.
rule-family-custody =
    .client = Sqarojmë bashkë me ju kush mund të nënshkruajë për fëmijën tuaj. Jugendamt lëshon për këtë një fletë.
rule-family-youth_office_lead =
    .client = Na thoni nëse mund të flasim me ndihmësen tuaj familjare (Familienhilfe). Atëherë gjithçka përputhet dhe nuk keni nevojë të tregoni asgjë dy herë.
rule-family-parents =
    .client = Kërkojmë bashkë me ju një këshillim për prindër afër jush. Është falas dhe në mirëbesim. Herën e parë vijmë me kënaqësi me ju.
rule-family-confidential_advice =
    .client = Ne ju kontaktojmë, që të flasim në qetësi.

## Rules: school
rule-school-place =
    .client = Në tri ditët e ardhshme lëmë bashkë me ju një takim në këshillimin e qytetit për shkollën. Atje fëmija juaj merr një shkollë. Dëftesat ndihmojnë, edhe fotot e tyre.
rule-school-upper =
    .client = Në tri ditët e ardhshme lëmë një takim në këshillimin për shkollën. Ka klasa ku të rinjtë mësojnë gjermanisht dhe njohin një profesion.
rule-school-waiting =
    .client = Nëse pas dy javësh nuk ka ardhur letër, na telefononi. Ne pyesim kur fillon shkolla.
rule-school-without_papers =
    .client = Fëmija juaj ka të drejtë të shkojë në shkollë. Shkoni këtë javë te qendra e këshillimit që jua tregojmë. Ajo flet për ju me një shkollë.
rule-school-start =
    .client = Fëmija juaj fillon shkollën verën e ardhshme. A e keni regjistruar tashmë? Nëse jo, lëmë bashkë me ju një takim në shkollën fillore (Grundschule).
rule-school-all_day =
    .client = Pyetni në shkollë për një vend në shkollën gjithëditore (OGS). Shkruajmë bashkë me ju se ju duhet ky vend.
rule-school-learning =
    .client = I kërkojmë shkollës një bisedë, me përkthim. Për mësim plotësues shpesh ka para, dhe afër jush ka ndihmë për detyrat.

## Rules: childcare_waiting
rule-childcare-answer_due =
    .client = Na e tregoni përgjigjen nga Jugendamt. Nëse nuk ka, pyesim bashkë.
rule-childcare-bridge =
    .client = Derisa të jetë gati vendi në kopsht, ka grupe loje afër jush. Zgjedhim një bashkë me ju.
rule-childcare-court =
    .client = Nëse prapë nuk ka vend, mund të ndihmojë një avokate. Ju shpjegojmë si bëhet dhe se nuk ju kushton pothuajse asgjë.

## Rules: youth
rule-youth-transition =
    .client = Shkoni me ne te shërbimi i migracionit për të rinj (Jugendmigrationsdienst). Atje bëjnë me ju një plan: shkollë, praktikë ose formim profesional, çfarë ju përshtatet.
rule-youth-leaving_care =
    .client = Mund të merrni ndihmë edhe pas ditëlindjes së 18-të. Kërkesën te Jugendamt e shkruajmë bashkë me ju, para se të mbarojë ndihma juaj.
rule-youth-return_to_care =
    .client = Edhe nëse ndihma juaj ka mbaruar, mund të merrni përsëri ndihmë. Kërkesën e shkruajmë këtë javë bashkë me ju.
rule-youth-aftercare =
    .client = Jugendamt që keni pasur më parë duhet t’ju këshillojë edhe më tej. Ju ndihmojmë ta rifilloni kontaktin.

## Rules: later_life
rule-later_life-pension =
    .client = Lëmë bashkë me ju një takim te sigurimi i pensionit (Rentenversicherung). Ju lutemi mblidhni gjithçka për punën tuaj, këtu dhe në vende të tjera.
rule-later_life-basic_income =
    .client = Këtë javë i shkruajmë bashkë me ju zyrës sociale (Sozialamt), që paratë t’ju mjaftojnë për të jetuar. Ju lutemi sillni gjendjet e llogarisë dhe kontratën e qirasë.
rule-later_life-system_change =
    .client = Së shpejti paratë nuk i merrni më nga Jobcenter, por nga një zyrë tjetër. Kërkesat i bëjmë me kohë bashkë me ju.

## Rules: screening
rule-screening-case_management =
    .client = Ne ju shoqërojmë në muajt e ardhshëm dhe i rregullojmë të gjitha me zyrat. Keni gjithmonë të njëjtin person kontakti.
rule-screening-referral =
    .client = Një qendër tjetër këshillimi i përshtatet më mirë çështjes suaj. Telefonojmë atje bashkë me ju dhe u tregojmë çfarë është sqaruar tashmë.
rule-screening-information =
    .client = Jua kemi shkruar ku mund të shkoni. Mund të vini prapë kur të doni, nëse diçka nuk shkon.
rule-screening-single_counselling =
    .client = Lëmë disa biseda dhe i marrim çështjet me radhë. Pastaj shikojmë bashkë çfarë ju duhet ende.
rule-screening-legal_counsel =
    .client = Ne lëmë për ju një takim në një qendër këshillimi.
rule-screening-specialist =
    .client = Ne lëmë për ju një takim në një qendër këshillimi.

## Rules: work_asylum
rule-work-permission_asylum =
    .client = Kur keni gjetur një punë, punëdhënësi plotëson një formular. Na e sillni para se të filloni; lejen e kërkojmë bashkë me ju.

## Actors
actor-pregnancy_counselling = Këshillimi për shtatzëni
actor-midwife = Mamia (Hebamme)
actor-medical_practice = Mjeku ose mjekja
actor-registry_office = Zyra e gjendjes civile (Standesamt)
actor-parental_allowance_office = Zyra e shtesës prindërore (Elterngeldstelle)
actor-family_counselling = Këshillimi për prindër dhe familje
actor-child_protection_advice = Specialiste për mbrojtjen e fëmijëve (insoweit erfahrene Fachkraft)
    .client = Këshillim i specializuar
actor-early_support = Ndihma e hershme për fëmijë (Frühförderung)
actor-school_counselling = Këshillimi për shkollën (Seiteneinsteigerberatung, KI)
actor-district_government = Bezirksregierung Düsseldorf
actor-school = Shkolla
actor-psychosocial_centre = Qendra psikosociale (PSZ)
    .client = Qendra e këshillimit
actor-disability_counselling = Këshillimi për persona me aftësi të kufizuar (EUTB)
actor-disability_office = Zyra për aftësi të kufizuara (Schwerbehindertenangelegenheiten)
actor-care_counselling = Këshillimi për kujdesin (Pflegeberatung)
actor-care_fund = Arka e kujdesit (Pflegekasse)
actor-pension_insurance = Sigurimi gjerman i pensionit (Deutsche Rentenversicherung)

## Papers
doc-maternity_record = Libreza e shtatzënisë (Mutterpass)
doc-translations = Përkthimet e certifikatave
doc-medical_certificate = Vërtetim mjekësor
doc-receipts = Faturat e pagesave shtesë
doc-hospital_notice = Njoftimi i lindjes nga klinika
doc-school_confirmation = Vërtetim ose faturë nga kopshti ose shkolla ose klubi
doc-death_certificate = Certifikata e vdekjes (nëse e keni)
doc-copy_of_registration = Kopja e regjistrimit
doc-employer_statement = Vërtetim për punën ose kursin
doc-help_plan = Plani i ndihmës (Hilfeplan) ose vendimi i Jugendamt
doc-insurance_history = Historiku i sigurimit (Versicherungsverlauf) dhe kartela e sigurimit shoqëror
doc-pension_notice = Vendimi i pensionit ose refuzimi (nëse e keni)
doc-job_form = Deklarata për punësimin (nga punëdhënësi)

## Gaps
rule-health-follow_on =
    .client = Shkruani me ne te sigurimi juaj i fundit shëndetësor (Krankenkasse). Ndoshta jeni ende të siguruar atje. Sillni letra të vjetra ose kartën e vjetër.
rule-youth-after_care =
    .client = Na telefononi, nëse deri atëherë nuk ka letër nga Jugendamt. Atëherë pyesim bashkë dhe planifikojmë ku do të banoni.
