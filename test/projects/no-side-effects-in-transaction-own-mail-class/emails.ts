import { Queue } from 'bullmq';

const mails = new Queue('mails');

abstract class Email {
  constructor(protected readonly to: string) {}

  protected abstract readonly subject: string;

  render(): string {
    return `${this.subject}, ${this.to}`;
  }

  async schedule(): Promise<this> {
    await mails.add(this.subject, { to: this.to, text: this.render() });
    return this;
  }
}

export class InviteEmail extends Email {
  protected readonly subject = 'Invitation';
}
