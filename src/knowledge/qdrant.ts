import type { Library } from './library.ts';

/** Qdrant: an index of vectors. */
export const qdrant = {
  name: 'Qdrant',
  docs: 'https://github.com/qdrant/qdrant-js',
  imports: ['@qdrant/js-client-rest'],
  calls: [
    {
      package: '@qdrant/js-client-rest',
      container: 'QdrantClient',
      members: [
        '/^(search|query|recommend|discover|get|list)([A-Z]|$)/',
        '/^(recommend_batch|retrieve|scroll|count|facet|collectionExists|collectionClusterInfo|clusterTelemetry|versionInfo)$/',
      ],
      effect: 'search',
      access: 'read',
    },
    {
      package: '@qdrant/js-client-rest',
      container: 'QdrantClient',
      members: ['/^(upsert|delete|update|set|overwrite|clear|batch|create|recreate|recover)([A-Z]|$)/'],
      effect: 'search',
    },
  ],
} as const satisfies Library;
