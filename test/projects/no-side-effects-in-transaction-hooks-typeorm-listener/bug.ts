// An entity's listeners run in the transaction that saves it.
import type { Repository } from 'typeorm';
import { dataSource } from '../_shared/typeorm.ts';
import { Invoice } from './entities.ts';

export async function issue(email: string): Promise<void> {
  await dataSource.transaction(async (manager) => {
    const invoice = manager.create(Invoice, { email });
    await manager.save(invoice); // ! sideEffect "Invoice.announce"
    await manager.save([invoice]); // ! sideEffect
    await manager.save(Invoice, { email }); // ! sideEffect
    await manager.getRepository(Invoice).save({ email }); // ! sideEffect
  });
}

export class Invoices {
  constructor(private readonly invoices: Repository<Invoice>) {}

  async issue(email: string): Promise<void> {
    await this.invoices.manager.transaction(async (manager) => {
      await this.add(manager.withRepository(this.invoices), email); // ! sideEffect "(Invoices.add → Invoice.announce)"
    });
  }

  private async add(invoices: Repository<Invoice>, email: string): Promise<void> {
    await invoices.save({ email });
  }
}
