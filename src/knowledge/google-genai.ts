import type { Library } from './library.ts';

/** Google Gen AI: models of Gemini and Vertex. */
export const googleGenai = {
  name: 'Google Gen AI',
  docs: 'https://googleapis.github.io/js-genai/',
  imports: ['@google/genai'],
  calls: [
    {
      package: '@google/genai',
      container: 'Models',
      members: ['generateContent', 'generateContentStream', 'generateImages', 'generateVideos', 'embedContent', '/^editImage$/'],
      effect: 'llm',
    },
    { package: '@google/genai', container: 'Chat', members: ['sendMessage', 'sendMessageStream'], effect: 'llm' },
    { package: '@google/genai', container: ['Files', 'Caches'], members: ['upload', 'create', 'update', 'delete'], effect: 'llm' },
    {
      package: '@google/genai',
      container: ['Models', 'Files', 'Caches'],
      members: ['countTokens', 'get', 'list'],
      effect: 'llm',
      access: 'read',
    },
  ],
} as const satisfies Library;
