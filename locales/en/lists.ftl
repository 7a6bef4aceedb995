# The options of all lists. German office terms stay in brackets; paragraphs without a law are of the Aufenthaltsgesetz.
# The list yes_no is built in.

## accounts

list-accounts-yes = Yes
list-accounts-no = No
list-accounts-blocked = Yes, but blocked or seized
list-accounts-protected = Yes, an account protected from seizure (P-Konto)
list-accounts-payment_card = Only a payment card (Bezahlkarte)

## benefits

list-benefits-sgb2 = Basic income support from the Jobcenter (Grundsicherungsgeld, formerly Bürgergeld, SGB II)
list-benefits-asylblg_3 = Asylum seekers’ benefits, basic (Grundleistungen)
list-benefits-asylblg_2 = Asylum seekers’ benefits, analogue (Analogleistungen)
list-benefits-sgb12_subsistence = Social assistance for living costs (Sozialhilfe, SGB XII)
list-benefits-sgb12_old_age = Basic security in old age or when unable to work (Grundsicherung, SGB XII)
list-benefits-unemployment_benefit = Unemployment benefit (Arbeitslosengeld, formerly ALG I)
list-benefits-child_benefit = Child benefit (Kindergeld)
list-benefits-child_supplement = Child supplement (Kinderzuschlag)
list-benefits-housing_benefit = Housing benefit (Wohngeld)
list-benefits-parental_allowance = Parental allowance (Elterngeld)
list-benefits-bafoeg = Student grant (BAföG)
list-benefits-vocational_training_grant = Vocational training grant (Berufsausbildungsbeihilfe, BAB)
list-benefits-sick_pay = Sick pay from the health insurance (Krankengeld)
list-benefits-pension = Pension (Rente)
list-benefits-bridging = Bridging benefits (Überbrückungsleistungen)
list-benefits-education_package = Education and participation (Bildung und Teilhabe)
list-benefits-none = None

## certificates

list-certificates-original = Yes, the original
list-certificates-copy = Yes, a copy or a photo
list-certificates-lost = There was one, it is lost
list-certificates-none = No, learned without a certificate

## claim_states

list-claim_states-received = Yes
list-claim_states-applied = Applied for, no answer yet
list-claim_states-not_applied = No, not applied for yet
list-claim_states-refused = No, refused

## counselling

list-counselling-none = Nobody
list-counselling-kim = Case management (KIM)
list-counselling-mbe = Migration counselling for adults (MBE)
list-counselling-jmd = Youth migration service (JMD)
list-counselling-refugee_counselling = Refugee or asylum counselling
list-counselling-integration_agency = Integration agency (Integrationsagentur)
list-counselling-jobcenter_case_management = Case management at the Jobcenter
list-counselling-youth_office = Youth office (Jugendamt) or family support
list-counselling-womens_counselling = Women’s counselling
list-counselling-debt_counselling = Debt counselling
list-counselling-lawyer = Lawyer
list-counselling-volunteer = Volunteers
list-counselling-other = Another service

## countries

list-countries-ad = Andorra
list-countries-ae = United Arab Emirates
list-countries-af = Afghanistan
list-countries-ag = Antigua and Barbuda
list-countries-ai = Anguilla
list-countries-al = Albania
list-countries-am = Armenia
list-countries-ao = Angola
list-countries-aq = Antarctica
list-countries-ar = Argentina
list-countries-as = American Samoa
list-countries-at = Austria
list-countries-au = Australia
list-countries-aw = Aruba
list-countries-ax = Åland Islands
list-countries-az = Azerbaijan
list-countries-ba = Bosnia and Herzegovina
list-countries-bb = Barbados
list-countries-bd = Bangladesh
list-countries-be = Belgium
list-countries-bf = Burkina Faso
list-countries-bg = Bulgaria
list-countries-bh = Bahrain
list-countries-bi = Burundi
list-countries-bj = Benin
list-countries-bl = Saint Barthélemy
list-countries-bm = Bermuda
list-countries-bn = Brunei
list-countries-bo = Bolivia
list-countries-bq = Caribbean Netherlands
list-countries-br = Brazil
list-countries-bs = Bahamas
list-countries-bt = Bhutan
list-countries-bv = Bouvet Island
list-countries-bw = Botswana
list-countries-by = Belarus
list-countries-bz = Belize
list-countries-ca = Canada
list-countries-cc = Cocos Islands
list-countries-cd = Congo, Democratic Republic
list-countries-cf = Central African Republic
list-countries-cg = Congo, Republic
list-countries-ch = Switzerland
list-countries-ci = Côte d’Ivoire
list-countries-ck = Cook Islands
list-countries-cl = Chile
list-countries-cm = Cameroon
list-countries-cn = China
list-countries-co = Colombia
list-countries-cr = Costa Rica
list-countries-cu = Cuba
list-countries-cv = Cabo Verde
list-countries-cw = Curaçao
list-countries-cx = Christmas Island
list-countries-cy = Cyprus
list-countries-cz = Czechia
list-countries-de = Germany
list-countries-dj = Djibouti
list-countries-dk = Denmark
list-countries-dm = Dominica
list-countries-do = Dominican Republic
list-countries-dz = Algeria
list-countries-ec = Ecuador
list-countries-ee = Estonia
list-countries-eg = Egypt
list-countries-eh = Western Sahara
list-countries-er = Eritrea
list-countries-es = Spain
list-countries-et = Ethiopia
list-countries-fi = Finland
list-countries-fj = Fiji
list-countries-fk = Falkland Islands
list-countries-fm = Micronesia
list-countries-fo = Faroe Islands
list-countries-fr = France
list-countries-ga = Gabon
list-countries-gb = United Kingdom
list-countries-gd = Grenada
list-countries-ge = Georgia
list-countries-gf = French Guiana
list-countries-gg = Guernsey
list-countries-gh = Ghana
list-countries-gi = Gibraltar
list-countries-gl = Greenland
list-countries-gm = Gambia
list-countries-gn = Guinea
list-countries-gp = Guadeloupe
list-countries-gq = Equatorial Guinea
list-countries-gr = Greece
list-countries-gs = South Georgia and the South Sandwich Islands
list-countries-gt = Guatemala
list-countries-gu = Guam
list-countries-gw = Guinea-Bissau
list-countries-gy = Guyana
list-countries-hk = Hong Kong
list-countries-hm = Heard and McDonald Islands
list-countries-hn = Honduras
list-countries-hr = Croatia
list-countries-ht = Haiti
list-countries-hu = Hungary
list-countries-id = Indonesia
list-countries-ie = Ireland
list-countries-il = Israel
list-countries-im = Isle of Man
list-countries-in = India
list-countries-io = British Indian Ocean Territory
list-countries-iq = Iraq
list-countries-ir = Iran
list-countries-is = Iceland
list-countries-it = Italy
list-countries-je = Jersey
list-countries-jm = Jamaica
list-countries-jo = Jordan
list-countries-jp = Japan
list-countries-ke = Kenya
list-countries-kg = Kyrgyzstan
list-countries-kh = Cambodia
list-countries-ki = Kiribati
list-countries-km = Comoros
list-countries-kn = St. Kitts and Nevis
list-countries-kp = North Korea
list-countries-kr = South Korea
list-countries-kw = Kuwait
list-countries-ky = Cayman Islands
list-countries-kz = Kazakhstan
list-countries-la = Laos
list-countries-lb = Lebanon
list-countries-lc = St. Lucia
list-countries-li = Liechtenstein
list-countries-lk = Sri Lanka
list-countries-lr = Liberia
list-countries-ls = Lesotho
list-countries-lt = Lithuania
list-countries-lu = Luxembourg
list-countries-lv = Latvia
list-countries-ly = Libya
list-countries-ma = Morocco
list-countries-mc = Monaco
list-countries-md = Moldova
list-countries-me = Montenegro
list-countries-mf = Saint Martin (French part)
list-countries-mg = Madagascar
list-countries-mh = Marshall Islands
list-countries-mk = North Macedonia
list-countries-ml = Mali
list-countries-mm = Myanmar
list-countries-mn = Mongolia
list-countries-mo = Macao
list-countries-mp = Northern Mariana Islands
list-countries-mq = Martinique
list-countries-mr = Mauritania
list-countries-ms = Montserrat
list-countries-mt = Malta
list-countries-mu = Mauritius
list-countries-mv = Maldives
list-countries-mw = Malawi
list-countries-mx = Mexico
list-countries-my = Malaysia
list-countries-mz = Mozambique
list-countries-na = Namibia
list-countries-nc = New Caledonia
list-countries-ne = Niger
list-countries-nf = Norfolk Island
list-countries-ng = Nigeria
list-countries-ni = Nicaragua
list-countries-nl = Netherlands
list-countries-no = Norway
list-countries-np = Nepal
list-countries-nr = Nauru
list-countries-nu = Niue
list-countries-nz = New Zealand
list-countries-om = Oman
list-countries-pa = Panama
list-countries-pe = Peru
list-countries-pf = French Polynesia
list-countries-pg = Papua New Guinea
list-countries-ph = Philippines
list-countries-pk = Pakistan
list-countries-pl = Poland
list-countries-pm = Saint Pierre and Miquelon
list-countries-pn = Pitcairn Islands
list-countries-pr = Puerto Rico
list-countries-ps = Palestine
list-countries-pt = Portugal
list-countries-pw = Palau
list-countries-py = Paraguay
list-countries-qa = Qatar
list-countries-re = Réunion
list-countries-ro = Romania
list-countries-rs = Serbia
list-countries-ru = Russia
list-countries-rw = Rwanda
list-countries-sa = Saudi Arabia
list-countries-sb = Solomon Islands
list-countries-sc = Seychelles
list-countries-sd = Sudan
list-countries-se = Sweden
list-countries-sg = Singapore
list-countries-sh = St. Helena, Ascension and Tristan da Cunha
list-countries-si = Slovenia
list-countries-sj = Svalbard and Jan Mayen
list-countries-sk = Slovakia
list-countries-sl = Sierra Leone
list-countries-sm = San Marino
list-countries-sn = Senegal
list-countries-so = Somalia
list-countries-sr = Suriname
list-countries-ss = South Sudan
list-countries-st = São Tomé and Príncipe
list-countries-sv = El Salvador
list-countries-sx = Sint Maarten (Dutch part)
list-countries-sy = Syria
list-countries-sz = Eswatini
list-countries-tc = Turks and Caicos Islands
list-countries-td = Chad
list-countries-tf = French Southern and Antarctic Lands
list-countries-tg = Togo
list-countries-th = Thailand
list-countries-tj = Tajikistan
list-countries-tk = Tokelau
list-countries-tl = Timor-Leste
list-countries-tm = Turkmenistan
list-countries-tn = Tunisia
list-countries-to = Tonga
list-countries-tr = Türkiye
list-countries-tt = Trinidad and Tobago
list-countries-tv = Tuvalu
list-countries-tw = Taiwan
list-countries-tz = Tanzania
list-countries-ua = Ukraine
list-countries-ug = Uganda
list-countries-um = US Minor Outlying Islands
list-countries-us = United States (USA)
list-countries-uy = Uruguay
list-countries-uz = Uzbekistan
list-countries-va = Vatican City
list-countries-vc = St. Vincent and the Grenadines
list-countries-ve = Venezuela
list-countries-vg = British Virgin Islands
list-countries-vi = US Virgin Islands
list-countries-vn = Vietnam
list-countries-vu = Vanuatu
list-countries-wf = Wallis and Futuna
list-countries-ws = Samoa
list-countries-xk = Kosovo
list-countries-ye = Yemen
list-countries-yt = Mayotte
list-countries-za = South Africa
list-countries-zm = Zambia
list-countries-zw = Zimbabwe
list-countries-stateless = Stateless
list-countries-unclear = Not established

## course_obstacles

list-course_obstacles-childcare = No childcare
list-course_obstacles-work = Work
list-course_obstacles-illness = Health reasons
list-course_obstacles-move = Moving house
list-course_obstacles-cost = Cost
list-course_obstacles-level = The course was too easy or too hard
list-course_obstacles-travel = The way was too long or too expensive
list-course_obstacles-residence = Problems with my stay
list-course_obstacles-other = Something else

## course_rights

list-course_rights-entitled = Yes, I have the entitlement slip (Berechtigungsschein)
list-course_rights-obliged = Yes, I have been obliged to
list-course_rights-admitted = Yes, admitted by the BAMF
list-course_rights-used_up = Hours used up or slip expired
list-course_rights-refused = No, refused
list-course_rights-not_applied = No, not asked yet

## course_states

list-course_states-none = No, never
list-course_states-waiting = Enrolled or on the waiting list
list-course_states-running = Yes, at present
list-course_states-finished = Yes, finished
list-course_states-stopped = Yes, but stopped early

## danger

list-danger-no = No
list-danger-yes = Yes
list-danger-unsure = Not sure

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
list-districts-other = Another place

## german_levels

list-german_levels-none = No German yet
list-german_levels-a1 = A1 – single words and sentences
list-german_levels-a2 = A2 – simple everyday talks
list-german_levels-b1 = B1 – on my own in everyday life
list-german_levels-b2 = B2 – confident in everyday life and at work
list-german_levels-c1 = C1 – almost like a mother tongue
list-german_levels-c2 = C2 – like a mother tongue

## health_insurance

list-health_insurance-statutory = Statutory, own membership
list-health_insurance-family = Statutory, insured through the family
list-health_insurance-voluntary = Statutory, voluntary
list-health_insurance-private = Private
list-health_insurance-asylblg_card = Health card from the social welfare office (Sozialamt)
list-health_insurance-asylblg_voucher = Treatment voucher (Behandlungsschein) from the social welfare office
list-health_insurance-home_country = In the home country (for example EHIC)
list-health_insurance-travel = Travel insurance
list-health_insurance-suspended = Insured, but contributions are open (cover suspended)
list-health_insurance-none = Not insured

## household_roles

list-household_roles-partner = Husband, wife or partner
list-household_roles-child = Child
list-household_roles-parent = Mother or father
list-household_roles-sibling = Sister or brother
list-household_roles-grandchild = Grandchild
list-household_roles-other_relative = Other relative
list-household_roles-other = Another person

## housing_kinds

list-housing_kinds-rented = Flat with a rental contract of my own
list-housing_kinds-sublet = As a subtenant
list-housing_kinds-family_friends = With relatives or friends
list-housing_kinds-municipal_shelter = Accommodation of the city
list-housing_kinds-state_reception = Accommodation of the federal state (EAE, ZUE)
list-housing_kinds-emergency_shelter = Emergency shelter or night shelter
list-housing_kinds-womens_refuge = Women’s refuge (Frauenhaus)
list-housing_kinds-hotel = Hotel or workers’ lodging
list-housing_kinds-employer = Accommodation from the employer
list-housing_kinds-street = Without a home
list-housing_kinds-clinic_or_prison = Hospital or prison

## kita_steps

list-kita_steps-nothing = Nothing yet
list-kita_steps-form_not_sent = Form filled in but not sent
list-kita_steps-navigator = Registered in the Kita-Navigator
list-kita_steps-asked_kitas = Asked at nurseries (Kitas)
list-kita_steps-day_care_asked = Asked for a childminder (Tagespflege)
list-kita_steps-refused = Refused, only by word of mouth
list-kita_steps-refused_in_writing = Refused in writing
list-kita_steps-offer = A place is offered

## languages

list-languages-ar = Arabic
list-languages-uk = Ukrainian
list-languages-tr = Turkish
list-languages-ru = Russian
list-languages-fa = Persian (Farsi)
list-languages-prs = Dari
list-languages-kmr = Kurdish (Kurmancî)
list-languages-ro = Romanian
list-languages-bg = Bulgarian
list-languages-pl = Polish
list-languages-en = English
list-languages-fr = French
list-languages-ti = Tigrinya
list-languages-ps = Pashto
list-languages-ckb = Kurdish (Soranî)
list-languages-so = Somali
list-languages-es = Spanish
list-languages-sq = Albanian
list-languages-sr-Latn = Serbian
list-languages-bs = Bosnian
list-languages-hr = Croatian
list-languages-el = Greek
list-languages-ur = Urdu
list-languages-pa = Punjabi
list-languages-ka = Georgian
list-languages-it = Italian
list-languages-vi = Vietnamese
list-languages-zh = Chinese
list-languages-ja = Japanese
list-languages-hi = Hindi
list-languages-de = German
list-languages-de-simple = Simple German
list-languages-am = Amharic
list-languages-az = Azerbaijani
list-languages-be = Belarusian
list-languages-bn = Bengali
list-languages-cs = Czech
list-languages-da = Danish
list-languages-et = Estonian
list-languages-ff = Fula (Pular)
list-languages-fi = Finnish
list-languages-ha = Hausa
list-languages-hu = Hungarian
list-languages-hy = Armenian
list-languages-ig = Igbo
list-languages-ko = Korean
list-languages-ln = Lingala
list-languages-lt = Lithuanian
list-languages-lv = Latvian
list-languages-mk = Macedonian
list-languages-mn = Mongolian
list-languages-ne = Nepali
list-languages-nl = Dutch
list-languages-om = Oromo
list-languages-pt = Portuguese
list-languages-rom = Romani
list-languages-sk = Slovak
list-languages-sl = Slovenian
list-languages-sv = Swedish
list-languages-sw = Swahili
list-languages-ta = Tamil
list-languages-tg = Tajik
list-languages-th = Thai
list-languages-tk = Turkmen
list-languages-tl = Tagalog (Filipino)
list-languages-tw = Twi (Akan)
list-languages-uz = Uzbek
list-languages-wo = Wolof
list-languages-yo = Yoruba
list-languages-aii = Aramaic (Assyrian)
list-languages-gsg = German Sign Language
list-languages-other = Another language

## maintenance

list-maintenance-lives_here = The other parent lives with us
list-maintenance-paid = Yes, in full and regularly
list-maintenance-paid_partly = Yes, but too little or not regularly
list-maintenance-unpaid = No, and it is known where he or she lives
list-maintenance-whereabouts_unknown = No, and it is not known where he or she lives
list-maintenance-paternity_open = Paternity is not established
list-maintenance-deceased = The other parent has died

## occupation_fields

list-occupation_fields-crafts = Crafts (also hairdressing, building, cars)
list-occupation_fields-industry_commerce = Industry, trade, warehouse
list-occupation_fields-health_care = Health and care
list-occupation_fields-education_social = School, education, social work
list-occupation_fields-engineering = Technology, engineering, architecture
list-occupation_fields-it = Computers and IT
list-occupation_fields-transport = Driving and transport
list-occupation_fields-hospitality = Kitchen, restaurant, hotel
list-occupation_fields-cleaning = Cleaning and housekeeping
list-occupation_fields-agriculture = Farming and gardening
list-occupation_fields-office = Office and administration
list-occupation_fields-law = Law and public service
list-occupation_fields-other = Another field

## offices

list-offices-immigration_office = Immigration office (Ausländerbehörde)
list-offices-jobcenter = Jobcenter
list-offices-employment_agency = Employment agency (Agentur für Arbeit)
list-offices-social_office = Social welfare office (Sozialamt)
list-offices-youth_office = Youth office (Jugendamt)
list-offices-school_office = School or school office (Schulamt)
list-offices-registration_office = Registration office (Bürgerbüro)
list-offices-housing_office = Housing office (Wohnungsamt)
list-offices-family_benefits_office = Family benefits office (Familienkasse)
list-offices-health_insurance = Health insurance (Krankenkasse)
list-offices-bamf = BAMF (Federal Office for Migration and Refugees)
list-offices-court = Court
list-offices-police = Police
list-offices-landlord = Landlord or property management
list-offices-energy_supplier = Electricity or gas supplier
list-offices-debt_collector = Debt collection or reminder
list-offices-embassy = Embassy or consulate
list-offices-doctor = Doctor’s practice or hospital
list-offices-course_provider = Language school
list-offices-other = Another office

## renewal_steps

list-renewal_steps-nothing = Nothing yet
list-renewal_steps-phone_call = Telephoned
list-renewal_steps-appointment_requested = Asked for an appointment
list-renewal_steps-appointment_booked = An appointment is fixed
list-renewal_steps-online_form = Application made online
list-renewal_steps-email = Application sent by e-mail
list-renewal_steps-letter = Application sent by post
list-renewal_steps-in_person = Application handed in personally
list-renewal_steps-receipt_held = I have the confirmation of receipt
list-renewal_steps-fiction_certificate = I have the Fiktionsbescheinigung (certificate while the application is open)

## residence_demands

list-residence_demands-nothing = None of these
list-residence_demands-revocation_letter = Letter about revoking or reviewing the protection
list-residence_demands-passport_demanded = I am asked to show or get a passport
list-residence_demands-sent_to_embassy = I am asked to go to the embassy
list-residence_demands-interview_invitation = Invitation to a talk about the protection

## residence_titles

list-residence_titles-22_admission = § 22 – admission from abroad
list-residence_titles-23_1_state_admission = § 23 Abs. 1 – admission by the federal state
list-residence_titles-23_2_federal_admission = § 23 Abs. 2 – admission by the federation
list-residence_titles-23_4_resettlement = § 23 Abs. 4 – resettlement
list-residence_titles-23a_hardship = § 23a – case of hardship
list-residence_titles-24_temporary_protection = § 24 – temporary protection (Ukraine)
    .hint = The card is valid longer than the printed date says: see the information sheet
list-residence_titles-25_1_asylum = § 25 Abs. 1 – entitled to asylum
list-residence_titles-25_2_refugee = § 25 Abs. 2 – refugee
    .hint = Card: “§ 25 Abs. 2 S. 1 Alt. 1”, mostly with the blue travel document (Reiseausweis)
list-residence_titles-25_2_subsidiary = § 25 Abs. 2 – subsidiary protection
    .hint = Card: “§ 25 Abs. 2 S. 1 Alt. 2”; decision: “subsidiärer Schutz”
list-residence_titles-25_3_deportation_ban = § 25 Abs. 3 – ban on deportation
list-residence_titles-25_4_1_temporary_stay = § 25 Abs. 4 S. 1 – temporary stay
list-residence_titles-25_4_2_hardship_extension = § 25 Abs. 4 S. 2 – extension because of hardship
list-residence_titles-25_4a_trafficking = § 25 Abs. 4a – victim of a crime
list-residence_titles-25_4b_exploitation = § 25 Abs. 4b – exploitation at work
list-residence_titles-25_5_departure_impossible = § 25 Abs. 5 – leaving is not possible
list-residence_titles-25a_integrated_youth = § 25a – well-integrated young people
list-residence_titles-25b_lasting_integration = § 25b – lasting integration
list-residence_titles-104c_opportunity = § 104c – opportunity residence (Chancen-Aufenthalt)
    .hint = Valid for 18 months, then § 25a or § 25b
list-residence_titles-28_1_spouse = § 28 Abs. 1 – spouse of a German
list-residence_titles-28_1_child = § 28 Abs. 1 – child of a German
list-residence_titles-28_1_parent = § 28 Abs. 1 – parent of a German child
list-residence_titles-30_spouse = § 30 – spouse (family reunion)
list-residence_titles-31_independent_spouse = § 31 – right of one’s own after marriage
list-residence_titles-32_child = § 32 – child (family reunion)
list-residence_titles-33_born_in_germany = § 33 – child born in Germany
list-residence_titles-34_independent_child = § 34 – right of one’s own as a child
list-residence_titles-36_1_parents = § 36 Abs. 1 – parents (family reunion)
list-residence_titles-36_2_other_family = § 36 Abs. 2 – other family members
list-residence_titles-36a_family_of_subsidiary = § 36a – family of people with subsidiary protection
list-residence_titles-16a_vocational_training = § 16a – vocational training
list-residence_titles-16b_study = § 16b – studies
list-residence_titles-16c_study_mobility = § 16c – mobility during studies
list-residence_titles-16d_recognition = § 16d – recognition of training
list-residence_titles-16d_3_recognition_partnership = § 16d Abs. 3 – recognition partnership
list-residence_titles-16e_eu_internship = § 16e – internship during studies
list-residence_titles-16f_language_or_school = § 16f – language course or school
list-residence_titles-16g_vocational_training = § 16g – training after a toleration (Duldung)
list-residence_titles-17_search_training = § 17 – looking for training or a place at university
list-residence_titles-18a_skilled_vocational = § 18a – skilled worker with vocational training
list-residence_titles-18b_skilled_academic = § 18b – skilled worker with a degree
list-residence_titles-18d_research = § 18d – research
list-residence_titles-18e_research_short_mobility = § 18e – research, short mobility
list-residence_titles-18f_mobile_researcher = § 18f – mobile researcher
list-residence_titles-18g_blue_card = § 18g – EU Blue Card
list-residence_titles-18h_blue_card_short_mobility = § 18h – Blue Card, short mobility
list-residence_titles-18i_blue_card_long_mobility = § 18i – Blue Card, long mobility
list-residence_titles-19_ict_card = § 19 – ICT card
list-residence_titles-19a_ict_short_mobility = § 19a – ICT, short mobility
list-residence_titles-19b_mobile_ict_card = § 19b – mobile ICT card
list-residence_titles-19c_other_employment = § 19c – other employment
    .hint = For example Western Balkans, work experience, au pair
list-residence_titles-19d_qualified_tolerated = § 19d – skilled worker after a toleration (Duldung)
list-residence_titles-19e_european_voluntary_service = § 19e – European voluntary service
list-residence_titles-20_search_after_graduation = § 20 – looking for work after graduating
list-residence_titles-20a_opportunity_card = § 20a – opportunity card (Chancenkarte)
list-residence_titles-21_self_employed = § 21 – self-employment
list-residence_titles-9_settlement = § 9 – settlement permit (Niederlassungserlaubnis)
    .hint = Without end; the date on the card is only that of the card
list-residence_titles-9a_long_term_eu = § 9a – EU long-term residence (Daueraufenthalt-EU)
list-residence_titles-18c_settlement_skilled = § 18c – settlement permit for skilled workers
list-residence_titles-21_4_settlement_self_employed = § 21 Abs. 4 – settlement permit for the self-employed
list-residence_titles-23_2_settlement = § 23 Abs. 2 – settlement permit
list-residence_titles-26_3_settlement = § 26 Abs. 3 – settlement permit for refugees
list-residence_titles-26_4_settlement = § 26 Abs. 4 – settlement permit, humanitarian
list-residence_titles-28_2_settlement = § 28 Abs. 2 – settlement permit, German family
list-residence_titles-31_3_settlement_spouse = § 31 Abs. 3 – settlement permit after marriage
list-residence_titles-35_settlement_child = § 35 – settlement permit for young people
list-residence_titles-38_settlement_former_german = § 38 – settlement permit, formerly German
list-residence_titles-4_2_association_law = § 4 Abs. 2 – association law Türkiye
list-residence_titles-7_1_3_other_purpose = § 7 Abs. 1 S. 3 – another purpose
list-residence_titles-37_return = § 37 – right to return
list-residence_titles-38_former_german = § 38 – formerly German, limited in time
list-residence_titles-38a_long_term_other_eu = § 38a – long-term resident of another EU state
list-residence_titles-81_3_1_fiction = § 81 Abs. 3 S. 1 – Fiktionsbescheinigung (stay is allowed)
list-residence_titles-81_3_2_fiction = § 81 Abs. 3 S. 2 – Fiktionsbescheinigung (deportation suspended)
list-residence_titles-81_4_fiction = § 81 Abs. 4 – Fiktionsbescheinigung (old title goes on)
    .hint = On the sheet “§ 81 Abs. 4” is ticked
list-residence_titles-arrival_certificate = Proof of arrival (Ankunftsnachweis, § 63a AsylG)
list-residence_titles-asylum_permission = Permission during the asylum procedure (Aufenthaltsgestattung, § 55 AsylG)
list-residence_titles-60a_toleration = § 60a – toleration (Duldung), paragraph unclear
list-residence_titles-60a_2_1_toleration = § 60a Abs. 2 S. 1 – toleration, deportation not possible
list-residence_titles-60a_2_3_toleration = § 60a Abs. 2 S. 3 – toleration for personal reasons
list-residence_titles-60b_toleration = § 60b – toleration, identity not established
list-residence_titles-60c_training_toleration = § 60c – toleration for training (Ausbildungsduldung)
list-residence_titles-60d_employment_toleration = § 60d – toleration for work (Beschäftigungsduldung)
list-residence_titles-6_1_schengen_visa = § 6 Abs. 1 – Schengen visa (C)
list-residence_titles-6_3_national_visa = § 6 Abs. 3 – national visa (D)
list-residence_titles-eu_worker = EU free movement – working or in training
list-residence_titles-eu_self_employed = EU free movement – self-employed
list-residence_titles-eu_job_seeker = EU free movement – looking for work
list-residence_titles-eu_not_working = EU free movement – not working
list-residence_titles-eu_family = EU free movement – family of an EU citizen
list-residence_titles-eu_close_person = EU free movement – person close to an EU citizen
list-residence_titles-eu_residence_card = Residence card (Aufenthaltskarte) for family of EU citizens
list-residence_titles-eu_permanent = EU permanent residence (Daueraufenthaltsrecht)
list-residence_titles-swiss = Free movement – Swiss citizens
list-residence_titles-gb_withdrawal = Residence document GB (Aufenthaltsdokument-GB, Brexit)
list-residence_titles-german = German citizenship
list-residence_titles-late_repatriate = Late repatriate (Spätaussiedler) or family
list-residence_titles-border_crossing_certificate = Border crossing certificate (Grenzübertrittsbescheinigung, § 50)
list-residence_titles-undocumented = No paper, or unclear
    .hint = Do not save together with a name; take advice first
list-residence_titles-other = Another paper

## roof_tonight

list-roof_tonight-yes = Yes
list-roof_tonight-tonight_only = Only for tonight
list-roof_tonight-unsure = Not sure
list-roof_tonight-no = No

## scripts

list-scripts-latin = Latin letters (A B C)
list-scripts-arabic = Arabic script
list-scripts-cyrillic = Cyrillic script
list-scripts-greek = Greek script
list-scripts-ethiopic = Ethiopic script
list-scripts-other = Another script
list-scripts-none = I hardly read

## share_partners

list-share_partners-none = With nobody
list-share_partners-immigration_office = Immigration office (Ausländerbehörde)
list-share_partners-jobcenter = Jobcenter
list-share_partners-youth_office = Youth office (Jugendamt)
list-share_partners-social_office = Social welfare office (Sozialamt)
list-share_partners-family_benefits_office = Family benefits office (Familienkasse)
list-share_partners-health_insurance = Health insurance (Krankenkasse)
list-share_partners-language_course_provider = Language school
list-share_partners-migration_counselling = Migration counselling service
list-share_partners-asylum_counselling = Asylum and refugee counselling service
list-share_partners-lawyer = Lawyer
list-share_partners-chamber = Chamber of crafts (Handwerkskammer) or chamber of commerce (IHK)
list-share_partners-landlord = Landlord or property management

## support_levels

list-support_levels-information = Tell me how it works
list-support_levels-together = Do it together with me
list-support_levels-accompany = Go with me to appointments
list-support_levels-for_me = Do it for me

## work_goals

list-work_goals-job_now = Work soon
list-work_goals-training = Do vocational training (Ausbildung)
list-work_goals-qualification = Learn more in my job
list-work_goals-recognition = Have my qualification recognised
list-work_goals-self_employment = Start my own business
list-work_goals-study = Study
list-work_goals-not_now = Not work at present

## yes_no

list-yes_no-yes = Yes
list-yes_no-no = No
