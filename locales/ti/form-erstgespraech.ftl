
## Sections
s-frame = ዝርርብና
s-emergency = ሎሚ ህጹጽ ዝኾነ
s-letter = ደብዳበታትን ቆጸራታትን
s-person = ብዛዕባኹም
s-residence = መንበሪ ፍቓድ
s-household = ምሳኹም ዝነብሩ ሰባት
s-family = ስድራቤት
s-child = ቆልዓ
s-livelihood = መነባብሮ
s-health = ጥዕና
s-language = ቋንቋ
s-work = ስራሕን ሞያን
s-housing = መንበሪ ገዛ
s-network = ሰባትን ምኽርን
s-goals = ሓይልኹምን ባህግኹምን
s-consent = ሓበሬታ ናብ ካልኦት ትካላት ምምሕልላፍ

## The talk itself
q-frame-language = ብኣየናይ ቋንቋ ምሳና ክትዛረቡ ትደልዩ?
    .hint = ኣብ ዝኾነ ግዜ ቋንቋ ክትቅይሩ ትኽእሉ ኢኹም
q-frame-own_words = ሎሚ እንታይ ናባና ኣምጺኡኩም?
    .hint = ብናይ ገዛእ ርእስኹም ቃላት፤ ምሉእ ክኸውን ኣየድልን
    .help = እትብልዎ ንጽሕፎ። ክጎድኣኩም ዝኽእል ነገር ግን ኣይንጽሕፎን።
# Spoken, never shown on the client's side.
q-frame-alone = ሕጂ በይንና ክንዛረብ ንኽእል ዶ?
    .hint = ብቃል ጥራይ ሕተቱ፤ ካልእ ሰብ ክሰምዕ የብሉን
    .help = መልሲ “ኣይፋልን” እንተኾይኑ፣ ሎሚ ብዛዕባ ሓደጋ ኣይሕተትን። በጃኹም ምኽንያት ከይጠቐስኩም፣ ክልቴኹም ጥራይ እትዛረቡሉ ቆጸራ ግበሩ።

## Emergencies
# Spoken, never shown on the client's side.
q-emergency-danger = ኣብ ገዛ ወይ ካብ ገዛ ወጻኢ ኣብ ሓደጋ ከም ዘለኹም ይስምዓኩም ዶ?
    .hint = ብቃል ጥራይ፣ ክልቴኹም ጥራይ ምስ ዝኾንኩም ሕተቱ
    .help = ሓደጋ ሕጂ እንተሃልዩ፦ ፖሊስ 110። ናይ ቴለፎን ሓገዝ “ዓመጽ ኣብ ልዕሊ ደቂ ኣንስትዮ” (Hilfetelefon)፦ 116 016፣ መዓልትን ለይትን፣ ብናጻ፣ ብብዙሕ ቋንቋታት። ዋላ ሓንቲ ኣብ ወረቐት ኣይተውጽኡ።
q-emergency-roof = ሎሚ ለይቲ ኣበይ ከም እትሓድሩ ትፈልጡ ዶ?
    .hint = ንስኹምን ምሳኹም ዘለዉ ኩሎምን
q-emergency-money = ገንዘብን ምግብን ክሳብ ዝቕጽል ክፍሊት ይኣክለኩም ዶ?
q-emergency-doctor = ሎሚ ሓኪም ወይ መድሃኒት የድልየኩም ዶ?
    .hint = እንታይ ከም ዘሕምመኩም ክትነግሩና ኣየድልን
    .help = ህጹጽ ኩነታት፦ 112። ናይ ተረኛ ሓካይም ኣገልግሎት፦ 116 117።

## Letters and appointments
q-letter-deadline = ገደብ ግዜ ዘለዎ ደብዳበ ኣለኩም ዶ? ገደብ ግዜኡ ክሳብ መዓስ እዩ?
    .hint = ብዙሕ እንተኾይኑ፦ እቲ ዝቐደመ፤ ከምኡ ዝበለ ደብዳበ የለን፦ “ኣይምልከትን”
    .help = ዘይተኸፍተ ደብዳበታት እውን ከተርእዩና ትኽእሉ። ብጫ ቡስጣ እንተልዩኩም በጃኹም ዓቅብዎ፦ ኣብኡ ዘሎ ዕለት ኣገዳሲ እዩ።
    .check-passed = እዚ ገደብ ግዜ ሓሊፉ እዩ። እቲ ዕለት ቅኑዕ ድዩ? ቅኑዕ እንተኾይኑ፣ በጃኹም ሎሚ ምስ ናይ ምኽሪ ትካል ተራኸቡ።
q-letter-sender = እዚ ደብዳበ ካብ መን እዩ?
q-letter-appointment_on = ኣብዘን ዝመጻ 14 መዓልታት ኣብ ቤት ጽሕፈት መንግስቲ ቆጸራ ኣለኩም ዶ? መዓስ?
    .hint = ብዘይ ደብዳበ እውን፤ ቆጸራ የለን፦ “ኣይምልከትን”
    .check-passed = እዚ ቆጸራ ሓሊፉ እዩ። እቲ ዕለት ቅኑዕ ድዩ?
q-letter-appointment_with = እዚ ቆጸራ ምስ መን እዩ?

## The person
q-person-name = ስምኩም መን እዩ?
    .hint = ስምኩምን ናይ ስድራ ስምኩምን፣ ከምቲ ኣብ መንነት ወረቐት ዘሎ
    .help = ካልእ ስም ክትነግሩ፣ ወይ ንግዜኡ ብዘይ ስም ክትጸንሑ እውን ትኽእሉ ኢኹም።
q-person-birth_date = መዓስ ተወሊድኩም?
    .hint = መዓልቱ እንተዘይትፈልጡ፣ ዓመቱ ጥራይ ይኣክል
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ዓመቱ ኣረጋግጹ።
    .check-long_ago = ካብዚ ዕለት ልዕሊ 110 ዓመት ሓሊፉ። ዓመቱ ቅኑዕ ድዩ?
q-person-nationality = ዜግነትኩም ናይ ኣየናይ ሃገር እዩ?
    .hint = ብዙሕ እንተኾይኑ፦ እቲ ኣብ መንበሪ ፍቓድኩም ዘሎ
q-person-phone = ብኣየናይ ቁጽሪ ቴለፎን ብውሑስ ክንረኽበኩም ንኽእል?
    .hint = ካልእ ሰብ ዘይሰምዖን ዘየንብቦን ቁጽሪ
    .help = ክንድውል፣ ናይ ድምጺ መልእኽቲ ክንገድፍ ወይ መልእኽቲ ክንጽሕፍ ትፈቕዱ ዶ? በጃኹም እዚ ከም መዘኻኸሪ ይጽሓፍ።
q-person-post_arrives = ደብዳበታትኩም ብውሑስ ይበጽሓኩም ዶ?
    .hint = ስምኩም ኣብ ሳንዱቕ ፖስታ ተጻሒፉ ኣሎ ዶ?

## Residence
# The card's front shows the date; a Fiktionsbescheinigung's date counts too.
q-residence-valid_until = ናይ መንበሪ ፍቓድኩም (Aufenthaltstitel) ክሳብ መዓስ እዩ ዘገልግል?
    .hint = እቲ ዕለት ኣብ ቅድሚት ናይቲ ካርድ ኣሎ
    .help = ናይ መሰጋገሪ ምስክር ወረቐት (Fiktionsbescheinigung)፣ ግዝያዊ ምጽዋር (Duldung) ወይ ናይ ሓታቲ ዑቕባ መንበሪ ወረቐት (Aufenthaltsgestattung)፦ ኣብኡ ዘሎ ዕለት ጽሓፉ። እቲ ፍቓድ መወዳእታ እንተዘይብሉ፦ “ኣይምልከትን”።
    .check-long_ago = ካብዚ ዕለት ልዕሊ ሓሙሽተ ዓመት ሓሊፉ። ዓመቱ ቅኑዕ ድዩ?
    .check-far_ahead = እዚ ድሕሪ ልዕሊ ዓሰርተው ሓደ ዓመት ዝመጽእ ዕለት እዩ። ዓመቱ ቅኑዕ ድዩ?
q-residence-title = እንታይ ዓይነት መንበሪ ፍቓድ ወይ ወረቐት ኣለኩም?
    .hint = ቁጽሪ ሕጊ (§) ኣብቲ ካርድ ኣብ “Anmerkungen” ኣሎ
    .help = እቲ ዝቐለለ፣ ነቲ ካርድ እንተ ኣርኢኹምና እዩ። “ኣይፈልጥን” ጸገም የብሉን፦ እቲ ዕለት ዝኾነ ኾይኑ ይቑጸር። ወረቐት ዘይብሉ ሰብ ኣብዚ ክነግር ኣየድልን።
q-residence-renewal_filed = ፍቓድኩም ክናዋሕ ድሮ ምልክታ ኣቕሪብኩም ዲኹም?
    .hint = ምድዋል ወይ ቆጸራ ምሕታት ገና ምልክታ ኣይኮነን
q-residence-renewal_steps = ፍቓድኩም ንምንዋሕ ክሳብ ሕጂ እንታይ ጌርኩም?
    .hint = ካብ ሓደ ንላዕሊ መልሲ ይከኣል
    .check-nothing_and_more = “ገና ዋላ ሓንቲ” ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።
q-residence-title_since = እዚ መንበሪ ፍቓድ ካብ መዓስ ጀሚሩ ኣለኩም?
    .hint = ዓመቱ ወይ ወርሑ ጥራይ ይኣክል
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ዓመቱ ኣረጋግጹ።
    .check-after_end = በዚ መሰረት እቲ ፍቓድ ድሕሪ ምውድኡ ጀሚሩ ማለት እዩ። በጃኹም ክልቲኡ ዕለታት ኣረጋግጹ።
q-residence-demands = ብዛዕባ ዝተዋህበኩም ሓለዋ ወይ ብዛዕባ ፓስፖርትኩም ሓደ ቤት ጽሕፈት መንግስቲ ካባኹም ዝጠለቦ ነገር ኣሎ ዶ?
    .hint = ንኣብነት ደብዳበ ካብ BAMF ወይ ቤት ጽሕፈት ጉዳያት ወጻእተኛታት (Ausländerbehörde)
    .help = በጃኹም ናይ ምኽሪ ትካል ከይረኣዮ ናብ ኤምባሲ ኣይትኺዱ።
    .check-nothing_and_more = “ካብዚኣቶም ዋላ ሓደ” ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።

## Household
q-household-first_name = እዚ ሰብ ስሙ መን እዩ?
    .hint = ምሳኹም ዝነብሩ ኩሎም፣ በብሓደ
q-household-role = እዚ ሰብ እንታይኩም እዩ?
q-household-birth_date = እዚ ሰብ መዓስ ተወሊዱ?
    .hint = ዓመቱ ወይ ወርሑ ጥራይ ይኣክል
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ዓመቱ ኣረጋግጹ።
    .check-long_ago = ካብዚ ዕለት ልዕሊ 110 ዓመት ሓሊፉ። ዓመቱ ቅኑዕ ድዩ?
q-household-valid_until = ናይዚ ሰብ መንበሪ ፍቓድ ክሳብ መዓስ እዩ ዘገልግል?
    .hint = ነፍሲ ወከፍ ካርድ ናይ ገዛእ ርእሱ ዕለት ኣለዎ፣ ናይ ቆልዓ እውን
    .help = ጀርመናዊ ፓስፖርት ወይ መወዳእታ ዘይብሉ ፍቓድ፦ “ኣይምልከትን”።
    .check-long_ago = ካብዚ ዕለት ልዕሊ ሓሙሽተ ዓመት ሓሊፉ። ዓመቱ ቅኑዕ ድዩ?
q-household-renewal_filed = ናይዚ ሰብ ፍቓድ ክናዋሕ ምልክታ ቀሪቡ ድዩ?
    .hint = ነፍሲ ወከፍ ሰብ ናይ ገዛእ ርእሱ ምልክታ የድልዮ፣ ቆልዓ እውን

## Family
q-family-single_parent = ውላድኩም ወይ ደቅኹም በይንኹም ዲኹም እተዕብዩ?

## Each child
q-child-kita_wanted = ነዚ ቆልዓ ኣብ መዋእለ ህጻናት (Kita) ወይ ኣብ ገዛ ክንክን እትህብ ሰብ (Tagespflege) ቦታ ትደልዩ ዶ?
q-child-kita_steps = ቦታ ንምርካብ ክሳብ ሕጂ እንታይ ጌርኩም?
    .hint = ካብ ሓደ ንላዕሊ መልሲ ይከኣል
    .help = በጃኹም “ቦታ የለን” ዝብል ኩሉ መልስታት ዓቅቡ፣ ኢመይል እውን፦ መረጋገጺኹም እዩ።
    .check-nothing_and_more = “ገና ዋላ ሓንቲ” ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።
q-child-need_notified = ቦታ ከም ዘድልየኩም ንቤት ጽሕፈት ቆልዑን መንእሰያትን (Jugendamt) ብጽሑፍ ነጊርኩም ዲኹም?
    .hint = “Bedarfsanzeige”፦ ደብዳበ ወይ ኢመይል ይኣክል
    .help = ካብዚ ሓበሬታ ጀሚሩ፣ Jugendamt ክምልሰሉን ቦታ ከቕርበሉን ዘለዎ ግዜ ይጅምር።
q-child-maintenance = እቲ ካልእ ወላዲ ነዚ ቆልዓ መናበዪ ገንዘብ (Unterhalt) ይኸፍል ዶ?
    .help = ብዘይ ስምምዕኩም ምስቲ ካልእ ወላዲ ኣይንራኸብን።
q-child-maintenance_advance = ነዚ ቆልዓ ኣቐዲሙ ዝኽፈል መናበዪ ገንዘብ (Unterhaltsvorschuss) ትረኽቡ ዶ?
    .hint = እቲ ካልእ ወላዲ እንተዘይከፊሉ፣ ካብ Jugendamt ዝወሃብ ገንዘብ

## Livelihood
q-livelihood-benefits = ኣብዚ ግዜ እዚ ኣየናይ ሓገዝ ገንዘብ ትረኽቡ?
    .hint = ካብ ሓደ ንላዕሊ ይከኣል፤ ኣብቲ ናይ ውሳነ ደብዳበ (Bescheid) ኣሎ
    .help = ብዛዕባ ኣቐዲሙ ዝኽፈል መናበዪ ገንዘብ (Unterhaltsvorschuss) ኣብ ነፍሲ ወከፍ ቆልዓ ንሓትት።
    .check-none_and_more = “ዋላ ሓደ” ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።
q-livelihood-benefit_until = እቲ ሓገዝ ገንዘብ ክሳብ መዓስ ተፈቒዱልኩም?
    .hint = ኣብቲ ደብዳበ “Bewilligungszeitraum” ወይ “von … bis …” ይብል
    .help = ብዙሕ ሓገዝ እንተኾይኑ፦ እቲ ንመነባብሮኹም እትጥቀሙሉ።
    .check-long_ago = ካብዚ ዕለት ልዕሊ ሓደ ዓመት ሓሊፉ። ዓመቱ ቅኑዕ ድዩ?
q-livelihood-renewal_filed = እቲ ሓገዝ ገንዘብ ክቕጽል ድሮ ምልክታ ኣቕሪብኩም ዲኹም?
    .hint = “Weiterbewilligungsantrag”፤ ብዘይ ፎርም ዝተጻሕፈ ምልክታ እውን ይቑጸር
q-livelihood-single_parent_supplement = ኣብቲ ናይ ውሳነ ደብዳበ፣ በይኖም ንዘዕብዩ ወለዲ ዝወሃብ ተወሳኺ ሓገዝ (Mehrbedarf) ተጻሒፉ ኣሎ ዶ?
    .hint = ኣብቲ ናይ ሕሳብ ገጽ ናይቲ ደብዳበ ኣሎ
q-livelihood-account = ናይ ገዛእ ርእስኹም ሕሳብ ባንክ ኣለኩም ዶ?

## Health
q-health-insurance = እንታይ ዓይነት መድሕን ጥዕና ኣለኩም?
    .hint = ካርድኹም ከተርእዩና ትኽእሉ

## Language
q-language-reads = ኣየኖት ፊደላት ጽቡቕ ጌርኩም ተንብቡ?
    .hint = ካብ ሓደ ንላዕሊ ይከኣል
    .help = ሽዑ ብቋንቋኹም ዝተጻሕፈ ወረቐት ይሕግዘኩም እንተኾይኑ፣ ወይ ብቃል ክንዛረበሉ ዝሓይሽ እንተኾይኑ ንፈልጥ።
    .check-none_and_more = “ዳርጋ ኣየንብብን” ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።
q-language-german_level = ቋንቋ ጀርመን ክንደይ ትኽእሉ?
    .hint = ብመሰረት ናይ መወዳእታ ምስክር ወረቐት ወይ ብናትኩም ግምት
q-language-course = ኮርስ ቋንቋ ጀርመን ትመሃሩ ኣለኹም ዶ፣ ወይ ቅድሚ ሕጂ ተማሂርኩም?
q-language-course_stopped_by = ነቲ ኮርስ ከተቋርጹ ዝገበረኩም ኩነታት እንታይ እዩ?
    .hint = ካብ ሓደ ንላዕሊ መልሲ ይከኣል
q-language-course_right = ኮርስ ውህደት (Integrationskurs) ክትመሃሩ ይፍቀደኩም ወይ ትግደዱ ዶ?
    .hint = “Berechtigungsschein” ወይ “Verpflichtung”፣ ካብ ቤት ጽሕፈት ዝመጸ ወረቐት

## Work
q-work-occupation = ኣየናይ ሞያ ተማሂርኩም ወይ ሰሪሕኩም?
    .hint = ገና ሞያ የብለይን፦ “ኣይምልከትን”
q-work-field = እዚ ሞያ ኣብ ኣየናይ ዓውዲ ስራሕ ይኣቱ?
q-work-years = ኣብዚ ሞያ ክንደይ ዓመት ሰሪሕኩም?
q-work-certificate = ናይዚ ሞያ ምስክር ወረቐት ኣለኩም ዶ?
    .help = ብዘይ ወረቐት እውን ክእለትኩም ክምርመርን ክምስከርን ይከኣል።
q-work-goal = ኣብ ስራሕኩም ዝቕጽል እንታይ ክትበጽሑ ትደልዩ?

## Housing
q-housing-kind = ኣብ ምንታይ ዓይነት ገዛ ትነብሩ?
q-housing-rooms = ገዛኹም ክንደይ ክፍልታት ኣለዎ?
    .hint = ብዘይ ክሽነን ባኞን፤ 1,5 እውን ይከኣል
q-housing-district = ኣብ ኣየናይ ከባቢ ከተማ ትነብሩ?

## People around
q-network-counselling = ድሮ ዝመኽረኩም ወይ ዝድግፈኩም ዘሎ መን እዩ?
    .hint = ካብ ሓደ ንላዕሊ መልሲ ይከኣል
    .help = ሽዑ ሓደ ነገር ክልተ ግዜ ኣይንገብርን፤ እንተተሰማሚዕኩም ድማ ክንዛተ ንኽእል።
    .check-none_and_more = “ማንም የለን” ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።
q-network-supporters = ኣብ መዓልታዊ ህይወትኩም መን ይሕግዘኩም?
    .hint = ንኣብነት ጎረቤት፣ ኣዕሩኽ፣ ኣዝማድ፣ ማሕበር
    .help = በጃኹም ስም ኣይትጽሓፉ፦ “ጎረቤት” ጥራይ ይኣክል።
q-network-isolation = ክንደይ ግዜ ጽምዋ ይስምዓኩም?
    .hint = 1 = ፈጺሙ ኣይስምዓንን፣ 5 = ብጣዕሚ ብዙሕ ግዜ

## Strengths and wishes
q-goals-strengths = ክሳብ ሕጂ ብዓወት እንታይ ፈጺምኩም? ብምንታይ ትሕበኑ?
    .hint = ንኣሽቱ ነገራት እውን ይቑጸር
q-goals-wish = ድሕሪ ሰለስተ ወርሒ እንታይ ክልወጥ ትደልዩ?
    .hint = ብናይ ገዛእ ርእስኹም ቃላት
q-goals-support = ካባና እንታይ ሓገዝ ትደልዩ?

## Passing on
q-consent-share_with = ምስ መን ብዛዕባኹም ክንዛረብ ትፈቕዱልና?
    .hint = ምስቶም እትጠቕስዎም ጥራይ፤ ኣብ ዝኾነ ግዜ ክትስሕብዎ ትኽእሉ
    .help = ቅድሚኡ፣ ንነፍሲ ወከፍ ትካል እንታይ ከም እነመሓላልፍን ንምንታይን ክንነግረኩም ኢና።
    .check-none_and_more = “ምስ ማንም ኣይኮነን” ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።
