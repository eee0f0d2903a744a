import { EventEmitter2 } from 'eventemitter2';
import { transport } from '../_shared/mail.ts';

const emitter = new EventEmitter2();

export class Topics {
  static readonly CLOSED = 'account.closed';
  static readonly FROZEN = 'account.frozen';
}

const FAREWELL = 'account.farewell';

export async function raise(name: string, email: string): Promise<void> {
  await emitter.emitAsync(name, email);
}

async function onClosed(email: string): Promise<void> {
  await emitter.emitAsync(FAREWELL, email);
}

emitter.on(Topics.CLOSED, onClosed);
emitter.on(Topics.FROZEN, (email: string) => console.log(email));
emitter.on(FAREWELL, (to: string) => transport.sendMail({ to, subject: 'Farewell' }));
