
## language
q-language-first = ካብ ቁልዕነትኩም ጀሚርኩም ኣየኖት ቋንቋታት ትዛረቡ?
    .hint = ካብ ሓደ ንላዕሊ ይከኣል
q-language-reading = ብቋንቋኹም ክሳብ ክንደይ ጽቡቕ ተንብቡን ትጽሕፉን?
    .hint = ዝኾነ መልሲ ጽቡቕ እዩ
    .help = በዚ መሰረት ንዓኹም ዝሰማማዕ ኮርስ ንረክብ፤ ዝቐለለኩም እንተኾይኑ ድማ ደብዳበታት ብቃል ንገልጸልኩም።
q-language-level_source = እዚ ብኸመይ ንፈልጦ?
    .hint = ምስክር ወረቐት እንተልዩ በጃኹም ኣርእዩና
q-language-level_on = እቲ ፈተና መዓስ ነይሩ?
    .hint = ወርሒ ጥራይ ይኣክል
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-language-course_kind = እንታይ ዓይነት ኮርስ እዩ ወይ ነይሩ?
q-language-right_until = እቲ ናይ ኮርስ ፍቓድ ወይ ግዴታ (Berechtigungsschein, Verpflichtung) ክሳብ መዓስ እዩ ዘገልግል?
    .hint = እቲ ዕለት ኣብቲ ወረቐት ኣሎ
    .help = ዕለት እንተዘይተጻሒፉ፦ “ኣይምልከትን”።
q-language-waiting_since = ናይ ኮርስ ቦታ ካብ መዓስ ጀሚርኩም ትጽበዩ ኣለኹም?
    .hint = ወርሒ ጥራይ ይኣክል
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-language-obstacles = ኣብዚ ግዜ እዚ ኮርስ ንምምሃር እንታይ የጸግመኩም?
    .hint = ካብ ሓደ ንላዕሊ መልሲ ይከኣል
    .check-nothing_and_more = “ዋላ ሓንቲ” ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።

## other_language
s-other_language = ካልኦት ቋንቋታት
q-other_language-name = እንታይ ካልእ ቋንቋ ትዛረቡ?
    .hint = በብሓደ፣ ላህጃታት እውን
q-other_language-skills = በዚ ቋንቋ እንታይ ክትገብሩ ትኽእሉ?

## past_course
s-past_course = ዝሓለፉ ኮርሳት
q-past_course-provider = እቲ ኮርስ ኣብ ኣየናይ ቤት ትምህርቲ ነይሩ?
    .hint = ኮርሳት በብሓደ
q-past_course-kind = እንታይ ዓይነት ኮርስ ነይሩ?
q-past_course-from = መዓስ ጀሚሩ?
    .hint = ወርሒ ጥራይ ይኣክል
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-past_course-until = መዓስ ተወዲኡ?
    .hint = ወርሒ ጥራይ ይኣክል
    .check-before_start = በዚ መሰረት እቲ ኮርስ ቅድሚ ምጅማሩ ተወዲኡ ማለት እዩ። በጃኹም ክልቲኡ ዕለታት ኣረጋግጹ።
q-past_course-hours = ብግምት ክንደይ ናይ ትምህርቲ ሰዓታት ነይሩ?
    .hint = ኣብ ናይ ኮርስ ምስክር ወረቐት ተጻሒፉ ኣሎ
q-past_course-outcome = ብኸመይ ተወዲኡ?

## education
s-education = ትምህርትን ሞያዊ ስልጠናን
q-education-school_years = ብጠቕላላ ክንደይ ዓመት ቤት ትምህርቲ ተማሂርኩም?
    .hint = ዘቋረጽኩምሉ ግዜ እንተሎ ጸገም የብሉን፦ እተማሃርኩምሉ ዓመታት ጥራይ ይቑጸር
q-education-school_abroad = ኣብ ወጻኢ ሃገር ኣየናይ ቤት ትምህርቲ ወዲእኩም?
q-education-school_germany = ኣብ ጀርመን ቤት ትምህርቲ ተማሂርኩም ዲኹም?
q-education-regulated = ሞያኹም ኣብ ጀርመን ብፍቓድ ጥራይ ድዩ ዝስራሕ?
    .hint = ንኣብነት ነርስነት፣ ሕክምና፣ መምህርነት፣ ክንክን ቆልዑ፣ ሕጊ
    .help = ንሓደ ሞያ ፍሉይ ፍቓድ ከም ዘድልዮ Anerkennungs-Finder ዝበሃል መርበብ ሓበሬታ ናይ መንግስቲ የርኢ።
q-education-certificate_abroad = ናይ ሞያኹም ምስክር ወረቐት ኣብ ወጻኢ ሃገር ተዋሂብኩም ዲኹም?
q-education-certificate_translated = ምስክር ወረቓቕትኹም ናብ ጀርመን ቋንቋ ተተርጒሙ ድዩ?
    .hint = ማሕተም ብዘለዎ ተርጓሚ
q-education-recognition = ናይ ምስክር ወረቐትኩም ኣፍልጦ (Anerkennung) ኣበይ በጺሑ ኣሎ?
    .hint = ብዛዕብኡ ዝመጸ ደብዳበታት በጃኹም ኣርእዩና
q-education-recognition_on = ኩሉ ወረቓቕቲ ከም ዝተማልአ እቲ ትካል መዓስ ኣረጋጊጹልኩም?
    .hint = ኣብቲ ደብዳበ፦ “vollständig”
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-education-wishes = ገና እንታይ ክትመሃሩ ወይ ክትውድኡ ትደልዩ?
    .hint = ካብ ሓደ ንላዕሊ መልሲ ይከኣል
    .check-nothing_and_more = “ሕጂ ዋላ ሓንቲ” ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።
q-education-study_preparation = ንትምህርቲ ዩኒቨርሲቲ ገና መሰናድኦ ኮለጅ (Studienkolleg) ወይ ናይ ቋንቋ ፈተና የድልየኩም ዶ?
    .hint = እዚ ዩኒቨርሲቲ ወይ uni-assist ይነግረኩም
q-education-training = ናይ ሞያዊ ስልጠና (Ausbildung) ቦታ ኣለኩም ዶ?
    .hint = ክወሃበኩም ቃል እንተተኣትዩልኩም እውን ይቑጸር
q-education-training_starts = እቲ ስልጠና መዓስ ይጅምር?
    .hint = ኣብቲ ውዕል ኣሎ
q-education-training_away = ኣብ ግዜ ስልጠና ካብ ወለድኹም ተፈሊኹም ዲኹም ትነብሩ?
    .hint = ወለዲ ኣዝዮም ርሑቕ ስለ ዝነብሩ እውን
q-education-training_grant = ንሓገዝ ገንዘብ ሞያዊ ስልጠና (Berufsausbildungsbeihilfe, BAB) ምልክታ ኣቕሪብኩም ዲኹም?
    .hint = ኣብ ግዜ ስልጠና ካብ ኤጀንሲ ስራሕ (Agentur für Arbeit) ዝወሃብ ገንዘብ
q-education-money_for_study = ገንዘብኩም ክሳብ መወዳእታ ናይ ሰመስተር ይኣክለኩም ዶ?
    .hint = ባንክ፣ ስራሕን ሓገዝን ብሓባር

## training_abroad
s-training_abroad = ካልእ ሞያታትን መመረቕታታትን
q-training_abroad-occupation = እንታይ ካልእ ሞያ ወይ ትምህርቲ ዩኒቨርሲቲ ተማሂርኩም?
    .hint = በብሓደ
q-training_abroad-country = ኣብ ኣየናይ ሃገር?
q-training_abroad-years = ክንደይ ዓመት ወሲዱ?
q-training_abroad-degree = ብኸመይ ወዲእኩምዎ?
q-training_abroad-finished = መዓስ ወዲእኩም?
    .hint = ዓመቱ ጥራይ ይኣክል
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-training_abroad-certificate = እቲ ምስክር ወረቐት ኣለኩም ዶ?

## work
q-work-status = ኣብዚ ግዜ እዚ እንታይ ትገብሩ ኣለኹም?
    .hint = ስራሕ፣ ሞያዊ ስልጠና፣ ናይ ወለዲ ዕረፍቲ ወይ ካልእ
q-work-permission = ወረቐትኩም ብዛዕባ ስራሕ እንታይ ይብል?
    .hint = ኣብ ካርድ ወይ ተወሳኺ ወረቐት፦ “Erwerbstätigkeit …”
q-work-registered = ኣብ ኤጀንሲ ስራሕ (Agentur für Arbeit) ወይ Jobcenter ከም ስራሕ ደላይ (arbeitsuchend) ተመዝጊብኩም ኣለኹም ዶ?
    .hint = ኦንላይን እውን ይከኣል፣ ዋጋ የብሉን
q-work-jobcenter_plan = ምስ Jobcenter ዝገበርኩምዎ መደብ ኣሎ ዶ?
    .hint = “Kooperationsplan”
q-work-employer = ኣበይ ትሰርሑ?
    .hint = ዓውዲ ስራሕ ጥራይ ይኣክል
q-work-since = ኣብኡ ካብ መዓስ ጀሚርኩም ትሰርሑ?
    .hint = ወርሒ ጥራይ ይኣክል
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-work-limited_until = ናይ ስራሕ ውዕልኩም ክሳብ መዓስ እዩ?
    .hint = መወዳእታ ዘይብሉ፦ “ኣይምልከትን”
q-work-hours = ኣብ ሰሙን ክንደይ ሰዓት ትሰርሑ?
    .hint = ማእከላይ ናይ ዝሓለፋ ኣዋርሕ
q-work-gross = ኣብ ወርሒ ቅድሚ ግብሪ (brutto) ክንደይ ደሞዝ ትረኽቡ?
    .hint = ኣብ ናይ ደሞዝ ወረቐት ኣሎ
q-work-contract = ብጽሑፍ ናይ ስራሕ ውዕል ኣለኩም ዶ?
q-work-job_end = ስራሕኩም ስኢንኩም ዲኹም፣ ወይ ኣብ ቀረባ እዋን ክውዳእ ድዩ?
    .hint = በጃኹም ነቲ ደብዳበ ኣርእዩና
q-work-told_on = መዓስ ፈሊጥኩምዎ ወይ እቲ ደብዳበ መዓስ በጺሕኩም?
    .hint = ኣብ ሳንዱቕ ፖስታ ዝጸንሓኩም ወይ ኣብ ኢድኩም ዝተዋህበኩም መዓልቲ
    .help = ካብታ መዓልቲ ጀሚሩ ሓጺር ገደብ ግዜ ይቑጸር።
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-work-ends_on = እታ ናይ መወዳእታ ናይ ስራሕ መዓልትኹም ኣየነይቲ እያ ወይ ነይራ?
    .hint = መወዳእታ ናይቲ ናይ ስራሕ ውዕል
q-work-wage_unpaid = ደሞዝ ዘይከፈለኩም ኣስራሒ ኣሎ ዶ?
    .hint = እቲ ስራሕ ምስ ተወድአ እውን
q-work-wage_due_on = እቲ ዘይተኸፍለ ቀዳማይ ደሞዝ መዓስ ክኽፈል ነይሩዎ?
    .hint = እንተተኻኢሉ እታ መዓልቲ፤ መብዛሕትኡ ግዜ ናይ መወዳእታ መዓልቲ ናይ ወርሒ እያ
    .check-in_future = እዚ ዕለት ገና ኣይበጽሐን። በጃኹም ኣረጋግጹ።
q-work-skills = ጽቡቕ ጌርኩም ክትገብርዎ እትኽእሉ እንታይ እዩ?
    .hint = ካብ መዓልታዊ ህይወት እውን፤ ካብ ሓደ ንላዕሊ ይከኣል
q-work-cv = ብቋንቋ ጀርመን ዝተጻሕፈ ናይ ህይወት ታሪኽ (Lebenslauf) ኣለኩም ዶ?
q-work-obstacles = ኣብዚ ግዜ እዚ ስራሕ ንምርካብ ወይ ንምቕጻል እንታይ የጸግመኩም?
    .hint = ካብ ሓደ ንላዕሊ መልሲ ይከኣል
    .check-nothing_and_more = “ዋላ ሓንቲ” ምስቶም ካልኦት መልስታት ኣይሰማማዕን። በጃኹም ሓደ ካብኣቶም ኣውጽኡ።
q-work-dream = ኣየናይ ስራሕ ክትሰርሑ ምደለኹም?
    .hint = ብናይ ገዛእ ርእስኹም ቃላት

## past_job
s-past_job = ዝሓለፈ ስራሕ
q-past_job-activity = ቅድሚ ሕጂ እንታይ ስራሕ ሰሪሕኩም?
    .hint = ስራሕ በብሓደ፤ ብዘይ ውዕል ኣብ ናይ ስድራቤት ትካል ዝተሰርሐ እውን
q-past_job-country = ኣብ ኣየናይ ሃገር?
q-past_job-years = ክንደይ ዓመት?
