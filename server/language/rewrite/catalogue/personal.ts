/** What gets better for a person. */
export const personal = `personal | my myself i habit fitness meditate exercise running sleep savings learn family hobby gym diet book weight career journal life guitar piano novel flat apartment garage basement attic wardrobe dad mom mum kids wife husband thesis cook driving lessons phone screen yoga healthier healthy bike debt marathon race

sleep: my average night's sleep
  +hours people | sleep bedtime phone alarm caffeine mattress evening-routine | Do I wake up rested?
run-time: my time over five kilometres
  -minutes lagging people | running training-plan interval marathon half-marathon race parkrun coach shoes | Am I getting faster?
resting-pulse: my resting heart rate
  -count lagging people | exercise cardio gym swimming cycling bike walk steps workout | Is my heart getting stronger?
strength: the weight that I lift without pain
  +kg lagging people | gym strength workout yoga physio stretching pilates climbing back | What can my body do?
body-weight: my weight
  -kg lagging people | diet meal-plan cooking sugar gym nutrition calories fasting snack | Do I feel lighter?
saved-income: the share of my income that I save
  +% people | budget savings spending standing-order subscription investment etf expense-tracker account | What is left for later?
talk-without-help: the minutes that I can hold a conversation in the language
  +minutes people | language language-course vocabulary flashcard tandem duolingo spanish french german italian japanese portuguese chinese arabic dutch language-class talk conversation | Can I talk with people?
practice-score: my score in practice tests
  +% people | exam certificate mock-test course study textbook licence theory-test online-course driving-licence driving-lesson theory-exam | Would I pass today?
screen-time: my daily screen time
  -hours people | phone social-media social-media-app app screen-time notification digital-detox netflix television | Where do my evenings go?
calm-days: the share of days on which I feel calm
  +% people | meditation journal diary therapy yoga mindfulness gratitude breathing nature stress | How am I, really?
free-evenings: the share of evenings that I spend with people I love
  +% people | family date-night friend call overtime dinner holiday kids weekend parents sunday grandparents | Who gets my time?
focus-hours: my hours of undisturbed work a week
  +hours people | calendar focus routine morning time-blocking todo deep-work notification planner | How much of the week is mine?
own-income: the monthly income from my own work
  +money lagging business | side-project freelance portfolio shop client newsletter website blog app | Does somebody pay for it?
replies: the share of applications that lead to an interview
  +% people | cv portfolio application linkedin networking cover-letter job-search resume job | Do they want to meet me?
used-from-books: the number of habits that I changed because of what I read
  +count people | book reading read audiobook podcast seminar | What has changed by what I read?
readers: the number of people who read what I write every week
  +count people | blog novel book-draft draft manuscript article newsletter book writing essay story | Whom does it reach?
pieces-by-heart: the number of pieces that I play by heart
  +count people | guitar piano violin instrument drum singing song music choir practice | Can I play for others?
code-unaided: the share of my exercises that I solve without help
  +% people | python javascript coding programming code-course math course coding-exercise | Could I do it alone?
home-dinners: the share of my dinners that are cooked at home
  +% people | cooking recipe meal-plan cook kitchen dinner | What do I live on?
commute: my time on the way to work
  -minutes people | commute move-house home-search move-closer | How much of the day is mine?
debt: the money that I owe
  -money lagging business | debt credit-card loan mortgage student-loan instalment pay-off | What is mine of what I earn?
`;
