import { allowHandlers, createRule, describeCall, isAllowed, isName, listOf, shapeOf } from '../src/rule.ts';

export const noUnboundedInclude = createRule({
  name: 'no-unbounded-include',
  docs: {
    description: 'Disallow pages whose rows bring any number of others with them',
    recommended: 'strict',
  },
  messages: {
    unbounded:
      '{{call}} reads a page, but all `{{name}}` of each of its rows, and {{handler}} sends them to clients. ' +
      'Bound them, by {{remedy}}, or give them a page of their own.',
  },
  schema: [{ type: 'object', properties: { allowHandlers }, additionalProperties: false }],
  checkOptions: shapeOf({ allowHandlers: listOf(isName) }),
  defaults: { allowHandlers: [] as readonly string[] },
  check({ analysis, file, options, report }) {
    for (const { read, name, handler, path, include, at } of analysis.nestedAnswers(file)) {
      if (isAllowed(handler, options.allowHandlers)) continue;
      const { library, member } = read.match;
      report(include.node.getSourceFile() === file ? include.node : at, 'unbounded', {
        call: describeCall(library, member, path.slice(0, -1)),
        name: include.name,
        handler: `\`${name}\``,
        remedy: library.remedies?.include ?? 'a limit',
      });
    }
  },
});
