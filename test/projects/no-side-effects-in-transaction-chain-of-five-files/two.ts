import { address, describe } from './three.ts';

export async function compose(email: string, subject: string): Promise<void> {
  await address({ to: email, subject });
}

export async function preview(email: string, subject: string): Promise<string> {
  return describe({ to: email, subject });
}
