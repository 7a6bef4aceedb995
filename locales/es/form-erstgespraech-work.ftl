
## language
q-language-first = ¿Qué idiomas habla desde la infancia?
    .hint = Puede elegir varios
q-language-reading = ¿Cómo lee y escribe en su idioma?
    .hint = Cualquier respuesta está bien
    .help = Así encontramos un curso adecuado para usted y, si es más fácil, explicamos las cartas de palabra.
q-language-level_source = ¿Cómo lo sabemos?
    .hint = Si tiene un certificado, muéstrelo, por favor
q-language-level_on = ¿Cuándo fue el examen o la prueba?
    .hint = Basta el mes
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-language-course_kind = ¿Qué tipo de curso es o era?
q-language-right_until = ¿Hasta cuándo vale el derecho o la obligación de hacer el curso (Berechtigungsschein, Verpflichtung)?
    .hint = La fecha está en la hoja
    .help = Si no hay ninguna fecha: «no corresponde».
q-language-waiting_since = ¿Desde cuándo espera un lugar en un curso?
    .hint = Basta el mes
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-language-obstacles = ¿Qué hace difícil ir a un curso ahora?
    .hint = Puede elegir varias
    .check-nothing_and_more = «Nada» no encaja con las otras respuestas. Por favor, quite una.

## other_language
s-other_language = Otros idiomas
q-other_language-name = ¿Qué otro idioma habla?
    .hint = Uno tras otro, también dialectos
q-other_language-skills = ¿Qué sabe hacer en este idioma?

## past_course
s-past_course = Cursos anteriores
q-past_course-provider = ¿En qué escuela fue el curso?
    .hint = Un curso tras otro
q-past_course-kind = ¿Qué tipo de curso era?
q-past_course-from = ¿Cuándo empezó?
    .hint = Basta el mes
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-past_course-until = ¿Cuándo terminó?
    .hint = Basta el mes
    .check-before_start = El curso habría terminado antes de empezar. Por favor, revise las dos fechas.
q-past_course-hours = ¿Cuántas horas de clase fueron, más o menos?
    .hint = Están en el certificado del curso
q-past_course-outcome = ¿Cómo terminó?

## education
s-education = Escuela y formación
q-education-school_years = ¿Cuántos años en total fue a la escuela?
    .hint = Las pausas no importan: solo cuentan los años de escuela
q-education-school_abroad = ¿Qué escuela terminó en el extranjero?
q-education-school_germany = ¿Ha ido a la escuela en Alemania?
q-education-regulated = ¿Se necesita en Alemania una autorización para ejercer su profesión?
    .hint = P. ej. enfermería, medicina, enseñanza, educación infantil, derecho
    .help = El buscador de reconocimiento (Anerkennungs-Finder) del Estado muestra si una profesión está regulada.
q-education-certificate_abroad = ¿Obtuvo en el extranjero el título de su profesión?
q-education-certificate_translated = ¿Están sus títulos y certificados traducidos al alemán?
    .hint = Por una traductora o un traductor con sello oficial
q-education-recognition = ¿En qué punto está el reconocimiento de su título?
    .hint = Muéstrenos las cartas sobre esto, por favor
q-education-recognition_on = ¿Cuándo confirmó la oficina que están todos los documentos?
    .hint = En la carta: «vollständig»
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-education-wishes = ¿Qué quiere todavía aprender o terminar?
    .hint = Puede elegir varias
    .check-nothing_and_more = «Por ahora nada» no encaja con las otras respuestas. Por favor, quite una.
q-education-study_preparation = ¿Necesita todavía para la universidad el curso preparatorio (Studienkolleg) o un examen de idioma?
    .hint = Eso lo dice la universidad o uni-assist
q-education-training = ¿Tiene un puesto de formación profesional (Ausbildung)?
    .hint = También cuenta si se lo han prometido
q-education-training_starts = ¿Cuándo empieza la formación?
    .hint = Está en el contrato
q-education-training_away = ¿Vive fuera de la casa de sus padres durante la formación?
    .hint = También si los padres viven demasiado lejos
q-education-training_grant = ¿Ha solicitado la ayuda para la formación (Berufsausbildungsbeihilfe, BAB)?
    .hint = Dinero de la Agentur für Arbeit durante la formación
q-education-money_for_study = ¿Le alcanza el dinero hasta el final del semestre?
    .hint = Cuenta, trabajo y ayudas juntos

## training_abroad
s-training_abroad = Otras profesiones y títulos
q-training_abroad-occupation = ¿Qué otra profesión o carrera ha aprendido?
    .hint = Una tras otra
q-training_abroad-country = ¿En qué país?
q-training_abroad-years = ¿Cuántos años duró?
q-training_abroad-degree = ¿Con qué la terminó?
q-training_abroad-finished = ¿Cuándo terminó?
    .hint = Basta el año
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-training_abroad-certificate = ¿Tiene el título o certificado?

## work
q-work-status = ¿Qué hace actualmente?
    .hint = Trabajo, formación, permiso por hijos u otra cosa
q-work-permission = ¿Qué dice su papel sobre el trabajo?
    .hint = En la tarjeta o la hoja adicional: «Erwerbstätigkeit …»
q-work-registered = ¿Figura usted en la Agentur für Arbeit o en el Jobcenter como persona que busca trabajo (arbeitsuchend)?
    .hint = Se puede hacer por internet y no cuesta nada
q-work-jobcenter_plan = ¿Tiene un plan con el Jobcenter?
    .hint = «Kooperationsplan»
q-work-employer = ¿Dónde trabaja?
    .hint = Basta el ramo
q-work-since = ¿Desde cuándo trabaja allí?
    .hint = Basta el mes
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-work-limited_until = ¿Hasta cuándo dura su contrato?
    .hint = Sin fecha de fin: «no corresponde»
q-work-hours = ¿Cuántas horas por semana trabaja?
    .hint = El promedio de los últimos meses
q-work-gross = ¿Cuánto gana al mes antes de impuestos (bruto)?
    .hint = Está en el recibo de sueldo
q-work-contract = ¿Tiene un contrato de trabajo por escrito?
q-work-job_end = ¿Ha perdido su trabajo, o termina pronto?
    .hint = Muéstrenos la carta, por favor
q-work-told_on = ¿Cuándo se enteró o recibió la carta?
    .hint = El día en que estaba en el buzón o se la entregaron
    .help = Desde ese día corren plazos cortos.
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-work-ends_on = ¿Cuál es o fue su último día de trabajo?
    .hint = El final de la relación de trabajo
q-work-wage_unpaid = ¿Algún empleador no le ha pagado el salario?
    .hint = También después de terminar el trabajo
q-work-wage_due_on = ¿Cuándo debía llegar el primer salario que falta?
    .hint = Si es posible, el día; suele ser el último del mes
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-work-skills = ¿Qué sabe hacer bien?
    .hint = También de la vida diaria; puede elegir varias
q-work-cv = ¿Tiene un currículum en alemán?
q-work-obstacles = ¿Qué hace difícil ahora encontrar trabajo o conservarlo?
    .hint = Puede elegir varias
    .check-nothing_and_more = «Nada» no encaja con las otras respuestas. Por favor, quite una.
q-work-dream = ¿Qué trabajo le gustaría hacer?
    .hint = Con sus propias palabras

## past_job
s-past_job = Trabajos anteriores
q-past_job-activity = ¿En qué trabajó antes?
    .hint = Un trabajo tras otro, también en la familia sin contrato
q-past_job-country = ¿En qué país?
q-past_job-years = ¿Cuántos años?
