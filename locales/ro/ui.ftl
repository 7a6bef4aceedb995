locale-name = Română
locale-name-de = Rumänisch
# Says whether a person who speaks the language has read the texts: reviewed or machine.
locale-review = machine

## Notice and consent
notice-title = Înainte să începem
notice-language = Limba discuției: { $name }
notice-language-hint = Tab sau scrieți un nume
notice-who = Eu vă consiliez și notez ce spuneți. Nu transmit nimic fără permisiunea dumneavoastră, nici măcar biroului pentru străini (Ausländerbehörde).
notice-duty = Excepții: dacă viața sau sănătatea cuiva este în pericol, mai ales a unui copil, trebuie să chem ajutor; vă spun înainte. În plus, instituțiile publice trebuie să raporteze când află că cineva stă în Germania fără permis: dacă este cazul dumneavoastră, păstrați-vă atunci anonimatul.
notice-free = Totul este de bunăvoie. Puteți sări peste orice întrebare și vă puteți opri oricând. Nu aveți niciun dezavantaj din asta.
notice-anonymous = Vă puteți păstra anonimatul. Atunci nu notez niciun nume, nicio adresă și niciun număr.
notice-purpose = Notăm răspunsurile ca să facem împreună cu dumneavoastră un plan de ajutor (Hilfeplan). Temeiul este consimțământul dumneavoastră (art. 6 alin. 1 lit. a, art. 9 alin. 2 lit. a RGPD/DSGVO).
notice-where = Datele se păstrează criptat pe calculatorul acestui centru de consiliere. Răspunde instituția al cărei nume și contact pentru protecția datelor sunt pe afiș. Se transmite doar ce permiteți dumneavoastră, separat pentru fiecare instituție.
notice-how_long = Ștergem datele când consilierea s-a încheiat și nu mai există obligația de a le păstra.
notice-rights = Aveți dreptul să vă vedeți datele și să le luați cu dumneavoastră, să cereți corectarea sau ștergerea lor și să vă retrageți oricând consimțământul. Vă puteți plânge la autoritatea pentru protecția datelor a landului.
notice-question = Am voie să salvez răspunsurile dumneavoastră?
agreement-stored = Da, salvați-le
agreement-anonymous = Da, dar anonim (cu un nume inventat)
agreement-not_stored = Nu, nu salvați nimic
notice-pseudonym = Nume inventat sau prescurtare
notice-pseudonym-hint = Enter începe discuția. Esc: înapoi

## Interview
non_answer-unknown = nu știu
non_answer-declined = prefer să nu răspund
non_answer-later = lămurim mai târziu
non_answer-not_applicable = nu este cazul

## Menus, lines to write in, questions
confirm-safe_at_home = Este sigur pentru persoană să ia hârtii acasă?

## Client's side
client_view-title = Întrebarea noastră pentru dumneavoastră
client_view-steps = Următorii dumneavoastră pași
client_view-neutral = Un moment, vă rugăm
client_view-by = până la { $day }
