
## abroad_relations
list-abroad_relations-spouse = Esposo o esposa
list-abroad_relations-minor_child = Hijo o hija menor de 18 años
list-abroad_relations-adult_child = Hijo o hija de 18 años o más
list-abroad_relations-parent_of_minor = Padre o madre, y yo tengo menos de 18
list-abroad_relations-parent = Padre o madre, y yo tengo 18 o más
list-abroad_relations-sibling = Hermana o hermano
list-abroad_relations-other = Otra persona

## asylum_phases
list-asylum_phases-never = Nunca se ha pedido asilo
list-asylum_phases-seeking = Asilo pedido, con Ankunftsnachweis
list-asylum_phases-applied = Solicitud hecha, sin fecha de entrevista
list-asylum_phases-hearing_scheduled = Fecha de la entrevista (Anhörung) fijada
list-asylum_phases-heard = Entrevista hecha, en espera de la resolución
list-asylum_phases-dublin = Procedimiento Dublín, sin resolución
list-asylum_phases-positive = Resolución: protección concedida
list-asylum_phases-refused = Resolución: rechazado
list-asylum_phases-refused_obviously = Resolución: claramente infundada (offensichtlich unbegründet)
list-asylum_phases-inadmissible = Resolución: inadmisible (unzulässig), también Dublín
list-asylum_phases-action_pending = Hay un proceso en el tribunal
list-asylum_phases-finally_refused = Rechazado definitivamente
list-asylum_phases-follow_up = Nueva solicitud (Folgeantrag) presentada
list-asylum_phases-revocation = Procedimiento para retirar la protección (Widerruf)

## civics_tests
list-civics_tests-none = Todavía ninguno
list-civics_tests-orientation = Curso con el examen «Leben in Deutschland»
list-civics_tests-naturalisation = Examen de nacionalidad (Einbürgerungstest)
list-civics_tests-school = Escuela o formación terminada en Alemania

## identity_papers
list-identity_papers-none = Nada de esto
list-identity_papers-birth_certificate = Certificado de nacimiento
list-identity_papers-identity_card = Carné o cédula de identidad del país de origen
list-identity_papers-marriage_certificate = Certificado de matrimonio
list-identity_papers-family_book = Libro o registro de familia
list-identity_papers-driving_licence = Licencia de conducir
list-identity_papers-school_certificate = Certificado escolar
list-identity_papers-military_book = Cartilla militar
list-identity_papers-old_passport_copy = Copia o foto de un pasaporte antiguo

## livelihood_shares
list-livelihood_shares-all = Todo, sin ayudas
list-livelihood_shares-most = Más de la mitad
list-livelihood_shares-some = Menos de la mitad
list-livelihood_shares-nothing = Todavía nada

## marriage_states
list-marriage_states-together = Vive con su esposa o esposo
list-marriage_states-thinking_of_leaving = Piensa en separarse
list-marriage_states-separated = Separación
list-marriage_states-divorced = Divorcio
list-marriage_states-widowed = Viudez

## passport_states
list-passport_states-valid = Pasaporte nacional válido
list-passport_states-expired = Pasaporte nacional, vencido
list-passport_states-travel_document_refugee = Documento de viaje de refugiado (azul)
list-passport_states-travel_document_foreigner = Documento de viaje para extranjeros (gris)
list-passport_states-substitute = Ausweisersatz (anotado en la tarjeta)
list-passport_states-at_office = Una oficina tiene el pasaporte
list-passport_states-applied = Pasaporte solicitado
list-passport_states-none = Sin pasaporte

## proceeding_kinds
list-proceeding_kinds-asylum = Asilo: demanda
list-proceeding_kinds-asylum_urgent = Asilo: petición urgente (Eilantrag)
list-proceeding_kinds-residence = Papeles de residencia
list-proceeding_kinds-social = Ayudas sociales
list-proceeding_kinds-family = Familia
list-proceeding_kinds-labour = Trabajo
list-proceeding_kinds-tenancy = Vivienda o alquiler
list-proceeding_kinds-debt = Reclamación de dinero
list-proceeding_kinds-other = Otra cosa

## protection_kinds
list-protection_kinds-asylum = Derecho de asilo (Art. 16a GG)
list-protection_kinds-refugee = Condición de refugiado (§ 3 AsylG)
list-protection_kinds-subsidiary = Protección subsidiaria (§ 4 AsylG)
list-protection_kinds-deportation_ban = Prohibición de deportación (§ 60 Abs. 5 o 7 AufenthG)

## protection_wishes
list-protection_wishes-nothing = Por ahora nada de esto
list-protection_wishes-talk = Hablar con alguien con calma
list-protection_wishes-refuge = Ir a un lugar seguro (Frauenhaus)
list-protection_wishes-court_order = Protección por el tribunal
list-protection_wishes-police = Denuncia a la policía
list-protection_wishes-address_block = Nueva dirección en secreto (Auskunftssperre)

## repatriate_roles
list-repatriate_roles-late_repatriate = Repatriación tardía (Spätaussiedler, § 4 BVFG)
list-repatriate_roles-spouse_or_descendant = Cónyuge o descendiente incluido (§ 7 BVFG)
list-repatriate_roles-other_family = Familia que vino también (§ 8 Abs. 2 BVFG)

## residence_aims
list-residence_aims-stay = Quedarme
list-residence_aims-family_reunion = Traer a la familia
list-residence_aims-work_title = Permiso por trabajo o formación
list-residence_aims-settlement = Un permiso sin límite de tiempo
list-residence_aims-naturalisation = Nacionalidad alemana
list-residence_aims-return = Volver a mi país, o pensarlo
list-residence_aims-move_on = Seguir hacia otro país

## residence_conditions
list-residence_conditions-nothing = Nada de esto
list-residence_conditions-work_allowed = «Erwerbstätigkeit erlaubt» (puede trabajar)
list-residence_conditions-work_with_consent = Trabajo solo con permiso de la Ausländerbehörde
list-residence_conditions-work_one_employer = Trabajo solo con un empleador determinado
list-residence_conditions-work_forbidden = «Erwerbstätigkeit nicht gestattet» (no puede trabajar)
list-residence_conditions-live_in_state = Debe vivir en Renania del Norte-Westfalia
list-residence_conditions-live_in_town = Debe vivir en cierta ciudad o alojamiento
list-residence_conditions-area_limited = No puede salir de una zona sin permiso
list-residence_conditions-ends_with_benefit = «Erlischt mit dem Bezug von Leistungen» (termina si recibe ayudas)

## reunion_steps
list-reunion_steps-nothing = Todavía nada
list-reunion_steps-notice_sent = Aviso o solicitud enviada para no perder el plazo
list-reunion_steps-registered = En lista para una cita
list-reunion_steps-appointment = Cita en la embajada fijada
list-reunion_steps-applied = Visado (visa) solicitado
list-reunion_steps-refused = Visado rechazado
list-reunion_steps-granted = Visado concedido

## training_promises
list-training_promises-none = No
list-training_promises-promised = Prometido, sin contrato todavía
list-training_promises-signed = Contrato firmado
list-training_promises-started = La formación ya empezó

## residence_demands
list-residence_demands-eu_loss_letter = Carta: pérdida de la libre circulación (UE)
list-residence_demands-deportation_announced = Amenazan con deportación o la anuncian
list-residence_demands-return_papers = Me piden firmar una salida voluntaria
