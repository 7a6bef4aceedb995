locale-name = ትግርኛ
locale-name-de = Tigrinya
# Says whether a person who speaks the language has read the texts: reviewed or machine.
locale-review = machine

## Notice and consent
notice-title = ቅድሚ ምጅማርና
notice-language = ቋንቋ ናይዚ ዝርርብ፦ { $name }
notice-language-hint = Tab ጠውቑ ወይ ስም ጽሓፉ
notice-who = ኣነ ምኽሪ እህበኩም፣ እትብልዎ ድማ እጽሕፍ። ብዘይ ፍቓድኩም ንማንም ዋላ ሓንቲ ኣየመሓላልፍን፤ ንቤት ጽሕፈት ጉዳያት ወጻእተኛታት (Ausländerbehörde) እውን ኣየመሓላልፍን።
notice-duty = ፍሉይ ኩነታት፦ ህይወት ወይ ኣካል ሰብ፣ ብፍላይ ናይ ቆልዑ፣ ኣብ ሓደጋ እንተኾይኑ፣ ሓገዝ ክጽውዕ ኣለኒ፤ ቅድሚኡ ግን ንዓኹም ክነግረኩም እየ። ብተወሳኺ፣ መንግስታዊ ትካላት ሓደ ሰብ ብዘይ ፍቓድ ይነብር ከም ዘሎ እንተፈሊጠን ክሕብራ ግዴታ ኣለወን፦ ከምኡ እንተኾይኑ ብዘይ ስም ጽንሑ፤ ስምኩም ኣይትንገሩና።
notice-free = ኩሉ ብድሌትኩም እዩ። ዝኾነ ሕቶ ክትሓልፍዎ፣ ኣብ ዝኾነ ግዜ ድማ ከተቋርጹ ትኽእሉ ኢኹም። ብሰንኪ እዚ ዝበጽሓኩም ጉድኣት የልቦን።
notice-anonymous = ስምኩም ከይነገርኩም ክትጸንሑ ትኽእሉ ኢኹም። ሽዑ ስም፣ ኣድራሻን ቁጽርን ኣይጽሕፍን እየ።
notice-purpose = ምሳኹም ኮይንና ናይ ሓገዝ መደብ (Hilfeplan) ክንገብር መልስታትኩም ንጽሕፎ። ሕጋዊ መሰረቱ ስምምዕኩም (Einwilligung) እዩ (Art. 6 Abs. 1 Buchst. a, Art. 9 Abs. 2 Buchst. a DSGVO)።
notice-where = እቲ ሓበሬታ ብምስጢራዊ ኮድ ተዓጽዩ ኣብ ኮምፕዩተር ናይዚ ናይ ምኽሪ ትካል ይቕመጥ። ሓላፍነት ዘለዎ እቲ ስሙን ናይ ዕቃበ ውልቃዊ ሓበሬታ መራኸቢኡን ኣብ ናይ መፍለጢ ሰሌዳ ተጻሒፉ ዘሎ ትካል እዩ። ንነፍሲ ወከፍ ትካል በብሓደ ዝፈቐድኩምዎ ጥራይ ይመሓላለፍ።
notice-how_long = እቲ ምኽሪ ምስ ተወድአን ነቲ ሓበሬታ ናይ ምዕቃብ ሕጋዊ ግዴታ ምስ ዘይህሉን፣ ነቲ ሓበሬታ ንድምስሶ።
notice-rights = ሓበሬታኹም ክትርእይዎ፣ ከተእርምዎ፣ ምሳኹም ክትወስድዎን ክድምሰስ ክትሓቱን መሰል ኣለኩም፤ ስምምዕኩም እውን ኣብ ዝኾነ ግዜ ክትስሕቡ ትኽእሉ ኢኹም። ጥርዓን እንተልዩኩም፣ ናብ በዓል መዚ ዕቃበ ውልቃዊ ሓበሬታ ናይቲ ክፍለ ሃገር (Land) ከተቕርቡ ትኽእሉ።
notice-question = መልስታትኩም ክዕቅቦ ትፈቕዱ ዶ?
agreement-stored = እወ፣ ዓቅብዎ
agreement-anonymous = እወ፣ ግን ብዘይ ስመይ (ብዝተፈጥረ ስም)
agreement-not_stored = ኣይፋልን፣ ዋላ ሓንቲ ኣይትዓቅቡ
notice-pseudonym = ዝተፈጥረ ስም ወይ ሓጺር ምልክት
notice-pseudonym-hint = Enter ነቲ ዝርርብ ይጅምሮ። Esc፦ ንድሕሪት

## Interview
non_answer-unknown = ኣይፈልጥን
non_answer-declined = ክምልስ ኣይደልን
non_answer-later = ድሓር ይጻረ
non_answer-not_applicable = ኣይምልከትን

## Menus, lines to write in, questions
confirm-safe_at_home = እቲ ሰብ ወረቐት ናብ ገዛ ክወስድ ንዕኡ ውሑስ ድዩ?

## Client's side
client_view-title = ንዓኹም ዘለና ሕቶ
client_view-steps = ዝቕጽሉ ስጉምትታትኩም
client_view-neutral = በጃኹም ቁሩብ ተጸበዩ
client_view-by = ክሳብ { $day }
