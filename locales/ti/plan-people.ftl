## Rules
rule-social-discrimination =
    .client = እንታይ ከም ዘጋጠመ፣ መዓስን መን ከም ዝነበረን ጽሓፉ። እቲ ምኽሪ ብምስጢር እዩ፣ ንሕና እውን ብሓጎስ ምሳኹም ክንከይድ ኢና።
rule-social-discrimination_late =
    .client = እንተደሊኹም፣ ምሳኹም ናብ ምኽሪ ክንከይድ ኢና። ሕጂ እውን ገና ክሕግዝ ይኽእል።
rule-social-wished_offer =
    .client = ካብቶም ዝበሃግኩምዎም ኣገልግሎታት ሓደ ምረጹ። ንመጀመርታ ግዜ ሓደ ሰብ ብሓጎስ ምሳኹም ይኸይድ።
rule-letters-helper =
    .client = ደብዳበታትኩም፣ እቲ ዘይተኸፍተ እውን፣ ናብ ናይ ምኽሪ ሰዓትና ኣምጽኡ። ብሓባር ከነንብቦ ኢና።
rule-mobility-licence =
    .client = ቀልጢፍኩም ንናይ ጀርመን መንጃ ፍቓድ ምልክታ ኣቕርቡ። ድሕሪ ሽዱሽተ ኣዋርሕ በቲ ናይ ቀደም ክትዝውሩ ኣይፍቀድን።
rule-mobility-licence_late =
    .client = ሕጂ በጃኹም መኪና ኣይትዘውሩ። ናይ ጀርመን መንጃ ፍቓድ ብኸመይ ከም እትረኽቡ ምሳኹም ክንርኢ ኢና።
rule-mobility-reduced_ticket =
    .client = ምስ ናይ ውሳነ ደብዳበኹም (Bescheid) ብዛዕባ ዋግኡ ዝጎደለ ትኬት (Sozialticket) ሕተቱ። ኣበይ ከም ዝርከብ ከነርእየኩም ኢና።
rule-legal-contract_withdrawal =
    .client = ጽባሕ እቲ ውዕል ኣምጽኡልና። መብዛሕትኡ ግዜ ካብኡ ንምውጻእ ሓጺር ደብዳበ እኹል እዩ።
rule-legal-contract_check =
    .client = እቲ ውዕል ኣምጽኡልና። መዓስን ብኸመይን ከተቋርጽዎ ከም እትኽእሉ ክንርኢ ኢና።
rule-social-consent_withdrawn =
    .client = ሓደ ስምምዕ (Einwilligung) ስሒብኩም ኣለኹም። ንሕና ነቲ ትካል ክንሕብሮ ኢና፣ ንስኹም ዋላ ሓንቲ ክትገብሩ የብልኩምን።
rule-social-own_view =
    .client = ክሳብ ዝቕጽል ዝርርብና፣ መጀመርታ እንታይ ክቕየረልኩም ከም እትደልዩ ሕሰቡ።

## Actors
actor-anti_discrimination = ኣገልግሎት ኣንጻር ኣድልዎ (Servicestelle ADA)
actor-driving_licence_office = ቤት ጽሕፈት መንጃ ፍቓድ (Fahrerlaubnisbehörde)
actor-consumer_advice = ምኽሪ ንተጠቀምቲ (Verbraucherzentrale)

## Papers
doc-memory_notes = ዝኽረ-ጽሑፍ፦ መዓስ፣ ኣበይ፣ መን፣ እንታይ፣ መሰኻኽር
doc-driving_licence = መንጃ ፍቓድ ምስ ትርጉሙ
doc-contract = ውዕልን ብዛዕባኡ ዘለዉ ደብዳበታትን
