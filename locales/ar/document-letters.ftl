# Ready letters: their names, and what the person signs. The letter itself stands in
# forms/templates/letters/, in German.
document-letter-day = { $day }
document-letter-signature = التوقيع
document-letter-enclosures = المرفقات
document-letter-sign = نرجو أن تقرؤوا الرسالة أو أن تُترجم لكم. وقّعوا عليها فقط إذا كان كل ما فيها صحيحاً.
document-letter-send = أرسلوا الرسالة اليوم: بالبريد المسجّل (Einschreiben) أو عبر نموذج التواصل في موقع الدائرة أو بالفاكس. أو سلّموها واطلبوا تأكيد الاستلام على نسخة. احتفظوا بهذا الإثبات في مكان آمن.

document-letter-residence_renewal = طلب تمديد الإقامة (Aufenthaltstitel)
    .meaning = بهذه الرسالة تطلبون تمديد إقامتكم، وتطلبون ورقة بأنه يحق لكم البقاء حتى يصدر القرار. المهم أن تصل الرسالة قبل انتهاء البطاقة.
document-letter-benefit_renewal = طلب استمرار المساعدة من الجوب سنتر (Jobcenter) بلا استمارة
    .meaning = بهذه الرسالة تطلبون أن يستمر الجوب سنتر (Jobcenter) في الدفع. الاستمارات يمكن أن تأتي لاحقاً؛ والرسالة تحفظ اليوم.
document-letter-childcare_need = الإبلاغ بالحاجة إلى مكان رعاية للطفل
    .meaning = بهذه الرسالة تقولون لمكتب رعاية الأطفال والشباب (Jugendamt) إن طفلكم يحتاج إلى مكان رعاية. من الآن على المكتب أن يهتم بالأمر وأن يردّ عليكم.
document-letter-review_request = طلب إعادة فحص قرار (SGB X § 44)
    .meaning = بهذه الرسالة تطلبون من الدائرة أن تفحص قرارات سابقة مرة أخرى. إذا دُفع أقل من اللازم فقد يُدفع الفرق لاحقاً.
document-letter-confidentiality_release = الإعفاء من واجب السرية (Schweigepflicht)
    .meaning = بهذه الورقة تسمحون لمركز الاستشارة أن يتحدث مع جهة معيّنة عن أمور معيّنة. لا يلزمكم أن توقّعوا عليها، ويمكنكم سحبها في أي وقت.

document-refused-no_letter = لم يُحدَّد أي رسالة. اختاروا واحدة من القائمة.
document-kind-letter = رسالة جاهزة
