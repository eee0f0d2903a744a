import type { Library } from './library.ts';

/** Pusher. Authorising a channel is signed here. */
export const pusher = {
  name: 'Pusher',
  docs: 'https://pusher.com/docs/channels/server_api/http-api/',
  imports: ['pusher'],
  calls: [
    {
      package: 'pusher',
      container: 'Pusher',
      members: ['trigger', 'triggerBatch', 'sendToUser', 'terminateUserConnections', 'post'],
      effect: 'realtime',
    },
    { package: 'pusher', container: 'Pusher', members: ['get'], effect: 'realtime', access: 'read' },
    { package: 'pusher', container: 'Pusher', members: ['authorizeChannel', 'authenticate', 'authenticateUser', 'webhook'], local: true },
  ],
} as const satisfies Library;
