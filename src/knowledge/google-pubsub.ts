import type { Library } from './library.ts';

/** Google Pub/Sub: what is published is buffered and sent soon after. Acknowledging is the consumer's own business. */
export const googlePubsub = {
  name: 'Google Pub/Sub',
  docs: 'https://cloud.google.com/nodejs/docs/reference/pubsub/latest',
  imports: ['@google-cloud/pubsub'],
  calls: [
    {
      package: '@google-cloud/pubsub',
      container: ['Topic', 'Publisher'],
      members: ['publish', 'publishJSON', 'publishMessage', 'flush'],
      effect: 'broker',
    },
    {
      package: '@google-cloud/pubsub',
      container: ['Topic', 'PubSub', 'Subscription'],
      members: ['create', 'delete', 'setMetadata', 'createSubscription', 'createTopic', 'seek', 'modifyPushConfig'],
      effect: 'broker',
    },
    {
      package: '@google-cloud/pubsub',
      container: ['Topic', 'PubSub', 'Subscription'],
      members: ['exists', 'get', 'getMetadata', 'getSubscriptions', 'getTopics'],
      effect: 'broker',
      access: 'read',
    },
  ],
} as const satisfies Library;
