import { transport } from '../_shared/mail.ts';

export interface Piece {
  finish(): Promise<unknown>;
}

export class Letter implements Piece {
  constructor(private readonly to: string) {}

  finish = () => transport.sendMail({ to: this.to, subject: 'Closed' });
}

export class Draft implements Piece {
  constructor(private readonly to: string) {}

  finish = async () => `Closed, ${this.to}`;
}

export async function finish<T extends Piece>(piece: T): Promise<T> {
  await piece.finish();
  return piece;
}
