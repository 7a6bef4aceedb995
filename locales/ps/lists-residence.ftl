
## abroad_relations
list-abroad_relations-spouse = مېړه یا ښځه
list-abroad_relations-minor_child = ماشوم، تر 18 کلونو کم
list-abroad_relations-adult_child = زوی یا لور، 18 کاله یا ډېر
list-abroad_relations-parent_of_minor = مور یا پلار، زه تر 18 کلونو کم یم
list-abroad_relations-parent = مور یا پلار، زه بالغ یم
list-abroad_relations-sibling = خور یا ورور
list-abroad_relations-other = بل څوک

## asylum_phases
list-asylum_phases-never = هېڅکله پناه نه ده غوښتل شوې
list-asylum_phases-seeking = پناه غوښتل شوې، د رارسېدو سند (Ankunftsnachweis)
list-asylum_phases-applied = غوښتنلیک ورکړل شوی، لا د مرکې نېټه نشته
list-asylum_phases-hearing_scheduled = د مرکې (Anhörung) نېټه ټاکل شوې
list-asylum_phases-heard = مرکه شوې، پرېکړې ته په تمه
list-asylum_phases-dublin = د ډبلین (Dublin) بهیر، لا پرېکړه نشته
list-asylum_phases-positive = پرېکړه: ساتنه ورکړل شوې
list-asylum_phases-refused = پرېکړه: رد
list-asylum_phases-refused_obviously = پرېکړه: ښکاره بې بنسټه (offensichtlich unbegründet)
list-asylum_phases-inadmissible = پرېکړه: د کتلو وړ نه (unzulässig)، ډبلین هم
list-asylum_phases-action_pending = د محکمې دعوا روانه ده
list-asylum_phases-finally_refused = په وروستي ډول رد شوی
list-asylum_phases-follow_up = بیا غوښتنلیک (Folgeantrag) ورکړل شوی
list-asylum_phases-revocation = د ساتنې د بېرته اخیستلو بهیر (Widerruf)

## civics_tests
list-civics_tests-none = لا نه
list-civics_tests-orientation = د پېژندنې کورس، ازموینه «Leben in Deutschland»
list-civics_tests-naturalisation = د تابعیت ازموینه (Einbürgerungstest)
list-civics_tests-school = په المان کې ښوونځی یا مسلکي زده کړه

## identity_papers
list-identity_papers-none = یو هم نه
list-identity_papers-birth_certificate = د زېږون سند
list-identity_papers-identity_card = د خپل هېواد تذکره
list-identity_papers-marriage_certificate = د واده سند (نکاح خط)
list-identity_papers-family_book = د کورنۍ کتابچه یا د کورنۍ ثبت
list-identity_papers-driving_licence = د موټر چلولو لایسنس
list-identity_papers-school_certificate = د ښوونځي سند
list-identity_papers-military_book = د عسکرۍ کتابچه
list-identity_papers-old_passport_copy = د پخواني پاسپورټ کاپي یا عکس

## livelihood_shares
list-livelihood_shares-all = ټول، بې له مالي مرستو
list-livelihood_shares-most = تر نیمايي ډېر
list-livelihood_shares-some = تر نیمايي لږ
list-livelihood_shares-nothing = لا هېڅ نه

## marriage_states
list-marriage_states-together = له خپل مېړه یا ښځې سره اوسېږي
list-marriage_states-thinking_of_leaving = د جلا کېدو فکر کوي
list-marriage_states-separated = جلا اوسېږي
list-marriage_states-divorced = طلاق شوی
list-marriage_states-widowed = مېړه یا ښځه یې وفات شوې

## passport_states
list-passport_states-valid = د اعتبار ملي پاسپورټ
list-passport_states-expired = ملي پاسپورټ، بې اعتباره شوی
list-passport_states-travel_document_refugee = د کډوالو سفري سند (Reiseausweis، آبي)
list-passport_states-travel_document_foreigner = د بهرنیانو سفري سند (Reiseausweis، خړ)
list-passport_states-substitute = د پېژندپاڼې پر ځای سند (Ausweisersatz)
list-passport_states-at_office = پاسپورټ په یوه اداره کې دی
list-passport_states-applied = پاسپورټ غوښتل شوی
list-passport_states-none = پاسپورټ نشته

## proceeding_kinds
list-proceeding_kinds-asylum = پناه غوښتنه: دعوا (Klage)
list-proceeding_kinds-asylum_urgent = پناه غوښتنه: بېړنۍ غوښتنه (Eilantrag)
list-proceeding_kinds-residence = اقامت
list-proceeding_kinds-social = مالي مرستې
list-proceeding_kinds-family = کورنۍ
list-proceeding_kinds-labour = کار
list-proceeding_kinds-tenancy = کور یا کرایه
list-proceeding_kinds-debt = د پیسو غوښتنه
list-proceeding_kinds-other = بل څه

## protection_kinds
list-protection_kinds-asylum = د پناه حق (Asylberechtigung, GG Art. 16a)
list-protection_kinds-refugee = د کډوال حیثیت (Flüchtlingseigenschaft, § 3)
list-protection_kinds-subsidiary = فرعي ساتنه (subsidiärer Schutz, § 4)
list-protection_kinds-deportation_ban = د اخراج منع (Abschiebungsverbot, § 60 Abs. 5, 7)

## protection_wishes
list-protection_wishes-nothing = اوس مهال یو هم نه
list-protection_wishes-talk = له چا سره په ارامۍ خبرې کول
list-protection_wishes-refuge = خوندي ځای ته تلل (Frauenhaus)
list-protection_wishes-court_order = د محکمې له لارې ساتنه
list-protection_wishes-police = پولیسو ته خبر ورکول
list-protection_wishes-address_block = نوې پته پټه ساتل (Auskunftssperre)

## repatriate_roles
list-repatriate_roles-late_repatriate = وروستنی راستنېدونکی (Spätaussiedler, § 4)
list-repatriate_roles-spouse_or_descendant = ورسره شامل مېړه، ښځه یا اولاد (BVFG § 7)
list-repatriate_roles-other_family = ورسره راغلې کورنۍ (BVFG § 8 Abs. 2)

## residence_aims
list-residence_aims-stay = پاتې کېدل
list-residence_aims-family_reunion = د کورنۍ راوستل
list-residence_aims-work_title = د کار یا زده کړې له لارې اقامت
list-residence_aims-settlement = بې پایه اقامت
list-residence_aims-naturalisation = الماني تابعیت
list-residence_aims-return = بېرته تلل یا پرې فکر کول
list-residence_aims-move_on = بل هېواد ته تلل

## residence_conditions
list-residence_conditions-nothing = یو هم نه
list-residence_conditions-work_allowed = کار روا دی «Erwerbstätigkeit erlaubt»
list-residence_conditions-work_with_consent = کار یوازې د Ausländerbehörde په اجازه
list-residence_conditions-work_one_employer = کار یوازې له ټاکلي کارګمارونکي سره
list-residence_conditions-work_forbidden = کار منع دی «Erwerbstätigkeit nicht gestattet»
list-residence_conditions-live_in_state = په Nordrhein-Westfalen کې اوسېدل لازم دي
list-residence_conditions-live_in_town = په ټاکلي ښار یا استوګنځي کې اوسېدل لازم دي
list-residence_conditions-area_limited = بې اجازې له یوې سیمې وتل منع دي
list-residence_conditions-ends_with_benefit = د مالي مرستې په اخیستو پای ته رسېږي («Erlischt …»)

## reunion_steps
list-reunion_steps-nothing = تر اوسه هېڅ
list-reunion_steps-notice_sent = د مهلت د ساتلو لپاره خبر یا غوښتنلیک استول شوی
list-reunion_steps-registered = د ملاقات د وخت لپاره ثبت شوی
list-reunion_steps-appointment = په سفارت کې د ملاقات وخت ټاکل شوی
list-reunion_steps-applied = ویزه غوښتل شوې
list-reunion_steps-refused = ویزه رد شوې
list-reunion_steps-granted = ویزه ورکړل شوې

## training_promises
list-training_promises-none = نه
list-training_promises-promised = ژمنه شوې، لا قرارداد نشته
list-training_promises-signed = قرارداد لاسلیک شوی
list-training_promises-started = مسلکي زده کړه پیل شوې

## residence_demands
list-residence_demands-eu_loss_letter = د خپلواک تګ د حق د له لاسه ورکولو لیک
list-residence_demands-deportation_announced = د اخراج ګواښ یا خبر راغلی
list-residence_demands-return_papers = غواړي چې د داوطلبانه وتلو پاڼه لاسلیک کړم
