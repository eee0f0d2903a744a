/** As databases.ts, for brokers, queues and outboxes. */
import { EventBridge, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { Kinesis } from '@aws-sdk/client-kinesis';
import { SFN, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { PublishCommand, SNS, SNSClient } from '@aws-sdk/client-sns';
import { ReceiveMessageCommand, SendMessageBatchCommand, SQS, SQSClient } from '@aws-sdk/client-sqs';
import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { Client as QStash } from '@upstash/qstash';
import type { Agenda } from 'agenda';
import type { ChannelWrapper } from 'amqp-connection-manager';
import Bull from 'bull';
import { type JobHelpers, quickAddJob, type WorkerUtils } from 'graphile-worker';
import { connect as connectMqtt } from 'mqtt';
import { connect as connectNats2 } from 'nats';
import type { PoolClient } from 'pg';
import { initializeMessageStorage } from 'pg-transactional-outbox';

// AWS
await new SNSClient({}).send(new PublishCommand({ Message: '' })); // AWS SDK: broker write
await new SNS({}).publish({ Message: '' }); // AWS SDK: broker write
await new SQSClient({}).send(new SendMessageBatchCommand({ QueueUrl: '', Entries: [] })); // AWS SDK: broker write
await new SQSClient({}).send(new ReceiveMessageCommand({ QueueUrl: '' })); // AWS SDK: broker read
await new SQS({}).sendMessage({ QueueUrl: '', MessageBody: '' }); // AWS SDK: broker write
await new SQS({}).receiveMessage({ QueueUrl: '' }); // AWS SDK: broker read
await new EventBridge({}).putEvents({ Entries: [] }); // AWS SDK: broker write
await new EventBridge({}).send(new PutEventsCommand({ Entries: [] })); // AWS SDK: broker write
await new Kinesis({}).putRecords({ Records: [] }); // AWS SDK: broker write
await new SFN({}).startExecution({ stateMachineArn: '' }); // AWS SDK: queue write
await new SFN({}).send(new StartExecutionCommand({ stateMachineArn: '' })); // AWS SDK: queue write

// Brokers
declare const wrapper: ChannelWrapper;
await wrapper.publish('a', 'b', {}); // amqp-connection-manager: broker write
await wrapper.sendToQueue('a', {}); // amqp-connection-manager: broker write
await wrapper.consume('a', () => undefined); // amqp-connection-manager: invokes 1 later
const nats = await connect(); // nothing
nats.publish('a'); // NATS: broker write
await nats.request('a'); // NATS: broker write
await jetstream(nats).publish('a'); // NATS: broker write
const nats2 = await connectNats2(); // nothing
nats2.publish('a'); // NATS: broker write
await nats2.jetstream().publish('a'); // NATS: broker write
const mqtt = connectMqtt('mqtt://x'); // nothing
mqtt.publish('a', 'b'); // MQTT.js: broker write
await mqtt.publishAsync('a', 'b'); // MQTT.js: broker write
mqtt.on('message', () => undefined); // MQTT.js: invokes 1 later
const qstash = new QStash({ token: '' }); // nothing
await qstash.publishJSON({ url: '', body: {} }); // QStash: broker write
await qstash.queue({ queueName: 'q' }).enqueueJSON({ url: '', body: {} }); // QStash: queue write

// Queues
const bull = new Bull('q'); // nothing
await bull.add({}); // Bull: queue write
await bull.addBulk([]); // Bull: queue write
await bull.getJob('1'); // Bull: queue read
await (await bull.add({})).remove(); // Bull: queue write
await bull.process(async () => undefined); // Bull: invokes last later
declare const agenda: Agenda;
await agenda.now('a', {}); // Agenda: queue write
await agenda.schedule('tomorrow', 'a', {}); // Agenda: queue write
agenda.create('a', {}); // nothing
await agenda.create('a', {}).save(); // Agenda: queue write
agenda.define('a', async () => undefined); // Agenda: invokes last later
declare const worker: WorkerUtils;
declare const helpers: JobHelpers;
await worker.addJob('a', {}); // Graphile Worker: queue write
await helpers.addJob('a', {}); // Graphile Worker: queue write
await quickAddJob({}, 'a', {}); // Graphile Worker: queue write
await helpers.withPgClient(async () => undefined); // Graphile Worker: invokes 0 now

// Outboxes
declare const client: PoolClient;
const store = initializeMessageStorage({} as never, {} as never); // nothing
await store({} as never, client); // outbox libraries: local
