# Ready letters: their names, and what the person signs. The letter itself stands in forms/templates/letters/, in German.
document-letter-day = { $day }
document-letter-signature = ፌርማ
document-letter-enclosures = ዝተተሓሓዙ ወረቓቕቲ
document-letter-sign = በጃኹም ነቲ ደብዳበ ኣንብብዎ፣ ወይ ክትርጐመልኩም ግበሩ። ኩሉ ቅኑዕ እንተኾይኑ ጥራይ ፈርሙ።
document-letter-send = ነቲ ደብዳበ ሎሚ ስደድዎ፦ ብዝተመዝገበ ፖስታ (Einschreiben)፣ ብናይቲ ቤት ጽሕፈት ናይ ርክብ ፎርም፣ ወይ ብፋክስ። ወይ ድማ ባዕልኹም ኣረክብዎ እሞ፣ ከም ዝተረከበ ኣብ ቅዳሕ ክጽሕፉልኩም ሕተቱ። ነቲ መረጋገጺ ኣብ ጽቡቕ ቦታ ዓቅብዎ።
document-letter-residence_renewal = ናይ መንበሪ ፍቓድ (Aufenthaltstitel) ክናዋሕ ምልክታ ምቕራብ
    .meaning = በዚ ደብዳበ ናይ መንበሪ ፍቓድኩም ክናዋሕ ምልክታ ተቕርቡ፤ ክሳብ ውሳነ ዝወሃብ ድማ ኣብዚ ክትጸንሑ ከም እትኽእሉ ዝምስክር ወረቐት ትሓቱ። እቲ ኣገዳሲ ነገር፦ እቲ ደብዳበ ግዜ ናይቲ ካርድ ቅድሚ ምውድኡ ክበጽሕ ኣለዎ።
document-letter-benefit_renewal = ናይ Jobcenter ክፍሊት ክቕጽል ብዘይ ፎርም ምልክታ ምቕራብ
    .meaning = በዚ ደብዳበ ካብ Jobcenter ዝወሃበኩም ክፍሊት ክቕጽል ምልክታ ተቕርቡ። እቶም ፎርምታት ድሓር ክስዓቡ ይኽእሉ፤ እዚ ደብዳበ ነታ ዕለት ይሕልወልኩም።
document-letter-childcare_need = ንቤት ጽሕፈት ቆልዑን መንእሰያትን (Jugendamt) ክንክን ቆልዓ ከም ዘድሊ ምሕባር
    .meaning = በዚ ደብዳበ፣ ውላድኩም ናይ ክንክን ቦታ ከም ዘድልዮ ንቤት ጽሕፈት ቆልዑን መንእሰያትን (Jugendamt) ትነግሩ። ካብ ሕጂ ጀሚሩ እቲ ቤት ጽሕፈት ክሓስበሉን ክምልሰልኩምን ኣለዎ።
document-letter-review_request = ናይ ውሳነ ደብዳበ (Bescheid) ከም ብሓድሽ ክምርመር ምሕታት (§ 44 SGB X)
    .meaning = በዚ ደብዳበ እቲ ቤት ጽሕፈት ነቲ ዝሓለፈ ናይ ውሳነ ደብዳበታት ከም ብሓድሽ ክምርምሮ ትሓቱ። ዝተኸፍለኩም ገንዘብ ውሑድ እንተነይሩ፣ እቲ ዝተረፈ ድሓር ክኽፈል ይኽእል።
document-letter-confidentiality_release = ካብ ናይ ምስጢር ግዴታ (Schweigepflicht) ናጻ ምግባር
    .meaning = በዚ ወረቐት፣ እቲ ናይ ምኽሪ ትካል ምስ ሓደ ውሱን ትካል ብዛዕባ ውሱን ጉዳያት ክዛረብ ትፈቕዱ። ክትፍርሙ ኣይትግደዱን፤ ኣብ ዝኾነ ግዜ ድማ ክትስሕብዎ ትኽእሉ።
