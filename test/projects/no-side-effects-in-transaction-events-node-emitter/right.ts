// Node's own emitter is never followed, nor what extends it; what a listener would do counts where it is called.
import { EventEmitter } from 'node:events';
import axios from 'axios';
import { prisma } from '../_shared/prisma.ts';

class Machine extends EventEmitter {}

const machine = new Machine();

async function report(id: string): Promise<void> {
  await axios.post('https://plant.example.com/reports', { id });
}

machine.on('stopped', report);

export async function stop(id: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.product.update({ where: { id }, data: { stock: 0 } });
    machine.emit('stopped', id);
  });
}
