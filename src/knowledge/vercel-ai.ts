import type { Library } from './library.ts';

/** The AI SDK: streams start at the call. Tools that a model calls are not followed. */
export const vercelAi = {
  name: 'AI SDK',
  docs: 'https://ai-sdk.dev/docs/reference/ai-sdk-core',
  imports: ['ai'],
  calls: [
    {
      package: 'ai',
      container: '(file)',
      members: [
        'generateText',
        'streamText',
        'generateObject',
        'streamObject',
        'embed',
        'embedMany',
        'rerank',
        'generateImage',
        '/^(experimental_)?(generateSpeech|transcribe)$/',
      ],
      effect: 'llm',
    },
  ],
} as const satisfies Library;
