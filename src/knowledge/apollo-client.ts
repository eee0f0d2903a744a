import type { Library } from './library.ts';

/** Apollo Client 3 and 4. A query may be answered from its cache. */
export const apolloClient = {
  name: 'Apollo Client',
  docs: 'https://www.apollographql.com/docs/react/api/core/ApolloClient',
  imports: ['@apollo/client', '/^@apollo\\/client\\/core/'],
  calls: [
    { package: '@apollo/client', container: 'ApolloClient', members: ['mutate'], effect: 'http' },
    {
      package: '@apollo/client',
      container: 'ApolloClient',
      members: ['query', 'refetchQueries', 'reFetchObservableQueries'],
      effect: 'http',
      access: 'read',
    },
  ],
} as const satisfies Library;
