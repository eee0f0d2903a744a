import type { Tx } from '../database/transaction.js';

export const AUDIT_TRAIL = Symbol('AUDIT_TRAIL');
export const SECURITY_TRAIL = Symbol('SECURITY_TRAIL');

export interface AuditRecord {
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
}

export interface AuditTrail {
  record(entry: AuditRecord, tx?: Tx): Promise<void>;
}
