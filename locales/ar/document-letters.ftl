# Ready letters: their names, and what the person signs. The letter itself stands in
# forms/templates/letters/, in German.
document-letter-day = Düsseldorf, { $day }
document-letter-signature = التوقيع
document-letter-enclosures = المرفقات
document-letter-sign = من فضلك اقرأ الرسالة أو اطلب أن تُترجم لك. وقّع عليها فقط إذا كان كل ما فيها صحيحًا.
document-letter-send = أرسل الرسالة اليوم: بالبريد المسجّل (Einschreiben) أو عبر نموذج التواصل الخاص بالدائرة أو بالفاكس. أو سلّمها باليد واطلب تأكيد الاستلام على نسخة. واحفظ هذا الإثبات في مكان آمن.

document-letter-residence_renewal = طلب تمديد تصريح الإقامة (Aufenthaltstitel)
    .meaning = بهذه الرسالة تطلب تمديد تصريح إقامتك، وتطلب شهادة تسمح لك بالبقاء إلى أن يصدر القرار. المهم أن تصل الرسالة قبل انتهاء البطاقة.
document-letter-benefit_renewal = طلب غير رسمي لمواصلة الدفع من الـ Jobcenter
    .meaning = بهذه الرسالة تطلب من الـ Jobcenter أن يستمر في الدفع. يمكن تقديم الاستمارات لاحقًا؛ الرسالة تحفظ لك تاريخ اليوم.
document-letter-childcare_need = إبلاغ دائرة الشباب (Jugendamt) بالحاجة إلى رعاية الطفل
    .meaning = بهذه الرسالة تُبلغ دائرة الشباب (Jugendamt) أن طفلك يحتاج إلى مكان رعاية. من الآن على الدائرة أن تهتم بالأمر وأن تردّ عليك.
document-letter-review_request = طلب مراجعة قرار (§ 44 SGB X)
    .meaning = بهذه الرسالة تطلب من الدائرة أن تراجع قرارات سابقة. إذا كان المبلغ المدفوع أقل مما يجب، فقد يُدفع لك الفرق.
document-letter-confidentiality_release = الإعفاء من واجب السرية (Schweigepflicht)
    .meaning = بهذه الورقة تسمح لمركز الاستشارة بأن يتحدث مع جهة محددة عن أمور محددة. لست مضطرًا إلى التوقيع، ويمكنك التراجع في أي وقت.

document-refused-no_letter = لم يُحدَّد أي رسالة. اختاروا واحدة من القائمة.
document-kind-letter = رسالة جاهزة
