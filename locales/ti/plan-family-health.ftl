## Rules: pregnancy
rule-pregnancy-care =
    .client = ኣብዚ ሰሙን ኣብ ሓኪም ደቂ ኣንስትዮ (Frauenarzt) ቆጸራ ግበሩ፤ ብሓጎስ ምሳኹም ክንድውል ኢና። ኣብኡ ናይ ጥንሲ መዝገብ (Mutterpass) ትረኽቡ።
rule-pregnancy-care_uninsured =
    .client = ኣብ ዝቕጽሉ ሰለስተ መዓልታት ናብቲ ንሕና እንነግረኩም ናይ ጥንሲ ምኽሪ ኪዱ። ብናጻን ብምስጢርን እዩ፣ ብዘይ መድሕን ጥዕና እውን።
rule-pregnancy-midwife =
    .client = ምሳና መሕረሲት (Hebamme) ድለዩ። ድሕሪ ሕርሲ ናብ ገዛኹም እውን ትመጽእ። መን ከም ዝኸፍል ምሳኹም ክነጻሪ ኢና።
rule-pregnancy-foundation =
    .client = ኣብ ናይ ጥንሲ ምኽሪ (Schwangerschaftsberatung) ቆጸራ ግበሩ እሞ ብዛዕባ ትካል “Mutter und Kind” ሕተቱ። እዚ ቅድሚ ሕርሲ ጥራይ ይከኣል። በጃኹም ናይ ጥንሲ መዝገብ (Mutterpass) ሒዝኩም ኪዱ።
rule-pregnancy-supplement =
    .client = ኣብዚ ሰሙን ንJobcenter ካብ ናይ ጥንሲ መዝገብ (Mutterpass) እቲ ናይ ሕርሲ ዕለት ዘለዎ ገጽ ቅዳሑ ኣርእዩ። ንዝያዳ ገንዘብ ዝኸውን ምልክታ ምሳኹም ክንጽሕፍ ኢና።
rule-pregnancy-supplement_later =
    .client = ካብ መበል 13 ሰሙን ካብ Jobcenter ዝያዳ ገንዘብ ትረኽቡ። ሽዑ ናይ ጥንሲ መዝገብ (Mutterpass) ኣምጽኡልና፤ ነቲ ዕለት መዝጊብናዮ ኣለና።
rule-pregnancy-supplement_social_office =
    .client = ኣብዚ ሰሙን ንቤት ጽሕፈት ማሕበራዊ ሓገዝ (Sozialamt) ካብ ናይ ጥንሲ መዝገብ (Mutterpass) እቲ ናይ ሕርሲ ዕለት ዘለዎ ገጽ ቅዳሑ ኣርእዩ። ነቲ ምልክታ ምሳኹም ክንጽሕፎ ኢና።
rule-pregnancy-equipment =
    .client = ንናይ ጥንሲ ክዳውንትን ናይ ህጻን ኣቕሑን ዝኸውን ገንዘብ ክትረኽቡ ምሳና ኣብ Jobcenter ምልክታ ኣቕርቡ። በጃኹም ገና ዋላ ሓንቲ ኣይትግዝኡ።
rule-pregnancy-equipment_social_office =
    .client = ንናይ ጥንሲ ክዳውንትን ናይ ህጻን ኣቕሑን ዝኸውን ገንዘብ ክትረኽቡ ምሳና ኣብ ቤት ጽሕፈት ማሕበራዊ ሓገዝ (Sozialamt) ምልክታ ኣቕርቡ። በጃኹም ገና ዋላ ሓንቲ ኣይትግዝኡ።
rule-pregnancy-paternity =
    .client = እቲ ኣቦ ኣብ ናይ ልደት ምስክር ወረቐት ክህሉ ትደልዩ ዶ? ሽዑ ቅድሚ ሕርሲ ኣብ ቤት ጽሕፈት ቆልዑን መንእሰያትን (Jugendamt) ቆጸራ ክንገብር ኢና። ንዓኹም እንታይ ማለት ምዃኑ ቅድሚኡ ክንዛረበሉ ኢና።
rule-pregnancy-birth_papers =
    .client = ወረቓቕትኹም ኣብ ሓደ ቡስጣ ኣእትውዎም፦ መንነት ወረቐት፣ ናይ ልደት ምስክር ወረቓቕቲ፣ ናይ መርዓ ምስክር ወረቐት። ገና እንታይ ከም ዝጎድል ኣብ ቤት ጽሕፈት መዝገብ ልደትን መርዓን (Standesamt) ክንሓትት ኢና። በጃኹም ቅድሚ ምዝራብና ናብ ኤምባሲ ኣይትኺዱ።
rule-pregnancy-work =
    .client = እቲ ህጻን መዓስ ከም ዝውለድ ንኣስራሒኹም ብጽሑፍ ንገሩ፤ ነቲ ደብዳበ ክንሕግዘኩም ኢና። ሽዱሽተ ሰሙን ቅድሚ ሕርሲ ናይ ሕርሲ ዕረፍቲ (Mutterschutz) ይጅምር፤ ናይ ሽዑ ገንዘብ ካብ መድሕን ጥዕና (Krankenkasse) ይመጽእ።
rule-pregnancy-without_papers =
    .client = ኣብ ዝቕጽሉ ሰለስተ መዓልታት ናብቲ ንሕና እንነግረኩም ናይ ምኽሪ ትካል ኪዱ። ኣብኡ ስምኩም ክትነግሩ የብልኩምን።

## Rules: health
rule-health-insured_without_papers =
    .client = ኣብዚ ሰሙን ናብቲ ንሕና እንነግረኩም ትካል ኪዱ። ኣብኡ ብዘይ መድሕንን ብዘይ ስምን ይሕግዙኹም።
rule-health-insurance_unclear =
    .client = ኣብዚ ሰሙን ካብ መድሕን ጥዕና (Krankenkasse) ወይ ካብ ቤት ጽሕፈት መንግስቲ ዝመጸኩም ኩሉ ኣምጽኡልና። መድሕን ኣለኩም ዶ የብልኩምን፣ እንተሃልዩኩም ድማ ኣበይ ምዃኑ ክነጻሪ ኢና።
rule-health-home_country =
    .client = ናይ ዓድኹም ናይ መድሕን ካርድ ኣምጽኡልና። ኣብዚ ኣብ መድሕን ጥዕና (Krankenkasse) ክትኣትዉ ትኽእሉ እንተኾይንኩም ክነጻሪ ኢና።
rule-health-card =
    .client = ንሓድሽ ካርድ ዝኸውን ስእሊ ናብ መድሕን ጥዕና (Krankenkasse) ስደዱ። ቅድሚኡ ሓኪም እንተኣድልዩኩም፣ ምሳኹም ናብቲ መድሕን ክንድውል ኢና፦ ንሱ ምስክር ወረቐት ይሰድድ።
rule-health-card_now =
    .client = ምሳኹም ኮይንና ናብ መድሕን ጥዕና (Krankenkasse) ክንድውል ኢና። ንሳቶም ናብ ሓኪም ምስክር ወረቐት ይሰዱ፤ ሽዑ ብዘይ ካርድ እውን ትሕከሙ። ንሓድሽ ካርድ ዝኸውን ስእሊ እውን ብኡንብኡ ክንሰድድ ኢና።
rule-health-family_doctor =
    .client = ዝርድኡኹም ናይ ስድራ ሓኪም (Hausarzt) ኣብ ከባቢኹም ምሳና ድለዩ። ብ116117 ናይ ቆጸራ ኣገልግሎት ይሕግዝ።
rule-health-appointment =
    .client = ካብ ናይ ስድራ ሓኪም (Hausarzt) ናይ ምልኣኽ ወረቐት (Überweisung) ኣምጽኡ። ሽዑ ምሳኹም ናብ 116117 ደዊልና ቆጸራ ክንገብር ኢና።
rule-health-asylblg_treatment =
    .client = እንታይ ሕክምና ከም ዘድልየኩም ዝገልጽ ምስክር ወረቐት ካብ ሓኪም ሕተቱ። ምስኡ ወጻኢ ሕክምና ክኽፈል ኣብ ቤት ጽሕፈት ማሕበራዊ ሓገዝ (Sozialamt) ምልክታ ከነቕርብ ኢና።
rule-health-uninsured_treatment =
    .client = ኣብዚ ሰሙን ናብቲ ንሕና እንነግረኩም ትካል ኪዱ። ኣብኡ ብዘይ መድሕን እውን ትሕከሙ ኢኹም። በጃኹም መድሃኒታትኩም ሒዝኩም ኪዱ።
rule-health-medicine =
    .client = ኣብ ዝቕጽላ ክልተ መዓልታት ሓድሽ ናይ መድሃኒት ወረቐት (Rezept) ኣውጽኡ። በጃኹም ነቲ ናይ መድሃኒት ባኮታት ሒዝኩም ኪዱ። መድሕን ጥዕና ዘይብልኩም እንተኾይንኩም ብቕጽበት ንገሩና።
rule-health-copayment =
    .client = ናይ ፋርማሲ ቅብሊታት ኣክቡ። በቲ ካብ ቤት ጽሕፈት መንግስቲ ዝመጸኩም ናይ ውሳነ ደብዳበ (Bescheid)፣ ካብ ሕጂ ተወሳኺ ከይትኸፍሉ ምልክታ ከነቕርብ ኢና።
rule-health-mind =
    .client = እንተደሊኹም፣ ብምስጢር ንዝግበር ዝርርብ ከነመዝግበኩም ኢና። ኣብኡ ብቛንቋኹም ይሰምዑኹም። እንታይ ትነግሩ ንስኹም ትውስኑ።
rule-health-crisis =
    .client = ሎሚ ምሳኹም ናብ ዝሕግዙኹም ቦታ ክንከይድ ኢና። በይንኹም ኣይኮንኩምን። ኣብ ህጹጽ እዋን፦ 112።
rule-health-child_doctor =
    .client = ኣብ ከባቢኹም ዘሎ ሓኪም ቆልዑ (Kinderarzt) ምሳና ድለዩ። ብጫ መጽሓፍን (U-Heft) ናይ ክታበት መዝገብን (Impfausweis) እንተሃልዩኩም፣ በጃኹም ሒዝኩምዎም ኪዱ። ቆልዓኹም መድሕን ጥዕና እንተዘይብሉ፣ ብኡንብኡ ንገሩና።
rule-health-checkups =
    .client = ንቆልዓኹም ንናይ ምክልኻል ሕማም ምርመራ ቆጸራ ግበሩ። ብናጻ እዩ። በጃኹም እቲ ብጫ መጽሓፍ (U-Heft) ሒዝኩም ኪዱ።
rule-health-measles =
    .client = ቆልዓኹም ናይ ንፍዮ (Masern) ክታበት ወሲዱ ዶ ኣይወሰደን፣ ኣብ ሓኪም ቆልዑ ክርእዩልኩም ሕተቱ። ነቲ ክታበት ገንዘብ ኣይትኸፍሉን፤ መድሕን ጥዕና እንተዘይብልኩም፣ ኣበይ ከም ዝግበር ክንነግረኩም ኢና። መዋእለ ህጻናትን (Kita) ቤት ትምህርትን ነቲ መረጋገጺ የድልዮም።

## Rules: care
rule-care-level =
    .client = ኣብዚ ሰሙን ምሳና ናብ መድሕን ጥዕና (Krankenkasse) ደውሉ፦ ንናይ ክንክን ደረጃ (Pflegegrad) ምልክታ ከነቕርብ ኢና። ናይ ክንክን ምኽሪ (Pflegeberatung) ነቲ ናብ ገዛ ዝግበር ምብጻሕ ምሳኹም የዳልዎ።
rule-care-social_office =
    .client = ናይ ክንክን ሓገዝ ምልክታ ምሳኹም ክንጽሕፍ ኢና። በጃኹም ካብ ሓኪም ምስክር ወረቐት ኣምጽኡ።
rule-care-refused =
    .client = ኣብ ዝቕጽሉ ሰለስተ መዓልታት እቲ ደብዳበ ምስ ቡስጣኡ ኣምጽኡልና። ተቓውሞ (Widerspruch) ምቕራብ ዝከኣል እንተኾይኑ ክንርኢ ኢና።
rule-care-disability =
    .client = ኣብ ናጻ ናይ ምኽሪ ትካል ምሳኹም ቆጸራ ክንገብር ኢና። ኣብኡ ነቲ ምልክታ ይሕግዙኹም፣ እንታይ ከም ዝግበኣኩም ድማ ይገልጹልኩም።
rule-care-member =
    .client = ኣብ ናይ ክንክን ምኽሪ (Pflegeberatung) ምሳኹም ቆጸራ ክንገብር ኢና። ኣብኡ ብዛዕባ ንዘመድኩም ዝኸውን ሓገዝን ንዓኹም ዝኸውን ዕረፍትን ይዝረብ።
rule-care-child_early =
    .client = ኣብ ናይ ቆልዑ ኣቐዲሙ ዝወሃብ ሓገዝ (Frühförderung) ቆጸራ ክትረኽቡ ክንሕግዘኩም ኢና። ኣብኡ ንቆልዓኹም እንታይ ከም ዝጠቅሞ ይርኣይ። ክፍሊት የብሉን።
rule-care-child_school =
    .client = ቆልዓኹም ኣብ ትምህርቲ እንታይ ሓገዝ ከም ዘድልዮ ምሳኹምን ምስ ቤት ትምህርትን ክንዛረብ ኢና። ነቲ ምልክታ ብሓባር ከነቕርቦ ኢና።
rule-care-child_allowance =
    .client = ምሳና ናብ መድሕን ጥዕና (Krankenkasse) ደውሉ፦ ኣብዚ ወርሒ እዚ ቆልዓኹም ናይ ክንክን ደረጃ (Pflegegrad) ክረክብ ምልክታ ከነቕርብ ኢና። ሽዑ ንክንክን ዝኸውን ገንዘብን ሓገዝን ይርከብ።

## Rules: family
rule-family-birth_certificate =
    .client = ምሳኹም ናብ ቤት ጽሕፈት መዝገብ ልደትን መርዓን (Standesamt) ክንከይድ ኢና። ገና ዝጎድል ወረቐት እንተሃልዩ፣ ካብቲ መዝገብ ዝወጸ ጽሑፍ ክንሓትት ኢና። ምስኡ ንኻልእ ኩሉ ምልክታ ከተቕርቡ ትኽእሉ።
rule-family-parental_allowance =
    .client = ንናይ ወለዲ ገንዘብ (Elterngeld) ምሳና ምልክታ ኣቕርቡ። ቅድሚኡ ዘይሰርሐ ሰብ እውን ዝተሓተ መጠን ይረክብ። በጃኹም ናይ ልደት ምስክር ወረቐት ኣምጽኡ።
rule-family-newborn_insurance =
    .client = ንህጻንኩም ኣብዚ ሰሙን ኣብ መድሕን ጥዕና (Krankenkasse) ኣመዝግብዎ። እቲ መድሕን ተወሳኺ ክፍሊት የብሉን።
rule-family-newborn_jobcenter =
    .client = ቆልዓኹም ከም ዝተወልደ ኣብዚ ሰሙን ምሳና ንJobcenter ጽሓፉ። ሽዑ ዝያዳ ገንዘብ ይወሃብ።
rule-family-newborn_social_office =
    .client = ቆልዓኹም ከም ዝተወልደ ኣብዚ ሰሙን ምሳና ንቤት ጽሕፈት ማሕበራዊ ሓገዝ (Sozialamt) ጽሓፉ። ሽዑ ዝያዳ ገንዘብ ይወሃብ፣ ቆልዓኹም ድማ ናብ ሓኪም ክኸይድ ይኽእል።
rule-family-education_package =
    .client = ንቆልዓኹም ናይ ምሳሕ፣ ናይ መገሻን ናይ ማሕበርን ወጻኢታት ክኽፈለሉ ይኽእል። ካብ መዋእለ ህጻናት (Kita) ወይ ቤት ትምህርቲ ዝመጸ ናይ ክፍሊት ወረቓቕቲ ኣምጽኡልና፤ ምሳኹም ከነረክቦም ኢና።
rule-family-education_package_social_office =
    .client = ንቆልዓኹም ናይ ትምህርቲ ኣቕሑ፣ ናይ ምሳሕ፣ ናይ መገሻን ናይ ማሕበርን ወጻኢታት ክኽፈለሉ ይኽእል። ነቲ ምልክታ ምሳኹም ክንመልኦ ኢና።
rule-family-orphan_pension =
    .client = ቆልዓኹም ንሓደ ወላዲኡ ብሞት ብምስኣኑ ሓዘንኩም ይስምዓና። ምናልባት ቆልዓኹም ጡረታ ይግበኦ ይኸውን፤ ምሳኹም ክንርእዮ ኢና።
rule-family-widow_pension =
    .client = ድሕሪ ሞት ናይ መጻምድትኹም ምናልባት ጡረታ ይግበኣኩም ይኸውን። ምሳኹም ክንርእዮ፣ ናብ መድሕን ጡረታ (Rentenversicherung) ድማ ክንጽሕፍ ኢና።
rule-family-paternity_open =
    .client = ቤት ጽሕፈት ቆልዑን መንእሰያትን (Jugendamt) ብዛዕባ ኣቦነትን መናበዪ ገንዘብን ንምንጻር ክሕግዝ ይኽእል። ብናጻ እዩ። ንስኹም እንተደሊኹም ጥራይ ኢና እንገብሮ።
rule-family-custody =
    .client = ንቆልዓኹም መን ክፍርም ከም ዝፍቀደሉ ምሳኹም ክነጻሪ ኢና። Jugendamt ንዕኡ ዝኸውን ወረቐት ይህብ።
rule-family-youth_office_lead =
    .client = ምስቶም ንስድራቤትኩም ዝሕግዙ (Familienhilfe) ክንዛረብ ይፈቐደና እንተኾይኑ ንገሩና። ሽዑ ኩሉ ይሳነ፣ ክልተ ግዜ ክትነግሩ ድማ የብልኩምን።
rule-family-parents =
    .client = ኣብ ከባቢኹም ምኽሪ ንወለዲ ምሳኹም ክንደሊ ኢና። ብናጻን ብምስጢርን እዩ። ንመጀመርታ ግዜ ብሓጎስ ምሳኹም ክንከይድ ኢና።
rule-family-confidential_advice =
    .client = ብህድኣት ንምዝራብ ክንረኽበኩም ኢና።

## Rules: school
rule-school-place =
    .client = ኣብ ዝቕጽሉ ሰለስተ መዓልታት ኣብ ናይ ከተማ ናይ ትምህርቲ ምኽሪ (Schulberatung) ምሳኹም ቆጸራ ክንገብር ኢና። ኣብኡ ቆልዓኹም ቤት ትምህርቲ ይረክብ። ናይ ትምህርቲ ምስክር ወረቓቕቲ ይሕግዝ፣ ስእሉ እውን።
rule-school-upper =
    .client = ኣብ ዝቕጽሉ ሰለስተ መዓልታት ኣብ ናይ ትምህርቲ ምኽሪ (Schulberatung) ቆጸራ ክንገብር ኢና። መንእሰያት ጀርመንኛን ሞያን ዝመሃሩሉ ክፍልታት ኣሎ።
rule-school-waiting =
    .client = ድሕሪ ክልተ ሰሙን ደብዳበ እንተዘይመጺኡ ደውሉልና። ትምህርቲ መዓስ ከም ዝጅምር ክንሓትት ኢና።
rule-school-without_papers =
    .client = ቆልዓኹም ቤት ትምህርቲ ክኸይድ ይፍቀዶ እዩ። ኣብዚ ሰሙን ናብቲ ንሕና እንነግረኩም ናይ ምኽሪ ትካል ኪዱ። ንሶም ኣብ ክንዳኹም ምስ ሓደ ቤት ትምህርቲ ይዛረቡ።
rule-school-start =
    .client = ቆልዓኹም ኣብ ዝመጽእ ሓጋይ (Sommer) ቤት ትምህርቲ ክጅምር እዩ። ድሮ ኣመዝጊብኩምዎ ዶ? እንተዘይኮነ፣ ኣብ መባእታ ቤት ትምህርቲ (Grundschule) ምሳኹም ቆጸራ ክንገብር ኢና።
rule-school-all_day =
    .client = ኣብ ቤት ትምህርቲ ንናይ ምሉእ መዓልቲ ቦታ (OGS) ሕተቱ። እቲ ቦታ ከም ዘድልየኩም ምሳኹም ክንጽሕፍ ኢና።
rule-school-learning =
    .client = ንቤት ትምህርቲ ተርጓሚ ዘለዎ ዝርርብ ክንሓትት ኢና። ንተወሳኺ ትምህርቲ (Nachhilfe) መብዛሕትኡ ግዜ ገንዘብ ይርከብ፣ ኣብ ከባቢኹም ድማ ናይ ዕዮ ገዛ ሓገዝ ኣሎ።

## Rules: childcare_waiting
rule-childcare-answer_due =
    .client = ናይ Jugendamt መልሲ ኣርእዩና። መልሲ እንተዘይመጺኡ ብሓባር ክንሓትት ኢና።
rule-childcare-bridge =
    .client = ቦታ መዋእለ ህጻናት (Kita) ክሳብ ዝርከብ፣ ኣብ ከባቢኹም ናይ ጸወታ ጉጅለታት ኣሎ። ሓደ ምሳኹም ክንመርጽ ኢና።
rule-childcare-court =
    .client = ሕጂ እውን ቦታ እንተዘይተረኺቡ፣ ጠበቓ ክሕግዝ ይኽእል። ከመይ ከም ዝግበርን ዳርጋ ክፍሊት ከም ዘይብሉን ክንገልጸልኩም ኢና።

## Rules: youth
rule-youth-transition =
    .client = ምሳና ናብ ኣገልግሎት መንእሰያት ፈለስቲ (Jugendmigrationsdienst) ኪዱ። ኣብኡ ምሳኹም መደብ ይገብሩ፦ ቤት ትምህርቲ፣ ልምምድ ወይ ሞያዊ ስልጠና፣ ንዓኹም ዝሰማማዕ።
rule-youth-leaving_care =
    .client = ድሕሪ መበል 18 ዕለተ-ልደትኩም እውን ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም። ሓገዝኩም ቅድሚ ምውድኡ፣ ናብ Jugendamt ዝኸውን ምልክታ ምሳኹም ክንጽሕፍ ኢና።
rule-youth-return_to_care =
    .client = ሓገዝኩም ዝተወድአ እንተኾነ እኳ፣ ዳግማይ ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም። ነቲ ምልክታ ኣብዚ ሰሙን ምሳኹም ክንጽሕፎ ኢና።
rule-youth-aftercare =
    .client = ናይ ቀደም ቤት ጽሕፈት ቆልዑን መንእሰያትን (Jugendamt) ምምካርኩም ክቕጽል ኣለዎ። ርክብ ዳግማይ ንኽትገብሩ ክንሕግዘኩም ኢና።

## Rules: later_life
rule-later_life-pension =
    .client = ኣብ መድሕን ጡረታ (Rentenversicherung) ምሳኹም ቆጸራ ክንገብር ኢና። በጃኹም ብዛዕባ ስራሕኩም፣ ኣብዚን ኣብ ካልእ ሃገራትን፣ ዘሎ ኩሉ ኣክቡ።
rule-later_life-basic_income =
    .client = ንመነባብሮ ዝኣክል ገንዘብ ክህልወኩም፣ ኣብዚ ሰሙን ምሳኹም ናብ ቤት ጽሕፈት ማሕበራዊ ሓገዝ (Sozialamt) ክንጽሕፍ ኢና። በጃኹም መግለጺ ሕሳብ ባንክን ናይ ክራይ ውዕልን ኣምጽኡ።
rule-later_life-system_change =
    .client = ኣብ ቀረባ እዋን ገንዘብኩም ካብ Jobcenter ዘይኮነ፣ ካብ ካልእ ትካል ክመጽእ እዩ። ነቲ ምልክታታት ብግዜኡ ምሳኹም ከነቕርቦ ኢና።

## Rules: screening
rule-screening-case_management =
    .client = ኣብ ዝመጽእ ዘሎ ኣዋርሕ ምሳኹም ክንህሉን ኩሉ ምስ ቤት ጽሕፈታት ከነሳንዮን ኢና። ሓደ ቀዋሚ ዝሕግዘኩም ሰብ ኣለኩም።
rule-screening-referral =
    .client = ንጉዳይኩም ካልእ ናይ ምኽሪ ትካል ይሓይሽ። ምሳኹም ክንድውለሎም፣ ክሳብ ሕጂ ዝተጻረየ ድማ ክንነግሮም ኢና።
rule-screening-information =
    .client = ናበይ ክትከዱ ከም እትኽእሉ ጽሒፍናልኩም ኣለና። ገለ ነገር እንተዘይሰሊጡ፣ ኩሉ ግዜ ተመሊስኩም ናባና ክትመጹ ትኽእሉ ኢኹም።
rule-screening-single_counselling =
    .client = ሓያሎ ዝርርባት ክንቆጻጸር፣ ነቶም ሕቶታት ድማ በብሓደ ክንርእዮም ኢና። ድሕሪኡ ገና እንታይ ከም ዘድልየኩም ብሓባር ክንርኢ ኢና።
rule-screening-legal_counsel =
    .client = ኣብ ሓደ ናይ ምኽሪ ትካል ቆጸራ ክንሕዘልኩም ኢና።
rule-screening-specialist =
    .client = ኣብ ሓደ ናይ ምኽሪ ትካል ቆጸራ ክንሕዘልኩም ኢና።

## Rules: work_asylum
rule-work-permission_asylum =
    .client = ስራሕ ምስ ረኸብኩም፣ እቲ ኣስራሒ ቅጥዒ ይመልእ። ቅድሚ ምጅማርኩም ኣምጽኡልና፤ ንናይ ስራሕ ፍቓድ ምሳኹም ምልክታ ከነቕርብ ኢና።

## Actors
actor-pregnancy_counselling = ናይ ጥንሲ ምኽሪ (Schwangerschaftsberatung)
actor-midwife = መሕረሲት (Hebamme)
actor-medical_practice = ቤት ሕክምና (Arztpraxis)
actor-registry_office = ቤት ጽሕፈት መዝገብ ልደትን መርዓን (Standesamt)
actor-parental_allowance_office = ቤት ጽሕፈት ናይ ወለዲ ገንዘብ (Elterngeldstelle)
actor-family_counselling = ምኽሪ ንስድራቤት (Erziehungsberatung)
actor-child_protection_advice = ክኢላ ዕቃበ ቆልዑ (insoweit erfahrene Fachkraft)
    .client = ፍሉይ ምኽሪ
actor-early_support = ኣቐዲሙ ዝወሃብ ሓገዝ ንቆልዑ (Frühförderung)
actor-school_counselling = ናይ ትምህርቲ ምኽሪ ንሓደስቲ (Seiteneinsteigerberatung)
actor-district_government = ምምሕዳር ዞባ (Bezirksregierung Düsseldorf)
actor-school = ቤት ትምህርቲ
actor-psychosocial_centre = ስነ-ልቦናዊ ማሕበራዊ ማእከል (PSZ)
    .client = ናይ ምኽሪ ትካል
actor-disability_counselling = ናጻ ምኽሪ ንስንክልና (EUTB)
actor-disability_office = ቤት ጽሕፈት ስንክልና (Schwerbehindertenangelegenheiten)
actor-care_counselling = ናይ ክንክን ምኽሪ (Pflegeberatung)
actor-care_fund = መድሕን ክንክን (Pflegekasse)
actor-pension_insurance = መድሕን ጡረታ ጀርመን (Deutsche Rentenversicherung)

## Papers
doc-maternity_record = ናይ ጥንሲ መዝገብ (Mutterpass)
doc-translations = ትርጉማት ናይ ምስክር ወረቓቕቲ
doc-medical_certificate = ናይ ሓኪም ምስክር ወረቐት
doc-receipts = ናይ ተወሳኺ ክፍሊት ቅብሊታት
doc-hospital_notice = ናይ ልደት መፍለጢ ካብ ሆስፒታል
doc-school_confirmation = መረጋገጺ ወይ ናይ ክፍሊት ወረቐት ካብ መዋእለ ህጻናት፣ ቤት ትምህርቲ ወይ ማሕበር
doc-death_certificate = ናይ ሞት ምስክር ወረቐት (እንተሃልዩ)
doc-copy_of_registration = ቅዳሕ ናይ ምዝገባ
doc-employer_statement = ናይ ስራሕ ወይ ናይ ኮርስ መረጋገጺ
doc-help_plan = ናይ ሓገዝ መደብ (Hilfeplan) ወይ ናይ Jugendamt ናይ ውሳነ ደብዳበ
doc-insurance_history = ናይ መድሕን ታሪኽን (Versicherungsverlauf) ናይ ማሕበራዊ መድሕን ካርድን
doc-pension_notice = ናይ ጡረታ ውሳነ ወይ ምንጻግ (እንተሃልዩ)
doc-job_form = ካብ ኣስራሒ ዝምላእ ቅጥዒ ስራሕ (Erklärung zum Beschäftigungsverhältnis)

## Gaps
rule-health-follow_on =
    .client = ናብቲ ናይ መወዳእታ መድሕን ጥዕናኹም (Krankenkasse) ምሳና ጽሓፉ። ምናልባት ክሳብ ሕጂ ኣብኡ መድሕን ኣለኩም ይኸውን። ናይ ቀደም ደብዳበታት ወይ ናይ ቀደም ካርድ ኣምጽኡ።
rule-youth-after_care =
    .client = ክሳብ ሽዑ ካብ ቤት ጽሕፈት ቆልዑን መንእሰያትን (Jugendamt) ደብዳበ እንተዘይመጺኡ፣ ደውሉልና። ሽዑ ብሓባር ክንሓትት፣ ኣበይ ከም እትነብሩ ድማ ክንውጥን ኢና።
