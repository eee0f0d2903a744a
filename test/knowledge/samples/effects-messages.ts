/** As databases.ts, for what reaches people: mails, text messages, pushes, payments, frames. */
import { SendEmailCommand, SES } from '@aws-sdk/client-ses';
import { SESv2 } from '@aws-sdk/client-sesv2';
import sendgrid, { MailService } from '@sendgrid/mail';
import { WebClient } from '@slack/web-api';
import type { SMS } from '@vonage/sms';
import type { BraintreeGateway } from 'braintree';
import { Expo } from 'expo-server-sdk';
import Mailgun from 'mailgun.js';
import { Client as Mailjet } from 'node-mailjet';
import { ServerClient } from 'postmark';
import Pusher from 'pusher';
import webPush from 'web-push';
import { WebSocket as Ws, WebSocketServer } from 'ws';

// Mails
const mail = { to: '', from: '', subject: '', text: '' };
await sendgrid.send(mail); // SendGrid: email write
await new MailService().sendMultiple(mail); // SendGrid: email write
sendgrid.setApiKey('x'); // SendGrid: local
const postmark = new ServerClient('x'); // nothing
await postmark.sendEmail({} as never); // Postmark: email write
await postmark.sendEmailBatch([]); // Postmark: email write
await postmark.getBounces(); // Postmark: http read
await new Mailgun(FormData).client({ username: '', key: '' }).messages.create('x', {} as never); // Mailgun: email write
new Mailjet({}).post('send'); // Mailjet: email write when consumed
await new Mailjet({}).post('send').request({}); // nothing
await new SES({}).sendEmail({} as never); // AWS SDK: email write
await new SES({}).send(new SendEmailCommand({} as never)); // AWS SDK: email write
await new SESv2({}).sendBulkEmail({} as never); // AWS SDK: email write

// Text messages and pushes
declare const sms: SMS;
await sms.send({ to: '', from: '', text: '' }); // Vonage: sms write
const expo = new Expo(); // nothing
await expo.sendPushNotificationsAsync([]); // Expo: push write
expo.chunkPushNotifications([]); // Expo: local
await webPush.sendNotification({ endpoint: '', keys: { p256dh: '', auth: '' } }); // web-push: push write
webPush.generateVAPIDKeys(); // web-push: local
const slack = new WebClient('x'); // nothing
await slack.chat.postMessage({ channel: '', text: '' }); // Slack: push write
await slack.chat.delete({ channel: '', ts: '' }); // Slack: push write
await slack.users.list({}); // Slack: push read
await slack.apiCall('x'); // Slack: push write

// Payments
declare const braintree: BraintreeGateway;
await braintree.transaction.sale({ amount: '1' }); // Braintree: payment write
await braintree.transaction.find('x'); // Braintree: payment read
await braintree.customer.create({}); // Braintree: payment write

// Frames
const socket = new Ws('ws://x'); // ws: realtime read
socket.send('x'); // ws: realtime write
socket.on('message', () => undefined); // ws: invokes 1 later
for (const client of new WebSocketServer().clients) {
  client.send('x'); // ws: realtime write
}
const pusher = new Pusher({ appId: '', key: '', secret: '', cluster: '' }); // nothing
await pusher.trigger('a', 'b', {}); // Pusher: realtime write
pusher.authorizeChannel('a', 'b'); // Pusher: local
