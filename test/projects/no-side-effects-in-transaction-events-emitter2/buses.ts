import { EventEmitter2 } from 'eventemitter2';
import { transport } from '../_shared/mail.ts';

export const loud = new EventEmitter2();
export const quiet = new EventEmitter2();

async function tell(to: string): Promise<void> {
  await transport.sendMail({ to, subject: 'News' });
}

loud.once('news', tell);
quiet.on('news', (to: string) => console.log(to));
