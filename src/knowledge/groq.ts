import type { Library } from './library.ts';

/** Groq's models. Streams start at the call. */
export const groq = {
  name: 'Groq',
  docs: 'https://github.com/groq/groq-typescript',
  imports: ['groq-sdk'],
  calls: [
    {
      package: 'groq-sdk',
      container: ['Completions', 'Transcriptions', 'Translations', 'Speech', 'Embeddings', 'Batches', 'Files', 'Models'],
      members: ['create', 'cancel', 'delete'],
      effect: 'llm',
    },
    {
      package: 'groq-sdk',
      container: ['Models', 'Batches', 'Files'],
      members: ['retrieve', 'list', 'info', 'content'],
      effect: 'llm',
      access: 'read',
    },
  ],
} as const satisfies Library;
