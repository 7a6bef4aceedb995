
## Sections
s-frame = Nuestra conversación
s-emergency = Lo urgente de hoy
s-letter = Cartas y citas
s-person = Sobre usted
s-residence = Papeles de residencia
s-household = Quién vive con usted
s-family = Familia
s-child = Hijo o hija
s-livelihood = Dinero para vivir
s-health = Salud
s-language = Idioma
s-work = Trabajo y profesión
s-housing = Vivienda
s-network = Personas y asesoría
s-goals = Fortalezas y deseos
s-consent = Comunicación a otras oficinas

## The talk itself
q-frame-language = ¿En qué idioma quiere hablar con nosotros?
    .hint = Puede cambiar de idioma en cualquier momento
q-frame-own_words = ¿Qué le trae hoy por aquí?
    .hint = Con sus propias palabras, no hace falta que esté completo
    .help = Escribimos lo que usted dice. No escribimos nada que pueda perjudicarle.
# Spoken, never shown on the client's side.
q-frame-alone = ¿Podemos hablar a solas ahora?
    .hint = Preguntar solo de viva voz, nadie más debe escuchar
    .help = Si la respuesta es «No», hoy no se pregunta por peligros. Por favor, acuerde una conversación a solas, sin decir el motivo.

## Emergencies
# Spoken, never shown on the client's side.
q-emergency-danger = ¿Se siente en peligro en casa o fuera de ella?
    .hint = Preguntar solo de viva voz y solo a solas
    .help = En peligro inmediato: policía 110. Línea de ayuda «Violencia contra las mujeres» (Hilfetelefon): 116 016, día y noche, gratis, en muchos idiomas. No imprimir nada.
q-emergency-roof = ¿Sabe dónde va a dormir esta noche?
    .hint = Usted y todos los suyos
q-emergency-money = ¿Le alcanzan el dinero y la comida hasta el próximo pago?
q-emergency-doctor = ¿Necesita hoy un médico o medicinas?
    .hint = No tiene que decir qué le pasa
    .help = Emergencia: 112. Médicos de guardia: 116 117.

## Letters and appointments
q-letter-deadline = ¿Tiene una carta con un plazo? ¿Hasta cuándo es el plazo?
    .hint = Si hay varias, el primer plazo; ninguna carta así: «no corresponde»
    .help = También puede mostrarnos cartas sin abrir. Guarde el sobre amarillo, por favor: la fecha que lleva es importante.
    .check-passed = Este plazo ya pasó. ¿Es correcta la fecha? Si lo es, consulte hoy mismo a un servicio de asesoría.
q-letter-sender = ¿De quién es esta carta?
q-letter-appointment_on = ¿Tiene una cita en una oficina en los próximos 14 días? ¿Cuándo?
    .hint = También sin carta; ninguna cita: «no corresponde»
    .check-passed = Esta cita ya pasó. ¿Es correcta la fecha?
q-letter-appointment_with = ¿Con quién es esta cita?

## The person
q-person-name = ¿Cómo se llama?
    .hint = Nombre y apellido como en su documento de identidad
    .help = También puede dar otro nombre o, por ahora, no dar ninguno.
q-person-birth_date = ¿Cuándo nació?
    .hint = Si no se sabe el día, basta el año
    .check-in_future = Esta fecha está en el futuro. Por favor, revise el año.
    .check-long_ago = De eso hace más de 110 años. ¿Es correcto el año?
q-person-nationality = ¿Qué nacionalidad tiene?
    .hint = Si tiene varias, la que figura en el permiso de residencia
q-person-phone = ¿A qué número podemos llamarle con seguridad?
    .hint = Un número donde nadie más escuche ni lea
    .help = ¿Podemos llamar, dejar un mensaje de voz o escribir un mensaje? Por favor, anótelo como observación.
q-person-post_arrives = ¿Le llega bien su correo?
    .hint = ¿Está su nombre en el buzón?

## Residence
# The card's front shows the date; a Fiktionsbescheinigung's date counts too.
q-residence-valid_until = ¿Hasta cuándo es válido su permiso de residencia?
    .hint = La fecha está en la parte delantera de la tarjeta
    .help = Certificado provisional (Fiktionsbescheinigung), permanencia tolerada (Duldung) o permiso durante el asilo (Aufenthaltsgestattung): ponga la fecha que figura allí. Si el permiso no tiene fin: «no corresponde».
    .check-long_ago = De eso hace más de cinco años. ¿Es correcto el año?
    .check-far_ahead = Faltan más de once años para eso. ¿Es correcto el año?
q-residence-title = ¿Qué permiso de residencia o qué papel tiene?
    .hint = El párrafo (§) está en la tarjeta, en «Anmerkungen»
    .help = Lo más fácil es que nos muestre la tarjeta. «No lo sé» está bien: la fecha cuenta igual. Quien no tiene papeles no tiene que decirlo aquí.
q-residence-renewal_filed = ¿Ya solicitó la renovación?
    .hint = Llamar o pedir una cita todavía no es una solicitud
q-residence-renewal_steps = ¿Qué ha hecho ya para la renovación?
    .hint = Puede elegir varias
    .check-nothing_and_more = «Todavía nada» no encaja con las otras respuestas. Por favor, quite una.
q-residence-title_since = ¿Desde cuándo tiene este permiso de residencia?
    .hint = Basta el año o el mes
    .check-in_future = Esta fecha está en el futuro. Por favor, revise el año.
    .check-after_end = El permiso habría empezado después de terminar. Por favor, revise las dos fechas.
q-residence-demands = ¿Le ha pedido algo una autoridad por su protección o por su pasaporte?
    .hint = Por ejemplo, una carta del BAMF o de extranjería (Ausländerbehörde)
    .help = Por favor, no vaya a la embajada antes de que lo revise un servicio de asesoría.
    .check-nothing_and_more = «Nada de esto» no encaja con las otras respuestas. Por favor, quite una.

## Household
q-household-first_name = ¿Cuál es el nombre de pila de esta persona?
    .hint = Todas las personas que viven con usted, una tras otra
q-household-role = ¿Quién es esta persona para usted?
q-household-birth_date = ¿Cuándo nació esta persona?
    .hint = Basta el año o el mes
    .check-in_future = Esta fecha está en el futuro. Por favor, revise el año.
    .check-long_ago = De eso hace más de 110 años. ¿Es correcto el año?
q-household-valid_until = ¿Hasta cuándo es válido el permiso de residencia de esta persona?
    .hint = Cada tarjeta tiene su propia fecha, también la de un niño
    .help = Pasaporte alemán o permiso sin fin: «no corresponde».
    .check-long_ago = De eso hace más de cinco años. ¿Es correcto el año?
q-household-renewal_filed = ¿Ya se solicitó la renovación para esta persona?
    .hint = Cada persona necesita su propia solicitud, también un niño

## Family
q-family-single_parent = ¿Cría usted a su hijo o a sus hijos sin pareja?

## Each child
q-child-kita_wanted = ¿Desea para este niño o niña un lugar en una guardería (Kita) o con una cuidadora de día (Tagespflege)?
q-child-kita_steps = ¿Qué ha hecho ya para conseguir el lugar?
    .hint = Puede elegir varias
    .help = Por favor, guarde cada respuesta negativa, también los correos electrónicos: es su prueba.
    .check-nothing_and_more = «Todavía nada» no encaja con las otras respuestas. Por favor, quite una.
q-child-need_notified = ¿Ha avisado por escrito a la oficina de infancia y juventud (Jugendamt) de que necesita un lugar?
    .hint = Aviso de necesidad («Bedarfsanzeige»): basta una carta o un e-mail
    .help = Desde este aviso corre el tiempo en que la oficina (Jugendamt) debe responder y ofrecer un lugar.
q-child-maintenance = ¿Paga el otro progenitor la pensión alimenticia de este niño o niña?
    .help = Sin su consentimiento no nos comunicamos con el otro progenitor.
q-child-maintenance_advance = ¿Recibe el anticipo de la pensión alimenticia (Unterhaltsvorschuss) para este niño o niña?
    .hint = Dinero del Jugendamt cuando el otro progenitor no paga

## Livelihood
q-livelihood-benefits = ¿Qué ayudas recibe actualmente?
    .hint = Puede elegir varias; está en la resolución (Bescheid)
    .help = Por el anticipo de la pensión alimenticia (Unterhaltsvorschuss) preguntamos con cada niño.
    .check-none_and_more = «Ninguna» no encaja con las otras respuestas. Por favor, quite una.
q-livelihood-benefit_until = ¿Hasta cuándo está concedida la ayuda?
    .hint = La resolución dice «Bewilligungszeitraum» o «von … bis …»
    .help = Si son varias ayudas: la que usa para vivir.
    .check-long_ago = De eso hace más de un año. ¿Es correcto el año?
q-livelihood-renewal_filed = ¿Ya solicitó que la ayuda continúe?
    .hint = «Weiterbewilligungsantrag»; también cuenta una solicitud sin formulario
q-livelihood-single_parent_supplement = ¿Figura en su resolución un suplemento por criar sin pareja (Mehrbedarf)?
    .hint = Está en la hoja de cálculo de la resolución
q-livelihood-account = ¿Tiene una cuenta bancaria propia?

## Health
q-health-insurance = ¿Qué seguro médico tiene?
    .hint = Si quiere, muéstrenos su tarjeta

## Language
q-language-reads = ¿Qué escrituras lee bien?
    .hint = Puede elegir varias
    .help = Así sabemos si le sirve una hoja en su idioma o si es mejor hablarlo.
    .check-none_and_more = «Casi no leo» no encaja con las otras respuestas. Por favor, quite una.
q-language-german_level = ¿Cuánto alemán sabe?
    .hint = Según el último certificado o según su propia impresión
q-language-course = ¿Asiste a un curso de alemán o ha asistido a uno?
q-language-course_stopped_by = ¿Qué pasó para que tuviera que dejar el curso?
    .hint = Puede elegir varias
q-language-course_right = ¿Puede o debe asistir a un curso de integración?
    .hint = «Berechtigungsschein» o «Verpflichtung», una hoja de la oficina

## Work
q-work-occupation = ¿Qué profesión u oficio ha aprendido o ejercido?
    .hint = Todavía ninguno: «no corresponde»
q-work-field = ¿A qué rama pertenece esta profesión?
q-work-years = ¿Cuántos años ha trabajado en esta profesión?
q-work-certificate = ¿Tiene un título o certificado de esta profesión?
    .help = También sin papeles se puede comprobar y certificar lo que usted sabe hacer.
q-work-goal = ¿Qué quiere lograr ahora en su trabajo?

## Housing
q-housing-kind = ¿Cómo vive?
q-housing-rooms = ¿Cuántas habitaciones tiene su vivienda?
    .hint = Sin cocina ni baño; se puede poner 1,5
q-housing-district = ¿En qué barrio vive?

## People around
q-network-counselling = ¿Quién le asesora o acompaña ya?
    .hint = Puede elegir varias
    .help = Así no hacemos nada dos veces y, si usted está de acuerdo, podemos coordinarnos.
    .check-none_and_more = «Nadie» no encaja con las otras respuestas. Por favor, quite una.
q-network-supporters = ¿Quién le ayuda en la vida diaria?
    .hint = Por ejemplo una vecina, amigos, familiares, una asociación
    .help = Por favor, no escriba nombres: basta «una vecina».
q-network-isolation = ¿Con qué frecuencia siente soledad?
    .hint = 1 = nunca, 5 = muy a menudo

## Strengths and wishes
q-goals-strengths = ¿Qué ha logrado ya? ¿De qué siente orgullo?
    .hint = Las cosas pequeñas también cuentan
q-goals-wish = ¿Qué debería ser diferente dentro de tres meses?
    .hint = Con sus propias palabras
q-goals-support = ¿Qué apoyo desea de nosotros?

## Passing on
q-consent-share_with = ¿Con quién podemos hablar en su nombre?
    .hint = Solo con quien usted diga; puede retirarlo en cualquier momento
    .help = Antes le decimos, para cada oficina, qué comunicamos y para qué.
    .check-none_and_more = «Con nadie» no encaja con las otras respuestas. Por favor, quite una.
