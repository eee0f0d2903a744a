import type { Library } from './library.ts';

/** Replicate: models that are run elsewhere. */
export const replicate = {
  name: 'Replicate',
  docs: 'https://github.com/replicate/replicate-javascript',
  imports: ['replicate'],
  calls: [
    {
      package: 'replicate',
      container: 'Replicate',
      members: ['run', 'stream', 'create', 'cancel', 'update', 'delete'],
      effect: 'llm',
    },
    { package: 'replicate', container: 'Replicate', members: ['get', 'list', 'search', 'wait', 'current'], effect: 'llm', access: 'read' },
  ],
} as const satisfies Library;
