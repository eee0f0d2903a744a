import { createRule, describeCall } from '../src/rule.ts';

export const requirePagination = createRule({
  name: 'require-pagination',
  docs: {
    description: 'Require a limit on reads whose rows are sent to clients',
    recommended: 'recommended',
  },
  messages: {
    noLimit: '{{call}} reads every row there is, and {{handler}} sends them to clients: ask for a page of them, {{limit}}.',
  },
  defaults: {},
  check({ analysis, file, report }) {
    for (const { read, name, handler, path } of analysis.answers(file)) {
      const { library, member } = read.match;
      const route = handler?.route === undefined ? '' : ` (${handler.route})`;
      const call = describeCall(library, member, path.slice(0, -1));
      report(read.call, 'noLimit', { call, handler: `\`${name}\`${route}`, limit: library.remedies?.limit ?? '`limit`' });
    }
  },
});
