// The mail goes out after the work; and what takes no isolation level is no transaction, whatever it is called.
import { transport } from '../_shared/mail.ts';
import type { Meter, UnitOfWork } from './ports.ts';

export class Renewal {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meter: Meter,
  ) {}

  async run(to: string): Promise<void> {
    await this.work.transaction(async () => undefined, { readOnly: true });
    await this.meter.transaction(async () => {
      await transport.sendMail({ to, subject: 'Renewed' });
    });
  }
}
