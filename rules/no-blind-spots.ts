import { createRule } from '../src/rule.ts';

export const noBlindSpots = createRule({
  name: 'no-blind-spots',
  docs: {
    description: 'Disallow imports of known libraries whose types cannot be seen, and contracts that cannot be read',
    recommended: 'recommended',
  },
  messages: {
    blindImport: "The types of '{{module}}' cannot be seen, so no rule sees what is done with {{library}} here. Run `{{command}}`.",
    invalidContract: '{{problem}}. Until it is mended, the contract counts for nothing.',
  },
  defaults: {},
  check({ analysis, file, report }) {
    for (const { node, module, library } of analysis.blindImports(file)) {
      report(node, 'blindImport', { module, library: library.name, command: library.restoreTypes ?? `npm install ${module}` });
    }
    for (const { tag, problem } of analysis.invalidContracts(file)) report(tag, 'invalidContract', { problem });
  },
});
