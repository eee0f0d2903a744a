import { createRule, describeCall } from '../src/rule.ts';

export const noUncappedPageSize = createRule({
  name: 'no-uncapped-page-size',
  docs: {
    description: 'Disallow reads of as many rows as a client asks for',
    recommended: 'strict',
  },
  messages: {
    uncapped:
      '{{call}} reads as many rows as the client asks for (`{{input}}`), and nothing bounds it. ' +
      'Set a largest page: `Math.min({{name}}, 100)`, or a maximum in the schema that the request goes through.',
  },
  defaults: {},
  check({ analysis, file, report }) {
    for (const { read, input, path, at } of analysis.uncappedReads(file)) {
      const { library, member } = read.match;
      const name = /(\w+)\W*$/.exec(input)?.[1] ?? 'limit';
      report(at, 'uncapped', { call: describeCall(library, member, path.slice(0, -1)), input, name });
    }
  },
});
