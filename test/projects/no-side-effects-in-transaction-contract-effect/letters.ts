export interface Letters {
  /** Writes it down. */
  draft(email: string): Promise<string>;

  /**
   * Sends it.
   *
   * @effect email
   */
  post(email: string): Promise<void>;
}
