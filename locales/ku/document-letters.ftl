# Ready letters: their names, and what the person signs. The letter itself stands in forms/templates/letters/, in German.
document-letter-day = { $day }
document-letter-signature = Îmze
document-letter-enclosures = Pêvek
document-letter-sign = Ji kerema xwe nameyê bixwînin, an bila ji we re were wergerandin. Tenê eger her tişt rast be îmze bikin.
document-letter-send = Nameyê îro bişînin: bi posteya qeydkirî (Einschreiben), bi forma têkiliyê ya daîreyê an bi faksê. An jî bi destê xwe bidin û bihêlin ku li ser kopiyekê were pejirandin. Delîlê baş biparêzin.
document-letter-residence_renewal = Serlêdan ji bo dirêjkirina destûra rûniştinê (Aufenthaltstitel)
    .meaning = Bi vê nameyê hûn serlêdanê dikin ku destûra rûniştina we were dirêjkirin, û hûn belgeyekê dixwazin ku heta biryarê hûn dikarin bimînin. Ya girîng: divê name bigihîje berî ku dema kartê biqede.
document-letter-benefit_renewal = Serlêdana bê form ji Jobcenterê re: berdewamkirina dayînê
    .meaning = Bi vê nameyê hûn serlêdanê dikin ku Jobcenter dayîna pere berdewam bike. Form dikarin paşê werin; name rojê diparêze.
document-letter-childcare_need = Ragihandin ku cihê lênêrîna zarokan hewce ye
    .meaning = Bi vê nameyê hûn ji daîreya ciwanan (Jugendamt) re dibêjin ku ji zarokê we re cihek ji bo lênêrînê hewce ye. Ji niha û pê ve divê daîre li vî karî binêre û bersivê bide we.
document-letter-review_request = Biryarname ji nû ve were kontrolkirin (§ 44 SGB X)
    .meaning = Bi vê nameyê hûn ji daîreyê dixwazin ku biryarnameyên berê careke din kontrol bike. Eger pir kêm hatibe dayîn, dibe ku pere paşê were dayîn.
document-letter-confidentiality_release = Rakirina mecbûriya nehêniyê (Schweigepflicht)
    .meaning = Bi vê kaxezê hûn destûrê didin navenda şêwirmendiyê ku bi dezgeheke diyar re li ser mijarên diyar biaxive. Hûn ne mecbûr in vê îmze bikin, û hûn dikarin her dem vê destûrê paşve bikişînin.
