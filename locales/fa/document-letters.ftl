# Ready letters: their names, and what the person signs. The letter itself stands in forms/templates/letters/, in German.
document-letter-day = { $day }
document-letter-signature = امضا
document-letter-enclosures = پیوست‌ها
document-letter-sign = لطفاً نامه را بخوانید یا بخواهید برایتان ترجمه کنند. فقط وقتی امضا کنید که همه‌چیز درست باشد.
document-letter-send = نامه را همین امروز بفرستید: با پست سفارشی (Einschreiben)، با فرم تماس اداره یا با فکس. یا نامه را خودتان تحویل دهید و بخواهید تحویل آن را روی یک کپی تأیید کنند. این مدرک را خوب نگه دارید.
document-letter-residence_renewal = درخواست تمدید اجازهٔ اقامت (Aufenthaltstitel)
    .meaning = با این نامه درخواست می‌کنید که اجازهٔ اقامت شما تمدید شود، و یک گواهی می‌خواهید که تا زمان تصمیم می‌توانید بمانید. مهم این است که نامه پیش از تمام‌شدن اعتبار کارت برسد.
document-letter-benefit_renewal = درخواست ادامهٔ پرداخت از Jobcenter با یک نامهٔ ساده
    .meaning = با این نامه درخواست می‌کنید که Jobcenter به پرداخت ادامه دهد. فرم‌ها را می‌شود بعداً فرستاد؛ این نامه تاریخ درخواست را حفظ می‌کند.
document-letter-childcare_need = اعلام نیاز به جای نگهداری برای کودک
    .meaning = با این نامه به ادارهٔ جوانان (Jugendamt) می‌گویید که کودک شما به جایی برای نگهداری و مراقبت نیاز دارد. از این پس اداره باید دنبال آن باشد و به شما جواب بدهد.
document-letter-review_request = بررسی دوبارهٔ یک تصمیم اداره (SGB X § 44)
    .meaning = با این نامه از اداره می‌خواهید تصمیم‌های قبلی را یک بار دیگر بررسی کند. اگر پول کمی پرداخت شده باشد، ممکن است بقیه‌اش بعداً پرداخت شود.
document-letter-confidentiality_release = برداشتن وظیفهٔ رازداری (Schweigepflicht)
    .meaning = با این برگه به مرکز مشاوره اجازه می‌دهید با یک نهاد معین دربارهٔ موضوع‌های معین صحبت کند. مجبور نیستید آن را امضا کنید، و هر زمان می‌توانید آن را پس بگیرید.
