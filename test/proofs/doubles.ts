/**
 * Stands in for what reaches outside the database: each call is noted, and may be held until a proof lets it go on.
 */
import { createTransport } from 'nodemailer';
import type { Exports } from './sample.ts';

/** The calls that left the process, by name, and what to do while one is on its way. */
export interface Outside {
  readonly calls: string[];
  /** Runs when a call has left, and holds its answer. */
  during: () => unknown;
  /** The answers that somebody may be waiting for, or nobody. */
  readonly underway: Promise<unknown>[];
}

/** The modules and globals that reach outside, all of them harmless. */
export function doubles(outside: Outside): { modules: Exports; globals: Exports } {
  const call =
    <T>(name: string, answer?: T) =>
    async (): Promise<T | undefined> => {
      outside.calls.push(name);
      const answered = Promise.resolve(outside.during());
      outside.underway.push(answered);
      await answered;
      return answer;
    };
  const transport = (options?: string | { streamTransport: true }) =>
    typeof options === 'object' ? createTransport(options) : { sendMail: call('mail') };
  return {
    modules: {
      nodemailer: { createTransport: transport },
      stripe: {
        default: class {
          readonly paymentIntents = { capture: call('charge') };
        },
      },
      bullmq: {
        Queue: class {
          readonly add = call('job');
          readonly addBulk = call('job');
        },
      },
      ioredis: {
        Redis: class {
          readonly del = call('cache');
        },
      },
      resend: {
        Resend: class {
          readonly emails = { send: call('mail') };
        },
      },
    },
    globals: {
      console: { log: call('log'), error: call('log') },
      fetch: call('http', { json: async () => ({ price: 7 }) }),
    },
  };
}
