/** As databases.ts: clients of one platform, and helpers that run what they are given. */
import type { AtpAgent } from '@atproto/api';
import type { S3BlobStore } from '@atproto/aws';
import type { BlobStore } from '@atproto/repo';
import type { XrpcClient } from '@atproto/xrpc';
import pLimit from 'p-limit';
import pMap from 'p-map';
import PQueue from 'p-queue';

// AT Protocol
declare const agent: AtpAgent;
declare const xrpc: XrpcClient;
declare const blobs: BlobStore;
declare const s3: S3BlobStore;
await agent.getProfile({ actor: 'a' }); // AT Protocol: http read
await agent.app.bsky.actor.getProfiles({ actors: ['a'] }); // AT Protocol: http read
await agent.com.atproto.server.describeServer(); // AT Protocol: http read
await agent.app.bsky.feed.post.list({ repo: 'a' }); // AT Protocol: http read
await agent.com.atproto.admin.sendEmail({ recipientDid: 'a', content: 'b', senderDid: 'c' }); // AT Protocol: http write
await agent.com.atproto.repo.deleteRecord({ repo: 'a', collection: 'b', rkey: 'c' }); // AT Protocol: http write
await agent.post({ text: 'a' }); // AT Protocol: http write
await agent.login({ identifier: 'a', password: 'b' }); // AT Protocol: http write
await xrpc.call('com.example.method'); // AT Protocol: http write
await blobs.makePermanent('key', {} as never); // AT Protocol: storage write
await s3.deleteMany([]); // AT Protocol: storage write
await blobs.getBytes({} as never); // AT Protocol: storage read
agent.configureProxy('did:web:example.com#service'); // nothing

// p-queue and its like
const queue = new PQueue(); // nothing
await queue.add(async () => 1); // p-queue: invokes 0 now
await queue.addAll([async () => 1]); // p-queue: invokes 0 now
await queue.onIdle(); // nothing
const limit = pLimit(2); // nothing
await limit(async () => 1); // p-queue: invokes 0 now
await pMap([1], async (one) => one); // p-queue: invokes 1 now
