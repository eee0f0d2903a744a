import { compose, preview } from './two.ts';

export const confirm = async (email: string): Promise<void> => compose(email, 'Confirmed');

export const quote = async (email: string): Promise<string> => preview(email, 'Quote');
