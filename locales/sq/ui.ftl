locale-name = Shqip
locale-name-de = Albanisch
# Says whether a person who speaks the language has read the texts: reviewed or machine.
locale-review = machine

## Notice and consent
notice-title = Para se të fillojmë
notice-language = Gjuha e bisedës: { $name }
notice-language-hint = Tab ose shkruani emrin
notice-who = Unë ju këshilloj dhe shkruaj. Nuk ia jap askujt asgjë pa lejen tuaj, madje as zyrës për të huajt (Ausländerbehörde).
notice-duty = Përjashtime: kur është në rrezik jeta ose shëndeti i dikujt, sidomos i fëmijëve, duhet të thërras ndihmë; këtë jua them më parë. Zyrat publike duhet gjithashtu të lajmërojnë, kur marrin vesh për një qëndrim pa leje: nëse është kështu te ju, mbetuni anonim, pa emër.
notice-free = Gjithçka është vullnetare. Mund të lini pa përgjigje çdo pyetje dhe të ndaleni në çdo kohë. Kjo nuk ju dëmton aspak.
notice-anonymous = Mund të mbeteni anonim. Atëherë nuk shkruaj as emër, as adresë, as numër.
notice-purpose = Ne i shkruajmë përgjigjet tuaja për të bërë bashkë me ju një plan ndihme (Hilfeplan). Baza është pëlqimi juaj (Art. 6 Abs. 1 Buchst. a, Art. 9 Abs. 2 Buchst. a DSGVO).
notice-where = Të dhënat ruhen të koduara në kompjuterin e kësaj zyre këshillimi. Përgjegjëse është zyra, emri dhe kontakti i së cilës për mbrojtjen e të dhënave janë në tabelën e njoftimeve. Jepet më tej vetëm ajo që ju e lejoni veç për secilën zyrë.
notice-how_long = Të dhënat i fshijmë kur këshillimi ka mbaruar dhe nuk ka më detyrim që të ruhen.
notice-rights = Mund t’i shihni të dhënat tuaja, të kërkoni t’i ndreqim, t’i merrni me vete dhe të kërkoni t’i fshijmë, dhe pëlqimin mund ta tërhiqni në çdo kohë. Mund të ankoheni te zyra e landit për mbrojtjen e të dhënave.
notice-question = A mund t’i ruaj përgjigjet tuaja?
agreement-stored = Po, ruajini
agreement-anonymous = Po, por anonim (me emër të shpikur)
agreement-not_stored = Jo, mos ruani asgjë
notice-pseudonym = Emër i shpikur ose shkurtesë
notice-pseudonym-hint = Enter e fillon bisedën. Esc: prapa

## Interview
non_answer-unknown = nuk e di
non_answer-declined = nuk dëshiroj të përgjigjem
non_answer-later = të sqarohet më vonë
non_answer-not_applicable = nuk më përket

## Menus, lines to write in, questions
confirm-safe_at_home = A është e sigurt që personi të marrë fletë me vete në shtëpi?

## Client's side
client_view-title = Pyetja jonë për ju
client_view-steps = Hapat tuaj të ardhshëm
client_view-neutral = Një çast, ju lutem
client_view-by = deri më { $day }
