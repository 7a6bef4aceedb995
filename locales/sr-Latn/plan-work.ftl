
## Rules
rule-work-jobseeker =
    .client = Prijavite se ove sedmice da tražite posao. Pomažemo Vam, to može i preko interneta.
rule-work-job_lost_report =
    .client = Prijavite se danas sa nama u agenciji za rad (Agentur für Arbeit) da tražite posao. Prvog dana bez posla prijavite se kao nezaposleni.
rule-work-job_lost_report_early =
    .client = Prijavite se ove sedmice u agenciji za rad (Agentur für Arbeit) da tražite posao, i ako još radite.
rule-work-dismissal_action =
    .client = Idite u naredna dva dana sa otkazom (Kündigung) u savetovalište. Do tada ne potpisujte ništa od poslodavca.
rule-work-dismissal_late =
    .client = Idite sutra sa otkazom (Kündigung) u savetovalište. Možda je još nešto moguće.
rule-work-tell_residence_office =
    .client = Napišite ove sedmice sa nama kratko pismo o svom poslu. Novi posao počnite tek kad proverimo Vaš papir.
rule-work-fixed_term =
    .client = Pitajte poslodavca da li se ugovor nastavlja, i svejedno se ove sedmice prijavite da tražite posao.
rule-work-wage =
    .client = Zapišite kojih dana i koliko dugo ste radili, i idite sa nama u savetovalište. Tamo se piše pismo poslodavcu.
rule-work-permission_tolerated =
    .client = Idite u naredne dve sedmice u savetovalište pre nego što počnete neki posao.
rule-work-stagnation =
    .client = Razmislite koji mali korak bi Vas obradovao. Na sledećem razgovoru ćemo ga planirati zajedno.
rule-work-parallel_practice =
    .client = Potražite sa nama firmu za nekoliko probnih dana uz kurs nemačkog.
rule-work-cv =
    .client = Napišite sa nama biografiju (Lebenslauf) na nemačkom. Računa se sve što umete i što ste radili.
rule-work-recognition_regulated =
    .client = Idite u naredne četiri sedmice u savetovalište za priznavanje diploma (Anerkennungsberatung). Molimo ponesite sve diplome, i kopije ili fotografije.
rule-work-recognition_overdue =
    .client = Napišite u naredne dve sedmice sa nama kratko pismo: pitaćemo dokle je stigao Vaš zahtev.
rule-work-adaptation =
    .client = Potražite sa savetovalištem za priznavanje diploma mesto za kurs ili ispit. Već ste mnogo postigli.
rule-education-school_certificate =
    .client = Idite sa svojim svedočanstvima u savetovalište Volkshochschule. I strana svedočanstva mogu da se računaju.
rule-education-study_counselling =
    .client = Idite sa svojim svedočanstvima u savetovalište za studije nekog fakulteta.
rule-education-training_search =
    .client = Dogovorite sa nama termin u savetovalištu za zanimanja (Berufsberatung). Donesite svedočanstva, ako ih imate.
rule-education-training_grant =
    .client = Zatražite sa nama od agencije za rad (Agentur für Arbeit) novac za vreme stručnog obrazovanja. Molimo donesite ugovor o stručnom obrazovanju.
rule-education-student_money =
    .client = Idite ove sedmice u socijalno savetovalište Studierendenwerka. Ne tražite ništa pre nego što o tome razgovaramo.
rule-education-student_money_now =
    .client = Idite danas na mesto koje ćemo Vam reći. Tamo dobijate hranu i savet.
rule-language-right_ends =
    .client = Prijavite se ove sedmice sa svojim listom (Berechtigungsschein) u školi jezika. Tražite da Vam prijavu daju pismeno.
rule-language-waiting =
    .client = Pitajte sa nama u više škola jezika. Dok kurs ne počne, naći ćemo jezički kafić (Sprachcafé) ili kurs preko interneta.
rule-language-obstacle_cost =
    .client = Pitajte u školi jezika za oslobađanje od troškova i za novac za prevoz. Molimo ponesite svoje rešenje (Bescheid).
rule-language-vocational_agency =
    .client = Pitajte u agenciji za rad (Agentur für Arbeit) za kurs jezika za posao (Berufssprachkurs).
rule-language-alternatives_eu =
    .client = Potražite sa nama kurs nemačkog uveče ili jezički kafić (Sprachcafé) u svojoj blizini.

## Actors
actor-labour_counselling = Savetovalište za rad (Beratungsstelle Arbeit)
actor-labour_court = Radni sud (Arbeitsgericht)
actor-recognition_office = Služba za priznavanje diploma (Anerkennungsstelle)
actor-student_services = Studierendenwerk i savetovalište fakulteta
actor-adult_education = Volkshochschule ili večernja škola

## Papers
doc-dismissal_letter = Otkaz (Kündigung) sa kovertom ili Aufhebungsvertrag
doc-work_contract = Ugovor o radu
doc-payslips = Obračuni plate i listovi sa satima
doc-recognition_letter = Rešenje ili pismo službe za priznavanje (Anerkennungsstelle)
doc-school_reports = Školska svedočanstva (i kopije ili fotografije)
doc-enrolment = Potvrda o studijama (Studienbescheinigung)

## Links
rule-language-vocational_beside_work =
    .client = Pitajte sa nama za kurs jezika za posao (Berufssprachkurs) koji odgovara Vašem radnom vremenu.
rule-work-unemployed_claim =
    .client = Prijavite se sa nama u agenciji za rad (Agentur für Arbeit) kao nezaposleni. Tek od tog dana može da bude naknade za nezaposlene (Arbeitslosengeld).
rule-work-told_too_late =
    .client = Idite u naredna dva dana sa nama u savetovalište, pre nego što nekoj službi pišemo o Vašem poslu.
