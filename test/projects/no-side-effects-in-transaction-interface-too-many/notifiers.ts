import { transport } from '../_shared/mail.ts';

export interface Notifier {
  notify(to: string): Promise<unknown>;
}

export interface Listener {
  notify(to: string): Promise<unknown>;
}

export class One implements Notifier, Listener {
  async notify(to: string): Promise<void> {
    await transport.sendMail({ to, subject: 'one' });
  }
}
export class Two implements Notifier, Listener {
  async notify(to: string): Promise<void> {
    await transport.sendMail({ to, subject: 'two' });
  }
}
export class Three implements Notifier, Listener {
  async notify(to: string): Promise<void> {
    await transport.sendMail({ to, subject: 'three' });
  }
}
export class Four implements Notifier, Listener {
  async notify(to: string): Promise<void> {
    await transport.sendMail({ to, subject: 'four' });
  }
}
export class Five implements Notifier, Listener {
  async notify(to: string): Promise<void> {
    await transport.sendMail({ to, subject: 'five' });
  }
}
export class Six implements Listener {
  async notify(to: string): Promise<void> {
    await transport.sendMail({ to, subject: 'six' });
  }
}
