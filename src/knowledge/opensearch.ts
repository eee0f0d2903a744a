import type { Library } from './library.ts';

/** OpenSearch. */
export const opensearch = {
  name: 'OpenSearch',
  docs: 'https://docs.opensearch.org/latest/clients/javascript/index/',
  imports: ['@opensearch-project/opensearch'],
  calls: [
    // In version 2 and earlier everything stands in the class `Client`.
    {
      package: '@opensearch-project/opensearch',
      container: ['OpenSearchAPI', 'Client'],
      members: ['index', 'create', 'update', 'delete', 'bulk', 'deleteByQuery', 'updateByQuery', 'reindex'],
      effect: 'search',
    },
    {
      package: '@opensearch-project/opensearch',
      container: ['OpenSearchAPI', 'Client'],
      members: ['search', 'get', 'getSource', 'mget', 'msearch', 'count', 'exists', 'scroll', 'clearScroll'],
      effect: 'search',
      access: 'read',
    },
    { package: '@opensearch-project/opensearch', container: 'Helpers', members: ['bulk'], effect: 'search' },
    {
      package: '@opensearch-project/opensearch',
      container: 'Helpers',
      members: ['search', 'scrollSearch', 'scrollDocuments'],
      effect: 'search',
      access: 'read',
    },
  ],
} as const satisfies Library;
