
## Rules
rule-work-jobseeker =
    .client = Regístrese esta semana como persona que busca trabajo (arbeitsuchend). Le ayudamos; también se puede por internet.
rule-work-job_lost_report =
    .client = Regístrese hoy con nosotros en la agencia de empleo (Agentur für Arbeit) como persona que busca trabajo (arbeitsuchend). El primer día sin trabajo, regístrese como persona desempleada (arbeitslos).
rule-work-job_lost_report_early =
    .client = Regístrese esta semana en la agencia de empleo (Agentur für Arbeit) como persona que busca trabajo (arbeitsuchend), aunque todavía trabaje.
rule-work-dismissal_action =
    .client = Vaya a la asesoría con la carta de despido en los próximos dos días. Hasta entonces no firme nada del empleador.
rule-work-dismissal_late =
    .client = Vaya mañana a la asesoría con la carta de despido. Tal vez todavía se pueda hacer algo.
rule-work-tell_residence_office =
    .client = Escriba esta semana con nosotros una carta corta sobre su trabajo. Empiece un trabajo nuevo solo cuando hayamos revisado su papel.
rule-work-fixed_term =
    .client = Pregunte a su empleador si el contrato continúa y, de todos modos, regístrese esta semana como persona que busca trabajo (arbeitsuchend).
rule-work-wage =
    .client = Anote qué días trabajó y cuánto tiempo, y vaya con nosotros a la asesoría. Allí se escribe una carta al empleador.
rule-work-permission_tolerated =
    .client = Vaya a la asesoría en las próximas dos semanas, antes de empezar un trabajo.
rule-work-stagnation =
    .client = Piense qué paso pequeño le daría alegría. En la próxima conversación lo planeamos juntos.
rule-work-parallel_practice =
    .client = Busque con nosotros una empresa para unos días de prueba, además del curso de alemán.
rule-work-cv =
    .client = Escriba con nosotros un currículum en alemán. Cuenta todo lo que sabe y lo que ha hecho.
rule-work-recognition_regulated =
    .client = Vaya en las próximas cuatro semanas a la asesoría sobre reconocimiento de títulos (Anerkennungsberatung). Lleve todos los certificados, por favor, también copias o fotos.
rule-work-recognition_overdue =
    .client = Escriba con nosotros en las próximas dos semanas una carta corta: preguntamos en qué punto está su solicitud.
rule-work-adaptation =
    .client = Busque con la asesoría de reconocimiento (Anerkennungsberatung) un lugar para el curso o el examen. Ya ha logrado mucho.
rule-education-school_certificate =
    .client = Vaya con sus certificados a la asesoría de la escuela para adultos (Volkshochschule). También pueden contar certificados extranjeros.
rule-education-study_counselling =
    .client = Vaya con sus certificados a la orientación para estudiantes de una universidad.
rule-education-training_search =
    .client = Acuerde con nosotros una cita en la orientación profesional (Berufsberatung). Traiga certificados, si los tiene.
rule-education-training_grant =
    .client = Solicite con nosotros a la agencia de empleo (Agentur für Arbeit) dinero para el tiempo de la formación. Traiga el contrato de formación, por favor.
rule-education-student_money =
    .client = Vaya esta semana a la asesoría social del servicio para estudiantes (Studierendenwerk). No solicite nada antes de que lo hayamos hablado.
rule-education-student_money_now =
    .client = Vaya hoy al lugar que le indicamos. Allí le dan comida y consejo.
rule-language-right_ends =
    .client = Inscríbase esta semana con su hoja en una escuela de idiomas. Pida la inscripción por escrito.
rule-language-waiting =
    .client = Pregunte con nosotros en varias escuelas de idiomas. Hasta que empiece el curso, encontramos un café de idiomas o un curso por internet.
rule-language-obstacle_cost =
    .client = Pregunte en la escuela de idiomas cómo no pagar el curso y si pagan el transporte. Lleve su resolución (Bescheid), por favor.
rule-language-vocational_agency =
    .client = Pregunte en la agencia de empleo (Agentur für Arbeit) por un curso de alemán para el trabajo (Berufssprachkurs).
rule-language-alternatives_eu =
    .client = Busque con nosotros un curso de alemán por la noche o un café de idiomas cerca de usted.

## Actors
actor-labour_counselling = Asesoría laboral (Beratungsstelle Arbeit)
actor-labour_court = Tribunal laboral (Arbeitsgericht)
actor-recognition_office = Oficina de reconocimiento (Anerkennungsstelle)
actor-student_services = Servicio para estudiantes (Studierendenwerk)
actor-adult_education = Escuela para adultos (VHS) o escuela nocturna

## Papers
doc-dismissal_letter = Carta de despido con su sobre o acuerdo de fin de contrato
doc-work_contract = Contrato de trabajo (Arbeitsvertrag)
doc-payslips = Recibos de sueldo y hojas de horas
doc-recognition_letter = Resolución o carta de la oficina de reconocimiento
doc-school_reports = Certificados escolares (también copias o fotos)
doc-enrolment = Certificado de estudios (Studienbescheinigung)

## Links
rule-language-vocational_beside_work =
    .client = Pregunte con nosotros por un curso de alemán para el trabajo que vaya bien con su horario.
rule-work-unemployed_claim =
    .client = Regístrese con nosotros como persona desempleada (arbeitslos) en la agencia de empleo (Agentur für Arbeit). Solo desde ese día puede haber subsidio de desempleo (Arbeitslosengeld).
rule-work-told_too_late =
    .client = En los próximos dos días, vaya con nosotros a la asesoría antes de que escribamos a una oficina sobre su trabajo.
