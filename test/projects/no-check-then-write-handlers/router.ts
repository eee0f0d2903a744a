/** Runs what it is given when a request comes. */
export declare const router: { post(path: string, run: (id: number) => Promise<void>): void };
