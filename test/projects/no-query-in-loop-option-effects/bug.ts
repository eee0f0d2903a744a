// A request for each, and a mail, which nobody asked to hear of.
import { transport } from '../_shared/mail.ts';

export async function notify(emails: string[]): Promise<void> {
  for (const email of emails) {
    await fetch(`https://crm.example.com/contacts/${email}`, { method: 'PUT' }); // ! roundTripPerElement
    await transport.sendMail({ to: email });
  }
}
