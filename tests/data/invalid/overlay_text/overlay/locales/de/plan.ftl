actor-imigration_office = Amt für Migration
rule-residence-renewal =
    .measure = Verlängern, { $when }
