
## network
q-network-letters_helper = A ju ndihmon dikush me letra dhe formularë?
    .hint = Këtë nuk duhet ta bëjnë fëmijët
q-network-leisure = Çfarë bëni me qejf në kohën e lirë?
    .hint = Edhe më parë
q-network-club = A shkoni në një klub, vend takimi ose kurs afër jush?
q-network-offers = Çfarë do të donit të njihnit?
    .hint = Mund të zgjidhni disa
    .check-none_and_more = “Tani për tani asgjë” nuk përputhet me përgjigjet e tjera. Ju lutemi hiqni njërën.
q-network-discrimination = A ju kanë trajtuar padrejtësisht, për shembull për shkak të prejardhjes, gjuhës, fesë, gjinisë, moshës ose aftësisë së kufizuar?
    .hint = Në punë, banesë, dyqan, zyrë ose shkollë
q-network-discrimination_on = Kur ka ndodhur herën e fundit, ose kur e keni mësuar?
    .hint = Te puna dhe banesa afati është i shkurtër
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.

## helper
s-helper = Kush ndihmon tashmë
q-helper-who = Kush ju ndihmon tashmë?
    .hint = Për shembull “një fqinje” ose emri i një zyre; ju lutemi asnjë emër njerëzish privatë
q-helper-kind = Çfarë personi ose zyre është?
q-helper-does = Për çfarë ju ndihmon?
q-helper-often = Sa shpesh jeni në kontakt?
q-helper-may_contact = A mund të flasim me këtë person ose zyrë?
    .hint = Vetëm nëse ju e dëshironi

## mobility
s-mobility = Udhëtimi
q-mobility-ticket = Çfarë bilete keni për autobus dhe tren?
q-mobility-licence = A keni patentë shoferi?
q-mobility-licence_country = Nga cili vend është patenta?
q-mobility-bicycle = A keni biçikletë dhe a e ngisni me qejf?
q-mobility-restricted = A e keni të vështirë të ecni, të ngjitni shkallë ose të lëvizni vetëm?
    .hint = Nuk jeni të detyruar të thoni pse
q-mobility-minutes = Sa minuta mund të udhëtoni më së shumti deri te një kurs ose një ofertë?

## legal
q-legal-contracts = Cilat kontrata ju kushtojnë para çdo muaj?
    .hint = Mund të zgjidhni disa
    .check-none_and_more = “Asnjë” nuk përputhet me përgjigjet e tjera. Ju lutemi hiqni njërën.
q-legal-contract_trouble = A ka grindje ose shqetësime me ndonjë kontratë?
    .hint = Për shembull e nënshkruar te dera ose në telefon
q-legal-contract_signed_on = Kur e keni bërë këtë kontratë?
    .hint = Te dera, në telefon ose në internet: shpesh keni 14 ditë kohë
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.

## goals
q-goals-first_wish = Po të kishit tri dëshira: cila do të ishte e para?
    .hint = Edhe diçka krejt tjetër, jo vetëm letra
q-goals-second_wish = Po e dyta?
q-goals-third_wish = Po e treta?
q-goals-next_step = Çfarë doni të bëni vetë si hap të ardhshëm?
    .hint = Mjafton një hap i vogël
q-goals-importance = Cila fushë është tani më e rëndësishme për ju?
q-goals-what_helped = Çfarë ose kush ju ka ndihmuar në kohë të vështira?
    .hint = Nuk jeni të detyruar ta tregoni

## satisfaction
s-satisfaction = Sa të kënaqur jeni
q-satisfaction-residence = Sa të kënaqur jeni me qëndrimin tuaj?
    .hint = 1 = aspak, 5 = shumë
q-satisfaction-housing = Sa të kënaqur jeni me banesën tuaj?
    .hint = 1 = aspak, 5 = shumë
q-satisfaction-livelihood = Sa të kënaqur jeni me paratë tuaja?
    .hint = 1 = aspak, 5 = shumë
q-satisfaction-health = Sa të kënaqur jeni me shëndetin tuaj?
    .hint = 1 = aspak, 5 = shumë
q-satisfaction-language = Sa të kënaqur jeni me gjermanishten tuaj?
    .hint = 1 = aspak, 5 = shumë
q-satisfaction-education = Sa të kënaqur jeni me arsimimin tuaj?
    .hint = 1 = aspak, 5 = shumë
q-satisfaction-work = Sa të kënaqur jeni me punën tuaj?
    .hint = 1 = aspak, 5 = shumë
q-satisfaction-family = Sa të kënaqur jeni me familjen tuaj?
    .hint = 1 = aspak, 5 = shumë
q-satisfaction-social = Sa të kënaqur jeni me njerëzit përreth jush?
    .hint = 1 = aspak, 5 = shumë

## urgency
s-urgency = Urgjenca sipas këshillimit
q-urgency-residence = Sa urgjente është ndihma te qëndrimi?
    .hint = 1 = jo urgjente, 5 = menjëherë; vetëm për këshillimin
q-urgency-housing = Sa urgjente është ndihma te banimi?
    .hint = 1 = jo urgjente, 5 = menjëherë; vetëm për këshillimin
q-urgency-livelihood = Sa urgjente është ndihma te paratë?
    .hint = 1 = jo urgjente, 5 = menjëherë; vetëm për këshillimin
q-urgency-health = Sa urgjente është ndihma te shëndeti?
    .hint = 1 = jo urgjente, 5 = menjëherë; vetëm për këshillimin
q-urgency-language = Sa urgjente është ndihma te gjuha?
    .hint = 1 = jo urgjente, 5 = menjëherë; vetëm për këshillimin
q-urgency-education = Sa urgjente është ndihma te arsimimi?
    .hint = 1 = jo urgjente, 5 = menjëherë; vetëm për këshillimin
q-urgency-work = Sa urgjente është ndihma te puna?
    .hint = 1 = jo urgjente, 5 = menjëherë; vetëm për këshillimin
q-urgency-family = Sa urgjente është ndihma te familja?
    .hint = 1 = jo urgjente, 5 = menjëherë; vetëm për këshillimin
q-urgency-social = Sa urgjente është ndihma te njerëzit përreth?
    .hint = 1 = jo urgjente, 5 = menjëherë; vetëm për këshillimin

## area
s-area = Fushat e jetës me fjalët tuaja
q-area-which = Për cilën fushë doni të thoni më shumë?
    .hint = Për shembull banimi, puna, familja
q-area-now = Si është atje tani?
    .hint = Me një fjali
q-area-strength = Çfarë shkon mirë atje, ose ku mund të mbështeteni?
q-area-wish = Çfarë dëshironi atje?

## release
s-release = Pëlqimet një nga një
q-release-recipient = Për kë vlen ky pëlqim?
    .hint = Emri i zyrës, për shembull “Jobcenter” ose “ky këshillim”
q-release-kind = Me çfarë pajtoheni?
q-release-purpose = Për çfarë qëllimi?
q-release-data = Cilat të dhëna mund t’i japim më tej?
    .hint = Vetëm çfarë duhet, për shembull “emri, takimi, vërtetimi i kursit”
q-release-given = A pajtoheni me këtë?
    .hint = Mund të thoni jo dhe nuk ju dëmton aspak
q-release-given_on = Kur e keni dhënë pëlqimin?
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-release-until = Deri kur duhet të vlejë?
    .hint = Pa fund: “nuk më përket”; mund ta tërhiqni në çdo kohë
q-release-withdrawn_on = A e keni tërhequr? Kur?
    .hint = Nuk e keni tërhequr: “nuk më përket”
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-release-form = Si e keni dhënë pëlqimin?
q-release-language = Në cilën gjuhë jua kanë shpjeguar?
q-release-explained_by = Kush jua ka shpjeguar?
    .hint = Mjafton roli, për shembull “përkthyese”
