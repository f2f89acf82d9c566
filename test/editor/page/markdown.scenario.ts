import * as assert from 'node:assert/strict';
import { withEditor } from './editor.ts';

const text = `# Plan 🎯

\`\`\`okr
Objective: New customers feel at home from the first day
- KR: Launch the guided tour
- KR: Weekly active teams grow from 120 to 180
\`\`\`
`;

describe('a Markdown file', () => {
  it('is checked where the folder is one of OKRs, though no file of the format has been opened', () =>
    withEditor({ files: { 'plan.md': text, 'okr.config.json': '{}\n' } }, async (editor) => {
      await editor.squiggle('Launch');
      assert.match(await editor.hover('Launch'), /output/i);
      await editor.screenshot('markdown');
    }));
});
