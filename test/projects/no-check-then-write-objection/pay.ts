// What a query without a lock found decides about a write, on models by name and on those that a function hands out.
import type { Transaction } from 'objection';
import { Invoice, Payment, type OfTenant } from './models.ts';

export async function pay(id: number): Promise<void> {
  const invoice = await Invoice.query().findById(id).throwIfNotFound();
  if (invoice.status !== 'open') throw new Error('not open');
  await Invoice.query().findById(id).patch({ status: 'paid' }); // ! compareThenWrite
}

export async function payOnce(id: number): Promise<void> {
  const count = await Invoice.query().where({ id, status: 'open' }).patch({ status: 'paid' });
  if (count === 0) throw new Error('not open');
}

export async function payLocked(id: number): Promise<void> {
  await Invoice.transaction(async (trx) => {
    const invoice = await Invoice.query(trx).findById(id).forUpdate().throwIfNotFound();
    if (invoice.status !== 'open') throw new Error('not open');
    await invoice.$query(trx).patch({ status: 'paid' });
  });
}

export async function create(number: string, customerId: number): Promise<void> {
  const known = await Invoice.query().findOne({ number });
  if (known !== undefined) throw new Error('taken');
  await Invoice.query().insert({ number, customerId, status: 'open' }); // ! checkThenCreate
}

export async function createOrKeep(number: string, customerId: number): Promise<void> {
  await Invoice.query().insert({ number, customerId, status: 'open' }).onConflict('number').ignore();
}

export async function draft(customerId: number): Promise<void> {
  const drafts = await Invoice.query().where({ customerId, status: 'draft' }).resultSize();
  if (drafts >= 5) throw new Error('too many');
  await Invoice.query().insert({ number: '', customerId, status: 'draft' }); // ! limitThenWrite
}

export class Payments {
  constructor(
    private readonly invoice: OfTenant<typeof Invoice>,
    private readonly payment: OfTenant<typeof Payment>,
  ) {}

  async deliver(id: number): Promise<void> {
    const invoice = await this.invoice().query().findById(id).throwIfNotFound();
    validateOpen(invoice);
    await this.invoice().transaction(async (trx) => {
      await this.invoice().query(trx).where({ id }).patch({ status: 'paid' }); // ! compareThenWrite
    });
  }

  async number(number: string, customerId: number): Promise<void> {
    await this.assertFree(number);
    await this.invoice().transaction((trx) => this.insert(number, customerId, trx)); // ! checkThenCreate
  }

  /** Another table than the one that was asked. */
  async note(number: string): Promise<void> {
    await this.assertFree(number);
    await this.payment().query().insert({ invoiceId: 1, amount: 0 });
  }

  private async assertFree(number: string): Promise<void> {
    const known = await this.invoice().query().findOne('number', number);
    if (known) throw new Error('taken');
  }

  private async insert(number: string, customerId: number, trx: Transaction): Promise<void> {
    await this.invoice().query(trx).insert({ number, customerId, status: 'open' });
  }
}

/** The key of the table lets no second one in. */
export async function createCoded(code: string, customerId: number): Promise<void> {
  const known = await Invoice.query().findOne({ code });
  if (known !== undefined) throw new Error('taken');
  await Invoice.query().insert({ code, customerId, status: 'open' });
}

/** It may have the name of a library's member. */
function validateOpen(invoice: Invoice): void {
  if (!invoice.isOpen) throw new Error('not open');
}
