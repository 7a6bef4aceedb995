locale-name = Español
locale-name-de = Spanisch
# Says whether a person who speaks the language has read the texts: reviewed or machine.
locale-review = machine

## Notice and consent
notice-title = Antes de empezar
notice-language = Idioma de la conversación: { $name }
notice-language-hint = Tab o escriba un nombre
notice-who = Yo le asesoro y tomo notas. No paso nada a nadie sin su permiso, tampoco a la oficina de extranjería (Ausländerbehörde).
notice-duty = Excepciones: si la vida o la salud de alguien está en peligro, sobre todo la de un niño, tengo que buscar ayuda; se lo diré antes. Además, las oficinas públicas tienen que comunicarlo a las autoridades si se enteran de que alguien está en Alemania sin ningún permiso: si ese es su caso, no nos diga quién es.
notice-free = Todo es voluntario. Puede dejar sin contestar cualquier pregunta y terminar en cualquier momento. Eso no le perjudica.
notice-anonymous = Puede hablar sin decir quién es. Entonces no anoto ningún nombre, ninguna dirección y ningún número.
notice-purpose = Anotamos sus respuestas para hacer con usted un plan de ayuda (Hilfeplan). La base legal es su consentimiento (art. 6, apdo. 1, letra a, y art. 9, apdo. 2, letra a, RGPD, en alemán DSGVO).
notice-where = Los datos están cifrados en la computadora (el ordenador) de esta asesoría. El responsable es la organización cuyo nombre y contacto de protección de datos están en el aviso de la pared. Solo se comunica lo que usted permita, por separado para cada oficina.
notice-how_long = Borramos los datos cuando la asesoría ha terminado y ya no existe obligación de conservarlos.
notice-rights = Usted puede ver sus datos y llevárselos, pedir que se corrijan o se borren, y retirar su consentimiento en cualquier momento. Puede presentar una queja ante la autoridad de protección de datos del estado federado (Land).
notice-question = ¿Puedo guardar sus respuestas?
agreement-stored = Sí, guardar
agreement-anonymous = Sí, pero de forma anónima (con un nombre inventado)
agreement-not_stored = No, no guardar nada
notice-pseudonym = Nombre inventado o abreviatura
notice-pseudonym-hint = Enter empieza la conversación. Esc: volver

## Interview
non_answer-unknown = no lo sé
non_answer-declined = prefiero no contestar
non_answer-later = aclarar más tarde
non_answer-not_applicable = no corresponde

## Menus, lines to write in, questions
confirm-safe_at_home = ¿Es seguro para la persona llevarse papeles a casa?

## Client's side
client_view-title = Nuestra pregunta para usted
client_view-steps = Sus próximos pasos
client_view-neutral = Un momento, por favor
client_view-by = hasta el { $day }
