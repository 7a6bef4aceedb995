# Ready letters: their names, and what the person signs. The letter itself stands in forms/templates/letters/, in German.
document-letter-day = { $day }
document-letter-signature = Firma
document-letter-enclosures = Documentos adjuntos
document-letter-sign = Lea la carta o pida que se la traduzcan, por favor. Fírmela solo si todo es correcto.
document-letter-send = Envíe la carta hoy: por correo certificado (Einschreiben), con el formulario de contacto de la oficina o por fax. O entréguela en persona y pida que se lo confirmen en una copia. Guarde bien el comprobante.
document-letter-residence_renewal = Solicitar la renovación del permiso de residencia (Aufenthaltstitel)
    .meaning = Con esta carta usted solicita que le renueven el permiso de residencia y pide un certificado de que puede quedarse hasta la decisión. Lo importante es que la carta llegue antes de que venza la tarjeta.
document-letter-benefit_renewal = Pedir al Jobcenter, sin formulario, que siga pagando
    .meaning = Con esta carta usted solicita que el Jobcenter siga pagando. Los formularios pueden llegar después; la carta asegura la fecha.
document-letter-childcare_need = Avisar a la oficina de infancia y juventud (Jugendamt) de que se necesita una guardería
    .meaning = Con esta carta usted le dice a la oficina de infancia y juventud (Jugendamt) que su hijo o hija necesita un lugar donde lo cuiden. Desde ahora la oficina tiene que ocuparse de ello y responderle.
document-letter-review_request = Pedir que se revise una resolución (§ 44 SGB X)
    .meaning = Con esta carta usted pide a la oficina que revise otra vez resoluciones anteriores. Si le pagaron muy poco, es posible que le paguen la diferencia.
document-letter-confidentiality_release = Permiso para levantar el secreto profesional (Schweigepflicht)
    .meaning = Con esta hoja usted permite que la asesoría hable con una oficina o persona determinada sobre asuntos determinados. No tiene que firmarla, y puede retirar el permiso en cualquier momento.
