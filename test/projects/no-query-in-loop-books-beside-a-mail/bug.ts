// No mail: the rows can be written at once; and what is read before a mail can be read for all.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';
import { note } from './remind.ts';

export async function noteAll(emails: readonly string[]): Promise<void> {
  for (const email of emails) await note(email); // ! queryPerElement "note"
}

export async function tellAll(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const user = await prisma.user.findFirstOrThrow({ where: { id } }); // ! queryPerElement "findFirstOrThrow"
    await transport.sendMail({ to: user.email });
  }
}
