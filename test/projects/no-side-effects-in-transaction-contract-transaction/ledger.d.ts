export interface Ledger {
  close(email: string): Promise<void>;
}

/**
 * Runs the work in a transaction of the ledger.
 *
 * @transaction
 */
export declare function atomically(work: (ledger: Ledger) => Promise<void>): Promise<void>;

/** Runs the work when the ledger has time. */
export declare function eventually(work: (ledger: Ledger) => Promise<void>): Promise<void>;
