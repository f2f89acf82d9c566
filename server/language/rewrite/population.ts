/** Who a plan is about, in the writer's words, so that a metric can speak of nurses where the writer does. */
import { senseOf } from '../judgement/lexicon/lexicon.ts';
import { tokenize } from '../prose/tokens.ts';
import { uncapitalised } from './words.ts';

/** People in the plural. */
export interface Population {
  /** With what sets them apart: 'new members'. */
  readonly words: string;
  /** 'members' */
  readonly noun: string;
  readonly side: 'customers' | 'staff';
}

/** Words before the people that belong to them. */
const apart = new Set(
  (
    'new active small large big young older existing returning loyal free paid paying premium enterprise mobile key ' +
    'internal remote local junior senior dormant potential low-income rural international'
  ).split(' '),
);

/** Plurals that are people but seldom those whom a result is about. */
const aside = new Set(
  (
    'competitors vendors suppliers stakeholders investors consultants contractors reviewers auditors partners owners people ' +
    'authors speakers companies boys women men girls media schools communities groups prospects leaders executives champions ' +
    'experts specialists personas testers directors officers instructors mentors coaches ambassadors bakeries shops stores restaurants branches hospitals clinics influencers distributors retailers'
  ).split(' '),
);

/** The first people that a text speaks of; null without any. */
export function populationIn(text: string): Population | null {
  const tokens = tokenize(text);
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || aside.has(token.lower)) continue;
    const sense = senseOf(token.lower);
    if (!sense?.plural || (sense.noun !== 'people' && sense.noun !== 'staff')) continue;
    const next = tokens[at + 1];
    if (next?.lower === "'" || next?.lower === '/') continue;
    const before = tokens[at - 1];
    const set = before && (apart.has(before.lower) || /^[a-z]+-[a-z]+$/.test(before.lower));
    const side = sense.noun === 'staff' ? 'staff' : 'customers';
    const written = text.slice(set ? before.start : token.start, token.end);
    const words = (set ? before : token).start === 0 ? uncapitalised(written) : written;
    return { words, noun: words.slice(-token.lower.length), side };
  }
  return null;
}

/** Those who can stand in each other's place in a metric that is not about customers or staff at large. */
const kin: Readonly<Record<string, readonly string[]>> = {
  students: ['pupils', 'learners', 'apprentices', 'trainees', 'children'],
  pupils: ['students', 'learners', 'children'],
  residents: ['citizens', 'families', 'households', 'taxpayers', 'newcomers', 'seniors', 'veterans', 'tenants'],
  players: ['gamers'],
  guests: ['visitors', 'diners', 'travellers', 'travelers'],
  nurses: ['clinicians', 'doctors', 'physicians', 'therapists', 'midwives'],
};

function fits(slot: string, { noun, side }: Population): boolean {
  if (slot === 'users' || slot === 'customers') return side === 'customers';
  if (slot === 'employees') return side === 'staff';
  return kin[slot]?.includes(noun) ?? false;
}

/** Those of whom one says 'that', not 'who'. */
const things = new Set([
  'accounts',
  'businesses',
  'firms',
  'organisations',
  'organizations',
  'workspaces',
  'enterprises',
]);

/** People and the word that leads on to what they do: 'members who', 'accounts that'. */
export const usersOf = ({ words, noun }: Population): string => `${words} ${things.has(noun) ? 'that' : 'who'}`;

/** The name of a metric with the writer's people in the place that it keeps for them, `{users}`, else with its own. */
export function withPopulation(name: string, own: Population | null): string {
  // 'managers who say that their manager helps them' would be about somebody else.
  const population = own && new RegExp(`\\b${own.noun.slice(0, -1)}`).test(name) ? null : own;
  return name.replace(/(\w+ )?\{(\w+)\}( who)?/g, (_, before = '', slot: string, who = '') => {
    if (!population || !fits(slot, population)) return `${before}${slot}${who}`;
    const people = before === 'of ' || before === '' ? population.words : population.noun;
    return `${before}${people}${who !== '' && things.has(population.noun) ? ' that' : who}`;
  });
}
