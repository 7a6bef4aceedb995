# $section: the section's name
line-place = سؤال { $at } از { $of } · { $section }
line-known = تا حالا: { $value }
line-more = … و { $count } مورد دیگر: برای جستجو چند حرف بنویسید
line-several = چند گزینه ممکن است؛ با ویرگول (کامه) جدا کنید.
line-roster = نوشتن نام: اضافه می‌شود. شماره: تغییر آن مورد. -1: برداشتن مورد اول. +: مورد بی‌نام. >: همه‌اش همین است.
line-understood = فهمیده شد: { $value }
line-saved = ذخیره شد.
line-not_stored = طبق توافق ذخیره نشد.
line-error = لطفاً بررسی کنید: { $text }
line-warning = توجه: { $text }
line-help =
    جواب‌ها: متن، تاریخ (DD.MM.YYYY)، شمارهٔ یک گزینه یا آغاز متن آن؛ چند گزینه را با ویرگول (کامه) جدا کنید.
    #1 نمی‌دانم · #2 ترجیح می‌دهم جواب ندهم · #3 بعداً · #4 به وضع من مربوط نیست
    > ادامه · < برگشت · ~ پس‌گرفتن آخرین جواب · * و متن: یادداشت
    ! موارد باز · !2 رفتن به دومی · = برنامهٔ کمک تا اینجا · ? راهنما · . پایان
line-open = موارد باز: { $count }
line-reason-failed = لطفاً بررسی کنید
line-reason-withheld = هنوز باید روشن شود
line-reason-not-asked = هنوز پرسیده نشده
line-reason-off-route = نگه داشته شده، فعلاً حساب نمی‌شود
line-fault-empty = چیزی نوشته نشده است. با > ادامه می‌یابد.
line-fault-date = این تاریخ نیست. برای مثال: 29.12.2026 یا 12.2026 یا 2026
line-fault-time = این ساعت نیست. برای مثال: 9:30
line-fault-number = این عدد نیست.
line-fault-range = این عدد اینجا ممکن نیست.
line-fault-choose = لطفاً شمارهٔ یک گزینه را بنویسید. ? راهنما را نشان می‌دهد.
line-anonymous = گفتگو ناشناس است: این نوشته نمی‌شود. > ادامه می‌دهد.
line-languages = زبان شخص: شمارهٔ آن، یا آغاز نام زبان یا نام یک کشور
line-notice-help = 1 یا 2 یا 3 بنویسید؛ نقطه . پایان می‌دهد و هیچ چیز ذخیره نمی‌شود.
line-pseudonym = نام ساختگی یا کد کوتاه:
line-passphrase = رمز عبور (پسورد):
line-new-passphrase = رمز تازه برای این کامپیوتر:
line-passphrase-again = یک بار دیگر:
line-recovery =
    کد بازیابی. لطفاً همین حالا آن را بنویسید؛ دیگر هیچ‌وقت نشان داده نمی‌شود:
    { $code }
    بدون رمز عبور و بدون این کد دیگر هیچ‌کس نمی‌تواند پرونده‌ها را بخواند.
# $number: the first characters of the case's number
line-resumed = پروندهٔ { $number }: از همان جا که گفتگو مانده بود ادامه می‌دهیم.
line-milestone = گفتگوی کوتاه کامل شد. اکنون همهٔ سؤال‌های دیگر می‌آید؛ علامت = برنامهٔ کمک را نشان می‌دهد و نقطه . پایان می‌دهد.
line-finished = همهٔ سؤال‌ها پرسیده شد. پیش‌نویس برنامهٔ کمک:
line-stopped = متوقف شد. آنچه گفته شده می‌ماند. پیش‌نویس برنامهٔ کمک تا اینجا:
# $number: the first characters of the case's number
line-number = شمارهٔ پرونده { $number } است. برای ادامه: lotse interview --plain --case { $number }. برای برگه‌ها: lotse export { $number }
