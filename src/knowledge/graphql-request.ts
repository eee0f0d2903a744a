import type { Library } from './library.ts';

/** graphql-request: whether a document asks or changes stands in its text, so each counts as a change. */
export const graphqlRequest = {
  name: 'graphql-request',
  docs: 'https://github.com/graffle-js/graffle/tree/graphql-request#readme',
  imports: ['graphql-request'],
  calls: [
    {
      package: 'graphql-request',
      container: ['GraphQLClient', '(file)'],
      members: ['request', 'rawRequest', 'batchRequests'],
      effect: 'http',
    },
    { package: 'graphql-request', container: 'GraphQLClient', members: ['setHeader', 'setHeaders', 'setEndpoint'], local: true },
  ],
} as const satisfies Library;
