
## The person's own page: plain words, nothing on status or protection
document-client-title = Sus próximos pasos
document-client-today = Fecha: { $day }
document-client-none = Por el momento no tiene que hacer nada. Nosotros nos comunicaremos con usted.
document-client-step = Paso { $number }
document-client-for = Para
document-client-when = Cuándo
document-client-on = el { $day }
document-client-by = hasta el { $day }
document-client-where = Dónde
document-client-here = con nosotros, en la asesoría
document-client-bring = Por favor, traiga
document-client-review = El { $day } veremos juntos qué se ha logrado ya.
document-client-note = ¿Preguntas? Venga a vernos o llámenos. Esta hoja es una propuesta. Usted decide.

## The plan for the file
# Between the items of a list, with its blank.
document-comma = { ", " }
