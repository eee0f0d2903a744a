import type { EffectFact } from '../src/analysis/flow/facts.ts';
import type { EffectKind } from '../src/knowledge/library.ts';
import { createRule, describePath, type RuleTools } from '../src/rule.ts';
import { checkOptions, DEFAULT_KINDS, type Options, schema } from './no-side-effects-in-transaction/options.ts';

const REMEDY = "Call it {{after}}, or write an outbox row with the transaction's client.";

export const noSideEffectsInTransaction = createRule({
  name: 'no-side-effects-in-transaction',
  docs: {
    description: 'Disallow calls inside a transaction that reach outside the database',
    recommended: 'recommended',
    strict: [{ events: 'follow' }],
  },
  messages: {
    sideEffect: `{{call}} {{does}} inside the transaction{{around}}: a rollback does not undo it, and locks are held until it answers. ${REMEDY}`,
    detachedSideEffect: `{{call}} {{does}} and nothing waits for it: it happens even when the transaction rolls back. ${REMEDY}`,
    retriedSideEffect: `{{call}} {{does}} inside a transaction that is run again when it fails to serialise: it may happen twice. ${REMEDY}`,
    networkRead: '{{call}} keeps the transaction open while the network answers. Read it before the transaction.',
  },
  schema,
  checkOptions,
  defaults: { kinds: DEFAULT_KINDS, reads: 'report', events: 'ignore', allow: [] } as Options,
  check({
    analysis,
    file,
    options,
    report,
  }: RuleTools<'sideEffect' | 'detachedSideEffect' | 'retriedSideEffect' | 'networkRead', Options>) {
    const reported = new Set<unknown>();
    const effects = analysis
      .transactionEffects(file)
      .filter(({ path }) => options.events === 'follow' || path.every(({ event }) => event === undefined))
      .filter(({ fact }) => options.kinds.includes(fact.effect) && (fact.access === 'write' || isReported(fact.effect, options)));
    for (const { node, fact, handling, transaction, path } of [...effects].sort((left, right) => weigh(left.fact) - weigh(right.fact))) {
      if (reported.has(node) || analysis.isSpecified(path, options.allow)) continue;
      reported.add(node);
      const after = fact.library?.afterCommit ?? transaction.library?.afterCommit ?? 'after the transaction';
      const around = transaction.middleware === undefined ? '' : ` that ${transaction.middleware} opens around it`;
      const data = { call: describePath(fact, path), does: DOES[fact.effect], after, around };
      if (fact.access === 'read') report(node, 'networkRead', data);
      else if (transaction.retried) report(node, 'retriedSideEffect', data);
      else report(node, handling === 'awaited' ? 'sideEffect' : 'detachedSideEffect', data);
    }
  },
});

/** Reading a file, a cache or a process' state is no network call that a transaction waits for. */
const LOCAL_READS: readonly EffectKind[] = ['cache', 'file', 'process', 'telemetry', 'event'];

function isReported(effect: EffectKind, { reads }: Options): boolean {
  return reads === 'report' && !LOCAL_READS.includes(effect);
}

/** A place with several effects is reported for the one that hurts most: what is written, every day, and waited for. */
function weigh({ isFallback = false, access, handling, effect }: EffectFact): number {
  const order = Object.keys(DOES).indexOf(effect);
  return (isFallback ? 400 : 0) + (access === 'write' ? 0 : 200) + (handling === 'awaited' ? 0 : 100) + order;
}

/** What is said of each kind, worst first. */
const DOES: Readonly<Record<EffectKind, string>> = {
  payment: 'makes a payment call',
  email: 'sends an e-mail',
  sms: 'sends a text message',
  push: 'sends a push message',
  http: 'sends a request',
  broker: 'publishes a message',
  queue: 'queues a job',
  storage: 'changes stored files',
  search: 'changes the search index',
  llm: 'calls a language model',
  process: 'runs a process',
  file: 'changes files',
  cache: 'changes the cache',
  realtime: 'sends to connected clients',
  event: 'raises an event',
  telemetry: 'sends telemetry',
};
