
## Sections
s-member = ነፍሲ ወከፍ ሰብ ኣብ ገዛ
s-youth = መንእሰያት
s-later_life = እርጋንን ጡረታን
s-pregnancy = ጥንሲ
s-screening = ግምት ናይ ኣማኻሪ

## person
q-person-preferred_name = ብኸመይ ክንጽውዓኩም ትደልዩ?
    .hint = ስምኩም፣ ምስ “Herr” (ኣቶ) ወይ “Frau” (ወይዘሮ) ወይ ብዘይኡ
q-person-spellings = ስምኩም ኣብ ካልእ ወረቓቕቲ ብኻልእ ኣገባብ ተጻሒፉ ኣሎ ዶ? ብኸመይ?
    .hint = ንኣብነት ኣብ ፓስፖርት ወይ ናይ ልደት ምስክር ወረቐት፤ እንተዘየለ፦ “ኣይምልከትን”
    .help = ስም ብዝተፈላለየ ኣገባብ ምጽሓፍ፣ ቤት ጽሕፈታት ገለ ነገር ዘይረኽቡሉ ልሙድ ምኽንያት እዩ።
q-person-gender = ጾታኹም እንታይ ክንብል ክንጽሕፎ?
    .hint = ክትነግሩና ኣይትግደዱን
q-person-birth_country = ኣብ ኣየናይ ሃገር ተወሊድኩም?
q-person-second_nationality = ካልእ ተወሳኺ ዜግነት ኣለኩም ዶ?
    .hint = እንተዘየለ፦ “ኣይምልከትን”
q-person-contact_ways = ብኸመይ ክንረኽበኩም ትፈቕዱልና?
    .hint = ካብ ሓደ ንላዕሊ መልሲ ይከኣል
    .help = ምልክት ዘይተገብረሉ ኣይንገብሮን። ኣብ ናይ ድምጺ መልእኽትን ጽሑፍ መልእኽትን ምኽንያቱ ፈጺምና ኣይንጠቅስን።
    .check-none_and_more = እቲ ቀዳማይ መልሲ ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።
q-person-messenger = ንመልእኽቲ ኣየናይ ኣፕ (Messenger) ትጥቀሙ?
    .hint = ንቆጸራ ጥራይ፣ ብዛዕባ ጉዳይኩም ኣይኮነን
q-person-email = ኢመይል ኣድራሻኹም እንታይ እዩ?
    .hint = ንስኹም ጥራይ እተንብብዎ ኣድራሻ
q-person-contact_times = ኣየናይ ግዜ ክንረኽበኩም ይሓይሽ፣ ኣየናይ ግዜ ከ ክንድውል የብልናን?
q-person-trusted_person = ንዓኹም እንተዘይረኺብናኩም ንመን ክንድውል ትፈቕዱልና?
    .hint = ስምን ቁጽርን፤ ዋላ ሓደ ሰብ የለን፦ “ኣይምልከትን”
q-person-address = ናብ ኣየናይ ኣድራሻ ክንጽሕፈልኩም ንኽእል?
    .hint = ኣብ ሳንዱቕ ፖስታ ዘሎ ስም እውን የድሊ
q-person-representatives = ክንድኹም ኮይኑ ክውስን ወይ ክፍርም ዝተፈቕደሉ ወይ ዝግባእ ሰብ ኣሎ ዶ?
    .hint = ካብ ሓደ ንላዕሊ ይከኣል፤ መብዛሕትኡ ግዜ መንነት ካርድ ወይ ሰነድ ኣሎ
    .check-none_and_more = እቲ ቀዳማይ መልሲ ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።
q-person-representative_contact = ነዚ ሰብ ብኸመይ ንረኽቦ?
    .hint = ስም፣ ቁጽሪ ቴለፎን፣ እንተተፈሊጡ ድማ ቁጽሪ ፋይል (Aktenzeichen)

## family
q-family-state = ኩነታት ሓዳርኩም እንታይ እዩ?
q-family-help_wanted = ንመዓልታዊ ናብራ ስድራቤት ወይ ንምዕባይ ቆልዑ ሓገዝ ትደልዩ ዶ?
    .hint = ብድሌትኩም፣ ብናጻን ብምስጢርን

## member
q-member-lives = እዚ ሰብ ምሳኹም ይነብር ዶ?
q-member-nationality = ዜግነት ናይዚ ሰብ እንታይ እዩ?
q-member-support_needed = እዚ ሰብ ብሰንኪ ሕማም፣ ስንክልና ወይ ዕድመ ፍሉይ ሓገዝ የድልዮ ዶ?
    .hint = ምኽንያቱ ክትነግሩና ኣየድልን

## child
q-child-place = እዚ ቆልዓ ቀትሪ ኣበይ ይውዕል?
q-child-custody = ናይዚ ቆልዓ ናይ ወለድነት ሓላፍነት (Sorgerecht) ናይ መን እዩ?
    .hint = ክፍርምን ክውስንን ዝተፈቕደሉ መን እዩ?
q-child-kita_from = እቲ ቦታ ካብ መዓስ ጀሚሩ የድልየኩም?
    .hint = ወርሒ ጥራይ ይኣክል
q-child-kita_hours = ኣብ ሰሙን ክንደይ ሰዓት የድልየኩም?
q-child-need_notified_on = እዚ ንቤት ጽሕፈት ቆልዑን መንእሰያትን (Jugendamt) መዓስ ነጊርኩምዎ?
    .hint = እቲ ዕለት ኣብ ኢመይል ወይ ኣብ ቅዳሕ ኣሎ
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ዓመቱ ኣረጋግጹ።
q-child-birth_certificate = ብዛዕባ ልደት ናይዚ ቆልዓ ኣየናይ ወረቐት ኣሎ?
q-child-parental_allowance = ነዚ ቆልዓ ናይ ወለዲ ገንዘብ (Elterngeld) ትረኽቡ ዶ?
q-child-checkups = ናይዚ ቆልዓ ናይ ጥዕና ምርመራታት ተገይሩ ዶ?
    .hint = ኣብቲ ብጫ መጽሓፍ (U-Heft) ተጻሒፉ ኣሎ
q-child-measles = እዚ ቆልዓ ካብ ንፍዮ ሕሉው ከም ዝኾነ መረጋገጺ ኣሎ ዶ?
    .hint = ናይ ክታበት መጽሓፍ ወይ ካብ ሓኪም ወረቐት
q-child-doctor = እዚ ቆልዓ ናይ ቆልዑ ሓኪም ኣለዎ ዶ?
q-child-disability = እዚ ቆልዓ ስንክልና ኣለዎ ዶ፣ ወይ ዕብየቱ ካብቲ እትጽበይዎ ይፍለ ዶ?
    .hint = ኣየናይ ምዃኑ ክትነግሩና ኣየድልን
q-child-school_step = ናይ ቤት ትምህርቲ ቦታ ንምርካብ ክሳብ ሕጂ እንታይ ጌርኩም?
q-child-school_kind = እዚ ቆልዓ ኣየናይ ዓይነት ቤት ትምህርቲ ይመሃር?
q-child-class_year = እዚ ቆልዓ ክንደይ ክፍሊ እዩ?
q-child-school_since = እዚ ቆልዓ ኣብ ጀርመን ካብ መዓስ ጀሚሩ ይመሃር?
    .hint = ወርሒ ጥራይ ይኣክል
q-child-all_day_wanted = ነዚ ቆልዓ ድሕሪ ትምህርቲ ክንክን (Ganztag, OGS) የድልየኩም ዶ?
q-child-school_report = ካብ ወጻኢ ሃገር ናይ ትምህርቲ ምስክር ወረቓቕቲ ኣሎ ዶ?
    .hint = ቅዳሕ ወይ ስእሊ እውን ይኸውን
q-child-learning_support = እዚ ቆልዓ ኣብ ምምሃር ወይ ኣብ ቤት ትምህርቲ ሓገዝ የድልዮ ዶ?
q-child-education_package = እዚ ቆልዓ ሓገዝ ንትምህርትን ተሳትፎን (Bildung und Teilhabe) ይረክብ ዶ?
    .hint = ንኣብነት ምሳሕ፣ ዙረት፣ ናይ ትምህርቲ ኣቕሑ፣ ተወሳኺ ትምህርቲ፣ ክለብ
q-child-youth_office_help = ነዚ ቆልዓ ድሮ ካብ ቤት ጽሕፈት ቆልዑን መንእሰያትን (Jugendamt) ሓገዝ ኣሎ ዶ?
    .hint = ንኣብነት ናይ ስድራቤት ሓጋዚ፤ ሽዑ ብስምምዕኩም ምስኦም ንዛተ

## youth
q-youth-situation = ኣብዚ ግዜ እዚ እንታይ ትገብሩ ኣለኹም?
q-youth-care = ኣብ ሓባራዊ ገዛ መንእሰያት፣ ምስ ኣላይት ስድራቤት ወይ ምስ ሞግዚት (Vormund) ነቢርኩም ትፈልጡ ዶ?
    .hint = ሓገዝ መንእሰያት (Jugendhilfe) ካብ Jugendamt
q-youth-care_until = እዚ ሓገዝ ክሳብ መዓስ ተፈቒዱ፣ ወይ መዓስ ተወዲኡ?
    .hint = ኣብቲ ናይ ውሳነ ደብዳበ ወይ ናይ ሓገዝ መደብ (Hilfeplan) ኣሎ
q-youth-care_wanted = ተወሳኺ ሓገዝ ትደልዩ ዶ? ንኣብነት ብዛዕባ ገዛ፣ ቤት ጽሕፈታት ወይ ሞያዊ ስልጠና?

## later_life
q-later_life-pension = ካብ ጀርመን ጡረታ ትወስዱ ዶ፣ ወይ ምልክታ ኣቕሪብኩም ዲኹም?
q-later_life-worked_here = ኣብ ጀርመን ሰሪሕኩም ወይ ቆልዑ ኣዕቢኹም ዲኹም?
    .hint = ሓጺር ግዜ እውን ይቑጸር
q-later_life-pension_abroad = ኣብ ካልእ ሃገር ንጡረታ ከፊልኩም ዲኹም?

## health
q-health-earlier_insurance = ቅድሚ ሕጂ መድሕን ጥዕናኹም ብኸመይ ነይሩ?
q-health-card = ዘገልግል ናይ መድሕን ጥዕና ካርድ ኣለኩም ዶ?
    .hint = ካብ መድሕን ጥዕና (Krankenkasse) ዝተዋህበ ስእሊ ዘለዎ ካርድ
q-health-doctor = ናይ ስድራ ሓኪም (Hausarzt) ኣለኩም ዶ?
q-health-treatment = ዘድልየኩም ግን ኣብዚ ግዜ እዚ ዘይትረኽብዎ ሕክምና ኣሎ ዶ?
    .hint = ኣየናይ ምዃኑ ክትነግሩና ኣየድልን
q-health-chronic = ብስሩዕ ናብ ሓኪም ክትከዱ፣ ወይ ቀጻሊ መድሃኒት ክትወስዱ የድልየኩም ዶ?
    .hint = ምኽንያቱ ክትነግሩና ኣየድልን
q-health-medicine_until = መድሃኒትኩም ክሳብ መዓስ ይኣክለኩም?
    .hint = መድሃኒት ኣይወስድን፦ “ኣይምልከትን”
q-health-strain = ብድቃስ፣ ብሻቕሎትን ብዝኽርታትን ከመይ ኣለኹም?
    .hint = ክትብልዎ እትደልዩ ጥራይ
    .help = በጃኹም ብዛዕባ ዘጋጠሞም ነገራት ኣይትሕተቱ። እቲ ሰብ ሓገዝ ይደሊ እንተኾይኑ ምፍላጥ ይኣክል።
q-health-support_wanted = ምስ ኣብዚ ዝሰልጠነ ሰብ ክትዛረቡ ትደልዩ ዶ?
    .hint = ብምስጢርን ብናጻን፣ ምስ ተርጓሚ
q-health-disability = ስንክልና ኣለኩም ዶ?
    .hint = ኣየናይ ምዃኑ ክትነግሩና ኣየድልን
q-health-care = መዓልታዊ ሓገዝ የድልየኩም ዶ? ንኣብነት ንምሕጻብ፣ ንምኽዳን ወይ ንምብላዕ?

## pregnancy
q-pregnancy-expecting = ንስኹም ወይ መጻምድትኹም ህጻን ትጽበዩ ኣለኹም ዶ?
    .hint = ክትምልሱ ኣይትግደዱን
q-pregnancy-due_on = እቲ ህጻን መዓስ ክውለድ ትጽቢት ኣሎ?
    .hint = እቲ ዕለት ኣብ ናይ ጥንሲ መዝገብ (Mutterpass, ET) ኣሎ፤ ወርሒ ጥራይ ይኣክል
    .check-passed = እዚ ዕለት ካብ ዝሓልፍ ነዊሕ ጌሩ። እቲ ዕለት ቅኑዕ ድዩ?
    .check-far_ahead = እዚ ድሕሪ ልዕሊ 41 ሰሙን እዩ። እቲ ዕለት ቅኑዕ ድዩ?
q-pregnancy-record = ናይ ጥንሲ መዝገብ (Mutterpass) ድሮ ኣሎ ዶ?
    .hint = ሓኪም ደቂ ኣንስትዮ ወይ መሕረሲት ትህቦ
q-pregnancy-midwife = መሕረሲት (Hebamme) ተረኺባ ዶ?
q-pregnancy-foundation = ካብ ትካል ሓገዝ ንኣዴታትን ቆልዑን (Bundesstiftung Mutter und Kind) ገንዘብ ተሓቲቱ ዶ?
    .hint = ንክዳን ህጻን፣ ዓራትን ጋሪ ህጻንን፤ ቅድሚ ሕርሲ ጥራይ ይከኣል
q-pregnancy-supplement = ብሰንኪ ጥንሲ ድሮ ተወሳኺ ገንዘብ ትረኽቡ ዶ?
    .hint = ኣብ ናይ ውሳነ ደብዳበ “Mehrbedarf”፣ ካብ መበል 13 ሰሙን
q-pregnancy-equipment = ንጥንስን ሕርስን ዝኸውን ናይ መጀመርታ ኣቕሑ (Erstausstattung) ተሓቲቱ ዶ?
    .hint = ክዳን ጥንሲ፣ ክዳን ህጻን፣ ኣቕሑ ገዛ
q-pregnancy-employed = እታ ነፍሰጾር ትሰርሕ ወይ ሞያዊ ስልጠና ትወስድ ኣላ ዶ?
q-pregnancy-paternity = ብሕጊ ኣቦ መን እዩ?
    .hint = ንስም፣ መናበዪ ገንዘብን ናይ ወለድነት ሓላፍነትን ኣገዳሲ እዩ
q-pregnancy-birth_papers = ንናይ ልደት ምስክር ወረቐት ዘድሊ ወረቓቕቲ ናይ ወለዲ ድሉው ድዩ?
    .hint = ፓስፖርት፣ ናይ ልደትን ናይ መርዓን ምስክር ወረቐት፣ ምስ ትርጉሙ

## screening
q-screening-areas = ኣብ ኣየኖት ዓውድታት ህይወት ናይ ሓገዝ ድሌት ኣሎ?
    .hint = ካብ ሓደ ንላዕሊ ይከኣል፤ ካብ ሰለስተ ጀሚሩ እቲ ኩነታት ውስብስብ ይቑጸር
q-screening-agencies = ክንደይ ትካላት ይሳተፉ ኣለዉ ወይ ክሳተፉ ነይሩዎም?
    .hint = ቤት ጽሕፈታት፣ ናይ ምኽሪ ትካላት፣ ሓካይም፣ ቤት ትምህርትታት ብሓባር
q-screening-regular_paths = እቲ ሰብ ብልሙድ መንገዲ ናብ ሸቶኡ ይበጽሕ ዶ?
    .hint = “ኣይፋልን”፣ ሓላፍነት ንጹር እንተዘይኮይኑ ወይ ኣገልግሎታት እንተዘይሰሪሑ
q-screening-own_resources = እቲ ሰብ ብናይ ገዛእ ርእሱ ሓይልን ብሰባት ከባቢኡን ክገብሮ ይኽእል ዶ?
    .hint = ብሓበሬታ፣ ግን ብዘይ ምትሕብባር
q-screening-consents = እቲ ሰብ ምሕደራ ጉዳይ (Case Management) ይደሊን ይሰማማዕን ዶ?
    .hint = ብድሌቱ፣ ኣብ ዝኾነ ግዜ ድማ ክቋረጽ ይኽእል
q-screening-criteria_met = ንምሕደራ ጉዳይ (Case Management) ዝተማልኡ ረቛሒታት (ካብ ሓሙሽተ)
q-screening-consult = ምስ መን ብምስጢር ክንማኸር ይግባእ?
    .hint = ኣብዚ ፈጺምኩም ምኽንያት ኣይትጽሓፉ
    .help = ምልክታት፣ ክስታትን ናይ ሓኪም ውጽኢታትን ኣብዚ ፋይል ቦታ የብሎምን። እቲ ፍሉይ ናይ ምኽሪ ትካል ብዘይ ስም ይመክር።
    .check-none_and_more = እቲ ቀዳማይ መልሲ ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።
