
## The person's own page
document-client-phrases = جمله‌هایی به آلمانی برای باجهٔ اداره
document-phrase-receipt = می‌خواهم این را تحویل بدهم. لطفاً یک رسید تحویل با تاریخ به من بدهید.
document-phrase-missing = لطفاً برایم بنویسید چه چیزی هنوز کم است و تا چه تاریخی باید بیاورم.
document-phrase-language = من به { $language } صحبت می‌کنم. ممکن است آهسته صحبت کنید یا کسی را برای ترجمه بیاورید؟

## Papers: there, missing, who gets them
document-checklist-title = مدارک من
document-checklist-how = هر چه را دارید علامت بزنید. آنچه کم است، با هم تهیه می‌کنیم.
document-checklist-none = برای گام‌های بعدی به هیچ مدرکی نیاز ندارید.
document-checklist-note = هیچ‌وقت اصل مدرک را به کسی ندهید: اصل را نشان دهید و کپی را تحویل بدهید.
document-column-paper = مدرک
document-column-there = موجود است
document-column-missing = کم است
document-column-gets_it = چه کسی تهیه می‌کند؟
document-column-by = تا تاریخ
