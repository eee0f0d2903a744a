/** Another service that knows guests. */
export declare const directory: {
  getGuests(): Promise<{ id: string; hallId: number }[]>;
  create(hallId: number): Promise<{ guestId: number }>;
};
