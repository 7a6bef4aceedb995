
## The person's own page: plain words, nothing on status or protection
document-client-title = ዝቕጽሉ ስጉምትታትኩም
document-client-today = ናይ { $day } ኩነታት
document-client-none = ኣብዚ ግዜ እዚ ባዕልኹም ክትገብርዎ ዘለኩም ነገር የለን። ንሕና ክንረኽበኩም ኢና።
document-client-step = ስጉምቲ { $number }
document-client-for = ንመን
document-client-when = መዓስ
document-client-on = ብ { $day }
document-client-by = ክሳብ { $day }
document-client-where = ኣበይ
document-client-here = ኣባና፣ ኣብ ቤት ጽሕፈት ምኽሪ
document-client-bring = በጃኹም ሒዝኩም ምጹ
document-client-review = ብ { $day }፣ እንታይ ከም ዝተዓወተ ብሓባር ክንርኢ ኢና።
document-client-note = ሕቶ ኣለኩም ዶ? ናባና ምጹ ወይ ደውሉልና። እዚ ወረቐት ሓሳብ ጥራይ እዩ። እትውስኑ ንስኹም ኢኹም።

## The plan for the file
# Between the items of a list, with its blank.
document-comma = { "፣ " }
