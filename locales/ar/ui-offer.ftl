command-offers = العروض ورغبة الشخص
choose-offers = عن أي عرض يتحدث الشخص؟
choose-offer_wish = ماذا يقول الشخص عن هذا العرض؟
note-no_offers = لا يوجد في الدليل عرض لهذا الإجراء.
note-no_directory = لا توجد عروض في الدليل.
directory-not_for = غالباً ليس لهذا الشخص: العمر أو المكان أو الشرط
