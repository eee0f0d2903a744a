import type { Library } from './library.ts';

/** execa: functions, and templates. */
export const execa = {
  name: 'execa',
  docs: 'https://github.com/sindresorhus/execa/blob/main/docs/execution.md',
  imports: ['execa'],
  calls: [
    {
      package: 'execa',
      container: '(file)',
      members: ['execa', 'execaSync', 'execaNode', 'execaCommand', 'execaCommandSync', '$'],
      effect: 'process',
    },
  ],
} as const satisfies Library;
