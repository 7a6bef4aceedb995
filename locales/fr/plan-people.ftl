## Rules
rule-social-discrimination =
    .client = Écrivez ce qui s’est passé, quand, et qui était là. Le conseil est confidentiel, et nous venons volontiers avec vous.
rule-social-discrimination_late =
    .client = Si vous le voulez, nous allons avec vous au service de conseil. Même maintenant, il peut encore aider.
rule-social-wished_offer =
    .client = Choisissez une activité parmi vos souhaits. La première fois, quelqu’un vient volontiers avec vous.
rule-letters-helper =
    .client = Apportez vos lettres à notre permanence (Sprechstunde), même celles qui sont fermées. Nous les lisons ensemble.
rule-mobility-licence =
    .client = Demandez bientôt un permis de conduire allemand. Après six mois, vous n’avez plus le droit de conduire avec l’ancien.
rule-mobility-licence_late =
    .client = Pour le moment, ne conduisez pas de voiture. Nous voyons avec vous comment obtenir un permis de conduire allemand.
rule-mobility-reduced_ticket =
    .client = Demandez avec votre décision (Bescheid) le ticket réduit (Sozialticket). Nous vous montrons où.
rule-legal-contract_withdrawal =
    .client = Apportez-nous le contrat demain. Souvent, une courte lettre suffit pour en sortir.
rule-legal-contract_check =
    .client = Apportez-nous le contrat. Nous regardons quand et comment vous pouvez le résilier.
rule-social-consent_withdrawn =
    .client = Vous avez retiré un accord. Nous prévenons le service, vous n’avez rien à faire.
rule-social-own_view =
    .client = D’ici au prochain entretien, réfléchissez à ce qui doit changer en premier pour vous.

## Actors
actor-anti_discrimination = Service contre la discrimination (Servicestelle ADA)
actor-driving_licence_office = Service des permis de conduire (Fahrerlaubnisbehörde)
actor-consumer_advice = Conseil aux consommateurs (Verbraucherzentrale)

## Papers
doc-memory_notes = Vos notes (quand, où, qui, quoi, témoins)
doc-driving_licence = Permis de conduire avec traduction
doc-contract = Contrat et lettres à ce sujet
