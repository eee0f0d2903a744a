import { allowHandlers, createRule, describeCall, isAllowed, isName, listOf, shapeOf } from '../src/rule.ts';

export const requirePagination = createRule({
  name: 'require-pagination',
  docs: {
    description: 'Require a limit on reads whose rows are sent to clients',
    // What is small enough is seldom to be seen in code: of the reports that others read, one in five asked for a change.
    recommended: 'strict',
  },
  messages: {
    noLimit: '{{call}} reads every row there is, and {{handler}} sends them to clients: ask for a page of them, {{limit}}.',
    noLimitOfPart: '{{call}} reads all `{{part}}` of a row, and {{handler}} sends them to clients: ask for a page of them, {{limit}}.',
  },
  schema: [{ type: 'object', properties: { allowHandlers }, additionalProperties: false }],
  checkOptions: shapeOf({ allowHandlers: listOf(isName) }),
  defaults: { allowHandlers: [] as readonly string[] },
  check({ analysis, file, options, report }) {
    for (const { read, name, handler, path, at } of analysis.answers(file)) {
      if (isAllowed(handler, options.allowHandlers)) continue;
      const { library, member } = read.match;
      const route = handler?.route === undefined ? '' : ` (${handler.route})`;
      const call = describeCall(library, member, path.slice(0, -1));
      const { limit = '`limit`', include = limit } = library.remedies ?? {};
      const data = { call, handler: `\`${name}\`${route}` };
      if (read.part === undefined) report(at, 'noLimit', { ...data, limit });
      else report(at, 'noLimitOfPart', { ...data, part: read.part.name, limit: include });
    }
  },
});
