import type { Library } from './library.ts';

/** Node's own clients of the network. */
export const nodeHttp = {
  name: 'node:http',
  docs: 'https://nodejs.org/api/http.html',
  imports: ['/^(node:)?(http|https|http2|net|tls|dgram)$/'],
  restoreTypes: 'npm install --save-dev @types/node',
  calls: [
    { package: 'node', container: ['http', 'https'], members: ['get'], effect: 'http', access: 'read' },
    { package: 'node', container: ['http', 'https', 'ClientHttp2Session'], members: ['request'], effect: 'http' },
    { package: 'node', container: ['http2', 'net', 'tls'], members: ['connect', 'createConnection'], effect: 'http', access: 'read' },
    // A terminal is a socket too.
    { package: 'node', container: 'net', members: ['write'], receiver: { isNot: ['WriteStream'] }, effect: 'http' },
    { package: 'node', container: 'dgram', members: ['send'], effect: 'http' },
    { package: 'node', container: ['http', 'https', 'http2', 'net', 'tls'], members: ['createServer'], invokes: 'last', when: 'later' },
  ],
} as const satisfies Library;
