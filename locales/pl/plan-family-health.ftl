## Rules: pregnancy
rule-pregnancy-care =
    .client = Proszę w tym tygodniu umówić wizytę u ginekologa; chętnie zadzwonimy razem. Tam wydadzą kartę ciąży (Mutterpass).
rule-pregnancy-care_uninsured =
    .client = Proszę w ciągu trzech dni pójść do poradni dla kobiet w ciąży, którą wskażemy. Jest bezpłatna i poufna, także bez ubezpieczenia.
rule-pregnancy-midwife =
    .client = Proszę poszukać z nami położnej. Po porodzie przychodzi też do domu. Kto za to płaci, wyjaśnimy razem.
rule-pregnancy-foundation =
    .client = Proszę umówić termin w poradni dla kobiet w ciąży i zapytać o fundację „Mutter und Kind”. Można tylko przed porodem. Proszę wziąć kartę ciąży (Mutterpass).
rule-pregnancy-supplement =
    .client = Proszę w tym tygodniu pokazać w Jobcenter kopię z karty ciąży (Mutterpass) z terminem porodu. Wniosek o więcej pieniędzy napiszemy razem.
rule-pregnancy-supplement_later =
    .client = Od 13. tygodnia Jobcenter płaci więcej pieniędzy. Proszę wtedy przynieść nam kartę ciąży (Mutterpass); dzień mamy zapisany.
rule-pregnancy-supplement_social_office =
    .client = Proszę w tym tygodniu pokazać w urzędzie socjalnym (Sozialamt) kopię z karty ciąży (Mutterpass) z terminem porodu. Wniosek napiszemy razem.
rule-pregnancy-equipment =
    .client = Proszę złożyć z nami w Jobcenter wniosek o pieniądze na ubrania ciążowe i rzeczy dla dziecka. Proszę jeszcze nic z tego nie kupować.
rule-pregnancy-equipment_social_office =
    .client = Proszę złożyć z nami w urzędzie socjalnym (Sozialamt) wniosek o pieniądze na ubrania ciążowe i rzeczy dla dziecka. Proszę jeszcze nic z tego nie kupować.
rule-pregnancy-paternity =
    .client = Czy ojciec ma być w akcie urodzenia? Jeśli Pani tego chce, umówimy przed porodem termin w urzędzie ds. młodzieży (Jugendamt). Co to oznacza, omówimy wcześniej.
rule-pregnancy-birth_papers =
    .client = Proszę włożyć dokumenty do koperty: dowód osobisty lub paszport, akty urodzenia, akt małżeństwa. Zapytamy w urzędzie stanu cywilnego (Standesamt), czego jeszcze brakuje. Proszę nie iść do ambasady, zanim porozmawiamy.
rule-pregnancy-work =
    .client = Proszę napisać pracodawcy, kiedy urodzi się dziecko; pomożemy przy liście. Sześć tygodni przed porodem zaczyna się urlop macierzyński (Mutterschutz), pieniądze za ten czas daje kasa chorych (Krankenkasse).
rule-pregnancy-without_papers =
    .client = Proszę w ciągu trzech dni pójść do poradni, którą wskażemy. Tam nie trzeba podawać nazwiska.

## Rules: health
rule-health-insured_without_papers =
    .client = Proszę w tym tygodniu pójść do miejsca, które wskażemy. Tam pomagają bez ubezpieczenia i bez nazwiska.
rule-health-insurance_unclear =
    .client = Proszę w tym tygodniu przynieść nam wszystko, co przyszło z kasy chorych (Krankenkasse) lub z urzędu. Dowiemy się, czy i gdzie jest ubezpieczenie.
rule-health-home_country =
    .client = Proszę przynieść nam kartę ubezpieczenia ze swojego kraju. Wyjaśnimy, czy można tu wstąpić do kasy chorych (Krankenkasse).
rule-health-card =
    .client = Proszę wysłać do kasy chorych (Krankenkasse) zdjęcie na nową kartę. Jeśli wcześniej potrzebny jest lekarz, zadzwonimy razem do kasy: wyśle zaświadczenie.
rule-health-card_now =
    .client = Zadzwonimy razem do kasy chorych (Krankenkasse). Kasa wyśle do gabinetu zaświadczenie, wtedy leczą także bez karty. Zdjęcie na nową kartę wyślemy od razu.
rule-health-family_doctor =
    .client = Proszę poszukać z nami lekarza rodzinnego w pobliżu, z którym można się porozumieć. Pod 116117 pomaga służba umawiania wizyt.
rule-health-appointment =
    .client = Proszę wziąć od lekarza rodzinnego skierowanie (Überweisung). Potem zadzwonimy razem pod 116117 i umówimy wizytę.
rule-health-asylblg_treatment =
    .client = Proszę poprosić lekarza o zaświadczenie, jakie leczenie jest potrzebne. Z nim złożymy w urzędzie socjalnym (Sozialamt) wniosek o pokrycie kosztów.
rule-health-uninsured_treatment =
    .client = Proszę w tym tygodniu pójść do miejsca, które wskażemy. Tam leczą także bez ubezpieczenia. Proszę wziąć swoje leki.
rule-health-medicine =
    .client = Proszę w ciągu dwóch dni wziąć nową receptę. Proszę zabrać opakowania leków. Jeśli nie ma ubezpieczenia, proszę od razu nam powiedzieć.
rule-health-copayment =
    .client = Proszę zbierać rachunki z apteki. Z decyzją z urzędu złożymy wniosek, żeby nie trzeba było już dopłacać.
rule-health-mind =
    .client = Jeśli Pan/Pani chce, zapiszemy Pana/Panią na poufną rozmowę. Tam ktoś wysłucha, w Pana/Pani języku. Pan/Pani decyduje, co opowie.
rule-health-crisis =
    .client = Idziemy dziś razem tam, gdzie pomogą. Jesteśmy z Panem/Panią. W nagłym wypadku: 112.
rule-health-child_doctor =
    .client = Proszę poszukać z nami lekarza dziecięcego w pobliżu. Proszę wziąć żółty zeszyt (U-Heft) i książeczkę szczepień, jeśli są. Jeśli dziecko nie ma ubezpieczenia, proszę od razu nam powiedzieć.
rule-health-checkups =
    .client = Proszę umówić badanie kontrolne dziecka. Jest bezpłatne. Proszę wziąć żółty zeszyt (U-Heft).
rule-health-measles =
    .client = Proszę poprosić lekarza dziecięcego, żeby sprawdził, czy dziecko ma szczepienie przeciw odrze. Szczepienie nic nie kosztuje; bez ubezpieczenia powiemy, gdzie. Potwierdzenia potrzebują przedszkole i szkoła.

## Rules: care
rule-care-level =
    .client = Proszę w tym tygodniu zadzwonić z nami do kasy chorych (Krankenkasse): złożymy wniosek o stopień opieki (Pflegegrad). Poradnia opiekuńcza przygotuje z Panem/Panią wizytę w domu.
rule-care-social_office =
    .client = Napiszemy razem wniosek o pomoc w opiece. Proszę przynieść zaświadczenie od lekarza.
rule-care-refused =
    .client = Proszę w ciągu trzech dni przynieść nam list z kopertą. Sprawdzimy, czy składamy sprzeciw (Widerspruch).
rule-care-disability =
    .client = Umówimy razem termin w niezależnej poradni. Tam pomagają przy wniosku i wyjaśniają, co się należy.
rule-care-member =
    .client = Umówimy razem termin w poradni opiekuńczej. Chodzi o pomoc dla bliskiej osoby i o odciążenie Pana/Pani.
rule-care-child_early =
    .client = Pomożemy dostać termin we wczesnym wspomaganiu (Frühförderung). Tam zobaczą, co dziecku dobrze robi. To nic nie kosztuje.
rule-care-child_school =
    .client = Porozmawiamy z Panem/Panią i ze szkołą, jakiej pomocy dziecko potrzebuje na lekcjach. Wniosek złożymy razem.
rule-care-child_allowance =
    .client = Proszę zadzwonić z nami do kasy chorych (Krankenkasse): złożymy dla dziecka wniosek o stopień opieki (Pflegegrad), jeszcze w tym miesiącu. Wtedy są pieniądze i pomoc w opiece.

## Rules: family
rule-family-birth_certificate =
    .client = Pójdziemy razem do urzędu stanu cywilnego (Standesamt). Jeśli brakuje jeszcze dokumentu, poprosimy o wyciąg z rejestru. Z nim można załatwić wszystko inne.
rule-family-parental_allowance =
    .client = Proszę złożyć z nami wniosek o zasiłek rodzicielski (Elterngeld). Także bez wcześniejszej pracy jest kwota minimalna. Proszę przynieść akt urodzenia.
rule-family-newborn_insurance =
    .client = Proszę w tym tygodniu zgłosić dziecko w kasie chorych (Krankenkasse). Ubezpieczenie nie kosztuje nic dodatkowo.
rule-family-newborn_jobcenter =
    .client = Proszę w tym tygodniu napisać z nami do Jobcenter, że dziecko się urodziło. Wtedy jest więcej pieniędzy.
rule-family-newborn_social_office =
    .client = Proszę w tym tygodniu napisać z nami do urzędu socjalnego (Sozialamt), że dziecko się urodziło. Wtedy jest więcej pieniędzy, a dziecko może pójść do lekarza.
rule-family-education_package =
    .client = Za dziecko mogą być opłacone obiady, wycieczki i klub. Proszę przynieść nam rachunki z przedszkola lub szkoły; złożymy je razem.
rule-family-education_package_social_office =
    .client = Za dziecko mogą być opłacone przybory szkolne, obiady, wycieczki i klub. Wypełnimy wniosek razem.
rule-family-orphan_pension =
    .client = Bardzo nam przykro, że dziecko straciło rodzica. Może dziecku należy się renta; sprawdzimy to razem.
rule-family-widow_pension =
    .client = Może po śmierci partnera lub partnerki należy się renta. Sprawdzimy to razem i napiszemy do zakładu emerytalnego (Rentenversicherung).
rule-family-paternity_open =
    .client = Urząd ds. młodzieży (Jugendamt) może pomóc wyjaśnić ojcostwo i alimenty. To jest bezpłatne. Zrobimy to tylko, jeśli Pan/Pani tego chce.
rule-family-custody =
    .client = Wyjaśnimy razem, kto może podpisywać za dziecko. Urząd ds. młodzieży (Jugendamt) wystawia na to kartkę.
rule-family-youth_office_lead =
    .client = Proszę powiedzieć, czy wolno nam porozmawiać z pomocą rodzinną (Familienhilfe). Wtedy wszystko do siebie pasuje i nie trzeba opowiadać dwa razy.
rule-family-parents =
    .client = Poszukamy razem poradni dla rodziców w pobliżu. Jest bezpłatna i poufna. Za pierwszym razem chętnie pójdziemy razem.
rule-family-confidential_advice =
    .client = Odezwiemy się, żeby spokojnie porozmawiać.

## Rules: school
rule-school-place =
    .client = W ciągu trzech dni umówimy razem termin w miejskiej poradni szkolnej. Tam dziecko dostanie szkołę. Pomogą świadectwa, także ich zdjęcia.
rule-school-upper =
    .client = W ciągu trzech dni umówimy termin w poradni szkolnej. Są klasy, w których młodzież uczy się niemieckiego i poznaje zawód.
rule-school-waiting =
    .client = Jeśli po dwóch tygodniach nie ma listu, proszę do nas zadzwonić. Zapytamy, kiedy zaczyna się szkoła.
rule-school-without_papers =
    .client = Dziecko może chodzić do szkoły. Proszę w tym tygodniu pójść do poradni, którą wskażemy. Ona porozmawia ze szkołą w Pana/Pani imieniu.
rule-school-start =
    .client = Dziecko idzie do szkoły w przyszłe lato. Czy jest już zgłoszone? Jeśli nie, umówimy razem termin w szkole podstawowej (Grundschule).
rule-school-all_day =
    .client = Proszę zapytać w szkole o miejsce w opiece całodziennej (OGS). Napiszemy razem, że miejsce jest potrzebne.
rule-school-learning =
    .client = Poprosimy szkołę o rozmowę, z tłumaczem. Na korepetycje często są pieniądze, a w pobliżu pomoc w lekcjach.

## Rules: childcare_waiting
rule-childcare-answer_due =
    .client = Proszę pokazać nam odpowiedź z urzędu ds. młodzieży (Jugendamt). Jeśli jej nie ma, zapytamy razem.
rule-childcare-bridge =
    .client = Zanim będzie miejsce w przedszkolu, są grupy zabaw w pobliżu. Wybierzemy jedną razem.
rule-childcare-court =
    .client = Jeśli dalej nie ma miejsca, może pomóc adwokat. Wyjaśnimy, jak to działa i że prawie nic nie kosztuje.

## Rules: youth
rule-youth-transition =
    .client = Proszę iść z nami do służby migracyjnej dla młodzieży (Jugendmigrationsdienst). Tam powstanie wspólny plan: szkoła, praktyka lub nauka zawodu, to, co pasuje.
rule-youth-leaving_care =
    .client = Pomoc jest możliwa także po 18. urodzinach. Wniosek do urzędu ds. młodzieży (Jugendamt) napiszemy razem, zanim pomoc się skończy.
rule-youth-return_to_care =
    .client = Nawet jeśli pomoc już się skończyła, można ją dostać jeszcze raz. Wniosek napiszemy razem w tym tygodniu.
rule-youth-aftercare =
    .client = Dawny urząd ds. młodzieży (Jugendamt) musi dalej doradzać. Pomożemy znów nawiązać kontakt.

## Rules: later_life
rule-later_life-pension =
    .client = Umówimy razem termin w zakładzie emerytalnym (Rentenversicherung). Proszę zebrać wszystko o swojej pracy, tutaj i w innych krajach.
rule-later_life-basic_income =
    .client = W tym tygodniu napiszemy razem do urzędu socjalnego (Sozialamt), żeby starczało na życie. Proszę przynieść wyciągi z konta i umowę najmu.
rule-later_life-system_change =
    .client = Wkrótce pieniądze nie będą już z Jobcenter, tylko z innego urzędu. Wnioski złożymy razem na czas.

## Rules: screening
rule-screening-case_management =
    .client = Będziemy towarzyszyć w najbliższych miesiącach i uzgadniać wszystko z urzędami. Ma Pan/Pani jedną stałą osobę do kontaktu.
rule-screening-referral =
    .client = Inna poradnia lepiej pasuje do tej sprawy. Zadzwonimy tam razem i przekażemy, co już wyjaśniono.
rule-screening-information =
    .client = Zapisaliśmy, dokąd można pójść. Proszę śmiało przyjść znów, jeśli coś się nie uda.
rule-screening-single_counselling =
    .client = Umówimy kilka rozmów i zajmiemy się pytaniami po kolei. Potem zobaczymy razem, co jeszcze jest potrzebne.
rule-screening-legal_counsel =
    .client = Umówimy dla Pana/Pani termin w poradni.
rule-screening-specialist =
    .client = Umówimy dla Pana/Pani termin w poradni.

## Rules: work_asylum
rule-work-permission_asylum =
    .client = Gdy znajdzie się praca, pracodawca wypełnia formularz. Proszę go nam przynieść przed rozpoczęciem pracy; o zezwolenie wystąpimy razem.

## Actors
actor-pregnancy_counselling = Poradnia dla kobiet w ciąży (Schwangerschaftsberatung)
actor-midwife = Położna (Hebamme)
actor-medical_practice = Gabinet lekarski (Arztpraxis)
actor-registry_office = Urząd stanu cywilnego (Standesamt)
actor-parental_allowance_office = Urząd zasiłku rodzicielskiego (Elterngeldstelle)
actor-family_counselling = Poradnia rodzinna (Erziehungsberatung)
actor-child_protection_advice = Doświadczony specjalista (insoweit erfahrene Fachkraft)
    .client = Specjalistyczna porada
actor-early_support = Wczesne wspomaganie dzieci (Frühförderung)
actor-school_counselling = Poradnia szkolna dla nowych (Seiteneinsteigerberatung)
actor-district_government = Urząd rejencji (Bezirksregierung Düsseldorf)
actor-school = Szkoła
actor-psychosocial_centre = Centrum psychospołeczne (PSZ)
    .client = Poradnia
actor-disability_counselling = Niezależna poradnia dla osób z niepełnosprawnością (EUTB)
actor-disability_office = Urząd ds. niepełnosprawności (Schwerbehindertenangelegenheiten)
actor-care_counselling = Poradnia opiekuńcza (Pflegeberatung)
actor-care_fund = Kasa opieki (Pflegekasse)
actor-pension_insurance = Niemiecki zakład emerytalny (Deutsche Rentenversicherung)

## Papers
doc-maternity_record = Karta ciąży (Mutterpass)
doc-translations = Tłumaczenia aktów
doc-medical_certificate = Zaświadczenie lekarskie
doc-receipts = Rachunki za dopłaty
doc-hospital_notice = Zgłoszenie urodzenia z kliniki
doc-school_confirmation = Zaświadczenie lub rachunek (przedszkole, szkoła lub klub)
doc-death_certificate = Akt zgonu (jeśli jest)
doc-copy_of_registration = Kopia zgłoszenia
doc-employer_statement = Zaświadczenie o pracy lub kursie
doc-help_plan = Plan pomocy (Hilfeplan) lub decyzja z Jugendamtu
doc-insurance_history = Przebieg ubezpieczenia i legitymacja ubezpieczenia społecznego
doc-pension_notice = Decyzja o emeryturze lub odmowa (jeśli jest)
doc-job_form = Formularz o zatrudnieniu od pracodawcy (Erklärung zum Beschäftigungsverhältnis)

## Gaps
rule-health-follow_on =
    .client = Proszę napisać z nami do ostatniej kasy chorych (Krankenkasse). Może ubezpieczenie tam jeszcze trwa. Proszę przynieść stare listy lub starą kartę.
rule-youth-after_care =
    .client = Jeśli do tego czasu nie ma listu z urzędu ds. młodzieży (Jugendamt), proszę do nas zadzwonić. Wtedy zapytamy razem i zaplanujemy, gdzie Pan/Pani będzie mieszkać.
