s-asylum = መስርሕ ዑቕባ
s-repatriate = ጀርመናዊ መበቆል ዘለዎም ተመለስቲ (Spätaussiedlung)
s-earlier_stay = ቅድሚ ሕጂ ዝነበርኩምሉ ቦታታትን ወረቓቕትን
s-family_abroad = ኣብዚ ዘየለዉ ኣባላት ስድራቤት
s-legal = ምኽርን ሕግን
s-proceeding = ናይ ቤት ፍርዲ ጉዳያት
s-perspective = ናብ ዝቕጽል ፍቓድ ዝወስድ መንገዲ
s-protection = ድሕነት

## frame
q-frame-anonymous = ንግዜኡ ስምኩም ከይነገርኩም ክትጸንሑ ትደልዩ ዶ?
    .help = ስሙ ዘይነገረ ሰብ እውን ምኽሪ ይረክብ። ሽዑ በጃኹም ዝተፈጥረ ስም ጽሓፉ፣ ኣድራሻን ወረቓቕትን ኣይትመዝግቡ።

## person
q-person-minor_alone = ኣብ ጀርመን ብዘይ ወለዲ ወይ ሞግዚት ዲኹም ዘለኹም?
    .help = ትሕቲ 18 ዓመት ንዝኾኑ ጥራይ። ብዛዕባ ዑቕባ ኣብዚ ዋላ ሓንቲ ኣይሕተትን፦ ንዕኡ ቤት ጽሕፈት ቆልዑን መንእሰያትን (Jugendamt) ምስ ሓደ ሞግዚት ይከታተሎ።

## residence
q-residence-demand_until = እዚ ክሳብ መዓስ ክትገብርዎ ተሓቲትኩም?
    .hint = እቲ ዕለት ኣብቲ ደብዳበ ኣሎ
    .check-passed = እዚ ዕለት ሓሊፉ እዩ። በጃኹም ሎሚ ምኽሪ ሕተቱ።
q-residence-filed_on = ፍቓድኩም ክናዋሕ መዓስ ምልክታ ኣቕሪብኩም?
    .hint = ኣብ ቅዳሕ፣ ኢመይል ወይ ናይ ፖስታ ቅብሊት ዘሎ ዕለት
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-residence-office_here = ብጉዳይኩም ዝምልከቶ ቤት ጽሕፈት ጉዳያት ወጻእተኛታት (Ausländerbehörde) ናይ Düsseldorf ድዩ?
    .hint = እቲ ቤት ጽሕፈት ኣብቲ ናይ መወዳእታ ደብዳበ ብዛዕባ መንበሪ ፍቓድ ተጻሒፉ ኣሎ
q-residence-office = ብጉዳይኩም ዝምልከቶ ቤት ጽሕፈት ጉዳያት ወጻእተኛታት (Ausländerbehörde) ናይ ኣየናይ ቦታ እዩ?
    .hint = ስም ናይ ከተማ ወይ ወረዳ ይኣክል
q-residence-file_number = ኣብ ደብዳበታት ቤት ጽሕፈት ጉዳያት ወጻእተኛታት (Ausländerbehörde) ኣየናይ ቁጽሪ ፋይል (Aktenzeichen) ኣሎ?
    .hint = ኣብ ላዕሊ ናይቲ ደብዳበ፣ መብዛሕትኡ ግዜ “Mein Zeichen” ወይ “AZR-Nummer”
q-residence-conditions = ኣብቲ ተወሳኺ ወረቐት (Zusatzblatt) ናይ መንበሪ ፍቓድኩም እንታይ ተጻሒፉ ኣሎ?
    .hint = እቲ ምስ ካርድ ዝወሃብ ቀጠልያ ወረቐት፣ ወይ ድሕሪት ናይቲ ወረቐት
    .help = ካብ ሓደ ንላዕሊ መልሲ ይከኣል። ነቲ ወረቐት ብሓባር ምርኣዩ እዩ ዝቐልል።
    .check-nothing_and_more = “ካብዚኣቶም ዋላ ሓደ” ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።
q-residence-passport = ፓስፖርት ወይ ናይ ጉዕዞ ሰነድ (Reiseausweis) ኣለኩም ዶ?
    .help = በጃኹም ናይ ምኽሪ ትካል ከይረኣዮ ናብ ኤምባሲ ኣይትኺዱ።
q-residence-passport_until = እቲ ፓስፖርት ወይ ናይ ጉዕዞ ሰነድ ክሳብ መዓስ እዩ ዘገልግል?
    .hint = ኣብቲ ስእሊ ዘለዎ ገጽ
q-residence-identity_papers = ንስኹም መን ምዃንኩም ዘርኢ እንታይ ካልእ ወረቓቕቲ ኣለኩም?
    .hint = ቅዳሕን ስእልን እውን ይቑጸር
    .check-none_and_more = “ካብዚኣቶም ዋላ ሓደ” ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።
q-residence-entry_on = ኣብ ጀርመን ካብ መዓስ ጀሚርኩም ኣለኹም?
    .hint = ንመጀመርታ ግዜ ዝኣተኹምሉ መዓልቲ፤ ወርሒ ወይ ዓመት ይኣክል
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
    .check-long_ago = ካብዚ ዕለት ልዕሊ 80 ዓመት ሓሊፉ። ዓመቱ ቅኑዕ ድዩ?
q-residence-here_since = ብዘይ ምቁራጽ ካብ መዓስ ጀሚርኩም ወረቐት ሒዝኩም ኣብዚ ትነብሩ?
    .hint = ግዝያዊ ምጽዋርን (Duldung) ናይ ሓታቲ ዑቕባ ወረቐትን (Aufenthaltsgestattung) እውን ይቑጸር
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
    .check-before_entry = እዚ ቅድሚ ምእታውኩም ማለት እዩ። በጃኹም ክልቲኡ ዕለታት ኣረጋግጹ።
q-residence-lawful_since = ብዘይ ምቁራጽ ካብ መዓስ ጀሚሩ ናይ መንበሪ ፍቓድ (Aufenthaltstitel) ኣለኩም?
    .hint = ዓመቱ ወይ ወርሑ ጥራይ ይኣክል
    .help = ዜጋታት EU፦ ኣብዚ ካብ ዝነብሩሉ ግዜ። ሓለዋ ዝረኸቡ ሰባት፦ እቲ ናይ መስርሕ ዑቕባ ግዜ እውን ይቑጸር፤ ሽዑ ሕቶ ዑቕባ ዘቕረቡሉ መዓልቲ ጽሓፉ።
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-residence-tolerated_since = ብዘይ ምቁራጽ ካብ መዓስ ጀሚሩ ግዝያዊ ምጽዋር (Duldung) ኣለኩም?
    .hint = ኩሉ ተኸታታሊ Duldung ብሓባር ይቑጸር
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-residence-marriage = እቲ መንበሪ ፍቓድኩም ዝምርኮሰሉ ሓዳር ከመይ ኣሎ?
    .help = ክልቴኹም ጥራይ ምስ ዝኾንኩም ሕተቱ። ንቤት ጽሕፈት ዝኾነ ነገር ቅድሚ ምሕባር፣ መጀመርታ ሕጋዊ ምኽሪ።
q-residence-together_since = ኣብ ጀርመን ከም ሰብኣይን ሰበይትን ብሓባር ካብ መዓስ ጀሚርኩም ትነብሩ?
    .hint = ዓመቱ ወይ ወርሑ ጥራይ ይኣክል
q-residence-aims = ንመንበሪ ፍቓድኩም ብዝምልከት እንታይ ትምነዩ?
    .hint = ካብ ሓደ ንላዕሊ መልሲ ይከኣል

## asylum
q-asylum-phase = መስርሕ ዑቕባኹም ኣበይ በጺሑ ኣሎ?
    .help = ሓደ ሰብ ስለምንታይ ከም ዝሃደመ ኣብዚ ኣይሕተትን። ብዛዕባ ገደብ ግዜ ጥራይ እዩ።
q-asylum-applied_on = ሕቶ ዑቕባ መዓስ ኣቕሪብኩም?
    .hint = ኣብ BAMF ዘቕረብኩምሉ መዓልቲ፣ ዝኣተኹምሉ መዓልቲ ኣይኮነን
q-asylum-hearing_on = ኣብ BAMF ቃለ-መሕተት ዑቕባ (Anhörung) መዓስ እዩ?
    .hint = እቲ ዕለት ኣብቲ ናይ መጸዋዕታ ደብዳበ ኣሎ፤ ቆጸራ የለን፦ “ኣይምልከትን”
    .check-passed = እዚ ዕለት ሓሊፉ እዩ። በጃኹም ሎሚ ምኽሪ ሕተቱ።
q-asylum-hearing_needs = ኣብቲ ቃለ-መሕተት (Anhörung) ኣብ ግምት ክኣቱ ዘለዎ ነገር ኣሎ ዶ?
    .help = እወ ወይ ኣይፋልን ጥራይ፤ ዓይነት ሕማምን ምኽንያትን ኣይጽሓፍን። ብዛዕባ ሕማም፣ ጥንሲ፣ ዓመጽ ወይ ጓል ኣንስተይቲ ክትሓትት ምድላይ፣ ናይ መስርሕ ዑቕባ ምኽሪ ይከታተሎ።
q-asylum-served_on = እቲ ናይ ውሳነ ደብዳበ (Bescheid) ኣብ ኣየናይ መዓልቲ በጺሕኩም?
    .hint = ኣብቲ ብጫ ቡስጣ ዘሎ ዕለት፣ እቲ ኣብ ውሽጢ ደብዳበ ዘሎ ኣይኮነን
    .help = በጃኹም ነቲ ቡስጣ ዓቅብዎ። መዓልቱ እንተዘይትፈልጡ፦ “ኣይፈልጥን”፤ ግን ዝኾነ ኾይኑ ሎሚ ናብ ምኽሪ ኪዱ።
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-asylum-action_filed = ኣንጻር እቲ ውሳነ ናብ ቤት ፍርዲ ክሲ (Klage) ቀሪቡ ድዩ?
    .hint = ባዕልኹም ወይ ብጠበቓ
q-asylum-urgent_request_filed = ናብ ቤት ፍርዲ ህጹጽ ጠለብ (Eilantrag) እውን ቀሪቡ ድዩ?
q-asylum-court_file = ኣየናይ ቤት ፍርድን ኣየናይ ቁጽሪ ፋይልን (Aktenzeichen) እዩ?
    .hint = ኣብ ላዕሊ ናይቲ ካብ ቤት ፍርዲ ዝመጸ ደብዳበ
q-asylum-address_told = BAMF፣ ቤት ፍርድን ቤት ጽሕፈት ጉዳያት ወጻእተኛታትን (Ausländerbehörde) ናይ ሕጂ ኣድራሻኹም ይፈልጡ ዶ?
    .help = ሓደ ደብዳበ ናብቲ ንመወዳእታ ዝሓበርኩምዎ ኣድራሻ እንተተላኢኹ፣ ከም ዝበጽሐ ይቑጸር።
q-asylum-protection = ኣየናይ ዓይነት ሓለዋ ተዋሂብኩም?
    .hint = ኣብ ቀዳማይ ገጽ ናይቲ ናይ ውሳነ ደብዳበ ኣሎ
q-asylum-protection_final_on = እቲ ብዛዕባ ሓለዋ ዝተዋህበ ውሳነ ካብ መዓስ ጀሚሩ ናይ መወዳእታ ኮይኑ?
    .hint = እንተዘይተረጋገጸ፦ እቲ ናይ ውሳነ ደብዳበ ዝበጽሐሉ መዓልቲ
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።

## repatriate
q-repatriate-role = ከም ምንታይ ኢኹም ተቐባልነት ረኺብኩም?
    .hint = ኣብ ናይ ተቐባልነት ደብዳበ (Aufnahmebescheid) ወይ ናይ ምዝገባ ወረቐት (Registrierschein) ኣሎ
q-repatriate-certificate = ብመሰረት § 15 BVFG ዝወሃብ ምስክር ወረቐት ኣለኩም ዶ?
    .help = በቲ ምስክር ወረቐት ሓደ ሰብ ጀርመናዊ ዜጋ ይኸውን። ፈደራላዊ ቤት ጽሕፈት ምምሕዳር (Bundesverwaltungsamt) ይህቦ።

## earlier_stay
q-earlier_stay-place = ቅድሚ ሕጂ ኣበይ ነቢርኩም?
    .hint = ቦታ ወይ ሃገር፣ በብሓደ
q-earlier_stay-paper = ኣብኡ ኣየናይ ወረቐት ነይሩኩም?
q-earlier_stay-from = ካብ መዓስ?
    .hint = ዓመቱ ወይ ወርሑ ጥራይ ይኣክል
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-earlier_stay-until = ክሳብ መዓስ?
    .hint = ዓመቱ ወይ ወርሑ ጥራይ ይኣክል
    .check-before_start = እቲ መወዳእታ ቅድሚ እቲ መጀመርታ ይኸውን። በጃኹም ክልቲኡ ዕለታት ኣረጋግጹ።

## child
q-child-born_here = እቲ ቆልዓ ኣብ ጀርመን ድዩ ተወሊዱ?
q-child-own_paper = እቲ ቆልዓ ናይ ገዛእ ርእሱ ናይ መንበሪ ወረቐት ኣለዎ ዶ?
    .hint = ነፍሲ ወከፍ ቆልዓ ናይ ገዛእ ርእሱ ወረቐት የድልዮ፤ ጀርመናዊ ፓስፖርት እንተልዩዎ “ኣይምልከትን”

## family_abroad
q-family_abroad-first_name = እዚ ሰብ ስሙ መን እዩ?
    .hint = በብሓደ ሰብ
q-family_abroad-relation = እዚ ሰብ እንታይኩም እዩ?
q-family_abroad-country = እዚ ሰብ ኣብ ኣየናይ ሃገር ኣሎ?
q-family_abroad-birth_date = እዚ ሰብ መዓስ ተወሊዱ?
    .hint = ዓመቱ ወይ ወርሑ ጥራይ ይኣክል
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-family_abroad-wants_to_come = እዚ ሰብ ናብ ጀርመን ክመጽእ ትደልዩ ዶ?
q-family_abroad-step = ንዕኡ ክሳብ ሕጂ እንታይ ተገይሩ?
q-family_abroad-whereabouts_known = እዚ ሰብ ኣበይ ከም ዘሎ ትፈልጡ ዶ?
    .help = ርክብ እንተጠፊኡ፣ ናይ ቀይሕ መስቀል ኣገልግሎት ምድላይ (Suchdienst) ብናጻ ይሕግዝ።

## legal
q-legal-lawyer = ጠበቓ ኣለኩም ዶ?
q-legal-lawyer_name = ስም ናይቲ ጠበቓ መን እዩ?
    .hint = ስም ወይ ቤት ጽሕፈት ጠበቓ
q-legal-advice_needed = ናይ ጠበቓ ምኽሪ ዘድልየኩም ሕጋዊ ሕቶ ኣሎ ዶ?
    .help = ብዛዕባ ምንታይ ምዃኑ ማንም ኣብዚ ክነግር ኣየድልን።
q-legal-advice_aid = ካብ ቤት ፍርዲ (Amtsgericht) ናይ ሕጋዊ ምኽሪ ሓገዝ ወረቐት (Beratungshilfeschein) ኣለኩም ዶ?
    .hint = በዚ እቲ ቀዳማይ ምኽሪ እንተበዝሐ 15 ኤውሮ ይኽፈሎ
q-legal-objection_until = ክሳብ ሓደ ዕለት ተቓውሞ (Einspruch) ከተቕርብሉ ዘለኩም ደብዳበ ኣሎ ዶ? ክሳብ መዓስ?
    .hint = እቲ መዓልቲ ጥራይ፤ ከምኡ ዝበለ ደብዳበ የለን፦ “ኣይምልከትን”
    .help = እቲ ደብዳበ ብዛዕባ ምንታይ ምዃኑ ኣይጽሓፍን።
    .check-passed = እዚ ዕለት ሓሊፉ እዩ። በጃኹም ሎሚ ምኽሪ ሕተቱ።
q-legal-summons_on = ቅድሚኡ ምኽሪ ክትረኽቡ እትደልዩሉ ዝርርብ ተጸዊዕኩም ኣለኹም ዶ? ንመዓስ?
    .hint = እቲ መዓልቲ ጥራይ፤ መጸዋዕታ የለን፦ “ኣይምልከትን”
    .help = ምኽንያቱ ኣይጽሓፍን። ብዘይ ምኽሪ ማንም ብዛዕባ እቲ ጉዳይ ክዛረብ ኣይግደድን።
    .check-passed = እዚ ዕለት ሓሊፉ እዩ። በጃኹም ሎሚ ምኽሪ ሕተቱ።
q-legal-missed = ብዘይ ናትኩም ጌጋ ዝሓለፈኩም ገደብ ግዜ ኣሎ ዶ?
    .hint = ንኣብነት ደብዳበ ስለ ዘይበጽሐ ወይ ኣብ ሆስፒታል ስለ ዝነበርኩም
q-legal-could_act_since = ካብ መዓስ ጀሚርኩም ዳግማይ ክትገብርዎ ትኽእሉ ነይርኩም?
    .hint = ንኣብነት ብዛዕባ እቲ ደብዳበ ዝፈለጥኩምሉ መዓልቲ
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።

## proceeding
q-proceeding-court = ኣብ ኣየናይ ቤት ፍርዲ?
    .hint = ኣብ ላዕሊ ናይቲ ደብዳበ ኣሎ
q-proceeding-kind = ብሓፈሻ ብዛዕባ ምንታይ እዩ?
    .help = ናይ ገበን ጉዳያት ኣብዚ ኣይጽሓፍን።
q-proceeding-file_number = ኣየናይ ቁጽሪ ፋይል (Aktenzeichen)?
q-proceeding-hearing_on = ዝቕጽል ናይ ቤት ፍርዲ ቆጸራ መዓስ እዩ?
    .hint = ቆጸራ የለን፦ “ኣይምልከትን”
    .check-passed = እዚ ዕለት ሓሊፉ እዩ። በጃኹም ሎሚ ምኽሪ ሕተቱ።

## perspective
q-perspective-own_livelihood = ካብቲ ንመነባብሮኹም ዘድልየኩም ገንዘብ ክንደይ ባዕልኹም ብስራሕ ትረኽቡ?
    .hint = ንስኹምን ሓደ መነባብሮ እትካፈሉ ሰባትን ብሓባር
q-perspective-pension_months = ንመድሕን ጡረታ (Rentenversicherung) ናይ ክንደይ ወርሒ ክፍሊት ተኸፊሉ?
    .hint = ኣብቲ ናይ መድሕን ጡረታ ዝርዝር (Versicherungsverlauf) ኣሎ
q-perspective-civics_test = ብዛዕባ ህይወት ኣብ ጀርመን ዝምልከት ፈተና ሓሊፍኩም ዲኹም?
q-perspective-german_certificate = ናይ ኣየናይ ደረጃ ቋንቋ ጀርመን ምስክር ወረቐት ኣለኩም?
    .hint = ኣብቲ ምስክር ወረቐት ኣሎ፤ ምስክር ወረቐት የለን፦ “ገና ጀርመንኛ የብለይን”
q-perspective-school_here = ኣብዚ ሰለስተ ዓመት ቤት ትምህርቲ ተማሂርኩም ወይ መመረቕታ ኣለኩም ዶ?
    .hint = ናይ ሞያ ቤት ትምህርትን (Berufskolleg) ሞያዊ ስልጠናን እውን ይቑጸር
q-perspective-training_contract = ናይ ሞያዊ ስልጠና (Ausbildung) ቦታ ኣለኩም ዶ?
q-perspective-training_starts_on = እቲ ስልጠና መዓስ ይጅምር?
    .hint = ኣብቲ ውዕል ኣሎ
q-perspective-skilled_offer = ሞያዊ ስልጠና ወይ ትምህርቲ ዩኒቨርሲቲ ዝሓትት ክትረኽብዎ ተስፋ ዘለኩም ስራሕ ኣሎ ዶ?
q-perspective-finished_training_here = ሞያዊ ስልጠናኹም ወይ ትምህርቲ ዩኒቨርሲቲኹም ኣብ ጀርመን ዲኹም ወዲእኩም?
q-perspective-skilled_since = ከም ክኢላ ሰራሕተኛ (Fachkraft) ናይ መንበሪ ፍቓድ ካብ መዓስ ጀሚሩ ኣለኩም?
    .hint = ሰማያዊ ካርድን (Blaue Karte) ብ §§ 18a, 18b, 18d ዝተዋህበ ፍቓድን ብሓባር
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።

## protection
q-protection-exploitation = እቲ ሰብ ይምዝመዝ ወይ ይግደድ ከም ዘሎ ዘርኢ ምልክታት ኣሎ ዶ?
    .help = ክልቴኹም ጥራይ ምስ ዝኾንኩም። ወረቓቕቲ ዝተወስዶ፣ ደሞዝ ዘይተኸፍሎ፣ ምፍርራሕ፣ ንዕዳ ዝስራሕ ስራሕ። ደጋጊምኩም ኣይትሕተቱ፦ እቲ ፍሉይ ናይ ምኽሪ ትካል እዩ ዝሓትት።
q-protection-same_home = እቲ ሓደጋ ዝፈጥር ዘሎ ሰብ ምስኡ ኣብ ሓደ ገዛ ድዩ ዝነብር?
    .help = ከምኡ እንተኾይኑ ናብ ገዛ ዝውሰድ ወረቐት ኣይትሃቡ፣ መልእኽቲ እውን ኣይትጽሓፉ።
q-protection-wishes = እቲ ሰብ ንድሕነቱ እንታይ ይደሊ?
    .help = እንታይ ክግበር ከም ዘለዎ ባዕሉ ይውስን። ብዘይ ድሌቱ ንማንም ኣይሕበርን።
    .check-nothing_and_more = “ሕጂ ካብዚኣቶም ዋላ ሓደ” ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።
q-protection-must_move_away = ናብ ውሑስ ቦታ ምግዓዝ ዝኽልክል ግዴታ (Auflage) ኣሎ ዶ?
    .help = ኣብ ውሱን ቦታ ናይ ምንባር ግዴታ (Wohnsitzauflage) ወይ ናይ ምንቅስቓስ ገደብ ዕንቅፋት እንተኾይኑ፣ መብዛሕትኡ ግዜ ይለዓል።
