/** As databases.ts, for the calls that reach outside the database and those that run callbacks. */
import { AsyncLocalStorage } from 'node:async_hooks';
import childProcess, { exec } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { createConnection } from 'node:net';
import { promisify } from 'node:util';
import { Worker as Thread } from 'node:worker_threads';
import { GetObjectCommand, PutObjectCommand, S3, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { HttpService } from '@nestjs/axios';
import type { Channel, ConfirmChannel } from 'amqplib';
import axios, { type AxiosInstance } from 'axios';
import { FlowProducer, type Job, Queue, Worker } from 'bullmq';
import { PubSub, type PubSubEngine } from 'graphql-subscriptions';
import { Cluster, Redis } from 'ioredis';
import { Kafka } from 'kafkajs';
import nodemailer from 'nodemailer';
import { PgBoss } from 'pg-boss';
import { Resend } from 'resend';
import { Server, type Socket } from 'socket.io';
import Stripe from 'stripe';
import { Agent, Pool as HttpPool, fetch as undiciFetch, request as undiciRequest } from 'undici';

const body = { method: 'POST' } as const;
const noop = (): void => undefined;

// HTTP
await fetch('https://example.com', body); // fetch: http by method
await globalThis.fetch('https://example.com'); // fetch: http by method
await undiciFetch('https://example.com'); // fetch: http by method
await undiciRequest('https://example.com', body); // fetch: http by method
await new HttpPool('https://example.com').request({ path: '/', method: 'GET' }); // fetch: http by method
await new Agent().request({ path: '/', method: 'GET', origin: '' }); // fetch: http by method
new WebSocket('wss://example.com'); // fetch: realtime read
declare const api: AxiosInstance;
await axios({ url: '/' }); // axios: http by method
await axios('/', body); // axios: http by method
await api({ url: '/' }); // axios: http by method
await axios.create()('/'); // axios: http by method
await axios.request(body); // axios: http by method
await axios.post('/'); // axios: http write
await api.delete('/'); // axios: http write
await api.get('/'); // axios: http read
declare const nest: HttpService;
nest.post('/'); // HttpService: http write when consumed
nest.request(body); // HttpService: http by method when consumed
nest.axiosRef.post('/'); // axios: http write
axios.getUri(); // axios: local
axios.isAxiosError(0); // nothing
http.get('http://example.com'); // node:http: http read
https.request('https://example.com'); // node:http: http write
http2.connect('https://example.com'); // node:http: http read
http2.connect('https://example.com').request({}); // node:http: http write
createConnection(1); // node:http: http read
createConnection(1).write(''); // node:http: http write
createSocket('udp4').send('', 1); // node:http: http write

// Mail
const transport = nodemailer.createTransport({}); // nothing
await transport.sendMail({}); // Nodemailer: email write
await transport.verify(); // Nodemailer: email read
const mails = new Resend('key'); // nothing
await mails.emails.send({ from: '', to: '', subject: '', text: '' }); // Resend: email write
await mails.batch.send([]); // Resend: email write
await mails.emails.get('1'); // Resend: email read
mails.webhooks.verify({ payload: '', headers: { id: '', timestamp: '', signature: '' }, webhookSecret: '' }); // Resend: local

// Queues and brokers
declare const job: Job;
const queue = new Queue('q'); // nothing
await queue.add('x', {}); // BullMQ: queue write
await new Queue('q').addBulk([]); // BullMQ: queue write
await queue.upsertJobScheduler('x', { every: 1 }); // BullMQ: queue write
await queue.getJob('1'); // BullMQ: queue read
await queue.close(); // nothing
await new FlowProducer().add({ name: 'x', queueName: 'q' }); // BullMQ: queue write
await job.retry(); // BullMQ: queue write
new Worker('q', async () => undefined); // BullMQ: invokes 1 later
queue.on('error', noop); // BullMQ: invokes 1 later
const boss = new PgBoss('x'); // nothing
await boss.send('q', {}, { db: boss.getDb() }); // pg-boss: queue write joined by 2.db
await boss.sendAfter('q', {}, null, 1); // pg-boss: queue write joined by 2.db
await boss.insert('q', []); // pg-boss: queue write joined by last.db
await boss.fetch('q'); // pg-boss: queue read joined by last.db
await boss.work('q', async () => undefined); // pg-boss: invokes last later
const producer = new Kafka({ brokers: [] }).producer(); // nothing
await producer.connect(); // nothing
await producer.send({ topic: '', messages: [] }); // KafkaJS: broker write
await producer.sendBatch({}); // KafkaJS: broker write
await (await producer.transaction()).send({ topic: '', messages: [] }); // KafkaJS: broker write
await (await producer.transaction()).commit(); // KafkaJS: broker write
declare const channel: Channel;
declare const confirmed: ConfirmChannel;
channel.publish('', '', Buffer.from('')); // amqplib: broker write
confirmed.sendToQueue('', Buffer.from('')); // amqplib: broker write
await channel.get('q'); // amqplib: broker read
channel.ack({} as never); // nothing

// Redis
const redis = new Redis(); // nothing
await redis.set('a', 1); // ioredis: cache write
await redis.get('a'); // ioredis: cache read
await redis.hset('a', { b: '1' }); // ioredis: cache write
await redis.zrange('a', '0', '1'); // ioredis: cache read
await redis.publish('a', 'b'); // ioredis: broker write
await redis.xadd('a', '*', 'b', 'c'); // ioredis: broker write
await new Cluster([]).del('a'); // ioredis: cache write
redis.pipeline(); // ioredis: local
redis.pipeline().set('a', 1); // nothing
redis.multi().incr('a').publish('a', 'b'); // nothing
await redis.pipeline().set('a', 1).exec(); // ioredis: cache write
redis.on('error', noop); // ioredis: invokes 1 later

// Payment and storage
const stripe = new Stripe('key'); // nothing
await stripe.paymentIntents.create({ amount: 1, currency: 'eur' }); // Stripe: payment write
await stripe.paymentIntents.capture('1'); // Stripe: payment write
await stripe.checkout.sessions.create({}); // Stripe: payment write
await stripe.customers.retrieve('1'); // Stripe: payment read
await stripe.customers.list(); // Stripe: payment read
await stripe.customers.del('1'); // Stripe: payment write
stripe.webhooks.constructEvent('', '', ''); // Stripe: local
const s3 = new S3Client({}); // nothing
await s3.send(new PutObjectCommand({ Bucket: '', Key: '' })); // AWS S3: storage write
await s3.send(new GetObjectCommand({ Bucket: '', Key: '' })); // AWS S3: storage read
await new S3({}).putObject({ Bucket: '', Key: '' }); // AWS S3: storage write
await new S3({}).listObjectsV2({ Bucket: '' }); // AWS S3: storage read
await new Upload({ client: s3, params: { Bucket: '', Key: '', Body: '' } }).done(); // AWS S3: storage write
await getSignedUrl(s3, new GetObjectCommand({ Bucket: '', Key: '' })); // AWS S3: local
new PutObjectCommand({ Bucket: '', Key: '' }); // nothing

// Realtime
const io = new Server(); // nothing
declare const socket: Socket;
io.emit('x'); // Socket.IO: realtime write
io.to('room').emit('x'); // Socket.IO: realtime write
io.of('/n').emit('x'); // Socket.IO: realtime write
socket.emit('x'); // Socket.IO: realtime write
socket.broadcast.emit('x'); // Socket.IO: realtime write
await io.in('room').fetchSockets(); // Socket.IO: realtime read
io.to('room'); // nothing
io.on('connection', noop); // Socket.IO: invokes last later
declare const engine: PubSubEngine;
await new PubSub().publish('x', {}); // graphql-subscriptions: realtime write
await engine.publish('x', {}); // graphql-subscriptions: realtime write

// Node
exec('ls'); // node:child_process: process write
childProcess.spawn('ls'); // node:child_process: process write
const run = promisify(exec); // nothing
await run('ls'); // node:child_process: process write
new Thread('./x.js'); // node:child_process: process write
fs.writeFileSync('x', ''); // node:fs: file write
await fs.promises.writeFile('x', ''); // node:fs: file write
await promisify(fs.writeFile)('x', ''); // node:fs: file write
await rm('x'); // node:fs: file write
await readFile('x'); // node:fs: file read
await (await open('x')).writeFile(''); // node:fs: file write
fs.existsSync('x'); // node:fs: file read
fs.mkdtempSync('x'); // nothing
setTimeout(noop, 1); // Node.js: invokes 0 detached
setImmediate(noop); // Node.js: invokes 0 detached
queueMicrotask(noop); // Node.js: invokes 0 detached
process.nextTick(noop); // Node.js: invokes 0 detached
new AsyncLocalStorage().run(1, noop); // Node.js: invokes 1 now
new EventEmitter().on('x', noop); // Node.js: invokes 1 later
new EventEmitter().emit('x'); // nothing

// JavaScript
[1].map((n) => n); // JavaScript: invokes 0 now
([] as readonly number[]).forEach(noop); // JavaScript: invokes 0 now
new Uint8Array(1).reduce((a, b) => a + b); // JavaScript: invokes 0 now
new Map().forEach(noop); // JavaScript: invokes 0 now
Array.from([1], (n) => n); // JavaScript: invokes 1 now
JSON.stringify({}, (_key, value: unknown) => value); // JavaScript: invokes 1 now
'x'.replace(/x/, () => 'y'); // JavaScript: invokes 1 now
new Promise<void>((resolve) => resolve()); // JavaScript: invokes 0 now
await Promise.resolve().then(noop); // JavaScript: invokes 0 now
await Promise.resolve().catch(noop); // JavaScript: invokes 0 now
new Map().delete('x'); // nothing
new Set([1]).add(1); // nothing
