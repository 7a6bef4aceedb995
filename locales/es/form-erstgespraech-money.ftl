
## livelihood
q-livelihood-tax_number = ¿Tiene un número de identificación fiscal (Steuer-ID)?
    .hint = Una carta de la oficina federal de impuestos; no necesitamos el número
q-livelihood-insurance_number = ¿Tiene un número de seguridad social (Sozialversicherungsnummer)?
    .hint = No necesitamos el número
q-livelihood-asylum_benefits_since = ¿Desde cuándo está en Alemania y recibe estas ayudas?
    .hint = Basta el mes
    .help = Después de 36 meses en el país las ayudas cambian.
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-livelihood-enough = ¿Le alcanzan cada mes sus ingresos para todo lo necesario?
    .hint = Alquiler, comida, luz, transporte
q-livelihood-broadcast = ¿Tiene exención de la tasa de radio y televisión (Rundfunkbeitrag)?
    .hint = Cartas del «Beitragsservice»

## benefit
s-benefit = Otras ayudas y resoluciones
q-benefit-name = ¿Qué ayuda es?
    .hint = Como se llama en la resolución; una tras otra
q-benefit-authority = ¿Qué oficina la paga?
q-benefit-granted_from = ¿Desde cuándo está concedida?
    .hint = Está en la resolución
q-benefit-granted_until = ¿Hasta cuándo está concedida?
    .hint = Sin fin: «no corresponde»
    .check-before_start = La ayuda habría terminado antes de empezar. Por favor, revise las dos fechas.
q-benefit-amount = ¿Cuánto es al mes?
    .hint = Más o menos
q-benefit-renewal_filed = ¿Ya se solicitó que continúe?
q-benefit-outcome = ¿Qué dice la última resolución?
    .hint = Con gusto la leemos juntos
q-benefit-notice_posted = ¿Qué fecha lleva la resolución?
    .hint = Arriba a la derecha
    .help = Es el día en que la oficina la envió por correo.
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-benefit-objection_filed = ¿Ya presentó un recurso (Widerspruch)?

## income
s-income = Ingresos
q-income-person = ¿Quién tiene ingresos en su hogar?
    .hint = Por ejemplo «yo» o «mi marido»
q-income-kind = ¿De dónde vienen?
q-income-amount = ¿Cuánto es al mes?

## debts
s-debts = Deudas y electricidad
q-debts-kinds = ¿A quién le debe dinero?
    .hint = Puede elegir varias; no tiene que explicar nada
    .check-none_and_more = «Ninguna deuda» no encaja con las otras respuestas. Por favor, quite una.
q-debts-sum = ¿Cuánto es en total, más o menos?
    .hint = Basta un cálculo aproximado
q-debts-enforcement = ¿Ha pasado ya algo de esto por las deudas?
    .hint = Elija lo más urgente
q-debts-order_served = ¿Cuándo se entregó la carta del tribunal?
    .hint = La fecha está en el sobre amarillo
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-debts-counselling = ¿Ya ha ido a una asesoría de deudas (Schuldnerberatung)?
q-debts-energy = ¿Cómo está con la luz y el gas?
    .hint = Muéstrenos las cartas de la empresa, por favor
q-debts-energy_cut_on = ¿Qué día los van a cortar?
    .hint = Está en la carta

## housing
q-housing-moved_in = ¿Desde cuándo vive allí?
    .hint = El día en que se mudó
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-housing-registered = ¿Está su domicilio registrado allí?
    .hint = En una oficina de registro (Bürgerbüro)
q-housing-landlord_paper = ¿Tiene la confirmación de quien le da la vivienda (Wohnungsgeberbestätigung)?
    .hint = Una hoja que firma quien alquila o el alojamiento
q-housing-persons = ¿Cuántas personas viven allí juntas?
    .hint = Usted también cuenta
q-housing-square_metres = ¿Cuántos metros cuadrados tiene la vivienda?
    .hint = Está en el contrato de alquiler
q-housing-cost = ¿Cuánto cuesta la vivienda al mes, con todo?
    .hint = Alquiler con calefacción (Warmmiete)
q-housing-paid_by = ¿Quién paga el alquiler?
q-housing-threat = ¿Le preocupa perder la vivienda?
    .hint = Elija lo más urgente; muéstrenos las cartas, por favor
q-housing-arrears = ¿Cuánto alquiler se debe todavía?
    .hint = Más o menos
q-housing-action_served = ¿Cuándo se entregó la demanda de desalojo (Räumungsklage)?
    .hint = La fecha está en el sobre amarillo
    .check-in_future = Esta fecha está en el futuro. Por favor, revísela.
q-housing-eviction_on = ¿Qué día es el desalojo?
    .hint = Está en la carta del agente judicial (Gerichtsvollzieher)
q-housing-leave_on = Según la carta de rescisión, ¿hasta cuándo debe dejar la vivienda?
    .hint = Está en la carta de rescisión (Kündigung)
q-housing-defects = ¿Qué le molesta de la vivienda?
    .hint = Puede elegir varias
    .check-none_and_more = «Nada» no encaja con las otras respuestas. Por favor, quite una.
q-housing-wants_flat = ¿Busca otra vivienda?
    .hint = También para salir de un alojamiento
q-housing-permit = ¿Tiene un certificado para vivienda social (Wohnberechtigungsschein)?
    .hint = «WBS»
q-housing-permit_until = ¿Hasta cuándo es válido?
    .hint = Casi siempre un año
q-housing-wished_districts = ¿En qué barrios le gustaría vivir?
    .hint = Puede elegir varios
q-housing-without_steps = ¿Necesita una vivienda sin escalones?
    .hint = Para usted o alguien de su familia
q-housing-obligation = ¿Tiene que vivir en un lugar determinado?
    .hint = En la tarjeta o en la hoja adicional: «Wohnsitzauflage»
q-housing-obligation_until = ¿Hasta cuándo vale eso?
    .hint = Si no hay ninguna fecha: «no corresponde»
q-housing-move_reason = ¿Por qué quiere mudarse?
q-housing-offer = ¿Tiene ya una vivienda a la vista?
    .hint = Por favor, no firme nada antes de que la oficina lo acepte
q-housing-empty = ¿Falta algo importante en su vivienda, por ejemplo cama, cocina o refrigerador (nevera)?
