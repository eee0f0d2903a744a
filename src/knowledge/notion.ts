import type { Library } from './library.ts';

/** Notion: pages, blocks and databases of a workspace. */
export const notion = {
  name: 'Notion',
  docs: 'https://developers.notion.com/reference/intro',
  imports: ['@notionhq/client'],
  calls: [
    {
      package: '@notionhq/client',
      container: 'Client',
      members: ['create', 'update', 'append', 'delete', '/^move$/'],
      effect: 'http',
    },
    {
      package: '@notionhq/client',
      container: 'Client',
      members: ['retrieve', 'list', 'query', 'search', 'me'],
      effect: 'http',
      access: 'read',
    },
  ],
} as const satisfies Library;
