/** What learners can do afterwards, and who is left behind; with what research gives to others. */
export const education = `education and research | school classroom grade parents maths chemistry physics truancy erasmus tutoring apprentice kindergarten graders homework whiteboard student teacher pupil course lesson class learner university exam curriculum lecture parent campus term faculty library phd paper thesis

course-passed: the share of {students} who pass the course
  +% lagging people | curriculum tutoring course exam lecture study-group mock-exam teaching-material remedial-class after-school-programme language-screening homework-club | Who has learned it?
course-completed: the share of {students} who finish the course they started
  +% lagging people | online-course mooc video-lecture reminder mentoring e-learning blended learning-platform recorded-lecture degree-programme master's-programme mba bootcamp online-programme distance-learning certificate-programme | Where do we lose them?
reading-level: the share of {pupils} who read at the level of their year
  +% lagging people | reading library literacy book reading-buddy phonics reading-corner intervention book-club reading-hour school-library book-bank | Who can read what the others read?
mastery: the share of {students} who still master the material a month later
  +% people | teaching quiz exercise workbook flipped-classroom lesson-plan feedback teacher-training | Does it stay?
attendance: the share of {students} who attend nine days in ten
  +% people | attendance truancy breakfast-club home-visit timetable bus mentoring pastoral | Who is not even there?
safe-at-school: the share of {pupils} who feel safe at school
  +% people | bullying anti-bullying anti-bullying-policy school-safety harassment school-social-worker conflict-mediator mediator school-counsellor | Who is afraid of the break?
experiments: the share of science lessons in which pupils experiment themselves
  +% people | science-lab chemistry-lab physics-lab maker-space experiment-kit robotics-kit | Do learners try for themselves?
drop-out: the share of {students} who drop out
  -% lagging people | counselling scholarship mentoring tutoring early-warning advising induction-week study-skill | Whom do we lose for good?
parents-involved: the share of families who talk with a teacher every term
  +% people | parent-evening parent-portal newsletter conference home-visit parent-teacher app | Do home and school pull the same way?
teachers-using: the share of teachers who use [it] every week
  +% people | teacher-training tablet teaching-material smartboard learning-platform lesson-plan peer-observation toolkit | Did it reach the classroom?
graduates-employed: the share of graduates in work or study after six months
  +% lagging people | career-service internship alumni employer career-fair career-day apprenticeship job-centre work-experience careers | Where do they go from here?
homework-done: the share of homework handed in on time
  +% people | homework homework-policy homework-app homework-diary | Do learners go on at home?
reused-findings: the number of groups that build on our results
  +count lagging product | paper dataset preprint publication journal thesis software toolbox replication | Who builds on what we found?
funded-proposals: the share of proposals that are funded
  +% lagging business | grant-application grant proposal funding application research-plan consortium eu-funding research-funding | Do others believe in the question?
programme-applicants: the number of qualified applications per place
  +count business | degree-programme master-programme open-day prospectus admissions study-programme campus-tour virtual-open-day | Who wants to learn here?
digital-lessons: the share of lessons in which pupils work with digital tools themselves
  +% people | digital-tool tablet laptop-cart coding-club digital-skill interactive-whiteboard | Do learners do more than watch?
`;
