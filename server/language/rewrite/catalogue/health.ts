/** Whether patients get well, are safe and need not wait. */
export const health = `health care | patient hospital icu cardiology dialysis radiology oncology maternity midwife paediatric paramedic bedside orthopaedics theatre pharmacist stroke heart-failure wound dementia surgical mri operation clinic nurse doctor ward care clinical medical therapy gp surgery diagnosis treatment physician health bed emergency triage diabetes medication

falls: the number of patient falls a month
  -count | fall-prevention risk-score sensor-mat rounding bed-rail bedside mobility | Does anybody get hurt in our care?
infections: the rate of infections caught in hospital
  -% lagging | hygiene hand-hygiene infection disinfection infection-control catheter isolation antibiotic antibiotic-stewardship audit sepsis | Does our care make people ill?
hand-hygiene: the hand hygiene compliance rate
  +% | hand-hygiene dispenser hygiene-training audit hygiene-poster hygiene | What do hands carry from bed to bed? | WHO five moments
readmissions: the share of patients who are back within 30 days
  -% lagging | discharge discharge-letter follow-up-call care-plan home-visit medication-plan telehealth remote-monitoring care-pathway discharge-summary | Were they well enough to go?
appointment-wait: the median wait for an appointment
  -days | appointment booking referral telehealth outpatient online-booking waiting-list clinic opening-hours hire-doctor hire-physician hire-therapist | How long do people worry before they are seen?
no-shows: the share of appointments that patients miss
  -% | reminder sms online-booking appointment transport waiting-list text-reminder self-check-in | How many slots help nobody?
medication-errors: the number of medication errors a month
  -count | medication barcode bedside-scanning pharmacy e-prescribing double-check reconciliation prescription drug infusion-pump | Does everybody get the right dose?
patient-experience: the share of patients who felt informed about their care
  +% lagging people | patient-survey patient-feedback bedside-feedback rounding leaflet interpreter bedside communication-training patient-portal visiting-hours | Do people know what happens to them?
length-of-stay: the average length of stay
  -days lagging | discharge care-pathway bed-management early-mobilisation ward-round day-surgery protocol discharge-planning enhanced-recovery | Who is in a bed and could be at home?
charting-time: the median time that {nurses} spend on records per shift
  -minutes people | electronic-record wound-documentation nursing-documentation documentation tablet template dictation clinical-system form single-sign-on care-record | How much of a shift goes to the screen?
prevention-uptake: the share of patients who take up screening or vaccination
  +% people | vaccination screening screening-van campaign reminder mobile-clinic invitation-letter outreach flu mammography | Whom could we spare an illness?
under-control: the share of patients whose blood pressure or sugar is under control
  +% lagging people | diabetes hypertension app telehealth chronic remote-monitoring care-plan coaching wearable | Are they healthier for it?
emergency-wait: the median wait in the emergency department
  -minutes | emergency triage fast-track staffing ambulance bed-management minor-injuries triage-protocol er ed emergency-room | How long do people in pain wait?
portal-use: the share of patients who manage their care online
  +% product | patient-portal app online-booking telehealth e-prescribing digital-front-door messaging kiosk website | Can people do it without the phone?
same-week-appointments: the share of patients seen within a week
  +% people | walk-in-clinic clinic opening-hours telehealth new-clinic outreach-clinic mobile-clinic extended-hours | How long do people wait to be seen?
handovers-complete: the share of handovers with all that the next shift needs to know
  +% | handover shift-handover sbar bedside-handover handover-procedure isbar | What gets lost between two shifts?
deterioration: the median time until a doctor sees a patient who gets worse
  -minutes | patient-monitor vital-sign bedside-monitor early-warning-score rapid-response telemetry | Who notices in time?
signed-before: the share of patients whose papers are complete before they arrive
  +% | consent-form patient-form pre-admission admission-form consent anamnesis medical-history check-in-kiosk | What do people fill in while they wait?
sepsis-time: the median time from signs to treatment
  -minutes | sepsis sepsis-screening sepsis-protocol stroke-pathway rapid-response early-warning-score pathway stroke stroke-unit | How long do minutes count that are lost?
`;
