// A model that a function hands out was bound before the transaction began; one that is given the transaction may be bound to it.
import type { Bind, Invoice, OfTenant } from './models.ts';

export class Payments {
  constructor(
    private readonly invoice: OfTenant<typeof Invoice>,
    private readonly bind: Bind<typeof Invoice>,
  ) {}

  async pay(id: number): Promise<void> {
    await this.invoice().transaction(async (trx) => {
      await this.invoice().query(trx).findById(id).patch({ status: 'paid' });
      await this.invoice().query().findById(id).patch({ status: 'told' }); // ! outerClient
      await this.bind(trx).query().findById(id).patch({ status: 'kept' });
      await this.tell(id); // ! outerClient "(Payments.tell)"
    });
  }

  private async tell(id: number): Promise<void> {
    const invoice = await this.invoice().query().findById(id).throwIfNotFound();
    invoice.$set({ status: 'told' });
  }
}
