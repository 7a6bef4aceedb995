
## language
q-language-first = Hûn ji zarokatiyê ve bi kîjan zimanan diaxivin?
    .hint = Dikarin çend ziman bin
q-language-reading = Hûn bi zimanê xwe çiqasî baş dixwînin û dinivîsin?
    .hint = Her bersiv baş e
    .help = Wisa em kurseke li gor we dibînin, û eger hêsantir be, nameyan bi devkî rave dikin.
q-language-level_source = Em vê ji ku dizanin?
    .hint = Ji kerema xwe sertîfîkayê nîşan bidin
q-language-level_on = Azmûn an test kengî bû?
    .hint = Meh bes e
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-language-course_kind = Ev kîjan cureyê kursê ye an bû?
q-language-right_until = Belgeya mafê kursê (Berechtigungsschein) an mecbûrî (Verpflichtung) heta kengî derbasdar e?
    .hint = Dîrok li ser kaxezê ye
    .help = Eger dîrok li ser tune be: “ne ji bo min e”.
q-language-waiting_since = Hûn ji kengî ve li benda cihekî kursê ne?
    .hint = Meh bes e
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-language-obstacles = Niha çi çûna kursê zehmet dike?
    .hint = Dikarin çend bersiv bin
    .check-nothing_and_more = “Tu tişt” bi bersivên din re li hev nayê. Ji kerema xwe yekê rakin.

## other_language
s-other_language = Zimanên din
q-other_language-name = Hûn bi kîjan zimanê din jî diaxivin?
    .hint = Yek li pey yekî, zarav jî
q-other_language-skills = Hûn bi vî zimanî çi dizanin?

## past_course
s-past_course = Kursên berê
q-past_course-provider = Kurs li kîjan dibistanê bû?
    .hint = Kursek li pey yekê
q-past_course-kind = Kîjan cureyê kursê bû?
q-past_course-from = Kengî dest pê kir?
    .hint = Meh bes e
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-past_course-until = Kengî qediya?
    .hint = Meh bes e
    .check-before_start = Bi vî awayî kurs berî destpêka xwe qediyaye. Ji kerema xwe her du dîrokan kontrol bikin.
q-past_course-hours = Nêzîkî çend dersan bûn?
    .hint = Li ser belgeya kursê ye
q-past_course-outcome = Encama wê çi bû?

## education
s-education = Dibistan û perwerde
q-education-school_years = Hûn bi giştî çend salan çûne dibistanê?
    .hint = Navber ne xem in: tenê salên dibistanê tên hesibandin
q-education-school_abroad = We li derveyî Almanyayê kîjan dibistan qedandiye?
q-education-school_germany = Hûn li Almanyayê çûne dibistanê?
q-education-regulated = Pîşeyê we li Almanyayê tenê bi destûreke taybet (Zulassung) dibe?
    .hint = Mînak lênêrîn, bijîşkî, mamostetî, perwerdeya zarokan, hiqûq
    .help = Malpera federal Anerkennungs-Finder nîşan dide ka ji bo pîşeyekî destûr hewce ye.
q-education-certificate_abroad = We bawernameya pîşeyê xwe li derveyî Almanyayê standiye?
q-education-certificate_translated = Bawernameyên we bo almanî hatine wergerandin?
    .hint = Ji aliyê wergêrekî bi mohr ve
q-education-recognition = Naskirina bawernameya we (Anerkennung) gihîştiye ku derê?
    .hint = Ji kerema xwe nameyên li ser vê nîşanî me bidin
q-education-recognition_on = Daîreyê kengî piştrast kir ku hemû belge temam in?
    .hint = Di nameyê de: “vollständig”
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-education-wishes = Hûn hîn çi dixwazin hîn bibin an biqedînin?
    .hint = Dikarin çend bersiv bin
    .check-nothing_and_more = “Niha tu tişt” bi bersivên din re li hev nayê. Ji kerema xwe yekê rakin.
q-education-study_preparation = Ji bo zanîngehê hîn Studienkolleg an azmûna ziman ji we re hewce ye?
    .hint = Zanîngeh an uni-assist dibêje
q-education-training = Cihekî we yê perwerdeya pîşeyî (Ausbildung) heye?
    .hint = Soz jî tê hesibandin
q-education-training_starts = Perwerde kengî dest pê dike?
    .hint = Di peymanê de ye
q-education-training_away = Di dema perwerdeyê de hûn ne li cem dê û bavê xwe dijîn?
    .hint = Eger dê û bav pir dûr bin jî
q-education-training_grant = We serlêdana alîkariya perwerdeya pîşeyî (Berufsausbildungsbeihilfe, BAB) kiriye?
    .hint = Pere ji Agentur für Arbeit di dema perwerdeyê de
q-education-money_for_study = Pereyê we heta dawiya semesterê bes e?
    .hint = Hesab, kar û alîkarî bi hev re

## training_abroad
s-training_abroad = Pîşe û bawernameyên din
q-training_abroad-occupation = Hûn kîjan pîşeyê din an beşa zanîngehê hîn bûne?
    .hint = Yek li pey yekî
q-training_abroad-country = Li kîjan welatî?
q-training_abroad-years = Çend salan ajot?
q-training_abroad-degree = We çawa qedand?
q-training_abroad-finished = Hûn kengî qedandin?
    .hint = Sal bes e
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-training_abroad-certificate = Bawername bi we re ye?

## work
q-work-status = Hûn niha çi dikin?
    .hint = Kar, perwerde, destûra dê û bavan an tiştekî din
q-work-permission = Li ser belgeya we ji bo kar çi nivîsî ye?
    .hint = Li ser kartê an kaxeza zêde: “Erwerbstätigkeit …”
q-work-registered = Hûn li Agentur für Arbeit an li Jobcenterê wek “li kar digere” (arbeitsuchend) qeydkirî ne?
    .hint = Ev bi înternetê jî dibe û bêpere ye
q-work-jobcenter_plan = Planeke we bi Jobcenterê re heye?
    .hint = “Kooperationsplan”
q-work-employer = Hûn li ku dixebitin?
    .hint = Qada kar bes e
q-work-since = Hûn ji kengî ve li wir dixebitin?
    .hint = Meh bes e
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-work-limited_until = Peymana we heta kengî ye?
    .hint = Bêdem: “ne ji bo min e”
q-work-hours = Hûn di hefteyê de çend saetan dixebitin?
    .hint = Navîniya mehên dawî
q-work-gross = Hûn mehê brût çiqas qezenc dikin?
    .hint = Li ser belgeya mûçe ye
q-work-contract = Peymana we ya kar a nivîskî heye?
q-work-job_end = Karê we ji dest we çûye an di demeke nêz de diqede?
    .hint = Ji kerema xwe nameyê nîşanî me bidin
q-work-told_on = Hûn kengî pê hesiyan an we name girt?
    .hint = Roja ku di qutiya posteyê de bû an bi destan hat dayîn
    .help = Ji vê rojê ve mohletên kurt dest pê dikin.
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-work-ends_on = Roja we ya dawî ya kar kîjan e an kîjan bû?
    .hint = Dawiya peymana kar
q-work-wage_unpaid = Kardêrekî mûçeyê we nedaye?
    .hint = Piştî dawiya kar jî
q-work-wage_due_on = Mûçeyê yekem ê kêm diviyabû kengî bihata?
    .hint = Eger pêkan be roj; gelek caran roja dawî ya mehê ye
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-work-skills = Hûn çi baş dikin?
    .hint = Ji jiyana rojane jî; dikarin çend bersiv bin
q-work-cv = CV-ya we (jiyanname, Lebenslauf) bi almanî heye?
q-work-obstacles = Niha çi dîtin an parastina kar zehmet dike?
    .hint = Dikarin çend bersiv bin
    .check-nothing_and_more = “Tu tişt” bi bersivên din re li hev nayê. Ji kerema xwe yekê rakin.
q-work-dream = Hûn kîjan karî dixwazin bikin?
    .hint = Bi gotinên xwe

## past_job
s-past_job = Karê berê
q-past_job-activity = We berê çi kar kiriye?
    .hint = Karek li pey yekî, di karê malbatê de jî, bê peyman
q-past_job-country = Li kîjan welatî?
q-past_job-years = Çend salan?
