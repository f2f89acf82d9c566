import assert from 'node:assert/strict';
import fc from 'fast-check';
import { judge } from '../../../server/language/judgement/judge.ts';
import type { KeyResultClass, Vocabulary } from '../../../server/language/judgement/judgement.ts';
import {
  classWeights,
  halvesWeights,
  kindWeights,
  neighbourWeights,
  wordWeights,
} from '../../../server/language/judgement/weights.ts';
import { figuresOf, judgeAll } from '../../bench/judgement.ts';
import { fitWeights, readSplit } from '../../bench/train-judgement.ts';

function checkClass(expected: KeyResultClass, texts: string): void {
  for (const text of texts
    .trim()
    .split('\n')
    .map((line) => line.trim())) {
    it(`${expected}: ${text}`, () => assert.equal(judge(text).class, expected));
  }
}

/** Pairs of an output and an outcome that differ in a word or two. */
function checkPair(output: string, outcome: string): void {
  it(`${output} | ${outcome}`, () => {
    assert.equal(judge(output).class, 'output', output);
    assert.equal(judge(outcome).class, 'outcome', outcome);
  });
}

/** The words between brackets are the strongest evidence. */
function checkEvidence(marked: string, because: RegExp): void {
  it(marked, () => {
    const text = marked.replace(/[[\]]/g, '');
    const [strongest] = judge(text).evidence;
    assert.ok(strongest);
    assert.equal(text.slice(strongest.start, strongest.end), /\[(.*)\]/.exec(marked)![1]);
    assert.match(strongest.because, because);
  });
}

/** The words between brackets are the span of this name. */
function checkSpan(name: 'purpose' | 'means', marked: string): void {
  it(`${name}: ${marked}`, () => {
    const text = marked.replace(/[[\]]/g, '');
    const span = judge(text)[name];
    const words = /\[(.*)\]/.exec(marked)?.[1] ?? null;
    assert.equal(span && text.slice(span.start, span.end), words);
  });
}

describe('judge', () => {
  describe('grammatical forms of outputs', () => {
    checkClass(
      'output',
      `Launch the referral programme
       Launching the referral programme in three cities
       Launched the referral programme
       We have launched the referral programme
       The referral programme is launched
       The referral programme has been launched in all branches
       Referral programme launched
       There is a referral programme for business customers
       A referral programme exists
       A referral programme for business customers
       The project has a public roadmap
       Every service has a runbook
       Users can export their invoices
       Agents are able to issue refunds
       base64 is supported and enabled by default
       Automated deployment pipeline
       Publish 12 articles
       Interview 20 customers by the end of May
       Migrate 100% of the services to the new cluster
       Complete 90% of the roadmap
       The migration is 80% done`,
    );
  });

  describe('grammatical forms of outcomes', () => {
    checkClass(
      'outcome',
      `Raise weekly orders from 200 to 300 and cut refunds from 9% to 4%
       Increase activation from 30% to 45%
       Increasing activation from 30% to 45%
       Activation rises from 30% to 45%
       Activation rate: 30% -> 45%
       NPS > 60
       Improve customer satisfaction
       Reduce queueing at the counter
       Customers complete a refund without calling us, from 31% to 55%
       40% of teams use the new command line every week
       95% of tickets are resolved within 24 hours
       p95 latency under 200 ms
       Zero critical vulnerabilities in production
       500 qualified leads
       10 outside contributors
       Deliver $3M in new pipeline
       Close 20 deals with hospitals
       Keep uptime above 99.9%
       Nobody waits longer than ten minutes
       Cut lead time in half
       The site loads in under two seconds`,
    );
  });

  describe('both', () => {
    checkClass(
      'mixed',
      `Launch the app and reach 10k downloads
       Ship the new checkout and raise conversion from 2% to 4%
       Roll out the wiki, with 70% of employees using it every week
       The mobile app is live and 30% of orders come through it`,
    );
  });

  describe('too little to tell', () => {
    checkClass('unclear', 'Community++\nroadmap?\n!!\n42');
  });

  describe('pairs that a word flips', () => {
    checkPair('Run 100 demos', 'Prospects book 100 demos');
    checkPair('Train 80% of operators', '80% of operators pass the check unaided');
    checkPair('Roll out the new tool to all teams', 'All teams use the new tool every week');
    checkPair('Every service has a latency alert', 'Every service has a latency below 300 ms');
    checkPair('Close 300 stale issues', 'Close 30 enterprise deals');
    checkPair('Residents can renew permits online', 'Residents renew 60% of permits online');
    checkPair('Write 40 help articles', '40 help articles written by customers');
    checkPair('Implement a lead scoring model', 'Increase the lead conversion rate to 12%');
    checkPair('Improve the refund page', 'Improve the refund rate from 4% to 2%');
    checkPair('Increase sprint velocity from 30 to 40 points', 'Increase weekly active users from 30k to 40k');
    checkPair('Make the handbook public', 'Make the handbook easier to search');
    checkPair('Launch a faster checkout', 'Checkout is faster: 5 s to 2 s');
  });

  describe('a measured change outweighs a delivery verb, own work does not measure', () => {
    checkClass(
      'outcome',
      `Grow the mailing list to 500 subscribers
       Expand the programme to 2,000 participants
       Deliver a net promoter score of 55
       Reply rate: 11% -> 24%`,
    );
    checkClass(
      'output',
      `Increase sprint velocity by 15%
       Velocity: 30 -> 40 points per sprint
       Complete 40 story points a week`,
    );
  });

  describe('numbers that are names do not measure', () => {
    checkClass(
      'output',
      `Achieve SOC 2 certification
       Publish the Q3 report
       Release version 2.0
       Support IPv6 in the gateway`,
    );
  });

  describe('who acts, and whose work is counted', () => {
    checkPair('90% of planned cases landed', '90% of parcels landed on the day promised');
    checkPair('Meet 90% of sprint goals', 'Meet the delivery target for 90% of parcels');
    checkPair('Charter adopted by the board', 'Charter adopted by 40 clubs');
    checkPair('Budget approved by the trustees', 'Budget spent on patients: 80%');
    checkPair('14 supplier interviews', '14 supplier interviews requested by buyers');
    checkPair('Newsletter: 10 issues', 'Newsletter: 5,000 readers');
    checkPair('Understand why customers churn', 'Fewer customers churn');
    checkPair('Learn how 10 bakers plan their week', '10 bakers plan their week with us');
    checkPair('Rebranding 70% finished', 'Rebranding recognised by 70% of shoppers');
    checkPair('Managers attend two training days', 'Managers hold on to 95% of their people');
    checkClass(
      'outcome',
      `Take failed payments from 9% to 4%
       Chat wait time: 4:30 → 1:30 min
       Employers post 40 internships on our board
       Make stocktaking fun
       Staff overtime < 5 h
       First commit within 3 days of joining`,
    );
    checkClass(
      'output',
      `Don't merge on Fridays
       Find out which wards run short of linen`,
    );
    checkClass(
      'outcome',
      `Achieve <24-hour refresh latency on every dashboard
       Sub-200ms search on the parts catalogue
       # of members who vote: 200
       Increased number of replies given per reader
       15% speed improvement for all searches
       Get 500 sign ups for the summer school
       Each quarter, 40% of parents come to the open evening
       Members book w/out help in 9 of 10 cases`,
    );
  });

  describe('evidence', () => {
    checkEvidence('[Launch] the guided tour', /work gets done/);
    checkEvidence('Increase [activation rate] from 30% to 45%', /measure/);
    checkEvidence('Readers [can] export their notes', /possible then/);
    it('speaks for the class first, and lies within the text', function () {
      this.timeout(180_000);
      for (const { text } of readSplit('tune')) {
        const { class: side, evidence } = judge(text);
        if (side === 'unclear') continue;
        assert.ok(evidence.length > 0, text);
        if (side !== 'mixed') assert.equal(evidence[0]!.toward, side, text);
        for (const { start, end, because } of evidence) {
          assert.ok(start >= 0 && start < end && end <= text.length, text);
          assert.ok(because.includes(text.slice(start, end)) && because.endsWith('.'), because);
        }
      }
    });
  });

  describe('purpose and means', () => {
    checkSpan('purpose', 'Create a landing page test to [raise conversion]');
    checkSpan('purpose', 'Build a status page so that [customers know what is going on]');
    checkSpan('purpose', 'Hire two nurses in order to [shorten waiting times].');
    checkSpan('purpose', 'Reduce time to detect from 30 to 10 minutes');
    checkSpan('means', 'Raise conversion to 6% by [launching the new checkout]');
    checkSpan('means', 'Reduce tickets by 20% through [better documentation]');
    checkSpan('means', 'Reduce tickets by 20%');
  });

  describe('another language', () => {
    for (const text of [
      'Einführung der neuen Plattform für alle Kunden',
      'Augmenter la satisfaction des clients de 20 %',
      'Aumentar la retención de los usuarios en un 10 %',
      'Lançar o novo aplicativo para todos os clientes',
      '将客户满意度提高到 90%',
      '고객 만족도를 90%로 올린다',
      '顧客満足度を90%に上げる',
      'Повысить удержание клиентов до 40%',
    ]) {
      it(text, () => {
        assert.equal(judge(text).class, 'unclear');
        assert.equal(judge(text).unclear, 'language');
      });
    }
    it('a foreign name in an English sentence is English', () => {
      assert.equal(judge('Reduce support tickets from Müller GmbH by 30%').class, 'outcome');
    });
    for (const text of ['Win 12 new clients', 'Upgrade OS', 'SUS above 78', 'Los Angeles pilot live', 'Pour the slab'])
      it(`${text}: a word that another language has, too, is English`, () =>
        assert.notEqual(judge(text).unclear, 'language'));
    it('no line of the corpus is', function () {
      this.timeout(180_000);
      assert.deepEqual(
        readSplit('tune').filter(({ text }) => judge(text).unclear === 'language'),
        [],
      );
    });
  });

  describe('words of the house', () => {
    const vocabulary: Vocabulary = { deliverables: ['zorb'], metrics: ['flurb'], actors: ['gronks'] };
    it('a deliverable of the house', () =>
      assert.equal(judge('Zorb for the northern region', vocabulary).class, 'output'));
    it('a metric of the house', () => assert.equal(judge('Improve flurb', vocabulary).class, 'outcome'));
    it('an actor of the house', () =>
      assert.equal(judge('60% of gronks return within a week', vocabulary).class, 'outcome'));
  });

  describe('holds for any text', () => {
    it('is total, and its spans lie within the text', function () {
      this.timeout(20_000);
      fc.assert(
        fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
          const { evidence, purpose, means, confidence } = judge(text);
          assert.ok(confidence >= 0 && confidence <= 1);
          for (const span of [...evidence, purpose, means])
            if (span) assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
        }),
      );
    });
    it('does not mind the case of the first letter, nor a full stop at the end', function () {
      this.timeout(180_000);
      for (const { text } of readSplit('tune')) {
        if (!/^[A-Z][a-z]+ [a-z].*[a-z]$/.test(text)) continue;
        const plain = judge(text);
        assert.equal(judge(`${text}.`).class, plain.class, text);
        assert.equal(judge(text.charAt(0).toLowerCase() + text.slice(1)).class, plain.class, text);
      }
    });
    it('gives the same text the same judgement', () => {
      const text = 'Ship the new checkout and raise conversion from 2% to 4%';
      assert.deepEqual(judge(text), judge(text));
    });
  });

  describe('figures', () => {
    it('come from lines that nothing was tuned on', () => {
      const words = ({ text }: { text: string }) =>
        text
          .toLowerCase()
          .match(/[a-z0-9%→<>]+/g)
          ?.join(' ');
      const tuned = new Set(readSplit('tune').map(words));
      assert.deepEqual(
        readSplit('report').filter((line) => tuned.has(words(line))),
        [],
      );
    });
    const figures = figuresOf(judgeAll(readSplit('report')));
    const floor = { macroF1: 92, outputPrecision: 93, mixedSeen: 75, scope: 88, indicator: 91 } as const;
    for (const [name, least] of Object.entries(floor)) {
      it(`${name} of the split that nothing was tuned on is at least ${least}`, () => {
        assert.ok(figures[name as keyof typeof floor]! >= least, `${figures[name as keyof typeof floor]}`);
      });
    }
    it('leaves few lines of that split unclear', () => assert.ok(figures.unclear <= 5, `${figures.unclear}`));
  });

  it('has the weights that the corpus gives', function () {
    this.timeout(180_000);
    const shipped = { classWeights, wordWeights, neighbourWeights, halvesWeights, kindWeights };
    assert.deepEqual(shipped, fitWeights(), 'run npm run train:judgement');
  });
});
