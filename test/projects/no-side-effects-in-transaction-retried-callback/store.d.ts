export interface Session {
  close(email: string): Promise<void>;
}

export interface Store {
  retrying<T>(work: (session: Session) => Promise<T>): Promise<T>;
}
