import assert from 'node:assert/strict';
import { hoverAt } from '../../server/features/hover.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';
import { uriOf, workspaceOf } from '../support/files.ts';

/** The words of the hover at `|`, and the words that it is about; null where there is none. */
async function checkHover(fixture: string, expected: string | null, words = '', lineEnd = '\n'): Promise<void> {
  const { workspace, texts, path, position } = await workspaceOf(fixture, lineEnd);
  const text = texts.get(path)!;
  const analysis = Analysis.of(text, defaultSettings, '2026-11-14', workspace.around(uriOf(path)));
  const hover = hoverAt(analysis, position);
  assert.equal((hover?.contents as { value: string } | undefined)?.value ?? null, expected);
  if (hover === null) return;
  const { start, end } = hover.range!;
  assert.equal(text.split(lineEnd)[start.line]!.slice(start.character, end.character), words);
}

const company =
  '--- company.okr\n# Larder 🎯\n\nCycle: 2026-Q4\n\nObjective: 顧客 plan <b>around</b> what grows\nId: grow\n- KR1.1: Orders: 3 -> 9\n- KR: Farms: 1 -> 2\n';

describe('hover on a reference', () => {
  it('shows the objective with its key results', () =>
    checkHover(
      `--- a.okr\nO1: A\nSupports: #O2, company.okr#gr|ow\nO2: B\n${company}`,
      '**Objective** — 顧客 plan \\<b\\>around\\</b\\> what grows\n\nLarder 🎯 · 2026\\-Q4\n\n- Orders\\: 3 \\-\\> 9\n- Farms\\: 1 \\-\\> 2',
      'company.okr#grow',
      '\r\n',
    ));

  it('shows the key result with its objective', () =>
    checkHover(
      '--- a.okr\nO1: A\n- KR1.1: B: 1 to 2\nO2: C\nSupports: |#KR1.1\n',
      '**Key result** — B\\: 1 to 2\n\nunder A',
      '#KR1.1',
    ));

  it('shows the objectives of a file', () =>
    checkHover(
      '--- a.okr\nSupports: b.|okr\nO1: A\n--- b.okr\nO1: B\n- KR: C\nO2: D\n',
      '**b\\.okr**\n\n- B\n- D',
      'b.okr',
    ));

  it('shows all that share an id, and no more than can be read', async () => {
    await checkHover(
      '--- a.okr\nO1: A\n- KR1: B\nO2: C\n- KR1: D\nO3: E\nSupports: #KR|1\n',
      '**Key result** — B\n\nunder A\n\n---\n\n**Key result** — D\n\nunder C',
      '#KR1',
    );
    const many = Array.from({ length: 9 }, (_, at) => `O${at}: F\n`).join('');
    await checkHover(
      `--- a.okr\nSupports: b.ok|r\n--- b.okr\n${many}`,
      `**b\\.okr**\n\n${'- F\n'.repeat(7)}- …`,
      'b.okr',
    );
  });

  it('says nothing of what leads nowhere', async () => {
    await checkHover('--- a.okr\nO1: A\nSupports: none.okr#|O1\n', null);
    await checkHover('--- a.okr\nO1: A\nSupports: #no|ne\n', null);
    await checkHover('--- a.okr\nO1: A\nSupports: Our str|ategy\n', null);
  });
});
