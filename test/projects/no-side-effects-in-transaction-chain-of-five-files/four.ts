import { dispatch } from './five.ts';

export interface Mail {
  to: string;
  subject: string;
}

export async function queue(mail: Mail): Promise<void> {
  await dispatch([mail]);
}
