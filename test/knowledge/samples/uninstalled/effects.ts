/**
 * As databases.ts, for packages that are too large to install for every test, or that want other versions of what is installed:
 * checked where they are installed by hand (`npm install --no-save --ignore-scripts --legacy-peer-deps` of the imports below).
 */
import { Client as Elastic } from '@elastic/elasticsearch';
import { BlobServiceClient } from '@azure/storage-blob';
import { ServiceBusClient } from '@azure/service-bus';
import Anthropic from '@anthropic-ai/sdk';
import type { ApolloClient } from '@apollo/client';
import { KafkaJS, Producer as ConfluentProducer } from '@confluentinc/kafka-javascript';
import type { TransactionalEventEmitter } from '@fullstackhouse/nestjs-outbox';
import { BrevoClient } from '@getbrevo/brevo';
import type { AmqpConnection } from '@golevelup/nestjs-rabbitmq';
import { Firestore } from '@google-cloud/firestore';
import { PubSub } from '@google-cloud/pubsub';
import { CloudTasksClient } from '@google-cloud/tasks';
import type { MailerBatchService, MailerQueueService, MailerService } from '@nestjs-modules/mailer';
import type { OrdersController, PaymentsController } from '@paypal/paypal-server-sdk';
import * as Sentry from '@sentry/node';
import type { SqsService } from '@ssut/nestjs-sqs';
import { Client as Temporal } from '@temporalio/client';
import { task, tasks } from '@trigger.dev/sdk';
import type { Vonage } from '@vonage/server-sdk';
import { GoogleGenAI } from '@google/genai';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { LinearClient } from '@linear/sdk';
import { Client as Notion } from '@notionhq/client';
import { Polar } from '@polar-sh/sdk';
import type { Ratelimit } from '@upstash/ratelimit';
import { del, head } from '@vercel/blob';
import Email from 'email-templates';
import { google } from 'googleapis';
import { Octokit } from 'octokit';
import { Svix } from 'svix';
import { WorkOS } from '@workos-inc/node';
import { Realtime, Rest } from 'ably';
import { generateText, streamText } from 'ai';
import { algoliasearch } from 'algoliasearch';
import AWS from 'aws-sdk';
import BeeQueue from 'bee-queue';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { getMessaging } from 'firebase-admin/messaging';
import { Inngest } from 'inngest';
import { IncomingWebhook } from '@slack/webhook';
import { HighLevelProducer, Producer } from 'node-rdkafka';
import { createClient } from 'redis';
import twilio from 'twilio';

// HTTP
declare const apollo: ApolloClient;
await apollo.mutate({} as never); // Apollo Client: http write
await apollo.query({} as never); // Apollo Client: http read
const workos = new WorkOS('x'); // nothing
await workos.userManagement.createUser({ email: '' }); // WorkOS: http write
await workos.userManagement.getUser(''); // WorkOS: http read
await workos.organizations.createOrganization({ name: '' }); // WorkOS: http write
await workos.directorySync.deleteDirectory(''); // WorkOS: http write
await workos.organizations.getOrganization(''); // WorkOS: http read
const octokit = new Octokit(); // nothing
await octokit.rest.issues.create({ owner: '', repo: '', title: '' }); // Octokit: http write
await octokit.rest.issues.get({ owner: '', repo: '', issue_number: 1 }); // Octokit: http read
await octokit.request('POST /a'); // Octokit: http write
await octokit.graphql('a'); // Octokit: http read
await new LinearClient({}).createIssue({ teamId: '' }); // Linear: http write
await new LinearClient({}).issue('a'); // Linear: http read
await new Notion().pages.create({} as never); // Notion: http write
await new Notion().search({}); // Notion: http read
await new Svix('a').message.create('a', {} as never); // Svix: http write
await new Svix('a').endpoint.list('a'); // Svix: http read
await google.sheets('v4').spreadsheets.values.append({}); // Google APIs: http write
await google.calendar('v3').events.list({}); // Google APIs: http read
const polar = new Polar(); // nothing
await polar.customers.create({} as never); // Polar: payment write
await polar.subscriptions.list({}); // Polar: payment read
await new Email().send({}); // email-templates: email write
declare const ratelimit: Ratelimit;
await ratelimit.limit('a'); // Upstash Ratelimit: cache write
await del('a'); // Vercel Blob: storage write
await head('a'); // Vercel Blob: storage read
await new GoogleGenAI({}).models.generateContent({} as never); // Google Gen AI: llm write
declare const chat: BaseChatModel;
await chat.invoke('a'); // LangChain: llm write

const secrets = new AWS.SecretsManager(); // nothing
await secrets.createSecret({ Name: '' }).promise(); // AWS SDK 2: http write
await secrets.getSecretValue({ SecretId: '' }).promise(); // AWS SDK 2: http read

// Messages to people
await new AWS.SES().sendEmail({} as never).promise(); // AWS SDK 2: email write
declare const mailer: MailerService;
declare const batch: MailerBatchService;
declare const mails: MailerQueueService;
await mailer.sendMail({}); // @nestjs-modules/mailer: email write
await batch.sendBatch({} as never); // @nestjs-modules/mailer: email write
await mails.enqueue({} as never); // @nestjs-modules/mailer: queue write
const brevo = new BrevoClient({ apiKey: '' }); // nothing
await brevo.transactionalEmails.sendTransacEmail({} as never); // Brevo: email write
await brevo.transactionalSms.sendTransacSms({} as never); // Brevo: sms write
declare const vonage: Vonage;
await vonage.sms.send({ to: '', from: '', text: '' }); // Vonage: sms write
await vonage.messages.send({} as never); // Vonage: sms write
await vonage.verify2.newRequest({} as never); // Vonage: sms write
const phones = twilio('AC', 'x'); // nothing
await phones.messages.create({ to: '', body: '' }); // Twilio: sms write
await phones.messages('SM').fetch(); // Twilio: http read
await phones.messages('SM').remove(); // Twilio: http write
await phones.messages.list(); // Twilio: http read
await phones.calls.create({ to: '', from: '', url: '' }); // Twilio: sms write
await phones.verify.v2.services('VA').verifications.create({ to: '', channel: 'sms' }); // Twilio: sms write
await new IncomingWebhook('x').send(''); // Slack: push write
await getMessaging().send({ token: '' }); // Firebase Admin: push write
await getAuth().createUser({}); // Firebase Admin: http write
await getAuth().getUser(''); // Firebase Admin: http read
await getAuth().verifyIdToken(''); // Firebase Admin: local

// Brokers and queues
const topic = new PubSub().topic('a'); // nothing
await topic.publishMessage({ json: {} }); // Google Pub/Sub: broker write
await topic.exists(); // Google Pub/Sub: broker read
await new ServiceBusClient('').createSender('a').sendMessages({ body: '' }); // Azure Service Bus: broker write
const confluent = new KafkaJS.Kafka({}).producer(); // nothing
await confluent.send({ topic: '', messages: [] }); // node-rdkafka: broker write
new ConfluentProducer({}).produce('a', null, null); // node-rdkafka: broker write
new Producer({}).produce('a', null, null); // node-rdkafka: broker write
new HighLevelProducer({}).produce('a', null, null, null, 1, () => undefined); // node-rdkafka: broker write
declare const rabbit: AmqpConnection;
await rabbit.publish('a', 'b', {}); // @golevelup/nestjs-rabbitmq: broker write
declare const sqs: SqsService;
await sqs.send('a', {} as never); // @ssut/nestjs-sqs: broker write
await new CloudTasksClient().createTask({}); // Google Cloud Tasks: queue write
const bee = new BeeQueue('a'); // nothing
bee.createJob({}); // nothing
await bee.createJob({}).save(); // Bee-Queue: queue write
await bee.getJob('1'); // Bee-Queue: queue read
await new Inngest({ id: 'a' }).send({ name: 'b' }); // Inngest: queue write
const temporal = new Temporal(); // nothing
await temporal.workflow.start('a', { taskQueue: '', workflowId: '' }); // Temporal: queue write
await temporal.workflow.getHandle('a').signal('b'); // Temporal: queue write
await temporal.workflow.getHandle('a').result(); // Temporal: queue read
await task({ id: 'a', run: async () => undefined }).trigger(undefined); // Trigger.dev: queue write
await tasks.trigger('a', {}); // Trigger.dev: queue write
declare const outbox: TransactionalEventEmitter;
await outbox.emit({} as never, []); // outbox libraries: local

// Payments
declare const orders: OrdersController;
declare const payments: PaymentsController;
await orders.createOrder({} as never); // PayPal: payment write
await orders.getOrder({} as never); // PayPal: payment read
await payments.refundCapturedPayment({} as never); // PayPal: payment write

// Storage
const container = BlobServiceClient.fromConnectionString('').getContainerClient('a'); // nothing
await container.getBlockBlobClient('b').upload('c', 1); // Azure Blob Storage: storage write
await container.getBlockBlobClient('b').delete(); // Azure Blob Storage: storage write
await container.getBlockBlobClient('b').download(); // Azure Blob Storage: storage read
const firestore = new Firestore(); // nothing
await firestore.runTransaction(async (tx) => tx.get(firestore.doc('a/b'))); // Firestore: transaction
await firestore.runTransaction(async (tx) => {
  tx.set(firestore.doc('a/b'), {}); // Firestore: local
});
await getFirestore().doc('a/b').set({}); // Firestore: storage write
await getFirestore().collection('a').add({}); // Firestore: storage write
await getFirestore().collection('a').where('b', '==', 1).get(); // Firestore: storage read
getFirestore().batch().set(firestore.doc('a/b'), {}); // Firestore: local
await getFirestore().batch().commit(); // Firestore: storage write
await createClient().set('a', 'b'); // Redis: cache write

// Realtime, indexes and models
await new Realtime('x').channels.get('a').publish('b', 'c'); // Ably: realtime write
await new Rest('x').channels.get('a').publish('b', 'c'); // Ably: realtime write
const elastic = new Elastic({ node: '' }); // nothing
await elastic.index({ index: 'a', document: {} }); // Elasticsearch: search write
await elastic.search({}); // Elasticsearch: search read
await elastic.helpers.bulk({} as never); // Elasticsearch: search write
await elastic.indices.create({ index: 'a' }); // Elasticsearch: search write
const algolia = algoliasearch('a', 'b'); // nothing
await algolia.saveObject({ indexName: 'a', body: {} }); // Algolia: search write
await algolia.searchSingleIndex({ indexName: 'a' }); // Algolia: search read
const anthropic = new Anthropic(); // nothing
await anthropic.messages.create({ model: 'm', max_tokens: 1, messages: [] }); // Anthropic: llm write
await anthropic.messages.countTokens({ model: 'm', messages: [] }); // Anthropic: llm read
await anthropic.messages.batches.create({ requests: [] }); // Anthropic: llm write
await generateText({} as never); // AI SDK: llm write
streamText({} as never); // AI SDK: llm write

// What is measured
Sentry.captureException(0); // Sentry: telemetry write
await Sentry.flush(); // Sentry: http write
Sentry.startSpan({ name: 'a' }, () => undefined); // Sentry: invokes 1 now
