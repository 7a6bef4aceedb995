
## Rules
rule-work-jobseeker =
    .client = Встаньте на этой неделе на учёт для поиска работы (arbeitsuchend). Мы Вам поможем, можно и онлайн.
rule-work-job_lost_report =
    .client = Встаньте сегодня вместе с нами на учёт для поиска работы (arbeitsuchend) в агентстве по труду (Agentur für Arbeit). В первый день без работы встаньте там на учёт по безработице (arbeitslos).
rule-work-job_lost_report_early =
    .client = Встаньте на этой неделе на учёт для поиска работы (arbeitsuchend) в агентстве по труду (Agentur für Arbeit), даже если Вы ещё работаете.
rule-work-dismissal_action =
    .client = Сходите в ближайшие два дня в консультацию с письмом об увольнении. До этого ничего не подписывайте у работодателя.
rule-work-dismissal_late =
    .client = Сходите завтра в консультацию с письмом об увольнении. Возможно, ещё что-то можно сделать.
rule-work-tell_residence_office =
    .client = Напишите на этой неделе вместе с нами короткое письмо о Вашей работе. Новую работу начинайте, только когда мы проверим Ваш документ.
rule-work-fixed_term =
    .client = Спросите работодателя, продлят ли договор, и всё равно встаньте на этой неделе на учёт для поиска работы (arbeitsuchend).
rule-work-wage =
    .client = Запишите, в какие дни и сколько Вы работали, и сходите с нами в консультацию. Там напишут письмо работодателю.
rule-work-permission_tolerated =
    .client = Сходите в ближайшие две недели в консультацию, прежде чем начинать работу.
rule-work-stagnation =
    .client = Подумайте, какой маленький шаг был бы Вам в радость. На следующей встрече мы вместе его спланируем.
rule-work-parallel_practice =
    .client = Найдите вместе с нами фирму, где можно несколько дней попробовать поработать, параллельно с курсом немецкого.
rule-work-cv =
    .client = Напишите вместе с нами резюме на немецком. Важно всё, что Вы умеете и делали.
rule-work-recognition_regulated =
    .client = Сходите в ближайшие четыре недели в консультацию по признанию дипломов. Пожалуйста, возьмите все дипломы и свидетельства, копии или фото тоже.
rule-work-recognition_overdue =
    .client = Напишите в ближайшие две недели вместе с нами короткое письмо: мы спросим, как продвигается Ваше заявление.
rule-work-adaptation =
    .client = Найдите вместе с консультацией по признанию дипломов место на курсе или на экзамене. Вы уже многого добились.
rule-education-school_certificate =
    .client = Сходите с Вашими аттестатами в консультацию народного университета (Volkshochschule). Иностранные аттестаты тоже могут засчитать.
rule-education-study_counselling =
    .client = Сходите с Вашими аттестатами и дипломами в консультацию какого-нибудь вуза.
rule-education-training_search =
    .client = Договоритесь вместе с нами о встрече в консультации по выбору профессии (Berufsberatung). Возьмите аттестаты, если они у Вас есть.
rule-education-training_grant =
    .client = Подайте вместе с нами заявление в агентство по труду (Agentur für Arbeit) на деньги на время обучения. Пожалуйста, принесите договор об обучении.
rule-education-student_money =
    .client = Сходите на этой неделе в социальную консультацию для студентов (Studierendenwerk). Не подавайте никаких заявлений, пока мы об этом не поговорили.
rule-education-student_money_now =
    .client = Сходите сегодня туда, куда мы Вам скажем. Там Вам дадут еду и совет.
rule-language-right_ends =
    .client = Запишитесь на этой неделе с Вашим направлением в языковую школу. Попросите подтверждение записи на бумаге.
rule-language-waiting =
    .client = Спросите вместе с нами в нескольких языковых школах. Пока курс не начался, мы найдём языковое кафе или онлайн-курс.
rule-language-obstacle_cost =
    .client = Спросите в языковой школе об освобождении от оплаты и о деньгах на проезд. Пожалуйста, возьмите решение о Вашем пособии (Bescheid).
rule-language-vocational_agency =
    .client = Спросите в агентстве по труду (Agentur für Arbeit) о курсе немецкого для работы (Berufssprachkurs).
rule-language-alternatives_eu =
    .client = Найдите вместе с нами вечерний курс немецкого или языковое кафе поблизости.

## Actors
actor-labour_counselling = Консультация по вопросам труда (Beratungsstelle Arbeit)
actor-labour_court = Суд по трудовым делам (Arbeitsgericht)
actor-recognition_office = Ведомство по признанию дипломов (Anerkennungsstelle)
actor-student_services = Служба для студентов и консультация вуза (Studierendenwerk)
actor-adult_education = Народный университет или вечерняя школа (VHS)

## Papers
doc-dismissal_letter = Письмо об увольнении с конвертом или соглашение (Aufhebungsvertrag)
doc-work_contract = Трудовой договор (Arbeitsvertrag)
doc-payslips = Расчётные листы и записи часов
doc-recognition_letter = Решение или письмо ведомства по признанию дипломов
doc-school_reports = Школьные аттестаты и табели (также копии или фото)
doc-enrolment = Справка из вуза (Studienbescheinigung)

## Links
rule-language-vocational_beside_work =
    .client = Спросите вместе с нами о курсе немецкого для работы (Berufssprachkurs), который подходит к Вашему рабочему времени.
rule-work-unemployed_claim =
    .client = Встаньте вместе с нами на учёт по безработице (arbeitslos) в агентстве по труду (Agentur für Arbeit). Только с этого дня может начаться пособие по безработице (Arbeitslosengeld).
rule-work-told_too_late =
    .client = Сходите в ближайшие два дня вместе с нами в консультацию, прежде чем мы напишем ведомству о Вашей работе.
