import { transport } from '../_shared/mail.ts';

export function createMailer(from: string) {
  const post = async (to: string, subject: string): Promise<void> => {
    await transport.sendMail({ from, to, subject });
  };
  return {
    preview: (to: string) => `${from}: welcome, ${to}`,
    welcome(to: string) {
      return post(to, 'Welcome');
    },
    post,
  };
}
