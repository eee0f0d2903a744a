/** What travels through the services: outside of a transaction it is left out. */
export interface Shared {
  manager?: unknown;
  isolationLevel?: string;
  requestId?: string;
}

/** What the warehouse does; it is another package's business how. */
export interface Warehouse {
  isCovered(itemId: string, amount: number, shared?: Shared): Promise<boolean>;
  areCovered(amounts: Record<string, number>, shared?: Shared): Promise<boolean>;
  correct(itemId: string, change: { stock?: number }, shared?: Shared): Promise<void>;
  label(itemId: string, shared?: Shared): string;
  nearest(itemId: string): Promise<string>;
}
