declare module 'next' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface NextApiRequest extends IncomingMessage {
    query: Partial<Record<string, string | string[]>>;
    method?: string;
  }
  export type NextApiResponse<Data = unknown> = ServerResponse & {
    send: (body: Data) => void;
    json: (body: Data) => void;
    status: (code: number) => NextApiResponse<Data>;
  };
  export type NextApiHandler<T = unknown> = (request: NextApiRequest, response: NextApiResponse<T>) => unknown;
}
