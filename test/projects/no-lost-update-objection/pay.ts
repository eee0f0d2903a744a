import { Invoice, type OfTenant } from './models.ts';

export async function pay(id: number, amount: number): Promise<void> {
  const invoice = await Invoice.query().findById(id).throwIfNotFound();
  const due = invoice.due - amount;
  await Invoice.query().findById(id).patch({ due }); // ! lostSum
}

export async function payRow(id: number, amount: number): Promise<void> {
  const invoice = await Invoice.query().findById(id).throwIfNotFound();
  await invoice.$query().patch({ due: invoice.due - amount }); // ! lostSum
}

export async function payByOne(id: number, amount: number): Promise<void> {
  await Invoice.query().findById(id).decrement('due', amount);
}

export async function payLocked(id: number, amount: number): Promise<void> {
  await Invoice.transaction(async (trx) => {
    const invoice = await Invoice.query(trx).findById(id).forUpdate().throwIfNotFound();
    await invoice.$query(trx).patch({ due: invoice.due - amount });
  });
}

export class Payments {
  constructor(private readonly invoice: OfTenant<typeof Invoice>) {}

  async pay(id: number, amount: number): Promise<void> {
    const invoice = await this.invoice().query().findById(id).throwIfNotFound();
    await this.settle(invoice, amount);
  }

  private async settle(invoice: Invoice, amount: number): Promise<void> {
    const due = invoice.due - amount;
    await this.invoice().query().findById(invoice.id).patch({ due }); // ! lostSum
  }
}
