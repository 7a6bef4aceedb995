
## Sections
s-member = Cada persona del hogar
s-youth = Jóvenes
s-later_life = Vejez y jubilación
s-pregnancy = Embarazo
s-screening = Valoración de la asesoría

## person
q-person-preferred_name = ¿Cómo quiere que le llamemos?
    .hint = Nombre, con «señor» o «señora», o sin ello
q-person-spellings = ¿Está su nombre escrito de otra forma en otros papeles? ¿Cómo?
    .hint = Por ejemplo en el pasaporte; si no: «no corresponde»
    .help = Cuando una oficina no encuentra algo, muchas veces es porque el nombre está escrito de formas distintas.
q-person-gender = ¿Qué sexo debemos anotar?
    .hint = No tiene que decirlo
q-person-birth_country = ¿En qué país nació?
q-person-second_nationality = ¿Tiene además otra nacionalidad?
    .hint = Si no: «no corresponde»
q-person-contact_ways = ¿Cómo podemos comunicarnos con usted?
    .hint = Puede elegir varias
    .help = Lo que no está marcado no lo hacemos. En mensajes de voz o escritos nunca decimos el motivo.
    .check-none_and_more = La primera respuesta no encaja con las otras. Por favor, quite una.
q-person-messenger = ¿Qué aplicación de mensajes usa?
    .hint = Solo para citas, nunca para contenidos
q-person-email = ¿Cuál es su dirección de correo electrónico?
    .hint = Una dirección que solo usted lee
q-person-contact_times = ¿Cuándo es buen momento para llamarle, y cuándo no debemos llamar?
q-person-trusted_person = ¿A quién podemos llamar si no logramos hablar con usted?
    .hint = Nombre y número; nadie: «no corresponde»
q-person-address = ¿A qué dirección podemos escribirle?
    .hint = Incluya el nombre que está en el buzón
q-person-representatives = ¿Puede o debe alguien decidir o firmar por usted?
    .hint = Puede elegir varias; suele haber un carné o un documento
    .check-none_and_more = La primera respuesta no encaja con las otras. Por favor, quite una.
q-person-representative_contact = ¿Cómo nos comunicamos con esa persona?
    .hint = Nombre, número y, si se sabe, el expediente (Aktenzeichen)

## family
q-family-state = ¿Cuál es su estado civil?
q-family-help_wanted = ¿Desea apoyo en la vida diaria de la familia o en la crianza de los hijos?
    .hint = Voluntario, gratis y confidencial

## member
q-member-lives = ¿Vive esta persona con usted?
q-member-nationality = ¿Qué nacionalidad tiene esta persona?
q-member-support_needed = ¿Necesita esta persona apoyo especial por enfermedad, discapacidad o edad?
    .hint = No tiene que decir por qué

## child
q-child-place = ¿Dónde está este niño o niña durante el día?
q-child-custody = ¿Quién tiene la custodia (Sorgerecht) de este niño o niña?
    .hint = ¿Quién puede firmar y decidir?
q-child-kita_from = ¿Desde cuándo necesita el lugar?
    .hint = Basta el mes
q-child-kita_hours = ¿Cuántas horas por semana necesita?
q-child-need_notified_on = ¿Cuándo avisó a la oficina de infancia y juventud (Jugendamt)?
    .hint = La fecha está en el e-mail o en la copia
    .check-in_future = Esta fecha está en el futuro. Por favor, revise el año.
q-child-birth_certificate = ¿Qué papel hay sobre el nacimiento de este niño o niña?
q-child-parental_allowance = ¿Recibe la ayuda para madres y padres (Elterngeld) por este niño o niña?
q-child-checkups = ¿Se han hecho los controles médicos de este niño o niña?
    .hint = Están en el cuaderno amarillo (U-Heft)
q-child-measles = ¿Hay un comprobante de que este niño o niña está protegido contra el sarampión?
    .hint = Carné de vacunas o certificado médico
q-child-doctor = ¿Tiene este niño o niña una o un pediatra?
q-child-disability = ¿Tiene este niño o niña una discapacidad, o se desarrolla de otra manera de lo que usted espera?
    .hint = No tiene que decir cuál
q-child-school_step = ¿Qué ha hecho ya para conseguir un lugar en una escuela?
q-child-school_kind = ¿A qué escuela va este niño o niña?
q-child-class_year = ¿En qué grado o curso está este niño o niña?
q-child-school_since = ¿Desde cuándo va este niño o niña a la escuela en Alemania?
    .hint = Basta el mes
q-child-all_day_wanted = ¿Necesita cuidado para este niño o niña después de las clases (Ganztag, OGS)?
q-child-school_report = ¿Hay boletines o certificados de una escuela en el extranjero?
    .hint = También copias o fotos
q-child-learning_support = ¿Necesita este niño o niña ayuda para aprender o en la escuela?
q-child-education_package = ¿Recibe este niño o niña ayudas para educación y participación (Bildung und Teilhabe)?
    .hint = Por ejemplo almuerzo, excursiones, útiles, clases de apoyo, club
q-child-youth_office_help = ¿Hay ya ayuda de la oficina de infancia y juventud (Jugendamt) para este niño o niña?
    .hint = P. ej. una Familienhilfe; si usted acepta, nos coordinamos

## youth
q-youth-situation = ¿Qué hace actualmente?
q-youth-care = ¿Ha vivido en un grupo de jóvenes con apoyo, con una familia de acogida o con un tutor?
    .hint = Ayuda del Jugendamt (Jugendhilfe)
q-youth-care_until = ¿Hasta cuándo está concedida esta ayuda, o cuándo terminó?
    .hint = Está en la resolución o en el plan de ayuda (Hilfeplan)
q-youth-care_wanted = ¿Desea que le sigan ayudando, por ejemplo con la vivienda, las oficinas o la formación?

## later_life
q-later_life-pension = ¿Recibe una pensión (jubilación) de Alemania, o la ha solicitado?
q-later_life-worked_here = ¿Ha trabajado o criado hijos en Alemania?
    .hint = También cuentan los tiempos cortos
q-later_life-pension_abroad = ¿Ha cotizado en otro país para una pensión (jubilación)?

## health
q-health-earlier_insurance = ¿Qué seguro médico tuvo la última vez?
q-health-card = ¿Tiene una tarjeta válida del seguro médico?
    .hint = La tarjeta con foto del seguro médico (Krankenkasse)
q-health-doctor = ¿Tiene una médica o un médico de cabecera?
q-health-treatment = ¿Necesita un tratamiento que ahora no recibe?
    .hint = No tiene que decir cuál
q-health-chronic = ¿Tiene que ir al médico con regularidad o tomar medicinas siempre?
    .hint = No tiene que decir por qué
q-health-medicine_until = ¿Hasta cuándo le alcanzan sus medicinas?
    .hint = No toma medicinas: «no corresponde»
q-health-strain = ¿Cómo le va con el sueño, las preocupaciones y los recuerdos?
    .hint = Solo lo que usted quiera decir
    .help = Por favor, no preguntar por lo vivido. Basta saber si la persona desea apoyo.
q-health-support_wanted = ¿Quiere hablar con alguien que tiene formación para eso?
    .hint = Confidencial y gratis, con intérprete
q-health-disability = ¿Tiene una discapacidad?
    .hint = No tiene que decir cuál
q-health-care = ¿Necesita ayuda todos los días, por ejemplo para lavarse, vestirse o comer?

## pregnancy
q-pregnancy-expecting = ¿Espera usted o su pareja un bebé?
    .hint = No tiene que contestar
q-pregnancy-due_on = ¿Cuándo debe nacer el bebé?
    .hint = La fecha está en el Mutterpass (ET); basta el mes
    .check-passed = Esta fecha pasó hace ya tiempo. ¿Es correcta?
    .check-far_ahead = Faltan más de 41 semanas para eso. ¿Es correcta la fecha?
q-pregnancy-record = ¿Hay ya una cartilla de embarazo (Mutterpass)?
    .hint = La da la consulta de ginecología o la partera (matrona)
q-pregnancy-midwife = ¿Ya hay una partera o matrona (Hebamme)?
q-pregnancy-foundation = ¿Se ha solicitado dinero de la fundación «Madre e hijo» (Bundesstiftung Mutter und Kind)?
    .hint = Para ropa, cama y cochecito; solo antes del nacimiento
q-pregnancy-supplement = ¿Recibe ya más dinero por el embarazo?
    .hint = «Mehrbedarf» en la resolución, desde la semana 13
q-pregnancy-equipment = ¿Se ha solicitado el equipo básico para embarazo y nacimiento (Erstausstattung)?
    .hint = Ropa de embarazo, ropa de bebé, muebles
q-pregnancy-employed = ¿Trabaja la futura madre, o está en formación?
q-pregnancy-paternity = ¿Quién es el padre ante la ley?
    .hint = Importante para apellido, pensión alimenticia y custodia
q-pregnancy-birth_papers = ¿Están listos los papeles de los padres para el certificado de nacimiento?
    .hint = Pasaporte, certificados de nacimiento y matrimonio, con traducción

## screening
q-screening-areas = ¿En qué áreas de la vida hay necesidad?
    .hint = Puede elegir varias; desde tres la situación se considera compleja
q-screening-agencies = ¿Cuántas oficinas participan o deberían participar?
    .hint = Oficinas, asesorías, médicos y escuelas juntos
q-screening-regular_paths = ¿Llega la persona a su meta por los caminos habituales?
    .hint = «No» si no está claro quién es responsable o las ofertas no ayudan
q-screening-own_resources = ¿Puede lograrlo la persona con sus propias fuerzas y su entorno?
    .hint = Con información, pero sin acompañamiento
q-screening-consents = ¿Desea la persona un acompañamiento de caso (Case Management) y está de acuerdo?
    .hint = Voluntario, y se puede terminar en cualquier momento
q-screening-criteria_met = Criterios cumplidos para el acompañamiento de caso (de cinco)
q-screening-consult = ¿Con quién se debe consultar de forma confidencial?
    .hint = No anotar aquí nunca un motivo
    .help = Indicios, acusaciones y diagnósticos no van en este expediente. El servicio especializado asesora sin nombres.
    .check-none_and_more = La primera respuesta no encaja con las otras. Por favor, quite una.
