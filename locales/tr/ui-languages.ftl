# The choice of a language: for the talk, for the papers, for the screens.

command-languages = Diller
    .help = görüşmenin, belgelerin veya ekranın dilini seçer; bütün cevaplar kalır
context-languages = Diller
languages-title = Diller
languages-of-talk = Görüşme: { $name }
languages-of-papers = Danışanın belgeleri: { $name }
languages-of-screens = Ekran: { $name }
languages-none = Bu adda bir dil veya ülke yok. Backspace siler.
# $name: the language that was typed; the client can choose it, the screens cannot
languages-client_only = { $name }: görüşme ve belgeler için var, ekran için henüz yok. Backspace siler.
