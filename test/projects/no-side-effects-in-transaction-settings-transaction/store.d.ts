export interface Session {
  close(email: string): Promise<void>;
  committed(job: () => unknown): void;
}

export interface Store {
  atomic<T>(options: { label: string }, work: (session: Session) => Promise<T>): Promise<T>;
}
