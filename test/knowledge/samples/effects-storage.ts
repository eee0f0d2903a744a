/** As databases.ts, for files, caches, indexes, models, processes and what is measured. */
import { Storage } from '@google-cloud/storage';
import { Logger as NestLogger } from '@nestjs/common';
import { Client as OpenSearch } from '@opensearch-project/opensearch';
import { createClient, createCluster } from '@redis/client';
import { Analytics } from '@segment/analytics-node';
import { createClient as createSupabase } from '@supabase/supabase-js';
import { Redis as Upstash } from '@upstash/redis';
import { type Cache, createCache } from 'cache-manager';
import { $, execa } from 'execa';
import fsExtra, { outputFile } from 'fs-extra';
import Keyv from 'keyv';
import { Meilisearch } from 'meilisearch';
import Memcached from 'memcached';
import { Client as Memjs } from 'memjs';
import type { Client as Minio } from 'minio';
import OpenAI from 'openai';
import pino from 'pino';
import { PostHog } from 'posthog-node';
import { Client as Ssh, type SFTPWrapper } from 'ssh2';
import Sftp from 'ssh2-sftp-client';
import { Client as Typesense } from 'typesense';
import { createStorage } from 'unstorage';
import winston from 'winston';

// Files
const bucket = new Storage().bucket('b'); // nothing
await bucket.file('f').save('x'); // Google Cloud Storage: storage write
await bucket.file('f').delete(); // Google Cloud Storage: storage write
await bucket.file('f').download(); // Google Cloud Storage: storage read
await bucket.upload('f'); // Google Cloud Storage: storage write
await bucket.file('f').getSignedUrl({ action: 'read', expires: 1 }); // Google Cloud Storage: local
declare const minio: Minio;
await minio.putObject('a', 'b', 'c'); // MinIO: storage write
await minio.statObject('a', 'b'); // MinIO: storage read
await minio.presignedGetObject('a', 'b'); // MinIO: local
const supabase = createSupabase('x', 'y'); // nothing
await supabase.storage.from('a').upload('b', 'c'); // Supabase services: storage write
await supabase.storage.from('a').download('b'); // Supabase services: storage read
supabase.storage.from('a').getPublicUrl('b'); // Supabase services: local
await supabase.functions.invoke('a'); // Supabase services: http write
await supabase.auth.admin.createUser({}); // Supabase services: http write
await supabase.channel('a').send({ type: 'broadcast', event: 'a' }); // Supabase services: realtime write
await outputFile('a', 'b'); // fs-extra: file write
await fsExtra.remove('a'); // fs-extra: file write
await fsExtra.writeJson('a', {}); // fs-extra: file write
await fsExtra.pathExists('a'); // fs-extra: file read
declare const sftp: SFTPWrapper;
sftp.unlink('a', () => undefined); // ssh2: storage write
await new Sftp().put('a', 'b'); // ssh2: storage write
await new Sftp().list('a'); // ssh2: storage read

// Caches
const redis = createClient(); // nothing
await redis.set('a', 'b'); // Redis: cache write
await redis.SET('a', 'b'); // Redis: cache write
await redis.get('a'); // Redis: cache read
await redis.hSet('a', 'b', 'c'); // Redis: cache write
await redis.publish('a', 'b'); // Redis: broker write
await redis.xAdd('a', '*', { b: 'c' }); // Redis: broker write
await createCluster({ rootNodes: [] }).del('a'); // Redis: cache write
redis.multi(); // Redis: local
redis.multi().set('a', 'b'); // nothing
await redis.multi().set('a', 'b').exec(); // Redis: cache write
await redis.subscribe('a', () => undefined); // Redis: invokes 1 later
const upstash = new Upstash({ url: '', token: '' }); // nothing
await upstash.set('a', 'b'); // Upstash Redis: cache write
await upstash.get('a'); // Upstash Redis: cache read
upstash.pipeline().set('a', 'b'); // nothing
await upstash.pipeline().set('a', 'b').exec(); // Upstash Redis: cache write
new Memcached('x').set('a', 'b', 1, () => undefined); // Memcached: cache write
await Memjs.create().get('a'); // Memcached: cache read
declare const nestCache: Cache;
await nestCache.set('a', 'b'); // cache-manager: cache write
await createCache().del('a'); // cache-manager: cache write
await nestCache.get('a'); // cache-manager: cache read
await nestCache.wrap('a', () => 'b'); // cache-manager: invokes 1 now
await new Keyv().set('a', 'b'); // Keyv: cache write
await new Keyv().get('a'); // Keyv: cache read
await createStorage().setItem('a', 'b'); // unstorage: cache write
await createStorage().getItem('a'); // unstorage: cache read

// Indexes and models
await new OpenSearch({}).index({ index: 'a', body: {} }); // OpenSearch: search write
await new OpenSearch({}).search({}); // OpenSearch: search read
const meilisearch = new Meilisearch({ host: '' }); // nothing
await meilisearch.index('a').addDocuments([]); // Meilisearch: search write
await meilisearch.index('a').search('b'); // Meilisearch: search read
await meilisearch.createIndex('a'); // Meilisearch: search write
const typesense = new Typesense({ nodes: [], apiKey: '' }); // nothing
await typesense.collections('a').documents().upsert({}); // Typesense: search write
await typesense
  .collections('a')
  .documents()
  .search({} as never); // Typesense: search read
const openai = new OpenAI(); // nothing
await openai.chat.completions.create({ model: 'm', messages: [] }); // OpenAI: llm write
await openai.responses.create({ model: 'm', input: '' }); // OpenAI: llm write
await openai.embeddings.create({ model: 'm', input: '' }); // OpenAI: llm write
await openai.images.generate({ prompt: '' }); // OpenAI: llm write
await openai.models.list(); // OpenAI: llm read

// Processes
await execa('ls'); // execa: process write
await $`ls`; // execa: process write
new Ssh().exec('ls', () => undefined); // ssh2: process write

// What is measured
const posthog = new PostHog('x'); // nothing
posthog.capture({ distinctId: '', event: '' }); // PostHog: telemetry write
await posthog.captureImmediate({ distinctId: '', event: '' }); // PostHog: http write
await posthog.flush(); // PostHog: http write
const analytics = new Analytics({ writeKey: '' }); // nothing
analytics.track({ userId: '', event: '' }); // Segment: telemetry write
await analytics.closeAndFlush(); // Segment: http write
pino().info('x'); // Logging: telemetry write
winston.createLogger().info('x'); // Logging: telemetry write
new NestLogger().error('x'); // Logging: telemetry write
globalThis.console.log('x'); // Logging: telemetry write
