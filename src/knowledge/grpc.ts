import type { Library } from './library.ts';

/** gRPC: generated stubs, and the calls that they are made of. Whether a method changes anything is not in its name. */
export const grpc = {
  name: 'gRPC',
  docs: 'https://grpc.io/docs/languages/node/basics/',
  imports: ['@grpc/grpc-js'],
  stubs: [{ package: '@grpc/grpc-js', returns: '/^Client(UnaryCall|ReadableStream|WritableStream|DuplexStream)$/', effect: 'http' }],
  calls: [
    {
      package: '@grpc/grpc-js',
      container: 'Client',
      members: ['makeUnaryRequest', 'makeClientStreamRequest', 'makeServerStreamRequest', 'makeBidiStreamRequest'],
      effect: 'http',
    },
    { package: '@grpc/grpc-js', container: 'Client', members: ['waitForReady'], effect: 'http', access: 'read' },
  ],
} as const satisfies Library;
