# The options of all lists. Office German; paragraphs without a law are of the Aufenthaltsgesetz.
# The list yes_no is built in.

## accounts

list-accounts-yes = Ja
list-accounts-no = Nein
list-accounts-blocked = Ja, aber gesperrt oder gepfändet
list-accounts-protected = Ja, ein Pfändungsschutzkonto (P-Konto)
list-accounts-payment_card = Nur eine Bezahlkarte

## benefits

list-benefits-sgb2 = Grundsicherungsgeld (früher Bürgergeld, SGB II)
list-benefits-asylblg_3 = Asylbewerberleistungen, Grundleistungen
list-benefits-asylblg_2 = Asylbewerberleistungen, Analogleistungen
list-benefits-sgb12_subsistence = Sozialhilfe: Hilfe zum Lebensunterhalt (SGB XII)
list-benefits-sgb12_old_age = Grundsicherung im Alter und bei Erwerbsminderung (SGB XII)
list-benefits-unemployment_benefit = Arbeitslosengeld (früher ALG I)
list-benefits-child_benefit = Kindergeld
list-benefits-child_supplement = Kinderzuschlag
list-benefits-housing_benefit = Wohngeld
list-benefits-parental_allowance = Elterngeld
list-benefits-bafoeg = BAföG
list-benefits-vocational_training_grant = Berufsausbildungsbeihilfe (BAB)
list-benefits-sick_pay = Krankengeld
list-benefits-pension = Rente
list-benefits-bridging = Überbrückungsleistungen
list-benefits-education_package = Bildung und Teilhabe
list-benefits-none = Keine

## certificates

list-certificates-original = Ja, im Original
list-certificates-copy = Ja, als Kopie oder Foto
list-certificates-lost = Es gab eines, es ist verloren
list-certificates-none = Nein, ohne Zeugnis gelernt

## claim_states

list-claim_states-received = Ja
list-claim_states-applied = Beantragt, noch keine Antwort
list-claim_states-not_applied = Nein, noch nicht beantragt
list-claim_states-refused = Nein, abgelehnt

## counselling

list-counselling-none = Niemand
list-counselling-kim = Case Management (KIM)
list-counselling-mbe = Migrationsberatung für Erwachsene (MBE)
list-counselling-jmd = Jugendmigrationsdienst (JMD)
list-counselling-refugee_counselling = Flüchtlings- oder Asylberatung
list-counselling-integration_agency = Integrationsagentur
list-counselling-jobcenter_case_management = Fallmanagement im Jobcenter
list-counselling-youth_office = Jugendamt oder Familienhilfe
list-counselling-womens_counselling = Frauenberatungsstelle
list-counselling-debt_counselling = Schuldnerberatung
list-counselling-lawyer = Anwältin oder Anwalt
list-counselling-volunteer = Ehrenamtliche
list-counselling-other = Andere Stelle

## countries

list-countries-ad = Andorra
list-countries-ae = Vereinigte Arabische Emirate
list-countries-af = Afghanistan
list-countries-ag = Antigua und Barbuda
list-countries-ai = Anguilla
list-countries-al = Albanien
list-countries-am = Armenien
list-countries-ao = Angola
list-countries-aq = Antarktis
list-countries-ar = Argentinien
list-countries-as = Amerikanisch-Samoa
list-countries-at = Österreich
list-countries-au = Australien
list-countries-aw = Aruba
list-countries-ax = Åland
list-countries-az = Aserbaidschan
list-countries-ba = Bosnien und Herzegowina
list-countries-bb = Barbados
list-countries-bd = Bangladesch
list-countries-be = Belgien
list-countries-bf = Burkina Faso
list-countries-bg = Bulgarien
list-countries-bh = Bahrain
list-countries-bi = Burundi
list-countries-bj = Benin
list-countries-bl = Saint-Barthélemy
list-countries-bm = Bermuda
list-countries-bn = Brunei
list-countries-bo = Bolivien
list-countries-bq = Karibische Niederlande
list-countries-br = Brasilien
list-countries-bs = Bahamas
list-countries-bt = Bhutan
list-countries-bv = Bouvetinsel
list-countries-bw = Botsuana
list-countries-by = Belarus
list-countries-bz = Belize
list-countries-ca = Kanada
list-countries-cc = Kokosinseln
list-countries-cd = Kongo, Demokratische Republik
list-countries-cf = Zentralafrikanische Republik
list-countries-cg = Kongo, Republik
list-countries-ch = Schweiz
list-countries-ci = Côte d’Ivoire
list-countries-ck = Cookinseln
list-countries-cl = Chile
list-countries-cm = Kamerun
list-countries-cn = China
list-countries-co = Kolumbien
list-countries-cr = Costa Rica
list-countries-cu = Kuba
list-countries-cv = Cabo Verde
list-countries-cw = Curaçao
list-countries-cx = Weihnachtsinsel
list-countries-cy = Zypern
list-countries-cz = Tschechien
list-countries-de = Deutschland
list-countries-dj = Dschibuti
list-countries-dk = Dänemark
list-countries-dm = Dominica
list-countries-do = Dominikanische Republik
list-countries-dz = Algerien
list-countries-ec = Ecuador
list-countries-ee = Estland
list-countries-eg = Ägypten
list-countries-eh = Westsahara
list-countries-er = Eritrea
list-countries-es = Spanien
list-countries-et = Äthiopien
list-countries-fi = Finnland
list-countries-fj = Fidschi
list-countries-fk = Falklandinseln
list-countries-fm = Mikronesien
list-countries-fo = Färöer
list-countries-fr = Frankreich
list-countries-ga = Gabun
list-countries-gb = Vereinigtes Königreich
list-countries-gd = Grenada
list-countries-ge = Georgien
list-countries-gf = Französisch-Guayana
list-countries-gg = Guernsey
list-countries-gh = Ghana
list-countries-gi = Gibraltar
list-countries-gl = Grönland
list-countries-gm = Gambia
list-countries-gn = Guinea
list-countries-gp = Guadeloupe
list-countries-gq = Äquatorialguinea
list-countries-gr = Griechenland
list-countries-gs = Südgeorgien und Südliche Sandwichinseln
list-countries-gt = Guatemala
list-countries-gu = Guam
list-countries-gw = Guinea-Bissau
list-countries-gy = Guyana
list-countries-hk = Hongkong
list-countries-hm = Heard und McDonaldinseln
list-countries-hn = Honduras
list-countries-hr = Kroatien
list-countries-ht = Haiti
list-countries-hu = Ungarn
list-countries-id = Indonesien
list-countries-ie = Irland
list-countries-il = Israel
list-countries-im = Insel Man
list-countries-in = Indien
list-countries-io = Britisches Territorium im Indischen Ozean
list-countries-iq = Irak
list-countries-ir = Iran
list-countries-is = Island
list-countries-it = Italien
list-countries-je = Jersey
list-countries-jm = Jamaika
list-countries-jo = Jordanien
list-countries-jp = Japan
list-countries-ke = Kenia
list-countries-kg = Kirgisistan
list-countries-kh = Kambodscha
list-countries-ki = Kiribati
list-countries-km = Komoren
list-countries-kn = St. Kitts und Nevis
list-countries-kp = Nordkorea
list-countries-kr = Südkorea
list-countries-kw = Kuwait
list-countries-ky = Kaimaninseln
list-countries-kz = Kasachstan
list-countries-la = Laos
list-countries-lb = Libanon
list-countries-lc = St. Lucia
list-countries-li = Liechtenstein
list-countries-lk = Sri Lanka
list-countries-lr = Liberia
list-countries-ls = Lesotho
list-countries-lt = Litauen
list-countries-lu = Luxemburg
list-countries-lv = Lettland
list-countries-ly = Libyen
list-countries-ma = Marokko
list-countries-mc = Monaco
list-countries-md = Moldau
list-countries-me = Montenegro
list-countries-mf = Saint-Martin (französischer Teil)
list-countries-mg = Madagaskar
list-countries-mh = Marshallinseln
list-countries-mk = Nordmazedonien
list-countries-ml = Mali
list-countries-mm = Myanmar
list-countries-mn = Mongolei
list-countries-mo = Macau
list-countries-mp = Nördliche Marianen
list-countries-mq = Martinique
list-countries-mr = Mauretanien
list-countries-ms = Montserrat
list-countries-mt = Malta
list-countries-mu = Mauritius
list-countries-mv = Malediven
list-countries-mw = Malawi
list-countries-mx = Mexiko
list-countries-my = Malaysia
list-countries-mz = Mosambik
list-countries-na = Namibia
list-countries-nc = Neukaledonien
list-countries-ne = Niger
list-countries-nf = Norfolkinsel
list-countries-ng = Nigeria
list-countries-ni = Nicaragua
list-countries-nl = Niederlande
list-countries-no = Norwegen
list-countries-np = Nepal
list-countries-nr = Nauru
list-countries-nu = Niue
list-countries-nz = Neuseeland
list-countries-om = Oman
list-countries-pa = Panama
list-countries-pe = Peru
list-countries-pf = Französisch-Polynesien
list-countries-pg = Papua-Neuguinea
list-countries-ph = Philippinen
list-countries-pk = Pakistan
list-countries-pl = Polen
list-countries-pm = Saint-Pierre und Miquelon
list-countries-pn = Pitcairninseln
list-countries-pr = Puerto Rico
list-countries-ps = Palästina
list-countries-pt = Portugal
list-countries-pw = Palau
list-countries-py = Paraguay
list-countries-qa = Katar
list-countries-re = Réunion
list-countries-ro = Rumänien
list-countries-rs = Serbien
list-countries-ru = Russland
list-countries-rw = Ruanda
list-countries-sa = Saudi-Arabien
list-countries-sb = Salomonen
list-countries-sc = Seychellen
list-countries-sd = Sudan
list-countries-se = Schweden
list-countries-sg = Singapur
list-countries-sh = St. Helena, Ascension und Tristan da Cunha
list-countries-si = Slowenien
list-countries-sj = Spitzbergen und Jan Mayen
list-countries-sk = Slowakei
list-countries-sl = Sierra Leone
list-countries-sm = San Marino
list-countries-sn = Senegal
list-countries-so = Somalia
list-countries-sr = Suriname
list-countries-ss = Südsudan
list-countries-st = São Tomé und Príncipe
list-countries-sv = El Salvador
list-countries-sx = Sint Maarten (niederländischer Teil)
list-countries-sy = Syrien
list-countries-sz = Eswatini
list-countries-tc = Turks- und Caicosinseln
list-countries-td = Tschad
list-countries-tf = Französische Süd- und Antarktisgebiete
list-countries-tg = Togo
list-countries-th = Thailand
list-countries-tj = Tadschikistan
list-countries-tk = Tokelau
list-countries-tl = Timor-Leste
list-countries-tm = Turkmenistan
list-countries-tn = Tunesien
list-countries-to = Tonga
list-countries-tr = Türkei
list-countries-tt = Trinidad und Tobago
list-countries-tv = Tuvalu
list-countries-tw = Taiwan
list-countries-tz = Tansania
list-countries-ua = Ukraine
list-countries-ug = Uganda
list-countries-um = Kleinere Inseln der USA
list-countries-us = Vereinigte Staaten (USA)
list-countries-uy = Uruguay
list-countries-uz = Usbekistan
list-countries-va = Vatikanstadt
list-countries-vc = St. Vincent und die Grenadinen
list-countries-ve = Venezuela
list-countries-vg = Britische Jungferninseln
list-countries-vi = Amerikanische Jungferninseln
list-countries-vn = Vietnam
list-countries-vu = Vanuatu
list-countries-wf = Wallis und Futuna
list-countries-ws = Samoa
list-countries-xk = Kosovo
list-countries-ye = Jemen
list-countries-yt = Mayotte
list-countries-za = Südafrika
list-countries-zm = Sambia
list-countries-zw = Simbabwe
list-countries-stateless = Staatenlos
list-countries-unclear = Ungeklärt

## course_obstacles

list-course_obstacles-childcare = Keine Betreuung für das Kind
list-course_obstacles-work = Arbeit
list-course_obstacles-illness = Gesundheitliche Gründe
list-course_obstacles-move = Umzug
list-course_obstacles-cost = Kosten
list-course_obstacles-level = Der Kurs war zu leicht oder zu schwer
list-course_obstacles-travel = Der Weg war zu weit oder zu teuer
list-course_obstacles-residence = Probleme mit dem Aufenthalt
list-course_obstacles-other = Anderes

## course_rights

list-course_rights-entitled = Ja, Berechtigungsschein liegt vor
list-course_rights-obliged = Ja, ich bin verpflichtet worden
list-course_rights-admitted = Ja, vom BAMF zugelassen
list-course_rights-used_up = Stunden aufgebraucht oder Schein abgelaufen
list-course_rights-refused = Nein, abgelehnt
list-course_rights-not_applied = Nein, noch nicht gefragt

## course_states

list-course_states-none = Nein, noch nie
list-course_states-waiting = Angemeldet oder auf der Warteliste
list-course_states-running = Ja, zurzeit
list-course_states-finished = Ja, abgeschlossen
list-course_states-stopped = Ja, aber abgebrochen

## danger

list-danger-no = Nein
list-danger-yes = Ja
list-danger-unsure = Nicht sicher

## districts

list-districts-altstadt = Altstadt
list-districts-angermund = Angermund
list-districts-benrath = Benrath
list-districts-bilk = Bilk
list-districts-carlstadt = Carlstadt
list-districts-derendorf = Derendorf
list-districts-duesseltal = Düsseltal
list-districts-eller = Eller
list-districts-flehe = Flehe
list-districts-flingern_nord = Flingern-Nord
list-districts-flingern_sued = Flingern-Süd
list-districts-friedrichstadt = Friedrichstadt
list-districts-garath = Garath
list-districts-gerresheim = Gerresheim
list-districts-golzheim = Golzheim
list-districts-grafenberg = Grafenberg
list-districts-hafen = Hafen
list-districts-hamm = Hamm
list-districts-hassels = Hassels
list-districts-heerdt = Heerdt
list-districts-hellerhof = Hellerhof
list-districts-himmelgeist = Himmelgeist
list-districts-holthausen = Holthausen
list-districts-hubbelrath = Hubbelrath
list-districts-itter = Itter
list-districts-kaiserswerth = Kaiserswerth
list-districts-kalkum = Kalkum
list-districts-knittkuhl = Knittkuhl
list-districts-lichtenbroich = Lichtenbroich
list-districts-lierenfeld = Lierenfeld
list-districts-loerick = Lörick
list-districts-lohausen = Lohausen
list-districts-ludenberg = Ludenberg
list-districts-moersenbroich = Mörsenbroich
list-districts-niederkassel = Niederkassel
list-districts-oberbilk = Oberbilk
list-districts-oberkassel = Oberkassel
list-districts-pempelfort = Pempelfort
list-districts-rath = Rath
list-districts-reisholz = Reisholz
list-districts-stadtmitte = Stadtmitte
list-districts-stockum = Stockum
list-districts-unterbach = Unterbach
list-districts-unterbilk = Unterbilk
list-districts-unterrath = Unterrath
list-districts-urdenbach = Urdenbach
list-districts-vennhausen = Vennhausen
list-districts-volmerswerth = Volmerswerth
list-districts-wersten = Wersten
list-districts-wittlaer = Wittlaer
list-districts-other = Anderer Ort

## german_levels

list-german_levels-none = Noch kein Deutsch
list-german_levels-a1 = A1 – einzelne Wörter und Sätze
list-german_levels-a2 = A2 – einfache Gespräche im Alltag
list-german_levels-b1 = B1 – selbstständig im Alltag
list-german_levels-b2 = B2 – sicher in Alltag und Beruf
list-german_levels-c1 = C1 – fast wie Muttersprache
list-german_levels-c2 = C2 – wie Muttersprache

## health_insurance

list-health_insurance-statutory = Gesetzlich, selbst Mitglied
list-health_insurance-family = Gesetzlich, über die Familie mitversichert
list-health_insurance-voluntary = Gesetzlich, freiwillig
list-health_insurance-private = Privat
list-health_insurance-asylblg_card = Gesundheitskarte über das Sozialamt
list-health_insurance-asylblg_voucher = Behandlungsschein vom Sozialamt
list-health_insurance-home_country = Im Herkunftsland (zum Beispiel EHIC)
list-health_insurance-travel = Reiseversicherung
list-health_insurance-suspended = Versichert, aber Beiträge offen (Leistung ruht)
list-health_insurance-none = Nicht versichert

## household_roles

list-household_roles-partner = Partnerin oder Partner (auch verheiratet)
list-household_roles-child = Kind
list-household_roles-parent = Mutter oder Vater
list-household_roles-sibling = Schwester oder Bruder
list-household_roles-grandchild = Enkelkind
list-household_roles-other_relative = Andere Verwandte
list-household_roles-other = Andere Person

## housing_kinds

list-housing_kinds-rented = Wohnung mit eigenem Mietvertrag
list-housing_kinds-sublet = Zur Untermiete
list-housing_kinds-family_friends = Bei Verwandten oder Freunden
list-housing_kinds-municipal_shelter = Unterkunft der Stadt
list-housing_kinds-state_reception = Landesunterkunft (EAE, ZUE)
list-housing_kinds-emergency_shelter = Notunterkunft oder Notschlafstelle
list-housing_kinds-womens_refuge = Frauenhaus
list-housing_kinds-hotel = Hotel oder Monteurzimmer
list-housing_kinds-employer = Unterkunft vom Arbeitgeber
list-housing_kinds-street = Ohne Wohnung
list-housing_kinds-clinic_or_prison = Klinik oder Haft

## kita_steps

list-kita_steps-nothing = Noch nichts
list-kita_steps-form_not_sent = Formular ausgefüllt, aber nicht abgeschickt
list-kita_steps-navigator = Im Kita-Navigator vorgemerkt
list-kita_steps-asked_kitas = In Kitas nachgefragt
list-kita_steps-day_care_asked = Bei der Tagespflege nachgefragt
list-kita_steps-refused = Absage bekommen, nur mündlich
list-kita_steps-refused_in_writing = Absage bekommen, schriftlich
list-kita_steps-offer = Ein Platz ist angeboten

## languages

list-languages-ar = Arabisch
list-languages-uk = Ukrainisch
list-languages-tr = Türkisch
list-languages-ru = Russisch
list-languages-fa = Persisch (Farsi)
list-languages-prs = Dari
list-languages-kmr = Kurdisch (Kurmancî)
list-languages-ro = Rumänisch
list-languages-bg = Bulgarisch
list-languages-pl = Polnisch
list-languages-en = Englisch
list-languages-fr = Französisch
list-languages-ti = Tigrinya
list-languages-ps = Paschtu
list-languages-ckb = Kurdisch (Soranî)
list-languages-so = Somali
list-languages-es = Spanisch
list-languages-sq = Albanisch
list-languages-sr-Latn = Serbisch
list-languages-bs = Bosnisch
list-languages-hr = Kroatisch
list-languages-el = Griechisch
list-languages-ur = Urdu
list-languages-pa = Panjabi
list-languages-ka = Georgisch
list-languages-it = Italienisch
list-languages-vi = Vietnamesisch
list-languages-zh = Chinesisch
list-languages-ja = Japanisch
list-languages-hi = Hindi
list-languages-de = Deutsch
list-languages-de-simple = Einfaches Deutsch
list-languages-am = Amharisch
list-languages-az = Aserbaidschanisch
list-languages-be = Belarussisch
list-languages-bn = Bengalisch
list-languages-cs = Tschechisch
list-languages-da = Dänisch
list-languages-et = Estnisch
list-languages-ff = Fula (Pular)
list-languages-fi = Finnisch
list-languages-ha = Hausa
list-languages-hu = Ungarisch
list-languages-hy = Armenisch
list-languages-ig = Igbo
list-languages-ko = Koreanisch
list-languages-ln = Lingala
list-languages-lt = Litauisch
list-languages-lv = Lettisch
list-languages-mk = Mazedonisch
list-languages-mn = Mongolisch
list-languages-ne = Nepalesisch
list-languages-nl = Niederländisch
list-languages-om = Oromo
list-languages-pt = Portugiesisch
list-languages-rom = Romani
list-languages-sk = Slowakisch
list-languages-sl = Slowenisch
list-languages-sv = Schwedisch
list-languages-sw = Suaheli
list-languages-ta = Tamil
list-languages-tg = Tadschikisch
list-languages-th = Thailändisch
list-languages-tk = Turkmenisch
list-languages-tl = Tagalog (Filipino)
list-languages-tw = Twi (Akan)
list-languages-uz = Usbekisch
list-languages-wo = Wolof
list-languages-yo = Yoruba
list-languages-aii = Aramäisch (Assyrisch)
list-languages-gsg = Deutsche Gebärdensprache
list-languages-other = Andere Sprache

## maintenance

list-maintenance-lives_here = Der andere Elternteil lebt mit uns
list-maintenance-paid = Ja, ganz und regelmäßig
list-maintenance-paid_partly = Ja, aber zu wenig oder unregelmäßig
list-maintenance-unpaid = Nein, wo er oder sie lebt, ist bekannt
list-maintenance-whereabouts_unknown = Nein, wo er oder sie lebt, ist nicht bekannt
list-maintenance-paternity_open = Die Vaterschaft ist nicht festgestellt
list-maintenance-deceased = Der andere Elternteil ist gestorben

## occupation_fields

list-occupation_fields-crafts = Handwerk (auch Friseur, Bau, Kfz)
list-occupation_fields-industry_commerce = Industrie, Handel, Lager
list-occupation_fields-health_care = Gesundheit und Pflege
list-occupation_fields-education_social = Schule, Erziehung, Soziales
list-occupation_fields-engineering = Technik, Ingenieurwesen, Architektur
list-occupation_fields-it = Computer und IT
list-occupation_fields-transport = Fahren und Transport
list-occupation_fields-hospitality = Küche, Restaurant, Hotel
list-occupation_fields-cleaning = Reinigung und Hauswirtschaft
list-occupation_fields-agriculture = Landwirtschaft und Garten
list-occupation_fields-office = Büro und Verwaltung
list-occupation_fields-law = Recht und öffentlicher Dienst
list-occupation_fields-other = Anderer Bereich

## offices

list-offices-immigration_office = Ausländerbehörde
list-offices-jobcenter = Jobcenter
list-offices-employment_agency = Agentur für Arbeit
list-offices-social_office = Sozialamt
list-offices-youth_office = Jugendamt
list-offices-school_office = Schule oder Schulamt
list-offices-registration_office = Bürgerbüro
list-offices-housing_office = Wohnungsamt
list-offices-family_benefits_office = Familienkasse
list-offices-health_insurance = Krankenkasse
list-offices-bamf = BAMF (Bundesamt für Migration und Flüchtlinge)
list-offices-court = Gericht
list-offices-police = Polizei
list-offices-landlord = Vermietung oder Hausverwaltung
list-offices-energy_supplier = Strom- oder Gasversorger
list-offices-debt_collector = Inkasso oder Mahnung
list-offices-embassy = Botschaft oder Konsulat
list-offices-doctor = Arztpraxis oder Klinik
list-offices-course_provider = Sprachkursträger
list-offices-other = Andere Stelle

## renewal_steps

list-renewal_steps-nothing = Noch nichts
list-renewal_steps-phone_call = Angerufen
list-renewal_steps-appointment_requested = Um einen Termin gebeten
list-renewal_steps-appointment_booked = Termin steht fest
list-renewal_steps-online_form = Antrag online gestellt
list-renewal_steps-email = Antrag per E-Mail geschickt
list-renewal_steps-letter = Antrag per Post geschickt
list-renewal_steps-in_person = Antrag persönlich abgegeben
list-renewal_steps-receipt_held = Eingangsbestätigung liegt vor
list-renewal_steps-fiction_certificate = Fiktionsbescheinigung liegt vor

## residence_demands

list-residence_demands-nothing = Nichts davon
list-residence_demands-revocation_letter = Brief über Widerruf oder Prüfung des Schutzes
list-residence_demands-passport_demanded = Ich soll einen Pass vorlegen oder besorgen
list-residence_demands-sent_to_embassy = Ich soll zur Botschaft gehen
list-residence_demands-interview_invitation = Einladung zu einem Gespräch über den Schutz

## residence_titles

list-residence_titles-22_admission = § 22 – Aufnahme aus dem Ausland
list-residence_titles-23_1_state_admission = § 23 Abs. 1 – Aufnahme durch das Land
list-residence_titles-23_2_federal_admission = § 23 Abs. 2 – Aufnahme durch den Bund
list-residence_titles-23_4_resettlement = § 23 Abs. 4 – Resettlement
list-residence_titles-23a_hardship = § 23a – Härtefall
list-residence_titles-24_temporary_protection = § 24 – vorübergehender Schutz (Ukraine)
    .hint = Die Karte gilt länger, als das aufgedruckte Datum zeigt: Merkblatt beachten
list-residence_titles-25_1_asylum = § 25 Abs. 1 – Asylberechtigung
list-residence_titles-25_2_refugee = § 25 Abs. 2 – Flüchtling
    .hint = Karte: „§ 25 Abs. 2 S. 1 Alt. 1“, meist mit blauem Reiseausweis
list-residence_titles-25_2_subsidiary = § 25 Abs. 2 – subsidiärer Schutz
    .hint = Karte: „§ 25 Abs. 2 S. 1 Alt. 2“; Bescheid: „subsidiärer Schutz“
list-residence_titles-25_3_deportation_ban = § 25 Abs. 3 – Abschiebungsverbot
list-residence_titles-25_4_1_temporary_stay = § 25 Abs. 4 S. 1 – vorübergehender Aufenthalt
list-residence_titles-25_4_2_hardship_extension = § 25 Abs. 4 S. 2 – Verlängerung wegen Härte
list-residence_titles-25_4a_trafficking = § 25 Abs. 4a – Opfer einer Straftat
list-residence_titles-25_4b_exploitation = § 25 Abs. 4b – Ausbeutung bei der Arbeit
list-residence_titles-25_5_departure_impossible = § 25 Abs. 5 – Ausreise nicht möglich
list-residence_titles-25a_integrated_youth = § 25a – gut integrierte Jugendliche
list-residence_titles-25b_lasting_integration = § 25b – nachhaltige Integration
list-residence_titles-104c_opportunity = § 104c – Chancen-Aufenthalt
    .hint = Gilt 18 Monate, danach § 25a oder § 25b
list-residence_titles-28_1_spouse = § 28 Abs. 1 – Ehepartner einer deutschen Person
list-residence_titles-28_1_child = § 28 Abs. 1 – Kind einer deutschen Person
list-residence_titles-28_1_parent = § 28 Abs. 1 – Elternteil eines deutschen Kindes
list-residence_titles-30_spouse = § 30 – Ehepartner (Familiennachzug)
list-residence_titles-31_independent_spouse = § 31 – eigenständig nach der Ehe
list-residence_titles-32_child = § 32 – Kind (Familiennachzug)
list-residence_titles-33_born_in_germany = § 33 – in Deutschland geborenes Kind
list-residence_titles-34_independent_child = § 34 – eigenständig als Kind
list-residence_titles-36_1_parents = § 36 Abs. 1 – Eltern (Familiennachzug)
list-residence_titles-36_2_other_family = § 36 Abs. 2 – andere Familienangehörige
list-residence_titles-36a_family_of_subsidiary = § 36a – Familie von subsidiär Geschützten
list-residence_titles-16a_vocational_training = § 16a – Berufsausbildung
list-residence_titles-16b_study = § 16b – Studium
list-residence_titles-16c_study_mobility = § 16c – Mobilität im Studium
list-residence_titles-16d_recognition = § 16d – Anerkennung der Ausbildung
list-residence_titles-16d_3_recognition_partnership = § 16d Abs. 3 – Anerkennungspartnerschaft
list-residence_titles-16e_eu_internship = § 16e – Praktikum im Studium
list-residence_titles-16f_language_or_school = § 16f – Sprachkurs oder Schulbesuch
list-residence_titles-16g_vocational_training = § 16g – Ausbildung nach Duldung
list-residence_titles-17_search_training = § 17 – Suche nach Ausbildung oder Studium
list-residence_titles-18a_skilled_vocational = § 18a – Fachkraft mit Berufsausbildung
list-residence_titles-18b_skilled_academic = § 18b – Fachkraft mit Studium
list-residence_titles-18d_research = § 18d – Forschung
list-residence_titles-18e_research_short_mobility = § 18e – Forschung, kurze Mobilität
list-residence_titles-18f_mobile_researcher = § 18f – mobile Forschende
list-residence_titles-18g_blue_card = § 18g – Blaue Karte EU
list-residence_titles-18h_blue_card_short_mobility = § 18h – Blaue Karte, kurze Mobilität
list-residence_titles-18i_blue_card_long_mobility = § 18i – Blaue Karte, lange Mobilität
list-residence_titles-19_ict_card = § 19 – ICT-Karte
list-residence_titles-19a_ict_short_mobility = § 19a – ICT, kurze Mobilität
list-residence_titles-19b_mobile_ict_card = § 19b – Mobiler-ICT-Karte
list-residence_titles-19c_other_employment = § 19c – sonstige Beschäftigung
    .hint = Zum Beispiel Westbalkan, Berufserfahrung, Au-pair
list-residence_titles-19d_qualified_tolerated = § 19d – Fachkraft nach Duldung
list-residence_titles-19e_european_voluntary_service = § 19e – Europäischer Freiwilligendienst
list-residence_titles-20_search_after_graduation = § 20 – Arbeitssuche nach Abschluss
list-residence_titles-20a_opportunity_card = § 20a – Chancenkarte
list-residence_titles-21_self_employed = § 21 – selbstständige Tätigkeit
list-residence_titles-9_settlement = § 9 – Niederlassungserlaubnis
    .hint = Unbefristet; das Datum auf der Karte gilt nur für die Karte
list-residence_titles-9a_long_term_eu = § 9a – Daueraufenthalt-EU
list-residence_titles-18c_settlement_skilled = § 18c – Niederlassungserlaubnis für Fachkräfte
list-residence_titles-21_4_settlement_self_employed = § 21 Abs. 4 – Niederlassungserlaubnis für Selbstständige
list-residence_titles-23_2_settlement = § 23 Abs. 2 – Niederlassungserlaubnis
list-residence_titles-26_3_settlement = § 26 Abs. 3 – Niederlassungserlaubnis für Geflüchtete
list-residence_titles-26_4_settlement = § 26 Abs. 4 – Niederlassungserlaubnis, humanitär
list-residence_titles-28_2_settlement = § 28 Abs. 2 – Niederlassungserlaubnis, deutsche Familie
list-residence_titles-31_3_settlement_spouse = § 31 Abs. 3 – Niederlassungserlaubnis nach der Ehe
list-residence_titles-35_settlement_child = § 35 – Niederlassungserlaubnis für junge Menschen
list-residence_titles-38_settlement_former_german = § 38 – Niederlassungserlaubnis, früher deutsch
list-residence_titles-4_2_association_law = § 4 Abs. 2 – Assoziationsrecht Türkei
list-residence_titles-7_1_3_other_purpose = § 7 Abs. 1 S. 3 – anderer Zweck
list-residence_titles-37_return = § 37 – Recht auf Wiederkehr
list-residence_titles-38_former_german = § 38 – früher deutsch, befristet
list-residence_titles-38a_long_term_other_eu = § 38a – Daueraufenthalt aus anderem EU-Staat
list-residence_titles-81_3_1_fiction = § 81 Abs. 3 S. 1 – Fiktionsbescheinigung (erlaubter Aufenthalt)
list-residence_titles-81_3_2_fiction = § 81 Abs. 3 S. 2 – Fiktionsbescheinigung (Abschiebung ausgesetzt)
list-residence_titles-81_4_fiction = § 81 Abs. 4 – Fiktionsbescheinigung (alter Titel gilt weiter)
    .hint = Auf dem Blatt ist „§ 81 Abs. 4“ angekreuzt
list-residence_titles-arrival_certificate = Ankunftsnachweis (§ 63a AsylG)
list-residence_titles-asylum_permission = Aufenthaltsgestattung (§ 55 AsylG)
list-residence_titles-60a_toleration = § 60a – Duldung, Absatz unklar
list-residence_titles-60a_2_1_toleration = § 60a Abs. 2 S. 1 – Duldung, Abschiebung nicht möglich
list-residence_titles-60a_2_3_toleration = § 60a Abs. 2 S. 3 – Duldung aus persönlichen Gründen
list-residence_titles-60b_toleration = § 60b – Duldung bei ungeklärter Identität
list-residence_titles-60c_training_toleration = § 60c – Ausbildungsduldung
list-residence_titles-60d_employment_toleration = § 60d – Beschäftigungsduldung
list-residence_titles-6_1_schengen_visa = § 6 Abs. 1 – Schengen-Visum (C)
list-residence_titles-6_3_national_visa = § 6 Abs. 3 – nationales Visum (D)
list-residence_titles-eu_worker = EU-Freizügigkeit – in Arbeit oder Ausbildung
list-residence_titles-eu_self_employed = EU-Freizügigkeit – selbstständig
list-residence_titles-eu_job_seeker = EU-Freizügigkeit – auf Arbeitssuche
list-residence_titles-eu_not_working = EU-Freizügigkeit – nicht erwerbstätig
list-residence_titles-eu_family = EU-Freizügigkeit – Familie einer EU-Person
list-residence_titles-eu_close_person = EU-Freizügigkeit – nahestehende Person
list-residence_titles-eu_residence_card = Aufenthaltskarte für Angehörige von EU-Personen
list-residence_titles-eu_permanent = EU-Daueraufenthaltsrecht
list-residence_titles-swiss = Freizügigkeit – Schweizer Staatsangehörige
list-residence_titles-gb_withdrawal = Aufenthaltsdokument-GB (Brexit)
list-residence_titles-german = Deutsche Staatsangehörigkeit
list-residence_titles-late_repatriate = Spätaussiedlerin oder Spätaussiedler, Familie
list-residence_titles-border_crossing_certificate = Grenzübertrittsbescheinigung (§ 50)
list-residence_titles-undocumented = Kein Papier oder ungeklärt
    .hint = Nicht zusammen mit einem Namen speichern; zuerst beraten lassen
list-residence_titles-other = Anderes Papier

## roof_tonight

list-roof_tonight-yes = Ja
list-roof_tonight-tonight_only = Nur für heute Nacht
list-roof_tonight-unsure = Nicht sicher
list-roof_tonight-no = Nein

## scripts

list-scripts-latin = Lateinische Schrift (A B C)
list-scripts-arabic = Arabische Schrift
list-scripts-cyrillic = Kyrillische Schrift
list-scripts-greek = Griechische Schrift
list-scripts-ethiopic = Äthiopische Schrift
list-scripts-other = Andere Schrift
list-scripts-none = Ich lese kaum

## share_partners

list-share_partners-none = Mit niemandem
list-share_partners-immigration_office = Ausländerbehörde
list-share_partners-jobcenter = Jobcenter
list-share_partners-youth_office = Jugendamt
list-share_partners-social_office = Sozialamt
list-share_partners-family_benefits_office = Familienkasse
list-share_partners-health_insurance = Krankenkasse
list-share_partners-language_course_provider = Sprachkursträger
list-share_partners-migration_counselling = Migrationsberatung
list-share_partners-asylum_counselling = Asyl- und Flüchtlingsberatung
list-share_partners-lawyer = Anwältin oder Anwalt
list-share_partners-chamber = Handwerkskammer oder IHK
list-share_partners-landlord = Vermietung oder Hausverwaltung

## support_levels

list-support_levels-information = Mir sagen, wie es geht
list-support_levels-together = Es gemeinsam mit mir tun
list-support_levels-accompany = Mich zu Terminen begleiten
list-support_levels-for_me = Es für mich übernehmen

## work_goals

list-work_goals-job_now = Bald arbeiten
list-work_goals-training = Eine Ausbildung machen
list-work_goals-qualification = Mich im Beruf weiterbilden
list-work_goals-recognition = Meinen Abschluss anerkennen lassen
list-work_goals-self_employment = Mich selbstständig machen
list-work_goals-study = Studieren
list-work_goals-not_now = Zurzeit nicht arbeiten

## yes_no

list-yes_no-yes = Ja
list-yes_no-no = Nein
