// The query is two files below the function that presents one row.
import { prisma } from '../_shared/prisma.ts';
import { present } from './present.ts';

export async function list() {
  const orders = await prisma.order.findMany();
  return Promise.all(orders.map(present)); // ! queryPerElement
}

export async function listSlowly() {
  const shown = [];
  for (const order of await prisma.order.findMany()) {
    shown.push(await present(order)); // ! queryPerElement "(present → customerOf)"
  }
  return shown;
}
