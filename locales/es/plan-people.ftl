
## Rules
rule-social-discrimination =
    .client = Anote qué pasó, cuándo y quién estaba allí. La asesoría es confidencial, y con gusto le acompañamos.
rule-social-discrimination_late =
    .client = Si quiere, vamos con usted a la asesoría. También ahora puede ayudar.
rule-social-wished_offer =
    .client = Elija una actividad entre sus deseos. La primera vez alguien le acompaña con gusto.
rule-letters-helper =
    .client = Traiga sus cartas a nuestra hora de consulta, también las que no ha abierto. Las leemos juntos.
rule-mobility-licence =
    .client = Solicite pronto una licencia de conducir alemana. Después de seis meses ya no puede conducir con la anterior.
rule-mobility-licence_late =
    .client = Por favor, no conduzca por ahora. Vemos con usted cómo obtener una licencia de conducir alemana.
rule-mobility-reduced_ticket =
    .client = Pregunte por el ticket reducido (Sozialticket) con su resolución (Bescheid). Le mostramos dónde.
rule-legal-contract_withdrawal =
    .client = Tráiganos mañana el contrato. Muchas veces basta una carta corta para librarse de él.
rule-legal-contract_check =
    .client = Tráiganos el contrato. Vemos cuándo y cómo lo puede terminar.
rule-social-consent_withdrawn =
    .client = Usted ha retirado un consentimiento. Nosotros avisamos a la oficina, usted no tiene que hacer nada.
rule-social-own_view =
    .client = Piense hasta la próxima conversación qué debe cambiar primero para usted.

## Actors
actor-anti_discrimination = Servicio contra la discriminación (Servicestelle ADA)
actor-driving_licence_office = Oficina de licencias de conducir (Fahrerlaubnisbehörde)
actor-consumer_advice = Asesoría para consumidores (Verbraucherzentrale)

## Papers
doc-memory_notes = Notas (cuándo, dónde, quién, qué, testigos)
doc-driving_licence = Licencia de conducir con traducción
doc-contract = Contrato y cartas sobre él
