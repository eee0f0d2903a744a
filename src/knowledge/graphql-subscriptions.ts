import type { Library } from './library.ts';

/** What GraphQL servers publish to their subscribers. */
export const graphqlSubscriptions = {
  name: 'graphql-subscriptions',
  docs: 'https://github.com/apollographql/graphql-subscriptions#readme',
  imports: ['graphql-subscriptions'],
  calls: [
    { package: 'graphql-subscriptions', container: ['PubSub', 'PubSubEngine'], members: ['publish'], effect: 'realtime' },
    { package: 'graphql-subscriptions', container: ['PubSub', 'PubSubEngine'], members: ['subscribe'], invokes: 1, when: 'later' },
  ],
} as const satisfies Library;
