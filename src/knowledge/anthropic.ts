import type { Library } from './library.ts';

/** Anthropic's client. Streams start at the call. */
export const anthropic = {
  name: 'Anthropic',
  docs: 'https://docs.claude.com/en/api/overview',
  imports: ['@anthropic-ai/sdk'],
  calls: [
    {
      package: '@anthropic-ai/sdk',
      container: 'Messages',
      members: ['create', 'stream', '/^parse$/', '/^toolRunner$/'],
      effect: 'llm',
    },
    { package: '@anthropic-ai/sdk', container: ['Batches', 'Files'], members: ['create', 'upload', 'cancel', 'delete'], effect: 'llm' },
    {
      package: '@anthropic-ai/sdk',
      container: ['Messages', 'Batches', 'Models', 'Files'],
      members: ['countTokens', 'retrieve', 'list', 'results', 'download', 'retrieveMetadata'],
      effect: 'llm',
      access: 'read',
    },
  ],
} as const satisfies Library;
