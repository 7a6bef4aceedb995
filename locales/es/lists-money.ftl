
## notice_outcomes
list-notice_outcomes-as_expected = como se esperaba
list-notice_outcomes-reduced = menos dinero o recorte
list-notice_outcomes-refused = rechazada o suspendida
list-notice_outcomes-reclaimed = piden devolver dinero
list-notice_outcomes-not_understood = no se entiende

## income_kinds
list-income_kinds-wage = salario o sueldo
list-income_kinds-self_employment = trabajo por cuenta propia
list-income_kinds-training_pay = paga de formación profesional
list-income_kinds-maintenance = pensión alimenticia
list-income_kinds-pension = pensión o jubilación
list-income_kinds-family = ayuda de la familia
list-income_kinds-savings = ahorros
list-income_kinds-other = otra cosa

## rent_payers
list-rent_payers-self = lo pago yo
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = oficina social (Sozialamt)
list-rent_payers-shelter = sin alquiler (alojamiento)
list-rent_payers-others = otras personas

## debt_kinds
list-debt_kinds-none = ninguna deuda
list-debt_kinds-rent = alquiler
list-debt_kinds-energy = luz o gas
list-debt_kinds-phone = teléfono o internet
list-debt_kinds-collection = empresa de cobros (Inkasso)
list-debt_kinds-authority = devolución a una oficina
list-debt_kinds-maintenance = pensión alimenticia
list-debt_kinds-health_insurance = seguro médico
list-debt_kinds-fine = multa (Bußgeld)
list-debt_kinds-bank = banco, compra a plazos
list-debt_kinds-private = persona particular

## energy_states
list-energy_states-fine = todo pagado
list-energy_states-arrears = hay pagos atrasados
list-energy_states-threatened = amenazan con cortar
list-energy_states-announced = corte anunciado con fecha
list-energy_states-cut = cortado

## garnishments
list-garnishments-none = nada de esto
list-garnishments-court_order = orden judicial de pago (Mahnbescheid, sobre amarillo)
list-garnishments-enforcement_order = orden de ejecución (Vollstreckungsbescheid)
list-garnishments-bailiff = visita anunciada de un agente judicial
list-garnishments-account = embargo de la cuenta (Kontopfändung)
list-garnishments-wage = embargo del salario (Lohnpfändung)

## tenancy_threats
list-tenancy_threats-none = no
list-tenancy_threats-arrears = alquiler atrasado, sin rescisión todavía
list-tenancy_threats-notice = rescisión recibida (Kündigung)
list-tenancy_threats-action = demanda de desalojo del tribunal (Räumungsklage)
list-tenancy_threats-eviction_date = fecha de desalojo fijada (Räumungstermin)

## housing_defects
list-housing_defects-none = nada
list-housing_defects-mould = moho o humedad
list-housing_defects-heating = calefacción o agua caliente
list-housing_defects-barriers = escaleras, obstáculos
list-housing_defects-noise = ruido
list-housing_defects-crowded = poco espacio
list-housing_defects-vermin = insectos o ratones
list-housing_defects-no_key = no se puede cerrar con llave

## housing_permits
list-housing_permits-none = no
list-housing_permits-applied = solicitado
list-housing_permits-held = lo tengo

## residence_obligations
list-residence_obligations-none = no
list-residence_obligations-state = en el estado de NRW
list-residence_obligations-municipality = en una ciudad determinada
list-residence_obligations-accommodation = en un alojamiento determinado

## move_reasons
list-move_reasons-none = no hace falta mudarse
list-move_reasons-work = trabajo
list-move_reasons-training = formación o estudios
list-move_reasons-course = curso de idioma
list-move_reasons-family = familia
list-move_reasons-health = salud o cuidados
list-move_reasons-space = más espacio
list-move_reasons-other = otra cosa

## flat_offers
list-flat_offers-none = todavía ninguna
list-flat_offers-offered = oferta, todavía sin firmar
list-flat_offers-signed = contrato firmado

## registration_states
list-registration_states-yes = Sí, aquí
list-registration_states-elsewhere = todavía en la dirección anterior
list-registration_states-no = No
