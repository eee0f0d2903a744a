import { transport } from '../_shared/mail.ts';

export function createServices() {
  const deliver = async (to: string) => {
    await transport.sendMail({ to, subject: 'Welcome' });
  };
  return { deliver, greet: (to: string) => deliver(to), render: (to: string) => `Welcome, ${to}` };
}

export type Services = ReturnType<typeof createServices>;
