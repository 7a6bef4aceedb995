## reading_ease
list-reading_ease-fluent = ብቐሊሉ የንብብን እጽሕፍን
list-reading_ease-some = ብጸገም የንብብ
list-reading_ease-none = ኣየንብብን ኣይጽሕፍን

## language_skills
list-language_skills-understand = ምርዳእ
list-language_skills-speak = ምዝራብ
list-language_skills-read = ምንባብ
list-language_skills-write = ምጽሓፍ

## level_sources
list-level_sources-certificate = ምስክር ወረቐት
list-level_sources-placement_test = ናይ ደረጃ ፈተና
list-level_sources-own_view = ናይ ገዛእ ርእሲ ግምት
list-level_sources-counselor_view = ግምት ናይ ኣማኻሪ

## course_kinds
list-course_kinds-integration = ኮርስ ውህደት (Integrationskurs)
list-course_kinds-literacy = ኮርስ ውህደት ምስ ምንባብን ምጽሓፍን (Alphabetisierung)
list-course_kinds-second_script = ኮርስ ውህደት ንኻልኣይ ፊደላት
list-course_kinds-intensive = ህጹጽ ኮርስ (Intensivkurs)
list-course_kinds-first_orientation = ናይ መጀመርታ ኣንፈት ኮርስ (Erstorientierungskurs)
list-course_kinds-vocational = ናይ ስራሕ ቋንቋ ኮርስ (Berufssprachkurs)
list-course_kinds-town = ኮርስ ናይ ከተማ ወይ VHS
list-course_kinds-volunteers = ናይ ቋንቋ ኣኼባ ምስ ወለንተኛታት
list-course_kinds-online = ኮርስ ብኢንተርነት ወይ ኣፕ
list-course_kinds-other = ካልእ ኮርስ

## learning_obstacles
list-learning_obstacles-childcare = ንቆልዓ ዝሕዝ የለን
list-learning_obstacles-working_hours = ሰዓታት ስራሕ
list-learning_obstacles-travel = ነዊሕ መገዲ ወይ ዋጋ መጓዓዝያ
list-learning_obstacles-cost = ወጻኢ
list-learning_obstacles-no_place = ነጻ ቦታ የለን፣ ዝርዝር ተጸበይቲ
list-learning_obstacles-level = ኣዝዩ ከቢድ ወይ ቀሊል
list-learning_obstacles-learning = ንነዊሕ ግዜ ትምህርቲ ኣይነበረን
list-learning_obstacles-health = ጥዕና
list-learning_obstacles-residence = ወረቓቕቲ
list-learning_obstacles-other = ካልእ
list-learning_obstacles-nothing = ዋላ ሓንቲ

## school_levels
list-school_levels-none = ቤት ትምህርቲ ኣይነበረን
list-school_levels-primary = መባእታ ቤት ትምህርቲ
list-school_levels-lower_secondary = ማእከላይ ደረጃ (ኣስታት 8–10 ዓመት)
list-school_levels-upper_secondary = ንዩኒቨርሲቲ ዘእቱ (ንኣብነት ማትሪክ፣ Abitur)

## german_school_levels
list-german_school_levels-none = ኣይፋልን
list-german_school_levels-attending = ገና ኣብ ቤት ትምህርቲ
list-german_school_levels-left_without = ብዘይ ምስክር ወረቐት ዝተቋረጸ
list-german_school_levels-first = ቀዳማይ ምስክር ወረቐት (Hauptschulabschluss)
list-german_school_levels-middle = ማእከላይ ምስክር ወረቐት (Mittlerer Schulabschluss)
list-german_school_levels-entrance = ንዩኒቨርሲቲ ዘእቱ (Fachhochschulreife ወይ Abitur)

## training_degrees
list-training_degrees-vocational = ሞያዊ ስልጠና
list-training_degrees-bachelor = ባችለር
list-training_degrees-master = ማስተርስ ወይ ዲፕሎም
list-training_degrees-doctorate = ዶክተርነት
list-training_degrees-unfinished = ዘይተዛዘመ
list-training_degrees-on_the_job = ኣብ ስራሕ ዝተማህሮ

## recognition_steps
list-recognition_steps-not_started = ኣይተጀመረን
list-recognition_steps-counselled = ምኽሪ ተገይሩ
list-recognition_steps-applied = ምልክታ ቀሪቡ
list-recognition_steps-partial = ብኸፊል ኣፍልጦ ረኺቡ (መመላእታ የድሊ)
list-recognition_steps-full = ምሉእ ኣፍልጦ ረኺቡ
list-recognition_steps-zab = ናይ ZAB ገምጋም ምስክር ወረቐት ኣሎ
list-recognition_steps-refused = ተነጺጉ

## education_wishes
list-education_wishes-school_certificate = ናይ ትምህርቲ መመረቕታ
list-education_wishes-training = ሞያዊ ስልጠና (Ausbildung)
list-education_wishes-study = ትምህርቲ ዩኒቨርሲቲ
list-education_wishes-recognition = ኣፍልጦ ምስክር ወረቐት
list-education_wishes-retraining = ሞያ ንምቕያር ስልጠና (Umschulung)
list-education_wishes-nothing = ሕጂ ዋላ ሓንቲ

## training_states
list-training_states-none = ገና ቦታ የለን
list-training_states-promised = ቃል ተኣትዩ
list-training_states-contract = ውዕል ተፈሪሙ
list-training_states-running = ጀሚሩ
list-training_states-stopped = ተቋሪጹ

## employment_states
list-employment_states-full_time = ናይ ምሉእ ግዜ ስራሕ
list-employment_states-part_time = ናይ ፍርቂ ግዜ ስራሕ
list-employment_states-minijob = ንእሽቶ ስራሕ (Minijob)
list-employment_states-self_employed = ናይ ገዛእ ርእሲ ስራሕ
list-employment_states-training = ኣብ ሞያዊ ስልጠና
list-employment_states-internship = ልምምድ ወይ ወለንታዊ ኣገልግሎት
list-employment_states-study = ዩኒቨርሲቲ ወይ ቤት ትምህርቲ
list-employment_states-without_work = ስራሕ የለን
list-employment_states-parental_leave = ናይ ወለዲ ዕረፍቲ (Elternzeit)
list-employment_states-unable = ንሓዋሩ ምስራሕ ዘይከኣል
list-employment_states-retired = ጡረታ

## job_ends
list-job_ends-not = ኣይፋልን
list-job_ends-dismissed = ብኣስራሒ ምስንባት (Kündigung)
list-job_ends-fixed_term = ግዜኡ ዝተወሰነ ውዕል ይውዳእ ኣሎ
list-job_ends-own_notice = ብናይ ገዛእ ርእሲ ድሌት ምውጻእ
list-job_ends-agreement = ብስምምዕ ምፍራስ ውዕል (Aufhebungsvertrag)
list-job_ends-insolvent = እቲ ትካል ይዕጾ ኣሎ
list-job_ends-other = ብኻልእ መገዲ

## work_permissions
list-work_permissions-free = ስራሕ ፍቑድ (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = ዝተወሰነ ስራሕ ጥራይ
list-work_permissions-on_request = ብፍቓድ Ausländerbehörde ጥራይ
list-work_permissions-forbidden = ኣይተፈቕደን (nicht gestattet)
list-work_permissions-unclear = ንጹር ኣይኮነን

## work_skills
list-work_skills-languages = ብዙሕ ቋንቋታት
list-work_skills-driving = ምዝዋር መኪና
list-work_skills-computer = ኮምፒተር
list-work_skills-crafts = ኢደ-ጥበብ
list-work_skills-cooking = ምኽሻን
list-work_skills-care = ምክንኻን
list-work_skills-selling = ምሻጥ
list-work_skills-organising = ምውዳብ
list-work_skills-teaching = ምግላጽን ምምሃርን
list-work_skills-machines = ማሽናት ምስራሕ
list-work_skills-other = ካልእ

## work_obstacles
list-work_obstacles-language = ቋንቋ
list-work_obstacles-childcare = ንቆልዓ ዝሕዝ የለን
list-work_obstacles-permission = ፍቓድ
list-work_obstacles-health = ጥዕና
list-work_obstacles-recognition = ኣፍልጦ የለን
list-work_obstacles-mobility = መገድን መጓዓዝያን
list-work_obstacles-debts = ዕዳ ወይ ምሓዝ ደሞዝ
list-work_obstacles-discrimination = ኣድልዎ
list-work_obstacles-no_experience = ኣብ ጀርመን ተመክሮ ስራሕ የለን
list-work_obstacles-nothing = ዋላ ሓንቲ

## jobcenter_plans
list-jobcenter_plans-none = ኣይፋልን
list-jobcenter_plans-agreed = እወ፣ ብሓባር ተሰማሚዕና
list-jobcenter_plans-ordered = እወ፣ ብJobcenter ዝተወሰነ
