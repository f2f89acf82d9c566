/**
 * Topics that mean something else in other fields: the lobby of a game, of a hotel, of those who want a law. They count where
 * another word of the plan is of the field.
 */

/** Those of fields that most plans have nothing to do with. */
export const ambiguousOfFields: readonly string[] = (
  'admissions attendance bus conference consortium course dataset employer exercise feedback funding grant ' +
  'internship intervention library newsletter proposal publication quiz reading reminder replication software tablet ' +
  'timetable toolbox toolkit alumni bed campaign coaching crm food foundation handbook hearing hotline ' +
  'induction kitchen lobby membership mentoring onboarding outreach payment referral rota sponsor training translation ' +
  'video website workshop appeal appointment approval archive automation backlog benefit bin bridge camera chatbot checklist ' +
  'consultation counter crossing dialogue digitisation dispatch emergency form guidance identity infrastructure kiosk leaflet ' +
  'letter lighting mobility officer participation patrol permit portal procurement programme prototype queue radio rail records ' +
  'register rescue sorting square statistics survey template transport waste audit barcode booking consent discharge ' +
  'drug handover isolation messaging poster protocol reconciliation screening sms staffing triage balancing ' +
  'bottleneck cell changeover complaint die energy guard inspection layout lean line lockout machine maintenance material mould ' +
  'robot scheduling sensor supplier tooling announcement balance bot bug bundle channel chat collab console controls crash demo ' +
  'difficulty engine episode event festival guest guild hint influencer intro invitation loading localisation monetisation ' +
  'optimisation overlay party patch performance polish port price progression quality quest raid ranking region schedule season ' +
  'server shop skin stream teaser tooltip trailer tutorial battery charger component connector controller fleet kit lab ' +
  'navigation power redesign release rollback simulation sourcing building desk facility forecast furniture move offer package ' +
  'photo portion rate renewable renovation room seed storage ticketing welcome window ambassador booth champion ' +
  'charter community consulting donation example governance label ladder ' +
  'matrix meetup merchandise moderation recognition reference roadmap rotation sandbox slack succession swag ' +
  'advertising gallery installation opening play show signage subscription claim collections premium renewal crm well lecture career'
).split(' ');

/** Those of every other field. */
export const ambiguousAnywhere: readonly string[] = (
  'container module carrier tracking collection scanner office job back board key card tag tagging label fit address branch ' +
  'subsidiary consolidation terms limit margin scenario calendar register definition index edge serving bias prophet ' +
  'rotation vault simulation certification certificate licence account room letter tablet standard transport fuel planner story ' +
  'storage profile engine guideline wifi club sandbox python javascript implementation article meal shelter image policy early-warning playground pr application loan third-party credit-policy review talk event card credit letter party async partner market city country region reminder renewal certificate chart benchmark monitor novel executive consent return day grade lab runner operator binary bank bike set 3d gift schedule objection sequence segment territory premium bundle tier relocation position offer committee mission ' +
  'photo loading shipping packing yard dock form inbound interface book breathing call chapter client ' +
  'coach focus instrument interval journal kitchen move networking phone practice ' +
  'programming race reading recipe routine running screen shop song spending steps strength stress study sunday textbook ' +
  'walk weekend word workout writing friend family kids seller batch'
).split(' ');
