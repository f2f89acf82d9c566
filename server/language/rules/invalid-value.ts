import { distance } from 'fastest-levenshtein';
import { isoDate, lastDay } from '../model/calendar.ts';
import { readDate } from '../model/period.ts';
import {
  indicators,
  levels,
  problemWith,
  readConfidence,
  schoolNames,
  scopes,
  statuses,
  types,
} from '../model/values.ts';
import { escapeSnippet } from '../rewrite/template.ts';
import { has } from '../syntax/contents.ts';
import type { PropertyKey, PropertyNode, Section, Span } from '../syntax/tree.ts';
import { replaceSpan } from './fixes.ts';
import { allNodes } from './nodes.ts';
import type { Circumstances, Finding, Fix, Rule } from './rule.ts';

/** The words that a key takes. */
const choices: Partial<Record<PropertyKey, readonly string[]>> = {
  Status: statuses,
  Type: types,
  Indicator: indicators,
  Scope: scopes,
  Level: levels,
  School: schoolNames,
};

/** What people write for one of those words, lower case. */
const otherWords: Partial<Record<PropertyKey, Readonly<Record<string, string>>>> = {
  Status: {
    green: 'on track',
    'in progress': 'on track',
    ongoing: 'on track',
    yellow: 'at risk',
    amber: 'at risk',
    delayed: 'at risk',
    red: 'off track',
    blocked: 'off track',
    late: 'off track',
    complete: 'done',
    completed: 'done',
    finished: 'done',
    achieved: 'done',
    closed: 'done',
    cancelled: 'dropped',
    canceled: 'dropped',
    abandoned: 'dropped',
    stopped: 'dropped',
  },
  Type: { guardrail: 'health', task: 'output', initiative: 'output', deliverable: 'output', result: 'outcome' },
  Level: {
    organisation: 'company',
    organization: 'company',
    corporate: 'company',
    department: 'team',
    squad: 'team',
    individual: 'personal',
    person: 'personal',
  },
};

/** Slips that a word of the format may be away from what was written. */
const mostSlips = 2;

/** The words of the format that were probably meant: one where it is plain, several where it is not. */
function nearestWords(key: PropertyKey, value: string): string[] {
  const written = value.toLowerCase().replace(/[\s_-]+/g, ' ');
  const meant = otherWords[key]?.[written];
  if (meant !== undefined) return [meant];
  const ranked = (choices[key] ?? []).map((word) => ({ word, slips: distance(written, word) }));
  const least = Math.min(...ranked.map(({ slips }) => slips));
  if (least > mostSlips || least >= written.length / 2) return [];
  return ranked.filter(({ slips }) => slips === least).map(({ word }) => word);
}

/** A day that is none, moved to the last one of its month. */
function nearestDay(text: string): string[] {
  const found = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (!found) return [];
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > 31) return [];
  const date = isoDate(year, month, Math.min(day, lastDay(year, month)));
  return date === null ? [] : [date];
}

/** A share of one that was written without saying of what: `85`, `7`. */
function nearestShare(text: string): string[] {
  const number = /^\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (!(number > 1 && number <= 100)) return [];
  return number <= 10 ? [`${text}/10`] : [`${text}%`];
}

function nearestValues(key: PropertyKey, value: string, today: string): string[] {
  switch (key) {
    case 'By':
      return nearestDay(value);
    case 'Score':
    case 'Confidence':
      return nearestShare(value);
    case 'Cycle':
      // A quarter or a half without its year.
      return /^[qh][1-4]$/i.test(value) ? [`${today.slice(0, 4)}-${value.toUpperCase()}`] : [];
    default:
      return nearestWords(key, value);
  }
}

/** A finding at a value; `meant` are the values that were probably meant. */
function finding(section: Section, span: Span, value: string, problem: string, meant: readonly string[]): Finding {
  return {
    span,
    message: `“${value}” cannot be read. ${problem}`,
    fixes: () =>
      meant.map(
        (one, at): Fix => ({
          title: `Change to “${one}”`,
          preferred: at === 0 && meant.length === 1,
          edits: [replaceSpan(section, span, escapeSnippet(one))],
        }),
      ),
  };
}

function inProperty(
  section: Section,
  { key, value, valueSpan }: PropertyNode,
  { settings, today }: Circumstances,
): Finding[] {
  const problem = problemWith(key, value, settings.fiscalYearStart);
  // `‹target›` is a blank of ours that is yet to be filled.
  if (problem === null || /‹[^‹›]*›/.test(value)) return [];
  const meant = nearestValues(key, value, today).filter(
    (one) => problemWith(key, one, settings.fiscalYearStart) === null,
  );
  return [finding(section, valueSpan, value, problem, meant)];
}

const confidenceIn = /\bconf(?:idence|\.)?\s*[:=]?\s*(\d[\d.,]*\s*(?:%|\/\s*\d+)?)/i;

function inCheckIn(section: Section, node: Extract<Section['nodes'][number], { kind: 'checkIn' }>): Finding[] {
  const findings: Finding[] = [];
  const { problem } = readDate(node.dateText);
  if (problem !== null) findings.push(finding(section, node.date, node.dateText, problem, nearestDay(node.dateText)));
  const found = confidenceIn.exec(node.rest);
  if (!found) return findings;
  const written = found[1]!.replace(/[\s.,]+$/, '');
  const start = node.restSpan.start + found.index + found[0].length - found[1]!.length;
  const unread = readConfidence(written).problem;
  if (unread !== null) {
    const span = { line: node.restSpan.line, start, end: start + written.length };
    findings.push(finding(section, span, written, unread, nearestShare(written)));
  }
  return findings;
}

export const invalidValue: Rule = {
  code: 'invalid-value',
  title: 'A value that cannot be read',
  subject: 'section',
  level: 'warning',
  check(section, circumstances) {
    const findings: Finding[] = [];
    if (!has(section, 'property') && !has(section, 'checkIn')) return findings;
    for (const node of allNodes(section)) {
      if (node.kind === 'property') findings.push(...inProperty(section, node, circumstances));
      else if (node.kind === 'checkIn') findings.push(...inCheckIn(section, node));
    }
    return findings;
  },
  why: 'A value that cannot be read counts as if it were not there: no deadline, no progress, no cycle. You would notice when you miss it.',
  ask: 'What did you want to say?',
  exceptions: ['A value left open on purpose: nothing, `?`, `unknown`, `TBD`.'],
  bad: [
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n  Status: [[on trakc]]\n',
      fixed:
        'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n  Status: on track\n',
    },
    {
      text: 'Cycle: 2026-Q4\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n  By: [[2026-11-31]]\n  [[2026-02-30]]: 25%\n  2026-11-03: 27% (confidence [[8]])\n',
    },
    {
      text: 'Cycle: [[2026-Q5]]\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n',
    },
  ],
  good: [
    'Cycle: FY27-Q1\n\nObjective: Members keep coming back\n\n- KR: Raise weekly retention from 22% to 40%\n  Status: at risk\n  Confidence: 7/10\n  2026-11-03: 27% (confidence 0.7) Reminders helped\n',
  ],
};
