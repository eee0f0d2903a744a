// What is registered for an event asks for each of its elements.
import { EventEmitter } from 'node:events';
import { prisma } from '../_shared/prisma.ts';

const events = new EventEmitter();

events.on('imported', async (ids: string[]) => {
  for (const id of ids) {
    await prisma.user.update({ where: { id }, data: { name: 'imported' } }); // ! queryPerElement
  }
});
