list-yes_no-yes = Ja
list-yes_no-no = Nein
list-titles-temporary = Befristete Aufenthaltserlaubnis
list-titles-tolerated = Duldung
list-titles-permanent = Niederlassungserlaubnis
list-roles-child = Kind
list-roles-spouse = Ehepartner
