
## Rules: pregnancy
rule-pregnancy-care =
    .client = Vê hefteyê li cem doktora jinan randevûyekê çêkin; em bi kêfxweşî bi we re telefon dikin. Li wir hûn pirtûkçeya ducaniyê (Mutterpass) distînin.
rule-pregnancy-care_uninsured =
    .client = Di sê rojên pêş de herin şêwirmendiya ducaniyê ya ku em ê ji we re bibêjin. Ew bêpere û veşartî ye, bê sîgorta jî.
rule-pregnancy-midwife =
    .client = Bi me re li pîrikekê (Hebamme) bigerin. Ew piştî zayînê tê mala we jî. Em ê bi we re zelal bikin ka kî heqê wê dide.
rule-pregnancy-foundation =
    .client = Li şêwirmendiya ducaniyê randevûyekê çêkin û li weqfa “Mutter und Kind” (dayik û zarok) bipirsin. Ev tenê berî zayînê dibe. Ji kerema xwe pirtûkçeya ducaniyê (Mutterpass) bi xwe re bibin.
rule-pregnancy-supplement =
    .client = Vê hefteyê kopiyeke ji pirtûkçeya ducaniyê (Mutterpass) bi roja zayînê nîşanî Jobcenterê bidin. Em ê serlêdana ji bo zêdetir pere bi we re binivîsin.
rule-pregnancy-supplement_later =
    .client = Ji hefteya 13an ve hûn ji Jobcenterê zêdetir pere distînin. Wê çaxê pirtûkçeya ducaniyê (Mutterpass) ji me re bînin; me roj nivîsiye.
rule-pregnancy-supplement_social_office =
    .client = Vê hefteyê kopiyeke ji pirtûkçeya ducaniyê (Mutterpass) bi roja zayînê nîşanî daîreya alîkariya civakî (Sozialamt) bidin. Em ê serlêdanê bi we re binivîsin.
rule-pregnancy-equipment =
    .client = Bi me re li Jobcenterê ji bo cilên ducaniyê û tiştên zarokê pere bixwazin. Ji kerema xwe hîn tiştekî ji van nekirin.
rule-pregnancy-equipment_social_office =
    .client = Bi me re li daîreya alîkariya civakî (Sozialamt) ji bo cilên ducaniyê û tiştên zarokê pere bixwazin. Ji kerema xwe hîn tiştekî ji van nekirin.
rule-pregnancy-paternity =
    .client = Hûn dixwazin navê bav di belgeya zayînê de be? Wê çaxê em ê berî zayînê li daîreya ciwanan (Jugendamt) randevûyekê çêkin. Em ê berî wê biaxivin ka ev ji bo we tê çi wateyê.
rule-pregnancy-birth_papers =
    .client = Belgeyên xwe bixin zerfekê: nasname, belgeyên zayînê, belgeya zewacê. Em ê li Standesamtê (daîreya nifûsê) bipirsin ka çi hîn kêm e. Ji kerema xwe neçin balyozxaneyê berî ku em biaxivin.
rule-pregnancy-work =
    .client = Bi nivîskî ji kardêrê xwe re bibêjin ka zarok kengî tê; em di nameyê de alîkarî dikin. Şeş hefte berî zayînê parastina dayikan (Mutterschutz) dest pê dike, pereyê wê ji sîgorta tenduristiyê (Krankenkasse) tê.
rule-pregnancy-without_papers =
    .client = Di sê rojên pêş de herin navenda şêwirmendiyê ya ku em ê ji we re bibêjin. Li wir hûn ne mecbûr in navê xwe bibêjin.

## Rules: health
rule-health-insured_without_papers =
    .client = Vê hefteyê herin cihê ku em ê ji we re bibêjin. Li wir bê sîgorta û bê nav alîkariya we dikin.
rule-health-insurance_unclear =
    .client = Vê hefteyê her tiştê ku ji sîgortayekê (Krankenkasse) an ji daîreyê hatiye ji me re bînin. Em ê bibînin ka sîgorta we heye an na û li ku ye.
rule-health-home_country =
    .client = Karta xwe ya sîgortayê ya ji welatê xwe ji me re bînin. Em ê zelal bikin ka hûn dikarin li vir bikevin sîgortayekê (Krankenkasse).
rule-health-card =
    .client = Ji bo karta nû wêneyekî ji sîgorta tenduristiyê (Krankenkasse) re bişînin. Eger berî wê doktor hewce be, em ê bi we re telefonî sîgortayê bikin: ew belgeyekê dişîne.
rule-health-card_now =
    .client = Em ê bi we re telefonî sîgorta tenduristiyê (Krankenkasse) bikin. Ew belgeyekê ji doktor re dişîne, wê çaxê hûn bê kart jî tên dermankirin. Em ê wêneyekî ji bo karta nû jî pê re bişînin.
rule-health-family_doctor =
    .client = Bi me re li nêzîkî xwe li doktorekî malbatê bigerin ku we fam dike. Li 116117 servîsa randevûyan alîkariyê dike.
rule-health-appointment =
    .client = Ji doktorê malbatê kaxeza şandinê (Überweisung) bistînin. Paşê em ê bi we re telefonî 116117 bikin û randevûyekê çêkin.
rule-health-asylblg_treatment =
    .client = Ji doktor belgeyekê bixwazin ka kîjan dermankirin ji we re hewce ye. Bi wê em ê li daîreya alîkariya civakî (Sozialamt) mesrefan bixwazin.
rule-health-uninsured_treatment =
    .client = Vê hefteyê herin cihê ku em ê ji we re bibêjin. Li wir hûn bê sîgorta jî tên dermankirin. Ji kerema xwe dermanên xwe bi xwe re bibin.
rule-health-medicine =
    .client = Di du rojên pêş de reçeteyeke nû bistînin. Ji kerema xwe qutiyên derman bi xwe re bibin. Eger sîgorta we tune be, di cih de ji me re bibêjin.
rule-health-copayment =
    .client = Fîşên dermanxaneyê kom bikin. Bi biryarnameya daîreyê (Bescheid) em ê serlêdan bikin ku hûn êdî tiştekî zêde nedin.
rule-health-mind =
    .client = Eger hûn bixwazin, em ê we ji bo hevpeyvîneke veşartî qeyd bikin. Li wir bi zimanê we guhdariya we dikin. Hûn biryarê didin ka hûn çi dibêjin.
rule-health-crisis =
    .client = Em îro bi we re diçin cihê ku alîkariya we dikin. Hûn ne bi tenê ne. Di rewşa lezgîn de: 112.
rule-health-child_doctor =
    .client = Bi me re li nêzîkî xwe li doktorekî zarokan bigerin. Ji kerema xwe deftera zer (U-Heft) û karta derzîkirinê bi xwe re bibin, eger hebin. Eger sîgorta zarokê we tune be, di cih de ji me re bibêjin.
rule-health-checkups =
    .client = Ji bo muayeneya parastinê ya zarokê xwe randevûyekê çêkin. Ew bêpere ye. Ji kerema xwe deftera zer (U-Heft) bi xwe re bibin.
rule-health-measles =
    .client = Bila doktorê zarokan binêre ka derziya sorikê (Masern) li zarokê we hatiye xistin an na. Derzî ji bo we bêpere ye; eger sîgorta tune be, em ê ji we re bibêjin li ku. Kita û dibistan delîla wê dixwazin.

## Rules: care
rule-care-level =
    .client = Vê hefteyê bi me re telefonî sîgorta tenduristiyê (Krankenkasse) bikin: em ê pileya lênêrînê (Pflegegrad) bixwazin. Şêwirmendiya lênêrînê (Pflegeberatung) serdana malê bi we re amade dike.
rule-care-social_office =
    .client = Em ê bi we re serlêdana alîkariya lênêrînê binivîsin. Ji kerema xwe belgeyekê ji doktor bînin.
rule-care-refused =
    .client = Di sê rojên pêş de nameyê bi zerfê re ji me re bînin. Em ê binêrin ka em îtirazê (Widerspruch) bikin an na.
rule-care-disability =
    .client = Em ê bi we re li şêwirmendiyeke serbixwe randevûyekê çêkin. Li wir di serlêdanê de alîkarî dikin û rave dikin ka mafê we çi ye.
rule-care-member =
    .client = Em ê bi we re li şêwirmendiya lênêrînê (Pflegeberatung) randevûyekê çêkin. Mijar alîkariya ji bo xizmê we ye û sivikkirina barê we ye.
rule-care-child_early =
    .client = Em alîkariya we dikin ku hûn li piştgiriya zû (Frühförderung) randevûyekê bistînin. Li wir tê dîtin ka çi ji zarokê we re baş e. Ev ji bo we bêpere ye.
rule-care-child_school =
    .client = Em ê bi we û bi dibistanê re biaxivin ka di dersan de kîjan alîkarî ji zarokê we re hewce ye. Em ê serlêdanê bi hev re bikin.
rule-care-child_allowance =
    .client = Bi me re telefonî sîgorta tenduristiyê (Krankenkasse) bikin: em ê di vê mehê de ji bo zarokê we pileya lênêrînê (Pflegegrad) bixwazin. Wê çaxê ji bo lênêrînê pere û alîkarî heye.

## Rules: family
rule-family-birth_certificate =
    .client = Em ê bi we re herin Standesamtê (daîreya nifûsê). Eger belgeyek hîn kêm be, em ê derxisteke qeydê bixwazin. Bi wê hûn dikarin hemû tiştên din bixwazin.
rule-family-parental_allowance =
    .client = Bi me re serlêdana pereyê dê û bavan (Elterngeld) bikin. Kesê ku berê nexebitiye jî pereyekî herî kêm distîne. Ji kerema xwe belgeya zayînê bînin.
rule-family-newborn_insurance =
    .client = Vê hefteyê zarokê xwe li sîgorta tenduristiyê (Krankenkasse) qeyd bikin. Ji bo sîgortayê pereyê zêde nayê dayîn.
rule-family-newborn_jobcenter =
    .client = Vê hefteyê bi me re ji Jobcenterê re binivîsin ku zarokê we hatiye dinyayê. Wê çaxê zêdetir pere tê.
rule-family-newborn_social_office =
    .client = Vê hefteyê bi me re ji daîreya alîkariya civakî (Sozialamt) re binivîsin ku zarokê we hatiye dinyayê. Wê çaxê zêdetir pere heye, û zarokê we dikare biçe cem doktor.
rule-family-education_package =
    .client = Ji bo zarokê we heqê firavîn, ger û klubê dikare were dayîn. Fatûreyên Kita an dibistanê ji me re bînin; em ê wan bi we re bidin.
rule-family-education_package_social_office =
    .client = Ji bo zarokê we heqê tiştên dibistanê, firavîn, ger û klubê dikare were dayîn. Em ê serlêdanê bi we re dagirin.
rule-family-orphan_pension =
    .client = Em xemgîn in ku zarokê we dê an bavê xwe winda kiriye. Dibe ku mafê zarokê we li mehaneya sêwiyan (Rente) hebe; em ê vê bi we re kontrol bikin.
rule-family-widow_pension =
    .client = Dibe ku piştî wefata hevjînê we an hevjîna we mafê we li mehaneyekê (Rente) hebe. Em ê vê bi we re kontrol bikin û ji sîgorta teqawidiyê (Rentenversicherung) re binivîsin.
rule-family-paternity_open =
    .client = Daîreya ciwanan (Jugendamt) dikare alîkariyê bike ku bavîtî û nefeqe zelal bibin. Ev bêpere ye. Em vê tenê dikin eger hûn bixwazin.
rule-family-custody =
    .client = Em ê bi we re zelal bikin ka kî dikare ji bo zarokê we îmze bike. Daîreya ciwanan (Jugendamt) ji bo vê kaxezekê dide.
rule-family-youth_office_lead =
    .client = Ji me re bibêjin ka em dikarin bi alîkariya malbatê ya we re biaxivin. Wê çaxê her tişt li hev tê, û ne hewce ye hûn tiştekî du caran bibêjin.
rule-family-parents =
    .client = Em ê bi we re li nêzîkî we li şêwirmendiyeke dê û bavan bigerin. Ew bêpere û veşartî ye. Cara yekem em bi dilxweşî bi we re tên.
rule-family-confidential_advice =
    .client = Em ê xeberê bidin we da ku em bi aramî biaxivin.

## Rules: school
rule-school-place =
    .client = Di sê rojên pêş de em ê bi we re li şêwirmendiya dibistanan a bajêr randevûyekê çêkin. Li wir zarokê we dibistanekê distîne. Bawername alîkar in, wêneyên wan jî.
rule-school-upper =
    .client = Di sê rojên pêş de em ê li şêwirmendiya dibistanan randevûyekê çêkin. Pol hene ku ciwan tê de almanî û pîşeyekî nas dikin.
rule-school-waiting =
    .client = Eger piştî du hefteyan name nehatibe, telefonî me bikin. Em ê bipirsin ka dibistan kengî dest pê dike.
rule-school-without_papers =
    .client = Mafê zarokê we heye ku biçe dibistanê. Vê hefteyê herin navenda şêwirmendiyê ya ku em ê ji we re bibêjin. Ew li şûna we bi dibistanekê re diaxive.
rule-school-start =
    .client = Zarokê we havîna bê dest bi dibistanê dike. We ew qeyd kiriye? Eger na, em ê bi we re li dibistana seretayî (Grundschule) randevûyekê çêkin.
rule-school-all_day =
    .client = Li dibistanê li cihekî lênêrîna tevahiya rojê (OGS) bipirsin. Em ê bi we re binivîsin ku ev cih ji we re hewce ye.
rule-school-learning =
    .client = Em ê ji dibistanê hevpeyvînekê bi wergêr bixwazin. Ji bo dersên zêde gelek caran pere heye, û li nêzîkî we alîkariya ji bo wezîfeyên malê heye.

## Rules: childcare_waiting
rule-childcare-answer_due =
    .client = Bersiva daîreya ciwanan (Jugendamt) nîşanî me bidin. Eger tune be, em ê bi hev re bipirsin.
rule-childcare-bridge =
    .client = Heta ku cihê Kitayê hebe, li nêzîkî we komên lîstikê hene. Em ê bi we re yekê hilbijêrin.
rule-childcare-court =
    .client = Eger hîn jî cih tune be, parêzerek dikare alîkariyê bike. Em ê ji we re rave bikin ka ev çawa dibe û ku hema hema tu mesrefa we nabe.

## Rules: youth
rule-youth-transition =
    .client = Bi me re werin xizmeta koçê ji bo ciwanan (Jugendmigrationsdienst). Li wir bi we re planekê çêdikin: dibistan, staj an perwerdeya pîşeyî, çi li we bê.
rule-youth-leaving_care =
    .client = Hûn dikarin piştî 18 saliyê jî alîkariyê bistînin. Em ê serlêdana ji daîreya ciwanan (Jugendamt) re bi we re binivîsin, berî ku alîkariya we biqede.
rule-youth-return_to_care =
    .client = Eger alîkariya we jixwe qediyabe jî, hûn dikarin careke din alîkariyê bistînin. Em ê vê hefteyê serlêdanê bi we re binivîsin.
rule-youth-aftercare =
    .client = Divê daîreya ciwanan (Jugendamt) a we ya berê hîn jî şîretê bide we. Em alîkariya we dikin ku hûn dîsa têkilî deynin.

## Rules: later_life
rule-later_life-pension =
    .client = Em ê bi we re li sîgorta teqawidiyê (Rentenversicherung) randevûyekê çêkin. Ji kerema xwe her tiştê li ser karê xwe kom bikin, li vir û li welatên din.
rule-later_life-basic_income =
    .client = Vê hefteyê em ê bi we re ji daîreya alîkariya civakî (Sozialamt) re binivîsin, da ku pereyê we têra jiyanê bike. Ji kerema xwe hesabnameyên bankê û peymana kirê bînin.
rule-later_life-system_change =
    .client = Di demeke nêz de pereyê we êdî ne ji Jobcenterê, lê ji cihekî din tê. Em ê serlêdanan bi we re di wextê xwe de bikin.

## Rules: screening
rule-screening-case_management =
    .client = Di mehên pêş de em bi we re ne û her tiştî bi daîreyan re rêk dixin. Kesekî diyar ji we re heye ku hûn pê re biaxivin.
rule-screening-referral =
    .client = Navendeke din a şêwirmendiyê ji bo daxwaza we çêtir e. Em ê bi we re telefonî wir bikin û tiştên jixwe zelalbûyî bibêjin.
rule-screening-information =
    .client = Me ji we re nivîsiye ka hûn dikarin herin ku. Eger tiştek bi ser nekeve, ji kerema xwe dîsa werin.
rule-screening-single_counselling =
    .client = Em ê çend hevpeyvînan deynin û pirsan yek bi yek bigirin dest. Paşê em ê bi hev re binêrin ka hîn çi ji we re hewce ye.
rule-screening-legal_counsel =
    .client = Em ê ji we re li navendeke şêwirmendiyê randevûyekê çêkin.
rule-screening-specialist =
    .client = Em ê ji we re li navendeke şêwirmendiyê randevûyekê çêkin.

## Rules: work_asylum
rule-work-permission_asylum =
    .client = Gava we karek dît, kardêr formekê dadigire. Berî ku hûn dest pê bikin, wê ji me re bînin; em ê destûrê bi we re bixwazin.

## Actors
actor-pregnancy_counselling = Şêwirmendiya ducaniyê (Schwangerschaftsberatung)
actor-midwife = Pîrik (Hebamme)
actor-medical_practice = Doktor (Arztpraxis)
actor-registry_office = Daîreya nifûsê (Standesamt)
actor-parental_allowance_office = Daîreya pereyê dê û bavan (Elterngeldstelle)
actor-family_counselling = Şêwirmendiya malbatê (Erziehungsberatung)
actor-child_protection_advice = Şêwirmendê pispor (insoweit erfahrene Fachkraft)
    .client = Şêwirmendiya pispor
actor-early_support = Piştgiriya zû ji bo zarokan (Frühförderung)
actor-school_counselling = Şêwirmendiya dibistanê ji bo nûhatiyan (Seiteneinsteigerberatung)
actor-district_government = Rêveberiya herêmê (Bezirksregierung Düsseldorf)
actor-school = Dibistan
actor-psychosocial_centre = Navenda psîkososyal (PSZ)
    .client = Navenda şêwirmendiyê
actor-disability_counselling = Şêwirmendiya astengdaran (EUTB)
actor-disability_office = Daîreya astengdaran (Schwerbehindertenangelegenheiten)
actor-care_counselling = Şêwirmendiya lênêrînê (Pflegeberatung)
actor-care_fund = Sîgorta lênêrînê (Pflegekasse)
actor-pension_insurance = Sîgorta teqawidiyê (Deutsche Rentenversicherung)

## Papers
doc-maternity_record = Pirtûkçeya ducaniyê (Mutterpass)
doc-translations = Wergerên belgeyan
doc-medical_certificate = Belgeya doktor
doc-receipts = Fîşên pereyê zêde (derman)
doc-hospital_notice = Ragihandina zayînê ji nexweşxaneyê
doc-school_confirmation = Belge an fatûreya Kita an dibistan an klubê
doc-death_certificate = Belgeya mirinê (eger hebe)
doc-copy_of_registration = Kopiya qeydê
doc-employer_statement = Belgeya kar an kursê
doc-help_plan = Plana alîkariyê (Hilfeplan) an biryarnameya Jugendamtê
doc-insurance_history = Lîsteya sîgortayê (Versicherungsverlauf) û Sozialversicherungsausweis
doc-pension_notice = Biryarnameya teqawidiyê an redkirin (eger hebe)
doc-job_form = Forma li ser kar ji kardêr (Erklärung zum Beschäftigungsverhältnis)

## Gaps
rule-health-follow_on =
    .client = Bi me re ji sîgorta xwe ya dawî (Krankenkasse) re binivîsin. Dibe ku sîgorta we hîn li wir be. Nameyên kevn an karta kevn bînin.
rule-youth-after_care =
    .client = Eger heta wê demê name ji daîreya ciwanan (Jugendamt) nehatibe, telefonî me bikin. Wê çaxê em ê bi hev re bipirsin û plan bikin ka hûn ê li ku rûnin.
