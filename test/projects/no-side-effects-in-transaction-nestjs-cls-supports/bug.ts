// @nestjs-cls/transactional: a method that supports a transaction is in one where its caller is.
import { Propagation, Transactional, type TransactionHost } from '@nestjs-cls/transactional';
import { transport } from '../_shared/mail.ts';

export class Desk {
  constructor(private readonly host: TransactionHost) {}

  @Transactional()
  async close(to: string): Promise<void> {
    await this.tell(to); // ! sideEffect "tell"
  }

  @Transactional(Propagation.Supports)
  async tell(to: string): Promise<void> {
    await transport.sendMail({ to, subject: 'Closed' });
  }

  @Transactional(Propagation.Supports)
  async tellAll(to: string): Promise<void> {
    await this.host.withTransaction(Propagation.Nested, () => transport.sendMail({ to, subject: 'All' })); // ! sideEffect
  }
}
