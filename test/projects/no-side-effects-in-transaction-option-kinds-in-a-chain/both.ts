import { Redis } from 'ioredis';
import { transport } from '../_shared/mail.ts';

const redis = new Redis();

export async function cached(email: string): Promise<void> {
  await redis.set(`closed:${email}`, '1');
}

export async function both(email: string): Promise<void> {
  await cached(email);
  await transport.sendMail({ to: email, subject: 'Closed' });
}
