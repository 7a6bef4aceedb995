
## network
q-network-letters_helper = ¿Alguien le ayuda con cartas y formularios?
    .hint = Los niños no deberían tener que hacerlo
q-network-leisure = ¿Qué le gusta hacer en su tiempo libre?
    .hint = O lo que le gustaba antes
q-network-club = ¿Va a una asociación, un lugar de encuentro o un curso cerca de usted?
q-network-offers = ¿Qué le gustaría conocer?
    .hint = Puede elegir varias
    .check-none_and_more = «Por ahora nada» no encaja con las otras respuestas. Por favor, quite una.
q-network-discrimination = ¿Le han tratado de forma injusta, por ejemplo por origen, idioma, religión, sexo, edad o discapacidad?
    .hint = En el trabajo, la vivienda, una tienda, una oficina o la escuela
q-network-discrimination_on = ¿Cuándo fue la última vez, o cuándo se enteró?
    .hint = En trabajo y vivienda corre un plazo corto
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.

## helper
s-helper = Quién ayuda ya
q-helper-who = ¿Quién le ayuda ya?
    .hint = Por ejemplo «una vecina» o una oficina; sin nombres de particulares
q-helper-kind = ¿Qué tipo de persona u oficina es?
q-helper-does = ¿En qué le ayuda?
q-helper-often = ¿Con qué frecuencia están en contacto?
q-helper-may_contact = ¿Podemos hablar con esta persona u oficina?
    .hint = Solo si usted quiere

## mobility
s-mobility = Transporte y caminos
q-mobility-ticket = ¿Qué ticket tiene para el autobús y el tren?
q-mobility-licence = ¿Tiene licencia de conducir?
q-mobility-licence_country = ¿De qué país es la licencia?
q-mobility-bicycle = ¿Tiene bicicleta y le gusta usarla?
q-mobility-restricted = ¿Le resulta difícil caminar, subir escaleras o salir sin compañía?
    .hint = No tiene que decir por qué
q-mobility-minutes = ¿Cuántos minutos puede durar como máximo el camino a un curso o a otra actividad?

## legal
q-legal-contracts = ¿Qué contratos le cuestan dinero cada mes?
    .hint = Puede elegir varias
    .check-none_and_more = «Ninguno» no encaja con las otras respuestas. Por favor, quite una.
q-legal-contract_trouble = ¿Hay problemas o preocupaciones con un contrato?
    .hint = Por ejemplo, firmado en la puerta o acordado por teléfono
q-legal-contract_signed_on = ¿Cuándo hizo este contrato?
    .hint = En la puerta, por teléfono o por internet: a menudo 14 días
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.

## goals
q-goals-first_wish = Si pudiera pedir tres deseos, ¿cuál sería el primero?
    .hint = También algo muy distinto de los papeles
q-goals-second_wish = ¿Y el segundo?
q-goals-third_wish = ¿Y el tercero?
q-goals-next_step = ¿Qué quiere hacer usted ahora, por su parte?
    .hint = Basta un paso pequeño
q-goals-importance = ¿Qué área es para usted la más importante ahora?
q-goals-what_helped = ¿Qué o quién le ha ayudado en tiempos difíciles?
    .hint = No tiene que contarlo

## satisfaction
s-satisfaction = Su satisfacción
q-satisfaction-residence = ¿Está a gusto con sus papeles de residencia?
    .hint = 1 = nada a gusto, 5 = muy a gusto
q-satisfaction-housing = ¿Está a gusto con su vivienda?
    .hint = 1 = nada a gusto, 5 = muy a gusto
q-satisfaction-livelihood = ¿Está a gusto con su dinero?
    .hint = 1 = nada a gusto, 5 = muy a gusto
q-satisfaction-health = ¿Está a gusto con su salud?
    .hint = 1 = nada a gusto, 5 = muy a gusto
q-satisfaction-language = ¿Está a gusto con su alemán?
    .hint = 1 = nada a gusto, 5 = muy a gusto
q-satisfaction-education = ¿Está a gusto con su educación?
    .hint = 1 = nada a gusto, 5 = muy a gusto
q-satisfaction-work = ¿Está a gusto con su trabajo?
    .hint = 1 = nada a gusto, 5 = muy a gusto
q-satisfaction-family = ¿Está a gusto con su vida de familia?
    .hint = 1 = nada a gusto, 5 = muy a gusto
q-satisfaction-social = ¿Está a gusto con las personas de su entorno?
    .hint = 1 = nada a gusto, 5 = muy a gusto

## urgency
s-urgency = Urgencia según la asesoría
q-urgency-residence = ¿Con qué urgencia hace falta ayuda con los papeles de residencia?
    .hint = 1 = no urgente, 5 = inmediata; solo para la asesoría
q-urgency-housing = ¿Con qué urgencia hace falta ayuda con la vivienda?
    .hint = 1 = no urgente, 5 = inmediata; solo para la asesoría
q-urgency-livelihood = ¿Con qué urgencia hace falta ayuda con el dinero?
    .hint = 1 = no urgente, 5 = inmediata; solo para la asesoría
q-urgency-health = ¿Con qué urgencia hace falta ayuda con la salud?
    .hint = 1 = no urgente, 5 = inmediata; solo para la asesoría
q-urgency-language = ¿Con qué urgencia hace falta ayuda con el idioma?
    .hint = 1 = no urgente, 5 = inmediata; solo para la asesoría
q-urgency-education = ¿Con qué urgencia hace falta ayuda con la educación?
    .hint = 1 = no urgente, 5 = inmediata; solo para la asesoría
q-urgency-work = ¿Con qué urgencia hace falta ayuda con el trabajo?
    .hint = 1 = no urgente, 5 = inmediata; solo para la asesoría
q-urgency-family = ¿Con qué urgencia hace falta ayuda con la familia?
    .hint = 1 = no urgente, 5 = inmediata; solo para la asesoría
q-urgency-social = ¿Con qué urgencia hace falta ayuda con el entorno social?
    .hint = 1 = no urgente, 5 = inmediata; solo para la asesoría

## area
s-area = Áreas de la vida en sus propias palabras
q-area-which = ¿De qué área quiere decir más?
    .hint = Por ejemplo vivienda, trabajo, familia
q-area-now = ¿Cómo está eso ahora?
    .hint = En una frase
q-area-strength = ¿Qué va bien ahí, o en qué puede apoyarse?
q-area-wish = ¿Qué desea en esa área?

## release
s-release = Consentimientos uno por uno
q-release-recipient = ¿Para quién vale este consentimiento?
    .hint = El nombre de la oficina, p. ej. «Jobcenter» o «esta asesoría»
q-release-kind = ¿En qué da su consentimiento?
q-release-purpose = ¿Para qué?
q-release-data = ¿Qué datos podemos comunicar?
    .hint = Solo lo necesario, p. ej. «nombre, cita, certificado del curso»
q-release-given = ¿Está de acuerdo?
    .hint = Puede decir que no, y no le perjudica
q-release-given_on = ¿Cuándo dio su consentimiento?
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-release-until = ¿Hasta cuándo debe valer?
    .hint = Sin fin: «no corresponde»; puede retirarlo en cualquier momento
q-release-withdrawn_on = ¿Lo ha retirado? ¿Cuándo?
    .hint = No retirado: «no corresponde»
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-release-form = ¿Cómo dio su consentimiento?
q-release-language = ¿En qué idioma se lo explicaron?
q-release-explained_by = ¿Quién lo explicó?
    .hint = Basta la función, por ejemplo «intérprete»
