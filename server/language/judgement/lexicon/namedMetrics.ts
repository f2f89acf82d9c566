/** Metrics whose name says what they are about and when they move, by the guide in docs/judgement.md. */
import { type Code, Codes } from '../codes.ts';

/** What a metric tells by its name alone: its scope, and whether it moves early or settles at the end. */
export const METRICS = new Codes([
  'business lagging',
  'business leading',
  'product lagging',
  'product leading',
  'people lagging',
  'people leading',
  'quality lagging',
  'quality leading',
]);
export type Metric = (typeof METRICS.names)[number];

/** Names of metrics, of one word or more, whose words taken one by one would mislead. */
const NAMED: Readonly<Record<Metric, string>> = {
  'business lagging': `first_time_buyer end_retainer existing_customer second_line multi-product_account hospital_system_customer
      system_customer days_sales infrastructure_spend debt_free paid_admission export_share counsel_spend
      shipping_cost service_contract brand_preference first-time_buyer click-and-collect_order mobile_order
      food_cost net_worth working_capital average_order average_basket order_value basket_size deal_size
      contract_value lifetime_value cost_per per_lead gross_margin operating_margin cash_flow market_share
      brand_awareness brand_recall unaided_brand customer_retention client_retention revenue_retention
      dollar_retention net_retention gross_retention donor_retention tenant_retention renewal_retention
      logo_retention customer_churn paying_customer paying_team paying_user paying_sub paying_subscriber
      paying_account paying_pilot paying_design digital_subscriber new_logo annual_contract annual_plan paid_plan
      paid_pilot seat_plan design_partner budget_variance within_budget of_budget of_plan of_revenue of_sales
      of_turnover repeat_customer repeat_order repeat_purchase second_order buy_again give_again giving_again
      regular_giver regular_donor recurring_donor monthly_donor first-time_donor lapsed_donor new_donor
      direct_booking overnight_stay ticket_sold copies_sold tickets_sold seats_sold like-for-like new_member
      corporate_member silver_member platinum_sponsor savings_rate emergency_fund credit_card assets_under
      stay_customers bill_of bom_cost cloud_spend cloud_cost cloud_bill hosting_cost portfolio_at conversion_cost
      combined_ratio take_rate token_spend win_back wins_back won_back enterprise_account key_account
      enterprise_contract membership_fee fraud_loss of_income sales_target sales_plan`,
  'business leading': `success_rate_of_grant gated_content book_a_demo by_national at_their_own_event follow-on_round bids_per
      press_article grant_application brand_search booked_call talk_submission badge_scan in_tier-one featured_in
      national_media national_paper share_of_voice win_rate sales_cycle pipeline_coverage qualified_pipeline
      sales_pipeline of_pipeline in_pipeline pipeline_of search_volume branded_search organic_traffic organic_visit
      organic_session website_traffic blog_traffic web_traffic website_visit website_visitor site_visit
      daily_visitor unique_visitor mailing_list newsletter_subscriber youtube_subscriber linkedin_follower
      github_star domain_authority domain_rating reply_rate proposal_success discovery_call enterprise_trial
      demo_request inbound_demo press_mention media_mention tier-1_press tier-one_press on_our_paper our_paper
      reference_customer public_reference letters_of letter_of letters_intent first_meeting mql_to mql→sql
      sales_accepted sales-accepted_opp close_rate show_rate deal_registration volunteer_reference waiting_list
      billable_utilization billable_utilisation utilization_rate utilisation_rate membership_call discord_member
      email_subscriber subscribers_on bid_success proposal_rate of_voice`,
  'product lagging': `it_support in_client client_score keep_using stay_longer for_a_second would_play_on ★ ⭐ net_promoter
      customer_satisfaction user_satisfaction patient_satisfaction citizen_satisfaction resident_satisfaction
      parent_satisfaction satisfaction_with developer_satisfaction partner_satisfaction guest_satisfaction
      satisfaction_score satisfaction_rating app_store play_store google_rating review_score customer_effort
      usability_scale usability_score docs_rating trust_score very_disappointed would_recommend would_come was_this
      thumbs_up thumbs-up_rate user_retention day-1_retention day-7_retention day-30_retention day-28_retention
      day_30 week-4_retention week_4 30-day_retention 90-day_retention come_back comes_back came_back still_use
      still_active still_log return_within patient_experience customer_experience developer_nps admin_nps
      partner_nps audience_rating visitor_satisfaction positive_review very_positive guest_review rated_useful
      would_play`,
  'product leading': `come_back_every come_back_each back_every back_each return_every return_each every_week every_day each_week days_a_week times_a_week per_user are_solved are_reported is_installed steering_seat loyalty_card install_to_first install-to-first login_for
      knowledge_base active_tenant active_learner weekly_active_teacher opt-out_rate virtual_visit community_call
      missed_appointment no-shows self-service_share steps_to_sign search_abandonment time_to_first first_value
      to_value task_success task_completion completion_rate open_rate click_rate click-through_rate bounce_rate
      cart_abandonment form_abandonment conversion_rate trial_to visitor_to to_paid to_signup sign-up_rate
      self-service_resolution help_centre help_center active_user active_account active_customer active_team
      active_workspace active_teacher active_player monthly_active weekly_active daily_active feature_adoption
      session_length new_user first_project first_report first_call first_session contact_us contacting_us
      contacting_support calling_us calling_support without_help without_assistance without_asking
      without_contacting without_calling without_training no_ticket our_help filed_online submitted_online
      done_online made_online booked_online online_share digital_uptake outside_contributor external_contributor
      new_contributor first-time_contributor pull_request merged_pr outside_the non-staff_member production_user
      no-show_rate no_show voter_turnout unsubscribe_rate engagement_rate opt-in_rate attach_rate reading_time
      view_duration onboarding_completion invite_a zero-touch_share community_member docs_visitor acceptance_of`,
  'people lagging': `feel_prepared speak_up on-call_engineer_happy doctoral_candidate secure_an_internship employees_would
      staff_would reading_band attainment_8 in_mathematics mathematics_test of_management committee_seat
      engagement_index internal_move senior_engineer health_survey skills_gap in_their_field exam_for language_exam
      gender_pay sub-50 half_marathon_in oral_reading trust_in_leadership priorities_are own_words
      voluntary_turnover staff_turnover employee_turnover regretted_attrition first-year_attrition engagement_score
      employee_engagement engagement_survey manager_effectiveness share_of_women women_in women_hold
      underrepresented_group senior_role leadership_role pay_gap promotion_rate internal_promotion
      internal_candidate employee_satisfaction workplace_satisfaction health_check team_health employee_net
      staff_retention kitchen_staff volunteer_retention student_retention graduation_rate pass_rate test_score
      exam_score reading_level grade_level post-test_score final_exam final_exercise first_time_pass drop-out_rate
      dropout_rate resting_heart resting_hr resting_pulse body_weight body_fat blood_pressure heart_rate back_pain
      lost-time_injury lost-time_accident lost_time readmission_rate 30-day_readmission infection_rate
      mortality_rate with_harm with_injury road_death in_employment in_work paid_work find_a_job pressure_ulcer
      new_hires_report career_growth sick_leave i_can half_marathon 10_km a_row b1_level b2_level food_security`,
  'people leading': `per_week_on phishing_test new_support ramp_time engagement_survey_participation survey_response new_joiner
      for_new_hires new_rep volunteer_hour flu_vaccination second-dose_coverage screening_uptake learning_hour
      hours_of_sleep h_of_sleep near_miss near_misses offer_acceptance accept_rate phishing_simulation
      simulated_phishing phish_click chronic_absenteeism student_attendance daily_attendance average_attendance
      course_completion homework_completion learning_budget one-on-one_with vaccination_coverage sick_days
      sleep_score hours_sleep screen_time employee_referral internal_mobility participation_in volunteer_sign-up
      new_volunteer foster_home employees_report onboarding_course ramp_up full_productivity applications_for_role
      job_application women_apply vacation_day overtime_hour training_per hours_of`,
  'quality lagging':
    'audit_finding material_finding external_audit security_audit certification_audit regulatory_fine year-end_audit repeat_finding audit_issue',
  'quality leading': `unplanned_site improper_payment technical_debt false_positive_rate on_first_try first_try first_attempt
      right_first schema_validation days_from net_debt_time waiting_list working_day without_a_manual page_load
      lighthouse_score accessibility_score open_bug incident_free data_loss bug_backlog length_of_stay
      length-of-stay hand_hygiene search_relevance lead_time_for lead_time response_time reply_time load_time
      wait_time waiting_time handling_time resolution_time processing_time cycle_time delivery_time review_time
      first_response first_reply first_contact time_to_hire time_to_fill time_to_restore time_to_detect
      time_to_recover time_to_recovery time_to_resolve mean_time crash_rate crash-free_session crash-free_user
      error_rate failure_rate rollback_rate return_rate defect_rate scrap_rate fault_rate test_coverage
      code_coverage line_coverage branch_coverage deployment_frequency change_failure pull_request_review pr_review
      review_turnaround build_time queue_time support_ticket ticket_volume tickets_per tickets_about contacts_per
      calls_about per_on-call on-call_shift battery_life pass_rate_for forecast_accuracy forecast_error
      order_accuracy on_time in_full first-pass_yield false_positive false-positive_rate success_rate search_success
      zero-result_search same_day month-end_close books_in the_books monthly_close warranty_claim field_failure
      working_days business_days contract_turnaround review_cycle schedule_adherence power_consumption
      energy_consumption data_quality data_freshness access_request supplier_invoice inventory_turnover`,
};

/** A name of a metric: the words behind the first, and what it tells. */
export interface MetricName {
  readonly rest: readonly string[];
  readonly metric: Code<Metric>;
}

/** The names that start with a word, longest first, and their second words; '' among them for a name of one word. */
export interface MetricNames {
  readonly names: readonly MetricName[];
  readonly seconds: ReadonlySet<string>;
}

/** The names by their first word, each with what it tells. */
const BY_FIRST = new Map<string, [name: string, metric: Metric][]>();
for (const metric of METRICS.names)
  for (const name of NAMED[metric].trim().split(/\s+/)) {
    const end = name.indexOf('_');
    const first = end < 0 ? name : name.slice(0, end);
    const others = BY_FIRST.get(first);
    if (others === undefined) BY_FIRST.set(first, [[name, metric]]);
    else others.push([name, metric]);
  }

/** The names of metrics that start with a word. */
export function metricsFrom(lower: string): MetricNames | undefined {
  const names = BY_FIRST.get(lower)?.map(([name, metric]) => ({
    rest: name.split('_').slice(1),
    metric: METRICS.of(metric),
  }));
  return (
    names && {
      names: names.sort((a, b) => b.rest.length - a.rest.length),
      seconds: new Set(names.map(({ rest }) => rest[0] ?? '')),
    }
  );
}
