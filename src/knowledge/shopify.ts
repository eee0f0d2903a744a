import type { Library } from './library.ts';

/** Shopify: what a request by GraphQL does stands in its text, so that it counts as one that changes; a storefront is mostly read. */
export const shopify = {
  name: 'Shopify',
  docs: 'https://github.com/Shopify/shopify-app-js/tree/main/packages/apps/shopify-api',
  imports: ['@shopify/shopify-api', '@shopify/admin-api-client', '@shopify/storefront-api-client'],
  calls: [
    { package: '@shopify/shopify-api', container: 'GraphqlClient', members: ['request', 'query'], effect: 'http' },
    { package: '@shopify/shopify-api', container: 'StorefrontClient', members: ['request', 'query'], effect: 'http', access: 'read' },
    { package: '@shopify/shopify-api', container: 'RestClient', members: ['get'], effect: 'http', access: 'read' },
    { package: '@shopify/shopify-api', container: 'RestClient', members: ['post', 'put', 'delete'], effect: 'http' },
    { package: '@shopify/admin-api-client', container: 'AdminRestApiClient', members: ['get'], effect: 'http', access: 'read' },
    { package: '@shopify/admin-api-client', container: 'AdminRestApiClient', members: ['post', 'put', 'delete'], effect: 'http' },
    { package: '@shopify/graphql-client', container: 'ApiClient', members: ['request', 'fetch'], effect: 'http' },
    { package: '@shopify/graphql-client', container: 'GraphQLClient', members: ['request', 'fetch', 'requestStream'], effect: 'http' },
  ],
} as const satisfies Library;
