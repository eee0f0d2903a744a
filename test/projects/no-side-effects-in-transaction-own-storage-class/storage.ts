import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

interface Driver {
  write(key: string, body: Buffer): Promise<void>;
}

const bucket = (client: S3Client, name: string): Driver => ({
  async write(key, body) {
    await client.send(new PutObjectCommand({ Bucket: name, Key: key, Body: body }));
  },
});

const memory = (kept: Map<string, Buffer>): Driver => ({
  async write(key, body) {
    kept.set(key, body);
  },
});

class Storage {
  constructor(private readonly driver: Driver) {}

  url = (key: string) => `https://files.example.com/${key}`;
  put = (key: string, body: Buffer) => this.driver.write(key, body);
}

export const avatars = new Storage(process.env.BUCKET ? bucket(new S3Client({}), process.env.BUCKET) : memory(new Map()));
