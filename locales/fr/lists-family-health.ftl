## birth_papers
list-birth_papers-certificate = Acte de naissance (Geburtsurkunde)
list-birth_papers-register_extract = Extrait du registre des naissances (Registerauszug)
list-birth_papers-pending = Déclaré à l’état civil, pas encore de papier
list-birth_papers-none = Encore rien

## care_states
list-care_states-none = Non
list-care_states-needed = Oui, encore rien demandé
list-care_states-applied = Degré de dépendance (Pflegegrad) demandé
list-care_states-refused = Refusé
list-care_states-recognised = Degré de dépendance reconnu

## child_places
list-child_places-at_home = À la maison
list-child_places-kita = Crèche (Kita)
list-child_places-childminder = Nourrice agréée (Kindertagespflege)
list-child_places-playgroup = Groupe de jeux (Spielgruppe, Brückenprojekt)
list-child_places-school = École
list-child_places-school_all_day = École toute la journée (OGS)
list-child_places-training = Formation professionnelle (Ausbildung)
list-child_places-work = Travail
list-child_places-nothing = Nulle part

## consultations
list-consultations-none = Personne
list-consultations-legal_counsel = Conseil juridique
list-consultations-family_specialist = Conseil spécialisé pour la famille
list-consultations-crisis_service = Aide spécialisée aujourd’hui
list-consultations-specialist = Un autre service spécialisé

## contact_ways
list-contact_ways-in_person_only = Seulement en personne, ne pas appeler ni écrire
list-contact_ways-call = M’appeler
list-contact_ways-voicemail = Laisser un message vocal
list-contact_ways-text_message = Envoyer un SMS
list-contact_ways-messenger = Écrire par une messagerie
list-contact_ways-email = Envoyer un e-mail
list-contact_ways-letter = Envoyer une lettre

## custody_kinds
list-custody_kinds-alone = Moi, sans l’autre parent
list-custody_kinds-both = L’autre parent et moi ensemble
list-custody_kinds-other_parent = L’autre parent, sans moi
list-custody_kinds-guardian = Un tuteur ou le service de la jeunesse (Jugendamt)
list-custody_kinds-unclear = Ce n’est pas clair

## disability_states
list-disability_states-none = Non
list-disability_states-noticed = Nous sommes inquiets, pas encore d’examen
list-disability_states-examined = Constaté par un médecin, encore rien demandé
list-disability_states-applied = Aide ou carte d’invalidité demandée
list-disability_states-recognised = Reconnu (carte ou décision)

## earlier_insurances
list-earlier_insurances-german_statutory = En Allemagne, caisse maladie publique
list-earlier_insurances-german_private = En Allemagne, privée
list-earlier_insurances-eu = Dans un autre pays de l’UE
list-earlier_insurances-social_office = Par le bureau d’aide sociale (Sozialamt)
list-earlier_insurances-none = Jamais

## family_states
list-family_states-single = Célibataire
list-family_states-married = Mariage civil
list-family_states-religious_marriage = Mariage religieux seulement
list-family_states-partnership = Vie en couple
list-family_states-separated = Séparation
list-family_states-divorced = Divorce
list-family_states-widowed = Veuvage

## genders
list-genders-female = féminin
list-genders-male = masculin
list-genders-diverse = divers
list-genders-none = pas d’indication

## kita_hours
list-kita_hours-25 = 25 heures par semaine
list-kita_hours-35 = 35 heures par semaine
list-kita_hours-45 = 45 heures par semaine

## living_places
list-living_places-here = Toujours chez moi
list-living_places-partly = Une partie du temps chez moi
list-living_places-elsewhere = Ailleurs en Allemagne
list-living_places-abroad = À l’étranger

## messengers
list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = Une autre

## need_areas
list-need_areas-residence = Séjour
list-need_areas-housing = Logement
list-need_areas-livelihood = Argent pour vivre
list-need_areas-health = Santé
list-need_areas-language = Langue
list-need_areas-education = École et formation
list-need_areas-work = Travail
list-need_areas-family = Famille
list-need_areas-protection = Sécurité
list-need_areas-social = Entourage
list-need_areas-letters = Lettres des services officiels

## paternities
list-paternities-married = Les parents sont mariés ensemble
list-paternities-acknowledged = La paternité est déjà reconnue
list-paternities-wanted = Pas encore, le père veut la reconnaître
list-paternities-not_wanted = Ne doit pas ou ne peut pas être reconnue
list-paternities-unclear = Ce n’est pas clair

## representatives
list-representatives-none = Personne
list-representatives-guardian = Tuteur d’un mineur (Vormund)
list-representatives-legal_carer = Personne nommée par le juge (rechtliche Betreuung)
list-representatives-power_of_attorney = Quelqu’un avec une procuration (Vollmacht)
list-representatives-lawyer = Une avocate ou un avocat
list-representatives-other = Une autre personne

## school_kinds
list-school_kinds-primary = École primaire (Grundschule)
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = École unique (Gesamtschule)
list-school_kinds-gymnasium = Lycée (Gymnasium)
list-school_kinds-foerderschule = École spécialisée (Förderschule)
list-school_kinds-berufskolleg = École professionnelle (Berufskolleg)
list-school_kinds-other = Une autre école

## school_steps
list-school_steps-nothing = Encore rien
list-school_steps-advice_booked = Rendez-vous au conseil scolaire (Seiteneinsteigerberatung)
list-school_steps-registered = Inscription faite, nous attendons une école
list-school_steps-assigned = Une école est attribuée
list-school_steps-refused = Refusé

## strains
list-strains-none = Bien
list-strains-some = Cela me pèse parfois
list-strains-heavy = Cela me pèse beaucoup

## youth_care
list-youth_care-never = Non
list-youth_care-current = Oui, en ce moment
list-youth_care-ended = Oui, avant

## youth_situations
list-youth_situations-school = École
list-youth_situations-training = Formation professionnelle (Ausbildung)
list-youth_situations-study = Université
list-youth_situations-work = Travail
list-youth_situations-course = Cours d’allemand
list-youth_situations-waiting = Place acceptée, commence plus tard
list-youth_situations-nothing = Rien de cela en ce moment
