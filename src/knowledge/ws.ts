import type { Library } from './library.ts';

/** ws: frames that clients get. */
export const ws = {
  name: 'ws',
  docs: 'https://github.com/websockets/ws/blob/master/doc/ws.md',
  imports: ['ws'],
  restoreTypes: 'npm install --save-dev @types/ws',
  calls: [
    { package: 'ws', container: 'WebSocket', members: ['send', 'ping', 'pong', 'close', 'terminate'], effect: 'realtime' },
    { package: 'ws', container: 'WebSocket', members: ['new'], effect: 'realtime', access: 'read' },
    {
      package: 'ws',
      container: ['WebSocket', 'WebSocketServer', 'Server'],
      members: ['on', 'once', 'addListener', 'addEventListener'],
      invokes: 1,
      when: 'later',
    },
  ],
} as const satisfies Library;
