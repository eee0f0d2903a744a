import database from '../../src/index.ts';
import { testRule } from './tester.ts';

const INSTALL = { messageId: 'blindImport', data: { module: 'twilio', library: 'Twilio', command: 'npm install twilio' } } as const;

testRule('no-blind-spots', database.rules['no-blind-spots'], {
  valid: [
    // Nothing is imported that the plugin knows.
    '',
    "import something from 'a-package-nobody-knows'; something();",
    "import { helper } from './helper-that-is-missing'; helper();",
    // The types are there.
    "import { Queue } from 'bullmq'; new Queue('mail');",
    "import type { Queue } from 'bullmq'; export let queue: Queue;",
    "import * as bullmq from 'bullmq'; new bullmq.Queue('mail');",
    "import Stripe from 'stripe'; new Stripe('key');",
    "import { drizzle } from 'drizzle-orm/node-postgres'; drizzle('');",
    // One name that is there is enough: the library is installed, and the compiler reports the other.
    "import { Queue, ThereIsNone } from 'bullmq'; new Queue(ThereIsNone);",
    // Imported for what it does, not for what it exports.
    "import 'twilio';",
    "import '@prisma/client';",
    "import {} from 'twilio';",
    // A name of one's own that is any.
    'declare const queue: any; queue.add();',
    // Contracts that can be taken.
    '/** @effect email */ export declare function mail(): void;',
    '/** @effect none */ export declare function log(): void;',
    '/** @transaction */ export declare function inTransaction(work: () => void): void;',
    '/** @afterCommit */ export declare function later(work: () => void): void;',
    // No JSDoc, no contract.
    '// @effect emial\nexport declare function mail(): void;',
    'export const text = "@effect emial";',
  ],
  invalid: [
    { code: "import fetch from 'twilio'; fetch('/');", errors: [{ messageId: 'blindImport', line: 1, column: 19 }] },
    { code: "import { Request } from 'twilio'; new Request('/');", errors: [{ messageId: 'blindImport' }] },
    { code: "import * as client from 'twilio'; client.get('/');", errors: [{ messageId: 'blindImport' }] },
    { code: "import type { Request } from 'twilio'; export let request: Request;", errors: [{ messageId: 'blindImport' }] },
    { code: "import { type Request } from 'twilio'; export let request: Request;", errors: [{ messageId: 'blindImport' }] },
    { code: "import fetch, { Request } from 'twilio'; fetch(new Request('/'));", errors: [{ messageId: 'blindImport' }] },
    { code: "import { SQSClient } from '@azure/service-bus'; new SQSClient();", errors: [{ messageId: 'blindImport' }] },
    {
      // Installed, but not generated.
      code: "import { PrismaClient } from '@prisma/client'; new PrismaClient();",
      errors: [{ messageId: 'blindImport', data: { module: '@prisma/client', library: 'Prisma', command: 'npx prisma generate' } }],
    },
    {
      code: "import { PrismaClient } from './generated/prisma/client'; new PrismaClient();",
      errors: [
        { messageId: 'blindImport', data: { module: './generated/prisma/client', library: 'Prisma', command: 'npx prisma generate' } },
      ],
    },
    {
      code: "import a from 'twilio';\nimport { PrismaClient } from '@prisma/client';\nimport { Queue } from 'bullmq';\nnew Queue(a(PrismaClient));",
      errors: [
        { messageId: 'blindImport', line: 1 },
        { messageId: 'blindImport', line: 2 },
      ],
    },
    { code: "import fetch from 'twilio'; fetch('/');", errors: [INSTALL] },
    { code: '/** @effect emial */ export declare function mail(): void;', errors: [{ messageId: 'invalidContract', line: 1, column: 5 }] },
    { code: '/** @effect */ export declare function mail(): void;', errors: [{ messageId: 'invalidContract' }] },
    { code: 'interface Mailer {\n  /** @effect Email */\n  send(): void;\n}', errors: [{ messageId: 'invalidContract', line: 2 }] },
    { code: 'class Mailer {\n  /** @effect mail */\n  send(): void {}\n}', errors: [{ messageId: 'invalidContract', line: 2 }] },
    { code: '/** @effect mail */\nexport const send = (): void => {};', errors: [{ messageId: 'invalidContract', line: 1 }] },
  ],
});
