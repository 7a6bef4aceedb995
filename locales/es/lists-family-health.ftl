
## birth_papers
list-birth_papers-certificate = Certificado de nacimiento (Geburtsurkunde)
list-birth_papers-register_extract = Extracto del registro (Registerauszug)
list-birth_papers-pending = Avisado al Standesamt, todavía sin papel
list-birth_papers-none = Todavía nada

## care_states
list-care_states-none = No
list-care_states-needed = Sí, todavía no se ha solicitado nada
list-care_states-applied = Grado de dependencia (Pflegegrad) solicitado
list-care_states-refused = Rechazado
list-care_states-recognised = Grado de dependencia reconocido

## child_places
list-child_places-at_home = En casa
list-child_places-kita = Guardería (Kita)
list-child_places-childminder = Cuidadora de día (Kindertagespflege)
list-child_places-playgroup = Grupo de juego o Brückenprojekt
list-child_places-school = Escuela
list-child_places-school_all_day = Escuela de todo el día (OGS)
list-child_places-training = Formación profesional (Ausbildung)
list-child_places-work = Trabajo
list-child_places-nothing = En ninguna parte

## consultations
list-consultations-none = Con nadie
list-consultations-legal_counsel = Asesoría legal
list-consultations-family_specialist = Asesoría especializada en familia
list-consultations-crisis_service = Ayuda especializada hoy
list-consultations-specialist = Otro servicio especializado

## contact_ways
list-contact_ways-in_person_only = Solo en persona, por favor no llamar ni escribir
list-contact_ways-call = Llamar por teléfono
list-contact_ways-voicemail = Dejar un mensaje de voz
list-contact_ways-text_message = Enviar un SMS
list-contact_ways-messenger = Escribir por una aplicación de mensajes
list-contact_ways-email = Enviar un correo electrónico
list-contact_ways-letter = Enviar una carta

## custody_kinds
list-custody_kinds-alone = Solo yo
list-custody_kinds-both = El otro progenitor y yo juntos
list-custody_kinds-other_parent = Solo el otro progenitor
list-custody_kinds-guardian = Un tutor o el Jugendamt
list-custody_kinds-unclear = No está aclarado

## disability_states
list-disability_states-none = No
list-disability_states-noticed = Nos preocupa, todavía no se ha examinado
list-disability_states-examined = Lo vio un médico, nada solicitado todavía
list-disability_states-applied = Ayuda o carné solicitados
list-disability_states-recognised = Reconocida (carné o resolución)

## earlier_insurances
list-earlier_insurances-german_statutory = En Alemania, seguro público
list-earlier_insurances-german_private = En Alemania, seguro privado
list-earlier_insurances-eu = En otro país de la UE
list-earlier_insurances-social_office = Por la oficina social (Sozialamt)
list-earlier_insurances-none = Nunca tuve

## family_states
list-family_states-single = Soltería
list-family_states-married = Matrimonio civil
list-family_states-religious_marriage = Solo matrimonio religioso
list-family_states-partnership = Vivo con mi pareja
list-family_states-separated = Separación
list-family_states-divorced = Divorcio
list-family_states-widowed = Viudez

## genders
list-genders-female = femenino
list-genders-male = masculino
list-genders-diverse = diverso
list-genders-none = sin indicación

## kita_hours
list-kita_hours-25 = 25 horas por semana
list-kita_hours-35 = 35 horas por semana
list-kita_hours-45 = 45 horas por semana

## living_places
list-living_places-here = Siempre conmigo
list-living_places-partly = A veces conmigo
list-living_places-elsewhere = En otro lugar de Alemania
list-living_places-abroad = En el extranjero

## messengers
list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = Otra

## need_areas
list-need_areas-residence = Papeles de residencia
list-need_areas-housing = Vivienda
list-need_areas-livelihood = Dinero para vivir
list-need_areas-health = Salud
list-need_areas-language = Idioma
list-need_areas-education = Educación
list-need_areas-work = Trabajo
list-need_areas-family = Familia
list-need_areas-protection = Seguridad
list-need_areas-social = Personas del entorno
list-need_areas-letters = Cartas de oficinas

## paternities
list-paternities-married = Los padres están casados entre sí
list-paternities-acknowledged = La paternidad ya está reconocida
list-paternities-wanted = Todavía no, el padre quiere reconocerla
list-paternities-not_wanted = No debe o no se puede reconocer
list-paternities-unclear = No está aclarado

## representatives
list-representatives-none = Nadie
list-representatives-guardian = Tutor o tutora de un menor (Vormund)
list-representatives-legal_carer = Apoyo legal para adultos (rechtliche Betreuung)
list-representatives-power_of_attorney = Alguien con un poder (Vollmacht)
list-representatives-lawyer = Una abogada o un abogado
list-representatives-other = Otra persona

## school_kinds
list-school_kinds-primary = Escuela primaria (Grundschule)
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = Escuela integrada (Gesamtschule)
list-school_kinds-gymnasium = Gymnasium
list-school_kinds-foerderschule = Escuela de educación especial (Förderschule)
list-school_kinds-berufskolleg = Escuela profesional (Berufskolleg)
list-school_kinds-other = Otra escuela

## school_steps
list-school_steps-nothing = Todavía nada
list-school_steps-advice_booked = Cita en la asesoría escolar
list-school_steps-registered = Con inscripción, esperamos una escuela
list-school_steps-assigned = Ya hay una escuela asignada
list-school_steps-refused = Rechazado

## strains
list-strains-none = Bien
list-strains-some = A veces me pesa
list-strains-heavy = Me pesa mucho

## youth_care
list-youth_care-never = No
list-youth_care-current = Sí, actualmente
list-youth_care-ended = Sí, antes

## youth_situations
list-youth_situations-school = Escuela
list-youth_situations-training = Formación profesional (Ausbildung)
list-youth_situations-study = Universidad
list-youth_situations-work = Trabajo
list-youth_situations-course = Curso de alemán
list-youth_situations-waiting = Tengo lugar, empieza más tarde
list-youth_situations-nothing = Por ahora nada de esto
