/** Whether patients get well, are safe and need not wait. */
export const health = `health care | patient hospital clinic nurse doctor ward care clinical medical therapy gp surgery diagnosis treatment physician health bed

falls: the number of patient falls a month
  -count quality | fall-prevention risk-score sensor-mat rounding ward bed-rail handover bedside mobility morse-score bed-alarm | Does anybody get hurt in our care?
infections: the rate of infections caught in hospital
  -% lagging quality | hygiene hand-hygiene disinfection infection-control catheter isolation antibiotic audit sepsis dispenser protocol | Does our care make people ill?
hand-hygiene: the share of observed moments with clean hands
  +% quality | hand-hygiene dispenser hygiene-training audit poster hygiene | What do hands carry from bed to bed? | WHO five moments
readmissions: the share of patients who are back within 30 days
  -% lagging quality | discharge follow-up-call care-plan home-visit medication-plan telehealth remote-monitoring care-pathway discharge-summary transition social-worker rehabilitation | Were they well enough to go?
appointment-wait: the median wait for an appointment
  -days quality | appointment booking referral telehealth outpatient online-booking waiting-list clinic opening-hours e-referral video-consultation specialist triage surgery-list mri | How long do people worry before they are seen?
no-shows: the share of appointments that patients miss
  -% quality | reminder sms online-booking appointment transport waiting-list text-reminder self-check-in | How many slots help nobody?
medication-errors: the number of medication errors a month
  -count quality | medication barcode pharmacy e-prescribing double-check reconciliation prescription drug infusion-pump allergy dosing | Does everybody get the right dose?
patient-experience: the share of patients who felt informed about their care
  +% lagging people | patient-survey rounding leaflet interpreter consent bedside communication-training patient-portal visiting-hours information-sheet patient-information whiteboard | Do people know what happens to them?
length-of-stay: the average length of stay
  -days lagging quality | discharge care-pathway bed-management early-mobilisation ward-round day-surgery protocol discharge-planning enhanced-recovery | Who is in a bed and could be at home?
charting-time: the median time that {nurses} spend on records per shift
  -minutes people | electronic-record documentation ehr tablet template dictation clinical-system emr form single-sign-on care-record voice-recognition order-set | How much of a shift goes to the screen?
prevention-uptake: the share of patients who take up screening or vaccination
  +% people | vaccination screening campaign reminder mobile-clinic letter outreach flu mammography prevention health-fair check-up | Whom could we spare an illness?
under-control: the share of patients whose blood pressure or sugar is under control
  +% lagging people | diabetes hypertension app telehealth chronic remote-monitoring care-plan coaching wearable nutrition medication-plan glucose | Are they healthier for it?
emergency-wait: the median wait in the emergency department
  -minutes quality | emergency triage fast-track staffing ambulance bed-management minor-injuries er ed | How long do people in pain wait?
portal-use: the share of patients who manage their care online
  +% product | patient-portal app online-booking telehealth video-consultation e-prescribing digital-front-door messaging kiosk website | Can people do it without the phone?
time-to-treatment: the median time from arrival to treatment
  -minutes quality | stroke sepsis protocol pathway cardiology lab imaging order-set door-to-needle trauma point-of-care | How soon does help begin?
`;
