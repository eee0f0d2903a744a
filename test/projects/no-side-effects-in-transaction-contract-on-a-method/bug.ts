// `@transaction` on a method: its body runs in one, by a framework that nobody can see.
import { transport } from '../_shared/mail.ts';

export class CloseAccount {
  /**
   * Called by the command bus, which has begun the transaction.
   *
   * @transaction
   */
  async handle(email: string): Promise<void> {
    await transport.sendMail({ to: email, subject: 'Closed' }); // ! sideEffect
  }

  /** Called by the command bus, behind the commit. */
  async handled(email: string): Promise<void> {
    console.log(`closed ${email}`);
  }
}
