/** Another service that knows guests. */
export declare const directory: {
  getGuests(): Promise<{ id: string; hallId: number }[]>;
  createPage(text: string): Promise<{ url: string }>;
  create(hallId: number): Promise<{ guestId: number }>;
};
