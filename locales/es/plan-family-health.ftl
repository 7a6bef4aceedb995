
## Rules: pregnancy
rule-pregnancy-care =
    .client = Pida esta semana una cita en una consulta de ginecología; con gusto llamamos con usted. Allí le dan la cartilla de embarazo (Mutterpass).
rule-pregnancy-care_uninsured =
    .client = Vaya en los próximos tres días a la asesoría de embarazo que le indicamos. Es gratis y confidencial, también sin seguro.
rule-pregnancy-midwife =
    .client = Busque con nosotros una partera o matrona (Hebamme). Después del nacimiento también va a su casa. Quién lo paga lo aclaramos con usted.
rule-pregnancy-foundation =
    .client = Pida una cita en la asesoría de embarazo y pregunte por la fundación «Mutter und Kind». Solo es posible antes del nacimiento. Lleve la cartilla de embarazo (Mutterpass), por favor.
rule-pregnancy-supplement =
    .client = Muestre esta semana al Jobcenter una copia de la cartilla de embarazo (Mutterpass) con la fecha del parto. Escribimos con usted la solicitud para recibir más dinero.
rule-pregnancy-supplement_later =
    .client = Desde la semana 13 recibe más dinero del Jobcenter. Tráiganos entonces la cartilla de embarazo (Mutterpass); tenemos anotado el día.
rule-pregnancy-supplement_social_office =
    .client = Muestre esta semana a la oficina social (Sozialamt) una copia de la cartilla de embarazo (Mutterpass) con la fecha del parto. Escribimos la solicitud con usted.
rule-pregnancy-equipment =
    .client = Solicite con nosotros al Jobcenter dinero para ropa de embarazo y las cosas del bebé. Por favor, no compre nada de eso todavía.
rule-pregnancy-equipment_social_office =
    .client = Solicite con nosotros a la oficina social (Sozialamt) dinero para ropa de embarazo y las cosas del bebé. Por favor, no compre nada de eso todavía.
rule-pregnancy-paternity =
    .client = ¿Desea que el padre figure en el certificado de nacimiento? Entonces pedimos, antes del nacimiento, una cita en la oficina de infancia y juventud (Jugendamt). Antes hablamos de lo que eso significa para usted.
rule-pregnancy-birth_papers =
    .client = Ponga sus papeles en un sobre: documento de identidad, certificados de nacimiento, certificado de matrimonio. Preguntamos en el registro civil (Standesamt) qué falta todavía. Por favor, no vaya a la embajada antes de que hayamos hablado.
rule-pregnancy-work =
    .client = Comunique por escrito a su empleador cuándo nacerá el bebé; le ayudamos con la carta. Seis semanas antes del nacimiento empieza el descanso por maternidad (Mutterschutz); el dinero viene del seguro médico (Krankenkasse).
rule-pregnancy-without_papers =
    .client = Vaya en los próximos tres días a la asesoría que le indicamos. Allí no tiene que decir su nombre.

## Rules: health
rule-health-insured_without_papers =
    .client = Vaya esta semana al lugar que le indicamos. Allí le ayudan sin seguro y sin nombre.
rule-health-insurance_unclear =
    .client = Tráiganos esta semana todo lo que ha llegado de un seguro médico o de una oficina. Averiguamos si tiene seguro y dónde.
rule-health-home_country =
    .client = Tráiganos la tarjeta de su seguro de su país. Aclaramos si puede entrar aquí en un seguro médico (Krankenkasse).
rule-health-card =
    .client = Envíe una foto al seguro médico (Krankenkasse) para la tarjeta nueva. Si tiene que ir antes al médico, llamamos con usted al seguro: envía un certificado.
rule-health-card_now =
    .client = Llamamos con usted al seguro médico (Krankenkasse). Envía un certificado a la consulta, y entonces le atienden también sin tarjeta. Enviamos enseguida una foto para la tarjeta nueva.
rule-health-family_doctor =
    .client = Busque con nosotros, cerca de usted, una consulta de médico de cabecera donde le entiendan. En el 116117 ayuda el servicio de citas.
rule-health-appointment =
    .client = Pida en la consulta de su médico de cabecera una derivación (Überweisung). Después llamamos con usted al 116117 y pedimos una cita.
rule-health-asylblg_treatment =
    .client = Pida en la consulta médica un certificado de qué tratamiento necesita. Con él solicitamos a la oficina social (Sozialamt) que pague los costos.
rule-health-uninsured_treatment =
    .client = Vaya esta semana al lugar que le indicamos. Allí le atienden también sin seguro. Lleve sus medicinas, por favor.
rule-health-medicine =
    .client = Consiga una receta nueva en los próximos dos días. Lleve las cajas de sus medicinas, por favor. Si no tiene seguro, díganoslo enseguida.
rule-health-copayment =
    .client = Guarde los recibos de la farmacia. Con la resolución (Bescheid) de la oficina solicitamos que ya no tenga que pagar nada más.
rule-health-mind =
    .client = Si quiere, pedimos para usted una conversación confidencial. Allí le escuchan, en su idioma. Usted decide qué cuenta.
rule-health-crisis =
    .client = Hoy vamos con usted a un lugar donde le ayudan. Estamos a su lado. En una emergencia: 112.
rule-health-child_doctor =
    .client = Busque con nosotros una consulta de pediatría cerca de usted. Lleve el cuaderno amarillo y el carné de vacunas, si los tiene, por favor. Si su hijo o hija no tiene seguro, díganoslo enseguida.
rule-health-checkups =
    .client = Pida una cita para el control médico de su hijo o hija. Es gratis. Lleve el cuaderno amarillo (U-Heft), por favor.
rule-health-measles =
    .client = Pida en la consulta de pediatría que revisen si su hijo o hija tiene la vacuna contra el sarampión. La vacuna no le cuesta nada; si no hay seguro, le decimos dónde ponerla. La guardería y la escuela necesitan el comprobante.

## Rules: care
rule-care-level =
    .client = Llame esta semana con nosotros al seguro médico (Krankenkasse): solicitamos un grado de dependencia (Pflegegrad). La asesoría de cuidados prepara con usted la visita a su casa.
rule-care-social_office =
    .client = Escribimos con usted una solicitud de ayuda para los cuidados. Traiga un certificado médico, por favor.
rule-care-refused =
    .client = Tráiganos la carta con su sobre en los próximos tres días. Revisamos si presentamos un recurso (Widerspruch).
rule-care-disability =
    .client = Pedimos con usted una cita en una asesoría independiente. Allí ayudan con la solicitud y explican qué le corresponde.
rule-care-member =
    .client = Pedimos con usted una cita en la asesoría de cuidados. Se trata de ayuda para su familiar y de alivio para usted.
rule-care-child_early =
    .client = Le ayudamos a obtener una cita en la atención temprana (Frühförderung). Allí ven qué le hace bien a su hijo o hija. No le cuesta nada.
rule-care-child_school =
    .client = Hablamos con usted y con la escuela sobre qué ayuda necesita su hijo o hija en clase. Hacemos juntos la solicitud.
rule-care-child_allowance =
    .client = Llame con nosotros al seguro médico (Krankenkasse): solicitamos un grado de dependencia (Pflegegrad) para su hijo o hija, todavía este mes. Entonces hay dinero y ayuda para los cuidados.

## Rules: family
rule-family-birth_certificate =
    .client = Vamos con usted al registro civil (Standesamt). Si falta un papel, pedimos un extracto del registro. Con él puede solicitar todo lo demás.
rule-family-parental_allowance =
    .client = Solicite con nosotros la ayuda para madres y padres (Elterngeld). También quien no trabajó antes recibe una cantidad mínima. Traiga el certificado de nacimiento, por favor.
rule-family-newborn_insurance =
    .client = Inscriba a su bebé esta semana en el seguro médico (Krankenkasse). El seguro no cuesta más.
rule-family-newborn_jobcenter =
    .client = Escriba esta semana con nosotros al Jobcenter que su bebé ya ha nacido. Entonces hay más dinero.
rule-family-newborn_social_office =
    .client = Escriba esta semana con nosotros a la oficina social (Sozialamt) que su bebé ya ha nacido. Entonces hay más dinero y ayuda médica.
rule-family-education_package =
    .client = A su hijo o hija le pueden pagar el almuerzo, excursiones y un club. Tráiganos las facturas de la guardería o la escuela; las entregamos con usted.
rule-family-education_package_social_office =
    .client = A su hijo o hija le pueden pagar útiles escolares, almuerzo, excursiones y un club. Completamos la solicitud con usted.
rule-family-orphan_pension =
    .client = Sentimos mucho que su hijo o hija haya perdido a su padre o a su madre. Tal vez el niño o la niña tenga derecho a una pensión; lo revisamos con usted.
rule-family-widow_pension =
    .client = Tal vez le corresponda una pensión después de la muerte de su pareja. Lo revisamos con usted y escribimos al seguro de pensiones (Rentenversicherung).
rule-family-paternity_open =
    .client = La oficina de infancia y juventud (Jugendamt) puede ayudar a aclarar la paternidad y la pensión alimenticia. Es gratis. Solo lo hacemos si usted quiere.
rule-family-custody =
    .client = Aclaramos con usted quién puede firmar por su hijo o hija. La oficina de infancia y juventud (Jugendamt) da una hoja para eso.
rule-family-youth_office_lead =
    .client = Díganos si podemos hablar con la persona de ayuda familiar (Familienhilfe). Así todo va junto, y usted no tiene que contar nada dos veces.
rule-family-parents =
    .client = Buscamos con usted una asesoría para padres cerca de usted. Es gratis y confidencial. La primera vez le acompañamos con gusto.
rule-family-confidential_advice =
    .client = Nos comunicaremos con usted para hablar con calma.

## Rules: school
rule-school-place =
    .client = En los próximos tres días pedimos con usted una cita en la asesoría escolar de la ciudad. Allí le dan una escuela a su hijo o hija. Ayudan los certificados escolares, también fotos de ellos.
rule-school-upper =
    .client = En los próximos tres días pedimos una cita en la asesoría escolar. Hay clases donde los jóvenes aprenden alemán y conocen un oficio.
rule-school-waiting =
    .client = Si después de dos semanas no ha llegado ninguna carta, llámenos. Preguntamos cuándo empieza la escuela.
rule-school-without_papers =
    .client = Su hijo o hija puede ir a la escuela. Vaya esta semana a la asesoría que le indicamos. Allí hablan con una escuela por usted.
rule-school-start =
    .client = Su hijo o hija entra en la escuela el próximo verano (Sommer). ¿Ya hizo la inscripción? Si no, pedimos con usted una cita en la escuela primaria.
rule-school-all_day =
    .client = Pregunte en la escuela por un lugar para todo el día (OGS). Escribimos con usted que necesita el lugar.
rule-school-learning =
    .client = Pedimos a la escuela una conversación, con intérprete. Para clases de apoyo hay dinero muchas veces, y hay ayuda con las tareas cerca de usted.

## Rules: childcare_waiting
rule-childcare-answer_due =
    .client = Muéstrenos la respuesta de la oficina de infancia y juventud (Jugendamt). Si no hay ninguna, preguntamos juntos.
rule-childcare-bridge =
    .client = Hasta que haya un lugar en la guardería (Kita), hay grupos de juego cerca de usted. Elegimos uno con usted.
rule-childcare-court =
    .client = Si sigue sin haber un lugar, puede ayudar una abogada o un abogado. Le explicamos cómo se hace y que no le cuesta casi nada.

## Rules: youth
rule-youth-transition =
    .client = Vaya con nosotros al servicio para jóvenes migrantes (Jugendmigrationsdienst). Allí hacen con usted un plan: escuela, prácticas o formación, lo que vaya bien con usted.
rule-youth-leaving_care =
    .client = También después de cumplir 18 años puede recibir ayuda. Escribimos con usted la solicitud a la oficina de infancia y juventud (Jugendamt) antes de que termine su ayuda.
rule-youth-return_to_care =
    .client = Aunque su ayuda ya haya terminado, puede recibirla otra vez. Escribimos la solicitud con usted esta semana.
rule-youth-aftercare =
    .client = Su oficina de infancia y juventud (Jugendamt) de antes debe seguir asesorándole. Le ayudamos a retomar el contacto.

## Rules: later_life
rule-later_life-pension =
    .client = Pedimos con usted una cita en el seguro de pensiones (Rentenversicherung). Reúna, por favor, todo sobre su trabajo, aquí y en otros países.
rule-later_life-basic_income =
    .client = Esta semana escribimos con usted a la oficina social (Sozialamt) para que su dinero alcance para vivir. Traiga extractos bancarios y contrato de alquiler, por favor.
rule-later_life-system_change =
    .client = Pronto su dinero ya no vendrá del Jobcenter, sino de otra oficina. Hacemos las solicitudes con usted a tiempo.

## Rules: screening
rule-screening-case_management =
    .client = Le acompañamos en los próximos meses y coordinamos todo con las oficinas. Usted tiene una persona de contacto fija.
rule-screening-referral =
    .client = Otra asesoría es más adecuada para su asunto. Llamamos allí con usted y comunicamos lo que ya está aclarado.
rule-screening-information =
    .client = Le hemos anotado adónde puede ir. Vuelva cuando quiera si algo no funciona.
rule-screening-single_counselling =
    .client = Acordamos algunas conversaciones y vemos las preguntas una tras otra. Después miramos juntos qué necesita todavía.
rule-screening-legal_counsel =
    .client = Acordamos para usted una cita en un servicio de asesoría.
rule-screening-specialist =
    .client = Acordamos para usted una cita en un servicio de asesoría.

## Rules: work_asylum
rule-work-permission_asylum =
    .client = Cuando haya encontrado un trabajo, el empleador completa un formulario. Tráiganoslo antes de empezar; solicitamos el permiso con usted.

## Actors
actor-pregnancy_counselling = Asesoría de embarazo (Schwangerschaftsberatung)
actor-midwife = Partera o matrona (Hebamme)
actor-medical_practice = Consulta médica (Arztpraxis)
actor-registry_office = Registro civil (Standesamt)
actor-parental_allowance_office = Oficina de Elterngeld (Elterngeldstelle)
actor-family_counselling = Asesoría para la familia y la crianza (Erziehungsberatung)
actor-child_protection_advice = Asesoría especializada (insoweit erfahrene Fachkraft)
    .client = Asesoría especializada
actor-early_support = Atención temprana (Frühförderung)
actor-school_counselling = Asesoría escolar para recién llegados (Seiteneinsteigerberatung)
actor-district_government = Gobierno de distrito (Bezirksregierung Düsseldorf)
actor-school = Escuela
actor-psychosocial_centre = Centro psicosocial (PSZ)
    .client = Servicio de asesoría
actor-disability_counselling = Asesoría sobre participación y discapacidad (EUTB)
actor-disability_office = Oficina de discapacidad (Schwerbehindertenangelegenheiten)
actor-care_counselling = Asesoría de cuidados (Pflegeberatung)
actor-care_fund = Seguro de cuidados (Pflegekasse)
actor-pension_insurance = Seguro de pensiones alemán (Deutsche Rentenversicherung)

## Papers
doc-maternity_record = Cartilla de embarazo (Mutterpass)
doc-translations = Traducciones de los certificados
doc-medical_certificate = Certificado médico
doc-receipts = Recibos de lo que pagó en la farmacia
doc-hospital_notice = Aviso de nacimiento del hospital
doc-school_confirmation = Certificado o factura de la guardería, la escuela o el club
doc-death_certificate = Certificado de defunción (si lo hay)
doc-copy_of_registration = Copia de la inscripción
doc-employer_statement = Certificado de trabajo o de curso
doc-help_plan = Plan de ayuda (Hilfeplan) o resolución del Jugendamt
doc-insurance_history = Historial de cotizaciones y carné de seguridad social
doc-pension_notice = Resolución sobre la pensión o rechazo (si la hay)
doc-job_form = Formulario del empleador (Erklärung zum Beschäftigungsverhältnis)

## Gaps
rule-health-follow_on =
    .client = Escriba con nosotros a su último seguro médico (Krankenkasse). Tal vez todavía tenga seguro allí. Traiga cartas antiguas o la tarjeta antigua.
rule-youth-after_care =
    .client = Llámenos si hasta entonces no ha llegado ninguna carta de la oficina de infancia y juventud (Jugendamt). Preguntamos juntos y planeamos dónde va a vivir.
