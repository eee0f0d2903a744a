/**
 * As effects.ts beside it, for services of which each has a client of its own: checked where they are installed by hand, too
 * (and `npm install --no-save` of `@types/mailchimp__mailchimp_marketing` and `@types/mailchimp__mailchimp_transactional`).
 */
import * as amplitude from '@amplitude/analytics-node';
import { createClerkClient } from '@clerk/backend';
import { createClient as createClickHouse } from '@clickhouse/client';
import { ElevenLabsClient } from '@elevenlabs/elevenlabs-js';
import { Client as HubSpot } from '@hubspot/api-client';
import KeycloakAdmin from '@keycloak/keycloak-admin-client';
import Knock from '@knocklabs/node';
import { createCheckout, getOrder } from '@lemonsqueezy/lemonsqueezy.js';
import mailchimp from '@mailchimp/mailchimp_marketing';
import mandrill from '@mailchimp/mailchimp_transactional';
import type { Client as Graph } from '@microsoft/microsoft-graph-client';
import { Mistral } from '@mistralai/mistralai';
import Mux from '@mux/mux-node';
import { Novu } from '@novu/api';
import { Novu as OldNovu } from '@novu/node';
import { Client as Okta } from '@okta/okta-sdk-nodejs';
import type { DefaultApi } from '@onesignal/node-onesignal';
import { Pinecone } from '@pinecone-database/pinecone';
import { QdrantClient } from '@qdrant/js-client-rest';
import type { Shopify } from '@shopify/shopify-api';
import { ManagementClient } from 'auth0';
import { AuthenticationClient, ManagementClient as OldManagementClient } from 'auth0/legacy';
import { v2 as cloudinary } from 'cloudinary';
import { CohereClientV2 } from 'cohere-ai';
import { APIClient, SendEmailRequest, TrackClient } from 'customerio-node';
import {
  REST,
  type ChatInputCommandInteraction,
  type Client as Discord,
  type GuildMember,
  type Message,
  type TextChannel,
} from 'discord.js';
import { Bot } from 'grammy';
import Groq from 'groq-sdk';
import { IntercomClient } from 'intercom-client';
import { Connection } from 'jsforce';
import { AccessToken, RoomServiceClient } from 'livekit-server-sdk';
import { LoopsClient } from 'loops';
import Mixpanel from 'mixpanel';
import type { Bot as TelegramBot } from 'node-telegram-bot-api';
import type { PlaidApi } from 'plaid';
import Replicate from 'replicate';
import { SquareClient } from 'square';
import { Telegraf } from 'telegraf';

// Users, customers and what is kept of them
const keycloak = new KeycloakAdmin(); // nothing
await keycloak.users.create({}); // Keycloak: http write
await keycloak.users.executeActionsEmail({ id: '' }); // Keycloak: email write
await keycloak.users.find(); // Keycloak: http read
await keycloak.groups.listSubGroups({ parentId: '' }); // Keycloak: http read
await keycloak.organizations.addMember({ orgId: '', userId: '' }); // Keycloak: http write
await keycloak.authenticationManagement.updateFlow({} as never, {}); // Keycloak: http write
await keycloak.attackDetection.delAll(); // Keycloak: http write
await keycloak.auth({} as never); // Keycloak: http read
const management = new ManagementClient({ domain: '', token: '' }); // nothing
await management.users.create({ connection: '' }); // Auth0: http write
await management.users.get(''); // Auth0: http read
await management.users.roles.assign('', { roles: [] }); // Auth0: http write
await management.jobs.verificationEmail.create({ user_id: '' }); // Auth0: email write
await new OldManagementClient({} as never).users.assignRoles({ id: '' }, { roles: [] }); // Auth0: http write
await new OldManagementClient({} as never).users.getAll(); // Auth0: http read
const authentication = new AuthenticationClient({} as never); // nothing
await authentication.passwordless.sendEmail({} as never); // Auth0: email write
await authentication.database.signUp({} as never); // Auth0: http write
await authentication.oauth.passwordGrant({} as never); // Auth0: http read
const clerk = createClerkClient({}); // nothing
await clerk.users.createUser({}); // Clerk: http write
await clerk.users.getUser(''); // Clerk: http read
await clerk.organizations.createOrganizationInvitation({} as never); // Clerk: http write
await clerk.invitations.revokeInvitation(''); // Clerk: http write
const okta = new Okta(); // nothing
await okta.userApi.createUser({} as never); // Okta: http write
await okta.userApi.getUser({ userId: '' }); // Okta: http read
await okta.groupApi.assignUserToGroup({ groupId: '', userId: '' }); // Okta: http write
const hubspot = new HubSpot(); // nothing
await hubspot.crm.contacts.basicApi.create({} as never); // HubSpot: http write
await hubspot.crm.contacts.batchApi.upsert({} as never); // HubSpot: http write
await hubspot.crm.contacts.searchApi.doSearch({} as never); // HubSpot: http read
await hubspot.apiRequest({ method: 'GET' }); // HubSpot: http by method
await hubspot.crm.deals.getAll(); // HubSpot: http read
await hubspot.marketing.transactional.singleSendApi.sendEmail({} as never); // HubSpot: email write
const intercom = new IntercomClient({ token: '' }); // nothing
await intercom.contacts.create({} as never); // Intercom: http write
await intercom.conversations.reply({} as never); // Intercom: http write
await intercom.contacts.find({ contact_id: '' }); // Intercom: http read
const salesforce = new Connection({}); // nothing
await salesforce.sobject('Account').create({ Name: '' }); // JSforce: http write
await salesforce.sobject('Account').retrieve(''); // JSforce: http read
await salesforce.query('a'); // JSforce: http read
await salesforce.request('/a'); // JSforce: http by method
await salesforce.apex.post('/a'); // JSforce: http write
declare const graph: Graph;
await graph.api('/me/sendMail').post({}); // Microsoft Graph: http write
await graph.api('/me').get(); // Microsoft Graph: http read
graph.api('/me'); // nothing

// Messages
await mailchimp.lists.addListMember('', { email_address: '', status: 'subscribed' }); // Mailchimp: http write
await mailchimp.lists.getListMember('', ''); // Mailchimp: http read
await mailchimp.campaigns.send(''); // Mailchimp: email write
await mandrill('').messages.send({} as never); // Mailchimp: email write
await mandrill('').templates.list({}); // Mailchimp: http read
const customers = new APIClient(''); // nothing
await customers.sendEmail(new SendEmailRequest({} as never)); // Customer.io: email write
await customers.getAttributes(''); // Customer.io: http read
await new TrackClient('', '').identify('', {}); // Customer.io: http write
const loops = new LoopsClient(''); // nothing
await loops.sendTransactionalEmail({ transactionalId: '', email: '' }); // Loops: email write
await loops.createContact({ email: '' }); // Loops: http write
await loops.findContact({ email: '' }); // Loops: http read
declare const onesignal: DefaultApi;
await onesignal.createNotification({} as never); // OneSignal: push write
await onesignal.getNotification('', ''); // OneSignal: http read
await onesignal.createUser('', {}); // OneSignal: http write
const novu = new Novu(); // nothing
await novu.trigger({ workflowId: '', to: '' }); // Novu: push write
await novu.subscribers.create({ subscriberId: '' }); // Novu: http write
await novu.subscribers.retrieve(''); // Novu: http read
await new OldNovu('').trigger('', { to: '', payload: {} }); // Novu: push write
await new OldNovu('').subscribers.identify('', {}); // Novu: http write
const knock = new Knock(); // nothing
await knock.workflows.trigger('', { recipients: [] }); // Knock: push write
await knock.users.update('', {}); // Knock: http write
await knock.users.get(''); // Knock: http read
await new Telegraf('').telegram.sendMessage('', ''); // Telegram bots: push write
await new Telegraf('').telegram.getChat(''); // Telegram bots: push read
await new Bot('').api.sendMessage('', ''); // Telegram bots: push write
new Bot('').on('message', async (context) => {
  await context.reply(''); // Telegram bots: push write
});
declare const telegram: TelegramBot;
await telegram.api.sendMessage({ chat_id: '', text: '' }); // Telegram bots: push write
declare const discord: Discord<true>;
declare const discordChannel: TextChannel;
declare const discordMessage: Message;
declare const discordMember: GuildMember;
declare const interaction: ChatInputCommandInteraction;
await discordChannel.send(''); // discord.js: push write
await discordMessage.reply(''); // discord.js: push write
await interaction.reply(''); // discord.js: push write
await discordMember.roles.add(''); // discord.js: push write
await discord.users.send('', ''); // discord.js: push write
await discord.channels.fetch(''); // discord.js: push read
await new REST().put('/a'); // discord.js: push write
await new REST().get('/a'); // discord.js: push read
const rooms = new RoomServiceClient(''); // nothing
await rooms.createRoom({ name: '' }); // LiveKit: realtime write
await rooms.listRooms(); // LiveKit: realtime read
await new AccessToken().toJwt(); // nothing

// Payments and shops
declare const plaid: PlaidApi;
await plaid.transferCreate({} as never); // Plaid: payment write
await plaid.itemPublicTokenExchange({ public_token: '' }); // Plaid: http write
await plaid.accountsGet({ access_token: '' }); // Plaid: http read
declare const shopify: Shopify;
await new shopify.clients.Graphql({} as never).request('a'); // Shopify: http write
await new shopify.clients.Rest({} as never).get({ path: '' }); // Shopify: http read
await new shopify.clients.Storefront({} as never).request('a'); // Shopify: http read
const square = new SquareClient(); // nothing
await square.payments.create({} as never); // Square: payment write
await square.customers.get({ customerId: '' }); // Square: payment read
await createCheckout('', '', {}); // Lemon Squeezy: payment write
await getOrder(''); // Lemon Squeezy: payment read

// Other stores
const clickhouse = createClickHouse(); // nothing
await clickhouse.insert({ table: '', values: [] }); // ClickHouse: storage write
await clickhouse.command({ query: '' }); // ClickHouse: storage write
await clickhouse.query({ query: '' }); // ClickHouse: storage read
const qdrant = new QdrantClient(); // nothing
await qdrant.upsert('', {} as never); // Qdrant: search write
await qdrant.search('', { vector: [] }); // Qdrant: search read
const pinecone = new Pinecone(); // nothing
await pinecone.index('').upsert([] as never); // Pinecone: search write
await pinecone.index('').query({} as never); // Pinecone: search read
await pinecone.inference.embed({} as never); // Pinecone: llm write
await cloudinary.uploader.upload(''); // Cloudinary: storage write
await cloudinary.api.resource(''); // Cloudinary: storage read
await cloudinary.search.expression('').execute(); // Cloudinary: storage read
cloudinary.url(''); // nothing
const mux = new Mux(); // nothing
await mux.video.assets.create({ inputs: [] }); // Mux: http write
await mux.video.assets.retrieve(''); // Mux: http read
await mux.jwt.signPlaybackId(''); // nothing

// More models
const replicate = new Replicate(); // nothing
await replicate.run('a/b', { input: {} }); // Replicate: llm write
await replicate.predictions.create({} as never); // Replicate: llm write
await replicate.predictions.get(''); // Replicate: llm read
const cohere = new CohereClientV2({}); // nothing
await cohere.chat({} as never); // Cohere: llm write
await cohere.embed({} as never); // Cohere: llm write
await new Groq().chat.completions.create({ model: '', messages: [] }); // Groq: llm write
await new Groq().models.list(); // Groq: llm read
const mistral = new Mistral(); // nothing
await mistral.chat.complete({ model: '', messages: [] }); // Mistral: llm write
await mistral.files.list(); // Mistral: llm read
const elevenlabs = new ElevenLabsClient(); // nothing
await elevenlabs.textToSpeech.convert('', { text: '' }); // ElevenLabs: llm write
await elevenlabs.voices.getAll(); // ElevenLabs: llm read

// More of what is measured
amplitude.track('a'); // Amplitude: telemetry write
amplitude.flush(); // Amplitude: http write
const mixpanel = Mixpanel.init(''); // nothing
mixpanel.track('a'); // Mixpanel: telemetry write
mixpanel.people.set('a', {}); // Mixpanel: telemetry write
