import type { Library } from './library.ts';

/** Cohere's models. */
export const cohere = {
  name: 'Cohere',
  docs: 'https://github.com/cohere-ai/cohere-typescript',
  imports: ['cohere-ai'],
  calls: [
    {
      package: 'cohere-ai',
      container: ['CohereClient', 'V2Client', 'CohereClientV2'],
      members: ['/^(chat|chatStream|embed|rerank|generate|generateStream|classify|summarize)$/'],
      effect: 'llm',
    },
    {
      package: 'cohere-ai',
      container: ['CohereClient', 'CohereClientV2'],
      members: ['tokenize', 'detokenize', 'checkApiKey'],
      effect: 'llm',
      access: 'read',
    },
    {
      package: 'cohere-ai',
      container: ['DatasetsClient', 'EmbedJobsClient', 'ConnectorsClient', 'FinetuningClient', 'BatchesClient', 'ModelsClient'],
      members: ['/^(get|list|retrieve)([A-Z]|$)/'],
      effect: 'llm',
      access: 'read',
    },
    {
      package: 'cohere-ai',
      container: ['DatasetsClient', 'EmbedJobsClient', 'ConnectorsClient', 'FinetuningClient', 'BatchesClient', 'TranscriptionsClient'],
      members: ['/^(create|update|delete|cancel)([A-Z]|$)/'],
      effect: 'llm',
    },
  ],
} as const satisfies Library;
