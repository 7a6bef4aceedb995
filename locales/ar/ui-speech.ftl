# Reading aloud what the client looks at.

command-read_aloud = القراءة بصوت عالٍ
    .help = يقرأ ما يراه الشخص؛ وأي مفتاح يوقف القراءة (espeak-ng)
note-nothing_aloud = لا يوجد هنا ما يُقرأ.
note-no_speech = برنامج القراءة espeak-ng غير موجود. اطلبوا تثبيت الحزمة espeak-ng.
note-no_voice = لا يوجد صوت للغة { $name }. اقرؤوا النص بأنفسكم أو اتصلوا بمترجم.
