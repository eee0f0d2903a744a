import database from '../../src/index.ts';
import { testRule } from './tester.ts';

/** One transaction of node-postgres around some code. */
const around = (code: string, head = '') => `
import { Pool } from 'pg';
import { createTransport } from 'nodemailer';
import { Redis } from 'ioredis';
import Stripe from 'stripe';
const mail = createTransport(''), redis = new Redis(), stripe = new Stripe('');
${head}
export async function order(pool: Pool): Promise<void> {
  const client = await pool.connect();
  await client.query('BEGIN');
  ${code}
  await client.query('COMMIT');
}`;

const SEND = "await mail.sendMail({ to: 'a@example.com' });";
const READ = "await stripe.customers.retrieve('c');";
const HEAD = `async function notify(): Promise<void> { ${SEND} }\nclass Mailer { async send(): Promise<void> { ${SEND} } async test(): Promise<void> { ${SEND} } }`;

testRule('no-side-effects-in-transaction', database.rules['no-side-effects-in-transaction'], {
  valid: [
    '',
    around("await client.query('select 1');"),
    around("console.log('paid');"),
    // Types only, names only, and calls that are never made.
    around("const send = () => mail.sendMail({ to: 'a@example.com' }); void send.length;"),
    around('const map = new Map<string, number>(); map.delete("a");'),
    around('const redis = { set: (key: string) => key }; redis.set("a");'),
    around('type Sent = ReturnType<typeof mail.sendMail>; let sent: Sent | undefined; void sent;'),
    around("const request = new Request('https://example.com'); void request;"),
    around("await redis.get('a');"),
    around(`await client.query('ROLLBACK'); ${SEND} await client.query('BEGIN');`),
    // Options.
    { code: around(SEND), options: [{ kinds: ['payment'] }] },
    { code: around(SEND), options: [{ kinds: [] }] },
    { code: around(READ), options: [{ reads: 'ignore' }] },
    { code: around('await notify();', HEAD), options: [{ allow: ['notify'] }] },
    { code: around('await notify();', HEAD), options: [{ allow: [{ from: 'file', name: 'notify' }] }] },
    { code: around('await new Mailer().send();', HEAD), options: [{ allow: [{ from: 'file', name: 'Mailer' }] }] },
    { code: around('await new Mailer().send();', HEAD), options: [{ allow: [{ from: 'file', name: 'Mailer', member: 'send' }] }] },
    { code: around('await new Mailer().send();', HEAD), options: [{ allow: [{ from: 'file', name: ['A', 'Mailer'], member: ['send'] }] }] },
    { code: around(SEND), options: [{ allow: [{ from: 'package', package: 'nodemailer', name: 'Mail', member: 'sendMail' }] }] },
  ],
  invalid: [
    { code: around(SEND), errors: [{ messageId: 'sideEffect', line: 11 }] },
    { code: around(SEND.replace('await', 'void')), errors: [{ messageId: 'detachedSideEffect' }] },
    { code: around(`await Promise.all([1].map(async () => { ${SEND} }));`), errors: [{ messageId: 'sideEffect' }] },
    { code: around(`if (Math.random() > 0.5) { ${SEND} }`), errors: [{ messageId: 'sideEffect' }] },
    { code: around(`try { ${SEND} } catch {}`), errors: [{ messageId: 'sideEffect' }] },
    { code: around(READ), errors: [{ messageId: 'networkRead' }] },
    { code: around("await redis.set('a', 'b');"), errors: [{ messageId: 'sideEffect' }] },
    { code: around('await notify();', HEAD), errors: [{ messageId: 'sideEffect' }] },
    { code: around(`${SEND} ${SEND}`), errors: [{ messageId: 'sideEffect' }, { messageId: 'sideEffect' }] },
    // Options.
    { code: around(SEND), options: [{}], errors: [{ messageId: 'sideEffect' }] },
    { code: around(SEND), options: [{ kinds: ['email'] }], errors: [{ messageId: 'sideEffect' }] },
    { code: around(READ), options: [{ reads: 'report' }], errors: [{ messageId: 'networkRead' }] },
    { code: around(SEND), options: [{ reads: 'ignore' }], errors: [{ messageId: 'sideEffect' }] },
    { code: around('await notify();', HEAD), options: [{ allow: ['other'] }], errors: [{ messageId: 'sideEffect' }] },
    {
      code: around('await notify();', HEAD),
      options: [{ allow: [{ from: 'package', package: 'notify', name: 'notify' }] }],
      errors: [{ messageId: 'sideEffect' }],
    },
    {
      code: around('await notify();', HEAD),
      options: [{ allow: [{ from: 'file', name: 'notify', path: 'src/other.ts' }] }],
      errors: [{ messageId: 'sideEffect' }],
    },
    {
      // One member of a class is allowed, the other not.
      code: around('await new Mailer().send(); await new Mailer().test();', HEAD),
      options: [{ allow: [{ from: 'file', name: 'Mailer', member: 'test' }] }],
      errors: [{ messageId: 'sideEffect' }],
    },
  ],
});
