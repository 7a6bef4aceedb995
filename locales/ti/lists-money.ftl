## notice_outcomes
list-notice_outcomes-as_expected = ከምቲ ትጽቢት
list-notice_outcomes-reduced = ዝወሓደ ገንዘብ ወይ ዝተቖርጸ
list-notice_outcomes-refused = ተነጺጉ ወይ ደው ኢሉ
list-notice_outcomes-reclaimed = ገንዘብ ክትመልሱ ተሓቲትኩም
list-notice_outcomes-not_understood = ኣይተረድኣን

## income_kinds
list-income_kinds-wage = ደሞዝ
list-income_kinds-self_employment = ናይ ገዛእ ርእሲ ስራሕ
list-income_kinds-training_pay = ናይ ስልጠና ደሞዝ
list-income_kinds-maintenance = መናበዪ ገንዘብ
list-income_kinds-pension = ጡረታ
list-income_kinds-family = ሓገዝ ካብ ስድራቤት
list-income_kinds-savings = ዝተዋህለለ ገንዘብ
list-income_kinds-other = ካልእ

## rent_payers
list-rent_payers-self = ባዕለይ
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = ቤት ጽሕፈት ማሕበራዊ ሓገዝ (Sozialamt)
list-rent_payers-shelter = ክራይ የለን (መዕቆቢ)
list-rent_payers-others = ካልኦት

## debt_kinds
list-debt_kinds-none = ዕዳ የለን
list-debt_kinds-rent = ክራይ ገዛ
list-debt_kinds-energy = ኤለክትሪክ ወይ ጋዝ
list-debt_kinds-phone = ቴለፎን ወይ ኢንተርነት
list-debt_kinds-collection = ኣኻቢ ዕዳ (Inkasso)
list-debt_kinds-authority = ንመንግስታዊ ቤት ጽሕፈት ዝምለስ ገንዘብ
list-debt_kinds-maintenance = መናበዪ ገንዘብ
list-debt_kinds-health_insurance = መድሕን ጥዕና
list-debt_kinds-fine = ናይ ገንዘብ መቕጻዕቲ (Bußgeld)
list-debt_kinds-bank = ባንክ፣ ብቐስ ዝኽፈል ዕድጊ
list-debt_kinds-private = ንውልቀሰባት

## energy_states
list-energy_states-fine = ኩሉ ተኸፊሉ
list-energy_states-arrears = ዘይተኸፍለ ኣሎ
list-energy_states-threatened = ከይቁረጽ የፈራርሕ
list-energy_states-announced = ዝቑረጸሉ ዕለት ተነጊሩ
list-energy_states-cut = ተቖሪጹ

## garnishments
list-garnishments-none = ካብዚኣቶም ዋላ ሓደ
list-garnishments-court_order = ትእዛዝ ክፍሊት ቤት ፍርዲ (Mahnbescheid፣ ብጫ ቡስጣ)
list-garnishments-enforcement_order = ናይ ምፍጻም ትእዛዝ (Vollstreckungsbescheid)
list-garnishments-bailiff = ናይ ቤት ፍርዲ ዕዳ ኣካቢ (Gerichtsvollzieher) ክመጽእ እዩ
list-garnishments-account = ሕሳብ ባንክ ተታሒዙ (Kontopfändung)
list-garnishments-wage = ደሞዝ ተታሒዙ (Lohnpfändung)

## tenancy_threats
list-tenancy_threats-none = ኣይፋልን
list-tenancy_threats-arrears = ዘይተኸፍለ ክራይ፣ ናይ ምውጻእ ደብዳበ ገና የለን
list-tenancy_threats-notice = ናይ ምስንባት ደብዳበ መጺኡ (Kündigung)
list-tenancy_threats-action = ካብ ገዛ ንምውጻእ ክሲ ካብ ቤት ፍርዲ (Räumungsklage)
list-tenancy_threats-eviction_date = ብግዲ ናይ ምውጻእ ዕለት (Räumungstermin)

## housing_defects
list-housing_defects-none = ዋላ ሓንቲ
list-housing_defects-mould = ሻጋ ወይ ጥልቀት
list-housing_defects-heating = መሞቒ ወይ ሙቕ ማይ
list-housing_defects-barriers = ደረጃታት፣ መሰናኽል
list-housing_defects-noise = ዓውዓውታ
list-housing_defects-crowded = ኣዝዩ ጸቢብ
list-housing_defects-vermin = ሓሰኻታት ወይ ኣናጹ
list-housing_defects-no_key = ክዕጸው ኣይክእልን

## housing_permits
list-housing_permits-none = ኣይፋልን
list-housing_permits-applied = ምልክታ ኣቕሪብና
list-housing_permits-held = ኣሎ

## residence_obligations
list-residence_obligations-none = ኣይፋልን
list-residence_obligations-state = ኣብ ክፍለ ሃገር NRW
list-residence_obligations-municipality = ኣብ ዝተወሰነት ከተማ
list-residence_obligations-accommodation = ኣብ ዝተወሰነ መዕቆቢ

## move_reasons
list-move_reasons-none = ምግዓዝ ኣየድልን
list-move_reasons-work = ስራሕ
list-move_reasons-training = ስልጠና ወይ ዩኒቨርሲቲ
list-move_reasons-course = ኮርስ ቋንቋ
list-move_reasons-family = ስድራቤት
list-move_reasons-health = ጥዕና ወይ ክንክን
list-move_reasons-space = ዝያዳ ቦታ
list-move_reasons-other = ካልእ

## flat_offers
list-flat_offers-none = ገና ኣይተረኽበን
list-flat_offers-offered = ቀሪቡ፣ ገና ኣይተፈረመን
list-flat_offers-signed = ውዕል ተፈሪሙ

## registration_states
list-registration_states-yes = እወ፣ ኣብዚ
list-registration_states-elsewhere = ገና ኣብቲ ናይ ቀደም ኣድራሻ
list-registration_states-no = ኣይፋልን
