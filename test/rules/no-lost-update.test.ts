import { noLostUpdate } from '../../rules/no-lost-update.ts';
import { testRule } from './tester.ts';

const write = (value: string): string => `
  import { prisma } from '../../projects/_shared/prisma.ts';
  export async function sell(id: string, count: number) {
    const product = await prisma.product.findUniqueOrThrow({ where: { id } });
    await prisma.product.update({ where: { id }, data: { stock: ${value} } });
  }`;

testRule('no-lost-update', noLostUpdate, {
  valid: [write('{ decrement: count }'), write('{ increment: count * 2 }')],
  invalid: [
    {
      code: write('product.stock - count'),
      errors: [{ messageId: 'lostSum', suggestions: [{ messageId: 'compute', output: write('{ decrement: count }') }] }],
    },
    {
      code: write('(product.stock) + count * 2'),
      errors: [{ messageId: 'lostSum', suggestions: [{ messageId: 'compute', output: write('{ increment: count * 2 }') }] }],
    },
    // What is left of the old value on the other side makes it another sum.
    { code: write('product.stock - product.stock * 2'), errors: [{ messageId: 'lostSum', suggestions: [] }] },
    { code: write('(product.stock ?? 0) - count'), errors: [{ messageId: 'lostSum', suggestions: [] }] },
    { code: write('Math.max(product.stock - count, 0)'), errors: [{ messageId: 'lostSum', suggestions: [] }] },
  ],
});
