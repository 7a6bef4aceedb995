## language
q-language-first = Quelles langues parlez-vous depuis l’enfance ?
    .hint = Il y a plusieurs réponses possibles
q-language-reading = Lisez-vous et écrivez-vous bien dans votre langue ?
    .hint = Toutes les réponses sont bonnes
    .help = Ainsi nous trouvons un cours pour vous, et nous expliquons les lettres de vive voix si c’est plus facile.
q-language-level_source = Comment le savons-nous ?
    .hint = Montrez-nous un certificat, s’il vous plaît
q-language-level_on = Quand était l’examen ou le test ?
    .hint = Le mois suffit
    .check-in_future = Cette date est dans le futur. Merci de vérifier.
q-language-course_kind = Quelle sorte de cours est-ce, ou était-ce ?
q-language-right_until = Jusqu’à quand le bon ou l’obligation (Berechtigungsschein, Verpflichtung) est-il valable ?
    .hint = La date est sur la feuille
    .help = S’il n’y a pas de date : « ne s’applique pas ».
q-language-waiting_since = Depuis quand attendez-vous une place dans un cours ?
    .hint = Le mois suffit
    .check-in_future = Cette date est dans le futur. Merci de vérifier.
q-language-obstacles = Qu’est-ce qui rend difficile de suivre un cours en ce moment ?
    .hint = Il y a plusieurs réponses possibles
    .check-nothing_and_more = « Rien » ne va pas avec les autres réponses. Merci d’en enlever une.

## other_language
s-other_language = Autres langues
q-other_language-name = Quelle autre langue parlez-vous ?
    .hint = Une après l’autre, les dialectes aussi
q-other_language-skills = Que savez-vous faire dans cette langue ?

## past_course
s-past_course = Cours d’avant
q-past_course-provider = Dans quelle école était le cours ?
    .hint = Un cours après l’autre
q-past_course-kind = Quelle sorte de cours était-ce ?
q-past_course-from = Quand a-t-il commencé ?
    .hint = Le mois suffit
    .check-in_future = Cette date est dans le futur. Merci de vérifier.
q-past_course-until = Quand a-t-il fini ?
    .hint = Le mois suffit
    .check-before_start = Le cours aurait fini avant de commencer. Merci de vérifier les deux dates.
q-past_course-hours = Combien d’heures de cours y avait-il à peu près ?
    .hint = Elles sont sur l’attestation du cours
q-past_course-outcome = Comment s’est-il terminé ?

## education
s-education = École et formation
q-education-school_years = Combien d’années en tout êtes-vous allé(e) à l’école ?
    .hint = Les pauses ne posent pas de problème : seules les années d’école comptent
q-education-school_abroad = Quelle école avez-vous terminée à l’étranger ?
q-education-school_germany = Êtes-vous allé(e) à l’école en Allemagne ?
q-education-regulated = Faut-il une autorisation pour exercer votre métier en Allemagne ?
    .hint = Par exemple soins, médecine, enseignement, petite enfance, droit
    .help = Le site Anerkennungs-Finder montre si un métier est réglementé.
q-education-certificate_abroad = Avez-vous reçu le diplôme de votre métier à l’étranger ?
q-education-certificate_translated = Vos diplômes sont-ils traduits en allemand ?
    .hint = Par une traductrice ou un traducteur avec cachet
q-education-recognition = Où en est la reconnaissance de votre diplôme ?
    .hint = Montrez-nous les lettres à ce sujet
q-education-recognition_on = Quand le service a-t-il confirmé que tous les papiers sont là ?
    .hint = Dans la lettre : « vollständig »
    .check-in_future = Cette date est dans le futur. Merci de vérifier.
q-education-wishes = Que voulez-vous encore apprendre ou terminer ?
    .hint = Il y a plusieurs réponses possibles
    .check-nothing_and_more = « Rien pour l’instant » ne va pas avec les autres réponses. Merci d’en enlever une.
q-education-study_preparation = Avez-vous encore besoin de l’année préparatoire (Studienkolleg) ou d’un examen de langue pour vos études ?
    .hint = L’université ou uni-assist le dit
q-education-training = Avez-vous une place de formation professionnelle (Ausbildung) ?
    .hint = Une promesse compte aussi
q-education-training_starts = Quand commence la formation ?
    .hint = C’est dans le contrat
q-education-training_away = Pendant la formation, habitez-vous ailleurs que chez vos parents ?
    .hint = Aussi si vos parents habitent trop loin
q-education-training_grant = Avez-vous demandé l’aide pour la formation (Berufsausbildungsbeihilfe, BAB) ?
    .hint = Argent de l’agence pour l’emploi pendant la formation
q-education-money_for_study = Avez-vous assez d’argent jusqu’à la fin du semestre ?
    .hint = Compte, petit travail et aides ensemble

## training_abroad
s-training_abroad = Autres métiers et diplômes
q-training_abroad-occupation = Quel autre métier ou quelles autres études avez-vous appris ?
    .hint = Un métier après l’autre
q-training_abroad-country = Dans quel pays ?
q-training_abroad-years = Combien d’années cela a-t-il duré ?
q-training_abroad-degree = Comment l’avez-vous terminé ?
q-training_abroad-finished = Quand avez-vous terminé ?
    .hint = L’année suffit
    .check-in_future = Cette date est dans le futur. Merci de vérifier.
q-training_abroad-certificate = Avez-vous le diplôme ?

## work
q-work-status = Que faites-vous en ce moment ?
    .hint = Travail, formation, congé parental ou autre chose
q-work-permission = Que dit votre papier sur le travail ?
    .hint = Sur la carte ou la feuille annexe : « Erwerbstätigkeit … »
q-work-registered = Êtes-vous inscrit(e) à l’agence pour l’emploi ou au Jobcenter pour chercher du travail (arbeitsuchend) ?
    .hint = C’est possible en ligne et gratuit
q-work-jobcenter_plan = Avez-vous un plan avec le Jobcenter ?
    .hint = « Kooperationsplan »
q-work-employer = Où travaillez-vous ?
    .hint = Le secteur suffit
q-work-since = Depuis quand travaillez-vous là ?
    .hint = Le mois suffit
    .check-in_future = Cette date est dans le futur. Merci de vérifier.
q-work-limited_until = Jusqu’à quand dure votre contrat ?
    .hint = Sans limite de durée : « ne s’applique pas »
q-work-hours = Combien d’heures par semaine travaillez-vous ?
    .hint = En moyenne, ces derniers mois
q-work-gross = Combien gagnez-vous par mois, en brut ?
    .hint = C’est sur la fiche de paie
q-work-contract = Avez-vous un contrat de travail écrit ?
q-work-job_end = Avez-vous perdu votre travail, ou finit-il bientôt ?
    .hint = Montrez-nous la lettre, s’il vous plaît
q-work-told_on = Quand l’avez-vous appris, ou quand avez-vous reçu la lettre ?
    .hint = Le jour où elle était dans la boîte aux lettres ou remise en main propre
    .help = Des délais courts commencent ce jour-là.
    .check-in_future = Cette date est dans le futur. Merci de vérifier.
q-work-ends_on = Quel est ou était votre dernier jour de travail ?
    .hint = La fin du contrat de travail
q-work-wage_unpaid = Y a-t-il un employeur qui ne vous a pas payé un salaire ?
    .hint = Aussi après la fin du travail
q-work-wage_due_on = Quand le premier salaire manquant devait-il être payé ?
    .hint = Le jour, si possible ; le plus souvent le dernier du mois
    .check-in_future = Cette date est dans le futur. Merci de vérifier.
q-work-skills = Que savez-vous bien faire ?
    .hint = Aussi dans la vie de tous les jours ; plusieurs réponses possibles
q-work-cv = Avez-vous un CV en allemand ?
q-work-obstacles = Qu’est-ce qui rend difficile de trouver ou de garder un travail en ce moment ?
    .hint = Il y a plusieurs réponses possibles
    .check-nothing_and_more = « Rien » ne va pas avec les autres réponses. Merci d’en enlever une.
q-work-dream = Quel travail aimeriez-vous faire ?
    .hint = Avec vos propres mots

## past_job
s-past_job = Travail d’avant
q-past_job-activity = Quel travail faisiez-vous avant ?
    .hint = Un travail après l’autre, aussi sans contrat dans l’affaire familiale
q-past_job-country = Dans quel pays ?
q-past_job-years = Combien d’années ?
