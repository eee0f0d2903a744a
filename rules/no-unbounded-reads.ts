import { createRule, describeCall } from '../src/rule.ts';

export const noUnboundedReads = createRule({
  name: 'no-unbounded-reads',
  docs: {
    description: 'Disallow jobs and scripts that load a whole table into memory',
    recommended: 'strict',
  },
  messages: {
    wholeTable: '{{call}} loads the whole table into memory for {{job}}. Take it bit by bit: {{stream}}.',
  },
  defaults: {},
  check({ analysis, file, report }) {
    for (const { read, job, path, at } of analysis.loads(file)) {
      const { library, member } = read.match;
      report(at, 'wholeTable', {
        call: describeCall(library, member, path.slice(0, -1)),
        job: job === undefined ? 'this script' : job === 'anonymous function' ? 'a job' : `\`${job}\``,
        stream: library.remedies?.stream ?? 'pages, one after the other',
      });
    }
  },
});
