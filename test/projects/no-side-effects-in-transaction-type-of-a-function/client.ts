export class Client {
  constructor(
    private readonly send: typeof fetch,
    private readonly format: (text: string) => Promise<string>,
  ) {}

  async post(text: string): Promise<void> {
    await this.send('https://crm.example.com', { method: 'POST', body: text });
  }

  async preview(text: string): Promise<string> {
    return this.format(text);
  }
}
