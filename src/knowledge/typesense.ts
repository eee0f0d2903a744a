import type { Library } from './library.ts';

/** Typesense. */
export const typesense = {
  name: 'Typesense',
  docs: 'https://typesense.org/docs/latest/api/documents.html',
  imports: ['typesense'],
  calls: [
    {
      package: 'typesense',
      container: 'Documents',
      members: ['create', 'upsert', 'update', 'delete', 'import', 'createMany', '/^importStream$/'],
      effect: 'search',
    },
    {
      package: 'typesense',
      container: ['Documents', 'SearchOnlyDocuments'],
      members: ['search', 'export', '/^exportStream$/'],
      effect: 'search',
      access: 'read',
    },
    { package: 'typesense', container: 'Document', members: ['update', 'delete'], effect: 'search' },
    { package: 'typesense', container: 'Document', members: ['retrieve'], effect: 'search', access: 'read' },
    {
      package: 'typesense',
      container: ['Collections', 'Collection', 'Aliases', 'Keys', 'Synonyms', 'Overrides'],
      members: ['create', 'update', 'upsert', 'delete'],
      effect: 'search',
    },
    {
      package: 'typesense',
      container: ['Collections', 'Collection', 'Aliases', 'Keys', 'Synonyms', 'Overrides'],
      members: ['retrieve'],
      effect: 'search',
      access: 'read',
    },
    { package: 'typesense', container: 'MultiSearch', members: ['perform'], effect: 'search', access: 'read' },
  ],
} as const satisfies Library;
