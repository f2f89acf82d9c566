/** What gets better for a person. */
export const personal = `personal | my myself i habit health fitness running sleep savings learn language family hobby gym diet book weight career journal life

sleep: my average night's sleep
  +hours people | sleep bedtime phone alarm caffeine mattress evening-routine screen | Do I wake up rested?
run-time: my time over five kilometres
  -minutes lagging people | running training-plan run jogging interval marathon half-marathon race parkrun coach shoes | Am I getting faster?
resting-pulse: my resting heart rate
  -count lagging people | exercise cardio gym swimming cycling bike walk steps workout sport training-plan rowing hike | Is my heart getting stronger?
strength: the weight that I lift without pain
  +kg lagging people | gym strength workout yoga physio stretching pilates climbing back pull-up push-up | What can my body do?
body-weight: my weight
  -kg lagging people | diet meal-plan cooking sugar gym nutrition calories fasting snack recipe alcohol food | Do I feel lighter?
saved-income: the share of my income that I save
  +% people | budget savings spending standing-order subscription investment etf expense-tracker account finances pension tax | What is left for later?
debt: my debt
  -money lagging people | loan credit-card mortgage debt student-loan repayment | What do I still owe?
talk-without-help: the minutes that I can hold a conversation in the language
  +minutes people | language course vocabulary flashcard tandem duolingo spanish french german italian japanese portuguese textbook grammar | Can I talk with people?
practice-score: my score in practice tests
  +% people | exam certificate mock-test course study textbook licence theory-test certification online-course class flashcard degree driving | Would I pass today?
screen-time: my daily screen time
  -hours people | phone social-media app screen notification digital-detox netflix gaming television | Where do my evenings go?
calm-days: the share of days on which I feel calm
  +% people | meditation journal therapy yoga mindfulness gratitude breathing nature stress retreat diary break | How am I, really?
free-evenings: the share of evenings that I spend with people I love
  +% people | family date-night friend call overtime dinner holiday kids weekend visit trip game-night vacation | Who gets my time?
focus-hours: my hours of undisturbed work a week
  +hours people | calendar focus routine morning time-blocking todo deep-work notification planner office desk productivity | How much of the week is mine?
own-income: the monthly income from my own work
  +money lagging business | side-project freelance portfolio shop client newsletter website blog app stripe product launch indie invoice landing-page course | Does somebody pay for it?
replies: the share of applications that lead to an interview
  +% people | cv portfolio application linkedin networking cover-letter job-search resume job | Do they want to meet me?
readers: the number of people who read what I write every week
  +count people | blog novel article newsletter book writing chapter essay story manuscript post podcast video youtube | Whom does it reach?
played-by-heart: the number of pieces that I can play for others
  +count lagging people | piano guitar song music lesson instrument choir practice drum violin | Can I play for friends?
used-from-books: the number of things that I do differently for what I read
  +count people | book reading read podcast course article library audiobook seminar | What has changed by what I read?
`;
