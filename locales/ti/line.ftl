# $section: the section's name
line-place = ሕቶ { $at } ካብ { $of } · { $section }
line-known = ክሳብ ሕጂ፦ { $value }
line-more = … ካልኦት { $count } እውን ኣለዉ፦ ንምድላይ ፊደላት ጽሓፉ
line-roster = + ሓደ ነገር ይውስኽ፣ -1 ነቲ ቀዳማይ የውጽኦ፣ > ማለት፦ እዚ ኩሉ እዩ
line-saved = ተዓቂቡ።
line-not_stored = ከምቲ ዝተሰማማዕናዮ ኣይተዓቀበን።
line-error = በጃኹም ኣረጋግጹ፦ { $text }
line-warning = መዘኻኸሪ፦ { $text }
line-help =
    መልስታት፦ ጽሑፍ፣ ዕለት (DD.MM.YYYY) ወይ ቁጽሪ ናይ ምርጫ፤ ብዙሕ እንተኾይኑ ብኮማ ፈላልይዎ።
    #1 ኣይፈልጥን · #2 ክምልስ ኣይደልን · #3 ድሓር ይጻረ · #4 ኣይምልከትን
    > ንቕድሚት · < ንድሕሪት · ~ ናይ መወዳእታ መልሲ ስረዝ · ! ዝተረፉ ነጥብታት · ? ሓገዝ · . ኣቋርጽ
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
line-pseudonym = ዝተፈጥረ ስም ወይ ሓጺር ምልክት፦
line-passphrase = ምስጢራዊ ቃል፦
line-new-passphrase = ሓድሽ ምስጢራዊ ቃል ንዚ ኮምፕዩተር፦
line-passphrase-again = ሓንሳብ ደጊምኩም፦
line-recovery =
    እዚ ናይ መምለሲ ኮድ እዩ። በጃኹም ሕጂ ጽሓፍዎ፤ ዳግማይ ኣይረአን እዩ፦
    { $code }
    ብዘይ እቲ ምስጢራዊ ቃልን ብዘይ እዚ ኮድን ነቲ ጉዳያት ማንም ዳግማይ ከንብቦ ኣይክእልን።
line-finished = ኩሉ ሕቶታት ተሓቲቱ። ናይቲ ናይ ሓገዝ መደብ ንድፊ፦
line-stopped = ተቋሪጹ። ዝተባህለ ይተርፍ። ናይቲ ናይ ሓገዝ መደብ ንድፊ ክሳብ ኣብዚ፦
