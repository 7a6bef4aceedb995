
## reading_ease
list-reading_ease-fluent = Leo y escribo con facilidad
list-reading_ease-some = Leo con esfuerzo
list-reading_ease-none = No leo ni escribo

## language_skills
list-language_skills-understand = entender
list-language_skills-speak = hablar
list-language_skills-read = leer
list-language_skills-write = escribir

## level_sources
list-level_sources-certificate = certificado
list-level_sources-placement_test = prueba de nivel
list-level_sources-own_view = propia impresión
list-level_sources-counselor_view = impresión de la asesoría

## course_kinds
list-course_kinds-integration = curso de integración (Integrationskurs)
list-course_kinds-literacy = curso de integración con alfabetización
list-course_kinds-second_script = curso de integración para otra escritura
list-course_kinds-intensive = curso intensivo
list-course_kinds-first_orientation = primera orientación (Erstorientierungskurs)
list-course_kinds-vocational = curso de alemán para el trabajo (Berufssprachkurs)
list-course_kinds-town = curso de la ciudad o de la VHS
list-course_kinds-volunteers = encuentro de idioma con voluntarios
list-course_kinds-online = curso por internet o aplicación
list-course_kinds-other = otro curso

## learning_obstacles
list-learning_obstacles-childcare = nadie cuida a los niños
list-learning_obstacles-working_hours = horario de trabajo
list-learning_obstacles-travel = camino largo o transporte caro
list-learning_obstacles-cost = costo
list-learning_obstacles-no_place = sin lugares libres, lista de espera
list-learning_obstacles-level = muy difícil o muy fácil
list-learning_obstacles-learning = mucho tiempo sin estudiar
list-learning_obstacles-health = salud
list-learning_obstacles-residence = papeles
list-learning_obstacles-other = otra cosa
list-learning_obstacles-nothing = nada

## school_levels
list-school_levels-none = ninguna escuela
list-school_levels-primary = escuela primaria
list-school_levels-lower_secondary = secundaria básica (unos 8 a 10 años)
list-school_levels-upper_secondary = bachillerato (acceso a la universidad)

## german_school_levels
list-german_school_levels-none = no
list-german_school_levels-attending = todavía voy a la escuela
list-german_school_levels-left_without = sí, pero sin certificado
list-german_school_levels-first = primer certificado (Hauptschulabschluss)
list-german_school_levels-middle = certificado medio (Mittlerer Schulabschluss)
list-german_school_levels-entrance = acceso a la universidad (Abitur)

## training_degrees
list-training_degrees-vocational = formación profesional
list-training_degrees-bachelor = título de grado (Bachelor)
list-training_degrees-master = máster o licenciatura (Diplom)
list-training_degrees-doctorate = doctorado
list-training_degrees-unfinished = sin terminar
list-training_degrees-on_the_job = se aprendió trabajando

## recognition_steps
list-recognition_steps-not_started = no empezado
list-recognition_steps-counselled = hubo asesoría, sin solicitud todavía
list-recognition_steps-applied = solicitado
list-recognition_steps-partial = reconocido en parte (falta completar)
list-recognition_steps-full = reconocido por completo
list-recognition_steps-zab = ya hay evaluación del título (ZAB)
list-recognition_steps-refused = rechazado

## education_wishes
list-education_wishes-school_certificate = certificado escolar
list-education_wishes-training = formación profesional (Ausbildung)
list-education_wishes-study = estudios universitarios
list-education_wishes-recognition = reconocimiento del título
list-education_wishes-retraining = cambio de profesión (Umschulung)
list-education_wishes-nothing = por ahora nada

## training_states
list-training_states-none = todavía ninguno
list-training_states-promised = prometido
list-training_states-contract = contrato firmado
list-training_states-running = ya empezó
list-training_states-stopped = interrumpida

## employment_states
list-employment_states-full_time = empleo a tiempo completo
list-employment_states-part_time = empleo a tiempo parcial
list-employment_states-minijob = empleo pequeño (Minijob)
list-employment_states-self_employed = trabajo por cuenta propia
list-employment_states-training = en formación profesional
list-employment_states-internship = prácticas o servicio voluntario
list-employment_states-study = universidad o escuela
list-employment_states-without_work = sin trabajo
list-employment_states-parental_leave = permiso por hijos (Elternzeit)
list-employment_states-unable = incapacidad permanente para trabajar
list-employment_states-retired = jubilación

## job_ends
list-job_ends-not = no
list-job_ends-dismissed = despido por el empleador
list-job_ends-fixed_term = se acaba el contrato temporal
list-job_ends-own_notice = renuncia propia
list-job_ends-agreement = fin por acuerdo (Aufhebungsvertrag)
list-job_ends-insolvent = la empresa cierra
list-job_ends-other = de otra forma

## work_permissions
list-work_permissions-free = se permite trabajar (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = solo un trabajo determinado
list-work_permissions-on_request = solo con permiso de la Ausländerbehörde
list-work_permissions-forbidden = no se permite (nicht gestattet)
list-work_permissions-unclear = no está claro

## work_skills
list-work_skills-languages = varios idiomas
list-work_skills-driving = conducir
list-work_skills-computer = informática
list-work_skills-crafts = trabajos manuales
list-work_skills-cooking = cocinar
list-work_skills-care = cuidar
list-work_skills-selling = vender
list-work_skills-organising = organizar
list-work_skills-teaching = explicar y enseñar
list-work_skills-machines = manejar máquinas
list-work_skills-other = otra cosa

## work_obstacles
list-work_obstacles-language = idioma
list-work_obstacles-childcare = cuidado de los niños
list-work_obstacles-permission = permiso
list-work_obstacles-health = salud
list-work_obstacles-recognition = falta el reconocimiento
list-work_obstacles-mobility = caminos y transporte
list-work_obstacles-debts = deudas o embargo
list-work_obstacles-discrimination = discriminación
list-work_obstacles-no_experience = sin experiencia laboral en Alemania
list-work_obstacles-nothing = nada

## jobcenter_plans
list-jobcenter_plans-none = no
list-jobcenter_plans-agreed = sí, acordado juntos
list-jobcenter_plans-ordered = sí, fijado por el Jobcenter
