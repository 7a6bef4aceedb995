s-asylum = Procedimiento de asilo
s-repatriate = Repatriación tardía (Spätaussiedlung)
s-earlier_stay = Estancias y papeles anteriores
s-family_abroad = Familia que no está aquí
s-legal = Consejo y derecho
s-proceeding = Procesos judiciales
s-perspective = El camino hacia el próximo permiso
s-protection = Seguridad

## frame
q-frame-anonymous = ¿Prefiere no decir quién es, por ahora?
    .help = Quien no dice su nombre recibe consejo igual. Entonces ponga, por favor, un nombre inventado y no anote ni dirección ni papeles.

## person
q-person-minor_alone = ¿Está en Alemania sin padres ni tutor?
    .help = Solo para menores de 18 años. Aquí no se pregunta nada sobre el asilo: de eso se ocupa la oficina de infancia y juventud (Jugendamt) con un tutor.

## residence
q-residence-demand_until = ¿Hasta cuándo debe hacerlo?
    .hint = La fecha está en la carta
    .check-passed = La fecha ya pasó. Por favor, pida consejo hoy mismo.
q-residence-filed_on = ¿Cuándo solicitó la renovación?
    .hint = La fecha de la copia, del e-mail o del recibo del certificado
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-residence-office_here = ¿Le corresponde la oficina de extranjería (Ausländerbehörde) de Düsseldorf?
    .hint = La oficina figura en la última carta sobre sus papeles de residencia
q-residence-office = ¿Qué oficina de extranjería (Ausländerbehörde) le corresponde?
    .hint = Basta la ciudad o el distrito
q-residence-file_number = ¿Qué número de expediente (Aktenzeichen) llevan las cartas de la oficina de extranjería?
    .hint = Arriba en la carta, a menudo «Mein Zeichen» o «AZR-Nummer»
q-residence-conditions = ¿Qué dice la hoja adicional (Zusatzblatt) de su papel de residencia?
    .hint = La hoja verde de la tarjeta, o el reverso del papel
    .help = Puede elegir varias. Lo más fácil es mirar la hoja juntos.
    .check-nothing_and_more = «Nada de esto» no encaja con las otras respuestas. Por favor, quite una.
q-residence-passport = ¿Tiene un pasaporte o un documento de viaje?
    .help = Por favor, no vaya a la embajada antes de que lo revise un servicio de asesoría.
q-residence-passport_until = ¿Hasta cuándo es válido el pasaporte o documento de viaje?
    .hint = En la página de la foto
q-residence-identity_papers = ¿Qué otros papeles muestran quién es usted?
    .hint = También cuentan copias y fotos
    .check-none_and_more = «Nada de esto» no encaja con las otras respuestas. Por favor, quite una.
q-residence-entry_on = ¿Desde cuándo está en Alemania?
    .hint = El día en que entró por primera vez; basta el mes o el año
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
    .check-long_ago = De eso hace más de 80 años. ¿Es correcto el año?
q-residence-here_since = ¿Desde cuándo vive aquí sin interrupción con algún papel?
    .hint = También cuentan la Duldung y la Aufenthaltsgestattung
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
    .check-before_entry = Eso sería antes de entrar en el país. Por favor, revise las dos fechas.
q-residence-lawful_since = ¿Desde cuándo tiene sin interrupción un permiso de residencia?
    .hint = Basta el año o el mes
    .help = Ciudadanos de la UE: desde cuándo viven aquí. Para personas con protección también cuenta el procedimiento de asilo: entonces ponga el día de la solicitud de asilo.
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-residence-tolerated_since = ¿Desde cuándo tiene sin interrupción una permanencia tolerada (Duldung)?
    .hint = Todas las Duldung seguidas cuentan juntas
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-residence-marriage = ¿Cómo está el matrimonio del que depende el permiso de residencia?
    .help = Preguntar solo a solas. Antes de avisar a cualquier oficina, primero consejo legal.
q-residence-together_since = ¿Desde cuándo viven juntos en Alemania como matrimonio?
    .hint = Basta el año o el mes
q-residence-aims = ¿Qué desea para su estancia en Alemania?
    .hint = Puede elegir varias

## asylum
q-asylum-phase = ¿En qué punto está su procedimiento de asilo?
    .help = Aquí no se pregunta por qué alguien huyó. Se trata solo de plazos.
q-asylum-applied_on = ¿Cuándo presentó la solicitud de asilo?
    .hint = El día en el BAMF, no el día de la llegada
q-asylum-hearing_on = ¿Cuándo es la entrevista (Anhörung) en el BAMF?
    .hint = La fecha está en la citación; sin fecha: «no corresponde»
    .check-passed = La fecha ya pasó. Por favor, pida consejo hoy mismo.
q-asylum-hearing_needs = ¿Hay algo que se deba tener en cuenta en la entrevista?
    .help = Solo sí o no, ningún diagnóstico y ningún motivo. Enfermedad, embarazo, violencia o el deseo de que pregunte una mujer se aclaran en la asesoría de asilo.
q-asylum-served_on = ¿Qué día llegó la resolución?
    .hint = La fecha del sobre amarillo, no la de la carta
    .help = Por favor, guarde el sobre. Si no sabe el día: «no lo sé», y aun así vaya hoy a la asesoría.
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-asylum-action_filed = ¿Ya se presentó una demanda ante el tribunal contra la resolución?
    .hint = Por usted o por una abogada o un abogado
q-asylum-urgent_request_filed = ¿Se presentó también una petición urgente (Eilantrag) al tribunal?
q-asylum-court_file = ¿Qué tribunal y qué número de expediente?
    .hint = Arriba en la carta del tribunal
q-asylum-address_told = ¿Conocen el BAMF, la oficina de extranjería y el tribunal su dirección actual?
    .help = Una carta se considera entregada si fue a la última dirección comunicada.
q-asylum-protection = ¿Qué protección le han reconocido?
    .hint = Está en la primera página de la resolución
q-asylum-protection_final_on = ¿Desde cuándo es definitiva la decisión sobre la protección?
    .hint = En caso de duda, el día en que llegó la resolución
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.

## repatriate
q-repatriate-role = ¿En calidad de qué le admitieron?
    .hint = Está en el Aufnahmebescheid o en el Registrierschein
q-repatriate-certificate = ¿Tiene el certificado según § 15 BVFG?
    .help = Con el certificado se tiene la nacionalidad alemana. Lo expide la Oficina Federal de Administración (Bundesverwaltungsamt).

## earlier_stay
q-earlier_stay-place = ¿Dónde vivió antes?
    .hint = Lugar o país, una estancia tras otra
q-earlier_stay-paper = ¿Qué papel tenía allí?
q-earlier_stay-from = ¿Desde cuándo?
    .hint = Basta el año o el mes
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-earlier_stay-until = ¿Hasta cuándo?
    .hint = Basta el año o el mes
    .check-before_start = El final estaría antes del comienzo. Por favor, revise las dos fechas.

## child
q-child-born_here = ¿Nació en Alemania este niño o niña?
q-child-own_paper = ¿Tiene el niño o la niña su propio papel de residencia?
    .hint = Cada niño necesita su papel; con pasaporte alemán: «no corresponde»

## family_abroad
q-family_abroad-first_name = ¿Cuál es el nombre de pila de esta persona?
    .hint = Una persona tras otra
q-family_abroad-relation = ¿Quién es esta persona para usted?
q-family_abroad-country = ¿En qué país está esta persona?
q-family_abroad-birth_date = ¿Cuándo nació esta persona?
    .hint = Basta el año o el mes
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-family_abroad-wants_to_come = ¿Desea que esta persona venga a Alemania?
q-family_abroad-step = ¿Qué se ha hecho ya para eso?
q-family_abroad-whereabouts_known = ¿Sabe dónde está esta persona?
    .help = Si se perdió el contacto, ayuda el servicio de búsqueda (Suchdienst) de la Cruz Roja, gratis.

## legal
q-legal-lawyer = ¿Tiene una abogada o un abogado?
q-legal-lawyer_name = ¿Cómo se llama la abogada o el abogado?
    .hint = Nombre o bufete
q-legal-advice_needed = ¿Hay una cuestión legal para la que necesita consejo de una abogada o un abogado?
    .help = Nadie tiene que decir aquí de qué se trata.
q-legal-advice_aid = ¿Tiene del juzgado local un vale de asesoría legal (Beratungshilfeschein)?
    .hint = Con él la primera consulta cuesta como máximo 15 euros
q-legal-objection_until = ¿Hay una carta contra la que deba oponerse (Einspruch) antes de cierto día? ¿Hasta cuándo?
    .hint = Solo el día; sin una carta así: «no corresponde»
    .help = No se anota de qué trata la carta.
    .check-passed = La fecha ya pasó. Por favor, pida consejo hoy mismo.
q-legal-summons_on = ¿Le han citado a una conversación antes de la cual quiere consejo? ¿Para cuándo?
    .hint = Solo el día; sin citación: «no corresponde»
    .help = El motivo no se anota. Sin consejo nadie tiene que decir nada sobre el asunto.
    .check-passed = La fecha ya pasó. Por favor, pida consejo hoy mismo.
q-legal-missed = ¿Se le pasó un plazo sin que fuera culpa suya?
    .hint = Por ejemplo, la carta no llegó o usted estaba en el hospital
q-legal-could_act_since = ¿Desde cuándo podría actuar de nuevo?
    .hint = Por ejemplo, el día en que supo de la carta
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.

## proceeding
q-proceeding-court = ¿En qué tribunal?
    .hint = Está arriba en la carta
q-proceeding-kind = ¿De qué se trata, más o menos?
    .help = Los asuntos penales no se anotan aquí.
q-proceeding-file_number = ¿Qué número de expediente?
q-proceeding-hearing_on = ¿Cuándo es la próxima cita en el tribunal?
    .hint = Sin cita: «no corresponde»
    .check-passed = La fecha ya pasó. Por favor, pida consejo hoy mismo.

## perspective
q-perspective-own_livelihood = De lo que necesita para vivir, ¿cuánto gana usted por su cuenta?
    .hint = Usted y las personas con las que comparte los gastos, juntos
q-perspective-pension_months = ¿Cuántos meses se han pagado cotizaciones al seguro de pensiones?
    .hint = Está en el historial (Versicherungsverlauf) del seguro de pensiones
q-perspective-civics_test = ¿Ha aprobado un examen sobre la vida en Alemania?
q-perspective-german_certificate = ¿Para qué nivel de alemán tiene un certificado?
    .hint = Está en el certificado; sin él: «Todavía nada de alemán»
q-perspective-school_here = ¿Ha ido aquí tres años a la escuela, o ha terminado aquí estudios?
    .hint = También cuentan el Berufskolleg y la formación profesional
q-perspective-training_contract = ¿Tiene un puesto de formación profesional (Ausbildung)?
q-perspective-training_starts_on = ¿Cuándo empieza la formación?
    .hint = Está en el contrato
q-perspective-skilled_offer = ¿Tiene a la vista un empleo que pide formación profesional o estudios universitarios?
q-perspective-finished_training_here = ¿Terminó en Alemania su formación o su carrera?
q-perspective-skilled_since = ¿Desde cuándo tiene un permiso como trabajador cualificado?
    .hint = Tarjeta Azul y permisos según §§ 18a, 18b, 18d juntos
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.

## protection
q-protection-exploitation = ¿Hay señales de que explotan u obligan a la persona?
    .help = Solo a solas. Papeles retenidos, sin salario, amenazas, trabajo para pagar deudas. No insistir: de preguntar se ocupa la asesoría especializada.
q-protection-same_home = ¿Vive en la misma vivienda la persona de la que viene el peligro?
    .help = Entonces no dar papeles para llevar a casa ni escribir mensajes.
q-protection-wishes = ¿Qué quiere la persona para su seguridad?
    .help = Ella decide lo que pasa. Sin su deseo no se avisa a nadie.
    .check-nothing_and_more = «Por ahora nada de esto» no encaja con las otras respuestas. Por favor, quite una.
q-protection-must_move_away = ¿Prohíbe alguna condición mudarse a un lugar seguro?
    .help = Si la obligación de vivir en un lugar o zona lo impide, por lo general se levanta.
