import type { LostUpdate } from '../src/analysis/rows/lost.ts';
import { createRule, describeCall, describeRead } from '../src/rule.ts';

export const noLostUpdate = createRule({
  name: 'no-lost-update',
  docs: {
    description: 'Disallow columns that are written with a value made in code of an earlier read of the same row',
    recommended: 'strict',
  },
  messages: {
    lostSum:
      '{{write}} sets `{{column}}` to a number that the code made of what {{read}} found: of two requests at once one is lost. Let the database compute it ({{increment}}), or lock the row when you read it ({{lock}}).',
    lostMerge:
      '{{write}} sets `{{column}}` as a whole to what the code made of what {{read}} found: a change that another request makes in between is lost. Let the database merge it, lock the row when you read it ({{lock}}), or check a version.',
    lostToggle:
      '{{write}} turns `{{column}}` round from what {{read}} found: two requests at once turn it once. Let the database do it, or take the wanted value from the caller.',
    samePosition:
      '{{write}} sets `{{column}}` to the next after what {{read}} found: two requests at once get the same. Lock the rows that are numbered, or let the database number them, with a unique key behind it.',
    compute: 'Let the database compute it: `{{text}}`.',
  },
  schema: [
    {
      type: 'object',
      properties: {
        toggles: { type: 'boolean', description: 'Report flags that are turned round.' },
        positions: { type: 'boolean', description: 'Report numbers that are one more than the last of other rows.' },
      },
      additionalProperties: false,
    },
  ],
  hasSuggestions: true,
  defaults: { toggles: true, positions: true },
  check({ analysis, file, options, report }) {
    for (const lost of analysis.lostUpdates(file)) {
      if ((lost.kind === 'toggled' && !options.toggles) || (lost.kind === 'position' && !options.positions)) continue;
      const { node, kind, sum } = lost;
      const isHere = sum?.node.getSourceFile() === file;
      report(node, MESSAGES[kind], getWords(lost), isHere ? { ...sum, messageId: 'compute', data: { text: sum.text } } : undefined);
    }
  },
});

const MESSAGES = { arithmetic: 'lostSum', merged: 'lostMerge', toggled: 'lostToggle', position: 'samePosition' } as const;

function getWords({ write, read, column, path }: LostUpdate): Record<string, string> {
  const { statement } = write.reached;
  const { remedies } = statement.library;
  return {
    write: describeCall(statement.library, statement.member, path),
    read: describeRead(read),
    column,
    increment: remedies?.increment ?? '`n = n + 1`',
    lock: remedies?.lock ?? 'where there are locks',
  };
}
