import { noOuterClientInTransaction } from '../../rules/no-outer-client-in-transaction.ts';
import { testRule } from './tester.ts';

const cancel = (client: string, given: string): string => `
  import { prisma, type Tx } from '../../projects/_shared/prisma.ts';
  const log = (id: string, db: Tx = prisma) => db.auditLog.deleteMany({ where: { id } });
  export const cancel = (id: string) =>
    prisma.$transaction(async (tx) => {
      await ${client}.order.delete({ where: { id } });
      await log(${given});
    });`;

testRule('no-outer-client-in-transaction', noOuterClientInTransaction, {
  valid: [cancel('tx', 'id, tx')],
  invalid: [
    {
      code: cancel('prisma', 'id, tx'),
      errors: [{ messageId: 'outerClient', suggestions: [{ messageId: 'use', data: { tx: 'tx' }, output: cancel('tx', 'id, tx') }] }],
    },
    {
      code: cancel('tx', 'id'),
      errors: [{ messageId: 'outerClient', suggestions: [{ messageId: 'pass', data: { tx: 'tx' }, output: cancel('tx', 'id, tx') }] }],
    },
  ],
});
