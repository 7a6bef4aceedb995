
## livelihood
q-livelihood-tax_number = ናይ ግብሪ ቁጽሪ (Steuer-ID) ኣለኩም ዶ?
    .hint = ካብ ፈደራላዊ ቤት ጽሕፈት ግብሪ (Bundeszentralamt für Steuern) ዝመጸ ደብዳበ፤ እቲ ቁጽሪ ንዓና ኣየድልየናን
q-livelihood-insurance_number = ቁጽሪ ማሕበራዊ መድሕን (Sozialversicherungsnummer) ኣለኩም ዶ?
    .hint = እቲ ቁጽሪ ባዕሉ ኣየድልየናን
q-livelihood-asylum_benefits_since = ኣብ ጀርመን ኮይንኩም እዚ ሓገዝ ገንዘብ ካብ መዓስ ጀሚርኩም ትወስዱ ኣለኹም?
    .hint = ወርሒ ጥራይ ይኣክል
    .help = ድሕሪ 36 ወርሒ ምንባር እቲ ሓገዝ ገንዘብ ይልወጥ።
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-livelihood-enough = እቶትኩም ኣብ ወርሒ ንኹሉ ዘድሊ ይኣክለኩም ዶ?
    .hint = ክራይ ገዛ፣ ምግቢ፣ ኤለክትሪክ፣ መጓዓዝያ
q-livelihood-broadcast = ካብ ናይ ሬድዮን ተለቪዥንን ክፍሊት (Rundfunkbeitrag) ናጻ ተገይርኩም ዲኹም?
    .hint = ካብ “Beitragsservice” ዝመጽእ ደብዳበታት

## benefit
s-benefit = ካልእ ሓገዝ ገንዘብን ናይ ውሳነ ደብዳበታትን
q-benefit-name = ኣየናይ ሓገዝ ገንዘብ እዩ?
    .hint = ከምቲ ኣብ ናይ ውሳነ ደብዳበ ተጻሒፉ ዘሎ፤ በብሓደ
q-benefit-authority = ኣየናይ ቤት ጽሕፈት ይኸፍሎ?
q-benefit-granted_from = ካብ መዓስ ተፈቒዱ?
    .hint = ኣብ ናይ ውሳነ ደብዳበ (Bescheid) ኣሎ
q-benefit-granted_until = ክሳብ መዓስ ተፈቒዱ?
    .hint = ብዘይ መወዳእታ፦ “ኣይምልከትን”
    .check-before_start = በዚ መሰረት ቅድሚ ምጅማሩ ተወዲኡ ማለት እዩ። በጃኹም ክልቲኡ ዕለታት ኣረጋግጹ።
q-benefit-amount = ኣብ ወርሒ ክንደይ እዩ?
    .hint = ብግምት
q-benefit-renewal_filed = ክቕጽል ድሮ ምልክታ ቀሪቡ ድዩ?
q-benefit-outcome = እቲ ናይ መወዳእታ ናይ ውሳነ ደብዳበ እንታይ ይብል?
    .hint = ብሓባር ከነንብቦ ፍቓደኛታት ኢና
q-benefit-notice_posted = ኣብቲ ናይ ውሳነ ደብዳበ ኣየናይ ዕለት ተጻሒፉ ኣሎ?
    .hint = ላዕሊ ብየማን
    .help = እቲ ቤት ጽሕፈት ናብ ፖስታ ዘእተወሉ መዓልቲ ማለት እዩ።
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-benefit-objection_filed = ድሮ ተቓውሞ (Widerspruch) ኣቕሪብኩም ዲኹም?

## income
s-income = እቶት
q-income-person = ኣብ ገዛኹም እቶት ዘለዎ መን እዩ?
    .hint = ንኣብነት “ኣነ” ወይ “ሰብኣየይ”
q-income-kind = እቲ እቶት ካበይ ይመጽእ?
q-income-amount = ኣብ ወርሒ ክንደይ እዩ?

## debts
s-debts = ዕዳን ኤለክትሪክን
q-debts-kinds = ናይ መን ዕዳ ኣለኩም?
    .hint = ካብ ሓደ ንላዕሊ ይከኣል፤ ክትገልጽዎ ኣየድልን
    .check-none_and_more = “ዕዳ የለን” ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።
q-debts-sum = ብጠቕላላ ብግምት ክንደይ እዩ?
    .hint = ግምት ይኣክል
q-debts-enforcement = ካብዚ ዝስዕብ ድሮ ዝመጸኩም ኣሎ ዶ?
    .hint = እቲ ዝያዳ ህጹጽ ምረጹ
q-debts-order_served = እቲ ካብ ቤት ፍርዲ ዝመጸ ደብዳበ መዓስ በጺሕኩም?
    .hint = እቲ ዕለት ኣብቲ ብጫ ቡስጣ ኣሎ
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-debts-counselling = ናብ ናይ ዕዳ ምኽሪ (Schuldnerberatung) ከይድኩም ትፈልጡ ዶ?
q-debts-energy = ናይ ኤለክትሪክን ጋዝን ኩነታት ከመይ ኣሎ?
    .hint = በጃኹም ካብቲ ኩባንያ ዝመጸ ደብዳበታት ኣርእዩና
q-debts-energy_cut_on = ኣብ ኣየናይ መዓልቲ ክዕጾ እዩ?
    .hint = ኣብቲ ደብዳበ ኣሎ

## housing
q-housing-moved_in = ኣብኡ ካብ መዓስ ጀሚርኩም ትነብሩ?
    .hint = ናብቲ ገዛ ዝኣተኹምሉ መዓልቲ
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-housing-registered = ኣብኡ ተመዝጊብኩም ኣለኹም ዶ?
    .hint = ኣብ ቤት ጽሕፈት ምዝገባ ነበርቲ (Bürgerbüro)
q-housing-landlord_paper = ካብ ኣካራዪ ገዛ መረጋገጺ ወረቐት (Wohnungsgeberbestätigung) ኣለኩም ዶ?
    .hint = ኣካራዪ ወይ መዕቆቢ ዝፍርሞ ወረቐት
q-housing-persons = ኣብኡ ክንደይ ሰባት ብሓባር ይነብሩ?
    .hint = ንስኹም ተቖጺርኩም
q-housing-square_metres = እቲ ገዛ ክንደይ ትርብዒት ሜትሮ እዩ?
    .hint = ኣብቲ ናይ ክራይ ውዕል ኣሎ
q-housing-cost = እቲ ገዛ ኣብ ወርሒ ምስ ኩሉ ክንደይ ይኸፈሎ?
    .hint = ክራይ ምስ መሞቒ (Warmmiete)
q-housing-paid_by = ክራይ ገዛ መን ይኸፍሎ?
q-housing-threat = ነቲ ገዛ ከይትስእንዎ ትሰግኡ ዶ?
    .hint = እቲ ዝያዳ ህጹጽ ምረጹ፤ ደብዳበታት በጃኹም ኣርእዩና
q-housing-arrears = ክንደይ ዘይተኸፍለ ክራይ ኣሎ?
    .hint = ብግምት
q-housing-action_served = ካብ ገዛ ናይ ምውጻእ ክሲ (Räumungsklage) መዓስ በጺሕኩም?
    .hint = እቲ ዕለት ኣብቲ ብጫ ቡስጣ ኣሎ
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-housing-eviction_on = ብግዲ ካብ ገዛ ምውጻእ (Räumung) ኣብ ኣየናይ መዓልቲ እዩ?
    .hint = ኣብቲ ካብ ፈጻሚ ውሳነ ቤት ፍርዲ (Gerichtsvollzieher) ዝመጸ ደብዳበ ኣሎ
q-housing-leave_on = ብመሰረት ናይ ምስንባት ደብዳበ (Kündigung) ክሳብ መዓስ ካብቲ ገዛ ክትወጹ ኣለኩም?
    .hint = ኣብ ናይ ምስንባት ደብዳበ (Kündigung) ኣሎ
q-housing-defects = ኣብ ገዛኹም እንታይ የሸግረኩም?
    .hint = ካብ ሓደ ንላዕሊ መልሲ ይከኣል
    .check-none_and_more = “ዋላ ሓንቲ” ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።
q-housing-wants_flat = ካልእ ገዛ ትደልዩ ኣለኹም ዶ?
    .hint = ካብ መዕቆቢ ንምውጻእ እውን
q-housing-permit = ናይ ድጎማ ገዛ ፍቓድ (Wohnberechtigungsschein) ኣለኩም ዶ?
    .hint = “WBS”
q-housing-permit_until = ክሳብ መዓስ እዩ ዘገልግል?
    .hint = መብዛሕትኡ ግዜ ሓደ ዓመት
q-housing-wished_districts = ኣብ ኣየኖት ከባብታት ናይ ከተማ ክትነብሩ ምደለኹም?
    .hint = ካብ ሓደ ንላዕሊ ይከኣል
q-housing-without_steps = መሳልል ዘይብሉ ገዛ የድልየኩም ዶ?
    .hint = ንዓኹም ወይ ንሓደ ካብ ስድራኹም
q-housing-obligation = ኣብ ሓደ ውሱን ቦታ ክትነብሩ ትግደዱ ዶ?
    .hint = ኣብቲ ካርድ ወይ ተወሳኺ ወረቐት፦ “Wohnsitzauflage”
q-housing-obligation_until = እዚ ክሳብ መዓስ እዩ ዘገልግል?
    .hint = ዕለት እንተዘይተጻሒፉ፦ “ኣይምልከትን”
q-housing-move_reason = ስለምንታይ ካብዚ ገዛ ክትግዕዙ ትደልዩ?
q-housing-offer = ክትረኽብዎ ተስፋ ዘለኩም ገዛ ድሮ ኣሎ ዶ?
    .hint = እቲ ቤት ጽሕፈት ከይተሰማምዐ በጃኹም ዋላ ሓንቲ ኣይትፈርሙ
q-housing-empty = ኣብ ገዛኹም ኣገዳሲ ነገር ይጎድል ዶ? ንኣብነት ዓራት፣ እቶን ወይ መዝሓሊት?
