s-asylum = Azilni postupak
s-repatriate = Kasno doseljeni Nemci (Spätaussiedlung)
s-earlier_stay = Raniji boravci i papiri
s-family_abroad = Porodica koja nije ovde
s-legal = Savet i pravo
s-proceeding = Sudski postupci
s-perspective = Put do sledeće dozvole
s-protection = Sigurnost

## frame
q-frame-anonymous = Želite li za početak da ostanete anonimni?
    .help = I ako ostanete anonimni, dobijate savet. Tada, molimo, upišite izmišljeno ime i ne beležite ni adresu ni papire.

## person
q-person-minor_alone = Jeste li u Nemačkoj bez roditelja ili staratelja?
    .help = Samo za osobe mlađe od 18 godina. O azilu se ovde ništa ne pita: o tome brine Jugendamt sa starateljem.

## residence
q-residence-demand_until = Do kada treba to da uradite?
    .hint = Datum stoji u pismu
    .check-passed = Taj datum je već prošao. Molimo potražite savet još danas.
q-residence-filed_on = Kada ste podneli zahtev za produženje?
    .hint = Datum na kopiji, e-mailu ili potvrdi preporučene pošte
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-residence-office_here = Da li je za Vas nadležna služba za strance (Ausländerbehörde) u Düsseldorfu?
    .hint = Služba stoji na poslednjem pismu o boravku
q-residence-office = Koja služba za strance (Ausländerbehörde) je nadležna?
    .hint = Dovoljan je grad ili okrug (Kreis)
q-residence-file_number = Koji broj predmeta stoji na pismima službe za strance (Ausländerbehörde)?
    .hint = Gore u pismu, često „Mein Zeichen“ ili „AZR-Nummer“
q-residence-conditions = Šta stoji na dodatnom listu uz Vaš boravišni papir?
    .hint = Zeleni list uz karticu, ili zadnja strana papira
    .help = Moguće je više odgovora. Najlakše je da zajedno pogledamo list.
    .check-nothing_and_more = „Ništa od ovoga“ se ne slaže sa ostalim odgovorima. Molimo poništite jedan od njih.
q-residence-passport = Imate li pasoš ili putnu ispravu (Reiseausweis)?
    .help = Molimo ne idite u ambasadu pre nego što savetovalište to proveri.
q-residence-passport_until = Do kada važi pasoš ili putna isprava?
    .hint = Na strani sa fotografijom
q-residence-identity_papers = Koji drugi papiri pokazuju ko ste?
    .hint = I kopije i fotografije se računaju
    .check-none_and_more = „Ništa od ovoga“ se ne slaže sa ostalim odgovorima. Molimo poništite jedan od njih.
q-residence-entry_on = Od kada ste u Nemačkoj?
    .hint = Dan prvog ulaska; dovoljan je mesec ili godina
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
    .check-long_ago = To je pre više od 80 godina. Je li godina tačna?
q-residence-here_since = Od kada ovde živite bez prekida sa nekim papirom?
    .hint = Računaju se i Duldung i Aufenthaltsgestattung
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
    .check-before_entry = To bi bilo pre ulaska u zemlju. Molimo proverite oba datuma.
q-residence-lawful_since = Od kada bez prekida imate boravišnu dozvolu (Aufenthaltstitel)?
    .hint = Dovoljna je godina ili mesec
    .help = Kod građana EU: od kada ovde žive. Kod osoba sa zaštitom računa se i azilni postupak: tada upišite dan zahteva za azil.
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-residence-tolerated_since = Od kada bez prekida imate tolerisani boravak (Duldung)?
    .hint = Svi Duldung papiri jedan za drugim računaju se zajedno
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-residence-marriage = Kako stoji sa brakom od kojeg zavisi boravak?
    .help = Pitajte samo nasamo. Pre svakog javljanja nekoj službi prvo pravni savet.
q-residence-together_since = Od kada u Nemačkoj živite zajedno kao bračni par?
    .hint = Dovoljna je godina ili mesec
q-residence-aims = Šta želite za svoj boravak?
    .hint = Moguće je više odgovora

## asylum
q-asylum-phase = Dokle je stigao Vaš azilni postupak?
    .help = Zašto je neko pobegao, ovde se ne pita. Radi se samo o rokovima.
q-asylum-applied_on = Kada ste podneli zahtev za azil?
    .hint = Dan u BAMF-u, ne dan dolaska
q-asylum-hearing_on = Kada je saslušanje (Anhörung) u BAMF-u?
    .hint = Datum stoji u pozivu (Ladung); bez termina „ne odnosi se“
    .check-passed = Taj datum je već prošao. Molimo potražite savet još danas.
q-asylum-hearing_needs = Ima li nešto na šta treba paziti na saslušanju?
    .help = Samo da ili ne, bez dijagnoze i bez razloga. Bolest, trudnoću, nasilje ili želju da pitanja postavlja žena razjašnjava savetovalište za azil.
q-asylum-served_on = Kog dana je stiglo rešenje (Bescheid)?
    .hint = Datum na žutoj koverti, ne onaj u pismu
    .help = Molimo sačuvajte kovertu. Ko ne zna dan: „ne znam“, i svejedno danas u savetovalište.
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-asylum-action_filed = Da li je protiv rešenja već podneta tužba (Klage)?
    .hint = Podneli ste je Vi, ili advokat ili advokatica
q-asylum-urgent_request_filed = Da li je sudu podnet i hitan zahtev (Eilantrag)?
q-asylum-court_file = Koji sud i koji broj predmeta?
    .hint = Gore u pismu suda
q-asylum-address_told = Znaju li BAMF, služba za strance (Ausländerbehörde) i sud Vašu sadašnju adresu?
    .help = Pismo se računa kao primljeno ako je poslato na poslednju prijavljenu adresu.
q-asylum-protection = Koja zaštita Vam je priznata?
    .hint = Stoji u rešenju na prvoj strani
q-asylum-protection_final_on = Od kada je odluka o zaštiti konačna?
    .hint = Ako niste sigurni: dan kada je stiglo rešenje
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.

## repatriate
q-repatriate-role = Kao šta ste primljeni?
    .hint = Stoji u rešenju o prijemu (Aufnahmebescheid) ili u Registrierschein
q-repatriate-certificate = Imate li potvrdu po § 15 BVFG?
    .help = Sa tom potvrdom osoba ima nemačko državljanstvo. Izdaje je Bundesverwaltungsamt.

## earlier_stay
q-earlier_stay-place = Gde ste živeli ranije?
    .hint = Mesto ili zemlja, jedan boravak za drugim
q-earlier_stay-paper = Koji papir ste tamo imali?
q-earlier_stay-from = Od kada?
    .hint = Dovoljna je godina ili mesec
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-earlier_stay-until = Do kada?
    .hint = Dovoljna je godina ili mesec
    .check-before_start = Kraj bi bio pre početka. Molimo proverite oba datuma.

## child
q-child-born_here = Je li dete rođeno u Nemačkoj?
q-child-own_paper = Ima li dete svoj boravišni papir?
    .hint = Svako dete mora imati svoj papir; „ne odnosi se“ ako ima nemački pasoš

## family_abroad
q-family_abroad-first_name = Kako se ta osoba zove imenom?
    .hint = Jedna osoba za drugom
q-family_abroad-relation = Ko Vam je ta osoba?
q-family_abroad-country = U kojoj zemlji je ta osoba?
q-family_abroad-birth_date = Kada je ta osoba rođena?
    .hint = Dovoljna je godina ili mesec
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-family_abroad-wants_to_come = Želite li da ta osoba dođe u Nemačku?
q-family_abroad-step = Šta je za to već urađeno?
q-family_abroad-whereabouts_known = Znate li gde je ta osoba?
    .help = Ako je kontakt izgubljen, pomaže služba traženja Crvenog krsta, besplatno.

## legal
q-legal-lawyer = Imate li advokata ili advokaticu?
q-legal-lawyer_name = Kako se zove advokat ili advokatica?
    .hint = Ime ili kancelarija
q-legal-advice_needed = Imate li pravno pitanje za koje Vam treba savet advokata?
    .help = O čemu se radi, ovde niko ne mora da kaže.
q-legal-advice_aid = Imate li potvrdu za pravnu pomoć (Beratungshilfeschein) od suda (Amtsgericht)?
    .hint = Sa njom prvi savet košta najviše 15 evra
q-legal-objection_until = Imate li pismo na koje do nekog dana morate da uložite prigovor (Einspruch)? Do kada?
    .hint = Samo dan; bez takvog pisma „ne odnosi se“
    .help = O čemu se radi u pismu, ne beleži se.
    .check-passed = Taj datum je već prošao. Molimo potražite savet još danas.
q-legal-summons_on = Jeste li pozvani na razgovor pre kojeg želite savet? Za kada?
    .hint = Samo dan; bez poziva „ne odnosi se“
    .help = Razlog se ne beleži. Bez saveta niko ne mora ništa da kaže o stvari.
    .check-passed = Taj datum je već prošao. Molimo potražite savet još danas.
q-legal-missed = Jeste li propustili neki rok bez svoje krivice?
    .hint = Na primer jer pismo nije stiglo ili ste bili u bolnici
q-legal-could_act_since = Od kada biste ponovo mogli nešto da preduzmete?
    .hint = Na primer dan kada ste saznali za pismo
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.

## proceeding
q-proceeding-court = Kod kog suda?
    .hint = Stoji gore u pismu
q-proceeding-kind = O čemu se otprilike radi?
    .help = Krivični predmeti se ovde ne beleže.
q-proceeding-file_number = Koji broj predmeta?
q-proceeding-hearing_on = Kada je sledeći termin na sudu?
    .hint = Bez termina „ne odnosi se“
    .check-passed = Taj datum je već prošao. Molimo potražite savet još danas.

## perspective
q-perspective-own_livelihood = Koliko od onoga što Vam treba za život zarađujete sami?
    .hint = Vi i ljudi sa kojima delite troškove, zajedno
q-perspective-pension_months = Za koliko meseci su plaćeni doprinosi za penzijsko osiguranje (Rentenversicherung)?
    .hint = Stoji u pregledu osiguranja (Versicherungsverlauf)
q-perspective-civics_test = Jeste li položili test o životu u Nemačkoj?
q-perspective-german_certificate = Za koji nivo nemačkog imate sertifikat?
    .hint = Stoji na sertifikatu; bez sertifikata „Još bez nemačkog“
q-perspective-school_here = Jeste li ovde tri godine išli u školu, ili ste ovde završili školu?
    .hint = Računaju se i Berufskolleg i stručno obrazovanje (Ausbildung)
q-perspective-training_contract = Imate li mesto za stručno obrazovanje (Ausbildung)?
q-perspective-training_starts_on = Kada počinje stručno obrazovanje?
    .hint = Stoji u ugovoru
q-perspective-skilled_offer = Imate li u izgledu posao za koji se traži stručno obrazovanje ili fakultet?
q-perspective-finished_training_here = Jeste li stručno obrazovanje ili fakultet završili u Nemačkoj?
q-perspective-skilled_since = Od kada imate boravišnu dozvolu kao stručna radna snaga (Fachkraft)?
    .hint = Plava karta i dozvole po §§ 18a, 18b, 18d zajedno
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.

## protection
q-protection-exploitation = Ima li znakova da neko osobu iskorišćava ili prisiljava?
    .help = Samo nasamo. Oduzeti papiri, bez plate, pretnje, rad za dugove. Ne ispitujte dalje: pita stručno savetovalište.
q-protection-same_home = Stanuje li osoba od koje preti opasnost u istom stanu?
    .help = Tada osobi ne dajte papire za kući i ne pišite poruke.
q-protection-wishes = Šta osoba želi za svoju sigurnost?
    .help = Ona odlučuje šta će biti. Bez njene želje niko se ne obaveštava.
    .check-nothing_and_more = „Zasad ništa od ovoga“ se ne slaže sa ostalim odgovorima. Molimo poništite jedan od njih.
q-protection-must_move_away = Zabranjuje li neki uslov u papirima preseljenje na sigurno mesto?
    .help = Obaveza mesta stanovanja (Wohnsitzauflage) ili ograničenje kretanja koje tome smeta po pravilu se ukida.
