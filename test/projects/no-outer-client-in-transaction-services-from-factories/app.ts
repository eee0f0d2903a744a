import { start } from './models.ts';
import { createOwnerService } from './owners.ts';
import { createPaymentService } from './payments.ts';

export async function run(): Promise<void> {
  const knex = start();
  const owners = await createOwnerService({ knex, log: console.log });
  await createPaymentService({ knex, owners }).pay(1);
}
