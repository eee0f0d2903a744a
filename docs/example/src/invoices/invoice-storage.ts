import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../config/app-config.js';

const LINK_SECONDS = 900;

@Injectable()
export class InvoiceStorage {
  private readonly s3: S3Client;

  constructor(private readonly config: AppConfig) {
    this.s3 = new S3Client({ region: config.awsRegion });
  }

  async upload(key: string, document: string): Promise<void> {
    const command = new PutObjectCommand({ Bucket: this.config.invoiceBucket, Key: key, Body: document, ContentType: 'text/html' });
    await this.s3.send(command);
  }

  async link(key: string): Promise<string> {
    const command = new GetObjectCommand({ Bucket: this.config.invoiceBucket, Key: key });
    return getSignedUrl(this.s3, command, { expiresIn: LINK_SECONDS });
  }
}
