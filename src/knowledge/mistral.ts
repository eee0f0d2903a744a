import type { Library } from './library.ts';

/** Mistral's models: a class for each resource. Streams start at the call. */
export const mistral = {
  name: 'Mistral',
  docs: 'https://github.com/mistralai/client-ts',
  imports: ['@mistralai/mistralai'],
  calls: [
    {
      package: '@mistralai/mistralai',
      container: '/^(Chat|Fim|Agents|Embeddings|Classifiers|Ocr|Transcriptions|Speech|Conversations)$/',
      members: [
        '/^(complete|stream|parse|parseStream|create|classify|classifyChat|moderate|moderateChat|process|start|startStream|append|appendStream)$/',
        '/^(restart|restartStream)$/',
      ],
      effect: 'llm',
    },
    {
      package: '@mistralai/mistralai',
      container: '/^(Files|Models|Jobs|Libraries|Documents|Conversations)$/',
      members: ['/^(retrieve|list|get|download)([A-Z]|$)/'],
      effect: 'llm',
      access: 'read',
    },
    {
      package: '@mistralai/mistralai',
      container: '/^(Files|Models|Jobs|Libraries|Documents|Conversations)$/',
      members: ['/^(create|upload|update|delete|cancel|archive|unarchive|reprocess)$/'],
      effect: 'llm',
    },
  ],
} as const satisfies Library;
