## Rules
rule-work-jobseeker =
    .client = ኣብዚ ሰሙን ስራሕ ከም እትደልዩ ተመዝገቡ። ክንሕግዘኩም ኢና፣ ብኢንተርነት እውን ይከኣል።
rule-work-job_lost_report =
    .client = ሎሚ ምሳና ኣብ ኤጀንሲ ስራሕ (Agentur für Arbeit) ስራሕ ከም እትደልዩ ተመዝገቡ። ኣብታ ስራሕ ዘይብልኩም ቀዳመይቲ መዓልቲ ድማ ስራሕ ኣልቦ ከም ዝኾንኩም ሓብሩ።
rule-work-job_lost_report_early =
    .client = ገና ትሰርሑ እንተሃለኹም እኳ፣ ኣብዚ ሰሙን ኣብ ኤጀንሲ ስራሕ (Agentur für Arbeit) ስራሕ ከም እትደልዩ ተመዝገቡ።
rule-work-dismissal_action =
    .client = ኣብ ዝቕጽላ ክልተ መዓልታት ነቲ ካብ ስራሕ ናይ ምስንባት ደብዳበ (Kündigung) ሒዝኩም ናብ ምኽሪ ኪዱ። ክሳብ ሽዑ ካብ ኣስራሒ ዝመጽእ ዋላ ሓንቲ ኣይትፈርሙ።
rule-work-dismissal_late =
    .client = ጽባሕ ነቲ ካብ ስራሕ ናይ ምስንባት ደብዳበ (Kündigung) ሒዝኩም ናብ ምኽሪ ኪዱ። ምናልባት ገና ዝከኣል ነገር ይህሉ።
rule-work-tell_residence_office =
    .client = ኣብዚ ሰሙን ብዛዕባ ስራሕኩም ምሳና ሓጺር ደብዳበ ጽሓፉ። ሓድሽ ስራሕ፣ ንሕና ነቲ ወረቐትኩም ድሕሪ ምርኣይና ጥራይ ጀምሩ።
rule-work-fixed_term =
    .client = እቲ ውዕል ዝቕጽል እንተኾይኑ ንኣስራሒኹም ሕተቱ፣ ብዝኾነ ግን ኣብዚ ሰሙን ስራሕ ከም እትደልዩ ተመዝገቡ።
rule-work-wage =
    .client = ኣብ ኣየኖት መዓልታትን ክንደይ ሰዓትን ከም ዝሰራሕኩም ጽሓፉ፣ ምሳና ድማ ናብ ምኽሪ ኪዱ። ኣብኡ ንኣስራሒ ደብዳበ ይጽሓፍ።
rule-work-permission_tolerated =
    .client = ስራሕ ቅድሚ ምጅማርኩም፣ ኣብ ዝቕጽሉ ክልተ ሰሙናት ናብ ምኽሪ ኪዱ።
rule-work-stagnation =
    .client = ኣየናይ ንእሽቶ ስጉምቲ ከም ዘሐጉሰኩም ሕሰቡ። ኣብ ዝቕጽል ዝርርብና ብሓባር ክንውጥኖ ኢና።
rule-work-parallel_practice =
    .client = ጎኒ ጎኒ ኮርስ ጀርመንኛ፣ ንዝተወሰና መዓልታት ስራሕ እትፍትኑሉ ትካል ምሳና ድለዩ።
rule-work-cv =
    .client = ብጀርመንኛ ታሪኽ ህይወት (Lebenslauf) ምሳና ጽሓፉ። እትኽእልዎን ዝገበርኩምዎን ኩሉ ይቑጸር።
rule-work-recognition_regulated =
    .client = ኣብ ዝቕጽሉ ኣርባዕተ ሰሙናት ናብ ናይ ኣፍልጦ ምኽሪ (Anerkennungsberatung) ኪዱ። በጃኹም ኩሉ ምስክር ወረቓቕትኹም ሒዝኩም ኪዱ፣ ቅዳሕ ወይ ስእሊ እውን ይኸውን።
rule-work-recognition_overdue =
    .client = ኣብ ዝቕጽሉ ክልተ ሰሙናት ምሳና ሓጺር ደብዳበ ጽሓፉ፦ ምልክታኹም ክሳብ ክንደይ ከም ዝበጽሐ ክንሓትት ኢና።
rule-work-adaptation =
    .client = ንኮርስ ወይ ንፈተና ዝኸውን ቦታ ምስ ናይ ኣፍልጦ ምኽሪ ድለዩ። ክሳብ ሕጂ ብዙሕ ዓዊትኩም ኣለኹም።
rule-education-school_certificate =
    .client = ምስክር ወረቓቕትኹም ሒዝኩም ናብ ምኽሪ ናይ Volkshochschule ኪዱ። ናይ ወጻኢ ምስክር ወረቓቕቲ እውን ክቑጸር ይኽእል።
rule-education-study_counselling =
    .client = ምስክር ወረቓቕትኹም ሒዝኩም ናብ ናይ ዩኒቨርሲቲ ናይ ትምህርቲ ምኽሪ (Studienberatung) ኪዱ።
rule-education-training_search =
    .client = ምሳና ኮይንኩም ኣብ ናይ ሞያ ምኽሪ (Berufsberatung) ቆጸራ ግበሩ። ናይ ትምህርቲ ምስክር ወረቓቕቲ እንተሃልዩኩም ኣምጽኡ።
rule-education-training_grant =
    .client = ንግዜ ሞያዊ ስልጠና ዝኸውን ገንዘብ ክትረኽቡ ምሳና ኣብ ኤጀንሲ ስራሕ (Agentur für Arbeit) ምልክታ ኣቕርቡ። በጃኹም ውዕል ሞያዊ ስልጠና ኣምጽኡ።
rule-education-student_money =
    .client = ኣብዚ ሰሙን ናብ ማሕበራዊ ምኽሪ ናይ Studierendenwerk ኪዱ። ብዛዕባኡ ቅድሚ ምዝራብና ዝኾነ ምልክታ ኣይተቕርቡ።
rule-education-student_money_now =
    .client = ሎሚ ናብቲ ንሕና እንነግረኩም ትካል ኪዱ። ኣብኡ መግብን ምኽርን ትረኽቡ።
rule-language-right_ends =
    .client = ኣብዚ ሰሙን ምስ ናይ መሰል ወረቐትኩም ኣብ ቤት ትምህርቲ ቋንቋ ተመዝገቡ። እቲ ምዝገባ ብጽሑፍ ክወሃበኩም ሕተቱ።
rule-language-waiting =
    .client = ምሳና ኣብ ብዙሓት ቤት ትምህርቲ ቋንቋታት ሕተቱ። እቲ ኮርስ ክሳብ ዝጅምር፣ ናይ ቋንቋ ካፈ (Sprachcafé) ወይ ኮርስ ብኢንተርነት ክንረክብ ኢና።
rule-language-obstacle_cost =
    .client = ኣብ ቤት ትምህርቲ ቋንቋ ብዛዕባ ካብ ክፍሊት ነጻ ምዃንን ብዛዕባ ዋጋ መጓዓዝያን ሕተቱ። በጃኹም ናይ ውሳነ ደብዳበኹም (Bescheid) ሒዝኩም ኪዱ።
rule-language-vocational_agency =
    .client = ኣብ ኤጀንሲ ስራሕ (Agentur für Arbeit) ብዛዕባ ናይ ስራሕ ቋንቋ ኮርስ (Berufssprachkurs) ሕተቱ።
rule-language-alternatives_eu =
    .client = ምሽት ዝወሃብ ኮርስ ጀርመንኛ ወይ ኣብ ከባቢኹም ዘሎ ናይ ቋንቋ ካፈ (Sprachcafé) ምሳና ድለዩ።

## Actors
actor-labour_counselling = ናይ ስራሕ ምኽሪ ትካል (Beratungsstelle Arbeit)
actor-labour_court = ቤት ፍርዲ ስራሕ (Arbeitsgericht)
actor-recognition_office = ናይ ኣፍልጦ ቤት ጽሕፈት (Anerkennungsstelle)
actor-student_services = ኣገልግሎት ተመሃሮ ዩኒቨርሲቲ (Studierendenwerk)
actor-adult_education = ቤት ትምህርቲ ዓበይቲ (VHS)

## Papers
doc-dismissal_letter = ካብ ስራሕ ናይ ምስንባት ደብዳበ (Kündigung) ምስ ቡስጣኡ፣ ወይ ብስምምዕ ምፍራስ ውዕል (Aufhebungsvertrag)
doc-work_contract = ናይ ስራሕ ውዕል (Arbeitsvertrag)
doc-payslips = ናይ ደሞዝን ናይ ሰዓታትን ወረቓቕቲ
doc-recognition_letter = ናይ ውሳነ ደብዳበ ወይ ደብዳበ ካብ ናይ ኣፍልጦ ቤት ጽሕፈት
doc-school_reports = ናይ ቤት ትምህርቲ ምስክር ወረቓቕቲ (ቅዳሕ ወይ ስእሊ እውን)
doc-enrolment = ናይ ዩኒቨርሲቲ ተመሃራይ መረጋገጺ (Studienbescheinigung)

## Links
rule-language-vocational_beside_work =
    .client = ምስ ሰዓታት ስራሕኩም ዝሰማማዕ ናይ ስራሕ ቋንቋ ኮርስ (Berufssprachkurs) ምሳና ሕተቱ።
rule-work-unemployed_claim =
    .client = ስራሕ ኣልቦ (arbeitslos) ምዃንኩም ምሳና ኣብ ኤጀንሲ ስራሕ (Agentur für Arbeit) ተመዝገቡ። ገንዘብ ስራሕ ኣልቦነት (Arbeitslosengeld) ካብታ መዓልቲ እቲኣ ጀሚሩ ጥራይ ክወሃብ ይኽእል።
rule-work-told_too_late =
    .client = ብዛዕባ ስራሕኩም ናብ ቤት ጽሕፈት መንግስቲ ቅድሚ ምጽሓፍና፣ ኣብ ዝቕጽሉ ክልተ መዓልታት ምሳና ናብ ምኽሪ ኪዱ።
