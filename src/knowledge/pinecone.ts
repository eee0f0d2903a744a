import type { Library } from './library.ts';

/** Pinecone: an index of vectors, with models to fill it. */
export const pinecone = {
  name: 'Pinecone',
  docs: 'https://sdk.pinecone.io/typescript/',
  imports: ['@pinecone-database/pinecone'],
  calls: [
    {
      package: '@pinecone-database/pinecone',
      container: ['Index', 'PreviewIndex', 'Pinecone', 'Assistant'],
      members: ['/^(query|fetch|list|describe|search)([A-Z]|$)/'],
      effect: 'search',
      access: 'read',
    },
    {
      package: '@pinecone-database/pinecone',
      container: ['Index', 'PreviewIndex', 'Pinecone', 'Assistant'],
      members: ['/^(upsert|update|delete|create|configure|start|cancel|upload)([A-Z]|$)/'],
      effect: 'search',
    },
    {
      package: '@pinecone-database/pinecone',
      container: ['Inference', 'Assistant'],
      members: ['embed', 'rerank', 'chat', 'chatStream', 'chatCompletion', 'chatCompletionStream'],
      effect: 'llm',
    },
  ],
} as const satisfies Library;
