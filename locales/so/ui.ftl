locale-name = Soomaali
locale-name-de = Somali
# Says whether a person who speaks the language has read the texts: reviewed or machine.
locale-review = machine

## Notice and consent
notice-title = Intaynaan bilaabin ka hor
notice-language = Luqadda wada-hadalka: { $name }
notice-language-hint = Tab ama qor magac
notice-who = Aniga ayaa kula talinaya oo wax qoraya. Oggolaanshahaaga la’aantii waxba cid kale uma gudbiyo, xitaa xafiiska ajaanibta (Ausländerbehörde).
notice-duty = Waxaa ka reeban: haddii nafta ama caafimaadka qof khatar ku jiro, gaar ahaan carruurta, waa inaan caawimaad raadiyo; taas adiga ayaan marka hore kuu sheegayaa. Sidoo kale, xafiisyada dowladdu waa inay soo sheegaan haddii ay ogaadaan in qof Jarmalka ku joogo oggolaansho la’aan: haddii arrintaasi ku khusayso, fadlan magac la’aan ahow.
notice-free = Wax walba waa ikhtiyaari. Su’aal kasta waad ka boodi kartaa, markaad doontana waad joojin kartaa. Taasi wax dhib ah kuuma keenayso.
notice-anonymous = Magacaaga waad qarin kartaa. Markaas ma qoro magac, cinwaan iyo lambar toona.
notice-purpose = Jawaabahaaga waxaan u qornaa si aan adiga kula samayno qorshe caawimaad (Hilfeplan). Sharcigu wuxuu ku salaysan yahay oggolaanshahaaga (Art. 6 Abs. 1 Buchst. a, Art. 9 Abs. 2 Buchst. a DSGVO).
notice-where = Xogta waxaa lagu hayaa kombiyuutarka xaruntan la-talinta, iyadoo sir loo rogay. Waxaa mas’uul ka ah hay’adda magaceeda iyo xiriirka ilaalinta xogteedu ay ku qoran yihiin boorka ogeysiiska. Waxaa la gudbiyaa oo keliya waxa aad meel kasta si gaar ah ugu oggolaato.
notice-how_long = Xogta waan tirtirnaa marka la-talintu dhammaato oo aanu jirin waajib ah in la sii hayo.
notice-rights = Xogtaada waad arki kartaa, waad qaadan kartaa, waxaadna codsan kartaa in la saxo ama la tirtiro. Oggolaanshahana mar kasta waad ka noqon kartaa. Waxaad ka cabasho u gudbin kartaa hay’adda ilaalinta xogta ee gobolka (Land).
notice-question = Ma kaydin karaa jawaabahaaga?
agreement-stored = Haa, kaydi
agreement-anonymous = Haa, laakiin magac la’aan (magac la curiyey)
agreement-not_stored = Maya, waxba ha kaydin
notice-pseudonym = Magac la curiyey ama xarfo gaaban
notice-pseudonym-hint = Enter wuxuu bilaabaa wada-hadalka. Esc: dib u noqo

## Interview
non_answer-unknown = ma garanayo
non_answer-declined = ma jeclaan lahayn inaan ka jawaabo
non_answer-later = hadhow baan caddaynaynaa
non_answer-not_applicable = ma khusayso

## Menus, lines to write in, questions
confirm-safe_at_home = Qofku ma si ammaan ah buu warqad guriga ugu qaadan karaa?

## Client's side
client_view-title = Su’aasheenna aan ku weydiinayno
client_view-steps = Tallaabooyinkaaga xiga
client_view-neutral = Fadlan wax yar sug
client_view-by = ugu dambayn { $day }
