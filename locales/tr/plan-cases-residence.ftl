# Practice cases about residence.

case-mamadou = Mamadou B., 19, meslek eğitimi yeri var
    .setting = Yurtta danışmanlık, Fransızca, büroda yalnız. Mamadou B. kibardır ve kısa cevap verir. Kardeşinin ölümünden ve gecelerinden ancak kendini güvende hissedince söz eder.
    .advice = Yalnızca ilticaya bakmayın: önce yabancılar dairesinin (Ausländerbehörde) mektuplarını ve süresini sorun, sonra meslek eğitimi (Ausbildung) ile § 25a’yı yan yana ele alın. Pasaportla ilgili her adımdan önce hukuki danışmanlık gelir.
