import type { Library } from '../src/knowledge/library.ts';
import type { Remedy } from '../src/analysis/flow/clients/remedies.ts';
import { createRule, describePath, isRead, type RuleTools, type Suggestion } from '../src/rule.ts';
import { checkOptions, type Options, schema } from './no-outer-client-in-transaction/options.ts';

type MessageId = 'outerClient' | 'outerTransaction' | 'misplacedOption' | 'use' | 'pass';

export const noOuterClientInTransaction = createRule({
  name: 'no-outer-client-in-transaction',
  docs: {
    description: 'Disallow operations inside a transaction that run on another client of the same database',
    recommended: 'recommended',
  },
  messages: {
    outerClient: '{{call}} runs outside the transaction {{around}}, on a second connection: {{harm}}. {{remedy}}',
    outerTransaction:
      '{{call}} opens a second transaction, on another connection, while the one {{around}} is open: neither is rolled back with the other. {{remedy}}',
    misplacedOption:
      '{{call}} is given `{{option}}` where {{library}} does not look for it, so it runs outside. Put it into the options argument.',
    use: 'Use `{{tx}}`.',
    pass: 'Pass `{{tx}}` on.',
  },
  schema,
  checkOptions,
  hasSuggestions: true,
  defaults: { allow: [] } as Options,
  check({ analysis, file, options, report }: RuleTools<MessageId, Options>) {
    for (const { node, fact, relation, path, transaction, remedy } of analysis.transactionOperations(file)) {
      if (relation !== 'outer' || analysis.isSpecified(path, options.allow)) continue;
      const mended = remedy();
      const { library } = fact;
      const data = {
        call: describePath(fact, path),
        around: transaction.middleware === undefined ? 'around it' : `that ${transaction.middleware} opens around it`,
        library: library.name,
        option: library.transactionOption ?? '',
        harm: isRead(fact) ? HARM.read : HARM.write,
        remedy: describe(mended, library),
      };
      const id = fact.isMisplaced ? 'misplacedOption' : fact.operation === 'transaction' ? 'outerTransaction' : 'outerClient';
      report(node, id, data, fact.isMisplaced ? undefined : toSuggestion(mended));
    }
  },
});

const HARM = {
  read: 'it does not see what the transaction wrote, and waits for another connection while it holds one',
  write: 'a rollback leaves it, and it does not see what the transaction wrote',
};

/** What to do instead, in the names of the code at hand. */
function describe(remedy: Remedy | undefined, { transactionOption }: Library): string {
  switch (remedy?.kind) {
    case 'use':
      return `Use \`${remedy.tx}\`.`;
    case 'pass':
      return `Pass \`${remedy.tx}\` on.`;
    case 'option':
      return `Name \`${remedy.tx}\` by the option \`${remedy.option}\`.`;
    case 'other':
      return `Run it on \`${remedy.tx}\`, or before or after the transaction.`;
    default:
      return transactionOption === undefined
        ? "Run it on the transaction's client, or before or after the transaction."
        : `Name the transaction by the option \`${transactionOption}\`.`;
  }
}

function toSuggestion(remedy: Remedy | undefined): Suggestion<MessageId> | undefined {
  if (remedy?.kind === 'use') return { messageId: 'use', data: { tx: remedy.tx }, node: remedy.client, text: remedy.tx };
  if (remedy?.kind !== 'pass' || remedy.call === undefined) return undefined;
  const { call, tx } = remedy;
  const last = call.arguments.at(-1);
  if (last !== undefined) return { messageId: 'pass', data: { tx }, node: last, text: `, ${tx}`, isAfter: true };
  const close = call.getLastToken();
  return close === undefined ? undefined : { messageId: 'pass', data: { tx }, node: close, text: `${tx})` };
}
