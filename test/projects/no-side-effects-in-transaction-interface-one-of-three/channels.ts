import { transport } from '../_shared/mail.ts';

export interface Channel {
  apply(text: string): Promise<string>;
}

export interface Format {
  apply(text: string): Promise<string>;
}

export class ConsoleChannel implements Channel {
  apply = async (text: string) => (console.log(text), text);
}

export class MailChannel implements Channel {
  async apply(to: string): Promise<string> {
    return (await transport.sendMail({ to, subject: 'News' })).messageId;
  }
}

export const silentChannel: Channel = { apply: async (text) => text };

export class UpperCase implements Format {
  apply = async (text: string) => text.toUpperCase();
}

export class LowerCase implements Format {
  apply = async (text: string) => text.toLowerCase();
}

export const asIs: Format = { apply: async (text) => text };
