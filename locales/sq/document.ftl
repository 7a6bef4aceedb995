
## The person's own page: plain words, nothing on status or protection
document-client-title = Hapat tuaj të ardhshëm
document-client-today = Gjendja më { $day }
document-client-none = Për momentin nuk keni nevojë të bëni asgjë vetë. Ne do t’ju kontaktojmë.
document-client-step = Hapi { $number }
document-client-for = Për
document-client-when = Kur
document-client-on = më { $day }
document-client-by = deri më { $day }
document-client-where = Ku
document-client-here = te ne, në zyrën e këshillimit
document-client-bring = Ju lutemi merrni me vete
document-client-review = Më { $day } shikojmë bashkë çfarë është arritur.
document-client-note = Keni pyetje? Ejani te ne ose na telefononi. Kjo fletë është një propozim. Ju vendosni.

## The plan for the file
# Between the items of a list, with its blank.
document-comma = { ", " }
