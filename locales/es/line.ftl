# $section: the section's name
line-place = Pregunta { $at } de { $of } · { $section }
line-known = Hasta ahora: { $value }
line-more = … y { $count } más: escriba letras para buscar
line-several = Pueden ser varias, separadas por comas.
line-roster = Escribir un nombre: añadirlo. Número: cambiar la entrada. -1: quitar la primera. +: entrada sin nombre. >: eso es todo.
line-understood = Entendido: { $value }
line-saved = Guardado.
line-not_stored = No se ha guardado, como acordamos.
line-error = Por favor, revise: { $text }
line-warning = Nota: { $text }
line-help =
    Respuestas: texto, una fecha (DD.MM.AAAA), el número de una opción o el comienzo de su texto; si son varias, separadas por comas.
    #1 no lo sé · #2 prefiero no contestar · #3 más tarde · #4 no corresponde
    > seguir · < volver · ~ anular la última respuesta · * y texto: observación
    ! puntos pendientes · !2 ir al segundo · = plan de ayuda hasta aquí · ? ayuda · . terminar
line-open = Puntos pendientes: { $count }
line-reason-failed = por favor, revisar
line-reason-withheld = por aclarar
line-reason-not-asked = todavía no preguntado
line-reason-off-route = guardado, por ahora no cuenta
line-fault-empty = No hay nada escrito. > para seguir.
line-fault-date = Esto no es una fecha. Por ejemplo: 29.12.2026, 12.2026 o 2026
line-fault-time = Esto no es una hora. Por ejemplo: 9:30
line-fault-number = Esto no es un número.
line-fault-range = Este número no es posible aquí.
line-fault-choose = Por favor, escriba el número de una opción. ? muestra la ayuda.
line-anonymous = La conversación es anónima: esto no se anota. > sigue.
line-languages = Idioma de la persona: su número, o el comienzo del nombre del idioma o de un país
line-notice-help = Escriba 1, 2 o 3; . termina y no se guarda nada.
line-pseudonym = Nombre inventado o abreviatura:
line-passphrase = Contraseña:
line-new-passphrase = Contraseña nueva para este equipo:
line-passphrase-again = Otra vez:
line-recovery =     El código de recuperación. Por favor, anótelo ahora; no se volverá a mostrar nunca:
    { $code }
    Sin la contraseña y sin este código nadie podrá volver a leer los casos.
# $number: the first characters of the case's number
line-resumed = Caso { $number }: seguimos donde se quedó la conversación.
line-milestone = La conversación breve está completa. Siguen todas las demás preguntas; = muestra el plan de ayuda, . termina.
line-finished = Se han hecho todas las preguntas. El borrador del plan de ayuda:
line-stopped = Detenido. Lo que se ha dicho se conserva. El borrador del plan de ayuda hasta aquí:
# $number: the first characters of the case's number
line-number = El caso tiene el número { $number }. Para seguir: lotse interview --plain --case { $number }. Papeles: lotse export { $number }
