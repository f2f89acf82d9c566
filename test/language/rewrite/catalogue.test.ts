import assert from 'node:assert/strict';
import { Analysis, defaultSettings } from '../../../server/language/analysis.ts';
import { catalogue } from '../../../server/language/rewrite/catalogue/index.ts';
import { readDomain } from '../../../server/language/rewrite/catalogue/metric.ts';
import { metricTemplate } from '../../../server/language/rewrite/metricText.ts';
import { filledOf } from '../../../server/language/rewrite/template.ts';

const metrics = catalogue().flatMap((domain) => domain.metrics);

describe('metric catalogue', () => {
  it('covers at least 21 domains with at least 270 metrics, each once', () => {
    assert.ok(catalogue().length >= 21, `${catalogue().length} domains`);
    assert.ok(metrics.length >= 270, `${metrics.length} metrics`);
    assert.equal(new Set(metrics.map(({ id }) => id)).size, metrics.length);
    assert.equal(new Set(metrics.map(({ name }) => name)).size, metrics.length);
  });

  it('says of each metric what it answers', () => {
    for (const { id, topics, question, name } of metrics) {
      assert.ok(topics.length >= 4 && topics.every((topic) => /^[\p{Ll}\d][\p{Ll}\d'/&.-]*$/u.test(topic)), id);
      assert.equal(new Set(topics).size, topics.length, id);
      assert.match(question, /^[A-Z].*\?$/, id);
      assert.match(name, /^(?:the|my) /, id);
    }
  });

  it('gives every metric a text that is judged a sure outcome without findings', () => {
    const unclean = metrics
      .map((metric) => filledOf(metricTemplate(metric, null, 'the calendar view', [])))
      .filter((text) => {
        const analysis = Analysis.of('Cycle: 2026-Q4\n\nObjective: Delight\n', defaultSettings, '2026-11-14');
        return !analysis.circumstances.isClean(text, analysis.sections.at(-1)!.objective!);
      });
    assert.deepEqual(unclean, []);
  });

  it('reads the form that its texts have, and no other', () => {
    assert.deepEqual(
      readDomain('field | word other\n\nsome-id: the name\n  -hours lagging people | one two-words | Why? | Who')
        .metrics,
      [
        {
          id: 'some-id',
          domain: 'field',
          name: 'the name',
          unit: 'hours',
          better: 'lower',
          indicator: 'lagging',
          scope: 'people',
          topics: ['one', 'two-words'],
          question: 'Why?',
        },
      ],
    );
    assert.throws(
      () => readDomain('field | word\nsome-id: the name\n  hours | one | Why?'),
      /Unreadable metric in field/,
    );
  });
});
