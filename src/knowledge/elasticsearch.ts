import type { Library } from './library.ts';

/** Elasticsearch 7 to 9. */
export const elasticsearch = {
  name: 'Elasticsearch',
  docs: 'https://www.elastic.co/docs/reference/elasticsearch/clients/javascript/api-reference',
  imports: ['@elastic/elasticsearch', '@nestjs/elasticsearch'],
  calls: [
    {
      package: '@elastic/elasticsearch',
      container: 'API',
      members: ['index', 'create', 'update', 'delete', 'bulk', 'deleteByQuery', 'updateByQuery', 'reindex'],
      effect: 'search',
    },
    {
      package: '@elastic/elasticsearch',
      container: 'API',
      members: [
        'search',
        'get',
        'getSource',
        'mget',
        'msearch',
        'count',
        'exists',
        'scroll',
        'openPointInTime',
        'closePointInTime',
        'clearScroll',
      ],
      effect: 'search',
      access: 'read',
    },
    { package: '@elastic/elasticsearch', container: 'Helpers', members: ['bulk'], effect: 'search' },
    {
      package: '@elastic/elasticsearch',
      container: 'Helpers',
      members: ['search', 'scrollSearch', 'scrollDocuments'],
      effect: 'search',
      access: 'read',
    },
    {
      package: '@elastic/elasticsearch',
      container: 'Indices',
      members: ['create', 'delete', 'refresh', 'putMapping', 'putSettings', 'putAlias', 'deleteAlias', 'updateAliases', 'rollover'],
      effect: 'search',
    },
    {
      package: '@elastic/elasticsearch',
      container: 'Indices',
      members: ['get', 'exists', 'getMapping', 'getSettings', 'getAlias', 'stats'],
      effect: 'search',
      access: 'read',
    },
  ],
} as const satisfies Library;
