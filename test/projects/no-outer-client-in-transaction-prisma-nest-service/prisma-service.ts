import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PrismaClient } from '../../generated/prisma-7/client.ts';

@Injectable()
export class PrismaService extends PrismaClient implements OnModuleInit {
  constructor() {
    super({ accelerateUrl: 'prisma://accelerate.example.com' });
  }

  async onModuleInit(): Promise<void> {
    await this.$connect();
  }
}
