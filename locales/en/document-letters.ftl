# Ready letters: their names, and what the person signs. The letter itself stands in
# forms/templates/letters/, in German.
document-letter-day = { $day }
document-letter-signature = Signature
document-letter-enclosures = Enclosures
document-letter-sign = Please read the letter, or have it translated for you. Sign it only if everything in it is right.
document-letter-send = Send the letter today: by registered post (Einschreiben), through the office’s contact form, or by fax. Or hand it in and have that confirmed on a copy. Keep the proof in a safe place.

document-letter-residence_renewal = Apply to extend the residence permit (Aufenthaltstitel)
    .meaning = With this letter you apply to have your residence permit extended, and you ask for a certificate that you may stay until the decision. What matters is that the letter arrives before the card runs out.
document-letter-benefit_renewal = Apply informally to the Jobcenter for further payment
    .meaning = With this letter you ask the Jobcenter to go on paying. The forms can follow later; the letter keeps the day.
document-letter-childcare_need = Tell the youth office (Jugendamt) that childcare is needed
    .meaning = With this letter you tell the youth office (Jugendamt) that your child needs a childcare place. From now on the office has to look for one and answer you.
document-letter-review_request = Have a decision checked again (§ 44 SGB X)
    .meaning = With this letter you ask the office to check earlier decisions again. If too little was paid, money may be paid afterwards.
document-letter-confidentiality_release = Release from confidentiality (Schweigepflicht)
    .meaning = With this sheet you allow the counselling service to talk with one particular place about particular things. You do not have to sign it, and you can take it back at any time.

document-refused-no_letter = It is not said which letter it should be. Choose one from the list.
document-kind-letter = Ready letter
