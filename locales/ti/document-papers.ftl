## The person's own page
document-client-phrases = ኣብ ቤት ጽሕፈት እተርእይዎ ብጀርመን ዝተጻሕፈ ምሉእ ሓሳባት
document-phrase-receipt = እዚ ከረክብ እደሊ። በጃኹም ዕለት ዘለዎ ናይ ምርካብ ወረቐት ሃቡኒ።
document-phrase-missing = በጃኹም ገና ዝጎደለ እንታይ ከም ዝኾነን ክሳብ መዓስ ከም ዘድልን ጽሓፉለይ።
document-phrase-language = ኣነ { $language } እዛረብ። በጃኹም ቀስ ኢልኩም ክትዛረቡ ወይ ዘስተርጉም ሰብ ክትረኽቡ ትኽእሉ ዶ?

## Papers: there, missing, who gets them
document-checklist-title = ወረቓቕተይ
document-checklist-how = ኣብቲ ኣብ ኢድኩም ዘሎ ምልክት ግበሩ። ዝጎደለ ብሓባር ነምጽኦ።
document-checklist-none = ንዝቕጽሉ ስጉምትታትኩም ወረቓቕቲ ኣየድልየኩምን።
document-checklist-note = ኦሪጂናል ወረቓቕትኹም ፈጺምኩም ኣይተረክቡ፦ ኦሪጂናል ኣርእዩ፣ ቅዳሕ ድማ ሃቡ።
document-column-paper = ወረቐት
document-column-there = ኣሎ
document-column-missing = የለን
document-column-gets_it = መን የምጽኦ?
document-column-by = ክሳብ መዓስ
