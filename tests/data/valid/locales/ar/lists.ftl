list-yes_no-yes = نعم
list-yes_no-no = لا
list-titles-temporary = إقامة مؤقتة
list-titles-tolerated = إقامة بالتسامح
list-titles-permanent = إقامة دائمة
list-roles-child = طفل
list-roles-spouse = الزوج
