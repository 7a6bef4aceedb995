
## helper_kinds
list-helper_kinds-family = familia
list-helper_kinds-friend = amistad
list-helper_kinds-neighbour = vecina o vecino
list-helper_kinds-volunteer = voluntariado
list-helper_kinds-community = asociación o comunidad
list-helper_kinds-counselling = asesoría
list-helper_kinds-authority = oficina pública
list-helper_kinds-lawyer = abogada o abogado
list-helper_kinds-school = escuela o guardería
list-helper_kinds-other = otros

## frequencies
list-frequencies-daily = cada día
list-frequencies-weekly = cada semana
list-frequencies-monthly = cada mes
list-frequencies-rarely = pocas veces

## local_offers
list-local_offers-none = por ahora nada
list-local_offers-language_cafe = café de idiomas
list-local_offers-sports = club deportivo
list-local_offers-parents = padres con niños
list-local_offers-women = encuentro de mujeres
list-local_offers-seniors = encuentro para mayores (zentrum plus)
list-local_offers-library = biblioteca
list-local_offers-music = música, arte, jardín
list-local_offers-volunteering = ayudar a otras personas

## tickets
list-tickets-none = ninguno
list-tickets-single = tickets de un solo viaje
list-tickets-monthly = Deutschlandticket o abono
list-tickets-social = ticket reducido (Deutschlandticket Sozial)
list-tickets-pupil = ticket de escolares, aprendices o estudiantes

## driving_licences
list-driving_licences-none = no
list-driving_licences-german_or_eu = alemana o de la UE
list-driving_licences-third_country = de otro país
list-driving_licences-expired = vencida o perdida

## contract_kinds
list-contract_kinds-none = ninguno
list-contract_kinds-phone = teléfono o internet
list-contract_kinds-gym = gimnasio
list-contract_kinds-energy = luz o gas
list-contract_kinds-insurance = seguros
list-contract_kinds-purchase = compra a plazos
list-contract_kinds-streaming = suscripciones

## life_areas
list-life_areas-residence = papeles de residencia
list-life_areas-housing = vivienda
list-life_areas-livelihood = dinero
list-life_areas-health = salud
list-life_areas-language = idioma
list-life_areas-education = educación
list-life_areas-work = trabajo
list-life_areas-family = familia
list-life_areas-social = las personas de mi entorno

## consent_kinds
list-consent_kinds-file = guardar datos en el expediente
list-consent_kinds-health_data = guardar datos sobre la salud
list-consent_kinds-passing_on = pasar datos a una oficina
list-consent_kinds-secrecy = levantar el secreto profesional
list-consent_kinds-contact = llamadas y mensajes
list-consent_kinds-case_talk = hablar del caso sin nombre
list-consent_kinds-copies = fotos o copias de papeles
list-consent_kinds-later_contact = contacto después del final

## consent_purposes
list-consent_purposes-application = hacer o aclarar una solicitud
list-consent_purposes-appointment = acordar una cita
list-consent_purposes-handover = traspaso a otra asesoría
list-consent_purposes-conference = reunión sobre el caso
list-consent_purposes-information = pedir información
list-consent_purposes-accompaniment = acompañamiento

## consent_forms
list-consent_forms-paper = firma en papel
list-consent_forms-oral = de palabra, anotado
