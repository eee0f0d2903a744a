import axios from 'axios';
import type { Journal, Mailer } from './ports.ts';

export class FakeMailer implements Mailer {
  sent: string[] = [];
  write = async (to: string) => void this.sent.push(to);
}
export class NullMailer implements Mailer {
  write = async () => {};
}
export class SlowMailer implements Mailer {
  write = async () => new Promise<void>((resolve) => setTimeout(resolve, 10));
}
export class FailingMailer implements Mailer {
  write = async () => Promise.reject(new Error('down'));
}
export class OnceMailer implements Mailer {
  write = async () => {};
}
export class RecordingJournal implements Journal {
  write = async (line: string) => void (await axios.post('http://localhost:9999/recorded', { line }));
}
