import { queue, type Mail } from './four.ts';

export async function address(mail: Mail): Promise<void> {
  await queue({ ...mail, to: mail.to.trim() });
}

export function describe(mail: Mail): string {
  return `${mail.subject} for ${mail.to}`;
}
