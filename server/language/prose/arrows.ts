import { roleOf } from './forms.ts';

/** Arrows from where things are to where they are to get, as people type and paste them. */
export const ARROWS: ReadonlySet<string> = new Set(['->', '→', '=>', '⇒', '-->', '==>', '➔', '➜', '⟶', '–>', '—>']);

export const ARROW = roleOf(ARROWS);
