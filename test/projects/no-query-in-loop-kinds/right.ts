// Steps that are run one after another for one order.
import { prisma } from '../_shared/prisma.ts';

type Step = (id: string) => Promise<void>;

const reserve: Step = async (id) => {
  await prisma.order.update({ where: { id }, data: { status: 'reserved' } });
};
const pay: Step = async (id) => {
  await prisma.order.update({ where: { id }, data: { status: 'paid' } });
};

const STEPS: readonly Step[] = [reserve, pay];

export async function run(id: string): Promise<void> {
  for (const step of STEPS) await step(id);
}
