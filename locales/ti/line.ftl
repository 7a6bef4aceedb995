# $section: the section's name
line-place = ሕቶ { $at } ካብ { $of } · { $section }
line-known = ክሳብ ሕጂ፦ { $value }
line-more = … ካልኦት { $count } እውን ኣለዉ፦ ንምድላይ ፊደላት ጽሓፉ
line-several = ካብ ሓደ ንላዕሊ ይከኣል፣ ብኮማ ፈላልይዎ።
line-roster = ስም ጽሓፉ፦ ይውሰኽ። ቁጽሪ፦ ንምቕያር። -1፦ ነቲ ቀዳማይ የውጽኦ። +፦ ብዘይ ስም። >፦ እዚ ኩሉ እዩ።
line-understood = ተረዲኡ፦ { $value }
line-saved = ተዓቂቡ።
line-not_stored = ከምቲ ዝተሰማማዕናዮ ኣይተዓቀበን።
line-error = በጃኹም ኣረጋግጹ፦ { $text }
line-warning = መዘኻኸሪ፦ { $text }
line-help =
    መልስታት፦ ጽሑፍ፣ ዕለት (DD.MM.YYYY)፣ ቁጽሪ ናይ ምርጫ ወይ መጀመርታ ጽሑፋ፤ ብዙሕ እንተኾይኑ ብኮማ ፈላልይዎ።
    #1 ኣይፈልጥን · #2 ክምልስ ኣይደልን · #3 ድሓር ይጻረ · #4 ኣይምልከትን
    > ንቕድሚት · < ንድሕሪት · ~ ናይ መወዳእታ መልሲ ስረዝ · * ምስ ጽሑፍ፦ መዘኻኸሪ
    ! ዝተረፉ ነጥብታት · !2 ናብቲ ካልኣይ · = ናይ ሓገዝ መደብ ክሳብ ኣብዚ · ? ሓገዝ · . ኣቋርጽ
line-open = ዝተረፉ ነጥብታት፦ { $count }
line-reason-failed = በጃኹም ኣረጋግጹ
line-reason-withheld = ገና ዝጻረ
line-reason-not-asked = ገና ዘይተሓተተ
line-reason-off-route = ተዓቂቡ ኣሎ፣ ሕጂ ግን ኣይቁጸርን
line-fault-empty = ዋላ ሓንቲ ኣይተጻሕፈን። > ይቕጽል።
line-fault-date = እዚ ዕለት ኣይኮነን። ንኣብነት፦ 29.12.2026፣ 12.2026 ወይ 2026
line-fault-time = እዚ ሰዓት ኣይኮነን። ንኣብነት፦ 9:30
line-fault-number = እዚ ቁጽሪ ኣይኮነን።
line-fault-range = እዚ ቁጽሪ ኣብዚ ኣይከኣልን።
line-fault-choose = በጃኹም ቁጽሪ ናይ ሓደ ምርጫ ጽሓፉ። ? ሓገዝ የርኢ።
line-anonymous = እቲ ዝርርብ ብዘይ ስም እዩ፦ እዚ ኣይጸሓፍን። > ይቕጽል።
line-languages = ቋንቋ ናይቲ ሰብ፦ ቁጽሩ፣ ወይ መጀመርታ ስም ናይቲ ቋንቋ ወይ ናይ ሓደ ሃገር
line-notice-help = 1፣ 2 ወይ 3 ጽሓፉ፤ . የቋርጽ፣ ሽዑ ገለ ኣይዕቀብን።
line-pseudonym = ዝተፈጥረ ስም ወይ ሓጺር ምልክት፦
line-passphrase = ምስጢራዊ ቃል፦
line-new-passphrase = ሓድሽ ምስጢራዊ ቃል ንዚ ኮምፕዩተር፦
line-passphrase-again = ሓንሳብ ደጊምኩም፦
line-recovery =
    እዚ ናይ መምለሲ ኮድ እዩ። በጃኹም ሕጂ ጽሓፍዎ፤ ዳግማይ ኣይረአን እዩ፦
    { $code }
    ብዘይ እቲ ምስጢራዊ ቃልን ብዘይ እዚ ኮድን ነቲ ጉዳያት ማንም ዳግማይ ከንብቦ ኣይክእልን።
# $number: the first characters of the case's number
line-resumed = ጉዳይ { $number }፦ እቲ ዝርርብ ካብ ዝተረፈሉ ይቕጽል።
line-milestone = እቲ ሓጺር ዝርርብ ተዛዚሙ። ሕጂ ኩሎም ካልኦት ሕቶታት ይስዕቡ፤ = ነቲ ናይ ሓገዝ መደብ የርኢ፣ . የቋርጽ።
line-finished = ኩሉ ሕቶታት ተሓቲቱ። ናይቲ ናይ ሓገዝ መደብ ንድፊ፦
line-stopped = ተቋሪጹ። ዝተባህለ ይተርፍ። ናይቲ ናይ ሓገዝ መደብ ንድፊ ክሳብ ኣብዚ፦
# $number: the first characters of the case's number
line-number = ቁጽሪ ናይቲ ጉዳይ { $number } እዩ። ንምቕጻል፦ lotse interview --plain --case { $number }። ወረቓቕቲ፦ lotse export { $number }
