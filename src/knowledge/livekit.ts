import type { Library } from './library.ts';

/** LiveKit's server: rooms, recordings, streams and calls. Tokens are put together on the spot. */
export const livekit = {
  name: 'LiveKit',
  docs: 'https://docs.livekit.io/reference/server-sdk-js/',
  imports: ['livekit-server-sdk'],
  calls: [
    {
      package: 'livekit-server-sdk',
      container: '/^(RoomService|Egress|Ingress|Sip|AgentDispatch)Client$/',
      members: ['/^list[A-Z]/', 'getParticipant', 'getDispatch'],
      effect: 'realtime',
      access: 'read',
    },
    {
      package: 'livekit-server-sdk',
      container: '/^(RoomService|Egress|Ingress|Sip|AgentDispatch|Connector)Client$/',
      members: ['/^(create|update|delete|remove|mute|move|forward|transfer|start|stop|accept|connect|dial|disconnect)[A-Z]/', 'sendData'],
      effect: 'realtime',
    },
  ],
} as const satisfies Library;
