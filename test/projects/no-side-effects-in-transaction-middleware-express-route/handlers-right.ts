import type { Request, Response } from 'express';
import { transport } from '../_shared/mail.ts';

export async function createUser(request: Request, response: Response): Promise<void> {
  await transport.sendMail({ to: String(request.query['email']), subject: 'Welcome' });
  response.sendStatus(201);
}
