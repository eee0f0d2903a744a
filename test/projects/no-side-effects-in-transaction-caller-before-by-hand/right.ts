// The caller stands before the method that begins the transaction: what it asked first takes nothing from the method.
import { dataSource } from '../_shared/typeorm.ts';
import { transport } from '../_shared/mail.ts';

export class Desk {
  async serve(id: string): Promise<void> {
    await this.openDesk(id);
  }

  async openDesk(id: string): Promise<void> {
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.commitTransaction();
    await transport.sendMail({ to: id });
  }
}
