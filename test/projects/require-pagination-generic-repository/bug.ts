// The generic repository takes a limit, and is given none.
import { Controller, Get, Param } from '@nestjs/common';
import { PosterRepository } from './posters.ts';

@Controller('posters')
export class Posters {
  constructor(private readonly posters: PosterRepository) {}

  @Get(':hallId')
  async all(@Param('hallId') hallId: string): Promise<object[]> {
    return await this.posters.list({ hallId });
  }
}
