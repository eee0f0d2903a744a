import { transport } from '../_shared/mail.ts';

interface Ways {
  mail: boolean;
  log?: boolean;
}

export async function notify(email: string, ways: Ways): Promise<void> {
  if (ways.log) console.log(email);
  if (ways.mail) {
    await transport.sendMail({ to: email, subject: 'Closed' });
  }
}
