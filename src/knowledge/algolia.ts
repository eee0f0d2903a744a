import type { Library } from './library.ts';

/** Algolia 5 (one flat client) and 4 (`initIndex`). */
export const algolia = {
  name: 'Algolia',
  docs: 'https://www.algolia.com/doc/libraries/sdk/methods/search',
  imports: ['algoliasearch', '@algolia/client-search'],
  calls: [
    {
      package: '@algolia/client-search',
      container: ['createSearchClient', 'SearchIndex'],
      members: [
        'saveObject',
        'saveObjects',
        'partialUpdateObject',
        'partialUpdateObjects',
        'addOrUpdateObject',
        'deleteObject',
        'deleteObjects',
        'deleteBy',
        'batch',
        'multipleBatch',
        'replaceAllObjects',
        'clearObjects',
        'setSettings',
        'saveRule',
        'saveRules',
        'saveSynonym',
        'saveSynonyms',
        'deleteIndex',
        'operationIndex',
      ],
      effect: 'search',
    },
    {
      package: '@algolia/client-search',
      container: ['createSearchClient', 'SearchIndex'],
      members: [
        'search',
        'searchSingleIndex',
        'searchForFacetValues',
        'getObject',
        'getObjects',
        'browse',
        'browseObjects',
        'getSettings',
        'waitForTask',
        'listIndices',
      ],
      effect: 'search',
      access: 'read',
    },
  ],
} as const satisfies Library;
