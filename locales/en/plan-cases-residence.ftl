# Practice cases about residence.

case-mamadou = Mamadou B., 19, with a training place
    .setting = Counselling in the shelter, French, alone in the office. Mamadou B. is polite and answers briefly. He speaks of his brother’s death and his nights only when he feels safe.
    .advice = Do not look at asylum alone: first ask for letters of the immigration office (Ausländerbehörde) and their time limit, then training and § 25a side by side. Legal advice stands before every step towards a passport.
