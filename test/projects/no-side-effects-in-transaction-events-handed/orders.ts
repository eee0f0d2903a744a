// A listener that can't be run without a transaction is part of it, whether or not events are followed.
import { OnEvent } from '@nestjs/event-emitter';
import type { Knex } from 'knex';
import { transport } from '../_shared/mail.ts';

interface OrderPlaced {
  readonly id: string;
  readonly trx: Knex.Transaction;
}

interface OrderShipped {
  readonly id: string;
  readonly trx?: Knex.Transaction;
}

export class OrderListener {
  @OnEvent('order.placed')
  async count({ id, trx }: OrderPlaced): Promise<void> {
    await trx('orders').where({ id }).increment('told', 1);
    await transport.sendMail({ to: id, subject: 'Placed' }); // ! sideEffect
    await this.tell(id); // ! sideEffect
  }

  @OnEvent('order.placed')
  async later(event: OrderPlaced): Promise<void> {
    void event.trx.executionPromise.then(() => this.tell(event.id));
  }

  @OnEvent('order.placed')
  async muchLater({ id, trx }: OrderPlaced): Promise<void> {
    afterCommit(trx, () => this.tell(id));
  }

  /** It may be told of an order outside of any transaction. */
  @OnEvent('order.shipped')
  async shipped({ id, trx }: OrderShipped): Promise<void> {
    if (trx !== undefined) await trx('orders').where({ id }).increment('told', 1);
    await this.tell(id);
  }

  private async tell(id: string): Promise<void> {
    await transport.sendMail({ to: id, subject: 'Placed' });
  }
}

async function settled(trx: any): Promise<unknown> {
  return Promise.resolve(trx?.executionPromise ? trx.executionPromise : null);
}

function afterCommit(trx: Knex.Transaction | undefined, work: () => Promise<void>): void {
  void settled(trx).then(
    () => work(),
    () => undefined,
  );
}
