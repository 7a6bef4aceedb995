actor-imigration_office = Amt für Migration
rule-residence-renewal =
    .title = Verlängerung beantragen
    .measure = Verlängern, { $when }
