// The generic repository is given a limit.
import { Controller, Get, Param } from '@nestjs/common';
import { PosterRepository } from './posters.ts';

@Controller('posters')
export class Posters {
  constructor(private readonly posters: PosterRepository) {}

  @Get(':hallId')
  async some(@Param('hallId') hallId: string): Promise<object[]> {
    return await this.posters.list({ hallId }, { limit: 50 });
  }
}
