import type { Library } from './library.ts';

/** Socket.IO on the server. */
export const socketIo = {
  name: 'Socket.IO',
  docs: 'https://socket.io/docs/v4/emitting-events/',
  imports: ['socket.io'],
  calls: [
    {
      package: 'socket.io',
      // `io.emit` stands in StrictEventEmitter, which server, namespace and socket share.
      container: ['StrictEventEmitter', 'Server', 'Namespace', 'Socket', 'BroadcastOperator', 'RemoteSocket'],
      members: ['emit', 'emitWithAck', 'serverSideEmit', 'serverSideEmitWithAck'],
      effect: 'realtime',
    },
    { package: 'socket.io', container: ['Server', 'Namespace', 'Socket'], members: ['send', 'write'], effect: 'realtime' },
    {
      package: 'socket.io',
      container: ['Server', 'Namespace', 'BroadcastOperator', 'Socket', 'RemoteSocket'],
      members: ['disconnectSockets', 'socketsJoin', 'socketsLeave', 'disconnect', 'join', 'leave'],
      effect: 'realtime',
    },
    {
      package: 'socket.io',
      container: ['Server', 'Namespace', 'BroadcastOperator'],
      members: ['fetchSockets', 'allSockets'],
      effect: 'realtime',
      access: 'read',
    },
    {
      package: 'socket.io',
      container: ['StrictEventEmitter', 'Server', 'Namespace', 'Socket'],
      members: ['on', 'once', 'use', 'onAny', 'onAnyOutgoing'],
      invokes: 'last',
      when: 'later',
    },
  ],
} as const satisfies Library;
