
## network
q-network-letters_helper = ብደብዳበታትን ፎርምታትን ዝሕግዘኩም ሰብ ኣሎ ዶ?
    .hint = ቆልዑ እዚ ክገብሩ የብሎምን
q-network-leisure = ኣብ ናጻ ግዜኹም እንታይ ምግባር ትፈትዉ?
    .hint = ቅድሚ ሕጂ ዝነበረ እውን
q-network-club = ኣብ ከባቢኹም ናብ ማሕበር፣ መራኸቢ ቦታ ወይ ኮርስ ትኸዱ ዶ?
q-network-offers = እንታይ ክትላለዩ ምደለኹም?
    .hint = ካብ ሓደ ንላዕሊ መልሲ ይከኣል
    .check-none_and_more = “ሕጂ ዋላ ሓንቲ” ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።
q-network-discrimination = ዘይፍትሓዊ ኣተሓሕዛ ኣጋጢሙኩም ዶ? ንኣብነት ብሰንኪ መበቆል፣ ቋንቋ፣ ሃይማኖት፣ ጾታ፣ ዕድመ ወይ ስንክልና?
    .hint = ኣብ ስራሕ፣ ገዛ፣ ድኳን፣ ቤት ጽሕፈት ወይ ቤት ትምህርቲ
q-network-discrimination_on = ንመወዳእታ ግዜ መዓስ ነይሩ፣ ወይ መዓስ ፈሊጥኩምዎ?
    .hint = ንስራሕን ንገዛን ሓጺር ገደብ ግዜ ኣሎ
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።

## helper
s-helper = ድሮ ዝሕግዝ ዘሎ
q-helper-who = ድሮ መን ይሕግዘኩም ኣሎ?
    .hint = ንኣብነት “ጎረቤት” ወይ ስም ናይ ሓደ ትካል፤ በጃኹም ናይ ውልቀ ሰባት ስም ኣይትጽሓፉ
q-helper-kind = እዚ ሰብ ወይ ትካል እንታይ ዓይነት እዩ?
q-helper-does = ብምንታይ ይሕግዘኩም?
q-helper-often = ክንደይ ግዜ ትራኸቡ?
q-helper-may_contact = ምስዚ ሰብ ወይ ትካል ክንዛረብ ትፈቕዱልና ዶ?
    .hint = ንስኹም እንተደሊኹም ጥራይ

## mobility
s-mobility = መንገድን መጓዓዝያን
q-mobility-ticket = ንኣውቶቡስን ባቡርን ኣየናይ ትኬት ኣለኩም?
q-mobility-licence = መንጃ ፍቓድ ኣለኩም ዶ?
q-mobility-licence_country = እቲ መንጃ ፍቓድ ናይ ኣየናይ ሃገር እዩ?
q-mobility-bicycle = ብሽክለታ ኣለኩም ዶ፣ ክትዝውሩ ከ ትፈትዉ?
q-mobility-restricted = ምኻድ፣ መሳልል ምድያብ ወይ በይንኹም ምውጻእ የጸግመኩም ዶ?
    .hint = ምኽንያቱ ክትነግሩና ኣየድልን
q-mobility-minutes = ናብ ኮርስ ወይ ኣገልግሎት ንምኻድ እንተበዝሐ ክንደይ ደቓይቕ ክትጓዓዙ ትኽእሉ?

## legal
q-legal-contracts = ኣየኖት ውዕላት ኣብ ወርሒ ገንዘብ የኽፍሉኹም?
    .hint = ካብ ሓደ ንላዕሊ መልሲ ይከኣል
    .check-none_and_more = “የለን” ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።
q-legal-contract_trouble = ብዛዕባ ሓደ ውዕል ምስሕሓብ ወይ ሻቕሎት ኣሎ ዶ?
    .hint = ንኣብነት ኣብ ኣፍደገ ገዛ ወይ ብቴለፎን ዝተፈረመ
q-legal-contract_signed_on = እዚ ውዕል መዓስ ኣቲኹምዎ?
    .hint = ኣብ ኣፍደገ፣ ብቴለፎን ወይ ኦንላይን፦ መብዛሕትኡ ግዜ 14 መዓልቲ ግዜ ኣሎ
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።

## goals
q-goals-first_wish = ሰለስተ ባህግታት ክትምነዩ እንተትኽእሉ፦ እቲ ቀዳማይ እንታይ ምኾነ?
    .hint = ካብ ወረቓቕቲ ፈጺሙ ዝተፈልየ እውን ክኸውን ይኽእል
q-goals-second_wish = እቲ ካልኣይ ከ?
q-goals-third_wish = እቲ ሳልሳይ ከ?
q-goals-next_step = ንስኹም ባዕልኹም ዝቕጽል እንታይ ክትገብሩ ትደልዩ?
    .hint = ንእሽቶ ስጉምቲ ትኣክል
q-goals-importance = ሕጂ ኣየናይ ዓውዲ እዩ ንዓኹም ዝያዳ ኣገዳሲ?
q-goals-what_helped = ኣብ ጽንኩር ግዜ እንታይ ወይ መን ሓጊዙኩም?
    .hint = ብዛዕብኡ ከተዘንትዉ ኣየድልን

## satisfaction
s-satisfaction = ክንደይ ዕጉባት ምዃንኩም
q-satisfaction-residence = ብመንበሪ ፍቓድኩም ክንደይ ዕጉባት ኢኹም?
    .hint = 1 = ፈጺሙ ኣይኮነን፣ 5 = ብጣዕሚ
q-satisfaction-housing = ብመንበሪ ገዛኹም ክንደይ ዕጉባት ኢኹም?
    .hint = 1 = ፈጺሙ ኣይኮነን፣ 5 = ብጣዕሚ
q-satisfaction-livelihood = ብናይ ገንዘብ ኩነታትኩም ክንደይ ዕጉባት ኢኹም?
    .hint = 1 = ፈጺሙ ኣይኮነን፣ 5 = ብጣዕሚ
q-satisfaction-health = ብጥዕናኹም ክንደይ ዕጉባት ኢኹም?
    .hint = 1 = ፈጺሙ ኣይኮነን፣ 5 = ብጣዕሚ
q-satisfaction-language = ብቋንቋ ጀርመንኩም ክንደይ ዕጉባት ኢኹም?
    .hint = 1 = ፈጺሙ ኣይኮነን፣ 5 = ብጣዕሚ
q-satisfaction-education = ብትምህርትኹም ክንደይ ዕጉባት ኢኹም?
    .hint = 1 = ፈጺሙ ኣይኮነን፣ 5 = ብጣዕሚ
q-satisfaction-work = ብስራሕኩም ክንደይ ዕጉባት ኢኹም?
    .hint = 1 = ፈጺሙ ኣይኮነን፣ 5 = ብጣዕሚ
q-satisfaction-family = ብስድራቤትኩም ክንደይ ዕጉባት ኢኹም?
    .hint = 1 = ፈጺሙ ኣይኮነን፣ 5 = ብጣዕሚ
q-satisfaction-social = በቶም ኣብ ከባቢኹም ዘለዉ ሰባት ክንደይ ዕጉባት ኢኹም?
    .hint = 1 = ፈጺሙ ኣይኮነን፣ 5 = ብጣዕሚ

## urgency
s-urgency = ህጹጽነት ብኣረኣእያ ናይ ኣማኻሪ
q-urgency-residence = ሓገዝ ብዛዕባ መንበሪ ፍቓድ ክንደይ ህጹጽ እዩ?
    .hint = 1 = ህጹጽ ኣይኮነን፣ 5 = ብቕጽበት፤ ንኣማኻሪ ጥራይ
q-urgency-housing = ሓገዝ ብዛዕባ መንበሪ ገዛ ክንደይ ህጹጽ እዩ?
    .hint = 1 = ህጹጽ ኣይኮነን፣ 5 = ብቕጽበት፤ ንኣማኻሪ ጥራይ
q-urgency-livelihood = ሓገዝ ብዛዕባ ገንዘብ ክንደይ ህጹጽ እዩ?
    .hint = 1 = ህጹጽ ኣይኮነን፣ 5 = ብቕጽበት፤ ንኣማኻሪ ጥራይ
q-urgency-health = ሓገዝ ብዛዕባ ጥዕና ክንደይ ህጹጽ እዩ?
    .hint = 1 = ህጹጽ ኣይኮነን፣ 5 = ብቕጽበት፤ ንኣማኻሪ ጥራይ
q-urgency-language = ሓገዝ ብዛዕባ ቋንቋ ክንደይ ህጹጽ እዩ?
    .hint = 1 = ህጹጽ ኣይኮነን፣ 5 = ብቕጽበት፤ ንኣማኻሪ ጥራይ
q-urgency-education = ሓገዝ ብዛዕባ ትምህርቲ ክንደይ ህጹጽ እዩ?
    .hint = 1 = ህጹጽ ኣይኮነን፣ 5 = ብቕጽበት፤ ንኣማኻሪ ጥራይ
q-urgency-work = ሓገዝ ብዛዕባ ስራሕ ክንደይ ህጹጽ እዩ?
    .hint = 1 = ህጹጽ ኣይኮነን፣ 5 = ብቕጽበት፤ ንኣማኻሪ ጥራይ
q-urgency-family = ሓገዝ ብዛዕባ ስድራቤት ክንደይ ህጹጽ እዩ?
    .hint = 1 = ህጹጽ ኣይኮነን፣ 5 = ብቕጽበት፤ ንኣማኻሪ ጥራይ
q-urgency-social = ሓገዝ ብዛዕባ ኣብ ከባቢ ዘለዉ ሰባት ክንደይ ህጹጽ እዩ?
    .hint = 1 = ህጹጽ ኣይኮነን፣ 5 = ብቕጽበት፤ ንኣማኻሪ ጥራይ

## area
s-area = ዓውድታት ህይወት ብናይ ገዛእ ርእስኹም ቃላት
q-area-which = ብዛዕባ ኣየናይ ዓውዲ ዝያዳ ክትነግሩና ትደልዩ?
    .hint = ንኣብነት መንበሪ ገዛ፣ ስራሕ፣ ስድራቤት
q-area-now = ኣብኡ ሕጂ ኩነታት ከመይ ኣሎ?
    .hint = ብሓደ ምሉእ ሓሳብ
q-area-strength = ኣብኡ ጽቡቕ ዝኸይድ ዘሎ እንታይ እዩ፣ ወይ ኣብ ምንታይ ክትምርኮሱ ትኽእሉ?
q-area-wish = ኣብኡ እንታይ ትምነዩ?

## release
s-release = ስምምዓት በብሓደ
q-release-recipient = እዚ ስምምዕ ንመን እዩ?
    .hint = ስም ናይቲ ትካል፣ ንኣብነት “Jobcenter” ወይ “እዚ ናይ ምኽሪ ትካል”
q-release-kind = ኣብ ምንታይ ትሰማምዑ?
q-release-purpose = ንምንታይ ዕላማ?
q-release-data = ኣየናይ ሓበሬታ ከነመሓላልፍ ትፈቕዱልና?
    .hint = ዘድሊ ጥራይ፣ ንኣብነት “ስም፣ ቆጸራ፣ ናይ ኮርስ ምስክር ወረቐት”
q-release-given = በዚ ትሰማምዑ ዶ?
    .hint = ኣይፋልን ክትብሉ ትኽእሉ፤ ጉድኣት ድማ የብሉን
q-release-given_on = መዓስ ተሰማሚዕኩም?
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-release-until = ክሳብ መዓስ ከገልግል ትደልዩ?
    .hint = ብዘይ መወዳእታ፦ “ኣይምልከትን”፤ ኣብ ዝኾነ ግዜ ክትስሕብዎ ትኽእሉ
q-release-withdrawn_on = ስሒብኩምዎ ዲኹም? መዓስ?
    .hint = ኣይተሳሕበን፦ “ኣይምልከትን”
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-release-form = ብኸመይ ተሰማሚዕኩም?
q-release-language = ብኣየናይ ቋንቋ ተገሊጹልኩም?
q-release-explained_by = መን ገሊጹልኩም?
    .hint = ግደኡ ጥራይ ይኣክል፣ ንኣብነት “ተርጓሚ”
