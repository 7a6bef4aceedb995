# Why a rule fires, or why not.

explain-fires = تنطبق
explain-does-not-fire = لا تنطبق
explain-unknown = ما زالت مفتوحة
explain-not-in-force = غير سارية في هذا اليوم
explain-followed = خطوة تابعة لـ { $rule }
explain-followed-absent = خطوة تابعة لـ { $rule } وهي ليست في الخطة
explain-open-roster = قد يُضاف أشخاص آخرون: { $question }
explain-deadline = { $kind }: { $due }، الموعد الآمن { $safe }
explain-law = القانون: { $law } · بتاريخ { $from } · { $certainty }
explain-gap = لم يُفحص: { $gap }
